package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// Some forms print their labels small below the line that is written on: the
// answer stands above its question. Where answers that can be told by their form,
// dates and numbers, stand above the labels that ask for them and not below, the
// form is read from its end.

// typedKey reports a key whose answers can be told by their form.
func typedKey(key string) bool {
	switch kindOf(key) {
	case kindDate, kindPhone, kindEmail, kindID:
		return true
	}
	return false
}

// sides counts labels with a fitting answer above them against those with one
// below.
type sides struct{ above, below int }

// upturned reports labels that stand below their answers.
func (b sides) upturned() bool { return b.above >= 2 && b.above > 2*b.below }

// weighs counts a label and what stands above and below it.
func (x *reader) weighs(b *sides, h hit, above, below string) {
	if h.score <= fuzzySure || !typedKey(h.key) {
		return
	}
	if above != "" && !isFiller(above) && fits(x.places, h.key, above) {
		b.above++
	}
	if below != "" && !isFiller(below) && fits(x.places, h.key, below) {
		b.below++
	}
}

// laidAbove is laidBelow for a form whose answers stand above its questions, nil
// for any other.
func (x *reader) laidAbove(blocks []document.Block, pieces []piece) []document.Block {
	var b sides
	for i := range pieces {
		p := &pieces[i]
		if !p.known || p.wall {
			continue
		}
		above, below := "", ""
		if i > 0 {
			above = pieces[i-1].plain
		}
		if i+1 < len(pieces) {
			below = pieces[i+1].plain
		}
		x.weighs(&b, p.hit, above, below)
	}
	if !b.upturned() || b.above < 3 {
		return nil
	}
	x.pairsOnLines(pieces)
	turned := slices.Clone(pieces)
	slices.Reverse(turned)
	for i := range turned {
		turned[i].block = len(blocks) - 1 - turned[i].block
	}
	x.decode(turned, nil)
	for range 2 {
		if !x.plausible(turned, 3) {
			return nil
		}
		x.decode(turned, learnt(turned))
	}
	if !x.plausible(turned, 4) {
		return nil
	}
	// Who signed it stands at the end all the same.
	slices.Reverse(turned)
	x.signedUnder(turned)
	slices.Reverse(turned)
	backwards := slices.Clone(blocks)
	slices.Reverse(backwards)
	return x.upright(x.tabled(backwards, turned))
}

// upright puts what was read from its end in its order.
func (x *reader) upright(blocks []document.Block) []document.Block {
	slices.Reverse(blocks)
	for _, b := range blocks {
		if b.Table == nil || !x.sure[b.Table] {
			continue
		}
		slices.Reverse(b.Table.Rows)
		for _, r := range b.Table.Rows {
			slices.Reverse(r.Cells[len(r.Cells)-1].Blocks)
		}
	}
	return blocks
}

// labelsRisen puts labels above their answers, in a form whose tables have them
// below: in the same cell, or in the row below. Other blocks stay as they are.
func (x *reader) labelsRisen(blocks []document.Block) []document.Block {
	var inCells, inRows sides
	for i := range blocks {
		if t := blocks[i].Table; t != nil {
			x.weighCells(&inCells, t)
			x.weighRows(&inRows, t)
		}
	}
	rise := x.risenCells
	switch {
	case inCells.upturned():
	case inRows.upturned():
		rise = x.risenRows
	default:
		return blocks
	}
	out := slices.Clone(blocks)
	for i := range out {
		if t := out[i].Table; t != nil {
			out[i].Table = rise(t)
		}
	}
	return out
}

// weighRows counts the labels of a table with what stands in the rows above and
// below them.
func (x *reader) weighRows(b *sides, t *document.Table) {
	for i, r := range t.Rows {
		if len(r.Cells) < 2 {
			continue
		}
		for j, c := range r.Cells {
			text := strings.TrimSpace(c.Text())
			if text == "" || len(text) > 80 || codeLike.MatchString(text) {
				continue
			}
			if h, known := x.label(labelText(text)); known {
				x.weighs(b, h, cellAt(t, i-1, j), cellAt(t, i+1, j))
			}
		}
	}
}

