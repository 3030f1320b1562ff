//go:build servers

package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
)

const (
	soakMinutesEnv = "DTRBOT_SOAK_MINUTES"
	soakRateEnv    = "DTRBOT_SOAK_RATE"
	soakLogsEnv    = "DTRBOT_SOAK_LOGS"
	// soakName is the database, and how the test's own sessions are called.
	soakName = "soak"
	// soakBoxes mailboxes of authorities are served.
	soakBoxes = 20
	// soakReferrals of a hundred mails are referrals.
	soakReferrals = 30
	// soakStill is how long nothing may move before the system counts as stuck.
	soakStill = 3 * time.Minute
	// soakPatience is how long, at the end, the test waits for what waits for a
	// time of its own: what may be on its way after a crash is left alone for
	// twelve minutes, what was put off for up to an hour. A pass with a later
	// clock makes what is left then.
	soakPatience = 4 * time.Minute
	// soakOncall is who is told of alarms.
	soakOncall = "it.oncall@council.example"
)

// BenchmarkSoak is months in an hour: two daemons on one PostgreSQL serve the
// mailboxes of twenty authorities while mail arrives and everything fails that
// can. It fails when a referral is lost, or answered twice outside the window
// that SMTP leaves open.
func BenchmarkSoak(b *testing.B) {
	minutes, rate := numberOf(b, soakMinutesEnv, 60), numberOf(b, soakRateEnv, 5)
	for range b.N {
		soaked(b, soakPlan{lasts: time.Duration(minutes) * time.Minute, rate: float64(rate), gap: 10 * time.Second, patience: soakPatience})
	}
	b.ReportMetric(0, "ns/op") // one run is one measurement
}

// TestSoakShort is the same for half a minute, with more faults.
func TestSoakShort(t *testing.T) {
	t.Parallel()
	soaked(t, soakPlan{lasts: 30 * time.Second, rate: 5, gap: 2 * time.Second})
}

// soakPlan says how much.
type soakPlan struct {
	lasts time.Duration
	rate  float64       // mails a second
	gap   time.Duration // between faults, on average
	// patience: see soakPatience.
	patience time.Duration
}

// soak is one run.
type soak struct {
	*site
	plan    soakPlan
	logs    string
	trust   *tls.Config
	db      *sql.DB
	proxies [2][]*mailtest.Proxy // of each daemon, as lineNames
	workers []*worker
	began   time.Time
	journal *os.File

	mu       sync.Mutex
	posted   []landing
	done     map[string]int // faults by name
	undone   int            // faults that could not be done
	said     map[string]int // warnings and errors by what they say
	alarms   map[string]int // faults that the daemons told of, by kind
	holder   map[string]int // of each mailbox: the daemon that took it last
	takes    int
	over     map[string]int // takeovers from one daemon by the other
	sparing  bool           // daemon 0 is killed no more
	detected []string
}

func soaked(t testing.TB, plan soakPlan) {
	seed := seedOf(t)
	fmt.Printf("soak: %s at %g mails a second, %s=%d\n", plan.lasts, plan.rate, seedEnv, seed)
	s := &soak{site: newSite(t, soakBoxes), plan: plan, done: map[string]int{}, said: map[string]int{}, alarms: map[string]int{}, holder: map[string]int{}, over: map[string]int{}}
	s.prepare()
	s.began = time.Now()
	for _, w := range s.workers {
		w.start()
	}
	s.await("somebody holds every mailbox", func() bool {
		s.mu.Lock()
		defer s.mu.Unlock()
		return len(s.holder) == len(s.boxes)
	})
	stopLooking := s.look()
	load := loadAverage(t)
	ctx, cancel := context.WithTimeout(t.Context(), plan.lasts)
	defer cancel()
	time.AfterFunc(plan.lasts*6/10, func() {
		s.mu.Lock()
		s.sparing = true
		s.mu.Unlock()
	})
	var all sync.WaitGroup
	all.Go(func() { s.post(ctx, newMixture(t, seed, s.boxes, int(plan.lasts.Seconds()*plan.rate)+1000)) })
	all.Go(func() { s.rage(ctx, rand.New(rand.NewPCG(seed, 3)), plan.gap) })
	all.Wait()

	quietFrom := time.Now()
	s.note("the faults are over")
	s.settle(plan.patience)
	took := time.Since(quietFrom)
	stopLooking()
	for _, w := range s.workers {
		w.end(syscall.SIGTERM)
		if state := w.life.cmd.ProcessState; state.ExitCode() != exitDone {
			t.Errorf("%s ended with %v after SIGTERM", w.name, state)
		}
	}
	for _, pid := range s.readersOf() {
		t.Errorf("process %d is left over", pid)
	}
	later := s.hurry()
	s.report(load, took, later)
}

