package parser

import (
	"slices"
	"strings"
)

// besides tells what a label asks that says too little by itself, from the
// question before it, the section it stands in, and whom it speaks of.
func (q *question) besides(c *catalogue, qs []question, i, previous int, you string) {
	text := q.ans.text
	if text == "" || q.group != "" || q.owner == blockOther || q.block == blockOther || q.block == blockOffice {
		return
	}
	become := func(key string, score float64) {
		q.hit, q.known = hit{key: key, score: score, tokens: q.hit.tokens}, true
	}
	vague := !q.known || q.hit.key == keyUnmapped && q.hit.score < 1
	if i > 0 && q.sect == qs[i-1].sect && q.dateOfSentence(&qs[i-1]) {
		become("custody.sentence_date", 0.85)
		return
	}
	if q.hit.score < 1 && kindOf(q.hit.key) == kindDate && len(strings.Fields(text)) >= 14 && strings.Contains(text, ". ") {
		become(keyUnmapped, senseScore) // "Tell us her dates", told in sentences
		return
	}
	if vague && (q.owner == blockConsent || q.block == blockConsent) && wordCount(q.label) <= 2 {
		// "Given: yes" below the title "Consent".
		if h, ok := c.label("consent " + q.label); ok && strings.HasPrefix(h.key, "consent.") && h.score > senseScore {
			become(h.key, 0.85)
			return
		}
	}
	if vague && (saidYes.MatchString(q.label) || asksAgreed.MatchString(q.label) && agreedTo.MatchString(text)) && readConsent(text).given != nil && !given(qs[:i], "consent.given") {
		become("consent.given", 0.75)
		return
	}
	if vague && parentAgrees.MatchString(q.label) && readConsent(text).given != nil && !asksOnce(qs, i, "consent.given") {
		// Where a family is referred, its parent agrees for it.
		become("consent.given", 0.75)
		return
	}
	if (vague || q.hit.key == "?.where" || q.hit.key == "person.where") && whoAreYou.MatchString(q.label) && looksLikeName(toComma(text)) && !orgWords.MatchString(toComma(text)) {
		become("referrer.contact", 0.85)
		q.hit.opens = blockReferrer
		return
	}
	if vague && whoIsIt.MatchString(q.label) && !given(qs[:i], "person.name") {
		if first := dropTitle(strings.TrimSpace(stripBrackets(firstLine(text)))); looksLikeName(toComma(first)) && len(strings.Fields(toComma(first))) > 1 && !orgWords.MatchString(first) {
			become("person.name", 0.8)
			q.hit.opens = blockPerson
			return
		}
	}
	if strings.HasPrefix(q.hit.key, "person.contact") && you == blockReferrer && writer.MatchString(q.label) && len(findPhones(text))+len(findEmails(text)) > 0 {
		// "Reach me on"
		become("referrer.contact", 0.85)
		return
	}
	if previous < 0 || previous != i-1 || qs[previous].sect != q.sect {
		return
	}
	p := &qs[previous]
	switch {
	case q.hit.key == "?.phone" && (p.hit.key == "housing.landlord" || p.first == "housing.landlord") && wordCount(q.label) <= 2:
		// The number below the landlord's name.
		q.owner = blockOther
	case q.hit.key == "?.phone" && q.owner == "" && (q.block == "" || q.block == blockNeutral || q.block == blockConsent) && strings.HasPrefix(strings.ToLower(p.label), "sign") && signedByOther(qs[:i], p.ans.text):
		q.owner = blockReferrer
	case q.hit.key == "?.contact" && strings.HasSuffix(strings.TrimSpace(p.label), "?") && detailsOf.MatchString(q.label) && (p.hit.key == keyUnmapped || p.hit.key == "other_professionals"):
		// "Police involved? Contact name and details": whoever that is.
		q.owner = blockOther
		if p.hit.key == "other_professionals" {
			q.hit.key, q.owner = p.hit.key, ""
		}
	case q.hit.key == "authority" && q.hit.score <= senseScore && (p.hit.key == "person.address" || p.hit.key == "person.last_settled_address" || p.hit.key == "?.address") && areaOf.MatchString(q.label):
		// In whose area the address is.
		q.hit.key, q.known = keyUnmapped, true
		q.hit.score = 1
	case strings.HasPrefix(q.hit.key, "?.") && q.owner == "" && (p.hit.key == "other_professionals" && p.ans.empty() && q.col > p.col || p.owner == blockProfessional && p.col == q.col) && wordCount(q.label) <= 2:
		// "Name: ... Email: ..." beside "Details of the social worker".
		q.owner = blockProfessional
	case q.hit.key == "?.date" && (p.hit.key == "custody.release_date" || p.hit.key == "custody.release_type") && !p.ans.empty() && q.owner == "":
		// "Release: early", and below it the date.
		if d, _ := findDates(p.ans.text, dateEvent); len(d) == 0 {
			become("custody.release_date", 0.8)
		}
	case q.hit.key == keyUnmapped && p.hit.key == "consent.given" && (p.ans.empty() && declaresOwn.MatchString(p.label) || declaresOwn.MatchString(p.ans.text)) && signedOnly.MatchString(q.label) && signedName(text):
		// "I agree to this referral. Signed: J Doe"
		become("consent.written", 0.85)
		q.ans.tick = true
	case q.hit.key == "?.email" && q.owner == "" && ofThem.MatchString(q.label) && len(findEmails(text)) > 0 && !p.ans.empty() && workerKey(p.hit.key):
		// "Their probation officer: Jane Doe. His or her e-mail: ..."
		q.owner, _, _ = strings.Cut(p.hit.key, ".")
	case whatFor.MatchString(q.label) && (strings.HasPrefix(p.hit.key, "custody.sentence") || p.hit.key == "custody.status" || sentenceHead.MatchString(q.head)) && len(text) > 2:
		// "The sentence. What for: ..."
		become("custody.offence", 0.8)
	case vague && p.hit.key == "custody.offence" && howLong.MatchString(q.label) && lengthOfTime.MatchString(text):
		// "Convicted of: theft. For how long? 8 months"
		become("custody.sentence_length", 0.8)
	case q.hit.key == "?.date" && p.hit.key == "custody.offence":
		// The date between an offence and its sentence; of the offence alone it
		// is no date of the form.
		key := keyUnmapped
		if i+1 < len(qs) && qs[i+1].sect == q.sect {
			if h := qs[i+1].hit; qs[i+1].known && (h.key == "custody.sentence_length" || h.key == "custody.sentence_date") {
				key = "custody.sentence_date"
			}
		}
		become(key, 0.8)
	case q.hit.key == "?.name" && (p.hit.key == "referrer.organisation" || p.hit.key == "agency") && !p.ans.empty() && contactName.MatchString(q.label) && !given(qs[:i], "referrer.name"):
		// "Contact name" below the agency that refers.
		become("referrer.name", 0.9)
		q.hit.opens = blockReferrer
	}
}

