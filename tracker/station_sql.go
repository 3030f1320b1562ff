package tracker

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Condition is what the database tells of one mailbox. Times are zero where
// there is none.
type Condition struct {
	Mailbox string
	// ReadUntil is the instant up to which the inbox and Sent were read.
	ReadUntil time.Time
	// LastMessage is when the newest message of an inbox arrived.
	LastMessage time.Time
	Unfetched   int // messages that the server lists and has not given
	// Owed are deliveries that are to be made, of which Receipts are of
	// acknowledgements; OldestOwed and OldestReceipt are when the oldest was
	// composed.
	Owed, Receipts            int
	OldestOwed, OldestReceipt time.Time
	Reviews                   int // open ones
	Late                      int // deadlines that have lapsed and are not met
	LateCases                 int // cases with such a deadline
	OpenCases                 int
	Station                   Station
}

// Station is who works on a mailbox, as that daemon itself told.
type Station struct {
	// Taken is when the daemon took the mailbox, Beat its last sign of life.
	Taken, Beat time.Time
	// State is how its last look went (starting, reading, incomplete,
	// unreachable, refused), Since when this was last otherwise, Looked the end
	// of the last look that read everything.
	State         string
	Since, Looked time.Time
	// Waiting is about how many messages its last look left for further ones.
	Waiting int
	// Doubted tells that it did not believe its clock at its last sign of life.
	Doubted bool
}

// Trouble is something that keeps a mailbox from being served.
type Trouble struct {
	Mailbox, Kind string
	Since         time.Time
}

// Hourful is one hour in which messages arrived in inboxes.
type Hourful struct {
	Start time.Time
	Count int
}

// Conditions tells how the mailboxes fare, in their order.
func (t *Tracker) Conditions(ctx context.Context, mailboxes []string) ([]Condition, error) {
	out := make([]Condition, len(mailboxes))
	at := map[string]*Condition{}
	for i, m := range mailboxes {
		out[i].Mailbox = m
		at[m] = &out[i]
	}
	for _, part := range []struct {
		what string
		read func(context.Context, map[string]*Condition) error
	}{
		{"folders", t.readFolders}, {"messages", t.readMessages}, {"deliveries", t.readOwed}, {"counts", t.readCounts}, {"stations", t.readStations},
	} {
		if err := part.read(ctx, at); err != nil {
			return nil, fmt.Errorf("how the mailboxes fare: %s: %w", part.what, err)
		}
	}
	return out, nil
}

func (t *Tracker) readFolders(ctx context.Context, at map[string]*Condition) error {
	var rows []struct {
		Mailbox   string
		ReadUntil *int64 `db:"read_until"`
	}
	if err := t.db.SelectContext(ctx, &rows, `SELECT mailbox, read_until FROM folder WHERE role IN ('inbox', 'sent')`); err != nil {
		return err
	}
	newest := map[string]int64{}
	for _, r := range rows {
		if r.ReadUntil != nil {
			newest[r.Mailbox] = max(newest[r.Mailbox], *r.ReadUntil)
		}
	}
	never := map[string]bool{}
	for _, r := range rows {
		c, ok := at[r.Mailbox]
		switch {
		case !ok:
		case r.ReadUntil == nil:
			c.ReadUntil, never[r.Mailbox] = time.Time{}, true
		case never[r.Mailbox] || newest[r.Mailbox]-*r.ReadUntil > forgotten.Milliseconds(): // no longer read
		case c.ReadUntil.IsZero() || instant(*r.ReadUntil).Before(c.ReadUntil):
			c.ReadUntil = instant(*r.ReadUntil)
		}
	}
	return nil
}

func (t *Tracker) readMessages(ctx context.Context, at map[string]*Condition) error {
	for m, c := range at {
		var last int64
		err := t.db.GetContext(ctx, &last, t.db.Rebind(
			`SELECT received FROM message WHERE mailbox = ? AND received IS NOT NULL AND role = 'inbox' ORDER BY received DESC LIMIT 1`), m)
		switch {
		case err == nil:
			c.LastMessage = instant(last)
		case !errors.Is(err, sql.ErrNoRows):
			return err
		}
	}
	return t.byMailbox(ctx, `SELECT mailbox, COUNT(*) AS n FROM message WHERE state = 'unfetched' AND kind = 'not-given' GROUP BY mailbox`, nil,
		func(m string, n int) {
			if c, ok := at[m]; ok {
				c.Unfetched = n
			}
		})
}

