package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// filledBlanks takes dots and underscores away that an answer was written into
// ("……Whitlock……"), and breaks the line where it begins. An answer set apart
// from its dots stays as it is: it may as well be the next label.
func filledBlanks(atoms []atom) []atom {
	if !slices.ContainsFunc(atoms, func(a atom) bool { return isFilled(a.text) }) {
		return atoms
	}
	var out []atom
	open := false // the answer goes on in the next word
	for i, a := range atoms {
		rest := strings.TrimLeft(a.text, blankRunes)
		lead := len(a.text) - len(rest)
		core := strings.TrimRight(rest, blankRunes)
		tail := len(rest) - len(core)
		leads := lead > 0 && isBlankRun(a.text[:lead]) && core != ""
		ends := tail > 0 && isBlankRun(rest[len(core):]) && core != ""
		switch {
		case leads && i > 0 && (ends || endsInBlank(atoms[i+1:])):
			a.written, open = true, !ends
		case open && ends:
			open = false
		default:
			out = append(out, a)
			continue
		}
		// The word stands within the dots about as its letters count.
		runes := float64(utf8.RuneCountInString(a.text))
		before, after := float64(utf8.RuneCountInString(a.text[:lead])), float64(utf8.RuneCountInString(rest[len(core):]))
		if !leads {
			before, core = 0, a.text[:len(a.text)-tail]
		}
		if !ends {
			after = 0
		}
		width := a.width()
		a.left, a.right = a.left+width*before/runes, a.right-width*after/runes
		a.text = core
		out = append(out, a)
	}
	return out
}

const blankRunes = "_.…"

// isFilled reports dots with a word at their end.
func isFilled(s string) bool {
	rest := strings.TrimLeft(s, blankRunes)
	return rest != "" && isBlankRun(s[:len(s)-len(rest)])
}

// endsInBlank reports that a word of the line ends in dots before any begins
// with them.
func endsInBlank(atoms []atom) bool {
	for _, a := range atoms {
		if isFilled(a.text) {
			return false
		}
		if t := strings.TrimRight(a.text, blankRunes); isBlankRun(a.text[len(t):]) {
			return true
		}
	}
	return false
}

// captions puts small labels that stand below the line for their answer
// before it, as labels stand elsewhere.
func (l *layouter) captions(all []textLine) []textLine {
	for i := 0; i+1 < len(all); i++ {
		answer, caption := all[i], all[i+1]
		if !l.isCaption(answer, caption) {
			continue
		}
		top, height := answer.top, caption.height()
		caption.top, caption.bottom = top, top+height
		answer.bottom = all[i+1].bottom
		answer.top = answer.bottom - all[i].height()
		caption.fresh, answer.fresh, caption.caption = true, true, true
		all[i], all[i+1] = caption, answer
		i++
	}
	return all
}

// captioned makes a table of the labels and the answers above them that stand
// at the start of in: each label with the answer that was written over it. n
// is the number of lines it takes.
func (l *layouter) captioned(in []textLine) (p placed, n int) {
	t := &document.Table{}
	for ; n+1 < len(in) && in[n].caption; n += 2 {
		labels, answers := in[n].segs, in[n+1].segs
		above := make([][]segment, len(labels))
		for _, a := range answers {
			best, most := 0, math.Inf(-1)
			for i, s := range labels {
				if over := a.overlapX(s.box); over > most {
					best, most = i, over
				}
			}
			above[best] = append(above[best], a)
		}
		var row document.Row
		for i, s := range labels {
			cell := document.Cell{Span: 1}
			if len(above[i]) > 0 {
				answer := in[n+1].partOf(above[i])
				cell.Blocks = blocks(l.paragraph([]textLine{answer}, 1))
			}
			label := document.Cell{Span: 1, Blocks: blocks(l.paragraph([]textLine{in[n].partOf([]segment{s})}, 1))}
			row.Cells = append(row.Cells, label, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	if n == 0 {
		return p, 0
	}
	return placed{box: boundsOf(in[:n]), block: document.Block{Table: t}}, n
}

// isCaption reports a line of small or bracketed labels, right below the
// lines that answers are written on.
func (l *layouter) isCaption(answer, caption textLine) bool {
	if caption.top-answer.bottom > 1.2*l.normal || answer.fresh || answer.size > 1.3*l.normal {
		// What is larger than the text is a title with a line below it.
		return false
	}
	for _, s := range caption.segs {
		t := s.text()
		bracketed := strings.HasPrefix(t, "(") && strings.HasSuffix(t, ")")
		if !bracketed && caption.size > 0.87*answer.size {
			return false
		}
		ruled := slices.ContainsFunc(l.fields, func(f box) bool {
			at := f.bottom - 3 // where the line itself is
			return at > answer.middleY() && at < caption.middleY()+1 && f.overlapX(s.box) > 0
		})
		if !ruled {
			return false
		}
	}
	for _, s := range caption.segs {
		first, last := &s.atoms[0], &s.atoms[len(s.atoms)-1]
		if strings.HasPrefix(first.text, "(") && strings.HasSuffix(last.text, ")") {
			first.text = strings.TrimPrefix(first.text, "(")
			last.text = strings.TrimSuffix(last.text, ")")
		}
	}
	return true
}
