package parser

import (
	"strings"
	"time"
)

// noYear is a day and a month without a year: "12 November", "Fri 6th Nov",
// "28/10".
var noYear = regex(`(?i)\b(\d{1,2})(?:\s?(?:st|nd|rd|th))?(?:\s+of)?[\s\-]*(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)\b\.?|\b(\d{1,2})/(\d{1,2})\b`)

// aboutNumber is what a number with a stroke is when it is no date.
var aboutNumber = regex(`(?i)^\s*(?:/|%|yrs?\b|years?\b|months?\b|hours?\b|hrs?\b)|^\.\d`)

// sentDay is the day of a message by which a date without a year is told.
type sentDay struct {
	day time.Time // the zero time where it is not known
	// ahead is set where a day that is past tells nothing.
	ahead bool
}

// yearless reads the one day in a text that has no year, as the day nearest to
// the message that the key can mean: a release comes within a year, consent
// was given within half of one, anything else is less than five months away.
func (d sentDay) yearless(key, s string) (iso string, ok bool) {
	if d.day.IsZero() || len(s) > 300 || !strings.ContainsAny(s, "0123456789") {
		return "", false
	}
	all := noYear.FindAllStringSubmatchIndex(s, 3)
	if len(all) != 1 {
		return "", false
	}
	m := all[0]
	if before := s[:m[0]]; m[6] >= 0 && strings.HasSuffix(before, "/") || aboutNumber.MatchString(s[m[1]:]) || rangeBefore.MatchString(before) || uncertain.MatchString(before+" "+s[m[1]:]) {
		return "", false
	}
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	for year := d.day.Year() - 1; year <= d.day.Year()+1; year++ {
		v, real := civil(firstOf(group(1), group(3)), firstOf(group(2), group(4)), time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006"), dateEvent)
		if !real {
			continue
		}
		t, err := time.Parse(time.DateOnly, v)
		if err != nil {
			continue
		}
		days := int(t.Sub(d.day).Hours() / 24)
		switch key {
		case "custody.release_date":
			ok = days >= -7 && days < 358
		case "consent.date", "referral_date":
			ok = days >= -183 && days <= 1
		default:
			ok = days > -150 && days < 150 && (days >= 0 || !d.ahead)
		}
		if ok {
			return v, true
		}
	}
	return "", false
}

// yearlessEnd is where the first day without a year ends in a text.
func yearlessEnd(s string) int {
	if m := noYear.FindStringIndex(s); m != nil {
		return m[1]
	}
	return len(s)
}

// yearlessAt is where the first day without a year begins in a text, its end
// where there is none.
func yearlessAt(s string) int {
	if m := noYear.FindStringIndex(s); m != nil {
		return m[0]
	}
	return len(s)
}
