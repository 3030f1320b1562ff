//go:build servers

package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// onPostgres are servers in this process and a real PostgreSQL, which is this
// world's own.
type onPostgres struct {
	*inProcess
	postgres *mailtest.Postgres
}

func (s *onPostgres) Database(t *testing.T, _ string) (string, string) {
	t.Helper()
	url, err := s.postgres.NewDatabase("cases")
	if err != nil {
		t.Fatal(err)
	}
	// The password has a file of its own.
	_, rest, _ := strings.Cut(url, "@")
	return "postgres://dtrbot@" + rest, "dtrbot"
}

// absent is a world whose database goes away, and whose clock runs as the test
// wants: days pass in a moment.
type absent struct {
	*world
	postgres *mailtest.Postgres
	clock    string
	daemon   *daemon
	owner    string // the database as its owner sees it, where the daemon does not
}

func newAbsent(t *testing.T, p plan) *absent {
	t.Helper()
	a := &absent{clock: filepath.Join(t.TempDir(), "ahead")}
	var err error
	if a.postgres, err = mailtest.StartPostgres(t.TempDir()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := a.postgres.Close(); err != nil {
			t.Error(err)
		}
	})
	servers := &onPostgres{inProcess: newInProcess(t, true).(*inProcess), postgres: a.postgres}
	a.world = newWorld(t, servers, p)
	url, _ := servers.SMTP()
	a.edit("[[mailbox]]\nauthority = \"basildon\"", fmt.Sprintf("[alarm]\nto = [%q]\nsmtp = { url = %q, username = %q, password_file = \"password-basildon\" }\n\n[[mailbox]]\nauthority = \"basildon\"",
		onCall, url, a.boxes["basildon"].address))
	setClock(a.clock, monday.Sub(time.Now()))
	return a
}

// run starts the daemon.
func (a *absent) run(env []string, args ...string) {
	a.t.Helper()
	a.daemon = a.startAs(append(env, clockAt+"="+a.clock, clockRuns+"=1"), append([]string{"run"}, args...)...)
}

// later lets time pass.
func (a *absent) later(d time.Duration) { setClock(a.clock, d) }

// await waits for what takes some rounds of the daemon's own loops.
func (a *absent) await(what string, done func() bool) {
	a.t.Helper()
	ctx, cancel := context.WithTimeout(a.t.Context(), outagePatience)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		a.t.Fatalf("%s: %v", what, err)
	}
}

func (a *absent) stop() {
	a.t.Helper()
	if err := a.postgres.Stop(); err != nil {
		a.t.Fatal(err)
	}
}

func (a *absent) restart() {
	a.t.Helper()
	if err := a.postgres.Start(); err != nil {
		a.t.Fatal(err)
	}
}

// alarms are the subjects of what those in [alarm] got.
func (a *absent) alarms() []string {
	a.t.Helper()
	var out []string
	for _, l := range to(a.sent("basildon"), onCall) {
		out = append(out, l.subject)
	}
	return out
}

// acknowledged refers somebody and waits for the receipts.
func (a *absent) acknowledged(n int) {
	a.t.Helper()
	before := len(a.receipts("basildon"))
	a.refer("basildon", shifted(a.clock)(), sample.Options{N: n})
	a.await("a receipt", func() bool { return len(a.receipts("basildon")) == before+2 })
}

// loud are the messages of the log since the daemon started, at WARN and above,
// and those at INFO that tell of an end.
func (d *daemon) loud() []string {
	d.t.Helper()
	var out []string
	_, log, _ := strings.Cut(d.logged(), `"msg":"started"`)
	_, log, _ = strings.Cut(log, "\n")
	for _, line := range strings.Split(strings.TrimSpace(log), "\n") {
		var l struct{ Level, Msg string }
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			d.t.Fatalf("%v in %q", err, line)
		}
		if strings.HasPrefix(l.Msg, "PDF forms are read") || strings.HasPrefix(l.Msg, "loops no longer go on") {
			continue // without `make assets`, and where a day has passed in a moment
		}
		ends := slices.Contains([]string{dbSessionBack, dbAnswers, dbTakes, "a fault ended"}, l.Msg)
		if l.Level == "WARN" || l.Level == "ERROR" || ends {
			out = append(out, l.Msg)
		}
	}
	return out
}

func (d *daemon) says(msg string, times int) func() bool {
	return func() bool { return strings.Count(d.logged(), `"msg":"`+msg+`"`) == times }
}

const (
	dbSessionLost = "the database's session that holds the mailboxes was lost: their work has stopped until they are taken again"
	dbSessionBack = "the database's session that holds the mailboxes stands again"
	dbAway        = "the database is away: waiting for it"
	dbAnswers     = "the database answers"
	dbTakesNot    = "the database does not answer, or takes nothing: is its disk full?"
	dbTakes       = "the database answers, and takes what it is given"

	dbAlarm = "Alarm: the database cannot be used, Basildon"
	dbOver  = "Over: the database can be used again, Basildon"
)

