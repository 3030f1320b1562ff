package parser

import (
	"slices"
	"strings"
)

var (
	matrixWord  = regex(`(?i)^(?:yes|no|y|n|unknown|not known|n/?k|n/?a|not applicable|don'?t know|tick|please tick|tick box|tick if yes|✓|low|med(?:ium)?|high|very high|v\.? ?high|very low|none|some|a lot|a little|current|past|previous|historic|comments?|details|further details|(?:please )?(?:give |provide )?details|notes|if yes,? (?:please )?(?:give )?details|comments/details|additional (?:comments|information))\s*[?:]?$`)
	commentWord = regex(`(?i)comment|detail|notes|information`)
	tickWord    = regex(`(?i)^(?:please )?tick|^✓`)
)

// ownerRow recognises a row that says whose details each column holds, and
// remembers it for the rows below.
func (x *reader) ownerRow(g *grid, r int) bool {
	row := g.rows[r]
	live := liveCells(row)
	if len(live) < 2 || len(row) > 4 {
		return false
	}
	var owners []columnOwner
	blocks := map[string]bool{}
	counted := len(live) == 2 && !x.knowsPerson() && firstAndSecond(bare(live[0].all), bare(live[1].all)) && g.twice(r, live[0].col, live[1].col)
	for i, c := range live {
		t := strings.TrimSpace(bare(c.all))
		if t == "" || len(c.lines) > 2 || len(t) > 120 || hasBox(c.all) || pointsUp.MatchString(t) {
			return false
		}
		block := x.columnBlock(t)
		if block == "" && len(live) == 2 && g.twice(r, live[0].col, live[1].col) {
			block = x.cat.titleBlock(t)
		}
		if counted {
			block = [...]string{blockPerson, blockOther}[i]
		}
		if block == "" {
			return false
		}
		blocks[block] = true
		owners = append(owners, columnOwner{c.col, c.col + c.span, block})
	}
	if len(blocks) < 2 || !blocks[blockPerson] && !blocks[blockReferrer] {
		return false
	}
	g.owners = owners
	title := strings.TrimSpace(bare(live[0].all))
	if counted {
		title = "" // it is of the first, and no title over both
	}
	x.section(title, blockNeutral)
	return true
}

// twice reports that the rows below r ask the same of two people: the same
// label stands in both columns of two of them.
func (g *grid) twice(r, a, b int) bool {
	n := 0
	for _, row := range g.rows[r+1:] {
		text := map[int]string{}
		for _, c := range row {
			label := c.all
			if c.stacked {
				label = c.lines[0]
			}
			text[c.col] = strings.ToLower(labelText(label))
		}
		if text[a] != "" && text[a] == text[b] {
			n++
		}
	}
	return n >= 2
}

func (x *reader) columnBlock(t string) string {
	if strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") {
		return ""
	}
	if b, ok := x.cat.heading(t); ok {
		return b
	}
	if m := bracketed.FindString(t); m != "" {
		for in := range strings.SplitSeq(strings.Trim(m, "()[]"), "/") {
			if b, ok := x.cat.heading(strings.TrimSpace(in)); ok {
				return b
			}
		}
	}
	short := stripBrackets(t)
	if jointColumn.MatchString(t) && len(strings.Fields(t)) <= 4 {
		return blockOther
	}
	if harmfulTitle.MatchString(t) {
		return blockOther
	}
	switch strings.ToLower(short) {
	case "you", "applicant 1", "first applicant", "main applicant":
		return blockPerson
	case "joint applicant", "applicant 2", "second applicant", "partner":
		return blockOther
	}
	return ""
}

var jointColumn = regex(`(?i)\b(?:joint|second) (?:applicant|tenant|person)\b|^partner\b`)

// ownerOf is the block of the column a cell stands in.
func (x *reader) ownerOf(g *grid, c cell) string {
	for _, o := range g.owners {
		if c.col >= o.from && c.col < o.to {
			return o.block
		}
	}
	return ""
}

