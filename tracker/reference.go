package tracker

import (
	"encoding/binary"
	"strings"
)

// A reference is DTR-AAA-XXXX-XXXX: the authority's three letters, seven
// characters of a keyed hash in Crockford's base 32 and one check character.
// It tells nothing of how many cases there are, and can be read over the
// telephone: no I, L, O or U.

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// formReference makes the reference of an authority from at least five bytes
// of a keyed hash, of which it takes 35 bits.
func formReference(code string, hash []byte) string {
	bits := uint64(hash[0])<<32 | uint64(binary.BigEndian.Uint32(hash[1:5]))
	bits >>= 5
	var c [8]byte
	for i := 6; i >= 0; i-- {
		c[i] = crockford[bits&31]
		bits >>= 5
	}
	c[7] = crockford[checkCharacter(c[:7])]
	return "DTR-" + code + "-" + string(c[:4]) + "-" + string(c[4:])
}

// ValidReference tells whether s, as written, is a reference whose check
// character fits.
func ValidReference(s string) bool {
	parts := strings.Split(s, "-")
	if len(parts) != 4 || parts[0] != "DTR" || len(parts[1]) != 3 || len(parts[2]) != 4 || len(parts[3]) != 4 {
		return false
	}
	c := parts[2] + parts[3]
	for i := range len(c) {
		if strings.IndexByte(crockford, c[i]) < 0 {
			return false
		}
	}
	return crockford[checkCharacter([]byte(c[:7]))] == c[7]
}

// CleanReference reads a reference as people write it: any case, spaces for
// hyphens, and the letters that Crockford's base 32 takes for digits.
func CleanReference(s string) (string, bool) {
	s = strings.ToUpper(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == ' ' || r == '\u2013' || r == '\u2011' }), ""))
	if len(s) != 14 || !strings.HasPrefix(s, "DTR") {
		return "", false
	}
	tail := strings.NewReplacer("O", "0", "I", "1", "L", "1").Replace(s[6:])
	ref := "DTR-" + s[3:6] + "-" + tail[:4] + "-" + tail[4:]
	return ref, ValidReference(ref)
}

// checkCharacter is a sum over GF(32) with a different weight at each place,
// so that every single wrong character and every swap of two characters is
// found.
func checkCharacter(c []byte) byte {
	var sum, weight byte = 0, 2
	for _, b := range c {
		sum ^= multiply32(byte(strings.IndexByte(crockford, b)), weight)
		weight = multiply32(weight, 2)
	}
	return sum
}

// multiply32 multiplies in GF(32) with the primitive polynomial x^5 + x^2 + 1.
func multiply32(a, b byte) byte {
	var p byte
	for ; b > 0; b >>= 1 {
		if b&1 == 1 {
			p ^= a
		}
		a <<= 1
		if a&32 != 0 {
			a ^= 0b100101
		}
	}
	return p
}
