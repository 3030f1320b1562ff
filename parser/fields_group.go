package parser

import (
	"strings"
	"unicode"
)

// option reads one ticked option of a list; done when it was one.
func (f *findings) option(q *question) (done bool) {
	chosen := q.ans.tick
	if !chosen && len(q.ans.picked) == 0 {
		if yes, rest, ok := readBool(q.ans.text); ok && rest == "" {
			if !yes {
				return true
			}
			chosen = true
		}
	}
	group := q.groupKey
	if len(q.ans.picked) > 0 && q.label == q.group {
		// A line of options under the list's own question.
		for _, p := range q.ans.picked {
			if group == "needs.support" {
				f.addSupport(p)
				f.flag(p, q)
			} else {
				f.keep(q.group, p)
			}
		}
		f.keep(q.group, q.ans.rest)
		return true
	}
	if !chosen {
		return false
	}
	if group == "needs.support" || group == "" {
		f.addSupport(q.label)
		f.flag(q.label, q)
		return true
	}
	o := *q
	o.label, o.group = q.group, ""
	o.hit.key = group
	o.ans = answer{text: q.label, picked: []string{q.label}}
	f.take(&o)
	return true
}

// flag sets the yes/no field that a ticked option states.
func (f *findings) flag(option string, q *question) {
	t := strings.ToLower(option)
	set := func(key string) { f.hint(key, "true", q, 0.8) }
	switch {
	case strings.Contains(t, "care leaver") || strings.Contains(t, "leaving care"):
		set("person.care_leaver")
	case strings.Contains(t, "domestic") && !asWitness.MatchString(t):
		set("needs.domestic_abuse")
	case strings.Contains(t, "armed forces") || t == "veteran":
		set("person.armed_forces")
	case t == "pregnant" || t == "pregnancy":
		set("person.pregnant")
	case strings.Contains(t, "rough sleep"):
		set("rough_sleeping")
	}
}

// special reads the fields that have rules of their own.
func (f *findings) special(key, text string, q *question) {
	switch key {
	case "authority":
		if m := councilInLabel.FindStringSubmatch(q.label); m != nil && looksLikeName(strings.TrimSpace(text)) {
			// "Referral to Ely for:", with a person below it.
			if a, ok := f.place.knownAuthority(m[1]); ok {
				if _, ok := f.place.knownAuthority(text); !ok {
					f.add(key, a, q, 0.9)
					return
				}
			}
		}
		for _, sep := range []string{"\n", " – ", " - ", ". ", "; ", ", "} {
			// "Ely – lived there since 2019"
			if before, _, cut := strings.Cut(text, sep); cut {
				if n, ok := f.place.knownAuthority(before); ok {
					f.add(key, n, q, 0.93)
					f.keep(q.label, text)
					return
				}
			}
		}
		if n, ok := f.place.authorityNamed(text); ok && len(strings.Fields(text)) <= 12 {
			f.add(key, n, q, 0.93)
			return
		}
		if n, ok := f.place.readAuthority(text); ok {
			f.add(key, n, q, 0.95)
			return
		}
		f.keep(q.label, text)
	case "agency":
		if a := readAgency(text); a != "" {
			f.add(key, a, q, 0.95)
			if words := strings.Fields(text); len(words) >= 2 && unicode.IsUpper([]rune(text)[0]) && len(q.ans.picked) == 0 {
				f.agencyNamed(text, q)
			}
			return
		}
		f.agencyNamed(text, q)
	case "homeless_status":
		f.homeless(text, q)
	case "consent.given", "consent.oral", "consent.written":
		f.consent(key, text, q)
	case "consent.method":
		f.method(text, q)
	case "custody.status":
		f.custody(text, q)
	case "custody.prison":
		if p, ok := f.place.findPrison(text, true); ok {
			f.add(key, p, q, 0.97)
			f.custodyFrom(text, q)
			f.besidePrison(text, q)
			if q.block == blockReferrer {
				// The prison that refers is where its officer works.
				f.hint("referrer.organisation", p, q, 0.5)
			}
			return
		}
		if f.custodyFrom(text, q); f.has("custody.status") && readCustody(text) != "" {
			return // "Held on: remand"
		}
		if p, ok := f.place.findPrison(q.label, false); ok {
			// The title "HMP Pentonville - OMU" beside another title.
			f.hint(key, p, q, 0.6)
			if iso, _, ok := readDate(text, dateEvent); ok && leaving.MatchString(q.label) {
				// "Release from HMP Downview: 12/05/2026"
				f.add("custody.release_date", iso, q, 0.8)
				return
			}
		}
		f.keep(q.label, text)
	case "risk.level":
		if l := readLevel(text); l != "" {
			f.add(key, l, q, 0.97)
			if len(strings.Fields(text)) > 6 {
				f.keep(q.label, text)
			}
			return
		}
		f.keep(q.label, text)
	case "risk.mappa":
		f.mappa(text, q)
	case "needs.support":
		f.supportList(text, q)
	case "household":
		f.householdText(text, q)
	case "professional.role", "professional.team", "professional.organisation":
		f.add(key, collapse(text), q, 0.9)
	case "person.where":
		f.where(text, q)
	case "person.contact", "referrer.contact", "lead.contact", "professional.contact":
		f.contact(strings.TrimSuffix(key, ".contact"), text, q)
	case "lead.role", "referrer.forename", "referrer.surname":
		f.halfName(key, text, q)
	case "person.address", "person.last_settled_address", "?.address":
		f.address(key, text, q)
	case "housing.situation":
		f.keep(q.label, text)
	case "local_connection.grounds":
		g := readGrounds(text)
		if len(g) == 0 || coded(text) {
			g = shortGrounds(text)
		}
		if len(g) == 0 {
			f.keepAll(q.label, text)
			return
		}
		f.add(key, strings.Join(g, ","), q, 0.9)
		if len(strings.Fields(text)) > 6 {
			f.add("local_connection.details", joinLines(text), q, 0.6)
		}
	case "local_connection.details":
		if strings.EqualFold(strings.Trim(text, " ."), "none") {
			f.add("local_connection.grounds", "none", q, 0.85)
		}
	default:
		f.keepAll(q.label, text)
	}
}

