package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMailLayouts reads one referral typed into a mail in the ways that people
// do: every sign between label and answer, answers below and in columns,
// questions with numbers, threads and handovers.
func TestMailLayouts(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, subject, text string
		want                map[string]string
	}{
		{
			name:    "sep bullet dash",
			subject: "Duty to refer",
			text:    "- Name - Petra Vasko\n- DOB - 4/5/89\n- Prison - HMP Downview\n- NOMIS - A4471QX\n- Release date - 12/5/26\n- Consent - yes, signed 1/4/26\n- RoSH - medium\n- COM - Dev Patel 07700 900222\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.prison_number": "A4471QX", "custody.prison": "HMP Downview", "custody.release_date": "2026-05-12", "consent.given": "true", "consent.method": "written", "consent.date": "2026-04-01", "risk.level": "medium", "lead.name": "Dev Patel", "lead.phone": "07700 900222"},
		},
		{
			name:    "sep equals",
			subject: "Duty to refer",
			text:    "name = Petra Vasko\ndob = 04.05.1989\ntel = 07700 900123\nnfa = yes\nrough sleeping = yes\nconsent = y\nworker = Karen Mills\nworker tel = 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "person.no_fixed_abode": "true", "rough_sleeping": "true", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.phone": "01632 960111"},
		},
		{
			name:    "label next line no gap",
			subject: "Duty to refer",
			text:    "Name of person\nPetra Vasko\nDate of birth\n4 May 1989\nContact number\n07700 900123\nReason for homelessness\nAsked to leave by parents\nDate they will be homeless\n12 May 2026\nConsent obtained\nYes\nName of referrer\nKaren Mills\nJob title\nWork Coach\nOrganisation\nBasildon Jobcentre\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "reason": "Asked to leave by parents", "homeless_date": "2026-05-12", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.role": "Work Coach", "referrer.organisation": "Basildon Jobcentre", "agency": "jobcentre"},
		},
		{
			name:    "numbered inline",
			subject: "Duty to refer",
			text:    "1) Full name - Petra Vasko\n2) DOB - 4/5/89\n3) Where are they living now - with friends in Pitsea\n4) When will they be homeless - 12/5/26\n5) Why - friends are moving away\n6) Do they agree to this referral (Y/N) - Y\n7) Any risks - none known\n8) Your name - Karen Mills\n9) Your organisation - Harbour Trust\n10) Your number - 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "housing.situation": "with friends in Pitsea", "homeless_date": "2026-05-12", "reason": "friends are moving away", "consent.given": "true", "risk.summary": "none known", "referrer.name": "Karen Mills", "referrer.organisation": "Harbour Trust", "referrer.phone": "01632 960111"},
		},
		{
			name:    "numbered below no mark",
			subject: "Duty to refer",
			text:    "1. What is the person's name?\nPetra Vasko\n\n2. Date of birth\n4 May 1989\n\n3. Telephone number\n07700 900123\n\n4. Why are they homeless or at risk?\nEviction for arrears. She owes about £900 and\nthe hearing is on 3 May.\n\n5. Has the person consented?\nYes, verbally\n\n6. Who are you?\nKaren Mills, Work Coach, Basildon Jobcentre\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "reason": "Eviction for arrears. She owes about £900 and the hearing is on 3 May.", "consent.given": "true", "consent.method": "oral", "referrer.name": "Karen Mills", "referrer.role": "Work Coach", "referrer.organisation": "Basildon Jobcentre", "agency": "jobcentre"},
		},
		{
			name:    "quoted forward",
			subject: "FW: referral",
			text:    "For you I think.\n\nSue\nContact Centre\n\n> From: Karen Mills <karen.mills@probation.example>\n> Sent: 3 April 2026 10:00\n> To: Contact Centre\n> Subject: referral\n>\n> Hello\n>\n> Duty to refer please:\n>\n> Name: Petra Vasko\n> DOB: 4/5/89\n> CRN: X123456\n> Release: 12/5/26 from HMP Downview\n> Consent: yes\n>\n> Karen Mills\n> Probation Officer\n> 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.crn": "X123456", "custody.prison": "HMP Downview", "custody.release_date": "2026-05-12", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.role": "Probation Officer", "referrer.phone": "01632 960111", "agency": "probation"},
		},
		{
			name:    "sbar2",
			subject: "Duty to refer",
			text:    "Situation - Petra Vasko (dob 4/5/89) is medically fit and has nowhere to go.\nBackground - admitted 2/4/26 after a fall. Lived with her ex-partner at 4 High Street, Basildon until he changed the locks.\nAssessment - walks with a frame. Depression.\nRecommendation - please contact her on 07700 900123. She has given verbal consent to this referral.\n\nKaren Mills, Discharge Co-ordinator, Elm Ward, Southfleet General Hospital, 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "consent.given": "true", "consent.method": "oral", "referrer.name": "Karen Mills", "referrer.role": "Discharge Co-ordinator", "referrer.team": "Elm Ward", "referrer.organisation": "Southfleet General Hospital", "referrer.phone": "01632 960111", "agency": "hospital"},
		},
		{
			name:    "yn comment",
			subject: "Duty to refer",
			text:    "Name: Petra Vasko\nDOB: 4/5/89\nConsent to referral: Y - form signed 1/4/26\nRough sleeping: N - sofa surfing\nArmed forces: N\nCare leaver: Y - Essex, left care 2007\nPregnant: Y, due in July\nInterpreter: Y - Polish\nDV: N\nSex offender: No\nReferrer: Karen Mills 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "consent.given": "true", "consent.method": "written", "consent.date": "2026-04-01", "rough_sleeping": "false", "person.armed_forces": "false", "person.care_leaver": "true", "person.pregnant": "true", "person.interpreter_needed": "true", "needs.domestic_abuse": "false", "risk.registered_sex_offender": "false", "referrer.name": "Karen Mills", "referrer.phone": "01632 960111"},
		},
		{
			name:    "delete remaining",
			subject: "Duty to refer",
			text:    "Name: Petra Vasko\nDOB: 4/5/89\nConsent (delete as appropriate): Yes\nMethod of consent (delete as appropriate): verbal\nArmed forces (Yes/No): No\nPregnant (Yes / No): [Yes] / No\nCare leaver: Yes X  No\nInterpreter needed: Yes / *No*\nRough sleeping: (Yes) No\nRisk level Low / Medium / High: Medium\nReferrer: Karen Mills, CAB\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "consent.given": "true", "consent.method": "oral", "person.armed_forces": "false", "person.pregnant": "true", "person.care_leaver": "true", "person.interpreter_needed": "false", "rough_sleeping": "true", "risk.level": "medium", "referrer.name": "Karen Mills"},
		},
		{
			name:    "reply below the mark",
			subject: "RE: Petra Vasko",
			text:    "See below the answers to your questions.\n\n-----Original Message-----\nFrom: Housing\nSent: 3 April 2026 10:00\nTo: Karen Mills\nSubject: RE: Petra Vasko\n\nFull name: Petra Vasko\nDate of birth: 4 May 1989\nCRN: X123456\nDoes she consent? Yes\nWhy is she homeless? Relationship ended, asked to leave\nWhat is her phone number? 07700 900123\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.crn": "X123456", "consent.given": "true", "reason": "Relationship ended, asked to leave", "person.phone": "07700 900123"},
		},
		{
			name:    "joint applicant",
			subject: "Duty to refer",
			text:    "Main applicant: Ashton Birch, DOB 14/06/1990, tel 07700 900611\nPartner: Poppy Birch, DOB 08/02/1992, tel 07700 900613\nChildren: Kit Birch (dob 1/2/2019), Ada Birch (dob 3/4/2021)\nAddress of both: Flat 9, Ozier Court, Saffron Walden CB11 4AB\nReason: section 21\nConsent: Both have signed\nReferrer: Gwilym Rees, Unit Welfare Officer, 01632 960612\n",
			want:    map[string]string{"person.name": "Ashton Birch", "person.date_of_birth": "1990-06-14", "person.phone": "07700 900611", "person.address": "Flat 9, Ozier Court, Saffron Walden CB11 4AB", "reason": "section 21", "consent.given": "true", "referrer.name": "Gwilym Rees", "referrer.role": "Unit Welfare Officer", "referrer.phone": "01632 960612", "household": "Ada Birch||2021-04-03 + Kit Birch||2019-02-01 + Poppy Birch|partner|1992-02-08"},
		},
		{
			name:    "partner short",
			subject: "Duty to refer",
			text:    "Name: Petra Vasko\nDOB: 4/5/89\nPartner: Tom Brand 1/2/80\nChildren: Kit Brand b. 1/2/2019\n          Ada Brand b. 3/4/2021\nConsent: Y\nFrom: Karen Mills, Midwife, Southfleet General\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.role": "Midwife", "household": "Ada Brand||2021-04-03 + Kit Brand||2019-02-01 + Tom Brand|partner|1980-02-01"},
		},
		{
			name:    "of the person",
			subject: "Duty to refer",
			text:    "Name of client: Petra Vasko\nDate of birth of client: 4/5/89\nTelephone of client: 07700 900123\nEmail of client: pv@inbox.example\nAddress of client: 4 High Street, Basildon SS14 1AA\nName of referrer: Karen Mills\nTelephone of referrer: 01632 960111\nEmail of referrer: k@harbour.example\nOrganisation of referrer: Harbour Trust\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "person.email": "pv@inbox.example", "person.address": "4 High Street, Basildon SS14 1AA", "referrer.name": "Karen Mills", "referrer.phone": "01632 960111", "referrer.email": "k@harbour.example", "referrer.organisation": "Harbour Trust"},
		},
		{
			name:    "referral type line",
			subject: "Duty to refer",
			text:    "Referral type: Duty to Refer; Patient: Vasko, Petra; DOB: 4/5/89; Ward: Elm; Consent to share: Yes; Tel: 07700 900123; Clinician: Dr. Alys Vaughan, Registrar; Clinician contact: 01632 960912\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "consent.given": "true", "referrer.name": "Alys Vaughan", "referrer.role": "Registrar", "referrer.phone": "01632 960912", "agency": "hospital"},
		},
		{
			name:    "sbar lines",
			subject: "Duty to refer",
			text:    "S: 34F, Petra Vasko, dob 4/5/89, medically fit for discharge, NFA. Verbal consent to referral obtained 20/4/26.\nB: Admitted 2/4/26. Staying with friends in Basildon until argument.\nA: Independent. Known depression. \nR: Please contact her on 07700 900123.\n\nS/N Karen Mills, Elm Ward, Southfleet General\n01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "consent.given": "true", "consent.method": "oral", "consent.date": "2026-04-20", "person.no_fixed_abode": "true", "referrer.name": "Karen Mills", "referrer.phone": "01632 960111", "agency": "hospital"},
		},
		{
			name:    "sbar heads",
			subject: "Duty to refer",
			text:    "SBAR handover\nSituation:\nPetra Vasko (DOB 4/5/89, NHS 943 476 5919) is ready for discharge and has nowhere to go.\nBackground:\nShe was evicted from 4 High Street, Basildon in March.\nAssessment:\nMobile with a frame. Alcohol dependence, on a reducing regime.\nRecommendation:\nReferral under the duty to refer. She has agreed to this verbally. Her number is 07700 900123.\nKaren Mills, Ward Manager, Elm Ward\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.nhs_number": "9434765919", "person.phone": "07700 900123", "consent.given": "true", "consent.method": "oral", "referrer.name": "Karen Mills", "referrer.role": "Ward Manager", "agency": "hospital"},
		},
		{
			name:    "completed by sentence",
			subject: "Duty to refer",
			text:    "Client: Petra Vasko\nBorn: 12.09.67\nLives at: Flat 4 Kingsmead Court, Rochford SS4 1GB\nPhone: 07700 900620\nReason: rent arrears\n\nForm completed by Karen Mills, Support Worker, Harbour Trust, on 21st October 2026. Tel 01632 960871, karen@harbour.example\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1967-09-12", "person.address": "Flat 4 Kingsmead Court, Rochford SS4 1GB", "person.phone": "07700 900620", "reason": "rent arrears", "referral_date": "2026-10-21", "referrer.name": "Karen Mills", "referrer.role": "Support Worker", "referrer.organisation": "Harbour Trust", "referrer.phone": "01632 960871", "referrer.email": "karen@harbour.example"},
		},
		{
			name:    "capitals labels mixed",
			subject: "Duty to refer",
			text:    "SURNAME VASKO\nFIRST NAME Petra\nDOB 04/05/1989\nTEL 07700 900123\nADDRESS 4 High Street, Basildon SS14 1AA\nREASON Landlord selling\nCONSENT Yes\nREFERRED BY Karen Mills\nROLE Work Coach\nTEL 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "person.address": "4 High Street, Basildon SS14 1AA", "reason": "Landlord selling", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.role": "Work Coach", "referrer.phone": "01632 960111"},
		},
		{
			name:    "html br bold",
			subject: "Duty to refer",
			text:    "<p><b>Client name</b><br>Petra Vasko<br><b>Date of birth</b><br>4 May 1989<br><b>Contact number</b><br>07700 900123<br><b>Why are they homeless?</b><br>Evicted by parents after an argument.<br>They will not have her back.<br><b>Consent given?</b><br>Yes - verbal<br><b>Your name and role</b><br>Karen Mills, Work Coach<br><b>Your email</b><br>k.mills@dwp.example</p>\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "reason": "Evicted by parents after an argument. They will not have her back.", "consent.given": "true", "consent.method": "oral", "referrer.name": "Karen Mills", "referrer.role": "Work Coach", "referrer.email": "k.mills@dwp.example", "agency": "jobcentre"},
		},
		{
			name:    "html div strong inline",
			subject: "Duty to refer",
			text:    "<div><strong>Name</strong> Petra Vasko</div><div><strong>DOB</strong> 4/5/1989</div><div><strong>Prison</strong> HMP Downview A4471QX</div><div><strong>Release date</strong> 12/05/2026</div><div><strong>Reason</strong> No home to return to</div><div><strong>Consent</strong> Yes, in writing on 1/4/2026</div><div><strong>Referrer</strong> Karen Mills, Resettlement Worker, 01632 960111</div>\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.prison_number": "A4471QX", "custody.prison": "HMP Downview", "custody.release_date": "2026-05-12", "reason": "No home to return to", "consent.given": "true", "consent.method": "written", "consent.date": "2026-04-01", "referrer.name": "Karen Mills", "referrer.role": "Resettlement Worker", "referrer.phone": "01632 960111", "agency": "prison"},
		},
		{
			name:    "q and a",
			subject: "Duty to refer",
			text:    "Q. Name of person? A. Petra Vasko\nQ. Date of birth? A. 4/5/89\nQ. Where are they staying? A. Sofa at a friend's in Pitsea\nQ. Homeless from? A. 12/5/26\nQ. Consent? A. Yes\nQ. Who is referring? A. Karen Mills, Harbour Trust, 01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "housing.situation": "Sofa at a friend's in Pitsea", "homeless_date": "2026-05-12", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.organisation": "Harbour Trust", "referrer.phone": "01632 960111"},
		},
		{
			name:    "hanging indent answers",
			subject: "Duty to refer",
			text:    "Name              Petra Vasko\nDate of birth     4 May 1989\nCurrent situation Has been staying with her aunt in Pitsea since\n                  January; the aunt's landlord has found out and\n                  wants her gone\nReason            Overcrowding, asked to leave\nConsent           Yes (signed)\nReferrer          Karen Mills\n                  Work Coach\n                  Basildon Jobcentre\n                  01632 960111\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "housing.situation": "Has been staying with her aunt in Pitsea since January; the aunt's landlord has found out and wants her gone", "reason": "Overcrowding, asked to leave", "consent.given": "true", "consent.method": "written", "referrer.name": "Karen Mills", "referrer.role": "Work Coach", "referrer.organisation": "Basildon Jobcentre", "referrer.phone": "01632 960111", "agency": "jobcentre"},
		},
		{
			name:    "forward gmail form",
			subject: "Fwd: duty to refer",
			text:    "FYI - can someone pick up?\nSue Parker\nCustomer Services\n\n---------- Forwarded message ---------\nFrom: Karen Mills <karen.mills@harbour.example>\nDate: Fri, 3 Apr 2026 at 10:00\nSubject: duty to refer\nTo: <contact@basildon.example>\n\n\nName - Petra Vasko\nDOB - 4/5/89\nSleeping - tent in Gloucester Park\nSince - 1/3/26\nPhone - 07700 900123\nConsent - yes\nWorker - Karen Mills, Harbour Trust\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "housing.situation": "tent in Gloucester Park", "rough_sleeping": "true", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.organisation": "Harbour Trust"},
		},
		{
			name:    "wrapped paragraph label",
			subject: "Duty to refer",
			text:    "Reason for referral: Petra was living with her parents but\nthey have asked her to leave because of\narguments. She has\nnowhere else to go.\nName: Petra Vasko\nD.O.B.: 4/5/89\nPhysical health: asthma, uses\ninhaler\nMental health: depression and\nanxiety\nConsent: Y\nOfficer: Karen Mills, PSO\n",
			want:    map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "reason": "Petra was living with her parents but they have asked her to leave because of arguments. She has nowhere else to go.", "needs.physical_health": "asthma, uses inhaler", "needs.mental_health": "depression and anxiety", "consent.given": "true", "referrer.name": "Karen Mills", "referrer.role": "PSO", "agency": "probation"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			sort := "plain"
			if strings.HasPrefix(tt.text, "<") {
				sort = "html"
			}
			got := Parse([]byte("From: Jo Sender <jo.sender@partner.example>\nTo: housing@basildon.example\nSubject: " + tt.subject + "\nMIME-Version: 1.0\nContent-Type: text/" + sort + "; charset=utf-8\n\n" + tt.text))
			if len(got.Referrals) != 1 {
				t.Fatalf("%d referrals, want 1", len(got.Referrals))
			}
			all, some := flatten(t, got.Referrals[0]), map[string]string{}
			for k := range tt.want {
				if v, ok := all[k]; ok {
					some[k] = strings.ReplaceAll(v, "\n", " ")
				}
			}
			if diff := cmp.Diff(tt.want, some); diff != "" {
				t.Errorf("read (-want +got):\n%s", diff)
			}
		})
	}
}
