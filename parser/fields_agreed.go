package parser

import (
	"slices"
	"strings"
)

// agreement settles what stands around a question of consent: below it how and
// when the person agreed, and the name of who signed for it.
func agreement(qs []question) {
	asked := false
	sameLeads(qs)
	lostBelow(qs)
	defer datedSignatures(qs)
	for i := range qs {
		q := &qs[i]
		switch {
		case q.owner != blockOther && q.block != blockOther && q.statesAgreement():
			// "Who says: he has agreed that I send you this"
			q.hit, q.known = hit{key: "consent.given", score: 0.75, tokens: q.hit.tokens}, true
			asked = true
		case q.owner == blockOther || q.block == blockOther || len(q.rows) > 0:
		case q.hit.key == "consent.method" && q.ans.tick && q.ans.text == "" && gives.MatchString(q.label) && methodAsked(q.label) == "" && readMethod(q.label) == "":
			// "☒ I give permission for this form to be shared"
			q.hit, asked = hit{key: "consent.given", score: q.hit.score, tokens: q.hit.tokens}, true
			q.agreedBelow(qs[i+1:])
		case strings.HasPrefix(q.hit.key, "consent."):
			asked = true
			q.agreedBelow(qs[i+1:])
		case q.looseForConsent() && declaresSigned(q.ans.text):
			// "Client authority: I authorise the bureau to ... Signed J Doe"
			q.hit, q.known = hit{key: "consent.written", score: 0.85, tokens: q.hit.tokens}, true
			q.ans.tick, asked = true, true
		}
	}
	if asked {
		signedBelow(qs)
		return
	}
	for i := range qs {
		// The person's signature below a form that asks for nothing else of
		// the person says that he or she agrees.
		q := &qs[i]
		if q.owner == blockOther || !q.looseForConsent() || !signWord.MatchString(q.label) || !clientWord.MatchString(q.label) || workerWord.MatchString(q.label) || notClient.MatchString(q.label) {
			continue
		}
		if name, _ := signedAndDated(q.ans.text); signedName(name) || yesWhen(q.ans.text) {
			q.hit, q.known = hit{key: "consent.written", score: 0.8, tokens: q.hit.tokens}, true
			q.ans.tick = true
			return
		}
	}
}

// signedBelow takes the person's own signature below a form that asked for
// consent and got it: it was given in writing. Another's name is the worker's.
func signedBelow(qs []question) {
	name, agreed := "", false
	for i := range qs {
		q := &qs[i]
		switch {
		case q.owner == blockOther || q.block == blockOther || q.ans.empty() || len(q.rows) > 0:
		case q.hit.key == "person.name" && name == "":
			name, _ = readName(firstLine(q.ans.text))
		case q.hit.key == "consent.given":
			if c := readConsent(q.ans.text); c.given != nil {
				if !*c.given || c.method != "" {
					return
				}
				agreed = true
			} else if q.ans.tick {
				agreed = true
			}
		case strings.HasPrefix(q.hit.key, "consent.") && q.hit.key != "consent.date":
			return
		case agreed && q.looseForConsent() && signWord.MatchString(q.label) && !workerWord.MatchString(q.label) && !notClient.MatchString(q.label):
			by, _ := signedAndDated(stripBrackets(q.ans.text))
			first, _, _ := strings.Cut(by, ",")
			if !signedName(first) || !clientWord.MatchString(q.label) && (len(strings.Fields(name)) < 2 || !sameName(first, name)) {
				continue
			}
			q.hit, q.known = hit{key: "consent.written", score: 0.8, tokens: q.hit.tokens}, true
			q.ans.tick = true
			return
		}
	}
}

