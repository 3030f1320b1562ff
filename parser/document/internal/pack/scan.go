package pack

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"dtrbot/parser/document"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// Bounds that no real part comes near. They keep the cost of one token small,
// which the number of tokens alone does not.
const (
	maxTokenBytes = 4 << 20
	maxBindings   = 256
	maxNames      = 4096
)

// budget is shared by all parts of one file.
type budget struct {
	document.Limits
	tokens int
	bytes  int64
}

func newBudget(l document.Limits) *budget {
	return &budget{Limits: l, tokens: l.Tokens, bytes: l.PartBytes}
}

func (b *budget) spend(n int) error {
	b.tokens -= n
	if b.tokens < 0 {
		return fmt.Errorf("more than %d tokens: %w", b.Tokens, document.ErrLimit)
	}
	return nil
}

// Token is a start tag. Name is the local name behind the short name of its
// namespace and a colon, "text:p", whatever prefix the writer chose; the local
// name alone where the format calls the namespace "", and "?:name" in a
// namespace that does not matter.
type Token struct {
	Name   string
	prefix string // as it is written
	attrs  []xml.Attr
}

type tokenKind uint8

const (
	startToken tokenKind = iota
	endToken
	textToken
	// otherToken is a comment or an instruction.
	otherToken
)

// binding is a prefix as declared on the element at depth.
type binding struct {
	prefix string
	space  string
	depth  int
}

// Scanner reads the tokens of one part with its namespaces resolved and its
// end tags checked.
type Scanner struct {
	in    *source
	dec   *xml.Decoder
	plain plainRead
	// decoding is set while the decoder may hold something of what follows,
	// and recoded where it reads another character set than the bytes have.
	decoding, recoded bool

	budget   *budget
	spaces   map[string]string
	open     []xml.Name
	bindings []binding
	names    map[xml.Name]string
	// unclosed is how many end tags are still to be told for one that closed
	// several elements.
	unclosed int
}

// Flat is a scanner of a lone XML file; the arguments are those of Open.
func Flat(data []byte, l document.Limits, spaces map[string]string) *Scanner {
	return newScanner(bytes.NewReader(data), newBudget(l), spaces)
}

func newScanner(r io.Reader, b *budget, spaces map[string]string) *Scanner {
	// Office formats allow UTF-8 and UTF-16, told apart by the byte order
	// mark; what the declaration says of UTF-16 is then no longer true.
	in := &source{r: r, budget: b}
	s := &Scanner{in: in, dec: xml.NewDecoder(in), budget: b, spaces: spaces, names: map[xml.Name]string{}}
	s.plain = plainRead{names: map[string]xml.Name{}, values: map[string]string{}}
	s.dec.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		s.recoded = true
		if strings.HasPrefix(strings.ToLower(label), "utf-16") {
			return r, nil
		}
		return charset.NewReaderLabel(label, r)
	}
	return s
}

// Depth is how deep elements may stand in one another.
func (s *Scanner) Depth() int { return s.budget.Depth }

// Spend takes n from the tokens that may still be read.
func (s *Scanner) Spend(n int) error { return s.budget.spend(n) }

// next is the next token; io.EOF after the end of a whole part. text is valid
// until the next call.
func (s *Scanner) next() (kind tokenKind, t Token, text []byte, err error) {
	if s.unclosed > 0 {
		s.unclosed--
		return endToken, Token{}, nil, nil
	}
	for {
		s.in.sinceToken = 0
		raw, err := s.token()
		if err != nil {
			return 0, Token{}, nil, err
		}
		if err := s.budget.spend(1); err != nil {
			return 0, Token{}, nil, err
		}
		switch raw.kind {
		case startToken:
			t, err := s.start(raw)
			return startToken, t, nil, err
		case endToken:
			return endToken, Token{}, nil, s.end(raw.name)
		case textToken:
			return textToken, Token{}, raw.text, nil
		}
	}
}

// token is the next token as it is written.
func (s *Scanner) token() (rawToken, error) {
	if s.plain.closing {
		s.plain.closing = false
		return rawToken{kind: endToken, name: s.plain.closed}, nil
	}
	if !s.decoding {
		t, n := s.plain.token(s.in.rest)
		if n == 0 && s.in.more() {
			t, n = s.plain.token(s.in.rest)
		}
		if n > 0 {
			s.plain.lines += bytes.Count(s.in.rest[:n], []byte("\n"))
			s.in.rest = s.in.rest[n:]
			return t, nil
		}
	}
	t, err := s.dec.RawToken()
	if err != nil {
		return rawToken{}, s.fault(err)
	}
	s.decoding = true
	switch t := t.(type) {
	case xml.StartElement:
		return rawToken{kind: startToken, name: t.Name, attrs: t.Attr}, nil
	case xml.CharData:
		return rawToken{kind: textToken, text: t}, nil
	case xml.Directive:
		return rawToken{}, fmt.Errorf("a document type declaration: %w", document.ErrDamaged)
	}
	// After the others the decoder holds nothing but perhaps a byte that it
	// read too far.
	s.decoding = s.recoded || s.dec.InputOffset() != s.in.given
	if t, ok := t.(xml.EndElement); ok {
		return rawToken{kind: endToken, name: t.Name}, nil
	}
	return rawToken{kind: otherToken}, nil
}

