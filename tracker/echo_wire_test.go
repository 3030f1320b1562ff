package tracker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
	"dtrbot/tracker"
)

// wireEchoes are what mail systems write about mail that was really sent, read
// as the daemon reads it.
func wireEchoes() []scenario {
	return []scenario{
		{"receipts that came back, in many shapes", testReturnedOnTheWire},
		{"an escalation that came back, read", testEscalationOnTheWire},
		{"reports that are forged or of nobody's mail", testForgedReports},
		{"our own mail come round by a forward", testOwnMailComesRound},
		{"a robot without any mark answers", testUnmarkedRobot},
		{"a robot that sends the form again and again", testFormRobot},
		{"forms that robots send are answered by nobody", testMarkedRobots},
	}
}

// read is a mail as it would have come in by IMAP.
func (w *world) read(raw string) tracker.Incoming {
	return w.referral(0, func(in *tracker.Incoming) {
		in.Result = parser.Parse([]byte(strings.ReplaceAll(strings.ReplaceAll(raw, "\r\n", "\n"), "\n", "\r\n")))
	})
}

// lastTo is the last mail that was sent to an address, and its header.
func (w *world) lastTo(to string) (raw, header string) {
	w.t.Helper()
	for _, s := range slices.Backward(w.post.sent) {
		if s.to == to {
			raw = strings.ReplaceAll(s.raw, "\r\n", "\n")
			header, _, _ = strings.Cut(raw, "\n\n")
			return raw, header + "\n"
		}
	}
	w.t.Fatalf("nothing was sent to %s", to)
	return "", ""
}

const (
	byDaemon = "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.justice.example>\nTo: " + inbox + "\nMIME-Version: 1.0\n"
	asReport = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nThis is the mail system at host mx.justice.example.\n\n"
	statusOf = "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.justice.example\n\nFinal-Recipient: rfc822; %s\nAction: %s\nStatus: %s\n\n"
)

// shapesOf are reports in the shapes of mail systems about a mail to an address.
func shapesOf(to, raw, header, subject string) map[string]string {
	report := func(action, status, part string) string {
		return byDaemon + "Subject: Delivery report\n" + asReport + fmt.Sprintf(statusOf, to, action, status) + "--b\n" + part + "\n--b--\n"
	}
	whole, head := "Content-Type: message/rfc822\n\n"+raw, "Content-Type: text/rfc822-headers\n\n"+header
	return map[string]string{
		"hard: report, whole mail":   report("failed", "5.1.1", whole),
		"hard: report, header alone": report("failed", "5.1.1", head),
		"hard: Exim":                 byDaemon + "Subject: Mail delivery failed: returning message to sender\nX-Failed-Recipients: " + to + "\n\nThis message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  " + to + "\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\n" + raw,
		"hard: qmail":                byDaemon + "Subject: failure notice\n\nHi. This is the qmail-send program at mx.justice.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<" + to + ">:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n" + raw,
		"hard: Exchange, no report":  byDaemon + "Subject: Undeliverable: " + subject + "\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour message\n\n  To:      " + to + "\n  Subject: " + subject + "\n\ndid not reach the following recipient(s):\n\n" + to + " on Wed, 12 Aug 2026 14:03:00 +0100\n    The recipient name is not recognized\n\n--b\nContent-Type: message/rfc822\n\n" + raw + "\n--b--\n",
		"hard: Domino, subject only": byDaemon + "Subject: DELIVERY FAILURE: User not listed in Domino Directory\n\nYour message\n\n  Subject: " + subject + "\n\nwas not delivered to:\n\n  " + to + "\n\nbecause:\n\n  User not listed in Domino Directory\n",
		"hard: in German":            byDaemon + "Subject: Unzustellbar: " + subject + "\n\nFehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n" + to + "\nDie eingegebene E-Mail-Adresse konnte nicht gefunden werden.\n",
		"soft: mailbox full":         report("failed", "5.2.2", head),
		"soft: ran out of time":      byDaemon + "Subject: failure notice\n\nHi. This is the qmail-send program at mx.justice.example.\n\n<" + to + ">:\nI'm not going to try again; this message has been in the queue too long.\n\n--- Below this line is a copy of the message.\n\n" + raw,
		"delayed: report":            report("delayed", "4.4.1", head),
		"delayed: Exim":              byDaemon + "Subject: Warning: message 1wQ3Rz delayed 24 hours\n\nThis message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\nThe subject of the message is: " + subject + "\n\n  " + to + "\n\nNo action is required on your part. Delivery attempts will continue.\n",
		"delivered: report":          report("delivered", "2.1.5", head),
		"delivered: relayed":         report("relayed", "2.0.0", head),
		"automatic: receipt":         byDaemon + "Subject: Read: " + subject + "\n" + strings.ReplaceAll(asReport, "delivery-status", "disposition-notification") + "--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; " + to + "\nOriginal-Message-ID: " + idIn(header) + "\nDisposition: manual-action/MDN-sent-manually; displayed\n\n--b--\n",
		"automatic: away":            "Return-Path: <>\nFrom: " + to + "\nTo: " + inbox + "\nSubject: Automatic reply: " + subject + "\nAuto-Submitted: auto-replied\nIn-Reply-To: " + idIn(header) + "\n\nI am away. Mail to my old address is undeliverable.\n",
	}
}

