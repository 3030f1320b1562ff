package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

const (
	sender = "housing@basildon.example"
	lead   = "lead@basildon.example"
)

func route(t *testing.T, o mailbox.SMTPOptions) *mailbox.SMTP {
	t.Helper()
	r, err := mailbox.NewSMTP(o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func openLine(t *testing.T, r mailbox.Route) mailbox.Line {
	t.Helper()
	line, err := r.Open(within(t, 20*time.Second))
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() { line.Close() })
	return line
}

func to(recipient string) mailbox.Envelope { return mailbox.Envelope{From: sender, To: recipient} }

// longLetter has dots to stuff and is longer than any buffer.
func longLetter() []byte {
	var b strings.Builder
	b.Write(letter("an acknowledgement"))
	for i := range 20_000 {
		fmt.Fprintf(&b, "%s line %d\r\n", strings.Repeat(".", i%3), i)
	}
	return []byte(b.String())
}

// TestSendOutcomes has each step of SMTP go wrong, and then sends again.
func TestSendOutcomes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		answers map[string]string
		want    mailbox.Outcome
		answer  string
		taken   int // mails that the relay has after the first try
		dials   int // connections, with the second try
	}{
		{"accepted", nil, mailbox.Accepted, "250 2.0.0 Ok: queued as ABC123", 1, 1},
		{"accepted, then cut", map[string]string{"end": "250 2.0.0 Ok: queued as X+drop"}, mailbox.Accepted, "250 2.0.0 Ok: queued as X", 1, 2},
		{"accepted in other words", map[string]string{"end": "252 taken"}, mailbox.Accepted, "252 taken", 1, 1},
		{"MAIL refused for good", map[string]string{"MAIL": "550 5.7.1 you may not send"}, mailbox.Deferred, "550 5.7.1 you may not send", 0, 1},
		{"MAIL refused for now", map[string]string{"MAIL": "451 4.3.0 later"}, mailbox.Deferred, "451 4.3.0 later", 0, 1},
		{"MAIL and 421", map[string]string{"MAIL": "421 4.3.2 going down+drop"}, mailbox.Deferred, "421 4.3.2 going down", 0, 3},
		{"MAIL and cut", map[string]string{"MAIL": "drop"}, mailbox.Deferred, "", 0, 3},
		{"RCPT refused for good", map[string]string{"RCPT": "550 5.1.1 no such person"}, mailbox.Refused, "550 5.1.1 no such person", 0, 1},
		{"RCPT refused in two lines", map[string]string{"RCPT": "550-5.1.1 no\r\n550 5.1.1 such person"}, mailbox.Refused, "550 5.1.1 no 5.1.1 such person", 0, 1},
		{"RCPT refused for now", map[string]string{"RCPT": "450 4.2.0 greylisted"}, mailbox.Deferred, "450 4.2.0 greylisted", 0, 1},
		{"RCPT wants a sign-in", map[string]string{"RCPT": "530 5.7.0 sign in first"}, mailbox.Deferred, "530 5.7.0 sign in first", 0, 1},
		{"RCPT and 421", map[string]string{"RCPT": "421 4.7.0 too many+drop"}, mailbox.Deferred, "421 4.7.0 too many", 0, 2},
		{"RCPT and cut", map[string]string{"RCPT": "drop"}, mailbox.Deferred, "", 0, 2},
		{"RCPT and silence", map[string]string{"RCPT": "hang"}, mailbox.Deferred, "", 0, 2},
		{"DATA refused for good", map[string]string{"DATA": "554 5.7.1 no"}, mailbox.Refused, "554 5.7.1 no", 0, 1},
		{"DATA refused for now", map[string]string{"DATA": "452 4.3.1 full"}, mailbox.Deferred, "452 4.3.1 full", 0, 1},
		{"DATA and cut", map[string]string{"DATA": "drop"}, mailbox.Deferred, "", 0, 2},
		{"content refused for good", map[string]string{"end": "550 5.7.1 looks like spam"}, mailbox.Refused, "550 5.7.1 looks like spam", 0, 1},
		{"content refused for now", map[string]string{"end": "451 4.3.0 later"}, mailbox.Deferred, "451 4.3.0 later", 0, 1},
		{"421 after the end", map[string]string{"end": "421 4.3.2 going down+drop"}, mailbox.Deferred, "421 4.3.2 going down", 0, 2},
		{"taken, and cut without an answer", map[string]string{"end": "drop"}, mailbox.InDoubt, "", 1, 2},
		{"silence after the end", map[string]string{"end": "hang"}, mailbox.InDoubt, "", 0, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if test.answers == nil {
				test.answers = map[string]string{}
			}
			f := newFakeSMTP(t, test.answers)
			line := openLine(t, route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: 300 * time.Millisecond}))
			raw := longLetter()
			got := line.Send(within(t, 20*time.Second), to(lead), raw)
			equal(t, "outcome", got.Outcome, test.want)
			equal(t, "answer", got.Answer, test.answer)
			equal(t, "an error unless accepted", got.Err != nil, test.want != mailbox.Accepted)
			if text := fmt.Sprint(got.Err); strings.Contains(text, "person") || strings.Contains(text, "spam") {
				t.Errorf("the error repeats the relay's words: %s", text)
			}
			equal(t, "mails taken", len(f.mails()), test.taken)

			for key := range test.answers {
				f.set(key, "")
			}
			again := line.Send(within(t, 20*time.Second), to(lead), raw)
			equal(t, "outcome of the next", again.Outcome, mailbox.Accepted)
			mails := f.mails()
			equal(t, "mails taken in the end", len(mails), test.taken+1)
			equal(t, "byte for byte", mails[len(mails)-1] == string(raw), true)
			equal(t, "connections", f.dials(), test.dials)
		})
	}
}

