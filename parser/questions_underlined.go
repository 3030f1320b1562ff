package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// underlined makes tables of the lines of a form that tells by its looks alone
// where an answer begins: "Defendant Jane Doe    DoB 4/5/1990" with the answers
// underlined and the labels not, and no sign between them. It does so where four
// lines or more are made like this and the catalogue knows two labels in five.
func (x *reader) underlined(blocks []document.Block) []document.Block {
	rows := make([]*document.Row, len(blocks))
	lines, labels, known, signs := 0, 0, 0, 0
	for i := range blocks {
		row := underlinedRow(&blocks[i])
		if row == nil {
			continue
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
	if lines < 4 || known < 4 || known*5 < labels*2 || signs*2 > labels {
		return blocks
	}
	var out []document.Block
	for i, b := range blocks {
		if rows[i] == nil {
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

// underlinedRow is a line of labels and underlined answers in turn as a row of
// cells, nil for any other line.
func underlinedRow(b *document.Block) *document.Row {
	if b.Table != nil || b.Role != "" || b.Heading > 0 || len(b.Spans) < 2 || len(b.Spans) > 40 {
		return nil
	}
	var row document.Row
	add := func(t string) {
		row.Cells = append(row.Cells, document.Cell{Blocks: []document.Block{{Spans: []document.Span{{Text: t}}}}})
	}
	label, value := "", ""
	for i, s := range b.Spans {
		if s.Struck || s.Field != nil || s.Look && chosenByLook(b.Spans, i) {
			return nil
		}
		switch blank := strings.TrimSpace(s.Text) == ""; {
		case s.Look && strings.TrimSpace(label) == "" && !blank:
			return nil // what is underlined is no answer
		case s.Look:
			value += s.Text
		case strings.TrimSpace(value) != "" && !blank:
			// What follows an answer is the next label, or goes on with the answer
			// where the line ends.
			add(strings.TrimSpace(label))
			add(strings.TrimSpace(value))
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
	switch {
	case strings.TrimSpace(value) != "":
		add(strings.TrimSpace(label))
		add(strings.TrimSpace(value))
	case len(row.Cells) == 0:
		return nil
	case strings.HasPrefix(label, "\t") || strings.HasPrefix(label, "  "):
		if strings.TrimSpace(label) != "" {
			add(strings.TrimSpace(label))
			add("")
		}
	case strings.TrimSpace(label) != "":
		last := &row.Cells[len(row.Cells)-1].Blocks[0].Spans[0]
		last.Text = strings.TrimSpace(last.Text + " " + strings.TrimSpace(label))
	}
	return &row
}
