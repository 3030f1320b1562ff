package parser

import (
	"strings"
	"time"
	"unicode"
)

var (
	followPattern = regex(`(?i)^(?:if\s+(?:yes|so|other|applicable|no)\b|please\s+(?:give|provide|state|specify|detail|explain|describe)(?:\s+(?:further|full|more|any))?(?:\s+details?)?\s*:?$|(?:further\s+|full\s+|more\s+)?details\s*:?$|(?:please\s+)?specify\s*:?$|comments?\s*:?$|which service\?*$)`)
	viaWords      = regex(`(?i)\b(?:via|c/o|care of|through|wing|omu|offender management|prison|resettlement|probation|ward|key ?worker|support worker|mother|mum|sister|brother|father|dad|partner|friend|next of kin|officer|hostel|approved premises)\b`)
	sameAs        = regex(`(?i)^(?:as (?:above|below)|same as (?:above|below|referrer)|as referrer|same|see (?:above|below)|the referrer|referrer|me|myself|as for referrer|above)\b[\s.]*(?:\([^)]*\))?$|\bsame as (?:the )?(?:referrer|sender|writer|author|whoever (?:sends|fills)\b.*|(?:referring|sending|completing) (?:officer|worker|person|agency)|(?:person|officer|worker) (?:completing|sending|filling|referring|making)\b.*)\b|^as (?:above|below)\b`)
	serviceWord   = regex(`(?i)\b(?:army|navy|raf|royal|marines?|soldiers?|sailors?|airm[ae]n|airwom[ae]n|regiment|territorial|reserv\w+|forces)\b`)
	asWitness     = regex(`(?i)\bperpetrat|\bas (?:an? )?abuser`)
	planned       = regex(`(?i)\b(?:made|submitted|planned|will be|to be|in progress|awaiting|pending|accepted|approved|referred|completed|sent|being)\b`)
	emptyMember   = regex(`(?i)^(?:single(?: person)?|just (?:him|her|them)sel(?:f|ves)|alone|self|n/?a|none|no(?: one| dependants| children)?|nobody|lives alone|him|her|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|deceased|dead|died|passed away)\b`)
)

// kinFirst begins an answer to whom to ring with somebody of the family.
var kinFirst = regex(`(?i)^(?:via |through |on |ring |call )?(?:(?:his|her|their|my|the) )?(?:step-?)?(?:daughter|son|niece|nephew|cousin|aunt(?:ie|y)?|uncle|nan|gran(?:d\w+|ny)?|wife|husband|carer|neighbour|girlfriend|boyfriend)\b`)

// aboveOnly points to another answer and is none itself.
var aboveOnly = regex(`(?i)^(?:as|see|refer to)(?: stated)? (?:above|below|overleaf|attached|previous(?:ly)?|section \w+|attached (?:form|report|sheet))\W*$`)

