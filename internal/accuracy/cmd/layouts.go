package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"dtrbot/internal/accuracy"
	"dtrbot/internal/accuracy/layout"
)

// laid measures how the same forms are read in each layout.
func (o *options) laid(out io.Writer) error {
	forms, err := layout.Forms()
	if err != nil {
		return err
	}
	chosen := slices.DeleteFunc(layout.Layouts(), func(l layout.Layout) bool { return !strings.Contains(l.Name(), o.layout) })
	if len(chosen) == 0 {
		return fmt.Errorf("no layout %s", o.layout)
	}
	all, err := layout.Measure(chosen, forms)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "== layouts: %d, each of %d forms\n\n", len(all), len(forms)); err != nil {
		return err
	}
	if o.misses {
		for _, m := range all {
			if _, err := fmt.Fprintf(out, "-- %s\n", m.Layout.Name()); err != nil {
				return err
			}
			if err := accuracy.WriteMisses(out, m.Read); err != nil {
				return err
			}
		}
	}
	return layout.Write(out, all)
}

// layoutMail writes one form in one layout as it would arrive.
func (o *options) layoutMail(out io.Writer) error {
	forms, err := layout.Forms()
	if err != nil {
		return err
	}
	for _, l := range layout.Layouts() {
		if l.Name() != o.layout {
			continue
		}
		for _, f := range forms {
			if f.Name == o.mail {
				_, err := out.Write(l.Message(f).Raw)
				return err
			}
		}
	}
	return fmt.Errorf("no form %s in a layout %s", o.mail, o.layout)
}
