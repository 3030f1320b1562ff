// Package cfb reads compound files ([MS-CFB]): a tree of storages, as folders,
// and streams, as files, in one file. Old Word and Excel files, and the
// messages that Outlook saves, are such.
//
// It promises an end: every chain of sectors is followed no further than there
// are sectors, every entry of the directory is met once, and a stream is never
// larger than the file. It refuses to know what the streams mean.
package cfb

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"

	"dtrbot/parser/document"
)

// Sector numbers with a meaning (2.1).
const (
	sectorEnd = 0xfffffffe
	noEntry   = 0xffffffff
)

const (
	headerSize = 512
	entrySize  = 128
	maxEntries = 50_000
)

// Magic begins every compound file (2.2).
const Magic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// Root is the number of the entry that all others are in.
const Root = 0

// File is an open compound file.
type File struct {
	data       []byte
	sector     int // bytes of one
	small      int // bytes of a sector of small streams
	cutoff     uint32
	table      []uint32 // the next sector of each
	smallTable []uint32
	smallData  []byte
	entries    []entry
}

// entry is one of the directory.
type entry struct {
	name               string
	storage            bool
	left, right, child uint32
	start              uint32
	size               uint64
}

// Open reads the tables of a compound file. The error wraps
// document.ErrDamaged or ErrLimit.
func Open(data []byte) (*File, error) {
	damaged := func(what string) error { return fmt.Errorf("%s of the compound file: %w", what, document.ErrDamaged) }
	if len(data) < headerSize || string(data[:len(Magic)]) != Magic {
		return nil, damaged("the header")
	}
	u16 := func(at int) int { return int(binary.LittleEndian.Uint16(data[at:])) }
	u32 := func(at int) uint32 { return binary.LittleEndian.Uint32(data[at:]) }
	shift, small := u16(30), u16(32)
	if shift < 7 || shift > 16 || small < 4 || small > shift {
		return nil, damaged("the sector size")
	}
	f := &File{data: data, sector: 1 << shift, small: 1 << small, cutoff: u32(56)}
	f.readTable(u32)
	if len(f.table) == 0 {
		return nil, damaged("the table")
	}
	directory, err := f.chain(u32(48), int64(len(data)))
	if err != nil {
		return nil, err
	}
	if err := f.readDirectory(directory); err != nil {
		return nil, err
	}
	smallTable, err := f.chain(u32(60), int64(len(data)))
	if err != nil {
		return nil, err
	}
	f.smallTable = appendNumbers(nil, smallTable)
	root := f.entries[Root]
	if f.smallData, err = f.chain(root.start, int64(min(root.size, uint64(len(data))))); err != nil {
		return nil, err
	}
	return f, nil
}

// readTable reads which sector follows which. The sectors of the table itself
// are 109 in the header, then a chain (2.5).
func (f *File) readTable(u32 func(at int) uint32) {
	sectors := (len(f.data) + f.sector - 1) / f.sector
	list := make([]uint32, 0, 109)
	for i := range 109 {
		list = append(list, u32(76+4*i))
	}
	next := u32(68)
	for steps := 0; next < sectorEnd && steps <= sectors; steps++ {
		b := f.at(next)
		if len(b) < f.sector {
			break
		}
		for i := 0; i+8 <= len(b); i += 4 {
			list = append(list, binary.LittleEndian.Uint32(b[i:]))
		}
		next = binary.LittleEndian.Uint32(b[f.sector-4:])
	}
	for _, s := range list {
		if s >= sectorEnd {
			continue
		}
		f.table = appendNumbers(f.table, f.at(s))
		if len(f.table) > sectors {
			break // more would tell of sectors that are not there
		}
	}
}

func appendNumbers(to []uint32, b []byte) []uint32 {
	for ; len(b) >= 4; b = b[4:] {
		to = append(to, binary.LittleEndian.Uint32(b))
	}
	return to
}

// at is one sector, shorter at the end of the file, nil beyond it.
func (f *File) at(sector uint32) []byte {
	from := (int64(sector) + 1) * int64(f.sector)
	if from >= int64(len(f.data)) {
		return nil
	}
	return f.data[from:min(from+int64(f.sector), int64(len(f.data)))]
}

