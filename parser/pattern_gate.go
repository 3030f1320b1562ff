package parser

import "strings"

//go:generate go test -count=1 -run ^TestGates$ . -args -write-gates

// A gate knows what a text must hold for a pattern to match it. It is worked
// out when the program is written, from the pattern's own expression
// (pattern_derive_test.go), and found by the expression's sum: a pattern that
// was changed since has no gate, which is slow and never wrong.
//
// Texts and patterns are compared as rows of signs: the letters without case,
// one glyph for every digit, and one for any number of characters that are no
// word's, which the beginning and the end of a text count as. So \b needs no
// care: it is that glyph. What is looked for are the threes of neighbouring
// glyphs, of which a text leaves traces.

// glyph is a letter (1 to 26), a digit, an underscore, or what parts words.
type glyph = uint16

const (
	glyphGap   glyph = 0
	glyphDigit glyph = 27
	glyphLine  glyph = 28 // the underscore, which \w counts as a letter
	glyphNone  glyph = 31
)

// glyphs are the glyphs of bytes. Those of characters beyond ASCII part words,
// as \b has it.
var glyphs = glyphTable()

func glyphTable() (t [256]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		t[c] = uint8(c - 'a' + 1)
		t[c-'a'+'A'] = t[c]
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = uint8(glyphDigit)
	}
	t['_'] = uint8(glyphLine)
	return t
}

// traces are what a text leaves: bits for its traces. Three glyphs share bits
// in a short text's small table, which can only open a gate without need.
type traces struct {
	text  string // of what they are, until they are taken
	taken bool
	all   bool
	ones  uint32
	marks [2]uint64 // the characters that part words; bit 0 for those beyond ASCII
	twos  [16]uint64
	large []uint64                 // threes of a long text
	small [tracesSmall / 64]uint64 // of a short one
}

const (
	tracesSmall = 1 << 11
	tracesLarge = 1 << 15
	// shortText is the length up to which the small table serves.
	shortText = 256
)

// tracesOf are the traces of a text, taken when first asked for.
func tracesOf(s string) *traces { return &traces{text: s} }

// take takes the traces of the text.
func (t *traces) take() {
	if t.taken {
		return
	}
	s := t.text
	t.taken = true
	threes := t.small[:]
	if len(s) > shortText {
		t.large = make([]uint64, tracesLarge/64)
		threes = t.large
	}
	mask := uint16(len(threes)*64 - 1)
	ones, pair := uint32(1<<glyphGap), glyphNone<<5|glyphGap
	for i := 0; i < len(s); i++ {
		c := glyph(glyphs[s[i]])
		if c == glyphGap {
			if s[i] < 0x80 {
				t.marks[s[i]>>6] |= 1 << (s[i] & 63)
			} else {
				t.marks[0] |= 1
				if foldsToASCII(s[i:]) {
					t.all = true
					return
				}
			}
			if pair&31 == glyphGap {
				continue
			}
		}
		ones |= 1 << c
		all := pair<<5 | c
		pair = all & (1<<10 - 1)
		t.twos[pair>>6] |= 1 << (pair & 63)
		three := spreadGlyphs(all) & mask
		threes[three>>6] |= 1 << (three & 63)
	}
	if pair&31 != glyphGap {
		all := pair << 5
		pair = all & (1<<10 - 1)
		t.twos[pair>>6] |= 1 << (pair & 63)
		three := spreadGlyphs(all) & mask
		threes[three>>6] |= 1 << (three & 63)
	}
	t.ones = ones
}

// spreadGlyphs lets the lower bits of a trace tell its glyphs apart. It is one to one
// for 15 bits.
func spreadGlyphs(three uint16) uint16 { return three ^ three>>8 }

// foldsToASCII reports the two characters beyond ASCII that (?i) takes for
// ASCII letters: the Kelvin sign and the long s.
func foldsToASCII(s string) bool {
	return strings.HasPrefix(s, "\u212a") || strings.HasPrefix(s, "\u017f")
}

