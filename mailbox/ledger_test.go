package mailbox_test

import (
	"context"
	"errors"
	"io"
	"maps"
	"slices"
	"sync"
	"time"

	"dtrbot/mailbox"
)

type uidKey struct {
	folder   string
	validity uint32
	uid      uint32
}

type entry struct {
	mailbox.Mail
	raw []byte
}

// ledger is a Ledger in memory.
type ledger struct {
	// onReceive may fail a message; nil takes all.
	onReceive func(m mailbox.Mail) error
	// keepRaw keeps the bytes of each message.
	keepRaw bool
	// forget drops FolderState.Since, as an older database would.
	forget bool

	mu        sync.Mutex
	folders   map[string]mailbox.FolderState
	rows      map[uidKey]entry
	order     []uint32 // UIDs in the order they were received
	unfetched map[uidKey]string
	news      chan struct{}
}

func newLedger() *ledger {
	return &ledger{
		keepRaw: true,
		folders: map[string]mailbox.FolderState{}, rows: map[uidKey]entry{},
		unfetched: map[uidKey]string{}, news: make(chan struct{}, 1000),
	}
}

func (l *ledger) Folder(_ context.Context, _, folder string) (mailbox.FolderState, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	s, ok := l.folders[folder]
	return s, ok, nil
}

func (l *ledger) SaveFolder(_ context.Context, s mailbox.FolderState) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.forget {
		s.Since = time.Time{}
	}
	l.folders[s.Folder] = s
	return nil
}

func (l *ledger) Receive(_ context.Context, m mailbox.Mail) error {
	if l.onReceive != nil {
		if err := l.onReceive(m); err != nil {
			return err
		}
	}
	e := entry{Mail: m}
	if l.keepRaw {
		for range 2 { // it may be opened again
			r, err := m.Open()
			if err != nil {
				return err
			}
			if e.raw, err = io.ReadAll(r); err != nil {
				return err
			}
			if err := r.Close(); err != nil {
				return err
			}
		}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	key := uidKey{m.Folder, m.UIDValidity, m.UID}
	l.rows[key] = e
	l.order = append(l.order, m.UID)
	delete(l.unfetched, key)
	l.news <- struct{}{}
	return nil
}

func (l *ledger) Unfetched(_ context.Context, ref mailbox.UIDRef, reason string) error {
	if reason == "" {
		return errors.New("unfetched without a reason")
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.unfetched[uidKey{ref.Folder, ref.UIDValidity, ref.UID}] = reason
	return nil
}

func (l *ledger) Pending(_ context.Context, _, folder string, validity uint32) ([]uint32, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var uids []uint32
	for key := range l.unfetched {
		if key.folder == folder && key.validity == validity {
			uids = append(uids, key.uid)
		}
	}
	slices.Sort(uids)
	return uids, nil
}

func (l *ledger) Known(_ context.Context, _, folder string, validity uint32) ([]uint32, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	var uids []uint32
	for _, keys := range []map[uidKey]bool{keySet(l.rows), keySet(l.unfetched)} {
		for key := range keys {
			if key.folder == folder && key.validity == validity {
				uids = append(uids, key.uid)
			}
		}
	}
	return uids, nil
}

func keySet[V any](m map[uidKey]V) map[uidKey]bool {
	set := map[uidKey]bool{}
	for key := range maps.Keys(m) {
		set[key] = true
	}
	return set
}

// senders are what was found out about who sent what was received.
func (l *ledger) senders() []mailbox.Sender {
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []mailbox.Sender
	for _, e := range l.rows {
		out = append(out, e.Sender)
	}
	return out
}

// uids are those received of a folder under a UIDVALIDITY; 0 means any.
func (l *ledger) uids(folder string, validity uint32) []uint32 {
	l.mu.Lock()
	defer l.mu.Unlock()
	uids := []uint32{}
	for key := range l.rows {
		if key.folder == folder && (validity == 0 || key.validity == validity) {
			uids = append(uids, key.uid)
		}
	}
	slices.Sort(uids)
	return uids
}

func (l *ledger) entry(folder string, uid uint32) (entry, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, e := range l.rows {
		if key.folder == folder && key.uid == uid {
			return e, true
		}
	}
	return entry{}, false
}

func (l *ledger) reason(folder string, uid uint32) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, reason := range l.unfetched {
		if key.folder == folder && key.uid == uid {
			return reason
		}
	}
	return ""
}

func (l *ledger) state(folder string) mailbox.FolderState {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.folders[folder]
}

func (l *ledger) receipts() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.order)
}
