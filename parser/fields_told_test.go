package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFormsTell holds what forms tell beside what they ask, and in words of
// their own.
func TestFormsTell(t *testing.T) {
	t.Parallel()
	const person = `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
`
	for _, tt := range []struct {
		name, form string
		body       bool
		want       map[string]string
	}{
		{"a name is no prison number", `# Referral

| Customer name | Bernard Gillick |
| Reason | Evicted by his aunt |
| Date of birth | 04/05/1960 |`, false, map[string]string{"person.name": "Bernard Gillick", "person.prison_number": ""}},
		{"a slip in an insurance number", person + `| NINO | TN 44 00 98 D |`, false, map[string]string{"person.ni_number": "TN440098D"}},
		{"a day behind a telephone number", person + `| Referrer | Imelda Crace (nurse) 01632 960075 13.10.26 |`, false,
			map[string]string{"referrer.phone": "01632 960075", "referral_date": "2026-10-13"}},
		{"consent by its day", person + `| Consent signed | 12/10/26 |`, false,
			map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-10-12"}},
		{"consent had on a day", person + `| Consent obtained on | 3 Oct 2026 |`, false,
			map[string]string{"consent.given": "true", "consent.method": "", "consent.date": "2026-10-03"}},
		{"two words for one thing", person + `
Landlord / owner: Estate of Mr Doe
Date / time: 10/10/2026 19:20`, false, map[string]string{"housing.landlord": "Estate of Mr Doe", "referral_date": "2026-10-10"}},
		{"a home that ends", person + `
| Will he lose his accommodation within the next 56 days? | Yes |
| On what date? | 30/11/2026 |`, false, map[string]string{"homeless_status": "threatened", "homeless_date": "2026-11-30"}},
		{"what is wanted is the reason", `| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Telephone | 07700 900188 |
| What we ask | Homeless on discharge, needs a ground floor room to finish her treatment |`, false,
			map[string]string{"reason": "Homeless on discharge, needs a ground floor room to finish her treatment"}},
		{"the plan is the reason", person + `| Plan | Wants Harlow council to help her find a room, will be NFA on Friday |`, false,
			map[string]string{"reason": "Wants Harlow council to help her find a room, will be NFA on Friday"}},
		{"notes are no reason beside one", person + `
| Reason | Evicted by her aunt |
| Additional information | The aunt will not have her back in the house |`, false, map[string]string{"reason": "Evicted by her aunt"}},
		{"notes about no home are none", person + `| Notes | Text phone only, deaf since birth |`, false, map[string]string{"reason": ""}},
		{"children elsewhere", person + `| Children | Two, in care of LA |`, false, map[string]string{"household": ""}},
		{"a relative's number", person + `| Who should we ring? | Niece, Sal Doe 07700 900188 |`, false, map[string]string{"person.phone": ""}},
		{"an own number that a wife answers", person + `| Telephone | 07700 900188 (wife answers) |`, false, map[string]string{"person.phone": "07700 900188"}},
		{"a language in brackets", person + `| Telephone | 07700 900188 (Polish speaker, needs interpreter) |`, false,
			map[string]string{"person.language": "Polish", "person.interpreter_needed": "true"}},
		{"an address that is a tale", person + `| Address | Asylum hotel, now has 28 days to leave after her status came |`, false, map[string]string{"person.address": ""}},
		{"the title of a council's form", `# Anytown and Colchester City Council - Duty to Refer

| Name | Odile Farrant |
| Date of birth | 04/05/1990 |
| Reason | Evicted by her aunt |`, false, map[string]string{"authority": "Colchester"}},
		{"a prison's officer", `# Referral

| Prisoner | Odell Farrant |
| Prison number | A1234BC |
| Release date | 12/11/2026 |
| Referring agency | HMP Chelmsford |`, false, map[string]string{"custody.prison": "HMP Chelmsford"}},
		{"an officer of a prison about somebody outside", `# Referral

| Client | Odell Farrant |
| Date of birth | 04/05/1990 |
| Status | on licence |
| Referring agency | HMP Chelmsford |`, false, map[string]string{"custody.prison": ""}},
		{"the probation practitioner writes", `# DTR

| POP name | Odile Farrant |
| DOB | 04/05/1990 |
| PP | Imelda Crace |
| PP tel | 01632 960411 |`, false, map[string]string{"referrer.name": "Imelda Crace", "referrer.phone": "01632 960411", "person.phone": "", "lead.name": ""}},
		{"call me", person + `
| Reason | Evicted by her aunt |

Call me on 01632 960309 if needed.`, false, map[string]string{"referrer.phone": "01632 960309"}},
		{"consent in the story", person + `
| Telephone | 07700 900188 |
| Council | Harlow |
| Detail | Odile split from her boyfriend and must leave by Friday. She is 26 weeks pregnant. She agreed to me sending this and signed our consent form. |`, false,
			map[string]string{"consent.given": "true", "person.pregnant": "true"}},
		{"a serving soldier", `# Notice

| Name | Cpl Odile Farrant |
| Date of birth | 04/05/1990 |
| Quarters | 8 Aliwal Road, Anytown SP9 7ZZ |`, false, map[string]string{"agency": "armed_forces", "person.address": "8 Aliwal Road, Anytown SP9 7ZZ"}},
		{"recourse to none", person + `| Recourse to PF | NRPF |`, false, map[string]string{"person.public_funds": "false"}},
		{"a nickname in brackets", `| Name of resident | Odile Farrant (Odie) |
| Date of birth | 04/05/1990 |
| Reason | Evicted by her aunt |`, false, map[string]string{"person.name": "Odile Farrant"}},
		{"an interpreter that is not needed", person + `| Interpreter | Not needed |`, false, map[string]string{"person.interpreter_needed": "false"}},
		{"time in the area is no sentence", person + `| Reason | Evicted by her aunt |
| Time lived there | 22 years (Soham) |`, false, map[string]string{"custody.sentence_length": "", "custody.status": ""}},
		{"a nation and a status", person + `| Nationality | Bulgarian, settled status |`, false,
			map[string]string{"person.nationality": "Bulgarian", "person.immigration_status": "Settled status"}},
		{"a number behind an address for replies", person + `| Referrer | Imelda Crace |
| Reply to | i.crace@omu.example or 01632 960 071 |`, false, map[string]string{"referrer.email": "i.crace@omu.example", "referrer.phone": "01632 960 071"}},
		{"the prison behind", person + `| Released today from | HMP Chelmsford |`, false, map[string]string{"custody.prison": "HMP Chelmsford"}},
		{"an order from court", person + `| Outcome | 12 month community order |`, false, map[string]string{"custody.status": "community_order"}},
		{"a ground within the answer", person + `| Local connection | Family: mum, Potter Street |`, false,
			map[string]string{"local_connection.details": "Family: mum, Potter Street", "local_connection.grounds": "family"}},
		{"officers who visit", person + `| Reason | Evicted by her aunt |
| Problems for visiting officers | none |`, false, map[string]string{"risk.to_staff": "none"}},
		{"who stays behind", person + `
## Who else needs housing

| Name | DOB | Relationship | Moving with family? |
| Alfie Farrant | 03/02/2016 | son | Yes |
| Dean Doe | 30/05/1990 | ex-partner | No - staying with brother |`, false, map[string]string{"household": "Alfie Farrant"}},
		{"a label that lists", `| Patient label (name, DOB, NHS no) | Jane Farrant, 3/4/87, 943 476 5919 |
| Reason | Evicted by her aunt |
| Council | Harlow |`, false, map[string]string{"person.name": "Jane Farrant", "person.date_of_birth": "1987-04-03", "person.nhs_number": "9434765919"}},
		{"typed ticks", person + `
Domestic abuse: x yes  _ no
Armed forces: _ yes  x no
Consent: X written  __ verbal
Pregnant: _ yes  _ no`, false, map[string]string{"needs.domestic_abuse": "true", "person.armed_forces": "false", "consent.given": "true", "consent.method": "written", "person.pregnant": ""}},
		{"a hotel that ends", person + `| Homeless tonight? | No, but the hotel ends on 24/11/2026 |
| Reason | Evicted by her aunt |`, false, map[string]string{"rough_sleeping": "false", "homeless_status": "threatened", "homeless_date": "2026-11-24"}},
		{"not yet", person + `| Homeless now? | No but must be out by 24/11/2026 |`, false, map[string]string{"homeless_status": "threatened", "homeless_date": "2026-11-24"}},
		{"the area wanted", person + `| Area she has chosen | Harlow |`, false, map[string]string{"authority": "Harlow"}},
		{"where one wants to live", person + `| I want to live in | Harlow |`, false, map[string]string{"authority": "Harlow"}},
		{"where the customer wishes to be", person + `| Area customer wishes to be housed | Harlow |`, false, map[string]string{"authority": "Harlow"}},
		{"behaviour to staff", person + `| Any behaviour visiting staff should know about? | None on ward |`, false, map[string]string{"risk.to_staff": "None on ward"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", body: tt.body, doc: documentOf(tt.form)}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			found := map[string]string{}
			for k := range tt.want {
				found[k] = stated(&got.referrals[0], k)
				if k == "household" {
					for _, m := range got.referrals[0].Household {
						found[k] += m.Name
					}
				}
			}
			if diff := cmp.Diff(tt.want, found); diff != "" {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}

// TestTellsOfOthers holds what is told of somebody else than the person.
func TestTellsOfOthers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       map[string]string
	}{
		{"a husband on bail", "Please take this as a duty to refer for Valentina Doe, DOB 19/06/1987. She left the home she shared with her husband on 2 November after he assaulted her.\n\nHer husband is Dimitar Doe, born 01/02/1983, of 5 Mill Lane. He is on police bail and has tried to find her.",
			map[string]string{"custody.status": "", "household": "", "needs.domestic_abuse": "true", "person.date_of_birth": "1987-06-19"}},
		{"an abuser in prison", "I would like to refer Jane Doe, DOB 19/06/1987, who will be homeless on Friday. The perpetrator is in HMP Chelmsford, serving 3 years, due out on 4 March 2027.",
			map[string]string{"custody.prison": "", "custody.status": "", "custody.release_date": "", "custody.sentence_length": ""}},
		{"a partner inside", "I would like to refer Jane Doe, DOB 19/06/1987, who will be homeless on Friday. Her partner Tom is in HMP Bure. He is serving 18 months and is due for release on 4 March 2027.",
			map[string]string{"custody.prison": "", "custody.status": "", "custody.release_date": "", "custody.sentence_length": ""}},
		{"the person after a mother", "I would like to refer John Doe, DOB 19/06/1987. His mum has asked him to leave. He is on licence until 2027.",
			map[string]string{"custody.status": "licence"}},
		{"help from a council", "I would like to refer Jane Doe, DOB 19/06/1987, who has to leave by 27 November 2026. She wants help from Preston City Council and gave verbal consent.",
			map[string]string{"authority": "Preston", "consent.given": "true", "consent.method": "oral"}},
		{"sharing with a council", "I would like to refer Tariq Doe, DOB 21/02/2009, who will be homeless on release. He agreed that we share his information with Sandwell MBC.",
			map[string]string{"authority": "Sandwell", "consent.given": "true"}},
		{"where she wants to live", "I would like to refer Jane Doe, DOB 19/06/1987, who will be homeless on Friday. She would like to live in Harlow.",
			map[string]string{"authority": "Harlow"}},
		{"a council that something goes over to", "Can you get this over to Ipswich council as a duty to refer please. Jane Doe, DOB 19/06/1987, will be homeless on Friday.",
			map[string]string{"authority": "Ipswich"}},
		{"a council whose form fails", "Redcar and Cleveland's form will not open so I would like to refer Jane Doe, DOB 19/06/1987, by mail. She will be homeless on Friday.",
			map[string]string{"authority": "Redcar and Cleveland"}},
		{"beaten by a partner", "I would like to refer Jane Doe, DOB 19/06/1987, who will be homeless on Friday as she was attacked by her ex-partner.",
			map[string]string{"needs.domestic_abuse": "true"}},
		{"an attack by a stranger", "I would like to refer Jane Doe, DOB 19/06/1987, who will be homeless on Friday. She was attacked by a dog in May.",
			map[string]string{"needs.domestic_abuse": ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "body", body: true, doc: documentOf(tt.text)}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			found := map[string]string{}
			for k := range tt.want {
				found[k] = stated(&got.referrals[0], k)
				if k == "household" && len(got.referrals[0].Household) > 0 {
					found[k] = got.referrals[0].Household[0].Name
				}
			}
			if diff := cmp.Diff(tt.want, found); diff != "" {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}
