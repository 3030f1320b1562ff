// Package pack opens the container of an office file (a zip of XML parts) and
// reads the tokens of a part, or of a lone XML file, for the formats built on
// it.
//
// It owns what is dangerous in them: expansion, entities, depth, damage. It
// promises that whatever the bytes, a part is read in time and memory bounded
// by the Limits and that every error is one of the document's; a container
// that lost its directory, as a truncated file does, still yields the parts
// that are whole enough. It refuses document type declarations, expands no
// entity but XML's own five, and fetches nothing.
package pack

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
	// maxEntries is the most files in a container; office programs write a
	// few dozen.
	maxEntries = 4096
	// ratioFloor is what any part may unpack to whatever its ratio: a sheet
	// of empty cells does compress a hundredfold.
	ratioFloor = 8 << 20
)

// Container is the directory of an office file.
type Container struct {
	// RatioFloor is how many bytes any part may unpack to, whatever the ratio
	// of the Limits; 8 MiB unless a format sets another.
	RatioFloor int64

	parts  map[string]part // by lower-case name: OPC names ignore case
	names  []string
	spaces map[string]string
	budget *budget
}

type part struct {
	open      func() (io.ReadCloser, error)
	packed    int64
	encrypted bool
}

// Open reads the directory of a container. spaces gives the namespaces that
// matter to the format, by their address, and the short names it calls them;
// see Scanner. An error with a container is damage: what is left can be read.
// An error without one wraps document.ErrDamaged or ErrLimit.
func Open(data []byte, l document.Limits, spaces map[string]string) (*Container, error) {
	c := &Container{RatioFloor: ratioFloor, parts: map[string]part{}, spaces: spaces, budget: newBudget(l)}
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
		c.add(f.Name, part{
			open:      f.Open,
			packed:    int64(min(f.CompressedSize64, uint64(len(data)))),
			encrypted: f.Flags&1 != 0, // APPNOTE 4.4.4
		})
	}
	return c, nil
}

func (c *Container) add(name string, p part) {
	key := partName(name)
	if _, twice := c.parts[key]; !twice {
		c.parts[key] = p
		c.names = append(c.names, key)
	}
}

// salvage finds parts by their local headers (APPNOTE 4.3.7). Sizes there may
// be absent or wrong, so a part goes on until its compressed data ends.
func (c *Container) salvage(data []byte) {
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
		name, body := string(h[size:size+nameLen]), h[start:]
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
		c.add(name, p)
	}
}

func partName(s string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(s, `\`, "/"), "/"))
}

// Has reports whether the container has a part of the name.
func (c *Container) Has(name string) bool {
	_, ok := c.parts[partName(name)]
	return ok
}

// Names are the parts' names in lower case, in the order of the directory.
func (c *Container) Names() []string { return c.names }

// Small is the content of a part of at most n bytes; ok is false for a part
// that is absent, larger or damaged.
func (c *Container) Small(name string, n int64) (data []byte, ok bool) {
	p, found := c.parts[partName(name)]
	if !found || p.encrypted {
		return nil, false
	}
	r, err := p.open()
	if err != nil {
		return nil, false
	}
	defer func() { _ = r.Close() }() // nothing is lost by closing what is only read
	data, err = io.ReadAll(io.LimitReader(r, n+1))
	return data, err == nil && int64(len(data)) <= n
}

// Scan calls read with the tokens of a part. Without the part it does nothing
// and reports false.
func (c *Container) Scan(name string, read func(*Scanner) error) (found bool, err error) {
	p, ok := c.parts[partName(name)]
	if !ok {
		return false, nil
	}
	if p.encrypted {
		return true, fmt.Errorf("%s is encrypted: %w", path.Base(name), document.ErrEncrypted)
	}
	r, err := p.open()
	if err != nil {
		return true, fmt.Errorf("open %s: %w (%w)", path.Base(name), err, document.ErrDamaged)
	}
	defer func() { _ = r.Close() }() // nothing is lost by closing what is only read
	most := max(p.packed*c.budget.Ratio, c.RatioFloor)
	if p.packed > 0 && c.budget.Ratio > most/p.packed {
		most = c.budget.PartBytes
	}
	if err := read(newScanner(&bounded{r: r, left: most}, c.budget, c.spaces)); err != nil {
		return true, fmt.Errorf("%s: %w", path.Base(name), err)
	}
	return true, nil
}

// Spend takes n from the tokens that may still be read, for what a format
// makes without a token of its own. The error wraps document.ErrLimit.
func (c *Container) Spend(n int) error { return c.budget.spend(n) }

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

// Relation is what a part says of another (ECMA-376-2). Kind is the last word
// of its type's address, which is the same in the transitional and the strict
// edition; Target is a part's name with a leading slash.
type Relation struct {
	ID, Kind, Target string
}

// Relations reads the relations of a part, of the container itself for "".
// Those to things outside the container are left out.
func (c *Container) Relations(of string) ([]Relation, error) {
	dir, base := path.Split(strings.TrimPrefix(of, "/"))
	var out []Relation
	_, err := c.Scan(dir+"_rels/"+base+".rels", func(s *Scanner) error {
		return s.Children(func(Token) error {
			return s.Children(func(t Token) error {
				r := Relation{ID: s.Plain(t, "Id"), Kind: path.Base(s.Plain(t, "Type")), Target: s.Plain(t, "Target")}
				if !strings.EqualFold(s.Plain(t, "TargetMode"), "External") && r.Target != "" {
					if !strings.HasPrefix(r.Target, "/") {
						r.Target = path.Join("/", dir, r.Target)
					}
					out = append(out, r)
				}
				return s.Skip()
			})
		})
	})
	return out, err
}
