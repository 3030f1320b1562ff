package protocol

// Pack is one agreement between housing authorities and referring agencies.
type Pack struct {
	ID     string `toml:"id"`     // "essex"
	Name   string `toml:"name"`   // "Essex protocol", as it is called in mails
	Title  string `toml:"title"`  // the document's own title
	Source string `toml:"source"` // where the text comes from
	// Agencies are the parser's agency values that are parties to the
	// protocol; a clock that needs one (Commitment.PartyOnly) also starts
	// when the agency is not known.
	Agencies []string `toml:"agencies"`
	// Roles are the contacts that each authority must name. Those that the
	// pack leaves open are for the configuration to give.
	Roles       []Role           `toml:"roles"`
	Commitments []Commitment     `toml:"commitment"`
	Required    []RequiredAnswer `toml:"required"`
	Ladders     []Ladder         `toml:"ladder"`
	Authorities []Authority      `toml:"authority"`
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
	ID     CommitmentID `toml:"id"`
	Clause string       `toml:"clause"` // number in the protocol's summary; empty for a clock of the clerk's own
	Name   string       `toml:"name"`   // "acknowledgement of receipt", for mails
	Text   string       `toml:"text"`   // the clause as printed; empty for our own
	On     Occasion     `toml:"on"`
	// Days is the number of working days after the day of the occasion; the
	// commitment is due at the end of the last one.
	Days      int   `toml:"days"`
	Reach     Reach `toml:"reach"`
	PartyOnly bool  `toml:"party_only"` // only for referrals from an agency of the protocol
	// Breach is false for clocks that must never be called a breach.
	Breach bool `toml:"breach"`
	// PersonOnly: only a person can meet it, so it needs answers that can be seen.
	PersonOnly bool `toml:"person_only"`
}

// RequiredAnswer is an answer that a referral must give, by law or by the protocol.
type RequiredAnswer struct {
	Field  string   `toml:"field"`  // dotted key of the parser's contract, "lead.phone"
	AnyOf  []string `toml:"any_of"` // other keys that satisfy it as well
	Clause string   `toml:"clause"` // "8", or the statute
	Phrase string   `toml:"phrase"` // "a phone number for the lead contact", for mails
	// PartyOnly: asked of agencies of the protocol, and when the agency is
	// not known; the protocol binds no others.
	PartyOnly bool `toml:"party_only"`
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
	To   Role   `toml:"to"`
	Copy []Role `toml:"copy"`
	// After is the number of working days after the rung before (after the
	// first telling of the lapse, for the first rung).
	After int `toml:"after"`
	// Times is how often the rung is used, at least 1; Every is the number
	// of working days between two uses.
	Times int `toml:"times"`
	Every int `toml:"every"`
}

// Ladder is who is told of a lapse, when.
type Ladder struct {
	ID    string `toml:"id"` // "lead-first"
	Rungs []Rung `toml:"rungs"`
}

// Contact is a person or office to write to.
type Contact struct {
	Role    Role   `toml:"role"`
	Name    string `toml:"name"`
	Address string `toml:"address"` // as printed
}

// Authority is one local housing authority of the pack.
type Authority struct {
	ID       string    `toml:"id"`      // "basildon"
	Code     string    `toml:"code"`    // "BAS", the middle of a reference
	Name     string    `toml:"name"`    // "Southend-on-Sea", the spelling of the GSS directory
	Printed  string    `toml:"printed"` // "Southend", as the protocol prints it; empty where it prints none
	Council  string    `toml:"council"` // "Basildon Borough Council"
	GSS      string    `toml:"gss"`     // "E07000066"
	Address  string    `toml:"address"` // the Duty to Refer address, as printed; empty where the protocol gives none
	Domains  []string  `toml:"domains"` // the council's own mail domains
	Contacts []Contact `toml:"contacts"`
}

// Authority returns the authority with an ID.
func (p *Pack) Authority(id string) (Authority, bool) {
	for _, a := range p.Authorities {
		if a.ID == id {
			return a, true
		}
	}
	return Authority{}, false
}

// Commitment returns the commitment with an ID; a protocol that does not
// promise it has none.
func (p *Pack) Commitment(id CommitmentID) (Commitment, bool) {
	for _, c := range p.Commitments {
		if c.ID == id {
			return c, true
		}
	}
	return Commitment{}, false
}

// Ladder returns the ladder with an ID.
func (p *Pack) Ladder(id string) (Ladder, bool) {
	for _, l := range p.Ladders {
		if l.ID == id {
			return l, true
		}
	}
	return Ladder{}, false
}

// Label returns what the role is called in mails, without an article:
// "operational lead".
func (r Role) Label() string {
	switch r {
	case RoleLead:
		return "operational lead"
	case RoleDispute:
		return "dispute resolution contact"
	case RoleSPOC:
		return "single point of contact"
	case RoleDeputy:
		return "deputy single point of contact"
	default:
		return string(r)
	}
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
	Code      string // one of the Code constants: "domain-not-council"
	Severity  Severity
	Text      string // one sentence: what is odd and what to do
}
