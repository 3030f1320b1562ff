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
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"dtrbot/parser/document"
)

const (
	// maxEntries is the most files in a container; Word writes about 15.
	maxEntries = 4096
	// ratioFloor is what any part may unpack to whatever its ratio: a table
	// of empty cells does compress a hundredfold.
	ratioFloor = 1 << 20
	// maxPageParts is the most page headers and footers that are read.
	maxPageParts = 32
)

// Read reads the bytes of one file. The error wraps document.ErrEncrypted,
// ErrDamaged or ErrLimit; the document holds what was read before it, so that
// it may be worth reading even then.
func Read(data []byte, l document.Limits) (document.Document, error) {
	if bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		return document.Document{}, compoundFile(data)
	}
	c, damage := open(data)
	if c == nil {
		return document.Document{}, damage
	}
	c.budget = &budget{Limits: l, tokens: l.Tokens, bytes: l.PartBytes}
	doc, err := c.document()
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

// container is the unpacked directory of a file.
type container struct {
	parts  map[string]part // by lower-case name: OPC names ignore case
	budget *budget
}

type part struct {
	open      func() (io.ReadCloser, error)
	packed    int64
	encrypted bool
}

// open reads the directory. A container whose directory is lost, as that of a
// truncated file, is searched for its parts: both results are then set.
func open(data []byte) (*container, error) {
	c := &container{parts: map[string]part{}}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		err = fmt.Errorf("open the container: %w (%w)", err, document.ErrDamaged)
		c.salvage(data)
		if len(c.parts) == 0 {
			return nil, err
		}
		return c, err
	}
	if len(z.File) > maxEntries {
		return nil, fmt.Errorf("more than %d files in the container: %w", maxEntries, document.ErrLimit)
	}
	for _, f := range z.File {
		name := partName(f.Name)
		if _, twice := c.parts[name]; twice {
			continue
		}
		c.parts[name] = part{
			open:      f.Open,
			packed:    int64(min(f.CompressedSize64, uint64(len(data)))),
			encrypted: f.Flags&1 != 0,
		}
	}
	return c, nil
}

// salvage finds parts by their local headers (APPNOTE 4.3.7). Sizes there may
// be absent or wrong, so a part goes on until its compressed data ends.
func (c *container) salvage(data []byte) {
	const size = 30
	for at := 0; len(c.parts) < maxEntries; {
		i := bytes.Index(data[at:], []byte("PK\x03\x04"))
		if i < 0 || len(data)-at-i < size {
			return
		}
		h := data[at+i:]
		at += i + 4
		flags, method := binary.LittleEndian.Uint16(h[6:]), binary.LittleEndian.Uint16(h[8:])
		stored := int(binary.LittleEndian.Uint32(h[18:]))
		nameLen := int(binary.LittleEndian.Uint16(h[26:]))
		start := size + nameLen + int(binary.LittleEndian.Uint16(h[28:]))
		if start > len(h) {
			return
		}
		name, body := partName(string(h[size:size+nameLen])), h[start:]
		if !strings.HasSuffix(name, ".xml") && !strings.HasSuffix(name, ".rels") {
			continue
		}
		p := part{packed: int64(len(body)), encrypted: flags&1 != 0}
		switch method {
		case zip.Deflate:
			p.open = func() (io.ReadCloser, error) { return flate.NewReader(bytes.NewReader(body)), nil }
		case zip.Store:
			body = body[:min(stored, len(body))]
			p.open = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
		default:
			continue
		}
		c.parts[name] = p
	}
}

