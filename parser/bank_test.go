package parser

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dtrbot/parser/document"
)

// bankPattern are the files of the bank: forms as their makers word them, each
// question with the key that its answer belongs to.
const bankPattern = "testdata/labels/forms/*.txt"

// bankForm is a form of the bank: its title, and its questions in order.
type bankForm struct {
	name, title string
	rows        []bankRow
}

// bankRow is a question with the key that its answer belongs to, several with
// "+" between, "-" for none.
type bankRow struct {
	section, key, label, answer string
}

// bankForms reads the forms of one writer.
func bankForms(t *testing.T, file string) []bankForm {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	writer := strings.TrimSuffix(filepath.Base(file), ".txt")
	var out []bankForm
	section := ""
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "==="):
			title, _, _ := strings.Cut(strings.TrimSpace(line[3:]), " | ")
			section = ""
			out = append(out, bankForm{name: fmt.Sprintf("%s-%02d", writer, len(out)+1), title: title})
		case strings.HasPrefix(line, "##"):
			section = strings.TrimSpace(line[2:])
		default:
			c := strings.SplitN(line, "\t", 3)
			if len(c) != 3 || len(out) == 0 {
				t.Fatalf("%s: %q has no three columns, or no form above it", file, line)
			}
			f := &out[len(out)-1]
			f.rows = append(f.rows, bankRow{section: section, key: strings.TrimSpace(c[0]), label: strings.TrimSpace(c[1]), answer: strings.TrimSpace(c[2])})
		}
	}
	return out
}

// part lays the form out: titles, and below each a table with two columns.
func (f bankForm) part() part {
	cell := func(s string) document.Cell {
		return document.Cell{Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: s}}}}}
	}
	d := document.Document{Blocks: []document.Block{{Heading: 1, Spans: []document.Span{{Text: f.title}}}}}
	var table *document.Table
	section := ""
	for _, r := range f.rows {
		if table == nil || r.section != section {
			if section = r.section; section != "" {
				d.Blocks = append(d.Blocks, document.Block{Heading: 2, Spans: []document.Span{{Text: section}}})
			}
			table = &document.Table{}
			d.Blocks = append(d.Blocks, document.Block{Table: table})
		}
		table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{cell(r.label), cell(r.answer)}})
	}
	return part{name: "form.docx", doc: d}
}

// bankKey is the key by which a question of the bank is taken: where an answer
// tells of several things, the question that asks for them together.
func bankKey(key string) string {
	switch {
	case !strings.Contains(key, "+"):
	case strings.Contains(key, "mappa"):
		return "risk.mappa"
	case strings.Contains(key, "custody.prison+custody.release_date"):
		return "custody.prison"
	default:
		first, _, _ := strings.Cut(key, "+")
		of, what, _ := strings.Cut(first, ".")
		if what == "name" && (of == "referrer" || of == "lead") {
			return of + ".contact"
		}
		if (what == "phone" || what == "email") && strings.Count(key, of+".") > 1 {
			return of + ".contact"
		}
		return first
	}
	switch key {
	case "risk.mappa_category", "risk.mappa_level":
		return "risk.mappa"
	case "household.name", "household.relationship", "household.date_of_birth":
		return "household"
	}
	return key
}

// gives are the values that an answer gives, read for a key, by the contract's
// keys.
func (r bankRow) gives(pl *places) map[string][]string {
	out := map[string][]string{}
	for _, key := range append(strings.Split(r.key, "+"), bankKey(r.key)) {
		if key == keyUnmapped {
			continue
		}
		q := question{label: r.label, head: r.section, known: true, hit: hit{key: key, score: 1}, ans: readAnswer([]string{r.answer})}
		f := &findings{place: pl, part: "form"}
		f.take(&q)
		f.finish()
		ref := f.referral()
		for k := range ref.Evidence {
			if strings.Contains("+"+r.key+"+", "+"+k+"+") || strings.HasPrefix(k, "risk.mappa") {
				out[k] = append(out[k], stated(&ref, k))
			}
		}
	}
	return out
}

// bankCount counts what a form gave.
type bankCount struct{ right, wrong, missed, extra, unread int }

func (a *bankCount) add(b bankCount) {
	a.right, a.wrong, a.missed, a.extra, a.unread = a.right+b.right, a.wrong+b.wrong, a.missed+b.missed, a.extra+b.extra, a.unread+b.unread
}

func (a bankCount) f1() float64 {
	p := float64(a.right) / float64(max(1, a.right+a.wrong+a.extra))
	r := float64(a.right) / float64(max(1, a.right+a.wrong+a.missed))
	return 2 * p * r / (p + r)
}

func (a bankCount) String() string {
	return fmt.Sprintf("F1 %.4f: right %d, wrong %d, made up %d, missed %d, not readable %d", a.f1(), a.right, a.wrong, a.extra, a.missed, a.unread)
}

// inferred are keys that plain words tell beside the question's own.
var inferred = []string{"agency", "homeless_status", "custody.status", "local_connection.grounds", "custody.release_type", "person.no_fixed_abode", "rough_sleeping", "consent.given", "consent.method"}

// score reads the form and compares. Of each question that went wrong it tells
// what it was taken for.
func (f bankForm) score(c *catalogue, pl *places) (n bankCount, tells []string) {
	return f.scorePart(c, pl, f.part())
}

