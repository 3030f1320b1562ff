package parser

import (
	"slices"
	"strings"
	"unicode"
)

// stacked finds the questions of a mail that have their answers below them:
// those with a number, those that begin a paragraph, and those marked with a
// Q. One such line may be anything; it takes three that the catalogue knows.
func (x *reader) stacked(lines []typedLine, s typedSigns) {
	if x.askedAndAnswered(lines) || x.indented(lines) || x.numbered(lines) || !x.unmarkedLabels() && x.inTurn(lines) {
		return
	}
	var cand []int
	known, groups := 0, 0
	for i := range lines {
		l := &lines[i]
		if l.plain == "" || !beginsGroup(lines, i) {
			continue
		}
		if greeting.MatchString(l.plain) && len(strings.Fields(l.plain)) <= 6 || signOff.MatchString(l.plain) {
			continue
		}
		groups++
		if i+1 >= len(lines) || lines[i+1].plain == "" || beginsGroup(lines, i+1) || !x.asks(l) || strings.ContainsRune(l.plain, '\t') || x.pairLine(l, s) {
			continue
		}
		next := lines[i+1].plain
		if allCaps(l.plain) && allCaps(next) && len(strings.Fields(l.plain)) > 2 && !strings.HasSuffix(l.plain, "?") {
			groups-- // a title of two lines
			continue
		}
		if _, value, ok := strings.Cut(next, ":"); ok && strings.TrimSpace(value) != "" && x.sureLabel(labelText(next[:strings.IndexByte(next, ':')])) {
			// A title with questions below it.
			continue
		}
		if x.sureLabel(strings.TrimRight(next, " :?")) && !strings.HasSuffix(l.plain, "?") {
			continue
		}
		if n := len(strings.Fields(next)); !strings.HasSuffix(l.plain, "?") && n > 8 && (strings.HasSuffix(next, ".") || strings.Contains(next, ". ")) {
			// A title with sentences below it.
			groups--
			continue
		}
		h, ok := x.label(labelText(l.text))
		switch {
		case ok && h.score >= 0.69:
			known++
		case looksLikeName(l.plain):
			continue
		case !strings.HasSuffix(l.plain, "?") && !strings.HasSuffix(l.plain, ":") && !allBold(l.text) && len(strings.Fields(l.plain)) > 8:
			continue
		}
		cand = append(cand, i)
	}
	if known < 3 || known*2 < len(cand) || len(cand)*2 < groups {
		return
	}
	for _, i := range cand {
		lines[i].label = true
	}
}

// inTurn finds labels and answers in turn, line by line, without a gap
// between one answer and the next label.
func (x *reader) inTurn(lines []typedLine) bool {
	found := false
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines) && lines[end].plain != "" && (end == i || !lines[end].gap) {
			end++
		}
		if end-i >= 6 {
			for from := i; from <= min(i+1, end); from++ {
				found = x.turns(lines[from:end]) || found
			}
		}
		i = max(end, i+1)
	}
	return found
}

// turns marks every other line of a run as a label where nearly all of those
// are, and the lines between are none.
func (x *reader) turns(run []typedLine) bool {
	labels, answers, all := 0, 0, 0
	for i := range run {
		l := &run[i]
		ok := false
		if !l.label && x.asks(l) {
			h, known := x.label(labelText(l.plain))
			ok = known && h.score >= senseScore
		}
		if i%2 == 0 {
			all++
			if ok {
				labels++
			}
		} else if ok && !answerish(l.plain) && !looksLikeName(l.plain) {
			answers++
		}
	}
	if labels < 4 || labels*4 < all*3 || answers*4 > all {
		return x.strides(run)
	}
	for i := 0; i+1 < len(run); i += 2 {
		if l := &run[i]; x.asks(l) && !(isRole(l.plain) && (!looksLikeName(run[i+1].plain) || orgWords.MatchString(run[i+1].plain))) {
			if h, ok := x.label(labelText(l.plain)); ok && h.score >= senseScore || strings.HasSuffix(l.plain, "?") || allBold(l.text) {
				l.label = true
			}
		}
	}
	return true
}

