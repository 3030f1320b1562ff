package parser

import (
	"slices"
	"strings"
	"unicode"
)

// resolve decides for every question whose it is, and so which key it has.
func resolve(c *catalogue, pl *places, qs []question) {
	namesInParts(qs)
	mainOfHousehold(qs)
	pupilBeside(qs)
	you := blockPerson
	if !sectionsByFacts(c, qs) {
		you = youAre(c, qs)
	}
	ofSomeoneElse(qs)
	sectionsByContent(qs)
	anchorNow, sect, column := "", -1, 0
	previous := -1
	for i := range qs {
		q := &qs[i]
		if !q.known && i > 0 && qs[i-1].known && qs[i-1].ans.empty() && len(qs[i-1].rows) == 0 && !q.ans.empty() && len(strings.Fields(q.label)) <= 3 && qs[i-1].sect == q.sect {
			// "Consent" without an answer, and "Given?" below it.
			if h, ok := c.label(qs[i-1].label + " " + q.label); ok && h.key == qs[i-1].hit.key {
				q.hit, q.known = h, true
			}
		}
		if q.known && q.hit.key == "needs.support" && len(strings.Fields(q.ans.text)) >= 8 && housingHead.MatchString(q.head) && len(q.ans.picked) == 0 {
			q.hit.key = "reason"
		}
		if q.sect != sect {
			anchorNow, sect, column = "", q.sect, 0
			previous = -1
		}
		if q.group != "" {
			if h, ok := c.label(q.group); ok {
				q.groupKey = h.key
			}
		}
		if followUp(q.label) && !(q.known && q.hit.score >= 0.85) && previous >= 0 && q.group == "" {
			qs[previous].follow(q)
			continue
		}
		cue := ""
		if q.known {
			cue = c.cue(c.tokens(stripBrackets(q.label)))
			if b := bracketed.FindString(q.label); cue == "" && b != "" {
				// "Signed off by (referrer)", "E-mail (COM)".
				if in := c.cue(c.tokens(b)); len(words(b)) <= 3 && (in == blockReferrer || in == blockLead || in == blockProfessional) {
					cue = in
				} else if in == "" && len(words(b)) <= 2 && workerWord.MatchString(b) && (q.hit.key == "?.phone" || q.hit.key == "?.email" || q.hit.key == "?.name" || q.hit.key == "person.phone" || q.hit.key == "person.email") {
					// "Tel (worker)" beside "Tel (client)".
					cue = blockReferrer
				}
			}
			if cue == blockOther && strings.HasPrefix(q.hit.key, "consent.") && slices.Contains(q.hit.tokens, "client") {
				// To what the person agrees others may belong.
				cue = blockPerson
			}
			if q.hit.whose != "" {
				cue = q.hit.whose
			}
			if cue == blockOther && q.block == blockPerson && ofParent(q.head) && !strings.Contains(strings.ToLower(q.label), "other") {
				cue = blockPerson // the parent is the one referred
			}
			if cue != "" && q.hit.key == "person.name" && nameOfReferred(q.label) {
				cue = blockPerson
			}
			if q.hit.score == 1 && q.hit.block == blockReferrer && cue == blockOther {
				// "Agency/School" is a wording of the referrer's.
				cue = ""
			}
			if cue == "" && q.hit.score == 0.95 {
				// The words as they were meant.
				cue = c.cue(q.hit.tokens)
			}
			if q.hit.key == "?.name" && q.hit.score == 1 && strings.EqualFold(strings.Trim(q.label, " :"), "contact person") {
				// The person to contact is not the person referred.
				cue = ""
			}
			if q.hit.key == "household" || q.hit.key == "other_professionals" || strings.HasPrefix(q.hit.key, "housing.") || strings.HasPrefix(q.hit.key, "needs.") || strings.HasPrefix(q.hit.key, "risk.") {
				cue = ""
			}
		} else {
			q.near = q.hit.key
			q.hit.key = q.infer(pl, qs[:i])
			q.known = q.hit.key != keyUnmapped
			cue = c.cue(c.tokens(q.label))
		}
		if q.block == blockReferrer && q.hit.key == "lead.name" && !strings.Contains(strings.ToLower(q.label), "lead") && onlyNameOf(qs, i) {
			// "Supervising officer" below "Officer": whoever fills the form in.
			q.hit.key, q.hit.whose, q.hit.opens, cue = "?.name", blockReferrer, blockReferrer, blockReferrer
		}
		q.besides(c, qs, i, previous, you)
		if cue == blockOther && strings.HasPrefix(q.hit.key, "consent.") && parentAgrees.MatchString(q.label) && !asksOnce(qs, i, q.hit.key) {
			cue = blockPerson
		}
		if previous == i-1 && previous >= 0 && strings.HasPrefix(qs[previous].hit.key, "consent.") && len(q.label) <= 8 {
			switch strings.ToLower(q.label) {
			case "when?", "when", "date?":
				q.hit, q.known = hit{key: "consent.date", score: 0.8}, true
			case "how?", "how", "method":
				q.hit, q.known = hit{key: "consent.method", score: 0.8}, true
			}
		}
		if previous == i-1 && previous >= 0 && qs[previous].hit.key == "person.last_settled_address" && whyLeft.MatchString(q.label) {
			q.hit, q.known = hit{key: "housing.loss_reason", score: 0.8}, true
		}
		if previous == i-1 && previous >= 0 && strings.HasPrefix(qs[previous].hit.key, "consent.") && howSaid.MatchString(q.label) && readMethod(q.ans.text) != "" {
			q.hit, q.known = hit{key: "consent.method", score: 0.8}, true
		}
		if q.hit.key == "?.contact" && detailsOnly.MatchString(q.label) && len(strings.Fields(q.ans.text)) >= 4 && len(findPhones(q.ans.text)) == 0 && len(findEmails(q.ans.text)) == 0 {
			// "Details" of what the title speaks of, and of nobody.
			q.hit.key = reasonMore
			if q.block == blockReferrer || q.block == blockOther || q.block == blockLead || q.block == blockProfessional {
				q.hit.key = keyUnmapped
			} else if h, ok := c.label(stripNumbering(q.head)); ok && kindOf(h.key) == kindText && q.block != blockReferrer && q.block != blockOther {
				q.hit = hit{key: h.key, score: 0.8, tokens: h.tokens}
			}
		}
		signs := q.hit.key == "?.date" && previous >= 0 && previous == i-1 && strings.HasPrefix(qs[previous].hit.key, "referrer.") || q.hit.key == "?.date" && movedOn(qs[:i], q.sect)
		if !signs && c.inContext(q) {
			cue = ""
		}
		if previous == i-1 && previous >= 0 && sinceWhen.MatchString(q.label) {
			switch qs[previous].hit.key {
			case "reason", "homeless_status", "housing.loss_reason", "rough_sleeping", "housing.situation", "person.where":
				q.hit, q.known = hit{key: "homeless_date", score: 0.75}, true
			}
		}
		if previous == i-1 && previous >= 0 && strings.EqualFold(strings.Trim(q.label, "? "), "since") {
			switch qs[previous].hit.key {
			case "person.where", "rough_sleeping", "person.no_fixed_abode", "homeless_status":
				q.hit, q.known = hit{key: "homeless_date", score: 0.75}, true
			}
		}
		q.retype(pl, qs[:i])
		q.atDesk(anchorNow)
		generic := strings.HasPrefix(q.hit.key, "?.") || q.hit.key == "person.surname" || q.hit.key == "person.forename" || q.hit.key == "person.title" || q.hit.key == "person.middle"
		set := func(block string) {
			if block == blockOther && !q.ans.empty() && (isFiller(q.ans.text) || nobody.MatchString(q.ans.text)) {
				// "Next of kin: none": nobody follows.
				return
			}
			if i == 0 && block == blockOther && q.ans.empty() && len(strings.Fields(q.label)) >= 7 {
				// The form's title, one of its words "couples": nobody follows.
				return
			}
			if block == anchorNow && block != "" {
				// More of the same one, further to the right.
				column = min(column, q.col)
				return
			}
			anchorNow, column = block, q.col
		}
		// What a column to the right speaks of does not bind the left one.
		anchor := anchorNow
		if q.col < column {
			anchor = ""
		}
		if cue == blockProfessional && q.block == blockReferrer {
			// The worker in a section about the referrer is the referrer.
			cue = blockReferrer
		}
		if cue == blockReferrer && q.block == blockProfessional && byAdviser.MatchString(q.label) {
			// "Personal adviser" below the title of a service that is involved.
			cue = blockProfessional
		}
		if q.block == blockReferrer && cue != blockReferrer && !q.ans.empty() && (q.hit.key == keyUnmapped || cue == blockOther || !q.known) {
			// In the referrer's section an employer is where they work.
			if k := workOf(words(q.label)); k != "" {
				q.hit, q.known, cue = hit{key: k, score: 0.8, tokens: q.hit.tokens}, true, blockReferrer
			}
		}
		block := firstOf(cue, q.owner)
		if block == "" && q.hit.key == "?.date" && i > 0 && signWord.MatchString(qs[i-1].label) && signedByReferrer(qs[:i]) {
			block = blockReferrer
		}
		if block == "" && q.person > 0 && generic {
			// A column of a list of people is theirs.
			block = blockPerson
		}
		if block == "" && q.hit.key == "?.name" && anchor != blockOther && anchor != "" && (q.block == "" || q.block == blockNeutral) && identityFollows(qs[i+1:], q.sect) {
			block = blockPerson
		}
		if block == "" && q.hit.key == "?.date" && previous >= 0 && previous == i-1 && strings.HasPrefix(qs[previous].hit.key, "consent.") && !qs[previous].ans.empty() {
			// Behind how it was given it is when; behind the consent alone it may
			// be the form's.
			q.hit.key, generic = "date.signed", false
			if qs[previous].hit.key == "consent.method" || onWhen.MatchString(q.label) && len(words(q.label)) > 1 {
				q.hit.key = "consent.date"
			}
		}
		if block == "" && q.hit.key == "?.date" && previous >= 0 && previous == i-1 && qs[previous].hit.key == "homeless_status" && !qs[previous].ans.empty() {
			q.hit.key, generic = "date.status", false
		}
		if block == "" && generic && i > 0 {
			block = q.ofLast(&qs[i-1])
		}
		if block == "" && generic {
			block = spokenOf(q.label, you)
			if block == "" || block == blockPerson && q.block != "" && q.block != blockNeutral {
				block = firstOf(anchor, q.block)
			}
			if block == blockNeutral || block == "" {
				block = lookAhead(c, qs, i)
			}
		}
		if q.hit.key == "?.date" && q.block == blockReferrer && q.owner == "" && (cue == "" || cue == blockReferrer) {
			block = blockReferrer // below a manager's name, too
		}
		if block == blockConsent && generic && previous >= 0 && previous == i-1 && strings.HasPrefix(qs[previous].hit.key, "referrer.") && q.hit.key != "?.name" {
			// The date and the role behind the name of whoever fills the form in.
			block = blockReferrer
		}
		if q.hit.key == "?.worker" && block == blockLead && cue == "" && q.block != blockLead && given(qs[:i], "lead.name") {
			// The lead has been named: this is another worker.
			block = blockProfessional
			set(blockProfessional)
		}
		if block == blockReferrer && cue == "" && q.owner == "" && q.block != blockReferrer && (q.hit.key == "person.surname" || q.hit.key == "person.forename") && given(qs[:i], "referrer.name") && !given(qs[:i], "referrer.forename") && !given(qs[:i], "referrer.surname") && !given(qs[:i], "person.name") {
			// Who refers has been named: a surname of its own is the person's.
			block = blockPerson
			set(blockPerson)
		}
		if generic && q.hit.key == "?.name" && block == blockPerson && cue == "" && q.owner == "" && q.person == 0 && q.block != blockPerson && nameAgain(qs, i) {
			// The person has been named: this is who refers.
			block = blockReferrer
			set(blockReferrer)
		}
		if generic && (q.hit.key == "?.phone" || q.hit.key == "?.email") && block == blockReferrer && cue == "" && q.owner == "" && safeReach.MatchString(q.label) {
			// A number that is safe is that of whoever is in danger.
			block = blockPerson
		}
		if generic && (q.hit.key == "?.phone" || q.hit.key == "?.email") && block == blockPerson && cue == "" && q.owner == "" && deskLabel.MatchString(q.label) {
			block = blockReferrer
		}
		if who := q.namedAlike(qs[:i]); who != "" && q.block != who {
			if _, of, _ := strings.Cut(q.hit.key, "."); of == "phone" || of == "email" || of == "contact" {
				q.hit.key, block, cue, generic = "?."+of, who, who, true
			}
		}
		q.com = block == blockLead && c.speaksOfCOM(firstOf(cueLabel(cue, q.label), q.head))
		q.first = q.hit.key
		q.key(block, cue, generic, anchor)
		if q.first == "?.date" && q.hit.key == "referral_date" && cue != blockReferrer && q.block != blockReferrer && q.block != blockConsent && momentTitle.MatchString(q.head) && len(strings.Fields(q.head)) <= 5 && !formTitle.MatchString(q.head) {
			// The day of what the title speaks of.
			q.hit.key = keyUnmapped
		}
		if q.first == "?.date" && q.hit.key == "referral_date" && q.block == blockConsent && q.hit.whose == blockPerson {
			// The day on which the person signed.
			q.hit.key = "consent.date"
		}
		if q.first == "?.role" && q.hit.key == keyUnmapped && (block == blockPerson || block == "" || block == blockNeutral || block == blockConsent) && q.owner == "" && roleWords.MatchString(q.ans.text) && !given(qs[:i], "referrer.role") {
			// Who is referred has no role.
			q.hit.key = "referrer.role"
		}
		if worker := q.hit.key == keyUnmapped && q.owner == "" && q.group == "" && cue != blockOther && q.block != blockOther && q.block != blockOffice && q.block != blockHousehold && q.block != blockLead && q.tellsWorker(); worker {
			q.hit.key = "professional.contact"
			if byWriter.MatchString(q.label) && !given(qs[:i], "referrer.name") {
				q.hit.key = "referrer.contact"
				set(blockReferrer)
				previous = i
				continue
			}
			if q.hit.score == 0 {
				q.hit.score = senseScore
			}
			set(blockProfessional)
			previous = i
			continue
		}
		switch {
		case q.owner != "":
		case q.known && q.hit.opens != "" && (cue == "" || cue == q.hit.opens || q.hit.opens == blockOther):
			set(q.hit.opens)
		case cue == blockOther && q.known:
			set(blockOther)
		case q.known && (q.hit.key == "other_professionals" || q.hit.key == "professional.name") && (looksLikeName(dropRank(toComma(q.ans.text))) || q.hit.key == "professional.name" && capitalised.MatchString(q.ans.text)):
			// The telephone number below a support worker's name is no client's.
			set(blockProfessional)
		case q.hit.score < 1 && q.hit.opens == "" && q.owner == "" && (block == blockLead || block == blockReferrer) && (strings.HasSuffix(q.hit.key, ".name") || strings.HasSuffix(q.hit.key, ".contact")):
			set(block)
		case q.hit.key == "referrer.name" && cue == "" && !q.ans.empty() && (q.block == "" || q.block == blockNeutral || q.block == blockPerson && byWriter.MatchString(q.label)):
			// "Raised by": the telephone number below is the same one's.
			set(blockReferrer)
		case cue == blockPerson && strings.HasPrefix(q.hit.key, "person."):
			set(blockPerson)
		case !generic && q.known && q.hit.key != keyUnmapped && anchor == blockOther && !strings.HasPrefix(q.hit.key, "person.") && q.hit.key != "referral_date":
			set("")
		}
		previous = i
	}
	otherNames(qs)
	personReached(qs)
	firstIsPerson(c, qs)
	parentIsPerson(c, qs)
	childIsPerson(c, qs)
	joint(qs)
}

