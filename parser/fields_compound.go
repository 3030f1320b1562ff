package parser

import (
	"slices"
	"strings"
	"unicode"
)

var (
	labelJoint  = regex(`\s*(?:/|&|\+|,|;|\?\s|\band\b|\bor\b)(?:\s*(?:and|or|&)\b)?\s*`)
	innerPair   = regex(`^([\p{L}\s]+?)\s*\(\s*([\p{L}\s]+?)\s*(?:/|&|\band\b)\s*([\p{L}\s]+?)\s*\)$`)
	answerJoint = []string{"\n", " / ", "/", ";", ". ", ", ", ",", " - ", " – ", " & ", " and "}
)

var (
	// bracketJoint is a second question in brackets: "Prison (and number)".
	bracketJoint = regex(`(?i)\s*\(\s*(?:and|&|\+|plus|with|inc\.?|including)\s+([^()]+)\)`)
	// initials are no two questions: "S/U name", "C/O".
	initials   = regex(`\b(\p{L})/(\p{L})\b`)
	bareNumber = regex(`(?i)^\s*(?:number|no\.?|nos\.?)\s*:?$`)
)

// statusOffer are a label that is made of the answers to it.
var statusOffer = regex(`(?i)^(?:(?:is (?:he|she) |are they )?(?:un)?(?:sentenced|convicted)|on remand|remand(?:ed)?|recall(?:ed)?|on licence|licence|on bail|bail)(?:\s*(?:/|,|\bor\b)\s*(?:(?:un)?(?:sentenced|convicted)|on remand|remand(?:ed)?|recall(?:ed)?|on licence|licence|on bail|bail))+\W*$`)

// contactAsked asks at once who somebody is and how to reach them; allDates asks
// for more than one day.
var (
	contactAsked = regex(`(?i)^(?:your|(?:worker|referrer|officer)['’]?s?) (?:full )?name\b.{1,40}\b(?:contact|reach|details|telephone|phone|tel|e-?mail)\b`)
	allDates     = regex(`(?i)\bdates\b`)
)

// homelessOffer is the same of being homeless.
var homelessOffer = regex(`(?i)^(?:is (?:he|she) |are they )?(?:already |currently )?homeless(?: now| today| already)?\s*(?:/|,|\bor\b)\s*(?:at risk|threatened|likely|soon|not homeless)(?: (?:of|with) (?:homelessness|becoming homeless))?\W*$`)

// nameToo asks for a name, and for others that somebody goes by.
var nameToo = regex(`(?i)^(?:(?:the |their |client['’]?s? |person['’]?s? |applicant['’]?s? |patient['’]?s? )?(?:full |legal |real |current )?names?)\s*(?:&|\band\b|/|\+|,|\(|\bplus\b|\binc\w*|\bwith\b|\bor\b)\s*(?:and |including |inc\.? )?(?:any |all )?(?:other|alias|a\.?k\.?a|previous|former|maiden|known|nick|preferred|street)`)

// bareSupport is "support" joined to needs of another sort.
var bareSupport = regex(`(?i)^(?:any )?(?:care|support)(?: or care)?\s*(?:and|&|/|or|,)\s*(?:\p{L}+ ){1,3}(?:needs?|issues?|problems?|conditions?)\W*$`)

var whyOnly = regex(`(?i)^why(?: there)?\W*$`)

// expand makes several questions of one whose label asks several things:
// "Prison no. / CRN", "Name and date of birth".
func expand(c *catalogue, pl *places, qs []question) []question {
	var out []question
	for i := range qs {
		q := &qs[i]
		parts := q.parts(c)
		if parts == nil {
			if out != nil {
				out = append(out, *q)
			}
			continue
		}
		if out == nil {
			out = append(make([]question, 0, len(qs)+4), qs[:i]...)
		}
		out = append(out, q.divide(pl, parts)...)
	}
	if out == nil {
		return qs
	}
	return out
}

// junction is where two labels run together, "NameGender": where a word goes
// on with a capital letter; 0 when there is none.
func junction(label string) int {
	at, before := 0, ' '
	for i, r := range label {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			if at > 0 || i < 3 || i+1 >= len(label) || !unicode.IsLower(rune(label[i+1])) {
				return 0
			}
			at = i
		}
		before = r
	}
	return at
}