// titleOver reports a line that is the title of the question below it, which is
// answered below that: "THE PATIENT", "Name", "Ann Poe". By itself it may ask for a
// name as well.
func (x *reader) titleOver(l, label, answer *typedLine) bool {
	t := stripNumbering(l.plain)
	if strings.ContainsAny(t, ":?") || wordCount(t) > 6 || label.gap || answer.gap || !x.sureLabel(strings.TrimRight(label.plain, " :?")) || x.sureLabel(strings.TrimRight(answer.plain, " :?")) {
		return false
	}
	h, _ := x.label(labelText(label.plain))
	block, ok := x.cat.heading(t)
	return strings.HasPrefix(h.key, "?.") && (ok && block != "" || x.cat.titleBlock(t) != "")
}

// strides marks the labels of a run in which some answers have several lines:
// every line that is surely a label, or is bold among lines that are not,
// where those are four or more and a third of all.
func (x *reader) strides(run []typedLine) bool {
	var at []int
	bold := 0
	for i := range run {
		if l := &run[i]; l.plain != "" && !l.label && allBold(l.text) {
			bold++
		}
	}
	for i := 0; i+1 < len(run); i++ {
		l := &run[i]
		if l.label || !x.asks(l) || answerish(l.plain) {
			continue
		}
		sure := x.sureLabel(strings.TrimRight(l.plain, " :?")) || strings.HasSuffix(l.plain, "?")
		if !sure && bold >= 4 && bold*3 <= len(run)*2 && allBold(l.text) {
			_, sure = x.label(labelText(l.plain))
		}
		if sure && i+2 < len(run) && x.titleOver(l, &run[i+1], &run[i+2]) {
			l.head = true
			continue
		}
		if sure {
			at = append(at, i)
			i++ // its answer
		}
	}
	if len(at) < 4 || len(at)*3 < len(run) || at[0] > 1 {
		return false
	}
	for _, i := range at {
		run[i].label = true
	}
	return true
}

// beginsGroup reports a line that stands first after an empty one, or first in
// a paragraph of several lines.
func beginsGroup(lines []typedLine, i int) bool {
	l := &lines[i]
	if i == 0 || l.gap || lines[i-1].plain == "" {
		return true
	}
	return l.first && l.block != lines[i-1].block && (i+1 < len(lines) && lines[i+1].block == l.block)
}

// asks reports a line that may be a question without its answer.
func (x *reader) asks(l *typedLine) bool {
	t := l.plain
	if i := strings.IndexByte(t, ':'); i >= 0 && i < len(t)-1 && !strings.Contains(t[:i], "(") && !(allBold(l.text) && startsLower(strings.TrimSpace(t[i+1:]))) {
		return false // but "Person on probation: date of birth", in bold, asks
	}
	if len(t) > 160 || wordCount(t) > 24 || hasBox(l.text) || strings.HasSuffix(t, ".") && !strings.HasSuffix(t, "...") && !tellsToGive.MatchString(stripNumbering(t)) || strings.Contains(t, "@") || strings.Contains(t, "£") {
		return false
	}
	return !codeLike.MatchString(stripBrackets(stripNumbering(t)))
}

// numbered finds questions with numbers or letters whose answers stand below
// them.
func (x *reader) numbered(lines []typedLine) bool {
	var cand, titles []int
	known, all, last := 0, 0, 0
	defer func() {
		if len(titles) >= 3 {
			for _, i := range titles {
				lines[i].head = !lines[i].label
			}
		}
	}()
	for i := range lines {
		l := &lines[i]
		n, rest := itemNumber(l.plain)
		if n == 0 || rest == "" {
			continue
		}
		if n != last+1 && !(n == 1 && last == 0) {
			if n == 1 {
				// Numbering begins again: these are lists, not questions.
				return false
			}
			continue
		}
		last = n
		all++
		if !x.asks(&typedLine{text: rest, plain: rest}) || i+1 >= len(lines) || lines[i+1].plain == "" && (i+2 >= len(lines) || lines[i+2].plain == "") {
			continue
		}
		if m, _ := itemNumber(lines[i+1].plain); m == 0 && !strings.ContainsAny(rest, "?:") && x.holdsPair(&lines[i+1]) {
			// The title of a section, and its first question.
			titles = append(titles, i)
			continue
		}
		if m, _ := itemNumber(lines[i+1].plain); m == n+1 {
			// Nothing stands below: the answer is on the line or missing.
			if !strings.HasSuffix(rest, "?") && !strings.HasSuffix(rest, ":") {
				continue
			}
		}
		if _, ok := x.label(labelText(rest)); ok || strings.HasSuffix(rest, "?") {
			known++
		}
		cand = append(cand, i)
	}
	if known < 3 || known*3 < len(cand)*2 || len(cand)*2 < all {
		return false
	}
	for _, i := range cand {
		lines[i].label = true
		below := i + 1
		if lines[below].plain == "" {
			below++
		}
		if n, _ := itemNumber(lines[below].plain); n == 0 && !strings.ContainsAny(lines[below].plain, ":\t") && !dashLine.MatchString(lines[below].plain) {
			// No label with its answer, nor the rule, below the title of a section.
			lines[below].answers = true
		}
	}
	return true
}

