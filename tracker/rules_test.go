package tracker

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/lib/pq"
	"github.com/ncruces/go-sqlite3"
	"golang.org/x/sys/unix"
	"pgregory.net/rapid"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/workday"
)

func day(t *testing.T, s string) workday.Date {
	t.Helper()
	d, err := workday.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func essex(t *testing.T) *protocol.Pack {
	t.Helper()
	p, err := protocol.Load("essex")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestClimb(t *testing.T) {
	t.Parallel()
	pack := essex(t)
	cal := workday.NewCalendar(workday.BuiltInHolidays(), nil)
	leadFirst, _ := pack.Ladder("lead-first")
	direct, _ := pack.Ladder("direct")
	for _, tt := range []struct {
		name       string
		ladder     protocol.Ladder
		due        string
		reach      protocol.Reach
		restricted bool
		want       []string
	}{
		{"nobody", leadFirst, "2026-08-13", protocol.ReachNone, false, nil},
		{"lead first, over a weekend", leadFirst, "2026-08-13", protocol.ReachLadder, false,
			[]string{"lead 2026-08-14 09:00", "dispute 2026-08-17 09:00", "dispute 2026-08-19 09:00", "dispute 2026-08-21 09:00"}},
		{"lead first, due before a bank holiday weekend", leadFirst, "2026-08-28", protocol.ReachLadder, false,
			[]string{"lead 2026-09-01 09:00", "dispute 2026-09-02 09:00", "dispute 2026-09-04 09:00", "dispute 2026-09-08 09:00"}},
		{"direct", direct, "2026-08-13", protocol.ReachLadder, false,
			[]string{"dispute 2026-08-14 09:00", "dispute 2026-08-18 09:00", "dispute 2026-08-20 09:00"}},
		{"lead at most", direct, "2026-08-13", protocol.ReachLead, false, []string{"lead 2026-08-14 09:00"}},
		{"restricted goes to the single point of contact alone", leadFirst, "2026-08-13", protocol.ReachLadder, true, []string{"spoc 2026-08-14 09:00"}},
		{"nine o'clock in winter too, after the clocks went back", direct, "2026-10-23", protocol.ReachLead, false, []string{"lead 2026-10-26 09:00"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, s := range climb(tt.ladder, day(t, tt.due), cal, tt.reach, tt.restricted) {
				got = append(got, string(s.to)+" "+s.at.In(workday.London()).Format("2006-01-02 15:04"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("climb (-want +got):\n%s", diff)
			}
		})
	}
}

func TestNext(t *testing.T) {
	t.Parallel()
	due := day(t, "2026-08-13")
	at := func(s string, hour int) time.Time { return day(t, s).At(time.Duration(hour) * time.Hour) }
	steps := []step{{at: at("2026-08-14", 9)}, {at: at("2026-08-17", 9)}, {at: at("2026-08-19", 9)}}
	for _, tt := range []struct {
		name      string
		state     deadlineState
		now       time.Time
		want      int // -1 for nothing
		skipped   []int
		readUntil time.Time
	}{
		{"not due", deadlineState{}, at("2026-08-13", 23), -1, nil, at("2026-08-13", 23)},
		{"due, not yet nine o'clock", deadlineState{}, at("2026-08-14", 8), -1, nil, at("2026-08-14", 8)},
		{"first step", deadlineState{}, at("2026-08-14", 9), 0, nil, at("2026-08-14", 9)},
		{"met", deadlineState{met: true}, at("2026-08-14", 9), -1, nil, at("2026-08-14", 9)},
		{"void", deadlineState{void: true}, at("2026-08-14", 9), -1, nil, at("2026-08-14", 9)},
		{"told already", deadlineState{told: 1}, at("2026-08-14", 12), -1, nil, at("2026-08-14", 12)},
		{"second step", deadlineState{told: 1}, at("2026-08-17", 9), 1, nil, at("2026-08-17", 9)},
		{"after downtime only the latest", deadlineState{}, at("2026-08-18", 9), 1, []int{0}, at("2026-08-18", 9)},
		{"after long downtime", deadlineState{told: 1}, at("2026-09-30", 9), 2, []int{1}, at("2026-09-30", 9)},
		{"all told", deadlineState{told: 3}, at("2026-09-30", 9), -1, nil, at("2026-09-30", 9)},
		{"not read past its due time", deadlineState{}, at("2026-08-14", 9), -1, nil, at("2026-08-13", 22)},
		{"never read", deadlineState{}, at("2026-08-14", 9), -1, nil, time.Time{}},
		{"read up to the very end", deadlineState{}, at("2026-08-14", 9), 0, nil, due.End()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.state.due, tt.state.readUntil = due.End(), tt.readUntil
			v, ok := next(tt.state, steps, tt.now)
			got := -1
			if ok {
				got = v.step
				if v.why == "" {
					t.Error("a verdict without a reason")
				}
			}
			if got != tt.want {
				t.Errorf("step = %d, want %d", got, tt.want)
			}
			if diff := cmp.Diff(tt.skipped, v.skipped); diff != "" {
				t.Errorf("skipped (-want +got):\n%s", diff)
			}
		})
	}
}

// However often and at whatever times the sweep asks, every step is used or
// skipped once, in order, and never before its time.
func TestNextUsesEachStepOnce(t *testing.T) {
	t.Parallel()
	start := day(t, "2026-08-13").End()
	rapid.Check(t, func(r *rapid.T) {
		var steps []step
		at := start
		for range rapid.IntRange(1, 6).Draw(r, "steps") {
			at = at.Add(time.Duration(rapid.IntRange(1, 72).Draw(r, "gap")) * time.Hour)
			steps = append(steps, step{at: at})
		}
		state := deadlineState{due: start}
		now := start
		used := map[int]bool{}
		for range 40 {
			now = now.Add(time.Duration(rapid.IntRange(0, 30).Draw(r, "pass")) * time.Hour)
			state.readUntil = now
			v, ok := next(state, steps, now)
			if !ok {
				continue
			}
			for _, i := range append(v.skipped, v.step) {
				if used[i] {
					r.Fatalf("step %d used twice", i)
				}
				used[i] = true
				if now.Before(steps[i].at) {
					r.Fatalf("step %d at %s, before its time %s", i, now, steps[i].at)
				}
			}
			state.told += len(v.skipped) + 1
			if state.told != v.step+1 {
				r.Fatalf("after step %d, %d are told", v.step, state.told)
			}
		}
	})
}

func TestReference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		ref := formReference("BAS", rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(r, "hash"))
		if !ValidReference(ref) {
			r.Fatalf("%s is not valid", ref)
		}
		at := []int{8, 9, 10, 11, 13, 14, 15, 16}
		i := rapid.SampledFrom(at).Draw(r, "place")
		wrong := []byte(ref)
		wrong[i] = crockford[rapid.IntRange(0, 31).Draw(r, "letter")]
		if string(wrong) != ref && ValidReference(string(wrong)) {
			r.Fatalf("one wrong character passes: %s for %s", wrong, ref)
		}
		j := rapid.SampledFrom(at).Draw(r, "other")
		swapped := []byte(ref)
		swapped[i], swapped[j] = swapped[j], swapped[i]
		if string(swapped) != ref && ValidReference(string(swapped)) {
			r.Fatalf("a swap passes: %s for %s", swapped, ref)
		}
	})
}

