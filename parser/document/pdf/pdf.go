// Package pdf reads a PDF file (ISO 32000) as a neutral document.
//
// PDF knows no paragraphs and no tables, only characters and lines at places.
// This package owns the way back: lines in reading order, tables from their
// rules or, where none are drawn, from what is aligned, boxes with or without
// a tick, struck words, form controls where they stand on the page, and the
// data of XFA forms. It promises an end: a document gets an instance of PDFium
// of its own, in 128 MiB and five seconds. It runs no script of a file, opens
// no embedded file and fetches nothing. It refuses files that need a password
// to be opened, and does not read pictures: those are for Rasterise and a
// program that reads them.
package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"dtrbot/parser/document"
)

const (
	// timeout is how long one document may take. Real forms take 5 to 40 ms.
	timeout = 5 * time.Second
	// maxPages is the most pages that are read; real forms have up to 30.
	maxPages = 80
	// maxPieces is the most characters and shapes of one document.
	maxPieces = 400_000
)

// Reader reads PDF files. It makes PDFium ready when it is first needed, once,
// and may be used by several goroutines. The zero Reader is ready to use.
type Reader struct {
	// CacheDir is a folder for compiled code, "" for none: with it a new
	// process starts in some 50 ms rather than 2 s. Only Warm writes to it.
	// The code in it is run, so nobody else may write there.
	CacheDir string
	// Interpret has PDFium interpreted where CacheDir holds no code, rather
	// than compiled: right for a process that reads one document.
	Interpret bool

	shared shared
}

// Warm makes PDFium ready and fills CacheDir, so that the next process starts
// at once. It is to be called before the first Read. The error wraps
// document.ErrUnavailable when this program cannot read PDF at all.
func (r *Reader) Warm(ctx context.Context) error {
	if err := checksum(); err != nil {
		return err
	}
	e, err := r.shared.get(ctx, r, r.CacheDir != "")
	if err != nil {
		return err
	}
	in, err := e.start(ctx)
	if err != nil {
		return err
	}
	in.close()
	return nil
}

// Prepare makes PDFium ready, so that what a file may take does not begin with
// the start of the reader. What keeps it from being ready is told again by
// whatever reads.
func (r *Reader) Prepare(ctx context.Context) error {
	_, err := r.shared.get(ctx, r, false)
	return err
}

// Close gives the memory of PDFium back. The Reader cannot be used any more.
func (r *Reader) Close(ctx context.Context) error {
	r.shared.once.Do(func() { r.shared.err = fmt.Errorf("the reader is closed: %w", document.ErrUnavailable) })
	if r.shared.engine == nil {
		return nil
	}
	return r.shared.engine.runtime.Close(ctx)
}

// Read reads the bytes of one file. The error wraps document.ErrEncrypted for
// a file that needs a password, ErrDamaged, ErrLimit, ErrScanned where a page
// is a picture, or ErrUnavailable; the document holds what was read all the
// same.
func (r *Reader) Read(data []byte, l document.Limits) (document.Document, error) {
	return r.ReadContext(context.Background(), data, l)
}

// ReadContext is Read that ends with ctx, with ctx's error.
func (r *Reader) ReadContext(ctx context.Context, data []byte, l document.Limits) (document.Document, error) {
	var out document.Document
	err := r.open(ctx, data, func(in *instance, doc uint64) (err error) {
		out, err = in.document(doc, l)
		return err
	})
	return out, err
}

// open loads a file into an instance and calls do with both. The time of the
// document begins when PDFium is ready.
func (r *Reader) open(ctx context.Context, data []byte, do func(*instance, uint64) error) error {
	if at := bytes.Index(data, []byte("%PDF-")); at < 0 || at > 1024 {
		return fmt.Errorf("no PDF header: %w", document.ErrDamaged)
	}
	e, err := r.shared.get(ctx, r, false)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	in, err := e.start(ctx)
	if err != nil {
		return err
	}
	defer in.close()
	doc, err := in.load(data)
	if err != nil {
		return err
	}
	return do(in, doc)
}

