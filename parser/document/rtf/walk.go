package rtf

import (
	"bytes"
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// destination is where the text of a group goes.
type destination uint8

const (
	toText  destination = iota
	toFonts             // the font table
	toStyles
	toCode  // the instruction of a field
	toValue // a property kept in state.value
	toTag   // HTML of an encapsulated mail
	toPair  // \upr: one of two forms of the same text
	toNowhere
)

// noFont is the number of no font, for text whose bytes are in the document's
// own code page.
const noFont = -1

// noOutline is the outline level of running text (RTF 1.9.1, \outlinelevel).
const noOutline = 9

// state is what holds in a group; a group inherits it and gives it back.
type state struct {
	to    destination
	outer destination // where an \upr stands
	value *strings.Builder

	font                                          int
	bold, struck, under, slanted, hidden, deleted bool
	uc                                            int  // characters of fallback behind a \uN
	htmlRTF                                       bool // for readers without HTML only

	style, outline int
	characters     int // the character style, 0 for none
	inTable        bool
	level          int // \itap, 0 when it is not said
	nested         bool
}

// group is one that is open: the state around it, and what to do at its end.
type group struct {
	outer state
	close []func()
}

// walker turns tokens into blocks.
type walker struct {
	lexer
	flow
	limits document.Limits
	left   int // tokens that may still be spent
	cut    bool
	st     state
	groups []group

	starred bool // the last token was \*
	skip    int  // characters of fallback still to pass over
	high    rune // the first half of a UTF-16 pair
	held    []byte

	codePage, defaultFont int
	fonts                 map[int]font
	newFont               font
	fontIndex             int
	styles                map[int]style
	promptStyle           int        // of characters, 0 for none
	basedOn               int        // of the style that is being read
	definition, inner     definition // of rows in the text, of nested ones

	// presets is set when the default text of a form field is a prompt: not
	// for LibreOffice, which writes the answer there again.
	presets    bool
	lastPrompt *document.Field // that may go on in the next text
	pictures   int             // bytes of the largest picture

	heads, feet []document.Block
	seen        map[string]bool
	html        *strings.Builder
}

// Costs in tokens beyond the one that a thing is written with, by what it
// takes of memory.
const (
	spanCost  = 2
	blockCost = 4
	cellCost  = 6
)

// walk reads to the end of the outermost group.
func (w *walker) walk() error {
	for {
		t := w.next()
		w.left--
		if w.left < 0 {
			w.unwind()
			return fmt.Errorf("more than %d RTF tokens: %w", w.limits.Tokens, document.ErrLimit)
		}
		if w.skip > 0 && t.kind != tokenText {
			if t.kind == tokenHex || t.kind == tokenWord && character(t.word) != "" {
				w.skip--
				continue
			}
			w.skip = 0
		}
		if t.kind != tokenHex {
			w.release()
		}
		switch t.kind {
		case tokenEnd:
			return w.atEnd()
		case tokenOpen:
			if len(w.groups) >= w.limits.Depth {
				w.unwind()
				return fmt.Errorf("groups nested deeper than %d: %w", w.limits.Depth, document.ErrLimit)
			}
			w.groups = append(w.groups, group{outer: w.st})
			w.openGroup()
		case tokenClose:
			w.closeGroup()
			if len(w.groups) == 0 {
				return nil
			}
		case tokenText:
			w.textToken(t.text)
		case tokenHex:
			w.held = append(w.held, t.b)
		case tokenSymbol:
			w.symbol(t)
		case tokenWord:
			w.word(t)
		}
		if t.kind != tokenSymbol || t.word != "*" {
			w.starred = false
		}
		if w.st.to == toNowhere && len(w.groups) > 0 {
			w.passGroup()
		}
	}
}

// openGroup sets where the text of the group just opened goes, where that
// depends on the group around it.
func (w *walker) openGroup() {
	w.starred = false
	switch {
	case w.st.to == toPair && !bytes.HasPrefix(bytes.TrimLeft(w.data[w.pos:], " \r\n"), []byte(`\*\ud`)):
		w.st.to = toNowhere
	case w.st.to == toStyles && w.st.value == nil:
		w.beginStyle()
	}
}

// atEnd ends a file that stops inside a group. Writers forget the last brace;
// more than that is the end missing.
func (w *walker) atEnd() error {
	open := len(w.groups) > 1 || !document.Blank(w.spans)
	w.unwind()
	switch {
	case w.cut:
		return fmt.Errorf("more than %d bytes of RTF: %w", w.limits.PartBytes, document.ErrLimit)
	case open:
		return fmt.Errorf("the end of the RTF is missing: %w", document.ErrDamaged)
	}
	return nil
}

func (w *walker) unwind() {
	w.release()
	for len(w.groups) > 0 {
		w.closeGroup()
	}
}

func (w *walker) closeGroup() {
	n := len(w.groups) - 1
	if n < 0 {
		return
	}
	g := w.groups[n]
	for i := len(g.close) - 1; i >= 0; i-- {
		g.close[i]()
	}
	w.groups = w.groups[:n]
	w.st = g.outer
}

// atClose has f called at the end of the innermost group.
func (w *walker) atClose(f func()) {
	if n := len(w.groups) - 1; n >= 0 {
		w.groups[n].close = append(w.groups[n].close, f)
	}
}

// release gives out the bytes held until their code page can be applied.
func (w *walker) release() {
	if len(w.held) > 0 {
		b := w.held
		w.held = w.held[:0]
		w.put(w.bytesText(b))
	}
}

func (w *walker) textToken(b []byte) {
	if w.skip > 0 {
		n := min(w.skip, len(b))
		w.skip -= n
		b = b[n:]
	}
	if len(b) > 0 {
		w.put(w.rawText(b))
	}
}

// put sends text where the group's text goes.
func (w *walker) put(s string) {
	if s == "" {
		return
	}
	switch w.st.to {
	case toText:
		if w.html != nil {
			if !w.st.htmlRTF {
				w.html.WriteString(s)
			}
			return
		}
		w.write(s)
	case toTag:
		if w.html != nil && !w.st.htmlRTF {
			w.html.WriteString(s)
		}
	case toFonts:
		for {
			name, rest, ended := strings.Cut(s, ";")
			if len(w.newFont.name) < 200 {
				w.newFont.name += name
			}
			if !ended {
				return
			}
			w.keepFont()
			s = rest
		}
	case toStyles, toValue:
		if w.st.value != nil && w.st.value.Len() < maxValue {
			w.st.value.WriteString(s)
		}
	case toCode:
		w.code(s)
	}
}

// maxValue is the longest value of a property that is kept, in bytes.
const maxValue = 4096

// write adds visible text to the open paragraph.
func (w *walker) write(s string) {
	if w.st.hidden || w.st.deleted {
		return
	}
	if w.promptStyle != 0 && w.st.characters == w.promptStyle && w.prompt(s) {
		return
	}
	w.span(document.Span{Text: s, Bold: w.st.bold, Struck: w.st.struck, Look: w.st.under || w.st.slanted})
}

func (w *walker) symbol(t token) {
	switch t.word {
	case "*":
		w.starred = true
	case "\\", "{", "}":
		w.put(t.word)
	case "~":
		if w.html != nil {
			w.put("&nbsp;")
		} else {
			w.put(" ")
		}
	case "_":
		w.put("-")
	default:
		if t.b >= 0x80 {
			w.put(w.bytesText([]byte{t.b}))
		}
	}
}

// character is the text that a control word stands for, "" for other words.
func character(word string) string {
	switch word {
	case "emdash":
		return "—"
	case "endash":
		return "–"
	case "lquote":
		return "‘"
	case "rquote":
		return "’"
	case "ldblquote":
		return "“"
	case "rdblquote":
		return "”"
	case "bullet":
		return "•"
	case "emspace", "enspace", "qmspace":
		return " "
	}
	return ""
}

// word obeys a control word. The order is that of the specification:
// destinations, then characters, then properties.
func (w *walker) word(t token) {
	starred := w.starred
	w.starred = false
	if w.destination(t) {
		return
	}
	if starred && !(t.word == "cs" && w.st.to == toStyles) {
		w.st.to = toNowhere
		return
	}
	if s := character(t.word); s != "" {
		w.put(s)
		return
	}
	if w.st.to == toFonts {
		w.fontWord(t)
		return
	}
	switch t.word {
	case "u":
		w.put(w.codeUnit(t.n))
		w.skip = w.st.uc
	case "uc":
		w.st.uc = min(max(t.n, 0), 16)
	case "tab":
		w.put("\t")
	case "line", "lbr", "softline":
		w.lineBreak()
	case "par", "sect":
		if w.html != nil {
			w.put("\n")
		} else if w.st.to == toText {
			w.endParagraph()
		}
	case "page", "column":
		if w.html == nil && w.st.to == toText {
			w.lineBreak()
		}
	case "cell", "nestcell", "row", "nestrow", "trowd", "trleft", "trhdr", "cellx", "clmgf", "clmrg", "clvmgf", "clvmrg":
		if w.html == nil && w.st.to == toText {
			w.tableWord(t)
		}
	default:
		w.property(t)
	}
}

func (w *walker) lineBreak() { w.put("\n") }

// property sets what the text after it looks like.
func (w *walker) property(t token) {
	switch t.word {
	case "f":
		// Elsewhere it is a property of what is described, not of the words.
		if w.st.to == toText || w.st.to == toTag {
			w.st.font = t.n
		}
	case "plain":
		w.st.bold, w.st.struck, w.st.under, w.st.slanted = false, false, false, false
		w.st.hidden, w.st.deleted, w.st.characters = false, false, 0
		if w.st.to == toText || w.st.to == toTag {
			w.st.font = w.defaultFont
		}
	case "b":
		w.st.bold = t.on()
	case "i":
		w.st.slanted = t.on()
	case "ul":
		w.st.under = t.on()
	case "ulnone":
		w.st.under = false
	case "strike", "striked":
		w.st.struck = t.on()
	case "v":
		w.st.hidden = t.on()
	case "deleted":
		w.st.deleted = t.on()
	case "pard":
		w.st.style, w.st.outline, w.st.inTable, w.st.level = 0, noOutline, false, 0
	case "s":
		w.st.style = t.n
	case "cs":
		w.st.characters = t.n
	case "sbasedon":
		if w.st.to == toStyles {
			w.basedOn = t.n
		}
	case "outlinelevel":
		w.st.outline = t.n
	case "intbl":
		w.st.inTable = t.on()
	case "itap":
		w.st.level = min(max(t.n, 0), grid.MaxLevels)
	case "ansicpg":
		if t.n > 0 {
			w.codePage = t.n
		}
	case "mac":
		w.codePage = 10000
	case "pc":
		w.codePage = 437
	case "pca":
		w.codePage = 850
	case "deff":
		w.defaultFont = t.n
		w.st.font = t.n
	case "htmlrtf":
		w.st.htmlRTF = t.on()
	default:
		w.formWord(t)
	}
}

// destination opens what a group is for; false when the word is no name of a
// destination.
func (w *walker) destination(t token) bool {
	switch t.word {
	case "fonttbl":
		w.st.to, w.st.font = toFonts, noFont
		w.atClose(w.keepFont)
	case "stylesheet":
		w.st.to, w.st.font, w.st.value = toStyles, noFont, nil
	case "upr":
		w.st.outer, w.st.to = w.st.to, toPair
	case "ud":
		w.st.to = w.st.outer
	case "generator":
		w.generator()
	case "pict":
		w.st.to = toNowhere
		at := w.pos
		w.atClose(func() { w.pictures = max(w.pictures, w.pos-at) })
	case "colortbl", "info", "listtext", "pntext", "footnote", "annotation", "sp", "shprslt", "nonesttables", "nonshppict", "shppict",
		"headerl", "footerl", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc", "rxe", "objdata", "datafield", "mhtmltag",
		"listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "datastore", "latentstyles":
		w.st.to = toNowhere
	case "header", "headerr", "headerf", "footer", "footerr", "footerf":
		w.pagePart(t.word)
	case "shptxt", "dptxbxtext":
		w.textBox()
	case "shp", "shpgrp", "shpinst", "do", "object", "result":
		// They frame what is shown.
	case "nesttableprops":
		w.st.nested = true
	case "field", "fldinst", "fldrslt", "formfield", "ffname", "ffdeftext", "ffl":
		w.fieldGroup(t.word)
	case "htmltag":
		w.st.to = toTag
		if w.html == nil {
			w.st.to = toNowhere
		}
	default:
		return false
	}
	return true
}

// generator reads which program wrote the file.
func (w *walker) generator() {
	name := &strings.Builder{}
	w.st.to, w.st.value, w.st.font = toValue, name, noFont
	w.atClose(func() { w.presets = !strings.Contains(name.String(), "Office/") })
}

func (w *walker) fontWord(t token) {
	switch t.word {
	case "f":
		if w.newFont.name != "" {
			w.keepFont()
		}
		w.fontIndex = t.n
	case "fcharset":
		w.newFont.charset = t.n
	case "cpg":
		w.newFont.codePage = t.n
	case "u":
		w.put(string(rune(max(t.n, 0))))
		w.skip = w.st.uc
	}
}

// keepFont ends an entry of the font table.
func (w *walker) keepFont() {
	f := w.newFont
	f.name = fontName(f.name)
	if f.name != "" || f.charset != 0 {
		if _, ok := w.fonts[w.fontIndex]; ok || len(w.fonts) < maxFonts {
			w.fonts[w.fontIndex] = f
		}
	}
	w.newFont = font{}
}
