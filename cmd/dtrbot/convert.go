package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/parser"
)

// Converters are programs of others that make something readable of what has
// no reader here: an office program of old Excel files, and of Word files that
// the reader cannot read, a reader of pictures of scans. They are large and were not made for hostile files, so
// they have fences of their own; what they make is parsed in a child again.

const (
	// convertDeadline is how long one file may take.
	convertDeadline = time.Minute
	// convertResident is the memory of a converter's processes together at
	// which they are ended.
	convertResident = 1 << 30
	// convertedSize is the most that a converter may make of one file.
	convertedSize = 32 << 20
	// workPrefix begins the names of the folders that converters work in.
	workPrefix = "dtrbot-convert-"
)

// converters are those of this machine. The zero value has none.
type converters struct {
	office, ocr string // paths; "" for none
	apart       func() bool
	// deadline is convertDeadline, memory convertResident.
	deadline time.Duration
	memory   int
	// one is held while a converter runs: one at a time is enough for the
	// mail that needs it, and as much as the machine should give.
	one chan struct{}
}

func newConverters(office, ocr string, apart func() bool) *converters {
	return &converters{office: office, ocr: ocr, apart: apart, deadline: convertDeadline, memory: convertResident, one: make(chan struct{}, 1)}
}

// findProgram is the program that a setting means, "" for none: "auto" is the
// first of the names on PATH, "off" none.
func findProgram(setting string, look func(string) (string, error), names ...string) string {
	switch setting {
	case "off":
		return ""
	case "", "auto":
		for _, name := range names {
			if found, err := look(name); err == nil && filepath.IsAbs(found) {
				return found
			}
		}
		return ""
	}
	return setting
}

// withConverters reads a message again with what converters make of its parts,
// when it has some that they could read. The first result stands where they
// cannot.
func (r *readers) withConverters(ctx context.Context, s childSettings, result parser.Result, open func() (io.ReadCloser, error)) parser.Result {
	for _, p := range result.Message.Problems {
		switch p.Code {
		case parser.ProblemTypeUnsupported, parser.ProblemDamaged, parser.ProblemEncrypted:
			s.Office = r.converters.office != ""
		}
		s.Pictures = s.Pictures || r.converters.ocr != "" && p.Code == parser.ProblemScanned
	}
	if !s.Office && !s.Pictures {
		return result
	}
	select {
	case r.converters.one <- struct{}{}:
		defer func() { <-r.converters.one }()
	case <-ctx.Done():
		return result
	}
	var files []parser.File
	if err := opened(open, func(message io.Reader) error { return r.run(ctx, errandExtract, s, message, &files) }); err != nil {
		return result
	}
	s.Office, s.Pictures, s.Converted = false, false, map[string]parser.Converted{}
	for _, f := range files {
		if made, err := r.converters.convert(ctx, f); err == nil {
			s.Converted[f.Digest] = made
		}
	}
	if len(s.Converted) == 0 {
		return result
	}
	again, err := r.parse(ctx, errandParse, s, open)
	if err != nil {
		return result
	}
	return again
}

// convert makes something readable of one file.
func (c *converters) convert(ctx context.Context, f parser.File) (parser.Converted, error) {
	ctx, cancel := context.WithTimeout(ctx, c.deadline)
	defer cancel()
	switch f.Sort {
	case "doc":
		return c.byOffice(ctx, f.Data, "in.doc", "docx")
	case "xls":
		return c.byOffice(ctx, f.Data, "in.xls", "xlsx")
	}
	var text bytes.Buffer
	for _, page := range f.Pages {
		out := &bounded{most: convertedSize}
		// Page segmentation 6, one block of text: lines stay whole, so that
		// an answer stays beside its label.
		if err := c.run(ctx, profileOCR, "/", c.ocr, []string{"stdin", "stdout", "-l", "eng", "--psm", "6", "-c", "preserve_interword_spaces=1"}, bytes.NewReader(page), out); err != nil {
			return parser.Converted{}, err
		}
		text.Write(bytes.ReplaceAll(out.Bytes(), []byte("\f"), []byte("\n")))
	}
	return parser.Converted{Format: "text", Data: text.Bytes()}, nil
}

