package tracker

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/workday"
)

// returnedWithin is how long after it was sent a mail that came back without
// its Message-ID is looked for: mail systems give up after five days, and some
// tell of it late.
const returnedWithin = 10 * 24 * time.Hour

// noticeRow is what an echo needs to know of a notice.
type noticeRow struct {
	ID      string
	Kind    string
	Message *string
	Created int64
}

const selectNotice = `SELECT n.id, n.kind, n.message, n.created FROM notice n`

// receiveEcho takes what came back by mail on one of our notices: a report of
// delivery, or an automatic answer. It tells whether the message is one.
func (t *Tracker) receiveEcho(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) (bool, error) {
	m := in.Result.Message
	what := "automatic"
	from := []string{m.Envelope.From}
	if m.Kind == parser.KindBounce {
		what = string(parser.ReturnHard)
		from = nil
		if m.Bounce != nil {
			what, from = string(m.Bounce.Return), m.Bounce.Recipients
		}
	}
	n, found, sure, err := t.noticeOf(ctx, x, d, m)
	if err != nil {
		return false, err
	}
	if !found {
		if what == string(parser.ReturnHard) || what == string(parser.ReturnSoft) {
			return t.replyBounced(ctx, x, d, in, row)
		}
		return false, nil
	}
	to, err := t.recipientOf(ctx, x, d, n.ID, from)
	if err != nil {
		return false, err
	}
	if row, err = t.saveEcho(ctx, x, d, m, row); err != nil {
		return false, err
	}
	if _, err := x.exec(ctx, `INSERT INTO echo (message, notice, n, what, at) VALUES (?, ?, ?, ?, ?)`, row.ID, n.ID, to, what, millis(in.Received)); err != nil {
		return false, err
	}
	cases, err := casesOfNotice(ctx, x, n)
	if err != nil {
		return false, err
	}
	who, err := t.readerOf(ctx, x, d, n, to)
	if err != nil {
		return false, err
	}
	x.afterwards(func() {
		t.log.Info("an answer of a mail system to a notice", "mailbox", d.Mailbox, "notice", n.ID, "kind", n.Kind, "what", what)
	})
	sentences := map[string]string{
		"automatic": "an automatic answer came to the mail to " + who,
		"delayed":   "the mail to " + who + " is delayed; it is still being tried",
		"delivered": "the mail to " + who + " was delivered, its mail system says",
	}
	if sentence, ok := sentences[what]; ok {
		for _, c := range cases {
			if err := addEvent(ctx, x, c, what, sentence); err != nil {
				return false, err
			}
		}
		return true, nil
	}
	if !sure && n.Message == nil {
		// Anybody can write that a contact's mailbox is gone. Nobody above is
		// told for that; a person looks.
		for _, c := range cases {
			if err := addEvent(ctx, x, c, "message", "a report that gives no mail back says that mail to "+who+" is not delivered"); err != nil {
				return false, err
			}
			if err := openReview(ctx, x, d.Mailbox, row.ID, c, reviewBouncedContact); err != nil {
				return false, err
			}
		}
		return true, nil
	}
	return true, t.bounced(ctx, x, d, row.ID, n, to, who, what, cases)
}

