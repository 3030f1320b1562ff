package parser

import "testing"

// TestToldAside holds what a form's own paragraphs tell, and what they print.
func TestToldAside(t *testing.T) {
	t.Parallel()
	const form = "| Name of person referred | Keith Marlowe |\n| Date of birth | 14/03/1984 |\n| Reason for referral | Scheme closing, building being sold |\n| Council | Harlow |\n| Name of referrer | Sandra Oduya |\n\n"
	for _, tt := range []struct {
		name, text string
		want       map[string]string
	}{
		{"a day told below the table", "He will be homeless from Monday 23 November 2026 when the scheme shuts its doors.", map[string]string{"homeless_date": "2026-11-23"}},
		{"read and signed", "He is aware of this letter, has read it and signed the copy on file on 3 November 2026.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-03"}},
		{"asked for the letter", "Keith asked me to write this letter, has read it and has signed the copy we keep.", map[string]string{"consent.given": "true", "consent.method": "written"}},
		{"agreed on a day", "Mr Marlowe agreed on 27 October 2026 to my writing to you about him.", map[string]string{"consent.given": "true", "consent.date": "2026-10-27"}},
		{"what the form prints", "If he or she agrees to the referral please complete the form and send it to the council before he or she is homeless.", map[string]string{"consent.given": "", "homeless_date": ""}},
		{"how somebody is", "Keith has PTSD following the death of his cousin and sees a psychologist each week. He has spent the last four nights in the bus station.", map[string]string{"needs.mental_health": "Keith has PTSD following the death of his cousin and sees a psychologist each week", "rough_sleeping": "true"}},
		{"how others are, and what forms say of it", "If he or she has PTSD or has spent the night in a bus station please call us before you send the form.", map[string]string{"needs.mental_health": "", "rough_sleeping": ""}},
		{"when the form was done", "Form completed 22/10/26 by S Oduya", map[string]string{"referral_date": "2026-10-22"}},
		{"when forms are done", "Form completed within 5 days of 22/10/2026 at the latest", map[string]string{"referral_date": ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf(form + tt.text)}})
			checkOnly(t, got, tt.want)
		})
	}
}
