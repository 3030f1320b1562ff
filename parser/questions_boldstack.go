package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// boldStack reports lines in bold with as many beside them that are not: labels,
// whatever some of them ask, where three and two in five are known and have an
// answer beside them that is fit for them, and none has one that is not.
func (x *reader) boldStack(labels, answers [][]document.Span) bool {
	if len(labels) < 3 {
		return false
	}
	known := 0
	for i := range labels {
		l := strings.Join(marked(document.Block{Spans: labels[i]}), " ")
		a := strings.Join(marked(document.Block{Spans: answers[i]}), " ")
		if !allBold(l) || strings.ContainsRune(a, runeBold) {
			return false
		}
		h, ok := x.label(labelText(l))
		switch {
		case !ok || h.score <= senseScore || h.key == keyUnmapped:
		case fits(x.places, h.key, visible(a)) || looseFit(h.key, visible(a)):
			known++
		default:
			return false
		}
	}
	return known >= 3 && known*5 >= len(labels)*2
}

// looseFit reports keys whose answers are words, of which the beginning may be all
// that is asked for: "Ely, lived there since he was nine".
func looseFit(key, answer string) bool {
	if kindOf(key) == kindName || key == "?.worker" {
		return looksLikeName(toComma(answer))
	}
	return key == "authority" || key == "homeless_status" || key == "consent.given" || kindOf(key) == kindText
}

// wrapsJoined joins the lines that go on with the one before: those that begin
// with a small letter.
func wrapsJoined(lines [][]document.Span) [][]document.Span {
	var out [][]document.Span
	for _, l := range lines {
		t := document.Block{Spans: l}.Text()
		if len(out) > 0 && startsLower(t) && !strings.ContainsRune(t, '@') {
			last := out[len(out)-1]
			out[len(out)-1] = append(append(last[:len(last):len(last)], document.Span{Text: " "}), l...)
			continue
		}
		out = append(out, l)
	}
	return out
}
