package tracker

import (
	"context"
	"fmt"
	"time"
)

const selectOwed = `SELECT d.notice, d.n, d.recipient, d.address, d.state, d.attempts, d.doubts, d.tried, n.kind, n.message, n.message_id, n.created, n.sealed
	FROM delivery d JOIN notice n ON n.id = d.notice`

const selectDoubtful = `SELECT d.notice, d.n, d.recipient, d.address, d.state, d.attempts, d.doubts, d.tried, n.kind, n.message, n.message_id, n.created, n.sealed,
	(SELECT CAST(COALESCE(SUM(o.doubts + CASE WHEN o.state = 'accepted' THEN 1 ELSE 0 END), 0) AS BIGINT) FROM delivery o WHERE o.notice = d.notice AND o.n <> d.n) AS others
	FROM delivery d JOIN notice n ON n.id = d.notice`

// claim takes the next deliveries that are due; more tells that others may be.
// A recipient over the cap of acknowledgements waits an hour.
func (t *Tracker) claim(ctx context.Context, d *desk, scope Scope, sum *Delivered) (out []owed, more bool, err error) {
	err = t.serve(ctx, d.Mailbox, func(x *tx) error {
		out = nil
		kinds := `n.kind = 'acknowledgement'`
		if scope == Everything && sendingTime(x.now, &d.Desk) {
			kinds = `1 = 1`
		}
		var due []owed
		// The list of states is that of the index delivery_owed, which is used for it.
		if err := x.pick(ctx, &due, selectOwed+` WHERE n.mailbox = ? AND d.state = 'pending' AND d.state IN ('pending', 'claimed', 'sending', 'in_doubt') AND (d.next_at <= ? OR d.next_at > ?) AND `+kinds+`
			ORDER BY CASE n.kind WHEN 'acknowledgement' THEN 0 ELSE 1 END, n.created, n.id, d.n LIMIT ?`,
			d.Mailbox, millis(x.now), millis(x.now.Add(longestWait)), claimSize); err != nil {
			return err
		}
		more = len(due) == claimSize
		taken := map[string]int{}
		for _, o := range due {
			if o.Kind == "acknowledgement" {
				who := hexOf(o.Recipient)
				if _, ok := taken[who]; !ok {
					var n int
					if err := x.get(ctx, &n, `SELECT COUNT(*) FROM delivery d JOIN notice n ON n.id = d.notice
						WHERE n.mailbox = ? AND n.kind = 'acknowledgement' AND d.recipient = ? AND d.state = 'accepted' AND d.settled > ?`,
						d.Mailbox, o.Recipient, millis(x.now.Add(-time.Hour))); err != nil {
						return err
					}
					taken[who] = n
				}
				if taken[who] >= t.cap {
					sum.Capped++
					if err := t.hold(ctx, x, d, o); err != nil {
						return err
					}
					continue
				}
				taken[who]++
			}
			if _, err := x.exec(ctx, `UPDATE delivery SET state = 'claimed', next_at = NULL WHERE notice = ? AND n = ?`, o.Notice, o.N); err != nil {
				return err
			}
			out = append(out, o)
		}
		return nil
	})
	return out, more, err
}

// hold lets a delivery over the cap wait. A person is told once a day of the
// recipient, whatever waits for it.
func (t *Tracker) hold(ctx context.Context, x *tx, d *desk, o owed) error {
	if _, err := x.exec(ctx, `UPDATE delivery SET next_at = ? WHERE notice = ? AND n = ?`, millis(x.now.Add(time.Hour)), o.Notice, o.N); err != nil {
		return err
	}
	if o.Message == nil {
		return nil
	}
	if told, err := capToldToday(ctx, x, d.Mailbox, o.Recipient); err != nil || told {
		return err
	}
	return openReview(ctx, x, d.Mailbox, *o.Message, "", reviewCap)
}

func (t *Tracker) inDoubt(ctx context.Context, mailbox string) ([]owed, error) {
	var out []owed
	err := t.write(ctx, func(x *tx) error {
		return x.pick(ctx, &out, selectDoubtful+` WHERE n.mailbox = ? AND d.state = 'in_doubt'
			AND (d.next_at <= ? OR d.next_at > ? OR d.doubts < ? AND d.next_at > ?) ORDER BY n.created, n.id, d.n`,
			mailbox, millis(x.now), millis(x.now.Add(doubtsPause+clockSlack)), doubts, millis(x.now.Add(longestWait)))
	})
	return out, err
}

func (t *Tracker) requeue(ctx context.Context, d *desk, o owed) error {
	return t.serve(ctx, d.Mailbox, func(x *tx) error {
		_, err := x.exec(ctx, `UPDATE delivery SET state = 'pending', next_at = ? WHERE notice = ? AND n = ? AND state = 'in_doubt'`, millis(x.now), o.Notice, o.N)
		return err
	})
}

