package parser

import (
	"slices"
	"strings"
)

// The likelihoods from which a guess is worth more than what the catalogue took
// a label for: by its words taken apart or the section that it stands in, by a
// wording that is like it, and by a wording of its own. To say that somebody
// agrees takes as much as the last.
const (
	overruleFloor = 0.5
	overruleLike  = 0.6
	overruleSure  = 0.85
	// overruleWorker is that from which one worker is another.
	overruleWorker = 0.95
)

// overrule settles anew what known labels ask for where everything about a
// question speaks for another key: its wording may be one of several persons',
// and a title above it may be nobody's. Its answer must be of the sort which the
// other key wants. One of the workers that a form names may be who refers.
func overrule(c *catalogue, pl *places, qs []question) {
	likeliestOf(c, pl, qs)
	worker, most := -1, 0.0
	others := map[int]bool{} // sections that name somebody else
	for i := range qs {
		if q := &qs[i]; q.first == "?.name" && q.hit.key == keyUnmapped && !q.ans.empty() {
			others[q.sect] = true
		}
	}
	for i := range qs {
		q := &qs[i]
		key, likely := q.likely, q.likelihood
		floor := overruleFloor
		switch {
		case q.hit.score == 1, key == "consent.given", key == keyUnmapped && (leastLikely(q.hit.key) >= guessCriticalFloor || q.hit.score > fuzzySure):
			floor = overruleSure
		case key == keyUnmapped, q.hit.score > fuzzySure:
			floor = overruleLike
		}
		if key == "" || key == q.hit.key || key == "household" || likely < floor || likely == 1 {
			continue
		}
		asked := q.hit
		asked.key = key
		works := ofWorker(q.hit.key)
		switch {
		case q.hit.key == "person.name" && !asksOnce(qs, i, "person.name"), ofWorker(q.hit.key) && ofWorker(key) && likely < overruleWorker:
			// A form keeps its only name, and who its workers are is told by more
			// than their labels.
		case kindOf(key) == kindDate && namesDate(q.label, q.hit.key) && !namesDate(q.label, key):
			// "Risk of homelessness date" is no date of consent, whatever stands above it.
		case q.hit.key == "consent.given" && agreesShare.MatchString(q.label):
			// Whoever says no to that has refused.
		case asksContrary(key, q.hit.key), q.hit.key == "custody.release_date" && key == "custody.release_type",
			kindOf(q.hit.key) == kindID && readsAsID(q.hit.key, q.ans.text):
		case key == keyUnmapped:
			if q.hit.score < 1 {
				q.hit.key = key
			}
		case key == "reason" && q.hit.key == "housing.situation" && asksFor(qs, key), key == "person.name" && asksFor(qs, key):
		case others[q.sect] && strings.HasPrefix(key, "person."):
		case len((&findings{place: pl}).readAs(q, asked)) == 0:
		case !works || !strings.HasPrefix(key, "referrer."):
			q.hit.key, q.hit.score = key, min(q.hit.score, senseScore)
			if !q.known {
				q.hit.score = guessScore * likely
			}
		case likely > most:
			worker, most = i, likely
		}
	}
	if worker >= 0 {
		workerRefers(qs, worker)
	}
}

// asksContrary reports two keys of which one asks for the contrary of the other,
// or of nearly the same: yes and no would change places by a mere likelihood.
func asksContrary(a, b string) bool {
	of := func(k string) int {
		switch k {
		case "person.public_funds", "person.no_public_funds":
			return 1
		case "rough_sleeping", "safe_tonight", "nowhere_tonight", "person.no_fixed_abode":
			return 2
		case "consent.given", "consent.method":
			return 3
		}
		return 0
	}
	return of(a) != 0 && of(a) == of(b)
}

// asksFor reports that a known question asks for a key, and is answered.
func asksFor(qs []question, key string) bool {
	return slices.ContainsFunc(qs, func(q question) bool { return q.known && q.hit.key == key && !q.ans.empty() })
}

// weighings is how often the questions are weighed: what one of them asks for
// tells of its neighbours.
const weighings = 2

