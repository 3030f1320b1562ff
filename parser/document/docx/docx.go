// Package docx reads a Word file (.docx, .docm, .dotx; ECMA-376 transitional
// or ISO 29500 strict) as a neutral document.
//
// It promises what a person sees on the screen when the file is opened:
// answers in content controls and form fields with their state, tables with
// merged and nested cells, text boxes once, tracked insertions without the
// deletions, no hidden text, no comments. It promises an end: any bytes are
// read in time and memory bounded by the Limits, and what was read before
// damage is returned with the error. It refuses encrypted files and anything
// that is not a word-processing document; it fetches nothing and runs nothing.
package docx

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

const (
	// ratioFloor is what any part may unpack to whatever its ratio: a table
	// of empty cells does compress a hundredfold.
	ratioFloor = 1 << 20
	// maxPageParts is the most page headers and footers that are read.
	maxPageParts = 32
)

// spaces are the namespaces that matter, in both editions.
func spaces() map[string]string {
	return map[string]string{
		"http://schemas.openxmlformats.org/wordprocessingml/2006/main":        "w",
		"http://purl.oclc.org/ooxml/wordprocessingml/main":                    "w",
		"http://schemas.microsoft.com/office/word/2010/wordml":                "w14",
		"http://schemas.openxmlformats.org/markup-compatibility/2006":         "mc",
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
		"http://purl.oclc.org/ooxml/officeDocument/relationships":             "r",
		"http://schemas.openxmlformats.org/officeDocument/2006/math":          "m",
		"http://purl.oclc.org/ooxml/officeDocument/math":                      "m",
	}
}

// Read reads the bytes of one file. The error wraps document.ErrEncrypted,
// ErrDamaged or ErrLimit; the document holds what was read before it, so that
// it may be worth reading even then.
func Read(data []byte, l document.Limits) (document.Document, error) {
	if bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return document.Document{}, compoundFile(data)
	}
	c, damage := pack.Open(data, l, spaces())
	if c == nil {
		return document.Document{}, damage
	}
	c.RatioFloor = ratioFloor
	doc, err := read(c)
	if err == nil {
		err = damage
	}
	doc.Truncated = errors.Is(err, document.ErrLimit)
	return doc, err
}

// compoundFile tells what an OLE compound file (MS-CFB) under the name of a
// .docx is: by MS-OFFCRYPTO 2.3.4 an encrypted .docx is one with a stream
// EncryptedPackage. Names are stored in UTF-16.
func compoundFile(data []byte) error {
	has := func(name string) bool {
		var wide []byte
		for _, c := range []byte(name) {
			wide = append(wide, c, 0)
		}
		return bytes.Contains(data, wide)
	}
	if has("WordDocument") && !has("EncryptedPackage") {
		return fmt.Errorf("a Word 97-2003 file, not a .docx: %w", document.ErrDamaged)
	}
	return fmt.Errorf("the container is encrypted: %w", document.ErrEncrypted)
}

// first is the first error there is.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// isProperties reports whether an element says of another how it is shown.
func isProperties(t pack.Token) bool {
	return strings.HasPrefix(t.Name, "w:") && strings.HasSuffix(t.Name, "Pr")
}

// stated is the value of an attribute with a namespace. Writers exist that
// leave the prefix out.
func stated(s *pack.Scanner, t pack.Token, name string) string {
	if v, ok := s.Lookup(t, name); ok {
		return v
	}
	return s.Plain(t, name[strings.IndexByte(name, ':')+1:])
}

// isOn is the value of an on/off property (ECMA-376-1, 17.17.4): the element
// alone means on.
func isOn(s *pack.Scanner, t pack.Token) bool {
	v, ok := s.LookupOwn(t, "val")
	return !ok || v == "1" || v == "true" || v == "on"
}

// read reads the main part and what it refers to. Damage to a part that
// only helps (relations, styles) is reported after all else was read.
func read(c *pack.Container) (document.Document, error) {
	main := "word/document.xml"
	rels, damage := c.Relations("")
	for _, r := range rels {
		if r.Kind == "officeDocument" {
			main = r.Target
			break
		}
	}
	rels, err := c.Relations(strings.TrimPrefix(main, "/"))
	damage = first(damage, err)

	w := &walker{pageParts: map[string]string{}}
	for _, r := range rels {
		switch r.Kind {
		case "styles":
			if w.styles == nil {
				w.styles, err = readStyles(c, r.Target)
				damage = first(damage, err)
			}
		case "header", "footer":
			w.pageParts[r.ID] = r.Target
		}
	}
	if w.styles == nil {
		w.styles, err = readStyles(c, "word/styles.xml")
		damage = first(damage, err)
	}

	var body []document.Block
	found, err := c.Scan(main, func(s *pack.Scanner) (err error) {
		body, err = w.story(s, "w:document")
		return err
	})
	if !found {
		err = fmt.Errorf("no word-processing document in the container: %w", document.ErrDamaged)
	}
	if err != nil {
		return document.Document{Blocks: body}, first(err, damage)
	}

	heads, err := pageBlocks(c, w, w.headers, "w:hdr", document.RoleHeader)
	damage = first(damage, err)
	feet, err := pageBlocks(c, w, w.footers, "w:ftr", document.RoleFooter)
	damage = first(damage, err)
	return document.Document{Blocks: append(append(heads, body...), feet...)}, damage
}

// pageBlocks reads page headers or footers. Word keeps a copy for every
// section; what says the same is given once.
func pageBlocks(c *pack.Container, w *walker, parts []string, root string, role document.Role) ([]document.Block, error) {
	var out []document.Block
	var damage error
	seen := map[string]bool{}
	for _, name := range parts {
		var blocks []document.Block
		_, err := c.Scan(name, func(s *pack.Scanner) (err error) {
			blocks, err = w.story(s, root)
			return err
		})
		damage = first(damage, err)
		var text strings.Builder
		for i := range blocks {
			blocks[i].Role = role
			text.WriteString(blocks[i].Text() + "\n")
		}
		if !seen[text.String()] {
			seen[text.String()] = true
			out = append(out, blocks...)
		}
	}
	return out, damage
}
