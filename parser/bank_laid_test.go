package parser

import (
	"fmt"
	"html"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/parser/document"
	webpage "dtrbot/parser/document/html"
	"dtrbot/parser/document/text"
)

// bankLayout sets a form of the bank out in some manner.
type bankLayout struct {
	name string
	part func(t *testing.T, f bankForm) part
	// learnt and unseen are the least F1 of the forms whose labels were learnt,
	// and of those whose were not.
	learnt, unseen float64
}

// typedForm is the form as text, a line or several for each question, with the
// title of a section between empty lines.
func typedForm(f bankForm, one func(n int, r bankRow) string) string {
	var sb strings.Builder
	sb.WriteString(f.title + "\n")
	section := ""
	for i, r := range f.rows {
		if r.section != section {
			section = r.section
			sb.WriteString("\n" + section + "\n\n")
		} else if i == 0 {
			sb.WriteString("\n")
		}
		sb.WriteString(one(i+1, r))
	}
	return sb.String()
}

// typed is a layout of text, in a file or in a mail.
func typed(body bool, one func(n int, r bankRow) string) func(*testing.T, bankForm) part {
	return func(t *testing.T, f bankForm) part {
		t.Helper()
		s := typedForm(f, one)
		name := "form.txt"
		if body {
			name, s = "body", "Hello,\n\nPlease see the referral below.\n\n"+s+"\n\nKind regards\n"
		}
		doc, err := text.Read([]byte(s), document.DefaultLimits)
		if err != nil {
			t.Fatal(err)
		}
		return part{name: name, doc: doc, body: body}
	}
}

// webForm is a layout of a mail in HTML: what begins and ends a section, and what
// a question is.
func webForm(begin, end string, one func(r bankRow) string) func(*testing.T, bankForm) part {
	return func(t *testing.T, f bankForm) part {
		t.Helper()
		var sb strings.Builder
		sb.WriteString("<p>Hello,</p><p>Please see the referral below.</p><h1>" + html.EscapeString(f.title) + "</h1>")
		section, open := "", false
		for _, r := range f.rows {
			if r.section != section || !open {
				if open {
					sb.WriteString(end)
				}
				if section, open = r.section, true; section != "" {
					sb.WriteString("<h2>" + html.EscapeString(section) + "</h2>")
				}
				sb.WriteString(begin)
			}
			r.label, r.answer = html.EscapeString(r.label), html.EscapeString(r.answer)
			sb.WriteString(one(r))
		}
		doc, err := webpage.Read([]byte(sb.String()+end), document.DefaultLimits)
		if err != nil {
			t.Fatal(err)
		}
		return part{name: "body", doc: doc, body: true}
	}
}

// lookOf is a line of a document.
func lookOf(s string, bold bool) document.Block {
	return document.Block{Spans: []document.Span{{Text: s, Bold: bold}}}
}

// bankCell is a cell with such lines.
func bankCell(lines ...document.Block) document.Cell { return document.Cell{Span: 1, Blocks: lines} }

// pageForm is a layout of a document: what the questions of a section are.
func pageForm(lay func(from int, rows []bankRow) []document.Block) func(*testing.T, bankForm) part {
	return func(t *testing.T, f bankForm) part {
		t.Helper()
		blocks := []document.Block{{Heading: 1, Spans: []document.Span{{Text: f.title}}}}
		for from := 0; from < len(f.rows); {
			to := from
			for to < len(f.rows) && f.rows[to].section == f.rows[from].section {
				to++
			}
			if s := f.rows[from].section; s != "" {
				blocks = append(blocks, document.Block{Heading: 2, Spans: []document.Span{{Text: s}}})
			}
			blocks = append(blocks, lay(from, f.rows[from:to])...)
			from = to
		}
		return part{name: "form.docx", doc: document.Document{Blocks: blocks}}
	}
}

// tableForm is pageForm with a table for each section, so many questions to a
// row of it.
func tableForm(each int, rows func(from int, of []bankRow) [][]document.Cell) func(*testing.T, bankForm) part {
	return pageForm(func(from int, all []bankRow) []document.Block {
		table := &document.Table{}
		for i := 0; i < len(all); i += each {
			for _, cells := range rows(from+i, all[i:min(i+each, len(all))]) {
				table.Rows = append(table.Rows, document.Row{Cells: cells})
			}
		}
		return []document.Block{{Table: table}}
	})
}

// bankMark is a label with the colon that it has before an answer.
func bankMark(label string) string {
	if strings.HasSuffix(label, "?") || strings.HasSuffix(label, ":") {
		return label
	}
	return label + ":"
}

