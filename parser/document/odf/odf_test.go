package odf_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/odf"

	"github.com/google/go-cmp/cmp"
)

// The samples are of several writers; the scripts that made them are in
// testdata/make and in those of package xlsx.
func TestReadSamples(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.od?.txt")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d samples, error %v", len(files), err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(strings.TrimSuffix(name, ".txt"))
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(name)
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
	doc, err := odf.Read(data, document.DefaultLimits)
	if err != nil {
		t.Fatalf("Read: %v", err)
	}
	return render.Document(doc)
}

// lines joins what a test expects.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

const namespaces = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
	`xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
	`xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" ` +
	`xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" ` +
	`xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0" ` +
	`xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`

const styles = `<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="BN" style:family="text" style:parent-style-name="B"><style:text-properties fo:font-weight="normal" style:text-line-through-style="solid"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="W" style:family="text"><style:text-properties fo:font-family="Wingdings"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="☐"/></text:list-style>
</office:automatic-styles>`

// flat is a file of one XML part; kind is text or spreadsheet.
func flat(kind, body string) []byte {
	return []byte(`<?xml version="1.0" encoding="UTF-8"?><office:document ` + namespaces + ` office:mimetype="application/vnd.oasis.opendocument.` + kind + `">` + styles +
		`<office:body><office:` + kind + `>` + body + `</office:` + kind + `></office:body></office:document>`)
}

func packed(kind, body string) []byte {
	return docxtest.Zip(
		docxtest.Part{Name: "mimetype", Stored: true, Data: []byte("application/vnd.oasis.opendocument." + kind)},
		docxtest.Part{Name: "content.xml", Data: []byte(`<office:document-content ` + namespaces + `>` + styles + `<office:body><office:` + kind + `>` + body + `</office:` + kind + `></office:body></office:document-content>`)},
	)
}

