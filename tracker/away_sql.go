package tracker

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"os"

	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
	"github.com/ncruces/go-sqlite3"
)

// ErrAway is found in the error of whatever could not be asked of the database,
// or recorded in it, for a cause that passes without a change of the
// configuration: it is stopped, starting up, not to be reached, full or
// read-only. A wrong password, a database that does not exist or was not
// migrated, and keys that do not fit, are no such cause.
var ErrAway = errors.New("the database is away, or takes nothing")

// ErrSignIn is found in the error of a database that does not let the role in:
// another password, or a role or a host that it does not know.
var ErrSignIn = errors.New("the database refuses the sign-in")

// ErrRights is found in the error of a database that lets the role in, and not
// do what dtrbot does.
var ErrRights = errors.New("the database does not let the role do this")

// kindError is an error of the database, in its own words, that is one of the
// kinds above.
type kindError struct {
	error
	kind error
}

func (e kindError) Is(target error) bool { return target == e.kind }
func (e kindError) Unwrap() error        { return e.error }

// marked makes an error of the database known as what it is: ErrAway, ErrSignIn
// or ErrRights. Others' errors must not be given to it: a mail server that is
// away fails alike.
func marked(err error) error {
	if err == nil || errors.Is(err, ErrAway) || errors.Is(err, ErrSignIn) || errors.Is(err, ErrRights) {
		return err
	}
	if kind := kindOf(err); kind != nil {
		return kindError{err, kind}
	}
	return err
}

// kindOf is what is told of an error of the database; nil for any other.
func kindOf(err error) error {
	if p, ok := errors.AsType[*pq.Error](err); ok {
		switch {
		case p.Code.Class() == "28": // invalid authorization
			return ErrSignIn
		case p.Code == "42501": // insufficient privilege
			return ErrRights
		}
	}
	if isAway(err) {
		return ErrAway
	}
	return nil
}

func isAway(err error) bool {
	// It answers, and says why it does nothing (PostgreSQL, appendix A).
	if p, ok := errors.AsType[*pq.Error](err); ok {
		switch p.Code {
		case "57P01", "57P02", "57P03", "57P05", // it stops, has crashed, starts up, has ended the session
			"25006": // it is read-only, as a copy is that nobody has promoted
			return true
		}
		switch p.Code.Class() {
		case "08", "53", "58": // connection, resources (a full disk among them), the system
			return true
		}
		return false
	}
	for _, sqlite := range []error{sqlite3.FULL, sqlite3.IOERR, sqlite3.BUSY} {
		if errors.Is(err, sqlite) {
			return true
		}
	}
	if o, ok := errors.AsType[*net.OpError](err); ok {
		return o.Op != "remote error" // of TLS: what the two sides show each other
	}
	if _, ok := errors.AsType[*net.DNSError](err); ok {
		return true
	}
	for _, cut := range []error{driver.ErrBadConn, sql.ErrConnDone, io.EOF, io.ErrUnexpectedEOF, os.ErrDeadlineExceeded, context.DeadlineExceeded} {
		if errors.Is(err, cut) {
			return true
		}
	}
	return false
}

// pool is the database, whose errors tell that it is away.
type pool struct{ *sqlx.DB }

func (p pool) SelectContext(ctx context.Context, dest any, query string, args ...any) error {
	return marked(p.DB.SelectContext(ctx, dest, query, args...))
}

func (p pool) GetContext(ctx context.Context, dest any, query string, args ...any) error {
	return marked(p.DB.GetContext(ctx, dest, query, args...))
}

func (p pool) BeginTxx(ctx context.Context, o *sql.TxOptions) (*sqlx.Tx, error) {
	x, err := p.DB.BeginTxx(ctx, o)
	if e, ok := errors.AsType[*pq.Error](err); ok && e.Code == "0A000" {
		// A copy that nobody has promoted begins nothing that may write.
		return nil, kindError{err, ErrAway}
	}
	return x, marked(err)
}
