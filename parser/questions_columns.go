package parser

import (
	"slices"
	"strings"
)

// pairColumns finds the columns of labels and of answers that take turns, by
// what most rows have in them, and reads the other rows alike: below "Prison
// number | A1234BC | Release date | 1/2/27" the words "Prison | Highdown" are
// a label and its answer too, though both may be answers elsewhere.
func (g *grid) pairColumns() {
	for _, n := range []int{4, 6} {
		type count struct{ filled, labels int }
		counts := make([]count, n)
		rows := 0
		for _, row := range g.rows {
			if !alternates(row, n) {
				continue
			}
			rows++
			for i, c := range row {
				if c.hole() {
					continue
				}
				counts[i].filled++
				if c.label >= 0.6 {
					counts[i].labels++
				}
			}
		}
		if rows < 3 {
			continue
		}
		var asked, known, told, odd int
		for i, c := range counts {
			if i%2 == 0 {
				asked, known = asked+c.filled, known+c.labels
			} else {
				told, odd = told+c.filled, odd+c.labels
			}
		}
		// Where no answer looks like a label, fewer of the labels need to.
		plain := rows >= 4 && odd*6 <= told && known*2 >= asked
		fits := func(i int) bool {
			c := counts[i]
			if i%2 == 0 {
				return c.filled >= 2 && (c.labels*10 >= c.filled*6 || c.labels*2 == c.filled && i > 0 || plain && c.labels*3 >= c.filled)
			}
			return c.labels*10 <= c.filled*4
		}
		for i := range n {
			if !fits(i) {
				rows = 0
			}
		}
		if rows == 0 {
			continue
		}
		for _, row := range g.rows {
			if !alternates(row, n) {
				continue
			}
			for i := 0; i < n; i += 2 {
				row[i].pairWith(&row[i+1])
			}
		}
	}
}

// alternates reports a row of n cells of one column each, none of which is
// two things at once.
func alternates(row []cell, n int) bool {
	return len(row) == n && !slices.ContainsFunc(row, func(c cell) bool { return c.down || c.span > 1 || c.glued() && !c.hole() || len(c.nested) > 0 })
}

// pairWith makes a label of a cell before an answer.
func (c *cell) pairWith(answer *cell) {
	if c.hole() || answer.hole() || hasBox(c.all) || len(c.lines) > 1 || len(c.text) > 60 || codeLike.MatchString(c.text) {
		return
	}
	c.label = max(c.label, 0.65)
	if answer.label >= 0.6 && !answer.colon {
		answer.label = 0.4
	}
}

// prefixed makes labels of the cells of a row whose label has whose it is
// before a colon, as in "OFFICE USE: Date received | 1/2/26" and "Tenant 1:
// Date of birth | 1/2/80". Else they would be label and answer in one.
func (x *reader) prefixed(cells []cell) {
	for i := range cells[:max(len(cells)-1, 0)] {
		c, next := &cells[i], &cells[i+1]
		if len(c.lines) != 1 || c.stacked || c.boxed || hasBox(c.all) || next.hole() || next.label >= 0.6 || next.glued() || strings.Count(c.text, ":") != 1 {
			continue
		}
		who, what, _ := strings.Cut(strings.TrimRight(c.text, ": "), ":")
		what = strings.TrimSpace(what)
		block, isHead := x.cat.heading(who)
		if block == "" || block == blockNeutral {
			block = firstOf(x.cat.titleBlock(who), x.cat.cue(x.cat.tokens(who)))
		}
		if !isHead && block == "" || what == "" || codeLike.MatchString(what) {
			continue
		}
		if h, ok := x.label(what); ok && h.score > fuzzyFloor || block == blockOffice {
			c.whole, c.label, c.known = true, 1, true
			if block != blockNeutral {
				c.owner = block
			}
			if c.owner != "" && c.owner != blockPerson || !c.exactHit() {
				c.hit = h
			}
		}
	}
}

// exactHit reports a label of the catalogue's own words.
func (c *cell) exactHit() bool { return c.hit.key != "" && c.hit.score == 1 }