func (t *Tracker) markSending(ctx context.Context, d *desk, o *owed) error {
	err := t.serve(ctx, d.Mailbox, func(x *tx) error {
		n, err := x.exec(ctx, `UPDATE delivery SET state = 'sending', attempts = attempts + 1, tried = ?, term = ? WHERE notice = ? AND n = ? AND state = 'claimed'`,
			millis(x.now), d.term.Load(), o.Notice, o.N)
		if err == nil && n != 1 {
			err = fmt.Errorf("notice %s is no longer claimed: another process works on this mailbox", o.Notice)
		}
		return err
	})
	if err == nil {
		o.State = "sending"
		o.Attempts++
	}
	return err
}

// stillOurs tells whether a delivery stands as it was left, and keeps it so
// until the commit.
func (t *Tracker) stillOurs(ctx context.Context, x *tx, o owed) (bool, error) {
	n, err := x.exec(ctx, `UPDATE delivery SET state = state WHERE notice = ? AND n = ? AND state = ? AND attempts = ?`, o.Notice, o.N, o.State, o.Attempts)
	return n == 1, err
}

// cameBack tells whether a mail has come back undelivered.
func cameBack(ctx context.Context, x *tx, o owed) (bool, error) {
	var n int
	err := x.get(ctx, &n, `SELECT COUNT(*) FROM delivery WHERE notice = ? AND n = ? AND bounced IS NOT NULL`, o.Notice, o.N)
	return n > 0, err
}

func endDelivery(ctx context.Context, x *tx, o owed, state string, answer []byte) error {
	_, err := x.exec(ctx, `UPDATE delivery SET state = ?, settled = ?, tried = COALESCE(tried, ?), next_at = NULL, answer = ? WHERE notice = ? AND n = ?`,
		state, millis(x.now), millis(x.now), answer, o.Notice, o.N)
	return err
}

func waitDelivery(ctx context.Context, x *tx, o owed, state string, until time.Time, answer []byte) error {
	_, err := x.exec(ctx, `UPDATE delivery SET state = ?, next_at = ?, answer = ? WHERE notice = ? AND n = ?`, state, millis(until), answer, o.Notice, o.N)
	return err
}

// stale tells whether nothing is open any more of what an escalation tells: it
// could not be sent at once, and would now be wrong.
func (t *Tracker) stale(ctx context.Context, o owed) (bool, error) {
	var of struct{ Told, Running int }
	err := t.write(ctx, func(x *tx) error {
		return x.get(ctx, &of, `SELECT COUNT(*) AS told, COUNT(CASE WHEN l.met_at IS NULL AND l.void_at IS NULL THEN 1 END) AS running
			FROM telling t JOIN deadline l ON l.id = t.deadline JOIN mention m ON m.case_id = l.case_id
			WHERE m.notice = ? AND t.at = ? AND t.skipped = 0`, o.Notice, o.Created)
	})
	return of.Told > 0 && of.Running == 0, err
}

// listRefused makes what a list named to be told again, when nobody has it.
func (t *Tracker) listRefused(ctx context.Context, x *tx, d *desk, o owed) error {
	var others int
	if err := x.get(ctx, &others, `SELECT COUNT(*) FROM delivery WHERE notice = ? AND state <> 'refused'`, o.Notice); err != nil || others > 0 {
		return err
	}
	t.log.Error("the list of what a person must look at was refused: it is sent again on the next working day", "mailbox", d.Mailbox, "notice", o.Notice)
	_, err := x.exec(ctx, `UPDATE review SET notice = NULL WHERE notice = ? AND closed IS NULL`, o.Notice)
	return err
}

// escalationRefused puts each case of an escalation that will never arrive
// before a person.
func (t *Tracker) escalationRefused(ctx context.Context, x *tx, d *desk, o owed) error {
	var ids []string
	if err := x.pick(ctx, &ids, `SELECT case_id FROM mention WHERE notice = ? ORDER BY case_id`, o.Notice); err != nil {
		return err
	}
	for _, id := range ids {
		if err := addEvent(ctx, x, id, "refused", "a mail to a contact was refused for good"); err != nil {
			return err
		}
		if err := openReview(ctx, x, d.Mailbox, "", id, reviewRefused); err != nil {
			return err
		}
	}
	return nil
}

func casesOfMessage(ctx context.Context, x *tx, message string) ([]string, error) {
	var ids []string
	err := x.pick(ctx, &ids, `SELECT DISTINCT case_id FROM referral WHERE message = ? ORDER BY case_id`, message)
	return ids, err
}

// referencesOf are the cases that a delivery is about, for the log.
func referencesOf(ctx context.Context, x *tx, o owed) ([]string, error) {
	refs := []string{}
	err := x.pick(ctx, &refs, `SELECT reference FROM cases WHERE id IN (SELECT case_id FROM mention WHERE notice = ?)
		OR id IN (SELECT case_id FROM referral WHERE message = ?) OR id IN (SELECT case_id FROM attached WHERE message = ?) ORDER BY reference`,
		o.Notice, o.Message, o.Message)
	return refs, err
}

func (t *Tracker) eventForMessage(ctx context.Context, x *tx, message, what, detail string) error {
	ids, err := casesOfMessage(ctx, x, message)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := addEvent(ctx, x, id, what, detail); err != nil {
			return err
		}
	}
	return nil
}
