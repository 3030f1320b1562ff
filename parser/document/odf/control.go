package odf

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

const (
	maxControls = 10_000
	maxOptions  = 300
)

// control is one of the file's forms (ODF 1.3, 13): it is described there and
// placed by a drawing.
type control struct {
	field *document.Field
	label string
}

// readForms reads an office:forms.
func (w *walker) readForms() error {
	return w.Children(func(t pack.Token) error {
		if t.Name == "form:form" {
			return w.readForms()
		}
		if !strings.HasPrefix(t.Name, "form:") || len(w.controls) >= maxControls {
			return w.Skip()
		}
		return w.readControl(t)
	})
}

// readControl reads a control of a form.
func (w *walker) readControl(t pack.Token) error {
	ids := []string{w.Attr(t, "xml:id"), w.Attr(t, "form:id")}
	either := func(a, b string) string {
		if v, ok := w.Lookup(t, a); ok {
			return v
		}
		return w.Attr(t, b)
	}
	c := &control{label: w.Attr(t, "form:label")}
	name, value := w.Attr(t, "form:name"), either("form:current-value", "form:value")
	f := &document.Field{Name: name, Value: strings.TrimSpace(value)}
	kind := t.Name
	switch kind {
	case "form:checkbox":
		f = document.Checkbox(name, either("form:current-state", "form:state") == "checked")
		w.link(w.Attr(t, "form:linked-cell"))
	case "form:radio":
		f = document.Checkbox(name, either("form:current-selected", "form:selected") == "true")
		w.link(w.Attr(t, "form:linked-cell"))
	case "form:date":
		f.Kind = document.FieldDate
		f.Value = isoDate(f.Value)
	case "form:listbox", "form:combobox":
		f.Kind = document.FieldChoice
		w.link(w.Attr(t, "form:linked-cell"))
	case "form:text", "form:textarea", "form:formatted-text", "form:number", "form:time":
		c.label = ""
	case "form:fixed-text":
		f = nil
	default: // buttons, frames, hidden and generic controls
		return w.Skip()
	}
	c.field = f
	err := w.Children(func(t pack.Token) error {
		switch t.Name {
		case "form:option", "form:item":
			label := w.Attr(t, "form:label")
			if label == "" {
				label = w.Attr(t, "form:value")
			}
			chosen, ok := w.Lookup(t, "form:current-selected")
			if !ok {
				chosen = w.Attr(t, "form:selected")
			}
			if f != nil && label != "" && len(f.Options) < maxOptions {
				f.Options = append(f.Options, label)
				if chosen == "true" {
					f.Value = label
				}
			}
		case "text:p":
			if text, err := w.allText(); f != nil {
				f.Value = strings.TrimSpace(f.Value + "\n" + text)
				return err
			}
		}
		return w.Skip()
	})
	if f != nil && f.Kind != document.FieldCheckbox {
		f.Value = document.Clean(f.Value)
		f.Placeholder = isPrompt(f.Value)
	}
	for _, id := range ids {
		if id != "" {
			w.controls[id] = c
		}
	}
	return err
}

func (w *walker) link(cell string) {
	if cell != "" {
		w.links = append(w.links, cell)
	}
}

// allText is the text of the element just started, with that of its children.
func (w *walker) allText() (string, error) {
	var sb strings.Builder
	var in func(pack.Token) error
	text := func(b []byte) { sb.Write(b) }
	in = func(pack.Token) error { return w.Mixed(in, text) }
	err := w.Mixed(in, text)
	return sb.String(), err
}

