package tracker_test

import (
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/tracker"
)

// echoes are what comes back by mail on what was sent.
func echoes() []scenario {
	return append(wireEchoes(), []scenario{
		{"a bounced receipt opens its clock again", testBouncedReceipt},
		{"a bounced receipt, its time nearly over", testBouncedReceiptLate},
		{"a receipt that bounced after a lapse", testBouncedAfterLapse},
		{"a delay, then an end", testDelayed},
		{"a bounce that encloses nothing", testBounceByText},
		{"the bounce of an officer's own mail", testBounceOfAnother},
		{"an officer's own mail, late or delivered", testDelayOfAnother},
		{"the bounce of a copy", testBouncedCopy},
		{"a bounce before the relay's answer", testBounceInDoubt},
		{"a bounce after a person's reply", testBouncedAfterReply},
		{"a bounced escalation goes one rung up", testBouncedEscalation},
		{"a bounced escalation with nobody above", testBouncedAtTheTop},
		{"an automatic answer changes nothing", testVacation},
		{"a bounced receipt about several people", testBouncedSeveral},
		{"a list of reviews that bounced", testBouncedList},
	}...)
}

// header is a field of the last mail that was sent to an address.
func (w *world) header(to, field string) string {
	w.t.Helper()
	for _, s := range slices.Backward(w.post.sent) {
		if s.to != to {
			continue
		}
		m, err := mail.ReadMessage(strings.NewReader(s.raw))
		if err != nil {
			w.t.Fatal(err)
		}
		return m.Header.Get(field)
	}
	w.t.Fatalf("nothing was sent to %s", to)
	return ""
}

// bounce is a report of delivery that encloses the header of a mail.
func (w *world) bounce(r parser.Return, messageID string, recipients ...string) tracker.Incoming {
	return w.referral(500+int(w.uid), func(in *tracker.Incoming) {
		m := &in.Result.Message
		m.Kind, in.Result.Referrals = parser.KindBounce, nil
		m.Bounce = &parser.Bounce{Return: r, Recipients: recipients}
		m.Envelope.From, m.Envelope.Automatic = "mailer-daemon@mx.justice.example", "Return-Path: <>"
		if messageID != "" {
			m.Envelope.ThreadRefs = []string{messageID}
		}
	})
}

func (w *world) state(commitment, want string) {
	w.t.Helper()
	if d := w.deadline(w.only(), commitment); d.State != want {
		w.t.Errorf("%s is %s, want %s", commitment, d.State, want)
	}
}

// happened counts the lines of a case's history of a sort.
func happened(c tracker.Case, what string) int {
	n := 0
	for _, e := range c.Events {
		if e.What == what {
			n++
		}
	}
	return n
}

func testBouncedReceipt(t *testing.T, w *world) {
	w.receive(w.referral(1)) // Wednesday 12 August; due at the end of the 17th
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	w.state("acknowledgement", "met")
	w.now = w.now.Add(time.Hour)
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	d := w.deadline(w.only(), "acknowledgement")
	if d.State != "open" || !d.Due.Equal(at("2026-08-18", "00:00")) {
		t.Errorf("%s, due %s; want open until the end of 17 August, its own day", d.State, d.Due)
	}
	w.reviews(w.only().CaseSummary, "bounced")
	w.pass()
	w.expect("review " + inbox)
	w.at("2026-08-17", "23:00")
	w.expect()
	w.at("2026-08-18", "09:00")
	w.expect("escalation " + lead)
	// The same report once more, and the same mail sent on, change nothing.
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	if n := happened(w.only(), "reopened"); n != 1 {
		t.Errorf("opened again %d times, want once", n)
	}
	if err := w.tracker.Respond(t.Context(), w.only().Reference, time.Time{}, "by telephone"); err != nil {
		t.Fatal(err)
	}
	w.state("acknowledgement", "met late")
}

func testBouncedReceiptLate(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	w.now = at("2026-08-20", "16:00") // Thursday, past the day it was due
	w.receive(w.bounce(parser.ReturnSoft, id, officer))
	w.reviews(w.only().CaseSummary, "bounced-soft")
	d := w.deadline(w.only(), "acknowledgement")
	if d.State != "open" || !d.Due.Equal(at("2026-08-22", "00:00")) || !strings.Contains(strings.Join(d.Days, "\n"), "opened again") {
		t.Errorf("%+v; want open until the end of Friday 21 August, and why", d)
	}
	w.pass()
	w.took()
	w.at("2026-08-21", "12:00")
	if slices.ContainsFunc(w.only().Late, func(s string) bool { return s == "acknowledgement" }) {
		t.Error("late within the working day that an officer has")
	}
	w.took()
	w.at("2026-08-24", "09:00")
	w.expect("escalation " + lead)
	// Given by hand within the day it counts as in time.
	w.receive(w.referral(2))
	w.pass()
	id = w.header(officer, "Message-Id")
	w.now = at("2026-09-07", "10:00")
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	ref := w.cases()[0].Reference
	for _, c := range w.cases() {
		if slices.Contains(c.Reviews, "bounced") {
			ref = c.Reference
		}
	}
	if err := w.tracker.Respond(t.Context(), ref, time.Time{}, "by telephone"); err != nil {
		t.Fatal(err)
	}
	if d := w.deadline(w.show(ref), "acknowledgement"); d.State != "met" || d.MetBy != "officer" {
		t.Errorf("%+v, want met by the officer", d)
	}
}

