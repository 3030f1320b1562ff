package tracker_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/driver"

	"dtrbot/tracker"
)

// clocked is a world whose clock is watched; passing lets time pass.
func clocked(t *testing.T) (w *world, passing func(d time.Duration), file string) {
	t.Helper()
	file = filepath.Join(t.TempDir(), "test.db")
	var elapsed time.Duration
	w = newWorldOf(t, "sqlite:"+file, func() time.Duration { return elapsed })
	return w, func(d time.Duration) {
		elapsed += d
		w.now = w.now.Add(d)
	}, file
}

// TestClockSetByMistake: a clock that is set ahead and back again alarms nobody.
func TestClockSetByMistake(t *testing.T) {
	t.Parallel()
	for _, by := range []time.Duration{8 * time.Hour, 48 * time.Hour, 10 * 24 * time.Hour, 400 * 24 * time.Hour} {
		t.Run(by.String(), func(t *testing.T) {
			t.Parallel()
			w, passing, _ := clocked(t)
			w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
			w.receive(w.referral(1))
			w.pass()
			passing(time.Minute)
			w.now = w.now.Add(by)
			for range 11 { // 55 minutes
				if !w.tracker.ClockDoubted() {
					t.Error("the clock is believed")
				}
				if swept := w.pass(); swept.Lapsed > 0 || swept.Told > 0 {
					t.Errorf("%+v by a clock that was just set", swept)
				}
				passing(5 * time.Minute)
			}
			w.now = w.now.Add(-by)
			if w.tracker.ClockDoubted() {
				t.Error("the clock is not believed though it was set back")
			}
			w.post.outcome = nil
			w.pass() // the receipt waits for no date of the wrong clock
			w.expect("ack " + officer)
			for _, d := range w.only().Deadlines {
				if d.State == "lapsed" || d.State == "met late" {
					t.Errorf("%s is %s", d.Commitment, d.State)
				}
			}
			if !strings.Contains(w.log.String(), "the clock was set") {
				t.Error("nothing is said of the clock")
			}
		})
	}
}

// TestClockSetRight: a clock that was set ahead and stays so is believed after
// an hour; what is late by it is told then, once.
func TestClockSetRight(t *testing.T) {
	t.Parallel()
	w, passing, _ := clocked(t)
	w.now = at("2026-08-12", "10:03")
	w.receive(w.referral(1))
	passing(time.Minute)
	w.now = at("2026-08-21", "10:03") // in the send hours
	w.passRead(w.now)
	w.took()
	passing(59 * time.Minute)
	if swept := w.pass(); swept.Lapsed != 0 {
		t.Errorf("%d lapses within the hour", swept.Lapsed)
	}
	passing(2 * time.Minute)
	swept := w.pass()
	if swept.Lapsed == 0 || swept.Told == 0 {
		t.Errorf("after an hour: %+v, want lapses that are told", swept)
	}
	if got := w.took(); len(got) == 0 {
		t.Error("nobody got a mail")
	}
	passing(time.Minute)
	if swept := w.pass(); swept.Lapsed != 0 || swept.Told != 0 {
		t.Errorf("a minute later: %+v", swept)
	}
}

// TestClockSetMeanwhile: at whichever moment of its work the clock is set ahead,
// nothing lapses and nobody is alarmed.
func TestClockSetMeanwhile(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		work func(w *world)
	}{
		{"a sweep", func(w *world) {
			read := w.now.Add(15 * 24 * time.Hour)
			swept, err := w.tracker.Sweep(w.t.Context(), "basildon", read, read)
			if err != nil || swept.Lapsed > 0 || swept.Told > 0 {
				w.t.Errorf("%+v, %v", swept, err)
			}
		}},
		{"a look for outages", func(w *world) { w.sound() }},
		{"a sign of life", func(w *world) {
			if err := w.tracker.SaveStations(w.t.Context(), map[string]tracker.Station{"basildon": {State: "reading"}}); err != nil {
				w.t.Error(err)
			}
			all, err := w.tracker.Conditions(w.t.Context(), []string{"basildon"})
			if err != nil || len(all) != 1 {
				w.t.Fatalf("%+v, %v", all, err)
			}
			if s := all[0].Station; !s.Doubted && s.Beat.After(at("2026-08-13", "00:00")) {
				w.t.Errorf("believed at %s", s.Beat)
			}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			// The clock is set at the first, second … time that it is asked for.
			for nth, more := 1, true; more; nth++ {
				w, passing, _ := clocked(t)
				w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
				w.receive(w.referral(1))
				w.readTo(w.now)
				passing(time.Minute)
				if swept := w.pass(); swept.Lapsed > 0 {
					t.Fatalf("%+v before the clock is set", swept)
				}
				times := 0
				w.asked = func() {
					if times++; times == nth {
						w.now = at("2026-08-27", "10:03")
					}
				}
				test.work(w)
				more = times >= nth
				if t.Failed() {
					t.Fatalf("set when it is asked for the %d. time", nth)
				}
			}
		})
	}
}

// TestClockThatRuns: neither hours nor a clock that is put right by little
// count as setting it.
func TestClockThatRuns(t *testing.T) {
	t.Parallel()
	w, passing, _ := clocked(t)
	for range 400 {
		passing(3 * time.Hour)
		w.now = w.now.Add(2 * time.Second) // the machine's own runs slow
		if w.tracker.ClockDoubted() {
			t.Fatal("the clock is not believed")
		}
	}
}

