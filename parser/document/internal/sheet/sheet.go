// Package sheet turns the cells of a spreadsheet into blocks: which rows make
// one table, where a table ends, which lone cells are titles. It is shared by
// the formats of spreadsheets.
//
// A sheet has no tables of its own, only cells somewhere on a plane, some
// merged, some hidden. The package promises tables as a person sees them:
// hidden rows and columns left out, columns and rows that nobody uses
// dropped, rows of one table of equal length. It knows nothing of what the
// words mean.
package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"sort"

	"dtrbot/parser/document"
)

const (
	// maxCells is the most cells of one sheet that hold something. A form has
	// hundreds, a list of a prison's releases a few thousand.
	maxCells = 50_000
	// maxMerges is the most merged areas of one sheet.
	maxMerges = 20_000
	// maxGrid is the most cells, empty ones too, of the tables of one sheet.
	maxGrid = 400_000
)

// Look is what tells a title from a label at a glance.
type Look struct {
	Bold bool
	// Size is the size of the letters in half points, 0 when it is not known.
	Size int
	// Fill is set for a coloured background.
	Fill string
}

// Cell is what a cell shows. Spans without text or field are no cell.
type Cell struct {
	Spans []document.Span
	Look  Look
	// Header is set where the writer said that the cell is a column's title.
	Header bool
}

// Sheet collects the cells of one sheet. Rows and columns count from 0.
type Sheet struct {
	cells  []placed
	merges []area
	hidRow ranges
	hidCol ranges
}

type placed struct {
	row, col int
	// bottom and right are the last row and column that the cell covers.
	bottom, right int
	Cell
}

type area struct{ top, left, bottom, right int }

// Set puts a cell on the sheet; a later one in the same place replaces it. The
// error wraps document.ErrLimit.
func (s *Sheet) Set(row, col int, c Cell) error {
	if document.Blank(c.Spans) {
		return nil
	}
	if len(s.cells) >= maxCells {
		return fmt.Errorf("more than %d cells in a sheet: %w", maxCells, document.ErrLimit)
	}
	s.cells = append(s.cells, placed{row: row, col: col, bottom: row, right: col, Cell: c})
	return nil
}

// Merge joins an area to one cell, of which the first shows. Areas beyond the
// first 20,000 are not joined.
func (s *Sheet) Merge(top, left, bottom, right int) {
	if top <= bottom && left <= right && (top < bottom || left < right) && len(s.merges) < maxMerges {
		s.merges = append(s.merges, area{top, left, bottom, right})
	}
}

// HideRows and HideColumns hide those from first to last.
func (s *Sheet) HideRows(first, last int) { s.hidRow.add(first, last) }

// HideColumns is described at HideRows.
func (s *Sheet) HideColumns(first, last int) { s.hidCol.add(first, last) }

// HiddenRow reports whether a row is hidden.
func (s *Sheet) HiddenRow(row int) bool { return s.hidRow.has(row) }

// ranges are ranges of numbers. They are added in rising order by nearly all
// writers, so that neighbours can be joined.
type ranges struct {
	list   []span
	sorted bool
}

type span struct{ first, last int }

func (r *ranges) add(first, last int) {
	if n := len(r.list) - 1; n >= 0 && r.list[n].last+1 == first {
		r.list[n].last = last
		return
	}
	r.list = append(r.list, span{first, last})
	r.sorted = false
}

// sort puts the ranges in order and joins those that touch.
func (r *ranges) sort() {
	if r.sorted {
		return
	}
	r.sorted = true
	slices.SortFunc(r.list, func(a, b span) int { return cmp.Compare(a.first, b.first) })
	out := r.list[:0]
	for _, s := range r.list {
		if n := len(out) - 1; n >= 0 && s.first <= out[n].last+1 {
			out[n].last = max(out[n].last, s.last)
		} else {
			out = append(out, s)
		}
	}
	r.list = out
}

// at is the range that holds n.
func (r *ranges) at(n int) (span, bool) {
	r.sort()
	i := sort.Search(len(r.list), func(i int) bool { return r.list[i].last >= n })
	if i < len(r.list) && r.list[i].first <= n {
		return r.list[i], true
	}
	return span{}, false
}

func (r *ranges) has(n int) bool {
	_, ok := r.at(n)
	return ok
}

// shown is how many of first..last are in no range; more than most are not
// counted.
func (r *ranges) shown(first, last, most int) int {
	n := 0
	for i := first; i <= last && n < most; i++ {
		if s, hidden := r.at(i); hidden {
			i = s.last
			continue
		}
		n++
	}
	return n
}

// next is the first number from n on that is in no range.
func (r *ranges) next(n int) int {
	if s, hidden := r.at(n); hidden {
		return s.last + 1
	}
	return n
}

// Blocks are the sheet's tables and lines. The error wraps document.ErrLimit;
// what was laid out before it is returned too.
func (s *Sheet) Blocks() ([]document.Block, error) {
	var out []document.Block
	room := maxGrid
	for _, r := range join(runs(s.visible(), &s.hidRow)) {
		blocks, err := r.blocks(&room)
		if len(blocks) > 0 {
			blocks[0].Gap = true
		}
		out = append(out, blocks...)
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// visible are the cells that show, in reading order, with the areas they
// cover.
func (s *Sheet) visible() []placed {
	var merges []area
	for _, m := range s.merges {
		// What is merged shows in the part of the area that is not hidden.
		top, left := s.hidRow.next(m.top), s.hidCol.next(m.left)
		if top <= m.bottom && left <= m.right {
			merges = append(merges, m)
		}
	}
	slices.SortStableFunc(merges, func(a, b area) int { return cmp.Compare(a.top, b.top) })
	slices.SortStableFunc(s.cells, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
	})
	var out []placed
	var active []area // those that cover the row, by column, none over another
	nextMerge := 0
	for i, c := range s.cells {
		if i+1 < len(s.cells) && s.cells[i+1].row == c.row && s.cells[i+1].col == c.col {
			continue // replaced
		}
		if i == 0 || s.cells[i-1].row != c.row {
			active = slices.DeleteFunc(active, func(m area) bool { return m.bottom < c.row })
		}
		for ; nextMerge < len(merges) && merges[nextMerge].top <= c.row; nextMerge++ {
			m := merges[nextMerge]
			at := sort.Search(len(active), func(i int) bool { return active[i].right >= m.left })
			if m.bottom >= c.row && (at == len(active) || active[at].left > m.right) {
				active = slices.Insert(active, at, m)
			}
		}
		at := sort.Search(len(active), func(i int) bool { return active[i].right >= c.col })
		if at < len(active) && active[at].left <= c.col {
			m := active[at]
			if m.top != c.row || m.left != c.col {
				continue // covered
			}
			c.row, c.col = s.hidRow.next(m.top), s.hidCol.next(m.left)
			c.bottom, c.right = m.bottom, m.right
		}
		if !s.hidRow.has(c.row) && !s.hidCol.has(c.col) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.row, b.row), cmp.Compare(a.col, b.col))
	})
	return out
}
