package watch

import (
	"slices"
	"sync"
	"time"
)

// State is how the last look at a mailbox went.
type State string

// The states.
const (
	Starting    State = "starting"    // no look has ended yet
	Reading     State = "reading"     // everything was read
	Incomplete  State = "incomplete"  // connected, and not everything could be read
	Unreachable State = "unreachable" // no connection, or nothing could be read
	Refused     State = "refused"     // the sign-in was refused
)

// States are all of them.
func States() []State { return []State{Starting, Reading, Incomplete, Unreachable, Refused} }

// Role is what this process is to a mailbox.
type Role string

// The roles.
const (
	Idle    Role = "idle"    // not taken yet, or lost
	Holder  Role = "holder"  // this process works on it
	Standby Role = "standby" // another process does
)

// Cause is why the database cannot be worked with.
type Cause string

// The causes.
const (
	Well         Cause = ""              // it can
	Away         Cause = "away"          // it does not answer
	TakesNothing Cause = "takes-nothing" // it is read, and records nothing
	NotLetIn     Cause = "not-let-in"    // it refuses the sign-in
	NoRight      Cause = "no-right"      // it lets the role in, and not do its work
)

// Facts are what the database tells of a mailbox.
type Facts struct {
	// ReadUntil is the instant up to which inbox and Sent were read; zero for never.
	ReadUntil time.Time
	// LastMessage is when the newest message arrived; zero for none.
	LastMessage time.Time
	Unfetched   int // messages that the server lists and has not given
	// Owed are notices that are to go out and have not, of which Receipts are
	// acknowledgements; OldestOwed and OldestReceipt are when the oldest was
	// composed, zero for none.
	Owed, Receipts            int
	OldestOwed, OldestReceipt time.Time
	Reviews                   int // what a person must look at
	Late                      int // deadlines that have lapsed and are not met
	OpenCases                 int
}

// Mailbox is how one mailbox fares: what a Board has been told of it.
type Mailbox struct {
	Name  string
	Role  Role
	State State
	// Since is when Role or State was last another one.
	Since time.Time
	// Taken is when this process took it; zero while it does not hold it.
	Taken time.Time
	// Looked is the end of the last look that read everything; zero for never.
	Looked time.Time
	// Backlog tells that more waits on the server than one look takes.
	Backlog bool
	// Waiting is about how many messages the last look left for further ones.
	Waiting int
	// SecretEnds is the day on which what it signs in with ends; zero where
	// that is not known.
	SecretEnds time.Time
	// Facts are of Known; both zero while the database has not been asked.
	Facts Facts
	Known time.Time
	// Silent tells that there was no mail for longer than is usual, as was
	// known at Heard; both zero while that could not be judged.
	Silent bool
	Heard  time.Time
	// PollEvery is the longest time between two looks.
	PollEvery time.Duration
	// What was counted since the start of the process.
	Looks, FailedLooks, Messages uint64
	Sent                         map[string]uint64 // by outcome
}

// Daemon is how the process as a whole fares.
type Daemon struct {
	Started time.Time
	// DatabaseSince is since when the database cannot be worked with, zero when
	// it can, and Database why.
	DatabaseSince time.Time
	Database      Cause
	// ClockDoubted is until when the clock is not believed at the longest; zero
	// when it is.
	ClockDoubted time.Time
	// Stalled names the loops that have not gone on in time.
	Stalled   []string
	Mailboxes []Mailbox // in the order of the configuration
}

// Slack is how much longer than expected a loop may take before it counts as
// stalled: a large message on a slow line takes its time.
const Slack = 30 * time.Minute

// Board keeps how everything fares. Its methods may be called from several
// goroutines. A nil Board can be told of everything and keeps nothing.
type Board struct {
	now func() time.Time

	mu       sync.Mutex
	started  time.Time
	database time.Time
	cause    Cause
	doubted  time.Time
	loops    map[string]time.Time // when each must have gone on, at the latest
	names    []string
	boxes    map[string]*Mailbox
	changed  chan struct{}
}

