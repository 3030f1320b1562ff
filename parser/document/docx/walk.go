package docx

import (
	"fmt"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
	"dtrbot/parser/document/internal/pack"
)

// walker turns the elements of a story (the body, a page header) into blocks.
// Every method that takes a start tag reads to the end of that element. On an
// error what was read so far stays in the walker, so that the callers can hand
// it on.
type walker struct {
	*pack.Scanner
	flow
	styles    styles
	pageParts map[string]string // page headers and footers by relation
	headers   []string
	footers   []string
	// emitted counts what was added anywhere, to tell whether an element
	// showed something.
	emitted int
	// prompts and answers count the texts in Word's style for placeholders
	// and in others.
	prompts, answers int
}

var errNoStory = fmt.Errorf("not a word-processing document: %w", document.ErrDamaged)

// flow is what is being filled: the body, a cell, a text box.
type flow struct {
	blocks []document.Block
	// spans are the paragraph that is open. It may stay open over several
	// w:p: when a form field goes on, or a tracked change removed the mark.
	spans   []document.Span
	heading int
	style   look
	gap     bool
	// after are the text boxes anchored in the open paragraph.
	after  []document.Block
	fields forms.Stack
	// barrier is how many spans nothing more may be joined to, because a
	// field began behind them.
	barrier int
}

// maxColumns is Word's own limit of columns in a table.
const maxColumns = 63

// story reads a part whose root element is named root.
func (w *walker) story(s *pack.Scanner, root string) ([]document.Block, error) {
	w.Scanner = s
	wrong := true
	blocks, err := w.contained(func() error {
		return w.Children(func(t pack.Token) error {
			if t.Name != root {
				return w.Skip()
			}
			wrong = false
			return w.blockContent()
		})
	})
	if err == nil && wrong {
		err = errNoStory
	}
	return blocks, err
}

// contained runs read with an empty flow and returns the blocks that it read,
// with an error too.
func (w *walker) contained(read func() error) ([]document.Block, error) {
	outer := w.flow
	w.flow = flow{}
	err := read()
	w.closeParagraph()
	blocks := w.blocks
	w.flow = outer
	return blocks, err
}

// add appends a block to the flow, after closing the open paragraph.
func (w *walker) add(b ...document.Block) {
	w.closeParagraph()
	for _, b := range b {
		if w.gap {
			b.Gap, w.gap = true, false
		}
		w.blocks = append(w.blocks, b)
		w.emitted++
	}
}

// closeParagraph makes a block of the open paragraph.
func (w *walker) closeParagraph() {
	w.fields = nil
	spans, after, heading := w.spans, w.after, w.heading
	w.spans, w.after, w.heading, w.barrier = nil, nil, 0, 0
	if !document.Blank(spans) {
		b := document.Block{Heading: heading, Gap: w.gap, Spans: document.Ticks(spans)}
		w.gap = false
		w.blocks = append(w.blocks, b)
		// A token of text may hold many boxes, each of which takes memory.
		_ = w.Spend(len(b.Spans) - len(spans)) // the next token meets the limit
	}
	w.blocks = append(w.blocks, after...)
}

// span adds to the open paragraph.
func (w *walker) span(s document.Span) {
	w.emitted++
	if len(w.spans) <= w.barrier {
		w.spans = append(w.spans, document.Append(nil, s)...)
		return
	}
	w.spans = document.Append(w.spans, s)
}

// blockContent reads what may stand in a body, a cell or a text box.
func (w *walker) blockContent() error { return w.Children(w.block) }

