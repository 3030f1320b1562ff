package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// boldAsked finds the questions of a form that stand in bold with their answers
// below them, in sentences and not in bold: what is bold asks, whatever its
// words, where four lines or more do and the catalogue knows half of them. It
// gives the lines of every block, nil for a form that is not made so.
func (x *reader) boldAsked(blocks []document.Block) [][]typedLine {
	bold := 0
	for i := range blocks {
		if b := &blocks[i]; len(b.Spans) > 0 && b.Spans[0].Bold {
			bold++
		}
	}
	if bold < 4 {
		return nil
	}
	lines := formLines(blocks)
	var cand []int
	known, all := 0, 0
	for i := range lines {
		if !lines[i].asksInBold() {
			continue
		}
		all++
		if i+1 >= len(lines) || !lines[i+1].answersBold() {
			continue
		}
		if h, ok := x.label(labelText(lines[i].text)); ok && h.score >= senseScore || strings.HasSuffix(lines[i].plain, "?") {
			known++
		} else if len(cand) == 0 {
			continue // what the form is called, above what it says of itself
		}
		cand = append(cand, i)
	}
	if len(cand) < 4 || known < 4 || known*2 < len(cand) || len(cand)*2 < all {
		return nil
	}
	for _, i := range cand {
		l := &lines[i]
		if ownWord.MatchString(lines[i+1].plain) && statementTitle.MatchString(l.plain) {
			continue // a declaration below its title
		}
		if before, _, colon := strings.Cut(lines[i+1].plain, ":"); colon && x.sureLabel(before) {
			continue // a title above questions of its own
		}
		if h, ok := x.label(labelText(l.text)); !ok && x.isTitle(l.plain) || ok && h.score < 1 && x.callsForm(l.plain, h) {
			continue
		}
		l.label = true
		for j := i + 1; j < len(lines) && lines[j].answersBold() && (j == i+1 || !lines[j].gap && lines[j].block == lines[j-1].block); j++ {
			lines[j].answers = true
		}
	}
	out := make([][]typedLine, len(blocks))
	for _, l := range lines {
		if l.block >= 0 {
			l.head = false // told by the block
			out[l.block] = append(out[l.block], l)
		}
	}
	return out
}

// isTitle reports the title of a section by the catalogue.
func (x *reader) isTitle(t string) bool {
	_, ok := x.cat.heading(t)
	return ok
}

// asksInBold reports a line that is bold from end to end and may be a question.
func (l *typedLine) asksInBold() bool {
	return l.block >= 0 && !l.head && l.plain != "" && len(l.plain) <= 200 && !hasBox(l.text) && allBold(l.text) && !strings.ContainsAny(l.plain, "\t@") && !codeLike.MatchString(stripBrackets(stripNumbering(l.plain)))
}

// answersBold reports a line of text that is not bold.
func (l *typedLine) answersBold() bool {
	return l.block >= 0 && !l.head && l.plain != "" && !strings.ContainsRune(l.text, runeBold) && !strings.ContainsRune(l.text, '\t') && !hasBox(l.text) && !hasBlank(l.plain)
}

var (
	ownWord        = regex(`(?i)^\W*(?:i|we)\b`)
	statementTitle = regex(`(?i)\b(?:statement|declaration|consent|agreement|permission|signature|confirmation)\b`)
)