// whyLeft asks, below the last home, how it was lost.
var whyLeft = regex(`(?i)^(?:and )?why (?:did|have|has) (?:he|she|they|the \w+) (?:leave|left|lose|lost|have to leave)\b|^reasons? (?:for leaving|they left|(?:he|she) left)\b`)

// howSaid asks how something was said, agreed or confirmed.
var howSaid = regex(`(?i)^(?:and )?how\b[^?]{0,30}\b(?:tell|told|say|said|agreed?|confirm\w*|given?|gave|obtained|did (?:he|she|they)|was (?:it|this|that))\b`)

// otherNames makes the forenames of the "Other names" that a form asks for
// beside a surname and without a forename.
func otherNames(qs []question) {
	at := -1
	for i := range qs {
		q := &qs[i]
		switch {
		case q.hit.key == "person.forename" || q.hit.key == "person.name" && looksLikeName(q.ans.text):
			return
		case at < 0 && q.hit.key == "person.known_as" && restOfName.MatchString(q.label):
			at = i
		}
	}
	if at >= 0 && slices.ContainsFunc(qs[max(0, at-2):min(len(qs), at+3)], func(q question) bool { return q.hit.key == "person.surname" && !q.ans.empty() }) {
		qs[at].hit.key = "person.forename"
	}
}

