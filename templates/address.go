package templates

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
)

// Address is a sender's address as a person is to see it. A domain with letters
// beyond a to z may look, to the letter, like a referrer's own (a Cyrillic і in
// justіce): it is shown in the form that the mail system goes by (xn--, RFC
// 5891), with a word of warning. All else is returned as it is.
func Address(s string) string {
	at := strings.LastIndexByte(s, '@')
	if at < 0 || strings.ContainsAny(s, " \t") {
		return s // no bare address
	}
	local, domain := s[:at+1], strings.ToLower(s[at+1:])
	coded := strings.HasPrefix(domain, "xn--") || strings.Contains(domain, ".xn--")
	if !coded && strings.IndexFunc(domain, beyondASCII) < 0 {
		return s
	}
	// The profile that changes nothing: what cannot be registered is sent all
	// the same.
	shown, err := idna.Punycode.ToASCII(domain)
	if err != nil || strings.IndexFunc(shown, beyondASCII) >= 0 {
		shown = strings.Trim(strconv.QuoteToASCII(domain), `"`)
	}
	read, err := idna.Punycode.ToUnicode(domain)
	if err == nil && mixed(read) {
		return local + shown + " (letters of several alphabets: it may imitate another domain)"
	}
	return local + shown + " (not in plain letters: it may imitate another domain)"
}

func beyondASCII(r rune) bool { return r > unicode.MaxASCII }

// mixed tells that a label of a domain has letters of more than one alphabet.
func mixed(domain string) bool {
	for label := range strings.SplitSeq(domain, ".") {
		var first *unicode.RangeTable
		for _, r := range label {
			if !unicode.IsLetter(r) {
				continue
			}
			if first == nil {
				first = alphabet(r)
			} else if !unicode.Is(first, r) {
				return true
			}
		}
	}
	return false
}

// alphabet is the script of a letter.
func alphabet(r rune) *unicode.RangeTable {
	if unicode.Is(unicode.Latin, r) {
		return unicode.Latin
	}
	for _, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			return table
		}
	}
	return unicode.Latin // of no script: whatever stands beside it is another
}