// parts are the questions that a label asks, nil when it is only one.
func (q *question) parts(c *catalogue) []askedPart {
	if q.hit.key == "person.known_as" && nameToo.MatchString(q.label) {
		// "Full name and any other names" asks for the name first.
		q.hit = hit{key: "?.name", score: 0.9, tokens: q.hit.tokens}
		return nil
	}
	whole := q.known && q.hit.score >= 0.9
	if !whole && len(q.label) > 80 && len(q.label) < 200 && !q.ans.empty() {
		return q.nameAndBirth()
	}
	if whole && !strings.Contains(q.label, "/") && !strings.Contains(q.label, " + ") && !strings.Contains(q.label, " and ") && !strings.Contains(q.label, " & ") || q.ans.empty() || len(q.rows) > 0 || q.group != "" || len(q.label) > 80 {
		return nil
	}
	if q.hit.score == 1 && kindOf(q.hit.key) == kindName || q.hit.whose == blockOther {
		return nil
	}
	if homelessOffer.MatchString(q.label) {
		// "Homeless now / at risk", too.
		q.hit, q.known = hit{key: "homeless_status", score: 0.9, tokens: q.hit.tokens}, true
		return nil
	}
	if contactAsked.MatchString(q.label) {
		// "Your name, job and how to contact you" is answered in one breath.
		q.hit, q.known = hit{key: "?.contact", score: 0.9, tokens: q.hit.tokens}, true
		if strings.HasPrefix(strings.ToLower(q.label), "your") {
			q.hit.key = "referrer.contact"
		}
		return nil
	}
	if (q.hit.key == "?.date" || q.hit.key == "referral_date") && allDates.MatchString(q.label) && len(strings.Fields(q.ans.text)) >= 6 {
		// "Her dates" are those of a sentence.
		q.hit, q.known = hit{key: keyUnmapped, score: 0.9}, true
		return nil
	}
	if statusOffer.MatchString(q.label) {
		// "Sentenced / remand" offers, and asks one thing.
		q.hit, q.known = hit{key: "custody.status", score: 0.9, tokens: q.hit.tokens}, true
		return nil
	}
	if listed := q.listed(c); listed != nil {
		return listed
	}
	if asked := q.nameAndBirth(); asked != nil {
		return asked
	}
	var texts []string
	if at := junction(q.label); at > 0 {
		texts = []string{q.label[:at], q.label[at:]}
	} else if m := innerPair.FindStringSubmatch(q.label); m != nil {
		texts = []string{m[2] + " " + m[1], m[3] + " " + m[1]}
	} else {
		texts = labelJoint.Split(stripBrackets(bracketJoint.ReplaceAllString(initials.ReplaceAllString(q.label, "$1 $2"), " and $1")), -1)
	}
	if strings.HasPrefix(strings.ToLower(q.label), "if ") {
		// The comma behind a condition.
		return nil
	}
	if len(texts) < 2 || len(texts) > 5 {
		return nil
	}
	var parts []askedPart
	for _, t := range texts {
		if n := len(strings.Fields(t)); n > 10 || n > 5 && !exactly(c, t) {
			return nil
		}
		if c.onlyPerson(c.tokens(t)) == blockPerson {
			// "Client / support needs" asks of whom, and what.
			return nil
		}
		h, ok := c.label(t)
		if len(parts) == 1 && parts[0].hit.key == "authority" && whyOnly.MatchString(t) {
			h, ok = hit{key: "local_connection.details", score: 0.8}, true // "Which council, and why"
		}
		if !ok || whole && h.score < 0.9 || h.key == "?.contact" || strings.HasSuffix(h.key, ".contact") {
			return nil
		}
		if i := slices.IndexFunc(parts, func(p askedPart) bool { return p.hit.key == "custody.prison" || p.hit.key == "person.name" }); h.key == "?.phone" && bareNumber.MatchString(t) && (i >= 0 || len(findPhones(q.ans.text)) == 0) {
			// "Prison and number", and a prisoner's "Name and number".
			if _, ok := readPrisonNumber(prisonNumberPattern.FindString(q.ans.text)); ok {
				h.key = "person.prison_number"
			}
		}
		if len(parts) > 0 && h.key == "?.date" && strings.HasPrefix(parts[0].hit.key, "consent.") {
			h.key = "consent.date"
		}
		if h.key != keyUnmapped && slices.ContainsFunc(parts, func(p askedPart) bool { return p.hit.key == h.key }) {
			return nil
		}
		parts = append(parts, askedPart{t, h})
	}
	if slices.ContainsFunc(parts, func(p askedPart) bool { return strings.HasSuffix(p.hit.key, ".surname") }) &&
		slices.ContainsFunc(parts, func(p askedPart) bool { return strings.HasSuffix(p.hit.key, ".name") }) {
		// "Name and surname" asks for one name.
		return nil
	}
	if !slices.ContainsFunc(parts, func(p askedPart) bool { return !strings.HasPrefix(p.hit.key, "consent.") }) {
		if c := readConsent(q.ans.text); c.given != nil && (c.date != "" || c.method != "") {
			// "Consent and date": "Yes, signed 5/10/2026" is read as one answer.
			q.hit, q.known = hit{key: "consent.given", score: 0.9, tokens: q.hit.tokens}, true
			return nil
		}
	}
	if typed := slices.ContainsFunc(parts, func(p askedPart) bool {
		switch kindOf(p.hit.key) {
		case kindDate, kindPhone, kindEmail, kindID, kindName:
			return true
		}
		return false
	}); (!typed || strings.Contains(q.label, " or ")) && slices.ContainsFunc(parts, func(p askedPart) bool { return p.hit.key == keyUnmapped }) {
		return nil
	}
	keys := func(k string) bool {
		return slices.ContainsFunc(parts, func(p askedPart) bool { return p.hit.key == k })
	}
	if parts[0].hit.key == "household" && !slices.ContainsFunc(parts[1:], func(p askedPart) bool {
		switch p.hit.key {
		case "?.relationship", "?.name", "person.name", "person.date_of_birth", keyUnmapped:
			return false
		}
		return true
	}) {
		// "Dependants - name, relation, DOB" asks for them all, one after another.
		q.hit, q.known = parts[0].hit, true
		return nil
	}
	if !slices.ContainsFunc(parts, func(p askedPart) bool {
		return !strings.HasPrefix(p.hit.key, "needs.") || kindOf(p.hit.key) != kindText && (p.hit.key != "needs.support" || !strings.Contains(q.ans.text, ". "))
	}) && healthLabel(strings.ToLower(q.label)) && !strings.ContainsAny(q.ans.text, "/\n") {
		// "Health / MH / substances": each sentence tells what it speaks of.
		q.hit, q.known = hit{key: "needs.physical_health", score: 0.9, tokens: q.hit.tokens}, true
		return nil
	}
	if len(q.ans.picked) == 0 && len(parts) == 2 && keys("needs.support") && bareSupport.MatchString(q.label) {
		// "Support and health needs" has one answer, and no list of options.
		for _, p := range parts {
			if p.hit.key != "needs.support" && kindOf(p.hit.key) == kindText && strings.HasPrefix(p.hit.key, "needs.") {
				q.hit, q.known = p.hit, true
				return nil
			}
		}
	}
	if whole && !fitting(parts, q.ans.text) {
		return nil
	}
	if keys("?.phone") && keys("person.contact_via") {
		// "Phone or other means of contact" has one answer, of either sort.
		return nil
	}
	if keys("custody.release_date") && keys("homeless_date") {
		q.hit, q.known = hit{key: "date.either", score: 0.9, tokens: q.hit.tokens}, true
		return nil
	}
	if keys("custody.release_date") && len(parts) == 2 && calculated.MatchString(q.ans.text) && !sentencedThen.MatchString(q.ans.text) {
		// "Sentence expiry / release": each date is told by its own term.
		q.hit, q.known = hit{key: "custody.release_date", score: 0.9, tokens: q.hit.tokens}, true
		return nil
	}
	if !strings.ContainsAny(q.label, "/&,;+") && strings.Contains(q.label, " or ") && !slices.ContainsFunc(parts, func(p askedPart) bool { return kindOf(p.hit.key) != kindText }) {
		// "Why are they homeless or at risk?" asks one thing.
		return nil
	}
	if keys("reason") && (keys("housing.loss_reason") || keys("housing.situation")) {
		return nil
	}
	return parts
}

