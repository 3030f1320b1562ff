package signin

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// ErrIssuer is the error of an issuer that could not be asked, or that is
// not able to answer now: nothing is wrong with the secret as far as is known.
var ErrIssuer = errors.New("no token could be had")

// ErrRefused is the error of an issuer that refuses the application: its
// identity, its secret or its rights are wrong, and asking again soon does not
// help.
var ErrRefused = errors.New("the issuer of tokens refused this application")

// Token is what a server takes in place of a password.
type Token struct {
	Value   string
	Expires time.Time // zero where the issuer does not say
}

// Grant asks an issuer for a new token. Its errors wrap ErrIssuer or
// ErrRefused.
type Grant interface {
	Token(ctx context.Context) (Token, error)
}

const (
	// renewBefore is how long before its end a token is renewed: Microsoft's
	// and Google's last for an hour or more, and a connection must not begin
	// with one that ends under way.
	renewBefore = 5 * time.Minute
	// lifeUnknown is how long a token is used that has no end.
	lifeUnknown = 30 * time.Minute
	// dropAfter is how old a token must be to be dropped when it is refused: a
	// younger one was good when it was given, so that the refusal is about the
	// mailbox.
	dropAfter = time.Minute
	// The pauses before a failing issuer is asked again double from the first
	// to the last; after a refusal the last is kept at once.
	firstPause, lastPause = time.Second, 2 * time.Minute
)

// Tokens keep an application's token while it lasts. Any number of mailboxes
// may use one value at once.
type Tokens struct {
	grant Grant
	now   func() time.Time

	mu       sync.Mutex
	token    Token
	got      time.Time
	until    time.Time // renewed from then on
	failures int
	failed   error
	again    time.Time     // the issuer is not asked before
	asking   chan struct{} // closed when the answer is there; nil when nobody asks
}

// NewTokens keeps the tokens of a grant; now is the real time, since issuers
// go by it.
func NewTokens(grant Grant, now func() time.Time) *Tokens {
	return &Tokens{grant: grant, now: now}
}

// Token is the token to use now. It is asked for anew only when it is about to
// end, was dropped, or was never had; one that is still good is used on while
// the issuer cannot be asked.
func (t *Tokens) Token(ctx context.Context) (string, error) {
	for {
		t.mu.Lock()
		now := t.now()
		if t.token.Value != "" && now.Before(t.until) {
			defer t.mu.Unlock()
			return t.token.Value, nil
		}
		if now.Before(t.again) {
			defer t.mu.Unlock()
			if t.usable(now) {
				return t.token.Value, nil
			}
			return "", fmt.Errorf("%w (asked again after %s)", t.failed, t.again.Sub(now).Round(time.Second))
		}
		if asking := t.asking; asking != nil {
			t.mu.Unlock()
			select {
			case <-asking:
				continue
			case <-ctx.Done():
				return "", fmt.Errorf("%w: %w", ErrIssuer, ctx.Err())
			}
		}
		done := make(chan struct{})
		t.asking = done
		t.mu.Unlock()

		token, err := t.grant.Token(ctx)

		t.mu.Lock()
		t.asking = nil
		close(done)
		if err == nil {
			t.keep(token)
			t.mu.Unlock()
			return token.Value, nil
		}
		if ctx.Err() == nil { // not who asked gave up
			t.fail(err)
		}
		now = t.now()
		defer t.mu.Unlock()
		if t.usable(now) {
			return t.token.Value, nil
		}
		return "", err
	}
}

// usable tells whether the token that is kept has not ended yet.
func (t *Tokens) usable(now time.Time) bool {
	return t.token.Value != "" && now.Before(t.token.Expires)
}

func (t *Tokens) keep(token Token) {
	now := t.now()
	t.token, t.got = token, now
	if token.Expires.IsZero() {
		t.token.Expires = now.Add(lifeUnknown)
	}
	// One that is short-lived is used for the first half of its life at least.
	t.until = t.token.Expires.Add(-min(renewBefore, t.token.Expires.Sub(now)/2))
	t.failures, t.failed, t.again = 0, nil, time.Time{}
}

func (t *Tokens) fail(err error) {
	t.failures++
	wait := lastPause
	if !errors.Is(err, ErrRefused) && t.failures < 10 {
		wait = min(lastPause, firstPause<<(t.failures-1))
	}
	t.failed, t.again = err, t.now().Add(wait)
}

// Refused tells that a server refused the token. It is dropped, and again is
// true, where a new one may be taken: not where this one was just given, since
// then it is the mailbox that is closed to the application.
func (t *Tokens) Refused(token string) (again bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case token != t.token.Value:
		return t.token.Value != "" // there is a newer one already
	case t.now().Sub(t.got) < dropAfter:
		return false
	}
	t.token, t.until = Token{}, time.Time{}
	return true
}

// String keeps the token out of any text.
func (t *Tokens) String() string { return "OAuth 2 tokens" }

// GoString keeps the token out of any text.
func (t *Tokens) GoString() string { return t.String() }
