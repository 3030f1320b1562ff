package tracker_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/mailbox"
	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/tracker"
	"dtrbot/workday"
)

// suite is the tracker's behaviour, the same on every database. newURL gives
// an empty database.
func suite(t *testing.T, newURL func(t *testing.T) string) {
	for _, tt := range slices.Concat(promises(), echoes(), answers(), leadChanges(), alarms(), items(), []scenario{
		{"acknowledged once", testAcknowledgedOnce},
		{"the same mail in two folders", testCopies},
		{"the same Message-ID with other content", testSameID},
		{"a mail that was moved", testMoved},
		{"the same person joins the case", testJoins},
		{"name and date of birth never join", testNeverJoins},
		{"identifiers of two cases", testConflict},
		{"several people in one mail", testSeveral},
		{"late acknowledgement", testLate},
		{"the ladder, lead first", testLadder},
		{"the ladder, direct, from receipt", testDirect},
		{"one person in both roles", testOnePerson},
		{"one mail a person and day", testOneMailADay},
		{"two mails about one lapse", testTwoMailsOneLapse},
		{"nothing lapses while blind", testBlind},
		{"answers that cannot be seen", testAnswersInvisible},
		{"receipts that only a person can send", testReceiptsByHand},
		{"restricted cases", testRestricted},
		{"shadow sends nothing", testShadow},
		{"staff writes to staff", testStaff},
		{"a refused copy", testRefusedCopy},
		{"deferred, then sent", testDeferred},
		{"what waits, in the log", testDeferredLog},
		{"in doubt, found in Sent", testInDoubtFound},
		{"in doubt, repeated as it was", testInDoubtRepeated},
		{"a crash between claim and sending", testRecover},
		{"too many receipts to one address", testCap},
		{"restore of an older database", testRestore},
		{"wrong keys", testWrongKeys},
		{"officers' words", testOfficers},
		{"a chaser and a bounce find their case", testThreads},
		{"an officer's own reply", testSentReply},
		{"our own notice coming back", testOwnNotice},
		{"encrypted: the clock runs", testEncrypted},
		{"a message that cannot be read", testUnreadable},
		{"unfetched, then read", testUnfetched},
		{"new closure days move what has not lapsed", testRecompute},
		{"folders", testFolders},
		{"one at a time", testHold},
		{"how a mailbox fares", testConditions},
		{"signs of life and troubles", testStations},
		{"the send hours", testSendHours},
	}) {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.run(t, newWorld(t, newURL(t)))
		})
	}
}

// scenario is one thing that the tracker does, on an empty database.
type scenario struct {
	name string
	run  func(*testing.T, *world)
}

// world is one tracker with a clock moved by hand and a post that remembers.
type world struct {
	t       *testing.T
	url     string
	keys    string
	desk    tracker.Desk
	tracker *tracker.Tracker
	now     time.Time
	post    *memory
	uid     uint32
	// began is since when the mailbox is tried; catchingUp: more waits than one
	// look takes.
	began      time.Time
	catchingUp bool
	// seen is when Sent was looked at; zero for now.
	seen time.Time
	// unconnected: nobody knows yet which folders are to be read.
	unconnected bool
	elapsed     func() time.Duration
	// asked is called whenever the tracker asks what time it is.
	asked func()
	log   bytes.Buffer
	logMu sync.Mutex
}

func (w *world) clock() time.Time {
	if w.asked != nil {
		w.asked()
	}
	return w.now
}

func (w *world) Write(p []byte) (int, error) {
	w.logMu.Lock()
	defer w.logMu.Unlock()
	return w.log.Write(p)
}

// memory is a way out that keeps what it is given, and does what is asked of it.
type memory struct {
	sent    []sentMail
	outcome func(to string) tracker.Answer
	filed   map[string]int // copies, by Message-ID
	asked   []string
	err     error
}

type sentMail struct {
	to  string
	raw string
}

func (m *memory) Send(_ context.Context, _, to string, raw []byte) tracker.Answer {
	a := tracker.Answer{Outcome: tracker.Accepted, Text: "250 2.0.0 Ok: queued"}
	if m.outcome != nil {
		a = m.outcome(to)
	}
	if a.Outcome == tracker.Accepted || a.Outcome == tracker.InDoubt {
		m.sent = append(m.sent, sentMail{to: to, raw: string(raw)})
	}
	return a
}

func (m *memory) Sent(_ context.Context, id string) (int, error) {
	m.asked = append(m.asked, id)
	return m.filed[id], m.err
}

const (
	officer = "a.officer@justice.example"
	lead    = "lead@council.example"
	dispute = "dispute@council.example"
	inbox   = "housing@council.example"
)

func newWorld(t *testing.T, url string) *world {
	t.Helper()
	return newWorldOf(t, url, nil)
}

