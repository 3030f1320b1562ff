package parser

import "testing"

func TestSectionsTell(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"those who apply together, one after the other", `
# Joint claim
|*Claimant 1|
|Name|Mr Al Doe|DOB|12 Oct 1981|
|NINO|QQ121081C|Contact|07700 900 326|
|*Claimant 2 (partner)|
|Name|Ms Jo Roe|DOB|1 May 1984|
|NINO|QQ010584A|Contact|07700 900 327|
|*Both|
|Why?|The pub is closing|Council|Uttlesford|
|Consent given by|Both, at interview|Date|12/11/2026|
|*Jobcentre|
|Coach|Ann Poe|Phone|01632 960 449|`,
			[]map[string]string{{"person.name": "Al Doe", "person.date_of_birth": "1981-10-12", "person.ni_number": "QQ121081C", "person.phone": "07700 900 326", "authority": "Uttlesford", "consent.given": "true", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 449"}},
		},
		{
			"three people under the same labels", `
# Part 1 of 3 - Person sending this
Given name: Ann
Family name: Poe
Post held: Social worker
Organisation: Oak Trust
# Part 2 of 3 - The resident
Given name: Al
Family name: Doe
Date of birth: 12/10/1981
Telephone: 07700 900 326
# Part 3 of 3 - Someone we may ring about them
Given name: Eve
Family name: Doe
Relationship: Daughter
Date of birth: 1/5/2004
Telephone: 07700 900 327`,
			[]map[string]string{{"person.name": "Al Doe", "person.date_of_birth": "1981-10-12", "person.phone": "07700 900 326", "referrer.name": "Ann Poe"}},
		},
		{
			"a second applicant under a title", `
# Housing referral
# Applicant 1
Name: Al Doe
Date of birth: 12/10/1981
Phone: 07700 900 326
# Applicant 2 (wife)
Name: Jo Doe
Date of birth: 1/5/1984
Phone: 07700 900 327
# Referrer
Name: Ann Poe
Phone: 01632 960 449`,
			[]map[string]string{{"person.name": "Al Doe", "person.date_of_birth": "1981-10-12", "person.phone": "07700 900 326", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 449"}},
		},
		{
			"numbers of letter and figure, letters for an answer", `
|A1. Full name|Al Doe|
|A2. DoB|12/10/1981|
|B1. RoSH (L/M/H/VH)|M|
|B2. Council asked|Uttlesford|
|C1. Parent agrees to this being sent|Yes|
|D1. Social worker|Ann Poe, 01632 960 449|
|D2. Date|13 November 2026|`,
			[]map[string]string{{"person.name": "Al Doe", "person.date_of_birth": "1981-10-12", "risk.level": "medium", "authority": "Uttlesford", "consent.given": "true", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 449", "referral_date": "2026-11-13"}},
		},
		{
			"who is to complete a section", `
# Housing application
# Applicant
Full name: Al Doe
Date of birth: 12/10/1981
# Probation officer to complete
CRN: N660412
Officer: Ann Poe
Email: ann.poe@probation.example
Number: 01632 960 377
# Consent
I agree to Probation referring me to the council.
Signed: A Doe
Date: 12/11/2026`,
			[]map[string]string{{"person.name": "Al Doe", "person.crn": "N660412", "referrer.name": "Ann Poe", "referrer.email": "ann.poe@probation.example", "referrer.phone": "01632 960 377", "consent.given": "true", "consent.method": "written", "consent.date": "2026-11-12"}},
		},
		{
			"to be completed by the ward", `
# Referral
# Patient
Name: Al Doe
Date of birth: 12/10/1981
# To be completed by the ward
Name: Ann Poe
Bleep: 1234
Email: ann.poe@hospital.example`,
			[]map[string]string{{"person.name": "Al Doe", "referrer.name": "Ann Poe", "referrer.email": "ann.poe@hospital.example"}},
		},
		{
			"whose the next answer is", `
|Name|Al Doe|Prison number|A6604ER|
|When do they leave us?|19.01.27|Convicted of|Theft|
|For how long?|2 yrs 8 mths|Date of birth|12/10/1981|
|Their offender manager outside|Kay Lee|His or her email|kay.lee@probation.example|
|Officer completing (name, grade)|Ann Poe, Band 4|Tel, email|01632 960 990, ann.poe@hmps.example|
|Date of this notice|02.11.26|Which authority?|Maldon DC|`,
			[]map[string]string{{"person.name": "Al Doe", "custody.sentence_length": "2 yrs 8 mths", "lead.name": "Kay Lee", "lead.email": "kay.lee@probation.example", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 990", "referral_date": "2026-11-02", "authority": "Maldon"}},
		},
		{
			"who is it about", `
# Who is it about?
Name: Al Doe
Born: 23/3/88
Best number: 07700 900 736
Sleeping at: a tent behind the car park
# Our details
Officer: Ann Poe
Number: 01632 960 377
Form done: 12/11/26`,
			[]map[string]string{{"person.name": "Al Doe", "person.date_of_birth": "1988-03-23", "person.phone": "07700 900 736", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 377", "referral_date": "2026-11-12"}},
		},
		{
			"a prison's own words for release, and its name in the title", `
# HMP Ford – notice to a housing authority
|Name|Al Doe|Prison number|A6604ER|
|When do they leave us?|19.01.27|Date of birth|12/10/1981|
|Reason|Lost his flat|Domestic abuse|Survivor – ex-wife|`,
			[]map[string]string{{"custody.release_date": "2027-01-19", "custody.prison": "HMP Ford", "homeless_date": "", "needs.domestic_abuse": "true"}},
		},
		{
			"a hostel's key worker and the practitioner", `
Resident: Al Doe
DOB: 12/10/1981
CRN: S119204
LA: Southend
Why homeless: bed is time limited
Consent: yes
Key worker: Ann Poe, 01632 960 650, ann.poe@probation.example
PP: Kay Lee, kay.lee@probation.example`,
			[]map[string]string{{"person.name": "Al Doe", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 650", "lead.name": "Kay Lee", "lead.email": "kay.lee@probation.example"}},
		},
		{
			"columns of the person and of whoever harms", `
# Move-on notice
|Name: Jo Roe|D.O.B: 3/8/1992|
|Consent: yes|Council: Chelmsford|

|Client||Person causing harm||
|Ethnicity|Pakistani|Ethnicity|White British|
|NI number|QQ441937D|Name|Sid Poe|
|Phone|07700 900 611|D.O.B.|19/09/1988|`,
			[]map[string]string{{"person.name": "Jo Roe", "person.date_of_birth": "1992-08-03", "person.ethnicity": "Pakistani", "person.ni_number": "QQ441937D", "person.phone": "07700 900 611"}},
		},
		{
			"what a family's parent agrees to", `
|Main applicant: name|Jo Roe|
|Date of birth|3/8/1992|
|Council|Maldon|
|Does the mother consent to this referral?|Yes|
|Reason|Notice served|`,
			[]map[string]string{{"person.name": "Jo Roe", "consent.given": "true", "authority": "Maldon"}},
		},
		{
			"several workers, one of them with an address", `
|Young person|Al Doe|
|DOB|03/11/2008|
|Serving (offence & term)|Theft from a shop; 8 months|
|Children's social worker|Kay Lee, 01632 960 222|
|Reason|Cannot return home|
|Customer agreed to referral on|12/11/2026 (face to face)|
|Case manager|Ann Poe|
|Unit|Elm Unit|
|Contact|ann.poe@ycs.example, 01632 960 188|`,
			[]map[string]string{{"person.name": "Al Doe", "custody.sentence_length": "8 months", "custody.offence": "Theft from a shop", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-12", "referrer.name": "Ann Poe", "referrer.email": "ann.poe@ycs.example", "referrer.phone": "01632 960 188"}},
		},
		{
			"who raised it, and the number below", `
|Customer|Al Doe|
|DOB|03/11/1998|
|Can be contacted on|Journal or 07700 900 972|
|Council|Harlow|
|Raised by|Ann Poe, Work Coach|
|Tel|01632 960 652|`,
			[]map[string]string{{"person.name": "Al Doe", "person.phone": "07700 900 972", "referrer.name": "Ann Poe", "referrer.phone": "01632 960 652"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