// exactly reports a label all words of which are known together: "date of birth
// of the person referred".
func exactly(c *catalogue, label string) bool {
	h, ok := c.label(label)
	return ok && h.score == 1
}

// factList is a label that lists in brackets what it asks for.
var factList = regex(`^([^()]{2,40}?)\s*\(([^()]*[,/+][^()]*)\)\W*$`)

// listed are the questions of a label that names somebody, or a label stuck on,
// and lists in brackets what it asks of them: "Patient label (name, DOB, NHS
// no)"; nil where it does not.
func (q *question) listed(c *catalogue) []askedPart {
	m := factList.FindStringSubmatch(q.label)
	if m == nil || strings.HasSuffix(q.hit.key, ".contact") {
		return nil
	}
	who, rest := c.whose(c.tokens(m[1]))
	if who != blockPerson && who != blockReferrer || slices.ContainsFunc(rest, func(w string) bool { return w != "label" && w != "sticker" && w != "demographic" && w != "id" }) {
		return nil
	}
	var parts []askedPart
	typed := 0
	for _, t := range labelJoint.Split(m[2], -1) {
		if t = strings.TrimSpace(t); t == "" {
			continue
		}
		h, ok := c.label(t)
		if !ok || len(strings.Fields(t)) > 4 || slices.ContainsFunc(parts, func(p askedPart) bool { return p.hit.key == h.key }) {
			return nil
		}
		if strings.HasPrefix(h.key, "?.") {
			h.key = genericKey(h.key, who)
		}
		switch kindOf(h.key) {
		case kindDate, kindPhone, kindEmail, kindID, kindName:
			typed++
		}
		parts = append(parts, askedPart{m[1] + " " + t, h})
	}
	if len(parts) < 2 || typed == 0 {
		return nil
	}
	return parts
}