var leaving = regex(`(?i)\b(?:releas\w*|out|leav\w*|discharge\w*|crd|hdc\w*)\b`)

// besidePrison takes what an answer names beside a prison: the number there,
// and the day of release.
func (f *findings) besidePrison(text string, q *question) {
	if m := prisonNumberPattern.FindString(text); m != "" {
		if v, ok := readPrisonNumber(m); ok {
			f.hint("person.prison_number", v, q, 0.8)
		}
	}
	if d, _ := findDates(text, dateEvent); len(d) == 1 && leaving.MatchString(text[:d[0].start]) {
		f.hint("custody.release_date", d[0].iso, q, 0.7)
	}
}

// agencyNamed takes an answer to "which agency" that names one: it is where
// the referrer works, unless the form says so elsewhere.
func (f *findings) agencyNamed(text string, q *question) {
	text = collapse(text)
	if len(q.ans.picked) > 0 || !startsUpper(text) || len(strings.Fields(text)) > 8 || sortOfAgency.MatchString(text) || (looksLikeName(text) || roleWords.MatchString(text)) && !orgWords.MatchString(text) ||
		len(findEmails(text))+len(findPhones(text)) > 0 {
		f.keep(q.label, text)
		return
	}
	f.add("referrer.organisation", text, q, 0.55)
}

// halfName joins a referrer's forename and surname.
func (f *findings) halfName(key, text string, q *question) {
	for i := range f.list {
		if f.list[i].key == "referrer.name" && (strings.HasSuffix(f.list[i].label, q.label) || f.list[i].conf == 0.81) {
			if strings.HasSuffix(key, "surname") {
				f.list[i].value += " " + collapse(text)
			} else {
				f.list[i].value = collapse(text) + " " + f.list[i].value
			}
			return
		}
	}
	f.list = append(f.list, finding{key: "referrer.name", value: collapse(text), label: q.label, part: f.part, raw: text, conf: 0.81, rank: f.rank})
}

// soonHomeless is said of a home that is still there.
var soonHomeless = regex(`(?i)\blikely\b|\bwithin \d|\b(?:28|56) days\b|\babout to\b|\bfacing\b|\bsoon\b|\bbecom(?:e|ing)\b`)

