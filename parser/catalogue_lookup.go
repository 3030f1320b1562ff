package parser

// lookup finds what belongs to a word. A catalogue that is read fills a map;
// the built-in one has the words in a table that was made beforehand, which
// takes nothing at the start of the program.
type lookup[V any] struct {
	read map[string]V
	// words and values belong together; slots has the place of each word, one
	// up, where its sum and those of the words before it lead.
	words  []string
	values []V
	slots  []uint16
}

// of gives what belongs to a word.
func (l *lookup[V]) of(word string) (v V, ok bool) {
	if l.read != nil {
		v, ok = l.read[word]
		return v, ok
	}
	mask := len(l.slots) - 1
	for i := slotOf(word) & mask; l.slots[i] != 0; i = (i + 1) & mask {
		if at := l.slots[i] - 1; l.words[at] == word {
			return l.values[at], true
		}
	}
	return v, false
}

// has reports whether a word is there.
func (l *lookup[V]) has(word string) bool {
	_, ok := l.of(word)
	return ok
}

// slotsOf are the slots of words, as many as a power of two.
func slotsOf(words []string) []uint16 {
	n := 1
	for n < 2*len(words)+1 {
		n *= 2
	}
	slots := make([]uint16, n)
	for at, word := range words {
		i := slotOf(word) & (n - 1)
		for slots[i] != 0 {
			i = (i + 1) & (n - 1)
		}
		slots[i] = uint16(at + 1)
	}
	return slots
}

// slotOf spreads words (FNV-1a).
func slotOf(word string) int {
	sum := uint32(2166136261)
	for i := range len(word) {
		sum = (sum ^ uint32(word[i])) * 16777619
	}
	return int(sum ^ sum>>15)
}
