package tracker_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
	"dtrbot/tracker"
)

// answers are officers' own replies, which count.
func answers() []scenario {
	return []scenario{
		{"which reply stops which clock", testWhichReply},
		{"a response seen in Sent", testResponseInSent},
		{"nothing is told before a look at Sent", testSeenFirst},
		{"a response of which only the header is to be had", testResponseLost},
		{"a response before its application is recorded", testResponseBefore},
		{"a response that is still to be read", testResponseUnread},
		{"a copy of a reply in the mailbox", testCopyOfReply},
		{"a copy of a reply with another form", testCopyWithForm},
		{"copies that are none", testNoCopies},
		{"an acknowledgement by hand", testByHand},
		{"an automatic answer in Sent", testAutomaticInSent},
		{"an automatic answer in Sent, and an officer's", testAutomaticAndOfficer},
		{"a reply about several people", testReplyAboutSeveral},
		{"a reply to a chaser", testReplyToChaser},
		{"a reply to a chaser about several people", testReplyToChaserAboutSeveral},
		{"a reply that came back", testReplyBounced},
		{"a reply that came back from somebody in copy", testReplyBouncedCopy},
		{"a reply that came back before it was seen", testReplyBouncedBefore},
		{"a reply that names no thread", testReplyBySubject},
		{"a reply in Outlook's conversation", testReplyByConversation},
		{"a reply to the later of two referrals in one thread", testReplyToNearest},
		{"a reply seen before what it answers", testReplyEarly},
		{"a reply seen before, that came back", testReplyEarlyBounced},
		{"a reply seen before, that may mean another", testReplyEarlyUnsure},
		{"a mailbox put back to an earlier state", testPutBack},
	}
}

func response(steps, contact bool) *parser.Response {
	return &parser.Response{NextSteps: steps, NamesContact: contact}
}

// reads reads every reply that is asked for; nil when it cannot be had.
func (w *world) reads(m *parser.Message) int {
	w.t.Helper()
	places, err := w.tracker.UnreadAnswers(w.t.Context(), "basildon")
	if err != nil {
		w.t.Fatal(err)
	}
	for _, p := range places {
		if err := w.tracker.ReadAnswer(w.t.Context(), p, m); err != nil {
			w.t.Fatal(err)
		}
	}
	return len(places)
}

func (w *world) application() {
	w.t.Helper()
	if err := w.tracker.Application(w.t.Context(), w.only().Reference, time.Time{}); err != nil {
		w.t.Fatal(err)
	}
}

func testWhichReply(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow // so that only officers answer
	w.open()
	const formLead = "c.lead@justice.example"
	first := w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = formLead })
	w.receive(first)
	ref := w.only().Reference
	envelope := func(edit func(*parser.Message)) func(*tracker.Incoming) {
		return func(in *tracker.Incoming) {
			m := &in.Result.Message
			m.Envelope.InReplyTo, m.Envelope.ThreadRefs, m.References = nil, nil, nil
			edit(m)
		}
	}
	thread := []string{"<m1@justice.example>"}
	for _, tt := range []struct {
		name string
		edit func(*parser.Message)
		want string
	}{
		{"a new mail to somebody else", func(m *parser.Message) { m.Envelope.To = []string{"landlord@homes.example"} }, "open"},
		{"a new mail to the referrer about something else", func(*parser.Message) {}, "open"},
		{"a forward to a colleague", func(m *parser.Message) {
			m.Envelope.To, m.Envelope.InReplyTo, m.Envelope.ThreadRefs = []string{"colleague@council.example"}, thread, thread
		}, "open"},
		{"a forward that names the reference", func(m *parser.Message) {
			m.Envelope.To, m.References = []string{"colleague@council.example"}, []string{ref}
		}, "open"},
		{"another thread", func(m *parser.Message) { m.Envelope.InReplyTo = []string{"<m77@justice.example>"} }, "open"},
		{"an out-of-office answer", func(m *parser.Message) {
			m.Envelope.InReplyTo, m.Envelope.Automatic = thread, "Auto-Submitted: auto-replied"
		}, "open"},
		{"In-Reply-To alone", func(m *parser.Message) { m.Envelope.InReplyTo = thread }, "met"},
		{"References alone", func(m *parser.Message) {
			m.Envelope.ThreadRefs = []string{"<m0@justice.example>", "<m1@justice.example>"}
		}, "met"},
		{"to the lead that the form names", func(m *parser.Message) { m.Envelope.InReplyTo, m.Envelope.To = thread, []string{formLead} }, "met"},
		{"the referrer in copy", func(m *parser.Message) {
			m.Envelope.InReplyTo, m.Envelope.To, m.Envelope.Cc = thread, []string{"d.lead@justice.example"}, []string{officer}
		}, "met"},
		{"the reference alone, the subject changed", func(m *parser.Message) { m.References = []string{ref} }, "met"},
	} {
		w.receive(w.reply(first, envelope(tt.edit)))
		if got := w.deadline(w.only(), "acknowledgement"); got.State != tt.want || got.State == "met" && got.MetBy != "sent" {
			t.Errorf("%s: the acknowledgement is %s by %q, want %s", tt.name, got.State, got.MetBy, tt.want)
		}
		if tt.want == "met" { // the next one anew
			w.now = w.now.Add(time.Minute)
			wipe(t, w)
			w.open()
			w.receive(first)
		}
	}
}

