package odf_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/odf"

	"github.com/google/go-cmp/cmp"
)

func TestReadRefuses(t *testing.T) {
	t.Parallel()
	small := document.Limits{PartBytes: 32 << 20, Tokens: 3000, Depth: 50, Ratio: 20}
	large := document.Limits{PartBytes: 64 << 20, Tokens: 1_000_000, Depth: 50, Ratio: 2000}
	encrypted, err := os.ReadFile("testdata/encrypted.odt")
	if err != nil {
		t.Fatal(err)
	}
	const before = `<text:p>before</text:p>`
	whole := packed("text", before)
	cut := func(kind, body string) []byte {
		return docxtest.Zip(docxtest.Part{Name: "content.xml", Data: []byte(`<office:document-content ` + namespaces + `><office:body><office:` + kind + `>` + body)})
	}
	full := `<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>`
	tests := []struct {
		name   string
		data   []byte
		limits document.Limits
		want   error
		doc    string // how it starts
	}{
		{"nothing", nil, small, document.ErrDamaged, ""},
		{"plain text", []byte("Dear all, please find attached"), small, document.ErrDamaged, ""},
		{"encrypted", encrypted, small, document.ErrEncrypted, ""},
		{"Word file", docxtest.New().Bytes(), small, document.ErrDamaged, ""},
		{"presentation", packed("presentation", before), small, document.ErrDamaged, ""},
		{"truncated container", whole[:len(whole)-60], small, document.ErrDamaged, "before\n"},
		{"cut inside the XML", cut("text", before+`<text:p>half`), small, document.ErrDamaged, "before\nhalf\n"},
		{"cut inside a cell", cut("text", before+`<table:table><table:table-row><table:table-cell><text:p>label</text:p></table:table-cell><table:table-cell><text:p>ans`), small, document.ErrDamaged, "before\ntable\n- label | ans\n"},
		{"cut inside a sheet", cut("spreadsheet", `<table:table><table:table-row><table:table-cell><text:p>label`), small, document.ErrDamaged, "\nlabel\n"},
		{"billion laughs", []byte(`<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>` + string(flat("text", `<text:p>&b;</text:p>`))), small, document.ErrDamaged, ""},
		{"entity without declaration", flat("text", before+`<text:p>&b;</text:p>`), small, document.ErrDamaged, "before\n"},
		{"spaces", packed("text", before+strings.Repeat(" ", 20<<20)), small, document.ErrLimit, "before\n(truncated)\n"},
		{"blanks", packed("text", before+`<text:p>`+strings.Repeat(`<text:s text:c="100000000"/>`, 10_000)), large, document.ErrLimit, "before\n(truncated)\n"},
		{"nested tables", packed("text", before+strings.Repeat(`<table:table><table:table-row><table:table-cell>`, 100)), large, document.ErrLimit, "before\n"},
		{"nested lists", packed("text", before+strings.Repeat(`<text:list><text:list-item>`, 1000)), large, document.ErrLimit, "before\n(truncated)\n"},
		{"repeated cells of a text", packed("text", before+`<table:table>`+strings.Repeat(`<table:table-row table:number-rows-repeated="1000000">`+strings.Repeat(full, 4)+`</table:table-row>`, 1000)), large, document.ErrLimit, "before\ntable\n"},
		{"repeated cells of a sheet", packed("spreadsheet", `<table:table>`+strings.Repeat(`<table:table-row table:number-rows-repeated="1048576">`+full+`</table:table-row>`, 100)), large, document.ErrLimit, "\ntable\n"},
		{"one text in many cells", packed("spreadsheet", `<table:table><table:table-row table:number-rows-repeated="500"><table:table-cell table:number-columns-repeated="100"><text:p>`+strings.Repeat("☐ x ", 9000)+`</text:p></table:table-cell></table:table-row></table:table>`), large, document.ErrLimit, "\ntable\n"},
		{"many columns", packed("spreadsheet", `<table:table>`+strings.Repeat(`<table:table-column table:number-columns-repeated="16384"/>`, 100_000)+`<table:table-row>`+full+`</table:table-row></table:table>`), large, nil, "\ntable\n"},
		{"many rows", packed("spreadsheet", `<table:table>`+strings.Repeat(`<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`, 60_000)), large, document.ErrLimit, "\nx\nx\n"},
		{"styles based on each other", []byte(strings.Replace(string(flat("text", `<text:p text:style-name="X">a</text:p>`)), `<office:automatic-styles>`, `<office:automatic-styles><style:style style:name="X" style:family="paragraph" style:parent-style-name="Y"/><style:style style:name="Y" style:family="paragraph" style:parent-style-name="X"/>`, 1)), small, nil, "a\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := odf.Read(tt.data, tt.limits)
			if !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
			if err != nil && (strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "before")) {
				t.Errorf("error has several lines or content: %q", err)
			}
			got := render.Document(doc)
			if diff := cmp.Diff(tt.doc, got[:min(len(got), len(tt.doc))]); diff != "" {
				t.Error(diff)
			}
			if doc.Truncated != errors.Is(err, document.ErrLimit) {
				t.Errorf("truncated is %v", doc.Truncated)
			}
		})
	}
}

// However a file is cut or changed, reading ends soon and does not panic.
func TestReadMutants(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"testdata/forms.odt", "testdata/odfpy-sheet.ods", "testdata/controls.ods"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(data); i += 151 {
			mutant := bytes.Clone(data)
			mutant[i] ^= 0x55
			for _, d := range [][]byte{data[:i], mutant} {
				check(t, d, document.DefaultLimits)
			}
		}
	}
}