// holdsPair reports a line that asks and answers, or asks what the next one
// answers.
func (x *reader) holdsPair(l *typedLine) bool {
	if l.label || leaders(l.plain) > 0 {
		return true
	}
	if before, value, ok := strings.Cut(l.plain, ":"); ok && strings.TrimSpace(value) != "" && wordCount(before) <= 6 {
		h, known := x.label(labelText(before))
		return known && h.score >= 0.69
	}
	before, value, ok := strings.Cut(l.plain, "? ")
	if !ok || strings.TrimSpace(value) == "" || wordCount(before) > 14 {
		return false
	}
	h, known := x.label(labelText(before))
	return known && h.score >= 0.69
}

// monthFirst is what stands behind the day in a date.
var monthFirst = regex(`(?i)^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\W+(?:19|20|'|’|\d\d$)`)

// tellsToGive is a sentence that asks for something and ends like any other.
var tellsToGive = regex(`(?i)(?:^|[?.] )(?:if (?:so|yes|not|no),? )?(?:please )?(?:give|state|provide|describe|tell us|list|explain|specify|enter)\b[^.?]*\.$`)

// itemNumber reads "3.", "3)", "(3)", "Q3" before a question; letters count
// as numbers. It is 0 without one.
func itemNumber(s string) (n int, rest string) {
	s = strings.TrimLeft(s, "( ")
	if len(s) > 1 && (s[0] == 'Q' || s[0] == 'q') && isDigit(s[1]) {
		s = s[1:]
	}
	i := 0
	for i < len(s) && i < 2 && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 && len(s) > 1 && asciiLetter(s[0]) && s[0]|0x20 <= 'z' && (s[1] == ')' || s[1] == '.') && (len(s) == 2 || s[2] == ' ') {
		n, i = int(s[0]|0x20-'a')+1, 1
	}
	if i == 0 || i >= len(s) || !strings.ContainsRune(".):- ", rune(s[i])) {
		return 0, s
	}
	if s[i] == ' ' && (n > 30 || monthFirst.MatchString(s[i+1:])) {
		return 0, s
	}
	rest = strings.TrimLeft(s[i:], ".):- ")
	for _, r := range rest {
		if !unicode.IsLetter(r) {
			return 0, s
		}
		break
	}
	return n, rest
}

// askedAndAnswered reads lines that begin with Q and A.
func (x *reader) askedAndAnswered(lines []typedLine) bool {
	qs, as := 0, 0
	for i := range lines {
		switch mark, _ := lineMark(lines[i].plain); mark {
		case 'q':
			qs++
		case 'a':
			as++
		}
	}
	if as < 2 {
		return x.askedInLine(lines, qs)
	}
	for i := range lines {
		l := &lines[i]
		mark, _ := lineMark(l.plain)
		if mark == 0 || mark == 'q' && qs < 2 {
			continue
		}
		if _, rest := lineMark(strings.TrimSpace(bare(l.text))); rest != "" || mark == 'a' {
			l.text = rest
			l.plain = rest
		}
		l.label = mark == 'q'
	}
	return qs >= 2
}

