package workday

import (
	"cmp"
	"fmt"
	"time"
	_ "time/tzdata" // a container or a small machine may have no zone files
)

// London returns the zone Europe/London, in which every rule of this package
// is meant. The zone is compiled in, so there is no error to return.
func London() *time.Location {
	loc, err := time.LoadLocation("Europe/London")
	if err != nil {
		panic(fmt.Sprintf("workday: the zone compiled into this program cannot be read: %v", err))
	}
	return loc
}

// DateOf returns the day on which t falls in Europe/London: 23:30 UTC in
// summer is already the next day.
func DateOf(t time.Time) Date {
	return dateOf(t.In(London()))
}

func dateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{Year: y, Month: m, Day: d}
}

// ParseDate reads a day written YYYY-MM-DD. The error names what was read and
// what is expected; a day that does not exist (2027-02-29) is an error.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a day that exists, written YYYY-MM-DD", s)
	}
	return dateOf(t), nil
}

// String returns the day as YYYY-MM-DD.
func (d Date) String() string {
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText implements encoding.TextMarshaler: YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler, as ParseDate does.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// IsZero tells whether d is the zero Date, which is no day.
func (d Date) IsZero() bool { return d == Date{} }

// utc is midnight UTC of the day. It is used for arithmetic on days alone,
// where no clock change can get in the way.
func (d Date) utc() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// AddDays returns the day n calendar days later, or earlier for a negative n.
func (d Date) AddDays(n int) Date { return dateOf(d.utc().AddDate(0, 0, n)) }

// Compare returns -1, 0 or +1 for a day before, equal to, or after e.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before tells whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After tells whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Start returns the first instant of the day, 00:00 in Europe/London.
func (d Date) Start() time.Time { return d.At(0) }

// End returns the end of the day, 24:00 in Europe/London, which is the first
// instant of the next day. Days of a clock change are 23 or 25 hours long.
func (d Date) End() time.Time { return d.AddDays(1).Start() }

// At returns the instant at which clocks in London show the given time of
// that day: At(9*time.Hour) is 09:00 also on the days of a clock change. A
// time that the spring change skips is taken an hour later (01:30 becomes
// 02:30), one that the autumn change repeats is the first of the two. A time
// outside 0 to 24 hours falls on another day.
func (d Date) At(sinceMidnight time.Duration) time.Time {
	t := time.Date(d.Year, d.Month, d.Day, 0, 0, int(sinceMidnight/time.Second), int(sinceMidnight%time.Second), London())
	// time.Date does not say which of two equal clock times it returns.
	if first := t.Add(-time.Hour); first.Format(time.DateTime) == t.Format(time.DateTime) {
		return first
	}
	return t
}
