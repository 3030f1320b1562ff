package tracker

import (
	"context"
	"encoding/hex"
	"fmt"

	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// leadChanged starts the clock of a new lead (Essex 11) on the cases that a
// message is about, and owes word of it to the other side: to the authority's
// own lead, since who wrote is prison or probation. Of a restricted case the
// single point of contact and the deputy are told, and nobody else.
func (t *Tracker) leadChanged(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow, cases []caseRow) error {
	p, ok := d.Pack.Commitment(protocol.ContactChange)
	if !ok {
		return nil
	}
	due := d.Calendar.Add(workday.DateOf(in.Received), p.Days).Due
	byAudience := map[string][]caseRow{}
	for i, c := range cases {
		bound := true
		if p.PartyOnly {
			var err error
			if bound, err = fromParty(ctx, x, d, c.ID); err != nil {
				return err
			}
		}
		if !bound || c.State != "open" {
			continue
		}
		occasion := fmt.Sprintf("%s/%s/%d", protocol.OnLeadChange, hex.EncodeToString(row.Fingerprint), i+1)
		if err := startDeadline(ctx, x, d, c.ID, p, occasion, &row.ID, in.Received, due); err != nil {
			return err
		}
		audience := "lead"
		if c.Restricted == 1 {
			audience = "contact"
		}
		byAudience[audience] = append(byAudience[audience], c)
	}
	for _, audience := range []string{"lead", "contact"} {
		if err := t.oweLeadChange(ctx, x, d, in, row, p, audience, byAudience[audience]); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tracker) oweLeadChange(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow, p protocol.Commitment, audience string, cases []caseRow) error {
	if len(cases) == 0 {
		return nil
	}
	roles := []protocol.Role{protocol.RoleLead}
	if audience == "contact" {
		roles = []protocol.Role{protocol.RoleSPOC, protocol.RoleDeputy}
	}
	var l Letter
	for _, r := range d.people(roles) {
		l.To = append(l.To, r.address)
	}
	if len(l.To) == 0 {
		t.log.Error("nobody to tell of a new lead: name a contact in [mailbox.contacts]", "mailbox", d.Mailbox, "folder", in.Folder, "uid", in.UID)
		return nil
	}
	view := templates.ContactChange{Office: d.office(), Clause: p.Clause, Locator: discreet(t.locate(d, row))}
	for _, c := range cases {
		view.Cases = append(view.Cases, c.Reference)
	}
	mail, err := t.templates.ContactChange(view)
	if err != nil {
		return fmt.Errorf("write of a new lead: %w", err)
	}
	l.Subject, l.Text, l.AutoSubmitted = mail.Subject, mail.Text, "auto-generated"
	id, withheld, err := t.owe(ctx, x, d, "contact_change", audience+"/"+hex.EncodeToString(row.Fingerprint), &row.ID, l)
	if err != nil || id == "" {
		return err
	}
	for _, c := range cases {
		if err := mention(ctx, x, id, c.ID); err != nil {
			return err
		}
		what, detail := "lead", "word of a new lead is queued for "+roleName(roles[0])
		if withheld {
			what, detail = "withheld", "word of a new lead is withheld in the mode "+string(d.Mode)
		}
		if err := addEvent(ctx, x, c.ID, what, detail); err != nil {
			return err
		}
	}
	return nil
}

// leadTold marks the clock of a new lead as met once the relay has taken the
// word of it.
func (t *Tracker) leadTold(ctx context.Context, x *tx, d *desk, o owed) error {
	var rows []struct {
		ID     string
		CaseID string `db:"case_id"`
	}
	if err := x.pick(ctx, &rows, `SELECT id, case_id FROM deadline WHERE message = ? AND commitment = ? AND met_at IS NULL AND void_at IS NULL
		AND case_id IN (SELECT case_id FROM mention WHERE notice = ?) ORDER BY id`, *o.Message, string(protocol.ContactChange), o.Notice); err != nil {
		return err
	}
	for _, r := range rows {
		if _, err := x.exec(ctx, `UPDATE deadline SET met_at = ?, met_by = 'notice' WHERE id = ?`, millis(x.now), r.ID); err != nil {
			return err
		}
		if err := addEvent(ctx, x, r.CaseID, "met", "word of a new lead was accepted by the relay"); err != nil {
			return err
		}
	}
	return nil
}
