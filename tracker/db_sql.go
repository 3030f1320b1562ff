package tracker

import (
	"context"
	"crypto/rand"
	"crypto/x509"
	"database/sql"
	"encoding/base32"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/driver"
	"github.com/pressly/goose/v3"
	"golang.org/x/sys/unix"

	"dtrbot/tracker/schema"
)

type dialect string

const (
	sqliteDialect   dialect = "sqlite"
	postgresDialect dialect = "postgres"
)

// connect opens the database of a URL and looks that it answers. Only where
// create is set a file that is not there is made.
func connect(ctx context.Context, rawURL string, create bool) (*sqlx.DB, dialect, error) {
	db, d, where, err := prepared(rawURL, create, newLines())
	if err != nil {
		return nil, "", err
	}
	if err := answers(ctx, db, d, where); err != nil {
		return nil, "", errors.Join(err, db.Close())
	}
	return db, d, nil
}

// prepared makes the database of a URL ready to be asked; where is SQLite's
// file, or PostgreSQL's server and database; the connections to that are kept in
// lines. The URL may hold a password, so no error carries it.
func prepared(rawURL string, create bool, l *lines) (db *sqlx.DB, d dialect, where string, err error) {
	if path, ok := strings.CutPrefix(rawURL, "sqlite:"); ok {
		if db, err = openSQLite(path, create); err != nil {
			return nil, "", "", fmt.Errorf("open the database %s: %w", path, err)
		}
		return db, sqliteDialect, path, nil
	}
	if db, where, err = openPostgres(rawURL, patienceOf, l); err != nil {
		return nil, "", "", err
	}
	db.SetMaxOpenConns(8)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return db, postgresDialect, where, nil
}

// answers looks that the database answers.
func answers(ctx context.Context, db *sqlx.DB, d dialect, where string) error {
	err := db.PingContext(ctx)
	switch {
	case err == nil:
		return nil
	case d == sqliteDialect:
		full := diskFull(where)
		words := fmt.Errorf("open the database %s: %w", where, sqliteFault(err, full))
		if isAway(err) || full {
			return kindError{words, ErrAway}
		}
		return words
	}
	return marked(fmt.Errorf("connect to the database at %s: %w", where, postgresFault(err)))
}

// postgresFault says in plain words what keeps a session from being had, and
// what to do; the driver's own words follow.
func postgresFault(err error) error {
	words := ""
	if p, ok := errors.AsType[*pq.Error](err); ok {
		switch p.Code {
		case "28P01":
			words = "the password is wrong, or there is no such role: look at the user name in [database] url and at the file of its password"
		case "28000":
			words = "the server does not let this role in from here: look at the user name in [database] url and at pg_hba.conf on the server"
		case "3D000":
			words = "there is no database of that name: let the server's administrator make it (createdb), or mend [database] url"
		case "53300":
			words = "the server has no connection left: raise its max_connections, or end what else uses it"
		case "57P03":
			words = "the server is starting up or shutting down: try again in a minute"
		}
	}
	unknown, named := errors.AsType[*net.DNSError](err)
	switch {
	case words != "":
	case named && unknown.IsNotFound:
		words = "there is no server of that name: mend the host in [database] url"
	case errors.Is(err, unix.ECONNREFUSED):
		words = "nobody answers there (connection refused): are host and port in [database] url right, and is the server running?"
	case errors.Is(err, unix.EHOSTUNREACH), errors.Is(err, unix.ENETUNREACH):
		words = "there is no way there from this machine: does a firewall keep it away?"
	case errors.Is(err, pq.ErrSSLNotSupported):
		words = "the server does not speak TLS: switch it on there (ssl = on)"
	default:
		if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok {
			words = "its certificate is of an authority that this machine does not know: name that authority's certificate with sslrootcert in [database] url"
		} else if _, ok := errors.AsType[x509.HostnameError](err); ok {
			words = "its certificate is another server's: is the host in [database] url right?"
		}
	}
	if words == "" {
		return err
	}
	return fmt.Errorf("%s (%w)", words, err)
}

