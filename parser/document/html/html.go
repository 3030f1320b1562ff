// Package html reads the HTML of a mail as a neutral document, as its reader
// sees it: hidden text, styles, scripts and what only Word would show are left
// out; tables of data stay tables, and tables that only lay out the page do
// not.
//
// It walks the tokens itself, so that time and memory are bounded by the
// Limits for any bytes; it builds no tree and repairs no more of a broken
// nesting than mails need. It fetches nothing and runs nothing.
package html

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/marks"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds that no real mail comes near.
const (
	maxTokenBytes = 4 << 20
	// maxInline is how many inline elements may be open; a further one has
	// no effect. Mails that never close a <font> are read to their end.
	maxInline = 200
	// maxColumns and maxRows are what a cell may say that it spans.
	maxColumns = 63
	maxRows    = 1000
)

// Read reads HTML in UTF-8. The only error wraps document.ErrLimit, with what
// was read before; HTML cannot be damaged.
func Read(data []byte, l document.Limits) (document.Document, error) {
	r := &reader{limits: l, tokens: l.Tokens}
	var err error
	if int64(len(data)) > l.PartBytes {
		data = data[:l.PartBytes]
		err = fmt.Errorf("more than %d bytes of HTML: %w", l.PartBytes, document.ErrLimit)
	}
	if walked := r.walk(data); walked != nil {
		err = walked
	}
	r.pop(0)
	r.flush()
	marks.Apply(r.blocks, false)
	return document.Document{Blocks: r.blocks, Truncated: err != nil}, err
}

// state is what holds for the text inside an element.
type state struct {
	bold, struck, hidden, pre, look bool
	font                            string // a symbol font
	heading, quote                  int
	role                            document.Role
}

// element is one that is open.
type element struct {
	tag    atom.Atom
	name   string // of a tag without an atom
	inline bool
	// apart is set for a run of words that no program made for its looks: the
	// next one is another thing.
	apart bool
	outer state
}

// flow is what is being filled: the body or a cell.
type flow struct {
	blocks []document.Block
	spans  []document.Span
	// space is set when a blank is due before the next visible text, and
	// visible once the line has some.
	space, visible bool
	// joint is set right behind a run of words that stands for itself.
	joint bool
	gap   bool
	// as is how the open paragraph stands: that of its first text.
	as state
}

// reader walks the tokens of one body.
type reader struct {
	flow
	state
	limits  document.Limits
	tokens  int
	open    []element
	inlines int
	tables  []*table
	choice  *choice
	area    *document.Field // the <textarea> whose text comes next
}

