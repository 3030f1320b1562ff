package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

// What a server says about load is neither a wrong password nor a message's
// fault, in whose words ever it is said.
func TestLoadIsNotTheSecretsFault(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, answer string
		kind         error // of the sign-in
		says         string
	}{
		{"Dovecot", "NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", mailbox.ErrThrottled, "lower max_connections"},
		{"Gmail, connections", "NO [ALERT] Too many simultaneous connections. (Failure)", mailbox.ErrThrottled, "lower max_connections"},
		{"Gmail, bandwidth", "NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)", mailbox.ErrThrottled, "come less often"},
		{"Yahoo", "NO [LIMIT] LOGIN Rate limit hit.", mailbox.ErrThrottled, ""},
		{"by the code alone", "NO [THROTTLED] Slower", mailbox.ErrThrottled, "come less often"},
		{"Exchange, throttled", "BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds", mailbox.ErrThrottled, "come less often"},
		{"Exchange, not connected", "BAD User is authenticated but not connected.", nil, "up to an hour"},
		{"Exchange, unavailable", "NO Server Unavailable. 15", nil, ""},
		{"the directory", "NO [UNAVAILABLE] Temporary authentication failure.", nil, ""},
		{"wrong", "NO [AUTHENTICATIONFAILED] Authentication failed. Too many words", mailbox.ErrSignIn, ""},
		{"wrong, in Exchange's words", "NO AUTHENTICATE failed.", mailbox.ErrSignIn, ""},
		{"Gmail, wrong", "NO [ALERT] Invalid credentials (Failure)", mailbox.ErrSignIn, ""},
		{"expired", "NO [EXPIRED] That password is not good any more, try again", mailbox.ErrSignIn, ""},
		{"wrong, with an invitation", "NO Invalid user name or password, please try again", mailbox.ErrSignIn, ""},
		{"wrong, with an alert", "NO [ALERT] Invalid credentials, please try again", mailbox.ErrSignIn, ""},
		{"wrong, for now", "NO LOGIN failed. Please try again later", mailbox.ErrSignIn, ""},
		{"wrong, in Windows's words", "NO Logon failure: unknown user name or bad password; try again.", mailbox.ErrSignIn, ""},
		{"wrong, by the credentials", "NO The credentials were not accepted, try again", mailbox.ErrSignIn, ""},
		{"too often", "NO Login failed: too many invalid attempts, try again later", mailbox.ErrThrottled, "come less often"},
		{"throttled", "NO Login failed: throttled, try again", mailbox.ErrThrottled, ""},
		{"a limit", "NO Login failed: the limit of sessions is reached, try again later", nil, ""},
		{"the server", "NO Server busy, please try again later", nil, ""},
		{"the directory, with its code", "NO [UNAVAILABLE] The password could not be looked up, try again", nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7))
			f.change(func() { f.loginSay = test.answer })
			_, err := reader(t, f.url(), newLedger(), nil).Once(within(t, 10*time.Second))
			if err == nil {
				t.Fatal("no error")
			}
			for _, kind := range []error{mailbox.ErrSignIn, mailbox.ErrThrottled} {
				equal(t, fmt.Sprintf("is %q", kind), errors.Is(err, kind), kind == test.kind)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %q does not say %q", err, test.says)
			}
		})
	}
}

// A server that ends the connection says why, in its greeting or later.
func TestByeIsHeard(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		command string // at which it is said; "" for the greeting
		bye     string
		kind    error
		says    string
	}{
		{"too many in the greeting", "", "* BYE Too many connections for this user", mailbox.ErrThrottled, "lower max_connections"},
		{"at EXAMINE", "EXAMINE", "* BYE [ALERT] Too many simultaneous connections", mailbox.ErrThrottled, "BYE"},
		{"at FETCH", "UID FETCH", "* BYE [THROTTLED] Come later", mailbox.ErrThrottled, "come less often"},
		{"going down", "UID SEARCH", "* BYE Server shutting down.", nil, "the server answered BYE"},
		{"without a word", "EXAMINE", "* BYE", nil, "the server answered BYE"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7, message(1, "")))
			f.change(func() { f.byeAt, f.bye = test.command, test.bye })
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			_, err := r.Once(within(t, 10*time.Second))
			if err == nil || errors.Is(err, mailbox.ErrThrottled) != (test.kind != nil) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want one that says %q", err, test.says)
			}
			equal(t, "the message is not to blame", l.reason("INBOX", 1), "")
			f.change(func() { f.bye = "" })
			once(t, r)
			equal(t, "received afterwards", l.uids("INBOX", 7), []uint32{1})
		})
	}
}

