package tracker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/url"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jmoiron/sqlx"

	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// Mode says what may be sent for a mailbox.
type Mode string

// The modes. What a mode holds back is recorded as withheld, and never sent later.
const (
	Shadow Mode = "shadow" // nothing
	Staff  Mode = "staff"  // to staff domains only
	Live   Mode = "live"
)

// Desk is one authority's mailbox with everything the rules need to know of it.
type Desk struct {
	Mailbox   string // name in rows and logs: the authority's ID
	Address   string // where the mailbox answers from
	Authority protocol.Authority
	Pack      *protocol.Pack
	Contacts  map[protocol.Role]protocol.Contact // only those that may be written to
	Mode      Mode
	Full      bool // store everything read, sealed; else the minimum
	Calendar  *workday.Calendar
	Ladder    protocol.Ladder
	// SubstantiveOnReceipt starts commitment 10 at the referral, a local
	// target stricter than the protocol.
	SubstantiveOnReceipt bool
	// AnswersVisible: officers' own replies can be seen. While they cannot,
	// what only a person can do is not told past the lead.
	AnswersVisible bool
	// FilesSent: what is sent is filed in the Sent folder, by the server or by
	// us, so a notice in doubt can be looked for.
	FilesSent       bool
	ReferrerDomains []string
	StaffDomains    []string
	SendFrom        time.Duration // send hours of a working day, since midnight
	SendTo          time.Duration
	OfficePhone     string
	OutOfHoursPhone string
}

// Letter is a notice before it is composed into bytes.
type Letter struct {
	From, FromName  string
	To, Cc          []string
	Subject, Text   string
	MessageID       string
	Date            time.Time
	InReplyTo       string
	References      []string
	AutoSubmitted   string
	SuppressReplies bool
	Notice          string
}

// Options are what a Tracker is made of. URL, Keys, Desks, Templates, Compose
// and Now are required; Log defaults to a silent one.
type Options struct {
	// URL is sqlite:PATH or a postgres URL.
	URL       string
	Keys      string // folder of the keys
	Desks     []Desk
	Templates *templates.Set
	Compose   func(Letter) ([]byte, error)
	Now       func() time.Time
	// Elapsed is the time that has passed since some instant, by a clock that
	// nobody sets; nil where there is none, as in a single pass. By it a clock
	// that is set is noticed.
	Elapsed func() time.Duration
	Log     *slog.Logger
	// RecipientsCap is how many acknowledgements one recipient gets in an
	// hour before the rest wait and a person is told; 0 means 30.
	RecipientsCap int
	// Trace is called at the points where a crash matters; nil in production.
	Trace func(point string)
}

// Tracker keeps the cases. Its methods may be called from several goroutines;
// the work on one mailbox is done by one process, the one that holds it.
type Tracker struct {
	db        pool
	lines     *lines   // of PostgreSQL, those of db
	sessions  *sqlx.DB // of PostgreSQL, for the claims alone
	dialect   dialect
	where     string // SQLite's file, or PostgreSQL's server and database
	desks     map[string]*desk
	templates *templates.Set
	compose   func(Letter) ([]byte, error)
	now       func() time.Time
	log       *slog.Logger
	cap       int
	trace     func(string)
	clock     watchedClock
}

// desk is a Desk with its keys and the locks that keep the steps of one
// mailbox from crossing: matching a person to a case reads, then writes.
type desk struct {
	Desk
	keys    *keys
	mu      sync.Mutex // receiving and sweeping
	sending sync.Mutex
	// term is that of this process's claim on the mailbox.
	term atomic.Int64
	// unrecorded answers wait for a database that was away.
	unrecorded unrecorded
}

// ErrNotFound is returned when there is no such case.
var ErrNotFound = errors.New("no such case")

// Open is New and Connect.
func Open(ctx context.Context, o Options) (*Tracker, error) {
	t, err := New(o)
	if err != nil {
		return nil, err
	}
	if err := t.Connect(ctx); err != nil {
		return nil, errors.Join(err, t.Close())
	}
	return t, nil
}

// New reads the keys of every desk and makes the database ready to be asked,
// without asking it anything: Connect must succeed before the cases are worked
// on. Until then the Tracker knows its clock (ClockDoubted) and writes of a
// database that is away (Endangered, AbsenceMail).
func New(o Options) (*Tracker, error) {
	l := newLines()
	db, dialect, where, err := prepared(o.URL, false, l)
	if err != nil {
		return nil, err
	}
	t := &Tracker{
		db: pool{db}, lines: l, dialect: dialect, where: where, desks: map[string]*desk{},
		templates: o.Templates, compose: o.Compose, now: o.Now, log: o.Log, cap: o.RecipientsCap, trace: o.Trace,
	}
	t.clock.now, t.clock.elapsed = o.Now, o.Elapsed
	t.clock.check() // what it says from now on is compared with this
	if t.log == nil {
		t.log = slog.New(slog.DiscardHandler)
	}
	if t.cap == 0 {
		t.cap = 30
	}
	if t.trace == nil {
		t.trace = func(string) {}
	}
	if dialect == postgresDialect {
		// They know at once when nobody answers.
		if t.sessions, _, err = openPostgres(o.URL, func(url.Values) time.Duration { return answerWithin }, newLines()); err != nil {
			return nil, errors.Join(err, db.Close())
		}
	}
	for _, d := range o.Desks {
		k, err := readKeys(o.Keys, d.Mailbox)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("mailbox %s: %w", d.Mailbox, err), t.Close())
		}
		t.desks[d.Mailbox] = &desk{Desk: d, keys: k}
	}
	return t, nil
}

// Connect looks that the database answers, was brought up to date with Migrate
// and belongs to the keys. Where the error is ErrAway it may be called again.
func (t *Tracker) Connect(ctx context.Context) error {
	if err := answers(ctx, t.db.DB, t.dialect, t.where); err != nil {
		return err
	}
	if err := upToDate(ctx, t.db.DB, t.dialect); err != nil {
		return marked(err)
	}
	for _, mailbox := range slices.Sorted(maps.Keys(t.desks)) {
		if err := t.proveKeys(ctx, mailbox, t.desks[mailbox].keys); err != nil {
			return fmt.Errorf("mailbox %s: %w", mailbox, err)
		}
	}
	return t.compareClock(ctx)
}

// Close closes the database.
func (t *Tracker) Close() error {
	if t.sessions == nil {
		return t.db.Close()
	}
	return errors.Join(t.db.Close(), t.sessions.Close())
}

func (t *Tracker) desk(mailbox string) (*desk, error) {
	d, ok := t.desks[mailbox]
	if !ok {
		return nil, fmt.Errorf("mailbox %s is not in the configuration", mailbox)
	}
	return d, nil
}

// office is what a template may know of the desk.
func (d *Desk) office() templates.Office {
	return templates.Office{
		Authority: d.Authority.Name, Council: d.Authority.Council, Phone: d.OfficePhone,
		OutOfHoursPhone: d.OutOfHoursPhone, ProtocolName: d.Pack.Name,
	}
}
