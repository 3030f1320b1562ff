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
		"A1234BC,DOE,John,03/03/1985,08/12/2026,Jane Poe,01632 960 611,Preston,\"1 Any Row, Preston PR1 9ZZ\",Y,needs a ground floor\r\n" +
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
