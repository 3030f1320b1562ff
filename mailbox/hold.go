package mailbox

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"time"
)

const (
	// The pauses after failures double from the first to the last.
	firstPause, lastPause = time.Second, 5 * time.Minute
	// Who asks to come less often is given more of them.
	firstThrottledPause, lastThrottledPause = 15 * time.Second, 15 * time.Minute
	// A refused sign-in is repeated rarely, or the account gets locked.
	firstSignInPause, lastSignInPause = 5 * time.Minute, time.Hour
	// longestHold is how long a server is left alone at most, whatever it asks.
	longestHold = time.Hour
)

// pause is how long to wait after so many failures: doubled each time, give or
// take a quarter, so that mailboxes do not come back all at once.
func pause(failures int, first, last time.Duration) time.Duration {
	wait := doubled(failures, first, last)
	return wait*3/4 + rand.N(wait/2)
}

func doubled(failures int, first, last time.Duration) time.Duration {
	if failures >= 20 {
		return last
	}
	return min(last, first<<(failures-1))
}

// hold leaves a server alone that asked for it.
type hold struct {
	now func() time.Time // real time; nil holds nothing

	mu    sync.Mutex
	until time.Time
	times int // one after another
}

// check is the error of a server that is still left alone.
func (h *hold) check() error {
	if h.now == nil {
		return nil
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if left := h.until.Sub(h.now()); left > 0 {
		return fmt.Errorf("%w: it is left alone for another %s", ErrThrottled, left.Round(time.Second))
	}
	return nil
}

// again begins a hold: as long as the server asks where told is set, else longer
// each time.
func (h *hold) again(asked time.Duration, told bool) {
	if h.now == nil {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.times++
	wait := pause(h.times, firstThrottledPause, lastThrottledPause)
	if told {
		wait = max(firstPause, min(asked, longestHold))
	}
	h.until = h.now().Add(wait)
}

// clear ends it: the server takes what it is given.
func (h *hold) clear() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.times, h.until = 0, time.Time{}
}
