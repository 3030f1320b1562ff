package parser_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
)

// What is read does not depend on chance: whoever reads a message again, after
// a restart or for an officer's eyes, finds the same. Go's maps give their keys
// in another order each time.
func TestParseSaysTheSameAgain(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob(filepath.FromSlash("testdata/corpus/open/*.eml"))
	if err != nil || len(files) < 500 {
		t.Fatalf("%d messages, %v", len(files), err)
	}
	for i := 0; i < len(files); i += 23 {
		t.Run(filepath.Base(files[i]), func(t *testing.T) {
			t.Parallel()
			message, err := os.ReadFile(files[i])
			if err != nil {
				t.Fatal(err)
			}
			read := func() string {
				out, err := json.MarshalIndent(parser.Parse(message), "", " ")
				if err != nil {
					t.Fatal(err)
				}
				return string(out)
			}
			first := read()
			for range 2 {
				if diff := cmp.Diff(first, read()); diff != "" {
					t.Fatal(diff)
				}
			}
		})
	}
}