// take reads the answer to a question into findings.
func (f *findings) take(q *question) {
	a := q.ans
	if len(q.rows) > 0 {
		f.rows(q)
		return
	}
	if a.empty() {
		return
	}
	if q.group != "" && f.option(q) {
		return
	}
	text := a.text
	if text == "" && a.tick {
		text = "Yes"
	}
	key := q.hit.key
	if chosen := chosenLast(text); chosen != "" {
		text = chosen
	}
	if isPlaceholder(text) {
		return
	}
	if len(a.picked) > 0 && kindOf(key) == kindName {
		f.ticked(q)
		return
	}
	f.labelTells(q, text)
	if f.filledInBy(q) || aboveOnly.MatchString(text) && !strings.HasPrefix(key, "lead.") {
		return
	}
	negative := strings.HasPrefix(key, "needs.") || strings.HasPrefix(key, "risk.")
	if isFiller(text) && !(key == "consent.given" && notGiven.MatchString(text)) && !(key == "safe_tonight" && nowhereSaid.MatchString(text)) && !(negative && negativePattern.MatchString(strings.Trim(text, " .-"))) {
		if key == "person.address" || key == "housing.situation" || key == "person.last_settled_address" || !fillerHides(text) || key == "local_connection.details" {
			f.special(key, text, q)
		}
		return
	}
	f.beside(key, text, q)
	if f.identity(text, q) {
		return
	}
	switch key {
	case "referrer.contact", "lead.contact", "professional.contact", "referrer.name", "lead.name", "professional.name", "other_professionals", keyUnmapped:
		if f.workers(text, q) {
			return
		}
		if key == "other_professionals" && !f.has("lead.name") && wordCount(text) <= 25 && len(findPhones(text))+len(findEmails(text)) > 0 && len(findPhones(text)) <= 1 && outsideCOM.MatchString(text) {
			// The person's own practitioner leads, whatever the title says.
			f.contact("lead", text, q)
			return
		}
	}
	switch kindOf(key) {
	case kindNone:
		f.keep(q.label, text)
	case kindBool:
		f.boolean(key, text, q)
	case kindDate:
		f.date(key, text, q)
	case kindPhone:
		f.phone(key, text, q)
	case kindEmail:
		f.email(key, text, q)
	case kindID:
		f.identifier(key, text, q)
	case kindName:
		f.name(key, text, q)
	case kindAddress:
		f.address(key, text, q)
	case kindString:
		f.words(key, text, q)
	case kindText:
		f.text(key, text, q)
	default:
		f.special(key, text, q)
	}
}

// chosenLast is the choice typed behind the options that a form prints, "" for none:
// "ROTL / HDC / CRD   CRD".
func chosenLast(text string) string {
	m := optionsThen.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	for o := range strings.SplitSeq(m[1], "/") {
		if strings.EqualFold(strings.TrimSpace(o), strings.TrimSpace(m[2])) {
			return strings.TrimSpace(m[2])
		}
	}
	return ""
}

var optionsThen = regex(`^([^/\n]{1,30}(?:/[^/\n]{1,30}){1,7}?)(?: {2,}|\t)([^/\n]{1,30})$`)

// nowhereSaid answers where somebody can stay: nowhere.
var nowhereSaid = regex(`(?i)^\W*(?:none|nil|nowhere|nothing)\b`)

// notGiven refuses consent, and is nothing behind other questions.
var notGiven = regex(`(?i)^\W*(?:consent )?(?:was |has )?not (?:been )?given\W*$`)

// ticked reads options under words that ask for a name elsewhere ("The person
// is: [x] on bail [ ] on licence"): no name is ticked.
func (f *findings) ticked(q *question) {
	for _, p := range q.ans.picked {
		o := *q
		o.ans = answer{text: p, picked: []string{p}}
		o.hit.key = ""
		switch {
		case readCustody(p) != "":
			o.hit.key = "custody.status"
		case roughPattern.MatchString(p):
			f.hint("rough_sleeping", "true", &o, 0.8)
			continue
		case readHomeless(p) != "":
			o.hit.key = "homeless_status"
		default:
			f.flag(p, &o)
		}
		if o.hit.key == "" {
			f.keep(q.label, p)
			continue
		}
		f.take(&o)
	}
}

// labelTells reads what a label that was answered says by itself: whoever
// fills in "Homeless since" says that the person is.
func (f *findings) labelTells(q *question, text string) {
	if remandLabel.MatchString(q.label) && isDateText(text) && q.block != blockOther {
		f.hint("custody.status", "remand", q, 0.7)
	}
	if len(q.label) > 80 || !strings.Contains(strings.ToLower(q.label), "homeless") || isFiller(text) || q.block == blockOther {
		return
	}
	switch {
	case homelessSince.MatchString(q.label):
		f.hint("homeless_status", "homeless", q, 0.6)
	case whyThreatened.MatchString(q.label) && !strings.ContainsAny(q.label, "/") && !strings.Contains(q.label, " or "):
		f.hint("homeless_status", "threatened", q, 0.6)
	case q.hit.key == "homeless_date" && readHomeless(text) != "" && len(strings.Fields(text)) > 3:
		f.hint("homeless_status", readHomeless(text), q, 0.6)
	}
}

