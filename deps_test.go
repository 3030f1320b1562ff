package dtrbot_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "dtrbot"

// within says which packages of the module the packages of a folder may
// import, beside those of the folder itself. The longest folder that fits
// counts. A name stands for that package alone.
type within struct {
	folder string
	may    []string
	why    string
}

func moduleRules() []within {
	const leaf = "it must make sense, and be tested, without the rest of the program"
	return []within{
		{"cmd", []string{"*"}, ""},
		{"config", []string{"protocol"}, "settings name authorities and contacts, and nothing that runs"},
		{"tracker", []string{"parser", "protocol", "workday", "templates"}, "cases are the same wherever mail comes from and however it goes: mail and settings reach it through its own interfaces"},
		{"mailbox", nil, "mail in and out knows nothing of housing"},
		{"signin", nil, "tokens are the same whoever needs them"},
		{"watch", nil, "how the daemon fares is numbers and words of fixed lists, and nothing of what it works on"},
		{"parser", nil, "it is bytes in and referrals out: no clock, no protocol, no address book"},
		{"workday", nil, leaf},
		{"protocol", nil, leaf},
		{"templates", nil, "wordings see views without personal fields, so they cannot leak what they cannot name"},
		{"internal/accuracy", []string{"parser", "internal/mailtest/ordinary"}, "the reader is measured from outside, by what it promises"},
		{"internal/accuracy/layout", []string{"parser", "parser/document/docxtest", "internal/accuracy"}, "layouts are made by writers of their own, never by their reader"},
		{"internal/mailtest", nil, "test servers must not share a mistake with what they test"},
		{"internal/mailtest/sample", []string{"parser/document/docxtest"}, "samples are made by the writer of forms, never by their reader"},
	}
}

// outside says which folders alone may import a module of others (a prefix of
// the import path) outside tests.
type outside struct {
	prefix string
	only   []string
	why    string
}

func outsideRules() []outside {
	const mail = "mail protocols stay behind package mailbox, so that a break in a library touches one package"
	const db = "cases are kept in one place, sealed: nobody else opens the database or handles the keys"
	const test = "it is for tests alone and does not belong in the program"
	return []outside{
		{"github.com/emersion/go-imap", []string{"mailbox", "internal/mailtest"}, mail},
		{"github.com/emersion/go-smtp", []string{"mailbox", "internal/mailtest"}, mail},
		{"github.com/emersion/go-sasl", []string{"mailbox", "signin", "internal/mailtest"}, mail},
		{"golang.org/x/oauth2", []string{"signin"}, "tokens and secrets are handled in one place"},
		{"github.com/wneessen/go-mail", []string{"mailbox", "internal/mailtest"}, mail},
		{"database/sql", []string{"tracker"}, db},
		{"github.com/jmoiron/sqlx", []string{"tracker"}, db},
		{"github.com/lib/pq", []string{"tracker"}, db},
		{"github.com/ncruces/go-sqlite3", []string{"tracker"}, db},
		{"github.com/pressly/goose", []string{"tracker"}, db},
		{"github.com/tink-crypto", []string{"tracker"}, db},
		{"github.com/pelletier/go-toml", []string{"config", "protocol", "parser"}, "only settings, packs and the catalogue of labels are written in TOML"},
		{"github.com/spf13", []string{"cmd"}, "the command line is cmd's alone"},
		{"github.com/google/go-cmp", nil, test},
		{"github.com/rickar/cal", nil, "it is the oracle of package workday's tests; our own data counts (it lacks 2022-09-19)"},
		{"github.com/rogpeppe/go-internal", nil, test},
		{"pgregory.net/rapid", nil, test},
	}
}

// clockFolders may read the clock of the machine.
func clockFolders() []string { return []string{"cmd", "internal/mailtest"} }

