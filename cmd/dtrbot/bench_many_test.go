//go:build servers

package main

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
)

const (
	// manyBoxes mailboxes are served at once, manyAsked of them get a mail, and
	// aloneMails arrive one by one where there is a single mailbox, unless the
	// environment names other numbers.
	manyBoxes, manyBoxesEnv   = 1000, "DTRBOT_BENCH_MAILBOXES"
	aloneMails, aloneMailsEnv = 100, "DTRBOT_BENCH_MAILS"
	manyAsked                 = 50
	manyDatabasesEnv          = "DTRBOT_BENCH_DATABASES"

	// The goals.
	goalManyRSS   = 250.0           // MiB of the daemon with every mailbox in IDLE
	goalManyWait  = 2 * time.Second // p99, a mail in any of them
	goalAloneWait = time.Second     // p99, one mailbox

	// manyPack is how many authorities one protocol has, about as many as a county.
	manyPack = 14
	// manyStart bounds the wait until every mailbox is in IDLE.
	manyStart = 3 * time.Minute
)

// BenchmarkManyMailboxes measures the program as it is shipped while it waits
// in IDLE: how much memory a daemon on many mailboxes of a real Dovecot takes,
// and how long a referral takes from its arrival to the acceptance of its
// acknowledgement by a real Postfix, in any of the mailboxes and where there is
// one alone. Referrals come one after the other, so that each wait is its own.
func BenchmarkManyMailboxes(b *testing.B) {
	for range b.N {
		measureMany(b)
	}
}

func measureMany(b *testing.B) {
	n, mails := numberOf(b, manyBoxesEnv, manyBoxes), numberOf(b, aloneMailsEnv, aloneMails)
	databases := []string{"sqlite"}
	if s := os.Getenv(manyDatabasesEnv); s != "" {
		databases = strings.Fields(s)
	}
	m := newManyBench(b, n, slices.Contains(databases, "postgres"))
	b.ReportMetric(0, "ns/op") // one run is one measurement
	for _, database := range databases {
		for _, run := range []struct {
			name         string
			boxes, mails int
			wait         time.Duration
		}{
			{"alone", 1, mails, goalAloneWait},
			{"many", n, manyAsked, goalManyWait},
		} {
			load := loadAverage(b)
			r := m.waits(database, run.name, run.boxes, run.mails)
			p50, p99 := r.quantile(50), r.quantile(99)
			fmt.Printf("%s, mailboxes: %d; load when it began: %s; all in IDLE after %.1f s (daemon CPU %.1f s), %.1f MiB then, %.1f MiB at most; %d mails one by one: p50 %d ms, p99 %d ms, longest %d ms; load at the end: %s\n",
				database, run.boxes, load, r.idleAfter.Seconds(), r.idleCPU.Seconds(), r.rss, r.peak, len(r.waits), p50.Milliseconds(), p99.Milliseconds(), r.quantile(100).Milliseconds(), loadAverage(b))
			name := database + "-" + run.name
			b.ReportMetric(r.rss, name+"-MiB")
			b.ReportMetric(float64(p50.Milliseconds()), name+"-p50-ms")
			b.ReportMetric(float64(p99.Milliseconds()), name+"-p99-ms")
			if r.rss > goalManyRSS {
				b.Errorf("%s: the daemon takes %.1f MiB, the goal is %.0f", name, r.rss, goalManyRSS)
			}
			if p99 > run.wait {
				b.Errorf("%s: p99 is %v, the goal is %v", name, p99, run.wait)
			}
		}
	}
}

func numberOf(b testing.TB, env string, otherwise int) int {
	s := os.Getenv(env)
	if s == "" {
		return otherwise
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		b.Fatalf("%s is no number: %q", env, s)
	}
	return n
}

// manyAuthority and manyAddress are of mailbox i of the measurement of that name.
func manyAuthority(i int) string { return fmt.Sprintf("council-%04d", i) }

func manyAddress(database, name string, i int) string {
	return fmt.Sprintf("%s.%s@council-%04d.example", database, name, i)
}

func newManyBench(b *testing.B, n int, postgres bool) *bench {
	m := &bench{b: b, dir: b.TempDir()}
	m.build()
	users := map[string]string{}
	for _, database := range []string{"sqlite", "postgres"} {
		users[manyAddress(database, "alone", 0)] = benchPassword
		for i := range n {
			users[manyAddress(database, "many", i)] = benchPassword
		}
	}
	var err error
	if m.dovecot, err = mailtest.StartCrowdedDovecot(filepath.Join(m.dir, "dovecot"), users); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(m.end(m.dovecot.Close))
	if m.postfix, err = mailtest.StartPostfix(filepath.Join(m.dir, "postfix"), mailtest.PostfixOptions{Dovecot: m.dovecot}); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(m.end(m.postfix.Close))
	if postgres {
		if m.postgres, err = mailtest.StartPostgres(filepath.Join(m.dir, "postgres")); err != nil {
			b.Fatal(err)
		}
		b.Cleanup(m.end(m.postgres.Close))
	}
	return m
}

// waited is what one daemon showed.
type waited struct {
	idleAfter, idleCPU time.Duration
	rss, peak          float64 // MiB, with all in IDLE and at most
	waits              []time.Duration
}

// quantile is the wait that so many in a hundred do not exceed.
func (w waited) quantile(percent int) time.Duration {
	sorted := slices.Sorted(slices.Values(w.waits))
	return sorted[max(0, (len(sorted)*percent+99)/100-1)]
}

