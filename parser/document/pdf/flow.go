package pdf

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// placed is a block and where it stands.
type placed struct {
	box
	block document.Block
	// xs are the columns of a table, for joining it over pages.
	xs []float64
	// ys are the tops of a ruled table's rows.
	ys []float64
	// ruled is set for a table with lines.
	ruled bool
}

// layouter puts the atoms of one page in order.
type layouter struct {
	normal float64
	width  float64
	right  float64 // of what reaches farthest to the right on the page
	shades []shade
	across []rule
	fields []box
}

// maxNesting is how deep tables may stand in one another.
const maxNesting = 12

// flow puts what stands in a region into blocks.
func (l *layouter) flow(atoms []atom, grids []*grid, region box, depth int) []placed {
	if depth > maxNesting {
		grids = nil
	}
	var fixed []placed
	for _, g := range grids {
		var in []atom
		in, atoms = split(atoms, g.box)
		if a, ok := g.comb(in); ok {
			atoms = append(atoms, a)
			continue
		}
		if !g.frame() {
			fixed = append(fixed, l.table(g, in, depth)...)
			continue
		}
		inside := l.flow(in, g.inner, g.box, depth+1)
		if l.answerFrame(g, atoms, region) {
			a := atom{box: g.box, frame: true, inside: blocks(inside), spaced: true}
			for _, w := range in {
				a.size = max(a.size, w.size)
			}
			atoms = append(atoms, a)
			continue
		}
		fixed = append(fixed, inside...)
	}
	slices.SortStableFunc(fixed, func(a, b placed) int { return cmp.Compare(a.top, b.top) })
	all := lines(atoms, l.normal, l.fields)
	var out []placed
	for len(all) > 0 || len(fixed) > 0 {
		n := len(all)
		if len(fixed) > 0 {
			n = 0
			for n < len(all) && all[n].middleY() < fixed[0].top+1 {
				n++
			}
		}
		out = append(out, l.stretch(all[:n], region, depth)...)
		all = all[n:]
		if len(fixed) > 0 {
			out = append(out, fixed[0])
			fixed = fixed[1:]
		}
	}
	for i := range out {
		if i > 0 && out[i].top-out[i-1].bottom > 0.9*l.normal {
			out[i].block.Gap = true
		}
	}
	return out
}

// split takes the atoms in b out.
func split(atoms []atom, b box) (in, rest []atom) {
	for _, a := range atoms {
		if b.holds(a.box, 0.5) {
			in = append(in, a)
		} else {
			rest = append(rest, a)
		}
	}
	return in, rest
}

func blocks(in []placed) []document.Block {
	var out []document.Block
	for _, p := range in {
		out = append(out, p.block)
	}
	return out
}

// answerFrame reports a frame that stands beside a label, as the box to write
// an answer in, rather than around a part of the page.
func (l *layouter) answerFrame(g *grid, outside []atom, region box) bool {
	if g.height() > 20*l.normal || g.width() > 0.97*region.width() {
		return false
	}
	for _, a := range outside {
		if a.overlapY(g.box) > 0.5*a.height() {
			return true
		}
	}
	return false
}

