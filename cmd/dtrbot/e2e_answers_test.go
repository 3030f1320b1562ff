package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
	"dtrbot/tracker"
)

// clock is how a clock of a case stands: its state, and what met it.
func clock(c tracker.Case, commitment string) string {
	for _, d := range c.Deadlines {
		if d.Commitment == commitment {
			return strings.TrimSpace(d.State + " " + d.MetBy)
		}
	}
	return "none"
}

// handWritten is a mail of an officer, as a mail program writes it.
func handWritten(from, to, subject, more, body string, at time.Time) []byte {
	return []byte(strings.ReplaceAll(fmt.Sprintf("From: %s\nTo: %s\nSubject: %s\nDate: %s\nMessage-ID: <%d.%d@officers.example>\n%sMIME-Version: 1.0\n\n%s",
		from, to, subject, at.Format(time.RFC1123Z), at.Unix(), len(body)+len(subject)+len(more), more, body), "\n", "\r\n"))
}

// testReplies: officers' own replies, as Outlook, Gmail and Thunderbird file
// them, stop the right clock on the right case; a forward, a new mail to
// somebody else and our own copies do not.
func testReplies(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{saveSent: "append"})
	box := w.boxes["basildon"]
	const text = "Content-Type: text/plain; charset=utf-8\n"
	const said = "Thank you. I have booked an assessment for Thursday at 10am and will ring the wing beforehand. I am the lead officer for this case.\n\nKind regards\n\nJo Marlow\nHousing Officer\n01632 960101\n"
	const merely = "Thank you for your referral, which we have received.\n\nKind regards\n\nJo Marlow\n"
	ids := map[int]string{}
	for n := 1; n <= 8; n++ {
		ids[n] = w.refer("basildon", on(0, 8, n), sample.Options{N: n * 3})
	}
	w.once(monday)
	var refs [9]string
	for _, l := range w.receipts("basildon") {
		for n, id := range ids {
			if l.header.Get("In-Reply-To") == id {
				refs[n] = l.references()[0]
			}
		}
	}
	for n := 1; n <= 8; n++ {
		w.now = on(0, 10, 0)
		w.must("case", "application", refs[n])
		if got := clock(w.show(refs[n]), "substantive_response"); got != "open" {
			t.Fatalf("%d: the response is %s before anybody answered", n, got)
		}
	}
	quoted := func(n int) string {
		return fmt.Sprintf("\nFrom: %s\nSent: 24 August 2026 08:0%d\nTo: Housing\nSubject: Duty to refer\n\nPlease find the referral below. An interview took place.\n\nKind regards\nSam Price\n", officer(n*3), n)
	}
	at := on(1, 10, 0)
	files := []struct {
		what, folder string
		raw          []byte
	}{
		{"Outlook: both fields", "Sent", handWritten("Housing <"+box.address+">", officer(3), "RE: Duty to refer", text+"In-Reply-To: "+ids[1]+"\nReferences: "+ids[1]+"\n", said+quoted(1), at)},
		{"Gmail: HTML, References alone", "Sent", handWritten(box.address, officer(6), "Re: Duty to refer", "Content-Type: text/html; charset=utf-8\nReferences: <older@x.example>\n "+ids[2]+"\n",
			"<div dir=\"ltr\"><p>Thank you. I have booked an assessment for Thursday.</p><p>Jo Marlow<br>Housing Officer</p></div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, 24 Aug 2026 at 08:02, Sam wrote:</div><blockquote class=\"gmail_quote\">Please find the referral</blockquote></div>", at.Add(time.Minute))},
		{"Thunderbird: In-Reply-To alone, the subject changed", "Sent", handWritten(box.address, officer(9), "Your client", text+"In-Reply-To: "+ids[3]+"\n", said+"\nOn 24/08/2026 08:03, Sam Price wrote:\n> Please find the referral\n", at.Add(2*time.Minute))},
		{"a new mail that names the reference", "Sent", handWritten(box.address, officer(12), "Next steps: "+refs[4], text, said, at.Add(3*time.Minute))},
		{"a copy from the officer's own mailbox", "INBOX", handWritten("Jo Marlow <jo.marlow@"+box.domain+">", officer(15)+"\nCc: "+box.address, "RE: Duty to refer", text+"In-Reply-To: "+ids[5]+"\n", said+quoted(5), at.Add(4*time.Minute))},
		{"a receipt by hand", "Sent", handWritten(box.address, officer(18), "RE: Duty to refer", text+"In-Reply-To: "+ids[6]+"\n", merely+quoted(6), at.Add(5*time.Minute))},
		{"a forward", "Sent", handWritten(box.address, "colleague@"+box.domain, "FW: Duty to refer", text+"In-Reply-To: "+ids[7]+"\nReferences: "+ids[7]+"\n", said+quoted(7), at.Add(6*time.Minute))},
		{"a new mail to somebody else", "Sent", handWritten(box.address, "landlord@homes.example", "A room", text, said, at.Add(7*time.Minute))},
	}
	for _, f := range files {
		w.arrive("basildon", f.folder, f.raw, at)
	}
	w.once(on(1, 11, 0))
	for n, want := range []string{1: "met sent", 2: "met sent", 3: "met sent", 4: "met sent", 5: "met sent", 6: "open", 7: "open", 8: "open"} {
		if n == 0 {
			continue
		}
		c := w.show(refs[n])
		if got := clock(c, "substantive_response"); got != want {
			t.Errorf("%s: the response is %q, want %q (%+v)", files[n-1].what, got, want, c.Answers)
		}
	}
	if got := w.must("case", "show", refs[5]); !strings.Contains(got, "a response with next steps and a named contact") {
		t.Errorf("the reply is not shown:\n%s", got)
	}
	for _, n := range []string{"Jo Marlow", "assessment for Thursday", "landlord@homes.example"} {
		if bytes.Contains(w.logs.Bytes(), []byte(n)) {
			t.Errorf("the log says %q", n)
		}
	}

	// By hand before the clerk could: its own receipt is unnecessary.
	w.edit(`mode = "live"`, `mode = "shadow"`)
	late := w.refer("basildon", on(2, 8, 0), sample.Options{N: 30})
	w.once(on(2, 8, 5))
	w.edit(`mode = "shadow"`, `mode = "live"`)
	before := len(w.sent("basildon"))
	both := w.refer("basildon", on(2, 9, 0), sample.Options{N: 33})
	for i, id := range []string{late, both} {
		w.arrive("basildon", "Sent", handWritten(box.address, officer(30+3*i), "RE: x", text+"In-Reply-To: "+id+"\n", merely, on(2, 9, 10+i)), on(2, 9, 10))
	}
	w.once(on(2, 9, 15))
	for _, l := range w.sent("basildon")[before:] {
		if l.receipt() {
			t.Errorf("a receipt went to %s, who had an officer's own", l.to)
		}
	}
}

