package tracker

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/protocol"
	"dtrbot/workday"
)

// findCase finds a case by its reference as people write it.
func (t *Tracker) findCase(ctx context.Context, x *tx, reference string) (caseRow, *desk, error) {
	ref, ok := CleanReference(reference)
	if !ok {
		return caseRow{}, nil, fmt.Errorf("%q is not a reference: it looks like DTR-BAS-K7M4-QXT8, and its last character checks the others", reference)
	}
	var c caseRow
	err := x.get(ctx, &c, selectCase+` WHERE reference = ?`, ref)
	if noRows(err) {
		return c, nil, fmt.Errorf("%s: %w", ref, ErrNotFound)
	}
	if err != nil {
		return c, nil, err
	}
	d, err := t.desk(c.Mailbox)
	return c, d, err
}

func (t *Tracker) summary(ctx context.Context, x *tx, c caseRow) (CaseSummary, error) {
	s := CaseSummary{Reference: c.Reference, Mailbox: c.Mailbox, State: c.State, Restricted: c.Restricted == 1, Opened: instant(c.Opened)}
	if d, ok := t.desks[c.Mailbox]; ok {
		s.Authority = d.Authority.Name
	}
	if c.Closed != nil {
		at := instant(*c.Closed)
		s.Closed, s.Outcome = &at, *c.Outcome
	}
	var first *int64
	if err := x.get(ctx, &first, `SELECT MIN(m.received) FROM referral r JOIN message m ON m.id = r.message WHERE r.case_id = ?`, c.ID); err != nil {
		return s, err
	}
	s.Referred = s.Opened
	if first != nil {
		s.Referred = instant(*first)
	}
	if err := x.get(ctx, &s.Referrals, `SELECT COUNT(*) FROM referral WHERE case_id = ?`, c.ID); err != nil {
		return s, err
	}
	var open []struct {
		Commitment string
		Due        int64
		LapsedAt   *int64 `db:"lapsed_at"`
	}
	if err := x.pick(ctx, &open, `SELECT commitment, COALESCE(again, due) AS due, lapsed_at FROM deadline WHERE case_id = ? AND met_at IS NULL AND void_at IS NULL ORDER BY due, commitment`, c.ID); err != nil {
		return s, err
	}
	for _, o := range open {
		if o.LapsedAt != nil && millis(x.now) >= o.Due {
			s.Late = append(s.Late, o.Commitment)
		}
		if s.NextDue == nil {
			due := instant(o.Due)
			s.NextDue = &due
		}
	}
	err := x.pick(ctx, &s.Reviews, `SELECT DISTINCT reason FROM review WHERE case_id = ? AND closed IS NULL ORDER BY reason`, c.ID)
	return s, err
}

func (t *Tracker) caseMessages(ctx context.Context, x *tx, d *desk, caseID string) ([]CaseMessage, error) {
	var rows []messageRow
	if err := x.pick(ctx, &rows, selectMessage+` WHERE id IN (SELECT message FROM referral WHERE case_id = ?) ORDER BY received, id`, caseID); err != nil {
		return nil, err
	}
	out := []CaseMessage{}
	for _, m := range rows {
		if err := whereNow(ctx, x, &m); err != nil {
			return nil, err
		}
		l := t.locate(d, m)
		cm := CaseMessage{Folder: m.Folder, UIDValidity: m.UIDValidity, UID: m.UID, Kind: m.Kind, Received: instant(*m.Received), Attachments: m.Attachments, Sender: l.Sender}
		var refs []struct {
			N      int64
			Sealed []byte
		}
		if err := x.pick(ctx, &refs, `SELECT n, sealed FROM referral WHERE message = ? AND case_id = ? ORDER BY n`, m.ID, caseID); err != nil {
			return nil, err
		}
		for _, r := range refs {
			var s sealedReferral
			if err := d.keys.openJSON(fmt.Sprintf("referral/%s/%d/sealed", m.ID, r.N), r.Sealed, &s); err != nil {
				return nil, err
			}
			cm.Missing = append(cm.Missing, s.Missing...)
		}
		out = append(out, cm)
	}
	return out, nil
}

// whereNow gives a message the place at which it was seen last: it may have been
// moved, or its folder renewed. The row itself keeps where it was read.
func whereNow(ctx context.Context, x *tx, m *messageRow) error {
	var at struct {
		Folder           string
		UIDValidity, UID int64
	}
	if err := x.get(ctx, &at, `SELECT p.folder, p.uidvalidity, p.uid FROM message p LEFT JOIN folder f ON f.mailbox = p.mailbox AND f.name = p.folder
		WHERE p.id = ? OR p.copy_of = ? ORDER BY CASE WHEN f.uidvalidity = p.uidvalidity AND p.uid > 0 THEN 0 ELSE 1 END, p.recorded DESC,
		CASE WHEN p.copy_of IS NULL THEN 0 ELSE 1 END, p.id LIMIT 1`, m.ID, m.ID); err != nil {
		return err
	}
	m.Folder, m.UIDValidity, m.UID = at.Folder, at.UIDValidity, at.UID
	return nil
}