// replyBounced takes the report that an officer's own reply came back: it
// answers nothing, and the clocks that it had met open again. Where only
// somebody in copy did not get it, it stays an answer. It tells whether the
// message is one.
func (t *Tracker) replyBounced(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) (bool, error) {
	m := in.Result.Message
	var cases, copied []string
	for _, id := range slices.Concat(m.Envelope.InReplyTo, m.Envelope.ThreadRefs) {
		thread, err := d.keys.blind("thread", id)
		if err != nil {
			return false, err
		}
		const replies = `SELECT id FROM message WHERE mailbox = ? AND thread = ?`
		var about []string
		if err := x.pick(ctx, &about, `SELECT DISTINCT case_id FROM answer WHERE message IN (`+replies+`) ORDER BY case_id`, d.Mailbox, thread); err != nil {
			return false, err
		}
		if len(about) == 0 {
			continue
		}
		var mails []messageRow
		if err := x.pick(ctx, &mails, selectMessage+` WHERE id IN (SELECT answered FROM answer WHERE message IN (`+replies+`)) ORDER BY id`, d.Mailbox, thread); err != nil {
			return false, err
		}
		failed, err := t.failedFor(ctx, x, d, m.Bounce, mails)
		if err != nil {
			return false, err
		}
		if !failed {
			copied = append(copied, about...)
			continue
		}
		cases = append(cases, about...)
		var clocks []clockRow
		if err := x.pick(ctx, &clocks, selectClock+` WHERE l.met_by = 'sent' AND l.void_at IS NULL AND EXISTS (SELECT 1 FROM answer a
			WHERE a.message IN (`+replies+`) AND a.case_id = l.case_id AND a.at = l.met_at) ORDER BY l.id`, d.Mailbox, thread); err != nil {
			return false, err
		}
		if err := t.openAgain(ctx, x, d, clocks, cameBackWords); err != nil {
			return false, err
		}
		if _, err := x.exec(ctx, `DELETE FROM answer WHERE message IN (`+replies+`)`, d.Mailbox, thread); err != nil {
			return false, err
		}
	}
	if len(cases)+len(copied) == 0 {
		return false, nil
	}
	row, err := t.saveEcho(ctx, x, d, m, row)
	if err != nil {
		return false, err
	}
	slices.Sort(copied)
	for _, c := range slices.Compact(copied) {
		if slices.Contains(cases, c) {
			continue
		}
		if err := addEvent(ctx, x, c, "bounced", "the copy of an officer's reply for somebody else came back undelivered; the referrer's did not"); err != nil {
			return false, err
		}
	}
	slices.Sort(cases)
	for _, c := range slices.Compact(cases) {
		if err := addEvent(ctx, x, c, "bounced", "an officer's reply to the referrer came back undelivered"); err != nil {
			return false, err
		}
		if err := openReview(ctx, x, d.Mailbox, row.ID, c, reviewBounced); err != nil {
			return false, err
		}
	}
	return true, nil
}

// failedFor tells whether the mail that came back was lost to a writer of the
// mails that it answers. A report that names nobody, or mails whose writers
// cannot be read, leave that open: then it was.
func (t *Tracker) failedFor(ctx context.Context, x *tx, d *desk, b *parser.Bounce, mails []messageRow) (bool, error) {
	if b == nil || len(b.Recipients) == 0 {
		return true, nil
	}
	var writers []string
	for _, a := range mails {
		some, err := t.writersOf(ctx, x, d, a)
		if err != nil {
			return false, err
		}
		writers = append(writers, some...)
	}
	return len(writers) == 0 || slices.ContainsFunc(b.Recipients, func(r string) bool { return slices.Contains(writers, strings.ToLower(r)) }), nil
}

// returned is the Message-ID of the mail that a report says was not delivered,
// empty where it gives none or the message is no such report.
func returned(m parser.Message) string {
	if m.Kind != parser.KindBounce || m.Bounce != nil && m.Bounce.Return != parser.ReturnHard && m.Bounce.Return != parser.ReturnSoft {
		return ""
	}
	ids := slices.Concat(m.Envelope.InReplyTo, m.Envelope.ThreadRefs)
	if len(ids) == 0 {
		return ""
	}
	return ids[len(ids)-1]
}

// failed are the recipients that did not get the mail that a report is about.
func failed(m parser.Message) []string {
	if returned(m) == "" || m.Bounce == nil {
		return nil
	}
	return m.Bounce.Recipients
}

// cameBack tells whether an officer's reply is known to have come back before
// it was read itself: the report lies in the inbox, which is read before Sent.
// Then it answers nothing, and a person is asked.
func (t *Tracker) cameBack(ctx context.Context, x *tx, d *desk, row messageRow, found []answered) (bool, error) {
	if len(row.Thread) == 0 || len(found) == 0 {
		return false, nil
	}
	var reports, mails []messageRow
	if err := x.pick(ctx, &reports, selectMessage+` WHERE mailbox = ? AND thread = ? AND kind = 'bounce' AND state = 'read' ORDER BY received, id`, d.Mailbox, row.Thread); err != nil {
		return false, err
	}
	var cases []string
	for _, a := range found {
		mails, cases = append(mails, a.message), union(cases, a.cases)
	}
	for _, r := range reports {
		var s sealedMessage
		if err := d.keys.openJSON("message/"+r.ID+"/sealed", r.Sealed, &s); err != nil {
			t.log.Error("a message cannot be read from the database", "mailbox", d.Mailbox, "folder", r.Folder, "uid", r.UID, "err", err)
		}
		lost, err := t.failedFor(ctx, x, d, &parser.Bounce{Recipients: s.Failed}, mails)
		if err != nil {
			return false, err
		}
		if !lost {
			continue
		}
		for _, c := range cases {
			if err := addEvent(ctx, x, c, "bounced", "an officer's reply to the referrer came back undelivered"); err != nil {
				return false, err
			}
			if err := openReview(ctx, x, d.Mailbox, r.ID, c, reviewBounced); err != nil {
				return false, err
			}
		}
		return true, nil
	}
	return false, nil
}

