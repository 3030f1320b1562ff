package doc_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
	"dtrbot/parser/document/doc"
	"dtrbot/parser/document/docx"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"
)

// The files of testdata are these documents as LibreOffice 7.4 saves them:
//
//	go test ./parser/document/doc -args -sources /tmp/doc
//	soffice --headless --convert-to doc --outdir parser/document/doc/testdata /tmp/doc/*.docx
var sources = flag.String("sources", "", "folder to write the documents to that the files of testdata are made of")

// twins are documents whose binary file must read as they do, but for what is
// replaced: the names of controls, which LibreOffice drops.
func twins() []twin {
	box := func(text string) string {
		return `<w:p><w:r><w:t>Before the box</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
			`<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>` +
			`<wp:extent cx="2000000" cy="800000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="7" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">` +
			`<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
			`<wps:txbx><w:txbxContent><w:p><w:r><w:t>` + text + `</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`
	}
	return []twin{
		{name: "table", doc: docxtest.New().Header(docxtest.Text("HM Prison Kettlewick")).Footer(docxtest.Text("OFFICIAL")).Heading(1, "Duty to Refer").Table(
			docxtest.TextRow("Full name", "Joe O’Bloggs – Smith"),
			docxtest.TextRow("Preferred name", ""),
			docxtest.TextRow("", "€ 40 “owed”"),
			docxtest.Row{docxtest.NewCell(docxtest.Text("Address")), docxtest.NewCell(docxtest.Text("1 High Street")).Paragraph(docxtest.Text("Kettlewick"))},
		).Paragraph().Paragraph(docxtest.Bold("After "), docxtest.Text("the table")).Heading(2, "Part two").Paragraph(docxtest.Text("Łódź, Αθήνα, 𝒳"))},
		{name: "merged", doc: docxtest.New().Table(
			docxtest.Row{docxtest.NewCell(docxtest.Bold("The person")).Span(3)},
			docxtest.Row{docxtest.NewCell(docxtest.Text("Name")).MergeStart(), docxtest.NewCell(docxtest.Text("First")), docxtest.NewCell(docxtest.Text("Ada"))},
			docxtest.Row{docxtest.NewCell().MergeDown(), docxtest.NewCell(docxtest.Text("Last")), docxtest.NewCell(docxtest.Text("Quill"))},
			docxtest.Row{docxtest.NewCell(docxtest.Text("Reason")), docxtest.NewCell(docxtest.Text("Release")).Span(2)},
			docxtest.Row{docxtest.NewCell(docxtest.Text("a")), docxtest.NewCell(), docxtest.NewCell()},
		)},
		{name: "nested", doc: docxtest.New().Table(
			docxtest.Row{docxtest.NewCell(docxtest.Text("Outer")).Nested(docxtest.TextRow("Name", "Ada Quill"), docxtest.TextRow("Phone", ""), docxtest.TextRow("", "x")), docxtest.NewCell(docxtest.Text("beside"))},
			docxtest.TextRow("below", "y"),
		)},
		{name: "ticks", doc: docxtest.New().Paragraph(docxtest.Text("Yes "), docxtest.Symbol("Wingdings", 0xf0fe), docxtest.Text(" No "), docxtest.Symbol("Wingdings", 0xf0a8)).
			Paragraph(docxtest.Text("Consent ☒ given ☐ refused")).
			Paragraph(docxtest.Text("Married "), docxtest.Symbol("Wingdings 2", 0xf050)).
			Paragraph(docxtest.Text("Delete: "), docxtest.Struck("Yes"), docxtest.Text(" / No"), docxtest.Hidden("secret"))},
		{name: "fields", doc: docxtest.New().Paragraph(docxtest.Text("Name: "), docxtest.FormText("Text1", "Ada Quill")).
			Paragraph(docxtest.Text("Untouched: "), docxtest.FormText("Text2", "")).
			Paragraph(docxtest.Text("Armed forces: "), docxtest.FormCheckbox("Check1", true), docxtest.Text(" yes "), docxtest.FormCheckbox("Check2", false), docxtest.Text(" no")).
			Paragraph(docxtest.Text("Reason: "), docxtest.FormDropdown("Drop1", "Hospital", "Prison", "Hospital", "Other")).
			Raw(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "mailto:ada@mailbox.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ada@mailbox.example</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`),
			replaced: []string{"{Text1", "{", "{Text2?", "{?", " Check1", "", "[  Check2", "[ ", "choice Drop1", "choice "}},
		{name: "controls", doc: docxtest.New().Paragraph(docxtest.Text("Name: "), docxtest.SDTText("n", "Ada Quill")).
			Paragraph(docxtest.Text("Phone: "), docxtest.SDTText("p", "")).
			Paragraph(docxtest.Text("Yes "), docxtest.Checkbox("c", true), docxtest.Text(" No "), docxtest.Checkbox("d", false)),
			replaced: []string{"{n=", "{=", "{p?", "{?", "[x c]", "[x]", "[  d]", "[ ]"}},
		{name: "tracked", doc: docxtest.New().Paragraph(docxtest.Text("Release date: "), docxtest.Deleted("1 May"), docxtest.Inserted("2 June"), docxtest.Text(" 2026")).
			Table(docxtest.Row{docxtest.NewCell(docxtest.Text("Name")), docxtest.NewCell(docxtest.Deleted("Ada"), docxtest.Inserted("Ida"), docxtest.Text(" Quill"))})},
		{name: "boxes", doc: docxtest.New().Paragraph(docxtest.Text("First")).Raw(box("Text in the box")).Paragraph(docxtest.Text("Last"))},
	}
}

// twin is a document and what its binary file says differently.
type twin struct {
	name     string
	doc      *docxtest.Doc
	replaced []string // pairs of old and new
}

func TestReadsAsItsTwin(t *testing.T) {
	t.Parallel()
	for _, tt := range twins() {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if *sources != "" {
				if err := os.WriteFile(filepath.Join(*sources, tt.name+".docx"), tt.doc.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			data, err := os.ReadFile(filepath.Join("testdata", tt.name+".doc"))
			if err != nil {
				t.Fatal(err)
			}
			want, err := docx.Read(tt.doc.Bytes(), document.DefaultLimits)
			if err != nil {
				t.Fatal(err)
			}
			got, err := doc.Read(data, document.DefaultLimits)
			if err != nil {
				t.Error(err)
			}
			if diff := cmp.Diff(strings.NewReplacer(tt.replaced...).Replace(render.Document(want)), render.Document(got)); diff != "" {
				t.Errorf("(-docx +doc)\n%s", diff)
			}
		})
	}
}
