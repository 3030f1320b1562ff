package main

import (
	"cmp"
	"fmt"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest/sample"
	"dtrbot/workday"
)

// suites are what the program must do in every world: with servers in this
// process, and with real ones.
func suites() map[string]func(t *testing.T, make maker) {
	return map[string]func(*testing.T, maker){
		"receipts":             testReceipts,
		"escalations":          testEscalations,
		"daemon":               testDaemon,
		"crash":                testCrashes,
		"crash, Sent is filed": testCrashFiled,
		"crash again":          testCrashesAgain,
		"restore":              testRestore,
		"edge mail":            testEdge,
		"ordinary mail":        testOrdinary,
		"refused copy":         testRefusedCopy,
		"officers' replies":    testReplies,
		"shapes of replies":    testReplyShapes,
		"bounces":              testBounces,
		"alarm":                testAlarm,
		"blind":                testBlind,
		"shadow and staff":     testModes,
	}
}

// TestMainJobInProcess runs every suite with servers in this process and SQLite.
func TestMainJobInProcess(t *testing.T) {
	t.Parallel()
	for name, suite := range suites() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			suite(t, newInProcess)
		})
	}
}

// testReceipts: each referral is acknowledged once, whatever its format; one
// found late says so; a second pass sends nothing; a repeat of a referral is
// acknowledged with the same reference.
func testReceipts(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	box := w.boxes["basildon"]
	late := workday.NewCalendar(workday.BuiltInHolidays(), nil).Back(workday.DateOf(monday), 10).At(16 * time.Hour)
	referrals := []struct {
		name string
		at   time.Time
		o    sample.Options
		late bool
	}{
		{name: "ten working days ago", at: late, o: sample.Options{N: 9, Format: sample.Docx}, late: true},
		{name: "text", at: on(0, 8, 50), o: sample.Options{N: 1}},
		{name: "html", at: on(0, 8, 55), o: sample.Options{N: 2, Format: sample.HTML}},
		{name: "docx", at: on(0, 9, 0), o: sample.Options{N: 3, Format: sample.Docx}},
		{name: "two people", at: on(0, 9, 2), o: sample.Options{N: 4, Format: sample.Docx, People: []int{4, 5}}},
	}
	answers := map[string]string{} // Message-ID of the referral by name
	for _, r := range referrals {
		answers[r.name] = w.refer("basildon", r.at, r.o)
	}
	w.once(monday)

	receipts := w.receipts("basildon")
	onlyOnce(t, receipts)
	if got, want := len(receipts), 2*len(referrals); got != want {
		t.Errorf("%d receipts arrived, want %d: one to each sender and one to each lead", got, want)
	}
	references := map[string][]string{}
	for _, r := range referrals {
		of := slices.DeleteFunc(slices.Clone(receipts), func(l letter) bool { return l.header.Get("In-Reply-To") != answers[r.name] })
		var recipients []string
		for _, l := range of {
			recipients = append(recipients, l.to)
			if l.messageID != of[0].messageID {
				t.Errorf("%s: two receipts for one mail", r.name)
			}
			if from, err := mail.ParseAddress(l.header.Get("From")); err != nil || from.Address != box.address || l.from != box.address {
				t.Errorf("%s: from %q, envelope %q (%v), want %s", r.name, l.header.Get("From"), l.from, err, box.address)
			}
			if got := l.header.Get("Auto-Submitted"); got != "auto-replied" {
				t.Errorf("%s: Auto-Submitted is %q", r.name, got)
			}
			if got, want := len(l.references()), max(1, len(r.o.People)); got != want {
				t.Errorf("%s: %d references, want %d:\n%s", r.name, got, want, l.body)
			}
			if inSubject := referencePattern.FindString(l.subject); !slices.Contains(l.references(), inSubject) {
				t.Errorf("%s: the subject %q names none of its references", r.name, l.subject)
			}
			// Fields knows the blanks at which a line must not break.
			received := r.at.In(workday.London()).Format("Monday 2 January 2006 at 15:04")
			if !strings.Contains(strings.Join(strings.Fields(l.body), " "), received) {
				t.Errorf("%s: the receipt does not say %q:\n%s", r.name, received, l.body)
			}
			if got := strings.Contains(l.body, "is late"); got != r.late {
				t.Errorf("%s: says that it is late: %v, want %v", r.name, got, r.late)
			}
		}
		slices.Sort(recipients)
		want := []string{officer(r.o.N), officer(r.o.N + 1)}
		slices.Sort(want)
		if diff := gocmp.Diff(want, recipients); diff != "" {
			t.Errorf("%s: recipients of the receipt (-want +got):\n%s", r.name, diff)
			continue
		}
		references[r.name] = of[0].references()
	}
	var known, told []string
	for _, c := range w.cases() {
		known = append(known, c.Reference)
	}
	for _, refs := range references {
		told = append(told, refs...)
	}
	slices.Sort(known)
	slices.Sort(told)
	if diff := gocmp.Diff(known, told); diff != "" {
		t.Errorf("references: cases (-) and receipts (+):\n%s", diff)
	}

	before := len(w.sent("basildon"))
	w.once(monday)
	w.once(monday)
	if after := len(w.sent("basildon")); after != before {
		t.Errorf("further passes at the same time sent %d mails", after-before)
	}

	again := w.refer("basildon", on(1, 10, 0), sample.Options{N: 11, People: []int{1}, Format: sample.HTML})
	w.once(on(1, 10, 5))
	of := slices.DeleteFunc(w.receipts("basildon"), func(l letter) bool { return l.header.Get("In-Reply-To") != again })
	if len(of) != 2 {
		t.Fatalf("%d receipts for a repeated referral, want 2", len(of))
	}
	if diff := gocmp.Diff(references["text"], of[0].references()); diff != "" {
		t.Errorf("references of the repeat (-first +repeat):\n%s", diff)
	}
	if got := len(w.cases()); got != len(known) {
		t.Errorf("%d cases after the repeat, want %d", got, len(known))
	}
	w.quiet([]int{1, 2, 3, 4, 5, 9})
}

