package tracker

import (
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
	// at is the beginning of elapsed by the clock; doubted is what it was
	// before the clock was set ahead, zero while it is believed; since is when
	// that was noticed, in time elapsed.
	at, doubted time.Time
	since       time.Duration
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
		if by > 0 && c.doubted.IsZero() {
			c.doubted = c.at
		}
		if by > 0 {
			c.since = passed
		}
	}
	c.at = at
	if !c.doubted.IsZero() && (at.Sub(c.doubted) <= clockSlack || passed-c.since >= clockTrial) {
		c.doubted = time.Time{} // set back, or it has stood long enough
	}
	return !c.doubted.IsZero(), set
}

// ClockDoubted tells whether the clock was set ahead within the last hour, so
// that it may have been a mistake. Until then nothing lapses, and nobody should
// be alarmed.
func (t *Tracker) ClockDoubted() bool {
	doubtful, set := t.clock.check()
	if set != 0 {
		t.log.Warn("the clock was set: what it makes late is not told within the next hour", "by", set.Round(time.Second).String())
	}
	return doubtful
}
