package parser_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dtrbot/parser"
)

// shape is one line of an index of testdata/bounces: a mail in the shape of a
// mail system, and what must be read in it.
type shape struct {
	name, system string
	// kind is "bounce", "automatic" (a machine's mail that is none) or "person".
	kind string
	// class is what became of the mail, "none" where the message is no report.
	class string
	// failed are the recipients that the report is about.
	failed []string
	// about is the Message-ID or the reference of the notice that it is about.
	about string
}

func shapesIn(t *testing.T, dir string) []shape {
	t.Helper()
	f, err := os.Open(filepath.Join(dir, "index.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.Comment, r.LazyQuotes = '\t', '#', true
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []shape
	for _, row := range rows {
		s := shape{name: row[0], system: row[1], kind: row[2], class: row[3], about: strings.Trim(row[5], "-")}
		if row[4] != "-" {
			s.failed = strings.Split(row[4], ",")
		}
		out = append(out, s)
	}
	return out
}

// wrong says what of a shape was not read as it must be; empty when all was.
func (s shape) wrong(t *testing.T, dir string) (out []string) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(dir, s.name+".eml"))
	if err != nil {
		t.Fatal(err)
	}
	m := parser.Parse(raw).Message
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	machine := []parser.Kind{parser.KindAutoReply, parser.KindBulk, parser.KindOther}
	switch s.kind {
	case "bounce":
		if m.Kind != parser.KindBounce || m.Bounce == nil {
			say("kind %s %v", m.Kind, m.KindReasons)
			break
		}
		if string(m.Bounce.Return) != s.class {
			say("class %s, want %s", m.Bounce.Return, s.class)
		}
		if got := slices.Sorted(slices.Values(m.Bounce.Recipients)); !slices.Equal(got, slices.Sorted(slices.Values(s.failed))) {
			say("recipients %v, want %v", got, s.failed)
		}
	case "automatic":
		if s.about != "" {
			machine = machine[:1]
		}
		if !slices.Contains(machine, m.Kind) {
			say("kind %s %v", m.Kind, m.KindReasons)
		}
	case "person":
		if m.Kind == parser.KindBounce || m.Kind == parser.KindAutoReply || m.Kind == parser.KindBulk {
			say("kind %s %v", m.Kind, m.KindReasons)
		}
	default:
		t.Fatalf("%s: kind %q", s.name, s.kind)
	}
	if s.about != "" && !slices.Contains(m.References, s.about) &&
		!slices.Contains(slices.Concat(m.Envelope.InReplyTo, m.Envelope.ThreadRefs), "<"+s.about+">") {
		say("about %v %v %v, want %s", m.Envelope.InReplyTo, m.Envelope.ThreadRefs, m.References, s.about)
	}
	return out
}

// Reports of delivery in the shapes of many mail systems, and what only looks
// like one.
func TestBounceShapes(t *testing.T) {
	t.Parallel()
	const dir = "testdata/bounces"
	for _, s := range shapesIn(t, dir) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			for _, w := range s.wrong(t, dir) {
				t.Errorf("%s: %s", s.system, w)
			}
		})
	}
}

// leastAside is how many of the shapes set aside must be read wholly right.
const leastAside = 35

// Shapes set aside when the others were written, by which no rule was made:
// they are judged by their number alone.
func TestBounceShapesAside(t *testing.T) {
	t.Parallel()
	const dir = "testdata/bounces/aside"
	all, right, kinds := shapesIn(t, dir), 0, 0
	for _, s := range all {
		w := s.wrong(t, dir)
		if len(w) == 0 {
			right++
		}
		if !slices.ContainsFunc(w, func(s string) bool { return strings.HasPrefix(s, "kind") }) {
			kinds++
		}
	}
	t.Logf("of %d shapes set aside the kind of %d is right, and all of %d", len(all), kinds, right)
	if right < leastAside {
		t.Errorf("%d of %d right, want %d", right, len(all), leastAside)
	}
}
