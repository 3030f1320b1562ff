package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"dtrbot/config"
	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/tracker"
	"dtrbot/workday"
)

// deferring is a way out that puts everything off.
type deferring struct {
	tried int
	err   error // nil for silence
}

func (d *deferring) Open(context.Context) (mailbox.Line, error) { return d, nil }
func (d *deferring) Close() error                               { return nil }
func (d *deferring) Send(context.Context, mailbox.Envelope, []byte) mailbox.Result {
	d.tried++
	if d.err != nil {
		return mailbox.Result{Outcome: mailbox.Deferred, Err: fmt.Errorf("said by the relay: %w", d.err)}
	}
	return mailbox.Result{Outcome: mailbox.Deferred, Err: errors.New("no answer in time")}
}

// A relay that is down is not waited for once for each notice, and one that
// takes nothing from this mailbox is not asked again.
func TestPostGivesUpARelay(t *testing.T) {
	t.Parallel()
	for err, want := range map[error]int{mailbox.ErrThrottled: 1, mailbox.ErrSignIn: 1, mailbox.ErrSender: patience} {
		route := &deferring{err: err}
		p := &post{station: &station{route: route, log: slog.New(slog.DiscardHandler), mailbox: config.Mailbox{}}}
		for range 20 {
			p.Send(t.Context(), "housing@basildon.example", "a@justice.example", nil)
		}
		if route.tried != want {
			t.Errorf("%v: the relay was tried %d times, want %d", err, route.tried, want)
		}
	}
	route := &deferring{}
	p := &post{station: &station{route: route, log: slog.New(slog.DiscardHandler), mailbox: config.Mailbox{}}}
	for range 20 {
		if a := p.Send(t.Context(), "housing@basildon.example", "a@justice.example", nil); a.Outcome != tracker.Deferred {
			t.Fatalf("outcome %s, want deferred", a.Outcome)
		}
	}
	if route.tried != patience {
		t.Errorf("the relay was tried %d times, want %d", route.tried, patience)
	}
}

func deskTime() time.Time {
	return workday.Date{Year: 2026, Month: time.August, Day: 12}.At(10 * time.Hour)
}

// deskLedger is a mailbox's ledger over a new database.
func deskLedger(t *testing.T) (ledger, *tracker.Tracker) {
	t.Helper()
	dir := t.TempDir()
	url := "sqlite:" + filepath.Join(dir, "test.db")
	pack, err := protocol.Load("essex")
	if err != nil {
		t.Fatal(err)
	}
	authority, _ := pack.Authority("basildon")
	wording, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	if err := tracker.NewKeys(dir, "basildon"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := tracker.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	tr, err := tracker.Open(t.Context(), tracker.Options{
		URL: url, Keys: dir, Templates: wording, Now: deskTime,
		Compose: func(l tracker.Letter) ([]byte, error) { return mailbox.Compose(mailbox.Letter(l)) },
		Desks: []tracker.Desk{{
			Mailbox: "basildon", Address: "housing@basildon.example", Authority: authority, Pack: pack, Mode: tracker.Live,
			Calendar: workday.NewCalendar(workday.BuiltInHolidays(), nil), ReferrerDomains: []string{"justice.example"},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tr.Close(); err != nil {
			t.Error(err)
		}
	})
	return ledger{tracker: tr, log: slog.New(slog.DiscardHandler), order: &order{reading: map[string]map[uint32]chan struct{}{}}, readers: newReaders(reading{})}, tr
}

// Two mails that cannot be read are two, though their headers are the same.
func TestUnreadableMailsAreToldApart(t *testing.T) {
	t.Parallel()
	l, tr := deskLedger(t)
	for uid, body := range []string{"one person", "another person", "another person"} {
		raw := []byte("From: scanner@justice.example\r\nSubject: Scan\r\n\r\n" + body + "\r\n")
		opened := 0
		m := mailbox.Mail{
			UIDRef:   mailbox.UIDRef{Mailbox: "basildon", Folder: "INBOX", Role: mailbox.RoleInbox, UIDValidity: 1, UID: uint32(uid + 1)},
			Received: deskTime(),
			Open: func() (io.ReadCloser, error) {
				var r io.Reader = bytes.NewReader(raw)
				if opened++; opened == 1 { // what the reading child is given
					r = io.MultiReader(r, iotest.ErrReader(errors.New("the disk failed")))
				}
				return io.NopCloser(r), nil
			},
		}
		if err := l.Receive(t.Context(), m); err != nil {
			t.Fatal(err)
		}
	}
	cases, err := tr.List(t.Context(), tracker.Filter{All: true})
	if err != nil || len(cases) != 2 {
		t.Errorf("%d cases, %v, want 2: the third mail is the second once more", len(cases), err)
	}
}

// A folder that is not there does not keep one pass from reading another to
// its end.
func TestOnceReadsPastAMissingFolder(t *testing.T) {
	t.Parallel()
	const user, waiting = "housing@basildon.example", 52 // more than one batch
	server, err := mailtest.NewIMAP(map[string]string{user: "secret"})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	}()
	for range waiting {
		if _, err := server.Append(user, "INBOX", []byte("From: a@b.example\r\nSubject: Bins\r\n\r\nWhen?\r\n"), deskTime()); err != nil {
			t.Fatal(err)
		}
	}
	l, tr := deskLedger(t)
	reader, err := mailbox.NewReader(mailbox.ReaderOptions{
		Account: mailbox.Account{
			Name: "basildon", Username: user, URL: server.URL(), SignIn: mailbox.Password(user, "secret"),
			Folders: []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}, {Name: "Nowhere", Role: mailbox.RoleJunk}},
		},
		Ledger: l, Now: deskTime,
	})
	if err != nil {
		t.Fatal(err)
	}
	st := &station{mailbox: config.Mailbox{Name: "basildon"}, reader: reader, route: &deferring{}, tracker: tr, log: slog.New(slog.DiscardHandler)}
	if err := st.once(t.Context()); err == nil || !strings.Contains(err.Error(), "Nowhere") {
		t.Errorf("error %v, want one that names the folder", err)
	}
	if f, _, err := tr.Folder(t.Context(), "basildon", "INBOX"); err != nil || f.Position != waiting {
		t.Errorf("the inbox was read up to %d, %v, want %d", f.Position, err, waiting)
	}
}
