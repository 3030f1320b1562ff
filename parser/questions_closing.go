package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What stands at the end of a form, below its last answer: who has filled it
// in, who agreed, and how to reach them. It belongs to no question, and must
// not be taken for the end of a long answer.

var (
	closingBy = regex(`(?i)^((?:seen|completed|referred|sent|submitted|filled in|prepared|written|form|form completed|referral|referral made|assessed)(?: (?:with|for|on behalf of) (?:the )?[a-z]{3,14})?\s+by)\b\s*:?\s*(\p{Lu}.{3,160})$`)
	closingOK = regex(`(?i)^(?:(?:verbally |orally )?agreed|consented|consent(?: was)? (?:given|obtained)|signed|dated|i (?:agree|consent|understand|confirm|give|am happy|want|have)|we (?:both )?(?:agree|consent)|(?:the )?(?:client|patient|customer|applicant|person|service user|young person|prisoner|claimant|resident|tenant|he|she|they) (?:has |have |is |was )?(?:agree|consent|given))\w*\b`)
	agreedBy  = regex(`(?i)^(?:verbally |orally )?(?:agreed|consented to|consent given)(?: to)? (?:by|with) (?:the )?(?:client|patient|customer|applicant|person|service user|young person|prisoner|claimant|resident|tenant|him|her|them|mr|mrs|ms|miss)\b`)
	callUs    = regex(`(?i)\b(?:(?:please )?(?:call|ring|phone|contact|reach|email|e-mail) (?:us|me|him|her|them)?\s*(?:on|at)?|tel(?:ephone)?|phone|mob(?:ile)?|e-?mail)\b[\s.:]*`)
)

// closes reports a line below a long answer that is the form's end.
func (x *reader) closes(l, t string) bool {
	if x.body || x.pend == nil || len(x.lines) == 0 || hasBox(l) || len(t) > 200 || !longAnswer(x.pend) && kindOf(x.pend.hit.key) != kindAddress {
		return false
	}
	switch x.pend.hit.key {
	case "other_professionals", "person.contact_via", keyUnmapped, "":
		return false
	}
	if closingBy.MatchString(t) || closingOK.MatchString(t) && len(strings.Fields(t)) <= 24 {
		return true
	}
	if len(findPhones(t))+len(findEmails(t)) == 0 {
		return false
	}
	return closingName(t) != "" || len(x.closingPairs(t)) > 0
}

// closingName is the name that a line begins with, before a job or a number.
func closingName(t string) string {
	first := t
	if i := strings.IndexFunc(t, func(r rune) bool {
		return r == ',' || r == '(' || r == '–' || r == '|' || unicode.IsDigit(r) || r == '@'
	}); i > 0 {
		first = t[:i]
	}
	f := strings.Fields(strings.TrimRight(callUs.ReplaceAllString(first, ""), " -:;"))
	if len(f) > 2 && strings.ContainsRune(t, '@') && len(f) <= 5 {
		// The mailbox stands right behind the name.
		if r, _ := utf8.DecodeRuneInString(f[len(f)-1]); unicode.IsLower(r) {
			f = f[:len(f)-1]
		}
	}
	name := strings.Join(f, " ")
	if len(f) < 2 || len(f) > 4 || !looksLikeName(name) || orgWords.MatchString(name) || roleWords.MatchString(name) {
		return ""
	}
	return name
}

// closingPairs reads "Key worker Jane Doe, COM Tom Smith (01632 960001)".
func (x *reader) closingPairs(t string) []labelled {
	if strings.ContainsAny(t, ":") || len(strings.Fields(t)) > 20 {
		return nil
	}
	var out []labelled
	for part := range strings.SplitSeq(t, ", ") {
		part = strings.TrimSpace(strings.TrimSuffix(part, "."))
		p, ok := x.workerPart(part)
		switch {
		case ok:
			out = append(out, p)
		case len(out) > 0:
			out[len(out)-1].value += ", " + part
		default:
			return nil
		}
	}
	return out
}

// workerPart reads "COM Tom Smith (01632 960001)": what somebody is, and who.
func (x *reader) workerPart(s string) (labelled, bool) {
	starts := wordStarts(s)
	for n := 1; n < len(starts) && n <= 4; n++ {
		head, rest := strings.TrimSpace(s[:starts[n]]), strings.TrimSpace(s[starts[n]:])
		h, ok := x.label(head)
		if !ok || !startsUpper(rest) {
			continue
		}
		switch h.key {
		case "referrer.name", "lead.name", "?.worker", "other_professionals", "referrer.contact", "lead.contact":
		default:
			continue
		}
		if name := closingName(rest + ","); name != "" {
			return labelled{label: head, hit: h, known: true, value: strings.NewReplacer("(", ", ", ")", "").Replace(rest)}, true
		}
	}
	return labelled{}, false
}

// closing reads a line at the end of a form, and reports whether it was one
// that names somebody.
func (x *reader) closing(t string) bool {
	if x.body || len(t) > 200 {
		return false
	}
	if m := closingBy.FindStringSubmatch(t); m != nil && closingName(m[2]+",") != "" {
		x.add(question{label: m[1], hit: hit{key: "referrer.contact", score: 0.85, opens: blockReferrer}, known: true, ans: answer{text: closingText(m[2]), rest: m[2]}, strong: true})
		return true
	}
	if m := agreedBy.FindStringIndex(t); m != nil && len(strings.Fields(t)) <= 14 {
		text := "Yes, " + strings.Trim(strings.ToLower(t[:1])+t[1:], " .")
		x.add(question{label: t[:m[1]], hit: hit{key: "consent.given", score: 0.85}, known: true, ans: answer{text: text, rest: text}, strong: true})
		return true
	}
	if len(findPhones(t))+len(findEmails(t)) == 0 {
		return false
	}
	pairs := x.closingPairs(t)
	for _, p := range pairs {
		key := p.hit
		switch {
		case strings.HasPrefix(key.key, "lead."):
			key.key = "lead.contact"
		case key.key == "referrer.name":
			key.key = "referrer.contact"
		}
		x.add(question{label: p.label, hit: key, known: true, ans: answer{text: p.value, rest: p.value}, strong: true})
	}
	return len(pairs) > 0
}

// closingText parts what stands behind a name: "24/06/2026. Call us on 01632
// 960001" is two things.
func closingText(s string) string {
	return strings.TrimSpace(callUs.ReplaceAllString(strings.ReplaceAll(s, ". ", ", "), ""))
}