// matrix reads a header of options, "| | Yes | No | Comments |", with the
// questions below it; it gives the row after, or r when there is none.
func (x *reader) matrix(g *grid, r int) int {
	head := g.rows[r]
	if len(head) < 2 || r+1 >= len(g.rows) {
		return r
	}
	if n := x.peopleColumns(g, r); n > r {
		return n
	}
	if n := x.tickColumns(g, r); n > r {
		return n
	}
	words, sure := 0, yesAndNo(head[1:])
	for i, c := range head[1:] {
		t := strings.TrimSpace(bare(c.all))
		if sure && i > 1 && !c.down && !hasBox(c.all) {
			continue // "If yes, say more"
		}
		if c.hole() || hasBox(c.all) || strings.ContainsRune(c.all, runeStruck) || !matrixWord.MatchString(t) {
			return r // struck words are an answer
		}
		words++
	}
	if words == 0 || words == 1 && !tickWord.MatchString(bare(head[1].all)) {
		return r
	}
	if _, next := g.rows[r], g.rows[r+1]; len(next) < 2 || len(liveCells(next)) == 0 {
		return r
	}
	// A question with "Yes | No" to strike has the same look; what follows
	// must not have options of its own.
	if head[0].colon && optionsOnly(head[1:]) {
		return r
	}
	if len(g.rows[r+1]) > 1 && optionsOnly(g.rows[r+1][1:]) {
		return r
	}
	group := strings.TrimSpace(bare(head[0].all))
	listed := x.optionGroup()
	if n := x.ratings(g, r, group); n > r {
		return n
	}
	if b, ok := x.cat.heading(group); ok && group != "" {
		x.section(group, b)
	}
	r++
	for ; r < len(g.rows); r++ {
		row := g.rows[r]
		if len(row) != len(head) || row[0].hole() || row[0].down {
			break
		}
		var a answer
		a.offered = true
		var rest []string
		for i, c := range row[1:] {
			t := strings.TrimSpace(visible(c.all))
			word := strings.Trim(bare(head[i+1].all), " ?:")
			lone, set := loneMark(c.all)
			switch {
			case c.hole() || lone && !set:
			case commentWord.MatchString(word) || sure && i > 1 && !matrixWord.MatchString(word):
				rest = append(rest, t)
			case lone || strings.EqualFold(t, word) || tickWord.MatchString(word) && strings.EqualFold(t, "yes"):
				if tickWord.MatchString(word) {
					a.tick = true
				} else {
					a.picked = append(a.picked, word)
				}
			default:
				if y, _, ok := readBool(t); ok && strings.HasPrefix(strings.ToLower(word), "n") && y {
					// "Y" in the No column means no.
					a.picked = append(a.picked, word)
					continue
				}
				if i == 0 || !strings.HasPrefix(strings.ToLower(word), "n") {
					rest = append(rest, t)
				} else {
					a.picked = append(a.picked, word)
					rest = append(rest, t)
				}
			}
		}
		a.rest = strings.Join(rest, "\n")
		a.text = joinNonEmpty(" - ", strings.Join(a.picked, ", "), a.rest)
		q := question{label: bare(row[0].all), ans: a, strong: true}
		if tickWord.MatchString(bare(head[1].all)) {
			q.group = firstOf(group, x.optionGroup())
		}
		x.add(q)
		if h, ok := x.label(listed); ok && h.key == "needs.support" && len(a.picked) == 1 {
			// "Any of these needs?" above: what is answered yes is one.
			if yes, _, ok := readBool(a.picked[0]); ok && yes {
				x.add(question{label: q.label, group: listed, ans: answer{tick: true, offered: true}, strong: true})
			}
		}
	}
	return r
}

// yesAndNo reports the heads of a column for yes and one for no.
func yesAndNo(cells []cell) bool {
	if len(cells) < 2 {
		return false
	}
	a, b := strings.ToLower(strings.Trim(bare(cells[0].all), " ?:")), strings.ToLower(strings.Trim(bare(cells[1].all), " ?:"))
	return (a == "yes" || a == "y") && (b == "no" || b == "n")
}

func optionsOnly(cells []cell) bool {
	n := 0
	for _, c := range cells {
		if c.hole() {
			continue
		}
		if !optionOnly.MatchString(strings.TrimSpace(bare(c.all))) || strings.ContainsRune(c.all, runeTicked) {
			return false
		}
		n++
	}
	return n >= 2
}