func TestReadText(t *testing.T) {
	t.Parallel()
	p := func(s string) string { return `<text:p>` + s + `</text:p>` }
	tests := []struct{ name, body, want string }{
		{"white space", p("  a\n  b<text:s/><text:s text:c=\"2\"/> c <text:span>  d</text:span>"), lines("a b    c d")},
		{"styles and their parents", p(`<text:span text:style-name="B">bold</text:span> <text:span text:style-name="BN">struck</text:span><text:span text:style-name="H">hidden</text:span>`), lines("**bold** ~~struck~~")},
		{"symbols", p(`<text:span text:style-name="W">þ</text:span> Yes <text:span text:style-name="W">o</text:span> No`), lines("[x] Yes [ ] No")},
		{"headings", `<text:h text:outline-level="3">one</text:h><text:p text:style-name="P1">two</text:p>`, lines("### one", "## two")},
		{"empty paragraphs are gaps", p("a") + p("") + p("b"), lines("a", "", "b")},
		{"changes as accepted", `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>` + p(`<text:change text:change-id="c"/>kept`), lines("kept")},
		{"comments", p(`a<office:annotation><text:p>comment</text:p></office:annotation>b<office:annotation-end/>`), lines("ab")},
		{"notes stand last", p(`a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note> b`) + p("c"), lines("a b", "c", "note")},
		{"hidden section", `<text:section text:display="none">` + p("secret") + `</text:section><text:section>` + p("shown") + `</text:section>`, lines("shown")},
		{"list with boxes for bullets", `<text:list text:style-name="L1"><text:list-item>` + p("Wheelchair") + `<text:list><text:list-item>` + p("inner") + `</text:list-item></text:list></text:list-item></text:list>`, lines("[ ] Wheelchair", "inner")},
		{"box after its paragraph, once", p(`a<draw:frame><draw:text-box><text:p>in the box</text:p></draw:text-box><draw:image/><svg:title>title</svg:title><svg:desc>description</svg:desc></draw:frame>b`) + p("c"), lines("ab", "in the box", "c")},
		{"group of shapes", p(`<draw:g><draw:custom-shape><text:p>one</text:p><draw:enhanced-geometry/></draw:custom-shape><draw:rect><text:p>two</text:p></draw:rect></draw:g>`), lines("one", "two")},
		{"index", `<text:table-of-content><text:table-of-content-source><text:index-title-template>t</text:index-title-template></text:table-of-content-source><text:index-body>` + p("Part 1") + `</text:index-body></text:table-of-content>`, lines("Part 1")},
		{"placeholder", p(`Name: <text:placeholder text:placeholder-type="text">&lt;name&gt;</text:placeholder>`), lines("Name: {?=<name>}")},
		{"input fields", p(`<text:text-input text:description="Surname">Surname</text:text-input>, <text:text-input text:description="Forename">Ann</text:text-input>`), lines("{Surname?=Surname}, {Forename=Ann}")},
		{"drop-down", p(`<text:drop-down text:name="d"><text:label text:value="Select"/><text:label text:value="HMP A" text:current-selected="true"/>HMP A</text:drop-down>`), lines("{choice d=HMP A of Select/HMP A}")},
		{"content controls", p(`<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control> Yes <loext:content-control loext:alias="n" loext:showing-place-holder="true">Type a name</loext:content-control>` +
			`<loext:content-control loext:date="true"><text:span>3 April 1987</text:span></loext:content-control><loext:content-control><loext:list-item loext:value="A"/><loext:list-item loext:display-text="B" loext:value="2"/>B</loext:content-control>`),
			lines("[x] Yes {n?=Type a name}{date =3 April 1987}{choice =B of A/B}")},
		{"form fields of old Word", p(`<field:fieldmark-start text:name="T" field:type="vnd.oasis.opendocument.field.FORMTEXT"/>Ann<field:fieldmark-end/>` +
			`<field:fieldmark-start text:name="E" field:type="vnd.oasis.opendocument.field.FORMTEXT"/>     <field:fieldmark-end/>` +
			`<field:fieldmark text:name="C" field:type="vnd.oasis.opendocument.field.FORMCHECKBOX"><field:param field:name="Checkbox_Checked" field:value="true"/></field:fieldmark>` +
			`<field:fieldmark-start field:type="vnd.oasis.opendocument.field.HYPERLINK"/>link<field:fieldmark-end/>`), lines("{T=Ann}{E?=}[x C]link")},
		{"form field without an end", p(`a <field:fieldmark-start text:name="T" field:type="vnd.oasis.opendocument.field.FORMTEXT"/>b`) + p("c"), lines("a b", "c")},
		{"controls", `<office:forms><form:form><form:checkbox xml:id="c1" form:name="agree" form:label="Agree" form:state="unchecked" form:current-state="checked"/><form:date form:id="c2" form:name="d" form:value="20260812"/>` +
			`<form:listbox xml:id="c3" form:name="l"><form:option form:label="Please select"/><form:option form:label="Prison" form:selected="true"/></form:listbox><form:textarea xml:id="c4"><text:p>two</text:p><text:p>lines</text:p></form:textarea><form:button xml:id="c5" form:label="Send"/></form:form></office:forms>` +
			p(`<draw:control draw:control="c1"/><draw:control draw:control="c2"/> <draw:control draw:control="c3"/><draw:control draw:control="c4"/><draw:control draw:control="c5"/><draw:control draw:control="none"/>`),
			lines("[x agree] Agree {date d=2026-08-12} {choice l=Prison of Please select/Prison}{=two⏎lines}")},
		{"merged and nested cells", `<table:table><table:table-header-rows><table:table-row><table:table-cell>` + p("h") + `</table:table-cell><table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table-header-rows>` +
			`<table:table-row><table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="2">` + p("a") + `</table:table-cell><table:covered-table-cell/><table:table-cell><table:table><table:table-row><table:table-cell>` + p("in") + `</table:table-cell></table:table-row></table:table></table:table-cell></table:table-row>` +
			`<table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell>` + p("b") + `</table:table-cell></table:table-row>` +
			`<table:table-row table:visibility="collapse"><table:table-cell>` + p("hidden") + `</table:table-cell></table:table-row></table:table>`,
			lines("table", "- (header) h | (header) | (header)", "- (span 2) a |", "    table", "    - in", " ", "- (span 2) (down) | b")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, read(t, flat("text", tt.body))); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.want, read(t, packed("text", tt.body))); diff != "" {
				t.Errorf("packed: %s", diff)
			}
		})
	}
}

