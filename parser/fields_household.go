package parser

import (
	"strings"
	"unicode"
)

var (
	relationWord = regex(`(?i)\b(?:step-?|grand|foster |half-?|ex-?|unborn )?(?:wife|husband|partner|spouse|son|daughter|child|baby|mother|father|mum|dad|sister|brother|fianc[ée]+|girlfriend|boyfriend|aunt|uncle|niece|nephew|cousin|carer|parent|granddaughter|grandson|friend)\b`)
	memberBreak  = regex(`\s*(?:;|\n|\.\s+|,?\s+(?:and|&)\s+|\s\+\s)\s*`)
	capitalised  = regex(`\b\p{Lu}[\p{L}'’\-]+(?:\s+\p{Lu}[\p{L}'’\-]+){0,3}`)
	ageWords     = regex(`(?i)\(?\b(?:aged?|dob|d\.o\.b\.?|born|date of birth)\b[\s:]*(?:\d{1,3}\b(?:\s*(?:years?|yrs?|months?|mths?)(?: old)?)?)?\)?`)
	isSelf       = regex(`(?i)^(?:self|applicant|main applicant|client|service user|me|herself|himself|patient|prisoner)$`)
)

// jointTitle is the title of a section about whoever applies with the person,
// what they are to the person in its brackets.
var jointTitle = regex(`(?i)^(?:details of )?(?:the )?(?:joint|second|2nd|other) (?:applicant|claimant|client|customer|tenant|adult)(?:['’]?s)?(?: details)?\W*(?:\(([^()]*)\))?\W*$|^(?:the )?(?:applicant|claimant|customer|tenant|adult) (?:no\.? ?)?(?:[2-4b]|two|three)\W*(?:\(([^()]*)\))?\W*$`)

// joint makes members of the household of those who apply with the person, in
// a section of their own: they would live with them.
func joint(qs []question) {
	for i := 0; i < len(qs); {
		end := i + 1
		for end < len(qs) && qs[end].sect == qs[i].sect {
			end++
		}
		if qs[i].block == blockOther {
			if m := jointTitle.FindStringSubmatch(stripNumbering(qs[i].head)); m != nil {
				qs[i].joins(qs[i+1:end], firstOf(m[1], m[2]))
			}
		}
		i = end
	}
}

// joins makes one question of what a section asks about who applies too.
func (q *question) joins(others []question, relationship string) {
	var row []gridCell
	take := func(o *question) bool {
		switch o.first {
		case "?.name", "person.name", "person.forename", "person.surname", "person.date_of_birth", "?.relationship":
		default:
			return false
		}
		if o.hit.key != keyUnmapped || o.ans.empty() || isFiller(o.ans.text) {
			return false
		}
		row = append(row, gridCell{label: o.label, hit: hit{key: o.first, score: 1}, known: true, text: o.ans.text})
		return true
	}
	if !take(q) {
		return
	}
	for i := range others {
		if take(&others[i]) {
			others[i].ans = answer{}
		}
	}
	if relationWord.MatchString(relationship) {
		row = append(row, gridCell{label: "Relationship", known: true, text: relationship})
	}
	q.label, q.hit, q.rows = q.head, hit{key: "household", score: 0.9}, [][]gridCell{row}
}

// rows reads a list of people under headings.
func (f *findings) rows(q *question) {
	switch q.hit.key {
	case "household":
	case "other_professionals":
		f.add("other_professionals", q.ans.text, q, 0.9)
		return
	default:
		f.keep(q.label, q.ans.text)
		return
	}
	for _, row := range q.rows {
		var m HouseholdMember
		var first, last string
		stays := false
		var rest []string
		for _, c := range row {
			l := strings.ToLower(c.label)
			switch {
			case movesToo.MatchString(c.label) && deniesMove(c.text):
				stays = true
			case isPlaceholder(c.text) || isFiller(c.text):
			case c.hit.key == "person.surname":
				last = collapse(c.text)
			case c.hit.key == "person.forename":
				first = collapse(c.text)
			case strings.Contains(l, "relation"):
				m.Relationship = collapse(c.text)
			case strings.Contains(l, "name") && m.Name == "":
				text := c.text
				if dates, _ := findDates(text, dateChild); len(dates) == 1 && m.DateOfBirth == "" {
					m.DateOfBirth = dates[0].iso
					text = text[:dates[0].start] + text[dates[0].end:]
				}
				m.Name, _ = readName(ageWords.ReplaceAllString(text, ""))
			case c.hit.key == "person.date_of_birth" || strings.Contains(l, "birth") || strings.Contains(l, "dob") || strings.Contains(l, "age"):
				if iso, _, ok := readDate(c.text, dateChild); ok {
					m.DateOfBirth = iso
				} else {
					rest = append(rest, c.label+": "+collapse(c.text))
				}
			default:
				rest = append(rest, c.label+": "+collapse(c.text))
			}
		}
		if m.Name == "" {
			m.Name = joinNonEmpty(" ", first, last)
		}
		if stays {
			// Who does not move with the family is none of its household.
			f.keep(q.label, joinNonEmpty(", ", m.Name, strings.Join(rest, ", ")))
			continue
		}
		if m == (HouseholdMember{}) || isSelf.MatchString(m.Relationship) {
			continue
		}
		f.household = append(f.household, m)
		if len(rest) > 0 {
			f.keep(joinNonEmpty(": ", q.label, m.Name), strings.Join(rest, ", "))
		}
	}
	f.evidenceFor("household", q)
}

// movesToo asks of each of a list of people whether they need a home too.
var movesToo = regex(`(?i)\b(?:mov(?:e|es|ing) (?:with|too|in)|to be (?:re-?)?housed|(?:in|part of) (?:the |this )?(?:application|household)|need(?:s|ing)? (?:housing|rehousing)|(?:live|living) with (?:you|client|applicant)|included?)\b`)