func (t *Tracker) readOwed(ctx context.Context, at map[string]*Condition) error {
	var rows []struct {
		Mailbox  string
		Kind     string
		Count    int `db:"n"`
		Earliest int64
	}
	if err := t.db.SelectContext(ctx, &rows, `SELECT n.mailbox, n.kind, COUNT(*) AS n, MIN(n.created) AS earliest FROM delivery d JOIN notice n ON n.id = d.notice
		WHERE d.state IN ('pending', 'claimed', 'sending', 'in_doubt') GROUP BY n.mailbox, n.kind`); err != nil {
		return err
	}
	for _, r := range rows {
		c, ok := at[r.Mailbox]
		if !ok {
			continue
		}
		oldest := instant(r.Earliest)
		c.Owed += r.Count
		if c.OldestOwed.IsZero() || oldest.Before(c.OldestOwed) {
			c.OldestOwed = oldest
		}
		if r.Kind == "acknowledgement" {
			c.Receipts, c.OldestReceipt = r.Count, oldest
		}
	}
	return nil
}

func (t *Tracker) readCounts(ctx context.Context, at map[string]*Condition) error {
	set := func(f func(*Condition) *int) func(string, int) {
		return func(m string, n int) {
			if c, ok := at[m]; ok {
				*f(c) = n
			}
		}
	}
	late := func(what string) string {
		return `SELECT c.mailbox, COUNT(` + what + `) AS n FROM deadline l JOIN cases c ON c.id = l.case_id
			WHERE l.met_at IS NULL AND l.void_at IS NULL AND l.lapsed_at IS NOT NULL AND COALESCE(l.again, l.due) <= ? GROUP BY c.mailbox`
	}
	now := []any{millis(t.now())}
	return errors.Join(
		t.byMailbox(ctx, `SELECT mailbox, COUNT(*) AS n FROM review WHERE closed IS NULL GROUP BY mailbox`, nil, set(func(c *Condition) *int { return &c.Reviews })),
		t.byMailbox(ctx, `SELECT mailbox, COUNT(*) AS n FROM cases WHERE state = 'open' GROUP BY mailbox`, nil, set(func(c *Condition) *int { return &c.OpenCases })),
		t.byMailbox(ctx, late(`*`), now, set(func(c *Condition) *int { return &c.Late })),
		t.byMailbox(ctx, late(`DISTINCT c.id`), now, set(func(c *Condition) *int { return &c.LateCases })),
	)
}

func (t *Tracker) byMailbox(ctx context.Context, query string, args []any, set func(mailbox string, n int)) error {
	var rows []struct {
		Mailbox string
		N       int
	}
	if err := t.db.SelectContext(ctx, &rows, t.db.Rebind(query), args...); err != nil {
		return err
	}
	for _, r := range rows {
		set(r.Mailbox, r.N)
	}
	return nil
}

func (t *Tracker) readStations(ctx context.Context, at map[string]*Condition) error {
	var rows []struct {
		Mailbox, State             string
		Taken, Beat, Since, Looked *int64
		Trusted                    *int64
		Waiting                    int
	}
	if err := t.db.SelectContext(ctx, &rows, `SELECT mailbox, state, taken, beat, since, looked, trusted, waiting FROM station`); err != nil {
		return err
	}
	optional := func(ms *int64) time.Time {
		if ms == nil {
			return time.Time{}
		}
		return instant(*ms)
	}
	for _, r := range rows {
		if c, ok := at[r.Mailbox]; ok {
			c.Station = Station{Taken: optional(r.Taken), Beat: optional(r.Beat), State: r.State, Since: optional(r.Since), Looked: optional(r.Looked), Waiting: r.Waiting}
			// Who begins leaves a sign before it can tell what it believes.
			c.Station.Doubted = r.State != "starting" && r.Beat != nil && (r.Trusted == nil || *r.Trusted != *r.Beat)
		}
	}
	return nil
}

