package mailbox_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

// oldMail is a folder with so many messages of weeks ago, and then so many of
// today.
func oldMail(old, today int) []*fakeMessage {
	var all []*fakeMessage
	for i := range old + today {
		m := message(uint32(i+1), "")
		if i < old {
			m.internal = fmt.Sprintf("%02d-Oct-2026 10:00:00 +0000", 1+i*28/old)
		}
		all = append(all, m)
	}
	return all
}

// years makes a first look go back to before all of it.
func years(o *mailbox.ReaderOptions) {
	o.Batch = 10
	o.First = func(now time.Time) time.Time { return now.AddDate(-1, 0, 0) }
}

// fetched counts how often each message was fetched whole.
func (f *fakeIMAP) fetched() map[uint32]int {
	out := map[uint32]int{}
	for _, line := range f.commands("UID FETCH ") {
		if !strings.Contains(line, "BODY.PEEK[]") {
			continue
		}
		var uid uint32
		if _, err := fmt.Sscanf(line, "UID FETCH %d ", &uid); err == nil {
			out[uid]++
		}
	}
	return out
}

// ordered are the UIDs in the order in which the Ledger had them.
func (l *ledger) ordered() []uint32 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.order)
}

func span(from, to uint32) []uint32 {
	out := []uint32{}
	for uid := from; uid <= to; uid++ {
		out = append(out, uid)
	}
	return out
}

// What is new does not wait behind what is old: today's mail comes first, then
// whatever arrives while the old mail is read.
func TestNewMailBeforeOldMail(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, oldMail(100, 5)...))
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		years(o)
		o.Parallel = 1
	})
	look := once(t, r)
	equal(t, "today's first, then the oldest", l.ordered(), append(span(101, 105), span(1, 5)...))
	equal(t, "more", look.More, true)
	equal(t, "waiting", look.Waiting(), 95)
	equal(t, "complete", look.Folders[0].Complete, false)
	equal(t, "position", l.state("INBOX").Position, uint32(5))

	f.change(func() {
		folder := f.folders["INBOX"]
		folder.messages = append(folder.messages, message(106, ""))
		folder.next = 107
	})
	look = once(t, r)
	equal(t, "what arrived first, in a short look", l.ordered()[10:], []uint32{106, 6, 7})
	equal(t, "waiting then", look.Waiting(), 93)

	looks := 2
	for look.More {
		look = once(t, r)
		looks++
	}
	equal(t, "received", l.uids("INBOX", 7), span(1, 106))
	equal(t, "once each", l.receipts(), 106)
	equal(t, "the old ones in order", l.ordered()[13:], span(8, 100))
	equal(t, "looks", looks, 12)
	equal(t, "complete in the end", look.Folders[0].Complete, true)
	equal(t, "position in the end", l.state("INBOX").Position, uint32(106))
	equal(t, "read until", l.state("INBOX").ReadUntil, noon)
	if n := len(f.commands("UID SEARCH")); n > 8 {
		t.Errorf("the folder was listed %d times in %d looks", n, looks)
	}
}

// Mail that comes in the middle of a look at old mail ends that look: it is read
// at once.
func TestNewMailInterruptsOldMail(t *testing.T) {
	t.Parallel()
	s := newIMAP(t)
	for n := range 100 {
		if _, err := s.Append(user, "INBOX", letter(fmt.Sprintf("old %d", n)), noon.AddDate(0, -2, 0)); err != nil {
			t.Fatal(err)
		}
	}
	l := newLedger()
	var came uint32
	l.onReceive = func(m mailbox.Mail) error {
		if m.UID != 3 || came > 0 {
			return nil
		}
		var err error
		came, err = s.Append(user, "INBOX", letter("new"), noon)
		return err
	}
	r := reader(t, s.URL(), l, func(o *mailbox.ReaderOptions) {
		years(o)
		o.Batch, o.Parallel = 20, 1
	})
	for look := once(t, r); look.More; look = once(t, r) {
	}
	at := slices.Index(l.ordered(), came)
	if at < 3 || at > 6 {
		t.Errorf("the new mail was received as number %d: %v", at+1, l.ordered()[:25])
	}
	equal(t, "received once each", l.receipts(), 101)
	equal(t, "received", len(l.uids("INBOX", 0)), 101)
}

// A few batches are read in order: who was referred first has the case.
func TestFewBatchesAreReadInOrder(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, oldMail(35, 5)...))
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		years(o)
		o.Parallel = 1
	})
	for once(t, r).More {
	}
	equal(t, "order", l.ordered(), span(1, 40))
}

