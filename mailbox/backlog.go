package mailbox

import (
	"context"
	"fmt"
	"slices"
	"time"
)

const (
	// inOrder is how many batches may wait and are still read in the order of
	// their UIDs: they take seconds. Of more the newest mail comes first.
	inOrder = 4
	// lately is how old the mail is that comes before what is older.
	lately = 24 * time.Hour
	// besideNew is which part of a batch is old mail while new mail comes.
	besideNew = 5
	// glanceEvery is how often Sent is glanced at while much waits elsewhere:
	// what officers answered lately must be known when a deadline passes. Of
	// glanceBack is what it takes then, so much younger than 30 days that the
	// zone of a server's dates makes no difference; see Ledger.
	glanceEvery = time.Minute
	glanceBack  = 29 * 24 * time.Hour
	// progressEvery is how often it is told how much still waits.
	progressEvery = time.Minute
)

// backlog is what a Reader remembers of a folder in which more waits than one
// look takes.
type backlog struct {
	// listed are the UIDs above the position as far as the folder was listed,
	// in ascending order. While many wait they are not listed anew.
	listed []uint32
	// asked is set once the Ledger told what it has of them: a process before
	// this one read some out of order.
	asked bool
	// top is the highest UID there was when mail began to be read out of order,
	// 0 while it is not; recent are those below that arrived lately.
	top    uint32
	recent map[uint32]bool
	// told is when it was last told how much waits; zero for not at all.
	told time.Time
}

// above lists the UIDs above the position. Next is the server's UIDNEXT, 0 where
// it does not tell.
func (r *Reader) above(ctx context.Context, m *memory, position, next uint32) ([]uint32, error) {
	b := &m.backlog
	first, _ := slices.BinarySearch(b.listed, position+1)
	b.listed = b.listed[first:]
	from := position + 1
	if n := len(b.listed); n > r.o.Batch && (next == 0 || next > b.listed[n-1]) {
		from = b.listed[n-1] + 1
	} else {
		b.listed = nil
	}
	if next == 0 || next > from {
		found, err := r.main.search(ctx, wanted{from: from})
		if err != nil {
			return nil, err
		}
		b.listed = append(slices.Clip(b.listed), found...)
	}
	return b.listed, nil
}

// batch chooses what this look takes of what is to be read, and tells how much
// it leaves. A few batches are read in the order of their UIDs. Where more
// waits, after years without the clerk or a renewed folder, nobody's new mail
// waits behind it: first comes what arrived since, then what arrived in the
// last day or since the folder was last read to its end, then the rest, each in
// order.
func (r *Reader) batch(ctx context.Context, m *memory, state FolderState, fresh []uint32, now time.Time) (due []uint32, left int, err error) {
	b := &m.backlog
	if len(fresh) > r.o.Batch && !b.asked {
		known, err := r.o.Ledger.Known(ctx, state.Mailbox, state.Folder, state.UIDValidity)
		if err != nil {
			return nil, 0, fmt.Errorf("list the known messages: %w", err)
		}
		for _, uid := range known {
			if uid > state.Position {
				m.done[uid] = true
			}
		}
		b.asked = true
	}
	waiting := make([]uint32, 0, len(fresh))
	for _, uid := range fresh {
		if !m.done[uid] {
			waiting = append(waiting, uid)
		}
	}
	if len(waiting) <= r.o.Batch {
		b.top, b.recent = 0, nil
		return waiting, 0, nil
	}
	if b.top == 0 && len(waiting) > inOrder*r.o.Batch {
		since := now.Add(-lately)
		if !state.ReadUntil.IsZero() && state.ReadUntil.Before(since) {
			since = state.ReadUntil
		}
		recent, err := r.main.search(ctx, wanted{from: state.Position + 1, since: since.Add(-lately)}) // days of an unnamed zone
		if err != nil {
			return nil, 0, err
		}
		b.top, b.recent = waiting[len(waiting)-1], make(map[uint32]bool, len(recent))
		for _, uid := range recent {
			b.recent[uid] = true
		}
	}
	if b.top == 0 {
		return waiting[:r.o.Batch], len(waiting) - r.o.Batch, nil
	}
	var came, recent, old []uint32
	for _, uid := range waiting {
		switch {
		case uid > b.top:
			came = append(came, uid)
		case b.recent[uid]:
			recent = append(recent, uid)
		default:
			old = append(old, uid)
		}
	}
	due = came[:min(len(came), r.o.Batch)]
	room := r.o.Batch - len(due)
	if len(due) > 0 {
		// A short look: what is owed for the new mail goes out after it.
		room = min(room, max(1, r.o.Batch/besideNew))
	}
	before := slices.Concat(recent, old)
	due = append(slices.Clip(due), before[:min(len(before), room)]...)
	return due, len(waiting) - len(due), nil
}

// progress tells in the log how much waits in a folder, now and then.
func (r *Reader) progress(m *memory, look *FolderLook, now time.Time) {
	b := &m.backlog
	switch {
	case look.Waiting == 0 && !b.told.IsZero():
		r.log.Info("what waited in the folder has been read", "folder", look.Name)
		b.told = time.Time{}
	case look.Waiting > inOrder*r.o.Batch && b.told.IsZero():
		r.log.Info("much mail waits in the folder: what is new is read first", "folder", look.Name, "waiting", look.Waiting)
		b.told = now
	case look.Waiting > 0 && !b.told.IsZero() && now.Sub(b.told) >= progressEvery:
		r.log.Info("reading what waits in the folder", "folder", look.Name, "waiting", look.Waiting)
		b.told = now
	}
}

// glances tells whether a folder of sent mail is to be glanced at.
func (r *Reader) glances(folder string) bool {
	now := r.o.Now()
	last, ok := r.glanced[folder]
	if !ok {
		r.glanced[folder] = now // what is newest elsewhere comes first
		return false
	}
	return now.Sub(last).Abs() >= glanceEvery
}

// recent are those of the UIDs above the position that arrived within
// glanceBack.
func (r *Reader) recent(ctx context.Context, position uint32, fresh []uint32, now time.Time) ([]uint32, error) {
	if len(fresh) == 0 {
		return nil, nil
	}
	arrived, err := r.main.search(ctx, wanted{from: position + 1, since: now.Add(-glanceBack)})
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(fresh), func(uid uint32) bool {
		_, found := slices.BinarySearch(arrived, uid)
		return !found
	}), nil
}