// sameLabels reads a table each row of which has the same labels again, with
// the answers in the same cells: "Name: Jane Doe | DOB: 1/2/15", a person to
// a row. It reports whether it was one.
func (x *reader) sameLabels(g *grid) bool {
	if len(g.rows) == 0 || len(g.rows) == 1 && x.block != blockHousehold || len(g.rows[0]) < 2 {
		return false
	}
	var head []cell
	var rows [][]cell
	for r, row := range g.rows {
		if len(row) != len(g.rows[0]) {
			return false
		}
		values := make([]cell, len(row))
		for i, c := range row {
			label, value, ok := c.ownLabel()
			if !ok || r > 0 && !strings.EqualFold(label, head[i].text) {
				return false
			}
			if r == 0 {
				h, known := x.label(label)
				head = append(head, cell{lines: []string{label}, all: label, text: label, col: i, span: 1, label: 1, hit: h, known: known})
			}
			values[i] = cell{lines: value, all: strings.Join(value, "\n"), text: visible(strings.Join(value, "\n")), col: i, span: 1}
		}
		rows = append(rows, values)
	}
	x.endParagraph()
	x.columnAnswers(head, rows)
	return true
}

// ownLabel parts a cell that holds its label and its answer.
func (c cell) ownLabel() (label string, value []string, ok bool) {
	if len(c.nested) > 0 || len(c.lines) == 0 || hasBox(c.lines[0]) {
		return "", nil, false
	}
	if before, after, colon := strings.Cut(c.lines[0], ":"); colon && c.glued() {
		value = append([]string{strings.TrimSpace(balance(after))}, c.lines[1:]...)
		return labelText(before), value, len(labelText(before)) < 60
	}
	if c.stacked || len(c.lines) > 1 && c.maybe != nil {
		return labelText(c.lines[0]), c.lines[1:], true
	}
	return labelText(c.lines[0]), nil, len(c.lines) == 1 && c.label >= 0.6
}

// people reads a table with a person to a row, each called by what he or she
// is in the case: "Role | Name | Telephone", and below it "Referrer", "COM",
// "Next of kin". It reports whether it was one.
func (x *reader) people(head []cell, rows [][]cell) bool {
	if len(head) < 3 || head[0].known && head[0].hit.key == "?.name" {
		return false
	}
	name, reach := false, false
	for _, c := range head[1:] {
		switch what := strings.TrimPrefix(c.hit.key, "?."); {
		case !c.known:
		case what == "name":
			name = true
		case what == "phone", what == "email", what == "contact":
			reach = true
		}
	}
	if !name || !reach {
		return false
	}
	blocks := make([]string, len(rows))
	workers := false
	for i, row := range rows {
		blocks[i] = x.roleBlock(labelText(row[0].all))
		workers = workers || blocks[i] == blockReferrer || blocks[i] == blockLead
	}
	if !workers {
		return false
	}
	for i, row := range rows {
		if row[0].hole() {
			continue
		}
		role := labelText(row[0].all)
		if blocks[i] != blockReferrer && blocks[i] != blockLead {
			key := keyUnmapped
			if blocks[i] == blockProfessional {
				key = "other_professionals"
			}
			x.list(head[1:], [][]cell{row[1:]}, role, key)
			continue
		}
		for j := 1; j < len(head) && j < len(row); j++ {
			if a := joinAnswers(row[j : j+1]); !a.empty() {
				x.add(question{label: bare(head[j].all), hit: head[j].hit, known: head[j].known, owner: blocks[i], ans: a, strong: true})
			}
		}
		if is := strings.Trim(bracketed.FindString(role), "()[]"); blocks[i] == blockReferrer {
			// "Referrer (POM)" says what work he or she does.
			is = firstOf(is, stripBrackets(role))
			if roleWords.MatchString(is) {
				x.add(question{label: role, hit: hit{key: "?.role", score: 0.9}, known: true, owner: blockReferrer, ans: answer{text: is, rest: is}, strong: true})
			}
		}
	}
	return true
}