// newWorldOf has a clock that is watched, where elapsed is not nil.
func newWorldOf(t *testing.T, url string, elapsed func() time.Duration) *world {
	t.Helper()
	pack, err := protocol.Load("essex")
	if err != nil {
		t.Fatal(err)
	}
	authority, _ := pack.Authority("basildon")
	ladder, _ := pack.Ladder("lead-first")
	w := &world{t: t, url: url, keys: filepath.Join(t.TempDir(), "keys"), post: &memory{}, elapsed: elapsed, now: at("2026-08-12", "14:03"), began: at("2026-08-12", "09:00")}
	w.desk = tracker.Desk{
		Mailbox: "basildon", Address: inbox, Authority: authority, Pack: pack, Mode: tracker.Live,
		Contacts: map[protocol.Role]protocol.Contact{
			protocol.RoleLead:    {Role: protocol.RoleLead, Name: "Lena Lead", Address: lead},
			protocol.RoleDispute: {Role: protocol.RoleDispute, Name: "Dora Dispute", Address: dispute},
		},
		Calendar: workday.NewCalendar(workday.BuiltInHolidays(), nil), Ladder: ladder, AnswersVisible: true, FilesSent: true,
		ReferrerDomains: []string{"justice.example"}, StaffDomains: []string{"council.example"},
		SendFrom: 8 * time.Hour, SendTo: 18 * time.Hour, OfficePhone: "01632 960100", OutOfHoursPhone: "01632 960199",
	}
	if err := tracker.NewKeys(w.keys, "basildon"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := tracker.Migrate(t.Context(), url); err != nil {
		t.Fatal(err)
	}
	w.open()
	return w
}

// open opens the tracker, again after a change of the desk.
func (w *world) open() {
	w.t.Helper()
	if w.tracker != nil {
		if err := w.tracker.Close(); err != nil {
			w.t.Fatal(err)
		}
	}
	wording, err := templates.Load("")
	if err != nil {
		w.t.Fatal(err)
	}
	w.tracker, err = tracker.Open(w.t.Context(), tracker.Options{
		URL: w.url, Keys: w.keys, Desks: []tracker.Desk{w.desk}, Templates: wording, Now: w.clock, Elapsed: w.elapsed,
		Compose:       func(l tracker.Letter) ([]byte, error) { return mailbox.Compose(mailbox.Letter(l)) },
		Log:           slog.New(slog.NewJSONHandler(w, &slog.HandlerOptions{Level: slog.LevelDebug})),
		RecipientsCap: 5,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	opened := w.tracker
	w.t.Cleanup(func() { _ = opened.Close() })
}

func at(date, clock string) time.Time {
	d, err := workday.ParseDate(date)
	if err != nil {
		panic(err)
	}
	c, err := time.Parse("15:04", clock)
	if err != nil {
		panic(err)
	}
	return d.At(time.Duration(c.Hour())*time.Hour + time.Duration(c.Minute())*time.Minute)
}

// referral is a parsed referral message; edit changes it.
func (w *world) referral(n int, edit ...func(*tracker.Incoming)) tracker.Incoming {
	w.uid++
	yes := true
	date := w.now.Add(-time.Minute)
	in := tracker.Incoming{
		Place:    tracker.Place{Mailbox: "basildon", Folder: "INBOX", Role: "inbox", UIDValidity: 7, UID: w.uid},
		Received: w.now,
		Result: parser.Result{
			Message: parser.Message{
				MessageID: fmt.Sprintf("<m%d@justice.example>", n), Kind: parser.KindReferral, KindConfidence: 0.97,
				Envelope: parser.Envelope{From: officer, Date: &date, Attachments: 1, Digest: fmt.Sprintf("digest %d", n)},
			},
			Referrals: []parser.Referral{{
				Agency: "prison", Reason: "release", Consent: parser.Consent{Given: &yes},
				Lead:   parser.Lead{Name: "L. Keyworker", Email: officer, Phone: "01632 960001"},
				Person: parser.Person{Name: fmt.Sprintf("Person Number%d", n), DateOfBirth: "1980-02-01", CRN: fmt.Sprintf("X%06d", n), Phone: "07700 900001"},
			}},
		},
	}
	for _, e := range edit {
		e(&in)
	}
	return in
}

func (w *world) receive(in ...tracker.Incoming) {
	w.t.Helper()
	for _, i := range in {
		if err := w.tracker.Receive(w.t.Context(), i); err != nil {
			w.t.Fatal(err)
		}
	}
}

// pass makes one pass: acknowledgements, sweep, the rest.
func (w *world) pass() tracker.Swept { return w.passRead(w.now) }

func (w *world) passRead(until time.Time) tracker.Swept {
	w.t.Helper()
	w.deliver(tracker.Acknowledgements)
	seen := w.now
	if !w.seen.IsZero() {
		seen = w.seen
	}
	s, err := w.tracker.Sweep(w.t.Context(), "basildon", until, seen)
	if err != nil {
		w.t.Fatal(err)
	}
	w.deliver(tracker.Everything)
	return s
}

func (w *world) deliver(scope tracker.Scope) tracker.Delivered {
	w.t.Helper()
	d, err := w.tracker.Deliver(w.t.Context(), "basildon", scope, w.post)
	if err != nil {
		w.t.Fatal(err)
	}
	return d
}

// at moves the clock and makes a pass.
func (w *world) at(date, clock string) tracker.Swept {
	w.t.Helper()
	w.now = at(date, clock)
	return w.pass()
}

// took returns who was written to since the last call, by kind: "ack a@b".
func (w *world) took() []string {
	w.t.Helper()
	out := []string{}
	for _, s := range w.post.sent {
		m, err := mail.ReadMessage(strings.NewReader(s.raw))
		if err != nil {
			w.t.Fatal(err)
		}
		kind := "escalation"
		switch subject := m.Header.Get("Subject"); {
		case strings.Contains(subject, "received"):
			kind = "ack"
		case strings.HasPrefix(subject, "Please look"):
			kind = "review"
		}
		out = append(out, kind+" "+s.to)
	}
	w.post.sent = nil
	return out
}

func (w *world) expect(want ...string) {
	w.t.Helper()
	got := w.took()
	slices.Sort(got)
	slices.Sort(want)
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		w.t.Errorf("at %s, mails (-want +got):\n%s", w.now.In(workday.London()).Format("2006-01-02 15:04"), diff)
	}
}

func (w *world) cases() []tracker.CaseSummary {
	w.t.Helper()
	all, err := w.tracker.List(w.t.Context(), tracker.Filter{All: true})
	if err != nil {
		w.t.Fatal(err)
	}
	return all
}

// only returns the only case.
func (w *world) only() tracker.Case {
	w.t.Helper()
	all := w.cases()
	if len(all) != 1 {
		w.t.Fatalf("%d cases, want 1", len(all))
	}
	return w.show(all[0].Reference)
}

func (w *world) show(ref string) tracker.Case {
	w.t.Helper()
	c, err := w.tracker.Show(w.t.Context(), ref, true)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func (w *world) deadline(c tracker.Case, commitment string) tracker.CaseDeadline {
	w.t.Helper()
	for _, d := range c.Deadlines {
		if d.Commitment == commitment {
			return d
		}
	}
	w.t.Fatalf("%s has no %s", c.Reference, commitment)
	return tracker.CaseDeadline{}
}

func (w *world) reviews(c tracker.CaseSummary, want ...string) {
	w.t.Helper()
	if !slices.Equal(c.Reviews, want) {
		w.t.Errorf("%s: reviews %v, want %v", c.Reference, c.Reviews, want)
	}
}

func testAcknowledgedOnce(t *testing.T, w *world) {
	in := w.referral(1)
	w.receive(in)
	w.pass()
	raw := w.post.sent[0].raw
	w.expect("ack " + officer)
	m, err := mail.ReadMessage(strings.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	c := w.only()
	for key, want := range map[string]string{
		"In-Reply-To": "<m1@justice.example>", "References": "<m1@justice.example>", "Auto-Submitted": "auto-replied",
		"Subject": "Duty to Refer received: " + c.Reference, "X-Auto-Response-Suppress": "DR, RN, NRN, OOF, AutoReply",
	} {
		if got := m.Header.Get(key); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	if !strings.HasPrefix(c.Reference, "DTR-BAS-") || !tracker.ValidReference(c.Reference) {
		t.Errorf("reference %q", c.Reference)
	}
	ack := w.deadline(c, "acknowledgement")
	if ack.State != "met" || ack.MetBy != "notice" || ack.Clause != "9" {
		t.Errorf("acknowledgement is %+v", ack)
	}
	w.pass()
	w.receive(in) // the same UID again
	w.pass()
	w.expect()
	if got := len(w.only().Messages); got != 1 {
		t.Errorf("%d messages, want 1", got)
	}
	for _, leak := range []string{"Person", "Number1", "1980", "X000001", officer} {
		if strings.Contains(w.log.String(), leak) {
			t.Errorf("the log holds %q", leak)
		}
	}
}

func testCopies(t *testing.T, w *world) {
	in := w.referral(1)
	copied := in
	copied.Folder, copied.Role, copied.UID = "Junk", "junk", in.UID // equal UIDVALIDITY and UID in two folders
	renumbered := in
	renumbered.UIDValidity, renumbered.UID = 8, 99
	w.receive(in, copied, renumbered)
	w.pass()
	w.expect("ack " + officer)
	w.only()
	for folder, validity := range map[string]uint32{"INBOX": 8, "Junk": 7} {
		known, err := w.tracker.Known(t.Context(), "basildon", folder, validity)
		if err != nil || len(known) != 1 {
			t.Errorf("known in %s: %v, %v, want one", folder, known, err)
		}
	}
}

// testMoved: a mail is found where it lies now, and a case is as old as its mail.
func testMoved(t *testing.T, w *world) {
	arrived := w.now
	in := w.referral(1, func(in *tracker.Incoming) { in.Forged = true })
	w.now = w.now.AddDate(0, 0, 2)
	w.receive(in)
	place := func() string {
		t.Helper()
		m, i := w.only().Messages[0], w.items()[0]
		if m.Folder != i.Folder || m.UID != i.UID || m.UIDValidity != i.UIDValidity {
			t.Errorf("the case says %s %d, the item %s %d", m.Folder, m.UID, i.Folder, i.UID)
		}
		return fmt.Sprintf("%s/%d/%d", m.Folder, m.UIDValidity, m.UID)
	}
	if got := place(); got != "INBOX/7/1" {
		t.Errorf("as it was read: %s", got)
	}
	if c := w.only(); !c.Referred.Equal(arrived) || !c.Opened.Equal(w.now) {
		t.Errorf("referred %v, opened %v; want %v and %v", c.Referred, c.Opened, arrived, w.now)
	}
	seen := func(folder string, uidvalidity, uid uint32) {
		w.now = w.now.Add(time.Hour)
		in.Folder, in.UIDValidity, in.UID = folder, uidvalidity, uid
		w.receive(in)
		if err := w.tracker.SaveFolder(t.Context(), tracker.Folder{Mailbox: "basildon", Name: folder, Role: "inbox", UIDValidity: uidvalidity}); err != nil {
			t.Fatal(err)
		}
	}
	seen("Referrals", 3, 40)
	if got := place(); got != "Referrals/3/40" {
		t.Errorf("moved: %s", got)
	}
	seen("INBOX", 8, 5) // moved back into a folder that was renewed
	if got := place(); got != "INBOX/8/5" {
		t.Errorf("renewed: %s", got)
	}
	if got := len(w.only().Messages); got != 1 {
		t.Errorf("%d mails, want the one", got)
	}
}

func testSameID(t *testing.T, w *world) {
	first := w.referral(1)
	second := w.referral(2, func(in *tracker.Incoming) { in.Result.Message.MessageID = "<m1@justice.example>" })
	w.receive(first, second)
	w.pass()
	w.expect("ack "+officer, "ack "+officer, "review "+inbox)
	if n := len(w.cases()); n != 2 {
		t.Fatalf("%d cases, want 2", n)
	}
}

func testJoins(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	first := w.only().Reference
	w.took()
	again := w.referral(2, func(in *tracker.Incoming) {
		in.Result.Referrals[0].Person.CRN = "X000001"
		in.Result.Referrals[0].Person.PrisonNumber = "A1234BC"
		in.Result.Message.Envelope.From = "b.officer@justice.example"
	})
	w.receive(again)
	w.pass()
	w.expect("ack b.officer@justice.example", "ack "+officer) // the lead is the first officer
	c := w.only()
	if c.Reference != first || c.Referrals != 2 {
		t.Errorf("case %s with %d referrals, want %s with 2", c.Reference, c.Referrals, first)
	}
	// The prison number learned from the second form finds the case as well.
	w.receive(w.referral(3, func(in *tracker.Incoming) {
		in.Result.Referrals[0].Person.CRN = ""
		in.Result.Referrals[0].Person.PrisonNumber = "A1234BC"
	}))
	if n := w.only().Referrals; n != 3 {
		t.Errorf("%d referrals, want 3", n)
	}
	open := 0
	for _, d := range w.only().Deadlines {
		if d.Commitment == "contact_check" {
			open++
		}
	}
	if open != 1 {
		t.Errorf("%d contact checks run, want the one that runs already", open)
	}
}

func testNeverJoins(t *testing.T, w *world) {
	anonymous := func(in *tracker.Incoming) {
		in.Result.Referrals[0].Person.CRN = ""
		in.Result.Referrals[0].Person.Name = "NUMBER, Same"
	}
	w.receive(w.referral(1, anonymous), w.referral(2, anonymous, func(in *tracker.Incoming) { in.Result.Referrals[0].Person.Name = "Same Number" }))
	all := w.cases()
	if len(all) != 2 {
		t.Fatalf("%d cases, want 2", len(all))
	}
	held := 0
	for _, c := range all {
		held += len(c.Reviews)
	}
	if held != 1 {
		t.Errorf("%d reviews, want 1", held)
	}
	// Nobody's name, nobody's date: empty values match nothing.
	empty := func(in *tracker.Incoming) { in.Result.Referrals[0].Person = parser.Person{} }
	w.receive(w.referral(3, empty), w.referral(4, empty))
	if n := len(w.cases()); n != 4 {
		t.Errorf("%d cases, want 4", n)
	}
}

func testConflict(t *testing.T, w *world) {
	prison := func(s string) func(*tracker.Incoming) {
		return func(in *tracker.Incoming) { in.Result.Referrals[0].Person.PrisonNumber = s }
	}
	w.receive(w.referral(1, prison("A1111AA")), w.referral(2, prison("B2222BB")))
	w.receive(w.referral(3, prison("A1111AA"), func(in *tracker.Incoming) { in.Result.Referrals[0].Person.CRN = "X000002" }))
	all := w.cases()
	if len(all) != 3 {
		t.Fatalf("%d cases, want 3", len(all))
	}
	conflicts := 0
	for _, c := range all {
		if slices.Contains(c.Reviews, "conflict") {
			conflicts++
		}
	}
	if conflicts != 1 {
		t.Errorf("%d conflicts, want 1", conflicts)
	}
}

func testSeveral(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		more := w.referral(2).Result.Referrals[0]
		more.Lead.Phone = ""
		in.Result.Referrals = append(in.Result.Referrals, more)
	}))
	w.pass()
	if len(w.post.sent) != 1 {
		t.Fatalf("%d mails, want 1", len(w.post.sent))
	}
	text := w.post.sent[0].raw
	for _, c := range w.cases() {
		if !strings.Contains(text, c.Reference) {
			t.Errorf("the mail does not name %s", c.Reference)
		}
	}
	for _, want := range []string{"1st form", "2nd form", "2nd form: a phone number for the lead contact"} {
		if !strings.Contains(text, want) {
			t.Errorf("the mail does not say %q:\n%s", want, text)
		}
	}
}

func testLate(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Received = at("2026-07-29", "16:30") })) // ten working days ago
	w.pass()
	text := strings.ReplaceAll(w.post.sent[0].raw, "=\r\n", "")
	text = strings.Join(strings.Fields(text), " ")
	for _, want := range []string{"Wednesday 29 July 2026 at 16:30", "is late", "Monday 3 August 2026"} {
		if !strings.Contains(text, want) {
			t.Errorf("the late receipt does not say %q:\n%s", want, text)
		}
	}
	ack := w.deadline(w.only(), "acknowledgement")
	if ack.State != "met late" {
		t.Errorf("acknowledgement is %q, want met late", ack.State)
	}
	// It was met before anybody looked for lapses: nobody is told of it. The
	// contact check, due long ago, is told to the lead.
	w.expect("ack "+officer, "escalation "+lead)
}