// testEscalations: where the authority counts the substantive response from
// receipt, its lapse reaches the lead, then the dispute contact with the lead
// in copy; one mail where they are one person.
func testEscalations(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{boxes: []boxPlan{
		{authority: "basildon", more: `substantive_starts = "receipt"`},
		{authority: "castle-point", more: "substantive_starts = \"receipt\"\nladder = \"direct\"", lead: "petra.quillon", dispute: "petra.quillon"},
	}})
	w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
	w.refer("castle-point", on(0, 9, 1), sample.Options{N: 6, Format: sample.HTML})
	w.once(monday)
	ref := map[string]string{}
	for _, c := range w.cases() {
		ref[c.Authority] = c.Reference
	}

	// Received on Monday 24 August: five working days end on Tuesday
	// 1 September, because the Monday before is a bank holiday.
	for day := 1; day <= 8; day++ {
		w.once(on(day, 9, 5))
	}
	w.once(on(9, 8, 55)) // five minutes early
	for _, name := range []string{"basildon", "castle-point"} {
		for _, l := range w.sent(name) {
			if l.escalation() {
				t.Errorf("%s was told too early: %s", l.to, l.subject)
			}
		}
	}

	type told struct {
		Day, To, Cc string
		Recipients  []string
	}
	seen := map[string]bool{}
	escalations := func(authority, day string) []told {
		byID := map[string]*told{}
		for _, l := range w.sent(authority) {
			if !l.escalation() || seen[l.to+l.messageID] {
				continue
			}
			seen[l.to+l.messageID] = true
			if !slices.Contains(l.references(), ref[l.authority(w)]) {
				t.Errorf("an escalation without its reference: %s", l.subject)
			}
			if got := l.header.Get("Auto-Submitted"); got != "auto-generated" {
				t.Errorf("Auto-Submitted is %q", got)
			}
			if byID[l.messageID] == nil {
				byID[l.messageID] = &told{Day: day, To: l.header.Get("To"), Cc: l.header.Get("Cc")}
			}
			byID[l.messageID].Recipients = append(byID[l.messageID].Recipients, l.to)
		}
		var out []told
		for _, x := range byID {
			slices.Sort(x.Recipients)
			out = append(out, *x)
		}
		slices.SortFunc(out, func(a, b told) int { return cmp.Compare(a.To, b.To) })
		return out
	}
	lead, dispute := w.boxes["basildon"].contact("imogen.vale"), w.boxes["basildon"].contact("rafe.tolliver")
	petra := w.boxes["castle-point"].contact("petra.quillon")
	angle := func(a string) string { return "<" + a + ">" }
	both := []string{lead, dispute}
	slices.Sort(both)
	inCopy := angle(lead)
	if _, one := w.servers.(*exchange); one { // each recipient is named alone
		inCopy = ""
	}
	for _, step := range []struct {
		name             string
		day              int
		basildon, castle []told
	}{
		{name: "the lapse", day: 9,
			basildon: []told{{To: angle(lead), Recipients: []string{lead}}},
			castle:   []told{{To: angle(petra), Recipients: []string{petra}}}},
		{name: "a day later", day: 10,
			basildon: []told{{To: angle(dispute), Cc: inCopy, Recipients: both}}},
		{name: "two days later", day: 11,
			castle: []told{{To: angle(petra), Recipients: []string{petra}}}},
		{name: "over the weekend", day: 12},
		{name: "two working days later", day: 14,
			basildon: []told{{To: angle(dispute), Cc: inCopy, Recipients: both}}},
	} {
		day := fmt.Sprint(step.day)
		w.once(on(step.day, 9, 5))
		w.once(on(step.day, 9, 5)) // tells nobody twice
		for i := range step.basildon {
			step.basildon[i].Day = day
		}
		for i := range step.castle {
			step.castle[i].Day = day
		}
		if diff := gocmp.Diff(step.basildon, escalations("basildon", day)); diff != "" {
			t.Errorf("%s: lead first (-want +got):\n%s", step.name, diff)
		}
		if diff := gocmp.Diff(step.castle, escalations("castle-point", day)); diff != "" {
			t.Errorf("%s: one person, direct (-want +got):\n%s", step.name, diff)
		}
	}
	for _, authority := range []string{"basildon", "castle-point"} {
		onlyOnce(t, w.sent(authority))
	}
	w.quiet([]int{1, 6})
}

