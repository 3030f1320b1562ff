//go:build servers

package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
	"dtrbot/mailbox"
	"dtrbot/signin"
)

// newTokenRig is a Dovecot and a Postfix that take tokens and no passwords.
func newTokenRig(t *testing.T, issuer *mailtest.Issuer) *real {
	t.Helper()
	r := &rig{dir: t.TempDir(), users: map[string]string{}, accounts: map[string]int{}}
	for _, d := range worldDomains() {
		r.users["housing.000@"+d+".example"] = worldPassword
	}
	var err error
	if r.dovecot, err = mailtest.StartTokenDovecot(filepath.Join(r.dir, "dovecot"), r.users, issuer); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			text := r.dovecot.Log()
			t.Logf("the end of Dovecot's log:\n%s", text[max(0, len(text)-4000):])
		}
		if err := r.dovecot.Close(); err != nil {
			t.Error(err)
		}
	})
	if r.postfix, err = mailtest.StartPostfix(filepath.Join(r.dir, "postfix"), mailtest.PostfixOptions{Dovecot: r.dovecot}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := r.postfix.Close(); err != nil {
			t.Error(err)
		}
	})
	return &real{rig: r, store: r.dovecot}
}

func newTestIssuer(t *testing.T) *mailtest.Issuer {
	t.Helper()
	issuer, err := mailtest.NewIssuer(mailtest.IssuerOptions{
		Secrets: map[string]string{"clerk": "hush", "stranger": "hush"},
		Users:   map[string]string{"clerk": "housing.000@basildon.example", "stranger": "housing.000@braintree.example"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(issuer.Close)
	return issuer
}

// The whole way by tokens, with both mechanisms: a referral is read, and its
// receipt goes out. What is wrong is said, and no secret with it.
func TestTokensReal(t *testing.T) {
	t.Parallel()
	issuer := newTestIssuer(t)
	servers := newTokenRig(t, issuer)
	w := newWorld(t, servers, plan{})
	w.edit(`auth = "password"`, `auth = "xoauth2"`)
	w.write("secret", "hush")
	w.edit("[mail.smtp]", fmt.Sprintf("[mail.oauth2]\ntoken_url = %q\nclient_id = \"clerk\"\nclient_secret_file = \"secret\"\nscopes = [\"mail\"]\n\n[mail.smtp]", issuer.TokenURL()))
	for n, auth := range []string{"xoauth2", "oauthbearer"} {
		if n > 0 {
			w.edit(`auth = "xoauth2"`, fmt.Sprintf("auth = %q", auth))
		}
		w.refer("basildon", monday.Add(time.Duration(n)*time.Minute), sample.Options{N: n + 1})
		w.once(monday.Add(time.Duration(n+1) * time.Minute))
		if got := len(w.receipts("basildon")); got != 2*(n+1) {
			t.Fatalf("%s: %d receipts, want %d: to the sender and to the lead of each", auth, got, 2*(n+1))
		}
	}

	for _, tt := range []struct{ name, old, new, says string }{
		{"wrong secret", "client_secret_file = \"secret\"", "client_secret_file = \"wrong\"", "give its value, not its ID"},
		{"an application that nobody knows", `client_id = "clerk"`, `client_id = "other"`, "the tenant does not know this client_id"},
		{"a mailbox closed to the application", `client_id = "clerk"`, `client_id = "stranger"`, "the sign-in was refused"},
	} {
		w.write("wrong", "hush-hush")
		w.edit(tt.old, tt.new)
		o := w.run(monday.Add(time.Hour), "check", "--connect")
		if o.status != exitFailed || strings.Count(o.out, tt.says) != 2 {
			t.Errorf("%s: status %d, %s", tt.name, o.status, o.out)
		}
		w.edit(tt.new, tt.old)
	}
	issuer.Change(func(o *mailtest.IssuerOptions) { o.Down = true })
	if o := w.run(monday.Add(time.Hour), "check", "--connect"); o.status != exitFailed || !strings.Contains(o.out, "the issuer answered 503") {
		t.Errorf("issuer down: status %d, %s", o.status, o.out)
	}
	issuer.Change(func(o *mailtest.IssuerOptions) { o.Down = false })
	if o := w.run(monday.Add(time.Hour), "check", "--connect"); o.status != exitDone {
		t.Errorf("at the end: status %d, %s", o.status, o.out)
	}
	for _, secret := range []string{"hush", "eyJ"} {
		if strings.Contains(w.logs.String()+w.outs.String(), secret) {
			t.Errorf("output or log hold %q", secret)
		}
	}
}

// A token that ended in mid-session: the next connection is refused with it,
// and made with a new one at once. A mailbox that is closed to the application
// makes nobody ask for tokens again and again.
func TestTokenEndsReal(t *testing.T) {
	t.Parallel()
	issuer := newTestIssuer(t)
	servers := newTokenRig(t, issuer)
	const user = "housing.000@basildon.example"
	var passed atomic.Int64
	start := time.Now()
	clock := func() time.Time { return start.Add(time.Duration(passed.Load())) }
	tokens := func(client string) *signin.Tokens {
		return signin.NewTokens(signin.ClientSecret{Issuer: signin.Issuer{TokenURL: issuer.TokenURL()}, ClientID: client, Secret: "hush"}, clock)
	}
	imapURL, caFile := servers.IMAP()
	at, err := url.Parse(imapURL)
	if err != nil {
		t.Fatal(err)
	}
	reader := func(tokens *signin.Tokens) *mailbox.Reader {
		r, err := mailbox.NewReader(mailbox.ReaderOptions{
			Account: mailbox.Account{Name: "basildon", Username: user, URL: at, CAFile: caFile, SignIn: signin.NewBearer(signin.XOAUTH2, user, tokens)},
			Ledger:  forgetful{}, Now: time.Now,
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { r.Close() })
		return r
	}

	// The issuer says an hour, the server knows better.
	issuer.Change(func(o *mailtest.IssuerOptions) { o.Life, o.Said = time.Second, time.Hour })
	r := reader(tokens("clerk"))
	if _, err := r.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	time.Sleep(3 * time.Second) // the token ends by the server's own clock
	issuer.Change(func(o *mailtest.IssuerOptions) { o.Life, o.Said = time.Hour, 0 })
	passed.Store(int64(10 * time.Minute))
	if err := servers.store.Kick(user); err != nil {
		t.Fatal(err)
	}
	looked := false
	for range 3 { // the first look may find the connection cut
		if _, err = r.Once(t.Context()); err == nil {
			looked = true
			break
		}
	}
	if got := issuer.Asked(); !looked || !slices.Equal(got, []string{"token", "token"}) {
		t.Errorf("looked %v (%v); the issuer answered %v, want two tokens", looked, err, got)
	}

	closed := reader(tokens("stranger"))
	for range 5 {
		if _, err := closed.Once(t.Context()); !errors.Is(err, mailbox.ErrSignIn) {
			t.Errorf("got %v, want ErrSignIn", err)
		}
	}
	if got := len(issuer.Asked()); got != 3 {
		t.Errorf("the issuer was asked %d times, want 3: once for the mailbox that is closed", got)
	}
}

// forgetful is a ledger that keeps nothing.
type forgetful struct{}

func (forgetful) Folder(context.Context, string, string) (mailbox.FolderState, bool, error) {
	return mailbox.FolderState{}, false, nil
}
func (forgetful) SaveFolder(context.Context, mailbox.FolderState) error { return nil }
func (forgetful) Receive(context.Context, mailbox.Mail) error           { return nil }
func (forgetful) Unfetched(context.Context, mailbox.UIDRef, string) error {
	return nil
}
func (forgetful) Pending(context.Context, string, string, uint32) ([]uint32, error) { return nil, nil }
func (forgetful) Known(context.Context, string, string, uint32) ([]uint32, error)   { return nil, nil }
