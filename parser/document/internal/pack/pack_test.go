package pack_test

import (
	"errors"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"

	"github.com/google/go-cmp/cmp"
)

// Names are told apart by their namespaces, whatever the prefixes; HTML line
// breaks need no end.
func TestScannerNames(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, xml, want string }{
		{"default namespace", `<a xmlns="urn:one"><b/></a>`, "one:a one:b"},
		{"prefixes", `<p:a xmlns:p="urn:one" xmlns:q="urn:two"><q:b/></p:a>`, "one:a two:b"},
		{"redeclared", `<p:a xmlns:p="urn:one"><p:b xmlns:p="urn:two"/><p:c/></p:a>`, "one:a two:b one:c"},
		{"main namespace", `<a xmlns="urn:main"><b/></a>`, "a b"},
		{"unknown", `<a xmlns="urn:three"><x:b/></a>`, "?:a ?:b"},
		{"none", `<a><b/></a>`, "a b"},
		{"line break without an end", `<a><b>x<br>y<br></b><c/></a>`, "a b br br c"},
		{"line break with an end", `<a><br/><br></br><c/></a>`, "a br br c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := pack.Flat([]byte(tt.xml), document.DefaultLimits, map[string]string{"urn:one": "one", "urn:two": "two", "urn:main": ""})
			var got []string
			var in func(pack.Token) error
			in = func(e pack.Token) error {
				got = append(got, e.Name)
				return s.Children(in)
			}
			if err := s.Children(in); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestScannerFaults(t *testing.T) {
	t.Parallel()
	limits := document.Limits{PartBytes: 1000, Tokens: 20, Depth: 5, Ratio: 10}
	tests := []struct {
		name, xml string
		want      error
	}{
		{"cut", `<a><b>`, document.ErrDamaged},
		{"crossed", `<a><b></a></b>`, document.ErrDamaged},
		{"end alone", `</a>`, document.ErrDamaged},
		{"document type", `<!DOCTYPE a><a/>`, document.ErrDamaged},
		{"entity", `<a>&secret;</a>`, document.ErrDamaged},
		{"deep", strings.Repeat("<a>", 6), document.ErrLimit},
		{"tokens", `<a>` + strings.Repeat("<b/>", 20), document.ErrLimit},
		{"bytes", `<a>` + strings.Repeat(" ", 1000) + `</a>`, document.ErrLimit},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := pack.Flat([]byte(tt.xml), limits, nil)
			err := s.Children(func(pack.Token) error { return s.Skip() })
			if !errors.Is(err, tt.want) {
				t.Errorf("error is %v, want %v", err, tt.want)
			}
			if err != nil && strings.Contains(err.Error(), "secret") {
				t.Errorf("error quotes the document: %v", err)
			}
		})
	}
}

// An attribute is its element's own with its prefix, with another of the same
// namespace, and without any.
func TestScannerOwn(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, xml, want string }{
		{"prefix", `<p:a xmlns:p="urn:one" p:val="1"/>`, "1"},
		{"other prefix", `<p:a xmlns:p="urn:one" xmlns:q="urn:one" q:val="1"/>`, "1"},
		{"default namespace", `<a xmlns="urn:one" xmlns:q="urn:one" q:val="1"/>`, "1"},
		{"no prefix", `<p:a xmlns:p="urn:one" val="1"/>`, "1"},
		{"another namespace", `<p:a xmlns:p="urn:one" xmlns:q="urn:two" q:val="1"/>`, "none"},
		{"none", `<p:a xmlns:p="urn:one" p:value="1"/>`, "none"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := pack.Flat([]byte(tt.xml), document.DefaultLimits, map[string]string{"urn:one": "one", "urn:two": "two"})
			got := "none"
			if err := s.Children(func(e pack.Token) error {
				if v, ok := s.LookupOwn(e, "val"); ok {
					got = v
				}
				return s.Skip()
			}); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
