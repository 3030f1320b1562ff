// Package mime reads one RFC 5322 message into its header and its leaf parts,
// however badly it is made.
//
// It owns the tolerance: reading never fails, what is wrong with a message is
// a named Problem beside what could be read, and every limit that is reached
// is one Problem more while reading goes on with what is there. It promises
// that a part nobody opens costs no memory: parts are decoded from the raw
// message again whenever they are opened. It refuses to know what the content
// means, and it never quotes content in a Problem.
//
// Header fields are read by go-message and charsets by its charset package.
// Multiparts and transfer encodings are read here: go-message gives up a whole
// multipart at the first part with a bad header, and a whole part at the first
// bad character.
package mime

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"io"
	"path"
	"strconv"
	"strings"
)

// The codes of problems, a part of the closed list of the parser's contract.
const (
	ProblemLimit     = "limit-exceeded"
	ProblemMalformed = "mime-malformed"
	ProblemCharset   = "charset-unknown"
	ProblemDamaged   = "attachment-damaged"
)

// Limits bound what one message may cost.
type Limits struct {
	Depth       int   // deepest nesting of multiparts and attached messages
	Parts       int   // most parts, containers included
	HeaderBytes int   // longest header block of the message or of one part
	TotalBytes  int64 // most decoded bytes of all parts together
}

// DefaultLimits hold every real message seen, with a margin.
func DefaultLimits() Limits {
	return Limits{Depth: 10, Parts: 200, HeaderBytes: 1 << 20, TotalBytes: 50 << 20}
}

// Problem names what could not be read, and where: a part's file name, else
// its path, else "header" or "message". Detail never quotes content.
type Problem struct {
	Code, Where, Detail string
}

// Message is one message as it could be read.
type Message struct {
	Header Header
	// Type and Params are the media type of the whole message.
	Type   string
	Params map[string]string
	// Parts are the leaves in order, those of attached messages included.
	Parts []Part
	// Attached are the headers of the attached messages, by the ID of
	// their Container.
	Attached map[int]Header
	Problems []Problem
	// Digest is the hexadecimal SHA-256 over the decoded content of every
	// leaf in order, each followed by its length. Text is digested with line
	// breaks as LF and without those at its end, so that another transfer
	// encoding gives the same digest.
	Digest string
}

// Container is a multipart or an attached message that encloses a part.
type Container struct {
	ID   int // unique in the message, in order of appearance
	Type string
}

// Part is a leaf: anything but a multipart or an attached message.
type Part struct {
	Name        string // file name without a folder, decoded; may be empty
	Type        string // declared media type in lower case; "text/plain" when there is none
	Params      map[string]string
	Disposition string // "attachment", "inline" or ""
	ContentID   string // without angle brackets
	Path        string // position as IMAP counts it: "1", "2.1"
	Within      []Container
	// Message counts the attached messages around the part; 0 is the
	// message's own.
	Message int
	Head    []byte // the first decoded bytes, at most HeadBytes
	Size    int64  // decoded bytes that could be read
	// Truncated is set when the end of the part is missing.
	Truncated bool

	raw  []byte
	code encoding
	kept []byte // what was decoded, of a part that is not large
}

// mostKept is how many decoded bytes of one message are kept at most, so that the
// files that people send are decoded once and a hostile message is not held twice.
const mostKept = 1 << 20

// HeadBytes is the most that Part.Head holds, enough for any file signature.
const HeadBytes = 1024

// Open decodes the part's bytes anew, up to Size.
func (p Part) Open() io.Reader {
	return io.LimitReader(p.code.reader(p.raw), p.Size)
}

// Bytes are the part's decoded bytes.
func (p Part) Bytes() []byte {
	if p.kept != nil && p.Size <= int64(len(p.kept)) {
		return bytes.Clone(p.kept[:p.Size])
	}
	b := make([]byte, p.Size)
	n, _ := io.ReadFull(p.Open(), b) // our decoders end in io.EOF only
	return b[:n]
}

// Text is the part's content as UTF-8, whatever it is declared to be.
func (p Part) Text() string {
	s, _ := decodeText(p.Bytes(), p.Params["charset"], p.Type == "text/html")
	return s
}

// In reports whether a container of the type encloses the part.
func (p Part) In(mediaType string) bool {
	for _, c := range p.Within {
		if c.Type == mediaType {
			return true
		}
	}
	return false
}

// Read reads a message. It never fails: see Message.Problems.
func Read(raw []byte, l Limits) Message {
	r := reader{limits: l, left: l.TotalBytes, sum: sha256.New(), seen: map[Problem]bool{}}
	r.msg.Attached = map[int]Header{}
	head, body := r.header(raw, "header")
	r.msg.Header = head
	r.msg.Type, r.msg.Params = head.contentType()
	r.entity(head, body, position{})
	r.msg.Digest = hex.EncodeToString(r.sum.Sum(nil))
	return r.msg
}

