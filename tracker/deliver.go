package tracker

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"time"

	"dtrbot/protocol"
)

// Outcome is what became of one envelope.
type Outcome string

// The outcomes that a Post reports.
const (
	Accepted Outcome = "accepted"
	Refused  Outcome = "refused"
	Deferred Outcome = "deferred"
	InDoubt  Outcome = "in_doubt"
)

// Answer is the outcome and the server's own words, which may name the
// recipient. Reason is why it was not accepted in words that name nobody, for
// the log.
type Answer struct {
	Outcome Outcome
	Text    string
	Reason  string
}

// Post is the way out for notices.
type Post interface {
	// Send hands over one mail, byte for byte, to one recipient.
	Send(ctx context.Context, from, to string, raw []byte) Answer
	// Sent counts the mails with a Message-ID in the Sent folder. It is asked
	// only where the server files what it sends, one copy for each envelope.
	Sent(ctx context.Context, messageID string) (int, error)
}

// Scope says which notices a delivery takes.
type Scope int

// The scopes: acknowledgements go out at any hour, before everything else; the
// rest waits for the send hours of a working day.
const (
	Acknowledgements Scope = iota
	Everything
)

// Delivered counts what one delivery did.
type Delivered struct {
	Accepted, Refused, Deferred, InDoubt int
	// Capped notices wait because their recipient had too many in an hour.
	Capped int
}

// claimSize is how many deliveries are claimed in one transaction. Small: what
// is claimed and not sent waits for the next start.
const claimSize = 20

const (
	// unsearched is how long a notice in doubt waits for a Sent folder that
	// cannot be searched, before the duty to send outweighs the risk of a repeat.
	unsearched = 24 * time.Hour
	// doubts is how many attempts may end without an answer at the usual pace.
	// Each may have arrived: after that it is repeated once a day, and a person
	// is told.
	doubts      = 5
	doubtsPause = 24 * time.Hour
)

// owed is one delivery with what sending needs.
type owed struct {
	Notice    string
	N         int64
	Kind      string
	Message   *string
	MessageID string `db:"message_id"`
	Created   int64
	Recipient []byte
	Address   []byte
	Sealed    []byte
	State     string
	Attempts  int64
	Doubts    int64
	Tried     *int64
	// Others is how many copies its other recipients may account for.
	Others int64
}

const (
	// sendWithin is how long one mail may take from the record of the attempt
	// to the relay's answer, which may come as late as ten minutes after the
	// end of the mail (RFC 5321 section 4.5.3.2.6).
	sendWithin = 10 * time.Minute
	// answerGrace is how long a mail that is on its way when the work ends may
	// still take.
	answerGrace = 10 * time.Second
	// abandoned is when what another process left in sending is no longer on
	// its way: past sendWithin, and some for clocks that differ.
	abandoned = sendWithin + 2*time.Minute
)

// settleLeftovers settles what a process that died, or a pass that failed, left
// behind: claimed is pending again, because nothing was sent; sending is in
// doubt. Only the holder of the mailbox delivers, so nobody else is at work;
// but who held it before may be alive, and at the end of one mail.
func (t *Tracker) settleLeftovers(ctx context.Context, d *desk) error {
	mailbox, term := d.Mailbox, d.term.Load()
	return t.serve(ctx, mailbox, func(x *tx) error {
		if _, err := x.exec(ctx, `UPDATE delivery SET state = 'pending', next_at = ? WHERE state = 'claimed'
			AND notice IN (SELECT id FROM notice WHERE mailbox = ?)`, millis(x.now), mailbox); err != nil {
			return err
		}
		left := x.now // a file's lock is free only once its holder is dead
		if term != 0 {
			left = x.now.Add(-abandoned)
		}
		n, err := x.exec(ctx, `UPDATE delivery SET state = 'in_doubt', doubts = doubts + 1, next_at = ? WHERE state = 'sending'
			AND notice IN (SELECT id FROM notice WHERE mailbox = ?) AND (term = ? OR tried <= ? OR tried > ?)`,
			millis(x.now), mailbox, term, millis(left), millis(x.now.Add(abandoned))) // by a clock that was set back since
		if n > 0 {
			t.log.Warn("notices in doubt after a crash", "mailbox", mailbox, "count", n)
		}
		return err
	})
}

