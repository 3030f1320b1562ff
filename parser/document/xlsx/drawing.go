package xlsx

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
	"dtrbot/parser/document/internal/sheet"
)

const (
	// maxShapes is the most controls and text boxes of one sheet.
	maxShapes = 5000
	// maxTables is the most lists of one sheet whose titles are marked.
	maxTables = 100
)

// Measures in pixels at 96 to the inch, which is what Excel itself counts in.
const (
	rowPixels     = 20
	columnPixels  = 64
	unitsPerPixel = 9525 // English metric units (ECMA-376-1, 20.1.10.16)
)

// sizes are the heights and widths that differ from the usual.
type sizes struct {
	rows            map[int]int
	columns         []width
	row1, column1   int
	hiddenByDefault bool
	said            map[int]bool // rows that say that they are not hidden
}

type width struct{ first, last, pixels int }

func (z *sizes) defaults(height, width string) {
	if v, err := strconv.ParseFloat(height, 64); err == nil && v >= 1 && v < 1000 {
		z.row1 = int(v*96/72 + 0.5)
	}
	if v, err := strconv.ParseFloat(width, 64); err == nil && v >= 1 && v < 1000 {
		z.column1 = int(v*7 + 5)
	}
}

// maxHeights is the most rows of a height of their own that are kept.
const maxHeights = 20_000

func (z *sizes) row(row int, height string, hidden bool) {
	if z.hiddenByDefault && !hidden && len(z.said) < maxHeights {
		if z.said == nil {
			z.said = map[int]bool{}
		}
		z.said[row] = true
	}
	v, err := strconv.ParseFloat(height, 64)
	switch {
	case hidden:
		v = 0
	case height == "" || err != nil || v < 0 || v > 1000:
		return
	}
	if z.rows == nil {
		z.rows = map[int]int{}
	}
	if len(z.rows) < maxHeights {
		z.rows[row] = int(v*96/72 + 0.5)
	}
}

func (z *sizes) column(first, last int, chars string) {
	if v, err := strconv.ParseFloat(chars, 64); err == nil && v >= 0 && v < 1000 && len(z.columns) < maxColumns {
		z.columns = append(z.columns, width{first, last, int(v*7 + 5)})
	}
}

// hide hides the rows of a sheet that hides all rows which do not say
// otherwise.
func (z *sizes) hide(s *sheet.Sheet, cells []cell) {
	if !z.hiddenByDefault {
		return
	}
	for _, c := range cells {
		if !z.said[c.row] {
			s.HideRows(c.row, c.row)
		}
	}
}

func (z *sizes) height(row int) int {
	if h, ok := z.rows[row]; ok {
		return h
	}
	return cmp.Or(z.row1, rowPixels)
}

func (z *sizes) width(col int) int {
	for _, w := range z.columns {
		if w.first <= col && col <= w.last {
			return w.pixels
		}
	}
	return cmp.Or(z.column1, columnPixels)
}

// anchor says where something lies: from a point in one cell to a point in
// another, as cells and pixels within them.
type anchor struct {
	from, to     place
	x, y, x2, y2 int
	ok           bool
}

// middle is the cell that lies under the middle of the anchor, and whether
// that is in the left half of the cell.
func (a anchor) middle(z *sizes) (p place, left bool) {
	col, x := halfway(a.from.col, a.x, a.to.col, a.x2, z.width)
	row, _ := halfway(a.from.row, a.y, a.to.row, a.y2, z.height)
	return place{row, col}, 2*x < z.width(col)
}

// corner is the cell under the anchor's upper left corner, taken a little
// inwards, as people do not draw exactly.
func (a anchor) corner(z *sizes) place {
	p, _ := a.middle(z)
	col, row := a.from.col, a.from.row
	if 2*a.x > z.width(col) && p.col > col {
		col++
	}
	if 2*a.y > z.height(row) && p.row > row {
		row++
	}
	return place{row, col}
}

// maxReach is the most rows or columns that something lies over.
const maxReach = 500

