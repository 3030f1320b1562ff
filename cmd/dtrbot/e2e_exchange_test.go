package main

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// exchange is a mail system with the ways of Exchange Online: it is read by
// token, and what is sent goes out by Microsoft Graph.
type exchange struct {
	*mailtest.Exchange
	proxy *mailtest.Proxy // in front of its IMAP

	mu       sync.Mutex
	accounts map[string]bool
	// fault is what goes wrong with a call of Graph; nil for nothing.
	fault func(mailbox, recipients string) *mailtest.GraphFault
}

func newExchange(t *testing.T, _ bool) servers { return newExchangeWith(t, mailtest.ExchangeOptions{}) }

func newExchangeWith(t *testing.T, o mailtest.ExchangeOptions) *exchange {
	t.Helper()
	s := &exchange{accounts: map[string]bool{}}
	for _, d := range worldDomains() {
		o.Mailboxes = append(o.Mailboxes, "housing@"+d+".example")
	}
	o.GraphFault = func(mailbox, recipients string) *mailtest.GraphFault {
		if strings.HasPrefix(recipients, "reject") {
			return &mailtest.GraphFault{Status: http.StatusBadRequest, Code: "ErrorInvalidRecipients", Message: "At least one recipient isn't valid."}
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.fault == nil {
			return nil
		}
		return s.fault(mailbox, recipients)
	}
	var err error
	if s.Exchange, err = mailtest.NewExchange(o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Exchange.Close(); err != nil {
			t.Error(err)
		}
		if odd := s.Strange(); len(odd) > 0 {
			t.Errorf("commands that it does not know, or that change something: %q", odd)
		}
	})
	if s.proxy, err = mailtest.NewProxy(s.Exchange.URL().Host); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.proxy.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *exchange) IMAP() (string, string) { return "imap+insecure://" + s.proxy.Addr(), "" }
func (s *exchange) SMTP() (string, string) { return s.Graph.URL().String(), "" }

func (s *exchange) Account(t *testing.T, domain string) (string, string) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	address := "housing@" + domain
	if s.accounts[address] {
		t.Fatalf("a second mailbox at %s", domain)
	}
	s.accounts[address] = true
	return address, "no password is taken"
}

func (s *exchange) Database(*testing.T, string) (string, string) { return "sqlite:dtrbot.db", "" }

func (s *exchange) Append(user, folder string, raw []byte, at time.Time) (uint32, error) {
	names := map[string]string{"Junk": "Junk Email", "Sent": "Sent Items"}
	if name, ok := names[folder]; ok {
		folder = name
	}
	return s.Exchange.Append(user, folder, raw, at)
}

func (s *exchange) Sent(_ context.Context, user string) ([]mailtest.Message, error) {
	var out []mailtest.Message
	for _, m := range s.Graph.Messages() {
		if m.From == user {
			out = append(out, m)
		}
	}
	return out, nil
}

func (s *exchange) Outage(*testing.T) func() {
	s.proxy.Set(mailtest.Line{Refuse: true})
	s.proxy.Reset()
	return func() { s.proxy.Set(mailtest.Line{}) }
}

func (s *exchange) breakWith(fault func(mailbox, recipients string) *mailtest.GraphFault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = fault
}

// settings signs in by token: two resources, one proof.
func (s *exchange) settings(w *world, text string) string {
	w.write("entra", mailtest.ExchangeSecret)
	for _, other := range []string{"append", "off"} { // it files by itself
		text = strings.Replace(text, fmt.Sprintf("save_sent = %q", other), `save_sent = "server"`, 1)
	}
	text = strings.Replace(text, "auth = \"password\"", "auth = \"xoauth2\"", 1)
	text = strings.Replace(text, "auth = \"password\"", fmt.Sprintf("scopes = [%q]", mailtest.ExchangeGraphScope), 1)
	return strings.Replace(text, "[mail.smtp]", fmt.Sprintf("[mail.oauth2]\ntoken_url = %q\nclient_id = %q\nclient_secret_file = \"entra\"\nscopes = [%q]\n\n[mail.smtp]",
		s.Issuer.TokenURL(), mailtest.ExchangeClientID, mailtest.ExchangeMailScope), 1)
}

// TestMainJobExchange runs the suites against a mail system with the ways of
// Exchange Online. That about Sent has a test of its own below, since this one
// files by itself; killing again and again is no other than killing once.
func TestMainJobExchange(t *testing.T) {
	t.Parallel()
	for name, suite := range suites() {
		if name == "crash, Sent is filed" || name == "crash again" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			suite(t, newExchange)
		})
	}
}

