package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// item is a line of a form that begins with a number or a letter of its own.
type item struct {
	line int // which line
	n    int // the number, letters counting from 1
	rest string
}

// itemised finds the questions of a form that are numbered and have their
// answers below them. From one number to the next is one question, whatever
// its words look like: its first line asks, what stands below it answers. It
// gives the lines of every block, nil for a form that is not made so.
func (x *reader) itemised(blocks []document.Block) [][]typedLine {
	begun := 0
	for i := range blocks {
		if b := &blocks[i]; len(b.Spans) > 0 && beginsItem(b.Spans[0].Text) {
			begun++
		}
	}
	if begun < 4 {
		return nil
	}
	lines := formLines(blocks)
	marked := false
	for _, items := range [][]item{itemsOf(lines, false), itemsOf(lines, true)} {
		marked = x.markItems(blocks, lines, items) || marked
	}
	if !marked {
		return nil
	}
	out := make([][]typedLine, len(blocks))
	for _, l := range lines {
		if l.block >= 0 && !l.joined {
			l.head = false // told by the block
			out[l.block] = append(out[l.block], l)
		}
	}
	return out
}

// beginsItem reports a text that begins with what may be a number: cheap, and
// wrong at times.
func beginsItem(s string) bool {
	if len(s) < 2 {
		return false
	}
	c := s[0]
	return isDigit(c) || c == '(' || (c == 'Q' || c == 'q') && isDigit(s[1]) || asciiLetter(c) && (s[1] == ')' || s[1] == '.')
}

// formLines gives the lines of a form's paragraphs; a table among them is one
// line with its block below zero.
func formLines(blocks []document.Block) []typedLine {
	var out []typedLine
	for i, b := range blocks {
		if b.Table != nil {
			out = append(out, typedLine{block: -1 - i})
			continue
		}
		for j, l := range marked(b) {
			out = append(out, typedLine{text: l, plain: visible(l), block: i, gap: b.Gap && j == 0, head: b.Heading > 0 || b.Role != "", first: j == 0})
		}
	}
	return out
}

// itemsOf gives the lines that count on from the item before them, or begin to
// count: by numbers, or by letters.
func itemsOf(lines []typedLine, letters bool) []item {
	var out []item
	last, mark := 0, ""
	for i := range lines {
		l := &lines[i]
		if len(l.plain) < 3 || l.block < 0 || !beginsItem(l.plain) {
			continue
		}
		n, rest := itemNumber(l.plain)
		if n == 0 || rest == "" || letters != asciiLetter(strings.TrimLeft(l.plain, "( Qq")[0]) {
			continue
		}
		sign := itemSign(l.plain)
		if n == 1 && mark == "" {
			mark = sign
		}
		if sign != mark || n != last+1 && n != last+2 && n != 1 {
			// "8 years" is an answer.
			continue
		}
		last = n
		out = append(out, item{i, n, rest})
	}
	return out
}

// itemSign is what stands around the number of an item: "Q.", ")", "()".
func itemSign(s string) string {
	var sign []byte
	for i := 0; i < len(s) && len(sign) < 3; i++ {
		switch c := s[i]; {
		case c == '(' || c == 'Q' || c == 'q':
			sign = append(sign, c)
		case strings.IndexByte(".):- ", c) >= 0:
			return string(append(sign, c))
		}
	}
	return string(sign)
}

// markItems marks the items that ask and the lines below them that answer,
// where most items are questions with their answers below.
func (x *reader) markItems(blocks []document.Block, lines []typedLine, items []item) bool {
	if len(items) < 4 {
		return false
	}
	// A question, where its answer begins, and where that ends.
	type asked struct{ from, answer, to int }
	var cand []asked
	known, titles := 0, 0
	for k, it := range items {
		to := len(lines)
		if k+1 < len(items) {
			to = items[k+1].line
		}
		head := &lines[it.line]
		from := it.line + 1
		for from < to && lines[from].plain == "" && lines[from].block >= 0 {
			from++
		}
		label := it.rest
		for from < to && from < it.line+3 && goesOnAsking(label, head, &lines[from]) {
			label += " " + lines[from].plain
			from++
		}
		if from >= to {
			continue
		}
		if lines[from].block >= 0 && lines[from].head || !x.asks(&typedLine{text: head.text, plain: label}) || strings.Contains(label, "\t") || strings.Contains(strings.TrimRight(label, "? "), "? ") && !asksTwice(label) {
			titles++
			continue
		}
		end := from
		if at := lines[from].block; at >= 0 {
			if end = x.answerEnd(lines, from, to, k+1 == len(items)); end == from {
				titles++
				continue
			}
		} else if t := blocks[-1-at].Table; len(t.Rows) != 1 || len(t.Rows[0].Cells) != 1 {
			// More than the box for an answer.
			titles++
			continue
		}
		if _, ok := x.label(labelText(label)); ok || strings.HasSuffix(label, "?") {
			known++
		}
		cand = append(cand, asked{it.line, from, end})
	}
	if len(cand) < 4 || known < 3 || known*2 < len(cand) || len(cand) < 3*titles {
		return false
	}
	for _, it := range items {
		lines[it.line].begins = true
	}
	for _, c := range cand {
		lines[c.from].label = true
		for i := c.from + 1; i < c.answer; i++ {
			lines[c.from].text += " " + lines[i].plain
			lines[c.from].plain += " " + lines[i].plain
			lines[i].joined = true
		}
		for i := c.answer; i < c.to; i++ {
			lines[i].answers = true
		}
	}
	return true
}

// goesOnAsking reports a line that goes on with the question above it.
func goesOnAsking(label string, head, l *typedLine) bool {
	if l.plain == "" || l.block < 0 || l.head || strings.HasSuffix(label, "?") || strings.HasSuffix(label, ":") || hasBox(l.text) {
		return false
	}
	if allBold(head.text) {
		return allBold(l.text)
	}
	r := l.plain[0]
	return r >= 'a' && r <= 'z' && strings.HasSuffix(l.plain, "?") || hintLine.MatchString(l.plain)
}

// asksTwice reports a label of several questions: "Agreed? How and when?".
func asksTwice(label string) bool { return strings.HasSuffix(strings.TrimSpace(label), "?") }

// answerEnd is where the answer that begins at a line ends: with the next item,
// a title or a table. It is the line itself where that is no answer but a
// question in its turn, below the title of a section.
func (x *reader) answerEnd(lines []typedLine, from, to int, last bool) int {
	for i := from; i < to; i++ {
		l := &lines[i]
		if l.block < 0 || l.head || i > from && (last && l.gap || allBold(l.text) && titleLike(l.plain)) || i > from && last && closingBy.MatchString(l.plain) {
			return i
		}
		if n, _ := itemNumber(l.plain); n == 1 && i == from && !strings.HasSuffix(itemSign(l.plain), " ") {
			// Questions of its own, or a list.
			return i
		}
		if at := strings.IndexByte(l.plain, ':'); at > 0 && at < 60 && x.sureLabel(labelText(l.plain[:at])) {
			if last && i > from {
				return i
			}
			return from
		}
	}
	return to
}