func (f *findings) homeless(text string, q *question) {
	label := strings.ToLower(q.label)
	yes, rest, ok := readBool(text)
	both := (strings.Contains(label, "threatened") || strings.Contains(label, "risk") || strings.Contains(label, "likely")) && strings.Contains(label, "homeless") && strings.Contains(label, " or ")
	onRelease := strings.Contains(label, "release") || strings.Contains(label, "discharge")
	var status string
	switch {
	case ok && rest != "" && readHomeless(rest) != "" && yes:
		status = readHomeless(rest)
	case ok && yes && (onRelease || !both && (strings.Contains(label, "threatened") || strings.Contains(label, "risk") || strings.Contains(label, "danger") || strings.Contains(label, "will ") || soonHomeless.MatchString(label))):
		status = "threatened"
	case ok && yes && !both:
		status = "homeless"
	case ok && !yes && (readHomeless(rest) == "threatened" || stayOver.MatchString(rest) && !both):
		// "Homeless now? No - will be homeless from 30/10/2026"
		status = "threatened"
	case ok && !yes && both:
		status = "not_homeless"
	case !ok && nowWord.MatchString(text) && !both:
		status = "homeless"
	case !ok && notYetSo.MatchString(text):
		status = "threatened"
	case !ok && actually.MatchString(text):
		status = "homeless"
	case !ok && len(strings.Trim(text, " .()")) == 1:
		// "Homeless (H) or threatened with homelessness (T)?"
		switch m := codedAs(q.label, strings.Trim(text, " .()")); {
		case soonCoded.MatchString(m):
			status = "threatened"
		case strings.Contains(m, "homeless"):
			status = "homeless"
		}
	case !ok:
		status = firstOf(readHomeless(text), shortHomeless(text))
		if status == "" && strings.HasPrefix(strings.ToLower(text), "threat") {
			status = "threatened"
		}
	}
	if status == "" {
		f.keep(q.label, text)
		return
	}
	f.add("homeless_status", status, q, 0.95)
	if !ofCustody.MatchString(text) && f.datesIn(text, "homeless_date", q) {
		return
	}
	if ok && len(strings.Fields(rest)) >= 3 {
		f.keep(q.label, text)
	}
}

// stayOver says, behind a no, that where somebody is will not last.
var stayOver = regex(`(?i)\b(?:ends?|ending|until|till|runs? out|expires?|out by|leave by|leaving|evict\w*|has to (?:go|leave)|have to (?:go|leave)|must (?:go|leave|be out)|finish\w*|closes?|only (?:for|till|until)|will be(?: homeless)?|(?:with)?in (?:about )?(?:\d+|a|two|three|four) (?:days?|weeks?|wks?|months?)|soon|end of (?:the |this |next )?(?:week|month)|next (?:week|month)|not yet|at risk)\b`)

// notYetSo and actually answer which of both it is, without the word.
var (
	notYetSo = regex(`(?i)^\W*(?:not (?:yet|at present|currently)|(?:at )?risk|soon|about to be|prevention|threatened)\b`)
	actually = regex(`(?i)^\W*(?:actual(?:ly)?|relief|roofless|without a home)\W*$`)
)

var soonCoded = regex(`\b(?:threat\w*|likely|risk|soon|will)\b`)

// codedAs is what a label has a code in brackets for, before or behind it:
// "homeless (H) or threatened (T)", "(a) homeless or (b) threatened"; "" where
// it has no such code.
func codedAs(label, code string) string {
	before, after, ok := strings.Cut(strings.ToLower(label), "("+strings.ToLower(code)+")")
	if !ok {
		return ""
	}
	if first, _, _ := strings.Cut(label, "("); !strings.Contains(strings.ToLower(first), "homeless") {
		after, _, _ = strings.Cut(after, "(")
		return after
	}
	return before[strings.LastIndexAny(before, "()/")+1:]
}

// nowWord answers "homeless?" with when.
var nowWord = regex(`(?i)^\W*(?:(?:right )?now|currently|already|today|tonight|at present)\W*$`)

// datesIn takes the one date an answer mentions for a key that has none yet.
func (f *findings) datesIn(text, key string, q *question) bool {
	if iso, _, ok := readDate(text, dateEvent); ok && !f.has(key) {
		f.add(key, iso, q, 0.7)
		return true
	}
	if iso, ok := f.sent.yearless(key, text); ok && !f.has(key) {
		f.add(key, iso, q, 0.6)
		return true
	}
	return false
}