// prepare starts the lines and writes what the daemons need.
func (s *soak) prepare() {
	t := s.t
	s.logs = s.site.dir
	if dir := os.Getenv(soakLogsEnv); dir != "" {
		s.logs = dir
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var err error
	if s.journal, err = os.Create(filepath.Join(s.logs, "journal.log")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.journal.Close() })
	pem, err := os.ReadFile(s.dovecot.CAFile())
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		t.Fatal("Dovecot's authority is no certificate")
	}
	s.trust = &tls.Config{RootCAs: pool, ServerName: "127.0.0.1", MinVersion: tls.VersionTLS12}
	if _, err := s.postgres.NewDatabase(soakName); err != nil {
		t.Fatal(err)
	}
	if s.db, err = sql.Open("postgres", s.postgres.URL(soakName)+"&application_name="+soakName); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.db.Close() })
	direct := s.direct()
	for n := range s.proxies {
		for _, target := range []string{direct.imap, direct.smtp, direct.postgres} {
			p, err := mailtest.NewProxy(target)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := p.Close(); err != nil {
					t.Error(err)
				}
			})
			s.proxies[n] = append(s.proxies[n], p)
		}
	}
	// The other relay is the same one, by a line that stays whole.
	alarm := fmt.Sprintf("[alarm]\nto = [%q]\nsmtp = { url = \"smtp+starttls://%s\", username = %q, password_file = \"password\", ca_file = %q }\n",
		soakOncall, direct.smtp, s.boxes[0], s.postfix.CAFile())
	for n := range s.proxies {
		s.workers = append(s.workers, s.newWorker(n, alarm))
	}
	s.must(s.workers[0].config, "key", "new")
	s.must(s.workers[0].config, "migrate")
	t.Cleanup(func() {
		for _, w := range s.workers {
			w.mu.Lock()
			w.ending = true
			if w.life != nil {
				_ = w.life.cmd.Process.Kill() // it has ended where all went well
			}
			w.mu.Unlock()
		}
	})
}

// await waits for the beginning.
func (s *soak) await(what string, done func() bool) {
	s.t.Helper()
	ctx, cancel := contextOf(s.t, 2*time.Minute)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		s.t.Fatalf("%s: %v", what, err)
	}
}

// note writes into the journal.
func (s *soak) note(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fmt.Fprintf(s.journal, "%s %s\n", time.Now().UTC().Format("15:04:05.000"), fmt.Sprintf(format, args...))
}

// count counts a fault.
func (s *soak) count(name string, done bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if done {
		s.done[name]++
	} else {
		s.undone++
	}
}

// victim is a daemon to be killed. Towards the end one is let live, so that
// what grows in it shows.
func (s *soak) victim(r *rand.Rand) *worker {
	n := r.IntN(len(s.workers))
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sparing {
		n = 1
	}
	return s.workers[n]
}

// heard takes a line of a daemon's log.
func (s *soak) heard(w *worker, line logLine, raw []byte) {
	_, _ = w.log.Write(append(raw, '\n'))
	s.mu.Lock()
	defer s.mu.Unlock()
	switch line.Msg {
	case "the mailbox is held":
		if last, ok := s.holder[line.Mailbox]; ok && last != w.n {
			s.over[line.Mailbox]++
		}
		s.holder[line.Mailbox] = w.n
		s.takes++
	case "a fault began":
		s.alarms[line.Fault]++
	}
	switch {
	case line.Level == "" && line.Msg != "":
		s.detected = append(s.detected, fmt.Sprintf("%s says outside its log: %s", w.name, line.Msg))
	case line.Level == "WARN" || line.Level == "ERROR":
		s.said[line.Level+" "+line.Msg]++
	}
}

// look takes a sample of each daemon every ten seconds, until it is stopped.
func (s *soak) look() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var going sync.WaitGroup
	going.Go(func() {
		for ctx.Err() == nil {
			for _, w := range s.workers {
				w.look()
			}
			pause(ctx, 10*time.Second)
		}
	})
	return func() {
		cancel()
		going.Wait()
	}
}