var remandLabel = regex(`(?i)^(?:(?:date )?remanded(?: in custody)?|on remand) (?:since|on|from)\W*$|^(?:date (?:of )?remand(?:ed)?)\W*$`)

var (
	homelessSince = regex(`(?i)^(?:(?:date |when )?(?:homeless|sleeping rough) since|(?:date |when )?became homeless|when did (?:\p{L}+ ){1,3}become homeless|how long (?:have they been |has (?:he|she) been |been )?homeless|length of time homeless)\W*$`)
	whyThreatened = regex(`(?i)^(?:why|reason|cause)\b.*\bthreatened\b`)
)

// fillerHides reports fillers that say nothing, unlike "TBC" for a date,
// which the referrer did write.
func fillerHides(s string) bool {
	t := strings.ToLower(strings.Trim(s, " .:-"))
	return t != "tbc" && t != "t.b.c" && t != "tba" && !strings.HasPrefix(t, "to be ") && t != "awaited" && t != "pending" && t != "not yet known"
}

func (f *findings) boolean(key, text string, q *question) {
	v, rest, ok := readBool(text)
	label := strings.ToLower(q.label)
	switch {
	case ok:
	case q.ans.tick:
		v, ok, rest = true, true, ""
	case key == "person.armed_forces" && serviceWord.MatchString(text):
		v, ok, rest = true, true, text
	case key == "person.interpreter_needed" && tongue.MatchString(text):
		// "Interpreter: Polish, yes".
		no := endsNo.MatchString(text)
		v, ok, rest = !no, true, ""
		f.add("person.language", tongue.FindString(text), q, 0.75)
	case key == "person.interpreter_needed" && notNeeded.MatchString(text):
		v, ok, rest = false, true, ""
	case key == "person.interpreter_needed" && len(strings.Fields(text)) <= 3 && unicode.IsUpper([]rune(text)[0]) && !isFiller(text) && !strings.Contains(strings.ToLower(text), "english"):
		v, ok, rest = true, true, text
	case key == "housing.tenancy_to_save" && postcodePattern.MatchString(text):
		// "Home to be saved: 1 Mill Lane, CM1 9ZZ"
		v, ok, rest = true, true, ""
	case key == "custody.cas3" && !strings.Contains(strings.ToLower(text), "not ") && planned.MatchString(text):
		v, ok, rest = true, true, text
	case key == "rough_sleeping" && roughPattern.MatchString(text):
		v, ok, rest = true, true, text
	case key == "person.no_fixed_abode" && nfaPattern.MatchString(text):
		v, ok, rest = true, true, ""
	case key == "person.public_funds" && noRecourse.MatchString(text):
		v, ok, rest = false, true, ""
	case key == "risk.registered_sex_offender" && strings.EqualFold(text, "rso"):
		v, ok, rest = true, true, ""
	case key == "safe_tonight" && nowhereSaid.MatchString(text):
		v, ok, rest = false, true, ""
	case negativePattern.MatchString(strings.Trim(text, " .-")) && (strings.HasPrefix(key, "risk.") || strings.HasPrefix(key, "needs.")):
		v, ok, rest = false, true, ""
	}
	if !ok && key == "person.care_leaver" && leaverStatus.MatchString(text) {
		v, ok, rest = true, true, ""
	}
	if !ok && key == "person.pregnant" && expecting.MatchString(text) && !endsNo.MatchString(firstSentence(text)) {
		v, ok, rest = true, true, text
	}
	if !ok {
		v, ok = shortBool(text)
		rest = ""
	}
	if key == "person.care_leaver" && !strings.Contains(label, "leav") && !strings.Contains(strings.ToLower(text), "leaver") {
		ok = false
	}
	if !ok && key == "needs.domestic_abuse" && victimFirst.MatchString(text) {
		v, ok, rest = true, true, text
	}
	if key == "needs.domestic_abuse" && asWitness.MatchString(text) {
		ok = false
	}
	if !ok {
		f.keep(q.label, text)
		return
	}
	if key == "person.interpreter_needed" && managesWithout.MatchString(q.label) || (q.ans.tick || isYes(text)) && statesContrary(key, q.label) {
		v = !v
	}
	switch key {
	case "safe_tonight":
		key, v = "rough_sleeping", !v
	case "nowhere_tonight":
		key = "rough_sleeping"
	case "person.no_public_funds":
		key, v = "person.public_funds", !v
	}
	f.addBool(key, v, q, 0.97)
	if key == "rough_sleeping" && !v && stayOver.MatchString(rest) {
		// "Homeless tonight? No, but the hotel ends on 24/11"
		f.hint("homeless_status", "threatened", q, 0.65)
		if iso, _, ok := readDate(rest, dateEvent); ok {
			f.hint("homeless_date", iso, q, 0.65)
		} else if iso, ok := f.sent.yearless("homeless_date", rest); ok {
			f.hint("homeless_date", iso, q, 0.6)
		}
	}
	if key == "person.interpreter_needed" && v && !f.has("person.language") {
		if l := tongueIn(rest); l != "" {
			// "Yes - Polish"
			f.add("person.language", l, q, 0.75)
		}
	}
	if len(strings.Fields(rest)) >= 2 {
		f.keep(q.label, text)
	}
	if key == "person.interpreter_needed" && v && rest != "" && len(strings.Fields(rest)) <= 2 {
		f.keep(q.label, text)
	}
}

