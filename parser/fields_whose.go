package parser

import (
	"slices"
	"strings"
)

// deskLabel is a telephone or mailbox of a place of work.
var deskLabel = regex(`(?i)\b(?:direct (?:line|dial)|ddi|office|omu|ward|bleep|pager|switchboard|team|desk|department|dept|duty|unit|functional|secure)\b`)

// nameAgain reports that the question asks for a name when the person's has
// been given, with nothing after it that tells who another person is.
func nameAgain(qs []question, i int) bool {
	q := &qs[i]
	if !looksLikeName(firstLine(q.ans.text)) {
		return false
	}
	before := ""
	for j := range i {
		p := &qs[j]
		switch p.hit.key { // first what costs nothing: a form may have thousands
		case "person.name", "person.surname", "referrer.name":
		default:
			continue
		}
		if p.ans.empty() || p.owner == blockOther || len(p.ans.text) < 40 && isFiller(p.ans.text) {
			continue
		}
		switch p.hit.key {
		case "person.name", "person.surname":
			before = p.ans.text
		case "referrer.name":
			return false
		}
	}
	if n, _ := readName(before); n == "" || sameName(n, firstLine(q.ans.text)) {
		return false
	}
	for j := i + 1; j < len(qs) && j <= i+8; j++ {
		switch qs[j].hit.key {
		case "person.date_of_birth", "person.prison_number", "person.crn", "person.ni_number", "person.surname", "person.nhs_number", "?.relationship", "person.gender":
			return false
		case "person.name", "referrer.name":
			j = len(qs)
		}
	}
	return true
}

// given reports that a key has been answered.
func given(before []question, key string) bool {
	return slices.ContainsFunc(before, func(q question) bool { return q.hit.key == key && !q.ans.empty() && !isFiller(q.ans.text) })
}

// movedOn reports that a section about consent has asked other things since: a
// date at its end is the form's.
func movedOn(before []question, sect int) bool {
	for i := len(before) - 1; i >= 0 && before[i].sect == sect; i-- {
		switch k := before[i].hit.key; {
		case strings.HasPrefix(k, "consent."):
			return false
		case kindOf(k) == kindText, strings.HasPrefix(k, "referrer."):
			return true
		}
	}
	return false
}

// tellsWorker reports an answer that introduces somebody by name and work:
// "Jane Doe, ward sister", or a name beside a label that is a sort of work.
func (q *question) tellsWorker() bool {
	text := q.ans.text
	if text == "" || len(text) > 160 || len(words(q.label)) > 6 || notReferrer.MatchString(q.label) {
		return false
	}
	pieces := roleSplit.Split(roleBracket.ReplaceAllString(text, "$1\n$2\n"), -1)
	name := dropTitle(strings.Trim(collapse(pieces[0]), " .,"))
	if !looksLikeName(name) || len(strings.Fields(name)) > 4 || orgWords.MatchString(name) {
		return false
	}
	if len(pieces) == 1 {
		return len(words(q.label)) <= 3 && workLabel.MatchString(q.label)
	}
	return slices.ContainsFunc(pieces[1:], func(p string) bool { return roleWords.MatchString(p) && len(strings.Fields(p)) <= 6 })
}

// byWriter is a label of who writes: "Us", "Made by".
var byWriter = regex(`(?i)^(?:us|me|we|from us|who are you|who by|.*\bby)\W*$`)

// sinceWhen asks for a date of what was asked before.
var sinceWhen = regex(`(?i)^(?:and )?(?:(?:from|since|by|on) )?(?:when|what date|which date)\W*$`)

var (
	workLabel   = regex(`(?i)\b(?:officer|worker|case ?worker|clerk|nurse|clinician|navigator|practitioner|coach|advis[eo]r|sister|mentor|co-?ordinator|midwife|chaplain|doctor|staff|by|me|us)\b`)
	notReferrer = regex(`(?i)\b(?:landlord|gp|doctor|solicitor|next of kin|emergency|line manager|supervisor|partner|mother|father|parent|friend|relative|host|perpetrator|abuser|employer|school|visitor|police|previous|former|victim|received|logged|allocated|approved|authorised|countersign\w*|witness\w*|housing officer|copied|cc)\b`)
)

