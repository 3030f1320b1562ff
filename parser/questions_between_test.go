package parser_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
)

// TestAnswersBetween: what somebody answers between an officer's quoted
// questions is a form, however the questions are marked.
func TestAnswersBetween(t *testing.T) {
	t.Parallel()
	want := map[string]string{"name": "Jane Doe", "born": "1989-05-04", "phone": "07700 900123", "consent": "true"}
	for _, tt := range []struct{ name, body string }{
		{
			"numbers, a blank line before each answer",
			"Hello, answers in the gaps.\n\nOn Mon, 2 Nov 2026 at 10:14, Housing <housing@council.example> wrote:\n> 1. Full name and date of birth\n\nJane Doe, 04/05/1989\n\n> 2. Best telephone number for her\n\n07700 900123\n\n> 3. Has she agreed to the referral?\n\nYes, signed\n\n> 4. Why is she homeless?\n\nher landlord is selling\n\n> Thanks\n> Tom Smith\n> Housing Officer\n> 01632 960999\n",
		},
		{
			"bullets below the header of an earlier message",
			"Hi Tom, see mine below yours.\n\nAnn Poe\nWork Coach\n\nFrom: Tom Smith <tom.smith@council.example>\nSent: 2 November 2026 09:14\nTo: Ann Poe\nSubject: a referral\n\n> - her full name\n\nJane Doe\n\n> - date of birth\n\n4/5/89\n\n> - a phone number that works\n\n07700 900123, no texts\n\n> - does she agree to be referred\n\nyes in writing\n\n> - when does she become homeless\n\n12 December\n\n> Many thanks\n> Tom Smith\n> 01632 960999\n",
		},
		{
			"questions of two lines, answers right below",
			"See below.\n\nOn 2 Nov 2026 Tom Smith wrote:\n> Full name of the person you\n> are referring?\nJane Doe\n> Date of birth?\n04-May-1989\n> Telephone number of the client:\n07700 900123\n> Did they consent to the referral?\nYes\n> Why are they homeless?\nHer mother wants her out\n> Tom Smith, 01632 960999\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: ann.poe@dwp.example\nTo: housing@council.example\nSubject: RE: a referral\n\n" + tt.body))
			if got.Message.Kind != parser.KindReferral || len(got.Referrals) != 1 {
				t.Fatalf("got %s with %d referrals", got.Message.Kind, len(got.Referrals))
			}
			r := got.Referrals[0]
			read := map[string]string{"name": r.Person.Name, "born": r.Person.DateOfBirth, "phone": r.Person.Phone}
			if r.Consent.Given != nil && *r.Consent.Given {
				read["consent"] = "true"
			}
			if diff := cmp.Diff(want, read); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestOrdinalPeople: titles that count people part a mail's referrals; the
// second applicant of a form stays in the first one's household.
func TestOrdinalPeople(t *testing.T) {
	t.Parallel()
	person := func(title, name, born, phone string) string {
		return title + "\nFull name: " + name + "\nDate of birth: " + born + "\nMobile: " + phone + "\nConsent to refer: yes, spoken\n\n"
	}
	for _, tt := range []struct {
		name, first, second string
		want                []string
	}{
		{"ordinals in capitals", "FIRST YOUNG PERSON", "SECOND YOUNG PERSON", []string{"Jane Doe", "Ann Poe"}},
		{"numbers", "Patient 1", "Patient 2", []string{"Jane Doe", "Ann Poe"}},
		{"letters", "CLIENT A", "CLIENT B", []string{"Jane Doe", "Ann Poe"}},
		{"applicants", "FIRST APPLICANT", "SECOND APPLICANT", []string{"Jane Doe"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: tom.smith@county.example\nSubject: duty to refer\n\nTwo referrals, both will be homeless on 31 December.\n\n" +
				person(tt.first, "Jane Doe", "3 March 2005", "07700 900391") + person(tt.second, "Ann Poe", "19 August 2004", "07700 900393") + "Kind regards,\nTom Smith\nPersonal Adviser\n07700 900390\n"))
			var names []string
			for _, r := range got.Referrals {
				names = append(names, r.Person.Name)
			}
			if diff := cmp.Diff(tt.want, names); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