// bankLayouts are the layouts, the one that others are held against first.
func bankLayouts() []bankLayout {
	colon := func(_ int, r bankRow) string { return bankMark(r.label) + " " + r.answer + "\n" }
	dash := func(_ int, r bankRow) string { return r.label + " - " + r.answer + "\n" }
	below := func(_ int, r bankRow) string { return r.label + "\n" + r.answer + "\n" }
	belowGap := func(_ int, r bankRow) string { return r.label + "\n" + r.answer + "\n\n" }
	marked := func(_ int, r bankRow) string { return bankMark(r.label) + "\n" + r.answer + "\n\n" }
	numbered := func(n int, r bankRow) string { return fmt.Sprintf("%d. %s %s\n", n, bankMark(r.label), r.answer) }
	numberedBelow := func(n int, r bankRow) string { return fmt.Sprintf("%d. %s\n%s\n\n", n, r.label, r.answer) }
	stars := func(_ int, r bankRow) string { return "**" + r.label + "** " + r.answer + "\n" }
	starsBelow := func(_ int, r bankRow) string { return "*" + r.label + "*\n" + r.answer + "\n\n" }
	dots := func(_ int, r bankRow) string { return r.label + " ........ " + r.answer + "\n" }
	bullets := func(_ int, r bankRow) string { return "- " + bankMark(r.label) + " " + r.answer + "\n" }
	gaps := func(_ int, r bankRow) string { return bankMark(r.label) + " " + r.answer + "\n\n" }
	tabs := func(_ int, r bankRow) string { return r.label + "\t" + r.answer + "\n" }
	plain := func(s string) document.Block { return lookOf(s, false) }
	return []bankLayout{
		{name: "two columns", learnt: 0.91, unseen: 0.84, part: func(_ *testing.T, f bankForm) part { return f.part() }},
		{name: "file: colon", learnt: 0.90, unseen: 0.82, part: typed(false, colon)},
		{name: "mail: colon", learnt: 0.89, unseen: 0.81, part: typed(true, colon)},
		{name: "mail: colon, a line between", learnt: 0.89, unseen: 0.81, part: typed(true, gaps)},
		{name: "mail: bullet, colon", learnt: 0.89, unseen: 0.81, part: typed(true, bullets)},
		{name: "file: dash", learnt: 0.88, unseen: 0.78, part: typed(false, dash)},
		{name: "mail: dash", learnt: 0.87, unseen: 0.79, part: typed(true, dash)},
		{name: "mail: tab", learnt: 0.89, unseen: 0.82, part: typed(true, tabs)},
		{name: "file: below", learnt: 0.87, unseen: 0.76, part: typed(false, below)},
		{name: "mail: below", learnt: 0.86, unseen: 0.73, part: typed(true, below)},
		{name: "mail: below, a line between", learnt: 0.89, unseen: 0.76, part: typed(true, belowGap)},
		{name: "mail: colon, below", learnt: 0.90, unseen: 0.81, part: typed(true, marked)},
		{name: "mail: numbered, colon", learnt: 0.89, unseen: 0.81, part: typed(true, numbered)},
		{name: "mail: numbered, below", learnt: 0.89, unseen: 0.79, part: typed(true, numberedBelow)},
		{name: "mail: stars", learnt: 0.89, unseen: 0.82, part: typed(true, stars)},
		{name: "mail: stars, below", learnt: 0.89, unseen: 0.77, part: typed(true, starsBelow)},
		{name: "file: dots", learnt: 0.90, unseen: 0.86, part: typed(false, dots)},
		{name: "web: list of terms", learnt: 0.88, unseen: 0.80, part: webForm("<dl>", "</dl>", func(r bankRow) string {
			return `<div><dt>` + r.label + "</dt><dd>" + r.answer + "</dd></div>"
		})},
		{name: "web: bold, line break", learnt: 0.89, unseen: 0.77, part: webForm("", "", func(r bankRow) string {
			return "<p><b>" + r.label + "</b><br>" + r.answer + "</p>"
		})},
		{name: "web: bold, behind", learnt: 0.90, unseen: 0.84, part: webForm("", "", func(r bankRow) string {
			return "<p><b>" + bankMark(r.label) + "</b> " + r.answer + "</p>"
		})},
		{name: "web: bold, paragraph below", learnt: 0.86, unseen: 0.75, part: webForm("", "", func(r bankRow) string {
			return "<p><strong>" + r.label + "</strong></p><p>" + r.answer + "</p>"
		})},
		{name: "web: small title, below", learnt: 0.89, unseen: 0.79, part: webForm("", "", func(r bankRow) string {
			return "<h3>" + r.label + "</h3><p>" + r.answer + "</p>"
		})},
		{name: "page: bold, below", learnt: 0.90, unseen: 0.85, part: pageForm(func(_ int, rows []bankRow) (out []document.Block) {
			for _, r := range rows {
				out = append(out, lookOf(r.label, true), plain(r.answer))
			}
			return out
		})},
		{name: "page: plain, below", learnt: 0.87, unseen: 0.75, part: pageForm(func(_ int, rows []bankRow) (out []document.Block) {
			for _, r := range rows {
				out = append(out, plain(r.label), plain(r.answer))
			}
			return out
		})},
		{name: "page: bold, behind", learnt: 0.90, unseen: 0.82, part: pageForm(func(_ int, rows []bankRow) (out []document.Block) {
			for _, r := range rows {
				out = append(out, document.Block{Spans: []document.Span{{Text: r.label + " ", Bold: true}, {Text: r.answer}}})
			}
			return out
		})},
		{name: "page: colon", learnt: 0.91, unseen: 0.81, part: pageForm(func(_ int, rows []bankRow) (out []document.Block) {
			for _, r := range rows {
				out = append(out, plain(bankMark(r.label)+" "+r.answer))
			}
			return out
		})},
		{name: "table: two pairs a row", learnt: 0.92, unseen: 0.84, part: tableForm(2, func(_ int, of []bankRow) [][]document.Cell {
			var cells []document.Cell
			for _, r := range of {
				cells = append(cells, bankCell(plain(r.label)), bankCell(plain(r.answer)))
			}
			return [][]document.Cell{cells}
		})},
		{name: "table: three columns", learnt: 0.89, unseen: 0.79, part: tableForm(1, func(n int, of []bankRow) [][]document.Cell {
			return [][]document.Cell{{bankCell(plain(fmt.Sprint(n + 1))), bankCell(plain(of[0].label)), bankCell(plain(of[0].answer))}}
		})},
		{name: "table: labels above, three a row", learnt: 0.90, unseen: 0.78, part: tableForm(3, func(_ int, of []bankRow) [][]document.Cell {
			var labels, answers []document.Cell
			for _, r := range of {
				labels, answers = append(labels, bankCell(plain(r.label))), append(answers, bankCell(plain(r.answer)))
			}
			return [][]document.Cell{labels, answers}
		})},
		{name: "table: one cell, line break", learnt: 0.87, unseen: 0.78, part: tableForm(1, func(_ int, of []bankRow) [][]document.Cell {
			return [][]document.Cell{{bankCell(plain(of[0].label + "\n" + of[0].answer))}}
		})},
		{name: "table: two cells, line break", learnt: 0.86, unseen: 0.80, part: tableForm(2, func(_ int, of []bankRow) [][]document.Cell {
			var cells []document.Cell
			for _, r := range of {
				cells = append(cells, bankCell(plain(r.label), plain(r.answer)))
			}
			return [][]document.Cell{cells}
		})},
		{name: "table: one cell, bold above", learnt: 0.88, unseen: 0.78, part: tableForm(1, func(_ int, of []bankRow) [][]document.Cell {
			return [][]document.Cell{{bankCell(lookOf(of[0].label, true), plain(of[0].answer))}}
		})},
		{name: "table: one cell, colon", learnt: 0.90, unseen: 0.79, part: tableForm(1, func(_ int, of []bankRow) [][]document.Cell {
			return [][]document.Cell{{bankCell(plain(bankMark(of[0].label) + " " + of[0].answer))}}
		})},
		{name: "table: label row, answer row", learnt: 0.88, unseen: 0.77, part: tableForm(1, func(_ int, of []bankRow) [][]document.Cell {
			return [][]document.Cell{{bankCell(plain(of[0].label))}, {bankCell(plain(of[0].answer))}}
		})},
	}
}

