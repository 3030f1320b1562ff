package parser

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"

	"github.com/rogpeppe/go-internal/txtar"
)

// The fixtures give documents in a small notation, one line a paragraph:
//
//	# Title          a heading, ## one below it
//	| a | b |        a row; rows without an empty line between are one table
//	|{2}a | b |      the first cell spans two columns; "^" alone continues the cell above
//	**bold** ~~struck~~ [x] [ ] {=typed in a control} {?prompt of an untouched control}
//
// "⏎" begins a new paragraph in a cell. In "body" everything else is text.

var inline = regexp.MustCompile(`\*\*(.+?)\*\*|~~(.+?)~~|\[([ x])\]|\{=([^}]*)\}|\{\?([^}]*)\}`)

func spansOf(s string) []document.Span {
	var out []document.Span
	at := 0
	for _, m := range inline.FindAllStringSubmatchIndex(s, -1) {
		if m[0] > at {
			out = append(out, document.Span{Text: s[at:m[0]]})
		}
		group := func(i int) string { return s[m[2*i]:m[2*i+1]] }
		switch {
		case m[2] >= 0:
			for _, sp := range spansOf(group(1)) {
				sp.Bold = true
				out = append(out, sp)
			}
		case m[4] >= 0:
			out = append(out, document.Span{Text: group(2), Struck: true})
		case m[6] >= 0:
			out = append(out, document.Span{Field: document.Checkbox("", group(3) == "x")})
		case m[8] >= 0:
			out = append(out, document.Span{Field: &document.Field{Kind: document.FieldText, Value: group(4)}})
		case m[10] >= 0:
			out = append(out, document.Span{Field: &document.Field{Kind: document.FieldText, Value: group(5), Placeholder: true}})
		}
		at = m[1]
	}
	if at < len(s) {
		out = append(out, document.Span{Text: s[at:]})
	}
	return out
}

func documentOf(text string) document.Document {
	var d document.Document
	var table *document.Table
	gap := false
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		t := strings.TrimRight(line, " ")
		if strings.HasPrefix(strings.TrimSpace(t), "|") {
			if table == nil {
				table = &document.Table{}
				d.Blocks = append(d.Blocks, document.Block{Table: table, Gap: gap})
				gap = false
			}
			table.Rows = append(table.Rows, rowOf(strings.TrimSpace(t)))
			continue
		}
		table = nil
		if strings.TrimSpace(t) == "" {
			gap = true
			continue
		}
		b := document.Block{Gap: gap}
		gap = false
		for strings.HasPrefix(t, "#") {
			b.Heading++
			t = t[1:]
		}
		for strings.HasPrefix(t, "> ") {
			b.Quote++
			t = t[2:]
		}
		b.Spans = spansOf(strings.TrimSpace(t))
		d.Blocks = append(d.Blocks, b)
	}
	return d
}

func rowOf(line string) document.Row {
	var r document.Row
	cells := strings.Split(strings.TrimPrefix(line, "|"), "|")
	if len(cells) > 1 && strings.TrimSpace(cells[len(cells)-1]) == "" && strings.HasSuffix(line, "|") {
		cells = cells[:len(cells)-1]
	}
	for _, c := range cells {
		cell := document.Cell{Span: 1}
		c = strings.TrimSpace(c)
		if m := regexp.MustCompile(`^\{(\d)\}`).FindStringSubmatch(c); m != nil {
			cell.Span, _ = strconv.Atoi(m[1])
			c = strings.TrimSpace(c[len(m[0]):])
		}
		if c == "^" {
			cell.Down, c = true, ""
		}
		if c != "" {
			for _, p := range strings.Split(c, "⏎") {
				cell.Blocks = append(cell.Blocks, document.Block{Spans: spansOf(p)})
			}
		}
		r.Cells = append(r.Cells, cell)
	}
	return r
}

type fixture struct {
	name  string
	parts []part
	want  []map[string]any
}

