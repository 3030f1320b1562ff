package layout

import (
	"fmt"
	"html"
	"strings"

	"dtrbot/parser/document/docxtest"
)

// xlsx writes a page as one sheet: a paragraph is a row of one cell, a row of a
// table a row.
func xlsx(page []block) []byte {
	var rows, merges strings.Builder
	n, merged := 0, 0
	put := func(cells []cell) {
		n++
		fmt.Fprintf(&rows, `<row r="%d">`, n)
		at := 0
		for _, c := range cells {
			if s := strings.Join(c.lines(), "\n"); s != "" {
				fmt.Fprintf(&rows, `<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, column(at), n, html.EscapeString(s))
			}
			if c.span > 1 {
				merged++
				fmt.Fprintf(&merges, `<mergeCell ref="%s%d:%s%d"/>`, column(at), n, column(at+c.span-1), n)
			}
			at += max(c.span, 1)
		}
		rows.WriteString(`</row>`)
	}
	for _, b := range page {
		if b.gap {
			n++
		}
		if b.table == nil {
			put(row(in(b)))
		}
		for _, r := range b.table {
			put(r)
		}
	}
	sheet := `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` + rows.String() + `</sheetData>`
	if merged > 0 {
		sheet += fmt.Sprintf(`<mergeCells count="%d">%s</mergeCells>`, merged, merges.String())
	}
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	part := func(name, xml string) docxtest.Part { return docxtest.Part{Name: name, Data: []byte(head + xml)} }
	return docxtest.Zip(
		part("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`+
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`+
			`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
		part("_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="`+office+`/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
		part("xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="`+office+`"><sheets><sheet name="Referral" sheetId="1" r:id="rId1"/></sheets></workbook>`),
		part("xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="`+office+`/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
		part("xl/worksheets/sheet1.xml", sheet+`</worksheet>`))
}

// column is the name of a column, counted from 0.
func column(n int) string {
	if n < 26 {
		return string(rune('A' + n))
	}
	return column(n/26-1) + column(n%26)
}
