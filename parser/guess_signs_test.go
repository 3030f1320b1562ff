package parser

import (
	"encoding/binary"
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"
)

var writeSigns = flag.String("write-signs", "", "beginning of the files whose signs are made ready for use")

// signFiles are the tables of signs, as text and as the program has them.
var signFiles = []struct{ text, made string }{
	{"guess.txt", "guess.bin"},
	{"prose_guess.txt", "prose_guess.bin"},
	{"kind_guess.txt", "kind_guess.bin"},
	{"asks_guess.txt", "asks_guess.bin"},
}

// TestSigns says whether the tables of signs are those of the texts, and makes
// them when asked by go generate.
func TestSigns(t *testing.T) {
	for _, f := range signFiles {
		text, err := os.ReadFile(f.text)
		if err != nil {
			t.Fatal(err)
		}
		made := signTableOf(t, string(text))
		if *writeSigns != "" {
			if strings.HasPrefix(f.text, *writeSigns) {
				if err := os.WriteFile(f.made, []byte(made), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			continue
		}
		if was, err := os.ReadFile(f.made); err != nil || string(was) != made {
			t.Errorf("%s is not of %s (%v): run go generate ./parser", f.made, f.text, err)
		}
		checkSigns(t, string(text), made)
	}
}

// checkSigns looks up every sign of a text, and some that it has not.
func checkSigns(t *testing.T, text, made string) {
	t.Helper()
	head, lines, _ := strings.Cut(text, "\n")
	got, table := cutSignTable(made)
	if got != head {
		t.Errorf("the first line is %q, want %q", got, head)
	}
	n := 0
	for line := range strings.Lines(lines) {
		name, want, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for i := range len(name) + 1 {
			w, ok := table.find(sign{name[:i], "", name[i:]})
			if got := w.text(head); !ok || got != want {
				t.Fatalf("sign %q is found as %q, %v, want %q", name, got, ok, want)
			}
		}
		for _, no := range []string{name + "\x00", name + "zzz", "zzz" + name} {
			if _, ok := table.find(sign{no}); ok {
				t.Errorf("sign %q is found", no)
			}
		}
		n++
	}
	if n < 1000 {
		t.Errorf("%d signs", n)
	}
	for _, no := range []string{"", "no such sign", "w:zzzzz", "\xff"} {
		if _, ok := table.find(sign{no}); ok {
			t.Errorf("sign %q is found", no)
		}
	}
}

// text writes weights as the text has them whose first line is head: without labels
// where that names none.
func (w signWeights) text(head string) string {
	var out []string
	for i := 0; i < len(w); i += weightBytes {
		label, parts := w.at(i)
		of := strconv.Itoa(parts)
		if parts >= 0 {
			of = "+" + of
		}
		if strings.Contains(head, " ") {
			of = strconv.Itoa(label) + of
		}
		out = append(out, of)
	}
	return strings.Join(out, " ")
}

// signTableOf makes a table of its text: "sign\t12+30 14-2", "sign\t+30" where there
// is one label.
func signTableOf(t *testing.T, text string) string {
	t.Helper()
	head, lines, _ := strings.Cut(text, "\n")
	slots := 4
	for slots < 2*strings.Count(lines, "\n") {
		slots *= 2
	}
	of := make([]uint32, slots)
	records := []byte{0} // no sign is at place 0
	for line := range strings.Lines(lines) {
		name, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		weights := strings.Fields(rest)
		if !ok || len(name) > 255 || len(weights) > 255 || len(records) >= 1<<signPlaceBits {
			t.Fatalf("no room for the sign %q", name)
		}
		h := (&sign{name}).hash()
		at := int(h) & (slots - 1)
		for of[at] != 0 {
			at = (at + 1) & (slots - 1)
		}
		of[at] = h>>signPlaceBits<<signPlaceBits | uint32(len(records))
		records = append(append(records, byte(len(name))), name...)
		records = append(records, byte(len(weights)))
		for _, w := range weights {
			by := strings.IndexAny(w, "+-")
			label := 0
			if by > 0 {
				label = number(t, w[:by], 8)
			}
			records = append(records, byte(label))
			records = binary.LittleEndian.AppendUint16(records, uint16(number(t, w[by:], 16)))
		}
	}
	out := binary.LittleEndian.AppendUint32([]byte(head+"\n"), uint32(slots))
	for _, slot := range of {
		out = binary.LittleEndian.AppendUint32(out, slot)
	}
	return string(append(out, records...))
}

// number reads a number that has so many bits at most.
func number(t *testing.T, s string, bits int) int {
	t.Helper()
	n, err := strconv.ParseInt(s, 10, bits+1)
	if err != nil || bits == 16 && n != int64(int16(n)) || bits == 8 && n != int64(uint8(n)) {
		t.Fatalf("%q is no number of %d bits: %v", s, bits, err)
	}
	return int(n)
}

// textsOf are signs as texts.
func textsOf(signs []sign) []string {
	out := make([]string, len(signs))
	for i, s := range signs {
		out[i] = s.text()
	}
	return out
}
