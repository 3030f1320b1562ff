package pdf

import (
	"strings"

	"dtrbot/parser/document"
)

// The subtypes of annotations, by PDFium's fpdf_annot.h.
const (
	noteFreeText  = 3
	noteStrikeOut = 12
	noteStamp     = 13
	noteCircle    = 6
	noteInk       = 15
	noteWidget    = 20
)

// The types of form fields, by PDFium's fpdf_formfill.h.
const (
	fieldPush     = 1
	fieldCheckbox = 2
	fieldRadio    = 3
	fieldCombo    = 4
	fieldList     = 5
	fieldText     = 6
)

// maxAnnotations is the most annotations of a page that are read.
const maxAnnotations = 4000

// annotations reads the form controls, and what was typed or drawn onto the
// page with a viewer.
func (r *pageReader) annotations() {
	in := r.in
	n := in.integer("FPDFPage_GetAnnotCount", r.page)
	if n > maxAnnotations {
		n, r.cut = maxAnnotations, true
	}
	for i := range n {
		if in.err != nil {
			return
		}
		a := in.call("FPDFPage_GetAnnot", r.page, uint64(i))
		if a == 0 {
			continue
		}
		const hidden, noView = 1 << 1, 1 << 5 // ISO 32000-1, table 165
		if in.integer("FPDFAnnot_GetFlags", a)&(hidden|noView) == 0 {
			r.annotation(a)
		}
		in.call("FPDFPage_CloseAnnot", a)
	}
}

func (r *pageReader) annotation(a uint64) {
	in := r.in
	in.call("FPDFAnnot_GetRect", a, in.at(0))
	f := in.floats(0, 4)
	b := r.toView.boxOf(f[0], f[1], f[2], f[3])
	switch in.integer("FPDFAnnot_GetSubtype", a) {
	case noteWidget:
		if field := r.field(a); field != nil {
			r.out.widgets = append(r.out.widgets, widget{b, field})
		}
	case noteFreeText:
		if text := strings.TrimSpace(document.Clean(r.entry(a, "Contents"))); text != "" {
			r.out.notes = append(r.out.notes, note{b, text})
		}
	case noteStrikeOut:
		quads := in.integer("FPDFAnnot_CountAttachmentPoints", a)
		for i := range min(quads, 100) {
			if in.call("FPDFAnnot_GetAttachmentPoints", a, uint64(i), in.at(0)) != 0 {
				q := in.floats(0, 8)
				r.out.struck = append(r.out.struck, r.toView.boxOf(min(q[0], q[4]), min(q[1], q[5]), max(q[2], q[6]), max(q[3], q[7])))
			}
		}
		if quads <= 0 {
			r.out.struck = append(r.out.struck, b)
		}
	case noteCircle:
		r.out.inkRings = append(r.out.inkRings, shape{box: b, stroke: true, dark: true, curved: true})
	case noteInk, noteStamp:
		r.out.inkTicks = append(r.out.inkTicks, shape{box: b, stroke: true, dark: true, curved: true})
	}
}

// entry is a string of an annotation's dictionary.
func (r *pageReader) entry(a uint64, key string) string {
	in := r.in
	p := in.put(append([]byte(key), 0))
	s := in.text("FPDFAnnot_GetStringValue", a, uint64(p))
	in.free(p)
	return s
}

// field reads a form control, nil for one that holds no answer.
func (r *pageReader) field(a uint64) *document.Field {
	in := r.in
	name := r.fieldText("FPDFAnnot_GetFormFieldAlternateName", a)
	if name == "" {
		name = r.fieldText("FPDFAnnot_GetFormFieldName", a)
	}
	value := r.fieldText("FPDFAnnot_GetFormFieldValue", a)
	f := &document.Field{Name: name, Value: value}
	switch in.integer("FPDFAnnot_GetFormFieldType", r.form, a) {
	case fieldCheckbox, fieldRadio:
		return document.Checkbox(name, r.checked(a, value))
	case fieldCombo, fieldList:
		f.Kind = document.FieldChoice
		r.options(a, f)
	case fieldText:
		const password = 1 << 13 // ISO 32000-1, table 228
		if in.integer("FPDFAnnot_GetFormFieldFlags", r.form, a)&password != 0 {
			return nil
		}
	default:
		return nil
	}
	f.Placeholder = f.Value == ""
	return f
}

func (r *pageReader) fieldText(get string, a uint64) string {
	return strings.TrimSpace(document.Clean(strings.ReplaceAll(r.in.text(get, r.form, a), "\r", "\n")))
}

// checked tells the state of one box. Its own appearance counts: of a group
// of radio buttons all have the value of the one that is set.
func (r *pageReader) checked(a uint64, value string) bool {
	if state := r.entry(a, "AS"); state != "" {
		return state != "Off"
	}
	if value == "" || value == "Off" {
		return false
	}
	own := r.fieldText("FPDFAnnot_GetFormFieldExportValue", a)
	return own == "" || own == value
}

// options reads what a choice offers and what is chosen.
func (r *pageReader) options(a uint64, f *document.Field) {
	in := r.in
	n := in.integer("FPDFAnnot_GetOptionCount", r.form, a)
	var chosen []string
	for i := range min(n, 500) {
		label := strings.TrimSpace(document.Clean(in.text("FPDFAnnot_GetOptionLabel", r.form, a, uint64(i))))
		if label == "" {
			continue
		}
		f.Options = append(f.Options, label)
		if in.call("FPDFAnnot_IsOptionSelected", r.form, a, uint64(i)) != 0 {
			chosen = append(chosen, label)
		}
	}
	// A label says more than the value that a program is given.
	if len(chosen) > 0 {
		f.Value = strings.Join(chosen, "; ")
	}
}
