package parser

import (
	"regexp"
	"sync"
	"sync/atomic"
)

// pattern is a regular expression that is compiled when it is first needed. The
// parser lives in a process that reads one message, and most messages need few
// of the patterns: to compile them all would take longer than to read. Most
// have a table, which tells what the expression would, and most texts hold none
// of the words that a pattern needs, which its gate tells; the expression is
// neither run nor compiled then.
type pattern struct {
	expression
	asked sync.Once
	found atomic.Bool // known is
	known entrance
}

// expression is one that is compiled when it is first run. That of a way has a
// table of its own.
type expression struct {
	source string
	once   sync.Once
	re     *regexp.Regexp
	way    bool
	looked sync.Once
	table  *table
}

// compiled is the expression ready to run. A bad one panics, which TestPatterns excludes.
func (e *expression) compiled() *regexp.Regexp {
	e.once.Do(func() { e.re = regexp.MustCompile(e.source) })
	return e.re
}

// machine is the table of a way's expression, nil without.
func (e *expression) machine() *table {
	if e.way {
		e.looked.Do(func() { e.table = tableOf(sumOf(e.source)) })
	}
	return e.table
}

// find gives the bounds of the first match, -1 for none. Where ends do not count
// they are those of any match.
func (e *expression) find(s string, ends bool) (from, to int) {
	if t := e.machine(); t != nil {
		if holds, sure := t.holds(s); sure && !holds {
			return -1, -1
		} else if sure && !ends {
			return 0, 0
		}
	}
	if m := e.compiled().FindStringIndex(s); m != nil {
		return m[0], m[1]
	}
	return -1, -1
}

// end is where the match of an expression ends that is bound to the beginning, -1
// for none.
func (e *expression) end(s string) int {
	if t := e.machine(); t != nil && t.bound {
		if end, sure := t.end(s); sure {
			return end
		}
	}
	_, end := e.find(s, true)
	return end
}

// entrance is what is known of a pattern: its gate and its table, nil without,
// and its ways' expressions, nil where that is the pattern's own.
type entrance struct {
	first string // the gate's, beside the rest
	gate  *gate
	table *table
	ways  []*expression
}

// regex gives the pattern of a regular expression (RE2). It does nothing more,
// so that the patterns take no time before they are asked.
func regex(source string) *pattern { return &pattern{expression: expression{source: source}} }

// entrance finds what is known of the pattern.
func (p *pattern) entrance() *entrance {
	if !p.found.Load() {
		p.find()
	}
	return &p.known
}

// find finds it at the first question.
func (p *pattern) find() {
	p.asked.Do(func() {
		defer p.found.Store(true)
		sum := sumOf(p.source)
		e := &p.known
		e.gate, e.table = gateOf(sum), tableOf(sum)
		if e.gate == nil {
			return
		}
		e.first = e.gate.first
		e.ways = make([]*expression, len(e.gate.ways))
		for i, w := range e.gate.ways {
			if w.source != "" {
				e.ways[i] = &expression{source: w.source, way: true}
			}
		}
	})
}

// way is the expression of a way.
func (p *pattern) way(i int) *expression {
	if own := p.known.ways[i]; own != nil {
		return own
	}
	return &p.expression
}

// readAlong is the length up to which a text is read by a table rather than
// looked up in traces that are there already.
const readAlong = 80

// reads reports that a text is read by the table before its traces are looked at.
// alone is set where no other pattern asks for those.
func (e *entrance) reads(s string, alone bool) bool {
	return e.table != nil && (len(e.ways) == 0 || e.table.bound || len(s) <= readAlong || alone && len(s) <= shortText)
}

// glance is what is known at once: that the text holds a match, or that it holds
// none, or nothing sure.
func (e *entrance) glance(s string, alone bool) (holds, sure bool) {
	if e.first != "" && (s == "" || e.first[s[0]>>3]&(1<<(s[0]&7)) == 0) {
		return false, true
	}
	if e.reads(s, alone) {
		return e.table.holds(s)
	}
	return false, false
}

