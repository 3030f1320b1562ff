package docx_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/docx"
	"dtrbot/parser/document/docxtest"
	"dtrbot/parser/document/internal/render"

	"github.com/google/go-cmp/cmp"
)

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

// main is a container with nothing but a main part.
func main(xml string) []byte {
	return docxtest.Zip(docxtest.Part{Name: "word/document.xml", Data: []byte(xml)})
}

func para(s string) string { return `<w:p><w:r><w:t>` + s + `</w:t></w:r></w:p>` }

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
	start := `<w:document ` + wordNS + `><w:body>` + para("before")
	whole := docxtest.New().Paragraph(docxtest.Text("before")).Bytes()
	flagged := bytes.Clone(main(start))
	for _, sig := range []string{"PK\x03\x04", "PK\x01\x02"} {
		at := bytes.Index(flagged, []byte(sig)) + 6
		if sig == "PK\x01\x02" {
			at += 2
		}
		flagged[at] |= 1
	}
	small := document.Limits{PartBytes: 1 << 20, Tokens: 2000, Depth: 50, Ratio: 20}
	tests := []struct {
		name   string
		data   []byte
		limits document.Limits
		want   error
		doc    string
	}{
		{"nothing", nil, small, document.ErrDamaged, ""},
		{"no container", []byte("Dear all, please find attached"), small, document.ErrDamaged, ""},
		{"encrypted", append(bytes.Clone(ole), wide("EncryptedPackage")...), small, document.ErrEncrypted, ""},
		{"encrypted, bare", ole, small, document.ErrEncrypted, ""},
		{"old Word file", append(bytes.Clone(ole), wide("WordDocument")...), small, document.ErrDamaged, ""},
		{"encrypted part", flagged, small, document.ErrEncrypted, ""},
		{"spreadsheet", docxtest.Zip(docxtest.Part{Name: "xl/workbook.xml", Data: []byte(`<workbook/>`)}), small, document.ErrDamaged, ""},
		{"another root", main(`<workbook/>`), small, document.ErrDamaged, ""},
		{"truncated container", whole[:len(whole)-100], document.DefaultLimits, document.ErrDamaged, "before\n"},
		{"cut inside the XML", main(start + `<w:p><w:r><w:t>half`), small, document.ErrDamaged, "before\nhalf\n"},
		{"tags crossed", main(start + `<w:p></w:r></w:p>`), small, document.ErrDamaged, "before\n"},
		{"end without start", main(`</w:document>`), small, document.ErrDamaged, ""},
		{"cut inside a cell", main(start + `<w:tbl><w:tr><w:tc>` + para("label") + `</w:tc><w:tc>` + para("answer")), small, document.ErrDamaged, "before\ntable\n- label | answer\n"},
		{"billion laughs", main(`<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document ` + wordNS + `><w:body>` + para("&b;") + `</w:body></w:document>`), small, document.ErrDamaged, ""},
		{"entity without declaration", main(start + para("&b;")), small, document.ErrDamaged, "before\n"},
		{"ratio", main(start + strings.Repeat(" ", 2<<20)), document.Limits{PartBytes: 64 << 20, Tokens: 2000, Depth: 50, Ratio: 20}, document.ErrLimit, "before\n(truncated)\n"},
		{"size of a part", docxtest.Zip(docxtest.Part{Name: "word/document.xml", Stored: true, Data: []byte(start + strings.Repeat(para("x"), 100_000))}), document.Limits{PartBytes: 50, Tokens: 2000, Depth: 50, Ratio: 20}, document.ErrLimit, "(truncated)\n"},
		{"a million empty runs", main(start + `<w:p>` + strings.Repeat(`<w:r/>`, 1_000_000) + `</w:p></w:body></w:document>`), document.Limits{PartBytes: 64 << 20, Tokens: 1_000_000, Depth: 50, Ratio: 2000}, document.ErrLimit, "before\n(truncated)\n"},
		{"nested fields", main(start + `<w:p>` + strings.Repeat(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, 100) + `</w:p>`), small, document.ErrLimit, "before\n(truncated)\n"},
		{"many namespaces", main(`<w:document ` + wordNS + ` ` + namespaces(1000) + `>`), small, document.ErrLimit, "(truncated)\n"},
		{"one huge tag", main(`<w:document ` + strings.Repeat(`a="" `, 1<<20) + `>`), document.Limits{PartBytes: 64 << 20, Tokens: 2000, Depth: 50, Ratio: 2000}, document.ErrLimit, "(truncated)\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := docx.Read(tt.data, tt.limits)
			if !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
			if err != nil && strings.Contains(err.Error(), "\n") {
				t.Errorf("error has several lines: %q", err)
			}
			if diff := cmp.Diff(tt.doc, render.Document(doc)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func namespaces(n int) string {
	var sb strings.Builder
	for i := range n {
		sb.WriteString(`xmlns:n` + strings.Repeat("a", i%30) + string(rune('a'+i/30%26)) + string(rune('a'+i/780)) + `="urn:x" `)
	}
	return sb.String()
}

func TestReadNestedTables(t *testing.T) {
	t.Parallel()
	nested := func(n int) []byte {
		return main(`<w:document ` + wordNS + `><w:body>` + para("before") + strings.Repeat(`<w:tbl><w:tr><w:tc>`, n) + para("deep") +
			strings.Repeat(`</w:tc></w:tr></w:tbl>`, n) + `</w:body></w:document>`)
	}
	doc, err := docx.Read(nested(200), document.DefaultLimits)
	if !errors.Is(err, document.ErrLimit) || !doc.Truncated {
		t.Errorf("200 deep: error is %v, truncated %v; want a limit", err, doc.Truncated)
	}
	if len(doc.Blocks) == 0 || doc.Blocks[0].Text() != "before" {
		t.Error("what stood before was lost")
	}
	if doc, err = docx.Read(nested(60), document.DefaultLimits); err != nil {
		t.Errorf("60 deep: %v", err)
	}
	if text := doc.Blocks[1].Text(); text != "deep" {
		t.Errorf("60 deep: text is %q", text)
	}
}

// A part whose checksum is wrong is read, and said to be damaged.
func TestReadChecksum(t *testing.T) {
	t.Parallel()
	data := docxtest.Zip(docxtest.Part{Name: "word/document.xml", Stored: true, Data: []byte(`<w:document ` + wordNS + `><w:body>` + para("before") + `</w:body></w:document>`)})
	data = bytes.Replace(data, []byte("before"), []byte("behind"), 1)
	doc, err := docx.Read(data, document.DefaultLimits)
	if !errors.Is(err, document.ErrDamaged) {
		t.Errorf("error is %v, want damage", err)
	}
	if got := render.Document(doc); got != "behind\n" {
		t.Errorf("document is %q", got)
	}
}

// Styles that are missing, broken, or based on themselves only lose looks.
func TestReadStylesDamaged(t *testing.T) {
	t.Parallel()
	xml := `<w:document ` + wordNS + `><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>h</w:t></w:r></w:p></w:body></w:document>`
	tests := []struct {
		name, styles string
		want         error
		doc          string
	}{
		{"circle", `<w:styles ` + wordNS + `><w:style w:styleId="Heading1"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="Heading1"/></w:style></w:styles>`, nil, "h\n"},
		{"broken", `<w:styles ` + wordNS + `><w:style w:styleId="Other">`, document.ErrDamaged, "# h\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := docx.Read(docxtest.Zip(
				docxtest.Part{Name: "word/document.xml", Data: []byte(xml)},
				docxtest.Part{Name: "word/styles.xml", Data: []byte(tt.styles)},
			), document.DefaultLimits)
			if !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
			if diff := cmp.Diff(tt.doc, render.Document(doc)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// However a file is cut or changed, reading ends soon and does not panic.
func TestReadMutants(t *testing.T) {
	t.Parallel()
	data := form().Bytes()
	for i := range data {
		if i%29 != 0 {
			continue
		}
		mutant := bytes.Clone(data)
		mutant[i] ^= 0x55
		for _, d := range [][]byte{data[:i], mutant} {
			doc, err := docx.Read(d, document.DefaultLimits)
			if err == nil && len(doc.Blocks) == 0 {
				t.Errorf("byte %d: neither an error nor a block", i)
			}
		}
	}
}
