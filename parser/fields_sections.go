package parser

// content is what a section of a form asks and has answered, as far as that
// tells whose it is.
type content struct {
	from, to int
	// named is set where somebody is named, born where a date of birth is
	// given, own where a number that only the person has.
	named, born, own bool
	// kin is set where it is said how somebody is related to the person, works
	// where a post or an organisation is given.
	kin, works bool
	block      string
}

// sectionsByContent decides whose a section is where its title does not tell,
// or seems to be the person's, by what is answered in it: who is related to the
// person is somebody else, and who has a post and no date of birth refers. It
// wants another section that is about the person.
func sectionsByContent(qs []question) {
	var all []content
	for i := 0; i < len(qs); {
		end := endOf(qs, i)
		all = append(all, contentOf(qs, i, end))
		i = end
	}
	person, referrer := -1, false
	for i := range all {
		s := &all[i]
		if person < 0 && s.open() && s.named && !s.kin && (s.own || s.born) {
			person = i
		}
		referrer = referrer || s.block == blockReferrer && s.named
	}
	if person < 0 {
		return
	}
	works, at := 0, 0
	for i := range all {
		s := &all[i]
		if i == person || !s.open() || !s.named || s.own {
			continue
		}
		switch {
		case s.kin && !s.works:
			s.give(qs, blockOther)
		case s.works && !s.born && !s.kin:
			works, at = works+1, i
		}
	}
	if works == 1 && !referrer {
		all[at].give(qs, blockReferrer)
	}
}

// open reports a section that may be anybody's.
func (s *content) open() bool {
	return s.block == "" || s.block == blockNeutral || s.block == blockPerson
}

func (s *content) give(qs []question, block string) {
	for i := s.from; i < s.to; i++ {
		qs[i].block = block
	}
}

func contentOf(qs []question, from, to int) content {
	s := content{from: from, to: to, block: qs[from].block}
	for i := from; i < to; i++ {
		q := &qs[i]
		if q.ans.empty() || isFiller(q.ans.text) || q.person > 0 || q.owner != "" || len(q.rows) > 0 {
			continue
		}
		switch q.hit.key {
		case "?.name", "person.name", "person.surname", "person.forename":
			s.named = true
		case "person.date_of_birth":
			s.born = true
		case "person.ni_number", "person.prison_number", "person.crn", "person.nhs_number":
			s.own = true
		case "?.relationship":
			s.kin = s.kin || relationWord.MatchString(q.ans.text) && wordCount(q.ans.text) <= 4
		case "?.role", "?.organisation", "?.team", "referrer.role", "referrer.organisation", "referrer.team":
			s.works = true
		}
	}
	return s
}
