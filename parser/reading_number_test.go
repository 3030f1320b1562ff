package parser

import "testing"

// TestNumberLeft: the one prison number among what was not understood is the person's.
func TestNumberLeft(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, line, want string }{
		{"behind a date of birth", "Name: Tom Ash / DOB: 1.2.80 / No: A1111AA / Rel: 3.12.26", "A1111AA"},
		{"a co-defendant's", "Name: Tom Ash\nDOB: 1.2.80\nRel: 3.12.26\nAvoid: co-defendant Jim Oak A2222BB", ""},
		{"two of them", "Name: Tom Ash\nDOB: 1.2.80\nRel: 3.12.26\nFile: A1111AA or A2222BB", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			refs := Parse([]byte("From: Kay Moss <kay.moss@justice.example>\nTo: h@council.example\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nSubject: Duty to refer\nContent-Type: text/plain; charset=utf-8\n\nPlease accept this duty to refer. He will be homeless and agreed.\n\n" + tt.line + "\n\nThanks, Kay\nKay Moss, Case admin\n")).Referrals
			if len(refs) != 1 || refs[0].Person.PrisonNumber != tt.want {
				t.Errorf("%d referrals, %+v, want %q", len(refs), refs, tt.want)
			}
		})
	}
}
