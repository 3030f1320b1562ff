package parser

import "strings"

var (
	declares     = regex(`(?i)^\W*(?:(?:i|we)(?: both| have| hereby| the undersigned)? (?:agree|consent|give (?:my|our) (?:consent|permission)|understand and agree|am happy)\b|(?:i|we) (?:confirm|declare) that (?:i|we) (?:have )?(?:agree|consent))`)
	signedBy     = regex(`(?i)\bsigned\b:?\s*\(?\p{L}`)
	notThePerson = regex(`(?i)\b(?:victim|partner|ex|wife|husband|mother|mum|father|dad|son|sons|daughter|daughters|sister|brother|child|children|manager|colleague|landlord|friend|nan|girlfriend|boyfriend)\b[^.\n]{0,20}$`)
)

// readWriter reads "Any queries to Jane Doe, Housing Officer, Shelter, 01632
// 960001": a name, what its bearer does, and how to reach them.
func (f *findings) readWriter(text string) {
	for _, s := range sentences(text) {
		if len(s) > 400 {
			continue
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
				if !writerCue.MatchString(before) || !roleWords.MatchString(pieces[i+1]) || notThePerson.MatchString(before) {
					break
				}
				rest := strings.Join(append([]string{name}, pieces[i+1:]...), ",")
				f.contact("referrer", strings.TrimRight(rest, ". "), &question{label: proseLabel, hit: hit{score: 0.7}})
				return
			}
		}
	}
}

var writerCue = regex(`(?i)^$|\b(?:queries|questions|contact|me|from|by|to|regards|thanks|sent)\b[^.]{0,12}$`)

// ownWords reads the sentences of a form that answer a question by themselves:
// that the person agreed, and who wrote it.
func (f *findings) ownWords(prose []string) {
	text := strings.Join(prose, "\n")
	if text == "" || len(text) > 20_000 {
		return
	}
	if !f.has("consent.given") {
		q := &question{label: proseLabel, hit: hit{score: 0.8}}
		for _, s := range sentences(text) {
			if ownConsent.MatchString(s) && len(s) < 200 {
				f.consentIn(s, q)
			}
		}
	}
	if !f.has("referrer.name") {
		for _, p := range prose {
			if len(strings.Fields(p)) <= 20 {
				f.readWriter(p)
			}
			if f.has("referrer.name") {
				break
			}
		}
	}
}

var ownConsent = regex(`(?i)\b(?:he|she|they|client|patient|customer|applicant|young person|mr|mrs|ms|miss)\b[^.]{0,40}\b(?:has|have|is|are|was|did|does)?\s*(?:agree[ds]?|consent(?:ed|s)?|given (?:\w+ ){0,2}consent|happy)\b`)

// declared reads a declaration of consent that somebody signed.
func (f *findings) declared(prose []string, qs []question) {
	if f.has("consent.given") {
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
			f.add("consent.given", "true", q, 0.8)
			f.add("consent.method", "written", q, 0.7)
			f.add("consent.date", date, q, 0.7)
			return
		}
	}
}