// statesContrary reports a statement, not a question, that the person is not what
// a key asks: "☒ The client has not served in the Armed Forces".
func statesContrary(key, label string) bool {
	switch key {
	case "person.armed_forces", "person.care_leaver", "person.pregnant", "person.interpreter_needed", "risk.arson", "risk.registered_sex_offender", "custody.cas3", "needs.domestic_abuse", "rough_sleeping":
		return !strings.Contains(label, "?") && contraryStated.MatchString(label)
	}
	return false
}

var contraryStated = regex(`(?i)^(?:no|not|never)\b|\b(?:is|are|was|were|has|have|had|does|do|did|am) ?(?:not|never|n['’]t|no)\b|\bnever\b`)

// tongueIn is the language that the rest of an answer begins with, with what
// stands in brackets behind it: "Kurdish (Sorani)".
func tongueIn(rest string) string {
	at := tongue.FindStringIndex(rest)
	if at == nil {
		return ""
	}
	if m := variety.FindString(rest[at[1]:]); m != "" {
		return rest[:at[1]] + m
	}
	return rest[:at[1]]
}

var (
	variety = regex(`^ \(\p{Lu}\p{L}+\)|^ Sorani| Kurmanji| Chinese`)
	// managesWithout asks whether somebody needs no help.
	managesWithout = regex(`(?i)\bwithout (?:an? )?(?:\w+ )?(?:help|interpret\w*|assistance|support)\b`)
)

// tongue is a language at the beginning of an answer about an interpreter.
var tongue = regex(`^(?:` + tongues + `)\b`)

const tongues = `Polish|Romanian|Bulgarian|Lithuanian|Latvian|Russian|Ukrainian|Portuguese|Spanish|French|Italian|German|Dutch|Greek|Turkish|Kurdish|Sorani|Arabic|Farsi|Persian|Dari|Pashto|Urdu|Punjabi|Hindi|Bengali|Sylheti|Gujarati|Tamil|Somali|Amharic|Tigrinya|Oromo|Swahili|Albanian|Vietnamese|Mandarin|Cantonese|Chinese|Thai|Tagalog|Nepali|Hungarian|Czech|Slovak|Serbian|Croatian|Estonian|Yoruba|Igbo|Hausa|Twi|Lingala|Shona|Tetum|BSL|British Sign Language`

