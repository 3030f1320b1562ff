//go:build servers

package main

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// breakage is one way in which the world breaks, again and again, under a daemon
// at work.
type breakage struct {
	name string
	// sqlite keeps the cases in SQLite, where PostgreSQL is not what breaks.
	sqlite bool
	// clear speaks without TLS with the mail servers, so that the line can be
	// cut at a byte of what is said.
	clear bool
	// saveSent is as in the configuration; with "server" each mail that was
	// submitted lies in Sent a moment later. Default "server".
	saveSent string
	// url are further parameters of PostgreSQL's, more further keys of the mailbox.
	url, more string
	// alone has the servers for itself.
	alone bool
	// patient waits for the mail servers as long as the shipped program does:
	// a minute for each answer, in place of three seconds.
	patient bool
	// prepare is called before the daemon starts; nil for nothing.
	prepare func(*outage)
	// break_ injects and ends the fault while referrals arrive.
	break_ func(*outage)
	// repeats is how many mails may come twice, which the design states: where
	// nobody files what is sent, and the relay's answer after the end of a mail
	// was lost.
	repeats func(*outage) int
}

// outage is a world whose lines to its servers break, and what was referred to
// it.
type outage struct {
	*world
	rig            *rig
	imap, smtp, db *mailtest.Proxy
	clock          string // file of the daemon's clock
	daemon         *daemon
	direct         *sql.DB // past the proxy
	files          bool    // what is sent is filed
	injected       int
	env            []string      // of the daemon
	disk           string        // a small one
	skew           time.Duration // how wrong the daemon's clock is

	mu       sync.Mutex
	referred []*referredOne
	filed    int // mails that lie in Sent
}

// referredOne is one referral that was filed in the mailbox.
type referredOne struct {
	n       int
	sender  string
	id      string
	size    int
	at      time.Time // by the daemon's clock
	receipt time.Time // likewise; zero before it arrived
}

// onCall gets the alarms.
const onCall = "on.call@basildon.example"

// outageSenders is the domain of one referrer each: nobody is over the cap of
// an hour, and nobody gets a copy.
const outageSenders = "unit%d." + referrers

// brokenLines are the servers of a rig behind proxies.
type brokenLines struct {
	*real
	of    breakage
	lines *outage
}

func (s *brokenLines) IMAP() (string, string) {
	if s.of.clear {
		return "imap+insecure://" + s.lines.imap.Addr(), ""
	}
	return "imap+starttls://" + s.lines.imap.Addr(), s.store.CAFile()
}

func (s *brokenLines) SMTP() (string, string) {
	if s.of.clear {
		return "smtp+insecure://" + s.lines.smtp.Addr(), ""
	}
	return "smtp+starttls://" + s.lines.smtp.Addr(), s.rig.postfix.CAFile()
}

func (s *brokenLines) Database(t *testing.T, dir string) (string, string) {
	where, password := s.real.Database(t, dir)
	if !s.postgres {
		return where, password
	}
	u, err := url.Parse(where)
	if err != nil {
		t.Fatal(err)
	}
	u.Host = s.lines.db.Addr()
	return u.String() + s.of.url, password
}

// newOutage makes the world of a fault and starts its daemon.
func newOutage(t *testing.T, r *rig, f breakage) *outage {
	t.Helper()
	o := &outage{rig: r, files: cmp.Or(f.saveSent, "server") == "server", clock: filepath.Join(t.TempDir(), "ahead")}
	u, err := url.Parse(r.postgres.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	for proxy, target := range map[**mailtest.Proxy]string{&o.imap: r.dovecot.URL().Host, &o.smtp: r.postfix.URL().Host, &o.db: u.Host} {
		if *proxy, err = mailtest.NewProxy(target); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := (*proxy).Close(); err != nil {
				t.Error(err)
			}
		})
	}
	o.jump(monday.Sub(time.Now()))
	lines := &brokenLines{real: &real{rig: r, store: r.dovecot, postgres: !f.sqlite}, of: f, lines: o}
	o.world = newWorld(t, lines, plan{
		saveSent: cmp.Or(f.saveSent, "server"), mail: "idle = true\npoll_every = \"2s\"", boxes: []boxPlan{{authority: "basildon", more: f.more}},
	})
	if !f.sqlite {
		past := strings.Replace(o.databaseURL(), o.db.Addr(), u.Host, 1)
		if o.direct, err = sql.Open("postgres", past); err != nil {
			t.Fatal(err)
		}
	}
	if f.prepare != nil {
		f.prepare(o)
	}
	if f.sqlite {
		path, _ := strings.CutPrefix(o.databaseURL(), "sqlite:")
		if !filepath.IsAbs(path) {
			path = filepath.Join(o.dir, path)
		}
		if o.direct, err = sql.Open("sqlite3", "file:"+path+"?_pragma=busy_timeout(10000)"); err != nil {
			t.Fatal(err)
		}
	}
	o.direct.SetMaxOpenConns(1)
	t.Cleanup(func() {
		if err := o.direct.Close(); err != nil {
			t.Error(err)
		}
	})
	return o
}

