package parser

import (
	"strings"
	"unicode"
)

func (f *findings) name(key, text string, q *question) {
	text = nameHint.ReplaceAllString(text, "")
	if key == "person.known_as" && nameAndAlias.MatchString(q.label) {
		key = "person.name" // "his full name and what he likes to be called"
	}
	switch key {
	case "person.title":
		if f.nameParts == nil {
			f.nameParts = map[string]string{}
		}
		return
	case "person.forename", "person.surname", "person.middle":
		if f.nameParts == nil {
			f.nameParts = map[string]string{}
		}
		part := strings.TrimPrefix(key, "person.")
		if f.nameParts[part] == "" {
			f.nameParts[part] = collapse(text)
			f.partsFrom = finding{label: joinNonEmpty(" / ", f.partsFrom.label, q.label), part: f.part, rank: f.rank}
		} else {
			f.keep(q.label, text)
		}
		return
	case "person.known_as":
		if n, _ := readName(strings.Trim(text, "\"'“”")); n != "" && !strings.EqualFold(text, "not to say") && !negativePattern.MatchString(text) {
			f.add(key, strings.TrimSpace(collapse(text)), q, 0.95)
		}
		return
	}
	if key == "referrer.name" || key == "lead.name" || key == "professional.name" {
		f.contact(strings.TrimSuffix(key, ".name"), text, q)
		return
	}
	said := ""
	if m := nameSaid.FindStringSubmatchIndex(text); m != nil {
		// "Mr John Doe. He prefers Jack."
		if m[2] >= 0 {
			said = text[m[2]:m[3]]
		}
		text = text[:m[0]]
	}
	if i := strings.LastIndexByte(firstLine(text), '('); i > 0 && !strings.Contains(text[i:], ")") {
		text = text[:i] // a bracket that another answer closes
	}
	if whole, peeled := text, f.peel(text, q); peeled != "" || whole != "" {
		text = peeled
		for line := range strings.SplitSeq(whole, "\n") {
			// Other numbers below a name.
			if v, ok := readNI(line); ok && line != whole && !f.has("person.ni_number") {
				f.add("person.ni_number", v, q, 0.8)
			}
			if v, ok := readPNC(line); ok && line != whole && !f.has("person.pnc") {
				f.add("person.pnc", v, q, 0.8)
			}
		}
		first := firstLine(whole)
		if before := toComma(first); len(strings.Fields(dropTitle(before))) > 1 && looksLikeName(dropTitle(before)) {
			first = before
		}
		if named := strings.TrimSpace(stripBrackets(dropTitle(first))); first != whole && peeled != strings.TrimSpace(whole) && len(strings.Fields(named)) > 1 && looksLikeName(named) {
			// "Jane Doe, born 1/2/80, number A1234BC": the name is what stands first.
			text = first
		}
	}
	name, alias := readName(text)
	alias = firstOf(alias, said)
	if name == "" || len(name) > 80 || strings.ContainsFunc(name, unicode.IsDigit) || len(strings.Fields(name)) > 7 {
		f.keep(q.label, q.ans.text)
		return
	}
	f.add(key, name, q, 0.97)
	if alias != "" {
		f.add("person.known_as", alias, q, 0.8)
	}
}

// nameSaid is what a sentence behind a name says of it.
var nameSaid = regex(`(?i)(?:[.,;]\s+|\n\s*|\s*\()(?:(?:(?:he|she|they)\b.*?\b)?(?:prefers(?: to be called| being called)?|likes to be called|goes by|known as|answers to|(?:everyone|everybody|people|family|friends|they) (?:all )?calls? (?:him|her|them))\s+([\p{L}'’-]+).*|(?:he|she|they|prefers|likes|goes by|known as|answers to)\b.*)$`)

// peel takes a date of birth and numbers out of a name's answer.
func (f *findings) peel(text string, q *question) string {
	if dates, _ := findDates(text, dateBirth); len(dates) == 1 {
		f.add("person.date_of_birth", dates[0].iso, q, 0.8)
		text = text[:dates[0].start] + " " + text[dates[0].end:]
		text = dobWord.ReplaceAllString(text, " ")
	}
	if m := prisonNumberPattern.FindStringIndex(text); m != nil {
		if v, ok := readPrisonNumber(text[m[0]:m[1]]); ok {
			f.add("person.prison_number", v, q, 0.8)
			text = text[:m[0]] + " " + text[m[1]:]
		}
	}
	if m := crnPattern.FindStringIndex(text); m != nil {
		if v, ok := readCRN(text[m[0]:m[1]]); ok {
			f.add("person.crn", v, q, 0.8)
			text = text[:m[0]] + " " + text[m[1]:]
		}
	}
	if m := caseNumber.FindStringIndex(text); m != nil && m[0] > 4 {
		text = text[:m[0]] // a hospital's or an agency's own number
	}
	text = strings.Trim(collapse(peeledBracket.ReplaceAllString(text, " ")), " ,;:-–/")
	if !strings.HasSuffix(text, ")") || strings.HasPrefix(text, "(") || strings.Count(text, "(") != strings.Count(text, ")") {
		text = strings.Trim(text, " ,;:-–()/")
	}
	return text
}

// peeledBracket is what is left of one when the numbers are out of it.
var peeledBracket = regex(`(?i)\((?:[\s,;:/.–-]|\b(?:crn|noms|nomis|dob|d\.o\.b|born|prison|number|no|aged?|id)\b)*\)`)

var caseNumber = regex(`(?i)[\s,;(–-]+(?:(?:mrn|hosp(?:ital)?|unit|ref(?:erence)?|case|file|client|system|mosaic|rio|pas)\b[\s.:#]*)?(?:no\b[\s.:]*|number\b[\s.:]*|id\b[\s.:]*)?[a-z]{0,3}\d{4,}[a-z0-9/-]*\)?\s*$`)

var dobWord = regex(`(?i)\b(?:d\.?o\.?b\.?|date of birth|born)\b[\s:.]*`)
