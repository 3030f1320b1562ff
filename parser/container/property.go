package container

import (
	"bytes"
	"encoding/binary"
	"time"
)

// The properties that are read ([MS-OXPROPS]), by identifier.
const (
	propSubject         = 0x0037
	propClientSubmit    = 0x0039
	propSenderName      = 0x0c1a
	propSenderAddress   = 0x0c1f
	propDelivery        = 0x0e06
	propDisplayTo       = 0x0e04
	propBody            = 0x1000
	propRTF             = 0x1009
	propHTML            = 0x1013
	propMessageID       = 0x1035
	propAttachData      = 0x3701
	propAttachName      = 0x3704
	propAttachMethod    = 0x3705
	propAttachLongName  = 0x3707
	propAttachType      = 0x370e
	propAttachContentID = 0x3712
	propAttachFlags     = 0x3714
	propAttachHidden    = 0x7ffe
	propDisplayName     = 0x3001
	propInternetPage    = 0x3fde
	propMessagePage     = 0x3ffd
	propSenderSMTP      = 0x5d01
)

// The types of properties ([MS-OXCDATA] 2.11.1).
const (
	typeShort  = 0x0002
	typeLong   = 0x0003
	typeBool   = 0x000b
	typeObject = 0x000d
	typeNarrow = 0x001e
	typeWide   = 0x001f
	typeTime   = 0x0040
	typeBinary = 0x0102
	typeMany   = 0x1000
	// PidTagAttachMethod: a message, or an object of a program, in the place
	// of a file.
	methodEmbed  = 5
	methodObject = 6
)

// property is one value of an object.
type property struct {
	kind  uint16
	value []byte
}

// properties are an object's, by identifier.
type properties map[uint16]property

// number is a number of the object, 0 without one.
func (p properties) number(id uint16) int {
	v := p[id]
	switch {
	case v.kind == typeLong && len(v.value) >= 4:
		return int(int32(binary.LittleEndian.Uint32(v.value)))
	case v.kind == typeShort && len(v.value) >= 2:
		return int(int16(binary.LittleEndian.Uint16(v.value)))
	}
	return 0
}

// text is a text of the object; page is the code page of narrow ones.
func (p properties) text(id uint16, page int) Text {
	v := p[id]
	switch v.kind {
	case typeWide:
		return wide(v.value)
	case typeNarrow:
		return narrow(v.value, page)
	}
	return Text{}
}

// date is a time of the object as RFC 5322 writes it, "" without one.
func (p properties) date(id uint16) string {
	v := p[id]
	if v.kind != typeTime || len(v.value) < 8 {
		return ""
	}
	// [MS-DTYP] 2.3.3: 100 ns since 1601.
	const from1601 = 11_644_473_600
	ticks := binary.LittleEndian.Uint64(v.value)
	seconds := int64(ticks/10_000_000) - from1601
	if seconds < 0 || seconds > 253_402_300_799 {
		return ""
	}
	return time.Unix(seconds, 0).UTC().Format(time.RFC1123Z)
}

// message fills what the properties say of a message; page is the code page
// of narrow texts where the properties name none.
func (c *Contents) message(p properties, page int) {
	if n := p.number(propMessagePage); n > 0 {
		page = n
	}
	set := func(t *Text, id uint16) {
		if found := p.text(id, page); len(found.Bytes) > 0 {
			*t = found
		}
	}
	set(&c.Subject, propSubject)
	set(&c.From, propSenderName)
	set(&c.To, propDisplayTo)
	set(&c.MessageID, propMessageID)
	set(&c.Plain, propBody)
	for _, id := range []uint16{propSenderSMTP, propSenderAddress} {
		if s := p.text(id, page); c.Sender == "" && containsAt(s.Bytes) {
			c.Sender = string(s.Bytes)
		}
	}
	for _, id := range []uint16{propClientSubmit, propDelivery} {
		if c.Date == "" {
			c.Date = p.date(id)
		}
	}
	switch v := p[propHTML]; v.kind {
	case typeBinary:
		if n := p.number(propInternetPage); n == 1200 {
			c.HTML = wide(v.value)
		} else {
			c.HTML = Text{Bytes: bytes.TrimRight(v.value, "\x00"), Charset: charset(n)}
		}
	case typeNarrow, typeWide:
		set(&c.HTML, propHTML)
	}
	if v := p[propRTF]; v.kind == typeBinary {
		rtf, err := DecompressRTF(v.value)
		c.RTF = rtf
		if err != nil && c.Plain.blank() && c.HTML.blank() {
			c.Lost = append(c.Lost, Loss{Err: err})
		}
	}
}

func containsAt(b []byte) bool {
	for _, c := range b {
		if c == '@' {
			return true
		}
	}
	return false
}

// file is what the properties say of an attached file.
func (p properties) file(page int) File {
	f := File{Name: p.text(propAttachLongName, page)}
	for _, id := range []uint16{propAttachName, propDisplayName} {
		if f.Name.blank() {
			f.Name = p.text(id, page)
		}
	}
	f.Type = string(p.text(propAttachType, page).Bytes)
	f.ContentID = string(p.text(propAttachContentID, page).Bytes)
	const inText = 4 // [MS-OXCMSG] 2.2.2.18: PidTagAttachFlags, attRenderedInBody
	hidden := p[propAttachHidden]
	f.Inline = p.number(propAttachFlags)&inText != 0 || hidden.kind == typeBool && len(hidden.value) > 0 && hidden.value[0] != 0
	return f
}
