package tracker

import (
	"context"
	"crypto/x509"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/lib/pq"
	"github.com/ncruces/go-sqlite3"

	"dtrbot/templates"
	"dtrbot/workday"
)

// What passes by itself is told from what only another configuration mends.
func TestAway(t *testing.T) {
	t.Parallel()
	answered := func(code string) error { return &pq.Error{Code: pq.ErrorCode(code)} }
	for _, test := range []struct {
		name string
		err  error
		want error
	}{
		{"it starts up", answered("57P03"), ErrAway},
		{"it stops", answered("57P01"), ErrAway},
		{"its disk is full", answered("53100"), ErrAway},
		{"too many sessions", answered("53300"), ErrAway},
		{"it is read-only", answered("25006"), ErrAway},
		{"a statement took too long", answered("57014"), nil},
		{"wrong password", answered("28P01"), ErrSignIn},
		{"not let in", answered("28000"), ErrSignIn},
		{"no right", answered("42501"), ErrRights},
		{"no such database", answered("3D000"), nil},
		{"no such table", answered("42P01"), nil},
		{"a unique key", answered("23505"), nil},
		{"refused", &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}, ErrAway},
		{"no such host", &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", IsNotFound: true}}, ErrAway},
		{"no such host, bare", &net.DNSError{Err: "server misbehaving"}, ErrAway},
		{"silent", os.ErrDeadlineExceeded, ErrAway},
		{"too late", context.DeadlineExceeded, ErrAway},
		{"given up", context.Canceled, nil},
		{"cut", io.ErrUnexpectedEOF, ErrAway},
		{"cut before", driver.ErrBadConn, ErrAway},
		{"no TLS", pq.ErrSSLNotSupported, nil},
		{"another certificate", x509.HostnameError{Certificate: &x509.Certificate{}, Host: "db.example"}, nil},
		{"our certificate is not wanted", &net.OpError{Op: "remote error", Err: errors.New("tls: bad certificate")}, nil},
		{"SQLite's disk is full", sqlite3.FULL, ErrAway},
		{"SQLite's disk fails", sqlite3.IOERR, ErrAway},
		{"SQLite is not to be had", sqlite3.CANTOPEN, nil},
		{"no rows", sql.ErrNoRows, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			err := marked(fmt.Errorf("do something: %w", test.err))
			for _, kind := range []error{ErrAway, ErrSignIn, ErrRights} {
				if got := errors.Is(err, kind); got != (kind == test.want) {
					t.Errorf("%q: %v", kind, got)
				}
			}
			if !errors.Is(err, test.err) || !strings.HasPrefix(err.Error(), "do something: ") {
				t.Errorf("the error has lost its words: %v", err)
			}
		})
	}
}

// Two daemons that notice one outage some seconds apart write one mail.
func TestAbsenceMailIsOneMail(t *testing.T) {
	t.Parallel()
	dir, pack := t.TempDir(), essex(t)
	wording, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	open := func(modes map[string]Mode) *Tracker {
		t.Helper()
		var desks []Desk
		for _, name := range []string{"thurrock", "basildon", "harlow"} {
			authority, _ := pack.Authority(name)
			if err := NewKeys(dir, name); err != nil && !errors.Is(err, ErrKeysExist) {
				t.Fatal(err)
			}
			desks = append(desks, Desk{
				Mailbox: name, Address: "housing@" + name + ".example", Authority: authority, Pack: pack, Mode: modes[name],
				Calendar: workday.NewCalendar(workday.BuiltInHolidays(), nil),
			})
		}
		// Nobody answers there, and nobody is asked.
		tr, err := New(Options{
			URL: "postgres://dtrbot@127.0.0.1:1/cases?sslmode=disable", Keys: dir, Desks: desks, Templates: wording, Now: func() time.Time { return time.Time{} },
			Compose: func(l Letter) ([]byte, error) {
				return fmt.Appendf(nil, "%s\n%s\n%s\n%s\n%s\n%s", l.Date.UTC().Format(time.RFC3339), l.From, l.MessageID, strings.Join(l.To, ","), l.Subject, l.Text), nil
			},
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := tr.Close(); err != nil {
				t.Error(err)
			}
		})
		return tr
	}
	to := []string{"on.call@council.example"}
	since := day(t, "2026-08-28").At(16*time.Hour + 3*time.Minute) // Friday before a bank holiday
	a := open(map[string]Mode{"basildon": Shadow, "harlow": Staff, "thurrock": Live})
	b := open(map[string]Mode{"basildon": Shadow, "harlow": Staff, "thurrock": Live})
	if got, want := a.Endangered(since), day(t, "2026-09-01").At(16*time.Hour+3*time.Minute); !got.Equal(want) {
		t.Errorf("it endangers from %s on, want %s", got, want)
	}
	for _, ended := range []time.Time{{}, day(t, "2026-09-02").At(9 * time.Hour)} {
		first, ok, err := a.AbsenceMail(since.Add(4*time.Second), ended, to)
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		if !ended.IsZero() {
			ended = ended.Add(20 * time.Second)
		}
		second, ok, err := b.AbsenceMail(since.Add(11*time.Second), ended, to)
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		if diff := cmp.Diff(string(first.Raw), string(second.Raw)); diff != "" {
			t.Errorf("they differ (-first +second):\n%s", diff)
		}
		if first.From != "housing@harlow.example" || first.Over == ended.IsZero() {
			t.Errorf("from %s, over %v", first.From, first.Over)
		}
		if ended.IsZero() && !strings.Contains(strings.Join(strings.Fields(string(first.Raw)), " "), "read in 2 mailboxes") {
			t.Errorf("it does not say in how many mailboxes:\n%s", first.Raw)
		}
	}
	quiet := open(map[string]Mode{"basildon": Shadow, "harlow": Shadow, "thurrock": Shadow})
	if _, ok, err := quiet.AbsenceMail(since, time.Time{}, to); ok || err != nil || !quiet.Endangered(since).IsZero() {
		t.Errorf("in the mode shadow: a mail %v, %v, endangered from %s on", ok, err, quiet.Endangered(since))
	}
}
