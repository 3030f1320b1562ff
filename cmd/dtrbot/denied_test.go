//go:build servers

package main

import (
	"net/http"
	"slices"
	"strings"
	"syscall"
	"testing"

	"dtrbot/internal/mailtest/sample"
)

// clerk lets the daemon work as a role of its own, which owns nothing.
func (a *absent) clerk() {
	a.t.Helper()
	a.execute(`CREATE ROLE clerk LOGIN PASSWORD 'dtrbot'`, `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk`)
	a.edit("postgres://dtrbot@", "postgres://clerk@")
	a.owner = a.postgres.URL("cases")
}

// TestDatabaseDenies: a database that denies a running daemon what it needs says
// so once, in the log and on the port, and the work goes on once it is given.
func TestDatabaseDenies(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name       string
		deny, give []string
		page       string // what /readyz says
		said       string // in the log, once
		other      []string
	}{
		{
			name: "to write",
			deny: []string{`REVOKE INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public FROM clerk`},
			give: []string{`GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk`},
			page: "the database does not let its role write: `dtrbot check` says what to grant",
			said: "the database does not let its role write: `dtrbot check` says what to grant",
			// A round of the daemon's own loops that the end falls into.
			other: []string{dbTakes, "the database failed for a moment: what it did not take is tried again"},
		},
		{
			name: "to sign in",
			deny: []string{`ALTER ROLE clerk PASSWORD 'another'`, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'`},
			give: []string{`ALTER ROLE clerk PASSWORD 'dtrbot'`},
			page: "the database refuses the sign-in: is the password still right?",
			said: "the database's session cannot be had again: the database refuses the sign-in",
			// The same is said of what is asked in the seconds before the session is missed.
			other: []string{dbSessionLost, dbSessionBack, "the database refuses the sign-in: is the password still right?"},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			a := newAbsent(t, plan{mail: `poll_every = "1s"`})
			a.clerk()
			address := freeAddress(t)
			a.edit("[security]", "[watch]\nlisten = \""+address+"\"\n\n[security]")
			ask := asking(t, address)
			a.run(nil)
			a.acknowledged(1)
			a.execute(test.deny...)
			a.refer("basildon", shifted(a.clock)(), sample.Options{N: 2})
			a.await("the port tells", func() bool {
				code, body := ask("/readyz")
				return code == http.StatusServiceUnavailable && strings.HasPrefix(body, test.page+"\n")
			})
			a.await("the log tells", a.daemon.says(test.said, 1))
			a.execute(test.give...)
			a.await("the receipts", func() bool { return len(a.receipts("basildon")) == 4 })
			a.await("it is ready", func() bool {
				code, _ := ask("/readyz")
				return code == http.StatusOK
			})
			if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
				t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
			}
			got := a.daemon.loud()
			slices.Sort(got)
			if len(slices.Compact(slices.Clone(got))) != len(got) || !slices.Contains(got, test.said) {
				t.Errorf("the log says %q: want each once, and %q", got, test.said)
			}
			for _, msg := range got {
				if msg != test.said && !slices.Contains(test.other, msg) {
					t.Errorf("the log says %q", msg)
				}
			}
		})
	}
}
