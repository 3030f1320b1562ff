package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

func message(uid uint32, fault string) *fakeMessage {
	return &fakeMessage{uid: uid, raw: string(letter(fmt.Sprintf("message %d", uid))), internal: internalNow, fault: fault}
}

func inbox(validity uint32, messages ...*fakeMessage) map[string]*fakeFolder {
	folder := &fakeFolder{validity: validity, messages: messages}
	for _, m := range messages {
		folder.next = max(folder.next, m.uid+1)
	}
	return map[string]*fakeFolder{"INBOX": folder}
}

func quick(o *mailbox.ReaderOptions) { o.CommandTimeout = 300 * time.Millisecond }

// TestOneMessageStopsNothing has one message that cannot be had between two
// that can.
func TestOneMessageStopsNothing(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name     string
		fault    string
		internal string
		want     []uint32 // received by the first look
		reason   string
		recovers bool // after the fault is gone
	}{
		{name: "answered with nothing", fault: "nothing", want: []uint32{1, 3}, reason: mailbox.ReasonNothing, recovers: true},
		{name: "refused", fault: "no", want: []uint32{1, 3}, reason: mailbox.ReasonRefused, recovers: true},
		{name: "cut in the middle, always", fault: "cut", want: []uint32{1, 3}, reason: mailbox.ReasonBroken, recovers: true},
		{name: "cut in the middle, once", fault: "cutonce", want: []uint32{1, 2, 3}},
		{name: "a date that cannot be read", internal: "yesterday", want: []uint32{1, 2, 3}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			bad := message(2, test.fault)
			if test.internal != "" {
				bad.internal = test.internal
			}
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, "")))
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			look := once(t, r)
			equal(t, "received", l.uids("INBOX", 7), test.want)
			equal(t, "reason", l.reason("INBOX", 2), test.reason)
			equal(t, "position", l.state("INBOX").Position, uint32(3))
			equal(t, "complete", look.Folders[0].Complete, true)
			if !test.recovers {
				return
			}
			f.change(func() { bad.fault = "" })
			look = once(t, r)
			equal(t, "received at the next look", l.uids("INBOX", 7), []uint32{1, 2, 3})
			equal(t, "reason afterwards", l.reason("INBOX", 2), "")
			equal(t, "nothing twice", l.receipts(), 3)
		})
	}
}

func TestCutMessageIsNeverTruncated(t *testing.T) {
	t.Parallel()
	large := message(1, "cutonce")
	large.raw += strings.Repeat("A long line of text\r\n", 40_000) // beyond memory, into a file
	f := newFakeIMAP(t, inbox(7, large, message(2, "cutonce")))
	l := newLedger()
	once(t, reader(t, f.url(), l, nil))
	for _, m := range f.folders["INBOX"].messages {
		e, ok := l.entry("INBOX", m.uid)
		if !ok || string(e.raw) != m.raw {
			t.Errorf("UID %d: received %d bytes, want %d", m.uid, len(e.raw), len(m.raw))
		}
	}
}

func TestUnfetchedIsTriedAgainRarely(t *testing.T) {
	t.Parallel()
	var messages []*fakeMessage
	for uid := uint32(1); uid <= 15; uid++ {
		messages = append(messages, message(uid, "nothing"))
	}
	f := newFakeIMAP(t, inbox(7, messages...))
	l, c := newLedger(), &clock{now: noon}
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Now = c.Now })
	once(t, r)
	tries := func() int {
		before := len(f.commands("UID FETCH"))
		once(t, r)
		return len(f.commands("UID FETCH")) - before
	}
	// One describes the batch, one is for each message.
	equal(t, "second look", tries(), 11)
	equal(t, "third look: the others, and five again", tries(), 11)
	c.add(2 * time.Minute)
	equal(t, "fourth look", tries(), 11)
	f.change(func() {
		for _, m := range messages {
			m.fault = ""
		}
	})
	for range 3 {
		c.add(2 * time.Hour)
		once(t, r)
	}
	equal(t, "received in the end", len(l.uids("INBOX", 7)), 15)
}

func TestPendingThatIsGone(t *testing.T) {
	t.Parallel()
	bad := message(1, "nothing")
	f := newFakeIMAP(t, inbox(7, bad))
	l := newLedger()
	r := reader(t, f.url(), l, nil)
	once(t, r)
	f.change(func() { bad.fault = "unlisted" })
	once(t, r)
	equal(t, "reason", l.reason("INBOX", 1), mailbox.ReasonGone)
}

