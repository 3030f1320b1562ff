package parser

import "strings"

// This file takes several people and numbers in one answer apart.

// notYetOne says that nobody leads a case yet, whatever else is told.
var notYetOne = regex(`(?i)^(?:not (?:yet )?(?:allocated|assigned|known|appointed|confirmed)|none (?:yet|allocated)|unallocated|un-?assigned|awaiting (?:allocation|a name)|to be (?:allocated|confirmed|assigned|advised)|tbc|tba)\b`)

// leadBesideOf is the person's own probation practitioner, named with a number
// among what is told of the referrer: "OM is on 01632 960001".
var leadBesideOf = regex(`(?i)(?:^|[.;,\n(]\s*|\s)(?:(?:his|her|their|the|my) )?(?:com|om|cpp|pp|offender manager|probation (?:officer|practitioner))(?:['’]s)?(?: (?:number|no|tel|phone|mobile|direct line))?(?:\s+(?:is|on|at|=)|\s*[:=–-])+\s*`)

// leadBeside takes the number of the practitioner out of an answer about the
// one who refers, and gives what is left.
func (f *findings) leadBeside(text string, q *question) string {
	m := leadBesideOf.FindStringIndex(text)
	if m == nil || m[0] == 0 {
		return text
	}
	phones := findPhones(text[m[1]:])
	if len(phones) == 0 || !strings.HasPrefix(text[m[1]:], phones[0]) {
		return text
	}
	f.add("lead.phone", phones[0], q, 0.85)
	return strings.TrimSpace(text[:m[0]] + "\n" + text[m[1]+len(phones[0]):])
}

// ownFirst reports a number that is the person's own, though others are told of
// beside it: "07700 900001 (mum pays for it)".
func ownFirst(text string, phones []string) bool {
	if len(phones) != 1 {
		return false
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(text), phones[0])
	return ok && besideOwn.MatchString(rest)
}

// besideOwn is what may be told of a number that is one's own.
var besideOwn = regex(`(?i)^[\s(,;–-]*(?:(?:his|her|their|my)? ?own\b|shared?\b|shares\b|(?:(?:his|her|their|the) )?(?:mum|mother|dad|father|partner|wife|husband|sister|brother|friend|key ?worker)(?:['’]s)? (?:pays?|paying|may (?:answer|pick up)|sometimes|can (?:see|read|hear)|answers|contract|checks|monitors|bought|tops)\b|(?:text|call|ring|voicemail|whatsapp|not|no|please|pls|mornings?|afternoons?|evenings?|after|before|between|weekdays|only)\b)`)

// ofLast gives the block of the worker whom a question for "their" number asks
// of: the one that the question before it names, or tells more of.
func (q *question) ofLast(p *question) string {
	if q.sect != p.sect || p.ans.empty() || !theirs.MatchString(q.label) {
		return ""
	}
	switch who, of, _ := strings.Cut(p.hit.key, "."); who {
	case blockLead:
		return blockLead
	case blockReferrer, blockProfessional:
		switch of {
		case "name", "role", "organisation", "contact", "phone", "email", "team":
			return who
		}
	}
	return ""
}

// namedAlike gives the block of the worker of whom a question asks by the last
// word of the title that named him or her: "Officer tel" below "Supervising
// officer".
func (q *question) namedAlike(qs []question) string {
	m := workersReach.FindStringSubmatch(q.label)
	if m == nil {
		return ""
	}
	for i := len(qs) - 1; i >= 0 && i >= len(qs)-5; i-- {
		p := &qs[i]
		if p.sect != q.sect || p.ans.empty() || len(strings.Fields(p.label)) < 2 || !strings.HasSuffix(strings.ToLower(strings.TrimRight(p.label, " :?")), " "+strings.ToLower(m[1])) {
			continue
		}
		switch p.hit.key {
		case "lead.name", "lead.contact":
			return blockLead
		case "professional.name", "professional.contact", "other_professionals":
			return blockProfessional
		case "referrer.name", "referrer.contact":
			return blockReferrer
		}
	}
	return ""
}

