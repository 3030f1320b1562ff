package pdf

import (
	"math"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// Positions are in points from the upper left corner of the page as it is
// shown, y downwards.

// box is a rectangle.
type box struct{ left, top, right, bottom float64 }

func (b box) width() float64   { return b.right - b.left }
func (b box) height() float64  { return b.bottom - b.top }
func (b box) middleX() float64 { return (b.left + b.right) / 2 }
func (b box) middleY() float64 { return (b.top + b.bottom) / 2 }

// holds reports whether the middle of c lies in b, give or take slack.
func (b box) holds(c box, slack float64) bool {
	x, y := c.middleX(), c.middleY()
	return x >= b.left-slack && x <= b.right+slack && y >= b.top-slack && y <= b.bottom+slack
}

func (b box) union(c box) box {
	return box{min(b.left, c.left), min(b.top, c.top), max(b.right, c.right), max(b.bottom, c.bottom)}
}

// overlapX and overlapY are how far two boxes share columns or rows of the
// page, negative for the distance between them.
func (b box) overlapX(c box) float64 { return min(b.right, c.right) - max(b.left, c.left) }
func (b box) overlapY(c box) float64 { return min(b.bottom, c.bottom) - max(b.top, c.top) }

// glyph is one character.
type glyph struct {
	box
	r      rune
	size   float64
	base   float64 // the baseline's y
	bold   bool
	struck bool
	// space is set for blanks, drawn or implied by PDFium.
	space bool
	// turn is how many quarters the text is turned against the page.
	turn int
	// drawn counts runs of text drawn at once: PDFium's text objects.
	drawn uint64
	face  face
}

// shape is a path, or a part of one.
type shape struct {
	box
	// lines are its straight pieces, for a shape that is not a rectangle.
	lines  []line
	curved bool
	filled bool
	stroke bool
	dark   bool // its colour is far from white
	rect   bool
}

// line is a straight piece of a path.
type line struct{ x1, y1, x2, y2 float64 }

// widget is a form control.
type widget struct {
	box
	field *document.Field
}

// page is what stands on a page.
type page struct {
	width, height float64
	glyphs        []glyph
	shapes        []shape
	widgets       []widget
	notes         []note
	struck        []box   // by a reviewer's annotation
	pictures      []box   // images
	hidden        int     // characters that are not shown, as below a scan
	inkTicks      []shape // drawn by hand
	inkRings      []shape // circles of a reviewer's
}

// note is text that somebody typed onto the page as an annotation.
type note struct {
	box
	text string
}

// matrix is a PDF transformation: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix struct{ a, b, c, d, e, f float64 }

func (m matrix) apply(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

// then is m followed by n.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

// boxOf is the box around a rectangle that is transformed by m.
func (m matrix) boxOf(l, t, r, b float64) box {
	x1, y1 := m.apply(l, t)
	x2, y2 := m.apply(r, b)
	x3, y3 := m.apply(l, b)
	x4, y4 := m.apply(r, t)
	return box{min(x1, x2, x3, x4), min(y1, y2, y3, y4), max(x1, x2, x3, x4), max(y1, y2, y3, y4)}
}

// quarters is the number of quarter turns of a direction, counted as the page
// is seen; 0 for text that runs to the right.
func quarters(dx, dy float64) int {
	switch {
	case math.Abs(dx) >= math.Abs(dy) && dx >= 0:
		return 0
	case math.Abs(dx) >= math.Abs(dy):
		return 2
	case dy > 0:
		return 1
	}
	return 3
}

const (
	// maxGlyphs and maxObjects bound one page. A page of dense print has
	// some 6,000 characters.
	maxGlyphs  = 60_000
	maxObjects = 30_000
	// maxSegments is the most pieces of a path that is looked at: longer
	// ones are pictures.
	maxSegments = 60
	// formDepth is how deep forms in forms are followed.
	formDepth = 8
)

// pageReader reads one page.
type pageReader struct {
	in   *instance
	page uint64
	form uint64
	// toView turns the page's coordinates into ours.
	toView  matrix
	out     *page
	objects int
	cut     bool
}

// readPage reads page number n; cut says that a limit left something out.
func (in *instance) readPage(doc, form uint64, n int) (p *page, cut bool) {
	handle := in.call("FPDF_LoadPage", doc, uint64(n))
	if handle == 0 {
		return &page{}, false
	}
	r := pageReader{in: in, page: handle, form: form, out: &page{}}
	r.view()
	r.text()
	r.paths(in.integer("FPDFPage_CountObjects", handle), "FPDFPage_GetObject", handle, r.toView, 0)
	r.annotations()
	in.call("FPDF_ClosePage", handle)
	return r.out, r.cut
}

// view finds out how the page is shown.
func (r *pageReader) view() {
	in := r.in
	in.call("FPDF_GetPageBoundingBox", r.page, in.at(0))
	f := in.floats(0, 4) // left, top, right, bottom
	left, top, right, bottom := f[0], f[1], f[2], f[3]
	switch in.integer("FPDFPage_GetRotation", r.page) {
	case 1:
		r.toView = matrix{0, 1, 1, 0, -bottom, -left}
		r.out.width, r.out.height = top-bottom, right-left
	case 2:
		r.toView = matrix{-1, 0, 0, 1, right, -bottom}
		r.out.width, r.out.height = right-left, top-bottom
	case 3:
		r.toView = matrix{0, -1, -1, 0, top, right}
		r.out.width, r.out.height = top-bottom, right-left
	default:
		r.toView = matrix{1, 0, 0, -1, -left, top}
		r.out.width, r.out.height = right-left, top-bottom
	}
}

// textLook is what the characters of one text object have in common.
type textLook struct {
	font   string
	size   float64
	bold   bool
	hidden bool
	turn   int
	slant  bool
	colour uint32
}

// text reads the characters.
func (r *pageReader) text() {
	in := r.in
	tp := in.call("FPDFText_LoadPage", r.page)
	if tp == 0 {
		return
	}
	n := in.integer("FPDFText_CountChars", tp)
	if n > maxGlyphs {
		n, r.cut = maxGlyphs, true
	}
	looks := map[uint64]textLook{}
	for i := range n {
		if in.err != nil {
			return
		}
		at := uint64(i)
		c := rune(in.call("FPDFText_GetUnicode", tp, at))
		object := in.call("FPDFText_GetTextObject", tp, at)
		if object == 0 { // PDFium's own: a blank or the end of a line
			r.out.glyphs = append(r.out.glyphs, glyph{r: ' ', space: true})
			continue
		}
		look, ok := looks[object]
		if !ok {
			look = r.lookOf(object, tp, at)
			looks[object] = look
		}
		if c == 0 || c == 0xfffe || c == 0xffff {
			c = 0xfffd
		}
		if c == 2 { // PDFium's mark for a hyphen at the end of a line
			c = '-'
		}
		in.call("FPDFText_GetLooseCharBox", tp, at, in.at(0))
		f := in.floats(0, 4)
		b := r.toView.boxOf(f[0], f[1], f[2], f[3])
		if look.hidden {
			r.out.hidden++
		}
		if look.slant {
			continue // a watermark
		}
		g := glyph{box: b, size: look.size, bold: look.bold, turn: look.turn, drawn: object, base: b.bottom, face: face{look.font, halfPoints(look.size), look.bold, look.colour}}
		text := document.Clean(symbol(look.font, c))
		if text == "" {
			continue
		}
		for _, g.r = range text {
			g.space = unicode.IsSpace(g.r)
			r.out.glyphs = append(r.out.glyphs, g)
		}
	}
	in.call("FPDFText_ClosePage", tp)
}

// symbol is what a character of a font shows.
func symbol(font string, c rune) string {
	name := strings.ToLower(font)
	private := 0xf000 <= c && c <= 0xf0ff
	switch {
	case strings.Contains(name, "wingdings2"), strings.Contains(name, "wingdings-2"), strings.Contains(name, "wingdings 2"):
		name = "wingdings 2"
	case strings.Contains(name, "wingdings3"), strings.Contains(name, "wingdings-3"), strings.Contains(name, "wingdings 3"):
		name = "wingdings 3"
	case strings.Contains(name, "wingdings"):
		name = "wingdings"
	case strings.Contains(name, "webdings"):
		name = "webdings"
	case strings.Contains(name, "marlett"):
		name = "marlett"
	case strings.Contains(name, "symbolmt"), name == "symbol":
		// PDFium has made Unicode of its letters already.
		if !private {
			return string(c)
		}
		name = "symbol"
	case strings.Contains(name, "dingbats"):
		// The file's own names for the characters, when PDFium knows none.
		if c < 0x80 {
			switch c {
			case '3', '4':
				return "✔"
			case '5', '6', '7', '8':
				return "✘"
			case 'n':
				return "■"
			case 'l':
				return "●"
			case 'o', 'p', 'q', 'r':
				return "☐"
			}
		}
		return string(c)
	default:
		if !private {
			return string(c)
		}
		name = ""
	}
	return document.Symbol(name, c)
}

// lookOf asks what one text object looks like.
func (r *pageReader) lookOf(object, tp, at uint64) textLook {
	in := r.in
	var l textLook
	font := in.call("FPDFTextObj_GetFont", object)
	if font != 0 {
		l.font = baseName(strings.TrimRight(string(in.buffer("FPDFFont_GetBaseFontName", font)), "\x00"))
		const forceBold = 1 << 18 // ISO 32000-1, table 123
		flags := in.integer("FPDFFont_GetFlags", font)
		l.bold = flags > 0 && flags&forceBold != 0 || isBold(l.font) || in.integer("FPDFFont_GetWeight", font) >= 600
	}
	switch in.integer("FPDFTextObj_GetTextRenderMode", object) {
	case 3, 7: // ISO 32000-1, table 106: neither filled nor stroked
		l.hidden = true
	case 2: // filled and stroked: how some writers make bold
		l.bold = true
	}
	l.colour = r.fill(object)
	in.call("FPDFText_GetMatrix", tp, at, in.at(0))
	f := in.floats(0, 6)
	m := matrix{f[0], f[1], f[2], f[3], 0, 0}.then(matrix{r.toView.a, r.toView.b, r.toView.c, r.toView.d, 0, 0})
	dx, dy := m.apply(1, 0)
	l.turn = quarters(dx, dy)
	long, short := max(math.Abs(dx), math.Abs(dy)), min(math.Abs(dx), math.Abs(dy))
	l.slant = short > long*0.18
	ux, uy := m.apply(0, 1)
	in.call("FPDFTextObj_GetFontSize", object, in.at(0))
	l.size = in.floats(0, 1)[0] * math.Hypot(ux, uy)
	if l.size < 1 || l.size > 300 || math.IsNaN(l.size) {
		l.size = 10
	}
	return l
}

// baseName is the name of a font without the tag of a subset (ISO 32000-1,
// 9.6.4).
func baseName(font string) string {
	if len(font) > 7 && font[6] == '+' {
		return font[7:]
	}
	return font
}

func isBold(font string) bool {
	name := strings.ToLower(font)
	for _, w := range []string{"bold", "black", "heavy", "demi"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return strings.HasSuffix(font, "-Bd") || strings.HasSuffix(font, ",B")
}
