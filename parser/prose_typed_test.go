package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What people type by hand, without labels: who they refer, that the person
// agrees, and who they are, each in words of their own.
func TestTypedTelling(t *testing.T) {
	t.Parallel()
	const from = "From: Jo Tarrant <jo.tarrant@probation.example>\nTo: housing@basildon.example\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n"
	for _, tt := range []struct {
		name    string
		subject string
		text    string
		want    map[string]string
	}{
		{
			"numbered paragraphs, and a rank in words", "Leaving the Service",
			"Sir,\n\n1.  I write under the duty to refer on behalf of Leading Engineering\nTechnician Asha Thorn, date of birth 8 Jun 95, who has served since the\nyear 2013.\n\n2.  She leaves the Royal Navy on 15 Dec 26 and must hand back the\nquarter, 33 Hornet Road, Gosport, PO12 2BD, the same day and will be\nhomeless from that date.\n\n3.  She gave me her written agreement to this referral on 28 Oct 26.\n\nJ Sharples\nWO1, Royal Navy Family and People Support\n01632 960900\n",
			map[string]string{"person.name": "Asha Thorn", "person.date_of_birth": "1995-06-08", "consent.given": "true", "consent.date": "2026-10-28", "referrer.phone": "01632 960900"},
		},
		{
			"who signs on the last line", "New rough sleeper",
			"I met Gintas Petrauskas outside the station last night. Lithuanian, b. 14/11/1975, pre-settled status. He has been rough sleeping for ten days since the building job finished. He said yes to a referral. Dan Marlow, outreach worker, Gateway Day Centre, 01632 960412.\n",
			map[string]string{"person.name": "Gintas Petrauskas", "person.date_of_birth": "1975-11-14", "consent.given": "true", "rough_sleeping": "true", "referrer.name": "Dan Marlow", "referrer.role": "outreach worker", "referrer.phone": "01632 960412"},
		},
		{
			"a name by the subject, an age with a date, and a bare word of consent", "Kyle Anders - community order, NFA",
			"Kyle Anders is NFA. He's been so since he was kicked out of his foyer place in September. He's 21 (20th Dec 2004). CRN T500050. Agreed orally in supervision on 16 November 2026. 07700 900902.\n\nPaula Wadeson\nProbation Practitioner\n",
			map[string]string{"person.name": "Kyle Anders", "person.date_of_birth": "2004-12-20", "person.crn": "T500050", "person.phone": "07700 900902", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-16", "referrer.name": "Paula Wadeson"},
		},
		{
			"the calling before the name of who signs", "FAO homelessness",
			"Please accept a duty to refer for Imran Akhtar (A3456GK, 28/8/1995), who leaves HMP Bure on 4 December 2026 with nowhere to go. Asked on the wing today, he agrees. OMU Hub Manager D. Pickard\n",
			map[string]string{"person.name": "Imran Akhtar", "custody.release_date": "2026-12-04", "consent.given": "true", "referrer.name": "D. Pickard", "referrer.role": "OMU Hub Manager"},
		},
		{
			"a person's last sentence is no signature", "Referral",
			"I would like to refer Mischa Volkov, born 2/11/1998, who will be homeless on 1 December 2026 and agreed to this referral. Ring Mischa Volkov on 07700 900355.\n",
			map[string]string{"person.name": "Mischa Volkov", "referrer.phone": "", "person.phone": "07700 900355"},
		},
		{
			"what somebody agrees to is something else", "Referral",
			"I am referring Dean Orme, born 2/11/1988, who is homeless. He agreed to leave by Friday. Agreed to pay £20 a week off the arrears.\n",
			map[string]string{"person.name": "Dean Orme", "consent.given": ""},
		},
		{
			"a withheld number is no refusal", "Referral",
			"I am referring Rory Mallin (DOB: 18/02/1992), who is homeless. He's agreed that I refer him and that you can call him (07700 900319) but he's unlikely to answer withheld numbers.\n",
			map[string]string{"consent.given": "true", "person.phone": "07700 900319"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Parse([]byte(from + "Subject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + tt.text))
			if len(r.Referrals) != 1 {
				t.Fatalf("%d people were read, want 1", len(r.Referrals))
			}
			p := r.Referrals[0]
			all := map[string]string{
				"person.name": p.Person.Name, "person.date_of_birth": p.Person.DateOfBirth, "person.crn": p.Person.CRN, "person.phone": p.Person.Phone,
				"consent.method": p.Consent.Method, "consent.date": p.Consent.Date, "custody.release_date": p.Custody.ReleaseDate,
				"referrer.name": p.Referrer.Name, "referrer.role": p.Referrer.Role, "referrer.phone": p.Referrer.Phone,
			}
			if p.Consent.Given != nil {
				all["consent.given"] = yesNoWord(*p.Consent.Given)
			}
			if p.RoughSleeping != nil {
				all["rough_sleeping"] = yesNoWord(*p.RoughSleeping)
			}
			got := map[string]string{}
			for k := range tt.want {
				got[k] = all[k]
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}