// In the window that Graph leaves open, as SMTP does, what the service filed in
// Sent Items is not sent again; where it files nothing, it is.
func TestExchangeCrashInTheWindow(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		o       mailtest.ExchangeOptions
		repeats int
	}{
		{"filed", mailtest.ExchangeOptions{}, 0},
		{"filed under another Message-ID", mailtest.ExchangeOptions{OtherIDs: true}, 0},
		{"not filed", mailtest.ExchangeOptions{NoCopies: true}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, newExchangeWith(t, test.o), plan{saveSent: "server"})
			w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
			w.refer("basildon", on(0, 9, 1), sample.Options{N: 2, Format: sample.HTML})
			if !w.crash(monday, beforeMark, 1) {
				t.Fatal("the process was not killed")
			}
			if sent := w.sent("basildon"); len(sent) != 1 {
				t.Fatalf("%d mails before the crash, want 1", len(sent))
			}
			w.once(monday.Add(later))
			w.settled(2, test.repeats)
		})
	}
}

// What Graph may answer costs time, never a receipt and never a second one.
func TestExchangeFaultsOfGraph(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		fault mailtest.GraphFault
	}{
		{"asked to wait", mailtest.GraphFault{Status: http.StatusTooManyRequests, Code: "ApplicationThrottled", RetryAfter: "0"}},
		{"busy", mailtest.GraphFault{Status: http.StatusServiceUnavailable, RetryAfter: "0"}},
		{"failed, and sent all the same", mailtest.GraphFault{Status: http.StatusInternalServerError, Code: "UnknownError", Taken: true}},
		{"failed", mailtest.GraphFault{Status: http.StatusBadGateway}},
		{"the page of a proxy", mailtest.GraphFault{Status: http.StatusOK}},
		{"a gateway that gave up, and sent", mailtest.GraphFault{Status: http.StatusServiceUnavailable, Taken: true}},
		{"too slow for a gateway, and sent", mailtest.GraphFault{Status: http.StatusRequestTimeout, Taken: true}},
		{"no answer, and sent", mailtest.GraphFault{Drop: true, Taken: true}},
		{"may not send as", mailtest.GraphFault{Status: http.StatusForbidden, Code: "ErrorSendAsDenied"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := newExchangeWith(t, mailtest.ExchangeOptions{})
			w := newWorld(t, s, plan{saveSent: "server"})
			w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
			w.refer("basildon", on(0, 9, 1), sample.Options{N: 2})
			calls := 0
			s.breakWith(func(string, string) *mailtest.GraphFault {
				if calls++; calls > 2 {
					return nil
				}
				return &test.fault
			})
			for n := range 4 {
				w.pass(monday.Add(time.Duration(n) * time.Hour / 2))
			}
			w.settled(2, 0)
			for _, word := range []string{mailtest.ExchangeSecret, "eyJ", "ErrorSendAsDenied The"} {
				if strings.Contains(w.logs.String(), word) {
					t.Errorf("the log holds %q", word)
				}
			}
		})
	}
}

// A mailbox that moved has other numbers in another order, and other bytes: the
// same mails have the same cases, and nobody is written to again.
func TestExchangeMailboxMoves(t *testing.T) {
	t.Parallel()
	s := newExchangeWith(t, mailtest.ExchangeOptions{})
	w := newWorld(t, s, plan{})
	for n := 1; n <= 4; n++ {
		w.refer("basildon", on(0, 8, n), sample.Options{N: n, Format: []string{sample.Text, sample.HTML, sample.Docx}[n%3]})
	}
	gone := w.refer("basildon", on(0, 8, 5), sample.Options{N: 5})
	if err := s.SetDeleted(w.boxes["basildon"].address, "INBOX", 5, true); err != nil {
		t.Fatal(err)
	}
	w.once(monday)
	references := func() []string {
		var out []string
		for _, c := range w.cases() {
			out = append(out, c.Reference)
		}
		slices.Sort(out)
		return out
	}
	before, sent := references(), len(w.sent("basildon"))
	if len(before) != 4 || sent != 8 {
		t.Fatalf("%d cases and %d mails, want 4 and 8: %s is marked deleted", len(before), sent, gone)
	}
	for i, validity := range []uint32{4711, 3} { // up, then down
		if err := s.Renew(w.boxes["basildon"].address, "INBOX", validity); err != nil {
			t.Fatal(err)
		}
		w.once(monday.Add(time.Duration(i+1) * time.Hour))
		if diff := gocmp.Diff(before, references()); diff != "" {
			t.Errorf("UIDVALIDITY %d: cases (-before +after):\n%s", validity, diff)
		}
		if n := len(w.sent("basildon")); n != sent {
			t.Errorf("UIDVALIDITY %d: %d mails more", validity, n-sent)
		}
	}
	w.refer("basildon", on(0, 12, 0), sample.Options{N: 6})
	w.once(monday.Add(5 * time.Hour))
	if n := len(w.cases()); n != 5 {
		t.Errorf("%d cases in the end, want 5", n)
	}
	onlyOnce(t, w.receipts("basildon"))
}
