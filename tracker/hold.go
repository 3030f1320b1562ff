package tracker

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"time"
)

// ErrHeld is returned where another process works on the mailbox.
var ErrHeld = errors.New("another dtrbot works on it")

// ErrLost is returned by the work on a mailbox that this process no longer
// holds, and is the cause with which the work's context ends.
var ErrLost = errors.New("the mailbox is no longer held by this process")

// Times of a claim on PostgreSQL. The server ends the session of a process
// that is silent for silence (paused, or cut off), and with it the claims. A
// process asks every beat and waits for the answer no longer than answerWithin,
// so that it knows before anybody else can have the mailbox. A standby has it
// after silence and a beat.
const (
	beat         = 3 * time.Second
	answerWithin = 5 * time.Second
	silence      = 15 * time.Second
	// restart is the wait before a session is opened anew, or work that ended
	// by itself is taken up again.
	restart = 2 * time.Second
)

// Work serves one mailbox until ctx ends, which it does at the latest when the
// mailbox is lost.
type Work func(ctx context.Context, mailbox string) error

// Serving is how Serve tells what becomes of the mailboxes; each may be nil.
// The calls come from several goroutines.
type Serving struct {
	// Held is told when a mailbox is taken, and when it is given up or lost.
	Held func(mailbox string, held bool)
	// Waiting is told when a mailbox is found to be another process's.
	Waiting func(mailbox string)
	// Session is told of the database's session that holds the mailboxes:
	// nil when it stands, else why there is none.
	Session func(err error)
	// Unbegun is told why the work on a mailbox that could be had did not begin:
	// the database did not record it.
	Unbegun func(mailbox string, err error)
	// Beat is told of each round: this loop goes on.
	Beat func()
}

// Serve takes the mailboxes as they become free and works on each as long as
// it is held, until ctx ends. Work that ends by itself is taken up again.
//
// On SQLite a lock on a file beside the database stands for all of them, and
// ErrHeld is returned where another process has it. On PostgreSQL one session
// holds an advisory lock for each mailbox, and who does not get one waits for
// it: that is the standby. When the session is lost all work stops at once,
// and begins again once the mailboxes have been taken anew; Serve itself
// outlives any fault of the database.
func (t *Tracker) Serve(ctx context.Context, mailboxes []string, s Serving, work Work) (err error) {
	s = s.orSilent()
	for _, m := range mailboxes {
		if _, err := t.desk(m); err != nil {
			return err
		}
	}
	if t.dialect == sqliteDialect {
		hold, err := holdDatabase(t.where)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, hold.Release()) }()
		defer t.leave(mailboxes)
		s.Session(nil)
		return t.serveAll(ctx, mailboxes, s, work)
	}
	s.Session = t.outages(s.Session)
	for {
		err := t.tenure(ctx, mailboxes, s, work)
		if ctx.Err() != nil {
			return nil
		}
		s.Session(marked(err))
		rest(ctx, restart)
		s.Beat()
	}
}

// outages says once in the log that there is no session, once what keeps one
// from being had that does not pass by itself, and once that there is one again.
func (t *Tracker) outages(tell func(error)) func(error) {
	var since time.Time // zero while one stands
	var said error
	return func(err error) {
		kind := kindOf(err)
		lasts := kind == ErrSignIn || kind == ErrRights
		switch {
		case err != nil && since.IsZero():
			since = t.now()
			t.log.Error("the database's session that holds the mailboxes was lost: their work has stopped until they are taken again", "err", err)
		case err == nil && !since.IsZero():
			t.log.Info("the database's session that holds the mailboxes stands again", "after", t.now().Sub(since).Round(time.Second).String())
			since, said = time.Time{}, nil
		case lasts && kind != said:
			t.log.Error("the database's session cannot be had again: "+kind.Error(), "err", err)
		}
		if lasts {
			said = kind
		}
		tell(err)
	}
}

func (s Serving) orSilent() Serving {
	if s.Held == nil {
		s.Held = func(string, bool) {}
	}
	if s.Waiting == nil {
		s.Waiting = func(string) {}
	}
	if s.Session == nil {
		s.Session = func(error) {}
	}
	if s.Unbegun == nil {
		s.Unbegun = func(string, error) {}
	}
	if s.Beat == nil {
		s.Beat = func() {}
	}
	return s
}