// workersReach asks how to reach a worker.
var workersReach = regex(`(?i)^(?:the )?(officer|worker|manager|practitioner|co-?ordinator|advis[eo]r|coach|nurse|professional|supervisor)(?:['’]s|s['’])? (?:(?:direct|contact|work|office|e-?mail|tel(?:ephone)?|phone|mobile|mob|number|no|address|ext(?:ension)?|and|or)\b[\s./&,:]*)+\W*$`)

// theirs asks for something of whoever was spoken of last.
var theirs = regex(`(?i)^(?:their|his|her|his/her|his or her)\s+(?:(?:full|direct|work|office|contact|e-?mail|tel(?:ephone)?|phone|mobile|name|number|no|address|details|line|and|or)\b[\s./&,:]*)+\W*$`)

// ofManager asks for something of the manager above whoever fills the form in.
var ofManager = regex(`(?i)^(?:(?:line|team|service|unit|senior|their|your|my)(?:['’]s)? (?:manager|supervisor|leader|lead)|spo|line manager|manager['’]s)(?:['’]s)?(?: (?:name|e-?mail|tel\w*|phone|mobile|number|contact|details|and|/|&))*\W*$`)

// atDesk makes the number of an office that of the worker just named.
func (q *question) atDesk(anchor string) {
	if q.hit.key != keyUnmapped || anchor != blockReferrer || q.group != "" || !deskLabel.MatchString(q.label) {
		return
	}
	if p := findPhones(q.ans.text); len(p) == 1 && p[0] == strings.TrimSpace(q.ans.text) {
		q.hit.key, q.known = "?.phone", true
	}
}

// numbersByName gives a worker the telephone number that stands behind the same
// name elsewhere: "POM: Jane Doe, 01632 960001" where Jane Doe fills the form in.
func (f *findings) numbersByName(of ...string) {
	for _, who := range of {
		if name := f.value(who + ".name"); len(strings.Fields(name)) >= 2 && !f.has(who+".phone") {
			f.numberBehind(who, name)
		}
	}
}

func (f *findings) numberBehind(who, name string) {
	behind := func(label, text string) bool {
		at := strings.Index(text, name)
		if at < 0 || ofManager.MatchString(label) {
			return false
		}
		rest := text[at+len(name):]
		p := findPhones(rest)
		if len(p) == 0 || strings.Index(rest, p[0]) > 40 || strings.ContainsAny(rest[:strings.Index(rest, p[0])], ";\n") {
			return false
		}
		f.list = append(f.list, finding{key: who + ".phone", value: p[0], label: label, part: f.part, conf: 0.7, rank: f.rank - 0.5})
		return true
	}
	for _, x := range f.list {
		if (x.key == "other_professionals" || strings.HasPrefix(x.key, "professional.")) && behind(x.label, firstOf(x.raw, x.value)) {
			return
		}
	}
	for _, u := range f.unmapped {
		if behind(u.Label, u.Value) {
			return
		}
	}
}

// reachThem asks how somebody else than those who are asked may be reached.
var reachThem = regex(`(?i)\b(?:reach|contact|call|ring|phone|text|get hold of|speak to|find|get in touch with) (?:her|him|them|the (?:patient|client|person|resident|family|applicant|claimant|tenant|young person|customer))\b`)

// dateOfSentence asks for the day of the sentence that the question before it is about.
func (q *question) dateOfSentence(p *question) bool {
	switch p.hit.key {
	case "custody.sentence_length", "custody.offence", "custody.status":
		return !p.ans.empty() && dayOfIt.MatchString(q.label) && onlyDate(q.ans.text) && (p.hit.key != "custody.status" || !strings.EqualFold(strings.Trim(q.label, " ?:"), "when"))
	}
	return false
}