// A lapse is told once Sent was looked at lately: an officer may have answered
// while old mail was read.
func testSeenFirst(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.now = at("2026-08-13", "10:00")
	w.application() // response due at the end of 20 August
	w.at("2026-08-21", "00:05")
	if d := w.deadline(w.only(), "substantive_response"); d.State != "lapsed" {
		t.Fatalf("the response is %s, want lapsed", d.State)
	}
	w.took()
	w.seen = w.now // from then on much old mail waits, and is read
	for _, clock := range []string{"09:00", "09:20", "11:00"} {
		if swept := w.at("2026-08-21", clock); swept.Told > 0 || swept.Unseen != 1 {
			t.Errorf("at %s: %+v, want one that waits for a look at Sent", clock, swept)
		}
	}
	w.expect()
	w.receive(w.reply(first, func(in *tracker.Incoming) { in.Received = at("2026-08-21", "08:55") }))
	w.reads(&parser.Message{Response: response(true, true)})
	w.seen = at("2026-08-21", "11:01")
	w.at("2026-08-21", "11:02")
	w.expect()
	w.state("substantive_response", "met late")

	wipe(t, w)
	w.now = at("2026-08-12", "14:03")
	w.open()
	w.receive(first)
	w.now = at("2026-08-13", "10:00")
	w.application()
	w.at("2026-08-21", "00:05")
	w.took()
	w.seen = w.now
	w.at("2026-08-21", "10:59")
	w.expect()
	w.seen = at("2026-08-21", "11:01")
	w.at("2026-08-21", "11:02") // nobody has answered
	w.expect("escalation " + lead)
}

func testResponseInSent(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.took()
	w.now = at("2026-08-13", "10:00")
	w.application() // response due at the end of 20 August
	w.now = at("2026-08-14", "10:00")
	w.receive(w.reply(first))
	if n := w.reads(&parser.Message{Response: response(false, true)}); n != 1 {
		t.Fatalf("%d replies were asked for, want 1", n)
	}
	w.state("substantive_response", "open") // a mere receipt
	w.now = at("2026-08-17", "10:00")
	w.receive(w.reply(first))
	w.reads(&parser.Message{Response: response(true, false)})
	w.state("substantive_response", "open") // nobody named
	w.receive(w.reply(first, func(in *tracker.Incoming) { in.Result.Message.Envelope.To = []string{"colleague@council.example"} }))
	if n := w.reads(&parser.Message{Response: response(true, true)}); n != 0 {
		t.Error("the text of a forward was asked for")
	}
	w.now = at("2026-08-18", "10:00")
	w.receive(w.reply(first))
	w.reads(&parser.Message{Response: response(true, true)})
	d := w.deadline(w.only(), "substantive_response")
	if d.State != "met" || d.MetBy != "sent" || !d.MetAt.Equal(w.now) {
		t.Errorf("%+v, want met by what was seen in Sent", d)
	}
	if n := w.reads(nil); n != 0 {
		t.Errorf("%d replies are asked for again", n)
	}
	got := []string{}
	for _, a := range w.only().Answers {
		got = append(got, a.Seen+" "+a.Said)
	}
	if diff := cmp.Diff([]string{"sent receipt", "sent receipt", "sent response"}, got); diff != "" {
		t.Errorf("replies of the case (-want +got)\n%s", diff)
	}
}

