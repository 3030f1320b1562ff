//go:build servers

package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
)

// site is real servers and the program as it is shipped, for tests that break
// them: some mailboxes of authorities, and installations that serve them.
type site struct {
	t        testing.TB
	dir      string
	program  string
	boxes    []string // their addresses, one authority each
	dovecot  *mailtest.Dovecot
	postfix  *mailtest.Postfix
	postgres *mailtest.Postgres
}

// sitePassword opens every mailbox of a site.
const sitePassword = "a passphrase of the council"

// authority is that of mailbox i.
func (s *site) authority(i int) string {
	_, domain, _ := strings.Cut(s.boxes[i], "@")
	return strings.TrimSuffix(domain, ".example")
}

// part is the site with some of its mailboxes alone, and a program of its own
// name, so that its processes can be told from another part's.
func (s *site) part(t testing.TB, name string, boxes []string) *site {
	t.Helper()
	p := *s
	p.t, p.dir, p.boxes = t, filepath.Join(s.dir, name), boxes
	p.program = filepath.Join(p.dir, "dtrbot")
	if err := errors.Join(os.Mkdir(p.dir, 0o755), os.Link(s.program, p.program)); err != nil {
		t.Fatal(err)
	}
	return &p
}

// newSite starts the servers with so many mailboxes and builds the program.
func newSite(t testing.TB, boxes int) *site {
	t.Helper()
	s := &site{t: t, dir: t.TempDir()}
	s.program = filepath.Join(s.dir, "dtrbot")
	build := exec.Command("go", "build", "-o", s.program, ".") // as tests.Run builds it: the cache has it
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	users := map[string]string{}
	for i := range boxes {
		s.boxes = append(s.boxes, fmt.Sprintf("housing@council-%02d.example", i))
		users[s.boxes[i]] = sitePassword
	}
	end := func(closer func() error) {
		t.Cleanup(func() {
			if err := closer(); err != nil {
				t.Error(err)
			}
		})
	}
	var err error
	if s.dovecot, err = mailtest.StartDovecot(filepath.Join(s.dir, "dovecot"), users); err != nil {
		t.Fatal(err)
	}
	end(s.dovecot.Close)
	if s.postfix, err = mailtest.StartPostfix(filepath.Join(s.dir, "postfix"), mailtest.PostfixOptions{Dovecot: s.dovecot}); err != nil {
		t.Fatal(err)
	}
	end(s.postfix.Close)
	if s.postgres, err = mailtest.StartPostgres(filepath.Join(s.dir, "postgres")); err != nil {
		t.Fatal(err)
	}
	end(s.postgres.Close)
	return s
}

// lines are where an installation finds the servers: host:port of IMAP over
// TLS, of submission and, where it is not SQLite, of PostgreSQL.
type lines struct{ imap, smtp, postgres string }

// direct are the servers themselves.
func (s *site) direct() lines {
	u, err := url.Parse(s.postgres.URL("postgres"))
	if err != nil {
		s.t.Fatal(err)
	}
	return lines{imap: s.dovecot.TLSURL().Host, smtp: s.postfix.URL().Host, postgres: u.Host}
}

// install writes the files that every configuration of one folder shares, and
// the configuration itself. A database named "" is SQLite's.
func (s *site) install(dir, name, database string, l lines, more string) (config string) {
	t := s.t
	t.Helper()
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	where := "url = \"sqlite:dtrbot.db\"\n"
	if database != "" {
		u, err := url.Parse(s.postgres.URL(database))
		if err != nil {
			t.Fatal(err)
		}
		password, _ := u.User.Password()
		u.User, u.Host = url.User(u.User.Username()), l.postgres
		where = fmt.Sprintf("url = %q\npassword_file = \"database-password\"\n", u.String())
		write("database-password", password)
	}
	write("password", sitePassword)
	essex, err := os.ReadFile("../../protocol/essex.toml")
	if err != nil {
		t.Fatal(err)
	}
	rules, _, found := strings.Cut(string(essex), "[[authority]]")
	if !found {
		t.Fatal("the protocol has no authorities")
	}
	var pack, toml strings.Builder
	pack.WriteString(rules)
	fmt.Fprintf(&toml, `protocol = "county.toml"
[database]
%s
[security]
keys = "keys"
%s
[mail]
mode = "live"
authentication = "none"
referrer_domains = ["justice.example"]
[mail.imap]
url = "imaps://%s"
ca_file = %q
auth = "password"
[mail.smtp]
url = "smtp+starttls://%s"
ca_file = %q
auth = "password"
save_sent = "off"
send_rate = "600/minute"
`, where, more, l.imap, s.dovecot.CAFile(), l.smtp, s.postfix.CAFile())
	for i, address := range s.boxes {
		fmt.Fprintf(&pack, `[[authority]]
id = %[1]q
code = "C%[2]c%[3]c"
name = "Council %[4]d"
printed = "Council %[4]d"
council = "Council %[4]d"
gss = "E07%06[4]d"
domains = ["%[1]s.example"]
contacts = []
`, s.authority(i), 'A'+rune(i/26), 'A'+rune(i%26), i)
		fmt.Fprintf(&toml, `[[mailbox]]
authority = %[1]q
address = %[2]q
username = %[2]q
password_file = "password"
staff_domains = ["%[1]s.example"]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = %[3]q
answers_visible = true
[mailbox.contacts]
lead = { name = "Imogen Vale", address = "imogen.vale@%[1]s.example" }
dispute = { name = "Rafe Tolliver", address = "rafe.tolliver@%[1]s.example" }
`, s.authority(i), address, time.Now().Format(time.DateOnly))
	}
	write("county.toml", pack.String())
	write(name, toml.String())
	return filepath.Join(dir, name)
}

