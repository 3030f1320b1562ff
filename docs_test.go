package dtrbot_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// columnTable is the page that says of every column how it is kept.
const columnTable = "docs/architecture.md"

func TestEveryColumnIsExplained(t *testing.T) {
	t.Parallel()
	for _, v := range columnFaults(t, os.DirFS(".")) {
		t.Error(v)
	}
}

func TestLinksBetweenPagesResolve(t *testing.T) {
	t.Parallel()
	for _, v := range linkFaults(t, os.DirFS(".")) {
		t.Error(v)
	}
}

// columnFaults compares the tables of the schema with those of the page.
func columnFaults(t *testing.T, tree fs.FS) []string {
	t.Helper()
	have, err := schemaColumns(tree)
	if err != nil {
		t.Fatal(err)
	}
	page, err := fs.ReadFile(tree, columnTable)
	if err != nil {
		t.Fatal(err)
	}
	told, faults := toldColumns(string(page))
	for column := range have {
		if !told[column] {
			faults = append(faults, fmt.Sprintf("%s says nothing of %s: sealed, hashed or clear, and why that is no personal data", columnTable, column))
		}
	}
	for column := range told {
		if !have[column] {
			faults = append(faults, fmt.Sprintf("%s tells of %s, which is not in the schema", columnTable, column))
		}
	}
	slices.Sort(faults)
	return faults
}

var (
	createTable = regexp.MustCompile(`(?is)^CREATE TABLE\s+(?:IF NOT EXISTS\s+)?(\w+)\s*\((.*)\)$`)
	dropTable   = regexp.MustCompile(`(?is)^DROP TABLE\s+(\w+)$`)
	addColumn   = regexp.MustCompile(`(?is)^ALTER TABLE\s+(\w+)\s+ADD\s+(?:COLUMN\s+)?(\w+)\s.*$`)
	dropColumn  = regexp.MustCompile(`(?is)^ALTER TABLE\s+(\w+)\s+DROP\s+(?:COLUMN\s+)?(\w+)$`)
	alterTable  = regexp.MustCompile(`(?i)^(ALTER|DROP)\s+TABLE\b`)
	comment     = regexp.MustCompile(`(?m)--.*$`)
)

// schemaColumns are the columns, "table.column", that the migrations leave.
func schemaColumns(tree fs.FS) (map[string]bool, error) {
	files, err := fs.Glob(tree, "tracker/schema/*.sql") // in the order of their numbers
	if err != nil {
		return nil, err
	}
	columns := map[string]bool{}
	for _, file := range files {
		data, err := fs.ReadFile(tree, file)
		if err != nil {
			return nil, err
		}
		up, _, _ := strings.Cut(string(data), "-- +goose Down")
		for statement := range strings.SplitSeq(comment.ReplaceAllString(up, ""), ";") {
			statement = strings.TrimSpace(statement)
			if m := createTable.FindStringSubmatch(statement); m != nil {
				for _, line := range outsideBrackets(m[2]) {
					first := strings.Fields(line)[0]
					if !slices.Contains([]string{"PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "CONSTRAINT"}, strings.ToUpper(first)) {
						columns[m[1]+"."+first] = true
					}
				}
			} else if m := addColumn.FindStringSubmatch(statement); m != nil {
				columns[m[1]+"."+m[2]] = true
			} else if m := dropColumn.FindStringSubmatch(statement); m != nil {
				delete(columns, m[1]+"."+m[2])
			} else if m := dropTable.FindStringSubmatch(statement); m != nil {
				maps.DeleteFunc(columns, func(c string, _ bool) bool { return strings.HasPrefix(c, m[1]+".") })
			} else if alterTable.MatchString(statement) {
				return nil, fmt.Errorf("%s: %q: teach docs_test.go to read this", file, statement)
			}
		}
	}
	return columns, nil
}

// outsideBrackets splits a list at the commas that are not in brackets.
func outsideBrackets(list string) []string {
	var out []string
	depth, start := 0, 0
	for i, r := range list + "," {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case r == ',' && depth == 0:
			if item := strings.TrimSpace(list[start:i]); item != "" {
				out = append(out, item)
			}
			start = i + 1
		}
	}
	return out
}

// toldColumns reads the table whose rows are table, column, how it is kept and
// why. A row without one of them is a fault.
func toldColumns(page string) (told map[string]bool, faults []string) {
	told = map[string]bool{}
	reading := false
	for line := range strings.Lines(page) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.Trim(strings.TrimSpace(cells[i]), "`")
		}
		switch {
		case !strings.HasPrefix(line, "|"):
			reading = false
		case len(cells) == 4 && cells[0] == "table" && cells[1] == "column":
			reading = true
		case !reading || strings.HasPrefix(cells[0], "---"):
		case len(cells) != 4 || cells[3] == "" || !slices.Contains([]string{"clear", "hashed", "sealed"}, cells[2]):
			faults = append(faults, fmt.Sprintf("%s: %q is no row of table, column, clear, hashed or sealed, and why", columnTable, strings.TrimSpace(line)))
		case told[cells[0]+"."+cells[1]]:
			faults = append(faults, fmt.Sprintf("%s tells of %s.%s twice", columnTable, cells[0], cells[1]))
		default:
			told[cells[0]+"."+cells[1]] = true
		}
	}
	return told, faults
}

