package tracker_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
	"dtrbot/tracker"
)

// index is a Thread-Index in hexadecimal digits: a head of its own, and a step
// for each reply.
func index(talk string, steps ...string) string {
	return strings.Repeat(talk, 22) + strings.Join(steps, "")
}

const step1, step2, step3 = "0000000001", "0000000002", "0000000003"

// envelope edits the envelope of a message.
func envelope(edit func(*parser.Envelope)) func(*tracker.Incoming) {
	return func(in *tracker.Incoming) { edit(&in.Result.Message.Envelope) }
}

// talk puts a mail at a place of a conversation, without any other thread.
func talk(place string) func(*tracker.Incoming) {
	return envelope(func(e *parser.Envelope) { e.InReplyTo, e.ThreadRefs, e.Conversation = nil, nil, place })
}

// stands gives the state of the acknowledgement of each referral, by its UID.
func (w *world) stands(referrals ...tracker.Incoming) []string {
	w.t.Helper()
	out := make([]string, len(referrals))
	for _, c := range w.cases() {
		full := w.show(c.Reference)
		for i, in := range referrals {
			for _, m := range full.Messages {
				if m.UID == int64(in.UID) && m.Folder == in.Folder {
					out[i] = w.deadline(full, "acknowledgement").State
				}
			}
		}
	}
	return out
}

