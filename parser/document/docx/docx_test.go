package docx_test

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docx"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"

	"github.com/google/go-cmp/cmp"
)

// read renders what a file says and fails the test on an error.
func read(t *testing.T, data []byte) string {
	t.Helper()
	doc, err := docx.Read(data, document.DefaultLimits)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return render.Document(doc)
}

// lines joins what a test expects.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

func TestReadForm(t *testing.T) {
	t.Parallel()
	data := docxtest.New().
		Header(docxtest.Text("HM Prison")).
		Footer(docxtest.Text("OFFICIAL")).
		Heading(1, "Duty to Refer").
		Table(
			docxtest.TextRow("Full name", "Joe O'Bloggs"),
			docxtest.Row{docxtest.NewCell(docxtest.Text("Consent")).MergeStart(),
				docxtest.NewCell(docxtest.Text("Yes "), docxtest.Checkbox("c", true), docxtest.Text(" No "), docxtest.Checkbox("", false))},
			docxtest.Row{docxtest.NewCell().MergeDown(), docxtest.NewCell(docxtest.Text("by")).Nested(docxtest.TextRow("phone", "post"))},
			docxtest.Row{docxtest.NewCell(docxtest.Bold("Part B")).Paragraph(docxtest.Text("second line")).Span(2)},
		).
		Heading(2, "Custody").
		Paragraph(docxtest.Text("Released:\t"), docxtest.SDTDate("r", "12/08/2026"), docxtest.Text("\nat noon")).
		Paragraph(docxtest.SDTText("why", ""), docxtest.SDTText("how", "by coach")).
		Paragraph(docxtest.SDTDropdown("d", "", "A", "B"), docxtest.SDTDropdown("e", "B", "A", "B")).
		Paragraph(docxtest.FormText("T1", ""), docxtest.FormText("T2", "old form"), docxtest.FormCheckbox("C1", true),
			docxtest.FormCheckbox("C2", false), docxtest.FormDropdown("D1", "Q", "P", "Q")).
		Paragraph(docxtest.Text("Agrees: "), docxtest.Struck("Yes"), docxtest.Text("/No"), docxtest.Hidden("secret"),
			docxtest.Deleted("gone"), docxtest.Inserted(" kept")).
		PadTo(24 << 10).
		Bytes()
	want := lines(
		"(page-header) HM Prison",
		"# **Duty to Refer**",
		"table",
		"- Full name | Joe O'Bloggs",
		"- Consent | Yes [x c] No [ ]",
		"- (down) |",
		"    by",
		"    table",
		"    - phone | post",
		" ",
		"- (span 2)",
		"    **Part B**",
		"    second line",
		" ",
		"",
		"## **Custody**",
		"Released:⇥{date r=12/08/2026}⏎at noon",
		"{why?=Click or tap here to enter text.}{how=by coach}",
		"{choice d?=Choose an item. of Choose an item./A/B}{choice e=B of Choose an item./A/B}",
		"{T1?=}{T2=old form}[x C1][  C2]{choice D1=Q of P/Q}",
		"Agrees: ~~Yes~~/No kept",
		"(page-footer) OFFICIAL",
	)
	if diff := cmp.Diff(want, read(t, data)); diff != "" {
		t.Error(diff)
	}
}

// body wraps WordprocessingML of the usual prefixes.
func body(xml string) []byte { return docxtest.New().Raw(xml).Bytes() }

