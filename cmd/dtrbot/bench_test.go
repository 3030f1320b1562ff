//go:build servers

package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/smtp"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

const (
	// benchReferrals is how many referrals each run takes, unless the
	// environment names another number.
	benchReferrals    = 600
	benchReferralsEnv = "DTRBOT_BENCH_REFERRALS"
	// benchDeadline bounds each wait for something that is on its way.
	benchDeadline = 2 * time.Minute

	// The goals, on two cores.
	goalRate = 20.0 // referrals a second
	goalRSS  = 80.0 // MiB of the daemon at its peak
)

// BenchmarkMainJob measures the main job with the program as it is shipped:
// referrals lie in, or arrive at, a real Dovecot and are acknowledged through
// a real Postfix, with each database. The floor is measured in the same run:
// the same mailbox fetched and as many mails sent by nothing but the protocols.
func BenchmarkMainJob(b *testing.B) {
	for range b.N {
		measureMainJob(b)
	}
}

func measureMainJob(b *testing.B) {
	m := newBench(b)
	load := loadAverage(b)
	floors := []floor{m.floor()}
	child, startUp := m.child()
	var runs []measured
	for _, database := range []string{"sqlite", "postgres"} {
		runs = append(runs, m.once(database), m.daemon(database))
	}
	floors = append(floors, m.floor())
	best := floor{fetch: min(floors[0].fetch, floors[1].fetch), send: min(floors[0].send, floors[1].send)}
	m.print(os.Stdout, load, best, child, startUp, runs)
	for _, r := range runs {
		name := r.database + "-" + r.way
		b.ReportMetric(r.rate(), name+"-referrals/s")
		b.ReportMetric(r.rss, name+"-MiB")
		if r.rate() < goalRate {
			b.Errorf("%s: %.1f referrals a second, the goal is %.0f", name, r.rate(), goalRate)
		}
		if r.rss > goalRSS {
			b.Errorf("%s: the daemon took %.1f MiB, the goal is %.0f", name, r.rss, goalRSS)
		}
	}
	b.ReportMetric(0, "ns/op") // one run is one measurement
}

// bench is the servers and the program.
type bench struct {
	b        testing.TB
	n        int
	dir      string
	program  string
	dovecot  *mailtest.Dovecot
	postfix  *mailtest.Postfix
	postgres *mailtest.Postgres
	bytes    int // of all referrals together
}

const (
	benchPassword = "a passphrase of the council"
	benchFilled   = "housing@basildon.example"          // all referrals lie there from the start
	benchFloor    = "floor@basildon.example"            // sends what the floor sends
	benchArrive   = "housing-%s@basildon.example"       // they arrive there, while that database is used
	benchOfficers = "%s <%s>"                           // From
	benchDomain   = "unit%d.justice.example"            // of each sender, since one may have 30 receipts an hour
	benchSubject  = "Acknowledgement of a measurement"  // of the floor's mails
	benchBodyLine = "Nothing but a measure of the way." // of the floor's mails
)

func newBench(b *testing.B) *bench {
	m := &bench{b: b, n: benchReferrals, dir: b.TempDir()}
	if s := os.Getenv(benchReferralsEnv); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			b.Fatalf("%s is no number of referrals: %q", benchReferralsEnv, s)
		}
		m.n = n
	}
	m.build()
	users := map[string]string{
		benchFilled: benchPassword, benchFloor: benchPassword,
		fmt.Sprintf(benchArrive, "sqlite"): benchPassword, fmt.Sprintf(benchArrive, "postgres"): benchPassword,
	}
	var err error
	if m.dovecot, err = mailtest.StartDovecot(filepath.Join(m.dir, "dovecot"), users); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(m.end(m.dovecot.Close))
	if m.postfix, err = mailtest.StartPostfix(filepath.Join(m.dir, "postfix"), mailtest.PostfixOptions{Dovecot: m.dovecot}); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(m.end(m.postfix.Close))
	if m.postgres, err = mailtest.StartPostgres(filepath.Join(m.dir, "postgres")); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(m.end(m.postgres.Close))
	for i := range m.n {
		raw := m.referral(i, benchFilled)
		m.bytes += len(raw)
		m.append(benchFilled, raw)
	}
	return m
}

