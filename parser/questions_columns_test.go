package parser

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

// drawnCase is a form as drawn makes it, and what is read from it: of every
// key that is named the value, "" for a key that must be absent.
type drawnCase struct {
	name, form string
	want       map[string]string
}

func runDrawn(t *testing.T, cases []drawnCase) {
	t.Helper()
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(tt.form)}}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals, want 1", len(read))
			}
			all := flatten(t, read[0])
			got := map[string]string{}
			for k := range tt.want {
				got[k] = all[k]
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestPairColumns(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"words that are answers elsewhere are labels in a column of labels", `
|Surname|Doe|First name|Jane|
|Date of birth|1/2/1980|Mobile|07700 900123|
|Prison number|A1234BC|Prison|Highdown|
|Release date|11.12.26|HM Forces|Yes|
|Consent|Yes|Why|Evicted in May|`,
			map[string]string{"person.prison_number": "A1234BC", "custody.prison": "HMP High Down", "person.armed_forces": "true", "person.name": "Jane Doe"},
		},
		{
			"three pairs a row", `
|Name|Jane Doe|DOB|1/2/1980|Sex|Female|
|Tel|07700 900123|NI No|QQ123456C|Veteran|No|
|Address|1 High Street, Ely|Reason|Evicted|Recall|No|
|Work coach|Tom Smith|Tel|01632 960001|Consent|Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.gender": "Female", "person.armed_forces": "false", "referrer.name": "Tom Smith", "custody.status": ""},
		},
		{
			"answers with the words of labels stay answers", `
|Name|Jane Doe|DOB|1/2/1980|
|Role|Housing Officer|Completed by|Tom Smith|
|Current accommodation|Friends and family|Consent|Yes|
|Tenure|Private rented|Reason|Homeless|`,
			map[string]string{"person.name": "Jane Doe", "housing.situation": "Friends and family", "referrer.name": "Tom Smith"},
		},
	})
}

func TestPrefixedLabels(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"an office block first", `
|FOR OFFICE USE: Date received|12/10/2026|
|FOR OFFICE USE: Logged by|K. Hume|
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Telephone|07700 900123|
|Address|1 High Street, Ely|
|Referring officer|Tom Smith|
|Consent given|Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "person.address": "1 High Street, Ely", "referrer.name": "Tom Smith", "referral_date": ""},
		},
		{
			"whose it is before the colon", `
|Client: Name|Jane Doe|
|Client: Telephone|07700 900123|
|Client: Date of birth|1/2/1980|
|Referrer: Name|Tom Smith|
|Referrer: Telephone|01632 960001|
|Next of kin: Name|Mary Doe|
|Next of kin: Telephone|01632 960002|
|Consent given|Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "07700 900123", "referrer.name": "Tom Smith", "referrer.phone": "01632 960001"},
		},
		{
			"an answer behind a colon is an answer", `
|Name: Jane Doe|DOB: 1/2/1980|
|Referrer: Tom Smith|Tel: 01632 960001|
|Client telephone: 07700 900123|Consent: Yes|`,
			map[string]string{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.phone": "01632 960001", "person.phone": "07700 900123"},
		},
		{
			"the name of whoever is referred, by another word", `
|Name of referee (person being referred)|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|`,
			map[string]string{"person.name": "Jane Doe"},
		},
	})
}

func TestPeopleByRole(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"referrer, lead and next of kin", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|

|Role|Name|Phone|
|Referrer (POM)|Tom Smith|01632 960188|
|Lead (COM)|Ada Jones|07700 900189|
|Next of kin|Mary Doe|07700 900190|`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "", "referrer.name": "Tom Smith", "referrer.phone": "01632 960188", "referrer.role": "POM", "lead.name": "Ada Jones", "lead.phone": "07700 900189"},
		},
		{
			"with e-mail, the corner empty", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|

||Name|Telephone|E-mail|
|Referring officer|Tom Smith|01632 960188|tom@probation.example|
|GP|Dr Roe|01632 960190||`,
			map[string]string{"referrer.name": "Tom Smith", "referrer.phone": "01632 960188", "referrer.email": "tom@probation.example", "person.phone": ""},
		},
		{
			"other agencies only are other professionals", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|

*Other professionals
|Agency|Name|Phone|
|Social worker|Tom Smith|01632 960188|
|GP|Dr Roe|01632 960190|`,
			map[string]string{"person.name": "Jane Doe", "referrer.name": "", "other_professionals": "Social worker, Tom Smith, 01632 960188; GP, Dr Roe, 01632 960190"},
		},
	})
}

func TestRatings(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"the highest of those rated", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|

|Risk of serious harm to|Low|Med|High|V High|
|Children|x||||
|Known adult|||x||
|Staff||x|||`,
			map[string]string{"risk.level": "high"},
		},
		{
			"a row for all of them", `
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|Consent given|Yes|

|RoSH|Low|Medium|High|Very High|
|Children|☐|☐|☒|☐|
|Overall|☐|☒|☐|☐|`,
			map[string]string{"risk.level": "medium"},
		},
	})
}

func TestStackedCells(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"bold labels above their answers, one of them unknown", `
|*Name\nJane Doe|*Date of birth\n1/2/1980|*Nationality\nRomanian|
|*Where sleeping\nBehind the ice rink|*Since\n1 February 2026|*NI number\nQQ123456C|
|*Sleeping rough tonight?\nYes|*Phone\n07700 900123|*Consent given\nYes|`,
			map[string]string{"person.name": "Jane Doe", "rough_sleeping": "true", "person.phone": "07700 900123", "person.nationality": "Romanian", "housing.situation": "Behind the ice rink"},
		},
		{
			"labels above answers to the end, known or not",
			`
*YOUTH OFFENDING TEAM: HOUSING ALERT
|First name\nJane|Last name\nDoe|Date of birth\n31/03/2009|

|Telephone\n07700 900877|First language\nPolish|Interpreter needed\nNo|

|Date notice ends\n04/12/2026|Order\nYouth Rehabilitation Order|Looked-after / care leaver\nCare leaver|

|Young person agrees\nYes|Verbal or written\nVerbal|On (date)\n10/11/2026|`,
			map[string]string{"person.name": "Jane Doe", "homeless_date": "2026-12-04", "consent.given": "true", "consent.method": "oral", "custody.offence": ""},
		},
		{
			"an address of several lines is one answer", `
|Name|Jane Doe|
|Date of birth|1/2/1980|
|Home address|6 Mill Lane\nWitham\nCM8 1BP|
|Consent given|Yes|`,
			map[string]string{"person.address": "6 Mill Lane, Witham, CM8 1BP", "person.language": ""},
		},
		{
			"a date a figure a box below its question", `
# Referral form
|Forename|Jane|
|Surname|Doe|

Date of birth

|D|D|M|M|Y|Y|Y|Y|
|1|9|0|6|1|9|6|5|

|Consent given|Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1965-06-19"},
		},
	})
}
