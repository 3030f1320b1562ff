package pack

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

// pieces gives what it reads a few bytes at a time.
type pieces struct {
	r    io.Reader
	size int
}

func (p pieces) Read(b []byte) (int, error) { return p.r.Read(b[:min(len(b), p.size)]) }

// tokensOf are the tokens of a part, and the error at their end, with the
// decoder alone or with what is plain read without it.
func tokensOf(xml string, size int, alone bool) (out []string) {
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 10_000, Depth: 50, Ratio: 10}
	s := newScanner(pieces{strings.NewReader(xml), size}, newBudget(limits), map[string]string{"urn:one": "one"})
	s.decoding, s.recoded = alone, alone
	for {
		kind, t, text, err := s.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return out
			}
			return append(out, "error: "+err.Error())
		}
		out = append(out, fmt.Sprintf("%d %q %q %q", kind, t.Name, text, t.attrs))
	}
}

func seeds() []string {
	return []string{
		`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n" + `<p:a xmlns:p="urn:one" xml:space="preserve"><p:b c='d "e"'/>text &amp; <p:b>more</p:b></p:a>`,
		`<a><b c="1" d = "2"e="3"/ ><!-- x --><b></b ></a>`,
		"<a\n b=\"1\"\n>\tline\nline\r\nline</a>",
		`<a b="x<y">]]></a>`, `<a>x ]]> y</a>`, `<a>x ]] > y</a>`, `<a><![CDATA[<b>&]]>c</a>`,
		"<a>caf\u00e9 \u2610 \ufffe</a>", "<a>\xff</a>", "<a b=\"\xc3\">", "<a>\x01</a>", "<caf\u00e9/>", "<a\u0301/>",
		`<:a/>`, `<a:/>`, `<a:b:c/>`, `<1a/>`, `<a:1/>`, `<-a/>`, `<a b/>`, `<a b=c/>`, `<a b=""/>`, `<a ="1"/>`, `<a/`, `<a`, `</a>`, `<a></b>`, `<a><br></a>`,
		`<?xml version="1.0" encoding="windows-1252"?><a b="` + "\xe9" + `">` + "\xe9</a>",
		"\xef\xbb\xbf<a/>", "\xff\xfe<\x00a\x00/\x00>\x00", "\xfe\xff\x00<\x00a\x00/\x00>", "\xef", "", "x", " <a/> ",
		`<!DOCTYPE a><a/>`, `<a>&x;</a>`, `<a b="&lt;">&#233;</a>`, `<a>` + strings.Repeat(`<b c="d">e</b>`, 2000) + `</a>`,
	}
}

// What is plain is read as the decoder reads it, however it is unpacked.
func TestPlain(t *testing.T) {
	t.Parallel()
	for _, xml := range seeds() {
		for _, size := range []int{1, 2, 5, 16, 1 << 20} {
			if diff := cmp.Diff(tokensOf(xml, size, true), tokensOf(xml, size, false)); diff != "" {
				t.Errorf("%.80q, %d at a time: %s", xml, size, diff)
			}
		}
	}
}

func FuzzPlain(f *testing.F) {
	for _, xml := range seeds() {
		f.Add(xml, 7)
	}
	f.Fuzz(func(t *testing.T, xml string, size int) {
		if diff := cmp.Diff(tokensOf(xml, 1<<20, true), tokensOf(xml, max(size, 1), false)); diff != "" {
			t.Error(diff)
		}
	})
}
