package doc

import (
	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// maxLevels is how deep tables may be in one another; further ones count as
// the deepest.
const maxLevels = 20

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

// grid is the row with what stands in its cells.
func (r rowProperties) grid(contents [][]document.Block) grid.Row {
	out := grid.Row{Left: r.left, Header: r.header, Contents: contents, Cells: make([]grid.Cell, len(r.cells))}
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

// endCell obeys the mark of a cell of the level.
func (w *walker) endCell(level int) error {
	w.closeParagraph(level)
	w.tables[level-1].endCell()
	return w.file.spend(cellCost)
}

// endRow obeys the end of a row of the level; a deleted one is dropped.
func (w *walker) endRow(level int, r rowProperties, deleted bool) error {
	if !document.Blank(w.spans) || len(w.after) > 0 {
		w.closeParagraph(level)
	}
	w.into(level)
	t := w.tables[level-1]
	if len(t.blocks) > 0 {
		t.endCell()
	}
	if len(t.cells) > 0 && !deleted {
		t.rows = append(t.rows, r.grid(t.cells))
	}
	t.cells = nil
	return w.file.spend(cellCost)
}

// The gap before the next block is kept by whoever holds the block.
func (w *walker) setGap(level int) {
	if level == 0 {
		w.gap = true
		return
	}
	w.tables[level-1].gap = true
}

func (w *walker) takeGap(level int) bool {
	gap := &w.gap
	if level > 0 {
		gap = &w.tables[level-1].gap
	}
	was := *gap
	*gap = false
	return was
}
