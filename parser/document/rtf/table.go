package rtf

import (
	"slices"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// definition is what a \trowd says of a row: it may stand before its cells,
// behind them or in both places, and holds until the next.
type definition struct {
	row  grid.Row
	next grid.Cell // what is said before its \cellx
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
		w.endRow(max(w.Level(), 2), w.inner)
	}
}

func (w *walker) endCell(level int) {
	w.fields = slices.DeleteFunc(w.fields, (*field).formText) // no answer is longer than its cell
	w.closeParagraph(level)
	w.EndCell()
	w.left -= cellCost
}

func (w *walker) endRow(level int, d definition) {
	if !w.HasCells(level) {
		return
	}
	if !document.Blank(w.spans) {
		w.closeParagraph(level)
	}
	w.Enter(level)
	d.row.Cells = slices.Clone(d.row.Cells)
	w.EndRow(d.row)
	w.left -= cellCost
}