// SaveStations records signs of life of this process's mailboxes, at the
// tracker's clock, and that it is believed unless it is doubted; Beat is not
// read. What another process has taken meanwhile is left as it is.
func (t *Tracker) SaveStations(ctx context.Context, stations map[string]Station) error {
	return t.write(ctx, func(x *tx) error {
		trusted := t.trusted(x)
		for m, s := range stations {
			d, err := t.desk(m)
			if err != nil {
				return err
			}
			term := d.term.Load()
			if term == lostTerm {
				continue
			}
			if _, err := x.exec(ctx, `INSERT INTO station (mailbox, term, taken, beat, state, since, looked, waiting, trusted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
				ON CONFLICT (mailbox) DO UPDATE SET taken = excluded.taken, beat = excluded.beat, state = excluded.state, since = excluded.since, waiting = excluded.waiting,
				looked = COALESCE(excluded.looked, station.looked), trusted = COALESCE(excluded.trusted, station.trusted) WHERE station.term = excluded.term`,
				m, term, optionalMillis(s.Taken), millis(x.now), s.State, optionalMillis(s.Since), optionalMillis(s.Looked), max(0, s.Waiting), trusted); err != nil {
				return fmt.Errorf("mailbox %s: %w", m, err)
			}
		}
		return nil
	})
}

// trusted is the transaction's instant where the clock is believed. It is asked
// after that was read: a clock that was set in between is found out.
func (t *Tracker) trusted(x *tx) *int64 {
	if t.ClockDoubted() {
		return nil
	}
	return optionalMillis(x.now)
}

// leave takes back the sign of life of mailboxes that this process gives up in
// order: nobody works on them from now on. Where it cannot be taken back it
// grows old by itself.
func (t *Tracker) leave(mailboxes []string) {
	ctx, cancel := answer(context.Background())
	defer cancel()
	err := t.write(ctx, func(x *tx) error {
		trusted := t.trusted(x)
		for _, m := range mailboxes {
			term := t.desks[m].term.Load()
			if term == lostTerm {
				continue
			}
			// It may never have given a sign of life: it ended within its first second.
			if _, err := x.exec(ctx, `INSERT INTO station (mailbox, term, state, trusted) VALUES (?, ?, 'starting', ?)
				ON CONFLICT (mailbox) DO UPDATE SET beat = NULL, trusted = COALESCE(excluded.trusted, station.trusted) WHERE station.term = excluded.term`, m, term, trusted); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.log.Warn("that the work has ended could not be recorded", "err", err)
	}
}

// Arrivals tells in which hours since an instant how many messages arrived in
// the inboxes of a mailbox, in any order; hours without one are left out.
func (t *Tracker) Arrivals(ctx context.Context, mailbox string, since time.Time) ([]Hourful, error) {
	var rows []struct{ Hour, N int64 }
	if err := t.db.SelectContext(ctx, &rows, t.db.Rebind(`SELECT received / 3600000 AS hour, COUNT(*) AS n FROM message
		WHERE mailbox = ? AND received >= ? AND role = 'inbox' AND state = 'read' GROUP BY received / 3600000`), mailbox, millis(since)); err != nil {
		return nil, fmt.Errorf("when mail arrived in %s: %w", mailbox, err)
	}
	out := make([]Hourful, len(rows))
	for i, r := range rows {
		out[i] = Hourful{Start: instant(r.Hour * 3600000), Count: int(r.N)}
	}
	return out, nil
}

// Troubles are those that stand, by mailbox and kind.
func (t *Tracker) Troubles(ctx context.Context) ([]Trouble, error) {
	var rows []struct {
		Mailbox, Kind string
		Since         int64
	}
	if err := t.db.SelectContext(ctx, &rows, `SELECT mailbox, kind, since FROM fault ORDER BY mailbox, kind`); err != nil {
		return nil, fmt.Errorf("what keeps mailboxes from being served: %w", err)
	}
	out := make([]Trouble, len(rows))
	for i, r := range rows {
		out[i] = Trouble{Mailbox: r.Mailbox, Kind: r.Kind, Since: instant(r.Since)}
	}
	return out, nil
}

// SaveTroubles records which troubles began and which ended.
func (t *Tracker) SaveTroubles(ctx context.Context, began, ended []Trouble) error {
	return t.write(ctx, func(x *tx) error {
		for _, e := range ended {
			if _, err := x.exec(ctx, `DELETE FROM fault WHERE mailbox = ? AND kind = ?`, e.Mailbox, e.Kind); err != nil {
				return err
			}
		}
		for _, b := range began {
			if _, err := x.exec(ctx, `INSERT INTO fault (mailbox, kind, since) VALUES (?, ?, ?) ON CONFLICT (mailbox, kind) DO NOTHING`, b.Mailbox, b.Kind, millis(b.Since)); err != nil {
				return err
			}
		}
		return nil
	})
}