var restOfName = regex(`(?i)^(?:other|given|fore|christian|remaining)[ -]?name(?:s|\(s\))?(?: \(in full\)| in full)?\W*$`)

// firstIsPerson makes the name that stands before a date of birth or a number
// the person's, where the form has another word for its clients than any that
// is known ("Nominal", "Guest") and names nobody else.
func firstIsPerson(c *catalogue, qs []question) {
	for i := range qs {
		switch qs[i].hit.key {
		case "person.name", "person.surname", "person.forename":
			if !qs[i].ans.empty() && !isFiller(qs[i].ans.text) {
				return
			}
		}
	}
	for i := range qs {
		q := &qs[i]
		switch {
		case q.ans.empty() || q.group != "" || q.owner != "" || q.person > 0 || len(q.rows) > 0 || len(strings.Fields(q.label)) > 4:
			continue
		case q.block != "" && q.block != blockNeutral && q.block != blockPerson:
			continue
		case q.hit.key != keyUnmapped && q.hit.score > senseScore && kindOf(q.hit.key) != kindBool:
			continue
		}
		if b := c.cue(c.tokens(stripBrackets(q.label))); b != "" && b != blockPerson || parentLabel.MatchString(q.label) {
			continue
		}
		first := strings.TrimSpace(stripBrackets(firstLine(q.ans.text)))
		if name := dropRank(first); looksLikeName(name) && len(strings.Fields(name)) >= 2 && !orgWords.MatchString(name) && !teamWords.MatchString(name) && !roleWords.MatchString(name) && identityFollows(qs[i+1:], q.sect) {
			q.hit, q.known = hit{key: "person.name", score: 0.7, tokens: q.hit.tokens, opens: blockPerson}, true
			return
		}
	}
}

