package docx

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// tri is a property that may be left to the style below.
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

// look is what a run's properties say of it, as far as it matters.
type look struct {
	bold, struck, hidden, under, slanted, coloured, marked tri
	// font is the name of a symbol font, else "".
	font string
	// prompt is set for the style that Word gives to placeholder text.
	prompt bool
}

// over is l where it says something, else below.
func (l look) over(below look) look {
	if l.bold == unset {
		l.bold = below.bold
	}
	if l.struck == unset {
		l.struck = below.struck
	}
	if l.hidden == unset {
		l.hidden = below.hidden
	}
	if l.under == unset {
		l.under = below.under
	}
	if l.slanted == unset {
		l.slanted = below.slanted
	}
	if l.marked == unset {
		l.marked = below.marked
	}
	if l.coloured == unset {
		l.coloured = below.coloured
	}
	if l.font == "" {
		l.font = below.font
	}
	l.prompt = l.prompt || below.prompt
	return l
}

// style is a paragraph or character style.
type style struct {
	basedOn string
	heading int // level from 1; 0 is not said, -1 running text
	look    look
}

// styles are a document's, by identifier.
type styles map[string]style

// maxStyleChain is how many styles may be based on one another. Word itself
// stops at a dozen.
const maxStyleChain = 32

// resolve is the style with all that it is based on. Without a definition,
// as in a file that lost its styles part, the identifier speaks.
func (s styles) resolve(id string) style {
	out, ok := s[id]
	if !ok {
		return style{heading: headingByName(id)}
	}
	for range maxStyleChain {
		below, ok := s[out.basedOn]
		if !ok {
			break
		}
		if out.heading == 0 {
			out.heading = below.heading
		}
		out.look = out.look.over(below.look)
		out.basedOn = below.basedOn
	}
	return out
}

// headingByName is the level that the name of a built-in style tells, 0 for
// others. Word writes "heading 1", identifiers are "Heading1", LibreOffice
// writes "Heading 1".
func headingByName(name string) int {
	name = strings.ToLower(strings.ReplaceAll(name, " ", ""))
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

// outlineLevel is the heading level of a w:outlineLvl: from 0, where 9 means
// running text (ECMA-376-1, 17.3.1.20).
func outlineLevel(val string) int {
	n, err := strconv.Atoi(val)
	switch {
	case err != nil || n < 0:
		return 0
	case n >= 9:
		return -1
	}
	return n + 1
}

// readStyles reads the styles part; without one there are none.
func readStyles(c *pack.Container, name string) (styles, error) {
	out := styles{}
	found, err := c.Scan(name, func(s *pack.Scanner) error {
		return s.Children(func(pack.Token) error {
			return s.Children(func(t pack.Token) error {
				if t.Name != "w:style" {
					return s.Skip()
				}
				id := s.Own(t, "styleId")
				st, err := readStyle(s)
				out[id] = st
				return err
			})
		})
	})
	if !found {
		return nil, err
	}
	return out, err
}

func readStyle(s *pack.Scanner) (style, error) {
	var st style
	byName, byOutline := 0, 0
	var prompt bool
	err := s.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:name":
			byName = headingByName(s.Own(t, "val"))
			prompt = strings.EqualFold(s.Own(t, "val"), "placeholder text")
		case t.Name == "w:basedOn":
			st.basedOn = s.Own(t, "val")
		case t.Name == "w:pPr":
			return s.Children(func(t pack.Token) error {
				if t.Name == "w:outlineLvl" {
					byOutline = outlineLevel(s.Own(t, "val"))
				}
				return s.Skip()
			})
		case t.Name == "w:rPr":
			l, _, err := readLook(s)
			st.look = l
			return err
		}
		return s.Skip()
	})
	st.look.prompt = prompt
	st.heading = byName
	if byName == 0 {
		st.heading = byOutline
	}
	return st, err
}

// readLook reads the run properties just started, and which style they name.
func readLook(s *pack.Scanner) (l look, styleID string, err error) {
	err = s.Children(func(t pack.Token) error {
		switch t.Name {
		case "w:rStyle":
			styleID = s.Own(t, "val")
		case "w:b":
			l.bold = triOf(isOn(s, t))
		case "w:strike", "w:dstrike":
			// Either is enough, and both may be said.
			if isOn(s, t) {
				l.struck = on
			} else if l.struck == unset {
				l.struck = off
			}
		case "w:u":
			l.under = triOf(s.Own(t, "val") != "none")
		case "w:i":
			l.slanted = triOf(isOn(s, t))
		case "w:highlight":
			l.marked = triOf(s.Own(t, "val") != "none")
		case "w:color":
			l.coloured = triOf(document.Coloured(s.Own(t, "val")))
		case "w:vanish":
			l.hidden = triOf(isOn(s, t))
		case "w:rFonts":
			l.font = symbolFont(s, t)
		}
		return s.Skip()
	})
	return l, styleID, err
}
