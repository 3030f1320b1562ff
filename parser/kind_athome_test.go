package parser

import "testing"

// TestAtHome: a form that refers a family about to lose its home is a referral,
// whatever its subject; the same of somebody in prison asks to keep the home.
func TestAtHome(t *testing.T) {
	t.Parallel()
	const form = "Name: Jane Doe\nDate of birth: 11/05/1990\nMobile: 07700 900 143\nAddress: 22 Mill Lane, Ely\nWhat is going on: The landlord wants the house back\nConsent given: Yes\nReferrer name: Ann Poe\nReferrer job title: Family Support Worker\nReferrer telephone: 01632 960 951\n"
	for _, tt := range []struct {
		name, more string
		want       Kind
	}{
		{"a family at home", "", KindReferral},
		{"somebody in prison", "Prison: HMP Leeds, on remand\n", KindRetentionRequest},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Parse([]byte("From: Ann Poe <ann.poe@school.example>\nTo: h@council.example\nSubject: Family worried about losing home\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n" + form + tt.more))
			if r.Message.Kind != tt.want {
				t.Errorf("got %s, want %s", r.Message.Kind, tt.want)
			}
		})
	}
}
