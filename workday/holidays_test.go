package workday_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/gb"

	"dtrbot/workday"
)

// fatal is what testing.TB and rapid.T have in common here.
type fatal interface{ Fatalf(string, ...any) }

type event struct {
	Title string `json:"title"`
	Date  string `json:"date"`
	Notes string `json:"notes"`
}

// builtIn returns the events of the data file.
func builtIn(t fatal) []event {
	data, err := os.ReadFile("holidays.json")
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	var file map[string]struct{ Events []event }
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatalf("decode: %v", err)
	}
	return file["england-and-wales"].Events
}

// only returns the events of some years.
func only(events []event, years ...string) []event {
	var out []event
	for _, e := range events {
		for _, y := range years {
			if strings.HasPrefix(e.Date, y) {
				out = append(out, e)
			}
		}
	}
	return out
}

func encode(t fatal, events []event) string {
	text, err := json.Marshal(map[string]any{"england-and-wales": map[string]any{"division": "england-and-wales", "events": events}})
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	return string(text)
}

// holidaysWith returns the built-in holidays with one-off days added; days
// that are holidays or weekends already are left out.
func holidaysWith(t fatal, extra ...workday.Date) *workday.Holidays {
	events := builtIn(t)
	known := map[string]bool{}
	for _, e := range events {
		known[e.Date] = true
	}
	for _, d := range extra {
		if wd := d.Weekday(); known[d.String()] || wd == time.Saturday || wd == time.Sunday {
			continue
		}
		known[d.String()] = true
		events = append(events, event{Title: "One-off day", Date: d.String()})
	}
	h, err := workday.ReadHolidays(strings.NewReader(encode(t, events)))
	if err != nil {
		t.Fatalf("read holidays: %v", err)
	}
	return h
}

func TestBuiltInHolidays(t *testing.T) {
	t.Parallel()
	first, last := workday.BuiltInHolidays().Covers()
	if first != 2018 || last != 2028 {
		t.Errorf("covers %d to %d, want 2018 to 2028", first, last)
	}
	all := workday.NewCalendar(workday.BuiltInHolidays(), nil)
	if missing := all.Missing(day(t, "2018-01-01"), day(t, "2028-12-31")); missing != nil {
		t.Errorf("no data for %v", missing)
	}
	if first, last := (&workday.Holidays{}).Covers(); first != 0 || last != 0 {
		t.Errorf("no data covers %d to %d", first, last)
	}
}

// oracleLacks are the bank holidays that the independent library does not have.
func oracleLacks() map[string]bool {
	return map[string]bool{
		"2022-09-19": true, // Bank Holiday for the State Funeral of Queen Elizabeth II
	}
}

func TestAgainstOracle(t *testing.T) {
	t.Parallel()
	oracle := cal.NewBusinessCalendar()
	oracle.AddHoliday(gb.Holidays...)
	ours := workday.NewCalendar(workday.BuiltInHolidays(), nil)
	lacks := oracleLacks()
	// With data to 2028, by rule from 2029.
	for d := day(t, "2018-01-01"); d.Year < 2100; d = d.AddDays(1) {
		got, why := ours.Working(d)
		_, holiday, _ := oracle.IsHoliday(d.Start())
		want := oracle.IsWorkday(d.Start()) && !holiday
		if lacks[d.String()] {
			if got || !want {
				t.Errorf("%s: working %v here and %v there; it is no exception any more", d, got, want)
			}
			delete(lacks, d.String())
			continue
		}
		if got != want {
			t.Errorf("%s: working %v (%s), the oracle says %v", d, got, why, want)
		}
	}
	if len(lacks) > 0 {
		t.Errorf("never met: %v", lacks)
	}
}

