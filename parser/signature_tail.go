package parser

import (
	"strings"
)

// signedInline finds who signs behind the last sentence of a text, on its line:
// "... since Friday. Jane Doe, outreach worker, 01632 960001". It gives what
// stands before and the signature, "" where nobody signs there.
func signedInline(text string) (rest, sign string) {
	flat := collapse(text)
	if len(flat) > 20_000 {
		return text, ""
	}
	list := sentences(flat)
	if len(list) < 2 {
		return text, ""
	}
	for n := 1; n <= min(2, len(list)-1); n++ {
		last := strings.Join(list[len(list)-n:], " ")
		before := strings.Join(list[:len(list)-n], " ")
		if len(strings.Fields(before)) < 8 {
			break
		}
		last = strings.TrimSpace(strings.TrimLeft(last, "-–— "))
		if m := farewell.FindStringIndex(last); m != nil && m[1] < len(last) {
			last = strings.TrimSpace(last[m[1]:])
		}
		if signs(last, before) {
			return before, roleBehindName(strings.TrimRight(last, ". "))
		}
	}
	return text, ""
}

// signs reports a name with which a text ends: with a calling, an office or how
// to reach its bearer, or alone where forename and surname stand there.
func signs(s, before string) bool {
	s = strings.TrimRight(s, ". ")
	if len(strings.Fields(s)) > 22 || strings.ContainsAny(s, "?!:;") && len(findPhones(s)) == 0 || storyVerb.MatchString(s) {
		return false
	}
	s = roleBehindName(s)
	pieces := signPieces(withoutReach(s))
	if len(pieces) == 0 {
		return false
	}
	name := strings.TrimSpace(nameInSign(pieces[0]))
	if name == "" || !startsUpper(name) {
		return false
	}
	words := strings.Fields(dropTitle(name))
	if len(words) == 0 || titlePattern.MatchString(pieces[0]+" ") && len(words) < 2 {
		return false
	}
	tail := strings.TrimSpace(strings.TrimPrefix(s, pieces[0]))
	known := false
	for _, t := range pieces[1:] {
		known = known || isRole(t) || orgWords.MatchString(t) || officeWord.MatchString(t) || workInitials.MatchString(t)
	}
	reached := len(findPhones(tail)) > 0 || len(findEmails(tail)) > 0
	if len(words) == 1 {
		// A forename alone may be the person's own.
		if !strings.HasPrefix(tail, ",") && !strings.HasPrefix(tail, "(") {
			return false
		}
		return (known || reached) && !speaksOf(before, words[0])
	}
	if len(words) > 3 || len(pieces) > 1 && !known && !reached {
		return false
	}
	if reached && !known && !strings.Contains(tail, ",") && len(pieces) < 2 && strings.ContainsAny(tail, "(:;") {
		return false
	}
	return !speaksOf(before, words[len(words)-1])
}

// speaksOf reports that a text speaks of somebody by a name, and not as the one
// who writes: "I'm Jane", "Jane here".
func speaksOf(text, name string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], name)
		if at < 0 {
			return false
		}
		at += from
		from = at + len(name)
		if !wordBounds(text, at, from) {
			continue
		}
		if !writerBefore.MatchString(text[:at]) && !hereBehind.MatchString(text[from:]) {
			return true
		}
	}
}

var writerBefore = regex(`(?i)\b(?:i am|i['’]m|my name is|this is|it['’]?s|consented to|told|hi,?|hello,?)\s+(?:\p{L}+ )?$`)

// workInitials are letters by which an office or a calling goes.
var workInitials = regex(`^(?:(?i:the )?[A-Z]{2,5}(?: [A-Z]\p{L}+)?|[A-Z]\p{L}+ [A-Z]{2,4})$`)

// roleBehindName puts the calling behind a name that it stands before:
// "Matron C. Doe".
func roleBehindName(s string) string {
	first, tail := s, ""
	if i := strings.IndexAny(s, ",("); i > 0 {
		first, tail = strings.TrimSpace(s[:i]), s[i:]
	}
	f := strings.Fields(first)
	for n := len(f) - 2; n >= 1 && n >= len(f)-3; n-- {
		role := strings.Join(f[:n], " ")
		if isRole(role) && nameInSign(role) == "" && looksLikeName(strings.Join(f[n:], " ")) {
			return strings.Join(f[n:], " ") + ", " + role + tail
		}
	}
	return s
}
