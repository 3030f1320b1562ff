//go:build servers

package main

import (
	"bytes"
	"fmt"
	"iter"
	"net/mail"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/ordinary"
	"dtrbot/internal/mailtest/sample"
)

const (
	// oldMessages lie in the larger mailbox, a tenth of them in the smaller,
	// unless the environment names another number.
	oldMessages, oldMessagesEnv = 100_000, "DTRBOT_BENCH_MESSAGES"
	// oldScope of them arrived within the longest time that a first start may
	// look back (since = "120 working days"), oldLately within its default.
	oldScope, oldScopeEnv = 5_000, "DTRBOT_BENCH_SCOPE"
	oldLately             = 40
	// One in so many of those is a referral, one in so many has 4 MB attached.
	oldReferral, oldLarge = 5, 500
	oldKills              = 5
	oldArrivals           = 10

	goalOldRSS  = 80.0             // MiB of the daemon at its peak, however many messages
	goalOldWait = 10 * time.Second // the longest wait of a new referral while old mail is read

	oldBatch = 50 // messages that one look takes of one folder
	longAgo  = "120 working days"
)

// BenchmarkOldMail measures a first start, of the program as it is shipped, on
// a mailbox with years of mail in a real Dovecot: until it is ready for new
// mail with `since` as it is by default, and with as much in scope as `since`
// allows, killed again and again. Beside it, what the daily comparison of a
// folder takes of which everything was read.
func BenchmarkOldMail(b *testing.B) {
	for range b.N {
		n := numberOf(b, oldMessagesEnv, oldMessages)
		scope := numberOf(b, oldScopeEnv, oldScope)
		sizes := []oldSize{{n / 10, min(n/20, scope/5), oldKills}, {n, min(n/10, scope), oldKills}}
		r := newOldRig(b, sizes)
		for _, s := range sizes {
			for name, v := range r.measure(s) {
				b.ReportMetric(v, fmt.Sprintf("%d-%s", s.messages, name))
			}
			if longest := r.longest; longest > goalOldWait {
				b.Errorf("a new referral waited %v behind old mail, the goal is %v", longest, goalOldWait)
			}
		}
		b.ReportMetric(0, "ns/op") // one run is one measurement
	}
}

// TestOldMail is the same, small.
func TestOldMail(t *testing.T) {
	t.Parallel()
	s := oldSize{2_000, 400, 2}
	newOldRig(t, []oldSize{s}).measure(s)
}

// oldSize is a mailbox with so many messages, of which so many are in scope of
// the longest `since`, and how often the daemon is killed there.
type oldSize struct{ messages, scope, kills int }

func (s oldSize) user(what string) string {
	return fmt.Sprintf("%s.%d@basildon.example", what, s.messages)
}

type oldRig struct {
	*bench
	longest time.Duration // that a referral waited while old mail was read
	peak    float64       // MiB, the most memory a daemon took
}

func newOldRig(tb testing.TB, sizes []oldSize) *oldRig {
	r := &oldRig{bench: &bench{b: tb, dir: tb.TempDir()}}
	r.build()
	users := map[string]string{}
	for _, s := range sizes {
		users[s.user("old")] = benchPassword
	}
	var err error
	if r.dovecot, err = mailtest.StartDovecot(filepath.Join(r.dir, "dovecot"), users); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(r.end(r.dovecot.Close))
	if r.postfix, err = mailtest.StartPostfix(filepath.Join(r.dir, "postfix"), mailtest.PostfixOptions{Dovecot: r.dovecot}); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(r.end(r.postfix.Close))
	return r
}

// oldSender is who sends referral i to a mailbox of that size.
func (s oldSize) oldSender(i int) sample.Officer {
	return sample.OfficerAt(i+1, fmt.Sprintf("unit%d-%d.justice.example", s.messages, i))
}

func (s oldSize) referral(i int, at time.Time) []byte {
	from := s.oldSender(i)
	o := sample.Options{N: i, To: s.user("old"), From: fmt.Sprintf(benchOfficers, from.Name, from.Email), Date: at, Format: sample.Text}
	switch {
	case i%(oldLarge/oldReferral) == 0:
		return sample.Large(o, 4<<20)
	case i%2 == 1:
		o.Format = sample.Docx
	}
	return sample.Referral(o)
}

