package tracker

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// Incoming is one message, read.
type Incoming struct {
	Place
	Received time.Time
	Result   parser.Result
	// Forged is set when the mail system found that the domain of the sender
	// disowns the message.
	Forged bool
	// Unproven is set when the mail system looked at who sent the message, and
	// nothing vouches for that.
	Unproven bool
	// Failure says why the message could not be read at all; Result then
	// holds what its header tells.
	Failure string
}

// sealedMessage is what is kept of a message that somebody must act on.
type sealedMessage struct {
	From      string   `json:"from,omitempty"`
	ReplyTo   []string `json:"reply_to,omitempty"`
	MessageID string   `json:"message_id,omitempty"`
	Answered  []string `json:"answered,omitempty"`
	// Failed are the recipients that a report of delivery says did not get
	// the mail.
	Failed []string `json:"failed,omitempty"`
}

// sealedReferral is what is kept of a referral: with store = "minimal" who
// sent it, who leads, what is missing and coded figures; with "full" all of it.
type sealedReferral struct {
	Referrer parser.Referrer  `json:"referrer"`
	Lead     parser.Lead      `json:"lead"`
	Missing  []string         `json:"missing,omitempty"`
	Figures  figures          `json:"figures"`
	Full     *parser.Referral `json:"full,omitempty"`
}

// figures are the coded answers that counting needs.
type figures struct {
	Agency         string `json:"agency,omitempty"`
	HomelessStatus string `json:"homeless_status,omitempty"`
	CustodyStatus  string `json:"custody_status,omitempty"`
	ReleaseDate    string `json:"release_date,omitempty"`
	Consent        *bool  `json:"consent,omitempty"`
	RoughSleeping  *bool  `json:"rough_sleeping,omitempty"`
	MAPPALevel     int    `json:"mappa_level,omitempty"`
}

// Receive takes one message: its row, the cases it opens or joins, their
// clocks, what is owed and what a person must see, all in one transaction.
// Seen before, by place or by content, it changes nothing. A nil error means
// that it is committed.
func (t *Tracker) Receive(ctx context.Context, in Incoming) error {
	d, err := t.desk(in.Mailbox)
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	err = t.serve(ctx, d.Mailbox, func(x *tx) error { return t.receive(ctx, x, d, in) })
	if err != nil {
		return fmt.Errorf("receive %s UID %d: %w", in.Folder, in.UID, err)
	}
	t.trace("after-commit")
	return nil
}

func (t *Tracker) receive(ctx context.Context, x *tx, d *desk, in Incoming) error {
	m := in.Result.Message
	var known struct{ ID, State string }
	err := x.get(ctx, &known, `SELECT id, state FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND uid = ?`,
		in.Mailbox, in.Folder, int64(in.UIDValidity), int64(in.UID))
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	if known.ID != "" && known.State != "unfetched" {
		return nil
	}
	row := messageRow{
		ID: known.ID, Mailbox: in.Mailbox, Folder: in.Folder, Role: in.Role, UIDValidity: int64(in.UIDValidity), UID: int64(in.UID),
		State: "read", Kind: string(m.Kind), Received: optionalMillis(in.Received), Recorded: millis(x.now), Attachments: int64(m.Envelope.Attachments),
	}
	if row.Fingerprint, err = fingerprint(d.keys, in); err != nil {
		return err
	}
	if row.Thread, err = d.keys.blind("thread", m.MessageID); err != nil {
		return err
	}
	var first messageRow
	err = x.get(ctx, &first, selectMessage+` WHERE mailbox = ? AND fingerprint = ? AND state = 'read'`, in.Mailbox, row.Fingerprint)
	switch {
	case err == nil && first.UID < 0 && first.Folder == in.Folder:
		// It had lost its place, see SaveFolder.
		_, err := x.exec(ctx, `UPDATE message SET uidvalidity = ?, uid = ? WHERE id = ?`, int64(in.UIDValidity), int64(in.UID), first.ID)
		return err
	case err == nil:
		row.State, row.CopyOf = "copy", &first.ID
		if err := saveMessage(ctx, x, row); err != nil {
			return err
		}
		if first.Role == "junk" && in.Role == "inbox" {
			return t.rescued(ctx, x, d, in, first)
		}
		return nil
	case !errors.Is(err, sql.ErrNoRows):
		return err
	}
	// A bounce encloses the header of the notice that came back.
	if own, err := d.ownNotice(m.Envelope.Notice); err != nil {
		return err
	} else if own && m.Kind != parser.KindBounce {
		row.Kind = "notice"
		return saveMessage(ctx, x, row)
	}
	if in.Role == "sent" {
		if err := t.settleAnswered(ctx, x, d, in); err != nil {
			return err
		}
		return t.receiveSent(ctx, x, d, in, row)
	}
	if in.Failure != "" {
		return t.receiveUnreadable(ctx, x, d, in, row)
	}
	return t.receiveNew(ctx, x, d, in, row)
}

