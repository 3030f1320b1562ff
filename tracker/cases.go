package tracker

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/protocol"
	"dtrbot/workday"
)

// CaseSummary is one line of a list. It names no person; JSON keys are stable.
type CaseSummary struct {
	Reference  string `json:"reference"`
	Mailbox    string `json:"mailbox"`
	Authority  string `json:"authority"`
	State      string `json:"state"`
	Restricted bool   `json:"restricted"`
	// Referred is when the first referral arrived; Opened when the clerk took
	// it, days later where it had to read old mail.
	Referred time.Time  `json:"referred"`
	Opened   time.Time  `json:"opened"`
	Closed   *time.Time `json:"closed,omitempty"`
	Outcome  string     `json:"outcome,omitempty"`
	// Referrals is how often the person was referred.
	Referrals int `json:"referrals"`
	// NextDue is the end of the next open deadline.
	NextDue *time.Time `json:"next_due,omitempty"`
	// Late lists the commitments that lapsed and are not met.
	Late []string `json:"late,omitempty"`
	// Reviews are the open reasons why a person must look.
	Reviews []string `json:"reviews,omitempty"`
}

// Case is everything the clerk knows of one case, without the person.
type Case struct {
	CaseSummary
	Messages  []CaseMessage  `json:"messages"`
	Deadlines []CaseDeadline `json:"deadlines"`
	Answers   []CaseAnswer   `json:"answers"`
	Notices   []CaseNotice   `json:"notices"`
	Events    []CaseEvent    `json:"events"`
}

// CaseMessage finds a mail of the case in the mailbox.
type CaseMessage struct {
	Folder      string    `json:"folder"`
	UIDValidity int64     `json:"uidvalidity"`
	UID         int64     `json:"uid"`
	Kind        string    `json:"kind"`
	Received    time.Time `json:"received"`
	Attachments int64     `json:"attachments"`
	Sender      string    `json:"sender,omitempty"`
	Missing     []string  `json:"missing,omitempty"`
}

// CaseDeadline is one clock of the case.
type CaseDeadline struct {
	Commitment string     `json:"commitment"`
	Clause     string     `json:"clause,omitempty"`
	Started    time.Time  `json:"started"`
	Due        time.Time  `json:"due"`
	State      string     `json:"state"` // open, lapsed, met, met late, void
	MetAt      *time.Time `json:"met_at,omitempty"`
	MetBy      string     `json:"met_by,omitempty"`
	LapsedAt   *time.Time `json:"lapsed_at,omitempty"`
	// Reopened is when what had met it came back; Due is then its later day.
	Reopened *time.Time `json:"reopened,omitempty"`
	// Days is how the due date came about, day by day; only in Explain.
	Days []string `json:"days,omitempty"`
}

// CaseAnswer is an officer's own reply on the case, as it was seen.
type CaseAnswer struct {
	Folder      string    `json:"folder"`
	UIDValidity int64     `json:"uidvalidity"`
	UID         int64     `json:"uid"`
	At          time.Time `json:"at"`
	Seen        string    `json:"seen"` // sent (in the Sent folder) or copy
	// Said is response (next steps and a named contact), receipt, seen (its
	// header alone), or unread: its text is still to be read.
	Said string `json:"said"`
	// Certain is false where the mail that it answers is about several people,
	// and it does not say which it means.
	Certain bool `json:"certain"`
}

// CaseNotice is one email of the case to one recipient.
type CaseNotice struct {
	Kind      string     `json:"kind"`
	MessageID string     `json:"message_id"`
	Created   time.Time  `json:"created"`
	Recipient string     `json:"recipient"`
	State     string     `json:"state"`
	Settled   *time.Time `json:"settled,omitempty"`
	Attempts  int64      `json:"attempts"`
	Answer    string     `json:"answer,omitempty"`
	// CameBack is what its recipient's mail system, or an automatic answer,
	// said of it, in order.
	CameBack []Echo `json:"came_back,omitempty"`
}

