package watch

import (
	"slices"
	"time"
)

// Usual is how much mail a mailbox usually gets, by hour of the day, on
// working days and on others. The zero value knows nothing and calls nothing
// silent.
type Usual struct {
	rate    [2][24]float64 // messages an hour; [1] on working days
	longest float64        // the longest silence seen, in messages that would usually have come in it
	known   bool
}

// Hour is one hour in which mail arrived.
type Hour struct {
	Start time.Time // its beginning
	Count int
}

const (
	// history is how many days of mail must be known before silence means
	// anything.
	history = 14
	// unusual is how many messages must be missing at least: with a steady
	// flow twelve are all missing by chance once in 160,000 times.
	unusual = 12
	// beyond is how much longer than the longest silence seen one must be.
	beyond = 1.5
)

// NewUsual learns from the hours of a time in which the mailbox was read, in
// any order. Working tells whether the day of an instant is a working day;
// zone is where hours and days are counted.
func NewUsual(hours []Hour, from, to time.Time, zone *time.Location, working func(time.Time) bool) Usual {
	var u Usual
	if to.Sub(from) < history*24*time.Hour {
		return u
	}
	var total, slots [2][24]float64
	for at := from.Truncate(time.Hour); at.Before(to); at = at.Add(time.Hour) {
		day, hour := slot(at, zone, working)
		slots[day][hour]++
	}
	var came []time.Time
	for _, h := range hours {
		if h.Count == 0 || h.Start.Before(from) || !h.Start.Before(to) {
			continue
		}
		day, hour := slot(h.Start, zone, working)
		total[day][hour] += float64(h.Count)
		came = append(came, h.Start)
	}
	for day := range total {
		for hour := range total[day] {
			if slots[day][hour] > 0 {
				u.rate[day][hour] = total[day][hour] / slots[day][hour]
			}
		}
	}
	u.known = true
	slices.SortFunc(came, time.Time.Compare)
	for i := 1; i < len(came); i++ {
		// From the end of one hour with mail to the beginning of the next.
		u.longest = max(u.longest, u.expected(came[i-1].Add(time.Hour), came[i], zone, working))
	}
	return u
}

func slot(at time.Time, zone *time.Location, working func(time.Time) bool) (day, hour int) {
	if working(at) {
		day = 1
	}
	return day, at.In(zone).Hour()
}

// expected is how many messages usually come between two instants.
func (u Usual) expected(from, to time.Time, zone *time.Location, working func(time.Time) bool) float64 {
	sum := 0.0
	for at := from; at.Before(to); {
		next := at.Truncate(time.Hour).Add(time.Hour)
		if next.After(to) {
			next = to
		}
		day, hour := slot(at, zone, working)
		sum += u.rate[day][hour] * next.Sub(at).Hours()
		at = next
	}
	return sum
}

// Silent tells whether no mail since the last one is unusual: so many would
// usually have come that chance does not explain it, and more than in the
// longest silence seen before.
func (u Usual) Silent(last, now time.Time, zone *time.Location, working func(time.Time) bool) bool {
	if !u.known || last.IsZero() {
		return false
	}
	return u.expected(last, now, zone, working) > max(unusual, beyond*u.longest)
}
