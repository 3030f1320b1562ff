package tracker_test

import (
	"errors"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/tracker"
)

// promises are the ways in which something could be lost, sent twice or told
// to the wrong person, each found by trying.
func promises() []scenario {
	return []scenario{
		{"an address that cannot be written to", testUnwritableAddress},
		{"odd bytes in a thread", testOddThread},
		{"many people in one mail", testManyLeads},
		{"the cap on one address holds up no other", testCapHoldsUpNobody},
		{"Sent holds the copy of another recipient", testInDoubtBesideAnother},
		{"going back to shadow", testBackToShadow},
		{"a list of reviews that was refused", testRefusedList},
		{"an escalation that was refused", testRefusedEscalation},
		{"told at nine, day after day", testToldAtNine},
		{"a reply that meets a request to save a home", testSentReplyRetention},
		{"a robot's reply in Sent", testSentAutomatic},
		{"the second of two people is restricted", testSecondRestricted},
		{"restricted after the lead was told", testRestrictedLater},
		{"in doubt for ever", testInDoubtForEver},
		{"in doubt, and Sent cannot be searched", testInDoubtUnsearchable},
		{"an answer before the referral", testAnswerBefore},
		{"an application entered twice", testApplicationCorrected},
		{"answered before the escalation could go", testStaleEscalation},
		{"moved from junk to the inbox", testRescued},
	}
}

func testUnwritableAddress(t *testing.T, w *world) {
	for i, edit := range []func(*tracker.Incoming){
		func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = "mary..jones@justice.example" },
		func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = "siobhan.o\u2019neil@justice.example" },
	} {
		w.receive(w.referral(i+1, edit))
		w.pass()
		w.expect("ack " + officer)
	}
	for i, from := range []string{"jos\u00e9@justice.example", "a..b@justice.example", "a b@justice.example"} {
		w.receive(w.referral(i+11, func(in *tracker.Incoming) {
			in.Result.Message.Envelope.From = from
			in.Result.Referrals[0].Lead.Email = ""
		}))
	}
	all := w.cases()
	if len(all) != 5 {
		t.Fatalf("%d cases, want 5: a referral is never refused for the sake of an address", len(all))
	}
	held := 0
	for _, c := range all {
		if slices.Contains(c.Reviews, "no-sender") {
			held++
		}
	}
	if held != 3 {
		t.Errorf("%d cases are held because nobody can be answered, want 3", held)
	}
	// An odd Reply-To is not followed; the sender is answered.
	w.pass()
	w.took()
	w.receive(w.referral(21, func(in *tracker.Incoming) { in.Result.Message.Envelope.ReplyTo = []string{"t\u00e9am@justice.example"} }))
	w.pass()
	w.expect("ack " + officer)
}

func testOddThread(t *testing.T, w *world) {
	odd := []string{"<a\x00b@justice.example>", "<\xff\xfe@justice.example>", ""}
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		in.Result.Message.Envelope.InReplyTo, in.Result.Message.Envelope.ThreadRefs = odd, odd
		in.Result.Message.MessageID = "<c\x00d\xff@justice.example>"
	}))
	w.receive(w.referral(2, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindChaser, nil
		in.Result.Message.Envelope.InReplyTo, in.Result.Message.Envelope.ThreadRefs = odd, odd
		in.Result.Message.References = []string{"DTR-BAS-\x00\xff"}
	}))
	if n := len(w.cases()); n != 1 {
		t.Errorf("%d cases, want 1", n)
	}
}

func testManyLeads(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		one := in.Result.Referrals[0]
		in.Result.Referrals = nil
		for i := range 120 {
			r := one
			r.Person.CRN = fmt.Sprintf("Y%06d", i)
			r.Lead.Email = fmt.Sprintf("a.rather.long.name.of.a.keyworker.%d@a.rather.long.department.justice.example", i)
			in.Result.Referrals = append(in.Result.Referrals, r)
		}
		for i := range 90 {
			in.Result.Message.Envelope.ThreadRefs = append(in.Result.Message.Envelope.ThreadRefs, fmt.Sprintf("<%s%d@x.example>", strings.Repeat("r", 880), i))
		}
	}))
	if n := len(w.cases()); n != 120 {
		t.Errorf("%d cases, want 120", n)
	}
	w.pass()
	acks := slices.DeleteFunc(w.took(), func(s string) bool { return !strings.HasPrefix(s, "ack ") })
	if n := len(acks); n != 121 {
		t.Errorf("%d receipts, want 121", n)
	}
}

func testCapHoldsUpNobody(t *testing.T, w *world) {
	for n := range 60 {
		w.receive(w.referral(n + 1))
	}
	w.now = w.now.Add(time.Second)
	w.receive(w.referral(99, func(in *tracker.Incoming) {
		in.Result.Message.Envelope.From = "other@justice.example"
		in.Result.Referrals[0].Lead.Email = ""
	}))
	w.deliver(tracker.Acknowledgements)
	w.expect("ack "+officer, "ack "+officer, "ack "+officer, "ack "+officer, "ack "+officer, "ack other@justice.example")
}

