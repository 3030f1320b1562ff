package parser

import "testing"

// TestAskedInOtherWords holds questions that form makers put in words of their
// own, each in a form that asks for little else.
func TestAskedInOtherWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, rows string
		want       map[string]string
	}{
		{"may do so", "| Has the customer said you may do so? | Yes, at interview 2/11/2026 |", map[string]string{"consent.given": "true"}},
		{"the go-ahead", "| Have you got their go-ahead? | Yes |", map[string]string{"consent.given": "true"}},
		{"a form and a call", "| She has agreed to this form and to you ringing her | Yes |", map[string]string{"consent.given": "true"}},
		{"agreed that a council is told", "| Consents to council being told | Yes |", map[string]string{"consent.given": "true", "authority": ""}},
		{"written or spoken", "| Consent to referral | Yes |\n| Written or spoken? | Spoken |", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"where it goes", "| LA this goes to | Breckland |", map[string]string{"authority": "Breckland", "person.known_as": ""}},
		{"whom we tell", "| Council you are telling | Breckland |", map[string]string{"authority": "Breckland"}},
		{"sent to", "| Sent to | Breckland Council |", map[string]string{"authority": "Breckland"}},
		{"told already", "| Other councils notified | Breckland |", map[string]string{"authority": ""}},
		{"why we think so", "| Why we think he'll be without a home | Nan has gone into care and the council took the flat back |", map[string]string{"reason": "Nan has gone into care and the council took the flat back"}},
		{"in a sentence", "| In a sentence or two, why | The hostel closes and there is no other bed |", map[string]string{"reason": "The hostel closes and there is no other bed"}},
		{"why there", "| Reason for referral | Evicted by her aunt |\n| Why it goes there | At risk from a gang in Luton |", map[string]string{"local_connection.reason_elsewhere": "At risk from a gang in Luton"}},
		{"why not back", "| Why can't they go back to their area? | At risk from a gang in Luton |", map[string]string{"local_connection.reason_elsewhere": "At risk from a gang in Luton"}},
		{"what connects", "| What connects her to Luton? | Her sister lives in Dallow Road |", map[string]string{"local_connection.grounds": "family", "consent.given": ""}},
		{"without home since", "| NFA from | 27/11/2026 |", map[string]string{"homeless_date": "2026-11-27"}},
		{"became", "| Became homeless on | 27/11/2026 |", map[string]string{"homeless_date": "2026-11-27", "reason": ""}},
		{"a room until", "| Room available until | 27/11/2026 |", map[string]string{"homeless_date": "2026-11-27"}},
		{"how long", "| How much longer can they stay there | until 27/11/2026 |", map[string]string{"homeless_date": "2026-11-27"}},
		{"a licence ends", "| Licence end | 27/11/2027 |", map[string]string{"homeless_date": ""}},
		{"at risk alone", "| Homeless now or at risk? | At risk |", map[string]string{"homeless_status": "threatened"}},
		{"at risk on release", "| Homeless now or at risk? | At risk, release from prison on 27/11/2026 |", map[string]string{"homeless_status": "threatened", "homeless_date": ""}},
		{"not yet", "| Homeless? | Not yet - end of month |", map[string]string{"homeless_status": "threatened"}},
		{"no but soon", "| Is your client homeless now? | No, in 3 weeks |", map[string]string{"homeless_status": "threatened"}},
		{"a code behind", "| Is this person homeless (H) or threatened with homelessness (T)? | T |", map[string]string{"homeless_status": "threatened"}},
		{"a code before", "| Is this person (a) homeless or (b) threatened with homelessness? | (b) |", map[string]string{"homeless_status": "threatened"}},
		{"nothing for tonight", "| Accommodation tonight? | None |", map[string]string{"rough_sleeping": "true"}},
		{"nights outside", "| Any nights outside? | Yes |", map[string]string{"rough_sleeping": "true"}},
		{"hurt at home", "| Is anyone hurting or controlling her? | Yes |", map[string]string{"needs.domestic_abuse": "true"}},
		{"afraid", "| Frightened of anyone at home? | No |", map[string]string{"needs.domestic_abuse": "false"}},
		{"an interpreter for what", "| Interpreter | Yes - Kurdish (Sorani) |", map[string]string{"person.interpreter_needed": "true", "person.language": "Kurdish (Sorani)"}},
		{"both in one", "| Language and interpreter | English, none needed |", map[string]string{"person.interpreter_needed": "false", "person.language": "English"}},
		{"English first", "| Is English their first language? | Yes |", map[string]string{"person.language": "English"}},
		{"English not first", "| Is English their first language? | No |", map[string]string{"person.language": ""}},
		{"without help", "| Can she manage in English without help? | No |", map[string]string{"person.interpreter_needed": "true"}},
		{"mother tongue", "| Mother tongue | Polish |", map[string]string{"person.language": "Polish"}},
		{"man or woman", "| Man / woman | woman |", map[string]string{"person.gender": "woman", "person.name": "Keith Marlowe"}},
		{"recalled to", "| Recalled to | HMP Wayland |", map[string]string{"custody.prison": "HMP Wayland"}},
		{"who lets it", "| Who do they rent from? | Orbit Homes |", map[string]string{"housing.landlord": "Orbit Homes", "referrer.organisation": ""}},
		{"a signature for an answer", "| YP agrees to this being sent? | YP's signature  A Petrova |\n| date | 3 November 2026 |", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-03", "referral_date": "2026-11-03"}},
		{"no signature", "| YP agrees to this being sent? | YP's signature ........ |", map[string]string{"consent.given": "", "consent.method": ""}},
		{"a signature and its day", "| Resident's consent |  |\n| Signed | K Marlowe |\n| Dated | 30/10/26 |", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-10-30"}},
		{"would not sign", "| Has he said yes to this? | Yes, said so on Thursday, wouldn't sign anything |", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"a sum of days", "| Support ends | 10/11/2026 + 28 days = 8 December 2026 |", map[string]string{"homeless_date": "2026-12-08"}},
		{"the council before why", "| Reason for referral | Evicted by her aunt |\n| Why there (council chosen)? | Lincoln – brother lives at Sincil Bank |", map[string]string{"authority": "Lincoln"}},
		{"a person below the council", "| Referral to Wakefield for: | Amos Satter |", map[string]string{"authority": "Wakefield"}},
		{"help from whom", "| Patient wants help from | Wakefield Council |", map[string]string{"authority": "Wakefield"}},
		{"a landlord in passing", "| Tenure | Private tenant, landlord D & P Lettings |", map[string]string{"housing.landlord": "D & P Lettings", "housing.situation": "Private tenant, landlord D & P Lettings"}},
		{"pronouns", "| Gender | they/them, non-binary |", map[string]string{"person.gender": "non-binary"}},
		{"what became of it", "| Last place of their own | 1 Mill Lane, Harlow CM20 1AA |\n| What happened to it? | Given up when she went inside |\n| Why are you sending this today? | Her friend wants her out on Sunday and there is nobody else |",
			map[string]string{"housing.loss_reason": "Given up when she went inside", "reason": "Her friend wants her out on Sunday and there is nobody else", "person.last_settled_address": "1 Mill Lane, Harlow CM20 1AA"}},
		{"long-term conditions", "| Long-term conditions | COPD |", map[string]string{"needs.physical_health": "COPD", "custody.sentence_length": ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: documentOf("| Name of person referred | Keith Marlowe |\n| Date of birth | 14/03/1984 |\n" + tt.rows + "\n| Name of referrer | Sandra Oduya |\n| Telephone | 01632 960 233 |")}})
			checkOnly(t, got, tt.want)
		})
	}
}
