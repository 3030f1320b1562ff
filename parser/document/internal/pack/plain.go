package pack

import (
	"bytes"
	"encoding/xml"
	"unicode/utf8"
)

// Nearly all of a part is tags and text of the plainest sort: names of ASCII,
// quoted values, no reference, no carriage return. These are read here, from
// the bytes that were unpacked last, without a copy of each byte. Whatever is
// not plain, and whatever the unpacked bytes do not have to its end, is left to
// the XML decoder, which alone decides what is well-formed.

// The classes of bytes.
const (
	plainText  = 1 << iota // stands for itself in text and in a value
	plainWide              // a part of a character beyond ASCII
	plainName              // may stand in a name
	plainBegin             // may begin one
)

var plainBytes = plainClasses()

func plainClasses() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = plainWide
		case c == '\n', c == '\t', c >= ' ' && c != '&' && c != '<':
			t[c] = plainText
		}
	}
	for c := 'a'; c <= 'z'; c++ {
		t[c] |= plainName | plainBegin
		t[c-'a'+'A'] |= plainName | plainBegin
	}
	for c := '0'; c <= '9'; c++ {
		t[c] |= plainName
	}
	t['_'] |= plainName | plainBegin
	t['-'] |= plainName
	t['.'] |= plainName
	t[':'] |= plainName
	return t
}

// plainRead is what plain tokens are read with.
type plainRead struct {
	names  map[string]xml.Name
	values map[string]string
	attrs  []xml.Attr // room for the attributes of elements to come
	lines  int        // the line ends that the decoder did not see
	// closing is set after an element that ends where it begins.
	closing bool
	closed  xml.Name
}

// rawToken is a token as it is written.
type rawToken struct {
	kind  tokenKind
	name  xml.Name
	attrs []xml.Attr
	text  []byte
}

const (
	maxValues   = 1024
	maxRepeated = 32 // the length of values that are worth looking up
	attrsAtOnce = 64
)

// token is the plain token with which w begins, and its length; 0 where there
// is none, or not all of it. Text is valid as long as w.
func (p *plainRead) token(w []byte) (rawToken, int) {
	if len(w) < 2 {
		return rawToken{}, 0
	}
	if w[0] != '<' {
		n := bytes.IndexByte(w, '<')
		if n < 0 || !plain(w[:n]) || bytes.Contains(w[:n], []byte("]]>")) {
			return rawToken{}, 0
		}
		return rawToken{kind: textToken, text: w[:n]}, n
	}
	if w[1] == '?' {
		return rawToken{kind: otherToken}, declared(w)
	}
	if w[1] == '/' {
		name, i := p.name(w, 2)
		if i == 0 || i == len(w) || w[i] != '>' {
			return rawToken{}, 0
		}
		return rawToken{kind: endToken, name: name}, i + 1
	}
	return p.start(w)
}

// declared is the length of the declaration with which nearly every part begins, 0
// for another.
func declared(w []byte) int {
	rest, ok := bytes.CutPrefix(w, []byte(`<?xml version="1.0" encoding="UTF-8"`))
	if !ok {
		return 0
	}
	for _, alone := range [...]string{` standalone="yes"`, ` standalone="no"`} {
		rest = bytes.TrimPrefix(rest, []byte(alone))
	}
	if rest, ok = bytes.CutPrefix(rest, []byte("?>")); !ok {
		return 0
	}
	return len(w) - len(rest)
}

func (p *plainRead) start(w []byte) (rawToken, int) {
	name, i := p.name(w, 1)
	if i == 0 {
		return rawToken{}, 0
	}
	if cap(p.attrs)-len(p.attrs) < attrsAtOnce/4 {
		p.attrs = make([]xml.Attr, 0, attrsAtOnce)
	}
	first := len(p.attrs)
	for {
		for i < len(w) && (w[i] == ' ' || w[i] == '\n' || w[i] == '\t') {
			i++
		}
		switch {
		case i+1 >= len(w):
			return p.left(first)
		case w[i] == '>':
			i++
		case w[i] == '/' && w[i+1] == '>':
			i += 2
			p.closing, p.closed = true, name
		default:
			of, at := p.name(w, i)
			if at == 0 || at+1 >= len(w) || w[at] != '=' || w[at+1] != '"' && w[at+1] != '\'' {
				return p.left(first)
			}
			value := w[at+2:]
			n := bytes.IndexByte(value, w[at+1])
			if n < 0 || !plain(value[:n]) {
				return p.left(first)
			}
			p.attrs = append(p.attrs, xml.Attr{Name: of, Value: p.value(value[:n])})
			i = at + 2 + n + 1
			continue
		}
		end := len(p.attrs)
		return rawToken{kind: startToken, name: name, attrs: p.attrs[first:end:end]}, i
	}
}

// left leaves an element to the decoder.
func (p *plainRead) left(attrs int) (rawToken, int) {
	p.attrs = p.attrs[:attrs]
	return rawToken{}, 0
}

// name is the name that begins at i, and where it ends; 0 for one that is not
// plain or goes on beyond w.
func (p *plainRead) name(w []byte, i int) (xml.Name, int) {
	if i >= len(w) || plainBytes[w[i]]&plainBegin == 0 {
		return xml.Name{}, 0
	}
	end := i + 1
	for end < len(w) && plainBytes[w[end]]&plainName != 0 {
		end++
	}
	if end == len(w) || plainBytes[w[end]]&plainWide != 0 {
		return xml.Name{}, 0
	}
	if n, ok := p.names[string(w[i:end])]; ok {
		return n, end
	}
	space, local, prefixed := bytes.Cut(w[i:end], []byte(":"))
	if prefixed && (len(local) == 0 || bytes.IndexByte(local, ':') >= 0) {
		return xml.Name{}, 0
	}
	n := xml.Name{Local: string(space)}
	if prefixed {
		n = xml.Name{Space: string(space), Local: string(local)}
	}
	if len(p.names) < maxNames {
		p.names[string(w[i:end])] = n
	}
	return n, end
}

func (p *plainRead) value(b []byte) string {
	if len(b) > maxRepeated {
		return string(b)
	}
	if v, ok := p.values[string(b)]; ok {
		return v
	}
	v := string(b)
	if len(p.values) < maxValues {
		p.values[v] = v
	}
	return v
}

// plain reports whether text stands for itself.
func plain(b []byte) bool {
	wide := false
	for _, c := range b {
		switch plainBytes[c] & (plainText | plainWide) {
		case 0:
			return false
		case plainWide:
			wide = true
		}
	}
	// The two characters beyond ASCII that XML does not have.
	return !wide || utf8.Valid(b) && !bytes.Contains(b, []byte("\ufffe")) && !bytes.Contains(b, []byte("\uffff"))
}
