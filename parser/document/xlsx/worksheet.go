package xlsx

import (
	"fmt"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
	"dtrbot/parser/document/internal/sheet"
)

// The limits of a sheet (Excel's own), and of what is kept of one.
const (
	maxRows    = 1 << 20
	maxColumns = 1 << 14
	maxKept    = 50_000
)

// place is a cell's row and column, from 0.
type place struct{ row, col int }

// worksheet is what is read of a sheet.
type worksheet struct {
	book  *book
	name  string
	wrong bool // it is something else
	cells []cell
	index map[place]int
	sheet sheet.Sheet
	areas []area // the merged ones
	rules []rule // lists of options
	heads []document.Block
	feet  []document.Block
	// linked are the forms' controls that the sheet itself lists.
	linked    []control
	titleRows []area
	size      sizes
	showZeros bool
	drawing   string // relations of the parts that belong to it
	legacy    string
	row, col  int // where the next cell without a place goes
}

type area struct{ top, left, bottom, right int }

func (a area) has(p place) bool {
	return a.top <= p.row && p.row <= a.bottom && a.left <= p.col && p.col <= a.right
}

// cell is a cell that shows something.
type cell struct {
	place
	text  richText
	look  look
	field *document.Field
	// before and after are the controls that lie over it.
	before, after []document.Span
}

// read reads a worksheet's part.
func (w *worksheet) read(s *pack.Scanner) error {
	return s.Children(func(t pack.Token) error {
		if t.Name != "worksheet" {
			w.wrong = true
			return s.Skip()
		}
		return s.Children(func(t pack.Token) error { return w.element(s, t) })
	})
}

// element reads a child of the root.
func (w *worksheet) element(s *pack.Scanner, t pack.Token) error {
	switch t.Name {
	case "sheetViews":
		return s.Children(func(t pack.Token) error {
			if v := s.Plain(t, "showZeros"); v != "" {
				w.showZeros = isTrue(v)
			}
			return s.Skip()
		})
	case "sheetFormatPr":
		w.size.defaults(s.Plain(t, "defaultRowHeight"), s.Plain(t, "defaultColWidth"))
		hidden := isTrue(s.Plain(t, "zeroHeight"))
		w.size.hiddenByDefault = hidden
	case "cols":
		return s.Children(func(t pack.Token) error {
			from, to := count(s.Plain(t, "min")), min(count(s.Plain(t, "max")), maxColumns)
			if from >= 1 && from <= to {
				w.size.column(from-1, to-1, s.Plain(t, "width"))
				if isTrue(s.Plain(t, "hidden")) || s.Plain(t, "width") == "0" {
					w.sheet.HideColumns(from-1, to-1)
				}
			}
			return s.Skip()
		})
	case "sheetData":
		return s.Children(func(t pack.Token) error {
			if t.Name != "row" {
				return s.Skip()
			}
			return w.readRow(s, t)
		})
	case "autoFilter":
		if a, ok := parseArea(s.Plain(t, "ref")); ok {
			w.titleRows = append(w.titleRows, area{a.top, a.left, a.top, a.right})
		}
	case "mergeCells":
		return s.Children(func(t pack.Token) error {
			if a, ok := parseArea(s.Plain(t, "ref")); ok && len(w.areas) < maxKept {
				w.areas = append(w.areas, a)
				w.sheet.Merge(a.top, a.left, a.bottom, a.right)
			}
			return s.Skip()
		})
	case "dataValidations", "x14:dataValidations":
		return s.Children(func(t pack.Token) error { return w.readRule(s, t) })
	case "headerFooter":
		return s.Children(func(t pack.Token) error { return w.readPage(s, t) })
	case "drawing":
		w.drawing = s.Attr(t, "r:id")
	case "legacyDrawing":
		w.legacy = s.Attr(t, "r:id")
	case "controls", "control", "controlPr", "mc:AlternateContent", "mc:Choice", "extLst", "ext":
		if t.Name == "control" {
			w.linked = append(w.linked, control{shape: s.Plain(t, "shapeId"), part: s.Attr(t, "r:id")})
		}
		if t.Name == "controlPr" {
			return s.Children(func(t pack.Token) error {
				if t.Name != "anchor" || len(w.linked) == 0 {
					return s.Skip()
				}
				a, err := readAnchor(s)
				w.linked[len(w.linked)-1].at = a
				return err
			})
		}
		return s.Children(func(t pack.Token) error { return w.element(s, t) })
	}
	return s.Skip()
}