// risenRows is a table with each row of labels above the row of answers that
// stands over it.
func (x *reader) risenRows(t *document.Table) *document.Table {
	out := &document.Table{Rows: slices.Clone(t.Rows)}
	for i := 0; i+1 < len(out.Rows); i++ {
		more, fits := x.moreLabels(out.Rows[i], out.Rows[i+1])
		if !fits || more < 0 {
			continue
		}
		if more == 0 && i+2 < len(out.Rows) {
			// A title may stand there, and the answers below it.
			if next, ok := x.moreLabels(out.Rows[i+1], out.Rows[i+2]); ok && next > 0 {
				continue
			}
		}
		out.Rows[i], out.Rows[i+1] = out.Rows[i+1], out.Rows[i]
		i++
	}
	return out
}

// moreLabels is how many labels of the catalogue a row has more than the row above
// it; fits tells whether that may be the answers to it: nothing stands where
// nothing is asked, and where no label is known, something wherever it is.
func (x *reader) moreLabels(answers, labels document.Row) (more int, fits bool) {
	if len(labels.Cells) < 2 || len(labels.Cells) != len(answers.Cells) {
		return 0, false
	}
	same := true
	for j := range labels.Cells {
		answer, label := strings.TrimSpace(answers.Cells[j].Text()), strings.TrimSpace(labels.Cells[j].Text())
		if label == "" && answer != "" || codeLike.MatchString(label) {
			return 0, false
		}
		same = same && (label == "") == (answer == "")
		if _, known := x.label(labelText(label)); known {
			more++
		}
		if _, known := x.label(labelText(answer)); known {
			more--
		}
	}
	return more, same || more > 0
}

// cellAt is the text of a cell, "" where there is none.
func cellAt(t *document.Table, row, column int) string {
	if row < 0 || row >= len(t.Rows) || column >= len(t.Rows[row].Cells) {
		return ""
	}
	return strings.TrimSpace(t.Rows[row].Cells[column].Text())
}

// weighCells counts the cells of a table that hold a label and an answer.
func (x *reader) weighCells(b *sides, t *document.Table) {
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			if first, last, ok := ends(c); ok {
				if h, known := x.label(labelText(last)); known {
					x.weighs(b, h, first, "")
				}
				if h, known := x.label(labelText(first)); known {
					x.weighs(b, h, "", last)
				}
			}
		}
	}
}

// ends are the first and the last line of a cell of a few lines.
func ends(c document.Cell) (first, last string, ok bool) {
	if len(c.Blocks) == 0 || len(c.Blocks) > 4 || slices.ContainsFunc(c.Blocks, func(b document.Block) bool { return b.Table != nil }) {
		return "", "", false
	}
	if len(c.Blocks) == 1 && !slices.ContainsFunc(c.Blocks[0].Spans, func(s document.Span) bool { return strings.Contains(s.Text, "\n") }) {
		return "", "", false
	}
	lines := strings.Split(strings.TrimSpace(c.Text()), "\n")
	return strings.TrimSpace(lines[0]), strings.TrimSpace(lines[len(lines)-1]), len(lines) > 1
}

// risenCells is a table with the last line of its cells above the others, where
// that may be a label.
func (x *reader) risenCells(t *document.Table) *document.Table {
	out := &document.Table{Rows: slices.Clone(t.Rows)}
	for i := range out.Rows {
		cells := slices.Clone(out.Rows[i].Cells)
		for j, c := range cells {
			_, last, ok := ends(c)
			if !ok || codeLike.MatchString(last) || len(strings.Fields(last)) > 14 || strings.HasSuffix(last, ".") {
				continue
			}
			lines := cellLines(c)
			if len(lines) < 2 {
				continue
			}
			cells[j].Blocks = nil
			for k := range lines {
				cells[j].Blocks = append(cells[j].Blocks, document.Block{Spans: lines[(k+len(lines)-1)%len(lines)]})
			}
		}
		out.Rows[i].Cells = cells
	}
	return out
}
