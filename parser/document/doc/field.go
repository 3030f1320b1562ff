package doc

import (
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
)

// field is a field that is open (2.8.25 Plcfld): its code comes first, then
// its result, which alone is shown.
type field struct {
	code   string
	result bool
	// start is how many spans of the paragraph stood before the result.
	start int
	form  *forms.Field
}

const (
	// maxCode is how much of a field's code is kept: its first words matter.
	maxCode = 256
	// maxOptions is the most entries of a list; Word allows 25.
	maxOptions = 1000
)

// fieldChar obeys the begin, the middle or the end of a field.
func (w *walker) fieldChar(u uint16) error {
	w.touched = true
	n := len(w.fields) - 1
	switch u {
	case charFieldBegin:
		if len(w.fields) >= w.limits.Depth {
			return fmt.Errorf("fields nested deeper than %d: %w", w.limits.Depth, document.ErrLimit)
		}
		w.fields = append(w.fields, field{start: len(w.spans)})
		return w.file.spend(1)
	case charFieldMid:
		if n >= 0 && !w.fields[n].result {
			w.fields[n].result = true
			w.fields[n].start = len(w.spans)
			w.barrier = len(w.spans)
		}
	case charFieldEnd:
		w.endField()
	}
	return nil
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
		return f.form.Kind == document.FieldText
	}
	return forms.Verb(f.code) == "FORMTEXT"
}

// endOfLine is called at the mark of a paragraph; true keeps it open, because
// an answer of several lines goes on in the next.
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
	if w.inInstruction() {
		return
	}
	start := min(f.start, len(w.spans))
	if forms.Verb(f.code) == "SYMBOL" {
		r, font, ok := forms.Symbol(f.code)
		if ok && document.Blank(w.spans[start:]) {
			w.spans = w.spans[:start]
			if r < 256 && !document.IsSymbolFont(font) {
				r = fromWindows(uint16(r))
			}
			w.span(document.Span{Text: document.Symbol(font, r)})
		}
		return
	}
	form := f.form
	if form == nil {
		var ok bool
		if form, ok = forms.New(f.code); !ok {
			return
		}
	}
	if s, ok := form.Span(w.spans[start:]); ok {
		w.spans = append(w.spans[:start], s)
		w.left -= spanCost
	}
	w.barrier = len(w.spans)
}

// formData reads what belongs to the form field that is open, from a position
// in the stream Data.
func (w *walker) formData(at int) {
	n := len(w.fields) - 1
	if n < 0 || w.fields[n].result || at < 0 || at > len(w.data) {
		return
	}
	// 2.9.158 NilPICFAndBinData: a length, a length of the header, the rest of
	// the header, the data
	b := w.data[at:]
	b = b[:min(int64(u32(b, 0)), int64(len(b)))]
	b = b[min(int(u16(b, 4)), len(b)):]
	w.left -= len(b) / 16
	if form, ok := readForm(b); ok {
		w.fields[n].form = form
		w.left -= spanCost * len(form.Options)
	}
}

// readForm reads the data of a form field (2.9.78 FFData); ok is false for
// what is none.
func readForm(b []byte) (f *forms.Field, ok bool) {
	const version = 0xffffffff
	if len(b) < 10 || u32(b, 0) != version {
		return nil, false
	}
	// 2.9.79 FFDataBits: the kind in two bits, the value in the next five
	bits := u16(b, 4)
	f = &forms.Field{Value: int(bits >> 2 & 0x1f), Preset: forms.Unsaid}
	switch bits & 3 {
	case 0:
		f.Kind = document.FieldText
	case 1:
		f.Kind = document.FieldCheckbox
	case 2:
		f.Kind = document.FieldChoice
	default:
		return nil, false
	}
	b = b[10:]
	text := func() string { // 2.9.354 Xstz
		n := 2 * int(u16(b, 0))
		if len(b) < 2 || 2+n > len(b) {
			b = nil
			return ""
		}
		s := wide(b[2 : 2+n])
		b = b[min(2+n+2, len(b)):]
		return strings.TrimSpace(document.Clean(s))
	}
	f.Name = text()
	if f.Kind == document.FieldText {
		f.Initial = text()
		return f, true
	}
	f.Preset = int(u16(b, 0))
	b = b[min(2, len(b)):]
	if f.Kind != document.FieldChoice {
		return f, true
	}
	for range 5 { // the format, the helps and the macros
		text()
	}
	f.Options = options(b)
	return f, true
}

// options are the entries of a list (2.2.4 STTB, with UTF-16).
func options(b []byte) []string {
	if u16(b, 0) != 0xffff {
		return nil
	}
	n, extra := min(int(u16(b, 2)), maxOptions), int(u16(b, 4))
	b = b[min(6, len(b)):]
	var out []string
	for range n {
		size := 2 + 2*int(u16(b, 0))
		if len(b) < 2 || size > len(b) {
			break
		}
		out = append(out, strings.TrimSpace(document.Clean(wide(b[2:size]))))
		b = b[min(size+extra, len(b)):]
	}
	return out
}
