package accuracy

import (
	"testing"

	"dtrbot/parser"
)

func TestConverterFor(t *testing.T) {
	t.Parallel()
	one := []map[string]any{{"reason": "r"}}
	scanned := []parser.Problem{{Code: parser.ProblemDamaged, Where: "a"}, {Code: parser.ProblemScanned, Where: "scan.jpg"}}
	found := func(part string) []parser.Referral {
		return []parser.Referral{{Evidence: map[string]parser.Evidence{"reason": {Part: part}}}}
	}
	tests := []struct {
		name     string
		format   string
		wanted   []map[string]any
		problems []parser.Problem
		read     []parser.Referral
		want     Converter
	}{
		{"a photograph", "image", one, scanned, nil, OCR},
		{"a scan with words in the mail", "pdf", one, scanned, found("body"), OCR},
		{"an old spreadsheet", "xlsx", one, []parser.Problem{{Code: parser.ProblemTypeUnsupported, Where: "form.xls"}}, nil, Office},
		{"a form with a photograph beside it", "docx", one, scanned, found("form.docx"), ""},
		{"the mail itself", "text", one, scanned, nil, ""},
		{"no referral", "image", nil, scanned, nil, ""},
		{"nothing wrong", "docx", one, nil, nil, ""},
		{"damage", "docx", one, scanned[:1], nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := Message{Want: Want{Format: tt.format, Referrals: tt.wanted}}
			r := parser.Result{Message: parser.Message{Problems: tt.problems}, Referrals: tt.read}
			if got := converterFor(m, r); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// What only a converter reads is in no figure of fields, installed or not; its
// kind and whether it is missed are.
func TestConvertedStandApart(t *testing.T) {
	t.Parallel()
	s := Scored{Want: Want{Kinds: []parser.Kind{parser.KindReferral}, Format: "image"}, Kind: parser.KindOther, Findings: []Finding{{Key: "reason", Want: "r"}}, Missed: true}
	if f := Sum([]Scored{s}); f.All != (Tally{FN: 1}) || f.Missed != 1 {
		t.Errorf("without a converter in play: %+v", f)
	}
	s.Converter = OCR
	if f := Sum([]Scored{s}); f.All != (Tally{}) || len(f.ByFormat) != 0 || f.Missed != 1 || f.Messages != 1 {
		t.Errorf("kept apart: %+v", f)
	}
}
