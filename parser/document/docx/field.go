package docx

import (
	"fmt"
	"strconv"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
	"dtrbot/parser/document/internal/pack"
)

// fieldChar reads a w:fldChar: the begin, the middle or the end of a field.
func (w *walker) fieldChar(t pack.Token) error {
	w.emitted++
	kind := w.Own(t, "fldCharType")
	switch kind {
	case "begin":
		if len(w.fields) >= w.Depth() {
			return fmt.Errorf("fields nested deeper than %d: %w", w.Depth(), document.ErrLimit)
		}
		f := forms.Open{Start: len(w.spans)}
		err := w.Children(func(t pack.Token) (err error) {
			if t.Name != "w:ffData" {
				return w.Skip()
			}
			f.Form, err = w.formField()
			return err
		})
		w.fields = append(w.fields, f)
		return err
	case "separate":
		if w.fields.BeginResult(len(w.spans)) {
			w.barrier = len(w.spans)
		}
	case "end":
		w.endField()
	}
	return w.Skip()
}

// simpleField reads a w:fldSimple with its code in an attribute.
func (w *walker) simpleField(code string) error {
	if len(w.fields) >= w.Depth() {
		return fmt.Errorf("fields nested deeper than %d: %w", w.Depth(), document.ErrLimit)
	}
	w.fields = append(w.fields, forms.Open{Code: code})
	w.fields.BeginResult(len(w.spans))
	w.barrier = len(w.spans)
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
	w.fields.AddCode(code)
	return err
}

// endOfLine is called at the end of a w:p; true keeps the paragraph open.
func (w *walker) endOfLine() bool {
	on := w.fields.GoesOn()
	if on {
		w.span(document.Span{Text: "\n"})
	}
	return on
}

// endField closes the innermost field and puts a form field in the place of
// its result.
func (w *walker) endField() {
	f, ok := w.fields.Pop()
	if !ok || w.fields.InCode() {
		return
	}
	form, ok := f.Filled()
	if !ok {
		return
	}
	start := min(f.Start, len(w.spans))
	if s, ok := form.Span(w.spans[start:]); ok {
		w.spans = append(w.spans[:start], s)
	}
	w.barrier = len(w.spans)
}

// formField reads a w:ffData (ECMA-376-1, 17.16.17).
func (w *walker) formField() (*forms.Field, error) {
	f := &forms.Field{Value: forms.Unsaid, Preset: forms.Unsaid}
	err := w.Children(func(t pack.Token) error {
		switch {
		case t.Name == "w:name":
			f.Name = w.Own(t, "val")
		case t.Name == "w:textInput":
			f.Kind = document.FieldText
			return w.Children(func(t pack.Token) error {
				if t.Name == "w:default" {
					f.Initial = w.Own(t, "val")
				}
				return w.Skip()
			})
		case t.Name == "w:checkBox":
			f.Kind = document.FieldCheckbox
			return w.values(f, func(t pack.Token) (int, bool) {
				if isOn(w.Scanner, t) {
					return 1, true
				}
				return 0, true
			})
		case t.Name == "w:ddList":
			f.Kind = document.FieldChoice
			return w.values(f, func(t pack.Token) (int, bool) {
				n, err := strconv.Atoi(w.Own(t, "val"))
				return n, err == nil && n >= 0
			})
		}
		return w.Skip()
	})
	return f, err
}

// values reads what is ticked or chosen, what was to begin with, and the
// entries of a list.
func (w *walker) values(f *forms.Field, number func(pack.Token) (n int, ok bool)) error {
	return w.Children(func(t pack.Token) error {
		switch t.Name {
		case "w:checked", "w:result":
			if n, ok := number(t); ok {
				f.Value = n
			}
		case "w:default":
			if n, ok := number(t); ok {
				f.Preset = n
			}
		case "w:listEntry":
			f.Options = append(f.Options, w.Own(t, "val"))
		}
		return w.Skip()
	})
}
