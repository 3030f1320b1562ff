package doc

import (
	"strings"
	"unicode/utf16"
)

// style is a paragraph or character style, with all that it is based on.
type style struct {
	heading int // level from 1, 0 for running text
	look    look
}

// raw is a style as it is written.
type raw struct {
	basedOn int
	heading int // level from 1; 0 is not said, -1 running text
	look    look
}

const (
	// maxStyles is the most styles that are read; numbers of more than twelve
	// bits are not possible.
	maxStyles = 4096
	// maxStyleChain is how many styles may be based on one another.
	maxStyleChain = 32
	// noStyle is what a style is based on that is based on none.
	noStyle = 0xfff
)

// style is a style by its number; one that is not there says nothing.
func (f *file) style(n int) style {
	if n < 0 || n >= len(f.styles) {
		return style{look: plainLook()}
	}
	return f.styles[n]
}

// readStyles reads the style sheet (2.9.271 STSH). Damage to it costs headings
// and looks, nothing more.
func (f *file) readStyles() {
	b := f.part(partStyles)
	// 2.9.274 Stshif: how many there are, and how long the first part of each is
	n, base := int(u16(b, 2)), int(u16(b, 4))
	b = b[min(2+int(u16(b, 0)), len(b)):]
	var all []raw
	for i := 0; i < min(n, maxStyles) && len(b) >= 2; i++ {
		size := min(int(u16(b, 0)), len(b)-2)
		all = append(all, readStyle(b[2:2+size], base))
		b = b[2+size:]
		b = b[min(size&1, len(b)):]
	}
	for i := range all {
		out := all[i]
		for range maxStyleChain {
			if out.basedOn >= len(all) {
				break
			}
			below := all[out.basedOn]
			if out.heading == 0 {
				out.heading = below.heading
			}
			out.look = out.look.over(below.look)
			out.basedOn = below.basedOn
		}
		f.styles = append(f.styles, style{heading: max(out.heading, 0), look: out.look})
	}
}

// readStyle reads one style (2.9.258 STD); base is the size of its first part.
func readStyle(b []byte, base int) raw {
	st := raw{basedOn: noStyle, look: plainLook()}
	if len(b) < base+2 || base < 10 {
		return st
	}
	// 2.9.260 StdfBase: the number of a built-in style, its kind, what it is
	// based on, how many property lists there are
	builtIn, kind, lists := int(u16(b, 0)&0xfff), int(u16(b, 2)&0xf), int(u16(b, 4)&0xf)
	st.basedOn = int(u16(b, 2) >> 4)
	b = b[base:]
	n := 2 * int(u16(b, 0))
	if 2+n+2 > len(b) {
		return st
	}
	name := wide(b[2 : 2+n])
	rest := b[2+n+2:]
	st.heading = builtInHeading(builtIn)
	if st.heading == 0 {
		st.heading = headingByName(name)
	}
	st.look.prompt = kind == kindCharacters && strings.EqualFold(name, "placeholder text")
	outline := 0
	for i := 0; i < lists && len(rest) >= 2; i++ {
		size := min(int(u16(rest, 0)), len(rest)-2)
		list := rest[2 : 2+size]
		rest = rest[2+size:]
		rest = rest[min(size&1, len(rest)):]
		if kind == kindParagraphs && i == 0 { // 2.9.338 UpxPapx begins with the style's number
			list = list[min(2, len(list)):]
			each(list, func(x prl) {
				if x.code == sprmPOutLvl {
					outline = outlineLevel(x.number())
				}
			})
			continue
		}
		if kind != kindParagraphs && kind != kindCharacters {
			continue
		}
		prompt := st.look.prompt
		each(list, func(x prl) { st.look.set(x, plainLook()) })
		st.look.prompt = prompt
	}
	if st.heading == 0 {
		st.heading = outline
	}
	return st
}

// The kinds of styles (2.9.260, stk).
const (
	kindParagraphs = 1
	kindCharacters = 2
)

// builtInHeading is the level of a built-in style, whatever its name in the
// writer's language (2.9.260, sti).
func builtInHeading(n int) int {
	switch {
	case 1 <= n && n <= 9:
		return n
	case n == 62: // title
		return 1
	case n == 74: // subtitle
		return 2
	}
	return 0
}

// headingByName is the level that the name of a style tells, 0 for others. The
// name may go on with others behind commas.
func headingByName(name string) int {
	name, _, _ = strings.Cut(name, ",")
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

// outlineLevel is the heading level of an outline level: from 0, where 9 is
// running text (2.6.2, sprmPOutLvl).
func outlineLevel(n int) int {
	switch {
	case n < 0:
		return 0
	case n >= noOutline:
		return -1
	}
	return n + 1
}

// readFonts reads the names of the fonts (2.9.286 SttbfFfn).
func (f *file) readFonts() {
	b := f.part(partFonts)
	n := int(u16(b, 0))
	b = b[min(4, len(b)):]
	for i := 0; i < min(n, maxStyles) && len(b) > 0; i++ {
		size := min(int(b[0]), len(b)-1)
		font := b[1 : 1+size]
		b = b[1+size:]
		name := ""
		if len(font) > fontName {
			name, _, _ = strings.Cut(wide(font[fontName:]), "\x00")
		}
		f.fonts = append(f.fonts, name)
	}
}

// fontName is where the name stands in a font (2.9.82 FFN).
const fontName = 39

// font is the name of a font when it is one of pictures, else "".
func (f *file) font(n int) string {
	if n < 0 || n >= len(f.fonts) {
		return ""
	}
	return f.fonts[n]
}

// wide is a text of UTF-16.
func wide(b []byte) string {
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, u16(b, 0))
	}
	return string(utf16.Decode(units))
}