// table reads a ruled grid.
func (l *layouter) table(g *grid, atoms []atom, depth int) []placed {
	t := &document.Table{}
	holds := make([][]atom, len(g.cells))
	for _, a := range atoms {
		best, least := -1, 0.0
		for i, c := range g.cells {
			if c.holds(a.box, 0.5) {
				best = i
				break
			}
			// A word over the edge belongs where most of it is.
			share := max(c.overlapX(a.box), 0) * max(c.overlapY(a.box), 0)
			if share > least {
				best, least = i, share
			}
		}
		if best >= 0 {
			holds[best] = append(holds[best], a)
		}
	}
	inner := make([][]*grid, len(g.cells))
	for _, in := range g.inner {
		for i, c := range g.cells {
			if c.holds(in.box, 1) {
				inner[i] = append(inner[i], in)
				break
			}
		}
	}
	contents := make([][]placed, len(g.cells))
	plain := true
	for i, c := range g.cells {
		contents[i] = l.flow(holds[i], inner[i], c.box, depth+1)
		for _, p := range contents[i] {
			plain = plain && p.block.Table == nil
		}
	}
	if len(g.xs) == 2 && !plain {
		// Rows of one cell that hold tables are only frames below each other.
		var out []placed
		for _, c := range contents {
			out = append(out, c...)
		}
		return out
	}
	var ys []float64
	for r := range len(g.ys) - 1 {
		var row document.Row
		filled := 0
		for i, c := range g.cells {
			if r < c.row || r >= c.row+c.rows {
				continue
			}
			cell := document.Cell{Span: c.cols, Down: r > c.row}
			if !cell.Down {
				cell.Blocks = blocks(contents[i])
				if len(cell.Blocks) > 0 {
					filled++
					cell.Blocks[0].Gap = false
				}
				if c.cols == len(g.xs)-1 && len(cell.Blocks) == 1 && l.shaded(c.box) {
					cell.Header = true
				}
			}
			row.Cells = append(row.Cells, cell)
		}
		// Lines drawn double leave rows of no height.
		if filled > 0 || g.ys[r+1]-g.ys[r] > 0.8*l.normal {
			t.Rows = append(t.Rows, row)
			ys = append(ys, g.ys[r])
		}
	}
	if len(atoms) == 0 || len(t.Rows) == 0 {
		return nil
	}
	return []placed{{box: g.box, block: document.Block{Table: t}, xs: g.xs, ys: ys, ruled: true}}
}

// shaded reports a box that is filled.
func (l *layouter) shaded(b box) bool {
	for _, s := range l.shades {
		if s.overlapX(b) > 0.9*b.width() && s.overlapY(b) > 0.6*b.height() && s.height() < 4*b.height() {
			return true
		}
	}
	return false
}

// stretch reads lines without a ruled table between them.
func (l *layouter) stretch(all []textLine, region box, depth int) []placed {
	if len(all) == 0 {
		return nil
	}
	if depth < maxNesting {
		if lo, hi := columnLines(all); hi > lo {
			if left, right, ok := l.columns(all[lo:hi]); ok {
				out := l.stretch(all[:lo], region, depth)
				out = append(out, l.stretch(left, boundsOf(left), depth+1)...)
				out = append(out, l.stretch(right, boundsOf(right), depth+1)...)
				return append(out, l.stretch(all[hi:], region, depth)...)
			}
		}
	}
	all = l.captions(all)
	limit := l.limit(all, region, depth)
	var out []placed
	var text []textLine
	for i := 0; i < len(all); {
		if left, right, n := l.halves(all[i:]); n > 0 && depth < maxNesting {
			out = append(out, l.paragraphs(text, limit, depth)...)
			out = append(out, l.stretch(left, boundsOf(left), depth+1)...)
			out = append(out, l.stretch(right, boundsOf(right), depth+1)...)
			text = nil
			i += n
			continue
		}
		if next, n := l.captioned(all[i:]); n > 0 {
			out = append(out, l.paragraphs(text, limit, depth)...)
			out = append(out, next)
			text = nil
			i += n
			continue
		}
		n := l.run(all[i:], depth)
		if n == 0 {
			text = append(text, all[i])
			i++
			continue
		}
		next := l.aligned(all[i : i+n])
		if k := len(out) - 1; k >= 0 && len(text) == 0 && out[k].block.Table != nil && !out[k].ruled && next.top-out[k].bottom < 2*l.normal {
			// Rows that only do not share their columns.
			out[k].block.Table.Rows = append(out[k].block.Table.Rows, next.block.Table.Rows...)
			out[k].box = out[k].union(next.box)
		} else {
			out = append(out, l.paragraphs(text, limit, depth)...)
			out = append(out, next)
		}
		text = nil
		i += n
	}
	return append(out, l.paragraphs(text, limit, depth)...)
}

func boundsOf(all []textLine) box {
	b := all[0].box
	for _, l := range all[1:] {
		b = b.union(l.box)
	}
	return b
}

