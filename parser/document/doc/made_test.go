package doc_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"unicode/utf16"

	"dtrbot/parser/container/containertest"
)

// made is a Word file written piece by piece from the specification, with what
// no program at hand writes: files saved fast, bytes of Windows-1252, names and
// presets of form fields.
type made struct {
	pieces  []made1
	prms    [][]byte // property lists that pieces name
	data    []byte
	fonts   []string
	styles  []madeStyle
	flags   uint16 // of the file information block
	reverse bool   // the pieces stand in the file the other way round
}

// made1 is a piece of the text with its properties.
type made1 struct {
	text   string
	narrow bool
	chars  []byte // properties of characters
	style  uint16
	par    []byte // properties of the paragraph, of a piece that ends with its mark
	prm    uint16
}

type madeStyle struct {
	builtIn, kind, basedOn uint16
	name                   string
	lists                  [][]byte
}

func le16(n ...int) []byte {
	var b []byte
	for _, n := range n {
		b = binary.LittleEndian.AppendUint16(b, uint16(n))
	}
	return b
}

func le32(n ...int) []byte {
	var b []byte
	for _, n := range n {
		b = binary.LittleEndian.AppendUint32(b, uint32(n))
	}
	return b
}

func wideText(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

// page makes a page of 512 bytes of property lists.
func page(edges []int, lists [][]byte, entry int) []byte {
	b := make([]byte, 512)
	copy(b, le32(edges...))
	end := 511
	for i, list := range lists {
		if list == nil {
			continue
		}
		end = (end - len(list)) &^ 1
		copy(b[end:], list)
		b[4*len(edges)+entry*i] = byte(end / 2)
	}
	b[511] = byte(len(lists))
	return b
}

// streams are the streams of the file.
func (m made) streams() map[string][]byte {
	const block = 1024
	word := make([]byte, block)
	copy(word, le16(0xa5ec, 0xc1))
	copy(word[10:], le16(int(m.flags)))
	copy(word[32:], le16(14))
	copy(word[62:], le16(22))
	copy(word[152:], le16(93))

	// the text
	order := make([]int, len(m.pieces))
	for i := range order {
		order[i] = i
		if m.reverse {
			order[i] = len(order) - 1 - i
		}
	}
	offsets := make([]int, len(m.pieces))
	length := make([]int, len(m.pieces))
	var edges []int
	var chars, pars [][]byte
	for _, i := range order {
		p := m.pieces[i]
		offsets[i] = len(word)
		edges = append(edges, len(word))
		if p.narrow {
			length[i] = len(p.text)
			word = append(word, p.text...)
		} else {
			b := wideText(p.text)
			length[i] = len(b) / 2
			word = append(word, b...)
		}
		var list []byte
		if p.chars != nil {
			list = append([]byte{byte(len(p.chars))}, p.chars...)
		}
		chars = append(chars, list)
		par := append(le16(int(p.style)), p.par...)
		if len(par)%2 == 0 {
			par = append([]byte{0, byte(len(par) / 2)}, par...)
		} else {
			par = append([]byte{byte(len(par)/2 + 1)}, par...)
		}
		pars = append(pars, par)
	}
	edges = append(edges, len(word))
	begin, end := edges[0], len(word)
	word = append(word, make([]byte, (512-len(word)%512)%512)...)
	charPage, parPage := len(word)/512, len(word)/512+1
	word = append(word, page(edges, chars, 1)...)
	word = append(word, page(edges, pars, 13)...)

	// the table stream
	var table []byte
	put := func(part int, b []byte) {
		copy(word[154+8*part:], le32(len(table), len(b)))
		table = append(table, b...)
	}
	table = append(table, 0) // nothing stands at 0
	var clx []byte
	for _, p := range m.prms {
		clx = append(append(append(clx, 1), le16(len(p))...), p...)
	}
	cps, cp := le32(0), 0
	var pcds []byte
	for i, p := range m.pieces {
		cp += length[i]
		cps = append(cps, le32(cp)...)
		fc := offsets[i]
		if p.narrow {
			fc = fc*2 | 0x40000000
		}
		pcds = append(append(append(pcds, 0, 0), le32(fc)...), le16(int(p.prm))...)
	}
	list := append(cps, pcds...)
	put(33, append(append(append(clx, 2), le32(len(list))...), list...))
	put(12, le32(begin, end, charPage))
	put(13, le32(begin, end, parPage))
	copy(word[64+12:], le32(cp))
	if m.fonts != nil {
		fonts := le16(len(m.fonts), 0)
		for _, f := range m.fonts {
			b := append(append(make([]byte, 39), wideText(f)...), 0, 0)
			fonts = append(append(fonts, byte(len(b))), b...)
		}
		put(15, fonts)
	}
	if m.styles != nil {
		sheet := append(le16(6), le16(len(m.styles), 10, 0)...)
		for _, s := range m.styles {
			b := le16(int(s.builtIn), int(s.kind|s.basedOn<<4), len(s.lists), 0, 0)
			b = append(append(append(b, le16(len(s.name))...), wideText(s.name)...), 0, 0)
			for _, l := range s.lists {
				b = append(append(b, le16(len(l))...), l...)
				b = append(b, make([]byte, len(l)%2)...)
			}
			sheet = append(append(sheet, le16(len(b))...), b...)
		}
		put(1, sheet)
	}
	return map[string][]byte{"WordDocument": word, "0Table": table, "Data": m.data}
}

// bytes is the file.
func (m made) bytes() []byte { return packed(m.streams()) }

func packed(streams map[string][]byte) []byte {
	root := containertest.Storage{Name: "Root Entry"}
	for _, name := range []string{"WordDocument", "0Table", "Data"} {
		// What is smaller stands elsewhere; padding keeps offsets the same.
		root.Streams = append(root.Streams, containertest.Stream{Name: name, Data: slices.Clone(streams[name])})
	}
	return containertest.Compound(root)
}

// formData is what belongs to a form field.
func formData(kind, value, preset int, name, initial string, options ...string) []byte {
	text := func(s string) []byte { return append(append(le16(len([]rune(s))), wideText(s)...), 0, 0) }
	b := append(le32(0xffffffff), le16(kind|value<<2, 0, 0)...)
	b = append(b, text(name)...)
	if kind == 0 {
		b = append(b, text(initial)...)
	} else {
		b = append(b, le16(preset)...)
	}
	for range 5 {
		b = append(b, text("")...)
	}
	if kind == 2 {
		b = append(b, le16(0xffff, len(options), 0)...)
		for _, o := range options {
			b = append(append(b, le16(len(o))...), wideText(o)...)
		}
	}
	return bytes.Join([][]byte{le32(len(b) + 68), le16(68), make([]byte, 62), b}, nil)
}

// row is the property of the end of a row of a table with the edges, in twips,
// and the flags of its cells.
func row(flags []int, edges ...int) []byte {
	b := append([]byte{byte(len(edges) - 1)}, le16(edges...)...)
	for _, f := range flags {
		b = append(append(b, le16(f)...), make([]byte, 18)...)
	}
	return append(append(le16(0xd608, len(b)+1), b...), rowEnd...)
}

// Properties that the tests use.
var (
	inTable    = []byte{0x16, 0x24, 1}
	rowEnd     = []byte{0x16, 0x24, 1, 0x17, 0x24, 1}
	deletedRun = []byte{0x00, 0x08, 1}
	struck     = []byte{0x37, 0x08, 1}
	hidden     = []byte{0x3c, 0x08, 1}
)

func formAt(at int) []byte {
	return slices.Concat([]byte{0x55, 0x08, 1, 0x06, 0x08, 1, 0x03, 0x6a}, le32(at))
}
