package parser

import (
	"slices"
	"strings"
	"unicode"
)

// This file settles who of the workers that a form names is the one who refers,
// and gives that one the telephone and e-mail that stand elsewhere.

// writerLabel is a label of who filled the form in, as against one of a sort of
// work.
var writerLabel = regex(`(?i)\b(?:by|from|us|me|sender|author|your|you|referr(?:er|ing)|refers|complet\w+|fill\w*|submitt\w+|sign\w*|contact person)\b`)

// oneReferrer keeps of several names that were taken for the referrer's the one
// that the form says filled it in; the first where it says so of none. What
// stands with the other names is not the referrer's.
func (f *findings) oneReferrer() {
	best, several := -1, false
	for i := range f.list {
		x := &f.list[i]
		if x.key != "referrer.name" || x.rank < rankBody || !looksLikeName(x.value) {
			continue
		}
		switch {
		case best < 0:
			best = i
		case sameName(x.value, f.list[best].value):
		default:
			several = true
			if x.part == f.list[best].part && (f.writes(x) > f.writes(&f.list[best])) {
				best = i
			}
		}
	}
	if !several {
		return
	}
	who := f.list[best]
	var others []string
	for _, x := range f.list {
		if x.key == "referrer.name" && x.part == who.part && x.label != who.label && !sameName(x.value, who.value) && f.writes(&x) < f.writes(&who) {
			others = append(others, x.label)
			f.keep(x.label, firstOf(x.raw, x.value))
		}
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		return strings.HasPrefix(x.key, "referrer.") && x.part == who.part && slices.Contains(others, x.label)
	})
}

// writes weighs what tells that a name is that of whoever filled the form in.
func (f *findings) writes(x *finding) int {
	n := 0
	if writerLabel.MatchString(x.label) && !notReferrer.MatchString(x.label) {
		n += 2
	}
	if slices.ContainsFunc(f.list, func(y finding) bool { return y.key == "referrer.email" && ownsAddress(x.value, y.value) }) {
		n++
	}
	return n
}

// signedByWorker makes the referrer the worker of the form who signed the mail,
// where the form calls nobody the one who refers and the name that was taken for
// it is that of another sort of work: of "Navigator" and "Probation officer" the
// navigator, who sends it.
func (f *findings) signedByWorker(s *findings) {
	signer, taken := s.value("referrer.name"), f.value("referrer.name")
	at, ok := f.first("referrer.name")
	if !ok || len(strings.Fields(signer)) < 2 || at.rank < rankBody || writerLabel.MatchString(at.label) {
		return
	}
	mine := ""
	for _, x := range f.list {
		if x.key == "professional.name" && len(strings.Fields(x.value)) > 1 && sameName(x.value, signer) {
			mine = x.label
		}
	}
	if mine == "" {
		return
	}
	to := "professional."
	led := slices.ContainsFunc(f.list, func(x finding) bool { return x.key == "lead.name" && x.rank >= rankBody })
	if !led && (probationWorker.MatchString(at.label) || leadLabel.MatchString(at.label)) {
		to = "lead."
	}
	for i := range f.list {
		x := &f.list[i]
		_, k, _ := strings.Cut(x.key, ".")
		switch {
		case k != "name" && k != "phone" && k != "email" && k != "role":
		case strings.HasPrefix(x.key, "referrer.") && (x.label == at.label || sharesWord(x.label, at.label) || k == "email" && ownsAddress(taken, x.value)):
			x.key = to + k
		case strings.HasPrefix(x.key, "professional.") && (x.label == mine || sharesWord(x.label, mine) || k == "email" && ownsAddress(signer, x.value)):
			x.key = "referrer." + k
		}
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool { return x.key == "lead.role" || x.key == "agency" && x.label == at.label })
}

// sharesWord reports two labels with a word of more than three letters in common.
func sharesWord(a, b string) bool {
	w := words(b)
	return slices.ContainsFunc(words(a), func(s string) bool { return len(s) > 3 && slices.Contains(w, s) })
}

