package pdf_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
)

// TestReadHostile: whatever a file asks for, reading ends by itself, with a
// named error or what could be read.
func TestReadHostile(t *testing.T) {
	t.Parallel()
	bomb := onePageOf(deflated(bytes.Repeat([]byte(at(60, 700, "again")), 1_000_000)))
	deep := strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000)
	manyPages := []string{"<< /Type /Catalog /Pages 2 0 R >>", ""}
	var kids strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&kids, "%d 0 R ", i+3)
		manyPages = append(manyPages, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
	}
	manyPages[1] = "<< /Type /Pages /Count 10000 /Kids [" + kids.String() + "] >>"
	manyObjects := []string{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + fonts + " /Contents 4 0 R >>", stream("", at(60, 700, "Seen"))}
	for range 100_000 {
		manyObjects = append(manyObjects, "null")
	}
	xfa := func(template string) []byte {
		return file("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 4 0 R >> >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
			"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", deflated([]byte(template)))
	}
	tests := []struct {
		name string
		data []byte
		want error // nil: whatever is read
		text string
	}{
		{"pages in a circle", file("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), nil, ""},
		{"parents in a circle", file("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Parent 3 0 R /Count 1 >>", "<< /Type /Page /Parent 2 0 R >>"), nil, ""},
		{"ten thousand pages", file(manyPages...), document.ErrLimit, ""},
		{"a count of pages that is none", file("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>", "<< /Type /Page /Parent 2 0 R >>"), nil, ""},
		{"a hundred thousand objects", file(manyObjects...), nil, "Seen\n"},
		{"flate bomb", bomb, document.ErrLimit, ""},
		{"deep arrays", onePage(deep+" "+at(60, 700, "Seen"), ""), nil, ""},
		{"deep objects", file("<< /Type /Catalog /Pages 2 0 R /X "+deep+" >>", "<< /Type /Pages /Kids [] /Count 0 >>"), nil, ""},
		{"form that draws itself", onePage("/X Do "+at(60, 700, "Seen"), "/Resources << /XObject << /X 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
			stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>", "/X Do /X Do")), nil, ""},
		{"endless saves", onePage(strings.Repeat("q ", 500_000)+at(60, 700, "Seen"), ""), nil, ""},
		{"a million lines", onePage(strings.Repeat("10 10 m 20 20 l S 30 30 9 9 re S\n", 500_000), ""), document.ErrLimit, ""},
		{"boxes without number", onePage(strings.Repeat("30 30 9 9 re S\n", 20_000)+at(60, 700, "Seen"), ""), nil, ""},
		{"a chart", onePage(chart()+at(60, 800, "Seen"), ""), nil, ""},
		{"letters without number", letters(), document.ErrLimit, ""},
		{"numbers out of range", onePage("1e38 0 0 1e38 1e38 1e38 cm 99999999999999999999 -1 m nan inf l S "+at(1e30, -1e30, "far"), ""), nil, ""},
		{"a page without size", onePage(at(0, 0, "x"), "/MediaBox [0 0 0 0]"), nil, ""},
		{"huge page", onePage(at(60, 700, "Seen"), "/MediaBox [0 0 1e9 1e9]"), nil, ""},
		{"control that is its own parent", onePage("", "/Annots [5 0 R]", "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Parent 5 0 R /Rect [10 10 100 30] >>"), nil, ""},
		{"script", onePage(at(60, 700, "Seen"), "/AA << /O << /S /JavaScript /JS (while\\(1\\);) >> >>"), nil, "Seen\n"},
		{"deep XFA", xfa("<template>" + strings.Repeat("<subform>", 500_000)), nil, ""},
		{"wide XFA", xfa("<template><subform>" + strings.Repeat("a<b/>", 1_000_000)), nil, ""},
		{"XFA of entities", xfa(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><template><subform><draw><value><text>&b;&b;</text></value></draw></subform></template>`), nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			// The deadline of Read itself, with room for a slow machine.
			ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
			defer cancel()
			doc, err := reader(t).ReadContext(ctx, tt.data, document.DefaultLimits)
			if ctx.Err() != nil {
				t.Fatal("it went on until it was stopped from outside")
			}
			if tt.want != nil && !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
			if err != nil && !errors.Is(err, document.ErrLimit) && !errors.Is(err, document.ErrDamaged) {
				t.Errorf("error without a name: %v", err)
			}
			if got := render.Document(doc); tt.text != "" && got != tt.text {
				t.Errorf("document is %q, want %q", got, tt.text)
			}
		})
	}
}

// onePageOf is a page with that stream object as its content.
func onePageOf(content string) []byte {
	return file("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "+fonts+" /Contents 4 0 R >>", content)
}

// letters are seventy pages of small print.
func letters() []byte {
	var content, kids strings.Builder
	for i := range 200 {
		content.WriteString(at(20, 820-float64(i)*4, strings.Repeat("xy ", 30)))
	}
	objects := []string{"<< /Type /Catalog /Pages 2 0 R >>", "", stream("", strings.ReplaceAll(content.String(), "/F1 10 Tf", "/F1 3 Tf"))}
	for i := range 70 {
		fmt.Fprintf(&kids, "%d 0 R ", i+4)
		objects = append(objects, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "+fonts+" /Contents 3 0 R >>")
	}
	objects[1] = "<< /Type /Pages /Count 70 /Kids [" + kids.String() + "] >>"
	return file(objects...)
}

// chart draws a fine grid.
func chart() string {
	var sb strings.Builder
	for i := range 1000 {
		v := float64(i) * 0.55
		fmt.Fprintf(&sb, "%g 0 m %g 780 l S 0 %g m 590 %g l S\n", v, v, v, v)
	}
	return sb.String()
}

// TestReadMutants: however a file is cut or changed, reading ends with an
// error that has a name, or without one.
func TestReadMutants(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"controls.pdf", "drawn.pdf", "owner-aes256.pdf"} {
		data := sample(t, name)
		for i := 0; i < len(data); i += 1 + len(data)/60 {
			mutant := bytes.Clone(data)
			mutant[i] ^= 0x55
			for _, d := range [][]byte{data[:i], mutant} {
				_, err := reader(t).Read(d, document.DefaultLimits)
				if err != nil && !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrLimit) && !errors.Is(err, document.ErrEncrypted) {
					t.Errorf("%s, byte %d: %v", name, i, err)
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"ruled.pdf", "drawn.pdf", "controls.pdf", "user-password.pdf", "xfa.pdf"} {
		f.Add(sample(f, name))
	}
	f.Add(onePage(at(60, 700, "Name: Joe")+"100 690 9 9 re S 50 690 400 30 re S 200 690 m 200 720 l S", "/Rotate 90"))
	f.Add(scan(at(60, 30, "Page 1")))
	r := reader(f) // an input may take 10 s, and this does
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := r.Read(data, document.DefaultLimits)
		if err != nil && !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrLimit) && !errors.Is(err, document.ErrEncrypted) && !errors.Is(err, document.ErrScanned) {
			t.Errorf("error without a name: %v", err)
		}
		for _, b := range doc.Blocks {
			if (b.Table != nil) == (len(b.Spans) > 0) {
				t.Errorf("a block is to be a table or text: %+v", b)
			}
			if b.Table != nil && len(b.Table.Rows) == 0 {
				t.Error("a table without rows")
			}
		}
	})
}

// FuzzContent fuzzes what stands on a page, past the structure of the file.
func FuzzContent(f *testing.F) {
	f.Add(at(60, 700, "Name: Joe") + at(200, 700, "DOB") + at(60, 680, "Yes"))
	f.Add("100 690 9 9 re S 50 690 400 30 re S 200 690 m 200 720 l S 102 691 m 108 698 l S " + at(60, 700, "Name"))
	f.Add("0.5 0 0 0.5 0 0 cm BT /F3 12 Tf 10 10 Td (4) Tj ET 0 g 10 10 200 20 re f")
	r := reader(f)
	f.Fuzz(func(t *testing.T, content string) {
		doc, err := r.Read(onePage(content, ""), document.DefaultLimits)
		if err != nil && !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrLimit) {
			t.Errorf("error without a name: %v", err)
		}
		render.Document(doc)
	})
}
