package parser

import (
	"slices"
	"strings"
)

// topic is what a form's question speaks of; it decides what its answer may
// tell besides what was asked.
type topic int

const (
	topicNone topic = iota
	// topicOpen is a question about nothing in particular: why, what else.
	topicOpen
	topicHome
	topicCustody
	topicHealth
	topicRisk
	topics
)

// toldUnder are the keys that a long answer may fill, by what its question
// speaks of: an answer about health tells of no prison, one about a home of no
// illness.
var toldUnder = [topics]map[string]bool{
	topicNone:    wordSet(toldAnywhere),
	topicOpen:    wordSet(toldAnywhere + ` ` + toldOfCustody + ` ` + toldOfHome + ` ` + toldOfRisk + ` authority consent.given consent.method consent.date`),
	topicHome:    wordSet(toldAnywhere + ` ` + toldOfHome + ` person.address`),
	topicCustody: wordSet(toldAnywhere + ` ` + toldOfCustody),
	topicHealth:  wordSet(`person.pregnant person.care_leaver person.interpreter_needed person.language needs.domestic_abuse needs.mental_health needs.substance_misuse needs.physical_health`),
	topicRisk:    wordSet(toldOfRisk + ` needs.domestic_abuse person.care_leaver`),
}

const (
	toldAnywhere  = `custody.status custody.sentence_length homeless_date homeless_status rough_sleeping person.no_fixed_abode person.pregnant person.care_leaver person.armed_forces person.interpreter_needed person.language person.immigration_status person.public_funds needs.domestic_abuse housing.arrears risk.mappa_category risk.mappa_level risk.registered_sex_offender`
	toldOfCustody = `custody.prison custody.release_date custody.release_type custody.offence custody.sentence_date custody.cas3`
	toldOfHome    = `person.last_settled_address housing.landlord housing.tenancy_to_save`
	toldOfRisk    = `risk.level risk.to_staff risk.excluded_areas risk.arson risk.mappa_category risk.mappa_level risk.registered_sex_offender`
)

// readAnswers reads the long answers of a form as running text, for what none
// of its questions asked.
func (f *findings) readAnswers(qs []question) {
	var texts [topics][]string
	long, all := 0, 0
	for i := range qs {
		q := &qs[i]
		t := strings.TrimSpace(q.ans.text)
		n := len(strings.Fields(t))
		if len(q.ans.picked) > 0 || len(q.rows) > 0 || n < 4 || q.block == blockOther || q.owner == blockOther || ofOthers.MatchString(q.label) {
			continue
		}
		if q.hit.key == keyUnmapped && q.first != "" && q.first != keyUnmapped {
			// What it asks was found to be somebody else's.
			continue
		}
		of := q.topic()
		if n < 8 && of != topicCustody && of != topicHealth && (of != topicRisk || n < 6) {
			continue
		}
		if k := kindOf(q.hit.key); k != kindText && q.hit.key != keyUnmapped && (of == topicNone || k != kindString && k != kindAddress && q.hit.key != "person.where" && q.hit.key != "?.where") || strings.Contains(q.hit.key, "contact") || q.hit.key == "other_professionals" {
			continue
		}
		if all++; n >= 18 {
			long++
		}
		texts[of] = append(texts[of], t)
	}
	if long >= 3 && long*2 >= all {
		// A report, whose titles are over what has little to do with them.
		texts[topicOpen] = slices.Concat(texts[topicNone], texts[topicOpen])
		texts[topicNone] = nil
	}
	for of := range topics {
		f.readTopic(of, texts[of])
	}
	if !f.has("consent.given") && !f.has("consent.date") {
		f.agreedInAnswers(slices.Concat(texts[topicNone], texts[topicOpen]))
	}
	f.leadInAnswers(qs)
	if !f.has("person.last_settled_address") {
		f.livedBefore(qs)
	}
	f.toldOfWorkers(qs)
}