// chain reads a chain of sectors, at most size bytes. One that is longer than
// there are sectors goes in a circle.
func (f *File) chain(sector uint32, size int64) ([]byte, error) {
	if sector >= sectorEnd || size == 0 {
		return nil, nil
	}
	var out []byte
	for steps := 0; sector < sectorEnd; steps++ {
		b := f.at(sector)
		if b == nil || steps > len(f.table) || int(sector) >= len(f.table) {
			return out, fmt.Errorf("a chain of sectors leads nowhere: %w", document.ErrDamaged)
		}
		out = append(out, b...)
		if int64(len(out)) >= size {
			return out[:size], nil
		}
		sector = f.table[sector]
	}
	return out, nil
}

func (f *File) readDirectory(b []byte) error {
	if len(b)/entrySize > maxEntries {
		return fmt.Errorf("more than %d entries in the compound file: %w", maxEntries, document.ErrLimit)
	}
	for ; len(b) >= entrySize; b = b[entrySize:] {
		length := min(int(binary.LittleEndian.Uint16(b[64:])), 64)
		units := make([]uint16, 0, 32)
		for i := 0; i+2 < length; i += 2 { // without the zero at its end
			units = append(units, binary.LittleEndian.Uint16(b[i:]))
		}
		e := entry{
			name:    string(utf16.Decode(units)),
			storage: b[66] == 1 || b[66] == 5,
			left:    binary.LittleEndian.Uint32(b[68:]),
			right:   binary.LittleEndian.Uint32(b[72:]),
			child:   binary.LittleEndian.Uint32(b[76:]),
			start:   binary.LittleEndian.Uint32(b[116:]),
			size:    binary.LittleEndian.Uint64(b[120:]),
		}
		if f.sector == 512 {
			e.size &= 0xffffffff // 2.6.3: the upper half may be rubbish
		}
		f.entries = append(f.entries, e)
	}
	if len(f.entries) == 0 {
		return fmt.Errorf("no directory in the compound file: %w", document.ErrDamaged)
	}
	return nil
}

// Children are the entries of a storage: their numbers by their lower-case
// names. The tree in which they hang may have circles; each is met once.
func (f *File) Children(of int) map[string]int {
	out := map[string]int{}
	seen := map[uint32]bool{}
	open := []uint32{f.entries[of].child}
	for len(open) > 0 {
		n := open[len(open)-1]
		open = open[:len(open)-1]
		if n == noEntry || int64(n) >= int64(len(f.entries)) || seen[n] || n == 0 {
			continue
		}
		seen[n] = true
		e := f.entries[n]
		out[strings.ToLower(e.name)] = int(n)
		open = append(open, e.left, e.right)
	}
	return out
}

// Name is the name of an entry as it is written.
func (f *File) Name(n int) string { return f.entries[n].name }

// Size is how many bytes of an entry Stream may give: what the directory says,
// the size of the file at most.
func (f *File) Size(n int) int64 { return int64(min(f.entries[n].size, uint64(len(f.data)))) }

// Stream is the content of an entry. What was read before damage is returned
// with the error, which wraps document.ErrDamaged. Several entries may name
// the same sectors: who reads many asks Size first.
func (f *File) Stream(n int) ([]byte, error) {
	e := f.entries[n]
	if e.storage {
		return nil, fmt.Errorf("a storage in the place of a stream: %w", document.ErrDamaged)
	}
	out, err := f.content(e, f.Size(n))
	if err == nil && uint64(len(out)) < e.size {
		err = fmt.Errorf("a stream ends early: %w", document.ErrDamaged)
	}
	return out, err
}

// content reads at most size bytes of a stream, from the sectors of the file
// or, for a small one, from those in the root's stream.
func (f *File) content(e entry, size int64) ([]byte, error) {
	if e.size >= uint64(f.cutoff) {
		return f.chain(e.start, size)
	}
	var out []byte
	sector := e.start
	for steps := 0; sector < sectorEnd && int64(len(out)) < size; steps++ {
		from := int64(sector) * int64(f.small)
		if steps > len(f.smallTable) || int64(sector) >= int64(len(f.smallTable)) || from >= int64(len(f.smallData)) {
			return out, fmt.Errorf("a chain of small sectors leads nowhere: %w", document.ErrDamaged)
		}
		out = append(out, f.smallData[from:min(from+int64(f.small), int64(len(f.smallData)))]...)
		sector = f.smallTable[sector]
	}
	return out[:min(int64(len(out)), size)], nil
}
