package pdf_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"dtrbot/parser/document/pdf"
)

// file writes a PDF by hand: the objects in order from 1, of which the first
// is the catalogue.
func file(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}

// stream is a stream object.
func stream(entries, content string) string {
	return "<< " + entries + " /Length " + strconv.Itoa(len(content)) + " >>\nstream\n" + content + "\nendstream"
}

// deflated is a stream object that unpacks to content.
func deflated(content []byte) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, err := w.Write(content)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err)
	}
	return stream("/Filter /FlateDecode", b.String())
}

const fonts = `/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> ` +
	`/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> ` +
	`/F3 << /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >> >> >>`

// onePage is a file of one A4 page with that content. More are entries of the
// page, others objects from number 5.
func onePage(content, more string, others ...string) []byte {
	return file(append([]string{
		"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + fonts + " /Contents 4 0 R " + more + " >>",
		stream("", content),
	}, others...)...)
}

// at shows text at a place.
func at(x, y float64, text string) string {
	return fmt.Sprintf("BT /F1 10 Tf %g %g Td (%s) Tj ET\n", x, y, strings.NewReplacer("(", `\(`, ")", `\)`).Replace(text))
}

// sample is a file of testdata.
func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// reader is one Reader for all tests: to make it ready takes two seconds.
func reader(t testing.TB) *pdf.Reader {
	t.Helper()
	r, err := ready()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// ready keeps the compiled code in the user's cache, as the go command keeps
// its own: fuzzing starts many processes.
var ready = sync.OnceValues(func() (*pdf.Reader, error) {
	r := new(pdf.Reader)
	if dir, err := os.UserCacheDir(); err == nil {
		r.CacheDir = filepath.Join(dir, "dtrbot", "pdfium-test")
	}
	return r, r.Warm(context.Background())
})