var (
	// leaverStatus are the words of the Children Act 1989 for care leavers
	// (section 23A to 24 and schedule 2).
	leaverStatus = regex(`(?i)^(?:yes\W+)?(?:former(?:ly)? relevant|relevant|qualifying|eligible)(?: (?:child|young person|care leaver))?\b|^(?:\w+ ){0,3}care leaver\b`)
	victimFirst  = regex(`(?i)^(?:(?:as )?(?:an? )?(?:victim|survivor)\b|fled\b|fleeing\b|experienced\b|suffered\b)`)
	expecting    = regex(`(?i)^(?:yes\W+)?(?:(?:she is |currently )?(?:expecting|pregnant|due\b)|\d+ ?(?:weeks?|wks?|months?|mths?|/40)\b|\d+/40\b|baby due)`)
)

var notNeeded = regex(`(?i)^(?:not?|none|nil|never)\b(?: \w+)? ?(?:needed|required|necessary|needs|interpreter)\b|^(?:not required|not needed|none)\W*$`)

var endsNo = regex(`(?i)\b(?:no|not)\b`)

// firstSentence is a text up to its first full stop.
func firstSentence(s string) string {
	before, _, _ := strings.Cut(s, ". ")
	return before
}

func (f *findings) date(key, text string, q *question) {
	mode := dateEvent
	if key == "person.date_of_birth" {
		mode = dateBirth
	}
	iso, rest, ok := readDate(text, mode)
	if m := sumOfDays.FindString(text); !ok && m != "" {
		iso, rest, ok = readDate(text[len(m):], mode)
	}
	if !ok && strings.ContainsAny(text, "([") {
		// "18/9/26 (HDC - CRD 2/11/26)": what is in brackets is beside it.
		if short := stripBrackets(text); isDateText(short) {
			iso, _, ok = readDate(short, mode)
			rest = strings.TrimSpace(text[min(len(text), len(short)):])
			if i := strings.IndexAny(text, "(["); i >= 0 {
				rest = text[i:]
			}
		}
	}
	if key == "custody.release_date" || key == "custody.sentence_date" {
		d, none, found := releaseAmong(text)
		switch {
		case key == "custody.sentence_date" && (found || ok) && calculated.MatchString(text) && !sentencedThen.MatchString(text):
			// "Sentence dates: CRD 11/12/2026": none of them is the day in court.
			key = "custody.release_date"
			if !found && (!releaseTerm.MatchString(text) || none) {
				f.keep(q.label, text)
				return
			}
		case key == "custody.sentence_date":
			found, none = false, false
		}
		if found {
			iso, rest, ok = d.iso, d.words, true
			f.keep(q.label, text) // the other dates
		} else if none {
			if readCustody(text) == "remand" {
				f.hint("custody.status", "remand", q, 0.7)
			}
			f.keep(q.label, text)
			return
		}
	}
	if !ok && key == "custody.release_date" {
		iso, ok = refusedCurfew(text)
		rest = "CRD"
	}
	if !ok && mode == dateEvent {
		iso, ok = f.sent.yearless(key, text)
		rest = ""
	}
	if key == "person.date_of_birth" && ok && (iso > "2035" || !f.sent.day.IsZero() && iso > f.sent.day.Format(time.DateOnly)) {
		ok = false // nobody is born after the mail
	}
	if !ok {
		f.keepAll(q.label, text)
		return
	}
	switch {
	case key == "custody.release_date":
		if p, ok := f.place.findPrison(rest, false); ok {
			// "12/05/2026 from HMP Downview"
			f.hint("custody.prison", p, q, 0.8)
			rest = ""
		}
		if recalled.MatchString(rest) {
			f.hint("custody.status", "recall", q, 0.6)
		}
		if t := readReleaseType(rest); t != "" {
			f.add("custody.release_type", t, q, 0.85)
		} else if t := readReleaseType(q.label); t != "" && strings.Count(q.label, "/") == 0 {
			f.add("custody.release_type", t, q, 0.7)
		}
	case key == "consent.date" && consentSigned.MatchString(q.label) && !notClient.MatchString(q.label):
		// The day on which it was given says that it was.
		f.hint("consent.given", "true", q, 0.7)
	case key == "custody.sentence_date" && lastSpan.MatchString(rest) && !f.has("custody.sentence_length"):
		f.add("custody.sentence_length", lastSpan.FindString(rest), q, 0.7)
	case key == "referral_date" && q.hit.score < 0.8 && (!ofReferral.MatchString(q.label) || len(words(q.label)) > 7):
		f.keep(q.label, text)
		return
	}
	if key == "consent.date" && signWord.MatchString(q.label) && !workerWord.MatchString(q.label) && !f.has("consent.method") {
		// "Signed by the client on"
		f.add("consent.method", "written", q, 0.6)
	}
	if key == "person.date_of_birth" {
		if p := findPhones(rest); len(p) == 1 {
			f.hint("person.phone", p[0], q, 0.7) // in the wrong box
			rest = ""
		}
	}
	conf := 0.98
	if key == "referral_date" && strings.EqualFold(strings.Trim(q.label, " :"), "date") {
		conf = 0.8
	}
	f.add(key, iso, q, conf)
	if m := readMethod(rest); m != "" && key == "consent.date" {
		f.add("consent.method", m, q, 0.8)
	}
	if len(strings.Fields(rest)) >= 3 && !trivialDateRest.MatchString(rest) {
		f.keep(q.label, text)
	}
}

