package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// A form may print its labels in one row of a table and leave the row below for
// the answers, row after row. One table of the kind may be anything; where a
// form's tables are made so and the catalogue knows most of the upper rows, each
// label is read with what stands below it.

// band is one row of labels and the row of answers below it, or a title.
type band struct {
	title  []document.Block
	labels []document.Cell
	below  []document.Cell
}

// bandCount says how much speaks for a table of bands.
type bandCount struct {
	bands, labels, known, answers, odd int
}

// banded gives the blocks with the tables of bands as tables of two columns.
func (x *reader) banded(blocks []document.Block) []document.Block {
	if len(blocks) > mostPieces {
		return blocks
	}
	var all bandCount
	parts := make([][]band, len(blocks))
	counts := make([]bandCount, len(blocks))
	found := false
	for i := range blocks {
		if blocks[i].Table == nil || x.isSure(blocks[i].Table) {
			continue
		}
		p := x.bandsOf(blocks[i].Table)
		if p == nil {
			continue
		}
		n := x.countBands(p)
		if n.known*3 < n.labels || n.odd*4 > n.answers {
			continue
		}
		parts[i], counts[i], found = p, n, true
		all.bands += n.bands
		all.labels += n.labels
		all.known += n.known
		all.answers += n.answers
		all.odd += n.odd
	}
	if !found {
		return blocks
	}
	sure := all.bands >= 3 && all.known >= 6 && all.known*2 >= all.labels && all.odd*6 <= all.answers
	var out []document.Block
	for i, b := range blocks {
		if parts[i] == nil || !sure && !(counts[i].bands == 1 && counts[i].known >= 5 && counts[i].known*2 >= counts[i].labels && counts[i].odd == 0) || counts[i].bands == 1 && x.listsPeople(parts[i]) {
			out = append(out, b)
			continue
		}
		out = append(out, x.unbanded(b, parts[i])...)
	}
	return out
}

// bandsOf takes a table apart into its bands, nil where it has other rows.
func (x *reader) bandsOf(t *document.Table) []band {
	var out []band
	for r := 0; r < len(t.Rows); {
		cells := t.Rows[r].Cells
		live := filledCells(cells)
		switch {
		case live == 0:
			r++
			continue
		case live == 1 && len(cells) == 1 && cells[0].Span <= 1 && len(out) > 0 && r+1 < len(t.Rows) && len(t.Rows[r+1].Cells) == 1 && filledCells(t.Rows[r+1].Cells) == 1 && (r+2 == len(t.Rows) || len(t.Rows[r+2].Cells) > 1 && filledCells(t.Rows[r+2].Cells) == 1) && labelCell(cells[0]):
			// A last label, alone in its row.
		case live == 1 && (len(cells) == 1 || cells[0].Span > 1 || len(cells) > 1 && filledCells(cells[:1]) == 1 && r+1 < len(t.Rows) && filledCells(t.Rows[r+1].Cells) > 1):
			title := cells[0].Text()
			if len(title) > 160 || len(filledBlocks(cells[0])) == 0 {
				return nil
			}
			out = append(out, band{title: filledBlocks(cells[0])})
			r++
			continue
		}
		if r+1 >= len(t.Rows) {
			return nil
		}
		below := t.Rows[r+1].Cells
		if len(below) != len(cells) {
			return nil
		}
		for i := range cells {
			if cells[i].Down || below[i].Down || max(1, cells[i].Span) != max(1, below[i].Span) {
				return nil
			}
			if !labelCell(cells[i]) && !x.wordedAsk(strings.TrimSpace(cells[i].Text())) || len(filledBlocks(cells[i])) == 0 && len(filledBlocks(below[i])) > 0 {
				return nil
			}
		}
		out = append(out, band{labels: cells, below: below})
		r += 2
	}
	return out
}

// labelCell reports a cell that may ask something: a few words, or none.
func labelCell(c document.Cell) bool {
	blocks := filledBlocks(c)
	if len(blocks) == 0 {
		return true
	}
	for _, b := range blocks {
		if b.Table != nil {
			return false
		}
	}
	t := strings.TrimSpace(c.Text())
	if len(t) > 160 || wordCount(t) > 24 || strings.Count(t, "\n") > 1 || hasBox(strings.Join(marked(blocks[0]), "")) {
		return false
	}
	if before, after, ok := strings.Cut(t, ": "); ok && strings.TrimSpace(after) != "" && !strings.HasPrefix(strings.TrimSpace(after), "(") && len(before) < 60 {
		return false
	}
	return !codeLike.MatchString(stripBrackets(stripNumbering(t)))
}

