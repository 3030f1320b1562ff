package forms

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// stock are the prompts that Word itself puts into controls.
func stock() []string {
	return []string{
		"Click or tap here to enter text.", "Click here to enter text.",
		"Click or tap to enter a date.", "Click here to enter a date.", "Choose an item.",
	}
}

// maxPrompted is the longest text that is searched for prompts, in bytes.
const maxPrompted = 16 << 10

// StockPrompts puts an untouched field in the place of every stock prompt.
func StockPrompts(spans []document.Span) []document.Span {
	var out []document.Span
	for i, s := range spans {
		at, prompt := -1, ""
		if s.Field == nil && len(s.Text) <= maxPrompted {
			at, prompt = firstPrompt(s.Text)
		}
		if at < 0 {
			if out != nil {
				out = append(out, s)
			}
			continue
		}
		if out == nil {
			out = append(out, spans[:i]...)
		}
		for ; at >= 0; at, prompt = firstPrompt(s.Text) {
			if at > 0 {
				out = append(out, document.Span{Text: s.Text[:at], Bold: s.Bold, Struck: s.Struck})
			}
			out = append(out, document.Span{Field: &document.Field{Value: prompt, Placeholder: true}})
			s.Text = s.Text[at+len(prompt):]
		}
		if s.Text != "" {
			out = append(out, s)
		}
	}
	if out == nil {
		return spans
	}
	return out
}

// firstPrompt finds the first stock prompt in a text; at is -1 without one.
func firstPrompt(text string) (at int, prompt string) {
	at = -1
	for _, p := range stock() {
		if i := strings.Index(text, p); i >= 0 && (at < 0 || i < at) {
			at, prompt = i, p
		}
	}
	return at, prompt
}

// IsStock reports whether a text is a prompt that Word itself puts into a
// control. LibreOffice saves it without any mark of being one.
func IsStock(text string) bool { return slices.Contains(stock(), text) }

// IsPrompt reports whether a text reads as a prompt: "Enter name", "Please
// type here". Word's style for them does not tell alone: forms exist that give
// it to the answers too. An answer may say please, and Type 2 is an illness.
func IsPrompt(text string) bool {
	words := strings.Fields(strings.ToLower(text[:min(len(text), 80)]))
	polite := len(words) > 1 && words[0] == "please"
	if polite {
		words = words[1:]
	}
	if len(words) == 0 || len(words) == 1 && !polite {
		return false
	}
	switch words[0] {
	case "type":
		return len(words) == 1 || words[1][0] > '9'
	case "click", "tap", "choose", "enter", "select":
		return true
	case "state", "specify", "complete", "insert", "describe", "provide", "tick", "pick":
		return polite
	}
	return false
}
