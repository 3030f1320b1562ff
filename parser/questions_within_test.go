package parser

import "testing"

func TestLabelsWithin(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"several labels to a line, a title beside them", `
|Client|Name: Jane Doe     D.o.B: 1/2/1980\nMobile: 07700 900123     Gender: F|
|Emergency contact|Name: John Roe (brother)     D.o.B: 3/4/1982\nMobile: 07700 900456|
|Reason for referral|Evicted on 3 May|
|Agreement|Agreed to this referral: Yes     How: spoken     When: 5/11/2026|
|Service|Worker: Tom Smith     Title: Recovery coordinator     Agency: Acorn Recovery\nTel: 01632 960001     Email: tom@acorn.example|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "person.gender": "F", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-11-05", "referrer.name": "Tom Smith", "referrer.organisation": "Acorn Recovery", "referrer.phone": "01632 960001"},
		},
		{
			"one label to a line", `
|Patient|Surname: Doe\nForename: Jane\nDOB: 1/2/1980\nNHS number: 999 300 2186|
|GP|Name: Dr A Roe\nTel: 01632 960002|
|Person completing|Name: Tom Smith\nPost: Discharge nurse\nTel: 01632 960001|
|Why homeless|Evicted on 3 May|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "", "referrer.name": "Tom Smith", "referrer.role": "Discharge nurse", "referrer.phone": "01632 960001"},
		},
		{
			"a title that nobody knows, with a worker's post and number", `
|Resident|Name: Jane Doe     Born: 1/2/1980     NI: QQ123456C|
|Hostel|Key worker: Tom Smith     Job title: Support worker     Phone: 01632 960001|
|Reason for referral|Evicted on 3 May|`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "", "referrer.role": "Support worker", "referrer.phone": "01632 960001"},
		},
	})
}

func TestGroupsBeside(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"titles merged down beside their rows", `
|Tenant|Name|Jane Doe|
|^|Born|1 Feb 1980|
|^|Tel|07700 900123|
|Landlord|Name|Acorn Homes|
|^|Tel|01632 960003|
|Children|Names and dates of birth|Ann 4/1/2020; Ben 17/6/2024|
|Completed by|Name|Mrs Mary Smith|
|^|Post|Welfare officer|
|^|Tel|01632 960001|
|^|Date|2 Nov 2026|

Reason for referral: Evicted on 3 May`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "07700 900123", "referrer.name": "Mary Smith", "referrer.role": "Welfare officer", "referrer.phone": "01632 960001", "referral_date": "2026-11-02", "reason": "Evicted on 3 May"},
		},
		{
			"where somebody serves has a name of its own", `
|Soldier|Full name|Jane Doe|
|^|Born|1 Feb 1980|
|Regiment|Name|1st Anytown Rifles|
|^|Tel|01632 960003|
|Sent by|Name|Tom Smith|
|^|Tel|01632 960001|`,
			map[string]string{"person.name": "Jane Doe", "person.phone": "", "referrer.name": "Tom Smith", "referrer.phone": "01632 960001"},
		},
	})
}

func TestTitleOfWhomSheFled(t *testing.T) {
	t.Parallel()
	for _, title := range []string{"1. Person she is fleeing (do NOT contact)", "Man she has left", "Person they are afraid of"} {
		t.Run(title, func(t *testing.T) {
			t.Parallel()
			runDrawn(t, []drawnCase{{"block", `
# ` + title + `
|Name|John Roe|DOB|12/06/1984|
|Address|88 High Road, Luton|Phone|07700 900111|

# 2. Resident
|Name|Jane Doe|DOB|30/09/1990|
|Phone|07700 900612|NINO|QQ118820A|`,
				map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1990-09-30", "person.phone": "07700 900612", "person.address": ""}}})
		})
	}
}