// authority is whose mailbox sent the letter.
func (l letter) authority(w *world) string {
	for _, c := range w.cases() {
		if b := w.boxes[c.Mailbox]; b != nil && b.address == l.from {
			return c.Authority
		}
	}
	return ""
}

// testRestore: an older database gives every case the reference it had, and
// what goes out again goes out under the Message-ID it had.
func testRestore(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	backup := w.backup()
	for n := 1; n <= 3; n++ {
		w.refer("basildon", on(0, 8, n), sample.Options{N: n, Format: []string{sample.Text, sample.HTML, sample.Docx}[n-1]})
	}
	w.refer("basildon", on(0, 8, 40), sample.Options{N: 4, People: []int{4, 5}, Format: sample.Docx})
	w.once(monday)
	w.refer("basildon", on(0, 8, 50), sample.Options{N: 7, Format: sample.Docx, Size: 4 << 20}) // takes long to read
	w.once(monday)
	w.refer("basildon", on(1, 8, 40), sample.Options{N: 8, People: []int{7}}) // joins its case
	w.refer("basildon", on(1, 8, 41), sample.Options{N: 6, People: []int{1}})
	w.once(on(1, 9, 0))
	references := func() []string {
		var out []string
		for _, c := range w.cases() {
			out = append(out, c.Reference)
		}
		slices.Sort(out)
		return out
	}
	before, first := references(), w.receipts("basildon")
	onlyOnce(t, first)
	if len(before) != 6 || len(first) != 14 {
		t.Fatalf("%d cases and %d receipts, want 6 and 14", len(before), len(first))
	}

	backup.restore()
	w.once(on(1, 11, 0))
	if diff := gocmp.Diff(before, references()); diff != "" {
		t.Errorf("references before and after the restore (-before +after):\n%s", diff)
	}
	all := w.receipts("basildon")
	if got, want := len(all)-len(first), len(first); got != want {
		t.Errorf("%d receipts after the restore, want %d", got, want)
	}
	for pair, n := range pairs(all) {
		if n != 2 {
			t.Errorf("%s arrived %d times, want once before and once after: the Message-ID must be the same", pair, n)
		}
	}
	bySubject := map[string]string{}
	for _, l := range all {
		if known, ok := bySubject[l.messageID]; ok && known != l.subject {
			t.Errorf("one Message-ID with two subjects: %q and %q", known, l.subject)
		}
		bySubject[l.messageID] = l.subject
	}
}

