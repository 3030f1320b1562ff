package ordinary

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

//go:embed bank
var files embed.FS

// Bank is one of the two sets of skeletons.
type Bank string

// The banks. Open may be read and tuned to; Aside is for measuring alone.
const (
	Open  Bank = "open"
	Aside Bank = "aside"
)

// skeleton is what stays the same in all mails made of it.
type skeleton struct {
	name, sort, from, shape string
	kinds                   []string
	subjects                []string
	core, more, form        []string
	files                   []file
	bare                    bool
}

// file is an attachment that may be there.
type file struct {
	chance int // of 100
	sort   string
	name   string
	lines  []string
}

// skeletons reads the bank. The error names the file and the line.
func (b Bank) skeletons() ([]skeleton, error) {
	var all []skeleton
	dir := path.Join("bank", string(b))
	entries, err := fs.ReadDir(files, dir)
	if err != nil {
		return nil, fmt.Errorf("read bank: %w", err)
	}
	for _, e := range entries {
		text, err := fs.ReadFile(files, path.Join(dir, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("read bank: %w", err)
		}
		some, err := parseBank(string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		all = append(all, some...)
	}
	return all, nil
}

func parseBank(text string) ([]skeleton, error) {
	var all []skeleton
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\n")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "##") {
			continue
		}
		if name, ok := strings.CutPrefix(line, "# "); ok {
			all = append(all, skeleton{name: name})
			continue
		}
		if len(all) == 0 {
			return nil, fmt.Errorf("line %d: before the first skeleton", n)
		}
		if err := all[len(all)-1].take(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	for i := range all {
		if err := all[i].whole(); err != nil {
			return nil, fmt.Errorf("skeleton %s: %w", all[i].name, err)
		}
	}
	return all, nil
}

func (s *skeleton) take(line string) error {
	if len(line) > 1 && (line[1] == ' ' || line[0] == '.' || line[0] == '=') {
		rest := strings.TrimPrefix(line[1:], " ")
		if strings.HasSuffix(rest, "::") {
			rest += " " // a question without an answer is a row all the same
		}
		switch line[0] {
		case '+':
			s.core = append(s.core, rest)
			return nil
		case '~':
			s.more = append(s.more, rest)
			return nil
		case '=':
			s.form = append(s.form, rest)
			return nil
		case '@':
			return s.takeFile(rest)
		case '.':
			if len(s.files) == 0 {
				return fmt.Errorf("no attachment to put it in")
			}
			f := &s.files[len(s.files)-1]
			f.lines = append(f.lines, rest)
			return nil
		}
	}
	if line == "=" {
		s.form = append(s.form, "")
		return nil
	}
	k, v, ok := strings.Cut(line, ": ")
	if !ok {
		return fmt.Errorf("not understood")
	}
	switch k {
	case "sort":
		s.sort = v
	case "from":
		s.from = v
	case "kind":
		s.kinds = strings.Fields(v)
	case "shape":
		s.shape = v
	case "subject":
		s.subjects = append(s.subjects, v)
	case "bare":
		s.bare = true
	default:
		return fmt.Errorf("unknown word %q", k)
	}
	return nil
}

func (s *skeleton) takeFile(rest string) error {
	chance, rest, _ := strings.Cut(rest, " ")
	sort, name, ok := strings.Cut(rest, " ")
	n, err := strconv.Atoi(chance)
	if !ok || err != nil {
		return fmt.Errorf("want @ CHANCE SORT NAME")
	}
	if !slices.Contains([]string{"docx", "pdf", "xlsx", "txt", "csv", "jpg", "png", "html", "ics", "vcf", "eml"}, sort) {
		return fmt.Errorf("no attachment of sort %q", sort)
	}
	s.files = append(s.files, file{chance: n, sort: sort, name: name})
	return nil
}

func (s *skeleton) whole() error {
	if len(s.kinds) == 0 {
		s.kinds = []string{"other"}
	}
	if _, ok := writers()[s.from]; !ok {
		return fmt.Errorf("no writer %q", s.from)
	}
	if !slices.Contains([]string{"", "dsn", "mdn", "away", "calendar", "list"}, s.shape) {
		return fmt.Errorf("no shape %q", s.shape)
	}
	if _, ok := weights()[s.sort]; !ok {
		return fmt.Errorf("no sort %q", s.sort)
	}
	if len(s.subjects) == 0 || len(s.core)+len(s.form) == 0 {
		return fmt.Errorf("want a subject and a text")
	}
	return nil
}

// weights are how often each sort arrives, of about a thousand mails: what the
// general inbox of a district's housing team gets on its ordinary days.
func weights() map[string]int {
	return map[string]int{
		"tenant repair": 80, "tenant rent": 55, "tenant neighbours": 35, "tenant transfer": 35, "tenant other": 35,
		"applicant register": 60, "applicant bids": 50, "applicant documents": 65, "applicant medical": 30, "applicant details": 40, "applicant news": 55,
		"self-referral": 45, "landlord": 40, "letting agent": 25, "solicitor": 20, "contractor": 45, "invoice": 20,
		"councillor": 25, "council department": 45, "charity": 20, "police": 12, "jobcentre": 10, "justice procedure": 16, "hospital": 14,
		"housing association": 25, "form": 25, "complaint": 20, "information request": 16, "mappa": 4,
		"newsletter": 40, "vendor": 30, "phishing": 20, "away": 30, "robot": 30, "bounce": 18, "calendar": 20,
	}
}
