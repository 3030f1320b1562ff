package odf

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// walker turns the elements of a text into blocks. Every method that takes a
// start tag reads to the end of that element. On an error what was read so far
// stays in the walker, so that the callers can hand it on.
type walker struct {
	*pack.Scanner
	flow
	styles   *styles
	controls map[string]*control // those of the file's forms, by identifier
	notes    []document.Block
	// page is set for the head or foot of pages, where fields say nothing
	// that is not said elsewhere.
	page bool
	// links are the cells that controls write into.
	links []string
}

// flow is what is being filled: the body, a cell, a text box.
type flow struct {
	blocks  []document.Block
	spans   []document.Span
	heading int
	look    look
	gap     bool
	// space is set where more white space shows nothing.
	space bool
	// after are the text boxes anchored in the open paragraph.
	after []document.Block
	marks []mark
	// bullet is the box before the next paragraph.
	bullet string
	lists  []string // the styles of the lists around
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

// add appends blocks to the flow, after closing the open paragraph.
func (w *walker) add(blocks ...document.Block) {
	w.closeParagraph()
	for _, b := range blocks {
		if w.gap {
			b.Gap, w.gap = true, false
		}
		w.blocks = append(w.blocks, b)
	}
}

// closeParagraph makes a block of the open paragraph.
func (w *walker) closeParagraph() {
	for len(w.marks) > 0 {
		w.spans = append(w.marks[0].outer, w.spans...)
		w.marks = w.marks[1:]
	}
	spans, after, heading := w.spans, w.after, w.heading
	w.spans, w.after, w.heading = nil, nil, 0
	if !document.Blank(spans) {
		b := document.Block{Heading: heading, Gap: w.gap, Spans: document.Ticks(spans)}
		w.gap = false
		w.blocks = append(w.blocks, b)
	}
	w.blocks = append(w.blocks, after...)
}

// blockContent reads what may stand in a body, a cell or a text box.
func (w *walker) blockContent() error { return w.Children(w.block) }

func (w *walker) block(t pack.Token) error {
	switch t.Name {
	case "text:p", "text:h":
		return w.paragraph(t)
	case "text:list":
		return w.list(t)
	case "text:section":
		if w.Attr(t, "text:display") == "none" || w.Attr(t, "text:is-hidden") == "true" {
			return w.Skip()
		}
	case "table:table":
		return w.table()
	case "office:forms":
		return w.readForms()
	case "office:annotation", "text:tracked-changes", "table:shapes", "svg:title", "svg:desc",
		"text:variable-decls", "text:sequence-decls", "text:user-field-decls", "text:dde-connection-decls", "text:alphabetical-index-auto-mark-file":
		return w.Skip()
	}
	switch {
	case strings.HasPrefix(t.Name, "draw:"):
		return w.shape(t)
	case strings.HasPrefix(t.Name, "text:") && strings.HasSuffix(t.Name, "-source"):
		return w.Skip() // how an index is made
	}
	return w.blockContent()
}

// list reads a text:list. Numbers and bullets are no text, but a box for a
// bullet is a box.
func (w *walker) list(t pack.Token) error {
	name := w.Attr(t, "text:style-name")
	if name == "" && len(w.lists) > 0 {
		name = w.lists[len(w.lists)-1]
	}
	w.lists = append(w.lists, name)
	level := len(w.lists)
	err := w.Children(func(t pack.Token) error {
		if t.Name == "text:list-item" {
			w.bullet = w.styles.bullets[name][level]
		}
		err := w.blockContent()
		w.bullet = ""
		return err
	})
	w.lists = w.lists[:level-1]
	return err
}

// paragraphCost is how many tokens a paragraph counts for, by the memory that
// it takes.
const paragraphCost = 20

// paragraph reads a text:p or text:h.
func (w *walker) paragraph(t pack.Token) error {
	w.closeParagraph()
	st := w.styles.resolve("paragraph", w.Attr(t, "text:style-name"))
	level := st.heading
	if t.Name == "text:h" {
		level, _ = strconv.Atoi(w.Attr(t, "text:outline-level"))
		level = min(max(level, 1), 10)
	}
	outer := w.look
	w.look, w.heading, w.space = st.look.over(w.look), level, true
	if w.bullet != "" {
		w.write(w.bullet + " ")
		w.bullet, w.space = "", true
	}
	before := len(w.blocks)
	err := w.inlineContent()
	err = worse(err, w.Spend(paragraphCost))
	empty := document.Blank(w.spans) && len(w.after) == 0 && len(w.blocks) == before
	w.closeParagraph()
	w.look = outer
	if empty && err == nil {
		w.gap = true
	}
	return err
}

func (w *walker) inlineContent() error { return w.Mixed(w.inline, w.text) }

// text adds characters, with white space as ODF 1.3, 6.1.2 says: any amount of
// it is one blank, none at the start of a paragraph.
func (w *walker) text(b []byte) {
	var sb strings.Builder
	for _, c := range string(b) {
		if c == ' ' || c == '\t' || c == '\n' || c == '\r' {
			if !w.space {
				sb.WriteByte(' ')
			}
			w.space = true
			continue
		}
		w.space = false
		sb.WriteRune(c)
	}
	space := w.space
	w.write(sb.String())
	w.space = space
}

// write adds text to the open paragraph unless it is hidden.
func (w *walker) write(s string) {
	if s == "" || w.look.hidden == on {
		return
	}
	if symbol := w.look.symbol(); symbol != "" || strings.ContainsFunc(s, private) {
		var sb strings.Builder
		for _, r := range s {
			if r == '\n' || r == '\t' {
				sb.WriteRune(r)
			} else {
				sb.WriteString(document.Symbol(symbol, r))
			}
		}
		s = sb.String()
	}
	w.span(document.Span{Text: s, Bold: w.look.bold == on, Struck: w.look.struck == on, Look: w.look.under == on || w.look.slanted == on || w.look.coloured == on})
	w.space = false
}

// private reports whether r is of the area in which the characters of symbol
// fonts are kept.
func private(r rune) bool { return 0xf000 <= r && r <= 0xf0ff }

// span adds to the open paragraph.
func (w *walker) span(s document.Span) {
	w.spans = document.Append(w.spans, s)
	if s.Field != nil {
		w.space = false
	}
}

// maxBlanks is the most blanks that one element stands for.
const maxBlanks = 200

// inline reads one child of a paragraph.
func (w *walker) inline(t pack.Token) error {
	switch t.Name {
	case "text:span":
		outer := w.look
		w.look = w.styles.resolve("text", w.Attr(t, "text:style-name")).look.over(outer)
		err := w.inlineContent()
		w.look = outer
		return err
	case "text:s":
		n, err := strconv.Atoi(w.Attr(t, "text:c"))
		if err != nil || n < 1 {
			n = 1
		}
		n = min(n, maxBlanks)
		w.write(strings.Repeat(" ", n))
		return worse(w.Skip(), w.Spend(n/2))
	case "text:tab":
		w.write("\t")
		return w.Skip()
	case "text:line-break":
		w.write("\n")
		w.space = true
		return w.Skip()
	case "text:note":
		return w.Children(func(t pack.Token) error {
			if t.Name != "text:note-body" {
				return w.Skip()
			}
			blocks, err := w.contained(w.blockContent)
			w.notes = append(w.notes, blocks...)
			return err
		})
	case "office:annotation", "text:ruby-text", "text:tracked-changes", "svg:title", "svg:desc", "text:bibliography-mark", "text:script":
		return w.Skip()
	case "text:page-number", "text:page-count", "text:sheet-name", "text:file-name":
		if w.page {
			return w.Skip()
		}
	case "text:hidden-text":
		if w.Attr(t, "text:is-hidden") == "true" {
			return w.Skip()
		}
	case "text:placeholder":
		return w.placeholder(t)
	case "text:text-input":
		return w.textInput(t)
	case "text:drop-down":
		return w.dropDown(t)
	case "loext:content-control":
		return w.contentControl(t)
	case "field:fieldmark", "field:fieldmark-start":
		return w.fieldmark(t)
	case "field:fieldmark-end":
		w.endMark()
		return w.Skip()
	case "text:p", "text:h", "text:list", "table:table":
		return w.block(t)
	case "office:forms":
		return w.readForms()
	}
	if strings.HasPrefix(t.Name, "draw:") {
		return w.shape(t)
	}
	return w.inlineContent()
}

// shape reads a drawing: a control in its place, the text of a box after the
// paragraph that it is anchored in.
func (w *walker) shape(t pack.Token) error {
	switch t.Name {
	case "draw:control":
		w.placeControl(w.Attr(t, "draw:control"))
		return w.Skip()
	case "draw:a":
		return w.Children(w.shape)
	case "draw:image", "draw:object", "draw:object-ole", "draw:plugin", "draw:floating-frame", "draw:applet", "draw:enhanced-geometry", "draw:glue-point", "draw:image-map":
		return w.Skip()
	case "draw:frame":
		// The pictures in a frame are ways to show the same thing.
		return w.Children(func(t pack.Token) error {
			if strings.HasPrefix(t.Name, "draw:") || t.Name == "table:table" {
				return w.shape(t)
			}
			return w.Skip()
		})
	case "draw:g":
		return w.Children(func(t pack.Token) error {
			if strings.HasPrefix(t.Name, "draw:") {
				return w.shape(t)
			}
			return w.Skip()
		})
	}
	blocks, err := w.contained(func() error {
		if t.Name == "table:table" {
			return w.table()
		}
		return w.Children(func(t pack.Token) error {
			if strings.HasPrefix(t.Name, "text:") || strings.HasPrefix(t.Name, "draw:") || t.Name == "table:table" {
				return w.block(t)
			}
			return w.Skip()
		})
	})
	w.after = append(w.after, blocks...)
	return err
}