// Deliver sends the notices that are owed now, oldest first, until none is due
// or ctx ends. A failure of one delivery does not stop the others. Only the
// holder of the mailbox may call it.
func (t *Tracker) Deliver(ctx context.Context, mailbox string, scope Scope, post Post) (Delivered, error) {
	var sum Delivered
	d, err := t.desk(mailbox)
	if err != nil {
		return sum, err
	}
	d.sending.Lock()
	defer d.sending.Unlock()
	defer func() {
		if sum.Capped > 0 {
			t.log.Warn("too many notices to one recipient in an hour: waiting", "mailbox", mailbox, "count", sum.Capped)
		}
	}()
	if err := t.settleAnswers(ctx, d, &sum); err != nil {
		return sum, fmt.Errorf("record what became of a notice of %s: %w", mailbox, err)
	}
	if err := t.settleLeftovers(ctx, d); err != nil {
		return sum, fmt.Errorf("settle what an earlier pass of %s left: %w", mailbox, err)
	}
	if err := t.resolve(ctx, d, post, &sum); err != nil {
		return sum, err
	}
	for {
		batch, more, err := t.claim(ctx, d, scope, &sum)
		if err != nil {
			return sum, fmt.Errorf("claim notices of %s: %w", mailbox, err)
		}
		if len(batch) == 0 && !more {
			return sum, nil
		}
		t.trace("after-claim")
		for _, o := range batch {
			if err := t.deliverOne(ctx, d, o, post, &sum); err != nil {
				return sum, fmt.Errorf("deliver a notice of %s: %w", mailbox, err)
			}
		}
		if sum.Deferred > 0 && sum.Accepted == 0 {
			// The route is down: what is left waits for the next pass
			// instead of being tried one after another against it.
			return sum, nil
		}
	}
}

// resolve settles notices in doubt: one that lies in Sent was sent; one that
// does not is sent again, the same bytes under the same Message-ID. All
// recipients' copies carry that Message-ID, so a copy counts for this one only
// when there are more than the others may account for.
func (t *Tracker) resolve(ctx context.Context, d *desk, post Post, sum *Delivered) error {
	doubtful, err := t.inDoubt(ctx, d.Mailbox)
	if err != nil {
		return fmt.Errorf("look for notices in doubt: %w", err)
	}
	for _, o := range doubtful {
		found := false
		if d.FilesSent {
			copies, err := post.Sent(ctx, o.MessageID)
			if err != nil && (o.Tried == nil || t.now().Sub(instant(*o.Tried)) < unsearched) {
				// Better late than twice: it stays in doubt until Sent can be read.
				t.log.Warn("notice in doubt: Sent could not be searched", "mailbox", d.Mailbox, "notice", o.Notice, "err", err)
				sum.InDoubt++
				continue
			}
			found = int64(copies) > o.Others
		}
		if found {
			err = t.settle(ctx, d, o, Answer{Outcome: Accepted, Text: "found in Sent"}, sum)
		} else {
			err = t.requeue(ctx, d, o)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (t *Tracker) deliverOne(ctx context.Context, d *desk, o owed, post Post, sum *Delivered) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	address, err := d.keys.openBytes(fmt.Sprintf("delivery/%s/%d/address", o.Notice, o.N), o.Address)
	raw, fault := d.keys.openBytes("notice/"+o.Notice+"/sealed", o.Sealed)
	if err = errors.Join(err, fault); err != nil {
		// One damaged row must not keep the others from being sent.
		t.log.Error("a notice cannot be read from the database: it waits", "mailbox", d.Mailbox, "notice", o.Notice, "err", err)
		return t.serve(ctx, d.Mailbox, func(x *tx) error { return waitDelivery(ctx, x, o, "pending", x.now.Add(time.Hour), nil) })
	}
	if !mayWrite(&d.Desk, string(address)) {
		return t.withhold(ctx, d, o, "the mode "+string(d.Mode)) // changed after it was owed
	}
	if byHand, unread, err := t.answeredByHand(ctx, o); err != nil {
		return err
	} else if unread {
		return t.serve(ctx, d.Mailbox, func(x *tx) error { return waitDelivery(ctx, x, o, "pending", x.now.Add(answerWait), nil) })
	} else if byHand {
		return t.withhold(ctx, d, o, "an officer has answered")
	}
	if o.Kind == "escalation" {
		stale, err := t.stale(ctx, o)
		if err != nil {
			return err
		}
		if stale {
			return t.withhold(ctx, d, o, "what it tells was answered meanwhile")
		}
	}
	// The time runs from before the record, so that a process that was paused
	// in between does not begin to send when another no longer waits for it.
	sending, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendWithin)
	defer cancel()
	// A mail that is on its way when the work ends is not cut off: whether it
	// arrived would be in doubt, and a repeat could be a second one.
	defer context.AfterFunc(ctx, func() { time.AfterFunc(answerGrace, cancel) })()
	// The attempt is on record before the socket opens: a crash from here
	// on leaves the notice in doubt, never forgotten and never blindly sent.
	if err := t.markSending(ctx, d, &o); err != nil {
		return err
	}
	a := Answer{Outcome: Deferred, Text: "it was too late to send it"}
	if sending.Err() == nil && ctx.Err() == nil {
		a = post.Send(sending, d.Address, string(address), raw)
	}
	t.trace("before-mark")
	// The outcome must be kept even when the daemon is being stopped.
	err = t.settle(context.WithoutCancel(ctx), d, o, a, sum)
	if err != nil {
		d.unrecorded.keep(o, a)
	}
	return err
}

// unrecorded are answers of the relay that the database did not take. They are
// kept as long as the process lives: while somebody knows that a mail was
// accepted, it must not be sent again for want of a row.
type unrecorded struct {
	mu  sync.Mutex
	all []attempt
}

// attempt is one that was answered.
type attempt struct {
	owed   owed
	answer Answer
}

func (u *unrecorded) keep(o owed, a Answer) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.all = append(u.all, attempt{o, a})
}

