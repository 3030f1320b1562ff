//go:build servers

package mailtest_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest"
)

const (
	bob = "bob@housing.example"
	// Quotes, blanks, a colon, Dovecot's own %-variables and UTF-8.
	hardPassword = `p"w\ £:%u{}`
)

func users() map[string]string { return map[string]string{alice: hardPassword, bob: "pässwörd"} }

func startDovecot(t *testing.T, dir string) *mailtest.Dovecot {
	t.Helper()
	d, err := mailtest.StartDovecot(dir, users())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("Dovecot's log:\n%s", d.Log())
		}
		if err := d.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return d
}

func startPostfix(t *testing.T, dir string, d *mailtest.Dovecot) *mailtest.Postfix {
	t.Helper()
	p, err := mailtest.StartPostfix(dir, mailtest.PostfixOptions{Dovecot: d})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("Postfix's log:\n%s", p.Log())
		}
		if err := p.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return p
}

func startPostgres(t *testing.T, dir string) *mailtest.Postgres {
	t.Helper()
	p, err := mailtest.StartPostgres(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("PostgreSQL's log:\n%s", p.Log())
		}
		if err := p.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return p
}

// eventually fails the test when cond stays false for half a minute.
func eventually(t *testing.T, what string, cond func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if err := mailtest.Wait(ctx, cond); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

func tlsConfig(t *testing.T, caFile string) *tls.Config {
	t.Helper()
	pem, err := os.ReadFile(caFile)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		t.Fatalf("no certificate in %s", caFile)
	}
	return &tls.Config{RootCAs: pool, ServerName: "127.0.0.1"}
}