// dropRank takes a rank or title off a name, retired or not.
func dropRank(s string) string {
	return strings.TrimSpace(dropTitle(strings.TrimSpace(retiredWord.ReplaceAllString(s, " "))))
}

var retiredWord = regex(`(?i)\(?\bret'?d\b\.?\)?|\(retired\)`)

// byAdviser is an adviser who need not be the one who refers.
var byAdviser = regex(`(?i)^(?:(?:personal|leaving care|support|their|his|her) )?advis[eo]r\W*$`)

// cueLabel is the label where it names its owner itself.
func cueLabel(cue, label string) string {
	if cue == "" {
		return ""
	}
	return label
}

// speaksOfCOM reports a title or label that names the person's own probation
// practitioner and no lead: who that is depends on who else is named.
func (c *catalogue) speaksOfCOM(s string) bool {
	t := c.tokens(s)
	return slices.Contains(t, "com") && !slices.Contains(t, "lead")
}

// youAre tells whom a form means by "you": the person, when it speaks of the
// referrer as somebody else, as forms for applicants do; else the referrer.
func youAre(c *catalogue, qs []question) string {
	person, referrer := 0, 0
	named, sender := false, false
	first := 0
	for i := range qs {
		if ownVoice.MatchString(qs[i].label) {
			first++
		}
		b := c.cue(c.tokens(qs[i].label))
		named = named || b == blockPerson && qs[i].hit.key == "person.name"
		sender = sender || b == blockReferrer && qs[i].hit.key == "referrer.name"
		switch c.cue(c.tokens(qs[i].label)) {
		case blockPerson:
			person++
		case blockReferrer:
			referrer++
		}
	}
	if referrer > 0 && person == 0 || sender && !named || first >= 4 {
		return blockPerson
	}
	return blockReferrer
}

