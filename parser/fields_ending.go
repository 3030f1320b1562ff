package parser

import (
	"slices"
	"strings"
)

// ending settles what only the whole of a form tells: that the last date in it
// is the form's own, that its last worker refers, and what the day on which
// somebody leaves is in a prison's form.
func ending(qs []question) {
	if answeredIn(qs, "person.prison_number") && !answeredIn(qs, "custody.release_date") {
		for i := range qs {
			if q := &qs[i]; q.hit.key == keyUnmapped && leavingDay.MatchString(q.label) && q.owner == "" {
				if _, _, ok := readDate(q.ans.text, dateEvent); ok {
					q.hit.key = "custody.release_date"
					break
				}
			}
		}
	}
	lastDate(qs)
	if answeredIn(qs, "referrer.name") || answeredIn(qs, "referrer.contact") {
		return
	}
	if signsInPrint(qs) || answeredIn(qs, "professional.name") || answeredIn(qs, "professional.contact") {
		return
	}
	for i := len(qs) - 1; i >= max(0, len(qs)-5); i-- {
		q := &qs[i]
		if q.hit.key != "other_professionals" || q.owner != "" || len(q.rows) > 0 || !refersToo.MatchString(q.label) && (!roleWords.MatchString(q.label) || notReferrer.MatchString(q.label)) || len(strings.Fields(q.label)) > 4 || closingName(firstLine(q.ans.text)+",") == "" && !looksLikeName(q.ans.text) {
			continue
		}
		q.hit.key = "referrer.contact"
		if len(strings.Fields(q.label)) > 1 && roleWords.MatchString(q.label) && !answeredIn(qs, "referrer.role") {
			q.ans.text = withRole(q.ans.text, q.label)
		}
		for j := i + 1; j < len(qs); j++ {
			if k, ok := strings.CutPrefix(qs[j].hit.key, "professional."); ok {
				qs[j].hit.key = "referrer." + k
			} else if qs[j].first == "?.phone" || qs[j].first == "?.email" {
				qs[j].hit.key = "referrer." + strings.TrimPrefix(qs[j].first, "?.")
			}
		}
		return
	}
}

// otherTimes leaves of a release and a consent that a form asks for twice the one that
// counts: the next release and not the last, for this referral and not an earlier one.
func otherTimes(qs []question) {
	for i := range qs {
		q := &qs[i]
		if bare := strings.TrimSpace(anothers.ReplaceAllString(q.label, "")); bare != strings.TrimSpace(q.label) && !answeredIn(qs, "person.date_of_birth") {
			for j := range qs {
				// "Date of birth" beside "Date of birth (partner)" is the person's.
				if o := &qs[j]; strings.EqualFold(strings.TrimSpace(o.label), bare) && bornLabel.MatchString(bare) && isDateText(o.ans.text) {
					o.hit, o.known, o.owner = hit{key: "person.date_of_birth", score: 0.85, tokens: o.hit.tokens}, true, ""
					break
				}
			}
		}
		switch {
		case q.hit.key == "custody.release_date" && lastRelease.MatchString(q.label), strings.HasPrefix(q.hit.key, "consent.") && (earlierReferral.MatchString(q.label) || othersConsented.MatchString(q.label)):
			q.hit.key = keyUnmapped
		case anothers.MatchString(q.label) && (q.hit.key == "person.phone" || q.hit.key == "person.email" || q.hit.key == "person.date_of_birth"):
			q.hit.key = keyUnmapped
		case q.hit.key == keyUnmapped && nextRelease.MatchString(q.label) && isDateText(q.ans.text):
			q.hit, q.known = hit{key: "custody.release_date", score: 0.85, tokens: q.hit.tokens}, true
		}
	}
}

var (
	lastRelease = regex(`(?i)^\W*(?:date of )?(?:last|previous|prior|earlier|most recent|first) release(?: date)?\W*$|\(?\b(?:rotl|temporary (?:release|licence)|day release)\b`)
	nextRelease = regex(`(?i)^\W*(?:date of )?(?:next|final) release(?: date)?\W*$|^\W*release(?: date)? \((?:final|actual|confirmed)\)\W*$`)
	// anothers is a label that says in brackets whose of several it asks for.
	anothers  = regex(`(?i)\((?:of )?(?:the |his |her |their )?(?:partner|spouse|wife|husband|mum|mother|dad|father|parent|carer|ex|next of kin|nok|landlord|support worker|key ?worker|social worker)(?:['’]s)?\)\W*$`)
	bornLabel = regex(`(?i)^(?:date of birth|d\.?o\.?b\.?|born)$`)
	// othersConsented asks for a parent's consent, which is not the person's.
	othersConsented = regex(`(?i)^\W*(?:consent\W{1,3}(?:of |from |by )?(?:the )?(?:parents?|mother|father|mum|dad|guardian|partner)\b|(?:parents?|parental|mother|father|guardian)['’]?s? consent\b)`)
	earlierReferral = regex(`(?i)\b(?:previous|last|earlier|prior|old) (?:referral|dtr|application)\b`)
)

