package mailbox_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

// A message whose answer kills the library's reader, and with it the
// connection, is found out by its UID, and read by another question: for its
// bytes alone.
func TestPoisonIsReadAnotherWay(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, says string }{
		{"an unknown item", `X-MYSTERY ("a" NIL {3}`},
		{"flags that are none", `FLAGS (\Seen "two words)`},
		{"a size below zero", "RFC822.SIZE -1"},
		{"a size beyond numbers", "RFC822.SIZE 99999999999999999999999"},
		{"a structure that nobody asked for", `BODYSTRUCTURE ("message" "global" NIL NIL NIL "8bit" 10 "x")`},
		{"brackets that never close", `ENVELOPE ((((((((((`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			bad := message(2, "")
			bad.says = test.says
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, "")))
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			look := once(t, r)
			equal(t, "received", l.uids("INBOX", 7), []uint32{1, 2, 3})
			e, _ := l.entry("INBOX", 2)
			equal(t, "whole", string(e.raw), bad.raw)
			equal(t, "complete", look.Folders[0].Complete, true)
			equal(t, "once each", l.receipts(), 3)

			// One whose every answer is such is set aside, told of, and asked for
			// again; and it is the only one.
			worse := message(4, "odd")
			worse.says = test.says
			f.change(func() {
				folder := f.folders["INBOX"]
				folder.messages = append(folder.messages, worse, message(5, ""))
				folder.next = 6
			})
			once(t, r)
			equal(t, "received besides", l.uids("INBOX", 7), []uint32{1, 2, 3, 5})
			equal(t, "reason", l.reason("INBOX", 4), mailbox.ReasonBroken)
			equal(t, "position", l.state("INBOX").Position, uint32(5))
			f.change(func() { worse.fault, worse.says = "", "" })
			once(t, r)
			equal(t, "received in the end", l.uids("INBOX", 7), []uint32{1, 2, 3, 4, 5})
		})
	}
}

// A message marked \Deleted is not read where its flags cannot be read either.
func TestDeletedWithFlagsThatCannotBeRead(t *testing.T) {
	t.Parallel()
	bad := message(2, "")
	bad.says, bad.deleted = "RFC822.SIZE -1", true
	f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, "")))
	l := newLedger()
	look := once(t, reader(t, f.url(), l, nil))
	equal(t, "received", l.uids("INBOX", 7), []uint32{1, 3})
	equal(t, "deleted", look.Folders[0].Deleted, 1)
	equal(t, "reason", l.reason("INBOX", 2), "")
}

// Nothing has more than one form on the wire.
func TestBodiesThatAreNone(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, body string
		received   bool
	}{
		{"NIL", "NIL", false},
		{"an empty string", `""`, false},
		{"an empty literal", "{0}\r\n", false},
		{"a string in quotes", `"Subject: small"`, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			bad := message(2, "")
			bad.body = test.body
			f := newFakeIMAP(t, inbox(7, message(1, ""), bad, message(3, "")))
			l := newLedger()
			r := reader(t, f.url(), l, nil)
			once(t, r)
			want, reason := []uint32{1, 3}, mailbox.ReasonNothing
			if test.received {
				want, reason = []uint32{1, 2, 3}, ""
			}
			equal(t, "received", l.uids("INBOX", 7), want)
			equal(t, "reason", l.reason("INBOX", 2), reason)
			f.change(func() { bad.body = "" })
			once(t, r)
			equal(t, "received in the end", l.uids("INBOX", 7), []uint32{1, 2, 3})
		})
	}
}

// A server that has fallen silent costs a mailbox two timeouts at most, however
// many folders it has, and then one pause.
func TestSilenceCostsOnePause(t *testing.T) {
	t.Parallel()
	folders := inbox(7, message(1, ""))
	specs := []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}}
	for _, name := range []string{"A", "B", "C", "D", "E"} {
		folders[name] = &fakeFolder{validity: 8, next: 2, messages: []*fakeMessage{message(1, "")}}
		specs = append(specs, mailbox.FolderSpec{Name: name, Role: mailbox.RoleInbox})
	}
	f := newFakeIMAP(t, folders)
	f.change(func() { f.silentAt = "EXAMINE" })
	ctx, cancel := context.WithCancel(within(t, 20*time.Second))
	defer cancel()
	l := newLedger()
	pauses := 0
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		quick(o)
		o.Account.Folders = specs
		o.After = func(time.Duration) <-chan time.Time {
			pauses++
			f.change(func() { f.silentAt = "" })
			now := make(chan time.Time, 1)
			now <- noon
			return now
		}
	})
	looks := 0
	err := r.Run(ctx, func(_ context.Context, _ mailbox.Look, err error) error {
		if looks++; looks == 1 {
			equal(t, "folders asked for", len(f.commands("EXAMINE")), 2)
			equal(t, "an error", err != nil, true)
		} else {
			equal(t, "pauses", pauses, 1)
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Run ended with %v", err)
	}
	for _, spec := range specs {
		equal(t, "received of "+spec.Name, l.uids(spec.Name, 0), []uint32{1})
	}

	// One folder that is silent stops no other.
	f = newFakeIMAP(t, map[string]*fakeFolder{"INBOX": inbox(7, message(1, ""))["INBOX"], "A": folders["A"], "B": folders["B"]})
	f.change(func() { f.silentAt = `EXAMINE "A"` })
	l = newLedger()
	r = reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		quick(o)
		o.Account.Folders = []mailbox.FolderSpec{specs[0], specs[1], specs[2]}
	})
	if _, err := r.Once(within(t, 10*time.Second)); err == nil {
		t.Error("no error of the silent folder")
	}
	equal(t, "received of INBOX", l.uids("INBOX", 0), []uint32{1})
	equal(t, "received of B", l.uids("B", 0), []uint32{1})
}