func (f *findings) consent(key, text string, q *question) {
	c := readConsent(text)
	if c.given == nil && q.ans.tick {
		yes := true
		c.given = &yes
		if d, _ := findDates(text, dateEvent); len(d) == 1 {
			c.date = d[0].iso
		}
	}
	if c.given == nil && key == "consent.given" && (strings.HasPrefix(strings.ToLower(q.label), "i ") || agreesTo.MatchString(q.label)) {
		// "I agree to be referred to: Basildon Council".
		if a, ok := f.place.knownAuthority(text); ok {
			f.addBool("consent.given", true, q, 0.85)
			f.add("authority", a, q, 0.85)
			return
		}
	}
	if c.given == nil && key == "consent.given" && consentBy.MatchString(q.label) && !nobody.MatchString(text) {
		// "Consent given by: both, at interview" says who agreed.
		yes := true
		c.given = &yes
	}
	if c.given == nil && key == "consent.given" && f.has("consent.given") && onlyDate(stripBrackets(text)) {
		// "Resident's OK: yes. OK given: 12/11/26"
		d, _ := findDates(text, dateEvent)
		f.add("consent.date", d[0].iso, q, 0.8)
		return
	}
	if c.given == nil {
		if d, _ := findDates(text, dateEvent); key == "consent.given" && asksToSign.MatchString(q.label) && len(d) == 1 && d[0].start > 2 {
			// "Please sign here: J. Doe 3.4.26"
			f.addBool("consent.given", true, q, 0.85)
			f.add("consent.method", "written", q, 0.8)
			f.add("consent.date", d[0].iso, q, 0.8)
			return
		}
		if consentSigned.MatchString(q.label) && !notClient.MatchString(q.label) && onlyDate(stripBrackets(text)) {
			// "Consent signed: 12/10/26" says that it was, and when.
			d, _ := findDates(text, dateEvent)
			f.addBool("consent.given", true, q, 0.85)
			f.add("consent.method", firstOf(readMethod(text), methodSigned(key, q.label)), q, 0.8)
			f.add("consent.date", d[0].iso, q, 0.85)
			return
		}
		if name, day := signedAndDated(text); day != "" && signedName(name) && (key == "consent.written" || key == "consent.given" && (q.signsConsent() || declaresOwn.MatchString(q.label) || declaresBehind.MatchString(q.label))) {
			// A name and a day behind the words that were agreed to, or behind the
			// worker's own that consent was had.
			f.addBool("consent.given", true, q, 0.8)
			if !hadByWorker.MatchString(q.label) {
				f.add("consent.method", "written", q, 0.75)
			}
			f.add("consent.date", day, q, 0.8)
			return
		}
		if (key == "consent.given" && (q.signsConsent() || declaresOwn.MatchString(q.label)) || key == "consent.written" && signWord.MatchString(q.label)) && signedName(text) {
			f.addBool("consent.given", true, q, 0.8)
			f.add("consent.method", "written", q, 0.75)
			return
		}
		f.keep(q.label, text)
		return
	}
	if *c.given && q.ans.tick && refusesConsent.MatchString(q.label) {
		*c.given = false
	}
	if !*c.given && key != "consent.given" {
		// No oral consent says nothing of a written one.
		f.keep(q.label, text)
		return
	}
	f.addBool("consent.given", *c.given, q, 0.97)
	if *c.given {
		method := c.method
		switch key {
		case "consent.oral":
			method = "oral"
		case "consent.written":
			method = "written"
		}
		if method == "" && q.ans.tick {
			method = readMethod(q.label)
		}
		if method == "" {
			method = methodAsked(q.label)
		}
		if c.date == "" && (q.ans.tick || isYes(text)) {
			// "The person has given written consent (dated 11/11/26)".
			if d, _ := findDates(q.label, dateEvent); len(d) == 1 {
				c.date = d[0].iso
			}
		}
		if method != "" {
			f.add("consent.method", method, q, 0.9)
		}
		if c.date == "" {
			c.date, _ = f.sent.yearless("consent.date", text)
		}
		if c.date != "" {
			f.add("consent.date", c.date, q, 0.85)
		}
	}
	_, rest, ok := readBool(text)
	if ok && len(strings.Fields(rest)) >= 2 && (c.method == "" || len(strings.Fields(rest)) >= 6) && c.date == "" || !ok && len(strings.Fields(text)) >= 6 {
		f.keep(q.label, text)
	}
}