func testLadder(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	ref := w.only().Reference
	w.now = at("2026-08-13", "10:00")
	if err := w.tracker.Application(t.Context(), ref, time.Time{}); err != nil {
		t.Fatal(err)
	}
	if d := w.deadline(w.only(), "substantive_response"); d.State != "open" || !d.Due.Equal(at("2026-08-21", "00:00")) {
		t.Errorf("substantive response: %s, due %s, want open, due at the end of 20 August", d.State, d.Due)
	}
	w.at("2026-08-20", "17:00") // the last day
	w.at("2026-08-21", "08:30") // lapsed, not yet nine o'clock
	w.expect()
	if d := w.deadline(w.only(), "substantive_response"); d.State != "lapsed" {
		t.Errorf("substantive response is %s, want lapsed", d.State)
	}
	w.at("2026-08-21", "09:00")
	w.expect("escalation " + lead)
	w.at("2026-08-21", "16:00")
	w.at("2026-08-22", "10:00") // Saturday
	w.expect()
	w.at("2026-08-24", "09:00")
	first := w.post.sent[0].raw
	if len(w.post.sent) != 2 || w.post.sent[1].raw != first {
		t.Errorf("dispute and lead have %d mails, want the same one", len(w.post.sent))
	}
	w.expect("escalation "+dispute, "escalation "+lead)
	w.at("2026-08-25", "09:00")
	w.expect()
	w.at("2026-08-26", "09:00")
	w.expect("escalation "+dispute, "escalation "+lead)
	w.at("2026-08-28", "09:00")
	w.expect("escalation "+dispute, "escalation "+lead)
	w.at("2026-09-04", "09:00") // three times at most
	w.expect()
	late, err := w.tracker.List(t.Context(), tracker.Filter{Late: true})
	if err != nil || len(late) != 1 {
		t.Errorf("late cases: %v, %v, want the one", late, err)
	}
	if err := w.tracker.Respond(t.Context(), ref, time.Time{}, "by email"); err != nil {
		t.Fatal(err)
	}
	if d := w.deadline(w.only(), "substantive_response"); d.State != "met late" || d.LapsedAt == nil {
		t.Errorf("substantive response is %+v, want met late, the lapse not undone", d)
	}
}

