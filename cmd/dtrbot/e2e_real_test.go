//go:build servers

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// rigAccounts is how many mailboxes each domain of the rig has.
const rigAccounts = 120

// rig is a real Dovecot, Postfix and PostgreSQL, started once for every world.
type rig struct {
	dir      string
	users    map[string]string
	dovecot  *mailtest.Dovecot
	postfix  *mailtest.Postfix
	postgres *mailtest.Postgres

	mu       sync.Mutex
	accounts map[string]int // used up by domain
	names    atomic.Int64   // of databases
}

func newRig(t *testing.T) *rig {
	t.Helper()
	r := &rig{dir: t.TempDir(), users: map[string]string{}, accounts: map[string]int{}}
	for _, d := range worldDomains() {
		for n := range rigAccounts {
			r.users[fmt.Sprintf("housing.%03d@%s.example", n, d)] = worldPassword
		}
	}
	var err error
	t.Cleanup(func() {
		for name, log := range map[string]func() string{"Dovecot": r.dovecot.Log, "Postfix": r.postfix.Log, "PostgreSQL": r.postgres.Log} {
			if t.Failed() {
				text := log()
				t.Logf("the end of %s's log:\n%s", name, text[max(0, len(text)-4000):])
			}
		}
		if err := errors.Join(r.postfix.Close(), r.dovecot.Close(), r.postgres.Close()); err != nil {
			t.Error(err)
		}
	})
	if r.dovecot, err = mailtest.StartDovecot(filepath.Join(r.dir, "dovecot"), r.users); err != nil {
		t.Fatal(err)
	}
	if r.postfix, err = mailtest.StartPostfix(filepath.Join(r.dir, "postfix"), mailtest.PostfixOptions{Dovecot: r.dovecot}); err != nil {
		t.Fatal(err)
	}
	if r.postgres, err = mailtest.StartPostgres(filepath.Join(r.dir, "postgres")); err != nil {
		t.Fatal(err)
	}
	return r
}

// real are the servers of one world.
type real struct {
	*rig
	store    *mailtest.Dovecot
	postgres bool
}

// maker makes worlds of the rig with one kind of database.
func (r *rig) maker(postgres bool) maker {
	return func(t *testing.T, alone bool) servers {
		t.Helper()
		s := &real{rig: r, store: r.dovecot, postgres: postgres}
		if alone {
			own, err := mailtest.StartDovecot(filepath.Join(t.TempDir(), "dovecot"), r.users)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := own.Close(); err != nil {
					t.Error(err)
				}
			})
			s.store = own
		}
		return s
	}
}

func (s *real) IMAP() (string, string) { return s.store.URL().String(), s.store.CAFile() }
func (s *real) SMTP() (string, string) { return s.postfix.URL().String(), s.postfix.CAFile() }

func (s *real) Account(t *testing.T, domain string) (string, string) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	n := s.accounts[domain]
	s.accounts[domain]++
	address := fmt.Sprintf("housing.%03d@%s", n, domain)
	password, ok := s.users[address]
	if !ok {
		t.Fatalf("the rig has no more mailboxes at %s", domain)
	}
	return address, password
}

func (s *real) Database(t *testing.T, _ string) (string, string) {
	t.Helper()
	if !s.postgres {
		return "sqlite:dtrbot.db", ""
	}
	url, err := s.rig.postgres.NewDatabase(fmt.Sprintf("world%d", s.names.Add(1)))
	if err != nil {
		t.Fatal(err)
	}
	// The password has a file of its own.
	user, rest, _ := strings.Cut(url, "@")
	name, password, _ := strings.Cut(strings.TrimPrefix(user, "postgres://"), ":")
	return "postgres://" + name + "@" + rest, password
}

func (s *real) Append(user, folder string, raw []byte, at time.Time) (uint32, error) {
	return s.store.Append(user, folder, raw, at)
}

// Sent waits until Postfix has no mail of the user's any more, then asks the
// place where they arrive.
func (s *real) Sent(ctx context.Context, user string) ([]mailtest.Message, error) {
	var fault error
	err := mailtest.Wait(ctx, func() bool {
		// Twice: a mail moves from queue to queue while they are read.
		for range 2 {
			var busy bool
			if busy, fault = s.queued(user); busy || fault != nil {
				return fault != nil
			}
		}
		return true
	})
	if err := errors.Join(err, fault); err != nil {
		return nil, fmt.Errorf("wait for Postfix: %w", err)
	}
	all, err := s.postfix.Delivered()
	if err != nil {
		return nil, err
	}
	var out []mailtest.Message
	for _, m := range all {
		if m.From == user {
			out = append(out, m)
		}
	}
	return out, nil
}

