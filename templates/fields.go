package templates

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
	"time"
)

// unknownFields finds every name in a template that no view reachable from v
// has, also where no sample happens to go. A name that exists in another type
// than the one at hand is found when the samples are rendered.
func unknownFields(file string, t *template.Template, v View) []Problem {
	known := make(map[string]bool)
	collectNames(reflect.TypeOf(v), known, make(map[reflect.Type]bool))
	var all []string
	for name, own := range known {
		if own {
			all = append(all, name)
		}
	}
	slices.Sort(all)

	var problems []Problem
	for _, each := range t.Templates() {
		if each.Tree == nil {
			continue
		}
		tree := each.Tree
		walk(tree.Root, func(n parse.Node, idents []string) {
			for _, ident := range idents {
				if _, ok := known[ident]; ok {
					continue
				}
				problems = append(problems, Problem{File: file, Line: lineOf(tree, n),
					Text: fmt.Sprintf("there is no field %q", ident), Hint: "the fields are " + strings.Join(all, ", ")})
			}
		})
	}
	return problems
}

// collectNames gathers the fields and methods of a view and of what it holds;
// the value tells those of the views from those of time.Time.
func collectNames(t reflect.Type, names map[string]bool, seen map[reflect.Type]bool) {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if seen[t] || t.Kind() != reflect.Struct {
		return
	}
	seen[t] = true
	own := t != reflect.TypeFor[time.Time]()
	for i := range t.NumMethod() {
		names[t.Method(i).Name] = own || names[t.Method(i).Name]
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.IsExported() {
			names[f.Name] = true
			collectNames(f.Type, names, seen)
		}
	}
}

// walk visits every node that names fields.
func walk(node parse.Node, visit func(parse.Node, []string)) {
	branch := func(b *parse.BranchNode) {
		walk(b.Pipe, visit)
		walk(b.List, visit)
		if b.ElseList != nil {
			walk(b.ElseList, visit)
		}
	}
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, child := range n.Nodes {
			walk(child, visit)
		}
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	case *parse.ActionNode:
		walk(n.Pipe, visit)
	case *parse.TemplateNode:
		walk(n.Pipe, visit)
	case *parse.PipeNode:
		if n == nil {
			return
		}
		for _, cmd := range n.Cmds {
			for _, arg := range cmd.Args {
				walk(arg, visit)
			}
		}
	case *parse.FieldNode:
		visit(n, n.Ident)
	case *parse.VariableNode:
		visit(n, n.Ident[1:])
	case *parse.ChainNode:
		walk(n.Node, visit)
		visit(n, n.Field)
	}
}

// lineOf is the line of a node in its file.
func lineOf(tree *parse.Tree, n parse.Node) int {
	location, _ := tree.ErrorContext(n) // "NAME:LINE:COLUMN"
	parts := strings.Split(location, ":")
	if len(parts) < 3 {
		return 0
	}
	line, err := strconv.Atoi(parts[len(parts)-2])
	if err != nil {
		return 0
	}
	return line
}

// viewOf is the empty view that a wording is for.
func viewOf(name string) View {
	for _, v := range []View{Acknowledgement{}, Escalation{}, Review{}, ContactChange{}, Alarm{}, Fault{}} {
		if v.wording() == name {
			return v
		}
	}
	return nil
}

// referencesOf are the references that a mail about a view must show.
func referencesOf(v View) []string {
	switch v := v.(type) {
	case Acknowledgement:
		return v.References()
	case Escalation:
		return v.References()
	case Review:
		return v.References()
	case ContactChange:
		return v.References()
	}
	return nil
}

// locatorsOf are the locators of a view.
func locatorsOf(v View) []Locator {
	var all []Locator
	switch v := v.(type) {
	case Escalation:
		for _, i := range v.Items {
			all = append(all, i.Locator)
		}
	case Review:
		for _, i := range v.Items {
			all = append(all, i.Locator)
		}
	}
	return all
}
