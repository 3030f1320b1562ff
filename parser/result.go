package parser

import "time"

// Kind is what a message is, one of the sixteen words of the contract.
type Kind string

// The kinds of message. Which of them may be answered automatically is the
// tracker's decision, not the parser's.
const (
	KindReferral           Kind = "referral"
	KindRetentionRequest   Kind = "retention_request"
	KindEvidence           Kind = "evidence"
	KindContactChange      Kind = "contact_change"
	KindChaser             Kind = "chaser"
	KindWithdrawal         Kind = "withdrawal"
	KindUpdate             Kind = "update"
	KindMAPPA              Kind = "mappa"
	KindInformationRequest Kind = "information_request"
	KindPortalNotification Kind = "portal_notification"
	KindEncrypted          Kind = "encrypted"
	KindSelfReferral       Kind = "self_referral"
	KindBounce             Kind = "bounce"
	KindAutoReply          Kind = "auto_reply"
	KindBulk               Kind = "bulk"
	KindOther              Kind = "other"
)

// Problem codes, the closed list of the contract.
const (
	ProblemEncrypted       = "attachment-encrypted"
	ProblemDamaged         = "attachment-damaged"
	ProblemTooLarge        = "attachment-too-large"
	ProblemTypeUnsupported = "attachment-type-unsupported"
	ProblemScanned         = "attachment-scanned"
	ProblemLimit           = "limit-exceeded"
	ProblemCharset         = "charset-unknown"
	ProblemMIME            = "mime-malformed"
)

// Result is everything that one message says. It is the JSON contract of
// `dtrbot parse --json`: keys are stable, new ones may be added.
type Result struct {
	Message   Message    `json:"message"`
	Referrals []Referral `json:"referrals"`
}

// Message is what is known of the message as a whole.
type Message struct {
	MessageID      string   `json:"message_id,omitempty"`
	Kind           Kind     `json:"kind"`
	KindConfidence float64  `json:"kind_confidence"`
	KindReasons    []string `json:"kind_reasons"`
	// Suspected is set on mail of kind other that has something of a
	// referral's wording: a person should look when a referrer sent it.
	Suspected  bool      `json:"suspected_referral,omitempty"`
	References []string  `json:"references,omitempty"`
	Problems   []Problem `json:"problems,omitempty"`
	Envelope   Envelope  `json:"envelope"`
	// Bounce is what a message of kind bounce reports.
	Bounce *Bounce `json:"bounce,omitempty"`
	// Response is what the writer's own words say, where the message answers
	// another or names a case.
	Response *Response `json:"response,omitempty"`
}

// Problem names one part that could not be read, or not wholly.
// Detail never quotes the content of the part.
type Problem struct {
	Code   string `json:"code"`
	Where  string `json:"where"`
	Detail string `json:"detail,omitempty"`
}

// Envelope holds the facts of the header that whoever answers needs. They
// never fill a form's field. Addresses are lower-cased addr-specs without a
// display name; Message-IDs keep their angle brackets.
type Envelope struct {
	From string `json:"from,omitempty"`
	// ReplyTo leaves out addresses that nobody reads ("no-reply").
	ReplyTo     []string   `json:"reply_to,omitempty"`
	To          []string   `json:"to,omitempty"`
	Cc          []string   `json:"cc,omitempty"`
	Date        *time.Time `json:"date,omitempty"`
	InReplyTo   []string   `json:"in_reply_to,omitempty"`
	ThreadRefs  []string   `json:"thread_references,omitempty"`
	Attachments int        `json:"attachments"`
	// Automatic says why no automatic mail may answer this one (RFC 3834
	// section 2, a null return path, List-*, Precedence,
	// X-Auto-Response-Suppress, a no-reply sender); empty when it may.
	Automatic string `json:"automatic,omitempty"`
	// Topic is a digest of the subject without "Re:" and the like, by which a
	// reply that names no thread is known; empty where the subject says too
	// little. Reply is set when the subject says that it is one.
	Topic string `json:"topic,omitempty"`
	Reply bool   `json:"reply,omitempty"`
	// Forward is set when its header says that it passes another mail on,
	// Invitation when it says that a calendar sent it.
	Forward    bool `json:"forward,omitempty"`
	Invitation bool `json:"invitation,omitempty"`
	// Conversation is Outlook's Thread-Index in hexadecimal digits, 22 bytes and 5
	// more for each reply (MS-OXOMSG 2.2.1.3): that of a mail which is answered
	// begins that of the answer. TalkTopic is a digest like Topic of the subject
	// that the conversation began with, where the mail goes on with one.
	Conversation string `json:"conversation,omitempty"`
	TalkTopic    string `json:"talk_topic,omitempty"`
	// Notice is the value of the X-Dtrbot-Notice header, by which the clerk
	// knows its own mail when it comes back. Empty when there is none.
	Notice string `json:"notice,omitempty"`
	// Digest is the hexadecimal SHA-256 of the decoded content of every
	// leaf part in order, so that two copies of a mail that differ only in
	// transfer encoding or in trace headers have the same one.
	Digest string `json:"digest"`
	// Unreadable is set when a part that may hold a referral could not be
	// read, so that nothing may be called missing.
	Unreadable bool `json:"unreadable,omitempty"`
}

