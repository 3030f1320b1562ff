package parser

import (
	"slices"
	"strings"
	"testing"

	"dtrbot/parser/document"
)

// TestGuess says what an answer to a label that nobody knows fills, and what it
// does not.
func TestGuess(t *testing.T) {
	t.Parallel()
	const person = "|Name of client|Jane Doe|\n|Date of birth|19/1/1979|\n|NI number|QQ123456C|\n|Telephone|07700 900123|\n"
	for _, tt := range []struct {
		name, form, label, key, want string
	}{
		{"a day in other words", "|Loses the bed on|11 January 2027|", "Loses the bed on", "homeless_date", "2027-01-11"},
		{"an owner in other words", "|Their landlord or whoever owns it|Elm Homes of Ely|", "Their landlord or whoever owns it", "housing.landlord", "Elm Homes of Ely"},
		{"an hour is that of an appointment", "|Loses the bed on|11 January 2027, 10:30|", "", "homeless_date", ""},
		{"no day at all", "|Loses the bed on|top of the list|", "", "homeless_date", ""},
		{"a question for an answer", "|Loses the bed on|11 January 2027 or when?|", "", "homeless_date", ""},
		{"other people", "# Details of abuser\n|Loses the bed on|11 January 2027|", "", "homeless_date", ""},
		{"the office's own", "# For office use only\n|Loses the bed on|11 January 2027|", "", "homeless_date", ""},
		{"a number for a label", "|8|11 January 2027|", "", "homeless_date", ""},
		{"a label in strange words", "|Favourite dinosaur|11 January 2027|", "", "homeless_date", ""},
		{"a label that is known comes first", "|Loses the bed on|11 January 2027|\n|Date of homelessness|10 January 2027|", "Date of homelessness", "homeless_date", "2027-01-10"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			form := document.Document{Blocks: drawn(person + tt.form + "\n")}
			got := readForms([]part{{name: "form.docx", doc: form}}).referrals
			if len(got) != 1 {
				t.Fatalf("%d referrals", len(got))
			}
			r := got[0]
			e := r.Evidence[tt.key]
			if value := stated(&r, tt.key); value != tt.want || e.Label != tt.label {
				t.Errorf("%s = %q from %q, want %q from %q", tt.key, value, e.Label, tt.want, tt.label)
			}
			guessed := tt.want == "2027-01-11" || tt.key == "housing.landlord"
			if guessed && (e.Confidence <= 0 || e.Confidence > guessScore || e.Part != "form.docx") {
				t.Errorf("evidence %+v", e)
			}
			_, asked, _ := strings.Cut(tt.form, "|")
			label, _, _ := strings.Cut(asked, "|")
			if kept := slices.ContainsFunc(r.Unmapped, func(u Answer) bool { return u.Label == label }); kept == guessed {
				t.Errorf("guessed is %v, and unmapped %q", guessed, r.Unmapped)
			}
		})
	}
}

// TestGuessHidden says how the signs of other questions tell what a label asks
// for that none of them has: a tenth of the labels is hidden while they are
// weighed.
func TestGuessHidden(t *testing.T) {
	t.Parallel()
	c := first(t, builtIn)
	all, _ := readExamples(t)
	hidden := func(e example) bool {
		return e.batch != "senses" && slotOf(strings.Join(guessWords(c, e.label, 14), " "))%10 == 3
	}
	g := newGuessing(signTableOf(t, "- "+learn(c, slices.DeleteFunc(slices.Clone(all), hidden))))
	asked := map[string]bool{}
	right, wrong := 0, 0
	for _, e := range all {
		if id := e.key + "\t" + e.label; hidden(e) && e.batch != "catalogue" && !asked[id] {
			asked[id] = true
			switch key, likely := g.likeliest(e.signs(c)); {
			case key == keyUnmapped || likely < leastLikely(key):
			case key == e.key:
				right++
			default:
				wrong++
			}
		}
	}
	t.Logf("%d right, %d wrong of %d", right, wrong, len(asked))
	if right < len(asked)/2 {
		t.Errorf("only %d of %d are guessed", right, len(asked))
	}
	if 8*wrong > right+wrong {
		t.Errorf("%d of %d guesses are wrong", wrong, right+wrong)
	}
}
