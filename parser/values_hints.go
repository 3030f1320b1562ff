package parser

import (
	"sync"
	"unicode/utf8"
)

// hint says, by a bit each, which of the lists of words below a text may have
// one of. Most answers and labels have none, and are then asked for none of
// the patterns of a list.
type hint uint8

const (
	hintAgency hint = 1 << iota
	hintHomeless
	hintCustody
	hintRelease
	hintLevel
	hintAll hint = 1<<iota - 1
)

// hintTable has for the traces of texts, two and three glyphs long, what lists
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
		for _, r := range list {
			t.add(h, gateOf(sumOf(r.pattern.source)))
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
		for _, lead := range w.leads {
			switch {
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
	h := t.always
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
		two := b<<5 | c
		h |= t.two[two] | t.three[spreadGlyphs(a<<10|two)&(1<<12-1)]
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