func (r *reader) walk(data []byte) error {
	z := html.NewTokenizer(bytes.NewReader(data))
	z.SetMaxBuf(maxTokenBytes)
	for {
		kind := z.Next()
		r.tokens--
		if r.tokens < 0 {
			return fmt.Errorf("more than %d HTML tokens: %w", r.limits.Tokens, document.ErrLimit)
		}
		switch kind {
		case html.ErrorToken:
			if errors.Is(z.Err(), io.EOF) {
				return nil
			}
			return fmt.Errorf("one token longer than %d bytes: %w", maxTokenBytes, document.ErrLimit)
		case html.TextToken:
			r.text(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			if err := r.start(z); err != nil {
				return err
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			r.end(atom.Lookup(name), string(name))
		}
	}
}

// class is how an element takes part in the layout.
func class(tag atom.Atom) (block, void bool) {
	switch tag {
	case atom.Br, atom.Hr, atom.Img, atom.Input, atom.Meta, atom.Link, atom.Base, atom.Col, atom.Area, atom.Wbr, atom.Embed, atom.Source, atom.Track, atom.Param, atom.Frame:
		return false, true
	case atom.P, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd,
		atom.Blockquote, atom.Pre, atom.Address, atom.Article, atom.Section, atom.Header, atom.Footer, atom.Main, atom.Nav, atom.Aside,
		atom.Center, atom.Form, atom.Fieldset, atom.Legend, atom.Figure, atom.Figcaption, atom.Details, atom.Summary,
		atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption, atom.Body, atom.Html, atom.Head:
		return true, false
	}
	return false, false
}

func (r *reader) start(z *html.Tokenizer) error {
	name, more := z.TagName()
	tag := atom.Lookup(name)
	e := element{tag: tag, outer: r.state}
	if tag == 0 {
		e.name = string(name)
	}
	var a attributes
	for more {
		var key, val []byte
		key, val, more = z.TagAttr()
		a.add(string(key), val)
	}
	block, void := class(tag)
	if void {
		r.void(tag, a)
		return nil
	}
	r.imply(tag)
	e.outer = r.state
	if tag == atom.Label && slices.ContainsFunc(r.spans, answers) {
		// The next question of a form whose controls stand in one line.
		r.flush()
	}
	if block {
		if len(r.open)-r.inlines >= r.limits.Depth {
			return fmt.Errorf("nested deeper than %d elements: %w", r.limits.Depth, document.ErrLimit)
		}
		r.flush()
	} else if r.inlines >= maxInline {
		return nil
	}
	e.inline = !block
	e.apart = tag == atom.Span && (!a.dressed || a.style.cell)
	if e.apart && r.joint && !r.space && r.visible && !r.hidden {
		r.write("\t")
	}
	r.apply(&e, a)
	r.open = append(r.open, e)
	if e.inline {
		r.inlines++
	}
	switch tag {
	case atom.Table, atom.Dl:
		r.tables = append(r.tables, &table{outer: r.flow, depth: len(r.open), list: tag == atom.Dl})
		r.flow = flow{}
	case atom.Dt:
		if t := r.table(); t != nil && t.list {
			r.startRow()
			r.startCell(false, a)
			t.term = true
		}
	case atom.Dd:
		if t := r.table(); t != nil && t.list {
			if !t.term {
				r.startRow()
			}
			r.startCell(false, a)
		}
	case atom.Tr:
		r.startRow()
	case atom.Td, atom.Th:
		r.startCell(tag == atom.Th, a)
	case atom.Select:
		r.choice = &choice{field: &document.Field{Kind: document.FieldChoice, Name: a.name, Placeholder: true}}
	case atom.Option:
		r.startOption(a.selected)
	case atom.Textarea:
		r.area = &document.Field{Name: a.name, Placeholder: true}
	}
	return nil
}

// imply closes what the start of a tag closes without saying so.
func (r *reader) imply(tag atom.Atom) {
	none := func(atom.Atom) bool { return false }
	if r.choice != nil && tag != atom.Option && tag != atom.Optgroup {
		r.close(func(t atom.Atom) bool { return t == atom.Select }, none)
	}
	if block, _ := class(tag); block && r.hidden {
		r.close(func(t atom.Atom) bool { return t == atom.Head }, none)
	}
	switch tag {
	case atom.Li:
		r.close(func(t atom.Atom) bool { return t == atom.Li }, func(t atom.Atom) bool { return t == atom.Ul || t == atom.Ol })
	case atom.Dt, atom.Dd:
		r.close(func(t atom.Atom) bool { return t == atom.Dt || t == atom.Dd }, func(t atom.Atom) bool { return t == atom.Dl })
	case atom.Td, atom.Th:
		r.close(isCell, isTable)
	case atom.Tr:
		r.close(func(t atom.Atom) bool { return t == atom.Tr }, isTable)
	case atom.Tbody, atom.Thead, atom.Tfoot:
		r.close(func(t atom.Atom) bool { return t == atom.Tbody || t == atom.Thead || t == atom.Tfoot }, isTable)
	case atom.Option:
		r.close(func(t atom.Atom) bool { return t == atom.Option }, func(t atom.Atom) bool { return t == atom.Select })
	default:
		if block, _ := class(tag); block {
			// A block ends the paragraph that it would stand in.
			r.close(func(t atom.Atom) bool { return t == atom.P }, func(t atom.Atom) bool { b, _ := class(t); return b && t != atom.P })
		}
	}
}

func isCell(t atom.Atom) bool  { return t == atom.Td || t == atom.Th }
func isTable(t atom.Atom) bool { return t == atom.Table }

// close closes the innermost open element that matches, with all inside it,
// unless a barrier is open inside.
func (r *reader) close(match, barrier func(atom.Atom) bool) {
	for i := len(r.open) - 1; i >= 0; i-- {
		switch t := r.open[i].tag; {
		case match(t):
			r.pop(i)
			return
		case barrier(t):
			return
		}
	}
}

func (r *reader) end(tag atom.Atom, name string) {
	switch tag {
	case atom.Br:
		r.void(tag, attributes{})
		return
	case atom.P, atom.Div:
		r.flush()
	}
	// What closes inside a cell must not close the cell.
	inTable := isTable(tag) || isCell(tag) || tag == atom.Tr || tag == atom.Tbody || tag == atom.Thead || tag == atom.Tfoot
	for i := len(r.open) - 1; i >= 0; i-- {
		e := r.open[i]
		if e.tag == tag && (tag != 0 || e.name == name) {
			r.pop(i)
			r.joint = e.apart && len(r.spans) > 0
			return
		}
		if isTable(e.tag) || isCell(e.tag) && !inTable {
			return
		}
	}
}

// pop closes the open elements from the i-th on.
func (r *reader) pop(i int) {
	for n := len(r.open); n > i; n = len(r.open) {
		e := r.open[n-1]
		r.open = r.open[:n-1]
		switch e.tag {
		case atom.Table, atom.Dl:
			r.endTable()
		case atom.Td, atom.Th:
			r.endCell()
		case atom.Dt, atom.Dd:
			if t := r.table(); t != nil && t.list {
				r.endCell()
			}
		case atom.Select:
			r.endChoice()
		case atom.Option:
			r.endOption()
		case atom.Textarea:
			r.endArea()
		}
		if e.inline {
			r.inlines--
		} else {
			r.flush()
		}
		r.state = e.outer
	}
}

// apply puts the meaning of an element and its attributes into the state.
func (r *reader) apply(e *element, a attributes) {
	switch e.tag {
	case atom.B, atom.Strong:
		r.bold = true
	case atom.U, atom.I, atom.Em, atom.Mark:
		r.look = true
	case atom.S, atom.Strike, atom.Del:
		r.struck = true
	case atom.Pre, atom.Textarea:
		r.pre = true
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.heading = int(e.tag.String()[1] - '0')
	case atom.Script, atom.Style, atom.Head, atom.Title, atom.Template, atom.Svg, atom.Iframe, atom.Object, atom.Noembed, atom.Noframes, atom.Noscript:
		r.hidden = true
	case atom.Blockquote:
		// Mail programs also indent with it, then without a line beside it.
		if a.cite || a.hasClass("gmail_quote") || !a.style.noBorder {
			r.quote++
		}
	}
	switch {
	case strings.HasSuffix(a.id, "divRplyFwdMsg"), a.hasClass("gmail_attr"), a.hasClass("moz-cite-prefix"):
		r.role = document.RoleForwardHeader
	case a.hasClass("gmail_signature"), a.hasClass("moz-signature"), strings.EqualFold(strings.TrimPrefix(a.id, "x_"), "signature"),
		strings.HasSuffix(a.id, "ms-outlook-mobile-signature"):
		r.role = document.RoleSignature
	}
	if document.IsSymbolFont(a.face) {
		r.font = a.face
	} else if a.face != "" {
		r.font = ""
	}
	r.hidden = r.hidden || a.hidden
	r.look = r.look || a.coloured
	a.style.apply(&r.state)
}

// void handles the elements without content.
func (r *reader) void(tag atom.Atom, a attributes) {
	if r.hidden || a.hidden || a.style.hidden {
		return
	}
	switch tag {
	case atom.Br:
		r.lineBreak()
	case atom.Hr:
		r.flush()
		r.gap = true
	case atom.Img:
		// A tick sent as a picture, as Gmail and Outlook do with emoji.
		if t := document.Ticks([]document.Span{{Text: a.alt}}); len(t) == 1 && t[0].Field != nil {
			r.field(t[0].Field)
		}
	case atom.Input:
		r.input(a)
	}
}

// text adds the text of one token.
func (r *reader) text(s string) {
	if r.area != nil {
		r.area.Value += s
		return
	}
	if r.choice != nil {
		r.choice.text.WriteString(s)
		return
	}
	if r.hidden {
		return
	}
	if t := r.table(); t != nil && !t.inCell && strings.TrimSpace(s) == "" {
		return
	}
	s = strings.ToValidUTF8(s, "\ufffd")
	if r.font != "" || strings.ContainsFunc(s, func(c rune) bool { return 0xf000 <= c && c <= 0xf0ff }) {
		var sb strings.Builder
		for _, c := range s {
			if c == '\n' || c == '\t' || c == '\r' {
				c = ' '
			}
			sb.WriteString(document.Symbol(r.font, c))
		}
		s = sb.String()
	}
	if r.pre {
		for i, line := range strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
			if i > 0 {
				r.lineBreak()
			}
			r.write(line)
		}
		return
	}
	s = r.collapse(s)
	if n := len(r.spans) - 1; n >= 0 && strings.HasPrefix(s, " ") && r.struck && r.spans[n].Field == nil && !r.spans[n].Struck {
		// The blank before struck text is not struck.
		r.spans[n].Text += " "
		s = s[1:]
	}
	r.write(s)
}

// collapse makes one blank of any white space, and none of it at the start of
// a line. A non-breaking space is a character like others.
func (r *reader) collapse(s string) string {
	var sb strings.Builder
	visible := r.visible
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ' ', '\n', '\r', '\t', '\f':
			r.space = true
		default:
			if r.space && visible {
				sb.WriteByte(' ')
			}
			r.space, visible = false, true
			sb.WriteByte(c)
		}
	}
	return sb.String()
}