// halfway is the middle of a line over rows or columns of given sizes.
func halfway(from, at, to, end int, size func(int) int) (n, rest int) {
	to = min(to, from+maxReach)
	if to < from {
		return from, at
	}
	length := end - at
	for i := from; i < to; i++ {
		length += size(i)
	}
	rest = at + max(length, 0)/2
	for n = from; n < to && rest >= size(n); n++ {
		rest -= size(n)
	}
	return n, rest
}

// readAnchor reads the children from and to of the element just started.
func readAnchor(s *pack.Scanner) (anchor, error) {
	var a anchor
	err := s.Children(func(t pack.Token) error {
		switch local(t.Name) {
		case "from":
			return readPoint(s, &a.from, &a.x, &a.y, &a.ok)
		case "to":
			return readPoint(s, &a.to, &a.x2, &a.y2, &a.ok)
		}
		return s.Skip()
	})
	a.ok = a.ok && (a.from != a.to || a.x != a.x2 || a.y != a.y2)
	return a, err
}

func readPoint(s *pack.Scanner, p *place, x, y *int, ok *bool) error {
	return s.Children(func(t pack.Token) error {
		text, err := s.Text()
		n, bad := strconv.Atoi(strings.TrimSpace(text))
		if bad != nil || n < 0 {
			return err
		}
		*ok = true
		switch local(t.Name) {
		case "col":
			p.col = min(n, maxColumns-1)
		case "row":
			p.row = min(n, maxRows-1)
		case "colOff":
			*x = min(n/unitsPerPixel, 1<<20)
		case "rowOff":
			*y = min(n/unitsPerPixel, 1<<20)
		}
		return err
	})
}

func local(name string) string { return name[strings.LastIndexByte(name, ':')+1:] }

// box is a text box, with the point it lies at.
type box struct {
	at    anchor
	spans []document.Span
}

// attachments reads the drawings that belong to the sheet and puts what they
// show into the cells below them.
func (w *worksheet) attachments(rels []pack.Relation) error {
	var damage error
	var boxes []box
	parts := map[string]string{}
	for _, r := range rels {
		parts[r.ID] = r.Target
	}
	if part := parts[w.drawing]; w.drawing != "" && part != "" {
		_, err := w.book.Scan(part, func(s *pack.Scanner) (err error) {
			boxes, err = readDrawing(s)
			return err
		})
		damage = worse(damage, err)
	}
	for _, r := range rels {
		if r.Kind == "table" && len(w.titleRows) < maxTables {
			damage = worse(damage, w.readTable(r.Target))
		}
	}
	var controls []control
	if part := parts[w.legacy]; w.legacy != "" && part != "" {
		_, err := w.book.Scan(part, func(s *pack.Scanner) (err error) {
			controls, err = readLegacy(s)
			return err
		})
		damage = worse(damage, err)
	}
	var listed []control
	for _, c := range w.linked {
		if part := parts[c.part]; part != "" && len(listed) < maxShapes {
			_, err := w.book.Scan(part, c.readProperties)
			damage = worse(damage, err)
			listed = append(listed, c)
		}
	}
	controls = complete(controls, listed)
	w.placeControls(controls)
	slices.SortStableFunc(boxes, func(a, b box) int {
		return cmp.Or(cmp.Compare(a.at.from.row, b.at.from.row), cmp.Compare(a.at.from.col, b.at.from.col))
	})
	for _, b := range boxes {
		c := w.under(b.at.corner(&w.size))
		if len(c.text) > 0 || c.field != nil || len(c.after) > 0 {
			c.after = append(c.after, document.Span{Text: "\n"})
		}
		c.after = append(c.after, b.spans...)
	}
	return damage
}

// under is the cell at p, or the merged one that covers it. It is valid until
// the next call.
func (w *worksheet) under(p place) *cell {
	for _, a := range w.areas {
		if a.has(p) {
			p = place{a.top, a.left}
			break
		}
	}
	i, ok := w.index[p]
	if !ok {
		i = len(w.cells)
		w.keep(cell{place: p})
	}
	return &w.cells[i]
}

