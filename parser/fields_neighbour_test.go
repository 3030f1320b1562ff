package parser

import "testing"

func TestNeighbours(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"labels one below the other beside their answers", `
# Access point
|Name\nGender|Jane Doe\nFemale|
|Current address\nPost code|1 Mill Lane, Ely\nCB1 9ZZ|
|NI Number\nDate of birth|QQ123456C\n19/1/1979|
|Prison\nnumber|A1234BC\n(old)|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.gender": "Female", "person.address": "1 Mill Lane, Ely, CB1 9ZZ", "person.ni_number": "QQ123456C", "person.date_of_birth": "1979-01-19", "person.prison_number": "A1234BC"}},
		},
		{
			"a column of colons", `
|Referring officer|:|Tom Smith|
|Tel no.|:|01632 960730|
|Client name|:|Jane Doe|
|Date of birth|:|19/1/1979|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1979-01-19", "referrer.name": "Tom Smith", "referrer.phone": "01632 960730"}},
		},
		{
			"names behind their labels without a sign", `
|Name of client|Jane Doe|
|Date of birth|19/1/1979|
|*Referrer's information|
|Name of referrer Tom Smith|Date of referral 22/10/26|
|Name of referring agency Ely Jobcentre Plus|Telephone 01632 960004|`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.organisation": "Ely Jobcentre Plus", "referrer.phone": "01632 960004", "referral_date": "2026-10-22"}},
		},
		{
			"a name without a label before other particulars", `
# Application form
|Jane Mary Doe|Like to be called: Jay|Date of birth: 5.9.1992|
|NI number: QQ123456C|Telephone: 07700 900388|Date of referral: 6 November 2026|`,
			[]map[string]string{{"person.name": "Jane Mary Doe", "person.date_of_birth": "1992-09-05", "person.known_as": "Jay", "person.ni_number": "QQ123456C"}},
		},
		{
			"an agency, and whom to ask for there", `
|*Personal information|
|Name: Jane Doe|Date of birth: 11/02/94|Tel: 07700 900207|
|Referring agency: Emergency Department, Ely|
|Contact name: Sr Ann Roe|Number: 01632 960455|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "07700 900207", "referrer.name": "Ann Roe", "referrer.phone": "01632 960455"}},
		},
		{
			"nobody's number is the person's", `
|*Personal details|
|Name of client: Jane Doe|Date of birth: 11/02/94|
|Next of kin: none in the UK|Email: jane@mailbox.example|
|Contact number: 07700 900163|Country of origin: Poland|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "07700 900163", "person.email": "jane@mailbox.example"}},
		},
		{
			"questions, answers and notes below a title", `
|Duty to refer|v4|
|Question|Answer|Notes|
|Client|Jane Doe|prefers Jay|
|Date of birth|9 April 1961||
|NOMIS|A1234BC|in HMP Littlehey until release|
|Release|22 December 2026|CRD|
|Referrer|Tom Smith|Probation Officer|
|Tel|01632 960758||
|Lead|as referrer||
|Council|Huntingdonshire|worked in St Ives until 2021|
|MAPPA level|2|meeting 10/11/2026|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.known_as": "Jay", "custody.prison": "HMP Littlehey", "custody.release_date": "2026-12-22", "custody.release_type": "CRD", "referrer.name": "Tom Smith", "referrer.phone": "01632 960758", "lead.name": "Tom Smith", "lead.phone": "01632 960758", "authority": "Huntingdonshire", "risk.mappa_level": "2"}},
		},
		{
			"the lead again as referrer, and an agreement asked for in other words", `
|Client|Jane Doe|
|Date of birth|9 April 1961|
|Lead contact|Tom Smith, COM, 01632 960620, tom.smith@probation.example|
|Sent by|same|
|Asked her?|Yes – she agreed by phone 19 Oct 2026|`,
			[]map[string]string{{"person.name": "Jane Doe", "lead.name": "Tom Smith", "referrer.name": "Tom Smith", "referrer.email": "tom.smith@probation.example", "consent.given": "true", "consent.date": "2026-10-19"}},
		},
		{
			"several workers in one answer", `
|Full name|Jane Doe|
|Date of birth|9 April 1961|
|Who leads, and who are you?|Lead: community offender manager Ann Roe, Rugby office, 01632 960820, ann.roe@probation.example\nMe: Tom Smith, Resettlement Officer, 01632 960822|`,
			[]map[string]string{{"person.name": "Jane Doe", "lead.name": "Ann Roe", "lead.phone": "01632 960820", "lead.email": "ann.roe@probation.example", "referrer.name": "Tom Smith", "referrer.phone": "01632 960822", "referrer.role": "Resettlement Officer"}},
		},
		{
			"where a worker works, and numbers behind a name", `
|Who are you referring?|Miss Jane Doe, born 27/10/1993, number A1234BC, also CRN N209981|
|Lead contact|Probation: Ann Roe in Crewe, ann.roe@probation.example|
|Reason for referral|Her tenancy has ended|
|Consent given|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1993-10-27", "person.prison_number": "A1234BC", "person.crn": "N209981", "lead.name": "Ann Roe", "lead.email": "ann.roe@probation.example"}},
		},
		{
			"struck options are an answer, and the date of a release", `
|Young person's full name|Jane Doe|
|Date of birth|8 January 2009|
|Unique number|A1234BC|
|Release|Mid-point|
|Date|1 December 2026|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A1234BC", "custody.release_date": "2026-12-01", "referral_date": ""}},
		},
		{
			"the child of a form for children", `
# Early help form
|*1. Referrer details|
|Name|Tom Smith|
|Role|Pastoral lead|
|*1a. Child's details|
|Name of child|Jane Doe|Ethnicity|White British|
|Date of birth|28/07/2009|Also known as|Jay|
|*2. Parents|
|Full name|Ann Doe|DOB|4/5/1985|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "2009-07-28", "person.known_as": "Jay", "person.ethnicity": "White British", "referrer.name": "Tom Smith"}},
		},
		{
			"columns of the client and of the partner", `
# Programme referral
|*Details (Client/Perpetrator)|*Details (Partner/Victim)|
|Full name: Tom Smith|Full name: Jane Smith|
|Mobile: 07700 900323|Mobile: 07700 900324|
|DOB: 8/8/1984|DOB: 19/1/1986|`,
			[]map[string]string{{"person.name": "Tom Smith", "person.phone": "07700 900323", "person.date_of_birth": "1984-08-08"}},
		},
		{
			"who it is in the first line", `
DOE, Jane     A1234BC     CRN: K330915     D.O.B. 17/11/90
|Council|Uttlesford|
|Release date|30 November 2026|
|Consent|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A1234BC", "person.crn": "K330915", "person.date_of_birth": "1990-11-17", "authority": "Uttlesford"}},
		},
		{
			"options on lines of their own below their question", `
# Make a referral
Client name: Jane Doe

Gender:
☐ Male
☑ Female
☐ Other

Immigration status:
☐ UK national
☐ Asylum seeker
☑ Indefinite leave to remain
☐ EEA national settled status

Date of birth: 17/05/1999

Client agrees to this referral:
☐ No
☑ Yes`,
			[]map[string]string{{"person.name": "Jane Doe", "person.gender": "Female", "person.immigration_status": "Indefinite leave to remain", "person.date_of_birth": "1999-05-17", "consent.given": "true"}},
		},
		{
			"a safe number, other people's contacts, the area of an address", `
# Section 1 (referrer)
|Person completing section 1: Tom Smith|Contact details of referrer: 01632 960118|
|Client name: Jane Doe|D.O.B: 02.07.90|
|Previous address: 1 Mill Lane, Harlow, CM18 9ZZ|Local Authority area: Harlow|
|Safe contact number: 07700 900741 Safe time to call: school hours|
|Police involved? Y Contact name and details: PC Roe, Harlow|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "07700 900741", "referrer.name": "Tom Smith", "referrer.phone": "01632 960118", "authority": ""}},
		},
		{
			"an age beside a date of birth", `
|Last name|First name|Age/DOB|Gender|
|Doe|Jane|17 - 02.03.09|F|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "2009-03-02"}},
		},
		{
			"who leads, named among those involved", `
|Name|Jane Doe|
|Date of birth|13/02/1996|
|Agency involvement|Probation - Ann Roe, Lincoln office, 01632 960140, ann.roe@probation.example (community offender manager)|`,
			[]map[string]string{{"lead.name": "Ann Roe", "lead.phone": "01632 960140", "lead.email": "ann.roe@probation.example"}},
		},
		{
			"a list whose title names prison and council", `
HMP Chelmsford – Duty to Refer list to Basildon Council, week 41

|Surname|Forename|NOMS|DOB|Release|COM (tel)|
|DOE|Jane|A1234BC|3 March 1998|20 November 2026|Ann Roe 01632 960681|
|ROE|Sam|A1235BC|3 May 1999|27 November 2026|Tom Smith 01632 960682|`,
			[]map[string]string{
				{"person.name": "Jane Doe", "custody.prison": "HMP Chelmsford", "authority": "Basildon", "lead.name": "Ann Roe", "lead.phone": "01632 960681"},
				{"person.name": "Sam Roe", "custody.prison": "HMP Chelmsford", "authority": "Basildon", "lead.name": "Tom Smith", "lead.phone": "01632 960682"},
			},
		},
		{
			"questions in whole sentences", `
# Questions for the duty to refer
1. Who are you and where? Tom Smith, Resettlement Officer (01632 960907, tom.smith@resettlement.example)
2. Who are you referring? Miss Jane Doe, born 27/10/1993, number A1234BC
3. Did she say yes? Yes, she signed on 5 October 2026
4. Health? Asthma`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.phone": "01632 960907", "consent.given": "true", "consent.date": "2026-10-05"}},
		},
		{
			"all of somebody in one cell", `
# HMP Onley – notification
|1. Who is it?|Mr John DOE (everyone calls him Jay)\nDOB 06/09/1974\nNOMS A1234BC   CRN E204417\nNI QQ 12 34 56 A|
|When do they come out?|HDC eligible from 03/11/2026 but no address so refused. CRD 02/02/2027. Theft.|
|Consent|Yes|`,
			[]map[string]string{{"person.name": "John Doe", "custody.release_date": "2027-02-02", "custody.release_type": "CRD", "person.date_of_birth": "1974-09-06", "person.prison_number": "A1234BC", "person.crn": "E204417", "person.ni_number": "QQ123456A"}},
		},
		{
			"numbers that are not the person's", `
|Question|You|Joint applicant|
|First name|Jane|Tom|
|Surname|Doe|Doe|
|Date of birth|12/04/1978|1/2/1980|
|Work phone number|01632 960366||
|Landlord name|Ely Homes||
|Phone number|01632 960399||`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "", "referrer.phone": "", "housing.landlord": "Ely Homes"}},
		},
		{
			"who signed has a telephone", `
|Client|Jane Doe|
|Date of birth|1 Feb 1949|
|Reason for referral|The house has been condemned|
I confirm that I have consent from the client
Signed T Smith     Tel 01632 960702     Date 05/11/2026`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "", "referrer.phone": "01632 960702"}},
		},
		{
			"the day the client signed, and a question that goes on", `
|Client|Jane Doe|
|Date of birth|1 Feb 2001|
|Client has agreed|Yes|
|Signed by client on|22 October 2026|
|Has she ever been in care? – If so please give details\nYes, care leaver|`,
			[]map[string]string{{"consent.given": "true", "consent.method": "written", "consent.date": "2026-10-22", "person.care_leaver": "true"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