func testDirect(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.desk.Ladder, _ = w.desk.Pack.Ladder("direct")
	w.open()
	w.receive(w.referral(1)) // Wednesday 12 August; due at the end of the 19th
	w.pass()
	w.took()
	w.at("2026-08-19", "12:00")
	w.expect()
	w.at("2026-08-20", "09:00")
	if len(w.post.sent) != 2 || w.post.sent[0].raw != w.post.sent[1].raw {
		t.Errorf("%d mails, want one, to the dispute contact with the lead in copy", len(w.post.sent))
	}
	w.expect("escalation "+dispute, "escalation "+lead)
}

func testOnePerson(t *testing.T, w *world) {
	same := w.desk.Contacts[protocol.RoleLead]
	same.Role = protocol.RoleDispute
	w.desk.Contacts[protocol.RoleDispute] = same
	w.desk.SubstantiveOnReceipt = true
	w.desk.Ladder, _ = w.desk.Pack.Ladder("direct")
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00")
	w.expect("escalation " + lead)
}

func testOneMailADay(t *testing.T, w *world) {
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	w.took()
	w.at("2026-08-20", "09:00") // two contact checks
	if len(w.post.sent) != 1 {
		t.Fatalf("%d mails, want one that lists both", len(w.post.sent))
	}
	for _, c := range w.cases() {
		if !strings.Contains(w.post.sent[0].raw, c.Reference) {
			t.Errorf("the mail does not list %s", c.Reference)
		}
	}
	w.took()
	// A third turns up, long overdue: it waits for the next day's mail.
	w.receive(w.referral(3, func(in *tracker.Incoming) { in.Received = at("2026-08-03", "10:00") }))
	w.at("2026-08-20", "11:00")
	w.expect("ack " + officer)
	w.at("2026-08-21", "09:00")
	w.expect("escalation " + lead)
}

