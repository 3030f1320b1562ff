package main

import (
	"bytes"
	"os"
	"os/exec"
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
		{"one layout", []string{"-layout", "text: Q and A"}, 0, "all layouts: F1", miss},
		{"no such layout", []string{"-layout", "papyrus"}, 1, "no layout papyrus", ""},
		{"a form in a layout", []string{"-layout", "text: Q and A", "-mail", "form-1-1"}, 0, "Q: Full name", ""},
		{"no such form", []string{"-layout", "text: Q and A", "-mail", "form-0-1"}, 1, "no form form-0-1", ""},
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

// What only a converter reads counts apart, through the program.
func TestConverters(t *testing.T) {
	t.Parallel()
	const scan = "From: a@probation.example\r\nSubject: Duty to refer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease see attached.\r\n" +
		"--b\r\nContent-Type: image/jpeg; name=scan.jpg\r\nContent-Disposition: attachment; filename=scan.jpg\r\n\r\n\xff\xd8\xff and so on\r\n--b--\r\n"
	const want = `{"kind": ["referral"], "format": "image", "writer": "scanner", "shape": "s", "review": true, "referrals": [{"person": {"name": "Ada Quill", "phone": "07700 900123"}}]}`
	const result = `{"message": {"kind": "referral", "kind_confidence": 0.9}, "referrals": [{"person": {"name": "Ada Quill"}}]}`
	tests := []struct {
		name, script string
		installed    bool
		args         []string
		status       int
		has          []string
		not          string
	}{
		{"read", "cat > /dev/null; echo '" + result + "'", true, []string{"-misses"}, 0, []string{
			"converters: Tesseract alone reads 1 of the messages; read by ", "  Tesseract (1)", "right 1, wrong or made up 0, missed 1",
			"scan: only Tesseract reads it\n", `scan: person.phone: want "07700 900123" got nothing`, "overall                              F1 1.0000"}, "not counted"},
		{"configured", "cat > /dev/null; grep -q 'ocr = \"auto\"' \"$4\" && echo '" + result + "'", true, nil, 0, []string{"  Tesseract (1)"}, "not counted"},
		{"not installed", "exit 1", false, nil, 0, []string{"Tesseract alone reads 1 of the messages; not counted: it is not installed"}, "  Tesseract (1)"},
		{"not built", "", true, nil, 0, []string{"not counted: ", "no program there (make build)"}, "  Tesseract (1)"},
		{"a program that fails", "exit 1", true, nil, 1, []string{"scan: the program cannot read it"}, "  Tesseract (1)"},
		{"a program that prints something else", "cat > /dev/null; echo Ada Quill", true, nil, 1, []string{"did not print the contract's JSON"}, "Ada Quill\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			if err := os.Mkdir(filepath.Join(dir, "open"), 0o700); err != nil {
				t.Fatal(err)
			}
			for name, text := range map[string]string{"open/scan.eml": scan, "open/scan.want.json": want, "program": "#!/bin/sh\n" + tt.script + "\n"} {
				if name == "program" && tt.script == "" {
					continue
				}
				if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			look := func(name string) (string, error) {
				if tt.installed && name == "tesseract" {
					return "/usr/bin/tesseract", nil
				}
				return "", exec.ErrNotFound
			}
			var out bytes.Buffer
			args := append([]string{"-corpus", dir, "-part", "open", "-mails", "0", "-program", filepath.Join(dir, "program")}, tt.args...)
			if status := measure(args, &out, &out, look); status != tt.status {
				t.Errorf("status %d, want %d", status, tt.status)
			}
			for _, has := range tt.has {
				if !strings.Contains(out.String(), has) {
					t.Errorf("%q is not in the output:\n%s", has, out.String())
				}
			}
			if strings.Contains(out.String(), tt.not) {
				t.Errorf("%q is in the output:\n%s", tt.not, out.String())
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