var phoneJoint = regex(`(?i)\s*(?:[/,;\n]|\bor\b|\band\b)\s*`)

var lostNought = regex(`^[1237]\d{8,9}$`)

var trivialDateRest = regex(`(?i)^(?:\(?(?:age|aged)?\s*\d{1,3}(?:\s*(?:years?|yrs?)(?: old)?)?\)?|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|on|the|at|\s|[(),.;:-])+$`)

var (
	recalled   = regex(`(?i)\brecall(?:ed)?\b|\bftr ?\d*\b`)
	lastSpan   = regex(`(?i)\b(?:\d+|[a-z]+)\s*(?:days?|weeks?|wks?|months?|mths?|years?|yrs?)\b(?:(?:\s*(?:,|and|&))?\s*\d+\s*(?:days?|weeks?|months?))?`)
	ofReferral = regex(`(?i)\b(?:refer\w*|form|dtr|notif\w*|submi\w*|complet\w*|sent|raised|today)\b`)
)

// keepAll keeps what was written even when it only says that it is not known
// yet: a release "TBC" is an answer.
func (f *findings) keepAll(label, text string) {
	if text = strings.TrimSpace(text); text != "" && (!isFiller(text) || !fillerHides(text)) {
		f.unmapped = append(f.unmapped, Answer{Label: label, Value: text})
	}
}

func (f *findings) phone(key, text string, q *question) {
	phones := findPhones(text)
	if strings.HasPrefix(key, "person.") && unsafeReach(text, phones) {
		f.keep(q.label, text) // who rings it puts somebody at risk
		return
	}
	if key == "person.phone" && (viaWords.MatchString(text) || kinFirst.MatchString(text)) && !ownFirst(text, phones) {
		f.add("person.contact_via", collapse(text), q, 0.8)
		for _, one := range phoneJoint.Split(text, -1) {
			// "07700 900123 or her sister 07700 900456"
			if own := findPhones(one); len(phones) > 1 && len(own) == 1 && !viaWords.MatchString(one) {
				f.add(key, own[0], q, 0.85)
				break
			}
		}
		return
	}
	if emails := findEmails(text); len(emails) > 0 && len(phones) > 0 {
		f.add(strings.TrimSuffix(key, "phone")+"email", emails[0], q, 0.85)
	} else if len(emails) > 0 {
		f.add(strings.TrimSuffix(key, "phone")+"email", emails[0], q, 0.8)
		return
	}
	if len(phones) == 0 && lostNought.MatchString(strings.Join(strings.Fields(text), "")) {
		// A sheet took the number for one and dropped its first digit.
		phones = []string{strings.TrimSpace(text)}
	}
	if len(phones) == 0 {
		f.keep(q.label, text)
		return
	}
	conf := 0.97
	if f.has(key) {
		conf = 0.9
	}
	f.add(key, phones[0], q, conf)
	rest := text
	if who, _ := strings.CutSuffix(key, ".phone"); (who == "lead" || who == "referrer") && !f.has(who+".name") {
		// "COM (tel): Jane Doe 01632 960001"
		if before := strings.Trim(text[:strings.Index(text, phones[0])], " ,:;-–(\n"); looksLikeName(before) && len(strings.Fields(before)) > 1 && !roleWords.MatchString(before) && !orgWords.MatchString(before) {
			f.add(who+".name", before, q, 0.85)
			rest = strings.Replace(rest, before, "", 1)
		}
	}
	for _, p := range phones {
		rest = strings.Replace(rest, p, "", 1)
	}
	if len(phones) > 1 || len(strings.Fields(rest)) >= 3 {
		f.keep(q.label, text)
	}
}

