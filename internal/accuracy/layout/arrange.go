package layout

import (
	"fmt"
	"strings"
)

// arrangement sets a form out on a page, whatever file it is written to.
type arrangement struct {
	name string
	lay  func(Form) []block
	// thin leaves questions unanswered.
	thin bool
	// ticks measures the questions of yes or no alone.
	ticks bool
}

// arrangements are the ways in which a form is set out on a page.
func arrangements() []arrangement {
	all := []arrangement{
		{name: "two columns", lay: bySection(heading, rowsOf(pair))},
		{name: "two columns, one table, titles as merged rows", lay: titledRows(func(s string) []cell { return row(wide(2, in(strong(s)))) })},
		{name: "two columns, one table, titles in the first cell", lay: titledRows(func(s string) []cell { return row(in(strong(s)), cellOf("")) })},
		{name: "two columns, some empty", lay: bySection(heading, rowsOf(pair)), thin: true},
		{name: "two columns, answers in paragraphs", lay: bySection(heading, rowsOf(func(q Question) []cell { return row(cellOf(q.Label), in(texts(q.Answer)...)) }))},
		{name: "two columns, guidance in brackets", lay: bySection(heading, rowsOf(func(q Question) []cell { return row(cellOf(hinted(q, " ")), cellOf(q.Text())) }))},
		{name: "two columns, guidance in a small line", lay: bySection(heading, rowsOf(guided))},
		{name: "two columns, a third empty", lay: bySection(heading, rowsOf(func(q Question) []cell { return append(pair(q), cellOf("")) }))},
		{name: "two columns, numbered", lay: numbered(func(n string, q Question) []cell { return row(cellOf(n+" "+q.Label), cellOf(q.Text())) })},
		{name: "three columns, numbers first", lay: numbered(func(n string, q Question) []cell { return row(cellOf(n), cellOf(q.Label), cellOf(q.Text())) })},
		{name: "four columns", lay: bySection(heading, grouped(2, pair))},
		{name: "four columns, some empty", lay: bySection(heading, grouped(2, pair)), thin: true},
		{name: "answers below labels, two a row", lay: bySection(heading, below(2))},
		{name: "answers below labels, three a row", lay: bySection(heading, below(3))},
		{name: "answers below labels, three a row, some empty", lay: bySection(heading, below(3)), thin: true},
		{name: "one cell, colon", lay: bySection(heading, rowsOf(func(q Question) []cell { return row(cellOf(colon(q) + " " + q.Text())) }))},
		{name: "one cell, colon, two a row", lay: bySection(heading, grouped(2, func(q Question) []cell { return row(cellOf(colon(q) + " " + q.Text())) }))},
		{name: "one cell, colon and line break", lay: bySection(heading, rowsOf(func(q Question) []cell { return row(cellOf(colon(q) + "\n" + q.Text())) }))},
		{name: "one cell, colon and line break, two a row", lay: bySection(heading, grouped(2, func(q Question) []cell { return row(cellOf(colon(q) + "\n" + q.Text())) }))},
		{name: "one cell, small label above, two a row", lay: bySection(heading, grouped(2, func(q Question) []cell { return row(in(small(q.Label), text(q.Text()))) }))},
		{name: "one cell, small label below, two a row", lay: bySection(heading, grouped(2, func(q Question) []cell { return row(in(text(q.Text()), small(q.Label))) }))},
		{name: "answers above labels, two a row", lay: bySection(heading, above(2))},
		{name: "answers above labels, three a row", lay: bySection(heading, above(3))},
		{name: "nested tables", lay: nested},
		{name: "side headings merged down", lay: merged},
		{name: "two halves abreast, tables", lay: halves(func(s Section) []block { return []block{rowsOf(pair)(s)} })},
		{name: "two halves abreast, lines", lay: halves(func(s Section) []block { return linesOf(colonLine)(s) })},
		{name: "text boxes", lay: paragraphs(heading, func(q Question) []block { return []block{text(q.Label), {box: []block{text(q.Text())}}} })},
		{name: "text boxes of label and answer", lay: paragraphs(heading, func(q Question) []block { return []block{{box: []block{strong(q.Label), text(q.Text())}}} })},
		{name: "tab stops with leaders", lay: paragraphs(heading, func(q Question) []block {
			return []block{{runs: []run{{text: q.Label + "\t" + q.Text()}}, leader: true}}
		})},
		{name: "typed dots", lay: paragraphs(heading, func(q Question) []block { return []block{text(q.Label + " ........ " + q.Text() + " ........")} })},
		{name: "underscores", lay: paragraphs(heading, func(q Question) []block { return []block{text(colon(q) + " ____" + q.Text() + "________")} })},
		{name: "underscores, no colon", lay: paragraphs(heading, func(q Question) []block { return []block{text(q.Label + " __" + q.Text() + "____________")} })},
		{name: "lines with a colon", lay: paragraphs(heading, colonLine)},
		{name: "lines with a colon, some empty", lay: paragraphs(heading, colonLine), thin: true},
		{name: "lines with a colon, titles in capitals", lay: paragraphs(func(s string) block { return text(strings.ToUpper(s)) }, colonLine)},
		{name: "lines with a colon, titles in bold", lay: paragraphs(strong, colonLine)},
		{name: "points of a list", lay: paragraphs(strong, func(q Question) []block {
			b := colonLine(q)[0]
			b.item = true
			return []block{b}
		})},
		{name: "lines with a dash", lay: paragraphs(strong, func(q Question) []block { return []block{text(q.Label + " – " + q.Text())} })},
		{name: "bold label, answer behind", lay: paragraphs(heading, func(q Question) []block {
			return []block{{runs: []run{{text: q.Label + " ", bold: true}, {text: q.Text()}}}}
		})},
		{name: "bold label, answer below", lay: paragraphs(heading, func(q Question) []block { return []block{spaced(strong(q.Label)), text(q.Text())} })},
		{name: "bold label, answer below, some empty", lay: paragraphs(heading, func(q Question) []block { return []block{spaced(strong(q.Label)), text(q.Text())} }), thin: true},
		{name: "bold label, paragraphs below", lay: paragraphs(heading, func(q Question) []block { return append([]block{spaced(strong(q.Label))}, texts(q.Answer)...) })},
		{name: "label, guidance and answer below", lay: paragraphs(heading, func(q Question) []block {
			page := []block{spaced(strong(q.Label))}
			if q.Hint != "" {
				page = append(page, small(sentence(q.Hint)))
			}
			return append(page, text(q.Text()))
		})},
		{name: "plain label, answer below", lay: paragraphs(heading, func(q Question) []block { return []block{spaced(text(q.Label)), text(q.Text())} })},
		{name: "plain label, bold answer below", lay: paragraphs(heading, func(q Question) []block { return []block{spaced(text(q.Label)), strong(q.Text())} })},
		{name: "small label above", lay: paragraphs(heading, func(q Question) []block { return []block{small(q.Label), text(q.Text())} })},
		{name: "small label below", lay: paragraphs(heading, func(q Question) []block { return []block{text(q.Text()), small(q.Label)} })},
		{name: "numbered questions, answer below", lay: inTurn(func(n int, q Question) []block {
			return []block{spaced(text(fmt.Sprintf("%d. %s", n, q.Label))), text(q.Text())}
		})},
		{name: "numbered questions, answer behind", lay: inTurn(func(n int, q Question) []block {
			return []block{text(fmt.Sprintf("%d) %s %s", n, mark(q), q.Text()))}
		})},
		{name: "columns for Yes, No and Not known", lay: bySection(heading, ticked(true)), ticks: true},
		{name: "columns for Yes and No", lay: bySection(heading, ticked(false)), ticks: true},
	}
	for _, s := range signs() {
		all = append(all, arrangement{name: "ticks: " + s.name, ticks: true, lay: bySection(heading, rowsOf(func(q Question) []cell {
			if !q.choice() {
				return pair(q)
			}
			return row(cellOf(q.Label), in(block{runs: s.pick(q.Text() == "Yes")}))
		}))})
	}
	return all
}

