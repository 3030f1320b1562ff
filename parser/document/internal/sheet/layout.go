package sheet

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync"

	"dtrbot/parser/document"
)

// line is the cells that start in one row.
type line struct {
	cells []placed
	// alone is set for a line of one cell that is no label beside an empty
	// answer: a title, an instruction, an answer below its label.
	alone bool
	// title is set for one that stands out.
	title bool
}

func (l line) row() int { return l.cells[0].row }

// run is lines without an empty row between.
type run struct {
	lines []line
	// columns are those in which the cells of lines of several cells start.
	columns []int
}

// runs parts the cells where a row is empty. Rows below a merged cell are not.
func runs(cells []placed, hidden *ranges) []run {
	var out []run
	end := -1
	for i := 0; i < len(cells); {
		j := i + 1
		for j < len(cells) && cells[j].row == cells[i].row {
			j++
		}
		l := line{cells: cells[i:j:j]}
		if len(out) == 0 || hidden.shown(end+1, l.row()-1, 1) > 0 {
			out = append(out, run{})
		}
		last := &out[len(out)-1]
		last.lines = append(last.lines, l)
		for _, c := range l.cells {
			end = max(end, c.bottom)
		}
		i = j
	}
	for i := range out {
		out[i].measure()
	}
	return out
}

func (r *run) measure() {
	starts := map[int]bool{}
	for _, l := range r.lines {
		if len(l.cells) > 1 {
			for _, c := range l.cells {
				starts[c.col] = true
			}
		}
	}
	r.columns = r.columns[:0]
	for col := range starts {
		r.columns = append(r.columns, col)
	}
	slices.Sort(r.columns)
}

// paired reports a run of labels left and answers right of them. Some lines may
// have more, as a box for another option or a remark.
func (r run) paired() bool {
	if len(r.columns) < 2 || len(r.columns) > 4 {
		return false
	}
	pairs, others := 0, 0
	for _, l := range r.lines {
		switch {
		case len(l.cells) == 2 && l.cells[0].col == r.columns[0] && l.cells[1].col == r.columns[1]:
			pairs++
		case len(l.cells) > 1 && pairs == 0:
			return false // the titles of columns
		case len(l.cells) > 1:
			others++
		}
	}
	return pairs > others
}

// join puts together the runs of one form that has empty rows between its
// questions: questions apart would no longer show which column asks. Lists and
// forms of several pairs a row stay as they stand, as each may be followed by
// something else.
func join(in []run) []run {
	var out []run
	for _, r := range in {
		if n := len(out) - 1; n >= 0 && fits(out[n], r) {
			out[n].lines = append(out[n].lines, r.lines...)
			out[n].measure()
			continue
		}
		out = append(out, r)
	}
	return out
}

// fits reports whether b goes on with the form a.
func fits(a, b run) bool {
	switch {
	case a.paired() && b.paired():
		return slices.Equal(a.columns[:2], b.columns[:2])
	case a.paired() && len(b.columns) == 0:
		return within(b, a.columns)
	case len(a.columns) == 0 && b.paired():
		return within(a, b.columns)
	}
	return false
}

// within reports whether every line of r starts where the form's labels do, or
// left of them.
func within(r run, columns []int) bool {
	for _, l := range r.lines {
		if l.cells[0].col > columns[0] {
			return false
		}
	}
	return true
}

// blocks are the run as tables, or as paragraphs when no line has two cells.
func (r run) blocks(room *int) ([]document.Block, error) {
	var out []document.Block
	for len(r.lines) > 0 {
		before, left, right, rest := r.beside()
		for _, part := range []run{before, left, right} {
			blocks, err := part.table(room)
			out = append(out, blocks...)
			if err != nil {
				return out, err
			}
		}
		r = rest
	}
	return out, nil
}

// beside parts the run at the first two forms that stand side by side, each
// under a title of its own: they are read one after the other, as a row of
// both says nothing together. Without such forms all of the run is before.
func (r run) beside() (before, left, right, rest run) {
	if len(r.columns) != 4 {
		return r, run{}, run{}, run{}
	}
	looks := r.looks(func(l line) bool { return !r.titles(l) })
	start := slices.IndexFunc(r.lines, func(l line) bool {
		return r.titles(l) && r.title(l.cells[0], looks) && r.title(l.cells[1], looks)
	})
	if start < 0 {
		return r, run{}, run{}, run{}
	}
	head := r.lines[start]
	end := start + 1
	for ; end < len(r.lines); end++ {
		l := r.lines[end]
		if r.titles(l) && r.title(l.cells[0], looks) || len(l.cells) == 1 && l.cells[0].col <= r.columns[0] &&
			(l.cells[0].right >= r.columns[2] || l.cells[0].Look == head.cells[0].Look) {
			break
		}
	}
	if end == start+1 {
		return r, run{}, run{}, run{}
	}
	for _, l := range r.lines[start:end] {
		at := sort.Search(len(l.cells), func(i int) bool { return l.cells[i].col >= r.columns[2] })
		if at > 0 {
			left.lines = append(left.lines, line{cells: l.cells[:at:at]})
		}
		if at < len(l.cells) {
			right.lines = append(right.lines, line{cells: l.cells[at:]})
		}
	}
	before.lines, rest.lines = r.lines[:start], r.lines[end:]
	for _, part := range []*run{&before, &left, &right, &rest} {
		part.measure()
	}
	return before, left, right, rest
}

