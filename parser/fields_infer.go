package parser

import (
	"slices"
	"strings"
)

var housingHead = regex(`(?i)\b(?:housing|accommodation|homeless\w*)\b`)

// parentIsPerson makes the parent or carer the person, where a form names
// nobody else: those who write for families call the client so.
func parentIsPerson(c *catalogue, qs []question) {
	at := -1
	for i := range qs {
		q := &qs[i]
		switch q.hit.key {
		case "person.name", "person.surname", "person.forename":
			if !q.ans.empty() && !isFiller(q.ans.text) {
				return
			}
		}
		if at < 0 && parentLabel.MatchString(q.label) && q.hit.key == keyUnmapped && !q.ans.empty() {
			if n, _ := readName(firstLine(q.ans.text)); n != "" && len(strings.Fields(n)) <= 5 {
				at = i
			}
		}
	}
	if at < 0 {
		return
	}
	qs[at].hit = hit{key: "person.name", score: 0.7, tokens: qs[at].hit.tokens}
	for i := at + 1; i < len(qs) && qs[i].sect == qs[at].sect; i++ {
		q := &qs[i]
		if q.hit.key != keyUnmapped || q.first == keyUnmapped || c.cue(c.tokens(stripBrackets(q.label))) == blockOther {
			continue
		}
		switch {
		case strings.HasPrefix(q.first, "?."):
			q.hit.key = genericKey(q.first, blockPerson)
		case strings.HasPrefix(q.first, "person."):
			q.hit.key = q.first
		}
	}
}

var parentLabel = regex(`(?i)^(?:name of )?(?:mother|father|parent|carer|parents?(?: or |/| and )carers?|guardian|parents?(?: or |/)guardian|mum|main carer)(?:['’]s)?(?: name)?$`)

func firstLine(s string) string {
	l, _, _ := strings.Cut(s, "\n")
	return l
}

// identityFollows reports that one of the next questions asks who somebody is:
// the name before a date of birth begins a person.
func identityFollows(next []question, sect int) bool {
	for i := range next[:min(len(next), 2)] {
		if next[i].sect != sect {
			return false
		}
		switch next[i].hit.key {
		case "person.date_of_birth", "person.prison_number", "person.crn", "person.ni_number":
			return next[i].known
		}
	}
	return false
}

// inContext reads a label that says too little together with its section's
// title: "Date" below "Release".
func (c *catalogue) inContext(q *question) bool {
	if q.known && q.hit.score > senseScore && q.hit.key != "?.date" && q.hit.key != keyUnmapped || q.head == "" || len(q.label) > 40 || q.group != "" || q.block == blockOther || q.owner != "" {
		return false
	}
	if q.known && q.hit.score == 1 && q.hit.key == keyUnmapped || len(strings.Fields(q.head)) > 4 || len(strings.Fields(q.label)) > 4 {
		return false
	}
	if q.known && q.hit.key != "?.date" && q.hit.key != keyUnmapped && q.hit.score >= senseScore && len(strings.Fields(q.label)) > 1 {
		return false
	}
	h, ok := c.label(stripNumbering(q.head) + " " + q.label)
	if !ok || h.key == keyUnmapped || strings.HasPrefix(h.key, "?.") || strings.HasPrefix(h.key, "person.name") {
		return false
	}
	if own, ok := c.label(stripNumbering(q.head)); ok && own.key == h.key && q.hit.key != "?.date" && kindOf(h.key) != kindBool && h.key != "consent.given" {
		// The title alone asks that: the label adds nothing.
		return false
	}
	if q.hit.key == "?.date" && kindOf(h.key) != kindDate {
		return false
	}
	h.score = 0.85
	q.hit, q.known = h, true
	return true
}

// retype corrects a key whose type the answer contradicts: a "Number" that is
// a prison's, a "Contact" that is a telephone.
func (q *question) retype(pl *places, before []question) {
	text := q.ans.text
	if text == "" || len(text) > 200 {
		return
	}
	if strings.EqualFold(strings.Trim(q.label, " :"), "from") && looksLikeName(strings.TrimSpace(roleSplit.Split(text, 2)[0])) {
		// The head of a letter.
		q.hit.key = "referrer.contact"
		return
	}
	switch q.hit.key {
	case "?.phone":
		if len(findPhones(text)) == 0 {
			if k := q.infer(pl, before); k != keyUnmapped {
				q.hit.key = k
			}
		}
	case "?.name":
		if len(findPhones(text)) > 0 || len(findEmails(text)) > 0 {
			q.hit.key = "?.contact"
		} else if _, ok := pl.findPrison(text, false); ok && len(strings.Fields(text)) <= 5 {
			q.hit.key = "custody.prison"
		}
	case "household":
		if postcodePattern.MatchString(text) && len(strings.Fields(q.label)) <= 2 {
			q.hit.key = "?.address"
		}
	}
}

// infer tells from the answer what a question asks whose label says nothing:
// a number that only prisons give, an insurance number, the name of a prison.
func (q *question) infer(pl *places, before []question) string {
	text := strings.Trim(collapse(q.ans.text), " .,;")
	if text == "" || len(text) > 60 || q.group != "" || q.block == blockOther || q.owner == blockOther {
		return keyUnmapped
	}
	open := func(key string) string {
		for i := range before {
			if before[i].hit.key == key && !before[i].ans.empty() && before[i].person == q.person {
				return keyUnmapped
			}
		}
		return key
	}
	label := words(q.label)
	terse := len(label) <= 3
	is := func(list ...string) bool {
		return slices.ContainsFunc(label, func(w string) bool { return slices.Contains(list, w) })
	}
	if len(text) <= 20 && strings.ContainsAny(text, "0123456789") {
		if v, ok := readPrisonNumber(text); ok && len(v) == len(strings.ReplaceAll(text, " ", "")) {
			return open("person.prison_number")
		}
		if v, ok := readNI(text); ok && len(v) == len(strings.ReplaceAll(text, " ", "")) {
			return open("person.ni_number")
		}
		if v, ok := readCRN(text); ok && len(v) == len(strings.ReplaceAll(text, " ", "")) && terse {
			return open("person.crn")
		}
		if v, ok := readPNC(text); ok && len(v) == len(strings.ReplaceAll(text, " ", "")) {
			return open("person.pnc")
		}
		if spanOfTime.MatchString(text) && is("time", "term", "got", "length", "order") {
			return open("custody.sentence_length")
		}
		if c, l := readMAPPA(text, ""); c > 0 && l > 0 {
			return "risk.mappa"
		}
	}
	if e := findEmails(text); len(e) == 1 && e[0] == text {
		return "?.email"
	}
	if !terse {
		return keyUnmapped
	}
	if _, ok := pl.findPrison(text, false); ok && len(strings.Fields(text)) <= 4 {
		return open("custody.prison")
	}
	if is("in", "at", "est", "estab", "loc", "location", "held", "where", "site", "from") {
		if _, ok := pl.exactly(pl.prisons, text); ok {
			return open("custody.prison")
		}
	}
	if is("to", "la", "for", "area", "into") {
		if _, ok := pl.knownAuthority(text); ok {
			return open("authority")
		}
	}
	if is("type", "release", "how", "via") && readReleaseType(text) != "" && len(strings.Fields(text)) <= 3 {
		return open("custody.release_type")
	}
	return keyUnmapped
}

var spanOfTime = regex(`(?i)^\d+\s*(?:day|week|wk|month|mth|year|yr)s?\b`)
