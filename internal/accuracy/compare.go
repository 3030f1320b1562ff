package accuracy

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// nearly is the least word F1 at which two texts count as the same.
const nearly = 0.8

// same tells whether a value that was read is the right one.
func same(c class, want, got string) bool {
	switch c {
	case exact:
		return strings.EqualFold(strings.TrimSpace(norm.NFKC.String(want)), strings.TrimSpace(norm.NFKC.String(got)))
	case name:
		return letters(want) == letters(got)
	case phone:
		return digits(want) == digits(got)
	}
	return sameProse(want, got)
}

func sameProse(want, got string) bool {
	a, b := folded(want), folded(got)
	return strings.Join(a, "") == strings.Join(b, "") || wordF1(a, b) >= nearly
}

// letters leaves of a name its letters, in lower case.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFKC.String(s))
}

// abroad is the country code of a British number written for callers abroad.
var abroad = regexp.MustCompile(`(?:\+|\b00)\s*44\s*(?:\(0\)|0\b)?`)

// digits leaves of a telephone number its digits, as dialled in the country.
func digits(s string) string {
	s = abroad.ReplaceAllString(norm.NFKC.String(s), "0")
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// folded are the words of a text in lower case; apostrophes join, all other
// punctuation parts them.
func folded(s string) []string {
	s = strings.NewReplacer("'", "", "\u2019", "", "\u02bc", "").Replace(norm.NFKC.String(strings.ToLower(s)))
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsNumber(r) })
}

// wordF1 is the harmonic mean of how many words of each text stand in the
// other, counted with their repetitions; 0 to 1.
func wordF1(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	left := map[string]int{}
	for _, w := range a {
		left[w]++
	}
	shared := 0
	for _, w := range b {
		if left[w] > 0 {
			left[w]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(a)+len(b))
}
