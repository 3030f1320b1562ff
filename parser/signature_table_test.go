package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSignatureInTable: a signature that a mail program lays out as a table,
// beside a logo or line by line, is who refers; a table of questions is not.
func TestSignatureInTable(t *testing.T) {
	t.Parallel()
	const form = `<p>Please find below a duty to refer.</p><table><tr><td>Name:</td><td>Jane Doe</td></tr><tr><td>D.O.B:</td><td>19 August 1968</td></tr><tr><td>Release date:</td><td>4 January 2027</td></tr></table>`
	for _, test := range []struct {
		name, table string
		want        Referrer
	}{
		{
			"beside a logo", `<tr><td><img src="cid:x"></td><td>Ann Poe<br>Probation Officer<br>T 01632 960 681<br>E ann.poe@probation.example</td></tr>`,
			Referrer{Name: "Ann Poe", Role: "Probation Officer", Email: "ann.poe@probation.example", Phone: "01632 960 681"},
		},
		{
			"a row each", `<tr><td>Ann Poe</td></tr><tr><td>Resettlement Officer</td></tr><tr><td>01632 960 682</td></tr>`,
			Referrer{Name: "Ann Poe", Role: "Resettlement Officer", Phone: "01632 960 682"},
		},
		{
			"somebody's particulars", `<tr><td>Next of kin:</td><td>Ann Poe</td></tr><tr><td>Relationship:</td><td>Mother</td></tr><tr><td>Telephone:</td><td>01632 960 682</td></tr>`,
			Referrer{},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := Parse([]byte("From: <desk@probation.example>\r\nSubject: Duty to refer\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>" + form + "<table>" + test.table + "</table></body></html>\r\n"))
			if len(got.Referrals) != 1 {
				t.Fatalf("%d referrals", len(got.Referrals))
			}
			r := got.Referrals[0].Referrer
			r.Organisation, r.Team = "", ""
			if d := cmp.Diff(test.want, r); d != "" {
				t.Errorf("referrer (-want +got)\n%s", d)
			}
		})
	}
}