// dayOfIt asks for the day of what was asked last.
var dayOfIt = regex(`(?i)^(?:(?:the )?date (?:of it|(?:it was )?(?:imposed|given|passed|made)|of (?:this|that))|when(?: (?:was (?:it|this|that) )?(?:imposed|given|passed|made))?|(?:imposed|given|passed|made) (?:on|when))\W*$`)

// doneBy is a day and who did it: "3.11.26 by A Doe, Support Worker".
var doneBy = regex(`(?is)^\s*(?:on )?(\S.{4,30}?\d)\s*,?\s+by\s+(\p{L}.+)$`)

// doneLabel asks when, or whether, the form was filled in.
var doneLabel = regex(`(?i)^(?:form |referral |alert |slip |notice |this )*(?:completed|filled in|done|written|raised|sent|submitted|signed off|prepared|typed)(?: up)?(?: on)?\W*$`)

// filledInBy reads who filled the form in behind the day.
func (f *findings) filledInBy(q *question) bool {
	if !doneLabel.MatchString(q.label) {
		return false
	}
	m := doneBy.FindStringSubmatch(q.ans.text)
	if m == nil {
		return false
	}
	iso, _, ok := readDate(m[1], dateEvent)
	if !ok {
		return false
	}
	f.add("referral_date", iso, q, 0.9)
	f.contact("referrer", m[2], q)
	return true
}

// homeBefore is the title of what is asked about the last home.
var homeBefore = regex(`(?i)^\W*(?:\d+\W+)?(?:(?:the |his |her |their )?(?:home|housing|address|accommodation|living|life) (?:before|prior)\b|(?:last|previous|former) (?:settled |known )?(?:home|address|accommodation|housing|tenancy)\b|before (?:prison|custody|sentence|hospital|admission|arrest|that)\b|where (?:he|she|they) lived\b)`)

// livesAt takes the one address out of what is told of where somebody lives now.
func (f *findings) livesAt(text string, q *question) {
	if f.has("person.address") || q.block == blockOther || livedLabel.MatchString(q.label) || !livesNow.MatchString(q.label) || len(text) > 160 {
		return
	}
	at := postcodePattern.FindAllStringIndex(text, 2)
	if len(at) != 1 || notHere.MatchString(text) {
		return
	}
	if _, held := f.place.findPrison(text, false); held {
		return
	}
	v, _ := addressTold(oneLine(text[:at[0][1]]), false)
	if m := sortOnly.FindStringIndex(v); m != nil && m[1] < len(v) {
		v = v[m[1]:]
	}
	if n := len(strings.Fields(v)); n < 3 || n > 14 || !strings.ContainsAny(v[:len(v)-5], "0123456789") {
		return
	}
	f.hint("person.address", strings.TrimSpace(v), q, 0.6)
}

var (
	livesNow = regex(`(?i)\b(?:living|lives?|staying|stays?|now|present|current|accommodation|sleep\w*|resid\w+|home)\b`)
	notHere  = regex(`(?i)\b(?:leaving|ended|lost|was|were|until|used to|previous\w*|before|left|lost|evicted|from|formerly|hmp|prison|sister|brother|mum|mother|dad|father|friend|cousin|near|outside)\b`)
	// sortOnly is the sort of home before its address.
	sortOnly = regex(`(?i)^(?:(?:supported|semi.?independent|temporary|shared|private(?:ly)?|social|council|emergency|hostel|supported lodgings|lodgings|placement|b ?& ?b|tenancy|rented|accommodation|housing|flat|house|room|foster|refuge)[ ]?)+(?:\([^)]*\))?\s*[,:;–-]\s*`)
)