// Referral is one person referred. A field the message does not state is
// absent. Dates are YYYY-MM-DD.
type Referral struct {
	ReferralDate      string            `json:"referral_date,omitempty"`
	Authority         string            `json:"authority,omitempty"`
	Reason            string            `json:"reason,omitempty"`
	HomelessStatus    string            `json:"homeless_status,omitempty"`
	HomelessDate      string            `json:"homeless_date,omitempty"`
	RoughSleeping     *bool             `json:"rough_sleeping,omitempty"`
	ExternalReference string            `json:"external_reference,omitempty"`
	Agency            string            `json:"agency,omitempty"`
	Consent           Consent           `json:"consent,omitzero"`
	Referrer          Referrer          `json:"referrer,omitzero"`
	Lead              Lead              `json:"lead,omitzero"`
	Person            Person            `json:"person,omitzero"`
	Household         []HouseholdMember `json:"household,omitempty"`
	Custody           Custody           `json:"custody,omitzero"`
	Housing           Housing           `json:"housing,omitzero"`
	LocalConnection   LocalConnection   `json:"local_connection,omitzero"`
	Needs             Needs             `json:"needs,omitzero"`
	Risk              Risk              `json:"risk,omitzero"`
	OtherProfessional string            `json:"other_professionals,omitempty"`
	Unmapped          []Answer          `json:"unmapped,omitempty"`
	// Evidence maps a dotted key ("person.name") to where its value came from.
	Evidence map[string]Evidence `json:"evidence,omitempty"`
}

// Consent to this referral; Given is nil when it is not stated.
type Consent struct {
	Given  *bool  `json:"given,omitempty"`
	Method string `json:"method,omitempty"`
	Date   string `json:"date,omitempty"`
}

// Referrer is who filled in the form.
type Referrer struct {
	Name         string `json:"name,omitempty"`
	Role         string `json:"role,omitempty"`
	Organisation string `json:"organisation,omitempty"`
	Team         string `json:"team,omitempty"`
	Email        string `json:"email,omitempty"`
	Phone        string `json:"phone,omitempty"`
}

// Lead is the named person who co-ordinates the case for prison and
// probation (Essex protocol, commitments 8 and 12).
type Lead struct {
	Name  string `json:"name,omitempty"`
	Email string `json:"email,omitempty"`
	Phone string `json:"phone,omitempty"`
}