func deniesMove(s string) bool {
	yes, _, ok := readBool(s)
	return ok && !yes
}

// householdText reads household members out of a sentence or a short list.
// What does not name anybody stays in unmapped.
func (f *findings) householdText(text string, q *question) {
	t := strings.TrimSpace(text)
	if _, rest, ok := readBool(t); ok {
		if rest == "" {
			f.keep(q.label, text)
			return
		}
		t = rest
	}
	if emptyMember.MatchString(t) || cared.MatchString(t) {
		f.keep(q.label, text)
		return
	}
	members, whole := readMembers(t)
	if len(members) == 0 {
		f.keep(q.label, text)
		return
	}
	if w := relationWord.FindString(q.label); w != "" && len(members) == 1 && members[0].Relationship == "" && !strings.EqualFold(w, "child") {
		// "Joint applicant (wife)"
		members[0].Relationship = strings.ToLower(w)
	}
	f.household = append(f.household, members...)
	f.evidenceFor("household", q)
	if !whole {
		f.keep(q.label, text)
	}
}

// cared is said of children who do not live with the person.
var cared = regex(`(?i)^[^.;]{0,40}\b(?:in (?:the )?(?:local authority |la |foster |kinship )?care\b|adopted|looked after|fostered|removed|(?:live|living|stay|staying|reside)s? with (?:their|his|her|the|my|grand\w+|nan|ex|father|dad|mother|mum)\b)`)

// readMembers reads "partner Jane Doe (1/2/1990) and son Tom, 3/4/2019";
// whole is false when part of it was not understood.
func readMembers(t string) (members []HouseholdMember, whole bool) {
	whole = true
	t = bornLetter.ReplaceAllString(t, "born ")
	// A comma between people is one that a name or relation follows; one
	// before a date or a relation belongs to the person before it.
	parts := memberBreak.Split(t, -1)
	var pieces []string
	for _, p := range parts {
		cur := ""
		for _, c := range strings.Split(p, ",") {
			c = strings.TrimSpace(c)
			if c == "" {
				continue
			}
			named := capitalised.MatchString(stripRelation(c))
			curNamed := cur != "" && capitalised.MatchString(stripRelation(cur))
			if cur != "" && named && curNamed && !dateOnly(c) {
				pieces = append(pieces, cur)
				cur = c
				continue
			}
			cur = joinNonEmpty(", ", cur, c)
		}
		if cur != "" {
			pieces = append(pieces, cur)
		}
	}
	for _, p := range pieces {
		var m HouseholdMember
		if dates, _ := findDates(p, dateChild); len(dates) == 1 {
			m.DateOfBirth = dates[0].iso
			p = p[:dates[0].start] + " " + p[dates[0].end:]
		}
		p = ageWords.ReplaceAllString(p, " ")
		if w := relationWord.FindString(p); w != "" {
			m.Relationship = strings.TrimSpace(w)
		}
		m.Name = memberName(p, m.DateOfBirth != "")
		switch {
		case m.Name == "" && (m.Relationship == "" || m.DateOfBirth == "" && strings.ContainsFunc(p, unicode.IsDigit)):
			whole = false
		case m.Name == "" && m.Relationship == "" && m.DateOfBirth == "":
			whole = false
		default:
			members = append(members, m)
		}
	}
	return members, whole
}

// memberName is the name in what is told of one member of a household. A single
// one counts where little else is told, or beside what its bearer is to the
// person: others begin a sentence, or are where somebody lives.
func memberName(p string, born bool) string {
	if !born && roleWords.MatchString(p) && !relationWord.MatchString(p) {
		return "" // "midwife Jane Doe"
	}
	told := stripRelation(p)
	few := len(strings.Fields(told)) <= 3
	for _, at := range capitalised.FindAllStringIndex(told, -1) {
		n := told[at[0]:at[1]]
		if notName.MatchString(n) || capitals(n) && len(n) <= 3 || placeBefore.MatchString(told[:at[0]]) {
			continue
		}
		if w := strings.ToLower(n); !strings.Contains(n, " ") && (noNames[w] && !firstNamesToo[w] || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") || !born && !few && !besideRelation(p, n)) {
			continue
		}
		name, _ := readName(n)
		return name
	}
	return ""
}

// placeBefore is a word behind which stands where somebody is.
var placeBefore = regex(`(?i)\b(?:in|at|from|to|near|of|outside|around|back to|bed in)\s+$`)

// besideRelation reports a name that stands next to a relation: "son Tom",
// "Tom, her son", "Tom (son)".
func besideRelation(p, name string) bool {
	before, after, _ := strings.Cut(p, name)
	if at := relationWord.FindAllStringIndex(before, -1); len(at) > 0 && strings.Trim(before[at[len(at)-1][1]:], " ,:-–(") == "" {
		return true
	}
	at := relationWord.FindStringIndex(after)
	return at != nil && strings.TrimSpace(leadWords.ReplaceAllString(upperFirst(strings.Trim(after[:at[0]], " ,:-–(")), "")) == ""
}

// bornLetter is "b. 1/2/2019".
var bornLetter = regex(`\bb\.?\s*(?:\b|$)`)

func stripRelation(s string) string {
	return leadWords.ReplaceAllString(relationWord.ReplaceAllString(s, " "), " ")
}

var leadWords = regex(`\b(?:His|Her|Their|My|Our|The|She|He|They|Lives|Living|With|One|Two|Three|Yes|And|DOB|Dob|Age|Aged|Children|Mr|Mrs|Ms|Miss)\b`)

func dateOnly(s string) bool {
	d, _ := findDates(s, dateChild)
	return len(d) == 1 && len(s)-(d[0].end-d[0].start) <= 6
}
