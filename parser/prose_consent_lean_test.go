package parser_test

import (
	"fmt"
	"testing"

	"dtrbot/parser"
)

// TestConsentLean: a word of agreement behind a "not" is none, and half a sentence
// may agree where the other half refuses something.
func TestConsentLean(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		"He is not willing for you to be told.":                 "false",
		"She isn't happy for her details to go to the council.": "false",
		"He wouldn't agree to a referral.":                      "false",
		"She didn't want us to contact you.":                    "false",
		"Jamie will not consent.":                               "false",
		"Consent: no.":                                          "false",
		"We've not got his consent.":                            "false",
		"He refused to sign the form.":                          "false",
		"He won't sign anything.":                               "false",
		"She would rather we did not tell the council.":         "false",
		"He objects to this referral.":                          "false",
		"He is unwilling to be referred.":                       "false",
		"I haven't got his consent yet.":                        "",
		"He has not been asked yet.":                            "",
		"He has not made his mind up about consent.":            "",
		"He does not have a bank account and has been refused a let for want of references.": "",
		"He declined a bed at the hostel.":                                                   "",
		"He has not signed anything but is happy for me to refer him.":                       "true",
		"He would not sign the form but told me to go ahead.":                                "true oral",
		"No written consent but he agreed verbally on 3 November 2026.":                      "true oral 2026-11-03",
		"He could not come in to sign, so gave consent over the phone.":                      "true oral",
		"He does not want his ex told but is happy to be referred.":                          "true",
		"He agreed to the referral but not to you contacting his mother.":                    "true",
		"He has no problem with me telling you about him.":                                   "true",
		"She doesn't mind you having her details.":                                           "true",
		"He gave me the nod on Tuesday.":                                                     "true",
		"Jamie told me on Tuesday I might pass his name on.":                                 "true oral",
		"He has been asked and he agrees.":                                                   "true",
		"He asked that I write to you.":                                                      "true",
		"Happy for details to be shared.":                                                    "true",
		"Signed GDPR form attached.":                                                         "true written",
		"He asked to be referred to you. He agreed to it by phone on 10 November 2026.":      "true oral 2026-11-10",
	} {
		t.Run(said, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: sam.foe@probation.example\nSubject: duty to refer\nDate: Thu, 12 Nov 2026 10:00:00 +0000\n\nPlease take this as a duty to refer for Jamie Oakes, dob 3/4/1990, who sleeps in a car park. " + said + "\n\nThanks\nSam Foe\nProbation Officer\n"))
			if len(got.Referrals) != 1 {
				t.Fatalf("read %d referrals", len(got.Referrals))
			}
			c, read := got.Referrals[0].Consent, ""
			if c.Given != nil {
				read = fmt.Sprint(*c.Given)
			}
			for _, more := range []string{c.Method, c.Date} {
				if more != "" {
					read += " " + more
				}
			}
			if read != want {
				t.Errorf("read %q, want %q", read, want)
			}
		})
	}
}
