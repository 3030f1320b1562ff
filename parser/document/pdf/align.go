package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// run is the number of lines at the start of in that are a table without
// rules: lines in parts that keep the same blank strip. It splits lines at
// the strip where their blank alone was too narrow to tell.
func (l *layouter) run(in []textLine, depth int) int {
	if len(in[0].segs) < 2 {
		return 0
	}
	strip := [2]float64{in[0].segs[0].right, in[0].segs[1].left}
	// The strip shrinks with every line; column is where its right side began.
	rows, n := 1, 1
	for ; n < len(in); n++ {
		line := &in[n]
		if line.top-in[n-1].bottom > 3.2*l.normal {
			break
		}
		if len(line.segs) == 1 {
			l.splitAt(line, strip)
		}
		next, ok := narrow(strip, *line, 0.6*l.normal)
		if !ok || !inColumn(in[:n], *line) {
			break
		}
		strip = next
		if len(line.segs) > 1 {
			rows++
		}
	}
	// What stands below the last row of two parts, at the left, is the next
	// paragraph, unless it asks for an answer or goes on with a label.
	for n > 1 {
		last := in[n-1]
		if len(last.segs) > 1 || last.left > strip[0] {
			break
		}
		if t := last.segs[0].text(); strings.HasSuffix(t, ":") || tight(in[n-2], last) && startsLower(t) && !unfinishedBefore(in[n-2]) {
			break
		}
		n--
	}
	answers := 0
	for _, line := range in[:n] {
		for _, s := range line.segs {
			if s.answer() {
				answers++
			}
		}
	}
	switch {
	case rows >= 2 && (depth == 0 || rows >= 3 || answers > 0):
		return n
	case answers > 0:
		return n
	}
	return 0
}

// inColumn reports a line whose second part begins, or stands, where one of
// the lines before has a part.
func inColumn(before []textLine, line textLine) bool {
	if len(line.segs) < 2 {
		return true
	}
	second := line.segs[1]
	for _, b := range before[max(len(before)-60, 0):] {
		for i, s := range b.segs {
			if d := s.left - second.left; d > -8 && d < 8 || i > 0 && s.overlapX(second.box) > 0 {
				return true
			}
		}
	}
	return false
}

// unfinishedBefore reports a line that is a sentence's own end.
func unfinishedBefore(l textLine) bool {
	return strings.HasSuffix(l.segs[0].text(), ":")
}

// tight reports a line that follows the other without a gap.
func tight(above, below textLine) bool {
	return below.top-above.bottom < 0.45*min(above.size, below.size)
}

// narrow is the strip that line leaves of strip; not ok when the line crosses
// it.
func narrow(strip [2]float64, line textLine, least float64) ([2]float64, bool) {
	out := strip
	for _, s := range line.segs {
		switch {
		case s.right <= strip[1]-least && s.left < strip[1]-least && s.middleX() < (strip[0]+strip[1])/2 || s.right <= strip[0]:
			out[0] = max(out[0], s.right)
		case s.left >= strip[0]+least:
			out[1] = min(out[1], s.left)
		default:
			return strip, false
		}
	}
	return out, out[1]-out[0] >= least
}

// splitAt splits a line of one part where a word begins the right column.
func (l *layouter) splitAt(line *textLine, strip [2]float64) {
	atoms := line.segs[0].atoms
	for i := 1; i < len(atoms); i++ {
		gap := atoms[i].left - atoms[i-1].right
		if gap > 0.42*max(atoms[i].size, 6) && atoms[i].left > strip[1]-2.5 && atoms[i].left < strip[1]+2.5 {
			line.segs = []segment{newSegment(atoms[:i]), newSegment(atoms[i:])}
			return
		}
	}
}

// alignedRow is a row of a table without rules.
type alignedRow struct {
	lines []textLine
}

