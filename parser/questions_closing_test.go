package parser

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestClosingLines(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"seen by, below the last answer", `
# Urgent Treatment Centre – housing referral
|Patient|Doe, Jane|
|Date of birth|04/12/1969|
|Has the patient agreed to be referred?|Yes|

Why is the patient homeless?
Left her job with tied accommodation in March
Seen by Tom Smith, Senior Nurse, 24/06/2026. Call us on 01632 960480`,
			map[string]string{"reason": "Left her job with tied accommodation in March", "referrer.name": "Tom Smith", "referrer.phone": "01632 960480", "referral_date": "2026-06-24"},
		},
		{
			"agreed, and a name with its number", `
|Person|Jane Doe|Born|14/09/1989|
|CRN|F769279|Mobile|07700 900447|

Circumstances
Father in hospital and not coming home; the house is tied to his job.
Agreed by the person on 03/06/2026
Tom Smith 01632 960208`,
			map[string]string{"reason": "Father in hospital and not coming home; the house is tied to his job.", "consent.given": "true", "consent.date": "2026-06-03"},
		},
		{
			"who is who in one line", `
|Resident|Jane Doe|
|Date of birth|16/7/74|
|CRN|X355471|
|Consent|signed|

Reason: Twelve week placement ends; no approved address
COM Tom Smith (01632 960909)`,
			map[string]string{"reason": "Twelve week placement ends; no approved address", "lead.name": "Tom Smith", "lead.phone": "01632 960909"},
		},
		{
			"a second paragraph of an answer is part of it", `
Name: Jane Doe
Date of birth: 1/2/1980

Reason for referral
Evicted in May after arrears.
She has since stayed with a friend who has asked her to go.
Consent: Yes`,
			map[string]string{"reason": "Evicted in May after arrears.\nShe has since stayed with a friend who has asked her to go.", "consent.given": "true"},
		},
		{
			"reaching the sender, below his name", `
# Referral of a prisoner
Name: Jane Doe
Date of birth: 23 Dec 1992
Consent: Yes

*Sent by
Tom Smith, Resettlement Lead
01632 960352   tom.smith@hmpps.example`,
			map[string]string{"referrer.name": "Tom Smith", "referrer.phone": "01632 960352", "referrer.email": "tom.smith@hmpps.example", "person.phone": ""},
		},
	})
}

func TestTitlesThatAsk(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"a lettered title of one word", `
*A. PERSON
|First name|Jane|
|Surname|Doe|
|Date of birth|1/2/1980|

*C. REASON
Thrown out by her uncle after the exams`,
			map[string]string{"reason": "Thrown out by her uncle after the exams"},
		},
		{
			"a numbered title like a wording", `
|First name|Jane|
|Surname|Doe|
|Date of birth|1/2/1980|

# Question 2 - Why you need help
Section 8 notice for arrears, court date 9 September.
# Question 3 - Referral
Tel: 01632 960628`,
			map[string]string{"person.name": "Jane Doe", "reason": "Section 8 notice for arrears, court date 9 September."},
		},
	})
}

func TestHouseholdTables(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"a member to a row of one cell", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent|Yes|

|Children with client (name / relationship / dob)|
|Lola Doe / daughter / 02.02.2020|
|Teddy Doe / son / 19.07.2023|

|Council referred to|Rochford|`,
			map[string]string{"household": "Lola Doe|daughter|2020-02-02 + Teddy Doe|son|2023-07-19", "authority": "Rochford"},
		},
		{
			"a child to a row, named by the heading", `
Parent: Jane Doe
DOB: 22/07/1991
Mobile: 07700 900688
Reason: the let ends

|Child|DOB|School|
|Noah Doe|03/03/2016|St Andrew's|
|Esme Doe|12/12/2019|St Andrew's|

Consent: signed on 17/11/2026`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1991-07-22", "household": "Esme Doe||2019-12-12 + Noah Doe||2016-03-03", "consent.given": "true"},
		},
	})
}

func TestNeedsInAGrid(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"what is answered yes is a need", `
|Name of individual|Jane Doe|
|Date of birth|7 January 1956|

Does the individual have any of these needs?
|*Need|*Yes|*No|*Comments|
|Mental health||x||
|Physical disability|x||Rheumatoid arthritis|
|Hearing or sight loss|x||Hearing aids|
|Substance misuse||x||

|Consent|Yes|`,
			map[string]string{"needs.support": "Hearing or sight loss + Physical disability"},
		},
		{
			"a question as an answer in one cell", `
|Offence: Robbery|Looked after child? No|
|Name: Jane Doe|Date of birth: 1/2/2008|
|Consent: Yes|Release date: 1/2/2027|`,
			map[string]string{"custody.offence": "Robbery", "person.name": "Jane Doe"},
		},
		{
			"two questions of a line, each with its answer", `
Name: Jane Doe
Date of birth: 1/2/1980
I agree that the prison may share my details with the council.
Signed: (signed copy held)   Date: 03 Jul 2026
Release date: 31 Aug 2026   Prison: Highpoint`,
			map[string]string{"custody.prison": "HMP Highpoint", "custody.release_date": "2026-08-31"},
		},
	})
}

func TestWrappedLabels(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"a label over two lines of its cell", `
|Your name|Jane Doe|
|Date of birth|1/2/1980|
|Name of person\nmaking referral|Tom Smith|
|Consent|Yes|`,
			map[string]string{"person.name": "Jane Doe", "referrer.name": "Tom Smith"},
		},
		{
			"a label over two lines with its answer behind", `
|Name of Referrer: Tom Smith|Date of Referral: 11 Jun 2026|
|Agency: Colchester Institute|Role of person\ncompleting referral: Student Welfare Manager|

|First name|Surname|Date of birth|
|Jane|Doe|15/1/03|`,
			map[string]string{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.role": "Student Welfare Manager"},
		},
	})
}

func TestTextUnderTitles(t *testing.T) {
	t.Parallel()
	form := `
# Duty to refer
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent|Yes|

# Pets and belongings
She has a small dog and two suitcases in store.

# Guidance
Please send this form to the council without delay.`
	read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(form)}}}).referrals
	if len(read) != 1 {
		t.Fatalf("%d referrals, want 1", len(read))
	}
	want := []Answer{{Label: "Pets and belongings", Value: "She has a small dog and two suitcases in store."}}
	if diff := cmp.Diff(want, read[0].Unmapped); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestPageHeads(t *testing.T) {
	t.Parallel()
	blocks := drawn(`
HMP Highpoint – Offender Management Unit
REFERRAL TO LOCAL HOUSING AUTHORITY
|Name|Jane Doe|
|Prison no.|A9911DE|
|DOB|28 Feb 1986|
|Release date|18.01.27|
|Consent|Yes|`)
	blocks[0].Role = document.RoleHeader
	read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: blocks}}}).referrals
	if len(read) != 1 {
		t.Fatalf("%d referrals, want 1", len(read))
	}
	all := flatten(t, read[0])
	want := map[string]string{"custody.prison": "HMP Highpoint", "agency": "prison", "person.name": "Jane Doe"}
	got := map[string]string{}
	for k := range want {
		got[k] = all[k]
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
