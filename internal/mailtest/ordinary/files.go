package ordinary

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"html"
	"strings"
)

// contentTypes of the sorts of attachment.
func contentTypes() map[string]string {
	return map[string]string{
		"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		"pdf":  "application/pdf", "txt": "text/plain", "csv": "text/csv", "jpg": "image/jpeg", "png": "image/png",
		"html": "text/html", "ics": "text/calendar", "vcf": "text/vcard", "eml": "message/rfc822",
	}
}

// contents makes a small file of the sort out of lines; "Label:: answer" is a
// row of two cells.
func contents(sort string, lines []string) []byte {
	switch sort {
	case "docx":
		return docx(lines)
	case "xlsx":
		return xlsx(lines)
	case "pdf":
		return pdf(lines)
	case "jpg":
		return picture(smallJPEG)
	case "png":
		return picture(smallPNG)
	case "html":
		return []byte("<html><body>" + htmlLines(lines) + "</body></html>\r\n")
	case "csv":
		return []byte(strings.ReplaceAll(strings.Join(lines, "\r\n"), ":: ", ",") + "\r\n")
	case "ics":
		return []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@calendar.example\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
	case "vcf":
		return []byte("BEGIN:VCARD\r\nVERSION:3.0\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VCARD\r\n")
	case "eml":
		return []byte("From: a.sender@mailbox.example\r\nTo: housing@basildon.example\r\nSubject: earlier mail\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + strings.ReplaceAll(strings.Join(lines, "\r\n"), "::", ":") + "\r\n")
	}
	return []byte(strings.ReplaceAll(strings.Join(lines, "\r\n"), "::", ":") + "\r\n")
}

// cells parts a row; a line that is none is one cell.
func cells(line string) []string { return strings.Split(line, ":: ") }

func packed(files ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		// Writing into a bytes.Buffer never fails.
		w, _ := z.Create(files[i])
		_, _ = w.Write([]byte(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + files[i+1]))
	}
	_ = z.Close()
	return b.Bytes()
}

const packageRels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/`

func docx(lines []string) []byte {
	var b strings.Builder
	para := func(s string) string {
		return `<w:p><w:r><w:t xml:space="preserve">` + html.EscapeString(s) + `</w:t></w:r></w:p>`
	}
	inTable := false
	for _, l := range append(lines, "") {
		row := cells(l)
		if inTable && len(row) < 2 {
			b.WriteString(`</w:tbl>`)
			inTable = false
		}
		if len(row) < 2 {
			b.WriteString(para(l))
			continue
		}
		if !inTable {
			b.WriteString(`<w:tbl><w:tblPr/>`)
			inTable = true
		}
		b.WriteString(`<w:tr>`)
		for _, c := range row {
			b.WriteString(`<w:tc><w:tcPr/>` + para(c) + `</w:tc>`)
		}
		b.WriteString(`</w:tr>`)
	}
	return packed(
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels", packageRels+`officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`+b.String()+`</w:body></w:document>`,
	)
}

func xlsx(lines []string) []byte {
	var b strings.Builder
	for i, l := range lines {
		fmt.Fprintf(&b, `<row r="%d">`, i+1)
		for j, c := range cells(l) {
			fmt.Fprintf(&b, `<c r="%c%d" t="inlineStr"><is><t>%s</t></is></c>`, 'A'+rune(j), i+1, html.EscapeString(c))
		}
		b.WriteString(`</row>`)
	}
	return packed(
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
		"_rels/.rels", packageRels+`officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", packageRels+`worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`+b.String()+`</sheetData></worksheet>`,
	)
}

// pdf is a page of text with a right table of its objects.
func pdf(lines []string) []byte {
	var text strings.Builder
	y := 790
	for _, l := range lines {
		for i, c := range cells(l) {
			c = strings.NewReplacer("£", `\243`, "\\", `\\`, "(", `\(`, ")", `\)`, "\u2019", "'", "\u2013", "-").Replace(c)
			fmt.Fprintf(&text, "BT /F1 10 Tf %d %d Td (%s) Tj ET\n", 60+220*i, y, c)
		}
		y -= 18
	}
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%sendstream", text.Len(), text.String()),
	}
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	at := make([]int, 0, len(objects))
	for i, o := range objects {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	xref := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, a := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", a)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, xref)
	return b.Bytes()
}

// A picture of one pixel each: what is in a photograph cannot be read anyway.
const (
	smallPNG  = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
	smallJPEG = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z"
)

func picture(encoded string) []byte {
	data, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return []byte(encoded)
	}
	return data
}

// htmlLines are paragraphs, and tables where a line has several cells.
func htmlLines(lines []string) string {
	var b strings.Builder
	inTable := false
	for _, l := range lines {
		row := cells(l)
		if inTable && len(row) < 2 {
			b.WriteString("</table>")
			inTable = false
		}
		if len(row) < 2 {
			if l == "" {
				b.WriteString("<p>&nbsp;</p>\r\n")
			} else {
				b.WriteString("<p>" + html.EscapeString(l) + "</p>\r\n")
			}
			continue
		}
		if !inTable {
			b.WriteString(`<table border="1">`)
			inTable = true
		}
		b.WriteString("<tr>")
		for _, c := range row {
			b.WriteString("<td>" + html.EscapeString(c) + "</td>")
		}
		b.WriteString("</tr>\r\n")
	}
	if inTable {
		b.WriteString("</table>")
	}
	return b.String()
}
