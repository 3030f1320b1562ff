package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// A mark tells which words of a line stand out from the others, and so where a
// label ends and its answer begins.
type mark struct {
	// of reports a span that has it, answers that the answers do, as against
	// the labels.
	of      func(document.Span) bool
	answers bool
}

// marks are the looks that forms tell their answers by, without a sign.
func marks() []mark {
	bold := func(s document.Span) bool { return s.Bold }
	look := func(s document.Span) bool { return s.Look }
	return []mark{{look, true}, {bold, false}, {bold, true}, {look, false}}
}

// underlined makes tables of the lines of a form that tells by its looks alone
// where an answer begins: "Defendant Jane Doe    DoB 4/5/1990" with the answers
// underlined, or the labels bold, and no sign between them. It does so where four
// lines or more are made like this and the catalogue knows two labels in five.
func (x *reader) underlined(blocks []document.Block) []document.Block {
	var rows []*document.Row
	var made mark
	best := 3
	for _, m := range marks() {
		if r, known := x.rowsBy(m, blocks); known > best {
			rows, made, best = r, m, known
		}
	}
	if rows == nil {
		return blocks
	}
	var out []document.Block
	for i, b := range blocks {
		if rows[i] == nil {
			if i > 0 && rows[i-1] != nil && x.answersMark(made, blocks, rows, i) {
				// More of a long answer, in a paragraph of its own.
				row := &out[len(out)-1].Table.Rows[len(out[len(out)-1].Table.Rows)-1]
				last := &row.Cells[len(row.Cells)-1].Blocks[0].Spans[0]
				last.Text = strings.TrimSpace(last.Text + "\n" + strings.TrimSpace(b.Text()))
				continue
			}
			out = append(out, b)
			continue
		}
		if i == 0 || rows[i-1] == nil {
			out = append(out, document.Block{Gap: b.Gap, Table: &document.Table{}})
		}
		t := out[len(out)-1].Table
		t.Rows = append(t.Rows, *rows[i])
	}
	return out
}

// answersMark reports a paragraph below a bold label that has no answer beside it:
// that is the answer.
func (x *reader) answersMark(m mark, blocks []document.Block, rows []*document.Row, i int) bool {
	b := &blocks[i]
	if m.answers || b.Table != nil || b.Role != "" || b.Heading > 0 || b.Text() == "" || len(b.Spans) == 0 {
		return false
	}
	above := rows[i-1].Cells
	return above[len(above)-1].Text() == "" && !slices.ContainsFunc(b.Spans, m.of)
}

// rowsBy gives the rows that a mark makes of the lines, and how many of their
// labels are known; none where the form is not made so.
func (x *reader) rowsBy(m mark, blocks []document.Block) (rows []*document.Row, known int) {
	lines, labels, signs := 0, 0, 0
	for i := range blocks {
		row := x.markedRow(m, &blocks[i])
		if row == nil {
			continue
		}
		if rows == nil {
			rows = make([]*document.Row, len(blocks))
		}
		rows[i] = row
		lines++
		for c := 0; c < len(row.Cells); c += 2 {
			t := row.Cells[c].Text()
			labels++
			if strings.HasSuffix(t, ":") {
				signs++
			}
			if h, ok := x.label(labelText(t)); ok && h.score > senseScore {
				known++
			}
		}
	}
	if lines < 4 || known*5 < labels*2 || signs*2 > labels {
		return nil, 0
	}
	if !m.answers {
		x.titledRows(m, blocks, rows)
	}
	return rows, known
}

// titledRows makes questions of the known labels that stand alone above a
// paragraph, in a form whose labels are marked.
func (x *reader) titledRows(m mark, blocks []document.Block, rows []*document.Row) {
	for i := range blocks {
		b := &blocks[i]
		if rows[i] != nil || i+1 == len(blocks) || rows[i+1] != nil || b.Table != nil || b.Role != "" || b.Heading > 0 || len(b.Spans) == 0 || slices.ContainsFunc(b.Spans, func(s document.Span) bool { return s.Field != nil || !m.of(s) && strings.TrimSpace(s.Text) != "" }) {
			continue
		}
		if next := &blocks[i+1]; next.Table != nil || next.Role != "" || next.Heading > 0 || len(next.Spans) == 0 || slices.ContainsFunc(next.Spans, m.of) {
			continue
		}
		t := strings.TrimSpace(b.Text())
		if h, ok := x.label(labelText(t)); ok && h.score > senseScore && !strings.Contains(t, "\n") && !x.isTitle(t) {
			rows[i] = &document.Row{Cells: []document.Cell{cellOf(t), cellOf("")}}
		}
	}
}

// cellOf is a cell of plain text.
func cellOf(t string) document.Cell {
	return document.Cell{Blocks: []document.Block{{Spans: []document.Span{{Text: t}}}}}
}

// markedRow is a line of labels and answers in turn as a row of cells, nil for
// any other line.
func (x *reader) markedRow(m mark, b *document.Block) *document.Row {
	if b.Table != nil || b.Role != "" || b.Heading > 0 || len(b.Spans) < 2 || len(b.Spans) > 40 {
		return nil
	}
	var row document.Row
	add := func(label, value string) {
		row.Cells = append(row.Cells, cellOf(strings.TrimSpace(strings.Trim(label, "_… \t"))), cellOf(strings.TrimSpace(strings.Trim(value, "_… \t"))))
	}
	label, value := "", ""
	for i, s := range b.Spans {
		if s.Struck || s.Field != nil || s.Look && chosenByLook(b.Spans, i) {
			return nil
		}
		answer, blank := m.of(s) == m.answers, strings.Trim(s.Text, "_ \t\u00a0") == ""
		switch {
		case answer && strings.TrimSpace(label) == "" && !blank:
			return nil // what stands out is no answer
		case !answer && strings.TrimSpace(value) != "" && !blank && !m.answers && !x.asksInMark(s.Text):
			value += s.Text // a word of the answer that is emphasised
		case answer:
			value += s.Text
		case strings.TrimSpace(value) != "" && !blank:
			// What follows an answer is the next label, or goes on with the answer
			// where the line ends.
			add(label, value)
			label, value = s.Text, ""
		case value != "":
			value += " "
		default:
			label += s.Text
		}
		if len(strings.Fields(label)) > 12 || strings.Contains(strings.TrimSpace(label), "\n") {
			return nil
		}
	}
	switch rest := strings.TrimSpace(strings.Trim(label, "_ \t")); {
	case strings.Trim(value, "_ \t\n") != "":
		add(label, value)
	case len(row.Cells) == 0:
		return nil
	case rest == "":
	case strings.HasPrefix(label, "\t") || strings.HasPrefix(label, "  ") || !m.answers:
		add(label, "")
	default:
		last := &row.Cells[len(row.Cells)-1].Blocks[0].Spans[0]
		last.Text = strings.TrimSpace(last.Text + " " + rest)
	}
	return &row
}

// asksInMark reports marked words in the middle of a line that are a label.
func (x *reader) asksInMark(t string) bool {
	h, ok := x.label(labelText(t))
	return ok && h.score > senseScore
}

// asksByLook reports a line that begins with a known label, which stands out
// from its answer or the answer from it.
func (x *reader) asksByLook(b *document.Block) bool {
	for _, m := range marks() {
		if row := x.markedRow(m, b); row != nil && row.Cells[1].Text() != "" && x.asksInMark(row.Cells[0].Text()) {
			return true
		}
	}
	return false
}
