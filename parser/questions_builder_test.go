package parser

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestSetInAnswers(t *testing.T) {
	t.Parallel()
	wide := func(s string) document.Row {
		return document.Row{Cells: []document.Cell{{Blocks: []document.Block{{Spans: []document.Span{{Text: s, Bold: true}}}}, Span: 2}}}
	}
	in := func(s string) document.Row {
		return document.Row{Cells: []document.Cell{{Span: 1}, {Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: s}}}}}}}
	}
	doc := document.Document{Blocks: []document.Block{{Table: &document.Table{Rows: []document.Row{
		wide("Client's full name"), in("Petra Vasko"),
		wide("Date of birth"), in("04/05/1989"),
		wide("Physical health"), in("Asthma"),
		wide("Mental health"), in("Low mood"),
		wide("Email"),
		wide("Any risk to staff?"), in("None known"),
	}}}}}
	got := map[string]string{}
	for _, r := range readForms([]part{{name: "body", doc: doc, body: true}}).referrals {
		got["name"], got["born"] = r.Person.Name, r.Person.DateOfBirth
		got["physical"], got["mental"], got["staff"] = r.Needs.PhysicalHealth, r.Needs.MentalHealth, r.Risk.ToStaff
	}
	want := map[string]string{"name": "Petra Vasko", "born": "1989-05-04", "physical": "Asthma", "mental": "Low mood", "staff": "None known"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("read (-want +got):\n%s", diff)
	}
}