func TestRepositoryKeepsItsRules(t *testing.T) {
	found, err := violations(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range found {
		t.Error(v)
	}
}

// violations lists what breaks a rule in a tree of Go files, in the order of
// the files. Every build constraint is looked behind.
func violations(tree fs.FS) ([]string, error) {
	var found []string
	comments := map[string][]string{} // folder to the files with a package comment
	err := fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := d.Name(); name != "." && (strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") || base == "testdata" || base == "vendor") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		src, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, name, src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return fmt.Errorf("read the rules' subject: %w", err)
		}
		report := func(at token.Pos, format string, args ...any) {
			found = append(found, fmt.Sprintf("%s:%d: ", name, set.Position(at).Line)+fmt.Sprintf(format, args...))
		}
		folder := path.Dir(name)
		test := strings.HasSuffix(name, "_test.go")
		if !test {
			if _, ok := comments[folder]; !ok {
				comments[folder] = nil
			}
			if f.Doc != nil {
				comments[folder] = append(comments[folder], name)
			}
			checkImports(f, folder, report)
			if !in(folder, clockFolders()) {
				checkClock(f, report)
			}
		} else {
			checkSkips(f, map[string]bool{}, report)
		}
		checkInit(f, report)
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, folder := range slices.Sorted(maps.Keys(comments)) {
		if files := comments[folder]; len(files) != 1 {
			found = append(found, fmt.Sprintf("%s: %d package comments (%s), want exactly one: it says what the package owns, promises and refuses, in one place",
				folder, len(files), strings.Join(files, ", ")))
		}
	}
	return found, nil
}

type reporter func(at token.Pos, format string, args ...any)

// in tells whether folder is one of the given ones or below it.
func in(folder string, folders []string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return folder == f || strings.HasPrefix(folder, f+"/") })
}

func checkImports(f *ast.File, folder string, report reporter) {
	var rule *within
	for _, r := range moduleRules() {
		if in(folder, []string{r.folder}) && (rule == nil || len(r.folder) > len(rule.folder)) {
			rule = &r
		}
	}
	if rule == nil {
		report(f.Package, "folder %s is in no rule of deps_test.go: say there who may import whom, and why", folder)
		return
	}
	for _, spec := range f.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			report(spec.Pos(), "import %s: %v", spec.Path.Value, err)
			continue
		}
		if own, ok := strings.CutPrefix(imported, module+"/"); ok {
			if !in(own, []string{rule.folder}) && !slices.Contains(rule.may, own) && !slices.Contains(rule.may, "*") {
				report(spec.Pos(), "%s must not import %s: %s", folder, own, rule.why)
			}
			continue
		}
		for _, r := range outsideRules() {
			if strings.HasPrefix(imported, r.prefix) && !in(folder, r.only) {
				report(spec.Pos(), "%s must not import %s: %s", folder, imported, r.why)
			}
		}
	}
}

// checkClock finds time.Now, time.Since and time.Until, called or not.
func checkClock(f *ast.File, report reporter) {
	name := ""
	for _, spec := range f.Imports {
		if spec.Path.Value == `"time"` {
			name = "time"
			if spec.Name != nil {
				name = spec.Name.Name
			}
		}
	}
	if name == "" {
		return
	}
	if name == "." {
		report(f.Package, "time is imported with a dot: then nobody sees who reads the clock")
		return
	}
	ast.Inspect(f, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := s.X.(*ast.Ident); ok && x.Name == name && slices.Contains([]string{"Now", "Since", "Until"}, s.Sel.Name) {
			report(s.Pos(), "time.%s reads the clock: there is one clock, Now func() time.Time, given by cmd, or deadlines could not be tested", s.Sel.Name)
		}
		return true
	})
}

func checkInit(f *ast.File, report reporter) {
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
			report(fn.Pos(), "func init works behind everybody's back: make it a function that somebody calls")
		}
	}
}