// must runs a command of the program that must succeed.
func (s *site) must(config string, args ...string) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.program, append(args, "--config", config)...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Run(); err != nil {
		text := errs.String()
		s.t.Fatalf("dtrbot %s: %v\n%s", strings.Join(args, " "), err, text[max(0, len(text)-4000):])
	}
}

// passAt makes one pass as if it were a later time.
func (s *site) passAt(config string, at time.Time) {
	s.t.Helper()
	s.must(config, "run", "--once", "--now", at.Format(time.RFC3339))
}

// life is the program as a daemon, from one start to its end.
type life struct {
	cmd   *exec.Cmd
	began time.Time
	ended chan struct{}
	hear  func(line logLine, raw []byte)

	mu   sync.Mutex
	rest []byte
}

// logLine is what the tests read of a line of the log.
type logLine struct{ Level, Msg, Mailbox, Fault string }

// run starts the daemon; hear is given every line of its log, one at a time.
func (s *site) run(config string, hear func(line logLine, raw []byte)) *life {
	s.t.Helper()
	l := &life{ended: make(chan struct{}), hear: hear}
	l.cmd = exec.Command(s.program, "run", "--config", config)
	l.cmd.Stderr = l
	l.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	// What a killed daemon leaves behind could keep its log open.
	l.cmd.WaitDelay = 5 * time.Second
	l.began = time.Now()
	if err := l.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	go func() {
		defer close(l.ended)
		_ = l.cmd.Wait() // how it ended is in ProcessState
	}()
	return l
}

// Write takes the log.
func (l *life) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.rest = append(l.rest, p...)
	for {
		raw, rest, found := bytes.Cut(l.rest, []byte("\n"))
		if !found {
			return len(p), nil
		}
		var line logLine
		if json.Unmarshal(raw, &line) != nil {
			line.Msg = string(raw) // a panic is no JSON
		}
		l.hear(line, raw)
		l.rest = append([]byte(nil), rest...)
	}
}

func (l *life) pid() int { return l.cmd.Process.Pid }

// signal sends one; that the daemon has ended already is no fault.
func (l *life) signal(t testing.TB, sig syscall.Signal) {
	if err := l.cmd.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Error(err)
	}
}

// end sends a signal and waits for the end.
func (l *life) end(t testing.TB, sig syscall.Signal) {
	t.Helper()
	l.signal(t, sig)
	select {
	case <-l.ended:
	case <-time.After(time.Minute):
		t.Fatalf("the daemon did not end within a minute of %v", sig)
	}
}

// readersOf are the processes that run the site's program, a daemon's apart.
func (s *site) readersOf(but ...int) []int {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		s.t.Fatal(err)
	}
	var out []int
next:
	for _, e := range entries {
		var pid int
		if _, err := fmt.Sscanf(e.Name(), "%d", &pid); err != nil {
			continue
		}
		if exe, err := os.Readlink("/proc/" + e.Name() + "/exe"); err != nil || exe != s.program {
			continue // another's, or it has ended
		}
		for _, b := range but {
			if pid == b {
				continue next
			}
		}
		out = append(out, pid)
	}
	return out
}

// open opens a database of the site for questions.
func (s *site) open(dir, database string) *sql.DB {
	s.t.Helper()
	name, source := "sqlite3", "file:"+filepath.Join(dir, "dtrbot.db")
	if database != "" {
		name, source = "postgres", s.postgres.URL(database)
	}
	db, err := sql.Open(name, source)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = db.Close() }) // the server goes away anyhow
	return db
}

// ask runs a query of texts.
func ask(db *sql.DB, query string) ([][]string, error) {
	rows, err := db.Query(query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var out [][]string
	for rows.Next() {
		values := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		row := make([]string, len(columns))
		for i, v := range values {
			row[i] = v.String
		}
		out = append(out, row)
	}
	return out, rows.Err()
}

// contextOf is a context of a test that ends after a while.
func contextOf(t testing.TB, d time.Duration) (context.Context, context.CancelFunc) {
	t.Helper()
	return context.WithTimeout(t.Context(), d)
}