// signedByOther reports a signature that is not the person's.
func signedByOther(before []question, by string) bool {
	signer := surnameOf(strings.Trim(firstLine(by), " .,"))
	if signer == "" {
		return false
	}
	for i := range before {
		switch before[i].hit.key {
		case "person.name", "person.surname":
			if !before[i].ans.empty() {
				return !strings.Contains(strings.ToLower(before[i].ans.text), signer)
			}
		}
	}
	return false
}

var (
	saidYes     = regex(`(?i)^(?:did|has|have|does|do) (?:he|she|they|you|the \w+) (?:say|said) (?:yes|ok)\b|\b(?:he|she|they|resident|client|patient|tenant)(?: has| have)? said (?:i|we|you) (?:can|may|could)\b`)
	asksAgreed  = regex(`(?i)\b(?:asked|discussed with (?:the |him|her|them|client|applicant)|agree\w*|happy|content (?:for|with|to)|permission|ok(?:ay)? with|willing|on board|wants? this|wishes?)\b`)
	agreedTo    = regex(`(?i)\b(?:agree[sd]?|consent(?:s|ed|ing)?|signed|gave (?:\w+ )?permission|happy for|said (?:yes|no)|declined|refused)\b`)
	safeReach   = regex(`(?i)^safe(?:st)?\b`)
	whoAreYou   = regex(`(?i)^who (?:are you|is (?:asking|sending|writing|referring))\b`)
	whoIsIt     = regex(`(?i)^who (?:is (?:it|this|he|she|the (?:person|referral))|are they|are you referring|do you want|needs)\b`)
	detailsOf   = regex(`(?i)^(?:please (?:give|provide) )?(?:contact )?(?:names?|details)\b`)
	areaOf      = regex(`(?i)\barea\b`)
	contactName = regex(`(?i)^(?:contact|named|their|staff)\b`)
	// nobody is an answer about somebody there is not.
	nobody = regex(`(?i)^(?:none|no[ -]?one|nobody|no (?:next of kin|family|relatives|contacts?)|has no\b.*|does not have\b.*)\b[^\d@]{0,40}$`)
)

