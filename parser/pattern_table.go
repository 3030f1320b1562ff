package parser

import (
	_ "embed"
	"encoding/binary"
	"unicode/utf8"
)

// Most patterns have a table beside their gate: a state machine that reads a
// text once, character by character, which for texts of a line's length is
// many times faster than the expression run, and needs no traces. Tables are
// worked out with the gates (pattern_table_test.go) and found by the same sum.
// Where a machine would be large, it is that of an expression which matches
// more, one with any number of what may come some times only, and tells no more
// than that nothing matches; or else the table has the states that are reached
// first, and beyond them tells nothing.
//
// All tables stand in one file, since data of a string needs nothing at the
// start of the program:
//
//	number of tables                                   4 bytes
//	for each, in the order of sums: sum, place         8 and 4 bytes
//
// and at its place each has
//
//	bound, states, state that tells nothing, classes   1 byte each
//	number of ranges beyond ASCII                      1 byte
//	class of each character of ASCII                   128 bytes
//	for each range its first character, class          4 bytes each, 1 byte each
//	the next state by state and class                  1 byte each
//
// Numbers are little endian.

//go:embed pattern_tables.bin
var patternTables string

// table is a pattern's state machine. State 0 can match no more; the states
// above unsure have matched before the character that led to them.
type table struct {
	// bound is set for a pattern bound to the beginning of the text: its
	// machine ends where the match that the expression prefers ends. Others
	// say only that there is a match.
	bound   bool
	unsure  uint8
	classes int
	ascii   string // the class of a character of ASCII
	wide    string // the first characters of ranges beyond ASCII, 4 bytes each
	widely  string // their classes
	next    string
}

// The class of the end of a text, and the states in which machines begin and
// in which there is nothing more to read.
const (
	classEnd   = 0
	stateBegin = 1
	stateDead  = 0
)

// tableOf finds the table of a pattern by its sum, nil if there is none.
func tableOf(sum uint64) *table {
	const entry = 12
	data := patternTables
	n := int(number32(data))
	i := placeOfSum(sum, n, func(i int) uint64 { return number64(data[4+i*entry:]) })
	at := 4 + i*entry
	if i == n || number64(data[at:]) != sum {
		return nil
	}
	data = data[number32(data[at+8:]):]
	t := &table{bound: data[0] == 1, unsure: data[2], classes: int(data[3])}
	states, wide := int(data[1]), int(data[4])
	data = data[5:]
	t.ascii, data = data[:utf8.RuneSelf], data[utf8.RuneSelf:]
	t.wide, data = data[:4*wide], data[4*wide:]
	t.widely, data = data[:wide], data[wide:]
	t.next = data[:states*t.classes]
	return t
}

func number32(s string) uint32 { return binary.LittleEndian.Uint32([]byte(s[:4])) }
func number64(s string) uint64 { return binary.LittleEndian.Uint64([]byte(s[:8])) }

// class is the class of the character beyond ASCII with which a text begins,
// and how many bytes it has.
func (t *table) class(s string) (class uint8, size int) {
	r, size := utf8.DecodeRuneInString(s)
	i := len(t.widely) - 1
	for i > 0 && rune(number32(t.wide[4*i:])) > r {
		i--
	}
	return t.widely[i], size
}

// holds reports whether a text holds a match, if that is sure.
func (t *table) holds(s string) (holds, sure bool) {
	next, ascii, classes, unsure := t.next, t.ascii[:utf8.RuneSelf], t.classes, t.unsure
	// A state that is not left needs no new row, so that the processor need
	// not wait for the last character before it looks at the next.
	state, row := uint8(stateBegin), t.next[stateBegin*t.classes:]
	for i := 0; i < len(s); {
		class := uint8(0)
		if c := s[i]; c < utf8.RuneSelf {
			class = ascii[c]
			i++
		} else {
			var size int
			class, size = t.class(s[i:])
			i += size
		}
		to := row[class]
		if to == state {
			continue
		}
		if to >= unsure {
			return to > unsure, to > unsure
		}
		if to == stateDead {
			return false, true
		}
		state, row = to, next[int(to)*classes:]
	}
	to := row[classEnd]
	return to > unsure, to != unsure
}

// end is where the match ends that a bound pattern has, -1 for none, if that
// is sure.
func (t *table) end(s string) (end int, sure bool) {
	next, ascii, classes, unsure := t.next, t.ascii, t.classes, t.unsure
	state, end := uint8(stateBegin), -1
	for i := 0; i < len(s); {
		class, size := uint8(0), 1
		if c := s[i]; c < utf8.RuneSelf {
			class = ascii[c]
		} else {
			class, size = t.class(s[i:])
		}
		state = next[int(state)*classes+int(class)]
		switch {
		case state == unsure:
			return -1, false
		case state > unsure:
			end = i
		case state == stateDead:
			return end, true
		}
		i += size
	}
	switch state = next[int(state)*classes+classEnd]; {
	case state == unsure:
		return -1, false
	case state > unsure:
		end = len(s)
	}
	return end, true
}