func (w *world) standing(what string, want []string, referrals ...tracker.Incoming) {
	w.t.Helper()
	if diff := cmp.Diff(want, w.stands(referrals...)); diff != "" {
		w.t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func testReplyByConversation(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	first := w.referral(1, talk(index("aa")))
	second := w.referral(2, talk(index("aa", step1))) // the referrer went on from the first
	third := w.referral(3, talk(index("bb")))
	w.receive(first, second, third)
	for _, none := range []struct {
		name string
		edit func(*parser.Envelope)
	}{
		{"another conversation", func(e *parser.Envelope) { e.Conversation = index("cc", step1) }},
		{"no conversation", func(e *parser.Envelope) { e.Conversation = "" }},
		{"a forward to the referrer", func(e *parser.Envelope) { e.Conversation, e.Forward = index("bb", step1), true }},
		{"an invitation", func(e *parser.Envelope) { e.Conversation, e.Invitation = index("bb", step1), true }},
		{"to a colleague", func(e *parser.Envelope) {
			e.Conversation, e.To = index("bb", step1), []string{"colleague@council.example"}
		}},
	} {
		w.receive(w.reply(first, talk(""), envelope(none.edit)))
		w.standing(none.name, []string{"open", "open", "open"}, first, second, third)
	}
	w.receive(w.reply(third, talk(index("bb", step2, step3)))) // by way of a mail that nobody knows
	w.standing("of the third", []string{"open", "open", "met"}, first, second, third)
	w.receive(w.reply(second, talk(index("aa", step1, step2))))
	w.standing("of the second alone", []string{"open", "met", "met"}, first, second, third)
	w.receive(w.reply(first, talk(index("aa", step3))))
	w.standing("of the first", []string{"met", "met", "met"}, first, second, third)
}

// A referrer who answers in an old thread to refer somebody else is answered
// about that one.
func testReplyToNearest(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	first := w.referral(1)
	second := w.referral(2, envelope(func(e *parser.Envelope) {
		e.InReplyTo, e.ThreadRefs = []string{"<m1@justice.example>"}, []string{"<m1@justice.example>"}
	}))
	w.receive(first, second)
	w.receive(w.reply(second, envelope(func(e *parser.Envelope) { e.ThreadRefs = []string{"<m1@justice.example>", "<m2@justice.example>"} })))
	w.standing("after the reply to the second", []string{"open", "met"}, first, second)
	w.receive(w.reply(second, envelope(func(e *parser.Envelope) {
		e.InReplyTo, e.ThreadRefs = []string{"<m77@justice.example>"}, []string{"<m1@justice.example>", "<m77@justice.example>"}
	})))
	w.standing("after a reply to what nobody knows, in the thread of the first", []string{"met", "met"}, first, second)
}

func testReplyEarly(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	for i, tt := range []struct {
		name     string
		referral func(*tracker.Incoming)
		reply    func(*parser.Envelope)
	}{
		{"by its thread", func(*tracker.Incoming) {}, func(*parser.Envelope) {}},
		{"by the last of its references", func(*tracker.Incoming) {}, func(e *parser.Envelope) { e.InReplyTo, e.ThreadRefs = nil, append([]string{"<m0@x>"}, e.InReplyTo...) }},
		{"by its conversation", talk(index("dd", step1)), func(e *parser.Envelope) { e.InReplyTo, e.Conversation = nil, index("dd", step1, step2) }},
		{"by its subject", envelope(func(e *parser.Envelope) { e.Topic = "a subject" }), func(e *parser.Envelope) { e.InReplyTo, e.Reply, e.Topic = nil, true, "a subject" }},
		{"by the subject that its conversation began with", envelope(func(e *parser.Envelope) { e.Topic = "one more" }), func(e *parser.Envelope) { e.InReplyTo, e.Topic, e.TalkTopic = nil, "changed", "one more" }},
	} {
		late := w.referral(20+i, tt.referral)
		w.now = w.now.Add(time.Hour)
		w.receive(w.reply(late, envelope(tt.reply)))
		if n := w.reads(nil); n != 0 {
			t.Fatalf("%s: %d replies are asked for before anything is answered", tt.name, n)
		}
		met := w.now
		w.now = w.now.Add(time.Hour)
		w.receive(late)
		w.standing(tt.name, []string{"met"}, late)
		if n := w.reads(&parser.Message{Response: response(true, true)}); n != 1 {
			t.Errorf("%s: %d replies are asked for, want the one", tt.name, n)
		}
		for _, c := range w.cases() {
			full := w.show(c.Reference)
			if full.Messages[0].UID != int64(late.UID) {
				continue
			}
			for _, clock := range []string{"acknowledgement", "substantive_response"} {
				if d := w.deadline(full, clock); d.State != "met" || d.MetBy != "sent" || !d.MetAt.Equal(met) {
					t.Errorf("%s: %+v, want met by what was seen in Sent, when it was sent", tt.name, d)
				}
			}
		}
		w.pass()
		w.expect() // and no receipt from us
	}
}

func testReplyEarlyBounced(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	late := w.referral(1)
	reply := w.reply(late)
	w.receive(reply, w.bounce(parser.ReturnHard, reply.Result.Message.MessageID, officer), late)
	w.standing("what came back answers nothing", []string{"open"}, late)
	w.reviews(w.only().CaseSummary, "bounced")
}

func testReplyEarlyUnsure(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	subject := envelope(func(e *parser.Envelope) { e.Topic = "a subject" })
	bySubject := func(e *parser.Envelope) { e.InReplyTo, e.Reply, e.Topic = nil, true, "a subject" }
	// A reply to an older mail with the subject is none to what comes afterwards.
	before := w.referral(1, subject)
	w.receive(w.reply(before, envelope(bySubject)))
	w.now = w.now.Add(time.Hour)
	after := w.referral(2, subject)
	w.receive(after)
	w.standing("a referral that came after the reply", []string{"open"}, after)
	// To somebody else, by a robot, to a colleague, or weeks ago.
	late := w.referral(3)
	for _, edit := range []func(*parser.Envelope){
		func(e *parser.Envelope) { e.To = []string{"landlord@homes.example"} },
		func(e *parser.Envelope) { e.To = []string{"colleague@council.example"} },
		func(e *parser.Envelope) { e.Automatic = "Auto-Submitted: auto-replied" },
		func(e *parser.Envelope) { e.Forward = true },
	} {
		w.receive(w.reply(late, envelope(edit)))
	}
	w.receive(w.reply(late, func(in *tracker.Incoming) { in.Received = w.now.Add(-40 * 24 * time.Hour) }))
	w.receive(late)
	w.standing("none of these", []string{"open"}, late)
}

// A mail server that was put back to an earlier state gives the UIDs of what it
// lost to other messages: these are new, and what comes back is known.
func testPutBack(t *testing.T, w *world) {
	folder := func(position uint32) {
		t.Helper()
		if err := w.tracker.SaveFolder(t.Context(), tracker.Folder{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 7, Position: position, ReadUntil: w.now}); err != nil {
			t.Fatal(err)
		}
	}
	at := func(n int, uid uint32) tracker.Incoming {
		return w.referral(n, func(in *tracker.Incoming) { in.UID = uid })
	}
	first, lost, again := at(1, 1), at(2, 2), at(3, 3)
	w.receive(first, lost, again)
	folder(3)
	for round := range 2 {
		folder(1)
		known, err := w.tracker.Known(t.Context(), "basildon", "INBOX", 7)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]uint32{1}, known); diff != "" {
			t.Errorf("round %d: messages in their places (-want +got):\n%s", round, diff)
		}
		came := at(10+round, 2)
		back := again
		back.UID = 3
		w.receive(came, back)
		folder(3)
		if n := len(w.cases()); n != 4+round {
			t.Errorf("round %d: %d cases, want the three and one for each that came", round, n)
		}
	}
	places := map[int64]int{}
	for _, c := range w.cases() {
		for _, m := range w.show(c.Reference).Messages {
			places[m.UID]++
		}
	}
	if places[1] != 1 || places[2] != 1 || places[3] != 1 {
		t.Errorf("messages by UID: %v, want one in each place", places)
	}
}