// one, two and three tell whether the text has left a trace.
func (t *traces) one(a glyph) bool { return t.ones&(1<<a) != 0 }

func (t *traces) two(a, b glyph) bool {
	two := a<<5 | b
	return t.twos[two>>6&15]&(1<<(two&63)) != 0
}

func (t *traces) three(all uint16) bool {
	at := spreadGlyphs(all)
	if t.large != nil {
		at &= tracesLarge - 1
		return t.large[at>>6]&(1<<(at&63)) != 0
	}
	at &= tracesSmall - 1
	return t.small[at>>6]&(1<<(at&63)) != 0
}

// A trace is a number: three signs, or what tells two or one apart from three.
const (
	traceTwo = 1 << 15
	traceOne = 3 << 14
)

func (t *traces) has(trace uint16) bool {
	switch {
	case trace >= traceOne:
		return t.one(trace & 31)
	case trace >= traceTwo:
		return t.two(trace>>5&31, trace&31)
	}
	return t.three(trace)
}

// gate is what is known of a pattern.
type gate struct {
	// sum names the pattern.
	sum uint64
	// first are the bytes, a bit each, with which a text begins that a pattern
	// bound to the beginning matches; "" for other patterns.
	first string
	// ways are the alternatives of a pattern, of which one must match. None
	// are given where nothing is known.
	ways []gateWay
}

// gateWay is one alternative of a pattern.
type gateWay struct {
	// needs are rows of signs, as letters, 0 for a digit and a blank for what
	// parts words: of the rows between two & the text must have one.
	needs string
	// leads are a trace of each row of the first set, the rarest.
	leads []lead
	// marks are characters that part words which the text must have, \x00 for
	// one beyond ASCII.
	marks string
	// starts are the words with which a match begins, with a \x00 between
	// them, "" if unknown.
	starts string
	traits wayTrait
	// source is the alternative's own expression, bound to the beginning if
	// starts are known or begin a word; "" for the whole pattern.
	source string
}

// lead is a trace of a row, without which the text has not the row, and where
// in the needs that begins.
type lead struct{ trace, at uint16 }

// wayTrait says more of a way's starts.
type wayTrait uint8

const (
	startsAtWord wayTrait = 1 << iota // they begin a word
	endsAtWord                        // they end one; of allStarts ones
	foldedStarts                      // they are in lower case, and case does not count
	allStarts                         // they are all there is
	oneStart                          // there is one
	startsAtEdge                      // they are unknown, but begin a word
)

// sumOf names the expression of a pattern. Eight bytes are taken at once, since a
// reader sums up hundreds of expressions for its one message.
func sumOf(source string) uint64 {
	const odd = 0x9e3779b97f4a7c15
	sum := uint64(len(source)) * odd
	for ; len(source) >= 8; source = source[8:] {
		sum = stirred(sum ^ number64(source))
	}
	last := uint64(0)
	for i := range len(source) {
		last = last<<8 | uint64(source[i])
	}
	return stirred(stirred(sum^last) + odd)
}

// stirred lets every bit of a sum depend on the others; no two become the same.
func stirred(sum uint64) uint64 {
	sum = (sum ^ sum>>32) * 0xd6e8feb86659fd93
	return (sum ^ sum>>29) * 0xa0761d6478bd642f
}

// placeOfSum gives where in a list of n in their order a sum is, or would be. Sums
// are spread evenly, so that it is near its share of the list; halving that would
// touch a dozen places of the program that nothing else has.
func placeOfSum(sum uint64, n int, at func(i int) uint64) int {
	i := int(sum >> 32 * uint64(n) >> 32)
	for ; i > 0 && at(i-1) >= sum; i-- {
	}
	for ; i < n && at(i) < sum; i++ {
	}
	return i
}

// gateOf finds the gate of a pattern by its sum, nil if there is none.
func gateOf(sum uint64) *gate {
	i := placeOfSum(sum, len(gates), func(i int) uint64 { return gates[i].sum })
	if i == len(gates) || gates[i].sum != sum {
		return nil
	}
	return &gates[i]
}

