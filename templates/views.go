package templates

import "time"

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
	Cases     []AcknowledgedCase
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
	// To is "lead" or "dispute".
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
	Locator    Locator
	Done       []string // what was done, oldest first
	// Next says what happens if nothing is recorded; NextAt is zero when nothing does.
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

// Review asks the office to look at messages the clerk must not decide about.
type Review struct {
	Office Office
	Items  []ReviewItem
}

// ReviewItem is one message or case held for a person.
type ReviewItem struct {
	Reference string // empty when no case was opened
	Reason    string // a sentence without personal data
	Locator   Locator
	// Clock is set when a deadline runs while the item waits.
	Clock bool
	Due   time.Time
}
