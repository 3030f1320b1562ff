package pdf

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLabelsApart takes lines apart between labels and answers that no sign
// and no wide blank tells apart: by their faces, or by the column in which the
// answers begin.
func TestLabelsApart(t *testing.T) {
	t.Parallel()
	label, answer := face{font: "Helvetica", size: 10}, face{font: "Times", size: 10}
	// line sets words of 5 points a letter; after "|" they are in the face of
	// answers, behind a blank of gap points.
	line := func(y, left, gap float64, in face, words string) textLine {
		var atoms []atom
		x, f, blank := left, label, 3.0
		for _, w := range strings.Fields(words) {
			if w == "|" {
				f, blank = in, gap
				continue
			}
			if len(atoms) > 0 {
				x += blank
			}
			blank = 3
			width := 5 * float64(len(w))
			atoms = append(atoms, atom{box: box{x, y, x + width, y + 10}, text: w, size: 10, face: f, spaced: true})
			x += width
		}
		s := newSegment(atoms)
		return textLine{box: s.box, size: 10, segs: []segment{s}, base: y + 10}
	}
	right := func(y float64, words string) textLine {
		before, _, _ := strings.Cut(words, " |")
		f := strings.Fields(before)
		return line(y, 190-5*float64(len(strings.Join(f, "")))-3*float64(len(f)-1), 8, label, words)
	}
	below := line(154, 50, 3, answer, "| and it runs out on Friday")
	for _, tt := range []struct {
		name string
		in   []textLine
		want []string
	}{
		{
			"by their faces", []textLine{
				line(100, 50, 4, answer, "Name | Piers Halloway"), line(118, 50, 4, answer, "Date of birth | 4/5/1989"),
				line(136, 50, 4, answer, "Reason | served notice"), below, line(172, 50, 4, answer, "Council | Braintree"),
			},
			[]string{"Name|Piers Halloway", "Date of birth|4/5/1989", "Reason|served notice and it runs out on Friday", "Council|Braintree"},
		},
		{
			"by their column", []textLine{
				right(100, "Name | Piers Halloway"), right(118, "Date of birth | 4/5/1989"), right(136, "Why | served notice"), right(154, "Council | Braintree"),
			},
			[]string{"Name|Piers Halloway", "Date of birth|4/5/1989", "Why|served notice", "Council|Braintree"},
		},
		{
			"words set off in a letter", []textLine{
				line(100, 50, 3, answer, "He was given | notice"), line(118, 50, 3, label, "by the landlord of his flat in March and has no home"), line(136, 50, 3, answer, "to go to | on Friday"),
			},
			[]string{"He was given notice", "by the landlord of his flat in March and has no home", "to go to on Friday"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			lines := splitLooks(tt.in)
			splitAtColumn(lines)
			var got []string
			for _, l := range lines {
				var parts []string
				for _, s := range l.segs {
					parts = append(parts, s.text())
				}
				got = append(got, strings.Join(parts, "|"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
