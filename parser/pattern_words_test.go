package parser

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// joined is the one expression of patterns bound to the beginning.
func joined(head string, patterns []*pattern) *regexp.Regexp {
	var out []string
	for _, p := range patterns {
		out = append(out, "(?:"+strings.Replace(p.source, "^", "", 1)+")")
	}
	return regexp.MustCompile(head + "(?:" + strings.Join(out, "|") + ")")
}

// A pattern that is cut into several matches where the whole one does.
func TestCutPatterns(t *testing.T) {
	t.Parallel()
	texts := gateTexts(t)
	for _, patterns := range []wordPatterns{dateCues, referredTo} {
		whole := joined(`\b`, patterns)
		for _, s := range append(matchingTexts(t, whole.String()), texts...) {
			var got [][]int
			for _, m := range patterns.all(s) {
				got = append(got, []int{m.from, m.to})
			}
			if want := whole.FindAllStringIndex(s, -1); !slices.EqualFunc(got, want, slices.Equal[[]int]) {
				t.Errorf("%s\nin %q\nat %v, want %v", whole, s, got, want)
			}
			var said []string
			for _, m := range patterns.texts(s, 2) {
				said = append(said, m.texts[0])
			}
			if want := whole.FindAllString(s, 2); !slices.Equal(said, want) {
				t.Errorf("%s\nin %q\n%q, want %q", whole, s, said, want)
			}
		}
	}
	whole := joined(`^`, titlePattern)
	for _, s := range append(matchingTexts(t, whole.String()), texts...) {
		if got, want := titlePattern.FindString(s), whole.FindString(s); got != want {
			t.Errorf("%s\nbegins %q\nwith %q, want %q", whole, s, got, want)
		}
	}
}
