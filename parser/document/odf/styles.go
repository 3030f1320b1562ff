package odf

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// tri is a property that a style may leave to the one below it.
type tri uint8

const (
	unset tri = iota
	off
	on
)

func triOf(b bool) tri {
	if b {
		return on
	}
	return off
}

func (t tri) or(below tri) tri {
	if t == unset {
		return below
	}
	return t
}

// look is how a text shows.
type look struct {
	bold, struck, hidden, under, slanted, coloured tri
	font                                           string // of pictures; "-" for another font
	size                                           int    // half points
}

// over is the look with what it leaves open filled in from below.
func (l look) over(below look) look {
	l.bold, l.struck, l.hidden, l.under = l.bold.or(below.bold), l.struck.or(below.struck), l.hidden.or(below.hidden), l.under.or(below.under)
	l.slanted, l.coloured = l.slanted.or(below.slanted), l.coloured.or(below.coloured)
	if l.font == "" {
		l.font = below.font
	}
	if l.size == 0 {
		l.size = below.size
	}
	return l
}

// symbol is the name of the font when its letters are pictures.
func (l look) symbol() string {
	if l.font == "-" {
		return ""
	}
	return l.font
}

// style is one by family and name.
type style struct {
	parent string
	look   look
	fill   string
	// hidden is set for a table, row or column that does not show.
	hidden  bool
	heading int
	// size is a column's width or a row's height in points.
	size float64
}

// styles are those of a file.
type styles struct {
	byName map[string]style // by family, a blank, and name
	fonts  map[string]string
	// bullets are the boxes that lists have for bullets, by list style and
	// level.
	bullets map[string]map[int]string
	// known are those resolved.
	known map[string]style
}

func newStyles() *styles {
	return &styles{byName: map[string]style{}, fonts: map[string]string{}, bullets: map[string]map[int]string{}, known: map[string]style{}}
}

// maxChain ends styles that are based on one another.
const maxChain = 32

// resolve is the style with all that it is based on.
func (s *styles) resolve(family, name string) (out style) {
	key := family + " " + name
	if known, ok := s.known[key]; ok {
		return known
	}
	out, ok := s.byName[key]
	if !ok {
		return style{heading: headingByName(name)}
	}
	defer func() { s.known[key] = out }()
	for range maxChain {
		below, ok := s.byName[family+" "+out.parent]
		if out.parent == "" || !ok {
			if out.heading == 0 {
				out.heading = headingByName(out.parent)
			}
			break
		}
		if out.heading == 0 {
			out.heading = below.heading
		}
		if out.fill == "" {
			out.fill = below.fill
		}
		out.look = out.look.over(below.look)
		out.parent = below.parent
	}
	out.look = out.look.over(s.byName[family+" "].look)
	return out
}

// headingByName is the level that the name of a built-in style tells, 0 for
// others. LibreOffice writes "Heading_20_1".
func headingByName(name string) int {
	name = strings.ToLower(strings.NewReplacer("_20_", "", " ", "").Replace(name))
	switch name {
	case "title":
		return 1
	case "subtitle":
		return 2
	}
	if rest, ok := strings.CutPrefix(name, "heading"); ok && len(rest) == 1 && '1' <= rest[0] && rest[0] <= '9' {
		return int(rest[0] - '0')
	}
	return 0
}

// readFonts reads which names stand for fonts of pictures.
func (s *styles) readFonts(in *pack.Scanner) error {
	return in.Children(func(t pack.Token) error {
		family := strings.Trim(in.Attr(t, "svg:font-family"), "'\" ")
		if document.IsSymbolFont(family) {
			s.fonts[in.Attr(t, "style:name")] = family
		}
		return in.Skip()
	})
}

