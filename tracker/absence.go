package tracker

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"dtrbot/templates"
	"dtrbot/workday"
)

// sending are the desks for which anything may be sent, by name.
func (t *Tracker) sending() []*desk {
	var out []*desk
	for _, name := range slices.Sorted(maps.Keys(t.desks)) {
		if d := t.desks[name]; d.Mode != Shadow {
			out = append(out, d)
		}
	}
	return out
}

// Endangered is from when on a database that has been away since an instant
// endangers the time for acknowledgements: as of a mailbox that cannot be read,
// a whole working day, of whichever mailbox comes first. Zero where nothing is
// sent for any.
func (t *Tracker) Endangered(since time.Time) time.Time {
	var first time.Time
	for _, d := range t.sending() {
		if at := d.endangers(since); first.IsZero() || at.Before(first) {
			first = at
		}
	}
	return first
}

// AbsenceMail writes the mail, to those named, about a database that has been
// away since an instant, or about its end (ended is zero while it lasts). It
// needs no database, and goes out from the first mailbox, by name, for which
// anything is sent; where there is none ok is false. It is one mail for one
// outage, to the minute the same whoever of two daemons writes it: the same
// Message-ID, date and text, which mail systems that know repeats show once.
func (t *Tracker) AbsenceMail(since, ended time.Time, to []string) (a Alarm, ok bool, err error) {
	all := t.sending()
	if len(all) == 0 || len(to) == 0 {
		return Alarm{}, false, nil
	}
	d, since := all[0], since.Truncate(time.Minute)
	view := templates.Alarm{Office: d.office(), Database: true, Mailboxes: len(all), Since: since.In(workday.London())}
	due := d.promised(since)
	for _, other := range all[1:] {
		if at := other.promised(since); at.Before(due) {
			due = at
		}
	}
	view.Due = workday.DateOf(due.Add(-1)).Start()
	phase, date := "raised", t.Endangered(since)
	if !ended.IsZero() {
		phase, date = "over", ended.Truncate(time.Minute)
		view.Ended = date.In(workday.London())
	}
	mail, err := t.templates.Alarm(view)
	if err != nil {
		return Alarm{}, false, fmt.Errorf("write the alarm: %w", err)
	}
	l := Letter{To: to, Subject: mail.Subject, Text: mail.Text, AutoSubmitted: "auto-generated"}
	// Two outages that are told of cannot begin on one day.
	if err := t.sign(d, &l, "alarm", "database/"+workday.DateOf(since).String()+"/"+phase, date); err != nil {
		return Alarm{}, false, err
	}
	raw, err := t.compose(l)
	if err != nil {
		return Alarm{}, false, fmt.Errorf("compose the alarm: %w", err)
	}
	return Alarm{From: d.Address, Raw: raw, Over: !ended.IsZero()}, true, nil
}
