package rtf

import (
	"slices"

	"dtrbot/parser/document"
)

const (
	// maxLevels is how deep tables may be in one another; further ones
	// count as the deepest.
	maxLevels = 20
	// maxColumns is Word's own limit of columns in a table.
	maxColumns = 63
	// nearEdge is how far apart the edges of one column may be, in twips:
	// writers round, and Word moves the first by the width of a gap.
	nearEdge = 120
)

// definition is what a \trowd says of a row: it may stand before its cells,
// behind them or in both places, and holds until the next.
type definition struct {
	left   int
	header bool
	cells  []cellDefinition
	next   cellDefinition // what is said before its \cellx
}

type cellDefinition struct {
	right  int
	joined bool // \clmrg: goes on from the cell before it
	down   bool // \clvmrg: goes on from the cell above

}

// table is one that is open.
type table struct {
	rows   []row
	cells  [][]document.Block // those of the open row that are complete
	blocks []document.Block   // of the open cell
	gap    bool
}

type row struct {
	definition
	contents [][]document.Block
}

// into is where a block of the level goes: the open cell of a table, or the
// flow for level 0. Deeper tables end.
func (w *walker) into(level int) *[]document.Block {
	for len(w.tables) > level {
		w.endTable()
	}
	for len(w.tables) < level {
		w.tables = append(w.tables, &table{})
	}
	if level == 0 {
		return &w.blocks
	}
	return &w.tables[level-1].blocks
}

// endTable makes a block of the innermost table.
func (w *walker) endTable() {
	n := len(w.tables) - 1
	t := w.tables[n]
	if len(t.blocks) > 0 {
		t.endCell()
	}
	if len(t.cells) > 0 {
		t.rows = append(t.rows, row{contents: t.cells})
	}
	w.tables = w.tables[:n]
	if len(t.rows) == 0 {
		return
	}
	b := document.Block{Table: t.build(), Gap: w.takeGap(n)}
	if n == 0 {
		w.blocks = append(w.blocks, b)
		return
	}
	w.tables[n-1].blocks = append(w.tables[n-1].blocks, b)
}

func (t *table) endCell() {
	t.cells = append(t.cells, t.blocks)
	t.blocks, t.gap = nil, false
}

// tableWord obeys the control words of tables.
func (w *walker) tableWord(t token) {
	d := &w.definition
	if w.st.nested {
		d = &w.inner
	}
	switch t.word {
	case "trowd":
		*d = definition{}
	case "trleft":
		d.left = t.n
	case "trhdr":
		d.header = t.on()
	case "clmrg":
		d.next.joined = true
	case "clvmgf":
		d.next.down = false
	case "clvmrg":
		d.next.down = true
	case "cellx":
		d.next.right = t.n
		if len(d.cells) < maxColumns {
			d.cells = append(d.cells, d.next)
		}
		d.next = cellDefinition{}
	case "cell":
		w.endCell(1)
	case "nestcell":
		w.endCell(max(w.st.level, 2))
	case "row":
		w.endRow(1, w.definition)
	case "nestrow":
		w.endRow(max(len(w.tables), 2), w.inner)
	}
}

func (w *walker) endCell(level int) {
	w.fields = slices.DeleteFunc(w.fields, (*field).formText) // no answer is longer than its cell
	w.closeParagraph(level)
	w.tables[level-1].endCell()
	w.left -= cellCost
}

func (w *walker) endRow(level int, d definition) {
	if len(w.tables) < level || len(w.tables[level-1].cells) == 0 {
		return
	}
	if !document.Blank(w.spans) {
		w.closeParagraph(level)
	}
	w.into(level)
	t := w.tables[level-1]
	if len(t.blocks) > 0 {
		t.endCell()
	}
	d.cells = slices.Clone(d.cells)
	t.rows = append(t.rows, row{definition: d, contents: t.cells})
	t.cells = nil
	w.left -= cellCost
}

// build makes the grid. RTF tells columns by their edges only, so a cell
// spans as many columns as other rows have edges within it.
func (t *table) build() *document.Table {
	edges := t.edges()
	out := &document.Table{Rows: make([]document.Row, 0, len(t.rows))}
	for _, r := range t.rows {
		var cells []document.Cell
		at := edges.index(r.left)
		if len(r.cells) > 0 && at > 0 && at < maxColumns {
			cells = append(cells, document.Cell{Span: at})
		}
		for i, blocks := range r.contents {
			c := document.Cell{Blocks: blocks, Span: 1, Header: r.header}
			if i >= len(r.cells) {
				cells = append(cells, c)
				continue
			}
			d := r.cells[i]
			to := edges.index(d.right)
			c.Span = min(max(to-at, 1), maxColumns)
			c.Down = d.down
			at = max(to, at)
			if n := len(cells) - 1; d.joined && i > 0 {
				cells[n].Span = min(cells[n].Span+c.Span, maxColumns)
				cells[n].Blocks = append(cells[n].Blocks, blocks...)
				continue
			}
			cells = append(cells, c)
		}
		out.Rows = append(out.Rows, document.Row{Cells: cells})
	}
	return out
}

// grid is the edges of a table's columns in order, as far as they differ.
type grid []int

// edges collects the edges of all rows. A table with more than Word allows
// has none: its cells then span one column each.
func (t *table) edges() grid {
	var all []int
	seen := map[int]bool{}
	add := func(n int) {
		if !seen[n] {
			seen[n] = true
			all = append(all, n)
		}
	}
	for _, r := range t.rows {
		if len(r.cells) > 0 {
			add(r.left)
		}
		for _, c := range r.cells {
			add(c.right)
		}
		if len(all) > 16*maxColumns {
			return nil
		}
	}
	slices.Sort(all)
	var out grid
	for _, n := range all {
		if len(out) == 0 || n-out[len(out)-1] > nearEdge {
			out = append(out, n)
		}
	}
	if len(out) > maxColumns+1 {
		return nil
	}
	return out
}

// index is the number of the edge that n is, or that n is just behind.
func (g grid) index(n int) int {
	i, found := slices.BinarySearch(g, n)
	if found || i == 0 {
		return i
	}
	return i - 1
}
