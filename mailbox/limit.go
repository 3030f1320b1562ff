package mailbox

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Limit is how much a sending mailbox may do: so many mails in any minute, and
// so many connections at once. Routes that send as one mailbox share one: its
// provider counts what they do together (Microsoft 365: 30 mails a minute and
// 3 connections, https://learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements).
// A nil Limit lets everything pass.
type Limit struct {
	now   func() time.Time
	after func(time.Duration) <-chan time.Time
	// slots holds a token for each connection that is open; nil for any number.
	slots chan struct{}

	mu sync.Mutex
	// booked are the last moments, as many as may lie in one minute; next is
	// the oldest of them. None means any number.
	booked []time.Time
	next   int
}

// NewLimit allows so many mails in any minute and so many connections; 0 means
// any number of them. Now is the real time, since servers go by it; after is
// time.After but for tests.
func NewLimit(perMinute, connections int, now func() time.Time, after func(time.Duration) <-chan time.Time) *Limit {
	l := &Limit{now: now, after: after}
	if perMinute > 0 {
		l.booked = make([]time.Time, perMinute)
	}
	if connections > 0 {
		l.slots = make(chan struct{}, connections)
	}
	return l
}

// turn waits until one more mail may be sent. Each caller books the earliest
// free moment and waits for it once, so that a clock that stands still is no
// trap. Who may not wait so long gets an ErrThrottled at once and books nothing:
// moments that nobody uses would put off everybody else.
func (l *Limit) turn(ctx context.Context) error {
	if l == nil || len(l.booked) == 0 {
		return ctx.Err()
	}
	now, slot, err := l.book(ctx)
	if err != nil || !slot.After(now) {
		return err
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-l.after(slot.Sub(now)):
		return nil
	}
}

// book takes the earliest free moment, where the caller may wait for it.
func (l *Limit) book(ctx context.Context) (now, slot time.Time, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now = l.now()
	slot = now
	if oldest := l.booked[l.next]; !oldest.IsZero() && oldest.Add(time.Minute).After(now) {
		slot = oldest.Add(time.Minute)
	}
	if err := ctx.Err(); err != nil {
		return now, slot, err
	}
	if end, ok := ctx.Deadline(); ok && slot.After(now) && !slot.Before(end) {
		return now, slot, fmt.Errorf("%w: the next turn is in %s", ErrThrottled, slot.Sub(now).Round(time.Second))
	}
	l.booked[l.next] = slot
	l.next = (l.next + 1) % len(l.booked)
	return now, slot, nil
}

// connection waits until one more connection may be opened; leave must be
// called when it has ended, and may be called again.
func (l *Limit) connection(ctx context.Context) (leave func(), err error) {
	if l == nil || l.slots == nil {
		return func() {}, ctx.Err()
	}
	select {
	case l.slots <- struct{}{}:
		return sync.OnceFunc(func() { <-l.slots }), nil
	case <-ctx.Done():
		return func() {}, ctx.Err()
	}
}
