package layout

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"strings"
	"unicode/utf8"
)

// typing sets a form out as the text of a mail: plain, or HTML where web is
// set.
type typing struct {
	name string
	lay  func(Form) string
	web  bool
	// reply is set for a mail that answers another one.
	reply bool
	thin  bool
	// ticks measures the questions of yes or no alone.
	ticks bool
}

func typings() []typing {
	return []typing{
		{name: "lines with a colon", lay: typed(underline, func(q Question) string { return mark(q) + " " + q.Text() + "\n" })},
		{name: "lines with a colon, some empty", thin: true, lay: typed(underline, func(q Question) string { return strings.TrimSpace(mark(q)+" "+q.Text()) + "\n" })},
		{name: "lines with a colon, wrapped at 72", lay: typed(underline, func(q Question) string { return wrapped(mark(q)+" "+q.Text(), 72) + "\n" })},
		{name: "labels wrapped at 30, answers in a column", lay: typed(underline, abreast(30))},
		{name: "answers in a column", lay: typed(underline, abreast(90))},
		{name: "answers after tabs", lay: typed(capitals, func(q Question) string { return q.Label + "\t" + q.Text() + "\n" })},
		{name: "answers after tabs, some empty", thin: true, lay: typed(capitals, func(q Question) string { return q.Label + "\t" + q.Text() + "\n" })},
		{name: "cells that became lines", lay: typed(plainTitle, func(q Question) string { return q.Label + "\n" + q.Text() + "\n" })},
		{name: "cells that became lines, gaps between", lay: typed(plainTitle, func(q Question) string { return q.Label + "\n\n" + q.Text() + "\n\n" })},
		{name: "cells that became lines, some empty", thin: true, lay: typed(plainTitle, func(q Question) string { return q.Label + "\n\n" + q.Text() + "\n\n" })},
		{name: "cells that became lines, wrapped at 72", lay: typed(plainTitle, func(q Question) string { return wrapped(q.Label, 72) + "\n" + wrapped(q.Text(), 72) + "\n\n" })},
		{name: "answers between quoted questions", reply: true, lay: quoted(func(q Question) string { return "> " + q.Label + "\n" + q.Text() + "\n" })},
		{name: "answers between quoted questions, colons", reply: true, lay: quoted(func(q Question) string { return "> " + mark(q) + "\n" + q.Text() + "\n" })},
		{name: "answers between quoted questions, gaps", reply: true, lay: quoted(func(q Question) string { return "> " + q.Label + "\n\n" + q.Text() + "\n\n" })},
		{name: "answers between quoted questions, gaps and colons", reply: true, lay: quoted(func(q Question) string { return "> " + mark(q) + "\n\n" + q.Text() + "\n\n" })},
		{name: "answers behind quoted questions", reply: true, lay: quoted(func(q Question) string { return "> " + mark(q) + " " + q.Text() + "\n" })},
		{name: "one line of semicolons", lay: oneLine("; ")},
		{name: "one line of commas", lay: oneLine(", ")},
		{name: "one line of bars", lay: oneLine(" | ")},
		{name: "a line of semicolons for each section", lay: func(f Form) string {
			var s strings.Builder
			for _, part := range f.Sections {
				s.WriteString(part.Title + ": " + joined(part, "; ") + "\n\n")
			}
			return s.String()
		}},
		{name: "Q and A", lay: typed(plainTitle, func(q Question) string { return "Q: " + q.Label + "\nA: " + q.Text() + "\n\n" })},
		{name: "arrows", lay: typed(plainTitle, func(q Question) string { return q.Label + " -> " + q.Text() + "\n" })},
		{name: "equals signs", lay: typed(plainTitle, func(q Question) string { return q.Label + " = " + q.Text() + "\n" })},
		{name: "dashes", lay: typed(plainTitle, func(q Question) string { return q.Label + " - " + q.Text() + "\n" })},
		{name: "asterisks about the label", lay: typed(plainTitle, func(q Question) string { return "*" + q.Label + "*\n" + q.Text() + "\n\n" })},
		{name: "asterisks about the label, answer behind", lay: typed(plainTitle, func(q Question) string { return "*" + q.Label + "* " + q.Text() + "\n" })},
		{name: "brackets about the label", lay: typed(plainTitle, func(q Question) string { return "[" + q.Label + "] " + q.Text() + "\n" })},
		{name: "numbered lines", lay: typedInTurn(func(n int, q Question) string { return fmt.Sprintf("%d. %s %s\n", n, mark(q), q.Text()) })},
		{name: "numbered, answers below", lay: typedInTurn(func(n int, q Question) string { return fmt.Sprintf("%d. %s\n%s\n\n", n, q.Label, q.Text()) })},
		{name: "numbered, answers set in", lay: typedInTurn(func(n int, q Question) string { return fmt.Sprintf("%d) %s\n   %s\n", n, q.Label, q.Text()) })},
		{name: "key=value", lay: typed(func(string) string { return "" }, func(q Question) string { return snake(q.Label) + "=" + q.Text() + "\n" })},
		{name: "keys of a portal", lay: typed(func(string) string { return "" }, func(q Question) string { return snake(q.Label) + ": " + q.Text() + "\n" })},
		{name: "table of signs", lay: signTable(true)},
		{name: "table of signs, wrapped cells", lay: wrappedTable},
		{name: "table of bars, no rules", lay: signTable(false)},
		{name: "Markdown table", lay: markdownTable},
		{name: "Markdown list", lay: typed(func(s string) string { return "## " + s + "\n\n" }, func(q Question) string { return "- **" + strings.TrimSuffix(q.Label, "?") + ":** " + q.Text() + "\n" })},
		{name: "Markdown headings", lay: typed(func(s string) string { return "## " + s + "\n\n" }, func(q Question) string { return "### " + q.Label + "\n\n" + q.Text() + "\n\n" })},
		{name: "CSV, a row for each question", lay: func(f Form) string {
			rows := [][]string{{"Section", "Question", "Answer"}}
			for _, s := range f.Sections {
				for _, q := range s.Asked {
					rows = append(rows, []string{s.Title, q.Label, q.Text()})
				}
			}
			return commas(rows)
		}},
		{name: "CSV, two fields", lay: func(f Form) string {
			rows := [][]string{{"Question", "Answer"}}
			f.each(func(string) {}, func(q Question) { rows = append(rows, []string{q.Label, q.Text()}) })
			return commas(rows)
		}},
		{name: "CSV, a row for the form", lay: func(f Form) string {
			rows := make([][]string, 2)
			f.each(func(string) {}, func(q Question) { rows[0], rows[1] = append(rows[0], q.Label), append(rows[1], q.Text()) })
			return commas(rows)
		}},
		{name: "JSON by section", lay: func(f Form) string {
			var s strings.Builder
			s.WriteString("{\n")
			for i, part := range f.Sections {
				fmt.Fprintf(&s, "  %s: {\n", js(part.Title))
				for j, q := range part.Asked {
					fmt.Fprintf(&s, "    %s: %s%s\n", js(q.Label), js(q.Text()), comma(j, len(part.Asked)))
				}
				fmt.Fprintf(&s, "  }%s\n", comma(i, len(f.Sections)))
			}
			return s.String() + "}\n"
		}},
		{name: "JSON of questions and answers", lay: func(f Form) string {
			var all []string
			f.each(func(string) {}, func(q Question) {
				all = append(all, fmt.Sprintf("    {\n      \"question\": %s,\n      \"answer\": %s\n    }", js(q.Label), js(q.Text())))
			})
			return "{\n  \"form\": " + js(f.Title) + ",\n  \"responses\": [\n" + strings.Join(all, ",\n") + "\n  ]\n}\n"
		}},
		{name: "XML of questions and answers", lay: func(f Form) string {
			var s strings.Builder
			f.each(func(t string) { s.WriteString("<section>" + tagged(t) + "</section>\n") }, func(q Question) {
				s.WriteString("<question>" + tagged(q.Label) + "</question>\n<answer>" + tagged(q.Text()) + "</answer>\n")
			})
			return s.String()
		}},
		{name: "ticks: [x] Yes [ ] No", ticks: true, lay: typed(underline, func(q Question) string {
			answer := q.Text()
			if q.choice() {
				answer = map[string]string{"Yes": "[x] Yes [ ] No", "No": "[ ] Yes [x] No"}[answer]
			}
			return mark(q) + " " + answer + "\n"
		})},
		{name: "ticks: Yes/No, one deleted", ticks: true, lay: typed(underline, func(q Question) string {
			if q.choice() {
				return q.Label + " (Yes/No) " + q.Text() + "\n"
			}
			return mark(q) + " " + q.Text() + "\n"
		})},
		{name: "definition list", web: true, lay: web("<h3>%s</h3>\n<dl>\n", "</dl>\n", "<dt>%s</dt><dd>%s</dd>\n")},
		{name: "spans in divisions", web: true, lay: web("<div class=\"title\">%s</div>\n<div>\n", "</div>\n", "<div class=\"row\"><span class=\"label\">%s</span><span class=\"value\">%s</span></div>\n")},
		{name: "spans in divisions, blank between", web: true, lay: web("<div class=\"title\">%s</div>\n<div>\n", "</div>\n", "<div class=\"row\"><span class=\"label\">%s</span> <span class=\"value\">%s</span></div>\n")},
		{name: "spans in one paragraph, line breaks", web: true, lay: web("<p><b>%s</b><br>\n", "</p>\n", "<span style=\"color:#666\">%s</span> <span>%s</span><br>\n")},
		{name: "divisions in divisions", web: true, lay: web("<h2>%s</h2>\n", "", "<div><div class=\"q\">%s</div><div class=\"a\">%s</div></div>\n")},
		{name: "bold and line breaks", web: true, lay: web("<p><u>%s</u></p>\n<p>", "</p>\n", "<b>%s</b><br>%s<br><br>\n")},
		{name: "bold, answer behind, line breaks", web: true, lay: web("<p><u>%s</u></p>\n<p>", "</p>\n", "<b>%s</b> %s<br>\n")},
		{name: "list, bold label", web: true, lay: web("<h4>%s</h4><ul>\n", "</ul>\n", "<li><strong>%s</strong> %s</li>\n")},
		{name: "list, answers in a list", web: true, lay: web("<h4>%s</h4><ol>\n", "</ol>\n", "<li>%s<ul><li>%s</li></ul></li>\n")},
		{name: "small grey labels below", web: true, lay: webAfter("<h3>%s</h3>\n", "<div>%s</div><div style=\"font-size:11px;color:#777\">%s</div>\n")},
		{name: "labels in italics", web: true, lay: web("<h3>%s</h3>\n", "", "<p><i>%s</i><br>%s</p>\n")},
		{name: "answers in colour", web: true, lay: web("<h3>%s</h3>\n", "", "<p>%s <span style=\"color:#0000ff\">%s</span></p>\n")},
		{name: "answers between quoted questions", reply: true, web: true, lay: func(f Form) string {
			var s strings.Builder
			s.WriteString("<div>On 1 December 2026 at 10:02, Housing Options wrote:</div>\n")
			f.each(func(t string) { s.WriteString("<blockquote type=\"cite\"><b>" + tagged(t) + "</b></blockquote>\n") }, func(q Question) {
				s.WriteString("<blockquote type=\"cite\">" + html.EscapeString(q.Label) + "</blockquote>\n<div>" + html.EscapeString(q.Text()) + "</div>\n")
			})
			return s.String()
		}},
		{name: "headed table", web: true, lay: web("<h3>%s</h3>\n<table><tr><th>Field</th><th>Value</th></tr>\n", "</table>\n", "<tr><td>%s</td><td>%s</td></tr>\n")},
		{name: "labels as headed cells", web: true, lay: web("<h3>%s</h3>\n<table>\n", "</table>\n", "<tr><th>%s</th><td>%s</td></tr>\n")},
	}
}