func fixtures(t testing.TB, pattern string) []fixture {
	t.Helper()
	files, err := filepath.Glob(filepath.FromSlash(pattern))
	if err != nil || len(files) == 0 {
		t.Fatalf("glob %s: %d files, %v", pattern, len(files), err)
	}
	var out []fixture
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		f := fixture{name: strings.TrimSuffix(filepath.Base(file), ".txtar")}
		for _, m := range txtar.Parse(data).Files {
			if m.Name == "want.json" {
				if err := json.Unmarshal(m.Data, &f.want); err != nil {
					t.Fatalf("%s: %v", file, err)
				}
				continue
			}
			f.parts = append(f.parts, part{name: m.Name, body: m.Name == "body", doc: documentOf(string(m.Data))})
		}
		out = append(out, f)
	}
	return out
}

// flatten gives a referral's fields by dotted key, as text.
func flatten(t testing.TB, r Referral) map[string]string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	var walk func(prefix string, v any)
	walk = func(prefix string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, e := range v {
				walk(strings.TrimPrefix(prefix+"."+k, "."), e)
			}
		case []any:
			out[prefix] = listText(v)
		default:
			out[prefix] = fmt.Sprint(v)
		}
	}
	delete(m, "evidence")
	delete(m, "unmapped")
	walk("", m)
	return out
}

// listText makes a list comparable: household members as name|relationship|birth.
func listText(v []any) string {
	var parts []string
	for _, e := range v {
		if m, ok := e.(map[string]any); ok {
			s := ""
			for i, k := range []string{"name", "relationship", "date_of_birth"} {
				if i > 0 {
					s += "|"
				}
				if m[k] != nil {
					s += fmt.Sprint(m[k])
				}
			}
			parts = append(parts, s)
			continue
		}
		parts = append(parts, fmt.Sprint(e))
	}
	slices.Sort(parts)
	return strings.Join(parts, " + ")
}

// score counts, by key, values right, wrong or made up, and missed.
type score struct{ right, extra, missed map[string]int }

func newScore() *score {
	return &score{map[string]int{}, map[string]int{}, map[string]int{}}
}

var freeText = []string{"reason", "housing.situation", "housing.loss_reason", "local_connection.details", "local_connection.reason_elsewhere", "needs.mental_health",
	"needs.physical_health", "needs.substance_misuse", "risk.summary", "risk.to_staff", "other_professionals", "custody.licence_conditions", "person.contact_via", "custody.offence"}

// alike compares as a reader would: case, spaces and punctuation do not
// count, and of free text most words must agree.
func alike(key, got, want string) bool {
	g, w := strings.Fields(plainWords(got)), strings.Fields(plainWords(want))
	if slices.Equal(g, w) {
		return true
	}
	if !slices.Contains(freeText, key) || len(w) == 0 || len(g) == 0 {
		return strings.Join(g, "") == strings.Join(w, "")
	}
	common := 0
	rest := slices.Clone(w)
	for _, x := range g {
		if i := slices.Index(rest, x); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			common++
		}
	}
	return 2*float64(common)/float64(len(g)+len(w)) >= 0.8
}

// mark scores one fixture and tells what is wrong with it.
func (s *score) mark(t testing.TB, f fixture) (wrong []string) {
	t.Helper()
	got := readForms(f.parts).referrals
	used := make([]bool, len(got))
	for i, want := range f.want {
		best := -1
		for j := range got {
			name, _ := want["person.name"].(string)
			if !used[j] && (best < 0 || got[j].Person.Name == name) {
				best = j
			}
		}
		have, unmapped := map[string]string{}, []Answer(nil)
		if best >= 0 {
			used[best] = true
			have, unmapped = flatten(t, got[best]), got[best].Unmapped
		}
		for k, v := range want {
			if k == "unmapped" {
				for _, l := range v.([]any) {
					label := fmt.Sprint(l)
					if slices.ContainsFunc(unmapped, func(a Answer) bool { return strings.Contains(strings.ToLower(a.Label), strings.ToLower(label)) }) {
						s.right["unmapped"]++
					} else {
						s.missed["unmapped"]++
						wrong = append(wrong, fmt.Sprintf("%d: unmapped %q is not kept", i, label))
					}
				}
				continue
			}
			text := fmt.Sprint(v)
			if list, ok := v.([]any); ok {
				text = listText(list)
			}
			g, ok := have[k]
			delete(have, k)
			switch {
			case ok && alike(k, g, text):
				s.right[k]++
			case ok:
				s.extra[k]++
				s.missed[k]++
				wrong = append(wrong, fmt.Sprintf("%d: %s = %q, want %q", i, k, g, text))
			default:
				s.missed[k]++
				wrong = append(wrong, fmt.Sprintf("%d: %s is missing, want %q", i, k, text))
			}
		}
		for k, g := range have {
			s.extra[k]++
			wrong = append(wrong, fmt.Sprintf("%d: %s = %q, want none", i, k, g))
		}
	}
	for j := range got {
		if !used[j] {
			s.extra["referrals"]++
			wrong = append(wrong, fmt.Sprintf("another referral: %q", got[j].Person.Name))
		}
	}
	slices.Sort(wrong)
	return wrong
}

