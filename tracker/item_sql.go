package tracker

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/workday"
)

// findReview finds a review by its name, one that waits before one that is
// settled.
func findReview(ctx context.Context, x *tx, name string) (reviewRow, error) {
	prefix, ok := itemPrefix(name)
	if !ok {
		return reviewRow{}, fmt.Errorf("%q is not an item: it looks like K7M-4QXT, and its last character checks the others", name)
	}
	var rows []reviewRow
	if err := x.pick(ctx, &rows, selectReview+` WHERE v.id LIKE ? ORDER BY CASE WHEN v.closed IS NULL THEN 0 ELSE 1 END, v.opened`, prefix+"%"); err != nil {
		return reviewRow{}, err
	}
	if len(rows) == 0 {
		return reviewRow{}, fmt.Errorf("%s: %w", itemName(prefix), ErrNoItem)
	}
	return rows[0], nil
}

// newReviewID is a row's ID whose item has a name of its own.
func newReviewID(ctx context.Context, x *tx) (string, error) {
	for {
		id := newID()
		var taken int
		if err := x.get(ctx, &taken, `SELECT COUNT(*) FROM review WHERE id LIKE ?`, id[:itemData]+"%"); err != nil || taken == 0 {
			return id, err
		}
	}
}

// item is what there is to say of a review.
func (t *Tracker) item(ctx context.Context, x *tx, r reviewRow) (Item, error) {
	i := Item{Name: itemName(r.ID), Mailbox: r.Mailbox, Reason: r.Reason, Sentence: reviewSentences[r.Reason], References: []string{}, Opened: instant(r.Opened)}
	i.Restricted = r.Restricted != nil && *r.Restricted == 1
	if r.Closed != nil {
		at := instant(*r.Closed)
		i.Closed = &at
	}
	d := t.desks[r.Mailbox]
	if d != nil {
		i.Authority = d.Authority.Name
	}
	if r.Message != nil {
		var m messageRow
		if err := x.get(ctx, &m, selectMessage+` WHERE id = ?`, *r.Message); err != nil {
			return i, err
		}
		if err := whereNow(ctx, x, &m); err != nil {
			return i, err
		}
		i.Folder, i.UIDValidity, i.UID, i.Attachments = m.Folder, m.UIDValidity, m.UID, m.Attachments
		if m.Received != nil {
			at := instant(*m.Received)
			i.Received = &at
		}
		if d != nil {
			i.Sender = discreet(t.locate(d, m)).Sender
		}
	}
	about, err := waitingFor(ctx, x, r)
	if err != nil {
		return i, err
	}
	var due *int64
	for _, c := range about {
		i.References = append(i.References, c.Reference)
		if c.Due != nil && (due == nil || *c.Due < *due) {
			due = c.Due
		}
	}
	if due != nil {
		at := instant(*due)
		i.Due = &at
	}
	return i, nil
}

// heldCase is a case that a review is about, and the next of its deadlines.
type heldCase struct {
	Reference string
	Due       *int64
}

// waitingReceipts are the deliveries that a cap holds up: those that have not
// gone to any of the recipients of the review's message.
const waitingReceipts = `FROM notice o JOIN delivery r ON r.notice = o.id JOIN delivery w ON w.recipient = r.recipient JOIN notice k ON k.id = w.notice
	WHERE o.kind = 'acknowledgement' AND k.kind = 'acknowledgement' AND k.mailbox = o.mailbox AND w.state IN ('pending', 'claimed', 'sending', 'in_doubt')`

