package parser

import (
	"slices"
	"strings"
)

var housingHead = regex(`(?i)\b(?:housing|accommodation|homeless\w*)\b`)

// parentIsPerson makes the parent or carer the person, where a form names
// nobody else: those who write for families call the client so.
func parentIsPerson(c *catalogue, qs []question) {
	at, surname, forename := -1, false, false
	for i := range qs {
		q := &qs[i]
		switch q.hit.key {
		case "person.name", "person.surname", "person.forename":
			if !q.ans.empty() && !isFiller(q.ans.text) {
				if q.hit.key == "person.name" {
					return
				}
				surname, forename = surname || q.hit.key == "person.surname", forename || q.hit.key == "person.forename"
			}
		}
		if at < 0 && parentLabel.MatchString(plainParent(q.label)) && q.hit.key == keyUnmapped && !q.ans.empty() {
			if n, _ := readName(firstLine(q.ans.text)); n != "" && len(strings.Fields(n)) <= 5 {
				at = i
			}
		}
	}
	if surname || forename {
		if at >= 0 && !forename && len(strings.Fields(qs[at].ans.text)) <= 2 && looksLikeName(qs[at].ans.text+" Doe") {
			// The surname stands on another line.
			qs[at].hit = hit{key: "person.forename", score: 0.7, tokens: qs[at].hit.tokens}
		}
		return
	}
	if at < 0 {
		return
	}
	qs[at].hit = hit{key: "person.name", score: 0.7, tokens: qs[at].hit.tokens}
	ofThatParent(c, qs, at)
	for i := at + 1; i < len(qs) && qs[i].sect == qs[at].sect; i++ {
		q := &qs[i]
		if q.hit.key != keyUnmapped || q.first == keyUnmapped || c.cue(c.tokens(stripBrackets(q.label))) == blockOther {
			continue
		}
		switch {
		case strings.HasPrefix(q.first, "?."):
			q.hit.key = genericKey(q.first, blockPerson)
		case strings.HasPrefix(q.first, "person."):
			if _, rest, yes := readBool(q.ans.text); yes && rest == "" && kindOf(q.first) != kindBool {
				continue // "English spoken? Yes"
			}
			q.hit.key = q.first
		}
	}
}

// plainParent is a label that asks for a parent's name, as the catalogue says it.
func plainParent(label string) string {
	l := strings.ToLower(strings.TrimRight(label, " ?:"))
	l = strings.TrimPrefix(l, "the ")
	return strings.Replace(strings.Replace(l, " full name", " name", 1), " first name", " forename", 1)
}

// ofThatParent reads what a form asks of "the parent", where the parent whose
// name it asks is the person, as what it asks of the person. What it asks of the
// other parent is not that.
func ofThatParent(c *catalogue, qs []question, at int) {
	word := ""
	for _, w := range words(qs[at].label) {
		if c.cue([]string{w}) == blockOther && word == "" {
			word = w
		}
	}
	if word == "" {
		return
	}
	for i := range qs {
		q := &qs[i]
		if i == at || q.hit.key != keyUnmapped || q.ans.empty() || q.sect != qs[at].sect {
			continue
		}
		q.askedOf(c, word)
	}
}

