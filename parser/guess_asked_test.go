package parser

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dtrbot/parser/mime"

	"github.com/pelletier/go-toml/v2"
)

var writeAsked = flag.Bool("write-asked", false, "write the questions of the open corpus and the wordings of the catalogue to "+askedFile)

// TestAsked says whether the examples are what they should be, and writes them
// anew when asked, from the messages of the open corpus with what is right in
// them: go test ./parser -run '^TestAsked$' -args -write-asked
func TestAsked(t *testing.T) {
	if *writeAsked {
		writeExamples(t)
		return
	}
	all, _ := readExamples(t)
	keys := map[string]int{}
	for _, e := range all {
		keys[e.key] += e.times
	}
	for _, key := range guesses().keys {
		if keys[key] == 0 {
			t.Errorf("key %q is guessed and no example has it", key)
		}
	}
	if keys[keyUnmapped] < 500 {
		t.Errorf("only %d questions for no field", keys[keyUnmapped])
	}
}

func writeExamples(t *testing.T) {
	times := map[string]int{}
	tidy := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	note := func(batch, key string, a unknownLabel) {
		if a.label = tidy(a.label); a.label == "" || len(a.label) > 160 {
			return
		}
		if a.head = tidy(a.head); len(a.head) > 80 {
			a.head = ""
		}
		times[strings.Join([]string{batch, key, a.label, a.head, a.block, a.before, a.after, strings.Join(a.answer, " "), strings.Join(a.said, " "), strings.Join(a.taken, " ")}, "\t")]++
	}
	c, pl := first(t, builtIn), first(t, knownPlaces)
	files, err := filepath.Glob("testdata/corpus/open/*.eml")
	if err != nil || len(files) == 0 {
		t.Fatal("no messages", err)
	}
	for _, file := range files {
		gold := goldOf(t, file)
		if len(gold) == 0 {
			continue
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		batch, _, _ := strings.Cut(filepath.Base(file), "-")
		parts := unconfigured().contents(mime.Read(raw, mime.DefaultLimits()))
		parts.open()
		for _, p := range parts.parts {
			x, _, _ := readQuestions(c.remembering(), pl, &p, p.body || p.name == forwarded)
			qs := x.qs
			keys := make([]string, len(qs))
			for i := range qs {
				keys[i] = qs[i].hit.key
			}
			for i := range qs {
				q := &qs[i]
				if q.ans.empty() || len(q.rows) > 0 || q.group != "" || isFiller(q.ans.text) && !q.ans.tick {
					continue
				}
				if key := rightKey(pl, q, gold); key != "" {
					a := q.unknown(c, pl)
					a.before, a.after = neighbours(keys, i)
					note(batch, key, a)
				}
			}
		}
		parts.end()
	}
	for _, e := range bankExamples(t, c, pl) {
		note(e.batch, e.key, e.unknownLabel)
	}
	for _, w := range catalogueWords(t) {
		for _, x := range w.keys {
			note("catalogue", x.key, unknownLabel{label: w.label, block: x.block})
		}
	}
	for _, e := range senseExamples() {
		note("senses", e.key, e.unknownLabel)
	}
	var lines []string
	for line, n := range times {
		lines = append(lines, fmt.Sprintf("%d\t%s\n", n, line))
	}
	slices.SortFunc(lines, func(a, b string) int {
		_, x, _ := strings.Cut(a, "\t")
		_, y, _ := strings.Cut(b, "\t")
		return cmp.Compare(x, y)
	})
	if err := os.WriteFile(askedFile, []byte(strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
}

type keyIn struct{ key, block string }

type catalogueWord struct {
	label string
	keys  []keyIn
}

// catalogueWords are the wordings of the catalogue; those for anybody stand for
// each of those whom they may be about.
func catalogueWords(t *testing.T) []catalogueWord {
	t.Helper()
	var f catalogueFile
	if err := toml.Unmarshal(catalogueTOML, &f); err != nil {
		t.Fatal(err)
	}
	var out []catalogueWord
	for _, l := range f.Label {
		keys := []keyIn{{l.Key, l.Block}}
		if what, ok := strings.CutPrefix(l.Key, "?."); ok {
			switch what {
			case "name", "phone", "email":
				keys = []keyIn{{"person." + what, blockPerson}, {"referrer." + what, blockReferrer}, {"lead." + what, blockLead}}
			case "role", "organisation":
				keys = []keyIn{{"referrer." + what, blockReferrer}}
			case "address":
				keys = []keyIn{{"person." + what, blockPerson}}
			default:
				continue
			}
		}
		for _, w := range l.Words {
			out = append(out, catalogueWord{w, keys})
		}
	}
	return out
}

// goldOf are the values that are right in a message, by dotted key.
func goldOf(t *testing.T, file string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(strings.TrimSuffix(file, ".eml") + ".want.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct {
		Referrals []map[string]any `json:"referrals"`
	}
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	gold := map[string][]string{}
	var add func(under string, v any)
	add = func(under string, v any) {
		switch v := v.(type) {
		case nil:
		case map[string]any:
			for k, x := range v {
				add(strings.TrimPrefix(under+"."+k, "."), x)
			}
		case []any:
			for _, x := range v {
				if under != "unmapped" {
					add(under, x)
				}
			}
		default:
			gold[under] = append(gold[under], fmt.Sprint(v))
		}
	}
	for _, r := range want.Referrals {
		add("", r)
	}
	return gold
}

// rightKey is the key by which the answer to a question gives what is right in
// the message: the one that it has, or, where it has none, the one of those that
// an answer cannot give by chance. It is keyUnmapped where none does, "" where
// the question was taken for the wrong one.
func rightKey(pl *places, q *question, gold map[string][]string) string {
	if q.hit.key != keyUnmapped && givesRight(pl, q, q.hit.key, gold) {
		return q.hit.key
	}
	for _, key := range []string{"referral_date", "authority", "reason", "homeless_date", "external_reference", "consent.date", "referrer.name", "referrer.role", "referrer.organisation", "referrer.team",
		"referrer.email", "referrer.phone", "lead.name", "lead.email", "lead.phone", "person.name", "person.known_as", "person.date_of_birth", "person.phone", "person.email", "person.contact_via",
		"person.address", "person.last_settled_address", "person.prison_number", "person.crn", "person.pnc", "person.ni_number", "person.nhs_number", "person.gender", "person.ethnicity",
		"person.nationality", "person.language", "person.immigration_status", "custody.prison", "custody.release_date", "custody.release_type", "custody.sentence_date", "custody.sentence_length",
		"custody.offence", "custody.licence_conditions", "housing.situation", "housing.loss_reason", "housing.landlord", "housing.arrears", "local_connection.details", "local_connection.reason_elsewhere",
		"needs.mental_health", "needs.physical_health", "needs.substance_misuse", "risk.summary", "risk.to_staff", "risk.excluded_areas", "other_professionals"} {
		if givesRight(pl, q, key, gold) {
			return key
		}
	}
	if q.hit.key == keyUnmapped {
		return keyUnmapped
	}
	return ""
}

// givesRight reports that the answer to a question, read for a key, is right.
func givesRight(pl *places, q *question, key string, gold map[string][]string) bool {
	o := *q
	o.hit.key = key
	f := &findings{place: pl}
	f.take(&o)
	f.finish()
	for _, x := range f.list {
		if key != x.key && key != q.hit.key {
			continue
		}
		if slices.ContainsFunc(gold[x.key], func(want string) bool { return nearlySame(want, x.value) }) {
			return true
		}
	}
	return key == "needs.support" && len(f.support) > 0 || key == "household" && len(f.household) > 0
}

// nearlySame compares two values by their letters and digits.
func nearlySame(a, b string) bool {
	plain := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	x, y := plain(a), plain(b)
	if strings.Join(x, "") == strings.Join(y, "") {
		return true
	}
	left, same := map[string]int{}, 0
	for _, w := range x {
		left[w]++
	}
	for _, w := range y {
		if left[w] > 0 {
			left[w]--
			same++
		}
	}
	return len(x) > 3 && 10*same >= 4*(len(x)+len(y))
}

// senseExamples are labels put together from the words of the senses, each word
// of the longest group with one of each other.
func senseExamples() (out []example) {
	const most = 12
	for line := range strings.Lines(senseLines) {
		key, rest, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		var groups [][]string
		longest := 0
		for _, f := range strings.Fields(rest) {
			if f[0] != '!' && f[0] != '~' {
				groups = append(groups, strings.Split(f, "|"))
				longest = max(longest, len(groups[len(groups)-1]))
			}
		}
		for i := range min(longest, most) {
			var w []string
			for j, g := range groups {
				w = append(w, g[i*(j+1)%len(g)])
			}
			out = append(out, example{key: strings.TrimPrefix(key, "!"), unknownLabel: unknownLabel{label: strings.Join(w, " ")}})
		}
	}
	return out
}
