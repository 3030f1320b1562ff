package parser

import "slices"

// memory is what a catalogue has been asked while one message is read: the same
// lines are asked for their words again and again, as they are and as parts of
// others. A catalogue itself never changes.
type memory struct {
	words, tokens map[string][]string
	// shared and at serve fuzzy: what wordings have in common with a label,
	// and the place of each wording among those, from 1, 0 for none.
	shared []sharing
	at     []uint16
	// filled and rules serve sense: what of each rule a label fills, and which
	// rules are asked at all.
	filled []senseFilled
	rules  []int16
}

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
	own.memory = &memory{words: make(map[string][]string, usuallyRemembered), tokens: make(map[string][]string, usuallyRemembered)}
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