// limit is how far lines go before they are broken: to the edge of a cell
// less its padding, or to where the longest line ends.
func (l *layouter) limit(all []textLine, region box, depth int) float64 {
	b := boundsOf(all)
	if depth > 0 {
		pad := min(max(b.left-region.left, 2), 12)
		return max(region.right-pad, b.right)
	}
	// A line that ends in the middle of the page did so on purpose.
	return max(b.right, l.right-4*l.normal, 0.6*l.width)
}

// columnLines are the lines from lo to hi-1 that leave the strip between two
// columns blank: a title above, or a paragraph below, may cross it.
func columnLines(all []textLine) (lo, hi int) {
	edge, ok := columnEdge(all)
	if !ok {
		return 0, 0
	}
	first := slices.IndexFunc(all, func(l textLine) bool { return len(l.segs) > 1 })
	crosses := func(l textLine) bool {
		return slices.ContainsFunc(l.segs, func(s segment) bool { return s.right >= edge && s.left <= edge-3 })
	}
	hi = len(all)
	for i, line := range all {
		if !crosses(line) {
			continue
		}
		if i < first {
			lo = i + 1
			continue
		}
		hi = i
		break
	}
	return lo, hi
}

// columnEdge is where most second parts of lines begin.
func columnEdge(all []textLine) (float64, bool) {
	var starts []float64
	for _, line := range all {
		for _, s := range line.segs[1:] {
			starts = append(starts, s.left)
		}
	}
	if len(starts) < 2 {
		return 0, false
	}
	slices.Sort(starts)
	return starts[len(starts)/2], true
}

// smallPart reports a part in letters smaller than size, as some forms print
// their labels.
func smallPart(s segment, size float64) bool {
	for _, a := range s.atoms {
		if a.text == "" || a.size > 0.87*size {
			return false
		}
	}
	return true
}

// columns tells whether the lines are two columns of text, each to be read
// down: by a blank strip that most lines keep, and halves that are long lines
// of prose or do not stand at the same heights.
func (l *layouter) columns(all []textLine) (left, right []textLine, ok bool) {
	if len(all) < 5 {
		return nil, nil, false
	}
	edge, ok := columnEdge(all)
	if !ok {
		return nil, nil, false
	}
	size := 0.0
	for _, line := range all {
		if line.size < 1.4*l.normal {
			size = max(size, line.size)
		}
	}
	both, uneven, crossed, longLeft, longRight, labels := 0, 0, 0, 0, 0, 0
	for _, line := range all {
		var a, b []segment
		for _, s := range line.segs {
			switch {
			case s.right < edge:
				a = append(a, s)
			case s.left > edge-3:
				b = append(b, s)
			default:
				crossed++
			}
		}
		if len(a) > 0 && len(b) > 0 {
			if math.Abs(a[0].bottom-b[0].bottom) < 2.2 {
				both++
			} else {
				uneven++
			}
		}
		half := func(segs []segment, into *[]textLine, long *int) {
			if len(segs) == 0 {
				return
			}
			*into = append(*into, line.partOf(segs))
			if len(segs) == 1 && len(segs[0].atoms) >= 5 && !strings.Contains(segs[0].text(), ":") {
				*long++
			}
		}
		if len(a) == 0 || len(b) == 0 {
			uneven++
		}
		if len(b) > 0 && (strings.Contains(b[0].text(), ":") || len(b) == 1 && smallPart(b[0], size)) {
			labels++
		}
		half(a, &left, &longLeft)
		half(b, &right, &longRight)
	}
	if crossed > 0 || len(left) < 4 || len(right) < 4 {
		return nil, nil, false
	}
	prose := len(left) > 4 && len(right) > 4 && longLeft*10 > len(left)*7 && longRight*10 > len(right)*7
	// Labels on both sides, or the right side would be answers to the left.
	lists := uneven > 2 && both*5 < min(len(left), len(right))*3 && labels*5 >= len(right)*2
	return left, right, prose || lists
}
