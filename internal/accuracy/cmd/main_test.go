package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus is a folder with one message in each part, both read wrongly.
func corpus(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"open", "aside"} {
		if err := os.Mkdir(filepath.Join(dir, part), 0o700); err != nil {
			t.Fatal(err)
		}
		for name, text := range map[string]string{
			"one.eml":       "From: a@mailbox.example\r\nSubject: hello\r\n\r\nThe tap drips.\r\n",
			"one.want.json": `{"kind": ["mappa"], "format": "none", "review": false, "referrals": []}`,
		} {
			if err := os.WriteFile(filepath.Join(dir, part, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

func TestRun(t *testing.T) {
	t.Parallel()
	const miss = "one: kind: want mappa"
	tests := []struct {
		name   string
		args   []string
		status int
		// has must stand in the output, not must not.
		has, not string
	}{
		{"both parts", nil, 0, "== ordinary mail, aside: 20 mails", miss},
		{"misses of the open part alone", []string{"-misses"}, 0, miss, ""},
		{"one message", []string{"-only", "one"}, 0, miss, "aside"},
		{"no such message", []string{"-only", "two"}, 1, "no message two", ""},
		{"no misses of what is set aside", []string{"-part", "aside", "-misses"}, 2, "figures only", miss},
		{"no message of what is set aside", []string{"-part", "aside", "-only", "one"}, 2, "figures only", miss},
		{"no mail of what is set aside", []string{"-part", "aside", "-mail", "any-1"}, 2, "figures only", ""},
		{"check", []string{"-check"}, 0, "every answer is well-formed", miss},
		{"no such part", []string{"-part", "third"}, 2, "want open, aside or both", ""},
		{"arguments", []string{"open"}, 2, "only flags", ""},
		{"no such mail", []string{"-mail", "any-0"}, 1, "no ordinary mail", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			status := run(append([]string{"-corpus", corpus(t), "-mails", "20"}, tt.args...), &out, &out)
			if status != tt.status {
				t.Errorf("status %d, want %d", status, tt.status)
			}
			if !strings.Contains(out.String(), tt.has) {
				t.Errorf("%q is not in the output:\n%s", tt.has, out.String())
			}
			if tt.not != "" && strings.Contains(out.String(), tt.not) {
				t.Errorf("%q is in the output:\n%s", tt.not, out.String())
			}
			if n := strings.Count(out.String(), miss); n > 1 {
				t.Errorf("the miss is listed %d times: that of the part set aside too", n)
			}
		})
	}
}

func TestRunWithoutCorpus(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if status := run([]string{"-corpus", t.TempDir(), "-mails", "0"}, &out, &out); status != 0 {
		t.Errorf("status %d, want 0", status)
	}
	if n := strings.Count(out.String(), "no messages, nothing measured"); n != 2 {
		t.Errorf("said %d times that nothing was measured, want 2:\n%s", n, out.String())
	}
}
