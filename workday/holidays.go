package workday

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode"
)

// builtIn lists 2018 to 2028 as published on GOV.UK.
//
//go:embed holidays.json
var builtIn string

const (
	division    = "england-and-wales"
	maxDataSize = 1 << 20
	// yearly is the number of bank holidays that every year has at least.
	yearly = 8
)

// Holidays are the bank holidays of England and Wales for the years that the
// data covers. The zero value covers no year.
type Holidays struct {
	title map[Date]string
	years map[int]bool
}

// BuiltInHolidays returns the data compiled into the program.
func BuiltInHolidays() *Holidays {
	h, err := ReadHolidays(strings.NewReader(builtIn))
	if err != nil {
		panic(fmt.Sprintf("workday: the holiday data compiled into this program cannot be read: %v", err))
	}
	return h
}

type eventJSON struct {
	Title string `json:"title"`
	Date  string `json:"date"`
	Notes string `json:"notes"`
}

type divisionJSON struct {
	Division string       `json:"division"`
	Events   *[]eventJSON `json:"events"`
}

// ReadHolidays reads holiday data in the shape of GOV.UK's
// https://www.gov.uk/bank-holidays.json: the whole file with its divisions, or
// the division "england-and-wales" alone. Other divisions are not looked at.
//
// A year counts as known when the data has its bank holidays, at least eight;
// a year with fewer is an error, because it would quietly lose the others. So
// are a date that does not exist, a day listed twice, a Saturday or Sunday
// (GOV.UK lists the substitute day instead) and an event without a title. The
// error names all of them, one a line.
func ReadHolidays(r io.Reader) (*Holidays, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxDataSize+1))
	if err != nil {
		return nil, fmt.Errorf("holiday data: %w", err)
	}
	if len(data) > maxDataSize {
		return nil, fmt.Errorf("holiday data: larger than %d bytes, which GOV.UK's file never is", maxDataSize)
	}
	events, err := englandAndWales(data)
	if err != nil {
		return nil, fmt.Errorf("holiday data: %w", err)
	}
	h, problems := collect(events)
	if len(problems) > 0 {
		return nil, fmt.Errorf("holiday data: %w", errors.Join(problems...))
	}
	return h, nil
}

// englandAndWales finds the events of the division in either shape.
func englandAndWales(data []byte) ([]eventJSON, error) {
	var whole struct {
		divisionJSON
		England *divisionJSON `json:"england-and-wales"`
	}
	if err := json.Unmarshal(data, &whole); err != nil {
		return nil, located(data, err)
	}
	d := whole.England
	if d == nil {
		d = &whole.divisionJSON
		if d.Division != division {
			return nil, fmt.Errorf("no division %q: use the file from https://www.gov.uk/bank-holidays.json, or that division of it", division)
		}
	}
	if d.Division != "" && d.Division != division {
		return nil, fmt.Errorf("the division %q calls itself %q", division, d.Division)
	}
	if d.Events == nil || len(*d.Events) == 0 {
		return nil, fmt.Errorf("the division %q has no events", division)
	}
	return *d.Events, nil
}

// collect turns events into holidays and finds everything wrong with them.
func collect(events []eventJSON) (*Holidays, []error) {
	h := &Holidays{title: map[Date]string{}, years: map[int]bool{}}
	var problems []error
	count := map[int]int{}
	for i, e := range events {
		complain := func(format string, args ...any) {
			problems = append(problems, fmt.Errorf("event %d (%q, %q): %s", i+1, e.Date, e.Title, fmt.Sprintf(format, args...)))
		}
		title := strings.TrimSpace(e.Title)
		notes := strings.TrimSpace(e.Notes)
		if title == "" {
			complain("has no title")
		}
		if strings.ContainsFunc(title+notes, unicode.IsControl) {
			complain("has a control character in its title or notes")
		}
		d, err := ParseDate(e.Date)
		if err != nil {
			complain("the date is wrong: %v", err)
			continue
		}
		count[d.Year]++
		if weekend(d) {
			complain("is a %s; give the substitute day", d.Weekday())
		}
		if other, ok := h.title[d]; ok {
			complain("the day is listed twice, before as %q", other)
			continue
		}
		if notes != "" {
			title += " (" + strings.ToLower(notes) + ")"
		}
		h.title[d] = title
		h.years[d.Year] = true
	}
	for _, year := range slices.Sorted(maps.Keys(count)) {
		if n := count[year]; n < yearly {
			problems = append(problems, fmt.Errorf("%d has only %d of its bank holidays, and every year has at least %d: give the whole year or none of it", year, n, yearly))
		}
	}
	return h, problems
}

// located adds the line and column to an error of the JSON decoder.
func located(data []byte, err error) error {
	var offset int64
	var syntax *json.SyntaxError
	var wrongType *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &wrongType):
		offset = wrongType.Offset
		err = fmt.Errorf("%s must not be a JSON %s", wrongType.Field, wrongType.Value)
		if wrongType.Field == "" {
			err = fmt.Errorf("the data must be a JSON object, not a JSON %s", wrongType.Value)
		}
	default:
		return err
	}
	before := string(data[:min(int(offset), len(data))])
	line := 1 + strings.Count(before, "\n")
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	return fmt.Errorf("line %d, column %d: %w", line, max(column, 1), err)
}

// Covers returns the first and the last year that the data knows, both 0 for
// none. Years between them may still be missing; Calendar.Missing finds them.
func (h *Holidays) Covers() (first, last int) {
	years := slices.Sorted(maps.Keys(h.years))
	if len(years) == 0 {
		return 0, 0
	}
	return years[0], years[len(years)-1]
}
