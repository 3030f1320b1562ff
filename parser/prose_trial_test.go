package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWholeMails reads short mails as they are written, whole: who is referred, one
// line each, with what is asked for in the order of the keys.
func TestWholeMails(t *testing.T) {
	t.Parallel()
	const (
		car  = "Please take this as a duty to refer for Jamie Oakes, dob 3/4/1990, who sleeps in a car park. He consents to this referral. "
		bye  = "\n\nThanks\nSam Foe\nOutreach Worker\n01632 960111\n"
		form = "DUTY TO REFER FORM\n\nClient name: Jamie Oakes\nDate of birth: 03/04/1990\n"
	)
	for _, tt := range []struct {
		name, text string
		keys       string
		want       []string
	}{
		{"two forms that rules part", "See below.\n\n==========\nNAME: OAKES, Jamie\nDOB: 3/4/1990\nCONSENT: Y\nCOM: Ann Poe 01632 960001\n==========\nNAME: ROE, Ben\nDOB: 5/6/1991\nCONSENT: N\nCOM: Jo Doe 01632 960002\n==========\n\nSam Foe, POM, HMP Bure", "person.name consent.given lead.name referrer.name",
			[]string{"Jamie Oakes|true|Ann Poe|Sam Foe", "Ben Roe|false|Jo Doe|Sam Foe"}},
		{"a postscript", car + bye + "\nPS - also one for Ben Roe (A4321DC, 5/6/1991), he is out on 8 January 2027 and consents too.", "person.name person.date_of_birth referrer.name",
			[]string{"Jamie Oakes|1990-04-03|Sam Foe", "Ben Roe|1991-06-05|Sam Foe"}},
		{"names as titles", "A referral to Luton for both.\n\nANN POE\nWith us since June. dob 3 April 1990. Bed ends on 7 December 2026.\n\nJANE DOE\nWith us since May. dob 5 June 1991. Bed ends on 14 December 2026.\n\nI have signed consent from both, Ann on 26/10/2026 and Jane on 28/10/2026." + bye, "person.name person.date_of_birth consent.given consent.date",
			[]string{"Ann Poe|1990-04-03|true|2026-10-26", "Jane Doe|1991-06-05|true|2026-10-28"}},
		{"facts parted by semicolons", "Three met tonight, all said ok to Luton having their details\n\nAnn Poe; 03.04.1990; shelter by the tower; 07700 900684; has not seen a midwife\nJo Doe; 01.01.1991; behind the theatre; no phone\nold boy called Ben Roe, everyone calls him Bert; 16.12.1955; bench on the pier; no phone" + bye, "person.name person.date_of_birth person.phone consent.given",
			[]string{"Ann Poe|1990-04-03|07700 900684|true", "Jo Doe|1991-01-01||true", "Ben Roe|1955-12-16||true"}},
		{"names underlined", "Ann Poe\n=======\ndob 3/4/1990\nHomeless, consents\n\nBen Roe\n=======\ndob 5/6/1991\nHomeless, consents" + bye, "person.name person.date_of_birth consent.given",
			[]string{"Ann Poe|1990-04-03|true", "Ben Roe|1991-06-05|true"}},
		{"dates of birth behind both", "I have Ann Poe and Ben Roe in the office, DOBs 3/4/1990 and 5/6/1991. Both are homeless and consent to a DTR." + bye, "person.name person.date_of_birth consent.given",
			[]string{"Ann Poe|1990-04-03|true", "Ben Roe|1991-06-05|true"}},
		{"lettered, the surname first", "a) POE, Ann – b. 3.4.90 – rough sleeping – yes to referral\nb) ROE, Ben – b. 5.6.91 – hostel ends Fri – yes to referral" + bye, "person.name person.date_of_birth consent.given",
			[]string{"Ann Poe|1990-04-03|true", "Ben Roe|1991-06-05|true"}},
		{"what all do at the end", "The following need referring:\nAnn Poe 3/4/1990 A1234BC\nJane Doe 5/6/1991 A4321BC\nAll consent, all NFA." + bye, "person.name person.prison_number consent.given person.no_fixed_abode",
			[]string{"Ann Poe|A1234BC|true|true", "Jane Doe|A4321BC|true|true"}},
		{"who flees and consents", "Referral one - Ann Poe (dob 3/4/1990). She is fleeing her husband and consents.\n\nReferral two - Jane Doe (dob 5/6/1991). She has been evicted and consents." + bye, "person.name consent.given",
			[]string{"Ann Poe|true", "Jane Doe|true"}},
		{"titles above a name and its answer", "DUTY TO REFER NOTIFICATION\n\nSECTION 1  YOUR DETAILS\nName\nSam Foe\nJob title\nNurse\nTel\n01632 960111\n\nSECTION 2  THE PATIENT\nName\nJamie Oakes\nDate of birth\n3 April 1990\nContact number\n07700 900333\nLast address\n3 Marine Court, Hove BN3 9ZZ", "person.name person.date_of_birth referrer.name referrer.role",
			[]string{"Jamie Oakes|1990-04-03|Sam Foe|Nurse"}},
		{"one who was referred last month", "Following Ben Roe, who I referred to you last month (d.o.b. 12/12/1962, CRN X220765, thank you), I have another one.\n\nJamie Oakes, d.o.b. 01/04/1973, CRN X597318, prison number A1926DL. Release from HMP Garth on 08/01/2027, nowhere to go. He consents to this duty to refer." + bye, "person.name person.crn person.date_of_birth",
			[]string{"Jamie Oakes|X597318|1973-04-01"}},
		{"me as lead", car + "For both please liaise with me as lead." + bye, "lead.name lead.phone", []string{"Sam Foe|01632 960111"}},
		{"an abuser's number", "I refer Ann Poe (d.o.b. 02/09/1984), with her consent. She left home on Sunday and is at her friend's. The person she fled is her husband, Ben Poe. He is on bail not to contact her and his number is 07700 900999. He must not know where she is. Call her on 07700 900525. She has nerve damage in her arm." + bye, "person.name person.phone custody.status",
			[]string{"Ann Poe|07700 900525|"}},
		{"a former partner's number", car + "His ex is on 07700 900333 - do not contact her." + bye, "person.phone", []string{""}},
		{"names that have small words or quotation marks", "I refer Jan van der Berg, dob 3/4/1990. He is homeless and consents." + bye, "person.name", []string{"Jan van der Berg"}},
		{"a nickname between the names", "I refer Jamie 'Jay' Oakes b.3/4/1990. He is homeless and consents." + bye, "person.name person.known_as", []string{"Jamie Oakes|Jay"}},
		{"another name", "I refer Jamie Oakes aka Jim Roe, dob 3/4/90. He is homeless and consents." + bye, "person.name person.known_as", []string{"Jamie Oakes|Jim Roe"}},
		{"a date of birth without strokes", "I refer Jamie Oakes, dob 030490. He is homeless and consents." + bye, "person.date_of_birth", []string{"1990-04-03"}},
		{"the surname first", "Oakes, Jamie (DOB 3/4/1990) A1234BC. He is homeless on release and consents." + bye, "person.name person.prison_number", []string{"Jamie Oakes|A1234BC"}},
		{"a home that was sold", car + "His house at 12 High Street, Hove BN3 9ZZ was sold in May." + bye, "person.address person.last_settled_address", []string{"|12 High Street, Hove BN3 9ZZ"}},
		{"where they are", car + "They're at 12 High Street, Hove BN3 9ZZ, landlord gave a section 21." + bye, "person.address", []string{"12 High Street, Hove BN3 9ZZ"}},
		{"who takes over", car + "From Monday send replies to my colleague Ann Poe (ann.poe@probation.example, 07700 900222) who is taking over the case." + bye, "lead.name lead.email lead.phone", []string{"Ann Poe|ann.poe@probation.example|07700 900222"}},
		{"two officers in a sentence", car + "POM is me, COM is Ann Poe 07700 900222." + bye, "lead.name lead.phone", []string{"Ann Poe|07700 900222"}},
		{"a point of contact", car + "Single point of contact for this case: Ann Poe, ann.poe@probation.example" + bye, "lead.name lead.email", []string{"Ann Poe|ann.poe@probation.example"}},
		{"a signature in brackets", car + "\n\nRegards, Ann Poe (Probation Officer, 01632 960001)", "referrer.name referrer.role referrer.phone", []string{"Ann Poe|Probation Officer|01632 960001"}},
		{"a signature with the surname first", car + "\n\nPoe, Ann\nOMU Admin\nHMP Bure\n01632 960001", "referrer.name referrer.role referrer.organisation", []string{"Ann Poe|OMU Admin|HMP Bure"}},
		{"a signature whose employer may be a name", car + "\n\nNathan Quist\nBridge Forward\n07700 900226", "referrer.name referrer.organisation referrer.phone", []string{"Nathan Quist|Bridge Forward|07700 900226"}},
		{"an office behind its prison", car + "\n\nCheers\nAnn Poe\nHMP Bure Offender Management Unit\nDDI 01632 960001", "referrer.organisation referrer.team referrer.phone", []string{"HMP Bure|Offender Management Unit|01632 960001"}},
		{"a curfew that was refused", car + "He is in HMP Bure. His HDC date of 4 December 2026 was refused; conditional release is 15 January 2027." + bye, "custody.release_date custody.release_type", []string{"2027-01-15|CRD"}},
		{"a number that must not be rung", form + "Telephone: do not call 07700 900111, abuser has phone\nEmail: do not email, monitored: jo@post.example\nReferrer name: Sam Foe", "person.phone person.email", []string{"|"}},
		{"a number for some hours", form + "Telephone: 07700 900111 (don't ring before 10)\nReferrer name: Sam Foe", "person.phone", []string{"07700 900111"}},
		{"an old number beside the new one", form + "Telephone: 07700 900111 / old number 07700 900112\nReferrer name: Sam Foe", "person.phone", []string{"07700 900111"}},
		{"eligible is not released", form + "Release: HDC eligible 27/11/2026, CRD 11 January 2027\nReferrer name: Sam Foe", "custody.release_date custody.release_type", []string{"2027-01-11|CRD"}},
		{"nobody is born after the mail", "DUTY TO REFER FORM\n\nClient name: Jamie Oakes\nDate of birth: 01/01/2031\nReferrer name: Sam Foe", "person.name person.date_of_birth", []string{"Jamie Oakes|"}},
		{"who says no to sharing", form + "Customer agrees to share data (Y/N): N\nReferrer name: Sam Foe", "consent.given", []string{"false"}},
		{"a refusal in other words", form + "Consent: Would rather not\nReferrer name: Sam Foe", "consent.given", []string{"false"}},
		{"one of two agrees", form + "Consent: Partner - yes, Jamie - no\nReferrer name: Sam Foe", "consent.given", []string{""}},
		{"a mobile behind a worker's line", form + "Personal adviser: Ann Poe, leaving care team, 01632 960777\nWhere staying: with friends\nMobile: 07700 900111 (shared)\nConsent: Yes", "person.phone", []string{"07700 900111"}},
		{"a date called by what it is of", form + "Client consent: true\nClient risk of homelessness date: 2026-12-18\nReferrer name: Sam Foe", "homeless_date consent.date", []string{"2026-12-18|"}},
		{"two applicants", "Duty to refer\n\nApplicant 1: Jamie Oakes, 03/04/1990\nApplicant 2: Ann Oakes, 10/10/1993\nAddress: 4 Otter Way, Hove\nNotice expires: 14/12/2026\nReferred by: Sam Foe, Hove Family Hub, 01632 960400", "person.name person.date_of_birth referrer.name", []string{"Jamie Oakes|1990-04-03|Sam Foe"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			res := Parse([]byte(strings.ReplaceAll("From: Sam Foe <sam.foe@trust.example>\nSubject: duty to refer\nDate: Tue, 10 Nov 2026 10:00:00 +0000\n\n"+tt.text, "\n", "\r\n")))
			var got []string
			for i := range res.Referrals {
				var values []string
				for _, k := range strings.Fields(tt.keys) {
					values = append(values, stated(&res.Referrals[i], k))
				}
				got = append(got, strings.Join(values, "|"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestNothingDropped: what a worker is called stays with the answers that were not
// understood, whoever the form has for its worker besides.
func TestNothingDropped(t *testing.T) {
	t.Parallel()
	for _, label := range []string{"Named nurse", "Worker", "Family worker", "Allocated worker"} {
		res := Parse([]byte("From: Sam Foe <sam.foe@trust.example>\r\nSubject: duty to refer\r\n\r\nClient name: Jamie Oakes\r\nDate of birth: 03/04/1990\r\n" + label + ": Ada Bright, Ward 5\r\nReason: Landlord is selling\r\nReferrer name: Sam Foe\r\n"))
		if len(res.Referrals) != 1 {
			t.Fatalf("%s: %d referrals", label, len(res.Referrals))
		}
		r := res.Referrals[0]
		kept := strings.Contains(stated(&r, "other_professionals"), "Ada Bright") || r.Lead.Name == "Ada Bright"
		for _, u := range r.Unmapped {
			kept = kept || strings.Contains(u.Value, "Ada Bright")
		}
		if !kept {
			t.Errorf("%s: Ada Bright is nowhere", label)
		}
	}
}

// TestChosenLast: the choice typed behind the options that a form prints.
func TestChosenLast(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"ROTL / HDC / CRD   CRD": "CRD",
		"Yes / No\tno":           "no",
		"HDC / CRD   ARD":        "",
		"01/02/2026":             "",
		"A / B":                  "",
	} {
		if got := chosenLast(text); got != want {
			t.Errorf("chosenLast(%q) = %q, want %q", text, got, want)
		}
	}
}
