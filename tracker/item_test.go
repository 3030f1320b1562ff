package tracker_test

import (
	"errors"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
	"dtrbot/parser"
	"dtrbot/tracker"
)

func items() []scenario {
	return []scenario{
		{"the work list", testItems},
		{"an item is settled by its name", testItemDone},
		{"an item of no case is settled by a person's mail", testItemAnswered},
		{"what a reply settles of a case", testReviewAnswered},
		{"a cap is one item", testCapItem},
		{"a cap is told once a day", testCapItemDone},
		{"a doubt that is resolved waits no longer", testDoubtResolved},
		{"a message that is never given is told once", testUnfetchedOnce},
	}
}

// request is a mail for a person that belongs to no case.
func (w *world) request(n int, kind parser.Kind, edit ...func(*tracker.Incoming)) tracker.Incoming {
	return w.referral(n, append([]func(*tracker.Incoming){func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = kind, nil
		in.Result.Message.Envelope.Topic = fmt.Sprintf("question %d", n)
	}}, edit...)...)
}

// officers is a mail of an officer in Sent, in answer to a message or to none.
func (w *world) officers(n int, to string, thread ...string) tracker.Incoming {
	return w.referral(n, func(in *tracker.Incoming) {
		in.Folder, in.Role = "Sent", "sent"
		in.Result.Message.Kind, in.Result.Referrals = parser.KindOther, nil
		in.Result.Message.MessageID = fmt.Sprintf("<s%d@council.example>", n)
		in.Result.Message.Envelope = parser.Envelope{From: inbox, To: []string{to}, ThreadRefs: thread, Digest: fmt.Sprintf("digest %d", n)}
	})
}

func (w *world) items() []tracker.Item {
	w.t.Helper()
	all, err := w.tracker.Items(w.t.Context(), "")
	if err != nil {
		w.t.Fatal(err)
	}
	return all
}

// waits checks the reasons of the work list, sorted.
func (w *world) waits(want ...string) {
	w.t.Helper()
	got := []string{}
	for _, i := range w.items() {
		got = append(got, i.Reason)
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		w.t.Errorf("%v waits, want %v", got, want)
	}
}

func testItems(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	w.receive(w.request(1, parser.KindInformationRequest))
	w.now = w.now.Add(time.Hour)
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Forged = true }))
	w.pass()
	w.expect() // nobody is told: the list is for whoever asks
	all := w.items()
	if len(all) != 2 {
		t.Fatalf("%d items, want 2", len(all))
	}
	forged, request := all[0], all[1] // what is due comes first
	c := w.only()
	due := w.deadline(c, "acknowledgement").Due
	if forged.Reason != "forged" || !slices.Equal(forged.References, []string{c.Reference}) || forged.Due == nil || !forged.Due.Equal(due) {
		t.Errorf("of a case: %+v, want it due %v", forged, due)
	}
	if request.Reason != "information" || len(request.References) != 0 || request.Due != nil || request.Folder != "INBOX" || request.UID != 1 ||
		request.Received == nil || !request.Received.Equal(at("2026-08-12", "14:03")) || !strings.Contains(request.Sentence, "data-protection") || request.Authority != "Basildon" {
		t.Errorf("of no case: %+v", request)
	}
	for _, i := range all {
		if i.Sender != "" {
			t.Errorf("%s: a list names the sender", i.Name)
		}
		one, err := w.tracker.Item(t.Context(), i.Name)
		if err != nil || one.Sender != officer || one.Reason != i.Reason {
			t.Errorf("%s alone is %+v, %v", i.Name, one, err)
		}
	}
	if other, err := w.tracker.Items(t.Context(), "elsewhere"); err != nil || len(other) != 0 {
		t.Errorf("of another mailbox: %v, %v", other, err)
	}
}

