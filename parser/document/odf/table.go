package odf

import (
	"strconv"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

const (
	// maxColumns is the most columns of a table in a text.
	maxColumns = 256
	// maxRepeats is the most rows that one row with content stands for.
	maxRepeats = 64
	// cellCost is how many tokens a cell counts for, by the memory it takes.
	cellCost = 5
)

// tableReader reads a table of a text.
type tableReader struct {
	w     *walker
	table document.Table
	// down is, by column, in how many more rows a cell above covers it; wide
	// how many columns that cell has, where it starts.
	down, wide [maxColumns]int
	col        int
}

// table reads a table:table.
func (w *walker) table() error {
	r := &tableReader{w: w}
	err := r.rows(false)
	if len(r.table.Rows) > 0 {
		t := r.table
		w.add(document.Block{Table: &t})
	}
	return err
}

// repeats is how often an element stands for itself.
func (w *walker) repeats(t pack.Token, name string, most int) int {
	n, err := strconv.Atoi(w.Attr(t, name))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, most)
}

// rows reads rows, which may be grouped.
func (r *tableReader) rows(header bool) error {
	w := r.w
	return w.Children(func(t pack.Token) error {
		switch t.Name {
		case "table:table-header-rows":
			return r.rows(true)
		case "table:table-rows", "table:table-row-group":
			return r.rows(header)
		case "table:table-row":
			if v := w.Attr(t, "table:visibility"); v == "collapse" || v == "filter" {
				return w.Skip()
			}
			n := w.repeats(t, "table:number-rows-repeated", maxRepeats)
			row, err := r.row(header)
			each := cellCost * len(row.Cells)
			if n > 1 {
				for _, c := range row.Cells {
					each += len(c.Text()) / 32
				}
			}
			for range n {
				if len(row.Cells) > 0 {
					r.table.Rows = append(r.table.Rows, row)
				}
				if err == nil {
					err = w.Spend(each)
				}
			}
			return err
		case "text:soft-page-break":
		}
		return w.Skip()
	})
}

// row reads a row.
func (r *tableReader) row(header bool) (document.Row, error) {
	w := r.w
	var row document.Row
	var fresh [maxColumns]bool
	r.col = 0
	err := w.Children(func(t pack.Token) error {
		n := w.repeats(t, "table:number-columns-repeated", maxColumns)
		switch t.Name {
		case "table:covered-table-cell":
			for range n {
				if r.col < maxColumns && r.down[r.col] > 0 && !fresh[r.col] && r.wide[r.col] > 0 {
					row.Cells = append(row.Cells, document.Cell{Span: r.wide[r.col], Down: true, Header: header})
				}
				r.col++
			}
			return w.Skip()
		case "table:table-cell":
			wide := w.repeats(t, "table:number-columns-spanned", maxColumns)
			down := w.repeats(t, "table:number-rows-spanned", 1<<20) - 1
			blocks, err := w.contained(w.blockContent)
			each := 0
			if n > 1 {
				each = len(blocks) + len(document.Cell{Blocks: blocks}.Text())/32
			}
			for i := range n {
				if i > 0 {
					if err := w.Spend(each); err != nil {
						return err
					}
				}
				row.Cells = append(row.Cells, document.Cell{Blocks: blocks, Span: wide, Header: header})
				for j := r.col; j < min(r.col+wide, maxColumns); j++ {
					fresh[j], r.down[j], r.wide[j] = true, down, 0
				}
				if r.col < maxColumns {
					r.wide[r.col] = wide
				}
				r.col++
				if len(row.Cells) >= maxColumns {
					break
				}
			}
			return err
		}
		return w.Skip()
	})
	for i := range r.down {
		if !fresh[i] && r.down[i] > 0 {
			r.down[i]--
		}
	}
	return row, err
}
