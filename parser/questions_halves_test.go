package parser

import (
	"testing"

	"dtrbot/parser/document"
)

// TestUnfolded reads two halves of a page that a table sets side by side one after
// the other, and leaves alone the cells that belong together.
func TestUnfolded(t *testing.T) {
	t.Parallel()
	cell := func(lines ...string) document.Cell {
		c := document.Cell{Span: 1}
		for _, l := range lines {
			c.Blocks = append(c.Blocks, line(l))
		}
		return c
	}
	table := func(cells ...document.Cell) document.Block {
		return document.Block{Table: &document.Table{Rows: []document.Row{{Cells: cells}}}}
	}
	person := cell("About the person", "Full name: Jane Doe", "Date of birth: 4/5/1989", "Telephone: 07700 900 123")
	worker := cell("Referrer", "Name: Ann Poe", "Job title: Work Coach", "Telephone: 01632 960 111")
	for _, tt := range []struct {
		name  string
		table document.Block
		want  string
	}{
		{"two halves", table(person, worker), "Ann Poe"},
		{"an answer beside", table(person, cell("Yes")), ""},
		{"lines of an address", table(cell("Address"), cell("Flat 2", "4 Mill Lane", "Ely")), ""},
	} {
		blocks := unfolded([]document.Block{line("Referral form"), tt.table})
		if got := len(blocks) > 2; got != (tt.want != "") {
			t.Errorf("%s: %d blocks", tt.name, len(blocks))
		}
		if tt.want == "" {
			continue
		}
		read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: []document.Block{line("Referral form"), tt.table}}}}).referrals
		if len(read) != 1 || read[0].Referrer.Name != tt.want || read[0].Person.Name != "Jane Doe" || read[0].Person.Phone != "07700 900 123" {
			t.Errorf("%s: got %+v", tt.name, read)
		}
	}
}
