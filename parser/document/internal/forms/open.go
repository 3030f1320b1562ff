package forms

import "dtrbot/parser/document"

// MaxCode is how much of a field's code is worth keeping: its first words
// matter.
const MaxCode = 256

// Open is a field that is open in Word's own formats (ECMA-376-1, 17.16.18;
// MS-DOC 2.8.25): its code comes first, then its result, which alone is shown.
type Open struct {
	Code   string
	Result bool
	// Start is how many spans of the paragraph stood before the result.
	Start int
	Form  *Field // what the file says of it, nil for nothing
}

// IsText reports whether it is a text to fill in.
func (o *Open) IsText() bool {
	if o.Form != nil {
		return o.Form.Kind == document.FieldText
	}
	return Verb(o.Code) == "FORMTEXT"
}

// Filled is the form field that it is; ok is false for the other fields.
func (o *Open) Filled() (f *Field, ok bool) {
	if o.Form != nil {
		return o.Form, true
	}
	return New(o.Code)
}

// Stack is the fields that are open in one another, the outermost first.
type Stack []Open

// InCode reports whether text now would belong to a field's code.
func (s Stack) InCode() bool {
	for i := range s {
		if !s[i].Result {
			return true
		}
	}
	return false
}

// AddCode adds to the innermost field's code.
func (s Stack) AddCode(text string) {
	if n := len(s) - 1; n >= 0 && !s[n].Result && len(s[n].Code) < MaxCode {
		s[n].Code += text
	}
}

// BeginResult ends the innermost field's code, behind so many spans of the
// paragraph; ok is false where it has ended before.
func (s Stack) BeginResult(spans int) (ok bool) {
	n := len(s) - 1
	if n < 0 || s[n].Result {
		return false
	}
	s[n].Result, s[n].Start = true, spans
	return true
}

// Pop ends the innermost field; ok is false without one.
func (s *Stack) Pop() (o Open, ok bool) {
	n := len(*s) - 1
	if n < 0 {
		return Open{}, false
	}
	o, *s = (*s)[n], (*s)[:n]
	return o, true
}

// GoesOn is asked at the mark of a paragraph, and true where an answer of
// several lines goes on in the next. No code is longer than a paragraph: where
// one is open the end of its field is lost, and must not swallow the rest of
// the document.
func (s *Stack) GoesOn() bool {
	for i := range *s {
		switch o := &(*s)[i]; {
		case !o.Result:
			*s = (*s)[:i]
			return false
		case o.IsText():
			return true
		}
	}
	return false
}
