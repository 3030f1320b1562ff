// Package containertest writes containers for tests: winmail.dat and the
// messages that Outlook saves. It is written from the specifications, apart
// from the readers, and promises the features that its types name and no
// others.
package containertest

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// Message is what a container holds.
type Message struct {
	Subject, From, Sender, Plain, HTML string
	RTF                                []byte // not yet compressed
	Files                              []File
}

// File is an attached file, or a message in its place.
type File struct {
	Name      string
	Type      string
	ContentID string
	Data      []byte
	Message   *Message
	Object    *Storage // an object of another program
}

// TNEF writes a winmail.dat ([MS-OXTNEF]).
func TNEF(m Message) []byte {
	b := u32(0x223e9f78)
	b = append(b, u16(1)...)
	b = append(b, attribute(1, 0x00089006, u32(0x10000))...)
	b = append(b, attribute(1, 0x00069007, append(u32(1252), u32(0)...))...)
	var p props
	p.text(0x0037, m.Subject)
	p.text(0x0c1a, m.From)
	p.text(0x5d01, m.Sender)
	p.text(0x1000, m.Plain)
	if m.HTML != "" {
		p.binary(0x1013, []byte(m.HTML))
		p.long(0x3fde, 65001)
	}
	if m.RTF != nil {
		p.binary(0x1009, CompressRTF(m.RTF))
	}
	p.named()
	b = append(b, attribute(1, 0x00069003, p.list())...)
	for _, f := range m.Files {
		b = append(b, attribute(2, 0x00069002, make([]byte, 14))...)
		short := "FILE.BIN"
		b = append(b, attribute(2, 0x00018010, append([]byte(short), 0))...)
		var p props
		p.text(0x3707, f.Name)
		p.text(0x370e, f.Type)
		p.text(0x3712, f.ContentID)
		if f.Message != nil {
			p.long(0x3705, 5)
			p.object(0x3701, append(make([]byte, 16), TNEF(*f.Message)...))
		} else if f.Object != nil {
			p.long(0x3705, 6)
			p.object(0x3701, append(make([]byte, 16), Compound(*f.Object)...))
		} else {
			p.long(0x3705, 1)
			b = append(b, attribute(2, 0x0006800f, f.Data)...)
		}
		b = append(b, attribute(2, 0x00069005, p.list())...)
	}
	return b
}

func attribute(level byte, id uint32, data []byte) []byte {
	b := append([]byte{level}, u32(id)...)
	b = append(b, u32(uint32(len(data)))...)
	b = append(b, data...)
	sum := uint16(0)
	for _, c := range data {
		sum += uint16(c)
	}
	return append(b, u16(sum)...)
}

func u16(n uint16) []byte { return binary.LittleEndian.AppendUint16(nil, n) }
func u32(n uint32) []byte { return binary.LittleEndian.AppendUint32(nil, n) }

// props is a list of properties as TNEF writes it.
type props struct {
	n uint32
	b []byte
}

func (p *props) list() []byte { return append(u32(p.n), p.b...) }

func (p *props) value(kind, id uint16, v []byte) {
	p.n++
	p.b = append(append(append(p.b, u16(kind)...), u16(id)...), u32(1)...)
	p.b = append(append(p.b, u32(uint32(len(v)))...), v...)
	for len(p.b)%4 != 0 {
		p.b = append(p.b, 0)
	}
}

func (p *props) text(id uint16, s string) {
	if s != "" {
		p.value(0x001f, id, append(utf16le(s), 0, 0))
	}
}

func (p *props) binary(id uint16, v []byte) { p.value(0x0102, id, v) }
func (p *props) object(id uint16, v []byte) { p.value(0x000d, id, v) }

func (p *props) long(id uint16, n uint32) {
	p.n++
	p.b = append(append(append(p.b, u16(0x0003)...), u16(id)...), u32(n)...)
}

// named adds properties that have to be passed over: named by a number and by
// a text, and one of several values.
func (p *props) named() {
	p.n += 3
	p.b = append(append(append(p.b, u16(0x000b)...), u16(0x8001)...), make([]byte, 16)...)
	p.b = append(append(append(p.b, u32(0)...), u32(0x8506)...), u32(1)...)
	p.b = append(append(append(p.b, u16(0x0003)...), u16(0x8002)...), make([]byte, 16)...)
	p.b = append(append(append(p.b, u32(1)...), u32(6)...), 'a', 0, 'b', 0, 0, 0, 0, 0)
	p.b = append(p.b, u32(7)...)
	p.b = append(append(append(p.b, u16(0x101f)...), u16(0x6001)...), u32(2)...)
	for range 2 {
		p.b = append(append(p.b, u32(4)...), 'x', 0, 0, 0)
	}
}