// saveEcho writes the row of what came back, so that a person finds the mail.
func (t *Tracker) saveEcho(ctx context.Context, x *tx, d *desk, m parser.Message, row messageRow) (messageRow, error) {
	if row.ID == "" {
		row.ID = newID()
	}
	var err error
	if row.Sealed, err = d.keys.sealJSON("message/"+row.ID+"/sealed", sealedMessage{From: m.Envelope.From, MessageID: m.MessageID, Failed: failed(m)}); err != nil {
		return row, err
	}
	return row, saveMessage(ctx, x, row)
}

// bounced does what follows from a notice that came back undelivered. What was
// not delivered was not given.
func (t *Tracker) bounced(ctx context.Context, x *tx, d *desk, message string, n noticeRow, to int64, who, what string, cases []string) error {
	first, err := markBounced(ctx, x, n.ID, to)
	if err != nil || !first {
		return err
	}
	reason := reviewBounced
	switch {
	case n.Kind == "review":
		t.log.Error("the list of what a person must look at came back: it is sent again on the next working day", "mailbox", d.Mailbox, "notice", n.ID)
		_, err := x.exec(ctx, `UPDATE review SET notice = NULL WHERE notice = ? AND closed IS NULL
			AND NOT EXISTS (SELECT 1 FROM delivery v WHERE v.notice = review.notice AND v.state <> 'refused' AND v.bounced IS NULL)`, n.ID)
		return err
	case n.Kind != "acknowledgement":
		reason = reviewBouncedContact
	case to > 0:
		reason = reviewBouncedCopy
	case what == string(parser.ReturnSoft):
		reason = reviewBouncedSoft
	}
	for _, c := range cases {
		if err := addEvent(ctx, x, c, "bounced", "the mail to "+who+" came back undelivered"); err != nil {
			return err
		}
	}
	ask := cases
	if n.Message != nil && to == 0 {
		commitment := protocol.Acknowledgement
		if n.Kind == "contact_change" {
			commitment = protocol.ContactChange
		}
		standing, err := t.reopen(ctx, x, d, *n.Message, commitment)
		if err != nil {
			return err
		}
		// Who was answered otherwise misses nothing.
		ask = slices.DeleteFunc(slices.Clone(cases), func(c string) bool { return slices.Contains(standing, c) })
	}
	for _, c := range ask {
		if err := openReview(ctx, x, d.Mailbox, message, c, reason); err != nil {
			return err
		}
	}
	return nil
}

// reopen opens the clocks again that a notice had met: due is the later of the
// day it was due and one working day from now, so that an officer is asked
// before anybody above is. It returns the cases whose clock stands, because a
// person met it.
func (t *Tracker) reopen(ctx context.Context, x *tx, d *desk, message string, id protocol.CommitmentID) (standing []string, err error) {
	var rows []clockRow
	if err := x.pick(ctx, &rows, selectClock+` WHERE l.message = ? AND l.commitment = ? AND l.void_at IS NULL ORDER BY l.id`, message, string(id)); err != nil {
		return nil, err
	}
	for _, r := range rows {
		if r.MetBy != nil && *r.MetBy != "notice" {
			standing = append(standing, r.CaseID)
		}
	}
	return standing, t.openAgain(ctx, x, d, slices.DeleteFunc(rows, func(r clockRow) bool { return slices.Contains(standing, r.CaseID) }), cameBackWords)
}

// clockRow is a clock that may be opened again.
type clockRow struct {
	ID         string
	CaseID     string `db:"case_id"`
	Commitment string
	Due        int64
	MetBy      *string `db:"met_by"`
	State      string
}

