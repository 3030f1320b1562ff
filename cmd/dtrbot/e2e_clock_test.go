package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
	"dtrbot/watch"
)

// TestClockSetBetweenRuns: a clock that is set while no daemon runs tells nobody
// of a lapse, and keeps nobody from a receipt; set right, it is believed at once.
func TestClockSetBetweenRuns(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		set  time.Duration
	}{
		{"a day ahead", 24 * time.Hour},
		{"two weeks ahead", 14 * 24 * time.Hour},
		{"a year ahead", 364 * 24 * time.Hour},
		{"a day back", -24 * time.Hour},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			clock := filepath.Join(t.TempDir(), "ahead")
			setClock(clock, monday.Sub(time.Now()))
			w := newWorld(t, newInProcess(t, true), plan{mail: "idle = true\npoll_every = \"1s\"", boxes: []boxPlan{{authority: "basildon", more: `substantive_starts = "receipt"`}}})
			receipts := 0
			acknowledged := func(d *daemon, n int) {
				t.Helper()
				w.refer("basildon", shifted(clock)(), sample.Options{N: n})
				receipts += 2
				d.wait("a receipt", func() bool { return len(w.receipts("basildon")) == receipts })
			}
			doubts := func(d *daemon) bool {
				return strings.Contains(d.logged(), "the clock does not follow what was recorded last")
			}
			ended := func(d *daemon) {
				t.Helper()
				if status := d.stop(syscall.SIGTERM); status != exitDone {
					t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
				}
				w.logs.WriteString(d.logged())
			}
			// shown is what dtrbot status says of it once a look has ended.
			shown := func(d *daemon, doubted bool) {
				t.Helper()
				d.wait(fmt.Sprintf("the clock is shown as doubted: %v", doubted), func() bool {
					var s installationStatus
					decodeJSON(t, w.must("status", "--json"), &s)
					return s.Mailboxes[0].State == string(watch.Reading) && s.Mailboxes[0].ClockDoubted == doubted
				})
			}
			d := w.startWith(clockAt + "=" + clock)
			acknowledged(d, 1)
			shown(d, false)
			ended(d)
			if doubts(d) {
				t.Error("the first start is doubted")
			}
			setClock(clock, test.set)
			for range 2 { // also once the wrong clock has left its traces
				d = w.startWith(clockAt + "=" + clock)
				acknowledged(d, receipts/2+2)
				shown(d, true)
				acknowledged(d, receipts/2+2) // what was to be done after the first was done
				ended(d)
				if !doubts(d) {
					t.Error("the clock is not doubted")
				}
			}
			for _, l := range w.sent("basildon") {
				if l.escalation() {
					t.Errorf("%s is told of a lapse by a clock that is wrong", l.to)
				}
			}
			for _, c := range w.cases() {
				if len(c.Late) > 0 {
					t.Errorf("%s is late by a clock that is wrong: %v", c.Reference, c.Late)
				}
			}
			onlyOnce(t, w.receipts("basildon"))
			w.quiet([]int{1})
		})
	}
}