// titles reports a line with a cell over each of two forms.
func (r run) titles(l line) bool {
	return len(l.cells) == 2 && l.cells[0].col == r.columns[0] && l.cells[1].col == r.columns[2]
}

// title reports a cell that is merged over the answers beside it too, or looks
// as no label does.
func (r run) title(c placed, looks looks) bool {
	next := sort.SearchInts(r.columns, c.col) + 1
	if c.asks() {
		return false
	}
	return next < len(r.columns) && c.right >= r.columns[next] || c.stands(looks)
}

// asks reports a text that ends as labels do.
func (c placed) asks() bool {
	t := text(c.Spans)
	return strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?")
}

// emphasised is the cell of a title in bold letters: a colour behind it or
// large letters say the same.
func (c placed) emphasised() placed {
	c.Spans = slices.Clone(c.Spans)
	for i := range c.Spans {
		c.Spans[i].Bold = c.Spans[i].Field == nil
	}
	return c
}

// stands reports a look that stands out from those of labels and answers.
func (c placed) stands(looks looks) bool {
	return !looks.seen[c.Look] && (c.Look != Look{Size: c.Look.Size} || c.Look.Size > looks.largest)
}

// looks are those of the cells of some lines.
func (r run) looks(of func(line) bool) looks {
	out := looks{seen: map[Look]bool{}}
	for _, l := range r.lines {
		if len(l.cells) > 1 && of(l) {
			for _, c := range l.cells {
				out.seen[c.Look] = true
				out.largest = max(out.largest, c.Look.Size)
			}
		}
	}
	return out
}

// looks are those of labels and answers, and the size of the largest letters.
type looks struct {
	seen    map[Look]bool
	largest int
}

// table is the run as one table, or as paragraphs.
func (r run) table(room *int) ([]document.Block, error) {
	if len(r.columns) == 0 {
		return r.paragraphs(), nil
	}
	r.dropNumbers()
	r.markAlone()
	columns := r.used()
	var out []document.Block
	t := &document.Table{}
	ends := make([]int, len(columns)) // the last row that a cell above covers
	for i := range ends {
		ends[i] = -1
	}
	for i := 0; i < len(r.lines); {
		if n := r.prose(i); n > 0 {
			out = append(append(out, tableBlock(t)...), run{lines: r.lines[i : i+n]}.paragraphs()...)
			t = &document.Table{}
			i += n
			continue
		}
		*room -= len(columns)
		if *room < 0 {
			return append(out, tableBlock(t)...), fmt.Errorf("more than %d cells in the tables of a sheet: %w", maxGrid, document.ErrLimit)
		}
		t.Rows = append(t.Rows, r.lines[i].lay(columns, ends))
		i++
	}
	return append(out, tableBlock(t)...), nil
}

// prose is how many lines from i on are running text: a label with its answer
// below, or a title with what it introduces. A title alone is 0, as it belongs
// to the table's rows.
func (r run) prose(i int) int {
	n, titles := 0, 0
	for ; i+n < len(r.lines) && r.lines[i+n].alone; n++ {
		if r.lines[i+n].title {
			titles++
		}
	}
	if n < 2 || titles == n {
		return 0
	}
	if r.lines[i+n-1].title {
		n-- // that of the rows below
	}
	return n
}

func tableBlock(t *document.Table) []document.Block {
	if len(t.Rows) == 0 {
		return nil
	}
	besides(t)
	return []document.Block{{Table: t}}
}

func (r run) paragraphs() []document.Block {
	var out []document.Block
	for i, l := range r.lines {
		out = append(out, document.Block{Spans: l.cells[0].cell(1).Blocks[0].Spans, Gap: i > 0 && l.row() > r.lines[i-1].cells[0].bottom+1})
	}
	return out
}

// used are the columns of the table: those in which a cell starts that does
// not take its line alone.
func (r run) used() []int {
	starts := map[int]bool{}
	for _, l := range r.lines {
		for _, c := range l.cells {
			if !l.alone {
				starts[c.col] = true
			}
		}
	}
	out := make([]int, 0, len(starts))
	for col := range starts {
		out = append(out, col)
	}
	slices.Sort(out)
	return out
}