// tickColumns reads "Support needs | Tick | Support needs | Tick".
func (x *reader) tickColumns(g *grid, r int) int {
	head := g.rows[r]
	if len(head) < 2 || len(head)%2 != 0 {
		return r
	}
	for i := 1; i < len(head); i += 2 {
		if !tickWord.MatchString(strings.TrimSpace(bare(head[i].all))) || tickWord.MatchString(strings.TrimSpace(bare(head[i-1].all))) {
			return r
		}
	}
	r++
	for ; r < len(g.rows); r++ {
		row := g.rows[r]
		if len(row) != len(head) {
			break
		}
		for i := 0; i+1 < len(row); i += 2 {
			if row[i].hole() {
				continue
			}
			a := joinAnswers(row[i+1 : i+2])
			if y, _, ok := readBool(a.text); ok {
				a.tick = y
			}
			x.add(question{label: bare(row[i].all), group: bare(head[i].all), ans: a, strong: true})
		}
	}
	return r
}

// columns reads a row of labels with answers in the rows below it.
func (x *reader) columns(g *grid, r int) int {
	head := g.rows[r]
	if len(head) < 2 || r+1 >= len(g.rows) {
		return r
	}
	if end := x.datedList(g, r); end > r {
		return end
	}
	if g.bands && r%2 == 0 {
		x.endParagraph()
		x.columnAnswers(head, g.rows[r+1:r+2])
		return r + 2
	}
	if g.typedHeader(x.places, r) {
		// A sheet leaves out the empty cells at the end of a row.
		for i := r + 1; i < len(g.rows); i++ {
			for n := len(g.rows[i]); n >= 2 && n < len(head); n++ {
				g.rows[i] = append(g.rows[i], cell{col: n, span: 1})
			}
		}
	}
	if g.boldOver(r) && (r+2 >= len(g.rows) || len(g.rows[r+2]) != len(head) || g.boldOver(r+2) || r >= 2 && g.boldOver(r-2)) {
		// Band after band: one row of answers each.
		x.endParagraph()
		x.columnAnswers(head, g.rows[r+1:r+2])
		return r + 2
	}
	n := 0
	for _, c := range head {
		if c.down || hasBox(c.all) {
			return r
		}
		if c.hole() {
			continue
		}
		if c.label < 0.6 && !(c.bold && c.label >= 0.55) || c.glued() {
			if g.typedHeader(x.places, r) {
				continue
			}
			return r
		}
		n++
	}
	if g.typedHeader(x.places, r) {
		n = len(head)
	} else if g.keyed && len(head) == 2 && g.share[1] <= 0.4 {
		return r
	}
	if n < 2 || n < len(head)-1 || x.isParity(g, head) && head[1].label < 0.6 {
		return r
	}
	if !g.valueRow(head, r+1) && !g.typedHeader(x.places, r) {
		return r
	}
	end := r + 1
	for end < len(g.rows) && !(end > r+1 && g.headAgain(x.places, end)) && (g.valueRow(head, end) || g.typedRow(x.places, head, end) || blankRow(g.rows[end], len(head))) {
		end++
	}
	var rows [][]cell
	for _, row := range g.rows[r+1 : end] {
		if len(liveCells(row)) > 0 {
			rows = append(rows, row)
		}
	}
	x.endParagraph()
	x.columnAnswers(head, rows)
	return end
}

