package parser

import (
	"math/bits"
	"sync"
	"unicode/utf8"
)

// hint says, by a bit each, which rules of the lists below a text may fit. Most
// answers and labels fit none, and are then asked for none of the patterns of
// a list; the others are asked for few. Rules beyond the bits of a list share
// its last one.
type hint uint64

const (
	hintAgency   hint = 1<<16 - 1
	hintHomeless hint = 1<<24 - 1<<16
	hintCustody  hint = 1<<32 - 1<<24
	hintRelease  hint = 1<<48 - 1<<32
	hintLevel    hint = 1 << 48
	hintAll      hint = 1<<49 - 1
)

// rule is the hint for a rule of a list.
func (h hint) rule(i int) hint { return h & -h << min(i, bits.OnesCount64(uint64(h))-1) }

// hintTable has for the traces of texts, two and three glyphs long, what rules
// have a pattern that may need them. Traces share places, which can only hint
// without need.
type hintTable struct {
	always hint
	two    [1 << 10]hint
	three  [1 << 12]hint
}

// hints is taken from the gates of the patterns.
var hints = sync.OnceValue(func() *hintTable {
	t := &hintTable{}
	for h, list := range map[hint][]wordRule{
		hintAgency: agencyRules, hintHomeless: homelessRules, hintCustody: custodyRules, hintRelease: releaseRules, hintLevel: {{pattern: levelPattern}},
	} {
		for i, r := range list {
			t.add(h.rule(i), gateOf(sumOf(r.pattern.source)))
		}
	}
	return t
})

// add notes what a pattern needs, by its gate.
func (t *hintTable) add(h hint, g *gate) {
	if g == nil || len(g.ways) == 0 {
		t.always |= h
		return
	}
	for _, w := range g.ways {
		if len(w.leads) == 0 {
			t.always |= h
		}
		for _, l := range w.leads {
			switch lead := l.trace; {
			case lead >= traceOne:
				t.always |= h
			case lead >= traceTwo:
				t.two[lead&(1<<10-1)] |= h
			default:
				t.three[spreadGlyphs(lead)&(1<<12-1)] |= h
			}
		}
	}
}

// hintsOf are the hints of a text.
func hintsOf(s string) hint {
	t := hints()
	h, two, three := t.always, &t.two, &t.three
	a, b := glyphNone, glyphGap
	for i := 0; i <= len(s); i++ {
		c := glyphGap
		if i < len(s) {
			c = glyph(glyphs[s[i]])
		}
		if c == glyphGap {
			if i < len(s) && s[i] >= utf8.RuneSelf && foldsToASCII(s[i:]) {
				return hintAll
			}
			if b == glyphGap {
				continue
			}
		}
		pair := b<<5 | c
		h |= two[pair&(1<<10-1)] | three[spreadGlyphs(a<<10|pair)&(1<<12-1)]
		a, b = b, c
	}
	return h
}

// mayHave reports a text that may have a word of a list.
func mayHave(s string, h hint) bool { return hintsOf(s)&h != 0 }

// answerish reports text that is as likely an answer as a label.
func answerish(t string) bool {
	n := wordCount(t)
	if n > 5 {
		return false
	}
	if _, _, ok := readBool(t); ok || isFiller(t) {
		return true
	}
	h := hintsOf(t)
	return h&hintCustody != 0 && readCustody(t) != "" || h&hintHomeless != 0 && readHomeless(t) != "" || h&hintRelease != 0 && readReleaseType(t) != "" ||
		readLevel(t) != "" ||
		n <= 2 && h&hintAgency != 0 && readAgency(t) != ""
}
