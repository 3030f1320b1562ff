package doc

import (
	"sort"

	"dtrbot/parser/document/internal/grid"
)

// The properties that matter, by their codes (2.6.1 characters, 2.6.2
// paragraphs, 2.6.3 tables).
const (
	sprmCFRMarkDel   = 0x0800
	sprmCFData       = 0x0806
	sprmCFBold       = 0x0835
	sprmCFItalic     = 0x0836
	sprmCFStrike     = 0x0837
	sprmCKul         = 0x2A3E
	sprmCFVanish     = 0x083c
	sprmCPlain       = 0x2a33
	sprmCFDStrike    = 0x2a53
	sprmCIstd        = 0x4a30
	sprmCRgFtc0      = 0x4a4f
	sprmCPicLocation = 0x6a03
	sprmCSymbol      = 0x6a09

	sprmPFInTable        = 0x2416
	sprmPFTtp            = 0x2417
	sprmPFInnerTableCell = 0x244b
	sprmPFInnerTtp       = 0x244c
	sprmPOutLvl          = 0x2640
	sprmPIstd            = 0x4600
	sprmPHugePapx        = 0x6646
	sprmPHugePapxOld     = 0x6645
	sprmPItap            = 0x6649
	sprmPChgTabs         = 0xc615

	sprmTTableHeader = 0x3404
	sprmTMerge       = 0x5624
	sprmTSplit       = 0x5625
	sprmTDefTable    = 0xd608
	sprmTVertMerge   = 0xd62b
)

// prl is one property with its operand (2.2.5.2 Prl).
type prl struct {
	code    uint16
	operand []byte
}

// number is an operand of one, two or four bytes.
func (p prl) number() int {
	switch len(p.operand) {
	case 0:
		return 0
	case 1:
		return int(p.operand[0])
	case 2, 3:
		return int(u16(p.operand, 0))
	}
	return int(int32(u32(p.operand, 0)))
}

// each calls to with every property of a list, up to where it is damaged. The
// size of an operand is told by the last three bits of its code (2.2.5.1).
func each(list []byte, to func(prl)) {
	for len(list) >= 3 {
		code := u16(list, 0)
		list = list[2:]
		n, skip := 0, 0
		switch code >> 13 {
		case 0, 1:
			n = 1
		case 2, 4, 5:
			n = 2
		case 3:
			n = 4
		case 7:
			n = 3
		case 6:
			skip, n = 1, int(list[0])
			switch {
			case code == sprmTDefTable: // 2.9.321 TDefTableOperand: two bytes, one more than the rest
				skip, n = 2, int(u16(list, 0))-1
			case code == sprmPChgTabs && n == 255: // 2.9.182 PChgTabsOperand: what is deleted, then what is added
				deleted := 2 + 4*int(byteAt(list, 1))
				n = deleted + 3*int(byteAt(list, deleted)) // without the first byte
			}
		}
		if n < 0 || skip+n > len(list) {
			return
		}
		to(prl{code, list[skip : skip+n]})
		list = list[skip+n:]
	}
}

func byteAt(b []byte, at int) byte {
	if at < 0 || at >= len(b) {
		return 0
	}
	return b[at]
}

// bins tell the properties of the text by where it stands in the stream
// WordDocument: which page of 512 bytes has them, and where in it (2.8.5
// PlcBteChpx, 2.8.6 PlcBtePapx).
type bins struct {
	plc
	entry int // bytes that a page has for each run
	// what was found last: most questions are about it again
	from, to uint32
	list     []byte
	style    int
}

const (
	pageSize = 512
	// bxPapSize is the size of a BxPap (2.9.23), of which the first byte
	// counts.
	bxPapSize = 13
)

func (f *file) bins(p part, entry int) bins {
	return bins{plc: newPLC(f.part(p), 4), entry: entry}
}

