package mime

import (
	"bufio"
	"bytes"
	"path"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/emersion/go-message/textproto"
)

// Header is the header of a message or a part. The zero value is empty.
type Header struct{ h textproto.Header }

// Raw are the values of the fields of one name in order, unfolded, with bytes
// that are no UTF-8 read as windows-1252, encoded words left alone.
func (h Header) Raw(name string) []string {
	values := h.h.Values(name)
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = unfold(v)
	}
	return out
}

// Values are like Raw with encoded words decoded (RFC 2047).
func (h Header) Values(name string) []string {
	out := h.Raw(name)
	for i := range out {
		out[i] = DecodeWords(out[i])
	}
	return out
}

// Get is the first of Values, trimmed, or "".
func (h Header) Get(name string) string {
	v := h.Raw(name)
	if len(v) == 0 {
		return ""
	}
	return strings.TrimSpace(DecodeWords(v[0]))
}

// Has reports whether there is such a field, even an empty one.
func (h Header) Has(name string) bool { return h.h.Has(name) }

// Names are the names of all fields in order, in canonical capitals.
func (h Header) Names() []string {
	var out []string
	for f := h.h.Fields(); f.Next(); {
		out = append(out, f.Key())
	}
	return out
}

// unfold joins continuation lines and makes the value valid UTF-8.
func unfold(v string) string {
	if strings.ContainsAny(v, "\r\n\x00") {
		v = strings.NewReplacer("\r\n", "", "\n", "", "\r", "", "\x00", "").Replace(v)
	}
	if !utf8.ValidString(v) {
		v = fromWindows1252([]byte(v))
	}
	return strings.TrimSpace(v)
}

// header cuts the header block off an entity and reads it, mending it once.
func (r *reader) header(raw []byte, where string) (Header, []byte) {
	block, body, separated := cutHeader(raw)
	if len(block) > r.limits.HeaderBytes {
		block = block[:r.limits.HeaderBytes]
		if i := bytes.LastIndexByte(block, '\n'); i > 0 {
			block = block[:i+1]
		}
		r.problem(ProblemLimit, where, "a header longer than "+strconv.Itoa(r.limits.HeaderBytes)+" bytes")
	}
	h, err := readHeader(block)
	if err != nil {
		var rest []byte
		block, rest = mend(block, !separated)
		switch {
		case len(block) == 0:
			body = raw // not one field: it is all text
		case rest != nil:
			body = rest
		}
		r.problem(ProblemMalformed, where, "lines that are no header fields were passed over")
		h, err = readHeader(block)
		if err != nil {
			r.problem(ProblemMalformed, where, "the header could not be read to its end")
		}
	}
	return Header{h: h}, body
}

// readHeader hands a block to go-message; what was read before an error stays.
func readHeader(block []byte) (textproto.Header, error) {
	b := make([]byte, 0, len(block)+4)
	b = append(append(b, block...), "\r\n\r\n"...)
	return textproto.ReadHeader(bufio.NewReaderSize(bytes.NewReader(b), min(len(b), 4096)))
}

// cutHeader finds the empty line that ends a header. separated is false when
// there is none: then everything is header, or everything text.
func cutHeader(raw []byte) (block, body []byte, separated bool) {
	for pos := 0; pos < len(raw); {
		line, n := cutLine(raw[pos:])
		if len(line) == 0 {
			return raw[:pos], raw[pos+n:], true
		}
		pos += n
	}
	return raw, nil, false
}

// isField reports a line that begins with the name of a field and a colon.
func isField(line []byte) bool {
	n := 0
	for n < len(line) && line[n] > ' ' && line[n] < 0x7f && line[n] != ':' {
		n++
	}
	return n > 0 && bytes.HasPrefix(bytes.TrimLeft(line[n:], " \t"), []byte(":"))
}

// mend drops the lines of a header block that are no fields: the "From " line
// of an mbox file, a gateway's junk. Where no empty line ends the header, the
// first such line after a field begins the body.
func mend(block []byte, openEnd bool) (fields, body []byte) {
	keep := false
	for pos := 0; pos < len(block); {
		line, n := cutLine(block[pos:])
		folded := len(line) > 0 && (line[0] == ' ' || line[0] == '\t')
		switch {
		case folded:
			if keep {
				fields = append(append(fields, line...), "\r\n"...)
			}
		case isField(line):
			keep = true
			fields = append(append(fields, line...), "\r\n"...)
		case openEnd && !bytes.HasPrefix(line, []byte("From ")) && !bytes.HasPrefix(line, []byte(">From ")):
			return fields, block[pos:]
		default:
			keep = false
		}
		pos += n
	}
	return fields, nil
}

// looksLikeHeader reports whether text begins as a message does.
func looksLikeHeader(b []byte) bool {
	n := 0
	for len(b) > 0 && n < 3 {
		line, next := cutLine(b)
		switch {
		case len(line) > 0 && (line[0] == ' ' || line[0] == '\t'), bytes.HasPrefix(line, []byte("From ")):
		case !isField(line):
			return n >= 2
		default:
			n++
		}
		b = b[next:]
	}
	return n >= 2
}

// isMediaType reports a type and a subtype with a slash between (RFC 6838).
func isMediaType(s string) bool {
	name, sub, ok := strings.Cut(s, "/")
	other := func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("!#$&^_.+-", r))
	}
	return ok && name != "" && sub != "" && !strings.ContainsFunc(name, other) && !strings.ContainsFunc(sub, other)
}