// statesAgreement reports an answer to a question of unknown meaning that says
// that the person agreed, or a yes with how or when to one that asks whether.
func (q *question) statesAgreement() bool {
	if !q.looseForConsent() || q.hit.key == "authority" {
		return false
	}
	text := strings.TrimSpace(q.ans.text)
	c := readConsent(text)
	if c.given == nil || !*c.given || cas3Consent.MatchString(q.label+" "+text) || capacityOnly.MatchString(text) || othersConsent.MatchString(text) || notYetConsent.MatchString(text) || notClient.MatchString(q.label) {
		return false
	}
	if agreedToSend.MatchString(text) {
		return true
	}
	yes, _, ok := readBool(stripHint(text))
	return ok && yes && (c.method != "" || countDigits(text) > 1) && asksAgreement.MatchString(q.label) && !workerWord.MatchString(q.label)
}

// stripHint drops what the form says in brackets before an answer.
func stripHint(s string) string {
	if t, ok := strings.CutPrefix(strings.TrimSpace(s), "("); ok {
		if _, rest, ok := strings.Cut(t, ")"); ok && strings.TrimSpace(rest) != "" {
			return strings.TrimSpace(rest)
		}
	}
	return s
}

// yesWhen reports a yes with nothing behind it but when: "yes, 2.11.26 (on file)".
func yesWhen(s string) bool {
	if isYes(s) {
		return true
	}
	yes, rest, ok := readBool(stripBrackets(s))
	return ok && yes && onlyDate(strings.Trim(rest, " ,;:–-"))
}

// looseForConsent reports a question that was answered and whose label says
// nothing for certain.
func (q *question) looseForConsent() bool {
	if q.ans.empty() || q.group != "" || len(q.rows) > 0 {
		return false
	}
	switch q.hit.key {
	case keyUnmapped, "", "?.date", "date.signed", "date.either", "?.name", "referral_date", "authority":
		return true
	}
	return q.hit.score <= senseScore
}

// agreedBelow takes up to three questions below one of consent that tell how it
// was given, when, or who signed.
func (q *question) agreedBelow(after []question) {
	agreed := q.hit.key == "consent.given" && readConsent(q.ans.text).given != nil && *readConsent(q.ans.text).given || q.ans.tick
	for j := range after[:min(len(after), 3)] {
		n := &after[j]
		if n.sect != q.sect || n.ans.empty() {
			continue
		}
		if strings.HasPrefix(n.hit.key, "consent.") && n.hit.score > senseScore {
			return
		}
		if !n.looseForConsent() && !strings.HasPrefix(n.hit.key, "consent.") {
			return
		}
		text := n.ans.text
		switch {
		case agreed && howAgreed.MatchString(n.label) && readMethod(text) != "":
			n.hit, n.known = hit{key: "consent.method", score: 0.8, tokens: n.hit.tokens}, true
		case agreed && whenAgreed.MatchString(n.label) && onlyDate(stripBrackets(text)):
			n.hit, n.known = hit{key: "consent.date", score: 0.8, tokens: n.hit.tokens}, true
		case q.hit.key == "consent.given" && q.ans.empty() && (signedOnly.MatchString(n.label) || signsSelf.MatchString(n.label)):
			// "Client's agreement" and below it "Signed: J Doe 3/4/26"
			if name, _ := signedAndDated(text); signedName(name) {
				n.hit, n.known = hit{key: "consent.written", score: 0.85, tokens: n.hit.tokens}, true
				n.ans.tick, agreed = true, true
				continue
			}
			return
		default:
			return
		}
	}
}

// signedAndDated takes a signature apart into the name and the day.
func signedAndDated(s string) (name, iso string) {
	d, _ := findDates(s, dateEvent)
	if len(d) == 0 {
		return strings.TrimSpace(s), ""
	}
	name = strings.TrimRight(strings.TrimSpace(dateWord.ReplaceAllString(strings.TrimSpace(s[:d[0].start]), "")), " ,.;:-–(")
	return name, d[0].iso
}

