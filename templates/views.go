package templates

import (
	"slices"
	"time"
)

// The views are all that a template can see. None has a field for the person
// referred, so no wording, ours or an authority's own, can leak one. All
// times are already in Europe/London.

// Office is who writes and how it is reached.
type Office struct {
	Authority       string // "Basildon", the spelling of the directory
	Council         string // "Basildon Borough Council"
	Phone           string // weekdays; may be empty outside live mode
	OutOfHoursPhone string
	ProtocolName    string // "Essex protocol"
}

// Acknowledgement answers one message with one mail, however many people it refers.
type Acknowledgement struct {
	Office   Office
	Received time.Time
	// Late is set when the acknowledgement goes out after its due date;
	// Due is the last day on which it was in time.
	Late      bool
	Due       time.Time
	Retention bool // a request to save accommodation (Essex commitment 2), not a referral
	// Clause and Days name the response that only a person gives to a request
	// to save accommodation: "2" and 3 in Essex. Empty and 0 where the
	// protocol promises none, and for a referral.
	Clause string
	Days   int
	Cases  []AcknowledgedCase
}

// AcknowledgedCase is one person of the message, known by position only.
type AcknowledgedCase struct {
	Reference string
	// Position is "1st form", "2nd form" when there are several, else empty.
	Position string
	// Missing are the required answers that could not be found, as phrases
	// ("a phone number for the lead contact").
	Missing []string
	// ConsentRefused: an officer will look; nothing else may be said.
	ConsentRefused bool
	// Known is set when the case existed before this message.
	Known bool
}

// Escalation goes to one set of contacts, once a day at most, for every case
// that has lapsed.
type Escalation struct {
	Office Office
	// To is "lead" or "dispute", for a restricted case "spoc" or "deputy".
	To    string
	Items []EscalationItem
	// Others are the roles that receive the same mail ("the operational lead").
	Others []string
}

// EscalationItem is one deadline that lapsed.
type EscalationItem struct {
	Reference  string
	Commitment string // "substantive response"
	Clause     string // "10"; empty for a clock of the clerk's own
	Started    string // what started the clock: "Referral received"
	StartedAt  time.Time
	Due        time.Time // the last day on which it was in time
	DaysLate   int       // whole working days, at least 1
	// FromReceipt is set when the clock was started by the referral because
	// the authority chose so: a target of its own, stricter than the protocol.
	FromReceipt bool
	Locator     Locator
	Done        []string // what was done, oldest first
	// Todo is what to do, as a sentence; empty for the wording's own.
	Todo string
	// Next says what happens if nothing is recorded, as a clause ("the
	// dispute resolution contact is told"); NextAt is zero when nothing does.
	Next   string
	NextAt time.Time
}

// Locator finds a mail in the mailbox without naming the person.
type Locator struct {
	Received    time.Time
	Sender      string // address of the sender; empty when there is none
	Attachments int
	Folder      string
}

// ContactChange tells one side that the other side's lead on a case has changed
// (Essex commitment 11). Who the new lead is stands in the message, and is
// nothing for an automatic mail.
type ContactChange struct {
	Office Office
	Cases  []string // references, at least one
	Clause string   // "11"; may be empty
	// Locator finds the message that tells of the change.
	Locator Locator
}

// Review asks the office to look at messages the clerk must not decide about.
type Review struct {
	Office Office
	Items  []ReviewItem
}

// ReviewItem is one message or case held for a person.
type ReviewItem struct {
	Item      string // what `dtrbot review done` calls it
	Reference string // empty when no case was opened
	More      int    // so many other cases are meant as well
	Reason    string // a sentence without personal data
	Locator   Locator
	// Clock is set when a deadline runs while the item waits.
	Clock bool
	Due   time.Time
}

// Alarm tells those who can mend it of an outage that endangers the time for
// acknowledgements, and of its end. It goes by another route than other mail.
type Alarm struct {
	Office Office
	// Sending: receipts cannot be sent. Database: the clerk's database cannot be
	// used, which keeps so many mailboxes from being read. Else the mailbox
	// cannot be read.
	Sending, Database bool
	Mailboxes         int
	Since             time.Time
	// Waiting is how many receipts wait to be sent, Due the last day for the
	// first one: of mailboxes that cannot be read, for what may lie in them.
	Waiting int
	Due     time.Time
	// Ended is when it was over; zero while it lasts.
	Ended time.Time
}

// Fault tells those who can mend it of what does not endanger the time for
// acknowledgements yet, and of its end. It goes by another route than other mail.
type Fault struct {
	Office Office
	// Silent: no mail has come since Since, which is unusual; else what the
	// mailbox signs in with ends on Ends.
	Silent bool
	Since  time.Time
	Ends   time.Time
	// Ended is when it was over; zero while it lasts.
	Ended time.Time
}

// View is what one template sees: an Acknowledgement, an Escalation, a
// ContactChange, a Review, an Alarm or a Fault.
type View interface {
	// wording is the name of the file with the view's wording.
	wording() string
}

func (Acknowledgement) wording() string { return "acknowledgement.txt" }
func (Escalation) wording() string      { return "escalation.txt" }
func (Review) wording() string          { return "review.txt" }
func (ContactChange) wording() string   { return "contact_change.txt" }
func (Alarm) wording() string           { return "alarm.txt" }
func (Fault) wording() string           { return "fault.txt" }

// References are the references of the cases, each once, in their order.
func (a Acknowledgement) References() []string {
	var refs []string
	for _, c := range a.Cases {
		refs = appendNew(refs, c.Reference)
	}
	return refs
}

// OnlyRefused tells that consent was refused for everybody in the message, so
// that nothing is said but that an officer will look.
func (a Acknowledgement) OnlyRefused() bool {
	for _, c := range a.Cases {
		if !c.ConsentRefused {
			return false
		}
	}
	return len(a.Cases) > 0
}

// AnyMissing tells that there is something to list as not found. Nothing is
// asked for a person who refused consent.
func (a Acknowledgement) AnyMissing() bool {
	for _, c := range a.Cases {
		if len(c.Missing) > 0 && !c.ConsentRefused {
			return true
		}
	}
	return false
}

// References are the references of the items, each once, in their order.
func (e Escalation) References() []string {
	var refs []string
	for _, i := range e.Items {
		refs = appendNew(refs, i.Reference)
	}
	return refs
}

// Commitment is the commitment that all items share, or empty.
func (e Escalation) Commitment() string {
	for _, i := range e.Items {
		if i.Commitment != e.Items[0].Commitment {
			return ""
		}
	}
	if len(e.Items) == 0 {
		return ""
	}
	return e.Items[0].Commitment
}

// Overdue tells that every item is a promise of the protocol. A clock of the
// clerk's own is a reminder and never called overdue.
func (e Escalation) Overdue() bool {
	for _, i := range e.Items {
		if i.Clause == "" {
			return false
		}
	}
	return len(e.Items) > 0
}

// References are the references of the items that have one, each once.
func (r Review) References() []string {
	var refs []string
	for _, i := range r.Items {
		refs = appendNew(refs, i.Reference)
	}
	return refs
}

// References are the references of the cases, each once.
func (c ContactChange) References() []string {
	var refs []string
	for _, r := range c.Cases {
		refs = appendNew(refs, r)
	}
	return refs
}

// appendNew adds a reference that is neither empty nor there already.
func appendNew(refs []string, ref string) []string {
	if ref == "" || slices.Contains(refs, ref) {
		return refs
	}
	return append(refs, ref)
}