func filledBlocks(c document.Cell) []document.Block {
	var out []document.Block
	for _, b := range c.Blocks {
		if b.Table != nil || !document.Blank(b.Spans) {
			out = append(out, b)
		}
	}
	return out
}

func filledCells(cells []document.Cell) int {
	n := 0
	for _, c := range cells {
		if len(filledBlocks(c)) > 0 {
			n++
		}
	}
	return n
}

func (x *reader) countBands(parts []band) bandCount {
	var n bandCount
	for _, p := range parts {
		if p.labels == nil {
			continue
		}
		n.bands++
		for i := range p.labels {
			if t := labelText(p.labels[i].Text()); t != "" {
				n.labels++
				if x.laidKnown(t) {
					n.known++
				}
			}
			if t := strings.TrimSpace(p.below[i].Text()); t != "" {
				n.answers++
				if h, ok := x.label(t); ok && h.score > fuzzySure && !answerish(t) && !looksLikeName(t) && !x.wordedAnswer(t) || strings.HasSuffix(t, ":") || x.wordedAsk(t) {
					n.odd++
				}
			}
		}
	}
	return n
}

// listsPeople reports the heads of a list with somebody in each row.
func (x *reader) listsPeople(parts []band) bool {
	for _, p := range parts {
		names, kin, others := 0, 0, 0
		for _, c := range p.labels {
			t := labelText(c.Text())
			if t == "" {
				continue
			}
			h, _ := x.label(t)
			switch {
			case strings.HasSuffix(h.key, "relationship"), h.key == "household":
				kin++
			case strings.HasSuffix(h.key, ".name"), strings.HasSuffix(h.key, "date_of_birth"):
				names++
			default:
				others++
			}
		}
		if kin > 0 && len(p.labels) <= 8 || names > 0 && others <= 2 {
			return true
		}
	}
	return false
}

// unbanded is a table of bands under its titles, with each label before its
// answer.
func (x *reader) unbanded(b document.Block, parts []band) []document.Block {
	var out []document.Block
	var table *document.Table
	gap := b.Gap
	for _, p := range parts {
		if p.labels == nil {
			table = nil
			for _, t := range p.title {
				t.Quote, t.Gap, t.Heading = b.Quote, true, 3
				out = append(out, t)
			}
			continue
		}
		if table == nil {
			table = x.sureTable()
			out = append(out, document.Block{Quote: b.Quote, Gap: gap, Table: table})
		}
		for i := range p.labels {
			if len(filledBlocks(p.labels[i])) > 0 {
				table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Span: 1, Blocks: filledBlocks(p.labels[i])}, {Span: 1, Blocks: filledBlocks(p.below[i])}}})
			}
		}
	}
	return out
}

// sureTable is a new table of labels and answers in turn.
func (x *reader) sureTable() *document.Table {
	t := &document.Table{}
	x.makeSure(t)
	return t
}

func (x *reader) makeSure(t *document.Table) {
	if x.sure == nil {
		x.sure = map[*document.Table]bool{}
	}
	x.sure[t] = true
}

// isSure reports a table that was made of labels and answers in turn.
func (x *reader) isSure(t *document.Table) bool { return x.sure[t] }

// surePairs reads such a table.
func (x *reader) surePairs(t *document.Table) {
	g := &grid{share: map[int]float64{}, keyed: true, multi: true}
	for _, r := range t.Rows {
		if len(r.Cells) == 1 {
			x.endParagraph()
			for _, l := range x.newCell(r.Cells[0], 0).lines {
				x.line(l, true) // it asks and answers
			}
		}
		asked := map[string]bool{}
		for i := 0; i+1 < len(r.Cells); i += 2 {
			q, a := x.newCell(r.Cells[i], 0), x.newCell(r.Cells[i+1], 1)
			q.stacked, q.boxed, q.maybe, q.whole, q.label = false, false, nil, true, 1
			a.stacked, a.boxed, a.maybe, a.label = false, false, nil, 0
			if q.hole() {
				continue
			}
			x.endParagraph()
			x.pair(g, q, []cell{a}, asked)
		}
	}
	x.endParagraph()
}

