package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// maxNesting is the depth of tables in tables that is still read as tables.
const maxNesting = 12

// grid is a table being read.
type grid struct {
	rows [][]cell
	// share is, by column, how many of its cells look like labels.
	share map[int]float64
	// keyed is set for tables of labels left and answers right.
	keyed  bool
	owners []columnOwner
	multi  bool // any row has more than one cell
	// side is set where the first column holds the titles of groups of rows.
	side bool
	// grouped is set where a group of rows had its title beside it.
	grouped bool
	// bands is set for rows of labels and rows of answers in turn.
	bands bool
	// named is set below a row that says whose name is asked again.
	named bool
}

// columnOwner says whose details the columns from..to hold.
type columnOwner struct {
	from, to int
	block    string
}

// table reads a table into questions.
func (x *reader) table(t *document.Table) {
	if x.depth >= maxNesting {
		return
	}
	x.depth++
	defer func() { x.depth-- }()
	if x.isSure(t) {
		x.surePairs(t)
		return
	}
	if x.signTable(t) {
		return
	}
	g := x.newGrid(combs(withoutNumbers(withoutHead(withoutMargin(besideQuestion(t))))))
	if first := g.turnColumn(); first >= 0 {
		x.turnRows(g, first)
		x.endParagraph()
		return
	}
	if x.card(g) || x.askedDown(g) || x.peopleAcross(g) || x.sameLabels(g) || x.setIn(g) {
		x.endParagraph()
		return
	}
	if x.paired[t] {
		for r := 0; r < len(g.rows); {
			if x.pairedRow(g, g.rows[r]) {
				r++
				continue
			}
			r = x.rowsFrom(g, r)
		}
		x.endParagraph()
		return
	}
	before := section{x.head, x.block, x.sect}
	for r := 0; r < len(g.rows); {
		r = x.rowsFrom(g, r)
	}
	x.endParagraph()
	if g.grouped {
		// A group's title speaks for no more than its rows.
		x.sect++
		x.head, x.block = before.head, before.block
	}
}

func (x *reader) newGrid(t *document.Table) *grid {
	g := &grid{share: map[int]float64{}}
	labels, filled := map[int]float64{}, map[int]int{}
	wide := 0
	for _, row := range x.unstacked(t.Rows) {
		var cells []cell
		col := 0
		for _, c := range row.Cells {
			if col > 0 && loneColon(c) {
				col += max(1, c.Span)
				continue
			}
			if parts := x.blankCells(c, col); len(parts) > 0 {
				cells = append(cells, parts...)
				col += max(1, c.Span)
				continue
			}
			nc := x.newCell(c, col)
			col += nc.span
			cells = append(cells, nc)
		}
		g.rows = append(g.rows, cells)
		if len(cells) < 2 {
			continue
		}
		g.multi = true
		wide++
		for _, c := range cells {
			if c.hole() || c.down {
				continue
			}
			filled[c.col]++
			if c.label >= 0.6 {
				labels[c.col]++
			}
		}
	}
	for i, n := range filled {
		g.share[i] = labels[i] / float64(n)
	}
	if g.multi || x.stackedCells {
		x.stackedAll(g)
	}
	for _, cells := range g.rows {
		x.stackRow(cells)
		x.prefixed(cells)
		for i := range cells[:max(len(cells)-1, 0)] {
			// "Prison | HMP Ford": the word is an answer elsewhere.
			c, next := &cells[i], &cells[i+1]
			if letterAnswer(cells, i) {
				next.label = 0.3
			}
			if c.hit.key == "custody.prison" && c.hit.score == 1 && c.label < 0.6 && len(c.lines) == 1 && !c.stacked && !next.hole() && next.label < 0.6 {
				if _, ok := x.places.findPrison(next.text, false); ok {
					c.label = 1
				}
			}
		}
	}
	g.pairColumns()
	g.side = g.sideHeads()
	g.bands = g.inBands()
	g.keyed = wide >= 3 && g.share[0] >= 0.6 && g.share[1] <= 0.4
	return g
}

