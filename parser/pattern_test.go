package parser

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPatterns compiles every pattern of the package: they are compiled when
// first needed, and a bad one would only be found in the field.
func TestPatterns(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	eachPattern(t, files, func(file, source string) {
		count++
		if _, err := regexp.Compile(source); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	})
	if count < 200 {
		t.Errorf("found %d patterns, want the package's 200 and more", count)
	}
}

// eachPattern gives the expression of every call of regex in the files that
// are no tests.
func eachPattern(t *testing.T, files []string, give func(file, source string)) {
	t.Helper()
	trees, named := map[string]*ast.File{}, map[string]ast.Expr{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		trees[file] = tree
		ast.Inspect(tree, func(n ast.Node) bool {
			if v, ok := n.(*ast.ValueSpec); ok && len(v.Names) == 1 && len(v.Values) == 1 {
				named[v.Names[0].Name] = v.Values[0]
			}
			return true
		})
	}
	for _, file := range slices.Sorted(maps.Keys(trees)) {
		ast.Inspect(trees[file], func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if name, ok := call.Fun.(*ast.Ident); !ok || name.Name != "regex" {
				return true
			}
			source, ok := constant(call.Args[0], named)
			if !ok {
				t.Errorf("%s: a pattern that is not written out cannot be checked", file)
				return true
			}
			give(file, source)
			return true
		})
	}
}

// constant is the text of a string literal, of a name for one, or of several
// added up.
func constant(e ast.Expr, named map[string]ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.Ident:
		v, ok := named[e.Name]
		if !ok {
			return "", false
		}
		return constant(v, named)
	case *ast.BinaryExpr:
		a, okA := constant(e.X, named)
		b, okB := constant(e.Y, named)
		return a + b, okA && okB
	}
	return "", false
}
