package xlsx_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/xlsx"

	"github.com/google/go-cmp/cmp"
)

// The samples are of several writers; the scripts that made them are in
// testdata/make and in those of package odf.
func TestReadSamples(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.xlsx")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d samples, error %v", len(files), err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), read(t, data)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// read renders what a file says and fails the test on an error.
func read(t *testing.T, data []byte) string {
	t.Helper()
	doc, err := xlsx.Read(data, document.DefaultLimits)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return render.Document(doc)
}

// lines joins what a test expects.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

const (
	mainNS = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	relNS  = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
)

// workbook is a container with one sheet and more parts, by name and content.
func workbook(sheet string, more ...string) []byte {
	parts := []docxtest.Part{
		{Name: "xl/workbook.xml", Data: []byte(`<workbook ` + mainNS + ` ` + relNS + `><sheets><sheet name="Form" sheetId="1" r:id="s1"/></sheets></workbook>`)},
		{Name: "xl/_rels/workbook.xml.rels", Data: []byte(`<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`)},
		{Name: "xl/worksheets/sheet1.xml", Data: []byte(`<worksheet ` + mainNS + ` ` + relNS + `>` + sheet + `</worksheet>`)},
	}
	for i := 0; i+1 < len(more); i += 2 {
		parts = append(parts, docxtest.Part{Name: more[i], Data: []byte(more[i+1])})
	}
	return docxtest.Zip(parts...)
}

// cell is an inline text in a cell.
func cell(at, text string) string {
	return `<c r="` + at + `" t="inlineStr"><is><t xml:space="preserve">` + text + `</t></is></c>`
}