func testBouncedAfterLapse(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Received = at("2026-08-03", "10:00") }))
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.pass() // lapses; told next morning
	w.post.outcome = nil
	w.at("2026-08-13", "09:00")
	id := w.header(officer, "Message-Id")
	w.took()
	w.state("acknowledgement", "met late")
	w.now = at("2026-08-13", "10:00")
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	d := w.deadline(w.only(), "acknowledgement")
	if d.State != "open" || !d.Due.Equal(at("2026-08-15", "00:00")) || d.LapsedAt == nil {
		t.Errorf("%+v; want open until the end of 14 August, the lapse kept", d)
	}
	w.pass()
	w.took()
	w.at("2026-08-17", "09:00")
	w.state("acknowledgement", "lapsed")
}

func testDelayed(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	w.receive(w.bounce(parser.ReturnDelayed, id, officer))
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary)
	w.now = w.now.Add(48 * time.Hour)
	w.receive(w.bounce(parser.ReturnSoft, id, officer))
	w.state("acknowledgement", "open")
	w.reviews(w.only().CaseSummary, "bounced-soft")
	n := w.only().Notices[0]
	if len(n.CameBack) != 2 || n.CameBack[0].What != "delayed" || n.CameBack[1].What != "soft" {
		t.Errorf("came back: %+v, want a delay and an end", n.CameBack)
	}
}

func testBounceByText(t *testing.T, w *world) {
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	w.took()
	all := w.cases()
	b := w.bounce(parser.ReturnHard, "", "someone.else@justice.example", officer)
	b.Result.Message.References = []string{all[1].Reference}
	w.receive(b)
	for i, want := range []string{"met", "open"} {
		if d := w.deadline(w.show(all[i].Reference), "acknowledgement"); d.State != want {
			t.Errorf("case %d: acknowledgement is %s, want %s", i+1, d.State, want)
		}
	}
	// Neither reference nor Message-ID: the last mail to that recipient.
	w.now = w.now.Add(time.Minute)
	w.receive(w.referral(3, func(in *tracker.Incoming) {
		in.Result.Message.Envelope.From, in.Result.Referrals[0].Lead.Email = "b.officer@justice.example", ""
	}))
	w.pass()
	w.took()
	w.receive(w.bounce(parser.ReturnHard, "", "b.officer@justice.example"))
	open := 0
	for _, c := range w.cases() {
		if w.deadline(w.show(c.Reference), "acknowledgement").State == "open" {
			open++
		}
	}
	if open != 2 {
		t.Errorf("%d receipts count as not given, want 2", open)
	}
}

func testBounceOfAnother(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.took()
	reply := w.reply(first)
	w.receive(reply)
	ref := w.only().Reference
	b := w.bounce(parser.ReturnHard, reply.Result.Message.MessageID, officer)
	b.Result.Message.References = []string{ref}
	w.receive(b, w.bounce(parser.ReturnHard, "<newsletter@council.example>", officer), w.bounce(parser.ReturnHard, "", "nobody@elsewhere.example"))
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary, "bounced") // a person looks; our receipt stands
}

func testDelayOfAnother(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.took()
	reply := w.reply(first)
	w.receive(reply)
	for _, what := range []parser.Return{parser.ReturnDelayed, parser.ReturnDelivered} {
		b := w.bounce(what, reply.Result.Message.MessageID, officer)
		b.Result.Message.References = []string{w.only().Reference}
		w.receive(b)
	}
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary)
	if n := happened(w.only(), "message"); n != 2 {
		t.Errorf("the history tells of %d reports, want both", n)
	}
}

func testBouncedCopy(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = "b.lead@justice.example" }))
	w.pass()
	id := w.header("b.lead@justice.example", "Message-Id")
	w.took()
	w.receive(w.bounce(parser.ReturnHard, id, "b.lead@justice.example"))
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary, "bounced-copy")
	w.receive(w.bounce(parser.ReturnHard, id, "passed.on.to@elsewhere.example"))
	w.state("acknowledgement", "open") // unknown: the one it was written for
	// Both failed: what counts is the one it was written for.
	w.now = w.now.Add(time.Hour)
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = "b.lead@justice.example" }))
	w.pass()
	w.receive(w.bounce(parser.ReturnHard, w.header(officer, "Message-Id"), "b.lead@justice.example", officer))
	for _, c := range w.cases() {
		if d := w.deadline(w.show(c.Reference), "acknowledgement"); d.State != "open" {
			t.Errorf("%s: acknowledgement is %s, want open", c.Reference, d.State)
		}
	}
}

