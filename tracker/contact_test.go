package tracker_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/tracker"
)

// leadChanges are the ways of Essex commitment 11.
func leadChanges() []scenario {
	return []scenario{
		{"a new lead is told to the other side", testLeadChange},
		{"a new lead that cannot be told", testLeadChangeUntold},
		{"a new lead of a restricted case", testLeadChangeRestricted},
		{"a new lead where nobody promised it", testLeadChangeUnbound},
	}
}

// newLead is a mail that names a new lead on a case.
func (w *world) newLead(references ...string) tracker.Incoming {
	return w.referral(300+int(w.uid), func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Message.References, in.Result.Referrals = parser.KindContactChange, references, nil
		in.Result.Message.Envelope.From = "new.lead@justice.example"
	})
}

func testLeadChange(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.now = at("2026-08-13", "15:00")
	change := w.newLead(w.only().Reference)
	w.receive(change)
	d := w.deadline(w.only(), "contact_change")
	if d.State != "open" || !d.Due.Equal(at("2026-08-15", "00:00")) || d.Clause != "11" {
		t.Errorf("%+v, want open until the end of the next working day (Essex 11)", d)
	}
	w.reviews(w.only().CaseSummary, "contact")
	w.pass()
	var word string
	for _, s := range w.post.sent {
		if s.to == lead {
			word = s.raw
		}
	}
	if !strings.Contains(word, w.only().Reference) || !strings.Contains(word, "new.lead@justice.example") || strings.Contains(word, "Keyworker") {
		t.Errorf("word of the new lead:\n%s", word)
	}
	w.post.sent = slices.DeleteFunc(w.post.sent, func(s sentMail) bool { return s.to == lead })
	w.expect("review " + inbox)
	if d := w.deadline(w.only(), "contact_change"); d.State != "met" || d.MetBy != "notice" {
		t.Errorf("%+v, want met by our notice", d)
	}
	// The same mail in another folder says nothing new.
	change.Folder, change.UID = "Archive", 900
	w.receive(change)
	w.pass()
	w.expect()
	// What came back was not told.
	id := ""
	for _, n := range w.only().Notices {
		if n.Kind == "contact_change" {
			id = n.MessageID
		}
	}
	w.receive(w.bounce(parser.ReturnHard, id, lead))
	w.state("contact_change", "open")
	w.reviews(w.only().CaseSummary, "bounced-contact", "contact")
	// A reply to the new lead is a reply on the case.
	w.application()
	w.receive(w.reply(change))
	w.reads(&parser.Message{Response: response(true, true)})
	w.state("substantive_response", "met")
}

func testLeadChangeUntold(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.receive(w.newLead(w.only().Reference))
	w.pass()
	w.at("2026-08-14", "08:59")
	w.expect()
	w.post.outcome = func(to string) tracker.Answer {
		if to == lead {
			return tracker.Answer{Outcome: tracker.Refused}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.at("2026-08-14", "12:00")
	w.state("contact_change", "lapsed")
	w.post.outcome = nil
	if err := w.tracker.Respond(t.Context(), w.only().Reference, time.Time{}, "by telephone"); err != nil {
		t.Fatal(err)
	}
	w.state("contact_change", "met late")
}

func testLeadChangeRestricted(t *testing.T, w *world) {
	const spoc, deputy = "spoc@council.example", "deputy@council.example"
	w.desk.Contacts[protocol.RoleSPOC] = protocol.Contact{Role: protocol.RoleSPOC, Name: "Sam Spoc", Address: spoc}
	w.desk.Contacts[protocol.RoleDeputy] = protocol.Contact{Role: protocol.RoleDeputy, Name: "Dee Deputy", Address: deputy}
	w.open()
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Risk.MAPPALevel = 2 }))
	w.pass()
	w.took()
	w.receive(w.newLead(w.only().Reference))
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	for _, s := range w.post.sent {
		if s.to != spoc && s.to != deputy {
			t.Errorf("%s was written to about a restricted case", s.to)
		}
	}
	w.state("contact_change", "met")
}

func testLeadChangeUnbound(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Agency = "hospital" }))
	w.pass()
	w.took()
	w.receive(w.newLead(w.only().Reference))
	w.pass()
	w.expect("review " + inbox)
	for _, d := range w.only().Deadlines {
		if d.Commitment == "contact_change" {
			t.Error("a hospital is no party to commitment 11")
		}
	}
	// A case that nobody knows starts no clock either.
	w.receive(w.newLead())
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect("review " + inbox)
}
