package parser

import (
	"fmt"
	"regexp/syntax"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// sourceOf writes an expression as one that is compiled fast. What String writes
// for the letters of all languages without case is a class of a thousand ranges,
// to compile which takes a reader milliseconds; here they go by their name.
func sourceOf(t *testing.T, re *syntax.Regexp) string {
	t.Helper()
	long := re.String()
	var classes []string
	short := withNamedClasses(re, &classes).String()
	for i, c := range classes {
		short = strings.ReplaceAll(short, fmt.Sprintf(`\x{%x}`, namedClass+i), c)
	}
	if a, b := reparsed(t, long), reparsed(t, short); a != b {
		t.Fatalf("%.500s is not the same as %.500s", short, long)
	}
	return short
}

// reparsed is an expression as String writes it.
func reparsed(t *testing.T, source string) string {
	t.Helper()
	re, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		t.Fatal(err)
	}
	return re.String()
}

// namedClass is the first of the characters that stand for classes until those
// are written: they are for private use, and no pattern has them.
const namedClass = 0xE000

// withNamedClasses puts such a character in the place of each class that is
// shorter by its name, and adds that to a list.
func withNamedClasses(re *syntax.Regexp, classes *[]string) *syntax.Regexp {
	out := *re
	if re.Op == syntax.OpCharClass {
		if c, ok := classByName(re.Rune); ok {
			out = syntax.Regexp{Op: syntax.OpLiteral, Rune: []rune{rune(namedClass + len(*classes))}}
			*classes = append(*classes, c)
		}
		return &out
	}
	out.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, s := range re.Sub {
		out.Sub[i] = withNamedClasses(s, classes)
	}
	return &out
}

// classByName writes a class by the name of the letters that it has or has not,
// false where it is better written out.
func classByName(class []rune) (string, bool) {
	if len(class) < 64 {
		return "", false
	}
	for _, negated := range []string{"", "^"} {
		c := class
		if negated != "" {
			c = withoutRunes([]rune{0, unicode.MaxRune}, class)
		}
		for _, flag := range []string{"-i", "i"} {
			for _, name := range []string{`\p{L}`, `\p{Lu}`} {
				of := runesOf("(?" + flag + ":" + name + ")")
				if len(withoutRunes(of, c)) > 0 {
					continue
				}
				var b strings.Builder
				for r := range slices.Chunk(withoutRunes(c, of), 2) {
					fmt.Fprintf(&b, `\x{%x}`, r[0])
					if r[1] > r[0] {
						fmt.Fprintf(&b, `-\x{%x}`, r[1])
					}
				}
				if b.Len() < 200 {
					return "(?" + flag + ":[" + negated + name + b.String() + "])", true
				}
			}
		}
	}
	return "", false
}

// runesOf gives the characters of a class as ranges, each by its first and last.
func runesOf(class string) []rune {
	re, err := syntax.Parse(class, syntax.Perl)
	if err != nil || re.Op != syntax.OpCharClass {
		panic(class + " is no class")
	}
	return re.Rune
}

// withoutRunes gives the characters of a that are not in b, all of them ranges in order.
func withoutRunes(a, b []rune) []rune {
	var out []rune
	for r := range slices.Chunk(a, 2) {
		from := r[0]
		for x := range slices.Chunk(b, 2) {
			if x[1] < from || x[0] > r[1] {
				continue
			}
			if x[0] > from {
				out = append(out, from, x[0]-1)
			}
			from = x[1] + 1
		}
		if from <= r[1] {
			out = append(out, from, r[1])
		}
	}
	return out
}