// find looks for the run with a byte of the stream. What it gives holds up to
// b.to. The tokens are what a list costs to read.
func (b *bins) find(word []byte, at uint32) (tokens int) {
	if b.from <= at && at < b.to {
		return 0
	}
	b.from, b.to, b.list, b.style = at, at+1, nil, 0
	i := sort.Search(b.n, func(i int) bool { return b.plc.at(i+1) > at })
	if i == b.n || b.plc.at(i) > at {
		if i < b.n {
			b.to = b.plc.at(i)
		} else {
			b.to = 1<<32 - 1
		}
		return 1
	}
	// 2.9.207 PnFkpPapx, 2.9.206 PnFkpChpx: 22 bits
	start := int64(u32(b.data(i), 0)&0x3fffff) * pageSize
	if start+pageSize > int64(len(word)) {
		return 1
	}
	page := word[start : start+pageSize]
	runs := int(page[pageSize-1])
	if 4*(runs+1)+b.entry*runs > pageSize-1 {
		return 1
	}
	run := sort.Search(runs, func(i int) bool { return u32(page, 4*(i+1)) > at })
	if run == runs || u32(page, 4*run) > at {
		return 1
	}
	b.from, b.to = u32(page, 4*run), u32(page, 4*(run+1))
	list := page[:pageSize-1]
	where := 2 * int(page[4*(runs+1)+b.entry*run])
	if where == 0 {
		return 1 // nothing but the defaults
	}
	list = list[where:]
	n := int(byteAt(list, 0))
	list = list[min(1, len(list)):]
	if b.entry == bxPapSize { // 2.9.175 PapxInFkp: a size in words, of one byte or two
		if n > 0 {
			n = 2*n - 1
		} else {
			n = 2 * int(byteAt(list, 0))
			list = list[min(1, len(list)):]
		}
	}
	list = list[:min(n, len(list))]
	if b.entry == bxPapSize { // 2.9.114 GrpPrlAndIstd
		b.style = int(u16(list, 0))
		list = list[min(2, len(list)):]
	}
	b.list = list
	return 1 + len(list)/16
}

// paragraph are the properties of a paragraph.
type paragraph struct {
	style             int
	inTable, rowEnd   bool
	innerCell, innerR bool // marks of nested tables
	depth             int
	outline           int // level from 0, noOutline for running text, unsaid
	row               rowProperties
}

const (
	noOutline = 9
	unsaid    = -1
)

// paragraphAt are the properties of the paragraph whose mark stands at a
// position (2.4.6.1).
func (f *file) paragraphAt(p *piece, cp uint32) (paragraph, error) {
	out := paragraph{outline: unsaid}
	if err := f.spend(f.paragraphs.find(f.word, p.byteOffset(cp))); err != nil {
		return out, err
	}
	out.style = f.paragraphs.style
	var huge []byte
	set := func(x prl) {
		switch x.code {
		case sprmPIstd:
			out.style = x.number()
		case sprmPFInTable:
			out.inTable = x.number() != 0
		case sprmPFTtp:
			out.rowEnd = x.number() != 0
		case sprmPFInnerTableCell:
			out.innerCell = x.number() != 0
		case sprmPFInnerTtp:
			out.innerR = x.number() != 0
		case sprmPItap:
			out.depth = min(max(x.number(), 0), grid.MaxLevels)
		case sprmPOutLvl:
			out.outline = x.number()
		case sprmPHugePapx, sprmPHugePapxOld: // a list in the stream Data (2.9.210 PrcData)
			at := x.number()
			if at >= 0 && at < len(f.data) {
				huge = f.data[at:]
				huge = huge[min(2, len(huge)):min(2+int(u16(huge, 0)), len(huge))]
			}
		default:
			out.row.set(x)
		}
	}
	each(f.paragraphs.list, set)
	if huge != nil {
		if err := f.spend(1 + len(huge)/16); err != nil {
			return out, err
		}
		list := huge
		huge = nil
		each(list, set)
	}
	f.pieceProperties(p, set)
	return out, nil
}

