//go:build servers

package main

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
)

// oldDeadline bounds each wait, on a machine however busy.
const oldDeadline = 40 * time.Minute

// inTheEnd waits for something that takes as long as it takes.
func (r *oldRig) inTheEnd(what string, done func() bool) {
	r.b.Helper()
	ctx, cancel := context.WithTimeout(r.b.Context(), oldDeadline)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		r.b.Fatalf("until %s: %v", what, err)
	}
}

// arrive lets a referral arrive; which must be a number of its own.
func (r *oldRig) arrive(s oldSize, which int) (uid uint32, at time.Time) {
	at = time.Now()
	uid, err := r.dovecot.Append(s.user("old"), "INBOX", s.referral(which, at), time.Time{})
	if err != nil {
		r.b.Fatal(err)
	}
	return uid, at
}

// acknowledged waits until the receipt for a message is accepted, and says when
// that was.
func (r *oldRig) acknowledged(dir string, uid uint32) time.Time {
	query := fmt.Sprintf(`SELECT COALESCE(MAX(v.settled), 0) FROM delivery v JOIN notice n ON n.id = v.notice JOIN message m ON m.id = n.message
		WHERE n.kind = 'acknowledgement' AND v.state = 'accepted' AND m.role = 'inbox' AND m.uid = %d`, uid)
	at := 0
	r.inTheEnd("a new referral is acknowledged", func() bool { at = oldNumber(r.b, dir, query); return at > 0 })
	return time.UnixMilli(int64(at))
}

// status is how much `dtrbot status` says is still to be read.
func (r *oldRig) status(dir string) int {
	cmd := exec.Command(r.program, "status", "--json")
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		r.b.Fatalf("dtrbot status: %v", err)
	}
	var s installationStatus
	if err := json.Unmarshal(out, &s); err != nil || len(s.Mailboxes) != 1 {
		r.b.Fatalf("dtrbot status: %v\n%s", err, out)
	}
	return s.Mailboxes[0].Waiting
}

func (r *oldRig) stopOld(d *benchProcess) (rss float64) {
	d.sample()
	if err := d.stop(); err != nil {
		r.b.Fatalf("run: %v\n%s", err, d.said())
	}
	return d.rss
}

func oldDatabase(tb testing.TB, dir, mode string) *sql.DB {
	db, err := sql.Open("sqlite3", "file:"+filepath.Join(dir, "dtrbot.db")+"?mode="+mode+"&_pragma=busy_timeout(10000)")
	if err != nil {
		tb.Fatal(err)
	}
	return db
}

func oldTexts(tb testing.TB, dir, query string) []string {
	db := oldDatabase(tb, dir, "ro")
	defer db.Close()
	rows, err := db.QueryContext(tb.Context(), query)
	if err != nil {
		tb.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			tb.Fatal(err)
		}
		out = append(out, s)
	}
	if err := rows.Err(); err != nil {
		tb.Fatal(err)
	}
	return out
}

func oldNumber(tb testing.TB, dir, query string) int {
	out := oldTexts(tb, dir, query)
	if len(out) != 1 {
		tb.Fatalf("%d rows: %s", len(out), query)
	}
	n, err := strconv.Atoi(out[0])
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// installOld writes a configuration for the mailbox and makes its keys and its
// database.
func (r *oldRig) installOld(s oldSize, name, more string, line *oldLine) (dir string) {
	dir = filepath.Join(r.dir, fmt.Sprintf("%s-%d", name, s.messages))
	if err := os.Mkdir(dir, 0o700); err != nil {
		r.b.Fatal(err)
	}
	user := s.user("old")
	text := fmt.Sprintf(`protocol = "essex"
[database]
url = "sqlite:dtrbot.db"
[security]
keys = "keys"
[mail]
mode = "live"
authentication = "none"
referrer_domains = ["justice.example"]
%[5]s
[mail.imap]
url = "imap+insecure://%[1]s"
auth = "password"
[mail.smtp]
url = %[2]q
ca_file = %[3]q
auth = "password"
save_sent = "off"
send_rate = "6000/minute"
[[mailbox]]
authority = "basildon"
address = %[4]q
username = %[4]q
password_file = "password"
staff_domains = ["basildon.example"]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = %[6]q
answers_visible = true
[mailbox.contacts]
lead = "imogen.vale@basildon.example"
dispute = "rafe.tolliver@basildon.example"
`, line.addr(), r.postfix.URL(), r.postfix.CAFile(), user, more, time.Now().Format(time.DateOnly))
	for name, content := range map[string]string{"dtrbot.toml": text, "password": benchPassword} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			r.b.Fatal(err)
		}
	}
	for _, args := range [][]string{{"key", "new"}, {"migrate"}} {
		cmd := exec.Command(r.program, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			r.b.Fatalf("dtrbot %s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}
	return dir
}

// point makes an installation use another line.
func (r *oldRig) point(dir string, line *oldLine) {
	file := filepath.Join(dir, "dtrbot.toml")
	text, err := os.ReadFile(file)
	if err != nil {
		r.b.Fatal(err)
	}
	now := regexp.MustCompile(`imap\+insecure://[0-9.:]+`).ReplaceAll(text, []byte("imap+insecure://"+line.addr()))
	if err := os.WriteFile(file, now, 0o600); err != nil {
		r.b.Fatal(err)
	}
}

// oldLine is the way to the mail server, on which it is counted how often each
// message is asked for.
type oldLine struct {
	l      net.Listener
	target string

	mu      sync.Mutex
	fetched map[string]int
}

var wholeFetch = regexp.MustCompile(`UID FETCH ([0-9]+) .*BODY\.PEEK\[\]`)

func (r *oldRig) newLine() *oldLine {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		r.b.Fatal(err)
	}
	line := &oldLine{l: l, target: r.dovecot.URL().Host, fetched: map[string]int{}}
	var open sync.WaitGroup
	open.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			open.Go(func() { line.pass(c) })
		}
	})
	r.b.Cleanup(func() {
		l.Close()
		open.Wait()
	})
	return line
}

func (o *oldLine) addr() string { return o.l.Addr().String() }

func (o *oldLine) pass(client net.Conn) {
	defer client.Close()
	server, err := net.Dial("tcp", o.target)
	if err != nil {
		return
	}
	defer server.Close()
	go func() {
		_, _ = io.Copy(client, server) // ends with either side
		client.Close()
	}()
	for lines := bufio.NewReader(client); ; {
		said, err := lines.ReadString('\n')
		if m := wholeFetch.FindStringSubmatch(said); m != nil {
			o.mu.Lock()
			o.fetched[m[1]]++
			o.mu.Unlock()
		}
		if _, werr := io.WriteString(server, said); err != nil || werr != nil {
			return
		}
	}
}

// messages is how many different ones were asked for.
func (o *oldLine) messages() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.fetched)
}

// again is how many were asked for once more.
func (o *oldLine) again() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	n := 0
	for _, times := range o.fetched {
		n += times - 1
	}
	return n
}
