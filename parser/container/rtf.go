package container

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"dtrbot/parser/document"
)

// rtfDictionary is what the dictionary holds to begin with ([MS-OXRTFCP]
// 2.1.2.1).
const rtfDictionary = `{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` + "\r\n" + `\par \pard\plain\f0\fs20\b\i\u\tab\tx`

const (
	rtfHeader       = 16
	rtfWindow       = 4096
	rtfCompressed   = 0x75465a4c // "LZFu"
	rtfUncompressed = 0x414c454d // "MELA"
)

// DecompressRTF unpacks the RTF that Outlook keeps of a message
// ([MS-OXRTFCP]). A reference takes two bytes and gives at most 17, so nothing
// grows more than ninefold. The error wraps document.ErrDamaged; what was read
// before it is returned. The checksum is not compared: half a text is worth
// more than none.
func DecompressRTF(in []byte) ([]byte, error) {
	if len(in) < rtfHeader {
		return nil, fmt.Errorf("a compressed RTF without its header: %w", document.ErrDamaged)
	}
	size := int64(binary.LittleEndian.Uint32(in[4:]))
	kind := binary.LittleEndian.Uint32(in[8:])
	body := in[rtfHeader:]
	switch kind {
	case rtfUncompressed:
		return body[:min(size, int64(len(body)))], nil
	case rtfCompressed:
	default:
		return nil, fmt.Errorf("a compressed RTF of an unknown sort: %w", document.ErrDamaged)
	}
	var window [rtfWindow]byte
	at := copy(window[:], rtfDictionary)
	var out bytes.Buffer
	put := func(c byte) {
		window[at] = c
		at = (at + 1) % rtfWindow
		out.WriteByte(c)
	}
	for len(body) > 0 {
		flags := body[0]
		body = body[1:]
		for bit := range 8 {
			if flags>>bit&1 == 0 {
				if len(body) == 0 {
					return whole(out.Bytes(), size)
				}
				put(body[0])
				body = body[1:]
				continue
			}
			if len(body) < 2 {
				return whole(out.Bytes(), size)
			}
			reference := binary.BigEndian.Uint16(body)
			body = body[2:]
			from := int(reference >> 4)
			if from == at { // 2.2.1.5: the end
				return whole(out.Bytes(), size)
			}
			for range int(reference&15) + 2 {
				put(window[from])
				from = (from + 1) % rtfWindow
			}
		}
	}
	return whole(out.Bytes(), size)
}

// whole cuts the text to the size that its header says, and tells when there
// is less.
func whole(b []byte, size int64) ([]byte, error) {
	if int64(len(b)) < size {
		return b, fmt.Errorf("a compressed RTF ends early: %w", document.ErrDamaged)
	}
	return b[:size], nil
}
