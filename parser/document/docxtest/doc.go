// Package docxtest makes real .docx files in Go, for tests, demonstrations
// and benchmarks: content types, relations, styles and a body that Word and
// LibreOffice open.
//
// A document is built block by block, a paragraph or cell from inline items:
//
//	b := docxtest.New().
//		Heading(1, "Duty to Refer").
//		Table(
//			docxtest.TextRow("Full name", "Joe O'Bloggs"),
//			docxtest.Row{docxtest.NewCell(docxtest.Text("Consent")),
//				docxtest.NewCell(docxtest.Text("Yes "), docxtest.Checkbox("", true), docxtest.Text(" No "), docxtest.Checkbox("", false))},
//		).
//		Paragraph(docxtest.Text("Release date: "), docxtest.SDTDate("release", "12/08/2026")).
//		PadTo(24 << 10).
//		Bytes()
//
// The same calls give the same bytes: there is no clock and no chance in it.
// It is a maker of well-formed files only; hostile ones are made with Zip.
package docxtest

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"strings"
)

// Doc is a document being built. The zero value is not usable: see New.
type Doc struct {
	body           strings.Builder
	header, footer []Inline
	padTo          int
}

// New is an empty document.
func New() *Doc { return &Doc{} }

// Heading adds a heading of level 1 to 6, by the built-in style "heading N".
func (d *Doc) Heading(level int, text string) *Doc {
	level = min(max(level, 1), 6)
	fmt.Fprintf(&d.body, `<w:p><w:pPr><w:pStyle w:val="Heading%d"/></w:pPr>%s</w:p>`, level, Text(text).xml)
	return d
}

// Paragraph adds a paragraph of the items, in order; none make an empty line.
func (d *Doc) Paragraph(items ...Inline) *Doc {
	d.body.WriteString(paragraph(items))
	return d
}

// List adds one paragraph per text, indented as a list is.
func (d *Doc) List(texts ...string) *Doc {
	for _, t := range texts {
		d.body.WriteString(`<w:p><w:pPr><w:pStyle w:val="ListParagraph"/></w:pPr>` + Text(t).xml + `</w:p>`)
	}
	return d
}

// Table adds a bordered table.
func (d *Doc) Table(rows ...Row) *Doc {
	d.body.WriteString(table(rows))
	// Word wants a paragraph between a table and what follows.
	d.body.WriteString(`<w:p/>`)
	return d
}

// Raw adds WordprocessingML as it is. The prefixes w, w14, mc, wps, v, r and
// wp are declared.
func (d *Doc) Raw(xml string) *Doc {
	d.body.WriteString(xml)
	return d
}

// Header sets the page header of all pages.
func (d *Doc) Header(items ...Inline) *Doc {
	d.header = items
	return d
}

// Footer sets the page footer of all pages.
func (d *Doc) Footer(items ...Inline) *Doc {
	d.footer = items
	return d
}

// PadTo makes the file size bytes long, as a form with a theme and a logo is,
// by a picture that does not compress. A file that is longer without is left
// as it is.
func (d *Doc) PadTo(size int) *Doc {
	d.padTo = size
	return d
}

// Row is one row of a table.
type Row []Cell

// TextRow is a row of one plain cell per text.
func TextRow(texts ...string) Row {
	r := make(Row, 0, len(texts))
	for _, t := range texts {
		r = append(r, NewCell(Text(t)))
	}
	return r
}

// Cell is one cell of a table. Its methods return a changed copy.
type Cell struct {
	xml   string
	span  int
	merge string
}

// NewCell is a cell of one paragraph.
func NewCell(items ...Inline) Cell { return Cell{xml: paragraph(items)} }

// Paragraph adds a further paragraph to the cell.
func (c Cell) Paragraph(items ...Inline) Cell {
	c.xml += paragraph(items)
	return c
}

// Nested adds a table inside the cell.
func (c Cell) Nested(rows ...Row) Cell {
	c.xml += table(rows) + `<w:p/>`
	return c
}

// Span makes the cell n columns wide.
func (c Cell) Span(n int) Cell {
	c.span = n
	return c
}

// MergeStart makes the cell the first of a vertical merge.
func (c Cell) MergeStart() Cell {
	c.merge = `<w:vMerge w:val="restart"/>`
	return c
}

// MergeDown makes the cell a continuation of the cell above.
func (c Cell) MergeDown() Cell {
	c.merge = `<w:vMerge/>`
	return c
}

// Bytes is the file.
func (d *Doc) Bytes() []byte {
	parts := d.parts()
	data := Zip(parts...)
	if d.padTo == 0 {
		return data
	}
	logo := Part{Name: "word/media/image1.png", Stored: true, Data: picture(0)}
	parts = append(parts, Part{Name: "word/theme/theme1.xml", Data: []byte(theme)}, logo)
	missing := d.padTo - len(Zip(parts...))
	if missing > 0 {
		parts[len(parts)-1].Data = picture(missing)
	}
	return Zip(parts...)
}

// Part is one file inside the container.
type Part struct {
	Name string
	Data []byte
	// Stored keeps the part as it is, not compressed.
	Stored bool
}

