package parser

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image/png"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"

	"dtrbot/parser/document"
	"dtrbot/parser/document/pdf"
	"dtrbot/parser/document/text"
	"dtrbot/parser/mime"
)

// Options are what a Parser can be given beside what it has built in.
type Options struct {
	// Labels is TOML with an authority's own label wordings, nil for none: the
	// tables [[label]] (key, block, opens, words) and [[heading]] (block,
	// words) of the built-in catalogue, before which they count.
	Labels []byte
	// Cache is the folder with compiled PDFium, "" for none; see pdf.Reader.
	// Without it a process interprets PDFium, which takes some 0.4 s more.
	Cache string
	// TextOnly leaves every attachment shut and names it as a problem: for a
	// message of which an attachment has kept the reader from its end.
	TextOnly bool
	// Converted is what converters have made of parts that have no reader
	// here, by the SHA-256 of the part's bytes, in hexadecimal.
	Converted map[string]Converted
}

// Converted is what a converter has made of a part.
type Converted struct {
	// Format is "docx", "xlsx", or "text" of what was a picture: that is read
	// too, and a person must look at it all the same.
	Format string
	Data   []byte
}

// New makes a Parser. The error says what is wrong with Labels, and in which
// line.
func New(o Options) (*Parser, error) {
	p := &Parser{PDF: pdf.Reader{CacheDir: o.Cache, Interpret: true}, textOnly: o.TextOnly, converted: o.Converted}
	if len(o.Labels) > 0 {
		own, err := readLabels(o.Labels)
		if err != nil {
			return nil, err
		}
		if p.catalogue, err = readCatalogue(catalogueTOML, own); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// CheckLabels tells how many wordings an authority's own labels have, headings
// included, or what is wrong with them as New does.
func CheckLabels(data []byte) (wordings int, err error) {
	own, err := readLabels(data)
	if err != nil {
		return 0, err
	}
	for _, l := range own.Label {
		wordings += len(l.Words)
	}
	for _, h := range own.Heading {
		wordings += len(h.Words)
	}
	return wordings, nil
}

// readLabels reads and checks an authority's own labels.
func readLabels(data []byte) (catalogueFile, error) {
	var own catalogueFile
	d := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields()
	if err := d.Decode(&own); err != nil {
		if e, ok := errors.AsType[*toml.StrictMissingError](err); ok && len(e.Errors) > 0 {
			line, _ := e.Errors[0].Position()
			return own, fmt.Errorf("labels: line %d: %q is not known here", line, strings.Join(e.Errors[0].Key(), "."))
		}
		if e, ok := errors.AsType[*toml.DecodeError](err); ok {
			line, _ := e.Position()
			return own, fmt.Errorf("labels: line %d: %s", line, strings.TrimPrefix(e.Error(), "toml: "))
		}
		return own, fmt.Errorf("labels: %w", err)
	}
	if len(own.Fold) > 0 || len(own.Cues) > 0 {
		return own, errors.New("labels: [fold] and [cues] are the program's own: use [[label]] and [[heading]]")
	}
	built, err := builtIn()
	if err != nil {
		return own, err
	}
	keys := map[string]bool{}
	for _, w := range built.wordings {
		keys[w.key] = true
	}
	blocks := []string{"", blockPerson, blockReferrer, blockLead, blockOther, blockHousehold, blockProfessional, blockOffice, blockConsent, blockNeutral}
	wrong := func(value, why string) error {
		return fmt.Errorf("labels: line %d: %s", lineOf(data, value), why)
	}
	phrases := func(of string, words []string) error {
		if len(words) == 0 {
			return wrong(of, fmt.Sprintf("%q has no words", of))
		}
		for _, p := range words {
			if len(built.tokens(p)) == 0 {
				return wrong(p, fmt.Sprintf("%q has no words", p))
			}
		}
		return nil
	}
	for _, l := range own.Label {
		if !keys[l.Key] {
			return own, wrong(l.Key, fmt.Sprintf("no such key: %q", l.Key))
		}
		for _, b := range []string{l.Block, l.Opens} {
			if !slices.Contains(blocks, b) {
				return own, wrong(b, fmt.Sprintf("no such block: %q", b))
			}
		}
		if err := phrases(l.Key, l.Words); err != nil {
			return own, err
		}
	}
	for _, h := range own.Heading {
		if h.Block == "" || !slices.Contains(blocks, h.Block) {
			return own, wrong(h.Block, fmt.Sprintf("no such block: %q", h.Block))
		}
		if err := phrases(h.Block, h.Words); err != nil {
			return own, err
		}
	}
	return own, nil
}

// lineOf is the first line with a value in quotes: the decoder keeps no places
// of what it understood.
func lineOf(data []byte, value string) int {
	for _, quote := range []string{`"`, `'`} {
		if at := bytes.Index(data, []byte(quote+value+quote)); at >= 0 {
			return 1 + bytes.Count(data[:at], []byte("\n"))
		}
	}
	return 1
}

// File is a part that a converter could make readable.
type File struct {
	// Digest is the SHA-256 of the part's bytes, in hexadecimal.
	Digest string
	// Sort is "doc" for a file of Word that the reader here cannot read, "xls"
	// for an old file of Excel, "picture".
	Sort string
	// Data are the bytes of a doc or xls.
	Data []byte `json:",omitempty"`
	// Pages are a picture's: image files as they came, the pages of a scanned
	// PDF as PNG.
	Pages [][]byte `json:",omitempty"`
}

// What Convertible gives at most of one message.
const (
	mostConvertible = 8
	mostPages       = 20
	convertibleSize = 48 << 20
	// scanDPI is the resolution that readers of pictures are made for.
	scanDPI = 200
)

// Convertible takes the parts out of a message that have no reader here and
// that an outside converter could make readable: what it makes of them is for
// Options.Converted. Office asks for the old files of Word and Excel, pictures
// for image files and scanned PDF. Of one message there are 8 files, 20 pages
// and 48 MiB at most.
func (p *Parser) Convertible(ctx context.Context, raw []byte, office, pictures bool) []File {
	raw = raw[:min(len(raw), largestMessage)]
	c := p.contents(mime.Read(raw, mime.DefaultLimits()))
	c.unpack()
	var out []File
	pages, size := mostPages, convertibleSize
	for i, part := range c.message.Parts {
		f := c.origins[i].file
		if len(out) == mostConvertible {
			break
		}
		if f.encrypted || part.Size > largestRead || int64(size) < part.Size {
			continue
		}
		found := File{Sort: f.sort}
		switch {
		case office && (f.sort == "xls" || f.sort == "doc" && !f.readable(part)):
			found.Data = part.Bytes()
		case pictures && f.sort == "image" && pages > 0 && !(isInline(part) && part.Size <= inlineImageBytes):
			found.Sort, found.Pages = "picture", [][]byte{part.Bytes()}
		case pictures && f.sort == "pdf" && pages > 0:
			found.Sort, found.Pages = "picture", p.scans(ctx, part.Bytes(), pages)
		}
		if len(found.Data) == 0 && len(found.Pages) == 0 {
			continue
		}
		size -= len(found.Data)
		pages -= len(found.Pages)
		for _, page := range found.Pages {
			size -= len(page)
		}
		if size < 0 {
			break
		}
		found.Digest = digestOf(part)
		out = append(out, found)
	}
	return out
}

// readable reports a part that its reader has nothing to say against.
func (f file) readable(p mime.Part) bool {
	if f.format == nil {
		return false
	}
	_, err := f.readAs(p.Bytes(), document.DefaultLimits)
	return err == nil
}

// scans are the pages of a PDF as pictures when some of them are nothing else.
func (p *Parser) scans(ctx context.Context, data []byte, most int) (pages [][]byte) {
	defer func() {
		if recover() != nil { // as with every reader: the file alone is lost
			pages = nil
		}
	}()
	if _, err := p.PDF.ReadContext(ctx, data, document.DefaultLimits); !errors.Is(err, document.ErrScanned) {
		return nil
	}
	// Pages of noise do not pack.
	left := convertibleSize
	for n := 0; n < most && left > 0; n++ {
		picture, all, err := p.PDF.Rasterise(ctx, data, n, scanDPI)
		if err != nil {
			return pages
		}
		var page bytes.Buffer
		if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&page, picture); err != nil {
			return pages
		}
		left -= page.Len()
		pages = append(pages, page.Bytes())
		if n+1 >= all {
			break
		}
	}
	return pages
}

// digestOf is the name of a part's bytes in Options.Converted.
func digestOf(p mime.Part) string {
	sum := sha256.Sum256(p.Bytes())
	return hex.EncodeToString(sum[:])
}

// pdfTime is how long the PDF files of one message may take together; one real
// form takes 5 to 40 ms, interpreted up to a second.
const pdfTime = 5 * time.Second

// contents are the parts of a message as this Parser reads them.
func (p *Parser) contents(m mime.Message) *contents {
	return &contents{message: m, pdf: &p.PDF, catalogue: p.catalogue, textOnly: p.textOnly, made: p.converted}
}

// readPDF reads a PDF file within the time of the message.
func (c *contents) readPDF(data []byte, l document.Limits) (document.Document, error) {
	if c.pdfContext == nil {
		if err := c.pdf.Prepare(context.Background()); err != nil {
			return document.Document{}, err
		}
		c.pdfContext, c.endPDF = context.WithTimeout(context.Background(), pdfTime)
	}
	doc, err := c.pdf.ReadContext(c.pdfContext, data, l)
	if err != nil && c.pdfContext.Err() != nil {
		return doc, fmt.Errorf("the PDF files of the message take too long: %w", document.ErrLimit)
	}
	return doc, err
}

// end gives back what reading held.
func (c *contents) end() {
	if c.endPDF != nil {
		c.endPDF()
	}
}

// unopenedDetail says of a part why it was left shut.
const unopenedDetail = "not opened, because the reader did not come to an end with what is attached"

// shut reports a part that is left shut, after naming it.
func (c *contents) shut(p mime.Part, f file, where string) bool {
	if !c.textOnly || isBodyText(p) {
		return false
	}
	if _, container := openers()[f.sort]; f.format == nil && !container || f.encrypted {
		return false // nobody would have opened it
	}
	c.note(true, Problem{Code: ProblemLimit, Where: where, Detail: unopenedDetail})
	c.unreadable = true
	return true
}

// unopened is a part that only its first bytes, its name and its declared type
// are asked about.
func unopened(p mime.Part) mime.Part {
	p.Size = largestRead + 1
	return p
}

// convertedOf is what a converter has made of a part.
func (c *contents) convertedOf(p mime.Part, f file) (Converted, bool) {
	if len(c.made) == 0 || p.Size > largestRead {
		return Converted{}, false
	}
	switch f.sort {
	case "doc", "xls", "image", "pdf":
		made, ok := c.made[digestOf(p)]
		return made, ok
	}
	return Converted{}, false
}

// readConverted reads what a converter has made of a part, and false where
// that cannot be read either.
func readConverted(made Converted) (document.Document, bool) {
	f := file{sort: made.Format, format: formatNamed(made.Format)}
	if made.Format == "text" {
		f.format = &format{name: "text", read: text.Read}
	}
	if f.format == nil {
		return document.Document{}, false
	}
	doc, err := f.readAs(made.Data, document.DefaultLimits)
	return doc, err == nil && len(doc.Blocks) > 0
}

// legible reports a document that is language: a converter takes a damaged file
// for a text of whatever its bytes stand for, which would hide that nobody has
// read it.
func legible(d document.Document) bool {
	plain, all := 0, 0
	for _, r := range firstBytes(blocksText(d.Blocks), mostText) {
		if unicode.IsSpace(r) {
			continue
		}
		all++
		if r < utf8.RuneSelf && r > ' ' && (unicode.IsLetter(r) || unicode.IsDigit(r)) || r >= utf8.RuneSelf && unicode.Is(unicode.Latin, r) && unicode.IsLower(r) {
			plain++
		}
	}
	return all > 0 && plain*10 >= all*6
}

// isPicture reports a part that only a reader of pictures can make out.
func isPicture(made Converted) bool { return made.Format == "text" }
