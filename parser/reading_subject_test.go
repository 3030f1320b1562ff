package parser

import "testing"

// TestInSubject reads what only a message's subject says.
func TestInSubject(t *testing.T) {
	t.Parallel()
	const two = "I would like to refer Dwayne Harris A4471EF born 12/05/1985 and Imtiaz Khan A9920GH, born 30/11/1990, both released on 03/12/2026. Both have consented."
	const one = "I would like to refer Dwayne Harris, born 12/05/1985, released on 03/12/2026, no fixed abode. He has consented."
	const home = "I would like to refer Dwayne Harris, born 12/05/1985, who must leave his flat by 03/12/2026. He has consented."
	for _, tt := range []struct{ name, subject, text, prison, number string }{
		{"the prison of two", "Duty to Refer x 2 - HMP Leeds", two, "HMP Leeds", "A4471EF"},
		{"the prison and the number of one", "DTR A4471EF HMP Leeds", one, "HMP Leeds", "A4471EF"},
		{"the text says another", "DTR HMP Leeds", one + " He is at HMP Hull now.", "HMP Hull", ""},
		{"a prison that somebody has left", "DTR - ex HMP Leeds", one, "", ""},
		{"nobody inside", "Housing and HMP Leeds update: DTR", home, "", ""},
		{"two numbers", "DTR A4471EF and A9920GH", one, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			refs := Parse([]byte("From: Carl Dodd <carl.dodd@justice.example>\nTo: h@council.example\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nSubject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\nGood morning,\n\n" + tt.text + "\n\nRegards\nCarl Dodd\nHousing link worker\n")).Referrals
			if len(refs) == 0 {
				t.Fatal("nobody was read")
			}
			for i, r := range refs {
				if r.Custody.Prison != tt.prison || i == 0 && r.Person.PrisonNumber != tt.number {
					t.Errorf("referral %d: prison %q, number %q, want %q, %q", i+1, r.Custody.Prison, r.Person.PrisonNumber, tt.prison, tt.number)
				}
			}
		})
	}
}
