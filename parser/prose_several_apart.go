package parser

import "strings"

// bornLater gives the names whose date of birth stands in a sentence of its own
// the weight of those that have it beside them: "Amy Cole has to leave on Friday.
// Her date of birth is 1/2/2003." Without, only the others would be people of
// their own, and would get this one's date.
func (t *telling) bornLater() {
	var last *mention
	for i := range t.sents {
		s := &t.sents[i]
		var named *mention
		full := 0
		for j := range s.names {
			m := &s.names[j]
			if m.words < 2 && !m.titled || m.who == isWriter || m.who == isLead {
				continue
			}
			full++
			named = m
		}
		switch {
		case full > 1:
			last = nil
			continue
		case full == 1:
			if last = named; anyRelative.MatchString(s.text[:named.start]) {
				last = nil
				continue
			}
		}
		if full == 1 && last.who == unknownStanding && ownsNumbers(s.text[last.end:]) {
			last.strong = true
			continue
		}
		if last == nil || last.strong || last.who != unknownStanding || !isBornSo.MatchString(s.text) || relativeBorn.MatchString(s.text) || len(inOrder(s.text, dateBirth)) != 1 {
			continue
		}
		last.strong = true
	}
}

// ownsNumbers reports that what follows a name says further on when that person
// was born, or the number of a prisoner: "Wayne Pilling comes out on 8th December -
// dob 7/7/82, A1234CD - and …", "Derek Haynes who is 54 (10/01/1972)".
func ownsNumbers(behind string) bool {
	if anyRelative.MatchString(behind) || otherCue.MatchString(behind) {
		return false
	}
	if births := inOrder(behind, dateBirth); len(births) == 1 {
		b := births[0]
		alone := strings.HasSuffix(behind[:b.start], "(") && strings.HasPrefix(behind[b.end:], ")") && b.iso < lastAdult
		if alone || bornCue.MatchString(behind) {
			return true
		}
	}
	return len(strictPrisonNumber.FindAllString(behind, 2)) == 1
}

// lastAdult bounds the dates in brackets that are somebody's birth by themselves:
// nobody refers a child alone.
const lastAdult = "2012"

var (
	// bornCue stands before a date of birth further on in a sentence.
	bornCue = regex(`(?i)\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|born)\W{0,4}(?:on )?(?:the )?\d|\b(?:is|aged?) \d\d,? \(\d`)
	// isBornSo tells when somebody was born who is not named, or not fully.
	isBornSo = regex(`(?i)(?:^|\b(?:and|whose|,) )(?:(?:his|her|their) )?(?:date of birth|d\.?o\.?b\.?|birthday)\b|\b(?:(?:he|she|they|who) (?:was|were|is)|(?:he|she)['’]s) born\b|^(?:was )?born\b|\b(?:his|her|their) (?:date of birth|d\.?o\.?b\.?)\b`)
	// relativeBorn is the birth of a child or another relative.
	relativeBorn = regex(`(?i)\b` + relative + `(?:['’]s?)? (?:\(?(?-i:\p{Lu})\p{L}+\)? )?(?:is |was |were |date of birth|dob|born)|\bdue date\b|\b(?:first|second|third|next) (?:name )?born\b`)
)

// bornByTurns gives to each of a group named without dates the date that a
// sentence behind theirs tells by first name: "I am writing about Kyle and Jordan
// Massey. Kyle was born on 1/2/2003 and Jordan on 4/5/2005." It reports whether
// each has one.
func (t *telling) bornByTurns(i int, people []member) bool {
	for k := i + 1; k < len(t.sents) && k <= i+2; k++ {
		s := t.sents[k].text
		births := inOrder(s, dateBirth)
		if len(births) != len(people) {
			continue
		}
		from := 0
		texts := make([]string, len(people))
		for n, p := range people {
			first, _, _ := strings.Cut(p.name, " ")
			at := strings.Index(s[from:births[n].start], first)
			if at < 0 || !wordBounds(s, from+at, from+at+len(first)) {
				break
			}
			texts[n] = p.name + ", dob " + births[n].iso
			from = births[n].end
		}
		if texts[len(people)-1] == "" {
			continue
		}
		for n := range people {
			people[n].text = texts[n]
		}
		return true
	}
	return false
}
