package parser

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestChosenByLook(t *testing.T) {
	t.Parallel()
	cell := func(spans ...document.Span) document.Cell {
		return document.Cell{Span: 1, Blocks: []document.Block{{Spans: spans}}}
	}
	plain := func(s string) document.Span { return document.Span{Text: s} }
	under := func(s string) document.Span { return document.Span{Text: s, Look: true} }
	bold := func(s string) document.Span { return document.Span{Text: s, Bold: true} }
	rows := [][]document.Cell{
		{cell(plain("Name")), cell(plain("Jane Doe"))},
		{cell(plain("Date of birth")), cell(plain("1/2/1980"))},
		{cell(plain("Sleeping rough?")), cell(plain("Yes / "), under("No"))},
		{cell(plain("Pregnant")), cell(under("Yes"), plain(" / No   due 3/4/27"))},
		{cell(plain("Interpreter")), cell(plain("Needed / "), bold("Not needed"))},
		{cell(plain("Gender")), cell(plain("Male / "), under("Female"), plain(" / Other"))},
		{cell(plain("Ethnicity")), cell(under("White British"))},
	}
	table := &document.Table{}
	for _, r := range rows {
		table.Rows = append(table.Rows, document.Row{Cells: r})
	}
	read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: []document.Block{{Table: table}}}}}).referrals
	if len(read) != 1 {
		t.Fatalf("%d referrals", len(read))
	}
	want := map[string]string{"rough_sleeping": "false", "person.pregnant": "true", "person.interpreter_needed": "false", "person.gender": "Female", "person.ethnicity": "White British"}
	got := map[string]string{}
	for k := range want {
		got[k] = stated(&read[0], k)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