// aligned makes a table of the lines of a run.
func (l *layouter) aligned(in []textLine) placed {
	columns := columnsOf(in)
	rows := l.rowsOf(in, columns)
	t := &document.Table{}
	for _, r := range rows {
		t.Rows = append(t.Rows, l.alignedCells(r, columns))
	}
	p := placed{box: boundsOf(in), block: document.Block{Table: t}}
	for _, c := range columns {
		p.xs = append(p.xs, c.left)
	}
	return p
}

// columnsOf are the columns that the parts of the lines stand in. The narrow
// parts make them; a part that reaches over several is none of its own.
func columnsOf(in []textLine) []box {
	var segs []segment
	for _, line := range in {
		segs = append(segs, line.segs...)
	}
	slices.SortStableFunc(segs, func(a, b segment) int { return cmp.Compare(a.width(), b.width()) })
	var columns []box
	for _, s := range segs {
		over := overlapped(columns, s.box)
		switch len(over) {
		case 0:
			columns = append(columns, s.box)
		case 1:
			columns[over[0]] = columns[over[0]].union(s.box)
		}
	}
	slices.SortFunc(columns, func(a, b box) int { return cmp.Compare(a.left, b.left) })
	return columns
}

func overlapped(columns []box, b box) []int {
	var out []int
	for i, c := range columns {
		if c.overlapX(b) > 1 {
			out = append(out, i)
		}
	}
	return out
}

// columnOf is the first column that a part stands in, and how many.
func columnOf(columns []box, b box) (at, n int) {
	over := overlapped(columns, b)
	if len(over) == 0 {
		return 0, 1
	}
	return over[0], over[len(over)-1] - over[0] + 1
}

// rowsOf joins the lines that belong to one row: labels and answers may take
// several.
func (l *layouter) rowsOf(in []textLine, columns []box) []alignedRow {
	pitch := l.pitch(in)
	var out []alignedRow
	for i, line := range in {
		if i > 0 && l.continues(in[i-1], line, out[len(out)-1], columns, pitch) {
			r := &out[len(out)-1]
			r.lines = append(r.lines, line)
			continue
		}
		out = append(out, alignedRow{[]textLine{line}})
	}
	return out
}

// pitch is the distance of lines from which on they are other rows, 0 when
// distances tell nothing because all are alike.
func (l *layouter) pitch(in []textLine) float64 {
	var gaps []float64
	for i := 1; i < len(in); i++ {
		gaps = append(gaps, in[i].base-in[i-1].base)
	}
	if len(gaps) < 2 {
		return 0
	}
	slices.Sort(gaps)
	for i := 1; i < len(gaps); i++ {
		// Lines of one cell keep the leading of the font.
		if gaps[i-1] < 1.38*l.normal && gaps[i] > gaps[i-1]+0.3*l.normal {
			return (gaps[i-1] + gaps[i]) / 2
		}
	}
	return 0
}

// continues reports whether line goes on with the row above it.
func (l *layouter) continues(above, line textLine, row alignedRow, columns []box, pitch float64) bool {
	if line.fresh {
		return false
	}
	first := row.lines[0]
	for _, s := range first.segs {
		// What stands beside a tall frame or control belongs to it.
		if s.answer() && s.height() > 2.2*l.normal && line.middleY() < s.bottom {
			return true
		}
	}
	if r, ok := l.ruleBetween(above, line); ok {
		return !r
	}
	at, _ := columnOf(columns, line.segs[0].box)
	if at > 0 && len(line.segs) == 1 && line.base-above.base < 1.45*l.normal {
		return true // the answer goes on
	}
	if pitch > 0 {
		return line.base-above.base < pitch
	}
	if at > 0 {
		return tight(above, line)
	}
	if len(line.segs) > 1 || !tight(above, line) || line.segs[0].answer() {
		return false
	}
	// A part of the first column alone: the label goes on when it was not
	// finished and the line above had no room for the next word.
	label := above.segs[0]
	if a, _ := columnOf(columns, label.box); a > 0 {
		return false
	}
	t := label.text()
	if strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") {
		return startsLower(line.segs[0].text()) || strings.HasPrefix(line.segs[0].text(), "(")
	}
	limit := columns[0].right
	if len(columns) > 1 {
		limit = max(limit, columns[1].left-1.5*l.normal)
	}
	full := label.right+line.segs[0].atoms[0].width()+0.25*l.normal > limit
	return full || startsLower(line.segs[0].text())
}

