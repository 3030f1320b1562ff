package workday_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dtrbot/workday"
)

func closure(t testing.TB, from, to string) workday.Closure {
	t.Helper()
	c, err := workday.NewClosure(from, to)
	if err != nil {
		t.Fatalf("the test's own closure: %v", err)
	}
	return c
}

func TestAdd(t *testing.T) {
	t.Parallel()
	shut := [][2]string{{"2026-12-29", "2026-12-31"}}
	tests := []struct {
		name     string
		received string // the instant
		n        int
		closed   [][2]string
		want     string
		end      string // the instant at which it is due
	}{
		{"three days within a week", "2026-08-10T09:00:00Z", 3, nil, "2026-08-13", "2026-08-13T23:00:00Z"},
		{"five days across a weekend", "2026-08-06T09:00:00Z", 5, nil, "2026-08-13", "2026-08-13T23:00:00Z"},
		{"one minute past midnight", "2026-08-09T23:01:00Z", 3, nil, "2026-08-13", "2026-08-13T23:00:00Z"},
		{"23:59 counts as that day", "2026-08-10T22:59:00Z", 3, nil, "2026-08-13", "2026-08-13T23:00:00Z"},
		{"23:30 UTC in summer is the next day", "2026-08-10T23:30:00Z", 3, nil, "2026-08-14", "2026-08-14T23:00:00Z"},
		{"23:30 UTC in winter is the same day", "2026-01-12T23:30:00Z", 3, nil, "2026-01-15", "2026-01-16T00:00:00Z"},
		{"on a Saturday", "2026-08-08T10:00:00Z", 3, nil, "2026-08-12", "2026-08-12T23:00:00Z"},
		{"on a Sunday, as on the Saturday", "2026-08-09T10:00:00Z", 3, nil, "2026-08-12", "2026-08-12T23:00:00Z"},
		{"on a Friday, as on the Saturday", "2026-08-07T10:00:00Z", 3, nil, "2026-08-12", "2026-08-12T23:00:00Z"},
		{"on a bank holiday", "2026-08-31T10:00:00Z", 3, nil, "2026-09-03", "2026-09-03T23:00:00Z"},
		{"before a bank holiday", "2026-08-28T10:00:00Z", 1, nil, "2026-09-01", "2026-09-01T23:00:00Z"},
		{"across Easter", "2026-04-02T10:00:00Z", 3, nil, "2026-04-09", "2026-04-09T23:00:00Z"},
		{"across the spring clock change", "2026-03-27T10:00:00Z", 1, nil, "2026-03-30", "2026-03-30T23:00:00Z"},
		{"due the Friday before the spring change, still GMT", "2026-03-24T10:00:00Z", 3, nil, "2026-03-27", "2026-03-28T00:00:00Z"},
		{"received in the skipped hour", "2026-03-29T01:30:00Z", 1, nil, "2026-03-30", "2026-03-30T23:00:00Z"},
		{"across the autumn clock change", "2026-10-23T10:00:00Z", 1, nil, "2026-10-26", "2026-10-27T00:00:00Z"},
		{"due the Friday before the autumn change, still BST", "2026-10-20T10:00:00Z", 3, nil, "2026-10-23", "2026-10-23T23:00:00Z"},
		{"received in the repeated hour", "2026-10-25T01:30:00Z", 1, nil, "2026-10-26", "2026-10-27T00:00:00Z"},
		{"Christmas 2026, Boxing Day moved to Monday", "2026-12-24T10:00:00Z", 3, nil, "2026-12-31", "2027-01-01T00:00:00Z"},
		{"Christmas 2027, both moved", "2027-12-24T10:00:00Z", 3, nil, "2027-12-31", "2028-01-01T00:00:00Z"},
		{"Christmas 2022, Christmas moved past Boxing Day", "2022-12-23T10:00:00Z", 1, nil, "2022-12-28", "2022-12-29T00:00:00Z"},
		{"New Year 2028 moved to Monday", "2027-12-31T10:00:00Z", 1, nil, "2028-01-04", "2028-01-05T00:00:00Z"},
		{"the State Funeral", "2022-09-16T10:00:00Z", 1, nil, "2022-09-20", "2022-09-20T23:00:00Z"},
		{"the coronation", "2023-05-05T10:00:00Z", 1, nil, "2023-05-09", "2023-05-09T23:00:00Z"},
		{"the jubilee, two days running", "2022-06-01T10:00:00Z", 1, nil, "2022-06-06", "2022-06-06T23:00:00Z"},
		{"4 May 2020 was a working day", "2020-05-01T10:00:00Z", 1, nil, "2020-05-04", "2020-05-04T23:00:00Z"},
		{"the office is closed after Christmas", "2026-12-24T10:00:00Z", 3, shut, "2027-01-06", "2027-01-07T00:00:00Z"},
		{"received while the office is closed", "2026-12-30T10:00:00Z", 1, shut, "2027-01-04", "2027-01-05T00:00:00Z"},
		{"no days is the day itself", "2026-08-10T09:00:00Z", 0, nil, "2026-08-10", "2026-08-10T23:00:00Z"},
		{"no days on a Sunday is the Sunday", "2026-08-09T09:00:00Z", 0, nil, "2026-08-09", "2026-08-09T23:00:00Z"},
		{"fewer than no days is the day itself", "2026-08-10T09:00:00Z", -1, nil, "2026-08-10", "2026-08-10T23:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var closed []workday.Closure
			for _, c := range tt.closed {
				closed = append(closed, closure(t, c[0], c[1]))
			}
			cal := workday.NewCalendar(workday.BuiltInHolidays(), closed)
			got := cal.Add(workday.DateOf(instant(t, tt.received)), tt.n)
			if diff := cmp.Diff(tt.want, got.Due.String()); diff != "" {
				t.Errorf("due, -want +got\n%s", diff)
			}
			if !got.Due.End().Equal(instant(t, tt.end)) {
				t.Errorf("ends at %s, want %s", got.Due.End().UTC().Format(time.RFC3339), tt.end)
			}
			if got.Estimated != nil {
				t.Errorf("estimated %v, but there is data", got.Estimated)
			}
		})
	}
}