// On one day the lead is told of two cases and the dispute contact of one of
// them: two mails, and each knows what it is about.
func testTwoMailsOneLapse(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	first := w.only().Reference
	w.now = at("2026-08-13", "10:00")
	if err := w.tracker.Application(t.Context(), first, time.Time{}); err != nil {
		t.Fatal(err)
	}
	w.now = at("2026-08-14", "10:00")
	w.receive(w.referral(2))
	w.pass()
	w.at("2026-08-21", "09:00")
	w.took()
	w.post.outcome = func(to string) tracker.Answer {
		if to == dispute {
			return tracker.Answer{Outcome: tracker.Refused, Text: "550 5.1.1 unknown"}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.at("2026-08-24", "09:00")
	w.expect("escalation " + lead)
	for _, c := range w.cases() {
		var to []string
		for _, n := range w.show(c.Reference).Notices {
			if n.Kind == "escalation" && n.Created.Equal(w.now) {
				to = append(to, n.Recipient+" "+n.State)
			}
		}
		slices.Sort(to)
		want, held := []string{lead + " accepted"}, []string(nil)
		if c.Reference == first {
			want, held = []string{dispute + " refused", lead + " accepted"}, []string{"refused"}
		}
		if diff := cmp.Diff(want, to); diff != "" {
			t.Errorf("%s: mails of the day (-want +got):\n%s", c.Reference, diff)
		}
		w.reviews(c, held...)
	}
}

func testBlind(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.now = at("2026-08-25", "09:00")
	if s := w.passRead(at("2026-08-19", "17:00")); s.Blind != 1 || s.Lapsed != 0 || s.Told != 0 {
		t.Errorf("swept %+v, want one blind", s)
	}
	w.expect()
	if d := w.deadline(w.only(), "contact_check"); d.State != "open" {
		t.Errorf("contact check is %s, want open: the answer may lie unread", d.State)
	}
	if s := w.passRead(w.now); s.Lapsed != 1 || s.Told != 1 {
		t.Errorf("swept %+v, want one lapsed and told", s)
	}
	w.expect("escalation " + lead)
}

func testAnswersInvisible(t *testing.T, w *world) {
	w.desk.AnswersVisible, w.desk.SubstantiveOnReceipt = false, true
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	for _, d := range []string{"2026-08-20", "2026-08-21", "2026-08-24", "2026-08-26", "2026-09-02"} {
		w.at(d, "09:00")
	}
	w.expect("escalation " + lead)
}

func testReceiptsByHand(t *testing.T, w *world) {
	w.desk.AnswersVisible = false
	w.open()
	held := w.referral(1, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindEncrypted, nil
	})
	w.post.outcome = func(to string) tracker.Answer {
		if to == officer {
			return tracker.Answer{Outcome: tracker.Deferred}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(held)
	w.pass()
	w.took()
	for _, d := range []string{"2026-08-18", "2026-08-19", "2026-08-21", "2026-08-25"} {
		w.at(d, "09:00")
	}
	// The receipt of an encrypted mail is an officer's to send, and cannot be
	// seen: the lead is reminded of it, and of the contact check.
	w.expect("escalation "+lead, "escalation "+lead)
	// Our own receipt that does not get out is told all the way up.
	w.receive(w.referral(2))
	w.pass()
	w.took()
	w.at("2026-09-01", "09:00")
	w.at("2026-09-02", "09:00")
	got := w.took()
	if !slices.Contains(got, "escalation "+dispute) {
		t.Errorf("mails %v, want the dispute contact among them", got)
	}
}

func testRestricted(t *testing.T, w *world) {
	w.desk.SubstantiveOnReceipt = true
	w.desk.Contacts[protocol.RoleSPOC] = protocol.Contact{Role: protocol.RoleSPOC, Name: "S", Address: "spoc@council.example"}
	w.desk.Contacts[protocol.RoleDeputy] = protocol.Contact{Role: protocol.RoleDeputy, Name: "D", Address: "deputy@council.example"}
	w.open()
	level := func(n int) func(*tracker.Incoming) {
		return func(in *tracker.Incoming) { in.Result.Referrals[0].Risk.MAPPALevel = n }
	}
	w.receive(w.referral(1, level(2)))
	w.pass()
	if text := w.post.sent[0].raw; strings.Contains(strings.ToUpper(text), "MAPPA") || strings.Contains(text, "restricted") {
		t.Errorf("the receipt tells of the restriction:\n%s", text)
	}
	w.took()
	if c := w.only(); !c.Restricted {
		t.Error("the case is not restricted")
	}
	for _, d := range []string{"2026-08-20", "2026-08-21", "2026-08-24"} {
		w.at(d, "09:00")
	}
	w.expect("escalation spoc@council.example", "escalation deputy@council.example")
	// What a person must look at goes to them alone too.
	w.receive(w.referral(9, level(3), func(in *tracker.Incoming) { in.Result.Message.Envelope.Automatic = "list" }))
	w.receive(w.referral(10, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindMAPPA, nil
		in.Result.Message.Envelope.From = "mappa.unit@justice.example"
	}))
	w.receive(w.referral(11, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindInformationRequest, nil
	}))
	w.at("2026-08-25", "09:00")
	for _, s := range w.post.sent {
		if strings.Contains(strings.ToUpper(s.raw), "MAPPA") {
			t.Errorf("a mail to %s says what it must not:\n%s", s.to, s.raw)
		}
		if n := strings.Count(s.raw, "Find it"); (s.to == inbox) != (n == 1) {
			t.Errorf("%s is told of %d messages", s.to, n)
		}
	}
	w.expect("review spoc@council.example", "review deputy@council.example", "review "+inbox)
	// Level 1 stays ordinary, and a second form without the level changes nothing.
	w.receive(w.referral(2, level(1)), w.referral(3, func(in *tracker.Incoming) { in.Result.Referrals[0].Person.CRN = "X000001" }))
	restricted := 0
	for _, c := range w.cases() {
		if c.Restricted {
			restricted++
		}
	}
	if restricted != 2 {
		t.Errorf("%d restricted cases, want 2", restricted)
	}
}

func testShadow(t *testing.T, w *world) {
	w.desk.Mode = tracker.Shadow
	w.open()
	w.receive(w.referral(1))
	for _, d := range []string{"2026-08-12", "2026-08-18", "2026-08-20", "2026-08-24"} {
		w.at(d, "10:00")
	}
	w.expect()
	c := w.only()
	if n := c.Notices; len(n) == 0 || n[0].State != "withheld" {
		t.Errorf("notices %+v, want withheld", n)
	}
	// Going live sends nothing of what the trial withheld, and tells nobody of
	// deadlines that ran while nobody was served.
	w.desk.Mode = tracker.Live
	w.open()
	for _, d := range []string{"2026-08-25", "2026-08-27", "2026-09-02"} {
		w.at(d, "10:00")
	}
	w.expect()
	w.receive(w.referral(2))
	w.pass()
	w.expect("ack " + officer)
}

func testStaff(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff
	w.open()
	w.receive(w.referral(1))
	w.pass()
	w.expect()
	w.at("2026-08-18", "09:00") // the acknowledgement, due on the 17th, was not given by us
	w.expect("escalation " + lead)
}

func testRefusedCopy(t *testing.T, w *world) {
	w.post.outcome = func(to string) tracker.Answer {
		if to == "gone@justice.example" {
			return tracker.Answer{Outcome: tracker.Refused, Text: "550 5.1.1 unknown"}
		}
		return tracker.Answer{Outcome: tracker.Accepted, Text: "250 queued"}
	}
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Referrals[0].Lead.Email = "gone@justice.example" }))
	w.pass()
	w.expect("ack "+officer, "review "+inbox)
	c := w.only()
	states := map[string]string{}
	for _, n := range c.Notices {
		if n.Kind == "acknowledgement" {
			states[n.Recipient] = n.State
		}
	}
	if diff := cmp.Diff(map[string]string{officer: "accepted", "gone@justice.example": "refused"}, states); diff != "" {
		t.Errorf("deliveries (-want +got):\n%s", diff)
	}
	w.reviews(c.CaseSummary, "refused")
	if d := w.deadline(c, "acknowledgement"); d.State != "met" {
		t.Errorf("acknowledgement is %s, want met: the sender has it", d.State)
	}
}

