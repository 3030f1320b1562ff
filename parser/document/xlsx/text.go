package xlsx

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
	"dtrbot/parser/document/internal/sheet"
)

// fragment is a part of a text in one look. own says that it has a font of its
// own; else it has the cell's.
type fragment struct {
	text string
	font font
	own  bool
}

// richText is the content of a string item (ECMA-376-1, 18.4.8).
type richText []fragment

// font is what matters of a font.
type font struct {
	bold, struck bool
	size         int    // half points
	symbol       string // the name of a font of pictures
}

// readStrings reads the table of shared strings.
func (b *book) readStrings(name string) error {
	_, err := b.Scan(name, func(s *pack.Scanner) error {
		return s.Children(func(pack.Token) error {
			return s.Children(func(t pack.Token) error {
				if t.Name != "si" {
					return s.Skip()
				}
				text, err := readText(s)
				b.strings = append(b.strings, text)
				return first(err, s.Spend(4))
			})
		})
	})
	return err
}

// readText reads the string item just started.
func readText(s *pack.Scanner) (richText, error) {
	var out richText
	err := s.Children(func(t pack.Token) error {
		switch t.Name {
		case "t":
			text, err := s.Text()
			out = append(out, fragment{text: unescape(text)})
			return err
		case "r":
			var f fragment
			err := s.Children(func(t pack.Token) (err error) {
				switch t.Name {
				case "rPr":
					f.own = true
					f.font, err = readFont(s)
					return err
				case "t":
					text, err := s.Text()
					f.text += unescape(text)
					return err
				}
				return s.Skip()
			})
			out = append(out, f)
			return err
		}
		return s.Skip() // rPh: how a text is pronounced
	})
	return out, err
}

// readFont reads the font or run properties just started.
func readFont(s *pack.Scanner) (font, error) {
	var f font
	err := s.Children(func(t pack.Token) error {
		val := s.Plain(t, "val")
		on := val == "" || isTrue(val)
		switch t.Name {
		case "b":
			f.bold = on
		case "strike":
			f.struck = on
		case "sz":
			if size, err := strconv.ParseFloat(val, 64); err == nil && size > 0 && size < 1000 {
				f.size = int(2 * size)
			}
		case "name", "rFont":
			if document.IsSymbolFont(val) {
				f.symbol = val
			}
		}
		return s.Skip()
	})
	return f, err
}