// arrived puts on top what the mailbox's own server writes when mail arrives:
// by it, and not by the date of the writer, a message is in scope.
func arrivedAt(raw []byte, n int, at time.Time) []byte {
	return append(fmt.Appendf(nil, "Received: from mx.basildon.example by store.basildon.example with LMTP id %d;\r\n\t%s\r\n", n, at.Format(time.RFC1123Z)), raw...)
}

// mails are those of the mailbox, the oldest first, and the number of referrals
// among those that the longest `since` takes.
func (s oldSize) mails(tb testing.TB, now time.Time) (all iter.Seq2[[]byte, time.Time], referrals int) {
	inbox, err := ordinary.Mails(ordinary.Open, uint64(s.messages), min(s.messages, max(2*oldScope, s.scope)))
	if err != nil {
		tb.Fatal(err)
	}
	lately := min(oldLately, s.scope/10)
	for i := range s.scope {
		if i%oldReferral == 0 {
			referrals++
		}
	}
	return func(yield func([]byte, time.Time) bool) {
		begin, scope := now.AddDate(-5, 0, 0), now.AddDate(0, 0, -150)
		older := s.messages - s.scope
		step := scope.AddDate(0, -6, 0).Sub(begin) / time.Duration(older)
		for i := range older {
			at := begin.Add(time.Duration(i) * step)
			if !yield(arrivedAt(inbox[i%len(inbox)].Raw, i, at), at) {
				return
			}
		}
		step = 140 * 24 * time.Hour / time.Duration(s.scope)
		for i := range s.scope {
			at := scope.Add(time.Duration(i) * step)
			if left := s.scope - i; left <= lately {
				at = now.Add(-time.Duration(left) * time.Hour / 2)
			}
			raw := inbox[(older+i)%len(inbox)].Raw
			if i%oldReferral == 0 {
				raw = s.referral(i/oldReferral, at)
			}
			if !yield(arrivedAt(raw, older+i, at), at) {
				return
			}
		}
	}, referrals
}

// measure measures one mailbox.
func (r *oldRig) measure(s oldSize) map[string]float64 {
	r.longest, r.peak = 0, 0
	user := s.user("old")
	load := loadAverage(r.b)
	began := time.Now()
	mails, referrals := s.mails(r.b, began)
	if err := r.dovecot.Fill(user, mails); err != nil {
		r.b.Fatal(err)
	}
	listed := r.count(user) // Dovecot makes its own lists once
	fmt.Printf("\n%d messages, %d of them in scope of %q with %d referrals; made in %.0f s; load %s\n", listed, s.scope, longAgo, referrals, time.Since(began).Seconds(), load)
	if listed != s.messages {
		r.b.Fatalf("%d messages lie there, not %d", listed, s.messages)
	}
	r.byDefault(s)
	dir, arrived := r.killed(s, referrals)
	r.compared(s, dir, s.scope+arrived)
	return map[string]float64{"MiB": r.peak, "wait-ms": float64(r.longest.Milliseconds())}
}

func (r *oldRig) count(user string) int {
	out, err := exec.Command("doveadm", "-c", filepath.Join(r.dir, "dovecot/dovecot.conf"), "mailbox", "status", "-u", user, "messages", "INBOX").Output()
	if err != nil {
		r.b.Fatalf("doveadm: %v", err)
	}
	_, number, _ := strings.Cut(strings.TrimSpace(string(out)), "messages=")
	n, err := strconv.Atoi(number)
	if err != nil {
		r.b.Fatalf("doveadm says %q", out)
	}
	return n
}

// byDefault is a first start with since = "3 working days": what is older is
// not touched, and a referral that arrives in the same moment is acknowledged.
func (r *oldRig) byDefault(s oldSize) {
	line := r.newLine()
	dir := r.installOld(s, "default", "", line)
	d := r.start(dir, "run")
	uid, at := r.arrive(s, 100_000)
	wait := r.acknowledged(dir, uid).Sub(at)
	r.inTheEnd("both folders are read", func() bool {
		return oldNumber(r.b, dir, `SELECT COUNT(*) FROM folder WHERE role IN ('inbox', 'sent') AND read_until IS NOT NULL`) == 2
	})
	ready := time.Since(d.began)
	taken := oldNumber(r.b, dir, `SELECT COUNT(*) FROM message WHERE role = 'inbox'`)
	rss := r.stopOld(d)
	fmt.Printf("  since 3 working days: ready for new mail after %.1f s with %d messages taken and %d fetched; a referral that arrived with the start was acknowledged after %.1f s; daemon %.1f MiB at most\n",
		ready.Seconds(), taken, line.messages(), wait.Seconds(), rss)
	if most := min(oldLately, s.scope/10)*5 + 2; taken > most {
		r.b.Errorf("%d messages were taken: what is older than since was touched", taken)
	}
	r.memory(rss)
}

