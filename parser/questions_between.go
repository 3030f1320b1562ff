package parser

import (
	"slices"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// answersBetween is a reply whose writer answers quoted questions where they
// stand: each question that is answered with its answer beside it, as a table,
// and what else the writer says. It is nil for a reply of another shape; three
// answers make it one. Where quoted lines and answers stand in turn throughout,
// whatever stands above an answer was asked, and short lines between are titles.
func answersBetween(blocks []document.Block) []document.Block {
	const longest = 3 // lines of a question
	blocks = risen(blocks)
	inTurn, unsigned := answeredInTurn(blocks)
	var out []document.Block
	var asked [][2][]document.Block
	answering := false
	from := 0
	for i, b := range blocks {
		if b.Quote == 0 {
			from = i + 1
			switch {
			case b.Role == document.RoleForwardHeader:
			case answering && b.Role == "" && b.Table == nil && !closesAnswer(b):
				last := &asked[len(asked)-1][1]
				*last = append(*last, b)
			default:
				answering = false
				out = append(out, b)
			}
			continue
		}
		if inTurn && quotedTitle(blocks, i) {
			title := b
			title.Quote = 0
			asked = append(asked, [2][]document.Block{{title}, nil})
			answering, from = false, i+1
			continue
		}
		answering = false
		if strings.TrimSpace(b.Text()) == "" {
			if i+1 < len(blocks) && blocks[i+1].Quote > 0 {
				from = i + 1
			}
			continue
		}
		next := i + 1
		for next < len(blocks) && blocks[next].Quote == 0 && blocks[next].Table == nil && strings.TrimSpace(blocks[next].Text()) == "" {
			next++
		}
		if next == len(blocks) || blocks[next].Quote > 0 || blocks[next].Role != "" {
			continue
		}
		start := i
		for k := i; k >= max(from, i-longest+1); k-- {
			if askedLine.MatchString(strings.TrimSpace(blocks[k].Text())) {
				start = k
				if k < i || !strings.HasSuffix(strings.TrimSpace(blocks[k].Text()), "?") || itemBegins.MatchString(strings.TrimSpace(blocks[k].Text())) {
					break
				}
			}
		}
		if !(unsigned && isWordy(b.Text())) && !askedLine.MatchString(strings.TrimSpace(blocks[start].Text())) && !askedLine.MatchString(strings.TrimSpace(b.Text())) {
			continue
		}
		for start > max(from, i-longest+1) && !blocks[start].Gap && startsLower(strings.TrimSpace(blocks[start].Text())) {
			start-- // it began on the line above
		}
		question := slices.Clone(blocks[start : i+1])
		for k := range question {
			question[k].Quote = 0
		}
		asked = append(asked, [2][]document.Block{question, nil})
		answering = true
	}
	if len(asked) < 3 {
		return nil
	}
	table := &document.Table{}
	for _, a := range asked {
		if a[1] == nil {
			table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Blocks: a[0], Span: 2}}})
			continue
		}
		table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Blocks: askedCell(a[0])}, {Blocks: a[1]}}})
	}
	return append([]document.Block{{Table: table}}, out...)
}

// answeredInTurn reports a reply in which a quoted line and an answer stand in
// turn, half a dozen times and nearly throughout; and one whose questions have no
// sign of their own.
func answeredInTurn(blocks []document.Block) (inTurn, unsigned bool) {
	turns, quoted, signs := 0, 0, 0
	before := ""
	for _, b := range blocks {
		t := strings.TrimSpace(b.Text())
		switch {
		case b.Role != "" || t == "":
		case b.Quote > 0:
			quoted++
			before = t
		case before != "":
			turns++
			if askedLine.MatchString(before) {
				signs++
			}
			before = ""
		}
	}
	inTurn = turns >= 6 && quoted <= turns*2
	return inTurn, inTurn && signs*2 < turns
}

// isWordy reports a line of words: no number to ring, no rule.
func isWordy(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !codeLike.MatchString(s)
}

// quotedTitle reports a short quoted line with an empty line or another title
// below it, and then a quoted line again.
func quotedTitle(blocks []document.Block, i int) bool {
	if i+1 >= len(blocks) || blocks[i+1].Quote == 0 || !blocks[i+1].Gap || blocks[i+1].Role != "" || blocks[i].Table != nil {
		return false
	}
	t := strings.TrimSpace(blocks[i].Text())
	return t != "" && len(strings.Fields(t)) <= 8 && !strings.HasSuffix(t, ".") && !strings.HasSuffix(t, ",") && !askedLine.MatchString(t)
}