var (
	fenced   = regexp.MustCompile("(?ms)^```.*?^```[ \t]*$")
	codeSpan = regexp.MustCompile("`[^`\n]*`")
	link     = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading  = regexp.MustCompile(`(?m)^#{1,6} +(.+?)[ #]*$`)
	notSlug  = regexp.MustCompile(`[^\p{L}\p{N}\- _]`)
)

// linkFaults follows the links of every page that stay in the repository.
func linkFaults(t *testing.T, tree fs.FS) []string {
	t.Helper()
	var pages []string
	for _, pattern := range []string{"*.md", "docs/*.md", "docs/*/*.md"} {
		found, err := fs.Glob(tree, pattern)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, found...)
	}
	var faults []string
	for _, page := range pages {
		text, err := fs.ReadFile(tree, page)
		if err != nil {
			t.Fatal(err)
		}
		prose := codeSpan.ReplaceAllString(fenced.ReplaceAllString(string(text), ""), "")
		for _, m := range link.FindAllStringSubmatch(prose, -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			target, anchor, _ := strings.Cut(m[1], "#")
			to := page
			if target != "" {
				to = path.Join(path.Dir(page), target)
			}
			if _, err := fs.Stat(tree, to); err != nil {
				faults = append(faults, fmt.Sprintf("%s: the link to %s leads nowhere", page, m[1]))
				continue
			}
			if anchor == "" {
				continue
			}
			data, err := fs.ReadFile(tree, to)
			if err != nil || !slices.Contains(slugs(string(data)), anchor) {
				faults = append(faults, fmt.Sprintf("%s: the link to %s leads to no heading", page, m[1]))
			}
		}
	}
	return faults
}

// slugs are the anchors that a page's headings get.
func slugs(page string) []string {
	var out []string
	for _, m := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(page, ""), -1) {
		out = append(out, strings.ReplaceAll(notSlug.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-"))
	}
	return out
}

// What the pages say is tested must be.
func TestNamedTestsExist(t *testing.T) {
	t.Parallel()
	pages := map[string]string{}
	for _, name := range []string{columnTable, "docs/lessons.md"} {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pages[name] = string(page)
	}
	have := map[string]bool{}
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, "_test.go") {
			return err
		}
		data, err := os.ReadFile(name)
		for _, m := range testFunc.FindAllStringSubmatch(string(data), -1) {
			have[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for file, page := range pages {
		named := testName.FindAllString(page, -1)
		if len(named) == 0 {
			t.Errorf("%s names no test", file)
		}
		for _, name := range named {
			if !have[name] {
				t.Errorf("%s names %s, which is no test", file, name)
			}
		}
	}
}

var (
	testFunc = regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	testName = regexp.MustCompile(`\bTest[A-Z]\w+`)
)

// A checker that cannot fail proves nothing: every fault once.
func TestDocCheckersCanFail(t *testing.T) {
	t.Parallel()
	tree := fstest.MapFS{
		"tracker/schema/0001_a.sql": {Data: []byte("-- +goose Up\nCREATE TABLE pet (\n  id TEXT NOT NULL CHECK (id IN ('a', 'b')), -- a, b\n  name TEXT,\n  old TEXT,\n  UNIQUE (id, name)\n);\nCREATE TABLE gone (id TEXT);\nCREATE INDEX pet_name ON pet (name);\n-- +goose Down\nDROP TABLE pet;\n")},
		"tracker/schema/0002_b.sql": {Data: []byte("-- +goose Up\nALTER TABLE pet ADD COLUMN age BIGINT;\nALTER TABLE pet DROP COLUMN old;\nDROP TABLE gone;\n")},
		columnTable: {Data: []byte("| table | column | kept | why |\n| --- | --- | --- | --- |\n| `pet` | `id` | clear | random |\n| `pet` | `id` | clear | random |\n" +
			"| `pet` | `old` | clear | was |\n| `pet` | `name` | somehow | why not |\n\n| `pet` | `age` | clear | another table |\n\n# To be found\n")},
		"README.md": {Data: []byte("[a](docs/architecture.md#to-be-found) [b](https://nowhere.example/x) [c](gone.md) [d](docs/architecture.md#lost) `[e](code.md)`\n```\n[f](fenced.md)\n```\n")},
		"docs/x.md": {Data: []byte("[up](../README.md) [beside](architecture.md) [own](#here) [not own](#there)\n\n## Here\n")},
	}
	check := func(got, want []string) {
		t.Helper()
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
	check(columnFaults(t, tree), []string{
		columnTable + " says nothing of pet.age",
		columnTable + " says nothing of pet.name",
		columnTable + " tells of pet.id twice",
		columnTable + " tells of pet.old, which is not in the schema",
		columnTable + ": \"| `pet` | `name` | somehow | why not |\" is no row",
	})
	check(linkFaults(t, tree), []string{
		"README.md: the link to gone.md leads nowhere",
		"README.md: the link to docs/architecture.md#lost leads to no heading",
		"docs/x.md: the link to #there leads to no heading",
	})
}
