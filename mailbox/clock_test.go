package mailbox_test

import (
	"testing"
	"time"

	"dtrbot/mailbox"
)

// TestFirstLookByAWrongClock: a folder that was first read by a clock that was
// weeks ahead hides nothing that arrives once it is set right, nor what was
// passed over before.
func TestFirstLookByAWrongClock(t *testing.T) {
	t.Parallel()
	for name, restart := range map[string]bool{"the same process": false, "another process": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folders := inbox(7, message(1, ""))
			f := newFakeIMAP(t, folders)
			l, c := newLedger(), &clock{now: noon.Add(30 * 24 * time.Hour)}
			options := func(o *mailbox.ReaderOptions) {
				o.Now = c.Now
				o.First = func(now time.Time) time.Time { return now.Add(-72 * time.Hour) }
			}
			r := reader(t, f.url(), l, options)
			once(t, r)
			equal(t, "received by the wrong clock", l.uids("INBOX", 7), []uint32{})

			c.add(-30 * 24 * time.Hour)
			if restart {
				r = reader(t, f.url(), l, options)
			}
			f.change(func() {
				folders["INBOX"].messages = append(folders["INBOX"].messages, message(2, ""))
				folders["INBOX"].next = 3
			})
			once(t, r)
			equal(t, "received once it is right", l.uids("INBOX", 7), []uint32{1, 2})
			equal(t, "the folder begins", l.state("INBOX").Since, noon.Add(-72*time.Hour))
			once(t, r)
			equal(t, "once", l.receipts(), 2)
		})
	}
}

// TestComparedByAWrongClock: the daily comparison does not wait for the day on
// which a clock that was ahead believed to have made the last one.
func TestComparedByAWrongClock(t *testing.T) {
	t.Parallel()
	deleted := message(1, "")
	deleted.deleted = true
	f := newFakeIMAP(t, inbox(7, deleted, message(2, "")))
	l, c := newLedger(), &clock{now: noon}
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Now = c.Now })
	once(t, r)
	c.add(40 * 24 * time.Hour)
	once(t, r) // compared by the wrong clock
	c.add(-40 * 24 * time.Hour)
	f.change(func() { deleted.deleted = false })
	once(t, r)
	equal(t, "received", l.uids("INBOX", 7), []uint32{1, 2})
	equal(t, "compared", l.state("INBOX").Compared, c.Now())
}

// TestTriedByAWrongClock: a message that could not be had by a clock that was
// ahead is asked for again.
func TestTriedByAWrongClock(t *testing.T) {
	t.Parallel()
	bad := message(1, "nothing")
	f := newFakeIMAP(t, inbox(7, bad))
	l, c := newLedger(), &clock{now: noon.Add(40 * 24 * time.Hour)}
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Now = c.Now })
	for range 4 { // the last try puts it off
		once(t, r)
	}
	equal(t, "received", l.uids("INBOX", 7), []uint32{})
	f.change(func() { bad.fault = "" })
	c.add(-40 * 24 * time.Hour)
	once(t, r)
	equal(t, "received once the clock is right", l.uids("INBOX", 7), []uint32{1})
}
