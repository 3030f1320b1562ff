package parser

import (
	"testing"

	"dtrbot/parser/document"
)

// TestChosen reads which of two printed words was chosen by a sign that is no
// box, beside its question in a line, and in a cell of its own.
func TestChosen(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"● Yes   ○ No", "Yes"}, {"○ Yes ● No", "No"}, {"Yes ● No ○", "Yes"},
		{"[Yes] [ ] No", "Yes"}, {"[ ] Yes / [No]", "No"},
		{"Yes: x  No:", "Yes"}, {"Yes:  No: ✓", "No"},
		{"Yes_x_   No__", "Yes"}, {"Yes__\tNo_x_", "No"},
		{"Yes Y / No", "Yes"}, {"Yes / No Y", "No"}, {"Yes X\tNo", "Yes"},
		{"Pregnant (Yes/No) No", "Pregnant: No"}, {"Pregnant? [Y/N] Yes - due in May", "Pregnant: Yes - due in May"},
		{"Pregnant?  ● Yes ○ No", "Pregnant? Yes"},
		// Nothing is chosen, or it is said in words.
		{"Yes / No", ""}, {"Yes X No", ""}, {"No known risks, yes he is well", ""}, {"Yes: x  No: x", ""}, {"(Yes/No) Please delete", ""}, {"● Yes, she said no", ""},
	} {
		cell := document.Block{Table: &document.Table{Rows: []document.Row{{Cells: []document.Cell{{Blocks: []document.Block{line(tt.text)}}}}}}}
		given := []document.Block{line("before"), line(tt.text), cell}
		got := chosen(given)
		want := tt.want
		if want == "" {
			want = tt.text
		}
		if got[1].Text() != want || got[2].Table.Rows[0].Cells[0].Text() != want {
			t.Errorf("%q: %q and %q, want %q", tt.text, got[1].Text(), got[2].Table.Rows[0].Cells[0].Text(), want)
		}
		if given[1].Text() != tt.text || given[2].Table.Rows[0].Cells[0].Text() != tt.text {
			t.Errorf("%q: the blocks given were changed", tt.text)
		}
	}
}
