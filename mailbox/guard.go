package mailbox

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/emersion/go-sasl"
)

// Guard is a SignIn that is not repeated soon once it was refused, whoever
// signs in with it: all connections to one server share one, so that together
// they cannot lock an account. Reading and sending have one each, since either
// may be switched off while the other is not.
type Guard struct {
	signIn SignIn
	now    func() time.Time

	mu       sync.Mutex
	failures int   // one after another
	cause    error // of the last
	until    time.Time
	trying   bool // somebody finds out whether it is taken again
}

// NewGuard guards a sign-in; now is the real time, since servers go by it.
func NewGuard(signIn SignIn, now func() time.Time) *Guard {
	return &Guard{signIn: signIn, now: now}
}

// String keeps the secret out of any text.
func (g *Guard) String() string { return "guarded sign-in" }

// GoString keeps the secret out of any text.
func (g *Guard) GoString() string { return g.String() }

// Exchange begins one sign-in.
func (g *Guard) Exchange(ctx context.Context, offered []string) (sasl.Client, error) {
	return g.signIn.Exchange(ctx, offered)
}

// enter is asked before a connection is made; left must be told how its
// sign-in ended. The error is ErrSignIn where it is too early.
func enter(s SignIn) (_ SignIn, left func(error), _ error) {
	g, ok := s.(*Guard)
	if !ok {
		return s, func(error) {}, nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.failures > 0 {
		if left := g.until.Sub(g.now()); left > 0 {
			return nil, nil, fmt.Errorf("%w (it is not repeated for another %s, so that the account is not locked)", g.cause, left.Round(time.Second))
		}
		if g.trying {
			return nil, nil, fmt.Errorf("%w (it is being repeated elsewhere)", g.cause)
		}
		g.trying = true
	}
	return g.signIn, g.left, nil
}

func (g *Guard) left(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.trying = false
	switch {
	case err == nil:
		g.failures, g.cause = 0, nil
	case errors.Is(err, ErrSignIn):
		g.failures++
		g.cause = err
		// As long as the shortest pause of a reader after as many failures, so
		// that one that comes back on time is let in.
		g.until = g.now().Add(doubled(g.failures, firstSignInPause, lastSignInPause) * 3 / 4)
	}
}
