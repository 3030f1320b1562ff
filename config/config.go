package config

import (
	"log/slog"
	"net/url"
	"time"
)

// Mode says what a mailbox may send.
type Mode string

// The modes.
const (
	ModeShadow Mode = "shadow" // sends nothing
	ModeStaff  Mode = "staff"  // writes to staff domains only
	ModeLive   Mode = "live"
)

// Secret is a string that prints as <secret> everywhere. Reveal is the only
// way to its value.
type Secret struct{ value string }

// NewSecret wraps a value.
func NewSecret(v string) Secret { return Secret{v} }

// Reveal returns the value.
func (s Secret) Reveal() string { return s.value }

// IsZero tells whether there is none.
func (s Secret) IsZero() bool { return s.value == "" }

// String implements fmt.Stringer.
func (s Secret) String() string { return "<secret>" }

// GoString implements fmt.GoStringer.
func (s Secret) GoString() string { return "<secret>" }

// MarshalText implements encoding.TextMarshaler.
func (s Secret) MarshalText() ([]byte, error) { return []byte("<secret>"), nil }

// LogValue implements slog.LogValuer.
func (s Secret) LogValue() slog.Value { return slog.StringValue("<secret>") }

// Settings is the whole configuration, resolved: paths are absolute or
// relative to the working directory, secrets are read, defaults filled in,
// and every mailbox carries its own effective values.
type Settings struct {
	File      string // the file it was read from
	Database  string // "sqlite:/abs/path" or a postgres URL; contains no password unless the user put one there
	Keys      string // folder of the keys
	Store     string // "minimal" or "full"
	Templates string // folder of the authority's own wordings; empty for the built-in ones
	Holidays  string // file of holiday data that replaces the built-in one; empty for that
	Alarm     Alarm
	Mailboxes []Mailbox
}

// Alarm is the other way out when the ordinary one is broken.
type Alarm struct {
	To   []string
	SMTP SMTP
}

// IMAP is how to read a mailbox.
type IMAP struct {
	URL            *url.URL // imaps, imap+starttls or imap+insecure
	Auth           string   // password, xoauth2, oauthbearer
	CAFile         string
	MaxConnections int
}

// SMTP is how to send for a mailbox.
type SMTP struct {
	URL      *url.URL // smtps, smtp+starttls or smtp+insecure
	Auth     string   // password, xoauth2, oauthbearer, none
	Username string
	Password Secret
	CAFile   string
	SendRate int    // messages a minute
	SaveSent string // server, append, off
}

// OAuth2 is where tokens come from.
type OAuth2 struct {
	TokenURL     string
	ClientID     string
	ClientSecret Secret
	Scopes       []string
}

// Folder is a folder of a mailbox and its role (inbox, junk, sent).
type Folder struct {
	Role string
	Name string
}

// Mailbox is one authority's mailbox with its effective settings.
type Mailbox struct {
	Name              string // the authority's ID; unique
	Authority         string
	Protocol          string // pack or file
	Address           string // the address the mailbox answers from
	Username          string
	Password          Secret
	Mode              Mode
	Since             int // working days a first start looks back
	Authentication    string
	ReferrerDomains   []string
	StaffDomains      []string
	SendFrom, SendTo  time.Duration // send hours, since midnight in Europe/London
	PollEvery         time.Duration
	Idle              bool
	IMAP              IMAP
	SMTP              SMTP
	OAuth2            OAuth2
	Folders           []Folder // empty: INBOX and what SPECIAL-USE names
	OfficePhone       string
	OutOfHoursPhone   string
	ContactsConfirmed string // YYYY-MM-DD, or empty
	AnswersVisible    bool
	SubstantiveStarts string // application, receipt
	Ladder            string // lead-first, direct
	Closed            []Closure
	Contacts          map[string]Contact // by role, replacing the pack's
}

// Closure is a run of days on which the office is closed, both included.
type Closure struct {
	From, To string // YYYY-MM-DD
}

// Contact replaces or repeats a contact of the pack.
type Contact struct {
	Name    string
	Address string
}
