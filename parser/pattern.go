package parser

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first needed. The
// parser lives in a process that reads one message, and most messages need few
// of the patterns: to compile them all would take longer than to read. Most
// texts hold none of the words that a pattern needs; its gate tells, and the
// expression is neither run nor compiled.
type pattern struct {
	source   string
	compiled func() *regexp.Regexp
	known    func() *entrance
}

// entrance is the gate of a pattern and what its ways are compiled to.
type entrance struct {
	*gate
	compiled []func() *regexp.Regexp
}

// regex gives the pattern of a regular expression (RE2). A bad one panics
// when it is first needed, which TestPatterns excludes.
func regex(source string) *pattern {
	p := &pattern{source: source}
	p.compiled = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(p.source) })
	p.known = sync.OnceValue(p.entrance)
	return p
}

// entrance finds the gate of the pattern, nil if there is none.
func (p *pattern) entrance() *entrance {
	g := gateOf(p.source)
	if g == nil {
		return nil
	}
	e := &entrance{gate: g, compiled: make([]func() *regexp.Regexp, len(g.ways))}
	for i, w := range g.ways {
		e.compiled[i] = p.compiled
		if w.source != "" {
			e.compiled[i] = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(w.source) })
		}
	}
	return e
}

// MatchString reports whether s holds a match.
func (p *pattern) MatchString(s string) bool {
	e := p.known()
	if e == nil {
		return p.compiled().MatchString(s)
	}
	if !e.begins(s) {
		return false
	}
	if len(e.ways) == 0 {
		return p.compiled().MatchString(s)
	}
	var t traces
	t.of(s)
	return p.matches(&t, s)
}

// matches is MatchString of a text whose traces are there already.
func (p *pattern) matches(t *traces, s string) bool {
	e := p.known()
	if e == nil || t.all {
		return p.compiled().MatchString(s)
	}
	if !e.begins(s) {
		return false
	}
	if len(e.ways) == 0 {
		return p.compiled().MatchString(s)
	}
	for i := range e.ways {
		w := &e.ways[i]
		if !w.open(t) {
			continue
		}
		if w.starts == "" {
			if e.compiled[i]().MatchString(s) {
				return true
			}
		} else if from, _ := w.match(e.compiled[i], s, false); from >= 0 {
			return true
		}
	}
	return false
}

// FindStringIndex gives the bounds of the first match, nil for none.
func (p *pattern) FindStringIndex(s string) []int {
	e := p.known()
	if e == nil {
		return p.compiled().FindStringIndex(s)
	}
	if !e.begins(s) {
		return nil
	}
	if len(e.ways) == 0 {
		return p.compiled().FindStringIndex(s)
	}
	var t traces
	t.of(s)
	if t.all {
		return p.compiled().FindStringIndex(s)
	}
	var found []int
	for i := range e.ways {
		w := &e.ways[i]
		if !w.open(&t) {
			continue
		}
		// Of matches that begin at one place that of the first way wins.
		if from, to := w.match(e.compiled[i], s, true); from >= 0 && (found == nil || from < found[0]) {
			found = []int{from, to}
		}
	}
	return found
}

// FindString gives the first match, "" for none.
func (p *pattern) FindString(s string) string {
	if m := p.FindStringIndex(s); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

// may reports whether s could hold a match.
func (p *pattern) may(s string) bool {
	e := p.known()
	if e == nil {
		return true
	}
	if !e.begins(s) {
		return false
	}
	if len(e.ways) == 0 {
		return true
	}
	var t traces
	t.of(s)
	if t.all {
		return true
	}
	for i := range e.ways {
		if e.ways[i].open(&t) {
			return true
		}
	}
	return false
}

func (p *pattern) FindStringSubmatch(s string) []string {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindStringSubmatch(s)
}

func (p *pattern) FindStringSubmatchIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindStringSubmatchIndex(s)
}

func (p *pattern) FindAllString(s string, n int) []string {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindAllString(s, n)
}

func (p *pattern) FindAllStringIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindAllStringIndex(s, n)
}

func (p *pattern) FindAllStringSubmatch(s string, n int) [][]string {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindAllStringSubmatch(s, n)
}

func (p *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.compiled().FindAllStringSubmatchIndex(s, n)
}

func (p *pattern) ReplaceAllString(s, to string) string {
	if !p.may(s) {
		return s
	}
	return p.compiled().ReplaceAllString(s, to)
}

func (p *pattern) ReplaceAllStringFunc(s string, to func(string) string) string {
	if !p.may(s) {
		return s
	}
	return p.compiled().ReplaceAllStringFunc(s, to)
}

// Split cuts s between the matches.
func (p *pattern) Split(s string, n int) []string { return p.compiled().Split(s, n) }
