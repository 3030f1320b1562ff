package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFamilyInProse: who is told of name by name with the one referred, as his or
// her family, is the household, and not referred too; several adults are.
func TestFamilyInProse(t *testing.T) {
	t.Parallel()
	const john = "Please accept a referral for John Doe, DOB 12/03/1985, homeless from Friday, consents."
	family := []string{"John Doe: Jane Doe, Tom Doe"}
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"relations in brackets", john + "\n\nJane Doe (wife) 01/02/1990\nTom Doe (son) 03/04/2015", family},
		{"relations behind commas", john + "\n\nJane Doe, wife, 01/02/1990\nTom Doe, son, 03/04/2015", family},
		{"bullets", john + "\n\n- Jane Doe, partner, born 01/02/1990\n- Tom Doe, born 03/04/2015, their son", family},
		{"no relations", "Please accept a referral for the family below, homeless from Friday, consent given.\n\nJohn Doe, 12/03/1985\nJane Doe, 01/02/1990\nTom Doe, 03/04/2015", family},
		{"in one sentence", john + " He lives with Jane Doe (DOB 01/02/1990) and their son Tom Doe (DOB 03/04/2015).", family},
		{
			"grown people", "Please accept a referral for the people below, homeless from Friday, all consent.\n\nJohn Doe, 12/03/1985\nJane Roe, 01/02/1990\nTom Poe, 03/04/1991",
			[]string{"John Doe:", "Jane Roe:", "Tom Poe:"},
		},
		{
			"brothers in prison", "Please accept a referral for John Doe, A1234BC, 12/03/1985, and for Tom Doe, A4321CB, 03/04/1991. Both leave HMP Ford on 4 December and consent.",
			[]string{"John Doe:", "Tom Doe:"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := Parse([]byte("From: Ann Poe <ann.poe@county.example>\r\nSubject: Duty to refer\r\n\r\n" + test.text + "\r\n\r\nAnn Poe\r\nSocial Worker\r\nEssex County Council\r\n"))
			var people []string
			for _, r := range got.Referrals {
				p := r.Person.Name + ":"
				for i, m := range r.Household {
					if i > 0 {
						p += ","
					}
					p += " " + m.Name
				}
				people = append(people, p)
			}
			if d := cmp.Diff(test.want, people); d != "" {
				t.Errorf("people (-want +got)\n%s", d)
			}
		})
	}
}