// testModes: shadow sends nothing at all, staff writes to staff only; both keep
// the cases and their clocks.
func testModes(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{boxes: []boxPlan{
		{authority: "basildon", mode: "shadow", more: `substantive_starts = "receipt"`},
		{authority: "castle-point", mode: "staff", more: `substantive_starts = "receipt"`},
	}})
	late := on(-14, 16, 0)
	for _, authority := range []string{"basildon", "castle-point"} {
		w.refer(authority, late, sample.Options{N: 9, Format: sample.Docx})
		w.refer(authority, on(0, 9, 0), sample.Options{N: 1})
		w.refer(authority, on(0, 9, 2), sample.Options{N: 2, ConsentRefused: true})
		w.arrive(authority, "Junk", sample.Referral(sample.Options{N: 3, From: "nobody@stranger.example", Date: on(0, 9, 3)}), on(0, 9, 3))
	}
	for day := range 15 {
		w.once(on(day, 9, 5))
		w.once(on(day, 16, 5))
	}
	if sent := w.sent("basildon"); len(sent) != 0 {
		t.Errorf("shadow sent %d mails, the first to %s: %s", len(sent), sent[0].to, sent[0].subject)
	}
	if got := len(w.cases()); got != 8 {
		t.Errorf("%d cases, want 4 in each mailbox", got)
	}
	sent := w.sent("castle-point")
	kinds := map[string]int{}
	for _, l := range sent {
		if !strings.HasSuffix(l.to, "@castle-point.example") {
			t.Errorf("staff wrote to %s: %s", l.to, l.subject)
		}
		switch {
		case l.escalation():
			kinds["escalation"]++
		case l.review():
			kinds["review"]++
		default:
			kinds[l.subject]++
		}
	}
	if kinds["escalation"] == 0 || kinds["review"] == 0 || len(kinds) != 2 {
		t.Errorf("staff got %v, want escalations and reviews", kinds)
	}
	// What is held back is on record.
	withheld := w.query(`SELECT n.mailbox, n.kind, COUNT(*) FROM delivery d JOIN notice n ON n.id = d.notice WHERE d.state = 'withheld' AND n.kind = 'acknowledgement' GROUP BY n.mailbox, n.kind ORDER BY n.mailbox`)
	if diff := gocmp.Diff([][]string{{"basildon", "acknowledgement", "6"}, {"castle-point", "acknowledgement", "6"}}, withheld); diff != "" {
		t.Errorf("receipts withheld (-want +got):\n%s", diff)
	}
	w.quiet([]int{1, 2, 3, 9})
}
