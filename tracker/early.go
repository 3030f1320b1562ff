package tracker

import (
	"context"
	"slices"
	"strings"
	"time"

	"dtrbot/parser"
)

// earlyFor is how long it is kept what a mail in Sent answers that answers
// nothing known.
const earlyFor = 30 * 24 * time.Hour

// keepEarly keeps of a person's mail in Sent, hashed, which mail it answers and
// to whom it goes: that mail may be a referral which lies in the junk folder, or
// which the server did not give, and is read later.
func (t *Tracker) keepEarly(ctx context.Context, x *tx, d *desk, m parser.Message, row messageRow) error {
	if _, err := x.exec(ctx, `DELETE FROM early WHERE at < ?`, millis(x.now.Add(-earlyFor))); err != nil {
		return err
	}
	e := m.Envelope
	if !mayAnswer(m) || row.Received == nil || *row.Received < millis(x.now.Add(-earlyFor)) {
		return nil
	}
	outside := slices.ContainsFunc(slices.Concat(e.To, e.Cc), func(a string) bool { return !strings.EqualFold(a, d.Address) && !inDomains(a, d.StaffDomains) })
	if !outside {
		return nil // officers write to each other
	}
	type key struct{ sort, purpose, value string }
	var keys []key
	if near := threadOf(e); len(near) > 0 {
		keys = append(keys, key{"thread", "thread", near[0]})
	}
	for _, c := range conversationsOf(e) {
		keys = append(keys, key{"talk", "talk", c})
	}
	if len(keys) == 0 || len(e.InReplyTo)+len(e.ThreadRefs) == 0 {
		for _, topic := range topicsOf(e) {
			keys = append(keys, key{"topic", "topic", topic})
		}
	}
	if len(keys) == 0 {
		return nil
	}
	for _, a := range slices.Concat(e.To, e.Cc) {
		keys = append(keys, key{"to", "recipient", strings.ToLower(a)})
	}
	for _, k := range keys {
		hash, err := d.keys.blind(k.purpose, k.value)
		if err != nil {
			return err
		}
		if hash == nil {
			continue
		}
		if _, err := x.exec(ctx, `INSERT INTO early (message, sort, hash, at) VALUES (?, ?, ?, ?) ON CONFLICT (message, sort, hash) DO NOTHING`, row.ID, k.sort, hash, *row.Received); err != nil {
			return err
		}
	}
	return nil
}

// answeredEarly lets the mails in Sent count that answer a message which is only
// now read.
func (t *Tracker) answeredEarly(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) error {
	if row.Kind == string(parser.KindBounce) {
		return nil
	}
	var replies []messageRow
	if err := x.pick(ctx, &replies, selectMessage+` WHERE mailbox = ? AND kind = 'sent' AND state = 'read' AND id IN (
		SELECT message FROM early WHERE sort = 'thread' AND hash = ? OR sort = 'talk' AND hash = ? OR sort = 'topic' AND hash = ? AND at >= ?) ORDER BY received, id`,
		d.Mailbox, row.Thread, row.Talk, row.Topic, row.Received); err != nil || len(replies) == 0 {
		return err
	}
	writes, err := t.writersOf(ctx, x, d, row)
	if err != nil {
		return err
	}
	cases, err := casesOfMessage(ctx, x, row.ID)
	if err != nil {
		return err
	}
	if len(cases) == 0 {
		if err := x.pick(ctx, &cases, `SELECT case_id FROM attached WHERE message = ? ORDER BY case_id`, row.ID); err != nil {
			return err
		}
	}
	for _, r := range replies {
		meant, err := t.earlyMeans(ctx, x, d, in.Result.Message, row, r, writes)
		if err != nil {
			return err
		}
		if !meant {
			continue
		}
		found := []answered{{message: row, cases: cases}}
		if len(cases) == 1 {
			found[0].certain = cases
		}
		if _, err := x.exec(ctx, `DELETE FROM early WHERE message = ?`, r.ID); err != nil {
			return err
		}
		if lost, err := t.cameBack(ctx, x, d, r, found); err != nil {
			return err
		} else if lost {
			continue
		}
		was := Incoming{Place: Place{Mailbox: r.Mailbox, Folder: r.Folder, Role: r.Role, UIDValidity: uint32(r.UIDValidity), UID: uint32(r.UID)}, Received: instant(*r.Received)}
		if err := t.counts(ctx, x, d, was, r, found, "sent"); err != nil {
			return err
		}
	}
	return nil
}

// earlyMeans tells whether a mail in Sent goes to a writer of the message and
// means no other: one that is known by its subject alone may.
func (t *Tracker) earlyMeans(ctx context.Context, x *tx, d *desk, m parser.Message, row, reply messageRow, writes []string) (bool, error) {
	to := false
	for _, w := range writes {
		hash, err := d.keys.blind("recipient", w)
		if err != nil {
			return false, err
		}
		var n int
		if err := x.get(ctx, &n, `SELECT COUNT(*) FROM early WHERE message = ? AND sort = 'to' AND hash = ?`, reply.ID, hash); err != nil {
			return false, err
		}
		to = to || n > 0
	}
	if !to {
		return false, nil
	}
	var sure int
	if err := x.get(ctx, &sure, `SELECT COUNT(*) FROM early WHERE message = ? AND (sort = 'thread' AND hash = ? OR sort = 'talk' AND hash = ?)`, reply.ID, row.Thread, row.Talk); err != nil || sure > 0 {
		return sure > 0, err
	}
	only, err := t.mailOfTopic(ctx, x, d, []string{m.Envelope.Topic}, writes)
	return len(only) == 1 && only[0].ID == row.ID, err
}

// mayAnswer tells whether a mail may be a person's answer at all, by its header.
func mayAnswer(m parser.Message) bool {
	e := m.Envelope
	return e.Automatic == "" && len(e.To)+len(e.Cc) > 0 && m.Kind != parser.KindBounce && !e.Forward && !e.Invitation
}

// threadOf are the Message-IDs that a mail names, that of the mail which it
// answers first, then those before it in the thread.
func threadOf(e parser.Envelope) []string {
	before := slices.Clone(e.ThreadRefs)
	slices.Reverse(before)
	var out []string
	for _, id := range slices.Concat(e.InReplyTo, before) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out[:min(len(out), threadDepth)]
}

// conversationsOf are the places in Outlook's conversation that a mail may
// answer, the nearest first: its own, as some servers leave it, and those above.
func conversationsOf(e parser.Envelope) []string {
	const head, step = 2 * 22, 2 * 5 // in hexadecimal digits
	var out []string
	for n := len(e.Conversation); n >= head && len(out) < threadDepth; n -= step {
		out = append(out, e.Conversation[:n])
	}
	return out
}

// topicsOf are the subjects by which a mail that is a reply is known.
func topicsOf(e parser.Envelope) []string {
	var out []string
	if e.Reply {
		out = append(out, e.Topic)
	}
	if e.TalkTopic != "" && !slices.Contains(out, e.TalkTopic) {
		out = append(out, e.TalkTopic)
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}
