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
		if full == 1 && last.who == unknownStanding && ownsNumbers(s.text[:last.start], s.text[last.end:]) {
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
func ownsNumbers(before, behind string) bool {
	if wordCount(before) > 4 || beginsOf.MatchString(before) || anyRelative.MatchString(behind) || otherCue.MatchString(behind) || roleWords.MatchString(behind) {
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
	// beginsOf stands before somebody of whom a sentence only makes mention.
	beginsOf = regex(`(?i)\b(?:with|from|by|to|near|at|of|via|through|after|and|as|like|about)\W*$`)
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

// announced takes for people of their own those whom paragraphs or list items begin
// with, where the text says how many it is about and just so many are named: the
// one whose date of birth nobody knows is one of "three patients", too.
func (t *telling) announced() {
	n := 0
	for _, text := range append([]string{t.title}, t.texts()...) {
		if m := saysHowMany.FindStringSubmatch(text); m != nil {
			n = countWords[strings.ToLower(m[1]+m[2]+m[3])]
			break
		}
	}
	if n < 2 {
		return
	}
	var names []string
	var weak []*mention
	strong := 0
	for i := range t.sents {
		s := &t.sents[i]
		for j := range s.names {
			m := &s.names[j]
			if m.who != unknownStanding || m.words < 2 || known(names, m.name) {
				continue
			}
			begins := j == 0 && wordCount(s.text[:m.start]) <= 4 && !beginsOf.MatchString(s.text[:m.start]) && (i == 0 || t.sents[i-1].para != s.para || listBegins.MatchString(s.text[:m.start]))
			switch {
			case m.strong:
				strong++
			case begins && !roleWords.MatchString(head(s.text[m.end:], 40)):
				weak = append(weak, m)
			default:
				continue
			}
			names = append(names, m.name)
		}
	}
	if strong == 0 || strong+len(weak) != n {
		return
	}
	for _, m := range weak {
		m.strong = true
	}
}

func (t *telling) texts() []string {
	out := make([]string, 0, len(t.sents))
	for i := range t.sents {
		out = append(out, t.sents[i].text)
	}
	return out
}

// known reports a name that is among others.
func known(names []string, name string) bool {
	for _, n := range names {
		if sameName(n, name) {
			return true
		}
	}
	return false
}

// countWords are the numbers that a text may have of the people it is about.
var countWords = map[string]int{"two": 2, "2": 2, "couple": 2, "both": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6}

var (
	saysHowMany = regex(`(?i)\b(two|three|four|five|six|couple|[2-6])(?: x| of(?: (?:them|our))?)?(?: (?:more|new|separate|homeless|other|young|our|of))*(?: \p{L}+){0,2}? (?:men|women|people|patients|clients|prisoners|residents|tenants|ladies|lads|guys|males|females|adults|referrals?|dtrs?|duties to refer|individuals|young people|care leavers|service users|customers|girls|boys|releases|cases|names|gents|gentlemen|brothers|sisters|siblings|friends)\b|\b([2-6]) ?x ?(?:housing )?(?:dtrs?|referrals?)\b|\b(?:referrals?|dtrs?|duty to refer) x ?([2-6])\b`)
	// listBegins is the beginning of an item of a list.
	listBegins = regex(`(?i)^\W*(?:\(?\w\)|\d\.|[-*•–]|(?:first|second|third|fourth)(?:ly)?,?|next|then|(?:the )?(?:first|second|third|other|last)(?: (?:one|person))?(?: is|:)?)\W*$`)
)

// setApart parts from the sentence with which the first of several people begins what
// stands before for all of them, and from the last one's what stands behind: "Duty to
// refer for two men from HMP Leeds, first Ann Poe …; second Ben Roe … - both agreed".
func (t *telling) setApart(at []int) []int {
	if len(at) < 2 {
		return at
	}
	last := at[len(at)-1]
	s := &t.sents[last]
	if m := ofAllBehind.FindStringIndex(s.text); m != nil && len(s.names) > 0 && m[0] > s.names[0].end && wordCount(s.text[m[0]:]) >= 3 {
		t.part2(last, m[0], len(s.text)-len(strings.TrimLeft(s.text[m[0]:], " -–;,")), false)
	}
	s = &t.sents[at[0]]
	if len(s.names) > 0 && s.names[0].start > 0 && s.names[0].strong && wordCount(s.text[:s.names[0].start]) >= 5 && peopleBefore.MatchString(s.text[:s.names[0].start]) {
		t.part2(at[0], s.names[0].start, s.names[0].start, true)
		for k := range at {
			at[k]++
		}
	}
	return at
}

// part2 makes two sentences of one: what stands before end, and from from on. One of
// the two is about everybody.
func (t *telling) part2(i, end, from int, first bool) {
	s := t.sents[i]
	a := sentence{text: strings.TrimSpace(s.text[:end]), para: s.para, other: s.other}
	b := sentence{text: s.text[from:], para: s.para, other: s.other}
	for _, m := range s.names {
		if m.start < end {
			a.names = append(a.names, m)
		} else if m.start >= from {
			m.start, m.end = m.start-from, m.end-from
			b.names = append(b.names, m)
		}
	}
	a.low, b.low = lowered(a.text), lowered(b.text)
	if first {
		a.extent = everybody
	} else {
		b.extent = everybody
	}
	t.sents = append(t.sents[:i], append([]sentence{a, b}, t.sents[i+1:]...)...)
}

// ofAllBehind begins what a sentence says of all of several people.
var ofAllBehind = regex(`(?i)\s(?:[-–]|(?:and|but)) (?:they )?(?:both|all (?:two|three|four|five|six|of them)|each of them|neither)\b|[;,] (?:they )?(?:both|all (?:two|three|four|five|six|of them)|each of them|neither)\b`)
