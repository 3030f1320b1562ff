package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFormsEndings(t *testing.T) {
	t.Parallel()
	const person = `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Reason for referral | Asked to leave by her aunt on 3 November 2026 |
`
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{"a signature below the last answer", person + `
Imelda Crace
Housing Support Worker, Lantern Project
01632 960 411
21 October 2026`, map[string]string{"referrer.name": "Imelda Crace", "referrer.role": "Housing Support Worker", "referrer.phone": "01632 960 411", "referral_date": "2026-10-21"}},
		{"a signature with its mailbox", person + `
B. Okafor-Lunt (Mr)
Senior Practitioner
b.okaforlunt@lantern.example   02/11/2026`, map[string]string{"referrer.name": "B. Okafor-Lunt", "referrer.email": "b.okaforlunt@lantern.example", "referral_date": "2026-11-02"}},
		{"a name that answers a question is no signature", person + `
Next of kin:

Imelda Crace
Aunt, 01632 960 411`, map[string]string{"referrer.name": ""}},
		{"the last worker refers", person + `
| Key worker | Imelda Crace |
| Tel | 01632 960 411 |
| Sent | 21.10.26 |`, map[string]string{"referrer.name": "Imelda Crace", "referrer.phone": "01632 960 411", "referral_date": "2026-10-21"}},
		{"a co-ordinator is no lead", person + `
| Refuge co-ordinator | Imelda Crace |
| Tel | 01632 960 411 |`, map[string]string{"referrer.name": "Imelda Crace", "lead.name": ""}},
		{"a case co-ordinator is", person + `
| Case co-ordinator | Imelda Crace |`, map[string]string{"referrer.name": "", "lead.name": "Imelda Crace"}},
		{"pieces behind a worker", person + `
Care manager: Imelda Crace, Older Adults Team   T 01632 960 411   E i.crace@asc.example   Date 21/10/2026`,
			map[string]string{"referrer.name": "Imelda Crace", "referrer.phone": "01632 960 411", "referrer.email": "i.crace@asc.example"}},
		{"a prisoner's day of discharge", `# Resettlement

| Prisoner | Odell Farrant |
| Prison number | A1234BC |
| Discharge date | Fri 13 Nov 26 |`, map[string]string{"custody.release_date": "2026-11-13"}},
		{"a patient's is none", `# Homelessness referral

| Patient | Odell Farrant |
| NHS number | 999 000 0042 |
| Discharge date | Fri 13 Nov 26 |`, map[string]string{"custody.release_date": ""}},
		{"who meets the person", person + `
| Risk | two workers to visit |`, map[string]string{"risk.to_staff": "two workers to visit", "risk.summary": ""}},
		{"others at risk too", person + `
| Risk | self harm; visit in pairs |`, map[string]string{"risk.to_staff": "", "risk.summary": "self harm; visit in pairs"}},
		{"a level by its letter", person + `
| Risk | H |`, map[string]string{"risk.level": "high", "risk.summary": ""}},
		{"homeless already", person + `
| Homeless? | already |`, map[string]string{"homeless_status": "homeless"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf(tt.form)}})
			checkOnly(t, got, tt.want)
		})
	}
}

func TestListsOfPeople(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, form, person string
		want               []HouseholdMember
	}{
		{"rows that repeat their labels", `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |

**Dependants moving too**

| Name: Tom Farrant | Relationship: son | DOB: 3/6/2015 |
| Name: Ida Farrant | Relationship: daughter | DOB: 4/7/2018 |`, "Odile Farrant", []HouseholdMember{
			{Name: "Tom Farrant", Relationship: "son", DateOfBirth: "2015-06-03"}, {Name: "Ida Farrant", Relationship: "daughter", DateOfBirth: "2018-07-04"}}},
		{"a header of which not all is known", `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |

Children

| Child's name | DOB | Nursery | Lives with father now? |
| Tom Farrant | 03/06/2021 | Acorns | N |`, "Odile Farrant", []HouseholdMember{{Name: "Tom Farrant", DateOfBirth: "2021-06-03"}}},
		{"a family's adults", `# Family centre: homelessness referral

Adults in the household

| Name | DOB | Mobile | NI number |
| Odile Farrant | 04/05/1990 | 07700 900 711 | QQ123456C |
| Kit Farrant | 07/08/1988 | 07700 900 712 |  |`, "Odile Farrant", []HouseholdMember{{Name: "Kit Farrant", DateOfBirth: "1988-08-07"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf(tt.form)}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			r := got.referrals[0]
			if diff := cmp.Diff(tt.person, r.Person.Name); diff != "" {
				t.Errorf("the person differs (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.want, r.Household); diff != "" {
				t.Errorf("the household differs (-want +got):\n%s", diff)
			}
		})
	}
}
