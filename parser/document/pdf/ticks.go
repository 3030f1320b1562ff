package pdf

import (
	"cmp"
	"math"
	"slices"

	"dtrbot/parser/document"
)

// rule is a thin line that is drawn on the page, across or down.
type rule struct {
	// at is the y of a line across, the x of a line down.
	at, from, to float64
	thick        float64
}

// drawing is what the shapes of a page are taken for.
type drawing struct {
	across, down []rule
	// shades are filled areas; ticks the boxes to tick.
	shades []shade
	ticks  []atom
}

// shade is a filled area.
type shade struct {
	box
	dark bool
}

const (
	// A line is thin up to this, in points.
	thinLine = 2.6
	// shortest is the least length of a line that matters.
	shortest = 5
	// The sides of a box to tick.
	leastTick, mostTick = 5, 22
	// maxTicks is the most boxes of a page; more are a drawing.
	maxTicks = 600
)

// draw sorts the shapes of a page. It marks the characters that are struck
// out, and takes those away that are ticks in boxes.
func draw(p *page) drawing {
	var d drawing
	boxes, rest := tickBoxes(p)
	marks := slices.Clone(p.inkTicks)
	for _, s := range rest {
		switch {
		case insideAny(s.box, boxes):
			marks = append(marks, s)
		case s.rect && s.height() <= thinLine && s.width() >= shortest:
			d.across = append(d.across, rule{s.middleY(), s.left, s.right, s.height()})
		case s.rect && s.width() <= thinLine && s.height() >= shortest:
			d.down = append(d.down, rule{s.middleX(), s.top, s.bottom, s.width()})
		default:
			if s.filled && s.rect && s.width() > shortest && s.height() > shortest {
				d.shades = append(d.shades, shade{s.box, s.dark})
			}
			if !s.stroke {
				continue
			}
			for _, l := range s.lines {
				if r, across, ok := straight(l); ok && across {
					d.across = append(d.across, r)
				} else if ok {
					d.down = append(d.down, r)
				}
			}
		}
	}
	d.across = strike(p, d.across)
	d.ticks = ringed(p, rest)
	for _, b := range boxes {
		d.ticks = append(d.ticks, atom{box: b, size: b.height(), field: document.Checkbox("", ticked(p, b, marks)), spaced: true})
	}
	d.across, d.down = merge(d.across), merge(d.down)
	return d
}

func straight(l line) (r rule, across, ok bool) {
	switch {
	case math.Abs(l.y2-l.y1) < 0.8 && math.Abs(l.x2-l.x1) >= shortest:
		return rule{(l.y1 + l.y2) / 2, min(l.x1, l.x2), max(l.x1, l.x2), 0.5}, true, true
	case math.Abs(l.x2-l.x1) < 0.8 && math.Abs(l.y2-l.y1) >= shortest:
		return rule{(l.x1 + l.x2) / 2, min(l.y1, l.y2), max(l.y1, l.y2), 0.5}, false, true
	}
	return rule{}, false, false
}

func insideAny(b box, boxes []box) bool {
	for _, c := range boxes {
		if c.holds(b, 1) && b.width() < 2.2*c.width() && b.height() < 2.2*c.height() {
			return true
		}
	}
	return false
}

