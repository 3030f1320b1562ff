package odf

import (
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// maxShapes is the most controls and text boxes that lie on one sheet.
const maxShapes = 5000

// Sizes in points of what says none.
const (
	rowHeight   = 12.8
	columnWidth = 64
	// hiddenHeight is next to nothing: nothing means that none is said.
	hiddenHeight = 1e-9
)

// shape is a control or a text box that lies on a sheet.
type shape struct {
	x, y, width, height float64
	spans               []document.Span
	control             bool
}

// run is a number of rows of the same height.
type run struct {
	rows   int
	height float64
}

type area struct{ from, to place }

func (a area) has(p place) bool {
	return a.from.row <= p.row && p.row <= a.to.row && a.from.col <= p.col && p.col <= a.to.col
}

// readShape reads a child of a table:shapes.
func (b *book) readShape(s *worksheet, t pack.Token) error {
	if !strings.HasPrefix(t.Name, "draw:") || len(s.shapes) >= maxShapes {
		return b.Skip()
	}
	out := shape{
		x: points(b.Attr(t, "svg:x")), y: points(b.Attr(t, "svg:y")),
		width: points(b.Attr(t, "svg:width")), height: points(b.Attr(t, "svg:height")),
		control: t.Name == "draw:control",
	}
	blocks, err := b.contained(func() error { return b.shape(t) })
	out.spans = joined(blocks)
	if !document.Blank(out.spans) {
		s.shapes = append(s.shapes, out)
	}
	return err
}

// placeShapes puts the shapes into the cells that they lie over: a control
// where its middle is, a box where its upper left corner is, taken a little
// inwards, as people do not draw exactly.
func (b *book) placeShapes(s *worksheet) error {
	for _, sh := range s.shapes {
		inX, inY := sh.width/2, sh.height/2
		if !sh.control {
			inX, inY = min(inX, columnWidth/4), min(inY, rowHeight/2)
		}
		p := place{s.rowAt(sh.y + inY), s.columnAt(sh.x + inX)}
		for _, a := range s.areas {
			if a.has(p) {
				p = a.from
				break
			}
		}
		i, ok := s.index[p]
		if !ok {
			if err := b.keep(s, sheetCell{place: p, spans: sh.spans}); err != nil {
				return err
			}
			continue
		}
		c := &s.cells[i]
		between := document.Span{Text: "\n"}
		if sh.control {
			between.Text = " "
		}
		c.spans = append(append(append([]document.Span(nil), c.spans...), between), sh.spans...)
	}
	return nil
}

// columnAt is the column at a distance from the left.
func (s *worksheet) columnAt(x float64) int {
	for i, w := range s.widths {
		if w == 0 {
			w = columnWidth
		}
		if x -= w; x < 0 {
			return i
		}
	}
	return min(len(s.widths)+int(x/columnWidth), maxSheetColumns-1)
}

// rowAt is the row at a distance from the top.
func (s *worksheet) rowAt(y float64) int {
	row := 0
	for _, r := range s.heights {
		h := r.height
		if h == 0 {
			h = rowHeight
		}
		if all := h * float64(r.rows); y >= all {
			y -= all
			row += r.rows
			continue
		}
		return row + int(y/h)
	}
	return min(row+int(y/rowHeight), maxSheetRows-1)
}
