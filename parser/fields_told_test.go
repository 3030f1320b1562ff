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
			}
			if diff := cmp.Diff(tt.want, found); diff != "" {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}
