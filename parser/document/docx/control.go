package docx

import (
	"strings"

	"dtrbot/parser/document"
)

// controlKind is the sort of a content control.
type controlKind uint8

const (
	richControl controlKind = iota // the default: any text
	textControl
	choiceControl
	dateControl
	checkControl
	// wrapControl is one that groups content and asks nothing.
	wrapControl
)

// control is the properties of a content control (ECMA-376-1, 17.5.2).
type control struct {
	w           *walker
	kind        controlKind
	name        string
	placeholder bool
	checked     bool
	options     []string
	// date is the value as stored, from an American format only.
	date string
	// prompts and answers are the walker's counts before the content.
	prompts, answers int
}

// control reads a w:sdt; content is called for its w:sdtContent.
func (w *walker) control(content func(control) error) error {
	c := control{w: w}
	return w.children(func(t token) error {
		switch {
		case t.is("sdtPr"):
			return c.properties()
		case t.is("sdtContent"):
			c.prompts, c.answers = w.prompts, w.answers
			return content(c)
		}
		return w.skip()
	})
}

func (c *control) properties() error {
	w := c.w
	return w.children(func(t token) error {
		switch {
		case t.is("alias"):
			c.name = w.val(t)
		case t.is("tag"):
			if c.name == "" {
				c.name = w.val(t)
			}
		case t.is("showingPlcHdr"):
			c.placeholder = w.on(t)
		case t.is("text"):
			c.kind = textControl
		case t.is("dropDownList"), t.is("comboBox"):
			c.kind = choiceControl
			return c.choices()
		case t.is("date"):
			c.kind = dateControl
			return c.dateFormat(t)
		case t.ns == nsWord2010 && t.name == "checkbox":
			c.kind = checkControl
			return w.children(func(t token) error {
				if t.ns == nsWord2010 && t.name == "checked" {
					c.checked = w.on(t)
				}
				return w.skip()
			})
		case t.is("group"), t.is("docPartObj"), t.is("docPartList"), t.is("picture"),
			t.is("equation"), t.is("citation"), t.is("bibliography"),
			t.name == "repeatingSection", t.name == "repeatingSectionItem":
			c.kind = wrapControl
		}
		return w.skip()
	})
}

func (c *control) choices() error {
	w := c.w
	return w.children(func(t token) error {
		if t.is("listItem") {
			text, _ := w.attr(t, nsWord, "displayText")
			if text == "" {
				text, _ = w.attr(t, nsWord, "value")
			}
			if text != "" {
				c.options = append(c.options, text)
			}
		}
		return w.skip()
	})
}

// dateFormat keeps the stored date where the shown one has the month first,
// as in a form made with American settings: read as it is shown here, it would
// be another day.
func (c *control) dateFormat(date token) error {
	w := c.w
	full, _ := w.attr(date, nsWord, "fullDate")
	return w.children(func(t token) error {
		format := w.val(t)
		numbers := strings.HasPrefix(format, "M") && !strings.HasPrefix(format, "MMM")
		if t.is("dateFormat") && numbers && len(full) >= len("2006-01-02") {
			c.date = full[:len("2006-01-02")]
		}
		return w.skip()
	})
}

// spans are what the control shows in a paragraph: itself as one field.
// Controls and struck text inside are worth more than the frame around them,
// and are then left as they are.
func (c *control) spans(in []document.Span) []document.Span {
	switch c.kind {
	case wrapControl:
		return in
	case checkControl:
		return []document.Span{{Field: document.Checkbox(c.name, c.checked)}}
	}
	text, plain := plainText(in)
	if !plain {
		return in
	}
	f := &document.Field{Name: c.name, Value: strings.TrimSpace(text), Options: c.options}
	switch c.kind {
	case choiceControl:
		f.Kind = document.FieldChoice
	case dateControl:
		f.Kind = document.FieldDate
	}
	switch {
	case c.placeholder, f.Value == "":
		f.Placeholder = true
	case isStockPrompt(f.Value), c.promptsOnly() && isPrompt(f.Value):
		f.Placeholder = true
	case c.date != "":
		f.Value = c.date
	default:
		// Boxes drawn in a text control, as before Word 2010: one is the
		// control, several are a question of their own.
		boxes := document.Ticks([]document.Span{{Text: f.Value}})
		if len(boxes) == 1 && boxes[0].Field != nil {
			boxes[0].Field.Name = c.name
		}
		if len(boxes) > 1 || boxes[0].Field != nil {
			return boxes
		}
	}
	return []document.Span{{Field: f}}
}

// blocks are what the control shows as paragraphs of its own. More than one
// is a part of the form that happens to be in a control, unless all of it is
// a prompt.
func (c *control) blocks(in []document.Block) []document.Block {
	switch {
	case c.kind == wrapControl:
	case len(in) == 0:
		return []document.Block{{Spans: c.spans(nil)}}
	case len(in) == 1 && in[0].Table == nil, c.placeholder:
		for i := range in {
			if in[i].Table == nil {
				in[i].Spans = c.spans(in[i].Spans)
			}
		}
	}
	return in
}

// promptsOnly reports whether all text of the content had Word's style for
// placeholders.
func (c *control) promptsOnly() bool {
	return c.w.prompts > c.prompts && c.w.answers == c.answers
}

// isStockPrompt reports whether text is what Word itself puts into a control.
// LibreOffice saves it without any mark of being a prompt.
func isStockPrompt(text string) bool {
	switch text {
	case "Click or tap here to enter text.", "Click here to enter text.",
		"Click or tap to enter a date.", "Click here to enter a date.", "Choose an item.":
		return true
	}
	return false
}

// isPrompt reports whether text reads as the placeholders that Word gives to
// its controls. The style alone does not tell: forms exist that give it to
// the answers too.
func isPrompt(text string) bool {
	for _, start := range []string{"Click ", "Tap ", "Choose ", "Enter ", "Select ", "Type ", "Please "} {
		if len(text) >= len(start) && strings.EqualFold(text[:len(start)], start) {
			return true
		}
	}
	return false
}

// plainText is the text of spans without a field or struck text; ok is false
// when there is one.
func plainText(spans []document.Span) (text string, ok bool) {
	var sb strings.Builder
	for _, s := range spans {
		if s.Field != nil || s.Struck && strings.TrimSpace(s.Text) != "" {
			return "", false
		}
		sb.WriteString(s.Text)
	}
	return sb.String(), true
}
