package mailbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

const (
	// compareEvery is how often the whole set of UIDs is compared.
	compareEvery = 24 * time.Hour
	// pendingPerLook bounds how many unfetched messages a look tries again.
	pendingPerLook = 10
	// searchSlack widens SEARCH SINCE, which knows days of an unnamed zone.
	searchSlack = 48 * time.Hour
)

// memory is what a Reader keeps of a folder between looks. Losing it costs
// repeated work only.
type memory struct {
	validity uint32
	since    time.Time
	// done UIDs lie above the position, are finished, and wait for a lower one.
	done map[uint32]bool
	// strikes counts connections that ended, or fell silent, at a UID.
	strikes map[uint32]int
	// refusals counts how often the Ledger did not take a message.
	refusals map[uint32]int
	tries    map[uint32]try
	// undescribed counts failures, one after another, to describe messages.
	undescribed int
	backlog     backlog
	// comparing holds what the running comparison has still to read.
	comparing      []uint32
	compareStarted time.Time
}

// try is when an unfetched message may be tried again.
type try struct {
	count int
	next  time.Time
}

// longestRetry is the longest pause between two tries; what is not tried again
// at all waits for years.
const longestRetry = time.Hour

// waits tells that it is too early. A pause that is longer than any was made by
// a clock that has been set back since.
func (t try) waits(now time.Time) bool {
	left := t.next.Sub(now)
	return left > 0 && (left <= longestRetry || left > 24*365*time.Hour)
}

func (r *Reader) memory(folder string, validity uint32) *memory {
	m := r.memories[folder]
	if m == nil || m.validity != validity {
		var since time.Time
		if m != nil {
			since = m.since
		}
		m = &memory{
			validity: validity, since: since,
			done: map[uint32]bool{}, strikes: map[uint32]int{},
			refusals: map[uint32]int{}, tries: map[uint32]try{},
		}
		r.memories[folder] = m
	}
	return m
}

// lookAt reads what is new in one folder, tries again what could not be had,
// and compares the set of UIDs when that is due. A glance takes only what
// arrived lately.
func (r *Reader) lookAt(ctx context.Context, spec FolderSpec, glance bool) FolderLook {
	look := FolderLook{FolderSpec: spec}
	began := r.o.Now().UTC()
	b, err := r.main.examine(ctx, spec.Name)
	if err != nil {
		look.Err = err
		return look
	}
	look.seen, look.UIDValidity = b, b.validity
	state, known, err := r.o.Ledger.Folder(ctx, r.o.Account.Name, spec.Name)
	if err != nil {
		look.Err = fmt.Errorf("read the state of the folder: %w", err)
		return look
	}
	m := r.memory(spec.Name, b.validity)
	if !known || state.UIDValidity != b.validity {
		if known {
			r.log.Warn("the folder was renewed on the server: every message is compared", "folder", spec.Name)
		}
		state, err = r.begin(ctx, spec, b, state, known, m, began)
		if err != nil {
			look.Err = err
			return look
		}
	}
	if state.Since.After(began) {
		// The first look was made by a clock that has been set back since: what
		// came in the meantime would count as older than the folder.
		r.log.Warn("the folder was first read by a clock that was ahead: what it passed over is compared", "folder", spec.Name)
		state.Since, state.Compared = r.o.First(began).UTC(), time.Time{}
		m.since, m.compareStarted = time.Time{}, time.Time{}
	}
	m.since = r.since(state, m, began)
	state.Role = spec.Role
	r.advance(ctx, &look, &state, m, began, glance)
	look.Position, look.ReadUntil = state.Position, state.ReadUntil
	return look
}

// since is where the folder begins. Without the Ledger's word it is what this
// Reader remembers, or else the earlier of what a first look would say now and
// the last comparison.
func (r *Reader) since(state FolderState, m *memory, now time.Time) time.Time {
	switch {
	case !state.Since.IsZero():
		return state.Since
	case !m.since.IsZero():
		return m.since
	}
	first := r.o.First(now).UTC()
	if first.IsZero() {
		return time.Time{}
	}
	for _, known := range []time.Time{state.Compared, state.ReadUntil} {
		if !known.IsZero() && known.Add(-searchSlack).Before(first) {
			first = known.Add(-searchSlack)
		}
	}
	return first
}

// begin is the first look at a folder, or the first under another UIDVALIDITY:
// the position is put just below the first UID that may have to be read.
func (r *Reader) begin(ctx context.Context, spec FolderSpec, b box, old FolderState, known bool, m *memory, now time.Time) (FolderState, error) {
	state := FolderState{
		Mailbox: r.o.Account.Name, Folder: spec.Name, Role: spec.Role,
		UIDValidity: b.validity, Compared: now,
	}
	if known {
		// What was in scope stays in scope, and the Ledger knows by the
		// content what it has. Nothing is blind for having been renewed.
		state.Since = r.since(old, m, now)
		state.ReadUntil = old.ReadUntil
	} else {
		state.Since = r.o.First(now).UTC()
	}
	if !state.Since.IsZero() {
		recent, err := r.main.search(ctx, wanted{from: 1, since: state.Since.Add(-searchSlack)})
		switch {
		case err != nil:
			return state, err
		case len(recent) > 0:
			state.Position = recent[0] - 1
		case b.next > 0:
			state.Position = b.next - 1
		default:
			all, err := r.main.search(ctx, wanted{from: 1})
			if err != nil {
				return state, err
			}
			if len(all) > 0 {
				state.Position = all[len(all)-1]
			}
		}
	}
	// At once: after a crash First may say something later.
	if err := r.o.Ledger.SaveFolder(ctx, state); err != nil {
		return state, fmt.Errorf("save the state of the folder: %w", err)
	}
	return state, nil
}

