package tracker

import (
	"context"

	"dtrbot/protocol"
)

// wasAutomatic takes back what a mail in Sent did whose text says that a machine
// wrote it: it is no officer's answer, and the clocks that it met run again.
func (t *Tracker) wasAutomatic(ctx context.Context, x *tx, d *desk, row messageRow) error {
	var cases []string
	if err := x.pick(ctx, &cases, `SELECT DISTINCT case_id FROM answer WHERE message = ? ORDER BY case_id`, row.ID); err != nil {
		return err
	}
	for _, c := range cases {
		if err := addEvent(ctx, x, c, "automatic", "the mail to the referrer that was seen says of itself that it is automatic: it is no officer's answer"); err != nil {
			return err
		}
	}
	var clocks []clockRow
	// What another mail of the same moment met stays met.
	if err := x.pick(ctx, &clocks, selectClock+` WHERE l.met_by = 'sent' AND l.void_at IS NULL
		AND EXISTS (SELECT 1 FROM answer a WHERE a.message = ? AND a.case_id = l.case_id AND a.at = l.met_at)
		AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.message <> ? AND a.case_id = l.case_id AND a.at = l.met_at) ORDER BY l.id`, row.ID, row.ID); err != nil {
		return err
	}
	if err := t.openAgain(ctx, x, d, clocks, "what was seen is an automatic answer"); err != nil {
		return err
	}
	// An officer's own reply after it met nothing, because the clock was met.
	var others []struct {
		Answered string
		At       int64
	}
	if err := x.pick(ctx, &others, `SELECT answered, MIN(at) AS at FROM answer WHERE message <> ? AND answered IN (SELECT answered FROM answer WHERE message = ?)
		GROUP BY answered ORDER BY answered`, row.ID, row.ID); err != nil {
		return err
	}
	for _, o := range others {
		for _, id := range []protocol.CommitmentID{protocol.Acknowledgement, protocol.RetentionResponse} {
			p, ok := d.Pack.Commitment(id)
			if !ok {
				continue
			}
			if err := t.meetMessage(ctx, x, d, o.Answered, id, instant(o.At), "sent", p.Name+": an officer's other reply to the referrer was seen"); err != nil {
				return err
			}
		}
	}
	_, err := x.exec(ctx, `DELETE FROM answer WHERE message = ?`, row.ID)
	return err
}
