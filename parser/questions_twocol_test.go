package parser

import (
	"testing"

	"dtrbot/parser/document"
)

// TestTwoColumns: in a form whose other rows have known labels left, rows of
// unknown labels are no list, no row of labels above a row of answers, and no
// person of their own.
func TestTwoColumns(t *testing.T) {
	t.Parallel()
	const known = `| Full name | Jane Doe |
| Date of birth | 1/2/1990 |
| NI number | QQ 12 34 56 C |
| Telephone | 07700 900123 |
| Prison number | A1234BC |
| Nationality | British |
`
	base := map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1990-02-01", "person.ni_number": "QQ123456C", "person.phone": "07700 900123", "person.prison_number": "A1234BC", "person.nationality": "British"}
	tests := []struct {
		name, rows string
		want       map[string]string
	}{
		{"labels that nobody knows in a table of their own", "# Flurb\n| Zorp of the day | Approved premises, bed ends soon |\n| Quand | 19 December 2026 |\n| Physical health | Epilepsy |\n| Mental health | None known |", map[string]string{
			"needs.physical_health": "Epilepsy", "needs.mental_health": "None known"}},
		{"what all labels begin with", "| Person: place of birth | Ely |\n| Person: ethnicity | White British |\n| Person: preferred name | Janey |\n| Person: gender | Female |", map[string]string{
			"person.ethnicity": "White British", "person.known_as": "Janey", "person.gender": "Female"}},
		{"the name of somebody with a birthday", "| Name on the blorp card | Ann Poe |\n| Her date of birth | 3/4/1960 |\n| Blorp | Yes |", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf("# Person\n" + known + tt.rows)}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			r := &got.referrals[0]
			for _, of := range []map[string]string{base, tt.want} {
				for k, v := range of {
					if s := stated(r, k); s != v {
						t.Errorf("%s is %q, want %q", k, s, v)
					}
				}
			}
		})
	}
	t.Run("cells that ask and answer side by side", func(t *testing.T) {
		t.Parallel()
		x := &reader{cat: first(t, builtIn).remembering(), places: first(t, knownPlaces)}
		d := documentOf("# Person\n" + known + "# Both\n| Name: Jane Doe | Name: Ann Poe |\n| Tel: 07700 900123 | Tel: 07700 900124 |")
		x.twoColumns(d.Blocks)
		var paired []bool
		for _, b := range d.Blocks {
			if b.Table != nil {
				paired = append(paired, x.paired[b.Table])
			}
		}
		if len(paired) != 2 || !paired[0] || paired[1] {
			t.Errorf("tables with a label and an answer in each row: %v, want the first alone", paired)
		}
	})
	t.Run("answers merged downwards", func(t *testing.T) {
		t.Parallel()
		if twoAcross(&document.Table{Rows: []document.Row{{Cells: []document.Cell{{Span: 1}, {Span: 1, Down: true}}}}}) {
			t.Error("a table with merged cells has two columns")
		}
	})
}