func (f *findings) email(key, text string, q *question) {
	emails := findEmails(text)
	if strings.HasPrefix(key, "person.") && unsafeReach(text, emails) {
		f.keep(q.label, text)
		return
	}
	if len(emails) == 0 {
		if p := findPhones(text); len(p) > 0 && strings.HasSuffix(key, "email") {
			f.add(strings.TrimSuffix(key, "email")+"phone", p[0], q, 0.7)
			return
		}
		f.keep(q.label, text)
		return
	}
	f.add(key, emails[0], q, 0.98)
	if p := findPhones(text); len(p) == 1 && (key == "referrer.email" || key == "lead.email") {
		f.add(strings.TrimSuffix(key, "email")+"phone", p[0], q, 0.8)
	}
	if len(emails) > 1 {
		f.keep(q.label, text)
	}
}

func (f *findings) identifier(key, text string, q *question) {
	found, left := false, countDigits(text)
	put := func(k, v string, ok bool, conf float64) {
		if ok {
			f.add(k, v, q, conf)
			found = true
			left -= countDigits(v)
		}
	}
	all := key == "person.ids"
	if all || key == "person.prison_number" {
		v, ok := readPrisonNumber(text)
		put("person.prison_number", v, ok, 0.98)
	}
	if all || key == "person.crn" {
		v, ok := readCRN(text)
		put("person.crn", v, ok, 0.98)
	}
	if all || key == "person.pnc" {
		v, ok := readPNC(text)
		put("person.pnc", v, ok, 0.98)
	}
	switch key {
	case "person.ni_number":
		v, ok := readNI(text)
		put(key, v, ok, 0.98)
		if !ok {
			// A prefix that is never issued is still what was written.
			v, ok = insuranceNumber(text, true)
			put(key, v, ok, 0.6)
		}
	case "person.nhs_number":
		v, ok := readNHS(text)
		put(key, v, ok, 0.98)
		if d := strings.NewReplacer(" ", "", "-", "").Replace(text); !ok && len(d) == 10 && countDigits(d) == 10 {
			// Ten digits whose check is wrong are still what was written.
			put(key, d, true, 0.6)
		}
	}
	if found && left >= 4 {
		f.keep(q.label, text) // a second number: "A1234BC (previously A9876XY)"
	}
	if found && key == "person.prison_number" && len(text) > 10 && !f.has("custody.prison") {
		if p, ok := f.place.findPrison(text, false); ok {
			// "HMP Ford / A1234BC"
			f.hint("custody.prison", p, q, 0.75)
		}
	}
	if !found {
		// An identifier in the wrong box is still one.
		if v, ok := readCRN(text); ok && key == "person.prison_number" && len(text) <= 10 {
			put("person.crn", v, ok, 0.7)
		} else if v, ok := readPrisonNumber(text); ok && key == "person.crn" && len(text) <= 10 {
			put("person.prison_number", v, ok, 0.7)
		} else {
			f.keep(q.label, text)
		}
	}
}
