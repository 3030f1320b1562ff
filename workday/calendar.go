package workday

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// maxClosure is the longest run of closure days that is taken for a closure
// and not for a slip of the pen in the year.
const maxClosure = 366

// NewClosure reads a run of closure days from two days written YYYY-MM-DD,
// both included. Days that do not exist, a run that ends before it begins, and
// one of more than a year are errors.
func NewClosure(from, to string) (Closure, error) {
	f, err := ParseDate(from)
	if err != nil {
		return Closure{}, err
	}
	t, err := ParseDate(to)
	if err != nil {
		return Closure{}, err
	}
	if t.Before(f) {
		return Closure{}, fmt.Errorf("the closure %s to %s ends before it begins", f, t)
	}
	if t.After(f.AddDays(maxClosure)) {
		return Closure{}, fmt.Errorf("the closure %s to %s is longer than a year", f, t)
	}
	return Closure{From: f, To: t}, nil
}

// Calendar tells working days from others for one office. It never changes
// once made.
type Calendar struct {
	holidays *Holidays
	closed   []Closure // sorted, neither overlapping nor touching
}

// NewCalendar returns the calendar of an office with its own closure days. A
// closure that ends before it begins closes nothing (NewClosure refuses it).
// With h nil every year is reckoned by rule.
func NewCalendar(h *Holidays, closed []Closure) *Calendar {
	if h == nil {
		h = &Holidays{}
	}
	return &Calendar{holidays: h, closed: merged(closed)}
}

// merged sorts closures and joins those that overlap or follow each other, so
// that the same closed days always look the same.
func merged(closed []Closure) []Closure {
	sorted := slices.DeleteFunc(slices.Clone(closed), func(c Closure) bool { return c.To.Before(c.From) })
	slices.SortFunc(sorted, func(a, b Closure) int { return a.From.Compare(b.From) })
	var out []Closure
	for _, c := range sorted {
		last := len(out) - 1
		switch {
		case last < 0 || c.From.After(out[last].To.AddDays(1)):
			out = append(out, c)
		case c.To.After(out[last].To):
			out[last].To = c.To
		}
	}
	return out
}

// Working tells whether d is a working day, and what it is: "working day", or
// the reason why it does not count ("Saturday", "Boxing Day (substitute day)",
// "office closed"). A holiday of a year without data says that it was computed.
func (c *Calendar) Working(d Date) (ok bool, why string) {
	if weekend(d) {
		return false, d.Weekday().String()
	}
	if c.known(d.Year) {
		if title, holiday := c.holidays.title[d]; holiday {
			return false, title
		}
	} else if title, holiday := usual(d.Year)[d]; holiday {
		return false, fmt.Sprintf("%s (computed, no holiday data for %d)", title, d.Year)
	}
	for _, run := range c.closed {
		if !d.Before(run.From) && !d.After(run.To) {
			return false, "office closed"
		}
	}
	return true, "working day"
}

func (c *Calendar) known(year int) bool { return c.holidays.years[year] }

// Add returns the Nth working day after d, whatever the hour of d, with every
// day from d to the due one. It is due at the end of that day (Date.End). For
// n of 0 or less it is d itself, working day or not.
func (c *Calendar) Add(d Date, n int) Reckoning {
	r := Reckoning{Due: d, Steps: []Step{{Date: d, Why: "day of receipt"}}}
	for counted := 0; counted < n; {
		r.Due = r.Due.AddDays(1)
		step := Step{Date: r.Due}
		ok, why := c.Working(r.Due)
		if ok {
			counted++
			step.N = counted
			why = fmt.Sprintf("working day %d", counted)
		}
		step.Why = why
		r.Steps = append(r.Steps, step)
	}
	if r.Due != d {
		r.Estimated = c.Missing(d.AddDays(1), r.Due)
	}
	return r
}

// Next returns the first working day after d.
func (c *Calendar) Next(d Date) Date {
	for {
		d = d.AddDays(1)
		if ok, _ := c.Working(d); ok {
			return d
		}
	}
}

// Back returns the Nth working day before d, and d itself for n of 0 or less.
func (c *Calendar) Back(d Date, n int) Date {
	for n > 0 {
		d = d.AddDays(-1)
		if ok, _ := c.Working(d); ok {
			n--
		}
	}
	return d
}

// Count returns the number of working days after the day after, up to and
// including upTo; 0 when upTo is not later. It is the inverse of Add:
// Count(d, Add(d, n).Due) is n.
func (c *Calendar) Count(after, upTo Date) int {
	n := 0
	for d := after.AddDays(1); !d.After(upTo); d = d.AddDays(1) {
		if ok, _ := c.Working(d); ok {
			n++
		}
	}
	return n
}

// Missing returns the years from one day to the other, both included, for
// which there is no holiday data, in order; nil when there is data for all.
func (c *Calendar) Missing(from, to Date) []int {
	var years []int
	for y := from.Year; y <= to.Year; y++ {
		if !c.known(y) {
			years = append(years, y)
		}
	}
	return years
}

// Version returns a short hash of the days that are holidays and of those on
// which the office is closed. It is kept with a deadline, so that a deadline
// that was reckoned with other days can be found. The wording of the holidays
// and the order and division of the closures do not change it.
func (c *Calendar) Version() string {
	days := make([]Date, 0, len(c.holidays.title))
	for d := range c.holidays.title {
		days = append(days, d)
	}
	slices.SortFunc(days, Date.Compare)
	var b strings.Builder
	b.WriteString("workday 1\n") // another number when the rules change
	for _, d := range days {
		fmt.Fprintf(&b, "holiday %s\n", d)
	}
	for _, run := range c.closed {
		fmt.Fprintf(&b, "closed %s %s\n", run.From, run.To)
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:6])
}