// Whoever is stopped in the middle goes on where that was: no more than a batch
// is fetched again, what was read out of order is not.
func TestBacklogAfterAKill(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, oldMail(200, 30)...))
	l := newLedger()
	kills := 0
	for range 40 {
		ctx, cancel := context.WithCancel(within(t, 20*time.Second))
		left := 17
		l.onReceive = func(mailbox.Mail) error {
			if left--; left < 0 {
				cancel()
				return context.Canceled
			}
			return nil
		}
		r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
			years(o)
			o.Parallel = 1
		})
		var look mailbox.Look
		var err error
		for look.More = true; look.More && err == nil; {
			look, err = r.Once(ctx)
		}
		cancel()
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		if err == nil {
			break
		}
		kills++
	}
	equal(t, "received", l.uids("INBOX", 7), span(1, 230))
	equal(t, "position", l.state("INBOX").Position, uint32(230))
	if kills < 10 {
		t.Errorf("stopped %d times", kills)
	}
	again := 0
	for uid, n := range f.fetched() {
		if n > 2 {
			t.Errorf("UID %d was fetched %d times", uid, n)
		}
		again += n - 1
	}
	if again > 10*kills {
		t.Errorf("%d messages were fetched again after %d stops, more than a batch for each", again, kills)
	}
	equal(t, "handed over again", l.receipts()-230 <= 10*kills, true)
}

// After a folder was renewed every message is read again; those that arrived
// since it was last read come first, wherever the server has put them.
func TestRenewedFolderNewMailFirst(t *testing.T) {
	t.Parallel()
	all := oldMail(100, 0)
	folders := inbox(7, all...)
	f := newFakeIMAP(t, folders)
	l, c := newLedger(), &clock{now: noon}
	options := func(o *mailbox.ReaderOptions) {
		years(o)
		o.Now, o.Parallel = c.Now, 1
	}
	r := reader(t, f.url(), l, options)
	for once(t, r).More {
	}
	equal(t, "received", len(l.uids("INBOX", 7)), 100)
	c.add(5 * 24 * time.Hour)
	f.change(func() {
		renewed := oldMail(103, 0)
		for i, uid := range []int{40, 41, 42} {
			renewed[uid-1].internal = fmt.Sprintf("2%d-Nov-2026 15:00:00 +0000", 2+i)
		}
		folders["INBOX"] = inbox(8, renewed...)["INBOX"]
	})
	before := l.receipts()
	once(t, reader(t, f.url(), l, options))
	equal(t, "the new ones first", l.ordered()[before:before+4], []uint32{40, 41, 42, 1})
}

// While much old mail waits in the inbox, Sent is glanced at each minute: what was
// sent lately is taken, and what is older than the Ledger keeps comes last.
func TestSentIsGlancedAt(t *testing.T) {
	t.Parallel()
	folders := inbox(7, oldMail(100, 5)...)
	sent := oldMail(2, 3)
	sent[0].internal, sent[1].internal = "01-Aug-2026 10:00:00 +0000", "25-Oct-2026 10:00:00 +0000"
	folders["Sent"] = &fakeFolder{validity: 8, next: 6, messages: sent}
	f := newFakeIMAP(t, folders)
	l := newLedger()
	now := noon
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		years(o)
		o.Now = func() time.Time { return now }
		o.Account.Folders = append(o.Account.Folders, mailbox.FolderSpec{Name: "Sent", Role: mailbox.RoleSent})
	})
	once(t, r)
	now = now.Add(30 * time.Second)
	once(t, r)
	equal(t, "sent mail in the first minute", l.uids("Sent", 8), []uint32{})
	now = now.Add(time.Minute)
	look := once(t, r)
	equal(t, "sent mail after a minute", l.uids("Sent", 8), span(2, 5))
	equal(t, "its position", l.state("Sent").Position, uint32(0))
	if until := l.state("Sent").ReadUntil; !until.IsZero() {
		t.Errorf("Sent was read until %s, though a mail in it waits", until)
	}
	equal(t, "waiting", look.Waiting(), 75+1)

	// Nothing old is left: what officers send is known up to the glance.
	f.change(func() { f.folders["Sent"].messages = f.folders["Sent"].messages[1:] })
	now = now.Add(time.Minute)
	look = once(t, r)
	equal(t, "more waits in the inbox", look.More, true)
	equal(t, "Sent was read until", l.state("Sent").ReadUntil, now)
	f.change(func() {
		folder := f.folders["Sent"]
		folder.messages = append(folder.messages, message(6, ""))
		folder.next = 7
	})
	now = now.Add(30 * time.Second)
	once(t, r)
	equal(t, "sent mail within the minute", l.uids("Sent", 8), span(2, 5))
	for once(t, r).More {
	}
	equal(t, "sent mail in the end", l.uids("Sent", 8), span(2, 6))
	equal(t, "inbox in the end", l.uids("INBOX", 7), span(1, 105))
	equal(t, "once each", l.receipts(), 105+5)
}
