package config

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Problem is one thing wrong with a configuration, and what to do about it.
// Neither its reason nor its hint repeats a value from the file, since a
// value may be a secret that stands in the wrong place.
type Problem struct {
	File   string // as it was given to Load
	Line   int    // from 1; 0 when the problem has no place in the file
	Column int    // from 1, in characters
	Key    string // "mail.smtp.url"; mailboxes count from 1: "mailbox[2].mode"; empty for a fault of syntax
	Reason string // continues the key: "is not a URL"
	Hint   string // what to do; may be empty
	// Warning tells that the configuration can be used all the same.
	Warning bool
}

// String gives the problem on one line, "dtrbot.toml:12:3: mail.mode: reason; hint".
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", p.Line, p.Column)
	}
	b.WriteString(": ")
	if p.Warning {
		b.WriteString("warning: ")
	}
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	b.WriteString(p.Reason)
	if p.Hint != "" {
		b.WriteString("; " + p.Hint)
	}
	return b.String()
}

// Problems is everything wrong with a configuration, in the order of the
// file. It is the error of Load when at least one is not a warning; the
// warnings are then among them.
type Problems []Problem

// Error gives one line for each problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// sorted puts the problems in the order of the file, and those of other files
// after it, and drops repetitions.
func (ps Problems) sorted(file string) Problems {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		if (a.File == file) != (b.File == file) {
			if a.File == file {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Key, b.Key), cmp.Compare(a.Reason, b.Reason))
	})
	return slices.Compact(ps)
}

// fault is what is wrong with a value, before its place is known.
type fault struct{ reason, hint string }

// nearest finds the word that was probably meant, and how many letters are
// different in it.
func nearest(got string, words []string) (best string, distance int) {
	best, distance = "", min(max(2, len(got)/3), len(got)-1)+1
	for _, w := range words {
		if d := edits(strings.ToLower(got), w); d < distance {
			best, distance = w, d
		}
	}
	return best, distance
}

// didYouMean is a hint at a word, or none.
func didYouMean(got string, words []string) string {
	if n, _ := nearest(got, words); n != "" {
		return `did you mean "` + n + `"?`
	}
	return ""
}

// edits is the Levenshtein distance of two short words, in bytes.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// oneLine keeps another package's error on the line of its problem.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
