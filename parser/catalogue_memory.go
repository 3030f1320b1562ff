package parser

import "slices"

// memory is what a catalogue has been asked while one message is read: the same
// lines are asked for their words again and again, as they are and as parts of
// others. A catalogue itself never changes.
type memory struct {
	words, tokens map[string][]string
	// shared and wordings serve fuzzy: what each wording has in common with a
	// label, and which have something.
	shared   []float64
	wordings []uint16
	// filled and rules serve sense: what of each rule a label fills, and which
	// rules are asked at all.
	filled []senseFilled
	rules  []int16
}

// mostRemembered bounds what is kept, so that a hostile message is not kept
// several times over.
const mostRemembered = 10_000

// remembering is the same catalogue for the reading of one message.
func (c *catalogue) remembering() *catalogue {
	own := *c
	own.memory = &memory{words: map[string][]string{}, tokens: map[string][]string{}}
	return &own
}

// words are the words of a label, which the caller must not change.
func (c *catalogue) words(s string) []string {
	if c.memory == nil {
		return words(s)
	}
	w, ok := c.memory.words[s]
	if !ok {
		w = slices.Clip(words(s))
		if len(c.memory.words) < mostRemembered {
			c.memory.words[s] = w
		}
	}
	return w
}

// tokens are the words of a label after folding, without stop words; when
// only stop words are there, they stay. The caller must not change them.
func (c *catalogue) tokens(s string) []string {
	if c.memory == nil {
		return c.folded(words(s))
	}
	t, ok := c.memory.tokens[s]
	if !ok {
		t = slices.Clip(c.folded(c.words(s)))
		if len(c.memory.tokens) < mostRemembered {
			c.memory.tokens[s] = t
		}
	}
	return t
}
