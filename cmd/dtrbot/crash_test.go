package main

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// beforeMark is the one window that SMTP leaves open: the relay has the mail,
// and the database does not know it yet.
const beforeMark = "before-mark"

// later is when a mail that a killed process may have been sending is no longer
// on its way: where another machine could have sent it, nobody touches it before.
const later = 15 * time.Minute

func crashPoints() []string {
	return []string{"after-fetch", "after-commit", "after-claim", "during-data", beforeMark}
}

// testCrashes: kill -9 at each point, then a new start: nothing is lost and
// nothing goes out twice. In the stated window the repeat is the same mail,
// byte for byte; where the service always files what it sends there is none.
func testCrashes(t *testing.T, make maker) {
	for _, point := range crashPoints() {
		for _, nth := range []int{1, 2} {
			if point == "after-claim" && nth > 1 {
				continue // two referrals are one batch
			}
			t.Run(fmt.Sprintf("%s %d", point, nth), func(t *testing.T) {
				t.Parallel()
				w := newWorld(t, make(t, false), plan{})
				w.refer("basildon", on(0, 9, 0), sample.Options{N: 1, Format: sample.Docx})
				w.refer("basildon", on(0, 9, 1), sample.Options{N: 2})
				if !w.crash(monday, point, nth) {
					t.Fatal("the process was not killed")
				}
				// What a crash leaves, SQLite's journal too, is sealed.
				for _, leak := range leaksIn(t, w.dir, []int{1, 2}) {
					t.Errorf("after the crash a file holds %s", leak)
				}
				w.once(monday.Add(later))
				allowed := 0
				if _, files := w.servers.(*exchange); point == beforeMark && !files {
					allowed = 1
				}
				w.settled(2, allowed)
			})
		}
	}
}

// settled checks that so many referrals, numbered from 1, have one case and one
// receipt for each recipient; as many repeats as allowed, each the same bytes.
func (w *world) settled(referrals, repeats int) {
	w.t.Helper()
	if got := len(w.cases()); got != referrals {
		w.t.Errorf("%d cases, want %d", got, referrals)
	}
	receipts := w.receipts("basildon")
	got := pairs(receipts)
	if len(got) != 2*referrals {
		w.t.Errorf("%d receipts by recipient and Message-ID, want %d: %v", len(got), 2*referrals, got)
	}
	if n := len(receipts) - len(got); n != repeats {
		w.t.Errorf("%d receipts arrived twice, want %d: %v", n, repeats, got)
	}
	first := map[string][]byte{}
	for _, l := range receipts {
		id := l.messageID
		if _, one := w.servers.(*exchange); one {
			id += " " + l.to // there each recipient's copy names it alone
		}
		known, ok := first[id]
		if !ok {
			first[id] = l.raw
		} else if !bytes.Equal(known, l.raw) {
			w.t.Errorf("two mails under the Message-ID %s:\n%s\n---\n%s", l.messageID, known, l.raw)
		}
	}
	for n := 1; n <= referrals; n++ {
		if len(to(receipts, officer(n))) == 0 {
			w.t.Errorf("the sender of referral %d has no receipt", n)
		}
	}
	if left := w.query(`SELECT state, COUNT(*) FROM delivery WHERE state <> 'accepted' GROUP BY state`); len(left) > 0 {
		w.t.Errorf("deliveries that are not accepted: %v", left)
	}
	before := len(receipts)
	w.once(monday.Add(2 * time.Hour))
	if after := len(w.receipts("basildon")); after != before {
		w.t.Errorf("a later pass sent %d more", after-before)
	}
}

// testCrashFiled: where the server files what it sends, a notice that lies in
// Sent is not sent again, even when the crash came in the window; one that does
// not is.
func testCrashFiled(t *testing.T, make maker) {
	for _, test := range []struct {
		name    string
		filed   bool
		repeats int
	}{
		{name: "lies in Sent", filed: true},
		{name: "is not in Sent", repeats: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, make(t, false), plan{saveSent: "server"})
			w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
			w.refer("basildon", on(0, 9, 1), sample.Options{N: 2, Format: sample.HTML})
			if !w.crash(monday, beforeMark, 1) {
				t.Fatal("the process was not killed")
			}
			sent := w.sent("basildon")
			if len(sent) != 1 {
				t.Fatalf("%d mails before the crash, want 1", len(sent))
			}
			if test.filed {
				w.arrive("basildon", "Sent", sent[0].raw, monday)
			}
			w.once(monday.Add(later))
			w.settled(2, test.repeats)
		})
	}
}

// testCrashesAgain: five referrals, killed again and again at one point before
// it may come to its end.
func testCrashesAgain(t *testing.T, make maker) {
	const referrals = 5
	for _, point := range crashPoints() {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, make(t, false), plan{})
			for n := 1; n <= referrals; n++ {
				w.refer("basildon", on(0, 8, n), sample.Options{N: n, Format: []string{sample.Text, sample.HTML, sample.Docx}[n%3]})
			}
			at, kills := monday, 0
			visits := []int{1, 3, 2, 5}
			if point == "after-claim" {
				visits = []int{1, 1, 1} // all receipts are one batch
			}
			for _, nth := range visits {
				if w.crash(at, point, nth) {
					kills++
				}
				at = at.Add(later)
			}
			if kills < 2 {
				t.Errorf("killed %d times, want at least twice", kills)
			}
			w.once(at)
			repeats := 0
			if point == beforeMark {
				repeats = kills
			}
			w.settled(referrals, repeats)
		})
	}
}