func utf16le(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return b
}

// CompressRTF compresses RTF ([MS-OXRTFCP]) in the simplest way that has
// references: a run of equal bytes is one.
func CompressRTF(in []byte) []byte {
	const header = `{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` + "\r\n" + `\par \pard\plain\f0\fs20\b\i\u\tab\tx`
	at := len(header)
	var body, group []byte
	flags, bits := byte(0), 0
	flush := func() {
		body = append(append(body, flags), group...)
		group, flags, bits = nil, 0, 0
	}
	add := func(b []byte, reference bool, n int) {
		if reference {
			flags |= 1 << bits
		}
		group = append(group, b...)
		at = (at + n) % 4096
		if bits++; bits == 8 {
			flush()
		}
	}
	for i := 0; i < len(in); {
		n := 0
		for i > 0 && i+n < len(in) && n < 17 && in[i+n] == in[i-1] {
			n++
		}
		if n >= 2 {
			from := (at + 4095) % 4096
			add(binary.BigEndian.AppendUint16(nil, uint16(from<<4|(n-2))), true, n)
			i += n
			continue
		}
		add(in[i:i+1], false, 1)
		i++
	}
	add(binary.BigEndian.AppendUint16(nil, uint16(at<<4)), true, 0)
	if bits > 0 {
		flush()
	}
	out := append(u32(uint32(len(body)+12)), u32(uint32(len(in)))...)
	out = append(append(out, "LZFu"...), u32(0)...)
	return append(out, body...)
}

// Outlook writes a saved message ([MS-OXMSG]).
func Outlook(m Message) []byte {
	root := Storage{Name: "Root Entry", Storages: []Storage{{Name: "__nameid_version1.0", Streams: []Stream{{"__substg1.0_00020102", make([]byte, 16)}}}}}
	fill(&root, m, 32)
	return Compound(root)
}

func fill(s *Storage, m Message, header int) {
	fixed := make([]byte, header)
	text := func(tag, v string) {
		if v != "" {
			s.Streams = append(s.Streams, Stream{"__substg1.0_" + tag + "001F", utf16le(v)})
		}
	}
	text("0037", m.Subject)
	text("0C1A", m.From)
	text("5D01", m.Sender)
	text("1000", m.Plain)
	if m.HTML != "" {
		s.Streams = append(s.Streams, Stream{"__substg1.0_10130102", []byte(m.HTML)})
		fixed = append(fixed, long(0x3fde, 65001)...)
	}
	if m.RTF != nil {
		s.Streams = append(s.Streams, Stream{"__substg1.0_10090102", CompressRTF(m.RTF)})
	}
	s.Streams = append(s.Streams, Stream{"__properties_version1.0", fixed})
	const figures = "0123456789ABCDEF"
	for i, f := range m.Files {
		a := Storage{Name: "__attach_version1.0_#000000" + figures[i>>4:i>>4+1] + figures[i&15:i&15+1]}
		method := uint32(1)
		for tag, v := range map[string]string{"3707": f.Name, "370E": f.Type, "3712": f.ContentID} {
			if v != "" {
				a.Streams = append(a.Streams, Stream{"__substg1.0_" + tag + "001F", utf16le(v)})
			}
		}
		if f.Message != nil {
			method = 5
			inner := Storage{Name: "__substg1.0_3701000D"}
			fill(&inner, *f.Message, 24)
			a.Storages = append(a.Storages, inner)
		} else if f.Object != nil {
			method = 6
			inner := *f.Object
			inner.Name = "__substg1.0_3701000D"
			a.Storages = append(a.Storages, inner)
		} else {
			a.Streams = append(a.Streams, Stream{"__substg1.0_37010102", f.Data})
		}
		a.Streams = append(a.Streams, Stream{"__properties_version1.0", append(make([]byte, 8), long(0x3705, method)...)})
		s.Storages = append(s.Storages, a)
	}
}

func long(id uint16, n uint32) []byte {
	b := append(append(u16(0x0003), u16(id)...), u32(6)...)
	return append(append(b, u32(n)...), u32(0)...)
}

// Word writes a compound file with the stream of a Word file, which begins as
// told and holds nothing else.
func Word(begin string) []byte {
	return Compound(Storage{Name: "Root Entry", Streams: []Stream{{"WordDocument", append([]byte(begin), make([]byte, cutoff)...)}}})
}