// write adds text that is to be shown as it is.
func (r *reader) write(s string) {
	if s == "" {
		return
	}
	r.begin()
	r.visible, r.joint = true, false
	look := r.look
	if n := len(r.spans) - 1; n >= 0 && look != r.spans[n].Look && r.spans[n].Field == nil && len(strings.TrimSpace(s)) < 3 {
		// A coloured letter in a box is no change of what is written.
		look = r.spans[n].Look
	}
	r.spans = document.Append(r.spans, document.Span{Text: s, Bold: r.bold, Struck: r.struck, Look: look})
}

// begin notes how a paragraph starts.
func (r *reader) begin() {
	if len(r.spans) == 0 {
		r.as = r.state
	}
}

// field adds a form control.
func (r *reader) field(f *document.Field) {
	if n := len(r.spans) - 1; n >= 0 && r.visible && f.Kind != document.FieldCheckbox && r.spans[n].Field == nil && strings.TrimSpace(r.spans[n].Text) != "" {
		// A control stands apart from the words before it, whatever they end in.
		r.space = false
		r.write("\t")
	} else {
		r.write(r.pending())
	}
	r.begin()
	r.visible = true
	r.spans = append(r.spans, document.Span{Struck: r.struck, Field: f})
}

// pending is the blank that is due.
func (r *reader) pending() string {
	if r.space && r.visible {
		r.space = false
		return " "
	}
	r.space = false
	return ""
}