// TestClockSetBack: what was put off, or was being sent, by a clock that was
// ahead does not wait until that time has come.
func TestClockSetBack(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		outcome tracker.Outcome
		edit    string
		asked   bool // looked for in Sent
	}{
		{name: "deferred", outcome: tracker.Deferred},
		{name: "in doubt", outcome: tracker.InDoubt, asked: true},
		{name: "left in sending by another", outcome: tracker.Deferred, edit: `UPDATE delivery SET state = 'sending', next_at = NULL, term = 7`, asked: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w, _, file := clocked(t)
			now := w.now
			w.now = now.Add(50 * time.Hour)
			w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: test.outcome} }
			w.receive(w.referral(1))
			w.pass()
			w.took()
			if test.edit != "" {
				db, err := driver.Open("file:" + file)
				if err != nil {
					t.Fatal(err)
				}
				defer db.Close()
				if _, err := db.Exec(test.edit); err != nil {
					t.Fatal(err)
				}
			}
			w.post.outcome = nil
			w.now = now
			w.pass()
			w.expect("ack " + officer)
			if asked := len(w.post.asked) > 0; asked != test.asked {
				t.Errorf("looked for in Sent: %v, want %v", asked, test.asked)
			}
		})
	}
}

// TestClockAcrossRestart: a clock that does not follow what was recorded is on
// trial when a process starts, since nothing tells a wrong one from a pause.
func TestClockAcrossRestart(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		stopped time.Duration // nobody works for so long
		set     time.Duration // and so far the clock is set meanwhile
		doubted bool
	}{
		{name: "restarted", stopped: 3 * time.Minute},
		{name: "an update", stopped: 14 * time.Minute},
		{name: "an hour's work on the machine", stopped: time.Hour, doubted: true},
		{name: "three weeks' pause", stopped: 21 * 24 * time.Hour, doubted: true},
		{name: "a little back", stopped: time.Minute, set: -4 * time.Minute},
		{name: "a day ahead", stopped: time.Minute, set: 24 * time.Hour, doubted: true},
		{name: "a year ahead", stopped: time.Minute, set: 365 * 24 * time.Hour, doubted: true},
		{name: "a day back", stopped: time.Minute, set: -24 * time.Hour, doubted: true},
		{name: "a year back", stopped: time.Minute, set: -365 * 24 * time.Hour, doubted: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "test.db")
			var elapsed time.Duration
			w := newWorldOf(t, "sqlite:"+file, func() time.Duration { return elapsed })
			passing := func(d time.Duration) {
				elapsed += d
				w.now = w.now.Add(d)
			}
			lives := func() {
				t.Helper()
				if err := w.tracker.SaveStations(t.Context(), map[string]tracker.Station{"basildon": {State: "reading"}}); err != nil {
					t.Fatal(err)
				}
			}
			restart := func() {
				elapsed = 0
				w.open()
			}
			restart()
			if w.tracker.ClockDoubted() {
				t.Error("the first start is doubted")
			}
			w.receive(w.referral(1))
			w.pass()
			passing(10 * time.Minute)
			lives()
			w.took()
			w.now = w.now.Add(test.stopped + test.set)
			for range 3 { // each start anew
				restart()
				for range 11 { // 55 minutes
					if got := w.tracker.ClockDoubted(); got != test.doubted {
						t.Fatalf("the clock is doubted: %v, want %v", got, test.doubted)
					}
					if swept := w.pass(); test.doubted && (swept.Lapsed > 0 || swept.Told > 0) {
						t.Errorf("%+v by a clock that is not believed", swept)
					}
					passing(5 * time.Minute)
					lives()
				}
			}
			if test.doubted != strings.Contains(w.log.String(), "the clock does not follow") {
				t.Error("what the log says of the clock is wrong")
			}
			if !test.doubted {
				return
			}
			restart()
			w.now = w.now.Add(-test.set)
			if test.set != 0 && test.stopped == time.Minute {
				// So much time has passed in the trials.
				w.now = w.now.Add(-3 * 55 * time.Minute)
				if w.tracker.ClockDoubted() {
					t.Error("the clock is not believed though it was set right")
				}
				return
			}
			passing(61 * time.Minute)
			if w.tracker.ClockDoubted() {
				t.Error("the clock is not believed after an hour")
			}
			lives()
			w.now = w.now.Add(time.Minute)
			restart()
			if w.tracker.ClockDoubted() {
				t.Error("what was believed is doubted at the next start")
			}
		})
	}
}

// TestClockAfterShortWork: a process that ended in order before its first sign
// of life has recorded that it believed its clock.
func TestClockAfterShortWork(t *testing.T) {
	t.Parallel()
	w := newWorldOf(t, "sqlite:"+filepath.Join(t.TempDir(), "test.db"), func() time.Duration { return time.Second })
	working, end := context.WithCancel(t.Context())
	err := w.tracker.Serve(working, []string{"basildon"}, tracker.Serving{}, func(context.Context, string) error {
		end()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w.now = w.now.Add(24 * time.Hour)
	w.open()
	if !w.tracker.ClockDoubted() {
		t.Error("a clock that is a day ahead is not doubted")
	}
}