func TestSendCutDuringContent(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{"content": "drop"})
	var points []string
	line := openLine(t, route(t, mailbox.SMTPOptions{
		URL: f.url(), Timeout: time.Second, Trace: func(p string) { points = append(points, p) },
	}))
	// Large, so that the cut shows before the end is written.
	raw := append(letter("large"), []byte(strings.Repeat(strings.Repeat("x", 70)+"\r\n", 200_000))...)
	got := line.Send(within(t, 20*time.Second), to(lead), raw)
	equal(t, "outcome", got.Outcome, mailbox.Deferred)
	f.set("content", "")
	points = nil
	equal(t, "outcome of the next", line.Send(within(t, 20*time.Second), to(lead), raw).Outcome, mailbox.Accepted)
	equal(t, "points", points, []string{"during-data", "before-mark"})
}

func TestOpenFails(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		answers map[string]string
		signIn  bool
		want    string
	}{
		{"greeting", map[string]string{"greeting": "554 go away, " + sender}, false, "the relay answered 554"},
		{"busy", map[string]string{"greeting": "421 later"}, false, "the relay answered 421"},
		{"EHLO", map[string]string{"EHLO": "550 no", "HELO": "550 no"}, false, "the relay answered 550"},
		{"AUTH", map[string]string{"AUTH": "535 5.7.8 wrong for " + sender}, true, "the relay answered 535"},
		{"AUTH for now", map[string]string{"AUTH": "454 4.7.0 later"}, false, "the relay answered 454"},
		{"no AUTH", map[string]string{"EHLO": "250 relay.example"}, false, "offers no sign-in"},
		{"silence", map[string]string{"greeting": "hang"}, false, "timeout"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeSMTP(t, test.answers)
			r := route(t, mailbox.SMTPOptions{
				URL: f.url(), Timeout: 300 * time.Millisecond, SignIn: mailbox.Password(sender, secret),
			})
			_, err := r.Open(within(t, 20*time.Second))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("error %v, want %q", err, test.want)
			}
			equal(t, "ErrSignIn", errors.Is(err, mailbox.ErrSignIn), test.signIn)
			equal(t, "ErrSignInLater", errors.Is(err, mailbox.ErrSignInLater), test.name == "AUTH for now")
			if strings.Contains(err.Error(), sender) {
				t.Errorf("the error repeats the relay's words: %v", err)
			}
		})
	}
	t.Run("nobody listens", func(t *testing.T) {
		t.Parallel()
		f := newFakeSMTP(t, nil)
		f.listener.Close()
		if _, err := route(t, mailbox.SMTPOptions{URL: f.url()}).Open(t.Context()); err == nil {
			t.Error("no error")
		}
	})
}