// reader is the state of reading one message.
type reader struct {
	limits     Limits
	msg        Message
	left       int64 // decoded bytes that may still be read
	entities   int
	containers int
	kept       int // decoded bytes that are kept
	sum        hash.Hash
	seen       map[Problem]bool
}

// position is where an entity stands in the message.
type position struct {
	path      []int
	within    []Container
	message   int
	truncated bool
	digest    bool // inside multipart/digest, where the default type is a message
}

func (p position) String() string {
	if len(p.path) == 0 {
		return "1"
	}
	s := make([]string, len(p.path))
	for i, n := range p.path {
		s[i] = strconv.Itoa(n)
	}
	return strings.Join(s, ".")
}

func (p position) child(n int, c Container) position {
	q := p
	q.path = append(append([]int(nil), p.path...), n)
	q.within = append(append([]Container(nil), p.within...), c)
	return q
}

// problem records a problem once.
func (r *reader) problem(code, where, detail string) {
	p := Problem{Code: code, Where: where, Detail: detail}
	if !r.seen[p] {
		r.seen[p] = true
		r.msg.Problems = append(r.msg.Problems, p)
	}
}

// entity reads one entity of the message: a container's children, or a leaf.
func (r *reader) entity(h Header, body []byte, at position) {
	r.entities++
	mediaType, params := h.contentType()
	if h.Get("Content-Type") == "" && at.digest {
		mediaType = "message/rfc822" // RFC 2046 section 5.1.5
	}
	p := Part{
		Name:      h.fileName(params),
		Type:      mediaType,
		Params:    params,
		ContentID: strings.Trim(h.Get("Content-Id"), "<> "),
		Path:      at.String(),
		Within:    at.within,
		Message:   at.message,
		Truncated: at.truncated,
		raw:       body,
	}
	p.Disposition = h.disposition()
	where := p.Name
	if where == "" {
		where = "part " + p.Path
	}
	if h.malformedType() {
		r.problem(ProblemMalformed, where, "the content type is malformed")
	}
	code, ok := encodingOf(h.Get("Content-Transfer-Encoding"))
	p.code = code
	if !ok {
		r.problem(ProblemMalformed, where, "the transfer encoding is unknown; read as it is")
	}
	deep := len(at.within) >= r.limits.Depth
	switch {
	case strings.HasPrefix(mediaType, "multipart/"):
		if deep {
			r.problem(ProblemLimit, where, "nested deeper than "+strconv.Itoa(r.limits.Depth)+" levels")
			r.leaf(p, where)
			return
		}
		if r.multipart(p, where, at) {
			return
		}
		// No part in it at all: whatever stands there is text.
		p.Type = "text/plain"
	case isMessage(mediaType) || isMessageFile(p):
		if deep {
			r.problem(ProblemLimit, where, "nested deeper than "+strconv.Itoa(r.limits.Depth)+" levels")
			r.leaf(p, where)
			return
		}
		r.attached(p, where, at)
		return
	}
	r.leaf(p, where)
}

// multipart reads the children of a multipart; false when it has none.
func (r *reader) multipart(p Part, where string, at position) bool {
	boundary := p.Params["boundary"]
	body := p.raw
	children, closed := split(body, boundary, r.limits.Parts+1)
	if children == nil && p.code == codeBase64 {
		// RFC 2045 section 6.4 forbids it; it is met all the same.
		body = r.decode(p, where)
		children, closed = split(body, boundary, r.limits.Parts+1)
	}
	if children == nil {
		guessed, ok := guessBoundary(body)
		if !ok {
			r.problem(ProblemMalformed, where, "a multipart without a boundary; read as text")
			return false
		}
		r.problem(ProblemMalformed, where, "the boundary is missing or wrong; the one in the text was used")
		children, closed = split(body, guessed, r.limits.Parts+1)
	}
	if !closed {
		r.problem(ProblemMalformed, where, "the closing boundary is missing")
	}
	r.containers++
	c := Container{ID: r.containers, Type: p.Type}
	for i, raw := range children {
		if r.entities >= r.limits.Parts {
			r.problem(ProblemLimit, "message", "more than "+strconv.Itoa(r.limits.Parts)+" parts")
			r.skip(raw)
			continue
		}
		child := at.child(i+1, c)
		child.truncated = at.truncated || !closed && i == len(children)-1
		child.digest = p.Type == "multipart/digest"
		h, content := r.header(raw, "part "+child.String())
		r.entity(h, content, child)
	}
	return true
}

