package layout

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// The page of a PDF: A4 in points, with margins.
const (
	paperWidth, paperHeight = 595.0, 842.0
	margin                  = 50.0
	// leading is the height of a line, letter the width of a letter of 10
	// points, on average and a little more.
	leading, letter = 13.0, 5.3
)

// pdf writes a page as a printer does: words and lines at their places.
func pdf(page []block) []byte {
	d := &drawing{y: paperHeight - margin}
	d.blocks(page, margin, paperWidth-2*margin)
	d.turn()
	return d.file()
}

// drawing is a PDF being drawn: the pages that are done, and the content of
// the last with the place reached on it.
type drawing struct {
	pages []string
	now   strings.Builder
	y     float64
}

// turn ends a page.
func (d *drawing) turn() {
	d.pages = append(d.pages, d.now.String())
	d.now.Reset()
	d.y = paperHeight - margin
}

func (d *drawing) room(height float64) {
	if d.y-height < margin {
		d.turn()
	}
}

func (d *drawing) blocks(page []block, x, width float64) {
	for _, b := range page {
		if b.gap {
			d.y -= leading
		}
		switch {
		case b.table != nil:
			d.table(b.table, x, width)
		case b.box != nil:
			d.table([][]cell{{{body: b.box}}}, x, width)
		default:
			d.room(leading)
			d.paragraph(b, x, width)
		}
	}
}

// paragraph draws a paragraph's lines, each in the look of its first run but
// for a first run that is bold alone.
func (d *drawing) paragraph(b block, x, width float64) {
	if label, answer, ok := strings.Cut(b.plain(), "\t"); ok {
		d.line(run{text: label + strings.Repeat(".", max(0, 40-utf8.RuneCountInString(label)))}, x)
		d.line(run{text: answer}, x+width/2)
		d.y -= leading
		return
	}
	if len(b.runs) == 2 && b.runs[0].bold {
		d.line(b.runs[0], x)
		indent := letter * float64(utf8.RuneCountInString(b.runs[0].text)+1)
		if indent < width/2 {
			d.lines(b.runs[1], x+indent, width-indent)
			return
		}
		d.y -= leading
		d.lines(b.runs[1], x, width)
		return
	}
	look := run{bold: b.heading > 0}
	if len(b.runs) > 0 {
		look.bold = look.bold || b.runs[0].bold
		look.small = b.runs[0].small
	}
	look.text = b.plain()
	if b.item {
		look.text = "\u2022 " + look.text
	}
	d.lines(look, x, width)
}

// lines draws text that is broken at the width.
func (d *drawing) lines(r run, x, width float64) {
	for _, l := range broken(r.text, int(width/letter)) {
		d.line(run{text: l, bold: r.bold, small: r.small}, x)
		d.y -= leading
	}
}

func (d *drawing) line(r run, x float64) {
	font, size := "F1", 10
	if r.bold {
		font = "F2"
	}
	grey := 0.0
	if r.small {
		size, grey = 7, 0.5
	}
	fmt.Fprintf(&d.now, "BT %g g /%s %d Tf %.1f %.1f Td (%s) Tj ET\n", grey, font, size, x, d.y-10, winAnsi(r.text))
}

func (d *drawing) table(rows [][]cell, x, width float64) {
	columns := 0
	for _, r := range rows {
		n := 0
		for _, c := range r {
			n += max(c.span, 1)
		}
		columns = max(columns, n)
	}
	column := width / float64(columns)
	for _, r := range rows {
		height := leading
		for _, c := range r {
			height = max(height, c.height(column*float64(max(c.span, 1))-8))
		}
		height += 6
		d.room(height)
		top, at := d.y, x
		for _, c := range r {
			across := column * float64(max(c.span, 1))
			fmt.Fprintf(&d.now, "0.5 w %.1f %.1f %.1f %.1f re S\n", at, top-height, across, height)
			d.y = top - 3
			d.blocks(c.body, at+4, across-8)
			at += across
		}
		d.y = top - height
	}
}

// height is what a cell's paragraphs take.
func (c cell) height(width float64) float64 {
	h := 0.0
	for _, b := range c.body {
		h += leading * float64(len(broken(b.plain(), int(width/letter))))
	}
	return h
}

// broken is text in lines of at most so many letters, broken between words.
func broken(s string, most int) []string {
	var all []string
	for para := range strings.SplitSeq(s, "\n") {
		line := ""
		for word := range strings.FieldsSeq(para) {
			if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > most {
				all = append(all, line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += word
		}
		all = append(all, line)
	}
	return all
}

// winAnsi is text for the fonts that every reader of PDF has.
func winAnsi(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case strings.ContainsRune(`()\`, r):
			b.WriteString(`\` + string(r))
		case r == '\u2022':
			b.WriteString(`\225`)
		case r == '\u2013':
			b.WriteString(`\226`)
		case r < 256:
			b.WriteByte(byte(r))
		default:
			b.WriteByte('?')
		}
	}
	return b.String()
}

func (d *drawing) file() []byte {
	const fonts = `/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> ` +
		`/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >> >>`
	objects := []string{"<< /Type /Catalog /Pages 2 0 R >>", ""}
	var kids strings.Builder
	for _, content := range d.pages {
		n := len(objects) + 1
		fmt.Fprintf(&kids, "%d 0 R ", n)
		objects = append(objects,
			fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %g %g] %s /Contents %d 0 R >>", paperWidth, paperHeight, fonts, n+1),
			fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content))
	}
	objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(d.pages))
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, start)
	return b.Bytes()
}