func (w *walker) block(t pack.Token) error {
	switch t.Name {
	case "w:p":
		return w.paragraph()
	case "w:tbl":
		return w.table()
	case "w:sdt":
		return w.control(func(c control) error {
			blocks, err := w.contained(w.blockContent)
			w.add(c.blocks(blocks)...)
			return err
		})
	case "w:sectPr":
		return w.section()
	case "w:r", "w:hyperlink", "w:fldSimple":
		return w.inline(t)
	case "w:del", "w:moveFrom", "w:altChunk":
		return w.Skip()
	case "mc:AlternateContent":
		return w.alternate(w.blockContent)
	}
	if isProperties(t) {
		return w.Skip()
	}
	return w.blockContent()
}

// alternate reads one of the ways in which a writer gave the same content
// (ECMA-376-3): the first choice, or the fallback when that showed nothing, as
// when it needs an extension that is not known here.
func (w *walker) alternate(content func() error) error {
	before := w.emitted
	return w.Children(func(t pack.Token) error {
		if !strings.HasPrefix(t.Name, "mc:") || w.emitted != before {
			return w.Skip()
		}
		return content()
	})
}

// paragraph reads a w:p.
func (w *walker) paragraph() error {
	more := false
	empty := w.emitted
	err := w.Children(func(t pack.Token) error {
		if t.Name == "w:pPr" {
			joined, err := w.paragraphProperties()
			more = joined
			return err
		}
		return w.inline(t)
	})
	if err != nil {
		return err
	}
	if w.endOfLine() || more {
		return nil
	}
	if w.emitted == empty && len(w.spans) == 0 {
		w.gap = true
	}
	w.closeParagraph()
	w.style = look{}
	return nil
}

// paragraphProperties reads a w:pPr; joined says that the paragraph's end was
// removed in a tracked change, so that the next one goes on.
func (w *walker) paragraphProperties() (joined bool, err error) {
	level, direct := 0, 0
	err = w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:pStyle":
			st := w.styles.resolve(w.Own(t, "val"))
			level, w.style = max(st.heading, 0), st.look
		case t.Name == "w:outlineLvl":
			direct = outlineLevel(w.Own(t, "val"))
		case t.Name == "w:sectPr":
			return w.section()
		case t.Name == "w:rPr":
			return w.Children(func(t pack.Token) error {
				joined = joined || t.Name == "w:del" || t.Name == "w:moveFrom"
				return w.Skip()
			})
		}
		return w.Skip()
	})
	switch {
	case direct > 0:
		level = direct
	case direct < 0:
		level = 0
	}
	if w.heading == 0 {
		w.heading = level
	}
	return joined, err
}

// inline reads one child of a paragraph.
func (w *walker) inline(t pack.Token) error {
	switch t.Name {
	case "w:r":
		return w.run()
	case "w:sdt":
		return w.control(func(c control) error {
			outer, fields := w.spans, w.fields
			w.spans, w.fields, w.barrier = nil, nil, 0
			err := w.inlineContent()
			w.spans = append(outer, c.spans(w.spans)...)
			w.fields, w.barrier = fields, len(w.spans)
			return err
		})
	case "w:fldSimple":
		instruction := w.Own(t, "instr")
		return w.simpleField(instruction)
	case "w:p":
		return w.paragraph()
	case "w:tbl":
		return w.table()
	case "w:txbxContent":
		return w.textBox()
	case "w:del", "w:moveFrom", "w:rt":
		return w.Skip()
	case "mc:AlternateContent":
		return w.alternate(w.inlineContent)
	case "m:t":
		return w.text(t, look{})
	}
	if isProperties(t) {
		return w.Skip()
	}
	return w.inlineContent()
}

func (w *walker) inlineContent() error { return w.Children(w.inline) }

// textBox reads the content of a text box, which stands after the paragraph
// that it is anchored in.
func (w *walker) textBox() error {
	blocks, err := w.contained(w.blockContent)
	w.after = append(w.after, blocks...)
	w.emitted += len(blocks)
	return err
}

// run reads a w:r.
func (w *walker) run() error {
	l := w.style
	return w.runContent(&l)
}