// waits runs a daemon on so many mailboxes and lets mails arrive, each in a
// mailbox chosen at random, once the one before is acknowledged.
func (m *bench) waits(database, name string, boxes, mails int) (r waited) {
	dir := m.installMany(database, name, boxes)
	// The measure's own sessions stand before: signing in is no part of a mail's way.
	asked := make([]string, mails)
	chosen := rand.Perm(boxes)
	for i := range asked {
		asked[i] = manyAddress(database, name, chosen[i%boxes])
		if _, err := m.dovecot.Messages(asked[i], "INBOX"); err != nil {
			m.b.Fatal(err)
		}
	}
	d := m.start(dir, "run")
	began := time.Now()
	for m.idling(database+"."+name+"@") < boxes {
		if time.Since(began) > manyStart {
			m.b.Fatalf("%d of %d mailboxes are in IDLE after %v; the log:\n%s", m.idling(database+"."+name+"@"), boxes, manyStart, d.said())
		}
		time.Sleep(500 * time.Millisecond)
	}
	r.idleAfter = time.Since(began)
	r.rss, r.idleCPU = d.now()
	for i, user := range asked {
		raw := m.referral(i, user)
		arrived := time.Now()
		m.append(user, raw)
		m.await("one receipt is accepted", func() bool { return d.accepted() == i+1 })
		r.waits = append(r.waits, d.last().Sub(arrived))
	}
	d.sample()
	r.peak = d.rss
	if err := d.stop(); err != nil {
		m.b.Fatalf("run: %v\n%s", err, d.said())
	}
	m.await("every acknowledgement arrives", func() bool { return m.sentByAny(asked) >= mails })
	if got := m.sentByAny(asked); got != mails {
		m.b.Fatalf("%d acknowledgements arrived, not %d", got, mails)
	}
	return r
}

func (m *bench) sentByAny(users []string) int {
	all, err := m.postfix.Delivered()
	if err != nil {
		m.b.Fatal(err)
	}
	n := 0
	for _, l := range all {
		if slices.Contains(users, l.From) {
			n++
		}
	}
	return n
}

// idling counts the sessions in IDLE of users whose names begin so: Dovecot
// writes what a process does into its title.
func (m *bench) idling(prefix string) int {
	titles, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		m.b.Fatal(err)
	}
	n := 0
	for _, file := range titles {
		title, err := os.ReadFile(file)
		if err != nil {
			continue // it has ended
		}
		if s := string(title); strings.Contains(s, "imap") && strings.Contains(s, "["+prefix) && strings.Contains(s, "IDLE") {
			n++
		}
	}
	return n
}

// now is the memory the process has at this moment, in MiB, and the processor
// time it has taken, in hundredths of a second (proc(5)).
func (p *benchProcess) now() (rss float64, cpu time.Duration) {
	rss = float64(resident(p.cmd.Process.Pid)) / (1 << 20)
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.cmd.Process.Pid))
	if err != nil {
		return rss, 0
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	if fields := strings.Fields(rest); len(fields) > 12 {
		user, uerr := strconv.Atoi(fields[11])
		system, serr := strconv.Atoi(fields[12])
		if uerr == nil && serr == nil {
			cpu = time.Duration(user+system) * 10 * time.Millisecond
		}
	}
	return rss, cpu
}

// installMany writes a configuration with so many live mailboxes, the
// protocols of their authorities, keys and an empty database. What a provider
// would allow one mailbox to send is set out of the way.
func (m *bench) installMany(database, name string, boxes int) (dir string) {
	dir, write, where, secret := m.home(database, name)
	essex, err := os.ReadFile("../../protocol/essex.toml")
	if err != nil {
		m.b.Fatal(err)
	}
	rules, _, found := strings.Cut(string(essex), "[[authority]]")
	if !found {
		m.b.Fatal("the protocol has no authorities")
	}
	var toml strings.Builder
	fmt.Fprintf(&toml, `[database]
url = %q
%s
[security]
keys = "keys"
[mail]
mode = "live"
authentication = "none"
referrer_domains = ["justice.example"]
[mail.imap]
url = %q
ca_file = %q
auth = "password"
[mail.smtp]
url = %q
ca_file = %q
auth = "password"
save_sent = "off"
send_rate = "6000/minute"
`, where, secret, m.dovecot.TLSURL(), m.dovecot.CAFile(), m.postfix.URL(), m.postfix.CAFile())
	var pack strings.Builder
	for i := range boxes {
		if i%manyPack == 0 {
			pack.Reset()
			pack.WriteString(rules)
		}
		fmt.Fprintf(&pack, `[[authority]]
id = %[1]q
code = %[2]q
name = "Council %[3]d"
printed = "Council %[3]d"
council = "Council %[3]d"
gss = "E07%06[3]d"
domains = ["%[1]s.example"]
contacts = []
`, manyAuthority(i), string([]byte{byte('A' + i/676%26), byte('A' + i/26%26), byte('A' + i%26)}), i)
		write(fmt.Sprintf("county-%03d.toml", i/manyPack), pack.String())
		fmt.Fprintf(&toml, `[[mailbox]]
protocol = "county-%03[1]d.toml"
authority = %[2]q
address = %[3]q
username = %[3]q
password_file = "password"
staff_domains = ["%[2]s.example"]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = %[4]q
answers_visible = true
[mailbox.contacts]
lead = { name = "Imogen Vale", address = "imogen.vale@%[2]s.example" }
dispute = { name = "Rafe Tolliver", address = "rafe.tolliver@%[2]s.example" }
`, i/manyPack, manyAuthority(i), manyAddress(database, name, i), time.Now().Format(time.DateOnly))
	}
	write("dtrbot.toml", toml.String())
	for _, args := range [][]string{{"key", "new"}, {"migrate"}} {
		cmd := exec.Command(m.program, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			m.b.Fatalf("dtrbot %s: %v\n%s", strings.Join(args, " "), err, errors.New(string(out[:min(len(out), 4000)])))
		}
	}
	return dir
}
