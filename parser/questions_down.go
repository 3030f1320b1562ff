package parser

import "strings"

// askedDown reads a table with one thing to a row, question and answer in turn
// down the page, under titles: every other row answers the one above it, where
// half of the questions are known and few of the answers could be one. It
// reports whether it was one.
func (x *reader) askedDown(g *grid) bool {
	if len(g.rows) < 6 {
		return false
	}
	cells := make([]*cell, 0, len(g.rows))
	plain := 0
	for _, row := range g.rows {
		var one *cell
		for i := range row {
			if c := &row[i]; !c.down && !c.empty() {
				if one != nil || c.col > 0 {
					return false
				}
				one = c
			}
		}
		if one != nil && len(one.nested) > 0 {
			return false
		}
		if one != nil && !one.bold && !one.header {
			plain++
		}
		cells = append(cells, one)
	}
	if plain*2 < len(cells) {
		return false
	}
	// Runs of rows that neither are titles nor have their answers in them.
	runs := map[int]int{}
	pairs, asked, told := 0, 0, 0
	for i := 0; i < len(cells); {
		n := 0
		for i+n < len(cells) && cells[i+n] != nil && !x.standsAlone(cells[i+n]) {
			n++
		}
		if n == 0 {
			i++
			continue
		}
		runs[i] = n
		for k := 0; k+1 < n; k += 2 {
			pairs++
			if q := cells[i+k]; q.known || strings.HasSuffix(q.text, "?") {
				asked++
			}
			if a := cells[i+k+1]; a.known && a.hit.score > senseScore && !answerish(a.text) {
				told++
			}
		}
		if n%2 != 0 && n > 1 {
			return false
		}
		i += n
	}
	if few := asked*2 < pairs; pairs < 3 || told*4 > pairs || few && (told > 0 || asked < 2 || asked*3 < pairs) {
		return false
	}
	for i := 0; i < len(cells); {
		n := runs[i]
		if n < 2 {
			if cells[i] != nil {
				x.single(g, i, *cells[i])
			}
			i++
			continue
		}
		x.endParagraph()
		for k := 0; k < n; k += 2 {
			q, a := cells[i+k], cells[i+k+1]
			x.add(question{label: labelText(q.all), hit: q.hit, known: q.known, ans: readAnswer(a.lines), strong: true})
		}
		i += n
	}
	return true
}

// standsAlone reports a row of one cell that is a title, or that has its answer
// in itself.
func (x *reader) standsAlone(c *cell) bool {
	if c.bold || c.header || c.glued() || c.boxed {
		return true
	}
	if hasBox(c.all) {
		// Boxes alone are an answer, boxes behind words a question with them.
		first := strings.IndexFunc(c.all, isBox)
		return labelText(c.all[:first]) != ""
	}
	return allCaps(c.text) && !looksLikeName(c.text) && !codeLike.MatchString(c.text)
}

// groupAt reports a row at which a group begins whose title stands in a first
// cell of its own, merged down beside the rows of the group: labels are in the
// second column, answers in the third. A group of one row has nothing to merge;
// it counts where two others have.
func (g *grid) groupAt(r int) bool {
	row := g.rows[r]
	if len(row) != 3 || g.share[1] < 0.5 || g.share[2] > 0.3 || row[0].down || row[0].hole() || len(row[0].text) > 60 || row[0].glued() || hasBox(row[0].all) || !g.groupLabel(r) {
		return false
	}
	merged := 0
	for i := range g.rows {
		if g.groupLabel(i) && !g.rows[i][0].down && i+1 < len(g.rows) && g.groupLabel(i+1) && g.rows[i+1][0].down {
			if merged++; i == r {
				return true
			}
		}
	}
	return merged >= 2
}

// groupLabel reports a row with a label in its second cell and an answer, or
// room for one, in its third.
func (g *grid) groupLabel(r int) bool {
	row := g.rows[r]
	return len(row) == 3 && !row[1].hole() && row[1].label >= 0.3 && !row[1].glued() && (row[2].label < 0.6 || nameCell(row[2].text))
}

// groupRow reads the row at which a group begins.
func (x *reader) groupRow(g *grid, r int) {
	row := g.rows[r]
	t := strings.TrimSpace(bare(row[0].all))
	g.grouped = true
	if row[0].known && row[0].hit.key == "household" && (r+1 == len(g.rows) || !g.rows[r+1][0].down) {
		// "Children | Names and dates of birth | ..."
		x.section(t, blockHousehold)
		x.add(question{label: t, hit: row[0].hit, known: true, ans: joinAnswers(row[2:]), strong: true})
		x.nest(row[2:])
		return
	}
	block, _ := x.cat.heading(t)
	switch {
	case armyUnit.MatchString(t):
		block = blockOther
	case block == "":
		block = firstOf(row[0].hit.opens, x.cat.titleBlock(t))
	}
	x.section(t, block)
	x.pairs(g, row[1:])
}

// armyUnit is where somebody serves, with a name of its own.
var armyUnit = regex(`(?i)^(?:(?:current|parent|his|her|their) )?(?:unit|regiment|battalion|squadron|ship)(?: details)?$`)
