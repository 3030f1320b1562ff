package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// A form typed into a mail has one sign between its labels and its answers: a
// tab, a dash, a bar, brackets around the labels, capitals. Where the catalogue
// knows half of the labels, and enough of them, the others are taken at the
// sign's word, and the form is read as the table of two columns that it would
// have been.

// laidLine is one line of a text with its looks.
type laidLine struct {
	block  int
	spans  []document.Span
	text   string // spans in one, each control as one runeHole
	gap    bool
	indent int
	quote  int
	role   document.Role
	head   int
}

// laidCut is where a line parts into label and answer.
type laidCut struct {
	head     string
	from, to int // of the label
	value    int // where the answer begins
	end      int // and ends
	ok       bool
}

// The signs of a form beside those of a line: what stands around or in the label.
const (
	signSquare = '['
	signQuoted = '"'
	signUpper  = 'U'
)

// laidSigns are the signs that a whole form may be laid out with.
var laidSigns = [...]byte{signTab, signDash, signEquals, signBar, signDots, signMore, signTilde, signSlash, signSquare, signQuoted, signEdge, signUpper}

// laidInFile are those that a form in a file may be laid out with: what is left
// to others there, tabs, dots and capitals, is drawn or printed.
var laidInFile = [...]byte{signDash, signEquals, signBar, signMore, signTilde, signEdge}

// laidLead are the signs before the first word of a line.
const laidLead = " \t*•·▪●◦-–>"

// laidLeast is how many labels that the catalogue knows make a form of lines.
const laidLeast = 5

// laid gives the blocks of a text with tables for the forms that are laid out
// by one sign.
func (x *reader) laid(blocks []document.Block) []document.Block {
	if len(blocks) > 3000 {
		return blocks
	}
	lines := laidLines(blocks)
	if !x.body && slices.ContainsFunc(lines, addressed) {
		return blocks // facts in a letter
	}
	sign, first, last := x.laidSign(lines)
	if sign == 0 {
		return blocks
	}
	return x.laidTables(blocks, x.laidPieces(lines, sign), sign, first, last)
}

// addressed reports a line that greets or takes leave.
func addressed(l laidLine) bool {
	t := strings.TrimSpace(l.text)
	return wordCount(t) <= 6 && (greeting.MatchString(t) && !strings.ContainsAny(t, "-–=|>") || signOff.MatchString(t))
}

// laidPieces takes lines apart at their tabs where each piece has the sign.
func (x *reader) laidPieces(lines []laidLine, sign byte) []laidLine {
	if sign == signTab || sign == signQuoted {
		return lines
	}
	var out []laidLine
	for i := range lines {
		l := lines[i]
		parts := x.piecesOf(&l, sign)
		if parts == nil {
			if out != nil {
				out = append(out, l)
			}
			continue
		}
		if out == nil {
			out = append(out, lines[:i]...)
		}
		out = append(out, parts...)
	}
	if out == nil {
		return lines
	}
	return out
}