// toldOfWorkers takes the number of somebody's probation case, and who
// supervises it, out of answers to other questions.
func (f *findings) toldOfWorkers(qs []question) {
	for i := range qs {
		q := &qs[i]
		if q.ans.empty() || q.block == blockOther || q.owner == blockOther || ofOthers.MatchString(q.label) {
			continue
		}
		if m := crnPhrase.FindStringSubmatch(q.ans.text); m != nil && !f.has("person.crn") {
			f.hint("person.crn", strings.ToUpper(strings.ReplaceAll(m[1], " ", "")), q, 0.7)
		}
		if m := comIs.FindStringIndex(q.ans.text); m != nil && !f.has("lead.name") && !f.has("lead.contact") {
			rest := q.ans.text[m[1]:]
			if end := sentenceEnd(rest, 0); end > 0 {
				rest = rest[:end]
			}
			if name := toComma(rest); looksLikeName(strings.TrimRight(stripBrackets(name), ". ")) && strings.Contains(strings.TrimRight(stripBrackets(name), ". "), " ") {
				f.contact("lead", strings.TrimRight(rest, ". \n"), &question{label: q.label, hit: hit{score: 0.75}})
			}
		}
	}
}

// comIs names the person's own probation practitioner in a sentence.
var comIs = regex(`(?i)(?:^|[.;,\n(]\s*|\band )(?:(?:his|her|their|the) )?(?:com|cpp|pp|community offender manager|(?:community )?(?:probation|offender) (?:officer|practitioner|manager)|supervising officer)(?: (?:is|will be)|:)\s+`)

// agreedInAnswers reads that the person agreed where an answer about something
// else says so, in a sentence of its own.
func (f *findings) agreedInAnswers(texts []string) {
	for _, t := range texts {
		if low := strings.ToLower(t); !strings.Contains(low, "consent") && !strings.Contains(low, "agree") {
			continue
		}
		for _, s := range sentences(t) {
			if len(s) < 200 && (beginsConsent.MatchString(s) || ownConsent.MatchString(s) && referContext.MatchString(s)) {
				f.consentIn(s, &question{label: proseLabel, hit: hit{score: 0.75}})
			}
		}
		if f.has("consent.given") {
			return
		}
	}
}

var beginsConsent = regex(`(?i)^(?:(?:he|she|they|client|patient|pt|s/u|yp) )?(?:has |have |is |gives |gave |given )?(?:fully |verbally |also |verbal |written |informed )*(?:consents?|consented|consenting|consent (?:given|obtained|gained|received))\b`)

// livedBefore takes the one address that an answer to where somebody lived
// before tells of, where it is the last of them.
func (f *findings) livedBefore(qs []question) {
	for i := range qs {
		q := &qs[i]
		t := q.ans.text
		switch q.hit.key {
		case keyUnmapped, "", "housing.situation", "?.where":
		default:
			continue
		}
		switch q.first {
		case keyUnmapped, "", "housing.situation", "?.where":
		default:
			continue
		}
		if len(q.rows) > 0 || len(t) > 600 || q.block == blockOther || q.owner != "" || !livedLabel.MatchString(q.label) || ofOthers.MatchString(q.label) {
			continue
		}
		if len(postcodePattern.FindAllString(t, 2)) != 1 {
			continue
		}
		from := 0
		if at := postcodePattern.FindStringIndex(t); at != nil {
			if m := pieceEnd.FindAllStringIndex(t[:at[0]], -1); len(m) > 0 {
				from = m[len(m)-1][1]
			}
		}
		m := standsAt.FindStringIndex(t[from:])
		if m == nil || aboutOther(&sentence{text: t[from:]}) || ofAnother.MatchString(t[from:]) {
			continue
		}
		v, _ := addressTold(oneLine(t[from:]), true)
		if postcodePattern.MatchString(v) && len(strings.Fields(v)) <= 12 {
			f.hint("person.last_settled_address", v, q, 0.6)
			return
		}
	}
}

