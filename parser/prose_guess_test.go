package parser

import (
	"strings"
	"testing"
)

// TestToldGuesses reads sentences of which no pattern knows the words.
func TestToldGuesses(t *testing.T) {
	const mail = "From: Ann Poole <ann.poole@probation.example>\nSubject: Duty to Refer\nContent-Type: text/plain; charset=utf-8\n\nI am referring Dean Orme, born 2/11/1988, who will be homeless on release from HMP Leeds on 4 January 2027. "
	for _, tt := range []struct {
		name, says string
		got        func(r Referral) bool
	}{
		{"agreement in words that no pattern has", "He grunted when I put the council to him, which for Dean is a lot.", func(r Referral) bool { return r.Consent.Given == nil }},
		{"agreement still to come", "His consent is to follow, I could not ask him yet.", func(r Referral) bool { return r.Consent.Given == nil }},
		{"agreement to something else", "He signed his licence and agreed to pay £20 a week.", func(r Referral) bool { return r.Consent.Given == nil && r.Consent.Method == "" }},
		{"a day without a word of it", "Bailiffs are coming at 10.30 on 8 January 2027.", func(r Referral) bool { return r.Consent.Given == nil && r.Needs.MentalHealth == "" }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Parse([]byte(mail + tt.says + "\n"))
			if len(r.Referrals) != 1 || !tt.got(r.Referrals[0]) {
				t.Errorf("%q was read as %+v", tt.says, r.Referrals)
			}
		})
	}
}

// TestSpanText takes off an answer what joins it to other words.
func TestSpanText(t *testing.T) {
	const s = "He has asthma (since 2019) and the flu"
	words := toldTokens(s)
	for _, tt := range []struct {
		from, to int
		want     string
	}{{2, 4, "asthma (since 2019)"}, {2, 5, "asthma (since 2019)"}, {5, 7, "flu"}, {0, 0, "He"}} {
		if got := spanText(s, words, tt.from, tt.to); got != tt.want {
			t.Errorf("words %d to %d are %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}

// TestToldBounds reads as many words as are weighed and no more.
func TestToldBounds(t *testing.T) {
	s := strings.Repeat("word ", 10*guessedTokens)
	if n := len(toldTokens(s)); n != guessedTokens {
		t.Errorf("%d words, want %d", n, guessedTokens)
	}
	if n := len(toldTokens("  - ’ … ")); n != 0 {
		t.Errorf("%d words in punctuation", n)
	}
}
