// Package text reads the plain text of a mail as a neutral document: a block
// per line, because forms filled in as "label: value" have one answer a line.
//
// It promises that every visible character is kept, in order, except for
// quotation marks at the start of a line, lines drawn with dashes, and the
// asterisks that mail programs write around bold text. It marks quotations,
// forwarded headers, signatures and legal notices, and drops none of them.
package text

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/marks"
)

// flowedWidth is how long a line with one blank at its end must be to be
// taken for a broken one when the sender did not say format=flowed. Programs
// break at 66 to 78 columns; "Name: " is shorter.
const flowedWidth = 58

// Read reads plain text in UTF-8. Lines that were broken with format=flowed
// (RFC 3676) are joined where that is beyond doubt. The only error wraps
// document.ErrLimit, with what was read before.
func Read(data []byte, l document.Limits) (document.Document, error) {
	return read(string(data), l, func(line string) bool {
		return len(line) >= flowedWidth && !strings.HasSuffix(line, "  ")
	})
}

// ReadFlowed is Read for text declared as format=flowed: every line that ends
// with a blank goes on in the next.
func ReadFlowed(data []byte, l document.Limits) (document.Document, error) {
	return read(string(data), l, func(string) bool { return true })
}

// reader builds the blocks of a text.
type reader struct {
	blocks []document.Block
	gap    bool
	// underlined is set below a title that is underlined to its length.
	underlined bool
	// tokens counts lines, and the boxes in them.
	tokens int
}

func read(s string, l document.Limits, goesOn func(string) bool) (document.Document, error) {
	var err error
	if int64(len(s)) > l.PartBytes {
		s = s[:l.PartBytes]
		err = fmt.Errorf("more than %d bytes of text: %w", l.PartBytes, document.ErrLimit)
	}
	s = strings.ToValidUTF8(s, "\ufffd")
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")

	r := &reader{tokens: l.Tokens}
	var open strings.Builder // a line that goes on
	opened, depth := false, 0
	for line := range strings.Lines(s) {
		r.tokens--
		if r.tokens < 0 {
			err = fmt.Errorf("more than %d lines or boxes of text: %w", l.Tokens, document.ErrLimit)
			break
		}
		quote, line := unquote(strings.TrimSuffix(line, "\n"))
		if opened && quote != depth {
			r.line(open.String(), depth)
			opened = false
		}
		if !opened {
			open.Reset()
		}
		depth = quote
		open.WriteString(line)
		// RFC 3676, 4.3: the signature's line is never joined to another.
		opened = strings.HasSuffix(line, " ") && line != "-- " && strings.TrimSpace(line) != "" && goesOn(line)
		if !opened {
			r.line(open.String(), depth)
		}
	}
	if opened {
		r.line(open.String(), depth)
	}
	marks.Apply(r.blocks, true)
	return document.Document{Blocks: r.blocks, Truncated: err != nil}, err
}

// maxQuote is the deepest quotation that is counted.
const maxQuote = 50

// unquote takes the quotation marks from the start of a line: ">>", "> > ".
// What RFC 3676, 4.4 stuffed with a blank loses it.
func unquote(line string) (depth int, rest string) {
	rest = line
	for depth < maxQuote {
		after, ok := strings.CutPrefix(rest, ">")
		if !ok {
			// Between two marks one blank may stand.
			after, ok = strings.CutPrefix(rest, " >")
			if !ok || depth == 0 {
				break
			}
		}
		rest = after
		depth++
	}
	if depth > 0 {
		rest = strings.TrimPrefix(rest, " ")
	}
	return depth, rest
}

// line adds one line.
func (r *reader) line(s string, quote int) {
	underline := s == "--"
	s = document.Clean(s)
	signature := s == "-- " || s == "--"
	indent := indentOf(s)
	s = columns(strings.TrimSpace(s))
	if underline && r.underlines(quote) {
		signature = false
	}
	if drawn := rule(s); s == "" || drawn != 0 && !signature {
		if n := len(r.blocks) - 1; drawn == '-' && n >= 0 && !r.gap && utf8.RuneCountInString(r.blocks[n].Text()) == len(s) {
			r.underlined = true
		}
		if n := len(r.blocks) - 1; drawn == '=' && n >= 0 && !r.gap && r.blocks[n].Quote == quote && r.titled(s) {
			r.blocks[n].Heading = 1
		}
		r.gap = true
		return
	}
	spans := document.Ticks(bold(s))
	r.blocks = append(r.blocks, document.Block{Quote: quote, Gap: r.gap && len(r.blocks) > 0, Indent: indent, Spans: spans})
	r.gap = false
	r.tokens -= len(spans) - 1
}

// titled reports that a line of "=" makes a heading of the text right above it: a
// line of its own, or one as long as what is drawn below it. Below more lines than
// one the rule ends them: it parts one form from the next.
func (r *reader) titled(drawn string) bool {
	const slip = 1
	n := len(r.blocks) - 1
	if n == 0 || r.blocks[n].Gap {
		return true
	}
	title := r.blocks[n].Text()
	long := utf8.RuneCountInString(title) - len(drawn)
	return -slip <= long && long <= slip && !strings.Contains(title, ": ")
}

// ordinal reports what counts a section before its title: "SECTION 2", "Part A".
func ordinal(s string) bool {
	word, number, ok := strings.Cut(s, " ")
	if !ok || number == "" || len(number) > 3 || strings.ContainsAny(number, " .:\t") {
		return false
	}
	switch strings.ToLower(word) {
	case "section", "part", "page", "annex", "appendix", "schedule":
		return true
	}
	return false
}

// underlines reports that two dashes are drawn under a title of two letters, in a
// text that underlines its other titles to their length, and end no message.
func (r *reader) underlines(quote int) bool {
	n := len(r.blocks) - 1
	if !r.underlined || n < 0 || r.gap || r.blocks[n].Quote != quote {
		return false
	}
	title := r.blocks[n].Text()
	return utf8.RuneCountInString(title) == 2 && title == strings.ToUpper(title)
}

// indentOf counts the blanks before the first word of a line.
func indentOf(s string) int {
	n := 0
	for i := range len(s) {
		switch s[i] {
		case ' ':
			n++
		case '\t':
			n += 8
		default:
			return n
		}
	}
	return 0
}

// rule is the character that a line is drawn with, 0 when it is none.
func rule(s string) byte {
	if len(s) < 2 || !strings.ContainsRune("-=_*~#.", rune(s[0])) {
		return 0
	}
	for i := range len(s) {
		if s[i] != s[0] && s[i] != ' ' {
			return 0
		}
	}
	return s[0]
}

// columns puts a tab where blanks line words up in columns: three or more, or
// two that do not follow the end of a sentence, label or box. The blanks of
// an empty box stay.
func columns(s string) string {
	if !strings.Contains(s, "  ") && !strings.Contains(s, "\t") {
		return s
	}
	var sb strings.Builder
	for i := 0; i < len(s); {
		n, tab := 0, false
		for i+n < len(s) && (s[i+n] == ' ' || s[i+n] == '\t') {
			tab = tab || s[i+n] == '\t'
			n++
		}
		switch {
		case n == 0:
			sb.WriteByte(s[i])
			i++
			continue
		case ordinal(sb.String()):
			// The number of a section, and its title.
			sb.WriteByte(' ')
		case tab, n > 2 && !strings.ContainsRune("[(", rune(s[i-1])),
			n == 2 && s[i-1] < 0x80 && !strings.ContainsRune(".!?:;,[]()", rune(s[i-1])):
			sb.WriteByte('\t')
		default:
			sb.WriteString(s[i : i+n])
		}
		i += n
	}
	return sb.String()
}

// looks are what people type around words for a look of their own.
var looks = []struct {
	mark string
	span document.Span
}{
	{"**", document.Span{Bold: true}},
	{"*", document.Span{Bold: true}},
	{"~~", document.Span{Struck: true}},
}

// bold makes bold spans of *words between asterisks*, as mail programs write
// bold text in the plain alternative, and struck ones of ~~words between
// tildes~~.
func bold(s string) []document.Span {
	if !strings.ContainsAny(s, "*~") {
		return document.Append(nil, document.Span{Text: s})
	}
	var out []document.Span
	done := 0
next:
	for i := 0; i < len(s); i++ {
		if s[i] != '*' && s[i] != '~' || i > done && !strings.ContainsRune(" \t(/,", rune(s[i-1])) {
			continue
		}
		for _, l := range looks {
			if !strings.HasPrefix(s[i:], l.mark) {
				continue
			}
			m := len(l.mark)
			n := strings.Index(s[i+m:], l.mark)
			if n < 0 {
				continue
			}
			in, end := s[i+m:i+m+n], i+n+2*m
			if in == "" || in != strings.TrimSpace(in) || strings.Trim(in, "*~") == "" || end < len(s) && !strings.ContainsRune(" \t:.,;)/?", rune(s[end])) {
				continue
			}
			out = document.Append(out, document.Span{Text: s[done:i]})
			l.span.Text = in
			out = document.Append(out, l.span)
			done, i = end, end-1
			continue next
		}
	}
	return document.Append(out, document.Span{Text: s[done:]})
}
