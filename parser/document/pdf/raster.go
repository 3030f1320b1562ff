package pdf

import (
	"context"
	"fmt"
	"image"

	"dtrbot/parser/document"
)

// maxPixels is the most pixels of one page: A3 at 300 dpi has 17 million.
const maxPixels = 25_000_000

// Rasterise draws a page, counted from 0, as it would be printed, with dpi
// dots an inch (200 is what readers of text like), and tells how many pages
// there are. A page that would be too large is drawn with fewer dots. Errors
// are those of Read.
func (r *Reader) Rasterise(ctx context.Context, data []byte, page, dpi int) (picture *image.Gray, pages int, err error) {
	err = r.open(ctx, data, func(in *instance, doc uint64) (err error) {
		pages = in.integer("FPDF_GetPageCount", doc)
		if page < 0 || page >= pages {
			return fmt.Errorf("no page %d: %w", page, document.ErrDamaged)
		}
		picture, err = in.raster(doc, page, float64(dpi))
		return err
	})
	return picture, pages, err
}

// raster draws one page.
func (in *instance) raster(doc uint64, n int, dpi float64) (*image.Gray, error) {
	const gray, annotations = 1, 0x01 // fpdfview.h: FPDFBitmap_Gray, FPDF_ANNOT
	form := in.formEnvironment(doc)
	handle := in.call("FPDF_LoadPage", doc, uint64(n))
	if handle == 0 && in.err == nil {
		return nil, fmt.Errorf("load page %d: %w", n, document.ErrDamaged)
	}
	wide, high := in.float("FPDF_GetPageWidthF", handle), in.float("FPDF_GetPageHeightF", handle)
	scale := dpi / 72
	for wide*scale*high*scale > maxPixels {
		scale *= 0.9
	}
	w, h := int(wide*scale+0.5), int(high*scale+0.5)
	if w < 1 || h < 1 {
		return nil, first(in.err, fmt.Errorf("page %d has no size: %w", n, document.ErrDamaged))
	}
	bitmap := in.call("FPDFBitmap_CreateEx", uint64(w), uint64(h), gray, 0, 0)
	if bitmap == 0 {
		return nil, first(in.err, fmt.Errorf("out of memory: %w", document.ErrLimit))
	}
	in.call("FPDFBitmap_FillRect", bitmap, 0, 0, uint64(w), uint64(h), 0xffffffff)
	in.call("FPDF_RenderPageBitmap", bitmap, handle, 0, 0, uint64(w), uint64(h), 0, annotations)
	in.call("FPDF_FFLDraw", form, bitmap, handle, 0, 0, uint64(w), uint64(h), 0, annotations)
	stride := in.integer("FPDFBitmap_GetStride", bitmap)
	at := uint32(in.call("FPDFBitmap_GetBuffer", bitmap))
	if in.err != nil {
		return nil, in.err
	}
	pixels := in.bytes(at, stride*h)
	out := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		copy(out.Pix[y*out.Stride:y*out.Stride+w], pixels[y*stride:])
	}
	return out, in.err
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
