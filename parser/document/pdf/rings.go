package pdf

import (
	"cmp"
	"math"
	"slices"

	"dtrbot/parser/document"
)

const (
	// The height of a ring around a word, and its greatest width.
	leastRing, mostRing, widestRing = 7, 34, 220
	// maxRings is the most rings of a page; more are a drawing.
	maxRings = 120
	// mostRinged is the most characters in a ring.
	mostRinged = 40
	// A blank is wide from this, in sizes of the text.
	wideBlank = 0.7
)

// option is one of several words on a line to choose from.
type option struct {
	box
	ringed bool
	gap    float64 // from the one before
}

// ringed finds the options of which one has a ring drawn around it, "yes (no)
// don't know", and gives each a box to stand before it, ticked for that one: a
// ring says what a tick does. A frame has straight sides, which a ring has not.
func ringed(p *page, shapes []shape) []atom {
	var rings []box
	for _, s := range append(slices.Clone(shapes), p.inkRings...) {
		if s.curved && s.stroke && len(s.lines) == 0 && s.height() >= leastRing && s.height() <= mostRing && s.width() >= leastRing && s.width() <= widestRing && s.aroundWord(p) {
			rings = append(rings, s.box)
		}
	}
	if len(rings) > maxRings {
		return nil
	}
	var out []atom
	for i, r := range rings {
		if slices.ContainsFunc(rings[:i], func(o box) bool { return o.holds(r, 2) || r.holds(o, 2) }) {
			continue // drawn twice
		}
		line, at := optionsBeside(p, r, rings)
		from, to := choices(line, at)
		for _, o := range line[from:to] {
			b := box{o.left - 0.9, o.top, o.left - 0.3, o.bottom}
			if !slices.ContainsFunc(out, func(a atom) bool { return a.holds(b, 0.1) }) {
				out = append(out, atom{box: b, size: b.height(), field: document.Checkbox("", o.ringed), spaced: true})
			}
		}
	}
	return out
}

// aroundWord reports a shape with text in it that its edge does not cut through.
func (s shape) aroundWord(p *page) bool {
	n := 0
	for _, g := range p.glyphs {
		if g.space || g.turn != 0 || g.middleY() < s.top || g.middleY() > s.bottom || g.right < s.left || g.left > s.right {
			continue
		}
		if g.middleX() < s.left || g.middleX() > s.right || g.height() > 1.3*s.height() {
			return false
		}
		n++
	}
	return n > 0 && n <= mostRinged
}

// optionsBeside are the words of a ring's line, parted at wide blanks and
// strokes, and which of them is the ring's.
func optionsBeside(p *page, ring box, rings []box) (line []option, at int) {
	var on []glyph
	for _, g := range p.glyphs {
		if !g.space && g.turn == 0 && g.middleY() > ring.top && g.middleY() < ring.bottom {
			on = append(on, g)
		}
	}
	slices.SortFunc(on, func(a, b glyph) int { return cmp.Compare(a.left, b.left) })
	inside := func(g glyph) int {
		return slices.IndexFunc(rings, func(r box) bool { return r.holds(box{g.middleX(), g.middleY(), g.middleX(), g.middleY()}, 0) })
	}
	stroke, last := false, -1
	var word box // the last of the first piece, where it has several
	for _, g := range on {
		if g.r == '/' || g.r == '|' {
			if stroke = true; len(line) == 1 && word.right > 0 {
				// "Consent Y / N": the question is no option.
				asks := option{box: line[0].box}
				asks.right = word.left
				line = []option{asks, {box: word, ringed: line[0].ringed, gap: wide * g.size}}
			}
			continue
		}
		in, gap := inside(g), 0.0
		if n := len(line) - 1; n >= 0 {
			gap = max(g.left-line[n].right, 0.1)
			if gap < wideBlank*g.size && !stroke && in == last {
				if gap > 0.15*g.size && n == 0 {
					word = g.box
				} else if word.right > 0 {
					word = word.union(g.box)
				}
				line[n].box = line[n].union(g.box)
				continue
			}
		}
		line = append(line, option{box: g.box, ringed: in >= 0, gap: gap})
		stroke, last = false, in
		if in >= 0 && rings[in] == ring {
			at = len(line) - 1
		}
	}
	return line, at
}

// choices are the options from which the one at a place was chosen: those at the
// same distance from each other. The question itself, right before them, is none.
func choices(line []option, at int) (from, to int) {
	gap := math.MaxFloat64
	if at > 0 {
		gap = line[at].gap
	}
	if at+1 < len(line) {
		gap = min(gap, line[at+1].gap)
	}
	from, to = at, at+1
	for from > 0 && line[from].gap <= 1.8*gap {
		from--
	}
	for to < len(line) && line[to].gap <= 1.8*gap {
		to++
	}
	asked := from > 0 && !slices.ContainsFunc(line[:from], func(o option) bool { return o.ringed })
	if !asked && from < at && to-from >= 3 {
		from++
	}
	return from, to
}
