package parser

// wordPatterns are the alternatives of a pattern whose matches begin at the edge
// of a word: `\b(?:first|second)` is cut into `^(?:first)` and `^(?:second)`. Each
// has a table, which mostly is done with its first character and tells where the
// match ends, where an expression would try all of them at each character.
type wordPatterns []*pattern

// wordMatch is a match of one of several patterns, wordText one as its text and
// those of its groups.
type (
	wordMatch struct{ which, from, to int }
	wordText  struct {
		which int
		texts []string
	}
)

// all gives the matches in their order, those that FindAllStringIndex of the whole
// pattern would.
func (w wordPatterns) all(s string) []wordMatch {
	var out []wordMatch
	for at := wordEdge(s, 0); at < len(s); {
		m := w.at(s, at)
		if m.to <= at {
			at = wordEdge(s, at+1)
			continue
		}
		out = append(out, m)
		at = wordEdge(s, m.to)
	}
	return out
}

// at is the match that begins at a place of a text; it ends there if there is none.
func (w wordPatterns) at(s string, at int) wordMatch {
	for i, p := range w {
		if _, end := p.first(s[at:]); end > 0 {
			return wordMatch{i, at, at + end}
		}
	}
	return wordMatch{0, at, at}
}

// texts gives the first n matches with their groups, as FindAllStringSubmatch of
// the whole pattern would but for the groups of the other alternatives.
func (w wordPatterns) texts(s string, n int) []wordText {
	var out []wordText
	for at := wordEdge(s, 0); at < len(s) && len(out) < n; {
		next := at + 1
		for i, p := range w {
			if m := p.FindStringSubmatch(s[at:]); m != nil {
				out = append(out, wordText{i, m})
				next = at + max(len(m[0]), 1)
				break
			}
		}
		at = wordEdge(s, next)
	}
	return out
}

// wordEdge is the first place from a byte on where a word begins or ends, as \b
// has it, the length of the text if there is none.
func wordEdge(s string, from int) int {
	within := from > 0 && glyphs[s[from-1]] != uint8(glyphGap)
	for i := from; i < len(s); i++ {
		if in := glyphs[s[i]] != uint8(glyphGap); in != within {
			return i
		}
	}
	return len(s)
}
