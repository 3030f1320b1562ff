package doc

import (
	"strings"
	"unicode/utf16"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
	"dtrbot/parser/document/internal/grid"
)

// Characters with a meaning (2.4.1, 2.6.1 sprmCFSpec, 2.8.25 Plcfld).
const (
	charPicture    = 0x01
	charCell       = 0x07 // also the end of a row
	charDrawing    = 0x08
	charLine       = 0x0b
	charPage       = 0x0c // also the end of a section
	charParagraph  = 0x0d
	charColumn     = 0x0e
	charFieldBegin = 0x13
	charFieldMid   = 0x14
	charFieldEnd   = 0x15
	charHyphen     = 0x1e // one that does not break
	charSoft       = 0x1f
	charSymbol     = 0x28 // "(", where its properties name a symbol
)

// Costs in tokens, by what a thing takes of memory.
const (
	spanCost  = 2
	blockCost = 4
	cellCost  = 6
)

// walker turns the characters of a text into blocks.
type walker struct {
	*file
	flow
	sections map[uint32]bool // positions behind the ends of sections
	boxes    boxes           // of the text that is being read
	prompt   *document.Field // that may go on in the next text
}

// flow is what is being filled: the body, a text box, a page header.
type flow struct {
	grid.Flow
	// spans are the paragraph that is open. It may stay open over several
	// marks: when a form field goes on, or a tracked change removed the mark.
	spans   []document.Span
	heading int
	// text is what will be the next span, of the look shown.
	text  []byte
	shown shown
	// touched is set when something stood in the open paragraph.
	touched bool
	// after are the text boxes anchored in the open paragraph.
	after  []document.Block
	fields forms.Stack
	// barrier is how many spans nothing more may be joined to, because a
	// field began behind them.
	barrier int
}

// document reads the text, the page headers and the text boxes. Footnotes and
// comments are no part of a form.
func (w *walker) document() (document.Document, error) {
	w.sections = map[uint32]bool{}
	for i, list := 1, newPLC(w.part(partSections), 12); i <= list.n; i++ { // 2.8.26 PlcfSed
		w.sections[list.at(i)] = true
	}
	w.boxes = w.readBoxes(partAnchors, partBoxes, storyBoxes, 0)
	body, err := w.story(w.stories[storyMain], w.stories[storyMain+1])
	if err == nil {
		var rest []document.Block
		rest, err = w.restOfBoxes()
		body = append(body, rest...)
	}
	if err != nil {
		return document.Document{Blocks: body}, err
	}
	heads, feet, err := w.pageParts()
	return document.Document{Blocks: append(append(heads, body...), feet...)}, err
}

// story reads the text between two positions.
func (w *walker) story(from, to uint32) ([]document.Block, error) {
	outer := w.flow
	w.flow = flow{}
	err := w.read(from, to)
	w.flush()
	if !document.Blank(w.spans) || len(w.after) > 0 {
		w.closeParagraph(w.Level())
	}
	blocks := w.Blocks()
	w.flow = outer
	return blocks, err
}

// read reads the paragraphs between two positions.
func (w *walker) read(from, to uint32) error {
	to = min(to, w.end())
	for cp := from; cp < to; {
		end, mark := w.mark(cp, to)
		if err := w.paragraph(cp, end, mark); err != nil {
			return err
		}
		cp = end + 1
	}
	return nil
}

// end is where the text ends that is there.
func (w *walker) end() uint32 {
	if n := len(w.pieces); n > 0 {
		return w.pieces[n-1].to
	}
	return 0
}

// mark finds the end of the paragraph that begins at a position: where its mark
// stands, and which it is. Without one the last character counts, as 0.
func (w *walker) mark(cp, to uint32) (end uint32, mark uint16) {
	for i := w.pieceAt(cp); i < len(w.pieces); i++ {
		p := &w.pieces[i]
		for ; cp < min(p.to, to); cp++ {
			switch u := w.unit(p, cp); u {
			case charParagraph, charCell:
				return cp, u
			case charPage:
				if w.sections[cp+1] {
					return cp, u
				}
			}
		}
	}
	return to - 1, 0
}

