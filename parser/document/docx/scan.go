package docx

import (
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

// namespace is one of those that matter here, whatever prefix and edition
// (ECMA-376 transitional or ISO 29500 strict) the writer chose.
type namespace uint8

const (
	nsOther namespace = iota
	nsWord
	nsWord2010
	nsCompat
	nsRelRef
	nsRels
	nsMath
	nsXML
)

func namespaceOf(uri string) namespace {
	switch uri {
	case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
		"http://purl.oclc.org/ooxml/wordprocessingml/main":
		return nsWord
	case "http://schemas.microsoft.com/office/word/2010/wordml":
		return nsWord2010
	case "http://schemas.openxmlformats.org/markup-compatibility/2006":
		return nsCompat
	case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
		"http://purl.oclc.org/ooxml/officeDocument/relationships":
		return nsRelRef
	case "http://schemas.openxmlformats.org/package/2006/relationships":
		return nsRels
	case "http://schemas.openxmlformats.org/officeDocument/2006/math",
		"http://purl.oclc.org/ooxml/officeDocument/math":
		return nsMath
	case "http://www.w3.org/XML/1998/namespace":
		return nsXML
	}
	return nsOther
}

// Bounds that no real part comes near. They keep the cost of one token small,
// which the number of tokens alone does not.
const (
	maxTokenBytes = 4 << 20
	maxBindings   = 256
)

// budget is shared by all parts of one file.
type budget struct {
	document.Limits
	tokens int
	bytes  int64
}

type tokenKind uint8

const (
	startToken tokenKind = iota
	endToken
	textToken
)

// token is one start tag, end tag or text. text is valid until the next call.
type token struct {
	kind  tokenKind
	ns    namespace
	name  string
	attrs []xml.Attr
	text  []byte
}

// is reports whether the token names an element of the main namespace.
func (t token) is(name string) bool { return t.ns == nsWord && t.name == name }

// binding is a prefix as declared on the element at depth.
type binding struct {
	prefix string
	ns     namespace
	depth  int
}

// scanner reads the tokens of one part with its namespaces resolved and its
// end tags checked. It expands no entity but XML's own five, and refuses a
// document type declaration (ECMA-376-2, 9.1.7: parts shall not have one).
type scanner struct {
	in       *source
	dec      *xml.Decoder
	budget   *budget
	open     []xml.Name
	bindings []binding
	cache    map[string]namespace
}

func newScanner(r io.Reader, b *budget) *scanner {
	// OPC allows UTF-8 and UTF-16, told apart by the byte order mark; what
	// the declaration says of UTF-16 is then no longer true.
	in := &source{r: transform.NewReader(r, unicode.BOMOverride(transform.Nop)), budget: b}
	s := &scanner{in: in, dec: xml.NewDecoder(in), budget: b, cache: map[string]namespace{}}
	s.dec.CharsetReader = func(label string, r io.Reader) (io.Reader, error) {
		if strings.HasPrefix(strings.ToLower(label), "utf-16") {
			return r, nil
		}
		return charset.NewReaderLabel(label, r)
	}
	return s
}

// next is the next token; io.EOF after the end of a whole part.
func (s *scanner) next() (token, error) {
	for {
		s.in.sinceToken = 0
		raw, err := s.dec.RawToken()
		if err != nil {
			return token{}, s.fault(err)
		}
		s.budget.tokens--
		if s.budget.tokens < 0 {
			return token{}, fmt.Errorf("more than %d tokens: %w", s.budget.Tokens, document.ErrLimit)
		}
		switch raw := raw.(type) {
		case xml.StartElement:
			return s.start(raw)
		case xml.EndElement:
			return s.end(raw)
		case xml.CharData:
			return token{kind: textToken, text: raw}, nil
		case xml.Directive:
			return token{}, fmt.Errorf("a document type declaration: %w", document.ErrDamaged)
		}
	}
}

// fault is a read error as one of the document's.
func (s *scanner) fault(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case s.in.err != nil:
		// The decoder wraps or hides what its reader said.
		return s.in.err
	case errors.Is(err, io.EOF):
		if len(s.open) == 0 {
			return io.EOF
		}
		return fmt.Errorf("ends inside <%s>: %w", s.open[len(s.open)-1].Local, document.ErrDamaged)
	case errors.As(err, &syntax):
		// The message of a syntax error may quote the document.
		return fmt.Errorf("not well-formed at line %d: %w", syntax.Line, document.ErrDamaged)
	default:
		return fmt.Errorf("not readable as XML: %w", document.ErrDamaged)
	}
}

