package html

import (
	"dtrbot/parser/document"
)

// table is a <table> that is open, or a <dl>: its terms and what is said of
// each are two columns of one.
type table struct {
	outer  flow // what it stands in
	list   bool // it is a <dl>
	term   bool // which has had a <dt>
	depth  int
	rows   []document.Row
	inRow  bool
	inCell bool
	cell   document.Cell
	down   int // rows that the open cell goes down
	// column is the column of the next cell of the open row, and hanging the
	// cells of rows above that reach into it.
	column  int
	hanging []hanging
}

// hanging is a cell that reaches into the rows below its own.
type hanging struct {
	column, span, rows int
}

// table is the innermost open table, nil when there is none.
func (r *reader) table() *table {
	if n := len(r.tables); n > 0 {
		return r.tables[n-1]
	}
	return nil
}

func (r *reader) startRow() {
	t := r.table()
	if t == nil {
		return
	}
	r.endCell()
	t.closeRow(&r.tokens)
	t.rows = append(t.rows, document.Row{})
	t.inRow, t.column = true, 0
}

func (r *reader) startCell(heading bool, a attributes) {
	t := r.table()
	if t == nil {
		return
	}
	r.endCell()
	if !t.inRow {
		r.startRow()
	}
	t.hang(&r.tokens)
	// Text between the cells, where none may be, stands before the table.
	r.between(t)
	t.inCell = true
	t.cell = document.Cell{Span: number(a.colspan, maxColumns), Header: heading}
	t.down = number(a.rowspan, maxRows)
	r.flow = flow{}
}

// between moves text that stands in no cell out of the table.
func (r *reader) between(t *table) {
	r.flush()
	t.outer.blocks = append(t.outer.blocks, r.blocks...)
	r.flow = flow{}
}

func (r *reader) endCell() {
	t := r.table()
	if t == nil || !t.inCell {
		return
	}
	r.flush()
	t.cell.Blocks = r.blocks
	r.flow = flow{}
	t.inCell = false
	row := &t.rows[len(t.rows)-1]
	row.Cells = append(row.Cells, t.cell)
	if t.down > 1 && len(t.hanging) < maxColumns {
		t.hanging = append(t.hanging, hanging{t.column, t.cell.Span, t.down})
	}
	t.column += t.cell.Span
}

// hang puts in the continuations of cells above that stand at the next
// column. They count as tokens: a few tags could ask for millions.
func (t *table) hang(tokens *int) {
	for again := true; again; {
		again = false
		for _, h := range t.hanging {
			if h.column == t.column && h.rows > 0 && *tokens > 0 {
				row := &t.rows[len(t.rows)-1]
				row.Cells = append(row.Cells, document.Cell{Span: h.span, Down: true})
				t.column += h.span
				*tokens--
				again = true
			}
		}
	}
}

// closeRow ends the open row.
func (t *table) closeRow(tokens *int) {
	if !t.inRow {
		return
	}
	t.hang(tokens)
	t.inRow = false
	left := t.hanging[:0]
	for _, h := range t.hanging {
		if h.rows--; h.rows > 0 {
			left = append(left, h)
		}
	}
	t.hanging = left
}

// endTable ends the innermost table and puts it, or what it laid out, where
// it stands.
func (r *reader) endTable() {
	t := r.table()
	if t == nil {
		return
	}
	r.endCell()
	t.closeRow(&r.tokens)
	r.between(t)
	r.tables = r.tables[:len(r.tables)-1]
	rows := t.rows[:0]
	for _, row := range t.rows {
		if len(row.Cells) > 0 {
			rows = append(rows, row)
		}
	}
	r.flow = t.outer
	switch {
	case len(rows) == 0:
	case layout(rows):
		for _, row := range rows {
			for _, c := range row.Cells {
				for _, b := range c.Blocks {
					b.Gap = b.Gap || r.gap && len(r.blocks) > 0
					r.gap = false
					r.blocks = append(r.blocks, b)
				}
			}
		}
	default:
		b := document.Block{Quote: r.quote, Role: r.role, Gap: r.gap && len(r.blocks) > 0, Table: &document.Table{Rows: rows}}
		r.gap = false
		r.blocks = append(r.blocks, b)
	}
}

// wrapper is the number of blocks from which a single cell among empty ones
// is taken for the page that they are the margins of.
const wrapper = 4

// layout reports whether a table only lays out the page: every row has one
// cell, or one that wraps a table or a text among empty margins. A row of a
// label and an empty answer is no such row.
func layout(rows []document.Row) bool {
	wraps, single := false, true
	for _, row := range rows {
		full := 0
		for _, c := range row.Cells {
			if len(c.Blocks) == 0 {
				continue
			}
			full++
			wraps = wraps || len(c.Blocks) >= wrapper
			for _, b := range c.Blocks {
				wraps = wraps || b.Table != nil
			}
		}
		if full > 1 {
			return false
		}
		single = single && len(row.Cells) == 1
	}
	return single || wraps
}