// build makes the program as it is shipped.
func (m *bench) build() {
	m.program = filepath.Join(m.dir, "dtrbot")
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", m.program, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		m.b.Fatalf("build the program: %v\n%s", err, out)
	}
}

func (m *bench) end(closer func() error) func() {
	return func() {
		if err := closer(); err != nil {
			m.b.Error(err)
		}
	}
}

// referral is one of them: every second is a Word form of 24 KB, the others
// plain text; each is about another person and sent by its lead contact.
func (m *bench) referral(i int, to string) []byte {
	lead := sample.OfficerAt(i+1, fmt.Sprintf(benchDomain, i))
	o := sample.Options{N: i, To: to, From: fmt.Sprintf(benchOfficers, lead.Name, lead.Email), Date: time.Now(), Format: sample.Text}
	if i%2 == 1 {
		o.Format = sample.Docx
	}
	return sample.Referral(o)
}

func (m *bench) append(user string, raw []byte) {
	m.b.Helper()
	if _, err := m.dovecot.Append(user, "INBOX", raw, time.Time{}); err != nil {
		m.b.Fatal(err)
	}
}

// floor is what the protocols alone take.
type floor struct{ fetch, send time.Duration }

func (f floor) both() time.Duration { return f.fetch + f.send }

func (m *bench) trust(caFile string) *tls.Config {
	pem, err := os.ReadFile(caFile)
	if err != nil {
		m.b.Fatal(err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		m.b.Fatalf("%s holds no certificate", caFile)
	}
	return &tls.Config{RootCAs: pool, ServerName: "127.0.0.1", MinVersion: tls.VersionTLS12}
}

func (m *bench) floor() floor {
	sent := m.sentBy(benchFloor)
	f := floor{fetch: m.fetchAll(), send: m.sendAll()}
	m.await("the floor's mails arrive", func() bool { return m.sentBy(benchFloor)-sent == m.n })
	return f
}

// fetchAll fetches every message whole, with one command on one connection.
func (m *bench) fetchAll() time.Duration {
	began := time.Now()
	c, err := imapclient.DialTLS(m.dovecot.TLSURL().Host, &imapclient.Options{TLSConfig: m.trust(m.dovecot.CAFile())})
	if err != nil {
		m.b.Fatal(err)
	}
	defer c.Close()
	if err := c.Login(benchFilled, benchPassword).Wait(); err != nil {
		m.b.Fatal(err)
	}
	if _, err := c.Select("INBOX", &imap.SelectOptions{ReadOnly: true}).Wait(); err != nil {
		m.b.Fatal(err)
	}
	var all imap.UIDSet
	all.AddRange(1, 0)
	fetch := c.Fetch(all, &imap.FetchOptions{BodySection: []*imap.FetchItemBodySection{{Peek: true}}})
	got := 0
	for msg := fetch.Next(); msg != nil; msg = fetch.Next() {
		for item := msg.Next(); item != nil; item = msg.Next() {
			if body, ok := item.(imapclient.FetchItemDataBodySection); ok {
				n, err := io.Copy(io.Discard, body.Literal)
				if err != nil {
					m.b.Fatal(err)
				}
				got += int(n)
			}
		}
	}
	if err := fetch.Close(); err != nil {
		m.b.Fatal(err)
	}
	if got != m.bytes {
		m.b.Fatalf("the floor fetched %d bytes, %d lie there", got, m.bytes)
	}
	return time.Since(began)
}

// sendAll sends as many small mails as there are referrals on one connection.
func (m *bench) sendAll() time.Duration {
	began := time.Now()
	c, err := smtp.Dial(m.postfix.URL().Host)
	if err != nil {
		m.b.Fatal(err)
	}
	defer c.Close()
	must := func(err error) {
		m.b.Helper()
		if err != nil {
			m.b.Fatal(err)
		}
	}
	must(c.StartTLS(m.trust(m.postfix.CAFile())))
	must(c.Auth(smtp.PlainAuth("", benchFloor, benchPassword, "127.0.0.1")))
	for i := range m.n {
		to := fmt.Sprintf("officer@"+benchDomain, i)
		must(c.Mail(benchFloor))
		must(c.Rcpt(to))
		w, err := c.Data()
		must(err)
		_, err = fmt.Fprintf(w, "From: %s\r\nTo: %s\r\nSubject: %s\r\nDate: %s\r\nMessage-ID: <%d.%d@basildon.example>\r\n\r\n%s",
			benchFloor, to, benchSubject, began.Format(time.RFC1123Z), i, began.UnixNano(), strings.Repeat(benchBodyLine+"\r\n", 40))
		must(err)
		must(w.Close())
	}
	must(c.Quit())
	return time.Since(began)
}

// cost is what one child that reads one message takes.
type cost struct {
	wall, cpu time.Duration
	rss       float64 // MiB, at most
}

// child measures the reading child: with a Word form, and with nothing.
func (m *bench) child() (form, nothing cost) {
	const times = 20
	run := func(in []byte) (c cost) {
		for range times {
			cmd := exec.Command(m.program, childArgument, string(errandParse))
			cmd.Env = []string{"GOMAXPROCS=1", "GOGC=400"} // as the daemon does
			cmd.Stdin = bytes.NewReader(in)
			began := time.Now()
			if out, err := cmd.CombinedOutput(); err != nil {
				m.b.Fatalf("read one message: %v\n%s", err, out)
			}
			c.wall += time.Since(began) / times
			c.cpu += (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()) / times
			c.rss = max(c.rss, float64(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)/1024)
		}
		return c
	}
	return run(m.referral(1, benchFilled)), run(nil)
}

// measured is one run of the program.
type measured struct {
	database, way string
	referrals     int
	took          time.Duration
	rss           float64       // MiB of the daemon at its peak
	cpu, children time.Duration // of the daemon and of its children
	alone         time.Duration // one mail alone, arrived to accepted; the median
}

func (r measured) rate() float64 { return float64(r.referrals) / r.took.Seconds() }

// once measures `dtrbot run --once` on the filled mailbox, from the start of
// the process to its end.
func (m *bench) once(database string) measured {
	dir := m.install(database, "once", benchFilled)
	before := m.sentBy(benchFilled)
	d := m.start(dir, "run", "--once")
	if err := d.wait(); err != nil {
		m.b.Fatalf("run --once: %v\n%s", err, d.said())
	}
	r := measured{database: database, way: "once", referrals: m.n, took: time.Since(d.began), rss: d.rss, cpu: d.cpu(), children: d.children}
	if got := d.accepted(); got != m.n {
		m.b.Fatalf("run --once: %d receipts were accepted, not %d", got, m.n)
	}
	m.await("every acknowledgement arrives", func() bool { return m.sentBy(benchFilled)-before == m.n })
	m.everySender(benchFilled, before)
	return r
}

// daemon measures `dtrbot run`, which waits in IDLE while the referrals
// arrive: from the first one to the acceptance of the last receipt.
func (m *bench) daemon(database string) measured {
	user := fmt.Sprintf(benchArrive, database)
	dir := m.install(database, "daemon", user)
	d := m.start(dir, "run")
	m.await("the daemon starts", func() bool { return strings.Contains(d.said(), `"msg":"started"`) })
	// Alone: what somebody would wait who sends the only mail of the hour. They
	// come before the others and are people of their own.
	const alone = 7
	waits := make([]time.Duration, 0, alone)
	for i := range alone {
		began := time.Now()
		m.append(user, m.referral(m.n+i, user))
		m.await("one receipt is accepted", func() bool { return d.accepted() == i+1 })
		waits = append(waits, time.Since(began))
	}
	slices.Sort(waits)
	began := time.Now()
	for i := range m.n {
		m.append(user, m.referral(i, user))
	}
	m.await("every receipt is accepted", func() bool { return d.accepted() == m.n+alone })
	r := measured{database: database, way: "daemon", referrals: m.n, took: d.last().Sub(began), alone: waits[alone/2]}
	d.sample()
	if err := d.stop(); err != nil {
		m.b.Fatalf("run: %v\n%s", err, d.said())
	}
	r.rss, r.cpu, r.children = d.rss, d.cpu(), d.children
	m.await("every acknowledgement arrives", func() bool { return m.sentBy(user) == m.n+alone })
	m.everySender(user, 0)
	return r
}

// home makes the folder of an installation, with the passwords, and its empty
// database: where that is, and the line of the configuration about its secret.
func (m *bench) home(database, name string) (dir string, write func(name, text string), where, secret string) {
	dir = filepath.Join(m.dir, database+"-"+name)
	if err := os.Mkdir(dir, 0o700); err != nil {
		m.b.Fatal(err)
	}
	write = func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			m.b.Fatal(err)
		}
	}
	where, secret = "sqlite:dtrbot.db", ""
	if database == "postgres" {
		raw, err := m.postgres.NewDatabase("dtrbot_" + name)
		if err != nil {
			m.b.Fatal(err)
		}
		u, err := url.Parse(raw)
		if err != nil {
			m.b.Fatal(err)
		}
		password, _ := u.User.Password()
		u.User = url.User(u.User.Username())
		where, secret = u.String(), "password_file = \"database-password\""
		write("database-password", password)
	}
	write("password", benchPassword)
	return dir, write, where, secret
}

