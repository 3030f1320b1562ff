package parser

import (
	"strings"
	"testing"
)

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

// TestTypedReferrals: who tells all of one person refers that person, by whatever
// words; who tells half of it does not.
func TestTypedReferrals(t *testing.T) {
	t.Parallel()
	const all = "Dear housing team\n\nWriting from the rehabilitation ward. Asha Thorn has been with us since a crash. 14 June 1993 is her birthday. Her flat at 12 Hornet Road, Gosport went back to the landlord. She has weak hands and uses a wheelchair. She does not drink. " +
		"I read this to her and she said yes, go ahead.\n\nPaula Wade\nCase Manager\n"
	for _, tt := range []struct {
		name, subject, text string
		want                Kind
	}{
		{"without a word of referral", "Leaving the ward", all, KindReferral},
		{"with a word of office life", "Leaving the ward", strings.Replace(all, "She does not drink.", "She had a long interview by our new policy. A safeguarding referral has been made to adult social care.", 1), KindReferral},
		{"without consent or a birthday", "Leaving the ward", strings.Replace(strings.Replace(all, "14 June 1993 is her birthday.", "", 1), "I read this to her and she said yes, go ahead.", "", 1), KindOther},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Parse([]byte("From: Paula Wade <paula.wade@rehab.example>\nSubject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + tt.text))
			if got.Message.Kind != tt.want {
				t.Errorf("%s (%q), want %s", got.Message.Kind, got.Message.KindReasons, tt.want)
			}
		})
	}
}
