package config

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// place is where a key stands.
type place struct {
	key          string
	line, column int
}

// value is what a key was given, if it was given anything.
type value[T any] struct {
	v   T
	set bool
	// bad means that there is something and it is wrong and reported:
	// nothing more can be said of it.
	bad bool
	at  place
}

// over lets the nearer value win.
func (v value[T]) over(far value[T]) value[T] {
	if v.set {
		return v
	}
	return far
}

// or fills in a default.
func (v value[T]) or(d T) T {
	if v.set {
		return v.v
	}
	return d
}

// missing tells whether nothing was said, rightly or wrongly.
func (v value[T]) missing() bool { return !v.set }

// ok tells whether there is a usable value.
func (v value[T]) ok() bool { return v.set && !v.bad }

// maxSyntax bounds the faults of syntax that are reported, each of which costs
// another reading of the file.
const maxSyntax = 20

// decode turns a file into nested maps and the place of every key and list
// element. The maps come from the library's checked decoder and the places
// from its parser, since its decoder into structs stops at the first wrong
// type, knows no place for it, ignores the case of keys, and quotes the line.
func decode(file string, data []byte) (map[string]any, map[string]place, Problems) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if !utf8.Valid(data) && bytes.IndexByte(data, 0) >= 0 {
		return nil, nil, Problems{{File: file, Reason: "is not UTF-8 text", Hint: "save the file as UTF-8, not as UTF-16"}}
	}
	var problems Problems
	before := 0
	for rest := bytes.Clone(data); ; {
		var doc map[string]any
		err := toml.Unmarshal(rest, &doc)
		if err == nil {
			if problems == nil {
				return doc, places(data), nil
			}
			return nil, nil, problems
		}
		var de *toml.DecodeError
		if !errors.As(err, &de) {
			return nil, nil, append(problems, Problem{File: file, Reason: "is not TOML"})
		}
		line, column := de.Position()
		// An error no further down follows from the one before, and a file
		// with this many is no TOML at all.
		if line <= before || len(problems) == maxSyntax {
			return nil, nil, problems
		}
		before = line
		start, end := lineBounds(data, line)
		f := syntaxFault(de.Error())
		p := Problem{
			File: file, Line: line, Column: characters(data[start:end], column-1),
			Reason: f.reason, Hint: f.hint,
		}
		// Where a header was left out its keys stand in the table before and
		// seem to be there twice.
		if problems == nil || de.Key() == nil {
			problems = append(problems, p)
		}
		// Leave the line out to find the errors after it.
		for i := start; i < end; i++ {
			rest[i] = ' '
		}
	}
}

// lineBounds gives the bytes of a line, without its newline.
func lineBounds(data []byte, line int) (start, end int) {
	for ; line > 1; line-- {
		i := bytes.IndexByte(data[start:], '\n')
		if i < 0 {
			return len(data), len(data)
		}
		start += i + 1
	}
	if i := bytes.IndexByte(data[start:], '\n'); i >= 0 {
		return start, start + i
	}
	return start, len(data)
}

// characters is the column, from 1, that an editor shows for a byte offset.
func characters(line []byte, offset int) int {
	return utf8.RuneCount(line[:min(offset, len(line))]) + 1
}

// syntaxFault is the library's message without the characters that it quotes,
// which may be the beginning of a password.
func syntaxFault(message string) fault {
	message = strings.TrimPrefix(message, "toml: ")
	quoted := regexp.MustCompile(`(: | but got | )U\+[0-9A-F]+( '.*?')?`)
	f := fault{reason: quoted.ReplaceAllString(message, "")}
	switch {
	case strings.Contains(message, "start of value"), strings.Contains(message, "must be quoted"), strings.Contains(message, "expected keyword"):
		f.hint = `write text in double quotes, like "essex"`
	case strings.Contains(message, "escape"):
		f.hint = `write a backslash twice, or put the text in single quotes`
	case strings.Contains(message, "expected newline"):
		f.hint = `write one key on a line, and put text that contains double quotes in single quotes`
	case strings.Contains(message, "after key"):
		f.hint = `write key = value`
	case strings.Contains(message, "new lines"), strings.Contains(message, "unterminated"):
		f.hint = `close the quotes on the same line`
	case strings.Contains(message, "already"):
		f.hint = `keep one of the two`
	case strings.Contains(message, "UTF-8"):
		f.hint = `save the file as UTF-8`
	}
	return f
}

// join adds a key to the path of its table, as it is shown to people.
func join(path, key string) string {
	bare := key != ""
	for _, r := range key {
		bare = bare && (r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
	}
	if !bare {
		key = strconv.QuoteToASCII(key)
	}
	if path == "" {
		return key
	}
	return path + "." + key
}

func element(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i+1) }