// A line that dies without a word in IDLE is found out when IDLE is left, which
// the next poll does; what came meanwhile is read over a new one.
func TestIdleOverADeadLine(t *testing.T) {
	t.Parallel()
	s := newIMAP(t)
	p, u := newProxy(t, s.URL())
	ctx, cancel := context.WithCancel(within(t, 30*time.Second))
	defer cancel()
	l := newLedger()
	r := reader(t, u, l, func(o *mailbox.ReaderOptions) {
		quick(o)
		o.Idle, o.PollEvery = true, 200*time.Millisecond
	})
	frozen, looks := false, 0
	err := r.Run(ctx, func(context.Context, mailbox.Look, error) error {
		switch {
		case !frozen:
			frozen = true
			if _, err := s.Append(user, "INBOX", letter("in the dark"), noon); err != nil {
				return err
			}
			p.Set(mailtest.Line{Freeze: true})
		case len(l.uids("INBOX", 0)) == 1:
			cancel()
		default:
			// The dead connection was given up: a new one may come through.
			looks++
			p.Reset()
			p.Set(mailtest.Line{})
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Run ended with %v after %d looks", err, looks)
	}
	equal(t, "received", len(l.uids("INBOX", 0)), 1)
}

// Who keeps IDLE for hours is left by it every few minutes, whatever PollEvery
// says.
func TestIdleIsLeftEveryFewMinutes(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, "")))
	ctx, cancel := context.WithCancel(within(t, 20*time.Second))
	defer cancel()
	var waits []time.Duration
	r := reader(t, f.url(), newLedger(), func(o *mailbox.ReaderOptions) {
		o.Idle, o.PollEvery = true, 6*time.Hour
		o.After = func(d time.Duration) <-chan time.Time {
			waits = append(waits, d)
			now := make(chan time.Time, 1)
			now <- noon
			return now
		}
	})
	looks := 0
	_ = r.Run(ctx, func(context.Context, mailbox.Look, error) error {
		if looks++; looks == 4 {
			cancel()
		}
		return nil
	})
	for _, d := range waits[:3] {
		equal(t, "the longest that IDLE goes on", d <= 5*time.Minute, true)
	}
	equal(t, "IDLE was begun", len(f.commands("IDLE")) >= 3, true)
}

// A server that is signed in to and names no folders is not well; it is not
// taken for a mailbox without junk and sent mail.
func TestNoFoldersAtAll(t *testing.T) {
	t.Parallel()
	folders := map[string]*fakeFolder{}
	f := newFakeIMAP(t, folders)
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Account.Folders = nil })
	look, err := r.Once(within(t, 10*time.Second))
	if err == nil || errors.Is(err, mailbox.ErrSignIn) || len(look.Folders) > 0 {
		t.Errorf("look %+v, %v; want an error, and no folder read", look, err)
	}
	f.change(func() {
		folders["INBOX"] = inbox(7, message(1, ""))["INBOX"]
		folders["Sent Items"] = &fakeFolder{validity: 8, next: 1}
	})
	look = once(t, r)
	equal(t, "received", l.uids("INBOX", 7), []uint32{1})
	equal(t, "folders", len(look.Folders), 2)
}

// An outage of any length loses nothing, reads all that waits, and fetches no
// message twice: not after it, and not when the whole folder is compared.
func TestOutageOfAnyLength(t *testing.T) {
	t.Parallel()
	var messages []*fakeMessage
	add := func(n int) {
		for range n {
			messages = append(messages, message(uint32(len(messages)+1), ""))
		}
	}
	add(3)
	folders := inbox(7, messages...)
	f := newFakeIMAP(t, folders)
	l, c := newLedger(), &clock{now: noon}
	options := func(o *mailbox.ReaderOptions) {
		o.Now = c.Now
		o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
	}
	once(t, reader(t, f.url(), l, options))
	c.add(100 * 24 * time.Hour)
	add(130)
	f.change(func() { folders["INBOX"] = inbox(7, messages...)["INBOX"] })
	r := reader(t, f.url(), l, options)
	looks := 1
	for once(t, r).More {
		looks++
	}
	equal(t, "received", len(l.uids("INBOX", 7)), 133)
	equal(t, "looks", looks, 3)
	equal(t, "once each", l.receipts(), 133)
	before := len(f.commands("UID FETCH"))
	for range 3 {
		c.add(25 * time.Hour)
		once(t, r)
	}
	equal(t, "compared", l.state("INBOX").Compared, c.Now())
	equal(t, "fetched again", len(f.commands("UID FETCH"))-before, 0)
}