func testDeferred(t *testing.T, w *world) {
	down := true
	w.post.outcome = func(string) tracker.Answer {
		if down {
			return tracker.Answer{Outcome: tracker.Deferred, Text: "451 later"}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	w.expect()
	down = false
	w.pass() // too early
	w.expect()
	w.now = w.now.Add(time.Minute)
	w.pass()
	w.expect("ack "+officer, "ack "+officer)
}

// testDeferredLog: the log says of which cases a notice waits, why and how
// long, and never who was to have it.
func testDeferredLog(t *testing.T, w *world) {
	for _, tt := range []struct {
		outcome tracker.Outcome
		want    string
	}{
		{tracker.Deferred, `"reason":"recipient: the relay answered 450","wait":"1m0s"`},
		{tracker.Refused, `"reason":"recipient: the relay answered 450"`},
	} {
		w.post.outcome = func(to string) tracker.Answer {
			return tracker.Answer{Outcome: tt.outcome, Text: "450 4.2.0 <" + to + "> later", Reason: "recipient: the relay answered 450"}
		}
		w.log.Reset()
		w.now = w.now.Add(time.Minute)
		w.receive(w.referral(int(w.uid) + 1))
		w.deliver(tracker.Acknowledgements)
		all := w.cases()
		if want := `"cases":["` + all[len(all)-1].Reference + `"],` + tt.want; !strings.Contains(w.log.String(), want) || strings.Contains(w.log.String(), officer) {
			t.Errorf("%s: the log lacks %s, or names somebody:\n%s", tt.outcome, want, w.log.String())
		}
	}
}

func testInDoubtFound(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer {
		return tracker.Answer{Outcome: tracker.InDoubt, Text: "connection lost"}
	}
	w.receive(w.referral(1))
	w.pass()
	raw := w.post.sent[0].raw
	w.took()
	m, err := mail.ReadMessage(strings.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	w.post.outcome = nil
	w.now = w.now.Add(2 * time.Minute)
	w.post.err = errors.New("Sent cannot be read")
	w.pass() // better late than twice
	w.expect()
	w.post.err, w.post.filed = nil, map[string]int{m.Header.Get("Message-Id"): 1}
	w.now = w.now.Add(2 * time.Minute)
	w.pass()
	w.expect()
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "met" {
		t.Errorf("acknowledgement is %s, want met: it lies in Sent", d.State)
	}
}

func testInDoubtRepeated(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.InDoubt} }
	w.receive(w.referral(1))
	w.pass()
	first := w.post.sent[0].raw
	w.took()
	w.post.outcome = nil
	w.now = w.now.Add(2 * time.Minute)
	w.pass()
	if len(w.post.asked) == 0 {
		t.Error("Sent was not searched before repeating")
	}
	if len(w.post.sent) != 1 || w.post.sent[0].raw != first {
		t.Errorf("the repeat differs from the first")
	}
	w.expect("ack " + officer)
}

// killed ends a delivery at a point as a crash would: everything committed
// before stays, nothing after happens.
type killed struct{}

func testRecover(t *testing.T, w *world) {
	w.receive(w.referral(1), w.referral(2))
	func() {
		defer func() {
			if r := recover(); r != (killed{}) {
				t.Fatalf("recovered %v", r)
			}
		}()
		w.post.outcome = func(string) tracker.Answer { panic(killed{}) }
		w.deliver(tracker.Acknowledgements)
	}()
	w.post.outcome = nil
	w.deliver(tracker.Acknowledgements)
	w.expect("ack "+officer, "ack "+officer)
	if len(w.post.asked) != 1 {
		t.Errorf("Sent was searched %d times, want once: only one was being sent", len(w.post.asked))
	}
}

func testCap(t *testing.T, w *world) {
	for n := range 7 { // the cap of these tests is 5
		w.receive(w.referral(n + 1))
	}
	if d := w.deliver(tracker.Acknowledgements); d.Accepted != 5 || d.Capped != 2 {
		t.Errorf("delivered %+v, want 5 accepted and 2 capped", d)
	}
	w.took()
	w.now = w.now.Add(61 * time.Minute)
	if d := w.deliver(tracker.Acknowledgements); d.Accepted != 2 {
		t.Errorf("delivered %+v, want the 2 that waited", d)
	}
}

func testRestore(t *testing.T, w *world) {
	w.receive(w.referral(1), w.referral(2))
	w.pass()
	refs := func() (out []string) {
		for _, c := range w.cases() {
			out = append(out, c.Reference)
		}
		slices.Sort(out)
		return out
	}
	ids := func() (out []string) {
		for _, s := range w.post.sent {
			m, err := mail.ReadMessage(strings.NewReader(s.raw))
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, m.Header.Get("Message-Id"))
		}
		slices.Sort(out)
		w.post.sent = nil
		return out
	}
	wantRefs, wantIDs := refs(), ids()
	// The oldest backup there is: an empty database, with the same keys.
	empty := newWorld(t, "sqlite:"+filepath.Join(t.TempDir(), "restored.db"))
	empty.keys, empty.now = w.keys, w.now.Add(24*time.Hour)
	wipe(t, empty)
	w.tracker, w.now = empty.tracker, empty.now
	first, second := w.referral(1), w.referral(2)
	for _, in := range []*tracker.Incoming{&first, &second} {
		in.Received = in.Received.Add(-24 * time.Hour)
		date := in.Result.Message.Envelope.Date.Add(-24 * time.Hour)
		in.Result.Message.Envelope.Date = &date
	}
	empty.receive(second, first) // in another order
	empty.pass()
	w.post = empty.post
	if diff := cmp.Diff(wantRefs, refs()); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(wantIDs, ids()); diff != "" {
		t.Errorf("Message-IDs (-want +got):\n%s", diff)
	}
}

// wipe opens a world anew on an empty database, with its present keys.
func wipe(t *testing.T, w *world) {
	t.Helper()
	w.url = "sqlite:" + filepath.Join(t.TempDir(), "empty.db")
	if _, _, err := tracker.Migrate(t.Context(), w.url); err != nil {
		t.Fatal(err)
	}
	w.open()
}

func testWrongKeys(t *testing.T, w *world) {
	other := filepath.Join(t.TempDir(), "keys")
	if err := tracker.NewKeys(other, "basildon"); err != nil {
		t.Fatal(err)
	}
	wording, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	_, err = tracker.Open(t.Context(), tracker.Options{URL: w.url, Keys: other, Desks: []tracker.Desk{w.desk}, Templates: wording, Now: time.Now})
	if err == nil || !strings.Contains(err.Error(), "keys") {
		t.Errorf("opened with other keys: %v", err)
	}
	if err := tracker.CheckProof(t.Context(), w.url, other, "basildon"); err == nil || !strings.Contains(err.Error(), "keys") {
		t.Errorf("other keys fit: %v", err)
	}
	if err := tracker.CheckProof(t.Context(), w.url, w.keys, "basildon"); err != nil {
		t.Errorf("our keys do not fit: %v", err)
	}
	if err := tracker.NewKeys(w.keys, "basildon"); !errors.Is(err, tracker.ErrKeysExist) {
		t.Errorf("a key was made over another: %v", err)
	}
	info, err := os.Stat(filepath.Join(w.keys, "basildon.aead.json"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode of a key: %v, %v", info.Mode(), err)
	}
}

func testOfficers(t *testing.T, w *world) {
	ctx := t.Context()
	w.receive(w.referral(1))
	w.pass()
	w.took()
	ref := w.only().Reference
	w.now = at("2026-08-14", "10:00")
	if err := w.tracker.Respond(ctx, ref, at("2026-08-15", "12:00"), "by email"); err == nil {
		t.Error("an answer in the future was recorded")
	}
	if err := w.tracker.Respond(ctx, "DTR-BAS-0000-0001", time.Time{}, "by email"); err == nil || errors.Is(err, tracker.ErrNotFound) {
		t.Errorf("a reference with a wrong check character: %v", err)
	}
	if err := w.tracker.Respond(ctx, "DTR-BAS-0000-0000", time.Time{}, "by email"); !errors.Is(err, tracker.ErrNotFound) {
		t.Errorf("an unknown reference: %v", err)
	}
	if err := w.tracker.Respond(ctx, strings.ToLower(ref), at("2026-08-13", "12:00"), "by telephone"); err != nil {
		t.Fatal(err)
	}
	if d := w.deadline(w.only(), "contact_check"); d.State != "met" || d.MetBy != "officer" {
		t.Errorf("contact check is %+v, want met by an officer", d)
	}
	if err := w.tracker.Application(ctx, ref, at("2026-08-13", "12:00")); err != nil {
		t.Fatal(err)
	}
	if err := w.tracker.CloseCase(ctx, ref, "not-homeless"); err != nil {
		t.Fatal(err)
	}
	c := w.only()
	if c.State != "closed" || c.Outcome != "not-homeless" {
		t.Errorf("case is %s, %s", c.State, c.Outcome)
	}
	if d := w.deadline(c, "substantive_response"); d.State != "void" {
		t.Errorf("substantive response is %s, want void", d.State)
	}
	if err := w.tracker.CloseCase(ctx, ref, "other"); err == nil {
		t.Error("closed twice")
	}
	if err := w.tracker.Application(ctx, ref, time.Time{}); err == nil {
		t.Error("an application on a closed case")
	}
	w.at("2026-08-28", "09:00")
	w.expect()
	// A referral after the end opens a case of its own.
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Result.Referrals[0].Person.CRN = "X000001" }))
	if n := len(w.cases()); n != 2 {
		t.Errorf("%d cases, want 2", n)
	}
}

