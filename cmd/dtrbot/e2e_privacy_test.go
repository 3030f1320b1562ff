package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"dtrbot/internal/mailtest/sample"
)

// secretsOf are the texts about people that may stand nowhere, lower case.
func secretsOf(people []int) []string {
	var out []string
	for _, n := range people {
		for _, s := range sample.PersonAt(n).Secrets() {
			out = append(out, strings.ToLower(s))
		}
	}
	return out
}

func everybody() []int {
	var all []int
	for i := range sample.People() {
		all = append(all, i)
	}
	return all
}

// found lists the secrets that stand in data, in UTF-8 or UTF-16, in capitals
// or not.
func found(data []byte, secrets []string) []string {
	data = bytes.ToLower(data)
	var out []string
	for _, s := range secrets {
		little, big := make([]byte, 0, 2*len(s)), make([]byte, 0, 2*len(s))
		for _, u := range utf16.Encode([]rune(s)) {
			little = append(little, byte(u), byte(u>>8))
			big = append(big, byte(u>>8), byte(u))
		}
		for _, form := range [][]byte{[]byte(s), little, big} {
			if bytes.Contains(data, form) {
				out = append(out, s)
				break
			}
		}
	}
	return out
}

// readable is a mail with its encodings undone, beside the mail as it is.
func readable(t *testing.T, raw []byte) []byte {
	t.Helper()
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	b.Write(raw)
	for name, values := range msg.Header {
		for _, v := range values {
			fmt.Fprintf(&b, "\n%s: %s", name, decodedHeader(t, v))
		}
	}
	b.WriteString("\n\n" + decodedBody(t, msg))
	// A text broken over two lines is the same text.
	b.WriteString("\n\n" + strings.Join(strings.Fields(b.String()), " "))
	return b.Bytes()
}

// leaksIn searches every file below a folder, but for the keys; mails (.eml)
// are searched decoded. Each leak names the file and the text.
func leaksIn(t *testing.T, dir string, people []int) []string {
	t.Helper()
	secrets := secretsOf(people)
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		out = append(out, leaksInFile(t, path, secrets)...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func leaksInFile(t *testing.T, path string, secrets []string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(path, ".eml") {
		data = readable(t, data)
	}
	var out []string
	for _, s := range found(data, secrets) {
		out = append(out, filepath.Base(path)+": "+s)
	}
	return out
}

// quiet checks that nothing about the people came out of the world: not in a
// log line, not in a line of output, not in a mail, and not in the folder of
// the installation, database files and all.
func (w *world) quiet(people []int) {
	w.t.Helper()
	secrets := secretsOf(people)
	if w.logs.Len() == 0 {
		w.t.Error("no log was written")
	}
	for _, s := range found(w.logs.Bytes(), secrets) {
		w.t.Errorf("the log holds %q", s)
	}
	for _, s := range found(w.outs.Bytes(), secrets) {
		w.t.Errorf("the output holds %q", s)
	}
	for authority := range w.boxes {
		for _, l := range w.sent(authority) {
			for _, s := range found(readable(w.t, l.raw), secrets) {
				w.t.Errorf("a mail to %s holds %q", l.to, s)
			}
		}
	}
	for _, leak := range leaksIn(w.t, w.dir, people) {
		w.t.Errorf("a file holds %s", leak)
	}
}

// TestDemoKeepsSecrets runs the whole demonstration and searches what it left:
// the log of every pass, its output, every mail and the database's own files.
func TestDemoKeepsSecrets(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "demo")
	var out, errs bytes.Buffer
	if status := run(t.Context(), []string{"demo", "--dir", dir}, strings.NewReader(""), &out, &errs, time.Now); status != exitDone {
		t.Fatalf("status %d: %s", status, errs.String())
	}
	// The output and what the log says of the passes are searched with the rest.
	for name, data := range map[string][]byte{"out.txt": out.Bytes(), "err.txt": errs.Bytes()} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"out.txt", "log.jsonl", "dtrbot.db"} {
		if info, err := os.Stat(filepath.Join(dir, want)); err != nil || info.Size() == 0 {
			t.Errorf("the demonstration left no %s: %v", want, err)
		}
	}
	mails, err := filepath.Glob(filepath.Join(dir, "sent", "*.eml"))
	if err != nil || len(mails) < 20 {
		t.Fatalf("the demonstration sent %d mails (%v), want at least 20", len(mails), err)
	}
	for _, leak := range leaksIn(t, dir, everybody()) {
		t.Errorf("personal data came out: %s", leak)
	}
	for _, m := range mails {
		data, err := os.ReadFile(m)
		if err != nil {
			t.Fatal(err)
		}
		if to := readable(t, data); !bytes.Contains(to, []byte(".example")) {
			t.Errorf("%s went to no .example address", filepath.Base(m))
		}
		// Nor may a mail tell how somebody is managed.
		if bytes.Contains(bytes.ToUpper(readable(t, data)), []byte("MAPPA")) {
			t.Errorf("%s says MAPPA", filepath.Base(m))
		}
	}

	// The search finds what is planted in each of those places.
	p, secrets := sample.PersonAt(3), secretsOf(everybody())
	plant := func(name string, data []byte) {
		t.Helper()
		file := filepath.Join(dir, name)
		before, err := os.ReadFile(file)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, append(bytes.Clone(before), data...), 0o600); err != nil {
			t.Fatal(err)
		}
		if len(leaksInFile(t, file, secrets)) == 0 {
			t.Errorf("planted in %s: not found", name)
		}
		if before == nil {
			err = os.Remove(file)
		} else {
			err = os.WriteFile(file, before, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	head := "From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n"
	for name, data := range map[string][]byte{
		"log.jsonl":               []byte(`{"msg":"` + strings.ToUpper(p.Family) + `"}` + "\n"),
		"out.txt":                 []byte("  09:05 " + p.CRN),
		"dtrbot.db":               []byte(p.NINumber),
		"dtrbot.db-wal":           utf16le(p.Name),
		"sent/planted-plain.eml":  []byte(head + "Subject: about " + p.Name + "\r\n\r\nbody\r\n"),
		"sent/planted-word.eml":   []byte(head + "Subject: " + mime.BEncoding.Encode("utf-8", "ü "+p.Name) + "\r\n\r\nbody\r\n"),
		"sent/planted-qp.eml":     []byte(head + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + strings.Join(strings.Split(p.PrisonNumber, ""), "=\r\n") + "\r\n"),
		"sent/planted-base64.eml": []byte(head + "Content-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(p.Risk)) + "\r\n"),
		"sent/planted-broken.eml": []byte(head + "\r\nlives at " + strings.Replace(strings.Split(p.Address, ",")[0], " ", "\r\n", 1) + "\r\n"),
	} {
		plant(name, data)
	}
}

func utf16le(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}
