package docx

import (
	"strconv"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// table reads a w:tbl.
func (w *walker) table() error {
	t := &document.Table{}
	err := w.rows(t)
	if len(t.Rows) > 0 {
		w.add(document.Block{Table: t})
	}
	return err
}

// rows reads the rows of a table, which may stand in content controls and
// tracked insertions.
func (w *walker) rows(table *document.Table) error {
	return w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:tr":
			row, deleted, err := w.row()
			if !deleted && len(row.Cells) > 0 {
				table.Rows = append(table.Rows, row)
			}
			return err
		case t.Name == "w:sdt":
			return w.control(func(control) error { return w.rows(table) })
		case t.Name == "w:del", t.Name == "w:moveFrom", isProperties(t):
			return w.Skip()
		}
		return w.rows(table)
	})
}

// row reads a w:tr; deleted says that a tracked change removed it.
func (w *walker) row() (row document.Row, deleted bool, err error) {
	heading, before := false, 0
	err = w.cells(&row, func() error {
		return w.Children(func(t pack.Token) error {
			switch {
			case t.Name == "w:tblHeader":
				heading = isOn(w.Scanner, t)
			case t.Name == "w:gridBefore":
				before = columns(w.Own(t, "val"))
			case t.Name == "w:del":
				deleted = true
			}
			return w.Skip()
		})
	})
	if before > 0 {
		row.Cells = append([]document.Cell{{Span: before}}, row.Cells...)
	}
	for i := range row.Cells {
		row.Cells[i].Header = heading
	}
	return row, deleted, err
}

// cells reads the children of a row; properties is called for its w:trPr.
func (w *walker) cells(row *document.Row, properties func() error) error {
	return w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:tc":
			return w.cell(row)
		case t.Name == "w:trPr":
			return properties()
		case t.Name == "w:sdt":
			return w.control(func(c control) error {
				first := len(row.Cells)
				err := w.cells(row, w.Skip)
				if len(row.Cells) == first+1 {
					cell := &row.Cells[first]
					cell.Blocks = c.blocks(cell.Blocks)
				}
				return err
			})
		case t.Name == "w:del", t.Name == "w:moveFrom", isProperties(t):
			return w.Skip()
		}
		return w.cells(row, properties)
	})
}

// cell reads a w:tc.
func (w *walker) cell(row *document.Row) error {
	cell := document.Cell{Span: 1}
	joined, deleted := false, false
	blocks, err := w.contained(func() error {
		return w.Children(func(t pack.Token) error {
			if t.Name != "w:tcPr" {
				return w.block(t)
			}
			return w.Children(func(t pack.Token) error {
				switch {
				case t.Name == "w:gridSpan":
					cell.Span = max(columns(w.Own(t, "val")), 1)
				case t.Name == "w:vMerge":
					cell.Down = w.Own(t, "val") != "restart"
				case t.Name == "w:hMerge":
					// The way of Word 97 to span columns.
					joined = w.Own(t, "val") != "restart"
				case t.Name == "w:cellDel":
					deleted = true
				}
				return w.Skip()
			})
		})
	})
	w.emitted++
	n := len(row.Cells) - 1
	switch {
	case deleted:
	case joined && n >= 0:
		row.Cells[n].Span = min(row.Cells[n].Span+cell.Span, maxColumns)
		row.Cells[n].Blocks = append(row.Cells[n].Blocks, blocks...)
	default:
		cell.Blocks = blocks
		row.Cells = append(row.Cells, cell)
	}
	return err
}

// columns is a number of columns, 0 when it is none.
func columns(val string) int {
	n, err := strconv.Atoi(val)
	if err != nil || n < 0 {
		return 0
	}
	return min(n, maxColumns)
}
