package docx_test

import (
	"errors"
	"fmt"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docx"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
)

// form is a form with something of everything.
func form() *docxtest.Doc {
	d := docxtest.New().Header(docxtest.Text("HM Prison")).Footer(docxtest.Text("OFFICIAL")).Heading(1, "Duty to Refer")
	for i := range 20 {
		d.Heading(2, fmt.Sprintf("Part %d", i)).Table(
			docxtest.TextRow("Full name", "Joe O'Bloggs"),
			docxtest.Row{docxtest.NewCell(docxtest.Text("Consent")), docxtest.NewCell(docxtest.Text("Yes "), docxtest.Checkbox("", true), docxtest.Text(" No "), docxtest.Checkbox("", false))},
			docxtest.Row{docxtest.NewCell(docxtest.Text("Date of release")), docxtest.NewCell(docxtest.SDTDate("r", "12/08/2026"))},
			docxtest.Row{docxtest.NewCell(docxtest.Text("Reason")), docxtest.NewCell(docxtest.SDTDropdown("d", "Prison", "Prison", "Hospital"), docxtest.FormText("t", "legacy"))},
			docxtest.Row{docxtest.NewCell(docxtest.Text("Delete as appropriate: "), docxtest.Struck("Yes"), docxtest.Text("/No")).Span(2)},
		)
	}
	return d
}

func FuzzRead(f *testing.F) {
	f.Add(form().Bytes())
	f.Add(docxtest.New().Paragraph(docxtest.SDTText("a", ""), docxtest.Deleted("x"), docxtest.Symbol("Wingdings", 0xf0fe)).Bytes())
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, data []byte) {
		check(t, data, limits)
	})
}

// FuzzXML fuzzes the main part alone, which a fuzzer of containers seldom
// gets into.
func FuzzXML(f *testing.F) {
	f.Add(`<w:p><w:r><w:t>a</w:t></w:r></w:p>`)
	f.Add(`<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`)
	f.Add(`<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt></w:p>`)
	f.Add(`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>FORMTEXT</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>v</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`)
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, xml string) {
		check(t, main(`<w:document `+wordNS+`><w:body>`+xml+`</w:body></w:document>`), limits)
	})
}

// check reads data and tests what holds for any bytes.
func check(t *testing.T, data []byte, limits document.Limits) {
	doc, err := docx.Read(data, limits)
	if err != nil && !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrEncrypted) && !errors.Is(err, document.ErrLimit) {
		t.Errorf("error of no known kind: %v", err)
	}
	if doc.Truncated != errors.Is(err, document.ErrLimit) {
		t.Errorf("truncated is %v with error %v", doc.Truncated, err)
	}
	for _, b := range doc.Blocks {
		if (b.Table == nil) == (len(b.Spans) == 0) {
			t.Errorf("block is not exactly one of paragraph and table: %+v", b)
		}
	}
	if render.Document(doc) == "" && len(doc.Blocks) > 0 {
		t.Error("blocks that show nothing")
	}
}

func BenchmarkRead(b *testing.B) {
	data := form().PadTo(24 << 10).Bytes()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := docx.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
