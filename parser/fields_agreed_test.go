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
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
