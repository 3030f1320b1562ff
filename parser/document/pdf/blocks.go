package pdf

import (
	"math"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// paragraphs makes blocks of lines of text: those that only went on because
// there was no room for the next word are one.
func (l *layouter) paragraphs(in []textLine, limit float64, depth int) []placed {
	var out []placed
	for i := 0; i < len(in); {
		n := 1
		limit := l.margin(in[i:], limit, depth)
		for i+n < len(in) && l.wraps(in[i+n-1], in[i+n], limit) {
			n++
		}
		out = append(out, l.paragraph(in[i:i+n], depth)...)
		i += n
	}
	return out
}

// margin is how far the lines of text go that begin where the first of in does.
// What stands elsewhere at the edge of the page, as the sender of a letter at
// its right, does not set it.
func (l *layouter) margin(in []textLine, limit float64, depth int) float64 {
	if depth > 0 {
		return limit
	}
	if in[0].left > 0.5*l.width {
		return math.Inf(1) // an address at the right is no text
	}
	most, second := 0.0, 0.0
	for _, line := range in[:min(len(in), 60)] {
		if math.Abs(line.left-in[0].left) < 2 && len(line.segs) == 1 && math.Abs(line.size-in[0].size) < 0.5 {
			most, second = max(most, line.right), max(second, min(most, line.right))
		}
	}
	// One long line may be long by itself.
	if second > 0.62*l.width && second > 0.93*most {
		return min(limit, most)
	}
	return limit
}

// wraps reports whether below goes on with the sentence of above.
func (l *layouter) wraps(above, below textLine, limit float64) bool {
	if l.sentence(above, below) {
		return true
	}
	if len(below.segs) > 1 || !tight(above, below) || above.size > 1.2*below.size || below.size > 1.2*above.size {
		return false
	}
	last := above.segs[len(above.segs)-1]
	first := below.segs[0]
	if last.answer() || first.answer() || len(above.segs) > 1 {
		return false
	}
	start := first.atoms[0]
	for _, a := range first.atoms[:min(len(first.atoms), 4)] {
		if strings.HasSuffix(a.text, ":") && !strings.HasSuffix(last.text(), ",") {
			return false // a label of its own
		}
	}
	if start.field != nil || isBoxText(start.text) || isBullet(start.text) || last.bold() != first.bold() {
		return false
	}
	if end := last.atoms[len(last.atoms)-1]; end.field != nil && len(last.atoms) > 1 {
		// A box whose words are on the next line, where boxes come first.
		return startsLower(start.text) || end.tick() && last.atoms[0].tick()
	}
	return last.right+start.width()+0.25*below.size > limit-0.5
}

// sentence reports lines that were broken in the middle of a sentence, as the
// blanks in it left room: the first ends in a comma or a word that nothing ends
// with, or the second begins in small letters.
func (l *layouter) sentence(above, below textLine) bool {
	if len(above.segs) > 1 || len(below.segs) > 1 || math.Abs(above.size-below.size) > 0.1 || below.base-above.base > 2.2*above.size || above.left > below.left+1 || below.left > above.left+1 {
		return false
	}
	a, b := above.segs[0], below.segs[0]
	if a.answer() || b.answer() || a.bold() != b.bold() || len(a.atoms) < 4 {
		return false
	}
	for _, s := range []segment{a, b} {
		for _, w := range s.atoms {
			if w.field != nil || w.frame || strings.HasSuffix(w.text, ":") || isBoxText(w.text) || isBullet(w.text) && len(w.text) > 1 {
				return false
			}
		}
	}
	last, first := a.atoms[len(a.atoms)-1].text, b.atoms[0].text
	if openWords[last] || openWords[first] && len(b.atoms) >= 4 {
		return true
	}
	return (strings.HasSuffix(last, ",") || startsLower(last)) && startsLower(first) && len(b.atoms) >= 4
}

// openWords are words that no line ends with where a sentence does.
var openWords = map[string]bool{
	"a": true, "an": true, "the": true, "of": true, "to": true, "at": true, "by": true, "for": true, "from": true, "in": true, "on": true,
	"with": true, "and": true, "or": true, "is": true, "was": true, "are": true, "my": true, "his": true, "her": true, "their": true, "that": true, "because": true,
}

// isBullet reports what begins an item of a list.
func isBullet(s string) bool {
	switch s {
	case "•", "·", "-", "–", "*", "o", "▪", "●", "■", "➢", "":
		return true
	}
	if len(s) > 4 || len(s) < 2 {
		return false
	}
	end := s[len(s)-1]
	return (end == '.' || end == ')') && (unicode.IsDigit(firstRune(s)) || len(s) == 2 && unicode.IsLetter(firstRune(s)) || s[0] == '(')
}

// paragraph makes the block of lines that belong together; frames and tables
// in them follow it.
func (l *layouter) paragraph(in []textLine, depth int) []placed {
	p := placed{box: boundsOf(in)}
	var after []placed
	var spans []document.Span
	var last *atom
	for i, line := range in {
		for j, s := range line.segs {
			for k := range s.atoms {
				a := &s.atoms[k]
				switch {
				case last == nil:
				case k > 0:
					if blankBefore(*last, *a) && !(a.text == "," || a.text == "." && last.text != "") {
						spans = blank(spans, " ", *last, *a)
					}
				case j > 0:
					spans = blank(spans, "\t", *last, *a)
				case i > 0:
					if !glued(*last, *a) && !brokenWord(in[i-1], line) {
						spans = blank(spans, " ", *last, *a)
					}
				}
				if a.frame {
					for _, b := range a.inside {
						after = append(after, placed{box: a.box, block: b})
					}
					continue
				}
				spans = document.Append(spans, document.Span{Text: a.text, Bold: a.bold, Struck: a.struck, Field: a.field})
				last = a
			}
		}
	}
	if document.Blank(spans) {
		return after
	}
	p.block.Spans = document.Ticks(spans)
	if depth == 0 && len(in) <= 2 {
		p.block.Heading = l.heading(in)
	}
	return append([]placed{p}, after...)
}

// blank adds a blank that looks like the words on both of its sides.
func blank(spans []document.Span, s string, a, b atom) []document.Span {
	return document.Append(spans, document.Span{Text: s, Bold: a.bold && b.bold, Struck: a.struck && b.struck})
}

// glued reports a word that was broken at the end of a line: after a hyphen,
// or within an address that is too long for the line.
func glued(a, b atom) bool {
	if a.text == "" || b.text == "" {
		return false
	}
	if strings.HasSuffix(a.text, "-") && len(a.text) > 1 && isWordRune(firstRune(b.text)) {
		return true
	}
	if !strings.ContainsAny(a.text, "@") && !strings.HasPrefix(a.text, "http") && !strings.HasPrefix(a.text, "www.") {
		return strings.HasPrefix(b.text, "@") && !strings.HasSuffix(a.text, ":")
	}
	at := strings.IndexByte(a.text, '@')
	whole := at >= 0 && strings.Contains(a.text[at:], ".") && !strings.HasSuffix(a.text, ".")
	return !unicode.IsUpper(firstRune(b.text)) && (!whole || strings.HasPrefix(b.text, ".")) && strings.Trim(b.text, "abcdefghijklmnopqrstuvwxyz0123456789.-_@/?=&%#") == ""
}

// brokenWord reports an address that was longer than its line, which it has
// for itself.
func brokenWord(above, below textLine) bool {
	a, b := above.segs[0].atoms, below.segs[0].atoms
	return len(a) == 1 && len(b) == 1 && strings.ContainsAny(a[0].text+b[0].text, "@") && len(a[0].text) > 8 &&
		!strings.HasSuffix(a[0].text, ",") && !strings.HasSuffix(a[0].text, ";")
}

// heading is the level of a title, 0 for running text: in letters larger than
// the rest, or on a bar of colour.
func (l *layouter) heading(in []textLine) int {
	text := 0
	bold := true
	for _, line := range in {
		if len(line.segs) > 1 {
			return 0
		}
		bold = bold && line.segs[0].bold()
		for _, a := range line.segs[0].atoms {
			if a.field != nil || a.frame {
				return 0
			}
			text += len(a.text) + 1
		}
	}
	if text > 100 || text < 4 {
		return 0
	}
	line := in[0]
	if t := line.segs[0].text(); strings.Contains(strings.TrimSuffix(t, ":"), ": ") && line.size < 1.35*l.normal || strings.Contains(t, "__") || strings.Contains(t, "...") {
		return 0
	}
	size := line.size / l.normal
	switch {
	case size >= 1.55:
		return 1
	case size >= 1.35, size >= 1.15 && bold:
		return 2
	}
	for _, s := range l.shades {
		if s.holds(line.box, 0) && s.width() > 0.45*l.width && s.height() < 3.2*line.height() && (bold || s.dark) {
			return 3
		}
	}
	return 0
}