// lay is the line as a row of the columns. ends is what the cells above cover.
func (l line) lay(columns, ends []int) document.Row {
	if l.alone {
		for i := range ends {
			ends[i] = -1
		}
		return document.Row{Cells: []document.Cell{l.cells[0].cell(len(columns))}}
	}
	var row document.Row
	next := 0
	for i := 0; i < len(columns); {
		if next < len(l.cells) && l.cells[next].col == columns[i] {
			c := l.cells[next]
			next++
			span := max(sort.SearchInts(columns, c.right+1)-i, 1)
			row.Cells = append(row.Cells, c.cell(span))
			for j := i; j < i+span; j++ {
				ends[j] = c.bottom
			}
			i += span
			continue
		}
		empty := document.Cell{Span: 1, Down: ends[i] >= l.row()}
		row.Cells = append(row.Cells, empty)
		i++
	}
	return row
}

func (c placed) cell(span int) document.Cell {
	return document.Cell{
		Span:   max(span, 1),
		Header: c.Header,
		Blocks: []document.Block{{Spans: document.Ticks(c.Spans)}},
	}
}

// long is how many letters a cell has that says more than a label.
const long = 70

// markAlone finds the lines of one cell that are no question left without an
// answer.
func (r run) markAlone() {
	looks := r.looks(func(line) bool { return true })
	last := r.columns[len(r.columns)-1]
	for i := range r.lines {
		l := &r.lines[i]
		if len(l.cells) != 1 {
			continue
		}
		c := l.cells[0]
		text := text(c.Spans)
		asks := c.asks()
		switch {
		case c.col < r.columns[0], c.right >= last && c.col <= r.columns[0]:
			l.alone = true
		case c.col > r.columns[0]:
			// A second line of the answer above.
		case c.stands(looks) && !asks:
			l.alone = true
		case asks, c.right > c.col:
			// A label, or one that has a place kept for its answer.
		case len(text) > long, strings.Contains(text, "\n") && i > 0 && len(r.lines[i-1].cells) == 1 && c.row == r.lines[i-1].cells[0].bottom+1:
			l.alone = true
		}
		if l.alone && c.stands(looks) && !asks {
			l.title = true
			l.cells = []placed{c.emphasised()}
		}
	}
	// The label of an answer that stands alone below it stands alone too.
	for i := len(r.lines) - 2; i >= 0; i-- {
		l, below := &r.lines[i], r.lines[i+1]
		c := l.cells[0]
		if len(l.cells) == 1 && !l.alone && c.col == r.columns[0] && below.alone && below.row() == c.bottom+1 &&
			(below.cells[0].Look == Look{Size: below.cells[0].Look.Size} || below.cells[0].Look == c.Look) {
			l.alone = true
		}
	}
}

func text(spans []document.Span) string {
	return strings.TrimSpace(document.Block{Spans: spans}.Text())
}

var (
	number = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:[Qq]\.? ?)?(?:\d{1,3}[a-z]?|[A-Za-z]|[ivxIVX]{2,4})(?:[.)](?:\d{1,2}|[a-z]))*[.):]?$`)
	})
	numberTitle = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^(?:#|n[or]\.?|s/?no?\.?|(?:item|question|q)(?: no\.?)?)$`)
	})
)

// dropNumbers takes away a first column of nothing but the numbers of
// questions or rows: a label with a number before it is still the label, and
// an empty cell before a label is none.
func (r *run) dropNumbers() {
	if len(r.columns) < 3 {
		return
	}
	first, n := r.columns[0], 0
	for _, l := range r.lines {
		if len(l.cells) < 2 || l.cells[0].col != first {
			continue
		}
		t := text(l.cells[0].Spans)
		if !number().MatchString(t) && (n > 0 || !numberTitle().MatchString(t)) {
			return
		}
		n++
	}
	if n < 2 {
		return
	}
	for i := range r.lines {
		if l := &r.lines[i]; len(l.cells) > 1 && l.cells[0].col == first {
			l.cells = l.cells[1:]
		}
	}
	r.measure()
	if len(r.columns) == 0 {
		// The numbers had one cell beside them in every row.
		r.columns = []int{r.lines[0].cells[0].col}
	}
}

// besides finds titles that stand left of the rows they are over, without
// being merged with the empty cells below: "Applicant | Name | Ann" above
// " | Born | 1987". Other rows that begin with empty cells, where two forms
// stand side by side and the left one has ended, are given without those.
func besides(t *document.Table) {
	titled := false // the first cell of the last full row is such a title
	for i := range t.Rows {
		cells := t.Rows[i].Cells
		live, lead := 0, 0
		for _, c := range cells {
			if len(c.Blocks) > 0 {
				live++
			} else if live == 0 && !c.Down {
				lead++
			}
		}
		if len(cells) < 3 || live < 2 {
			titled = titled && live > 0 && len(cells) > 1
			continue
		}
		switch {
		case lead == 0:
			titled = live == len(cells) && live%2 == 1
		case lead == 1 && titled:
			cells[0].Down = true
		case lead > 1 && lead%2 == 0:
			t.Rows[i].Cells = cells[lead:]
		}
	}
}