func testBounceInDoubt(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.InDoubt} }
	w.receive(w.referral(1))
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	w.post.outcome = nil
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect("review " + inbox) // and no second copy to an address that refused the first
	w.state("acknowledgement", "open")
}

// Who was answered by a person misses nothing when our receipt comes back.
func testBouncedAfterReply(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.InDoubt} }
	first := w.referral(1)
	w.receive(first)
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	w.receive(w.reply(first))
	w.state("acknowledgement", "met")
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary)
	if happened(w.only(), "bounced") != 1 {
		t.Error("the history does not say that it came back")
	}
}

func testBouncedEscalation(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1)) // substantive response due at the end of 19 August
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	id := w.header(lead, "Message-Id")
	w.expect("escalation " + lead)
	w.receive(w.bounce(parser.ReturnDelayed, id, lead))
	w.at("2026-08-20", "09:05")
	w.expect()
	w.receive(w.bounce(parser.ReturnHard, id, lead))
	w.reviews(w.only().CaseSummary, "bounced-contact")
	w.at("2026-08-20", "09:10")
	w.expect("escalation "+dispute, "review "+inbox)
	c := w.only()
	if happened(c, "bounced") != 1 || happened(c, "told") != 2 {
		t.Errorf("history: %+v", c.Events)
	}
	w.at("2026-08-20", "10:00")
	w.at("2026-08-21", "09:00") // the step that was brought forward is not taken again
	w.expect()
	w.at("2026-08-25", "09:00")
	w.expect("escalation "+dispute, "escalation "+lead)
}

func testBouncedAtTheTop(t *testing.T, w *world) {
	same := protocol.Contact{Name: "Lena Lead", Address: lead}
	for _, r := range []protocol.Role{protocol.RoleLead, protocol.RoleDispute} {
		same.Role = r
		w.desk.Contacts[r] = same
	}
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	id := w.header(lead, "Message-Id")
	w.took()
	w.receive(w.bounce(parser.ReturnHard, id, lead))
	w.at("2026-08-20", "09:10")
	w.expect("review " + inbox)
	w.at("2026-08-21", "09:00")
	w.expect("escalation " + lead) // the ladder goes on as it would
}

func testVacation(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	id := w.header(officer, "Message-Id")
	w.took()
	before := w.only()
	w.receive(w.referral(50, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindAutoReply, nil
		in.Result.Message.Envelope.InReplyTo, in.Result.Message.Envelope.Automatic = []string{id}, "Auto-Submitted: auto-replied"
	}))
	w.pass()
	w.expect()
	c := w.only()
	w.reviews(c.CaseSummary)
	if c.Deadlines[0].State != before.Deadlines[0].State || happened(c, "automatic") != 1 {
		t.Errorf("%+v", c)
	}
	if n := c.Notices[0]; len(n.CameBack) != 1 || n.CameBack[0].What != "automatic" {
		t.Errorf("came back: %+v, want an automatic answer", n.CameBack)
	}
	// To the mail of another: nothing at all.
	w.receive(w.referral(51, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindAutoReply, nil
		in.Result.Message.Envelope.InReplyTo = []string{"<x@council.example>"}
	}))
	w.pass()
	w.expect()
}

func testBouncedSeveral(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		second := in.Result.Referrals[0]
		second.Person.Name, second.Person.CRN = "Person Another", "X999999"
		in.Result.Referrals = append(in.Result.Referrals, second)
	}))
	w.pass()
	id := w.header(officer, "Message-Id")
	w.receive(w.bounce(parser.ReturnHard, id, officer))
	for _, c := range w.cases() {
		if d := w.deadline(w.show(c.Reference), "acknowledgement"); d.State != "open" {
			t.Errorf("%s: acknowledgement is %s, want open", c.Reference, d.State)
		}
		w.reviews(c, "bounced")
	}
}

// What nobody has been told is told again, on the next working day.
func testBouncedList(t *testing.T, w *world) {
	const spoc = "spoc@council.example"
	w.desk.Contacts[protocol.RoleSPOC] = protocol.Contact{Role: protocol.RoleSPOC, Name: "Sam Spoc", Address: spoc}
	w.open()
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindMAPPA, nil
	}))
	w.pass()
	id := w.header(spoc, "Message-Id")
	w.expect("review " + spoc)
	w.receive(w.bounce(parser.ReturnHard, id, spoc))
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect()
	w.at("2026-08-13", "09:00")
	w.expect("review " + spoc)
}