func partName(s string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(s, `\`, "/"), "/"))
}

// scan calls read with the tokens of a part. Without the part it does nothing
// and reports false.
func (c *container) scan(name string, read func(*scanner) error) (bool, error) {
	p, ok := c.parts[partName(name)]
	if !ok {
		return false, nil
	}
	if p.encrypted {
		return true, fmt.Errorf("%s is encrypted: %w", name, document.ErrEncrypted)
	}
	r, err := p.open()
	if err != nil {
		return true, fmt.Errorf("open %s: %w (%w)", name, err, document.ErrDamaged)
	}
	defer func() { _ = r.Close() }() // nothing is lost by closing what is only read
	most := max(p.packed*c.budget.Ratio, ratioFloor)
	if p.packed > 0 && c.budget.Ratio > most/p.packed {
		most = c.budget.PartBytes
	}
	if err := read(newScanner(&bounded{r: r, left: most}, c.budget)); err != nil {
		return true, fmt.Errorf("%s: %w", path.Base(name), err)
	}
	return true, nil
}

// bounded stops a part that unpacks to more than it should.
type bounded struct {
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	b.left -= int64(n)
	if b.left < 0 {
		return n, fmt.Errorf("unpacks to too many times its size: %w", document.ErrLimit)
	}
	return n, err
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

// relation is what a part says of another. Its kind is the last word of the
// type's address, which is the same in both editions.
type relation struct {
	id, kind, target string
}

// relations reads the relations of a part, of the container itself for "".
func (c *container) relations(of string) ([]relation, error) {
	dir, base := path.Split(of)
	var out []relation
	_, err := c.scan(dir+"_rels/"+base+".rels", func(s *scanner) error {
		return s.children(func(token) error {
			return s.children(func(t token) error {
				r := relation{}
				r.id, _ = s.attr(t, nsOther, "Id")
				r.kind, _ = s.attr(t, nsOther, "Type")
				r.kind = path.Base(r.kind)
				r.target, _ = s.attr(t, nsOther, "Target")
				mode, _ := s.attr(t, nsOther, "TargetMode")
				if !strings.EqualFold(mode, "External") && r.target != "" {
					if !strings.HasPrefix(r.target, "/") {
						r.target = path.Join("/", dir, r.target)
					}
					out = append(out, r)
				}
				return s.skip()
			})
		})
	})
	return out, err
}

// document reads the main part and what it refers to. Damage to a part that
// only helps (relations, styles) is reported after all else was read.
func (c *container) document() (document.Document, error) {
	main := "word/document.xml"
	rels, damage := c.relations("")
	for _, r := range rels {
		if r.kind == "officeDocument" {
			main = r.target
			break
		}
	}
	rels, err := c.relations(strings.TrimPrefix(main, "/"))
	damage = first(damage, err)

	w := &walker{pageParts: map[string]string{}}
	for _, r := range rels {
		switch r.kind {
		case "styles":
			if w.styles == nil {
				w.styles, err = c.styles(r.target)
				damage = first(damage, err)
			}
		case "header", "footer":
			w.pageParts[r.id] = r.target
		}
	}
	if w.styles == nil {
		w.styles, err = c.styles("word/styles.xml")
		damage = first(damage, err)
	}

	var body []document.Block
	found, err := c.scan(main, func(s *scanner) (err error) {
		body, err = w.story(s, "document")
		return err
	})
	if !found {
		err = fmt.Errorf("no word-processing document in the container: %w", document.ErrDamaged)
	}
	if err != nil {
		return document.Document{Blocks: body}, first(err, damage)
	}

	heads, err := c.pageBlocks(w, w.headers, "hdr", document.RoleHeader)
	damage = first(damage, err)
	feet, err := c.pageBlocks(w, w.footers, "ftr", document.RoleFooter)
	damage = first(damage, err)
	return document.Document{Blocks: append(append(heads, body...), feet...)}, damage
}

// pageBlocks reads page headers or footers. Word keeps a copy for every
// section; what says the same is given once.
func (c *container) pageBlocks(w *walker, parts []string, root string, role document.Role) ([]document.Block, error) {
	var out []document.Block
	var damage error
	seen := map[string]bool{}
	for _, name := range parts {
		var blocks []document.Block
		_, err := c.scan(name, func(s *scanner) (err error) {
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