var (
	// consentSigned is a label that says that consent was had, and leaves when.
	consentSigned = regex(`(?i)\b(?:consent|agree[sd]?|permission|agreement)\b.*\b(?:signed|given|obtained|taken|had|got|received|on)\b|\bsigned\b.*\bconsent\b`)
	notClient     = regex(`(?i)\b(?:cas ?-?3|medical|photo\w*|treatment|referrer|officer|expir\w*|withdr\w*|review|gp)\b`)
)

// consentBy is a label that leaves open who it was that agreed.
var consentBy = regex(`(?i)\b(?:consent|agreement|permission)\b.{0,20}\b(?:given|provided|granted|signed) by\W*$|^(?:agreed|consented)(?: to)? by\W*$`)

// agreesTo is a label that says that somebody agrees to go to whom is named.
var agreesTo = regex(`(?i)\b(?:agree[sd]?|consents?|consented|happy|content|willing|wants?|permission)\b.*\b(?:referred|referral|sent|shared?|passed|told|details|information|contact(?:ed)?)\b.*\b(?:to|with|by)\W*$`)

// methodSigned is how consent was given by the key or words of a label.
func methodSigned(key, label string) string {
	switch {
	case key == "consent.oral":
		return "oral"
	case key == "consent.written" || strings.Contains(strings.ToLower(label), "signed"):
		return "written"
	}
	return methodAsked(label)
}

var asksToSign = regex(`(?i)\b(?:sign|signs|signature|signed)\b`)

// isYes reports an answer that says yes and nothing else.
func isYes(s string) bool {
	yes, rest, ok := readBool(s)
	return ok && yes && rest == ""
}

// signsConsent reports a line on which the person signs that they agree, as
// against one that a worker signs.
func (q *question) signsConsent() bool {
	if !signWord.MatchString(q.label) || workerWord.MatchString(q.label) {
		return false
	}
	return ofConsent.MatchString(q.label) || q.block == blockConsent && clientWord.MatchString(q.label) && ofConsent.MatchString(q.head)
}

var (
	// declaresBehind is a declaration under a title: "Applicant's statement: I
	// consent to".
	declaresBehind = regex(`(?i)[:–-]\s*i,? (?:\p{L}+ ){0,3}?(?:agree|consent|authorise|permit|give (?:my )?(?:consent|permission)|am happy for)\b`)
	// hadByWorker are the words of somebody else than the person.
	hadByWorker   = regex(`(?i)\bi (?:can )?(?:confirm|declare|certify|have)\b.*\b(?:ha(?:s|ve)|been|obtained|given|consented|agreed)\b`)
	ofConsent     = regex(`(?i)\b(?:consent\w*|agree\w*|permission|authoris\w+)\b`)
	signedInitial = regex(`^(?:\p{Lu}\.? ?){1,3}\p{Lu}[\p{L}'’-]+$`)
)

// datedConsent takes the day on which somebody agreed for their agreement,
// where the form asks for no more.
func (f *findings) datedConsent() {
	if f.has("consent.given") {
		return
	}
	if x, ok := f.first("consent.date"); ok && ofConsent.MatchString(x.label) {
		f.list = append(f.list, finding{key: "consent.given", value: "true", label: x.label, part: x.part, conf: 0.6, rank: x.rank})
	}
}

func (f *findings) method(text string, q *question) {
	m := firstOf(readMethod(text), shortMethod(text))
	if m == "" {
		c := readConsent(text)
		if c.given != nil {
			f.addBool("consent.given", *c.given, q, 0.7)
			return
		}
		f.keep(q.label, text)
		return
	}
	f.add("consent.method", m, q, 0.95)
	if iso, _, ok := readDate(text, dateEvent); ok {
		f.add("consent.date", iso, q, 0.8)
	} else if iso, ok := f.sent.yearless("consent.date", text); ok {
		f.add("consent.date", iso, q, 0.7)
	}
	if !refusesConsent.MatchString(text) {
		f.hint("consent.given", "true", q, 0.75)
	}
}

// councilInLabel is a label that names the council and asks for the person.
var councilInLabel = regex(`(?i)\bto (?:the )?((?-i:\p{Lu})[\p{L}-]+(?: (?:and |upon |on |of |& )?(?-i:\p{Lu})[\p{L}-]+){0,3}) for\W*$`)
