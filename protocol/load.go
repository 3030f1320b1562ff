package protocol

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

//go:embed *.toml
var builtIn embed.FS

const extension = ".toml"

// Problem is one thing wrong in a pack's file.
type Problem struct {
	File         string
	Line, Column int    // from 1
	Key          string // "authority.gss"; empty for the file as a whole
	Reason       string // what is wrong and what is expected
}

// String returns file:line:column: key: reason.
func (p Problem) String() string {
	s := fmt.Sprintf("%s:%d:%d: ", p.File, p.Line, p.Column)
	if p.Key != "" {
		s += p.Key + ": "
	}
	return s + p.Reason
}

// Problems is the error for a pack that cannot be used: all that is wrong with
// it, in the order of the file.
type Problems []Problem

// Error returns the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Names returns the names of the built-in packs in alphabetical order.
func Names() []string {
	files, err := fs.Glob(builtIn, "*"+extension)
	if err != nil {
		panic(fmt.Sprintf("protocol: list the packs compiled into this program: %v", err))
	}
	for i, f := range files {
		files[i] = strings.TrimSuffix(f, extension)
	}
	return files
}

// Load returns a built-in pack by its name ("essex") or reads one from a file.
// What is not the name of a built-in pack must end in .toml or hold a path
// separator. The error is Problems when the file can be read but not used.
func Load(nameOrPath string) (*Pack, error) {
	for _, name := range Names() {
		if name != nameOrPath {
			continue
		}
		data, err := builtIn.ReadFile(name + extension)
		if err != nil {
			return nil, fmt.Errorf("protocol %s: %w", name, err)
		}
		return Parse(name+extension+" (built in)", data)
	}
	if filepath.Ext(nameOrPath) != extension && filepath.Base(nameOrPath) == nameOrPath {
		return nil, fmt.Errorf("no protocol %q: give one of %s, or the path of a %s file",
			nameOrPath, strings.Join(Names(), ", "), extension)
	}
	data, err := os.ReadFile(nameOrPath)
	if err != nil {
		return nil, fmt.Errorf("protocol: %w", err)
	}
	return Parse(nameOrPath, data)
}

// Parse reads a pack from the text of its file. The name of the file is for
// messages only. The error is Problems.
func Parse(file string, data []byte) (*Pack, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	var p Pack
	var problems Problems
	err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(&p)
	var unknown *toml.StrictMissingError
	var bad *toml.DecodeError
	switch {
	case errors.As(err, &unknown):
		// The rest was decoded and can be checked as well.
		for i := range unknown.Errors {
			line, column := unknown.Errors[i].Position()
			problems = append(problems, Problem{file, line, column, strings.Join(unknown.Errors[i].Key(), "."), "unknown key"})
		}
	case errors.As(err, &bad):
		line, column := bad.Position()
		return nil, Problems{{file, line, column, strings.Join(bad.Key(), "."), plain(bad)}}
	case err != nil:
		return nil, Problems{{file, 1, 1, "", strings.TrimPrefix(err.Error(), "toml: ")}}
	}
	v := validator{file: file, places: places(data), problems: problems}
	v.pack(&p)
	if len(v.problems) > 0 {
		return nil, v.sorted()
	}
	return &p, nil
}

// plain says a decoder's error without the names of Go types.
func plain(err error) string {
	message := strings.TrimPrefix(err.Error(), "toml: ")
	m := regexp.MustCompile(`^cannot decode TOML (.+) into .*of type (\S+)$`).FindStringSubmatch(message)
	if m == nil {
		return message
	}
	want := "text in quotes"
	switch {
	case m[2] == "int":
		want = "a whole number"
	case m[2] == "bool":
		want = "true or false"
	case strings.HasPrefix(m[2], "[]"):
		want = "a list"
	}
	return fmt.Sprintf("must be %s, not a TOML %s", want, m[1])
}
