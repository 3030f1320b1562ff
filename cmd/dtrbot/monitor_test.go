package main

import (
	"context"
	"errors"
	"log/slog"
	"net/mail"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/mailbox"
	"dtrbot/tracker"
	"dtrbot/watch"
	"dtrbot/workday"
)

// subjects is a relay that keeps the subjects of what it takes.
type subjects struct {
	took []string
	down bool
	not  string // subjects with it are put off
}

func (s *subjects) Open(context.Context) (mailbox.Line, error) {
	if s.down {
		return nil, errors.New("no answer in time")
	}
	return s, nil
}
func (s *subjects) Close() error { return nil }
func (s *subjects) Send(_ context.Context, _ mailbox.Envelope, raw []byte) mailbox.Result {
	m, err := mail.ReadMessage(strings.NewReader(string(raw)))
	if err != nil {
		return mailbox.Result{Outcome: mailbox.Refused, Err: err}
	}
	if s.not != "" && strings.Contains(m.Header.Get("Subject"), s.not) {
		return mailbox.Result{Outcome: mailbox.Deferred, Err: errors.New("later")}
	}
	s.took = append(s.took, m.Header.Get("Subject"))
	return mailbox.Result{Outcome: mailbox.Accepted}
}

// A secret that ends is told once by the other route, over restarts and a relay
// that is away, and once more when it has been renewed.
func TestFaultsAreMailedOnce(t *testing.T) {
	t.Parallel()
	_, tr := deskLedger(t)
	now := deskTime()
	clock := func() time.Time { return now }
	relay := &subjects{}
	// started is a daemon that holds the mailbox and reads it.
	started := func(ends time.Time) *monitor {
		b := watch.NewBoard(clock)
		b.Add("basildon", time.Minute, ends)
		b.Is("basildon", watch.Holder)
		b.Looked("basildon", watch.Reading, 0, false)
		m := &monitor{
			board: b, faults: &watch.Faults{}, tracker: tr, names: []string{"basildon"}, now: clock, log: slog.New(slog.DiscardHandler),
			calendars: map[string]*workday.Calendar{"basildon": workday.NewCalendar(workday.BuiltInHolidays(), nil)},
			usual:     map[string]*usual{}, known: map[string]bool{},
		}
		m.tell = m.mailed(&siren{to: []string{"it.oncall@basildon.example"}, route: relay, now: clock})
		return m
	}
	expect := func(what string, want ...string) {
		t.Helper()
		if diff := cmp.Diff(want, relay.took); diff != "" {
			t.Errorf("%s: mails (-want +got):\n%s", what, diff)
		}
		relay.took = nil
	}
	soon := now.AddDate(0, 0, 10)

	relay.down = true
	m := started(soon)
	m.round(t.Context())
	relay.down = false
	m.round(t.Context())
	expect("within the pause after a relay that is away")
	now = now.Add(sirenPause)
	m.round(t.Context())
	expect("once the relay answers", "Please check: a sign-in ends on Saturday 22 August 2026, Basildon")
	m.round(t.Context())
	expect("a round later")
	started(soon).round(t.Context())
	expect("after a restart")
	renewed := started(soon.AddDate(1, 0, 0))
	renewed.round(t.Context())
	expect("renewed", "Over: the sign-in was renewed, Basildon")
	renewed.round(t.Context())
	started(soon.AddDate(1, 0, 0)).round(t.Context())
	expect("renewed, and started again")

	all, err := tr.Conditions(t.Context(), []string{"basildon"})
	if err != nil {
		t.Fatal(err)
	}
	if st := all[0].Station; st.State != "reading" || st.Beat.IsZero() {
		t.Errorf("the sign of life is %+v", st)
	}
	if all, err := tr.Troubles(t.Context()); err != nil || len(all) != 0 {
		t.Errorf("faults that stand: %v, %v", all, err)
	}
}

