package container

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/internal/cfb"
)

const (
	streamProperties = "__properties_version1.0"
	streamValue      = "__substg1.0_"
	storageFile      = "__attach_version1.0_#"
	storageMessage   = streamValue + "3701000d"
)

// Outlook takes a message apart that Outlook saved (.msg, [MS-OXMSG]). The
// error wraps document.ErrDamaged, with what was read before it, or ErrLimit.
func Outlook(data []byte, b *Budget) (Contents, error) {
	f, err := cfb.Open(data)
	if err != nil {
		return Contents{}, err
	}
	o := outlookReader{file: f, budget: b}
	c := o.message(cfb.Root, 32, 0)
	if o.err == nil && c.Subject.blank() && c.Plain.blank() && c.HTML.blank() && len(c.RTF) == 0 && len(c.Files) == 0 && len(c.Lost) == 0 {
		o.err = fmt.Errorf("no message in the compound file: %w", document.ErrDamaged)
	}
	return c, o.err
}

type outlookReader struct {
	file   *cfb.File
	budget *Budget
	err    error // the first
}

func (o *outlookReader) keep(err error) {
	if o.err == nil {
		o.err = err
	}
}

// message reads the message in a storage; header is how many bytes stand
// before its properties (2.4.1).
func (o *outlookReader) message(storage, header, depth int) Contents {
	children := o.file.Children(storage)
	p := o.properties(children, header)
	var c Contents
	c.message(p, 0)
	for _, name := range slices.Sorted(maps.Keys(children)) {
		if !strings.HasPrefix(name, storageFile) {
			continue
		}
		if o.budget.Files <= 0 {
			c.Lost = append(c.Lost, Loss{Err: fmt.Errorf("more files than are read: %w", document.ErrLimit)})
			break
		}
		o.budget.Files--
		o.attachment(&c, children[name], depth, p.number(propMessagePage))
	}
	return c
}

// attachment reads one attached file or message.
func (o *outlookReader) attachment(c *Contents, storage, depth, page int) {
	children := o.file.Children(storage)
	outer := o.err
	o.err = nil
	p := o.properties(children, 8)
	damage := o.err
	o.err = outer
	f := p.file(page)
	name := string(f.Name.Bytes)
	inner, ok := children[storageMessage]
	if ok && p.number(propAttachMethod) == methodObject {
		c.object(f, o.file, inner, o.budget)
		return
	}
	if ok && p.number(propAttachMethod) == methodEmbed {
		if depth >= o.budget.Depth {
			c.Lost = append(c.Lost, Loss{Name: name, Err: fmt.Errorf("messages nested too deep: %w", document.ErrLimit)})
			return
		}
		m := o.message(inner, 24, depth+1)
		c.lose(name, &m)
		f.Message = &m
		c.Files = append(c.Files, f)
		return
	}
	data, ok := p[propAttachData]
	switch {
	case damage != nil && len(data.value) == 0:
		c.Lost = append(c.Lost, Loss{Name: name, Err: damage})
		return
	case !ok:
		return // a reference to a file elsewhere, or an object of a program
	}
	f.Data = data.value
	c.Files = append(c.Files, f)
}

// object keeps an object of another program that stands in the text, where it
// is a document: those of today's Office have their file in one stream. Old
// ones are lost by name. The others are pictures, and no part of what is said.
func (c *Contents) object(f File, file *cfb.File, storage int, b *Budget) {
	children := file.Children(storage)
	name := string(f.Name.Bytes)
	if n, ok := children["package"]; ok {
		data, err := stream(file, n, b)
		if err != nil {
			c.Lost = append(c.Lost, Loss{Name: name, Err: err})
			return
		}
		f.Data = data
		c.Files = append(c.Files, f)
		return
	}
	for _, kept := range []string{"worddocument", "workbook"} {
		if _, ok := children[kept]; ok {
			c.Lost = append(c.Lost, Loss{Name: name, Err: fmt.Errorf("an old document inside the text: %w", document.ErrUnavailable)})
		}
	}
}

// properties reads the properties of a storage: the fixed ones stand in one
// stream, each of the others in its own (2.1.3, 2.4).
func (o *outlookReader) properties(children map[string]int, header int) properties {
	out := properties{}
	if n, ok := children[streamProperties]; ok {
		b, err := stream(o.file, n, o.budget)
		if err != nil {
			o.keep(err)
		}
		for b = b[min(header, len(b)):]; len(b) >= 16; b = b[16:] {
			kind, id := binary.LittleEndian.Uint16(b), binary.LittleEndian.Uint16(b[2:])
			switch kind {
			case typeShort, typeLong, typeBool, typeTime:
				out[id] = property{kind: kind, value: b[8:16]}
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(children)) {
		tag, ok := strings.CutPrefix(name, streamValue)
		if !ok || len(tag) != 8 {
			continue
		}
		n, err := strconv.ParseUint(tag, 16, 32)
		if err != nil {
			continue
		}
		id, kind := uint16(n>>16), uint16(n)
		if !wanted(id) || kind != typeNarrow && kind != typeWide && kind != typeBinary {
			continue
		}
		value, err := stream(o.file, children[name], o.budget)
		if err != nil {
			o.keep(err)
			if len(value) == 0 || errors.Is(err, document.ErrLimit) {
				continue
			}
		}
		out[id] = property{kind: kind, value: value}
	}
	return out
}

// wanted reports the properties that are worth reading.
func wanted(id uint16) bool {
	switch id {
	case propSubject, propSenderName, propSenderAddress, propSenderSMTP, propDisplayTo, propMessageID, propBody, propHTML, propRTF,
		propAttachData, propAttachName, propAttachLongName, propAttachType, propAttachContentID, propDisplayName:
		return true
	}
	return false
}
