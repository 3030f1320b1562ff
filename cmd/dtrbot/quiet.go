package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"

	"dtrbot/tracker"
)

// quiet is a log in which a database that fails is no matter of each mailbox
// and each round: with a thousand mailboxes the two lines that tell of it, at
// its beginning and its end, would be lost among thousands. What the mailboxes
// say of it is kept for --verbose.
type quiet struct {
	slog.Handler
	mailbox bool // an attribute of every line
	seen    *glimpse
}

func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	mailbox := q.mailbox
	var fault error
	r.Attrs(func(a slog.Attr) bool {
		switch a.Key {
		case "mailbox":
			mailbox = true
		case "err":
			if err, ok := a.Value.Any().(error); ok && (databaseFailed(err) || errors.Is(err, tracker.ErrLost)) {
				fault = err
			}
		}
		return true
	})
	if mailbox && fault != nil && r.Level > slog.LevelDebug {
		if databaseFailed(fault) {
			q.seen.see(fault)
		}
		if r.Level = slog.LevelDebug; !q.Enabled(ctx, r.Level) {
			return nil
		}
	}
	return q.Handler.Handle(ctx, r)
}

// databaseFailed tells that an error is one of the database, which is a matter
// of all mailboxes.
func databaseFailed(err error) bool {
	return errors.Is(err, tracker.ErrAway) || errors.Is(err, tracker.ErrSignIn) || errors.Is(err, tracker.ErrRights)
}

func (q quiet) WithAttrs(attrs []slog.Attr) slog.Handler {
	for _, a := range attrs {
		q.mailbox = q.mailbox || a.Key == "mailbox"
	}
	q.Handler = q.Handler.WithAttrs(attrs)
	return q
}

func (q quiet) WithGroup(name string) slog.Handler {
	q.Handler = q.Handler.WithGroup(name)
	return q
}

// glimpse is the last error with which the database failed a mailbox, until
// somebody has looked whether it is away. A nil one is never seen.
type glimpse struct {
	mu  sync.Mutex
	err error
}

func (g *glimpse) see(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.err = err
}

// take gives it, and forgets it.
func (g *glimpse) take() error {
	if g == nil {
		return nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	err := g.err
	g.err = nil
	return err
}