func colon(q Question) string { return strings.TrimRight(q.Label, ":?") + ":" }

// mark is the label with a colon, unless it ends in a question mark.
func mark(q Question) string {
	if strings.HasSuffix(q.Label, "?") {
		return q.Label
	}
	return q.Label + ":"
}

func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] + "." }

func hinted(q Question, between string) string {
	if q.Hint == "" {
		return q.Label
	}
	return q.Label + between + "(" + q.Hint + ")"
}

func pair(q Question) []cell { return row(cellOf(q.Label), cellOf(q.Text())) }

func colonLine(q Question) []block { return []block{text(mark(q) + " " + q.Text())} }

func guided(q Question) []cell {
	label := in(text(q.Label))
	if q.Hint != "" {
		label.body = append(label.body, small(sentence(q.Hint)))
	}
	return row(label, cellOf(q.Text()))
}

// titled begins the page with the form's title.
func titled(f Form) []block {
	return []block{{runs: []run{{text: f.Title}}, heading: 1}}
}

// bySection makes one table of each section, below its title.
func bySection(title func(string) block, lay func(Section) block) func(Form) []block {
	return func(f Form) []block {
		page := titled(f)
		for _, s := range f.Sections {
			page = append(page, spaced(title(s.Title)), lay(s))
		}
		return page
	}
}

