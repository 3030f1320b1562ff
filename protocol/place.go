package protocol

import (
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// place is a position in a file, from 1.
type place struct{ line, column int }

// places finds where every key and every element of a list stands. A path
// joins keys and numbers from 0 with dots: "authority.3.contacts.1.address".
// The data must be TOML.
func places(data []byte) map[string]place {
	w := walker{found: map[string]place{}, tables: map[string]int{}}
	w.parser.Reset(data)
	table := ""
	for w.parser.NextExpression() {
		e := w.parser.Expression()
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = w.header(e)
		case unstable.KeyValue:
			w.keyValue(table, e)
		}
	}
	return w.found
}

type walker struct {
	parser unstable.Parser
	found  map[string]place
	tables map[string]int // how many [[tables]] a path has had so far
}

func (w *walker) put(path string, n *unstable.Node) {
	if n.Raw.Length == 0 {
		return
	}
	start := w.parser.Shape(n.Raw).Start
	w.found[path] = place{start.Line, start.Column}
}

// header enters [table] or [[table]]. A key on the way that is itself a
// [[table]] means its latest element.
func (w *walker) header(e *unstable.Node) string {
	path := ""
	var last *unstable.Node
	for keys := e.Key(); keys.Next(); {
		if last != nil && w.tables[path] > 0 {
			path = join(path, strconv.Itoa(w.tables[path]-1))
		}
		last = keys.Node()
		path = join(path, string(last.Data))
	}
	if e.Kind == unstable.ArrayTable {
		w.tables[path]++
		path = join(path, strconv.Itoa(w.tables[path]-1))
	}
	w.put(path, last)
	return path
}

func (w *walker) keyValue(path string, e *unstable.Node) {
	for keys := e.Key(); keys.Next(); {
		path = join(path, string(keys.Node().Data))
		w.put(path, keys.Node())
	}
	w.value(path, e.Value())
}

func (w *walker) value(path string, v *unstable.Node) {
	w.put(path, v)
	i := 0
	for children := v.Children(); children.Next(); {
		switch n := children.Node(); {
		case n.Kind == unstable.KeyValue:
			w.keyValue(path, n)
		case v.Kind == unstable.Array && n.Kind != unstable.Comment:
			w.value(join(path, strconv.Itoa(i)), n)
			i++
		}
	}
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// nearest returns the place of a path, or of what it stands in when it is not
// there itself.
func nearest(found map[string]place, path string) place {
	for {
		if p, ok := found[path]; ok {
			return p
		}
		i := strings.LastIndexByte(path, '.')
		if i < 0 {
			return place{1, 1}
		}
		path = path[:i]
	}
}
