package text

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

// TestUnderlinedTitles tells two dashes under a title of two letters from those
// above a signature.
func TestUnderlinedTitles(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       []string // the blocks of the signature
	}{
		{"among underlined titles", "PATIENT\n-------\nAnn Cole\n\nGP\n--\nDr Reed\n", nil},
		{"no other title underlined", "Thanks\nKR\n--\nDr Reed\n", []string{"--", "Dr Reed"}},
		{"with the blank of a signature", "PATIENT\n-------\nAnn Cole\n\nGP\n-- \nDr Reed\n", []string{"--", "Dr Reed"}},
		{"below an empty line", "PATIENT\n-------\nAnn Cole\n\nKR\n\n--\nDr Reed\n", []string{"--", "Dr Reed"}},
		{"under a longer line", "PATIENT\n-------\nAnn Cole\n--\nDr Reed\n", []string{"--", "Dr Reed"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := Read([]byte(tt.text), document.DefaultLimits)
			if err != nil {
				t.Fatalf("read text: %v", err)
			}
			var got []string
			for _, b := range doc.Blocks {
				if b.Role == document.RoleSignature {
					got = append(got, b.Text())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("signature (-want +got):\n%s", diff)
			}
		})
	}
}
