package templates

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"unicode/utf8"
)

//go:embed wording/*.txt
var builtin embed.FS

// Mail is a rendered mail: a subject of one line, and a plain text with lines
// of at most Width columns ended by "\n".
type Mail struct {
	Subject string
	Text    string
}

// Set is the wording of every mail, parsed and tried. It is safe for use by
// several goroutines.
type Set struct {
	wordings map[string]wording
}

// wording is one file: its first line is the subject, the rest the text.
type wording struct {
	subject *template.Template
	text    *template.Template
}

// Problem is one thing that is wrong with a wording.
type Problem struct {
	File string // path as given to Load; "built in: NAME" for our own
	Line int    // 0 when it concerns the whole file
	Text string // what is wrong, without a full stop
	Hint string // what to do; may be empty
}

// String is "file:line: what is wrong (what to do)" on one line.
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	b.WriteString(": " + p.Text)
	if p.Hint != "" {
		b.WriteString(" (" + p.Hint + ")")
	}
	return b.String()
}

// LoadError holds everything that is wrong with a folder of wordings.
type LoadError struct {
	Problems []Problem
}

// Error is one line for each problem.
func (e *LoadError) Error() string {
	lines := make([]string, len(e.Problems))
	for i, p := range e.Problems {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// maxWording bounds a wording file; the built-in ones have about 2 KiB.
const maxWording = 256 << 10

// Load reads the built-in wording and the files of dir that replace it; an
// empty dir means the built-in wording alone. Every file is parsed, every
// field it names is checked, and every sample is rendered with it. The error
// is a *LoadError with all that is wrong, or what prevented dir from being read.
func Load(dir string) (*Set, error) {
	texts, err := builtinTexts()
	if err != nil {
		return nil, err
	}
	files := make(map[string]string, len(texts))
	for name := range texts {
		files[name] = "built in: " + name
	}
	var problems []Problem
	if dir != "" {
		own, bad, err := readFolder(dir, names(texts))
		if err != nil {
			return nil, err
		}
		problems = append(problems, bad...)
		for name, text := range own {
			texts[name] = text
			files[name] = filepath.Join(dir, name)
		}
	}
	set := &Set{wordings: make(map[string]wording, len(texts))}
	for _, name := range names(texts) {
		w, bad := parseWording(files[name], texts[name], viewOf(name))
		problems = append(problems, bad...)
		if len(bad) == 0 {
			set.wordings[name] = w
			problems = append(problems, set.try(files[name], name)...)
		}
	}
	if len(problems) > 0 {
		return nil, &LoadError{Problems: problems}
	}
	return set, nil
}

// Acknowledgement renders the receipt for one message.
func (s *Set) Acknowledgement(v Acknowledgement) (Mail, error) { return s.render(v) }

// Escalation renders the mail about deadlines that have lapsed.
func (s *Set) Escalation(v Escalation) (Mail, error) { return s.render(v) }

// ContactChange renders the mail about a new lead.
func (s *Set) ContactChange(v ContactChange) (Mail, error) { return s.render(v) }

// Alarm renders the mail about an outage.
func (s *Set) Alarm(v Alarm) (Mail, error) { return s.render(v) }

// Fault renders the mail about a mailbox that is silent, or a secret that ends.
func (s *Set) Fault(v Fault) (Mail, error) { return s.render(v) }

// Review renders the mail about messages that wait for a person.
func (s *Set) Review(v Review) (Mail, error) { return s.render(v) }

// Sample renders a sample, to show what a wording looks like.
func (s *Set) Sample(sample Sample) (Mail, error) { return s.render(sample.View) }

// Names are the files that a folder of wordings may hold.
func Names() []string {
	return []string{Acknowledgement{}.wording(), Escalation{}.wording(), Review{}.wording(), ContactChange{}.wording(), Alarm{}.wording(), Fault{}.wording()}
}

func builtinTexts() (map[string]string, error) {
	texts := make(map[string]string)
	for _, name := range Names() {
		b, err := builtin.ReadFile("wording/" + name)
		if err != nil {
			return nil, fmt.Errorf("read built-in wording: %w", err)
		}
		texts[name] = string(b)
	}
	return texts, nil
}

func names(texts map[string]string) []string {
	var all []string
	for name := range texts {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

// readFolder reads the authority's own files. Whatever is no wording is a
// problem, since it would silently do nothing.
func readFolder(dir string, known []string) (map[string]string, []Problem, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, nil, fmt.Errorf("read templates: %w", err)
	}
	own := make(map[string]string)
	var problems []Problem
	for _, e := range entries {
		name, path := e.Name(), filepath.Join(dir, e.Name())
		if !slices.Contains(known, name) {
			problems = append(problems, Problem{File: path, Text: "no mail has a wording of this name",
				Hint: "the names are " + join(", ", known) + "; keep other files elsewhere"})
			continue
		}
		b, err := readLimited(path)
		switch {
		case errors.Is(err, fs.ErrInvalid):
			problems = append(problems, Problem{File: path, Text: fmt.Sprintf("larger than %d KiB", maxWording>>10),
				Hint: "a wording is a short text"})
		case err != nil:
			problems = append(problems, Problem{File: path, Text: err.Error()})
		case !utf8.Valid(b):
			problems = append(problems, Problem{File: path, Line: invalidLine(b), Text: "not UTF-8",
				Hint: "save the file as UTF-8"})
		default:
			own[name] = string(b)
		}
	}
	return own, problems, nil
}

// readLimited reads a file, or fails with fs.ErrInvalid when it is too large.
func readLimited(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxWording {
		return nil, fs.ErrInvalid
	}
	return os.ReadFile(path)
}

func invalidLine(b []byte) int {
	line := 1
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n <= 1 {
			return line
		}
		if r == '\n' {
			line++
		}
		b = b[n:]
	}
	return 0
}

// parseWording turns a file into a wording. The subject and the text are two
// templates, so that no condition or value can reach from one into the other;
// the text is given an empty first line, so that line numbers are the file's.
func parseWording(file, text string, v View) (wording, []Problem) {
	// Editors on Windows add a byte order mark and carriage returns.
	text = strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n")
	first, rest, _ := strings.Cut(text, "\n")
	subject, ok := strings.CutPrefix(first, "Subject:")
	if !ok {
		return wording{}, []Problem{{File: file, Line: 1, Text: `the first line does not begin with "Subject:"`,
			Hint: "begin the file with the subject, as in: Subject: Duty to Refer received: {{references .References}}"}}
	}
	var w wording
	var problems []Problem
	one := func(source string) *template.Template {
		t, err := template.New(file).Option("missingkey=error").Funcs(functions()).Parse(source)
		if err != nil {
			problems = append(problems, locate(file, err))
			return nil
		}
		problems = append(problems, unknownFields(file, t, v)...)
		return t
	}
	w.subject, w.text = one(subject), one("\n"+rest)
	return w, problems
}

// locate makes a problem of an error of text/template, which reads
// "template: NAME:LINE: what" when parsing and
// `template: NAME:LINE:COLUMN: executing "NAME" at <.Field>: what` when rendering.
func locate(file string, err error) Problem {
	p := Problem{File: file, Text: err.Error()}
	place, text, ok := strings.Cut(strings.TrimPrefix(p.Text, "template: "+file+":"), ": ")
	if !ok {
		return p
	}
	line, _, _ := strings.Cut(place, ":")
	n, numErr := strconv.Atoi(line)
	if numErr != nil {
		return p
	}
	p.Line, p.Text = n, text
	if rest, ok := strings.CutPrefix(text, fmt.Sprintf("executing %q at ", file)); ok {
		p.Text = rest
	}
	return p
}

// try renders every sample of one wording and checks what every mail must hold.
func (s *Set) try(file, name string) []Problem {
	var problems []Problem
	add := func(p Problem) {
		if !slices.Contains(problems, p) {
			problems = append(problems, p)
		}
	}
	for _, sample := range Samples() {
		if sample.View.wording() != name {
			continue
		}
		mail, err := s.render(sample.View)
		if err != nil {
			var r *renderError
			if errors.As(err, &r) {
				add(locate(file, r.err))
			} else {
				add(Problem{File: file, Text: err.Error()})
			}
			continue
		}
		for _, ref := range referencesOf(sample.View) {
			if !strings.Contains(mail.Text, ref) {
				add(Problem{File: file, Text: "the text does not show every reference",
					Hint: "without it nobody can find the case; show .Reference of each case or item"})
			}
		}
		for _, l := range locatorsOf(sample.View) {
			if l.Sender != "" && strings.Contains(mail.Subject, l.Sender) {
				add(Problem{File: file, Line: 1, Text: "the subject shows who sent a mail",
					Hint: "a subject may hold references and neutral words only"})
			}
		}
	}
	return problems
}

// renderError is an error of a template, kept apart from an empty subject.
type renderError struct {
	name string
	err  error
}

func (e *renderError) Error() string { return fmt.Sprintf("render %s: %v", e.name, e.err) }
func (e *renderError) Unwrap() error { return e.err }

// render fills a wording in. The values are cleaned first and the text
// wrapped after, so neither a value nor a wording decides the shape of the mail.
func (s *Set) render(v View) (Mail, error) {
	name := v.wording()
	w, ok := s.wordings[name]
	if !ok {
		return Mail{}, fmt.Errorf("render %s: no such wording", name)
	}
	clean := cleaned(v)
	var subject, text bytes.Buffer
	if err := w.subject.Execute(&subject, clean); err != nil {
		return Mail{}, &renderError{name, err}
	}
	if err := w.text.Execute(&text, clean); err != nil {
		return Mail{}, &renderError{name, err}
	}
	m := Mail{Subject: cleanLine(subject.String(), maxSubject), Text: wrap(text.String())}
	if m.Subject == "" {
		return Mail{}, fmt.Errorf("render %s: the subject is empty", name)
	}
	if m.Text == "" {
		return Mail{}, fmt.Errorf("render %s: the text is empty", name)
	}
	return m, nil
}
