package parser

import (
	"testing"
)

func TestPeopleBesideEachOther(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"two who are both referred, one without a number at hand", `
| |Mum / adult 1|Dad / adult 2|
|Name|Jane Doe|John Roe|
|DOB|1/2/1980|3/4/1982|
|NI no|QQ 12 34 56 C|Not to hand|
|Address now|4 Mill Lane, Ely CB7 1AA|as Mum|
|Agreed to this notice?|Yes, signed|Yes, signed|

|Council|Luton|
|Why they must leave|Landlord has sold the house|`,
			[]map[string]string{
				{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.ni_number": "QQ123456C", "person.address": "4 Mill Lane, Ely CB7 1AA", "authority": "Luton"},
				{"person.name": "John Roe", "person.date_of_birth": "1982-04-03", "person.address": "4 Mill Lane, Ely CB7 1AA", "authority": "Luton"},
			},
		},
		{
			"a wife who goes along, and a son who does not", `
| |Main person|Wife / partner|Son (does not live there)|
|Name|Mr John Roe|Mrs Jane Roe|Tom Roe|
|DOB|3/4/1946|1/2/1950|5/6/1974|
|Tel|01632 960705|as his|07700 900706|
|Health|Parkinson's|Deaf|n/a|

|Council|Luton|
|Out by|2/12/2026|`,
			[]map[string]string{
				{"person.name": "John Roe", "person.date_of_birth": "1946-04-03", "person.phone": "01632 960705", "needs.physical_health": "Parkinson's", "homeless_date": "2026-12-02"},
			},
		},
		{
			"first and second person, with a home asked of both", `
| |First person|Second person|
|Name|Jane Doe|John Roe|
|Birthday|1/2/1980|3/4/1982|
|Mobile|07700 900123|no phone, use hers|
|Consent|Yes|Yes|

|Living at|4 Mill Lane, Ely CB7 1AA|
|Reason for referral|Evicted on 3 May|`,
			[]map[string]string{
				{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "person.address": "4 Mill Lane, Ely CB7 1AA", "reason": "Evicted on 3 May"},
				{"person.name": "John Roe", "person.date_of_birth": "1982-04-03", "person.address": "4 Mill Lane, Ely CB7 1AA", "reason": "Evicted on 3 May"},
			},
		},
		{
			"the one she fled is nobody who is referred", `
| |Resident|Person she has left|
|Full name|Jane Doe|John Roe|
|Date of birth|1/2/1980|3/4/1982|
|Telephone|07700 900123|07700 900456 - do not ring|
|Reason for referral|Violence| |`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123"}},
		},
		{
			"a hint beside the answers is nobody", `
|Name|Jane Doe| |
|Date of birth|1/2/1980| |
|Prison no|A7120DM|A1234AA format|
|Release date|3/4/2027| |
|Prison|HMP Ford| |`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A7120DM", "custody.release_date": "2027-04-03"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestCardOfWorker(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"a worker's card below a title with a number", `
|Full name|Jane Doe|
|DOB|1/2/1980|
|Reason|Evicted on 3 May|

3. Worker
|Tom Smith|Social Worker|01632 960001|
|tom.smith@care.example|Ely office|3/11/2026|`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.role": "Social Worker", "referrer.phone": "01632 960001", "referrer.email": "tom.smith@care.example", "referral_date": "2026-11-03"}},
		},
		{
			"one to a row", `
|Full name|Jane Doe|
|DOB|1/2/1980|
|Reason|Evicted on 3 May|

Your details
|tom.smith@care.example| |
|Tom Smith|Key Worker|`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.email": "tom.smith@care.example", "referrer.role": "Key Worker"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestTitlesOfPartsAndMakers(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"who made the form is no referrer", `
Jobcentre Plus – Luton
Housing need flag
|First name(s)|Surname|Date of birth|NINO|
|Jane|Doe|1/2/1980|QQ123456C|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.ni_number": "QQ123456C", "referrer.name": ""}},
		},
		{
			"a parent who is referred", `
|Your details| |
|Name|Tom Smith|
|Parent or carer you are referring| |
|Name|Jane Doe|
|Date of birth|1/2/1980|
|Telephone|07700 900123|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "referrer.name": "Tom Smith"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestWorkerBesideClient(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"the same labels twice below the client and the worker", `
|THE CLIENT| |THE WORKER| |
|Name|Jane Doe|Name|Tom Smith|
|Born|01-02-1980|Post|Support worker|
|Phone|07700 900123|Phone|01632 960001|
|Email|jane@mail.example|Email|tom@acorn.example|

|Reason for referral|Evicted on 3 May|`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "07700 900123", "person.email": "jane@mail.example", "referrer.name": "Tom Smith", "referrer.role": "Support worker", "referrer.phone": "01632 960001", "referrer.email": "tom@acorn.example"},
		},
		{
			"a column about a parent who is not referred", `
| |Parent we are referring|Other parent (not referred)|
|Name|Jane Doe|John Roe|
|Date of birth|1/2/1980|3/4/1982|
|Mobile|07700 900123|07700 900456|

|Reason for referral|Evicted on 3 May|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123"},
		},
		{
			"the date below a manager's name is the form's", `
|Name|Jane Doe|
|DOB|1/2/1980|

# Filled in by
|Name|Tom Smith|Post|Support worker|
|Line manager|Ann Roe 01632 960202|Date|19.10.26|`,
			map[string]string{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referral_date": "2026-10-19"},
		},
	})
}
