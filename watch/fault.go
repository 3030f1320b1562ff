package watch

import (
	"cmp"
	"slices"
	"sync"
	"time"
)

// Kind is what is wrong.
type Kind string

// The kinds of faults. Of Database and Stalled no mailbox is named.
const (
	Database Kind = "database" // it does not answer
	Stalled  Kind = "stalled"  // a loop of the daemon no longer goes on
	SignIn   Kind = "sign-in"  // the server refuses the sign-in
	Blind    Kind = "blind"    // the mailbox has not been read for some time
	Silent   Kind = "silent"   // no mail for longer than is usual for the mailbox
	Unsent   Kind = "unsent"   // an acknowledgement has not gone out for hours
	Secret   Kind = "secret"   // what it signs in with ends soon
)

// Fault is something that keeps a mailbox, or all of them, from being served.
type Fault struct {
	Mailbox string `json:"mailbox,omitempty"` // "" for the daemon as a whole
	Kind    Kind   `json:"fault"`
	// Since is when it began, as far as is known.
	Since time.Time `json:"since"`
}

// Ends is the end of the secret that a Secret fault is about; zero for others.
func (f Fault) Ends() time.Time {
	if f.Kind != Secret {
		return time.Time{}
	}
	return f.Since.Add(secretBefore)
}

// is tells whether it is the same fault, whenever it began.
func (f Fault) is(other Fault) bool { return f.Mailbox == other.Mailbox && f.Kind == other.Kind }

// Times after which something counts as a fault. Shorter ones mend themselves.
const (
	databaseAfter = 2 * time.Minute
	signInAfter   = 10 * time.Minute
	blindAfter    = 15 * time.Minute
	unsentAfter   = 4 * time.Hour
	// secretBefore is how long before its end a secret is warned of.
	secretBefore = 30 * 24 * time.Hour
)

// Judge says what is wrong now, by mailbox and kind. A fault that stands ends
// only when what it is about is known to be well again, so that a restart or
// another holder of the mailbox does not end it.
func Judge(d Daemon, standing []Fault, now time.Time) []Fault {
	var out []Fault
	if !d.DatabaseSince.IsZero() && now.Sub(d.DatabaseSince) >= databaseAfter {
		out = append(out, Fault{Kind: Database, Since: d.DatabaseSince})
	}
	if len(d.Stalled) > 0 {
		out = append(out, Fault{Kind: Stalled, Since: now})
	}
	for _, m := range d.Mailboxes {
		if m.Role == Holder { // who holds it speaks for it
			out = append(out, m.faults(d, now)...)
		}
		for _, f := range standing {
			if f.Mailbox == m.Name && m.Role == Holder && m.stillHas(f.Kind) && !slices.ContainsFunc(out, f.is) {
				out = append(out, f)
			}
		}
	}
	slices.SortFunc(out, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Mailbox, b.Mailbox), cmp.Compare(a.Kind, b.Kind))
	})
	return out
}

// stillHas tells that nothing shows the end of a fault that stands.
func (m Mailbox) stillHas(kind Kind) bool {
	switch kind {
	case SignIn:
		return m.State == Refused || m.State == Starting
	case Blind:
		return m.State != Reading && m.State != Refused
	case Silent:
		return !m.heard()
	case Unsent:
		return m.Known.IsZero()
	}
	return false
}

// heard tells that Silent can be believed: the mailbox had been read to the
// end, and the database was asked after that. Else what looks like silence may
// be mail that was not fetched yet.
func (m Mailbox) heard() bool {
	return m.State == Reading && !m.Backlog && m.Heard.After(m.Looked)
}

func (m Mailbox) faults(d Daemon, now time.Time) []Fault {
	var out []Fault
	fault := func(kind Kind, since time.Time) { out = append(out, Fault{Mailbox: m.Name, Kind: kind, Since: since}) }
	seen := m.Looked
	if seen.IsZero() {
		seen = m.Since
	}
	switch blind := now.Sub(seen) >= max(blindAfter, 3*m.PollEvery); {
	case m.State == Refused && now.Sub(m.Since) >= signInAfter:
		fault(SignIn, m.Since)
	case m.State != Refused && blind:
		fault(Blind, seen)
	}
	if m.Silent && m.heard() {
		fault(Silent, m.Facts.LastMessage)
	}
	if at := m.Facts.OldestReceipt; !at.IsZero() && now.Sub(at) >= unsentAfter && d.DatabaseSince.IsZero() {
		fault(Unsent, at)
	}
	if !m.SecretEnds.IsZero() && m.SecretEnds.Sub(now) <= secretBefore {
		fault(Secret, m.SecretEnds.Add(-secretBefore))
	}
	return out
}

// Changes are faults that began and faults that ended since the last ones.
type Changes struct {
	Began, Ended []Fault
}

// And is what is left to be told of two: a fault that began and ended in
// between is not.
func (c Changes) And(later Changes) Changes {
	out := Changes{Began: slices.Clone(c.Began), Ended: slices.Clone(c.Ended)}
	for _, e := range later.Ended {
		if i := slices.IndexFunc(out.Began, e.is); i >= 0 {
			out.Began = slices.Delete(out.Began, i, i+1)
		} else {
			out.Ended = append(out.Ended, e)
		}
	}
	for _, b := range later.Began {
		if i := slices.IndexFunc(out.Ended, b.is); i >= 0 {
			out.Ended = slices.Delete(out.Ended, i, i+1)
		} else {
			out.Began = append(out.Began, b)
		}
	}
	return out
}

// None tells that there is nothing to tell.
func (c Changes) None() bool { return len(c.Began) == 0 && len(c.Ended) == 0 }

// Faults remembers which faults stand, so that each is told once when it
// begins and once when it ends.
type Faults struct {
	mu    sync.Mutex
	stand []Fault
}

// Stood makes known what stood already, and was told: before a restart, or
// when another process had the mailbox.
func (f *Faults) Stood(faults ...Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, fault := range faults {
		if !slices.ContainsFunc(f.stand, fault.is) {
			f.stand = append(f.stand, fault)
		}
	}
}

// Forget drops what stands of a mailbox without a word: another process speaks
// for it now.
func (f *Faults) Forget(mailbox string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.stand = slices.DeleteFunc(f.stand, func(s Fault) bool { return s.Mailbox == mailbox })
}

// Update compares what stands with what is wrong now. A fault keeps the
// instant at which it began first.
func (f *Faults) Update(current []Fault) Changes {
	f.mu.Lock()
	defer f.mu.Unlock()
	var c Changes
	var stand []Fault
	for _, s := range f.stand {
		if slices.ContainsFunc(current, s.is) {
			stand = append(stand, s)
		} else {
			c.Ended = append(c.Ended, s)
		}
	}
	for _, fault := range current {
		if !slices.ContainsFunc(f.stand, fault.is) {
			c.Began = append(c.Began, fault)
			stand = append(stand, fault)
		}
	}
	f.stand = stand
	return c
}

// Standing are the faults that stand.
func (f *Faults) Standing() []Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.stand)
}