func TestSendReopensBetweenMails(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{})
	line := openLine(t, route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second}))
	ctx := within(t, 20*time.Second)
	equal(t, "first", line.Send(ctx, to(lead), letter("one")).Outcome, mailbox.Accepted)
	f.kick() // as a relay does with an idle connection
	equal(t, "second", line.Send(ctx, to(lead), letter("two")).Outcome, mailbox.Accepted)
	equal(t, "mails", len(f.mails()), 2)
	f.set("AUTH", "535 no")
	f.set("greeting", "554 no")
	f.kick()
	got := line.Send(ctx, to(lead), letter("three"))
	equal(t, "third", got.Outcome, mailbox.Deferred)
	equal(t, "answer", got.Answer, "554 no")
}

func TestSendRefusesAddresses(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{})
	line := openLine(t, route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second}))
	for _, address := range []string{"", "x", "a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example> SIZE=1", "Name <a@b.example>", "é@b.example"} {
		got := line.Send(t.Context(), to(address), letter("x"))
		equal(t, fmt.Sprintf("outcome of %q", address), got.Outcome, mailbox.Refused)
	}
	equal(t, "mails", len(f.mails()), 0)
}

func TestSendCancelled(t *testing.T) {
	t.Parallel()
	for step, want := range map[string]mailbox.Outcome{"RCPT": mailbox.Deferred, "end": mailbox.InDoubt} {
		f := newFakeSMTP(t, map[string]string{step: "hang"})
		line := openLine(t, route(t, mailbox.SMTPOptions{URL: f.url()}))
		got := line.Send(within(t, 200*time.Millisecond), to(lead), letter("x"))
		equal(t, "outcome at "+step, got.Outcome, want)
		equal(t, "error at "+step, errors.Is(got.Err, context.DeadlineExceeded), true)
	}
}