// places finds every key and list element of a document that decodes.
func places(data []byte) map[string]place {
	w := walker{found: map[string]place{}, counts: map[string]int{}, starts: []int{0}}
	for i, c := range data {
		if c == '\n' {
			w.starts = append(w.starts, i+1)
		}
	}
	w.p.Reset(data)
	table := ""
	for w.p.NextExpression() {
		switch e := w.p.Expression(); e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = w.header(e)
		case unstable.KeyValue:
			w.keyValue(table, e)
		}
	}
	return w.found
}

type walker struct {
	p      unstable.Parser
	found  map[string]place
	counts map[string]int // tables of each [[list]] so far
	starts []int          // where each line begins
}

func (w *walker) mark(path string, n *unstable.Node, again bool) {
	if _, ok := w.found[path]; ok && !again {
		return
	}
	offset := int(n.Raw.Offset)
	line, begins := slices.BinarySearch(w.starts, offset)
	if begins {
		line++
	}
	start := w.starts[line-1]
	column := utf8.RuneCount(w.p.Data()[start:offset]) + 1
	w.found[path] = place{path, line, column}
}

func (w *walker) header(e *unstable.Node) string {
	path := ""
	for it := e.Key(); it.Next(); {
		path = join(path, string(it.Node().Data))
		last := it.IsLast()
		w.mark(path, it.Node(), last)
		if last && e.Kind == unstable.ArrayTable {
			w.counts[path]++
		}
		if n := w.counts[path]; n > 0 {
			path = element(path, n-1)
			w.mark(path, it.Node(), false)
		}
	}
	return path
}

func (w *walker) keyValue(path string, n *unstable.Node) {
	var last *unstable.Node
	for it := n.Key(); it.Next(); {
		last = it.Node()
		path = join(path, string(last.Data))
		w.mark(path, last, false)
	}
	w.value(path, n.Value(), last)
}

// value marks what is inside a value; a list inside a list has no place of
// its own in the syntax tree and gets that of the key.
func (w *walker) value(path string, n, key *unstable.Node) {
	switch n.Kind {
	case unstable.InlineTable:
		for it := n.Children(); it.Next(); {
			if it.Node().Kind == unstable.KeyValue {
				w.keyValue(path, it.Node())
			}
		}
	case unstable.Array:
		i := 0
		for it := n.Children(); it.Next(); {
			child := it.Node()
			if child.Kind == unstable.Comment {
				continue
			}
			at := child
			if child.Kind == unstable.Array {
				at = key
			}
			p := element(path, i)
			w.mark(p, at, false)
			w.value(p, child, at)
			i++
		}
	}
}

// table reads one table of the file. Every key that is asked for is thereby
// known; what was never asked for is unknown in the end.
type table struct {
	l     *loader
	path  string
	kind  string // the path without numbers, "mailbox.imap"
	at    place  // of the table, or of the nearest one around it
	items map[string]any
	known map[string]bool
}

func (l *loader) table(path, kind string, at place, items map[string]any) *table {
	if p, ok := l.places[path]; ok {
		at = p
	}
	t := &table{l, path, kind, at, items, map[string]bool{}}
	l.tables = append(l.tables, t)
	return t
}

func (t *table) get(key string) (any, place, bool) {
	t.known[key] = true
	v, ok := t.items[key]
	return v, t.place(key), ok
}

// place is where a key stands, or where it would have to stand.
func (t *table) place(keys ...string) place {
	path := t.path
	for _, key := range keys {
		path = join(path, key)
	}
	if p, ok := t.l.places[path]; ok {
		return p
	}
	return place{path, t.at.line, t.at.column}
}

// sub reads a table inside this one; it is empty when there is none.
func (t *table) sub(key string) *table {
	v, at, ok := t.get(key)
	m, isTable := v.(map[string]any)
	if ok && !isTable {
		t.l.wrongType(at, v, "a table", "write it as ["+t.kindOf(key)+"]")
	}
	return t.l.table(join(t.path, key), t.kindOf(key), place{"", t.at.line, t.at.column}, m)
}

// subs reads a list of tables.
func (t *table) subs(key string) []*table {
	v, at, ok := t.get(key)
	if !ok {
		return nil
	}
	list, isList := v.([]any)
	if !isList {
		t.l.wrongType(at, v, "a list of tables", "write it with double brackets, [["+t.kindOf(key)+"]]")
		return nil
	}
	var out []*table
	for i, item := range list {
		path := element(join(t.path, key), i)
		m, isTable := item.(map[string]any)
		if !isTable {
			t.l.wrongType(t.l.places[path], item, "a table", "write it as [["+t.kindOf(key)+"]]")
			continue
		}
		out = append(out, t.l.table(path, t.kindOf(key), at, m))
	}
	return out
}

func (t *table) kindOf(key string) string {
	if t.kind == "" {
		return key
	}
	return t.kind + "." + key
}

