package tracker

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"time"

	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
	"golang.org/x/sys/unix"
)

// lostTerm is the term of a mailbox that this process has lost: none of its
// changes is committed. 0 is that of work outside any claim (tests, tools).
const lostTerm = -1

// session is the PostgreSQL session that holds a process's claims: an advisory
// lock for each mailbox. It is used by one goroutine at a time.
type session struct {
	conn *sqlx.Conn
	home string // what keeps two installations in one database apart
}

// openSession opens one. With a patience the server ends it, and the claims
// with it, once it was not used for so long.
func (t *Tracker) openSession(ctx context.Context, patience time.Duration) (*session, error) {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	conn, err := t.sessions.Connx(ctx)
	if err != nil {
		return nil, fmt.Errorf("open a session for the locks: %w", err)
	}
	s := &session{conn: conn}
	// The table, and not the schema's name: whatever the search path is, two
	// installations have two of them.
	if err := conn.GetContext(ctx, &s.home, `SELECT 'station'::regclass::oid::text`); err != nil {
		s.end()
		return nil, fmt.Errorf("open a session for the locks: %w", err)
	}
	if patience > 0 {
		_, err := conn.ExecContext(ctx, fmt.Sprintf(`SET idle_session_timeout = %d`, patience.Milliseconds()))
		if p, ok := errors.AsType[*pq.Error](err); ok && p.Code == "42704" { // undefined_object
			t.log.Warn("this PostgreSQL is older than version 14: a daemon that is paused or cut off keeps its mailboxes")
		} else if err != nil {
			s.end()
			return nil, fmt.Errorf("open a session for the locks: %w", err)
		}
	}
	return s, nil
}

// answer is a context in which one question must be answered. It does not end
// with ctx: a question that is broken off takes the session and its locks with
// it, while work may still be ending.
func answer(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), answerWithin)
}

// take asks for the locks of the mailboxes and returns those that it got. With
// none it asks whether the session stands.
func (s *session) take(ctx context.Context, mailboxes []string) ([]string, error) {
	if len(mailboxes) == 0 {
		return nil, s.alive(ctx)
	}
	ctx, cancel := answer(ctx)
	defer cancel()
	keys := make(pq.Int64Array, len(mailboxes))
	for i, m := range mailboxes {
		h := fnv.New64a()
		_, _ = h.Write([]byte("dtrbot/" + s.home + "/" + m)) // a hash never fails
		keys[i] = int64(h.Sum64())
	}
	var got []int
	if err := s.conn.SelectContext(ctx, &got, `SELECT n FROM unnest($1::bigint[]) WITH ORDINALITY AS k (key, n) WHERE pg_try_advisory_lock(key) ORDER BY n`, keys); err != nil {
		return nil, fmt.Errorf("lock mailboxes: %w", err)
	}
	taken := make([]string, 0, len(got))
	for _, n := range got {
		taken = append(taken, mailboxes[n-1])
	}
	return taken, nil
}

// alive asks whether the session, and so every lock, stands.
func (s *session) alive(ctx context.Context) error {
	ctx, cancel := answer(ctx)
	defer cancel()
	var one int
	if err := s.conn.GetContext(ctx, &one, `SELECT 1`); err != nil {
		return fmt.Errorf("the session that holds the mailboxes is gone: %w", err)
	}
	return nil
}

// end gives back every lock. The connection is closed, and not given back to
// the pool with its locks; what fails here has ended the session already.
func (s *session) end() {
	ctx, cancel := answer(context.Background())
	defer cancel()
	_, _ = s.conn.ExecContext(ctx, `SELECT pg_advisory_unlock_all()`)
	_ = s.conn.Raw(func(any) error { return driver.ErrBadConn })
	_ = s.conn.Close()
}

// beginTerm begins a new term of a mailbox: changes under an older one can no
// longer be committed. It waits for those that are being committed: FOR UPDATE
// does, where the change of a row that keeps its key would not.
func (t *Tracker) beginTerm(ctx context.Context, mailbox string) (term int64, err error) {
	err = t.write(ctx, func(x *tx) error {
		if _, err := x.exec(ctx, `INSERT INTO station (mailbox, term, state) VALUES (?, 0, 'starting') ON CONFLICT (mailbox) DO NOTHING`, mailbox); err != nil {
			return err
		}
		if err := x.get(ctx, &term, `SELECT term FROM station WHERE mailbox = ? FOR UPDATE`, mailbox); err != nil {
			return err
		}
		term++
		_, err := x.exec(ctx, `UPDATE station SET term = ?, taken = ?, beat = ?, state = 'starting', since = ? WHERE mailbox = ?`,
			term, millis(x.now), millis(x.now), millis(x.now), mailbox)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("begin a term of the mailbox %s: %w", mailbox, err)
	}
	return term, nil
}

// serve is write for the work on a mailbox: nothing is committed unless this
// process still holds it. The row is shared until the commit, so that the next
// holder's term begins after it; a sign of life waits for nobody.
func (t *Tracker) serve(ctx context.Context, mailbox string, f func(*tx) error) error {
	d, err := t.desk(mailbox)
	if err != nil {
		return err
	}
	mine := d.term.Load()
	if mine == 0 {
		return t.write(ctx, f)
	}
	if mine == lostTerm {
		return fmt.Errorf("mailbox %s: %w", mailbox, ErrLost)
	}
	return t.write(ctx, func(x *tx) error {
		var term int64
		err := x.get(ctx, &term, `SELECT term FROM station WHERE mailbox = ? FOR KEY SHARE`, mailbox)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		if term != mine {
			return fmt.Errorf("mailbox %s: %w", mailbox, ErrLost)
		}
		return f(x)
	})
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
