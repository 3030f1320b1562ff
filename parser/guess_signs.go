package parser

import (
	"encoding/binary"
	"strings"
)

// sign is what tells of a question, a sentence or a message what it is, in parts
// that are one text: "b:", "first", " ", "name". They are looked up as they are,
// since to join them would take longer than to find them.
type sign [4]string

// text is the whole sign.
func (s sign) text() string { return s[0] + s[1] + s[2] + s[3] }

// signTable has for signs how much they speak for each of some labels, as they
// were learnt. It is read where it stands in the program, and needs nothing before
// the first question: a reader asks for few of its signs, once. It is made of
// the text beside it (guess_signs_test.go), which has the same in words:
//
//	first line of the text
//	number of slots, a power of two                       4 bytes
//	for each slot, by the hash of a sign: tag, place      12 and 20 bits
//
// and at its place behind the slots each has
//
//	length, sign                                          1 byte and the text
//	number of weights                                     1 byte
//	for each its label, its weight                        1 and 2 bytes
//
// Numbers are little endian. A sign whose slot is taken has the next that is free.
// A slot that is 0 is free: no sign is at place 0.
type signTable string

// signPlaceBits is how many bits of a slot are the place of a sign. The others are
// bits of its hash, which tell most signs that are not there without a look at
// another.
const signPlaceBits = 20

// cutSignTable parts a table that was made from its first line.
func cutSignTable(made string) (head string, t signTable) {
	head, rest, _ := strings.Cut(made, "\n")
	return head, signTable(rest)
}

// signHash begins with the hash of nothing (FNV-1a).
const signHash uint32 = 2166136261

// hash is that of a sign.
func (s *sign) hash() uint32 {
	h := signHash
	for _, part := range s {
		for i := range len(part) {
			h = (h ^ uint32(part[i])) * 16777619
		}
	}
	return h ^ h>>15
}

// is reports that a sign is a text.
func (s *sign) is(text string) bool {
	for _, part := range s {
		if len(part) > len(text) || text[:len(part)] != part {
			return false
		}
		text = text[len(part):]
	}
	return text == ""
}

// find gives what a sign speaks for, and whether the table has it.
func (t signTable) find(s sign) (weights signWeights, ok bool) {
	at := t.place(s)
	if at == 0 {
		return "", false
	}
	return t.weights(at), true
}

// place gives where in the table the weights of a sign are, 0 if it has none.
func (t signTable) place(s sign) uint32 {
	slots := t.number(0)
	records := 4 + 4*slots
	h := s.hash()
	for i := h & (slots - 1); ; i = (i + 1) & (slots - 1) {
		slot := t.number(4 + 4*i)
		if slot == 0 {
			return 0
		}
		if slot>>signPlaceBits != h>>signPlaceBits {
			continue
		}
		at := records + slot&(1<<signPlaceBits-1)
		if n := uint32(t[at]); s.is(string(t[at+1 : at+1+n])) {
			return at + 1 + n
		}
	}
}

// weights are those at a place.
func (t signTable) weights(at uint32) signWeights {
	return signWeights(t[at+1 : at+1+weightBytes*uint32(t[at])])
}

func (t signTable) number(at uint32) uint32 {
	return binary.LittleEndian.Uint32([]byte(t[at : at+4]))
}

// signWeights are what a sign speaks for and against.
type signWeights string

// weightBytes is how long one of them is.
const weightBytes = 3

// at is the label at a place of the weights, and by how many parts the sign
// speaks for it.
func (w signWeights) at(i int) (label, parts int) {
	return int(w[i]), int(int16(uint16(w[i+1]) | uint16(w[i+2])<<8))
}

// addTo adds the weights to the sums of the labels.
func (w signWeights) addTo(sums []int) {
	for i := 0; i < len(w); i += weightBytes {
		label, parts := w.at(i)
		sums[label] += parts
	}
}
