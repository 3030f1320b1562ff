package xlsx

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// format is how a number shows (ECMA-376-1, 18.8.31): up to four sections, for
// positive numbers, negative ones, zero and texts.
type format struct {
	sections []section
}

// section is one of them.
type section struct {
	parts []piece
	// day, month, year, hours, minutes and elapsed are the parts of a time
	// that it shows.
	day, month, year, hours, elapsed bool
	percent, thousands, scientific   bool
	decimals                         int
	whole                            int // placeholders before the point
	op                               string
	bound                            float64
	general                          bool
}

// piece is a placeholder for a digit, or literal text.
type piece struct {
	digit byte // '0', '#' or '?'; 0 for text
	point bool // after the decimal point
	text  string
}

const maxFormat = 512

// parseFormat reads the code of a format. Unknown parts show nothing.
func parseFormat(code string) format {
	if code == "" || len(code) > maxFormat || strings.EqualFold(code, "general") || code == "@" {
		return format{}
	}
	var f format
	var s section
	point := false
	literal := func(t string) { s.parts = append(s.parts, piece{text: t, point: point}) }
	for i := 0; i < len(code); i++ {
		c := code[i]
		switch c {
		case ';':
			f.sections = append(f.sections, s)
			s, point = section{}, false
		case '"':
			end := strings.IndexByte(code[i+1:], '"')
			if end < 0 {
				end = len(code) - i - 1
			}
			literal(code[i+1 : i+1+end])
			i += end + 1
		case '\\':
			if i++; i < len(code) {
				j := i + 1
				for j < len(code) && code[j]&0xc0 == 0x80 {
					j++ // the rest of one character
				}
				literal(code[i:j])
				i = j - 1
			}
		case '_', '*':
			i++ // as wide as the next character, or filled with it
		case '[':
			end := strings.IndexByte(code[i:], ']')
			if end < 0 {
				end = len(code) - i
			}
			s.bracket(code[i+1:min(i+end, len(code))], literal)
			i += end
		case '0', '#', '?':
			s.parts = append(s.parts, piece{digit: c, point: point})
			if point {
				s.decimals++
			} else {
				s.whole++
			}
		case '.':
			point = true
		case ',':
			s.thousands = s.thousands || s.whole > 0
		case '%':
			s.percent = true
			literal("%")
		case 'E', 'e':
			s.scientific = true
		case 'd', 'D':
			s.day = true
		case 'm', 'M':
			s.month = true
		case 'y', 'Y':
			s.year = true
		case 'h', 'H', 's', 'S':
			s.hours = true
		case 'A', 'a':
			// AM/PM
			for _, word := range []string{"AM/PM", "A/P"} {
				if len(code) >= i+len(word) && strings.EqualFold(code[i:i+len(word)], word) {
					i += len(word) - 1
				}
			}
		case 'G', 'g':
			s.general = true
			i += min(len("eneral"), len(code)-i-1)
		case '@':
		default:
			literal(string(c))
		}
	}
	f.sections = append(f.sections, s)
	return f
}

// bracket reads what stands between brackets: a colour, a condition, a
// currency, a time that goes beyond a day.
func (s *section) bracket(in string, literal func(string)) {
	switch {
	case strings.HasPrefix(in, "$"):
		currency, _, _ := strings.Cut(in[1:], "-")
		literal(currency)
	case in == "h", in == "hh", in == "m", in == "mm", in == "s", in == "ss", in == "H", in == "HH":
		s.hours, s.elapsed = true, true
	case in != "" && strings.ContainsRune("<>=", rune(in[0])):
		n := strings.TrimLeft(in, "<>=")
		if v, err := strconv.ParseFloat(n, 64); err == nil {
			s.op, s.bound = in[:len(in)-len(n)], v
		}
	}
}

// date reports a section that shows a time. An m alone may be minutes.
func (s section) date() bool {
	return s.day || s.year || s.hours || s.month && s.whole == 0 && s.decimals == 0
}

// show is v as the format shows it, without what a reader of values could
// misunderstand: no exponents, no date in figures.
func (f format) show(v float64, date1904 bool) string {
	s, abs, ok := f.section(v)
	if !ok || s.general || s.scientific {
		return plainNumber(v)
	}
	if s.date() {
		if t, ok := s.time(v, date1904); ok {
			return t
		}
		return plainNumber(v)
	}
	if s.whole == 0 && s.decimals == 0 {
		var sb strings.Builder
		for _, p := range s.parts {
			sb.WriteString(p.text)
		}
		return strings.TrimSpace(sb.String())
	}
	if math.Abs(v) >= 1e15 {
		return plainNumber(v)
	}
	out := s.digits(math.Abs(v))
	if v < 0 && !abs {
		out = "-" + out
	}
	return out
}

