package layout

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"dtrbot/internal/accuracy"
)

// Measured is a layout and how the forms were read in it.
type Measured struct {
	Layout  Layout
	Figures accuracy.Figures
	Read    []accuracy.Scored
}

// Measure reads forms in every one of the layouts, in their order.
func Measure(layouts []Layout, forms []Form) ([]Measured, error) {
	all := make([]Measured, len(layouts))
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	for i, l := range layouts {
		group.Go(func() (err error) {
			all[i], err = l.Measure(forms)
			return err
		})
	}
	return all, group.Wait()
}

// Write prints the F1 of each manner in each sort of file, the worst manner
// first.
func Write(w io.Writer, all []Measured) error {
	columns := []string{"docx", "odt", "rtf", "pdf", "xlsx", "html", "text"}
	f1, worst := map[string]map[string]float64{}, map[string]float64{}
	var sum accuracy.Tally
	kept, other, kinds, mails := 0, 0, 0, 0
	for _, m := range all {
		manner, x := m.Layout.Manner, m.Figures
		if f1[manner] == nil {
			f1[manner], worst[manner] = map[string]float64{}, 1
		}
		f1[manner][m.Layout.File] = x.All.F1()
		worst[manner] = min(worst[manner], x.All.F1())
		sum = accuracy.Tally{TP: sum.TP + x.All.TP, FP: sum.FP + x.All.FP, FN: sum.FN + x.All.FN}
		kept, other, kinds, mails = kept+x.KeptUnmapped, other+x.Unmapped, kinds+x.KindRight, mails+x.Messages
	}
	var s strings.Builder
	fmt.Fprintf(&s, "%-56s", "F1 of the same forms in each layout")
	for _, c := range columns {
		fmt.Fprintf(&s, "%7s", c)
	}
	s.WriteString("\n")
	for _, manner := range slices.SortedFunc(maps.Keys(f1), func(a, b string) int { return cmp.Or(cmp.Compare(worst[a], worst[b]), cmp.Compare(a, b)) }) {
		// Ticks take more bytes than columns: padding is by letters.
		s.WriteString(padded("  "+manner, 56))
		for _, c := range columns {
			if x, ok := f1[manner][c]; ok {
				fmt.Fprintf(&s, "%7.3f", x)
			} else {
				s.WriteString(strings.Repeat(" ", 7))
			}
		}
		s.WriteString("\n")
	}
	fmt.Fprintf(&s, "\nall layouts: F1 %.4f  precision %.4f  recall %.4f; other answers kept %d of %d; kinds right %d of %d\n",
		sum.F1(), sum.Precision(), sum.Recall(), kept, other, kinds, mails)
	_, err := io.WriteString(w, s.String())
	return err
}
