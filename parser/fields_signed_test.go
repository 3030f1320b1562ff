package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
)

func TestConsentSigned(t *testing.T) {
	t.Parallel()
	var cases []formCase
	for _, tt := range []struct{ name, line, given, method, date string }{
		{"a client's name and the day", "|Signed (client)|A Doe     Date 03/11/2026|", "true", "written", "2026-11-03"},
		{"the two apart", "Signed (client): A Doe\nDate: 03/11/2026", "true", "written", ""},
		{"under the words that were agreed to", "|Applicant declaration: I consent to my information being shared with the council|Al Doe 03/11/2026|", "true", "written", "2026-11-03"},
		{"under the worker's words", "|I confirm that I have obtained consent|A Poe 03/11/2026|", "true", "", "2026-11-03"},
		{"in a word or two", "|Does the client agree to us contacting the council?|She does|", "true", "", ""},
		{"not given", "|Consent|Not given|", "false", "", ""},
		{"not said", "|Consent|Not known|", "", "", ""},
	} {
		cases = append(cases, formCase{tt.name, "\n# Duty to refer\n# Client\nName: Al Doe\nDate of birth: 12/10/1981\n# Referrer\nName: Ann Poe\n# Declaration\n" + tt.line,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": tt.given, "consent.method": tt.method, "consent.date": tt.date, "referrer.name": "Ann Poe"}}})
	}
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if tt.name == "the two apart" {
				delete(tt.want[0], "consent.date") // the day may be the form's
			}
			tt.check(t)
		})
	}
}

func TestSecondNumbersAreKept(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ label, answer, kept string }{
		{"Prison number", "A1234BC (previously A9876XY)", "A9876XY"},
		{"CRN", "X123456, old CRN X654321", "X654321"},
		{"NI number", "QQ123456C or QQ654321A", "QQ654321A"},
		{"PNC", "2001/1234567A, 1999/0045678B", "1999/0045678B"},
		{"NHS number", "943 476 5919 / 987 654 4321", "987 654 4321"},
		{"Prison number / CRN", "A1234BC / X123456 / old A9876XY", "A9876XY"},
		{"Prison number", "A1234BC, HMP Ford", ""},
		{"CRN", "X123456", ""},
	} {
		t.Run(tt.answer, func(t *testing.T) {
			t.Parallel()
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn("\n# Duty to refer\n|Name|Al Doe|\n|Date of birth|12/10/1981|\n|" + tt.label + "|" + tt.answer + "|\n|Offence|Theft|")}}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals", len(read))
			}
			kept := ""
			for _, u := range read[0].Unmapped {
				kept += u.Value
			}
			if tt.kept == "" && kept != "" || !strings.Contains(kept, tt.kept) {
				t.Errorf("kept %q, want %q", kept, tt.kept)
			}
		})
	}
}
