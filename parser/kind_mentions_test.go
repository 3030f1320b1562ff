package parser_test

import (
	"slices"
	"testing"

	"dtrbot/parser"
)

// TestOnlyMentions: mail that speaks of a duty to refer and names somebody makes no
// referral by that.
func TestOnlyMentions(t *testing.T) {
	t.Parallel()
	const who = "Jamie Oakes, DOB 22/10/1977"
	for text, want := range map[string][]parser.Kind{
		"Under the Data Protection Act I request all data you hold on " + who + ", referred under the duty to refer.":           {parser.KindInformationRequest},
		"Subject access request for " + who + ". Please send the duty to refer and all notes.":                                  {parser.KindInformationRequest},
		"Please send us a copy of the duty to refer for " + who + ". We act for him.":                                           {parser.KindInformationRequest},
		"Before I make a duty to refer for " + who + ", is he already open to you?":                                             {parser.KindOther},
		"We have decided not to make a duty to refer for " + who + " as he has a flat.":                                         {parser.KindOther, parser.KindWithdrawal},
		"Please note that " + who + ", whom I referred under the duty to refer, has died.":                                      {parser.KindUpdate, parser.KindOther, parser.KindWithdrawal},
		"Could you tell me how I make a duty to refer for a patient? His name is " + who + ". I don't have the form.":           {parser.KindOther},
		"I will be sending a duty to refer for " + who + " next week once he has signed the consent.":                           {parser.KindOther, parser.KindUpdate},
		"Slides from the duty to refer training attached. Case: Mr A, DOB 1/1/1980, leaving prison, consented.":                 {parser.KindOther},
		"Please take this as a duty to refer for " + who + ", who is homeless and consents. I will send the form next week.":    {parser.KindReferral},
		"Can I refer " + who + " please, duty to refer. He sleeps in his car and agrees to this.":                               {parser.KindReferral},
		"A duty to refer for " + who + ". He is homeless and consents. He was not referred before.":                             {parser.KindReferral},
		"Duty to refer for " + who + " below. If you need to refer him on, tell me first. He is homeless and he has consented.": {parser.KindReferral},
	} {
		t.Run(text, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: Ann Poe <a.poe@ashgrove.example>\nSubject: Jamie\nDate: Tue, 10 Nov 2026 10:00:00 +0000\n\nHello,\n\n" + text + "\n\nRegards\nAnn Poe\nResettlement worker\n01632 960400\n")).Message
			if !slices.Contains(want, got.Kind) {
				t.Errorf("kind %s, want one of %v (%v)", got.Kind, want, got.KindReasons)
			}
		})
	}
}
