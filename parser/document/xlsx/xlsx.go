// Package xlsx reads an Excel workbook (.xlsx, .xlsm, .xltx; ECMA-376
// transitional or ISO 29500 strict) as a neutral document.
//
// It promises what a person sees who opens the file: the visible sheets with
// their visible rows and columns, values in the shape that their format gives
// them (dates written out, so that nobody can take the day for the month),
// merged cells, drop-downs and tick boxes with their state, text boxes, page
// headers. It does not show hidden sheets, which hold the lists of options,
// nor comments. It promises an end: any bytes are read in time and memory
// bounded by the Limits, and what was read before damage is returned with the
// error. It refuses encrypted files and anything that is not a workbook of XML
// parts; it computes no formula, fetches nothing and runs nothing.
package xlsx

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

// maxSheets is the most sheets that are read.
const maxSheets = 200

// spaces are the namespaces that matter, in both editions.
func spaces() map[string]string {
	return map[string]string{
		"http://schemas.openxmlformats.org/spreadsheetml/2006/main":           "",
		"http://purl.oclc.org/ooxml/spreadsheetml/main":                       "",
		"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
		"http://purl.oclc.org/ooxml/officeDocument/relationships":             "r",
		"http://schemas.openxmlformats.org/markup-compatibility/2006":         "mc",
		"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
		"http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing":             "xdr",
		"http://schemas.openxmlformats.org/drawingml/2006/main":               "a",
		"http://purl.oclc.org/ooxml/drawingml/main":                           "a",
		"http://schemas.microsoft.com/office/drawing/2010/main":               "a14",
		"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main":       "x14",
		"http://schemas.microsoft.com/office/excel/2006/main":                 "xm",
		"urn:schemas-microsoft-com:vml":                                       "v",
		"urn:schemas-microsoft-com:office:excel":                              "x",
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
	b := &book{Container: c, sheets: map[string]*worksheet{}}
	doc, err := b.document()
	if err == nil {
		err = damage
	}
	doc.Truncated = errors.Is(err, document.ErrLimit)
	return doc, err
}

// compoundFile tells what an OLE compound file (MS-CFB) under the name of an
// .xlsx is: by MS-OFFCRYPTO 2.3.4 an encrypted one has a stream
// EncryptedPackage. Names are stored in UTF-16.
func compoundFile(data []byte) error {
	has := func(name string) bool {
		var wide []byte
		for _, c := range []byte(name) {
			wide = append(wide, c, 0)
		}
		return bytes.Contains(data, wide)
	}
	if has("Workbook") && !has("EncryptedPackage") {
		return fmt.Errorf("an Excel 97-2003 file, not an .xlsx: %w", document.ErrDamaged)
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

// worse is the error that counts of one met before and a later one: a limit
// stops the reading, damage to a part does not.
func worse(before, err error) error {
	if errors.Is(err, document.ErrLimit) && !errors.Is(before, document.ErrLimit) {
		return err
	}
	return first(before, err)
}

// book is a workbook being read.
type book struct {
	*pack.Container
	strings  []richText
	styles   styles
	date1904 bool
	tabs     []tab
	names    map[string]string     // defined names in lower case to what they refer to
	sheets   map[string]*worksheet // those read, by name in lower case
}

// tab is a sheet as the workbook lists it.
type tab struct {
	name, part string
	hidden     bool
}

// document reads the workbook's part and what it refers to. Damage to a part
// is reported after all else was read.
func (b *book) document() (document.Document, error) {
	main := "xl/workbook.xml"
	rels, damage := b.Relations("")
	for _, r := range rels {
		if r.Kind == "officeDocument" {
			main = r.Target
			break
		}
	}
	rels, err := b.Relations(main)
	damage = worse(damage, err)
	parts := map[string]string{}
	stringsPart, stylesPart := "xl/sharedStrings.xml", "xl/styles.xml"
	for _, r := range rels {
		parts[r.ID] = r.Target
		switch r.Kind {
		case "sharedStrings":
			stringsPart = r.Target
		case "styles":
			stylesPart = r.Target
		}
	}
	found, err := b.workbook(main, parts)
	if !found {
		return document.Document{}, first(damage, fmt.Errorf("no workbook of XML parts in the container: %w", document.ErrDamaged))
	}
	damage = worse(damage, err)
	if len(b.tabs) == 0 {
		b.lostTabs()
	}
	if len(b.tabs) == 0 {
		return document.Document{}, first(damage, fmt.Errorf("a workbook without sheets: %w", document.ErrDamaged))
	}
	damage = worse(damage, b.readStyles(stylesPart))
	damage = worse(damage, b.readStrings(stringsPart))

	var heads, body, feet []document.Block
	seen := map[string]bool{}
	page := func(out []document.Block, in []document.Block) []document.Block {
		for _, block := range in {
			if key := string(block.Role) + block.Text(); !seen[key] {
				seen[key] = true
				out = append(out, block)
			}
		}
		return out
	}
	titles, shown := []int{}, 0
	for _, t := range b.tabs {
		if t.hidden || errors.Is(damage, document.ErrLimit) {
			continue
		}
		w, err := b.sheet(t)
		damage = worse(damage, err)
		if w == nil {
			continue
		}
		blocks, err := w.blocks(b)
		damage = worse(damage, err)
		heads, feet = page(heads, w.heads), page(feet, w.feet)
		if len(blocks) == 0 {
			continue
		}
		shown++
		if !stockName().MatchString(t.name) {
			titles = append(titles, len(body))
			body = append(body, document.Block{Heading: 1, Gap: true, Spans: []document.Span{{Text: document.Clean(t.name)}}})
		}
		body = append(body, blocks...)
	}
	if shown == 1 && len(titles) == 1 {
		// The name of the only tab tells a person nothing that the sheet
		// does not.
		body = body[1:]
	}
	return document.Document{Blocks: append(append(heads, body...), feet...)}, damage
}

// stockName is what programs call a sheet that nobody named.
var stockName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*(?:(?:sheet|table|worksheet|tabelle|feuil|hoja|foglio)\s?\d*)?\s*$`)
})

// workbook reads the list of sheets and the defined names.
func (b *book) workbook(name string, parts map[string]string) (bool, error) {
	b.names = map[string]string{}
	wrong := false
	found, err := b.Scan(name, func(s *pack.Scanner) error {
		return s.Children(func(t pack.Token) error {
			if t.Name != "workbook" {
				wrong = true
				return s.Skip()
			}
			return s.Children(func(t pack.Token) error {
				switch t.Name {
				case "workbookPr":
					b.date1904 = isTrue(s.Plain(t, "date1904"))
				case "sheets":
					return s.Children(func(t pack.Token) error {
						state := s.Plain(t, "state")
						if t.Name == "sheet" && len(b.tabs) < maxSheets {
							b.tabs = append(b.tabs, tab{
								name: s.Plain(t, "name"), part: parts[s.Attr(t, "r:id")],
								hidden: state == "hidden" || state == "veryHidden",
							})
						}
						return s.Skip()
					})
				case "definedNames":
					return s.Children(func(t pack.Token) error {
						name := strings.ToLower(s.Plain(t, "name"))
						value, err := s.Text()
						b.names[name] = value
						return err
					})
				}
				return s.Skip()
			})
		})
	})
	if wrong {
		return false, err
	}
	return found, err
}

// lostTabs lists the worksheets of a container whose list is lost.
func (b *book) lostTabs() {
	for _, name := range b.Names() {
		if base, ok := strings.CutPrefix(name, "xl/worksheets/"); ok && strings.HasSuffix(base, ".xml") && !strings.Contains(base, "/") && len(b.tabs) < maxSheets {
			b.tabs = append(b.tabs, tab{part: name})
		}
	}
}

// sheet reads a worksheet once; nil for what is none, as a chart.
func (b *book) sheet(t tab) (*worksheet, error) {
	key := strings.ToLower(t.name)
	if w, ok := b.sheets[key]; ok && t.name != "" {
		return w, nil
	}
	w := &worksheet{book: b, name: t.name, index: map[place]int{}, showZeros: true}
	found, err := b.Scan(t.part, w.read)
	if !found || w.wrong {
		w = nil
	}
	b.sheets[key] = w
	if w == nil {
		return nil, err
	}
	rels, relErr := b.Relations(t.part)
	return w, worse(worse(err, relErr), w.attachments(rels))
}

func isTrue(s string) bool { return s == "1" || s == "true" || s == "on" }

// count is a number from 0, or -1.
func count(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 0 {
		return -1
	}
	return n
}
