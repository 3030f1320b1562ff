package parser

import "testing"

func TestAgreement(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"how and when, below", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does the client agree to this referral?|Yes|
|How did they tell you?|On the telephone|
|When?|6/11/2026|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-06"}},
		},
		{
			"a declaration with a signature in it", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council wanted|Uttlesford|
|Client's authority|I authorise the bureau to send this sheet. Signed A Doe Date 17/11/2026|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "true", "consent.method": "written", "consent.date": "2026-11-17"}},
		},
		{
			"a declaration, and who signed it", `
|Name|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|I AGREE TO THE PRISON SENDING THIS TO THE COUNCIL|A. Doe|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "true", "consent.method": "written"}},
		},
		{
			"the person's signature, where nothing else is asked", `
|Prisoner|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Prisoner's signature|A Doe|
|Officer|Ann Poe|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "true", "consent.method": "written"}},
		},
		{
			"a worker's signature is none of the person's", `
|Prisoner|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Officer's signature|A Poe|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": ""}},
		},
		{
			"a signature beside a refusal", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does the client agree to this referral?|No|
|Client's signature|A Doe|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "false"}},
		},
		{
			"what the form says before the answer", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does he or she agree to be referred?|(you need a yes) Yes - told me on the ward 11/11/2026|`,
			[]map[string]string{{"person.name": "Al Doe", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-11"}},
		},
		{
			"the person's signature, behind a consent that was given", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does the client agree to this referral?|Yes|
|Interpreter|No|
|Signed|A Doe|`,
			[]map[string]string{{"consent.given": "true", "consent.method": "written"}},
		},
		{
			"another's signature behind a consent that was given", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does the client agree to this referral?|Yes|
|Interpreter|No|
|Signed|B Poe|`,
			[]map[string]string{{"consent.given": "true", "consent.method": ""}},
		},
		{
			"signed, and when", `
|Resident|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Signed by resident|Yes - 2.11.2026 (copy on file)|`,
			[]map[string]string{{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-02"}},
		},
		{
			"not signed", `
|Resident|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Signed by resident|Not yet - will ask 2.11.2026|`,
			[]map[string]string{{"consent.given": "", "consent.method": "", "consent.date": ""}},
		},
		{
			"asked in other words, and by telephone", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Agreed with client|yes by phone 6/11/2026|`,
			[]map[string]string{{"consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-06"}},
		},
		{
			"told, and a signature that there is none of", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Does she want you to contact us?|Yes, told me on 11/11/2026. Form signed? Couldn't, both arms in plaster|`,
			[]map[string]string{{"consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-11"}},
		},
		{
			"what the worker says", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Anything we should know|He has agreed that I send you this|`,
			[]map[string]string{{"consent.given": "true"}},
		},
		{
			"what the worker says of somebody else", `
|Client|Al Doe|
|DOB|12/10/1981|
|Council|Uttlesford|
|Anything we should know|His mum has agreed to the referral to the food bank|`,
			[]map[string]string{{"consent.given": ""}},
		},
		{
			"lead same as the sender", `
|Client|Al Doe|
|DOB|12/10/1981|
|Sender|Ann Poe, Prison Offender Manager|
|Sender's phone|01632 960001|
|Lead till release|Same as sender|`,
			[]map[string]string{{"referrer.name": "Ann Poe", "lead.name": "Ann Poe", "lead.phone": "01632 960001"}},
		},
		{
			"lead same as whoever fills it in", `
|Client|Al Doe|
|DOB|12/10/1981|
|Completed by|Ann Poe|
|Named lead|same as person completing form|`,
			[]map[string]string{{"referrer.name": "Ann Poe", "lead.name": "Ann Poe"}},
		},
		{
			"words before the name of the lead", `
|Client|Al Doe|
|DOB|12/10/1981|
|Completed by|Ann Poe|
|Lead contact|case is Bea Roe, 01632 960002|`,
			[]map[string]string{{"lead.name": "Bea Roe", "lead.phone": "01632 960002"}},
		},
		{
			"no names", `
|Client|Al Doe|
|DOB|12/10/1981|
|Completed by|Vulnerable Customer Desk|
|Lead contact|No Answer Given|`,
			[]map[string]string{{"referrer.name": "", "lead.name": ""}},
		},
		{
			"the referrer's own title", `
|Client|Al Doe|
|DOB|12/10/1981|
|Completed by|Ann Poe|
|Shelter co-ordinator|Ann Poe|`,
			[]map[string]string{{"referrer.name": "Ann Poe", "lead.name": ""}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