// A server that calls itself busy at one message for ever keeps nobody else's
// mail waiting for ever.
func TestBusyAtOneMessageForEver(t *testing.T) {
	t.Parallel()
	for _, fault := range []string{"throttle", "bye"} {
		t.Run(fault, func(t *testing.T) {
			t.Parallel()
			bad, last := message(2, fault), message(4, "")
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, ""), last))
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			looks := func(n int) {
				for range n {
					// It ends with an error until the message is found out.
					_, _ = r.Once(within(t, 10*time.Second))
				}
			}
			looks(2)
			equal(t, "while it may be the server", l.uids("INBOX", 7), []uint32{1})
			equal(t, "no blame yet", l.reason("INBOX", 2), "")
			looks(1)
			equal(t, "received", l.uids("INBOX", 7), []uint32{1, 3, 4})
			equal(t, "reason", l.reason("INBOX", 2), mailbox.ReasonRefused)
			f.change(func() { bad.fault = "" })
			looks(1)
			equal(t, "received once it is given", l.uids("INBOX", 7), []uint32{1, 2, 3, 4})

			f.change(func() {
				folder := f.folders["INBOX"]
				folder.messages = append(folder.messages, message(5, fault))
				folder.next = 6
			})
			looks(5)
			equal(t, "the last one, not yet", l.reason("INBOX", 5), "")
			looks(1)
			equal(t, "the last one", l.reason("INBOX", 5), mailbox.ReasonRefused)
		})
	}
}

// What the server was not asked for does not tell that it is well: the message
// at which it calls itself busy is not blamed for that.
func TestBusyBeforeMessagesThatAreNotFetched(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		make func(*fakeMessage)
	}{
		{"deleted", func(m *fakeMessage) { m.deleted = true }},
		{"received too early", func(m *fakeMessage) { m.internal = "01-Oct-2026 10:00:00 +0000" }},
		{"too large", func(m *fakeMessage) { m.raw += strings.Repeat("more\r\n", 1000) }},
		{"gone", func(m *fakeMessage) { m.fault = "nothing" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			bad, other := message(2, "throttle"), message(3, "")
			test.make(other)
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, other))
			l := newLedger()
			r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
				o.MaxSize = 2000
				o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
			})
			for range 5 {
				// The server is busy.
				_, _ = r.Once(within(t, 10*time.Second))
			}
			equal(t, "no blame", l.reason("INBOX", 2), "")
			f.change(func() { bad.fault = "" })
			once(t, r)
			equal(t, "received once the server is well", l.uids("INBOX", 7), []uint32{1, 2})
		})
	}
}

// A server that ends each look where a batch is described keeps nothing waiting
// for ever either: it may be one message of them.
func TestBusyAtTheFactsOfOneMessage(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		fault  string
		looks  int // until the folder goes on
		reason string
	}{
		{"facts bye", 3, ""},
		{"facts bug", 3, ""},
		{"all bye", 5, mailbox.ReasonRefused},
		{"all bug", 5, mailbox.ReasonRefused},
	} {
		t.Run(test.fault, func(t *testing.T) {
			t.Parallel()
			bad := message(2, test.fault)
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, ""), message(4, "")))
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			looks := func(n int) {
				for range n {
					// It ends with an error until the message is found out.
					_, _ = r.Once(within(t, 10*time.Second))
				}
			}
			looks(2)
			equal(t, "while it may be the server", l.uids("INBOX", 7), []uint32{})
			looks(test.looks - 2)
			want := []uint32{1, 3, 4}
			if test.reason == "" {
				want = []uint32{1, 2, 3, 4}
			}
			equal(t, "received", l.uids("INBOX", 7), want)
			equal(t, "reason", l.reason("INBOX", 2), test.reason)

			f.change(func() {
				bad.fault = ""
				folder := f.folders["INBOX"]
				folder.messages = append(folder.messages, message(5, ""))
				folder.next = 6
			})
			once(t, r)
			equal(t, "once it is given", l.uids("INBOX", 7), []uint32{1, 2, 3, 4, 5})
		})
	}
}