// A state that has changed is recorded at once: nobody waits a minute to see that
// a mailbox is read.
func TestChangedStateIsRecorded(t *testing.T) {
	t.Parallel()
	_, tr := deskLedger(t)
	now := deskTime()
	b := watch.NewBoard(func() time.Time { return now })
	b.Add("basildon", time.Minute, time.Time{})
	b.Is("basildon", watch.Holder)
	m := &monitor{
		board: b, faults: &watch.Faults{}, tracker: tr, names: []string{"basildon"}, now: func() time.Time { return now }, log: slog.New(slog.DiscardHandler),
		calendars: map[string]*workday.Calendar{"basildon": workday.NewCalendar(workday.BuiltInHolidays(), nil)}, usual: map[string]*usual{}, known: map[string]bool{},
	}
	state := func() string {
		t.Helper()
		all, err := tr.Conditions(t.Context(), []string{"basildon"})
		if err != nil {
			t.Fatal(err)
		}
		return all[0].Station.State
	}
	m.round(t.Context())
	for _, want := range []watch.State{watch.Reading, watch.Refused, watch.Reading} {
		b.Looked("basildon", want, 0, false)
		select {
		case <-b.Changed():
			m.follow(t.Context())
		default:
			t.Fatalf("nobody is told that it is %s", want)
		}
		if got := state(); got != string(want) {
			t.Errorf("it is recorded as %s, want %s", got, want)
		}
	}
	b.Looked("basildon", watch.Reading, 0, false)
	if len(b.Changed()) != 0 {
		t.Error("the same state counts as another one")
	}
}

// A database that is read and takes nothing is away: nothing can be recorded.
func TestDatabaseThatTakesNothing(t *testing.T) {
	t.Parallel()
	_, tr := deskLedger(t)
	now := deskTime()
	b := watch.NewBoard(func() time.Time { return now })
	b.Add("basildon", time.Minute, time.Time{})
	b.Is("basildon", watch.Holder)
	b.Add("unknown", time.Minute, time.Time{}) // no row can be written of it
	b.Is("unknown", watch.Holder)
	var log strings.Builder
	m := &monitor{
		board: b, faults: &watch.Faults{}, tracker: tr, names: []string{"basildon"}, now: func() time.Time { return now }, log: slog.New(slog.NewTextHandler(&log, nil)),
		calendars: map[string]*workday.Calendar{"basildon": workday.NewCalendar(workday.BuiltInHolidays(), nil)}, usual: map[string]*usual{}, known: map[string]bool{},
	}
	began := now
	stands := func() bool {
		t.Helper()
		b.Looked("basildon", watch.Reading, 0, false)
		b.Looked("unknown", watch.Reading, 0, false)
		m.round(t.Context())
		return slices.ContainsFunc(m.faults.Standing(), func(f watch.Fault) bool { return f.Kind == watch.Database })
	}
	if stands() {
		t.Error("it is a fault at once")
	}
	now = now.Add(time.Minute)
	if stands() || !b.Daemon().DatabaseSince.Equal(began) {
		t.Errorf("away since %v, want %v, and no fault yet", b.Daemon().DatabaseSince, began)
	}
	now = now.Add(2 * time.Minute)
	if !stands() {
		t.Error("it is no fault after three minutes")
	}
	b.Is("unknown", watch.Idle)
	now = now.Add(2 * time.Minute)
	stands() // now it is written
	if stands() || !b.Daemon().DatabaseSince.IsZero() {
		t.Error("it does not end")
	}
	// One line when it begins and one when it ends, however long it lasts.
	if got := log.String(); strings.Count(got, "\n") != 2 || strings.Count(got, "level=ERROR") != 1 || !strings.Contains(got, "level=INFO msg=\"the database answers") {
		t.Errorf("the log says:\n%s", got)
	}
}