func testResponseLost(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.application()
	w.receive(w.reply(first))
	w.reads(nil)
	w.state("substantive_response", "open")
	if n := w.reads(nil); n != 0 {
		t.Errorf("%d replies are asked for again", n)
	}
}

func testResponseBefore(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.now = at("2026-08-13", "10:00")
	w.receive(w.reply(first))
	w.reads(&parser.Message{Response: response(true, true)})
	w.now = at("2026-08-14", "10:00")
	w.application()
	w.state("substantive_response", "open") // of an earlier day
	if err := w.tracker.Application(t.Context(), w.only().Reference, at("2026-08-13", "12:00")); err != nil {
		t.Fatal(err)
	}
	met := false
	for _, d := range w.only().Deadlines {
		met = met || d.Commitment == "substantive_response" && d.State == "met" && d.MetBy == "sent"
	}
	if !met {
		t.Errorf("%+v: the response of the day of the application counts", w.only().Deadlines)
	}
}

func testResponseUnread(t *testing.T, w *world) {
	first := w.referral(1)
	w.receive(first)
	w.pass()
	w.took()
	w.application() // 12 August; due at the end of the 19th
	w.now = at("2026-08-19", "16:00")
	w.receive(w.reply(first))
	w.at("2026-08-20", "09:00")
	w.expect() // also of the contact: an application was recorded
	w.state("substantive_response", "open")
	w.reads(&parser.Message{Response: response(false, true)})
	w.at("2026-08-20", "09:05")
	w.expect("escalation " + lead)
}

// copyOf is a copy of an officer's reply, from the officer's own mailbox.
func (w *world) copyOf(to tracker.Incoming, edit ...func(*tracker.Incoming)) tracker.Incoming {
	return w.reply(to, append([]func(*tracker.Incoming){func(in *tracker.Incoming) {
		in.Folder, in.Role = "INBOX", "inbox"
		in.Result.Message.Envelope.From, in.Result.Message.Envelope.Cc = "jo.marlow@council.example", []string{inbox}
		in.Result.Message.Response = response(true, true)
	}}, edit...)...)
}

func testCopyOfReply(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.desk.Mode = tracker.Staff
	w.open()
	first := w.referral(1)
	w.receive(first)
	w.receive(w.copyOf(first, func(in *tracker.Incoming) {
		// A reply that quotes the form looks like one.
		in.Result.Message.Kind, in.Result.Referrals = parser.KindReferral, first.Result.Referrals
	}))
	for _, commitment := range []string{"acknowledgement", "substantive_response"} {
		if d := w.deadline(w.only(), commitment); d.State != "met" || d.MetBy != "sent" {
			t.Errorf("%s: %+v, want met by the copy", commitment, d)
		}
	}
	if a := w.only().Answers; len(a) != 1 || a[0].Seen != "copy" || a[0].Said != "response" {
		t.Errorf("replies: %+v", a)
	}
	w.pass()
	w.expect()
	w.reviews(w.only().CaseSummary)
	// One whose words are like a machine's is still a person's.
	second := w.referral(2)
	w.receive(second)
	w.receive(w.copyOf(second, func(in *tracker.Incoming) { in.Result.Message.Kind = parser.KindAutoReply }))
	for _, c := range w.cases() {
		if d := w.deadline(w.show(c.Reference), "acknowledgement"); d.State != "met" {
			t.Errorf("%+v, want met by the copy", d)
		}
	}
}

// What an officer was sent about somebody else, and passes on with an answer, is
// a referral as any.
func testCopyWithForm(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	first := w.referral(1)
	w.receive(first)
	other := w.referral(2)
	w.receive(w.copyOf(first, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindReferral, other.Result.Referrals
	}))
	if cases := w.cases(); len(cases) != 2 {
		t.Errorf("%d cases, want one of each", len(cases))
	}
}