func (r *oldRig) memory(rss float64) {
	r.peak = max(r.peak, rss)
	if rss > goalOldRSS {
		r.b.Errorf("the daemon takes %.1f MiB, the goal is %.0f", rss, goalOldRSS)
	}
}

// killed is a first start with as much in scope as may be, killed on its way
// and started again; new referrals arrive after the last kill, while old mail
// is still read. It returns how many did.
func (r *oldRig) killed(s oldSize, referrals int) (dir string, arrived int) {
	line := r.newLine()
	dir = r.installOld(s, "killed", `since = "`+longAgo+`"`, line)
	inScope := s.scope + 1 // and the referral of the start before
	began, peak := time.Now(), 0.0
	var after []int
	for k := range s.kills {
		d := r.start(dir, "run")
		until := (k + 1) * s.scope / (2 * s.kills) // half of all at the last
		r.inTheEnd("so many messages are read", func() bool { return line.messages() >= until })
		if err := d.cmd.Process.Kill(); err != nil {
			r.b.Fatal(err)
		}
		if err := d.wait(); err == nil {
			r.b.Fatal("the daemon ended by itself")
		}
		peak = max(peak, d.rss)
		after = append(after, oldNumber(r.b, dir, `SELECT COUNT(*) FROM message WHERE role = 'inbox'`))
	}
	d := r.start(dir, "run")
	var waits []time.Duration
	for i := range oldArrivals {
		if left := inScope - line.messages(); i > 0 && left < s.scope/10 {
			break // nearly all of the old mail is read
		}
		uid, at := r.arrive(s, 200_000+i)
		waits = append(waits, r.acknowledged(dir, uid).Sub(at))
	}
	arrived = len(waits) + 1
	waiting := r.status(dir)
	r.inTheEnd("everything is read", func() bool {
		return oldNumber(r.b, dir, `SELECT COUNT(*) FROM message WHERE role = 'inbox'`) == s.scope+arrived &&
			oldNumber(r.b, dir, `SELECT COUNT(*) FROM folder WHERE role = 'inbox' AND read_until IS NOT NULL`) == 1
	})
	took := time.Since(began)
	owed := func() int {
		return oldNumber(r.b, dir, `SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice WHERE n.kind = 'acknowledgement' AND v.state IN ('pending', 'claimed')`)
	}
	r.inTheEnd("the acknowledgements are out", func() bool { return owed() == 0 })
	log := d.said()
	peak = max(peak, r.stopOld(d))

	again := line.again()
	slices.Sort(waits)
	fmt.Printf("  since %s: read in %.0f s, killed %d times (at %v messages); fetched twice: %d; %d referrals arrived meanwhile, acknowledged after %.1f s at most (half after %.1f s); status said %d to be read then; daemon %.1f MiB at most\n",
		longAgo, took.Seconds(), s.kills, after, again, len(waits), waits[len(waits)-1].Seconds(), waits[len(waits)/2].Seconds(), waiting, peak)
	r.memory(peak)
	if again > s.kills*oldBatch {
		r.b.Errorf("%d messages were fetched twice after %d kills, more than a batch for each", again, s.kills)
	}
	r.longest = waits[len(waits)-1]
	if s.scope > 4*oldBatch*2 && !strings.Contains(log, "what is new is read first") {
		r.b.Errorf("the log does not tell that much waits:\n%s", log)
	}
	r.settledOld(s, dir, referrals, arrived)
	return dir, arrived
}

