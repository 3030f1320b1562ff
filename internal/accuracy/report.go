package accuracy

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"dtrbot/parser"
)

// Write prints the figures as a person reads them. They hold no value of any
// message. The first error of w is returned.
func (f Figures) Write(w io.Writer) error {
	p := &printer{w: w}
	p.row("overall", f.All)
	p.row("critical keys", f.Critical)
	p.printf("\nby key (* critical)\n")
	for _, k := range slices.Sorted(maps.Keys(f.ByKey)) {
		mark := " "
		if Critical(k) {
			mark = "*"
		}
		p.row(mark+" "+k, f.ByKey[k])
	}
	p.printf("\nby format (messages)\n")
	p.groups(f.ByFormat, f.FormatMessages)
	p.printf("\nby writer (messages)\n")
	p.groups(f.ByWriter, f.WriterMessages)
	p.printf("\nother answered questions kept: %d of %d (%.1f%%)\n", f.KeptUnmapped, f.Unmapped, 100*share(f.KeptUnmapped, f.Unmapped))
	p.printf("\nkinds: %d of %d right (%.1f%%)\n", f.KindRight, f.Messages, 100*share(f.KindRight, f.Messages))
	p.matrix(f.Matrix)
	p.printf("\nwould be answered automatically, though never answered: %d of %d (%.2f%%), of them %d of kinds where that harms\n",
		f.WouldAnswer, f.NonReferrals, 100*part(f.WouldAnswer, f.NonReferrals), f.Never)
	p.printf("referrals missed (neither acknowledged nor held):        %d of %d (%.2f%%)\n",
		f.Missed, f.Referrals, 100*part(f.Missed, f.Referrals))
	p.printf("referrals held for review without need:                  %d of %d (%.2f%%)\n",
		f.Held, f.Plain, 100*part(f.Held, f.Plain))
	p.printf("referrals that a person must see first, held:            %d of %d\n", f.WatchedHeld, f.Watched)
	return p.err
}

// part is the share of a whole, 0 of nothing: where share would flatter.
func part(n, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(n) / float64(whole)
}

// WriteMisses prints every wrong value and kind of the messages: for the open
// part alone.
func WriteMisses(w io.Writer, all []Scored) error {
	p := &printer{w: w}
	for _, s := range all {
		if !s.kindRight() {
			grave := ""
			switch {
			case s.WouldAnswer:
				grave = "   WOULD BE ANSWERED"
			case s.Missed:
				grave = "   MISSED"
			}
			p.printf("%s: kind: want %s got %s%s\n", s.Name, join(s.Want.Kinds), s.Kind, grave)
		} else if s.Held && s.Want.refers() && !s.Want.watched() {
			p.printf("%s: held for review\n", s.Name)
		}
		for _, x := range s.Findings {
			if s.Converter != "" {
				p.printf("%s: only %s reads it\n", s.Name, s.Converter)
				break
			}
			if !x.Right {
				p.printf("%s: %s: want %s got %s\n", s.Name, x.Key, quoted(x.Want), quoted(x.Got))
			}
		}
	}
	return p.err
}

func quoted(s string) string {
	if s == "" {
		return "nothing"
	}
	return fmt.Sprintf("%q", s)
}

func join(kinds []parser.Kind) string {
	var all []string
	for _, k := range kinds {
		all = append(all, string(k))
	}
	return strings.Join(all, " or ")
}

// printer keeps the first error of many prints.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

func (p *printer) row(label string, t Tally) {
	p.printf("%-36s F1 %.4f  precision %.4f  recall %.4f   right %d, wrong or made up %d, missed %d\n",
		label, t.F1(), t.Precision(), t.Recall(), t.TP, t.FP, t.FN)
}

func (p *printer) groups(m map[string]Tally, messages map[string]int) {
	order := slices.Collect(maps.Keys(m))
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(cmp.Compare(m[a].F1(), m[b].F1()), cmp.Compare(a, b)) })
	for _, k := range order {
		p.row(fmt.Sprintf("  %s (%d)", k, messages[k]), m[k])
	}
}

// matrix prints one line for each kind of the answers.
func (p *printer) matrix(m map[parser.Kind]map[parser.Kind]int) {
	for _, want := range kinds() {
		row := m[want]
		if row == nil {
			continue
		}
		all := 0
		var wrong []string
		for _, got := range kinds() {
			all += row[got]
			if got != want && row[got] > 0 {
				wrong = append(wrong, fmt.Sprintf("%s %d", got, row[got]))
			}
		}
		line := fmt.Sprintf("  %-20s %d of %d", want, row[want], all)
		if len(wrong) > 0 {
			line += "; taken for " + strings.Join(wrong, ", ")
		}
		p.printf("%s\n", line)
	}
}
