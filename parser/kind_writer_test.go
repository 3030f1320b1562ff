package parser

import (
	"fmt"
	"slices"
	"testing"
)

// TestWhoWrites: what names a person, a date of birth and no home, as referrals
// do, told by who writes it and why.
func TestWhoWrites(t *testing.T) {
	t.Parallel()
	person := []Kind{KindSelfReferral, KindOther}
	for _, tt := range []struct {
		name, from, subject, text string
		want                      []Kind
	}{
		{"a father from his own firm", "Neil Poe <neil@poejoinery.example>", "Housing for Al", "My son Al Poe, DOB 04/05/1999, is in HMP Hull (A1234BC) and comes out on 4 December 2026. He will be homeless. He agrees to me telling you. Please treat this as a duty to refer.\r\n\r\nNeil Poe\r\nDirector", person},
		{"a wife", "Ann Poe <ann@poecafe.example>", "My husband's release", "I am his wife. Al Poe, born 4 May 1979, is released from HMP Hull on 4 December and will be homeless as we have split up. He has given consent for this referral.\r\n\r\nAnn Poe\r\nManager", person},
		{"a friend of his", "Jo Roe <jo.roe@roeaccounts.example>", "Homeless", "I want to refer a friend of mine, Al Poe (dob 04/05/1979), who is homeless and sleeping in his car. He is happy for you to ring him on 07700 900123.\r\n\r\nJo Roe\r\nTeam Leader", person},
		{"an officer about her brother", "Jo Roe <jo.roe@probation.example>", "Homeless", "Not a work matter. I'm writing about my brother, Sam Roe (dob 04/05/1979), who is homeless since Monday. Can you help him?\r\n\r\nJo", person},
		{"an officer who tells what a mother said", "Jo Roe <jo.roe@probation.example>", "Duty to refer", "Please accept this duty to refer for Al Poe, DOB 04/05/1999, CRN X123456. His mother rang and said \"my son is not coming back here\". He will be homeless on 4 December. He consents.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindReferral}},
		{"an officer with partners", "Jo Roe <jo.roe@probation.example>", "Duty to refer", "On behalf of my partner agency: please accept a duty to refer for Al Poe, DOB 04/05/1999. He is homeless and cannot stay with his sister and her baby. He consents.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindReferral}},
		{"a member's office", "Sue Low <sue@westmere-office.example>", "Case SL1", "I write on behalf of my constituent Mr Al Poe, DOB 04/05/1979, who is homeless and sleeping rough. He consents to my referring him to you.\r\n\r\nSue Low MP", []Kind{KindOther}},
		{"a councillor", "Cllr Sue Low <s.low@hull.example>", "Homeless man", "Please can an officer see Al Poe (DOB 04/05/1979), who is sleeping rough by the library? He agreed to me passing this on.\r\n\r\nCllr Sue Low", []Kind{KindOther}},
		{"a law firm", "Ian Poe <ian@poelaw.example>", "Mr Roe", "We act for Mr Al Roe, DOB 04/05/1979, who is homeless. We refer him to you for interim accommodation with his consent.\r\n\r\nIan Poe\r\nAssociate Solicitor", []Kind{KindOther}},
		{"an employer", "HR <hr@poefoods.example>", "Staff member", "One of our employees, Al Roe (DOB 04/05/1979), is homeless and sleeping in his car. He has agreed that we contact you.\r\n\r\nJo Poe\r\nHR Manager", []Kind{KindOther}},
		{"a training", "Jo Roe <jo.roe@probation.example>", "DTR workshop", "Two case studies for the workshop. Al Poe, DOB 04/05/1999, is in HMP Hull and will be homeless on 4 December. He consents to a duty to refer. What would you ask?\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindOther}},
		{"a test", "Jo Roe <jo.roe@probation.example>", "Duty to refer", "This is a test. Please ignore. Duty to refer for Test Person, DOB 01/01/2000, who is homeless and consents.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindOther}},
		{"recorded for training", "Jo Roe <jo.roe@probation.example>", "Duty to refer", "Please accept this duty to refer for Al Poe, DOB 04/05/1999. He is homeless and consents.\r\n\r\nJo Roe\r\nProbation Officer\r\nCalls may be recorded for training purposes.", []Kind{KindReferral}},
		{"a victim at a hospital", "Jo Roe <jo.roe@hospital.example>", "Somewhere safe", "Victim: Ann Poe, 04/05/1990, 07700 900123\r\nPerpetrator: Al Poe, 01/02/1985\r\n\r\nShe came to A&E and cannot go home. She agrees to housing being told.\r\n\r\nJo Roe\r\nIDVA", []Kind{KindReferral}},
		{"an officer who tells much and calls it nothing", "Jo Roe <jo.roe@probation.example>", "Al Poe", "Al Poe (4/5/1979) has been told he cannot stay at the hostel after 4 December 2026. He was remanded in May and is now on licence. He takes methadone. His risk of harm is medium. Ring him on 07700 900123.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindReferral}},
		{"a referral that asks who is allocated", "Jo Roe <jo.roe@resettle.example>", "Duty to Refer - Al Poe", "Please accept this email as a Duty to Refer for Al Poe, DOB 04/05/1979. He has given verbal consent for this referral. He must leave his brother's on 4 December 2026. Please could you confirm the allocated officer.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindReferral}},
		{"a level that is no meeting", "Jo Roe <jo.roe@resettle.example>", "Al Poe", "Al Poe, 4/5/1979, X123456, has nowhere from 4 December when his bed ends. MAPPA 2, level 2. He's signed.\r\n\r\nJo Roe (PO)", []Kind{KindReferral, KindOther}},
		{"another date for somebody referred before", "OMU <omu@hmp-hull.example>", "UPDATE - Poe A7714GC", "Update on POE, Al A7714GC (referred to you by us on 28/9). He will not be out on 20/11/2026. New CRD is 09/01/2027. His COM knows.\r\n\r\nS/O P Roe\r\nOffender Management Unit\r\nHMP Hull", []Kind{KindUpdate}},
		{"news on a referral with particulars", "Jo Roe <jo.roe@probation.example>", "Al Poe DOB 04/05/1979", "I sent a duty to refer for Al Poe (04/05/1979), who consented, on 2 November. Is there any news please?\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindChaser}},
		{"an invitation to a panel with particulars", "Jo Roe <jo.roe@probation.example>", "MAPPA level 2", "You are invited to the MAPPA meeting on 4 December 2026 for Al Poe (4/5/1979), CRN X123456, HMP Hull, released on 18 January 2027. He consents to housing being told and is diabetic.\r\n\r\nJo Roe\r\nProbation Officer", []Kind{KindMAPPA}},
		{"a service leaver", "Maj Jo Roe <jo.roe@army.mod.uk>", "Service leaver", "Cpl Al Poe, born 4 May 1990, leaves the Army on 18 January 2027 and must vacate his quarter by then with no onward housing. He agrees to this being sent to you.\r\n\r\nJo Roe\r\nWelfare Officer", []Kind{KindReferral}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			mail := fmt.Sprintf("From: %s\r\nTo: housing@hull.example\r\nSubject: %s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n\r\n%s\r\n", tt.from, tt.subject, tt.text)
			if got := Parse([]byte(mail)).Message; !slices.Contains(tt.want, got.Kind) {
				t.Errorf("kind %s (%v), want %s", got.Kind, got.KindReasons, tt.want)
			}
		})
	}
}

// TestFormsOfOthers: a filled-in form that nobody with the duty to refer sends is
// never answered by itself.
func TestFormsOfOthers(t *testing.T) {
	t.Parallel()
	const form = "Referrer: %s\r\nOrganisation: %s\r\nTelephone: 01632 960 111\r\nName of person referred: Al Doe\r\nDate of birth: 04/05/1990\r\nPrison: HMP Hull\r\nRelease date: 4 December 2026\r\nConsent: Yes\r\nReason: no address to go to\r\n"
	for _, tt := range []struct {
		name, from, text, referrer, organisation, file string
		answered                                       bool
	}{
		{"an officer", "Ann Poe <ann.poe@probation.example>", "Form attached.\r\n\r\nAnn Poe\r\nProbation Officer", "Ann Poe", "Probation", "form.txt", true},
		{"a sister, as the form says", "Ann Doe <ann@anndoe.example>", "Form attached.\r\n\r\nAnn", "Ann Doe", "N/A - I am his sister", "form.txt", false},
		{"a mother, as she says", "Ann Doe <ann@anndoe.example>", "I have filled in the form for my son.\r\n\r\nAnn Doe", "Ann Doe", "none", "form.txt", false},
		{"a solicitor", "Ann Poe <ann@poelaw.example>", "We act for Mr Doe and enclose the form.\r\n\r\nAnn Poe\r\nSolicitor", "Ann Poe", "Poe LLP", "form.txt", false},
		{"an example for a training", "Ann Poe <ann.poe@probation.example>", "Here is a worked example for the session.\r\n\r\nAnn Poe\r\nProbation Officer", "Ann Poe", "Probation", "form.txt", false},
		{"a file that is named an example", "Ann Poe <ann.poe@probation.example>", "As discussed.\r\n\r\nAnn Poe\r\nProbation Officer", "Ann Poe", "Probation", "DTR example.txt", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			mail := fmt.Sprintf("From: %s\r\nTo: housing@hull.example\r\nSubject: Duty to refer form\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"+
				"--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n\r\n%s\r\n--b\r\nContent-Type: text/plain; name=%q\r\nContent-Disposition: attachment; filename=%q\r\n\r\n"+form+"\r\n--b--\r\n",
				tt.from, tt.text, tt.file, tt.file, tt.referrer, tt.organisation)
			got := Parse([]byte(mail)).Message
			if answered := got.Kind == KindReferral && got.KindConfidence >= 0.6; answered != tt.answered {
				t.Errorf("answered %v as %s (%v, %v)", answered, got.Kind, got.KindConfidence, got.KindReasons)
			}
		})
	}
}
