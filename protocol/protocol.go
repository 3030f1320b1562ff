package protocol

// Pack is one agreement between housing authorities and referring agencies.
type Pack struct {
	ID     string // "essex"
	Name   string // "Essex protocol", as it is called in mails
	Title  string // the document's own title
	Source string // where the text comes from
	// Agencies are the parser's agency values that are parties to the
	// protocol; a clock that needs one (Commitment.PartyOnly) also starts
	// when the agency is not known.
	Agencies    []string
	Commitments []Commitment
	Required    []RequiredAnswer
	Ladders     []Ladder
	Authorities []Authority
}

// CommitmentID names a commitment in rows, commands and the configuration.
type CommitmentID string

// The commitments that the clerk can watch.
const (
	Acknowledgement     CommitmentID = "acknowledgement"
	RetentionResponse   CommitmentID = "retention_response"
	SubstantiveResponse CommitmentID = "substantive_response"
	ContactCheck        CommitmentID = "contact_check"
	ContactChange       CommitmentID = "contact_change"
)

// Occasion is the sort of thing that starts a commitment.
type Occasion string

// The occasions.
const (
	OnReferral    Occasion = "referral"          // a referral received
	OnRetention   Occasion = "retention_request" // a request to save accommodation received
	OnApplication Occasion = "application"       // a homeless application opened
	OnLeadChange  Occasion = "lead_change"       // a new lead on either side
)

// Reach is how far up a lapse is told.
type Reach string

// The reaches.
const (
	ReachNone   Reach = "none"
	ReachLead   Reach = "lead"   // the operational lead at most
	ReachLadder Reach = "ladder" // the whole ladder
)

// Commitment is one promise with a clock.
type Commitment struct {
	ID     CommitmentID
	Clause string // number in the protocol's summary; empty for a clock of the clerk's own
	Name   string // "acknowledgement of receipt", for mails
	Text   string // the clause as printed; empty for our own
	On     Occasion
	// Days is the number of working days after the day of the occasion; the
	// commitment is due at the end of the last one.
	Days      int
	Reach     Reach
	PartyOnly bool // only for referrals from an agency of the protocol
	// Breach is false for clocks that must never be called a breach.
	Breach bool
	// PersonOnly: only a person can meet it, so it needs answers that can be seen.
	PersonOnly bool
}

// RequiredAnswer is an answer that a referral must give, by law or by the protocol.
type RequiredAnswer struct {
	Field  string   // dotted key of the parser's contract, "lead.phone"
	AnyOf  []string // other keys that satisfy it as well
	Clause string   // "8", or the statute
	Phrase string   // "a phone number for the lead contact", for mails
}

// Role is a contact's part in the protocol.
type Role string

// The roles.
const (
	RoleLead    Role = "lead"    // operational lead
	RoleDispute Role = "dispute" // dispute resolution contact
	RoleSPOC    Role = "spoc"    // single point of contact for MAPPA
	RoleDeputy  Role = "deputy"  // deputy SPOC
)

// Rung is one step of a ladder.
type Rung struct {
	To   Role
	Copy []Role
	// After is the number of working days after the rung before (after the
	// first telling of the lapse, for the first rung).
	After int
	// Times is how often the rung is used, at least 1; Every is the number
	// of working days between two uses.
	Times int
	Every int
}

// Ladder is who is told of a lapse, when.
type Ladder struct {
	ID    string // "lead-first"
	Rungs []Rung
}

// Contact is a person or office to write to.
type Contact struct {
	Role    Role
	Name    string
	Address string // as printed
}

// Authority is one local housing authority of the pack.
type Authority struct {
	ID       string   // "basildon"
	Code     string   // "BAS", the middle of a reference
	Name     string   // "Southend-on-Sea", the spelling of the GSS directory
	Printed  string   // "Southend", as the protocol prints it
	Council  string   // "Basildon Borough Council"
	GSS      string   // "E07000066"
	Address  string   // the Duty to Refer address, as printed
	Domains  []string // the council's own mail domains
	Contacts []Contact
}

// Contact returns the authority's contact in a role.
func (a Authority) Contact(r Role) (Contact, bool) {
	for _, c := range a.Contacts {
		if c.Role == r {
			return c, true
		}
	}
	return Contact{}, false
}

// Severity says what a finding of the lint does.
type Severity string

// The severities. An address with an error is not written to until the
// configuration replaces or repeats it.
const (
	SeverityNote    Severity = "note"
	SeverityWarning Severity = "warning"
	SeverityError   Severity = "error"
)

// Finding is something odd in a pack's contacts, explained.
type Finding struct {
	Authority string // ID; empty when it concerns the pack
	Role      Role
	Address   string
	Code      string // "domain-not-council", "one-person-two-domains", "contact-elsewhere", "same-person"
	Severity  Severity
	Text      string // one sentence: what is odd and what to do
}