func underline(s string) string {
	return s + "\n" + strings.Repeat("-", utf8.RuneCountInString(s)) + "\n"
}
func capitals(s string) string   { return strings.ToUpper(s) + "\n" }
func plainTitle(s string) string { return s + "\n\n" }

// typed types a form line by line below its title.
func typed(title func(string) string, lay func(Question) string) func(Form) string {
	return func(f Form) string {
		var s strings.Builder
		s.WriteString(f.Title + "\n")
		f.each(func(t string) { s.WriteString("\n" + title(t)) }, func(q Question) { s.WriteString(lay(q)) })
		return s.String()
	}
}

func typedInTurn(lay func(int, Question) string) func(Form) string {
	return func(f Form) string {
		n := 0
		return typed(plainTitle, func(q Question) string {
			n++
			return lay(n, q)
		})(f)
	}
}

// quoted is a reply: the form is quoted, and the answers are not.
func quoted(lay func(Question) string) func(Form) string {
	return func(f Form) string {
		var s strings.Builder
		s.WriteString("On 1 December 2026 at 10:02, Housing Options wrote:\n\n> " + f.Title + "\n")
		f.each(func(t string) { s.WriteString(">\n> " + t + "\n>\n") }, func(q Question) { s.WriteString(lay(q)) })
		return s.String()
	}
}

