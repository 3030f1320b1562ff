package parser

import "testing"

// TestAskedTwice: a form asks for the same of another time, or of somebody else, and
// the person's own answer of now counts.
func TestAskedTwice(t *testing.T) {
	t.Parallel()
	const form = "DUTY TO REFER\n\nName of client: Jamie Oakes\nDate of birth: 03/04/1990\nName of referrer: Sam Foe\nReason for homelessness: Nowhere to go\n"
	for _, tt := range []struct {
		lines string
		want  map[string]string
	}{
		{"Prison: HMP Bure\nLast release: 14/04/2026\nNext release: 15/12/2026", map[string]string{"custody.release_date": "2026-12-15"}},
		{"Prison: HMP Bure\nRelease (ROTL): 01/12/2026\nRelease (final): 15/02/2027", map[string]string{"custody.release_date": "2027-02-15"}},
		{"Prison: HMP Bure\nRelease date: 20/12/2026 (SED 20/06/2027)", map[string]string{"custody.release_date": "2026-12-20"}},
		{"Prison: HMP Bure\nRelease date: 20/01/2027, HDC decision due 01/12/2026", map[string]string{"custody.release_date": "2027-01-20"}},
		{"Prison: HMP Bure\nRelease: 15/12/2026 subject to parole board decision 1/12/2026", map[string]string{"custody.release_date": "2026-12-15"}},
		{"Prison: HMP Bure\nLeaving date: 15/12/2026", map[string]string{"custody.release_date": "2026-12-15", "homeless_date": ""}},
		{"Leaving date: 15/12/2026", map[string]string{"custody.release_date": ""}},
		{"Consent (previous referral): Yes\nAny risks: none", map[string]string{"consent.given": ""}},
		{"Consent: declined to have health information shared but consents to referral", map[string]string{"consent.given": "true"}},
		{"Consent: declined to be referred", map[string]string{"consent.given": "false"}},
		{"Risk to children: Low\nRisk to public: Medium\nRisk to known adults: Very high", map[string]string{"risk.level": "very_high"}},
		{"MAPPA: Was level 2, now level 1", map[string]string{"risk.mappa_level": "1"}},
		{"Consent: mother refuses", map[string]string{"consent.given": ""}},
		{"Prison: HMP Bure\nAutomatic date: 12/03/2027", map[string]string{"custody.sentence_date": ""}},
		{"Email (person): none\nEmail (partner): kit@mail.example", map[string]string{"person.email": ""}},
		{"Date of consent: 01‑11‑2026\nConsent given: yes", map[string]string{"consent.date": "2026-11-01"}},
	} {
		got := heard(t, heardHead+form+tt.lines+"\n")
		for k, v := range tt.want {
			if got[k] != v {
				t.Errorf("%q: %s: got %q, want %q", tt.lines, k, got[k], v)
			}
		}
	}
}