// paragraph reads the characters up to the mark.
func (w *walker) paragraph(cp, end uint32, mark uint16) error {
	at := &w.pieces[w.pieceAt(end)]
	p, err := w.paragraphAt(at, end)
	if err != nil {
		return err
	}
	st := w.style(p.style)
	if w.heading == 0 {
		w.heading = p.level(st)
	}
	last := end
	if mark == 0 {
		last++
	}
	if err := w.inline(cp, last, st.look); err != nil {
		return err
	}
	if err := w.anchored(cp, end+1); err != nil {
		return err
	}
	l, _, err := w.lookAt(at, end, st.look)
	if err != nil {
		return err
	}
	w.flush()
	level := p.depth
	if level == 0 && (p.inTable || mark == charCell) {
		level = 1
	}
	switch {
	case mark == charCell && p.rowEnd, mark == charParagraph && p.innerR && level > 1:
		return w.endRow(level, p.row, l.deleted)
	case mark == charCell, mark == charParagraph && p.innerCell && level > 1:
		return w.endCell(level)
	case mark == charParagraph && (l.deleted || w.endOfLine()):
		return nil
	}
	w.closeParagraph(level)
	return w.spend(blockCost)
}

// level is the heading level of a paragraph, 0 for running text.
func (p *paragraph) level(st style) int {
	if p.outline == unsaid {
		return st.heading
	}
	return max(outlineLevel(p.outline), 0)
}

// closeParagraph makes a block of the open paragraph in a table of the level.
func (w *walker) closeParagraph(level int) {
	w.flush()
	spans, after, heading := w.spans, w.after, w.heading
	touched := w.touched || len(spans) > 0
	w.spans, w.after, w.heading, w.barrier, w.touched, w.fields = nil, nil, 0, 0, false, nil
	w.Enter(level)
	switch {
	case !document.Blank(spans):
		b := document.Block{Heading: heading, Spans: document.Ticks(forms.StockPrompts(spans))}
		w.left -= spanCost * (len(b.Spans) - len(spans))
		w.AddSpaced(b)
	case !touched:
		w.Space()
	}
	w.Add(after...)
}

// span adds to the open paragraph.
func (w *walker) span(s document.Span) {
	before := len(w.spans)
	if before <= w.barrier {
		w.spans = append(w.spans, document.Append(nil, s)...)
	} else {
		w.spans = document.Append(w.spans, s)
	}
	w.left -= spanCost * (len(w.spans) - before)
}

// shown is the look of text as it matters to a reader.
type shown struct {
	bold, struck, look, prompt bool
}

// inline reads the characters between two positions of one paragraph,
// whose style is below.
func (w *walker) inline(cp, to uint32, below look) error {
	for i := w.pieceAt(cp); i < len(w.pieces) && cp < to; i++ {
		p := &w.pieces[i]
		for cp < min(p.to, to) {
			l, until, err := w.lookAt(p, cp, below)
			if err != nil {
				return err
			}
			until = min(until, to)
			if !l.deleted {
				if err := w.run(p, cp, until, l); err != nil {
					return err
				}
			}
			cp = until
		}
	}
	return nil
}

