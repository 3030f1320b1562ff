package parser

// ordinalTitle is the title of what a mail tells of one among several people:
// "FIRST YOUNG PERSON", "Patient 2", "Referral B". Applicants are left out: the
// second applicant of a form belongs to the first one's household.
var ordinalTitle = regex(`(?i)^\W*(?:the )?(?:(?:first|second|third|fourth|1st|2nd|3rd|4th|next|other) (` + ordinalNoun + `)|(` + ordinalNoun + `)\s*(?:no\.?|number|#)?\s*[-–:]?\s*\(?(?:[1-6a-d]|one|two|three|four|five|six)\)?)(?:['’]s details|,? details)?\W*$`)

const ordinalNoun = `person|young person|young adult|patient|prisoner|client|man|woman|lady|gentleman|lad|resident|referral|dtr|case|individual|detainee|service user|leaver|care leaver|guest|detained person|person on probation|pop`

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