// waitingFor are the cases that a review is about: its own, or all those whose
// receipts a cap holds up. What is restricted stands in no list of others.
func waitingFor(ctx context.Context, x *tx, r reviewRow) (out []heldCase, err error) {
	switch {
	case r.CaseID != nil:
		err = x.pick(ctx, &out, `SELECT c.reference, (SELECT MIN(COALESCE(l.again, l.due)) FROM deadline l
			WHERE l.case_id = c.id AND l.commitment <> ? AND l.met_at IS NULL AND l.void_at IS NULL) AS due FROM cases c WHERE c.id = ?`,
			string(protocol.ContactCheck), *r.CaseID)
	case r.Reason == reviewCap && r.Message != nil:
		err = x.pick(ctx, &out, `SELECT c.reference, (SELECT MIN(COALESCE(l.again, l.due)) FROM deadline l
			WHERE l.case_id = c.id AND l.commitment = ? AND l.met_at IS NULL AND l.void_at IS NULL) AS due FROM cases c
			WHERE c.restricted <= ? AND c.id IN (SELECT f.case_id FROM referral f WHERE f.message IN (SELECT k.message `+waitingReceipts+` AND o.message = ?))
			ORDER BY due, c.reference`, string(protocol.Acknowledgement), restrictedOf(r), *r.Message)
	}
	return out, err
}

func restrictedOf(r reviewRow) int64 {
	if r.Restricted == nil {
		return 0
	}
	return *r.Restricted
}

// settledByReply are the reasons for which a person's reply to the mail is the
// look that is waited for. What asks for something else (who is meant, an
// address to correct, a lead to note) is settled by a word.
var settledByReply = []string{
	reviewUnreadable, reviewNoForm, reviewEncrypted, reviewNoSender, reviewAutomatic, reviewForged, reviewFreeMail, reviewJunk, reviewUnsure, reviewForwarded,
	reviewPortal, reviewUnmatched, reviewWithdrawal, reviewMAPPA, reviewInformation, reviewSelf, reviewWording, reviewBounced, reviewBouncedSoft, reviewRefused, reviewDoubt,
}

// byReply is a condition on the reason, and its arguments.
func byReply() (condition string, args []any) {
	for _, r := range settledByReply {
		args = append(args, r)
	}
	return `reason IN (?` + strings.Repeat(", ?", len(args)-1) + `)`, args
}

// settleReviews ends what needs nobody's look any more: a case whose referrer an
// officer has answered since, receipts that a cap held up and that have gone, a
// mail of which it is known by now what became of it.
func (t *Tracker) settleReviews(ctx context.Context, x *tx, mailbox string) error {
	reason, reasons := byReply()
	if _, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE mailbox = ? AND closed IS NULL AND case_id IS NOT NULL AND EXISTS (
		SELECT 1 FROM answer a WHERE a.said <> 'unread' AND (a.answered = review.message OR a.case_id = review.case_id AND a.certain = 1)
		AND a.at >= COALESCE((SELECT m.received FROM message m WHERE m.id = review.message), review.opened)) AND `+reason,
		append([]any{millis(x.now), mailbox}, reasons...)...); err != nil {
		return err
	}
	if _, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE mailbox = ? AND closed IS NULL AND reason = ?
		AND NOT EXISTS (SELECT 1 `+waitingReceipts+` AND o.message = review.message)`, millis(x.now), mailbox, reviewCap); err != nil {
		return err
	}
	_, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE mailbox = ? AND closed IS NULL AND reason = ? AND message IS NOT NULL
		AND NOT EXISTS (SELECT 1 FROM notice n JOIN delivery w ON w.notice = n.id WHERE n.message = review.message AND w.doubts > 0
		AND w.state IN ('pending', 'claimed', 'sending', 'in_doubt'))`, millis(x.now), mailbox, reviewDoubt)
	return err
}

// settleAnswered ends what waits of a mail that belongs to no case when a
// person's mail answers it, or passes it on to a colleague or a contact.
func (t *Tracker) settleAnswered(ctx context.Context, x *tx, d *desk, in Incoming) error {
	m := in.Result.Message
	if m.Envelope.Automatic != "" || m.Kind == parser.KindBounce || m.Envelope.Invitation {
		return nil
	}
	mails, err := t.heldMails(ctx, x, d, m.Envelope)
	if err != nil {
		return err
	}
	to := slices.Concat(m.Envelope.To, m.Envelope.Cc)
	for _, h := range mails {
		writes, err := t.writersOf(ctx, x, d, h)
		if err != nil {
			return err
		}
		if h.Received == nil || in.Received.Before(instant(*h.Received)) || slices.Contains(writes, strings.ToLower(m.Envelope.From)) ||
			!slices.ContainsFunc(to, func(a string) bool { return slices.Contains(writes, strings.ToLower(a)) || d.inHouse(a) }) {
			continue
		}
		reason, reasons := byReply()
		if _, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE message = ? AND case_id IS NULL AND closed IS NULL AND `+reason,
			append([]any{millis(x.now), h.ID}, reasons...)...); err != nil {
			return err
		}
	}
	return nil
}

