package parser

import (
	"strconv"
	"strings"
	"time"
)

// born reads a date of birth that nothing calls so in the way of forms: in running
// text it stands beside a number or an age, behind a pronoun, or alone, and is
// long enough ago.
func (p *proseReader) born() {
	if p.f.has("person.date_of_birth") {
		return
	}
	best, iso := 1, ""
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if s.other || !strings.ContainsAny(s.text, "0123456789") {
			continue
		}
		prev := 0
		for _, d := range inOrder(s.text, dateBirth) {
			if n := p.birthLikely(s, prev, d); n > best {
				best, iso = n, d.iso
			}
			prev = d.end
		}
	}
	p.add("person.date_of_birth", iso, 0.65)
}

// birthLikely weighs what speaks for a date to be when the person was born.
// prev is where the date before it ends.
func (p *proseReader) birthLikely(s *sentence, prev int, d foundDate) int {
	if d.iso >= "2012" {
		return 0
	}
	before, behind := s.text[max(prev, d.start-60):d.start], head(s.text[d.end:], 40)
	n := 0
	if m, gap := s.before(d.start); m != nil && gap < 60 && (m.who == isOther || m.who == isMember || m.who == isLead || m.who == isWriter) && !herOwn.MatchString(before) {
		return 0
	} else if m != nil && m.who == isPerson && describedAs.MatchString(s.text[m.end:d.start]) {
		n += 2
	} else if m != nil && m.who == isPerson && onlyMarks(idWords.ReplaceAllString(s.text[m.end:d.start], "")) {
		n += 3
	}
	if relativeOf.MatchString(before) || eventBefore.MatchString(before) {
		return 0
	}
	if birthNear.MatchString(before) || birthBehind.MatchString(behind) {
		n += 3
	}
	if theyAre.MatchString(before) {
		n += 3
	}
	if numberNear.MatchString(before) || numberBehind.MatchString(behind) {
		n += 3
	}
	if ageIn(before+" | "+behind, d.iso, p.f.sent.day) {
		n += 3
	}
	if onlyMarks(strings.TrimRight(before+behind, ". ")) {
		n += 2
	}
	if n < 3 && dateMeans(s.text, prev, d.start, d.end) == dateIsOther {
		n -= 2
	}
	return n
}

var (
	herOwn    = regex(`(?i)\b(?:own|herself|himself|themself)\b`)
	birthNear = regex(`(?i)\b(?:birth(?:day)?|born|d\.?o\.?b|b\.)(?:['’]s)?(?: (?:date|certificate|year|is|was|on|as|of|gives?|falls?|says?|being|given|shown|the|next|last|his|her|their|passport|card|\w+ly))*[\s:,(?–-]*(?:\w+,? )?(?:\w+ )?(?:the )?$`)
	// describedAs is what somebody is, between the name and the date of birth.
	describedAs = regex(`(?i)^\s*[,(]\s*(?:(?:who(?:['’]s| is)|an?|also|now|single|our|the) ){0,3}(?:[\p{L}-]+ ){0,2}[\p{L}-]+[),]\s*\(?$`)
	birthBehind = regex(`(?i)^[\s,(–-]*(?:to be (?:exact|precise)\b|(?:that|which)(?:['’]s| is| was) when (?:he|she|they)|is |was |being )?(?:(?:his|her|their|the) )?(?:(?:date of )?birth\b|birthday|dob\b|d\.o\.b|born\b|birth date)`)
	theyAre     = regex(`(?i)(?:^|[,;.] |\band |\bwho )(?:he|she|they)(?:['’]s|['’]re| is| are| was)(?: (?:a|an))?(?: (?:\w+,)){0,2}\s*$`)
	eventBefore = regex(`(?i)\b(?:since|sentenced?|convicted|began|started|married|died|moved|arrived|came|joined|left|admitted|remanded|offence|tenancy|passed|diagnosed|discharged|signed|opened|founded|until|from|arrested|expired|enlisted|served|licence)\b[^.;]{0,30}$`)
	// Beside a prison number, a case's number or a sex stands who somebody is.
	numberNear   = regex(`(?i)(?:\b[a-z]\s?\d{4}\s?[a-z]{2}|\b[a-z]\d{6}|\b[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]|\b(?:male|female|[mf]))[\s,;:.()/–-]*$`)
	numberBehind = regex(`(?i)^[\s,;:.()/–-]*(?:(?:crn|noms|nomis|ni|nino|nhs|prison|number|no|pnc)\W{0,3}(?:no|number)?\W{0,3})?(?:[a-z]\s?\d{4}\s?[a-z]{2}\b|[a-z]\d{6}\b|[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]\b|\d\d/\d+[a-z]\b)`)
)

// ageIn reports that a text tells the age of somebody born on a day, in figures
// or words.
func ageIn(text, iso string, now time.Time) bool {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil || now.IsZero() {
		return false
	}
	age := now.Year() - day.Year()
	if now.YearDay() < day.YearDay() {
		age--
	}
	for _, m := range someAge.FindAllString(strings.ToLower(text), 6) {
		n, err := strconv.Atoi(m)
		if err != nil {
			n = ageInWords(m)
		}
		if n >= age-1 && n <= age+1 { // a next birthday, or an age that was noted a while ago
			return true
		}
	}
	return false
}

var someAge = regex(`\b(?:[1-9]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|sixteen|seventeen|eighteen|nineteen)\b`)

// ageInWords is the number that an age in words is, 0 for none.
func ageInWords(s string) int {
	ones := map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
		"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
		"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
	n := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == ' ' }) {
		n += ones[w]
	}
	return n
}
