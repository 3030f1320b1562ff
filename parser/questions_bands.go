package parser

import (
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// withoutNumbers drops the column with the numbers of the questions, "A1",
// "2.3", "(c)", that the rows of a table begin with.
func withoutNumbers(t *document.Table) *document.Table {
	seen := map[string]bool{}
	for i, r := range t.Rows {
		if len(r.Cells) < 2 {
			continue
		}
		s := strings.TrimSpace(r.Cells[0].Text())
		switch {
		case i == 0 && rowNumberHead.MatchString(s), s == "" && len(r.Cells) > 2:
			continue
		case len(s) > 7 || !itemCode.MatchString(s) || seen[s]:
			return t
		case len(r.Cells) == 2 && !strings.ContainsAny(r.Cells[1].Text(), ":?") && !beginsBold(r.Cells[1]):
			return t
		}
		seen[s] = true
	}
	if len(seen) < 3 {
		return t
	}
	return withoutFirst(t)
}

// beginsBold reports a cell whose first words are bold, and not all of them.
func beginsBold(c document.Cell) bool {
	if len(c.Blocks) == 0 || len(c.Blocks[0].Spans) == 0 || !c.Blocks[0].Spans[0].Bold {
		return false
	}
	spans := c.Blocks[0].Spans
	return len(c.Blocks) > 1 || !spans[len(spans)-1].Bold
}

var itemCode = regex(`^\(?(?:[Qq]\.? ?)?(?:[A-Za-z]{0,2}[.-]?\d{1,2}(?:[.-]\d{1,2}){0,2} ?\(?[a-z]?|[A-Za-z]|[ivx]{1,5})[.):]*$`)

// boldOver reports a row of nothing but bold words over one without any, as
// long: labels over their answers, whatever they ask.
func (g *grid) boldOver(r int) bool {
	if r+1 >= len(g.rows) {
		return false
	}
	head, below := g.rows[r], g.rows[r+1]
	if len(head) < 2 || len(head) != len(below) {
		return false
	}
	labels := 0
	for i, c := range head {
		switch {
		case c.hole():
			if !below[i].hole() {
				return false
			}
			continue
		case !c.bold || c.glued() || len(c.lines) > 2 || c.down || hasBox(c.all) && strings.ContainsRune(c.all, runeTicked):
			return false
		}
		if below[i].bold && !below[i].hole() || below[i].glued() || below[i].colon && len(below[i].lines) == 1 && below[i].label >= 0.6 {
			return false
		}
		labels++
	}
	return labels >= 2 && len(liveCells(below)) > 0
}

// turnColumn finds a table of one column in which labels and answers take
// turns, and gives the row of the first label; -1 where they do not. What
// most of the labels are, the others are too.
func (g *grid) turnColumn() int {
	if g.multi || len(g.rows) < 6 {
		return -1
	}
	for first := range 2 {
		if g.turnsFrom(first) {
			return first
		}
	}
	return -1
}

func (g *grid) turnsFrom(first int) bool {
	labels, known, answers, asking := 0, 0, 0, 0
	for r := first; r < len(g.rows); r++ {
		if len(g.rows[r]) != 1 {
			return false
		}
		c := g.rows[r][0]
		if len(c.nested) > 0 || c.glued() {
			return false
		}
		if (r-first)%2 == 0 {
			if c.hole() || len(c.lines) != 1 || len(strings.Fields(c.text)) > 14 || strings.HasSuffix(c.text, ".") || strings.ContainsRune(c.all, runeTicked) || strings.ContainsRune(c.all, runeField) || !c.colon && codeLike.MatchString(stripNumbering(c.text)) {
				return false
			}
			labels++
			if c.known && (c.hit.score >= 0.8 || c.colon || !answerish(c.text)) {
				known++
			}
			continue
		}
		if c.hole() {
			continue
		}
		answers++
		if c.known && c.hit.score > senseScore && c.label >= 0.6 {
			asking++
		}
	}
	return labels >= 3 && answers >= 2 && known*2 >= labels && known >= 3 && asking*4 <= answers
}

// turnRows reads a table of one column from the first label on.
func (x *reader) turnRows(g *grid, first int) {
	for r := range g.rows {
		if r < first {
			x.single(g, r, g.rows[r][0])
			continue
		}
		if (r-first)%2 != 0 {
			continue
		}
		c := g.rows[r][0]
		x.endParagraph()
		t := labelText(c.all)
		if block, ok := x.cat.heading(t); ok && c.hit.score == 1 && block != "" && block != blockNeutral && c.hit.opens != "" {
			x.section(t, block)
		}
		h, known := x.label(t)
		q := question{label: t, hit: h, known: known, strong: true}
		if r+1 < len(g.rows) {
			q.ans = readAnswer(g.rows[r+1][0].lines)
		}
		x.add(q)
	}
}

// callsForm reports words at the top of a form that share some with a question
// and are what the form is called.
func (x *reader) callsForm(t string, h hit) bool {
	if x.body || x.pend != nil || h.score == 1 || strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || len(strings.Fields(t)) < 4 {
		return false
	}
	if len(x.qs) == 0 {
		return formTitle.MatchString(t)
	}
	// Whom it is sent to, and when, may stand above what it is called.
	return len(x.qs) <= 3 && x.sect <= 1 && (formWords.MatchString(t) || referralOf.MatchString(t))
}

var referralOf = regex(`(?i)^referral (?:of|under|to|for|from|by|in)\b`)

// fieldLine reads a line of a form whose answers stand in fields: the words
// before each field are its label, whatever they ask.
func (x *reader) fieldLine(l string) bool {
	if !strings.ContainsRune(l, runeField) && !strings.ContainsRune(l, runeHole) || hasBox(l) {
		return false
	}
	var pairs []labelled
	for rest := l; ; {
		at := strings.IndexFunc(rest, func(r rune) bool { return r == runeField || r == runeHole })
		if at < 0 {
			if tail := strings.TrimSpace(bare(rest)); len(pairs) == 0 || tail != "" && tail != "." && !strings.HasPrefix(tail, "(") {
				return false
			}
			break
		}
		label := strings.TrimRight(labelText(rest[:at]), " :")
		n := len(strings.Fields(label))
		if n == 0 || n > 12 || strings.HasSuffix(label, ".") || strings.Contains(label, ":") || notLabel.MatchString(label) {
			return false
		}
		p := labelled{label: label}
		rest = rest[at:]
		end := len(string(runeHole))
		if rune, _ := utf8.DecodeRuneInString(rest); rune == runeField {
			if end = strings.IndexRune(rest, runeUnfield); end < 0 {
				return false
			}
			end += len(string(runeUnfield))
			p.value = rest[:end]
		}
		rest = rest[end:]
		p.hit, p.known = x.label(label)
		if !p.known && (len(pairs) > 0 || strings.TrimSpace(bare(rest)) != "" || !startsUpper(label)) {
			return false
		}
		pairs = append(pairs, p)
	}
	x.flush()
	x.endProse()
	for _, p := range pairs {
		x.add(question{label: p.label, hit: p.hit, known: p.known, ans: readAnswer([]string{p.value}), strong: true})
	}
	return true
}
