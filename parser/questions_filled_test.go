package parser

import "testing"

func TestLinesThatWereFilledIn(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"two blanks before each answer", `
|Name|Jane Doe|
|DOB|1/2/1980|
|Referrer name|Tom Smith|
|Reason|Evicted in May|

Signed  T Smith                 Dated  3/4/2026`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referral_date": "2026-04-03"}},
		},
		{
			"guidance behind a question", `
|Name|Jane Doe|
|DOB|1/2/1980|
|Council|Luton|

What has led to this referral? Please be factual, the parent may see what you write.
|The landlord has sold the house and they must leave in May.|`,
			[]map[string]string{{"person.name": "Jane Doe", "reason": "The landlord has sold the house and they must leave in May."}},
		},
		{
			"yes, no, and words of the form's own for more", `
|Name|Jane Doe|
|DOB|1/2/1980|
|Reason|Evicted in May|

|About the person|Yes|No|If yes, say more|
|Has served in the armed forces| |X| |
|Is a care leaver| |X| |
|Is or has been a victim of domestic abuse|X| |in 2019|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.armed_forces": "false", "person.care_leaver": "false", "needs.domestic_abuse": "true"}},
		},
		{
			"a home that ends, in words of release", `
|Name|Jane Doe|
|DOB|1/2/1980|
|Out since|3 May 2026|
|Consent|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "homeless_date": "2026-05-03", "custody.release_date": ""}},
		},
		{
			"numbers of a prison and of probation as the sender's own", `
|Name|Jane Doe|
|Born|1/2/1980|
|Your reference for them|A8123FG / Delius J204518|
|Prison|HMP Ford|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A8123FG", "person.crn": "J204518", "external_reference": ""}},
		},
		{
			"questions that count on, with answers below them", `
1. Your organisation
Mill Lane Hostel

2. Your name
Tom Smith

3. Job title
Key Worker

4. Name of the person you are worried about
Jane Doe

5. Their date of birth
1/2/1980

6. Their number (leave blank if we should go through you)
07700 900123

7. Where do they live at the moment?
4 Mill Lane, Ely CB7 1AA`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "referrer.name": "Tom Smith", "referrer.role": "Key Worker"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
