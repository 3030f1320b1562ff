package tracker

import (
	"testing"
	"time"
)

// A clock that is set ahead is doubted for an hour of the time that passes, and
// says until when by itself.
func TestDoubtedUntil(t *testing.T) {
	t.Parallel()
	now, passed := time.Date(2026, 8, 24, 9, 0, 0, 0, time.UTC), time.Duration(0)
	tr, err := New(Options{URL: "postgres://dtrbot@127.0.0.1:1/cases?sslmode=disable", Keys: t.TempDir(), Now: func() time.Time { return now }, Elapsed: func() time.Duration { return passed }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := tr.Close(); err != nil {
			t.Error(err)
		}
	}()
	for _, step := range []struct {
		name        string
		pass, set   time.Duration
		want        time.Duration // after now
		wantDoubted bool
	}{
		{name: "right", pass: time.Hour},
		{name: "just set", pass: time.Minute, set: 24 * time.Hour, want: time.Hour, wantDoubted: true},
		{name: "later", pass: 20 * time.Minute, want: 40 * time.Minute, wantDoubted: true},
		{name: "after an hour", pass: 40 * time.Minute},
	} {
		passed += step.pass
		now = now.Add(step.pass + step.set)
		until := tr.DoubtedUntil()
		if until.IsZero() == step.wantDoubted || step.wantDoubted && !until.Equal(now.Add(step.want)) {
			t.Errorf("%s: doubted until %s at %s, want %s later: %v", step.name, until, now, step.want, step.wantDoubted)
		}
	}
}
