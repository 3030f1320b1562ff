package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLetters(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       map[string]string
	}{
		{"a memo in lines", `MEMO
To:	Housing Solutions
From:	Tamsin Ridley, Social Worker, Older Adults Team, 01632 960701
Date:	4 March 2026
Subject:	Mr Abel Okonjo, DOB 07/11/1950

I would like to refer Mr Okonjo. He gave written consent on 2 March 2026. He will be homeless on 30 March 2026 when his landlord takes the house back. His phone is 07700 900701.

T Ridley`, map[string]string{"person.name": "Abel Okonjo", "person.date_of_birth": "1950-11-07", "referrer.name": "Tamsin Ridley", "referrer.role": "Social Worker", "referrer.phone": "01632 960701", "referral_date": "2026-03-04", "consent.given": "true", "person.phone": "07700 900701"}},
		{"a memo in a table", `INTERNAL MEMORANDUM

| TO | Homelessness Prevention |
| FROM | Gareth Pugh, Ward Manager, Elm Ward |
| DATE | 12/05/2026 |
| RE | Ms Lena Sorensen, born 03/02/1991 |
Ms Sorensen has agreed to be referred to you. She will be homeless when she leaves the ward, as her boyfriend has changed the locks. She can be reached on 07700 900702.`, map[string]string{"person.name": "Lena Sorensen", "person.date_of_birth": "1991-02-03", "referrer.name": "Gareth Pugh", "referrer.role": "Ward Manager", "referral_date": "2026-05-12", "person.phone": "07700 900702"}},
		{"a letter on paper with a head", `Harbour Recovery Trust
12 Quay Street, Clacton-on-Sea
Tel 01632 960703

9 June 2026

Housing Options
Tendring District Council

Dear Colleague

Duty to refer: Mr Silas Brandreth, date of birth 30 January 1979

I am referring Mr Brandreth, who has given his written consent. He must leave our house by 1 July 2026 and has nowhere else to go.

Yours faithfully

Moira Tennant
Senior Support Worker`, map[string]string{"person.name": "Silas Brandreth", "person.date_of_birth": "1979-01-30", "referral_date": "2026-06-09", "referrer.name": "Moira Tennant", "referrer.role": "Senior Support Worker", "referrer.organisation": "Harbour Recovery Trust", "referrer.phone": "01632 960703", "consent.given": "true", "agency": "other"}},
		{"a declaration", `STATEMENT: DUTY TO REFER

I, Ruaridh Colquhoun, born on 05/06/1999, now at HMP Highpoint and to be released on 14/10/2026, agree that I am referred to Braintree District Council.

Signed R Colquhoun Date 20/08/2026`, map[string]string{"person.name": "Ruaridh Colquhoun", "person.date_of_birth": "1999-06-05", "custody.prison": "HMP Highpoint", "custody.release_date": "2026-10-14", "consent.given": "true", "consent.method": "written", "consent.date": "2026-08-20"}},
		{"a letter before a form", `HMP Standford Hill
3 February 2026

Dear Sir or Madam

Please find our referral overleaf. His community offender manager is Bethan Askew, who may be reached on 01632 960704.

Yours faithfully

Curtis Hallam
Resettlement Officer

| Name | Leon Arkwright |
| Date of birth | 12/01/1976 |
| Prison number | A3390AD |
| Release date | 20/03/2026 |
| Consent | Yes |`, map[string]string{"person.name": "Leon Arkwright", "lead.name": "Bethan Askew", "lead.phone": "01632 960704", "referrer.name": "Curtis Hallam", "referrer.role": "Resettlement Officer", "referral_date": "2026-02-03", "consent.given": "true", "agency": "prison"}},
		{"guidance on a blank form", `Referral form

Please read this guidance before you refer anybody. The person has to agree that you refer them, and you have to say where they are homeless.

| Name |  |
| Date of birth |  |`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "letter.pdf", doc: documentOf(tt.text)}})
			if len(got.referrals) != min(len(tt.want), 1) {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			found := map[string]string{}
			for k := range tt.want {
				if v := stated(&got.referrals[0], k); v != "" {
					found[k] = v
				}
			}
			if diff := cmp.Diff(tt.want, found); diff != "" && tt.want != nil {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFormsOfSomebodyAtRisk(t *testing.T) {
	t.Parallel()
	form := `# Housing referral

| Applicant | Morwenna Tregear |
| Date of birth | 04/05/1990 |
| Safe phone | 07700 900710 |

**Person causing harm**

| Full name | Aled Tregear |
| Date of birth | 30/01/1982 |
| Address | 23 Rectory Road, Tilbury |

| Reason for referral | Fled the tenancy |
| The applicant is: | [ ] on licence [x] on a community order [ ] on bail |
| Support worker | Pamela Goss, Sanctuary Aid |
| Tel | 01632 960711 |`
	mail := documentOf("Please see attached.\n\nPam")
	got := readForms([]part{{name: "body", doc: mail, body: true}, {name: "form.pdf", doc: documentOf(form)}})
	if len(got.referrals) != 1 {
		t.Fatalf("%d referrals", len(got.referrals))
	}
	want := map[string]string{"person.name": "Morwenna Tregear", "person.date_of_birth": "1990-05-04", "person.phone": "07700 900710", "person.address": "", "custody.status": "community_order", "referrer.name": "Pamela Goss", "referrer.phone": "01632 960711"}
	found := map[string]string{}
	for k := range want {
		found[k] = stated(&got.referrals[0], k)
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("differs (-want +got):\n%s", diff)
	}
}
