package parser

import (
	"slices"
	"strings"
)

// pairs reads a row of labels and answers.
func (x *reader) pairs(g *grid, row []cell) {
	x.endParagraph()
	cells := slices.DeleteFunc(slices.Clone(row), func(c cell) bool { return c.down })
	for len(cells) > 2 && rowNumber.MatchString(cells[0].text) && cells[1].label > 0 && !cells[1].hole() {
		cells = cells[1:]
	}
	if len(cells) == 0 || x.memberRow(cells) {
		return
	}
	if x.optionRow(cells) {
		return
	}
	if cells[0].hole() && len(cells) > 1 {
		x.continuation(cells)
		return
	}
	if x.nameAlone(cells) {
		cells = cells[1:]
	}
	parity := x.isParity(g, cells)
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
		if j == i+1 && !cells[i].glued() && !c.stacked && !c.boxed && cells[i].label >= 0.6 {
			if before, _, _ := strings.Cut(c.lines[0], ":"); strings.HasPrefix(cells[i].hit.key, "consent.") && len(strings.Fields(before)) > 5 || cells[i].hit.key == "household" && len(strings.Fields(before)) <= 3 || personNamed.MatchString(before) && len(strings.Fields(before)) <= 3 {
				return false // "Dependants | Wife: Ann Doe", "Health | Mr Doe: asthma"
			}
		}
		if strings.HasPrefix(cells[i].hit.key, "local_connection.") && j == i+1 && !cells[i].glued() && !c.stacked && !c.boxed {
			if before, _, _ := strings.Cut(c.lines[0], ":"); len(readGrounds(before)) > 0 {
				// "Family: mum in Anytown" is a ground of it.
				return false
			}
		}
		if cells[i].glued() || j > i+1 || !cells[i].colon || c.stacked || c.boxed {
			return true
		}
		before, _, _ := strings.Cut(c.lines[0], ":")
		h, known := x.label(labelText(before))
		return known && h.score > 0.9
	}
	if c.label < 0.6 {
		return j == i+2 && i == 0 && len(cells) == 4 && pairLooks(cells)
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

// pairLooks reports four cells of a row that are surely a label and its answer,
// and look like another label and its answer: "Phone | none | Found at | St Ann's
// hostel, 01632 960001".
func pairLooks(cells []cell) bool {
	a, b, c, d := &cells[0], &cells[1], &cells[2], &cells[3]
	if a.label < 0.6 && (!a.known || a.label < 0.4) || b.hole() || c.hole() || d.hole() || b.label >= 0.6 || d.label >= 0.6 || len(c.lines) != 1 || hasBox(b.all) || hasBox(c.all) || hasBox(d.all) {
		return false
	}
	t := labelText(c.all)
	return len(strings.Fields(t)) <= 4 && startsUpper(t) && !strings.ContainsAny(t, ".,;()@") && !codeLike.MatchString(t) && !answerish(t) && !isFiller(t) && !looksLikeName(t) && !optionOnly.MatchString(t) &&
		(codeLike.MatchString(d.text) || len(strings.Fields(d.text)) >= 3)
}

// glued reports a cell that holds label and answer.
func (c cell) glued() bool {
	if c.stacked || c.boxed {
		return true
	}
	if c.whole {
		return false
	}
	if len(c.lines) == 0 || hasBox(c.all) && c.label < 0.6 && !c.colonAnswer() {
		return false
	}
	before, after, ok := strings.Cut(c.lines[0], ":")
	if q, answer, asked := strings.Cut(c.lines[0], "?"); asked && !ok && len(c.lines) == 1 && visible(answer) != "" && !hasBox(answer) && (len(strings.Fields(q)) >= 3 || c.known && c.hit.score == 1 && saysYesOrNo(visible(answer))) {
		answer = strings.TrimSpace(visible(answer))
		if m := untouchedAt.FindString(answer); m != "" && saysYesOrNo(answer[len(m):]) {
			return true // "Y/N Y"
		}
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

// saysYesOrNo reports an answer that begins with yes or no.
func saysYesOrNo(s string) bool {
	_, _, ok := readBool(s)
	return ok
}

// isParity reports a row whose even cells are all labels and whose odd ones
// are not.
func (x *reader) isParity(g *grid, cells []cell) bool {
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
		if b.glued() && len(b.lines) == 1 {
			// "Signed: (copy held) | Date: 3 July": each has its own.
			before, _, colon := strings.Cut(b.lines[0], ":")
			if h, ok := x.label(labelText(before)); colon && ok && h.score == 1 {
				return false
			}
		}
		if b.label >= 0.6 {
			odd++
		}
	}
	return odd == 0 || odd < len(cells)/2 && g.share[1] <= 0.4 || g.keyed
}

// pair reads one label and the cells of its answer.
func (x *reader) pair(g *grid, c cell, answers []cell, asked map[string]bool) {
	own := firstOf(c.owner, x.ownerOf(g, c))
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
	if x.partInCell(c, answers) || x.labelsWithin(c, answers) {
		return
	}
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
	if strings.ContainsRune(c.all, runeStruck) && q.ans.empty() && untouched.MatchString(label) {
		// "Male / Female" is a question and its options at once.
		q.ans = readAnswer([]string{c.all})
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

// memberRow reads a row of a household's list that has a number and no header:
// "1 | John Doe - husband - 12/12/1988". It reports whether it was one.
func (x *reader) memberRow(cells []cell) bool {
	if x.block != blockHousehold || !rowNumber.MatchString(strings.TrimSpace(bare(cells[0].all))) {
		return false
	}
	var parts []string
	for _, c := range cells[1:] {
		if c.colon || c.glued() || c.label >= 0.8 && !answerish(c.text) {
			return false
		}
		if !c.hole() {
			parts = append(parts, oneLine(visible(c.all)))
		}
	}
	if t := strings.Join(parts, ", "); t != "" {
		x.add(question{label: stripNumbering(x.head), hit: hit{key: "household", score: 0.85}, known: true, ans: answer{text: t, rest: t}, strong: true})
	}
	return true
}
