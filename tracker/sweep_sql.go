package tracker

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// openDeadline is a clock that runs, with its case.
type openDeadline struct {
	ID         string
	CaseID     string `db:"case_id"`
	Reference  string
	Restricted int64
	Commitment string
	Occasion   string
	Message    *string
	Started    int64
	Due        int64 // of a clock that was opened again, its later day
	Calendar   string
	Reopened   *int64
	Quiet      int64
	LapsedAt   *int64 `db:"lapsed_at"`
	Told       int64
	// Returned is how many of the mails of the last telling came back, or
	// were refused.
	Returned int64
	// Unread is how many officers' replies on the case are still to be read.
	Unread int64
	// Receipts is how many receipts the clerk owes, or has sent, for the
	// message that started the clock; what a mode withholds is none.
	Receipts int64
}

// restrictedSteps is the number of the first step of a restricted case's own
// ladder: what was told before the case was restricted does not count on it.
const restrictedSteps = 1000

func openDeadlines(ctx context.Context, x *tx, mailbox string) ([]openDeadline, error) {
	var out []openDeadline
	err := x.pick(ctx, &out, `SELECT d.id, d.case_id, c.reference, c.restricted, d.commitment, d.occasion, d.message, d.started, COALESCE(d.again, d.due) AS due, d.calendar, d.reopened, d.quiet, d.lapsed_at,
			(SELECT COUNT(*) FROM telling t WHERE t.deadline = d.id AND CASE WHEN t.step >= ? THEN 1 ELSE 0 END = c.restricted) AS told,
			(SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice
				WHERE n.message = d.message AND n.kind = 'acknowledgement' AND v.n = 0 AND v.state <> 'withheld' AND v.bounced IS NULL) AS receipts,
			(SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice JOIN mention o ON o.notice = n.id
				WHERE o.case_id = d.case_id AND n.kind = 'escalation' AND (v.bounced IS NOT NULL OR v.state = 'refused')
				AND n.created = (SELECT MAX(t.at) FROM telling t WHERE t.deadline = d.id)) AS returned,
			(SELECT COUNT(*) FROM answer a WHERE a.case_id = d.case_id AND a.said = 'unread') AS unread
		FROM deadline d JOIN cases c ON c.id = d.case_id
		WHERE c.mailbox = ? AND d.met_at IS NULL AND d.void_at IS NULL ORDER BY due, c.reference, d.commitment, d.occasion`, restrictedSteps, mailbox)
	return out, err
}

// mention records that a notice is about a case.
func mention(ctx context.Context, x *tx, notice, caseID string) error {
	_, err := x.exec(ctx, `INSERT INTO mention (notice, case_id) VALUES (?, ?) ON CONFLICT (notice, case_id) DO NOTHING`, notice, caseID)
	return err
}

// markTold records which step was used and which were passed over.
func (t *Tracker) markTold(ctx context.Context, x *tx, d *desk, tl telling, notice string, sum *Swept) error {
	o := tl.deadline
	first := int64(0)
	if o.Restricted == 1 {
		first = restrictedSteps
	}
	var done int
	if err := x.get(ctx, &done, `SELECT COUNT(*) FROM telling WHERE deadline = ? AND step = ?`, o.ID, first+int64(tl.verdict.step)); err != nil {
		return err
	}
	if done > 0 {
		return nil // the same deadline in a second mail of this sweep
	}
	for _, s := range tl.verdict.skipped {
		if _, err := x.exec(ctx, `INSERT INTO telling (deadline, step, at, skipped) VALUES (?, ?, ?, 1)`, o.ID, first+int64(s), millis(x.now)); err != nil {
			return err
		}
		if err := addEvent(ctx, x, o.CaseID, "skipped", roleName(tl.steps[s].to)+" was not told at "+
			tl.steps[s].at.Format("15:04 on 2 January")+": the time had passed when the lapse was found"); err != nil {
			return err
		}
	}
	if _, err := x.exec(ctx, `INSERT INTO telling (deadline, step, at, notice, skipped) VALUES (?, ?, ?, ?, 0)`, o.ID, first+int64(tl.verdict.step), millis(x.now), notice); err != nil {
		return err
	}
	sum.Told++
	names := make([]string, 0, len(tl.people))
	for _, p := range tl.people {
		names = append(names, roleName(p.role))
	}
	x.afterwards(func() {
		t.log.Info("lapse told", "mailbox", d.Mailbox, "case", o.Reference, "commitment", o.Commitment, "step", tl.verdict.step, "reason", tl.verdict.why)
	})
	what := "told"
	if d.Mode == Shadow {
		what = "withheld"
	}
	p, _ := d.Pack.Commitment(protocol.CommitmentID(o.Commitment))
	return addEvent(ctx, x, o.CaseID, what, strings.Join(names, " and ")+" told: no recorded "+p.Name)
}

