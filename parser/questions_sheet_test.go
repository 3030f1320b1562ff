package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPastedSheet: a sheet of comma-separated values in a mail is a list of
// people, cells in quotes and a worker's title cut short included.
func TestPastedSheet(t *testing.T) {
	t.Parallel()
	const mail = "From: hub@hmp-elsewhere.example\r\nSubject: Weekly list\r\n\r\nGood morning\r\n\r\nThese come out with no address and want to be referred to you.\r\n\r\n" +
		"NOMIS,Surname,Forenames,DOB,Release date,Probation officer,PO tel,Council,Last address,Consent (Y/N),Comments\r\n" +
		"A1234BC,DOE,John,03/03/1985,08/12/2026,Jane Poe,01632 960 611,Preston,\"1 Any Row, Preston PR1 9ZZ\",Y,needs a ground floor and a bed of 6'4\" or more\r\n" +
		"A4321CB,ROE,Al,29/11/1999,11/12/2026,Sam Lee,01632 960 612,Preston,,Y,\"quiet, keeps to himself\"\r\n\r\nRegards\r\nAnn Other\r\nResettlement Officer\r\nHMP Preston\r\n"
	got := Parse([]byte(mail))
	type row struct{ Name, Number, Born, Release, Lead, LeadPhone, Address string }
	var rows []row
	for _, r := range got.Referrals {
		rows = append(rows, row{r.Person.Name, r.Person.PrisonNumber, r.Person.DateOfBirth, r.Custody.ReleaseDate, r.Lead.Name, r.Lead.Phone, r.Person.LastSettledAddress})
	}
	want := []row{
		{"John Doe", "A1234BC", "1985-03-03", "2026-12-08", "Jane Poe", "01632 960 611", "1 Any Row, Preston PR1 9ZZ"},
		{"Al Roe", "A4321CB", "1999-11-29", "2026-12-11", "Sam Lee", "01632 960 612", ""},
	}
	if d := cmp.Diff(want, rows); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if got.Message.Kind != KindReferral {
		t.Errorf("kind %s", got.Message.Kind)
	}
}

// TestSheetRow: a quote parts nothing unless a cell begins with it (RFC 4180
// section 2), and a doubled one in quotes is one of the text's.
func TestSheetRow(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, line string
		want       []string
	}{
		{"plain", `DOE,John,6 ft`, []string{"DOE", "John", "6 ft"}},
		{"an inch", `DOE,John,5'10"`, []string{"DOE", "John", `5'10"`}},
		{"an inch in the middle", `DOE,5'10",John`, []string{"DOE", `5'10"`, "John"}},
		{"the sign in quotes", `DOE,John,"a, b"`, []string{"DOE", "John", `"a, b"`}},
		{"quotes in quotes", `DOE,"says ""no, thanks""",x`, []string{"DOE", `"says ""no, thanks"""`, "x"}},
		{"a blank before the quote", `DOE, "a, b",x`, []string{"DOE", ` "a, b"`, "x"}},
		{"empty in quotes", `DOE,"",x`, []string{"DOE", `""`, "x"}},
		{"a quote without an end", `DOE,John,"a`, nil},
		{"too few", `DOE,John`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if d := cmp.Diff(test.want, sheetRow(test.line, ",", 3)); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}