func testNoCopies(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	first := w.referral(1)
	w.receive(first)
	edits := map[string]func(*tracker.Incoming){
		"of somebody who is no officer":       func(in *tracker.Incoming) { in.Result.Message.Envelope.From = "friend@elsewhere.example" },
		"disowned by the council's domain":    func(in *tracker.Incoming) { in.Forged = true },
		"that nothing vouches for":            func(in *tracker.Incoming) { in.Unproven = true },
		"of an officer's robot":               func(in *tracker.Incoming) { in.Result.Message.Envelope.Automatic = "Auto-Submitted: auto-replied" },
		"of a mail to a colleague":            func(in *tracker.Incoming) { in.Result.Message.Envelope.To = []string{"colleague@council.example"} },
		"of a referrer who writes to himself": func(in *tracker.Incoming) { in.Result.Message.Envelope.From = officer },
		"in the junk folder":                  func(in *tracker.Incoming) { in.Role = "junk" },
	}
	for name, edit := range edits {
		w.receive(w.copyOf(first, edit))
		if d := w.deadline(w.only(), "acknowledgement"); d.State != "open" {
			t.Errorf("%s: the acknowledgement is %s", name, d.State)
		}
	}
}

// An officer who was faster makes our receipt unnecessary.
func testByHand(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	first := w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Agency = "hospital" }) // no clock runs
	second := w.referral(2)
	w.receive(first, second)
	w.pass()
	w.receive(w.reply(first))
	w.reads(nil)
	w.post.outcome = nil
	w.now = w.now.Add(time.Hour)
	w.pass()
	if len(w.post.sent) != 1 {
		t.Errorf("%d mails, want the receipt for the other referral alone", len(w.post.sent))
	}
	w.expect("ack " + officer)
	n := w.show(w.cases()[0].Reference).Notices
	if m := w.show(w.cases()[1].Reference).Notices; m[0].State == "withheld" {
		n = m
	}
	if n[0].State != "withheld" || n[0].Answer != "an officer has answered" {
		t.Errorf("%+v, want withheld, and why", n[0])
	}
}

// A robot of the office's own mailbox answers without a word of it in the
// header: nobody has answered, ours goes out and a person still looks.
func testAutomaticInSent(t *testing.T, w *world) {
	automatic := func() *parser.Response { return &parser.Response{NextSteps: true, NamesContact: true, Automatic: true} }
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	first := w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Agency = "probation" })
	held := w.referral(2, func(in *tracker.Incoming) { in.Forged = true })
	w.receive(first, held)
	w.pass()
	w.receive(w.reply(first), w.reply(held))
	w.post.outcome = nil
	w.now = w.now.Add(time.Hour)
	w.pass()
	w.expect("review " + inbox) // and no receipt before the text of the answer was read
	w.reads(&parser.Message{Response: automatic()})
	w.now = w.now.Add(time.Minute)
	w.pass()
	w.expect("ack " + officer)
	w.waits("forged")
	var clocks []string
	for _, c := range w.cases() {
		if len(w.show(c.Reference).Answers) != 0 {
			t.Error("an automatic answer is shown as an officer's")
		}
		d := w.deadline(w.show(c.Reference), "acknowledgement")
		clocks = append(clocks, strings.TrimSpace(d.State+" "+d.MetBy))
	}
	slices.Sort(clocks)
	if diff := cmp.Diff([]string{"met notice", "open"}, clocks); diff != "" {
		t.Errorf("clocks (-want +got)\n%s", diff)
	}
	// Nor is a copy of one an answer.
	w.receive(w.copyOf(held, func(in *tracker.Incoming) { in.Result.Message.Response = automatic() }))
	w.pass()
	w.waits("forged")
}

func testAutomaticAndOfficer(t *testing.T, w *world) {
	first := w.referral(1, func(in *tracker.Incoming) { in.Forged = true })
	w.receive(first)
	robot := w.reply(first)
	w.receive(robot)
	w.now = w.now.Add(time.Hour)
	w.receive(w.reply(first))
	places, err := w.tracker.UnreadAnswers(t.Context(), w.desk.Mailbox)
	if err != nil || len(places) != 2 {
		t.Fatalf("%v, %v: want two to be read", places, err)
	}
	for i, p := range places {
		if err := w.tracker.ReadAnswer(t.Context(), p, &parser.Message{Response: &parser.Response{Automatic: i == 0}}); err != nil {
			t.Fatal(err)
		}
	}
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "met" || !d.MetAt.Equal(w.now) {
		t.Errorf("%+v, want met by the officer's reply an hour after the robot's", d)
	}
	w.pass()
	w.waits()
}

