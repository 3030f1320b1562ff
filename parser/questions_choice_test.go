package parser

import "testing"

// The mark that was typed tells which of two words was chosen, wherever it
// stands; where it may belong to either, nothing was chosen.
func TestMarkedChoice(t *testing.T) {
	t.Parallel()
	tests := []struct{ line, want string }{
		{"Yes   No X", "No"}, {"Yes X   No", "Yes"}, {"X Yes   No", "Yes"}, {"Yes   X No", "No"},
		{"Yes / ✓ No", "No"}, {"✓ Yes / No", "Yes"}, {"Yes/No✔", "No"}, {"Yes✔/No", "Yes"},
		{"_x_ Yes ___ No", "Yes"}, {"Yes ___ No _x_", "No"},
		{"Y / N x", "No"}, {"No X Yes ___", "No"}, {"Yes <--  No", "Yes"}, {"Yes  No <--", "No"},
		{"Yes  No X  Not known", "No"}, {"◉ Yes ○ No", "Yes"}, {"○ Yes ◉ No", "No"}, {"Yes ○ No ◉", "No"}, {"X No", "No"}, {"/N", "No"},
		{"Yes X No", ""}, {"Yes / No", ""}, {"Yes X / No X", ""}, {"Yes, no problems", "Yes"}, {"No X-ray", "No"}, {"No", "No"}, {"Yes - verbally", "Yes"},
	}
	for _, tt := range tests {
		got := ""
		v, _, ok := readBool(readAnswer([]string{glyphBoxes(tt.line)}).text)
		switch {
		case ok && v:
			got = "Yes"
		case ok:
			got = "No"
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.line, got, tt.want)
		}
	}
}
