package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// TestLabelsRisen reads tables whose labels stand below their answers, in the same
// cell or in the row below, and leaves others as they are.
func TestLabelsRisen(t *testing.T) {
	t.Parallel()
	cell := func(lines ...string) document.Cell {
		c := document.Cell{Span: 1}
		for _, l := range lines {
			c.Blocks = append(c.Blocks, line(l))
		}
		return c
	}
	rows := func(rows ...[]document.Cell) document.Block {
		t := &document.Table{}
		for _, cells := range rows {
			t.Rows = append(t.Rows, document.Row{Cells: cells})
		}
		return document.Block{Table: t}
	}
	want := map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "2003-03-04", "person.phone": "07700 900 231", "referral_date": "2026-12-09"}
	for _, tt := range []struct {
		name  string
		table document.Block
	}{
		{"in the same cell", rows(
			[]document.Cell{cell("Jane Doe", "Full name"), cell("4 March 2003", "Date of birth")},
			[]document.Cell{cell("07700 900 231", "Her mobile"), cell("9 December 2026", "Date of referral")})},
		{"in the row below", rows(
			[]document.Cell{cell("Jane Doe"), cell("4 March 2003")},
			[]document.Cell{cell("Full name"), cell("Date of birth")},
			[]document.Cell{cell("07700 900 231"), cell("9 December 2026")},
			[]document.Cell{cell("Her mobile"), cell("Date of referral")})},
		{"above, as elsewhere", rows(
			[]document.Cell{cell("Full name"), cell("Date of birth")},
			[]document.Cell{cell("Jane Doe"), cell("4 March 2003")},
			[]document.Cell{cell("Her mobile"), cell("Date of referral")},
			[]document.Cell{cell("07700 900 231"), cell("9 December 2026")})},
		{"below a title of the same row", rows(
			[]document.Cell{cell("About the person"), cell("")},
			[]document.Cell{cell("Jane Doe"), cell("4 March 2003")},
			[]document.Cell{cell("Full name"), cell("Date of birth")},
			[]document.Cell{cell("Contact details"), cell("")},
			[]document.Cell{cell("07700 900 231"), cell("9 December 2026")},
			[]document.Cell{cell("Her mobile"), cell("Date of referral")})},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: []document.Block{tt.table}}}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals, want 1", len(read))
			}
			got := map[string]string{}
			for k := range want {
				got[k] = stated(&read[0], k)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