// nameAndBirth are the questions of a long label that ends in asking for a name
// and a date of birth, and was answered with both: "Who are you writing about?
// Give the full name and date of birth".
func (q *question) nameAndBirth() []askedPart {
	if q.hit.score >= 0.95 || len(q.rows) > 0 || q.group != "" {
		return nil
	}
	label, text := q.label, q.ans.text
	if hint, rest, ok := strings.Cut(text, "\n"); ok && asksOn.MatchString(hint) {
		label, text = label+" "+hint, rest
	}
	if !nameThenBirth.MatchString(label) || len(strings.Fields(label)) < 6 {
		return nil
	}
	found, _ := findDates(text, dateBirth)
	if len(found) != 1 || strings.Trim(text[found[0].end:], " .);") != "" {
		return nil
	}
	name := bornBefore.ReplaceAllString(strings.TrimRight(strings.TrimSpace(text[:found[0].start]), " ,;(–-"), "")
	if read, _ := readName(name); !looksLikeName(read) {
		return nil
	}
	q.ans = readAnswer([]string{text})
	return []askedPart{{label, hit{key: "?.name", score: 0.85, tokens: q.hit.tokens, whose: q.hit.whose}}, {label, hit{key: "person.date_of_birth", score: 0.85, tokens: q.hit.tokens, whose: q.hit.whose}}}
}

var (
	nameThenBirth = regex(`(?i)\bnames?\b(?: in full)?,?\s*(?:and|&|\+|,|/|plus)\s*(?:the(?:ir)? |his |her )?(?:date of birth|d\.? ?o\.? ?b\b\.?|birth ?date|date born)[^\p{L}]*(?:please)?\W*$`)
	// asksOn goes on with what the question before it wants.
	asksOn     = regex(`(?i)^(?:please )?(?:give|state|enter|write|tell us|provide)\b`)
	bornBefore = regex(`(?i)[\s,;(]*\b(?:d\.?o\.?b\.?|born|date of birth)[\s:]*$`)
)