func TestCleanReference(t *testing.T) {
	t.Parallel()
	ref := formReference("BAS", []byte{0x9c, 0x01, 0x88, 0x42, 0x10, 0xff})
	for _, tt := range []struct {
		name, in string
		ok       bool
	}{
		{"as printed", ref, true},
		{"lower case", "dtr-bas-" + lower(ref[8:]), true},
		{"spaces", "DTR BAS " + ref[8:12] + " " + ref[13:], true},
		{"no breaks", "DTRBAS" + ref[8:12] + ref[13:], true},
		{"a wrong check character", ref[:16] + other(ref[16]), false},
		{"too short", ref[:15], false},
		{"another word", "ABC-BAS-" + ref[8:], false},
		{"empty", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, ok := CleanReference(tt.in)
			if ok != tt.ok || (ok && got != ref) {
				t.Errorf("CleanReference(%q) = %q, %v, want %q, %v", tt.in, got, ok, ref, tt.ok)
			}
		})
	}
	zero := formReference("BAS", make([]byte, 8)) // all zeros: people write the letter O
	got, ok := CleanReference("DTR-BAS-OOOO-OOO" + zero[16:])
	if !ok || got != zero {
		t.Errorf("letters for digits: %q, %v, want %q", got, ok, zero)
	}
}

