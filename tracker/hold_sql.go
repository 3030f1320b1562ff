package tracker

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// ErrHeld is returned by Hold when another process works on the mailbox.
var ErrHeld = errors.New("another dtrbot works on it")

// holdCheckTimeout is how long the server may take to say that a claim stands.
const holdCheckTimeout = 10 * time.Second

// Hold is a process's claim on its mailboxes.
type Hold struct {
	check   func(context.Context) error
	release func() error
}

// Check tells whether the mailboxes are still held: a PostgreSQL session that
// died took its locks with it, and another process may be at work.
func (h *Hold) Check(ctx context.Context) error { return h.check(ctx) }

// Release gives the mailboxes back.
func (h *Hold) Release() error { return h.release() }

// Hold takes the mailboxes for this process: on SQLite a lock on a file beside
// the database, for all of them; on PostgreSQL a session advisory lock each,
// which the server drops when the session dies.
func (t *Tracker) Hold(ctx context.Context, mailboxes ...string) (*Hold, error) {
	if t.dialect == sqliteDialect {
		return holdFile(t.path + ".lock")
	}
	conn, err := t.db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("open a session for the locks: %w", err)
	}
	giveBack := func() error {
		// Closing alone would give the session back to the pool with its locks.
		_, err := conn.ExecContext(context.WithoutCancel(ctx), `SELECT pg_advisory_unlock_all()`)
		return errors.Join(err, conn.Close())
	}
	for _, m := range mailboxes {
		h := fnv.New64a()
		_, _ = h.Write([]byte("dtrbot/" + m)) // a hash never fails
		var got bool
		if err := conn.QueryRowContext(ctx, `SELECT pg_try_advisory_lock($1)`, int64(h.Sum64())).Scan(&got); err != nil {
			return nil, errors.Join(fmt.Errorf("lock the mailbox %s: %w", m, err), conn.Close())
		}
		if !got {
			return nil, errors.Join(fmt.Errorf("mailbox %s: %w", m, ErrHeld), giveBack())
		}
	}
	check := func(ctx context.Context) error {
		// Not ended by ctx: a question that is broken off takes the session
		// and its locks with it, while other mailboxes are still at work.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), holdCheckTimeout)
		defer cancel()
		if err := conn.PingContext(ctx); err != nil {
			return fmt.Errorf("the session that holds the mailboxes is gone: %w", err)
		}
		return nil
	}
	return &Hold{check: check, release: giveBack}, nil
}

func holdFile(path string) (*Hold, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the lock file: %w", err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		if errors.Is(err, unix.EWOULDBLOCK) {
			err = fmt.Errorf("%s: %w", path, ErrHeld)
		}
		return nil, errors.Join(err, f.Close())
	}
	return &Hold{check: func(context.Context) error { return nil }, release: func() error {
		// Closing alone is not enough: a child that is just being started
		// holds the file open, and with it the lock, until it runs.
		return errors.Join(unix.Flock(int(f.Fd()), unix.LOCK_UN), f.Close())
	}}, nil
}
