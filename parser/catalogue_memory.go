package parser

import (
	"slices"
	"strings"
)

// memory is what a catalogue has been asked while one message is read: the same
// lines are asked for their words again and again, as they are and as parts of
// others. A catalogue itself never changes.
type memory struct {
	labels map[string]labelWords
	// lowered and lists have room for the words of labels, of which there are
	// many small ones.
	lowered strings.Builder
	lists   []string
	// shared and at serve fuzzy: what wordings have in common with a label,
	// and the place of each wording among those, from 1, 0 for none.
	shared []sharing
	at     []uint16
	// filled and rules serve sense: what of each rule a label fills, and which
	// rules are asked at all.
	filled []senseFilled
	rules  []int16
}

// labelWords are the words of a label as they are, and folded; nil until they
// are asked for.
type labelWords struct{ words, tokens []string }

// sharing is what a wording has in common with a label, by weight.
type sharing struct {
	wording uint16
	weight  float64
}

// mostRemembered bounds what is kept, so that a hostile message is not kept
// several times over.
const mostRemembered = 10_000

// usuallyRemembered is about what a form of a page asks of a catalogue.
const usuallyRemembered = 200

// remembering is the same catalogue for the reading of one message.
func (c *catalogue) remembering() *catalogue {
	own := *c
	own.memory = &memory{labels: make(map[string]labelWords, usuallyRemembered)}
	return &own
}

// lower is an ASCII text in lower case.
func (m *memory) lower(s string) string {
	if m == nil {
		return strings.ToLower(s)
	}
	const room = 4 << 10
	if m.lowered.Cap()-m.lowered.Len() < len(s) {
		m.lowered.Reset() // what was written stays where it is
		m.lowered.Grow(max(room, len(s)))
	}
	from := m.lowered.Len()
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		m.lowered.WriteByte(c)
	}
	return m.lowered.String()[from:]
}

// list is an empty list with room for n words.
func (m *memory) list(n int) []string {
	if m == nil {
		return make([]string, 0, n)
	}
	const room = 256
	if len(m.lists) < n {
		m.lists = make([]string, max(room, n))
	}
	out := m.lists[:0:n]
	m.lists = m.lists[n:]
	return out
}

// remember keeps what was asked of a label.
func (m *memory) remember(s string, w labelWords) {
	if len(m.labels) < mostRemembered {
		m.labels[s] = w
	}
}

// words are the words of a label, which the caller must not change.
func (c *catalogue) words(s string) []string {
	if c.memory == nil {
		return words(s)
	}
	w := c.memory.labels[s]
	if w.words == nil {
		w.words = slices.Clip(wordsIn(c.memory, s))
		c.memory.remember(s, w)
	}
	return w.words
}

// tokens are the words of a label after folding, without stop words; when
// only stop words are there, they stay. The caller must not change them.
func (c *catalogue) tokens(s string) []string {
	if c.memory == nil {
		return c.folded(words(s))
	}
	w := c.memory.labels[s]
	if w.tokens == nil {
		if w.words == nil {
			w.words = slices.Clip(wordsIn(c.memory, s))
		}
		w.tokens = slices.Clip(c.folded(w.words))
		c.memory.remember(s, w)
	}
	return w.tokens
}

// wordedUpTo is how many of the first words of a line may make a wording together:
// up to the first that stands in none. starts is where words begin, and what ran
// together is parted.
func (c *catalogue) wordedUpTo(l string, starts []int) int {
	for n, at := range starts {
		w := l[at : at+letters(l[at:])]
		if parted := n+1 < len(starts) && starts[n+1] < at+len(w); !parted && c.strange(w, l[at+len(w):]) {
			return n
		}
	}
	return len(starts)
}

// letters is how many letters of ASCII a text begins with.
func letters(s string) int {
	n := 0
	for n < len(s) && asciiLetter(s[n]) {
		n++
	}
	return n
}

// strange reports a word that no wording has and no fold takes away. Short ones may
// be numbers, and what goes on with a sign may be written in another way.
func (c *catalogue) strange(w, behind string) bool {
	if len(w) < 4 || behind != "" && behind[0] != ' ' && behind[0] != ',' && behind[0] != '.' {
		return false
	}
	w = singular(c.memory.lower(w))
	return !c.vocabulary.has(w) && !c.tokened.has(w) && !stop(w) && !workerNoun(w) && !workerKind(w) && workerDoes(w) == ""
}
