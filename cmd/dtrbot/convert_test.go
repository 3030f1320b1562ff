package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dtrbot/parser"
	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document/docxtest"
)

// script is a converter of the test's own, in a folder of its own.
func script(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "converter")
	if err := os.WriteFile(name, []byte("#!/bin/sh\n"+text), 0o700); err != nil {
		t.Fatal(err)
	}
	return name
}

const formText = "Name: Casey Thornton\nDate of birth: 3 April 1987\nPrison number: A1234BC\nPrison: HMP Chelmsford\nReferrer name: Jo Marsh\nConsent given: Yes\n"

func mailOf(write func(io.Writer)) func() (io.ReadCloser, error) {
	return func() (io.ReadCloser, error) {
		var b bytes.Buffer
		write(&b)
		return io.NopCloser(&b), nil
	}
}

// oldWord is a file of Word 95 as far as anybody looks: it has no reader here.
func oldWord() []byte { return containertest.Word("\xdc\xa5\x68\x00") }

// An old Word file is read by what the converter makes of it, and nobody need
// look; a scan is read too, and somebody must.
func TestConverters(t *testing.T) {
	t.Parallel()
	form := docxtest.New()
	for line := range strings.Lines(formText) {
		form.Paragraph(docxtest.Text(strings.TrimSpace(line)))
	}
	office := script(t, `out=; while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
[ -s "$1" ] && cp "$(dirname "$0")/form.docx" "$out/in.docx"
`)
	if err := os.WriteFile(filepath.Join(filepath.Dir(office), "form.docx"), form.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	ocr := script(t, "[ \"$(head -c 3)\" = \"$(printf '\\377\\330\\377')\" ] && cat <<E\n"+formText+"E\n")
	for _, tt := range []struct {
		name             string
		office, ocr      string
		write            func(io.Writer)
		read, unreadable bool
		problem          string
	}{
		{"doc", office, "", attached("form.doc", "application/msword", oldWord), true, false, ""},
		{"doc without converter", "", ocr, attached("form.doc", "application/msword", oldWord), false, true, parser.ProblemTypeUnsupported},
		{"doc that is damaged", office, "", attached("form.doc", "application/msword", func() []byte { return oldWord()[:1024] }), true, false, ""},
		{"doc that is encrypted, which nobody reads", script(t, "exit 1"), "", attached("form.doc", "application/msword", func() []byte {
			return containertest.Word("\xec\xa5\xc1\x00\x00\x00\x00\x00\x00\x00\x00\x01")
		}), false, true, parser.ProblemEncrypted},
		{"doc that the converter cannot read", script(t, "exit 1"), "", attached("form.doc", "application/msword", oldWord), false, true, parser.ProblemTypeUnsupported},
		{"doc of which it makes a link elsewhere", script(t, `while [ $# -gt 1 ]; do [ "$1" = --outdir ] && ln -s /etc/passwd "$2/in.docx"; shift; done`), "", attached("form.doc", "application/msword", oldWord), false, true, parser.ProblemTypeUnsupported},
		{"scan", "", ocr, attached("scan.jpg", "image/jpeg", func() []byte { return []byte("\xff\xd8\xff and so on") }), true, true, parser.ProblemScanned},
		{"scan without converter", office, "", attached("scan.jpg", "image/jpeg", func() []byte { return []byte("\xff\xd8\xff and so on") }), false, true, parser.ProblemScanned},
		{"scan that the converter cannot read", "", script(t, "exit 1"), attached("scan.jpg", "image/jpeg", func() []byte { return []byte("\xff\xd8\xff and so on") }), false, true, parser.ProblemScanned},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, failure, err := newReaders(reading{office: tt.office, ocr: tt.ocr}).read(t.Context(), mailOf(tt.write))
			if err != nil || failure != "" {
				t.Fatalf("%v %s", err, failure)
			}
			if read := len(got.Referrals) == 1 && got.Referrals[0].Person.Name == "Casey Thornton"; read != tt.read {
				t.Errorf("read %v, want %v: %s, %d referrals", read, tt.read, got.Message.Kind, len(got.Referrals))
			}
			problem := ""
			if len(got.Message.Problems) > 0 {
				problem = got.Message.Problems[0].Code
			}
			if problem != tt.problem || got.Message.Envelope.Unreadable != tt.unreadable {
				t.Errorf("problem %q, unreadable %v, want %q, %v", problem, got.Message.Envelope.Unreadable, tt.problem, tt.unreadable)
			}
		})
	}
}

