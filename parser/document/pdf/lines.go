package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// textLine is what stands at one height, from left to right.
type textLine struct {
	box
	size float64
	segs []segment
	// base is where its text ends below.
	base float64
	// fresh is set where a row begins, whatever the distances say.
	fresh bool
	// caption is set for labels that stood below the answers of the next line.
	caption bool
}

// segment is a part of a line that wide blanks set apart from the others.
type segment struct {
	box
	atoms []atom
	// written is set when it stands on a place for an answer.
	written bool
}

func newSegment(atoms []atom) segment {
	s := segment{box: atoms[0].box, atoms: atoms}
	for _, a := range atoms[1:] {
		s.box = s.box.union(a.box)
	}
	return s
}

// partOf is a line of only some of a line's parts.
func (l textLine) partOf(segs []segment) textLine {
	part := textLine{box: segs[0].box, size: l.size, segs: segs, fresh: l.fresh}
	for _, s := range segs {
		part.box = part.union(s.box)
		for _, a := range s.atoms {
			if a.text != "" && a.height() < 2*l.size {
				part.base = max(part.base, a.bottom)
			}
		}
	}
	if part.base == 0 {
		part.base = part.bottom
	}
	return part
}

// text is the plain text, for judging it.
func (s segment) text() string {
	var sb strings.Builder
	for i, a := range s.atoms {
		if i > 0 && blankBefore(s.atoms[i-1], a) {
			sb.WriteByte(' ')
		}
		sb.WriteString(a.text)
	}
	return sb.String()
}

// bold reports a segment of nothing but bold words.
func (s segment) bold() bool {
	for _, a := range s.atoms {
		if a.text != "" && !a.bold {
			return false
		}
	}
	return true
}

// answer reports a control or a frame as the segment's only atom.
func (s segment) answer() bool {
	return s.written || len(s.atoms) == 1 && (s.atoms[0].control() || s.atoms[0].frame)
}

// boxed reports an option: words with a box to tick before or after them.
func (s segment) boxed() bool {
	ticks, words := 0, 0
	for _, a := range s.atoms {
		if a.tick() || isBoxText(a.text) {
			ticks++
		} else {
			words++
		}
	}
	first, last := s.atoms[0], s.atoms[len(s.atoms)-1]
	edge := first.tick() || last.tick() || isBoxText(first.text) || isBoxText(last.text)
	return ticks > 0 && words > 0 && edge
}

func isBoxText(s string) bool {
	switch s {
	case "☐", "☑", "☒", "□", "✓", "✔", "[ ]", "[]", "[x]", "[X]", "❏", "❑", "❒", "⬜":
		return true
	}
	return false
}

func blankBefore(a, b atom) bool {
	if strings.HasSuffix(a.text, ":") && b.text != "" && isWordRune(firstRune(b.text)) {
		return true
	}
	return b.spaced || a.text == "" || b.text == "" || b.left-a.right > 0.18*max(a.size, b.size)
}

// lines puts atoms into lines; normal is the size of most of the page's text,
// and fields are the places for answers that are drawn.
func lines(atoms []atom, normal float64, fields []box) []textLine {
	slices.SortStableFunc(atoms, func(a, b atom) int { return cmp.Or(cmp.Compare(a.middleY(), b.middleY()), cmp.Compare(a.left, b.left)) })
	var out [][]atom
	var at []box
	put := func(a atom, tall bool) {
		best, most := -1, 0.0
		for i := len(at) - 1; i >= 0 && i >= len(at)-60; i-- {
			share := at[i].overlapY(a.box) / min(at[i].height(), a.height())
			if share > most && share > 0.5 {
				best, most = i, share
			}
			if tall && share > 0.5 {
				best = i // the topmost counts
			}
		}
		if best < 0 {
			out, at = append(out, []atom{a}), append(at, a.box)
			return
		}
		out[best] = append(out[best], a)
		if !tall && a.height() < 2.2*normal {
			// The band stays that of the first words, so that lines do not
			// creep into one another.
			at[best].left, at[best].right = min(at[best].left, a.left), max(at[best].right, a.right)
		}
	}
	var late []atom
	for _, a := range atoms {
		if a.height() > 2.2*normal && (a.frame || a.control()) || a.tick() {
			late = append(late, a)
			continue
		}
		put(a, false)
	}
	for _, a := range late {
		put(a, !a.tick())
	}
	lines := make([]textLine, len(out))
	for i, atoms := range out {
		slices.SortStableFunc(atoms, func(a, b atom) int { return cmp.Compare(a.left, b.left) })
		atoms = filledBlanks(overwritten(atoms))
		l := textLine{box: at[i], segs: segments(atoms, fields)}
		for _, a := range atoms {
			if a.text != "" {
				l.size = max(l.size, a.size)
				if a.height() < 2*normal {
					l.base = max(l.base, a.bottom)
				}
			}
			if !a.frame && !a.control() || len(atoms) == 1 {
				l.box = l.box.union(a.box)
			}
		}
		if l.size == 0 {
			l.size = normal
		}
		if l.base == 0 {
			l.base = l.bottom
		}
		lines[i] = l
	}
	slices.SortStableFunc(lines, func(a, b textLine) int { return cmp.Compare(a.middleY(), b.middleY()) })
	lines = splitLooks(lines)
	splitAtColumn(lines)
	return lines
}

