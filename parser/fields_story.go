package parser

import "strings"

var (
	declares     = regex(`(?i)^\W*(?:(?:declaration|statement|consent|agreement)[\s:–-]+)?(?:(?:i|we)\b(?:, [^.;:]{3,200}?,)?(?: both| have| hereby| the undersigned)? (?:agree|consent|give (?:my|our) (?:consent|permission)|understand and agree|am happy)\b|i (?:want|wish|would like|am asking for|ask for|ask that) (?:this|the|my) (?:form|referral|details|information|application|alert)[^.]{0,40}\b(?:go|goes|sent|made|passed|shared|given)\b|i (?:want|wish|would like|have asked|ask|allow|authorise|permit) (?:\p{L}+ ){1,5}to (?:send|share|pass|refer|tell|give|make|submit)\b|(?:i|we) (?:confirm|declare) that (?:i|we) (?:have )?(?:agree|consent))`)
	signedLine   = regex(`(?i)^\W*(?:signed|signature)\b:?\W*\w`)
	signedBy     = regex(`(?i)\bsigned\b:?\s*\(?\p{L}`)
	notThePerson = regex(`(?i)\b(?:victim|partner|ex|wife|husband|mother|mum|father|dad|son|sons|daughter|daughters|sister|brother|child|children|manager|colleague|landlord|friend|nan|girlfriend|boyfriend)\b[^.\n]{0,20}$`)
)

// readWriter reads "Any queries to Jane Doe, Housing Officer, Shelter, 01632
// 960001" and "Sent by Jane Doe (Housing Officer) on 3 April 2026, tel. 01632
// 960001": a name, what its bearer does, how to reach them, and when they wrote.
func (f *findings) readWriter(text string) {
	list := sentences(text)
	for j, s := range list {
		if len(s) > 400 {
			continue
		}
		if j+1 < len(list) && reachedBy.MatchString(list[j+1]) {
			s = strings.TrimRight(s, ". ") + ", " + list[j+1]
		}
		s = byTeam.ReplaceAllString(s, "$1, $2, ")
		s = reachLabel.ReplaceAllString(bracketTail.ReplaceAllString(s, ", $1,"), "$1: $2")
		date := ""
		if m := wroteOn.FindStringIndex(s); m != nil {
			if d, rest, ok := readDate(s[m[1]:], dateEvent); ok && rest != s[m[1]:] {
				date, s = d, s[:m[0]]+", "+rest
			}
		}
		pieces := strings.Split(s, ",")
		for i := 0; i+1 < len(pieces); i++ {
			words := strings.Fields(pieces[i])
			for n := min(3, len(words)); n >= 2; n-- {
				name := strings.Join(words[len(words)-n:], " ")
				if !looksLikeName(name) || roleWords.MatchString(name) || orgWords.MatchString(name) {
					continue
				}
				before := strings.ToLower(strings.Join(words[:len(words)-n], " "))
				tail := strings.Join(pieces[i+1:], ",")
				reached := len(findPhones(tail))+len(findEmails(tail)) > 0
				byWork := reached && len(words)-n <= 3 && workLabel.MatchString(before) && !notReferrer.MatchString(before)
				if notThePerson.MatchString(before) || !byWork && !(writerCue.MatchString(before) && (roleWords.MatchString(pieces[i+1]) || reached && wroteBy.MatchString(before))) {
					break
				}
				q := &question{label: proseLabel, hit: hit{score: 0.7}}
				f.contact("referrer", strings.TrimRight(name+","+tail, ". "), q)
				if date != "" && wroteBy.MatchString(before) && !f.has("referral_date") {
					f.add("referral_date", date, q, 0.8)
				}
				return
			}
		}
	}
}

var (
	bracketTail = regex(`\s*\(([^()\d]{3,60})\),?`)
	// byTeam is a team with the one of it who wrote in brackets.
	byTeam     = regex(`(?i)(\b(?:prepared|sent|completed|written|compiled|submitted|drafted|produced|made|put together) by (?:the )?[\p{L} /&-]{3,40}?)\s*\(([^()]*\d[^()]*)\)\s*`)
	reachLabel = regex(`(?i)\b(tel(?:ephone)?|phone|mobile|e-?mail|ddi|direct(?: line| dial)?)(?: (?:on|at|no|number))?\.?:?\s+([\d+(]|[^\s@]+@)`)
	wroteOn    = regex(`(?i),?\s+(?:on|dated|date:?)\s+(?:the )?`)
	wroteBy    = regex(`(?i)\b(?:sent|completed|prepared|written|made|filled in|filled out|submitted|referred|compiled|drafted|signed)(?: \w+)? by$`)
)

// reachedBy begins a sentence that says how to reach who was named before.
var reachedBy = regex(`(?i)^(?:tel(?:ephone)?|phone|mob(?:ile)?|e-?mail|direct(?: line| dial)?|ddi|contact|t|e)\b\W{0,3}(?:(?:no|number)\W{0,3})?[\d+(\w]`)

// callMe is a writer's word on which number to reach them.
var callMe = regex(`(?i)\b(?:call|ring|phone|contact|reach|text|get|speak to|telephone|get hold of|catch)\b (?:me|us)\b(?: \w+){0,3}? (?:on|at|via)\b[\s:]*`)

var writerCue = regex(`(?i)^$|\b(?:queries|questions|contact|me|from|by|to|regards|thanks|sent)\b[^.]{0,12}$`)