// settledOld checks that everybody whose referral was in scope has one receipt
// of this database. One that a killed daemon was just sending may come twice:
// the next sends it again where no answer is on record and no copy in Sent.
func (r *oldRig) settledOld(s oldSize, dir string, referrals, arrived int) {
	doubtful := oldNumber(r.b, dir, `SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice WHERE n.kind = 'acknowledgement' AND v.state IN ('sending', 'in_doubt')`)
	ours, unanswered := map[string]bool{}, map[string]bool{}
	for _, id := range oldTexts(r.b, dir, `SELECT message_id FROM notice WHERE kind = 'acknowledgement'`) {
		ours[id] = true
	}
	for _, id := range oldTexts(r.b, dir, `SELECT n.message_id FROM notice n JOIN delivery v ON v.notice = n.id WHERE n.kind = 'acknowledgement' AND v.doubts > 0`) {
		unanswered[id] = true
	}
	receipts, ids, twice := map[string]int{}, map[string]string{}, 0
	for _, l := range r.bench.arrived(s.user("old")) {
		m, err := mail.ReadMessage(bytes.NewReader(l.Data))
		if err != nil {
			r.b.Fatal(err)
		}
		if id := m.Header.Get("Message-Id"); ours[id] {
			receipts[l.To[0]]++
			ids[l.To[0]] = id
		}
	}
	missing := 0
	for i := range referrals {
		switch n := receipts[s.oldSender(i).Email]; {
		case n == 0:
			missing++
		case n == 2 && unanswered[ids[s.oldSender(i).Email]]:
			twice++
		case n > 1:
			r.b.Errorf("the sender of referral %d has %d receipts", i, n)
		}
	}
	fmt.Printf("  %d receipts came twice, of %d that no answer was on record of when the daemon was killed\n", twice, len(unanswered))
	if missing > doubtful || doubtful > s.kills {
		r.b.Errorf("%d senders have no receipt, %d may have it, after %d kills", missing, doubtful, s.kills)
	}
	if want, got := referrals+arrived, oldNumber(r.b, dir, `SELECT COUNT(DISTINCT message) FROM referral`); got < want {
		r.b.Errorf("%d referrals are tracked, not %d", got, want)
	}
}

// compared is the daily comparison, a day later: as it is, and as it would be
// if all the years were in scope and had been read.
func (r *oldRig) compared(s oldSize, dir string, inScope int) {
	for day, all := range []bool{false, true} {
		known := inScope
		if all {
			r.pretendRead(s, dir)
			known = oldNumber(r.b, dir, `SELECT COUNT(*) FROM message WHERE role = 'inbox'`)
		}
		line := r.newLine()
		r.point(dir, line)
		d := r.start(dir, "run", "--once", "--now", time.Now().Add(time.Duration(day+1)*25*time.Hour).Format(time.RFC3339))
		err := d.wait()
		if err != nil {
			r.b.Fatalf("run --once: %v\n%s", err, d.said())
		}
		fmt.Printf("  a pass with the daily comparison of %d known messages: %.1f s, %d fetched, %.1f MiB at most\n", known, time.Since(d.began).Seconds(), line.messages(), d.rss)
		r.memory(d.rss)
		if line.messages() > 0 {
			r.b.Errorf("the comparison fetched %d messages that are known", line.messages())
		}
	}
}

// pretendRead writes rows for all that is older than the scope, and widens it.
func (r *oldRig) pretendRead(s oldSize, dir string) {
	db := oldDatabase(r.b, dir, "rw")
	defer db.Close()
	for _, statement := range []string{
		`UPDATE folder SET since = 1 WHERE role = 'inbox'`,
		fmt.Sprintf(`WITH RECURSIVE n(uid) AS (SELECT 1 UNION ALL SELECT uid + 1 FROM n WHERE uid < %d)
			INSERT INTO message (id, mailbox, folder, role, uidvalidity, uid, state, kind, received, recorded, attachments, tries, fingerprint)
			SELECT 'old' || n.uid, f.mailbox, f.name, 'inbox', f.uidvalidity, n.uid, 'read', 'other', 1, 1, 0, 0, CAST('old' || n.uid AS BLOB)
			FROM n, folder f WHERE f.role = 'inbox' ON CONFLICT DO NOTHING`, s.messages),
	} {
		if _, err := db.ExecContext(r.b.Context(), statement); err != nil {
			r.b.Fatal(err)
		}
	}
}
