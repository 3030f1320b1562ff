// Package doc reads a binary Word file of Word 97 to 2003 (.doc, .dot;
// [MS-DOC] in a compound file, [MS-CFB]) as a neutral document.
//
// It promises what a person sees on the screen when the file is opened: tables
// with merged and nested cells, form fields with their state, ticks of symbol
// fonts, text boxes once, tracked insertions without the deletions, no hidden
// text, no comments; files saved fast too. It promises an end: any bytes are
// read in time and memory bounded by the Limits, every offset is checked, and
// what was read before damage is returned with the error. It refuses encrypted
// files and those of Word 6 and 95, which are another format; pictures and
// embedded objects are passed over, nothing is fetched and nothing run.
package doc

import (
	"encoding/binary"
	"errors"
	"fmt"

	"dtrbot/parser/document"
	"dtrbot/parser/internal/cfb"
)

// Read reads the bytes of one file. The error wraps document.ErrEncrypted,
// ErrUnavailable (another format), ErrDamaged or ErrLimit; the document holds
// what was read before it.
func Read(data []byte, l document.Limits) (document.Document, error) {
	f, err := open(data, l)
	if f == nil {
		return document.Document{Truncated: errors.Is(err, document.ErrLimit)}, err
	}
	w := &walker{file: f}
	doc, walkErr := w.document()
	switch {
	case walkErr != nil:
		err = walkErr
	case err == nil:
		err = f.damage
	}
	doc.Truncated = errors.Is(err, document.ErrLimit)
	return doc, err
}

// Magic numbers of the file information block (2.5.2 FibBase).
const (
	magicWord = 0xa5ec
	// leastVersion is the nFib of Word 97; early builds wrote 0xc0.
	leastVersion = 0xc0
	// flags at offset 10
	flagEncrypted  = 1 << 8
	flagOtherTable = 1 << 9
)

// part is the number of a pair of offset and length in FibRgFcLcb97 (2.5.6).
type part int

const (
	partStyles       part = 1  // fcStshf
	partSections     part = 6  // fcPlcfSed
	partHeaders      part = 11 // fcPlcfHdd
	partCharacters   part = 12 // fcPlcfBteChpx
	partParagraphs   part = 13 // fcPlcfBtePapx
	partFonts        part = 15 // fcSttbfFfn
	partPieces       part = 33 // fcClx
	partAnchors      part = 40 // fcPlcSpaMom
	partAnchorsHead  part = 41 // fcPlcSpaHdr
	partDrawings     part = 50 // fcDggInfo
	partBoxes        part = 56 // fcPlcftxbxTxt
	partBoxesHead    part = 58 // fcPlcfHdrtxbxTxt
	partsThatAreRead      = 59
)

// file is an open Word file.
type file struct {
	word  []byte // the stream WordDocument
	table []byte // 0Table or 1Table
	data  []byte // Data; may be empty
	// parts are the offsets and lengths in the table stream.
	parts [partsThatAreRead][2]uint32
	// stories are where the texts begin that stand behind one another in the
	// file, by number, with the end of the last.
	stories [storyEnd + 1]uint32

	pieces     []piece
	prms       [][]byte // property lists that pieces name (2.9.38 Clx)
	characters bins
	paragraphs bins
	styles     []style
	fonts      []string

	// left is how many tokens may still be spent, damage the first that did
	// not keep the rest from being read.
	left   int
	limits document.Limits
	damage error
}

// The texts of a file in their order (2.4.1; 2.5.4 FibRgLw97).
const (
	storyMain = iota
	storyFootnotes
	storyHeaders
	storyMacros
	storyComments
	storyEndnotes
	storyBoxes
	storyBoxesHead
	storyEnd
)

// open reads what says where everything is. With a file an error is one of
// damage that lets something be read.
func open(data []byte, l document.Limits) (*file, error) {
	c, err := cfb.Open(data)
	if err != nil {
		return nil, err
	}
	entries := c.Children(cfb.Root)
	f := &file{limits: l, left: l.Tokens}
	stream := func(name string) []byte {
		n, ok := entries[name]
		if !ok {
			return nil
		}
		if c.Size(n) > l.PartBytes {
			f.damaged(fmt.Errorf("the stream %s is too large: %w", name, document.ErrLimit))
			return nil
		}
		b, err := c.Stream(n)
		if err != nil {
			f.damaged(fmt.Errorf("the stream %s: %w", name, err))
		}
		return b
	}
	if f.word = stream("worddocument"); f.word == nil && f.damage == nil {
		return nil, fmt.Errorf("no Word file in the compound file: %w", document.ErrUnavailable)
	}
	table, err := f.block()
	if err != nil {
		return nil, err
	}
	f.table, f.data = stream(table), stream("data")
	if err := f.readPieces(); err != nil {
		return nil, err
	}
	f.characters = f.bins(partCharacters, 1)
	f.paragraphs = f.bins(partParagraphs, bxPapSize)
	f.readFonts()
	f.readStyles()
	return f, f.damage
}

