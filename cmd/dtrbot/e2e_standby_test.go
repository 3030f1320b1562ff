//go:build servers

package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// takeover is how long a standby may take to have the mailboxes of a daemon
// that is gone.
const takeover = 30 * time.Second

// holds counts how often a daemon has taken the mailbox.
func (d *daemon) holds() int { return strings.Count(d.logged(), `"msg":"the mailbox is held"`) }

// signal sends one to the process.
func (d *daemon) signal(sig syscall.Signal) {
	d.t.Helper()
	if err := d.cmd.Process.Signal(sig); err != nil {
		d.t.Fatal(err)
	}
}

// takes fails the test when the daemon has not taken the mailbox once more
// within a standby's time.
func (d *daemon) takes(what string, before int) {
	d.t.Helper()
	start := time.Now()
	ctx, cancel := context.WithTimeout(d.t.Context(), takeover)
	defer cancel()
	if err := mailtest.Wait(ctx, func() bool { return d.holds() > before }); err != nil {
		d.t.Fatalf("%s: %v", what, err)
	}
	d.t.Logf("%s: after %s", what, time.Since(start).Round(100*time.Millisecond))
}

// testStandby: two daemons on one database; one is killed, paused, and loses
// its session, and the other goes on within half a minute; what is referred
// meanwhile is acknowledged once.
func testStandby(t *testing.T, w *world) {
	now := time.Now()
	w.now = now
	w.edit(`contacts_confirmed = "2026-08-20"`, `contacts_confirmed = "`+now.AddDate(0, 0, -3).Format(time.DateOnly)+`"`)
	people := 0
	refer := func() {
		people++
		w.refer("basildon", time.Now(), sample.Options{N: people})
	}
	receipts := func(d *daemon) {
		t.Helper()
		d.wait("every receipt", func() bool { return len(pairs(w.receipts("basildon"))) == 2*people })
	}
	waits := func(d *daemon) {
		t.Helper()
		d.wait("the standby waits", func() bool { return strings.Contains(d.logged(), "waiting for it") })
	}

	refer()
	first := w.start()
	receipts(first)
	second := w.start()
	waits(second)

	first.signal(syscall.SIGKILL)
	refer()
	second.takes("the first was killed", 0)
	receipts(second)

	third := w.start()
	waits(third)
	second.signal(syscall.SIGSTOP)
	refer()
	third.takes("the second was paused", 0)
	receipts(third)
	second.signal(syscall.SIGCONT)
	second.wait("the second knows", func() bool {
		return strings.Contains(second.logged(), "session that holds the mailboxes was lost") && strings.Contains(second.logged(), "waiting for it")
	})
	refer()
	receipts(third)
	if second.holds() != 1 {
		t.Error("the second took the mailbox while the third had it")
	}

	taken := second.holds() + third.holds()
	ended := w.query(`SELECT COUNT(*) FROM (SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) h WHERE pg_terminate_backend(h.pid)`)
	if ended[0][0] != "1" {
		t.Fatalf("%s sessions hold the mailbox, want 1", ended[0][0])
	}
	refer()
	ctx, cancel := context.WithTimeout(t.Context(), takeover)
	defer cancel()
	if err := mailtest.Wait(ctx, func() bool { return second.holds()+third.holds() > taken }); err != nil {
		t.Fatalf("nobody has the mailbox after its session was ended: %v", err)
	}
	receipts(third)

	for _, d := range []*daemon{second, third} {
		if status := d.stop(syscall.SIGTERM); status != exitDone {
			t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
		}
		w.logs.WriteString(d.logged())
	}
	onlyOnce(t, w.receipts("basildon"))
	if got := len(w.cases()); got != people {
		t.Errorf("%d cases, want %d", got, people)
	}
}

// testPaused: a daemon that is paused in the middle of its work and goes on after
// a standby has taken over sends nothing twice, and loses nothing.
func testPaused(t *testing.T, w *world, point string) {
	now := time.Now()
	w.now = now
	w.edit(`contacts_confirmed = "2026-08-20"`, `contacts_confirmed = "`+now.AddDate(0, 0, -3).Format(time.DateOnly)+`"`)
	paused := w.startWith(killAt+"="+point, killNth+"=1", killStop+"=1")
	paused.wait("the first holds the mailbox", func() bool { return paused.holds() == 1 })
	standby := w.start()
	standby.wait("the standby waits", func() bool { return strings.Contains(standby.logged(), "waiting for it") })
	w.refer("basildon", now, sample.Options{N: 1})
	paused.wait("the first is paused", paused.stopped)
	standby.takes("the first was paused", 0)
	// The one that may be on its way is left alone; the other goes out.
	others := 2
	if point == "during-data" || point == beforeMark {
		others = 1
	}
	accepted := func() int { return strings.Count(standby.logged(), `"msg":"notice accepted"`) }
	standby.wait("the standby's receipts", func() bool { return accepted() == others })
	paused.signal(syscall.SIGCONT)
	paused.wait("the first knows", func() bool { return strings.Contains(paused.logged(), "session that holds the mailboxes was lost") })
	// A mail that was broken off is repeated a minute later.
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	if err := mailtest.Wait(ctx, func() bool {
		left := w.query(`SELECT COUNT(*) FROM delivery WHERE state <> 'accepted'`)
		return left[0][0] == "0"
	}); err != nil {
		t.Fatalf("the receipts are not all accepted: %v: %v", w.query(`SELECT n, state, attempts FROM delivery ORDER BY n`), err)
	}
	for _, d := range []*daemon{paused, standby} {
		if status := d.stop(syscall.SIGTERM); status != exitDone {
			t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
		}
		w.logs.WriteString(d.logged())
	}
	receipts := w.receipts("basildon")
	onlyOnce(t, receipts)
	if len(receipts) != 2 {
		t.Errorf("%d receipts, want 2", len(receipts))
	}
	if n := len(w.cases()); n != 1 {
		t.Errorf("%d cases, want 1", n)
	}
}

// stopped tells whether the process is paused (proc(5): T).
func (d *daemon) stopped() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", d.cmd.Process.Pid))
	if err != nil {
		d.t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return strings.HasPrefix(rest, "T")
}
