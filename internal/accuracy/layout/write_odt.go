package layout

import (
	"fmt"
	"html"
	"strings"

	"dtrbot/parser/document/docxtest"
)

// odt writes a page as LibreOffice does.
func odt(page []block) []byte {
	const kind = "application/vnd.oasis.opendocument.text"
	content := `<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.3" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ` +
		`xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
		`xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
		`xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>` +
		`<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>` +
		`<style:style style:name="Small" style:family="text"><style:text-properties fo:font-size="8pt" fo:color="#808080"/></style:style>` +
		`<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>` +
		`<style:style style:name="Leader" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="8cm" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>` +
		`</office:automatic-styles><office:body><office:text>` + odtBlocks(page) + `</office:text></office:body></office:document-content>`
	manifest := `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
		`<manifest:file-entry manifest:full-path="/" manifest:media-type="` + kind + `"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
	return docxtest.Zip(docxtest.Part{Name: "mimetype", Data: []byte(kind), Stored: true},
		docxtest.Part{Name: "content.xml", Data: []byte(content)}, docxtest.Part{Name: "META-INF/manifest.xml", Data: []byte(manifest)})
}

func odtBlocks(page []block) string {
	var s strings.Builder
	for _, b := range page {
		if b.gap {
			s.WriteString(`<text:p/>`)
		}
		switch {
		case b.table != nil:
			s.WriteString(odtTable(b.table))
		case b.box != nil:
			s.WriteString(`<text:p><draw:frame text:anchor-type="as-char"><draw:text-box>` + odtBlocks(b.box) + `</draw:text-box></draw:frame></text:p>`)
		default:
			s.WriteString(odtParagraph(b))
		}
	}
	return s.String()
}

func odtTable(rows [][]cell) string {
	columns := 0
	for _, r := range rows {
		n := 0
		for _, c := range r {
			n += max(c.span, 1)
		}
		columns = max(columns, n)
	}
	var s strings.Builder
	fmt.Fprintf(&s, `<table:table><table:table-column table:number-columns-repeated="%d"/>`, columns)
	for _, r := range rows {
		s.WriteString(`<table:table-row>`)
		for _, c := range r {
			if c.down {
				s.WriteString(`<table:covered-table-cell/>`)
				continue
			}
			s.WriteString(`<table:table-cell office:value-type="string"`)
			if c.span > 1 {
				fmt.Fprintf(&s, ` table:number-columns-spanned="%d"`, c.span)
			}
			if c.rows > 1 {
				fmt.Fprintf(&s, ` table:number-rows-spanned="%d"`, c.rows)
			}
			s.WriteString(`>` + odtBlocks(c.body) + `</table:table-cell>` + strings.Repeat(`<table:covered-table-cell/>`, max(c.span, 1)-1))
		}
		s.WriteString(`</table:table-row>`)
	}
	return s.String() + `</table:table>`
}

func odtParagraph(b block) string {
	var s strings.Builder
	for _, r := range b.runs {
		t := strings.NewReplacer("\n", `<text:line-break/>`, "\t", `<text:tab/>`, "   ", ` <text:s text:c="2"/>`).Replace(html.EscapeString(r.text))
		if style := r.look("Bold", "Struck", "Small"); style != "" {
			t = `<text:span text:style-name="` + style + `">` + t + `</text:span>`
		}
		s.WriteString(t)
	}
	switch {
	case b.heading > 0:
		return fmt.Sprintf(`<text:h text:outline-level="%d">%s</text:h>`, b.heading, s.String())
	case b.item:
		return `<text:list><text:list-item><text:p>` + s.String() + `</text:p></text:list-item></text:list>`
	case b.leader:
		return `<text:p text:style-name="Leader">` + s.String() + `</text:p>`
	}
	return `<text:p>` + s.String() + `</text:p>`
}