// open reports whether a text has left the traces that the way needs.
func (w *gateWay) open(t *traces) bool {
	for i := range len(w.marks) {
		if c := w.marks[i]; t.marks[c>>6]&(1<<(c&63)) == 0 {
			return false
		}
	}
	if w.needs == "" {
		return true
	}
	met := false
	for _, l := range w.leads {
		if l.trace < traceTwo && !t.three(l.trace) || l.trace >= traceTwo && !t.has(l.trace) {
			continue
		}
		if met = t.row(w.needs[l.at:]); met {
			break
		}
	}
	if !met {
		return false
	}
	for needs := w.needs; ; {
		next := strings.IndexByte(needs, '&')
		if next < 0 {
			return true
		}
		needs = needs[next+1:]
		for !t.row(needs) {
			end := 0
			for end < len(needs) && needs[end] != '|' && needs[end] != '&' {
				end++
			}
			if end == len(needs) || needs[end] == '&' {
				return false
			}
			needs = needs[end+1:]
		}
	}
}

// row reports whether the text has all traces of the row with which needs
// begin.
func (t *traces) row(needs string) bool {
	pair, n := glyphNone<<5|glyphNone, 0
	for ; n < len(needs) && needs[n] != '|' && needs[n] != '&'; n++ {
		all := pair<<5 | glyph(glyphs[needs[n]])
		if n >= 2 && !t.three(all) {
			return false
		}
		pair = all & (1<<10 - 1)
	}
	switch n {
	case 1:
		return t.one(pair & 31)
	case 2:
		return t.two(pair>>5, pair&31)
	}
	return true
}

// match runs the way where a match could begin and gives the bounds of the
// first, -1 for none. Where the end does not count, a way whose starts are all is not run.
func (w *gateWay) match(e *expression, s string, ends bool) (from, to int) {
	if w.traits&startsAtEdge != 0 {
		return matchAtWord(e, s)
	}
	if w.starts == "" {
		return e.find(s, ends)
	}
	from, to = -1, -1
	for start := range strings.SplitSeq(w.starts, "\x00") {
		for at := 0; ; at++ {
			i := w.index(s[at:], start)
			if i < 0 || from >= 0 && at+i >= from {
				break
			}
			at += i
			if w.traits&startsAtWord != 0 && at > 0 && glyphs[s[at-1]] != uint8(glyphGap) {
				continue
			}
			if end := at + len(start); w.traits&allStarts != 0 && (!ends || w.traits&oneStart != 0) {
				if w.traits&endsAtWord == 0 || end == len(s) || glyphs[s[end]] == uint8(glyphGap) {
					from, to = at, end
					break
				}
				continue
			}
			if end := e.end(s[at:]); end >= 0 {
				from, to = at, at+end
				break
			}
		}
	}
	return from, to
}

// matchAtWord gives the bounds of the first match of an expression bound to the
// beginning, where that is the beginning of a word.
func matchAtWord(e *expression, s string) (from, to int) {
	within := false
	for at := range len(s) {
		before := within
		if within = glyphs[s[at]] != uint8(glyphGap); !within || before {
			continue
		}
		if end := e.end(s[at:]); end >= 0 {
			return at, at + end
		}
	}
	return -1, -1
}

// index finds a start in a text.
func (w *gateWay) index(s, start string) int {
	if w.traits&foldedStarts == 0 {
		return strings.Index(s, start)
	}
	small := start[0]
	large := small
	if small >= 'a' && small <= 'z' {
		large -= 'a' - 'A'
	}
	for i := 0; i+len(start) <= len(s); i++ {
		if (s[i] == small || s[i] == large) && sameFolded(s[i+1:i+len(start)], start[1:]) {
			return i
		}
	}
	return -1
}

// sameFolded compares a text with one in lower case, of the same length.
func sameFolded(s, lower string) bool {
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}
