package xlsx_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/xlsx"
)

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.xlsx")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, limits) })
}

// FuzzXML fuzzes the parts alone, which a fuzzer of containers seldom gets
// into.
func FuzzXML(f *testing.F) {
	f.Add(`<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>31870.5</v></c><c t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`, `<xf numFmtId="200"/>`, `dd/mm/yyyy;[Red]-0.0##`)
	f.Add(`<sheetData><row><c><v>5</v></c></row></sheetData><dataValidations><dataValidation type="list" sqref="A1"><formula1>"5,6"</formula1></dataValidation></dataValidations><legacyDrawing r:id="d"/>`, `<xf numFmtId="14"/>`, `[<=99]00-00;"x"`)
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, sheet, looks, code string) {
		check(t, workbook(sheet,
			"xl/styles.xml", `<styleSheet `+mainNS+`><numFmts><numFmt numFmtId="200" formatCode="`+code+`"/></numFmts><cellXfs><xf/>`+looks+`</cellXfs></styleSheet>`,
			"xl/sharedStrings.xml", `<sst `+mainNS+`><si><r><t>rich</t></r></si></sst>`,
			"xl/worksheets/_rels/sheet1.xml.rels", `<Relationships><Relationship Id="d" Type="x/vmlDrawing" Target="v.vml"/></Relationships>`,
			"xl/worksheets/v.vml", `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape>`+looks+`<x:ClientData ObjectType="Checkbox"><x:Anchor>`+code+`</x:Anchor></x:ClientData></v:shape></xml>`,
		), limits)
	})
}

// check reads data and tests what holds for any bytes.
func check(t *testing.T, data []byte, limits document.Limits) {
	t.Helper()
	doc, err := xlsx.Read(data, limits)
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
		if b.Table != nil {
			for _, r := range b.Table.Rows {
				for _, c := range r.Cells {
					if c.Span < 1 {
						t.Errorf("cell of %d columns", c.Span)
					}
				}
			}
		}
	}
	if render.Document(doc) == "" && len(doc.Blocks) > 0 {
		t.Error("blocks that show nothing")
	}
}

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/openpyxl-plain.xlsx")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := xlsx.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
