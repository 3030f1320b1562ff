package parser

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

// manyLines are lines of the messages of the corpus, and some that are awkward.
func manyLines(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.FromSlash("testdata/corpus/open/*.eml"))
	if err != nil || len(files) < 500 {
		t.Fatalf("%d messages, %v", len(files), err)
	}
	lines := []string{"", " ", "a", "Jane Doe (Ms)", "Jane Doe, RMN.", "Jane Doe PGDip", "ſ", "Jane \u212a", "é", "a\xffb", "x@y.example 07700 900123 ext 4"}
	for i := 0; i < len(files); i += 41 {
		message, err := os.ReadFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range strings.Split(string(message), "\n") {
			if len(l) < 200 {
				lines = append(lines, strings.TrimSpace(l))
			}
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// What is asked first because it is cheap never tells otherwise than what it
// spares.
func TestShortcutsTellTheSame(t *testing.T) {
	t.Parallel()
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	var c catalogue
	remembering := c.remembering()
	for _, l := range manyLines(t) {
		for h, rules := range map[hint][]wordRule{hintAgency: agencyRules, hintHomeless: homelessRules, hintCustody: custodyRules, hintRelease: releaseRules} {
			want := ""
			if i := slices.IndexFunc(rules, func(r wordRule) bool { return r.pattern.compiled().MatchString(l) }); i >= 0 {
				want = rules[i].word
			}
			if got := firstRule(h, rules, l); got != want {
				t.Errorf("the first rule for %q is of %q, want %q", l, got, want)
			}
		}
		if endsLong(l) && titleAfter.compiled().MatchString(l) {
			t.Errorf("%q ends with a title", l)
		}
		if saysMore(l) {
			rest := l
			for _, s := range append(findEmails(l), findPhones(l)...) {
				rest = strings.Replace(rest, s, " ", 1)
			}
			if !strings.ContainsFunc(rest, unicode.IsLetter) {
				t.Errorf("%q says no more than how to reach somebody", l)
			}
		}
		low := strings.ToLower(l)
		list := []string{"release", "council", "e", "07", "housing", "@", "refer", "é"}
		if got, want := anyOf(low, list...), slices.ContainsFunc(list, func(w string) bool { return strings.Contains(low, w) }); got != want {
			t.Errorf("one of the words in %q: %t, want %t", low, got, want)
		}
		if diff := cmp.Diff(words(l), remembering.words(l)); diff != "" && len(words(l)) > 0 {
			t.Errorf("the words of %q are remembered otherwise (-words +remembered):\n%s", l, diff)
		}
		named := plainWords(l)
		for _, list := range [][]place{pl.prisons, pl.authorities} {
			got, _ := pl.startsWith(list, named)
			if diff := cmp.Diff(longest(list, func(sp string) bool { return strings.HasPrefix(named+" ", sp+" ") }), got); diff != "" {
				t.Errorf("the place %q begins with (-want +got):\n%s", named, diff)
			}
			got, _ = pl.endsWith(list, named)
			if diff := cmp.Diff(longest(list, func(sp string) bool { return strings.HasSuffix(" "+named, " "+sp) }), got); diff != "" {
				t.Errorf("the place %q ends with (-want +got):\n%s", named, diff)
			}
		}
	}
}

// longest is the first place with the longest spelling that fits.
func longest(list []place, fits func(string) bool) (name string) {
	most := 0
	for _, e := range list {
		for _, sp := range e.spellings {
			if len(sp) > most && fits(sp) {
				name, most = e.canonical, len(sp)
			}
		}
	}
	return name
}

func TestReferencesOnLines(t *testing.T) {
	t.Parallel()
	text := "Your ref: dtr bas k7m4 qxt8\r\nDTR-BAS-K7M4-\nQXT8\nDTR-COL-2222-3333, and DTR-BAS-K7M4-QXT8 again"
	if diff := cmp.Diff([]string{"DTR-BAS-K7M4-QXT8", "DTR-COL-2222-3333"}, referencesIn(text)); diff != "" {
		t.Error(diff)
	}
}

// Behind the first word that no wording has there is no beginning of a line that
// is one.
func TestWordedUpTo(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, 6))
	lines := manyLines(t)
	for _, l := range lines {
		other := lines[r.IntN(len(lines))]
		l = l[:r.IntN(len(l)+1)] + []string{"", " ", ", ", l}[r.IntN(4)] + other
		starts := firstWordStarts(l, 15)
		for n := c.wordedUpTo(l, starts) + 1; n < len(starts); n++ {
			if h, ok := c.exactly(l[:starts[n]]); ok {
				t.Errorf("%q is %s", l[:starts[n]], h.key)
			}
		}
	}
}

// What is asked for a whole wording alone is told the same.
func TestWholeWordings(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range manyLines(t) {
		want, ok := c.label(l)
		if got, _ := c.labelled(l, true); (got.score == 1) != (ok && want.score == 1) || got.score == 1 && got.key != want.key {
			t.Errorf("%q is %s by %v, want %s by %v", l, got.key, got.score, want.key, want.score)
		}
	}
}

// Marks are taken out of a text wherever they stand, and nothing else is.
func TestBare(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 8))
	for _, l := range manyLines(t) {
		s := []rune(l)
		for range r.IntN(6) {
			s = slices.Insert(s, r.IntN(len(s)+1), []rune{runeEmpty, runeBold, runeUnbold, runeEdge, '\uE00A'}[r.IntN(5)])
		}
		marked := strings.Repeat(string(runeBold), r.IntN(2)) + string(s)
		want := strings.TrimSpace(strings.Map(func(r rune) rune {
			if r >= runeEmpty && r <= runeEdge {
				return -1
			}
			return r
		}, marked))
		if got := bare(marked); got != want {
			t.Errorf("%q is %q, want %q", marked, got, want)
		}
	}
}
