//go:build servers

package main

import (
	"database/sql"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/internal/mailtest"
)

const (
	// killsEach is how often the daemon is killed on each database, unless the
	// environment names another number, and seedEnv the seed of what is drawn.
	killsEach, killsEachEnv = 100, "DTRBOT_KILLS"
	seedEnv                 = "DTRBOT_SEED"
	// killsBoxes mailboxes are served at once: while one is read another sends.
	killsBoxes = 4
	// killsBacklog is how many referrals wait at least, so that there is always
	// something to do.
	killsBacklog = 25
	// killsLife is the longest life after the daemon began to work; twice as long
	// where several lives, one after another, brought no receipt out: a slow
	// machine is not to be killed for ever while it begins.
	killsLife, killsVain = 1600 * time.Millisecond, 3
)

// TestKilledAnywhere kills the daemon as it is shipped, kill -9, at moments
// drawn at random while mail arrives and waits, and starts it again at once:
// every referral has one case and one receipt, except that a receipt may go out
// again, the same mail, when its relay's answer was not on record.
func TestKilledAnywhere(t *testing.T) {
	t.Parallel()
	kills, seed := killsEach, seedOf(t)
	if s := os.Getenv(killsEachEnv); s != "" {
		var err error
		if kills, err = strconv.Atoi(s); err != nil || kills < 1 {
			t.Fatalf("%s is no number of kills: %q", killsEachEnv, s)
		}
	}
	t.Logf("%s=%d", seedEnv, seed)
	all := newSite(t, 2*killsBoxes)
	for i, database := range []string{"SQLite", "PostgreSQL"} {
		t.Run(database, func(t *testing.T) {
			t.Parallel()
			part := all.part(t, database, all.boxes[i*killsBoxes:(i+1)*killsBoxes])
			k := &killing{site: part, r: rand.New(rand.NewPCG(seed, uint64(i))), kills: kills}
			if database == "PostgreSQL" {
				k.database = "killed"
				if _, err := k.postgres.NewDatabase(k.database); err != nil {
					t.Fatal(err)
				}
			}
			k.mixture = newMixture(t, seed+uint64(i), k.boxes, 40*kills)
			k.run(t)
		})
	}
}

// seedOf is the seed that the environment names, or one of its own.
func seedOf(t testing.TB) uint64 {
	t.Helper()
	s := os.Getenv(seedEnv)
	if s == "" {
		return uint64(time.Now().UnixNano())
	}
	seed, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatalf("%s is no seed: %q", seedEnv, s)
	}
	return seed
}

// killing is one installation whose daemon is killed again and again.
type killing struct {
	*site
	r        *rand.Rand // of the moments
	mixture  *mixture   // of the mails; the feeder's alone
	kills    int
	dir      string
	database string // "" is SQLite
	config   string
	db       *sql.DB         // of PostgreSQL
	left     map[string]bool // attempts that a dead daemon left

	mu       sync.Mutex
	landings []landing
	bounds   int // how many may wait
	tail     []string
}

func (k *killing) run(t *testing.T) {
	k.dir = filepath.Join(k.site.dir, "installed")
	k.config = k.install(k.dir, "dtrbot.toml", k.database, k.direct(), "")
	k.must(k.config, "key", "new")
	k.must(k.config, "migrate")
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("the last of the log:\n%s", strings.Join(k.tail, "\n"))
		}
	})

	stop := make(chan struct{})
	var feeding sync.WaitGroup
	k.bounds = killsBacklog
	feeding.Go(func() { k.feed(t, stop) })
	at := map[string]int{}
	began := time.Now()
	readers := map[int]bool{}
	longest, vain := killsLife, 0
	for n := range k.kills {
		before := len(k.delivered())
		at[k.kill(t, longest, readers)]++
		switch vain++; {
		case len(k.delivered()) > before:
			longest, vain = killsLife, 0
		case vain%killsVain == 0:
			longest *= 2
		}
		if t.Failed() {
			break
		}
		k.mu.Lock()
		k.bounds = killsBacklog + n/4 // what may be on its way waits on PostgreSQL
		k.mu.Unlock()
	}
	took := time.Since(began)
	close(stop)
	feeding.Wait()
	if t.Failed() {
		return
	}

	// What may have been on its way waits for twelve minutes on PostgreSQL; and
	// what was put off, for the next try.
	now := time.Now()
	for _, later := range []time.Duration{0, 15 * time.Minute, 30 * time.Minute} {
		k.passAt(k.config, now.Add(later))
	}
	for _, pid := range k.readersOf() {
		t.Errorf("process %d is left over", pid)
	}
	db := k.open(k.dir, k.database)
	if err := whole(db, k.database != ""); err != nil {
		t.Error(err)
	}
	settled := func() bool {
		return len(submissions(k.delivered())) >= k.accepted(t, db)
	}
	if err := mailtest.Wait(t.Context(), settled); err != nil {
		t.Fatal(err)
	}
	v := k.judge(k.landings, db)
	for _, l := range v.lost {
		t.Errorf("lost: %s", l)
	}
	for _, f := range v.faults {
		t.Error(f)
	}
	if v.outside() > 0 {
		t.Errorf("%d receipts arrived twice though no attempt was in doubt", v.outside())
	}
	if v.referrals < k.kills/2 {
		t.Errorf("%d referrals for %d kills: the daemon had too little to do", v.referrals, k.kills)
	}
	t.Logf("%d kills in %s (%s); %d mails, %d referrals, %d cases; lost %d; attempts without an answer %d, receipts twice %d, of these in the window %d",
		k.kills, took.Round(time.Second), kindsOf(at), len(k.landings), v.referrals, v.cases, len(v.lost), v.doubts, v.doubled, v.inWindow)
}