// fitting reports that an answer has as many shares as its label has parts.
func fitting(parts []askedPart, text string) bool {
	return slices.ContainsFunc(answerJoint, func(sep string) bool { return strings.Count(text, sep) == len(parts)-1 })
}

type askedPart struct {
	label string
	hit   hit
}

// divide gives every part its share of the answer: by the marks between the
// shares where there are as many of them as parts, else each part the whole,
// to take out what is of its type.
func (q *question) divide(pl *places, parts []askedPart) []question {
	out := make([]question, len(parts))
	for i, p := range parts {
		out[i] = *q
		out[i].label, out[i].hit, out[i].known = p.label, p.hit, true
	}
	if len(q.ans.picked) > 0 {
		// What was ticked answers the one that is ticked.
		for i, p := range parts {
			out[i].ans = answer{text: strings.Join(q.ans.picked, ", "), picked: q.ans.picked, offered: true}
			switch kindOf(p.hit.key) {
			case kindName, kindText, kindDate, kindPhone, kindID, kindAddress:
				out[i].ans = readAnswer([]string{q.ans.rest})
			}
		}
		return out
	}
	if shared := q.byType(pl, parts); shared != nil {
		return shared
	}
	free := !slices.ContainsFunc(parts, func(p askedPart) bool { return kindOf(p.hit.key) != kindText && p.hit.key != "needs.support" })
	for _, sep := range answerJoint {
		if free && strings.Trim(sep, " .,-–&and") == "" && sep != "\n" {
			// The commas of a sentence do not part it.
			continue
		}
		shares := slices.DeleteFunc(strings.Split(q.ans.text, sep), func(s string) bool { return strings.TrimSpace(s) == "" })
		if len(shares) != len(parts) {
			continue
		}
		fit := true
		for i, s := range shares {
			fit = fit && fits(pl, parts[i].hit.key, s)
		}
		if !fit {
			continue
		}
		for i, s := range shares {
			out[i].ans = readAnswer([]string{strings.TrimSpace(s)})
		}
		return out
	}
	rest := q.ans.text
	untyped := -1
	for i := range out {
		switch kindOf(parts[i].hit.key) {
		case kindText, kindString, kindNone:
			if untyped < 0 {
				untyped = i
			} else {
				out[i].ans = answer{}
			}
		case kindDate:
			if d, _ := findDates(rest, dateBirth); len(d) == 1 {
				rest = strings.Trim(rest[:d[0].start]+" "+rest[d[0].end:], " ,;/-–()")
			}
		case kindBool:
			if i > 0 {
				out[i].ans = answer{}
			}
		}
	}
	if untyped >= 0 {
		out[untyped].ans = readAnswer([]string{rest})
	}
	return out
}

// fits reports that a text may be an answer to a key by its type.
func fits(pl *places, key, s string) bool {
	if isFiller(s) {
		return true
	}
	switch kindOf(key) {
	case kindDate:
		d, _ := findDates(s, dateEvent)
		return len(d) == 1
	case kindPhone:
		return len(findPhones(s)) > 0
	case kindEmail:
		return len(findEmails(s)) > 0
	case kindID:
		return key == "person.ids" || readsAsID(key, s)
	case kindName:
		return !strings.ContainsFunc(s, func(r rune) bool { return r >= '0' && r <= '9' || r == '@' })
	case kindBool:
		_, _, ok := readBool(s)
		return ok
	}
	switch key {
	case "custody.prison":
		_, ok := pl.findPrison(s, true)
		return ok
	case "authority":
		_, ok := pl.readAuthority(s)
		return ok
	case "risk.level":
		return readLevel(s) != ""
	case "consent.given":
		return readConsent(s).given != nil
	case "custody.sentence_length":
		return strings.ContainsAny(s, "0123456789") || strings.Contains(strings.ToLower(s), "life")
	}
	d, _ := findDates(s, dateEvent)
	return len(d) == 0 || len(strings.Fields(s)) > 3
}

// shareEnd parts an answer into what may answer different questions.
var shareEnd = regex(`\s*\n\s*|\s*;\s*|,\s+|\.\s+|\s+/\s+|\s+[-–—]\s+|\s*[()]\s*`)

