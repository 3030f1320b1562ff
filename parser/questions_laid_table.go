package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// laidTables writes the lines of a form as tables under their titles.
func (x *reader) laidTables(blocks []document.Block, lines []laidLine, sign byte, first, last int) []document.Block {
	for first > 0 && x.laidCut(&lines[first-1], sign).ok && !lines[first].gap {
		first--
	}
	for last+1 < len(lines) && !lines[last+1].gap && lines[last+1].text != "" && lines[last+1].head == 0 && !signOff.MatchString(strings.TrimSpace(lines[last+1].text)) && lines[last+1].role == "" && len(lines[last+1].text) > 1 {
		below, prev := &lines[last+1], &lines[last]
		if c := x.laidCut(below, sign); !c.ok && (sign == signEdge || len(prev.text) < 45 || len(prev.text) > 110 || !startsLower(below.text) && below.indent < 4) {
			break
		} else if c.ok && !x.laidKnown(c.head) && !x.laidAsks(c.head, sign) {
			break
		}
		last++
	}
	from, to := lines[first].block, lines[last].block
	// A block is taken whole.
	for first > 0 && lines[first-1].block == from {
		first--
	}
	for last+1 < len(lines) && lines[last+1].block == to {
		last++
	}
	out := append([]document.Block(nil), blocks[:from]...)
	if n := len(out) - 1; n >= 0 && (lines[first].gap || out[n].Gap) && x.laidTitle(out[n].Text()) && out[n].Table == nil && out[n].Role == "" {
		out[n].Heading = max(out[n].Heading, 2)
	}
	abreast := x.laidAbreast(lines[first:last+1], sign)
	var table *document.Table
	var quote int
	gap := false
	flush := func() {
		if table != nil {
			out = append(out, document.Block{Quote: quote, Gap: gap, Table: table})
			table = nil
		}
	}
	for i := first; i <= last; i++ {
		l := &lines[i]
		t := strings.TrimSpace(l.text)
		if l.role != "" || l.head > 0 || table != nil && l.quote != quote {
			flush()
			if l.role != "" || l.head > 0 {
				if i == first || lines[i-1].block != l.block {
					out = append(out, blocks[l.block])
				}
				continue
			}
		}
		if t == "" {
			continue
		}
		next := laidCut{}
		if i < last {
			next = x.laidCut(&lines[i+1], sign)
		}
		c := x.laidCut(l, sign)
		pair := c.ok && (x.laidKnown(c.head) || x.laidAsks(c.head, sign) || i > first && x.laidShort(&lines[i-1], l, c)) && !(table != nil && !l.gap && x.goesOnHere(&lines[i-1], l, c, sign))
		switch {
		case pair:
			if table == nil {
				table, quote, gap = x.sureTable(), l.quote, l.gap
			}
			table.Rows = append(table.Rows, x.laidRow(l, c, sign, abreast))
		case table != nil && !l.gap && x.sureLabel(strings.TrimRight(t, " :-–=|>.")) && (next.ok || i == last) && sign != signEdge:
			table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{spansCell(l.spans), {Span: 1}}})
		case x.laidTitle(t) && (l.gap || i == first || table == nil || x.capsTitle(t) && next.ok) && i < last:
			flush()
			out = append(out, document.Block{Quote: l.quote, Gap: true, Heading: 3, Spans: l.spans})
		case table != nil && !l.gap:
			addBelow(table, l)
		case table != nil && len(strings.Fields(t)) > 8 && !guidance.MatchString(t):
			addBelow(table, l) // another paragraph of the answer
		default:
			flush()
			out = append(out, document.Block{Quote: l.quote, Gap: l.gap, Indent: l.indent, Spans: l.spans})
		}
	}
	flush()
	return append(out, blocks[to+1:]...)
}

// laidRow is a line as a row of a table; between tabs there may be several
// labels with their answers.
func (x *reader) laidRow(l *laidLine, c laidCut, sign byte, abreast bool) document.Row {
	row := document.Row{Cells: []document.Cell{spansCell(unbold(cutSpans(l.spans, c.from, c.to))), spansCell(cutSpans(l.spans, c.value, c.end))}}
	if sign != signTab {
		return row
	}
	for range 5 {
		at, size := signAt(l.text, c.value, sign)
		if at < 0 {
			break
		}
		to, after := signAt(l.text, at+size, sign)
		if to < 0 || !abreast && !x.laidKnown(strings.TrimRight(strings.TrimSpace(l.text[at+size:to]), " :")) {
			break
		}
		row.Cells[len(row.Cells)-1] = spansCell(cutSpans(l.spans, c.value, at))
		c.value = to + after
		row.Cells = append(row.Cells, spansCell(unbold(cutSpans(l.spans, at+size, to))), spansCell(cutSpans(l.spans, c.value, c.end)))
	}
	return row
}

