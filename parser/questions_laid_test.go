package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
	"dtrbot/parser/document/text"
)

// askedIn reads blocks and gives label and answer of every question with one.
func askedIn(t *testing.T, blocks []document.Block, mail bool) [][2]string {
	t.Helper()
	cat, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	x := &reader{cat: cat.remembering(), places: pl, body: mail}
	x.read(blocks)
	x.endParagraph()
	var out [][2]string
	for _, q := range x.qs {
		if !q.ans.empty() {
			out = append(out, [2]string{q.label, q.ans.text})
		}
	}
	return out
}

// TestFormsOfOneSign reads forms typed with one sign between labels and answers,
// in which the catalogue does not know every label.
func TestFormsOfOneSign(t *testing.T) {
	t.Parallel()
	want := [][2]string{
		{"Full name", "Ottilie Marchbank"}, {"Date of birth", "3 June 1984"}, {"Cat or dog", "One cat"}, {"Telephone", "07700 900417"},
		{"Reason for referral", "Landlord is selling and the notice ends soon"}, {"Consent", "Yes, in writing"},
		{"Referrer name", "Jonah Pell"}, {"Storage of furniture", "Not needed yet"},
	}
	tests := []struct{ name, text string }{
		{"brackets around labels", "Hello, the form follows.\n\n[Full name] Ottilie Marchbank\n[Date of birth] 3 June 1984\n[Cat or dog] One cat\n[Telephone] 07700 900417\n\nThe rest\n\n[Reason for referral] Landlord is selling and the notice ends soon\n[Consent] Yes, in writing\n[Referrer name] Jonah Pell\n[Storage of furniture] Not needed yet\n"},
		{"quotation marks", "\"Full name\",\"Ottilie Marchbank\"\n\"Date of birth\",\"3 June 1984\"\n\"Cat or dog\",\"One cat\"\n\"Telephone\",\"07700 900417\"\n\"Reason for referral\",\"Landlord is selling and the notice ends soon\"\n\"Consent\",\"Yes, in writing\"\n\"Referrer name\",\"Jonah Pell\"\n\"Storage of furniture\",\"Not needed yet\"\n"},
		{"bars", "Full name | Ottilie Marchbank\nDate of birth | 3 June 1984\nCat or dog | One cat\nTelephone | 07700 900417\nReason for referral | Landlord is selling and the notice ends soon\nConsent | Yes, in writing\nReferrer name | Jonah Pell\nStorage of furniture | Not needed yet\n"},
		{"columns with colons of their own", "Full name            : Ottilie Marchbank\nDate of birth        : 3 June 1984\nCat or dog           : One cat\nTelephone            : 07700 900417\nReason for referral  : Landlord is selling and the notice ends soon\nConsent              : Yes, in writing\nReferrer name        : Jonah Pell\nStorage of furniture : Not needed yet\n"},
		{"dotted leaders side by side", "Full name ...... Ottilie Marchbank\nDate of birth ... 3 June 1984\t\tCat or dog ..... One cat\nTelephone ...... 07700 900417\nReason for referral ..... Landlord is selling and the notice ends soon\nConsent ........ Yes, in writing\nReferrer name ... Jonah Pell\nStorage of furniture .... Not needed yet\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, err := text.Read([]byte(tt.text), document.DefaultLimits)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, askedIn(t, d.Blocks, true)); diff != "" {
				t.Errorf("questions (-want +got):\n%s", diff)
			}
		})
	}
}

// TestSignsOfLetters leaves the dashes of running text alone.
func TestSignsOfLetters(t *testing.T) {
	t.Parallel()
	cat, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	x := &reader{cat: cat.remembering(), body: true}
	blocks := typedLines("Hello - hope you are well.", "We saw him today - he was tired.", "Consent - he gave it.", "His telephone - still broken.", "Thanks - Jonah")
	if diff := cmp.Diff(blocks, x.laid(blocks)); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
}

func typedLines(lines ...string) []document.Block {
	var out []document.Block
	for i, l := range lines {
		out = append(out, document.Block{Gap: i > 0 && i%2 == 0, Spans: []document.Span{{Text: l}}})
	}
	return out
}

func cellsOf(texts ...string) document.Row {
	var r document.Row
	for _, s := range texts {
		c := document.Cell{Span: 1}
		if s != "" {
			c.Blocks = []document.Block{{Spans: []document.Span{{Text: s}}}}
		}
		r.Cells = append(r.Cells, c)
	}
	return r
}

// TestAnswersByPlace reads forms whose labels stand above or below their answers.
func TestAnswersByPlace(t *testing.T) {
	t.Parallel()
	table := func(rows ...document.Row) document.Block { return document.Block{Table: &document.Table{Rows: rows}} }
	tests := []struct {
		name   string
		blocks []document.Block
		want   [][2]string
	}{
		{
			name: "rows of labels above rows of answers",
			blocks: []document.Block{
				table(
					cellsOf("Full name", "Date of birth", "Telephone"), cellsOf("Ottilie Marchbank", "3 June 1984", "07700 900417"),
					cellsOf("Ethnicity", "Best time to ring", "Nationality"), cellsOf("White British", "Mornings", "British"),
					cellsOf("Consent", "", ""), cellsOf("Yes", "", ""),
				),
				table(cellsOf("Reason for referral", "Why here", "Risk to staff"), cellsOf("Landlord is selling", "Grew up here", "None known")),
			},
			want: [][2]string{
				{"Full name", "Ottilie Marchbank"}, {"Date of birth", "3 June 1984"}, {"Telephone", "07700 900417"}, {"Ethnicity", "White British"},
				{"Best time to ring", "Mornings"}, {"Nationality", "British"}, {"Consent", "Yes"}, {"Reason for referral", "Landlord is selling"},
				{"Why here", "Grew up here"}, {"Risk to staff", "None known"},
			},
		},
		{
			name: "labels below the lines for answers",
			blocks: typedLines("Ottilie Marchbank", "Full name", "3 June 1984", "Date of birth", "07700 900417", "Telephone", "White British", "Ethnicity",
				"Mornings", "Best time to ring", "Landlord is selling", "Reason for referral", "Yes", "Consent", "Jonah Pell", "Referrer name"),
			want: [][2]string{
				{"Full name", "Ottilie Marchbank"}, {"Date of birth", "3 June 1984"}, {"Telephone", "07700 900417"}, {"Ethnicity", "White British"},
				{"Best time to ring", "Mornings"}, {"Reason for referral", "Landlord is selling"}, {"Consent", "Yes"}, {"Referrer name", "Jonah Pell"},
			},
		},
		{
			name: "labels above their lines stay so",
			blocks: typedLines("Full name", "Ottilie Marchbank", "Date of birth", "3 June 1984", "Telephone", "07700 900417", "Ethnicity", "White British",
				"Reason for referral", "Landlord is selling", "Consent", "Yes", "Referrer name", "Jonah Pell"),
			want: [][2]string{
				{"Full name", "Ottilie Marchbank"}, {"Date of birth", "3 June 1984"}, {"Telephone", "07700 900417"}, {"Ethnicity", "White British"},
				{"Reason for referral", "Landlord is selling"}, {"Consent", "Yes"}, {"Referrer name", "Jonah Pell"},
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, askedIn(t, tt.blocks, false)); diff != "" {
				t.Errorf("questions (-want +got):\n%s", diff)
			}
		})
	}
}
