package parser

import (
	"slices"
	"strings"
)

// toldParagraphs marks the lines of a mail's paragraphs that are sentences
// which the mail program wrapped: what stands at their beginning is a number
// or a word of a sentence, and no question.
func toldParagraphs(lines []typedLine) {
	for i := 0; i < len(lines); {
		n := i + 1
		for n < len(lines) && !lines[n].gap && lines[n].plain != "" && lines[n].quote == lines[i].quote {
			n++
		}
		from := i
		if greeting.MatchString(lines[i].plain) && len(strings.Fields(lines[i].plain)) <= 6 {
			from++
		}
		if allTold(lines[from:n]) {
			for j := from; j < n; j++ {
				lines[j].told = true
				lines[j].label, lines[j].answers, lines[j].goesOn = false, false, false
			}
		}
		i = n
	}
}

// allTold reports the lines of one paragraph that are nothing but sentences.
func allTold(lines []typedLine) bool {
	if len(lines) < 2 || lines[0].indent > 8 {
		return false
	}
	for i, l := range lines {
		if hasBox(l.text) || strings.ContainsRune(l.plain, '\t') || strings.Contains(l.plain, "  ") && i > 0 || strings.Contains(l.plain, " | ") {
			return false
		}
		if i+1 < len(lines) {
			if word, _, _ := strings.Cut(lines[i+1].plain, " "); len(l.plain)+len(word) < 50 {
				return false
			}
		}
	}
	_, first := itemNumber(lines[0].plain)
	if first == "" {
		first = lines[0].plain
	}
	text := first
	for _, l := range lines[1:] {
		if n, _ := itemNumber(l.plain); n > 0 && bulletHead.MatchString(l.plain) {
			return false
		}
		text += " " + l.plain
	}
	if head := text[:min(len(text), 60)]; strings.ContainsAny(head, ":?=") || strings.Contains(head, " - ") || !startsUpper(text) {
		return false
	}
	if !strings.ContainsAny(text[len(text)-1:], ".!)") || strings.Contains(text, "?") || first == lines[0].plain && lines[0].label {
		return false
	}
	list := sentences(text)
	if len(list) == 0 || len(strings.Fields(list[0])) < 6 {
		return false
	}
	// Most of it states something, so no list of labels without a sign.
	return !slices.ContainsFunc(list, func(s string) bool { return len(strings.Fields(s)) >= 8 && !statesIt.MatchString(s) }) && statesIt.MatchString(list[0])
}

// statesIt is a verb of a sentence that tells something of somebody.
var statesIt = regex(`(?i)\b(?:is|was|has|have|had|are|were|will|would|am|can|cannot|may|must|should|does|did|been|agree[ds]?|lives?|lived|refer(?:red|ring)?|needs?|wants?|leaves?|left|lost|gave|consents?|consented|stay(?:s|ed)|sleeps?|suffers|uses|takes|knows|says|said|tells|told|asked|works|came|comes|went|goes|write|walks|helps|receives|remains|drinks|smokes|prefers|speaks|gets)\b|['’](?:s|re|ve|ll|m|d)\b`)
