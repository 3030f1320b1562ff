package xlsx_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/xlsx"

	"github.com/google/go-cmp/cmp"
)

func wide(s string) []byte {
	var out []byte
	for _, c := range []byte(s) {
		out = append(out, c, 0)
	}
	return out
}

func TestReadRefuses(t *testing.T) {
	t.Parallel()
	ole := []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	small := document.Limits{PartBytes: 32 << 20, Tokens: 2000, Depth: 50, Ratio: 20}
	large := document.Limits{PartBytes: 64 << 20, Tokens: 2_000_000, Depth: 50, Ratio: 2000}
	start := `<sheetData><row>` + cell("A1", "before") + `</row>`
	whole := workbook(start + `</sheetData>`)
	repeat := func(n int, row string) string {
		var sb strings.Builder
		for i := range n {
			fmt.Fprintf(&sb, row, i+2)
		}
		return sb.String()
	}
	tests := []struct {
		name   string
		data   []byte
		limits document.Limits
		want   error
		doc    string // how it starts
	}{
		{"nothing", nil, small, document.ErrDamaged, ""},
		{"no container", []byte("Name,Born\nAnn,1980\n"), small, document.ErrDamaged, ""},
		{"encrypted", append(bytes.Clone(ole), wide("EncryptedPackage")...), small, document.ErrEncrypted, ""},
		{"old Excel file", append(bytes.Clone(ole), wide("Workbook")...), small, document.ErrDamaged, ""},
		{"text document", docxtest.Zip(docxtest.Part{Name: "word/document.xml", Data: []byte(`<document/>`)}), small, document.ErrDamaged, ""},
		{"binary workbook", docxtest.Zip(docxtest.Part{Name: "xl/workbook.bin", Data: []byte{0x83, 1, 0}}), small, document.ErrDamaged, ""},
		{"another root", docxtest.Zip(docxtest.Part{Name: "xl/workbook.xml", Data: []byte(`<document/>`)}), small, document.ErrDamaged, ""},
		{"truncated container", whole[:len(whole)-40], small, document.ErrDamaged, "\nbefore\n"},
		{"cut inside the XML", workbook(start + `<row>` + cell("A2", "after") + `<c><v>1`), small, document.ErrDamaged, "\ntable\n- before |\n- after | 1\n"},
		{"billion laughs", workbook(start+`<row><c t="s"><v>0</v></c></row></sheetData>`, "xl/sharedStrings.xml", `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`), small, document.ErrDamaged, "\nbefore\n"},
		{"entity without declaration", workbook(start + `<row><c t="str"><v>&b;</v></c></row></sheetData>`), small, document.ErrDamaged, "\nbefore\n"},
		{"spaces", workbook(start + strings.Repeat(" ", 20<<20)), small, document.ErrLimit, "\nbefore\n(truncated)\n"},
		{"a long string", workbook(start + `<row><c t="str"><v>` + strings.Repeat("x", 5<<20)), large, document.ErrLimit, "\nbefore\nxxxx"},
		{"many empty rows", workbook(start + repeat(100_000, `<row r="%d"/>`)), small, document.ErrLimit, "\nbefore\n(truncated)\n"},
		{"many rows", workbook(start + repeat(60_000, `<row r="%d"><c><v>1</v></c></row>`)), large, document.ErrLimit, "\nbefore\n1\n"},
		{"one text in many cells", workbook(start+repeat(20_000, `<row r="%d"><c t="s"><v>0</v></c></row>`), "xl/sharedStrings.xml", `<sst><si>`+strings.Repeat(`<r><rPr><b/></rPr><t>☐</t></r>`, 5000)+`</si></sst>`), large, document.ErrLimit, "\nbefore\n[ ]"},
		{"a cell in every column and row", workbook(start + repeat(3000, `<row r="%[1]d"><c r="A%[1]d"><v>1</v></c></row>`) + diagonal(3000)), large, document.ErrLimit, "\ntable\n- before |"},
		{"nested", workbook(strings.Repeat(`<mc:Choice xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">`, 100)), large, document.ErrLimit, "(truncated)\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := xlsx.Read(tt.data, tt.limits)
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

// diagonal is rows of which each has its own columns.
func diagonal(n int) string {
	name := func(col int) string {
		out := ""
		for col++; col > 0; col = (col - 1) / 26 {
			out = string(rune('A'+(col-1)%26)) + out
		}
		return out
	}
	var sb strings.Builder
	for i := range n {
		fmt.Fprintf(&sb, `<row r="%[1]d"><c r="%[2]s%[1]d"><v>1</v></c><c r="%[3]s%[1]d"><v>1</v></c></row>`, i+1, name(i+1), name(i+2))
	}
	return sb.String()
}

// Many rules, merges and hidden rows over all of a sheet cost no more than
// few.
func TestReadManyRules(t *testing.T) {
	t.Parallel()
	var sheet strings.Builder
	sheet.WriteString(`<sheetData>`)
	for i := range 2000 {
		fmt.Fprintf(&sheet, `<row r="%[1]d" hidden="%[2]d"><c r="A%[1]d"><v>1</v></c><c r="C%[1]d"><v>2</v></c></row>`, i+1, i%2)
	}
	sheet.WriteString(`</sheetData><mergeCells>`)
	for i := range 20_000 {
		fmt.Fprintf(&sheet, `<mergeCell ref="E%d:XFD1048576"/>`, i+1)
	}
	sheet.WriteString(`</mergeCells><dataValidations>`)
	for range 20_000 {
		sheet.WriteString(`<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A1:XFD1048576</formula1></dataValidation>`)
	}
	sheet.WriteString(`</dataValidations>`)
	doc, err := xlsx.Read(workbook(sheet.String()), document.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(doc.Blocks[0].Table.Rows); n != 1000 {
		t.Errorf("%d rows", n)
	}
}

// However a file is cut or changed, reading ends soon and does not panic.
func TestReadMutants(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"testdata/excelize-form.xlsx", "testdata/libreoffice-controls.xlsx"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(data); i += 61 {
			mutant := bytes.Clone(data)
			mutant[i] ^= 0x55
			for _, d := range [][]byte{data[:i], mutant} {
				check(t, d, document.DefaultLimits)
			}
		}
	}
}