// readRow reads a row.
func (w *worksheet) readRow(s *pack.Scanner, t pack.Token) error {
	if n := count(s.Plain(t, "r")); n >= 1 {
		w.row = n - 1
	}
	if w.row >= maxRows {
		return s.Skip()
	}
	height := s.Plain(t, "ht")
	hidden := isTrue(s.Plain(t, "hidden"))
	if hidden || height == "0" {
		w.sheet.HideRows(w.row, w.row)
	}
	w.size.row(w.row, height, hidden)
	w.col = 0
	err := s.Children(func(t pack.Token) error {
		if t.Name != "c" {
			return s.Skip()
		}
		return w.readCell(s, t)
	})
	w.row++
	return err
}

// readCell reads a cell.
func (w *worksheet) readCell(s *pack.Scanner, t pack.Token) error {
	if p, ok := parsePlace(s.Plain(t, "r")); ok {
		w.col = p.col
	}
	kind, style := s.Plain(t, "t"), count(s.Plain(t, "s"))
	value, inline := "", richText(nil)
	err := s.Children(func(t pack.Token) (err error) {
		switch t.Name {
		case "v":
			value, err = s.Text()
			return err
		case "is":
			inline, err = readText(s)
			return err
		}
		return s.Skip()
	})
	c := cell{place: place{w.row, w.col}, look: w.book.styles.look(style)}
	w.col++
	if c.col < maxColumns {
		w.show(&c, kind, value, inline)
		if c.field != nil || len(c.text) > 0 {
			if len(w.cells) >= maxKept {
				return fmt.Errorf("more than %d cells in a sheet: %w", maxKept, document.ErrLimit)
			}
			w.keep(c)
			// One text may be that of many cells, and each is laid out.
			return first(err, s.Spend(c.text.cost()))
		}
	}
	return err
}

func (w *worksheet) keep(c cell) {
	if i, twice := w.index[c.place]; twice {
		w.cells[i] = c
		return
	}
	w.index[c.place] = len(w.cells)
	w.cells = append(w.cells, c)
}

// show gives the cell the text of its value, by its type (ECMA-376-1,
// 18.18.11).
func (w *worksheet) show(c *cell, kind, value string, inline richText) {
	set := func(text string) {
		if text != "" {
			c.text = richText{{text: text}}
		}
	}
	switch kind {
	case "s":
		if n := count(value); n >= 0 && n < len(w.book.strings) {
			c.text = w.book.strings[n]
		}
	case "inlineStr":
		c.text = inline
	case "str":
		set(unescape(value))
	case "e": // #N/A and its like answer nothing
	case "d":
		set(isoTime(strings.TrimSpace(value)))
	case "b":
		switch on := isTrue(value); {
		case c.look.box:
			c.field = document.Checkbox("", on)
		case on:
			set("TRUE")
		default:
			set("FALSE")
		}
	default:
		v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		switch {
		case err != nil:
			set(unescape(value))
		case v == 0 && !w.showZeros:
		default:
			set(c.look.format.show(v, w.book.date1904))
		}
	}
	if c.look.box && c.field == nil && value == "" {
		c.field = document.Checkbox("", false)
	}
}

// text is what the cell at p says, for lists of options.
func (w *worksheet) text(p place) string {
	i, ok := w.index[p]
	if !ok {
		return ""
	}
	return strings.TrimSpace(w.cells[i].text.plain())
}

