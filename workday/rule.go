package workday

import "time"

// usual returns the bank holidays that return every year in England and
// Wales, for a year of which nothing else is known.
//
// Easter Monday, the last Mondays in May and August, and 26 or 27 December
// are named by the Banking and Financial Dealings Act 1971, Schedule 1; Good
// Friday and Christmas Day are holidays at common law; New Year's Day (since
// 1974), the first Monday in May (since 1978) and the substitute days are
// proclaimed under section 1 of the Act, in a pattern that has not changed.
// Days that are moved or given once, as for a jubilee, cannot be known.
func usual(year int) map[Date]string {
	easter := easterSunday(year)
	days := map[Date]string{
		easter.AddDays(-2):                  "Good Friday",
		easter.AddDays(1):                   "Easter Monday",
		monday(Date{year, time.May, 1}):     "Early May bank holiday",
		monday(Date{year, time.May, 25}):    "Spring bank holiday",
		monday(Date{year, time.August, 25}): "Summer bank holiday",
	}
	put := func(d Date, title string) {
		if weekend(d) {
			title += " (substitute day)"
		}
		// Christmas Day on a Sunday goes past Boxing Day, which stays.
		for weekend(d) || days[d] != "" {
			d = d.AddDays(1)
		}
		days[d] = title
	}
	put(Date{year, time.January, 1}, "New Year’s Day")
	christmas, boxing := Date{year, time.December, 25}, Date{year, time.December, 26}
	if weekend(boxing) {
		put(christmas, "Christmas Day")
		put(boxing, "Boxing Day")
	} else {
		put(boxing, "Boxing Day")
		put(christmas, "Christmas Day")
	}
	return days
}

// monday returns the first Monday on or after d.
func monday(d Date) Date {
	return d.AddDays((int(time.Monday) - int(d.Weekday()) + 7) % 7)
}

func weekend(d Date) bool {
	wd := d.Weekday()
	return wd == time.Saturday || wd == time.Sunday
}

// easterSunday returns Easter Sunday of the Gregorian calendar: the Sunday
// after the first ecclesiastical full moon on or after 21 March (Calendar
// (New Style) Act 1750). The moon's age is counted in the cycle of 19 years,
// corrected once a century for the leap days left out and for the moon's drift.
func easterSunday(year int) Date {
	golden := year % 19
	century := year / 100
	leapDaysLeftOut := century - century/4
	moonDrift := (8*century + 13) / 25
	// Days from 21 March to the full moon, 0 to 29.
	full := (19*golden + leapDaysLeftOut - moonDrift + 15) % 30
	// The moon is never taken later than 18 April, nor twice on that day in
	// one cycle.
	if full == 29 || full == 28 && golden > 10 {
		full--
	}
	moon := Date{year, time.March, 21}.AddDays(full)
	return moon.AddDays(7 - int(moon.Weekday()))
}
