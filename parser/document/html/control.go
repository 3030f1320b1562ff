package html

import (
	"strings"

	"dtrbot/parser/document"
)

// input adds an <input>.
func (r *reader) input(a attributes) {
	f := &document.Field{Name: a.name, Value: strings.TrimSpace(document.Clean(a.value))}
	switch a.kind {
	case "checkbox", "radio":
		f = document.Checkbox(a.name, a.checked)
	case "date", "datetime-local", "month":
		f.Kind = document.FieldDate
	case "hidden", "submit", "button", "image", "reset", "file", "password":
		return
	}
	f.Placeholder = f.Kind != document.FieldCheckbox && f.Value == ""
	r.field(f)
}

// answers tells a control that a whole question belongs to; a box to tick has
// its own words beside it.
func answers(s document.Span) bool { return s.Field != nil && s.Field.Kind != document.FieldCheckbox }

// choice is a <select> that is open.
type choice struct {
	field *document.Field
	text  strings.Builder // of the option that is open
	// chosen is set when the open option is the selected one.
	chosen, open bool
}

func (r *reader) startOption(selected bool) {
	if c := r.choice; c != nil {
		c.text.Reset()
		c.open, c.chosen = true, selected
	}
}

func (r *reader) endOption() {
	c := r.choice
	if c == nil || !c.open {
		return
	}
	c.open = false
	text := strings.Join(strings.Fields(document.Clean(c.text.String())), " ")
	if text != "" {
		c.field.Options = append(c.field.Options, text)
	}
	if c.chosen {
		c.field.Value, c.field.Placeholder = text, text == ""
	}
}

// endChoice adds the <select>. Where no option is marked the first one shows,
// which nobody chose.
func (r *reader) endChoice() {
	c := r.choice
	if c == nil {
		return
	}
	r.endOption()
	r.choice = nil
	if c.field.Placeholder && len(c.field.Options) > 0 {
		c.field.Value = c.field.Options[0]
	}
	if !r.hidden {
		r.field(c.field)
	}
}

// endArea adds the <textarea>.
func (r *reader) endArea() {
	f := r.area
	r.area = nil
	if f == nil || r.hidden {
		return
	}
	f.Value = strings.TrimSpace(document.Clean(f.Value))
	f.Placeholder = f.Value == ""
	r.field(f)
}
