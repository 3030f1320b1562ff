package parser

import "testing"

// TestStacksAndCounts reads labels in bold that stand one below the other beside
// their answers, and two columns that count the people they ask of.
func TestStacksAndCounts(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"bold labels in one cell, answers in the next, some unknown and one wrapped", `
# Court team: early referral
|*Defendant|
|*Name\n*Date of birth\n*Mobile\n*Interest in sport|DOE, Jane Ann\n5.5.03\n07700 900 813\nNone|
|*Housing|
|*Present address\n*Homeless from\n*Why\n*Borough|1 Mill Lane, Ely\n12 November 2026\nHer uncle will not allow her\nto stay longer.\nEly, lived there since she was nine|`,
			[]map[string]string{{"person.name": "Jane Ann Doe", "person.date_of_birth": "2003-05-05", "person.phone": "07700 900 813", "homeless_date": "2026-11-12", "reason": "Her uncle will not allow her to stay longer."}},
		},
		{
			"bold labels whose answers do not fit stay together", `
# Referral
|Full name|Jane Doe|
|Date of birth|5.5.03|
|Consent given|Yes|
|*Mobile\n*Email\n*Release date|Her brother Al\nMill Lane\nno word yet|
|Referrer|Ann Poe|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "", "person.email": "", "custody.release_date": ""}},
		},
		{
			"two contacts side by side are of nobody referred", `
# Referral
|Full name|Jane Doe|
|Date of birth|11/5/1990|
|*Contact 1|*Contact 2|
|Name\nMr Bo Roe|Name\nMr Al Poe|
|Mobile\n07700 900 143|Mobile\n07700 900 149|
|Consent given|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1990-05-11"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestFirstAndSecond(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Parent or carer 1 (who asks for help)", "Parent or carer 2", true},
		{"Adult 1", "Adult 2", true},
		{"Adult 1", "Carer 2", false},
		{"Contact 1", "Contact 2", false},
		{"Client 2", "Client 3", false},
	} {
		if got := firstAndSecond(tt.a, tt.b); got != tt.want {
			t.Errorf("%q, %q: %v", tt.a, tt.b, got)
		}
	}
}