// run starts the daemon.
func (o *outage) run(f breakage) {
	o.t.Helper()
	env := append(o.env, clockAt+"="+o.clock)
	if !f.patient {
		env = append(env, silentFor+"=3s")
	}
	o.daemon = o.startWith(env...)
	ctx, cancel := context.WithCancel(o.t.Context())
	var watching sync.WaitGroup
	watching.Go(func() { o.watch(ctx) })
	o.t.Cleanup(func() {
		cancel()
		watching.Wait()
	})
}

// jump sets the daemon's clock ahead, or back.
func (o *outage) jump(by time.Duration) { setClock(o.clock, by) }

// clockNow is the time by the daemon's clock.
func (o *outage) clockNow() time.Time { return shifted(o.clock)() }

// trueNow is what the daemon's clock would say if it were right.
func (o *outage) trueNow() time.Time { return o.clockNow().Add(-o.skew) }

// mistake sets the daemon's clock wrong, or more wrong, or right again.
func (o *outage) mistake(by time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.jump(by)
	o.skew += by
}

// hurt counts a fault that was injected.
func (o *outage) hurt() { o.injected++ }

// refer files another referral, from another sender and about another person.
func (o *outage) refer(options sample.Options) *referredOne {
	o.t.Helper()
	o.mu.Lock()
	defer o.mu.Unlock()
	n := len(o.referred) + 1
	sender := sample.OfficerAt(n+1, fmt.Sprintf(outageSenders, n))
	options.N, options.From = n, sender.Name+" <"+sender.Email+">"
	options.Date = o.trueNow()
	raw := sample.Referral(options)
	// The mailbox's own address is put in the place of the samples'.
	size := len(bytes.ReplaceAll(raw, []byte(sample.Inbox), []byte(o.boxes["basildon"].address)))
	r := &referredOne{n: n, sender: sender.Email, id: messageID(o.t, raw), size: size, at: options.Date}
	o.arrive("basildon", "INBOX", raw, options.Date)
	o.referred = append(o.referred, r)
	return r
}

// delivered are the mails of the mailbox that arrived, each submission once: a
// Postfix that is stopped while it delivers delivers again.
func (o *outage) delivered() ([]mailtest.Message, error) {
	all, err := o.rig.postfix.Delivered()
	var out []mailtest.Message
	seen := map[string]bool{}
	for _, m := range all {
		if m.From != o.boxes["basildon"].address {
			continue
		}
		_, rest, _ := bytes.Cut(m.Data, []byte("(Postfix) with "))
		_, rest, _ = bytes.Cut(rest, []byte(" id "))
		id, _, ok := bytes.Cut(rest, []byte("\r\n"))
		if key := string(id) + " " + strings.Join(m.To, " "); !ok || !seen[key] {
			seen[key] = true
			out = append(out, m)
		}
	}
	return out, err
}

// watch files what was sent, as a service does that files by itself, and notes
// when receipts arrive.
func (o *outage) watch(ctx context.Context) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		// An error tells of a delivery that broke off, which is repeated.
		all, _ := o.delivered()
		o.mu.Lock()
		now := o.trueNow()
		for _, r := range o.referred {
			if r.receipt.IsZero() && slices.ContainsFunc(all, func(m mailtest.Message) bool { return m.To[0] == r.sender }) {
				r.receipt = now
			}
		}
		for o.files && o.filed < len(all) {
			if _, err := o.servers.Append(o.boxes["basildon"].address, "Sent", withoutTrace(all[o.filed].Data), now); err != nil {
				break // the server is away: tried again
			}
			o.filed++
		}
		o.mu.Unlock()
	}
}

// state is what the database holds.
type outageState struct {
	cases, owed, sending, unfetched int
	next                            time.Time // when the next attempt is due; zero for none
}

func (o *outage) state() (s outageState, err error) {
	var next sql.NullInt64
	err = o.direct.QueryRow(`SELECT (SELECT COUNT(*) FROM cases),
		(SELECT COUNT(*) FROM delivery WHERE state NOT IN ('accepted', 'withheld')),
		(SELECT COUNT(*) FROM delivery WHERE state IN ('claimed', 'sending')),
		(SELECT COUNT(*) FROM message WHERE state = 'unfetched'),
		(SELECT MIN(next_at) FROM delivery WHERE state IN ('pending', 'in_doubt'))`).Scan(&s.cases, &s.owed, &s.sending, &s.unfetched, &next)
	if next.Valid {
		s.next = time.UnixMilli(next.Int64)
	}
	return s, err
}