var (
	parentAgrees = regex(`(?i)^(?:(?:does|do|has|have|is|are) )?(?:the |this )?(?:parents?|carers?|mother|mum|father|dad|family|household|parents?(?: ?/ ?| or | and )(?:carers?|guardians?))(?:['’]s)? (?:has |have |is |are )?(?:consent(?:s|ed|ing)?|agree[sd]?|agreement|permission|happy|given consent)\b`)

	declaresOwn = regex(`(?i)^i,? .*\b(?:agree|consent|give|confirm|authorise|permit|am happy|understand|want|say yes|allow|ask)\b`)
	signedOnly  = regex(`(?i)^(?:signed|signature|sign)\W*$`)

	ofThem  = regex(`(?i)^(?:(?:his|her|their)(?: (?:or|/) (?:his|her|their))?|his/her|her/his)\b`)
	howLong = regex(`(?i)^(?:for )?(?:how long|what length|length|term|how much)(?: (?:for|of time|in total|is it|was it))?\W*$`)
)

// signedName reports a name as people sign.
func signedName(s string) bool {
	s = strings.TrimSpace(dropTitle(s))
	return looksLikeName(s) || signedInitial.MatchString(s)
}

// asksOnce reports another question than i with a key that was answered.
func asksOnce(qs []question, i int, key string) bool {
	for j := range qs {
		if j != i && qs[j].hit.key == key && !qs[j].ans.empty() {
			return true
		}
	}
	return false
}

// workerKey reports a key that is answered with who goes on with a case, or
// works with the person.
func workerKey(key string) bool {
	switch key {
	case "lead.name", "lead.contact", "professional.name", "professional.contact":
		return true
	}
	return false
}

// childIsPerson makes the child of a section about one the person, where the
// form names nobody else and that section asks who the child is.
func childIsPerson(c *catalogue, qs []question) {
	at := -1
	for i := range qs {
		q := &qs[i]
		switch q.hit.key {
		case "person.name", "person.surname", "person.forename":
			if !q.ans.empty() && !isFiller(q.ans.text) {
				return
			}
		}
		if at < 0 && q.block == blockHousehold && len(q.rows) == 0 && q.first == "person.name" && q.hit.key == keyUnmapped && looksLikeName(firstLine(q.ans.text)) && aboutChild.MatchString(q.label+" "+q.head) {
			at = i
		}
	}
	if at < 0 || !slices.ContainsFunc(qs, func(q question) bool { return q.sect == qs[at].sect && q.first == "person.date_of_birth" }) {
		return
	}
	for i := range qs {
		q := &qs[i]
		if q.sect != qs[at].sect || len(q.rows) > 0 || q.hit.key != keyUnmapped || q.ans.empty() {
			continue
		}
		if b := c.cue(c.tokens(stripBrackets(q.label))); b != "" && b != blockPerson && b != blockHousehold && !aboutChild.MatchString(q.label) {
			continue
		}
		switch {
		case strings.HasPrefix(q.first, "?."):
			if k := genericKey(q.first, blockPerson); strings.HasPrefix(k, "person.") {
				q.hit.key = k
			}
		case strings.HasPrefix(q.first, "person."):
			q.hit.key = q.first
		}
	}
}

var aboutChild = regex(`(?i)\b(?:child|young person|young adult|yp|student|pupil)\b`)

// workers reads several workers named in one answer, each behind what he or
// she is: "COM: Jane Doe 01632 960001. Me: Tom Smith, housing officer". It
// reports whether it did.
func (f *findings) workers(text string, q *question) bool {
	if strings.Count(text, ":") < 2 {
		return false
	}
	marks := workerMark.FindAllStringSubmatchIndex(text, -1)
	if len(marks) < 2 || strings.TrimSpace(text[:marks[0][0]]) != "" {
		return false
	}
	for i, m := range marks {
		end := len(text)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		said := strings.Trim(text[m[1]:end], " \n,;.")
		if said == "" || isFiller(said) {
			continue
		}
		one := *q
		one.label, one.ans = text[m[2]:m[3]], answer{text: said, rest: said}
		switch strings.ToLower(one.label) {
		case "me", "us", "referrer", "from", "i am", "referred by":
			f.contact("referrer", said, &one)
		case "pom", "prison offender manager", "key worker", "keyworker", "social worker", "omu":
			f.contact("professional", said, &one)
		default:
			f.contact("lead", said, &one)
		}
	}
	return true
}

var workerMark = regex(`(?i)(?:^|\n\s*|[.,;]?\s+)(lead(?: (?:contact|officer|professional|person))?|com|cpp|pp|om|pom|omu|me|us|referrer|referred by|from|i am|probation(?: officer| practitioner)?|(?:community |prison )?offender manager|key ?worker|social worker)\s*:\s+`)

