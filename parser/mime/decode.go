package mime

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding/charmap"
)

// encoding is a content transfer encoding (RFC 2045 section 6).
type encoding int

const (
	codeIdentity encoding = iota
	codeBase64
	codeQuotedPrintable
)

// encodingOf reads a Content-Transfer-Encoding; false when it is not known.
// Only the letters and figures count, so "8bits" and "quoted_printable" do.
func encodingOf(label string) (encoding, bool) {
	label, _, _ = strings.Cut(label, ";")
	key := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		}
		return -1
	}, strings.ToLower(label))
	switch key {
	case "", "7bit", "8bit", "7bits", "8bits", "binary", "none", "xuuencode", "uuencode", "xuue", "uue":
		return codeIdentity, true
	case "base64":
		return codeBase64, true
	case "quotedprintable":
		return codeQuotedPrintable, true
	}
	return codeIdentity, false
}

func (e encoding) reader(raw []byte) io.Reader {
	switch e {
	case codeBase64:
		return &base64Reader{src: raw}
	case codeQuotedPrintable:
		return &quotedReader{src: raw}
	}
	return bytes.NewReader(raw)
}

// base64Reader decodes base64 and passes over whatever is none. It never
// fails; partial and foreign tell afterwards what was wrong.
type base64Reader struct {
	src     []byte
	quantum [3]byte
	ready   []byte // what of the quantum was not handed out yet
	partial bool   // the text ended one character into a quantum
	foreign bool   // characters outside the alphabet were passed over
}

func (r *base64Reader) Read(p []byte) (int, error) {
	out := 0
	for out < len(p) {
		if len(r.ready) == 0 {
			out += r.whole(p[out:])
		}
		if out == len(p) {
			break
		}
		if len(r.ready) == 0 && !r.next() {
			if out == 0 {
				return 0, io.EOF
			}
			break
		}
		n := copy(p[out:], r.ready)
		r.ready = r.ready[n:]
		out += n
	}
	return out, nil
}

// whole decodes quanta of four characters side by side and line ends between
// them into p, as far as there is nothing else, and tells how many bytes.
func (r *base64Reader) whole(p []byte) int {
	src, out := r.src, 0
	for len(src) >= 4 && len(p)-out >= 3 {
		a, b, c, d := base64Values[src[0]], base64Values[src[1]], base64Values[src[2]], base64Values[src[3]]
		if a|b|c|d >= 64 {
			if src[0] != '\r' && src[0] != '\n' {
				break
			}
			src = src[1:]
			continue
		}
		bits := uint32(a)<<18 | uint32(b)<<12 | uint32(c)<<6 | uint32(d)
		p[out], p[out+1], p[out+2] = byte(bits>>16), byte(bits>>8), byte(bits)
		src, out = src[4:], out+3
	}
	r.src = src
	return out
}

// next decodes one quantum of one to three bytes; false at the end.
func (r *base64Reader) next() bool {
	var bits uint32
	n := 0
	for i, c := range r.src {
		v := base64Values[c]
		switch {
		case v < 64:
			bits = bits<<6 | uint32(v)
			if n++; n == 4 {
				r.src = r.src[i+1:]
				r.quantum = [3]byte{byte(bits >> 16), byte(bits >> 8), byte(bits)}
				r.ready = r.quantum[:]
				return true
			}
		case c == '=':
			// Padding ends a quantum; texts that were joined go on after it.
			if n >= 2 {
				r.src = r.src[i+1:]
				return r.rest(bits, n)
			}
		case c == '\n' || c == '\r' || c == ' ' || c == '\t':
		default:
			r.foreign = true
		}
	}
	r.src = nil
	return r.rest(bits, n)
}

// rest makes an unfinished quantum of n characters ready.
func (r *base64Reader) rest(bits uint32, n int) bool {
	switch n {
	case 2:
		r.quantum[0] = byte(bits >> 4)
		r.ready = r.quantum[:1]
	case 3:
		r.quantum[0], r.quantum[1] = byte(bits>>10), byte(bits>>2)
		r.ready = r.quantum[:2]
	default:
		r.partial = r.partial || n == 1
		return false
	}
	return true
}

// base64Values are the values of characters, 255 for one that has none.
var base64Values = base64Table()

func base64Table() (t [256]byte) {
	for i := range t {
		t[i] = 255
	}
	for i, c := range []byte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") {
		t[c] = byte(i)
	}
	return t
}

// quotedReader decodes quoted-printable; what is no escape stays as it is.
type quotedReader struct{ src []byte }