func joined(s Section, between string) string {
	var all []string
	for _, q := range s.Asked {
		all = append(all, mark(q)+" "+strings.TrimSuffix(q.Text(), "."))
	}
	return strings.Join(all, between)
}

func oneLine(between string) func(Form) string {
	return func(f Form) string {
		var all []string
		for _, s := range f.Sections {
			all = append(all, joined(s, between))
		}
		return f.Title + "\n\n" + strings.Join(all, between) + "\n"
	}
}

func wrapped(s string, most int) string { return strings.Join(broken(s, most), "\n") }

// abreast sets answers in a column beside labels of at most so many letters.
func abreast(most int) func(Question) string {
	return func(q Question) string {
		var s strings.Builder
		labels, answers := broken(q.Label, most), broken(q.Text(), 40)
		column := min(most, 62) + 3
		for i := range max(len(labels), len(answers)) {
			label, answer := at(labels, i), at(answers, i)
			s.WriteString(strings.TrimRight(padded(label, column)+answer, " ") + "\n")
		}
		return s.String()
	}
}

func at(all []string, i int) string {
	if i < len(all) {
		return all[i]
	}
	return ""
}

func padded(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-utf8.RuneCountInString(s)))
}

func snake(label string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(label, "'", "")), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }), "_")
}

// signTable draws a table of one line a row.
func signTable(rules bool) func(Form) string {
	return func(f Form) string {
		var s strings.Builder
		s.WriteString(f.Title + "\n")
		for _, part := range f.Sections {
			a, b := 0, 0
			for _, q := range part.Asked {
				a, b = max(a, utf8.RuneCountInString(q.Label)), max(b, utf8.RuneCountInString(q.Text()))
			}
			rule := "+" + strings.Repeat("-", a+2) + "+" + strings.Repeat("-", b+2) + "+\n"
			if !rules {
				rule = ""
			}
			s.WriteString("\n" + part.Title + "\n" + rule)
			for _, q := range part.Asked {
				s.WriteString("| " + padded(q.Label, a) + " | " + padded(q.Text(), b) + " |\n" + rule)
			}
		}
		return s.String()
	}
}

