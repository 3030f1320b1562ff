package parser

import "testing"

// TestReferralsThatSpeakOfOthers: whoever refers for an authority is answered,
// whatever the mail tells of families, representatives, work and courses.
func TestReferralsThatSpeakOfOthers(t *testing.T) {
	t.Parallel()
	for _, told := range []string{
		"",
		"He has been accepted for a bricklaying training course in Ely.",
		"He is in custody for a training day on Monday.",
		"Can I refer my lad?",
		"His mum wrote to us: 'this is about my son, he can not come here'.",
		"His solicitors act on behalf of him in the possession case.",
		"He works for us in the kitchen.",
		"His MP has written about her constituent too, and the ward councillor supports him.",
		"He slept at the flat of a friend of mine's colleague.",
		"Key worker: sam@advice.example Referral date: 20/11/2026",
		"Drug test data attached; he cannot cope with forms, for example.",
	} {
		t.Run(told, func(t *testing.T) {
			t.Parallel()
			got := Parse([]byte("From: Ann Poe <ann.poe@hmps.example>\r\nSubject: Duty to refer\r\n\r\nHi, please accept this duty to refer. John Doe, A1234BC, DOB 12/03/1985, is released on 4 December 2026 and has nowhere to live. He consents to this referral to Ely. " +
				told + "\r\n\r\nAnn Poe\r\nResettlement Officer\r\nHMP Peterborough\r\n01632 960 111\r\n"))
			if m := got.Message; m.Kind != KindReferral || m.KindConfidence < 0.6 || len(got.Referrals) != 1 {
				t.Errorf("%s (%.2f, %q), %d referrals", m.Kind, m.KindConfidence, m.KindReasons, len(got.Referrals))
			}
		})
	}
}