// cameBackWords is why a clock is open again whose mail was not delivered.
const cameBackWords = "it came back"

const selectClock = `SELECT l.id, l.case_id, l.commitment, l.due, l.met_by, c.state FROM deadline l JOIN cases c ON c.id = l.case_id`

func (t *Tracker) openAgain(ctx context.Context, x *tx, d *desk, rows []clockRow, why string) error {
	for _, r := range rows {
		if r.State != "open" {
			continue
		}
		p, _ := d.Pack.Commitment(protocol.CommitmentID(r.Commitment))
		again := d.dueAgain(instant(r.Due), x.now)
		if _, err := x.exec(ctx, `UPDATE deadline SET met_at = NULL, met_by = NULL, reopened = ?, again = ? WHERE id = ?`, millis(x.now), millis(again), r.ID); err != nil {
			return err
		}
		if err := addEvent(ctx, x, r.CaseID, "reopened", fmt.Sprintf("%s counts as not given: %s; due by the end of %s", p.Name, why, workday.DateOf(again.Add(-1)))); err != nil {
			return err
		}
	}
	return nil
}

// dueAgain is when a clock is due that was opened again: the later of its own
// day and the next working day.
func (d *Desk) dueAgain(due, reopened time.Time) time.Time {
	if next := d.Calendar.Add(workday.DateOf(reopened), 1).Due.End(); next.After(due) {
		return next
	}
	return due
}

// noticeOf finds the notice that a mail came back on: by the mark in the header
// of the mail enclosed, by its Message-ID, or else, for a bounce that gives
// neither, by the reference and the recipient that it names. It is sure where
// the report shows that its writer had the mail, or names its case.
func (t *Tracker) noticeOf(ctx context.Context, x *tx, d *desk, m parser.Message) (n noticeRow, found, sure bool, err error) {
	ids := slices.Clone(m.Envelope.ThreadRefs)
	slices.Reverse(ids) // the mail answered, or given back, is the last
	ids = append(slices.Clone(m.Envelope.InReplyTo), ids...)
	if own, err := d.ownNotice(m.Envelope.Notice); err != nil {
		return n, false, false, err
	} else if own {
		local, _, _ := strings.Cut(m.Envelope.Notice, ".")
		ids = append([]string{"<" + local + "@" + domain(d.Address) + ">"}, ids...)
	}
	for _, id := range ids {
		if !storable(id) {
			continue
		}
		err := x.get(ctx, &n, selectNotice+` WHERE n.mailbox = ? AND n.message_id = ?`, d.Mailbox, id)
		if err == nil {
			return n, true, true, nil
		}
		if !noRows(err) {
			return n, false, false, err
		}
	}
	if m.Kind != parser.KindBounce || m.Bounce == nil {
		return n, false, false, nil
	}
	for _, id := range ids {
		thread, err := d.keys.blind("thread", id)
		if err != nil {
			return n, false, false, err
		}
		var sent int
		if err := x.get(ctx, &sent, `SELECT COUNT(*) FROM message WHERE mailbox = ? AND thread = ? AND kind IN ('sent', 'answer')`, d.Mailbox, thread); err != nil {
			return n, false, false, err
		}
		if sent > 0 {
			return n, false, false, nil // an officer's own mail
		}
	}
	n, found, err = t.noticeByText(ctx, x, d, m, len(ids) > 0)
	return n, found, len(m.References) > 0, err
}

// noticeByText finds the latest notice to a recipient that a bounce names,
// about a case that it names. Where it names no case a notice is found only if
// the bounce has no Message-ID to speak against it.
func (t *Tracker) noticeByText(ctx context.Context, x *tx, d *desk, m parser.Message, other bool) (n noticeRow, found bool, err error) {
	var references []any
	for _, r := range m.References {
		if r, ok := CleanReference(r); ok {
			references = append(references, r)
		}
	}
	if len(references) == 0 && other {
		return n, false, nil
	}
	for _, address := range m.Bounce.Recipients {
		recipient, err := d.keys.blind("recipient", strings.ToLower(address))
		if err != nil {
			return n, false, err
		}
		query := selectNotice + ` JOIN delivery v ON v.notice = n.id WHERE n.mailbox = ? AND v.recipient = ? AND v.tried >= ? AND v.bounced IS NULL AND v.state <> 'refused'`
		args := []any{d.Mailbox, recipient, millis(x.now.Add(-returnedWithin))}
		if len(references) > 0 {
			marks := strings.Repeat(", ?", len(references))[2:]
			query += ` AND (n.message IN (SELECT r.message FROM referral r JOIN cases c ON c.id = r.case_id WHERE c.reference IN (` + marks + `))
				OR n.id IN (SELECT o.notice FROM mention o JOIN cases c ON c.id = o.case_id WHERE c.reference IN (` + marks + `)))`
			args = append(append(args, references...), references...)
		}
		err = x.get(ctx, &n, query+` ORDER BY v.tried DESC, n.id LIMIT 1`, args...)
		if err == nil {
			return n, true, nil
		}
		if !noRows(err) {
			return n, false, err
		}
	}
	return n, false, nil
}

