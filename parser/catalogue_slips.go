package parser

import (
	"slices"
	"strings"
)

// spellings are words in the order of the alphabet, so that of several that
// would do the same is chosen each time.
type spellings []string

// beginning are the words with a first byte.
func (s spellings) beginning(first byte) spellings {
	from, _ := slices.BinarySearch(s, string([]byte{first}))
	to := len(s)
	if first < 0xff {
		to, _ = slices.BinarySearch(s, string([]byte{first + 1}))
	}
	return s[from:to]
}

// respell gives the known word that an unknown one is a slip of, one letter
// away, else the word itself.
func (c *catalogue) respell(tok string) string {
	if len(tok) < 5 {
		return tok
	}
	best := tok
	for _, known := range c.weighed.beginning(tok[0]) {
		if len(known) >= 5 && oneSlip(tok, known) && (best == tok || known < best) {
			best = known
		}
	}
	return best
}

// correct gives a label with its misspelled words put right, the likeliest
// first, none when nothing is misspelled. Folding needs it: "National
// Insurnace" is a phrase of two words.
func (c *catalogue) correct(s string) []string {
	if len(s) > 120 {
		return nil
	}
	w := slices.Clone(c.words(s))
	changed := false
	var others []string
	at := -1
	for i, tok := range w {
		if len(tok) < 4 || c.vocabulary.has(tok) || senses().asks.has(tok) {
			continue
		}
		best := ""
		for _, known := range c.spelt.beginning(tok[0]) {
			if len(tok) >= 7 && best == "" && twoSlips(tok, known) {
				best = known
			}
			if len(known) < 4 || !oneSlip(tok, known) {
				continue
			}
			at, others = i, append(others, known)
			if best == "" || !oneSlip(tok, best) || closer(tok, known, best) {
				best = known
			}
		}
		if best != "" {
			w[i], changed = best, true
		}
	}
	if !changed {
		return nil
	}
	out := []string{strings.Join(w, " ")}
	slices.Sort(others)
	for _, o := range others[:min(len(others), 6)] {
		if at >= 0 && o != w[at] {
			v := slices.Clone(w)
			v[at] = o
			out = append(out, strings.Join(v, " "))
		}
	}
	return out
}

// twoSlips reports two long words two letters apart at most.
func twoSlips(a, b string) bool {
	if d := len(a) - len(b); d < -1 || d > 1 || len(b) < 7 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	var room [24]int
	row := append(room[:0], make([]int, len(b)+1)...)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		corner := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := corner
			if a[i-1] != b[j-1] {
				cost++
			}
			corner = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)] <= 2
}

// closer reports that a slip of the same letters in another order, or of the
// same length, is likelier than another.
func closer(tok, a, b string) bool {
	if (len(a) == len(tok)) != (len(b) == len(tok)) {
		return len(a) == len(tok)
	}
	if sameLetters(tok, a) != sameLetters(tok, b) {
		return sameLetters(tok, a)
	}
	return a < b
}

func sameLetters(a, b string) bool {
	x, y := []byte(a), []byte(b)
	slices.Sort(x)
	slices.Sort(y)
	return string(x) == string(y)
}

// oneSlip reports that two words differ by one letter changed, missing, added
// or swapped with its neighbour.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) != len(b) {
		return a[i:] == b[i+1:]
	}
	if i == len(a) {
		return true
	}
	if a[i+1:] == b[i+1:] {
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