// wrappedTable draws a table whose cells are broken over lines.
func wrappedTable(f Form) string {
	var s strings.Builder
	const a, b = 26, 36
	rule := "+" + strings.Repeat("-", a+2) + "+" + strings.Repeat("-", b+2) + "+\n"
	s.WriteString(f.Title + "\n")
	f.each(func(t string) { s.WriteString("\n" + t + "\n" + rule) }, func(q Question) {
		labels, answers := broken(q.Label, a), broken(q.Text(), b)
		for i := range max(len(labels), len(answers)) {
			s.WriteString("| " + padded(at(labels, i), a) + " | " + padded(at(answers, i), b) + " |\n")
		}
		s.WriteString(rule)
	})
	return s.String()
}

func markdownTable(f Form) string {
	return typed(func(t string) string { return "## " + t + "\n\n| Question | Answer |\n| --- | --- |\n" },
		func(q Question) string { return "| " + q.Label + " | " + q.Text() + " |\n" })(f)
}

func commas(rows [][]string) string {
	var s strings.Builder
	// A strings.Builder takes every write.
	_ = csv.NewWriter(&s).WriteAll(rows)
	return s.String()
}

// js is a string of JSON. Every text can be written.
func js(s string) string {
	data, _ := json.Marshal(s)
	return string(data)
}

func comma(i, n int) string {
	if i == n-1 {
		return ""
	}
	return ","
}

func tagged(s string) string {
	var b strings.Builder
	// A strings.Builder takes every write.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

// web writes the title, the questions and the end of each section.
func web(title, end, question string) func(Form) string {
	return func(f Form) string {
		var s strings.Builder
		fmt.Fprintf(&s, "<h1>%s</h1>\n", html.EscapeString(f.Title))
		for _, part := range f.Sections {
			fmt.Fprintf(&s, title, html.EscapeString(part.Title))
			for _, q := range part.Asked {
				fmt.Fprintf(&s, question, html.EscapeString(q.Label), html.EscapeString(q.Text()))
			}
			s.WriteString(end)
		}
		return s.String()
	}
}

// webAfter writes each answer before its label.
func webAfter(title, question string) func(Form) string {
	return func(f Form) string {
		var s strings.Builder
		fmt.Fprintf(&s, "<h1>%s</h1>\n", html.EscapeString(f.Title))
		f.each(func(t string) { fmt.Fprintf(&s, title, html.EscapeString(t)) },
			func(q Question) { fmt.Fprintf(&s, question, html.EscapeString(q.Text()), html.EscapeString(q.Label)) })
		return s.String()
	}
}
