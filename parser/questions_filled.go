package parser

import (
	"slices"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// filledLine reads a line of a form that has no sign between its labels and its
// answers: what was written in is bold, "Keyworker **Tom Smith**  e. **…**", or
// stands behind two blanks, "Signed  T Smith        Dated  3/4/2026". It reports
// whether it was one.
func (x *reader) filledLine(l string, inTable bool) bool {
	if x.body || inTable || hasBox(l) || len(l) > 400 || strings.ContainsRune(l, runeField) || strings.ContainsRune(l, runeHole) {
		return false
	}
	var pairs [][2]string
	switch {
	case strings.ContainsRune(l, runeBold):
		pairs = x.boldAnswers(l)
	case strings.Contains(l, "  ") && !strings.ContainsAny(l, ":\t"):
		pairs = x.gapAnswers(l)
	}
	if pairs == nil {
		return false
	}
	for _, p := range pairs {
		x.line(p[0]+": "+p[1], inTable)
	}
	x.endParagraph()
	return true
}

var widerGap = regex(`\s{3,}`)

// boldAnswers parts a line in which the answers are bold and their labels are
// not, nil for another. What follows an answer without a label goes with it.
func (x *reader) boldAnswers(l string) [][2]string {
	l = strings.TrimSpace(l)
	if strings.HasPrefix(l, string(runeBold)) {
		return nil
	}
	var out [][2]string
	sure := false
	for l != "" {
		plain, rest, ok := strings.Cut(l, string(runeBold))
		pieces := widerGap.Split(strings.TrimSpace(bare(plain)), -1)
		label := strings.TrimRight(pieces[len(pieces)-1], " .:-")
		if !ok {
			if n := len(out); n > 0 && strings.TrimSpace(bare(plain)) != "" {
				out[n-1][1] += ", " + strings.Join(pieces, ", ")
			}
			break
		}
		if n := len(out); n > 0 {
			for _, p := range pieces[:len(pieces)-1] {
				if p != "" {
					out[n-1][1] += ", " + p
				}
			}
		} else if len(pieces) > 1 {
			return nil
		}
		value, after, ok := strings.Cut(rest, string(runeUnbold))
		if !ok || label == "" || strings.HasSuffix(label, "/") || strings.HasPrefix(strings.TrimSpace(bare(after)), "/") || strings.TrimSpace(value) == "" || len(strings.Fields(label)) > 8 {
			return nil
		}
		h, known := x.label(label)
		done := doneOn(label) && onlyDate(bare(value))
		if !done && (!known || answerish(label) && h.score < 1) {
			return nil
		}
		sure = sure || done || h.score > senseScore || h.key == "?.worker" && looksLikeName(strings.TrimSpace(bare(value)))
		out = append(out, [2]string{label, strings.TrimSpace(bare(value))})
		l = strings.TrimLeft(after, " ")
		if strings.TrimSpace(bare(after)) == "" {
			break
		}
	}
	if !sure {
		return nil
	}
	return out
}

// gapAnswers parts a line of labels with two blanks before each answer and more
// before the next label, nil for another.
func (x *reader) gapAnswers(l string) [][2]string {
	var out [][2]string
	for _, p := range widerGap.Split(strings.TrimSpace(visible(l)), -1) {
		label, value, ok := strings.Cut(p, "  ")
		if !ok || strings.TrimSpace(value) == "" || strings.Contains(strings.TrimSpace(value), "  ") {
			return nil
		}
		if h, known := x.cat.exactly(label); !known || h.key == "" && h.block == "" {
			return nil
		}
		out = append(out, [2]string{label, strings.TrimSpace(value)})
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// chosenByLook reports that span i is an option of several, "Yes / No", that is
// underlined as against the others: the one chosen.
func chosenByLook(spans []document.Span, i int) bool {
	if len(spans) < 2 || len(spans) > 12 || len(spans[i].Text) > 80 || strings.Contains(spans[i].Text, "/") && !isFiller(spans[i].Text) || strings.TrimSpace(spans[i].Text) == "" {
		return false
	}
	for j := range spans {
		if spans[j].Bold || spans[j].Struck || spans[j].Field != nil {
			return false
		}
	}
	if against := contraryOption(spans[i].Text); against != "" && slices.ContainsFunc(spans, func(s document.Span) bool {
		return !s.Look && slices.Contains(strings.FieldsFunc(strings.ToLower(s.Text), func(r rune) bool { return !unicode.IsLetter(r) }), against)
	}) {
		return true // "Yes   No", with nothing between
	}
	before := i > 0 && !spans[i-1].Look && strings.HasSuffix(strings.TrimRight(spans[i-1].Text, " "), "/")
	after := i+1 < len(spans) && !spans[i+1].Look && strings.HasPrefix(strings.TrimLeft(spans[i+1].Text, " "), "/")
	return before || after
}

// contraryOption is no for a lone yes, and yes for a lone no.
func contraryOption(s string) string {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "yes":
		return "no"
	case "no":
		return "yes"
	}
	return ""
}

// optionInWords is the one option that alone is bold among several in the form's
// own words, with strokes between: "Needed / **Not needed**".
func optionInWords(l string) string {
	if !strings.ContainsRune(l, runeBold) || !strings.Contains(l, "/") || len(l) > 300 {
		return ""
	}
	chosen := boldOption(l)
	if chosen == "" || strings.Contains(chosen, "/") || codeLike.MatchString(chosen) {
		return ""
	}
	parts := strings.Split(bare(l), "/")
	found := false
	for i, p := range parts {
		if p = strings.TrimSpace(p); p == chosen {
			found = true
		} else if p == "" || len(p) > 80 || codeLike.MatchString(p) || i == 0 && strings.Contains(p, ":") {
			return ""
		}
	}
	if !found || len(parts) > 8 {
		return ""
	}
	return chosen
}
