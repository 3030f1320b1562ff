package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// atom is a word, a control, or a frame around an answer: what stands in a
// line of its own right.
type atom struct {
	box
	text   string
	size   float64
	bold   bool
	struck bool
	face   face
	// spaced is set when a blank stands before the word in its line.
	spaced bool
	field  *document.Field
	// written is set for a word on a place for an answer.
	written bool
	// frame is set for a drawn box for an answer; inside is what it holds.
	frame  bool
	inside []document.Block
}

// control reports a control with an answer of its own, other than a box to
// tick.
func (a atom) control() bool { return a.field != nil && a.field.Kind != document.FieldCheckbox }

// tick reports a box to tick.
func (a atom) tick() bool { return a.field != nil && a.field.Kind == document.FieldCheckbox }

// words makes words of the characters of a page.
func words(p *page) []atom {
	var out []atom
	var run []glyph
	spaced := false
	end := func() {
		if len(run) > 0 {
			out = append(out, word(run, spaced))
			run, spaced = run[:0], false
		}
	}
	for _, g := range p.glyphs {
		if g.space {
			end()
			spaced = true
			continue
		}
		if len(run) > 0 && !follows(run[len(run)-1], g) {
			// A change of looks alone is no blank.
			last := run[len(run)-1]
			blank := !near(last, g)
			end()
			spaced = blank
		}
		run = append(run, g)
	}
	end()
	for _, n := range p.notes {
		out = append(out, noteWords(n)...)
	}
	return out
}

// near reports whether b stands right after a in the same line.
func near(a, b glyph) bool {
	if a.turn != b.turn {
		return false
	}
	size := max(a.size, b.size)
	if a.turn != 0 {
		return a.drawn == b.drawn || a.overlapX(b.box) > -size && a.overlapY(b.box) > -size
	}
	gap := b.left - a.right
	if a.left == b.left && a.right == b.right && a.drawn == b.drawn {
		return true // the letters of a ligature
	}
	return a.overlapY(b.box) > 0.4*min(a.height(), b.height()) && gap < 0.22*size && gap > -0.6*size
}

// follows reports whether b belongs to the word that a is of.
func follows(a, b glyph) bool {
	return near(a, b) && a.bold == b.bold && a.struck == b.struck && math.Abs(a.size-b.size) < 0.25*max(a.size, b.size)
}

func word(run []glyph, spaced bool) atom {
	var sb strings.Builder
	a := atom{box: run[0].box, size: run[0].size, bold: run[0].bold, struck: run[0].struck, face: run[0].face, spaced: spaced}
	for _, g := range run {
		sb.WriteRune(g.r)
		a.box = a.box.union(g.box)
	}
	a.text = sb.String()
	return a
}

// noteWords are the words of an annotation, as far as their places can be
// told: a line below the other, a word after the other.
func noteWords(n note) []atom {
	lines := strings.FieldsFunc(n.text, func(r rune) bool { return r == '\r' || r == '\n' })
	var out []atom
	height := n.height() / float64(max(len(lines), 1))
	size := min(max(height*0.75, 6), 12)
	for i, l := range lines {
		top := n.top + float64(i)*min(height, size*1.3)
		x := n.left + 2
		for j, w := range strings.Fields(l) {
			width := size * 0.5 * float64(len([]rune(w)))
			out = append(out, atom{
				box:  box{x, top, x + width, top + size*1.1},
				text: w, size: size, spaced: j > 0,
			})
			x += width + size*0.25
		}
	}
	return out
}

// upright turns a page whose text mostly runs in another direction.
func upright(p *page) {
	var count [4]int
	for _, g := range p.glyphs {
		if !g.space {
			count[g.turn]++
		}
	}
	turn := 0
	for i, n := range count {
		if n > count[turn] {
			turn = i
		}
	}
	if turn == 0 {
		return
	}
	var m matrix
	switch turn {
	case 1: // runs down the page
		m = matrix{0, -1, 1, 0, 0, p.width}
		p.width, p.height = p.height, p.width
	case 2:
		m = matrix{-1, 0, 0, -1, p.width, p.height}
	case 3:
		m = matrix{0, 1, -1, 0, p.height, 0}
		p.width, p.height = p.height, p.width
	}
	turned := func(b *box) { *b = m.boxOf(b.left, b.top, b.right, b.bottom) }
	for i := range p.glyphs {
		g := &p.glyphs[i]
		turned(&g.box)
		g.turn = (g.turn - turn + 4) % 4
	}
	for i := range p.shapes {
		s := &p.shapes[i]
		turned(&s.box)
		for j, l := range s.lines {
			x1, y1 := m.apply(l.x1, l.y1)
			x2, y2 := m.apply(l.x2, l.y2)
			s.lines[j] = line{x1, y1, x2, y2}
		}
	}
	for i := range p.widgets {
		turned(&p.widgets[i].box)
	}
	for i := range p.notes {
		turned(&p.notes[i].box)
	}
	for _, boxes := range [][]box{p.struck, p.pictures} {
		for i := range boxes {
			turned(&boxes[i])
		}
	}
	for i := range p.inkTicks {
		turned(&p.inkTicks[i].box)
	}
}

// normalSize is the size of most of the text.
func normalSize(words []atom) float64 {
	var sizes []float64
	for _, w := range words {
		for range min(len(w.text), 20) {
			sizes = append(sizes, w.size)
		}
	}
	if len(sizes) == 0 {
		return 10
	}
	slices.Sort(sizes)
	return sizes[len(sizes)/2]
}

// isTickMark reports a character that people or programs put into a box.
func isTickMark(r rune) bool {
	return strings.ContainsRune("✓✔✗✘✕✖×xX√☑☒●•■⬛⌧⊠/", r)
}

// isWordRune reports a letter or a digit.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