// section is that for v; abs says that the section itself tells the sign.
func (f format) section(v float64) (s section, abs, ok bool) {
	n := len(f.sections)
	if n == 0 {
		return section{}, false, false
	}
	if f.sections[0].op != "" || n > 1 && f.sections[1].op != "" {
		for _, s := range f.sections[:min(n, 3)] {
			if s.holds(v) {
				return s, false, true
			}
		}
		return section{}, false, false
	}
	switch {
	case v < 0 && n > 1:
		return f.sections[1], true, true
	case v == 0 && n > 2:
		return f.sections[2], false, true
	}
	return f.sections[0], false, true
}

func (s section) holds(v float64) bool {
	switch s.op {
	case "<":
		return v < s.bound
	case "<=":
		return v <= s.bound
	case ">":
		return v > s.bound
	case ">=":
		return v >= s.bound
	case "=":
		return v == s.bound
	case "<>":
		return v != s.bound
	}
	return true
}

// digits puts the digits of v, which is not negative, into the placeholders.
// Text between placeholders stays in its place, as in 00000 000000.
func (s section) digits(v float64) string {
	if s.percent {
		v *= 100
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', s.decimals, 64), ".")
	if whole == "0" {
		whole = ""
	}
	var left []string // from the right
	at, seen, placed := len(whole), 0, 0
	take := func() {
		at--
		left = append(left, whole[at:at+1])
		placed++
	}
	group := func() {
		if s.thousands && placed > 0 && placed%3 == 0 {
			left = append(left, ",")
		}
	}
	for i := len(s.parts) - 1; i >= 0; i-- {
		p := s.parts[i]
		switch {
		case p.point:
		case p.digit == 0:
			left = append(left, p.text)
		default:
			seen++
			if at > 0 {
				group()
				take()
			} else if p.digit == '0' {
				group()
				left = append(left, "0")
				placed++
			}
			for seen == s.whole && at > 0 {
				group()
				take()
			}
		}
	}
	var sb strings.Builder
	for i := len(left) - 1; i >= 0; i-- {
		sb.WriteString(left[i])
	}
	var right strings.Builder
	keep := len(strings.TrimRight(fraction, "0"))
	next := 0
	for _, p := range s.parts {
		switch {
		case !p.point:
		case p.digit == 0:
			right.WriteString(p.text)
		case next < len(fraction):
			if p.digit == '0' || next < keep {
				if next == 0 {
					right.WriteByte('.')
				}
				right.WriteByte(fraction[next])
			}
			next++
		}
	}
	if s.whole == 0 && strings.HasPrefix(right.String(), ".") {
		sb.WriteString(whole)
	}
	return strings.TrimSpace(sb.String() + right.String())
}

// plainNumber is v with all its digits and without an exponent. Excel itself
// keeps fifteen digits.
func plainNumber(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) || math.Abs(v) >= 1e21 || v != 0 && math.Abs(v) < 1e-15 {
		return strconv.FormatFloat(v, 'g', 15, 64)
	}
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64)
	if err != nil {
		r = v
	}
	return strconv.FormatFloat(r, 'f', -1, 64)
}

// maxSerial is 31 December 9999.
const maxSerial = 2958465

// time is the day and time of a serial number, "2 January 1987 14:30".
func (s section) time(v float64, date1904 bool) (string, bool) {
	if v < 0 || v > maxSerial+1 {
		return "", false
	}
	seconds := int64(math.Round(v * 24 * 60 * 60))
	if s.elapsed {
		return clock(seconds/3600, seconds%3600/60, seconds%60), true
	}
	t := serialEpoch(v, date1904).Add(time.Duration(seconds%86400)*time.Second).AddDate(0, 0, int(seconds/86400))
	hm := clock(int64(t.Hour()), int64(t.Minute()), int64(t.Second()))
	if !s.day && !s.year && !(s.month && !s.hours) || seconds < 86400 && s.hours && !date1904 {
		return hm, true
	}
	day := t.Format("2 January 2006")
	if !s.day && t.Day() == 1 {
		// The format shows no day, and none was typed.
		day = t.Format("January 2006")
		if !s.month && t.Month() == time.January {
			day = t.Format("2006")
		}
	}
	if s.hours && seconds%86400 != 0 {
		day += " " + hm
	}
	return day, true
}

func clock(h, m, s int64) string {
	two := func(n int64) string {
		if n < 10 {
			return "0" + strconv.FormatInt(n, 10)
		}
		return strconv.FormatInt(n, 10)
	}
	out := two(h) + ":" + two(m)
	if s != 0 {
		out += ":" + two(s)
	}
	return out
}

// serialEpoch is day 0 (ECMA-376-1, 18.17.4.1). Excel believes that 1900 was a
// leap year, so that its first 59 days count from a day later.
func serialEpoch(v float64, date1904 bool) time.Time {
	switch {
	case date1904:
		return time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case v < 60:
		return time.Date(1899, 12, 31, 0, 0, 0, 0, time.UTC)
	}
	return time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
}

// isoTime is a value of the type "d" as the section for times shows it.
func isoTime(s string) string {
	for _, layout := range []string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
				return t.Format("2 January 2006")
			}
			return t.Format("2 January 2006 15:04")
		}
	}
	return s
}
