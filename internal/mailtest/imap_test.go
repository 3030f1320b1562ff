package mailtest_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest"
)

const alice = "alice@housing.example"

// dialIMAP logs in over a connection without TLS.
func dialIMAP(t *testing.T, addr, user, password string, o *imapclient.Options) *imapclient.Client {
	t.Helper()
	c, err := imapclient.DialInsecure(addr, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.Login(user, password).Wait(); err != nil {
		t.Fatalf("log in: %v", err)
	}
	return c
}

func newIMAP(t *testing.T, users map[string]string) *mailtest.IMAP {
	t.Helper()
	s, err := mailtest.NewIMAP(users)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

func TestIMAPFoldersAndAppend(t *testing.T) {
	t.Parallel()
	s := newIMAP(t, map[string]string{alice: `p"w\ £`})
	if got, want := s.URL().Scheme, "imap+insecure"; got != want {
		t.Errorf("scheme: got %q, want %q", got, want)
	}
	c := dialIMAP(t, s.URL().Host, alice, `p"w\ £`, nil)

	list, err := c.List("", "*", &imap.ListOptions{ReturnSpecialUse: true}).Collect()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]imap.MailboxAttr{}
	for _, l := range list {
		got[l.Mailbox] = l.Attrs
	}
	want := map[string][]imap.MailboxAttr{"INBOX": nil, "Junk": {imap.MailboxAttrJunk}, "Sent": {imap.MailboxAttrSent}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("folders (-want +got):\n%s", d)
	}

	raw := []byte("Subject: one\r\n\r\nbody\r\n")
	at := time.Date(2026, 3, 29, 0, 30, 0, 0, time.UTC)
	uid, err := s.Append(alice, "INBOX", raw, at)
	if err != nil {
		t.Fatal(err)
	}
	raw[9] = 'X' // the server must have its own copy
	sel, err := c.Select("INBOX", &imap.SelectOptions{ReadOnly: true}).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if sel.NumMessages != 1 || sel.UIDValidity == 0 {
		t.Errorf("got %d messages, UIDVALIDITY %d; want 1 and not 0", sel.NumMessages, sel.UIDValidity)
	}
	section := &imap.FetchItemBodySection{Peek: true}
	msgs, err := c.Fetch(imap.UIDSetNum(imap.UID(uid)), &imap.FetchOptions{UID: true, InternalDate: true, BodySection: []*imap.FetchItemBodySection{section}}).Collect()
	if err != nil || len(msgs) != 1 {
		t.Fatalf("fetch: got %d messages, %v", len(msgs), err)
	}
	if !msgs[0].InternalDate.Equal(at) {
		t.Errorf("INTERNALDATE: got %v, want %v", msgs[0].InternalDate, at)
	}
	if got, want := string(msgs[0].FindBodySection(section)), "Subject: one\r\n\r\nbody\r\n"; got != want {
		t.Errorf("body: got %q, want %q", got, want)
	}
	if err := c.Create("Other", nil).Wait(); err == nil {
		t.Error("a folder could be made")
	}
	if _, err := s.Append("nobody@housing.example", "INBOX", raw, at); err == nil {
		t.Error("append for an unknown user: no error")
	}
	if _, err := s.Append(alice, "Missing", raw, at); err == nil {
		t.Error("append to an unknown folder: no error")
	}
}

func TestIMAPWrongPassword(t *testing.T) {
	t.Parallel()
	s := newIMAP(t, map[string]string{alice: "right"})
	c, err := imapclient.DialInsecure(s.URL().Host, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Login(alice, "wrong").Wait(); err == nil {
		t.Error("logged in with a wrong password")
	}
}

func TestIMAPIdleWakes(t *testing.T) {
	t.Parallel()
	s := newIMAP(t, map[string]string{alice: "pw"})
	woke := make(chan uint32, 10)
	c := dialIMAP(t, s.URL().Host, alice, "pw", &imapclient.Options{
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{
			Mailbox: func(d *imapclient.UnilateralDataMailbox) {
				if d.NumMessages != nil {
					woke <- *d.NumMessages
				}
			},
		},
	})
	if _, err := c.Select("INBOX", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	idle, err := c.Idle()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Append(alice, "INBOX", []byte("Subject: a\r\n\r\n"), time.Time{}); err != nil {
		t.Fatal(err)
	}
	select {
	case n := <-woke:
		if n != 1 {
			t.Errorf("got %d messages, want 1", n)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("IDLE did not wake")
	}
	if err := idle.Close(); err != nil {
		t.Fatal(err)
	}
	if err := idle.Wait(); err != nil {
		t.Fatal(err)
	}
}

// Close and Kick must end sessions that are in IDLE, and Close must not
// return before they have ended.
func TestIMAPCloseEndsIdle(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		end  func(*mailtest.IMAP) error
	}{
		{"close", (*mailtest.IMAP).Close},
		{"kick", func(s *mailtest.IMAP) error { s.Kick(); return nil }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s, err := mailtest.NewIMAP(map[string]string{alice: "pw"})
			if err != nil {
				t.Fatal(err)
			}
			c := dialIMAP(t, s.URL().Host, alice, "pw", nil)
			if _, err := c.Select("INBOX", nil).Wait(); err != nil {
				t.Fatal(err)
			}
			idle, err := c.Idle()
			if err != nil {
				t.Fatal(err)
			}
			ended := make(chan error, 1)
			go func() { ended <- idle.Wait() }()
			if err := tt.end(s); err != nil {
				t.Fatal(err)
			}
			select {
			case err := <-ended:
				if err == nil {
					t.Error("IDLE ended without an error")
				}
			case <-time.After(10 * time.Second):
				t.Fatal("IDLE goes on")
			}
			if tt.name == "kick" {
				dialIMAP(t, s.URL().Host, alice, "pw", nil)
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestWait(t *testing.T) {
	t.Parallel()
	n := 0
	if err := mailtest.Wait(t.Context(), func() bool { n++; return n == 3 }); err != nil || n != 3 {
		t.Errorf("got %v after %d questions; want nil after 3", err, n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := mailtest.Wait(ctx, func() bool { return false }); err == nil {
		t.Error("no error after the context ended")
	}
	if err := mailtest.Wait(ctx, func() bool { return true }); err != nil {
		t.Errorf("a condition that holds already: %v", err)
	}
}

// Under the race detector: a server may be closed in the moment it was started,
// and while somebody connects.
func TestIMAPClosedAtOnce(t *testing.T) {
	t.Parallel()
	for i := range 1000 {
		s, err := mailtest.NewIMAP(nil)
		if err != nil {
			t.Fatal(err)
		}
		dialled := make(chan struct{})
		go func() {
			defer close(dialled)
			if i%2 == 0 {
				return
			}
			if c, err := net.Dial("tcp", s.URL().Host); err == nil {
				c.Close()
			}
		}()
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		<-dialled
	}
}