// What a converter can do: nothing but its work.
func TestConverterFences(t *testing.T) {
	t.Parallel()
	secret := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(secret, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	landlock, apart := landlockVersion() > 0, givesNamespaces()
	for _, tt := range []struct {
		name, script string
		want         bool // that the script ends well
	}{
		{"nothing", "true", true},
		{"reads the daemon's files", "cat " + secret, !landlock},
		{"writes the daemon's files", "echo x >> " + secret, !landlock},
		{"writes to its folder", `echo x > "$HOME/x" && cat "$HOME/x"`, true},
		{"writes much", `head -c 100000000 /dev/zero > "$HOME/x"`, false},
		{"has an environment of its own", `[ "$(env | grep -vE '^(PATH|HOME|TMPDIR|LANG|OMP_THREAD_LIMIT|SAL_USE_VCLPLUGIN|PWD|SHLVL|_|OLDPWD)=')" = "" ]`, true},
		{"has a network", `[ "$(tail -n +3 /proc/net/dev | grep -v lo:)" != "" ]`, !apart && hasNetwork(t)},
		{"signals the daemon", "kill -0 $PPID", landlockVersion() < 6},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := newConverters("", "", givesNamespaces)
			work := t.TempDir()
			err := c.run(t.Context(), profileOffice, work, script(t, tt.script), nil, nil, io.Discard)
			if (err == nil) != tt.want {
				t.Errorf("it ended with %v", err)
			}
		})
	}
	if data, err := os.ReadFile(secret); err != nil || landlock && string(data) != "secret" {
		t.Errorf("the file is %q, %v", data, err)
	}
}

func hasNetwork(t *testing.T) bool {
	t.Helper()
	data, err := os.ReadFile("/proc/net/dev")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Count(string(data), ":") > 1
}

// A converter is ended with all that it has started: at its deadline, for its
// memory, and when it is done.
func TestConverterIsEnded(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, script, why string
		deadline          time.Duration
		memory            int
	}{
		{"at its deadline", "sleep 1000 & sleep 1000", "longer than", time.Second, convertResident},
		{"for its memory", "head -c 1000000000 /dev/zero | tail -c 900000000 > /dev/null", "more than", time.Minute, 64 << 20},
		{"when it is done", "sleep 1000 &", "", time.Minute, convertResident},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := newConverters("", "", func() bool { return false })
			c.deadline, c.memory = tt.deadline, tt.memory
			ctx, cancel := context.WithTimeout(t.Context(), c.deadline)
			defer cancel()
			mark := filepath.Join(t.TempDir(), "sleep")
			// A name that no other process of this machine has.
			if found, err := exec.LookPath("sleep"); err != nil {
				t.Fatal(err)
			} else if err := os.Symlink(found, mark); err != nil {
				t.Fatal(err)
			}
			err := c.run(ctx, profileOffice, t.TempDir(), script(t, strings.ReplaceAll(tt.script, "sleep", mark)), nil, nil, io.Discard)
			if (err != nil) != (tt.why != "") || err != nil && !strings.Contains(err.Error(), tt.why) {
				t.Errorf("it ended with %v, want %q", err, tt.why)
			}
			if left := running(t, mark); left != "" {
				t.Errorf("left behind: %s", left)
			}
		})
	}
}

// running is the command line of a process that has a word in it.
func running(t *testing.T, word string) string {
	t.Helper()
	names, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if data, err := os.ReadFile(name); err == nil && strings.HasPrefix(string(data), word) {
			return string(data)
		}
	}
	return ""
}

