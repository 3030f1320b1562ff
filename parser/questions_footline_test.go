package parser

import "testing"

// TestSignedInOne takes a report's last line for who wrote it, before a worker whom
// one of its labels names, and no other line for a signature.
func TestSignedInOne(t *testing.T) {
	t.Parallel()
	const report = `
# Resettlement and accommodation report
*Prepared for Ely Council Housing Options
Young person: Al Doe, known to friends as Ally
Born: 23.02.2009
Held at: HMYOI Wetherby
Social worker: Jo Roe, 01632 960615
*Why we are referring
Al's mother will not have him home, and he will be homeless on the day he is released.
*Agreement
Al gave his agreement in our meeting on 12.10.2026 and it is recorded.
`
	for _, tt := range []struct{ name, last, want, phone string }{
		{"name, job, office, number and day", "Ann Poe, Resettlement Practitioner, Ely Youth Justice Service. Tel 01632 960610. 15.10.2026", "Ann Poe", "01632 960610"},
		{"a sentence about a worker", "Ann Poe, his keyworker, will bring him to the office on the day and can be rung on 01632 960610.", "Jo Roe", "01632 960615"},
		{"a name without a job", "Eve Doe, his aunt, 01632 960610", "Jo Roe", "01632 960615"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			formCase{tt.name, report + tt.last, []map[string]string{{"person.name": "Al Doe", "person.known_as": "Ally", "referrer.name": tt.want, "referrer.phone": tt.phone}}}.check(t)
		})
	}
}

func TestMainOfHousehold(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"the one whose household it is", `
# New alert
|For authority|Ely|
|Consent given|Yes|

# Household

|Main contact|Jane Doe|
|DOB|27/12/1999|
|Telephone|07700 900 522|
|Other people in household|Al Doe, son, 18/03/2024|
|Date of homelessness|30/11/2026|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1999-12-27", "person.phone": "07700 900 522", "homeless_date": "2026-11-30"}},
		},
		{
			"a household beside the person", `
# New alert
|Name|Jane Doe|
|DOB|27/12/1999|
|Consent given|Yes|

# Household

|Main contact|Al Doe|
|DOB|18/03/1984|
|Telephone|07700 900 522|
|Other people in household|Bo Doe, son, 18/03/2024|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1999-12-27", "person.phone": ""}},
		},
		{
			"a pupil above the parent who needs a home", `
# School: housing worry
|*Pupil|
|Name|Bo Doe|Class|Year 2|
|DOB|12/01/2019|UPN|on request|
|*Parent or carer who needs housing help|
|Name|Miss Jane Doe|DOB|25 May 1998|
|Mobile|07700 900 265|Relationship|Mum|
|*Details|
|Parent agrees to this being sent|Yes|Which council?|Ely|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1998-05-25", "person.phone": "07700 900 265", "consent.given": "true"}},
		},
		{
			"a pupil who is referred, and the parent beside", `
# Housing referral
|*Pupil|
|Name|Bo Doe|
|DOB|12/01/2009|
|Consent given|Yes|
|Council|Ely|
|Homeless from|1/12/2026|
|*Parent|
|Name|Jane Doe|
|Mobile|07700 900 265|`,
			[]map[string]string{{"person.name": "Bo Doe", "person.date_of_birth": "2009-01-12"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