// TestRuleAgainstData compares the years that are known with what the rule
// alone would have said: they differ by one-off days only.
func TestRuleAgainstData(t *testing.T) {
	t.Parallel()
	known := workday.NewCalendar(workday.BuiltInHolidays(), nil)
	rule := workday.NewCalendar(nil, nil)
	want := map[string]string{
		"2020-05-04": "only by rule: Early May bank holiday (computed, no holiday data for 2020)",
		"2020-05-08": "only in the data: Early May bank holiday (VE day)",
		"2022-05-30": "only by rule: Spring bank holiday (computed, no holiday data for 2022)",
		"2022-06-02": "only in the data: Spring bank holiday",
		"2022-06-03": "only in the data: Platinum Jubilee bank holiday",
		"2022-09-19": "only in the data: Bank Holiday for the State Funeral of Queen Elizabeth II",
		"2023-05-08": "only in the data: Bank holiday for the coronation of King Charles III",
	}
	got := map[string]string{}
	for d := day(t, "2018-01-01"); d.Year <= 2028; d = d.AddDays(1) {
		inData, dataWhy := known.Working(d)
		byRule, ruleWhy := rule.Working(d)
		switch {
		case inData && !byRule:
			got[d.String()] = "only by rule: " + ruleWhy
		case !inData && byRule:
			got[d.String()] = "only in the data: " + dataWhy
		case !inData && !strings.HasPrefix(ruleWhy, dataWhy):
			t.Errorf("%s is %q in the data and %q by rule", d, dataWhy, ruleWhy)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestReadHolidaysShapes(t *testing.T) {
	t.Parallel()
	events := only(builtIn(t), "2026")
	list, err := json.Marshal(events)
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, data string }{
		{"the division in its wrapper", encode(t, events)},
		{"the division alone", fmt.Sprintf(`{"division":"england-and-wales","events":%s}`, list)},
		{"the whole file, with keys of its own", fmt.Sprintf(`{
			"scotland": {"division":"scotland","events":[{"title":"St Andrew’s Day","date":"2026-11-30","notes":"","bunting":true}]},
			"england-and-wales": {"division":"england-and-wales","events":%s,"updated":"today"},
			"northern-ireland": {"division":"northern-ireland","events":[]}}`, list)},
	}
	want := workday.NewCalendar(nil, nil)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, err := workday.ReadHolidays(strings.NewReader(tt.data))
			if err != nil {
				t.Fatal(err)
			}
			if first, last := h.Covers(); first != 2026 || last != 2026 {
				t.Errorf("covers %d to %d", first, last)
			}
			got := workday.NewCalendar(h, nil)
			for d := day(t, "2026-01-01"); d.Year == 2026; d = d.AddDays(1) {
				g, why := got.Working(d)
				if w, _ := want.Working(d); g != w {
					t.Errorf("%s: working %v (%s), want %v", d, g, why, w)
				}
			}
			if ok, _ := got.Working(day(t, "2026-11-30")); !ok {
				t.Error("a holiday of Scotland counts")
			}
		})
	}
}

