package accuracy

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"dtrbot/internal/mailtest/ordinary"
	"dtrbot/parser"
)

// Heard is one ordinary mail, read and judged.
type Heard struct {
	Mail    ordinary.Mail
	Kind    parser.Kind
	Reasons []string
	// Answered: it is of a kind that is acknowledged. Sent: and nothing holds
	// it, so that an answer would really go out.
	Answered, Sent bool
	// Held: a person is asked to look, though nothing in the mail is theirs to
	// be told of.
	Held bool
}

// Hear reads ordinary mails.
func Hear(mails []ordinary.Mail) []Heard {
	all := make([]Heard, 0, len(mails))
	for _, m := range mails {
		all = append(all, hear(m, parser.Parse(m.Raw)))
	}
	return all
}

func hear(m ordinary.Mail, r parser.Result) Heard {
	h := Heard{Mail: m, Kind: r.Message.Kind, Reasons: r.Message.KindReasons, Answered: Acknowledged(r)}
	held := HeldForReview(r, m.Referrer)
	h.Sent = h.Answered && !held
	// Of a request for information or a MAPPA mail somebody is told by design,
	// and a self-referral with a form may be held.
	byDesign := h.right() && slices.Contains([]parser.Kind{parser.KindMAPPA, parser.KindInformationRequest, parser.KindSelfReferral}, h.Kind)
	h.Held = held && !byDesign
	return h
}

func (h Heard) right() bool { return slices.Contains(h.Mail.Kinds, string(h.Kind)) }

// Count is what became of the mails of one sort.
type Count struct{ Mails, KindRight, Answered, Sent, Held int }

func (c *Count) add(h Heard) {
	c.Mails++
	for n, is := range map[*int]bool{&c.KindRight: h.right(), &c.Answered: h.Answered, &c.Sent: h.Sent, &c.Held: h.Held} {
		if is {
			*n++
		}
	}
}

// Quiet are the measures of one bank of ordinary mail.
type Quiet struct {
	All Count
	// Never are the mails answered of the kinds that must never be: a
	// self-referral, MAPPA, a request for information, automatic mail.
	Never  int
	BySort map[string]Count
	Matrix map[parser.Kind]map[parser.Kind]int
}

// SumQuiet adds up ordinary mails.
func SumQuiet(all []Heard) Quiet {
	q := Quiet{BySort: map[string]Count{}, Matrix: map[parser.Kind]map[parser.Kind]int{}}
	for _, h := range all {
		q.All.add(h)
		c := q.BySort[h.Mail.Sort]
		c.add(h)
		q.BySort[h.Mail.Sort] = c
		best, read := parser.Kind(h.Mail.Kinds[0]), h.Kind
		if h.Answered && neverAnswered(best) {
			q.Never++
		}
		if h.right() {
			read = best
		}
		if q.Matrix[best] == nil {
			q.Matrix[best] = map[parser.Kind]int{}
		}
		q.Matrix[best][read]++
	}
	return q
}

// Write prints the figures as a person reads them.
func (q Quiet) Write(w io.Writer) error {
	p := &printer{w: w}
	p.printf("%-24s %7s %11s %9s %6s %6s\n", "sort", "mails", "kind right", "answered", "sent", "held")
	line := func(label string, c Count) {
		p.printf("%-24s %7d %10.1f%% %9d %6d %6d\n", label, c.Mails, 100*share(c.KindRight, c.Mails), c.Answered, c.Sent, c.Held)
	}
	for _, s := range slices.Sorted(maps.Keys(q.BySort)) {
		line(s, q.BySort[s])
	}
	line("all", q.All)
	p.printf("\nkinds\n")
	p.matrix(q.Matrix)
	p.printf("\nof a kind that is answered automatically: %d of %d (%.2f%%), of them %d of kinds where that harms; %d answers would go out\n",
		q.All.Answered, q.All.Mails, 100*part(q.All.Answered, q.All.Mails), q.Never, q.All.Sent)
	p.printf("held for review:                          %d of %d (%.2f%%)\n", q.All.Held, q.All.Mails, 100*part(q.All.Held, q.All.Mails))
	return p.err
}

// WriteNoise prints the mails that are answered or held, and then those of a
// wrong kind that do no harm: for the open bank alone.
func WriteNoise(w io.Writer, all []Heard) error {
	p := &printer{w: w}
	line := func(h Heard, what string) {
		p.printf("%s: %s: want %s got %s (%s)\n", h.Mail.Name, what, strings.Join(h.Mail.Kinds, " or "), h.Kind, strings.Join(h.Reasons, "; "))
	}
	for _, h := range all {
		switch {
		case h.Sent:
			line(h, "ANSWERED")
		case h.Answered:
			line(h, "ANSWERED but for a hold")
		case h.Held:
			line(h, "HELD")
		}
	}
	for _, h := range all {
		if !h.Answered && !h.Held && !h.right() {
			line(h, "kind")
		}
	}
	return p.err
}

// QuietFloors are the most that may become of a sample of ordinary mails of a
// bank; a test fails above them.
type QuietFloors struct {
	Mails    int     `json:"mails"`
	Seed     uint64  `json:"seed"`
	Answered float64 `json:"most_answered_of_100"`
	Held     float64 `json:"most_held_of_100"`
	Never    int     `json:"most_answered_harmfully"`
	Kinds    float64 `json:"least_kinds_right"`
}

// Below lists the figures that are worse than their floor.
func (f QuietFloors) Below(q Quiet) []string {
	var below []string
	most := func(what string, ceiling, got float64) {
		if got > ceiling {
			below = append(below, fmt.Sprintf("%s: %.3f, at most %.3f", what, got, ceiling))
		}
	}
	most("answered of 100 ordinary mails", f.Answered, 100*part(q.All.Answered, q.All.Mails))
	most("held of 100 ordinary mails", f.Held, 100*part(q.All.Held, q.All.Mails))
	most("answered where that harms", float64(f.Never), float64(q.Never))
	if got := share(q.All.KindRight, q.All.Mails); got < f.Kinds {
		below = append(below, fmt.Sprintf("share of kinds right: %.4f, the floor %.4f", got, f.Kinds))
	}
	return below
}