// Echo is what came back by mail on a notice: hard or soft (not delivered),
// delayed, delivered or automatic.
type Echo struct {
	What string    `json:"what"`
	At   time.Time `json:"at"`
}

// CaseEvent is one line of the history.
type CaseEvent struct {
	At     time.Time `json:"at"`
	What   string    `json:"what"`
	Detail string    `json:"detail"`
}

// Filter narrows a list of cases. The zero value lists the open ones.
type Filter struct {
	Mailbox string
	All     bool // closed ones too
	Late    bool // only those with a lapsed deadline that is not met
	Review  bool // only those a person must look at
}

// List lists cases, the most urgent first: by their next due date, then by
// when they were opened.
func (t *Tracker) List(ctx context.Context, f Filter) ([]CaseSummary, error) {
	out := []CaseSummary{}
	err := t.write(ctx, func(x *tx) error {
		out = out[:0]
		var rows []caseRow
		query := selectCase + ` WHERE 1 = 1`
		var args []any
		if f.Mailbox != "" {
			query, args = query+` AND mailbox = ?`, append(args, f.Mailbox)
		}
		if !f.All {
			query += ` AND state = 'open'`
		}
		if err := x.pick(ctx, &rows, query+` ORDER BY opened, reference`, args...); err != nil {
			return err
		}
		for _, r := range rows {
			s, err := t.summary(ctx, x, r)
			if err != nil {
				return err
			}
			if (f.Late && len(s.Late) == 0) || (f.Review && len(s.Reviews) == 0) {
				continue
			}
			out = append(out, s)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list cases: %w", err)
	}
	slices.SortStableFunc(out, func(a, b CaseSummary) int {
		switch {
		case a.NextDue == nil && b.NextDue == nil:
			return 0
		case a.NextDue == nil:
			return 1
		case b.NextDue == nil:
			return -1
		}
		return a.NextDue.Compare(*b.NextDue)
	})
	return out, nil
}

// Show returns everything about one case; with days, how each due date came
// about.
func (t *Tracker) Show(ctx context.Context, reference string, days bool) (Case, error) {
	var out Case
	err := t.write(ctx, func(x *tx) error {
		c, d, err := t.findCase(ctx, x, reference)
		if err != nil {
			return err
		}
		out = Case{}
		if out.CaseSummary, err = t.summary(ctx, x, c); err != nil {
			return err
		}
		if out.Messages, err = t.caseMessages(ctx, x, d, c.ID); err != nil {
			return err
		}
		if out.Deadlines, err = t.caseDeadlines(ctx, x, d, c.ID, days); err != nil {
			return err
		}
		if out.Answers, err = caseAnswers(ctx, x, c.ID); err != nil {
			return err
		}
		if out.Notices, err = t.caseNotices(ctx, x, d, c.ID); err != nil {
			return err
		}
		out.Events, err = caseEvents(ctx, x, c.ID)
		return err
	})
	return out, err
}

// Respond records an officer's word that the referrer was answered: it meets
// every open clock that a person's answer meets, and settles what was held.
func (t *Tracker) Respond(ctx context.Context, reference string, at time.Time, by string) error {
	return t.officer(ctx, reference, func(x *tx, d *desk, c caseRow) error {
		at, err := statedTime(x, c, at)
		if err != nil {
			return err
		}
		ids := []protocol.CommitmentID{protocol.Acknowledgement, protocol.RetentionResponse, protocol.SubstantiveResponse, protocol.ContactCheck, protocol.ContactChange}
		// An answer of an earlier day is none to what came after it.
		if err := meetCase(ctx, x, c.ID, ids, at, workday.DateOf(at).End()); err != nil {
			return err
		}
		return addEvent(ctx, x, c.ID, "answered", "an officer's word: answered "+by+" on "+at.In(workday.London()).Format("2 January 2006"))
	})
}

// Application records that a homeless application was opened, which starts
// commitment 10 and shows that contact was made. Said again with another date,
// it corrects the first word, as long as nobody was told of a lapse by it.
func (t *Tracker) Application(ctx context.Context, reference string, at time.Time) error {
	return t.officer(ctx, reference, func(x *tx, d *desk, c caseRow) error {
		at, err := statedTime(x, c, at)
		if err != nil {
			return err
		}
		if c.State != "open" {
			return fmt.Errorf("%s is closed: nothing can start on it", c.Reference)
		}
		if err := meetCase(ctx, x, c.ID, []protocol.CommitmentID{protocol.ContactCheck}, at, workday.DateOf(x.now).End()); err != nil {
			return err
		}
		day := workday.DateOf(at)
		bound, err := fromParty(ctx, x, d, c.ID)
		if err != nil {
			return err
		}
		for _, p := range d.Pack.Commitments {
			if p.On != protocol.OnApplication || (p.PartyOnly && !bound) {
				continue
			}
			due := d.Calendar.Add(day, p.Days).Due
			if err := correctApplication(ctx, x, c.ID, p, day); err != nil {
				return err
			}
			if err := startDeadline(ctx, x, d, c.ID, p, string(protocol.OnApplication)+"/"+day.String(), nil, at, due); err != nil {
				return err
			}
			if err := t.respondedAlready(ctx, x, d, c.ID, day); err != nil {
				return err
			}
		}
		return addEvent(ctx, x, c.ID, "application", "an officer's word: a homeless application was opened on "+day.String())
	})
}

// CloseCase ends a case with an outcome; clocks that still run are void.
func (t *Tracker) CloseCase(ctx context.Context, reference, outcome string) error {
	if strings.TrimSpace(outcome) == "" {
		return errors.New("a case is closed with an outcome")
	}
	return t.officer(ctx, reference, func(x *tx, d *desk, c caseRow) error {
		if c.State != "open" {
			return fmt.Errorf("%s is closed already", c.Reference)
		}
		if err := meetCase(ctx, x, c.ID, []protocol.CommitmentID{protocol.ContactCheck}, x.now, workday.DateOf(x.now).End()); err != nil {
			return err
		}
		if _, err := x.exec(ctx, `UPDATE deadline SET void_at = ? WHERE case_id = ? AND met_at IS NULL AND void_at IS NULL`, millis(x.now), c.ID); err != nil {
			return err
		}
		if _, err := x.exec(ctx, `UPDATE cases SET state = 'closed', closed = ?, outcome = ? WHERE id = ?`, millis(x.now), outcome, c.ID); err != nil {
			return err
		}
		return addEvent(ctx, x, c.ID, "closed", "closed: "+outcome)
	})
}

// officer runs what an officer says of a case, and settles its reviews: an
// officer has looked.
func (t *Tracker) officer(ctx context.Context, reference string, f func(*tx, *desk, caseRow) error) error {
	return t.write(ctx, func(x *tx) error {
		c, d, err := t.findCase(ctx, x, reference)
		if err != nil {
			return err
		}
		if err := f(x, d, c); err != nil {
			return err
		}
		_, err = x.exec(ctx, `UPDATE review SET closed = ? WHERE case_id = ? AND closed IS NULL`, millis(x.now), c.ID)
		return err
	})
}

// statedTime checks the time an officer states; zero means now.
func statedTime(x *tx, c caseRow, at time.Time) (time.Time, error) {
	switch {
	case at.IsZero():
		return x.now, nil
	case at.After(x.now):
		return at, fmt.Errorf("%s is in the future", workday.DateOf(at))
	case workday.DateOf(at).AddDays(366).Before(workday.DateOf(instant(c.Opened))):
		return at, fmt.Errorf("%s is more than a year before the case was opened", workday.DateOf(at))
	}
	return at, nil
}