// settled tells whether every referral is tracked and acknowledged, and nothing
// is under way.
func (o *outage) settled(s outageState) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, r := range o.referred {
		if r.receipt.IsZero() {
			return false
		}
	}
	return s.cases >= len(o.referred) && s.owed == 0 && s.unfetched == 0
}

// settle waits until every referral is tracked and acknowledged. The daemon's
// clock does not wait for what the daemon has put off: it is moved there, but
// never while a mail may be on its way.
func (o *outage) settle() {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.t.Context(), outagePatience)
	defer cancel()
	var s outageState
	var err error
	stuck, moved := time.Now(), time.Now()
	last := outageState{}
	werr := mailtest.Wait(ctx, func() bool {
		if s, err = o.state(); err != nil {
			return false // the database is away
		}
		if s != last {
			last, stuck = s, time.Now()
		}
		if o.settled(s) {
			return true
		}
		switch still := time.Since(stuck); {
		case still < time.Second || time.Since(moved) < time.Second || !o.quietRelay():
		case s.sending > 0 && still > 40*time.Second:
			// Longer than any answer is waited for: nobody is at it any more.
			o.jump(13 * time.Minute)
			stuck, moved = time.Now(), time.Now()
		case s.sending > 0:
		case !s.next.IsZero() && s.next.After(o.clockNow()):
			o.jump(s.next.Sub(o.clockNow()) + time.Second)
			moved = time.Now()
		case s.unfetched > 0 && still > 5*time.Second:
			o.jump(10 * time.Minute) // it is asked for again then
			stuck, moved = time.Now(), time.Now()
		}
		return false
	})
	if werr != nil {
		var left []string
		for _, r := range o.referred {
			if r.receipt.IsZero() {
				left = append(left, strconv.Itoa(r.n))
			}
		}
		o.t.Fatalf("not every referral is settled: %v: %+v, %v; without a receipt: %v of %d; the clock says %s", werr, s, err, left, len(o.referred), o.clockNow())
	}
}