// secondReach gives a telephone or an e-mail that is asked for a second time, in
// words that say no more than the first did, to the worker who was named since.
func secondReach(qs []question) {
	for i := range qs {
		q := &qs[i]
		what, generic := strings.CutPrefix(q.first, "?.")
		if !generic || what != "phone" && what != "email" || q.hit.key != "person."+what || q.owner != "" || q.block == blockPerson || q.ans.empty() {
			continue
		}
		own := slices.IndexFunc(qs[:i], func(o question) bool {
			return o.hit.key == q.hit.key && o.owner == "" && !o.ans.empty() && !isFiller(o.ans.text) && o.ans.text != q.ans.text
		})
		if own < 0 {
			continue
		}
		for j := i - 1; j > own && j >= i-4; j-- {
			o := &qs[j]
			if strings.HasPrefix(o.hit.key, "person.") && !o.ans.empty() {
				break
			}
			switch who, k, _ := strings.Cut(o.hit.key, "."); {
			case o.ans.empty() || k != "name" && k != "contact":
				continue
			case who == blockReferrer || who == blockLead || who == blockProfessional:
				q.hit.key = who + "." + what
			}
			break
		}
	}
}

// answeredIn reports that a question for a key has an answer.
func answeredIn(qs []question, key string) bool {
	return slices.ContainsFunc(qs, func(q question) bool { return q.hit.key == key && !q.ans.empty() && !isFiller(q.ans.text) })
}

// lastDate makes the form's own of the last date in it, where none is known to
// be and nothing says of what it is the date.
func lastDate(qs []question) {
	if !answeredIn(qs, "referral_date") && !answeredIn(qs, "date.signed") {
		for i := len(qs) - 1; i >= max(0, len(qs)-4); i-- {
			q := &qs[i]
			if q.first != "?.date" && !lastDay.MatchString(q.label) || q.hit.key != keyUnmapped && q.hit.key != "" || q.owner != "" || q.block == blockOffice || q.block == blockOther {
				continue
			}
			if d, rest, ok := readDate(q.ans.text, dateEvent); ok && d != "" && len(rest) < 12 {
				q.hit.key, q.known = "referral_date", true
				break
			}
		}
	}
}

// signsInPrint makes the referrer of whoever signed at the end of a form in
// print, with a job or an e-mail address of work: the person signs without.
func signsInPrint(qs []question) bool {
	for i := len(qs) - 1; i >= max(0, len(qs)-8); i-- {
		q := &qs[i]
		if !inPrint.MatchString(q.label) || q.ans.empty() || q.owner != "" || q.hit.key != keyUnmapped && q.hit.key != "?.name" && q.hit.key != "" && !strings.HasPrefix(q.hit.key, "professional.") {
			continue
		}
		if name := toComma(firstLine(q.ans.text)); !looksLikeName(name) || !roleWords.MatchString(q.ans.text) {
			continue
		}
		q.hit, q.known = hit{key: "referrer.contact", score: 0.85}, true
		for j := i + 1; j < len(qs) && j <= i+3; j++ {
			if k, ok := strings.CutPrefix(qs[j].hit.key, "professional."); ok {
				qs[j].hit.key = "referrer." + k
			}
		}
		return true
	}
	return false
}

var inPrint = regex(`(?i)^(?:print(?:ed)?(?: (?:full )?name)?|name \(?(?:in )?(?:print|capitals|block capitals)\)?)\W*$`)

// firstListed makes the first of a list of adults the person, where a form asks
// for nobody else: the form of a family's worker, with its members in a list
// that has telephone numbers or insurance numbers too.
func firstListed(qs []question) []question {
	at := -1
	for i := range qs {
		q := &qs[i]
		switch q.hit.key {
		case "person.name", "person.surname", "person.forename", "person.date_of_birth", "person.prison_number", "person.crn":
			if !q.ans.empty() && q.owner != blockOther {
				return qs
			}
		case "household":
			if at < 0 && len(q.rows) > 0 && !minors.MatchString(q.label) && !minors.MatchString(q.head) {
				at = i
			}
		}
	}
	if at < 0 {
		return qs
	}
	row := qs[at].rows[0]
	has := func(keys ...string) bool {
		return slices.ContainsFunc(row, func(c gridCell) bool { return c.known && slices.Contains(keys, c.hit.key) })
	}
	if !has("person.date_of_birth") || !has("person.phone", "?.phone", "person.ni_number", "person.nhs_number") {
		return qs
	}
	var own []question
	for _, c := range row {
		q := question{label: c.label, hit: c.hit, known: c.known, strong: true, ans: answer{text: c.text, rest: c.text}, head: qs[at].head, sect: qs[at].sect}
		switch {
		case c.hit.key == "?.name":
			q.hit.key = "person.name"
		case strings.HasPrefix(c.hit.key, "?."):
			q.hit.key = genericKey(c.hit.key, blockPerson)
		case !strings.HasPrefix(c.hit.key, "person."):
			continue
		}
		own = append(own, q)
	}
	qs[at].rows = qs[at].rows[1:]
	if len(qs[at].rows) == 0 {
		qs[at].ans = answer{}
	}
	return append(own, qs...)
}

var minors = regex(`(?i)\b(?:child\w*|sons?|daughters?|dependants?|others?)\b`)

// withRole puts the job that a label names behind the name in its answer.
func withRole(text, role string) string {
	name, rest, more := strings.Cut(text, ",")
	if roleWords.MatchString(text) {
		return text
	}
	if !more {
		return name + ", " + role
	}
	return name + ", " + role + "," + rest
}

var (
	leavingDay = regex(`(?i)^(?:expected |estimated |earliest |planned |date of )?(?:discharge|leaving|exit)(?: date)?$`)
	lastDay    = regex(`(?i)^(?:on|when|sent|sent on|date ?/ ?time|date and time|date of (?:this )?(?:form|sheet|alert|slip|card|notice|note)|day|dated|typed(?: up)?|(?:(?:this )?(?:form|sheet|alert|slip|card|notice|notification|referral) )(?:date|dated|completed|sent|made|written|filled(?: in)?)(?: on)?)\W*$`)
)
