package parser

import "testing"

// What is bold asks, what a table is made like tells which of its cells ask, and
// a council's own form is sent to that council.
func TestAskedByItsLooks(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"questions in bold, answers in sentences", `
*Anytown Women's Pathway
*Referral to a council for a woman leaving custody
Answer in sentences or notes, as you like. Do not send to more than one council.
*Which woman are you referring? (full name, other surnames, DOB, prison no.)
Jane DOE, also used Jane Roe, 21/01/1990, A1234BC
*Where is she now?
HMP Eastwood Park, Falfield, Glos
*Health, including addiction
Script - methadone. Asthma. PTSD from the past.
*Is there a probation officer in the community?
Yes, she has been allocated Tom Poe at Bristol PDU, tom.poe@probation.example
*Any risk to a lone female worker?
None identified.
*Your name, job and how to contact you
Ann Bly, Housing Specialist (Acorn Trust, for the prison), 07700 900 774, ann@acorn.example
*Woman's statement
I want this form to go to the council I have named. I know I can change my mind.
Signed J. Doe 4/11/26
Worker A. Bly 5/11/26`,
			[]map[string]string{{
				"person.name": "Jane Doe", "person.known_as": "Jane Roe", "person.date_of_birth": "1990-01-21", "person.prison_number": "A1234BC",
				"custody.prison": "HMP Eastwood Park", "needs.substance_misuse": "Script - methadone", "needs.physical_health": "Asthma",
				"lead.name": "Tom Poe", "lead.email": "tom.poe@probation.example", "risk.to_staff": "None identified.",
				"referrer.name": "Ann Bly", "referrer.role": "Housing Specialist", "referrer.email": "ann@acorn.example",
				"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-04", "referral_date": "2026-11-05",
			}},
		},
		{
			"a label above its answer in every cell", `
*WILTSHIRE COUNCIL and the GARRISON WELFARE SERVICE
| Spouse / partner being referred\nMrs Jane DOE | Her / his date of birth\n27 JUL 94 |
| Address of quarter\n7 Mill Circle, Tidworth SP9 9ZZ | Safe telephone\n07700 900 068 |
| Children who will live with the spouse\nTom (8/4/18) | Date by which quarter is to be handed back\n11 JAN 27 |
| Circumstances\nMarriage has broken down and 93 days notice served. | Agrees to the referral\nYes |
| Welfare worker\nAnn Bly | Contact\n01632 960 845 |`,
			[]map[string]string{{
				"person.name": "Jane Doe", "person.date_of_birth": "1994-07-27", "person.phone": "07700 900 068", "homeless_date": "2027-01-11",
				"reason": "Marriage has broken down and 93 days notice served.", "referrer.name": "Ann Bly", "authority": "Wiltshire",
			}},
		},
		{
			"labels that nobody knows, in the columns of labels", `
*Durham County Council – Housing Solutions
*Persons on remand: early alert
| Defendant | Tom DOE | D of B | 25 May 1995 |
| Held in | HMP Durham, C wing | NOMS | A1234BC |
| Charge(s) | Affray | Next in court | Durham Crown Ct, 01/12/2026 |
| Remanded since | 20/10/2026 | Mobile (if released) | 07700 900 573 |
| Has signed for CAS2 | No, declined | Has signed for this alert | Yes 10/11/26 |
| BIO | Ann Bly | Tel | 01632 960 702 |
| Mailbox | bail.info@hmps.example | Alert date | 10/11/26 |`,
			[]map[string]string{{
				"person.name": "Tom Doe", "custody.prison": "HMP Durham", "custody.status": "remand", "custody.offence": "Affray", "consent.given": "true",
				"referrer.name": "Ann Bly", "referrer.email": "bail.info@hmps.example", "referral_date": "2026-11-10", "authority": "Durham",
			}},
		},
		{
			"a children's service is not the council that is asked", `
*Bristol City Council Children's Services: leaving care referral
| Name | Jane Doe |
| Date of birth | 1/2/2006 |
| Telephone | 07700 900 068 |
| Reason for referral | Placement ends and she has nowhere to go |
| Consent given | Yes |
| Referrer's name | Ann Bly |`,
			[]map[string]string{{"person.name": "Jane Doe", "authority": ""}},
		},
		{
			"all of a family after one label", `
| Main applicant | Jane Doe |
| Date of birth | 11 Sept 1986 |
| Dependants – name, relation, DOB | Ann Doe, daughter, 19/05/2016 |
| Health / MH / substances | Asthma. Low mood. Drinks at weekends |
| Why the family needs help | Notice served and no savings |`,
			[]map[string]string{{
				"person.date_of_birth": "1986-09-11", "needs.physical_health": "Asthma", "needs.mental_health": "Low mood", "needs.substance_misuse": "Drinks at weekends",
			}},
		},
		{
			"a nurse's letters, and a number in the wrong box", `
| Patient name | Jane Doe |
| Born | 03/09/1991 07700 900 864 |
| Telephone | see above |
| NHS no | not to hand |
| Reason for referral | Asked to leave by her brother |
| Clinician | Ann Bly ENP |
| Date of this slip | 12/11/26 |`,
			[]map[string]string{{
				"person.date_of_birth": "1991-09-03", "person.phone": "07700 900 864", "referrer.name": "Ann Bly", "referral_date": "2026-11-12",
			}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) { t.Parallel(); tt.check(t) })
	}
}