// receiveNew takes a message that was never seen.
func (t *Tracker) receiveNew(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) error {
	m := in.Result
	if done, err := t.receiveCopy(ctx, x, d, in, row); err != nil || done {
		return err
	}
	if id := returned(m.Message); id != "" {
		// Its thread is the mail that came back, which may be read later.
		var err error
		if row.Thread, err = d.keys.blind("thread", id); err != nil {
			return err
		}
	}
	if m.Message.Kind == parser.KindBounce || m.Message.Kind == parser.KindAutoReply {
		if done, err := t.receiveEcho(ctx, x, d, in, row); err != nil || done {
			return err
		}
	}
	j := judge(m, in.Role, in.Forged, &d.Desk)
	if j.open && len(row.Thread) > 0 {
		var n int
		if err := x.get(ctx, &n, `SELECT COUNT(*) FROM message WHERE mailbox = ? AND thread = ? AND state = 'read' AND kind <> 'bounce'`, in.Mailbox, row.Thread); err != nil {
			return err
		}
		if n > 0 {
			j.reviews = append(j.reviews, reviewSameID)
		}
	}
	var attached []caseRow
	if j.attach {
		var err error
		if attached, err = t.threadCases(ctx, x, d, m); err != nil {
			return err
		}
		if len(attached) == 0 && j.unmatched != "" {
			j.reviews = append(j.reviews, j.unmatched)
		}
		if m.Message.Kind == parser.KindBounce && len(attached) == 0 {
			// The bounce of a mail that was none of ours.
			j.reviews = nil
		}
	}
	if j.open || len(j.reviews) > 0 || len(attached) > 0 || returned(m.Message) != "" {
		if row.ID == "" {
			row.ID = newID()
		}
		var err error
		row.Sealed, err = d.keys.sealJSON("message/"+row.ID+"/sealed", sealedMessage{
			From: m.Message.Envelope.From, ReplyTo: m.Message.Envelope.ReplyTo, MessageID: m.Message.MessageID, Answered: j.answer,
			Failed: failed(m.Message),
		})
		if err != nil {
			return err
		}
		if row.Topic, err = d.keys.blind("topic", m.Message.Envelope.Topic); err != nil {
			return err
		}
		if row.Talk, err = d.keys.blind("talk", m.Message.Envelope.Conversation); err != nil {
			return err
		}
	}
	if err := saveMessage(ctx, x, row); err != nil {
		return err
	}
	if row.ID == "" {
		return nil
	}
	var caseID string
	if j.open {
		cases, err := t.openCases(ctx, x, d, in, row, &j)
		if err != nil {
			return err
		}
		caseID = foremost(cases)
	}
	if len(attached) > 0 {
		caseID = foremost(attached)
	}
	for _, c := range attached {
		if _, err := x.exec(ctx, `INSERT INTO attached (message, case_id) VALUES (?, ?)`, row.ID, c.ID); err != nil {
			return err
		}
		if err := addEvent(ctx, x, c.ID, "message", fmt.Sprintf("a message of kind %s was received", m.Message.Kind)); err != nil {
			return err
		}
	}
	for _, reason := range j.reviews {
		if err := openReview(ctx, x, d.Mailbox, row.ID, caseID, reason); err != nil {
			return err
		}
	}
	if j.open || len(attached) > 0 {
		if err := t.answeredEarly(ctx, x, d, in, row); err != nil {
			return err
		}
	}
	if m.Message.Kind == parser.KindContactChange {
		return t.leadChanged(ctx, x, d, in, row, attached)
	}
	return nil
}

// foremost is the case under which a person is told of a message about several
// people: one that is restricted, so that nobody else is told of it.
func foremost(cases []caseRow) string {
	for _, c := range cases {
		if c.Restricted == 1 {
			return c.ID
		}
	}
	return cases[0].ID
}

