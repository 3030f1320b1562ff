package parser

import (
	"math/rand/v2"
	"strings"
	"testing"

	"dtrbot/parser/document"
)

func TestLegible(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	var junk strings.Builder
	for range 4000 {
		junk.WriteRune(rune(r.IntN(256))) // as bytes are read that are no text
	}
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"a form", "Name: Al Doe\nDate of birth: 04/05/1990\nTelephone: 01632 960 111 / 07700 900 222\nConsent given? Yes [x] No [ ]\n......................\n", true},
		{"a name of another language", "Imię: Łukasz Wójcik-Świątek\nUrodzony: 4/5/1990", true},
		{"bytes of no text", junk.String(), false},
		{"nothing", " \n ", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d := document.Document{Blocks: []document.Block{{Spans: []document.Span{{Text: tt.text}}}}}
			if got := legible(d); got != tt.want {
				t.Errorf("legible is %v, want %v", got, tt.want)
			}
		})
	}
}

func TestForgottenAttachment(t *testing.T) {
	t.Parallel()
	got := Parse([]byte("From: Ann Poe <ann.poe@probation.example>\r\nSubject: Duty to refer\r\n\r\nHello\r\n\r\nPlease find attached a duty to refer referral form for your attention.\r\n\r\nAnn Poe\r\nProbation Officer\r\n"))
	if k := got.Message.Kind; k != KindReferral && (k != KindOther || !got.Message.Suspected) {
		t.Errorf("kind %s, suspected %v: nobody is asked", k, got.Message.Suspected)
	}
}