// fault is a read error as one of the document's.
func (s *Scanner) fault(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case s.in.err != nil:
		// The decoder wraps or hides what its reader said.
		return s.in.err
	case errors.Is(err, io.EOF):
		if len(s.open) == 0 {
			return io.EOF
		}
		return fmt.Errorf("ends inside an element: %w", document.ErrDamaged)
	case errors.As(err, &syntax):
		// The message of a syntax error may quote the document.
		return fmt.Errorf("not well-formed at line %d: %w", syntax.Line+s.plain.lines, document.ErrDamaged)
	default:
		return fmt.Errorf("not readable as XML: %w", document.ErrDamaged)
	}
}

func (s *Scanner) start(e rawToken) (Token, error) {
	if len(s.open) >= s.budget.Depth {
		return Token{}, fmt.Errorf("nested deeper than %d elements: %w", s.budget.Depth, document.ErrLimit)
	}
	s.open = append(s.open, e.name)
	for _, a := range e.attrs {
		b := binding{space: "?", depth: len(s.open)}
		switch {
		case a.Name.Space == "xmlns":
			b.prefix = a.Name.Local
		case a.Name.Space == "" && a.Name.Local == "xmlns":
		default:
			continue
		}
		if space, ok := s.spaces[a.Value]; ok {
			b.space = space
		}
		s.bindings = append(s.bindings, b)
		if len(s.bindings) > maxBindings {
			return Token{}, fmt.Errorf("more than %d namespaces: %w", maxBindings, document.ErrLimit)
		}
		clear(s.names)
	}
	return Token{Name: s.name(e.name), prefix: e.name.Space, attrs: e.attrs}, nil
}

func (s *Scanner) end(name xml.Name) error {
	n := len(s.open) - 1
	// Excel writes the captions of controls as HTML, with <br> never closed.
	for br := (xml.Name{Local: "br"}); n > 0 && s.open[n] == br && name != br; n-- {
		s.unclosed++
	}
	if n < 0 || s.open[n] != name {
		return fmt.Errorf("an end tag without its start: %w", document.ErrDamaged)
	}
	for m := len(s.bindings); m > 0 && s.bindings[m-1].depth > n; m-- {
		s.bindings = s.bindings[:m-1]
		clear(s.names)
	}
	s.open = s.open[:n]
	return nil
}

// name is a name as Token says.
func (s *Scanner) name(n xml.Name) string {
	if name, ok := s.names[n]; ok {
		return name
	}
	space := "?"
	switch {
	case n.Space == "xml":
		space = "xml"
	case n.Space == "" && len(s.bindings) == 0:
		space = ""
	}
	for i := len(s.bindings) - 1; i >= 0; i-- {
		if s.bindings[i].prefix == n.Space {
			space = s.bindings[i].space
			break
		}
	}
	name := n.Local
	if space != "" {
		name = space + ":" + n.Local
	}
	if len(s.names) < maxNames {
		s.names[n] = name
	}
	return name
}

// Attr is the value of an attribute with a namespace, named as tokens are, ""
// without one. It must be asked for before the element after t is read.
func (s *Scanner) Attr(t Token, name string) string {
	v, _ := s.Lookup(t, name)
	return v
}

// Lookup is Attr, and whether there is such an attribute.
func (s *Scanner) Lookup(t Token, name string) (string, bool) {
	for _, a := range t.attrs {
		if a.Name.Space != "" && strings.HasSuffix(name, a.Name.Local) && s.name(a.Name) == name {
			return a.Value, true
		}
	}
	return "", false
}

