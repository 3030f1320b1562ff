package templates_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/templates"
)

// folder writes the files of a folder of wordings.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// good is a short wording of an authority's own.
const good = "Subject: Received: {{references .References}}\nDiolch.\n{{range .Cases}}{{.Reference}}\n{{end}}"

func TestLoadOwnWording(t *testing.T) {
	t.Parallel()
	sample := templates.Acknowledgement{Cases: []templates.AcknowledgedCase{{Reference: "DTR-BAS-K7M4-QXT8"}}}
	want := templates.Mail{Subject: "Received: DTR-BAS-K7M4-QXT8", Text: "Diolch.\nDTR-BAS-K7M4-QXT8\n"}
	tests := []struct{ name, text string }{
		{"as written", good},
		{"with carriage returns", strings.ReplaceAll(good, "\n", "\r\n")},
		{"with a byte order mark", "\ufeff" + good},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			set := load(t, folder(t, map[string]string{"acknowledgement.txt": tt.text}))
			got, err := set.Acknowledgement(sample)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("own wording (-want +got):\n%s", diff)
			}
			// The other wordings stay the built-in ones.
			if _, err := set.Review(templates.Review{Items: []templates.ReviewItem{{Reason: "x"}}}); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestLoadProblems(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		files map[string]string
		want  []string // each the beginning of one line, in order, after the folder
	}{
		{"no subject", map[string]string{"review.txt": "Dear all\n"},
			[]string{`review.txt:1: the first line does not begin with "Subject:"`}},
		{"syntax", map[string]string{"acknowledgement.txt": "Subject: x\n\nline three {{if}}\n"},
			[]string{"acknowledgement.txt:3: missing value for if"}},
		{"syntax in the subject", map[string]string{"acknowledgement.txt": "Subject: {{.Cases\n" + "text\n"},
			[]string{"acknowledgement.txt:1: unclosed action"}},
		{"unknown function", map[string]string{"acknowledgement.txt": "Subject: x\n{{name .}}\n"},
			[]string{`acknowledgement.txt:2: function "name" not defined`}},
		{"two unknown fields, also where no sample goes", map[string]string{
			"acknowledgement.txt": good + "{{.Person}}\n{{if gt (len .Cases) 99}}{{.Office.Nmae}}{{end}}\n"},
			[]string{`acknowledgement.txt:4: there is no field "Person" (the fields are AnyMissing, Authority, Cases, Clause, ConsentRefused, `, `acknowledgement.txt:5: there is no field "Nmae"`}},
		{"a field of another type", map[string]string{"acknowledgement.txt": good + "{{.Reference}}\n"},
			[]string{"acknowledgement.txt:4: <.Reference>: can't evaluate field Reference in type templates.Acknowledgement"}},
		{"no reference in the text", map[string]string{"acknowledgement.txt": "Subject: {{references .References}}\nThank you.\n"},
			[]string{"acknowledgement.txt: the text does not show every reference"}},
		{"empty subject", map[string]string{"review.txt": "Subject: {{if false}}x{{end}}\n{{range .Items}}{{.Reference}}{{end}}.\n"},
			[]string{"review.txt: render review.txt: the subject is empty"}},
		{"sender in the subject", map[string]string{
			"review.txt": "Subject: from{{range .Items}} {{.Locator.Sender}}{{end}}\n{{range .Items}}{{.Reference}}{{end}}.\n"},
			[]string{"review.txt:1: the subject shows who sent a mail"}},
		{"unknown file", map[string]string{"acknowledgment.txt": good},
			[]string{"acknowledgment.txt: no mail has a wording of this name (the names are acknowledgement.txt, alarm.txt, contact_change.txt, escalation.txt, fault.txt, review.txt"}},
		{"not UTF-8", map[string]string{"review.txt": "Subject: x\nma\xf1ana\n"},
			[]string{"review.txt:2: not UTF-8"}},
		{"too large", map[string]string{"review.txt": "Subject: x\n" + strings.Repeat("long ", 60_000)},
			[]string{"review.txt: larger than 256 KiB"}},
		{"all at once", map[string]string{"review.txt": "x", "escalation.txt": "Subject: x\n{{.Nobody}}", "notes.md": "hello"},
			[]string{"notes.md: no mail has a wording", `escalation.txt:2: there is no field "Nobody"`, "review.txt:1: the first line"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir := folder(t, tt.files)
			set, err := templates.Load(dir)
			var le *templates.LoadError
			if !errors.As(err, &le) {
				t.Fatalf("Load = %v, %v, want a *LoadError", set, err)
			}
			lines := strings.Split(err.Error(), "\n")
			for i, want := range tt.want {
				want = filepath.Join(dir, "") + string(filepath.Separator) + want
				if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
					t.Errorf("problem %d:\nwant %s\nin\n%s", i, want, err)
				}
			}
			if len(lines) != len(tt.want) {
				t.Errorf("want %d problems, got\n%s", len(tt.want), err)
			}
		})
	}
}

func TestLoadMissingFolder(t *testing.T) {
	t.Parallel()
	_, err := templates.Load(filepath.Join(t.TempDir(), "absent"))
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("Load of a missing folder = %v, want not found", err)
	}
}