// attached reads the message in a message/rfc822 part.
func (r *reader) attached(p Part, where string, at position) {
	raw := p.raw
	if p.code != codeIdentity {
		raw = r.decode(p, where)
	}
	r.containers++
	c := Container{ID: r.containers, Type: "message/rfc822"}
	h, body := r.header(raw, where)
	r.msg.Attached[c.ID] = h
	child := at.child(1, c)
	child.message++
	if r.entities >= r.limits.Parts {
		r.problem(ProblemLimit, "message", "more than "+strconv.Itoa(r.limits.Parts)+" parts")
		r.skip(body)
		return
	}
	r.entity(h, body, child)
}

// decode decodes a container's body within what is left of the total.
func (r *reader) decode(p Part, where string) []byte {
	b, _ := io.ReadAll(io.LimitReader(p.code.reader(p.raw), r.left))
	r.left -= int64(len(b))
	if r.left <= 0 {
		r.problem(ProblemLimit, where, "more than "+strconv.FormatInt(r.limits.TotalBytes, 10)+" bytes decoded")
	}
	return b
}

// leaf digests a part in passing and keeps it.
func (r *reader) leaf(p Part, where string) {
	text := strings.HasPrefix(p.Type, "text/")
	d := digester{sum: r.sum, text: text}
	src := p.code.reader(p.raw)
	// What is decoded is no longer than what it was made of.
	buf := make([]byte, min(32<<10, max(len(p.raw), 64)))
	for reads := 0; ; reads++ {
		n, err := src.Read(buf[:min(int64(len(buf)), max(r.left-p.Size, 0)+1)])
		if over := p.Size + int64(n) - r.left; over > 0 {
			n -= int(over)
			r.problem(ProblemLimit, where, "more than "+strconv.FormatInt(r.limits.TotalBytes, 10)+" bytes decoded")
			err = io.EOF
			p.Truncated = true
			r.sum.Write(p.raw)
		}
		if n > 0 {
			if p.kept = nil; reads == 0 && p.code != codeIdentity && r.kept+n <= mostKept {
				p.kept = buf[:n:n]
			}
			if room := HeadBytes - len(p.Head); room > 0 {
				p.Head = append(p.Head, buf[:min(n, room)]...)
			}
			d.write(buf[:n])
			p.Size += int64(n)
		}
		if err != nil {
			break
		}
	}
	d.end()
	r.kept += len(p.kept)
	r.left -= p.Size
	if b, ok := src.(*base64Reader); ok {
		switch {
		case b.partial:
			p.Truncated = true
			r.problem(ProblemDamaged, where, "the base64 text ends early")
		case b.foreign:
			r.problem(ProblemMalformed, where, "characters that are no base64 were passed over")
		}
	}
	if text {
		if label := p.Params["charset"]; label != "" && !knownCharset(label) {
			r.problem(ProblemCharset, where, "the charset is unknown; read as UTF-8 or windows-1252")
		}
	}
	r.msg.Parts = append(r.msg.Parts, p)
}

// skip lets what is not read count in the digest.
func (r *reader) skip(raw []byte) {
	r.sum.Write(raw)
	r.length(int64(len(raw)))
}

func (r *reader) length(n int64) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(n))
	r.sum.Write(b[:])
}

// digester feeds a leaf to the digest, text in one form of line breaks.
type digester struct {
	sum  hash.Hash
	text bool
	n    int64
	held int // line feeds not yet written
	out  []byte
}

func (d *digester) write(b []byte) {
	if !d.text {
		d.sum.Write(b)
		d.n += int64(len(b))
		return
	}
	d.out = d.out[:0]
	for _, c := range b {
		switch c {
		case '\r':
		case '\n':
			d.held++
		default:
			for ; d.held > 0; d.held-- {
				d.out = append(d.out, '\n')
			}
			d.out = append(d.out, c)
		}
	}
	d.sum.Write(d.out)
	d.n += int64(len(d.out))
}

func (d *digester) end() {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(d.n))
	d.sum.Write(b[:])
}

// isMessage reports the types that hold a whole message: RFC 2046 section
// 5.2.1 and RFC 6532 section 3.7.
func isMessage(mediaType string) bool {
	switch mediaType {
	case "message/rfc822", "message/global", "message/news":
		return true
	}
	return false
}

// isMessageFile reports a message that was attached as a mere file.
func isMessageFile(p Part) bool {
	if !strings.EqualFold(path.Ext(p.Name), ".eml") {
		return false
	}
	buf := make([]byte, 2048)
	n, _ := io.ReadFull(p.code.reader(p.raw), buf)
	return looksLikeHeader(buf[:n])
}