func (t *Tracker) caseDeadlines(ctx context.Context, x *tx, d *desk, caseID string, days bool) ([]CaseDeadline, error) {
	var rows []struct {
		Commitment string
		Started    int64
		Due        int64
		Reopened   *int64
		MetAt      *int64  `db:"met_at"`
		MetBy      *string `db:"met_by"`
		LapsedAt   *int64  `db:"lapsed_at"`
		VoidAt     *int64  `db:"void_at"`
	}
	if err := x.pick(ctx, &rows, `SELECT commitment, started, COALESCE(again, due) AS due, reopened, met_at, met_by, lapsed_at, void_at FROM deadline WHERE case_id = ? ORDER BY started, due, commitment`, caseID); err != nil {
		return nil, err
	}
	optional := func(ms *int64) *time.Time {
		if ms == nil {
			return nil
		}
		at := instant(*ms)
		return &at
	}
	out := []CaseDeadline{}
	for _, r := range rows {
		p, _ := d.Pack.Commitment(protocol.CommitmentID(r.Commitment))
		c := CaseDeadline{Commitment: r.Commitment, Clause: p.Clause, Started: instant(r.Started), Due: instant(r.Due), MetAt: optional(r.MetAt), LapsedAt: optional(r.LapsedAt), Reopened: optional(r.Reopened)}
		switch {
		case r.VoidAt != nil:
			c.State = "void"
		case r.MetAt != nil && *r.MetAt > r.Due:
			c.State, c.MetBy = "met late", *r.MetBy
		case r.MetAt != nil:
			c.State, c.MetBy = "met", *r.MetBy
		case r.LapsedAt != nil && millis(x.now) >= r.Due:
			c.State = "lapsed"
		default:
			c.State = "open"
		}
		if days {
			c.Days = explain(d, p, instant(r.Started))
			if r.Reopened != nil {
				c.Days = append(c.Days, explainAgain(d, instant(*r.Reopened), instant(r.Due)))
			}
		}
		out = append(out, c)
	}
	return out, nil
}

// explain tells how a due date came about, one line a day.
func explain(d *desk, p protocol.Commitment, started time.Time) []string {
	reckoning := d.Calendar.Add(workday.DateOf(started), p.Days)
	var out []string
	for _, s := range reckoning.Steps {
		at := time.Date(s.Date.Year, s.Date.Month, s.Date.Day, 12, 0, 0, 0, time.UTC)
		out = append(out, at.Format("Mon 2 Jan 2006")+"  "+s.Why)
	}
	out = append(out, fmt.Sprintf("due at the end of %s (24:00, Europe/London)", reckoning.Due))
	for _, y := range reckoning.Estimated {
		out = append(out, fmt.Sprintf("WARNING: there is no holiday data for %d; its holidays were computed by rule and one-off days are not known", y))
	}
	return out
}

// explainAgain tells how the later day of a clock that was opened again came about.
func explainAgain(d *desk, reopened, due time.Time) string {
	return fmt.Sprintf("opened again on %s: it came back undelivered; due at the end of %s, the later of its own day and one working day",
		workday.DateOf(reopened), workday.DateOf(due.Add(-1)))
}

