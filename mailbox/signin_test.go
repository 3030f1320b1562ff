package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"

	"dtrbot/mailbox"
)

func TestPasswordChoosesMechanism(t *testing.T) {
	t.Parallel()
	p := mailbox.Password("ann", "s3cret")
	for _, test := range []struct {
		offered []string
		want    []string // mechanism and answers, the initial one first
	}{
		{nil, []string{"PLAIN", "\x00ann\x00s3cret"}},
		{[]string{"LOGIN", "PLAIN", "XOAUTH2"}, []string{"PLAIN", "\x00ann\x00s3cret"}},
		{[]string{"LOGIN"}, []string{"LOGIN", "ann", "s3cret"}},
	} {
		exchange, err := p.Exchange(t.Context(), test.offered)
		if err != nil {
			t.Fatal(err)
		}
		mechanism, initial, err := exchange.Start()
		if err != nil {
			t.Fatal(err)
		}
		got := []string{mechanism}
		if initial != nil {
			got = append(got, string(initial))
		}
		for len(got) < len(test.want) {
			answer, err := exchange.Next([]byte("whatever it is called:"))
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, string(answer))
		}
		equal(t, fmt.Sprint(test.offered), got, test.want)
	}
	if _, err := p.Exchange(t.Context(), []string{"XOAUTH2"}); err == nil {
		t.Error("a password was offered where only tokens are taken")
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(format, struct{ S mailbox.SignIn }{p}); strings.Contains(text, "s3cret") {
			t.Errorf("%s shows the secret: %s", format, text)
		}
	}
}

// token stands for a sign-in by token, which a later package may bring.
type token struct{ value string }

func (k token) Exchange(context.Context, []string) (sasl.Client, error) { return k, nil }
func (k token) Start() (string, []byte, error)                          { return "XOAUTH2", []byte(k.value), nil }
func (k token) Next([]byte) ([]byte, error)                             { return nil, nil }

func TestSignInByToken(t *testing.T) {
	t.Parallel()
	f := newFakeSMTP(t, map[string]string{"EHLO": "250-relay.example\r\n250 AUTH XOAUTH2"})
	line := openLine(t, route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second, SignIn: token{"abc"}}))
	equal(t, "SMTP", line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
	f.mu.Lock()
	command := f.log[1]
	f.mu.Unlock()
	equal(t, "AUTH", command, "AUTH XOAUTH2 YWJj")

	// The refusal comes as a challenge first, which wants an empty answer.
	f = newFakeSMTP(t, map[string]string{
		"EHLO": "250-relay.example\r\n250 AUTH XOAUTH2", "AUTH": "334 eyJzdGF0dXMiOiI0MDAifQ==", "": "535 5.7.3 no",
	})
	_, err := route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second, SignIn: token{"abc"}}).Open(within(t, 5*time.Second))
	if !errors.Is(err, mailbox.ErrSignIn) {
		t.Errorf("SMTP: error %v, want ErrSignIn", err)
	}

	i := newFakeIMAP(t, inbox(7, message(1, "")))
	i.mechanism = "XOAUTH2"
	l := newLedger()
	r := reader(t, i.url(), l, func(o *mailbox.ReaderOptions) { o.Account.SignIn = token{"abc"} })
	once(t, r)
	equal(t, "IMAP", l.uids("INBOX", 7), []uint32{1})
	i.change(func() { i.loginSay = "NO [AUTHENTICATIONFAILED] no" })
	i.kick()
	if _, err := r.Once(within(t, 5*time.Second)); !errors.Is(err, mailbox.ErrSignIn) {
		t.Errorf("IMAP: error %v, want ErrSignIn", err)
	}
}

// wearing is a token of which the first is refused, once it was looked at.
type wearing struct {
	mu      sync.Mutex
	asked   int
	refused int
	always  bool // a new one is no better, and that is known
}

func (w *wearing) Exchange(context.Context, []string) (sasl.Client, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked++
	return wearingExchange{token{fmt.Sprint("t", w.asked)}, w}, nil
}

type wearingExchange struct {
	token
	w *wearing
}

func (wearingExchange) Denied() bool { return false }

func (e wearingExchange) Refused() bool {
	e.w.mu.Lock()
	defer e.w.mu.Unlock()
	e.w.refused++
	return !e.w.always
}

// A token that ended too early is replaced once, at once; a mailbox that is
// closed to every token is not asked again and again.
func TestWornTokenIsReplacedOnce(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name           string
		always         bool
		asked, refused int
	}{{"a new one may go better", false, 2, 2}, {"no other is better", true, 1, 1}} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeSMTP(t, map[string]string{"EHLO": "250-relay.example\r\n250 AUTH XOAUTH2", "AUTH": "535 5.7.3 no"})
			w := &wearing{always: tt.always}
			_, err := route(t, mailbox.SMTPOptions{URL: f.url(), Timeout: time.Second, SignIn: w}).Open(within(t, 5*time.Second))
			if !errors.Is(err, mailbox.ErrSignIn) || w.asked != tt.asked || w.refused != tt.refused {
				t.Errorf("SMTP: %v; %d exchanges, %d refused", err, w.asked, w.refused)
			}

			i := newFakeIMAP(t, inbox(7, message(1, "")))
			i.mechanism, i.loginSay = "XOAUTH2", "NO [AUTHENTICATIONFAILED] no"
			w = &wearing{always: tt.always}
			r := reader(t, i.url(), newLedger(), func(o *mailbox.ReaderOptions) { o.Account.SignIn = w })
			if _, err := r.Once(within(t, 5*time.Second)); !errors.Is(err, mailbox.ErrSignIn) || w.asked != tt.asked || w.refused != tt.refused {
				t.Errorf("IMAP: %v; %d exchanges, %d refused", err, w.asked, w.refused)
			}
		})
	}
}