func (s *scanner) start(e xml.StartElement) (token, error) {
	if len(s.open) >= s.budget.Depth {
		return token{}, fmt.Errorf("nested deeper than %d elements: %w", s.budget.Depth, document.ErrLimit)
	}
	s.open = append(s.open, e.Name)
	for _, a := range e.Attr {
		switch {
		case a.Name.Space == "xmlns":
			s.bindings = append(s.bindings, binding{a.Name.Local, namespaceOf(a.Value), len(s.open)})
		case a.Name.Space == "" && a.Name.Local == "xmlns":
			s.bindings = append(s.bindings, binding{"", namespaceOf(a.Value), len(s.open)})
		default:
			continue
		}
		if len(s.bindings) > maxBindings {
			return token{}, fmt.Errorf("more than %d namespaces: %w", maxBindings, document.ErrLimit)
		}
		clear(s.cache)
	}
	return token{kind: startToken, ns: s.resolve(e.Name.Space), name: e.Name.Local, attrs: e.Attr}, nil
}

func (s *scanner) end(e xml.EndElement) (token, error) {
	n := len(s.open) - 1
	if n < 0 || s.open[n] != e.Name {
		return token{}, fmt.Errorf("an end tag without its start: %w", document.ErrDamaged)
	}
	t := token{kind: endToken, ns: s.resolve(e.Name.Space), name: e.Name.Local}
	for m := len(s.bindings); m > 0 && s.bindings[m-1].depth > n; m-- {
		s.bindings = s.bindings[:m-1]
		clear(s.cache)
	}
	s.open = s.open[:n]
	return t, nil
}

func (s *scanner) resolve(prefix string) namespace {
	if ns, ok := s.cache[prefix]; ok {
		return ns
	}
	ns := nsOther
	if prefix == "xml" {
		ns = nsXML
	}
	for i := len(s.bindings) - 1; i >= 0; i-- {
		if s.bindings[i].prefix == prefix {
			ns = s.bindings[i].ns
			break
		}
	}
	if len(s.cache) < maxBindings {
		s.cache[prefix] = ns
	}
	return ns
}

// attr is the value of an attribute. It must be asked for before the element
// after t is read.
func (s *scanner) attr(t token, ns namespace, name string) (string, bool) {
	for _, a := range t.attrs {
		// An attribute without a prefix has no namespace, but writers exist
		// that leave the prefix out.
		if a.Name.Local == name && (a.Name.Space == "" || s.resolve(a.Name.Space) == ns) {
			return a.Value, true
		}
	}
	return "", false
}

// val is the w:val of an element, "" when it has none.
func (s *scanner) val(t token) string {
	v, _ := s.attr(t, t.ns, "val")
	return v
}

// on is the value of an on/off property (ECMA-376-1, 17.17.4): the element
// alone means on.
func (s *scanner) on(t token) bool {
	switch v, ok := s.attr(t, t.ns, "val"); {
	case !ok:
		return true
	default:
		return v == "1" || v == "true" || v == "on"
	}
}

// skip reads to the end of the element just started.
func (s *scanner) skip() error {
	for outside := len(s.open) - 1; len(s.open) > outside; {
		if _, err := s.next(); err != nil {
			return err
		}
	}
	return nil
}

// children calls each for every child of the element just started, which must
// read to the end of that child, and returns after the end tag. Text between
// the children is passed over.
func (s *scanner) children(each func(token) error) error {
	for {
		t, err := s.next()
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		switch t.kind {
		case endToken:
			return nil
		case startToken:
			if err := each(t); err != nil {
				return err
			}
		}
	}
}

// text reads the text of the element just started, up to its end.
func (s *scanner) text() (string, error) {
	var sb strings.Builder
	for {
		t, err := s.next()
		if err != nil {
			return sb.String(), err
		}
		switch t.kind {
		case endToken:
			return sb.String(), nil
		case startToken:
			if err := s.skip(); err != nil {
				return sb.String(), err
			}
		case textToken:
			sb.Write(t.text)
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
	s.sinceToken++
	if s.sinceToken > maxTokenBytes {
		s.err = fmt.Errorf("one token longer than %d bytes: %w", maxTokenBytes, document.ErrLimit)
		return 0, s.err
	}
	b := s.rest[0]
	s.rest = s.rest[1:]
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
	s.sinceToken += n
	if s.sinceToken > maxTokenBytes {
		s.err = fmt.Errorf("one token longer than %d bytes: %w", maxTokenBytes, document.ErrLimit)
		return 0, s.err
	}
	return n, nil
}

func (s *source) fill() error {
	if s.err != nil {
		return s.err
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
