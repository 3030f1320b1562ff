package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// TestControlsBelow reads rows of labels above rows of controls: what a control
// holds is an answer, though it reads like a label, and a row may have fewer
// columns than the one above.
func TestControlsBelow(t *testing.T) {
	t.Parallel()
	cell := func(b ...document.Block) document.Cell { return document.Cell{Span: 1, Blocks: b} }
	label := func(s string) document.Cell {
		return cell(document.Block{Spans: []document.Span{{Text: s}}})
	}
	control := func(v string) document.Cell {
		return cell(document.Block{Spans: []document.Span{{Field: &document.Field{Value: v, Placeholder: v == ""}}}})
	}
	form := document.Document{Blocks: []document.Block{{Table: &document.Table{Rows: []document.Row{
		{Cells: []document.Cell{label("First name(s)"), label("Surname"), cell(), label("Date of birth")}},
		{Cells: []document.Cell{control("Piers"), control("Prison"), control("4/5/1989")}},
		{Cells: []document.Cell{label("Substance misuse"), cell(), label("Last settled address")}},
		{Cells: []document.Cell{control("Mental health first"), control("55 Dock Rd, Tilbury")}},
		{Cells: []document.Cell{label("Contact number"), label("Email")}},
		{Cells: []document.Cell{control("07700 900123"), control("")}},
	}}}}}
	read := readForms([]part{{name: "form.pdf", doc: form}}).referrals
	if len(read) != 1 {
		t.Fatalf("%d referrals, want 1", len(read))
	}
	want := map[string]string{
		"person.name": "Piers Prison", "person.date_of_birth": "1989-05-04", "needs.substance_misuse": "Mental health first",
		"person.last_settled_address": "55 Dock Rd, Tilbury", "person.phone": "07700 900123",
	}
	if diff := cmp.Diff(want, flatten(t, read[0])); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