// drawn makes tables of those that somebody drew with signs. One of two columns,
// the first of labels that the catalogue knows most of, has labels and answers
// in turn.
func (x *reader) drawn(blocks []document.Block) []document.Block {
	before := map[*document.Table]bool{}
	for _, b := range blocks {
		before[b.Table] = true
	}
	blocks = drawnTables(blocks)
	for i, b := range blocks {
		if b.Table == nil || before[b.Table] || len(b.Table.Rows) < 2 {
			continue
		}
		known, answers := 0, 0
		pairs := true
		for _, r := range b.Table.Rows {
			if len(r.Cells) != 2 || len(filledBlocks(r.Cells[0])) == 0 || !labelCell(r.Cells[0]) {
				pairs = false
				break
			}
			if x.laidKnown(labelText(r.Cells[0].Text())) {
				known++
			}
			if t := strings.TrimSpace(r.Cells[1].Text()); t != "" && x.sureLabel(t) && !looksLikeName(t) {
				answers++
			}
		}
		if pairs && known >= 2 && known*2 >= len(b.Table.Rows) && answers*6 <= len(b.Table.Rows) {
			x.makeSure(b.Table)
			if t := i - 1; t >= 0 && blocks[t].Table == nil && blocks[t].Role == "" && (t == 0 || blocks[t].Gap || blocks[t-1].Table != nil) && x.laidTitle(blocks[t].Text()) {
				blocks[t].Heading = max(blocks[t].Heading, 3)
			}
		}
	}
	return blocks
}

// belowGroup is an answer and the label that is printed below it.
type belowGroup struct {
	from, label int
}

// askedBelow gives the blocks with tables for the parts of a form that print
// each label, in small letters, below the line for its answer: a paragraph or
// more after a gap, and right below the last of them the label.
func (x *reader) askedBelow(blocks []document.Block) []document.Block {
	var groups []belowGroup
	known, firsts, wide, gapped := 0, 0, 0, 0
	for i := 0; i < len(blocks); {
		if !plainBlockOf(blocks[i]) {
			i++
			continue
		}
		end := i + 1
		for end < len(blocks) && plainBlockOf(blocks[end]) && !blocks[end].Gap {
			end++
		}
		for from := i; from < end; {
			// Without a gap the next answer follows right on a known label.
			to := from + 1
			for to < end && !(to > from && to < end-1 && x.laidKnown(blocks[to].Text())) {
				to++
			}
			if to == end {
				to = end - 1
			}
			groups = append(groups, belowGroup{from, to})
			if wide++; from == i && (from == 0 || blocks[from].Gap || blocks[from-1].Heading > 0) && to > from {
				gapped++
			}
			if x.laidKnown(blocks[to].Text()) {
				known++
			}
			if to > from && x.laidKnown(blocks[from].Text()) {
				firsts++
			}
			from = to + 1
		}
		i = end
	}
	if known < 6 || known*2 < wide || firsts*3 > known || gapped*4 < wide*3 || firsts*5 > known && gapped*10 < wide*9 {
		return blocks
	}
	at := map[int]belowGroup{}
	for _, g := range groups {
		if g.label > g.from && g.label-g.from <= 4 && x.laidAsks(strings.TrimSpace(blocks[g.label].Text()), signTab) && labelCell(document.Cell{Blocks: blocks[g.label : g.label+1]}) {
			at[g.from] = g
		}
	}
	var out []document.Block
	var table *document.Table
	for i := 0; i < len(blocks); {
		g, ok := at[i]
		if !ok {
			if !(table != nil && plainBlockOf(blocks[i]) && x.laidKnown(blocks[i].Text())) {
				// A label alone has no answer.
				table = nil
				out = append(out, blocks[i])
			}
			i++
			continue
		}
		if table == nil {
			table = x.sureTable()
			out = append(out, document.Block{Gap: blocks[i].Gap, Table: table})
		}
		table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Span: 1, Blocks: blocks[g.label : g.label+1]}, {Span: 1, Blocks: blocks[i:g.label:g.label]}}})
		i = g.label + 1
	}
	return out
}

// plainBlockOf reports a paragraph of running text.
func plainBlockOf(b document.Block) bool {
	return b.Table == nil && b.Heading == 0 && b.Role == "" && b.Quote == 0 && !document.Blank(b.Spans)
}