// bankSample is how many forms of the bank are passed over for each that is laid
// out.
const bankSample = 10

// TestBankLaidOut reads forms of the bank in each layout: what they lose against
// two columns is lost by the layout, since the words are the same.
func TestBankLaidOut(t *testing.T) {
	t.Parallel()
	c, pl := first(t, builtIn), first(t, knownPlaces)
	var learnt, unseen []bankForm
	for _, file := range bankFiles(t) {
		for i, f := range bankForms(t, file) {
			switch {
			case filepath.Base(file) == bankAside:
				if i%(bankSample/2) == 0 {
					unseen = append(unseen, f)
				}
			case i%bankSample == 0:
				learnt = append(learnt, f)
			}
		}
	}
	for _, l := range bankLayouts() {
		for _, of := range []struct {
			name  string
			forms []bankForm
			floor float64
		}{{"learnt", learnt, l.learnt}, {"unseen", unseen, l.unseen}} {
			var n bankCount
			for _, f := range of.forms {
				one, _ := f.scorePart(c, pl, l.part(t, f))
				n.add(one)
			}
			t.Logf("%-40s %s: %s", l.name, of.name, n)
			if got := n.f1(); got < of.floor {
				t.Errorf("%s, %s: F1 %.4f, want %.2f", l.name, of.name, got, of.floor)
			}
		}
	}
}
