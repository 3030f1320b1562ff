package rtf

import (
	"slices"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// maxLevels is how deep tables may be in one another; further ones
// count as the deepest.
const maxLevels = 20

// definition is what a \trowd says of a row: it may stand before its cells,
// behind them or in both places, and holds until the next.
type definition struct {
	row  grid.Row
	next grid.Cell // what is said before its \cellx
}

// table is one that is open.
type table struct {
	rows   []grid.Row
	cells  [][]document.Block // those of the open row that are complete
	blocks []document.Block   // of the open cell
	gap    bool
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
		t.rows = append(t.rows, grid.Row{Contents: t.cells})
	}
	w.tables = w.tables[:n]
	if len(t.rows) == 0 {
		return
	}
	b := document.Block{Table: grid.Table(t.rows), Gap: w.takeGap(n)}
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
		d.row.Left = t.n
	case "trhdr":
		d.row.Header = t.on()
	case "clmrg":
		d.next.Joined = true
	case "clvmgf":
		d.next.Down = false
	case "clvmrg":
		d.next.Down = true
	case "cellx":
		d.next.Right = t.n
		if len(d.row.Cells) < grid.MaxColumns {
			d.row.Cells = append(d.row.Cells, d.next)
		}
		d.next = grid.Cell{}
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
	d.row.Cells, d.row.Contents = slices.Clone(d.row.Cells), t.cells
	t.rows = append(t.rows, d.row)
	t.cells = nil
	w.left -= cellCost
}
