package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// twoColumns notes the tables of a form that have a label left and its answer
// right in every row. One table tells little where its labels are unknown: a
// row of such could stand above a row of answers, or be a row of a list. All
// tables of a form together tell: where so many labels that are known stand
// left, and next to none right, the others of that shape are made the same way.
func (x *reader) twoColumns(blocks []document.Block) {
	type seen struct {
		t *document.Table
		// left and right are the rows with a known label there, other those that
		// are made in another way.
		left, right, other int
	}
	var all []seen
	left, right := 0, 0
	x.prefixes = sharedPrefixes(blocks)
	for _, b := range blocks {
		if b.Table == nil || !twoAcross(b.Table) {
			continue
		}
		s := seen{t: b.Table}
		list := false
		for i, r := range b.Table.Rows {
			if len(r.Cells) != 2 {
				continue
			}
			q, a := strings.TrimSpace(r.Cells[0].Text()), strings.TrimSpace(r.Cells[1].Text())
			known := x.laidKnown(q)
			if who, what, ok := strings.Cut(q, ": "); ok && x.prefixes[strings.ToLower(who)] {
				known = known || x.laidKnown(what)
			}
			if known {
				s.left++
			}
			switch {
			case x.asksWithin(a), strings.HasSuffix(a, ":"), x.titleCell(q) && x.titleCell(a):
				s.other++ // cells that ask and answer, or are of two people
			case a != "" && x.asksAlone(a):
				s.right++
				list = list || i == 0 && known
			}
		}
		if n := len(b.Table.Rows); list && s.left*2 < n {
			s.other += n // its first row is a head
		}
		left, right = left+s.left, right+s.right
		all = append(all, s)
	}
	if left < 6 || right*6 > left {
		return
	}
	for _, s := range all {
		if (s.right+3*s.other)*4 > len(s.t.Rows) {
			continue
		}
		if x.paired == nil {
			x.paired = map[*document.Table]bool{}
		}
		x.paired[s.t] = true
	}
}

// asksWithin reports a cell that begins with a label and holds its answer, too,
// or the place for it.
func (x *reader) asksWithin(s string) bool {
	before, after, ok := strings.Cut(s, ":")
	return ok && strings.TrimSpace(after) != "" && len(before) < 60 && x.laidKnown(strings.TrimSpace(before))
}

// titleCell reports a cell that is the title of a section: whose details stand
// below it.
func (x *reader) titleCell(s string) bool {
	if s == "" || len(s) > 80 || answerish(s) || strings.ContainsAny(s, "0123456789@") {
		return false
	}
	_, ok := x.cat.heading(s)
	return ok
}

// asksAlone reports an answer that is a label elsewhere.
func (x *reader) asksAlone(s string) bool {
	return len(s) < 80 && !answerish(s) && !looksLikeName(s) && x.sureLabel(s)
}

// pairsAcross makes sure of the tables of a form with two labels and their
// answers in each row: where the first and the third cells of all of them ask
// and the others answer, they do so in every row.
func (x *reader) pairsAcross(blocks []document.Block) {
	var all []*document.Table
	asks, labels, odd, answers := 0, 0, 0, 0
	for _, b := range blocks {
		if b.Table == nil || x.isSure(b.Table) || !fourAcross(b.Table) || ofTwoPeople(b.Table) {
			continue
		}
		all = append(all, b.Table)
		for _, r := range b.Table.Rows {
			for i := 0; i+1 < len(r.Cells); i += 2 {
				q, a := strings.TrimSpace(r.Cells[i].Text()), strings.TrimSpace(r.Cells[i+1].Text())
				if q == "" && a != "" {
					odd += 3
				}
				if q != "" {
					labels++
					if x.laidKnown(q) && !x.asksWithin(q) {
						asks++
					}
				}
				if a != "" {
					answers++
					if x.asksWithin(a) || x.asksAlone(a) && !x.wordedAnswer(a) || x.wordedAsk(a) || strings.HasSuffix(a, ":") {
						odd++
					}
				}
			}
		}
	}
	if asks < 6 || asks*10 < labels*7 || odd*8 > answers {
		return
	}
	for _, t := range all {
		x.makeSure(t)
	}
}

// ofTwoPeople reports a table that asks the same in two columns: of two people.
func ofTwoPeople(t *document.Table) bool {
	seen := map[string]bool{}
	for _, r := range t.Rows {
		for i := 0; i < len(r.Cells); i += 2 {
			q := strings.ToLower(strings.Trim(r.Cells[i].Text(), " :*"))
			if q != "" && seen[q] {
				return true
			}
			seen[q] = true
		}
	}
	return false
}