// risen takes what stands below the header of an earlier message for no deeper
// quoted than it is marked: mail programs put the header above the answers, too.
func risen(blocks []document.Block) []document.Block {
	head := slices.IndexFunc(blocks, func(b document.Block) bool { return b.Role == document.RoleForwardHeader })
	if head < 0 {
		return blocks
	}
	least, most := -1, 0
	for _, b := range blocks[head+1:] {
		if b.Role == "" && (least < 0 || b.Quote < least) {
			least = b.Quote
		}
		most = max(most, b.Quote)
	}
	if least <= 0 || most == least {
		return blocks
	}
	blocks = slices.Clone(blocks)
	for i := head + 1; i < len(blocks); i++ {
		blocks[i].Quote = max(0, blocks[i].Quote-least)
	}
	return blocks
}

// askedCell is a question of several lines as one, without its number or bullet.
func askedCell(blocks []document.Block) []document.Block {
	var parts []string
	for _, b := range blocks {
		parts = append(parts, strings.TrimSpace(b.Text()))
	}
	t := strings.TrimLeft(stripNumbering(strings.Join(parts, " ")), "-*•·▪●◦– ")
	return []document.Block{{Spans: []document.Span{{Text: t}}}}
}

// closesAnswer reports a line below the last answer that is a farewell.
func closesAnswer(b document.Block) bool {
	return signOff.MatchString(strings.TrimSpace(b.Text()))
}

// askedLine is a line that asks: with a mark of question or a colon behind it,
// or a number or a bullet before it.
var askedLine = regex(itemBeginning + `|[?:]$`)

// itemBegins is a line that has its number or bullet.
var itemBegins = regex(itemBeginning)

const itemBeginning = `^(?:q(?:uestion)? ?)?\(?\d{1,2}[.):]|^[-*•·▪●◦–] ?[A-Za-z]`

// indented finds questions that have their answers below them, set in: where
// the catalogue knows some of them, every line with such a line below asks.
func (x *reader) indented(lines []typedLine) bool {
	var cand []int
	known := 0
	for i := 0; i+1 < len(lines); i++ {
		l, next := &lines[i], &lines[i+1]
		if l.plain == "" || next.plain == "" || next.gap || next.indent < l.indent+2 || next.indent > l.indent+12 || !x.asks(l) || leaders(l.plain) > 0 || strings.ContainsRune(l.plain, '\t') || dashLine.MatchString(l.plain) {
			continue
		}
		if greeting.MatchString(l.plain) || signOff.MatchString(l.plain) || bulleted(next.plain) && !bulleted(l.plain) {
			continue
		}
		if before, value, ok := strings.Cut(next.plain, ":"); ok && strings.TrimSpace(value) != "" && x.sureLabel(labelText(before)) {
			continue // a title, and what stands in it set in
		}
		if i+2 < len(lines) && lines[i+2].plain != "" && lines[i+2].indent > next.indent && !lines[i+2].gap && x.asks(next) {
			continue // the next line asks, and this one is its title
		}
		if h, ok := x.label(labelText(l.text)); ok && h.score >= 0.69 {
			known++
		}
		cand = append(cand, i)
	}
	if len(cand) < 3 || known < 3 && known*2 < len(cand) || known*3 < len(cand) {
		return false
	}
	for _, i := range cand {
		lines[i].label = true
		for k := i + 1; k < len(lines) && lines[k].plain != "" && lines[k].indent > lines[i].indent && (k == i+1 || !lines[k].gap); k++ {
			lines[k].answers = true
		}
	}
	return len(cand) >= 6
}

// besideQuestion puts the answers of a table that stand in a row of their own,
// across it, beside the questions above them, which have their numbers in a
// column: "4 | Name" above "Jane Doe".
func besideQuestion(t *document.Table) *document.Table {
	asked, answered := 0, 0
	for i, r := range t.Rows {
		switch {
		case numberedRow(r):
			asked++
		case i > 0 && len(r.Cells) == 1 && numberedRow(t.Rows[i-1]):
			answered++
		}
	}
	if asked < 4 || answered*4 < asked*3 || asked+answered < len(t.Rows)-4 {
		return t
	}
	out := &document.Table{}
	for _, r := range t.Rows {
		last := len(out.Rows) - 1
		switch {
		case numberedRow(r):
			out.Rows = append(out.Rows, document.Row{Cells: []document.Cell{{Blocks: r.Cells[1].Blocks}, {}}})
		case len(r.Cells) == 1 && last >= 0 && len(out.Rows[last].Cells) == 2 && len(out.Rows[last].Cells[1].Blocks) == 0:
			out.Rows[last].Cells[1].Blocks = r.Cells[0].Blocks
		default:
			out.Rows = append(out.Rows, r)
		}
	}
	return out
}

// numberedRow reports a row of a question and its number.
func numberedRow(r document.Row) bool {
	return len(r.Cells) == 2 && itemOnly.MatchString(strings.TrimSpace(r.Cells[0].Text())) && strings.TrimSpace(r.Cells[1].Text()) != ""
}

var itemOnly = regex(`^(?:Q ?)?\(?\d{1,2}[a-z]?[.)]*$`)
