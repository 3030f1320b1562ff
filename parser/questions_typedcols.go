package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// leastAbreast is how many lines with two labels tell that a text has two
// columns.
const leastAbreast = 3

// typedColumns puts a column that somebody typed beside another below it:
//
//	Client:  Jane Doe         Referrer:  Ann Other
//	Tel:     07700 900001     Tel:       01632 960001
//
// Only what both ask tells that these are columns: a line may as well have two
// questions about one person.
func typedColumns(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); {
		n, left, right := columnsFrom(blocks[i:])
		if n == 0 {
			if out != nil {
				out = append(out, blocks[i])
			}
			i++
			continue
		}
		if out == nil {
			out = append(make([]document.Block, 0, len(blocks)+len(right)), blocks[:i]...)
		}
		if k := len(out) - 1; k >= 0 {
			if l, r := titlesAbreast(out[k]); r != "" {
				left = append([]document.Block{retold(out[k], l)}, left...)
				right = append([]document.Block{retold(out[k], r)}, right...)
				out = out[:k]
			}
		}
		out = append(append(out, left...), right...)
		i += n
	}
	if out == nil {
		return blocks
	}
	return out
}

// columnsFrom gives how many blocks from the first on are lines of two columns,
// and both columns; 0 where they are not.
func columnsFrom(blocks []document.Block) (n int, left, right []document.Block) {
	first, second := map[string]bool{}, map[string]bool{}
	both := 0
	for _, b := range blocks {
		l, r := partedAt(b)
		if l == "" || n > 0 && b.Gap && r == "" {
			break
		}
		a, c := labelOf(l), labelOf(r)
		if first[a] || c != "" && second[c] {
			return 0, nil, nil
		}
		first[a] = true
		left = append(left, retold(b, l))
		n++
		if r == "" {
			continue
		}
		second[c] = true
		both++
		at := retold(b, r)
		at.Gap = len(right) == 0
		right = append(right, at)
	}
	same := 0
	for l := range second {
		if first[l] {
			same++
		}
	}
	if both < leastAbreast || same == 0 {
		return 0, nil, nil
	}
	return n, left, right
}

// retold is a block with another text.
func retold(b document.Block, text string) document.Block {
	if label, answer, ok := strings.Cut(text, ":"); ok {
		text = label + ": " + strings.TrimSpace(answer) // some had a tab, some blanks
	}
	b.Spans = []document.Span{{Text: text}}
	return b
}

// partedAt parts a line of typed text at the tab between two labels with their
// answers; right is "" where there is one label, both where there is none or
// are more.
func partedAt(b document.Block) (left, right string) {
	if b.Table != nil || b.Heading > 0 || b.Role != "" || len(b.Spans) != 1 || b.Spans[0].Field != nil {
		return "", ""
	}
	t := strings.TrimSpace(b.Spans[0].Text)
	if labelOf(t) == "" {
		return "", ""
	}
	for at := range len(t) {
		if t[at] != '\t' || labelOf(t[at+1:]) == "" {
			continue
		}
		if right != "" {
			return "", ""
		}
		left, right = strings.TrimSpace(t[:at]), strings.TrimSpace(t[at+1:])
	}
	if right == "" {
		return t, ""
	}
	return left, right
}

// labelOf is the label that a text begins with, in lower case, up to its colon.
func labelOf(t string) string {
	label, _, ok := strings.Cut(t, ":")
	if !ok || len(label) > 40 || strings.ContainsAny(label, "\t\n.?") {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(label))
}

// titlesAbreast are the titles of two columns.
func titlesAbreast(b document.Block) (left, right string) {
	if b.Table != nil || b.Role != "" || len(b.Spans) != 1 || b.Spans[0].Field != nil {
		return "", ""
	}
	left, right, ok := strings.Cut(strings.TrimSpace(b.Spans[0].Text), "\t")
	right = strings.TrimSpace(right)
	if !ok || strings.ContainsAny(left+right, ":\t\n") || wordCount(left) > 5 || wordCount(right) > 5 {
		return "", ""
	}
	return left, right
}

// labelsJoined puts the halves of a label together that somebody broke before a
// small letter, as a narrow column of labels is typed:
//
//	Name of person you
//	are referring:        Jane Doe
//
// The whole must be worded like a label, which a line of a sentence is not.
func (x *reader) labelsJoined(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); i++ {
		if i+1 < len(blocks) {
			if t := x.joinedLabel(blocks[i], blocks[i+1]); t != "" {
				if out == nil {
					out = append(make([]document.Block, 0, len(blocks)), blocks[:i]...)
				}
				out = append(out, retold(blocks[i], t))
				i++
				continue
			}
		}
		if out != nil {
			out = append(out, blocks[i])
		}
	}
	if out == nil {
		return blocks
	}
	return out
}

// joinedLabel is a line with the label whose first half is the line before, ""
// where it is none.
func (x *reader) joinedLabel(a, b document.Block) string {
	for _, b := range [...]document.Block{a, b} {
		if b.Table != nil || b.Heading > 0 || b.Role != "" || len(b.Spans) != 1 || b.Spans[0].Field != nil {
			return ""
		}
	}
	if b.Gap || a.Quote != b.Quote || a.Spans[0].Bold || a.Spans[0].Struck {
		return ""
	}
	head, t := strings.TrimSpace(a.Spans[0].Text), strings.TrimSpace(b.Spans[0].Text)
	if !startsLower(t) || !startsUpper(stripNumbering(head)) || len(head) > 45 || wordCount(head) > 7 || strings.ContainsAny(head, ".:;?!\t\n@") || strings.HasSuffix(head, ",") {
		return ""
	}
	at := strings.IndexAny(t, ":?")
	if at <= 0 || at > 45 || strings.ContainsAny(t[:at], ".,;!\t\n@") || strings.TrimSpace(t[at+1:]) == "" || wordCount(t[:at]) > 6 {
		return ""
	}
	label := head + " " + t[:at]
	if h, ok := x.label(labelText(label)); (!ok || h.score < senseScore) && !x.wordedAsk(label) {
		return ""
	}
	return head + " " + t
}
