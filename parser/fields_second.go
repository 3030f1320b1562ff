package parser

import "strings"

// sectionsByFacts gives to the person a section whose title leaves open whose
// it is, "Your details" or "The family", where it asks what only the one in
// need of a home is asked, and no other section does. It reports whether the
// form speaks to that one as "you".
func sectionsByFacts(c *catalogue, qs []question) bool {
	from, to := -1, -1
	for i := 0; i < len(qs); {
		end := endOf(qs, i)
		switch part := qs[i:end]; {
		case openTitle(&qs[i]) && isOwnSection(part):
			if from >= 0 {
				return false // two people
			}
			from, to = i, end
		case hasOwnFact(part):
			return false // the person has a section of their own
		}
		i = end
	}
	if from < 0 {
		return yoursBorn(qs)
	}
	for i := range qs {
		if q := &qs[i]; (i < from || i >= to) && q.block == blockPerson && (q.hit.key == "person.name" || q.hit.key == "?.name") && !q.ans.empty() {
			return false
		}
	}
	you := qs[from].block != blockHousehold && !parentTitle(&qs[from])
	for i := range qs {
		q := &qs[i]
		switch {
		case i >= from && i < to:
			parents := parentTitle(q)
			q.block = blockPerson
			if parents {
				askedOfParent(c, q)
			}
			if parents && q.ans.empty() && ofParent(q.label) {
				q.hit = hit{key: "?.contact", score: q.hit.score, tokens: q.hit.tokens}
			}
			if q.title && q.hit.opens == blockReferrer {
				q.hit = hit{key: "?.contact", score: q.hit.score, tokens: q.hit.tokens}
			}
		case you && q.block == blockReferrer && secondPerson.MatchString(q.head) && c.titleBlock(yourTitle.ReplaceAllString(q.head, "")) == blockNeutral:
			q.block = blockNeutral // "Your housing"
		}
	}
	return you
}

// hasOwnFact reports a section in which the person is asked for their own, as
// against a partner or a child.
func hasOwnFact(qs []question) bool {
	for i := range qs {
		if q := &qs[i]; ownFact(q) && q.owner != blockOther && q.block != blockOther && q.block != blockHousehold {
			return true
		}
	}
	return false
}

// endOf is where the section that begins at question i ends.
func endOf(qs []question, i int) int {
	j := i
	for j < len(qs) && qs[j].sect == qs[i].sect {
		j++
	}
	return j
}

// openTitle reports a section titled in the second person, or "The family".
func openTitle(q *question) bool {
	switch {
	case q.head == "" || len(q.head) > 60:
		return false
	case q.block == blockHousehold:
		return familyTitle.MatchString(q.head)
	case parentTitle(q):
		return true
	}
	return q.block == blockReferrer && secondPerson.MatchString(q.head)
}

// parentTitle reports a section that is titled as one about a parent: those who
// write for families call the one in need so. Another parent is not meant.
func parentTitle(q *question) bool {
	return (q.block == blockOther || q.block == blockNeutral) && ofParent(q.head)
}

// ofParent reports a title that is a parent and nothing else.
func ofParent(head string) bool {
	return head != "" && parentLabel.MatchString(plainParent(strings.TrimSpace(stripBrackets(stripNumbering(head)))))
}

var (
	secondPerson = regex(`(?i)\b(?:you|your|yourself|you['’]re|my|me|myself)\b`)
	yourTitle    = regex(`(?i)\b(?:your|my)\b`)
	familyTitle  = regex(`(?i)^(?:\W|\d|section|part)*(?:(?:about|details of) )?(?:the )?famil(?:y|ies)(?: details| information| (?:in need|concerned|(?:that |whom? )?you(?: are|['’]re)? [a-z ]{4,30}))?\W*$`)
)

// ownFact reports an answered question that is asked of nobody but the person.
func ownFact(q *question) bool {
	switch q.hit.key {
	case "person.date_of_birth", "person.ni_number", "person.prison_number", "person.crn", "person.nhs_number":
		return len(q.rows) == 0 && q.person == 0 && !q.ans.empty() && !isFiller(q.ans.text)
	}
	return false
}

// isOwnSection reports a section that asks for a name and what only the person
// is asked, and nothing about anybody's work.
func isOwnSection(qs []question) bool {
	named, facts := false, false
	for i := range qs {
		switch q := &qs[i]; q.hit.key {
		case "?.role", "?.organisation", "?.team", "referrer.role", "referrer.organisation", "referrer.team", "agency":
			if !q.ans.empty() && !isFiller(q.ans.text) {
				return false
			}
		case "?.name", "person.name", "person.surname", "person.forename":
			named = true
		default:
			facts = facts || ownFact(q)
		}
	}
	return named && facts
}

// yoursBorn reports a form that asks its reader for a date of birth, which no
// form asks of a professional.
func yoursBorn(qs []question) bool {
	for i := range qs {
		if q := &qs[i]; q.hit.key == "person.date_of_birth" && len(q.label) < 60 && yourOwn(q.label) {
			return true
		}
	}
	return false
}

// yourOwn reports a label that asks for its reader's own.
func yourOwn(label string) bool {
	l := strings.ToLower(label)
	return strings.HasPrefix(l, "your ") || strings.HasPrefix(l, "my ") || strings.HasPrefix(l, "what is your ") || strings.HasPrefix(l, "when were you ")
}

// askedOf reads what is asked of somebody by this word as asked of the person.
func (q *question) askedOf(c *catalogue, word string) {
	l := strings.ToLower(q.label)
	for _, start := range []string{"the " + word, word} {
		before, after, ok := strings.Cut(l, start)
		if !ok || before != "" && !strings.HasSuffix(before, " ") || strings.HasSuffix(strings.TrimSpace(before), "other") || strings.HasSuffix(strings.TrimSpace(before), "second") {
			continue
		}
		h, known := c.label(before + "the client" + after)
		if !known {
			return
		}
		if q.first = h.key; strings.HasPrefix(h.key, "?.") {
			h.key = genericKey(h.key, blockPerson)
		}
		q.hit, q.known = h, true
		return
	}
}

// askedOfParent reads "Is the parent pregnant?" in the parent's own section.
func askedOfParent(c *catalogue, q *question) {
	if q.hit.key != keyUnmapped {
		return
	}
	for _, w := range []string{"parent", "mother", "father", "carer", "mum"} {
		if strings.Contains(strings.ToLower(q.label), w) {
			q.askedOf(c, w)
			return
		}
	}
}