func login(t *testing.T, d *mailtest.Dovecot, user, password string, o imapclient.Options) *imapclient.Client {
	t.Helper()
	o.TLSConfig = tlsConfig(t, d.CAFile())
	c, err := imapclient.DialStartTLS(d.URL().Host, &o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.Login(user, password).Wait(); err != nil {
		t.Fatalf("log in as %s: %v", user, err)
	}
	return c
}

func messages(t *testing.T, d *mailtest.Dovecot, user, folder string) [][]byte {
	t.Helper()
	m, err := d.Messages(user, folder)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestDovecot(t *testing.T) {
	t.Parallel()
	d := startDovecot(t, t.TempDir())

	t.Run("logins", func(t *testing.T) {
		for user, password := range users() {
			login(t, d, user, password, imapclient.Options{})
			c, err := imapclient.DialTLS(d.TLSURL().Host, &imapclient.Options{TLSConfig: tlsConfig(t, d.CAFile())})
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Login(user, password).Wait(); err != nil {
				t.Errorf("IMAPS login of %s: %v", user, err)
			}
			c.Close()
		}
		c, err := imapclient.DialStartTLS(d.URL().Host, &imapclient.Options{TLSConfig: tlsConfig(t, d.CAFile())})
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		begin := time.Now()
		if err := c.Login(alice, "wrong").Wait(); err == nil {
			t.Error("a wrong password opened the mailbox")
		}
		if took := time.Since(begin); took > time.Second {
			t.Errorf("the refusal took %v", took)
		}
	})

	t.Run("no plain passwords", func(t *testing.T) {
		c, err := imapclient.DialInsecure(net.JoinHostPort("127.0.0.2", d.URL().Port()), nil)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		if err := c.Login(alice, hardPassword).Wait(); err == nil {
			t.Error("logged in without TLS")
		}
	})

	t.Run("folders", func(t *testing.T) {
		c := login(t, d, alice, hardPassword, imapclient.Options{})
		list, err := c.List("", "*", &imap.ListOptions{ReturnSpecialUse: true}).Collect()
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]bool{}
		for _, l := range list {
			use := ""
			for _, a := range l.Attrs {
				if a == imap.MailboxAttrJunk || a == imap.MailboxAttrSent {
					use = string(a)
				}
			}
			got[l.Mailbox+" "+use] = true
		}
		if diff := cmp.Diff(map[string]bool{"INBOX ": true, `Junk \Junk`: true, `Sent \Sent`: true}, got); diff != "" {
			t.Errorf("folders (-want +got):\n%s", diff)
		}
	})

	t.Run("append", func(t *testing.T) {
		raw := []byte("Subject: one\r\n\r\nbody\r\n")
		at := time.Date(2026, 3, 29, 0, 30, 0, 0, time.UTC)
		uid, err := d.Append(bob, "Junk", raw, at)
		if err != nil {
			t.Fatal(err)
		}
		c := login(t, d, bob, users()[bob], imapclient.Options{})
		if _, err := c.Select("Junk", nil).Wait(); err != nil {
			t.Fatal(err)
		}
		m, err := c.Fetch(imap.UIDSetNum(imap.UID(uid)), &imap.FetchOptions{InternalDate: true, Flags: true}).Collect()
		if err != nil || len(m) != 1 {
			t.Fatalf("got %d messages, %v", len(m), err)
		}
		if !m[0].InternalDate.Equal(at) {
			t.Errorf("INTERNALDATE: got %v, want %v", m[0].InternalDate, at)
		}
		if got := messages(t, d, bob, "Junk"); len(got) != 1 || !bytes.Equal(got[0], raw) {
			t.Errorf("got %q, want the one message", got)
		}
		if _, err := d.Append(bob, "Missing", raw, at); err == nil {
			t.Error("append to an unknown folder: no error")
		}
		if got := messages(t, d, bob, "Sent"); len(got) != 0 {
			t.Errorf("an empty folder has %d messages", len(got))
		}
	})

	t.Run("idle wakes, kick ends", func(t *testing.T) {
		woke := make(chan struct{}, 100)
		c := login(t, d, alice, hardPassword, imapclient.Options{
			UnilateralDataHandler: &imapclient.UnilateralDataHandler{
				Mailbox: func(data *imapclient.UnilateralDataMailbox) {
					if data.NumMessages != nil {
						woke <- struct{}{}
					}
				},
			},
		})
		if _, err := c.Select("INBOX", nil).Wait(); err != nil {
			t.Fatal(err)
		}
		for len(woke) > 0 { // the SELECT's own EXISTS
			<-woke
		}
		idle, err := c.Idle()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Append(alice, "INBOX", []byte("Subject: wake\r\n\r\n"), time.Time{}); err != nil {
			t.Fatal(err)
		}
		select {
		case <-woke:
		case <-time.After(20 * time.Second):
			t.Fatal("IDLE did not wake")
		}
		ended := make(chan error, 1)
		go func() { ended <- idle.Wait() }()
		if err := d.Kick(alice); err != nil {
			t.Fatal(err)
		}
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			t.Fatal("the session goes on after Kick")
		}
		if n := len(messages(t, d, alice, "INBOX")); n != 1 {
			t.Errorf("after Kick: %d messages, want 1", n)
		}
		if err := d.Kick("nobody@housing.example"); err != nil {
			t.Errorf("kick without a session: %v", err)
		}
	})

	t.Run("UIDVALIDITY", func(t *testing.T) {
		state := func() *imap.SelectData {
			s, err := login(t, d, alice, hardPassword, imapclient.Options{}).Select("Sent", nil).Wait()
			if err != nil {
				t.Fatal(err)
			}
			return s
		}
		if _, err := d.Append(alice, "Sent", []byte("Subject: s\r\n\r\n"), time.Time{}); err != nil {
			t.Fatal(err)
		}
		before := state()
		for range 2 { // twice within a second must do
			if err := d.ResetUIDValidity(alice, "Sent"); err != nil {
				t.Fatal(err)
			}
			after := state()
			if after.UIDValidity == before.UIDValidity || after.NumMessages != 1 {
				t.Errorf("UIDVALIDITY %d with %d messages, then %d with %d", before.UIDValidity, before.NumMessages, after.UIDValidity, after.NumMessages)
			}
			before = after
		}
	})

	t.Run("equal UIDVALIDITY", func(t *testing.T) {
		for _, folder := range []string{"INBOX", "Junk"} {
			if err := d.SetUIDValidity(alice, folder, 4242); err != nil {
				t.Fatal(err)
			}
			s, err := login(t, d, alice, hardPassword, imapclient.Options{}).Select(folder, nil).Wait()
			if err != nil {
				t.Fatal(err)
			}
			if s.UIDValidity != 4242 {
				t.Errorf("UIDVALIDITY of %s: got %d, want 4242", folder, s.UIDValidity)
			}
		}
	})

	t.Run("stop and start", func(t *testing.T) {
		before := d.URL().String()
		if err := d.Stop(); err != nil {
			t.Fatal(err)
		}
		if c, err := net.Dial("tcp", d.URL().Host); err == nil {
			c.Close()
			t.Error("a stopped server accepts connections")
		}
		if err := d.Start(); err != nil {
			t.Fatal(err)
		}
		if got := d.URL().String(); got != before {
			t.Errorf("URL: got %s, want %s", got, before)
		}
		if n := len(messages(t, d, alice, "INBOX")); n != 1 {
			t.Errorf("%d messages, want 1", n)
		}
	})
}

