//go:build servers

package mailbox_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

const serverPassword = `p"w\ £:%u{}`

// servers are a Dovecot whose users are taken one by one.
type servers struct {
	dovecot *mailtest.Dovecot
	taken   atomic.Int32
}

func startServers(t *testing.T) *servers {
	t.Helper()
	users := map[string]string{}
	for i := range 64 {
		users[fmt.Sprintf("user%d@housing.example", i)] = serverPassword
	}
	d, err := mailtest.StartDovecot(t.TempDir(), users)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return &servers{dovecot: d}
}

func (s *servers) world(u *url.URL) world {
	name := fmt.Sprintf("user%d@housing.example", s.taken.Add(1)-1)
	return world{
		url: u, caFile: s.dovecot.CAFile(), username: name, password: serverPassword,
		append: func(folder string, raw []byte, at time.Time) (uint32, error) {
			return s.dovecot.Append(name, folder, raw, at)
		},
		kick: func() error { return s.dovecot.Kick(name) },
	}
}

// client is another program in the same mailbox.
func (s *servers) client(t *testing.T, w world) *imapclient.Client {
	t.Helper()
	pem, err := os.ReadFile(s.dovecot.CAFile())
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	c, err := imapclient.DialTLS(s.dovecot.TLSURL().Host, &imapclient.Options{
		TLSConfig: &tls.Config{RootCAs: pool, ServerName: "127.0.0.1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.Login(w.username, w.password).Wait(); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestReadingDovecot(t *testing.T) {
	s := startServers(t)
	for _, u := range []*url.URL{s.dovecot.URL(), s.dovecot.TLSURL()} {
		t.Run(u.Scheme, func(t *testing.T) {
			testReading(t, func(*testing.T) world { return s.world(u) })
		})
	}
}

func TestDovecotIsLeftAsItWas(t *testing.T) {
	s := startServers(t)
	w, l := s.world(s.dovecot.TLSURL()), newLedger()
	w.put(t, "INBOX", "one", noon)
	// It broke the connection of a reader that asked for BODYSTRUCTURE.
	w.putRaw(t, "INBOX", []byte("From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"+
		"--x\r\nContent-Type: message/global\r\n\r\nSubject: inner\r\n\r\ninner\r\n--x--\r\n"), noon)
	w.put(t, "INBOX", "three", noon)
	once(t, w.reader(t, l, nil))
	equal(t, "received", l.uids("INBOX", 0), []uint32{1, 2, 3})
	c := s.client(t, w)
	if _, err := c.Select("INBOX", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	messages, err := c.Fetch(imap.UIDSet{{Start: 1, Stop: 0}}, &imap.FetchOptions{UID: true, Flags: true}).Collect()
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "messages", len(messages), 3)
	for _, m := range messages {
		for _, flag := range m.Flags {
			if !strings.EqualFold(string(flag), `\Recent`) {
				t.Errorf("UID %d was marked %s", m.UID, flag)
			}
		}
	}
}

func TestDovecotMemoryIsBounded(t *testing.T) {
	s := startServers(t)
	w, l := s.world(s.dovecot.TLSURL()), newLedger()
	raw := append(letter("large"), bytes.Repeat([]byte(strings.Repeat("A", 76)+"\r\n"), 20<<20/78)...)
	for range 3 {
		w.putRaw(t, "INBOX", raw, noon)
	}
	l.keepRaw = false
	r := w.reader(t, l, nil)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	equal(t, "received", once(t, r).Received(), 3)
	runtime.ReadMemStats(&after)
	if grown := after.TotalAlloc - before.TotalAlloc; grown > 4<<20 {
		t.Errorf("reading three messages of 20 MiB allocated %d KiB", grown>>10)
	}
}

func TestDovecotDeletedAndExpunged(t *testing.T) {
	s := startServers(t)
	w, l, c := s.world(s.dovecot.TLSURL()), newLedger(), &clock{now: noon}
	for i := range 4 {
		w.put(t, "INBOX", fmt.Sprintf("n %d", i), noon)
	}
	other := s.client(t, w)
	if _, err := other.Select("INBOX", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	mark := func(op imap.StoreFlagsOp, uid imap.UID) {
		t.Helper()
		if err := other.Store(imap.UIDSetNum(uid), &imap.StoreFlags{Op: op, Flags: []imap.Flag{imap.FlagDeleted}}, nil).Close(); err != nil {
			t.Fatal(err)
		}
	}
	mark(imap.StoreFlagsAdd, 2)
	// An officer expunges one while the reader is at work on the one before.
	l.onReceive = func(m mailbox.Mail) error {
		if m.UID == 1 {
			mark(imap.StoreFlagsAdd, 3)
			return other.UIDExpunge(imap.UIDSetNum(3)).Close()
		}
		return nil
	}
	r := w.reader(t, l, func(o *mailbox.ReaderOptions) { o.Now, o.Parallel, o.Batch = c.Now, 1, 1 })
	for range 4 {
		once(t, r)
	}
	equal(t, "received", l.uids("INBOX", 0), []uint32{1, 4})
	equal(t, "position", l.state("INBOX").Position, uint32(4))
	equal(t, "no row for what is gone", l.reason("INBOX", 3), "")
	mark(imap.StoreFlagsDel, 2)
	c.add(25 * time.Hour)
	once(t, r)
	equal(t, "received when it was undeleted", l.uids("INBOX", 0), []uint32{1, 2, 4})
}

func TestDovecotUIDValidity(t *testing.T) {
	s := startServers(t)
	w, l := s.world(s.dovecot.TLSURL()), newLedger()
	for i := range 3 {
		w.put(t, "INBOX", fmt.Sprintf("n %d", i), noon.Add(-time.Hour))
	}
	w.put(t, "Junk", "junk", noon.Add(-time.Hour))
	w.put(t, "INBOX", "old", noon.Add(-1000*time.Hour))
	r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
		o.Account.Folders = nil
		o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
	})
	once(t, r)
	before := l.state("INBOX").UIDValidity
	equal(t, "received at first", len(l.uids("INBOX", before)), 3)
	if err := s.dovecot.ResetUIDValidity(w.username, "INBOX"); err != nil {
		t.Fatal(err)
	}
	w.put(t, "INBOX", "after", noon)
	once(t, r)
	after := l.state("INBOX").UIDValidity
	if after == before {
		t.Fatalf("UIDVALIDITY is %d still", after)
	}
	equal(t, "received again", len(l.uids("INBOX", after)), 4)
	if err := s.dovecot.SetUIDValidity(w.username, "Junk", after); err != nil {
		t.Fatal(err)
	}
	w.put(t, "Junk", "more junk", noon)
	once(t, r)
	equal(t, "junk under an equal number", len(l.uids("Junk", after)), 2)
	equal(t, "inbox untouched", len(l.uids("INBOX", after)), 4)
}

func TestPostfix(t *testing.T) {
	s := startServers(t)
	p, err := mailtest.StartPostfix(t.TempDir(), mailtest.PostfixOptions{Dovecot: s.dovecot})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	w := s.world(s.dovecot.TLSURL())
	options := mailbox.SMTPOptions{
		URL: p.URL(), CAFile: p.CAFile(), SignIn: mailbox.Password(w.username, w.password), Timeout: 20 * time.Second,
	}
	ctx := within(t, 90*time.Second)

	t.Run("sending", func(t *testing.T) {
		letter := acknowledgement()
		letter.From = w.username
		raw, err := mailbox.Compose(letter)
		if err != nil {
			t.Fatal(err)
		}
		line := openLine(t, route(t, options))
		var outcomes []mailbox.Outcome
		for _, recipient := range []string{"lead@basildon.example", "reject@basildon.example", "greylist@basildon.example", "dispute@basildon.example"} {
			got := line.Send(ctx, mailbox.Envelope{From: w.username, To: recipient}, raw)
			outcomes = append(outcomes, got.Outcome)
			if got.Outcome == mailbox.Accepted && !strings.Contains(got.Answer, "queued as") {
				t.Errorf("answer %q", got.Answer)
			}
		}
		equal(t, "outcomes", outcomes, []mailbox.Outcome{mailbox.Accepted, mailbox.Refused, mailbox.Deferred, mailbox.Accepted})
		if err := mailtest.Wait(ctx, func() bool { m, err := p.Delivered(); return err == nil && len(m) == 2 }); err != nil {
			t.Fatal(err)
		}
		delivered, err := p.Delivered()
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range delivered {
			if !bytes.HasSuffix(m.Data, raw) {
				t.Errorf("the mail was changed on its way:\n%s", m.Data)
			}
		}
	})

	t.Run("wrong password", func(t *testing.T) {
		wrong := options
		wrong.SignIn = mailbox.Password(w.username, "not the password")
		if _, err := route(t, wrong).Open(ctx); !errors.Is(err, mailbox.ErrSignIn) {
			t.Errorf("error %v, want ErrSignIn", err)
		}
	})

	t.Run("arrival through the border server", func(t *testing.T) {
		l := newLedger()
		running, cancel := context.WithCancel(ctx)
		defer cancel()
		r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
			o.Now, o.Idle, o.PollEvery = time.Now, true, time.Hour
		})
		looked := make(chan struct{}, 100)
		ended := make(chan error, 1)
		go func() {
			ended <- r.Run(running, func(_ context.Context, _ mailbox.Look, err error) error {
				looked <- struct{}{}
				return err
			})
		}()
		<-looked
		began := time.Now()
		border := openLine(t, route(t, mailbox.SMTPOptions{URL: parse(t, "smtp+insecure://"+p.MXAddr())}))
		sent := border.Send(ctx, mailbox.Envelope{From: "p@justice.example", To: w.username}, letter("through the border"))
		equal(t, "outcome at the border", sent.Outcome, mailbox.Accepted)
		select {
		case <-l.news:
		case <-ctx.Done():
			t.Fatal("the mail was not received")
		}
		t.Logf("received %v after it was handed in", time.Since(began).Round(time.Millisecond))
		uids := l.uids("INBOX", 0)
		e, _ := l.entry("INBOX", uids[len(uids)-1])
		if d := time.Since(e.Received); d < 0 || d > time.Minute {
			t.Errorf("received at %v", e.Received)
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v", err)
		}
	})
}

func TestSurveyOfDovecot(t *testing.T) {
	s := startServers(t)
	w := s.world(s.dovecot.TLSURL())
	testSurvey(t, w, "Sent", mailbox.Password(w.username, w.password))
}
