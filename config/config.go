// Package config turns a TOML file into settings.
//
// It owns every key of the file, the defaults, the order in which a value of
// [mail] and one of a [[mailbox]] win, and the rules of the modes: what may
// only be switched on when something else is known. It promises to report
// every problem at once, each with its line, its column and what to do, and
// that settings which it returns are complete and can be used as they are.
// It refuses keys that it does not know, unencrypted connections to other
// machines, and to show a secret in any way but Secret.Reveal. It opens no
// connection and writes no file.
package config

import (
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

// Settings is the whole configuration, resolved: paths are absolute or
// relative to the working directory, secrets are read, defaults filled in,
// and every mailbox carries its own effective values.
type Settings struct {
	File string // the file it was read from
	// Database is "sqlite:/abs/path" or a postgres URL, never with a
	// password: DatabaseURL gives it with one.
	Database         string
	DatabasePassword Secret // for postgres; may be zero
	Keys             string // folder of the keys
	Store            string // "minimal" or "full"
	Templates        string // folder of the authority's own wordings; empty for the built-in ones
	Holidays         string // file of holiday data that replaces the built-in one; empty for that
	Reading          Reading
	Watch            Watch
	Alarm            Alarm
	Mailboxes        []Mailbox
	// Warnings is what can be used all the same and should be looked at.
	Warnings Problems
}

// DatabaseURL is Database with the password of postgres in it. It must not
// be printed or logged.
func (s *Settings) DatabaseURL() string {
	if s.DatabasePassword.IsZero() {
		return s.Database
	}
	u, err := url.Parse(s.Database)
	if err != nil { // Load has parsed it
		return s.Database
	}
	u.User = url.UserPassword(u.User.Username(), s.DatabasePassword.Reveal())
	return u.String()
}

// Reading is what helps the parser beside what it has built in.
type Reading struct {
	Labels string // file of the authority's own label wordings; empty for none
	Cache  string // folder of what is prepared once for all readers; empty for the user's own cache folder
	Office string // the converter of .xls, and of .doc that has no reader here: "auto", "off" or an absolute path
	OCR    string // the reader of scans: "auto", "off" or an absolute path
}

// Watch is where others of this machine ask how the daemon fares.
type Watch struct {
	Listen string // address and port of loopback, like "127.0.0.1:9464"; empty for nowhere
}

// Alarm is the other way out when the ordinary one is broken. Without one To
// is empty and SMTP.URL is nil.
type Alarm struct {
	To   []string
	SMTP SMTP // Auth is password or none
}

// IMAP is how to read a mailbox.
type IMAP struct {
	URL            *url.URL // imaps, imap+starttls or imap+insecure; always with a port, never with a path or user
	Auth           string   // password, xoauth2, oauthbearer
	CAFile         string
	MaxConnections int
}

// SMTP is how to send for a mailbox.
type SMTP struct {
	// URL is smtps, smtp+starttls or smtp+insecure, or graph or graph+insecure
	// for Microsoft Graph; always with a port, never with a path or user.
	URL  *url.URL
	Auth string // password, xoauth2, oauthbearer, none; graph for Microsoft Graph
	// Username and Password are the mailbox's own where nothing else was
	// given, and empty where Auth is none. For a token there is no password.
	// Microsoft Graph sends as the mailbox of this name.
	Username string
	Password Secret
	Scopes   []string // of the tokens for Microsoft Graph; nil for SMTP
	CAFile   string
	SendRate int    // messages a minute
	SaveSent string // server, append, off
}

// OAuth2 is where tokens come from. One of ClientSecret, ClientCertificate,
// ServiceAccount and LoginFile proves who asks; a LoginFile may have a
// ClientSecret beside it.
type OAuth2 struct {
	TokenURL          string // may be empty with a service account, whose key names it
	ClientID          string // empty with a service account
	ClientSecret      Secret
	ClientCertificate Secret // certificate and private key, PEM
	ServiceAccount    Secret // the JSON of a Google service account's key
	LoginFile         string // keeps what a user's own sign-in gave; empty for none
	DeviceURL         string // where that sign-in begins; empty without LoginFile
	SecretExpires     string // YYYY-MM-DD, or empty
	CAFile            string // further trust anchors, PEM; empty for none
	Scopes            []string
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
	Address           string // the address the mailbox answers from; may be empty in shadow
	Username          string
	Password          Secret
	Mode              Mode
	Since             int // working days a first start looks back
	Authentication    string
	ReferrerDomains   []string      // lower case
	StaffDomains      []string      // lower case
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
	Ladder            string // ID of a ladder of the pack: lead-first, direct; empty only if the pack has none
	Closed            []Closure
	Contacts          map[string]Contact // by role, replacing the pack's
}

// Closure is a run of days on which the office is closed, both included.
type Closure struct {
	From, To string // YYYY-MM-DD
}

// Contact replaces or repeats a contact of the pack.
type Contact struct {
	Name    string // empty when only an address was given that the pack does not have
	Address string
}
