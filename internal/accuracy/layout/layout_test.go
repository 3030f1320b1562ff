package layout

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"dtrbot/internal/accuracy"
)

func all(t *testing.T) []Form {
	t.Helper()
	forms, err := Forms()
	if err != nil {
		t.Fatal(err)
	}
	return forms
}

// TestFormsAreRight holds what is said to be right of each form against the
// contract, as the corpus is.
func TestFormsAreRight(t *testing.T) {
	t.Parallel()
	forms := all(t)
	if len(forms) < 39 {
		t.Fatalf("%d forms, want at least 39", len(forms))
	}
	for _, f := range forms {
		want := Layouts()[0].want(f.answered())
		for _, err := range want.Check() {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

// TestSameBytes: a layout has one name, and says the same each time.
func TestSameBytes(t *testing.T) {
	t.Parallel()
	form := all(t)[0]
	names := map[string]bool{}
	for _, l := range Layouts() {
		if names[l.Name()] {
			t.Errorf("%s: two layouts of this name", l.Name())
		}
		names[l.Name()] = true
		if !bytes.Equal(l.Message(form).Raw, l.Message(form).Raw) {
			t.Errorf("%s: not the same bytes twice", l.Name())
		}
	}
}

// TestLayoutsSayEverything looks for every answer in every layout that is typed.
func TestLayoutsSayEverything(t *testing.T) {
	t.Parallel()
	form := all(t)[0].answered()
	for _, typing := range typings() {
		if typing.thin {
			continue
		}
		said := strings.Join(strings.Fields(typing.lay(form)), "")
		form.each(func(string) {}, func(q Question) {
			answer := strings.Join(strings.Fields(strings.TrimSuffix(q.Text(), ".")), "")
			if typing.ticks && q.choice() || strings.Contains(typing.name, "wrapped") || strings.Contains(typing.name, "column") {
				return
			}
			if !strings.Contains(said, answer) {
				t.Errorf("%s: %q is not said", typing.name, q.Label)
			}
		})
	}
}

// TestFloors reads a share of the forms in every layout. The floor is the same
// for all but those in floors.json; people raise them, and never lower them.
func TestFloors(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("floors.json")
	if err != nil {
		t.Fatal(err)
	}
	var floors struct {
		Least  float64            `json:"least_f1"`
		Lesser map[string]float64 `json:"lesser_f1"`
	}
	if err := json.Unmarshal(data, &floors); err != nil {
		t.Fatal(err)
	}
	forms, layouts := all(t), Layouts()
	for name := range floors.Lesser {
		if !slices.ContainsFunc(layouts, func(l Layout) bool { return l.Name() == name }) {
			t.Errorf("%s: a floor for no layout", name)
		}
	}
	for i, l := range layouts {
		t.Run(l.Name(), func(t *testing.T) {
			t.Parallel()
			m, err := l.Measure(share(forms, i))
			if err != nil {
				t.Fatal(err)
			}
			floor, ok := floors.Lesser[l.Name()]
			if !ok {
				floor = floors.Least
			}
			if got := m.Figures.All.F1(); got < floor {
				var misses strings.Builder
				if err := accuracy.WriteMisses(&misses, m.Read); err != nil {
					t.Error(err)
				}
				t.Errorf("%s: F1 is %.4f, the floor %.4f\n%s", l.Name(), got, floor, misses.String())
			}
		})
	}
}

// share is every tenth form, beginning with another one for each layout.
func share(forms []Form, n int) []Form {
	var some []Form
	for i := n % 10; i < len(forms); i += 10 {
		some = append(some, forms[i])
	}
	return some
}
