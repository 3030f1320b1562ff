package xlsx

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// control is a form's control that lies over the cells.
type control struct {
	shape, part string
	at          anchor
	kind        string // as MS-OI29500 names them: checkbox, radio, drop, list, label, gbox
	caption     string
	checked     bool
	link        string // the cell that holds its value
	source      string // the cells of its options
	selected    int    // from 1
}

// readProperties reads the part of a control's properties.
func (c *control) readProperties(s *pack.Scanner) error {
	return s.Children(func(t pack.Token) error {
		c.kind = strings.ToLower(s.Plain(t, "objectType"))
		c.checked = s.Plain(t, "checked") == "Checked"
		c.link = s.Plain(t, "fmlaLink")
		c.source = s.Plain(t, "fmlaRange")
		c.selected = count(s.Plain(t, "sel"))
		return s.Skip()
	})
}

// readLegacy reads the controls of a drawing in VML, the form in which Excel
// keeps them to this day.
func readLegacy(s *pack.Scanner) ([]control, error) {
	var out []control
	err := s.Children(func(pack.Token) error {
		return s.Children(func(t pack.Token) error {
			if t.Name != "v:shape" {
				return s.Skip()
			}
			c := control{shape: strings.TrimPrefix(s.Plain(t, "id"), "_x0000_s")}
			err := s.Children(func(t pack.Token) error {
				switch t.Name {
				case "v:textbox":
					text, err := captionText(s)
					c.caption = strings.Join(strings.Fields(document.Clean(text)), " ")
					return err
				case "x:ClientData":
					c.kind = strings.ToLower(s.Plain(t, "ObjectType"))
					return s.Children(func(t pack.Token) error {
						text, err := s.Text()
						c.property(t.Name, strings.TrimSpace(text))
						return err
					})
				}
				return s.Skip()
			})
			if c.at.ok && len(out) < maxShapes {
				out = append(out, c)
			}
			return err
		})
	})
	return out, err
}

// captionText reads all text of the element just started.
func captionText(s *pack.Scanner) (string, error) {
	var sb strings.Builder
	var in func(pack.Token) error
	text := func(b []byte) { sb.Write(b) }
	in = func(t pack.Token) error {
		if local(t.Name) == "br" {
			sb.WriteByte(' ')
		}
		return s.Mixed(in, text)
	}
	err := s.Mixed(in, text)
	return sb.String(), err
}

func (c *control) property(name, text string) {
	switch name {
	case "x:Anchor":
		var n []int
		for _, field := range strings.Split(text, ",") {
			v, err := strconv.Atoi(strings.TrimSpace(field))
			if err != nil || v >= maxRows || v <= -maxRows {
				return
			}
			n = append(n, v)
		}
		if len(n) == 8 && n[0] >= 0 && n[2] >= 0 && n[4] >= 0 && n[6] >= 0 {
			c.at = anchor{
				from: place{n[2], min(n[0], maxColumns-1)}, x: n[1], y: n[3],
				to: place{n[6], min(n[4], maxColumns-1)}, x2: n[5], y2: n[7], ok: true,
			}
		}
	case "x:Checked":
		c.checked = text == "1" || text == ""
	case "x:FmlaLink":
		c.link = text
	case "x:FmlaRange":
		c.source = text
	case "x:Sel":
		c.selected = count(text)
	}
}

// complete joins what the two descriptions of the same controls say: the old
// drawing where they lie, the parts of properties, which newer programs alone
// keep right, in which state they are. LibreOffice gives the shapes no number,
// but keeps the order.
func complete(drawn, listed []control) []control {
	at := map[string]int{}
	for i, c := range drawn {
		at[c.shape] = i
	}
	known := 0
	for _, c := range listed {
		if _, ok := at[c.shape]; ok {
			known++
		}
	}
	for i, c := range listed {
		n, ok := at[c.shape]
		if !ok && known == 0 && len(drawn) == len(listed) {
			n, ok = i, true
		}
		switch {
		case ok:
			d := &drawn[n]
			d.checked = d.checked || c.checked
			d.link, d.source = cmp.Or(d.link, c.link), cmp.Or(d.source, c.source)
			d.kind = cmp.Or(d.kind, c.kind)
			if d.selected <= 0 {
				d.selected = c.selected
			}
		case c.at.ok:
			drawn = append(drawn, c)
		}
	}
	return drawn
}

// placeControls puts the controls into the cells that they lie over, in the
// order in which they stand.
func (w *worksheet) placeControls(controls []control) {
	type put struct {
		control
		cell place
		left bool
	}
	var puts []put
	for _, c := range controls {
		p, left := c.at.middle(&w.size)
		puts = append(puts, put{c, p, left})
	}
	slices.SortStableFunc(puts, func(a, b put) int {
		return cmp.Or(cmp.Compare(a.cell.row, b.cell.row), cmp.Compare(a.cell.col, b.cell.col),
			cmp.Compare(a.at.from.row, b.at.from.row), cmp.Compare(a.at.from.col, b.at.from.col), cmp.Compare(a.at.x, b.at.x))
	})
	for _, p := range puts {
		spans, ok := w.spans(p.control)
		if !ok {
			continue
		}
		if at, ok := parsePlace(p.link); ok {
			// What a control writes into the sheet for formulas is not said
			// by anybody.
			if i, ok := w.index[at]; ok && w.cells[i].field == nil {
				w.cells[i].text = nil
			}
		}
		c := w.under(p.cell)
		if p.left && p.caption == "" || len(c.text) == 0 {
			if len(c.before) > 0 {
				c.before = append(c.before, document.Span{Text: " "})
			}
			c.before = append(c.before, spans...)
		} else {
			c.after = append(append(c.after, document.Span{Text: " "}), spans...)
		}
	}
}

// spans are what a control shows; ok is false for one that shows nothing a
// reader needs, as a button.
func (w *worksheet) spans(c control) (out []document.Span, ok bool) {
	caption := func() {
		if c.caption != "" {
			out = document.Append(out, document.Span{Text: " " + c.caption})
		}
	}
	switch c.kind {
	case "checkbox", "radio":
		out = []document.Span{{Field: document.Checkbox("", c.checked)}}
		caption()
		return out, true
	case "label", "gbox":
		caption()
		return out, len(out) > 0
	case "drop", "list":
		options, err := w.book.options(w, c.source)
		f := &document.Field{Kind: document.FieldChoice}
		for i, o := range options {
			if i+1 == c.selected && err == nil {
				f.Value = o
			}
			if !isPrompt(o) {
				f.Options = append(f.Options, o)
			}
		}
		f.Placeholder = isPrompt(f.Value)
		return []document.Span{{Field: f}}, true
	}
	return nil, false
}