// openPostgres does not connect yet; where is the server and the database.
func openPostgres(rawURL string, patience func(url.Values) time.Duration, l *lines) (db *sqlx.DB, where string, err error) {
	u, err := url.Parse(rawURL)
	if err != nil || (u.Scheme != "postgres" && u.Scheme != "postgresql") {
		return nil, "", errors.New("the database url must be sqlite:PATH or postgres://USER@HOST/NAME?sslmode=verify-full")
	}
	// A server that does not answer must not stop the daemon for ever.
	q := u.Query()
	for key, value := range map[string]string{"connect_timeout": "10", "statement_timeout": "60000",
		// A process that is paused in a transaction must not hold up its standby.
		"idle_in_transaction_session_timeout": strconv.FormatInt(silence.Milliseconds(), 10)} {
		if !q.Has(key) {
			q.Set(key, value)
		}
	}
	u.RawQuery = q.Encode()
	where = u.Host + u.Path
	connector, err := pq.NewConnector(u.String())
	if err != nil {
		return nil, "", fmt.Errorf("open the database at %s: the url cannot be used", where)
	}
	connector.Dialer(patient{patience: patience(q), lines: l})
	return sqlx.NewDb(sql.OpenDB(hurried{connector}), "postgres"), where, nil
}

// openSQLite opens one connection: SQLite has one writer, and a second
// connection of our own would only wait for the first. Every commit is
// flushed (synchronous=full): "committed" must survive a power cut.
func openSQLite(path string, create bool) (*sqlx.DB, error) {
	flags := os.O_RDWR
	if create {
		flags |= os.O_CREATE
	}
	// The file is for its owner alone; SQLite's own files beside it follow it.
	f, err := os.OpenFile(path, flags, 0o600)
	if errors.Is(err, fs.ErrNotExist) {
		if folder := filepath.Dir(path); missing(folder) {
			return nil, fmt.Errorf("there is no folder %s: make it, for the user that dtrbot runs as, or mend [database] url", folder)
		}
		return nil, errors.New("there is none: run `dtrbot migrate`")
	}
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	dsn := (&url.URL{
		Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(),
		RawQuery: "_pragma=busy_timeout(10000)&_pragma=journal_mode(wal)&_pragma=synchronous(full)&_pragma=foreign_keys(1)&_pragma=secure_delete(1)&_txlock=immediate",
	}).String()
	db, err := driver.Open(dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	return sqlx.NewDb(db, "sqlite3"), nil
}

func missing(name string) bool {
	_, err := os.Stat(name)
	return errors.Is(err, fs.ErrNotExist)
}

// sqliteFault says what keeps a file from being opened, which SQLite finds at
// the first setting that it makes: its own words are about that setting.
func sqliteFault(err error, full bool) error {
	switch {
	case errors.Is(err, sqlite3.NOTADB):
		return errors.New("this file is no database, or it is damaged: is it the right one?")
	case errors.Is(err, sqlite3.FULL), full && errors.Is(err, sqlite3.IOERR):
		return errors.New("the disk is full: make room")
	case errors.Is(err, sqlite3.IOERR):
		return fmt.Errorf("it cannot be read or written; look at the disk (%w)", err)
	}
	return err
}

// diskFull tells whether there is no room for a page of a database where a file is.
func diskFull(path string) bool {
	var s unix.Statfs_t
	return unix.Statfs(filepath.Dir(path), &s) == nil && s.Bavail*uint64(s.Bsize) < 64<<10
}

func provider(db *sqlx.DB, d dialect) (*goose.Provider, error) {
	g := goose.DialectSQLite3
	if d == postgresDialect {
		g = goose.DialectPostgres
	}
	p, err := goose.NewProvider(g, db.DB, schema.Files, goose.WithGoMigrations(noticeKinds(d), estimates(d)))
	if err != nil {
		return nil, fmt.Errorf("read the migrations: %w", err)
	}
	return p, nil
}

// Migrate brings the database of the URL up to date and returns the version
// before and after. A database newer than this program is refused.
func Migrate(ctx context.Context, rawURL string) (from, to int64, err error) {
	db, d, err := connect(ctx, rawURL, true)
	if err != nil {
		return 0, 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	p, err := provider(db, d)
	if err != nil {
		return 0, 0, err
	}
	from, newest, err := versions(ctx, p)
	if err != nil {
		return 0, 0, err
	}
	if from > newest {
		return from, from, newerError(from, newest)
	}
	if _, err := p.Up(ctx); err != nil {
		return from, from, fmt.Errorf("migrate the database: %w", err)
	}
	return from, newest, nil
}

func versions(ctx context.Context, p *goose.Provider) (have, newest int64, err error) {
	have, err = p.GetDBVersion(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("read the database's version: %w", err)
	}
	for _, s := range p.ListSources() {
		newest = max(newest, s.Version)
	}
	return have, newest, nil
}

func newerError(have, newest int64) error {
	return fmt.Errorf("the database has version %d and this program knows %d: use the newer program", have, newest)
}

// errEmpty is a database that was never migrated.
var errEmpty = errors.New("the database is empty: run `dtrbot migrate`")

func upToDate(ctx context.Context, db *sqlx.DB, d dialect) error {
	if d == postgresDialect {
		// Who asks for the version makes the table of versions where there is none.
		var shut, empty bool
		if err := db.QueryRowContext(ctx, `SELECT current_schema() IS NULL, to_regclass('goose_db_version') IS NULL`).Scan(&shut, &empty); err != nil {
			return fmt.Errorf("look for the database's tables: %w", err)
		}
		switch {
		case shut:
			return granting(ctx, db, kindError{errors.New("it may not use the schema of the tables"), ErrRights})
		case empty:
			return errEmpty
		}
	}
	p, err := provider(db, d)
	if err != nil {
		return err
	}
	have, newest, err := versions(ctx, p)
	switch {
	case err != nil:
		return granting(ctx, db, err)
	case have > newest:
		return newerError(have, newest)
	case have == 0:
		return errEmpty
	case have < newest:
		return fmt.Errorf("the database has version %d and this program needs %d: run `dtrbot migrate`", have, newest)
	}
	return nil
}

// tx is a transaction with one frozen time, truncated to the millisecond that
// the database keeps.
type tx struct {
	*sqlx.Tx
	now  time.Time
	said []func()
}

// afterwards does something once the transaction is committed, and never where
// it is not: what the log tells must have happened.
func (x *tx) afterwards(f func()) { x.said = append(x.said, f) }

// write runs f in a transaction and commits it. A row that somebody else made
// first (a unique key) makes f run again from the start: it then finds the row.
func (t *Tracker) write(ctx context.Context, f func(*tx) error) error {
	for attempt := 1; ; attempt++ {
		err := marked(t.writeOnce(ctx, f))
		if errors.Is(err, sqlite3.FULL) {
			return kindError{fmt.Errorf("nothing was recorded: the disk of the database is full, make room and repeat it (%w)", err), ErrAway}
		}
		if err == nil || !isUnique(err) || attempt == 3 {
			return err
		}
	}
}

func (t *Tracker) writeOnce(ctx context.Context, f func(*tx) error) error {
	x, err := t.db.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin a transaction: %w", err)
	}
	work := &tx{Tx: x, now: t.now().UTC().Truncate(time.Millisecond)}
	if err := f(work); err != nil {
		if back := x.Rollback(); back != nil && !errors.Is(back, sql.ErrTxDone) {
			return errors.Join(err, fmt.Errorf("roll back: %w", back))
		}
		return err
	}
	if err := x.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	for _, say := range work.said {
		say()
	}
	return nil
}

// exec, get and pick take ? for parameters on both databases.
func (x *tx) exec(ctx context.Context, query string, args ...any) (int64, error) {
	r, err := x.ExecContext(ctx, x.Rebind(query), plain(args)...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", verb(query), err)
	}
	return r.RowsAffected()
}

func (x *tx) get(ctx context.Context, dest any, query string, args ...any) error {
	if err := x.GetContext(ctx, dest, x.Rebind(query), plain(args)...); err != nil {
		return fmt.Errorf("%s: %w", verb(query), err)
	}
	return nil
}

func (x *tx) pick(ctx context.Context, dest any, query string, args ...any) error {
	if err := x.SelectContext(ctx, dest, x.Rebind(query), plain(args)...); err != nil {
		return fmt.Errorf("%s: %w", verb(query), err)
	}
	return nil
}

// plain makes a nil []byte the NULL that it means, whatever the driver thinks.
func plain(args []any) []any {
	for i, a := range args {
		if b, ok := a.([]byte); ok && b == nil {
			args[i] = nil
		}
	}
	return args
}

// verb names a statement in an error without its values.
func verb(query string) string {
	words := strings.Fields(query)
	return strings.ToLower(strings.Join(words[:min(4, len(words))], " "))
}

func isUnique(err error) bool {
	if p, ok := errors.AsType[*pq.Error](err); ok {
		return p.Code == "23505"
	}
	return errors.Is(err, sqlite3.CONSTRAINT_UNIQUE) || errors.Is(err, sqlite3.CONSTRAINT_PRIMARYKEY)
}

func millis(t time.Time) int64 { return t.UnixMilli() }

func instant(ms int64) time.Time { return time.UnixMilli(ms).UTC() }

func optionalMillis(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	ms := t.UnixMilli()
	return &ms
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// newID is a random row ID. It is an inner name only: what leaves the house
// is derived (references, Message-IDs).
func newID() string {
	var b [15]byte
	_, _ = rand.Read(b[:]) // never fails: crypto/rand ends the process instead
	return strings.ToLower(base32.StdEncoding.EncodeToString(b[:]))
}

// proveKeys checks that the keys are those the mailbox's rows were written
// with, and leaves a proof at the first use.
func (t *Tracker) proveKeys(ctx context.Context, mailbox string, k *keys) error {
	return t.write(ctx, func(x *tx) error {
		cell := "keyring/" + mailbox + "/proof"
		var proof []byte
		err := x.get(ctx, &proof, `SELECT proof FROM keyring WHERE mailbox = ?`, mailbox)
		if errors.Is(err, sql.ErrNoRows) {
			mark, err := k.hash("proof", 16, mailbox)
			if err != nil {
				return err
			}
			if proof, err = k.sealBytes(cell, mark); err != nil {
				return err
			}
			_, err = x.exec(ctx, `INSERT INTO keyring (mailbox, proof) VALUES (?, ?)`, mailbox, proof)
			return err
		}
		if err != nil {
			return err
		}
		return k.fits(mailbox, proof)
	})
}

// CheckDatabase connects and tells the version of the database, which must be
// up to date, and in which the role must have the rights of a daemon.
func CheckDatabase(ctx context.Context, rawURL string) (version int64, err error) {
	db, d, err := connect(ctx, rawURL, false)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if err := upToDate(ctx, db, d); err != nil {
		return 0, err
	}
	if err := takesWrites(ctx, db, d, diskFull); err != nil {
		return 0, err
	}
	p, err := provider(db, d)
	if err != nil {
		return 0, err
	}
	version, _, err = versions(ctx, p)
	return version, err
}

// fits tells whether the keys made the mailbox's proof.
func (k *keys) fits(mailbox string, proof []byte) error {
	want, err := k.hash("proof", 16, mailbox)
	if err != nil {
		return err
	}
	got, err := k.openBytes("keyring/"+mailbox+"/proof", proof)
	if err != nil || string(got) != string(want) {
		return errors.New("the keys are not those this database was written with: restore the keys that belong to it")
	}
	return nil
}

// CheckProof tells whether the keys of a mailbox are those that its rows in
// the database were written with. A mailbox without rows fits any.
func CheckProof(ctx context.Context, rawURL, dir, mailbox string) (err error) {
	k, err := readKeys(dir, mailbox)
	if err != nil {
		return err
	}
	db, _, err := connect(ctx, rawURL, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var proof []byte
	err = db.GetContext(ctx, &proof, db.Rebind(`SELECT proof FROM keyring WHERE mailbox = ?`), mailbox)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the proof of the keys: %w", err)
	}
	return k.fits(mailbox, proof)
}