// recipientOf is which of a notice's recipients an echo is about, the foremost
// of several. An address that the mail was passed on to is none of them: then
// it is the first, for whom the notice was written.
func (t *Tracker) recipientOf(ctx context.Context, x *tx, d *desk, notice string, addresses []string) (int64, error) {
	var found []int64
	for _, a := range addresses {
		recipient, err := d.keys.blind("recipient", strings.ToLower(a))
		if err != nil {
			return 0, err
		}
		var n int64
		err = x.get(ctx, &n, `SELECT n FROM delivery WHERE notice = ? AND recipient = ?`, notice, recipient)
		if err == nil {
			found = append(found, n)
		} else if !noRows(err) {
			return 0, err
		}
	}
	if len(found) == 0 {
		return 0, nil
	}
	return slices.Min(found), nil
}

// readerOf says who a recipient of a notice is, without a name or an address.
func (t *Tracker) readerOf(ctx context.Context, x *tx, d *desk, n noticeRow, to int64) (string, error) {
	if n.Kind == "acknowledgement" {
		if to > 0 {
			return "the lead named in the referral", nil
		}
		return "the referrer", nil
	}
	var recipient []byte
	if err := x.get(ctx, &recipient, `SELECT recipient FROM delivery WHERE notice = ? AND n = ?`, n.ID, to); err != nil {
		return "", err
	}
	for _, role := range []protocol.Role{protocol.RoleLead, protocol.RoleDispute, protocol.RoleSPOC, protocol.RoleDeputy} {
		c, ok := d.Contacts[role]
		if !ok {
			continue
		}
		same, err := d.keys.blind("recipient", strings.ToLower(c.Address))
		if err != nil {
			return "", err
		}
		if slices.Equal(same, recipient) {
			return roleName(role), nil
		}
	}
	if n.Kind == "review" {
		return "the office", nil
	}
	return "a contact", nil
}

// markBounced notes that a mail came back, and settles a delivery of which it
// was not known whether it went out: it did. It tells whether that is news.
func markBounced(ctx context.Context, x *tx, notice string, n int64) (bool, error) {
	const open = `state IN ('pending', 'in_doubt') AND tried IS NOT NULL`
	done, err := x.exec(ctx, `UPDATE delivery SET bounced = ?, settled = CASE WHEN `+open+` THEN CAST(? AS BIGINT) ELSE settled END,
		next_at = CASE WHEN `+open+` THEN NULL ELSE next_at END, state = CASE WHEN `+open+` THEN 'accepted' ELSE state END
		WHERE notice = ? AND n = ? AND bounced IS NULL`, millis(x.now), millis(x.now), notice, n)
	return done > 0, err
}

// casesOfNotice are the cases that a notice is about.
func casesOfNotice(ctx context.Context, x *tx, n noticeRow) ([]string, error) {
	var ids []string
	err := x.pick(ctx, &ids, `SELECT DISTINCT id FROM cases WHERE id IN (SELECT case_id FROM mention WHERE notice = ?)
		OR id IN (SELECT case_id FROM referral WHERE message = ?) OR id IN (SELECT case_id FROM attached WHERE message = ?) ORDER BY id`, n.ID, n.Message, n.Message)
	return ids, err
}

// storable tells whether an identifier read in a mail can be one of ours:
// PostgreSQL refuses other text.
func storable(id string) bool {
	return id != "" && !strings.ContainsRune(id, 0) && utf8.ValidString(id)
}