func testReplyAboutSeveral(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	both := w.referral(1, func(in *tracker.Incoming) {
		second := in.Result.Referrals[0]
		second.Person.Name, second.Person.CRN = "Person Another", "X999999"
		in.Result.Referrals = append(in.Result.Referrals, second)
	})
	w.receive(both)
	w.pass()
	w.took()
	states := func() []string {
		var out []string
		for _, c := range w.cases() {
			out = append(out, w.deadline(w.show(c.Reference), "substantive_response").State)
		}
		return out
	}
	w.receive(w.reply(both))
	w.reads(&parser.Message{Response: response(true, true)})
	if diff := cmp.Diff([]string{"open", "open"}, states()); diff != "" {
		t.Errorf("a response that may be about either (-want +got)\n%s", diff)
	}
	w.receive(w.reply(both))
	second := w.cases()[1].Reference
	w.reads(&parser.Message{Response: response(true, true), References: []string{second}}) // named in its text
	if got := w.deadline(w.show(second), "substantive_response").State; got != "met" {
		t.Errorf("the case that the reply names is %s, want met", got)
	}
	first := w.cases()[0].Reference
	if first == second {
		first = w.cases()[1].Reference
	}
	if got := w.deadline(w.show(first), "substantive_response").State; got != "open" {
		t.Errorf("the case that the reply does not name is %s, want open", got)
	}
}

func testReplyToChaser(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	w.took()
	ref := w.cases()[1].Reference
	chaser := w.referral(60, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals, in.Result.Message.References = parser.KindChaser, nil, []string{ref}
	})
	w.receive(chaser)
	w.receive(w.reply(chaser))
	w.reads(&parser.Message{Response: response(true, true)})
	for i, c := range w.cases() {
		want := "open"
		if c.Reference == ref {
			want = "met"
		}
		if got := w.deadline(w.show(c.Reference), "substantive_response").State; got != want {
			t.Errorf("case %d: %s, want %s", i+1, got, want)
		}
	}
}

func testReplyToChaserAboutSeveral(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		second := in.Result.Referrals[0]
		second.Person.Name, second.Person.CRN = "Person Another", "X999999"
		in.Result.Referrals = append(in.Result.Referrals, second)
	}))
	w.pass()
	w.took()
	var refs []string
	for _, c := range w.cases() {
		refs = append(refs, c.Reference)
	}
	chaser := w.referral(60, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals, in.Result.Message.References = parser.KindChaser, nil, refs
	})
	w.receive(chaser)
	answer := func(want []string, named ...string) {
		t.Helper()
		w.receive(w.reply(chaser, func(in *tracker.Incoming) { in.Result.Message.References = named }))
		w.reads(&parser.Message{Response: response(true, true)})
		var got []string
		for _, r := range refs {
			got = append(got, w.deadline(w.show(r), "substantive_response").State)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("after a response that names %d of the two (-want +got)\n%s", len(named), diff)
		}
	}
	answer([]string{"open", "open"})
	for _, r := range refs {
		if a := w.show(r).Answers; len(a) == 0 {
			t.Error("the reply about either is not told of")
		}
	}
	answer([]string{"open", "met"}, refs[1])
	answer([]string{"met", "met"}, refs...)
}

func testReplyBounced(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	first := w.referral(1)
	w.receive(first)
	reply := w.reply(first)
	w.receive(reply)
	w.state("acknowledgement", "met")
	w.receive(w.bounce(parser.ReturnDelayed, reply.Result.Message.MessageID, officer))
	w.state("acknowledgement", "met")
	w.receive(w.bounce(parser.ReturnHard, reply.Result.Message.MessageID, officer))
	w.state("acknowledgement", "open")
	w.reviews(w.only().CaseSummary, "bounced")
}

