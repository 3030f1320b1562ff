package parser

import "strings"

// matcher is a pattern, or several that are asked in turn.
type matcher interface{ MatchString(s string) bool }

// anyPattern matches what one of its patterns does: they are one pattern cut,
// since each part has a table that tells all, which the whole would not have.
type anyPattern []matcher

// MatchString reports whether s holds a match of one.
func (a anyPattern) MatchString(s string) bool {
	for _, m := range a {
		if m.MatchString(s) {
			return true
		}
	}
	return false
}

// farPattern is "head.{0,most}tail" for a head that is bound to the beginning
// and has one end. The states of such a repetition are too many for a table.
type farPattern struct {
	head, tail *pattern
	most       int
}

// MatchString reports whether s begins with the head and has the tail behind
// it, after at most as many characters of the same line.
func (f *farPattern) MatchString(s string) bool {
	_, end := f.head.first(s)
	if end < 0 {
		return false
	}
	rest := s[end:]
	at, _ := f.tail.first(rest)
	if at < 0 || strings.IndexByte(rest[:at], '\n') >= 0 {
		return false
	}
	n := 0
	for range rest[:at] {
		n++
	}
	return n <= f.most
}

// startPatterns are the alternatives of a pattern that is bound to the beginning
// of a text, in their order: of all of them the first that matches counts.
type startPatterns []*pattern

// MatchString reports whether a text begins with a match of one.
func (a startPatterns) MatchString(s string) bool { return a.end(s) >= 0 }

// FindString gives the match with which a text begins, "" for none.
func (a startPatterns) FindString(s string) string { return s[:max(a.end(s), 0)] }

// end is where the match ends with which a text begins, -1 for none.
func (a startPatterns) end(s string) int {
	for _, p := range a {
		if _, end := p.first(s); end >= 0 {
			return end
		}
	}
	return -1
}
