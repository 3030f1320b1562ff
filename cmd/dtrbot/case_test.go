package main

import (
	"testing"

	"dtrbot/tracker"
)

// Why a person must look is said in words, never as the code of --json.
func TestReviewWords(t *testing.T) {
	t.Parallel()
	reasons := tracker.ReviewReasons()
	if len(reasons) < 30 {
		t.Fatalf("%d reasons", len(reasons))
	}
	said := map[string]string{}
	for _, r := range reasons {
		word := reviewWord(r)
		if word == plain(r) {
			t.Errorf("%s is not said in words", r)
		}
		if other, ok := said[word]; ok {
			t.Errorf("%s and %s are both %q", r, other, word)
		}
		said[word] = r
	}
}