// Storage is a folder of a compound file, Stream a file in it.
type Storage struct {
	Name     string
	Streams  []Stream
	Storages []Storage
}

// Stream is one stream of a compound file.
type Stream struct {
	Name string
	Data []byte
}

// compound is a compound file that is being written.
type compound struct {
	sectors, small bytes.Buffer
	table, minor   []uint32
	entries        [][]byte
}

const (
	sector    = 512
	smallSize = 64
	cutoff    = 4096
	end       = 0xfffffffe
	free      = 0xffffffff
)

// Compound writes a compound file ([MS-CFB], version 3). Siblings hang in a
// line, not in a balanced tree, which readers must not mind.
func Compound(root Storage) []byte {
	var c compound
	c.entries = append(c.entries, nil)
	child := c.children(root)
	small := c.put(c.small.Bytes())
	c.entries[0] = dirEntry(root.Name, 5, free, child, small, c.small.Len())
	for len(c.entries)%4 != 0 {
		c.entries = append(c.entries, make([]byte, 128))
	}
	directory := c.put(bytes.Join(c.entries, nil))
	var minor []byte
	for _, n := range c.minor {
		minor = append(minor, u32(n)...)
	}
	minorAt := c.put(minor)
	// The table has to tell of itself too.
	own := 1
	for own*sector/4 < len(c.table)+own {
		own++
	}
	first := len(c.table)
	for range own {
		c.table = append(c.table, 0xfffffffd)
	}
	for len(c.table)%(sector/4) != 0 {
		c.table = append(c.table, free)
	}
	h := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 16)...)
	for _, n := range []uint16{0x3e, 3, 0xfffe, 9, 6} {
		h = append(h, u16(n)...)
	}
	h = append(h, make([]byte, 6)...)
	for _, n := range []uint32{0, uint32(own), directory, 0, cutoff, minorAt, uint32((len(minor) + sector - 1) / sector), end, 0} {
		h = append(h, u32(n)...)
	}
	for i := range 109 {
		n := uint32(free)
		if i < own {
			n = uint32(first + i)
		}
		h = append(h, u32(n)...)
	}
	out := append(h, c.sectors.Bytes()...)
	for _, n := range c.table {
		out = append(out, u32(n)...)
	}
	return out
}

// put writes a stream in whole sectors and gives the first.
func (c *compound) put(b []byte) uint32 {
	if len(b) == 0 {
		return end
	}
	start := uint32(len(c.table))
	for at := 0; at < len(b); at += sector {
		piece := make([]byte, sector)
		copy(piece, b[at:])
		c.sectors.Write(piece)
		next := uint32(len(c.table) + 1)
		if at+sector >= len(b) {
			next = end
		}
		c.table = append(c.table, next)
	}
	return start
}

func (c *compound) putSmall(b []byte) uint32 {
	if len(b) == 0 {
		return end
	}
	start := uint32(len(c.minor))
	for at := 0; at < len(b); at += smallSize {
		piece := make([]byte, smallSize)
		copy(piece, b[at:])
		c.small.Write(piece)
		next := uint32(len(c.minor) + 1)
		if at+smallSize >= len(b) {
			next = end
		}
		c.minor = append(c.minor, next)
	}
	return start
}

// children writes what is in a storage and gives the entry of the first.
func (c *compound) children(s Storage) uint32 {
	next := uint32(free)
	for _, st := range s.Streams {
		start := uint32(0)
		if len(st.Data) < cutoff {
			start = c.putSmall(st.Data)
		} else {
			start = c.put(st.Data)
		}
		c.entries = append(c.entries, dirEntry(st.Name, 2, next, free, start, len(st.Data)))
		next = uint32(len(c.entries) - 1)
	}
	for _, inner := range s.Storages {
		child := c.children(inner)
		c.entries = append(c.entries, dirEntry(inner.Name, 1, next, child, 0, 0))
		next = uint32(len(c.entries) - 1)
	}
	return next
}

func dirEntry(name string, kind byte, right, child, start uint32, size int) []byte {
	b := make([]byte, 64, 128)
	n := copy(b, utf16le(name))
	b = append(append(b, u16(uint16(n+2))...), kind, 1)
	b = append(append(append(b, u32(free)...), u32(right)...), u32(child)...)
	b = append(b, make([]byte, 36)...)
	b = append(append(b, u32(start)...), u32(uint32(size))...)
	return append(b, 0, 0, 0, 0)
}