func newSMTP(t *testing.T, o mailtest.SMTPOptions) *mailtest.SMTP {
	t.Helper()
	s, err := mailtest.NewSMTP(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestSendSecurely(t *testing.T) {
	t.Parallel()
	s := newSMTP(t, mailtest.SMTPOptions{TLS: true, Users: map[string]string{sender: secret}, Fault: func(verb, arg string) *mailtest.Fault {
		if verb == "RCPT" && strings.HasPrefix(arg, "gone@") {
			return &mailtest.Fault{Code: 550, Enhanced: "5.1.1"}
		}
		return nil
	}})
	options := mailbox.SMTPOptions{URL: s.URL(), CAFile: s.CAFile, SignIn: mailbox.Password(sender, secret), Timeout: 5 * time.Second}
	line := openLine(t, route(t, options))
	ctx := within(t, 20*time.Second)
	raw := letter("to three")
	var outcomes []mailbox.Outcome
	for _, recipient := range []string{lead, "gone@basildon.example", "dispute@basildon.example"} {
		outcomes = append(outcomes, line.Send(ctx, to(recipient), raw).Outcome)
	}
	equal(t, "one refused copy stops no other", outcomes, []mailbox.Outcome{mailbox.Accepted, mailbox.Refused, mailbox.Accepted})
	for _, m := range s.Messages() {
		equal(t, "one recipient each", len(m.To), 1)
		equal(t, "byte for byte", string(m.Data), string(raw))
	}

	wrong := options
	wrong.SignIn = mailbox.Password(sender, "not the password")
	if _, err := route(t, wrong).Open(ctx); !errors.Is(err, mailbox.ErrSignIn) {
		t.Errorf("wrong password: error %v, want ErrSignIn", err)
	}
	strange := options
	strange.CAFile = ""
	if _, err := route(t, strange).Open(ctx); err == nil {
		t.Error("a certificate of an unknown authority was trusted")
	}
	plain := newSMTP(t, mailtest.SMTPOptions{})
	unsafe := options
	unsafe.URL = parse(t, strings.Replace(plain.URL().String(), "+insecure", "+starttls", 1))
	if _, err := route(t, unsafe).Open(ctx); err == nil || !strings.Contains(err.Error(), "STARTTLS") {
		t.Errorf("a relay without STARTTLS: error %v", err)
	}
	if _, err := mailbox.NewSMTP(mailbox.SMTPOptions{URL: parse(t, "smtp+insecure://relay.example")}); err == nil {
		t.Error("a connection in clear to another machine was allowed")
	}
}

func TestSendRate(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{})
	c := &clock{now: noon}
	var waits []time.Duration
	r := route(t, mailbox.SMTPOptions{
		URL: f.url(), Timeout: time.Second,
		Limit: mailbox.NewLimit(2, 0, c.Now, func(d time.Duration) <-chan time.Time {
			waits = append(waits, d)
			c.add(d)
			ready := make(chan time.Time, 1)
			ready <- c.Now()
			return ready
		}),
	})
	line := openLine(t, r)
	for i := range 5 {
		equal(t, fmt.Sprintf("mail %d", i), line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
		c.add(10 * time.Second)
	}
	// At 0, 10, 60, 70, 120 seconds: never more than two in any minute.
	equal(t, "waits", waits, []time.Duration{40 * time.Second, 40 * time.Second})

	never := route(t, mailbox.SMTPOptions{
		URL: f.url(), Limit: mailbox.NewLimit(1, 0, c.Now, func(time.Duration) <-chan time.Time { return nil }),
	})
	line = openLine(t, never)
	line.Send(t.Context(), to(lead), letter("x"))
	got := line.Send(within(t, 50*time.Millisecond), to(lead), letter("x"))
	equal(t, "outcome when the context ends first", got.Outcome, mailbox.Deferred)
}

// Who may not wait for a turn gives way at once, as to a service that asks to
// come less often, and takes no turn from those who may.
func TestNoTurnIsBookedInVain(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{})
	start := time.Now() // deadlines go by the real time, and so does a Limit
	c := &clock{now: start}
	var waits []time.Duration
	line := openLine(t, route(t, mailbox.SMTPOptions{
		URL: f.url(), Timeout: time.Minute,
		Limit: mailbox.NewLimit(1, 0, c.Now, func(d time.Duration) <-chan time.Time {
			waits = append(waits, d)
			c.add(d)
			ready := make(chan time.Time, 1)
			ready <- c.Now()
			return ready
		}),
	}))
	equal(t, "the first", line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
	ended, end := context.WithCancel(t.Context())
	end()
	for range 50 {
		got := line.Send(within(t, 30*time.Second), to(lead), letter("x"))
		if got.Outcome != mailbox.Deferred || !errors.Is(got.Err, mailbox.ErrThrottled) {
			t.Fatalf("got %s, %v; want deferred and ErrThrottled", got.Outcome, got.Err)
		}
		got = line.Send(ended, to(lead), letter("x"))
		if got.Outcome != mailbox.Deferred || !errors.Is(got.Err, context.Canceled) {
			t.Fatalf("got %s, %v; want deferred and cancelled", got.Outcome, got.Err)
		}
	}
	equal(t, "waits of those who may not", waits, []time.Duration(nil))
	equal(t, "one with time", line.Send(within(t, 10*time.Minute), to(lead), letter("x")).Outcome, mailbox.Accepted)
	equal(t, "waits", waits, []time.Duration{time.Minute})
}

// Routes of one sending mailbox count together, and never open more connections
// than it may have.
func TestLimitIsShared(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{})
	limit := mailbox.NewLimit(0, 2, nil, nil)
	o := mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second, Limit: limit}
	first := openLine(t, route(t, o))
	openLine(t, route(t, o))
	if _, err := route(t, o).Open(within(t, 50*time.Millisecond)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a third connection: %v, want none in time", err)
	}
	equal(t, "connections", f.dials(), 2)
	if err := first.Close(); err != nil {
		t.Error(err)
	}
	third := openLine(t, route(t, o))
	f.kick()
	// The line makes a new connection in the place of its own.
	equal(t, "a mail after a cut", third.Send(within(t, 5*time.Second), to(lead), letter("x")).Outcome, mailbox.Accepted)
	f.set("greeting", "421 busy")
	if err := third.Close(); err != nil {
		t.Error(err)
	}
	for range 3 { // a connection that was refused counts no longer
		if _, err := route(t, o).Open(within(t, time.Second)); err == nil || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v, want the relay's", err)
		}
	}

	c := &clock{now: noon}
	waits := 0
	o.Limit = mailbox.NewLimit(2, 0, c.Now, func(time.Duration) <-chan time.Time {
		waits++
		ready := make(chan time.Time, 1)
		ready <- c.Now()
		return ready
	})
	f.set("greeting", "")
	for range 3 {
		line := openLine(t, route(t, o))
		equal(t, "outcome", line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
	}
	equal(t, "waits for the rate of both", waits, 1)
}
