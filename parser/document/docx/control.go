package docx

import (
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
	"dtrbot/parser/document/internal/pack"
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
	return w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:sdtPr":
			return c.properties()
		case t.Name == "w:sdtContent":
			c.prompts, c.answers = w.prompts, w.answers
			return content(c)
		}
		return w.Skip()
	})
}

func (c *control) properties() error {
	w := c.w
	return w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:alias":
			c.name = w.Own(t, "val")
		case t.Name == "w:tag":
			if c.name == "" {
				c.name = w.Own(t, "val")
			}
		case t.Name == "w:showingPlcHdr":
			c.placeholder = isOn(w.Scanner, t)
		case t.Name == "w:text":
			c.kind = textControl
		case t.Name == "w:dropDownList", t.Name == "w:comboBox":
			c.kind = choiceControl
			return c.choices()
		case t.Name == "w:date":
			c.kind = dateControl
			return c.dateFormat(t)
		case t.Name == "w14:checkbox":
			c.kind = checkControl
			return w.Children(func(t pack.Token) error {
				if t.Name == "w14:checked" {
					c.checked = isOn(w.Scanner, t)
				}
				return w.Skip()
			})
		case t.Name == "w:group", t.Name == "w:docPartObj", t.Name == "w:docPartList", t.Name == "w:picture",
			t.Name == "w:equation", t.Name == "w:citation", t.Name == "w:bibliography",
			strings.HasSuffix(t.Name, ":repeatingSection"), strings.HasSuffix(t.Name, ":repeatingSectionItem"):
			c.kind = wrapControl
		}
		return w.Skip()
	})
}

func (c *control) choices() error {
	w := c.w
	return w.Children(func(t pack.Token) error {
		if t.Name == "w:listItem" {
			text := w.Own(t, "displayText")
			if text == "" {
				text = w.Own(t, "value")
			}
			if text != "" {
				c.options = append(c.options, text)
			}
		}
		return w.Skip()
	})
}

// dateFormat keeps the stored date where the shown one has the month first,
// as in a form made with American settings: read as it is shown here, it would
// be another day.
func (c *control) dateFormat(date pack.Token) error {
	w := c.w
	full := w.Own(date, "fullDate")
	return w.Children(func(t pack.Token) error {
		format := w.Own(t, "val")
		numbers := strings.HasPrefix(format, "M") && !strings.HasPrefix(format, "MMM")
		if t.Name == "w:dateFormat" && numbers && len(full) >= len("2006-01-02") {
			c.date = full[:len("2006-01-02")]
		}
		return w.Skip()
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
	text, plain := forms.Plain(in)
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
	case forms.IsStock(f.Value), c.promptsOnly() && forms.IsPrompt(f.Value):
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