// ownWords reads the sentences of a form that answer a question by themselves:
// that the person agreed, and who wrote it.
func (f *findings) ownWords(prose []string, qs []question) {
	text := strings.Join(prose, "\n")
	if len(text) > 20_000 {
		return
	}
	if !f.has("consent.given") {
		q := &question{label: proseLabel, hit: hit{score: 0.8}}
		for _, s := range sentences(text + "\n" + besideWriter(qs)) {
			if ownConsent.MatchString(s) && len(s) < 200 && !notAll.MatchString(s) {
				f.consentIn(s, q)
			}
		}
	}
	if !f.has("referral_date") {
		for _, p := range prose {
			if m := workerSigned.FindStringIndex(p); m != nil {
				if d, _ := findDates(p[m[0]:m[1]], dateEvent); len(d) == 1 {
					f.add("referral_date", d[0].iso, &question{label: signatureLabel, hit: hit{score: 0.8}}, 0.7)
					break
				}
			}
		}
	}
	if !f.has("referrer.phone") {
		if m := callMe.FindStringIndex(text); m != nil {
			if p := findPhones(head(text[m[1]:], 40)); len(p) > 0 {
				f.add("referrer.phone", p[0], &question{label: proseLabel, hit: hit{score: 0.8}}, 0.7)
			}
		}
	}
	if !f.has("referrer.name") {
		for _, p := range prose {
			if n := len(strings.Fields(p)); n <= 20 || n <= 35 && byTeam.MatchString(p) {
				f.readWriter(p)
			}
			if f.has("referrer.name") {
				break
			}
		}
	}
}

// notAll says that some of them did, and others did not.
var notAll = regex(`(?i)\b(?:not|n['’]t|only|except|apart from|none|neither|nobody|some|one|two) (?:yet )?(?:of )?(?:all|both|each|every\w*|the|them|these|those|\d+|one|two|three)\b|^(?:some|one|two|most|none|neither)\b`)

// besideWriter is what is told in sentences behind who wrote a form: "Sent by
// Jane Doe. All three have signed the consent sheet."
func besideWriter(qs []question) string {
	var out []string
	for i := range qs {
		if q := &qs[i]; strings.HasPrefix(q.hit.key, "referrer.") {
			if _, after, ok := strings.Cut(q.ans.text, ". "); ok && len(strings.Fields(after)) >= 3 {
				out = append(out, after)
			}
		}
	}
	return strings.Join(out, "\n")
}

// workerSigned is a line that the worker signed, below the person's.
var workerSigned = regex(`(?mi)^(?:(?:key|case|support)[ -]?)?(?:worker|referrer|officer|practitioner|staff(?: member)?|professional|nurse)\b(?: signature| signed)?:?\s+\p{L}[\p{L}. '’-]{2,40}[ ,]+(?:date:? )?\d{1,2}[^\n]{3,20}$`)

var ownConsent = regex(`(?i)\b(?:he|she|they|client|patient|customer|applicant|young person|mr|mrs|ms|miss|all|both|each|every(?:one|body)|(?:the )?(?:men|women|prisoners|residents|patients|people|person(?: (?:above|below|named|referred|concerned))?))\b[^.]{0,40}\b(?:has|have|is|are|was|did|does)?\s*(?:agree[ds]?|consent(?:ed|s)?|given (?:\w+ ){0,2}consent|signed (?:\w+ ){0,3}consent|happy)\b`)

// declared reads a declaration of consent that somebody signed.
func (f *findings) declared(prose []string, qs []question) {
	if f.value("consent.given") == "false" || f.has("consent.method") || f.has("consent.given") && len(qs) > 0 {
		return
	}
	for _, p := range prose {
		for _, s := range strings.Split(p, "\n") {
			if !declares.MatchString(s) {
				continue
			}
			q := &question{label: "declaration", hit: hit{score: 0.9}}
			signed, date := signedBy.MatchString(s), ""
			if d, _ := findDates(s, dateEvent); signed && len(d) == 1 {
				date = d[0].iso
			}
			for _, l := range strings.Split(strings.Join(prose, "\n"), "\n") {
				if m := signedLine.FindStringIndex(l); m != nil && !signed {
					if d, _ := findDates(l[m[1]-1:], dateEvent); len(d) == 1 {
						signed, date = true, d[0].iso
					}
				}
			}
			for i := range qs {
				t := strings.ToLower(qs[i].label)
				if !strings.HasPrefix(t, "sign") && !strings.HasSuffix(t, "signature") && !strings.HasSuffix(t, "signed") || strings.Contains(t, "referrer") || strings.Contains(t, "officer") || strings.Contains(t, "staff") || qs[i].ans.empty() || isFiller(qs[i].ans.text) {
					continue
				}
				signed = true
				if d, _ := findDates(qs[i].ans.text, dateEvent); len(d) == 1 {
					date = d[0].iso
				} else if i+1 < len(qs) && strings.EqualFold(qs[i+1].label, "date") {
					if d, _, ok := readDate(qs[i+1].ans.text, dateEvent); ok {
						date = d
					}
				}
				break
			}
			if !signed {
				continue
			}
			if !f.has("consent.given") {
				f.add("consent.given", "true", q, 0.8)
			}
			f.add("consent.method", "written", q, 0.7)
			f.add("consent.date", date, q, 0.7)
			return
		}
	}
}
