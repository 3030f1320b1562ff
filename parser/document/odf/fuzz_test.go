package odf_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/odf"
)

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.od?")
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
	f.Add(flat("text", `<text:p>a</text:p>`))
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, limits) })
}

// FuzzText and FuzzSpreadsheet fuzz the body alone, which a fuzzer of
// containers seldom gets into.
func FuzzText(f *testing.F) {
	f.Add(`<text:p>a<text:s text:c="3"/><text:span text:style-name="B">b</text:span></text:p>`)
	f.Add(`<table:table><table:table-row><table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2"/><table:covered-table-cell/></table:table-row></table:table>`)
	f.Add(`<text:p><field:fieldmark-start field:type="FORMTEXT"/>☒<field:fieldmark-end/><loext:content-control loext:checkbox="true"/></text:p>`)
	f.Add(`<office:forms><form:checkbox xml:id="c"/></office:forms><text:p><draw:control draw:control="c"/><draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame></text:p>`)
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, xml string) { check(t, flat("text", xml), limits) })
}

// FuzzSpreadsheet is described at FuzzText.
func FuzzSpreadsheet(f *testing.F) {
	f.Add(`<table:table><table:table-column table:number-columns-repeated="9"/><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="date" office:date-value="1987-04-03"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`)
	f.Add(`<table:content-validations><table:content-validation table:name="v" table:condition="of:cell-content-is-in-list([.A1:.A9])"/></table:content-validations><table:table><table:table-row><table:table-cell table:content-validation-name="v"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`)
	f.Add(`<table:table><table:shapes><draw:rect svg:x="1cm" svg:y="2cm"><text:p>x</text:p></draw:rect></table:shapes><table:table-row table:visibility="collapse"><table:table-cell table:number-columns-spanned="3"><text:p>y</text:p></table:table-cell></table:table-row></table:table>`)
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, xml string) { check(t, flat("spreadsheet", xml), limits) })
}

// check reads data and tests what holds for any bytes.
func check(t *testing.T, data []byte, limits document.Limits) {
	t.Helper()
	doc, err := odf.Read(data, limits)
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
	data, err := os.ReadFile("testdata/probation-controls.odt")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := odf.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