// workerName is the name in what is written of a worker before or behind it:
// "community offender manager Jane Doe", "Jane Doe in Ely".
func workerName(s string) (name, role string) {
	if before, after, ok := strings.Cut(s, ": "); ok && len(strings.Fields(before)) <= 3 {
		s = strings.TrimSpace(after)
	}
	if m := jobThenName.FindStringSubmatch(s); m != nil && looksLikeName(m[2]) && !roleWords.MatchString(m[2]) && !orgWords.MatchString(m[2]) {
		return m[2], m[1]
	}
	if m := nameThenJob.FindStringSubmatch(s); m != nil && looksLikeName(m[1]) {
		if job, ok := jobOf(m[2]); ok {
			return m[1], job
		}
	}
	if m := roleThenName.FindStringSubmatch(s); m != nil && roleWords.MatchString(m[1]) && looksLikeName(m[2]) && !roleWords.MatchString(m[2]) && !orgWords.MatchString(m[2]) {
		return m[2], m[1]
	}
	if m := nameInPlace.FindStringSubmatch(s); m != nil && looksLikeName(m[1]) && !roleWords.MatchString(m[1]) && !orgWords.MatchString(m[1]) {
		return m[1], ""
	}
	return s, ""
}

var (
	roleThenName = regex(`^(?:(?:my|our|the|his|her|their) )?([a-z][a-z\- ]{2,40}) (?:is )?(\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]*){1,2})$`)
	nameInPlace  = regex(`^(\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]*){1,2}) (?:in|at|from|of|based (?:in|at)) .{2,60}$`)
)

// jobThenName is a name with what its bearer is before it: "COM = Jane Doe".
var jobThenName = regex(`^((?i:c?om|cpp|pp|pom|po|pso|spo|cro|pa|probation (?:officer|practitioner)|(?:community |prison )?offender manager|social worker|key ?worker))(?:\s*[=:–-]\s*|\s+(?:is\s+)?)(\p{Lu}[\p{L}'’.\-]*(?: \p{Lu}[\p{L}'’\-]*){1,2})$`)

// nameThenJob is a name with the letters behind it that stand for a job.
var nameThenJob = regex(`^(\p{Lu}[\p{L}'’\-]*\p{Ll}[\p{L}'’\-]*(?: \p{Lu}[\p{L}'’\-]*){1,2})[ ,(]+([A-Z]{2,5})\)?$`)

// jobOf gives the job that the letters behind a worker's name stand for, "" for
// an honour.
func jobOf(letters string) (job string, ok bool) {
	switch letters {
	case "HV":
		return "Health Visitor", true
	case "ENP":
		return "Emergency Nurse Practitioner", true
	case "ANP":
		return "Advanced Nurse Practitioner", true
	case "RMN":
		return "Mental Health Nurse", true
	case "RGN", "RN":
		return "Nurse", true
	case "CPN":
		return "Community Psychiatric Nurse", true
	case "AMHP":
		return "Approved Mental Health Professional", true
	case "SW":
		return "Social Worker", true
	case "PO":
		return "Probation Officer", true
	case "PSO":
		return "Probation Services Officer", true
	case "SPO":
		return "Senior Probation Officer", true
	case "POM":
		return "Prison Offender Manager", true
	case "COM":
		return "Community Offender Manager", true
	case "BIO":
		return "Bail Information Officer", true
	case "IDVA":
		return "Independent Domestic Violence Advisor", true
	case "OT":
		return "Occupational Therapist", true
	case "MBE", "JP":
		return "", true
	}
	return "", false
}

// outsideCOM names the practitioner in charge of somebody in the community.
var outsideCOM = regex(`(?i)\b(?:community offender manager|community probation practitioner|\(?com\)?)(?:\W|$)`)

// refusedCurfew is the conditional release date of an answer that says that the
// earlier one, on home detention curfew, was refused.
func refusedCurfew(text string) (iso string, ok bool) {
	low := strings.ToLower(text)
	if !strings.Contains(low, "hdc") || !strings.Contains(low, "refused") && !strings.Contains(low, "declined") && !strings.Contains(low, "not eligible") && !strings.Contains(low, "opted out") {
		return "", false
	}
	dates, _ := findDates(text, dateEvent)
	for _, d := range dates {
		before := strings.TrimRight(text[:d.start], " :=-–(")
		if strings.HasSuffix(before, "CRD") || strings.HasSuffix(before, "ARD") || strings.HasSuffix(strings.ToLower(before), "conditional release date") {
			if ok && d.iso != iso {
				return "", false
			}
			iso, ok = d.iso, true
		}
	}
	return iso, ok
}

// pointsUp is an answer that points to another one: "as referrer".
var pointsUp = regex(`(?i)^(?:as|same|see)\b`)

var (
	whatFor      = regex(`(?i)^(?:and )?(?:what for|for what|what (?:was|is) (?:it|this|that) for)\W*$`)
	sentenceHead = regex(`(?i)\b(?:sentence|conviction|custody|offen[cs]e)\b`)
)
