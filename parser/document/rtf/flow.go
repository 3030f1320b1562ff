package rtf

import (
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
	"dtrbot/parser/document/internal/grid"
)

// flow is what is being filled: the body, a text box, a page header.
type flow struct {
	grid.Flow
	// spans are the paragraph that is open. It may stay open over several
	// \par: when a form field goes on, or a tracked change removed the mark.
	spans []document.Span
	// after are the text boxes anchored in the open paragraph.
	after  []document.Block
	boxes  map[string]bool // their texts
	fields []*field
	// barrier is how many spans nothing more may be joined to, because a
	// field began behind them.
	barrier int
	// paragraph numbers the open paragraph.
	paragraph int
}

// maxPageParts is the most page headers and footers that are read.
const maxPageParts = 32

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

// endParagraph obeys a \par.
func (w *walker) endParagraph() {
	if w.st.deleted {
		return
	}
	for _, f := range w.fields {
		if f.result && f.formText() {
			w.span(document.Span{Text: "\n"})
			return
		}
	}
	level := w.st.level
	switch {
	case w.st.inTable && level == 0:
		level = 1
	case level == 0 && w.InRow():
		// Some writers leave \intbl out.
		level = 1
	case !w.st.inTable && level == 1 && !w.InRow():
		level = 0
	}
	w.closeParagraph(level)
}

// closeParagraph makes a block of the open paragraph in a table of the level.
func (w *walker) closeParagraph(level int) {
	spans, after := w.spans, w.after
	w.spans, w.after, w.barrier = nil, nil, 0
	w.paragraph++
	w.Enter(level)
	if document.Blank(spans) {
		if len(after) == 0 {
			w.Space()
		}
	} else {
		b := document.Block{Heading: w.heading(), Spans: document.Ticks(forms.StockPrompts(spans))}
		w.left -= blockCost + spanCost*(len(b.Spans)-len(spans))
		w.AddSpaced(b)
	}
	w.Add(after...)
}

// story ends the flow and gives its blocks.
func (w *walker) story() []document.Block {
	if !document.Blank(w.spans) || len(w.after) > 0 {
		level := 0
		if w.InRow() || w.st.inTable {
			level = 1
		}
		w.closeParagraph(level)
	}
	return w.Blocks()
}

// contained has the text up to the end of the group make a story of its own,
// which done is called with.
func (w *walker) contained(done func([]document.Block)) {
	outer := w.flow
	w.flow = flow{}
	w.st.to = toText
	w.st.inTable, w.st.level, w.st.nested = false, 0, false
	w.atClose(func() {
		blocks := w.story()
		w.flow = outer
		done(blocks)
	})
}

// textBox reads the text of a shape, which stands after the paragraph that it
// is anchored in.
func (w *walker) textBox() {
	if w.html != nil || w.st.to != toText {
		w.st.to = toNowhere
		return
	}
	w.contained(func(b []document.Block) {
		// LibreOffice writes a shape and the text in it as two shapes.
		text := textOf(b)
		if w.boxes[text] && len(w.after) > 0 {
			return
		}
		if len(w.after) == 0 {
			w.boxes = map[string]bool{}
		}
		w.boxes[text] = true
		w.after = append(w.after, b...)
	})
}

// pagePart reads a page header or footer. There is one for every section;
// what says the same is given once.
func (w *walker) pagePart(word string) {
	if w.html != nil || w.st.to != toText || len(w.heads)+len(w.feet) > maxPageParts {
		w.st.to = toNowhere
		return
	}
	role, parts := document.RoleHeader, &w.heads
	if strings.HasPrefix(word, "footer") {
		role, parts = document.RoleFooter, &w.feet
	}
	w.contained(func(blocks []document.Block) {
		for i := range blocks {
			blocks[i].Role = role
		}
		key := string(role) + textOf(blocks)
		if w.seen[key] {
			return
		}
		if w.seen == nil {
			w.seen = map[string]bool{}
		}
		w.seen[key] = true
		if strings.HasSuffix(word, "f") { // of the first page
			*parts = append(blocks, *parts...)
			return
		}
		*parts = append(*parts, blocks...)
	})
}

func textOf(blocks []document.Block) string {
	var text strings.Builder
	for _, b := range blocks {
		text.WriteString(b.Text() + "\n")
	}
	return text.String()
}

// style is a paragraph style, as far as it makes headings.
type style struct {
	heading int // level from 1; 0 is not said
	basedOn int
}

const (
	// noStyle is what a style without another below it is based on
	// (RTF 1.9.1, \sbasedon).
	noStyle = 222
	// maxStyles is the most styles that are kept.
	maxStyles = 4096
	// maxStyleChain is how many styles may be based on one another.
	maxStyleChain = 32
)

// beginStyle begins an entry of the style sheet, a group. What follows is its
// properties, then its name and a semicolon.
func (w *walker) beginStyle() {
	name := &strings.Builder{}
	w.st.value = name
	w.st.style, w.st.outline, w.st.characters = 0, noOutline, 0
	w.basedOn = noStyle
	w.atClose(func() {
		if w.st.characters != 0 {
			if strings.HasPrefix(strings.ToLower(name.String()), "placeholder text") {
				w.promptStyle = w.st.characters
			}
			return
		}
		st := style{heading: headingByName(strings.TrimSuffix(strings.TrimSpace(name.String()), ";")), basedOn: w.basedOn}
		if st.heading == 0 && 0 <= w.st.outline && w.st.outline < noOutline {
			st.heading = w.st.outline + 1
		}
		if len(w.styles) < maxStyles {
			w.styles[w.st.style] = st
		}
	})
}

// heading is the level of the open paragraph, 0 for running text.
func (w *walker) heading() int {
	if 0 <= w.st.outline && w.st.outline < noOutline {
		return w.st.outline + 1
	}
	number := w.st.style
	for range maxStyleChain {
		st, ok := w.styles[number]
		if !ok || number == 0 {
			break
		}
		if st.heading > 0 {
			return st.heading
		}
		number = st.basedOn
	}
	return 0
}

// headingByName is the level that the name of a built-in style tells, 0 for
// others.
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