func testThreads(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	notice := w.post.sent[0].raw
	w.took()
	m, err := mail.ReadMessage(strings.NewReader(notice))
	if err != nil {
		t.Fatal(err)
	}
	ref := w.only().Reference
	kind := func(k parser.Kind, edit func(*parser.Message)) tracker.Incoming {
		return w.referral(int(w.uid)+100, func(in *tracker.Incoming) {
			in.Result.Message.Kind, in.Result.Referrals = k, nil
			edit(&in.Result.Message)
		})
	}
	before := len(w.show(ref).Events)
	w.receive(
		kind(parser.KindChaser, func(m *parser.Message) { m.References = []string{ref} }),
		kind(parser.KindEvidence, func(e *parser.Message) { e.Envelope.InReplyTo = []string{m.Header.Get("Message-Id")} }),
		kind(parser.KindUpdate, func(e *parser.Message) { e.Envelope.ThreadRefs = []string{"<m1@justice.example>"} }),
	)
	if got := len(w.show(ref).Events) - before; got != 3 {
		t.Errorf("%d messages were attached, want 3", got)
	}
	w.reviews(w.only().CaseSummary)
	w.receive(kind(parser.KindBounce, func(e *parser.Message) {
		e.Envelope.From, e.Envelope.Automatic = "mailer-daemon@mx.example", "null return path"
		e.Envelope.ThreadRefs = []string{m.Header.Get("Message-Id")}
		e.Envelope.Notice = m.Header.Get("X-Dtrbot-Notice")
	}))
	w.reviews(w.only().CaseSummary, "bounced")
	w.receive(
		kind(parser.KindBounce, func(e *parser.Message) { e.Envelope.From = "mailer-daemon@mx.example" }),
		kind(parser.KindWithdrawal, func(m *parser.Message) { m.References = []string{ref} }),
	)
	w.reviews(w.only().CaseSummary, "bounced", "withdrawal")
	w.receive(kind(parser.KindEvidence, func(*parser.Message) {}))
	w.pass()
	w.expect("review " + inbox)
}

func testSentReply(t *testing.T, w *world) {
	w.desk.Mode = tracker.Staff // so that only the officer answers
	w.open()
	w.receive(w.referral(1))
	sent := func(to string) tracker.Incoming {
		return w.referral(int(w.uid)+50, func(in *tracker.Incoming) {
			in.Folder, in.Role = "Sent", "sent"
			in.Result.Referrals = nil
			in.Result.Message.Kind = parser.KindOther
			in.Result.Message.Envelope.From = inbox
			in.Result.Message.Envelope.To = []string{to}
			in.Result.Message.Envelope.InReplyTo = []string{"<m1@justice.example>"}
		})
	}
	w.receive(sent("somebody.else@council.example")) // a forward
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "open" {
		t.Errorf("acknowledgement is %s after a forward, want open", d.State)
	}
	w.receive(sent(officer))
	if d := w.deadline(w.only(), "acknowledgement"); d.State != "met" || d.MetBy != "sent" {
		t.Errorf("acknowledgement is %+v, want met by what was seen in Sent", d)
	}
}

func testOwnNotice(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	m, err := mail.ReadMessage(strings.NewReader(w.post.sent[0].raw))
	if err != nil {
		t.Fatal(err)
	}
	w.took()
	w.receive(w.referral(9, func(in *tracker.Incoming) { in.Result.Message.Envelope.Notice = m.Header.Get("X-Dtrbot-Notice") }))
	w.pass()
	w.expect()
	w.only()
	// Somebody who makes the header up is read as anybody else.
	w.receive(w.referral(10, func(in *tracker.Incoming) { in.Result.Message.Envelope.Notice = "abc.def" }))
	if n := len(w.cases()); n != 2 {
		t.Errorf("%d cases, want 2", n)
	}
}

func testEncrypted(t *testing.T, w *world) {
	w.receive(w.referral(1, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindEncrypted, nil
	}))
	w.pass()
	w.expect("review " + inbox)
	c := w.only()
	if d := w.deadline(c, "acknowledgement"); d.State != "open" {
		t.Errorf("acknowledgement is %s, want open", d.State)
	}
	if err := w.tracker.Respond(t.Context(), c.Reference, time.Time{}, "by email"); err != nil {
		t.Fatal(err)
	}
	c = w.only()
	if d := w.deadline(c, "acknowledgement"); d.State != "met" || d.MetBy != "officer" {
		t.Errorf("acknowledgement is %+v, want met by an officer's word", d)
	}
	w.reviews(c.CaseSummary)
}

func testUnreadable(t *testing.T, w *world) {
	broken := func(from string) tracker.Incoming {
		return w.referral(int(w.uid)+1, func(in *tracker.Incoming) {
			in.Failure = "the reader ended: signal: killed"
			in.Result.Referrals = nil
			in.Result.Message.Kind = parser.KindOther
			in.Result.Message.Envelope.From = from
		})
	}
	w.receive(broken("tenant@mail.example"), broken(officer))
	w.pass()
	w.expect("review " + inbox) // both in one list
	c := w.only()               // the referrer's; the tenant's has no clock
	w.reviews(c.CaseSummary, "unreadable")
	if d := w.deadline(c, "acknowledgement"); d.State != "open" {
		t.Errorf("acknowledgement is %s, want open", d.State)
	}
}

