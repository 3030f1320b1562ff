package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// unstacked makes rows of their own of labels that stand one below the other in
// one cell, with their answers one below the other in the next.
func (x *reader) unstacked(rows []document.Row) []document.Row {
	if x.body {
		return rows
	}
	var out []document.Row
	for i, r := range rows {
		parts := x.unstack(r)
		if parts != nil && out == nil {
			out = append(make([]document.Row, 0, len(rows)+8), rows[:i]...)
		}
		switch {
		case parts != nil:
			out = append(out, parts...)
		case out != nil:
			out = append(out, r)
		}
	}
	if out == nil {
		return rows
	}
	return out
}

// unstack takes one row apart; nil for one with a label to a cell.
func (x *reader) unstack(r document.Row) []document.Row {
	n := len(r.Cells)
	if n != 2 && n != 4 || r.Cells[0].Down || !severalLines(r.Cells[0]) || !severalLines(r.Cells[1]) {
		return nil
	}
	var out []document.Row
	for i := 0; i < n; i += 2 {
		labels, answers := cellLines(r.Cells[i]), cellLines(r.Cells[i+1])
		if len(labels) == 0 && len(answers) == 0 {
			continue
		}
		if len(labels) < len(answers) {
			answers = wrapsJoined(answers)
		}
		if len(labels) != len(answers) || !x.stackOf(labels, answers) && !x.boldStack(labels, answers) {
			return nil
		}
		for j := range labels {
			if j == len(out) {
				out = append(out, document.Row{})
			}
			out[j].Cells = append(out[j].Cells, spansCell(labels[j]), spansCell(answers[j]))
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// stackOf reports lines that are a label each, the others fit to answer them.
func (x *reader) stackOf(labels, answers [][]document.Span) bool {
	text := func(s []document.Span) string { return strings.Join(marked(document.Block{Spans: s}), " ") }
	var all []string
	post := false
	for i := range labels {
		t := labelText(text(labels[i]))
		h, ok := x.label(t)
		if !ok || h.score <= senseScore || answerish(t) || h.key != keyUnmapped && !fits(x.places, h.key, visible(text(answers[i]))) {
			return false
		}
		if a, ok := x.cat.exactly(visible(text(answers[i]))); ok && a.key != "" && a.key != keyUnmapped {
			return false
		}
		post = post || h.key == "?.postcode"
		all = append(all, t)
	}
	if len(labels) < 2 {
		return true
	}
	// "Prison" above "number" are one label.
	_, whole := x.cat.exactly(strings.Join(all, " "))
	return !whole || post
}

func severalLines(c document.Cell) bool {
	return len(c.Blocks) > 1 || len(c.Blocks) == 1 && c.Blocks[0].Table == nil && strings.Contains(c.Blocks[0].Text(), "\n")
}

// cellLines are the lines of a cell, empty ones left out; nil for a cell with
// a table in it.
func cellLines(c document.Cell) [][]document.Span {
	var out [][]document.Span
	for _, b := range c.Blocks {
		if b.Table != nil {
			return nil
		}
		var line []document.Span
		for _, s := range b.Spans {
			if s.Field != nil {
				line = append(line, s)
				continue
			}
			for j, part := range strings.Split(s.Text, "\n") {
				if j > 0 {
					if !document.Blank(line) {
						out = append(out, line)
					}
					line = nil
				}
				one := s
				if one.Text = part; part != "" {
					line = append(line, one)
				}
			}
		}
		if !document.Blank(line) {
			out = append(out, line)
		}
	}
	return out
}

// optionsGoOn reports one more option to tick below a question, where what
// stands below it so far are options, a line each.
func (x *reader) optionsGoOn(l string) bool {
	if x.pend == nil || len(x.lines) == 0 || len(x.lines) > 30 || !beginsWithBox(l) || wordCount(visible(l)) > 12 {
		return false
	}
	for _, o := range x.lines {
		if !beginsWithBox(o) {
			return false
		}
	}
	return true
}

// beginsWithBox reports one box, at the beginning of a line.
func beginsWithBox(l string) bool {
	l = strings.TrimSpace(l)
	first := strings.IndexFunc(l, isBox)
	return first == 0 && strings.LastIndexFunc(l, isBox) == 0
}

// detailsHint is the rest of a question that asks for more than yes or no.
var detailsHint = regex(`(?i)^[\s–—-]*if (?:so|yes),? (?:please )?(?:give|provide|state|specify)(?: further| full| more)? (?:details|reasons|which|why)\W*$`)

// loneColon reports a cell with the sign alone that some forms print in a
// column between labels and answers.
func loneColon(c document.Cell) bool {
	if len(c.Blocks) != 1 || c.Blocks[0].Table != nil || len(c.Blocks[0].Spans) > 2 {
		return false
	}
	return strings.TrimSpace(c.Blocks[0].Text()) == ":"
}

// boldLabel takes a line apart at the end of the bold words it begins with,
// where those are a label: "WHICH COUNCIL Ely", the first two words bold.
func (x *reader) boldLabel(l string) []string {
	l = strings.TrimSpace(l)
	if !strings.HasPrefix(l, string(runeBold)) {
		return nil
	}
	at := strings.IndexRune(l, runeUnbold)
	if at < 0 {
		return nil
	}
	at += len(string(runeUnbold))
	label, value := labelText(l[:at]), l[at:]
	if label == "" || visible(value) == "" || strings.ContainsRune(value, runeBold) || strings.HasPrefix(strings.TrimSpace(value), "(") || len(label) > 80 || codeLike.MatchString(label) {
		return nil
	}
	if h, ok := x.label(label); !ok || h.score <= senseScore || answerish(label) && h.score < 1 {
		return nil
	}
	return []string{l[:at], strings.TrimSpace(value)}
}

// identityLine reads the particulars that the head of a page or the first line
// of a form gives without labels: "DOE, Jane   A1234BC   CRN: X123456   1/2/80".
// It takes a name and a number or a date of birth.
func (x *reader) identityLine(lines []string) bool {
	if len(lines) != 1 || len(lines[0]) > 200 || hasBox(lines[0]) || countDigits(lines[0]) < 4 {
		return false
	}
	parts := pieceBoundary.Split(strings.TrimSpace(visible(lines[0])), -1)
	if len(parts) < 3 {
		return false
	}
	var found []question
	named, sure := false, false
	put := func(label, key, v string) {
		found = append(found, question{label: label, hit: hit{key: key, score: 0.85, opens: blockPerson}, known: true, ans: answer{text: v, rest: v}, strong: true})
	}
	for _, p := range parts {
		p = strings.Trim(strings.TrimSpace(p), ",;")
		if p == "" {
			continue
		}
		pairs, lead := x.split(p, true)
		switch {
		case len(pairs) == 1 && strings.TrimSpace(lead) == "" && pairs[0].known && isIDOrDate(pairs[0].hit.key) && fits(x.places, pairs[0].hit.key, visible(pairs[0].value)):
			sure = sure || strings.HasPrefix(pairs[0].hit.key, "person.")
			named = named || pairs[0].hit.key == "person.name" || pairs[0].hit.key == "?.name"
			found = append(found, question{label: pairs[0].label, hit: pairs[0].hit, known: true, ans: readAnswer([]string{pairs[0].value}), strong: true})
		case readsAsID("person.prison_number", p):
			sure = true
			put("number", "person.prison_number", p)
		case readsAsID("person.crn", p):
			sure = true
			put("number", "person.crn", p)
		case !named && !allCaps(p) && strings.Contains(p, ",") && looksLikeName(nameOrder(p)) && !notName.MatchString(p), !named && looksLikeName(p) && len(strings.Fields(p)) > 1 && !orgWords.MatchString(p) && !notName.MatchString(p) && !formTitle.MatchString(p):
			named = true
			put("name", "person.name", p)
		}
	}
	if !named || !sure || len(found) < 2 {
		return false
	}
	x.flush()
	x.endProse()
	for _, q := range found {
		x.add(q)
	}
	return true
}

// nameOrder is a name written surname first in its natural order.
func nameOrder(s string) string {
	n, _ := readName(s)
	return n
}

// nameAlone reads a name without a label that begins a row of other particulars
// of the same person: "Jane Doe | Date of birth: 1/2/80 | Known as: Jay".
func (x *reader) nameAlone(cells []cell) bool {
	if len(cells) < 2 || x.block != "" && x.block != blockNeutral && x.block != blockPerson {
		return false
	}
	c := cells[0]
	if len(c.lines) != 1 || c.known && c.hit.score > senseScore || c.glued() || hasBox(c.all) || !looksLikeName(c.text) || len(strings.Fields(c.text)) < 2 || orgWords.MatchString(c.text) || roleWords.MatchString(c.text) || notName.MatchString(c.text) {
		return false
	}
	born := false
	for _, o := range cells[1:] {
		if o.hole() {
			continue
		}
		label, _, ok := o.ownLabel()
		if !ok || !o.glued() {
			return false
		}
		if h, ok := x.label(label); ok {
			born = born || identifies(h.key) || h.key == "person.known_as"
		}
	}
	if !born {
		return false
	}
	x.add(question{label: "name", hit: hit{key: "person.name", score: 0.85, opens: blockPerson}, known: true, ans: answer{text: c.text, rest: c.text}, strong: true})
	return true
}