// hasten brings the next step forward to now when the last mail did not reach
// the one it was for: the first step that is for somebody else. Where nobody
// is above, nothing changes, and the office has been asked. It returns the
// address that was not reached.
func (t *Tracker) hasten(ctx context.Context, x *tx, d *desk, o openDeadline, steps []step) (missed string, err error) {
	told := int(o.Told)
	if told == 0 || told >= len(steps) {
		return "", nil
	}
	was := d.people([]protocol.Role{steps[told-1].to})
	if len(was) == 0 {
		return "", nil
	}
	recipient, err := d.keys.blind("recipient", strings.ToLower(was[0].address))
	if err != nil {
		return "", err
	}
	var n int
	if err := x.get(ctx, &n, `SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice JOIN mention m ON m.notice = n.id
		WHERE m.case_id = ? AND n.kind = 'escalation' AND v.recipient = ? AND (v.bounced IS NOT NULL OR v.state = 'refused')
		AND n.created = (SELECT MAX(t.at) FROM telling t WHERE t.deadline = ?)`, o.CaseID, recipient, o.ID); err != nil || n == 0 {
		return "", err
	}
	for i := told; i < len(steps); i++ {
		if next := d.people([]protocol.Role{steps[i].to}); len(next) > 0 && !strings.EqualFold(next[0].address, was[0].address) {
			if steps[i].at.After(x.now) {
				steps[i].at = x.now
			}
			return was[0].address, nil
		}
	}
	return "", nil
}

// toldOn tells whether an escalation was written to the address on that day.
func (t *Tracker) toldOn(ctx context.Context, x *tx, d *desk, address string, day workday.Date) (bool, error) {
	hashed, err := d.keys.blind("recipient", strings.ToLower(address))
	if err != nil {
		return false, err
	}
	var n int
	err = x.get(ctx, &n, `SELECT COUNT(*) FROM delivery d JOIN notice n ON n.id = d.notice
		WHERE n.mailbox = ? AND n.kind = 'escalation' AND d.recipient = ? AND n.created >= ? AND n.created < ? AND d.bounced IS NULL`,
		d.Mailbox, hashed, millis(day.Start()), millis(day.End()))
	return n > 0, err
}

// locator tells how staff find the mail: by the message that started the
// clock, else by the first of the case.
func (t *Tracker) locator(ctx context.Context, x *tx, d *desk, message *string, caseID string) (templates.Locator, error) {
	var m messageRow
	var err error
	if message != nil {
		err = x.get(ctx, &m, selectMessage+` WHERE id = ?`, *message)
	} else {
		err = x.get(ctx, &m, selectMessage+` WHERE id IN (SELECT message FROM referral WHERE case_id = ?) ORDER BY received, id LIMIT 1`, caseID)
	}
	if noRows(err) {
		return templates.Locator{}, nil
	}
	if err == nil {
		err = whereNow(ctx, x, &m)
	}
	if err != nil {
		return templates.Locator{}, err
	}
	return discreet(t.locate(d, m)), nil
}

// discreet does not repeat a sender's address that tells what no mail of ours
// may: folder, time and attachments find the message too. One that imitates
// another is shown as what it is.
func discreet(l templates.Locator) templates.Locator {
	if strings.Contains(strings.ToLower(l.Sender), "mappa") {
		l.Sender = "a restricted address"
	}
	l.Sender = templates.Address(l.Sender)
	return l
}

// locate tells how staff find a mail. A row that was damaged costs the sender,
// not the sweep of everything else.
func (t *Tracker) locate(d *desk, m messageRow) templates.Locator {
	l := templates.Locator{Attachments: int(m.Attachments), Folder: m.Folder}
	if m.Received != nil {
		l.Received = instant(*m.Received).In(workday.London())
	}
	if len(m.Sealed) > 0 {
		var s sealedMessage
		if err := d.keys.openJSON("message/"+m.ID+"/sealed", m.Sealed, &s); err != nil {
			t.log.Error("a message cannot be read from the database", "mailbox", d.Mailbox, "folder", m.Folder, "uid", m.UID, "err", err)
		}
		l.Sender = s.From
	}
	return l
}

