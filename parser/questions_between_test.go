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
		{
			"a form's labels without signs, below their titles",
			"Mine in between.\n\nOn 2 Nov 2026 Tom Smith wrote:\n> About the person\n>\n> Name\nJane Doe\n> Born on\n04/05/1989\n> Mobile\n07700 900123\n> Why they are homeless\nHer landlord is selling\n>\n> Agreement\n>\n> They agree to be referred\nYes\n>\n> Who refers\n>\n> Name\nAnn Poe\n> Job\nWork Coach\n> Telephone\n01632 960111\n> Many thanks\n> Tom Smith\n> 01632 960999\n\nAnn\n",
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

// TestQuestionOverAnswer: rows of a number and a question with the answer
// across the row below, and bold questions that have a colon in them.
func TestQuestionOverAnswer(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, html string }{
		{"a number beside the question", "<table><tr><td>1</td><td>Name of young person</td></tr><tr><td colspan=2>Jane Doe</td></tr><tr><td>2</td><td>DOB</td></tr><tr><td colspan=2>04/05/2008</td></tr>" +
			"<tr><td>3</td><td>Present address</td></tr><tr><td colspan=2>Room 3, Quay Foyer, Poole</td></tr><tr><td>4</td><td>Reason it will end</td></tr><tr><td colspan=2>Foyer closes</td></tr><tr><td>5</td><td>Consent</td></tr><tr><td colspan=2>Yes, verbal</td></tr></table>"},
		{"numbers with points", "<table><tr><td>Q1.</td><td>Client's full name</td></tr><tr><td colspan=2>Jane Doe</td></tr><tr><td>Q2.</td><td>Date of birth</td></tr><tr><td colspan=2>4 May 2008</td></tr>" +
			"<tr><td>Q3.</td><td>Why homeless?</td></tr><tr><td colspan=2>Foyer closes</td></tr><tr><td>Q4.</td><td>Consent</td></tr><tr><td colspan=2>Yes</td></tr></table>"},
		{"a colon in a bold question", "<h2>Duty to Refer</h2><p><b>Practitioner full name</b></p><p>Tom Smith</p><p><b>Person on probation: name</b></p><p>Jane Doe</p><p><b>Person on probation: date of birth</b></p><p>2008-05-04</p>" +
			"<p><b>CRN</b></p><p>X123456</p><p><b>Why will they be homeless?</b></p><p>Foyer closes</p><p><b>Consent given?</b></p><p>Yes</p>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: tom.smith@county.example\nSubject: duty to refer\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>" + tt.html + "</body></html>"))
			if len(got.Referrals) != 1 {
				t.Fatalf("%d referrals", len(got.Referrals))
			}
			p := got.Referrals[0].Person
			if diff := cmp.Diff([2]string{"Jane Doe", "2008-05-04"}, [2]string{p.Name, p.DateOfBirth}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