// askedInLine reads lines that hold a question with a Q and its answer with
// an A: "Q. Date of birth? A. 04/05/1989".
func (x *reader) askedInLine(lines []typedLine, qs int) bool {
	if qs < 3 {
		return false
	}
	found := false
	for i := range lines {
		l := &lines[i]
		mark, rest := lineMark(l.plain)
		if mark != 'q' {
			continue
		}
		m := answerMark.FindStringIndex(rest)
		if m == nil {
			continue
		}
		l.text = strings.TrimRight(rest[:m[0]], " ?:.-–") + ": " + rest[m[1]:]
		l.plain, found = l.text, true
	}
	return found
}

var answerMark = regex(`[\s?:.]\s*(?:A|Ans(?:wer)?)\s*[.:)\-–]+\s*`)

// lineMark reads "Q:", "Q3.", "Answer -" at the start of a line.
func lineMark(s string) (mark byte, rest string) {
	for _, w := range []string{"question", "answer", "ans", "q", "a", "response"} {
		if len(s) <= len(w) || !strings.EqualFold(s[:len(w)], w) {
			continue
		}
		t := strings.TrimLeft(s[len(w):], " 0123456789")
		if t == "" || !strings.ContainsRune(":.)-=>", rune(t[0])) {
			continue
		}
		mark = w[0] | 0x20
		if mark == 'r' {
			mark = 'a'
		}
		return mark, strings.TrimSpace(strings.TrimLeft(t, ":.)-=> "))
	}
	return 0, s
}

// titled finds the titles of sections, which have neither a colon nor capitals:
// a few words, and right below them a question, further to the right or after
// a gap above.
func (x *reader) titled(lines []typedLine, s typedSigns) {
	for i := range lines {
		l := &lines[i]
		if l.label || l.plain == "" || i+1 >= len(lines) || !titleLike(l.plain) || s.within(x.signsIn(l.text)) {
			continue
		}
		next := &lines[i+1]
		if next.gap || next.plain == "" && i+2 >= len(lines) || next.label {
			continue
		}
		if next.plain == "" {
			continue
		}
		inside := next.indent > l.indent || bulleted(next.plain) && !bulleted(l.plain)
		if !inside && !l.gap && i > 0 {
			continue
		}
		if !x.pairLine(next, s) {
			continue
		}
		t := strings.TrimRight(l.plain, " :")
		_, isHead := x.cat.heading(t)
		h, known := x.label(t)
		switch {
		case isHead || x.cat.titleBlock(t) != "":
		case known && h.score > senseScore && h.key != keyUnmapped && !inside:
			continue
		case looksLikeName(stripNumbering(t)) && !notName.MatchString(t), greeting.MatchString(t), signOff.MatchString(t):
			continue
		case !inside && strings.HasSuffix(l.plain, ":") == false && len(strings.Fields(t)) > 4:
			continue
		}
		l.head = true
	}
}

// within reports that one of a line's signs parts labels from answers here.
func (s typedSigns) within(signs []lineSign) bool {
	return slices.ContainsFunc(signs, func(g lineSign) bool { return s.is[g.kind] })
}

// titleLike reports a few words without the signs of a sentence or an answer.
func titleLike(t string) bool {
	if u := strings.TrimSuffix(t, ":"); len(t) > 60 || (strings.ContainsAny(u, ":.,;@\t") || strings.Contains(u, "£")) && !strings.HasPrefix(t, "Section") || wordCount(t) > 7 {
		return false
	}
	return !codeLike.MatchString(t) && startsUpper(strings.TrimLeft(t, "*•-– ")) && !routeLine.MatchString(t)
}

func bulleted(s string) bool { return ornamentEnd(s) > 0 }

// pairLine reports a line with a label and its answer.
func (x *reader) pairLine(l *typedLine, s typedSigns) bool {
	for _, g := range x.signsIn(l.text) {
		if g.kind != signColon && !s.is[g.kind] {
			continue
		}
		head := strings.TrimSpace(bare(l.text[:g.at]))
		if strings.TrimSpace(bare(l.text[g.at+g.size:])) == "" {
			return false
		}
		if x.sureLabel(head) {
			return true
		}
		if h, ok := x.label(labelText(head)); ok && h.score > senseScore {
			return true
		}
	}
	return false
}