// roleBlock is the block of whoever is called by a role.
func (x *reader) roleBlock(role string) string {
	if role == "" {
		return ""
	}
	for _, t := range []string{stripBrackets(role), role} {
		if b, ok := x.cat.heading(t); ok && b != blockNeutral {
			return b
		}
		h, ok := x.label(t)
		if !ok || h.score < fuzzyFloor {
			continue
		}
		switch who, _, _ := strings.Cut(h.key, "."); who {
		case "referrer", "lead":
			return who
		case "other_professionals", "professional":
			return blockProfessional
		}
	}
	return x.cat.cue(x.cat.tokens(role))
}

// ratings reads a grid with a question in its corner, the ratings above and
// what is rated on the left: "Risk of serious harm to | Low | Medium | High",
// and below it "Children", "Public". The highest answers the question, or the
// one of a row called overall.
func (x *reader) ratings(g *grid, r int, corner string) int {
	h, ok := x.label(corner)
	if !ok || h.key != "risk.level" {
		return r
	}
	head := g.rows[r]
	for _, c := range head[1:] {
		if readLevel(bare(c.all)) == "" {
			return r
		}
	}
	var parts []string
	level, best, overall := "", 0, false
	n := r + 1
	for ; n < len(g.rows) && len(g.rows[n]) == len(head) && !g.rows[n][0].hole(); n++ {
		row := g.rows[n]
		for i := 1; i < len(row); i++ {
			if lone, set := loneMark(row[i].all); !lone || !set {
				continue
			}
			what, rating := bare(row[0].all), bare(head[i].all)
			parts = append(parts, what+": "+rating)
			total := strings.EqualFold(strings.Trim(what, " :"), "overall")
			if at := levelRank(readLevel(rating)); total || !overall && at > best {
				level, best, overall = rating, at, total
			}
		}
	}
	if level == "" {
		return r
	}
	x.endParagraph()
	x.add(question{label: corner, hit: h, known: true, ans: answer{text: level, rest: level}, strong: true})
	x.add(question{label: corner, hit: hit{key: keyUnmapped, score: 1}, known: true, ans: answer{text: strings.Join(parts, "; ")}, strong: true})
	return n
}

// levelRank orders the levels of the contract.
func levelRank(level string) int {
	return slices.Index([]string{"low", "medium", "high", "very_high"}, level) + 1
}

// peopleColumns reads a header " | You | Joint applicant" with one label and
// an answer for each person in the rows below.
func (x *reader) peopleColumns(g *grid, r int) int {
	head := g.rows[r]
	if len(head) < 3 {
		return r
	}
	var blocks []string
	for _, c := range head[1:] {
		b := x.columnBlock(strings.TrimSpace(bare(c.all)))
		if b == "" {
			return r
		}
		blocks = append(blocks, b)
	}
	if !slices.Contains(blocks, blockPerson) || slices.Index(blocks, blockPerson) != slices.IndexFunc(blocks, func(b string) bool { return b == blockPerson }) {
		return r
	}
	x.section(bare(head[0].all), blockNeutral)
	joint := make([][]gridCell, len(blocks))
	r++
	for ; r < len(g.rows); r++ {
		row := g.rows[r]
		if len(row) != len(head) || row[0].hole() {
			break
		}
		label := labelText(row[0].all)
		for i, c := range row[1:] {
			a := joinAnswers([]cell{c})
			if blocks[i] == blockOther && jointWord.MatchString(bare(head[i+1].all)) && row[0].known {
				switch k := row[0].hit.key; k {
				case "?.name", "person.name", "person.forename", "person.surname", "person.date_of_birth", "?.relationship":
					if !a.empty() {
						joint[i] = append(joint[i], gridCell{label: label, hit: row[0].hit, known: true, text: a.text})
					}
					continue
				}
			}
			x.add(question{label: label, owner: blocks[i], ans: a, strong: true})
		}
	}
	for i, cells := range joint {
		if len(cells) > 0 {
			// Who applies with the person would live with them.
			x.add(question{label: bare(head[i+1].all), hit: hit{key: "household", score: 0.9}, known: true, rows: [][]gridCell{cells}, ans: answer{text: cells[0].text}, strong: true})
		}
	}
	return r
}
