package accuracy

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/internal/mailtest/ordinary"

	"github.com/google/go-cmp/cmp"
)

func TestWantIsChecked(t *testing.T) {
	t.Parallel()
	const head = `"kind": ["referral"], "format": "docx", "writer": "python-docx", "shape": "s"`
	tests := []struct {
		name, json string
		want       []string // beginnings
	}{
		{"good", `{` + head + `, "lenient": ["housing.situation", "risk"], "referrals": [{"authority": "Basildon", "consent": {"given": true}, "risk": {"mappa_level": 1},
			"household": [{"name": "Cy Quill"}], "needs": {"support": ["Debt"]}, "unmapped": [{"label": "Ward", "value": "Elm"}]}]}`, nil},
		{"not JSON", `{`, []string{"not JSON"}},
		{"unknown key of the file", `{` + head + `, "refferals": [], "review": true, "referrals": []}`, []string{"refferals: unknown key"}},
		{"nothing", `{}`, []string{"kind: missing", "format: ", "referrals: missing"}},
		{"a document made by nothing", `{"kind": ["referral"], "format": "pdf", "review": true, "referrals": []}`, []string{"writer: missing"}},
		{"wrong kind", `{"kind": ["referal"], "format": "text", "referrals": []}`, []string{`kind: "referal" is none`}},
		{"a referral of nobody", `{` + head + `, "referrals": []}`, []string{"referrals: a referral refers somebody"}},
		{"other with a person", `{"kind": ["other"], "format": "none", "referrals": [{"reason": "r"}]}`, []string{"referrals: a message of kind other has none"}},
		{"unknown keys", `{` + head + `, "referrals": [{"person": {"dob": "x"}, "evidence": {}, "household": [{"age": "3"}]}]}`,
			[]string{"referrals[0].evidence: unknown", "referrals[0].household.age: unknown", "referrals[0].person.dob: unknown"}},
		{"wrong types", `{` + head + `, "referrals": [{"consent": {"given": "Yes"}, "person": "Ada", "risk": {"mappa_level": 1.5}, "needs": {"support": "Debt"}}]}`,
			[]string{"referrals[0].consent.given: wrong type", "referrals[0].needs.support: wrong type", "referrals[0].person: wrong type", "referrals[0].risk.mappa_level: wrong type"}},
		{"wrong values", `{` + head + `, "referrals": [{"agency": "hmp", "reason": " ", "referral_date": "3/4/2026", "local_connection": {"grounds": ["none", "work"]},
			"person": {"name": "Mr Ada Quill", "ni_number": "QQ 12 34 56 C", "phone": "N/A"}, "custody": {"prison": "HMP/YOI Chelmsford"}, "risk": {"mappa_level": 4}}]}`,
			[]string{"referrals[0].agency: want one of", "referrals[0].custody.prison: want HMP", "referrals[0].local_connection.grounds: want one of",
				"referrals[0].person.name: titles", "referrals[0].person.ni_number: want the form", "referrals[0].person.phone: a filler",
				"referrals[0].reason: empty", "referrals[0].referral_date: want a date", "referrals[0].risk.mappa_level: want 1 to 3"}},
		{"lenient key that is none", `{` + head + `, "review": true, "referrals": [], "lenient": ["person.age"]}`, []string{`lenient: no key "person.age"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, errs := readWant([]byte(tt.json))
			var got []string
			for _, e := range errs {
				got = append(got, e.Error())
			}
			for i := range max(len(got), len(tt.want)) {
				if i >= len(got) || i >= len(tt.want) || !strings.HasPrefix(got[i], tt.want[i]) {
					t.Fatalf("got  %q\nwant %q", got, tt.want)
				}
			}
		})
	}
}

func TestLoadNamesTheFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"Upper.eml": "x", "Upper.want.json": "{}", "lonely.eml": "x", "answer.want.json": "{}", "notes.txt": "x",
		"broken.eml": "", "broken.want.json": `{"kind": ["other"], "format": "nowhere", "referrals": []}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, err := Load(dir)
	if err == nil {
		t.Fatal("no error")
	}
	var got []string
	for line := range strings.Lines(err.Error()) {
		place, _, _ := strings.Cut(line, ": ")
		got = append(got, place)
	}
	want := []string{"Upper", "answer.want.json", "broken.eml", "broken.want.json", "lonely.eml", "notes.txt"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestFloors measures both parts of the corpus as they are, and a sample of
// both banks of ordinary mail. Of what is set aside it says figures only.
func TestFloors(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("floors.json")
	if err != nil {
		t.Fatal(err)
	}
	floors, err := ReadFloors(data)
	if err != nil {
		t.Fatal(err)
	}
	for bank, floor := range map[ordinary.Bank]QuietFloors{ordinary.Open: floors.QuietOpen, ordinary.Aside: floors.QuietAside} {
		t.Run("ordinary "+string(bank), func(t *testing.T) {
			t.Parallel()
			mails, err := ordinary.Mails(bank, floor.Seed, floor.Mails)
			if err != nil {
				t.Fatal(err)
			}
			if len(mails) < 400 {
				t.Fatalf("%d mails are measured, want at least 400", len(mails))
			}
			for _, b := range floor.Below(SumQuiet(Hear(mails))) {
				t.Error(b)
			}
		})
	}
	for part, floor := range map[string]*PartFloors{"open": floors.Open, "aside": floors.Aside} {
		t.Run("corpus "+part, func(t *testing.T) {
			t.Parallel()
			messages, err := Load(filepath.Join("..", "..", "parser", "testdata", "corpus", part))
			if err != nil {
				t.Fatal(err)
			}
			if floor == nil {
				if len(messages) > 0 {
					t.Logf("%d messages, and no floor in floors.json yet", len(messages))
				}
				return
			}
			var all []Scored
			for _, m := range messages {
				s, err := Score(m)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, s)
			}
			for _, b := range floor.Below(Sum(all)) {
				t.Error(b)
			}
		})
	}
}

func TestFloorsAreFelt(t *testing.T) {
	t.Parallel()
	x := Figures{Messages: 9, All: Tally{8, 1, 1}, Critical: Tally{8, 1, 1}, ByFormat: map[string]Tally{"pdf": {1, 1, 0}},
		KindRight: 8, NonReferrals: 4, WouldAnswer: 1, Never: 1, Referrals: 5, Missed: 1, Plain: 5, Held: 1, KeptUnmapped: 1, Unmapped: 2}
	strict := PartFloors{Messages: 10, F1: 0.97, CriticalF1: 0.99, FormatF1: 0.93, Kinds: 0.99, KeptUnmapped: 0.9}
	if got := strict.Below(x); len(got) != 10 {
		t.Errorf("got %d, want all ten: %q", len(got), got)
	}
	lax := PartFloors{Messages: 9, F1: 0.8, CriticalF1: 0.8, FormatF1: 0.6, Kinds: 0.8, KeptUnmapped: 0.5, WouldAnswer: 25, Never: 1, Missed: 20, Held: 20}
	if got := lax.Below(x); len(got) != 0 {
		t.Errorf("got %q, want nothing", got)
	}
}
