package pdf

import "math"

// The kinds of page objects, by PDFium's fpdf_edit.h.
const (
	objectPath  = 2
	objectImage = 3
	objectForm  = 5
)

// paths reads the drawings and pictures of a page or a form on it.
func (r *pageReader) paths(n int, get string, parent uint64, m matrix, depth int) {
	in := r.in
	for i := range n {
		if r.objects++; r.objects > maxObjects {
			r.cut = true
			return
		}
		if in.err != nil {
			return
		}
		o := in.call(get, parent, uint64(i))
		switch in.integer("FPDFPageObj_GetType", o) {
		case objectPath:
			r.path(o, m)
		case objectImage:
			// A picture is the unit square under its matrix.
			b := r.matrixOf(o).then(m).boxOf(0, 0, 1, 1)
			r.out.pictures = append(r.out.pictures, b)
		case objectForm:
			if depth < formDepth {
				r.paths(in.integer("FPDFFormObj_CountObjects", o), "FPDFFormObj_GetObject", o, r.matrixOf(o).then(m), depth+1)
			}
		}
	}
}

func (r *pageReader) matrixOf(o uint64) matrix {
	in := r.in
	if in.call("FPDFPageObj_GetMatrix", o, in.at(0)) == 0 {
		return matrix{1, 0, 0, 1, 0, 0}
	}
	f := in.floats(0, 6)
	return matrix{f[0], f[1], f[2], f[3], f[4], f[5]}
}

// path reads one path and takes it apart.
func (r *pageReader) path(o uint64, m matrix) {
	in := r.in
	in.call("FPDFPath_GetDrawMode", o, in.at(0), in.at(1))
	filled, stroked := in.word(0) != 0, in.word(1) != 0
	if !filled && !stroked {
		return
	}
	fillDark, fillSeen := r.colour("FPDFPageObj_GetFillColor", o)
	strokeDark, strokeSeen := r.colour("FPDFPageObj_GetStrokeColor", o)
	filled, stroked = filled && fillSeen, stroked && strokeSeen
	if !filled && !stroked {
		return
	}
	m = r.matrixOf(o).then(m)
	n := in.integer("FPDFPath_CountSegments", o)
	s := shape{filled: filled, stroke: stroked, dark: filled && fillDark || stroked && strokeDark}
	if n > maxSegments {
		in.call("FPDFPageObj_GetBounds", o, in.at(0), in.at(1), in.at(2), in.at(3))
		s.curved = true
		f := in.floats(0, 4) // left, bottom, right, top, in the parent's space
		s.box = r.toView.boxOf(f[0], f[1], f[2], f[3])
		r.add(s)
		return
	}
	thick := 0.0
	if stroked {
		in.call("FPDFPageObj_GetStrokeWidth", o, in.at(0))
		thick = in.floats(0, 1)[0] * math.Hypot(m.a, m.b)
	}
	r.pieces(o, n, m, s, thick)
}

// colour tells whether a colour is dark, and whether it shows at all: white
// is the paper.
func (r *pageReader) colour(get string, o uint64) (dark, seen bool) {
	in := r.in
	if in.call(get, o, in.at(0), in.at(1), in.at(2), in.at(3)) == 0 {
		return true, true
	}
	red, green, blue, alpha := in.word(0), in.word(1), in.word(2), in.word(3)
	return red+green+blue < 3*150, alpha > 8 && (red < 252 || green < 252 || blue < 252)
}

// pieces reads the segments of a path: each subpath is a shape.
func (r *pageReader) pieces(o uint64, n int, m matrix, like shape, thick float64) {
	const bezier, moveTo = 1, 2
	in := r.in
	var s shape
	var points []point
	end := func() {
		if len(points) > 0 {
			s.fill(points, like)
			r.addStroke(s, thick)
		}
		s, points = shape{}, nil
	}
	for i := range n {
		seg := in.call("FPDFPath_GetPathSegment", o, uint64(i))
		in.call("FPDFPathSegment_GetPoint", seg, in.at(0), in.at(1))
		f := in.floats(0, 2)
		x, y := m.apply(f[0], f[1])
		kind := in.integer("FPDFPathSegment_GetType", seg)
		if kind == moveTo {
			end()
		}
		s.curved = s.curved || kind == bezier
		points = append(points, point{x, y, kind == bezier})
		if in.call("FPDFPathSegment_GetClose", seg) != 0 && len(points) > 2 {
			points = append(points, point{points[0].x, points[0].y, false})
		}
	}
	end()
}

// point is where a piece of a path ends, or what bends it.
type point struct {
	x, y  float64
	curve bool
}

// fill makes a shape of the points of a subpath.
func (s *shape) fill(points []point, like shape) {
	s.filled, s.stroke, s.dark = like.filled, like.stroke, like.dark
	s.box = box{points[0].x, points[0].y, points[0].x, points[0].y}
	straight := true
	for i, p := range points {
		s.box = s.box.union(box{p.x, p.y, p.x, p.y})
		if i == 0 || p.curve {
			continue
		}
		q := points[i-1]
		l := line{q.x, q.y, p.x, p.y}
		if math.Hypot(l.x2-l.x1, l.y2-l.y1) < 0.1 {
			continue
		}
		s.lines = append(s.lines, l)
		straight = straight && (math.Abs(l.x2-l.x1) < 0.6 || math.Abs(l.y2-l.y1) < 0.6)
	}
	last := points[len(points)-1]
	closed := math.Hypot(points[0].x-last.x, points[0].y-last.y) < 0.8
	s.rect = straight && !s.curved && len(s.lines) >= 3 && len(s.lines) <= 5 && (closed || s.filled) &&
		(s.width() > 0.1 && s.height() > 0.1)
}

// addStroke adds a shape; a stroked one is as wide as its pen.
func (r *pageReader) addStroke(s shape, thick float64) {
	if !s.rect && s.stroke && len(s.lines) > 0 && !s.curved {
		if s.height() < 0.6 {
			s.top, s.bottom = s.middleY()-thick/2, s.middleY()+thick/2
		} else if s.width() < 0.6 {
			s.left, s.right = s.middleX()-thick/2, s.middleX()+thick/2
		}
	}
	r.add(s)
}

// add keeps a shape that lies on the page.
func (r *pageReader) add(s shape) {
	for _, v := range []float64{s.left, s.top, s.right, s.bottom} {
		if math.IsNaN(v) || math.Abs(v) > 1e5 {
			return
		}
	}
	if s.right < 0 || s.left > r.out.width || s.bottom < 0 || s.top > r.out.height {
		return
	}
	r.out.shapes = append(r.out.shapes, s)
}
