package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sentence may print a thing and its contrary, of which one is to be deleted,
// ringed or made bold: "The client has / has not agreed". Until one of them is
// gone it says neither.

// eitherWord is a word of a line, with the looks it stands in.
type eitherWord struct {
	low          string
	start, end   int // with the marks around it
	struck, bold bool
}

// settled puts the one that was chosen in the place of both, wherever a line
// prints a thing and its contrary with a stroke between.
func settled(l string) string {
	if l = settledPairs(l); !mayDeny(l) {
		return l
	}
	from, chose := 0, false
	for range 8 { // a line with more of them is nobody's form
		at := strings.IndexAny(l[from:], "/|")
		if at < 0 {
			break
		}
		at += from
		from = at + 1
		left, right, ok := contraries(l, at)
		if !ok {
			continue
		}
		chosen := left
		switch a, b := chosenSide(left, right); {
		case b:
			chosen = right
		case !a:
			continue
		}
		l, from = replaced(l, left[0].start, right[len(right)-1].end, chosen)
		chose = true
	}
	if chose && len(l) < 300 && !hasBox(l) && !strings.ContainsAny(l, ":?") && !strings.Contains(l, ". ") {
		// A statement that somebody made true, as one with a ticked box.
		return string(runeTicked) + " " + l
	}
	return l
}

// settledPairs does the same for two options that are printed beside each other,
// "Consent (please circle)  YES   NO", of which one is struck or alone is bold.
func settledPairs(l string) string { return settledPair(l, true) }

// settledPair settles the first pair and those behind it. Labelled tells that a
// label may stand before the first, which then gets its colon.
func settledPair(l string, labelled bool) string {
	if len(l) > 400 || hasBox(l) || !strings.ContainsFunc(l, func(r rune) bool { return r == runeStruck || r == runeBold }) {
		return l
	}
	var last eitherWord
	for e := range eitherWords(l) {
		if last.low == "" || !optionPairs[[2]string{last.low, e.low}] || strings.Trim(plainBetween(l[last.end:e.start]), "/|,-–") != "" {
			last = e
			continue
		}
		pair := []eitherWord{last, e}
		a, b := chosenSide(pair[:1], pair[1:])
		if !a && !b {
			last = e
			continue
		}
		if b {
			pair = pair[1:]
		}
		made, at := replaced(l, last.start, e.end, pair[:1])
		before := strings.TrimRight(instruction.ReplaceAllString(made[:at], " "), " \t")
		behind := made[at:]
		if more := settledPair(behind, false); more != behind {
			behind = more
		} else if label := bare(before); labelled && (label == "" || strings.ContainsAny(label, ":?") || strings.TrimRight(label, "-–—/,.)") != label) {
			return l // a line like any other with options
		}
		if labelled && !strings.ContainsAny(bare(before), ":?") {
			before += ":"
		}
		return strings.TrimLeft(before+" "+behind, " ")
	}
	return l
}

// optionPairs are options of which only one can be.
var optionPairs = map[[2]string]bool{
	{"yes", "no"}: true, {"no", "yes"}: true, {"y", "n"}: true, {"n", "y"}: true,
	{"verbal", "written"}: true, {"written", "verbal"}: true, {"oral", "written"}: true, {"written", "oral"}: true,
	{"verbally", "written"}: true,
}

// eitherWay reports a text that prints a thing and its contrary, neither chosen.
func eitherWay(s string) bool {
	if !mayDeny(s) {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '/' && s[i] != '|' {
			continue
		}
		if left, right, ok := contraries(s, i); ok {
			if a, b := chosenSide(left, right); !a && !b {
				return true
			}
		}
	}
	return false
}

// mayDeny reports a line that is worth a closer look.
func mayDeny(l string) bool {
	return len(l) < 2000 && strings.ContainsAny(l, "/|") && (strings.Contains(l, "not") || strings.Contains(l, "NOT") || strings.Contains(l, "Not") || strings.Contains(l, "n't") || strings.Contains(l, "n’t"))
}

// chosenSide tells which of the two is chosen: the other is struck, or it alone is
// bold. Both false is neither.
func chosenSide(left, right []eitherWord) (a, b bool) {
	all := func(w []eitherWord, look func(eitherWord) bool) bool {
		return !slices.ContainsFunc(w, func(e eitherWord) bool { return !look(e) })
	}
	struck := func(e eitherWord) bool { return e.struck }
	bold := func(e eitherWord) bool { return e.bold }
	ls, rs := all(left, struck), all(right, struck)
	if ls != rs {
		return rs, ls
	}
	lb, rb := all(left, bold), all(right, bold)
	if lb != rb && !ls {
		return lb, rb
	}
	return false, false
}

// contraries are the words before and behind the stroke at a place of a line of
// which one side is the other's contrary: "has" and "has not", "not" alone, "do
// agree" and "do not agree", "consents" and "does not consent".
func contraries(l string, at int) (left, right []eitherWord, ok bool) {
	const most = 4
	before, behind := wordsBefore(l, at, most), wordsBehind(l, at+1, most)
	if len(before) == 0 || len(behind) == 0 {
		return nil, nil, false
	}
	for n := 1; n <= len(behind); n++ {
		plain, denied := affirmed(behind[:n])
		if !denied {
			continue
		}
		if m, ok := sameEnd(before, plain); ok {
			return before[len(before)-m:], behind[:n], true
		}
	}
	for n := 1; n <= len(before); n++ {
		plain, denied := affirmed(before[len(before)-n:])
		if !denied || n < len(before) && n == 1 && auxiliary(before[len(before)-2].low) {
			continue
		}
		if m, ok := sameStart(behind, plain); ok {
			return before[len(before)-n:], behind[:m], true
		}
	}
	return nil, nil, false
}

