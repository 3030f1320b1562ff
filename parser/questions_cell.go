package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// cell is one cell of a table, as its reader sees it.
type cell struct {
	lines  []string
	nested []*document.Table
	all    string // the lines as one, marked
	text   string // the lines as one, visible
	header bool
	down   bool
	col    int // the column it starts in
	span   int
	bold   bool
	label  float64 // how much it looks like a label, 0 to 1
	hit    hit
	known  bool
	colon  bool // ends as labels do
	// stacked is set for a label with its answer in the lines below it.
	stacked bool
	// maybe is set where it would be a label by its words alone.
	maybe *hit
	// boxed is set for a label with its boxes behind it.
	boxed bool
	// whole is set for a label with a colon in it, of which the words before
	// the colon say whose it is: owner.
	whole bool
	owner string
}

// newCell reads the blocks of a cell.
func (x *reader) newCell(c document.Cell, col int) cell {
	out := cell{header: c.Header, down: c.Down, col: col, span: max(1, c.Span)}
	for _, b := range c.Blocks {
		if b.Table != nil {
			out.nested = append(out.nested, b.Table)
			continue
		}
		for _, l := range marked(b) {
			if strings.TrimSpace(l) != "" {
				out.lines = append(out.lines, l)
			}
		}
	}
	if len(out.lines) == 1 && !x.body {
		if ask, offer, ok := strings.Cut(out.lines[0], "?"); ok && len(offer) > 0 && len(offer) < 40 && offer[0] != ' ' && untouched.MatchString(bare(offer)) {
			// "Recourse to public funds?Y/N"
			out.lines[0] = ask + "? " + offer
		}
		if glued := x.gluedLines(out.lines[0]); glued != nil {
			out.lines = glued
		}
	}
	out.lines = x.wrappedLabel(out.lines)
	out.all = strings.Join(out.lines, "\n")
	out.text = visible(out.all)
	out.bold = allBold(out.all)
	out.weigh(x)
	out.stack(x)
	return out
}

// wrappedLabel joins a label that is broken over two lines of a cell, with
// its answer behind the second: "Role of person / completing form: Nurse".
func (x *reader) wrappedLabel(lines []string) []string {
	if len(lines) < 2 || strings.ContainsAny(lines[0], ":?") || len(lines[0]) > 80 {
		return lines
	}
	i := strings.IndexByte(lines[1], ':')
	if i <= 0 || i > 80 || strings.TrimSpace(bare(lines[1][i+1:])) == "" {
		return lines
	}
	if _, alone := x.cat.exactly(bare(lines[1][:i])); alone {
		return lines
	}
	joined := lines[0] + " " + lines[1]
	if h, ok := x.label(labelText(joined[:len(lines[0])+1+i])); !ok || h.score < 0.9 {
		return lines
	}
	return append([]string{joined}, lines[2:]...)
}

// stack recognises a cell whose first line is the label of the others.
func (c *cell) stack(x *reader) {
	if first := strings.IndexFunc(c.all, isBox); first > 0 && len(c.lines) == 1 && !c.colon {
		t := strings.TrimSpace(visible(c.all[:first]))
		if h, ok := x.label(t); ok && h.score > fuzzyFloor && !answerish(t) && strings.TrimSpace(bare(c.all[first:])) != "" && !strings.Contains(t, ":") && !endsInBox(c.all) {
			c.boxed, c.hit, c.known, c.label = true, h, true, 0.8
			return
		}
	}
	if len(c.lines) == 2 && !hasBox(c.all) && nameBelow(x, c.lines) {
		c.stacked, c.label = true, 0.8
		c.hit, c.known = x.label(labelText(c.lines[0]))
		return
	}
	if len(c.lines) < 2 || c.known && (c.hit.score == 1 || c.hit.score >= 0.95 && startsLower(visible(c.lines[1]))) && !strings.HasSuffix(strings.TrimSpace(bare(c.lines[0])), "?") || hasBox(c.lines[0]) || strings.ContainsRune(c.lines[0], runeField) {
		return
	}
	t := labelText(c.lines[0])
	rest := strings.Join(c.lines[1:], "\n")
	if houseLine(t) {
		return
	}
	if n := dropTitle(stripBrackets(t)); n != stripBrackets(t) && looksLikeName(n) && len(strings.Fields(n)) > 1 && codeLike.MatchString(visible(rest)) {
		return // "Mr John Doe" above his date of birth
	}
	if t == "" || len(t) > 120 || visible(rest) == "" && !hasBox(rest) || strings.HasPrefix(strings.TrimSpace(bare(c.lines[1])), "(") {
		return
	}
	if i := strings.IndexByte(t, ':'); i >= 0 && i < len(t)-1 {
		return
	}
	h, known := x.label(t)
	bold := allBold(c.lines[0]) && !allBold(rest)
	asks := bold || strings.HasSuffix(t, "?")
	if !known && bold && len(strings.Fields(t)) <= 5 && !codeLike.MatchString(t) {
		// "Since" alone says little: the row tells whether it is a label.
		c.maybe = &h
		return
	}
	if !known || answerish(t) && !asks && !(h.score == 1 && (isIDOrDate(h.key) || kindOf(h.key) == kindBool || h.key == "custody.prison" && fits(x.places, h.key, visible(rest)))) {
		return
	}
	if h.score < fuzzyFloor && !asks {
		if len(strings.Fields(t)) <= 6 && !codeLike.MatchString(t) {
			c.maybe = &h
		}
		return
	}
	if next, ok := x.label(labelText(c.lines[1])); ok && next.score > 0.9 && !answerish(visible(c.lines[1])) && len(c.lines) > 2 {
		return
	}
	if strings.HasSuffix(strings.TrimSpace(visible(rest)), ":") {
		return
	}
	c.stacked, c.hit, c.known, c.label = true, h, true, 0.8
}