// post lets mail arrive, in each mailbox in its order, until ctx ends and all
// of it lies there: a mailbox that cannot be reached gets it later.
func (s *soak) post(ctx context.Context, m *mixture) {
	var all sync.WaitGroup
	queues := make([]chan parcel, len(s.boxes))
	for i := range queues {
		queues[i] = make(chan parcel, 10_000)
		all.Go(func() {
			for p := range queues[i] {
				s.append(p)
			}
		})
	}
	gap := time.Duration(float64(time.Second) / s.plan.rate)
	tick := time.NewTicker(gap)
	defer tick.Stop()
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case <-tick.C:
			p := m.next(soakReferrals)
			queues[p.box] <- p
			if p.what == "referral" && m.r.IntN(30) == 0 {
				// The same mail to another authority is its duty as well.
				p.box = (p.box + 1) % len(s.boxes)
				p.what = "referral to a second authority"
				queues[p.box] <- p
			}
		}
	}
	for _, q := range queues {
		close(q)
	}
	all.Wait()
}

func (s *soak) append(p parcel) {
	const tries = 3000
	for n := 0; ; n++ {
		began := time.Now()
		uid, err := s.dovecot.Append(s.boxes[p.box], "INBOX", p.raw, time.Time{})
		if err == nil {
			s.mu.Lock()
			s.posted = append(s.posted, landing{parcel: p, at: began, uid: uid})
			s.mu.Unlock()
			return
		}
		if n == tries {
			s.t.Errorf("a mail could not be put into %s: %v", s.boxes[p.box], err)
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// state is how much is done: how much arrived, how many mails are read, and
// what is open.
type state struct {
	receipts, unread int
	waiting, due     int // receipts that are not settled; those of them that may go out now
}

func (s *soak) state() (st state, err error) {
	st.receipts = len(s.delivered())
	for i, box := range s.boxes {
		last, validity, err := s.inbox(box)
		if err != nil {
			return st, err
		}
		rows, err := ask(s.db, fmt.Sprintf(`SELECT COALESCE(MAX(position), 0) FROM folder WHERE mailbox = '%s' AND name = 'INBOX' AND uidvalidity = %d`, s.authority(i), validity))
		if err != nil {
			return st, err
		}
		position, err := strconv.Atoi(rows[0][0])
		if err != nil {
			return st, err
		}
		st.unread += max(0, int(last)-position)
	}
	now := time.Now().UnixMilli()
	rows, err := ask(s.db, fmt.Sprintf(`SELECT COUNT(*), COUNT(*) FILTER (WHERE d.state = 'claimed' OR d.next_at <= %d OR d.state = 'sending' AND d.tried > %d)
		FROM delivery d JOIN notice n ON n.id = d.notice WHERE n.kind = 'acknowledgement' AND d.state IN ('pending', 'claimed', 'sending', 'in_doubt')`, now+5000, now-30_000))
	if err != nil {
		return st, err
	}
	for i, to := range []*int{&st.waiting, &st.due} {
		if *to, err = strconv.Atoi(rows[0][i]); err != nil {
			return st, err
		}
	}
	return st, nil
}

// settle waits until all is read and what is due is settled, as long as it goes
// on; for what waits for a time of its own it has patience.
func (s *soak) settle(patience time.Duration) {
	for _, box := range s.boxes {
		s.await("what was moved is moved back", func() bool {
			err := s.tidy(box)
			if err != nil {
				s.note("moving back failed: %v", err)
			}
			return err == nil
		})
	}
	var last state
	began := time.Now()
	moved := began
	for {
		st, err := s.state()
		if err != nil {
			s.t.Fatalf("ask how far the daemons are: %v", err)
		}
		if st != last {
			s.note("%d receipts arrived, %d mails unread, %d receipts wait, %d due", st.receipts, st.unread, st.waiting, st.due)
			last, moved = st, time.Now()
		}
		if st.unread == 0 && (st.waiting == 0 || st.due == 0 && time.Since(began) > patience) {
			break
		}
		if time.Since(moved) > max(soakStill, patience) {
			s.t.Errorf("nothing moves for %s: %d mails unread, %d receipts wait, %d of them due", time.Since(moved).Round(time.Second), st.unread, st.waiting, st.due)
			return
		}
		time.Sleep(500 * time.Millisecond)
	}
	// Postfix may have some on its way.
	for n := -1; n != len(s.delivered()); {
		n = len(s.delivered())
		time.Sleep(3 * time.Second)
	}
}

// hurry makes the passes for which there is no time to wait, and says how many
// receipts waited.
func (s *soak) hurry() (later int) {
	st, err := s.state()
	if err != nil {
		s.t.Fatal(err)
	}
	if st.waiting == 0 {
		return 0
	}
	now := time.Now()
	for _, d := range []time.Duration{15 * time.Minute, 2 * time.Hour} {
		s.passAt(s.workers[0].config, now.Add(d))
	}
	s.settle(0)
	return st.waiting
}

// report judges and prints.
func (s *soak) report(load string, quiet time.Duration, later int) {
	t := s.t
	v := s.judge(s.posted, s.db)
	if err := whole(s.db, true); err != nil {
		t.Errorf("the database: %v", err)
	}
	what := map[string]int{}
	for _, p := range s.posted {
		what[p.what]++
	}
	size := [][]string{{"?"}}
	if rows, err := ask(s.db, `SELECT pg_size_pretty(pg_database_size(current_database())), (SELECT COUNT(*) FROM alarm), (SELECT SUM(attempts) FROM delivery), (SELECT COUNT(*) FROM review)`); err != nil {
		t.Error(err)
	} else {
		size = rows
	}
	faults, takeovers := 0, 0
	for _, n := range s.done {
		faults += n
	}
	for _, n := range s.over {
		takeovers += n
	}
	var b strings.Builder
	row := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "| %s | %s |\n", name, fmt.Sprintf(format, args...))
	}
	row("time of faults, then until quiet", "%s, %s; load %s at the start, %s at the end", s.plan.lasts, quiet.Round(time.Second), load, loadAverage(t))
	row("mails", "%d: %s", len(s.posted), kindsOf(what))
	row("referrals", "%d in %d cases", v.referrals, v.cases)
	row("faults", "%d (%d more could not be done): %s", faults, s.undone, kindsOf(s.done))
	row("lives of the daemons", "%d and %d; ended by themselves: %d", s.workers[0].lives, s.workers[1].lives, s.workers[0].alone+s.workers[1].alone)
	row("mailboxes taken, by the other daemon", "%d, %d", s.takes, takeovers)
	row("lost", "%d", len(v.lost))
	row("doubled", "%d, of these in the window %d, for %d attempts without an answer; attempts in all %s", v.doubled, v.inWindow, v.doubts, size[0][2])
	row("wait for the receipt", "p50 %s, p95 %s, p99 %s, longest %s; %d over a minute, %d over ten", v.quantile(500).Round(time.Millisecond), v.quantile(950).Round(100*time.Millisecond), v.quantile(990).Round(100*time.Millisecond), v.quantile(1000).Round(100*time.Millisecond), v.longer(time.Minute), v.longer(10*time.Minute))
	row("receipts made by a later clock at the end", "%d", later)
	end := time.Now()
	for _, w := range s.workers {
		row(w.name+": a minute after the start, in the middle, at the end", "%s; %s; %s", w.at(s.began.Add(time.Minute)), w.at(s.began.Add(s.plan.lasts/2)), w.at(end))
		if all := w.longest(); len(all) > 0 {
			row(w.name+": longest life", "%s; %.1f MiB, %d files at its start, %.1f MiB, %d files at its end", all[len(all)-1].at.Sub(all[0].at).Round(time.Second), all[0].rss, all[0].fds, all[len(all)-1].rss, all[len(all)-1].fds)
		}
	}
	row("database", "%s; notices: %s; reviews %s", size[0][0], kindsOf(v.kinds), size[0][3])
	row("alarms, and faults that the daemons told of", "%s; %s", size[0][1], kindsOf(s.alarms))
	row("warnings and errors in the logs", "%s", kindsOf(s.said))
	fmt.Printf("\n%s\n", b.String())
	if _, err := fmt.Fprintf(s.journal, "\n%s\n", b.String()); err != nil {
		t.Error(err)
	}

	for _, l := range v.lost {
		t.Errorf("lost: %s", l)
	}
	for _, f := range v.faults {
		t.Error(f)
	}
	for _, d := range s.detected {
		t.Error(d)
	}
	if v.outside() > 0 {
		t.Errorf("%d receipts arrived twice though no attempt was in doubt", v.outside())
	}
	for _, w := range s.workers {
		for _, f := range w.growth() {
			t.Error(f)
		}
	}
	if faults < int(s.plan.lasts/s.plan.gap)/3 {
		t.Errorf("%d faults: something kept them away", faults)
	}
	if least := int(s.plan.lasts.Seconds()*s.plan.rate) / 2; len(s.posted) < least {
		t.Errorf("%d mails arrived, want at least %d", len(s.posted), least)
	}
}
