package parser

import (
	"encoding/binary"
	"fmt"
	"maps"
	"regexp/syntax"
	"slices"
	"strconv"
	"testing"
	"unicode"
)

// The bounds of a machine: the bytes of its table, more where it then tells
// all, few for one way of many, the states while it is worked out, of which fewer are tried where the table would be larger, and the
// ranges beyond ASCII.
const (
	mostTable = 4 << 10
	mostWhole = 12 << 10
	mostOfWay = 1100
	mostWide  = 40
)

var mostStates = []int{800, 400, 220, 120, 60}

// tablesFile works out the tables of patterns and of the ways of their gates, and
// writes their file.
func tablesFile(t *testing.T, sources map[uint64]string, list []gate) []byte {
	t.Helper()
	tables := map[uint64][]byte{}
	for _, g := range list {
		data := deriveTable(t, sources[g.sum])
		if data != nil {
			tables[g.sum] = data.bytes
		}
		for _, w := range g.ways {
			asked := w.traits&startsAtEdge != 0 || w.starts != "" && w.traits&(allStarts|oneStart) != allStarts|oneStart || w.starts == "" && (data == nil || !data.whole)
			if w.source == "" || !asked || tables[sumOf(w.source)] != nil {
				continue
			}
			if own := deriveTable(t, w.source); own != nil && (own.whole && len(own.bytes) <= mostOfWay || w.traits&startsAtEdge != 0) {
				tables[sumOf(w.source)] = own.bytes
			}
		}
	}
	sums := slices.Sorted(maps.Keys(tables))
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(sums)))
	at := 4 + 12*len(sums)
	for _, sum := range sums {
		out = binary.LittleEndian.AppendUint64(out, sum)
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
		at += len(tables[sum])
	}
	for _, sum := range sums {
		out = append(out, tables[sum]...)
	}
	return out
}

// maker makes the machine of one expression.
type maker struct {
	prog  *syntax.Prog
	bound bool
	// ascii and widely tell apart characters of different classes; reps is one
	// of each, where the end of the text is -1.
	ascii  [128]uint8
	wide   []rune
	widely []uint8
	reps   []rune
	reads  [][]bool // whether an instruction reads a class
	met    []int    // the last round in which an instruction was met
	round  int
	// relaxed is set for an expression that matches more than the pattern:
	// that it matches tells nothing. whole is set where no state is left out.
	relaxed, whole bool
}

// notTold stands for the characters that a machine does not tell apart.
const notTold = -2

// reached is a state: the places of the program reached, in the order that the
// expression prefers, and what was read before.
type reached struct {
	places  []uint32
	before  rune // a character like the one before, -1 for none
	matched bool
	unsure  bool // the machine goes no further
}

func (r reached) key() string {
	b := make([]byte, 0, 3*len(r.places)+5)
	for _, p := range r.places {
		b = binary.AppendUvarint(b, uint64(p))
	}
	b = append(b, 0xff, byte(r.before))
	if r.matched {
		b = append(b, 1)
	}
	if r.unsure {
		b = append(b, 2)
	}
	return string(b)
}

// derived is a table, and whether it tells all.
type derived struct {
	bytes []byte
	whole bool
}

// deriveTable works out the table of a pattern, nil if it would be large.
func deriveTable(t *testing.T, source string) *derived {
	t.Helper()
	re, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		t.Fatal(err)
	}
	m := makerOf(t, re)
	if data := m.write(m.states(mostStates[0])); data != nil && m.whole {
		return &derived{data, true}
	}
	more := makerOf(t, relaxed(re))
	more.relaxed = true
	if data := more.write(more.states(mostStates[0])); data != nil && more.whole {
		return &derived{data, false}
	}
	for _, most := range mostStates {
		if data := m.write(m.states(most)); data != nil {
			return &derived{data, false}
		}
	}
	return nil
}

// relaxed is an expression that matches whatever re does, and more: what may
// come up to so many times comes any number of times.
func relaxed(re *syntax.Regexp) *syntax.Regexp {
	out := *re
	out.Sub = nil
	for _, s := range re.Sub {
		out.Sub = append(out.Sub, relaxed(s))
	}
	if re.Op == syntax.OpRepeat && (re.Max > 1 || re.Max < 0) {
		if out.Op = syntax.OpStar; re.Min > 0 {
			out.Op = syntax.OpPlus
		}
		out.Min, out.Max = 0, 0
	}
	return &out
}

