package templates_test

import (
	"testing"

	"dtrbot/templates"
)

func TestAddress(t *testing.T) {
	t.Parallel()
	const (
		several = " (letters of several alphabets: it may imitate another domain)"
		beyond  = " (not in plain letters: it may imitate another domain)"
	)
	for _, tt := range []struct{ name, address, want string }{
		{"plain", "jo@justice.example", "jo@justice.example"},
		{"none", "", ""},
		{"no address", "a restricted address", "a restricted address"},
		{"a sentence with one", "write to jo@just\u0456ce.example please", "write to jo@just\u0456ce.example please"},
		{"a name beyond a to z at a plain domain", "zoë@justice.example", "zoë@justice.example"},
		{"xn-- in the local part, and in a name", "xn--a@axn--b.example", "xn--a@axn--b.example"},
		{"a Cyrillic і", "jo@just\u0456ce.example", "jo@xn--justce-svf.example" + several},
		{"the same, coded already", "jo@xn--justce-svf.example", "jo@xn--justce-svf.example" + several},
		{"coded in capitals", "jo@mail.XN--JUSTCE-SVF.Example", "jo@mail.xn--justce-svf.example" + several},
		{"Greek and Latin", "jo@p\u03bflice.example", "jo@xn--plice-rce.example" + several},
		{"all Cyrillic", "jo@\u0440\u0430\u0443\u0435.example", "jo@xn--80ak5an.example" + beyond},
		{"an accent", "jo@caf\u00e9.example", "jo@xn--caf-dma.example" + beyond},
		{"wide letters", "jo@\uff4austice.example", "jo@xn--ustice-hz68a.example" + beyond},
		{"coded, and nonsense", "jo@xn--\u0456.example", `jo@xn--\u0456.example` + beyond},
		{"coded nonsense in plain letters", "jo@xn--99999999.example", "jo@xn--99999999.example" + beyond},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := templates.Address(tt.address); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
