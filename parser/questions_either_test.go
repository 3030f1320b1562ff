package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/html"
)

// TestContrary reads forms of which a thing or its contrary is to be deleted,
// ringed or made bold.
func TestContrary(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ line, key, want string }{
		{`<p>The lodger has / <s>has not</s> given consent to this referral</p>`, "consent.given", "true"},
		{`<p>The lodger <s>has</s> / has not given consent to this referral</p>`, "consent.given", "false"},
		{`<p>The lodger <b>has</b> / has not given consent to this referral</p>`, "consent.given", "true"},
		{`<p>The lodger has / <b>has not</b> given consent to this referral</p>`, "consent.given", "false"},
		{`<p>The lodger <s>has not</s> / has given consent to this referral</p>`, "consent.given", "true"},
		{`<p>The lodger has / has not given consent to this referral</p>`, "consent.given", ""},
		{`<p>The lodger has* / has not* given consent to this referral (*delete one)</p>`, "consent.given", ""},
		{`<p>The lodger consents / <s>does not consent</s> to this referral</p>`, "consent.given", "true"},
		{`<p>I <s>do</s> / do not consent to my details being shared</p>`, "consent.given", "false"},
		{`<p>I do consent / <s>do not consent</s> to my details being shared</p>`, "consent.given", "true"},
		{`<table><tr><td>Consent</td><td>The lodger has / <s>hasn't</s> agreed</td></tr></table>`, "consent.given", "true"},
		{`<table><tr><td>Consent</td><td>The lodger has / hasn't agreed</td></tr></table>`, "consent.given", ""},
		{`<p>The lodger has / <s>has not</s> been in the Armed Forces</p>`, "person.armed_forces", "true"},
		{`<p>The lodger <s>is</s> / is not pregnant</p>`, "person.pregnant", "false"},
		{`<p>☒ The lodger has never served in the Armed Forces</p>`, "person.armed_forces", "false"},
		{`<p>☒ The lodger is not a care leaver</p>`, "person.care_leaver", "false"},
		{`<p>☒ The lodger is a care leaver</p>`, "person.care_leaver", "true"},
		{`<p>Consent (please circle) <b>YES</b> &nbsp; NO &nbsp; &nbsp; Verbal / <b>Written</b></p>`, "consent.given", "true"},
		{`<p>Consent (please circle) <b>YES</b> &nbsp; NO &nbsp; &nbsp; Verbal / <b>Written</b></p>`, "consent.method", "written"},
		{`<p>Consent: YES / <s>NO</s> &nbsp; &nbsp; Verbal / <s>Written</s></p>`, "consent.method", "oral"},
		{`<p>Veteran (circle) yes / <b>no</b></p>`, "person.armed_forces", "false"},
		{`<p>☒ We give permission for the Trust to share this form with the council's homelessness team.</p>`, "consent.given", "true"},
		{`<p>☐ We give permission for the Trust to share this form with the council's homelessness team.</p>`, "consent.given", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			t.Parallel()
			doc, err := html.Read([]byte("<h1>Duty to refer</h1><h2>Lodger</h2><p>Name: Al Doe</p><p>Date of birth: 12/10/1981</p>"+tt.line), document.DefaultLimits)
			if err != nil {
				t.Fatal(err)
			}
			read := readForms([]part{{name: "form.docx", doc: doc}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals", len(read))
			}
			if got := stated(&read[0], tt.key); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.key, got, tt.want)
			}
		})
	}
}

func TestSettled(t *testing.T) {
	t.Parallel()
	marks := strings.NewReplacer("{", string(runeBold), "}", string(runeUnbold), "[", string(runeStruck), "]", string(runeUnstruck), "+", string(runeTicked))
	for line, want := range map[string]string{
		"She has / [has not] agreed":                       "+ She has agreed",
		"[does not] / does, and {has} / has not":           "+ does, and has",
		"{She has / [has not] agreed}":                     "+ {She has agreed}",
		"{All of it: she has/[hasn't] agreed} by the duty": "{All of it: she has agreed} by the duty",
		"and/or not":             "and/or not",
		"his / not [hers]":       "his / not [hers]",
		"has / has not agreed":   "has / has not agreed",
		"Ward {Yes} / No":        "Ward: Yes",
		"Ward: {Yes} / No":       "Ward: {Yes} / No",
		"Ward – {Yes} / No":      "Ward – {Yes} / No",
		"Ward {Yes / No}":        "Ward {Yes / No}",
		"Is it so? Yes / [No] x": "Is it so? Yes / [No] x",
	} {
		if got := settled(marks.Replace(line)); got != marks.Replace(want) {
			t.Errorf("%s: got %q, want %q", line, got, marks.Replace(want))
		}
	}
}

func TestSignedConsent(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ row, given, method, date string }{
		{"|I say yes to my worker sending this|A Doe   20/10/26|", "true", "written", "2026-10-20"},
		{"|I agree to this being sent|Al D-J 20/10/26|", "true", "written", "2026-10-20"},
		{"|Consent|A Doe (signature) 3/11/26|", "true", "written", "2026-11-03"},
		{"|Client consent|A. Doe|", "true", "written", ""},
		{"|Client to sign to say they agree|A Doe, 3 Nov 26|", "true", "written", "2026-11-03"},
		{"|Consent obtained by|Ann Poe|", "", "", ""},
		{"|Consent|Bea Carver|", "", "", ""},
	} {
		formCase{tt.row, "\n# Duty to refer\n# Client\nName: Al Doe\nDate of birth: 12/10/1981\n# Referrer\nName: Ann Poe\n# Declaration\n" + tt.row,
			[]map[string]string{{"consent.given": tt.given, "consent.method": tt.method, "consent.date": tt.date}}}.check(t)
	}
}

func TestAgreedByAll(t *testing.T) {
	t.Parallel()
	const list = "|Surname|Forename|Prison no|DOB|Release date|Reason homeless|\n|Doe|Al|A1234BC|1/2/80|4/12/26|Lost flat|\n|Roberts|Carl|A5678DE|3/4/85|5/12/26|Evicted|"
	for note, want := range map[string]string{
		"All men have signed consent to be on this list.":      "true written",
		"Both have agreed to be referred, spoken to on 3/11":   "true oral",
		"Everyone on this list has consented.":                 "true ",
		"Each of them has given verbal consent":                "true oral",
		"All three to be asked for consent before you contact": " ",
		"All have signed for their property.":                  " ",
		"Not all have agreed.":                                 " ",
	} {
		read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn("\n# Duty to refer, releases\nSent by: Ann Poe, Resettlement Officer\n" + note + "\n\n" + list)}}}).referrals
		if len(read) != 2 {
			t.Fatalf("%d referrals", len(read))
		}
		for i := range read {
			if got := stated(&read[i], "consent.given") + " " + stated(&read[i], "consent.method"); got != want {
				t.Errorf("%s: got %q, want %q", note, got, want)
			}
		}
	}
}