// letterAnswer reports a single letter behind a label that closes its pair:
// "RoSH | M" is answered, though "M" asks for a mobile number elsewhere.
func letterAnswer(cells []cell, i int) bool {
	c, next := &cells[i], &cells[i+1]
	if len(next.text) != 1 || next.text[0] >= 0x80 || !asciiLetter(next.text[0]) || c.hole() || c.label < 0.6 || len(c.text) < 2 || c.glued() {
		return false
	}
	return i+2 >= len(cells) || cells[i+2].hole() || cells[i+2].label >= 0.6
}

// sideHeads reports a first column with the titles of groups, empty beside the
// other rows of each group, labels in the second column and answers in the
// third; the empty cells then count as merged.
func (g *grid) sideHeads() bool {
	rows, empty := 0, 0
	for _, row := range g.rows {
		if len(row) < 3 {
			continue
		}
		rows++
		if row[0].hole() && !row[0].down && !row[1].hole() {
			empty++
		}
	}
	if rows < 4 || empty*10 < rows*4 || empty == rows || g.share[1] < 0.6 || g.share[2] > 0.4 {
		return false
	}
	for _, row := range g.rows {
		if len(row) >= 3 && row[0].hole() {
			row[0].down = true
		}
	}
	return true
}

// inBands reports a table of rows of labels with a row of answers below each.
func (g *grid) inBands() bool {
	if len(g.rows) < 4 || len(g.rows)%2 != 0 {
		return false
	}
	n := len(g.rows[0])
	var known, live [2]int
	for i, row := range g.rows {
		if len(row) != n || n < 2 {
			return false
		}
		for _, c := range row {
			if c.hole() {
				continue
			}
			if len(c.lines) > 1 && i%2 == 0 || c.glued() && i%2 == 0 || i%2 == 0 && codeLike.MatchString(c.text) {
				return false
			}
			live[i%2]++
			if c.known && c.hit.score > senseScore {
				known[i%2]++
			}
		}
	}
	if n == 2 && known[0] < live[0] {
		return false // pairs side by side
	}
	return known[0]*10 >= live[0]*6 && known[1]*5 <= live[1] && live[1] > 0
}

// rowsFrom reads the row r, and those that belong with it, and gives the
// next row.
func (x *reader) rowsFrom(g *grid, r int) int {
	row := g.rows[r]
	live := liveCells(row)
	if len(live) == 0 {
		return r + 1
	}
	if n := x.matrix(g, r); n > r {
		return n
	}
	if x.ownerRow(g, r) {
		return r + 1
	}
	if g.groupAt(r) {
		x.groupRow(g, r)
		return r + 1
	}
	if n := x.overControls(g, r); n > r {
		return n
	}
	if n := x.columns(g, r); n > r {
		return n
	}
	if len(row) == 1 || len(live) == 1 && live[0].col == 0 && (len(row) < 2 || live[0].span > 1 && len(row) <= 2 || x.titleRow(g, r, live[0])) {
		sect := x.sect
		x.single(g, r, live[0])
		if x.sect > sect {
			g.endOwners(r)
		}
		return r + 1
	}
	if g.named && x.block == blockOther && len(row) == 2 && row[0].known && row[0].hit.score > senseScore && asksOfCase(row[0].hit.key) {
		x.section("", "")
	}
	x.mergedContext(g, r)
	x.pairs(g, row)
	return r + 1
}

func liveCells(row []cell) []cell {
	var out []cell
	for _, c := range row {
		if !c.down && !c.empty() {
			out = append(out, c)
		}
	}
	return out
}