// install writes a configuration for one live mailbox and makes its keys and
// its database.
func (m *bench) install(database, way, user string) (dir string) {
	dir, write, where, secret := m.home(database, way)
	write("dtrbot.toml", fmt.Sprintf(`protocol = "essex"
[database]
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
[[mailbox]]
authority = "basildon"
address = %[7]q
username = %[7]q
password_file = "password"
staff_domains = ["basildon.example"]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = %[8]q
answers_visible = true
[mailbox.contacts]
lead = "imogen.vale@basildon.example"
dispute = "rafe.tolliver@basildon.example"
`, where, secret, m.dovecot.TLSURL(), m.dovecot.CAFile(), m.postfix.URL(), m.postfix.CAFile(), user, time.Now().Format(time.DateOnly)))
	for _, args := range [][]string{{"key", "new"}, {"migrate"}} {
		cmd := exec.Command(m.program, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			m.b.Fatalf("dtrbot %s: %v\n%s", strings.Join(args, " "), err, out)
		}
	}
	return dir
}

// sentBy counts the mails that arrived from a sender.
func (m *bench) sentBy(user string) int { return len(m.arrived(user)) }

func (m *bench) arrived(user string) []mailtest.Message {
	all, err := m.postfix.Delivered()
	if err != nil {
		m.b.Fatal(err)
	}
	return slices.DeleteFunc(all, func(l mailtest.Message) bool { return l.From != user })
}

