package pdf

import (
	"cmp"
	"math"
	"slices"
	"unicode/utf8"
)

// grid is a table whose cells are ruled, or a single frame.
type grid struct {
	box
	xs, ys []float64
	cells  []gridCell
	// inner are grids that stand in its cells.
	inner []*grid
}

// gridCell covers the columns from..to-1 and the rows top..bottom-1.
type gridCell struct {
	box
	col, cols int
	row, rows int
}

const (
	// joint is how far apart lines may end that were meant to meet.
	joint = 3.0
	// maxRules bounds what is looked at as a table; a chart has more.
	maxRules = 3000
	// maxCells bounds the cells of one table.
	maxCells = 6000
)

// grids finds the tables that are ruled on a page, those in cells of others
// below them.
func grids(across, down []rule) []*grid {
	if len(across) > maxRules || len(down) > maxRules || len(across)*len(down) > 1_000_000 {
		return nil
	}
	parent := make([]int, len(across)+len(down))
	for i := range parent {
		parent[i] = i
	}
	var find func(int) int
	find = func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for i, h := range across {
		for j, v := range down {
			if v.at >= h.from-joint && v.at <= h.to+joint && h.at >= v.from-joint && h.at <= v.to+joint {
				parent[find(i)] = find(len(across) + j)
			}
		}
	}
	type part struct{ across, down []rule }
	parts := map[int]*part{}
	var order []int
	of := func(i int) *part {
		root := find(i)
		if parts[root] == nil {
			parts[root] = &part{}
			order = append(order, root)
		}
		return parts[root]
	}
	for i, h := range across {
		p := of(i)
		p.across = append(p.across, h)
	}
	for j, v := range down {
		p := of(len(across) + j)
		p.down = append(p.down, v)
	}
	var out []*grid
	for _, root := range order {
		if p := parts[root]; len(p.across) >= 2 && len(p.down) >= 1 {
			if g := newGrid(p.across, p.down); g != nil {
				out = append(out, g)
			}
		}
	}
	return nest(out)
}

// nest puts grids below the smallest that holds them.
func nest(all []*grid) []*grid {
	slices.SortStableFunc(all, func(a, b *grid) int {
		return cmp.Compare(b.width()*b.height(), a.width()*a.height())
	})
	var out []*grid
	for i, g := range all {
		var holder *grid
		for _, o := range all[:i] {
			if g.left >= o.left-1 && g.right <= o.right+1 && g.top >= o.top-1 && g.bottom <= o.bottom+1 {
				holder = o
			}
		}
		if holder != nil {
			holder.inner = append(holder.inner, g)
		} else {
			out = append(out, g)
		}
	}
	return out
}

// places are the distinct places of lines, in order.
func places(at []float64) []float64 {
	slices.Sort(at)
	var out []float64
	for _, v := range at {
		if n := len(out); n == 0 || v-out[n-1] > joint {
			out = append(out, v)
		}
	}
	return out
}

// newGrid makes a grid of lines that all meet, nil when they enclose nothing.
func newGrid(across, down []rule) *grid {
	var xs, ys []float64
	left, right := math.Inf(1), math.Inf(-1)
	for _, h := range across {
		ys = append(ys, h.at)
		left, right = min(left, h.from), max(right, h.to)
	}
	for _, v := range down {
		xs = append(xs, v.at)
	}
	xs, ys = places(xs), places(ys)
	// A table without lines at its sides ends where its rows do.
	if left < xs[0]-8 {
		xs = append([]float64{left}, xs...)
	}
	if right > xs[len(xs)-1]+8 {
		xs = append(xs, right)
	}
	if len(xs) < 2 || len(ys) < 2 || len(xs)*len(ys) > maxCells {
		return nil
	}
	g := &grid{box: box{xs[0], ys[0], xs[len(xs)-1], ys[len(ys)-1]}, xs: xs, ys: ys}
	nc, nr := len(xs)-1, len(ys)-1
	// wall reports whether a line covers most of the way from a to b at x.
	wall := func(lines []rule, at, a, b float64) bool {
		covered := 0.0
		for _, l := range lines {
			if math.Abs(l.at-at) <= joint {
				covered += max(min(l.to, b)-max(l.from, a), 0)
			}
		}
		return covered > 0.6*(b-a)
	}
	owner := make([]int, nc*nr)
	for i := range owner {
		owner[i] = -1
	}
	for r := range nr {
		for c := range nc {
			if owner[r*nc+c] >= 0 {
				continue
			}
			// As far right as no line stands between, then as far down as
			// none stands under the whole width.
			cols := 1
			for c+cols < nc && owner[r*nc+c+cols] < 0 && !wall(down, xs[c+cols], ys[r], ys[r+1]) {
				cols++
			}
			rows := 1
		below:
			for r+rows < nr {
				for k := range cols {
					if owner[(r+rows)*nc+c+k] >= 0 || wall(across, ys[r+rows], xs[c+k], xs[c+k+1]) {
						break below
					}
					if k > 0 && wall(down, xs[c+k], ys[r+rows], ys[r+rows+1]) {
						break below
					}
				}
				rows++
			}
			id := len(g.cells)
			for i := range rows {
				for k := range cols {
					owner[(r+i)*nc+c+k] = id
				}
			}
			g.cells = append(g.cells, gridCell{box{xs[c], ys[r], xs[c+cols], ys[r+rows]}, c, cols, r, rows})
		}
	}
	return g
}

// comb is the word that is written a character a cell, as dates are into
// rows of small boxes.
func (g *grid) comb(in []atom) (atom, bool) {
	if len(g.ys) != 2 || len(g.xs) < 3 || len(in) == 0 {
		return atom{}, false
	}
	a := atom{box: g.box, size: in[0].size, spaced: true}
	slices.SortStableFunc(in, func(a, b atom) int { return cmp.Compare(a.left, b.left) })
	for _, c := range g.cells {
		held := 0
		for _, w := range in {
			if !c.holds(w.box, 0) {
				continue
			}
			if held++; held > 1 || utf8.RuneCountInString(w.text) != 1 || c.width() > 3*w.size {
				return atom{}, false
			}
			a.text += w.text
		}
	}
	return a, a.text != ""
}

// frame reports a grid that is one box.
func (g *grid) frame() bool { return len(g.cells) == 1 }