// datedList reads a list of people by the dates of birth in it: a header with
// a name and a date of birth, and nothing but dates below the latter. It gives
// the row after, or r where there is none.
func (x *reader) datedList(g *grid, r int) int {
	head := g.rows[r]
	if len(head) < 3 {
		return r
	}
	born, named := -1, false
	for i, c := range head {
		if c.hole() || c.down || c.span > 1 || c.glued() || hasBox(c.all) || codeLike.MatchString(c.text) || len(c.text) > 60 || optionOnly.MatchString(c.text) {
			return r
		}
		switch who, _, _ := strings.Cut(c.hit.key, "."); {
		case !c.known:
		case who == "custody", who == "consent", who == "referrer", who == "authority", c.hit.key == "person.prison_number", c.hit.key == "person.crn":
			return r // people who are referred
		}
		if c.known && c.hit.key == "person.date_of_birth" && c.hit.score > senseScore && born < 0 {
			born = i
		}
		named = named || i < 2 && strings.Contains(strings.ToLower(c.text), "name")
	}
	if born < 0 || !named {
		return r
	}
	end := r + 1
	for ; end < len(g.rows) && len(g.rows[end]) == len(head); end++ {
		row := g.rows[end]
		if len(liveCells(row)) == 0 {
			continue
		}
		if _, rest, ok := readDate(row[born].text, dateChild); !ok || len(rest) > 12 || row[0].hole() || row[0].colon {
			break
		}
	}
	var rows [][]cell
	for _, row := range g.rows[r+1 : end] {
		if len(liveCells(row)) > 0 {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return r
	}
	x.endParagraph()
	x.columnAnswers(head, rows)
	return end
}

// headAgain reports another row of labels below the answers: a form may put
// its questions in bands, labels above answers above labels.
func (g *grid) headAgain(pl *places, r int) bool {
	if r+1 >= len(g.rows) {
		return false
	}
	known, live := 0, 0
	for _, c := range g.rows[r] {
		if c.hole() {
			continue
		}
		live++
		if c.known && !codeLike.MatchString(c.text) && (!answerish(c.text) || c.hit.score == 1 && !optionOnly.MatchString(c.text)) && (c.hit.score > senseScore || c.bold) {
			known++
		}
	}
	return live > 0 && known*10 >= live*6 && known > 0
}

// typedHeader reports a row of labels by what stands below it: dates below
// "DOB", numbers below "NOMS".
func (g *grid) typedHeader(pl *places, r int) bool {
	head := g.rows[r]
	if len(head) < 3 || r+1 >= len(g.rows) {
		return false
	}
	known, live := 0, 0
	for _, c := range head {
		if c.hole() {
			continue
		}
		live++
		if c.known && !c.glued() {
			known++
		}
		if c.glued() && !c.stacked || len(c.text) > 80 || codeLike.MatchString(c.text) {
			return false
		}
	}
	return live >= 3 && known*5 >= live*3 && g.typedRow(pl, head, r+1)
}

// typedRow reports a row with answers of the types that the header asks for.
func (g *grid) typedRow(pl *places, head []cell, r int) bool {
	row := g.rows[r]
	if len(row) > len(head) || len(row) < 2 {
		return false
	}
	fit, misfit := 0, 0
	for i, c := range row {
		if c.hole() || !head[i].known {
			continue
		}
		switch kindOf(head[i].hit.key) {
		case kindOther, kindBool:
			switch {
			case kindOf(head[i].hit.key) == kindBool, head[i].hit.key == "custody.prison":
				if fits(pl, head[i].hit.key, c.text) && !isFiller(c.text) {
					fit++
				}
			case head[i].hit.key == "authority":
				if _, ok := pl.knownAuthority(c.text); ok {
					fit++
				}
			}
		case kindDate, kindID, kindPhone, kindEmail:
			if fits(pl, head[i].hit.key, c.text) && !isFiller(c.text) {
				fit++
			} else if !isFiller(c.text) {
				misfit++
			}
		}
	}
	return fit >= 2 && fit > misfit || fit == 1 && misfit == 0 && r > 0 && len(liveCells(row)) <= 3
}

// valueRow reports a row of answers under the header.
func (g *grid) valueRow(head []cell, r int) bool {
	row := g.rows[r]
	if len(row) != len(head) {
		return false
	}
	filled, labels, colons := 0, 0, 0
	for i, c := range row {
		if c.hole() {
			continue
		}
		filled++
		if c.label >= 0.6 || c.label >= 0.55 && head[i].bold {
			labels++
		}
		if c.colon {
			colons++
		}
	}
	if filled == 0 || colons > 0 && row[0].colon {
		return false
	}
	return labels*2 < filled || labels*2 == filled && filled >= 2 && row[0].label < 0.6
}

func blankRow(row []cell, n int) bool { return len(row) == n && len(liveCells(row)) == 0 }

// columnAnswers records the rows under a header: one person's answers, or a
// list of people.
func (x *reader) columnAnswers(head []cell, rows [][]cell) {
	has := func(keys ...string) bool {
		for _, c := range head {
			if c.known && slices.Contains(keys, c.hit.key) {
				return true
			}
		}
		return false
	}
	name := has("?.name", "person.name", "person.forename", "household") || headWordIn(head, "name")
	family := x.block == blockHousehold || head[0].known && head[0].hit.key == "household" || has("?.relationship") || x.asksHousehold() || headWordIn(head, "living with", "lives with", "relationship") || headWordIn(head[:1], "child") || headWordIn(head[1:], "school") && !has("person.prison_number", "person.crn")
	staff := x.block == blockProfessional || headWordIn(head, "agency", "organisation", "service") && name && x.block != blockReferrer && x.block != blockPerson
	if x.people(head, rows) {
		return
	}
	if name && has("person.date_of_birth") && !has("person.prison_number", "person.crn", "custody.release_date", "person.ni_number") && x.block != blockOther && x.block != blockProfessional && x.knowsPerson() {
		family = true // who is listed below the person's own details
	}
	listed := len(rows) > 1 && name && has("person.date_of_birth", "person.prison_number", "person.crn", "custody.release_date")
	switch {
	case x.block == blockOther && !family:
		x.list(head, rows, firstOf(x.head, "Contacts"), keyUnmapped)
	case name && family || x.block == blockHousehold && (name || has("person.date_of_birth")):
		x.list(head, rows, firstOf(x.head, "Household"), "household")
	case staff && (len(rows) > 1 || x.block == blockProfessional):
		x.list(head, rows, firstOf(x.head, "Other agencies"), "other_professionals")
	case listed && (x.block == blockPerson || x.block == "" || x.block == blockNeutral):
		for i, row := range rows {
			x.oneRow(head, row, i+1)
		}
	case len(rows) == 1:
		x.oneRow(head, rows[0], 0)
	case headWordIn(head, "address") && len(head) >= 2:
		x.history(head, rows)
	case x.block == blockReferrer || x.block == blockLead || x.block == blockPerson:
		x.oneRow(head, rows[0], 0)
		x.list(head, rows[1:], x.head, keyUnmapped)
	default:
		x.list(head, rows, firstOf(x.head, bare(head[0].all)), keyUnmapped)
	}
}

// knowsPerson reports that the form has asked for the person's name and date of
// birth already.
func (x *reader) knowsPerson() bool {
	name, born := false, false
	for _, q := range x.qs {
		if q.ans.empty() || q.owner != "" && q.owner != blockPerson || q.person > 0 {
			continue
		}
		name = name || q.hit.key == "person.surname" || q.hit.key == "person.name" || q.hit.key == "?.name"
		born = born || q.hit.key == "person.date_of_birth" && q.hit.score == 1
	}
	return name && born
}

var jointWord = regex(`(?i)joint|partner|second|2|spouse`)

// asksHousehold reports that one of the last questions asked for the
// household and has no answer yet: the list below it is the answer.
func (x *reader) asksHousehold() bool {
	for i := len(x.qs) - 1; i >= max(0, len(x.qs)-3); i-- {
		if q := x.qs[i]; q.sect == x.sect && q.known && q.hit.key == "household" {
			return q.ans.empty()
		}
	}
	return false
}

func headWordIn(head []cell, words ...string) bool {
	for _, c := range head {
		t := strings.ToLower(bare(c.all))
		for _, w := range words {
			if strings.Contains(t, w) {
				return true
			}
		}
	}
	return false
}

func (x *reader) oneRow(head, row []cell, person int) {
	born := person == 0 && (x.block == "" || x.block == blockNeutral) && slices.ContainsFunc(head, func(c cell) bool { return c.known && c.hit.score == 1 && c.hit.key == "person.date_of_birth" })
	for i, c := range head {
		if c.hole() {
			continue
		}
		owner := ""
		switch c.hit.key {
		case "?.name", "person.forename", "person.surname", "person.middle", "person.title":
			if born {
				// The name beside a date of birth is not a worker's.
				owner = blockPerson
			}
		}
		x.add(question{label: bare(c.all), hit: c.hit, known: c.known, owner: owner, ans: joinAnswers(row[i : i+1]), person: person, strong: true})
		x.nest(row[i : i+1])
	}
}

func joinNonEmpty(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), sep)
}
