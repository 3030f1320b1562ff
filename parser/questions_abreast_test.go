package parser

import "testing"

func TestTitlesAbreast(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"two boxes side by side, their titles on one line", `
HOUSING NOTIFICATION

YOUNG MAN
PARENT / CARER
|Surname|DOE|
|Given names|Jack|
|DOB|19/06/2007|

|Surname|DOE|
|Given names|Ann|
|DOB|03/03/1980|

CHILDREN'S SERVICES
WHO IS SENDING / LEAD
|Care leaver?|Yes|
|Personal adviser|Ruth Roe|
|Tel|01632 960002|

|Sender|Tom Smith, caseworker|
|Tel|01632 960001|
|Lead (COM)|Dora Peters|
|COM tel|07700 900141|`,
			map[string]string{"person.name": "Jack Doe", "person.date_of_birth": "2007-06-19", "person.care_leaver": "true", "referrer.name": "Tom Smith", "referrer.phone": "01632 960001", "lead.name": "Dora Peters", "lead.phone": "07700 900141"},
		},
		{
			"in bold", `
*Patient
*Next of kin
|Name|Jane Doe|
|Date of birth|1/2/1980|

|Name|John Roe|
|Telephone|07700 900456|

|Reason for referral|Evicted on 3 May|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": ""},
		},
		{
			"two lines of a form's title above its tables are no titles of those", `
*Anytown Council
*Duty to refer
|Name|Jane Doe|
|Date of birth|1/2/1980|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01"},
		},
	})
}
