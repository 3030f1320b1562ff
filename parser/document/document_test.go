package document_test

import (
	"strings"
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestTicks(t *testing.T) {
	t.Parallel()
	box := func(checked bool) document.Span { return document.Span{Field: document.Checkbox("", checked)} }
	tests := []struct {
		name string
		in   string
		want []document.Span
	}{
		{"none", "Full name (a) [1] ✗", []document.Span{{Text: "Full name (a) [1] ✗"}}},
		{"before and after", "Yes ☑ No ☐", []document.Span{{Text: "Yes "}, box(true), {Text: " No "}, box(false)}},
		{"typed", "[x](X)[ ]( )[_][]", []document.Span{box(true), box(true), box(false), box(false), box(false), box(false)}},
		{"a root is a tick", "√", []document.Span{box(true)}},
		{"unfinished", "[x (", []document.Span{{Text: "[x ("}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, document.Ticks([]document.Span{{Text: tt.in}})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTicksBounded(t *testing.T) {
	t.Parallel()
	got := document.Ticks([]document.Span{{Text: strings.Repeat("☐", 20_000)}})
	if len(got) != 10_001 || got[10_000].Text != strings.Repeat("☐", 10_000) {
		t.Errorf("%d spans, want 10000 boxes and the rest as text", len(got))
	}
}

func TestSymbol(t *testing.T) {
	t.Parallel()
	tests := []struct {
		font string
		char rune
		want string
	}{
		{"Wingdings", 0xf0fe, "☑"},
		{"Wingdings", 0xa8, "☐"},
		{"wingdings 2", 'P', "✓"},
		{"Webdings", 'a', "✓"},
		{"Symbol", 0xf0b7, "•"},
		{"Wingdings", '(', ""},
		{"Arial", 'x', "x"},
		{"", 0xf0fc, "✓"},
		{"Wingdings 3", 'x', ""},
		{"Segoe UI Symbol", '☒', "☒"},
	}
	for _, tt := range tests {
		if got := document.Symbol(tt.font, tt.char); got != tt.want {
			t.Errorf("Symbol(%q, %U) = %q, want %q", tt.font, tt.char, got, tt.want)
		}
	}
}

func TestAppend(t *testing.T) {
	t.Parallel()
	var got []document.Span
	for _, s := range []document.Span{{Text: "a"}, {Text: "\u00a0b"}, {}, {Text: "c", Struck: true}, {Text: "\u200b"}, {Text: "d", Struck: true}} {
		got = document.Append(got, s)
	}
	want := []document.Span{{Text: "a b"}, {Text: "cd", Struck: true}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBlockText(t *testing.T) {
	t.Parallel()
	b := document.Block{Spans: []document.Span{
		{Text: "Yes "}, {Field: document.Checkbox("", true)}, {Text: " No "}, {Field: document.Checkbox("", false)},
		{Text: "gone", Struck: true}, {Field: &document.Field{Value: "prompt", Placeholder: true}},
	}}
	if got, want := b.Text(), "Yes ☑ No "; got != want {
		t.Errorf("Text() = %q, want %q", got, want)
	}
}
