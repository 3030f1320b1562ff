package doc

import (
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
)

// maxOptions is the most entries of a list; Word allows 25.
const maxOptions = 1000

// fieldChar obeys the begin, the middle or the end of a field.
func (w *walker) fieldChar(u uint16) error {
	w.touched = true
	switch u {
	case charFieldBegin:
		if len(w.fields) >= w.limits.Depth {
			return fmt.Errorf("fields nested deeper than %d: %w", w.limits.Depth, document.ErrLimit)
		}
		w.fields = append(w.fields, forms.Open{Start: len(w.spans)})
		return w.file.spend(1)
	case charFieldMid:
		if w.fields.BeginResult(len(w.spans)) {
			w.barrier = len(w.spans)
		}
	case charFieldEnd:
		w.endField()
	}
	return nil
}

// endOfLine is called at the mark of a paragraph; true keeps it open.
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
	start := min(f.Start, len(w.spans))
	if forms.Verb(f.Code) == "SYMBOL" {
		r, font, ok := forms.Symbol(f.Code)
		if ok && document.Blank(w.spans[start:]) {
			w.spans = w.spans[:start]
			if r < 256 && !document.IsSymbolFont(font) {
				r = fromWindows(uint16(r))
			}
			w.span(document.Span{Text: document.Symbol(font, r)})
		}
		return
	}
	form, ok := f.Filled()
	if !ok {
		return
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
	if n < 0 || w.fields[n].Result || at < 0 || at > len(w.data) {
		return
	}
	// 2.9.158 NilPICFAndBinData: a length, a length of the header, the rest of
	// the header, the data
	b := w.data[at:]
	b = b[:min(int64(u32(b, 0)), int64(len(b)))]
	b = b[min(int(u16(b, 4)), len(b)):]
	w.left -= len(b) / 16
	if form, ok := readForm(b); ok {
		w.fields[n].Form = form
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