// ownVoice is a label in the words of the one in need: "I live at".
var ownVoice = regex(`^(?:I (?:am|was|live|have|want|use|need)|My (?:name|phone|mobile|address|date|home|health|mental|support)|Me\b)`)

// spokenOf gives the block of the pronoun in a label, "" without one.
func spokenOf(label, you string) string {
	if writer.MatchString(label) {
		return blockReferrer
	}
	if reachThem.MatchString(label) {
		return blockPerson
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(label), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "your", "you", "yourself", "my":
			return you
		case "they", "them", "their", "he", "she", "his", "her", "him":
			return blockPerson
		}
	}
	return ""
}

// writer is a label of few words in which those who write speak of themselves.
var writer = regex(`(?i)^(?:\w+ ){0,2}(?:our|us|me)(?: \w+){0,2}\W*$`)

// key settles the key of a question whose block is known.
func (q *question) key(block, cue string, generic bool, anchor string) {
	k := q.hit.key
	whole := q.block == blockOther || q.block == blockOffice
	switch {
	case block == blockOffice || q.block == blockOffice:
		k = keyUnmapped
	case q.owner == blockOther || q.owner != "" && q.owner != blockPerson && strings.HasPrefix(k, "person."):
		k = keyUnmapped
	case q.owner == blockPerson && cue != blockReferrer && (k == "referrer.phone" || k == "referrer.email"):
		// The number at the person's own work.
		k = keyUnmapped
	case generic && k == "?.name" && q.block == blockOther && block == blockOther && landlordHead.MatchString(q.head):
		k = "housing.landlord"
	case generic:
		k = genericKey(k, block)
	case q.block == blockHousehold && cue == blockOther && householdKin.MatchString(q.label) && !strings.HasPrefix(k, "?."):
		k = "household"
	case cue == blockOther && k != "household":
		k = keyUnmapped
	case q.block == blockOther && strings.HasPrefix(k, "housing.") && k != "housing.situation":
		// "Landlord" is a title and a question at once.
	case q.block == blockOther && (k == "risk.excluded_areas" || k == "consent.given" || k == "authority" || k == "reason" || k == "homeless_date" || k == "homeless_status"):
	case whole && cue != blockPerson && k != "other_professionals":
		k = keyUnmapped
	case strings.HasPrefix(k, "person.") && cue != blockPerson:
		// A birthday right after the abuser's name is the abuser's.
		if anchor == blockOther && (k == "person.date_of_birth" || k == "person.gender" || k == "person.ethnicity" || k == "person.address" || k == "person.ni_number" || k == "person.language" || k == "person.known_as" || k == "person.nationality" || k == "person.phone") {
			k = keyUnmapped
		}
		if q.block == blockHousehold || q.block == blockProfessional && k != "person.care_leaver" {
			k = keyUnmapped
		}
		if q.block == blockLead && k == "person.contact_via" {
			k = keyUnmapped
		}
		if k == "person.contact_via" && wardWord.MatchString(q.label) && (q.block == blockReferrer || anchor == blockReferrer) {
			// The ward that refers.
			k = "referrer.team"
		}
	case strings.HasPrefix(k, "referrer."):
		switch {
		case cue == blockReferrer:
		case cue == blockLead && k != "referrer.contact":
			k = genericKey("?."+strings.TrimPrefix(k, "referrer."), blockLead)
		case q.block == blockLead && k != "referrer.contact":
			k = genericKey("?."+strings.TrimPrefix(k, "referrer."), blockLead)
		case q.block == blockProfessional || cue == blockProfessional:
			k = keyUnmapped
		case anchor == blockOther && (k == "referrer.organisation" || k == "referrer.role" || k == "referrer.team"):
			k = keyUnmapped
		}
	}
	switch who, _, _ := strings.Cut(k, "."); who {
	case "referrer", "lead", "professional":
		if formerWorker.MatchString(q.label) || ofManager.MatchString(q.label) {
			k = keyUnmapped
		}
	}
	q.hit.key = k
}