// ruleBetween reports whether a line is drawn between two lines of text; ok
// is false when the run has none, so that they say nothing.
func (l *layouter) ruleBetween(above, below textLine) (between, ok bool) {
	b := above.box.union(below.box)
	for _, r := range l.across {
		if min(r.to, b.right)-max(r.from, b.left) < 0.5*b.width() {
			continue
		}
		if r.at > above.middleY() && r.at < below.middleY() {
			return true, true
		}
		// Lines above and below the two: they are one row of a ruled list.
		ok = ok || r.at > below.middleY() && r.at < below.bottom+1.5*l.normal
	}
	if !ok {
		return false, false
	}
	for _, r := range l.across {
		if r.at < above.middleY() && r.at > above.top-1.5*l.normal && min(r.to, b.right)-max(r.from, b.left) > 0.5*b.width() {
			return false, true
		}
	}
	return false, false
}

// alignedPart is what becomes a cell.
type alignedPart struct {
	box
	lines []textLine
}

// alignedParts sorts the parts of a row's lines into what becomes its cells:
// those below one another are one.
func alignedParts(r alignedRow) []alignedPart {
	var parts []alignedPart
	for i, line := range r.lines {
		for _, s := range line.segs {
			one := line.partOf([]segment{s})
			best, most := -1, 0.0
			for j, p := range parts {
				if share := p.overlapX(s.box); i > 0 && share > most {
					best, most = j, share
				}
			}
			if best < 0 {
				parts = append(parts, alignedPart{s.box, []textLine{one}})
				continue
			}
			parts[best].lines = append(parts[best].lines, one)
			parts[best].box = parts[best].union(s.box)
		}
	}
	slices.SortStableFunc(parts, func(a, b alignedPart) int { return cmp.Compare(a.left, b.left) })
	return parts
}

// alignedCells makes the cells of one row.
func (l *layouter) alignedCells(r alignedRow, columns []box) document.Row {
	parts := alignedParts(r)
	var row document.Row
	next := 0
	for i, p := range parts {
		at, n := columnOf(columns, p.box)
		for ; next < at; next++ {
			row.Cells = append(row.Cells, document.Cell{Span: 1})
		}
		n = max(at+n-next, 1)
		if i+1 < len(parts) {
			// Never over the part that comes next.
			if after, _ := columnOf(columns, parts[i+1].box); after < next+n {
				n = max(after-next, 1)
			}
		}
		limit := p.right
		if end := next + n; end < len(columns) {
			limit = max(limit, columns[end].left-2*l.normal)
		} else if len(columns) > 0 {
			limit = max(limit, columns[len(columns)-1].right, 0.6*l.width)
		}
		row.Cells = append(row.Cells, document.Cell{Span: n, Blocks: blocks(l.paragraphs(p.lines, limit, 1))})
		next += n
	}
	if len(parts) == 1 && len(row.Cells) == 1 && !asks(parts[0].lines) {
		row.Cells[0].Span = max(len(columns), 1)
		return row
	}
	for ; next < len(columns); next++ {
		row.Cells = append(row.Cells, document.Cell{Span: 1})
	}
	return row
}

// asks reports a label that waits for an answer rather than a title.
func asks(lines []textLine) bool {
	t := lines[len(lines)-1].segs[0].text()
	return strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || !lines[0].segs[0].bold() && !capitals(t)
}

func capitals(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 3
}

// firstRune is the first character of a text.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