// tickBoxes finds the small squares and circles that are boxes to tick. The
// other shapes are given back.
func tickBoxes(p *page) (boxes []box, rest []shape) {
	square := func(s shape) bool {
		w, h := s.width(), s.height()
		return w >= leastTick && w <= mostTick && h >= leastTick && h <= mostTick && w < 1.4*h && h < 1.4*w
	}
	hollow := func(s shape) bool { return s.stroke && !(s.filled && s.dark) }
	taken := make([]bool, len(p.shapes))
	var found []int
	for i, s := range p.shapes {
		if len(found) <= maxTicks && square(s) && hollow(s) && (s.rect || s.curved && len(s.lines) == 0) && !lettered(p, s.box) {
			found = append(found, i)
		}
	}
	if len(found) > maxTicks {
		return nil, p.shapes
	}
	for _, i := range found {
		s := p.shapes[i]
		if s.curved && roundWord(p, s.box) || partOfGrid(p, i) {
			continue
		}
		taken[i] = true
		again := false
		for j, b := range boxes {
			if b.holds(s.box, 2) {
				boxes[j], again = b.union(s.box), true
			}
		}
		if !again {
			boxes = append(boxes, s.box)
		}
	}
	for _, b := range fourLines(p, taken) {
		boxes = append(boxes, b)
	}
	for i, s := range p.shapes {
		if !taken[i] {
			rest = append(rest, s)
		}
	}
	return boxes, rest
}

// lettered reports a square with text in it that is no tick: a digit of a
// date, the number of a question.
func lettered(p *page, b box) bool {
	for _, g := range p.glyphs {
		if !g.space && b.holds(g.box, 0) && !isTickMark(g.r) {
			return true
		}
	}
	return false
}

// roundWord reports a circle around a letter, as of "Y / N".
func roundWord(p *page, b box) bool {
	for _, g := range p.glyphs {
		if b.holds(g.box, 0) && isWordRune(g.r) {
			return true
		}
	}
	return false
}

// partOfGrid reports a square that other lines go on from, or that stands
// right beside its like: the cell of a table, or of a row of boxes for letters.
func partOfGrid(p *page, i int) bool {
	const touch = 1.2
	b := p.shapes[i].box
	for j, s := range p.shapes {
		if j == i || b.holds(s.box, 1) && s.width() < b.width()+3 && s.height() < b.height()+3 {
			continue
		}
		if !s.stroke && !(s.width() <= thinLine || s.height() <= thinLine) {
			continue
		}
		alongX := s.overlapX(b) > 0.6*b.width() && s.width() < 400
		alongY := s.overlapY(b) > 0.6*b.height()
		onX := math.Abs(s.left-b.right) < touch || math.Abs(s.right-b.left) < touch
		onY := math.Abs(s.top-b.bottom) < touch || math.Abs(s.bottom-b.top) < touch
		if s.rect && s.stroke && (onX && alongY && math.Abs(s.height()-b.height()) < 2 || onY && alongX && math.Abs(s.width()-b.width()) < 2) {
			return true
		}
		// A line on one of its edges that goes on.
		if s.height() <= thinLine && s.width() > b.width()+4 && alongX && (math.Abs(s.middleY()-b.top) < touch || math.Abs(s.middleY()-b.bottom) < touch) {
			return true
		}
		if s.width() <= thinLine && s.height() > b.height()+4 && alongY && (math.Abs(s.middleX()-b.left) < touch || math.Abs(s.middleX()-b.right) < touch) {
			return true
		}
	}
	return false
}

// fourLines finds boxes that are drawn as four short lines.
func fourLines(p *page, taken []bool) []box {
	var across, down []int
	for i, s := range p.shapes {
		if taken[i] || s.curved {
			continue
		}
		switch {
		case s.height() <= thinLine && s.width() >= leastTick && s.width() <= mostTick+2:
			across = append(across, i)
		case s.width() <= thinLine && s.height() >= leastTick && s.height() <= mostTick+2:
			down = append(down, i)
		}
	}
	if len(across) > 600 || len(down) > 600 {
		return nil // a drawing
	}
	var out []box
	close := func(a, b float64) bool { return math.Abs(a-b) < 1.5 }
	for _, i := range across {
		t := p.shapes[i]
		if taken[i] {
			continue
		}
		for _, j := range across {
			b := p.shapes[j]
			side := b.middleY() - t.middleY()
			if i == j || taken[i] || taken[j] || !close(t.left, b.left) || !close(t.right, b.right) || side < leastTick || side > 1.4*t.width() || t.width() > 1.4*side {
				continue
			}
			var sides []int
			for _, k := range down {
				v := p.shapes[k]
				if !taken[k] && close(v.top, t.middleY()) && close(v.bottom, b.middleY()) && (close(v.middleX(), t.left) || close(v.middleX(), t.right)) {
					sides = append(sides, k)
				}
			}
			square := t.box.union(b.box)
			if len(sides) == 2 && !lettered(p, square) {
				for _, k := range append(sides, i, j) {
					taken[k] = true
				}
				out = append(out, square)
			}
		}
	}
	return out
}

