// Package rtf reads a Rich Text file (RTF 1.9.1, and what older and other
// writers make of it) as a neutral document.
//
// It promises what a person sees on the screen when the file is opened:
// tables with merged and nested cells, legacy form fields with their state,
// ticks of symbol fonts, text boxes once, tracked insertions without the
// deletions, no hidden text, no comments. It promises an end: any bytes are
// read in time and memory bounded by the Limits, and what was read before a
// limit or the end of a truncated file is returned with the error. Pictures
// and embedded objects are passed over; nothing is fetched and nothing run.
package rtf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/marks"
)

// Read reads the bytes of one file. The error wraps document.ErrDamaged or
// ErrLimit; the document holds what was read before it.
func Read(data []byte, l document.Limits) (document.Document, error) {
	w := newWalker(data, l)
	if w == nil {
		return document.Document{}, errNoRTF
	}
	err := w.walk()
	blocks := w.story()
	if err == nil && len(blocks) == 0 && w.pictures >= scanBytes {
		err = fmt.Errorf("a picture without text: %w", document.ErrScanned)
	}
	blocks = append(append(w.heads, blocks...), w.feet...)
	return document.Document{Blocks: blocks, Truncated: errors.Is(err, document.ErrLimit)}, err
}

// scanBytes is the least size of a picture that may be a page, as it is
// written: two figures a byte.
const scanBytes = 40 << 10

// ReadMail is Read for the text of a mail: it also finds what the mail quotes
// and its signature.
func ReadMail(data []byte, l document.Limits) (document.Document, error) {
	doc, err := Read(data, l)
	marks.Apply(doc.Blocks, false)
	return doc, err
}

// HTML gives the HTML that Outlook put into an RTF body ([MS-OXRTFEX]), in
// UTF-8; ok is false for RTF in its own right. The error is as that of Read,
// with what was read before it.
func HTML(data []byte, l document.Limits) (html []byte, ok bool, err error) {
	// 2.1.3.1: the mark stands among the first tokens of the header.
	if !bytes.Contains(data[:min(len(data), 1024)], []byte(`\fromhtml1`)) {
		return nil, false, nil
	}
	w := newWalker(data, l)
	if w == nil {
		return nil, false, errNoRTF
	}
	w.html = &strings.Builder{}
	err = w.walk()
	return []byte(strings.ToValidUTF8(w.html.String(), "\ufffd")), true, err
}

var errNoRTF = fmt.Errorf("not an RTF file: %w", document.ErrDamaged)

// newWalker prepares to read; nil when the data do not begin as RTF does.
func newWalker(data []byte, l document.Limits) *walker {
	at := bytes.Index(data[:min(len(data), 512)], []byte(`{\rtf`))
	if at < 0 {
		return nil
	}
	w := &walker{lexer: lexer{data: data[at:]}, limits: l, left: l.Tokens, fonts: map[int]font{}, styles: map[int]style{}, codePage: 1252, presets: true}
	w.st = state{uc: 1, outline: noOutline}
	if int64(len(w.data)) > l.PartBytes {
		w.data = w.data[:l.PartBytes]
		w.cut = true
	}
	return w
}

// kind is the sort of a token.
type kind uint8

const (
	tokenEnd kind = iota
	tokenOpen
	tokenClose
	tokenWord   // \word, \wordN
	tokenSymbol // \ and one character
	tokenHex    // \'hh
	tokenText   // bytes as they stand
)

// token is one piece of RTF.
type token struct {
	kind kind
	word string // of a word; one character of a symbol
	n    int    // the parameter of a word
	has  bool   // that there is one
	b    byte   // of \'hh
	text []byte
}

// on is the value of a property that "0" turns off.
func (t token) on() bool { return !t.has || t.n != 0 }

// lexer cuts RTF into tokens.
type lexer struct {
	data []byte
	pos  int
}

const (
	// maxWord is the longest control word (RTF 1.9.1, "Control Word").
	maxWord = 32
	// maxParameter keeps parameters within what is added and multiplied.
	maxParameter = 1 << 30
)

// next reads one token. Binary data and line ends are passed over.
func (x *lexer) next() token {
	for x.pos < len(x.data) {
		switch c := x.data[x.pos]; c {
		case '\r', '\n', 0:
			x.pos++
		case '{':
			x.pos++
			return token{kind: tokenOpen}
		case '}':
			x.pos++
			return token{kind: tokenClose}
		case '\\':
			return x.control()
		default:
			start := x.pos
			for x.pos < len(x.data) && !special(x.data[x.pos]) {
				x.pos++
			}
			return token{kind: tokenText, text: x.data[start:x.pos]}
		}
	}
	return token{kind: tokenEnd}
}

func special(c byte) bool {
	return c == '{' || c == '}' || c == '\\' || c == '\r' || c == '\n' || c == 0
}

func letter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// control reads what begins with a backslash.
func (x *lexer) control() token {
	x.pos++
	if x.pos >= len(x.data) {
		return token{kind: tokenEnd}
	}
	c := x.data[x.pos]
	if !letter(c) {
		x.pos++
		switch {
		case c == '\'':
			return x.hex()
		case c == '\r':
			if x.pos < len(x.data) && x.data[x.pos] == '\n' {
				x.pos++
			}
			return token{kind: tokenWord, word: "par"}
		case c == '\n':
			return token{kind: tokenWord, word: "par"}
		case c == '\t':
			return token{kind: tokenWord, word: "tab"}
		}
		return token{kind: tokenSymbol, word: string(rune(c)), b: c}
	}
	start := x.pos
	for x.pos < len(x.data) && x.pos-start < maxWord && letter(x.data[x.pos]) {
		x.pos++
	}
	t := token{kind: tokenWord, word: string(x.data[start:x.pos])}
	x.parameter(&t)
	if x.pos < len(x.data) && x.data[x.pos] == ' ' {
		x.pos++
	}
	if t.word == "bin" {
		x.pos += min(max(t.n, 0), len(x.data)-x.pos)
	}
	return t
}

// parameter reads the number behind a word.
func (x *lexer) parameter(t *token) {
	at, minus := x.pos, false
	if at < len(x.data) && x.data[at] == '-' {
		minus = true
		at++
	}
	for at < len(x.data) && '0' <= x.data[at] && x.data[at] <= '9' {
		t.n = min(t.n*10+int(x.data[at]-'0'), maxParameter)
		t.has = true
		at++
	}
	if t.has {
		x.pos = at
		if minus {
			t.n = -t.n
		}
	}
}

// hex reads the two figures of \'hh.
func (x *lexer) hex() token {
	t := token{kind: tokenHex}
	for range 2 {
		if x.pos >= len(x.data) {
			break
		}
		v, ok := hexValue(x.data[x.pos])
		if !ok {
			break
		}
		t.b = t.b<<4 | v
		x.pos++
	}
	return t
}

func hexValue(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// passGroup moves to the end of the innermost group, which stays unread.
func (x *lexer) passGroup() {
	depth := 0
	for x.pos < len(x.data) {
		i := bytes.IndexAny(x.data[x.pos:], `{}\`)
		if i < 0 {
			x.pos = len(x.data)
			return
		}
		x.pos += i
		switch x.data[x.pos] {
		case '{':
			depth++
			x.pos++
		case '}':
			if depth == 0 {
				return
			}
			depth--
			x.pos++
		default:
			x.control()
		}
	}
}
