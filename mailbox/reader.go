package mailbox

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// ReaderOptions set up a Reader.
type ReaderOptions struct {
	Account Account
	Ledger  Ledger
	// Now is the clock that positions and dates are judged by.
	Now func() time.Time
	// Log may be nil.
	Log *slog.Logger
	// First is how far back the first look at a folder goes: messages
	// received before it are never handed over. Nil means everything.
	First func(now time.Time) time.Time
	// Checker says whose findings about senders count; the zero value, nobody's.
	Checker Checker
	// PollEvery is the time between two looks; 0 means a minute.
	PollEvery time.Duration
	// Idle asks the server to tell at once when mail arrives (RFC 2177).
	// Polling goes on regardless.
	Idle bool
	// Batch is how many messages one look takes of one folder; 0 means 50.
	Batch int
	// Parallel is how many messages are given to the Ledger at once; 0 means 2.
	Parallel int
	// SpoolDir holds messages above 256 KiB while they are received, in files
	// without a name; "" means the system's folder for temporary files.
	SpoolDir string
	// CommandTimeout is how long the server may be silent; 0 means a minute.
	CommandTimeout time.Duration
	// MaxSize is the size in bytes above which a message is not read; 0 means
	// 64 MiB.
	MaxSize int64
	// After is time.After but for tests.
	After func(time.Duration) <-chan time.Time
	// Trace is told of points on a message's way; nil but for tests, which
	// kill the process there. "after-fetch": fetched, not yet received.
	Trace func(point string)
}

// Reader reads the folders of one mailbox. Its methods may be called from
// several goroutines; looks happen one after another.
type Reader struct {
	o        ReaderOptions
	log      *slog.Logger
	endpoint endpoint

	// interrupt ends IDLE for somebody who needs the only connection; wanting
	// counts who does.
	interrupt chan struct{}
	wanting   atomic.Int32

	// turn holds a token that stands for what follows. Whoever waits for it
	// longest gets it next, which a mutex would not promise.
	turn     chan struct{}
	main     *session
	specs    []FolderSpec // of the account, known once connected
	memories map[string]*memory
	glanced  map[string]time.Time // when a folder of sent mail was last looked at

	asideMu sync.Mutex
	aside   *session
}

// NewReader checks the account; it does not connect.
func NewReader(o ReaderOptions) (*Reader, error) {
	if o.Now == nil || o.Account.SignIn == nil {
		return nil, errors.New("a reader needs a clock and a sign-in")
	}
	e, err := endpointOf(o.Account.URL, "imap", "143", "993", o.Account.CAFile, o.Account.Anchors)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: %w", o.Account.Name, err)
	}
	o.PollEvery = orElse(o.PollEvery, time.Minute)
	o.Batch = orElse(o.Batch, 50)
	o.Parallel = orElse(o.Parallel, 2)
	o.CommandTimeout = orElse(o.CommandTimeout, time.Minute)
	o.MaxSize = orElse(o.MaxSize, 64<<20)
	o.Account.MaxConnections = orElse(o.Account.MaxConnections, 2)
	if o.After == nil {
		o.After = time.After
	}
	if o.Trace == nil {
		o.Trace = func(string) {}
	}
	if o.First == nil {
		o.First = func(time.Time) time.Time { return time.Time{} }
	}
	log := o.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	r := &Reader{
		o:         o,
		log:       log.With("mailbox", o.Account.Name),
		endpoint:  e,
		interrupt: make(chan struct{}, 1),
		turn:      make(chan struct{}, 1),
		memories:  map[string]*memory{},
		glanced:   map[string]time.Time{},
	}
	r.release()
	return r, nil
}