// checkSkips finds Skip, Skipf and SkipNow on the parameters of type testing.T,
// B, F and TB that are in scope. The T of rapid is another: there it discards
// a draw.
func checkSkips(n ast.Node, tests map[string]bool, report reporter) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Body != nil {
				checkSkips(n.Body, scope(n.Type, tests), report)
			}
			return false
		case *ast.FuncLit:
			checkSkips(n.Body, scope(n.Type, tests), report)
			return false
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && tests[x.Name] && slices.Contains([]string{"Skip", "Skipf", "SkipNow"}, n.Sel.Name) {
				report(n.Pos(), "%s.%s: a test that skips itself passes where it proves nothing; let it fail and say what is missing", x.Name, n.Sel.Name)
			}
		}
		return true
	})
}

// scope is outer with the parameters of a function.
func scope(fn *ast.FuncType, outer map[string]bool) map[string]bool {
	inner := maps.Clone(outer)
	for _, field := range fn.Params.List {
		typ := field.Type
		if star, ok := typ.(*ast.StarExpr); ok {
			typ = star.X
		}
		isTest := false
		if s, ok := typ.(*ast.SelectorExpr); ok {
			x, ok := s.X.(*ast.Ident)
			isTest = ok && x.Name == "testing" && slices.Contains([]string{"T", "B", "F", "TB"}, s.Sel.Name)
		}
		for _, name := range field.Names {
			inner[name.Name] = isTest
		}
	}
	return inner
}

// A checker that cannot fail proves nothing: every rule broken once.
func TestRulesCanFail(t *testing.T) {
	t.Parallel()
	bad := map[string]string{
		"config/config.go":      "// Package config is fine.\npackage config\n\nimport _ \"dtrbot/protocol\"\n",
		"mailbox/imports.go":    "// Package mailbox asks the tracker.\npackage mailbox\n\nimport (\n\t_ \"dtrbot/tracker\"\n\t_ \"github.com/emersion/go-imap/v2\"\n\t_ \"github.com/lib/pq\"\n)\n",
		"parser/a.go":           "// Package parser says it here\npackage parser\n\nimport _ \"github.com/google/go-cmp/cmp\"\n",
		"parser/b.go":           "// Package parser says it there.\npackage parser\n",
		"parser/html/html.go":   "package html\n\nimport _ \"dtrbot/parser\"\n",
		"tracker/clock.go":      "// Package tracker has its own clock.\npackage tracker\n\nimport clock \"time\"\n\nvar now = clock.Now\n\nfunc init() {}\n",
		"tracker/skip_test.go":  "package tracker\n\nimport \"testing\"\n\nfunc TestX(t *testing.T) {\n\tt.Run(\"y\", func(b *testing.T) { b.Skip() })\n\tfunc(t *rapid.T) { t.Skip() }(nil)\n\tif testing.Short() {\n\t\tt.Skipf(\"no\")\n\t}\n}\n",
		"cmd/dtrbot/main.go":    "// Command dtrbot is fine.\npackage main\n\nimport (\n\t_ \"dtrbot/tracker\"\n\t_ \"time\"\n)\n",
		"utils/utils.go":        "// Package utils is nobody's.\npackage utils\n",
		"tracker/testdata/x.go": "package x\n\nfunc init() {}\n",
	}
	dir := t.TempDir()
	for name, text := range bad {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := violations(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{ // beginnings, in order
		"mailbox/imports.go:5: mailbox must not import tracker: ",
		"mailbox/imports.go:7: mailbox must not import github.com/lib/pq: ",
		"parser/a.go:4: parser must not import github.com/google/go-cmp/cmp: ",
		"tracker/clock.go:6: time.Now reads the clock: ",
		"tracker/clock.go:8: func init ",
		"tracker/skip_test.go:6: b.Skip: ",
		"tracker/skip_test.go:9: t.Skipf: ",
		"utils/utils.go:2: folder utils is in no rule",
		"parser: 2 package comments (parser/a.go, parser/b.go)",
		"parser/html: 0 package comments ()",
	}
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Errorf("missing: %s", want[i])
		case i >= len(want):
			t.Errorf("too much: %s", got[i])
		case !strings.HasPrefix(got[i], want[i]):
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
}