// damaged keeps the first damage.
func (f *file) damaged(err error) {
	if f.damage == nil {
		f.damage = err
	}
}

var errLimit = fmt.Errorf("more in the file than is read: %w", document.ErrLimit)

// spend takes tokens; the error says that there are none left.
func (f *file) spend(n int) error {
	if f.left -= n; f.left < 0 {
		return errLimit
	}
	return nil
}

// block reads the file information block (2.5.1 Fib) and gives the name of the
// table stream.
func (f *file) block() (table string, err error) {
	b := f.word
	if len(b) < 34 {
		return "", first(f.damage, fmt.Errorf("no file information block: %w", document.ErrUnavailable))
	}
	flags := u16(b, 10)
	if u16(b, 0) != magicWord || u16(b, 2) < leastVersion {
		// Word 6 and 95 have 0xa5dc and other structures.
		return "", fmt.Errorf("not a file of Word 97 to 2003: %w", document.ErrUnavailable)
	}
	if flags&flagEncrypted != 0 {
		return "", fmt.Errorf("the text is encrypted: %w", document.ErrEncrypted)
	}
	table = "0table"
	if flags&flagOtherTable != 0 {
		table = "1table"
	}
	// Three arrays, each behind its own number of elements: of two, four and
	// eight bytes.
	longs := 34 + 2*int(u16(b, 32)) + 2
	pairs := longs + 4*int(u16(b, longs-2)) + 2
	if pairs > len(b) {
		return "", fmt.Errorf("the file information block ends early: %w", document.ErrDamaged)
	}
	at := uint32(0)
	for i := range storyEnd { // ccpText and those that follow it
		f.stories[i] = at
		n := u32(b, longs+12+4*i)
		if n > maxCharacters || n > uint32(maxCharacters)-at {
			return "", fmt.Errorf("more characters than a file can have: %w", document.ErrDamaged)
		}
		at += n
	}
	f.stories[storyEnd] = at
	for i := range min(int(u16(b, pairs-2)), partsThatAreRead) {
		f.parts[i] = [2]uint32{u32(b, pairs+8*i), u32(b, pairs+8*i+4)}
	}
	return table, nil
}

// maxCharacters bounds positions in the text, which are signed.
const maxCharacters = 0x7ffffff0

// part is a part of the table stream, as far as it is there.
func (f *file) part(p part) []byte {
	at, n := int64(f.parts[p][0]), int64(f.parts[p][1])
	if n == 0 {
		return nil
	}
	if at+n > int64(len(f.table)) {
		f.damaged(fmt.Errorf("part %d of the table stream ends early: %w", p, document.ErrDamaged))
		if at >= int64(len(f.table)) {
			return nil
		}
		n = int64(len(f.table)) - at
	}
	return f.table[at : at+n]
}

// plc is a list of ranges with data of a size for each (2.2.2 PLC).
type plc struct {
	b    []byte
	n    int // ranges
	size int
}

func newPLC(b []byte, size int) plc {
	p := plc{b: b, size: size}
	if len(b) >= 4 {
		p.n = (len(b) - 4) / (4 + size)
	}
	return p
}

// at is where range i begins; that of range n is the end.
func (p plc) at(i int) uint32 { return u32(p.b, 4*i) }

// data is what belongs to range i.
func (p plc) data(i int) []byte {
	from := 4*(p.n+1) + p.size*i
	return p.b[from : from+p.size]
}

// u16 is a number at an offset, 0 beyond the end.
func u16(b []byte, at int) uint16 {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return binary.LittleEndian.Uint16(b[at:])
}

// u32 is a number at an offset, 0 beyond the end.
func u32(b []byte, at int) uint32 {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return binary.LittleEndian.Uint32(b[at:])
}

// first is the first error there is.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