// lineBreak ends a line; two of them end the paragraph.
func (r *reader) lineBreak() {
	if r.hidden {
		return
	}
	r.space = false
	if !r.visible {
		r.flush()
		r.gap = true
		return
	}
	r.visible = false
	r.spans = document.Append(r.spans, document.Span{Text: "\n"})
}

// flush makes a block of the open paragraph.
func (r *reader) flush() {
	spans, as := r.spans, r.as
	shown := len(spans) > 0
	r.spans, r.space, r.visible = nil, false, false
	if document.Blank(spans) {
		// <p>&nbsp;</p> is how mail programs write an empty line.
		r.gap = r.gap || shown
		return
	}
	spans = document.Ticks(tidy(spans))
	r.blocks = append(r.blocks, document.Block{
		Heading: as.heading, Quote: as.quote, Role: as.role,
		Gap: r.gap && len(r.blocks) > 0, Spans: spans,
	})
	r.gap = false
	// A token of text may hold many boxes, each of which takes memory.
	r.tokens -= len(spans)
}

// tidy trims the ends of the lines of a paragraph, and puts a tab where three
// or more blanks in a row line words up.
func tidy(spans []document.Span) []document.Span {
	out := spans[:0]
	start := true
	for i, s := range spans {
		if s.Field != nil {
			out = append(out, s)
			start = false
			continue
		}
		var sb strings.Builder
		for j := 0; j < len(s.Text); {
			n := 0
			for j+n < len(s.Text) && (s.Text[j+n] == ' ' || s.Text[j+n] == '\t') {
				n++
			}
			if n == 0 {
				start = s.Text[j] == '\n'
				sb.WriteByte(s.Text[j])
				j++
				continue
			}
			end := j+n < len(s.Text) && s.Text[j+n] == '\n' || j+n == len(s.Text) && last(spans[i+1:])
			switch {
			case start, end:
			case n > 2, strings.Contains(s.Text[j:j+n], "\t"):
				sb.WriteByte('\t')
			default:
				sb.WriteString(s.Text[j : j+n])
			}
			j += n
		}
		if s.Text = sb.String(); s.Text != "" {
			out = append(out, s)
		}
	}
	if n := len(out) - 1; n >= 0 && out[n].Field == nil {
		out[n].Text = strings.TrimRight(out[n].Text, " \t\n")
		if out[n].Text == "" {
			out = out[:n]
		}
	}
	return out
}

// last reports whether nothing visible follows on the line.
func last(rest []document.Span) bool {
	return len(rest) == 0 || rest[0].Field == nil && strings.HasPrefix(rest[0].Text, "\n")
}

// number is an attribute's number from 1 to most.
func number(s string, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil {
		return 1
	}
	return min(max(n, 1), most)
}
