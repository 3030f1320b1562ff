package parser

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// The patterns below are constants in all but the language's eyes.
var (
	numbering   = regex(`(?i)^(?:(?:section|part|question|q|step|page)\s*(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-h])\b(?:\s*(?:of|/)\s*\d{1,2}\b)?\s*[.):\-–]*\s*|(?:section|part)\s*\d{1,2}|\(?\d{1,2}(?:\.\d{1,2})*\s?[a-z]?[.):]+\s*|\(?[a-z]\d{1,2}[.):]+\s+|\(?[a-z][.)]\s+|\(?[a-z]\)\s*|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s+[-–]\s+|\(?[ivx]{1,4}[.)]\s+|\d{1,2}\s+)`)
	personNamed = regex(`\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`)
	condition   = regex(`(?i)^if (?:yes|so|applicable|in (?:custody|prison)|known)\b[\s,:;–-]*`)
	bracketed   = regex(`\([^()]*\)|\[[^\[\]]*\]`)

	dateISO   = regex(`\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|T)`)
	dateDMY   = regex(`\b(\d{1,2})\s?[/.\-–—\\]\s?(\d{1,2})\s?[/.\-–—\\]\s?['’]?(\d{4}|\d{2})\b`)
	dateWords = regex(`(?i)\b(\d{1,2})(?:\s?(?:st|nd|rd|th))?(?:\s+of)?[\s,./\-–]*(jan|january|feb|february|febuary|feburary|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)[\s,./\-–]*['’]?(\d{4}|\d{2})\b`)
	dateUS    = regex(`(?i)\b(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`)
	dateSpace = regex(`^\s*(\d{1,2})\s+(\d{1,2})\s+(\d{4}|\d{2})\s*$`)
	dateRun   = regex(`^\s*(\d)\s*(\d)\s*(\d)\s*(\d)\s*(?:(\d)\s*(\d)\s*)?(\d)\s*(\d)\s*$`)
	dateSlip  = regex(`\b(\d{1,2})\s?[/.\-–]\s?(\d{1,2})\s?[/.\-–]\s?(\d{2,4})\b`)

	emailPattern = regex(`(?i)[a-z0-9][a-z0-9._%+'\-]*@[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?)+`)
	digitPhone   = regex(`\b0(?: \d){9,10}\b`)
	phonePattern = regex(`(?i)(?:\+44\s?\(?0?\)?|\b0044\s?|\(0|\b0)[\d\s().\-]{7,16}\d(?:\s?(?:extn?\.?|extension|ex\.?|x)\s?:?\s?\d{1,6})?`)

	prisonNumberPattern = regex(`(?i)\b([a-z])\s?([0-9oil](?:\s?[0-9oil]){3})\s?([a-z01]\s?[a-z01])\b`)
	crnPattern          = regex(`(?i)\b([a-z])[\s\-]?(\d(?:\s?[\doil]){5})\b`)
	pncPattern          = regex(`(?i)\b((?:19|20)?\d{2})\s?/\s?(\d{1,7})\s?([a-z])\b`)
	niPattern           = regex(`(?i)\b([a-z])\s?([a-z])[\s\-]?([\doi])[\s\-]?([\doi])[\s\-]?([\doi])[\s\-]?([\doi])[\s\-]?([\doi])[\s\-]?([\doi])[\s\-]?([a-d])\b`)
	nhsPattern          = regex(`\b(\d{3})[\s\-]?(\d{3})[\s\-]?(\d{4})\b`)
	postcodePattern     = regex(`(?i)\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b`)

	fillerPattern   = regex(`(?i)^(?:x{3,}|n\s?[/\\.]?\s?[ak]\.?|(?:none|no phone|no number|no mobile) (?:until|till|while|whilst|when|before|in) (?:on )?(?:release\w*|in custody|in prison|in hospital|custody|prison|hospital|inside)|none(?: (?:known|given|provided|supplied|disclosed|recorded|reported|at present|applicable|stated))?|nil|not? ?known|unknown|unk|ditto|tbd|do not know|no info(?:rmation)?|not (?:answered|asked|relevant|yet (?:obtained|given))|declined to (?:say|answer|disclose)|leave blank|delete as (?:appropriate|applicable)|(?:to|will) follow|n/?a at (?:this time|present)|not available(?: at present| at this time)?|not found|not applicable|not available|not provided|not given|not stated|not recorded|not disclosed|dont know|don.?t know|tbc|t\.b\.c\.?|tba|to be (?:confirmed|advised|arranged)|unsure|no response|blank|nothing|choose an item\.?|select an item\.?|select|please select|click (?:or tap )?(?:here )?to enter (?:text|a date)\.?|click here to enter (?:text|a date)\.?|enter text\.?|--+ ?please select ?--+|please choose|select one|dd[/ .-]?mm[/ .-]?yy(?:yy)?|insert (?:text|date|name)(?: here)?|text|type here|see above|not yet known|not yet|awaited|awaiting|pending|(?:not (?:yet )?|un|to be |awaiting )allocat(?:ed|ion)|\?+|prefer not to say)$`)
	negativePattern = regex(`(?i)^(?:no|none|nil|none known|nothing known|no known .*|not known to .*|none reported|none disclosed|n|none identified|no concerns.*|none at present|no issues.*|(?:no|none|nil)[,;:. –-]+(?:no|never|none|not|nothing)\b.{0,40}|never|not at all)$`)
)

