package parser

import (
	"slices"
	"strings"
)

// reference finds the clerk's own references as people write them: in any
// case, with blanks or dashes of any sort between the groups, or nothing.
var reference = regex(`(?i)\bDTR([ \t]*[-–—‑_]?[ \t]*)([A-Z0]{3})([ \t]*[-–—‑_]?[ \t]*)([0-9A-TV-Z]{4})([ \t]*[-–—‑_]?[ \t]*)([0-9A-TV-Z]{4})\b`)

// crockford maps the letters that Crockford's base 32 reads as figures.
var crockford = strings.NewReplacer("O", "0", "I", "1", "L", "1")

// referencesIn are the references in a text, in their one spelling. Without
// all three hyphens, "DTR for this case" would be one too: then a group must
// mix letters and figures.
func referencesIn(text string) []string {
	if !reference.may(text) {
		return nil
	}
	// A reference stands on one line, and few lines could have one.
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		for _, m := range reference.FindAllStringSubmatch(line, -1) {
			if ref := referenceOf(m); ref != "" && !slices.Contains(out, ref) {
				out = append(out, ref)
			}
		}
	}
	return out
}

// referenceOf is the one spelling of a match, or "" for mere words.
func referenceOf(m []string) string {
	first, second := strings.ToUpper(m[4]), strings.ToUpper(m[6])
	hyphens := true
	for _, gap := range []string{m[1], m[3], m[5]} {
		hyphens = hyphens && strings.ContainsAny(gap, "-–—‑_")
	}
	if !hyphens && !mixed(first) && !mixed(second) {
		return ""
	}
	return "DTR-" + strings.ReplaceAll(strings.ToUpper(m[2]), "0", "O") + "-" + crockford.Replace(first) + "-" + crockford.Replace(second)
}

// withoutReferences takes references out of a text: their first three letters
// would read as a duty to refer.
func withoutReferences(text string) string {
	return reference.ReplaceAllStringFunc(text, func(s string) string {
		if referenceOf(reference.FindStringSubmatch(s)) == "" {
			return s
		}
		return "(reference)"
	})
}

func mixed(s string) bool {
	return strings.ContainsAny(s, "0123456789") && strings.ContainsAny(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