func makerOf(t *testing.T, re *syntax.Regexp) *maker {
	t.Helper()
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		t.Fatal(err)
	}
	m := &maker{prog: prog, bound: prog.StartCond()&syntax.EmptyBeginText != 0}
	m.classify()
	m.reads, m.met = make([][]bool, len(prog.Inst)), make([]int, len(prog.Inst))
	for i := range prog.Inst {
		switch in := &prog.Inst[i]; in.Op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			m.reads[i] = make([]bool, len(m.reps))
			for class, r := range m.reps {
				m.reads[i][class] = r >= 0 && in.MatchRune(r)
			}
		}
	}
	return m
}

// classify finds the characters that the program tells apart.
func (m *maker) classify() {
	m.reps = []rune{-1}
	var readers []*syntax.Inst
	alike, placed := map[string]bool{}, false
	for i := range m.prog.Inst {
		switch in := &m.prog.Inst[i]; in.Op {
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			if k := fmt.Sprint(in.Op, in.Rune, in.Arg); !alike[k] {
				alike[k] = true
				readers = append(readers, in)
			}
		case syntax.InstEmptyWidth:
			placed = true
		}
	}
	known := map[string]uint8{}
	class := func(r rune) uint8 {
		b := make([]byte, 0, 1000)
		for _, in := range readers {
			b = strconv.AppendBool(b, in.MatchRune(r))
		}
		b = strconv.AppendBool(b, placed && syntax.IsWordChar(r))
		b = strconv.AppendBool(b, placed && r == '\n')
		c, ok := known[string(b)]
		if !ok {
			c = uint8(len(m.reps))
			known[string(b)] = c
			m.reps = append(m.reps, r)
		}
		return c
	}
	for r := range rune(128) {
		m.ascii[r] = class(r)
	}
	edges := map[rune]bool{0x80: true}
	for _, in := range readers {
		for _, r := range in.Rune {
			for f := r; ; {
				edges[f], edges[f+1] = true, true
				if f = unicode.SimpleFold(f); f == r || f < 0 {
					break
				}
			}
		}
	}
	for _, r := range slices.Sorted(maps.Keys(edges)) {
		if r < 0x80 || r > unicode.MaxRune {
			continue
		}
		if c := class(r); len(m.widely) == 0 || m.widely[len(m.widely)-1] != c {
			m.wide, m.widely = append(m.wide, r), append(m.widely, c)
		}
		if len(m.wide) > mostWide {
			break
		}
	}
	if len(m.wide) > mostWide {
		m.wide, m.widely = m.wide[:1], []uint8{uint8(len(m.reps))}
		m.reps = append(m.reps, notTold)
	}
}

// states works out the states and what follows each by class, those that are
// reached first. The first is that in which nothing more can match, the second
// the beginning, the third stands for those that are too many.
func (m *maker) states(most int) ([]reached, [][]int) {
	dead, begin, unsure := reached{before: ' '}, reached{places: []uint32{uint32(m.prog.Start)}, before: -1}, reached{before: ' ', unsure: true}
	matched := reached{before: ' ', matched: true}
	states := []reached{dead, begin, unsure, matched}
	numbers := map[string]int{dead.key(): 0, begin.key(): 1, unsure.key(): 2, matched.key(): 3}
	m.whole = true
	var next [][]int
	for i := 0; i < len(states); i++ {
		row := make([]int, len(m.reps))
		next = append(next, row)
		if i == stateDead || states[i].unsure {
			continue
		}
		ways := map[syntax.EmptyOp]followed{}
		for class, r := range m.reps {
			if r == notTold {
				row[class] = 2
				continue
			}
			flags := syntax.EmptyOpContext(states[i].before, r)
			if _, ok := ways[flags]; !ok {
				ways[flags] = m.follow(states[i], flags)
			}
			to := m.step(states[i], ways[flags], class)
			k := to.key()
			n, ok := numbers[k]
			switch {
			case !ok && len(states) == most:
				n, m.whole = 2, false
			case !ok:
				n = len(states)
				numbers[k] = n
				states = append(states, to)
			}
			row[class] = n
		}
	}
	return m.smallest(states, next)
}

// followed are the instructions that would read the next character, in order,
// and whether the program has matched before it.
type followed struct {
	places  []uint32
	matched bool
}