// titleRow reports a section's title that shares its row with empty cells.
func (x *reader) titleRow(g *grid, r int, c cell) bool {
	if !g.multi || strings.HasSuffix(c.text, ":") {
		return false
	}
	if g.overNameAgain(r) {
		return true
	}
	if _, ok := x.cat.heading(c.text); !ok {
		return false
	}
	if !c.known || c.hit.score < 0.9 {
		return true
	}
	// "Next of kin | " is a title when the next rows are questions of its own
	// and it stands out; else it is a question nobody answered.
	return c.bold || c.header || allCaps(c.text)
}

// overNameAgain reports a row with nothing beside its words, right above a
// question for a name that the table asks more than once: "Details of son | ".
// Whose name it is stands above each.
func (g *grid) overNameAgain(r int) bool {
	if r+1 >= len(g.rows) || len(g.rows[r]) != 2 || len(g.rows[r+1]) != 2 {
		return false
	}
	asks := func(row []cell) bool {
		if len(row) != 2 || row[0].hole() || !row[0].known {
			return false
		}
		switch row[0].hit.key {
		case "?.name", "person.surname", "person.forename":
			return true
		}
		return false
	}
	if !asks(g.rows[r+1]) {
		return false
	}
	for n, row := range g.rows {
		if n != r+1 && asks(row) && strings.EqualFold(row[0].text, g.rows[r+1][0].text) {
			return true
		}
	}
	return false
}

// single reads a row of one cell: a heading, or lines as in running text.
func (x *reader) single(g *grid, r int, c cell) {
	t := strings.TrimSpace(bare(c.all))
	below := x.below
	x.below = false
	if g.overNameAgain(r) {
		g.named = true
		block, isHead := x.cat.heading(t)
		if !isHead {
			block = x.cat.titleBlock(t)
		}
		if block == "" && slices.ContainsFunc(x.qs, func(q question) bool { return q.known && q.hit.key == g.rows[r+1][0].hit.key }) {
			block = blockOther // whoever that is, the person has been named
		}
		x.section(t, block)
		return
	}
	if c.overTable(t) {
		block, isHead := x.cat.heading(t)
		if !isHead {
			block = x.cat.titleBlock(t)
		}
		x.section(t, block)
		x.nest([]cell{c})
		return
	}
	if x.pend != nil && (len(x.lines) == 0 || x.pend.hit.key == "household") && !x.pend.title && c.label < 0.6 && !c.glued() && len(c.nested) == 0 && (!g.multi || below) {
		// A question in one row, its answer in the next; people stand one to a row.
		x.lines = append(x.lines, c.lines...)
		x.below = x.pend.hit.key == "household"
		if !x.below {
			x.endParagraph()
		}
		return
	}
	if len(c.lines) == 1 && c.known && c.hit.key == "household" && listsMembers.MatchString(t) {
		// "Children (name / relationship / date of birth)": they follow, one to a row.
		x.endParagraph()
		x.pend = &question{label: labelText(c.all), hit: c.hit, known: true, strong: true}
		x.below = true
		return
	}
	if len(c.lines) == 1 && !hasBox(c.all) && !c.colonAnswer() {
		block, isHead := x.cat.heading(t)
		if g.multi && c.known && c.hit.openEnded() && !answerish(t) && g.answerBelow(r) {
			// A question as wide as the table, its answer in the row below.
			x.endParagraph()
			if c.bold && x.block == blockHousehold && c.hit.key != "household" {
				x.section("", blockNeutral) // the list of who lives there is over
			}
			x.pend = &question{label: labelText(c.all), hit: c.hit, known: true, strong: true}
			x.below = true
			return
		}
		answerNext := r+1 < len(g.rows) && len(g.rows[r+1]) == 1 && !g.rows[r+1][0].empty() && g.rows[r+1][0].label < 0.6
		switch {
		case !isHead && g.answerBelow(r) && (c.bold || c.header || allCaps(t)) && whyTitle.MatchString(t):
			// "BOX 4 – WHY WE ARE TELLING YOU", and below it what happened.
			x.section(t, blockNeutral)
			ask := boxNumber.ReplaceAllString(t, "")
			h, known := x.label(ask)
			x.pend = &question{label: ask, hit: h, known: known, strong: true}
			x.below = true
			return
		case isHead && !(c.known && answerNext && !strings.HasSuffix(t, ":") == false):
			if c.known && answerNext && !c.bold && !c.header {
				break
			}
			if c.known && answerNext && onlyLabels(g) {
				break
			}
			x.section(t, block)
			x.nest([]cell{c})
			return
		case (!c.known && (c.bold || c.header || allCaps(t)) || r == 0 && g.multi && x.callsForm(t, c.hit)) && !c.colon && len(t) < 120:
			x.section(t, "")
			x.nest([]cell{c})
			return
		case r+1 < len(g.rows) && c.span > 1 && !c.colon && g.letteredAbove(r, t) && (!c.known || c.hit.score < 0.9 || c.hit.key == "household"):
			// "B. Who needs to be housed with her", as wide as the table.
			block := blockOfKey(c.hit)
			if c.hit.key == "household" {
				block = blockHousehold
			}
			x.section(t, block)
			return
		case !c.known && x.pend == nil && c.span > 1 && !c.colon && (r > 0 && c.shortTitle(t) || len(t) < 70 && startsUpper(t) && causesHarm(t)) && g.titleAbove(r):
			// "Jobcentre", as wide as the table, above labels and answers.
			x.section(t, "")
			x.nest([]cell{c})
			return
		case c.known && !c.colon && (c.bold || c.header || allCaps(t)) && len(t) < 90 && g.titleAbove(r):
			block := ""
			if len(x.qs) > 0 || len(strings.Fields(t)) <= 3 {
				block = blockOfKey(c.hit)
			}
			x.section(t, block)
			x.nest([]cell{c})
			return
		}
	}
	x.endParagraph()
	before, topic := section{x.head, x.block, x.sect}, c.topicOver()
	if title := topic; title != "" {
		block, isHead := x.cat.heading(title)
		if !isHead {
			block = x.cat.titleBlock(title)
		}
		x.section(title, block)
		c.lines = c.lines[1:]
	}
	for _, l := range c.lines {
		x.line(l, true)
	}
	if len(c.lines) > 1 || c.label < 0.6 || topic != "" {
		x.endParagraph()
	}
	if topic != "" && len(c.nested) == 0 {
		x.section(before.head, before.block) // the next cell has a topic of its own
	}
	for _, n := range c.nested {
		x.table(n)
	}
}