// rest waits, or until ctx ends.
func rest(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// serveAll works on mailboxes that nobody can take away.
func (t *Tracker) serveAll(ctx context.Context, mailboxes []string, s Serving, work Work) error {
	var all sync.WaitGroup
	for _, m := range mailboxes {
		all.Go(func() {
			s.Held(m, true)
			defer s.Held(m, false)
			for ctx.Err() == nil {
				if err := work(ctx, m); ctx.Err() == nil {
					t.log.Error("the work on the mailbox ended; it is taken up again", "mailbox", m, "err", err)
					rest(ctx, restart)
				}
			}
		})
	}
	pulse := time.NewTicker(beat)
	defer pulse.Stop()
	for ctx.Err() == nil {
		s.Beat()
		select {
		case <-ctx.Done():
		case <-pulse.C:
		}
	}
	all.Wait()
	return nil
}

// tenure is the life of one session: it takes what is free and works on it,
// until the session is lost, which is the error, or ctx ends. All work has
// ended when it returns.
func (t *Tracker) tenure(ctx context.Context, mailboxes []string, s Serving, work Work) error {
	session, err := t.openSession(ctx, silence)
	if err != nil {
		return err
	}
	working, lose := context.WithCancelCause(ctx)
	var all sync.WaitGroup
	held := map[string]bool{}
	defer session.end()
	defer func() {
		if ctx.Err() != nil {
			t.leave(slices.Collect(maps.Keys(held)))
		}
	}()
	defer all.Wait()
	drop := func() {
		if ctx.Err() != nil {
			// The end is in order, also where it has not reached the work yet: what
			// is lost leaves its sign of life.
			lose(context.Cause(ctx))
			return
		}
		for m := range held {
			t.desks[m].term.Store(lostTerm)
		}
		lose(ErrLost)
	}
	defer drop()
	s.Session(nil)

	// Also of a mailbox that is another process's now.
	all.Go(func() {
		for working.Err() == nil {
			for _, m := range mailboxes {
				if err := t.settleAnswers(working, t.desks[m], &Delivered{}); err != nil && working.Err() == nil {
					t.log.Warn("what became of a notice could not be recorded yet", "mailbox", m, "err", err)
				}
			}
			rest(working, beat)
		}
	})
	told := map[string]bool{}
	pulse := time.NewTicker(beat)
	defer pulse.Stop()
	for {
		var free []string
		for _, m := range mailboxes {
			if !held[m] {
				free = append(free, m)
			}
		}
		taken, err := session.take(ctx, free)
		if err != nil {
			// Told at once: the work may take its time to end, most of all where it
			// waits for a server that has fallen silent.
			drop()
			s.Session(marked(err))
			if fellSilent(err) {
				t.lines.cut()
			}
			return err
		}
		for _, m := range taken {
			held[m] = true
			all.Go(func() { t.keep(working, m, s, work) })
		}
		for _, m := range free {
			if !held[m] && !told[m] {
				told[m] = true
				t.log.Info("another dtrbot works on the mailbox: waiting for it", "mailbox", m)
				s.Waiting(m)
			}
		}
		s.Beat()
		select {
		case <-ctx.Done():
			return nil
		case <-pulse.C:
		}
	}
}

// keep works on a mailbox whose lock this process has, until ctx ends. Each
// time it begins under a new term, which ends the changes of whoever had the
// mailbox before.
func (t *Tracker) keep(ctx context.Context, mailbox string, s Serving, work Work) {
	log, d := t.log.With("mailbox", mailbox), t.desks[mailbox]
	for ctx.Err() == nil {
		term, err := t.beginTerm(ctx, mailbox)
		if err == nil {
			d.term.Store(term)
			s.Held(mailbox, true)
			log.Info("the mailbox is held", "term", term)
			err = work(ctx, mailbox)
			s.Held(mailbox, false)
		} else if ctx.Err() == nil {
			s.Unbegun(mailbox, err)
		}
		if ctx.Err() == nil {
			log.Error("the work on the mailbox ended; it is taken up again", "err", err)
			rest(ctx, restart)
		}
	}
	if errors.Is(context.Cause(ctx), ErrLost) {
		d.term.Store(lostTerm)
	}
}

// holdDatabase takes the lock on the file beside a SQLite database. The file
// itself counts, by whatever link a configuration reaches it.
func holdDatabase(path string) (*Hold, error) {
	file, err := filepath.EvalSymlinks(path)
	if err != nil {
		return nil, fmt.Errorf("find the database's file: %w", err)
	}
	return holdFile(file + ".lock")
}

// Hold is a process's claim on its mailboxes for one pass.
type Hold struct {
	check   func(context.Context) error
	release func() error
}

// Check tells whether the mailboxes are still held.
func (h *Hold) Check(ctx context.Context) error { return h.check(ctx) }

// Release gives the mailboxes back.
func (h *Hold) Release() error { return h.release() }

// Hold takes all of the mailboxes for this process, or returns ErrHeld.
func (t *Tracker) Hold(ctx context.Context, mailboxes ...string) (*Hold, error) {
	for _, m := range mailboxes {
		if _, err := t.desk(m); err != nil {
			return nil, err
		}
	}
	if t.dialect == sqliteDialect {
		hold, err := holdDatabase(t.where)
		if err != nil {
			return nil, err
		}
		unlock := hold.release
		hold.release = func() error {
			t.leave(mailboxes)
			return unlock()
		}
		return hold, nil
	}
	// One pass: it may be silent for as long as it takes.
	session, err := t.openSession(ctx, 0)
	if err != nil {
		return nil, err
	}
	taken, err := session.take(ctx, mailboxes)
	if err == nil && len(taken) < len(mailboxes) {
		err = ErrHeld
	}
	for _, m := range mailboxes {
		if err != nil {
			break
		}
		var term int64
		if term, err = t.beginTerm(ctx, m); err == nil {
			t.desks[m].term.Store(term)
		}
	}
	if err != nil {
		session.end()
		return nil, err
	}
	return &Hold{check: session.alive, release: func() error {
		t.leave(mailboxes)
		for _, m := range mailboxes {
			t.desks[m].term.Store(0)
		}
		session.end()
		return nil
	}}, nil
}