// ticked reports whether something is drawn or written in a box. A character
// that ticks it is no text any more.
func ticked(p *page, b box, marks []shape) bool {
	set := false
	for _, s := range marks {
		if !b.holds(s.box, 1) || !s.dark {
			continue
		}
		w, h := s.width()/b.width(), s.height()/b.height()
		// The frame drawn twice is no tick.
		framed := s.rect && !s.filled && w > 0.75 && h > 0.75
		if !framed && max(w, h) > 0.3 && max(w, h) < 2.2 {
			set = true
		}
	}
	kept := p.glyphs[:0]
	for _, g := range p.glyphs {
		if !g.space && b.holds(g.box, 0) && isTickMark(g.r) {
			set = true
			g.space, g.r = true, ' '
		}
		kept = append(kept, g)
	}
	p.glyphs = kept
	return set
}

// strike marks the characters that a line goes through, and takes that line
// and those that only underline away.
func strike(p *page, across []rule) []rule {
	for _, b := range p.struck {
		for i := range p.glyphs {
			if g := &p.glyphs[i]; !g.space && b.holds(g.box, 0.5) {
				g.struck = true
			}
		}
	}
	if len(across)*len(p.glyphs) > 40_000_000 {
		return across
	}
	var left []rule
	for _, r := range across {
		if !strikes(p, r) {
			left = append(left, r)
		}
	}
	return left
}

func strikes(p *page, r rule) bool {
	var through, under []int
	var extent box
	for i, g := range p.glyphs {
		if g.space || g.turn != 0 || g.middleX() < r.from-0.5 || g.middleX() > r.to+0.5 || r.at < g.top || r.at > g.bottom+0.02*g.size {
			continue
		}
		if r.thick > 0.22*g.size {
			continue
		}
		part := (r.at - g.top) / g.height()
		switch {
		case part > 0.36 && part < 0.76:
			through = append(through, i)
		case part >= 0.78:
			under = append(under, i)
		default:
			continue
		}
		if len(through)+len(under) == 1 {
			extent = g.box
		}
		extent = extent.union(g.box)
	}
	hits := through
	if len(through) < len(under) {
		hits = under
	}
	if len(hits) == 0 {
		return false
	}
	size := p.glyphs[hits[0]].size
	slack := 0.8 * size
	if len(through) < len(under) {
		slack = 0.3 * size // the edge of a box goes on
	}
	if r.from < extent.left-slack || r.to > extent.right+slack {
		return false
	}
	if len(through) >= len(under) {
		for _, i := range through {
			p.glyphs[i].struck = true
		}
	}
	return true
}

// merge joins lines that go on from one another, or are drawn twice.
func merge(in []rule) []rule {
	for range 3 {
		before := len(in)
		slices.SortFunc(in, func(a, b rule) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from)) })
		var out []rule
		for _, r := range in {
			joined := false
			for i := len(out) - 1; i >= 0 && out[i].at > r.at-1.2; i-- {
				o := &out[i]
				if r.from <= o.to+2 && r.to >= o.from-2 {
					o.from, o.to = min(o.from, r.from), max(o.to, r.to)
					joined = true
					break
				}
			}
			if !joined {
				out = append(out, r)
			}
		}
		if in = out; len(in) == before {
			break
		}
	}
	return in
}
