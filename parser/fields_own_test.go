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

func TestBothRoles(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, referrer, mail, phone, lead, leadMail, leadPhone string
		want                                                   [4]string
	}{
		{"the lead's are the referrer's", "Jo Roe", "", "", "Joanne Roe", "jo@p.example", "01632 960001", [4]string{"jo@p.example", "01632 960001", "jo@p.example", "01632 960001"}},
		{"the referrer's are the lead's", "Jo Roe", "jo@p.example", "01632 960001", "Jo Roe", "", "", [4]string{"jo@p.example", "01632 960001", "jo@p.example", "01632 960001"}},
		{"another lead", "Jo Roe", "", "", "Al Poe", "al@p.example", "01632 960001", [4]string{"", "", "al@p.example", "01632 960001"}},
		{"half a name", "Jo", "", "", "Jo Roe", "jo@p.example", "", [4]string{"", "", "jo@p.example", ""}},
		{"two addresses", "Jo Roe", "jo@p.example", "", "Jo Roe", "j.roe@q.example", "01632 960001", [4]string{"jo@p.example", "", "j.roe@q.example", "01632 960001"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Referral{Evidence: map[string]Evidence{}}
			r.Referrer.Name, r.Referrer.Email, r.Referrer.Phone = tt.referrer, tt.mail, tt.phone
			r.Lead.Name, r.Lead.Email, r.Lead.Phone = tt.lead, tt.leadMail, tt.leadPhone
			r.bothRoles()
			if got := [4]string{r.Referrer.Email, r.Referrer.Phone, r.Lead.Email, r.Lead.Phone}; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestSignedBy(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, referrer, person, sender, from string
		passesOn                             bool
		want                                 string
	}{
		{"a first name", "Jo", "Al Doe", "Jo Roe", "jo.roe@hmps.example", false, "Jo Roe"},
		{"another's first name", "Ann", "Al Doe", "Jo Roe", "jo.roe@hmps.example", false, "Ann"},
		{"a whole name", "Ann Poe", "Al Doe", "Jo Roe", "jo.roe@hmps.example", false, "Ann Poe"},
		{"nobody signs", "", "Al Doe", "Jo Roe", "jo.roe@hmps.example", false, "Jo Roe"},
		{"nobody signs what is passed on", "", "Al Doe", "Jo Roe", "jo.roe@hmps.example", true, ""},
		{"the person's own address", "", "Jo Roe", "Jo Roe", "jo.roe@home.example", false, ""},
		{"an address of many", "", "Al Doe", "Jo Roe", "resettlement@hmps.example", false, ""},
		{"a team's name", "", "Al Doe", "OMU Clerk", "omu.clerk@hmps.example", false, ""},
		{"no name in the header", "", "Al Doe", "", "jo.roe@hmps.example", false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Referral{Evidence: map[string]Evidence{}}
			r.Referrer.Name, r.Person.Name = tt.referrer, tt.person
			r.signedBy(tt.sender, tt.from, tt.passesOn)
			if r.Referrer.Name != tt.want {
				t.Errorf("referrer %q, want %q", r.Referrer.Name, tt.want)
			}
			if _, ok := r.Evidence["referrer.name"]; ok != (tt.want != tt.referrer) {
				t.Errorf("evidence of the name: %v", ok)
			}
		})
	}
}