var escaped = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`) })

// unescape undoes the escapes of characters that XML has no room for
// (ECMA-376-1, 22.4.2.4), and makes line ends the same.
func unescape(s string) string {
	if strings.Contains(s, "_x") {
		s = escaped().ReplaceAllStringFunc(s, func(m string) string {
			n, err := strconv.ParseUint(m[2:6], 16, 16)
			if err != nil {
				return m
			}
			return string(rune(n))
		})
	}
	if strings.Contains(s, "\r") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	return s
}

// spans are the text as the cell of a font shows it.
func (r richText) spans(cell font) []document.Span {
	var out []document.Span
	for _, f := range r {
		look := cell
		if f.own {
			look = f.font
		}
		text := f.text
		if look.symbol != "" || strings.ContainsFunc(text, private) {
			var sb strings.Builder
			for _, c := range text {
				if c == '\n' {
					sb.WriteRune(c)
				} else {
					sb.WriteString(document.Symbol(look.symbol, c))
				}
			}
			text = sb.String()
		}
		out = document.Append(out, document.Span{Text: text, Bold: look.bold, Struck: look.struck})
	}
	return out
}

// private reports whether c is of the area in which Office keeps the
// characters of symbol fonts.
func private(c rune) bool { return 0xf000 <= c && c <= 0xf0ff }

// cost is how many tokens the text counts for in a cell.
func (r richText) cost() int {
	n := 0
	for _, f := range r {
		n += 8 + len(f.text)/32
	}
	return n
}

func (r richText) plain() string {
	var sb strings.Builder
	for _, f := range r {
		sb.WriteString(f.text)
	}
	return sb.String()
}

// styles are the looks of cells, by the number that a cell gives.
type styles struct {
	fonts []font
	fills []string
	codes map[int]string // formats of numbers
	looks []look
	// formats are those read of the codes, by number.
	formats map[int]format
}

type look struct {
	font font
	fill string
	// format is how numbers show.
	format format
	// box is set for a cell that shows a truth value as a tick box.
	box bool
}

func (l look) sheet() sheet.Look {
	return sheet.Look{Bold: l.font.bold, Size: l.font.size, Fill: l.fill}
}

// look is that of the number n; without one it is the plain one.
func (s *styles) look(n int) look {
	if n < 0 || n >= len(s.looks) {
		return look{}
	}
	return s.looks[n]
}

// readStyles reads the styles part; without one there are none.
func (b *book) readStyles(name string) error {
	st := &b.styles
	st.codes, st.formats = map[int]string{}, map[int]format{}
	_, err := b.Scan(name, func(s *pack.Scanner) error {
		each := func(name string, read func(pack.Token) error) error {
			return s.Children(func(t pack.Token) error {
				if t.Name != name {
					return s.Skip()
				}
				return read(t)
			})
		}
		return s.Children(func(pack.Token) error {
			return s.Children(func(t pack.Token) error {
				switch t.Name {
				case "numFmts":
					return each("numFmt", func(t pack.Token) error {
						st.codes[count(s.Plain(t, "numFmtId"))] = s.Plain(t, "formatCode")
						return s.Skip()
					})
				case "fonts":
					return each("font", func(pack.Token) error {
						f, err := readFont(s)
						st.fonts = append(st.fonts, f)
						return err
					})
				case "fills":
					return each("fill", func(pack.Token) error {
						f, err := readFill(s)
						st.fills = append(st.fills, f)
						return err
					})
				case "cellXfs":
					return each("xf", func(t pack.Token) error {
						l := look{format: st.format(count(s.Plain(t, "numFmtId")))}
						if n := count(s.Plain(t, "fontId")); n >= 0 && n < len(st.fonts) {
							l.font = st.fonts[n]
						}
						if n := count(s.Plain(t, "fillId")); n >= 0 && n < len(st.fills) {
							l.fill = st.fills[n]
						}
						err := s.Children(func(t pack.Token) error {
							if t.Name != "extLst" {
								return s.Skip()
							}
							return s.Children(func(pack.Token) error {
								return s.Children(func(t pack.Token) error {
									// Excel 365: a complement is a bag of
									// features; tick boxes are the only one.
									l.box = l.box || strings.HasSuffix(t.Name, ":xfComplement")
									return s.Skip()
								})
							})
						})
						st.looks = append(st.looks, l)
						return first(err, s.Spend(10))
					})
				}
				return s.Skip()
			})
		})
	})
	return err
}

// readFill is a solid fill's colour by its attributes, "" for others.
func readFill(s *pack.Scanner) (string, error) {
	fill, solid := "", false
	err := s.Children(func(t pack.Token) error {
		if t.Name != "patternFill" {
			return s.Skip()
		}
		solid = s.Plain(t, "patternType") == "solid"
		return s.Children(func(t pack.Token) error {
			if t.Name == "fgColor" {
				fill = s.Plain(t, "rgb") + s.Plain(t, "theme") + "/" + s.Plain(t, "indexed") + s.Plain(t, "tint")
			}
			return s.Skip()
		})
	})
	if !solid || strings.HasSuffix(fill, "FFFFFF/") {
		return "", err
	}
	return fill, err
}

func (s *styles) format(id int) format {
	f, ok := s.formats[id]
	if !ok {
		f = parseFormat(s.code(id))
		s.formats[id] = f
	}
	return f
}

// code is the format of a number (ECMA-376-1, 18.8.30): those below 164 that
// no part defines are the same in every file.
func (s *styles) code(id int) string {
	if c, ok := s.codes[id]; ok {
		return c
	}
	switch {
	case id == 1:
		return "0"
	case id == 2:
		return "0.00"
	case id == 3, id == 37, id == 38:
		return "#,##0"
	case id == 4, id == 39, id == 40:
		return "#,##0.00"
	case id == 9:
		return "0%"
	case id == 10:
		return "0.00%"
	case id == 17, id == 55:
		return "mmm-yy"
	case id >= 18 && id <= 21, id >= 32 && id <= 35, id == 45, id == 47:
		return "h:mm:ss"
	case id == 46:
		return "[h]:mm:ss"
	case id == 22:
		return "d/m/yyyy h:mm"
	case id >= 14 && id <= 16, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 58:
		return "d/m/yyyy"
	}
	return ""
}