func sum(m map[string]int, keys []string) int {
	n := 0
	for _, k := range keys {
		n += m[k]
	}
	return n
}

func f1(right, extra, missed int) (p, r, f float64) {
	if right == 0 {
		return 0, 0, 0
	}
	p = float64(right) / float64(right+extra)
	r = float64(right) / float64(right+missed)
	return p, r, 2 * p * r / (p + r)
}

func (s *score) keys() []string {
	all := map[string]bool{}
	for _, m := range []map[string]int{s.right, s.extra, s.missed} {
		for k := range m {
			all[k] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// table prints precision, recall and F1 by field.
func (s *score) table(t testing.TB) {
	t.Helper()
	var b strings.Builder
	for _, k := range s.keys() {
		p, r, f := f1(s.right[k], s.extra[k], s.missed[k])
		fmt.Fprintf(&b, "%-34s %3d right %3d wrong %3d missed   P %.2f R %.2f F1 %.2f\n", k, s.right[k], s.extra[k], s.missed[k], p, r, f)
	}
	p, r, f := s.overall()
	fmt.Fprintf(&b, "%-34s P %.3f R %.3f F1 %.3f", "overall", p, r, f)
	t.Log("\n" + b.String())
}

func (s *score) overall() (p, r, f float64) {
	k := s.keys()
	return f1(sum(s.right, k), sum(s.extra, k), sum(s.missed, k))
}

// critical are the fields that decide who is acknowledged about whom.
var critical = []string{"person.name", "person.date_of_birth", "person.prison_number", "person.crn", "person.ni_number", "consent.given",
	"custody.release_date", "custody.prison", "authority", "referrer.name", "referrer.email", "lead.name", "lead.email", "risk.mappa_category", "risk.mappa_level"}

func (s *score) critical() (p, r, f float64) {
	return f1(sum(s.right, critical), sum(s.extra, critical), sum(s.missed, critical))
}

// TestForms reads the forms that the reader was made with.
func TestForms(t *testing.T) {
	t.Parallel()
	total := newScore()
	for _, f := range fixtures(t, "testdata/forms/*.txtar") {
		one := newScore()
		wrong := one.mark(t, f)
		total.mark(t, f)
		if len(wrong) > 0 {
			t.Logf("%s:\n  %s", f.name, strings.Join(wrong, "\n  "))
		}
		if _, _, score := one.overall(); score < 0.85 {
			t.Errorf("%s: F1 %.3f, want at least 0.85", f.name, score)
		}
	}
	total.table(t)
	if _, _, f := total.overall(); f < 0.96 {
		t.Errorf("overall F1 %.3f, want at least 0.96", f)
	}
	if _, _, f := total.critical(); f < 0.98 {
		t.Errorf("F1 of the critical fields %.3f, want at least 0.98", f)
	}
}

// checkOnly reports what the one referral that was read says otherwise than
// wanted, by key; "" wants nothing.
func checkOnly(t *testing.T, got reading, want map[string]string) {
	t.Helper()
	if len(got.referrals) != 1 {
		t.Fatalf("%d referrals", len(got.referrals))
	}
	found := map[string]string{}
	for k := range want {
		found[k] = stated(&got.referrals[0], k)
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("differs (-want +got):\n%s", diff)
	}
}