var (
	livedLabel = regex(`(?i)^(?:(?:she|he|they|person|client) )?(?:was living|used to live|lived)\b|\b(?:home|house|place|flat|address) (?:fled|left|lost)\b|\bfled from\b|\b(?:address|accommodation|housing|tenancy|residential|living) history\b|\bprevious (?:\w+ )?(?:address(?:es)?|accommodation|housing|tenanc\w+)\b|\b(?:accommodation|address|housing|home|lived|living|tenancy)\b.*\b(?:prior|before)\b|\b(?:prior|before)\b.*\b(?:accommodation|address|housing|home|lived|living)\b`)
	pieceEnd   = regex(`[;:\n]\s*|\.\s+`)
)

// readTopic reads the answers about one thing.
func (f *findings) readTopic(of topic, texts []string) {
	if len(texts) == 0 {
		return
	}
	o := &findings{place: f.place, part: f.part, rank: rankProse, sent: sentDay{day: f.sent.day, ahead: true}}
	for _, k := range []string{"custody.prison", "custody.release_date", "custody.status"} {
		if x, ok := f.first(k); ok {
			o.list = append(o.list, x)
		}
	}
	t := tell(f.place, strings.Join(texts, "\n\n"), "")
	person := f.value("person.name")
	t.sents = slices.DeleteFunc(t.sents, func(s sentence) bool {
		return ofAnother.MatchString(s.text) && !actsOn.MatchString(s.text) || of == topicHealth && ofNamed(s.text, person)
	})
	o.readTelling(t, firstOf(f.value("person.name"), "the person"), true)
	for _, x := range o.list {
		if !toldUnder[of][x.key] || f.has(x.key) {
			continue
		}
		switch x.key {
		case "risk.excluded_areas":
			x.value = saidOf(t, x.value)
		case "custody.release_date", "custody.release_type":
			if of != topicCustody && !t.says(releaseSaid) {
				continue
			}
		case "housing.tenancy_to_save":
			if !t.says(keepsIt) {
				continue
			}
		case "needs.mental_health", "needs.physical_health", "needs.substance_misuse":
			if needTitle.MatchString(x.value) {
				continue
			}
		case "risk.level":
			if !t.says(harmSaid) {
				continue
			}
		}
		x.raw, x.conf = "", round2(x.conf*0.8)
		f.list = append(f.list, x)
	}
}

// saidOf is the sentence in which a value stands, where it is not a long one:
// where somebody may not live is kept with why.
func saidOf(t *telling, value string) string {
	for i := range t.sents {
		if s := &t.sents[i]; strings.Contains(s.text, value) && len(strings.Fields(s.text)) <= 25 {
			return strings.TrimRight(s.text, ". ")
		}
	}
	return value
}

func (t *telling) says(re *pattern) bool {
	return slices.ContainsFunc(t.sents, func(s sentence) bool { return re.MatchString(s.text) })
}

var (
	releaseSaid = regex(`(?i)\b(?:releas\w*|custody|hmp|hmyoi|prison|crd|hdc|jail)\b`)
	keepsIt     = regex(`(?i)\b(?:save|saving|keep(?:ing)?|retain|sustain|hold on to|not lose)\b`)
	needTitle   = regex(`(?i)^(?:mental health|physical health|substance (?:mis)?use|drugs?|alcohol|drugs? (?:and|or|/|&) alcohol|learning (?:disability|difficulties)|disability)(?: (?:issues?|needs?|problems?|support))?$`)
	harmSaid    = regex(`(?i)\b(?:rosh|serious harm|oasys|risk of harm)\b`)
)