// TestDatabaseAway: a database that is away for a working day is told of by the
// other route, once, and once more when it is back, however often it seems so
// in between; it may be stopped, or take nothing.
func TestDatabaseAway(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name     string
		away     func(*absent)
		back     func(*absent)
		lost     string // what the log says of its beginning, and of its end
		returned string
		flaps    bool
	}{
		{name: "stopped", away: (*absent).stop, back: (*absent).restart, lost: dbSessionLost, returned: dbSessionBack, flaps: true},
		{name: "takes nothing", away: (*absent).fill, back: (*absent).free, lost: dbTakesNot, returned: dbTakes},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			a := newAbsent(t, plan{mail: `poll_every = "1s"`})
			a.run(nil)
			a.acknowledged(1)
			test.away(a)
			a.await("the log tells", a.daemon.says(test.lost, 1))
			a.later(23*time.Hour + 50*time.Minute)
			told := func(what string, want ...string) {
				t.Helper()
				a.await(what, func() bool { return slices.Equal(a.alarms(), want) })
			}
			time.Sleep(2 * vigilEvery)
			told("none before a working day has passed")
			a.later(15 * time.Minute)
			told("the alarm", dbAlarm)
			l := to(a.sent("basildon"), onCall)[0]
			if want := "since Monday 24 August 2026 at 09:0"; !strings.Contains(strings.Join(strings.Fields(l.body), " "), want) || len(l.references()) > 0 {
				t.Errorf("the alarm does not say %q, or names a case:\n%s", want, l.body)
			}
			test.back(a)
			a.await("the log tells the end", a.daemon.says(test.returned, 1))
			a.acknowledged(3)
			if test.flaps {
				test.away(a) // it comes and goes
				a.await("the log tells again", a.daemon.says(test.lost, 2))
				a.later(30 * time.Hour)
				time.Sleep(2 * vigilEvery)
				told("one alarm", dbAlarm)
				test.back(a)
				a.await("the log tells the second end", a.daemon.says(test.returned, 2))
			}
			a.await("the end", func() bool {
				a.later(time.Minute)
				time.Sleep(time.Second)
				return len(a.alarms()) > 1
			})
			told("the end", dbAlarm, dbOver)
			a.acknowledged(4)
			if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
				t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
			}
			told("nothing more", dbAlarm, dbOver)
			a.logs.WriteString(a.daemon.logged())
			a.quiet([]int{1, 3, 4})
		})
	}
}

// fill lets the database be read and answers whatever is to be written as one
// does whose disk is full; free ends that.
func (a *absent) fill() {
	a.t.Helper()
	a.execute(`CREATE FUNCTION takes_nothing() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$ LANGUAGE plpgsql`,
		`DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
			EXECUTE format('CREATE TRIGGER takes_nothing BEFORE INSERT OR UPDATE ON %I EXECUTE FUNCTION takes_nothing()', t); END LOOP; END $$`,
		// No session outlives it, so that no term can begin either.
		`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'cases' AND pid <> pg_backend_pid()`)
}

func (a *absent) free() {
	a.t.Helper()
	a.execute(`DROP FUNCTION takes_nothing() CASCADE`)
}

// execute runs statements on the database, past the daemon.
func (a *absent) execute(statements ...string) {
	a.t.Helper()
	where := a.owner
	if where == "" {
		where = a.databaseURL()
	}
	db, err := sql.Open("postgres", where)
	if err != nil {
		a.t.Fatal(err)
	}
	defer db.Close()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			a.t.Fatal(err)
		}
	}
}

// TestDatabaseAwayIsSaidOnce: with a mailbox for each authority of Essex, all of
// them busy, a database that is stopped for a while is two lines of the log.
func TestDatabaseAwayIsSaidOnce(t *testing.T) {
	t.Parallel()
	var boxes []boxPlan
	for _, authority := range essexAuthorities() {
		boxes = append(boxes, boxPlan{authority: authority})
	}
	a := newAbsent(t, plan{mail: `poll_every = "1s"`, boxes: boxes})
	a.run(nil, "--verbose")
	a.await("every mailbox is held", a.daemon.says("the mailbox is held", len(boxes)))
	a.acknowledged(1)
	people := 1
	for outage := range 2 {
		for _, b := range boxes {
			people++
			a.refer(b.authority, shifted(a.clock)(), sample.Options{N: people})
		}
		a.stop()
		a.await("the log tells", a.daemon.says(dbSessionLost, outage+1))
		time.Sleep(monitorEvery + 5*time.Second) // a round of the slowest, and more of the others
		a.restart()
		a.await("every receipt", func() bool {
			for _, b := range boxes {
				if len(a.receipts(b.authority)) < 2*(outage+1) {
					return false
				}
			}
			return true
		})
	}
	if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
	}
	want := []string{dbSessionLost, dbSessionBack, dbSessionLost, dbSessionBack}
	if got := a.daemon.loud(); !slices.Equal(got, want) {
		t.Errorf("the log says %q, want %q", got, want)
	}
	left := 0
	for _, line := range strings.Split(a.daemon.logged(), "\n") {
		if strings.Contains(line, `"level":"DEBUG"`) && strings.Contains(line, `"err":`) {
			left++
		}
	}
	t.Logf("%d lines are left to --verbose", left)
	if left == 0 {
		t.Error("no mailbox ran into the outage: the test shows nothing")
	}
}