// Zip is a container of exactly these parts, in this order, for files that
// the builder does not make: other namespaces, missing or hostile parts.
func Zip(parts ...Part) []byte {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, p := range parts {
		method := zip.Deflate
		if p.Stored {
			method = zip.Store
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: p.Name, Method: method})
		if err == nil {
			_, err = f.Write(p.Data)
		}
		if err != nil {
			panic(fmt.Sprintf("docxtest: write %s into memory: %v", p.Name, err))
		}
	}
	if err := w.Close(); err != nil {
		panic(fmt.Sprintf("docxtest: close the container in memory: %v", err))
	}
	return buf.Bytes()
}

// parts are those every document has.
func (d *Doc) parts() []Part {
	var refs, rels, types string
	var extra []Part
	for _, p := range []struct {
		kind  string
		items []Inline
	}{{"header", d.header}, {"footer", d.footer}} {
		if p.items == nil {
			continue
		}
		root := map[string]string{"header": "w:hdr", "footer": "w:ftr"}[p.kind]
		extra = append(extra, Part{
			Name: "word/" + p.kind + "1.xml",
			Data: []byte(prolog + `<` + root + namespaces + `>` + paragraph(p.items) + `</` + root + `>`),
		})
		refs += fmt.Sprintf(`<w:%sReference w:type="default" r:id="rId%s"/>`, p.kind, p.kind)
		rels += fmt.Sprintf(`<Relationship Id="rId%s" Type="%s/%s" Target="%s1.xml"/>`, p.kind, relType, p.kind, p.kind)
		types += fmt.Sprintf(`<Override PartName="/word/%s1.xml" ContentType="%s.%s+xml"/>`, p.kind, mainType, p.kind)
	}
	if d.padTo > 0 {
		rels += `<Relationship Id="rIdTheme" Type="` + relType + `/theme" Target="theme/theme1.xml"/>` +
			`<Relationship Id="rIdLogo" Type="` + relType + `/image" Target="media/image1.png"/>`
		types += `<Default Extension="png" ContentType="image/png"/>` +
			`<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>`
	}
	body := prolog + `<w:document` + namespaces + `><w:body>` + d.body.String() +
		`<w:sectPr>` + refs + `<w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`
	return append([]Part{
		{Name: "[Content_Types].xml", Data: []byte(fmt.Sprintf(contentTypes, types))},
		{Name: "_rels/.rels", Data: []byte(packageRels)},
		{Name: "word/document.xml", Data: []byte(body)},
		{Name: "word/_rels/document.xml.rels", Data: []byte(fmt.Sprintf(documentRels, rels))},
		{Name: "word/styles.xml", Data: []byte(stylesPart())},
	}, extra...)
}

func paragraph(items []Inline) string {
	var sb strings.Builder
	sb.WriteString(`<w:p>`)
	for _, i := range items {
		sb.WriteString(i.xml)
	}
	sb.WriteString(`</w:p>`)
	return sb.String()
}

func table(rows []Row) string {
	columns := 1
	for _, r := range rows {
		n := 0
		for _, c := range r {
			n += max(c.span, 1)
		}
		columns = max(columns, n)
	}
	const width = 9638 // twentieths of a point between the margins of A4
	var sb strings.Builder
	sb.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>`)
	for range columns {
		fmt.Fprintf(&sb, `<w:gridCol w:w="%d"/>`, width/columns)
	}
	sb.WriteString(`</w:tblGrid>`)
	for _, r := range rows {
		sb.WriteString(`<w:tr>`)
		for _, c := range r {
			fmt.Fprintf(&sb, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, width/columns*max(c.span, 1))
			if c.span > 1 {
				fmt.Fprintf(&sb, `<w:gridSpan w:val="%d"/>`, c.span)
			}
			sb.WriteString(c.merge + `</w:tcPr>`)
			if c.xml == "" {
				sb.WriteString(`<w:p/>`)
			}
			sb.WriteString(c.xml + `</w:tc>`)
		}
		sb.WriteString(`</w:tr>`)
	}
	sb.WriteString(`</w:tbl>`)
	return sb.String()
}

// picture is a PNG of one white pixel with a private chunk of n bytes that do
// not compress; a reader skips a chunk it does not know (PNG 4.7).
func picture(n int) []byte {
	pixel := []byte{0x78, 0x9c, 0x63, 0xf8, 0xff, 0xff, 0x3f, 0x00, 0x05, 0xfe, 0x02, 0xfe}
	noise := make([]byte, n)
	chance := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(chance.Uint32())
	}
	out := []byte("\x89PNG\r\n\x1a\n")
	out = chunk(out, "IHDR", []byte{0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0})
	out = chunk(out, "IDAT", pixel)
	out = chunk(out, "paDd", noise)
	return chunk(out, "IEND", nil)
}

func chunk(out []byte, kind string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	sum := crc32.NewIEEE()
	sum.Write([]byte(kind))
	sum.Write(data)
	out = append(append(out, kind...), data...)
	return binary.BigEndian.AppendUint32(out, sum.Sum32())
}
