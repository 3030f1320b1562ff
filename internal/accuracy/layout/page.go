package layout

import "strings"

// block is a part of a page: a paragraph, a table, or a text box.
type block struct {
	runs []run
	// heading is 0 for running text, else the level from 1.
	heading int
	// gap is an empty line above.
	gap bool
	// item is set for a point of a list.
	item bool
	// leader sets tab stops that are filled with dots.
	leader bool
	table  [][]cell
	box    []block
}

// run is text of one look; "\n" and "\t" are a line break and a tab.
type run struct {
	text                string
	bold, small, struck bool
}

// look is what a file writes for the look of a run, "" for a plain one. No run
// has two.
func (r run) look(bold, struck, small string) string {
	switch {
	case r.bold:
		return bold
	case r.struck:
		return struck
	case r.small:
		return small
	}
	return ""
}

// cell is one cell of a table.
type cell struct {
	body []block
	// span is the number of columns, 0 for one; rows those it is merged over,
	// and down is set for the cells below the first of them.
	span, rows int
	down       bool
}

func text(s string) block    { return block{runs: []run{{text: s}}} }
func strong(s string) block  { return block{runs: []run{{text: s, bold: true}}} }
func small(s string) block   { return block{runs: []run{{text: s, small: true}}} }
func heading(s string) block { return block{runs: []run{{text: s}}, heading: 2} }

func spaced(b block) block {
	b.gap = true
	return b
}

// texts are paragraphs, one for each text.
func texts(all []string) []block {
	var page []block
	for _, s := range all {
		page = append(page, text(s))
	}
	return page
}

func in(body ...block) cell        { return cell{body: body} }
func cellOf(s string) cell         { return in(text(s)) }
func table(rows ...[]cell) block   { return block{table: rows} }
func row(cells ...cell) []cell     { return cells }
func wide(n int, c cell) cell      { c.span = n; return c }
func (b block) plain() string      { return plain(b.runs) }
func (c cell) lines() (s []string) { return lines(c.body) }

func plain(runs []run) string {
	var s strings.Builder
	for _, r := range runs {
		s.WriteString(r.text)
	}
	return s.String()
}

// lines are the paragraphs of a page as text; tables have none.
func lines(page []block) []string {
	var all []string
	for _, b := range page {
		all = append(all, strings.Split(b.plain(), "\n")...)
	}
	return all
}