// Plain is the value of an attribute without a namespace, "" without one.
func (s *Scanner) Plain(t Token, name string) string {
	for _, a := range t.attrs {
		if a.Name.Space == "" && a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// Own is the value of an attribute in the namespace of its element, or in
// none, as writers exist that leave the prefix out; "" without one. local is
// its name without the namespace.
func (s *Scanner) Own(t Token, local string) string {
	v, _ := s.LookupOwn(t, local)
	return v
}

// LookupOwn is Own, and whether there is such an attribute.
func (s *Scanner) LookupOwn(t Token, local string) (string, bool) {
	for _, a := range t.attrs {
		if a.Name.Local == local && (a.Name.Space == "" || a.Name.Space == t.prefix || space(s.name(a.Name)) == space(t.Name)) {
			return a.Value, true
		}
	}
	return "", false
}

// space is the short name of the namespace of a name.
func space(name string) string {
	short, _, ok := strings.Cut(name, ":")
	if !ok {
		return ""
	}
	return short
}

// Skip reads to the end of the element just started.
func (s *Scanner) Skip() error {
	for outside := len(s.open) - 1; len(s.open) > outside; {
		if _, _, _, err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// Children calls each for every child of the element just started, which must
// read to the end of that child, and returns after the end tag. Text between
// the children is passed over. Before any element is started the children are
// the part's root.
func (s *Scanner) Children(each func(Token) error) error {
	return s.Mixed(each, func([]byte) {})
}

// Mixed is Children with the text between them, which is valid during the call
// only.
func (s *Scanner) Mixed(each func(Token) error, text func([]byte)) error {
	for {
		kind, t, raw, err := s.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		switch kind {
		case endToken:
			return nil
		case textToken:
			text(raw)
		case startToken:
			if err := each(t); err != nil {
				return err
			}
		}
	}
}

// Text reads the text of the element just started, up to its end, without that
// of its children.
func (s *Scanner) Text() (string, error) {
	var sb strings.Builder
	for {
		kind, _, raw, err := s.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return sb.String(), err
		}
		switch kind {
		case endToken:
			return sb.String(), nil
		case textToken:
			sb.Write(raw)
		case startToken:
			if err := s.Skip(); err != nil {
				return sb.String(), err
			}
		}
	}
}

// source hands bytes to the XML decoder and counts them.
type source struct {
	r          io.Reader
	budget     *budget
	buf        [8 << 10]byte
	rest       []byte
	sinceToken int
	given      int64 // bytes read one by one
	begun      bool
	err        error
}

// ReadByte implements io.ByteReader, for which the decoder uses no buffer of
// its own.
func (s *source) ReadByte() (byte, error) {
	if len(s.rest) == 0 {
		if err := s.fill(); err != nil {
			return 0, err
		}
	}
	if err := s.count(1); err != nil {
		return 0, err
	}
	b := s.rest[0]
	s.rest = s.rest[1:]
	s.given++
	return b, nil
}

// Read implements io.Reader, for a character set decoder in between.
func (s *source) Read(p []byte) (int, error) {
	if len(s.rest) == 0 {
		if err := s.fill(); err != nil {
			return 0, err
		}
	}
	n := copy(p, s.rest)
	s.rest = s.rest[n:]
	return n, s.count(n)
}

func (s *source) count(n int) error {
	s.sinceToken += n
	if s.sinceToken > maxTokenBytes {
		s.err = fmt.Errorf("one token longer than %d bytes: %w", maxTokenBytes, document.ErrLimit)
		return s.err
	}
	return nil
}

func (s *source) fill() error {
	if s.err != nil {
		return s.err
	}
	if !s.begun {
		s.begun = true
		s.begin()
	}
	for range 100 {
		n, err := s.r.Read(s.buf[:])
		s.rest = s.buf[:n]
		s.budget.bytes -= int64(n)
		switch {
		case s.budget.bytes < 0:
			s.err = fmt.Errorf("more than %d bytes of XML: %w", s.budget.PartBytes, document.ErrLimit)
			return s.err
		case n > 0:
			// A reader that has an error after these bytes says so again.
			return nil
		case errors.Is(err, io.EOF):
			return io.EOF
		case errors.Is(err, document.ErrLimit):
			s.err = err
			return err
		case err != nil:
			s.err = fmt.Errorf("unpack: %w (%w)", err, document.ErrDamaged)
			return s.err
		}
	}
	s.err = fmt.Errorf("unpack: no progress: %w", document.ErrDamaged)
	return s.err
}

// more unpacks what follows behind a rest of less than half of what there is room
// for, so that a token of which only the beginning is there need not be decoded.
func (s *source) more() bool {
	if len(s.rest) > len(s.buf)/2 || s.err != nil {
		return false
	}
	if len(s.rest) == 0 {
		return s.fill() == nil
	}
	kept := copy(s.buf[:], s.rest)
	s.rest = s.buf[:kept]
	n, _ := s.r.Read(s.buf[kept:]) // a reader that has an error says so again
	s.budget.bytes -= int64(n)
	if s.budget.bytes < 0 {
		s.err = fmt.Errorf("more than %d bytes of XML: %w", s.budget.PartBytes, document.ErrLimit)
		return false
	}
	s.rest = s.buf[:kept+n]
	return n > 0
}

// begin looks for a byte order mark.
func (s *source) begin() {
	n, _ := io.ReadFull(s.r, s.buf[:3]) // a reader that has an error says so again
	start := bytes.Clone(s.buf[:n])
	s.r = io.MultiReader(bytes.NewReader(start), s.r)
	if n > 0 && (start[0] == 0xef || start[0] == 0xfe || start[0] == 0xff) {
		s.r = transform.NewReader(s.r, unicode.BOMOverride(transform.Nop))
	}
}