// byType gives each part the share of the answer that is surely of its type,
// and what is left to the part that asks for words; nil where that does not
// come out.
func (q *question) byType(pl *places, parts []askedPart) []question {
	text := q.ans.text
	ends := shareEnd.FindAllStringIndex(text, -1)
	if len(ends) == 0 || len(ends) > 40 {
		return nil
	}
	given := make([]string, len(parts))
	rest, extra := "", []question(nil)
	begin, joint := 0, ""
	for n := range len(ends) + 1 {
		end, next := len(text), len(text)
		if n < len(ends) {
			end, next = ends[n][0], ends[n][1]
		}
		s := strings.TrimSpace(text[begin:end])
		before := joint
		joint, begin = text[end:next], next
		if s == "" {
			continue
		}
		at := slices.IndexFunc(parts, func(p askedPart) bool { return p.surely(pl, s) })
		switch {
		case at >= 0 && given[at] == "":
			given[at] = s
			continue
		case rest == "" && slices.ContainsFunc(parts, func(p askedPart) bool { return p.hit.key == "custody.sentence_length" }) && surely(pl, "custody.sentence_date", s):
			// Of when is not asked, but told.
			extra = append(extra, *q)
			extra[len(extra)-1].hit = hit{key: "custody.sentence_date", score: 0.85}
			extra[len(extra)-1].ans = readAnswer([]string{s})
			continue
		}
		if rest != "" {
			rest += before
		}
		rest += s
	}
	left := -1
	for i, p := range parts {
		if given[i] != "" {
			continue
		}
		if left >= 0 && p.hit.key != keyUnmapped {
			return nil
		}
		switch kindOf(p.hit.key) {
		case kindDate, kindPhone, kindEmail, kindID:
			return nil
		}
		left = i
	}
	if left < 0 && rest != "" || slices.Index(given, "") < 0 && rest != "" || !slices.ContainsFunc(given, func(s string) bool { return s != "" }) {
		return nil
	}
	out := make([]question, len(parts), len(parts)+len(extra))
	for i, p := range parts {
		out[i] = *q
		out[i].label, out[i].hit, out[i].known = p.label, p.hit, true
		out[i].ans = readAnswer([]string{given[i]})
	}
	if left >= 0 {
		out[left].ans = readAnswer([]string{rest})
	}
	return append(out, extra...)
}

func (p askedPart) surely(pl *places, s string) bool { return surely(pl, p.hit.key, s) }

// surely reports that a share of an answer is of a key's type and hardly
// anything else.
func surely(pl *places, key, s string) bool {
	n := len(strings.Fields(s))
	switch kindOf(key) {
	case kindDate:
		d, _ := findDates(s, dateEvent)
		return len(d) == 1 && n <= len(strings.Fields(s[d[0].start:d[0].end]))+2
	case kindPhone:
		return len(findPhones(s)) == 1 && !strings.ContainsFunc(findPhoneless(s), unicode.IsDigit) && len(strings.Fields(findPhoneless(s))) <= 2
	case kindEmail:
		return len(findEmails(s)) == 1 && n <= 3
	case kindID:
		return readsAsID(key, s)
	case kindName:
		return n >= 2 && fits(pl, key, s) && looksLikeName(s) && !orgWords.MatchString(s) && !roleWords.MatchString(s)
	}
	switch key {
	case "authority", "custody.prison":
		return n <= 8 && fits(pl, key, s)
	case "risk.level":
		return n <= 4 && fits(pl, key, s)
	case "custody.sentence_length":
		return n <= 6 && lengthOfTime.MatchString(s)
	case "referrer.role", "?.role":
		return n <= 5 && roleWords.MatchString(s)
	}
	return false
}

// findPhoneless is a text without its telephone numbers.
func findPhoneless(s string) string {
	for _, p := range findPhones(s) {
		s = strings.Replace(s, p, " ", 1)
	}
	return s
}

// lengthOfTime is the length of a sentence: "8 years", "18m", "life".
var lengthOfTime = regex(`(?i)^(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s.-]*(?:years?|yrs?|y|months?|mths?|m|weeks?|wks?|days?)\b|life\b|ipp\b)`)
