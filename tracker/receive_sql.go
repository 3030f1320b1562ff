package tracker

import (
	"context"
	"database/sql"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// messageRow is a row of message.
type messageRow struct {
	ID          string
	Mailbox     string
	Folder      string
	Role        string
	UIDValidity int64
	UID         int64
	State       string
	Kind        string
	Received    *int64
	Recorded    int64
	Attachments int64
	Tries       int64
	Fingerprint []byte
	Thread      []byte
	CopyOf      *string `db:"copy_of"`
	Sealed      []byte
	Topic       []byte
	Talk        []byte
}

const selectMessage = `SELECT id, mailbox, folder, role, uidvalidity, uid, state, kind, received, recorded, attachments, tries, fingerprint, thread, copy_of, sealed, topic, talk FROM message`

func insertMessage(ctx context.Context, x *tx, m messageRow) error {
	_, err := x.exec(ctx, `INSERT INTO message (id, mailbox, folder, role, uidvalidity, uid, state, kind, received, recorded, attachments, tries, fingerprint, thread, copy_of, sealed, topic, talk)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		m.ID, m.Mailbox, m.Folder, m.Role, m.UIDValidity, m.UID, m.State, m.Kind, m.Received, m.Recorded, m.Attachments, m.Tries,
		m.Fingerprint, m.Thread, m.CopyOf, m.Sealed, m.Topic, m.Talk)
	return err
}

// saveMessage writes the row of a message that was read, in place of the
// unfetched row where there was one.
func saveMessage(ctx context.Context, x *tx, m messageRow) error {
	if m.ID == "" {
		m.ID = newID()
	}
	n, err := x.exec(ctx, `UPDATE message SET state = ?, kind = ?, received = ?, recorded = ?, attachments = ?, fingerprint = ?, thread = ?, copy_of = ?, sealed = ?, topic = ?, talk = ?
		WHERE id = ? AND state = 'unfetched'`, m.State, m.Kind, m.Received, m.Recorded, m.Attachments, m.Fingerprint, m.Thread, m.CopyOf, m.Sealed, m.Topic, m.Talk, m.ID)
	if err != nil {
		return err
	}
	if n == 0 {
		return insertMessage(ctx, x, m)
	}
	_, err = x.exec(ctx, `UPDATE review SET closed = ? WHERE message = ? AND reason = ? AND closed IS NULL`, millis(x.now), m.ID, reviewUnfetched)
	return err
}

// caseRow is a row of cases.
type caseRow struct {
	ID         string
	Reference  string
	Mailbox    string
	State      string
	Restricted int64
	Opened     int64
	Closed     *int64
	Outcome    *string
	ByPrison   []byte `db:"by_prison"`
	ByCRN      []byte `db:"by_crn"`
	ByNI       []byte `db:"by_ni"`
	ByNameDOB  []byte `db:"by_name_dob"`
}

const selectCase = `SELECT id, reference, mailbox, state, restricted, opened, closed, outcome, by_prison, by_crn, by_ni, by_name_dob FROM cases`

// findOrOpen finds the open case of a person by an identifier that belongs to
// one person only (prison number, CRN, National Insurance number), or opens
// one. Name and date of birth alone never join: they open a case of their own
// and a person is asked, with the reason why.
func (t *Tracker) findOrOpen(ctx context.Context, x *tx, d *desk, r parser.Referral, m messageRow, n int) (c caseRow, joined bool, why string, err error) {
	want := caseRow{Mailbox: d.Mailbox, State: "open", Restricted: flag(restricted(r)), Opened: millis(x.now)}
	if want.ByPrison, err = d.keys.blind("prison", r.Person.PrisonNumber); err != nil {
		return c, false, "", err
	}
	if want.ByCRN, err = d.keys.blind("crn", r.Person.CRN); err != nil {
		return c, false, "", err
	}
	if want.ByNI, err = d.keys.blind("ni", r.Person.NINumber); err != nil {
		return c, false, "", err
	}
	if want.ByNameDOB, err = d.keys.blind("name-dob", plainName(r.Person.Name), r.Person.DateOfBirth); err != nil {
		return c, false, "", err
	}
	var found []caseRow
	if err := x.pick(ctx, &found, selectCase+` WHERE mailbox = ? AND state = 'open' AND (by_prison = ? OR by_crn = ? OR by_ni = ?) ORDER BY opened, id`,
		d.Mailbox, want.ByPrison, want.ByCRN, want.ByNI); err != nil {
		return c, false, "", err
	}
	if len(found) == 1 && !contradicts(found[0], want) {
		c = found[0]
		c.Restricted = max(c.Restricted, want.Restricted)
		return c, true, "", t.joinCase(ctx, x, c, want)
	}
	if len(found) > 0 {
		why = reviewConflict
	} else if want.ByNameDOB != nil {
		var same int
		if err := x.get(ctx, &same, `SELECT COUNT(*) FROM cases WHERE mailbox = ? AND state = 'open' AND by_name_dob = ?`, d.Mailbox, want.ByNameDOB); err != nil {
			return c, false, "", err
		}
		if same > 0 {
			why = reviewMaybeSame
		}
	}
	want.ID = newID()
	// The reference comes from the message and the person's place in it, so
	// that a restored database gives the same one. Two people meeting in 35
	// bits is rare and not impossible.
	for try := 0; want.Reference == ""; try++ {
		h, err := d.keys.hash("reference", 16, hex.EncodeToString(m.Fingerprint), fmt.Sprint(n), fmt.Sprint(try))
		if err != nil {
			return c, false, "", err
		}
		ref := formReference(d.Authority.Code, h)
		var taken int
		if err := x.get(ctx, &taken, `SELECT COUNT(*) FROM cases WHERE reference = ?`, ref); err != nil {
			return c, false, "", err
		}
		if taken == 0 {
			want.Reference = ref
		}
	}
	_, err = x.exec(ctx, `INSERT INTO cases (id, reference, mailbox, state, restricted, opened, by_prison, by_crn, by_ni, by_name_dob) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		want.ID, want.Reference, want.Mailbox, want.State, want.Restricted, want.Opened, want.ByPrison, want.ByCRN, want.ByNI, want.ByNameDOB)
	if err != nil {
		return c, false, "", err
	}
	x.afterwards(func() { t.log.Info("case opened", "mailbox", d.Mailbox, "case", want.Reference) })
	return want, false, why, addEvent(ctx, x, want.ID, "opened", fmt.Sprintf("opened by a referral in %s, UID %d, form %d", m.Folder, m.UID, n))
}

// contradicts tells whether both rows have an identifier and it differs.
func contradicts(a, b caseRow) bool {
	differ := func(p, q []byte) bool { return p != nil && q != nil && !slices.Equal(p, q) }
	return differ(a.ByPrison, b.ByPrison) || differ(a.ByCRN, b.ByCRN) || differ(a.ByNI, b.ByNI)
}

func (t *Tracker) joinCase(ctx context.Context, x *tx, c, more caseRow) error {
	// A case once restricted stays so: the level may be missing on a second form.
	_, err := x.exec(ctx, `UPDATE cases SET by_prison = COALESCE(by_prison, ?), by_crn = COALESCE(by_crn, ?), by_ni = COALESCE(by_ni, ?),
		by_name_dob = COALESCE(by_name_dob, ?), restricted = CASE WHEN restricted = 1 OR ? = 1 THEN 1 ELSE 0 END WHERE id = ?`,
		more.ByPrison, more.ByCRN, more.ByNI, more.ByNameDOB, more.Restricted, c.ID)
	if err != nil {
		return err
	}
	x.afterwards(func() { t.log.Info("case referred again", "mailbox", c.Mailbox, "case", c.Reference) })
	return addEvent(ctx, x, c.ID, "joined", "referred again")
}

func (t *Tracker) saveReferral(ctx context.Context, x *tx, d *desk, r parser.Referral, message string, n int, caseID string, gaps []string) error {
	s := sealedReferral{Referrer: r.Referrer, Lead: r.Lead, Missing: gaps, Figures: figures{
		Agency: r.Agency, HomelessStatus: r.HomelessStatus, CustodyStatus: r.Custody.Status, ReleaseDate: r.Custody.ReleaseDate,
		Consent: r.Consent.Given, RoughSleeping: r.RoughSleeping, MAPPALevel: r.Risk.MAPPALevel,
	}}
	if d.Full {
		s.Full = &r
	}
	sealed, err := d.keys.sealJSON(fmt.Sprintf("referral/%s/%d/sealed", message, n), s)
	if err != nil {
		return err
	}
	_, err = x.exec(ctx, `INSERT INTO referral (message, n, case_id, agency, sealed) VALUES (?, ?, ?, ?, ?)`, message, n, caseID, r.Agency, sealed)
	return err
}

func startDeadline(ctx context.Context, x *tx, d *desk, caseID string, p protocol.Commitment, occasion string, message *string, started time.Time, due workday.Date) error {
	_, err := x.exec(ctx, `INSERT INTO deadline (id, case_id, commitment, occasion, message, started, due, calendar, quiet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (case_id, commitment, occasion) DO NOTHING`,
		newID(), caseID, string(p.ID), occasion, message, millis(started), millis(due.End()), d.Calendar.Version(), flag(d.Mode == Shadow))
	return err
}

// oweAcknowledgement composes the one mail that answers a message and queues
// it for each recipient.
func (t *Tracker) oweAcknowledgement(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow, view templates.Acknowledgement, to []string, cases []caseRow) error {
	mail, err := t.templates.Acknowledgement(view)
	if err != nil {
		return fmt.Errorf("write the acknowledgement: %w", err)
	}
	m := in.Result.Message
	l := Letter{
		To: to, Subject: mail.Subject, Text: mail.Text, AutoSubmitted: "auto-replied", SuppressReplies: true,
		InReplyTo: m.MessageID, References: append(slices.Clone(m.Envelope.ThreadRefs), m.MessageID),
	}
	if m.MessageID == "" {
		l.References = m.Envelope.ThreadRefs
	}
	id, withheld, err := t.owe(ctx, x, d, "acknowledgement", hex.EncodeToString(row.Fingerprint), &row.ID, l)
	if err != nil || id == "" {
		return err
	}
	for _, c := range cases {
		what, detail := "receipt owed", "an acknowledgement is queued"
		if withheld {
			what, detail = "receipt withheld", "an acknowledgement is withheld in the mode "+string(d.Mode)
		}
		if err := addEvent(ctx, x, c.ID, what, detail); err != nil {
			return err
		}
	}
	return nil
}

// owe writes a notice and one delivery for each recipient. The occasion makes
// it once only: a second call for the same one does nothing and returns "".
// withheld is set when the mode lets nobody have it.
func (t *Tracker) owe(ctx context.Context, x *tx, d *desk, kind, occasion string, message *string, l Letter) (id string, withheld bool, err error) {
	if err := t.sign(d, &l, kind, occasion, x.now); err != nil {
		return "", false, err
	}
	raw, err := t.compose(l)
	if err != nil {
		return "", false, fmt.Errorf("compose the %s: %w", kind, err)
	}
	id = newID()
	sealed, err := d.keys.sealBytes("notice/"+id+"/sealed", raw)
	if err != nil {
		return "", false, err
	}
	n, err := x.exec(ctx, `INSERT INTO notice (id, mailbox, kind, occasion, message_id, created, message, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (mailbox, kind, occasion) DO NOTHING`, id, d.Mailbox, kind, occasion, l.MessageID, millis(x.now), message, sealed)
	if err != nil || n == 0 {
		return "", false, err
	}
	withheld = true
	for i, to := range slices.Concat(l.To, l.Cc) {
		hashed, err := d.keys.blind("recipient", strings.ToLower(to))
		if err != nil {
			return "", false, err
		}
		address, err := d.keys.sealBytes(fmt.Sprintf("delivery/%s/%d/address", id, i), []byte(to))
		if err != nil {
			return "", false, err
		}
		state, next, settled := "pending", optionalMillis(x.now), (*int64)(nil)
		if !mayWrite(&d.Desk, to) {
			state, next, settled = "withheld", nil, optionalMillis(x.now)
		} else {
			withheld = false
		}
		if _, err := x.exec(ctx, `INSERT INTO delivery (notice, n, recipient, address, state, attempts, next_at, settled) VALUES (?, ?, ?, ?, ?, 0, ?, ?)
			ON CONFLICT (notice, recipient) DO NOTHING`, id, i, hashed, address, state, next, settled); err != nil {
			return "", false, err
		}
	}
	return id, withheld, nil
}

// sign makes a letter the desk's own: from its address, with a Message-ID and
// the mark by which it is known again, both made from its kind and occasion.
func (t *Tracker) sign(d *desk, l *Letter, kind, occasion string, at time.Time) error {
	h, err := d.keys.hash("notice", 20, kind, occasion)
	if err != nil {
		return err
	}
	local := strings.ToLower(base32.StdEncoding.EncodeToString(h))
	l.From, l.FromName, l.Date = d.Address, d.Authority.Council, at
	l.MessageID = "<" + local + "@" + domain(d.Address) + ">"
	l.Notice, err = d.noticeMark(local)
	return err
}

// mayWrite tells whether the mode of the mailbox lets it write to an address.
func mayWrite(d *Desk, address string) bool {
	switch d.Mode {
	case Live:
		return true
	case Staff:
		return inDomains(address, d.StaffDomains)
	}
	return false
}

// threadCases finds the cases that a message is about: by a reference in it,
// else by the mails it answers, the referrer's or ours.
func (t *Tracker) threadCases(ctx context.Context, x *tx, d *desk, m parser.Result) ([]caseRow, error) {
	var out []caseRow
	add := func(rows []caseRow) {
		for _, r := range rows {
			if !slices.ContainsFunc(out, func(c caseRow) bool { return c.ID == r.ID }) {
				out = append(out, r)
			}
		}
	}
	for _, ref := range m.Message.References {
		ref, ok := CleanReference(ref)
		if !ok {
			continue
		}
		var rows []caseRow
		if err := x.pick(ctx, &rows, selectCase+` WHERE mailbox = ? AND reference = ?`, d.Mailbox, ref); err != nil {
			return nil, err
		}
		add(rows)
	}
	if len(out) > 0 {
		return out, nil
	}
	for _, id := range slices.Concat(m.Message.Envelope.InReplyTo, m.Message.Envelope.ThreadRefs) {
		thread, err := d.keys.blind("thread", id)
		if err != nil {
			return nil, err
		}
		ours := id
		if strings.ContainsRune(id, 0) || !utf8.ValidString(id) {
			ours = "" // no notice of ours, and PostgreSQL refuses such text
		}
		var rows []caseRow
		if err := x.pick(ctx, &rows, selectCase+` WHERE mailbox = ? AND id IN (
			SELECT r.case_id FROM referral r JOIN message m ON m.id = r.message WHERE m.mailbox = ? AND m.thread = ?
			UNION
			SELECT r.case_id FROM referral r JOIN notice n ON n.message = r.message WHERE n.mailbox = ? AND n.message_id = ?)`,
			d.Mailbox, d.Mailbox, thread, d.Mailbox, ours); err != nil {
			return nil, err
		}
		add(rows)
	}
	return out, nil
}

// meetMessage marks the clocks of a commitment that a message started as met,
// with a line in the history unless the caller writes its own.
func (t *Tracker) meetMessage(ctx context.Context, x *tx, d *desk, message string, id protocol.CommitmentID, at time.Time, by, detail string) error {
	var rows []struct {
		ID     string
		CaseID string `db:"case_id"`
	}
	if err := x.pick(ctx, &rows, `SELECT id, case_id FROM deadline WHERE message = ? AND commitment = ? AND met_at IS NULL AND void_at IS NULL`, message, string(id)); err != nil {
		return err
	}
	for _, r := range rows {
		if _, err := x.exec(ctx, `UPDATE deadline SET met_at = ?, met_by = ? WHERE id = ?`, millis(at), by, r.ID); err != nil {
			return err
		}
		if detail == "" {
			continue
		}
		if err := addEvent(ctx, x, r.CaseID, "met", detail); err != nil {
			return err
		}
	}
	return nil
}

func openReview(ctx context.Context, x *tx, mailbox, message, caseID, reason string) error {
	optional := func(s string) *string {
		if s == "" {
			return nil
		}
		return &s
	}
	var open int
	if err := x.get(ctx, &open, `SELECT COUNT(*) FROM review WHERE mailbox = ? AND reason = ? AND COALESCE(message, '') = ? AND COALESCE(case_id, '') = ? AND closed IS NULL`,
		mailbox, reason, message, caseID); err != nil || open > 0 {
		return err
	}
	id, err := newReviewID(ctx, x)
	if err != nil {
		return err
	}
	_, err = x.exec(ctx, `INSERT INTO review (id, mailbox, message, case_id, reason, opened) VALUES (?, ?, ?, ?, ?, ?)`,
		id, mailbox, optional(message), optional(caseID), reason, millis(x.now))
	if err == nil && caseID != "" {
		err = addEvent(ctx, x, caseID, "review", "held for a person: "+reason)
	}
	return err
}

// addEvent writes one line of a case's history. The detail is a sentence
// without personal data.
func addEvent(ctx context.Context, x *tx, caseID, what, detail string) error {
	_, err := x.exec(ctx, `INSERT INTO event (case_id, seq, at, what, detail)
		SELECT CAST(? AS TEXT), COALESCE(MAX(seq), 0) + 1, CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT) FROM event WHERE case_id = ?`, caseID, millis(x.now), what, detail, caseID)
	return err
}

// noRows tells whether a query found nothing.
func noRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }
