package document

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxBoxes keeps a paragraph of nothing but boxes from taking forty times its
// size in memory.
const maxBoxes = 10_000

// ticked is what a ticked checkbox shows.
const ticked = "☑"

// Checkbox is a checkbox field in its state.
func Checkbox(name string, checked bool) *Field {
	f := &Field{Kind: FieldCheckbox, Name: name, Checked: checked}
	if checked {
		f.Value = ticked
	}
	return f
}

// Append adds a span, joined to the last one when the two look the same. The
// text is cleaned as by Clean. A span without text or field adds nothing.
func Append(spans []Span, s Span) []Span {
	if s.Field != nil {
		return append(spans, s)
	}
	s.Text = Clean(s.Text)
	if s.Text == "" {
		return spans
	}
	if n := len(spans) - 1; n >= 0 {
		last := &spans[n]
		// Joining whole paragraphs byte by byte would take quadratic time.
		if last.Field == nil && last.Bold == s.Bold && last.Struck == s.Struck && last.Look == s.Look && len(last.Text) < 1<<12 {
			last.Text += s.Text
			return spans
		}
	}
	return append(spans, s)
}

// Clean replaces non-breaking and typographic spaces by plain ones and drops
// control characters and those without width, which mail programs and Word
// strew about.
func Clean(s string) string {
	clean := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0xc2 || s[i] < ' ' && s[i] != '\n' && s[i] != '\t' {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\u00a0', r == '\u202f', r == '\u3000', '\u2000' <= r && r <= '\u200a':
			return ' '
		case r < ' ' && r != '\n' && r != '\t':
			return -1
		case '\u200b' <= r && r <= '\u200f', '\u202a' <= r && r <= '\u202e', '\u2060' <= r && r <= '\u2064', r == '\ufeff', r == '\u00ad', r == '\ufe0e', r == '\ufe0f':
			return -1
		}
		return r
	}, s)
}

// Blank reports whether the spans show nothing: no field, no visible text.
func Blank(spans []Span) bool {
	for _, s := range spans {
		if s.Field != nil || strings.TrimSpace(s.Text) != "" {
			return false
		}
	}
	return true
}

// Ticks makes checkbox fields of the boxes and ticks that people type: ☐ ☑ ☒
// ✓ ✔ and their like, and [ ] [x] ( ) (x). Crosses without a box (✗) stay
// text: they may mean either. Text before and after keeps its order. Boxes
// beyond the first 10,000 of a paragraph stay text.
func Ticks(spans []Span) []Span {
	first := 0
	for first < len(spans) {
		if spans[first].Field == nil {
			if at, _, _ := tick(spans[first].Text); at >= 0 {
				break
			}
		}
		first++
	}
	if first == len(spans) {
		return spans
	}
	boxes := 0
	out := append(make([]Span, 0, len(spans)+4), spans[:first]...)
	for _, s := range spans[first:] {
		if s.Field != nil {
			out = append(out, s)
			continue
		}
		for s.Text != "" {
			at, size, checked := tick(s.Text)
			if at < 0 || boxes == maxBoxes {
				out = append(out, s)
				break
			}
			boxes++
			if at > 0 {
				out = append(out, Span{Text: s.Text[:at], Bold: s.Bold, Struck: s.Struck})
			}
			out = append(out, Span{Struck: s.Struck, Field: Checkbox("", checked)})
			s.Text = s.Text[at+size:]
		}
	}
	return out
}

// tick finds the first box in s: where it starts, how long it is, and whether
// it is ticked; at is -1 when there is none.
func tick(s string) (at, size int, checked bool) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '[' || c == '(':
			if n, checked := typedBox(s[i:]); n > 0 {
				return i, n, checked
			}
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch r {
			case '☐', '□', '▢', '◻', '❏', '❐', '❑', '❒', '⬜', '🗆', '🞎', '🞏', '🞐':
				return i, n, false
			case '☑', '☒', '✓', '✔', '✅', '⌧', '⊠', '🗷', '🗸', '🗹', '🗵', '√':
				return i, n, true
			}
			i += n - 1
		}
	}
	return -1, 0, false
}

// typedBox is the length of the box that s starts with, 0 when it does not.
func typedBox(s string) (size int, checked bool) {
	end, blanks := byte(']'), 4
	if s[0] == '(' {
		// "(   )" is where an area code goes.
		end, blanks = ')', 2
	}
	in := s[1:min(len(s), 8)]
	at := strings.IndexByte(in, end)
	if at < 0 {
		return 0, false
	}
	switch in = strings.TrimSpace(in[:at]); in {
	case "":
		if at > blanks || at == 0 && end == ')' {
			return 0, false
		}
		return at + 2, false
	case "_":
		return at + 2, false
	case "x", "X", "✓", "✔", "√", "☒", "☑":
		return at + 2, true
	case "☐":
		return at + 2, false
	}
	return 0, false
}

// IsSymbolFont reports whether the letters of a font are pictures.
func IsSymbolFont(font string) bool {
	switch strings.ToLower(font) {
	case "wingdings", "wingdings 2", "wingdings 3", "webdings", "marlett", "symbol":
		return true
	}
	return false
}

// Symbol is the character that a symbol font shows for r, "" when it is an
// ornament of no use to a reader. Word stores r either as it is typed or in
// the private area from U+F000. The tables hold the boxes, ticks, crosses and
// bullets, by the fonts' published charts.
func Symbol(font string, r rune) string {
	private := 0xf000 <= r && r <= 0xf0ff
	if private {
		r -= 0xf000
	}
	if r > 0xff || !private && !IsSymbolFont(font) {
		return string(r)
	}
	switch strings.ToLower(font) {
	case "wingdings 2":
		switch r {
		case 'P':
			return "✓"
		case 'Q', 'S', 'T', 'U':
			return "☒"
		case 'R':
			return "☑"
		case 'O':
			return "✗"
		case 0xa3, 0x2a:
			return "☐"
		}
	case "wingdings 3": // arrows
	case "webdings":
		switch r {
		case 'a':
			return "✓"
		case 'c':
			return "☐"
		case 'r':
			return "✗"
		}
	case "marlett":
		if r == 'a' || r == 'b' {
			return "✓"
		}
	case "symbol":
		switch r {
		case 0xd6:
			return "√"
		case 0xb7:
			return "•"
		}
	default: // Wingdings, and the private area in no particular font
		switch r {
		case 0xfc:
			return "✓"
		case 0xfe:
			return "☑"
		case 0xfd, 'x':
			return "☒"
		case 0xfb:
			return "✗"
		case 0xa8, 'o', 'p', 'q', 'r':
			return "☐"
		case 0xa7, 'l', 'n', 0x9f:
			return "•"
		}
	}
	if r == ' ' {
		return " "
	}
	return ""
}

// Coloured reports a colour of text, written in hexadecimal as RRGGBB with or
// without a "#", that stands out from black and grey. "auto" and what is no
// colour does not.
func Coloured(s string) bool {
	s = strings.TrimPrefix(s, "#")
	n, err := strconv.ParseUint(s, 16, 32)
	if len(s) != 6 || err != nil {
		return false
	}
	r, g, b := n>>16&0xff, n>>8&0xff, n&0xff
	return max(r, g, b)-min(r, g, b) >= 0x40
}
