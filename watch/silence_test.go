package watch_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"dtrbot/watch"
)

func london(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/London")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// volume is the mail of eight weeks to Monday 26 October 2026 09:00, the day
// after the clocks went back: perDay messages from eight to six on working days,
// a fiftieth of it on others, none at night.
func volume(zone *time.Location, perDay float64, working func(time.Time) bool) (hours []watch.Hour, from, to time.Time) {
	to = time.Date(2026, 10, 26, 9, 0, 0, 0, zone)
	from = to.AddDate(0, 0, -56)
	random := rand.New(rand.NewPCG(1, 2))
	for at := from; at.Before(to); at = at.Add(time.Hour) {
		rate := perDay / 10
		if !working(at) {
			rate /= 50
		}
		if h := at.In(zone).Hour(); h < 8 || h >= 18 {
			rate = 0
		}
		n := int(rate)
		if random.Float64() < rate-float64(n) {
			n++
		}
		if n > 0 {
			hours = append(hours, watch.Hour{Start: at, Count: n})
		}
	}
	return hours, from, to
}

func TestSilent(t *testing.T) {
	t.Parallel()
	zone := london(t)
	working := func(at time.Time) bool {
		at = at.In(zone)
		holiday := at.Month() == time.August && at.Day() == 31 || at.Month() == time.December && at.Day() == 25
		return !holiday && at.Weekday() != time.Saturday && at.Weekday() != time.Sunday
	}
	day := func(month time.Month, day, hour int) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, zone)
	}
	for _, tt := range []struct {
		name      string
		perDay    float64
		last, now time.Time
		want      bool
	}{
		{"busy, half an hour", 150, day(10, 26, 9), day(10, 26, 9).Add(30 * time.Minute), false},
		{"busy, three hours of a working day", 150, day(10, 26, 9), day(10, 26, 12), true},
		{"busy, over a night", 150, day(10, 26, 18), day(10, 27, 8), false},
		{"busy, over a weekend", 150, day(10, 30, 18), day(11, 2, 8), false},
		{"busy, over a holiday", 150, day(12, 24, 18), day(12, 25, 12), false},
		{"busy, since the morning of a Friday until Monday", 150, day(10, 30, 9), day(11, 2, 9), true},
		{"five a day, a day and a half", 5, day(10, 26, 9), day(10, 27, 13), false},
		{"five a day, a week", 5, day(10, 26, 9), day(11, 3, 9), true},
		{"one in two days, a week", 0.5, day(10, 26, 9), day(11, 2, 9), false},
		{"none at all, ever", 0, day(9, 1, 9), day(10, 26, 9), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			hours, from, to := volume(zone, tt.perDay, working)
			u := watch.NewUsual(hours, from, to, zone, working)
			if got := u.Silent(tt.last, tt.now, zone, working); got != tt.want {
				t.Errorf("silent: %v, want %v", got, tt.want)
			}
		})
	}
}

// A mailbox that was silent for long before, and recovered, is not called
// silent for the same again.
func TestSilenceSeenBefore(t *testing.T) {
	t.Parallel()
	zone := london(t)
	working := func(at time.Time) bool { return at.In(zone).Weekday()%6 != 0 }
	all, from, to := volume(zone, 150, working)
	gap := time.Date(2026, 10, 6, 8, 0, 0, 0, zone)
	var hours []watch.Hour
	for _, h := range all {
		if h.Start.Before(gap) || !h.Start.Before(gap.Add(5*time.Hour)) {
			hours = append(hours, h)
		}
	}
	u := watch.NewUsual(hours, from, to, zone, working)
	last := time.Date(2026, 10, 27, 8, 0, 0, 0, zone)
	if u.Silent(last, last.Add(6*time.Hour), zone, working) {
		t.Error("silent for little more than what was seen before")
	}
	if !u.Silent(last, last.Add(9*time.Hour), zone, working) {
		t.Error("not silent for much more than what was seen before")
	}
}

func TestSilenceNeedsHistory(t *testing.T) {
	t.Parallel()
	zone := london(t)
	always := func(time.Time) bool { return true }
	to := time.Date(2026, 10, 26, 9, 0, 0, 0, zone)
	from := to.AddDate(0, 0, -10)
	u := watch.NewUsual([]watch.Hour{{Start: from, Count: 1000}}, from, to, zone, always)
	if u.Silent(from, to, zone, always) {
		t.Error("ten days of mail say what is usual")
	}
}
