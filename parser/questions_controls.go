package parser

import (
	"slices"
	"strings"
)

// overControls reads a row of labels above a row of nothing but controls: these
// answer, whatever they hold. It gives the row after them, or r where there is
// none.
func (x *reader) overControls(g *grid, r int) int {
	if r+1 >= len(g.rows) {
		return r
	}
	var labels, answers []cell
	for _, c := range g.rows[r] {
		switch {
		case c.down, c.control():
			return r
		case c.hole():
			continue
		case hasBox(c.all) || len(c.nested) > 0 || c.glued() || len(c.text) > 160:
			return r
		}
		labels = append(labels, c)
	}
	filled := false
	for _, c := range g.rows[r+1] {
		switch {
		case c.control():
			filled = filled || strings.ContainsRune(c.all, runeField)
			answers = append(answers, c)
		case !c.empty():
			return r
		}
	}
	if len(labels) >= 2 && r+2 < len(g.rows) && len(g.rows[r+2]) == len(g.rows[r+1]) && !slices.ContainsFunc(g.rows[r+2], func(c cell) bool { return !c.control() }) {
		return r // a list, a row for each
	}
	if len(labels) == 0 || len(answers) == 0 || !filled || len(answers) > len(labels) {
		return r
	}
	if len(answers) < len(labels) {
		// A label without a control below it: those that have one stand over it.
		labels = slices.DeleteFunc(labels, func(l cell) bool {
			return !slices.ContainsFunc(answers, func(a cell) bool { return l.col < a.col+a.span && a.col < l.col+l.span })
		})
		if len(labels) != len(answers) {
			return r
		}
	}
	x.endParagraph()
	for i := range labels {
		l, a := labels[i], answers[i]
		x.col = l.col
		x.add(question{label: labelText(l.all), hit: l.hit, known: l.known, ans: readAnswer(a.lines), strong: true})
	}
	return r + 2
}

// control reports a cell that holds a form's control, filled in or not, and no
// words beside it.
func (c cell) control() bool {
	t := strings.TrimSpace(c.all)
	if t == string(runeHole) {
		return true
	}
	return strings.HasPrefix(t, string(runeField)) && strings.HasSuffix(t, string(runeUnfield)) && strings.Count(t, string(runeField)) == 1
}