func TestReadCells(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, sheet string
		want        string
	}{
		{
			"values by type",
			`<sheetData><row><c t="str"><v>formula&apos;s text</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>1.5</v></c><c t="d"><v>1987-04-03T00:00:00</v></c><c t="inlineStr"><is><t>in_x000D_
line</t></is></c></row></sheetData>`,
			lines("", "table", "- formula's text | TRUE | 1.5 | 3 April 1987 | in⏎line"),
		},
		{
			"rich text, pronunciation left out",
			`<sheetData><row><c t="inlineStr"><is><r><rPr><b/></rPr><t>Name </t></r><r><rPr><strike/></rPr><t>Yes</t></r><r><rPr><rFont val="Wingdings"/></rPr><t>þo</t></r><rPh sb="0" eb="1"><t>na-me</t></rPh></is></c></row></sheetData>`,
			lines("", "**Name **~~Yes~~[x][ ]"),
		},
		{
			"hidden rows and columns do not show and are no gap",
			`<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData><row r="1">` + cell("A1", "Name") + cell("B1", "x") + cell("D1", "Ann") + cell("E1", "y") +
				`</row><row r="2" hidden="1">` + cell("A2", "secret") + `</row><row r="3" ht="0" customHeight="1">` + cell("A3", "flat") + `</row><row r="4">` + cell("A4", "DOB") + cell("D4", "1/2/80") + `</row></sheetData>`,
			lines("", "table", "- Name | Ann", "- DOB | 1/2/80"),
		},
		{
			"rows hidden unless they say otherwise",
			`<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1" hidden="0">` + cell("A1", "shown") + `</row><row r="2" hidden="1">` + cell("A2", "hidden") + `</row></sheetData>`,
			lines("", "shown"),
		},
		{
			"what merged cells cover does not show; the merge of a hidden row does",
			`<sheetData><row r="1" hidden="1">` + cell("A1", "Title") + `</row><row r="3">` + cell("A3", "Name") + cell("B3", "Ann") + cell("C3", "covered") + `</row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B3:C3"/></mergeCells>`,
			lines("", "table", "- (span 2) Title", "- Name | Ann"),
		},
		{
			"overlapping merges: the first counts",
			`<sheetData><row r="1">` + cell("A1", "a") + cell("B1", "b") + cell("C1", "c") + `</row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>`,
			lines("", "table", "- a | c"),
		},
		{
			"zeros off", `<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData><row><c r="A1"><v>0</v></c><c r="B1"><v>5</v></c></row></sheetData>`,
			lines("", "5"),
		},
		{
			"page heads without their codes",
			`<sheetData/><headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14OFFICIAL&amp;CHousing &amp;&amp; Support&amp;R&amp;KFF0000&amp;D</oddHeader><evenHeader>even</evenHeader><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter></headerFooter>`,
			lines("(page-header) OFFICIAL", "(page-header) Housing & Support"),
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, read(t, workbook(tt.sheet))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A prefix before every name and the addresses of ISO 29500 strict change
// nothing.
func TestReadStrict(t *testing.T) {
	t.Parallel()
	const strict = `xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"`
	data := docxtest.Zip(
		docxtest.Part{Name: "_rels/.rels", Data: []byte(`<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></Relationships>`)},
		docxtest.Part{Name: "book/main.xml", Data: []byte(`<s:workbook ` + strict + `><s:workbookPr date1904="1"/><s:sheets><s:sheet name="Ann" sheetId="1" q:id="s1"/><s:sheet name="Lists" sheetId="2" state="veryHidden" q:id="s1"/></s:sheets></s:workbook>`)},
		docxtest.Part{Name: "book/_rels/main.xml.rels", Data: []byte(`<Relationships><Relationship Id="s1" Type="x/worksheet" Target="one.xml"/><Relationship Id="s2" Type="x/styles" Target="looks.xml"/><Relationship Id="s3" TargetMode="External" Type="x/sharedStrings" Target="http://198.51.100.1/s.xml"/></Relationships>`)},
		docxtest.Part{Name: "book/one.xml", Data: []byte(`<s:worksheet ` + strict + `><s:sheetData><s:row r="2"><s:c r="B2" s="1"><s:v>0</s:v></s:c><s:c r="C2" s="1"><s:v>366.25</s:v></s:c></s:row></s:sheetData></s:worksheet>`)},
		docxtest.Part{Name: "book/looks.xml", Data: []byte(`<s:styleSheet ` + strict + `><s:cellXfs><s:xf/><s:xf numFmtId="22"/></s:cellXfs></s:styleSheet>`)},
	)
	want := lines("", "table", "- 1 January 1904 | 1 January 1905 06:00")
	if diff := cmp.Diff(want, read(t, data)); diff != "" {
		t.Error(diff)
	}
}

// Options may be texts, cells of a hidden sheet, or a name for them, and may
// stand in an extension; a label in the range of a rule stays text.
func TestReadChoices(t *testing.T) {
	t.Parallel()
	sheet := `<sheetData><row r="1">` + cell("A1", "Answer") + `</row><row r="2">` + cell("A2", "yes") + `</row><row r="3">` + cell("A3", "-- Please select one --") + `</row><row r="4">` + cell("B4", "Tenant") + `</row></sheetData>
<dataValidations><dataValidation type="list" sqref="A1:A3 C9"><formula1>"Yes, No"</formula1></dataValidation><dataValidation type="whole" sqref="B4"><formula1>1</formula1></dataValidation></dataValidations>
<extLst><ext><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"><x14:formula1><xm:f>Tenure</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`
	data := docxtest.Zip(
		docxtest.Part{Name: "xl/workbook.xml", Data: []byte(`<workbook ` + mainNS + ` ` + relNS + `><sheets><sheet name="Form" r:id="s1"/><sheet name="It's a list" state="hidden" r:id="s2"/></sheets><definedNames><definedName name="Tenure">'It''s a list'!$B$1:$B$3</definedName></definedNames></workbook>`)},
		docxtest.Part{Name: "xl/_rels/workbook.xml.rels", Data: []byte(`<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`)},
		docxtest.Part{Name: "xl/worksheets/sheet1.xml", Data: []byte(`<worksheet ` + mainNS + `>` + sheet + `</worksheet>`)},
		docxtest.Part{Name: "xl/worksheets/sheet2.xml", Data: []byte(`<worksheet ` + mainNS + `><sheetData><row r="1">` + cell("B1", "Choose…") + `</row><row r="2">` + cell("B2", "Tenant") + `</row><row r="3">` + cell("B3", "Lodger") + `</row></sheetData></worksheet>`)},
	)
	want := lines("", "Answer", "{choice =yes of Yes/No}", "{choice ?=-- Please select one -- of Yes/No}", "{choice =Tenant of Tenant/Lodger}")
	if diff := cmp.Diff(want, read(t, data)); diff != "" {
		t.Error(diff)
	}
}

// Controls as Excel writes them: the old drawing says where, with HTML that is
// never closed; the cell that a box writes into is not said by anybody.
func TestReadControls(t *testing.T) {
	t.Parallel()
	sheet := `<sheetData><row r="1">` + cell("A1", "Consent") + `<c r="F1" t="b"><v>1</v></c></row><row r="2">` + cell("A2", "Tenure") + `</row><row r="3">` + cell("A3", "Notes") + cell("B3", "Yes") + `</row><row r="8">` + cell("F8", "Tenant") + `</row><row r="9">` + cell("F9", "Lodger") + `</row></sheetData>
<drawing r:id="d1"/><legacyDrawing r:id="d2"/>
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><controls><mc:AlternateContent><mc:Choice><control shapeId="1025" r:id="c1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`
	shape := func(id, caption, data string) string {
		return `<v:shape id="_x0000_s` + id + `" type="#_x0000_t201"><v:textbox><div style='text-align:left'><font>` + caption + `</font></div></v:textbox><x:ClientData ` + data + `</x:ClientData></v:shape>`
	}
	vml := `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
		shape("1025", "Yes,<br>I agree", `ObjectType="Checkbox"><x:Anchor>1, 5, 0, 2, 1, 60, 1, 0</x:Anchor><x:FmlaLink>$F$1</x:FmlaLink>`) +
		shape("1026", "", `ObjectType="Drop"><x:Anchor>1, 5, 1, 2, 2, 10, 2, 0</x:Anchor><x:FmlaRange>$F$8:$F$9</x:FmlaRange><x:Sel>2</x:Sel>`) +
		shape("1027", "", `ObjectType="Checkbox"><x:Anchor>1, 2, 2, 2, 1, 15, 3, 0</x:Anchor><x:Checked>1</x:Checked>`) +
		shape("1028", "a comment", `ObjectType="Note"><x:Anchor>1, 5, 0, 2, 1, 60, 1, 0</x:Anchor>`) +
		shape("1029", "Send", `ObjectType="Button"><x:Anchor>1, 5, 0, 2, 1, 60, 1, 0</x:Anchor>`) + `</xml>`
	const xdr = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`
	at := func(from, to int, sp string) string {
		point := func(row int) string {
			return `<xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>` + string(rune('0'+row)) + `</xdr:row><xdr:rowOff>150000</xdr:rowOff>`
		}
		return `<xdr:twoCellAnchor><xdr:from>` + point(from) + `</xdr:from><xdr:to>` + point(to) + `</xdr:to>` + sp + `</xdr:twoCellAnchor>`
	}
	text := func(id, s string) string {
		return `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1">` + id + `</xdr:cNvPr></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:rPr b="1"/><a:t>` + s + `</a:t></a:r><a:br/><a:r><a:t>more</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
	}
	drawing := `<xdr:wsDr ` + xdr + `>` + at(2, 5, text("", "In the box")) +
		at(0, 1, text(`<a:extLst><a:ext><a14:compatExt xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" spid="_x0000_s1025"/></a:ext></a:extLst>`, "the control again")) +
		at(1, 1, text("", "of no size")) + `</xdr:wsDr>`
	data := workbook(sheet,
		"xl/worksheets/_rels/sheet1.xml.rels", `<Relationships><Relationship Id="d1" Type="x/drawing" Target="../drawings/d.xml"/><Relationship Id="d2" Type="x/vmlDrawing" Target="../drawings/v.vml"/><Relationship Id="c1" Type="x/ctrlProp" Target="../ctrlProps/c.xml"/></Relationships>`,
		"xl/drawings/d.xml", drawing, "xl/drawings/v.vml", vml,
		"xl/ctrlProps/c.xml", `<formControlPr objectType="CheckBox" checked="Checked" fmlaLink="$F$1"/>`)
	want := lines("", "table", "- Consent | [x] Yes, I agree", "- Tenure | {choice =Lodger of Tenant/Lodger}", "- Notes | [x] Yes", "- | **In the box**⏎more", "", "Tenant", "Lodger")
	if diff := cmp.Diff(want, read(t, data)); diff != "" {
		t.Error(diff)
	}
}
