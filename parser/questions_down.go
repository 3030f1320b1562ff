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