// tell is what more is known without an expression run, by the traces of the text.
func (e *entrance) tell(t *traces, s string, alone bool) (holds, sure bool) {
	if len(e.ways) > 0 && !e.open(t) {
		return false, true
	}
	if e.table != nil && !e.reads(s, alone) {
		return e.table.holds(s)
	}
	return false, false
}

// open reports whether a way is open to a text.
func (e *entrance) open(t *traces) bool {
	if t.take(); t.all {
		return true
	}
	for i := range e.gate.ways {
		if e.gate.ways[i].open(t) {
			return true
		}
	}
	return false
}

// MatchString reports whether s holds a match.
func (p *pattern) MatchString(s string) bool { return p.matches(nil, s) }

// matches is MatchString of a text whose traces are asked by other patterns too,
// nil where they are not.
func (p *pattern) matches(t *traces, s string) bool {
	alone := t == nil
	if holds, sure := p.entrance().glance(s, alone); sure {
		return holds
	}
	if alone {
		t = &traces{text: s}
	}
	if holds, sure := p.known.tell(t, s, alone); sure {
		return holds
	}
	from, _ := p.run(t, s, false)
	return from >= 0
}

// run runs the pattern's expressions where its gate is open and gives the
// bounds of the first match, -1 for none. Where ends do not count they are
// those of any match.
func (p *pattern) run(t *traces, s string, ends bool) (from, to int) {
	e := p.entrance()
	if len(e.ways) > 0 {
		t.take()
	}
	if len(e.ways) == 0 || t.all {
		if !ends && p.compiled().MatchString(s) {
			return 0, 0
		}
		if m := p.compiled().FindStringIndex(s); ends && m != nil {
			return m[0], m[1]
		}
		return -1, -1
	}
	if !ends && e.anyStart(p, t, s) {
		return 0, 0
	}
	from, to = -1, -1
	for i := range e.gate.ways {
		w := &e.gate.ways[i]
		if !ends && w.starts != "" || !w.open(t) {
			continue
		}
		// Of matches that begin at one place that of the first way wins.
		if a, b := w.match(p.way(i), s, ends); a >= 0 && (from < 0 || a < from) {
			if from, to = a, b; !ends {
				break
			}
		}
	}
	return from, to
}

// anyStart reports a match of a way whose starts are known. Those are asked
// before the others where any match will do: the others read the whole text.
func (e *entrance) anyStart(p *pattern, t *traces, s string) bool {
	for i := range e.gate.ways {
		w := &e.gate.ways[i]
		if w.starts == "" || !w.open(t) {
			continue
		}
		if at, _ := w.match(p.way(i), s, false); at >= 0 {
			return true
		}
	}
	return false
}

// first gives the bounds of the first match, -1 for none.
func (p *pattern) first(s string) (from, to int) {
	if t := p.entrance().table; t != nil && t.bound {
		if to, sure := t.end(s); sure {
			return min(to, 0), to
		}
	}
	holds, sure := p.known.glance(s, true)
	if sure && !holds {
		return -1, -1
	}
	t := traces{text: s}
	if !sure {
		if holds, sure := p.known.tell(&t, s, true); sure && !holds {
			return -1, -1
		}
	}
	return p.run(&t, s, true)
}

// FindStringIndex gives the bounds of the first match, nil for none.
func (p *pattern) FindStringIndex(s string) []int {
	from, to := p.first(s)
	if from < 0 {
		return nil
	}
	return []int{from, to}
}

// FindString gives the first match, "" for none.
func (p *pattern) FindString(s string) string {
	from, to := p.first(s)
	if from < 0 {
		return ""
	}
	return s[from:to]
}

// may reports whether s could hold a match.
func (p *pattern) may(s string) bool {
	holds, sure := p.entrance().glance(s, true)
	if !sure {
		holds, sure = p.known.tell(&traces{text: s}, s, true)
	}
	return holds || !sure
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

// Split cuts s between the matches, into n pieces at most, any number if n is negative.
func (p *pattern) Split(s string, n int) []string {
	if n != 0 && !p.may(s) {
		return []string{s}
	}
	return p.compiled().Split(s, n)
}