func testItemDone(t *testing.T, w *world) {
	w.receive(w.request(1, parser.KindInformationRequest), w.referral(2, func(in *tracker.Incoming) { in.Forged = true }))
	w.pass()
	list := w.post.sent[0].raw
	for _, i := range w.items() {
		if !strings.Contains(list, "(Item\n   "+i.Name+")") && !strings.Contains(strings.Join(strings.Fields(list), " "), "(Item "+i.Name+")") {
			t.Errorf("the officers' list does not name %s:\n%s", i.Name, list)
		}
		said := strings.ToLower(strings.NewReplacer("-", " ", "0", "O", "1", "l").Replace(i.Name))
		done, err := w.tracker.Settle(t.Context(), said)
		if err != nil || done.Name != i.Name {
			t.Errorf("%q: %+v, %v", said, done, err)
		}
		w.now = w.now.Add(time.Hour)
		again, err := w.tracker.Settle(t.Context(), i.Name)
		if err != nil || again.Closed == nil || !again.Closed.Equal(w.now.Add(-time.Hour)) {
			t.Errorf("settled again: %+v, %v", again, err)
		}
		wrong := "0" + i.Name[1:]
		if wrong == i.Name {
			wrong = "2" + i.Name[1:]
		}
		if _, err := w.tracker.Settle(t.Context(), wrong); err == nil || errors.Is(err, tracker.ErrNoItem) {
			t.Errorf("a slip is taken: %v", err)
		}
	}
	if _, err := w.tracker.Item(t.Context(), "000-0000"); !errors.Is(err, tracker.ErrNoItem) {
		t.Errorf("an item that never was: %v", err)
	}
	w.waits()
	c := w.only()
	w.reviews(c.CaseSummary)
	if d := w.deadline(c, "acknowledgement"); d.State != "open" {
		t.Errorf("the clock is %s: nobody was answered", d.State)
	}
	if last := c.Events[len(c.Events)-1]; last.What != "looked" {
		t.Errorf("the history ends with %+v", last)
	}
}

