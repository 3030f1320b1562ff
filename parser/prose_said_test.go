package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSaid reads what officers say in a sentence of a mail. A value "-" asks
// for none: what is denied, feared, to come, or somebody else's.
func TestSaid(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string // the sentence
		want map[string]string
	}{
		{"Community OM is Jo Bloggs and she is on 01632 960123.", map[string]string{"lead.name": "Jo Bloggs", "lead.phone": "01632 960123"}},
		{"He is managed in the community by Jo Bloggs of Basildon PDU (01632 960123).", map[string]string{"lead.name": "Jo Bloggs", "lead.phone": "01632 960123"}},
		{"Jo Bloggs from probation is co-ordinating his case, phone 07700 900123.", map[string]string{"lead.name": "Jo Bloggs", "lead.phone": "07700 900123"}},
		{"She will see her PO Jo Bloggs weekly at Colchester office.", map[string]string{"lead.name": "Jo Bloggs"}},
		{"OM Jo Bloggs is aware of this referral.", map[string]string{"lead.name": "Jo Bloggs"}},
		{"Responsible officer Jo Bloggs, jo.bloggs@probation.example.", map[string]string{"lead.name": "Jo Bloggs", "lead.email": "jo.bloggs@probation.example"}},
		{"His previous COM was Jo Bloggs, 07700 900123.", map[string]string{"lead.name": "-", "lead.phone": "-", "person.phone": "-"}},
		{"His POM is Jo Bloggs, 01632 960123.", map[string]string{"lead.name": "-", "lead.phone": "-", "person.phone": "-"}},
		{"I'm his COM and the lead contact for this referral.", map[string]string{"lead.name": "Bev Marsh"}},
		{"COM to be confirmed.", map[string]string{"lead.name": "-"}},
		{"HDC eligible 03/06/2026, CRD 04/09/2026.", map[string]string{"custody.release_date": "2026-09-04"}},
		{"He is to be released on Wednesday 3rd June from Pentonville.", map[string]string{"custody.prison": "HMP Pentonville"}},
		{"Currently Wormwood Scrubs, due out 3 June 2026.", map[string]string{"custody.prison": "HMP Wormwood Scrubs", "custody.release_date": "2026-06-03"}},
		{"He is in exeter gaol till 3 June 2026.", map[string]string{"custody.prison": "HMP Exeter"}},
		{"His brother is in Exeter gaol.", map[string]string{"custody.prison": "-"}},
		{"He is currently Leeds based.", map[string]string{"custody.prison": "-"}},
		{"Held at Wormwood Scrubs until 3 June 2026.", map[string]string{"custody.prison": "HMP Wormwood Scrubs", "custody.release_date": "2026-06-03"}},
		{"He leaves Highpoint on the 3rd of June 2026.", map[string]string{"custody.prison": "HMP Highpoint", "custody.release_date": "2026-06-03"}},
		{"RIC at HMP Chelmsford, next hearing 4 May 2026.", map[string]string{"custody.status": "remand", "custody.release_date": "-", "custody.prison": "HMP Chelmsford"}},
		{"28-day FTR ends 03/06/2026.", map[string]string{"custody.status": "recall"}},
		{"Sentenced on 4 Feb 2026 to 20 weeks for shop theft.", map[string]string{"custody.sentence_date": "2026-02-04", "custody.sentence_length": "20 weeks", "custody.offence": "shop theft", "custody.status": "sentenced"}},
		{"He received a sentence of 3 years for supplying Class A on 04/02/2025.", map[string]string{"custody.sentence_length": "3 years", "custody.offence": "supplying Class A", "custody.sentence_date": "2025-02-04"}},
		{"His brother is in HMP Bedford.", map[string]string{"custody.prison": "-"}},
		{"Licence conditions include no contact with Mary Shaw and a curfew 7pm to 7am.", map[string]string{"custody.licence_conditions": "no contact with Mary Shaw and a curfew 7pm to 7am"}},
		{"We have also applied for CAS3.", map[string]string{"custody.cas3": "true"}},
		{"Not eligible for CAS3.", map[string]string{"custody.cas3": "-"}},
		{"I have not been able to get his consent yet.", map[string]string{"consent.given": "-"}},
		{"Consent to be obtained.", map[string]string{"consent.given": "-"}},
		{"Asked her in the corridor if I could write to you - yes.", map[string]string{"consent.given": "true"}},
		{"Asked her in the corridor if she had eaten - yes.", map[string]string{"consent.given": "-"}},
		{"He said he would do it tomorrow.", map[string]string{"consent.given": "-"}},
		{"The move was approved by us in May.", map[string]string{"consent.given": "-"}},
		{"She said send it.", map[string]string{"consent.given": "true"}},
		{"She gave me a nod.", map[string]string{"consent.given": "true"}},
		{"He put his mark on the form.", map[string]string{"consent.given": "true", "consent.method": "written"}},
		{"He signed the letter from his landlord.", map[string]string{"consent.given": "-"}},
		{"His officer agreed with him about the dog.", map[string]string{"consent.given": "-"}},
		{"He agreed with his landlord that he would leave by May.", map[string]string{"consent.given": "-"}},
		{"He agreed for his brother to collect his things.", map[string]string{"consent.given": "-"}},
		{"They agreed that we had a difficult winter.", map[string]string{"consent.given": "-"}},
		{"The team agreed with the risk assessment.", map[string]string{"consent.given": "-"}},
		{"His offender manager agreed to this.", map[string]string{"consent.given": "-"}},
		{"The hospital agreed to his staying until Monday.", map[string]string{"consent.given": "-"}},
		{"He agreed to the curfew.", map[string]string{"consent.given": "-"}},
		{"He has agreed to be tagged.", map[string]string{"consent.given": "-"}},
		{"He has his mother's permission to stay there until August.", map[string]string{"consent.given": "-"}},
		{"With his wife's agreement he slept in the garage.", map[string]string{"consent.given": "-"}},
		{"He gave her permission to take the car.", map[string]string{"consent.given": "-"}},
		{"He has verbal agreement for a room with a friend.", map[string]string{"consent.given": "-"}},
		{"He is fine with his support worker.", map[string]string{"consent.given": "-"}},
		{"She is happy for the children to stay with their father.", map[string]string{"consent.given": "-"}},
		{"He told me he is happy with his new cell.", map[string]string{"consent.given": "-"}},
		{"She said yes to a flu jab.", map[string]string{"consent.given": "-"}},
		{"He asked me to write to his mother.", map[string]string{"consent.given": "-"}},
		{"He has accepted a place at the hostel.", map[string]string{"consent.given": "-"}},
		{"He agreed with the referral.", map[string]string{"consent.given": "true"}},
		{"She agrees with me referring her.", map[string]string{"consent.given": "true"}},
		{"He agreed for his details to be passed on.", map[string]string{"consent.given": "true"}},
		{"He agrees to the council being told.", map[string]string{"consent.given": "true"}},
		{"With his agreement I send you this.", map[string]string{"consent.given": "true"}},
		{"She is happy for her details to be shared.", map[string]string{"consent.given": "true"}},
		{"He agreed yesterday.", map[string]string{"consent.given": "true"}},
		{"He has accepted this referral.", map[string]string{"consent.given": "true"}},
		{"She said on the phone that I could write.", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"She said on the phone that she could write.", map[string]string{"consent.given": "-"}},
		{"He told me firmly not to involve you.", map[string]string{"consent.given": "false"}},
		{"She's signed.", map[string]string{"consent.given": "true", "consent.method": "written"}},
		{"Both have signed.", map[string]string{"consent.given": "true", "consent.method": "written"}},
		{"He's signed off sick until May.", map[string]string{"consent.given": "-"}},
		{"She has signed the tenancy.", map[string]string{"consent.given": "-"}},
		{"Declaration signed 3/6/2026.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-06-03"}},
		{"Declaration not signed yet.", map[string]string{"consent.given": "-"}},
		{"I have her verbal for it.", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"Cleared with him on the landing.", map[string]string{"consent.given": "true"}},
		{"The landlord agreed with him about the rent.", map[string]string{"consent.given": "-"}},
		{"Asked him at lunch: he's fine.", map[string]string{"consent.given": "true"}},
		{"I asked for her permission and she gave it.", map[string]string{"consent.given": "true"}},
		{"I will ask for her permission.", map[string]string{"consent.given": "-"}},
		{"I'll get consent when I see him on Thursday.", map[string]string{"consent.given": "-"}},
		{"He has not yet been asked for consent.", map[string]string{"consent.given": "-"}},
		{"Signed consent to follow.", map[string]string{"consent.given": "-"}},
		{"His mum has given consent.", map[string]string{"consent.given": "-"}},
		{"He withdrew consent last time but agrees now.", map[string]string{"consent.given": "true"}},
		{"Without his consent we cannot refer.", map[string]string{"consent.given": "-"}},
		{"He gave me the go ahead to send this.", map[string]string{"consent.given": "true"}},
		{"Pt agreeable to referral.", map[string]string{"consent.given": "true"}},
		{"Permission has been given to contact him directly.", map[string]string{"consent.given": "true"}},
		{"We discussed DTR in supervision on 3 March 2026 and he agreed.", map[string]string{"consent.given": "true", "consent.method": "oral", "consent.date": "2026-03-03"}},
		{"He is happy for his details to be passed to you.", map[string]string{"consent.given": "true"}},
		{"He has declined to consent.", map[string]string{"consent.given": "false"}},
		{"He is NFA.", map[string]string{"person.no_fixed_abode": "true", "homeless_status": "homeless"}},
		{"He has been street homeless since 3 March 2026.", map[string]string{"homeless_status": "homeless", "rough_sleeping": "true", "homeless_date": "2026-03-03"}},
		{"Rough sleeper, usually by the station.", map[string]string{"rough_sleeping": "true", "homeless_status": "homeless"}},
		{"He slept on a bench last night.", map[string]string{"rough_sleeping": "true", "homeless_status": "homeless"}},
		{"Since May he has lived under the A999 bridge at Elm Green.", map[string]string{"rough_sleeping": "true"}},
		{"From then on she slept in her Corsa.", map[string]string{"rough_sleeping": "true"}},
		{"He lives in a cottage under the bridge.", map[string]string{"rough_sleeping": "-"}},
		{"He has slept rough in the past.", map[string]string{"rough_sleeping": "-"}},
		{"History of rough sleeping.", map[string]string{"rough_sleeping": "-"}},
		{"At risk of rough sleeping if nothing is found.", map[string]string{"rough_sleeping": "-"}},
		{"He is no longer sleeping rough.", map[string]string{"rough_sleeping": "-"}},
		{"He is not rough sleeping.", map[string]string{"rough_sleeping": "false"}},
		{"Eviction is set for 03/06/2026.", map[string]string{"homeless_status": "threatened", "homeless_date": "2026-06-03"}},
		{"He has been asked to leave by his parents and has until 3 June 2026.", map[string]string{"homeless_status": "threatened", "homeless_date": "2026-06-03"}},
		{"His CAS3 bed ends 03/06/2026.", map[string]string{"homeless_date": "2026-06-03", "homeless_status": "threatened"}},
		{"He has no home to return to.", map[string]string{"homeless_status": "homeless"}},
		{"He presented as homeless at A&E last night.", map[string]string{"homeless_status": "homeless"}},
		{"She was pregnant last year but lost the baby.", map[string]string{"person.pregnant": "-"}},
		{"He has never served in the forces.", map[string]string{"person.armed_forces": "false"}},
		{"He claims he was in the army as a lad.", map[string]string{"person.armed_forces": "true"}},
		{"Ex REME, now a fitter.", map[string]string{"person.armed_forces": "true"}},
		{"She cannot stay with her ex who has changed the locks.", map[string]string{"person.armed_forces": "-"}},
		{"Former soldier.", map[string]string{"person.armed_forces": "true"}},
		{"DA survivor.", map[string]string{"needs.domestic_abuse": "true"}},
		{"No DV.", map[string]string{"needs.domestic_abuse": "false"}},
		{"She left because of her husband's violence.", map[string]string{"needs.domestic_abuse": "true"}},
		{"His offence was DV related.", map[string]string{"needs.domestic_abuse": "-"}},
		{"White British male.", map[string]string{"person.ethnicity": "White British"}},
		{"British national.", map[string]string{"person.nationality": "British"}},
		{"MAPPA 2, Cat 1.", map[string]string{"risk.mappa_level": "2", "risk.mappa_category": "1"}},
		{"She is a high risk DV victim open to MARAC.", map[string]string{"needs.domestic_abuse": "true"}},
		{"Two to one visits only, no lone female workers.", map[string]string{"risk.to_staff": "Two to one visits only, no lone female workers"}},
		{"Contact via the ward on 01632 960123.", map[string]string{"person.phone": "-", "person.contact_via": "via the ward on 01632 960123"}},
		{"Please write to her c/o PO Box 41, Basildon SS14 9ZZ and nowhere else.", map[string]string{"person.address": "-", "person.last_settled_address": "-"}},
		{"They arrived on Sunday from 52 Canew Drive, Rochford SS4 9ZZ, which is her last settled address.", map[string]string{"person.last_settled_address": "52 Canew Drive, Rochford SS4 9ZZ"}},
		{"He used to live at 4 Fern Close, Harlow CM18 7ZZ.", map[string]string{"person.address": "-", "person.last_settled_address": "4 Fern Close, Harlow CM18 7ZZ"}},
		{"Also known as Jamie Smith.", map[string]string{"person.known_as": "Jamie Smith"}},
		{"He has chosen Harlow as he grew up there.", map[string]string{"authority": "Harlow"}},
		{"She is in HMP Hull and is due home on 10 December 2026.", map[string]string{"custody.release_date": "2026-12-10"}},
		{"He steps out of HMP Hull on 18 March 2027.", map[string]string{"custody.release_date": "2027-03-18"}},
		{"He was sentenced to four years and two months for fraud.", map[string]string{"custody.sentence_length": "four years and two months", "custody.offence": "fraud"}},
		{"She is in for 14 weeks for theft.", map[string]string{"custody.sentence_length": "14 weeks", "custody.offence": "theft"}},
		{"He wishes to apply to Harlow Council.", map[string]string{"authority": "Harlow"}},
		{"His preferred area is Harlow.", map[string]string{"authority": "Harlow"}},
		{"He does not want to go to Harlow.", map[string]string{"authority": "-"}},
		{"He was previously refused by Harlow Council.", map[string]string{"authority": "-"}},
		{"He has a private tenancy through Harlow Lettings.", map[string]string{"housing.landlord": "Harlow Lettings"}},
		{"Jo Bloggs has been allocated as his COM.", map[string]string{"lead.name": "Jo Bloggs"}},
		{"Any updates should go to Jo Bloggs, his probation officer (jo.bloggs@probation.example).", map[string]string{"lead.name": "Jo Bloggs", "lead.email": "jo.bloggs@probation.example"}},
		{"He reports to Jo Bloggs at Harlow probation office.", map[string]string{"lead.name": "Jo Bloggs"}},
		{"His drug worker Jo Bloggs can be rung on 07700 900123.", map[string]string{"lead.name": "-", "person.phone": "-"}},
		{"He's inside at Chelmsford til the 3rd June 2026.", map[string]string{"custody.release_date": "2026-06-03"}},
		{"Currently on remand at HMP Pentonville awaiting sentence on 3 June 2026.", map[string]string{"custody.status": "remand", "custody.prison": "HMP Pentonville", "custody.release_date": "-"}},
		{"HDCED is 03/06/2026 but no address so likely to serve to CRD of 04/09/2026.", map[string]string{"custody.release_date": "2026-09-04"}},
		{"Please confirm consent with him.", map[string]string{"consent.given": "-"}},
		{"Consent has been requested from his mother.", map[string]string{"consent.given": "-"}},
		{"I went through the form with him today and he was happy for it to be sent.", map[string]string{"consent.given": "true"}},
		{"Under GDPR consent is not required.", map[string]string{"consent.given": "-"}},
		{"He has not given consent for us to share his medical information but agrees to the referral.", map[string]string{"consent.given": "true"}},
		{"He'll be roofless from 3 June 2026.", map[string]string{"homeless_status": "threatened", "homeless_date": "2026-06-03"}},
		{"He has been on the streets since Tuesday.", map[string]string{"rough_sleeping": "true", "homeless_status": "homeless"}},
		{"He will be discharged on 3 June 2026 to no fixed abode.", map[string]string{"homeless_status": "threatened", "homeless_date": "2026-06-03"}},
		{"Jamie can be contacted on 07700 900123 or via his mum Ann on 07700 900124.", map[string]string{"person.phone": "07700 900123"}},
		{"Victim Liaison is Sue Banks 01632 960123.", map[string]string{"person.phone": "-", "lead.phone": "-", "referrer.phone": "-"}},
		{"He remains at 4 Fern Close, Harlow CM18 7ZZ for now.", map[string]string{"person.address": "4 Fern Close, Harlow CM18 7ZZ"}},
		{"She needs an interpreter - Arabic.", map[string]string{"person.interpreter_needed": "true", "person.language": "Arabic"}},
		{"He has indefinite leave to remain and recourse to public funds.", map[string]string{"person.immigration_status": "indefinite leave to remain", "person.public_funds": "true"}},
		{"No convictions for arson or sexual offences.", map[string]string{"risk.arson": "false"}},
		{"Please send this to Harlow as that's his area of choice.", map[string]string{"authority": "Harlow"}},
		{"EDD is 3 June 2026, no discharge destination.", map[string]string{"homeless_date": "-", "person.pregnant": "-"}},
		{"He currently resides with his sister but she wants him to leave.", map[string]string{"homeless_status": "threatened"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			says(t, tt.name, tt.want)
		})
	}
}

// says reads a sentence in a mail that refers somebody, and compares the fields
// of want with what was read; "-" asks for none.
func says(t *testing.T, sentence string, want map[string]string) {
	t.Helper()
	people := mailed("Hi,\n\nPlease accept this as a Duty to Refer for Jamie Oakes, DOB 03/04/1990. " + sentence + "\n\nMany thanks\n\nBev Marsh\n")
	if len(people) != 1 {
		t.Fatalf("got %d people, want 1", len(people))
	}
	have := map[string]string{}
	for k := range want {
		if have[k] = stated(&people[0], k); have[k] == "" {
			have[k] = "-"
		}
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
