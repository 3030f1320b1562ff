package tracker

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/workday"
)

const (
	// threadDepth is how many of the mails that a reply names are looked for:
	// a thread's last ones say which it is.
	threadDepth = 20
	// topicAge is how long after a mail its subject alone tells what a reply
	// answers.
	topicAge = 60 * 24 * time.Hour
	// answersAtOnce is how many replies one call of UnreadAnswers names.
	answersAtOnce = 20
	// answerWait is how long our receipt waits until the text of a person's
	// reply is read: a machine's answer, by its text, makes it necessary.
	answerWait = 15 * time.Second
)

// What an officer's reply says, as far as it was looked at.
const (
	saidUnread   = "unread"   // its header answers a case; its text is to be read
	saidSeen     = "seen"     // its header is all that is to be had
	saidReceipt  = "receipt"  // a receipt, or what names no contact or no next step
	saidResponse = "response" // next steps and a named contact (Essex 10)
)

// answered is a mail of a referrer that a reply answers, on some cases.
type answered struct {
	message messageRow
	cases   []string
	// certain are those of the cases that the reply is about. A mail about
	// several people is received for all of them, but one response may be
	// about one.
	certain []string
}

// receiveSent looks at the header of a mail in the Sent folder: a person's own
// reply to the referrer counts.
func (t *Tracker) receiveSent(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) error {
	row.Kind = "sent"
	if row.ID == "" {
		row.ID = newID()
	}
	if err := saveMessage(ctx, x, row); err != nil {
		return err
	}
	found, err := t.answers(ctx, x, d, in.Result.Message)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return t.keepEarly(ctx, x, d, in.Result.Message, row)
	}
	if lost, err := t.cameBack(ctx, x, d, row, found); err != nil || lost {
		return err
	}
	return t.counts(ctx, x, d, in, row, found, "sent")
}

// receiveCopy takes a copy of an officer's reply that came to the mailbox, and
// tells whether the message is one.
func (t *Tracker) receiveCopy(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow) (bool, error) {
	m := in.Result.Message
	// Whoever writes in an officer's name could else end a promise to somebody.
	if in.Role != "inbox" || in.Forged || in.Unproven || !(strings.EqualFold(m.Envelope.From, d.Address) || inDomains(m.Envelope.From, d.StaffDomains)) {
		return false, nil
	}
	if m.Response != nil && m.Response.Automatic {
		return false, nil // a machine's, whatever its header says
	}
	if err := t.settleAnswered(ctx, x, d, in); err != nil {
		return false, err
	}
	found, err := t.answers(ctx, x, d, m)
	if err != nil || len(found) == 0 {
		return false, err
	}
	if other, err := t.aboutAnother(ctx, x, d, in.Result.Referrals); err != nil || other {
		// A form that the officer was sent and passes on with the answer: no
		// referral may be lost for it.
		return false, err
	}
	row.Kind = "answer"
	if row.ID == "" {
		row.ID = newID()
	}
	if err := saveMessage(ctx, x, row); err != nil {
		return false, err
	}
	if lost, err := t.cameBack(ctx, x, d, row, found); err != nil || lost {
		return lost, err
	}
	return true, t.counts(ctx, x, d, in, row, found, "copy")
}

// aboutAnother tells whether a referral is about somebody who has no case: a
// quoted form is about one who has.
func (t *Tracker) aboutAnother(ctx context.Context, x *tx, d *desk, referrals []parser.Referral) (bool, error) {
	for _, r := range referrals {
		p := r.Person
		var who [4][]byte
		known := false
		for i, k := range [][]string{{"prison", p.PrisonNumber}, {"crn", p.CRN}, {"ni", p.NINumber}, {"name-dob", plainName(p.Name), p.DateOfBirth}} {
			b, err := d.keys.blind(k[0], k[1:]...)
			if err != nil {
				return false, err
			}
			who[i] = b
			known = known || b != nil
		}
		if !known {
			continue // nobody could tell who it is
		}
		var n int
		if err := x.get(ctx, &n, `SELECT COUNT(*) FROM cases WHERE mailbox = ? AND (by_prison = ? OR by_crn = ? OR by_ni = ? OR by_name_dob = ?)`,
			d.Mailbox, who[0], who[1], who[2], who[3]); err != nil {
			return false, err
		}
		if n == 0 {
			return true, nil
		}
	}
	return false, nil
}