// A reader waits as long as the server asks, and longer than for an outage.
func TestRunWaitsAsAsked(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, answer string
		low, high    time.Duration // of the first pause
	}{
		{"a time", "BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds", 299961 * time.Millisecond, 303 * time.Second},
		{"a time beyond reason", "BAD Request is throttled. Suggested Backoff Time: 999999999 milliseconds", time.Hour, time.Hour + 3*time.Second},
		{"no time", "NO [LIMIT] too many connections", 11 * time.Second, 19 * time.Second},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7))
			f.change(func() { f.loginSay = test.answer })
			ctx, cancel := context.WithCancel(within(t, 10*time.Second))
			defer cancel()
			var waited time.Duration
			r := reader(t, f.url(), newLedger(), func(o *mailbox.ReaderOptions) {
				o.After = func(d time.Duration) <-chan time.Time {
					waited = d
					cancel()
					return nil
				}
			})
			if err := r.Run(ctx, func(context.Context, mailbox.Look, error) error { return nil }); !errors.Is(err, context.Canceled) {
				t.Errorf("Run ended with %v", err)
			}
			if waited < test.low || waited > test.high {
				t.Errorf("waited %v, want %v to %v", waited, test.low, test.high)
			}
		})
	}
}

// Whoever signs in with one secret, it is refused once and then not tried again
// for minutes, then at growing intervals: no account is locked by the clerk.
func TestWrongSecretIsNoStorm(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, "")))
	f.change(func() { f.loginSay = "NO [AUTHENTICATIONFAILED] no" })
	relay := newFakeSMTP(t, map[string]string{"AUTH": "535 5.7.3 Authentication unsuccessful"})
	c := &clock{now: noon}
	guard := mailbox.NewGuard(mailbox.Password(user, secret), c.Now)
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Account.SignIn = guard })
	way := route(t, mailbox.SMTPOptions{URL: relay.url(), Timeout: time.Second, SignIn: guard})
	attempts := func() int {
		f.mu.Lock()
		defer f.mu.Unlock()
		relay.mu.Lock()
		defer relay.mu.Unlock()
		n := f.logins
		for _, line := range relay.log {
			if strings.HasPrefix(line, "AUTH") {
				n++
			}
		}
		return n
	}
	ctx := within(t, 30*time.Second)
	for range 24 * 60 { // every minute of a day
		if _, err := r.Once(ctx); !errors.Is(err, mailbox.ErrSignIn) {
			t.Fatalf("reading: %v, want ErrSignIn", err)
		}
		if _, err := way.Open(ctx); !errors.Is(err, mailbox.ErrSignIn) {
			t.Fatalf("sending: %v, want ErrSignIn", err)
		}
		if _, err := r.FindSent(ctx, "<x@y.example>"); !errors.Is(err, mailbox.ErrSignIn) {
			t.Fatalf("looking into Sent: %v, want ErrSignIn", err)
		}
		c.add(time.Minute)
	}
	// After 3:45, 7:30, 15, 30 minutes, then every 45.
	if n := attempts(); n < 25 || n > 36 {
		t.Errorf("%d attempts to sign in during a day, want about 34", n)
	}
	f.change(func() { f.loginSay = "" })
	relay.set("AUTH", "")
	c.add(time.Hour)
	once(t, r)
	equal(t, "received in the end", l.uids("INBOX", 7), []uint32{1})
	openLine(t, way) // and at once, since it is taken again
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(format, struct{ S mailbox.SignIn }{guard}); strings.Contains(text, secret) {
			t.Errorf("%s shows the secret: %s", format, text)
		}
	}
}

// What a relay says about load, or about the mailbox that sends, is no word on
// the letter, whenever it is said; what it says about the recipient is.
func TestRepliesAboutLoadAndSender(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, at, answer string
		want             mailbox.Outcome
		kind             error
		says             string
	}{
		{"Exchange, connections", "MAIL", "432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending", mailbox.Deferred, mailbox.ErrThrottled, "too many connections"},
		{"Exchange, threads", "end", "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded", mailbox.Deferred, mailbox.ErrThrottled, "too many connections"},
		{"Exchange, the day's quota", "end", "554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; the sender's submission quota was exceeded", mailbox.Deferred, mailbox.ErrThrottled, "as much as it may"},
		{"Gmail, the day's quota", "end", "550 5.4.5 Daily user sending limit exceeded", mailbox.Deferred, mailbox.ErrThrottled, "as much as it may"},
		{"Gmail, slower", "RCPT", "421 4.7.0 Too many messages in one session+drop", mailbox.Deferred, mailbox.ErrThrottled, ""},
		{"Exchange, may not send as", "end", "554 5.2.252 SendAsDenied; housing@basildon.example not allowed to send as other@basildon.example", mailbox.Deferred, mailbox.ErrSender, ""},
		{"Exchange, may not send as, older", "MAIL", "550 5.7.60 SMTP; Client does not have permissions to send as this sender", mailbox.Deferred, mailbox.ErrSender, ""},
		{"Exchange, the sender is full", "end", "554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded", mailbox.Deferred, mailbox.ErrSender, "the mailbox that sends is full"},
		{"Exchange, blocked", "end", "550 5.1.8 Access denied, bad outbound sender", mailbox.Deferred, mailbox.ErrSender, ""},
		{"Postfix, not the owner", "RCPT", "553 5.7.1 <housing@basildon.example>: Sender address rejected: not owned by user other", mailbox.Deferred, mailbox.ErrSender, ""},
		{"Postfix, no relay", "RCPT", "554 5.7.1 <lead@basildon.example>: Relay access denied", mailbox.Deferred, mailbox.ErrSender, ""},
		{"the recipient is full", "RCPT", "552 5.2.2 mailbox full", mailbox.Refused, nil, ""},
		{"the recipient is unknown", "RCPT", "550 5.1.1 <lead@basildon.example>: Recipient address rejected: User unknown", mailbox.Refused, nil, ""},
		{"the recipient's relay says no", "RCPT", "550 5.1.1 <lead@basildon.example>: Recipient address rejected: undeliverable: host mx said: Relay access denied", mailbox.Refused, nil, ""},
		{"a loop", "end", "554 5.4.6 Too many hops", mailbox.Refused, nil, ""},
		{"the content", "end", "550 5.7.1 Message rejected as spam", mailbox.Refused, nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeSMTP(t, map[string]string{test.at: test.answer})
			c := &clock{now: noon}
			way := route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: 5 * time.Second, Now: c.Now})
			line := openLine(t, way)
			ctx := within(t, 20*time.Second)
			got := line.Send(ctx, to(lead), letter("x"))
			equal(t, "outcome", got.Outcome, test.want)
			for _, kind := range []error{mailbox.ErrSender, mailbox.ErrThrottled, mailbox.ErrSignIn} {
				equal(t, fmt.Sprintf("is %q", kind), errors.Is(got.Err, kind), kind == test.kind)
			}
			if text := got.Err.Error(); !strings.Contains(text, test.says) || strings.Contains(text, "@") {
				t.Errorf("error %q, want %q and nobody's name", text, test.says)
			}
			f.set(test.at, "")
			again := line.Send(ctx, to(lead), letter("x"))
			if test.kind != mailbox.ErrThrottled {
				equal(t, "the next", again.Outcome, mailbox.Accepted)
				return
			}
			equal(t, "the next, at once", again.Outcome, mailbox.Deferred)
			equal(t, "mails", len(f.mails()), 0)
			if _, err := way.Open(ctx); !errors.Is(err, mailbox.ErrThrottled) {
				t.Errorf("another line: %v, want ErrThrottled", err)
			}
			c.add(20 * time.Second)
			equal(t, "the next, in time", line.Send(ctx, to(lead), letter("x")).Outcome, mailbox.Accepted)
		})
	}
	for _, test := range []struct {
		name, at, answer string
		kind             error
		says             string
	}{
		{"wrong", "AUTH", "535 5.7.3 Authentication unsuccessful", mailbox.ErrSignIn, ""},
		{"switched off", "AUTH", "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", mailbox.ErrSignIn, "send by graph://"},
		{"too often", "AUTH", "454 4.7.0 Too many login attempts, please try again later.", mailbox.ErrThrottled, "come less often"},
		{"too often, for good", "AUTH", "535 5.7.0 Too many login attempts", mailbox.ErrThrottled, ""},
		{"connections", "greeting", "421 4.3.2 Too many concurrent connections", mailbox.ErrThrottled, "too many connections"},
	} {
		t.Run("sign-in: "+test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeSMTP(t, map[string]string{test.at: test.answer})
			_, err := route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: 5 * time.Second, SignIn: mailbox.Password(user, secret)}).Open(within(t, 10*time.Second))
			for _, kind := range []error{mailbox.ErrSignIn, mailbox.ErrThrottled} {
				equal(t, fmt.Sprintf("is %q", kind), errors.Is(err, kind), kind == test.kind)
			}
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %q", err, test.says)
			}
		})
	}
}