func (w *walker) runContent(l *look) error {
	return w.Children(func(t pack.Token) error {
		switch t.Name {
		case "w:rPr":
			direct, id, err := readLook(w.Scanner)
			*l = direct.over(w.styles.resolve(id).look).over(*l)
			return err
		case "w:t":
			return w.text(t, *l)
		case "w:tab", "w:ptab":
			w.write("\t", *l)
		case "w:br", "w:cr":
			w.write("\n", *l)
		case "w:noBreakHyphen":
			w.write("-", *l)
		case "w:sym":
			font := w.Own(t, "font")
			char := w.Own(t, "char")
			if n, err := strconv.ParseUint(char, 16, 16); err == nil {
				w.write(document.Symbol(font, rune(n)), *l)
			}
		case "w:fldChar":
			return w.fieldChar(t)
		case "w:instrText":
			return w.instruction()
		case "w:txbxContent":
			return w.textBox()
		case "w:p", "w:tbl":
			return w.block(t)
		case "w:delText", "w:delInstrText", "w:rt":
			return w.Skip()
		case "w:r":
			return w.run()
		case "mc:AlternateContent":
			return w.alternate(func() error { return w.runContent(l) })
		}
		return w.runContent(l)
	})
}

// text reads a w:t. Blanks at its ends count only when it says so
// (ECMA-376-1, 17.3.3.31), and a line end in it is no line break.
func (w *walker) text(t pack.Token, l look) error {
	space := stated(w.Scanner, t, "xml:space")
	s, err := w.Text()
	s = strings.ReplaceAll(s, "\n", " ")
	if space != "preserve" {
		s = strings.Trim(s, " \t\r")
	}
	if l.font != "" || strings.ContainsFunc(s, private) {
		s = symbols(l.font, s)
	}
	w.write(s, l)
	return err
}

// private reports whether r is of the area in which Word keeps the characters
// of symbol fonts.
func private(r rune) bool { return 0xf000 <= r && r <= 0xf0ff }

// symbols is s as a symbol font shows it; without a font only the private
// area is.
func symbols(font, s string) string {
	var sb strings.Builder
	for _, r := range s {
		sb.WriteString(document.Symbol(font, r))
	}
	return sb.String()
}

// symbolFont is the font of a w:rFonts when it is one of pictures.
func symbolFont(s *pack.Scanner, t pack.Token) string {
	font := s.Own(t, "ascii")
	if !document.IsSymbolFont(font) {
		return ""
	}
	return font
}

// write adds text to the open paragraph unless it is hidden or the code of a
// field.
func (w *walker) write(s string, l look) {
	if s == "" || l.hidden == on || w.fields.InCode() {
		return
	}
	if l.prompt {
		w.prompts++
	} else if strings.TrimSpace(s) != "" {
		w.answers++
	}
	w.span(document.Span{Text: s, Bold: l.bold == on, Struck: l.struck == on, Look: l.under == on || l.slanted == on || l.coloured == on || l.marked == on})
}

// section reads a w:sectPr for the page headers and footers that it names.
func (w *walker) section() error {
	return w.Children(func(t pack.Token) error {
		id := stated(w.Scanner, t, "r:id")
		kind := w.Own(t, "type")
		name, ok := w.pageParts[id]
		// Pages of even numbers repeat the others, or are left over from a
		// time when they did not.
		if ok && kind != "even" {
			switch {
			case t.Name == "w:headerReference":
				w.headers = addPart(w.headers, name, kind == "first")
			case t.Name == "w:footerReference":
				w.footers = addPart(w.footers, name, kind == "first")
			}
		}
		return w.Skip()
	})
}

// addPart adds a part once, that of the first page before the others.
func addPart(parts []string, name string, firstPage bool) []string {
	if len(parts) >= maxPageParts {
		return parts
	}
	for _, p := range parts {
		if p == name {
			return parts
		}
	}
	if firstPage {
		return append([]string{name}, parts...)
	}
	return append(parts, name)
}
