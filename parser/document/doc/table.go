package doc

import (
	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// rowProperties are what the end of a row says of it.
type rowProperties struct {
	header bool
	left   int
	cells  []cellProperties
}

type cellProperties struct {
	right int
	// across and down are how the cell is merged with its neighbours (2.9.317
	// TCGRF).
	across, down byte
}

// set obeys one property of a row.
func (r *rowProperties) set(x prl) {
	b := x.operand
	switch x.code {
	case sprmTTableHeader:
		r.header = x.number() != 0
	case sprmTDefTable: // 2.9.321: the edges, then what is said of each cell
		n := int(byteAt(b, 0))
		if n > grid.MaxColumns || 1+2*(n+1) > len(b) {
			return
		}
		r.left = int(int16(u16(b, 1)))
		r.cells = make([]cellProperties, n)
		for i := range n {
			r.cells[i].right = int(int16(u16(b, 1+2*(i+1))))
			flags := u16(b, 1+2*(n+1)+20*i) // 2.9.313 TC80, of which the last may be missing
			r.cells[i].across, r.cells[i].down = byte(flags&3), byte(flags>>5&3)
		}
	case sprmTVertMerge: // 2.9.343
		if n := int(byteAt(b, 0)); len(b) == 2 && n < len(r.cells) {
			r.cells[n].down = b[1] & 3
		}
	case sprmTMerge, sprmTSplit: // 2.9.123 ItcFirstLim
		for i := int(byteAt(b, 0)); i < min(int(byteAt(b, 1)), len(r.cells)); i++ {
			r.cells[i].across = 0
			if x.code == sprmTMerge {
				r.cells[i].across = acrossGoesOn
				if i == int(byteAt(b, 0)) {
					r.cells[i].across = acrossBegins
				}
			}
		}
	}
}

const (
	downGoesOn   = 1 // 2.9.342 VerticalMergeFlag
	acrossBegins = 1
	acrossGoesOn = 2
)

// grid is the row without what stands in its cells.
func (r rowProperties) grid() grid.Row {
	out := grid.Row{Left: r.left, Header: r.header, Cells: make([]grid.Cell, len(r.cells))}
	begins := byte(0)
	for i, c := range r.cells {
		out.Cells[i] = grid.Cell{Right: c.right, Down: c.down == downGoesOn}
		// The specification has 1 for a cell that goes on and 2 for the first
		// of them; Word 97 was described, and writes, the other way round. A
		// set can only begin with its first cell.
		switch {
		case c.across == 0:
			begins = 0
		case begins == 0 || c.across == begins:
			begins = c.across
		default:
			out.Cells[i].Joined = true
		}
	}
	return out
}

// endCell obeys the mark of a cell of the level.
func (w *walker) endCell(level int) error {
	w.closeParagraph(level)
	w.EndCell()
	return w.file.spend(cellCost)
}

// endRow obeys the end of a row of the level; a deleted one is dropped.
func (w *walker) endRow(level int, r rowProperties, deleted bool) error {
	if !document.Blank(w.spans) || len(w.after) > 0 {
		w.closeParagraph(level)
	}
	w.Enter(level)
	if deleted {
		w.DropRow()
	} else {
		w.EndRow(r.grid())
	}
	return w.file.spend(cellCost)
}
