package workday

import "time"

// Date is a calendar day, without a time or a zone.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Closure is a run of days on which one office is closed, both ends included.
type Closure struct {
	From, To Date
}

// Step is one day of a reckoning.
type Step struct {
	Date Date
	// N is the number of the working day, 0 for a day that does not count.
	N int
	// Why names what the day is: "day of receipt", "working day 2",
	// "Saturday", "Boxing Day (substitute day)", "office closed".
	Why string
}

// Reckoning is a due date and how it came about.
type Reckoning struct {
	Due   Date
	Steps []Step
	// Estimated are the years that the reckoning crossed without holiday
	// data: their holidays were computed by rule and one-off days are not
	// known. It is for a person to see, loudly.
	Estimated []int
}
