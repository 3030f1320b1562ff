package mailbox_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

const (
	user   = "housing@basildon.example"
	secret = "correct horse"
)

// noon is the tests' present.
var noon = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

func letter(subject string) []byte {
	return []byte("From: Probation <p@justice.example>\r\nTo: " + user + "\r\nSubject: " + subject +
		"\r\nMessage-ID: <" + strings.ReplaceAll(subject, " ", "-") + "@justice.example>\r\n\r\nText of " + subject + "\r\n")
}

func within(t *testing.T, d time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// reader makes a Reader; change may alter its options.
func reader(t *testing.T, u *url.URL, l *ledger, change func(*mailbox.ReaderOptions)) *mailbox.Reader {
	t.Helper()
	o := mailbox.ReaderOptions{
		Account: mailbox.Account{
			Name: "basildon", Username: user, URL: u, SignIn: mailbox.Password(user, secret),
			Folders: []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}},
		},
		Ledger: l, Now: func() time.Time { return noon }, SpoolDir: t.TempDir(),
		CommandTimeout: 10 * time.Second,
	}
	if change != nil {
		change(&o)
	}
	r, err := mailbox.NewReader(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func once(t *testing.T, r *mailbox.Reader) mailbox.Look {
	t.Helper()
	look, err := r.Once(within(t, 30*time.Second))
	if err != nil {
		t.Fatalf("look: %v", err)
	}
	return look
}

func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func newIMAP(t *testing.T) *mailtest.IMAP {
	t.Helper()
	s, err := mailtest.NewIMAP(map[string]string{user: secret})
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

// world is an IMAP server that behaves, in this process or a real one.
type world struct {
	url      *url.URL
	caFile   string
	username string
	password string
	append   func(folder string, raw []byte, at time.Time) (uint32, error)
	kick     func() error
}

func (w world) reader(t *testing.T, l *ledger, change func(*mailbox.ReaderOptions)) *mailbox.Reader {
	return reader(t, w.url, l, func(o *mailbox.ReaderOptions) {
		o.Account.CAFile = w.caFile
		o.Account.Username = w.username
		o.Account.SignIn = mailbox.Password(w.username, w.password)
		if change != nil {
			change(o)
		}
	})
}

func (w world) put(t *testing.T, folder, subject string, at time.Time) uint32 {
	t.Helper()
	return w.putRaw(t, folder, letter(subject), at)
}

func (w world) putRaw(t *testing.T, folder string, raw []byte, at time.Time) uint32 {
	t.Helper()
	uid, err := w.append(folder, raw, at)
	if err != nil {
		t.Fatal(err)
	}
	return uid
}

func TestReading(t *testing.T) {
	t.Parallel()
	testReading(t, func(t *testing.T) world {
		s := newIMAP(t)
		return world{
			url: s.URL(), username: user, password: secret,
			append: func(folder string, raw []byte, at time.Time) (uint32, error) {
				return s.Append(user, folder, raw, at)
			},
			kick: func() error { s.Kick(); return nil },
		}
	})
}

// testReading is what holds on any server that behaves. Each case gets empty
// folders.
func testReading(t *testing.T, newWorld func(*testing.T) world) {
	ago := func(d time.Duration) time.Time { return noon.Add(-d) }
	const day = 24 * time.Hour

	t.Run("first look", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		old := w.put(t, "INBOX", "old", ago(30*day))
		migrated := w.putRaw(t, "INBOX", append([]byte("Received: from a by b; Mon, 5 Oct 2026 10:00:00 +0100\r\n"), letter("migrated")...), ago(time.Hour))
		tenDays := w.putRaw(t, "INBOX", append([]byte("Received: from a by b; Sat, 7 Nov 2026 23:30:00 +0000\r\n"), letter("ten working days ago")...), ago(2*time.Hour))
		fresh := w.put(t, "INBOX", "fresh", ago(time.Minute))
		r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
			o.First = func(now time.Time) time.Time { return now.Add(-15 * day) }
		})
		look := once(t, r)
		equal(t, "received", l.uids("INBOX", 0), []uint32{tenDays, fresh})
		equal(t, "counts", []int{look.Folders[0].Received, look.Folders[0].Skipped}, []int{2, 1})
		equal(t, "position", l.state("INBOX").Position, fresh)
		equal(t, "read until", l.state("INBOX").ReadUntil, noon)
		equal(t, "complete", look.Folders[0].Complete, true)
		if e, _ := l.entry("INBOX", tenDays); !e.Received.Equal(time.Date(2026, 11, 7, 23, 30, 0, 0, time.UTC)) {
			t.Errorf("received at %v, want what the border server wrote", e.Received)
		}
		if old >= migrated {
			t.Errorf("UIDs out of order: %d, %d", old, migrated)
		}
	})

	t.Run("a later First reads nothing more", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		w.put(t, "INBOX", "old", ago(30*day))
		c := &clock{now: noon}
		options := func(o *mailbox.ReaderOptions) {
			o.Now = c.Now
			o.First = func(now time.Time) time.Time { return now.Add(-3 * day) }
		}
		once(t, w.reader(t, l, options))
		equal(t, "received at first", l.uids("INBOX", 0), []uint32{})
		fresh := w.put(t, "INBOX", "fresh", noon)
		c.add(10 * day) // longer than First goes back: what came is read all the same
		once(t, w.reader(t, l, options))
		equal(t, "received", l.uids("INBOX", 0), []uint32{fresh})
	})

	t.Run("bytes and dates", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		raw := letter("bytes")
		uid := w.putRaw(t, "INBOX", raw, time.Date(2026, 11, 20, 9, 0, 0, 0, time.FixedZone("", 3600)))
		once(t, w.reader(t, l, nil))
		e, _ := l.entry("INBOX", uid)
		equal(t, "bytes", string(e.raw), string(raw))
		equal(t, "size", e.Size, int64(len(raw)))
		equal(t, "received", e.Received, time.Date(2026, 11, 20, 8, 0, 0, 0, time.UTC))
		equal(t, "role", e.Role, mailbox.RoleInbox)
		equal(t, "mailbox", e.Mailbox, "basildon")
	})

	t.Run("positions over restarts and batches", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		for i := range 7 {
			w.put(t, "INBOX", fmt.Sprintf("n %d", i), ago(time.Hour))
		}
		small := func(o *mailbox.ReaderOptions) { o.Batch = 3 }
		var more []bool
		for range 3 {
			r := w.reader(t, l, small) // a restart each time
			look := once(t, r)
			more = append(more, look.More)
			r.Close()
		}
		equal(t, "more", more, []bool{true, true, false})
		equal(t, "each once", l.receipts(), 7)
		r := w.reader(t, l, small)
		once(t, r)
		once(t, r)
		equal(t, "nothing twice", l.receipts(), 7)
		w.put(t, "INBOX", "later", noon)
		equal(t, "on an open connection", once(t, r).Received(), 1)
	})

	t.Run("default folders and roles", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		w.put(t, "Junk", "junk", ago(time.Hour))
		w.put(t, "Sent", "sent", ago(time.Hour))
		look := once(t, w.reader(t, l, func(o *mailbox.ReaderOptions) { o.Account.Folders = nil }))
		var specs []mailbox.FolderSpec
		for _, f := range look.Folders {
			specs = append(specs, f.FolderSpec)
		}
		equal(t, "folders", specs, []mailbox.FolderSpec{
			{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Junk", Role: mailbox.RoleJunk}, {Name: "Sent", Role: mailbox.RoleSent},
		})
		for folder, whole := range map[string]bool{"Junk": true, "Sent": false} {
			uids := l.uids(folder, 0)
			if len(uids) != 1 {
				t.Fatalf("%s: received %v, want one message", folder, uids)
			}
			e, _ := l.entry(folder, uids[0])
			if got := bytes.Contains(e.raw, []byte("Text of")); got != whole {
				t.Errorf("%s: body fetched: %v, want %v", folder, got, whole)
			}
			if !bytes.Contains(e.raw, []byte("Subject: ")) {
				t.Errorf("%s: no header", folder)
			}
		}
	})

	t.Run("a missing folder stops no other", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		w.put(t, "INBOX", "one", ago(time.Hour))
		r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
			o.Account.Folders = []mailbox.FolderSpec{{Name: "Nowhere", Role: mailbox.RoleJunk}, {Name: "INBOX", Role: mailbox.RoleInbox}}
		})
		_, err := r.Once(within(t, 20*time.Second))
		if err == nil || !strings.Contains(err.Error(), "folder Nowhere") {
			t.Errorf("error %v, want one that names the folder", err)
		}
		equal(t, "received", len(l.uids("INBOX", 0)), 1)
	})

	t.Run("twenty mebibytes", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		raw := append(letter("large"), bytes.Repeat([]byte(strings.Repeat("A", 76)+"\r\n"), 20<<20/78)...)
		uid := w.putRaw(t, "INBOX", raw, ago(time.Hour))
		var sum int64
		l.keepRaw = false
		l.onReceive = func(m mailbox.Mail) error {
			body, err := m.Open()
			if err != nil {
				return err
			}
			defer body.Close()
			buffer := make([]byte, 32<<10)
			for {
				n, err := body.Read(buffer)
				sum += int64(n)
				if err != nil {
					return nil
				}
			}
		}
		once(t, w.reader(t, l, nil))
		equal(t, "bytes", sum, int64(len(raw)))
		equal(t, "received", l.uids("INBOX", 0), []uint32{uid})
	})

	t.Run("too large", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		big := w.putRaw(t, "INBOX", append(letter("big"), bytes.Repeat([]byte("A\r\n"), 2000)...), ago(time.Hour))
		small := w.put(t, "INBOX", "small", ago(time.Hour))
		r := w.reader(t, l, func(o *mailbox.ReaderOptions) { o.MaxSize = 4000 })
		look := once(t, r)
		equal(t, "received", l.uids("INBOX", 0), []uint32{small})
		equal(t, "reason", l.reason("INBOX", big), mailbox.ReasonTooLarge)
		equal(t, "complete", look.Folders[0].Complete, true)
		equal(t, "not tried again", once(t, r).Folders[0].Unfetched, 0)
	})

	t.Run("IDLE wakes", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		ctx, cancel := context.WithCancel(within(t, 30*time.Second))
		defer cancel()
		r := w.reader(t, l, func(o *mailbox.ReaderOptions) { o.Idle, o.PollEvery = true, time.Hour })
		looks := make(chan mailbox.Look, 100)
		ended := make(chan error, 1)
		go func() {
			ended <- r.Run(ctx, func(_ context.Context, look mailbox.Look, err error) error {
				looks <- look
				return err
			})
		}()
		<-looks
		for i := range 3 {
			// Also between the look and IDLE: no wake may get lost.
			w.put(t, "INBOX", fmt.Sprintf("wake %d", i), noon)
			began := time.Now()
			select {
			case <-l.news:
			case <-time.After(10 * time.Second):
				t.Fatalf("mail %d was not received", i)
			}
			t.Logf("mail %d received after %v", i, time.Since(began).Round(time.Millisecond))
			for l.state("INBOX").Position < uint32(i+1) {
				<-looks
			}
		}
		if found, err := r.FindSent(ctx, "<x@y>"); !errors.Is(err, mailbox.ErrNoSentFolder) || found != 0 {
			t.Errorf("FindSent beside IDLE = %v, %v; want ErrNoSentFolder", found, err)
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Run ended with %v, want the context's error", err)
		}
	})

	t.Run("reconnects", func(t *testing.T) {
		t.Parallel()
		w, l := newWorld(t), newLedger()
		r := w.reader(t, l, nil)
		once(t, r)
		if err := w.kick(); err != nil {
			t.Fatal(err)
		}
		w.put(t, "INBOX", "after the kick", noon)
		equal(t, "received", once(t, r).Received(), 1)
	})

	t.Run("wrong password", func(t *testing.T) {
		t.Parallel()
		w := newWorld(t)
		r := w.reader(t, newLedger(), func(o *mailbox.ReaderOptions) {
			o.Account.SignIn = mailbox.Password(w.username, "not the password")
		})
		_, err := r.Once(within(t, 20*time.Second))
		if !errors.Is(err, mailbox.ErrSignIn) {
			t.Errorf("error %v, want ErrSignIn", err)
		}
		if strings.Contains(fmt.Sprint(err), w.username) {
			t.Errorf("the error names the user: %v", err)
		}
	})

	t.Run("sent mail is found and filed", func(t *testing.T) {
		t.Parallel()
		for _, connections := range []int{1, 2} {
			w, l := newWorld(t), newLedger()
			r := w.reader(t, l, func(o *mailbox.ReaderOptions) {
				o.Account.Folders, o.Account.MaxConnections = nil, connections
			})
			once(t, r)
			ctx := within(t, 20*time.Second)
			const id = "<ack-1@basildon.example>"
			raw := []byte("Message-ID: " + id + "\r\nSubject: Acknowledgement\r\n\r\nText\r\n")
			before, err := r.FindSent(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			if err := r.Append(ctx, raw, noon); err != nil {
				t.Fatal(err)
			}
			after, err := r.FindSent(ctx, id)
			if err != nil {
				t.Fatal(err)
			}
			equal(t, fmt.Sprintf("found before and after, with %d connections", connections), []int{before, after}, []int{0, 1})
			equal(t, "filed", once(t, r).Folders[2].Received, 1)
		}
	})

	t.Run("check", func(t *testing.T) {
		t.Parallel()
		w := newWorld(t)
		w.put(t, "INBOX", "one", ago(time.Hour))
		r := w.reader(t, newLedger(), func(o *mailbox.ReaderOptions) {
			o.Account.Folders = []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Nowhere", Role: mailbox.RoleJunk}}
		})
		report, err := r.Check(within(t, 20*time.Second))
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "messages", report.Folders[0].Messages, uint32(1))
		equal(t, "IDLE", report.Idle, true)
		equal(t, "others", len(report.Others) >= 2, true)
		if report.Folders[1].Err == nil {
			t.Error("a folder that does not exist was opened")
		}
	})
}

func TestLogsAreDiscreet(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, map[string]*fakeFolder{"INBOX": {validity: 1, next: 3, messages: []*fakeMessage{
		{uid: 1, raw: string(letter("Jack Example of Billericay")), internal: internalNow, fault: "nothing"},
		{uid: 2, raw: string(letter("Jill Example")), internal: internalNow},
	}}})
	var log bytes.Buffer
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		o.Account.Folders = []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Gone", Role: mailbox.RoleJunk}}
	})
	_, err := r.Once(within(t, 10*time.Second))
	text := log.String() + fmt.Sprint(err)
	for _, personal := range []string{"Example", "justice.example", "secret.user", secret, user} {
		if strings.Contains(text, personal) {
			t.Errorf("the log or the error shows %q:\n%s", personal, text)
		}
	}
	if !strings.Contains(text, "uid=1") || !strings.Contains(text, "folder Gone") {
		t.Errorf("the log and the error do not name the UID and the folder:\n%s", text)
	}
}

func parse(t *testing.T, s string) *url.URL {
	t.Helper()
	u, err := url.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}
