package parser

import "testing"

func TestAnswersTell(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, row string
		want      map[string]string
	}{
		{"a reason tells of a release", "Reason for referral | Released from HMP Peterborough on 9 November 2026 after a recall with nowhere to go",
			map[string]string{"custody.prison": "HMP Peterborough", "custody.release_date": "2026-11-09"}},
		{"a reason tells of an eviction", "Reason for referral | The prohibition order was served in September, she must be out by 20 October 2026",
			map[string]string{"homeless_date": "2026-10-20", "custody.release_date": ""}},
		{"a notice that ran out is no release", "Reason for referral | Landlord served a notice which ran out on 1 October 2026 and bailiffs come on 24 November 2026",
			map[string]string{"custody.release_date": "", "homeless_status": "threatened"}},
		{"a mother who has told the person to go", "Reason for referral | Mum has told him he must leave by 31 October 2026 after arguments about money",
			map[string]string{"homeless_date": "2026-10-31"}},
		{"an order", "Current order | Youth Rehabilitation Order, 12 months, made 11/05/2026 at Chelmsford Youth Court for robbery",
			map[string]string{"custody.status": "community_order", "custody.sentence_length": "12 months", "custody.sentence_date": "2026-05-11", "custody.offence": "robbery"}},
		{"an offence and its sentence", "Index offence | s20 wounding (sentenced 4 years 3 months on 9 January 2024)",
			map[string]string{"custody.offence": "s20 wounding", "custody.sentence_length": "4 years 3 months", "custody.sentence_date": "2024-01-09"}},
		{"bail is no sentence", "Bail | To court 1 June 2026 for burglary",
			map[string]string{"custody.sentence_date": "", "custody.sentence_length": ""}},
		{"earlier sentences", "Previous convictions | Burglary 2015, 3 years. Robbery 2009, Chelmsford Crown Court.",
			map[string]string{"custody.sentence_length": "", "custody.offence": "", "custody.sentence_date": ""}},
		{"health of three sorts", "Health | COPD, home oxygen. Schizophrenia, depot monthly. Does not use drugs or alcohol.",
			map[string]string{"needs.physical_health": "COPD, home oxygen", "needs.mental_health": "Schizophrenia, depot monthly", "needs.substance_misuse": "Does not use drugs or alcohol"}},
		{"somebody else's health", "Health | long covid; Olive has dementia",
			map[string]string{"needs.mental_health": "", "needs.physical_health": "long covid; Olive has dementia"}},
		{"health tells of no prison", "Health | Broke his arm at HMP Norwich, released from hospital on 3 May 2026 with a cast",
			map[string]string{"custody.prison": "", "custody.release_date": ""}},
		{"where not to be placed", "Any known risks | Stabbed in 2025. Must not be placed in Basildon or Laindon due to a rival group.",
			map[string]string{"risk.excluded_areas": "Must not be placed in Basildon or Laindon due to a rival group"}},
		{"somebody else in prison", "Any other information | Her brother is in HMP Pentonville for robbery and comes out on 5 January 2027",
			map[string]string{"custody.prison": "", "custody.offence": "", "custody.release_date": ""}},
		{"only supposed", "Any other information | If the placement breaks down he would be sleeping rough again",
			map[string]string{"rough_sleeping": ""}},
		{"a care leaver", "Status | Care leaver, relevant child", map[string]string{"person.care_leaver": "true"}},
		{"no care leaver", "Any other information | Not a care leaver and has no history of arson whatever", map[string]string{"person.care_leaver": "false", "risk.arson": "false"}},
		{"a history of homes", "Housing history | 2014-2020 council flat 6 Fern House, Harlow CM20 9ZZ. 2020-2022 HMP Chelmsford. Since then a tent.",
			map[string]string{"person.last_settled_address": "flat 6 Fern House, Harlow CM20 9ZZ", "custody.prison": ""}},
		{"conditions of health", "Conditions | OCD, panic disorder", map[string]string{"custody.licence_conditions": "", "needs.mental_health": "OCD, panic disorder"}},
		{"conditions of a licence", "Conditions | Curfew 9pm to 6am, weekly drug testing", map[string]string{"custody.licence_conditions": "Curfew 9pm to 6am, weekly drug testing"}},
		{"a home without a place", "Last settled address | Council tenancy, ended after six months", map[string]string{"person.last_settled_address": ""}},
		{"no address is told", "Address | Refuge – address confidential", map[string]string{"person.address": ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf("| Client name | Tom Day |\n| Date of birth | 01/02/1980 |\n| Referrer's name | Ann Bly |\n| Consent given | Yes |\n| " + tt.row + " |")}})
			checkOnly(t, got, tt.want)
		})
	}
}