var wardWord = regex(`(?i)\bward\b`)

var formerWorker = regex(`(?i)^(?:former|previous|ex)\b|\b(?:before|previously|until(?: now)?|who left)\W*$`)

// householdKin is a label that is a member of the household and nothing else.
var householdKin = regex(`(?i)^(?:partner|spouse|husband|wife|child(?:ren)?|sons?|daughters?|baby|mother|father|dependants?|others?)(?: ?\(?\d\)?)?(?:['’]s)?(?: (?:name|details|and dob|name and dob))?\s*:?$`)

// toComma is an answer up to its first comma, where the name in it ends.
func toComma(s string) string {
	s, _, _ = strings.Cut(firstLine(s), ",")
	return strings.TrimSpace(s)
}

var landlordHead = regex(`(?i)^(?:(?:current|social|private) )?landlord(?:['’]?s)?(?: ?(?:or|/|and) ?(?:letting )?agent)?(?: details| information)?\W*$`)

// genericKey gives the key of an ambiguous label in a block.
func genericKey(k, block string) string {
	name := strings.TrimPrefix(strings.TrimPrefix(k, "?."), "person.")
	switch block {
	case blockPerson, "":
		switch name {
		case "name", "phone", "email", "address", "contact", "surname", "forename", "middle", "title":
			return "person." + name
		case "postcode", "address2":
			return "?." + name
		case "date":
			return "referral_date"
		case "role", "organisation", "relationship", "team":
			return keyUnmapped
		case "where":
			return "person.where"
		case "worker":
			return "professional.name"
		}
	case blockReferrer:
		switch name {
		case "name", "phone", "email", "contact", "role", "organisation", "team":
			return "referrer." + name
		case "date":
			return "referral_date"
		case "surname", "forename":
			return "referrer." + name
		case "worker":
			return "referrer.name"
		}
	case blockLead:
		switch name {
		case "name", "phone", "email", "contact":
			return "lead." + name
		case "worker":
			return "lead.name"
		}
	case blockProfessional:
		switch name {
		case "phone", "email", "name", "contact", "role", "team", "organisation":
			return "professional." + name
		case "date":
			return "referral_date"
		case "worker":
			return "professional.name"
		}
	case blockConsent:
		switch name {
		case "date":
			return "consent.date"
		case "worker":
			return "professional.name"
		}
	case blockNeutral:
		switch name {
		case "worker":
			return "professional.name"
		case "date":
			return "referral_date"
		case "name", "phone", "email", "address", "contact", "surname", "forename", "where":
			return "person." + name
		}
	}
	return keyUnmapped
}