func TestFindProgram(t *testing.T) {
	t.Parallel()
	look := func(name string) (string, error) {
		switch name {
		case "libreoffice":
			return "/usr/bin/libreoffice", nil
		case "here":
			return "./here", nil
		}
		return "", errors.New("not found")
	}
	for _, tt := range []struct {
		name, setting string
		names         []string
		want          string
	}{
		{"auto", "auto", []string{"soffice", "libreoffice"}, "/usr/bin/libreoffice"},
		{"not said", "", []string{"libreoffice"}, "/usr/bin/libreoffice"},
		{"not there", "auto", []string{"tesseract"}, ""},
		{"of the folder one is in", "auto", []string{"here"}, ""},
		{"off", "off", []string{"libreoffice"}, ""},
		{"a path", "/opt/office/program/soffice", []string{"libreoffice"}, "/opt/office/program/soffice"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := findProgram(tt.setting, look, tt.names...); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// What a killed daemon left is removed, and nothing else.
func TestRemoveLeftovers(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, name := range []string{workPrefix + "old", workPrefix + "new", "other"} {
		if err := os.MkdirAll(filepath.Join(dir, name, "out"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	now := time.Now()
	for _, name := range []string{workPrefix + "old", "other"} {
		if err := os.Chtimes(filepath.Join(dir, name), now, now.Add(-time.Hour)); err != nil {
			t.Fatal(err)
		}
	}
	removeLeftovers(dir, now)
	for name, want := range map[string]bool{workPrefix + "old": false, workPrefix + "new": true, "other": true} {
		if _, err := os.Stat(filepath.Join(dir, name)); (err == nil) != want {
			t.Errorf("%s is there: %v, want %v", name, err == nil, want)
		}
	}
}

// Code is run only from a folder that nobody else can write to.
func TestCacheIsOurs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		make  func(dir string) error
		wrong bool
	}{
		{"ours alone", func(dir string) error { return os.Mkdir(dir, 0o700) }, false},
		{"readable by others", func(dir string) error { return os.Mkdir(dir, 0o755) }, false},
		{"writable by others", func(dir string) error { return errors.Join(os.Mkdir(dir, 0o700), os.Chmod(dir, 0o770)) }, true},
		{"a link", func(dir string) error { return os.Symlink(t.TempDir(), dir) }, true},
		{"a file", func(dir string) error { return os.WriteFile(dir, nil, 0o600) }, true},
		{"in a folder of everybody's", func(dir string) error {
			return errors.Join(os.Mkdir(dir, 0o700), os.Chmod(filepath.Dir(dir), 0o777))
		}, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(t.TempDir(), "cache")
			if err := tt.make(dir); err != nil {
				t.Fatal(err)
			}
			if _, err := usableCache(dir); (err != nil) != tt.wrong {
				t.Errorf("error %v, want one: %v", err, tt.wrong)
			}
		})
	}
}

// A child that has the cache reads as one that has none.
func TestPDFWithAndWithoutCache(t *testing.T) {
	t.Parallel()
	pdf := pdfFile("", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		stream("", []byte("BT /F 11 Tf 14 TL 50 700 Td (Duty to Refer) Tj T* (Name: Casey Thornton) Tj T* (Date of birth: 3 April 1987) Tj T* (Prison number: A1234BC) Tj T* (Consent given: Yes) Tj ET")), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
	warm := newReaders(reading{cache: filepath.Join(t.TempDir(), "pdfium")})
	if err := os.Mkdir(warm.cache, 0o700); err != nil {
		t.Fatal(err)
	}
	if warm.cacheFilled() {
		t.Error("the new cache is filled")
	}
	if err := warm.prepareCache(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !warm.cacheFilled() {
		t.Error("the cache is empty")
	}
	cold := newReaders(reading{})
	for name, r := range map[string]*readers{"with": warm, "without": cold} {
		var cost childCost
		r.ended = func(c childCost) { cost = c }
		got, failure, err := r.read(t.Context(), mailOf(attached("form.pdf", "application/pdf", func() []byte { return pdf })))
		if err != nil || failure != "" || len(got.Referrals) != 1 || got.Referrals[0].Person.Name != "Casey Thornton" {
			t.Errorf("%s: %v %s, %s with %d referrals, problems %v", name, err, failure, got.Message.Kind, len(got.Referrals), got.Message.Problems)
		}
		t.Logf("%s the cache: %s of processor time, %d MiB", name, cost.cpu, cost.peak>>20)
	}
}
