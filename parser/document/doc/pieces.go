package doc

import (
	"fmt"
	"sort"

	"dtrbot/parser/document"
)

// piece is a run of characters that stand together in the stream WordDocument
// (2.8.35 PlcPcd, 2.9.177 Pcd). A file saved fast has many.
type piece struct {
	from, to uint32 // positions in the text
	offset   uint32 // in bytes, of the first character
	wide     bool   // UTF-16, else one byte a character
	prm      uint16 // properties on top of all others
}

// width is how many bytes a character takes.
func (p *piece) width() int {
	if p.wide {
		return 2
	}
	return 1
}

// readPieces reads which characters stand where (2.4.1, 2.9.38 Clx). The error
// is one with which nothing can be read.
func (f *file) readPieces() error {
	b := f.part(partPieces)
	for len(b) >= 3 && b[0] == 1 { // 2.9.209 Prc: a property list for pieces
		n := int(u16(b, 1))
		if 3+n > len(b) {
			break
		}
		f.prms = append(f.prms, b[3:3+n])
		b = b[3+n:]
	}
	if len(b) < 5 || b[0] != 2 { // 2.9.178 Pcdt
		return first(f.damage, fmt.Errorf("no table of pieces: %w", document.ErrDamaged))
	}
	list := newPLC(b[5:min(5+int64(u32(b, 1)), int64(len(b)))], 8)
	// No text is longer than its file: pieces that lie over one another
	// would make it so.
	room := int64(len(f.word))
	for i := range list.n {
		p := piece{from: list.at(i), to: list.at(i + 1)}
		d := list.data(i)
		fc := u32(d, 2) // 2.9.73 FcCompressed
		p.prm, p.offset, p.wide = u16(d, 6), fc&0x3fffffff, fc&0x40000000 == 0
		if !p.wide {
			p.offset /= 2
		}
		if n := len(f.pieces); p.to <= p.from || p.to > maxCharacters || n > 0 && p.from != f.pieces[n-1].to || n == 0 && p.from != 0 {
			f.damaged(fmt.Errorf("pieces out of order: %w", document.ErrDamaged))
			break
		}
		if all := int64(len(f.word)) - int64(p.offset); int64(p.to-p.from)*int64(p.width()) > all {
			f.damaged(fmt.Errorf("a piece of the text ends early: %w", document.ErrDamaged))
			if all < int64(p.width()) {
				break
			}
			p.to = p.from + uint32(all)/uint32(p.width())
		}
		if room -= int64(p.to - p.from); room < 0 {
			return fmt.Errorf("pieces of the text lie over one another: %w", document.ErrLimit)
		}
		if err := f.spend(1); err != nil {
			return err
		}
		f.pieces = append(f.pieces, p)
	}
	return nil
}

// pieceAt is the number of the piece with a position, len(f.pieces) beyond
// the last.
func (f *file) pieceAt(cp uint32) int {
	return sort.Search(len(f.pieces), func(i int) bool { return f.pieces[i].to > cp })
}

// unit is the character of a piece at a position: a byte of Windows-1252, which
// fromWindows turns into Unicode, or a unit of UTF-16.
func (f *file) unit(p *piece, cp uint32) uint16 {
	at := int(p.offset) + int(cp-p.from)*p.width()
	if p.wide {
		return u16(f.word, at)
	}
	if at >= len(f.word) {
		return 0
	}
	return uint16(f.word[at])
}

// byteOffset is where the character at a position stands in the stream.
func (p *piece) byteOffset(cp uint32) uint32 { return p.offset + (cp-p.from)*uint32(p.width()) }

// fromWindows is the character of Windows-1252 with a number. Those from 0x80
// to 0x9f alone differ from Unicode's; 2.9.73 names the ones that Word writes.
func fromWindows(u uint16) rune {
	if u < 0x80 || u > 0x9f {
		return rune(u)
	}
	return [...]rune{
		'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
		0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
	}[u-0x80]
}

// pieceProperties calls to with every property that a piece puts on top of
// those of its text (2.9.214 Prm).
func (f *file) pieceProperties(p *piece, to func(prl)) {
	if p.prm&1 != 0 { // 2.9.216 Prm1: a list by its number
		if n := int(p.prm >> 1); n < len(f.prms) {
			each(f.prms[n], to)
		}
		return
	}
	// 2.9.215 Prm0: one property with a number of its own.
	if code := shortCode(byte(p.prm >> 1 & 0x7f)); code != 0 {
		to(prl{code: code, operand: []byte{byte(p.prm >> 8)}})
	}
}

// shortCode is the property that a number in Prm0 means, as far as it matters.
func shortCode(n byte) uint16 {
	switch n {
	case 0x18:
		return sprmPFInTable
	case 0x19:
		return sprmPFTtp
	case 0x41:
		return sprmCFRMarkDel
	case 0x47:
		return sprmCFData
	case 0x53:
		return sprmCPlain
	case 0x55:
		return sprmCFBold
	case 0x57:
		return sprmCFStrike
	case 0x5c:
		return sprmCFVanish
	case 0x73:
		return sprmCFDStrike
	case 0x78:
		return sprmPOutLvl
	}
	return 0
}