// knownBySender adds what is true of whoever is referred by those who see nobody
// else: the armed forces refer who serves or served, a refuge who was abused.
func (f *findings) knownBySender() {
	for _, x := range f.list {
		switch {
		case x.key == "agency" && x.value == "armed_forces" && f.value("agency") == x.value && !f.has("person.armed_forces"):
			f.list = append(f.list, finding{key: "person.armed_forces", value: "true", label: x.label, part: x.part, conf: 0.5, rank: rankProse})
		case (x.key == "referrer.organisation" || x.key == "referrer.role" || x.key == "referrer.team") && abuseWorker.MatchString(x.value) && !f.has("needs.domestic_abuse"):
			f.list = append(f.list, finding{key: "needs.domestic_abuse", value: "true", label: x.label, part: x.part, conf: 0.5, rank: rankProse})
		}
	}
}

// abusedBy takes it that somebody was abused where the form asks who did it, and
// is told, or where it calls that one a victim or survivor of abuse at home.
func (f *findings) abusedBy(qs []question, titles []string) {
	if f.has("needs.domestic_abuse") {
		return
	}
	all := strings.Join(titles, "\n")
	add := func(q *question) {
		f.list = append(f.list, finding{key: "needs.domestic_abuse", value: "true", label: q.label, part: f.part, conf: 0.5, rank: rankProse})
	}
	if clientDidIt.MatchString(all) {
		return
	}
	if victimTitle.MatchString(all) && abuseTitle.MatchString(all) {
		add(&question{label: "title"})
		return
	}
	for i := range qs {
		q := &qs[i]
		if q.ans.empty() || clientDidIt.MatchString(q.label) {
			continue
		}
		if who := abuserAsked.MatchString(q.label) || abuserAsked.MatchString(q.head); who && q.hit.key == keyUnmapped && looksLikeName(strings.TrimSpace(stripBrackets(toComma(q.ans.text)))) {
			add(q)
			return
		}
	}
}

var (
	abuserAsked = regex(`(?i)\b(?:perpetrators?|abusers?|person (?:causing|who caused|responsible for) (?:the )?(?:harm|abuse))\b`)
	clientDidIt = regex(`(?i)\b(?:client|service user|applicant|participant)\s*/\s*(?:alleged )?perpetrator|\bperpetrator (?:programme|course|intervention)|\b(?:sexual|elder) abuse\b`)
	victimTitle = regex(`(?i)(?:^|\n|\b)(?:the )?(?:victim|survivor)(?:['’]?s)?(?: details| information|/survivor|/victim)?\b`)
	abuseTitle  = regex(`(?i)\b(?:marac|domestic (?:abuse|violence)|idva|women['’]?s aid|refuge)\b`)
)

// abuseWorker is who works with those who were abused, and with nobody else.
var abuseWorker = regex(`(?i)\b(?:refuge(?: worker| manager)?|idva|women['’]?s aid|domestic (?:abuse|violence) (?:advoca\w+|outreach|service|worker|support|advis\w+|navigator))\b`)

// lifeWord is a sentence without a length.
var lifeWord = regex(`(?i)\b(?:life|ipp|indeterminate|edp|sds|dto|whole|fine|order)\b`)

// pastFiller drops what stands before the name in an answer about a worker:
// "I, Jane Doe, of Anytown PDU", "case is Jane Doe".
func pastFiller(text string) string {
	if m := beforeName.FindStringIndex(text); m != nil && m[1] < len(text) {
		return text[m[1]:]
	}
	return text
}

// beforeName stands before a worker's name. notPerson are the form's own words
// and offices, which are no names of people.
var (
	beforeName = regex(`^\s*(?:I,\s+|(?i:(?:(?:case|matter|referral|file|release|move)\s+)?(?:is|will be)\s+))(?:(?i:the)\s+)?`)
	notPerson  = regex(`(?i)^(?:i|me|my|we|you|us|name|names|not you|yes|no)$|\b(?:no answer|(?:not|none) (?:given|stated|known|answered|named|you)|customers?|questions?|answers?|hub|republic|united kingdom|hms|raf|who|whom|whoever|each)\b`)
)