// parsePlace reads "B12".
func parsePlace(s string) (place, bool) {
	s = strings.ReplaceAll(s, "$", "")
	i, col := 0, 0
	for ; i < len(s) && i < 3; i++ {
		c := s[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		col = 26*col + int(c-'A') + 1
	}
	row := count(s[i:])
	if i == 0 || row < 1 || row > maxRows || col > maxColumns {
		return place{}, false
	}
	return place{row - 1, col - 1}, true
}

// parseArea reads "B12:C20", "B12", and whole columns "B:C".
func parseArea(s string) (area, bool) {
	from, to, both := strings.Cut(s, ":")
	if !both {
		to = from
	}
	if both && !strings.ContainsAny(s, "0123456789") {
		from, to = from+"1", to+strconv.Itoa(maxRows)
	}
	a, ok := parsePlace(from)
	b, ok2 := parsePlace(to)
	return area{min(a.row, b.row), min(a.col, b.col), max(a.row, b.row), max(a.col, b.col)}, ok && ok2
}

// blocks are the sheet's tables and lines, with what lies over its cells.
func (w *worksheet) blocks(b *book) ([]document.Block, error) {
	damage := w.choices(b)
	for i := range w.cells {
		c := &w.cells[i]
		spans := c.text.spans(c.look.font)
		if c.field != nil {
			spans = []document.Span{{Field: c.field}}
		}
		if len(c.before)+len(c.after) > 0 {
			all := append([]document.Span(nil), c.before...)
			if len(all) > 0 && len(spans) > 0 {
				all = append(all, document.Span{Text: " "})
			}
			spans = append(append(all, spans...), c.after...)
		}
		header := false
		for _, a := range w.titleRows {
			header = header || a.has(c.place)
		}
		if err := w.sheet.Set(c.row, c.col, sheet.Cell{Spans: spans, Look: c.look.sheet(), Header: header}); err != nil {
			damage = worse(damage, err)
			break
		}
	}
	w.size.hide(&w.sheet, w.cells)
	blocks, err := w.sheet.Blocks()
	return blocks, worse(damage, err)
}

// readPage reads the head or foot of the printed page: three texts with codes
// between (ECMA-376-1, 18.3.1.39).
func (w *worksheet) readPage(s *pack.Scanner, t pack.Token) error {
	role, to := document.RoleHeader, &w.heads
	switch t.Name {
	case "oddFooter", "firstFooter":
		role, to = document.RoleFooter, &w.feet
	case "oddHeader", "firstHeader":
	default:
		return s.Skip()
	}
	text, err := s.Text()
	for _, part := range pageTexts(unescape(text)) {
		*to = append(*to, document.Block{Role: role, Spans: document.Append(nil, document.Span{Text: part})})
	}
	return err
}

// pageTexts are the texts of a page's head or foot without the codes.
func pageTexts(s string) []string {
	var out []string
	var sb strings.Builder
	end := func() {
		if t := strings.TrimSpace(document.Clean(sb.String())); t != "" && strings.Trim(t, "0123456789 -/|()") != "" && !isPageNumber(t) {
			out = append(out, t)
		}
		sb.Reset()
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '&' || i+1 == len(s) {
			sb.WriteByte(s[i])
			continue
		}
		i++
		switch c := s[i]; {
		case c == '&':
			sb.WriteByte('&')
		case c == 'L', c == 'C', c == 'R':
			end()
		case c == '"':
			if n := strings.IndexByte(s[i+1:], '"'); n >= 0 {
				i += n + 1
			}
		case c == 'K':
			i = min(i+6, len(s)-1)
		case '0' <= c && c <= '9':
			for i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
				i++
			}
		}
	}
	end()
	return out
}

// isPageNumber reports what is left of "Page 1 of 2".
func isPageNumber(s string) bool {
	for _, word := range strings.Fields(strings.ToLower(s)) {
		if word != "page" && word != "of" {
			return false
		}
	}
	return true
}
