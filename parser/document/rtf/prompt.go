package rtf

import (
	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
)

// maxPrompt is the longest prompt, in bytes.
const maxPrompt = 500

// prompt adds text in the style of prompts as an untouched field; false when
// it does not read as one: some forms give that style to the answers too.
func (w *walker) prompt(s string) bool {
	if n := len(w.spans) - 1; n >= w.barrier && n >= 0 {
		if f := w.spans[n].Field; f != nil && f.Placeholder && f == w.lastPrompt && len(f.Value) < maxPrompt {
			f.Value += document.Clean(s) // one prompt in several pieces
			return true
		}
	}
	if !forms.IsPrompt(s) {
		return false
	}
	w.lastPrompt = &document.Field{Value: document.Clean(s), Placeholder: true}
	w.span(document.Span{Field: w.lastPrompt})
	return true
}
