package pdf

import (
	"context"
	"math"
	"slices"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// sheet is a page ready to be laid out.
type sheet struct {
	page   *page
	atoms  []atom
	turned []atom // text in another direction than the rest
	drawn  drawing
	grids  []*grid
	lines  []textLine // of the whole page, for finding heads and feet
}

// layout puts the pages into one document; whole is false when there was no
// time for all of them.
func layout(ctx context.Context, pages []*page) (out []document.Block, whole bool) {
	sheets := make([]*sheet, 0, len(pages))
	whole = true
	for i, p := range pages {
		if i > 0 && ctx.Err() != nil {
			whole = false
			break
		}
		sheets = append(sheets, newSheet(p))
	}
	heads, feet := edges(sheets)
	var body []placed
	for i, s := range sheets {
		if i > 0 && ctx.Err() != nil {
			whole = false
			break
		}
		body = join(body, s.blocks(), i > 0)
	}
	for _, h := range heads {
		out = append(out, document.Block{Role: document.RoleHeader, Spans: spansOf(h)})
	}
	out = append(out, blocks(body)...)
	for _, f := range feet {
		out = append(out, document.Block{Role: document.RoleFooter, Spans: spansOf(f)})
	}
	return out, whole
}

func newSheet(p *page) *sheet {
	upright(p)
	s := &sheet{page: p, drawn: draw(p)}
	for _, g := range [2]bool{false, true} {
		one := *p
		one.glyphs = nil
		if g {
			one.notes = nil
		}
		for _, c := range p.glyphs {
			if c.space || (c.turn != 0) == g {
				one.glyphs = append(one.glyphs, c)
			}
		}
		if g {
			s.turned = turnedWords(words(&one))
		} else {
			s.atoms = words(&one)
		}
	}
	s.atoms = append(s.atoms, s.turned...)
	for _, t := range s.drawn.ticks {
		// A control is worth more than the box drawn around it.
		if !slices.ContainsFunc(p.widgets, func(w widget) bool { return w.holds(t.box, 2) || t.box.holds(w.box, 2) }) {
			s.atoms = append(s.atoms, t)
		}
	}
	for _, w := range p.widgets {
		a := atom{box: w.box, field: w.field, spaced: true}
		if a.tick() {
			a.size = w.height()
		}
		s.atoms = append(s.atoms, a)
	}
	s.grids = grids(s.drawn.across, s.drawn.down)
	s.lines = lines(slices.Clone(s.atoms), normalSize(s.atoms), nil)
	return s
}

// turnedWords joins the words of text that is turned, so that each run of it
// is one.
func turnedWords(in []atom) []atom {
	var out []atom
	for _, a := range in {
		if n := len(out) - 1; n >= 0 && out[n].overlapX(a.box) > 0.5*a.width() && a.overlapY(out[n].box) > -2*a.size {
			out[n].text += " " + a.text
			out[n].box = out[n].box.union(a.box)
			continue
		}
		out = append(out, a)
	}
	return out
}

// blocks lays a page out.
func (s *sheet) blocks() []placed {
	l := &layouter{normal: normalSize(s.atoms), width: s.page.width, shades: s.drawn.shades, across: s.drawn.across, fields: s.fields()}
	for _, a := range s.atoms {
		l.right = max(l.right, a.right)
	}
	return l.flow(s.atoms, s.grids, box{0, 0, s.page.width, s.page.height}, 0)
}

// fields are the places for an answer that are drawn: lines to write on, and
// small areas of colour, other than the rules and cells of tables.
func (s *sheet) fields() []box {
	var out []box
	inGrid := func(b box) bool {
		return slices.ContainsFunc(s.grids, func(g *grid) bool { return !g.frame() && g.holds(b, 1) })
	}
	for _, r := range s.drawn.across {
		b := box{r.from, r.at - 14, r.to, r.at + 3}
		if b.width() > 25 && b.width() < 0.75*s.page.width && !inGrid(box{r.from, r.at, r.to, r.at}) {
			out = append(out, b)
		}
	}
	for _, f := range s.drawn.shades {
		if !f.dark && f.width() > 25 && f.height() > 8 && f.height() < 120 && f.width() < 0.75*s.page.width && !inGrid(f.box) {
			out = append(out, f.box)
		}
	}
	if len(out) > maxFields {
		return nil
	}
	return out
}

// maxFields is the most places for answers on a page; more are a drawing.
const maxFields = 400

const (
	// The head and the foot of a page are within this part of its height.
	edgeShare = 0.11
	// edgeLines is the most lines of a head or foot.
	edgeLines = 4
)

// edges finds what pages have at their head or foot alike, and page numbers,
// and takes it out of them.
func edges(sheets []*sheet) (heads, feet []textLine) {
	seen := map[string]int{}
	keys := make([]map[int]string, len(sheets))
	at := map[string]float64{}
	for i, s := range sheets {
		keys[i] = map[int]string{}
		for j, line := range s.lines {
			if slices.ContainsFunc(s.grids, func(g *grid) bool { return !g.frame() && g.holds(line.box, 0) }) {
				continue
			}
			top := j < edgeLines && line.bottom < edgeShare*s.page.height
			foot := j >= len(s.lines)-edgeLines && line.top > (1-edgeShare)*s.page.height
			if !top && !foot || slices.ContainsFunc(line.segs, func(g segment) bool {
				return slices.ContainsFunc(g.atoms, func(a atom) bool { return a.field != nil })
			}) {
				continue
			}
			key := edgeKey(line)
			if key == "" {
				continue
			}
			if foot {
				key = "foot " + key
			}
			if y, known := at[key]; known && math.Abs(y-line.top) > 8 {
				continue
			}
			at[key] = line.top
			keys[i][j] = key
			seen[key]++
		}
	}
	given := map[string]bool{}
	for i, s := range sheets {
		for j, line := range s.lines {
			key, ok := keys[i][j]
			if !ok || seen[key] < 2 && !isPageNumber(key) {
				continue
			}
			if foot := strings.HasPrefix(key, "foot "); !given[key] && foot {
				feet = append(feet, line)
			} else if !given[key] {
				heads = append(heads, line)
			}
			given[key] = true
			s.atoms = slices.DeleteFunc(s.atoms, func(a atom) bool {
				return a.middleY() > line.top-0.5 && a.middleY() < line.bottom+0.5
			})
		}
	}
	return heads, feet
}

// edgeKey is what a line says, with any number for a number.
func edgeKey(l textLine) string {
	var sb strings.Builder
	for _, s := range l.segs {
		for _, r := range s.text() + " " {
			if unicode.IsDigit(r) {
				r = '#'
			}
			sb.WriteRune(unicode.ToLower(r))
		}
	}
	key := strings.TrimSpace(sb.String())
	for strings.Contains(key, "##") {
		key = strings.ReplaceAll(key, "##", "#")
	}
	return key
}

func isPageNumber(key string) bool {
	switch strings.TrimPrefix(key, "foot ") {
	case "page #", "page # of #", "# of #", "- # -", "# / #", "#/#", "page # / #", "page: #", "p. #", "page | #", "# | page":
		return true
	}
	return false
}

func spansOf(l textLine) []document.Span {
	var out []document.Span
	for i, s := range l.segs {
		if i > 0 {
			out = document.Append(out, document.Span{Text: "\t"})
		}
		for j, a := range s.atoms {
			if j > 0 && blankBefore(s.atoms[j-1], a) {
				out = blank(out, " ", s.atoms[j-1], a)
			}
			out = document.Append(out, document.Span{Text: a.text, Bold: a.bold, Struck: a.struck, Field: a.field})
		}
	}
	return out
}

// join adds the blocks of the next page. A table that goes on there is one.
func join(body, next []placed, newPage bool) []placed {
	if !newPage || len(body) == 0 || len(next) == 0 {
		return append(body, next...)
	}
	a, b := &body[len(body)-1], next[0]
	if beside(*a, b) {
		for i := range a.block.Table.Rows {
			a.block.Table.Rows[i].Cells = append(a.block.Table.Rows[i].Cells, b.block.Table.Rows[i].Cells...)
		}
		return append(body, next[1:]...)
	}
	if a.block.Table == nil || b.block.Table == nil || a.ruled != b.ruled || !sameColumns(a.xs, b.xs) {
		return append(body, next...)
	}
	rows := b.block.Table.Rows
	if first := a.block.Table.Rows[0]; len(rows) > 1 && rowText(first) == rowText(rows[0]) && rowText(first) != "" {
		rows = rows[1:]
	}
	a.block.Table.Rows = append(a.block.Table.Rows, rows...)
	return append(body, next[1:]...)
}

// beside reports a ruled table whose columns go on on the next page, as in a
// sheet that was wider than the paper: its rows stand at the same heights.
func beside(a, b placed) bool {
	if !a.ruled || !b.ruled || a.block.Table == nil || b.block.Table == nil || len(a.ys) < 4 || len(a.ys) != len(b.ys) || sameColumns(a.xs, b.xs) && len(a.xs) > 2 {
		return false
	}
	level := 0.0
	for i := range a.ys {
		if math.Abs(a.ys[i]-b.ys[i]) > 1.5 {
			return false
		}
		if i > 0 {
			level = max(level, math.Abs((a.ys[i]-a.ys[i-1])-(b.ys[i]-b.ys[i-1])))
		}
	}
	return level < 1 && len(a.block.Table.Rows) == len(b.block.Table.Rows)
}

func sameColumns(a, b []float64) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for i := range a {
		if math.Abs(a[i]-b[i]) > 6 {
			return false
		}
	}
	return true
}

func rowText(r document.Row) string {
	var sb strings.Builder
	for _, c := range r.Cells {
		sb.WriteString(c.Text() + "\t")
	}
	return strings.TrimSpace(sb.String())
}
