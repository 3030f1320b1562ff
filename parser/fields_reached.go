package parser

import "strings"

// personReached gives the person the number that stands behind a worker's line and
// another question: the worker's own stands with the name, and the person has none.
// "Adviser: Ann Poe, 01632 960001", "Staying: with friends", "Mobile: 07700 900001".
func personReached(qs []question) {
	if answeredIn(qs, "person.phone") || answeredIn(qs, "person.contact") || answeredIn(qs, "person.contact_via") {
		return
	}
	worker := -1
	for i := range qs {
		q := &qs[i]
		if q.ans.empty() {
			continue
		}
		who, what, _ := strings.Cut(q.hit.key, ".")
		switch {
		case what == "contact" && (who == blockReferrer || who == "lead" || who == "professional"):
			worker = -1
			if len(findPhones(q.ans.text)) > 0 {
				worker = i
			}
		case what == "phone" && q.first == "?.phone" && worker >= 0 && i > worker+1 && q.sect == qs[worker].sect && q.owner == "" && (q.block == "" || q.block == blockNeutral || q.block == blockPerson) && ownMobile.MatchString(q.ans.text):
			q.hit.key = "person.phone"
			return
		}
	}
}

// ownMobile is the number of a mobile telephone (Ofcom, National Telephone Numbering
// Plan: 07).
var ownMobile = regex(`^\W*(?:07|\+447|00447|\+44 7)`)