func (t *Tracker) caseNotices(ctx context.Context, x *tx, d *desk, caseID string) ([]CaseNotice, error) {
	var rows []struct {
		Notice    string
		N         int64
		Kind      string
		MessageID string `db:"message_id"`
		Created   int64
		State     string
		Settled   *int64
		Attempts  int64
		Address   []byte
		Answer    []byte
	}
	if err := x.pick(ctx, &rows, `SELECT d.notice, d.n, n.kind, n.message_id, n.created, d.state, d.settled, d.attempts, d.address, d.answer
		FROM delivery d JOIN notice n ON n.id = d.notice
		WHERE n.message IN (SELECT message FROM referral WHERE case_id = ?)
		OR n.id IN (SELECT notice FROM mention WHERE case_id = ?)
		ORDER BY n.created, n.id, d.n`, caseID, caseID); err != nil {
		return nil, err
	}
	out := []CaseNotice{}
	for _, r := range rows {
		address, err := d.keys.openBytes(fmt.Sprintf("delivery/%s/%d/address", r.Notice, r.N), r.Address)
		if err != nil {
			return nil, err
		}
		n := CaseNotice{Kind: r.Kind, MessageID: r.MessageID, Created: instant(r.Created), Recipient: string(address), State: r.State, Attempts: r.Attempts}
		if r.Settled != nil {
			at := instant(*r.Settled)
			n.Settled = &at
		}
		if len(r.Answer) > 0 {
			answer, err := d.keys.openBytes(fmt.Sprintf("delivery/%s/%d/answer", r.Notice, r.N), r.Answer)
			if err != nil {
				return nil, err
			}
			n.Answer = string(answer)
		}
		if n.CameBack, err = echoesOf(ctx, x, r.Notice, r.N); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}

func echoesOf(ctx context.Context, x *tx, notice string, n int64) ([]Echo, error) {
	var rows []struct {
		What string
		At   int64
	}
	if err := x.pick(ctx, &rows, `SELECT what, at FROM echo WHERE notice = ? AND n = ? ORDER BY at, message`, notice, n); err != nil {
		return nil, err
	}
	var out []Echo
	for _, r := range rows {
		out = append(out, Echo{What: r.What, At: instant(r.At)})
	}
	return out, nil
}

func caseAnswers(ctx context.Context, x *tx, caseID string) ([]CaseAnswer, error) {
	var rows []struct {
		Folder           string
		UIDValidity, UID int64
		At               int64
		How, Said        string
		Certain          int64
	}
	if err := x.pick(ctx, &rows, `SELECT m.folder, m.uidvalidity, m.uid, a.at, a.how, a.said, MAX(a.certain) AS certain FROM answer a JOIN message m ON m.id = a.message
		WHERE a.case_id = ? GROUP BY m.folder, m.uidvalidity, m.uid, a.at, a.how, a.said ORDER BY a.at, m.uid`, caseID); err != nil {
		return nil, err
	}
	out := []CaseAnswer{}
	for _, r := range rows {
		out = append(out, CaseAnswer{Folder: r.Folder, UIDValidity: r.UIDValidity, UID: r.UID, At: instant(r.At), Seen: r.How, Said: r.Said, Certain: r.Certain == 1})
	}
	return out, nil
}

func caseEvents(ctx context.Context, x *tx, caseID string) ([]CaseEvent, error) {
	var rows []struct {
		At           int64
		What, Detail string
	}
	if err := x.pick(ctx, &rows, `SELECT at, what, detail FROM event WHERE case_id = ? ORDER BY seq`, caseID); err != nil {
		return nil, err
	}
	out := []CaseEvent{}
	for _, r := range rows {
		out = append(out, CaseEvent{At: instant(r.At), What: r.What, Detail: r.Detail})
	}
	return out, nil
}

// meetCase marks the open clocks of some commitments on a case as met by an
// officer's word. Only those that had started before the time given are.
func meetCase(ctx context.Context, x *tx, caseID string, ids []protocol.CommitmentID, at, before time.Time) error {
	marks := make([]string, len(ids))
	args := []any{millis(at), caseID, millis(before)}
	for i, id := range ids {
		marks[i] = "?"
		args = append(args, string(id))
	}
	_, err := x.exec(ctx, `UPDATE deadline SET met_at = ?, met_by = 'officer' WHERE case_id = ? AND started < ? AND met_at IS NULL AND void_at IS NULL
		AND commitment IN (`+strings.Join(marks, ", ")+`)`, args...)
	return err
}

// correctApplication ends the clock of an application that was entered with
// another day, and says so in the history.
func correctApplication(ctx context.Context, x *tx, caseID string, p protocol.Commitment, day workday.Date) error {
	const entered = string(protocol.OnApplication) + "/"
	// The day may have been right the first time.
	if _, err := x.exec(ctx, `UPDATE deadline SET void_at = NULL WHERE case_id = ? AND commitment = ? AND occasion = ?`,
		caseID, string(p.ID), entered+day.String()); err != nil {
		return err
	}
	n, err := x.exec(ctx, `UPDATE deadline SET void_at = ? WHERE case_id = ? AND commitment = ? AND occasion LIKE ? AND occasion <> ?
		AND met_at IS NULL AND void_at IS NULL AND NOT EXISTS (SELECT 1 FROM telling t WHERE t.deadline = deadline.id)`,
		millis(x.now), caseID, string(p.ID), entered+"%", entered+day.String())
	if err != nil || n == 0 {
		return err
	}
	return addEvent(ctx, x, caseID, "corrected", "an officer's word: the application was opened on "+day.String()+", not on the day entered before")
}

// fromParty tells whether an agency of the protocol referred the person, or may have.
func fromParty(ctx context.Context, x *tx, d *desk, caseID string) (bool, error) {
	var agencies []string
	if err := x.pick(ctx, &agencies, `SELECT agency FROM referral WHERE case_id = ?`, caseID); err != nil {
		return false, err
	}
	return slices.ContainsFunc(agencies, func(a string) bool { return party(a, d.Pack) }), nil
}
