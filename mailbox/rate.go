package mailbox

import (
	"context"
	"sync"
	"time"
)

// rate lets so many pass in any minute. Each caller books the earliest free
// moment and waits for it once, so that a clock that stands still is no trap.
type rate struct {
	now   func() time.Time
	after func(time.Duration) <-chan time.Time

	mu sync.Mutex
	// booked are the last moments, as many as may lie in one minute; next is
	// the oldest of them.
	booked []time.Time
	next   int
}

// newRate returns nil, which lets all pass, when perMinute is 0.
func newRate(perMinute int, now func() time.Time, after func(time.Duration) <-chan time.Time) *rate {
	if perMinute <= 0 {
		return nil
	}
	return &rate{now: now, after: after, booked: make([]time.Time, perMinute)}
}

func (r *rate) wait(ctx context.Context) error {
	if r == nil {
		return ctx.Err()
	}
	r.mu.Lock()
	now := r.now()
	slot := now
	if oldest := r.booked[r.next]; !oldest.IsZero() && oldest.Add(time.Minute).After(now) {
		slot = oldest.Add(time.Minute)
	}
	r.booked[r.next] = slot
	r.next = (r.next + 1) % len(r.booked)
	r.mu.Unlock()
	if !slot.After(now) {
		return ctx.Err()
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-r.after(slot.Sub(now)):
		return nil
	}
}
