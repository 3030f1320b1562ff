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
	// bands is set for rows of labels and rows of answers in turn.
	bands bool
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
	g := x.newGrid(combs(withoutHead(t)))
	if x.peopleAcross(g) {
		x.endParagraph()
		return
	}
	for r := 0; r < len(g.rows); {
		r = x.rowsFrom(g, r)
	}
	x.endParagraph()
}

func (x *reader) newGrid(t *document.Table) *grid {
	g := &grid{share: map[int]float64{}}
	labels, filled := map[int]float64{}, map[int]int{}
	wide := 0
	for _, row := range t.Rows {
		var cells []cell
		col := 0
		for _, c := range row.Cells {
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
	for _, cells := range g.rows {
		stackRow(cells)
		for i := range cells[:max(len(cells)-1, 0)] {
			// "Prison | HMP Ford": the word is an answer elsewhere.
			c, next := &cells[i], &cells[i+1]
			if c.hit.key == "custody.prison" && c.hit.score == 1 && c.label < 0.6 && len(c.lines) == 1 && !c.stacked && !next.hole() && next.label < 0.6 {
				if _, ok := x.places.findPrison(next.text, false); ok {
					c.label = 1
				}
			}
		}
	}
	g.side = g.sideHeads()
	g.bands = g.inBands()
	g.keyed = wide >= 3 && g.share[0] >= 0.6 && g.share[1] <= 0.4
	return g
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
	if x.ownerRow(g, row) {
		return r + 1
	}
	if n := x.columns(g, r); n > r {
		return n
	}
	if len(row) == 1 || len(live) == 1 && live[0].col == 0 && (len(row) < 2 || live[0].span > 1 && len(row) <= 2 || x.titleRow(g, r, live[0])) {
		x.single(g, r, live[0])
		return r + 1
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
	if _, ok := x.cat.heading(c.text); !ok {
		return false
	}
	if !c.known || c.hit.score < 1 {
		return true
	}
	// "Next of kin | " is a title when the next rows are questions of its own
	// and it stands out; else it is a question nobody answered.
	return c.bold || c.header || allCaps(c.text)
}

// single reads a row of one cell: a heading, or lines as in running text.
func (x *reader) single(g *grid, r int, c cell) {
	t := strings.TrimSpace(bare(c.all))
	below := x.below
	x.below = false
	if x.pend != nil && len(x.lines) == 0 && !x.pend.title && c.label < 0.6 && !c.glued() && len(c.nested) == 0 && (!g.multi || below) {
		// A question in one row, its answer in the next.
		x.lines = c.lines
		x.endParagraph()
		return
	}
	if len(c.lines) == 1 && !hasBox(c.all) && !c.colonAnswer() {
		block, isHead := x.cat.heading(t)
		if g.multi && c.known && c.hit.openEnded() && !answerish(t) && g.answerBelow(r) {
			// A question as wide as the table, its answer in the row below.
			x.endParagraph()
			x.pend = &question{label: labelText(c.all), hit: c.hit, known: true, strong: true}
			x.below = true
			return
		}
		answerNext := r+1 < len(g.rows) && len(g.rows[r+1]) == 1 && !g.rows[r+1][0].empty() && g.rows[r+1][0].label < 0.6
		switch {
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
		case !c.known && !c.colon && (c.bold || c.header || allCaps(t)) && len(t) < 120:
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
	for _, l := range c.lines {
		x.line(l, true)
	}
	if len(c.lines) > 1 || c.label < 0.6 {
		x.endParagraph()
	}
	for _, n := range c.nested {
		x.table(n)
	}
}

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

// pairs reads a row of labels and answers.
func (x *reader) pairs(g *grid, row []cell) {
	x.endParagraph()
	cells := slices.DeleteFunc(slices.Clone(row), func(c cell) bool { return c.down })
	for len(cells) > 2 && rowNumber.MatchString(cells[0].text) && cells[1].label > 0 && !cells[1].hole() {
		cells = cells[1:]
	}
	if len(cells) == 0 {
		return
	}
	if x.optionRow(cells) {
		return
	}
	if cells[0].hole() && len(cells) > 1 {
		x.continuation(cells)
		return
	}
	parity := isParity(g, cells)
	asked := map[string]bool{}
	for i := 0; i < len(cells); {
		c := cells[i]
		if c.hole() {
			i++
			continue
		}
		j := i + 1
		if parity && i%2 == 0 {
			j = min(i+2, len(cells))
		} else {
			for j < len(cells) && !x.startsQuestion(g, cells, i, j) {
				j++
			}
		}
		x.pair(g, c, cells[i+1:j], asked)
		i = j
	}
}

var rowNumber = regex(`^\(?(?:[Qq]\s?)?\d{1,2}(?:\.\d{1,2})?[a-z]?[.):]*$|^\(?[a-z][.)]$`)

// startsQuestion reports that cell j is a label of its own, not an answer to
// cell i.
func (x *reader) startsQuestion(g *grid, cells []cell, i, j int) bool {
	c := cells[j]
	if c.glued() {
		if cells[i].glued() || j > i+1 || !cells[i].colon || c.stacked || c.boxed {
			return true
		}
		before, _, _ := strings.Cut(c.lines[0], ":")
		h, known := x.label(labelText(before))
		return known && h.score > 0.9
	}
	if c.label < 0.6 {
		return false
	}
	if c.colon {
		return true
	}
	switch {
	case j > i+1:
		return c.label >= 0.8
	case cells[i].colon:
		return c.label >= 1 && g.share[c.col] > 0.5
	case len(g.rows) >= 3 && g.share[c.col] <= 0.35:
		return false
	case g.keyed && j == 1:
		return false
	case cells[i].bold && !c.bold:
		return false
	}
	return true
}

// glued reports a cell that holds label and answer.
func (c cell) glued() bool {
	if c.stacked || c.boxed {
		return true
	}
	if len(c.lines) == 0 || hasBox(c.all) && c.label < 0.6 && !c.colonAnswer() {
		return false
	}
	before, after, ok := strings.Cut(c.lines[0], ":")
	if q, answer, asked := strings.Cut(c.lines[0], "?"); asked && !ok && len(c.lines) == 1 && visible(answer) != "" && !hasBox(answer) && len(strings.Fields(q)) >= 4 {
		answer = strings.TrimSpace(visible(answer))
		if short := strings.TrimSpace(stripBrackets(answer)); short != answer && isOffer(short) {
			return false
		}
		return !strings.HasPrefix(answer, "(") && !isOffer(answer) && !strings.Contains(answer, "?")
	}
	if !ok || strings.TrimSpace(bare(before)) == "" || len(bare(before)) > 160 {
		return false
	}
	if rest := strings.TrimSpace(visible(after)); (rest == "" || hintLine.MatchString(rest)) && !hasBox(after) {
		return len(c.lines) > 1 && visible(strings.Join(c.lines[1:], "")) != ""
	}
	return !codeLike.MatchString(stripBrackets(stripNumbering(bare(before))))
}

// isParity reports a row whose even cells are all labels and whose odd ones
// are not.
func isParity(g *grid, cells []cell) bool {
	if len(cells)%2 != 0 {
		return false
	}
	odd := 0
	for i := 0; i < len(cells); i += 2 {
		a, b := cells[i], cells[i+1]
		if a.hole() && i > 0 && b.hole() {
			continue
		}
		if a.label < 0.55 || a.glued() {
			return false
		}
		if b.label >= 0.6 && (b.colon || b.glued()) {
			return false
		}
		if b.label >= 0.6 {
			odd++
		}
	}
	return odd == 0 || odd < len(cells)/2 && g.share[1] <= 0.4 || g.keyed
}

// pair reads one label and the cells of its answer.
func (x *reader) pair(g *grid, c cell, answers []cell, asked map[string]bool) {
	own := x.ownerOf(g, c)
	x.col = c.col
	if c.glued() {
		before := len(x.qs)
		for i, l := range c.lines {
			if i == 0 && c.stacked {
				t := labelText(l)
				h, known := x.label(t)
				x.flush()
				x.pend = &question{label: t, hit: h, known: known, strong: true}
				continue
			}
			if c.stacked {
				x.lines = append(x.lines, l)
				continue
			}
			x.line(l, true)
		}
		x.endParagraph()
		answered := false
		for i := before; i < len(x.qs); i++ {
			x.qs[i].strong = true
			if own != "" {
				x.qs[i].owner = own
			}
			answered = answered || !x.qs[i].ans.empty()
		}
		if len(x.qs) == before {
			return
		}
		last := &x.qs[len(x.qs)-1]
		if a := joinAnswers(answers); !a.empty() {
			if last.ans.empty() {
				last.ans = a
			} else {
				last.ans.text += "\n" + a.text
			}
		}
		x.nest(answers)
		return
	}
	label := bare(c.all)
	q := question{label: label, hit: c.hit, known: c.known, owner: own, strong: true}
	if c.label < 0.5 && len(answers) > 0 && !c.known && len(label) > 200 {
		// Running text beside something: not a label.
		x.prose = append(x.prose, c.text)
	}
	// Options printed in the label's own cell may have been struck or ticked there.
	if t := labelText(c.all); t != collapse(label) || hasBox(c.all) {
		if a := readAnswer([]string{strings.TrimPrefix(c.all, t)}); a.offered && !a.empty() && (len(a.picked) > 0 || a.tick || strings.ContainsRune(c.all, runeStruck)) {
			if strings.ContainsRune(c.all, runeStruck) {
				a.text = strings.Trim(strings.TrimPrefix(collapse(visible(c.all)), collapse(t)), " :/?|")
			}
			q.ans = a
		}
		q.label = t
		if h, ok := x.label(t); ok {
			q.hit, q.known = h, true
		}
	}
	if a := joinAnswers(answers); !a.empty() || q.ans.empty() {
		q.ans = a
	}
	key := strings.ToLower(collapse(q.label))
	if asked[key] && q.owner == "" {
		// The same question twice in one row: the second is another person's.
		q.owner = blockOther
	}
	asked[key] = true
	x.add(q)
	x.nest(answers)
	x.nest([]cell{c})
}

func (x *reader) nest(cells []cell) {
	for _, c := range cells {
		for _, n := range c.nested {
			x.table(n)
		}
	}
}

// joinAnswers reads the cells right of a label as one answer. Options in
// cells of their own are one line.
func joinAnswers(cells []cell) answer {
	if a, ok := markedOptions(cells); ok {
		return a
	}
	if a, ok := oneTicked(cells); ok {
		return a
	}
	var lines []string
	line := ""
	for _, c := range cells {
		if c.hole() {
			continue
		}
		if len(c.lines) == 1 && optionCell(c) {
			line = strings.TrimSpace(line + " " + c.lines[0])
			continue
		}
		if line != "" {
			lines, line = append(lines, line), ""
		}
		lines = append(lines, c.lines...)
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) == 1 {
		if lone, set := loneMark(lines[0]); lone {
			return answer{tick: set, offered: true}
		}
	}
	return readAnswer(lines)
}

// oneTicked reads options in cells of their own of which only the chosen one
// has a tick, "Mr ☑ | Mrs | Miss".
func oneTicked(cells []cell) (a answer, ok bool) {
	if len(cells) < 2 {
		return a, false
	}
	for _, c := range cells {
		t := strings.Trim(bare(c.all), " .,:;/")
		switch {
		case strings.ContainsRune(c.all, runeTicked) && optionOnly.MatchString(t) && !strings.ContainsRune(c.all, runeEmpty):
			a.picked = append(a.picked, t)
		case !hasBox(c.all) && optionOnly.MatchString(t):
		default:
			return a, false
		}
	}
	a.offered, a.text = true, strings.Join(a.picked, ", ")
	return a, len(a.picked) == 1
}

// markedOptions reads options and marks in cells of their own, "Yes | X | No |".
func markedOptions(cells []cell) (a answer, ok bool) {
	if len(cells) < 3 {
		return a, false
	}
	options, marks := 0, 0
	for _, c := range cells {
		lone, set := loneMark(c.all)
		switch {
		case lone && set && !hasBox(c.all):
			marks++
		case c.hole() || lone:
		case optionOnly.MatchString(strings.TrimSpace(bare(c.all))):
			options++
		default:
			return a, false
		}
	}
	if options < 2 || marks == 0 {
		return a, false
	}
	a.offered = true
	first, _ := loneMark(cells[0].all)
	before := first || cells[0].hole()
	for i, c := range cells {
		if lone, set := loneMark(c.all); !lone || !set {
			continue
		}
		j := i - 1
		if before {
			j = i + 1
		}
		if j >= 0 && j < len(cells) && !cells[j].hole() {
			a.picked = append(a.picked, strings.TrimSpace(bare(cells[j].all)))
		}
	}
	a.text = strings.Join(a.picked, ", ")
	return a, len(a.picked) > 0
}

// optionCell reports a box, a mark or an option by itself.
func optionCell(c cell) bool {
	if lone, _ := loneMark(c.all); lone {
		return true
	}
	return optionOnly.MatchString(strings.TrimSpace(bare(c.all)))
}

var optionOnly = regex(`(?i)^` + optionWord + `[.:?]?$`)

// continuation adds a row without a label to the question before it.
func (x *reader) continuation(cells []cell) {
	a := joinAnswers(cells[1:])
	if a.empty() || len(x.qs) == 0 {
		x.nest(cells)
		return
	}
	last := &x.qs[len(x.qs)-1]
	switch {
	case last.sect != x.sect:
		x.prose = append(x.prose, a.text)
	case last.ans.empty():
		last.ans = a
	default:
		last.ans.text += "\n" + a.text
		last.ans.rest += "\n" + a.text
	}
	x.nest(cells)
}

// optionRow reads a row of options with a box or mark of their own beside
// each, and reports whether it was one.
func (x *reader) optionRow(cells []cell) bool {
	if len(cells) < 2 {
		return false
	}
	marks, texts := 0, 0
	boxed := false
	for _, c := range cells {
		if c.hole() {
			continue
		}
		if lone, _ := loneMark(c.all); lone {
			marks++
			boxed = boxed || hasBox(c.all)
		} else {
			texts++
		}
	}
	group := x.optionGroup()
	if marks == 0 || group == "" || !boxed && texts > marks+1 {
		return false
	}
	if c := cells[0]; c.colon && strings.HasSuffix(labelText(c.all), "?") {
		return false
	}
	// A row "Question | Yes | ☒ | No | ☐" is a question, not a list of options.
	for _, c := range cells[1:] {
		if optionOnly.MatchString(strings.TrimSpace(bare(c.all))) {
			return false
		}
	}
	first, _ := loneMark(cells[0].all)
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		lone, set := loneMark(c.all)
		switch {
		case lone && first:
			if i+1 < len(cells) && !cells[i+1].hole() {
				x.add(question{label: bare(cells[i+1].all), group: group, ans: answer{tick: set, offered: true}, strong: true})
				i++
			}
		case lone:
		case i+1 < len(cells):
			if lone, set := loneMark(cells[i+1].all); lone {
				x.add(question{label: bare(c.all), group: group, ans: answer{tick: set, offered: true}, strong: true})
				i++
			} else if !c.hole() {
				a := joinAnswers(cells[i+1 : i+2])
				x.add(question{label: bare(c.all), group: group, ans: a, strong: true})
				i++
			}
		case !c.hole():
			x.add(question{label: bare(c.all), group: group, strong: true})
		}
	}
	return true
}

// optionGroup is the question that a list of options answers: a label that
// waits, the section, or the last question without an answer.
func (x *reader) optionGroup() string {
	if x.pend != nil {
		return x.pend.label
	}
	if n := len(x.qs); n > 0 && x.qs[n-1].group != "" && x.qs[n-1].sect == x.sect {
		return x.qs[n-1].group
	}
	if x.head != "" {
		if h, ok := x.label(x.head); ok && h.key == "needs.support" {
			return x.head
		}
		if h, ok := x.label(stripBrackets(x.head)); ok && h.key == "needs.support" {
			return x.head
		}
	}
	if n := len(x.qs); n > 0 && x.qs[n-1].known && x.qs[n-1].hit.key == "needs.support" && x.qs[n-1].sect == x.sect {
		return x.qs[n-1].label
	}
	return ""
}
