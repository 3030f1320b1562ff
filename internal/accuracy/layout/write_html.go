package layout

import (
	"fmt"
	"html"
	"strings"
)

// webBlocks writes a page as a mail program writes a mail.
func webBlocks(page []block) string {
	var s strings.Builder
	for _, b := range page {
		if b.gap {
			s.WriteString("<p>&nbsp;</p>\n")
		}
		switch {
		case b.table != nil:
			s.WriteString(webTable(b.table))
		case b.box != nil:
			s.WriteString(`<div style="border:1px solid #888;padding:4px">` + webBlocks(b.box) + "</div>\n")
		default:
			s.WriteString(webParagraph(b))
		}
	}
	return s.String()
}

func webTable(rows [][]cell) string {
	var s strings.Builder
	s.WriteString("<table border=\"1\">\n")
	for _, r := range rows {
		s.WriteString("<tr>")
		for _, c := range r {
			if c.down {
				continue
			}
			s.WriteString("<td")
			if c.span > 1 {
				fmt.Fprintf(&s, ` colspan="%d"`, c.span)
			}
			if c.rows > 1 {
				fmt.Fprintf(&s, ` rowspan="%d"`, c.rows)
			}
			s.WriteString(">" + webBlocks(c.body) + "</td>")
		}
		s.WriteString("</tr>\n")
	}
	return s.String() + "</table>\n"
}

func webParagraph(b block) string {
	var s strings.Builder
	for _, r := range b.runs {
		t := strings.NewReplacer("\n", "<br>\n", "\t", "&nbsp;&nbsp;&nbsp;&nbsp; ", "   ", " &nbsp; ").Replace(html.EscapeString(r.text))
		if r.bold {
			t = "<b>" + t + "</b>"
		}
		if r.struck {
			t = "<s>" + t + "</s>"
		}
		if r.small {
			t = `<span style="font-size:8pt;color:#808080">` + t + `</span>`
		}
		s.WriteString(t)
	}
	switch {
	case b.heading > 0:
		return fmt.Sprintf("<h%d>%s</h%d>\n", b.heading, s.String(), b.heading)
	case b.item:
		return "<ul><li>" + s.String() + "</li></ul>\n"
	}
	return "<p>" + s.String() + "</p>\n"
}