// isoDate is the value of a date control: ISO, or the digits alone as older
// programs wrote them.
func isoDate(s string) string {
	if _, err := strconv.Atoi(s); err == nil && len(s) == 8 {
		return s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	return s
}

// placeControl puts a control of a form into the open paragraph.
func (w *walker) placeControl(id string) {
	c, ok := w.controls[id]
	if !ok {
		return
	}
	if c.field != nil {
		w.span(document.Span{Field: c.field})
	}
	if c.label != "" {
		w.write(" " + c.label + " ")
	}
}

// placeholder reads a text:placeholder: a place that asks to be filled in.
func (w *walker) placeholder(t pack.Token) error {
	text, err := w.allText()
	w.span(document.Span{Field: &document.Field{Value: strings.TrimSpace(document.Clean(text)), Placeholder: true}})
	return err
}

// textInput reads a text:text-input, which shows its description until it is
// filled in.
func (w *walker) textInput(t pack.Token) error {
	name := w.Attr(t, "text:description")
	text, err := w.allText()
	text = strings.TrimSpace(document.Clean(text))
	w.span(document.Span{Field: &document.Field{Name: name, Value: text, Placeholder: isPrompt(text) || text == strings.TrimSpace(name)}})
	return err
}

// dropDown reads a text:drop-down.
func (w *walker) dropDown(t pack.Token) error {
	f := &document.Field{Kind: document.FieldChoice, Name: w.Attr(t, "text:name")}
	var sb strings.Builder
	chosen := ""
	err := w.Mixed(func(t pack.Token) error {
		if v := w.Attr(t, "text:value"); t.Name == "text:label" && v != "" && len(f.Options) < maxOptions {
			f.Options = append(f.Options, v)
			if w.Attr(t, "text:current-selected") == "true" {
				chosen = v
			}
		}
		return w.Skip()
	}, func(b []byte) { sb.Write(b) })
	f.Value = strings.TrimSpace(document.Clean(sb.String()))
	if f.Value == "" {
		f.Value = chosen
	}
	f.Placeholder = isPrompt(f.Value)
	w.span(document.Span{Field: f})
	return err
}

// contentControl reads a content control, as LibreOffice keeps those of Word.
func (w *walker) contentControl(t pack.Token) error {
	is := func(name string) bool { return w.Attr(t, "loext:"+name) == "true" }
	name := w.Attr(t, "loext:alias")
	if name == "" {
		name = w.Attr(t, "loext:tag")
	}
	f := &document.Field{Name: name, Placeholder: is("showing-place-holder")}
	box, checked := is("checkbox"), is("checked")
	if is("date") {
		f.Kind = document.FieldDate
	}
	if is("picture") {
		return w.inlineContent()
	}
	outer, marks := w.spans, w.marks
	w.spans, w.marks = nil, nil
	err := w.Mixed(func(t pack.Token) error {
		if t.Name == "loext:list-item" {
			f.Kind = document.FieldChoice
			o := w.Attr(t, "loext:display-text")
			if o == "" {
				o = w.Attr(t, "loext:value")
			}
			if o != "" && len(f.Options) < maxOptions {
				f.Options = append(f.Options, o)
			}
			return w.Skip()
		}
		return w.inline(t)
	}, w.text)
	inner := w.spans
	w.spans, w.marks = outer, marks
	if box {
		w.span(document.Span{Field: document.Checkbox(name, checked)})
		return err
	}
	w.fill(f, inner)
	return err
}

// fill adds a field that shows the spans. Controls and struck text inside are
// worth more than the frame around them, and are then left as they are.
func (w *walker) fill(f *document.Field, in []document.Span) {
	var sb strings.Builder
	for _, s := range in {
		if s.Field != nil || s.Struck && strings.TrimSpace(s.Text) != "" {
			w.spans = append(w.spans, in...)
			return
		}
		sb.WriteString(s.Text)
	}
	f.Value = strings.TrimSpace(sb.String())
	f.Placeholder = f.Placeholder || isPrompt(f.Value)
	if boxes := document.Ticks([]document.Span{{Text: f.Value}}); f.Value != "" && (len(boxes) > 1 || boxes[0].Field != nil) {
		w.spans = append(w.spans, boxes...)
		return
	}
	w.span(document.Span{Field: f})
}

// mark is a form field of Word that is open, and the spans before it.
type mark struct {
	outer []document.Span
	field *document.Field
}

// fieldmark reads the beginning or the whole of a form field, as LibreOffice
// keeps those of old Word forms.
func (w *walker) fieldmark(t pack.Token) error {
	kind := w.Attr(t, "field:type")
	kind = kind[strings.LastIndexByte(kind, '.')+1:]
	name := w.Attr(t, "text:name")
	whole := t.Name == "field:fieldmark"
	checked, chosen := false, -1
	var options []string
	err := w.Children(func(t pack.Token) error {
		value := w.Attr(t, "field:value")
		switch w.Attr(t, "field:name") {
		case "Checkbox_Checked":
			checked = value == "true"
		case "Dropdown_Selected":
			if n, err := strconv.Atoi(value); err == nil {
				chosen = n
			}
		case "Dropdown_ListEntry":
			if len(options) < maxOptions {
				options = append(options, value)
			}
		}
		return w.Skip()
	})
	switch kind {
	case "FORMCHECKBOX":
		w.span(document.Span{Field: document.Checkbox(name, checked)})
	case "FORMDROPDOWN":
		f := &document.Field{Kind: document.FieldChoice, Name: name, Options: options}
		if chosen >= 0 && chosen < len(options) {
			f.Value = options[chosen]
		}
		f.Placeholder = isPrompt(f.Value)
		w.span(document.Span{Field: f})
	case "FORMTEXT", "FORMDATE":
		if !whole && len(w.marks) < 16 {
			f := &document.Field{Name: name, Options: options}
			if kind == "FORMDATE" {
				f.Kind = document.FieldDate
			}
			w.marks = append(w.marks, mark{w.spans, f})
			w.spans = nil
			return err
		}
	}
	if !whole && len(w.marks) < 16 {
		w.marks = append(w.marks, mark{outer: w.spans})
		w.spans = nil
	}
	return err
}

// endMark ends the innermost form field.
func (w *walker) endMark() {
	n := len(w.marks) - 1
	if n < 0 {
		return
	}
	m, inner := w.marks[n], w.spans
	w.marks, w.spans = w.marks[:n], m.outer
	if m.field == nil {
		w.spans = append(w.spans, inner...)
		return
	}
	w.fill(m.field, inner)
}

// isPrompt reports what a field shows that nobody has filled in: nothing, or
// the words of the programs that make fields. LibreOffice saves Word's without
// any mark of being a prompt.
func isPrompt(s string) bool {
	s = strings.TrimSpace(s)
	if strings.Trim(s, "-–—_. …") == "" {
		return true
	}
	if strings.HasPrefix(s, "<") && strings.HasSuffix(s, ">") {
		return true
	}
	s = strings.TrimRight(strings.ToLower(strings.Trim(s, "-–—<>[]() ")), ".… ")
	switch s {
	case "choose an item", "select an item", "please select", "please choose", "select", "choose", "select one", "choose one", "select an option",
		"click or tap here to enter text", "click here to enter text", "click or tap to enter a date", "click here to enter a date", "enter text", "enter a date":
		return true
	}
	return false
}