var parentLabel = regex(`(?i)^(?:name of )?(?:mother|father|parent|carer|parents?(?: or | ?/ ?| and )carers?|guardian|parents?(?: or |/)guardian|mum|main carer)(?:['’]s)?(?: name)?(?: (?:to be contacted|to contact|being referred|to be housed|with care|in need))?$`)

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
		if identifies(next[i].hit.key) {
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
	if q.known && (q.hit.score == 1 || q.hit.score == nobodyScore) && q.hit.key == keyUnmapped || len(strings.Fields(q.head)) > 4 || len(strings.Fields(q.label)) > 4 {
		return false
	}
	if q.known && q.hit.key != "?.date" && q.hit.key != keyUnmapped && q.hit.score >= senseScore && len(strings.Fields(q.label)) > 1 {
		return false
	}
	h, ok := c.label(stripNumbering(q.head) + " " + q.label)
	if h.key == "referrer.name" && q.block == blockReferrer {
		// "Usual GP" and "Manager" below "Sent by".
		return false
	}
	if !ok || h.whose != "" || h.key == keyUnmapped || strings.HasPrefix(h.key, "?.") || strings.HasPrefix(h.key, "person.name") {
		return false
	}
	if kindOf(h.key) == kindText && formTitle.MatchString(q.head) {
		// A form's title is over all of it.
		return false
	}
	if own, ok := c.label(stripNumbering(q.head)); ok && own.key == h.key && q.hit.key != "?.date" && kindOf(h.key) != kindBool && h.key != "consent.given" {
		// The title alone asks that: the label adds nothing.
		return false
	}
	if q.hit.key == "?.date" && kindOf(h.key) != kindDate {
		return false
	}
	if _, _, yes := readBool(q.ans.text); kindOf(h.key) == kindBool && !yes && !q.ans.tick && !q.ans.empty() {
		return false
	}
	if h.score <= senseScore && (h.key == "custody.prison" || h.key == "other_professionals" || h.key == "authority" || strings.HasSuffix(h.key, ".contact")) {
		// Where a title and a label only share words with a question about a
		// place or a person, they ask something else.
		return false
	}
	if h.key == "consent.given" && !q.ans.tick && !q.ans.empty() && readConsent(q.ans.text).given == nil {
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
		q.hit.key, q.hit.opens = "referrer.contact", blockReferrer
		return
	}
	switch {
	case q.hit.key == "referral_date" && byWriter.MatchString(q.label) && looksLikeName(strings.TrimSpace(roleSplit.Split(text, 2)[0])):
		// "Sent by: Jane Doe, Resettlement Officer" asks for no day.
		q.hit.key, q.hit.opens = "referrer.contact", blockReferrer
		return
	case q.hit.key == "external_reference" && prisonNumberPattern.MatchString(text):
		// A sender's own number may be what the prison calls somebody by.
		q.hit = hit{key: "person.ids", score: 0.8, tokens: q.hit.tokens}
		return
	case q.hit.key == "custody.release_date" && q.hit.score < 1 && !ofCustody.MatchString(q.label+" "+q.head+" "+text) && !inCustody(before):
		// "Out since", "When will they have to be out?" of a home.
		q.hit.key = "homeless_date"
		if len(strings.Fields(text)) >= 8 {
			q.hit.key = "reason"
		}
		return
	}
	if strings.EqualFold(strings.Trim(q.label, " :"), "to") {
		_, ok := pl.knownAuthority(text)
		if !ok && len(strings.Fields(text)) <= 12 {
			_, ok = pl.authorityNamed(text)
		}
		if ok {
			q.hit, q.known = hit{key: "authority", score: 0.85}, true
			return
		}
	}
	if len(q.ans.picked) == 1 && len(strings.Fields(q.ans.picked[0])) >= 2 && (q.hit.score <= 0.8 || q.hit.key == keyUnmapped) && agreeing.MatchString(q.ans.picked[0]) {
		// "View on this referral: does NOT agree to referral"
		q.hit, q.known = hit{key: "consent.given", score: 0.8}, true
		return
	}
	if n := len(before); n > 0 && untilWhen.MatchString(q.label) {
		switch before[n-1].hit.key {
		case "person.where", "person.address", "?.address", "housing.situation":
			if _, _, ok := readDate(text, dateEvent); ok {
				q.hit, q.known = hit{key: "homeless_date", score: 0.75}, true
				return
			}
		}
	}
	if q.block != blockOther && q.block != blockOffice && q.owner != blockOther {
		q.byAnswer(pl, before)
	}
	if kindOf(q.hit.key) == kindID && strings.ContainsRune(text, '@') && len(findEmails(text)) == 1 && len(strings.Fields(text)) == 1 {
		// "NHS mail: jane.doe@ward.example"
		q.hit.key = "?.email"
	}
	switch q.hit.key {
	case "external_reference":
		if p := findPhones(text); len(p) == 1 && p[0] == strings.TrimSpace(text) && !strings.Contains(strings.ToLower(q.label), "ref") {
			// "Your number: 01632 960111"
			q.hit.key = "?.phone"
		}
		if v, ok := readPrisonNumber(text); ok && len(v) == len(strings.ReplaceAll(text, " ", "")) && !given(before, "person.prison_number") {
			// "Unique number: A1234BC"
			q.hit.key = "person.prison_number"
		}
	case "?.phone":
		if m := prisonNumberPattern.FindString(text); m != "" && len(findPhones(text)) == 0 {
			q.hit.key = "person.prison_number"
			return
		}
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

var (
	agreeing  = regex(`(?i)\b(?:agrees?|agreed|consents?|consented|declines?|refuses?)\b|^(?:yes|no|do not|don['’]t)\b,? (?:please )?(?:do not |don['’]t )?(?:send|refer|share|pass|go ahead)\b`)
	untilWhen = regex(`(?i)^(?:and )?(?:until|till|ends?|ends on)(?: when)?\W*$`)
)

// homelessNow is an answer that says whether somebody is homeless, whatever
// was asked.
var homelessNow = regex(`(?i)^(?:(?:is |are )?(?:currently|already|now|street) homeless(?: (?:now|today))?|homeless(?: (?:now|already|today|tonight))|(?:at risk of|threatened with) (?:homelessness|becoming homeless)(?: (?:within|in) (?:56 days|8 weeks|eight weeks))?)(?: ?\([^()]{1,24}\))?$`)

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
		if spanOfTime.MatchString(text) && is("time", "term", "got", "length", "order") && !is("lived", "there", "here", "area", "living", "resident", "known", "address", "homeless") {
			return open("custody.sentence_length")
		}
		if c, l := readMAPPA(text, ""); c > 0 && l > 0 {
			return "risk.mappa"
		}
	}
	if homelessNow.MatchString(text) && q.block != blockReferrer {
		return open("homeless_status")
	}
	if e := findEmails(text); len(e) == 1 && e[0] == text {
		return "?.email"
	}
	if postcodePattern.MatchString(text) && terse && is("room", "property", "home", "flat", "tenancy", "placement", "unit", "scheme", "residence", "house", "accommodation") && !is("office", "landlord", "agent", "gp", "school") {
		return "?.address"
	}
	if p := findPhones(text); len(p) == 1 && p[0] == text && terse && !notPhone.MatchString(q.label) {
		return "?.phone"
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

var (
	endOfStay    = regex(`(?i)\b(?:until|till|last|leav\w*|left by|out by|ends?|ending|expires?|notice|evict\w*|vacate|go|quit|move out|must|have to)\b`)
	whoseStatus  = regex(`(?i)\b(?:status|orders?|held|basis|custody|custodial|supervis\w*|outcome|sentence|legal|court|licen[cs]e|bail|remand|justice|prison|community|is on|currently on|subject to|type)\b`)
	whichCouncil = regex(`(?i)\b(?:authority|authorities|area|borough|district|council|la|lha|ha|to|town|region|city|referred|refer)\b`)
	notThere     = regex(`(?i)\b(?:from|connection|previous\w*|last|lived|live|born|prefer\w*|home|tax|family|links?|avoid\w*|exclu\w*|referrer|referring|your|landlord|accommodation|work|office|team|team|birth|grew|county|local to|why|wish\w*)\b`)
	whyThere     = regex(`(?i)^why (?:in |to |choose |has he chosen |has she chosen |have they chosen )?(\p{Lu}[\p{L} -]+?)\s*\?*$`)
)

// byAnswer corrects a key that the answer belies: a date beside a status says
// since when, the name of a sort of release is no date, "community order"
// tells how somebody is supervised whatever that is called.
func (q *question) byAnswer(pl *places, before []question) {
	text := strings.Trim(collapse(q.ans.text), " .,;")
	few := len(strings.Fields(text)) <= 8
	k := q.hit.key
	to := func(key string) {
		if slices.ContainsFunc(before, func(b question) bool { return b.hit.key == key && !b.ans.empty() && b.person == q.person }) {
			return
		}
		q.hit.key, q.known = key, true
		if q.hit.score == 0 {
			q.hit.score = senseScore
		}
	}
	open := k == keyUnmapped || k == "" || !q.known
	switch {
	case (k == "?.name" || k == "person.name") && homelessNow.MatchString(text):
		to("homeless_status") // "Is the resident:"
	case (open || k == "?.name" || k == "person.name") && q.group == "" && q.signsConsent():
		q.hit, q.known = hit{key: "consent.given", score: 0.85, tokens: q.hit.tokens}, true
	case (k == "person.name" || k == "?.name") && bareStatus.MatchString(text):
		to("homeless_status") // "Is the client: currently homeless"
	case k == "person.contact_via" && siteLabel.MatchString(q.label) && holdsPrison(pl, text):
		to("custody.prison") // "Site / wing"
	case k == "person.contact_via" && reachesWriter.MatchString(q.label):
		q.hit.key = "referrer.contact"
	case k == "person.contact_via" && len(findPhones(text)) == 1 && !viaWords.MatchString(text) && len(strings.Fields(text)) <= 6 && !ofMine.MatchString(text) && !given(before, "person.phone"):
		// Who is reached by a number of their own has a telephone.
		to("person.phone")
	case k == "person.contact_via" && !viaWords.MatchString(text) && !ofMine.MatchString(text) && len(findEmails(text)) == 1 && len(findPhones(text)) <= 1 && len(strings.Fields(text)) <= 9:
		q.hit.key = "person.contact"
	case k == "custody.licence_conditions" && onlyDate(text):
		// When a licence ends is no condition of it.
		q.hit.key = keyUnmapped
	case k == "person.address" && lastInBrackets.MatchString(q.label):
		to("person.last_settled_address")
	case open && wantsArea.MatchString(q.label) && councilAnswer(pl, beforeDash(text)):
		to("authority")
	case (k == "person.name" || k == "?.name" || k == "person.title") && onlyGender.MatchString(text):
		to("person.gender") // "Man / woman"
	case (k == "needs.support" || open) && wantsOf.MatchString(q.label) && councilAnswer(pl, beforeDash(text)):
		to("authority") // "Patient wants help from"
	case k == "referral_date" && !isDateText(text) && councilAnswer(pl, beforeDash(text)):
		to("authority") // "Sent to"
	case k == "custody.status" && few && readCustody(text) == "" && holdsPrison(pl, text):
		to("custody.prison") // "Recalled to"
	case k == "authority" && onlyDate(text):
		// "Submitted on" is a date, "Submitted to" a council.
		to("referral_date")
	case k == keyUnmapped && onlyDate(text) && signWord.MatchString(q.label) && len(words(q.label)) <= 8:
		if clientWord.MatchString(q.label) {
			to("consent.date")
		} else if workerWord.MatchString(q.label) {
			to("referral_date")
		}
	case k == "custody.release_date" && len(findPhones(text)) == 1 && numberWord.MatchString(q.label):
		to("person.phone")
	case pickWords.MatchString(q.label) && sortOfAgency.MatchString(text) && (k == "referrer.organisation" || k == "referrer.name" || k == "?.organisation" || k == "?.name" || k == "person.name" || open):
		// The sorts of agency to choose from are no names of one.
		to("agency")
	case k == "local_connection.reason_elsewhere" && !noConnection.MatchString(q.label) && len(readGrounds(text)) > 0 && !given(before, "local_connection.details"):
		// "Why this area?" - "Born here" is the connection.
		to("local_connection.details")
	case (k == "person.address" || k == "?.address" && (q.block == "" || q.block == blockNeutral || q.block == blockPerson)) && (beforeCustody.MatchString(q.label) || homeBefore.MatchString(q.head)):
		to("person.last_settled_address")
	case kindOf(k) == kindDate && homelessNow.MatchString(strings.Trim(text, " .")):
		to("homeless_status")
	case (k == "homeless_status" || k == "person.no_fixed_abode" || k == "nowhere_tonight" || k == "reason" && becomes.MatchString(q.label)) && onlyDate(text):
		to("homeless_date")
	case (k == "person.last_settled_address" || k == "?.where" || k == "housing.situation" || k == "person.address" || k == "?.address") && onlyDate(text):
		q.hit.key = keyUnmapped
		if endOfStay.MatchString(q.label) || noHomeFrom.MatchString(q.label) {
			to("homeless_date")
		}
	case open && wantedWhat.MatchString(q.label) && !few:
		q.hit.key, q.known = reasonMore, true
	case k == "homeless_status" && !few && readHomeless(text) == "":
		if _, _, ok := readBool(text); !ok {
			to("reason")
		}
	case k == "custody.release_date" && few && !isDateText(text) && fromWhere.MatchString(q.label):
		if _, ok := pl.findPrison(text, false); ok {
			to("custody.prison")
		}
	case k == "custody.release_date" && few && !isDateText(text) && readReleaseType(text) != "" && len(strings.Fields(text)) <= 4:
		to("custody.release_type")
	case (k == "?.contact" || k == "?.name") && (q.block == "" || q.block == blockNeutral || q.block == blockPerson) && q.owner == "" && given(before, "person.name") && !given(before, "referrer.name") && len(words(q.label)) <= 2 && tellsOfWork(q.ans.text):
		to("referrer.contact")
	case k == "custody.sentence_length" && (!sentenceTerm.MatchString(text) || q.hit.score < 1 && len(strings.Fields(text)) >= 6 && !lengthSaid.MatchString(text) && !lifeWord.MatchString(text)):
		if _, ok := pl.findPrison(text, false); ok {
			to("custody.prison")
		} else if statusAnswer.MatchString(text) {
			to("custody.status")
		} else {
			q.hit.key = keyUnmapped
		}
	case open && few && onlyLevel.MatchString(text) && ofRisk.MatchString(q.label):
		to("risk.level")
	case open && few && bareStatus.MatchString(text) && len(words(q.label)) <= 6 && !notStatus.MatchString(q.label):
		to("homeless_status")
	case k == "consent.given" && onlyDate(text) && onWhen.MatchString(q.label):
		to("consent.date")
	case k == "custody.licence_conditions" && !ofTerms.MatchString(q.label) && !ofTerms.MatchString(q.head) && !ofTerms.MatchString(text):
		// "Conditions" of health, "Cognition".
		switch needOf(text) {
		case mental:
			to("needs.mental_health")
		case physical:
			to("needs.physical_health")
		case substance:
			to("needs.substance_misuse")
		default:
			if !strings.Contains(strings.ToLower(q.label), "condition") {
				q.hit.key = keyUnmapped
			}
		}
	case k == "custody.status" && onLicence.MatchString(q.label) && len(strings.Fields(text)) >= 4 && readCustody(text) == "":
		to("custody.licence_conditions")
	case open && onlyDate(text) && len(words(q.label)) <= 6 && !otherEnds.MatchString(q.label) && q.hit.score < 1:
		switch {
		case endOfStay.MatchString(q.label) && custodyHead.MatchString(q.head) || gateWords.MatchString(q.label):
			to("custody.release_date")
		case stayEnds.MatchString(q.label):
			to("homeless_date")
		}
	case k == "person.contact_via" && detailsOnly.MatchString(q.label) && len(strings.Fields(text)) >= 6 && !viaWords.MatchString(text):
		q.hit.key = keyUnmapped
	case k == "person.title" && roleWords.MatchString(text) && !titlePattern.MatchString(text+" "):
		// "Title: Duty Social Worker".
		q.hit.key = "?.role"
	case k == "custody.release_type" && onlyDate(text) && !given(before, "custody.release_date"):
		to("custody.release_date")
	case k == "reason" && whyThere.MatchString(q.label):
		if _, ok := pl.knownAuthority(whyThere.FindStringSubmatch(q.label)[1]); ok {
			to("local_connection.reason_elsewhere")
		}
	case (open || k == "reason" && q.hit.score < 0.8) && few && (q.hit.score < 1 || bareArea.MatchString(q.label)) && whichCouncil.MatchString(q.label) && !notThere.MatchString(q.label) && len(strings.Fields(q.label)) <= 8:
		if councilAnswer(pl, text) {
			to("authority")
		}
	case open && few && whoseStatus.MatchString(q.label) && (len(strings.Fields(q.label)) <= 6 || len(strings.Fields(text)) <= 3 && len(strings.Fields(q.label)) <= 12) && statusAnswer.MatchString(text):
		to("custody.status")
	}
}

var (
	// reachesWriter asks how those may be reached who fill the form in.
	reachesWriter = regex(`(?i)^(?:(?:how|where|when|best|easiest|way|number|number\(s\)|to|can|do|should|may|we|i|the|on|for|which|what|is|please)\s+)*(?:contact|reach|call|ring|phone|get|get hold of|speak to|reply to|find)\s+(?:you|me|us)\b`)
	ofMine        = regex(`(?i)^(?:me|myself|i|us|our|my)\b`)
	signWord      = regex(`(?i)\bsign(?:ed|ature)\b`)
	clientWord    = regex(`(?i)\b(?:client|applicant|patient|prisoner|service user|young person|customer|person|individual|tenant|resident|veteran|su|pop)\b`)
	workerWord    = regex(`(?i)\b(?:referrer|officer|worker|practitioner|staff|referring|agency|completed)\b`)
	numberWord    = regex(`(?i)\b(?:number|no|phone|tel|mobile)\b`)
	pickWords     = regex(`(?i)\((?:please )?(?:tick|select|choose|circle|delete|pick|drop.?down)\b[^)]*\)`)
	noConnection  = regex(`(?i)\b(?:no|not|without|elsewhere|another|other)\b`)
	beforeCustody = regex(`(?i)\b(?:reception|arrest(?:ed)?|remand(?:ed)?|convict\w*|sentenc\w*|imprison\w*|enlist\w*|coming (?:in|into))\b`)
)

var (
	// lastInBrackets makes an address the last one: "Address (last)".
	lastInBrackets = regex(`(?i)\(\s*(?:last|previous|prior|former)\b[^()]*\)`)
	// wantsArea asks where the person would like to live.
	wantsArea = regex(`(?i)^(?:(?:area|place|town|council|where) (?:the )?(?:client|customer|person|he|she|they|you|applicant|patient) (?:wish(?:es)?|wants?|would like|has chosen|chose) to (?:live|be (?:re-?)?housed|settle|go)|(?:he |she |they |client |who |i |we )?(?:wants?|asks? for|asking for|would like|hopes for)|(?:council|area|place) (?:wanted|asked for|of choice))(?: to (?:live|go|be) in)?\W*$`)
)

// wantedWhat asks what is wanted of the council.
var wantedWhat = regex(`(?i)^(?:what (?:we|i|he|she|they)(?:['’]re| are| is)? (?:ask(?:s|ing)?|wants?|needs?)(?: for| of (?:you|housing|the council))?|(?:our |the )?ask|what is (?:asked|needed|wanted)(?: of (?:you|housing))?|wants?|asks?(?: for)?|asking for|help (?:wanted|needed|sought|requested)|action (?:requested|needed))\W*$`)

var siteLabel = regex(`(?i)\b(?:wing|cell|landing|houseblock|location|site|spur)\b`)

func holdsPrison(pl *places, text string) bool {
	_, ok := pl.findPrison(text, false)
	return ok
}

// fromWhere asks which prison somebody leaves.
var fromWhere = regex(`(?i)\b(?:from|leaving|prison|out of)\b`)

// beforeDash is an answer up to where its reason begins.
func beforeDash(s string) string {
	for _, sign := range []string{" – ", " - ", " — ", ", ", ";", " ("} {
		s, _, _ = strings.Cut(s, sign)
	}
	return strings.TrimSpace(s)
}

// bareArea asks for the area of the authority and says no more.
var bareArea = regex(`(?i)^(?:to )?(?:the )?area(?: of)?\W*$`)

// statusAnswer is an answer that begins with how somebody is held or supervised.
var statusAnswer = regex(`(?i)^(?:on |under |currently |an? |\d+[ -](?:months?|weeks?|years?),? |community[,:] |in custody[,:] )*(?:remand(?:ed)?|recall(?:ed)?|licen[cs]e|community order|suspended sentence(?: order)?|sso|sentenced|convicted|bail(?:ed)?|pss|post.sentence supervision|unsentenced|fixed.term recall|standard recall|determinate)\b`)

// onlyDate reports a text that is a date and nothing else.
func onlyDate(s string) bool {
	d, _ := findDates(s, dateEvent)
	return len(d) == 1 && len(s)-(d[0].end-d[0].start) <= 12 && len(strings.Fields(s[:d[0].start]+" "+s[d[0].end:])) <= 1
}

// councilAnswer reports an answer that is the name of a housing authority.
func councilAnswer(pl *places, s string) bool {
	t := plainWords(councilWords.ReplaceAllString(cityOf.ReplaceAllString(s, " "), " "))
	return slices.ContainsFunc(pl.authorities, func(p place) bool { return slices.Contains(p.spellings, t) })
}

var (
	onWhen = regex(`(?i)\b(?:on|when|date|dated)\b`)
	// ofTerms speaks of what a licence, an order or a court demands.
	ofTerms     = regex(`(?i)\b(?:licen[cs]e|bail|order|probation|release|supervision|court|custod\w+|sentence|curfew|tag(?:ged)?|report(?:s|ing)?|resid(?:e|ence)|exclu\w+|not (?:to )?(?:contact|enter|go)|no contact|programme|gps|polygraph|testing|police)\b`)
	onLicence   = regex(`(?i)\blicen[cs]e\b`)
	custodyHead = regex(`(?i)\b(?:custody|prison|sentence|release|custodial)\b`)
	wantsOf     = regex(`(?i)\b(?:wants?|wish(?:es)?|needs?|asks?|asked|would like)\b.*\b(?:from|of|by)\W*$`)
	// becomes asks when somebody is without a home.
	becomes    = regex(`(?i)\b(?:become|becomes|became|becoming)\b`)
	noHomeFrom = regex(`(?i)\b(?:no|without) (?:\w+ )?(?:accommodation|home|address)\b.*\b(?:from|since|on)\b|\bnowhere\b`)
	onlyGender = regex(`(?i)^(?:male|female|man|woman|non.?binary|trans(?:gender)? (?:man|woman|male|female))$`)
	gateWords  = regex(`(?i)\b(?:gate|liberation|exit|out of (?:prison|custody|jail))\b`)
	stayEnds   = regex(`(?i)\b(?:out by|leave\w* (?:by|on)|go by|evict\w*|bailiffs?|vacate|possession|deadline|by when|warrant|section 21|s\.?21|ntq|(?:stay\w*|booked|available|surfing|there|checked in|room|bed|accommodated|place) (?:\w+ )?(?:until|till)|los(?:e|es|ing)(?: (?:his|her|their|the))? (?:home|accommodation|housing|tenancy|place|room)|must leave|has to (?:leave|go)|have to (?:leave|go)|notice (?:ends|expires|runs out|up)|bed (?:ends|until)|placement ends|homeless|roofless|street|tenancy ends?)\b`)
	otherEnds  = regex(`(?i)\b(?:licen[cs]e|issued?|tag|sentence|course|order|benefits?|job|contract|review|service|court|hearing|supervision|appointment|seen|opened|moved in|start\w*|served|issued|birth|received|treatment)\b`)
)

// notPhone is a label whose number is of another sort, or of somebody else.
var notPhone = regex(`(?i)\b(?:fax|ref\w*|nhs|noms|crn|id|no longer|old|gp|school|landlord|kin|urn|account|council|housing)\b`)

var (
	sentenceTerm = regex(`(?i)\d|\b(?:life|ipp|indeterminate|months?|years?|weeks?|one|two|three|four|five|six|twelve|edp|sds)\b`)
	ofRisk       = regex(`(?i)\b(?:level|rating|band|risk|harm|rosh|oasys)\b`)
	bareStatus   = regex(`(?i)^(?:(?:currently|already|actually|statutorily) )?(?:homeless|threatened with homelessness|at risk of homelessness)(?: (?:now|today|tonight|already|within 56 days|in 56 days|on release))?\W*$`)
	notStatus    = regex(`(?i)\b(?:previous\w*|history|ever|past|before|why|partner|type of need|support)\b`)
)

// tellsOfWork reports an answer that begins with a name and goes on with a role.
func tellsOfWork(text string) bool {
	pieces := roleSplit.Split(roleBracket.ReplaceAllString(text, "$1\n$2\n"), -1)
	name := dropTitle(strings.Trim(collapse(pieces[0]), " .,"))
	return len(pieces) > 1 && looksLikeName(name) && !orgWords.MatchString(name) &&
		slices.ContainsFunc(pieces[1:], func(p string) bool { return roleWords.MatchString(p) && len(strings.Fields(p)) <= 6 })
}

// detailsOnly is a label that asks for details of nothing in particular.
var detailsOnly = regex(`(?i)^(?:please )?(?:give |state |provide )?(?:any )?(?:further |more |full )?details?\W*$`)

// roofless makes somebody homeless who sleeps rough, where the form says no more
// of it; whoever may come to sleep rough is not yet.
func (f *findings) roofless() {
	if f.has("homeless_status") || f.value("rough_sleeping") != "true" {
		return
	}
	if x, ok := f.first("rough_sleeping"); ok && x.rank >= rankBody && !mayBe.MatchString(x.label) {
		f.list = append(f.list, finding{key: "homeless_status", value: "homeless", label: x.label, part: x.part, conf: 0.5, rank: rankProse})
	}
}

var mayBe = regex(`(?i)\b(?:risk|will|would|likely|may|might|could|if|previous\w*|history|ever|tonight|threatened|release)\b`)

// ofCustody says that somebody is let out, and not put out.
var ofCustody = regex(`(?i)\breleas\w*|\bcustod\w*|\bprison\w*|\bsentence\w*|\bjail\b|\bgate\b|\bhm(?:p|yoi)\b|\b(?:com(?:e|es|ing)|gets?|getting|let) out\b|\b(?:crd|ard|hdc|edr|led|fre\w*|lib\w*|discharg\w*)\b`)
