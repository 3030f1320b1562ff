package sheet_test

import (
	"errors"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/internal/sheet"

	"github.com/google/go-cmp/cmp"
)

// fill puts a drawing on a sheet: a line for each row, cells parted by "|",
// "*" before a bold text.
func fill(t *testing.T, s *sheet.Sheet, rows string) {
	t.Helper()
	for r, line := range strings.Split(rows, "\n") {
		for c, text := range strings.Split(line, "|") {
			text, bold := strings.CutPrefix(strings.TrimSpace(text), "*")
			err := s.Set(r, c, sheet.Cell{Spans: []document.Span{{Text: text, Bold: bold}}, Look: sheet.Look{Bold: bold, Size: 22}})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
}

func lines(s ...string) string { return "\n" + strings.Join(s, "\n") + "\n" }

func TestBlocks(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("long ", 20) + "text"
	tests := []struct {
		name, rows string
		more       func(*sheet.Sheet)
		want       string
	}{
		{"answers columns apart", "Name|||Ann\nBorn||1980", nil, lines("table", "- Name | | Ann", "- Born | 1980 |")},
		{"empty rows between questions", "Name|Ann\n\nBorn|1980\n\nPhone|", nil, lines("table", "- Name | Ann", "- Born | 1980", "- Phone |")},
		{"a form, then a list", "Name|Ann\n\n*Name|*Born|*Kin\nKit|2019|son", nil, lines("table", "- Name | Ann", "", "table", "- **Name** | **Born** | **Kin**", "- Kit | 2019 | son")},
		{"title in bold", "*Applicant\nName|Ann\nBorn|1980", nil, lines("table", "- (span 2) **Applicant**", "- Name | Ann", "- Born | 1980")},
		{"a bold label without an answer is none", "*Name|Ann\n*Also known as\n*Born|1980", nil, lines("table", "- **Name** | Ann", "- **Also known as** |", "- **Born** | 1980")},
		{"title left of the labels", "Part 1\n|Name|Ann\n|Born|1980", nil, lines("table", "- (span 2) Part 1", "- Name | Ann", "- Born | 1980")},
		{"title merged over all", "Part 1\nName|Ann", func(s *sheet.Sheet) { s.Merge(0, 0, 0, 1) }, lines("table", "- (span 2) Part 1", "- Name | Ann")},
		{"answer below its label", "Name|Ann\nReason\n" + long + "\nDate|today", nil, lines("table", "- Name | Ann", "Reason", long, "table", "- Date | today")},
		{"second line of an answer", "Address|1 High St\n|Ely\nPhone|1", nil, lines("table", "- Address | 1 High St", "- | Ely", "- Phone | 1")},
		{"numbers of questions", "1|Name|Ann\n2.|Born|1980\n2a)|Phone|", nil, lines("table", "- Name | Ann", "- Born | 1980", "- Phone |")},
		{"numbers that are a list's", "No|Name|Born\n1|Ann|1980\n2|Bob|1981", nil, lines("table", "- Name | Born", "- Ann | 1980", "- Bob | 1981")},
		{"short words that are no numbers", "Mr|Ann|1980\nMs|Bob|1981", nil, lines("table", "- Mr | Ann | 1980", "- Ms | Bob | 1981")},
		{"titles at the side, merged", "Client|Name|Ann\n|Born|1980\nAgent|Name|Bob", func(s *sheet.Sheet) { s.Merge(0, 0, 1, 0) }, lines("table", "- Client | Name | Ann", "- (down) | Born | 1980", "- Agent | Name | Bob")},
		{"titles at the side, not merged", "Client|Name|Ann\n|Born|1980\nAgent|Name|Bob", nil, lines("table", "- Client | Name | Ann", "- (down) | Born | 1980", "- Agent | Name | Bob")},
		{"forms side by side", "*Client||*Agent\nName|Ann|Name|Bob\nBorn|1980|Role|clerk\n||Phone|1", nil, lines("table", "- (span 2) **Client**", "- Name | Ann", "- Born | 1980", "table", "- (span 2) **Agent**", "- Name | Bob", "- Role | clerk", "- Phone | 1")},
		{"two pairs a row", "*Client\nName|Ann|Born|1980\nPhone|1|Mail|\n||Post|2", nil, lines("table", "- (span 4) **Client**", "- Name | Ann | Born | 1980", "- Phone | 1 | Mail |", "- Post | 2")},
		{"merged answers", "Name|Ann\nA|B|C|D", func(s *sheet.Sheet) { s.Merge(0, 1, 0, 3) }, lines("table", "- Name | (span 3) Ann", "- A | B | C | D")},
		{"lines alone", "Dear all\n\nplease see below\nAnn", nil, lines("Dear all", "", "please see below", "Ann")},
		{"hidden rows are no gap", "*Name|*Born|*Kin\nx\nAnn|2|3", func(s *sheet.Sheet) { s.HideRows(1, 1) }, lines("table", "- **Name** | **Born** | **Kin**", "- Ann | 2 | 3")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var s sheet.Sheet
			fill(t, &s, tt.rows)
			if tt.more != nil {
				tt.more(&s)
			}
			blocks, err := s.Blocks()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, render.Document(document.Document{Blocks: blocks})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSetTooMany(t *testing.T) {
	t.Parallel()
	var s sheet.Sheet
	var err error
	for i := 0; err == nil && i < 1_000_000; i++ {
		err = s.Set(i, 0, sheet.Cell{Spans: []document.Span{{Text: "x"}}})
	}
	if !errors.Is(err, document.ErrLimit) {
		t.Errorf("error is %v, want a limit", err)
	}
}