func TestReadBody(t *testing.T) {
	t.Parallel()
	const r = `<w:r><w:t>`
	const e = `</w:t></w:r>`
	choice := `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p>` + r + `In the box` + e +
		`</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>` + r + `In the box` + e +
		`</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
	tests := []struct {
		name, xml string
		want      string
	}{
		{"text box once, after its paragraph", `<w:p><w:r><w:t>Name:</w:t>` + choice + `</w:r></w:p><w:p>` + r + `next` + e + `</w:p>`, lines("Name:", "In the box", "next")},
		{"fallback where the choice shows nothing", `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w16se"><x xmlns="urn:x"/></mc:Choice><mc:Fallback><w:t>☑</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`, lines("[x]")},
		{"VML text box", `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>` + r + `old box` + e + `</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`, lines("old box")},
		{"double strike, and off", `<w:p><w:r><w:rPr><w:dstrike/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>`, lines("~~a~~b")},
		{"earlier properties do not count", `<w:p><w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`, lines("a")},
		{"moved text once", `<w:p><w:moveFrom>` + r + `here` + e + `</w:moveFrom></w:p><w:p><w:moveTo>` + r + `there` + e + `</w:moveTo></w:p>`, "\nthere\n"},
		{"deleted paragraph mark joins", `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` + r + `one` + e + `</w:p><w:p><w:r><w:t xml:space="preserve"> two</w:t></w:r></w:p>`, lines("one two")},
		{"deleted row", `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p>` + r + `x` + e + `</w:p></w:tc></w:tr><w:tr><w:tc><w:p>` + r + `y` + e + `</w:p></w:tc></w:tr></w:tbl>`, lines("table", "- y")},
		{"comment and footnote marks", `<w:p><w:commentRangeStart w:id="0"/>` + r + `a` + e + `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, lines("a")},
		{"symbols", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> Yes </w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t xml:space="preserve"> No </w:t><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Wingdings" w:char="00FC"/></w:r></w:p>`, lines("[x] Yes [ ] No [x][x]")},
		{"letters in a symbol font", `<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>` + r + ` üb` + e + `</w:p>`, lines("[x]üb")},
		{"Unicode boxes", `<w:p>` + r + `☐ A ☑ B ☒ C ✓ D ✔ E □ F [x] G [ ] H ✗ I` + e + `</w:p>`, lines("[ ] A [x] B [x] C [x] D [x] E [ ] F [x] G [ ] H ✗ I")},
		{"box split over runs", `<w:p>` + r + `[` + e + r + `x` + e + r + `] yes` + e + `</w:p>`, lines("[x] yes")},
		{"hyperlink, smart tag, simple field", `<w:p><w:hyperlink>` + r + `a@b.example` + e + `</w:hyperlink><w:smartTag w:element="x"><w:smartTagPr/>` + r + `Basildon` + e + `</w:smartTag><w:fldSimple w:instr=" PAGE ">` + r + `3` + e + `</w:fldSimple></w:p>`, lines("a@b.exampleBasildon3")},
		{"complex field shows its result", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + r + `shown` + e + `<w:r><w:fldChar w:fldCharType="end"/></w:r>` + r + `!` + e + `</w:p>`, lines("shown!")},
		{"field that never ends", `<w:p>` + r + `a` + e + `<w:r><w:fldChar w:fldCharType="begin"/></w:r>` + r + `lost` + e + `</w:p><w:p>` + r + `b` + e + `</w:p>`, lines("a", "b")},
		{"form text over paragraphs", `<w:p>` + r + `Why:` + e + `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T"/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + r + `one` + e + `</w:p><w:p>` + r + `two` + e + `<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p>` + r + `z` + e + `</w:p>`, lines("Why:{T=one⏎two}", "z")},
		{"form text at its default", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="type here"/></w:textInput></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + r + `type here` + e + `<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, lines("{?=type here}")},
		{"check box ticked by default", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, lines("[x][ ]")},
		{"drop-down at its default", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:default w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="b"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, lines("{choice =b of a/b}")},
		{"control around a cell", `<w:tbl><w:tr><w:tc><w:p>` + r + `Yes` + e + `</w:p></w:tc><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:tc><w:p>` + r + `☒` + e + `</w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`, lines("table", "- Yes | [x]")},
		{"control around a row", `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p>` + r + `a` + e + `</w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`, lines("table", "- a")},
		{"control around paragraphs", `<w:sdt><w:sdtPr><w:alias w:val="n"/></w:sdtPr><w:sdtContent><w:p>` + r + `one` + e + `</w:p><w:p>` + r + `two` + e + `</w:p></w:sdtContent></w:sdt>`, lines("one", "two")},
		{"control around one paragraph", `<w:sdt><w:sdtPr><w:alias w:val="n"/></w:sdtPr><w:sdtContent><w:p>` + r + `one` + e + `</w:p></w:sdtContent></w:sdt>`, lines("{n=one}")},
		{"control with boxes inside", `<w:p><w:sdt><w:sdtPr><w:alias w:val="n"/></w:sdtPr><w:sdtContent>` + r + `☐ Yes ☒ No` + e + `</w:sdtContent></w:sdt></w:p>`, lines("[ ] Yes [x] No")},
		{"prompt by its style alone", `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Enter the name</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Joe</w:t></w:r></w:sdtContent></w:sdt></w:p>`, lines("{?=Enter the name}{=Joe}")},
		{"prompt without any mark", `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>` + r + `Click or tap here to enter text.` + e + `</w:sdtContent></w:sdt></w:p>`, lines("{?=Click or tap here to enter text.}")},
		{"American date", `<w:p><w:sdt><w:sdtPr><w:date w:fullDate="2026-08-12T00:00:00Z"><w:dateFormat w:val="M/d/yyyy"/></w:date></w:sdtPr><w:sdtContent>` + r + `8/12/2026` + e + `</w:sdtContent></w:sdt></w:p>`, lines("{date =2026-08-12}")},
		{"British date", `<w:p><w:sdt><w:sdtPr><w:date w:fullDate="2026-08-12T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date></w:sdtPr><w:sdtContent>` + r + `12/08/2026` + e + `</w:sdtContent></w:sdt></w:p>`, lines("{date =12/08/2026}")},
		{"combo box with a typed answer", `<w:p><w:sdt><w:sdtPr><w:comboBox><w:listItem w:displayText="A" w:value="1"/></w:comboBox></w:sdtPr><w:sdtContent>` + r + `other` + e + `</w:sdtContent></w:sdt></w:p>`, lines("{choice =other of A}")},
		{"heading by outline level", `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>` + r + `h` + e + `</w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/></w:pPr>` + r + `p` + e + `</w:p>`, lines("### h", "**p**")},
		{"merged the old way, and a gap before", `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr><w:p>` + r + `a` + e + `</w:p></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`, lines("table", "- (header) | (span 2) (header) a")},
		{"lying span", `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`, lines("table", "- (span 63)")},
		{"odd characters", `<w:p><w:r><w:t>a` + "\u00a0\u200bb" + `</w:t><w:noBreakHyphen/><w:t>c</w:t><w:cr/><w:t xml:space="preserve"> d</w:t></w:r></w:p>`, lines("a b-c⏎ d")},
		{"empty paragraph is a gap", `<w:p>` + r + `a` + e + `</w:p><w:p/><w:p>` + r + `b` + e + `</w:p>`, lines("a", "", "b")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, read(t, body(tt.xml))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The edition of ISO 29500 and prefixes that nobody expects.
func TestReadStrict(t *testing.T) {
	t.Parallel()
	const office = `http://purl.oclc.org/ooxml/officeDocument/relationships`
	data := docxtest.Zip(
		docxtest.Part{Name: "_rels/.rels", Data: []byte(`<a:Relationships xmlns:a="http://schemas.openxmlformats.org/package/2006/relationships"><a:Relationship Id="x" Type="` + office + `/officeDocument" Target="/Main/doc.xml"/></a:Relationships>`)},
		docxtest.Part{Name: "Main/_rels/doc.xml.rels", Data: []byte(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="` + office + `/styles" Target="st.xml"/><Relationship Id="h" Type="` + office + `/header" Target="../head.xml"/></Relationships>`)},
		docxtest.Part{Name: "Main/st.xml", Data: []byte(`<styles xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><style styleId="Q"><name val="My heading"/><basedOn val="R"/></style><style styleId="R"><name val="Heading 2"/><rPr><strike/></rPr></style></styles>`)},
		docxtest.Part{Name: "head.xml", Data: []byte(`<hdr xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><p><r><t>top</t></r></p></hdr>`)},
		docxtest.Part{Name: "main/DOC.xml", Data: []byte(`<?xml version="1.0"?><o:document xmlns:o="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:k="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:i="` + office + `"><o:body>` +
			`<o:p><o:pPr><o:pStyle o:val="Q"/></o:pPr><o:r><o:t>h</o:t></o:r></o:p>` +
			`<o:p><o:sdt><o:sdtPr><k:checkbox><k:checked k:val="true"/></k:checkbox></o:sdtPr><o:sdtContent><o:r><o:t>X</o:t></o:r></o:sdtContent></o:sdt></o:p>` +
			`<w:p xmlns:w="urn:not-word"><w:r><w:t>not text</w:t></w:r></w:p>` +
			`<o:sectPr><o:headerReference o:type="default" i:id="h"/></o:sectPr></o:body></o:document>`)},
	)
	if diff := cmp.Diff(lines("(page-header) top", "## ~~h~~", "[x]"), read(t, data)); diff != "" {
		t.Error(diff)
	}
}

func TestReadUTF16(t *testing.T) {
	t.Parallel()
	xml := `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Zoë</w:t></w:r></w:p></w:body></w:document>`
	wide := []byte{0xff, 0xfe}
	for _, r := range xml {
		wide = append(wide, byte(r), byte(r>>8))
	}
	data := docxtest.Zip(docxtest.Part{Name: "word/document.xml", Data: wide})
	if diff := cmp.Diff("Zoë\n", read(t, data)); diff != "" {
		t.Error(diff)
	}
}

func TestReadPageHeadersOnce(t *testing.T) {
	t.Parallel()
	const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	const rel = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	head := func(text string) []byte {
		return []byte(`<w:hdr ` + w + `><w:p><w:r><w:t>` + text + `</w:t></w:r></w:p></w:hdr>`)
	}
	data := docxtest.Zip(
		docxtest.Part{Name: "word/_rels/document.xml.rels", Data: []byte(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
			`<Relationship Id="a" Type="` + rel + `/header" Target="h1.xml"/><Relationship Id="b" Type="` + rel + `/header" Target="h2.xml"/>` +
			`<Relationship Id="c" Type="` + rel + `/header" Target="h3.xml"/><Relationship Id="d" Type="` + rel + `/header" Target="h4.xml"/></Relationships>`)},
		docxtest.Part{Name: "word/h1.xml", Data: head("every page")},
		docxtest.Part{Name: "word/h2.xml", Data: head("first page")},
		docxtest.Part{Name: "word/h3.xml", Data: head("every page")},
		docxtest.Part{Name: "word/h4.xml", Data: head("even page")},
		docxtest.Part{Name: "word/document.xml", Data: []byte(`<w:document ` + w + ` xmlns:r="` + rel + `"><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="a"/><w:headerReference w:type="first" r:id="b"/></w:sectPr></w:pPr><w:r><w:t>text</w:t></w:r></w:p>` +
			`<w:sectPr><w:headerReference w:type="default" r:id="c"/><w:headerReference w:type="even" r:id="d"/><w:headerReference w:type="default" r:id="a"/></w:sectPr></w:body></w:document>`)},
	)
	if diff := cmp.Diff(lines("(page-header) first page", "(page-header) every page", "text"), read(t, data)); diff != "" {
		t.Error(diff)
	}
}
