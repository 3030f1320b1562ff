package rtf

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
)

// field is a field that is open: its code comes first, then its result, which
// alone is shown.
type field struct {
	instruction string
	result      bool
	// start is how many spans of the paragraph stood before the result.
	start, paragraph int
	form             *formField
}

// formField is a legacy form field (RTF 1.9.1, "Form Fields").
type formField struct {
	kind    document.FieldKind
	name    string
	initial string // the default text of a text field
	value   int    // what was ticked or chosen
	preset  int    // what it was to begin with
	options []string
}

const (
	// maxCode is how much of a field's code is kept: its first words matter.
	maxCode = 256
	// maxFields is how many fields may be open in one another; a further
	// one shows its result and is no field.
	maxFields = 50
	// unsaid is the value of a form field that was not touched.
	unsaid = 25
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
			f.form = &formField{value: unsaid, preset: unsaid}
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
			form.name = text
		case word == "ffdeftext":
			form.initial = text
		case len(form.options) < maxOptions:
			form.options = append(form.options, text)
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
		form.kind = map[int]document.FieldKind{1: document.FieldCheckbox, 2: document.FieldChoice}[t.n]
	case "ffres":
		form.value = t.n
	case "ffdefres":
		form.preset = t.n
	}
}

// code adds to the innermost field's code.
func (w *walker) code(s string) {
	if n := len(w.fields) - 1; n >= 0 && len(w.fields[n].instruction) < maxCode {
		w.fields[n].instruction += s
	}
}

// verb is the first word of a field's code.
func (f *field) verb() string {
	words := strings.Fields(f.instruction)
	if len(words) == 0 {
		return ""
	}
	return strings.ToUpper(words[0])
}

// formText reports whether a field is a text to fill in.
func (f *field) formText() bool {
	if f.form != nil {
		return f.form.kind == document.FieldText
	}
	return f.verb() == "FORMTEXT"
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
	verb := f.verb()
	if verb == "SYMBOL" {
		if s := symbolField(f.instruction); s != "" && document.Blank(w.spans[start:]) {
			w.spans = w.spans[:start]
			w.write(s)
		}
		return
	}
	form := f.form
	if form == nil {
		form = &formField{value: unsaid, preset: unsaid}
		switch verb {
		case "FORMTEXT":
		case "FORMCHECKBOX":
			form.kind = document.FieldCheckbox
		case "FORMDROPDOWN":
			form.kind = document.FieldChoice
		default:
			return
		}
	}
	if w.st.deleted || w.st.hidden {
		return
	}
	if !w.presets {
		form.initial = ""
	}
	if s, ok := form.span(w.spans[start:]); ok {
		s.Bold = false
		w.spans = append(w.spans[:start], s)
		w.left -= spanCost
	}
	w.barrier = len(w.spans)
}

// symbolField is the character of SYMBOL 254 \f "Wingdings", by which Word 97
// wrote symbols.
func symbolField(code string) string {
	words := strings.Fields(code)
	if len(words) < 2 {
		return ""
	}
	n, err := strconv.ParseInt(words[1], 0, 32)
	if err != nil || n < 0 {
		return ""
	}
	name := ""
	if _, rest, ok := strings.Cut(code, `\f`); ok {
		rest = strings.TrimSpace(rest)
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			name, _, _ = strings.Cut(quoted, `"`)
		} else if words := strings.Fields(rest); len(words) > 0 {
			name = words[0]
		}
	}
	name = fontName(name)
	if n < 256 && !document.IsSymbolFont(name) {
		return decode([]byte{byte(n)}, 1252)
	}
	return document.Symbol(name, rune(n))
}

// chosen is the value that counts: what was entered, else the preset.
func (f *formField) chosen() int {
	switch {
	case f.value != unsaid:
		return f.value
	case f.preset != unsaid:
		return f.preset
	}
	return 0
}

// span is the form field with its result; ok is false when the result is
// better left as it is, because it has controls or struck text in it.
func (f *formField) span(result []document.Span) (s document.Span, ok bool) {
	text, plain := plainText(result)
	text = strings.TrimSpace(text)
	switch f.kind {
	case document.FieldCheckbox:
		return document.Span{Field: document.Checkbox(f.name, f.chosen() == 1)}, true
	case document.FieldChoice:
		if n := f.chosen(); 0 <= n && n < len(f.options) {
			text = f.options[n]
		}
		return document.Span{Field: &document.Field{
			Kind: f.kind, Name: f.name, Value: text, Options: f.options, Placeholder: text == "",
		}}, true
	}
	if !plain {
		return document.Span{}, false
	}
	return document.Span{Field: &document.Field{
		Kind: f.kind, Name: f.name, Value: text,
		Placeholder: text == "" || text == strings.TrimSpace(f.initial) || isPrompt(text),
	}}, true
}

// plainText is the text of spans; plain is false when some is struck or a
// field.
func plainText(in []document.Span) (text string, plain bool) {
	var sb strings.Builder
	for _, s := range in {
		if s.Field != nil || s.Struck {
			return "", false
		}
		sb.WriteString(s.Text)
	}
	return sb.String(), true
}