// A connection that ends between two folders leaves the later ones unread; the
// look still says that they are to be read.
func TestLookThatWasCutShort(t *testing.T) {
	t.Parallel()
	folders := inbox(7, message(1, ""))
	folders["Sent"] = &fakeFolder{validity: 8, next: 1}
	f := newFakeIMAP(t, folders)
	specs := []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Sent", Role: mailbox.RoleSent}}
	fetched := 0
	r := reader(t, f.url(), newLedger(), func(o *mailbox.ReaderOptions) {
		o.Account.Folders = specs
		o.Trace = func(string) {
			if fetched++; fetched == 2 {
				f.change(func() { f.loginSay = "NO [UNAVAILABLE] later" })
				f.kick()
			}
		}
	})
	once(t, r)
	f.change(func() {
		folders["INBOX"].messages = append(folders["INBOX"].messages, message(2, ""))
		folders["INBOX"].next = 3
	})
	look, err := r.Once(within(t, 10*time.Second))
	if err == nil || len(look.Folders) != 1 || !look.Folders[0].Complete {
		t.Fatalf("look %+v, %v; want the inbox alone, complete, and an error", look, err)
	}
	equal(t, "wanted", look.Wanted, specs)
}

// Sent is read when nothing waits in the inbox, whatever the order of folders.
func TestSentIsReadLast(t *testing.T) {
	t.Parallel()
	folders := inbox(7, message(1, ""), message(2, ""), message(3, ""))
	folders["Sent"] = &fakeFolder{validity: 8, next: 2, messages: []*fakeMessage{message(1, "")}}
	f := newFakeIMAP(t, folders)
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		o.Batch = 2
		o.Account.Folders = []mailbox.FolderSpec{{Name: "Sent", Role: mailbox.RoleSent}, {Name: "INBOX", Role: mailbox.RoleInbox}}
	})
	equal(t, "more after the first look", once(t, r).More, true)
	equal(t, "sent mail after the first look", l.uids("Sent", 8), []uint32{})
	equal(t, "more after the second look", once(t, r).More, false)
	equal(t, "sent mail after the second look", l.uids("Sent", 8), []uint32{1})
}

func TestGoneBetweenListingAndFetch(t *testing.T) {
	t.Parallel()
	// Listed by "1:*", gone when it is asked for: UIDNEXT is past it.
	gone := message(2, "")
	f := newFakeIMAP(t, inbox(7, message(1, ""), gone, message(3, "")))
	l := newLedger()
	l.onReceive = func(m mailbox.Mail) error {
		if m.UID == 1 {
			f.change(func() { gone.fault = "unlisted" })
		}
		return nil
	}
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Batch, o.Parallel = 1, 1 })
	for range 3 {
		once(t, r)
	}
	equal(t, "received", l.uids("INBOX", 7), []uint32{1, 3})
	equal(t, "no row for it", l.reason("INBOX", 2), "")
	equal(t, "position", l.state("INBOX").Position, uint32(3))
}

func TestSilentServer(t *testing.T) {
	t.Parallel()
	for _, command := range []string{"LOGIN", "CAPABILITY", "EXAMINE", "UID SEARCH", "UID FETCH"} {
		t.Run(command, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7, message(1, "")))
			f.silentAt = command
			l := newLedger()
			r := reader(t, f.url(), l, quick)
			began := time.Now()
			_, err := r.Once(within(t, 20*time.Second))
			if err == nil || !strings.Contains(err.Error(), "no answer within 300ms") {
				t.Errorf("error %v, want a timeout", err)
			}
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("the look took %v", took)
			}
			f.change(func() { f.silentAt = "" })
			once(t, r)
			equal(t, "received afterwards", l.uids("INBOX", 7), []uint32{1})
		})
	}
	t.Run("cancelled", func(t *testing.T) {
		t.Parallel()
		f := newFakeIMAP(t, inbox(7))
		f.silentAt = "EXAMINE"
		r := reader(t, f.url(), newLedger(), nil)
		_, err := r.Once(within(t, 200*time.Millisecond))
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v, want the context's", err)
		}
	})
	t.Run("one message", func(t *testing.T) {
		t.Parallel()
		f := newFakeIMAP(t, inbox(7, message(1, ""), message(2, "silent"), message(3, "")))
		l := newLedger()
		r := reader(t, f.url(), l, quick)
		for range 2 {
			// The first look ends with an error, the second gets past.
			_, _ = r.Once(within(t, 20*time.Second))
		}
		equal(t, "received", l.uids("INBOX", 7), []uint32{1, 3})
		equal(t, "reason", l.reason("INBOX", 2), mailbox.ReasonSilent)
	})
}