// nameBelow reports a question for a name above a name with its title: "Name",
// "Mrs Jane Doe". Both together read like one label.
func nameBelow(x *reader, lines []string) bool {
	h, ok := x.cat.exactly(labelText(lines[0]))
	if !ok || !strings.HasSuffix(h.key, ".name") {
		return false
	}
	t := visible(lines[1])
	name := dropTitle(t)
	return name != t && looksLikeName(name)
}

// houseLine reports the first line of an address: "6 Mill Lane", "Flat 2".
func houseLine(t string) bool {
	return t != "" && (isDigit(t[0]) || strings.HasPrefix(t, "Flat ") || strings.HasPrefix(t, "Room ")) && streetLine.MatchString(t) && inStreet.MatchString(t)
}

// endsInBox reports options with their boxes behind them: the first words are
// an option too.
func endsInBox(s string) bool {
	last := strings.LastIndexFunc(s, isBox)
	return last >= 0 && strings.TrimSpace(bare(s[last:])) == "" && strings.IndexFunc(s, isBox) < last
}

// stackRow makes labels of what may be some, where the other cells of the row
// are labels with their answers below, or those of the rows before were.
func (x *reader) stackRow(cells []cell) {
	sure, even := 0, x.stackedRows >= 2 && len(cells) >= 2
	for i := range cells {
		c := &cells[i]
		switch {
		case c.stacked:
			sure++
		case c.maybe != nil, c.hole(), c.boxed:
		case even && c.shortAbove():
		default:
			return
		}
	}
	if sure == 0 && !even {
		return
	}
	for i := range cells {
		c := &cells[i]
		if c.maybe == nil && even && c.shortAbove() && !c.stacked {
			h, _ := x.label(labelText(c.lines[0]))
			c.maybe = &h
		}
		if c.maybe != nil {
			c.stacked, c.hit, c.known, c.label = true, *c.maybe, c.maybe.key != "" && c.maybe.score >= senseScore, 0.8
		}
	}
	if sure >= 2 || sure == len(cells) {
		x.stackedRows++
	}
}

// stackedAll recognises a table nearly every cell of which has a short line
// above its answer, half of them labels that the catalogue knows: the others are
// labels too, whatever they ask.
func (x *reader) stackedAll(g *grid) {
	live, above, sure := 0, 0, 0
	for _, row := range g.rows {
		for i := range row {
			c := &row[i]
			switch {
			case c.hole() || c.down:
				continue
			case c.stacked:
				sure++
			case c.shortAbove():
				above++
			}
			live++
		}
	}
	if !x.stackedCells && (live < 6 || sure < 3 || sure*3 < live || (sure+above)*10 < live*8) {
		return
	}
	for _, row := range g.rows {
		for i := range row {
			if c := &row[i]; !c.stacked && !c.hole() && !c.down && c.shortAbove() {
				h, known := x.label(labelText(c.lines[0]))
				c.stacked, c.hit, c.known, c.label = true, h, known && h.score >= senseScore, 0.8
			}
		}
	}
}

// cellsAsk notes a form nearly all of whose cells have a label above its answer.
func (x *reader) cellsAsk(blocks []document.Block) {
	asks, cells := 0, 0
	for _, b := range blocks {
		if b.Table == nil || x.isSure(b.Table) {
			continue
		}
		for _, r := range b.Table.Rows {
			for _, c := range r.Cells {
				first, rest, two := strings.Cut(strings.TrimSpace(c.Text()), "\n")
				if first == "" {
					continue
				}
				cells++
				if two && x.laidKnown(strings.TrimSpace(first)) && !x.laidKnown(strings.TrimSpace(rest)) {
					asks++
				}
			}
		}
	}
	x.stackedCells = asks >= 8 && asks*10 >= cells*7
}