// scorePart is score for the form laid out in a way of its own.
func (f bankForm) scorePart(c *catalogue, pl *places, p part) (n bankCount, tells []string) {
	refs := readFormsBy(c, []part{p}).referrals
	x, _, _ := readQuestions(c.remembering(), pl, &p, p.body)
	overrule(c, pl, x.qs)
	taken := map[string]string{}
	for i := range x.qs {
		q := &x.qs[i]
		key := bankLabel(q.label)
		taken[key] = joinNonEmpty("+", taken[key], fmt.Sprintf("%s %.2f %s|%s %.2f", q.hit.key, q.hit.score, q.block, q.likely, q.likelihood))
	}
	tell := func(what string, r bankRow, got string) {
		tells = append(tells, fmt.Sprintf("%s\t%s\t%s\t[%s] %s = %s\t%s\t(%s)", f.name, what, r.key, r.section, r.label, r.answer, got, taken[bankLabel(r.label)]))
	}
	var ref Referral
	if len(refs) > 0 {
		ref = refs[0]
	}
	asked, values, given := map[string]bool{}, map[string][]string{}, make([]map[string][]string, len(f.rows))
	for i, r := range f.rows {
		given[i] = r.gives(pl)
		for k, v := range given[i] {
			asked[k] = true
			values[k] = append(values[k], v...)
		}
		for _, k := range strings.Split(r.key, "+") {
			asked[k] = true
		}
	}
	counted := map[string]bool{}
	for i, r := range f.rows {
		if r.key == keyUnmapped || strings.HasPrefix(r.key, "household") {
			continue
		}
		g := given[i]
		if len(g) == 0 {
			n.unread++
			tell("unread", r, "")
		}
		for k := range g {
			if counted[k] {
				continue
			}
			counted[k] = true
			got := stated(&ref, k)
			if k == "housing.loss_reason" && got == "" {
				got = ref.Reason // the one reason that a form gives is the reason
			}
			_, has := ref.Evidence[k]
			switch {
			case has && k == "needs.support":
				n.right++ // a list, of which several questions give items
			case got == "":
				n.missed++
				tell("missed", r, "")
			case slices.ContainsFunc(values[k], func(v string) bool { return nearlySame(v, got) }):
				n.right++
			default:
				n.wrong++
				tell("wrong", r, k+"="+got)
			}
		}
	}
	for k, e := range ref.Evidence {
		if !asked[k] && !slices.Contains(inferred, k) && !strings.HasPrefix(k, "household") && !strings.HasPrefix(k, "risk.mappa") {
			n.extra++
			row := bankRow{key: "-", label: e.Label}
			for _, r := range f.rows {
				if bankLabel(e.Label) == bankLabel(r.label) {
					row = r
				}
			}
			tell("extra", row, k+"="+stated(&ref, k))
		}
	}
	return n, tells
}

// bankExamples are the questions of the bank as examples to learn from, those
// set aside left out. Neighbours are by the keys that are right.
func bankExamples(t *testing.T, c *catalogue, pl *places) (out []example) {
	for _, file := range bankFiles(t) {
		if filepath.Base(file) != bankAside {
			out = append(out, fileExamples(t, c, pl, file)...)
		}
	}
	return out
}

// bankAside is the file of the bank from which nothing is learnt.
const bankAside = "unseen.txt"

// bankFiles are the files of the bank.
func bankFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(bankPattern)
	if err != nil || len(files) < 2 {
		t.Fatal("no bank of forms", files, err)
	}
	return files
}

// fileExamples are those of one file.
func fileExamples(t *testing.T, c *catalogue, pl *places, file string) (out []example) {
	for _, f := range bankForms(t, file) {
		key := map[string]string{}
		for _, r := range f.rows {
			key[bankLabel(r.label)] = bankKey(r.key)
		}
		p := f.part()
		x, _, _ := readQuestions(c.remembering(), pl, &p, false)
		var of []example
		var right []string
		for i := range x.qs {
			q := &x.qs[i]
			k, ok := key[bankLabel(q.label)]
			if !ok || q.ans.empty() || len(q.rows) > 0 || q.group != "" {
				continue
			}
			of = append(of, example{unknownLabel: q.unknown(c, pl), batch: bankBatch + f.name, key: k, times: 1})
			right = append(right, k)
		}
		for i := range of {
			of[i].before, of[i].after = neighbours(right, i)
		}
		out = append(out, of...)
	}
	return out
}

// bankLabel is a label as it is compared: without its number and its colon.
func bankLabel(s string) string {
	return strings.ToLower(strings.Trim(strings.Join(words(stripNumbering(s)), " "), " "))
}

// bankBatch is the batch of the questions of the bank.
const bankBatch = "bank"

// TestBank reads every form of the bank, laid out in two columns. From one of
// its files nothing is learnt: its figure tells how far the reading of labels
// carries to makers of forms that nobody has seen.
func TestBank(t *testing.T) {
	t.Parallel()
	c, pl := first(t, builtIn), first(t, knownPlaces)
	var learnt, unseen bankCount
	for _, file := range bankFiles(t) {
		n := &learnt
		switch filepath.Base(file) {
		case bankAside:
			n = &unseen
		case "probation.txt":
		default:
			continue // one is enough
		}
		for _, f := range bankForms(t, file) {
			one, _ := f.score(c, pl)
			n.add(one)
		}
	}
	for _, tt := range []struct {
		name  string
		n     bankCount
		floor float64
	}{{"learnt", learnt, 0.91}, {"unseen", unseen, 0.84}} {
		t.Logf("%s: %s", tt.name, tt.n)
		if got := tt.n.f1(); got < tt.floor {
			t.Errorf("%s: F1 %.4f, want %.2f", tt.name, got, tt.floor)
		}
	}
}
