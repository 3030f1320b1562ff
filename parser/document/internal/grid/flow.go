package grid

import "dtrbot/parser/document"

// MaxLevels is how deep tables may be in one another; further ones count as
// the deepest.
const MaxLevels = 20

// Flow takes the blocks of a text in which a paragraph says how deep in tables
// it stands, and marks end cells and rows. A table is open until a block comes
// that stands less deep. The zero value is empty.
type Flow struct {
	levels []level // the text itself, then the open tables, the outermost first
}

// level is the text itself, which has no cells, or an open table.
type level struct {
	rows   []Row
	cells  [][]document.Block // those of the open row that are complete
	blocks []document.Block   // of the text, or of the open cell
	gap    bool
}

// Enter makes n tables the open ones, 0 for the text itself: deeper ones end,
// missing ones begin.
func (f *Flow) Enter(n int) {
	for len(f.levels) > n+1 {
		f.endTable()
	}
	for len(f.levels) < n+1 {
		f.levels = append(f.levels, level{})
	}
}

// Level is how many tables are open.
func (f *Flow) Level() int { return max(len(f.levels)-1, 0) }

// InRow reports whether the outermost table has a row that was begun and not
// ended.
func (f *Flow) InRow() bool { return len(f.levels) > 1 && len(f.levels[1].cells) > 0 }

// HasCells reports whether n tables are open, and the row of the innermost of
// them was begun.
func (f *Flow) HasCells(n int) bool { return len(f.levels) > n && len(f.levels[n].cells) > 0 }

// Add puts blocks where the flow has come to.
func (f *Flow) Add(b ...document.Block) {
	l := f.inner()
	l.blocks = append(l.blocks, b...)
}

// AddSpaced puts a block where the flow has come to, and tells it of the empty
// line before it.
func (f *Flow) AddSpaced(b document.Block) {
	l := f.inner()
	b.Gap, l.gap = l.gap, false
	l.blocks = append(l.blocks, b)
}

// Space says that an empty line stands before the next block. One before the
// first separates nothing.
func (f *Flow) Space() {
	l := f.inner()
	l.gap = len(l.blocks) > 0
}

// EndCell ends the open cell of the innermost table.
func (f *Flow) EndCell() {
	l := f.inner()
	l.cells = append(l.cells, l.blocks)
	l.blocks, l.gap = nil, false
}

// EndRow ends the open row of the innermost table, with what the file says of
// its cells. A row without a cell is none.
func (f *Flow) EndRow(r Row) {
	if r.Contents = f.cells(); len(r.Contents) > 0 {
		l := f.inner()
		l.rows = append(l.rows, r)
	}
}

// DropRow ends the open row of the innermost table, which was deleted.
func (f *Flow) DropRow() { f.cells() }

// Blocks ends all tables and gives what was written.
func (f *Flow) Blocks() []document.Block {
	f.Enter(0)
	return f.levels[0].blocks
}

func (f *Flow) inner() *level {
	if len(f.levels) == 0 {
		f.levels = append(f.levels, level{})
	}
	return &f.levels[len(f.levels)-1]
}

// cells takes the cells of the open row, the last of which may lack its mark.
func (f *Flow) cells() [][]document.Block {
	l := f.inner()
	if len(l.blocks) > 0 {
		f.EndCell()
	}
	out := l.cells
	l.cells = nil
	return out
}

// endTable makes a block of the innermost table.
func (f *Flow) endTable() {
	f.EndRow(Row{}) // a row that the file does not end
	rows := f.inner().rows
	f.levels = f.levels[:len(f.levels)-1]
	if len(rows) > 0 {
		f.AddSpaced(document.Block{Table: Table(rows)})
	}
}