// receiveUnreadable puts a message that the reader failed on before a person.
// When a referrer may have sent it, the clock starts as well.
func (t *Tracker) receiveUnreadable(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) error {
	if row.ID == "" {
		row.ID = newID()
	}
	row.Kind = "unreadable"
	var err error
	row.Sealed, err = d.keys.sealJSON("message/"+row.ID+"/sealed",
		sealedMessage{From: in.Result.Message.Envelope.From, ReplyTo: in.Result.Message.Envelope.ReplyTo, MessageID: in.Result.Message.MessageID})
	if err != nil {
		return err
	}
	if err := saveMessage(ctx, x, row); err != nil {
		return err
	}
	x.afterwards(func() {
		t.log.Warn("message could not be read; a person must look", "mailbox", in.Mailbox, "folder", in.Folder, "uid", in.UID, "reason", in.Failure)
	})
	var caseID string
	e := in.Result.Message.Envelope
	if e.Automatic == "" && inDomains(e.From, d.ReferrerDomains) {
		in.Result.Referrals = nil
		cases, err := t.openCases(ctx, x, d, in, row, &judgement{open: true})
		if err != nil {
			return err
		}
		caseID = cases[0].ID
	}
	return openReview(ctx, x, d.Mailbox, row.ID, caseID, reviewUnreadable)
}

// openCases opens or joins a case for each person of the message, starts the
// clocks and writes the acknowledgement when somebody is to have one.
func (t *Tracker) openCases(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow, j *judgement) ([]caseRow, error) {
	m := in.Result
	referrals := m.Referrals
	unreadable := m.Message.Envelope.Unreadable
	if len(referrals) == 0 {
		// Somebody was referred, though nobody could be read.
		referrals, unreadable = []parser.Referral{{}}, true
	}
	retention := m.Message.Kind == parser.KindRetentionRequest
	var cases []caseRow
	view := templates.Acknowledgement{Office: d.office(), Received: in.Received.In(workday.London()), Retention: retention}
	if p, ok := d.Pack.Commitment(protocol.RetentionResponse); ok && retention {
		view.Clause, view.Days = p.Clause, p.Days
	}
	for i, r := range referrals {
		c, joined, why, err := t.findOrOpen(ctx, x, d, r, row, i+1)
		if err != nil {
			return nil, err
		}
		if why != "" && !slices.Contains(j.reviews, why) {
			j.reviews = append(j.reviews, why)
		}
		// What the law asks of a referral is not asked of a request to save a home.
		gaps, err := Missing(r, d.Pack, unreadable || retention)
		if err != nil {
			return nil, err
		}
		if err := t.saveReferral(ctx, x, d, r, row.ID, i+1, c.ID, gaps); err != nil {
			return nil, err
		}
		late, due, err := t.startClocks(ctx, x, d, c, in, row, r.Agency, i+1, joined, retention)
		if err != nil {
			return nil, err
		}
		if late {
			view.Late = true
		}
		if view.Due.IsZero() {
			view.Due = due.Start()
		}
		view.Cases = append(view.Cases, acknowledgedCase(c, r, gaps, joined, i, len(referrals)))
		cases = append(cases, c)
	}
	if len(j.answer) == 0 {
		return cases, nil
	}
	return cases, t.oweAcknowledgement(ctx, x, d, in, row, view, j.answer, cases)
}

func acknowledgedCase(c caseRow, r parser.Referral, gaps []string, joined bool, i, of int) templates.AcknowledgedCase {
	a := templates.AcknowledgedCase{Reference: c.Reference, Missing: gaps, ConsentRefused: refused(r), Known: joined}
	if refused(r) {
		a.Missing = nil
	}
	if of > 1 {
		a.Position = ordinal(i+1) + " form"
	}
	return a
}