// quietRelay tells that what was submitted has arrived, and lies in Sent where
// it is filed: who looks for it there finds it.
func (o *outage) quietRelay() bool {
	for range 2 { // a mail moves from queue to queue while they are read
		if busy, err := o.servers.(*brokenLines).queued(o.boxes["basildon"].address); busy || err != nil {
			return false
		}
	}
	all, err := o.delivered()
	if err != nil {
		return false
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	return !o.files || o.filed >= len(all)
}

// figures are what a fault did.
type figures struct {
	name                           string
	injected, referrals            int
	lost, doubled, repeated, staff int
	wait                           time.Duration
}

// judge ends the daemon, looks once more much later, and counts.
func (o *outage) judge(f breakage) figures {
	o.t.Helper()
	before := len(o.sent("basildon"))
	if status := o.daemon.stop(syscall.SIGTERM); status != exitDone {
		o.t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
	}
	o.jump(2 * time.Hour)
	o.world.now = o.clockNow()
	if out := o.pass(o.clockNow()); out.status != exitDone {
		o.t.Errorf("a pass afterwards: status %d: %s", out.status, out.err)
	}
	letters := o.sent("basildon")
	if n := len(slices.DeleteFunc(slices.Clone(letters[before:]), func(l letter) bool { return !l.receipt() })); n > 0 {
		o.t.Errorf("%d receipts more when everything was settled", n)
	}
	// Postfix's own repeats do not count: the same submission.
	mails, err := o.delivered()
	if err != nil {
		o.t.Error(err)
	}
	letters = nil
	for _, m := range mails {
		letters = append(letters, read(o.t, m))
	}
	out := figures{name: f.name, injected: o.injected, referrals: len(o.referred)}
	known := map[string]bool{}
	for _, c := range o.cases() {
		known[c.Reference] = true
	}
	out.doubled += max(0, len(known)-len(o.referred)) // a second case for one person
	taken := map[string]bool{}
	for _, r := range o.referred {
		own := slices.DeleteFunc(to(letters, r.sender), func(l letter) bool { return !l.receipt() || l.header.Get("In-Reply-To") != r.id })
		if len(own) == 0 || len(own[0].references()) != 1 || !known[own[0].references()[0]] || taken[own[0].references()[0]] {
			out.lost++
			o.t.Errorf("referral %d is lost: %d receipts", r.n, len(own))
			continue
		}
		taken[own[0].references()[0]] = true
		for _, l := range own[1:] {
			out.repeated++
			if !bytes.Equal(l.raw, own[0].raw) {
				out.doubled++
				o.t.Errorf("referral %d got two different mails:\n%s\n---\n%s", r.n, own[0].raw, l.raw)
			}
		}
		out.wait = max(out.wait, r.receipt.Sub(r.at))
	}
	allowed := 0
	if f.repeats != nil {
		allowed = f.repeats(o)
	}
	if extra := out.repeated - allowed; extra > 0 {
		out.doubled += extra
		o.t.Errorf("%d receipts came twice, %d may", out.repeated, allowed)
	} else if extra < 0 {
		o.t.Errorf("%d receipts came twice: the design says %d", out.repeated, allowed)
	}
	for _, l := range letters {
		if l.escalation() || l.to == onCall {
			out.staff++
		}
	}
	if out.staff > 0 {
		o.t.Errorf("%d false escalations and alarms", out.staff)
	}
	o.logs.WriteString(o.daemon.logged())
	return out
}

// newOutageRig starts servers whose lines can be listened to; PostgreSQL keeps
// its data in a folder.
func newOutageRig(t *testing.T, postgres string) *rig {
	t.Helper()
	r := &rig{dir: t.TempDir(), users: map[string]string{}, accounts: map[string]int{}}
	for n := range 40 {
		r.users[fmt.Sprintf("housing.%03d@basildon.example", n)] = worldPassword
	}
	end := func(name string, closer func() error, log func() string) {
		t.Cleanup(func() {
			if text := log(); t.Failed() {
				t.Logf("the end of %s's log:\n%s", name, text[max(0, len(text)-3000):])
			}
			if err := closer(); err != nil {
				t.Error(err)
			}
		})
	}
	var err error
	if r.dovecot, err = mailtest.StartDovecot(filepath.Join(r.dir, "dovecot"), r.users); err != nil {
		t.Fatal(err)
	}
	end("Dovecot", r.dovecot.Close, r.dovecot.Log)
	if r.postfix, err = mailtest.StartPostfix(filepath.Join(r.dir, "postfix"), mailtest.PostfixOptions{Dovecot: r.dovecot, Clear: true}); err != nil {
		t.Fatal(err)
	}
	end("Postfix", r.postfix.Close, r.postfix.Log)
	if r.postgres, err = mailtest.StartPostgres(filepath.Join(postgres, "postgres")); err != nil {
		t.Fatal(err)
	}
	end("PostgreSQL", r.postgres.Close, r.postgres.Log)
	return r
}

// together is how many faults are injected at a time: they mostly wait.
const together = 8

// TestOutages breaks everything that can break under a daemon at work, at the
// moment it hurts, and counts what is lost and what comes twice.
func TestOutages(t *testing.T) {
	t.Parallel()
	r := newOutageRig(t, t.TempDir())
	var mu sync.Mutex
	var all []figures
	turn := make(chan struct{}, together)
	var running sync.WaitGroup
	inject := func(t *testing.T, r *rig, f breakage) {
		t.Run(f.name, func(t *testing.T) {
			o := newOutage(t, r, f)
			o.run(f)
			o.refer(sample.Options{})
			o.refer(sample.Options{Format: sample.Docx})
			o.settle()
			f.break_(o)
			o.refer(sample.Options{Format: sample.HTML})
			o.settle()
			row := o.judge(f)
			mu.Lock()
			defer mu.Unlock()
			all = append(all, row)
		})
	}
	var alone []breakage
	for _, f := range slices.Concat(mailFaults(), relayFaults(), databaseFaults(), stoppedServers(), clockFaults()) {
		if f.alone {
			alone = append(alone, f)
			continue
		}
		running.Go(func() {
			turn <- struct{}{}
			defer func() { <-turn }()
			inject(t, r, f)
		})
	}
	running.Go(func() {
		// Their servers stop, and their database's disk is small.
		t.Run("alone", func(t *testing.T) {
			own := newOutageRig(t, smallDisk(t, 160))
			for _, f := range alone {
				inject(t, own, f)
			}
		})
	})
	running.Wait()
	slices.SortFunc(all, func(a, b figures) int { return strings.Compare(a.name, b.name) })
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "fault\tinjected\treferrals\tlost\tdoubled\trepeated in the window\tlongest wait")
	for _, f := range all {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%s\n", f.name, f.injected, f.referrals, f.lost, f.doubled, f.repeated, f.wait.Round(time.Second))
		if f.injected == 0 {
			t.Errorf("%s: nothing was injected", f.name)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s", &table)
}

// spring waits until a trap has sprung.
func (o *outage) spring(what string, sprung <-chan struct{}) {
	o.t.Helper()
	select {
	case <-sprung:
		o.hurt()
	case <-time.After(outagePatience):
		o.t.Fatalf("%s: the moment did not come", what)
	}
}

// outagePatience is how long anything may take; a machine that has much else to
// do takes minutes.
const outagePatience = 5 * time.Minute

// await waits for what must come, by a clock that runs as ever.
func (o *outage) await(what string, done func() bool) {
	o.t.Helper()
	ctx, cancel := context.WithTimeout(o.t.Context(), outagePatience)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		o.t.Fatalf("%s: %v", what, err)
	}
}
