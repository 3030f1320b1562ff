package rtf

import (
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
)

// field is a field that is open: its code comes first, then its result, which
// alone is shown.
type field struct {
	instruction string
	result      bool
	// start is how many spans of the paragraph stood before the result.
	start, paragraph int
	form             *forms.Field
}

const (
	// maxCode is how much of a field's code is kept: its first words matter.
	maxCode = 256
	// maxFields is how many fields may be open in one another; a further
	// one shows its result and is no field.
	maxFields = 50
	// maxOptions is the most entries of a list; Word allows 25.
	maxOptions = 1000
)

// fieldGroup opens the groups of fields.
func (w *walker) fieldGroup(word string) {
	if w.html != nil {
		if word != "field" && word != "fldrslt" {
			w.st.to = toNowhere
		}
		return
	}
	var f *field
	if n := len(w.fields) - 1; n >= 0 {
		f = w.fields[n]
	}
	switch word {
	case "field":
		if w.st.to != toText || len(w.fields) >= maxFields {
			return
		}
		f := &field{start: len(w.spans), paragraph: w.paragraph}
		w.fields = append(w.fields, f)
		w.atClose(func() { w.endField(f) })
	case "fldinst":
		w.st.to = toCode
	case "fldrslt":
		if w.st.to == toText && f != nil && !f.result {
			f.result = true
			f.start, f.paragraph = len(w.spans), w.paragraph
			w.barrier = len(w.spans)
		}
	case "formfield":
		w.st.to = toNowhere
		if f != nil {
			f.form = &forms.Field{Value: forms.Unsaid, Preset: forms.Unsaid}
			w.st.to, w.st.value = toValue, nil
		}
	case "ffname", "ffdeftext", "ffl":
		w.formText(f, word)
	}
}

// formText reads a text of a form field.
func (w *walker) formText(f *field, word string) {
	w.st.to = toNowhere
	if f == nil || f.form == nil {
		return
	}
	value := &strings.Builder{}
	w.st.to, w.st.value = toValue, value
	form := f.form
	w.atClose(func() {
		text := strings.TrimSpace(document.Clean(value.String()))
		switch {
		case word == "ffname":
			form.Name = text
		case word == "ffdeftext":
			form.Initial = text
		case len(form.Options) < maxOptions:
			form.Options = append(form.Options, text)
		}
	})
}

// formWord obeys the properties of a form field.
func (w *walker) formWord(t token) {
	n := len(w.fields) - 1
	if n < 0 || w.fields[n].form == nil || w.st.to != toValue {
		return
	}
	form := w.fields[n].form
	switch t.word {
	case "fftype":
		form.Kind = map[int]document.FieldKind{1: document.FieldCheckbox, 2: document.FieldChoice}[t.n]
	case "ffres":
		form.Value = t.n
	case "ffdefres":
		form.Preset = t.n
	}
}

// code adds to the innermost field's code.
func (w *walker) code(s string) {
	if n := len(w.fields) - 1; n >= 0 && len(w.fields[n].instruction) < maxCode {
		w.fields[n].instruction += s
	}
}

// formText reports whether a field is a text to fill in.
func (f *field) formText() bool {
	if f.form != nil {
		return f.form.Kind == document.FieldText
	}
	return forms.Verb(f.instruction) == "FORMTEXT"
}

// endField closes a field and puts a form field in the place of its result.
func (w *walker) endField(f *field) {
	n := len(w.fields) - 1
	if n < 0 || w.fields[n] != f {
		return // its cell ended before it
	}
	w.fields = w.fields[:n]
	start := len(w.spans)
	if f.paragraph == w.paragraph {
		start = min(f.start, start)
	}
	if forms.Verb(f.instruction) == "SYMBOL" {
		if s := symbolField(f.instruction); s != "" && document.Blank(w.spans[start:]) {
			w.spans = w.spans[:start]
			w.write(s)
		}
		return
	}
	form := f.form
	if form == nil {
		var ok bool
		if form, ok = forms.New(f.instruction); !ok {
			return
		}
	}
	if w.st.deleted || w.st.hidden {
		return
	}
	if !w.presets {
		form.Initial = ""
	}
	if s, ok := form.Span(w.spans[start:]); ok {
		s.Bold = false
		w.spans = append(w.spans[:start], s)
		w.left -= spanCost
	}
	w.barrier = len(w.spans)
}

// symbolField is the character of SYMBOL 254 \f "Wingdings", by which Word 97
// wrote symbols.
func symbolField(code string) string {
	r, font, ok := forms.Symbol(code)
	if !ok {
		return ""
	}
	font = fontName(font)
	if r < 256 && !document.IsSymbolFont(font) {
		return decode([]byte{byte(r)}, 1252)
	}
	return document.Symbol(font, r)
}
