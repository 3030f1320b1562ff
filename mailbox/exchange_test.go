package mailbox_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/mail"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
	"dtrbot/signin"
)

func newExchange(t *testing.T, o mailtest.ExchangeOptions) *mailtest.Exchange {
	t.Helper()
	o.Mailboxes = append(o.Mailboxes, user)
	e, err := mailtest.NewExchange(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

func exchangeTokens(e *mailtest.Exchange, scope string) *signin.Tokens {
	return signin.NewTokens(signin.ClientSecret{
		Issuer: signin.Issuer{TokenURL: e.Issuer.TokenURL()}, ClientID: mailtest.ExchangeClientID, Secret: mailtest.ExchangeSecret, Scopes: []string{scope},
	}, time.Now)
}

// exchangeReader reads by token what the server's names tell, unless change
// names other folders.
func exchangeReader(t *testing.T, e *mailtest.Exchange, l *ledger, change func(*mailbox.ReaderOptions)) *mailbox.Reader {
	t.Helper()
	return reader(t, e.URL(), l, func(o *mailbox.ReaderOptions) {
		o.Account.SignIn = signin.NewBearer(signin.XOAUTH2, user, exchangeTokens(e, mailtest.ExchangeMailScope))
		o.Account.Folders = nil
		if change != nil {
			change(o)
		}
	})
}

// text is what a plain mail says, whatever form it has.
func text(t *testing.T, raw []byte) string {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(mailtest.Plain(raw)))
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(m.Body)
	if err != nil {
		t.Fatal(err)
	}
	return m.Header.Get("Subject") + ": " + strings.TrimSpace(string(body))
}

func TestReadingExchange(t *testing.T) {
	t.Parallel()
	e := newExchange(t, mailtest.ExchangeOptions{})
	put := func(folder, subject string) uint32 {
		t.Helper()
		uid, err := e.Append(user, folder, letter(subject), noon.Add(-time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		return uid
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	first, empty, deleted := put("INBOX", "one"), put("INBOX", "two"), put("INBOX", "three")
	put("INBOX", "four")
	put("Junk Email", "five")
	put("Sent Items", "six")
	put("Archive", "seven")
	must(e.Empty(user, "INBOX", empty, 2))
	must(e.SetDeleted(user, "INBOX", deleted, true))
	l := newLedger()
	r := exchangeReader(t, e, l, nil)
	look := once(t, r)
	equal(t, "folders", look.Wanted, []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Junk Email", Role: mailbox.RoleJunk}, {Name: "Sent Items", Role: mailbox.RoleSent}})
	equal(t, "inbox", l.uids("INBOX", 0), []uint32{1, 4})
	equal(t, "answered with nothing", l.reason("INBOX", empty), mailbox.ReasonNothing)
	equal(t, "junk", l.uids("Junk Email", 0), []uint32{1})
	equal(t, "sent", l.uids("Sent Items", 0), []uint32{1})
	got, _ := l.entry("INBOX", first)
	equal(t, "what it says", text(t, got.raw), "one: Text of one")
	equal(t, "when it came", got.Received, noon.Add(-time.Hour))
	once(t, r)
	equal(t, "given in the end", l.uids("INBOX", 0), []uint32{1, 2, 4})

	// Another rendering of each, under other numbers, in another order.
	must(e.Renew(user, "INBOX", 4711))
	must(e.SetDeleted(user, "INBOX", 2, false)) // three is the second from the end
	once(t, r)
	equal(t, "after a move of the mailbox", l.uids("INBOX", 4711), []uint32{1, 2, 3, 4})
	var says []string
	for uid := uint32(1); uid <= 4; uid++ {
		l.mu.Lock()
		raw := l.rows[uidKey{"INBOX", 4711, uid}].raw
		l.mu.Unlock()
		says = append(says, text(t, raw))
	}
	equal(t, "what they say", says, []string{"four: Text of four", "three: Text of three", "two: Text of two", "one: Text of one"})

	must(r.Append(within(t, 5*time.Second), letter("a copy"), noon))
	copies, err := r.FindSent(within(t, 5*time.Second), "<a-copy@justice.example>")
	equal(t, "copies in Sent", copies, 1)
	must(err)
	equal(t, "commands that it does not know, or that change something", e.Strange(), []string(nil))
}

// IMAP4rev2 is named and not understood: a folder whose name is not ASCII is
// opened by the older notation.
func TestIMAP4rev2IsMasked(t *testing.T) {
	t.Parallel()
	e := newExchange(t, mailtest.ExchangeOptions{})
	if _, err := e.Append(user, "T&AXc-", letter("Welsh"), noon); err != nil {
		t.Fatal(err)
	}
	l := newLedger()
	r := exchangeReader(t, e, l, func(o *mailbox.ReaderOptions) {
		o.Account.Folders = []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Tŷ", Role: mailbox.RoleInbox}}
	})
	once(t, r)
	equal(t, "received", l.uids("Tŷ", 0), []uint32{1})
	report, err := r.Check(within(t, 5*time.Second))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "the other folders", report.Others, []string{"Archive", "Deleted Items", "Drafts", "Junk Email", "Sent Items"})
	equal(t, "commands that it does not know", e.Strange(), []string(nil))
}

// A mailbox that is taken away from a good sign-in is neither a wrong secret nor
// an empty mailbox; it is read again when it is back.
func TestExchangeNotConnected(t *testing.T) {
	t.Parallel()
	e := newExchange(t, mailtest.ExchangeOptions{})
	if _, err := e.Append(user, "INBOX", letter("one"), noon); err != nil {
		t.Fatal(err)
	}
	l := newLedger()
	r := exchangeReader(t, e, l, nil)
	for _, when := range []string{"from the first", "in mid-session"} {
		if err := e.SetApart(user, true); err != nil {
			t.Fatal(err)
		}
		look, err := r.Once(within(t, 10*time.Second))
		if err == nil || errors.Is(err, mailbox.ErrSignIn) || !strings.Contains(err.Error(), "up to an hour") {
			t.Errorf("%s: %v, want an error that is no wrong secret", when, err)
		}
		for _, f := range look.Folders {
			equal(t, when+": complete", f.Complete, false)
		}
		if err := e.SetApart(user, false); err != nil {
			t.Fatal(err)
		}
		once(t, r)
		equal(t, when+": received", l.uids("INBOX", 0), []uint32{1})
	}
	equal(t, "once", l.receipts(), 1)
}

// IDLE is told of what comes, and the one way out takes the other token.
func TestExchangeIdleAndGraph(t *testing.T) {
	t.Parallel()
	e := newExchange(t, mailtest.ExchangeOptions{})
	ctx, cancel := context.WithCancel(within(t, 20*time.Second))
	defer cancel()
	l := newLedger()
	r := exchangeReader(t, e, l, func(o *mailbox.ReaderOptions) { o.Idle, o.PollEvery = true, time.Hour })
	ended := make(chan error, 1)
	looked := make(chan struct{}, 100)
	go func() {
		ended <- r.Run(ctx, func(_ context.Context, _ mailbox.Look, err error) error {
			looked <- struct{}{}
			return err
		})
	}()
	<-looked
	if _, err := e.Append(user, "INBOX", letter("news"), time.Time{}); err != nil {
		t.Fatal(err)
	}
	select {
	case <-l.news:
	case err := <-ended:
		t.Fatalf("Run ended with %v", err)
	}
	line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: e.Graph.URL(), User: user, Tokens: exchangeTokens(e, mailtest.ExchangeGraphScope)}))
	envelope := mailbox.Envelope{From: user, To: lead}
	equal(t, "outcome", line.Send(ctx, envelope, letter("an answer")).Outcome, mailbox.Accepted)
	copies, err := r.FindSent(ctx, "<an-answer@justice.example>")
	equal(t, "the copy that the service files", copies, 1)
	if err != nil {
		t.Error(err)
	}
	wrong := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: e.Graph.URL(), User: user, Tokens: exchangeTokens(e, mailtest.ExchangeMailScope)}))
	if got := wrong.Send(ctx, envelope, letter("x")); got.Outcome != mailbox.Deferred || !errors.Is(got.Err, mailbox.ErrSignIn) {
		t.Errorf("with IMAP's token: %s, %v; want deferred and ErrSignIn", got.Outcome, got.Err)
	}
	stranger := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: e.Graph.URL(), User: "nobody@basildon.example", Tokens: exchangeTokens(e, mailtest.ExchangeGraphScope)}))
	if got := stranger.Send(ctx, envelope, letter("x")); got.Outcome != mailbox.Deferred || !errors.Is(got.Err, mailbox.ErrSender) {
		t.Errorf("as a mailbox that there is not: %s, %v; want deferred and ErrSender", got.Outcome, got.Err)
	}
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("Run ended with %v", err)
	}
}
