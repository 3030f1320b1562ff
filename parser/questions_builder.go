package parser

// setIn reads a table as web form builders mail it: a question as wide as the
// table, and its answer set in by an empty cell in the row below. It takes four
// such pairs, and few rows that are neither; done when it was one.
func (x *reader) setIn(g *grid) (done bool) {
	if len(g.rows) < 8 {
		return false
	}
	pairs, others := 0, 0
	for r := range g.rows {
		switch {
		case setInAnswer(g.rows[r]) && r > 0 && wideLabel(g.rows[r-1]):
			pairs++
		case !wideLabel(g.rows[r]) && len(liveCells(g.rows[r])) > 0:
			others++
		}
	}
	if pairs < 4 || others*4 > pairs {
		return false
	}
	for r := 0; r < len(g.rows); r++ {
		row := g.rows[r]
		if !wideLabel(row) {
			r = x.rowsFrom(g, r) - 1
			continue
		}
		c := liveCells(row)[0]
		if r+1 == len(g.rows) || !setInAnswer(g.rows[r+1]) {
			// No answer below: the title of a section, or a question left out.
			if block, ok := x.cat.heading(c.text); ok {
				x.endParagraph()
				x.section(c.text, block)
			}
			continue
		}
		x.endParagraph()
		below := liveCells(g.rows[r+1])[0]
		x.add(question{label: labelText(c.all), hit: c.hit, known: c.known, ans: readAnswer(below.lines), strong: true})
		for _, n := range below.nested {
			x.table(n)
		}
		r++
	}
	return true
}

// wideLabel reports a row with nothing but words in its first cell.
func wideLabel(row []cell) bool {
	live := liveCells(row)
	return len(live) == 1 && live[0].col == 0 && len(live[0].nested) == 0 && len(live[0].text) < 200 && (len(row) == 1 || live[0].span > 1)
}

// setInAnswer reports a row whose first cell is empty and whose second is not.
func setInAnswer(row []cell) bool {
	live := liveCells(row)
	return len(row) == 2 && len(live) == 1 && live[0].col > 0 && row[0].hole()
}
