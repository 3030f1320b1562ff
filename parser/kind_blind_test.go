package parser_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dtrbot/parser"
)

// expectation is what the writer of a message expects of it.
type expectation struct {
	// Kinds has one kind, or two where the contract leaves room.
	Kinds        []parser.Kind    `json:"kinds"`
	Acknowledged bool             `json:"acknowledged"`
	Referrals    []map[string]any `json:"referrals"`
	// Either are fields that may be left empty as well.
	Either []string `json:"either"`
}

// tally counts what was right and what was not.
type tally struct {
	messages, kinds, answered, missed int
	hit, wrong, lost                  int // values of critical fields
}

func (s tally) precision() float64 { return float64(s.hit) / float64(max(1, s.hit+s.wrong)) }
func (s tally) recall() float64    { return float64(s.hit) / float64(max(1, s.hit+s.lost)) }

// TestKindBlind scores 84 messages as a general housing inbox gets them,
// written in one go from the contract, public descriptions of how referrals
// arrive and the label wordings of real forms, by somebody who had not read
// the parser, its catalogue or its tests. No sample of the parser's own was at
// hand. 21 of them ("aside-"), drawn by a hash before the first run, were not
// used for mending; their misses were seen, as the first run listed all.
//
// First run, all 84: 80 kinds right, one acknowledged that must not be (a
// form of another service), no referral missed; critical fields, precision
// 0.93 and recall 0.73, in the part aside 0.82 and 0.48, which by its draw
// has the oddest forms. Three expectations were put right after that run, where
// the contract says otherwise than the message's writer did; the part aside has none of
// them. A form in PDF and one in a spreadsheet count as lost values: those
// formats are not read.
//
// The floors lie a little below what is reached, so that a rule that undoes
// another is seen.
func TestKindBlind(t *testing.T) {
	t.Parallel()
	used, aside := tally{}, tally{}
	for name, a := range archives(t, "testdata/kind/blind/*.txtar") {
		var want expectation
		if err := json.Unmarshal([]byte(section(t, a, "want.json")), &want); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got := parser.Parse(crlf(section(t, a, "message.eml")))
		s := &used
		if strings.HasPrefix(name, "aside-") {
			s = &aside
		}
		s.score(t, got, want)
	}
	for _, part := range []struct {
		name                      string
		tally                     tally
		messages, kinds           int
		leastPrecision, leastRead float64
	}{
		{"used", used, 63, 61, 0.98, 0.91},
		{"aside", aside, 21, 20, 0.80, 0.48},
	} {
		s := part.tally
		t.Logf("%s: %d of %d kinds; %d wrongly acknowledged, %d missed; precision %.3f, recall %.3f of the critical fields",
			part.name, s.kinds, s.messages, s.answered, s.missed, s.precision(), s.recall())
		if s.messages != part.messages || s.kinds < part.kinds || s.answered > 0 || s.missed > 0 {
			t.Errorf("%s: %d of %d kinds, want %d of %d; %d wrongly acknowledged, %d missed", part.name, s.kinds, s.messages, part.kinds, part.messages, s.answered, s.missed)
		}
		if s.precision() < part.leastPrecision || s.recall() < part.leastRead {
			t.Errorf("%s: precision %.3f, want %.2f; recall %.3f, want %.2f", part.name, s.precision(), part.leastPrecision, s.recall(), part.leastRead)
		}
	}
}

func (s *tally) score(t *testing.T, got parser.Result, want expectation) {
	t.Helper()
	s.messages++
	kind := got.Message.Kind
	if slices.Contains(want.Kinds, kind) {
		s.kinds++
	}
	// A portal's automatic header does not stop the answer to the referrer inside, but
	// that goes another way than the sender's and is not counted here.
	acknowledged := (kind == parser.KindReferral || kind == parser.KindRetentionRequest || kind == parser.KindPortalNotification) && got.Message.Envelope.Automatic == ""
	if acknowledged && !want.Acknowledged {
		s.answered++
	}
	if want.Acknowledged && !acknowledged {
		s.missed++
	}
	if len(want.Referrals) == 0 {
		return
	}
	var read []map[string]any
	data, err := json.Marshal(got.Referrals)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatal(err)
	}
	for i, w := range want.Referrals {
		var g map[string]any
		if at := slices.IndexFunc(read, func(r map[string]any) bool {
			return asWritten("", at(r, "person.name")) == asWritten("", w["person.name"])
		}); at >= 0 {
			g = read[at]
		} else if i < len(read) {
			g = read[i]
		}
		for _, key := range []string{
			"person.name", "person.date_of_birth", "person.prison_number", "person.crn", "referrer.name", "referrer.email", "referrer.phone",
			"lead.name", "lead.email", "lead.phone", "consent.given", "custody.release_date", "custody.prison", "authority", "risk.mappa_level",
		} {
			a, b := asWritten(key, at(g, key)), asWritten(key, w[key])
			switch {
			case a == b && a != "":
				s.hit++
			case a == b || a == "" && slices.Contains(want.Either, key):
			default:
				if a != "" {
					s.wrong++
				}
				if b != "" {
					s.lost++
				}
			}
		}
	}
}

// at is the value of a dotted key, nil for none.
func at(r map[string]any, key string) any {
	group, name, ok := strings.Cut(key, ".")
	if !ok {
		return r[key]
	}
	in, _ := r[group].(map[string]any)
	return in[name]
}

var firstNumber = regexp.MustCompile(`^[+\d ]+`)

// asWritten makes values comparable: case, blanks, a telephone's extension.
func asWritten(key string, v any) string {
	if v == nil {
		return ""
	}
	text := strings.ToLower(strings.Join(strings.Fields(fmt.Sprint(v)), " "))
	if strings.HasSuffix(key, ".phone") {
		text = strings.ReplaceAll(firstNumber.FindString(text), " ", "")
	}
	return text
}
