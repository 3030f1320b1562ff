package parser

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:generate go test -count=1 -run ^TestMadeAsks$ . -args -write-asks
//go:generate go test -count=1 -run ^TestSigns$ . -args -write-signs=asks_guess

// asksTable says how much each sign of a line of a form speaks for what it may
// be: an answer, a label or a title. It was made by a test from the forms of
// testdata/labels/forms, in the way of guessTable.
//
//go:embed asks_guess.bin
var asksTable string

// What a line of a form may be, as asksTable names it.
const (
	lineAnswers = "answer"
	lineAsks    = "label"
	lineHeads   = "title"
)

// lineGuesses is the table that was made.
var lineGuesses = sync.OnceValue(func() *guessing { return newGuessing(asksTable) })

// lineSense is how likely a line is a label rather than an answer, and how likely
// a title rather than a label, as natural logarithms of the odds, by its words
// and its shape alone.
type lineSense struct{ asks, heads float64 }

// worded is how much the words of a line must speak for a label, so that it is one
// whatever it asks; surelyWorded, so that it is one though it begins like a
// sentence.
const (
	worded       = 2.0
	surelyWorded = 3.0
)

// mostSensed is how long a line may be whose words are weighed.
const mostSensed = 300

// senseLine weighs the words of a line.
func senseLine(c *catalogue, t string) lineSense {
	if len(t) > mostSensed {
		return lineSense{asks: -4, heads: -4}
	}
	g := lineGuesses()
	sums := make([]int, len(g.keys))
	for _, s := range lineSigns(c, t) {
		if !g.add(sums, s) && s[0] == wordSign {
			g.add(sums, sign{wordSign, strangeWord})
		}
	}
	of := func(key string) float64 { return float64(sums[slices.Index(g.keys, key)]) / guessUnit }
	return lineSense{asks: of(lineAsks) - of(lineAnswers), heads: of(lineHeads) - of(lineAsks)}
}

// lineSigns are the signs of a line: its words, pairs of them, the first and the
// last, and its shape.
func lineSigns(c *catalogue, t string) []sign {
	t = strings.TrimSpace(stripNumbering(t))
	t = strings.TrimRight(t, " :")
	w := c.words(t)
	w = w[:min(len(w), 16)]
	out := make([]sign, 0, 2*len(w)+10)
	out = append(out, sign{"any"})
	before := "^"
	for _, x := range w {
		if x[0] >= '0' && x[0] <= '9' {
			x = "#"
		} else {
			x = stemOf(x)
		}
		out = append(out, sign{wordSign, x}, sign{"b:", before, " ", x})
		before = x
	}
	out = append(out, sign{"b:", before, " ", "$"})
	is := func(name string, ok bool) {
		if ok {
			out = append(out, sign{name})
		}
	}
	upper, n := 0, 0
	for f := range strings.FieldsSeq(t) {
		n++
		if startsUpper(f) {
			upper++
		}
	}
	is("?", strings.HasSuffix(t, "?"))
	is("?in", strings.Contains(strings.TrimSuffix(t, "?"), "?"))
	is(".", strings.HasSuffix(t, "."))
	is(",", strings.Contains(t, ","))
	is(";", strings.ContainsAny(t, ";"))
	is("(", strings.Contains(t, "("))
	is("(end", strings.HasSuffix(t, ")"))
	is("/", strings.Contains(t, "/"))
	is("@", strings.ContainsAny(t, "@£"))
	is("lower", startsLower(t))
	is("digits", codeLike.MatchString(t))
	is("CAPS", n > 0 && strings.IndexFunc(t, unicode.IsLower) < 0)
	is("Names", n >= 2 && n <= 4 && upper == n)
	switch {
	case n <= 4:
		out = append(out, sign{"n:", string(rune('0' + n))})
	case n <= 7:
		out = append(out, sign{"n:", "some"})
	case n <= 12:
		out = append(out, sign{"n:", "more"})
	default:
		out = append(out, sign{"n:", "many"})
	}
	return out
}

// sense is senseLine, once for each text.
func (x *reader) sense(t string) lineSense {
	if s, ok := x.sensed[t]; ok {
		return s
	}
	s := senseLine(x.cat, t)
	if x.sensed == nil {
		x.sensed = map[string]lineSense{}
	}
	if len(x.sensed) < 10_000 {
		x.sensed[t] = s
	}
	return s
}

// wordedAsk reports a line that is worded like none but labels.
func (x *reader) wordedAsk(t string) bool {
	return len(t) <= 160 && strings.IndexByte(t, '\n') < 0 && x.sense(t).asks >= worded
}

// wordedAnswer reports a line that is worded like an answer.
func (x *reader) wordedAnswer(t string) bool { return x.sense(t).asks < 0 }