func TestAddNamesEveryDay(t *testing.T) {
	t.Parallel()
	cal := workday.NewCalendar(workday.BuiltInHolidays(), []workday.Closure{closure(t, "2026-12-29", "2026-12-31")})
	got := cal.Add(day(t, "2026-12-23"), 3)
	want := workday.Reckoning{
		Due: day(t, "2027-01-05"),
		Steps: []workday.Step{
			{Date: day(t, "2026-12-23"), Why: "day of receipt"},
			{Date: day(t, "2026-12-24"), N: 1, Why: "working day 1"},
			{Date: day(t, "2026-12-25"), Why: "Christmas Day"},
			{Date: day(t, "2026-12-26"), Why: "Saturday"},
			{Date: day(t, "2026-12-27"), Why: "Sunday"},
			{Date: day(t, "2026-12-28"), Why: "Boxing Day (substitute day)"},
			{Date: day(t, "2026-12-29"), Why: "office closed"},
			{Date: day(t, "2026-12-30"), Why: "office closed"},
			{Date: day(t, "2026-12-31"), Why: "office closed"},
			{Date: day(t, "2027-01-01"), Why: "New Year’s Day"},
			{Date: day(t, "2027-01-02"), Why: "Saturday"},
			{Date: day(t, "2027-01-03"), Why: "Sunday"},
			{Date: day(t, "2027-01-04"), N: 2, Why: "working day 2"},
			{Date: day(t, "2027-01-05"), N: 3, Why: "working day 3"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestYearsWithoutData(t *testing.T) {
	t.Parallel()
	cal := workday.NewCalendar(workday.BuiltInHolidays(), nil)

	got := cal.Add(day(t, "2028-12-29"), 2)
	want := workday.Reckoning{
		Due: day(t, "2029-01-03"),
		Steps: []workday.Step{
			{Date: day(t, "2028-12-29"), Why: "day of receipt"},
			{Date: day(t, "2028-12-30"), Why: "Saturday"},
			{Date: day(t, "2028-12-31"), Why: "Sunday"},
			{Date: day(t, "2029-01-01"), Why: "New Year’s Day (computed, no holiday data for 2029)"},
			{Date: day(t, "2029-01-02"), N: 1, Why: "working day 1"},
			{Date: day(t, "2029-01-03"), N: 2, Why: "working day 2"},
		},
		Estimated: []int{2029},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}

	tests := []struct {
		name, from, to string
		want           []int
	}{
		{"all known", "2018-01-01", "2028-12-31", nil},
		{"before and after", "2017-12-31", "2029-01-01", []int{2017, 2029}},
		{"one day", "2030-06-01", "2030-06-01", []int{2030}},
		{"backwards", "2031-01-01", "2029-01-01", nil},
	}
	for _, tt := range tests {
		t.Run("missing, "+tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, cal.Missing(day(t, tt.from), day(t, tt.to))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}

	estimates := []struct {
		name, day string
		n         int
		want      []int
	}{
		{"the day of receipt itself needs no data", "2017-12-31", 1, nil},
		{"no days need no data", "2029-06-01", 0, nil},
		{"one that reaches into the unknown", "2028-12-27", 3, []int{2029}},
		{"two unknown years", "2029-12-31", 1, []int{2030}},
		{"a long one crosses several", "2028-12-27", 300, []int{2029, 2030}},
	}
	for _, tt := range estimates {
		t.Run("estimated, "+tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, cal.Add(day(t, tt.day), tt.n).Estimated); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}

	bare := workday.NewCalendar(nil, nil)
	if ok, why := bare.Working(day(t, "2026-12-25")); ok || why != "Christmas Day (computed, no holiday data for 2026)" {
		t.Errorf("without any data, Christmas is %v, %q", ok, why)
	}
}

func TestNextBackCount(t *testing.T) {
	t.Parallel()
	cal := workday.NewCalendar(workday.BuiltInHolidays(), []workday.Closure{closure(t, "2026-08-12", "2026-08-12")})
	next := []struct{ name, from, want string }{
		{"a weekday", "2026-08-10", "2026-08-11"},
		{"the office is closed the day after", "2026-08-11", "2026-08-13"},
		{"Friday", "2026-08-14", "2026-08-17"},
		{"Maundy Thursday", "2026-04-02", "2026-04-07"},
	}
	for _, tt := range next {
		t.Run("next, "+tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, cal.Next(day(t, tt.from)).String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
	back := []struct {
		name, from string
		n          int
		want       string
	}{
		{"within a week", "2026-08-20", 3, "2026-08-17"},
		{"across a weekend and a closed day", "2026-08-17", 3, "2026-08-11"},
		{"from a Sunday", "2026-08-16", 1, "2026-08-14"},
		{"none", "2026-08-16", 0, "2026-08-16"},
	}
	for _, tt := range back {
		t.Run("back, "+tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, cal.Back(day(t, tt.from), tt.n).String()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
	count := []struct {
		name, after, upTo string
		want              int
	}{
		{"the same day", "2026-08-10", "2026-08-10", 0},
		{"the next", "2026-08-10", "2026-08-11", 1},
		{"a closed day", "2026-08-10", "2026-08-12", 1},
		{"a weekend adds nothing", "2026-08-14", "2026-08-16", 0},
		{"backwards", "2026-08-14", "2026-08-10", 0},
		{"a whole year", "2025-12-31", "2026-12-31", 252},
	}
	for _, tt := range count {
		t.Run("count, "+tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, cal.Count(day(t, tt.after), day(t, tt.upTo))); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestNewClosure(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, from, to, want string
	}{
		{"one day", "2026-12-29", "2026-12-29", ""},
		{"a year", "2026-01-01", "2026-12-31", ""},
		{"backwards", "2026-12-31", "2026-12-29", "the closure 2026-12-31 to 2026-12-29 ends before it begins"},
		{"a slip in the year", "2026-12-29", "2062-12-31", "the closure 2026-12-29 to 2062-12-31 is longer than a year"},
		{"no such first day", "2026-02-29", "2026-03-01", `"2026-02-29" is not a day that exists, written YYYY-MM-DD`},
		{"no such last day", "2026-02-28", "2026-02-29", `"2026-02-29" is not a day that exists, written YYYY-MM-DD`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := workday.NewClosure(tt.from, tt.to)
			if tt.want == "" {
				if err != nil || got.From.String() != tt.from || got.To.String() != tt.to {
					t.Errorf("got %v, %v", got, err)
				}
				return
			}
			if err == nil || err.Error() != tt.want {
				t.Errorf("got error %v, want %q", err, tt.want)
			}
		})
	}
}

func TestVersion(t *testing.T) {
	t.Parallel()
	data := workday.BuiltInHolidays()
	week := []workday.Closure{closure(t, "2026-12-29", "2026-12-31"), closure(t, "2027-12-29", "2027-12-31")}
	base := workday.NewCalendar(data, week).Version()
	if len(base) != 12 {
		t.Errorf("version %q is not twelve characters", base)
	}
	same := map[string][]workday.Closure{
		"another order": {week[1], week[0]},
		"twice":         {week[0], week[1], week[0]},
		"day by day": {
			closure(t, "2026-12-30", "2026-12-31"), closure(t, "2026-12-29", "2026-12-29"),
			week[1],
		},
		"overlapping": {
			closure(t, "2026-12-29", "2026-12-31"), closure(t, "2026-12-30", "2026-12-30"),
			week[1],
		},
		"with one that closes nothing": {week[0], week[1], {From: week[0].To, To: week[0].From}},
	}
	for name, closed := range same {
		if got := workday.NewCalendar(workday.BuiltInHolidays(), closed).Version(); got != base {
			t.Errorf("closures %s: version %s, want %s", name, got, base)
		}
	}
	other := map[string]*workday.Calendar{
		"no closures":    workday.NewCalendar(data, nil),
		"one day more":   workday.NewCalendar(data, []workday.Closure{week[1], closure(t, "2026-12-28", "2026-12-31")}),
		"no data":        workday.NewCalendar(nil, week),
		"a holiday more": workday.NewCalendar(holidaysWith(t, day(t, "2027-07-05")), week),
	}
	seen := map[string]string{base: "the calendar itself"}
	for name, cal := range other {
		if twin, ok := seen[cal.Version()]; ok {
			t.Errorf("%s has the version of %s", name, twin)
		}
		seen[cal.Version()] = name
	}
}

// drawDay draws a day with and without holiday data.
func drawDay(t *rapid.T, label string) workday.Date {
	first := workday.Date{Year: 2016, Month: time.January, Day: 1}
	return first.AddDays(rapid.IntRange(0, 365*16).Draw(t, label))
}

// drawClosures draws a few short closures, in any order and overlapping.
func drawClosures(t *rapid.T) []workday.Closure {
	var closed []workday.Closure
	for i := range rapid.IntRange(0, 4).Draw(t, "closures") {
		from := drawDay(t, fmt.Sprintf("closed from %d", i))
		closed = append(closed, workday.Closure{From: from, To: from.AddDays(rapid.IntRange(0, 30).Draw(t, "closed for"))})
	}
	return closed
}

func TestAddProperties(t *testing.T) {
	t.Parallel()
	data := workday.BuiltInHolidays()
	rapid.Check(t, func(t *rapid.T) {
		cal := workday.NewCalendar(data, drawClosures(t))
		d := drawDay(t, "day")
		a := rapid.IntRange(0, 40).Draw(t, "a")
		b := rapid.IntRange(0, 40).Draw(t, "b")
		got := cal.Add(d, a)
		due := got.Due

		if ok, why := cal.Working(due); a > 0 && !ok {
			t.Fatalf("%s + %d is %s, %s", d, a, due, why)
		}
		if further := cal.Add(d, a+1).Due; !further.After(due) {
			t.Fatalf("%s + %d is %s, and one more is %s", d, a, due, further)
		}
		if later := cal.Add(d.AddDays(rapid.IntRange(0, 9).Draw(t, "later")), a).Due; later.Before(due) {
			t.Fatalf("%s + %d is %s, and of a later day %s", d, a, due, later)
		}
		if one, two := cal.Add(d, a+b).Due, cal.Add(due, b).Due; one != two {
			t.Fatalf("%s + (%d+%d) is %s, but (%s + %d) + %d is %s", d, a, b, one, d, a, b, two)
		}
		if n := cal.Count(d, due); n != a {
			t.Fatalf("%d working days after %s up to %s, want %d", n, d, due, a)
		}
		if next := cal.Next(d); next != cal.Add(d, 1).Due {
			t.Fatalf("next of %s is %s", d, next)
		}
		if a > 0 && cal.Add(cal.Back(due, b), b).Due != due {
			t.Fatalf("%d back from %s and forth is %s", b, due, cal.Add(cal.Back(due, b), b).Due)
		}
		// The explanation names every day once, in order, and ends on the due one.
		for i, s := range got.Steps {
			if s.Date != d.AddDays(i) {
				t.Fatalf("step %d is %s", i, s.Date)
			}
			if ok, why := cal.Working(s.Date); i > 0 && (ok != (s.N > 0) || !ok && why != s.Why) {
				t.Fatalf("step %+v, but the day is %v, %q", s, ok, why)
			}
		}
		if last := got.Steps[len(got.Steps)-1]; last.Date != due || last.N != a {
			t.Fatalf("last step %+v, due %s", last, due)
		}
	})
}

func TestFewerHolidaysNeverMakeALaterDueDate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		// One-off days on top of the eight; without the last of them the
		// due date must not be later, nor with one closure less.
		var extra []workday.Date
		for range rapid.IntRange(1, 6).Draw(t, "one-off days") {
			d := workday.Date{Year: 2027, Month: time.January, Day: 1}.AddDays(rapid.IntRange(0, 60).Draw(t, "one-off"))
			extra = append(extra, d)
		}
		closed := drawClosures(t)
		more := workday.NewCalendar(holidaysWith(t, extra...), closed)
		fewer := workday.NewCalendar(holidaysWith(t, extra[:len(extra)-1]...), closed)
		open := workday.NewCalendar(holidaysWith(t, extra...), closed[:max(len(closed)-1, 0)])
		d := workday.Date{Year: 2026, Month: time.December, Day: 20}.AddDays(rapid.IntRange(0, 70).Draw(t, "day"))
		n := rapid.IntRange(0, 15).Draw(t, "n")
		due := more.Add(d, n).Due
		if got := fewer.Add(d, n).Due; got.After(due) {
			t.Fatalf("%s + %d is %s, without the holiday %s later: %s", d, n, due, extra[len(extra)-1], got)
		}
		if got := open.Add(d, n).Due; got.After(due) {
			t.Fatalf("%s + %d is %s, with a closure less later: %s", d, n, due, got)
		}
	})
}
