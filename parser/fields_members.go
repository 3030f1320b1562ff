package parser

// pupilBeside makes somebody else's what stands below "Pupil" or "Child", where a
// later title says that the parent is the one who needs a home.
func pupilBeside(qs []question) {
	named := -1
	for i := range qs {
		if q := &qs[i]; q.block == blockPerson && referredTitle.MatchString(q.head) && !notReferred.MatchString(q.head) && q.hit.key == "?.name" {
			named = i
			break
		}
	}
	for i := 0; i < named; i++ {
		if q := &qs[i]; q.sect != qs[named].sect && (q.block == "" || q.block == blockNeutral || q.block == blockHousehold) && learner.MatchString(q.head) {
			q.block = blockOther
		}
	}
}

var learner = regex(`(?i)^\W*(?:the |our )?(?:pupil|child|student|learner)(?:['’]s)?(?: details| information)?\W*$`)

// mainOfHousehold makes the person's of what a section about a household asks
// before it asks who else is in it: "Household: Main contact, DOB, Telephone, Other
// people in household". It counts where nobody was named before.
func mainOfHousehold(qs []question) {
	for i := range qs {
		q := &qs[i]
		if q.hit.key == "person.date_of_birth" && !q.ans.empty() && q.block != blockHousehold || q.hit.key == "person.name" && looksLikeName(q.ans.text) {
			return
		}
		if q.block != blockHousehold || q.hit.key != "household" || !restOfHousehold.MatchString(q.label) {
			continue
		}
		first := i
		born := 0
		for first > 0 && qs[first-1].sect == q.sect && qs[first-1].block == blockHousehold && qs[first-1].owner == "" {
			first--
			if qs[first].hit.key == "person.date_of_birth" {
				born++
			}
		}
		if born != 1 {
			return
		}
		for j := first; j < len(qs) && qs[j].sect == q.sect; j++ {
			if j != i {
				qs[j].block = blockPerson
			}
		}
		return
	}
}

var restOfHousehold = regex(`(?i)^(?:any(?:one|body)? (?:other|else)\b|others?\b|(?:who|anyone|anybody) else\b|(?:all |any )?other (?:people|persons|members|adults|occupants|household|family)\b)`)
