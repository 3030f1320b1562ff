package forms_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/forms"
)

func TestPromptsAreNoAnswers(t *testing.T) {
	t.Parallel()
	tests := map[string]bool{
		"Click here to enter text.": true, "Enter name": true, "Select one": true, "Type your answer here": true, "type here": true,
		"Please type here": true, "Please state which": true, "please tick": true, "Tap to choose": true,
		"Type 2 diabetes, insulin": false, "Type 1": false, "Please ring his mother first": false, "Please see letter": false,
		"State pension": false, "Complete breakdown of marriage": false, "Enter": false, "": false, "Clicked": false,
	}
	got := map[string]bool{}
	for text := range tests {
		got[text] = forms.IsPrompt(text)
	}
	if diff := cmp.Diff(tests, got); diff != "" {
		t.Error(diff)
	}
}

func TestTextFieldKeepsAnAnswerThatReadsLikeAPrompt(t *testing.T) {
	t.Parallel()
	f, _ := forms.New("FORMTEXT")
	s, ok := f.Span([]document.Span{{Text: "Type 2 diabetes"}})
	want := document.Span{Field: &document.Field{Value: "Type 2 diabetes"}}
	if diff := cmp.Diff(want, s); !ok || diff != "" {
		t.Error(ok, diff)
	}
}