// listed takes a line with a bullet for one of the answers to the question
// that waits, where those have bullets, though it may read like a label.
func (x *reader) listed(l, t string) bool {
	if !bulleted(t) || strings.Contains(t, ":") || hasBox(l) || oneLineAnswer(x.pend) && len(x.lines) > 0 || x.inline {
		return false
	}
	n := len(x.lines)
	if n > 0 && !x.bullets {
		return false
	}
	x.bullets = true
	x.lines = append(x.lines, strings.TrimSpace(strings.Replace(l, t[:ornamentEnd(t)], "", 1)))
	return true
}

// ownFrom reports a line of a form that begins like the header of a message:
// "From: Jane Doe, Social Worker", "To: Ely District Council" among questions,
// without an address, a date or a subject near it.
func (x *reader) ownFrom(l, t string) bool {
	name, value, ok := strings.Cut(t, ":")
	name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
	if !ok || name != "from" && name != "to" || value == "" || strings.Contains(value, "<") || strings.HasPrefix(value, "mailto:") {
		return false
	}
	next := x.ahead(strings.TrimSpace(visible(l)), 3)
	if slices.ContainsFunc(next, routeLine.MatchString) {
		return false
	}
	if name == "to" {
		return x.answered() > 0 && len(next) > 0 && councilAnswer(x.places, value)
	}
	return len(next) > 0 || x.answered() >= 2
}

// reachGoesOn reports that the line before was one of how somebody is reached:
// below the e-mail address stands the telephone number.
func (x *reader) reachGoesOn() bool {
	if len(x.qs) == 0 {
		return false
	}
	last := &x.qs[len(x.qs)-1]
	return !last.strong && (last.hit.key == "?.email" || last.hit.key == "?.phone")
}

// reachLine reads a line of nothing but a telephone number or an address of
// e-mail right below an answer: it is of whoever the answer is about.
func (x *reader) reachLine(t string) bool {
	if x.pend != nil || len(x.para) > 0 || x.gapped || len(x.qs) == 0 || len(t) > 90 || !strings.ContainsAny(t, "0123456789@") {
		return false
	}
	if last := x.qs[len(x.qs)-1]; last.ans.empty() || !last.known {
		return false
	}
	if id := strings.ReplaceAll(t, " ", ""); len(id) < 12 {
		for _, k := range []struct{ key, label string }{{"person.prison_number", "Prison number"}, {"person.ni_number", "NI number"}, {"person.crn", "CRN"}} {
			if readsAsID(k.key, t) && strings.IndexFunc(id, unicode.IsLower) < 0 && countDigits(id)+4 >= len(id) {
				x.add(question{label: k.label, ans: answer{text: t, rest: t}})
				return true
			}
		}
	}
	if saysMore(t) {
		return false
	}
	emails, phones := findEmails(t), findPhones(t)
	if len(emails)+len(phones) == 0 || len(emails) > 1 || len(phones) > 1 {
		return false
	}
	rest := t
	for _, s := range append(emails, phones...) {
		rest = strings.Replace(rest, s, " ", 1)
	}
	if strings.ContainsFunc(rest, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return false
	}
	owner := ""
	if x.reachGoesOn() {
		owner = x.qs[len(x.qs)-1].owner
	} else if !x.body {
		// In a form the line is of the worker who was asked for right above.
		switch who, _, _ := strings.Cut(x.qs[len(x.qs)-1].hit.key, "."); who {
		case blockReferrer, blockLead:
			owner = who
		}
	}
	for _, p := range phones {
		x.add(question{label: "Telephone", owner: owner, ans: answer{text: p, rest: p}})
	}
	for _, e := range emails {
		x.add(question{label: "Email", owner: owner, ans: answer{text: e, rest: e}})
	}
	return true
}

// saysMore reports a word that is of no address of e-mail and of no telephone
// number, as neither has a blank in it or, but for an extension, a letter.
func saysMore(t string) bool {
	for w := range strings.FieldsSeq(t) {
		if strings.IndexByte(w, '@') >= 0 {
			continue
		}
		for i := range len(w) {
			if asciiLetter(w[i]) && strings.IndexByte("extnsio", w[i]|0x20) < 0 {
				return true
			}
		}
	}
	return false
}