// piecesOf is a line with several labels and answers as a line for each, nil
// for other lines.
func (x *reader) piecesOf(l *laidLine, sign byte) []laidLine {
	if l.head > 0 || !strings.Contains(l.text, "\t") {
		return nil
	}
	var out []laidLine
	from := 0
	for from < len(l.text) {
		to := len(l.text)
		if i := strings.IndexByte(l.text[from:], '\t'); i >= 0 {
			to = from + i
		}
		if strings.TrimSpace(l.text[from:to]) != "" {
			one := *l
			one.spans = cutSpans(append([]document.Span(nil), l.spans...), from, to)
			one.text = spansText(one.spans)
			one.gap = l.gap && len(out) == 0
			if c := x.laidCut(&one, sign); !c.ok {
				return nil
			}
			out = append(out, one)
		}
		from = to + 1
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// laidLines takes paragraphs apart into their lines.
func laidLines(blocks []document.Block) []laidLine {
	var out []laidLine
	for i, b := range blocks {
		l := laidLine{block: i, gap: b.Gap, indent: b.Indent, quote: b.Quote, role: b.Role, head: b.Heading}
		if b.Table != nil {
			l.head = 1
			out = append(out, l)
			continue
		}
		add := func() {
			l.text = spansText(l.spans)
			out = append(out, l)
			l.spans, l.gap = nil, false
		}
		for _, s := range b.Spans {
			for s.Field == nil {
				before, after, more := strings.Cut(s.Text, "\n")
				if !more {
					break
				}
				one := s
				one.Text = before
				l.spans = append(l.spans, one)
				add()
				s.Text = after
			}
			l.spans = append(l.spans, s)
		}
		add()
	}
	return out
}

func spansText(spans []document.Span) string {
	var sb strings.Builder
	for _, s := range spans {
		if s.Field != nil {
			sb.WriteRune(runeHole)
			continue
		}
		sb.WriteString(strings.Map(sameRune, s.Text))
	}
	return sb.String()
}

// sameRune writes other blanks as blanks; what is no text stays where it is.
func sameRune(r rune) rune {
	if r >= runeEmpty && r <= runeEdge {
		return '?'
	}
	return r
}

// cutSpans is the part of a line from one byte of its text to another.
func cutSpans(spans []document.Span, from, to int) []document.Span {
	var out []document.Span
	at := 0
	for _, s := range spans {
		size := len(strings.Map(sameRune, s.Text))
		if s.Field != nil {
			size = utf8.RuneLen(runeHole)
			if at >= from && at < to {
				out = append(out, s)
			}
			at += size
			continue
		}
		lo, hi := max(from-at, 0), min(to-at, size)
		if lo < hi {
			one := s
			one.Text = strings.Map(sameRune, s.Text)[lo:hi]
			out = append(out, one)
		}
		at += size
	}
	return trimSpans(out)
}

// trimSpans takes the blanks from both ends.
func trimSpans(spans []document.Span) []document.Span {
	for len(spans) > 0 && spans[0].Field == nil {
		if spans[0].Text = strings.TrimLeftFunc(spans[0].Text, unicode.IsSpace); spans[0].Text != "" {
			break
		}
		spans = spans[1:]
	}
	for n := len(spans) - 1; n >= 0 && spans[n].Field == nil; n-- {
		if spans[n].Text = strings.TrimRightFunc(spans[n].Text, unicode.IsSpace); spans[n].Text != "" {
			break
		}
		spans = spans[:n]
	}
	return spans
}

// laidSign finds the sign of a form, and its first and last line.
func (x *reader) laidSign(lines []laidLine) (sign byte, first, last int) {
	best := 0
	all := lines
	may := laidMay(lines)
	for k, s := range laidSigns {
		if may[k] < laidLeast || !x.body && slices.Index(laidInFile[:], s) < 0 {
			continue
		}
		lines := x.laidPieces(all, s)
		known, pairs, from, to := 0, 0, -1, -1
		colons := 0
		seen := map[string]int{}
		for i := range lines {
			l := &lines[i]
			c := x.laidCut(l, s)
			if !c.ok {
				if before, after, ok := strings.Cut(l.text, ": "); ok && strings.TrimSpace(after) != "" && x.sureLabel(before) {
					colons++
				}
				continue
			}
			if strings.TrimSpace(l.text[c.value:c.end]) == "" {
				continue
			}
			pairs++
			if x.laidKnown(c.head) {
				known++
				if from < 0 {
					from = i
				}
				to = i
				if h, ok := x.cat.exactly(c.head); ok && (h.key == "person.date_of_birth" || h.key == "person.prison_number") {
					seen[h.key]++
				}
			}
		}
		if seen["person.prison_number"] > 1 || seen["person.date_of_birth"] > 2 {
			continue // several people
		}
		if known < laidLeast || known*2 < pairs || colons*2 > known || known <= best || x.laidOdd(lines, s, from, to)*8 > pairs {
			continue
		}
		sign, first, last, best = s, from, to, known
	}
	return sign, first, last
}

// laidMay is no less than how many labels each sign could part from their
// answers, in the order of laidSigns: to look for them, and for the colons of the
// other lines, takes long.
func laidMay(lines []laidLine) (may [len(laidSigns)]int) {
	for i := range lines {
		l := &lines[i]
		if l.head > 0 || l.role != "" {
			continue
		}
		pieces := 1 + strings.Count(l.text, "\t")
		signs := signsMaybe(l.text)
		if len(l.spans) > 1 {
			signs[signEdge] = true
		}
		if pieces > 1 || capsFirst(l.text) {
			signs[signUpper] = true
		}
		for k, s := range laidSigns {
			if signs[s] {
				may[k] += pieces
			}
		}
	}
	return may
}

// signsMaybe are the signs that laidCut could find in a text, and others, but for
// those that are no characters.
func signsMaybe(t string) (signs [utf8.RuneSelf]bool) {
	stops := 0
	before := ' '
	for i, r := range t {
		blank := before == ' ' || before == '\t'
		switch r {
		case '\t', '\u00a0':
			signs[signTab] = true
		case ' ':
			if strings.HasPrefix(t[i+1:], " ") {
				signs[signTab] = true
			}
		case ':':
			signs[signTab] = signs[signTab] || blank
		case '-', '–', '—':
			signs[signDash] = signs[signDash] || blank
			signs[signEquals] = signs[signEquals] || strings.HasPrefix(t[i+1:], ">")
		case '=', '→', '⇒', '»':
			signs[signEquals] = true
		case '|', '[':
			signs[r] = true
		case '>', '~', '/':
			signs[r] = signs[r] || blank
		case '.':
			stops++
			signs[signDots] = signs[signDots] || blank || stops == 3
		case '…':
			signs[signDots] = true
		case '"':
			signs[signQuoted] = signs[signQuoted] || strings.HasPrefix(t[i+1:], ",")
		}
		before = r
	}
	return signs
}

// capsFirst reports a text whose first word has capitals and no small letters.
func capsFirst(t string) bool {
	upper := false
	for _, r := range strings.TrimLeft(t, laidLead) {
		switch {
		case r == ' ' || r == '\t':
			return upper
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			upper = true
		}
	}
	return upper
}

// laidOdd counts the lines from one to another that a form with one sign would
// not have: boxes, labels with other signs, and more than one label.
func (x *reader) laidOdd(lines []laidLine, sign byte, from, to int) int {
	odd, bullets := 0, 0
	for i := from; i <= to; i++ {
		if bulleted(lines[i].text) {
			bullets++
		}
	}
	for i := range lines {
		if (i < from || i > to) && bullets*2 > to-from && bulleted(lines[i].text) && lines[i].role == "" {
			odd += 3 // more of the list
		}
	}
	for i := from; i <= to; i++ {
		l := &lines[i]
		t := strings.TrimSpace(l.text)
		switch c := x.laidCut(l, sign); {
		case t == "":
		case l.head > 0 && l.spans == nil:
			odd += 4 // a table
		case hasBox(glyphBoxes(t)) || strings.ContainsRune(t, runeHole) || typedBox.MatchString(t) && sign != signSquare:
			odd++
		case c.ok && (x.laidKnown(c.head) || x.laidAsks(c.head, sign)):
			if v := l.text[c.value:c.end]; sign != signTab && x.secondLabel(v) || strings.HasPrefix(v, "<") || v == "" && bulleted(t) {
				odd++
			}
		case l.gap && (l.head > 0 || x.laidTitle(t)), x.capsTitle(t), x.sureLabel(strings.TrimRight(t, " :-–=|>.")):
		case i > from && !l.gap && len(lines[i-1].text) >= 45 && !x.secondLabel(t):
		default:
			odd++
		}
	}
	return odd
}

// typedBox is a box to tick, or one with a letter in it.
var typedBox = regex(`(?:^|\s)\[\s?\w?\s?\]`)

// capsTitle reports the title of a part that stands out by its capitals.
func (x *reader) capsTitle(t string) bool {
	if !x.laidTitle(t) {
		return false
	}
	_, ok := x.cat.heading(strings.TrimRight(t, " :"))
	return ok || allCaps(t) && len(strings.Fields(t)) <= 6 && !codeLike.MatchString(t)
}

// secondLabel reports a text with a known label before a colon or another sign.
func (x *reader) secondLabel(t string) bool {
	for i := range len(t) {
		if !strings.ContainsRune(":=/|-.", rune(t[i])) || i == 0 || i > 200 || t[i] != ':' && t[i-1] != ' ' || t[i] == '.' && !strings.HasPrefix(t[i:], "...") {
			continue
		}
		head := strings.TrimSpace(t[:i])
		if n := len(strings.Fields(head)); n > 4 {
			head = strings.Join(strings.Fields(head)[n-4:], " ")
		}
		for range 4 {
			if x.sureLabel(head) && strings.TrimSpace(t[i+1:]) != "" && !answerish(head) {
				return true
			}
			_, after, more := strings.Cut(strings.TrimSpace(head), " ")
			if !more {
				break
			}
			head = after
		}
	}
	return false
}

// laidKnown reports a label that the catalogue knows, or that is worded like none
// but labels.
func (x *reader) laidKnown(head string) bool {
	if x.sureLabel(head) {
		return true
	}
	h, ok := x.label(labelText(head))
	if ok && h.score >= senseScore && startsUpper(stripNumbering(head)) && !answerish(head) {
		return true
	}
	return x.wordedAsk(head)
}

// laidCut parts a line at a sign.
func (x *reader) laidCut(l *laidLine, sign byte) laidCut {
	t := l.text
	if l.head > 0 || l.role != "" || strings.TrimSpace(t) == "" || len(t) > 4000 {
		return laidCut{}
	}
	lead := len(t) - len(strings.TrimLeft(t, laidLead))
	cut := func(to, value int) laidCut {
		c := laidCut{from: lead, to: to, value: value, end: len(t)}
		if to <= lead {
			return laidCut{}
		}
		for range 2 {
			// "Name  : Jane Doe" between tabs has two signs.
			if n := run(t[c.value:], ":-–=|>~"); n > 0 && (c.value+n == len(t) || t[c.value+n] == ' ') {
				c.value += n + run(t[c.value+n:], " \t")
			}
		}
		c.head = strings.TrimRight(strings.TrimSpace(t[lead:to]), " :.…*")
		c.ok = c.head != "" && len(c.head) <= 160 && len(strings.Fields(c.head)) <= 20 && !strings.ContainsRune(c.head, runeHole)
		if before, after, colon := strings.Cut(c.head, ": "); colon && strings.TrimSpace(after) != "" && x.laidKnown(before) {
			c.ok = false // it has its answer
		}
		return c
	}
	switch sign {
	case signSquare:
		if end := strings.IndexByte(t, ']'); lead < len(t) && t[lead] == '[' && end > lead+2 {
			lead++
			return cut(end, end+1+run(t[end+1:], " :-=\t"))
		}
		return laidCut{}
	case signQuoted:
		s := strings.TrimSpace(t)
		if at := strings.Index(s, `","`); len(s) > 6 && s[0] == '"' && at > 0 && lead < len(t) && t[lead] == '"' {
			at += strings.IndexByte(t, '"')
			lead++
			c := cut(at, at+3)
			c.end = len(strings.TrimRight(t, " \t\"\r;,"))
			c.end = max(c.end, c.value)
			return c
		}
		return laidCut{}
	case signEdge:
		if len(l.spans) < 2 || l.spans[0].Field != nil || !l.spans[0].Bold && !l.spans[0].Look {
			return laidCut{}
		}
		at := 0
		for i, s := range l.spans {
			if s.Field != nil || i > 0 && strings.TrimSpace(s.Text) != "" && (s.Bold != l.spans[0].Bold || s.Look != l.spans[0].Look) {
				break
			}
			at += len(strings.Map(sameRune, s.Text))
		}
		if in := strings.TrimLeft(t[at:], " "); strings.HasPrefix(in, "(") {
			// What the form says of how to answer, in a look of its own.
			for end, k := 0, 0; k < len(l.spans); k++ {
				end += len(strings.Map(sameRune, l.spans[k].Text))
				if end > at+2 && end < len(t) && l.spans[k].Look && strings.HasSuffix(strings.TrimSpace(t[at:end]), ")") {
					at = end
					break
				}
			}
		}
		return cut(at, at+run(t[at:], " :-–=\t"))
	case signUpper:
		return x.upperCut(t, lead, cut)
	}
	first := laidCut{}
	for at := lead; at < len(t); {
		n, size := signAt(t, at, sign)
		if n < 0 {
			break
		}
		c := cut(n, n+size)
		if c.ok && !first.ok {
			first = c
		}
		if c.ok && x.sureLabel(c.head) {
			return c
		}
		if !c.ok || sign == signTab {
			break
		}
		at = n + size
	}
	return first
}

// signAt finds a sign in a text from one byte on.
func signAt(t string, from int, sign byte) (at, size int) {
	for i := from; i < len(t); {
		r, n := utf8.DecodeRuneInString(t[i:])
		blankBefore := i > 0 && (t[i-1] == ' ' || t[i-1] == '\t')
		blankAfter := i+n >= len(t) || t[i+n] == ' ' || t[i+n] == '\t'
		found := 0
		switch sign {
		case signTab:
			if r == '\t' {
				found = run(t[i:], "\t ")
			} else if r == ':' && blankBefore && blankAfter {
				found = n + run(t[i+n:], " \t")
			} else if r == ' ' || r == '\u00a0' {
				if m := run(t[i:], " \u00a0"); m >= 3 && utf8.RuneCountInString(t[i:i+m]) >= 3 {
					found = m
				}
			}
		case signDash:
			if (r == '-' || r == '–' || r == '—') && blankBefore && blankAfter {
				found = n + run(t[i+n:], " ")
			}
		case signEquals:
			if r == '=' || r == '→' || r == '⇒' || r == '»' || r == '-' && strings.HasPrefix(t[i:], "->") {
				found = n + run(t[i+n:], "=> ")
			}
		case signBar:
			if r == '|' {
				found = n + run(t[i+n:], " ")
			}
		case signMore:
			if r == '>' && blankBefore && blankAfter {
				found = n + run(t[i+n:], " >")
			}
		case signTilde:
			if r == '~' && blankBefore {
				found = n + run(t[i+n:], " ~")
			}
		case signSlash:
			if r == '/' && blankBefore && blankAfter {
				found = n + run(t[i+n:], " ")
			}
		case signDots:
			if m := run(t[i:], "._… "); m >= 3 && (strings.Count(t[i:i+m], ".") >= 3 || strings.Contains(t[i:i+m], "…")) {
				found = m
			} else if r == '.' && blankBefore && blankAfter {
				found = n + run(t[i+n:], " ")
			}
		}
		if found > 0 {
			return i, found
		}
		i += n
	}
	return -1, 0
}

// upperCut parts a line whose label is in capitals from what is not.
func (x *reader) upperCut(t string, lead int, cut func(to, value int) laidCut) laidCut {
	best := laidCut{}
	words := 0
	for at := lead; at < len(t) && words < 20; {
		end := at
		for end < len(t) && t[end] != ' ' && t[end] != '\t' {
			end++
		}
		w := t[at:end]
		if strings.IndexFunc(w, unicode.IsLower) >= 0 || words == 0 && strings.IndexFunc(w, unicode.IsUpper) < 0 {
			break
		}
		words++
		next := end + run(t[end:], " \t:-")
		c := cut(end, next)
		switch known := c.ok && x.sureLabel(c.head); {
		case known:
			best = c
		case strings.ContainsAny(w, "0123456789"):
			return best
		case c.ok && !(best.ok && x.sureLabel(best.head)):
			best = c
		}
		at = next
	}
	if len(best.head) < 2 || best.value >= len(t) && words < 2 && !x.sureLabel(best.head) {
		return laidCut{}
	}
	return best
}
