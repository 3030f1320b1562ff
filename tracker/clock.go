package tracker

import (
	"context"
	"fmt"
	"sync"
	"time"
)

const (
	// clockSlack is how far the clock may differ from the time that passed
	// before it counts as set.
	clockSlack = 5 * time.Minute
	// clockTrial is how long a clock that was set ahead is not believed where a
	// false word could not be taken back: whoever keeps it right asks more
	// often (systemd-timesyncd every 34 minutes, chronyd every 17).
	clockTrial = time.Hour
	// clockGap is how long nobody may have worked, by the clock of a process that
	// starts, without a doubt about it: an update and a machine's restart take
	// less.
	clockGap = 15 * time.Minute
	// longestWait is how long a delivery is put off at most: see backoff, hold
	// and doubtsPause. What is put off for longer was so by a clock that was
	// wrong.
	longestWait = time.Hour + clockSlack
)

// watchedClock notices when the clock is set, by the time that passes.
type watchedClock struct {
	now     func() time.Time
	elapsed func() time.Duration // nil: nobody knows

	mu    sync.Mutex
	began bool
	// at is the beginning of elapsed by the clock. While trial is set the clock
	// is not believed, unless at comes to lie between from (zero: no bound) and
	// to, where it was or should be; since is when that began, in time elapsed.
	at       time.Time
	trial    bool
	from, to time.Time
	since    time.Duration
}

// check tells whether the clock was set ahead so lately that it may be set back
// again, and how far it was set just now (0 mostly).
func (c *watchedClock) check() (doubtful bool, set time.Duration) {
	if c.elapsed == nil {
		return false, 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	passed := c.elapsed()
	at := c.now().Round(0).Add(-passed) // by the date alone
	if !c.began {
		c.began, c.at = true, at
	}
	if by := at.Sub(c.at); by.Abs() > clockSlack {
		set = by
		if by > 0 && !c.trial {
			c.trial, c.from, c.to = true, time.Time{}, c.at.Add(clockSlack)
		}
		if by > 0 {
			c.since = passed
		}
	}
	c.at = at
	right := !at.Before(c.from) && !at.After(c.to)
	if c.trial && (right || passed-c.since >= clockTrial) {
		c.trial = false // set back, or it has stood long enough
	}
	return c.trial, set
}

// compare puts the clock of a process that starts on trial where it does not
// follow the instant at which one was last believed: it is behind that, or so
// far ahead that either nobody has worked for long, or it is wrong. It tells by
// how much, 0 where all is well.
func (c *watchedClock) compare(last time.Time) (by time.Duration) {
	if c.elapsed == nil || last.IsZero() {
		return 0
	}
	c.check()
	c.mu.Lock()
	defer c.mu.Unlock()
	passed := c.elapsed()
	// Another process may have worked while this one waited for the database.
	ahead, behind := c.at.Sub(last), last.Sub(c.at.Add(passed))
	switch {
	case ahead > clockGap:
		by = ahead
	case behind > clockSlack:
		by = -behind
	default:
		return 0
	}
	c.trial, c.since = true, passed
	c.from, c.to = last.Add(-passed-clockSlack), last.Add(clockGap)
	return by
}

// ClockDoubted tells whether the clock was set ahead within the last hour, or
// did not follow what was recorded when the process started within it, so that
// it may be wrong. Until then nothing lapses, and nobody should be alarmed.
func (t *Tracker) ClockDoubted() bool {
	doubtful, set := t.clock.check()
	if set != 0 {
		t.log.Warn("the clock was set: what it makes late is not told within the next hour", "by", set.Round(time.Second).String())
	}
	return doubtful
}

// DoubtedUntil is until when the clock is doubted at the longest, by the clock
// itself; zero where it is believed.
func (t *Tracker) DoubtedUntil() time.Time {
	if !t.ClockDoubted() {
		return time.Time{}
	}
	return t.now().Add(t.clock.left())
}

// left is how much longer a trial lasts at most.
func (c *watchedClock) left() time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	return clockTrial - (c.elapsed() - c.since)
}

// compareClock compares the clock with when one was last believed.
func (t *Tracker) compareClock(ctx context.Context) error {
	var last *int64
	if err := t.db.GetContext(ctx, &last, `SELECT MAX(trusted) FROM station`); err != nil {
		return fmt.Errorf("read when somebody worked last: %w", err)
	}
	if last == nil {
		return nil
	}
	if by := t.clock.compare(instant(*last)); by != 0 {
		t.log.Warn("the clock does not follow what was recorded last: after a long pause, or because it is wrong; what it makes late is not told within the next hour",
			"last", instant(*last), "by", by.Round(time.Second).String())
	}
	return nil
}