// settleAnswers records what could not be recorded when it was answered, before
// anybody takes it for doubtful. A mailbox that was lost meanwhile makes no
// difference: see settle.
func (t *Tracker) settleAnswers(ctx context.Context, d *desk, sum *Delivered) error {
	d.unrecorded.mu.Lock()
	defer d.unrecorded.mu.Unlock()
	for len(d.unrecorded.all) > 0 {
		first := d.unrecorded.all[0]
		if err := t.settle(ctx, d, first.owed, first.answer, sum); err != nil {
			return err
		}
		d.unrecorded.all = d.unrecorded.all[1:]
	}
	return nil
}

// withhold ends a delivery that is not to be made any more.
func (t *Tracker) withhold(ctx context.Context, d *desk, o owed, why string) error {
	t.log.Info("notice withheld", "mailbox", d.Mailbox, "notice", o.Notice, "kind", o.Kind, "reason", why)
	answer, err := d.keys.sealBytes(fmt.Sprintf("delivery/%s/%d/answer", o.Notice, o.N), []byte(why))
	if err != nil {
		return err
	}
	return t.serve(ctx, d.Mailbox, func(x *tx) error {
		if _, err := x.exec(ctx, `UPDATE delivery SET state = 'withheld', settled = ?, next_at = NULL, answer = ? WHERE notice = ? AND n = ?`, millis(x.now), answer, o.Notice, o.N); err != nil {
			return err
		}
		if o.Kind != "acknowledgement" || o.Message == nil {
			return nil
		}
		return t.eventForMessage(ctx, x, *o.Message, "receipt withheld", "an acknowledgement is not sent: "+why)
	})
}

