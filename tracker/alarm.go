package tracker

import (
	"context"
	"fmt"
	"slices"
	"time"

	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// What an alarm is about.
const (
	causeReading = "reading" // the mailbox cannot be read
	causeSending = "sending" // receipts cannot be sent
)

const (
	// dueSoon is how long before the end of its last day a receipt that waits
	// is worth an alarm, however new the outage; settling is how long it must
	// have waited then.
	dueSoon  = 6 * time.Hour
	settling = time.Hour
)

// Alarm is one mail about an outage, or about its end.
type Alarm struct {
	ID   string // of the outage
	From string
	Raw  []byte
	Over bool
}

// outage is what endangers the time for acknowledgements.
type outage struct {
	cause   string
	since   time.Time
	waiting int
	due     time.Time // the first last day, its end
	// now: it has lasted long enough to be told. lasts: it is not over.
	now, lasts bool
}

// Outages looks whether the mailbox has been unread, or receipts unsent, for so
// long that the time for acknowledgements is in danger: a whole working day of
// the three, or the last hours of the last. It returns the alarms to be sent
// to those named, each once and again when it has ended, until Alarmed records
// that they were. Folders are those to be read; began is since when this
// process tries, for a mailbox that was never read. While it is catching up,
// how far it was read says nothing: only the sending is judged. While the clock
// is doubted there are none.
func (t *Tracker) Outages(ctx context.Context, mailbox string, folders []Place, began time.Time, catchingUp bool, to []string) ([]Alarm, error) {
	d, err := t.desk(mailbox)
	if err != nil {
		return nil, err
	}
	if len(to) == 0 || d.Mode == Shadow {
		return nil, nil
	}
	inboxes := slices.DeleteFunc(slices.Clone(folders), func(f Place) bool { return f.Role != "inbox" })
	var out []Alarm
	err = t.serve(ctx, mailbox, func(x *tx) error {
		out = nil
		// Asked once the instant is known: a clock that was set on the way there
		// is found out.
		if t.ClockDoubted() {
			return nil
		}
		sending, err := unsentSince(ctx, x, d)
		if err != nil {
			return err
		}
		all := []outage{sending}
		if !catchingUp {
			reading, err := unreadSince(ctx, x, d, inboxes, began)
			if err != nil {
				return err
			}
			all = []outage{reading, sending}
		}
		for _, o := range all {
			a, err := t.alarm(ctx, x, d, o, to)
			if err != nil {
				return err
			}
			out = append(out, a...)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look for outages of %s: %w", mailbox, err)
	}
	return out, nil
}

// Alarmed records that an alarm was sent.
func (t *Tracker) Alarmed(ctx context.Context, mailbox string, a Alarm) error {
	return t.serve(ctx, mailbox, func(x *tx) error {
		column := "told"
		if a.Over {
			column = "closed"
		}
		_, err := x.exec(ctx, `UPDATE alarm SET `+column+` = ? WHERE id = ? AND closed IS NULL`, millis(x.now), a.ID)
		return err
	})
}

// endangers is when an outage that began at an instant is worth an alarm: after
// a whole working day.
func (d *Desk) endangers(since time.Time) time.Time {
	day := workday.DateOf(since)
	return d.Calendar.Add(day, 1).Due.At(since.Sub(day.Start()))
}

// unreadSince looks at how far the inbox was read. While nobody knows which
// folders are to be read, those count that were read of late: one that is no
// longer configured stays far behind the others.
func unreadSince(ctx context.Context, x *tx, d *desk, inboxes []Place, began time.Time) (outage, error) {
	var rows []struct {
		Name      string
		ReadUntil *int64 `db:"read_until"`
	}
	if err := x.pick(ctx, &rows, `SELECT name, read_until FROM folder WHERE mailbox = ? AND role = 'inbox'`, d.Mailbox); err != nil {
		return outage{}, err
	}
	// A restart does not end what was told before it of a folder that was never
	// read.
	var open *int64
	if err := x.get(ctx, &open, `SELECT MIN(since) FROM alarm WHERE mailbox = ? AND cause = ? AND ended IS NULL AND closed IS NULL`, d.Mailbox, causeReading); err != nil {
		return outage{}, err
	}
	if open != nil && instant(*open).Before(began) {
		began = instant(*open)
	}
	until := map[string]time.Time{}
	for _, f := range inboxes {
		until[f.Folder] = began
	}
	var newest int64
	for _, r := range rows {
		if r.ReadUntil != nil {
			newest = max(newest, *r.ReadUntil)
		}
	}
	for _, r := range rows {
		if r.ReadUntil == nil {
			continue
		}
		_, wanted := until[r.Name]
		lately := newest-*r.ReadUntil <= forgotten.Milliseconds()
		if wanted || len(inboxes) == 0 && lately {
			until[r.Name] = instant(*r.ReadUntil)
		}
	}
	since := began
	first := true
	for _, at := range until {
		if first || at.Before(since) {
			since, first = at, false
		}
	}
	o := outage{cause: causeReading, since: since, now: !x.now.Before(d.endangers(since))}
	// It lasts while nothing was read since it was found: a look that reads
	// everything ends it at once.
	o.lasts = o.now
	o.due = d.promised(since)
	return o, nil
}

// promised is by when a referral that came at an instant is promised a receipt.
func (d *Desk) promised(came time.Time) time.Time {
	days := 1
	if p, ok := d.Pack.Commitment(protocol.Acknowledgement); ok {
		days = p.Days
	}
	return d.Calendar.Add(workday.DateOf(came), days).Due.End()
}

// unsentSince looks at the receipts that wait, as far as it may be for the
// route: once a later one was taken, one that was put off before is put off for
// its own recipient's sake. Copies are not what the time runs for.
func unsentSince(ctx context.Context, x *tx, d *desk) (outage, error) {
	var rows []struct {
		Created    int64
		Tried, Due *int64
	}
	if err := x.pick(ctx, &rows, `SELECT n.created, v.tried, (SELECT MIN(COALESCE(l.again, l.due)) FROM deadline l
			WHERE l.message = n.message AND l.commitment = ? AND l.met_at IS NULL AND l.void_at IS NULL) AS due
		FROM notice n JOIN delivery v ON v.notice = n.id AND v.n = 0
		WHERE n.mailbox = ? AND n.kind = 'acknowledgement' AND v.state IN ('pending', 'claimed', 'sending', 'in_doubt') ORDER BY n.created, n.id`,
		string(protocol.Acknowledgement), d.Mailbox); err != nil {
		return outage{}, err
	}
	o := outage{cause: causeSending}
	if len(rows) == 0 {
		return o, nil
	}
	var taken int64
	if err := x.get(ctx, &taken, `SELECT COALESCE(MAX(v.settled), 0) FROM notice n JOIN delivery v ON v.notice = n.id AND v.n = 0
		WHERE n.mailbox = ? AND n.kind = 'acknowledgement' AND v.state = 'accepted'`, d.Mailbox); err != nil {
		return outage{}, err
	}
	for _, r := range rows {
		if r.Tried != nil && *r.Tried < taken {
			continue
		}
		// The route worked until then, however long this one has waited.
		since := instant(max(r.Created, taken))
		if o.waiting == 0 {
			o.since = since
		}
		o.waiting++
		o.now = o.now || !x.now.Before(d.endangers(since))
		if r.Due == nil {
			continue
		}
		due := instant(*r.Due)
		if o.due.IsZero() || due.Before(o.due) {
			o.due = due
		}
		inTime := instant(r.Created).Before(due) // one that was late from the start can wait
		o.now = o.now || inTime && x.now.Sub(since) >= settling && due.Sub(x.now) <= dueSoon
	}
	o.lasts = o.waiting > 0
	if o.lasts && o.due.IsZero() {
		o.due = d.endangers(o.since)
	}
	return o, nil
}

// alarm opens, ends and tells the alarm of one cause.
func (t *Tracker) alarm(ctx context.Context, x *tx, d *desk, o outage, to []string) ([]Alarm, error) {
	var rows []struct {
		ID     string
		Since  int64
		Raised int64
		Told   *int64
		Ended  *int64
	}
	if err := x.pick(ctx, &rows, `SELECT id, since, raised, told, ended FROM alarm WHERE mailbox = ? AND cause = ? AND closed IS NULL`, d.Mailbox, o.cause); err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		if !o.now {
			return nil, nil
		}
		id := newID()
		if _, err := x.exec(ctx, `INSERT INTO alarm (id, mailbox, cause, since, raised) VALUES (?, ?, ?, ?, ?)`, id, d.Mailbox, o.cause, millis(o.since), millis(x.now)); err != nil {
			return nil, err
		}
		x.afterwards(func() {
			t.log.Error("an outage endangers the time for acknowledgements", "mailbox", d.Mailbox, "cause", o.cause, "since", o.since)
		})
		return t.alarmMail(x, d, id, o, instant(millis(o.since)), time.Time{}, to)
	}
	r := rows[0]
	since := instant(r.Since)
	// What waits now may be newer than what the alarm was about.
	lasts := o.now || o.lasts && !o.since.After(instant(r.Raised))
	switch {
	case lasts && r.Ended != nil: // before its end could be told: it goes on
		_, err := x.exec(ctx, `UPDATE alarm SET ended = NULL WHERE id = ?`, r.ID)
		return nil, err
	case lasts && r.Told == nil:
		return t.alarmMail(x, d, r.ID, o, since, time.Time{}, to)
	case lasts:
		return nil, nil
	}
	ended := x.now
	if r.Ended != nil {
		ended = instant(*r.Ended)
	} else {
		x.afterwards(func() { t.log.Info("the outage is over", "mailbox", d.Mailbox, "cause", o.cause) })
	}
	var closed *int64
	if r.Told == nil {
		closed = optionalMillis(x.now) // nobody was told that it began
	}
	if _, err := x.exec(ctx, `UPDATE alarm SET ended = ?, closed = ? WHERE id = ?`, millis(ended), closed, r.ID); err != nil || r.Told == nil {
		return nil, err
	}
	return t.alarmMail(x, d, r.ID, o, since, ended, to)
}

// alarmMail writes the mail about an outage, or about its end.
func (t *Tracker) alarmMail(x *tx, d *desk, id string, o outage, since, ended time.Time, to []string) ([]Alarm, error) {
	view := templates.Alarm{
		Office: d.office(), Sending: o.cause == causeSending, Since: since.In(workday.London()), Waiting: max(1, o.waiting), Due: workday.DateOf(o.due.Add(-1)).Start(),
	}
	phase := "raised"
	if !ended.IsZero() {
		view.Ended, phase = ended.In(workday.London()), "over"
	}
	mail, err := t.templates.Alarm(view)
	if err != nil {
		return nil, fmt.Errorf("write the alarm: %w", err)
	}
	l := Letter{To: to, Subject: mail.Subject, Text: mail.Text, AutoSubmitted: "auto-generated"}
	if err := t.sign(d, &l, "alarm", id+"/"+phase, x.now); err != nil {
		return nil, err
	}
	raw, err := t.compose(l)
	if err != nil {
		return nil, fmt.Errorf("compose the alarm: %w", err)
	}
	return []Alarm{{ID: id, From: d.Address, Raw: raw, Over: !ended.IsZero()}}, nil
}
