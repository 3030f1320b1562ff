package mailbox_test

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
	"dtrbot/signin"
)

func inHouse(domain string) bool { return domain == "basildon.example" }

// header is a mail of header lines alone.
func header(lines ...string) []byte {
	return []byte(strings.Join(lines, "\r\n") + "\r\n\r\ntext\r\n")
}

// talk is a Thread-Index of a conversation after some replies.
func talk(conversation byte, replies int) string {
	return "Thread-Index: " + base64.StdEncoding.EncodeToString([]byte(strings.Repeat(string(rune(conversation)), 22)+strings.Repeat("12345", replies)))
}

func testSurvey(t *testing.T, w world, sent string, signIn mailbox.SignIn) {
	t.Helper()
	day := noon.Add(-24 * time.Hour)
	const outside, office = "From: Jo <jo@justice.example>", "From: Housing <housing@basildon.example>"
	verdict := func(s string) string {
		return "Authentication-Results: mx.basildon.example; dmarc=" + s + " header.from=justice.example"
	}
	for i, raw := range [][]byte{
		header(outside, "Message-ID: <answered@justice.example>", verdict("pass")),
		header(outside, "Message-ID: <by-references@justice.example>", verdict("fail")),
		header(outside, "Message-ID: <outlook@justice.example>", talk('a', 0), verdict("fail")),
		header(outside, "Message-ID: <unanswered@justice.example>", talk('b', 0)),
		header(outside, "Message-ID: <away@justice.example>", "Auto-Submitted: auto-replied", verdict("fail")),
		header("From: Ana <ana@basildon.example>", "Message-ID: <inside@basildon.example>"),
	} {
		w.putRaw(t, "INBOX", raw, day.Add(time.Duration(i)*time.Minute))
	}
	w.putRaw(t, "INBOX", header(outside, "Message-ID: <long-ago@justice.example>"), noon.Add(-90*24*time.Hour))
	for i, raw := range [][]byte{
		header(office, "To: jo@justice.example", "In-Reply-To: <answered@justice.example>"),
		header(office, "To: jo@justice.example", "In-Reply-To: <answered@justice.example>"),
		header(office, "To: =?windows-1257?Q?Jo=EE?=\r\n <JO@justice.example>", "References: <x@y.example>\r\n <by-references@justice.example>"),
		header(office, "To: jo@justice.example", "Subject: RE: Duty to refer", talk('a', 1)),
		header(office, "To: jo@justice.example", "In-Reply-To: <moved-elsewhere@justice.example>"),
		// None of these is a reply of a person to somebody outside.
		header(office, "To: jo@justice.example", "Subject: new", talk('c', 0)),
		header(office, "To: ana@basildon.example", "In-Reply-To: <unanswered@justice.example>"),
		header(office, "To: jo@justice.example", "In-Reply-To: <unanswered@justice.example>", "Auto-Submitted: auto-replied", "X-Dtrbot-Notice: 1"),
	} {
		w.putRaw(t, sent, raw, day.Add(time.Hour+time.Duration(i)*time.Minute))
	}
	checker, err := mailbox.NewChecker("authserv:mx.basildon.example")
	if err != nil {
		t.Fatal(err)
	}
	l := newLedger()
	r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
		o.Account.Folders, o.Account.SignIn, o.Checker = nil, signIn, checker
	})
	got, err := r.Survey(within(t, 20*time.Second), noon.Add(-30*24*time.Hour), inHouse)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "survey", got, mailbox.Survey{Outside: 4, Answered: 3, Replies: 5, Sent: true, Genuine: 1, Forged: 3})
	equal(t, "received", len(l.uids("INBOX", 0)), 0)
}

func TestSurvey(t *testing.T) {
	t.Parallel()
	s := newIMAP(t)
	testSurvey(t, world{url: s.URL(), username: user, password: secret, append: func(folder string, raw []byte, at time.Time) (uint32, error) {
		return s.Append(user, folder, raw, at)
	}}, "Sent", mailbox.Password(user, secret))
}

func TestSurveyOfExchange(t *testing.T) {
	t.Parallel()
	e := newExchange(t, mailtest.ExchangeOptions{})
	testSurvey(t, world{url: e.URL(), username: user, append: func(folder string, raw []byte, at time.Time) (uint32, error) {
		return e.Append(user, folder, raw, at)
	}}, "Sent Items", signin.NewBearer(signin.XOAUTH2, user, exchangeTokens(e, mailtest.ExchangeMailScope)))
	equal(t, "commands it does not know", len(e.Strange()), 0)
}

func TestSurveyIsBounded(t *testing.T) {
	t.Parallel()
	s := newIMAP(t)
	for i := range 2010 {
		raw := header("From: jo@justice.example", fmt.Sprintf("Message-ID: <%d@justice.example>", i))
		if _, err := s.Append(user, "INBOX", raw, noon); err != nil {
			t.Fatal(err)
		}
	}
	got, err := reader(t, s.URL(), newLedger(), nil).Survey(within(t, 20*time.Second), noon.Add(-time.Hour), inHouse)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "survey", got, mailbox.Survey{Outside: 2000, Capped: true})
}
