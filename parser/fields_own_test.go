package parser

import "testing"

func TestSenderKeepsOwn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, person, referrer, lead, from string
		wantPerson, wantReferrer           string
	}{
		{"the person's own", "al@home.example", "jo@hmps.example", "", "jo@hmps.example", "al@home.example", "jo@hmps.example"},
		{"the sender's", "Jo@HMPS.example", "", "", "jo@hmps.example", "", "Jo@HMPS.example"},
		{"the sender's, who is known", "jo@hmps.example", "team@hmps.example", "", "jo@hmps.example", "", "team@hmps.example"},
		{"the referrer's, sent by a colleague", "jo@hmps.example", "jo@hmps.example", "", "clerk@hmps.example", "", "jo@hmps.example"},
		{"the lead's", "com@probation.example", "", "com@probation.example", "clerk@hmps.example", "", ""},
		{"none", "", "", "", "jo@hmps.example", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Referral{Evidence: map[string]Evidence{"person.email": {Label: "Email"}}}
			r.Person.Email, r.Referrer.Email, r.Lead.Email = tt.person, tt.referrer, tt.lead
			r.senderKeepsOwn(tt.from)
			if r.Person.Email != tt.wantPerson || r.Referrer.Email != tt.wantReferrer {
				t.Errorf("person %q, referrer %q; want %q, %q", r.Person.Email, r.Referrer.Email, tt.wantPerson, tt.wantReferrer)
			}
			if _, ok := r.Evidence["person.email"]; tt.person != "" && ok != (tt.wantPerson != "") {
				t.Errorf("evidence of the person's address: %v", ok)
			}
		})
	}
}