// queued tells whether a file of Postfix's queues names the user.
func (s *real) queued(user string) (bool, error) {
	for _, queue := range []string{"incoming", "active", "deferred"} {
		busy := false
		err := filepath.WalkDir(filepath.Join(s.dir, "postfix", "queue", queue), func(path string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) || err == nil && d.IsDir() {
				return nil
			}
			if err != nil {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			if bytes.Contains(data, []byte(user)) {
				busy = true
				return fs.SkipAll
			}
			return nil
		})
		if busy || err != nil {
			return busy, err
		}
	}
	return false, nil
}

func (s *real) Outage(t *testing.T) func() {
	t.Helper()
	if s.store == s.dovecot {
		t.Fatal("this Dovecot is not the world's own")
	}
	if err := s.store.Stop(); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := s.store.Start(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestMainJobReal runs every suite with a real Dovecot and a real Postfix, on
// SQLite and on a real PostgreSQL.
func TestMainJobReal(t *testing.T) {
	t.Parallel()
	r := newRig(t)
	t.Run("worlds", func(t *testing.T) {
		t.Run("PostgreSQL/standby", func(t *testing.T) {
			t.Parallel()
			testStandby(t, newWorld(t, r.maker(true)(t, false), plan{}))
		})
		for _, point := range []string{"after-fetch", "after-claim", "during-data", beforeMark} {
			t.Run("PostgreSQL/paused "+point, func(t *testing.T) {
				t.Parallel()
				testPaused(t, newWorld(t, r.maker(true)(t, false), plan{mail: `poll_every = "5s"`}), point)
			})
		}
		for name, postgres := range map[string]bool{"SQLite": false, "PostgreSQL": true} {
			for suiteName, suite := range suites() {
				t.Run(name+"/"+suiteName, func(t *testing.T) {
					t.Parallel()
					suite(t, r.maker(postgres))
				})
			}
			t.Run(name+"/equal UIDVALIDITY", func(t *testing.T) {
				t.Parallel()
				w := newWorld(t, r.maker(postgres)(t, true), plan{})
				for _, folder := range []string{"INBOX", "Junk"} {
					if err := w.servers.(*real).store.SetUIDValidity(w.boxes["basildon"].address, folder, 7); err != nil {
						t.Fatal(err)
					}
				}
				equalFolders(t, w)
			})
			t.Run(name+"/renewed folder", func(t *testing.T) {
				t.Parallel()
				renewedFolder(t, newWorld(t, r.maker(postgres)(t, true), plan{}))
			})
		}
	})
	if t.Failed() {
		return
	}
	// PostgreSQL's own files hold nobody's name or number either.
	var secrets []string
	for _, p := range sample.People() {
		for _, s := range []string{p.Name, p.Family, p.PrisonNumber, p.CRN, p.NINumber, p.Email} {
			secrets = append(secrets, s)
		}
	}
	files := 0
	err := filepath.WalkDir(filepath.Join(r.dir, "postgres", "data"), func(path string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) || err == nil && !d.Type().IsRegular() {
			return nil
		}
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		}
		files++
		for _, s := range secrets {
			if bytes.Contains(data, []byte(s)) {
				t.Errorf("PostgreSQL's file %s holds %q", path, s)
			}
		}
		return nil
	})
	if err != nil || files < 100 {
		t.Errorf("searched %d files of PostgreSQL: %v", files, err)
	}
}

// renewedFolder: a server that lost its index gives every mail another UID
// under another UIDVALIDITY; nothing is acknowledged again.
func renewedFolder(t *testing.T, w *world) {
	t.Helper()
	for n := 1; n <= 3; n++ {
		w.refer("basildon", on(0, 8, n), sample.Options{N: n})
	}
	w.once(monday)
	before := len(w.sent("basildon"))
	if err := w.servers.(*real).store.ResetUIDValidity(w.boxes["basildon"].address, "INBOX"); err != nil {
		t.Fatal(err)
	}
	w.refer("basildon", on(0, 10, 0), sample.Options{N: 4})
	w.once(on(0, 10, 5))
	receipts := w.receipts("basildon")
	onlyOnce(t, receipts)
	if got := len(receipts) - before; got != 2 {
		t.Errorf("%d receipts after the folder was renewed, want 2 for the one new referral", got)
	}
	if got := len(w.cases()); got != 4 {
		t.Errorf("%d cases, want 4", got)
	}
}
