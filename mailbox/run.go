package mailbox

import (
	"context"
	"errors"
	"time"
)

// longestIdle is how long IDLE goes on at most: a connection that died without
// a word is found when it is left.
const longestIdle = 5 * time.Minute

// Run looks at once, then whenever the server tells of new mail and whenever
// PollEvery has passed, until ctx ends or pass answers with an error, which it
// returns. Pass is called after each look, good or bad, with what Once
// returned; no look happens meanwhile. What failed is repeated after growing
// pauses.
func (r *Reader) Run(ctx context.Context, pass func(ctx context.Context, look Look, err error) error) error {
	defer r.Close()
	failures := 0
	for {
		look, err := r.Once(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := pass(ctx, look, err); err != nil {
			return err
		}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil && unreachable(look, err):
			failures++
			wait := afterFailure(failures, err)
			r.log.Warn("the mailbox could not be read", "err", err, "again_in", wait.String())
			r.sleep(ctx, wait)
		case look.More:
			failures = 0
		default:
			if err != nil {
				r.log.Warn("the mailbox could not be read to its end", "err", err)
			}
			if err := r.await(ctx, look); err != nil && ctx.Err() == nil {
				failures++
				r.log.Debug("waiting for mail ended", "err", err)
				// The look went well: a line that cannot wait is no reason to
				// look more rarely than without.
				wait := afterFailure(failures, err)
				if !overloaded(err) && !errors.Is(err, ErrSignIn) {
					wait = min(wait, r.o.PollEvery)
				}
				r.sleep(ctx, wait)
			} else {
				failures = 0
			}
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// unreachable tells that the fault is with the connection or the server as a
// whole, not with one of several folders.
func unreachable(look Look, err error) bool {
	if errors.Is(err, ErrSignIn) || overloaded(err) {
		return true
	}
	for _, folder := range look.Folders {
		if folder.Err == nil {
			return false
		}
	}
	return true
}

// afterFailure is how long to wait after so many failures: by what kind they
// are, and no shorter than the server asks.
func afterFailure(failures int, err error) time.Duration {
	var asked time.Duration
	var e *commandError
	if errors.As(err, &e) {
		asked = e.asked()
	}
	switch {
	case errors.Is(err, ErrSignIn):
		return pause(failures, firstSignInPause, lastSignInPause)
	case errors.Is(err, ErrThrottled):
		wait := pause(failures, firstThrottledPause, lastThrottledPause)
		return max(wait, asked+wait/10)
	}
	return pause(failures, firstPause, lastPause)
}

func (r *Reader) sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-r.o.After(d):
	}
}

// await waits until there may be something to read: in IDLE in the inbox where
// that is possible, else for the time of the next poll. An error means that
// the connection ended.
func (r *Reader) await(ctx context.Context, look Look) error {
	wait := r.o.PollEvery
	if r.o.Idle {
		wait = min(wait, longestIdle)
	}
	until := r.o.After(wait)
	idled, err := r.idle(ctx, look, until)
	if idled || err != nil {
		return err
	}
	select {
	case <-ctx.Done():
	case <-until:
	}
	return nil
}

// idle waits in IDLE in the inbox; idled is false where that is not possible.
func (r *Reader) idle(ctx context.Context, look Look, until <-chan time.Time) (idled bool, err error) {
	if err := r.acquire(ctx); err != nil {
		return false, err
	}
	defer r.release()
	inbox, ok := look.inbox()
	if !r.o.Idle || !ok {
		return false, nil
	}
	if r.lost() {
		return false, errors.New("the connection ended")
	}
	if !r.main.canIdle() {
		return false, nil
	}
	drain(r.main.wake)
	drain(r.interrupt)
	if r.wanting.Load() > 0 {
		return true, nil // somebody waits for the connection
	}
	b, err := r.main.examine(ctx, inbox.Name)
	if refused(err) {
		return false, nil // the next look tells
	}
	if err != nil {
		return false, err
	}
	if b.validity != inbox.seen.validity || b.next != inbox.seen.next || b.next == 0 && b.count > inbox.seen.count {
		return true, nil // mail came since the look
	}
	err = r.main.idle(ctx, until, r.interrupt)
	if r.main.noIdle {
		r.log.Info("the server refuses IDLE; polling goes on")
		return false, nil
	}
	return true, err
}

func (l Look) inbox() (FolderLook, bool) {
	for _, folder := range l.Folders {
		if folder.Role == RoleInbox && folder.seen.validity != 0 {
			return folder, true
		}
	}
	return FolderLook{}, false
}

func drain(c <-chan struct{}) {
	select {
	case <-c:
	default:
	}
}