func TestReadSpreadsheet(t *testing.T) {
	t.Parallel()
	c := func(attrs, text string) string {
		if text != "" {
			text = `<text:p>` + text + `</text:p>`
		}
		return `<table:table-cell ` + attrs + `>` + text + `</table:table-cell>`
	}
	row := func(cells ...string) string {
		return `<table:table-row>` + strings.Join(cells, "") + `</table:table-row>`
	}
	tests := []struct{ name, body, want string }{
		{"values by type", `<table:table>` + row(c(`office:value-type="date" office:date-value="1987-04-03"`, "03/04/87"), c(`office:value-type="date" office:date-value="2026-03-02T14:30:00"`, "02/03/26 14:30"),
			c(`office:value-type="date" office:date-value="1980-02-01"`, "Feb 80"), c(`office:value-type="float" office:value="447700900123"`, "4.48E+11"), c(`office:value-type="float" office:value="7700900123"`, "07700900123"),
			c(`office:value-type="percentage" office:value="0.25"`, "25%"), c(`office:value-type="boolean" office:boolean-value="true"`, ""), c(`office:value-type="float" office:value="5"`, " "), c(`calcext:value-type="error" office:value-type="string"`, "#N/A")) + `</table:table>`,
			lines("", "table", "- 3 April 1987 | 2 March 2026 14:30 | February 1980 | 447700900123 | 07700900123 | 25% | TRUE")},
		{"what is repeated ends", `<table:table><table:table-column table:number-columns-repeated="16384"/><table:table-row>` + c("", "Name") + c("", "Ann") + `<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
			`<table:table-row table:number-rows-repeated="2">` + c("", "same") + c(`table:number-columns-repeated="2"`, "twice") + `</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
			lines("", "table", "- Name | Ann |", "- same | twice | twice", "- same | twice | twice")},
		{"hidden sheet, row and column; several sheets", `<table:table table:name="Lists" table:style-name="hid">` + row(c("", "Yes")) + `</table:table>` +
			`<table:table table:name="Applicant"><table:table-column/><table:table-column table:visibility="collapse"/>` + row(c("", "Name"), c("", "x"), c("", "Ann")) + `<table:table-row table:visibility="filter">` + c("", "secret") + `</table:table-row></table:table>` +
			`<table:table table:name="Sheet2">` + row(c("", "Phone"), c("", "01632 960123")) + `</table:table>`,
			lines("", "# Applicant", "", "table", "- Name | Ann", "", "table", "- Phone | 01632 960123")},
		{"options", `<table:content-validations><table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;Yes&quot;;&quot;No&quot;)"/><table:content-validation table:name="v2" table:condition="of:cell-content-is-in-list([$'A list'.$A$1:.$A$2])"/></table:content-validations>` +
			`<table:table table:name="Form">` + row(c("", "Consent"), c(`table:content-validation-name="v1"`, "Yes")) + row(c("", "Tenure"), c(`table:content-validation-name="v2"`, "Please select")) + row(c(`table:content-validation-name="v2"`, "Label"), c("", "x")) + `</table:table>` +
			`<table:table table:name="A list" table:style-name="hid">` + row(c("", "Please select")) + row(c("", "Tenant")) + `</table:table>`,
			lines("", "table", "- Consent | {choice =Yes of Yes/No}", "- Tenure | {choice ?=Please select of Tenant}", "- Label | x")},
		{"merged cells, comments, lines", `<table:table>` + row(c(`table:number-columns-spanned="2"`, "Title"), `<table:covered-table-cell/>`) +
			row(c("", "Address"), `<table:table-cell><office:annotation><text:p>comment</text:p></office:annotation><text:p>1 High Street</text:p><text:p>Ely</text:p></table:table-cell>`) + `</table:table>`,
			lines("", "table", "- (span 2) Title", "- Address | 1 High Street⏎Ely")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, read(t, flat("spreadsheet", tt.body))); diff != "" {
				t.Error(diff)
			}
		})
	}
}
