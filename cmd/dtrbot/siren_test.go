package main

import (
	"testing"
	"time"
)

// TestWaits: a pause is kept, but not one that a clock made which has been set
// back since.
func TestWaits(t *testing.T) {
	t.Parallel()
	now := monday
	for _, test := range []struct {
		name string
		next time.Time
		want bool
	}{
		{name: "never tried", next: time.Time{}},
		{name: "past", next: now.Add(-time.Second)},
		{name: "now", next: now},
		{name: "a moment more", next: now.Add(time.Second), want: true},
		{name: "the whole pause", next: now.Add(sirenPause), want: true},
		{name: "days ahead", next: now.Add(50 * time.Hour)},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := waits(now, test.next); got != test.want {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}