// settle records what became of one delivery, with what follows from it. It may
// do so also when the mailbox was lost while the mail was on its way, as long as
// nobody else has touched the delivery.
func (t *Tracker) settle(ctx context.Context, d *desk, o owed, a Answer, sum *Delivered) error {
	answer, err := d.keys.sealBytes(fmt.Sprintf("delivery/%s/%d/answer", o.Notice, o.N), []byte(a.Text))
	if err != nil {
		return err
	}
	return t.write(ctx, func(x *tx) error {
		log := t.log.With("mailbox", d.Mailbox, "notice", o.Notice, "kind", o.Kind)
		if mine, err := t.stillOurs(ctx, x, o); err != nil {
			return err
		} else if !mine {
			var state string
			if err := x.get(ctx, &state, `SELECT state FROM delivery WHERE notice = ? AND n = ?`, o.Notice, o.N); err != nil || state == string(a.Outcome) {
				return err // recorded already: only the database's own answer was lost
			}
			log.Warn("the answer came when another process had taken the notice up", "outcome", a.Outcome)
			return nil
		}
		if a.Outcome != Accepted {
			about, err := referencesOf(ctx, x, o)
			if err != nil {
				return err
			}
			log = log.With("cases", about, "reason", a.Reason)
		}
		switch a.Outcome {
		case Accepted:
			sum.Accepted++
			x.afterwards(func() { log.Info("notice accepted") })
			if err := endDelivery(ctx, x, o, "accepted", answer); err != nil {
				return err
			}
			return t.accepted(ctx, x, d, o)
		case Refused:
			sum.Refused++
			x.afterwards(func() { log.Warn("notice refused; a person must look") })
			if err := endDelivery(ctx, x, o, "refused", answer); err != nil {
				return err
			}
			return t.refused(ctx, x, d, o)
		case InDoubt:
			sum.InDoubt++
			x.afterwards(func() { log.Warn("notice in doubt: the connection ended before the answer") })
			wait := backoff(o.Attempts)
			if _, err := x.exec(ctx, `UPDATE delivery SET doubts = doubts + 1 WHERE notice = ? AND n = ?`, o.Notice, o.N); err != nil {
				return err
			}
			if o.Doubts+1 >= doubts {
				wait = doubtsPause
				if err := t.doubtful(ctx, x, d, o); err != nil {
					return err
				}
			}
			return waitDelivery(ctx, x, o, "in_doubt", x.now.Add(wait), answer)
		case Deferred:
			sum.Deferred++
			wait := backoff(o.Attempts)
			x.afterwards(func() { log.Warn("notice deferred", "wait", wait.String()) })
			return waitDelivery(ctx, x, o, "pending", x.now.Add(wait), answer)
		}
		return errors.New("the post gave no outcome")
	})
}

// accepted marks the acknowledgement clock as met when the sender, the first
// recipient, has the receipt.
func (t *Tracker) accepted(ctx context.Context, x *tx, d *desk, o owed) error {
	if o.Message == nil || o.N != 0 {
		return nil
	}
	if back, err := cameBack(ctx, x, o); err != nil || back {
		return err // faster than the relay's answer
	}
	if o.Kind == "contact_change" {
		return t.leadTold(ctx, x, d, o)
	}
	if err := t.meetMessage(ctx, x, d, *o.Message, protocol.Acknowledgement, x.now, "notice", ""); err != nil {
		return err
	}
	return t.eventForMessage(ctx, x, *o.Message, "receipt sent", "the acknowledgement was accepted by the relay")
}

// doubtful tells a person that nobody knows whether a notice arrived.
func (t *Tracker) doubtful(ctx context.Context, x *tx, d *desk, o owed) error {
	if o.Message == nil {
		return openReview(ctx, x, d.Mailbox, "", "", reviewDoubt)
	}
	ids, err := casesOfMessage(ctx, x, *o.Message)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := openReview(ctx, x, d.Mailbox, *o.Message, id, reviewDoubt); err != nil {
			return err
		}
	}
	return nil
}

// refused puts a notice that will never arrive before a person; its clock runs on.
func (t *Tracker) refused(ctx context.Context, x *tx, d *desk, o owed) error {
	switch {
	case o.Kind == "review":
		return t.listRefused(ctx, x, d, o)
	case o.Kind != "acknowledgement":
		return t.escalationRefused(ctx, x, d, o)
	}
	ids, err := casesOfMessage(ctx, x, *o.Message)
	if err != nil {
		return err
	}
	for _, id := range ids {
		who := "the referrer"
		if o.N > 0 {
			who = "a copy's recipient"
		}
		if err := addEvent(ctx, x, id, "receipt refused", "the acknowledgement to "+who+" was refused for good"); err != nil {
			return err
		}
		if err := openReview(ctx, x, d.Mailbox, *o.Message, id, reviewRefused); err != nil {
			return err
		}
	}
	return nil
}

// backoff is the wait before attempt n+1: one minute, doubled each time, an
// hour at most. The duty never expires, so the attempts do not either.
func backoff(attempts int64) time.Duration {
	wait := time.Minute
	for range min(attempts-1, 6) {
		wait *= 2
	}
	return min(wait, time.Hour)
}

func hexOf(b []byte) string { return hex.EncodeToString(b) }