// rowsOf gives each question a row.
func rowsOf(lay func(Question) []cell) func(Section) block {
	return grouped(1, lay)
}

// grouped puts n questions in a row.
func grouped(n int, lay func(Question) []cell) func(Section) block {
	return func(s Section) block {
		var t block
		for i, q := range s.Asked {
			if i%n == 0 {
				t.table = append(t.table, nil)
			}
			last := len(t.table) - 1
			t.table[last] = append(t.table[last], lay(q)...)
		}
		last := len(t.table) - 1
		for len(t.table[last]) < len(t.table[0]) {
			t.table[last] = append(t.table[last], cellOf(""))
		}
		return t
	}
}

// below makes rows of n labels, each above a row of answers.
func below(n int) func(Section) block {
	return func(s Section) block {
		labels := grouped(n, func(q Question) []cell { return row(cellOf(q.Label)) })(s)
		answers := grouped(n, func(q Question) []cell { return row(cellOf(q.Text())) })(s)
		var t block
		for i := range labels.table {
			t.table = append(t.table, labels.table[i], answers.table[i])
		}
		return t
	}
}

// above makes rows of n answers, each above a row of small labels.
func above(n int) func(Section) block {
	return func(s Section) block {
		labels := grouped(n, func(q Question) []cell { return row(in(small(q.Label))) })(s)
		answers := grouped(n, func(q Question) []cell { return row(cellOf(q.Text())) })(s)
		var t block
		for i := range labels.table {
			t.table = append(t.table, answers.table[i], labels.table[i])
		}
		return t
	}
}

func titledRows(title func(string) []cell) func(Form) []block {
	return func(f Form) []block {
		var t block
		f.each(func(s string) { t.table = append(t.table, title(s)) }, func(q Question) { t.table = append(t.table, pair(q)) })
		return append(titled(f), t)
	}
}

func numbered(lay func(string, Question) []cell) func(Form) []block {
	return func(f Form) []block {
		page := titled(f)
		for i, s := range f.Sections {
			n := 0
			page = append(page, spaced(heading(s.Title)), rowsOf(func(q Question) []cell {
				n++
				return lay(fmt.Sprintf("%d.%d", i+1, n), q)
			})(s))
		}
		return page
	}
}

func inTurn(lay func(int, Question) []block) func(Form) []block {
	return func(f Form) []block {
		n := 0
		return paragraphs(heading, func(q Question) []block {
			n++
			return lay(n, q)
		})(f)
	}
}

func nested(f Form) []block {
	var t block
	for _, s := range f.Sections {
		t.table = append(t.table, row(in(strong(s.Title)), in(rowsOf(pair)(s))))
	}
	return append(titled(f), t)
}

