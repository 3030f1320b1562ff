package docx

import (
	"fmt"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// field is a complex field that is open (ECMA-376-1, 17.16.18): its code
// comes first, then its result, which alone is shown.
type field struct {
	code   string
	result bool
	// start is how many spans of the paragraph stood before the result.
	start int
	form  *formField
}

// formField is a legacy form field (ECMA-376-1, 17.16.17).
type formField struct {
	kind    document.FieldKind
	name    string
	initial string // the default text of a text field
	checked bool
	chosen  int
	options []string
}

// maxCode is how much of a field's code is kept: its first word matters.
const maxCode = 256

// fieldChar reads a w:fldChar: the begin, the middle or the end of a field.
func (w *walker) fieldChar(t pack.Token) error {
	w.emitted++
	kind := w.Own(t, "fldCharType")
	switch kind {
	case "begin":
		if len(w.fields) >= w.Depth() {
			return fmt.Errorf("fields nested deeper than %d: %w", w.Depth(), document.ErrLimit)
		}
		f := field{start: len(w.spans)}
		err := w.Children(func(t pack.Token) (err error) {
			if t.Name != "w:ffData" {
				return w.Skip()
			}
			f.form, err = w.formField()
			return err
		})
		w.fields = append(w.fields, f)
		return err
	case "separate":
		if n := len(w.fields) - 1; n >= 0 && !w.fields[n].result {
			w.beginResult(&w.fields[n])
		}
	case "end":
		w.endField()
	}
	return w.Skip()
}

func (w *walker) beginResult(f *field) {
	f.result = true
	f.start = len(w.spans)
	w.barrier = len(w.spans)
}

// simpleField reads a w:fldSimple with its code in an attribute.
func (w *walker) simpleField(code string) error {
	if len(w.fields) >= w.Depth() {
		return fmt.Errorf("fields nested deeper than %d: %w", w.Depth(), document.ErrLimit)
	}
	f := field{code: code}
	w.beginResult(&f)
	w.fields = append(w.fields, f)
	n := len(w.fields)
	err := w.inlineContent()
	if len(w.fields) == n {
		w.endField()
	}
	return err
}

// instruction reads a w:instrText, a piece of the innermost field's code.
func (w *walker) instruction() error {
	code, err := w.Text()
	if n := len(w.fields) - 1; n >= 0 && len(w.fields[n].code) < maxCode {
		w.fields[n].code += code
	}
	return err
}

// inInstruction reports whether text now would belong to a field's code.
func (w *walker) inInstruction() bool {
	for i := range w.fields {
		if !w.fields[i].result {
			return true
		}
	}
	return false
}

// formText reports whether a field is a text to fill in.
func (f *field) formText() bool {
	if f.form != nil {
		return f.form.kind == document.FieldText
	}
	return f.verb() == "FORMTEXT"
}

// verb is the first word of a field's code.
func (f *field) verb() string {
	verb, _, _ := strings.Cut(strings.TrimSpace(f.code), " ")
	return strings.ToUpper(verb)
}

// endOfLine is called at the end of a w:p; true keeps the paragraph open,
// because an answer of several lines goes on in the next.
func (w *walker) endOfLine() bool {
	for i := range w.fields {
		switch f := &w.fields[i]; {
		case !f.result:
			// No code is longer than a paragraph: the end of this one is
			// lost, and must not swallow the rest of the document.
			w.fields = w.fields[:i]
			return false
		case f.formText():
			w.span(document.Span{Text: "\n"})
			return true
		}
	}
	return false
}

// endField closes the innermost field and puts a form field in the place of
// its result.
func (w *walker) endField() {
	n := len(w.fields) - 1
	if n < 0 {
		return
	}
	f := w.fields[n]
	w.fields = w.fields[:n]
	start := min(f.start, len(w.spans))
	form := f.form
	if form == nil {
		switch f.verb() {
		case "FORMTEXT":
			form = &formField{kind: document.FieldText}
		case "FORMCHECKBOX":
			form = &formField{kind: document.FieldCheckbox}
		case "FORMDROPDOWN":
			form = &formField{kind: document.FieldChoice}
		default:
			return
		}
	}
	if s, ok := form.span(w.spans[start:]); ok {
		w.spans = append(w.spans[:start], s)
	}
	w.barrier = len(w.spans)
}

// span is the form field with its result; ok is false when the result is
// better left as it is, because it has controls or struck text in it.
func (f *formField) span(result []document.Span) (s document.Span, ok bool) {
	text, plain := plainText(result)
	text = strings.TrimSpace(text)
	switch f.kind {
	case document.FieldCheckbox:
		return document.Span{Field: document.Checkbox(f.name, f.checked)}, true
	case document.FieldChoice:
		if f.chosen < len(f.options) {
			text = f.options[f.chosen]
		}
		return document.Span{Field: &document.Field{
			Kind: f.kind, Name: f.name, Value: text, Options: f.options, Placeholder: strings.TrimSpace(text) == "",
		}}, true
	}
	if !plain {
		return document.Span{}, false
	}
	return document.Span{Field: &document.Field{
		Kind: f.kind, Name: f.name, Value: text,
		Placeholder: text == "" || text == strings.TrimSpace(f.initial),
	}}, true
}

// formField reads a w:ffData.
func (w *walker) formField() (*formField, error) {
	f := &formField{}
	err := w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:name":
			f.name = w.Own(t, "val")
		case t.Name == "w:textInput":
			f.kind = document.FieldText
			return w.Children(func(t pack.Token) error {
				if t.Name == "w:default" {
					f.initial = w.Own(t, "val")
				}
				return w.Skip()
			})
		case t.Name == "w:checkBox":
			f.kind = document.FieldCheckbox
			said := false
			return w.Children(func(t pack.Token) error {
				switch {
				case t.Name == "w:checked":
					f.checked, said = isOn(w.Scanner, t), true
				case t.Name == "w:default" && !said:
					f.checked = isOn(w.Scanner, t)
				}
				return w.Skip()
			})
		case t.Name == "w:ddList":
			f.kind = document.FieldChoice
			return f.choices(w)
		}
		return w.Skip()
	})
	return f, err
}

// choices reads a w:ddList. What was chosen is numbered as it is written;
// where nothing was, the default stands, and where there is none, the first.
func (f *formField) choices(w *walker) error {
	said := false
	err := w.Children(func(t pack.Token) error {
		n, err := strconv.Atoi(w.Own(t, "val"))
		number := err == nil && n >= 0
		switch {
		case t.Name == "w:result" && number:
			f.chosen, said = n, true
		case t.Name == "w:default" && number && !said:
			f.chosen = n
		case t.Name == "w:listEntry":
			f.options = append(f.options, w.Own(t, "val"))
		}
		return w.Skip()
	})
	return err
}