// NewBoard starts with every mailbox idle. Now must go on like the machine's
// clock also where the clerk's is simulated.
func NewBoard(now func() time.Time) *Board {
	return &Board{now: now, started: now(), loops: map[string]time.Time{}, boxes: map[string]*Mailbox{}, changed: make(chan struct{}, 1)}
}

// Changed gives something once the state of a mailbox has become another one, or
// that of several, since it was last taken.
func (b *Board) Changed() <-chan struct{} { return b.changed }

// Add makes a mailbox known. SecretEnds may be zero.
func (b *Board) Add(name string, pollEvery time.Duration, secretEnds time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.names = append(b.names, name)
	b.boxes[name] = &Mailbox{Name: name, Role: Idle, State: Starting, Since: b.now(), PollEvery: pollEvery, SecretEnds: secretEnds, Sent: map[string]uint64{}}
}

// box runs f on a mailbox that is known.
func (b *Board) box(name string, f func(*Mailbox)) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if m, ok := b.boxes[name]; ok {
		f(m)
	}
}

// Beat tells that a loop goes on, and will again within the time.
func (b *Board) Beat(loop string, within time.Duration) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.loops[loop] = b.now().Add(within)
}

// Ended tells that a loop has ended in order.
func (b *Board) Ended(loop string) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.loops, loop)
}

// Is tells what this process is to a mailbox now.
func (b *Board) Is(name string, role Role) {
	b.box(name, func(m *Mailbox) {
		if m.Role == role {
			return
		}
		m.Role, m.Since, m.Taken = role, b.now(), time.Time{}
		if role == Holder {
			m.Taken = m.Since
		}
		m.State, m.Looked, m.Backlog, m.Waiting, m.Silent, m.Heard = Starting, time.Time{}, false, 0, false, time.Time{}
	})
}

// Looked tells how a look at a mailbox ended, how many messages it brought and
// whether more wait.
func (b *Board) Looked(name string, state State, messages int, backlog bool) {
	b.box(name, func(m *Mailbox) {
		now := b.now()
		if m.State != state {
			m.State, m.Since = state, now
			select {
			case b.changed <- struct{}{}:
			default: // it lies there already
			}
		}
		m.Looks++
		if state == Reading {
			m.Looked = now
		} else {
			m.FailedLooks++
		}
		m.Messages += uint64(messages)
		m.Backlog = backlog
	})
}

// Waits tells about how many messages a look left for further ones.
func (b *Board) Waits(name string, messages int) {
	b.box(name, func(m *Mailbox) { m.Waiting = messages })
}

// Sent counts what became of one envelope.
func (b *Board) Sent(name, outcome string) {
	b.box(name, func(m *Mailbox) { m.Sent[outcome]++ })
}

// Found tells what the database says of a mailbox.
func (b *Board) Found(name string, f Facts) {
	b.box(name, func(m *Mailbox) { m.Facts, m.Known = f, b.now() })
}

// Heard tells whether a mailbox was silent, as was known at an instant. Where
// that cannot be judged it is not called, and what was known stays.
func (b *Board) Heard(name string, silent bool, at time.Time) {
	b.box(name, func(m *Mailbox) { m.Silent, m.Heard = silent, at })
}

// Database tells whether the database can be worked with, or why it cannot.
func (b *Board) Database(c Cause) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.cause = c
	switch {
	case c == Well:
		b.database = time.Time{}
	case b.database.IsZero():
		b.database = b.now()
	}
}

// Clock tells until when the clock is not believed; zero when it is.
func (b *Board) Clock(doubted time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.doubted = doubted
}

// Daemon is how everything fares now.
func (b *Board) Daemon() Daemon {
	b.mu.Lock()
	defer b.mu.Unlock()
	d := Daemon{Started: b.started, DatabaseSince: b.database, Database: b.cause, ClockDoubted: b.doubted}
	now := b.now()
	for loop, by := range b.loops {
		if now.After(by) {
			d.Stalled = append(d.Stalled, loop)
		}
	}
	slices.Sort(d.Stalled)
	for _, name := range b.names {
		m := *b.boxes[name]
		m.Sent = map[string]uint64{}
		for outcome, n := range b.boxes[name].Sent {
			m.Sent[outcome] = n
		}
		d.Mailboxes = append(d.Mailboxes, m)
	}
	return d
}