// read reads a list of styles.
func (s *styles) read(in *pack.Scanner) error {
	clear(s.known)
	return in.Children(func(t pack.Token) error {
		switch t.Name {
		case "style:default-style":
			key := in.Attr(t, "style:family") + " "
			st, err := s.readStyle(in, t)
			s.byName[key] = st
			return err
		case "style:style":
			key := in.Attr(t, "style:family") + " " + in.Attr(t, "style:name")
			st, err := s.readStyle(in, t)
			s.byName[key] = st
			return err
		case "text:list-style":
			levels := map[int]string{}
			name := in.Attr(t, "style:name")
			err := in.Children(func(t pack.Token) error {
				char := in.Attr(t, "text:bullet-char")
				level, _ := strconv.Atoi(in.Attr(t, "text:level"))
				font := ""
				err := in.Children(func(t pack.Token) error {
					if t.Name == "style:text-properties" {
						font = s.readLook(in, t).symbol()
					}
					return in.Skip()
				})
				for _, c := range char {
					char = document.Symbol(font, c)
				}
				if box := document.Ticks([]document.Span{{Text: char}}); char != "" && box[0].Field != nil {
					levels[level] = char
				}
				return err
			})
			if len(levels) > 0 {
				s.bullets[name] = levels
			}
			return err
		}
		return in.Skip()
	})
}

func (s *styles) readStyle(in *pack.Scanner, t pack.Token) (style, error) {
	st := style{parent: in.Attr(t, "style:parent-style-name")}
	st.heading = headingByName(in.Attr(t, "style:display-name"))
	if st.heading == 0 {
		st.heading = headingByName(in.Attr(t, "style:name"))
	}
	if n, err := strconv.Atoi(in.Attr(t, "style:default-outline-level")); err == nil && n > 0 && n < 100 {
		st.heading = n
	}
	err := in.Children(func(t pack.Token) error {
		switch t.Name {
		case "style:text-properties":
			st.look = s.readLook(in, t)
		case "style:table-cell-properties":
			if c := in.Attr(t, "fo:background-color"); c != "transparent" && !strings.EqualFold(c, "#ffffff") {
				st.fill = c
			}
		case "style:table-column-properties":
			st.size = points(in.Attr(t, "style:column-width"))
		case "style:table-row-properties":
			st.size = points(in.Attr(t, "style:row-height"))
		case "style:table-properties":
			st.hidden = in.Attr(t, "table:display") == "false"
		}
		return in.Skip()
	})
	return st, err
}

func (s *styles) readLook(in *pack.Scanner, t pack.Token) look {
	var l look
	if weight, ok := in.Lookup(t, "fo:font-weight"); ok {
		n, _ := strconv.Atoi(weight)
		l.bold = triOf(weight == "bold" || n >= 600)
	}
	for _, name := range []string{"style:text-line-through-style", "style:text-line-through-type"} {
		if through, ok := in.Lookup(t, name); ok {
			l.struck = triOf(through != "none")
			break
		}
	}
	if line, ok := in.Lookup(t, "style:text-underline-style"); ok {
		l.under = triOf(line != "none")
	}
	if slant, ok := in.Lookup(t, "fo:font-style"); ok {
		l.slanted = triOf(slant != "normal")
	}
	if colour, ok := in.Lookup(t, "fo:color"); ok {
		l.coloured = triOf(document.Coloured(colour))
	}
	if display, ok := in.Lookup(t, "text:display"); ok {
		l.hidden = triOf(display == "none")
	}
	for _, name := range []string{"style:font-name", "fo:font-family"} {
		if font, ok := in.Lookup(t, name); ok && l.font == "" {
			l.font = "-"
			font = strings.Trim(font, "'\" ")
			if document.IsSymbolFont(font) {
				l.font = font
			} else if symbol, ok := s.fonts[font]; ok {
				l.font = symbol
			}
		}
	}
	if points, ok := strings.CutSuffix(in.Attr(t, "fo:font-size"), "pt"); ok {
		if size, err := strconv.ParseFloat(points, 64); err == nil && size > 0 && size < 1000 {
			l.size = int(2 * size)
		}
	}
	return l
}

// points is a length in points, 0 for none.
func points(s string) float64 {
	for unit, size := range map[string]float64{"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72, "pt": 1, "pc": 12, "px": 0.75} {
		if n, ok := strings.CutSuffix(s, unit); ok {
			v, err := strconv.ParseFloat(n, 64)
			if err != nil || v != v || v < 0 || v > 1e6 {
				return 0
			}
			return v * size
		}
	}
	return 0
}
