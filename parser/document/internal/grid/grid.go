// Package grid makes tables of rows whose cells are told by the positions of
// their edges, as RTF and Word's binary files tell them.
//
// It promises a grid for any positions: a table with more edges than Word
// allows has cells of one column each.
package grid

import (
	"slices"

	"dtrbot/parser/document"
)

const (
	// MaxColumns is Word's own limit of columns in a table.
	MaxColumns = 63
	// nearEdge is how far apart the edges of one column may be, in twips:
	// writers round, and Word moves the first by the width of a gap.
	nearEdge = 120
)

// Row is one row. It may have more Contents than Cells, or fewer.
type Row struct {
	Left   int // of the first cell, in twips
	Header bool
	Cells  []Cell
	// Contents are what stands in the cells.
	Contents [][]document.Block
}

// Cell is where a cell ends.
type Cell struct {
	Right  int  // in twips
	Joined bool // goes on from the cell before it
	Down   bool // goes on from the cell above
}

// Table makes the grid. Columns are told by their edges only, so a cell spans
// as many columns as other rows have edges within it.
func Table(rows []Row) *document.Table {
	edges := edgesOf(rows)
	out := &document.Table{Rows: make([]document.Row, 0, len(rows))}
	for _, r := range rows {
		var cells []document.Cell
		at := edges.index(r.Left)
		if len(r.Cells) > 0 && at > 0 && at < MaxColumns {
			cells = append(cells, document.Cell{Span: at})
		}
		for i, blocks := range r.Contents {
			c := document.Cell{Blocks: blocks, Span: 1, Header: r.Header}
			if i >= len(r.Cells) {
				cells = append(cells, c)
				continue
			}
			d := r.Cells[i]
			to := edges.index(d.Right)
			c.Span = min(max(to-at, 1), MaxColumns)
			c.Down = d.Down
			at = max(to, at)
			if n := len(cells) - 1; d.Joined && i > 0 {
				cells[n].Span = min(cells[n].Span+c.Span, MaxColumns)
				cells[n].Blocks = append(cells[n].Blocks, blocks...)
				continue
			}
			cells = append(cells, c)
		}
		out.Rows = append(out.Rows, document.Row{Cells: cells})
	}
	return out
}

// edges are those of a table's columns in order, as far as they differ.
type edges []int

// edgesOf collects the edges of all rows. A table with more than Word allows
// has none: its cells then span one column each.
func edgesOf(rows []Row) edges {
	var all []int
	seen := map[int]bool{}
	add := func(n int) {
		if !seen[n] {
			seen[n] = true
			all = append(all, n)
		}
	}
	for _, r := range rows {
		if len(r.Cells) > 0 {
			add(r.Left)
		}
		for _, c := range r.Cells {
			add(c.Right)
		}
		if len(all) > 16*MaxColumns {
			return nil
		}
	}
	slices.Sort(all)
	var out edges
	for _, n := range all {
		if len(out) == 0 || n-out[len(out)-1] > nearEdge {
			out = append(out, n)
		}
	}
	if len(out) > MaxColumns+1 {
		return nil
	}
	return out
}

// index is the number of the edge that n is, or that n is just behind.
func (e edges) index(n int) int {
	i, found := slices.BinarySearch(e, n)
	if found || i == 0 {
		return i
	}
	return i - 1
}