// TestStartWithoutDatabase: a daemon that starts while its database is away
// waits for it, answers its monitoring, and tells those in [alarm] when it takes
// too long; then it works.
func TestStartWithoutDatabase(t *testing.T) {
	t.Parallel()
	a := newAbsent(t, plan{mail: `poll_every = "1s"`})
	address := freeAddress(t)
	a.edit("[security]", fmt.Sprintf("[watch]\nlisten = %q\n\n[security]", address))
	a.stop()
	m := newManager(t)
	a.run([]string{"NOTIFY_SOCKET=" + m.path, "WATCHDOG_USEC=400000"})
	a.await("it says that it was started", func() bool { return m.heard("READY=1") == 1 })
	a.await("signs of life", func() bool { return m.heard("WATCHDOG=1") >= 3 })
	ask := asking(t, address)
	if code, body := ask("/livez"); code != 200 {
		t.Errorf("/livez answers %d %q", code, body)
	}
	if code, body := ask("/readyz"); code != 503 || !strings.Contains(body, "the database does not answer\n") {
		t.Errorf("/readyz answers %d %q", code, body)
	}
	a.later(25 * time.Hour)
	a.await("the alarm", func() bool { return slices.Equal(a.alarms(), []string{dbAlarm}) })
	if once := a.pass(shifted(a.clock)()); once.status != exitFailed || !strings.Contains(once.err, "connect to the database") {
		t.Errorf("a pass ends with %d, %q", once.status, once.err)
	}
	a.restart()
	a.acknowledged(1)
	a.await("ready", func() bool { code, _ := ask("/readyz"); return code == 200 })
	if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
	}
	want := []string{"an alarm was sent", dbAnswers, dbAway}
	got := slices.DeleteFunc(a.daemon.loud(), func(msg string) bool { return strings.HasPrefix(msg, "a fault ") })
	if !slices.Equal(slices.Sorted(slices.Values(got)), want) {
		t.Errorf("the log says %q, want %q", got, want)
	}
	if n := m.heard("READY=1"); n != 1 {
		t.Errorf("READY=1 was said %d times", n)
	}
}

// TestStartOnCopy: a daemon that starts while its database is a copy that nobody
// has promoted, in the middle of a change of servers, waits until somebody does.
func TestStartOnCopy(t *testing.T) {
	t.Parallel()
	a := newAbsent(t, plan{mail: `poll_every = "1s"`})
	a.stop()
	if err := os.WriteFile(filepath.Join(a.postgres.Dir(), "data", "standby.signal"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	a.restart()
	a.run(nil)
	a.await("it waits", a.daemon.says(dbAway, 1))
	if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d after SIGTERM while it waits, want %d", status, exitDone)
	}
	a.run(nil)
	a.await("it waits", a.daemon.says(dbAway, 1))
	a.execute(`SELECT pg_promote()`)
	a.acknowledged(1)
	want := []string{dbAway, dbAnswers}
	if got := a.daemon.loud(); !slices.Equal(got, want) {
		t.Errorf("the log says %q, want %q", got, want)
	}
	if status := a.daemon.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
	}
}

// TestStartWithWrongDatabase: what waiting does not mend ends the daemon at
// once, whether the database was there when it started or came later.
func TestStartWithWrongDatabase(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		wrong func(*absent)
		want  string
	}{
		{"password", func(a *absent) { a.write("database-password", "wrong") }, "password authentication failed"},
		{"no right to write", func(a *absent) {
			a.clerk()
			a.execute(`REVOKE INSERT ON message FROM clerk`)
		}, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO clerk;"},
		{"no such database", func(a *absent) { a.edit("/cases?", "/other?") }, "there is no database of that name: let the server's administrator make it (createdb), or mend [database] url"},
		{"not migrated", func(a *absent) { a.execute(`DELETE FROM goose_db_version WHERE version_id > 1`) }, "run `dtrbot migrate`"},
		{"other keys", func(a *absent) {
			a.once(monday)
			a.edit(`keys = "keys"`, `keys = "others"`)
			a.must("key", "new")
		}, "the keys are not those this database was written with"},
	} {
		for _, late := range []bool{false, true} {
			t.Run(map[bool]string{true: "late ", false: ""}[late]+test.name, func(t *testing.T) {
				t.Parallel()
				a := newAbsent(t, plan{})
				test.wrong(a)
				if late {
					a.stop()
				}
				a.run(nil)
				if late {
					a.await("it waits", a.daemon.says(dbAway, 1))
					a.restart()
				}
				select {
				case <-a.daemon.ended:
				case <-time.After(outagePatience):
					t.Fatal("the daemon goes on")
				}
				if status := a.daemon.cmd.ProcessState.ExitCode(); status != exitFailed || !strings.Contains(a.daemon.logged(), test.want) {
					t.Errorf("status %d: %s", status, a.daemon.logged())
				}
				if waited := strings.Contains(a.daemon.logged(), dbAway); waited != late {
					t.Errorf("it waited: %v", waited)
				}
			})
		}
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