// run reads characters of one look.
func (w *walker) run(p *piece, cp, to uint32, l look) error {
	show := shown{bold: l.bold == on, struck: l.struck == on || l.twice == on, look: l.under == on || l.slanted == on, prompt: l.prompt}
	font := w.font(l.font)
	pictures := document.IsSymbolFont(font)
	var high uint16 // the first half of a UTF-16 pair
	for ; cp < to; cp++ {
		u := w.unit(p, cp)
		text := ""
		switch {
		case u == charFieldBegin, u == charFieldMid, u == charFieldEnd:
			w.flush()
			if err := w.fieldChar(u); err != nil {
				return err
			}
			continue
		case u == charPicture && l.data:
			w.formData(l.picture)
			continue
		case u == charSymbol && l.symbolFont != unsaid:
			text = document.Symbol(w.font(l.symbolFont), l.symbol)
		case u == charLine, u == charPage, u == charColumn:
			text = "\n"
		case u == charHyphen:
			text = "-"
		case u == '\t':
			text = "\t"
		case u < ' ', u == charSoft:
			continue
		case 0xd800 <= u && u < 0xdc00:
			high = u
			continue
		case 0xdc00 <= u && u < 0xe000:
			text = string(utf16.DecodeRune(rune(high), rune(u)))
		case pictures, 0xf000 <= u && u <= 0xf0ff:
			text = document.Symbol(font, rune(u))
		case !p.wide:
			text = string(fromWindows(u))
		default:
			text = string(rune(u))
		}
		high = 0
		w.write(text, show, l.hidden == on)
	}
	return nil
}

// write adds text to the open paragraph unless it is hidden, or the code of a
// field.
func (w *walker) write(s string, show shown, hidden bool) {
	w.fields.AddCode(s)
	if hidden || s == "" || w.fields.InCode() {
		return
	}
	if show != w.shown || len(w.text) >= maxText {
		w.flush()
	}
	w.shown = show
	w.text = append(w.text, s...)
}

// maxText is how much text becomes one span.
const maxText = 4 << 10

// flush makes a span of the text that was written.
func (w *walker) flush() {
	if len(w.text) == 0 {
		return
	}
	s := string(w.text)
	w.text = w.text[:0]
	w.touched = true
	if w.shown.prompt && w.prompted(s) {
		return
	}
	w.span(document.Span{Text: s, Bold: w.shown.bold, Struck: w.shown.struck, Look: w.shown.look})
}

// prompted adds text in the style of prompts as an untouched field; false when
// it does not read as one: some forms give that style to the answers too.
func (w *walker) prompted(s string) bool {
	if n := len(w.spans) - 1; n >= w.barrier && n >= 0 {
		if f := w.spans[n].Field; f != nil && f == w.prompt && len(f.Value) < maxPrompt {
			f.Value += document.Clean(s) // one prompt in several pieces
			return true
		}
	}
	if !forms.IsPrompt(s) {
		return false
	}
	w.prompt = &document.Field{Value: document.Clean(s), Placeholder: true}
	w.span(document.Span{Field: w.prompt})
	return true
}

// maxPrompt is the longest prompt, in bytes.
const maxPrompt = 500

// maxPageParts is the most page headers and footers that are read.
const maxPageParts = 32

// pageParts reads the page headers and footers (2.8.22 Plcfhdd): six texts for
// the lines above footnotes, then six for each section. What says the same is
// given once.
func (w *walker) pageParts() (heads, feet []document.Block, err error) {
	list := newPLC(w.part(partHeaders), 0)
	base := w.stories[storyHeaders]
	w.boxes = w.readBoxes(partAnchorsHead, partBoxesHead, storyBoxesHead, base)
	seen := map[string]bool{}
	read := 0
	for i := 6; i < list.n && read < maxPageParts && err == nil; i++ {
		from, to := list.at(i), list.at(i+1)
		kind := i % 6
		// Pages of even numbers repeat the others, or are left over from a
		// time when they did not.
		if kind == 0 || kind == 2 || from >= to || to > w.stories[storyHeaders+1]-base {
			continue
		}
		read++
		var blocks []document.Block
		blocks, err = w.story(base+from, base+to)
		role, parts := document.RoleHeader, &heads
		if kind == 3 || kind == 5 {
			role, parts = document.RoleFooter, &feet
		}
		text := &strings.Builder{}
		for i := range blocks {
			blocks[i].Role = role
			text.WriteString(blocks[i].Text() + "\n")
		}
		switch key := string(role) + text.String(); {
		case seen[key]:
		case kind >= 4: // of the first page
			*parts = append(blocks, *parts...)
			seen[key] = true
		default:
			*parts = append(*parts, blocks...)
			seen[key] = true
		}
	}
	return heads, feet, err
}
