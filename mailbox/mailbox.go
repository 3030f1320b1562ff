package mailbox

import (
	"context"
	"io"
	"time"
)

// Role is what a folder is for.
type Role string

// The roles of folders (RFC 6154 special use, and INBOX).
const (
	RoleInbox Role = "inbox"
	RoleJunk  Role = "junk"
	RoleSent  Role = "sent"
)

// FolderSpec names a folder to read and its role.
type FolderSpec struct {
	Name string
	Role Role
}

// FolderState is where the reading of one folder stands.
type FolderState struct {
	Mailbox     string
	Folder      string
	Role        Role
	UIDValidity uint32
	// Position is the highest UID below or at which every UID has a row.
	Position uint32
	// ReadUntil is the instant up to which everything that had arrived is
	// known: the start of the last complete look. Zero when there was none.
	ReadUntil time.Time
	// Compared is when the whole set of UIDs was last compared.
	Compared time.Time
	// Since is where the folder begins for its reader, set on first sight
	// from ReaderOptions.First: what was received before is never handed
	// over. A Ledger that does not keep it (zero) makes the reader judge anew
	// after a restart, when it compares or when UIDVALIDITY changed.
	Since time.Time
}

// UIDRef names one message of one folder.
type UIDRef struct {
	Mailbox     string
	Folder      string
	Role        Role
	UIDValidity uint32
	UID         uint32
}

// Mail is one message as the server holds it.
type Mail struct {
	UIDRef
	// Received is the earlier of INTERNALDATE and the date of the topmost
	// Received field, in UTC; never the Date field.
	Received time.Time
	Size     int64
	// Sender is what the reader's Checker found out about who sent it.
	Sender Sender
	// Open returns the raw bytes from the beginning; it may be called
	// again until Receive returns. Only the header in the role sent.
	Open func() (io.ReadCloser, error)
}

// Ledger remembers what was read. It belongs to the reader and is
// implemented by whoever tracks messages. Every method is durable when it
// returns nil. Receive and Unfetched are called from several goroutines, out
// of the order of UIDs, and may see the same UID again after a crash. What was
// sent within the last 30 days may come before what it answers.
type Ledger interface {
	// Folder tells where reading stands; ok is false on first sight.
	Folder(ctx context.Context, mailbox, folder string) (s FolderState, ok bool, err error)
	// SaveFolder records where reading stands. A position that goes back under
	// the same UIDVALIDITY means that the server has lost what lay above it, and
	// gives the UIDs to other messages.
	SaveFolder(ctx context.Context, s FolderState) error
	// Receive takes one message; nil means that its row is committed.
	Receive(ctx context.Context, m Mail) error
	// Unfetched records a UID that the server lists and does not give, and
	// why. A later Receive of the same UID replaces it.
	Unfetched(ctx context.Context, ref UIDRef, reason string) error
	// Pending lists the unfetched UIDs that are to be tried again.
	Pending(ctx context.Context, mailbox, folder string, uidvalidity uint32) ([]uint32, error)
	// Known lists every UID of the folder that has a row.
	Known(ctx context.Context, mailbox, folder string, uidvalidity uint32) ([]uint32, error)
}

// Why a UID is unfetched. Of a message that is gone or too large another try
// makes no sense, and the reader makes none: a Ledger should leave it out of
// Pending.
const (
	ReasonNothing  = "the server lists the message and answers with nothing"
	ReasonRefused  = "the server lists the message and refuses to give it"
	ReasonBroken   = "the connection ended twice while the message was fetched"
	ReasonSilent   = "the server twice fell silent while the message was fetched"
	ReasonTooLarge = "the message is larger than can be read"
	ReasonNotTaken = "the message was fetched and could not be recorded"
	ReasonGone     = "the message is no longer on the server"
)

// Outcome is what became of one envelope, free of any protocol's codes.
type Outcome string

// The outcomes.
const (
	Accepted Outcome = "accepted" // the route took responsibility
	Refused  Outcome = "refused"  // it never will; do not repeat
	Deferred Outcome = "deferred" // nothing was sent; repeat later
	InDoubt  Outcome = "in_doubt" // it may have been sent; look before repeating
)

// Result is the outcome of one envelope and the route's own words.
type Result struct {
	Outcome Outcome
	// Answer is what the route said, on one line. It may name the recipient.
	Answer string
	// Err is nil when accepted.
	Err error
}

// Envelope is one sender and one recipient: one refused copy must not stop
// the others.
type Envelope struct {
	From string
	To   string
}

// Route is a way out for mail: SMTP here; others fit behind it.
type Route interface {
	// Open prepares to send many mails one after another. An error means
	// that nothing was sent.
	Open(ctx context.Context) (Line, error)
}

// Line is an open route.
type Line interface {
	// Send hands over one mail, byte for byte. After an outcome other than
	// Accepted and Refused the line may be broken; Send then opens it anew.
	Send(ctx context.Context, e Envelope, raw []byte) Result
	Close() error
}

// Letter is a mail to be composed.
type Letter struct {
	From       string // address of the mailbox
	FromName   string
	To         []string
	Cc         []string
	Subject    string
	Text       string
	MessageID  string // with angle brackets
	Date       time.Time
	InReplyTo  string
	References []string
	// AutoSubmitted is "auto-replied" or "auto-generated" (RFC 3834 section 5).
	AutoSubmitted string
	// SuppressReplies asks other robots not to answer.
	SuppressReplies bool
	// Notice is the keyed value by which the clerk knows its own mail.
	Notice string
}
