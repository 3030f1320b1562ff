package config_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/config"
	"dtrbot/protocol"
)

// now is the instant at which every test here happens: a Saturday.
func now() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }

// loadPack knows two small packs: one with ladders, one without.
func loadPack(name string) (*protocol.Pack, error) {
	switch filepath.Base(name) {
	case "essex":
		return &protocol.Pack{
			ID: "essex", Name: "Essex protocol",
			Ladders: []protocol.Ladder{{ID: "lead-first"}, {ID: "direct"}},
			Authorities: []protocol.Authority{
				{
					ID: "basildon", Address: "housing.solutions@basildon.gov.uk",
					Contacts: []protocol.Contact{{Role: protocol.RoleLead, Name: "Jo Example", Address: "Jo.Example@basildon.gov.uk"}},
				},
				{ID: "colchester", Address: "dutytorefer@colchester.gov.uk"},
				{ID: "maldon"},
			},
		}, nil
	case "plain", "plain.toml":
		return &protocol.Pack{ID: "plain", Authorities: []protocol.Authority{{ID: "fenland", Address: "dtr@fenland.example"}}}, nil
	}
	return nil, errors.New("protocol: no such\npack")
}

func options() config.Options {
	return config.Options{
		LoadPack: loadPack, Now: now, ReadFile: os.ReadFile,
		Getenv: func(string) string { return "" },
	}
}

// files serves configurations and secrets from memory.
func files(m map[string]string) func(string) ([]byte, error) {
	return func(path string) ([]byte, error) {
		s, ok := m[path]
		if !ok {
			return nil, &os.PathError{Op: "open", Path: path, Err: os.ErrNotExist}
		}
		return []byte(s), nil
	}
}

var update = flag.Bool("update", false, "write what is found into the want lines of testdata")

// TestMistakes loads every testdata/*.toml, each with one mistake, and
// compares what is reported with the "# want:" lines at its end. A file
// without such a line must load without a warning.
func TestMistakes(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob("testdata/*.toml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".toml")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var body, want strings.Builder
			for line := range strings.Lines(string(data)) {
				if w, ok := strings.CutPrefix(line, "# want: "); ok {
					want.WriteString(w)
				} else {
					body.WriteString(line)
				}
			}
			got := problemsOf(t, path)
			var b strings.Builder
			for _, p := range got {
				b.WriteString(strings.TrimSpace(strings.TrimPrefix(p.String(), path+":")) + "\n")
			}
			if *update {
				for line := range strings.Lines(b.String()) {
					body.WriteString("# want: " + line)
				}
				if err := os.WriteFile(path, []byte(body.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want.String(), b.String()); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			if strings.HasPrefix(name, "ok") != (b.Len() == 0) {
				t.Errorf("a file named ok must load and no other: got %q", b.String())
			}
			if strings.Contains(b.String(), "hunter2") {
				t.Error("a problem repeats a value that may be a secret")
			}
		})
	}
}

// problemsOf gives the problems of a configuration, or its warnings.
func problemsOf(t *testing.T, path string) config.Problems {
	t.Helper()
	s, err := config.Load(path, options())
	var problems config.Problems
	switch {
	case err == nil:
		return s.Warnings
	case errors.As(err, &problems):
		if s != nil {
			t.Error("settings were returned beside problems")
		}
		return problems
	}
	t.Fatalf("load: %v", err)
	return nil
}

func ExampleProblem_String() {
	fmt.Println(config.Problem{
		File: "dtrbot.toml", Line: 12, Column: 3, Key: "mail.mode",
		Reason: "is not one of shadow, staff, live", Hint: `did you mean "live"?`,
	})
	// Output: dtrbot.toml:12:3: mail.mode: is not one of shadow, staff, live; did you mean "live"?
}

func TestFind(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, explicit string
		exists         []string
		want           string
		fails          bool
	}{
		{"explicit", "other.toml", []string{"other.toml", "dtrbot.toml"}, "other.toml", false},
		{"explicit and missing", "other.toml", []string{"dtrbot.toml"}, "", true},
		{"here first", "", []string{"dtrbot.toml", "/etc/dtrbot/dtrbot.toml"}, "dtrbot.toml", false},
		{"then the system's", "", []string{"/etc/dtrbot/dtrbot.toml"}, "/etc/dtrbot/dtrbot.toml", false},
		{"nowhere", "", nil, "", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := config.Find(tt.explicit, func(path string) bool {
				for _, p := range tt.exists {
					if p == path {
						return true
					}
				}
				return false
			})
			if got != tt.want || (err != nil) != tt.fails {
				t.Errorf("Find() = %q, %v, want %q", got, err, tt.want)
			}
		})
	}
}
