package accuracy

import (
	"testing"

	"dtrbot/internal/mailtest/ordinary"
	"dtrbot/parser"

	"github.com/google/go-cmp/cmp"
)

func TestSame(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name      string
		key       string
		want, got string
		same      bool
	}{
		{"date", "person.date_of_birth", "1987-04-03", "1987-04-03", true},
		{"date of another day", "person.date_of_birth", "1987-04-03", "1987-03-04", false},
		{"email in capitals", "referrer.email", "A.Quaye@justice.example", "a.quaye@justice.example ", true},
		{"email of somebody else", "referrer.email", "a.quaye@justice.example", "b.quaye@justice.example", false},
		{"phone with other spaces", "referrer.phone", "01632 960 123", "01632960123", true},
		{"phone from abroad", "person.phone", "07700 900123", "+44 7700 900123", true},
		{"phone from abroad, bracketed nought", "person.phone", "07700 900123", "+44 (0)7700 900123", true},
		{"phone from abroad, two noughts", "person.phone", "07700 900123", "0044 7700 900123", true},
		{"one of two phones", "person.phone", "07700 900123 / 01632 960123", "07700 900123", false},
		{"name in capitals", "person.name", "Theophilus Quaye", "THEOPHILUS QUAYE", true},
		{"name with other punctuation", "person.name", "Mary-Anne O'Brien", "Mary Anne O\u2019Brien", true},
		{"name the wrong way round", "person.name", "Theophilus Quaye", "Quaye Theophilus", false},
		{"name with a word too much", "lead.name", "Theophilus Quaye", "Theophilus Quaye Probation", false},
		{"prison number", "person.prison_number", "A1234BC", "a1234bc", true},
		{"prison", "custody.prison", "HMP Chelmsford", "HMP Chelmsford", true},
		{"prison in another order", "custody.prison", "HMP Chelmsford", "Chelmsford (HMP)", false},
		{"text with other punctuation", "reason", "Leaving custody: no home.", "leaving custody - no home", true},
		{"text nearly", "reason", "he leaves custody on friday and has no home", "leaves custody on friday and has no home", true},
		{"text with half of it", "reason", "he leaves custody on friday and has no home", "he leaves custody", false},
		{"address on one line", "person.address", "14 Nether Row, Basildon, SS14 1ZZ", "14 Nether Row Basildon SS141ZZ", true},
		{"length of a sentence", "custody.sentence_length", "2 years", "3 years", false},
	}
	keys := contract()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			k, ok := keys[tt.key]
			if !ok {
				t.Fatalf("no key %s in the contract", tt.key)
			}
			if got := same(k.class, tt.want, tt.got); got != tt.same {
				t.Errorf("got %t, want %t", got, tt.same)
			}
		})
	}
}

// yes is a pointer for fields that may be absent.
func yes() *bool { b := true; return &b }

