package mailbox

import (
	"bytes"
	"strconv"
	"strings"
	"time"
)

// receivedAt is when a message reached the mailbox's own servers: the earlier
// of INTERNALDATE and the date of the topmost Received field (RFC 5321
// section 4.4), which the border server wrote. A migration renews the first,
// and the second may be absent. Dates before 1990 are nonsense. The zero time
// means that neither is known.
func receivedAt(internal time.Time, header []byte) time.Time {
	border := topmostReceived(header)
	switch {
	case !plausible(internal) && !plausible(border):
		return time.Time{}
	case !plausible(internal):
		return border.UTC()
	case !plausible(border) || border.After(internal):
		return internal.UTC()
	}
	return border.UTC()
}

func plausible(t time.Time) bool { return t.Year() >= 1990 }

// topmostReceived finds the date of the first Received field of a header; the
// zero time when there is none that can be read.
func topmostReceived(header []byte) time.Time {
	var field []byte
	found := false
	for len(header) > 0 {
		line, rest, _ := bytes.Cut(header, []byte("\n"))
		header = rest
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			break
		}
		folded := line[0] == ' ' || line[0] == '\t'
		if found {
			if !folded {
				break
			}
			field = append(field, line...)
			continue
		}
		name, value, ok := bytes.Cut(line, []byte(":"))
		if ok && !folded && strings.EqualFold(string(bytes.TrimSpace(name)), "received") {
			found = true
			field = append(field, value...)
		}
	}
	text := withoutComments(string(field))
	end := strings.LastIndexByte(text, ';')
	if end < 0 {
		return time.Time{}
	}
	return parseDate(text[end+1:])
}

// withoutComments drops comments in brackets, nested ones too (RFC 5322
// section 3.2.2). Quoted strings are kept.
func withoutComments(s string) string {
	var out strings.Builder
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && (quoted || depth > 0):
			i++
		case c == '"' && depth == 0:
			quoted = !quoted
		case c == '(' && !quoted:
			depth++
		case c == ')' && !quoted && depth > 0:
			depth--
			out.WriteByte(' ')
		case depth == 0:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// parseDate reads the date-time of RFC 5322 section 3.3 and what mail servers
// write instead: no day name, no seconds, two-digit years, zones by name.
// A date without a zone, or with one that is not known, is no date here: a
// guess would be hours off, and INTERNALDATE is at hand.
func parseDate(s string) time.Time {
	words := strings.Fields(strings.ReplaceAll(s, ",", " "))
	if len(words) > 0 && !startsWithDigit(words[0]) {
		words = words[1:] // the day of the week
	}
	if len(words) == 1 {
		return time.Time{}
	}
	if len(words) > 0 && strings.Count(words[0], "-") == 2 { // 21-Nov-2026
		words = append(strings.Split(words[0], "-"), words[1:]...)
	}
	if len(words) < 5 {
		return time.Time{}
	}
	day, errDay := strconv.Atoi(words[0])
	month := monthOf(words[1])
	year, errYear := strconv.Atoi(words[2])
	if errDay != nil || errYear != nil || month == 0 {
		return time.Time{}
	}
	switch {
	case len(words[2]) == 2 && year < 50: // RFC 5322 section 4.3
		year += 2000
	case len(words[2]) <= 3:
		year += 1900
	}
	clock, ok := clockOf(words[3])
	if !ok {
		return time.Time{}
	}
	offset, ok := zoneOf(words[4])
	if !ok {
		return time.Time{}
	}
	midnight := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if midnight.Day() != day { // 31 June
		return time.Time{}
	}
	return midnight.Add(clock - offset)
}

func startsWithDigit(s string) bool { return s[0] >= '0' && s[0] <= '9' }

func monthOf(s string) time.Month {
	for m := time.January; m <= time.December; m++ {
		if len(s) >= 3 && strings.EqualFold(s[:3], m.String()[:3]) {
			return m
		}
	}
	return 0
}

func clockOf(s string) (time.Duration, bool) {
	parts := strings.Split(s, ":")
	if len(parts) == 2 {
		parts = append(parts, "0")
	}
	if len(parts) != 3 {
		return 0, false
	}
	limits := [3]int{23, 59, 60}
	total := 0
	for i, part := range parts {
		part, _, _ = strings.Cut(part, ".")
		n, err := strconv.Atoi(part)
		if err != nil || n < 0 || n > limits[i] {
			return 0, false
		}
		total = total*60 + n
	}
	return time.Duration(total) * time.Second, true
}

// zoneOf is how far a zone is ahead of UTC.
func zoneOf(s string) (time.Duration, bool) {
	switch strings.ToUpper(s) {
	case "UT", "UTC", "GMT", "Z", "WET":
		return 0, true
	case "BST", "CET", "WEST":
		return time.Hour, true
	case "CEST", "EET":
		return 2 * time.Hour, true
	case "EEST":
		return 3 * time.Hour, true
	case "EDT":
		return -4 * time.Hour, true
	case "EST", "CDT":
		return -5 * time.Hour, true
	case "CST", "MDT":
		return -6 * time.Hour, true
	case "MST", "PDT":
		return -7 * time.Hour, true
	case "PST":
		return -8 * time.Hour, true
	}
	digits := strings.ReplaceAll(s, ":", "")
	for _, name := range []string{"UTC", "GMT"} {
		digits = strings.TrimPrefix(digits, name)
	}
	if len(digits) != 5 || (digits[0] != '+' && digits[0] != '-') {
		return 0, false
	}
	hours, err := strconv.Atoi(digits[1:3])
	if err != nil || hours < 0 || hours > 14 {
		return 0, false
	}
	minutes, err := strconv.Atoi(digits[3:])
	if err != nil || minutes < 0 || minutes > 59 {
		return 0, false
	}
	offset := time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute
	if digits[0] == '-' {
		offset = -offset
	}
	return offset, true
}