func TestReadHolidaysProblems(t *testing.T) {
	t.Parallel()
	year := only(builtIn(t), "2026")
	with := func(more ...event) string { return encode(t, append(append([]event{}, year...), more...)) }
	tests := []struct {
		name, data string
		want       []string // each must be a line, and no other line may be
	}{
		{"nothing", "", []string{"line 1, column 1: unexpected end of JSON input"}},
		{"not JSON", "<html>", []string{"line 1, column 1: invalid character '<' looking for beginning of value"}},
		{"cut off", "{\n  \"england-and-wales\": {\n    \"div", []string{"line 3, column 8: unexpected end of JSON input"}},
		{"something after it", with() + "x", []string{fmt.Sprintf("line 1, column %d: invalid character 'x' after top-level value", len(with())+1)}},
		{"a list", "[]", []string{"line 1, column 1: the data must be a JSON object, not a JSON array"}},
		{"null", "null", []string{`no division "england-and-wales": use the file from https://www.gov.uk/bank-holidays.json, or that division of it`}},
		{"a number for a date", `{"england-and-wales":{"events":[{"title":"x","date":20260101}]}}`, []string{"line 1, column 60: england-and-wales.events.date must not be a JSON number"}},
		{"Scotland alone", `{"scotland":{"division":"scotland","events":[]}}`, []string{`no division "england-and-wales": use the file from https://www.gov.uk/bank-holidays.json, or that division of it`}},
		{"the division of Scotland", `{"division":"scotland","events":[]}`, []string{`no division "england-and-wales": use the file from https://www.gov.uk/bank-holidays.json, or that division of it`}},
		{"mislabelled", `{"england-and-wales":{"division":"scotland","events":[]}}`, []string{`the division "england-and-wales" calls itself "scotland"`}},
		{"no events", `{"england-and-wales":{"events":[]}}`, []string{`the division "england-and-wales" has no events`}},
		{"no key events", `{"england-and-wales":{}}`, []string{`the division "england-and-wales" has no events`}},
		{"a day twice", with(event{"Boxing Day again", "2026-12-28", ""}), []string{
			`event 9 ("2026-12-28", "Boxing Day again"): the day is listed twice, before as "Boxing Day (substitute day)"`,
		}},
		{"all problems at once", with(
			event{"Boxing Day", "2026-12-26", ""},
			event{"", "2026-07-01", ""},
			event{"Odd", "2026-02-30", ""},
			event{"British", "01/07/2026", ""},
			event{"Bell\a", "2026-07-02", ""},
			event{"Far away", "2031-07-02", ""},
		), []string{
			`event 9 ("2026-12-26", "Boxing Day"): is a Saturday; give the substitute day`,
			`event 10 ("2026-07-01", ""): has no title`,
			`event 11 ("2026-02-30", "Odd"): the date is wrong: "2026-02-30" is not a day that exists, written YYYY-MM-DD`,
			`event 12 ("01/07/2026", "British"): the date is wrong: "01/07/2026" is not a day that exists, written YYYY-MM-DD`,
			`event 13 ("2026-07-02", "Bell\a"): has a control character in its title or notes`,
			`2031 has only 1 of its bank holidays, and every year has at least 8: give the whole year or none of it`,
		}},
		{"part of a year", encode(t, year[:5]), []string{
			`2026 has only 5 of its bank holidays, and every year has at least 8: give the whole year or none of it`,
		}},
		{"too large", strings.Repeat(" ", 1<<20+1), []string{"larger than 1048576 bytes, which GOV.UK's file never is"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, err := workday.ReadHolidays(strings.NewReader(tt.data))
			if err == nil {
				t.Fatalf("no error, %v", h)
			}
			want := "holiday data: " + strings.Join(tt.want, "\n")
			if diff := cmp.Diff(want, err.Error()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
	broken := errors.New("broken disk")
	if _, err := workday.ReadHolidays(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("got %v, want %v", err, broken)
	}
}

// FuzzReadHolidays: whatever the data, it is either refused or gives a
// calendar in which every year that it covers has its holidays.
func FuzzReadHolidays(f *testing.F) {
	f.Add([]byte(encode(f, builtIn(f))))
	f.Add([]byte(encode(f, only(builtIn(f), "2026"))))
	f.Add([]byte(`{"division":"england-and-wales","events":[{"title":"x","date":"2026-12-25","notes":""}]}`))
	f.Add([]byte(`{"england-and-wales":null}`))
	f.Add([]byte(`[{"events":[]}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, err := workday.ReadHolidays(bytes.NewReader(data))
		if err != nil {
			if h != nil || !strings.HasPrefix(err.Error(), "holiday data: ") {
				t.Fatalf("got %v, %v", h, err)
			}
			return
		}
		first, last := h.Covers()
		c := workday.NewCalendar(h, nil)
		for _, year := range []int{first, last} {
			start := workday.Date{Year: year, Month: time.January, Day: 1}
			end := workday.Date{Year: year, Month: time.December, Day: 31}
			if missing := c.Missing(start, end); missing != nil {
				t.Fatalf("covers %d without data", year)
			}
			holidays := 0
			for d := start; !d.After(end); d = d.AddDays(1) {
				ok, _ := c.Working(d)
				if wd := d.Weekday(); !ok && wd != time.Saturday && wd != time.Sunday {
					holidays++
				}
			}
			if holidays < 8 {
				t.Fatalf("%d has %d holidays", year, holidays)
			}
		}
	})
}