func (r *quotedReader) Read(p []byte) (int, error) {
	if len(r.src) == 0 {
		return 0, io.EOF
	}
	out := 0
	for out < len(p) && len(r.src) > 0 {
		c := r.src[0]
		if c != '=' {
			p[out] = c
			out++
			r.src = r.src[1:]
			continue
		}
		if len(r.src) >= 3 {
			hi, lo := hexValue(r.src[1]), hexValue(r.src[2])
			if hi < 16 && lo < 16 {
				p[out] = hi<<4 | lo
				out++
				r.src = r.src[3:]
				continue
			}
		}
		// A soft break: "=" and the rest of the line when it is blank.
		i := 1
		for i < len(r.src) && (r.src[i] == ' ' || r.src[i] == '\t') {
			i++
		}
		switch {
		case i == len(r.src):
			r.src = nil
		case r.src[i] == '\n':
			r.src = r.src[i+1:]
		case r.src[i] == '\r':
			r.src = bytes.TrimPrefix(r.src[i+1:], []byte("\n"))
		default:
			p[out] = c
			out++
			r.src = r.src[1:]
		}
	}
	if out == 0 && len(p) > 0 {
		return 0, io.EOF // the text ended in a soft break
	}
	return out, nil
}

func hexValue(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10
	}
	return 255
}

// decodeText makes UTF-8 of text in the charset of a label. Unlabelled text,
// and text whose label is unknown or cannot be true, is UTF-8 where it is
// valid UTF-8, else windows-1252. known is false for an unknown label.
func decodeText(b []byte, label string, html bool) (text string, known bool) {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		b, label = b[3:], "utf-8"
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		b, label = b[2:], "utf-16le"
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		b, label = b[2:], "utf-16be"
	}
	label = strings.ToLower(strings.Trim(label, ` "'`))
	if label == "" && html && !utf8.Valid(b) {
		if m := metaCharset().FindSubmatch(b[:min(len(b), 2048)]); m != nil {
			label = strings.ToLower(string(m[1]))
		}
	}
	switch label {
	case "", "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "unknown-8bit", "x-unknown", "_iso-8859-1":
		// Writers say ISO 8859-1 and mean windows-1252, as browsers know.
		latin := strings.Contains(label, "8859") || label == "latin1"
		if !latin && utf8.Valid(b) {
			return string(b), true
		}
		return fromWindows1252(b), true
	case "utf-7", "unicode-1-1-utf-7", "x-unicode-1-1-utf-7":
		return fromUTF7(b), true
	}
	if r, err := charset.Reader(label, bytes.NewReader(b)); err == nil {
		if out, err := io.ReadAll(r); err == nil {
			return strings.ToValidUTF8(string(out), "\ufffd"), true
		}
	}
	if utf8.Valid(b) {
		return string(b), false
	}
	return fromWindows1252(b), false
}

var metaCharset = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?([A-Za-z0-9_-]+)`) })

func knownCharset(label string) bool {
	_, ok := decodeText(nil, label, false)
	return ok
}

func fromWindows1252(b []byte) string {
	out, err := charmap.Windows1252.NewDecoder().Bytes(b)
	if err != nil {
		return strings.ToValidUTF8(string(b), "\ufffd")
	}
	return string(out)
}

// fromUTF7 reads RFC 2152: "+" opens base64 of UTF-16, "-" closes it.
func fromUTF7(b []byte) string {
	var out strings.Builder
	for i := 0; i < len(b); i++ {
		if b[i] != '+' {
			out.WriteByte(b[i])
			continue
		}
		j := i + 1
		for j < len(b) && base64Values[b[j]] < 64 {
			j++
		}
		if j == i+1 {
			out.WriteByte('+')
		} else {
			raw, err := io.ReadAll(&base64Reader{src: b[i+1 : j]})
			if err == nil {
				s, _ := decodeText(raw[:len(raw)&^1], "utf-16be", false)
				out.WriteString(s)
			}
		}
		if j < len(b) && b[j] == '-' {
			j++
		}
		i = j - 1
	}
	return strings.ToValidUTF8(out.String(), "\ufffd")
}

var encodedWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=`) })

// DecodeWords decodes the encoded words of a header value (RFC 2047) wherever
// they stand, in quotes and in the middle of words too. Neighbours of one
// charset are joined before they are decoded: writers cut characters in two.
func DecodeWords(s string) string {
	if !strings.Contains(s, "=?") {
		return s
	}
	found := encodedWord().FindAllStringSubmatchIndex(s, -1)
	if found == nil {
		return s
	}
	var out strings.Builder
	var held []byte
	label, end := "", 0
	flush := func() {
		text, _ := decodeText(held, label, false)
		out.WriteString(text)
		held = held[:0]
	}
	for i, m := range found {
		gap := s[end:m[0]]
		name, _, _ := strings.Cut(strings.ToLower(s[m[2]:m[3]]), "*") // RFC 2231 section 5
		if i > 0 && strings.Trim(gap, " \t") == "" {
			if name != label {
				flush()
			}
		} else {
			if i > 0 {
				flush()
			}
			out.WriteString(gap)
		}
		label, end = name, m[1]
		text := s[m[6]:m[7]]
		if s[m[4]] == 'b' || s[m[4]] == 'B' {
			b, _ := io.ReadAll(&base64Reader{src: []byte(text)})
			held = append(held, b...)
		} else {
			b, _ := io.ReadAll(&quotedReader{src: []byte(strings.ReplaceAll(text, "_", " "))})
			held = append(held, b...)
		}
	}
	flush()
	out.WriteString(s[end:])
	return strings.ToValidUTF8(strings.ReplaceAll(out.String(), "\x00", ""), "\ufffd")
}