// laidAbreast reports lines with two labels each, half of the second ones known.
func (x *reader) laidAbreast(lines []laidLine, sign byte) bool {
	if sign != signTab {
		return false
	}
	four, known := 0, 0
	for i := range lines {
		l := &lines[i]
		var cells []string
		for p := range strings.SplitSeq(l.text, "\t") {
			if p = strings.Trim(p, " :"); p != "" {
				cells = append(cells, p)
			}
		}
		if len(cells) < 3 {
			continue
		}
		four++
		if len(cells) == 4 && x.laidKnown(cells[2]) {
			known++
		}
	}
	return known >= 2 && known*2 >= four
}

// unbold takes the looks from a label that all labels have.
func unbold(spans []document.Span) []document.Span {
	for i := range spans {
		spans[i].Bold, spans[i].Look = false, false
	}
	return spans
}

// laidAsks reports words that ask by the sign behind them.
func (x *reader) laidAsks(head string, sign byte) bool {
	switch sign {
	case signSquare, signQuoted, signUpper, signDots, signTab, signBar, signEquals, signEdge:
		return len(strings.Fields(head)) <= 20 && !greeting.MatchString(head) && !signOff.MatchString(head) && !codeLike.MatchString(stripBrackets(stripNumbering(head)))
	}
	return startsUpper(stripNumbering(head)) && (strings.HasSuffix(head, "?") || x.likeLabel(head, signDash) || len(strings.Fields(head)) <= 3 && notAName.MatchString(head))
}

// laidShort reports a few words before the sign, on a line of its own.
func (x *reader) laidShort(above, l *laidLine, c laidCut) bool {
	if len(strings.Fields(c.head)) > 4 || signOff.MatchString(c.head) || greeting.MatchString(c.head) || looksLikeName(c.head) && strings.Contains(c.head, " ") || codeLike.MatchString(stripNumbering(c.head)) || strings.TrimSpace(l.text[c.value:c.end]) == "" {
		return false
	}
	return len(above.text) < 60 || startsUpper(c.head)
}

// notAName are the words of labels that would be the name of somebody else.
var notAName = regex(`(?i)\b(?:contacts?|risks?|needs?|details?|number|name|date|address|status|type|history|worker|officer|lead|reason|area|team|email|phone|mobile|tel|agency|service|housing|health|notes?|other|current|previous|last|known|support|income|benefits?)\b`)

// goesOnHere reports a line that goes on with the answer above, though it has
// the sign in it.
func (x *reader) goesOnHere(above, l *laidLine, c laidCut, sign byte) bool {
	if x.sureLabel(c.head) {
		return false
	}
	switch sign {
	case signSquare, signQuoted, signUpper, signEdge:
		return false
	}
	t := strings.TrimSpace(above.text)
	return startsLower(c.head) && len(t) >= 50 && !strings.HasSuffix(t, ".")
}

// laidTitle reports a few words that may stand over a part of a form.
func (x *reader) laidTitle(t string) bool {
	t = strings.TrimSpace(t)
	if t == "" || len(t) > 80 || len(strings.Fields(t)) > 9 || strings.HasSuffix(t, ".") || strings.ContainsAny(t, ";@£\t|") || strings.ContainsRune(t, runeHole) || greeting.MatchString(t) || signOff.MatchString(t) {
		return false
	}
	return startsUpper(strings.TrimLeft(t, "*#-–•= ")) || stripNumbering(t) != t
}

// addBelow adds a line to the answer of the last row.
func addBelow(t *document.Table, l *laidLine) {
	cells := t.Rows[len(t.Rows)-1].Cells
	c := &cells[len(cells)-1]
	c.Blocks = append(c.Blocks[:len(c.Blocks):len(c.Blocks)], document.Block{Spans: trimSpans(append([]document.Span(nil), l.spans...))})
}
