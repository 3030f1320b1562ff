package workday_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dtrbot/workday"
)

// day reads a date of a test table.
func day(t testing.TB, s string) workday.Date {
	t.Helper()
	d, err := workday.ParseDate(s)
	if err != nil {
		t.Fatalf("the test's own date: %v", err)
	}
	return d
}

// instant reads a time of a test table.
func instant(t testing.TB, s string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		t.Fatalf("the test's own time: %v", err)
	}
	return at
}

func TestDateOf(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, at, want string
	}{
		{"winter, London is UTC", "2026-01-15T23:59:59Z", "2026-01-15"},
		{"summer, 22:59 UTC is the same day", "2026-08-12T22:59:59.999999999Z", "2026-08-12"},
		{"summer, 23:00 UTC is the next day", "2026-08-12T23:00:00Z", "2026-08-13"},
		{"summer, 23:30 UTC is the next day", "2026-08-12T23:30:00Z", "2026-08-13"},
		{"a sender's zone does not matter", "2026-08-13T08:30:00+09:00", "2026-08-13"},
		{"far west, already tomorrow in London", "2026-08-12T18:30:00-05:00", "2026-08-13"},
		{"the night clocks go forward, 23:30 UTC before", "2026-03-28T23:30:00Z", "2026-03-28"},
		{"the day clocks go forward, 23:30 UTC", "2026-03-29T23:30:00Z", "2026-03-30"},
		{"the night before clocks go back, 23:30 UTC", "2026-10-24T23:30:00Z", "2026-10-25"},
		{"the day clocks go back, 23:30 UTC", "2026-10-25T23:30:00Z", "2026-10-25"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, workday.DateOf(instant(t, tt.at)).String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestParseDate(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, in string
		ok       bool
	}{
		{"a day", "2026-08-12", true},
		{"a leap day", "2028-02-29", true},
		{"no leap year", "2027-02-29", false},
		{"month 13", "2026-13-01", false},
		{"day 0", "2026-01-00", false},
		{"British order", "12/08/2026", false},
		{"no leading zero", "2026-8-12", false},
		{"with a time", "2026-08-12T00:00:00Z", false},
		{"with a space", " 2026-08-12", false},
		{"nothing", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := workday.ParseDate(tt.in)
			if tt.ok {
				if err != nil || got.String() != tt.in {
					t.Errorf("ParseDate(%q) = %v, %v", tt.in, got, err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), "YYYY-MM-DD") {
				t.Errorf("ParseDate(%q) = %v, %v; want an error that shows the form", tt.in, got, err)
			}
		})
	}
}

func TestDateJSON(t *testing.T) {
	t.Parallel()
	want := workday.Step{Date: day(t, "2026-08-12"), N: 1, Why: "working day 1"}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), `"Date":"2026-08-12"`) {
		t.Errorf("got %s", text)
	}
	var got workday.Step
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if err := json.Unmarshal([]byte(`{"Date":"2026-02-30"}`), &got); err == nil {
		t.Error("30 February was taken")
	}
}

func TestStartEndAt(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, day string
		at        time.Duration
		want      string
	}{
		{"winter morning", "2026-01-15", 9 * time.Hour, "2026-01-15T09:00:00Z"},
		{"summer morning", "2026-08-12", 9 * time.Hour, "2026-08-12T08:00:00Z"},
		{"clocks go forward, before", "2026-03-29", 30 * time.Minute, "2026-03-29T00:30:00Z"},
		{"clocks go forward, skipped time", "2026-03-29", 90 * time.Minute, "2026-03-29T01:30:00Z"},
		{"clocks go forward, first time after", "2026-03-29", 2 * time.Hour, "2026-03-29T01:00:00Z"},
		{"clocks go forward, 09:00", "2026-03-29", 9 * time.Hour, "2026-03-29T08:00:00Z"},
		{"clocks go forward, 23:59", "2026-03-29", 23*time.Hour + 59*time.Minute, "2026-03-29T22:59:00Z"},
		{"clocks go back, before", "2026-10-25", 30 * time.Minute, "2026-10-24T23:30:00Z"},
		{"clocks go back, repeated time is the first", "2026-10-25", 90 * time.Minute, "2026-10-25T00:30:00Z"},
		{"clocks go back, 02:00", "2026-10-25", 2 * time.Hour, "2026-10-25T02:00:00Z"},
		{"clocks go back, 09:00", "2026-10-25", 9 * time.Hour, "2026-10-25T09:00:00Z"},
		{"to the nanosecond", "2026-08-12", 24*time.Hour - 1, "2026-08-12T22:59:59.999999999Z"},
		{"24:00 is the next day", "2026-08-12", 24 * time.Hour, "2026-08-12T23:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := day(t, tt.day).At(tt.at)
			if !got.Equal(instant(t, tt.want)) {
				t.Errorf("got %s, want %s", got.UTC().Format(time.RFC3339Nano), tt.want)
			}
		})
	}
	lengths := []struct {
		name, day string
		want      time.Duration
	}{
		{"ordinary", "2026-08-12", 24 * time.Hour},
		{"clocks go forward", "2026-03-29", 23 * time.Hour},
		{"clocks go back", "2026-10-25", 25 * time.Hour},
	}
	for _, tt := range lengths {
		t.Run("length, "+tt.name, func(t *testing.T) {
			t.Parallel()
			d := day(t, tt.day)
			if got := d.End().Sub(d.Start()); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestDayProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(0, 4102444800).Draw(t, "unix"), 0)
		d := workday.DateOf(at)
		if at.Before(d.Start()) || !at.Before(d.End()) {
			t.Fatalf("%s is not within %s", at, d)
		}
		if got := workday.DateOf(d.Start()); got != d {
			t.Fatalf("start of %s is on %s", d, got)
		}
		if got := workday.DateOf(d.End()); got != d.AddDays(1) {
			t.Fatalf("end of %s is on %s", d, got)
		}
		n := rapid.IntRange(-4000, 4000).Draw(t, "n")
		e := d.AddDays(n)
		if e.AddDays(-n) != d {
			t.Fatalf("%s%+d days and back is %s", d, n, e.AddDays(-n))
		}
		if (n > 0) != e.After(d) || (n < 0) != e.Before(d) {
			t.Fatalf("%s and %s, %d days apart, are in the wrong order", d, e, n)
		}
		since := time.Duration(rapid.Int64Range(0, int64(24*time.Hour)-1).Draw(t, "since"))
		if got := workday.DateOf(d.At(since)); got != d {
			t.Fatalf("%s of %s is on %s", since, d, got)
		}
	})
}
