// Package forms knows what the form fields of Word 97 mean, and what is left
// of Word's newer controls in formats that know none of them: in RTF and in
// Word's binary files what a control shows has become text, the prompts of the
// untouched ones too.
package forms

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
)

// Unsaid is the value of a form field that was not touched.
const Unsaid = 25

// Field is a form field as its file keeps it.
type Field struct {
	Kind    document.FieldKind
	Name    string
	Initial string // the text that a text field began with
	Value   int    // what was ticked or chosen, Unsaid for nothing
	Preset  int    // what it was to begin with, Unsaid for nothing
	Options []string
}

// New is a field of which nothing is known but what its code says; ok is false
// for the codes of other fields.
func New(code string) (f *Field, ok bool) {
	f = &Field{Value: Unsaid, Preset: Unsaid}
	switch Verb(code) {
	case "FORMTEXT":
	case "FORMCHECKBOX":
		f.Kind = document.FieldCheckbox
	case "FORMDROPDOWN":
		f.Kind = document.FieldChoice
	default:
		return nil, false
	}
	return f, true
}

// Verb is the first word of a field's code.
func Verb(code string) string {
	words := strings.Fields(code)
	if len(words) == 0 {
		return ""
	}
	return strings.ToUpper(words[0])
}

// chosen is the value that counts: what was entered, else the preset.
func (f *Field) chosen() int {
	switch {
	case f.Value != Unsaid:
		return f.Value
	case f.Preset != Unsaid:
		return f.Preset
	}
	return 0
}

// Span is the form field with its result; ok is false when the result is
// better left as it is, because it has controls or struck text in it.
func (f *Field) Span(result []document.Span) (s document.Span, ok bool) {
	text, plain := Plain(result)
	text = strings.TrimSpace(text)
	switch f.Kind {
	case document.FieldCheckbox:
		return document.Span{Field: document.Checkbox(f.Name, f.chosen() == 1)}, true
	case document.FieldChoice:
		if n := f.chosen(); 0 <= n && n < len(f.Options) {
			text = f.Options[n]
		}
		return document.Span{Field: &document.Field{
			Kind: f.Kind, Name: f.Name, Value: text, Options: f.Options, Placeholder: strings.TrimSpace(text) == "",
		}}, true
	}
	if !plain {
		return document.Span{}, false
	}
	return document.Span{Field: &document.Field{
		Kind: f.Kind, Name: f.Name, Value: text,
		Placeholder: text == "" || text == strings.TrimSpace(f.Initial) || IsPrompt(text),
	}}, true
}

// Plain is the text of spans; plain is false when some is struck or a
// field.
func Plain(in []document.Span) (text string, plain bool) {
	var sb strings.Builder
	for _, s := range in {
		if s.Field != nil || s.Struck && strings.TrimSpace(s.Text) != "" {
			return "", false
		}
		sb.WriteString(s.Text)
	}
	return sb.String(), true
}

// Symbol is what SYMBOL 254 \f "Wingdings" shows, by which Word 97 wrote
// symbols: the number of the character, and the font, "" where the code names
// none; ok is false for a code that tells no character.
func Symbol(code string) (r rune, font string, ok bool) {
	words := strings.Fields(code)
	if len(words) < 2 {
		return 0, "", false
	}
	n, err := strconv.ParseInt(words[1], 0, 32)
	if err != nil || n < 0 {
		return 0, "", false
	}
	if _, rest, named := strings.Cut(code, `\f`); named {
		rest = strings.TrimSpace(rest)
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			font, _, _ = strings.Cut(quoted, `"`)
		} else if words := strings.Fields(rest); len(words) > 0 {
			font = words[0]
		}
	}
	return rune(n), font, true
}