// shortAbove reports a short line above an answer, as a label is.
func (c *cell) shortAbove() bool {
	if len(c.lines) < 2 || hasBox(c.lines[0]) {
		return false
	}
	t := labelText(c.lines[0])
	return t != "" && len(strings.Fields(stripBrackets(t))) <= 9 && !strings.HasSuffix(t, ".") && !codeLike.MatchString(stripNumbering(t)) && startsUpper(t) && !houseLine(t)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsLower(r)
}

// isOffer reports options that are printed and not answered.
func isOffer(s string) bool {
	return untouched.MatchString(s) && !plainAnswer(s) || optionOnly.MatchString(s) && len(s) == 1
}

var codeLike = regex(`\d{3,}|\d[/.\-]\d|@|£|\b\d{1,2}(?:st|nd|rd|th)\b`)

// weigh says how much the cell looks like a label by itself.
func (c *cell) weigh(x *reader) {
	t := labelText(c.all)
	if t == "" || len(t) > 400 || houseLine(t) {
		return
	}
	c.colon = strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || strings.HasSuffix(stripBrackets(t), "?") || strings.HasSuffix(stripBrackets(t), ":")
	if strings.ContainsRune(c.all, runeTicked) && !c.colon {
		return
	}
	if strings.ContainsRune(c.all, runeField) {
		return
	}
	c.hit, c.known = x.label(t)
	code := codeLike.MatchString(stripBrackets(stripNumbering(t)))
	switch {
	case c.known && c.hit.score == 1:
		c.label = 1
		if !c.colon && answerish(t) && !isIDOrDate(c.hit.key) {
			c.label = 0.4
		}
	case c.known && c.hit.score <= senseScore && !c.colon:
		// Answers have the words of questions too: only where it stands tells.
		c.label = 0.45
	case c.known && !code && len(t) < 250:
		c.label = 0.8
	case c.colon && !code:
		c.label = 0.75
	case c.colon:
		c.label = 0.5
	}
	if c.header {
		c.label = max(c.label, 0.8)
	} else if c.bold && c.label < 0.6 && !code && len(t) < 120 {
		c.label = 0.55
	}
	if !c.colon && c.hit.score < 1 && negativePattern.MatchString(t) {
		// "No known risks" has the words of a question and is an answer.
		c.label = min(c.label, 0.3)
	}
	if strings.HasSuffix(t, ".") && len(strings.Fields(t)) >= 4 && c.hit.score < 1 {
		c.label = min(c.label, 0.3)
	}
	if c.known && c.hit.score < 1 && !c.colon && roleWords.MatchString(t) && len(strings.Fields(t)) <= 4 && !strings.Contains(strings.ToLower(t), "name") {
		// "Resettlement Lead" is somebody's job.
		c.label = min(c.label, 0.3)
	}
	if code && c.label < 1 && !c.colon {
		c.label = min(c.label, 0.3)
	}
}

// isIDOrDate reports keys whose labels no answer looks like.
func isIDOrDate(key string) bool {
	switch kindOf(key) {
	case kindID, kindDate, kindName, kindPhone, kindEmail:
		return true
	}
	return false
}

// labelText is the text of a label cell without boxes, options to strike and
// instructions.
func labelText(s string) string {
	s = bare(s)
	s = instruction.ReplaceAllString(s, " ")
	if strings.HasSuffix(s, "Y") || strings.HasSuffix(s, "y") || strings.HasSuffix(s, "Y)") {
		s = lettersOfDate.ReplaceAllString(s, "")
	}
	return strings.TrimSpace(trailingOptions.ReplaceAllString(collapse(s), ""))
}

// lettersOfDate are what is printed above the boxes of a date.
var lettersOfDate = regex(`\s*\(?\b[Dd] ?[Dd] ?[/.-]? ?[Mm] ?[Mm] ?[/.-]? ?(?:[Yy] ?){1,3}[Yy]\)?$`)

var trailingOptions = regex(`(?i)[\s:]+\(?\s*(?:(?:y(?:es)?\s*/?\s*n(?:o)?(?:\s*/\s*(?:not known|n/?k|unknown|n/?a))?)|m(?:ale)?\s*/\s*f(?:emale)?|mr(?:\s*/?\s*(?:mrs|miss|ms|mx|dr|other)){1,5})\s*\)?\??\s*$`)

func (c cell) empty() bool {
	return strings.TrimSpace(bare(c.all)) == "" && !hasBox(c.all) && !strings.ContainsRune(c.all, runeHole) && len(c.nested) == 0
}

func (c cell) hole() bool {
	return strings.TrimSpace(bare(c.all)) == "" && !hasBox(c.all) && len(c.nested) == 0
}
