package tracker_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/tracker"
)

// testConditions: what the database tells of a mailbox, as mail comes, waits
// and goes out.
func testConditions(t *testing.T, w *world) {
	ctx := t.Context()
	condition := func() tracker.Condition {
		t.Helper()
		all, err := w.tracker.Conditions(ctx, []string{"basildon", "elsewhere"})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tracker.Condition{Mailbox: "elsewhere"}, all[1]); diff != "" {
			t.Errorf("of a mailbox without rows (-want +got):\n%s", diff)
		}
		return all[0]
	}
	is := func(what string, want tracker.Condition) {
		t.Helper()
		want.Mailbox = "basildon"
		if diff := cmp.Diff(want, condition()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
	start := w.now.UTC()
	is("at first", tracker.Condition{})
	if hours, err := w.tracker.Arrivals(ctx, "basildon", start.Add(-time.Hour)); err != nil || len(hours) != 0 {
		t.Errorf("arrivals %v, %v, want none", hours, err)
	}

	w.receive(w.referral(1))
	w.receive(w.referral(2))
	if err := w.tracker.Unfetched(ctx, tracker.Place{Mailbox: "basildon", Folder: "INBOX", Role: "inbox", UIDValidity: 7, UID: 99}, tracker.NotGiven, "no answer"); err != nil {
		t.Fatal(err)
	}
	for _, f := range []tracker.Folder{
		{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 7, Position: 2, ReadUntil: start},
		{Mailbox: "basildon", Name: "Sent", Role: "sent", UIDValidity: 7, ReadUntil: start.Add(-time.Minute)},
		{Mailbox: "basildon", Name: "Junk", Role: "junk", UIDValidity: 7},
		{Mailbox: "basildon", Name: "Gone", Role: "sent", UIDValidity: 7, ReadUntil: start.Add(-48 * time.Hour)},
	} {
		if err := w.tracker.SaveFolder(ctx, f); err != nil {
			t.Fatal(err)
		}
	}
	read := tracker.Condition{ReadUntil: start.Add(-time.Minute), LastMessage: start, Unfetched: 1, OpenCases: 2}
	waiting := read
	waiting.Owed, waiting.Receipts, waiting.OldestOwed, waiting.OldestReceipt = 2, 2, start, start
	is("receipts wait", waiting)
	hours, err := w.tracker.Arrivals(ctx, "basildon", start.Add(-time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]tracker.Hourful{{Start: start.Truncate(time.Hour), Count: 2}}, hours); diff != "" {
		t.Errorf("arrivals (-want +got):\n%s", diff)
	}

	w.now = w.now.Add(time.Minute)
	w.pass()
	is("receipts are out", read)

	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.receive(w.referral(3))
	w.at("2026-08-24", "11:00") // the contact checks lapsed, and one receipt
	if c := condition(); c.Late != 4 || c.LateCases != 3 {
		t.Errorf("%d deadlines of %d cases are late, want 4 of 3", c.Late, c.LateCases)
	}
}

// testStations: a sign of life is kept, and one of a mailbox that somebody else
// has taken changes nothing.
func testStations(t *testing.T, w *world) {
	ctx := t.Context()
	station := func() tracker.Station {
		t.Helper()
		all, err := w.tracker.Conditions(ctx, []string{"basildon"})
		if err != nil {
			t.Fatal(err)
		}
		return all[0].Station
	}
	save := func(s tracker.Station) {
		t.Helper()
		if err := w.tracker.SaveStations(ctx, map[string]tracker.Station{"basildon": s}); err != nil {
			t.Fatal(err)
		}
	}
	now := w.now.UTC()
	first := tracker.Station{Taken: now, State: "reading", Since: now, Looked: now}
	save(first)
	w.now = w.now.Add(time.Minute)
	second := tracker.Station{Taken: now, State: "unreachable", Since: now.Add(time.Minute), Waiting: 4000}
	save(second)
	want := second
	want.Beat, want.Looked = now.Add(time.Minute), now // the last good look is kept
	if diff := cmp.Diff(want, station()); diff != "" {
		t.Errorf("the station (-want +got):\n%s", diff)
	}
	hold, err := w.tracker.Hold(ctx, "basildon")
	if err != nil {
		t.Fatal(err)
	}
	save(first)
	if err := hold.Release(); err != nil {
		t.Fatal(err)
	}
	if st := station(); !st.Beat.IsZero() || !st.Looked.Equal(now) {
		t.Errorf("after the end of a pass: %+v, want no sign of life", st)
	}
	serving, stop := context.WithCancel(ctx)
	if err := w.tracker.Serve(serving, []string{"basildon"}, tracker.Serving{}, func(ctx context.Context, _ string) error {
		save(first)
		stop()
		<-ctx.Done()
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if st := station(); !st.Beat.IsZero() || st.State != "reading" {
		t.Errorf("after the end of a daemon: %+v, want no sign of life", st)
	}

	blind := tracker.Trouble{Mailbox: "basildon", Kind: "blind", Since: now}
	silent := tracker.Trouble{Mailbox: "basildon", Kind: "silent", Since: now}
	later := blind
	later.Since = now.Add(time.Hour)
	for _, step := range []struct {
		name               string
		began, ended, want []tracker.Trouble
	}{
		{"two begin", []tracker.Trouble{blind, silent}, nil, []tracker.Trouble{blind, silent}},
		{"one is known", []tracker.Trouble{later}, nil, []tracker.Trouble{blind, silent}},
		{"one ends", nil, []tracker.Trouble{blind}, []tracker.Trouble{silent}},
		{"it has ended", nil, []tracker.Trouble{blind}, []tracker.Trouble{silent}},
	} {
		if err := w.tracker.SaveTroubles(ctx, step.began, step.ended); err != nil {
			t.Fatal(err)
		}
		got, err := w.tracker.Troubles(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(step.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
}