// followUp recognises "If yes, please give details" and its kin.
func followUp(label string) bool {
	return followPattern.MatchString(strings.TrimSpace(stripNumbering(label)))
}

// follow joins the answer of a follow-up question to the one it follows.
func (q *question) follow(next *question) {
	next.hit.key = keyUnmapped
	if next.ans.empty() || isFiller(next.ans.text) {
		return
	}
	if strings.HasPrefix(q.hit.key, "consent.") && !q.ans.empty() {
		q.ans.text = joinNonEmpty(" - ", q.ans.text, next.ans.text)
		next.ans = answer{}
		return
	}
	switch kindOf(q.hit.key) {
	case kindText:
		if _, rest, ok := readBool(q.ans.text); (ok && rest == "") || q.ans.empty() {
			q.ans.text = next.ans.text
		} else {
			q.ans.text += "\n" + next.ans.text
		}
		q.ans.tick = false
		next.ans = answer{}
	default:
		if q.ans.empty() && q.known && !q.ans.offered {
			q.ans, next.ans = next.ans, answer{}
			return
		}
		next.label = joinNonEmpty(" - ", q.label, next.label)
		switch q.hit.key {
		case "homeless_status", "homeless_date", "rough_sleeping", "safe_tonight", "nowhere_tonight", "person.no_fixed_abode", "housing.tenancy_to_save":
			next.hit.key = reasonMore
		}
	}
}