// texts reads one text and parses it; what says what to write, after "write".
func texts[T any](t *table, key, what string, parse func(string) (T, *fault)) value[T] {
	raw, at, ok := t.get(key)
	if !ok {
		return value[T]{at: at}
	}
	return text(t.l, at, raw, what, parse)
}

func text[T any](l *loader, at place, raw any, what string, parse func(string) (T, *fault)) value[T] {
	out := value[T]{set: true, at: at}
	// A date without quotes has a type of its own in TOML.
	if d, isDate := raw.(toml.LocalDate); isDate {
		raw = d.String()
	}
	s, isText := raw.(string)
	if !isText {
		l.wrongType(at, raw, "text", "write "+what)
		out.bad = true
		return out
	}
	v, f := parse(s)
	if f != nil {
		l.problem(at, *f)
		out.bad = true
		return out
	}
	out.v = v
	return out
}

// lists reads a list of texts; each wrong element is a problem of its own.
func lists[T any](t *table, key, what string, parse func(string) (T, *fault)) value[[]T] {
	raw, at, ok := t.get(key)
	out := value[[]T]{set: ok, at: at}
	if !ok {
		return out
	}
	list, isList := raw.([]any)
	if !isList {
		t.l.wrongType(at, raw, "a list", "write "+what+", in square brackets")
		out.bad = true
		return out
	}
	out.v = make([]T, 0, len(list))
	for i, item := range list {
		p := element(at.key, i)
		where, known := t.l.places[p]
		if !known {
			where = place{p, at.line, at.column}
		}
		v := text(t.l, where, item, what, parse)
		out.bad = out.bad || v.bad
		out.v = append(out.v, v.v)
	}
	return out
}

// number reads a whole number between two bounds, both included.
func (t *table) number(key string, low, high int) value[int] {
	raw, at, ok := t.get(key)
	out := value[int]{set: ok, at: at}
	if !ok {
		return out
	}
	n, isNumber := raw.(int64)
	switch {
	case !isNumber:
		t.l.wrongType(at, raw, "a whole number", fmt.Sprintf("write it without quotes, like %d", low))
		out.bad = true
	case n < int64(low) || n > int64(high):
		t.l.problem(at, fault{"is out of range", fmt.Sprintf("write a number from %d to %d", low, high)})
		out.bad = true
	default:
		out.v = int(n)
	}
	return out
}

// flag reads true or false.
func (t *table) flag(key string) value[bool] {
	raw, at, ok := t.get(key)
	v, isFlag := raw.(bool)
	if ok && !isFlag {
		t.l.wrongType(at, raw, "true or false", "write true or false, without quotes")
	}
	return value[bool]{v: v, set: ok, bad: ok && !isFlag, at: at}
}

func (l *loader) wrongType(at place, got any, want, hint string) {
	name := "something else"
	switch got.(type) {
	case string:
		name = "text"
	case int64:
		name = "a whole number"
	case float64:
		name = "a decimal number"
	case bool:
		name = "true or false"
	case []any:
		name = "a list"
	case map[string]any:
		name = "a table"
	case time.Time, toml.LocalDate, toml.LocalDateTime, toml.LocalTime:
		name = "a date or time"
	}
	l.problem(at, fault{"is " + name + ", not " + want, hint})
}

// unknownKeys reports every key that nothing asked for.
func (l *loader) unknownKeys() {
	homes := map[string][]string{}
	for _, t := range l.tables {
		for key := range t.known {
			homes[key] = append(homes[key], t.kind)
		}
	}
	for _, t := range l.tables {
		var known []string
		for key := range t.known {
			known = append(known, key)
		}
		for key := range t.items {
			if t.known[key] {
				continue
			}
			f := fault{"is not a key that dtrbot knows", "remove it, or see config.example.toml"}
			n, distance := nearest(key, sortedStrings(known))
			home := belongs(t.kind, sortedStrings(homes[key]))
			switch {
			case n != "" && (home == "" || distance == 1):
				f.hint = "did you mean " + n + "?"
			case home != "":
				f.hint = "it belongs " + home
			}
			l.problem(t.place(key), f)
		}
	}
}

// belongs says where a key stands that is known, but not in this table: at the
// top, in [mail] or [[mailbox]], else in a table inside this one, else anywhere.
func belongs(kind string, homes []string) string {
	for _, fits := range []func(home string) bool{
		func(home string) bool { return home == "" || home == "mail" || home == "mailbox" },
		func(home string) bool { return kind != "" && strings.HasPrefix(home, kind+".") },
		func(string) bool { return true },
	} {
		var in []string
		for _, home := range homes {
			switch {
			case !fits(home):
			case home == "":
				in = append(in, "at the top of the file, before the first table")
			case home == "mailbox":
				in = append(in, "in [[mailbox]]")
			default:
				in = append(in, "in ["+home+"]")
			}
		}
		if in != nil {
			return strings.Join(in, " or ")
		}
	}
	return ""
}