func testItemAnswered(t *testing.T, w *world) {
	for n, tt := range []struct {
		name    string
		kind    parser.Kind
		reply   func(m parser.Message) tracker.Incoming
		settles bool
	}{
		{"an answer", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming { return w.officers(100, officer, m.MessageID) }, true},
		{"an answer by its subject", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			in := w.officers(101, officer)
			in.Result.Message.Envelope.Reply, in.Result.Message.Envelope.Topic = true, m.Envelope.Topic
			return in
		}, true},
		{"passed on to a colleague", parser.KindMAPPA, func(m parser.Message) tracker.Incoming {
			return w.officers(102, "colleague@council.example", m.MessageID)
		}, true},
		{"a copy of an answer, from an officer", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			in := w.officers(107, officer, m.MessageID)
			in.Folder, in.Role = "INBOX", "inbox"
			in.Result.Message.Envelope.From, in.Result.Message.Envelope.Cc = "jo@council.example", []string{inbox}
			return in
		}, true},
		{"a copy of an answer, forged", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			in := w.officers(108, officer, m.MessageID)
			in.Folder, in.Role, in.Forged = "INBOX", "inbox", true
			in.Result.Message.Envelope.From, in.Result.Message.Envelope.Cc = "jo@council.example", []string{inbox}
			return in
		}, false},
		{"passed on to a stranger", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			return w.officers(103, "somebody@elsewhere.example", m.MessageID)
		}, false},
		{"an answer in another thread", parser.KindInformationRequest, func(parser.Message) tracker.Incoming { return w.officers(104, officer, "<else@x.example>") }, false},
		{"a machine's answer", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			in := w.officers(105, officer, m.MessageID)
			in.Result.Message.Envelope.Automatic = "auto-replied"
			return in
		}, false},
		{"a mail of before", parser.KindInformationRequest, func(m parser.Message) tracker.Incoming {
			in := w.officers(106, officer, m.MessageID)
			in.Received = in.Received.Add(-time.Hour)
			return in
		}, false},
	} {
		request := w.request(n+1, tt.kind)
		w.receive(request)
		before := w.items()
		w.now = w.now.Add(time.Minute)
		w.receive(tt.reply(request.Result.Message))
		w.pass()
		if settled := len(w.items()) < len(before); settled != tt.settles {
			t.Errorf("%s: settled is %v", tt.name, settled)
		}
		for _, i := range w.items() {
			if _, err := w.tracker.Settle(t.Context(), i.Name); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// An officer's reply is the look that a case held as forged waits for. Who is
// meant is another question.
func testReviewAnswered(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.receive(w.referral(2, func(in *tracker.Incoming) {
		in.Forged = true
		in.Result.Referrals[0].Person.Name, in.Result.Referrals[0].Person.CRN = "Person Number1", ""
	}))
	w.pass()
	w.waits("forged", "maybe-same")
	w.now = w.now.Add(time.Hour)
	w.receive(w.officers(3, officer, "<m2@justice.example>"))
	w.pass()
	w.waits("forged", "maybe-same") // a machine may have written it
	w.reads(&parser.Message{Response: response(false, true)})
	w.pass()
	w.waits("maybe-same")
	for _, i := range w.items() {
		if c := w.show(i.References[0]); w.deadline(c, "acknowledgement").State != "met" {
			t.Errorf("the reply did not meet the clock of %s", c.Reference)
		}
	}
}

func testCapItem(t *testing.T, w *world) {
	for n := range 12 { // the cap of these tests is 5
		w.receive(w.referral(n + 1))
	}
	w.pass()
	w.waits("cap")
	item := w.items()[0]
	if len(item.References) != 7 || item.Due == nil {
		t.Errorf("the item is %+v, want 7 cases and their day", item)
	}
	list := ""
	for _, s := range w.post.sent {
		m, err := mail.ReadMessage(strings.NewReader(s.raw))
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(m.Header.Get("Subject"), "Please look") {
			list = strings.Join(strings.Fields(s.raw), " ")
		}
	}
	for _, want := range []string{"one message is waiting", "and 6 other cases", "A deadline is running: due by the end of Monday 17 August 2026"} {
		if !strings.Contains(list, want) {
			t.Errorf("the officers' list lacks %q:\n%s", want, list)
		}
	}
	if n := strings.Count(w.log.String(), "too many notices"); n != 1 {
		t.Errorf("%d lines of the log on what waits, want 1", n)
	}
	w.now = w.now.Add(61 * time.Minute)
	w.pass()
	if w.waits("cap"); len(w.items()[0].References) != 2 {
		t.Errorf("%d cases wait still, want 2", len(w.items()[0].References))
	}
	w.now = w.now.Add(61 * time.Minute)
	w.pass()
	w.waits()
}

func testCapItemDone(t *testing.T, w *world) {
	w.now = at("2026-08-12", "09:00")
	for n := range 30 {
		w.receive(w.referral(n + 1))
	}
	w.pass()
	w.waits("cap")
	if _, err := w.tracker.Settle(t.Context(), w.items()[0].Name); err != nil {
		t.Fatal(err)
	}
	w.now = w.now.Add(61 * time.Minute)
	w.pass()
	w.waits() // somebody has looked today
	w.now = at("2026-08-13", "09:00")
	w.pass()
	w.waits("cap")
}

func testDoubtResolved(t *testing.T, w *world) {
	w.desk.FilesSent = false
	w.open()
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.InDoubt} }
	w.receive(w.referral(1))
	for range 6 {
		w.pass()
		w.now = w.now.Add(2 * time.Hour)
	}
	w.waits("in-doubt")
	w.post.outcome = nil
	w.now = w.now.Add(25 * time.Hour)
	w.pass()
	w.waits()
}

func testUnfetchedOnce(t *testing.T, w *world) {
	place := tracker.Place{Mailbox: "basildon", Folder: "INBOX", Role: "inbox", UIDValidity: 7, UID: 99}
	ask := func() {
		t.Helper()
		if err := w.tracker.Unfetched(t.Context(), place, tracker.NotGiven, mailbox.ReasonTooLarge); err != nil {
			t.Fatal(err)
		}
	}
	for range 3 {
		ask()
	}
	w.waits("unfetched")
	if _, err := w.tracker.Settle(t.Context(), w.items()[0].Name); err != nil {
		t.Fatal(err)
	}
	ask()
	w.waits()
}