func TestThrottledIsNotTheMessagesFault(t *testing.T) {
	t.Parallel()
	bad := message(1, "throttle")
	f := newFakeIMAP(t, inbox(7, bad))
	l := newLedger()
	r := reader(t, f.url(), l, nil)
	look, err := r.Once(within(t, 10*time.Second))
	if err == nil {
		t.Error("no error of a server that throttles")
	}
	equal(t, "no row", l.reason("INBOX", 1), "")
	equal(t, "complete", look.Folders[0].Complete, false)
	f.change(func() { bad.fault = "" })
	once(t, r)
	equal(t, "received", l.uids("INBOX", 7), []uint32{1})
}

func TestLedgerRefusesOneMessage(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, ""), message(2, ""), message(3, "")))
	l := newLedger()
	l.onReceive = func(m mailbox.Mail) error {
		if m.UID == 2 {
			return errors.New("constraint violated")
		}
		return nil
	}
	r := reader(t, f.url(), l, nil)
	look := once(t, r)
	equal(t, "failed", look.Folders[0].Failed, 1)
	equal(t, "received", l.uids("INBOX", 7), []uint32{1, 3})
	equal(t, "position", l.state("INBOX").Position, uint32(1))
	equal(t, "not read until now", l.state("INBOX").ReadUntil.IsZero(), true)
	once(t, r)
	equal(t, "nothing twice", l.receipts(), 2)
	once(t, r)
	equal(t, "reason", l.reason("INBOX", 2), mailbox.ReasonNotTaken)
	equal(t, "position after three looks", l.state("INBOX").Position, uint32(3))
	l.onReceive = nil
	once(t, r)
	equal(t, "received in the end", l.uids("INBOX", 7), []uint32{1, 2, 3})
}

func TestCrashBeforePositionIsSaved(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, ""), message(2, ""), message(3, "")))
	l := newLedger()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	points := 0
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		o.Parallel = 1
		o.Trace = func(point string) {
			if point == "after-fetch" {
				points++
			}
		}
	})
	l.onReceive = func(m mailbox.Mail) error {
		if m.UID == 2 {
			cancel()
			return ctx.Err()
		}
		return nil
	}
	if _, err := r.Once(ctx); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v, want the context's", err)
	}
	equal(t, "points passed", points >= 2, true)
	l.onReceive = nil
	once(t, reader(t, f.url(), l, nil))
	equal(t, "received", l.uids("INBOX", 7), []uint32{1, 2, 3})
}

func TestUIDValidity(t *testing.T) {
	t.Parallel()
	t.Run("equal in two folders", func(t *testing.T) {
		t.Parallel()
		folders := inbox(7, message(1, ""), message(2, ""))
		folders["Junk"] = &fakeFolder{validity: 7, next: 2, messages: []*fakeMessage{message(1, "")}}
		f := newFakeIMAP(t, folders)
		l := newLedger()
		r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
			o.Account.Folders = append(o.Account.Folders, mailbox.FolderSpec{Name: "Junk", Role: mailbox.RoleJunk})
		})
		once(t, r)
		f.change(func() {
			folders["Junk"].messages = append(folders["Junk"].messages, message(2, ""))
			folders["Junk"].next = 3
		})
		once(t, r)
		equal(t, "inbox", l.uids("INBOX", 7), []uint32{1, 2})
		equal(t, "junk", l.uids("Junk", 7), []uint32{1, 2})
	})
	for name, next := range map[string]uint32{"up": 9, "down": 5} {
		t.Run("changes "+name, func(t *testing.T) {
			t.Parallel()
			old := message(1, "")
			old.internal = "01-Jan-2026 10:00:00 +0000"
			folders := inbox(7, old, message(2, ""), message(5, ""))
			f := newFakeIMAP(t, folders)
			c := &clock{now: noon}
			l := newLedger()
			first := func(o *mailbox.ReaderOptions) {
				o.Now = c.Now
				o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
			}
			r := reader(t, f.url(), l, first)
			once(t, r)
			equal(t, "received before", l.uids("INBOX", 7), []uint32{2, 5})
			f.change(func() {
				renewed := message(1, "")
				renewed.internal = old.internal
				folders["INBOX"] = inbox(next, renewed, message(2, ""), message(3, ""))["INBOX"]
			})
			c.add(60 * 24 * time.Hour) // what was in scope stays in scope
			once(t, reader(t, f.url(), l, first))
			equal(t, "received under the new number", l.uids("INBOX", next), []uint32{2, 3})
			equal(t, "position", l.state("INBOX").Position, uint32(3))
			equal(t, "state", l.state("INBOX").UIDValidity, next)
		})
	}
}