// fourAcross reports a table of rows of two labels and two answers, the last of
// which may have one, and none of them merged.
func fourAcross(t *document.Table) bool {
	for i, r := range t.Rows {
		if n := len(r.Cells); n != 4 && (n != 2 || i+1 < len(t.Rows)) {
			return false
		}
		for _, c := range r.Cells {
			if c.Down || c.Span > 1 {
				return false
			}
			for _, b := range c.Blocks {
				if b.Table != nil {
					return false
				}
			}
		}
	}
	return len(t.Rows) > 0
}

// twoAcross reports a table of rows of two cells, none of them merged downwards
// and none with a table in it, among which rows of one cell may stand as titles.
func twoAcross(t *document.Table) bool {
	pairs := 0
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			if c.Down {
				return false
			}
			for _, b := range c.Blocks {
				if b.Table != nil {
					return false
				}
			}
		}
		switch len(r.Cells) {
		case 1:
		case 2:
			if r.Cells[0].Span > 1 || r.Cells[1].Span > 1 {
				return false
			}
			pairs++
		default:
			return false
		}
	}
	return pairs > 0
}

// pairedRow reads a row of such a table, and reports whether it could: a label
// that holds its own answer, or a row with nothing on one side, is read as in any
// table.
func (x *reader) pairedRow(g *grid, row []cell) bool {
	if len(row) != 2 || row[0].hole() || row[1].hole() || hasBox(row[0].all) || len(row[0].lines) > 2 || len(row[0].text) > 300 {
		return false
	}
	if !x.withPrefix(&row[0]) && (row[0].glued() || row[0].boxed) {
		return false
	}
	if x.memberRow(row) || x.optionRow(row) {
		return true
	}
	if g.named && x.block == blockOther && row[0].known && row[0].hit.score > senseScore && asksOfCase(row[0].hit.key) {
		x.section("", "")
	}
	q, a := row[0], row[1]
	q.whole, q.label, q.maybe = true, 1, nil
	a.stacked, a.maybe, a.label = false, nil, 0
	x.endParagraph()
	x.pair(g, q, []cell{a}, map[string]bool{})
	return true
}

// sharedPrefixes are what stands before the colon in the labels of three rows or
// more, each with an answer beside it: "Client: born", "Client: lives at". It
// says of whom or of what all of them ask.
func sharedPrefixes(blocks []document.Block) map[string]bool {
	rests := map[string]map[string]bool{}
	for _, b := range blocks {
		if b.Table == nil || !twoAcross(b.Table) {
			continue
		}
		for _, r := range b.Table.Rows {
			if len(r.Cells) != 2 || strings.TrimSpace(r.Cells[1].Text()) == "" {
				continue
			}
			who, what, ok := strings.Cut(strings.TrimSpace(r.Cells[0].Text()), ": ")
			if !ok || what == "" || len(strings.Fields(who)) > 4 || strings.Contains(what, "\n") {
				continue
			}
			who = strings.ToLower(who)
			if rests[who] == nil {
				rests[who] = map[string]bool{}
			}
			rests[who][what] = true
		}
	}
	var out map[string]bool
	for who, what := range rests {
		if len(what) >= 3 {
			if out == nil {
				out = map[string]bool{}
			}
			out[who] = true
		}
	}
	return out
}

// withPrefix makes one label of a cell that has such a prefix before its colon,
// and reports whether it has.
func (x *reader) withPrefix(c *cell) bool {
	if len(x.prefixes) == 0 || len(c.lines) != 1 {
		return false
	}
	who, what, ok := strings.Cut(strings.TrimSpace(c.text), ": ")
	if !ok || !x.prefixes[strings.ToLower(who)] {
		return false
	}
	if c.owner == "" {
		block, _ := x.cat.heading(who)
		if block == "" || block == blockNeutral {
			block = x.cat.cue(x.cat.tokens(who))
		}
		if block != blockNeutral {
			c.owner = block
		}
	}
	whole, known := x.label(labelText(c.text))
	if rest, ok := x.label(what); ok && (!known || rest.score > whole.score || c.owner != "" && rest.score == 1) {
		whole, known = rest, true
	}
	c.stacked, c.boxed, c.whole, c.hit, c.known = false, false, true, whole, known
	return true
}