// affirmed takes the denial out of words; the last of them must not dangle.
func affirmed(w []eitherWord) (plain []string, denied bool) {
	for _, e := range w {
		switch low := e.low; {
		case low == "not":
			if denied {
				return nil, false
			}
			denied = true
		case strings.HasSuffix(low, "n't") || strings.HasSuffix(low, "n’t"):
			if denied {
				return nil, false
			}
			low = strings.TrimSuffix(strings.TrimSuffix(low, "n't"), "n’t")
			plain, denied = append(plain, low), true
		default:
			plain = append(plain, low)
		}
	}
	return plain, denied
}

// sameEnd reports that words end in what plain says: in all of it, or without
// its auxiliary verb ("agree" for "do agree"). An empty plain is any auxiliary.
func sameEnd(w []eitherWord, plain []string) (n int, ok bool) {
	last := len(w) - 1
	if len(plain) == 0 {
		return 1, auxiliary(w[last].low)
	}
	for _, p := range [][]string{plain, plain[1:]} {
		if len(p) == 0 || len(p) > len(w) || len(p) == 1 && len(plain) == 1 && !auxiliary(p[0]) {
			continue
		}
		if same(w[len(w)-len(p):], p) {
			return len(p), true
		}
	}
	return 0, false
}

func sameStart(w []eitherWord, plain []string) (n int, ok bool) {
	if len(plain) == 0 {
		return 1, auxiliary(w[0].low)
	}
	for _, p := range [][]string{plain, plain[1:]} {
		if len(p) == 0 || len(p) > len(w) || len(p) == 1 && len(plain) == 1 && !auxiliary(p[0]) {
			continue
		}
		if same(w[:len(p)], p) {
			return len(p), true
		}
	}
	return 0, false
}

// same reports the same words, in the first or the third person.
func same(w []eitherWord, plain []string) bool {
	for i, p := range plain {
		if strings.TrimSuffix(w[i].low, "s") != strings.TrimSuffix(p, "s") && !(w[i].low == "has" && p == "have" || w[i].low == "does" && p == "do") {
			return false
		}
	}
	return true
}

func auxiliary(w string) bool {
	switch w {
	case "has", "have", "had", "does", "do", "did", "is", "are", "am", "was", "were", "can", "could", "may", "will", "would", "should":
		return true
	}
	return false
}

// wordsBefore are up to most words that end at a place, the nearest last, with
// nothing but blanks, marks and asterisks between them.
func wordsBefore(l string, at, most int) []eitherWord {
	var out []eitherWord
	for e := range eitherWords(l[:at]) {
		out = append(out, e)
		if len(out) > 1 && plainBetween(l[out[len(out)-2].end:e.start]) != "" {
			out = out[len(out)-1:]
		}
		if len(out) > most {
			out = out[1:]
		}
	}
	if n := len(out); n == 0 || plainBetween(l[out[n-1].end:at]) != "" {
		return nil
	}
	return out
}

// wordsBehind are up to most words that begin at a place.
func wordsBehind(l string, at, most int) []eitherWord {
	var out []eitherWord
	end := at
	for e := range eitherWords(l) {
		if e.start < at {
			continue
		}
		if plainBetween(l[end:e.start]) != "" {
			break
		}
		out, end = append(out, e), e.end
		if len(out) == most {
			break
		}
	}
	return out
}

// plainBetween is what of a text is neither blank nor a mark nor an asterisk.
func plainBetween(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '*' || r >= runeStruck && r <= runeUnbold })
}

// eitherWords yields the words of a line with the looks they stand in.
func eitherWords(l string) func(func(eitherWord) bool) {
	return func(yield func(eitherWord) bool) {
		struck, bold, start := false, false, -1
		for i, r := range l {
			letter := unicode.IsLetter(r) || start >= 0 && (r == '\'' || r == '’')
			if letter {
				if start < 0 {
					start = i
				}
				continue
			}
			if start >= 0 {
				if !yield(eitherWord{strings.ToLower(l[start:i]), start, i, struck, bold}) {
					return
				}
				start = -1
			}
			switch r {
			case runeStruck, runeUnstruck:
				struck = r == runeStruck
			case runeBold, runeUnbold:
				bold = r == runeBold
			}
		}
		if start >= 0 {
			yield(eitherWord{strings.ToLower(l[start:]), start, len(l), struck, bold})
		}
	}
}

// replaced puts words of a line in the place of what stands from start to end,
// with the marks around. A look that begins before them or goes on behind is
// kept. It gives the place where they begin.
func replaced(l string, start, end int, w []eitherWord) (string, int) {
	for {
		r, n := utf8.DecodeLastRuneInString(l[:start])
		if r < runeStruck || r > runeUnbold {
			break
		}
		start -= n
	}
	for {
		r, n := utf8.DecodeRuneInString(l[end:])
		if r < runeStruck || r > runeUnbold {
			break
		}
		end += n
	}
	var opened, closed []rune
	for _, r := range l[start:end] {
		switch r {
		case runeStruck, runeBold:
			opened = append(opened, r)
		case runeUnstruck, runeUnbold:
			if i := slices.Index(opened, r-1); i >= 0 {
				opened = slices.Delete(opened, i, i+1)
			} else {
				closed = append(closed, r)
			}
		}
	}
	out := append([]byte(l[:start]), string(opened)...)
	for i, e := range w {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(out, l[e.start:e.end]...)
	}
	out = append(out, string(closed)...)
	return string(out) + l[end:], start
}
