package main

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
	"dtrbot/protocol"
)

// keysOf are the dotted keys of a type of the contract.
func keysOf(t reflect.Type, prefix string) []string {
	var out []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Type.Kind() == reflect.Struct {
			out = append(out, keysOf(f.Type, prefix+name+".")...)
			continue
		}
		out = append(out, prefix+name)
	}
	return out
}

// Whatever the parser reads is shown to a person, once.
func TestSectionsHoldEveryField(t *testing.T) {
	t.Parallel()
	var shown []string
	for _, s := range sections() {
		for _, f := range s.fields {
			shown = append(shown, f.key)
		}
	}
	want := slices.DeleteFunc(keysOf(reflect.TypeFor[parser.Referral](), ""), func(k string) bool { return k == "unmapped" || k == "evidence" })
	slices.Sort(shown)
	slices.Sort(want)
	if diff := cmp.Diff(want, shown); diff != "" {
		t.Errorf("fields shown (-want +got):\n%s", diff)
	}
}

func TestDescribe(t *testing.T) {
	t.Parallel()
	yes := true
	pack, err := protocol.Load("essex")
	if err != nil {
		t.Fatal(err)
	}
	r := parser.Result{
		Message: parser.Message{Kind: parser.KindReferral, KindConfidence: 0.9, KindReasons: []string{"form: a.docx"}},
		Referrals: []parser.Referral{{
			HomelessStatus: "not_homeless",
			Agency:         "hospital",
			Person:         parser.Person{Name: "Ottoline Marchbanks", DateOfBirth: "1988-03-04", Address: "1 Elm Row,\nBasildon"},
			Consent:        parser.Consent{Given: &yes},
			Household:      []parser.HouseholdMember{{Name: "Ned Marchbanks", Relationship: "son", DateOfBirth: "2015-02-01"}, {Relationship: "partner"}},
			Unmapped:       []parser.Answer{{Label: "Pets", Value: "one\ncat"}},
			Evidence: map[string]parser.Evidence{
				"person.name":          {Part: "a.docx", Label: "Full name", Confidence: 0.98},
				"homeless_status":      {Part: "a.docx", Label: "Homeless?", Confidence: 0.9},
				"person.date_of_birth": {Part: "body", Label: "text", Confidence: 0.6},
			},
		}},
	}
	var b strings.Builder
	if err := describe(&b, r, pack); err != nil {
		t.Fatal(err)
	}
	want := `Kind: referral (90%)
  because: form: a.docx

Referral 1 of 1, from a.docx

  The person
    Name           Ottoline Marchbanks     from Full name
    Date of birth  4 March 1988            from the wording, body (doubtful)
    Address        1 Elm Row, / Basildon
    Household      Ned Marchbanks, son, born 1 February 2015; partner

  The referral
    Homeless       not homeless            from Homeless?
    Consent        yes

  Made by
    Agency         hospital

  Answered, and not understood or not in full
    Pets: one / cat
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("description (-want +got):\n%s", diff)
	}
}

// TestDescribeNobody tells of messages from which no person was read.
func TestDescribeNobody(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name    string
		message parser.Message
		want    string
	}{
		{"ordinary mail", parser.Message{Kind: parser.KindOther}, "Nobody is referred in it."},
		{"a referral of somebody who was not found", parser.Message{Kind: parser.KindReferral}, "No person was read from it, though it should refer somebody: read the message itself."},
		{"a message with a part that was not read", parser.Message{Kind: parser.KindOther, Envelope: parser.Envelope{Unreadable: true}}, "No person was read from it, and not all of it could be read: read the message itself."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var b strings.Builder
			if err := describe(&b, parser.Result{Message: tt.message}, nil); err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
			if diff := cmp.Diff([]string{"", tt.want}, lines[len(lines)-2:]); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