// tri is a property that may be left to the style.
type tri uint8

const (
	undecided tri = iota
	off
	on
)

// look are the properties of characters.
type look struct {
	bold, struck, twice, hidden tri
	under, slanted              tri
	font                        int // number, unsaid for that of the style
	style                       int // of characters
	deleted, data               bool
	symbol                      rune // with the font symbolFont
	symbolFont                  int
	picture                     int // position in the stream Data, unsaid for none
	prompt                      bool
}

func plainLook() look { return look{font: unsaid, symbolFont: unsaid, picture: unsaid} }

// over is l where it says something, else below.
func (l look) over(below look) look {
	for _, p := range []struct {
		mine  *tri
		other tri
	}{{&l.bold, below.bold}, {&l.struck, below.struck}, {&l.twice, below.twice}, {&l.hidden, below.hidden}, {&l.under, below.under}, {&l.slanted, below.slanted}} {
		if *p.mine == undecided {
			*p.mine = p.other
		}
	}
	if l.font == unsaid {
		l.font = below.font
	}
	l.prompt = l.prompt || below.prompt
	return l
}

// toggle is a ToggleOperand (2.9.327): off, on, as the style or its opposite.
func toggle(n int, style tri) tri {
	switch n {
	case 0:
		return off
	case 1:
		return on
	case 0x80:
		return style
	case 0x81:
		if style == on {
			return off
		}
		return on
	}
	return style
}

// set obeys one property; style is what the operands refer to.
func (l *look) set(x prl, style look) {
	switch x.code {
	case sprmCFBold:
		l.bold = toggle(x.number(), style.bold)
	case sprmCFItalic:
		l.slanted = toggle(x.number(), style.slanted)
	case sprmCKul: // 2.6.1: 0 is no line
		l.under = off
		if x.number() != 0 {
			l.under = on
		}
	case sprmCFStrike:
		l.struck = toggle(x.number(), style.struck)
	case sprmCFDStrike:
		l.twice = toggle(x.number(), style.twice)
	case sprmCFVanish:
		l.hidden = toggle(x.number(), style.hidden)
	case sprmCFRMarkDel:
		l.deleted = toggle(x.number(), off) == on
	case sprmCFData:
		l.data = x.number() == 1
	case sprmCIstd:
		l.style = x.number()
	case sprmCRgFtc0:
		l.font = x.number()
	case sprmCPicLocation:
		l.picture = x.number()
	case sprmCSymbol: // 2.9.47 CSymbolOperand: a font and a character
		if len(x.operand) == 4 {
			l.symbolFont, l.symbol = int(u16(x.operand, 0)), rune(u16(x.operand, 2))
		}
	case sprmCPlain:
		keep := *l
		*l = plainLook()
		l.deleted, l.data, l.picture, l.symbol, l.symbolFont = keep.deleted, keep.data, keep.picture, keep.symbol, keep.symbolFont
	}
}

// lookAt are the properties of the character at a position in a paragraph
// whose style is below (2.4.6.2), and how far in the piece they hold.
func (f *file) lookAt(p *piece, cp uint32, below look) (l look, to uint32, err error) {
	at := p.byteOffset(cp)
	if err := f.spend(1 + f.characters.find(f.word, at)); err != nil {
		return l, cp, err
	}
	to = min(p.to, cp+(f.characters.to-at+uint32(p.width())-1)/uint32(p.width()))
	l = plainLook()
	own := below
	// The style of characters counts before what is said directly, wherever it
	// stands in the list.
	each(f.characters.list, func(x prl) {
		if x.code == sprmCIstd {
			own = f.style(x.number()).look.over(below)
		}
	})
	set := func(x prl) { l.set(x, own) }
	each(f.characters.list, set)
	f.pieceProperties(p, set)
	return l.over(own), max(to, cp+1), nil
}