// Person is the person referred.
type Person struct {
	Name               string `json:"name,omitempty"`
	KnownAs            string `json:"known_as,omitempty"`
	DateOfBirth        string `json:"date_of_birth,omitempty"`
	Phone              string `json:"phone,omitempty"`
	Email              string `json:"email,omitempty"`
	ContactVia         string `json:"contact_via,omitempty"`
	Address            string `json:"address,omitempty"`
	LastSettledAddress string `json:"last_settled_address,omitempty"`
	NoFixedAbode       *bool  `json:"no_fixed_abode,omitempty"`
	PrisonNumber       string `json:"prison_number,omitempty"`
	CRN                string `json:"crn,omitempty"`
	PNC                string `json:"pnc,omitempty"`
	NINumber           string `json:"ni_number,omitempty"`
	NHSNumber          string `json:"nhs_number,omitempty"`
	Gender             string `json:"gender,omitempty"`
	Ethnicity          string `json:"ethnicity,omitempty"`
	Nationality        string `json:"nationality,omitempty"`
	Language           string `json:"language,omitempty"`
	ImmigrationStatus  string `json:"immigration_status,omitempty"`
	InterpreterNeeded  *bool  `json:"interpreter_needed,omitempty"`
	ArmedForces        *bool  `json:"armed_forces,omitempty"`
	CareLeaver         *bool  `json:"care_leaver,omitempty"`
	Pregnant           *bool  `json:"pregnant,omitempty"`
	PublicFunds        *bool  `json:"public_funds,omitempty"`
}

// HouseholdMember is someone who would live with the person.
type HouseholdMember struct {
	Name         string `json:"name,omitempty"`
	Relationship string `json:"relationship,omitempty"`
	DateOfBirth  string `json:"date_of_birth,omitempty"`
}

// Custody is where the person is held or supervised, and until when.
type Custody struct {
	Status            string `json:"status,omitempty"`
	Prison            string `json:"prison,omitempty"`
	ReleaseDate       string `json:"release_date,omitempty"`
	ReleaseType       string `json:"release_type,omitempty"`
	SentenceDate      string `json:"sentence_date,omitempty"`
	SentenceLength    string `json:"sentence_length,omitempty"`
	Offence           string `json:"offence,omitempty"`
	LicenceConditions string `json:"licence_conditions,omitempty"`
	CAS3              *bool  `json:"cas3,omitempty"`
}

// Housing is the person's accommodation, now and before.
type Housing struct {
	Situation     string `json:"situation,omitempty"`
	LossReason    string `json:"loss_reason,omitempty"`
	TenancyToSave *bool  `json:"tenancy_to_save,omitempty"`
	Landlord      string `json:"landlord,omitempty"`
	Arrears       string `json:"arrears,omitempty"`
}

// LocalConnection follows Annex E of the Essex protocol.
type LocalConnection struct {
	Grounds         []string `json:"grounds,omitempty"`
	Details         string   `json:"details,omitempty"`
	ReasonElsewhere string   `json:"reason_elsewhere,omitempty"`
}

// IsZero lets the encoder leave an empty group out.
func (l LocalConnection) IsZero() bool {
	return len(l.Grounds) == 0 && l.Details == "" && l.ReasonElsewhere == ""
}

// Needs are the person's support needs.
type Needs struct {
	Support         []string `json:"support,omitempty"`
	MentalHealth    string   `json:"mental_health,omitempty"`
	PhysicalHealth  string   `json:"physical_health,omitempty"`
	SubstanceMisuse string   `json:"substance_misuse,omitempty"`
	DomesticAbuse   *bool    `json:"domestic_abuse,omitempty"`
}

// IsZero lets the encoder leave an empty group out.
func (n Needs) IsZero() bool {
	return len(n.Support) == 0 && n.MentalHealth == "" && n.PhysicalHealth == "" &&
		n.SubstanceMisuse == "" && n.DomesticAbuse == nil
}

// Risk is what the referral says of risk. MAPPA numbers are 0 when not stated.
type Risk struct {
	Level                 string `json:"level,omitempty"`
	Summary               string `json:"summary,omitempty"`
	ToStaff               string `json:"to_staff,omitempty"`
	ExcludedAreas         string `json:"excluded_areas,omitempty"`
	RegisteredSexOffender *bool  `json:"registered_sex_offender,omitempty"`
	Arson                 *bool  `json:"arson,omitempty"`
	MAPPACategory         int    `json:"mappa_category,omitempty"`
	MAPPALevel            int    `json:"mappa_level,omitempty"`
}

// Answer is an answered question that no field of the contract takes.
type Answer struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// Evidence says where a value was read.
type Evidence struct {
	Part       string  `json:"part"`
	Label      string  `json:"label"`
	Confidence float64 `json:"confidence"`
}