// follow goes on from a state to the instructions that read, by what the place
// between two characters is.
func (m *maker) follow(from reached, flags syntax.EmptyOp) (out followed) {
	m.round++
	var on func(pc uint32) (cut bool)
	on = func(pc uint32) bool {
		if m.met[pc] == m.round {
			return false
		}
		m.met[pc] = m.round
		switch in := &m.prog.Inst[pc]; in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			return on(in.Out) || on(in.Arg)
		case syntax.InstCapture, syntax.InstNop:
			return on(in.Out)
		case syntax.InstEmptyWidth:
			return syntax.EmptyOp(in.Arg)&^flags == 0 && on(in.Out)
		case syntax.InstMatch:
			out.matched = true
			return true
		case syntax.InstFail:
			return false
		}
		out.places = append(out.places, pc)
		return false
	}
	for _, pc := range from.places {
		if on(pc) {
			break
		}
	}
	return out
}

// step is what a state becomes by one character, or by the end.
func (m *maker) step(from reached, ways followed, class int) reached {
	if !m.bound && from.matched {
		// That there is a match is all that is asked.
		return reached{before: ' ', matched: true}
	}
	r := m.reps[class]
	to := reached{before: r, matched: ways.matched}
	m.round++
	for _, pc := range ways.places {
		if out := m.prog.Inst[pc].Out; m.reads[pc][class] && m.met[out] != m.round {
			m.met[out] = m.round
			to.places = append(to.places, out)
		}
	}
	switch {
	case m.relaxed && to.matched:
		return reached{before: ' ', unsure: true}
	case !m.bound && to.matched:
		return reached{before: ' ', matched: true}
	case r < 0:
		return reached{before: ' ', matched: to.matched}
	case !m.bound:
		// A match may begin anywhere, and their order does not count.
		if !slices.Contains(to.places, uint32(m.prog.Start)) {
			to.places = append(to.places, uint32(m.prog.Start))
		}
		slices.Sort(to.places)
	case len(to.places) == 0:
		return reached{before: ' ', matched: to.matched}
	}
	switch {
	case r == '\n':
	case syntax.IsWordChar(r):
		to.before = 'a'
	default:
		to.before = ' '
	}
	return to
}

// smallest puts states together that cannot be told apart, and numbers them
// anew: dead, begin, the others, unsure, those that match.
func (m *maker) smallest(states []reached, next [][]int) ([]reached, [][]int) {
	group, count := make([]int, len(states)), 0
	for {
		known := map[string]int{}
		finer := make([]int, len(states))
		for i, s := range states {
			b := strconv.AppendBool(strconv.AppendBool(nil, s.matched), s.unsure)
			b = binary.AppendVarint(b, int64(group[i]))
			for _, to := range next[i] {
				b = binary.AppendVarint(b, int64(group[to]))
			}
			if _, ok := known[string(b)]; !ok {
				known[string(b)] = len(known)
			}
			finer[i] = known[string(b)]
		}
		group = finer
		if len(known) == count {
			break
		}
		count = len(known)
	}
	one := make([]int, count) // a state of each group
	for i := len(states) - 1; i >= 0; i-- {
		one[group[i]] = i
	}
	rank := func(g int) int {
		switch {
		case g == group[0]:
			return 0
		case g == group[1]:
			return 1
		case states[one[g]].unsure:
			return 3
		case states[one[g]].matched:
			return 4
		}
		return 2
	}
	order := make([]int, count)
	for g := range order {
		order[g] = g
	}
	slices.SortStableFunc(order, func(a, b int) int { return rank(a) - rank(b) })
	if group[0] == group[1] {
		return nil, nil // it never matches
	}
	place := make([]int, count)
	for n, g := range order {
		place[g] = n
	}
	var outStates []reached
	var outNext [][]int
	for _, g := range order {
		row := make([]int, len(m.reps))
		for c, to := range next[one[g]] {
			row[c] = place[group[to]]
		}
		outStates, outNext = append(outStates, states[one[g]]), append(outNext, row)
	}
	return outStates, outNext
}

// write writes the table.
func (m *maker) write(states []reached, next [][]int) []byte {
	unsure := slices.IndexFunc(states, func(s reached) bool { return s.unsure })
	most := mostWhole
	if !m.whole {
		most = mostTable
	}
	if len(states) == 0 || len(states) > 255 || len(states)*len(m.reps) > most {
		return nil
	}
	bound := byte(0)
	if m.bound {
		bound = 1
	}
	out := []byte{bound, byte(len(states)), byte(unsure), byte(len(m.reps)), byte(len(m.wide))}
	out = append(out, m.ascii[:]...)
	for _, r := range m.wide {
		out = binary.LittleEndian.AppendUint32(out, uint32(r))
	}
	out = append(out, m.widely...)
	for _, row := range next {
		for _, to := range row {
			out = append(out, byte(to))
		}
	}
	return out
}