func lower(s string) string {
	b := []byte(s)
	for i := range b {
		if 'A' <= b[i] && b[i] <= 'Z' {
			b[i] += 'a' - 'A'
		}
	}
	return string(b)
}

func other(b byte) string {
	if b == '7' {
		return "8"
	}
	return "7"
}

// A disk that is full is called full, whatever SQLite was doing.
func TestSQLiteFault(t *testing.T) {
	t.Parallel()
	at := func(err error) error { return fmt.Errorf("sqlite3: invalid _pragma: %w", err) }
	for _, tt := range []struct {
		name string
		err  error
		full bool
		want string
	}{
		{"full, says SQLite", at(sqlite3.FULL), false, "the disk is full: make room"},
		{"full, says the file system", at(sqlite3.IOERR), true, "the disk is full: make room"},
		{"something of the disk", at(sqlite3.IOERR), false, "it cannot be read or written; look at the disk (sqlite3: invalid _pragma: sqlite3: disk I/O error)"},
		{"no database", at(sqlite3.NOTADB), true, "this file is no database, or it is damaged: is it the right one?"},
		{"anything else", errors.New("no such file"), true, "no such file"},
	} {
		if got := sqliteFault(tt.err, tt.full).Error(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	if diskFull(t.TempDir()) {
		t.Error("the disk of these tests is called full")
	}
}

func TestJudge(t *testing.T) {
	t.Parallel()
	d := &Desk{
		Address: "housing@council.example", Pack: essex(t),
		ReferrerDomains: []string{"justice.example"}, StaffDomains: []string{"council.example"},
	}
	no := false
	one := []parser.Referral{{}}
	for _, tt := range []struct {
		name    string
		kind    parser.Kind
		role    string
		e       parser.Envelope
		refs    []parser.Referral
		forged  bool
		doubt   bool
		suspect bool
		open    bool
		answer  []string
		reviews []string
	}{
		{name: "a referral is answered", kind: "referral", e: parser.Envelope{From: "a@charity.example"}, refs: one, open: true, answer: []string{"a@charity.example"}},
		{name: "a request to save a home", kind: "retention_request", e: parser.Envelope{From: "a@justice.example"}, refs: one, open: true, answer: []string{"a@justice.example"}},
		{name: "the lead too, at a trusted domain", kind: "referral", e: parser.Envelope{From: "a@justice.example"},
			refs: []parser.Referral{{Lead: parser.Lead{Email: "Lead@Justice.example"}}}, open: true, answer: []string{"a@justice.example", "lead@justice.example"}},
		{name: "a lead elsewhere is not written to", kind: "referral", e: parser.Envelope{From: "a@justice.example"},
			refs: []parser.Referral{{Lead: parser.Lead{Email: "lead@freemail.example"}}}, open: true, answer: []string{"a@justice.example"}},
		{name: "a stranger's form writes to no third person", kind: "referral", e: parser.Envelope{From: "a@charity.example"},
			refs: []parser.Referral{{Lead: parser.Lead{Email: "lead@justice.example"}}}, open: true, answer: []string{"a@charity.example"}},
		{name: "the lead who is the sender gets one mail", kind: "referral", e: parser.Envelope{From: "a@justice.example"},
			refs: []parser.Referral{{Lead: parser.Lead{Email: "a@justice.example"}}}, open: true, answer: []string{"a@justice.example"}},
		{name: "Reply-To of the same domain", kind: "referral", e: parser.Envelope{From: "a@justice.example", ReplyTo: []string{"team@justice.example"}}, refs: one, open: true, answer: []string{"team@justice.example"}},
		{name: "Reply-To of another domain is not followed", kind: "referral", e: parser.Envelope{From: "a@justice.example", ReplyTo: []string{"a@elsewhere.example"}}, refs: one, open: true, answer: []string{"a@justice.example"}},
		{name: "a robot", kind: "referral", e: parser.Envelope{From: "a@justice.example", Automatic: "Auto-Submitted"}, refs: one, open: true, reviews: []string{"automatic"}},
		{name: "no sender", kind: "referral", refs: one, open: true, reviews: []string{"no-sender"}},
		{name: "our own address", kind: "referral", e: parser.Envelope{From: "Housing@council.example"}, refs: one, open: true, reviews: []string{"no-sender"}},
		{name: "junk from nobody known", kind: "referral", role: "junk", e: parser.Envelope{From: "a@charity.example"}, refs: one, open: true, reviews: []string{"junk"}},
		{name: "junk from a referrer", kind: "referral", role: "junk", e: parser.Envelope{From: "a@justice.example"}, refs: one, open: true, answer: []string{"a@justice.example"}},
		{name: "in doubt", kind: "referral", doubt: true, e: parser.Envelope{From: "a@justice.example"}, refs: one, open: true, reviews: []string{"unsure"}},
		{name: "no form could be read", kind: "referral", e: parser.Envelope{From: "a@justice.example"}, open: true, answer: []string{"a@justice.example"}, reviews: []string{"no-form"}},
		{name: "consent refused", kind: "referral", e: parser.Envelope{From: "a@justice.example"}, refs: []parser.Referral{{Consent: parser.Consent{Given: &no}}},
			open: true, answer: []string{"a@justice.example"}, reviews: []string{"consent"}},
		{name: "forwarded by a colleague", kind: "referral", e: parser.Envelope{From: "b@council.example"},
			refs: []parser.Referral{{Referrer: parser.Referrer{Email: "A@justice.example"}}}, open: true, answer: []string{"a@justice.example"}},
		{name: "forwarded, referrer not known", kind: "referral", e: parser.Envelope{From: "b@council.example"}, refs: one, open: true, reviews: []string{"forwarded"}},
		{name: "a portal that names the referrer", kind: "portal_notification", e: parser.Envelope{From: "no-reply@portal.example", Automatic: "no-reply"},
			refs: []parser.Referral{{Referrer: parser.Referrer{Email: "a@justice.example"}}}, open: true, answer: []string{"a@justice.example"}},
		{name: "a portal that names nobody trusted", kind: "portal_notification", e: parser.Envelope{From: "no-reply@portal.example"},
			refs: []parser.Referral{{Referrer: parser.Referrer{Email: "a@freemail.example"}}}, open: true, reviews: []string{"portal"}},
		{name: "encrypted: the clock runs, nobody is answered", kind: "encrypted", e: parser.Envelope{From: "a@justice.example"}, open: true, reviews: []string{"encrypted"}},
		{name: "MAPPA", kind: "mappa", e: parser.Envelope{From: "a@justice.example"}, reviews: []string{"mappa"}},
		{name: "information request", kind: "information_request", e: parser.Envelope{From: "a@solicitor.example"}, reviews: []string{"information"}},
		{name: "self-referral is left alone", kind: "self_referral", e: parser.Envelope{From: "me@freemail.example"}},
		{name: "self-referral with a form", kind: "self_referral", e: parser.Envelope{From: "me@freemail.example"}, refs: one, reviews: []string{"self"}},
		{name: "ordinary mail", kind: "other", e: parser.Envelope{From: "me@freemail.example"}},
		{name: "ordinary mail of a referrer", kind: "other", e: parser.Envelope{From: "a@justice.example"}},
		{name: "a referrer's mail with a referral's wording", kind: "other", suspect: true, e: parser.Envelope{From: "a@justice.example"}, reviews: []string{"wording"}},
		{name: "a referrer's mail with a part that was not read", kind: "other", e: parser.Envelope{From: "a@justice.example", Unreadable: true}, reviews: []string{"wording"}},
		{name: "a referrer's newsletter with such a part", kind: "other", e: parser.Envelope{From: "a@justice.example", Unreadable: true, Automatic: "List-Id"}},
		{name: "a tenant's mail with such a part", kind: "other", suspect: true, e: parser.Envelope{From: "me@gmail.example", Unreadable: true}},
		{name: "a referral that its domain disowns", kind: "referral", e: parser.Envelope{From: "a@justice.example"}, refs: one, forged: true, open: true, reviews: []string{"forged"}},
		{name: "a portal's mail that its domain disowns", kind: "portal_notification", e: parser.Envelope{From: "a@justice.example"}, refs: one, forged: true, open: true, reviews: []string{"forged"}},
		{name: "a form from an address that anybody can have", kind: "referral", e: parser.Envelope{From: "jo@gmail.example"}, refs: one, open: true, reviews: []string{"free-mail"}},
		{name: "withdrawal", kind: "withdrawal", e: parser.Envelope{From: "a@justice.example"}, reviews: []string{"withdrawal"}},
		{name: "out of office", kind: "auto_reply", e: parser.Envelope{From: "a@justice.example"}},
		{name: "newsletter", kind: "bulk", e: parser.Envelope{From: "news@charity.example"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := parser.Result{Message: parser.Message{Kind: tt.kind, KindConfidence: 0.9, Envelope: tt.e}, Referrals: tt.refs}
			m.Message.Suspected = tt.suspect
			if tt.doubt {
				m.Message.KindConfidence = 0.4
			}
			role := tt.role
			if role == "" {
				role = "inbox"
			}
			j := judge(m, role, tt.forged, d)
			if j.open != tt.open {
				t.Errorf("open = %v, want %v", j.open, tt.open)
			}
			if diff := cmp.Diff(tt.answer, j.answer); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.reviews, j.reviews); diff != "" {
				t.Errorf("reviews (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStarts(t *testing.T) {
	t.Parallel()
	pack := essex(t)
	for _, tt := range []struct {
		name    string
		on      protocol.Occasion
		agency  string
		receipt bool
		want    []protocol.CommitmentID
	}{
		{"a referral from prison", protocol.OnReferral, "prison", false, []protocol.CommitmentID{protocol.Acknowledgement, protocol.ContactCheck}},
		{"a referral, agency not known", protocol.OnReferral, "", false, []protocol.CommitmentID{protocol.Acknowledgement, protocol.ContactCheck}},
		{"a referral from a hospital, no party", protocol.OnReferral, "hospital", false, []protocol.CommitmentID{protocol.ContactCheck}},
		{"counted from receipt", protocol.OnReferral, "prison", true, []protocol.CommitmentID{protocol.Acknowledgement, protocol.SubstantiveResponse}},
		{"counted from receipt, no party", protocol.OnReferral, "hospital", true, []protocol.CommitmentID{protocol.ContactCheck}},
		{"a request to save a home", protocol.OnRetention, "probation", true, []protocol.CommitmentID{protocol.RetentionResponse}},
		{"an application", protocol.OnApplication, "prison", true, []protocol.CommitmentID{protocol.SubstantiveResponse}},
		{"a new lead", protocol.OnLeadChange, "prison", false, []protocol.CommitmentID{protocol.ContactChange}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d := &Desk{Pack: pack, SubstantiveOnReceipt: tt.receipt}
			var got []protocol.CommitmentID
			for _, p := range pack.Commitments {
				if starts(p, tt.on, tt.agency, d) {
					got = append(got, p.ID)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("starts (-want +got):\n%s", diff)
			}
		})
	}
}

func TestMissing(t *testing.T) {
	t.Parallel()
	pack := essex(t)
	yes := true
	full := parser.Referral{
		Agency: "prison", Reason: "release", Consent: parser.Consent{Given: &yes}, Lead: parser.Lead{Name: "L", Email: "l@justice.example", Phone: "01632 960001"},
		Person: parser.Person{Name: "N", Phone: "07700 900001"},
	}
	inPrison := full
	inPrison.Person.Phone = ""
	inPrison.Custody.Prison = "HMP Chelmsford"
	hospital := parser.Referral{Agency: "hospital", Reason: "discharge", Consent: parser.Consent{Given: &yes}, Person: parser.Person{Name: "N", Email: "n@mail.example"}}
	noLead := full
	noLead.Lead.Phone = ""
	for _, tt := range []struct {
		name       string
		r          parser.Referral
		unreadable bool
		want       []string
	}{
		{"complete", full, false, nil},
		{"a prison is a way to reach the person", inPrison, false, nil},
		{"the lead is asked of the protocol's agencies alone", hospital, false, nil},
		{"the lead's telephone", noLead, false, []string{"a phone number for the lead contact"}},
		{"nothing is called missing when a part was unreadable", parser.Referral{}, true, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := Missing(tt.r, pack, tt.unreadable)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("missing (-want +got):\n%s", diff)
			}
		})
	}
}

func TestBackoff(t *testing.T) {
	t.Parallel()
	want := []time.Duration{time.Minute, 2 * time.Minute, 4 * time.Minute, 8 * time.Minute, 16 * time.Minute, 32 * time.Minute, time.Hour, time.Hour}
	for i, w := range want {
		if got := backoff(int64(i + 1)); got != w {
			t.Errorf("backoff(%d) = %s, want %s", i+1, got, w)
		}
	}
}

func TestPostgresFault(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		err  error
		want string
	}{
		{"a wrong password", &pq.Error{Code: "28P01"}, "the password is wrong"},
		{"a role that is kept out", &pq.Error{Code: "28000"}, "pg_hba.conf"},
		{"no such database", &pq.Error{Code: "3D000"}, "there is no database of that name"},
		{"nobody listens", &net.OpError{Op: "dial", Err: unix.ECONNREFUSED}, "nobody answers there"},
		{"an unknown authority", fmt.Errorf("tls: %w", x509.UnknownAuthorityError{}), "sslrootcert in [database] url"},
		{"no such host", &net.DNSError{IsNotFound: true}, "there is no server of that name"},
	} {
		got := postgresFault(tt.err)
		if !strings.Contains(got.Error(), tt.want) || !strings.HasSuffix(got.Error(), "("+tt.err.Error()+")") {
			t.Errorf("%s: %q, want %q and the driver's own words", tt.name, got, tt.want)
		}
		if kindOf(got) != kindOf(tt.err) {
			t.Errorf("%s: another kind than without words", tt.name)
		}
	}
	if err := errors.New("something else"); postgresFault(err) != err {
		t.Error("an unknown fault is given words")
	}
}

// What a command cannot record on a full disk it says in words.
func TestFullDiskInWords(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "dtrbot.db")
	if _, _, err := Migrate(t.Context(), "sqlite:"+file); err != nil {
		t.Fatal(err)
	}
	db, _, err := connect(t.Context(), "sqlite:"+file, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := db.ExecContext(t.Context(), `PRAGMA max_page_count = 1`); err != nil {
		t.Fatal(err)
	}
	tr := &Tracker{db: pool{DB: db}, now: time.Now}
	err = tr.write(t.Context(), func(x *tx) error {
		_, err := x.exec(t.Context(), `INSERT INTO keyring (mailbox, proof) VALUES ('basildon', zeroblob(1000000))`)
		return err
	})
	if !errors.Is(err, ErrAway) || !strings.Contains(err.Error(), "the disk of the database is full, make room") {
		t.Errorf("%v, want what is so and what to do", err)
	}
}
