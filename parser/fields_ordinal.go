package parser

import (
	"slices"
	"strings"
)

// ordinalTitle is the title of what a mail tells of one among several people:
// "FIRST YOUNG PERSON", "Patient 2", "Referral B". Applicants are left out: the
// second applicant of a form belongs to the first one's household.
var ordinalTitle = regex(`(?i)^\W*(?:the )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|next|other) (` + ordinalNoun + `)|(` + ordinalNoun + `)\s*(?:no\.?|number|#)?\s*[-–:]?\s*\(?(?:[1-6a-d]|one|two|three|four|five|six)\)?)(?:['’]s details|,? details)?\W*$`)

const ordinalNoun = `brother|sister|sibling|twin|male|female|offender|yp|young man|young woman|su|gent|guy|chap|inmate|learner|student|person|young person|young adult|patient|prisoner|client|man|woman|lady|gentleman|lad|resident|referral|dtr|case|individual|detainee|service user|leaver|care leaver|guest|detained person|person on probation|pop|claimant|customer|participant|tenant`

// ordinalPeople gives sections with such titles to the people they are about, where
// two or more of them name somebody and tell what nobody shares.
func ordinalPeople(qs []question) {
	heads := map[int]bool{}
	for i := range qs {
		if q := &qs[i]; !heads[q.sect] && ordinalTitle.MatchString(q.head) && tellsWho(qs[i:], q.sect) {
			heads[q.sect] = true
		}
	}
	if len(heads) < 2 {
		return
	}
	for i := range qs {
		if heads[qs[i].sect] {
			qs[i].block = blockPerson
		}
	}
}

// tellsWho reports a section with a name, and a date of birth or a number.
func tellsWho(qs []question, sect int) bool {
	name, id := false, false
	for i := range qs {
		q := &qs[i]
		if q.sect != sect {
			break
		}
		if q.ans.empty() {
			continue
		}
		switch q.hit.key {
		case "?.name", "person.name", "person.surname":
			name = true
		default:
			id = id || identifies(q.hit.key)
		}
	}
	return name && id
}

// identifies reports a key whose value no two people share, a date of birth
// included.
func identifies(key string) bool {
	switch key {
	case "person.date_of_birth", "person.prison_number", "person.crn", "person.ni_number", "person.nhs_number":
		return true
	}
	return false
}

// namedAndBorn reads a line with nothing but a name and a date of birth, and what
// else the person is called: "Jane Anne Doe, known as Jay - born 1/2/1990". It is
// the person's where nobody has been named yet, or below a title that counts
// people; of a family it tells one member.
func (x *reader) namedAndBorn(l string) bool {
	if x.block != "" && x.block != blockNeutral && x.block != blockPerson || countDigits(l) < 4 || countDigits(l) > 10 || len(l) > 120 || hasBox(l) || x.pend != nil && x.pend.known && len(x.lines) == 0 {
		return false
	}
	t := strings.TrimSpace(aboutWhomFirst.ReplaceAllString(stripCalls(stripNumbering(bare(l))), ""))
	m := bornBeside.FindStringSubmatch(t)
	if m == nil {
		return false
	}
	name, alias := readName(m[1])
	iso, rest, ok := readDate(m[3], dateBirth)
	if !ok || rest != "" || !looksLikeName(m[1]) || len(strings.Fields(name)) < 2 || orgWords.MatchString(m[1]) || roleWords.MatchString(m[1]) || notName.MatchString(m[1]) || x.cat.isLabel(m[1]) {
		return false
	}
	if !ordinalTitle.MatchString(x.head) && (x.personNamed() || x.namesAnother(l, name)) {
		return false
	}
	x.flush()
	x.endProse()
	put := func(label, key, v string) {
		if v != "" {
			x.add(question{label: label, hit: hit{key: key, score: 0.9, opens: blockPerson}, known: true, ans: answer{text: v, rest: v}})
		}
	}
	put("name", "person.name", name)
	put("date of birth", "person.date_of_birth", iso)
	put("known as", "person.known_as", firstOf(m[2], alias))
	return true
}

// namesAnother reports a mail where the line before or behind one names somebody else
// with a date of birth or a number: a list of people, told and not asked.
func (x *reader) namesAnother(line, name string) bool {
	if !x.body {
		return false
	}
	flat := x.flat[:min(len(x.flat), 80)]
	at := slices.IndexFunc(flat, func(l string) bool { return strings.TrimSpace(l) == strings.TrimSpace(line) })
	if at < 0 {
		return false
	}
	for _, i := range []int{at - 1, at + 1} {
		if i < 0 || i >= len(flat) || countDigits(flat[i]) < 4 {
			continue
		}
		l := stripCalls(stripNumbering(strings.TrimSpace(flat[i])))
		if m := nameWithNumber.FindStringSubmatchIndex(l); m != nil && m[0] == 0 {
			if other, _ := readName(l[m[2]:m[3]]); other != "" && !sameName(other, name) {
				return true
			}
		}
	}
	return false
}

// aboutWhomFirst stands before a name that a letter is about.
var aboutWhomFirst = regex(`(?i)^(?:re|ref|for|about|concerning|regarding|subject)\b[:. ]*`)

// bornBeside is a name, what else the person is called, and a day.
var bornBeside = regex(`^((?:(?i:mr|mrs|ms|miss|mx|dr)\.? )?\p{Lu}[\p{L}'’.\-]*(?:,? \p{Lu}[\p{L}'’.\-]*){1,4})(?:,? \(?(?i:(?:also |better )?known (?:in here |here |to (?:us|friends|all) )?as|a\.?k\.?a\.?|goes by) ["'‘“]?(\p{Lu}[\p{L}'’\-]*)["'’”]?\)?)?\s*[,–(-]*\s*(?i:(?:(?:is|was) )?(?:d\.?o\.?b\.?|date of birth|born)(?: on)?[\s:–-]*)(\d[\d\p{L} ./-]{4,18}\d)\)?[.,;]?$`)

// isLabel reports words that the catalogue knows as a label and nothing else.
func (c *catalogue) isLabel(s string) bool {
	_, ok := c.exactly(s)
	return ok
}

// personNamed reports that the person has been named already.
func (x *reader) personNamed() bool {
	for i := range x.qs {
		switch x.qs[i].hit.key {
		case "person.name", "?.name", "person.surname", "person.forename":
			if !x.qs[i].ans.empty() {
				return true
			}
		}
	}
	return false
}

// countedPart is the title of one of so many parts: "Section 1 of 4 - Who is
// filling this in".
var countedPart = regex(`(?i)^(?:part|section|step|page) \d{1,2} ?(?:of|/) ?\d{1,2}\b\s*[-–:.|]?\s*([^:@]{3,90})$`)
