package tracker

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/workday"
)

// Swept counts what one sweep found.
type Swept struct {
	Lapsed int // deadlines that lapsed now
	Told   int // deadlines told to somebody now
	Blind  int // deadlines past due that cannot lapse, because the mailbox was not read since
	Unseen int // deadlines that are to be told once Sent has been looked at
}

// seenWithin is how long ago Sent may have been looked at when a lapse is told:
// an officer may have answered since the deadline passed. A look is followed by
// a sweep at once, but for the receipts that go out before.
const seenWithin = 30 * time.Minute

// telling is one deadline to be told now.
type telling struct {
	deadline openDeadline
	verdict  verdict
	steps    []step
	item     templates.EscalationItem
	people   []person // who is told, the first one addressed
}

// person is one reader of escalations: contacts who are one person get one mail.
type person struct {
	address string
	role    protocol.Role
}

// Sweep asks of every open deadline of the mailbox whether somebody is to be
// told now, and queues what is owed. readUntil is the instant up to which the
// inbox and the Sent folder have been read. Escalations and the list of what a
// person must look at are queued inside the send hours only. While the clock is
// doubted nothing is done. answersUntil is the instant up to which Sent has been
// read: nothing is told before it was lately.
func (t *Tracker) Sweep(ctx context.Context, mailbox string, readUntil, answersUntil time.Time) (Swept, error) {
	var sum Swept
	d, err := t.desk(mailbox)
	if err != nil {
		return sum, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	err = t.serve(ctx, mailbox, func(x *tx) error {
		sum = Swept{}
		// Asked once the instant is known: a clock that was set on the way there
		// is found out. A lapse is never undone, nor a mail about it.
		if t.ClockDoubted() {
			return nil
		}
		if err := t.settleReviews(ctx, x, mailbox); err != nil {
			return err
		}
		open, err := openDeadlines(ctx, x, mailbox)
		if err != nil {
			return err
		}
		if err := t.recompute(ctx, x, d, open); err != nil {
			return err
		}
		tell, err := t.lapse(ctx, x, d, open, readUntil, &sum)
		if answersUntil.Before(x.now.Add(-seenWithin)) {
			sum.Unseen, tell = len(tell), nil
		}
		if err != nil || !sendingTime(x.now, &d.Desk) {
			return err
		}
		if tellingTime(x.now, &d.Desk) {
			if err := t.escalate(ctx, x, d, tell, &sum); err != nil {
				return err
			}
		}
		return t.tellReviews(ctx, x, d)
	})
	if err != nil {
		return sum, fmt.Errorf("sweep %s: %w", mailbox, err)
	}
	if sum.Blind > 0 {
		t.log.Error("deadlines have passed while the mailbox could not be read: nothing is called a lapse until it can",
			"mailbox", mailbox, "deadlines", sum.Blind)
	}
	return sum, nil
}

// recompute gives deadlines that have not lapsed the date that new holiday
// data or closure days mean for them. A lapse is never undone.
func (t *Tracker) recompute(ctx context.Context, x *tx, d *desk, open []openDeadline) error {
	version := d.Calendar.Version()
	for i, o := range open {
		if o.Calendar == version || o.LapsedAt != nil {
			continue
		}
		p, ok := d.Pack.Commitment(protocol.CommitmentID(o.Commitment))
		if !ok {
			continue
		}
		due := d.Calendar.Add(workday.DateOf(instant(o.Started)), p.Days).Due.End()
		if _, err := x.exec(ctx, `UPDATE deadline SET due = ?, calendar = ? WHERE id = ?`, millis(due), version, o.ID); err != nil {
			return err
		}
		if o.Reopened != nil {
			due = d.dueAgain(due, instant(*o.Reopened))
			if _, err := x.exec(ctx, `UPDATE deadline SET again = ? WHERE id = ?`, millis(due), o.ID); err != nil {
				return err
			}
		}
		if millis(due) != o.Due {
			was := workday.DateOf(instant(o.Due - 1))
			if err := addEvent(ctx, x, o.CaseID, "recomputed",
				fmt.Sprintf("%s is due on %s instead of %s: the working days have changed", p.Name, workday.DateOf(due.Add(-1)), was)); err != nil {
				return err
			}
		}
		open[i].Due, open[i].Calendar = millis(due), version
	}
	return nil
}

// lapse marks what has lapsed and gathers what is to be told.
func (t *Tracker) lapse(ctx context.Context, x *tx, d *desk, open []openDeadline, readUntil time.Time, sum *Swept) ([]telling, error) {
	var out []telling
	for _, o := range open {
		p, ok := d.Pack.Commitment(protocol.CommitmentID(o.Commitment))
		if !ok {
			continue
		}
		due := instant(o.Due)
		if !x.now.Before(due) && readUntil.Before(due) {
			sum.Blind++
			continue
		}
		if !x.now.Before(due) && o.Unread > 0 && p.ID == protocol.SubstantiveResponse {
			continue // an officer's reply that may meet it is still to be read
		}
		if !x.now.Before(due) && o.LapsedAt == nil {
			sum.Lapsed++
			if _, err := x.exec(ctx, `UPDATE deadline SET lapsed_at = ? WHERE id = ?`, millis(x.now), o.ID); err != nil {
				return nil, err
			}
			if err := addEvent(ctx, x, o.CaseID, "lapsed", p.Name+" was due at the end of "+workday.DateOf(due.Add(-1)).String()); err != nil {
				return nil, err
			}
			x.afterwards(func() {
				t.log.Info("deadline lapsed", "mailbox", d.Mailbox, "case", o.Reference, "commitment", o.Commitment)
			})
		}
		reach := p.Reach
		if byPersonOnly(p, o) && !d.AnswersVisible && reach == protocol.ReachLadder {
			reach = protocol.ReachLead
		}
		steps := climb(d.Ladder, workday.DateOf(due.Add(-1)), d.Calendar, reach, o.Restricted == 1)
		missed := ""
		if o.Returned > 0 {
			var err error
			if missed, err = t.hasten(ctx, x, d, o, steps); err != nil {
				return nil, err
			}
		}
		state := deadlineState{due: due, told: int(o.Told), readUntil: readUntil}
		v, ok := next(state, steps, x.now)
		// What started while nothing was sent stays quiet when the mailbox
		// goes live: nobody was served by the clerk then.
		if !ok || (o.Quiet == 1 && d.Mode != Shadow) {
			continue
		}
		s := steps[v.step]
		people := slices.DeleteFunc(d.people(append([]protocol.Role{s.to}, s.copy...)), func(p person) bool { return p.address == missed })
		if len(people) == 0 {
			t.log.Error("nobody to tell of a lapse: name a contact in [mailbox.contacts]", "mailbox", d.Mailbox, "case", o.Reference, "role", s.to)
			continue
		}
		out = append(out, telling{deadline: o, verdict: v, steps: steps, people: people})
	}
	return out, nil
}

// byPersonOnly tells whether only a person can meet the clock: also a receipt
// that the clerk does not send, because the message is held for a person or
// the mode withholds it.
func byPersonOnly(p protocol.Commitment, o openDeadline) bool {
	return p.PersonOnly || (p.ID == protocol.Acknowledgement && o.Receipts == 0)
}

// people resolves roles to addresses, each person once. Where nobody has a
// role its nearest neighbour is told: the single point of contact is the
// operational lead where no other is named (Essex Annex C).
func (d *Desk) people(roles []protocol.Role) []person {
	var out []person
	for _, r := range roles {
		c, ok := d.Contacts[r]
		switch {
		case !ok && r == protocol.RoleSPOC, !ok && r == protocol.RoleDispute:
			c, ok = d.Contacts[protocol.RoleLead]
		case !ok && r == protocol.RoleLead:
			c, ok = d.Contacts[protocol.RoleDispute]
		}
		if !ok || slices.ContainsFunc(out, func(p person) bool { return sameContact(d, p, c) }) {
			continue
		}
		out = append(out, person{address: c.Address, role: r})
	}
	return out
}

func sameContact(d *Desk, p person, c protocol.Contact) bool {
	if strings.EqualFold(p.address, c.Address) {
		return true
	}
	other, ok := d.Contacts[p.role]
	return ok && protocol.SamePerson(other, c)
}

// escalate writes one mail a person and day. People who are told exactly the
// same cases share one mail, the others in copy.
func (t *Tracker) escalate(ctx context.Context, x *tx, d *desk, tell []telling, sum *Swept) error {
	today := workday.DateOf(x.now)
	byPerson := map[string][]int{} // address -> indices of tell
	for i := range tell {
		busy := false
		for _, p := range tell[i].people {
			told, err := t.toldOn(ctx, x, d, p.address, today)
			if err != nil {
				return err
			}
			busy = busy || told
		}
		if busy {
			continue // one mail a day: it goes into tomorrow's
		}
		var err error
		if tell[i].item, err = t.describe(ctx, x, d, tell[i]); err != nil {
			return err
		}
		for _, p := range tell[i].people {
			key := strings.ToLower(p.address)
			byPerson[key] = append(byPerson[key], i)
		}
	}
	// People with the same list share one mail.
	groups := map[string][]string{}
	for who, items := range byPerson {
		groups[fmt.Sprint(items)] = append(groups[fmt.Sprint(items)], who)
	}
	for _, key := range slices.Sorted(maps.Keys(groups)) {
		who := groups[key]
		if err := t.escalateTo(ctx, x, d, tell, byPerson[who[0]], who, today, sum); err != nil {
			return err
		}
	}
	return nil
}

func (t *Tracker) escalateTo(ctx context.Context, x *tx, d *desk, tell []telling, items []int, who []string, today workday.Date, sum *Swept) error {
	view := templates.Escalation{Office: d.office()}
	// The mail is addressed to the highest role among its readers.
	rank := func(address string) int {
		best := 9
		for _, i := range items {
			for n, p := range tell[i].people {
				if strings.EqualFold(p.address, address) {
					best = min(best, n)
				}
			}
		}
		return best
	}
	slices.SortFunc(who, func(a, b string) int { return cmp.Or(cmp.Compare(rank(a), rank(b)), strings.Compare(a, b)) })
	var l Letter
	for n, address := range who {
		if n == 0 {
			view.To = string(roleOf(tell, items, address))
			l.To = []string{address}
		} else {
			l.Cc = append(l.Cc, address)
		}
	}
	for _, i := range items {
		view.Items = append(view.Items, tell[i].item)
		for _, p := range tell[i].people {
			if name := roleName(p.role); !strings.EqualFold(p.address, l.To[0]) && !slices.Contains(view.Others, name) {
				view.Others = append(view.Others, name)
			}
		}
	}
	mail, err := t.templates.Escalation(view)
	if err != nil {
		return fmt.Errorf("write an escalation: %w", err)
	}
	l.Subject, l.Text, l.AutoSubmitted = mail.Subject, mail.Text, "auto-generated"
	readers, err := d.keys.hash("readers", 16, who...)
	if err != nil {
		return err
	}
	id, _, err := t.owe(ctx, x, d, "escalation", today.String()+"/"+hexOf(readers), nil, l)
	if err != nil || id == "" {
		return err
	}
	for _, i := range items {
		if err := mention(ctx, x, id, tell[i].deadline.CaseID); err != nil {
			return err
		}
		if err := t.markTold(ctx, x, d, tell[i], id, sum); err != nil {
			return err
		}
	}
	return nil
}

func roleOf(tell []telling, items []int, address string) protocol.Role {
	for _, i := range items {
		for _, p := range tell[i].people {
			if strings.EqualFold(p.address, address) {
				return p.role
			}
		}
	}
	return protocol.RoleLead
}

func roleName(r protocol.Role) string {
	switch r {
	case protocol.RoleDispute:
		return "the dispute resolution contact"
	case protocol.RoleSPOC:
		return "the single point of contact"
	case protocol.RoleDeputy:
		return "the deputy"
	}
	return "the operational lead"
}

// describe makes the escalation's view of one deadline.
func (t *Tracker) describe(ctx context.Context, x *tx, d *desk, tl telling) (templates.EscalationItem, error) {
	o := tl.deadline
	p, _ := d.Pack.Commitment(protocol.CommitmentID(o.Commitment))
	lastDay := workday.DateOf(instant(o.Due - 1))
	item := templates.EscalationItem{
		Reference: o.Reference, Commitment: p.Name, Clause: p.Clause, Started: startedBy(p.On, o.Occasion),
		StartedAt: instant(o.Started).In(workday.London()), Due: lastDay.Start(),
		DaysLate: max(1, d.Calendar.Count(lastDay, workday.DateOf(x.now))),
	}
	item.FromReceipt = p.On == protocol.OnApplication && strings.HasPrefix(o.Occasion, string(protocol.OnReferral))
	if p.ID == protocol.ContactCheck {
		item.Todo = "see whether the person was contacted, and record an application, an answer or an outcome"
	}
	var err error
	if item.Locator, err = t.locator(ctx, x, d, o.Message, o.CaseID); err != nil {
		return item, err
	}
	if item.Done, err = t.done(ctx, x, d, o.CaseID); err != nil {
		return item, err
	}
	if n := tl.verdict.step + 1; n < len(tl.steps) {
		item.NextAt = tl.steps[n].at
		names := []string{}
		for _, q := range d.people(append([]protocol.Role{tl.steps[n].to}, tl.steps[n].copy...)) {
			names = append(names, roleName(q.role))
		}
		again := ""
		if tl.steps[n].to == tl.steps[tl.verdict.step].to {
			again = " again"
		}
		if len(names) > 0 {
			item.Next = names[0] + " is told" + again
		}
	}
	return item, nil
}

func startedBy(on protocol.Occasion, occasion string) string {
	if strings.HasPrefix(occasion, string(protocol.OnApplication)) {
		return "Application recorded"
	}
	switch on {
	case protocol.OnApplication:
		return "Referral received"
	case protocol.OnRetention:
		return "Request to save accommodation received"
	case protocol.OnLeadChange:
		return "Change of lead received"
	}
	return "Referral received"
}

// done lists what was done on a case, in words for a mail.
func (t *Tracker) done(ctx context.Context, x *tx, d *desk, caseID string) ([]string, error) {
	var events []struct {
		At           int64
		What, Detail string
	}
	if err := x.pick(ctx, &events, `SELECT at, what, detail FROM event WHERE case_id = ? AND what IN ('receipt sent', 'receipt refused', 'answered', 'application', 'told', 'bounced') ORDER BY seq`, caseID); err != nil {
		return nil, err
	}
	var out []string
	for _, e := range events {
		when := instant(e.At).In(workday.London()).Format("2 January at 15:04")
		switch e.What {
		case "told":
			who, _, _ := strings.Cut(e.Detail, ":")
			out = append(out, who+" on "+when)
		case "application":
			out = append(out, "application recorded on "+when)
		case "bounced":
			out = append(out, e.Detail+" on "+when)
		case "answered":
			out = append(out, "an officer recorded an answer on "+when)
		default:
			out = append(out, e.What+" on "+when)
		}
	}
	lead, err := t.hasLead(ctx, x, d, caseID)
	if err == nil && !lead {
		out = append(out, "no lead recorded for prison and probation")
	}
	return out, err
}