// readDrawing reads the text boxes of a drawing's part.
func readDrawing(s *pack.Scanner) ([]box, error) {
	var out []box
	var in func(*box) func(pack.Token) error
	in = func(b *box) func(pack.Token) error {
		return func(t pack.Token) (err error) {
			switch t.Name {
			case "xdr:from":
				return readPoint(s, &b.at.from, &b.at.x, &b.at.y, &b.at.ok)
			case "xdr:to":
				return readPoint(s, &b.at.to, &b.at.x2, &b.at.y2, &b.at.ok)
			case "xdr:sp":
				spans, err := readShape(s)
				if !document.Blank(spans) {
					if len(b.spans) > 0 {
						b.spans = append(b.spans, document.Span{Text: "\n"})
					}
					b.spans = append(b.spans, spans...)
				}
				return err
			case "xdr:grpSp", "mc:AlternateContent", "mc:Choice":
				return s.Children(in(b))
			case "xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor":
				var b box
				err := s.Children(in(&b))
				if t.Name != "xdr:twoCellAnchor" {
					b.at.to = b.at.from
				}
				// LibreOffice draws a shape of no size for each control.
				nothing := t.Name == "xdr:twoCellAnchor" && b.at.to == b.at.from && b.at.x == b.at.x2 && b.at.y == b.at.y2
				if len(b.spans) > 0 && !nothing && len(out) < maxShapes {
					out = append(out, b)
				}
				return err
			}
			return s.Skip()
		}
	}
	err := s.Children(func(pack.Token) error { return s.Children(in(&box{})) })
	return out, err
}

// readShape reads the text of a shape; none for a hidden one, or one that
// stands for a control, which the sheet's other drawing has in full.
func readShape(s *pack.Scanner) ([]document.Span, error) {
	var out []document.Span
	hidden := false
	var properties, paragraph func(pack.Token) error
	properties = func(t pack.Token) error {
		switch t.Name {
		case "xdr:cNvPr":
			hidden = hidden || isTrue(s.Plain(t, "hidden"))
		case "a14:compatExt":
			hidden = true
		}
		return s.Children(properties)
	}
	bold, struck := false, false
	paragraph = func(t pack.Token) error {
		switch t.Name {
		case "a:r", "a:fld":
			bold, struck = false, false
			return s.Children(paragraph)
		case "a:rPr":
			strike := s.Plain(t, "strike")
			bold, struck = isTrue(s.Plain(t, "b")), strike != "" && strike != "noStrike"
		case "a:t":
			text, err := s.Text()
			out = document.Append(out, document.Span{Text: text, Bold: bold, Struck: struck})
			return err
		case "a:br":
			out = document.Append(out, document.Span{Text: "\n"})
		}
		return s.Skip()
	}
	err := s.Children(func(t pack.Token) error {
		switch t.Name {
		case "xdr:nvSpPr":
			return s.Children(properties)
		case "xdr:txBody":
			return s.Children(func(t pack.Token) error {
				if t.Name != "a:p" {
					return s.Skip()
				}
				if len(out) > 0 {
					out = document.Append(out, document.Span{Text: "\n"})
				}
				return s.Children(paragraph)
			})
		}
		return s.Skip()
	})
	if hidden {
		return nil, err
	}
	return out, err
}

// readTable marks the header row of a table (ECMA-376-1, 18.5.1.2).
func (w *worksheet) readTable(part string) error {
	_, err := w.book.Scan(part, func(s *pack.Scanner) error {
		return s.Children(func(t pack.Token) error {
			a, ok := parseArea(s.Plain(t, "ref"))
			if s.Plain(t, "headerRowCount") == "0" {
				a, ok = area{top: -1, bottom: -1}, true // counted, and nowhere
			}
			if ok {
				w.titleRows = append(w.titleRows, area{a.top, a.left, a.top, a.right})
			}
			return s.Skip()
		})
	})
	return err
}