// idIn is the Message-ID of a header.
func idIn(header string) string {
	for line := range strings.Lines(header) {
		if name, value, _ := strings.Cut(line, ":"); strings.EqualFold(name, "Message-ID") {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func testReturnedOnTheWire(t *testing.T, w *world) {
	known := map[string]bool{}
	for n, name := range slices.Sorted(func(yield func(string) bool) {
		for name := range shapesOf(officer, "", "", "") {
			if !yield(name) {
				return
			}
		}
	}) {
		w.now = at("2026-08-12", "09:00").Add(time.Duration(n) * 40 * time.Minute) // under the cap
		w.receive(w.referral(n + 1))
		w.deliver(tracker.Acknowledgements)
		raw, header := w.lastTo(officer)
		var ref string
		for _, c := range w.cases() {
			if !known[c.Reference] {
				ref, known[c.Reference] = c.Reference, true
			}
		}
		w.took()
		w.now = w.now.Add(time.Minute)
		w.receive(w.read(shapesOf(officer, raw, header, "Duty to Refer received: "+ref)[name]))
		what, _, _ := strings.Cut(name, ":")
		c := w.show(ref)
		d := w.deadline(c, "acknowledgement")
		state, reviews := "met", []string(nil)
		switch what {
		case "hard":
			state, reviews = "open", []string{"bounced"}
		case "soft":
			state, reviews = "open", []string{"bounced-soft"}
		}
		if d.State != state || !slices.Equal(c.Reviews, reviews) {
			t.Errorf("%s: acknowledgement %s, asked for %v; want %s, %v", name, d.State, c.Reviews, state, reviews)
		}
		if back := c.Notices[0].CameBack; len(back) != 1 || back[0].What != what {
			t.Errorf("%s: came back %+v", name, back)
		}
		w.deliver(tracker.Acknowledgements)
		w.expect() // no machine is answered
	}
}

func testEscalationOnTheWire(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	raw, header := w.lastTo(lead)
	w.expect("escalation " + lead)
	shapes := shapesOf(lead, raw, header, "Please check today: substantive response overdue, "+w.only().Reference)
	for _, name := range []string{"delayed: report", "delivered: relayed", "automatic: away"} {
		w.receive(w.read(shapes[name]))
	}
	w.at("2026-08-20", "09:05")
	w.expect()
	w.receive(w.read(shapes["hard: Domino, subject only"]))
	w.reviews(w.only().CaseSummary, "bounced-contact")
	w.at("2026-08-20", "09:10")
	w.expect("escalation "+dispute, "review "+inbox)
}

func testForgedReports(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	w.expect("escalation " + lead)
	before := w.only()
	stranger := "Return-Path: <>\nFrom: mailer-daemon@elsewhere.example\nTo: " + inbox + "\nSubject: failure notice\n\nYour message could not be delivered to the following recipients:\n\n"
	for name, raw := range map[string]string{
		"a Message-ID of nobody's":            stranger + "<" + officer + ">: no such user (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@council.example>\nSubject: x\n",
		"a mark that we never made":           stranger + "<" + officer + ">: no such user (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nX-Dtrbot-Notice: aaaa.bbbb\nMessage-ID: <zzz@council.example>\nSubject: x\n",
		"a case, and a recipient of nobody's": stranger + "<somebody@elsewhere.example>: no such user (#5.1.1)\n\nSubject: Duty to Refer received: " + before.Reference + "\n",
		"a contact, and no mail":              stranger + "<" + lead + ">: no such user (#5.1.1)\n",
		"an officer of the council's":         stranger + "<" + inbox + ">: no such user (#5.1.1)\n",
	} {
		w.now = w.now.Add(time.Minute)
		w.receive(w.read(raw))
		w.deliver(tracker.Everything)
		for _, to := range w.took() {
			if to != "review "+inbox {
				t.Errorf("%s: sent %s", name, to)
			}
		}
		c := w.only()
		for i, d := range c.Deadlines {
			if d.State != before.Deadlines[i].State || !d.Due.Equal(before.Deadlines[i].Due) {
				t.Errorf("%s: %s is %s, due %s", name, d.Commitment, d.State, d.Due)
			}
		}
		if happened(c, "reopened") > 0 {
			t.Errorf("%s: a clock was opened again", name)
		}
	}
	w.at("2026-08-20", "09:20")
	for _, to := range w.took() {
		if to != "review "+inbox {
			t.Errorf("sent %s: nobody above is told for a stranger's word", to)
		}
	}
}

// Our mail comes back by a rule that sends it on, to this mailbox under another
// name of its own; with our mark, and without.
func testOwnMailComesRound(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	raw, header := w.lastTo(officer)
	w.took()
	_, body, _ := strings.Cut(raw, "\n\n")
	var bare strings.Builder
	for line := range strings.Lines(header) {
		if !strings.HasPrefix(line, "X-") && !strings.HasPrefix(line, "Auto-Submitted") {
			bare.WriteString(line)
		}
	}
	other := strings.ReplaceAll(strings.ReplaceAll(bare.String(), inbox, "homelessness@council.example"), idIn(header), "<rewritten@council.example>")
	for name, mail := range map[string]string{
		"as it was":                         "Received: from a by b; Wed, 12 Aug 2026 14:04:00 +0100\n" + raw,
		"passed on by a program":            "From: " + officer + "\nTo: " + inbox + "\nSubject: FW: Duty to Refer received\nX-MS-Exchange-Inbox-Rules-Loop: " + officer + "\n\n" + body,
		"without its marks":                 bare.String() + "\n" + body,
		"without its marks, from elsewhere": other + "\n" + body,
	} {
		w.now = w.now.Add(2 * time.Hour)
		w.receive(w.read(mail))
		w.deliver(tracker.Acknowledgements)
		if got := w.took(); len(got) > 0 {
			t.Errorf("%s: sent %v", name, got)
		}
	}
	if n := len(w.cases()); n != 1 {
		t.Errorf("%d cases, want one", n)
	}
}

func testUnmarkedRobot(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	raw, header := w.lastTo(officer)
	w.took()
	_, body, _ := strings.Cut(raw, "\n\n")
	for n := range 20 {
		w.now = w.now.Add(time.Minute)
		w.receive(w.read(fmt.Sprintf("From: %s\nTo: %s\nMessage-ID: <robot%d@justice.example>\nSubject: Thank you for your email\nIn-Reply-To: %s\n\nThank you. Your email is number %d in our queue and will be dealt with.\n\n> %s\n", officer, inbox, n, idIn(header), n, strings.ReplaceAll(body, "\n", "\n> "))))
		w.deliver(tracker.Acknowledgements)
	}
	w.expect()
	w.state("acknowledgement", "met")
}

// The worst: what answers us sends a form each time, under a new Message-ID and
// with other content. It is bounded, and a person is told.
func testFormRobot(t *testing.T, w *world) {
	const hours, hourly = 6, 5
	sent := 0
	for n := range hours * 60 {
		w.now = at("2026-08-12", "09:00").Add(time.Duration(n) * time.Minute)
		w.receive(w.referral(n + 1))
		w.deliver(tracker.Acknowledgements)
		sent += len(w.took())
	}
	if sent < hourly || sent > hours*hourly+hourly {
		t.Errorf("%d receipts in %d hours, at most %d an hour", sent, hours, hourly)
	}
	w.pass()
	if got := w.took(); !slices.Contains(got, "review "+inbox) {
		t.Errorf("no person is told: %v", got)
	}
}

func testMarkedRobots(t *testing.T, w *world) {
	for n, field := range []string{
		"Auto-Submitted: auto-generated", "Auto-Submitted: auto-replied; owner-email=\"a@b\"", "Auto-Submitted: auto-notified (x)", "Return-Path: <>",
		"Return-Path: <a@justice.example>\nReceived: from a by b\nReturn-Path: <>", "List-Id: <a.justice.example>", "List-Unsubscribe: <mailto:x@y.example>", "List-Help: <https://y.example>",
		"Precedence: bulk", "Precedence: junk", "Precedence: list", "X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: DR, OOF, AutoReply",
		"X-Autoreply: yes", "X-Autorespond: away", "X-Loop: robot@justice.example", "X-Failed-Recipients: b@justice.example", "X-Dtrbot-Notice: another.clerk", "Feedback-ID: 1:2:3",
	} {
		w.now = at("2026-08-12", "09:00").Add(time.Duration(n) * time.Hour)
		w.receive(w.referral(n+1, func(in *tracker.Incoming) {
			in.Result.Message.Envelope.Automatic = parser.Parse([]byte(strings.ReplaceAll("From: "+officer+"\n"+field+"\nSubject: x\n\nx\n", "\n", "\r\n"))).Message.Envelope.Automatic
		}))
		w.deliver(tracker.Acknowledgements)
		if got := w.took(); len(got) > 0 {
			t.Errorf("%s: sent %v", field, got)
		}
	}
	for _, c := range w.cases() {
		w.reviews(c, "automatic")
	}
	for n, field := range []string{"Auto-Submitted: no", "Auto-Submitted: NO; x=y", "Return-Path: <a@justice.example>", "Precedence: first-class", "X-Auto-Response-Suppress: DR, RN, NRN", "X-Autoreply: no", "X-MS-Exchange-Inbox-Rules-Loop: a@justice.example"} {
		w.now = at("2026-08-14", "09:00").Add(time.Duration(n) * time.Hour)
		w.receive(w.referral(n+100, func(in *tracker.Incoming) {
			in.Result.Message.Envelope.Automatic = parser.Parse([]byte(strings.ReplaceAll("From: "+officer+"\n"+field+"\nSubject: x\n\nx\n", "\n", "\r\n"))).Message.Envelope.Automatic
		}))
		w.deliver(tracker.Acknowledgements)
		if got := w.took(); !slices.Equal(got, []string{"ack " + officer}) {
			t.Errorf("%s: sent %v, want a receipt", field, got)
		}
	}
}