// A copy in Sent proves one envelope, and there is one for each recipient.
func testInDoubtBesideAnother(t *testing.T, w *world) {
	const keyworker = "keyworker@justice.example"
	doubt := officer
	w.post.outcome = func(to string) tracker.Answer {
		if to == doubt {
			return tracker.Answer{Outcome: tracker.InDoubt}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = keyworker }))
	w.pass()
	id := w.post.sent[0].messageID(t)
	w.took()
	// Only the keyworker's lies in Sent: the officer has nothing.
	w.post.filed = map[string]int{id: 1}
	w.post.outcome = nil
	w.now = w.now.Add(2 * time.Minute)
	w.deliver(tracker.Acknowledgements)
	w.expect("ack " + officer)
	// Two copies are both of them.
	w.post.outcome = func(to string) tracker.Answer {
		if to == doubt {
			return tracker.Answer{Outcome: tracker.InDoubt}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = keyworker }))
	w.pass()
	id = w.post.sent[0].messageID(t)
	w.took()
	w.post.filed = map[string]int{id: 2}
	w.now = w.now.Add(2 * time.Minute)
	w.pass()
	w.expect()
	for _, c := range w.cases() {
		if d := w.deadline(w.show(c.Reference), "acknowledgement"); d.State != "met" {
			t.Errorf("acknowledgement is %s, want met", d.State)
		}
	}
}

func (s sentMail) messageID(t *testing.T) string {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(s.raw))
	if err != nil {
		t.Fatal(err)
	}
	return m.Header.Get("Message-Id")
}

// Shadow sends nothing at all, whatever was owed before.
func testBackToShadow(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.receive(w.referral(1))
	w.pass()
	w.receive(w.referral(2))
	w.post.outcome = nil
	w.desk.Mode = tracker.Shadow
	w.open()
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect()
	for _, c := range w.cases() {
		if n := w.show(c.Reference).Notices; len(n) != 1 || n[0].State != "withheld" {
			t.Errorf("notices %+v, want one, withheld", n)
		}
	}
	w.desk.Mode = tracker.Live
	w.open()
	w.now = w.now.Add(time.Hour)
	w.pass()
	w.expect()
}

// What the mailbox itself refuses is told again on the next working day.
func testRefusedList(t *testing.T, w *world) {
	full := true
	w.post.outcome = func(to string) tracker.Answer {
		if to == inbox && full {
			return tracker.Answer{Outcome: tracker.Refused, Text: "552 5.2.2 mailbox full"}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindInformationRequest, nil
	}))
	w.pass()
	w.expect()
	full = false
	w.now = w.now.Add(2 * time.Hour)
	w.pass() // not every hour against a mailbox that is full
	w.expect()
	w.at("2026-08-13", "15:00")
	if len(w.post.sent) != 1 || !strings.Contains(w.post.sent[0].raw, "data-protection") {
		t.Errorf("the list does not name what the refused one named: %v", w.post.sent)
	}
	w.expect("review " + inbox)
	w.at("2026-08-14", "15:00")
	w.expect()
}

