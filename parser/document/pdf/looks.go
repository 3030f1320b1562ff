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
func splitLooks(lines []textLine) {
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
	for i := range lines {
		l := &lines[i]
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
		segs := append([]segment{newSegment(s.atoms[:at]), answer}, l.segs[1:]...)
		l.segs = segs
	}
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