// byOffice converts one file in a folder that nothing else is in.
func (c *converters) byOffice(ctx context.Context, data []byte, name, format string) (made parser.Converted, err error) {
	removeLeftovers(os.TempDir(), time.Now())
	work, err := os.MkdirTemp("", workPrefix)
	if err != nil {
		return made, fmt.Errorf("make a folder to work in: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	root, err := os.OpenRoot(work)
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	if err := errors.Join(
		root.MkdirAll(filepath.Dir(officeSettings), 0o700),
		root.WriteFile(officeSettings, []byte(officeProfile), 0o600),
		root.Mkdir("out", 0o700),
		root.WriteFile(name, data, 0o600),
	); err != nil {
		return made, err
	}
	profile := url.URL{Scheme: "file", Path: filepath.Join(work, "profile")}
	args := []string{
		"--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "-env:UserInstallation=" + profile.String(),
		"--convert-to", format, "--outdir", filepath.Join(work, "out"), filepath.Join(work, name),
	}
	if err := c.run(ctx, profileOffice, work, c.office, args, nil, io.Discard); err != nil {
		return made, err
	}
	// The root keeps a link that the converter may have left from leading
	// anywhere else.
	f, err := root.Open("out/in." + format)
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() || info.Size() > convertedSize {
		return made, errors.Join(err, errors.New("the converter left no file that can be read"))
	}
	made = parser.Converted{Format: format}
	made.Data, err = io.ReadAll(io.LimitReader(f, convertedSize))
	return made, err
}

// removeLeftovers removes what a daemon that was killed has left: somebody's
// referral is in it.
func removeLeftovers(dir string, now time.Time) {
	old, _ := filepath.Glob(filepath.Join(dir, workPrefix+"*")) // the pattern is right
	for _, name := range old {
		if info, err := os.Lstat(name); err == nil && now.Sub(info.ModTime()) > 10*convertDeadline {
			_ = os.RemoveAll(name) // another user's stays, as it must
		}
	}
}

// officeSettings is the file of an office program's profile that says what is
// off in it.
const officeSettings = "profile/user/registrymodifications.xcu"

// officeProfile switches off macros, links to elsewhere and active content.
const officeProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`

// run runs a converter in its fences, and ends whatever it has started.
func (c *converters) run(ctx context.Context, p profile, work, program string, args []string, in io.Reader, out io.Writer) error {
	apart := "shared"
	if c.apart() {
		apart = "apart"
	}
	cmd := childCommand(ctx, c.apart(), errandConvert, append([]string{string(p), apart, work, program}, args...)...)
	cmd.Dir = "/"
	cmd.Stdin, cmd.Stdout = in, out
	// The whole group: an office program is a script that starts another.
	end := func() error { return unix.Kill(-cmd.Process.Pid, unix.SIGKILL) }
	cmd.Cancel = end
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%w: %w", errNoChild, err)
	}
	grew := watchMemory(ctx, func() int { return groupResident(cmd.Process.Pid) }, end, c.memory)
	// Once the first process has ended, and while it still holds the number
	// of the group: nothing else can have it.
	waited := make(chan error, 1)
	go func() { waited <- waitWithoutReaping(cmd.Process.Pid) }()
	err := <-waited
	if ended := end(); err == nil && ended != nil && !errors.Is(ended, unix.ESRCH) {
		err = ended
	}
	err = errors.Join(err, cmd.Wait())
	switch {
	case grew():
		return fmt.Errorf("the converter needed more than %d MiB", c.memory>>20)
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("the converter took longer than %s", c.deadline)
	case err != nil:
		return fmt.Errorf("the converter ended: %w", err)
	}
	return nil
}

// waitWithoutReaping waits until a process of ours has ended, and leaves its
// number taken.
func waitWithoutReaping(pid int) error {
	for {
		err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}

// groupResident is the memory of all processes of a group in bytes (proc(5),
// stat: the group is the third word after the name in brackets).
func groupResident(group int) int {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return 0
	}
	sum := 0
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		data, err := os.ReadFile("/proc/" + e.Name() + "/stat")
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(data), ") ")
		if words := strings.Fields(rest); len(words) > 2 && words[2] == strconv.Itoa(group) {
			sum += resident(pid)
		}
	}
	return sum
}

// version is the first line that a converter says of itself.
func (c *converters) version(ctx context.Context, p profile, program string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, c.deadline)
	defer cancel()
	work, err := os.MkdirTemp("", workPrefix)
	if err != nil {
		return "", err
	}
	out := &bounded{most: 64 << 10}
	err = c.run(ctx, p, work, program, []string{"--version"}, nil, out)
	if err = errors.Join(err, os.RemoveAll(work)); err != nil {
		return "", err
	}
	line, _, _ := strings.Cut(strings.TrimSpace(out.String()), "\n")
	if line = strings.TrimSpace(line); line == "" {
		return "", errors.New("it does not tell its version")
	}
	return line, nil
}

// lookPath is where a program is on PATH.
func lookPath(name string) (string, error) { return exec.LookPath(name) }
