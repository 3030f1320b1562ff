package templates

import (
	"fmt"
	"reflect"
	"strings"
	"text/template"
	"time"
	"unicode"
	"unicode/utf8"
)

const (
	// Width is the most columns of a line of text: RFC 5322 section 2.1.1
	// asks for at most 78, and a reply that quotes once needs two.
	Width = 76
	// maxValue is the most characters of one value; an address has at most
	// 254 (RFC 5321 section 4.5.3.1.3).
	maxValue = 300
	// maxSubject is the most characters of a subject.
	maxSubject = 200
)

// functions are what a wording can call.
func functions() template.FuncMap {
	return template.FuncMap{
		"capital":    capital,
		"date":       date,
		"dateShort":  dateShort,
		"dateTime":   dateTime,
		"inc":        func(n int) int { return n + 1 },
		"join":       join,
		"list":       list,
		"locator":    locator,
		"plural":     plural,
		"references": references,
		"sentence":   sentence,
	}
}

// date is "Wednesday 12 August 2026". The blanks inside day, month and year
// do not break (U+00A0) until the text is wrapped.
func date(t time.Time) string {
	if t.IsZero() {
		return "a date that is not recorded"
	}
	return t.Format("Monday 2\u00a0January\u00a02006")
}

// dateTime is "Wednesday 12 August 2026 at 14:03".
func dateTime(t time.Time) string {
	if t.IsZero() {
		return "a time that is not recorded"
	}
	return t.Format("Monday 2\u00a0January\u00a02006 at\u00a015:04")
}

// dateShort is "12/08/2026", as referrers' own systems ask for it.
func dateShort(t time.Time) string {
	if t.IsZero() {
		return "not recorded"
	}
	return t.Format("02/01/2006")
}

// plural is "one case" or "3 cases".
func plural(n int, one, many string) string {
	if n == 1 {
		return "one " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// list is "a", "a and b" or "a, b and c".
func list(values []string) string {
	if len(values) < 2 {
		return strings.Join(values, "")
	}
	last := len(values) - 1
	return strings.Join(values[:last], ", ") + " and " + values[last]
}

// join puts a separator between values.
func join(separator string, values []string) string {
	return strings.Join(values, separator)
}

// references is the first reference and how many more there are, short enough
// for a subject.
func references(refs []string) string {
	switch len(refs) {
	case 0:
		return "no reference"
	case 1:
		return refs[0]
	default:
		return fmt.Sprintf("%s and %d more", refs[0], len(refs)-1)
	}
}

// capital makes the first letter a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// sentence ends a text with a full stop unless it has an end.
func sentence(s string) string {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	if s == "" || strings.ContainsRune(".?!", rune(s[len(s)-1])) {
		return s
	}
	return s + "."
}

// locator says how to find a mail: when it came, from which address, with how
// many attachments and, outside the inbox, in which folder.
func locator(l Locator) string {
	var b strings.Builder
	b.WriteString("received " + dateTime(l.Received))
	if l.Sender != "" {
		b.WriteString(" from " + l.Sender)
	} else {
		b.WriteString(" without a sender")
	}
	if l.Attachments == 0 {
		b.WriteString(", no attachment")
	} else {
		b.WriteString(", " + plural(l.Attachments, "attachment", "attachments"))
	}
	if l.Folder != "" && !strings.EqualFold(l.Folder, "INBOX") {
		fmt.Fprintf(&b, ", in the folder %q", l.Folder)
	}
	return b.String()
}

// cleaned is a deep copy of a view in which every text is one line. It walks
// by reflection, so that a field added to a view is never forgotten.
func cleaned(v View) View {
	out := reflect.New(reflect.TypeOf(v)).Elem()
	cleanInto(out, reflect.ValueOf(v))
	return out.Interface().(View)
}

func cleanInto(dst, src reflect.Value) {
	switch src.Kind() {
	case reflect.String:
		dst.SetString(cleanLine(src.String(), maxValue))
	case reflect.Slice:
		if src.IsNil() {
			return
		}
		dst.Set(reflect.MakeSlice(src.Type(), src.Len(), src.Len()))
		for i := range src.Len() {
			cleanInto(dst.Index(i), src.Index(i))
		}
	case reflect.Struct:
		if src.Type() == reflect.TypeFor[time.Time]() {
			dst.Set(src)
			return
		}
		for i := range src.NumField() {
			cleanInto(dst.Field(i), src.Field(i))
		}
	default:
		dst.Set(src)
	}
}

// cleanLine makes one line of a text: control and formatting characters
// (line breaks, bidirectional overrides) and runs of space become one blank,
// bytes that are no UTF-8 become U+FFFD, and more than limit characters end
// in an ellipsis.
func cleanLine(s string, limit int) string {
	var b strings.Builder
	n, blank := 0, false
	for _, r := range s {
		if unicode.IsSpace(r) || unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Cs, unicode.Co) {
			blank = true
			continue
		}
		if n >= limit {
			b.WriteString("…")
			break
		}
		if blank && n > 0 {
			b.WriteByte(' ')
			if n++; n >= limit {
				b.WriteString("…")
				break
			}
		}
		blank = false
		b.WriteRune(r)
		n++
	}
	return b.String()
}

// wrap breaks lines at Width columns, keeps the rest of a list item under its
// text, and removes trailing blanks, doubled empty lines and those at either end.
func wrap(text string) string {
	var out []string
	for line := range strings.Lines(text) {
		line = printable(line)
		if line == "" {
			if len(out) > 0 && out[len(out)-1] != "" {
				out = append(out, "")
			}
			continue
		}
		out = append(out, wrapLine(line)...)
	}
	for len(out) > 0 && out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	if len(out) == 0 {
		return ""
	}
	return strings.Join(out, "\n") + "\n"
}

// printable drops what a wording of an authority's own may have brought in:
// tabs become blanks, other control characters go.
func printable(line string) string {
	line = strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case unicode.IsControl(r):
			return -1
		}
		return r
	}, line)
	return strings.TrimRightFunc(line, unicode.IsSpace)
}

func wrapLine(line string) []string {
	body := strings.TrimLeft(line, " ")
	indent := strings.Repeat(" ", min(len(line)-len(body), Width/2))
	first := indent + marker(body)
	body = body[len(marker(body)):]
	hang := indent + strings.Repeat(" ", utf8.RuneCountInString(first)-len(indent))

	var out []string
	current, empty := first, true
	flush := func() {
		out = append(out, strings.TrimRight(strings.ReplaceAll(current, "\u00a0", " "), " "))
		current, empty = hang, true
	}
	for word := range strings.FieldsFuncSeq(body, func(r rune) bool { return r == ' ' }) {
		for {
			room := Width - utf8.RuneCountInString(current)
			if !empty {
				room--
			}
			length := utf8.RuneCountInString(word)
			if length <= room {
				if !empty {
					current += " "
				}
				current, empty = current+word, false
				break
			}
			if !empty {
				flush()
				continue
			}
			// A word wider than a line is cut: no line is ever longer.
			runes := []rune(word)
			current, empty = current+string(runes[:room]), false
			word = string(runes[room:])
			flush()
		}
	}
	if !empty || len(out) == 0 {
		flush()
	}
	return out
}

// marker is what begins a list item ("- ", "– ", "12. "), or empty.
func marker(s string) string {
	for _, m := range []string{"- ", "– ", "• ", "* "} {
		if strings.HasPrefix(s, m) {
			return m
		}
	}
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits <= 3 && strings.HasPrefix(s[digits:], ". ") {
		return s[:digits+2]
	}
	return ""
}