// load opens the document.
func (in *instance) load(data []byte) (uint64, error) {
	const needsPassword, badSecurity = 4, 5 // fpdfview.h: FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
	p := in.put(data)
	doc := in.call("FPDF_LoadMemDocument", uint64(p), uint64(len(data)), 0)
	if in.err != nil {
		return 0, in.err
	}
	if doc != 0 {
		return doc, nil
	}
	switch in.integer("FPDF_GetLastError") {
	case needsPassword:
		return 0, fmt.Errorf("a password is needed: %w", document.ErrEncrypted)
	case badSecurity:
		return 0, fmt.Errorf("an unknown kind of encryption: %w", document.ErrEncrypted)
	}
	return 0, fmt.Errorf("no PDF document: %w", document.ErrDamaged)
}

// formEnvironment makes what PDFium needs to tell the values of controls. All
// of its callbacks are absent, so nothing in the file can act.
func (in *instance) formEnvironment(doc uint64) uint64 {
	const size = 256 // more than any version of FPDF_FORMFILLINFO
	info := make([]byte, size)
	info[0] = 1 // the version without XFA
	return in.call("FPDFDOC_InitFormFillEnvironment", doc, uint64(in.put(info)))
}

// document reads all pages.
func (in *instance) document(doc uint64, l document.Limits) (document.Document, error) {
	form := in.formEnvironment(doc)
	n := in.integer("FPDF_GetPageCount", doc)
	var out document.Document
	if n > maxPages {
		n, out.Truncated = maxPages, true
	}
	left := min(l.Tokens, maxPieces)
	pages := make([]*page, 0, n)
	for i := range n {
		p, cut := in.readPage(doc, form, i)
		left -= len(p.glyphs) + len(p.shapes)
		out.Truncated = out.Truncated || cut
		pages = append(pages, p)
		if left < 0 || in.err != nil {
			out.Truncated = true
			break
		}
	}
	var xfa []document.Block
	if in.err == nil && isStub(pages) {
		xfa = in.xfa(doc, l)
	}
	if len(xfa) > 0 {
		out.Blocks = xfa
		return out, in.err
	}
	// A page that could not be read to its end is worth its beginning.
	found, whole := layout(in.ctx, pages)
	out.Blocks, out.Truncated = found, out.Truncated || !whole
	err := in.err
	switch {
	case err != nil:
	case out.Truncated:
		err = fmt.Errorf("too long a document: %w", document.ErrLimit)
	case scanned(pages):
		err = fmt.Errorf("a page is a picture: %w", document.ErrScanned)
	case len(pages) == 0:
		err = fmt.Errorf("no page: %w", document.ErrDamaged)
	}
	if errors.Is(err, document.ErrLimit) {
		out.Truncated = true
	}
	return out, err
}

// isStub reports pages without a control and with little text, as those that
// ask for another program to open an XFA form with.
func isStub(pages []*page) bool {
	glyphs := 0
	for _, p := range pages {
		glyphs += len(p.glyphs)
		if len(p.widgets) > 0 {
			return false
		}
	}
	return glyphs < 2500
}

const (
	// A page of pictures has this part of it covered, and no more visible
	// characters than a stamp or a page number.
	pictureShare  = 0.5
	pictureGlyphs = 60
)

// scanned reports whether some page is a picture with next to no text on it,
// or with text below it that a program has guessed.
func scanned(pages []*page) bool {
	for _, p := range pages {
		area := 0.0
		for _, b := range p.pictures {
			w := min(b.right, p.width) - max(b.left, 0)
			h := min(b.bottom, p.height) - max(b.top, 0)
			if w > 0 && h > 0 {
				area += w * h
			}
		}
		visible := 0
		for _, g := range p.glyphs {
			if !g.space {
				visible++
			}
		}
		visible -= p.hidden
		if area > pictureShare*p.width*p.height && visible < pictureGlyphs && len(p.widgets) == 0 {
			return true
		}
	}
	return false
}