func testReplyBouncedCopy(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	const copied = "charity@homes.example"
	first := w.referral(1)
	w.receive(first)
	reply := w.reply(first, func(in *tracker.Incoming) { in.Result.Message.Envelope.Cc = []string{copied} })
	w.receive(reply)
	id := reply.Result.Message.MessageID
	w.receive(w.bounce(parser.ReturnHard, id, copied))
	w.state("acknowledgement", "met")
	w.reviews(w.only().CaseSummary)
	if c := w.only(); happened(c, "bounced") != 1 || len(c.Answers) != 1 {
		t.Errorf("want the reply kept and a line of history: %+v, %+v", c.Answers, c.Events)
	}
	w.receive(w.bounce(parser.ReturnHard, id, copied, "A.Officer@justice.example", officer))
	w.state("acknowledgement", "open")
	w.reviews(w.only().CaseSummary, "bounced")
}

// A report that comes at once is read before the reply: the inbox is looked
// through before Sent.
func testReplyBouncedBefore(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	for i, tt := range []struct {
		name    string
		copied  bool // the reply is seen in a copy
		report  parser.Return
		lost    []string
		state   string
		reviews []string
	}{
		{"for good", false, parser.ReturnHard, []string{officer}, "open", []string{"bounced"}},
		{"for now", false, parser.ReturnSoft, []string{officer}, "open", []string{"bounced"}},
		{"for nobody named", false, parser.ReturnHard, nil, "open", []string{"bounced"}},
		{"a copy", true, parser.ReturnHard, []string{officer}, "open", []string{"bounced"}},
		{"for somebody in copy", false, parser.ReturnHard, []string{"charity@homes.example"}, "met", nil},
		{"delayed", false, parser.ReturnDelayed, []string{officer}, "met", nil},
	} {
		known := w.cases()
		first := w.referral(10 + i)
		w.receive(first)
		reply := w.reply(first)
		if tt.copied {
			reply = w.copyOf(first)
		}
		w.receive(w.bounce(tt.report, reply.Result.Message.MessageID, tt.lost...), reply)
		for _, c := range w.cases() {
			if slices.ContainsFunc(known, func(k tracker.CaseSummary) bool { return k.Reference == c.Reference }) {
				continue
			}
			if got := w.deadline(w.show(c.Reference), "acknowledgement").State; got != tt.state {
				t.Errorf("%s: the acknowledgement is %s, want %s", tt.name, got, tt.state)
			}
			if got := len(w.show(c.Reference).Answers) > 0; got != (tt.state == "met") {
				t.Errorf("%s: a reply is recorded: %t", tt.name, got)
			}
			w.reviews(c, tt.reviews...)
		}
		if n := len(w.cases()); n != len(known)+1 {
			t.Fatalf("%s: %d cases, want one more than %d", tt.name, n, len(known))
		}
	}
}

// Some mail programs leave both fields out: then the subject tells, where it is
// the only one.
func testReplyBySubject(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	about := func(topic string) func(*tracker.Incoming) {
		return func(in *tracker.Incoming) { in.Result.Message.Envelope.Topic = topic }
	}
	first, second, third := w.referral(1, about("a")), w.referral(2, about("b")), w.referral(3, about("b"))
	w.receive(first, second, third)
	reply := func(topic string, reply bool, to string) tracker.Incoming {
		return w.reply(first, func(in *tracker.Incoming) {
			e := &in.Result.Message.Envelope
			e.InReplyTo, e.Topic, e.Reply, e.To = nil, topic, reply, []string{to}
		})
	}
	met := func() int {
		n := 0
		for _, c := range w.cases() {
			if w.deadline(w.show(c.Reference), "acknowledgement").State == "met" {
				n++
			}
		}
		return n
	}
	w.receive(reply("b", true, officer), reply("a", false, officer), reply("a", true, "colleague@council.example"), reply("", true, officer))
	if n := met(); n != 0 {
		t.Errorf("%d receipts were given by replies that may be about another mail", n)
	}
	w.receive(reply("a", true, officer))
	if n := met(); n != 1 {
		t.Errorf("%d receipts were given, want that of the mail with the subject", n)
	}
}