// inHouse tells whether an address is a colleague's or a contact's, and not that
// of the mailbox itself.
func (d *Desk) inHouse(address string) bool {
	if strings.EqualFold(address, d.Address) {
		return false
	}
	for _, c := range d.Contacts {
		if strings.EqualFold(c.Address, address) {
			return true
		}
	}
	return inDomains(address, d.StaffDomains)
}

// heldMails are the mails of no case, waiting for a person, that a mail answers
// or passes on: those at the nearest known place of its thread or of Outlook's
// conversation, or the one with its subject.
func (t *Tracker) heldMails(ctx context.Context, x *tx, d *desk, e parser.Envelope) ([]messageRow, error) {
	const held = ` AND id IN (SELECT message FROM review WHERE closed IS NULL AND case_id IS NULL)`
	places := map[string][]string{"thread": threadOf(e), "talk": conversationsOf(e)}
	for _, column := range []string{"thread", "talk"} {
		for _, value := range places[column] {
			hashed, err := d.keys.blind(column, value)
			if err != nil {
				return nil, err
			}
			var rows []messageRow
			if err := x.pick(ctx, &rows, selectMessage+` WHERE mailbox = ? AND `+column+` = ? AND state = 'read' AND kind <> 'bounce' ORDER BY received, id`, d.Mailbox, hashed); err != nil {
				return nil, err
			}
			if len(rows) == 0 {
				continue
			}
			var out []messageRow
			err = x.pick(ctx, &out, selectMessage+` WHERE mailbox = ? AND `+column+` = ? AND state = 'read' AND sealed IS NOT NULL`+held, d.Mailbox, hashed)
			return out, err
		}
	}
	if len(places["thread"]) > 0 {
		return nil, nil
	}
	var out []messageRow
	for _, topic := range topicsOf(e) {
		hashed, err := d.keys.blind("topic", topic)
		if err != nil {
			return nil, err
		}
		var rows []messageRow
		if err := x.pick(ctx, &rows, selectMessage+` WHERE mailbox = ? AND topic = ? AND state = 'read' AND sealed IS NOT NULL AND received >= ?`+held,
			d.Mailbox, hashed, millis(x.now.Add(-topicAge))); err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	if len(out) != 1 {
		return nil, nil // nobody can tell which is meant
	}
	return out, nil
}

// capToldToday tells whether a person is being told, or was today, that receipts
// to a recipient wait.
func capToldToday(ctx context.Context, x *tx, mailbox string, recipient []byte) (bool, error) {
	var n int
	err := x.get(ctx, &n, `SELECT COUNT(*) FROM review v WHERE v.mailbox = ? AND v.reason = ? AND (v.closed IS NULL OR v.opened >= ?)
		AND EXISTS (SELECT 1 FROM notice o JOIN delivery r ON r.notice = o.id WHERE o.message = v.message AND o.kind = 'acknowledgement' AND r.recipient = ?)`,
		mailbox, reviewCap, millis(workday.DateOf(x.now).Start()), recipient)
	return n > 0, err
}