// likeliestOf settles for each question that is not sure what it most likely asks for.
func likeliestOf(c *catalogue, pl *places, qs []question) {
	type candidate struct {
		at            int
		own           weighed // without its neighbours
		before, after string
	}
	var all []candidate
	g := guesses()
	keys := make([]string, len(qs))
	for i := range qs {
		q := &qs[i]
		if keys[i] = q.hit.key; len(all) < guessedLabels && q.overrulable() && !c.ownWording(q.label) {
			all = append(all, candidate{at: i, own: g.weigh(q.unknown(c, pl).signs(c))})
		}
	}
	sums := make([]int, len(g.keys))
	for n := range weighings {
		for j := range all {
			x := &all[j]
			before, after := neighbours(keys, x.at)
			if n > 0 && before == x.before && after == x.after {
				continue
			}
			x.before, x.after = before, after
			copy(sums, x.own.sums)
			if before != "" {
				g.add(sums, sign{"p:", before})
			}
			if after != "" {
				g.add(sums, sign{"n:", after})
			}
			qs[x.at].likely, qs[x.at].likelihood = g.heaviest(sums, x.own.known)
		}
		if n == weighings-1 {
			break
		}
		for _, x := range all {
			if keys[x.at] = ""; qs[x.at].likelihood > 0.5 {
				keys[x.at] = qs[x.at].likely
			}
		}
	}
}

// neighbours are the nearest keys before and behind a question.
func neighbours(keys []string, i int) (before, after string) {
	known := func(k string) bool { return k != keyUnmapped && k != "" }
	for j := i - 1; j >= 0 && before == ""; j-- {
		if known(keys[j]) {
			before = keys[j]
		}
	}
	for j := i + 1; j < len(keys) && after == ""; j++ {
		if known(keys[j]) {
			after = keys[j]
		}
	}
	return before, after
}

// ofWorker reports a key of somebody who works with the person and of whom
// nothing says that he refers.
func ofWorker(key string) bool {
	return key == "other_professionals" || strings.HasPrefix(key, "professional.")
}

// workerRefers makes a worker the referrer, of whom one question is at a place:
// the name, and what stands below it.
func workerRefers(qs []question, at int) {
	if slices.ContainsFunc(qs, func(q question) bool {
		return (q.hit.key == "referrer.name" || q.hit.key == "referrer.contact") && !q.ans.empty()
	}) {
		return
	}
	named := func(i int) bool {
		return qs[i].hit.key == "professional.name" || qs[i].hit.key == "other_professionals"
	}
	sect := qs[at].sect
	from := at
	for from > 0 && qs[from].sect == sect && !named(from) {
		from--
	}
	if !named(from) || qs[from].sect != sect {
		from = at
	}
	for i := from; i < len(qs) && qs[i].sect == sect && (i == from || !named(i)); i++ {
		if of, ok := strings.CutPrefix(qs[i].hit.key, "professional."); ok {
			qs[i].hit.key = "referrer." + of
		} else if i == from {
			qs[i].hit.key = "referrer.name"
		}
	}
}

// overrulable reports a question whose meaning may be settled anew.
func (q *question) overrulable() bool {
	if q.group != "" || q.owner != "" && q.owner != blockPerson || q.person > 0 || len(q.rows) > 0 || q.ans.empty() || isFiller(q.ans.text) && !q.ans.tick || sameAs.MatchString(strings.TrimSpace(q.ans.text)) {
		return false
	}
	switch q.block {
	case blockOffice, blockHousehold:
		return false
	case blockOther:
		if !q.known {
			return false
		}
	}
	switch q.hit.key {
	case "household", "housing.tenancy_to_save", "person.surname", "person.forename", "person.contact_via", "person.ids",
		"date.either", "date.signed", "date.status", "consent.written", "consent.oral", reasonMore:
		return false // or what they ask for is told by the answer
	case "external_reference":
		// Numbers of several sorts are told from one another.
		return !strings.ContainsAny(q.ans.text, "/,;")
	}
	if q.hit.score < 1 || q.first != q.hit.key {
		return true
	}
	// Of the catalogue's own wordings those are left alone that ask for yes or no,
	// and for a number that the answer has the shape of.
	switch kindOf(q.hit.key) {
	case kindBool:
		return false
	case kindID:
		return !readsAsID(q.hit.key, q.ans.text)
	}
	return true
}

// agreesShare asks whether somebody agrees that what is known of them is passed on.
var agreesShare = regex(`(?i)\b(?:agree[sd]?|consent(?:s|ed)?|happy) (?:to|with|for) (?:\w+ ){0,3}(?:share|sharing|shared|data|details|information|referred|referral|referring)\b`)

// namesDate reports a label with the word for what the date of a key is of.
func namesDate(label, key string) bool {
	label = strings.ToLower(label)
	switch key {
	case "homeless_date":
		return strings.Contains(label, "homeless")
	case "custody.release_date":
		return strings.Contains(label, "release")
	case "consent.date":
		return strings.Contains(label, "consent") || strings.Contains(label, "agree")
	case "person.date_of_birth":
		return strings.Contains(label, "birth") || strings.Contains(label, "born") || strings.Contains(label, "dob")
	}
	return false
}