// rescued acknowledges a referral that lay in the junk folder, unanswered, and
// that a person has moved to the inbox: now it is known for what it is.
func (t *Tracker) rescued(ctx context.Context, x *tx, d *desk, in Incoming, first messageRow) error {
	j := judge(in.Result, in.Role, in.Forged, &d.Desk)
	held, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE message = ? AND reason = ? AND closed IS NULL`, millis(x.now), first.ID, reviewJunk)
	if err != nil || held == 0 || !j.open {
		return err
	}
	if len(j.answer) == 0 || len(in.Result.Referrals) == 0 {
		// Still for a person, if for another reason.
		ids, err := casesOfMessage(ctx, x, first.ID)
		if err != nil || len(ids) == 0 {
			return err
		}
		for _, reason := range j.reviews {
			if err := openReview(ctx, x, d.Mailbox, first.ID, ids[0], reason); err != nil {
				return err
			}
		}
		return nil
	}
	var clocks []struct {
		Due   int64
		MetAt *int64 `db:"met_at"`
	}
	if err := x.pick(ctx, &clocks, `SELECT due, met_at FROM deadline WHERE message = ? AND commitment = ? ORDER BY due`, first.ID, string(protocol.Acknowledgement)); err != nil {
		return err
	}
	view := templates.Acknowledgement{
		Office: d.office(), Received: instant(*first.Received).In(workday.London()), Retention: in.Result.Message.Kind == parser.KindRetentionRequest,
	}
	if p, ok := d.Pack.Commitment(protocol.RetentionResponse); ok && view.Retention {
		view.Clause, view.Days = p.Clause, p.Days
	}
	for _, c := range clocks {
		if c.MetAt != nil {
			return nil // a person has answered
		}
		if view.Due.IsZero() {
			view.Due, view.Late = workday.DateOf(instant(c.Due-1)).Start(), millis(x.now) > c.Due
		}
	}
	var cases []caseRow
	for i, r := range in.Result.Referrals {
		var c caseRow
		err := x.get(ctx, &c, selectCase+` WHERE id = (SELECT case_id FROM referral WHERE message = ? AND n = ?)`, first.ID, i+1)
		if noRows(err) || err == nil && c.State != "open" {
			return nil // read otherwise than before, or ended: for a person
		}
		if err != nil {
			return err
		}
		gaps, err := Missing(r, d.Pack, in.Result.Message.Envelope.Unreadable)
		if err != nil {
			return err
		}
		view.Cases = append(view.Cases, acknowledgedCase(c, r, gaps, false, i, len(in.Result.Referrals)))
		cases = append(cases, c)
	}
	return t.oweAcknowledgement(ctx, x, d, in, first, view, j.answer, cases)
}

// startClocks starts what the protocol promises on this occasion. It tells
// whether the acknowledgement is late already, and the last day for it.
func (t *Tracker) startClocks(ctx context.Context, x *tx, d *desk, c caseRow, in Incoming, row messageRow, agency string, n int, joined, retention bool) (late bool, ackDue workday.Date, err error) {
	on := protocol.OnReferral
	if retention {
		on = protocol.OnRetention
	}
	occasion := fmt.Sprintf("%s/%s/%d", on, hex.EncodeToString(row.Fingerprint), n)
	for _, p := range d.Pack.Commitments {
		if !starts(p, on, agency, &d.Desk) {
			continue
		}
		due := d.Calendar.Add(workday.DateOf(in.Received), p.Days).Due
		if p.ID == protocol.Acknowledgement {
			ackDue, late = due, x.now.After(due.End())
		} else if joined {
			var open int
			if err := x.get(ctx, &open, `SELECT COUNT(*) FROM deadline WHERE case_id = ? AND commitment = ? AND met_at IS NULL AND void_at IS NULL`, c.ID, string(p.ID)); err != nil {
				return false, ackDue, err
			}
			if open > 0 {
				continue
			}
		}
		if err := startDeadline(ctx, x, d, c.ID, p, occasion, &row.ID, in.Received, due); err != nil {
			return false, ackDue, err
		}
	}
	return late, ackDue, nil
}

// fingerprint is the keyed hash by which the same mail is known in another
// folder, under another UID or in a restored database.
func fingerprint(k *keys, in Incoming) ([]byte, error) {
	m := in.Result.Message
	var date string
	if m.Envelope.Date != nil {
		date = m.Envelope.Date.UTC().Format(time.RFC3339)
	}
	return k.hash("fingerprint", 16, m.MessageID, date, m.Envelope.From, m.Envelope.Digest)
}

// noticeMark is the value of the header by which the clerk knows its own mail.
func (d *desk) noticeMark(messageID string) (string, error) {
	id := strings.Trim(messageID, "<>")
	id, _, _ = strings.Cut(id, "@")
	mac, err := d.keys.hash("notice-mark", 10, id)
	if err != nil {
		return "", err
	}
	return id + "." + hex.EncodeToString(mac), nil
}

// ownNotice tells whether a header's value was made by this desk.
func (d *desk) ownNotice(mark string) (bool, error) {
	id, _, ok := strings.Cut(mark, ".")
	if !ok {
		return false, nil
	}
	want, err := d.noticeMark(id)
	return want == mark, err
}

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprintf("%d%s", n, suffix)
}
