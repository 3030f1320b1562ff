package parser

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
)

// grammarSize is how many labels are put together; by hand some tens of
// thousands: go test ./parser -run Grammar -v -args -grammar 40000
var grammarSize = flag.Int("grammar", 3000, "labels of each sort to put together")

// labelGrammar is what labels are put together from.
type labelGrammar struct {
	People    map[string][]string
	Attribute []struct {
		What, Key, Answer string
		People, Words     []string
	}
	Way []struct {
		Section, People, Form []string
	}
	Asked []struct {
		Key, Answer          string
		Is, Has, Does, Nouns []string
	}
	Asking struct{ Is, Has, Does, Nouns []string }
	When   []struct {
		Key, Answer             string
		Does, Will, Noun, Thing []string
	}
	AskingWhen struct{ Does, Will, Noun, Thing []string } `toml:"asking_when"`
}

func readGrammar(t *testing.T) *labelGrammar {
	t.Helper()
	data, err := os.ReadFile("testdata/labels/grammar.toml")
	if err != nil {
		t.Fatal(err)
	}
	var g labelGrammar
	if err := toml.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	return &g
}

// composed is a label that was put together, and from what.
type composed struct {
	wildCase
	role, person, way, what string
}

func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// compose fills a way to ask.
func compose(r *rand.Rand, way, person, what string) string {
	s := strings.NewReplacer("{P}", person, "{A}", what, "{X}", what, "{N}", fmt.Sprint(1+r.IntN(30))).Replace(way)
	s = strings.NewReplacer("the the ", "the ", "The the ", "The ", "your the ", "your ").Replace(s)
	switch r.IntN(8) {
	case 0:
		return strings.ToUpper(s)
	case 1:
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// attributes puts together labels that ask for what somebody has.
func (g *labelGrammar) attributes(r *rand.Rand, n int) []composed {
	var out []composed
	for i := 0; len(out) < n; i++ {
		a := g.Attribute[i%len(g.Attribute)]
		role := pick(r, a.People)
		w := g.Way[min(r.IntN(len(g.Way)+2), len(g.Way)+1)%len(g.Way)]
		if len(w.People) > 0 && !slices.Contains(w.People, role) {
			continue
		}
		c := composed{role: role, person: pick(r, g.People[role]), way: pick(r, w.Form), what: firstOf(a.Key, a.What)}
		if len(w.Section) > 0 {
			section := pick(r, w.Section)
			c.section = compose(r, section, c.person, "")
			c.way = section + " | " + c.way
		}
		_, label, _ := strings.Cut(" | "+c.way, " | ")
		if at := strings.LastIndex(label, " | "); at >= 0 {
			label = label[at+3:]
		}
		c.label, c.answer = compose(r, label, c.person, pick(r, a.Words)), a.Answer
		switch {
		case role == "other", role == "lead" && a.What != "name" && a.What != "phone" && a.What != "email":
			c.key = keyUnmapped
		case role == "client":
			c.key = firstOf(a.Key, "person."+a.What)
		default:
			c.key = role + "." + a.What
		}
		out = append(out, c)
	}
	return out
}

// asked puts together questions of yes and no, and of dates.
func (g *labelGrammar) asked(r *rand.Rand, n int) []composed {
	var out []composed
	add := func(key, answer string, clauses, ways []string) {
		if len(clauses) == 0 {
			return
		}
		c := composed{role: "client", person: pick(r, g.People["client"]), way: pick(r, ways), what: key}
		c.label = compose(r, c.way, c.person, pick(r, clauses))
		c.key, c.answer = key, answer
		out = append(out, c)
	}
	for i := 0; len(out) < n; i++ {
		a, w := g.Asked[i%len(g.Asked)], g.When[i%len(g.When)]
		switch r.IntN(4) {
		case 0:
			add(a.Key, a.Answer, a.Is, g.Asking.Is)
			add(w.Key, w.Answer, w.Does, g.AskingWhen.Does)
		case 1:
			add(a.Key, a.Answer, a.Has, g.Asking.Has)
			add(w.Key, w.Answer, w.Will, g.AskingWhen.Will)
		case 2:
			add(a.Key, a.Answer, a.Does, g.Asking.Does)
			add(w.Key, w.Answer, w.Noun, g.AskingWhen.Noun)
		case 3:
			add(a.Key, a.Answer, a.Nouns, g.Asking.Nouns)
			add(w.Key, w.Answer, w.Thing, g.AskingWhen.Thing)
		}
	}
	return out
}

// whoseKey is the person that a key is of, "" for those of nobody.
func whoseKey(key string) string {
	switch who, _, _ := strings.Cut(key, "."); who {
	case "person", "custody", "needs":
		return "client"
	case "referrer", "lead":
		return who
	}
	return ""
}

// judge tells whether an answer came to its key, and to nobody else's.
func (c *composed) judge(keys []string) (right, wrongPerson bool) {
	if c.role == "other" {
		// What a partner, a landlord or a doctor is called may be kept.
		keys = slices.DeleteFunc(slices.Clone(keys), func(k string) bool {
			return k == "household" || k == "housing.landlord" || k == "other_professionals"
		})
	}
	want := c.key
	if c.what == "name" && len(keys) > 0 && c.role == "client" {
		keys = slices.Compact(slices.Clone(keys))
	}
	for _, k := range keys {
		if whose := whoseKey(k); whose != "" && whose != c.role {
			return false, true
		}
	}
	return strings.Join(keys, "+") == want || len(keys) == 0 && want == keyUnmapped, false
}

// TestGrammar asks for everything of everybody in every way, and wants the
// right thing of the right person.
func TestGrammar(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	g := readGrammar(t)
	for _, tt := range []struct {
		name  string
		make  func(*rand.Rand, int) []composed
		floor float64
	}{
		{"attributes", g.attributes, 0.99},
		{"questions", g.asked, 0.99},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			all := tt.make(rand.New(rand.NewPCG(7, 56)), *grammarSize)
			right, wrong, others := 0, 0, map[string][2]int{}
			for i := range all {
				x := &all[i]
				keys, asked := wildKeys(c, pl, x.wildCase)
				ok, mixed := x.judge(keys)
				if ok {
					right++
				}
				if mixed {
					wrong++
				}
				for _, by := range []string{"way: " + x.way, "what: " + x.what, x.role + ": " + x.person} {
					n := others[by]
					n[0]++
					if !ok {
						n[1]++
					}
					others[by] = n
				}
				if !ok {
					what := "missed"
					if mixed {
						what = "WRONG PERSON"
					}
					t.Logf("%s: %s: [%s] %q gave %v (%s)", what, x.key, x.section, x.label, keys, asked)
				}
			}
			for _, by := range slices.Sorted(maps.Keys(others)) {
				if n := others[by]; n[1]*50 > n[0] {
					t.Logf("%3d of %3d fail by %s", n[1], n[0], by)
				}
			}
			rate := float64(right) / float64(len(all))
			t.Logf("%d of %d right (%.4f), %d of another person", right, len(all), rate, wrong)
			if rate < tt.floor || wrong > 0 {
				t.Errorf("%.4f of the labels find their key, want %.2f; %d are taken for another person's", rate, tt.floor, wrong)
			}
		})
	}
}
