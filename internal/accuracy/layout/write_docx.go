package layout

import (
	"fmt"
	"html"
	"strings"

	"dtrbot/parser/document/docxtest"
)

// docx writes a page as Word does.
func docx(page []block) []byte {
	return docxtest.New().Raw(wordBlocks(page)).Bytes()
}

func wordBlocks(page []block) string {
	var s strings.Builder
	for _, b := range page {
		if b.gap {
			s.WriteString(`<w:p/>`)
		}
		switch {
		case b.table != nil:
			s.WriteString(wordTable(b.table))
		case b.box != nil:
			s.WriteString(`<w:p><w:r><w:pict><v:shape type="#_x0000_t202"><v:textbox><w:txbxContent>` + wordBlocks(b.box) +
				`</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`)
		default:
			s.WriteString(wordParagraph(b))
		}
	}
	return s.String()
}

func wordTable(rows [][]cell) string {
	var s strings.Builder
	s.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>`)
	for _, r := range rows {
		s.WriteString(`<w:tr>`)
		for _, c := range r {
			s.WriteString(`<w:tc><w:tcPr>`)
			if c.span > 1 {
				fmt.Fprintf(&s, `<w:gridSpan w:val="%d"/>`, c.span)
			}
			switch {
			case c.rows > 1:
				s.WriteString(`<w:vMerge w:val="restart"/>`)
			case c.down:
				s.WriteString(`<w:vMerge/>`)
			}
			s.WriteString(`</w:tcPr>` + wordBlocks(c.body))
			// A cell ends in a paragraph.
			if len(c.body) == 0 || c.body[len(c.body)-1].table != nil {
				s.WriteString(`<w:p/>`)
			}
			s.WriteString(`</w:tc>`)
		}
		s.WriteString(`</w:tr>`)
	}
	return s.String() + `</w:tbl>`
}

func wordParagraph(b block) string {
	var s strings.Builder
	s.WriteString(`<w:p><w:pPr>`)
	if b.heading > 0 {
		fmt.Fprintf(&s, `<w:pStyle w:val="Heading%d"/>`, b.heading)
	}
	if b.item {
		s.WriteString(`<w:pStyle w:val="ListParagraph"/>`)
	}
	if b.leader {
		s.WriteString(`<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="4536"/></w:tabs>`)
	}
	s.WriteString(`</w:pPr>`)
	for _, r := range b.runs {
		s.WriteString(`<w:r><w:rPr>` + r.look(`<w:b/>`, `<w:strike/>`, `<w:color w:val="808080"/><w:sz w:val="16"/>`))
		text := strings.NewReplacer("\n", `</w:t><w:br/><w:t xml:space="preserve">`, "\t", `</w:t><w:tab/><w:t xml:space="preserve">`).Replace(html.EscapeString(r.text))
		s.WriteString(`</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`)
	}
	return s.String() + `</w:p>`
}