// acquire waits for the token.
func (r *Reader) acquire(ctx context.Context) error {
	select {
	case <-r.turn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (r *Reader) release() { r.turn <- struct{}{} }

// orElse is v, or the default where v is not set.
func orElse[T int | int64 | time.Duration](v, otherwise T) T {
	if v <= 0 {
		return otherwise
	}
	return v
}

// Look is what one look at a mailbox found.
type Look struct {
	Mailbox string
	Started time.Time
	Folders []FolderLook
	// Wanted are the folders that are to be read, whether or not this look
	// came so far as to read them; none when there was no connection.
	Wanted []FolderSpec
	// More tells that messages wait which the limit of a batch left out: act
	// on what came, and look again.
	More bool
}

// FolderLook is what one look at one folder found.
type FolderLook struct {
	FolderSpec
	UIDValidity uint32
	Position    uint32
	// ReadUntil is the folder's after this look.
	ReadUntil time.Time
	// Received messages were handed to the Ledger; Skipped ones were received
	// before the folder's beginning; Deleted ones are marked so; Unfetched
	// ones were recorded as such; Failed ones have no row yet and are tried at
	// the next look.
	Received, Skipped, Deleted, Unfetched, Failed int
	// More tells that the folder holds messages for a further look; Waiting,
	// about how many.
	More    bool
	Waiting int
	// Complete tells that everything which had arrived when the look began
	// has a row.
	Complete bool
	// Err is why the folder could not be read to its end.
	Err error

	seen box
}

// Received is how many messages were handed to the Ledger.
func (l Look) Received() int {
	n := 0
	for _, f := range l.Folders {
		n += f.Received
	}
	return n
}

// Waiting is about how many messages are left for further looks.
func (l Look) Waiting() int {
	n := 0
	for _, f := range l.Folders {
		n += f.Waiting
	}
	return n
}

// Once looks once at every folder, those of sent mail last, and only once
// nothing waits in the others: an answer comes after what it answers. Where much
// waits there it is glanced at now and then. A folder that fails does not stop
// the others; the error joins what failed, and ErrSignIn can be found in it.
func (r *Reader) Once(ctx context.Context) (Look, error) {
	look := Look{Mailbox: r.o.Account.Name, Started: r.o.Now().UTC()}
	if err := r.acquire(ctx); err != nil {
		return look, fmt.Errorf("mailbox %s: %w", r.o.Account.Name, err)
	}
	defer r.release()
	fresh, err := r.connect(ctx)
	if err != nil {
		return look, fmt.Errorf("mailbox %s: %w", r.o.Account.Name, err)
	}
	look.Wanted = slices.Clone(r.specs)
	slices.SortStableFunc(look.Wanted, func(a, b FolderSpec) int { return sentLast(a.Role) - sentLast(b.Role) })
	var faults []error
	stalled := 0
	for _, spec := range look.Wanted {
		glance := spec.Role == RoleSent && look.More
		if glance && !r.glances(spec.Name) {
			// An answer means less to the Ledger before what it answers.
			continue
		}
		if spec.Role == RoleSent {
			r.glanced[spec.Name] = r.o.Now()
		}
		folder := r.lookAt(ctx, spec, glance)
		if folder.Err != nil && !fresh && r.lost() && !silent(folder.Err) && !overloaded(folder.Err) && ctx.Err() == nil {
			// The connection was of an earlier look, and ended unnoticed.
			r.drop()
			fresh = true
			if _, err := r.connect(ctx); err != nil {
				faults = append(faults, err)
				break
			}
			folder = r.lookAt(ctx, spec, glance)
		}
		look.Folders = append(look.Folders, folder)
		look.More = look.More || folder.More
		if folder.Err != nil {
			faults = append(faults, fmt.Errorf("folder %s: %w", spec.Name, folder.Err))
		}
		if ctx.Err() != nil || errors.Is(folder.Err, ErrSignIn) || errors.Is(folder.Err, ErrThrottled) {
			break
		}
		if silent(folder.Err) {
			// One folder may be at fault; two are the server, which would cost one
			// timeout for each of them.
			if stalled++; stalled == 2 {
				break
			}
		}
		if r.lost() {
			if _, err := r.connect(ctx); err != nil {
				faults = append(faults, err)
				break
			}
		}
	}
	if len(faults) > 0 {
		return look, fmt.Errorf("mailbox %s: %w", r.o.Account.Name, inOneLine(faults))
	}
	return look, nil
}

func sentLast(role Role) int {
	if role == RoleSent {
		return 1
	}
	return 0
}

// inOneLine joins errors for a log line or a terminal.
func inOneLine(faults []error) error {
	all := faults[0]
	for _, fault := range faults[1:] {
		all = fmt.Errorf("%w; %w", all, fault)
	}
	return all
}

// connect makes sure of a connection and of knowing the folders; fresh is set
// when the connection is new.
func (r *Reader) connect(ctx context.Context) (fresh bool, err error) {
	if !r.lost() {
		return false, nil
	}
	r.drop()
	s, err := openSession(ctx, r.endpoint, r.o.Account.SignIn, r.o.CommandTimeout)
	if err != nil {
		return false, err
	}
	specs, err := r.folders(ctx, s)
	if err != nil {
		s.close(ctx)
		return false, err
	}
	r.main, r.specs = s, specs
	r.log.Debug("connected")
	return true, nil
}

// lost tells that there is no connection.
func (r *Reader) lost() bool { return r.main == nil || r.main.broken() }

func (r *Reader) drop() {
	if r.main != nil {
		r.main.kill()
		r.main = nil
	}
}

// folders are the account's, or INBOX and what the server names.
func (r *Reader) folders(ctx context.Context, s *session) ([]FolderSpec, error) {
	if len(r.o.Account.Folders) > 0 {
		return r.o.Account.Folders, nil
	}
	all, err := s.list(ctx)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		// INBOX is listed always (RFC 3501 section 6.3.8). Without this a server
		// that is not well would look like a mailbox that nobody answers from.
		return nil, &commandError{verb: "LIST", status: "NO", code: "UNAVAILABLE", text: "no folders"}
	}
	return chosen(all), nil
}

// chosen is INBOX, and the first folder of each special use; where the server
// names none, as Exchange Online, the folder of an ordinary name.
func chosen(all []listed) []FolderSpec {
	specs := []FolderSpec{{Name: "INBOX", Role: RoleInbox}}
	for _, role := range []Role{RoleJunk, RoleSent} {
		i := slices.IndexFunc(all, func(f listed) bool {
			return f.role == role && !f.closed && !strings.EqualFold(f.name, "INBOX")
		})
		for _, name := range ordinaryNames(role) {
			if i >= 0 {
				break
			}
			i = slices.IndexFunc(all, func(f listed) bool { return f.role == "" && !f.closed && strings.EqualFold(f.name, name) })
		}
		if i >= 0 {
			specs = append(specs, FolderSpec{Name: all[i].name, Role: role})
		}
	}
	return specs
}

// ordinaryNames are what mail systems call their folders in English, the
// likeliest first.
func ordinaryNames(role Role) []string {
	switch role {
	case RoleJunk:
		return []string{"Junk Email", "Junk E-mail", "Junk", "Spam", "[Gmail]/Spam", "Bulk Mail", "INBOX.Junk", "INBOX.Spam"}
	case RoleSent:
		return []string{"Sent Items", "Sent", "Sent Mail", "[Gmail]/Sent Mail", "Sent Messages", "INBOX.Sent", "INBOX.Sent Items"}
	}
	return nil
}

// Close ends the connections, once nobody uses them: stop Run by its context
// before. The Reader can be used again.
func (r *Reader) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	r.asideMu.Lock()
	if r.aside != nil {
		r.aside.close(ctx)
		r.aside = nil
	}
	r.asideMu.Unlock()
	if err := r.acquire(ctx); err != nil {
		return fmt.Errorf("mailbox %s: it is still at work: %w", r.o.Account.Name, err)
	}
	defer r.release()
	if r.main != nil {
		r.main.close(ctx)
		r.main = nil
	}
	return nil
}
