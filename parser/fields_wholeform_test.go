package parser

import "testing"

// TestWholeForm holds what only the rest of a form decides: whose number a bare
// one is, who refers where the form names several, what a list says of everybody.
func TestWholeForm(t *testing.T) {
	t.Parallel()
	const person = `| Name of tenant | Odile Farrant |
| Date of birth | 04/05/1990 |
`
	const sender = "| Referred by | Imelda Crace |\n| Reason for referral | Evicted by her aunt |\n"
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{"a title is the role", person + "| Ward clerk | Imelda Crace |\n| Phone | 01632 960075 |", map[string]string{"referrer.name": "Imelda Crace", "referrer.role": "Ward clerk"}},
		{"our title is the role", person + "| Our outreach worker | Imelda Crace |\n| Phone | 01632 960075 |", map[string]string{"referrer.name": "Imelda Crace", "referrer.role": "outreach worker"}},
		{"any worker has no title", person + "| Worker | Imelda Crace |\n| Phone | 01632 960075 |", map[string]string{"referrer.name": "Imelda Crace", "referrer.role": ""}},
		{"a role that is told", person + "| Ward clerk | Imelda Crace |\n| Role of referrer | Discharge lead |", map[string]string{"referrer.role": "Discharge lead"}},
		{"their number", "| Who is sending this referral? | Imelda Crace |\n| Their employer | Harbour Trust |\n| Their job title | Key worker |\n| Their phone | 01632 960075 |\n" + person + "| Their phone | 07700 900188 |",
			map[string]string{"referrer.phone": "01632 960075", "person.phone": "07700 900188"}},
		{"the officer's number", person + "| Prison | HMP Bure |\n| Supervising officer | Bettina Roe |\n| Officer's phone | 01632 960075 |\n| Referred by | Imelda Crace |", map[string]string{"lead.phone": "01632 960075", "referrer.phone": ""}},
		{"leads inside a prison no more", person + "| Offender supervisor | Imelda Crace |\n| Tel | 01632 960075 |", map[string]string{"referrer.name": "Imelda Crace", "referrer.phone": "01632 960075"}},
		{"practitioner twice", person + "| PP / COM | Bettina Roe |\n| POM | Imelda Crace |", map[string]string{"lead.name": "Bettina Roe"}},
		{"two questions of many words", "| Full name and date of birth of the person you are referring | Odile Farrant, 04/05/1990 |\n| Phone number for the person | 07700 900188 |\n| Referred by | Imelda Crace |",
			map[string]string{"person.name": "Odile Farrant", "person.date_of_birth": "1990-05-04"}},
		{"a name and others", "| Legal name and any previous names | Odile Farrant (née Loach) |\n| Date of birth | 04/05/1990 |\n| Referred by | Imelda Crace |", map[string]string{"person.name": "Odile Farrant", "person.known_as": "Loach"}},
		{"a name on the street", person + "| Goes by | Tippy |", map[string]string{"person.name": "Odile Farrant", "person.known_as": "Tippy"}},
		{"other names behind advice", "| Write names as on the passport | block letters please |\n| Surname | FARRANT |\n| Other names | Odile Jane |\n| Date of birth | 04/05/1990 |", map[string]string{"person.name": "Odile Jane Farrant"}},
		{"agrees to go to whom", person + sender + "| Client agrees to be referred to | Breckland Council |", map[string]string{"authority": "Breckland"}},
		{"may we tell them", person + sender + "| May we tell the council about you? | Yes |", map[string]string{"consent.given": "true"}},
		{"may we ring", person + sender + "| May we ring this number? | Yes |", map[string]string{"consent.given": ""}},
		{"wants it sent", person + sender + "\nI want Harbour Trust to send this form to the council.\n\n| Signed | O Farrant 12/11/2026 |", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-12"}},
		{"the one above agreed", "# Notice to a housing authority\n\n" + person + "| Referred by | Imelda Crace |\n\nThe person named above has agreed that we may send this and has signed our record of consent dated 30.10.26.", map[string]string{"consent.given": "true", "consent.method": "written"}},
		{"others there", person + sender + "| Other people at home | None |\n| Others living there | Tom Farrant (son, 03/04/2015) |", map[string]string{"person.name": "Odile Farrant"}},
		{"who did it", person + sender + "| Abuser's name | Keith Marlowe |", map[string]string{"needs.domestic_abuse": "true"}},
		{"nobody did", person + sender + "| Abuser's name | n/a |", map[string]string{"needs.domestic_abuse": ""}},
		{"who did it is referred", person + sender + "| Client/perpetrator's address | Keith Marlowe |", map[string]string{"needs.domestic_abuse": ""}},
		{"a survivor of it", "# MARAC referral\n\n# Survivor\n\n" + person + sender, map[string]string{"needs.domestic_abuse": "true"}},
		{"support and health", person + sender + "| Support and medical needs | Stroke in May, frame |", map[string]string{"needs.physical_health": "Stroke in May, frame", "needs.support": ""}},
		{"a sheet's own day", person + sender + "| Sheet done | Fri 6 Nov 2026 |", map[string]string{"referral_date": "2026-11-06"}},
		{"what the court made", person + sender + "| Court result | Community order, 12 months |", map[string]string{"custody.status": "community_order"}},
		{"a case number told", person + sender + "| Is she on probation? | Yes, CRN C123456, office in Lynn |", map[string]string{"person.crn": "C123456"}},
		{"a practitioner told", person + sender + "| Anything that binds him or her? | Licence to 08/11/2027. PP is Bettina Roe, 01632 960075, b.roe@probation.example. No contact with the victim. |",
			map[string]string{"lead.name": "Bettina Roe", "lead.phone": "01632 960075", "lead.email": "b.roe@probation.example"}},
		{"a section of those who leave", "# Who is being released from here\n\n| Surname | Farrant |\n| Given names | Odile |\n| Date of birth | 04/05/1990 |\n\n# Who is sending this\n\n| Surname | Crace |\n| Tel | 01632 960075 |",
			map[string]string{"person.name": "Odile Farrant", "person.date_of_birth": "1990-05-04"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			checkOnly(t, readForms([]part{{name: "form.docx", doc: documentOf(tt.form)}}), tt.want)
		})
	}
}

// TestListAgrees holds consent that is told of everybody on a list.
func TestListAgrees(t *testing.T) {
	t.Parallel()
	const list = `

| Surname | Forename | DOB | Prison no | Release |
| DOE | John | 01/02/1990 | A1234BC | 04/12/2026 |
| ROE | Alan | 03/04/1985 | A4321CB | 08/12/2026 |
`
	for _, tt := range []struct{ name, form, phone string }{
		{"above it", "Prepared by Pre-release team (Imelda Crace, Housing Lead, 01632 960075) on 2/11/2026. All the men have signed consent to be on this list." + list, "01632 960075"},
		{"behind who wrote it", "| Sent by | Imelda Crace, Housing Lead, 01632 960075. Both have agreed to be referred |" + list, "01632 960075"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "list.xlsx", doc: documentOf(tt.form)}})
			if len(got.referrals) != 2 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			for i := range got.referrals {
				r := &got.referrals[i]
				if stated(r, "consent.given") != "true" || stated(r, "referrer.phone") != tt.phone {
					t.Errorf("%s: consent %q, referrer's phone %q", r.Person.Name, stated(r, "consent.given"), stated(r, "referrer.phone"))
				}
			}
		})
	}
}