// letteredAbove reports a row with a letter or number of its own before a few
// words, above one of several cells: the title of a part.
func (g *grid) letteredAbove(r int, t string) bool {
	words := stripNumbering(t)
	if len(words) == len(t) || len(strings.Fields(words)) > 9 || strings.HasSuffix(words, ".") || !startsUpper(words) || codeLike.MatchString(words) || hasBox(t) {
		return false
	}
	next := liveCells(g.rows[r+1])
	return len(next) >= 2 || len(next) == 1 && len(g.rows[r+1]) >= 2 && !next[0].hole()
}

// shortTitle reports a few words that may be a title by where they stand.
func (c cell) shortTitle(t string) bool {
	return len(strings.Fields(t)) <= 4 && startsUpper(t) && !strings.HasSuffix(t, ".") && !codeLike.MatchString(t) && !answerish(t) && !isFiller(t)
}

// overTable reports a cell with a line of text above a table of its own: the
// line is the title of what stands in the table.
func (c cell) overTable(t string) bool {
	if len(c.nested) == 0 || len(c.lines) != 1 || len(t) > 90 || strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || c.colonAnswer() || hasBox(c.all) {
		return false
	}
	rows := c.nested[0].Rows
	return len(rows) > 1 || len(rows) == 1 && len(rows[0].Cells) > 1
}