// Each escalation that is refused is put before a person, under its case.
func testRefusedEscalation(t *testing.T, w *world) {
	w.post.outcome = func(to string) tracker.Answer {
		if to == lead {
			return tracker.Answer{Outcome: tracker.Refused, Text: "550 5.1.1 unknown"}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect("review " + inbox)
	w.reviews(w.only().CaseSummary, "refused")
	w.receive(w.referral(2))
	w.pass()
	w.took()
	w.at("2026-08-28", "09:00") // the second one's contact check
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.expect("review " + inbox)
	for _, c := range w.cases() {
		w.reviews(c, "refused")
	}
}

// A lapse found late must not move every later mail to another hour.
func testToldAtNine(t *testing.T, w *world) {
	w.receive(w.referral(1)) // contact check due at the end of 19 August
	w.pass()
	w.took()
	w.now = at("2026-08-13", "10:00")
	w.receive(w.referral(2)) // of 20 August
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	w.expect("escalation " + lead)
	w.receive(w.referral(3, func(in *tracker.Incoming) { in.Received = at("2026-08-03", "10:00") }))
	w.at("2026-08-20", "11:00")
	w.expect("ack " + officer)
	w.at("2026-08-21", "08:00")
	w.expect()
	w.at("2026-08-21", "09:00")
	if len(w.post.sent) != 1 || strings.Count(w.post.sent[0].raw, "Find it") != 2 {
		t.Errorf("%d mails at nine, want one that lists both", len(w.post.sent))
	}
	w.expect("escalation " + lead)
	// Send hours that end before nine are kept to.
	w.desk.SendFrom, w.desk.SendTo = 6*time.Hour, 8*time.Hour
	w.open()
	w.receive(w.referral(4, func(in *tracker.Incoming) { in.Received = at("2026-08-04", "10:00") }))
	w.at("2026-08-24", "07:00")
	w.expect("ack "+officer, "escalation "+lead)
}

func (w *world) reply(to tracker.Incoming, edit ...func(*tracker.Incoming)) tracker.Incoming {
	return w.referral(1000+int(w.uid), append([]func(*tracker.Incoming){func(in *tracker.Incoming) {
		in.Folder, in.Role, in.Result.Referrals = "Sent", "sent", nil
		in.Result.Message.Kind = parser.KindOther
		in.Result.Message.Envelope.From, in.Result.Message.Envelope.To = inbox, []string{to.Result.Message.Envelope.From}
		in.Result.Message.Envelope.InReplyTo = []string{to.Result.Message.MessageID}
	}}, edit...)...)
}

func testSentReplyRetention(t *testing.T, w *world) {
	request := w.referral(1, func(in *tracker.Incoming) { in.Result.Message.Kind = parser.KindRetentionRequest })
	w.receive(request)
	w.pass()
	w.took()
	w.now = at("2026-08-13", "11:00")
	w.receive(w.reply(request))
	if d := w.deadline(w.only(), "retention_response"); d.State != "met" || d.MetBy != "sent" {
		t.Errorf("retention response is %s by %q, want met by the reply seen in Sent (Essex 2)", d.State, d.MetBy)
	}
	w.at("2026-08-18", "09:00")
	w.at("2026-08-19", "09:00")
	w.expect()
}

func testSentAutomatic(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	request := w.referral(1, func(in *tracker.Incoming) { in.Result.Message.Envelope.ReplyTo = []string{"team@justice.example"} })
	w.receive(request)
	w.receive(w.reply(request, func(in *tracker.Incoming) { in.Result.Message.Envelope.Automatic = "Auto-Submitted: auto-replied" }))
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "open" {
		t.Errorf("acknowledgement is %s, want open: an out-of-office answer acknowledges nothing", d.State)
	}
	// Who asked for answers elsewhere is answered there.
	w.receive(w.reply(request, func(in *tracker.Incoming) { in.Result.Message.Envelope.To = []string{"team@justice.example"} }))
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "met" {
		t.Errorf("acknowledgement is %s, want met by a person's reply", d.State)
	}
}

func testSecondRestricted(t *testing.T, w *world) {
	w.desk.Contacts[protocol.RoleSPOC] = protocol.Contact{Role: protocol.RoleSPOC, Name: "S", Address: "spoc@council.example"}
	w.open()
	no := false
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		second := in.Result.Referrals[0]
		second.Person.CRN, second.Risk.MAPPALevel, second.Consent.Given = "X000777", 2, &no
		in.Result.Referrals = append(in.Result.Referrals, second)
	}))
	w.pass()
	w.expect("ack "+officer, "review spoc@council.example")
	// Held for a reason that concerns the message alone: the cap.
	for n := range 6 {
		w.receive(w.referral(n+2, func(in *tracker.Incoming) { in.Result.Referrals[0].Risk.MAPPALevel = 2 }))
	}
	w.now = w.now.Add(59 * time.Minute)
	w.pass()
	w.took()
	w.now = w.now.Add(time.Minute)
	w.pass()
	for _, s := range w.post.sent {
		if s.to == inbox {
			t.Errorf("the office is told of a restricted case:\n%s", s.raw)
		}
	}
}

func testRestrictedLater(t *testing.T, w *world) {
	w.desk.Contacts[protocol.RoleSPOC] = protocol.Contact{Role: protocol.RoleSPOC, Name: "S", Address: "spoc@council.example"}
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.at("2026-08-20", "09:00")
	w.took()
	w.receive(w.referral(2, func(in *tracker.Incoming) {
		in.Result.Referrals[0].Person.CRN, in.Result.Referrals[0].Risk.MAPPALevel = "X000001", 3
	}))
	w.pass()
	w.expect("ack "+officer, "escalation spoc@council.example")
	w.at("2026-08-21", "09:00")
	w.at("2026-08-24", "09:00")
	w.expect()
}