// topic tells what a question speaks of, by its key, else by its words.
func (q *question) topic() topic {
	who, _, _ := strings.Cut(q.hit.key, ".")
	switch who {
	case "custody":
		return topicCustody
	case "needs":
		return topicHealth
	case "risk":
		return topicRisk
	case "housing":
		return topicHome
	case "reason":
		return topicOpen
	}
	switch q.hit.key {
	case "person.address", "person.last_settled_address", "person.where", "?.where":
		return topicHome
	case keyUnmapped, "":
		if len(words(q.label)) > 14 {
			return topicNone
		}
		switch label := strings.ToLower(q.label); {
		case othersTopic.MatchString(label):
			return topicNone
		case riskTopic.MatchString(label):
			return topicRisk
		case healthTopic.MatchString(label):
			return topicHealth
		case custodyTopic.MatchString(label):
			return topicCustody
		case homeTopic.MatchString(label):
			return topicHome
		case openTopic.MatchString(label):
			return topicOpen
		}
	}
	return topicNone
}

var (
	riskTopic    = regex(`(?i)\b(?:risks?|rosh|rso|sor|offender register|safeguarding|mappa|exclusions?|staff|warning|avoid|oasys)\b`)
	healthTopic  = regex(`(?i)\b(?:health|medical|wellbeing|disabilit\w*|vulnerabilit\w*|diagnos\w*|medication|substances?|drugs?|alcohol|(?:support|care) needs?|needs)\b`)
	custodyTopic = regex(`(?i)^(?:tell us |give us |what are )?(?:(?:the|his|her|their|key|important|all) )?dates\b|\b(?:custody|prison|release|sentenced?|offen[cs]es?|convict\w*|order|recall|remand|licen[cs]e|supervision|legal status|disposal|index)\b`)
	homeTopic    = regex(`(?i)\b(?:liv(?:e|ed|ing)|accommodation|housing|housed|address(?:es)?|stay(?:ing|ed|s)?|homes?|tenanc(?:y|ies)|landlord|sleeping|placement|residence)\b`)
	openTopic    = regex(`(?i)\b(?:why|reasons?|background|other|else|additional|further|summary|comments?|information|notes?|circumstances|situation|details|history|narrative|needed|happened|urgent|explain|describe|case|overview|story|context)\b`)
	// othersTopic asks about what is over, or somebody else.
	othersTopic = regex(`(?i)\b(?:previous (?:convictions?|offen[cs]es?|sentences?)|past (?:convictions?|offen[cs]es?)|spent|forensic|antecedents|next of kin|emergency|documents?|id|benefits?|income|bank|education|employment|gp|family|children)\b`)
	// ofOthers is a question about somebody else.
	ofOthers = regex(`(?i)\b(?:perpetrators?|abusers?|alleged|victims?|partner(?:['’]s)?|spouse|ex|co-?defendants?|landlord(?:['’]s)|next of kin|other people|household members?|children(?:['’]s)?)\b`)
	// actsOn is what somebody else does to the person.
	actsOn = regex(`(?i)\b(?:told|asked|asking|given (?:him|her|them)|gave|thrown|throwing|kicked|evict\w*|served (?:him|her|them|notice)|wants? (?:him|her|them|it)|refus\w+|no longer|won['’]t|will not|cannot|can['’]t|said (?:he|she|they))\b`)
	// ofAnother is a sentence about somebody else.
	ofAnother = regex(`(?i)^(?:and |but |also,? )?(?:the |his |her |their |an? )?(?:(?:ex|older|younger|eldest|half|step|other|new|former|current|estranged|abusive|violent|alleged)[- ])*(?:perpetrator|abuser|victim|co-?(?:accused|defendant)|ex|ex-\w+|partner|husband|wife|boyfriend|girlfriend|` + relative + `)(?:,? \(?\p{Lu}[\p{L}'’-]+\)?(?: \p{Lu}[\p{L}'’-]+)?,?)? (?:is|was|has|had|are|were|will|been|died|serves?|served|got|received|lives?|works?|suffers?|suffered|uses?|drinks?|takes|recently|currently|also)\b`)
)

// first gives the first finding of a key.
func (f *findings) first(key string) (finding, bool) {
	for _, x := range f.list {
		if x.key == key {
			return x, true
		}
	}
	return finding{}, false
}