// dateMode says how a year of two digits is read. There is no clock here, so
// the pivots are fixed: nobody is referred before the age of about 16.
type dateMode int

const (
	dateEvent dateMode = iota // 00 to 69 are this century
	dateBirth                 // 00 to 15 are this century
	dateChild                 // 00 to 35 are this century
)

// foundDate is a date and where it stands in the text.
type foundDate struct {
	iso        string
	start, end int
}

var months = map[string]time.Month{
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}

// findDates gives every real date in the text, in order; day before month.
// impossible reports that something shaped like a date is none.
func findDates(s string, mode dateMode) (found []foundDate, impossible bool) {
	if !strings.ContainsAny(s, "0123456789") {
		return nil, false
	}
	taken := make([]bool, len(s))
	add := func(m []int, day, month, year string) {
		for i := m[0]; i < m[1]; i++ {
			if taken[i] {
				return
			}
		}
		for i := m[0]; i < m[1]; i++ {
			taken[i] = true
		}
		iso, ok := civil(day, month, year, mode)
		if !ok {
			impossible = true
			return
		}
		found = append(found, foundDate{iso, m[0], m[1]})
	}
	for _, m := range dateISO.FindAllStringSubmatchIndex(s, -1) {
		add(m, s[m[6]:m[7]], s[m[4]:m[5]], s[m[2]:m[3]])
	}
	for _, m := range dateWords.FindAllStringSubmatchIndex(s, -1) {
		add(m, s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
	}
	for _, m := range dateUS.FindAllStringSubmatchIndex(s, -1) {
		add(m, s[m[4]:m[5]], s[m[2]:m[3]], s[m[6]:m[7]])
	}
	for _, m := range dateDMY.FindAllStringSubmatchIndex(s, -1) {
		if a, b := strings.TrimSpace(s[m[3]:m[4]]), strings.TrimSpace(s[m[5]:m[6]]); a != b {
			// "17 - 02.03.09" is an age and a date.
			if n := dateDMY.FindStringSubmatchIndex(s[m[4]:]); n != nil && n[0] == 0 && s[m[4]+n[3]:m[4]+n[4]] == s[m[4]+n[5]:m[4]+n[6]] {
				for i := range n {
					n[i] += m[4]
				}
				m = n
			}
		}
		add(m, s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
	}
	for _, m := range dateSlip.FindAllStringSubmatchIndex(s, -1) {
		if !taken[m[0]] {
			impossible = true
		}
	}
	if len(found) == 0 && !impossible {
		if m := dateSpace.FindStringSubmatchIndex(s); m != nil {
			add(m, s[m[2]:m[3]], s[m[4]:m[5]], s[m[6]:m[7]])
		} else if m := dateRun.FindStringSubmatch(s); m != nil {
			iso, ok := civil(m[1]+m[2], m[3]+m[4], m[5]+m[6]+m[7]+m[8], mode)
			if ok {
				found = append(found, foundDate{iso, 0, len(s)})
			} else {
				impossible = true
			}
		}
	}
	return found, impossible
}

// civil makes an ISO date of day, month (number or name) and year.
func civil(day, month, year string, mode dateMode) (string, bool) {
	d, err := strconv.Atoi(day)
	if err != nil {
		return "", false
	}
	y, err := strconv.Atoi(year)
	if err != nil {
		return "", false
	}
	var m time.Month
	if n, err := strconv.Atoi(month); err == nil {
		m = time.Month(n)
	} else if len(month) >= 3 {
		m = months[strings.ToLower(month[:3])]
	}
	if len(year) == 2 {
		pivot := map[dateMode]int{dateEvent: 69, dateBirth: 15, dateChild: 35}[mode]
		if y <= pivot {
			y += 2000
		} else {
			y += 1900
		}
	}
	if m < 1 || m > 12 || y < 1900 || y > 2099 {
		return "", false
	}
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d || t.Month() != m {
		return "", false
	}
	return t.Format(time.DateOnly), true
}

// readDate reads an answer that is one date. rest is what else it says; ok
// is false for no date, an impossible one, a range, or "TBC".
func readDate(s string, mode dateMode) (iso, rest string, ok bool) {
	if strings.ContainsAny(s, "oOlI") {
		s = letterDigit.ReplaceAllStringFunc(s, func(m string) string { return strings.NewReplacer("o", "0", "O", "0", "l", "1", "I", "1").Replace(m) })
	}
	if m := boxedDate.FindStringSubmatch(s); m != nil {
		s = m[1] + "/" + m[2] + "/" + m[3] + s[len(m[0]):]
	}
	found, impossible := findDates(s, mode)
	if impossible || len(found) == 0 {
		return "", s, false
	}
	for _, f := range found[1:] {
		if f.iso != found[0].iso {
			return "", s, false
		}
	}
	f := found[0]
	rest = strings.TrimSpace(s[:f.start] + " " + s[f.end:])
	if mode == dateEvent && (uncertain.MatchString(rest) || rangeBefore.MatchString(s[:f.start]) || strings.HasPrefix(strings.TrimSpace(s[f.end:]), "?")) {
		return "", s, false
	}
	return f.iso, strings.Trim(rest, " ()[]-–,.;:"), true
}

// boxedDate is a date as it is written into a box for every digit, "03042027".
var boxedDate = regex(`^\s*([0-3]\d)([01]\d)((?:19|20)\d\d)\b`)

// letterDigit is a date with the letter O or l for a digit, "17/O9/1985".
var letterDigit = regex(`\b[\doOlI]{1,2}[/.\-][\doOlI]{1,2}[/.\-][\doOlI]{2,4}\b`)

// rangeBefore is the first day of a range, "6-8 April 2026".
var rangeBefore = regex(`\b\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–]|to)\s*$`)

var uncertain = regex(`(?i)\bw/?c\b|\bweek (?:commencing|beginning|of|ending)\b|(?:^|\s)c\.|\b(?:tbc|to be confirmed|between|or|not before|earliest possible|from .* to|approx\w*|circa|around|unconfirmed|provisional\w*|if granted)\b`)

// isFiller reports an answer that is no value anywhere but in needs and risk.
func isFiller(s string) bool {
	if !edgedByLetters(s) {
		s = strings.Trim(strings.TrimSpace(s), ".…_-–—*:;,/\\|()[]\"'“”’ \t\n\u00a0")
	}
	return s == "" || fillerPattern.MatchString(s)
}

// edgedByLetters reports a text that begins and ends with a letter of ASCII:
// there is nothing to trim.
func edgedByLetters(s string) bool {
	return s != "" && asciiLetter(s[0]) && asciiLetter(s[len(s)-1])
}

// isPlaceholder reports the prompts and blanks that are an answer to nothing.
func isPlaceholder(s string) bool {
	s = strings.Trim(strings.TrimSpace(s), ".…_-–—*:;,/\\|()[]\"'“”’ \t\n\u00a0")
	return s == "" || promptPattern.MatchString(s)
}

var promptPattern = regex(`(?i)^(?:n\s?[/\\.]?\s?a\.?|not applicable|choose an item|select an item|select|please select|click (?:or tap )?(?:here )?to enter (?:text|a date)|enter text|please choose|select one|dd[/ .-]?mm[/ .-]?yy(?:yy)?|insert (?:text|date|name)(?: here)?|type here|\?+)\.?$`)

// readBool reads yes or no, and gives what else the answer says.
func readBool(s string) (value bool, rest string, ok bool) {
	t := s
	if !edgedByLetters(s) {
		t = strings.TrimSpace(strings.Trim(s, " \t\n.,;:-–—*✓✔☑"))
	}
	m := yesNo.FindStringSubmatchIndex(t)
	if m == nil {
		return false, s, false
	}
	if m[1] < len(t) && strings.TrimSpace(t[m[3]:m[1]]) == "" && !strings.Contains(t[m[3]:m[1]], "\n") && (t[m[2]]|0x20) == 'n' && !afterNo.MatchString(t[m[1]:]) {
		// "No accommodation" and "No fixed abode" answer something else.
		return false, s, false
	}
	word := strings.ToLower(t[m[2]:m[3]])
	rest = strings.TrimSpace(strings.TrimLeft(t[m[1]:], " \t\n.,;:-–—()/"))
	switch word[0] {
	case 'y', 't':
		return true, rest, true
	case 'n', 'f':
		// "Not known", "No response" and "None" say neither.
		return false, rest, !isFiller(t)
	}
	return true, rest, true
}

var afterNo = regex(`^(?:\p{Lu}|(?:i|he|she|they|it|not|but|as|since|however|the|this|there|because|see|currently|at present|client|patient)\b)`)

var yesNo = regex(`(?i)^(yes|y|yep|yeah|true|no|n|nope|false|confirmed|agreed)(?:$|[\s.,;:/()\-–—!]+)`)

// findEmails gives the addresses in a text. The tail of a longer one is none:
// "o’neil@", with the apostrophe that Word makes, would be a stranger's.
func findEmails(s string) []string {
	if strings.IndexByte(s, '@') < 0 {
		return nil
	}
	var out []string
	for _, at := range emailPattern.FindAllStringIndex(s, -1) {
		before := strings.TrimRight(s[:at[0]], "’‘´`'._%+-")
		r, _ := utf8.DecodeLastRuneInString(before)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			out = append(out, s[at[0]:at[1]])
		}
	}
	return out
}

// findPhones gives the British phone numbers in a text, as written, and
// leaves alone dates, NHS numbers and the digits of e-mail addresses.
func findPhones(s string) []string {
	if figures := countDigits(s); figures < 10 && figures+strings.Count(s, "o")+strings.Count(s, "O") < 10 {
		return nil
	}
	if strings.ContainsAny(s, "oO") {
		s = letterPhone.ReplaceAllStringFunc(s, func(m string) string {
			if countDigits(m) < 8 {
				return m
			}
			return strings.NewReplacer("o", "0", "O", "0").Replace(m)
		})
	}
	if strings.Contains(s, "0 7 ") || strings.Contains(s, "0 1 ") || strings.Contains(s, "0 2 ") {
		s = digitPhone.ReplaceAllStringFunc(s, func(m string) string { return strings.ReplaceAll(m, " ", "") })
	}
	hide := func(m string) string { return strings.Repeat("#", len(m)) }
	if strings.IndexByte(s, '@') >= 0 {
		s = emailPattern.ReplaceAllStringFunc(s, hide)
	}
	if strings.ContainsAny(s, "/.") {
		// "01632 960111 13/10/26": the day is no extension.
		s = writtenDay.ReplaceAllStringFunc(s, hide)
	}
	var out []string
	for _, m := range phonePattern.FindAllString(s, -1) {
		m = strings.Trim(m, " \t\n.-")
		body, _, _ := strings.Cut(strings.ToLower(m), "x")
		digits := 0
		for _, r := range body {
			if r >= '0' && r <= '9' {
				digits++
			}
		}
		if strings.Contains(m, "\n") {
			m = strings.TrimSpace(m[:strings.IndexByte(m, '\n')])
			if n := countDigits(m); n < 10 || n > 13 {
				continue
			}
		} else if digits < 10 || digits > 14 {
			continue
		}
		if strings.Count(m, "(") != strings.Count(m, ")") {
			if at := strings.LastIndexByte(m, '('); at > 0 && countDigits(m[:at]) >= 10 {
				m = strings.TrimRight(m[:at], " .-") // "(24h)" begins a remark
			}
			m = strings.NewReplacer("(", "", ")", "").Replace(m)
		}
		out = append(out, dropTail(collapse(m)))
	}
	return out
}

// dropTail takes off a day that stands behind a whole telephone number: those
// of Britain have eleven digits at most.
func dropTail(m string) string {
	at := strings.LastIndexByte(m, ' ')
	if at < 0 || m[0] != '0' || strings.HasPrefix(m, "00") || strings.ContainsAny(m, "xX") || countDigits(m) <= 11 || countDigits(m[:at]) != 11 || len(m)-at > 3 {
		return m
	}
	return strings.TrimRight(m[:at], " -")
}

// writtenDay is a date in figures.
var writtenDay = regex(`\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b`)

// letterPhone is a telephone number with the letter O for noughts.
var letterPhone = regex(`\b[0Oo][1-9][\dOo ]{8,11}\b`)

func countDigits(s string) int {
	n := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n
}

// readPrisonNumber reads a prison (NOMS) number, A1234BC, with spaces and
// with the letters O and I or the digits 0 and 1 in each other's place.
func readPrisonNumber(s string) (string, bool) {
	for _, m := range prisonNumberPattern.FindAllStringSubmatch(s, -1) {
		digits := digitsOf(m[2])
		letters := strings.NewReplacer("0", "O", "1", "I", " ", "").Replace(strings.ToUpper(m[3]))
		if len(digits) == 4 && len(letters) == 2 && countDigits(m[2]) >= 2 && countDigits(m[3]) < 2 {
			// A letter and six digits are a CRN.
			// "Gillick" is a name.
			return strings.ToUpper(m[1]) + digits + letters, true
		}
	}
	return "", false
}

// readCRN reads a probation case reference number: a letter and six digits.
func readCRN(s string) (string, bool) {
	m := crnPattern.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	return strings.ToUpper(m[1]) + digitsOf(m[2]), true
}

// readPNC reads a Police National Computer number, YYYY/NNNNNNNX.
func readPNC(s string) (string, bool) {
	m := pncPattern.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	return m[1] + "/" + m[2] + strings.ToUpper(m[3]), true
}

// readNI reads a National Insurance number and refuses prefixes that are
// never issued (HMRC National Insurance Manual NIM39110), but for QQ, which
// examples use.
func readNI(s string) (string, bool) { return insuranceNumber(s, false) }

// insuranceNumber reads a National Insurance number; asked tells that a
// question asks for nothing else, so that a slip in it is kept as it was made.
func insuranceNumber(s string, asked bool) (string, bool) {
	for _, m := range niPattern.FindAllStringSubmatch(s, -1) {
		p := strings.ToUpper(m[1] + m[2])
		if p != "QQ" && !asked {
			if strings.ContainsAny(p, "DFIQUV") || p[1] == 'O' {
				continue
			}
			switch p {
			case "BG", "GB", "KN", "NK", "NT", "TN", "ZZ":
				continue
			}
		}
		return p + digitsOf(strings.Join(m[3:9], "")) + strings.ToUpper(m[9]), true
	}
	return "", false
}

// readNHS reads an NHS number of ten digits with a right check digit
// (modulus 11, NHS Data Dictionary).
func readNHS(s string) (string, bool) {
	for _, m := range nhsPattern.FindAllStringSubmatch(s, -1) {
		n := m[1] + m[2] + m[3]
		sum := 0
		for i := range 9 {
			sum += int(n[i]-'0') * (10 - i)
		}
		check := (11 - sum%11) % 11
		if check == int(n[9]-'0') {
			return n, true
		}
	}
	if n := strings.Join(strings.Fields(s), ""); n != strings.TrimSpace(s) && len(n) == 10 && countDigits(n) == 10 {
		// Grouped in another way.
		return readNHS(n)
	}
	return "", false
}

func digitsOf(s string) string {
	s = strings.NewReplacer("o", "0", "O", "0", "i", "1", "I", "1", "l", "1", "L", "1").Replace(s)
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// collapse makes every run of white space one blank.
func collapse(s string) string {
	if isCollapsed(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// wordCount is the number of words of a text, of what strings.Fields gives.
func wordCount(s string) int {
	n, within := 0, false
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			n = 0
			for range strings.FieldsSeq(s) {
				n++
			}
			return n
		}
		blank := c == ' ' || c >= '\t' && c <= '\r'
		if !blank && !within {
			n++
		}
		within = !blank
	}
	return n
}

// isCollapsed reports whether a text of ASCII has single blanks only, and none
// at its ends.
func isCollapsed(s string) bool {
	blank := true
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf, c >= '\t' && c <= '\r', c == ' ' && blank:
			return false
		default:
			blank = c == ' '
		}
	}
	return s == "" || !blank
}

// oneLine joins the lines of an address with ", ".
func oneLine(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\t' })
	out := parts[:0]
	for _, p := range parts {
		if p = strings.Trim(collapse(p), ",; "); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}