// everySender checks that whoever referred has one receipt, and nobody else any.
func (m *bench) everySender(user string, before int) {
	m.b.Helper()
	receipts := map[string]int{}
	for _, l := range m.arrived(user)[before:] {
		receipts[l.To[0]]++
	}
	for i := range m.n {
		to := sample.OfficerAt(i+1, fmt.Sprintf(benchDomain, i)).Email
		if receipts[to] != 1 {
			m.b.Fatalf("%s has %d receipts, not one", to, receipts[to])
		}
	}
}

// await waits for something that is on its way.
func (m *bench) await(what string, done func() bool) {
	m.b.Helper()
	ctx, cancel := context.WithTimeout(m.b.Context(), benchDeadline)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		m.b.Fatalf("until %s: %v", what, err)
	}
}

// benchProcess is the program at work.
type benchProcess struct {
	cmd    *exec.Cmd
	began  time.Time
	ended  chan struct{}
	err    error
	logged chan struct{}
	over   chan struct{}

	mu       sync.Mutex
	log      bytes.Buffer
	receipts int
	at       time.Time
	rss      float64
	children time.Duration
}

func (m *bench) start(dir string, args ...string) *benchProcess {
	m.b.Helper()
	p := &benchProcess{cmd: exec.Command(m.program, args...), ended: make(chan struct{}), logged: make(chan struct{}), over: make(chan struct{})}
	p.cmd.Dir = dir
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := p.cmd.StderrPipe()
	if err != nil {
		m.b.Fatal(err)
	}
	p.began = time.Now()
	if err := p.cmd.Start(); err != nil {
		m.b.Fatal(err)
	}
	go p.listen(out)
	go p.watch()
	go func() {
		<-p.logged
		p.err = p.cmd.Wait()
		close(p.ended)
	}()
	m.b.Cleanup(func() {
		_ = p.cmd.Process.Kill() // it has ended where all went well
		<-p.ended
		<-p.over
	})
	return p
}