// A stranger's referral in the junk folder is not answered; moved to the inbox
// by a person, it is, once.
func testRescued(t *testing.T, w *world) {
	const stranger = "worker@charity.example"
	junk := w.referral(1, func(in *tracker.Incoming) {
		in.Folder, in.Role, in.Result.Message.Envelope.From = "Junk", "junk", stranger
		in.Result.Referrals[0].Lead.Email = ""
	})
	w.receive(junk)
	w.pass()
	w.expect("review " + inbox)
	w.reviews(w.only().CaseSummary, "junk")
	w.now = at("2026-08-13", "10:00")
	moved := junk
	moved.Folder, moved.Role, moved.UID = "INBOX", "inbox", 501
	w.receive(moved)
	w.pass()
	w.expect("ack " + stranger)
	c := w.only()
	w.reviews(c.CaseSummary)
	if d := w.deadline(c, "acknowledgement"); d.State != "met" {
		t.Errorf("acknowledgement is %s, want met", d.State)
	}
	moved.UID = 502
	w.receive(moved)
	w.pass()
	w.expect()
	// One that nobody can be sure of stays with a person.
	unsure := w.referral(2, func(in *tracker.Incoming) {
		in.Folder, in.Role, in.Result.Message.Envelope.From = "Junk", "junk", stranger
		in.Result.Message.KindConfidence = 0.4
	})
	w.receive(unsure)
	unsure.Folder, unsure.Role, unsure.UID = "INBOX", "inbox", 503
	w.receive(unsure)
	w.reviews(w.cases()[0], "unsure")
}

// A relay that never says whether it took a notice gets it a few times, then
// once a day, and a person is told.
func testInDoubtForEver(t *testing.T, w *world) {
	w.desk.FilesSent = false
	w.open()
	w.post.outcome = func(to string) tracker.Answer {
		if to == officer {
			return tracker.Answer{Outcome: tracker.InDoubt}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(1))
	for range 48 {
		w.pass()
		w.now = w.now.Add(time.Hour)
	}
	copies := 0
	for _, m := range w.took() {
		if m == "ack "+officer {
			copies++
		}
	}
	if copies < 5 || copies > 7 {
		t.Errorf("the officer may have %d copies after two days, want about six", copies)
	}
	w.reviews(w.only().CaseSummary, "in-doubt")
}

// A Sent folder that cannot be searched keeps no notice for ever.
func testInDoubtUnsearchable(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.InDoubt} }
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.post.outcome, w.post.err = nil, errors.New("no such folder")
	w.now = w.now.Add(12 * time.Hour)
	w.pass()
	w.expect()
	w.now = w.now.Add(13 * time.Hour)
	w.pass()
	w.expect("ack " + officer)
}

// An answer given before a referral came does not answer that one.
func testAnswerBefore(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.now = at("2026-08-14", "10:00")
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Result.Referrals[0].Person.CRN = "X000001" }))
	w.now = at("2026-08-17", "10:00")
	ref := w.only().Reference
	if err := w.tracker.Respond(t.Context(), ref, at("2026-08-12", "00:00"), "by telephone"); err != nil {
		t.Fatal(err)
	}
	var states []string
	for _, d := range w.only().Deadlines {
		if d.Commitment == "acknowledgement" {
			states = append(states, d.State)
		}
	}
	if !slices.Equal(states, []string{"met", "open"}) {
		t.Errorf("acknowledgements are %v, want the first met and the second open", states)
	}
}

// An officer who enters the application again, with the right date, corrects
// the first entry: its clock must not lapse.
func testApplicationCorrected(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.now = at("2026-08-14", "10:00")
	ref := w.only().Reference
	for _, day := range []string{"2026-08-13", "2026-08-03", "2026-08-13", "2026-08-13"} {
		if err := w.tracker.Application(t.Context(), ref, at(day, "10:00")); err != nil {
			t.Fatal(err)
		}
	}
	w.at("2026-08-14", "11:00")
	w.at("2026-08-17", "09:00")
	w.expect()
	var states []string
	for _, d := range w.only().Deadlines {
		if d.Commitment == "substantive_response" {
			states = append(states, d.State)
		}
	}
	if !slices.Equal(states, []string{"void", "open"}) {
		t.Errorf("substantive responses are %v, want the first void and the second open", states)
	}
}

// An escalation that could not be sent is not sent once its cases are answered.
func testStaleEscalation(t *testing.T, w *world) {
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	w.took()
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.at("2026-08-20", "09:00")
	w.post.outcome = nil
	all := w.cases()
	respond := func(c tracker.CaseSummary) {
		if err := w.tracker.Respond(t.Context(), c.Reference, time.Time{}, "by email"); err != nil {
			t.Fatal(err)
		}
	}
	w.now = at("2026-08-20", "10:00")
	respond(all[0])
	respond(all[1])
	w.pass()
	w.expect()
	// One answer of two does not hold it back.
	w.now = at("2026-08-21", "10:00")
	w.receive(w.referral(3), w.referral(4))
	w.pass()
	w.took()
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.at("2026-09-01", "09:00")
	w.post.outcome = nil
	w.now = at("2026-09-01", "10:00")
	for _, c := range w.cases() {
		if len(c.Late) > 0 {
			respond(c)
			break
		}
	}
	w.pass()
	w.expect("escalation " + lead)
}