func TestScoreCounts(t *testing.T) {
	t.Parallel()
	person := func(name, born string) map[string]any {
		return map[string]any{"person": map[string]any{"name": name, "date_of_birth": born}}
	}
	read := func(name, born string) parser.Referral {
		return parser.Referral{Person: parser.Person{Name: name, DateOfBirth: born}}
	}
	tests := []struct {
		name    string
		gold    []map[string]any
		read    []parser.Referral
		lenient []string
		want    map[string]Tally
	}{
		{"all right", []map[string]any{person("Ada Quill", "1990-01-02")}, []parser.Referral{read("Ada Quill", "1990-01-02")}, nil,
			map[string]Tally{"person.name": {TP: 1}, "person.date_of_birth": {TP: 1}}},
		{"one different, one missed, one made up", []map[string]any{person("Ada Quill", "1990-01-02")},
			[]parser.Referral{{Person: parser.Person{Name: "Ida Quill", Pregnant: yes()}}}, nil,
			map[string]Tally{"person.name": {FP: 1, FN: 1}, "person.date_of_birth": {FN: 1}, "person.pregnant": {FP: 1}}},
		{"nobody read", []map[string]any{person("Ada Quill", "1990-01-02")}, nil, nil,
			map[string]Tally{"person.name": {FN: 1}, "person.date_of_birth": {FN: 1}}},
		{"lenient key and lenient group", []map[string]any{{"reason": "a", "risk": map[string]any{"level": "low", "mappa_level": 2.0}, "authority": "Basildon"}},
			[]parser.Referral{{Authority: "Basildon", Reason: "b"}}, []string{"reason", "risk"},
			map[string]Tally{"authority": {TP: 1}}},
		{"two people in the other order", []map[string]any{person("Ada Quill", "1990-01-02"), person("Bea Rook", "1991-01-02")},
			[]parser.Referral{read("Bea Rook", "1991-01-02"), read("Ada Quill", "1990-01-09")}, nil,
			map[string]Tally{"person.name": {TP: 2}, "person.date_of_birth": {TP: 1, FP: 1, FN: 1}}},
		{"one of two people", []map[string]any{person("Ada Quill", "1990-01-02"), person("Bea Rook", "1991-01-02")},
			[]parser.Referral{read("Bea Rook", "1991-01-02")}, nil,
			map[string]Tally{"person.name": {TP: 1, FN: 1}, "person.date_of_birth": {TP: 1, FN: 1}}},
		{"somebody made up", []map[string]any{person("Ada Quill", "1990-01-02")},
			[]parser.Referral{read("Ada Quill", "1990-01-02"), read("Nobody Atall", "")}, nil,
			map[string]Tally{"person.name": {TP: 1, FP: 1}, "person.date_of_birth": {TP: 1}}},
		{"lists by element", []map[string]any{{"needs": map[string]any{"support": []any{"Mental health", "Drug misuse"}}, "local_connection": map[string]any{"grounds": []any{"family"}}}},
			[]parser.Referral{{Needs: parser.Needs{Support: []string{"drug misuse", "Offending"}}, LocalConnection: parser.LocalConnection{Grounds: []string{"family"}}}}, nil,
			map[string]Tally{"needs.support": {TP: 1, FP: 1, FN: 1}, "local_connection.grounds": {TP: 1}}},
		{"household by name", []map[string]any{{"household": []any{
			map[string]any{"name": "Cy Quill", "relationship": "son", "date_of_birth": "2015-05-05"},
			map[string]any{"name": "Di Quill", "relationship": "daughter"}}}},
			[]parser.Referral{{Household: []parser.HouseholdMember{{Name: "Di Quill", Relationship: "daughter"}, {Name: "Cy Quill", Relationship: "child", DateOfBirth: "2015-05-05"}}}}, nil,
			map[string]Tally{"household.name": {TP: 2}, "household.relationship": {TP: 1, FP: 1, FN: 1}, "household.date_of_birth": {TP: 1}}},
		{"unmapped and evidence are not fields", []map[string]any{{"authority": "Basildon", "unmapped": []any{map[string]any{"label": "Ward", "value": "Elm"}}}},
			[]parser.Referral{{Authority: "Basildon", Evidence: map[string]parser.Evidence{"authority": {Part: "body"}}}}, nil,
			map[string]Tally{"authority": {TP: 1}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := Message{Name: "m", Want: Want{Kinds: []parser.Kind{parser.KindReferral}, Format: "text", Referrals: tt.gold, Lenient: tt.lenient}}
			s, err := score(m, parser.Result{Message: parser.Message{Kind: parser.KindReferral, KindConfidence: 1}, Referrals: tt.read})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, Sum([]Scored{s}).ByKey); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestKeptUnmapped(t *testing.T) {
	t.Parallel()
	gold := []fields{{unmapped: []string{"Elm Ward", "a wheelchair", "not in it"}}}
	read := []fields{{values: map[string]string{"needs.physical_health": "uses a wheelchair."}, unmapped: []string{"elm ward"}}}
	if kept, all := keptUnmapped(gold, read); kept != 2 || all != 3 {
		t.Errorf("got %d of %d, want 2 of 3", kept, all)
	}
}

// Two rows compete for one partner: the sum decides, not who comes first.
func TestPairIsTheBest(t *testing.T) {
	t.Parallel()
	scores := [][]int{{5, 4, 0}, {5, 1, 0}}
	got := pair(2, 3, func(i, j int) int { return scores[i][j] })
	if diff := cmp.Diff(map[int]int{0: 1, 1: 0}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestKindsOfError(t *testing.T) {
	t.Parallel()
	type verdict struct {
		WouldAnswer, Missed, Held bool
		Never                     int
	}
	result := func(k parser.Kind, change func(*parser.Result)) parser.Result {
		r := parser.Result{Message: parser.Message{Kind: k, KindConfidence: 0.9}, Referrals: []parser.Referral{{Person: parser.Person{Name: "Ada Quill"}}}}
		if change != nil {
			change(&r)
		}
		return r
	}
	no := false
	tests := []struct {
		name string
		gold parser.Kind
		read parser.Result
		want verdict
	}{
		{"referral read as one", parser.KindReferral, result(parser.KindReferral, nil), verdict{}},
		{"referral of no confidence is held", parser.KindReferral, result(parser.KindReferral, func(r *parser.Result) { r.Message.KindConfidence = 0.5 }), verdict{Held: true}},
		{"referral by a robot is held", parser.KindReferral, result(parser.KindReferral, func(r *parser.Result) { r.Message.Envelope.Automatic = "list" }), verdict{Held: true}},
		{"referral of nobody is held", parser.KindReferral, result(parser.KindReferral, func(r *parser.Result) { r.Referrals = nil }), verdict{Held: true}},
		{"consent refused is held", parser.KindReferral, result(parser.KindReferral, func(r *parser.Result) { r.Referrals[0].Consent.Given = &no }), verdict{Held: true}},
		{"referral left alone is missed", parser.KindReferral, result(parser.KindOther, nil), verdict{Missed: true}},
		{"referral as a newsletter is missed", parser.KindReferral, result(parser.KindBulk, nil), verdict{Missed: true}},
		{"referral as an update is held", parser.KindReferral, result(parser.KindUpdate, nil), verdict{Held: true}},
		{"suspected referral is held", parser.KindReferral, result(parser.KindOther, func(r *parser.Result) { r.Message.Suspected = true }), verdict{Held: true}},
		{"unreadable mail is held", parser.KindRetentionRequest, result(parser.KindOther, func(r *parser.Result) { r.Message.Envelope.Unreadable = true }), verdict{Held: true}},
		{"portal without a referrer is held", parser.KindPortalNotification, result(parser.KindPortalNotification, nil), verdict{Held: true}},
		{"chaser answered", parser.KindChaser, result(parser.KindReferral, nil), verdict{WouldAnswer: true}},
		{"self-referral answered", parser.KindSelfReferral, result(parser.KindReferral, nil), verdict{WouldAnswer: true, Never: 1}},
		{"bounce answered", parser.KindBounce, result(parser.KindPortalNotification, nil), verdict{WouldAnswer: true, Held: true, Never: 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s, err := score(Message{Name: "m", Want: Want{Kinds: []parser.Kind{tt.gold}, Format: "none"}}, tt.read)
			if err != nil {
				t.Fatal(err)
			}
			got := verdict{s.WouldAnswer, s.Missed, s.Held, Sum([]Scored{s}).Never}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestHear(t *testing.T) {
	t.Parallel()
	type verdict struct{ Right, Answered, Sent, Held bool }
	mail := func(referrer bool, kinds ...string) ordinary.Mail {
		return ordinary.Mail{Kinds: kinds, Referrer: referrer, Sort: "form"}
	}
	result := func(k parser.Kind, suspected bool) parser.Result {
		r := parser.Result{Message: parser.Message{Kind: k, KindConfidence: 0.9, Suspected: suspected}}
		if opens(k) || k == parser.KindSelfReferral {
			r.Referrals = []parser.Referral{{Person: parser.Person{Name: "Ada Quill"}}}
		}
		return r
	}
	tests := []struct {
		name string
		mail ordinary.Mail
		read parser.Result
		want verdict
	}{
		{"left alone", mail(false, "other"), result(parser.KindOther, false), verdict{Right: true}},
		{"answered", mail(false, "other"), result(parser.KindReferral, false), verdict{Answered: true, Sent: true}},
		{"portal that is none, held", mail(false, "other"), result(parser.KindPortalNotification, false), verdict{Answered: true, Held: true}},
		{"suspected, from anybody", mail(false, "other"), result(parser.KindOther, true), verdict{Right: true}},
		{"suspected, from a referrer", mail(true, "other"), result(parser.KindOther, true), verdict{Right: true, Held: true}},
		{"taken for evidence", mail(false, "other"), result(parser.KindEvidence, false), verdict{Held: true}},
		{"taken for a request for information", mail(false, "other"), result(parser.KindInformationRequest, false), verdict{Held: true}},
		{"a request for information is told by design", mail(false, "information_request"), result(parser.KindInformationRequest, false), verdict{Right: true}},
		{"a self-referral with a form may be held", mail(false, "self_referral"), result(parser.KindSelfReferral, false), verdict{Right: true}},
		{"second kind", mail(false, "other", "bulk"), result(parser.KindBulk, false), verdict{Right: true}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h := hear(tt.mail, tt.read)
			if diff := cmp.Diff(tt.want, verdict{h.right(), h.Answered, h.Sent, h.Held}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestSumQuiet(t *testing.T) {
	t.Parallel()
	heard := []Heard{
		{Mail: ordinary.Mail{Kinds: []string{"self_referral"}, Sort: "self-referral"}, Kind: parser.KindReferral, Answered: true, Sent: true},
		{Mail: ordinary.Mail{Kinds: []string{"other"}, Sort: "form"}, Kind: parser.KindReferral, Answered: true},
		{Mail: ordinary.Mail{Kinds: []string{"other"}, Sort: "form"}, Kind: parser.KindOther, Held: true},
		{Mail: ordinary.Mail{Kinds: []string{"other"}, Sort: "form"}, Kind: parser.KindOther},
	}
	q := SumQuiet(heard)
	want := Quiet{All: Count{4, 2, 2, 1, 1}, Never: 1, BySort: map[string]Count{"self-referral": {1, 0, 1, 1, 0}, "form": {3, 2, 1, 0, 1}},
		Matrix: map[parser.Kind]map[parser.Kind]int{parser.KindSelfReferral: {parser.KindReferral: 1}, parser.KindOther: {parser.KindReferral: 1, parser.KindOther: 2}}}
	if diff := cmp.Diff(want, q); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := (QuietFloors{Answered: 1, Held: 1, Kinds: 0.9}).Below(q); len(got) != 4 {
		t.Errorf("got %q, want all four", got)
	}
	if got := (QuietFloors{Answered: 50, Held: 25, Kinds: 0.5, Never: 1}).Below(q); len(got) != 0 {
		t.Errorf("got %q, want nothing", got)
	}
}