// reach gives the referrer, and the lead, an e-mail address that bears the name
// wherever the form has it, and the telephone that stands with it.
func (f *findings) reach() {
	for _, who := range []string{"referrer", "lead"} {
		name := f.value(who + ".name")
		if len(strings.Fields(name)) < 2 || sameName(name, f.value("person.name")) {
			continue
		}
		for _, t := range f.told {
			for _, e := range findEmails(t.Value) {
				if !ownsAddress(name, e) || ownsAddress(f.value("person.name"), e) {
					continue
				}
				if f.has(who+".email") && !strings.EqualFold(f.value(who+".email"), e) {
					continue
				}
				if !f.has(who + ".email") {
					f.list = append(f.list, finding{key: who + ".email", value: e, label: t.Label, part: f.part, conf: 0.6, rank: f.rank - 0.5})
				}
				if p := phoneWith(t.Value, e); p != "" && !f.has(who+".phone") && !f.isElse(who, p) {
					f.list = append(f.list, finding{key: who + ".phone", value: p, label: t.Label, part: f.part, conf: 0.6, rank: f.rank - 0.5})
				}
			}
		}
	}
}

// isElse reports a telephone number that was read as somebody else's.
func (f *findings) isElse(who, phone string) bool {
	return slices.ContainsFunc(f.list, func(x finding) bool {
		return x.value == phone && !strings.HasPrefix(x.key, who+".") && !strings.HasPrefix(x.key, "professional.")
	})
}

// phoneWith is the telephone number that stands beside an e-mail address and
// with nobody else's name between, "" for none.
func phoneWith(text, email string) string {
	at := strings.Index(text, email)
	before, after := text[:at], text[at+len(email):]
	if p := findPhones(before); len(p) > 0 {
		last := p[len(p)-1]
		if i := strings.LastIndex(before, last); i >= 0 && onlyJoins(before[i+len(last):]) {
			return last
		}
	}
	if p := findPhones(after); len(p) > 0 {
		if i := strings.Index(after, p[0]); i >= 0 && onlyJoins(after[:i]) {
			return p[0]
		}
	}
	return ""
}

// onlyJoins reports what may stand between a telephone number and an address of
// one and the same person.
func onlyJoins(s string) bool {
	if len(s) > 40 || len(findEmails(s)) > 0 {
		return false
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !slices.Contains([]string{"e", "mail", "email", "tel", "telephone", "phone", "mobile", "mob", "m", "t", "or", "and", "ext", "extension", "direct", "line", "on", "at", "work", "office", "bleep", "is", "best"}, w) {
			return false
		}
	}
	return true
}

// ownsAddress reports an e-mail address that bears somebody's name: the surname,
// or the first name as a word of its own.
func ownsAddress(name, email string) bool {
	local, _, _ := strings.Cut(strings.ToLower(email), "@")
	w := strings.FieldsFunc(strings.ToLower(strings.NewReplacer("'", "", "’", "").Replace(name)), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(w) == 0 {
		return false
	}
	if last := w[len(w)-1]; len(last) >= 4 && strings.Contains(local, last) {
		return true
	}
	parts := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.Contains(parts, w[len(w)-1]) && len(w[len(w)-1]) >= 2 || len(w[0]) >= 3 && slices.Contains(parts, w[0])
}

// namedInLabel takes the answer out of a line that is read as a label with
// nothing behind it: "Prepared by Jane Doe, Housing Officer, 01632 960001".
func namedInLabel(qs []question) {
	for i := range qs {
		q := &qs[i]
		if !q.ans.empty() || len(q.rows) > 0 || len(q.label) < 12 || len(q.label) > 200 || len(findPhones(q.label))+len(findEmails(q.label)) == 0 {
			continue
		}
		m := madeBy.FindStringSubmatch(q.label)
		if m == nil || !looksLikeName(strings.TrimSpace(roleSplit.Split(m[2], 2)[0])) {
			continue
		}
		q.label, q.ans.text = m[1], strings.TrimSpace(m[2])
		q.hit, q.known = hit{key: "referrer.contact", score: 0.9, opens: blockReferrer}, true
	}
}

var madeBy = regex(`(?i)^((?:(?:form|list|sheet|referral|return|this) )*(?:prepared|completed|compiled|sent|submitted|referred|filled in|made|written|issued|produced|raised) by)[: ]+(\p{L}.*)$`)
