package container

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"

	"dtrbot/parser/document"
	"dtrbot/parser/internal/cfb"
)

// Attributes of [MS-OXTNEF] 2.1.3.1, without the upper half that tells their
// type.
const (
	attSubject        = 0x8004
	attMessageID      = 0x8009
	attBody           = 0x800c
	attAttachData     = 0x800f
	attAttachTitle    = 0x8010
	attRenderData     = 0x9002
	attMessageProps   = 0x9003
	attAttachment     = 0x9005
	attCodePage       = 0x9007
	tnefSignature     = 0x223e9f78
	maxTNEFProperties = 10_000
)

// cursor reads little-endian numbers; after the end it gives zeros and short
// is set.
type cursor struct {
	data  []byte
	short bool
}

func (c *cursor) bytes(n int) []byte {
	if n < 0 || n > len(c.data) {
		c.short = true
		n = len(c.data)
	}
	b := c.data[:n]
	c.data = c.data[n:]
	return b
}

func (c *cursor) u8() int {
	if b := c.bytes(1); len(b) == 1 {
		return int(b[0])
	}
	return 0
}

func (c *cursor) u16() uint16 {
	if b := c.bytes(2); len(b) == 2 {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (c *cursor) u32() int {
	if b := c.bytes(4); len(b) == 4 {
		return int(binary.LittleEndian.Uint32(b))
	}
	return 0
}

// padded reads n bytes and what fills them up to four.
func (c *cursor) padded(n int) []byte {
	b := c.bytes(n)
	if n%4 != 0 && !c.short {
		c.bytes(min(4-n%4, len(c.data)))
	}
	return b
}

// TNEF takes a winmail.dat apart. The error wraps document.ErrDamaged, with
// what was read before it, or ErrLimit.
func TNEF(data []byte, b *Budget) (Contents, error) { return tnef(data, b, 0) }

func tnef(data []byte, b *Budget, depth int) (Contents, error) {
	c := cursor{data: data}
	if c.u32() != tnefSignature {
		return Contents{}, fmt.Errorf("no TNEF signature: %w", document.ErrDamaged)
	}
	c.u16() // a key without use
	t := tnefReader{budget: b, depth: depth}
	for len(bytes.Trim(c.data, "\x00\r\n\t ")) > 0 && t.limit == nil { // mail programs add line ends
		level, id, size := c.u8(), c.u32(), c.u32()
		body := c.bytes(size)
		short := c.short
		c.u16() // a checksum: what was read is worth more than its proof
		if level != 1 && level != 2 {
			short = true
		} else {
			t.attribute(id&0xffff, body)
		}
		if short {
			t.endFile()
			return t.contents, fmt.Errorf("the TNEF ends early: %w", document.ErrDamaged)
		}
	}
	t.endFile()
	if t.limit == nil && (!t.any || t.broken && t.contents.Empty()) {
		return t.contents, fmt.Errorf("nothing in the TNEF can be read: %w", document.ErrDamaged)
	}
	return t.contents, t.limit
}

type tnefReader struct {
	budget   *Budget
	depth    int
	contents Contents
	page     int
	any      bool // there was an attribute
	broken   bool // a list of properties ended early
	open     bool // a file is being read
	title    Text
	data     []byte
	props    properties
	limit    error
}

func (t *tnefReader) attribute(id int, body []byte) {
	t.any = true
	switch id {
	case attCodePage:
		if len(body) >= 4 {
			t.page = int(binary.LittleEndian.Uint32(body))
		}
	case attSubject:
		t.contents.Subject = narrow(body, t.page)
	case attMessageID:
		t.contents.MessageID = narrow(body, t.page)
	case attBody:
		t.contents.Plain = narrow(body, t.page)
	case attMessageProps:
		t.contents.message(t.properties(body), t.page)
	case attRenderData:
		t.endFile()
		t.open = true
	case attAttachTitle:
		t.title = narrow(body, t.page)
	case attAttachData:
		t.data = body
	case attAttachment:
		t.props = t.properties(body)
	}
}

// endFile keeps the file that was read. Its properties come behind its data,
// so that it is known only when the next begins.
func (t *tnefReader) endFile() {
	if !t.open && t.data == nil && t.props == nil {
		return
	}
	f := t.props.file(t.page)
	if f.Name.blank() {
		f.Name = t.title
	}
	object, method := t.props[propAttachData], t.props.number(propAttachMethod)
	f.Data = t.data
	t.open, t.title, t.data, t.props = false, Text{}, nil, nil
	if t.budget.Files <= 0 {
		t.limit = fmt.Errorf("more files than are read: %w", document.ErrLimit)
		return
	}
	t.budget.Files--
	name := string(f.Name.Bytes)
	if object.kind == typeObject && len(object.value) > 16 {
		// [MS-OXTNEF] 2.1.3.4.1: the kind of object, then the object.
		if inner := object.value[16:]; method == methodEmbed {
			t.embedded(f, name, inner)
			return
		} else if method == methodObject {
			if file, err := cfb.Open(inner); err == nil {
				t.contents.object(f, file, cfb.Root, t.budget)
			}
			return
		} else if f.Data == nil {
			f.Data = inner
		}
	} else if object.kind == typeBinary && f.Data == nil {
		f.Data = object.value
	}
	if !t.budget.take(int64(len(f.Data))) {
		t.contents.Lost = append(t.contents.Lost, Loss{Name: name, Err: fmt.Errorf("the file is too large: %w", document.ErrLimit)})
		return
	}
	t.contents.Files = append(t.contents.Files, f)
}

// embedded reads a message that is attached to the message.
func (t *tnefReader) embedded(f File, name string, data []byte) {
	if t.depth >= t.budget.Depth {
		t.contents.Lost = append(t.contents.Lost, Loss{Name: name, Err: fmt.Errorf("messages nested too deep: %w", document.ErrLimit)})
		return
	}
	inner, err := tnef(data, t.budget, t.depth+1)
	if err != nil {
		t.contents.Lost = append(t.contents.Lost, Loss{Name: name, Err: err})
	}
	t.contents.lose(name, &inner)
	f.Message = &inner
	t.contents.Files = append(t.contents.Files, f)
}

// lose takes over what an inner message lost.
func (c *Contents) lose(name string, inner *Contents) {
	for _, l := range inner.Lost {
		if l.Name != "" {
			l.Name = name + "/" + l.Name
		} else {
			l.Name = name
		}
		c.Lost = append(c.Lost, l)
	}
	inner.Lost = nil
}

// fixedSize is how many bytes a value of the type takes here, padded to four;
// 0 when it says so itself.
func fixedSize(kind uint16) int {
	switch kind {
	case typeShort, typeLong, typeBool, 0x0001, 0x0004, 0x000a:
		return 4
	case 0x0005, 0x0006, 0x0007, 0x0014, typeTime:
		return 8
	case 0x0048:
		return 16
	}
	return 0
}

// properties reads a list of properties ([MS-OXTNEF] 2.1.3.4) as far as it
// can be read. Of several values the first is kept.
func (t *tnefReader) properties(body []byte) properties {
	out := properties{}
	c := cursor{data: body}
	defer func() { t.broken = t.broken || c.short }()
	for n := c.u32(); n > 0 && len(out) < maxTNEFProperties && !c.short && len(c.data) > 0; n-- {
		kind, id := c.u16(), c.u16()
		if id >= 0x8000 { // a named one
			c.bytes(16)
			if c.u32() == 0 {
				c.u32()
			} else {
				c.padded(c.u32())
			}
		}
		many := kind&typeMany != 0
		kind &^= typeMany
		size := fixedSize(kind)
		values := 1
		if many || size == 0 {
			if !slices.Contains([]uint16{typeObject, typeNarrow, typeWide, typeBinary}, kind) && size == 0 {
				return out // what follows cannot be found
			}
			values = c.u32()
		}
		for i := 0; i < values && !c.short; i++ {
			length := size
			if size == 0 {
				length = c.u32()
			}
			v := c.padded(length)
			if c.short && kind != typeObject && kind != typeBinary {
				return out
			}
			if _, twice := out[id]; i == 0 && !twice && id < 0x8000 {
				out[id] = property{kind: kind, value: v}
			}
		}
	}
	return out
}