func (t *Tracker) hasLead(ctx context.Context, x *tx, d *desk, caseID string) (bool, error) {
	var rows []struct {
		Message string
		N       int64
		Sealed  []byte
	}
	if err := x.pick(ctx, &rows, `SELECT message, n, sealed FROM referral WHERE case_id = ? ORDER BY message, n`, caseID); err != nil {
		return false, err
	}
	for _, r := range rows {
		var s sealedReferral
		if err := d.keys.openJSON(fmt.Sprintf("referral/%s/%d/sealed", r.Message, r.N), r.Sealed, &s); err != nil {
			t.log.Error("a referral cannot be read from the database", "mailbox", d.Mailbox, "message", r.Message, "err", err)
		}
		if s.Lead.Name != "" {
			return true, nil
		}
	}
	return false, nil
}

// reviewPause is the time between two lists of what a person must look at:
// the first goes at once, so that nothing waits longer than an hour.
const reviewPause = time.Hour

// tellReviews writes one mail to the mailbox itself, where the officers are,
// listing what was held since the last one. What is restricted, and what is
// for the single point of contact, goes to that contact and the deputy alone.
func (t *Tracker) tellReviews(ctx context.Context, x *tx, d *desk) error {
	var rows []reviewRow
	if err := x.pick(ctx, &rows, selectReview+` WHERE v.mailbox = ? AND v.closed IS NULL AND v.notice IS NULL ORDER BY v.opened, v.id`, d.Mailbox); err != nil {
		return err
	}
	confidential := func(r reviewRow) bool {
		return r.Reason == reviewMAPPA || (r.Restricted != nil && *r.Restricted == 1)
	}
	ordinary := slices.DeleteFunc(slices.Clone(rows), confidential)
	if err := t.tellReviewsTo(ctx, x, d, "office", []string{d.Address}, ordinary); err != nil {
		return err
	}
	var contacts []string
	for _, p := range d.people([]protocol.Role{protocol.RoleSPOC, protocol.RoleDeputy}) {
		contacts = append(contacts, p.address)
	}
	rest := slices.DeleteFunc(rows, func(r reviewRow) bool { return !confidential(r) })
	if len(contacts) == 0 && len(rest) > 0 {
		t.log.Error("nobody to tell of what is for the single point of contact: name one in [mailbox.contacts]", "mailbox", d.Mailbox, "items", len(rest))
		return nil
	}
	return t.tellReviewsTo(ctx, x, d, "contact", contacts, rest)
}

func (t *Tracker) tellReviewsTo(ctx context.Context, x *tx, d *desk, audience string, to []string, rows []reviewRow) error {
	if len(rows) == 0 {
		return nil
	}
	var last []struct {
		Created  int64
		Standing int // deliveries that were not refused
	}
	if err := x.pick(ctx, &last, `SELECT n.created, (SELECT COUNT(*) FROM delivery d WHERE d.notice = n.id AND d.state <> 'refused' AND d.bounced IS NULL) AS standing
		FROM notice n WHERE n.mailbox = ? AND n.kind = 'review' AND n.occasion LIKE ? ORDER BY n.created DESC LIMIT 1`, d.Mailbox, audience+"/%"); err != nil {
		return err
	}
	for _, l := range last {
		if x.now.Sub(instant(l.Created)) < reviewPause || l.Standing == 0 && workday.DateOf(instant(l.Created)) == workday.DateOf(x.now) {
			return nil
		}
	}
	view := templates.Review{Office: d.office()}
	for _, r := range rows {
		item, err := t.reviewItem(ctx, x, d, r)
		if err != nil {
			return err
		}
		view.Items = append(view.Items, item)
	}
	mail, err := t.templates.Review(view)
	if err != nil {
		return fmt.Errorf("write the list of what a person must look at: %w", err)
	}
	id, _, err := t.owe(ctx, x, d, "review", fmt.Sprintf("%s/%s/%d", audience, rows[0].ID, millis(x.now)), nil, Letter{
		To: to, Subject: mail.Subject, Text: mail.Text, AutoSubmitted: "auto-generated", SuppressReplies: true,
	})
	if err != nil || id == "" {
		return err
	}
	for _, r := range rows {
		if _, err := x.exec(ctx, `UPDATE review SET notice = ? WHERE id = ?`, id, r.ID); err != nil {
			return err
		}
		if r.CaseID == nil {
			continue
		}
		if err := mention(ctx, x, id, *r.CaseID); err != nil {
			return err
		}
	}
	x.afterwards(func() { t.log.Info("review list written", "mailbox", d.Mailbox, "items", len(rows)) })
	return nil
}