// advance does the work of a look and saves how far it came.
func (r *Reader) advance(ctx context.Context, look *FolderLook, state *FolderState, m *memory, began time.Time, glance bool) {
	before := *state
	next := look.seen.next
	if next > 0 && next-1 < state.Position {
		// It was put back to an earlier state, which the protocol forbids
		// without a change of UIDVALIDITY. The Ledger tells by the content
		// what it has.
		r.log.Warn("the folder's UIDs went back on the server: its latest messages are read again", "folder", look.Name)
		state.Position = next - 1
		m.backlog, m.done = backlog{}, map[uint32]bool{}
		// At once: what the Ledger has under these UIDs may be other messages.
		if err := r.o.Ledger.SaveFolder(ctx, *state); err != nil {
			look.Err = fmt.Errorf("save the state of the folder: %w", err)
			return
		}
		before = *state
	}
	fresh, err := r.above(ctx, m, state.Position, next)
	if err != nil {
		look.Err = err
		return
	}
	among := fresh
	if glance {
		if among, err = r.recent(ctx, state.Position, fresh, began); err != nil {
			look.Err = err
			return
		}
	}
	due, waiting, err := r.batch(ctx, m, *state, among, began)
	if err != nil {
		look.Err = err
		return
	}
	waiting += len(fresh) - len(among)
	pass := r.newPass(*look, m)
	if pass.mayWait = m.backlog.top > 0; pass.mayWait {
		drain(r.main.wake)
	}
	look.Err = pass.take(ctx, due, false)
	pass.mayWait = false
	for _, uid := range due {
		if pass.finished[uid] {
			m.done[uid] = true
		}
	}
	more := waiting > 0 || pass.interrupted
	left := false
	for _, uid := range fresh {
		if !m.done[uid] {
			left = true
			break
		}
		state.Position = uid
		delete(m.done, uid)
	}
	look.Complete = look.Err == nil && !left
	look.More = more && len(pass.finished) > 0
	look.Waiting = waiting

	if look.Err == nil && !more {
		look.Err = r.retry(ctx, pass, state)
	}
	if look.Err == nil && !more {
		look.Err = r.compare(ctx, pass, look, state, began)
	}
	pass.count(look)
	look.Waiting += len(m.comparing)
	r.progress(m, look, began)
	if look.Complete {
		state.ReadUntil = began
	}
	if *state == before {
		return
	}
	if err := r.o.Ledger.SaveFolder(ctx, *state); err != nil {
		look.Err = errors.Join(look.Err, fmt.Errorf("save the state of the folder: %w", err))
		*state = before
		look.Complete = false
	}
}

// retry tries some unfetched messages again, the least tried first, each at
// growing intervals.
func (r *Reader) retry(ctx context.Context, p *pass, state *FolderState) error {
	pending, err := r.o.Ledger.Pending(ctx, state.Mailbox, state.Folder, state.UIDValidity)
	if err != nil {
		return fmt.Errorf("list the unfetched messages: %w", err)
	}
	now := r.o.Now()
	pending = slices.DeleteFunc(slices.Clone(pending), func(uid uint32) bool {
		return p.unfetched[uid] || p.memory.tries[uid].waits(now)
	})
	slices.SortStableFunc(pending, func(a, b uint32) int {
		return p.memory.tries[a].count - p.memory.tries[b].count
	})
	pending = pending[:min(len(pending), pendingPerLook)]
	for _, uid := range pending {
		t := p.memory.tries[uid]
		pauses := []time.Duration{0, time.Minute, 10 * time.Minute, longestRetry}
		t.next = now.Add(pauses[min(t.count, len(pauses)-1)])
		t.count++
		p.memory.tries[uid] = t
	}
	slices.Sort(pending)
	return p.take(ctx, pending, true)
}

// compare reads what the server holds at or below the position and the Ledger
// does not know: messages that were undeleted, or that a server showed late.
func (r *Reader) compare(ctx context.Context, p *pass, look *FolderLook, state *FolderState, now time.Time) error {
	m := p.memory
	if m.compareStarted.IsZero() {
		// Compared lies ahead where the clock was set back since.
		if since := now.Sub(state.Compared); since >= 0 && since < compareEvery {
			return nil
		}
		if state.Position > 0 {
			want := wanted{from: 1, to: state.Position, undeleted: true}
			if !m.since.IsZero() {
				want.since = m.since.Add(-searchSlack)
			}
			present, err := r.main.search(ctx, want)
			if err != nil {
				return err
			}
			known, err := r.o.Ledger.Known(ctx, state.Mailbox, state.Folder, state.UIDValidity)
			if err != nil {
				return fmt.Errorf("list the known messages: %w", err)
			}
			has := make(map[uint32]bool, len(known))
			for _, uid := range known {
				has[uid] = true
			}
			m.comparing = slices.DeleteFunc(present, func(uid uint32) bool { return has[uid] })
		}
		m.compareStarted = now
	}
	batch := slices.Clone(m.comparing[:min(len(m.comparing), r.o.Batch)])
	err := p.take(ctx, batch, false)
	m.comparing = slices.DeleteFunc(m.comparing, func(uid uint32) bool { return p.finished[uid] })
	if err != nil {
		return err
	}
	if len(m.comparing) > 0 {
		look.More = look.More || len(m.comparing) > r.o.Batch && len(p.finished) > 0
		return nil
	}
	state.Compared, m.compareStarted = m.compareStarted, time.Time{}
	return nil
}
