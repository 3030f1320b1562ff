package pdf

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
)

func TestColumnsGoOnOverThePage(t *testing.T) {
	t.Parallel()
	table := func(text string, xs, ys []float64) placed {
		tb := &document.Table{}
		for _, s := range strings.Split(text, "|") {
			tb.Rows = append(tb.Rows, document.Row{Cells: []document.Cell{{Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: s}}}}}}})
		}
		return placed{block: document.Block{Table: tb}, xs: xs, ys: ys, ruled: true}
	}
	ys := []float64{80, 95, 110, 125}
	for _, tt := range []struct {
		name   string
		second placed
		cells  int // of the first row
	}{
		{"at the same heights", table("Jane Doe|A1234BC|1/2/1980|HMP Ford", []float64{50, 400}, ys), 2},
		{"lower down", table("Jane Doe|A1234BC|1/2/1980|HMP Ford", []float64{50, 400}, []float64{180, 195, 210, 225}), 1},
		{"fewer rows", table("Jane Doe|A1234BC", []float64{50, 400}, ys[:2]), 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			first := table("Name|Number|Born|Prison", []float64{50, 300}, ys)
			out := join([]placed{first}, []placed{tt.second}, true)
			if n := len(out[0].block.Table.Rows[0].Cells); n != tt.cells {
				t.Errorf("%d cells, want %d", n, tt.cells)
			}
		})
	}
}

func TestSentenceOverLines(t *testing.T) {
	t.Parallel()
	line := func(top float64, words string) textLine {
		var atoms []atom
		x := 60.0
		for _, w := range strings.Fields(words) {
			atoms = append(atoms, atom{box: box{x, top, x + 5*float64(len(w)), top + 12}, text: w, size: 12, spaced: true})
			x += 5*float64(len(w)) + 4
		}
		s := newSegment(atoms)
		return textLine{box: s.box, size: 12, segs: []segment{s}, base: top + 12}
	}
	l := &layouter{normal: 12, width: 595}
	for _, tt := range []struct {
		name, above, below string
		want               bool
	}{
		{"ends in a preposition", "I, Jane Doe, born on 3/4/1987, now at", "HMP Ford and to be released on 9/11/2026", true},
		{"goes on in small letters", "to be released on 9 November 2026,", "agree that my details are given", true},
		{"two answers", "Name of the person Jane Doe", "Date of birth 3/4/1987", false},
		{"a label below", "she has nowhere to go and", "Signed: Jane Doe on Friday", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := l.sentence(line(100, tt.above), line(118, tt.below)); got != tt.want {
				t.Errorf("got %v", got)
			}
		})
	}
}