func merged(f Form) []block {
	var t block
	for _, s := range f.Sections {
		for i, q := range s.Asked {
			side := cell{down: true}
			if i == 0 {
				side = cell{body: []block{strong(s.Title)}, rows: len(s.Asked)}
			}
			t.table = append(t.table, append(row(side), pair(q)...))
		}
	}
	return append(titled(f), t)
}

// halves sets the first half of the sections beside the second.
func halves(lay func(Section) []block) func(Form) []block {
	return func(f Form) []block {
		var left, right []block
		for i, s := range f.Sections {
			side := &left
			if i >= (len(f.Sections)+1)/2 {
				side = &right
			}
			*side = append(append(*side, strong(s.Title)), lay(s)...)
		}
		return append(titled(f), table(row(in(left...), in(right...))))
	}
}

func linesOf(lay func(Question) []block) func(Section) []block {
	return func(s Section) []block {
		var page []block
		for _, q := range s.Asked {
			page = append(page, lay(q)...)
		}
		return page
	}
}

func paragraphs(title func(string) block, lay func(Question) []block) func(Form) []block {
	return func(f Form) []block {
		page := titled(f)
		f.each(func(s string) { page = append(page, spaced(title(s))) }, func(q Question) { page = append(page, lay(q)...) })
		return page
	}
}

// ticked makes a table with a cross below Yes or No, between tables of the
// other questions.
func ticked(third bool) func(Section) block {
	head := row(cellOf("Question"), cellOf("Yes"), cellOf("No"))
	if third {
		head = append(head, cellOf("Not known"))
	}
	return func(s Section) block {
		var t block
		was := false
		for _, q := range s.Asked {
			if !q.choice() {
				r := pair(q)
				r[1].span = len(head) - 1
				t.table = append(t.table, r)
				was = false
				continue
			}
			if !was {
				t.table = append(t.table, head)
			}
			was = true
			r := make([]cell, len(head))
			for i := range r {
				r[i] = cellOf("")
			}
			r[0] = cellOf(q.Label)
			r[map[string]int{"Yes": 1, "No": 2}[q.Text()]] = cellOf("X")
			t.table = append(t.table, r)
		}
		return t
	}
}

// sign is a way of saying Yes or No on a form that prints both.
type sign struct {
	name string
	pick func(yes bool) []run
}

// signs are the ways to pick one of two.
func signs() []sign {
	both := func(name, chosen, other string) sign {
		return sign{name, func(yes bool) []run {
			a, b := chosen, other
			if !yes {
				a, b = other, chosen
			}
			return []run{{text: strings.ReplaceAll(a, "*", "Yes") + "   " + strings.ReplaceAll(b, "*", "No")}}
		}}
	}
	return []sign{
		both("☒ Yes ☐ No", "☒ *", "☐ *"), both("Yes ☑ No ☐", "* ☑", "* ☐"), both("[x] Yes [ ] No", "[x] *", "[ ] *"), both("Yes [X] No [ ]", "* [X]", "* [ ]"),
		both("(x) Yes ( ) No", "(x) *", "( ) *"), both("● Yes ○ No", "● *", "○ *"), both("Yes ✓ No", "* ✓", "*"), both("Yes √ No", "* √", "*"),
		both("Yes X No", "* X", "*"), both("✔Yes No", "✔*", "*"), both("Yes: x No:", "*: x", "*:"), both("(Yes) No", "(*)", "*"), both("Yes <-- No", "* <--", "*"),
		both("[Yes] [ ] No", "[*]", "[ ] *"), both("Yes_x_ No__", "*_x_", "*__"),
		{"Yes Y / No", func(yes bool) []run {
			return []run{{text: map[bool]string{true: "Yes Y / No", false: "Yes / No Y"}[yes]}}
		}},
		{"Yes/No, the other struck", func(yes bool) []run {
			return []run{{text: "Yes", struck: !yes}, {text: " / "}, {text: "No", struck: yes}}
		}},
		{"Yes/No, one in bold", func(yes bool) []run {
			return []run{{text: "Yes", bold: yes}, {text: " / "}, {text: "No", bold: !yes}}
		}},
		{"Y or N", func(yes bool) []run {
			if yes {
				return []run{{text: "Y"}}
			}
			return []run{{text: "N"}}
		}},
	}
}
