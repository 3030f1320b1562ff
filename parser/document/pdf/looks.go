package pdf

import (
	"math"
	"strings"
)

// face is how words look: forms that print labels in one face and their
// answers in another tell by this alone where a label ends.
type face struct {
	font   string
	size   float64 // to half a point
	bold   bool
	colour uint32
}

func (a atom) plain() bool { return a.text != "" && a.field == nil && !a.frame }

// splitLooks takes lines apart where the face of their words changes from that
// of the labels to that of the answers, where that is how the form is made:
// several lines begin with a few words in the same face, go on in the same other
// one, and few of those that begin so do anything else.
func splitLooks(lines []textLine) []textLine {
	type change struct{ from, to face }
	counts, begins := map[change]int{}, map[face]int{}
	for i := range lines {
		s := &lines[i].segs[0]
		if at := s.turnsAt(); at > 0 {
			counts[change{s.atoms[0].face, s.atoms[at].face}]++
		} else if s.atoms[0].plain() && len(lines[i].segs) == 1 && len(s.atoms) > 6 {
			begins[s.atoms[0].face]++
		}
	}
	out := lines[:0]
	for i := 0; i < len(lines); i++ {
		l := &lines[i]
		out = append(out, *l)
		s := l.segs[0]
		at := s.turnsAt()
		if at == 0 {
			continue
		}
		c := change{s.atoms[0].face, s.atoms[at].face}
		if n := counts[c]; n < 4 || begins[c.from] > n || counts[change{c.to, c.from}]*2 > n {
			continue
		}
		answer := newSegment(s.atoms[at:])
		answer.written = true
		left := l.left
		for len(l.segs) == 1 && i+1 < len(lines) && lines[i+1].below(lines[i], left, c.to) {
			// The answer goes on below its label.
			i++
			for k, a := range lines[i].segs[0].atoms {
				a.spaced = a.spaced || k == 0
				answer.atoms = append(answer.atoms, a)
			}
		}
		out[len(out)-1].segs = append([]segment{newSegment(s.atoms[:at]), answer}, l.segs[1:]...)
	}
	return out
}

// below reports a line in one face right below another, at the left of it.
func (l textLine) below(above textLine, left float64, f face) bool {
	if len(l.segs) != 1 || math.Abs(l.left-left) > 2 || l.base-above.base > 2.2*above.size {
		return false
	}
	for _, a := range l.segs[0].atoms {
		if !a.plain() || a.face != f {
			return false
		}
	}
	return true
}

// splitAtColumn takes lines apart where a word begins in the same column of
// several lines, behind a blank that is wider than one between words: labels
// that end where their answers begin, and have no room for more.
func splitAtColumn(lines []textLine) {
	starts := map[int]int{}
	for i := range lines {
		for _, at := range lines[i].blanks() {
			starts[int(math.Round(lines[i].segs[0].atoms[at].left))]++
		}
	}
	for x, n := range starts {
		if n+starts[x-1]+starts[x+1] < 4 || n < starts[x-1] || n < starts[x+1] {
			continue
		}
		column := float64(x)
		var at []int
		crossed := 0
		for i := range lines {
			s := lines[i].segs[0]
			if len(lines[i].segs) > 1 || s.left > column-1.6 || s.right < column+1.6 {
				continue
			}
			crossed++
			for _, b := range lines[i].blanks() {
				if math.Abs(s.atoms[b].left-column) < 1.6 {
					at = append(at, i)
				}
			}
		}
		if len(at) < 4 || len(at)*5 < crossed*3 {
			continue
		}
		for _, i := range at {
			s := lines[i].segs[0]
			for k := 1; k < len(s.atoms); k++ {
				if math.Abs(s.atoms[k].left-column) < 1.6 {
					answer := newSegment(s.atoms[k:])
					answer.written = true
					lines[i].segs = []segment{newSegment(s.atoms[:k]), answer}
					break
				}
			}
		}
	}
}

// blanks are the words of a line of one part that a wide blank stands before,
// the words before them being few.
func (l textLine) blanks() []int {
	s := l.segs[0]
	if len(l.segs) > 1 || s.written {
		return nil
	}
	var out []int
	for i := 1; i < len(s.atoms) && i <= 8; i++ {
		a, before := s.atoms[i], s.atoms[i-1]
		if !a.plain() || !before.plain() || isBoxText(before.text) || isBullet(before.text) {
			return nil
		}
		if a.left-before.right > 0.6*max(a.size, before.size) && !strings.HasSuffix(before.text, ":") {
			out = append(out, i)
		}
	}
	return out
}

// turnsAt is the word at which a part's face changes from that of a label of a
// few words to that of all that follows; 0 where it does not, or where the label
// has a sign behind it that tells as much.
func (s segment) turnsAt() int {
	if s.written || !s.atoms[0].plain() {
		return 0
	}
	at := 0
	for i := 1; i < len(s.atoms); i++ {
		a, before := s.atoms[i], s.atoms[i-1]
		if !a.plain() || isBoxText(a.text) {
			return 0
		}
		if a.face == before.face {
			continue
		}
		if at > 0 || i > 10 || a.left-before.right < 0.15*max(a.size, before.size) {
			return 0
		}
		at = i
	}
	if at == 0 || strings.HasSuffix(s.atoms[at-1].text, ":") || startsLower(s.atoms[0].text) {
		return 0
	}
	return at
}

// halfPoints rounds a size.
func halfPoints(size float64) float64 { return math.Round(2*size) / 2 }

// fill is the colour that a text object is filled with.
func (r *pageReader) fill(object uint64) uint32 {
	in := r.in
	if in.call("FPDFPageObj_GetFillColor", object, in.at(0), in.at(1), in.at(2), in.at(3)) == 0 {
		return 0
	}
	return uint32(in.word(0))<<16 | uint32(in.word(1))<<8 | uint32(in.word(2))
}