// answers finds the referrers' mails that a person's mail answers: those that
// its thread or a reference in it leads to, and whose writer it is sent to. A
// forward, an invitation, and a new mail to somebody else answer nothing; what a
// machine sent, by its header, does not either.
func (t *Tracker) answers(ctx context.Context, x *tx, d *desk, m parser.Message) ([]answered, error) {
	e := m.Envelope
	to := slices.Concat(e.To, e.Cc)
	if !mayAnswer(m) {
		return nil, nil
	}
	named, err := namedCases(ctx, x, d, m.References)
	if err != nil {
		return nil, err
	}
	var out []answered
	add := func(a messageRow, cases, certain []string) error {
		if len(cases) == 0 {
			return nil
		}
		writes, err := t.writersOf(ctx, x, d, a)
		if err != nil {
			return err
		}
		if slices.Contains(writes, strings.ToLower(e.From)) || !slices.ContainsFunc(to, func(r string) bool { return slices.Contains(writes, strings.ToLower(r)) }) {
			return nil
		}
		i := slices.IndexFunc(out, func(o answered) bool { return o.message.ID == a.ID })
		if i < 0 {
			i = len(out)
			out = append(out, answered{message: a})
		}
		out[i].cases, out[i].certain = union(out[i].cases, cases), union(out[i].certain, certain)
		return nil
	}
	// sure are those of some cases that the reply is about: it names them, or
	// what it answers is about one person alone.
	sure := func(cases []string) []string {
		if len(cases) == 1 {
			return cases
		}
		return slices.DeleteFunc(slices.Clone(cases), func(c string) bool { return !slices.Contains(named, c) })
	}
	talked, surely := slices.Clone(named), slices.Clone(named) // cases of which any mail of the referrer is meant
	// What the nearest known mail of the thread is about is what the reply is
	// about: those before it may refer somebody else.
	var near []string
	follow := func(rows []messageRow) error {
		mails, about, err := t.partOf(ctx, x, rows)
		if err != nil {
			return err
		}
		var here []string
		for _, a := range slices.Concat(mails, about) {
			here = union(here, a.cases)
		}
		if len(near) == 0 {
			near = here
		}
		both := func(cases []string) []string {
			return slices.DeleteFunc(slices.Clone(cases), func(c string) bool { return !slices.Contains(near, c) })
		}
		for _, a := range about {
			certain := both(sure(a.cases))
			talked, surely = union(talked, both(a.cases)), union(surely, certain)
			if err := add(a.message, both(a.cases), certain); err != nil {
				return err
			}
		}
		for _, a := range mails {
			cases, certain := both(a.cases), both(sure(a.cases))
			if len(certain) > 0 {
				// The receipt is for all; the response for those it names.
				cases = certain
			}
			if err := add(a.message, cases, certain); err != nil {
				return err
			}
		}
		return nil
	}
	ids := threadOf(e)
	for _, id := range ids {
		rows, err := t.mailsOfThread(ctx, x, d, id)
		if err != nil {
			return nil, err
		}
		if err := follow(rows); err != nil {
			return nil, err
		}
	}
	for _, c := range conversationsOf(e) {
		if len(near) > 0 {
			break
		}
		rows, err := t.mailsOfTalk(ctx, x, d, c)
		if err != nil {
			return nil, err
		}
		if err := follow(rows); err != nil {
			return nil, err
		}
	}
	if len(ids) == 0 && len(near) == 0 && len(named) == 0 {
		only, err := t.mailOfTopic(ctx, x, d, topicsOf(e), to)
		if err != nil {
			return nil, err
		}
		if err := follow(only); err != nil {
			return nil, err
		}
	}
	slices.Sort(talked)
	for _, c := range slices.Compact(talked) {
		var certain []string
		if slices.Contains(surely, c) {
			certain = []string{c}
		}
		var mails []messageRow
		if err := x.pick(ctx, &mails, selectMessage+` WHERE mailbox = ? AND sealed IS NOT NULL AND id IN (SELECT message FROM referral WHERE case_id = ?) ORDER BY received, id`, d.Mailbox, c); err != nil {
			return nil, err
		}
		for _, a := range mails {
			if err := add(a, []string{c}, certain); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// union is a and what b has beside it.
func union(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(slices.Clip(a), s)
		}
	}
	return a
}

// namedCases are the cases whose reference is named.
func namedCases(ctx context.Context, x *tx, d *desk, references []string) ([]string, error) {
	var out []string
	for _, r := range references {
		r, ok := CleanReference(r)
		if !ok {
			continue
		}
		var ids []string
		if err := x.pick(ctx, &ids, `SELECT id FROM cases WHERE mailbox = ? AND reference = ?`, d.Mailbox, r); err != nil {
			return nil, err
		}
		out = append(out, ids...)
	}
	return out, nil
}

// mailsOfThread are the mails that a Message-ID leads to: the mail itself, or the
// one that our receipt of that ID answers.
func (t *Tracker) mailsOfThread(ctx context.Context, x *tx, d *desk, id string) (rows []messageRow, err error) {
	thread, err := d.keys.blind("thread", id)
	if err != nil {
		return nil, err
	}
	ours := id
	if !storable(id) {
		ours = ""
	}
	err = x.pick(ctx, &rows, selectMessage+` WHERE mailbox = ? AND state = 'read' AND kind <> 'bounce' AND sealed IS NOT NULL AND (thread = ?
		OR id IN (SELECT n.message FROM notice n WHERE n.mailbox = ? AND n.message_id = ? AND n.kind = 'acknowledgement')) ORDER BY received, id`,
		d.Mailbox, thread, d.Mailbox, ours)
	return rows, err
}

// mailsOfTalk are the mails at a place of one of Outlook's conversations.
func (t *Tracker) mailsOfTalk(ctx context.Context, x *tx, d *desk, conversation string) (rows []messageRow, err error) {
	talk, err := d.keys.blind("talk", conversation)
	if err != nil {
		return nil, err
	}
	err = x.pick(ctx, &rows, selectMessage+` WHERE mailbox = ? AND talk = ? AND state = 'read' AND kind <> 'bounce' AND sealed IS NOT NULL ORDER BY received, id`, d.Mailbox, talk)
	return rows, err
}

// partOf parts mails into those that refer somebody, with their cases, and those
// about known cases that refer nobody.
func (t *Tracker) partOf(ctx context.Context, x *tx, rows []messageRow) (mails, about []answered, err error) {
	for _, r := range rows {
		var cases []string
		if err := x.pick(ctx, &cases, `SELECT case_id FROM attached WHERE message = ? ORDER BY case_id`, r.ID); err != nil {
			return nil, nil, err
		}
		if len(cases) > 0 {
			about = append(about, answered{message: r, cases: cases})
			continue
		}
		if cases, err = casesOfMessage(ctx, x, r.ID); err != nil {
			return nil, nil, err
		}
		if len(cases) > 0 {
			mails = append(mails, answered{message: r, cases: cases})
		}
	}
	return mails, about, nil
}

// mailOfTopic is the one referral with one of the subjects whose writer is among
// the recipients, for a reply that names no thread. Where there are several,
// nobody can tell which is meant, and there is none.
func (t *Tracker) mailOfTopic(ctx context.Context, x *tx, d *desk, topics, to []string) ([]messageRow, error) {
	var out []messageRow
	for _, topic := range topics {
		hashed, err := d.keys.blind("topic", topic)
		if err != nil {
			return nil, err
		}
		var rows []messageRow
		if err := x.pick(ctx, &rows, selectMessage+` WHERE mailbox = ? AND topic = ? AND state = 'read' AND sealed IS NOT NULL AND received >= ?
			AND id IN (SELECT message FROM referral) ORDER BY received, id LIMIT 50`, d.Mailbox, hashed, millis(x.now.Add(-topicAge))); err != nil {
			return nil, err
		}
		for _, r := range rows {
			writes, err := t.writersOf(ctx, x, d, r)
			if err != nil {
				return nil, err
			}
			if slices.ContainsFunc(to, func(a string) bool { return slices.Contains(writes, strings.ToLower(a)) }) &&
				!slices.ContainsFunc(out, func(o messageRow) bool { return o.ID == r.ID }) {
				out = append(out, r)
			}
		}
	}
	if len(out) != 1 {
		return nil, nil
	}
	return out, nil
}

// writersOf are the addresses to which an answer to a referral goes: its
// sender's, those that were answered, and those of the referrer and the lead
// that it names. A row that was damaged answers to nobody.
func (t *Tracker) writersOf(ctx context.Context, x *tx, d *desk, a messageRow) ([]string, error) {
	var s sealedMessage
	if err := d.keys.openJSON("message/"+a.ID+"/sealed", a.Sealed, &s); err != nil {
		t.log.Error("a message cannot be read from the database", "mailbox", d.Mailbox, "folder", a.Folder, "uid", a.UID, "err", err)
		return nil, nil
	}
	out := slices.Concat([]string{s.From}, s.ReplyTo, s.Answered)
	var rows []struct {
		N      int64
		Sealed []byte
	}
	if err := x.pick(ctx, &rows, `SELECT n, sealed FROM referral WHERE message = ? ORDER BY n`, a.ID); err != nil {
		return nil, err
	}
	for _, r := range rows {
		var of sealedReferral
		if err := d.keys.openJSON(fmt.Sprintf("referral/%s/%d/sealed", a.ID, r.N), r.Sealed, &of); err != nil {
			t.log.Error("a referral cannot be read from the database", "mailbox", d.Mailbox, "message", a.ID, "err", err)
			continue
		}
		out = append(out, of.Referrer.Email, of.Lead.Email)
	}
	for i := range out {
		out[i] = strings.ToLower(out[i])
	}
	// What a form names may be the office itself.
	return slices.DeleteFunc(out, func(w string) bool { return w == "" || strings.EqualFold(w, d.Address) }), nil
}

// counts records a person's reply and meets the clocks that it meets: that of
// the receipt, that of a request to save a home (Essex 2), and with what it
// says that of the response (Essex 10).
func (t *Tracker) counts(ctx context.Context, x *tx, d *desk, in Incoming, row messageRow, found []answered, how string) error {
	where := "was seen in Sent"
	if how == "copy" {
		where = "was seen in a copy of it"
	}
	told := map[string]bool{}
	for _, a := range found {
		said := saidUnread
		if how == "copy" {
			said = saidOf(in.Result.Message.Response)
		}
		for _, c := range a.cases {
			if _, err := x.exec(ctx, `INSERT INTO answer (message, answered, case_id, at, how, certain, said) VALUES (?, ?, ?, ?, ?, ?, ?)`,
				row.ID, a.message.ID, c, millis(in.Received), how, flag(slices.Contains(a.certain, c)), said); err != nil {
				return err
			}
			if !told[c] {
				told[c] = true
				if err := addEvent(ctx, x, c, "reply", "an officer's reply to the referrer "+where); err != nil {
					return err
				}
			}
		}
		for _, id := range []protocol.CommitmentID{protocol.Acknowledgement, protocol.RetentionResponse} {
			p, ok := d.Pack.Commitment(id)
			if !ok {
				continue
			}
			if err := t.meetMessage(ctx, x, d, a.message.ID, id, in.Received, "sent", p.Name+": an officer's reply to the referrer "+where); err != nil {
				return err
			}
		}
		if said == saidResponse {
			if err := t.meetResponse(ctx, x, d, a.certain, in.Received, where); err != nil {
				return err
			}
		}
	}
	return nil
}

func saidOf(r *parser.Response) string {
	if r != nil && r.NextSteps && r.NamesContact {
		return saidResponse
	}
	return saidReceipt
}

// meetResponse marks the response of commitment 10 on cases as given. One of an
// earlier day than the clock's beginning is none.
func (t *Tracker) meetResponse(ctx context.Context, x *tx, d *desk, cases []string, at time.Time, where string) error {
	p, ok := d.Pack.Commitment(protocol.SubstantiveResponse)
	if !ok {
		return nil
	}
	for _, c := range cases {
		n, err := x.exec(ctx, `UPDATE deadline SET met_at = ?, met_by = 'sent' WHERE case_id = ? AND commitment = ? AND started < ? AND met_at IS NULL AND void_at IS NULL`,
			millis(at), c, string(p.ID), millis(workday.DateOf(at).End()))
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if err := addEvent(ctx, x, c, "met", p.Name+": an officer's reply to the referrer, with next steps and a named contact, "+where); err != nil {
			return err
		}
	}
	return nil
}

// respondedAlready meets the response that starts with an application when an
// officer's reply of the same day or later was seen before it was recorded.
func (t *Tracker) respondedAlready(ctx context.Context, x *tx, d *desk, caseID string, since workday.Date) error {
	var at []int64
	if err := x.pick(ctx, &at, `SELECT at FROM answer WHERE case_id = ? AND certain = 1 AND said = ? AND at >= ? ORDER BY at LIMIT 1`,
		caseID, saidResponse, millis(since.Start())); err != nil || len(at) == 0 {
		return err
	}
	return t.meetResponse(ctx, x, d, []string{caseID}, instant(at[0]), "was seen before the application was recorded")
}

// UnreadAnswers names officers' replies whose headers answer a case and whose
// text is to be read, the oldest first and not all at once.
func (t *Tracker) UnreadAnswers(ctx context.Context, mailbox string) ([]Place, error) {
	var rows []struct {
		Folder      string
		Role        string
		UIDValidity int64
		UID         int64
	}
	if err := t.db.SelectContext(ctx, &rows, t.db.Rebind(`SELECT folder, role, uidvalidity, uid FROM message WHERE mailbox = ? AND id IN (
		SELECT message FROM answer WHERE said = ?) ORDER BY received, id LIMIT ?`), mailbox, saidUnread, answersAtOnce); err != nil {
		return nil, fmt.Errorf("list the replies to be read: %w", err)
	}
	var out []Place
	for _, r := range rows {
		out = append(out, Place{Mailbox: mailbox, Folder: r.Folder, Role: r.Role, UIDValidity: uint32(r.UIDValidity), UID: uint32(r.UID)})
	}
	return out, nil
}

// ReadAnswer takes what an officer's reply says, nil when it could not be had:
// then its header is all that counts. Nothing of its text is kept.
func (t *Tracker) ReadAnswer(ctx context.Context, p Place, m *parser.Message) error {
	d, err := t.desk(p.Mailbox)
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return t.serve(ctx, p.Mailbox, func(x *tx) error {
		var row messageRow
		err := x.get(ctx, &row, selectMessage+` WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND uid = ?`, p.Mailbox, p.Folder, int64(p.UIDValidity), int64(p.UID))
		if noRows(err) {
			return errors.New("no such reply")
		}
		if err != nil {
			return err
		}
		said, named := saidSeen, []string(nil)
		if m != nil {
			if m.Response != nil && m.Response.Automatic {
				return t.wasAutomatic(ctx, x, d, row)
			}
			said = saidOf(m.Response)
			if named, err = namedCases(ctx, x, d, m.References); err != nil {
				return err
			}
		}
		var about []struct {
			CaseID  string `db:"case_id"`
			At      int64
			Certain int64
		}
		if err := x.pick(ctx, &about, `SELECT case_id, at, MAX(certain) AS certain FROM answer WHERE message = ? AND said = ? GROUP BY case_id, at ORDER BY case_id`, row.ID, saidUnread); err != nil {
			return err
		}
		for _, a := range about {
			certain := a.Certain == 1 || slices.Contains(named, a.CaseID)
			if _, err := x.exec(ctx, `UPDATE answer SET said = ?, certain = ? WHERE message = ? AND case_id = ?`, said, flag(certain), row.ID, a.CaseID); err != nil {
				return err
			}
			if certain && said == saidResponse {
				if err := t.meetResponse(ctx, x, d, []string{a.CaseID}, instant(a.At), "was seen in Sent"); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// answeredByHand tells whether a person has answered the mail that a receipt
// is for, so that ours is unnecessary, and whether that is open because no text
// of an answer was read yet.
func (t *Tracker) answeredByHand(ctx context.Context, o owed) (byHand, unread bool, err error) {
	if o.Kind != "acknowledgement" || o.Message == nil {
		return false, false, nil
	}
	var n struct{ All, Unread int }
	err = t.db.GetContext(ctx, &n, t.db.Rebind(`SELECT COUNT(*) AS "all", COUNT(CASE WHEN said = 'unread' THEN 1 END) AS unread FROM answer WHERE answered = ?`), *o.Message)
	return n.All > n.Unread, n.All > 0 && n.All == n.Unread, err
}