// listsMembers is how a label says what to write of each member of a
// household.
var listsMembers = regex(`(?i)[(\[](?:please (?:list|give|state) )?(?:full )?names?\b[^)\]]*\b(?:relation(?:ship)?|d\.?o\.?b|dates? of birth|ages?|born)\b`)

// openEnded reports a question that is answered in sentences.
func (h hit) openEnded() bool {
	switch h.key {
	case "needs.support", "household", "homeless_status", "custody.licence_conditions":
		return true
	}
	return kindOf(h.key) == kindText || kindOf(h.key) == kindAddress
}

// answerBelow reports a row of one cell with running text below row r, which
// is no guidance to whoever fills the form in.
func (g *grid) answerBelow(r int) bool {
	if r+1 >= len(g.rows) || len(g.rows[r+1]) != 1 {
		return false
	}
	c := g.rows[r+1][0]
	if c.empty() || c.hole() || c.label >= 0.5 || c.bold || c.glued() || len(c.nested) > 0 || hasBox(c.all) {
		return false
	}
	return len(strings.Fields(c.text)) >= 3 && !guidance.MatchString(c.text)
}

// whyTitle is a title that asks what has happened, though it stands alone.
var (
	whyTitle  = regex(`(?i)^(?:box|part|section|q)? ?\w{0,2} ?[–:.)-]* ?(?:why|what (?:is|has|have|worries|worried|went|led|happened)|reasons?|background|story|circumstances)\b`)
	boxNumber = regex(`(?i)^(?:box|part|section|q)? ?[\dA-Z]{1,2} ?[–:.)-]+ ?`)
)

var guidance = regex(`(?i)^\W*(?:please|this (?:section|form|part|page)|complete|tick|select|if\b|you (?:must|should|need|can)|note|nb\b|only\b|to be (?:completed|filled)|use this|give details|provide|for (?:office|example)|state|list|describe|delete|give|enter|write|ask|attach|do not|where|read|the (?:referrer|worker|officer|form) )`)

// titleAbove reports a row as wide as the table above one of labels with
// their answers: a title, though its words may ask something elsewhere.
func (g *grid) titleAbove(r int) bool {
	if !g.multi || r+1 >= len(g.rows) || len(g.rows[r+1]) < 2 {
		return false
	}
	next := g.rows[r+1]
	live := liveCells(next)
	if len(live) == 0 || live[0].col > 0 {
		return false
	}
	first := live[0]
	return first.label >= 0.4 && first.known || first.glued() || first.label >= 0.55
}

// blockOfKey is whose section a title opens that is a question's wording too.
func blockOfKey(h hit) string {
	if h.opens != "" {
		return h.opens
	}
	switch who, _, _ := strings.Cut(h.key, "."); who {
	case "referrer":
		return blockReferrer
	case "lead":
		return blockLead
	case "professional":
		return blockProfessional
	case "consent":
		return blockConsent
	}
	if h.key == "?.worker" {
		return blockReferrer
	}
	return ""
}

// onlyLabels reports a table of single cells, label and answer in turn.
func onlyLabels(g *grid) bool { return !g.multi }

// colonAnswer reports "Label: answer" in one cell.
func (c cell) colonAnswer() bool {
	text := stripNumbering(c.text)
	i := strings.IndexByte(text, ':')
	return i > 0 && strings.TrimSpace(text[i+1:]) != ""
}

// mergedContext opens a section for a cell merged downwards over several rows
// of more than one question.
func (x *reader) mergedContext(g *grid, r int) {
	row := g.rows[r]
	if len(row) < 3 || !g.side && r+1 >= len(g.rows) || row[0].down || row[0].empty() {
		return
	}
	if g.side || len(g.rows[r+1]) > 0 && g.rows[r+1][0].down {
		t := strings.TrimSpace(bare(row[0].all))
		block, _ := x.cat.heading(t)
		if block == "" {
			block = row[0].hit.opens
		}
		x.section(t, block)
		row[0].lines, row[0].all, row[0].text, row[0].down = nil, "", "", true
	}
}
