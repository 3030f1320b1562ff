// Package odf reads OpenDocument (OASIS ODF 1.0 to 1.4): texts (.odt, .ott,
// .fodt) and spreadsheets (.ods, .ots, .fods) as a neutral document.
//
// It promises what a person sees on the screen when the file is opened:
// answers in form controls, content controls and input fields with their
// state, tables with merged and nested cells, text boxes once, tracked changes
// as accepted, the visible sheets with their visible rows and columns; no
// hidden text, no comments. Notes stand after the text. It promises an end:
// any bytes are read in time and memory bounded by the Limits, and what was
// read before damage is returned with the error. It refuses encrypted files,
// presentations and drawings; it computes no formula, fetches nothing and runs
// nothing.
package odf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// spaces are the namespaces that matter.
func spaces() map[string]string {
	const oasis = "urn:oasis:names:tc:opendocument:xmlns:"
	return map[string]string{
		oasis + "office:1.0":            "office",
		oasis + "style:1.0":             "style",
		oasis + "text:1.0":              "text",
		oasis + "table:1.0":             "table",
		oasis + "drawing:1.0":           "draw",
		oasis + "form:1.0":              "form",
		oasis + "xsl-fo-compatible:1.0": "fo",
		oasis + "svg-compatible:1.0":    "svg",
		oasis + "manifest:1.0":          "manifest",
		"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
		"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0":     "field",
		"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
	}
}

// Read reads the bytes of one file, packed or as one XML file. The error wraps
// document.ErrEncrypted, ErrDamaged or ErrLimit; the document holds what was
// read before it, so that it may be worth reading even then.
func Read(data []byte, l document.Limits) (document.Document, error) {
	var doc document.Document
	var err error
	if bytes.HasPrefix(data, []byte("PK")) {
		doc, err = readPacked(data, l)
	} else {
		f := &file{styles: newStyles()}
		s := pack.Flat(data, l, spaces())
		err = f.read(s, true)
		doc.Blocks = f.blocks()
		if err == nil && !f.found {
			err = fmt.Errorf("neither a text nor a spreadsheet: %w", document.ErrDamaged)
		}
	}
	doc.Truncated = errors.Is(err, document.ErrLimit)
	return doc, err
}

func readPacked(data []byte, l document.Limits) (document.Document, error) {
	c, damage := pack.Open(data, l, spaces())
	if c == nil {
		return document.Document{}, damage
	}
	encrypted := false
	if _, err := c.Scan("META-INF/manifest.xml", func(s *pack.Scanner) error {
		var in func(pack.Token) error
		in = func(t pack.Token) error {
			encrypted = encrypted || t.Name == "manifest:encryption-data"
			return s.Children(in)
		}
		return s.Children(in)
	}); err != nil {
		damage = worse(damage, err)
	}
	if encrypted {
		return document.Document{}, fmt.Errorf("the container is encrypted: %w", document.ErrEncrypted)
	}
	f := &file{styles: newStyles()}
	if _, err := c.Scan("styles.xml", func(s *pack.Scanner) error { return f.read(s, false) }); err != nil {
		damage = worse(damage, err)
	}
	found, err := c.Scan("content.xml", func(s *pack.Scanner) error { return f.read(s, true) })
	damage = worse(damage, err)
	if !found || !f.found {
		damage = worse(damage, fmt.Errorf("neither a text nor a spreadsheet in the container: %w", document.ErrDamaged))
	}
	return document.Document{Blocks: f.blocks()}, damage
}

// worse is the error that counts of one met before and a later one: a limit
// stops the reading, damage to a part does not.
func worse(before, err error) error {
	if before == nil || errors.Is(err, document.ErrLimit) && !errors.Is(before, document.ErrLimit) {
		return err
	}
	return before
}

// file is what is read of a file.
type file struct {
	styles *styles
	found  bool // there is a text or a spreadsheet
	heads  []document.Block
	feet   []document.Block
	body   []document.Block
	notes  []document.Block
}

// blocks are all that was read, in reading order.
func (f *file) blocks() []document.Block {
	var out []document.Block
	for _, part := range [][]document.Block{f.heads, f.body, f.notes, f.feet} {
		out = append(out, part...)
	}
	return out
}

// read reads a part whose root is an office:document of some sort. The body
// counts in content only.
func (f *file) read(s *pack.Scanner, content bool) error {
	var damage error
	err := s.Children(func(t pack.Token) error {
		if !strings.HasPrefix(t.Name, "office:document") {
			return s.Skip()
		}
		return s.Children(func(t pack.Token) error {
			switch t.Name {
			case "office:font-face-decls":
				return f.styles.readFonts(s)
			case "office:automatic-styles", "office:styles":
				// The styles of the two parts may have the same names: those
				// of page heads are read before the content's come.
				return f.styles.read(s)
			case "office:master-styles":
				return f.readPages(s)
			case "office:body":
				if !content {
					return s.Skip()
				}
				return s.Children(func(t pack.Token) error {
					w := &walker{Scanner: s, styles: f.styles, controls: map[string]*control{}}
					switch t.Name {
					case "office:text":
						f.found = true
						blocks, err := w.contained(w.blockContent)
						f.body, f.notes = blocks, w.notes
						return err
					case "office:spreadsheet":
						f.found = true
						blocks, err := w.spreadsheet()
						f.body = blocks
						return err
					}
					return s.Skip()
				})
			}
			return s.Skip()
		})
	})
	return worse(damage, err)
}

// maxPages is the most page styles whose heads are read.
const maxPages = 32

// readPages reads the heads and feet of pages. What several say is given once.
func (f *file) readPages(s *pack.Scanner) error {
	seen := map[string]bool{}
	pages := 0
	return s.Children(func(t pack.Token) error {
		pages++
		if t.Name != "style:master-page" || pages > maxPages {
			return s.Skip()
		}
		return s.Children(func(t pack.Token) error {
			role, to := document.RoleHeader, &f.heads
			switch t.Name {
			case "style:footer", "style:footer-first":
				role, to = document.RoleFooter, &f.feet
			case "style:header", "style:header-first":
			default:
				return s.Skip()
			}
			if s.Attr(t, "style:display") == "false" {
				return s.Skip()
			}
			w := &walker{Scanner: s, styles: f.styles, controls: map[string]*control{}, page: true}
			blocks, err := w.contained(w.blockContent)
			var key strings.Builder
			for i := range blocks {
				blocks[i].Role = role
				key.WriteString(blocks[i].Text() + "\n")
			}
			if !seen[key.String()] {
				seen[key.String()] = true
				for _, b := range blocks {
					if b.Table != nil || !isPageNumber(b.Text()) {
						*to = append(*to, b)
					}
				}
			}
			return err
		})
	})
}

// isPageNumber reports what is left of "Page 1 of 2" without its fields.
func isPageNumber(s string) bool {
	for _, word := range strings.Fields(strings.ToLower(s)) {
		if strings.Trim(word, "0123456789/|-–()") != "" && word != "page" && word != "of" {
			return false
		}
	}
	return true
}
