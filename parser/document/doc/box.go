package doc

import (
	"slices"
	"sort"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/grid"
)

// boxes are the text boxes of the body or of the page headers, by where they
// are anchored.
type boxes struct {
	list []box
	next int // of those without an anchor, which come first
}

// box is a text box: the positions of its text and of its anchor.
type box struct {
	from, to, anchor uint32
	anchored, read   bool
}

const (
	spaSize    = 26 // 2.9.253 Spa
	ftxbxsSize = 22 // 2.9.106 FTXBXS
	// maxBoxes is the most text boxes of a file.
	maxBoxes = 10_000
)

// readBoxes reads which text boxes there are (2.8.32 PlcftxbxTxt) and where
// their shapes are anchored (PlcfSpa). Base is where the text begins in
// which they are anchored.
func (f *file) readBoxes(anchors, texts part, story int, base uint32) boxes {
	list := newPLC(f.part(texts), ftxbxsSize)
	if list.n == 0 {
		return boxes{}
	}
	places := map[uint32]uint32{}
	spots := newPLC(f.part(anchors), spaSize)
	for i := range min(spots.n, maxBoxes) {
		places[u32(spots.data(i), 0)] = base + spots.at(i)
	}
	groups := f.groups()
	var out boxes
	start, end := f.stories[story], f.stories[story+1]
	for i := range min(list.n, maxBoxes) {
		b := box{from: list.at(i), to: list.at(i + 1)}
		// Spare ones, of which the last is always one, have no text.
		if b.from >= b.to || b.to > end-start || i == list.n-1 || u16(list.data(i), 8)&1 != 0 {
			continue
		}
		b.from, b.to = b.from+start, b.to+start
		shape := u32(list.data(i), 14)
		if group, ok := groups[shape]; ok {
			shape = group
		}
		b.anchor, b.anchored = places[shape], false
		_, b.anchored = places[shape]
		out.list = append(out.list, b)
	}
	slices.SortStableFunc(out.list, func(a, b box) int {
		if a.anchored != b.anchored {
			if b.anchored {
				return -1
			}
			return 1
		}
		return int(int64(a.anchor) - int64(b.anchor))
	})
	for out.next < len(out.list) && !out.list[out.next].anchored {
		out.next++
	}
	return out
}

// anchored reads the text boxes that are anchored between two positions: they
// stand after the paragraph.
func (w *walker) anchored(from, to uint32) error {
	list := w.boxes.list[w.boxes.next:]
	for i := sort.Search(len(list), func(i int) bool { return list[i].anchor >= from }); i < len(list) && list[i].anchor < to; i++ {
		if err := w.box(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// box reads one text box, once.
func (w *walker) box(b *box) error {
	if b.read {
		return nil
	}
	b.read = true
	w.flush()
	all := w.boxes
	w.boxes = boxes{}
	blocks, err := w.story(b.from, b.to)
	w.boxes = all
	w.after = append(w.after, blocks...)
	w.touched = w.touched || len(blocks) > 0
	return err
}

// restOfBoxes reads the text boxes whose anchor was not found.
func (w *walker) restOfBoxes() ([]document.Block, error) {
	outer := w.flow
	w.flow = flow{}
	var err error
	for i := range w.boxes.list {
		if err = w.box(&w.boxes.list[i]); err != nil {
			break
		}
	}
	blocks := w.after
	w.flow = outer
	return blocks, err
}

// Kinds of records of drawings ([MS-ODRAW] 2.2.12 to 2.2.16, 2.2.40).
const (
	recordDrawing = 0xf002
	recordGroup   = 0xf003
	recordShape   = 0xf004
	recordFSP     = 0xf00a
	// maxShapes is the most shapes that are looked at.
	maxShapes = 50_000
)

// groups tells of the shapes that are in a group which shape stands for it: it
// alone has an anchor ([MS-DOC] 2.9.171 OfficeArtContent).
func (f *file) groups() map[uint32]uint32 {
	b := f.part(partDrawings)
	out := map[uint32]uint32{}
	_, all := record(&b) // what all drawings share
	if all == nil {
		return out
	}
	left := maxShapes
	for len(b) > 9 { // 2.9.172 OfficeArtWordDrawing: a byte, then the drawing
		b = b[1:]
		kind, drawing := record(&b)
		if kind != recordDrawing {
			break
		}
		for len(drawing) > 0 && left > 0 {
			if kind, patriarch := record(&drawing); kind == recordGroup {
				for len(patriarch) > 0 && left > 0 {
					left--
					if kind, group := record(&patriarch); kind == recordGroup {
						var shapes []uint32
						shapesIn(group, &shapes, &left, 0)
						for _, s := range shapes {
							out[s] = shapes[0]
						}
					}
				}
			}
		}
	}
	return out
}

// shapesIn collects the numbers of the shapes in a group and those in it; that
// of the group itself comes first ([MS-ODRAW] 2.2.16).
func shapesIn(group []byte, to *[]uint32, left *int, depth int) {
	for len(group) > 0 && *left > 0 && depth < grid.MaxLevels {
		*left--
		switch kind, inner := record(&group); kind {
		case recordGroup:
			shapesIn(inner, to, left, depth+1)
		case recordShape:
			for len(inner) > 0 {
				if kind, fsp := record(&inner); kind == recordFSP {
					*to = append(*to, u32(fsp, 0))
					break
				}
			}
		}
	}
}

// record cuts a record off ([MS-ODRAW] 2.2.1): two bytes of version and
// instance, two of kind, four of length. Damage ends the list.
func record(b *[]byte) (kind uint16, body []byte) {
	in := *b
	if len(in) < 8 {
		*b = nil
		return 0, nil
	}
	n := min(int64(u32(in, 4)), int64(len(in)-8))
	*b = in[8+n:]
	return u16(in, 2), in[8 : 8+n]
}