// agreedByAll is what the note on a list of people says of all of them: "All
// men have signed consent to be on this list."
func agreedByAll(prose []string, qs []question) (said string) {
	notes := slices.Clone(prose)
	for i := range qs {
		if qs[i].person == 0 {
			notes = append(notes, firstOf(qs[i].ans.text, qs[i].label))
		}
	}
	for _, n := range notes {
		for _, s := range sentences(n) {
			if allAgreed.MatchString(s) && !refusesConsent.MatchString(s) && !eitherWay(s) && !strings.Contains(s, "?") && !cas3Consent.MatchString(s) {
				return s
			}
		}
	}
	return ""
}

// declaresSigned reports a declaration in the person's own words with a
// signature behind it.
func declaresSigned(s string) bool {
	if !declaresHere.MatchString(s) {
		return false
	}
	m := signedHere.FindStringIndex(s)
	if m == nil {
		return false
	}
	name, _ := signedAndDated(s[m[1]:])
	return signedName(name)
}

var (
	howAgreed  = regex(`(?i)^(?:how\b|in what way\b|by what means\b|(?:form|type|method|way|manner|nature) of (?:permission|consent|agreement)\b|(?:(?:permission|consent|agreement|it|this) )?(?:was )?(?:taken|recorded|obtained|given|witnessed|evidenced|received)\b)`)
	whenAgreed = regex(`(?i)^(?:when\b|on\b|day\b|(?:(?:permission|consent|agreement|it|this|ok|okay) )?(?:was )?(?:taken|obtained|given|signed|agreed|received)\b)`)
	dateWord   = regex(`(?i)\b(?:date[d]?|on)\W*$`)
	gives      = regex(`(?i)\b(?:gives?|given|gave|grants?|granted)\b`)
	allAgreed  = regex(`(?i)^\W*(?:all|both|each|every(?:one|body)?)\b(?: (?:of|the|these|those|them|two|three|four|five|six|seven|eight|men|women|people|persons?|residents|prisoners|clients|patients|individuals|applicants|listed|named|above|below|one|on|this|list|sheet|page))* (?:have |has |had )?(?:been (?:asked|spoken to) and )?(?:all |each )?(?:signed\b[^.;]{0,20}\bconsent|signed (?:the |a |our )?(?:form|sheet|list)|agreed\b|agree\b|consent(?:ed)?\b|given (?:me |us |their )?(?:written |verbal |signed |oral )?(?:consent|permission|agreement)|are happy (?:for|to be))`)
	// declaresHere is a declaration at the start of an answer.
	declaresHere = regex(`(?i)^\W*i,? (?:\p{L}+ ){0,3}?(?:agree|consent|authorise|permit|give (?:my )?(?:consent|permission)|am happy for|want|ask)\b`)
	// agreedToSend is what a worker says of the person's agreement to this.
	agreedToSend = regex(`(?i)^\W*(?:yes\b\W*)?(?:he|she|they|(?:the )?(?:client|patient|prisoner|customer|resident|tenant|applicant|service user|young person|person)|m(?:r|s|rs|iss) \p{L}+) (?:has |have |had |is |both |fully |verbally )*(?:agree[sd]?|consent(?:s|ed)|given (?:me |us )?(?:permission|(?:his|her|their) (?:consent|permission|agreement))|happy|content|willing)\b[^.;]{0,30}?\b(?:send\w*|sent|refer\w*|shar\w+|pass\w*|notif\w+|notice)\b`)
	// asksAgreement asks whether the person agreed to this, in any words.
	asksAgreement = regex(`(?i)^(?:(?:has|have|does|do|did|is|are)\b.*\b(?:he|she|they|person|client|patient|prisoner|customer|resident|tenant|applicant|user|man|woman)\b.*\b(?:agree[sd]?|consent\w*|permission|happy|want\w*)\b.*\b(?:send\w*|sent|refer\w*|shar\w+|pass\w*|notif\w+|notice|contact\w*|tell\w*|this)\b|(?:agreed|agreement|consent\w*) (?:with|by|from|of) (?:the )?(?:mother|client|patient|prisoner|customer|resident|tenant|applicant|person|family|service user)\W*$)`)
	signedHere    = regex(`(?i)\bsign(?:ed|ature)?(?: by)?\b[\s:.]*`)
)
