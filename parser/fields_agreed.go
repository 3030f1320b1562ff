package parser

import "strings"

// agreement settles what stands around a question of consent: below it how and
// when the person agreed, and the name of who signed for it.
func agreement(qs []question) {
	asked := false
	for i := range qs {
		q := &qs[i]
		switch {
		case q.owner == blockOther || q.block == blockOther || len(q.rows) > 0:
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
		return
	}
	for i := range qs {
		// The person's signature below a form that asks for nothing else of
		// the person says that he or she agrees.
		q := &qs[i]
		if q.owner == blockOther || !q.looseForConsent() || !signWord.MatchString(q.label) || !clientWord.MatchString(q.label) || workerWord.MatchString(q.label) || notClient.MatchString(q.label) {
			continue
		}
		if name, _ := signedAndDated(q.ans.text); signedName(name) || isYes(q.ans.text) {
			q.hit, q.known = hit{key: "consent.written", score: 0.8, tokens: q.hit.tokens}, true
			q.ans.tick = true
			return
		}
	}
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
		case q.hit.key == "consent.given" && q.ans.empty() && signedOnly.MatchString(n.label):
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
	// declaresHere is a declaration at the start of an answer.
	declaresHere = regex(`(?i)^\W*i,? (?:\p{L}+ ){0,3}?(?:agree|consent|authorise|permit|give (?:my )?(?:consent|permission)|am happy for|want|ask)\b`)
	signedHere   = regex(`(?i)\bsign(?:ed|ature)?(?: by)?\b[\s:.]*`)
)
