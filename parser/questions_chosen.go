package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// How somebody chooses who types a form anew, or has no pen: "● Yes ○ No",
// "Yes: x  No:", "[Yes] [ ] No", "Yes Y / No", "Pregnant (Yes/No) No".
var (
	behindColons = regex(`^(?i:(yes|no))\s*:\s*(` + choiceMark + `|[yY])?\s*[/|,]?\s*(?i:(yes|no))\s*:\s*(` + choiceMark + `|[yY])?$`)
	inBrackets   = regex(`^\s*(?i)(?:\[\s*(yes|no)\s*\]\s*[/|,]?\s*(?:\[\s*\]|\x{E000})?\s*(?:yes|no)|(?:\[\s*\]|\x{E000})?\s*(?:yes|no)\s*[/|,]?\s*\[\s*(yes|no)\s*\])\s*$`)
	markedByY    = regex(`^(?i)(?:(yes)\s*y\s*[/|,]?\s*no|yes\s*[/|,]?\s*(no)\s*y)$`)
	rings        = regex(`^(?i)(?:●\s*(yes|no)\s*[/|,]?\s*[○◯]\s*(?:yes|no)|[○◯]\s*(?:yes|no)\s*[/|,]?\s*●\s*(yes|no)|(yes|no)\s*●\s*[/|,]?\s*(?:yes|no)\s*[○◯]|(?:yes|no)\s*[○◯]\s*[/|,]?\s*(yes|no)\s*●)$`)
	printedBoth  = regex(`^([^:?()\[\]]{3,100}[?]?)\s*[(\[]\s*(?i:yes\s*/\s*no|y\s*/\s*n)\s*[)\]]\s*(?i:(yes|no))\b\s*(?:[-–,.;]\s*(.*))?$`)
)

// chosen puts what was chosen in the place of both, wherever a form prints Yes and
// No and somebody marked one by a sign that is no box: so that no reader of
// lines, blanks or columns takes the two apart. The blocks given are not changed.
func chosen(blocks []document.Block) []document.Block {
	out := blocks
	for i, b := range blocks {
		c, changed := chosenIn(b)
		if !changed {
			continue
		}
		if &out[0] == &blocks[0] {
			out = slices.Clone(blocks)
		}
		out[i] = c
	}
	return out
}

func chosenIn(b document.Block) (document.Block, bool) {
	if b.Table == nil {
		return chosenText(b)
	}
	var rows []document.Row
	for i, r := range b.Table.Rows {
		for j, c := range r.Cells {
			blocks := chosen(c.Blocks)
			if len(blocks) == 0 || &blocks[0] == &c.Blocks[0] {
				continue
			}
			if rows == nil {
				rows = slices.Clone(b.Table.Rows)
			}
			if &rows[i].Cells[0] == &r.Cells[0] {
				rows[i].Cells = slices.Clone(r.Cells)
			}
			rows[i].Cells[j].Blocks = blocks
		}
	}
	if rows == nil {
		return b, false
	}
	b.Table = &document.Table{Rows: rows}
	return b, true
}

// chosenText is a paragraph of one look with what was chosen in its lines.
func chosenText(b document.Block) (document.Block, bool) {
	text, ok := oneLook(b.Spans)
	if !ok || !offersBoth(text) {
		return b, false
	}
	lines, changed := strings.Split(text, "\n"), false
	for i, l := range lines {
		if c := chosenOf(l); c != "" {
			lines[i], changed = c, true
		}
	}
	if !changed {
		return b, false
	}
	first := b.Spans[0]
	b.Spans = []document.Span{{Text: strings.Join(lines, "\n"), Bold: first.Bold, Look: first.Look}}
	return b, true
}

// oneLook is the text of spans that look alike and are no controls but a tick.
func oneLook(spans []document.Span) (string, bool) {
	if len(spans) == 1 {
		s := spans[0]
		return s.Text, s.Field == nil && !s.Struck && len(s.Text) < 2000
	}
	var text strings.Builder
	for _, s := range spans {
		if f := s.Field; f != nil && f.Kind == document.FieldCheckbox && f.Checked {
			text.WriteString("✓")
			continue
		}
		if s.Field != nil || s.Struck || s.Bold != spans[0].Bold || s.Look != spans[0].Look || text.Len() > 2000 {
			return "", false
		}
		text.WriteString(s.Text)
	}
	return text.String(), len(spans) > 0
}

// offersBoth is the cheap question before a text is looked at line by line: it has
// both words, or their letters with a stroke between.
func offersBoth(s string) bool {
	no := strings.Contains(s, "No") || strings.Contains(s, "NO") || strings.Contains(s, "no")
	return no && (strings.Contains(s, "Yes") || strings.Contains(s, "YES") || strings.Contains(s, "yes")) || strings.Contains(s, "/N") || strings.Contains(s, "/n")
}

// chosenOf is a line with what was chosen, or nothing where it has no choice.
func chosenOf(l string) string {
	if !offersBoth(l) || len(l) > 200 {
		return ""
	}
	t := strings.TrimSpace(l)
	if c := chosenAlone(t); c != "" {
		return c
	}
	if m := printedBoth.FindStringSubmatch(t); m != nil {
		return strings.TrimRight(m[1], " ?:") + ": " + joinNonEmpty(" - ", m[2], m[3])
	}
	for _, sign := range []string{"?", ":", "\t"} {
		if i := strings.Index(t, sign); i > 2 && len(t)-i < 60 {
			if c := chosenAlone(strings.TrimSpace(t[i+1:])); c != "" {
				return t[:i+1] + " " + c
			}
		}
	}
	return ""
}

// chosenAlone is what was chosen in a text that is nothing but the choice.
func chosenAlone(t string) string {
	if len(t) > 40 {
		return ""
	}
	t = strings.NewReplacer("\u00a0", " ", "\t", "   ").Replace(t)
	for _, way := range [...]func(string) []string{rings.FindStringSubmatch, inBrackets.FindStringSubmatch, markedByY.FindStringSubmatch} {
		if m := way(t); m != nil {
			return wholeWord(strings.Join(m[1:], ""))
		}
	}
	if m := behindColons.FindStringSubmatch(t); m != nil && isSet(m[2]) != isSet(m[4]) && !strings.EqualFold(m[1], m[3]) {
		if isSet(m[2]) {
			return wholeWord(m[1])
		}
		return wholeWord(m[3])
	}
	if strings.ContainsAny(t, "xX_✓✔√<←") && !strings.ContainsAny(t, "[(☐☒☑") {
		if c, ok := markedChoice(t); ok {
			return c
		}
	}
	return ""
}