// accepted counts the deliveries that the database knows to have arrived.
func (k *killing) accepted(t *testing.T, db *sql.DB) int {
	t.Helper()
	rows, err := ask(db, `SELECT COUNT(*) FROM delivery WHERE state = 'accepted'`)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(rows[0][0])
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// feed lets mail arrive as long as few referrals wait.
func (k *killing) feed(t *testing.T, stop <-chan struct{}) {
	const oneInTwo = 50
	owed := 0
	for {
		select {
		case <-stop:
			return
		default:
		}
		k.mu.Lock()
		bounds := k.bounds
		k.mu.Unlock()
		if owed-len(k.delivered()) >= bounds {
			time.Sleep(10 * time.Millisecond)
			continue
		}
		p := k.mixture.next(oneInTwo)
		uid, err := k.dovecot.Append(k.boxes[p.box], "INBOX", p.raw, time.Time{})
		if err != nil {
			t.Error(err)
			return
		}
		if p.answered != "" {
			owed++
		}
		k.mu.Lock()
		k.landings = append(k.landings, landing{parcel: p, at: time.Now(), uid: uid})
		k.mu.Unlock()
	}
}

// kill starts the daemon and kills it after a while, at most the longest: it
// says what the daemon was doing. Readers are those that were seen at work.
func (k *killing) kill(t *testing.T, longest time.Duration, readers map[int]bool) (what string) {
	works := make(chan struct{})
	var once sync.Once
	begins := "started"
	if k.database != "" {
		begins = "the mailbox is held"
	}
	d := k.site.run(k.config, func(line logLine, raw []byte) {
		if line.Msg == begins {
			once.Do(func() { close(works) })
		}
		k.tail = append(k.tail, string(raw))
		k.tail = k.tail[max(0, len(k.tail)-60):]
	})
	what = "starting"
	// One in ten is not let come to its work.
	if early := k.r.IntN(10) == 0; early {
		time.Sleep(time.Duration(k.r.Int64N(int64(300 * time.Millisecond))))
	} else {
		life := time.Duration(k.r.Int64N(int64(longest)))
		select {
		case <-works:
			time.Sleep(life)
		case <-d.ended:
		case <-time.After(time.Minute):
			d.end(t, syscall.SIGKILL)
			t.Fatal("the daemon did not begin to work within a minute")
		}
	}
	reading := k.readersOf(d.pid())
	d.end(t, syscall.SIGKILL)
	if status, ok := d.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGKILL {
		t.Fatalf("the daemon ended by itself: %v", d.cmd.ProcessState)
	}
	// Its readers die with it.
	gone := func() bool {
		left := k.readersOf()
		for _, pid := range append(left, reading...) {
			readers[pid] = true
		}
		return len(left) == 0
	}
	ctx, cancel := contextOf(t, 10*time.Second)
	defer cancel()
	if err := mailtest.Wait(ctx, gone); err != nil {
		t.Errorf("readers outlive the daemon: %v", k.readersOf())
	}
	for pid := range readers {
		// This process adopts orphans (see mailtest).
		if _, err := unix.Wait4(pid, nil, unix.WNOHANG, nil); !errors.Is(err, unix.EINTR) {
			delete(readers, pid)
		}
	}
	select {
	case <-works:
		what = k.was(t, len(reading))
	default:
	}
	return what
}

// was tells what a daemon that was killed has left.
func (k *killing) was(t *testing.T, readers int) string {
	db, end := k.corpse(t)
	defer end()
	rows, err := ask(db, `SELECT state, notice, n, attempts FROM delivery WHERE state IN ('claimed', 'sending')`)
	if err != nil {
		t.Fatal(err)
	}
	left, now := map[string]bool{}, map[string]bool{}
	for _, row := range rows {
		attempt := strings.Join(row, " ")
		now[attempt] = true
		if !k.left[attempt] { // not an earlier daemon's
			left[row[0]] = true
		}
	}
	k.left = now
	switch {
	case left["sending"] && readers > 0:
		return "sending and reading"
	case left["sending"]:
		return "sending"
	case readers > 0:
		return "reading"
	case left["claimed"]:
		return "about to send"
	}
	return "between"
}

// corpse is the database as the daemon left it; of SQLite a copy is looked at,
// and checked, so that the next start finds what the dead one left.
func (k *killing) corpse(t *testing.T) (db *sql.DB, end func()) {
	if k.database != "" {
		if k.db == nil {
			k.db = k.open(k.dir, k.database)
		}
		return k.db, func() {}
	}
	dir, err := os.MkdirTemp(k.site.dir, "corpse")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"dtrbot.db", "dtrbot.db-wal"} {
		data, err := os.ReadFile(filepath.Join(k.dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db, err = sql.Open("sqlite3", "file:"+filepath.Join(dir, "dtrbot.db"))
	if err != nil {
		t.Fatal(err)
	}
	if err := whole(db, false); err != nil {
		t.Errorf("after a kill: %v", err)
	}
	return db, func() {
		if err := errors.Join(db.Close(), os.RemoveAll(dir)); err != nil {
			t.Error(err)
		}
	}
}