// A mail that fails keeps no other from being sent, and repeats none.
func TestFaultsAreMailedOneByOne(t *testing.T) {
	t.Parallel()
	_, tr := deskLedger(t)
	now := deskTime()
	clock := func() time.Time { return now }
	relay := &subjects{not: "sign-in"}
	m := &monitor{board: watch.NewBoard(clock), tracker: tr, now: clock, log: slog.New(slog.DiscardHandler)}
	m.tell = m.mailed(&siren{to: []string{"it.oncall@basildon.example"}, route: relay, now: clock})
	fault := func(k watch.Kind) watch.Fault {
		return watch.Fault{Mailbox: "basildon", Kind: k, Since: now.AddDate(0, 0, -1).UTC()}
	}
	secret, silent, blind := fault(watch.Secret), fault(watch.Silent), fault(watch.Blind)
	stand := func(what string, want ...tracker.Trouble) {
		t.Helper()
		got, err := tr.Troubles(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: recorded (-want +got):\n%s", what, diff)
		}
	}
	left := m.told(t.Context(), watch.Changes{Began: []watch.Fault{secret, silent, blind}})
	if diff := cmp.Diff(watch.Changes{Began: []watch.Fault{secret}}, left); diff != "" {
		t.Errorf("left after one was put off (-want +got):\n%s", diff)
	}
	stand("one was put off", troubles([]watch.Fault{blind, silent})...)
	relay.not = ""
	if left = m.told(t.Context(), left); !left.None() {
		t.Errorf("left after all were taken: %+v", left)
	}
	stand("all were taken", troubles([]watch.Fault{blind, secret, silent})...)
	relay.not = "sign-in"
	left = m.told(t.Context(), watch.Changes{Ended: []watch.Fault{secret, silent}})
	if diff := cmp.Diff(watch.Changes{Ended: []watch.Fault{secret}}, left); diff != "" {
		t.Errorf("left of the ends (-want +got):\n%s", diff)
	}
	stand("an end was put off", troubles([]watch.Fault{blind, secret})...)
	expected := []string{
		"Please check: no mail arrives, Basildon", "Please check: a sign-in ends on Thursday 10 September 2026, Basildon",
		"Over: mail arrives again, Basildon",
	}
	if diff := cmp.Diff(expected, relay.took); diff != "" {
		t.Errorf("mails (-want +got):\n%s", diff)
	}
}

// What is usual may not be learnt for a while: that begins no silence and ends
// none.
func TestSilenceThatCannotBeJudged(t *testing.T) {
	t.Parallel()
	_, tr := deskLedger(t)
	now := deskTime()
	calendar := workday.NewCalendar(workday.BuiltInHolidays(), nil)
	m := &monitor{
		tracker: tr, now: func() time.Time { return now }, log: slog.New(slog.DiscardHandler),
		calendars: map[string]*workday.Calendar{"basildon": calendar}, usual: map[string]*usual{},
	}
	unanswered, cancel := context.WithCancel(t.Context())
	cancel()
	quiet := tracker.Condition{Mailbox: "basildon", LastMessage: now.AddDate(0, 0, -7)}
	judged := func(ctx context.Context, what string, wantSilent, wantKnown bool) {
		t.Helper()
		if silent, known := m.silent(ctx, quiet); silent != wantSilent || known != wantKnown {
			t.Errorf("%s: silent %t, known %t, want %t, %t", what, silent, known, wantSilent, wantKnown)
		}
	}
	judged(unanswered, "never learnt", false, false)
	// Four messages in every hour, for a month before the silence.
	var hours []tracker.Hourful
	for at := now.AddDate(0, 0, -37).Truncate(time.Hour); at.Before(quiet.LastMessage); at = at.Add(time.Hour) {
		hours = append(hours, tracker.Hourful{Start: at, Count: 4})
	}
	working := func(at time.Time) bool {
		ok, _ := calendar.Working(workday.DateOf(at))
		return ok
	}
	m.usual["basildon"] = &usual{Usual: usualOf(hours, now, working), learnt: now.Add(-2 * learnEvery)}
	judged(unanswered, "learnt long ago", true, true)
	judged(t.Context(), "learnt anew, from nothing", false, true)
}