// workOf is what words about somebody's work ask of a referrer.
func workOf(label []string) string {
	if len(label) == 0 || len(label) > 3 {
		return ""
	}
	if last := label[len(label)-1]; last == "number" || last == "no" || last == "ref" {
		return ""
	}
	for _, w := range label {
		switch w {
		case "employer", "workplace", "company", "firm", "charity", "trust", "establishment", "service", "institution":
			return "referrer.organisation"
		case "occupation", "profession", "title", "grade", "rank":
			return "referrer.role"
		case "team", "department", "dept", "unit", "office", "section", "branch":
			return "referrer.team"
		}
	}
	if len(label) == 2 && label[0] == "work" && label[1] == "place" {
		return "referrer.organisation"
	}
	if len(label) == 2 && (label[0] == "print" || label[0] == "printed") && label[1] == "name" {
		return "referrer.name"
	}
	return ""
}

// lookAhead decides whose an ambiguous label is where no heading tells: the
// nearest unmistakable question of the section does. A role or an
// organisation of its own is the referrer's. What a block has already been
// asked it is not asked again.
func lookAhead(c *catalogue, qs []question, i int) string {
	ahead, far := "", 0
	// Half a name goes with what stands above and below it.
	half := strings.HasSuffix(qs[i].hit.key, ".forename") || strings.HasSuffix(qs[i].hit.key, ".surname")
	for j := i + 1; j < len(qs) && j <= i+5 && qs[j].sect == qs[i].sect && ahead == ""; j++ {
		q := qs[j]
		if !q.known || half && q.col > qs[i].col {
			continue
		}
		far = j - i
		switch b := c.cue(c.tokens(stripBrackets(q.label))); {
		case b == blockPerson && q.hit.key == "person.name" && qs[i].hit.key == "?.name":
			// The client's own name after a bare one: that one was somebody else.
			ahead = blockReferrer
		case b == blockReferrer || b == blockPerson:
			ahead = b
		case strings.HasPrefix(q.hit.key, "person."):
			ahead = blockPerson
		case strings.HasPrefix(q.hit.key, "referrer."), q.hit.key == "?.role":
			ahead = blockReferrer
		}
	}
	for j := i - 1; j >= 0 && qs[j].sect == qs[i].sect; j-- {
		behind := ""
		switch {
		case half && qs[j].col > qs[i].col:
			continue
		case strings.HasPrefix(qs[j].hit.key, "referrer.") && qs[j].hit.key != "referrer.team":
			behind = blockReferrer
		case strings.HasPrefix(qs[j].hit.key, "person."):
			behind = blockPerson
		default:
			continue
		}
		if ahead != "" && (far < i-j && behind != blockPerson || asked(qs[:i], qs[i].sect, genericKey(qs[i].hit.key, behind))) {
			break
		}
		return behind
	}
	return firstOf(ahead, blockPerson)
}

// asked reports that a section has already answered a key.
func asked(qs []question, sect int, key string) bool {
	return slices.ContainsFunc(qs, func(q question) bool {
		return (q.sect == sect || key == "person.name") && !q.ans.empty() && (q.hit.key == key || key == "person.name" && q.hit.key == "person.surname")
	})
}

// byInitials gives telephones and addresses to the worker whose title they
// shorten: "Supervising officer", and beside it "SO tel".
func byInitials(qs []question) {
	for i := range qs {
		q := &qs[i]
		of, ok := strings.CutPrefix(q.hit.key, "person.")
		if !ok || of != "phone" && of != "email" && of != "contact" {
			continue
		}
		short, _, _ := strings.Cut(strings.TrimSpace(q.label), " ")
		if len(short) < 2 || len(short) > 4 || !allLarge(short) || short == strings.TrimSpace(q.label) {
			continue
		}
		for j := i - 1; j >= 0 && qs[j].sect == q.sect; j-- {
			whose, named := strings.CutSuffix(qs[j].hit.key, ".name")
			if named && whose != "person" && qs[j].person == q.person && initialsOf(qs[j].label) == short {
				q.hit.key = whose + "." + of
				break
			}
		}
	}
}

func allLarge(s string) bool {
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// initialsOf are the first letters of a label's words, large.
func initialsOf(label string) string {
	var b strings.Builder
	for _, w := range strings.Fields(strings.ToUpper(label)) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}
