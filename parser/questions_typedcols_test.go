package parser

import "testing"

// TestTypedColumns: columns that were typed with blanks, and labels that were
// broken to fit into one.
func TestTypedColumns(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       map[string]string
	}{
		{"two people abreast", `Client:   Jamie Oakes          Referrer:  Sam Foe
DOB:      03/04/1990           Team:      Courts
Tel:      07700 900461         Tel:       01632 960733
Address:  NFA                  Email:     sam.foe@probation-x.example
NI no:    QQ123456C            Role:      Court officer

Consent to share: Yes
`, map[string]string{"person.name": "Jamie Oakes", "person.date_of_birth": "1990-04-03", "person.phone": "07700 900461", "person.ni_number": "QQ123456C", "person.no_fixed_abode": "true",
			"referrer.name": "Sam Foe", "referrer.phone": "01632 960733", "referrer.email": "sam.foe@probation-x.example", "consent.given": "true"}},
		{"titles above", `PERSON REFERRED              REFERRED BY
Name:   Jamie Oakes          Name:   Ann Other
DOB:    03/04/1990           Team:   Courts
Phone:  07700 900461         Phone:  01632 960733
`, map[string]string{"person.name": "Jamie Oakes", "person.date_of_birth": "1990-04-03", "person.phone": "07700 900461", "referrer.name": "Ann Other", "referrer.phone": "01632 960733"}},
		{"two questions on a line", `Name:         Jamie Oakes    DOB:   03/04/1990
Next of kin:  Ann Oakes      Tel:   07700 900331
Referrer:     Sam Foe        Tel:   01632 960733
Prison:       HMP Bure       Release:  15/12/2026
`, map[string]string{"person.name": "Jamie Oakes", "person.date_of_birth": "1990-04-03", "person.phone": "", "referrer.phone": "01632 960733", "custody.release_date": "2026-12-15"}},
		{"labels on two lines", `Name of person you
are referring:              Jamie Oakes
Their date of
birth:                      3 April 1990
Which local authority
are they referred to:       Basildon
Has the person given
consent to the referral?    Yes - written
Name of the person
completing this form:       Ann Other
Contact telephone
number:                     01632 960441
`, map[string]string{"person.name": "Jamie Oakes", "person.date_of_birth": "1990-04-03", "authority": "Basildon", "consent.given": "true", "consent.method": "written", "referrer.name": "Ann Other", "referrer.phone": "01632 960441", "person.phone": ""}},
		{"lines of a sentence", `Name: Jamie Oakes
DOB: 03/04/1990
He is leaving HMP Bure on 15/12/2026
and his prison number is: A1234BC
`, map[string]string{"person.name": "Jamie Oakes", "custody.release_date": "2026-12-15", "person.prison_number": "A1234BC"}},
		{"another name at birth", "Name: Jamie Oakes née Beck\nDOB: 03/04/1990\nAddress: XXXXX\n", map[string]string{"person.name": "Jamie Oakes", "person.known_as": "Beck", "person.address": ""}},
		{"somebody else leads later", "Name: Jamie Oakes\nDOB: 03/04/1990\nLead: me until 1 December, then Kit Lane 01632 960999\nReferrer: Sam Foe, probation officer, 01632 960121\n", map[string]string{"lead.name": "Sam Foe", "lead.phone": "01632 960121", "referrer.phone": "01632 960121"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := heard(t, heardHead+"DUTY TO REFER\n\n"+tt.text)
			if got["people"] != "1" {
				t.Errorf("%s referrals", got["people"])
			}
			for k, v := range tt.want {
				if got[k] != v {
					t.Errorf("%s: got %q, want %q", k, got[k], v)
				}
			}
		})
	}
}