// Names of sockets must fit whatever the length of the folder's.
func TestDovecotInLongFolder(t *testing.T) {
	t.Parallel()
	d := startDovecot(t, filepath.Join(t.TempDir(), strings.Repeat("long", 30)))
	if _, err := d.Append(alice, "INBOX", []byte("Subject: x\r\n\r\n"), time.Time{}); err != nil {
		t.Error(err)
	}
	if len(d.LMTPSocket()) > 107 || len(d.AuthSocket()) > 107 {
		t.Errorf("too long for an address: %s, %s", d.LMTPSocket(), d.AuthSocket())
	}
}

func TestPostfix(t *testing.T) {
	t.Parallel()
	d := startDovecot(t, t.TempDir())
	p := startPostfix(t, t.TempDir(), d)
	startPostfix(t, t.TempDir(), d) // another one beside it
	auth := plainAuth{alice, hardPassword}
	const text = "Subject: x\r\n\r\nbody\r\n"

	t.Run("refusals", func(t *testing.T) {
		for _, tt := range []struct {
			name       string
			ca         string
			auth       plainAuth
			from, to   string
			want       string
			withoutTLS bool
		}{
			{name: "reject", auth: auth, from: alice, to: "reject.me@other.example", want: "rcpt: 550 5.1.1"},
			{name: "greylist", auth: auth, from: alice, to: "greylist@other.example", want: "rcpt: 451 4.7.1"},
			{name: "another's address", auth: auth, from: bob, to: "x@other.example", want: "rcpt: 553 5.7.1"},
			{name: "wrong password", auth: plainAuth{alice, "wrong"}, from: alice, to: "x@other.example", want: "auth: 535"},
			{name: "no login", from: alice, to: "x@other.example", want: "rcpt: 55"},
			{name: "no TLS", withoutTLS: true, from: alice, to: "x@other.example", want: "mail: 530"},
		} {
			ca := p.CAFile()
			if tt.withoutTLS {
				ca = ""
			}
			var err error
			if tt.auth.user == "" {
				err = submit(p.URL().Host, ca, nil, tt.from, []string{tt.to}, text)
			} else {
				err = submit(p.URL().Host, ca, tt.auth, tt.from, []string{tt.to}, text)
			}
			if !starts(err, tt.want) {
				t.Errorf("%s: got %v, want %s", tt.name, err, tt.want)
			}
		}
	})

	t.Run("delivery into the sink", func(t *testing.T) {
		to := []string{"x@other.example", bob} // a user of ours, too, is somebody else's mailbox here
		if err := submit(p.URL().Host, p.CAFile(), auth, alice, to, text); err != nil {
			t.Fatal(err)
		}
		eventually(t, "both recipients", func() bool {
			m, err := p.Delivered()
			if err != nil {
				t.Fatal(err)
			}
			return len(m) >= 2
		})
		got := map[string]bool{}
		delivered, _ := p.Delivered()
		for _, m := range delivered {
			if m.From != alice || !bytes.HasSuffix(m.Data, []byte(text)) {
				t.Errorf("got From %q, Data %q", m.From, m.Data)
			}
			got[strings.Join(m.To, " ")] = true
		}
		if diff := cmp.Diff(map[string]bool{to[0]: true, to[1]: true}, got); diff != "" {
			t.Errorf("envelope recipients (-want +got):\n%s", diff)
		}
		if n := len(messages(t, d, bob, "INBOX")); n != 0 {
			t.Errorf("%d messages in the mailbox of a recipient, want none", n)
		}
	})

	t.Run("incoming mail", func(t *testing.T) {
		if err := submit(p.MXAddr(), "", nil, "someone@agency.example", []string{bob}, text); err != nil {
			t.Fatal(err)
		}
		eventually(t, "arrival", func() bool { return len(messages(t, d, bob, "INBOX")) == 1 })
		got := messages(t, d, bob, "INBOX")[0]
		for _, want := range []string{"Return-Path: <someone@agency.example>", "by mx.mailtest.example (Postfix)", text} {
			if !bytes.Contains(got, []byte(want)) {
				t.Errorf("%q is missing in:\n%s", want, got)
			}
		}
	})

	t.Run("a bounce", func(t *testing.T) {
		if err := submit(p.URL().Host, p.CAFile(), auth, alice, []string{"bounce7@other.example"}, text); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the notification", func() bool { return len(messages(t, d, alice, "INBOX")) == 1 })
		got := messages(t, d, alice, "INBOX")[0]
		for _, want := range []string{"Return-Path: <>", "multipart/report", "Action: failed", "Status: 5.1.1", "bounce7@other.example"} {
			if !bytes.Contains(got, []byte(want)) {
				t.Errorf("%q is missing in:\n%s", want, got)
			}
		}
	})

	t.Run("20 MiB attachment", func(t *testing.T) {
		line := strings.Repeat("QUJD", 19) + "\r\n"
		big := "Subject: big\r\n\r\n" + strings.Repeat(line, (20<<20)*4/3/76)
		if err := submit(p.MXAddr(), "", nil, "someone@agency.example", []string{bob}, big); err != nil {
			t.Fatal(err)
		}
		eventually(t, "arrival", func() bool { return len(messages(t, d, bob, "INBOX")) == 2 })
	})

	t.Run("stop and start", func(t *testing.T) {
		if err := p.Stop(); err != nil {
			t.Fatal(err)
		}
		if err := submit(p.MXAddr(), "", nil, alice, []string{bob}, text); !starts(err, "dial: ") {
			t.Errorf("stopped: got %v", err)
		}
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		if err := submit(p.MXAddr(), "", nil, alice, []string{bob}, text); err != nil {
			t.Errorf("started again: %v", err)
		}
	})
}

// The sink must not be what limits a load test.
func TestPostfixManyMails(t *testing.T) {
	t.Parallel()
	d := startDovecot(t, t.TempDir())
	p := startPostfix(t, t.TempDir(), d)
	const workers, each = 4, 50
	begin := time.Now()
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := range each {
				to := []string{fmt.Sprintf("r%d-%d@other.example", w, i)}
				if err := submit(p.URL().Host, p.CAFile(), plainAuth{alice, hardPassword}, alice, to, "Subject: x\r\n\r\n"); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	eventually(t, "every mail", func() bool {
		m, _ := p.Delivered()
		return len(m) == workers*each
	})
	t.Logf("%d mails, a connection each, in %v", workers*each, time.Since(begin).Round(time.Millisecond))
}
