package parser

import (
	"strings"
)

// asksWhom is a question for the person referred, whatever it lists after it:
// "Which woman are you referring? (full name, DOB, prison no.)".
var asksWhom = regex(`(?i)^(?:who|whom|which (?:woman|man|person|client|patient|prisoner|adult|young person|resident|family|individual))\b.{0,40}\b(?:refer(?:ring|red|ral)?|about|alert\w*|for|concerns?|telling)\b|^(?:details of )?(?:the )?(?:person|woman|man|patient|client|prisoner|young person|individual|spouse|partner)\b.{0,20}\b(?:being referred|referred|at risk)\b`)

// leadName is a name at the beginning of an answer, with more of the person
// behind it.
var leadName = regex(`^(?:(?i:mr|mrs|miss|ms|mx|dr)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|van|von|der|al|bin)){1,4}\s*(?:[,;(–—-]|\.\s|\b(?i:born|dob|d\.o\.b|aka|aged|also|formerly)\b|\d)`)

// usedNames is what else somebody is called.
var usedNames = regex(`(?i)\b(?:also (?:us(?:ed|es|ing)|known(?: as)?|called)|a\.?k\.?a\.?|previously|formerly|n[ée]e|maiden name|other names?(?: used)?:?)\s+((?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})`)

// identity reads an answer that tells who the person is in one breath, "Jane
// Doe, also used Jane Roe, 1/2/1990, A1234BC", whatever its question was
// understood to ask. It reports whether it was one.
func (f *findings) identity(text string, q *question) bool {
	switch q.hit.key {
	case "person.name", "?.name", "person.contact_via", "person.contact", "?.contact", "person.prison_number", "person.date_of_birth", "person.ids", keyUnmapped, "":
		if !asksWhom.MatchString(q.label) {
			return false
		}
	default:
		return false
	}
	if len(text) > 600 || q.block == blockOther || q.owner == blockOther {
		return false
	}
	at := leadName.FindString(text)
	if at == "" || before(text, ',') && strings.Count(text, ",") == 1 {
		return false
	}
	name := strings.TrimRight(at, " ,;(–—-.0123456789")
	for _, w := range []string{"born", "dob", "DOB", "Born", "d.o.b", "aka", "aged", "also", "formerly"} {
		name = strings.TrimSpace(strings.TrimSuffix(name, w))
	}
	if !looksLikeName(name) || orgWords.MatchString(name) {
		return false
	}
	rest := text[strings.Index(text, name)+len(name):]
	o := &findings{place: f.place, part: f.part, rank: f.rank, sent: f.sent}
	if m := usedNames.FindStringSubmatch(rest); m != nil && looksLikeName("A "+m[1]) {
		o.add("person.known_as", m[1], q, 0.85)
	}
	if d, _ := findDates(rest, dateBirth); len(d) > 0 && d[0].iso < "2030" {
		o.add("person.date_of_birth", d[0].iso, q, 0.9)
	}
	if v, ok := readPrisonNumber(prisonNumberPattern.FindString(rest)); ok {
		o.add("person.prison_number", v, q, 0.9)
	}
	for _, n := range [...]struct {
		key  string
		read func(string) (string, bool)
	}{{"person.crn", readCRN}, {"person.ni_number", readNI}, {"person.nhs_number", readNHS}, {"person.pnc", readPNC}} {
		for s := range strings.SplitSeq(rest, ",") {
			if v, ok := n.read(strings.Trim(s, " .;")); ok {
				o.add(n.key, v, q, 0.85)
				break
			}
		}
	}
	if e := findEmails(rest); len(e) == 1 {
		o.add("person.email", e[0], q, 0.8)
	}
	if p := findPhones(rest); len(p) == 1 {
		o.add("person.phone", p[0], q, 0.85)
	}
	if len(o.list) == 0 {
		return false
	}
	n, _ := readName(name)
	f.add("person.name", n, q, 0.9)
	for _, x := range o.list {
		if !f.has(x.key) {
			f.list = append(f.list, x)
		}
	}
	f.keep(q.label, text)
	return true
}

// before reports that the first of a text's marks is the given one, with a
// single word in front of it: "DOE, Jane".
func before(text string, mark byte) bool {
	i := strings.IndexByte(text, mark)
	return i > 0 && len(strings.Fields(text[:i])) == 1
}