func TestUIDsWentBack(t *testing.T) {
	t.Parallel()
	folders := inbox(7, message(1, ""), message(2, ""), message(3, ""))
	f := newFakeIMAP(t, folders)
	l := newLedger()
	r := reader(t, f.url(), l, nil)
	once(t, r)
	f.change(func() { folders["INBOX"] = inbox(7, message(1, ""), message(2, ""))["INBOX"] })
	once(t, r)
	f.change(func() { folders["INBOX"] = inbox(7, message(1, ""), message(2, ""), message(3, ""))["INBOX"] })
	equal(t, "the number is handed over again", once(t, r).Received(), 1)
}

func TestHighestUIDIsNotNew(t *testing.T) {
	t.Parallel()
	// Without UIDNEXT the search is made each time, and "n:*" names the last.
	folders := inbox(7, message(4, ""))
	folders["INBOX"].next = 0
	f := newFakeIMAP(t, folders)
	l := newLedger()
	r := reader(t, f.url(), l, nil)
	once(t, r)
	look := once(t, r)
	equal(t, "received", look.Received(), 0)
	equal(t, "once", l.receipts(), 1)
	if len(f.commands("UID SEARCH")) < 2 {
		t.Error("the second look did not search")
	}
}

func TestDeletedAndCompared(t *testing.T) {
	t.Parallel()
	deleted := message(2, "")
	deleted.deleted = true
	late := message(3, "unlisted")
	old := message(1, "")
	old.internal = "01-Jan-2026 10:00:00 +0000"
	folders := inbox(7, old, deleted, late, message(4, ""))
	f := newFakeIMAP(t, folders)
	for name, forget := range map[string]bool{"the ledger keeps Since": false, "the ledger forgets Since": true} {
		t.Run(name, func(t *testing.T) {
			l, c := newLedger(), &clock{now: noon}
			l.forget = forget
			f.change(func() { deleted.deleted, late.fault = true, "unlisted" })
			options := func(o *mailbox.ReaderOptions) {
				o.Now = c.Now
				o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
			}
			look := once(t, reader(t, f.url(), l, options))
			equal(t, "received at first", l.uids("INBOX", 7), []uint32{4})
			equal(t, "deleted ones", look.Folders[0].Deleted, 1)
			equal(t, "they do not hold up the position", l.state("INBOX").Position, uint32(4))
			f.change(func() { deleted.deleted, late.fault = false, "" })
			c.add(23 * time.Hour)
			r := reader(t, f.url(), l, options)
			once(t, r)
			equal(t, "before a day has passed", l.uids("INBOX", 7), []uint32{4})
			c.add(2 * time.Hour)
			once(t, r)
			equal(t, "after a day", l.uids("INBOX", 7), []uint32{2, 3, 4})
			equal(t, "compared", l.state("INBOX").Compared, c.Now())
		})
	}
}

func TestReadOnly(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, ""), message(2, "nothing")))
	r := reader(t, f.url(), newLedger(), nil)
	once(t, r)
	once(t, r)
	for _, command := range f.commands("") {
		for _, forbidden := range []string{"SELECT", "STORE", "COPY", "MOVE", "EXPUNGE", "CLOSE", "ENVELOPE", "BODYSTRUCTURE", "BODY[", "RFC822 ", "RFC822)", "APPEND", "DELETE"} {
			if strings.Contains(command, forbidden) {
				t.Errorf("the reader sent %q", command)
			}
		}
	}
}

func TestSignInRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		answer string
		signIn bool
	}{
		{"NO [AUTHENTICATIONFAILED] no", true},
		{"NO login failed for " + user, true},
		{"NO [LIMIT] too many connections", false},
		{"NO [UNAVAILABLE] the directory is down", false},
		{"NO Server Unavailable. 15", false},
		{"BAD User is authenticated but not connected", false},
	} {
		t.Run(test.answer, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7))
			f.loginSay = test.answer
			_, err := reader(t, f.url(), newLedger(), nil).Once(within(t, 10*time.Second))
			if err == nil || errors.Is(err, mailbox.ErrSignIn) != test.signIn {
				t.Errorf("error %v; want ErrSignIn: %v", err, test.signIn)
			}
		})
	}
}

func TestTooLargeWithoutAWord(t *testing.T) {
	t.Parallel()
	// Its facts cannot be read, so its size shows with its content only.
	large := message(1, "")
	large.internal = "yesterday"
	large.raw += strings.Repeat("A line of text\r\n", 10_000)
	f := newFakeIMAP(t, inbox(7, large, message(2, "")))
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.MaxSize = 50_000 })
	once(t, r)
	equal(t, "received", l.uids("INBOX", 7), []uint32{2})
	if got := l.reason("INBOX", 1); got != mailbox.ReasonTooLarge {
		t.Errorf("reason %q", got)
	}
}

func TestSpoolFolderIsMissing(t *testing.T) {
	t.Parallel()
	large := message(1, "")
	large.raw += strings.Repeat("A line of text\r\n", 30_000)
	f := newFakeIMAP(t, inbox(7, large))
	l := newLedger()
	missing := filepath.Join(t.TempDir(), "spool")
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.SpoolDir = missing })
	if _, err := r.Once(within(t, 10*time.Second)); err == nil || !strings.Contains(err.Error(), "spool folder") {
		t.Errorf("error %v, want one that names the spool folder", err)
	}
	equal(t, "the message is not to blame", l.reason("INBOX", 1), "")
	if err := os.Mkdir(missing, 0o700); err != nil {
		t.Fatal(err)
	}
	once(t, r)
	equal(t, "received", l.uids("INBOX", 7), []uint32{1})
	left, err := os.ReadDir(missing)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "files left", len(left), 0)
}

// A message for which there is never room does not stop the others for ever,
// and is had once there is.
func TestNoRoomForOneMessage(t *testing.T) {
	t.Parallel()
	large := message(1, "")
	large.raw += strings.Repeat("A line of text\r\n", 30_000)
	f := newFakeIMAP(t, inbox(7, large, message(2, "")))
	l := newLedger()
	missing := filepath.Join(t.TempDir(), "spool")
	c := &clock{now: noon}
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.SpoolDir, o.Now = missing, c.Now })
	for range 3 {
		if _, err := r.Once(within(t, 10*time.Second)); err != nil && !strings.Contains(err.Error(), "spool folder") {
			t.Errorf("error %v, want none or one that names the spool folder", err)
		}
	}
	equal(t, "received", l.uids("INBOX", 7), []uint32{2})
	equal(t, "unfetched", l.reason("INBOX", 1), mailbox.ReasonNotTaken)
	if err := os.Mkdir(missing, 0o700); err != nil {
		t.Fatal(err)
	}
	c.add(time.Hour)
	once(t, r)
	equal(t, "received in the end", l.uids("INBOX", 7), []uint32{1, 2})
}

func TestSTARTTLSIsMandatory(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7))
	u := f.url()
	u.Scheme = "imap+starttls"
	_, err := reader(t, u, newLedger(), nil).Once(within(t, 10*time.Second))
	if err == nil || !strings.Contains(err.Error(), "STARTTLS") {
		t.Errorf("error %v, want one about STARTTLS", err)
	}
	equal(t, "sign-ins in clear", f.logins, 0)
}

func TestNewReaderRefuses(t *testing.T) {
	t.Parallel()
	for url, want := range map[string]string{
		"imap+insecure://mail.example":  "only for a server on this machine",
		"imap://mail.example":           "unknown scheme",
		"imaps://":                      "names no host",
		"imap+starttls://mail.example":  "",
		"imap+insecure://127.0.0.1:143": "",
	} {
		_, err := mailbox.NewReader(mailbox.ReaderOptions{
			Account: mailbox.Account{URL: parse(t, url), SignIn: mailbox.Password(user, secret)},
			Now:     time.Now,
		})
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: error %v, want %q", url, err, want)
		}
	}
}