// testBounces: a receipt that comes back counts as not given, and the office is
// asked first.
func testBounces(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	box := w.boxes["basildon"]
	w.refer("basildon", on(0, 8, 0), sample.Options{N: 1})
	w.once(monday)
	receipts := to(w.receipts("basildon"), officer(1))
	if len(receipts) != 1 {
		t.Fatalf("%d receipts, want 1", len(receipts))
	}
	ref := receipts[0].references()[0]
	if got := clock(w.show(ref), "acknowledgement"); got != "met notice" {
		t.Fatalf("the acknowledgement is %s", got)
	}
	head, _, _ := bytes.Cut(receipts[0].raw, []byte("\r\n\r\n"))
	report := "From: MAILER-DAEMON@mx." + referrers + "\r\nTo: " + box.address + "\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: Mon, 24 Aug 2026 09:06:00 +0100\r\nMessage-ID: <dsn1@mx." + referrers + ">\r\n" +
		"Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered.\r\n" +
		"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx." + referrers + "\r\n\r\nFinal-Recipient: rfc822; " + officer(1) + "\r\nAction: failed\r\nStatus: 5.1.1\r\n" +
		"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + string(head) + "\r\n\r\n--b--\r\n"
	w.arrive("basildon", "INBOX", []byte(report), on(0, 9, 6))
	w.once(on(0, 9, 10))
	c := w.show(ref)
	if got := clock(c, "acknowledgement"); got != "open" {
		t.Errorf("the acknowledgement is %s after it came back, want open", got)
	}
	reviews := 0
	for _, l := range w.sent("basildon") {
		if l.review() && l.to == box.address && strings.Contains(l.body, "came back") && strings.Contains(l.body, ref) {
			reviews++
		}
		if l.escalation() {
			t.Errorf("an escalation went to %s before an officer had a working day", l.to)
		}
	}
	if reviews != 1 {
		t.Errorf("the office was asked %d times, want once", reviews)
	}
	w.once(on(3, 12, 0))
	if got := len(to(w.sent("basildon"), box.contact(box.lead))); got != 0 {
		t.Errorf("%d mails to the lead on the day that it is due", got)
	}
	w.once(on(4, 9, 1)) // due at the end of Thursday 27 August
	if got := len(to(w.sent("basildon"), box.contact(box.lead))); got != 1 {
		t.Errorf("%d mails to the lead on the day after, want 1", got)
	}
}

// testAlarm: while the mailbox cannot be read for a working day, those named in
// [alarm] hear of it by the other relay, once, and again when it is over.
func testAlarm(t *testing.T, make maker) {
	w := newWorld(t, make(t, true), plan{})
	down := true
	other, err := mailtest.NewSMTP(mailtest.SMTPOptions{Fault: func(verb, _ string) *mailtest.Fault {
		if down && verb == "MAIL" {
			return &mailtest.Fault{Code: 451, Enhanced: "4.3.0", Text: "later"}
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := other.Close(); err != nil {
			t.Error(err)
		}
	})
	w.edit("[security]\n", fmt.Sprintf("[alarm]\nto = [\"oncall@council.example\", \"second@council.example\"]\nsmtp = %q\n\n[security]\n", other.URL().String()))
	w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
	w.once(monday)
	end := w.servers.Outage(t)
	heard := func(want ...string) {
		t.Helper()
		got := []string{}
		for _, m := range other.Messages() {
			got = append(got, m.To[0]+" "+read(t, m).subject)
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("alarms: %q, want %q", got, want)
		}
	}
	const alarm, over = " Alarm: the mailbox cannot be read, Basildon", " Over: the mailbox is read again, Basildon"
	w.pass(on(1, 9, 0))
	heard()
	w.pass(on(1, 9, 10)) // a working day, and the other relay puts it off
	heard()
	down = false
	w.pass(on(1, 9, 20))
	heard("oncall@council.example"+alarm, "second@council.example"+alarm)
	w.pass(on(2, 9, 0))
	end()
	w.once(on(2, 10, 0))
	w.once(on(2, 10, 5))
	heard("oncall@council.example"+alarm, "second@council.example"+alarm, "oncall@council.example"+over, "second@council.example"+over)
	w.quiet([]int{1})
}