// contentType is the declared type, or the one that RFC 2045 section 5.2 has
// us assume: text where the field is missing or says nothing usable, unknown
// bytes where a file name stands beside a broken type.
func (h Header) contentType() (string, map[string]string) {
	raw := h.Raw("Content-Type")
	if len(raw) == 0 {
		return "text/plain", map[string]string{}
	}
	first, params := parameters(raw[0])
	t := strings.ToLower(first)
	if isMediaType(t) {
		return t, params
	}
	if fields := strings.FieldsFunc(t, func(r rune) bool { return r == ' ' || r == '\t' || r == ',' }); len(fields) > 0 && isMediaType(fields[0]) {
		return fields[0], params
	}
	if strings.Contains(t, "html") {
		return "text/html", params
	}
	if params["name"] != "" || h.disposition() == "attachment" {
		return "application/octet-stream", params
	}
	return "text/plain", params
}

func (h Header) malformedType() bool {
	raw := h.Raw("Content-Type")
	if len(raw) == 0 {
		return false
	}
	first, _ := parameters(raw[0])
	return !isMediaType(first)
}

func (h Header) disposition() string {
	raw := h.Raw("Content-Disposition")
	if len(raw) == 0 {
		return ""
	}
	first, params := parameters(raw[0])
	switch d := strings.ToLower(first); {
	case d == "inline", d == "attachment":
		return d
	case params["filename"] != "":
		return "attachment" // RFC 2183 section 2.8: unknown is an attachment
	}
	return ""
}

// fileName is the name of the file the part holds, made safe to show: no
// folder, no control characters, at most 200 characters.
func (h Header) fileName(typeParams map[string]string) string {
	name := ""
	if raw := h.Raw("Content-Disposition"); len(raw) > 0 {
		_, params := parameters(raw[0])
		name = params["filename"]
	}
	if name == "" {
		name = typeParams["name"]
	}
	name = strings.ReplaceAll(name, `\`, "/")
	name = path.Base("/" + name)
	name = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Cf) {
			return -1
		}
		return r
	}, name))
	if name == "/" || name == "." || name == ".." {
		return ""
	}
	if r := []rune(name); len(r) > 200 {
		ext := []rune(path.Ext(name))
		if len(ext) > 10 {
			ext = nil
		}
		name = string(r[:200-len(ext)]) + string(ext)
	}
	return name
}

// parameters reads "value; name=value; …" tolerantly: unquoted values with
// blanks, doubled semicolons, a missing closing quote, the continuations and
// charsets of RFC 2231, encoded words where none may stand. The first of two
// parameters of one name counts.
func parameters(s string) (value string, params map[string]string) {
	params = map[string]string{}
	pieces := cutParameters(s)
	if len(pieces) == 0 {
		return "", params
	}
	value = strings.TrimSpace(pieces[0])
	type segment struct {
		text string
		enc  bool
	}
	segments := map[string]map[int]segment{}
	for _, piece := range pieces[1:] {
		k, v, ok := strings.Cut(piece, "=")
		if !ok {
			continue
		}
		k = strings.ToLower(strings.TrimSpace(k))
		v = unquote(strings.TrimSpace(v))
		enc := strings.HasSuffix(k, "*")
		k = strings.TrimSuffix(k, "*")
		base, index, numbered := strings.Cut(k, "*")
		n := 0
		if numbered {
			i, err := strconv.Atoi(index)
			if err != nil || i < 0 || i > 999 {
				continue
			}
			n = i
		}
		if !enc && !numbered {
			if _, ok := params[base]; !ok && base != "" {
				params[base] = DecodeWords(v)
			}
			continue
		}
		if segments[base] == nil {
			segments[base] = map[int]segment{}
		}
		if _, ok := segments[base][n]; !ok {
			segments[base][n] = segment{v, enc}
		}
	}
	for base, list := range segments {
		var b []byte
		charset := ""
		for i := 0; i < len(list); i++ {
			s, ok := list[i]
			if !ok {
				break
			}
			text := s.text
			if s.enc {
				if i == 0 {
					if label, rest, ok := strings.Cut(text, "'"); ok {
						if _, rest, ok := strings.Cut(rest, "'"); ok {
							charset, text = label, rest
						}
					}
				}
				b = append(b, unpercent(text)...)
			} else {
				b = append(b, text...)
			}
		}
		if len(b) > 0 {
			// RFC 2231 section 4: it wins over the plain one.
			params[base], _ = decodeText(b, charset, false)
		}
	}
	return value, params
}

// cutParameters cuts at the semicolons that stand outside quotes.
func cutParameters(s string) []string {
	var out []string
	quoted, start := false, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if quoted {
				i++
			}
		case '"':
			quoted = !quoted
		case ';':
			if !quoted {
				out = append(out, s[start:i])
				start = i + 1
			}
		}
	}
	if quoted {
		// A quote that never closes: cut at every semicolon after all.
		return append(out, strings.Split(s[start:], ";")...)
	}
	return append(out, s[start:])
}

func unquote(v string) string {
	if !strings.HasPrefix(v, `"`) {
		return v
	}
	v = v[1:]
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		switch {
		case v[i] == '\\' && i+1 < len(v) && (v[i+1] == '"' || v[i+1] == '\\'):
			i++
			b.WriteByte(v[i])
		case v[i] == '"':
			return b.String()
		default:
			b.WriteByte(v[i])
		}
	}
	return b.String()
}

func unpercent(s string) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(n))
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return b
}