// listen follows the log, which tells of each acceptance.
func (p *benchProcess) listen(out io.Reader) {
	defer close(p.logged)
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		var line struct{ Msg string }
		err := json.Unmarshal(lines.Bytes(), &line)
		p.mu.Lock()
		if err == nil && line.Msg == "notice accepted" {
			p.receipts++
			p.at = time.Now()
		}
		if p.log.Len() < 64<<10 || err != nil {
			p.log.Write(lines.Bytes())
			p.log.WriteByte('\n')
		}
		p.mu.Unlock()
	}
}

// watch looks at the process until it has ended.
func (p *benchProcess) watch() {
	defer close(p.over)
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-p.ended:
			return
		case <-tick.C:
			p.sample()
		}
	}
}

// sample reads what the kernel says of the process: the most memory it ever
// had, and the processor time of the children that have ended.
func (p *benchProcess) sample() {
	folder := fmt.Sprintf("/proc/%d/", p.cmd.Process.Pid)
	status, err := os.ReadFile(folder + "status")
	if err != nil {
		return // it has ended
	}
	stat, err := os.ReadFile(folder + "stat")
	if err != nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 64)
			if err == nil {
				p.rss = max(p.rss, kib/1024)
			}
		}
	}
	// After the name in parentheses: state is field 3, cutime 16, cstime 17,
	// in hundredths of a second (proc(5)).
	_, rest, _ := strings.Cut(string(stat), ") ")
	if fields := strings.Fields(rest); len(fields) > 14 {
		user, uerr := strconv.Atoi(fields[13])
		system, serr := strconv.Atoi(fields[14])
		if uerr == nil && serr == nil {
			p.children = max(p.children, time.Duration(user+system)*10*time.Millisecond)
		}
	}
}

func (p *benchProcess) wait() error {
	<-p.ended
	<-p.over
	return p.err
}

func (p *benchProcess) stop() error {
	return errors.Join(p.cmd.Process.Signal(syscall.SIGTERM), p.wait())
}

// cpu is the processor time of the process alone, once it has ended: the
// kernel's sum includes the children.
func (p *benchProcess) cpu() time.Duration {
	return p.cmd.ProcessState.UserTime() + p.cmd.ProcessState.SystemTime() - p.children
}

func (p *benchProcess) accepted() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.receipts
}

func (p *benchProcess) last() time.Time {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.at
}

func (p *benchProcess) said() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.log.String()
}

func loadAverage(b testing.TB) string {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Join(strings.Fields(string(data))[:3], " ")
}

// print writes the figures as docs/performance.md shows them.
func (m *bench) print(w io.Writer, load string, f floor, child, startUp cost, runs []measured) {
	seconds := func(d time.Duration) string { return fmt.Sprintf("%.2f", d.Seconds()) }
	milli := func(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
	per := func(d time.Duration) string { return fmt.Sprintf("%.1f", float64(m.n)/d.Seconds()) }
	fmt.Fprintf(w, "\n%d referrals, %.1f MB, half plain text, half 24 KB .docx; load when it began: %s\n\n", m.n, float64(m.bytes)/1e6, load)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\tseconds\ta second\ttimes the floor\tdaemon MiB\tdaemon CPU s\tchildren CPU s\tone alone\t")
	fmt.Fprintf(t, "floor: fetch\t%s\t%s\t\t\t\t\t\t\n", seconds(f.fetch), per(f.fetch))
	fmt.Fprintf(t, "floor: send\t%s\t%s\t\t\t\t\t\t\n", seconds(f.send), per(f.send))
	fmt.Fprintf(t, "floor: both\t%s\t%s\t1.00\t\t\t\t\t\n", seconds(f.both()), per(f.both()))
	for _, r := range runs {
		alone := ""
		if r.alone > 0 {
			alone = fmt.Sprintf("%d ms", r.alone.Milliseconds())
		}
		fmt.Fprintf(t, "%s, %s\t%s\t%.1f\t%.2f\t%.1f\t%s\t%s\t%s\t\n", r.database, r.way, seconds(r.took), r.rate(),
			r.took.Seconds()/f.both().Seconds(), r.rss, seconds(r.cpu), seconds(r.children), alone)
	}
	if err := t.Flush(); err != nil {
		m.b.Error(err)
	}
	fmt.Fprintf(w, "\none child: a form %s (CPU %s, %.1f MiB), nothing %s (CPU %s, %.1f MiB)\n\n",
		milli(child.wall), milli(child.cpu), child.rss, milli(startUp.wall), milli(startUp.cpu), startUp.rss)
}