// overwritten takes the dots and underscores of a blank away where words were
// written over them.
func overwritten(atoms []atom) []atom {
	covered := func(a atom) bool {
		return isBlankRun(a.text) && slices.ContainsFunc(atoms, func(b atom) bool {
			return !isBlankRun(b.text) && b.text != "" && b.overlapX(a.box) > 0.5*min(a.width(), b.width())
		})
	}
	if !slices.ContainsFunc(atoms, covered) {
		return atoms
	}
	var out []atom
	var blanks []box
	for _, a := range atoms {
		if covered(a) {
			blanks = append(blanks, a.box)
		} else {
			out = append(out, a)
		}
	}
	// The answer is apart from its label, unless it is a word of a sentence.
	for _, b := range blanks {
		first, last := -1, -1
		for i, a := range out {
			if a.overlapX(b) > 0.5*min(a.width(), b.width()) {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first > 0 && (last+1 == len(out) || !startsLower(out[last+1].text)) && !startsLower(out[0].text) && !strings.HasSuffix(out[first-1].text, ":") {
			out[first].written = true
		}
	}
	return out
}

func isBlankRun(s string) bool {
	return len(s) > 2 && strings.Trim(s, "_.…") == ""
}

// wide is the blank, in sizes of the text, that sets parts of a line apart.
const wide = 1.45

// segments takes a line apart.
func segments(atoms []atom, fields []box) []segment {
	var out []segment
	start, written := 0, false
	for i := 1; i <= len(atoms); i++ {
		enters := i < len(atoms) && (atoms[i].written || entersField(atoms[i-1], atoms[i], fields))
		if i < len(atoms) && !apart(atoms[i-1], atoms[i]) && !enters {
			continue
		}
		s := newSegment(atoms[start:i])
		s.written = written
		start, written = i, enters
		if n := len(out); n > 0 && out[n-1].boxed() && s.boxed() {
			// Options of one question, however far apart.
			out[n-1] = newSegment(append(slices.Clone(out[n-1].atoms), s.atoms...))
			continue
		}
		out = append(out, s)
	}
	return out
}

// apart reports that b begins another segment than a.
func apart(a, b atom) bool {
	size := max(min(a.size, b.size), 6)
	if a.size == 0 || b.size == 0 || a.field != nil || b.field != nil {
		size = max(a.size, b.size, 6)
		size = min(size, 12)
	}
	gap := b.left - a.right
	switch {
	case a.written && gap > 1.2*size:
		return true
	case a.frame || b.frame:
		return true
	case a.control() || b.control():
		// A control in the middle of a sentence belongs to it.
		if a.control() && gap < wide*size && (startsLower(b.text) || isSeparator(b.text)) {
			return false
		}
		return !b.control() || !isSeparator(a.text)
	case a.tick() && b.text != "", b.tick() && a.text != "":
		return gap > 2.5*size
	}
	return gap > wide*size
}

// entersField reports that b stands on a line or a coloured ground for an
// answer, that begins after a.
func entersField(a, b atom, fields []box) bool {
	for _, f := range fields {
		if a.right < f.left+2 && b.left > f.left-2 && b.right < f.right+4 && b.left-f.left < 60 &&
			b.bottom > f.top && b.top < f.bottom && b.bottom < f.bottom+0.5*b.size {
			return true
		}
	}
	return false
}

func isSeparator(s string) bool { return s == "/" || s == "-" || s == "." }

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r) || r == ',' || r == '.' || r == ')'
}
