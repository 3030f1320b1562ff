package accuracy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"dtrbot/parser"
)

// Converter is a program of others by which the product reads what has no
// reader of its own.
type Converter string

// The converters. Office is LibreOffice, for old files of Word and Excel; OCR
// is Tesseract, for scans and photographs.
const (
	Office Converter = "LibreOffice"
	OCR    Converter = "Tesseract"
)

// Commands are the names under which the product finds a converter.
func (c Converter) Commands() []string {
	if c == OCR {
		return []string{"tesseract"}
	}
	return []string{"soffice", "libreoffice"}
}

// converterFor is the converter without which the referral of a message cannot
// be read, "" for none: it does not stand in the mail's own text, a part was
// not read for want of a converter, and nothing was found in any other.
func converterFor(m Message, r parser.Result) Converter {
	if len(m.Want.Referrals) == 0 || slices.Contains([]string{"none", "text", "html"}, m.Want.Format) {
		return ""
	}
	for _, referral := range r.Referrals {
		for _, e := range referral.Evidence {
			if e.Part != "body" && e.Part != "forwarded message" {
				return ""
			}
		}
	}
	for _, p := range r.Message.Problems {
		switch p.Code {
		case parser.ProblemScanned:
			return OCR
		case parser.ProblemTypeUnsupported:
			return Office
		}
	}
	return ""
}

// Program reads messages with the built program, as its daemon does: in a
// process of its own for each, with the converters of this machine.
type Program struct {
	path, dir string
}

// programSettings are the least with which the program starts; what is for
// [reading] is all that parsing looks at.
const programSettings = `protocol = "essex"
[database]
url = "sqlite:dtrbot.db"
[security]
keys = "keys"
[reading]
office = "auto"
ocr = "auto"
[[mailbox]]
authority = "basildon"
address = "housing@council.example"
mode = "shadow"
password_file = "password"
imap.url = "imaps://imap.council.example"
smtp.url = "smtp+starttls://smtp.council.example"
`

// NewProgram prepares the program at a path. Dir is a folder for its
// configuration, which nothing else uses.
func NewProgram(path, dir string) (Program, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Program{}, fmt.Errorf("find the program: %w", err)
	}
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() {
		return Program{}, errors.New("no program there")
	}
	if err := errors.Join(
		os.WriteFile(filepath.Join(dir, "dtrbot.toml"), []byte(programSettings), 0o600),
		os.WriteFile(filepath.Join(dir, "password"), []byte("none\n"), 0o600),
	); err != nil {
		return Program{}, fmt.Errorf("configure the program: %w", err)
	}
	return Program{path: path, dir: dir}, nil
}

// programTime is how long one message may take: eight files of a minute each
// at the worst.
const programTime = 10 * time.Minute

// Score reads a message with the program and judges the result as Score does.
// The error says nothing of what the program printed.
func (p Program) Score(ctx context.Context, m Message) (Scored, error) {
	ctx, cancel := context.WithTimeout(ctx, programTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, p.path, "parse", "--json", "--config", "dtrbot.toml", "-")
	cmd.Dir, cmd.Stdin, cmd.Stderr = p.dir, strings.NewReader(string(m.Raw)), io.Discard
	out, err := cmd.Output()
	if err != nil {
		return Scored{}, fmt.Errorf("%s: the program cannot read it: %w", m.Name, err)
	}
	var r parser.Result
	if err := json.Unmarshal(out, &r); err != nil {
		return Scored{}, fmt.Errorf("%s: the program did not print the contract's JSON", m.Name)
	}
	return score(m, r)
}

// WriteConverted prints the figures of messages that were read by a converter.
func WriteConverted(w io.Writer, c Converter, all []Scored) error {
	f := Sum(all)
	p := &printer{w: w}
	p.row(fmt.Sprintf("  %s (%d)", c, len(all)), f.All)
	p.row("    critical keys", f.Critical)
	p.printf("    kinds: %d of %d right; referrals missed: %d; that a person must see first, held: %d of %d\n", f.KindRight, f.Messages, f.Missed, f.WatchedHeld, f.Watched)
	return p.err
}
