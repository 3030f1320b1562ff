package templates_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/templates"
)

var update = flag.Bool("update", false, "rewrite testdata/*.golden")

func load(t *testing.T, dir string) *templates.Set {
	t.Helper()
	set, err := templates.Load(dir)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	return set
}

// TestGolden shows every built-in wording as it is sent.
func TestGolden(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	for _, sample := range templates.Samples() {
		t.Run(sample.Name, func(t *testing.T) {
			t.Parallel()
			mail, err := set.Sample(sample)
			if err != nil {
				t.Fatal(err)
			}
			got := "Subject: " + mail.Subject + "\n\n" + mail.Text
			path := filepath.Join("testdata", sample.Name+".golden")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("mail differs (-want +got); run with -update if meant:\n%s", diff)
			}
		})
	}
}