func testUnfetched(t *testing.T, w *world) {
	in := w.referral(1)
	for range 2 {
		if err := w.tracker.Unfetched(t.Context(), in.Place, tracker.NotGiven, "nothing"); err != nil {
			t.Fatal(err)
		}
	}
	w.pass()
	w.expect()
	pending := func() []uint32 {
		t.Helper()
		p, err := w.tracker.Pending(t.Context(), "basildon", "INBOX", 7)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	if diff := cmp.Diff([]uint32{in.UID}, pending()); diff != "" {
		t.Errorf("pending (-want +got):\n%s", diff)
	}
	if err := w.tracker.Unfetched(t.Context(), in.Place, tracker.NotGiven, "nothing"); err != nil {
		t.Fatal(err)
	}
	w.pass()
	w.expect("review " + inbox)
	w.receive(in)
	w.pass()
	w.expect("ack " + officer)
	if p := pending(); len(p) != 0 {
		t.Errorf("pending after it was read: %v", p)
	}
	gone := w.referral(2).Place
	if err := w.tracker.Unfetched(t.Context(), gone, tracker.Gone, "gone"); err != nil {
		t.Fatal(err)
	}
	if p := pending(); len(p) != 0 {
		t.Errorf("a message that is gone is asked for again: %v", p)
	}
}

func testRecompute(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.pass()
	w.took()
	closure, err := workday.NewClosure("2026-08-17", "2026-08-18")
	if err != nil {
		t.Fatal(err)
	}
	w.desk.Calendar = workday.NewCalendar(workday.BuiltInHolidays(), []workday.Closure{closure})
	w.open()
	w.at("2026-08-20", "09:00")
	w.expect()
	d := w.deadline(w.only(), "contact_check")
	if !d.Due.Equal(at("2026-08-22", "00:00")) {
		t.Errorf("due %s, want the end of 21 August", d.Due)
	}
	if e := w.only().Events; e[len(e)-1].What != "recomputed" {
		t.Errorf("the history does not say why: %+v", e)
	}
	w.at("2026-08-24", "09:00")
	w.expect("escalation " + lead)
	// A lapse is never undone.
	w.desk.Calendar = workday.NewCalendar(workday.BuiltInHolidays(), []workday.Closure{{From: closure.From, To: closure.From.AddDays(30)}})
	w.open()
	w.at("2026-08-25", "09:00")
	if d := w.deadline(w.only(), "contact_check"); d.State != "lapsed" {
		t.Errorf("contact check is %s, want lapsed still", d.State)
	}
}

func testFolders(t *testing.T, w *world) {
	ctx := t.Context()
	if _, ok, err := w.tracker.Folder(ctx, "basildon", "INBOX"); ok || err != nil {
		t.Fatalf("a folder never seen: %v, %v", ok, err)
	}
	if until, err := w.tracker.ReadUntil(ctx, "basildon"); err != nil || !until.IsZero() {
		t.Errorf("read until %s, %v, want never", until, err)
	}
	want := tracker.Folder{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 4_294_967_295, Position: 17, Since: at("2026-08-07", "00:00").UTC(), ReadUntil: w.now.Truncate(time.Millisecond).UTC()}
	save := func(f tracker.Folder) {
		t.Helper()
		if err := w.tracker.SaveFolder(ctx, f); err != nil {
			t.Fatal(err)
		}
	}
	save(tracker.Folder{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 1})
	save(want)
	got, ok, err := w.tracker.Folder(ctx, "basildon", "INBOX")
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("folder (-want +got):\n%s", diff)
	}
	sent := want
	sent.Name, sent.Role, sent.ReadUntil = "Sent", "sent", want.ReadUntil.Add(-time.Hour)
	junk := want
	junk.Name, junk.Role, junk.ReadUntil = "Junk", "junk", time.Time{}
	save(sent)
	save(junk)
	if until, _ := w.tracker.ReadUntil(ctx, "basildon"); !until.Equal(sent.ReadUntil) {
		t.Errorf("read until %s, want the earlier of inbox and Sent, %s", until, sent.ReadUntil)
	}
	place := func(name, role string) tracker.Place {
		return tracker.Place{Mailbox: "basildon", Folder: name, Role: role}
	}
	read := func(what string, want time.Time, folders ...tracker.Place) {
		t.Helper()
		if until, err := w.tracker.ReadUntil(ctx, "basildon", folders...); err != nil || !until.Equal(want) {
			t.Errorf("%s: read until %s, %v, want %s", what, until, err, want)
		}
	}
	all := []tracker.Place{place("INBOX", "inbox"), place("Junk", "junk"), place("Sent", "sent")}
	read("as before", sent.ReadUntil, all...)
	read("a folder that was never read", time.Time{}, append(all, place("Referrals", "inbox"))...)
	read("a folder that became junk", want.ReadUntil, place("INBOX", "inbox"), place("Junk", "junk"), place("Sent", "junk"))
	// A server's list without Sent may be a fault of the hour; after a day it
	// is the new truth.
	read("Sent is missing", sent.ReadUntil, all[:2]...)
	w.now = w.now.Add(25 * time.Hour)
	read("Sent is gone", want.ReadUntil, all[:2]...)
	read("Sent is still wanted", sent.ReadUntil, all...)
	// Where reading stood is never forgotten.
	if f, ok, err := w.tracker.Folder(ctx, "basildon", "Sent"); err != nil || !ok || f.Position != 17 {
		t.Errorf("Sent stands at %+v, %v, %v", f, ok, err)
	}
}

func testHold(t *testing.T, w *world) {
	ctx := t.Context()
	held, err := w.tracker.Hold(ctx, "basildon")
	if err != nil {
		t.Fatal(err)
	}
	if err := held.Check(ctx); err != nil {
		t.Errorf("what is held cannot be checked: %v", err)
	}
	if _, err := w.tracker.Hold(ctx, "basildon"); !errors.Is(err, tracker.ErrHeld) {
		t.Errorf("held twice: %v", err)
	}
	if err := held.Release(); err != nil {
		t.Fatal(err)
	}
	again, err := w.tracker.Hold(ctx, "basildon")
	if err != nil {
		t.Fatalf("not given back: %v", err)
	}
	if err := again.Release(); err != nil {
		t.Error(err)
	}
}

func testSendHours(t *testing.T, w *world) {
	w.receive(w.referral(1))
	w.now = at("2026-08-15", "23:00") // Saturday night: receipts go out at any hour
	w.pass()
	w.expect("ack " + officer)
	w.receive(w.referral(2, func(in *tracker.Incoming) {
		in.Result.Message.Kind, in.Result.Referrals = parser.KindEncrypted, nil
	}))
	w.pass()
	w.expect()
	w.at("2026-08-17", "07:59")
	w.expect()
	w.at("2026-08-17", "08:00")
	w.expect("review " + inbox)
	w.at("2026-08-20", "18:00") // the contact check lapsed; the office is closed
	w.expect()
	w.at("2026-08-21", "09:00")
	got := w.took()
	if !slices.Contains(got, "escalation "+lead) {
		t.Errorf("mails %v, want the escalation", got)
	}
}
