package parser

import (
	"slices"
	"strings"
)

// practitioner decides who the person's own probation practitioner is, where
// somebody else is named as the lead: the one who refers, when nobody else is.
func (f *findings) practitioner() {
	com, lead := "", ""
	for _, x := range f.list {
		switch {
		case x.key != "lead.name":
		case x.com:
			com = firstOf(com, x.value)
		default:
			lead = firstOf(lead, x.value)
		}
	}
	if com == "" || lead == "" || sameName(com, lead) {
		return
	}
	refers := !f.has("referrer.name")
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		if x.com && !refers {
			f.keep(x.label, firstOf(x.raw, x.value))
		}
		return x.com && !refers
	})
	for i := range f.list {
		if x := &f.list[i]; x.com {
			x.key, x.com = "referrer."+strings.TrimPrefix(x.key, "lead."), false
		}
	}
	if refers && !f.has("agency") {
		f.list = append(f.list, finding{key: "agency", value: "probation", part: f.part, conf: 0.6, rank: rankProse})
	}
}

var refersToo = regex(`(?i)social worker|supervisor|\bpom\b|\bomu\b|offender manager|case ?(?:manager|worker|holder)|key ?worker|\by[jo][sto]\b|youth|nurse|coach|co-?ordinator|support worker|^manager|personal advis|practitioner|officer|worker|advis[eo]r|advocate|clerk|midwife|health visitor|\bhv\b|navigator|mentor|chaplain|seen by|^pp\b`)

// writesToo are the workers that refer beside a named lead.
var writesToo = regex(`(?i)officer|practitioner|coach|co-?ordinator|case ?(?:manager|worker)|nurse|\bpom\b|key ?worker|support worker`)

// onlyWorker makes the one professional that a form names the referrer, where
// nobody else is named and the work is of a kind that refers.
func (f *findings) onlyWorker() {
	f.fullerName()
	f.leadByRole()
	if f.has("referrer.name") || f.signed {
		return
	}
	f.supervises()
	f.reachedAs()
	name, led := "", f.has("lead.name")
	for _, x := range f.list {
		if x.key == "professional.name" && looksLikeName(x.value) {
			if name != "" && !sameName(name, x.value) || !refersToo.MatchString(x.label) && !f.worksAs(x.label) || led && !writesToo.MatchString(x.label) {
				return
			}
			name = x.value
		}
	}
	if name == "" {
		return
	}
	label := ""
	for i := range f.list {
		x := &f.list[i]
		if k, ok := strings.CutPrefix(x.key, "professional."); ok && !f.has("referrer."+k) {
			x.key = "referrer." + k
			if k == "name" {
				label = x.label
			}
		}
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		return x.key == "other_professionals" && (sameName(x.value, name) || strings.HasPrefix(x.value, name) && len(x.value) < len(name)+60)
	})
	if a := readAgency(label); a != "" && !f.has("agency") {
		f.list = append(f.list, finding{key: "agency", value: a, label: label, part: f.part, conf: 0.6, rank: rankProse})
	}
}

// reachedAs keeps of several workers the one whose own e-mail address the form
// gives: that one refers, the others are only named.
func (f *findings) reachedAs() {
	name, others := "", false
	for _, x := range f.list {
		if x.key != "professional.name" || !looksLikeName(x.value) {
			continue
		}
		owns := slices.ContainsFunc(f.list, func(y finding) bool { return y.key == "professional.email" && ownsAddress(x.value, y.value) })
		switch {
		case !owns:
			others = others || !sameName(x.value, name)
		case name != "" && !sameName(x.value, name):
			return
		case refersToo.MatchString(x.label):
			name = x.value
		}
	}
	if name == "" || !others {
		return
	}
	email := f.list[slices.IndexFunc(f.list, func(x finding) bool { return x.key == "professional.email" })].label
	phones := 0
	for _, x := range f.list {
		if x.key == "professional.phone" && x.label == email {
			phones++
		}
	}
	for i := range f.list {
		x := &f.list[i]
		k, ok := strings.CutPrefix(x.key, "professional.")
		switch {
		case !ok:
		case k == "name" && !sameName(x.value, name):
			x.key, x.value = "other_professionals", collapse(firstOf(x.raw, x.value))
		case k == "phone" && (x.label != email || phones > 1):
			x.key = "other_professionals.phone" // kept as it was written
		case (k == "role" || k == "organisation" || k == "team") && f.withAnother(x.label, name):
			x.key = "other_professionals." + k
		}
	}
}

// leadByRole makes the lead of the one other worker of a form whose role is that
// of the person's own probation practitioner.
func (f *findings) leadByRole() {
	if f.has("lead.name") || !f.has("referrer.name") {
		return
	}
	name, role, names := "", "", 0
	for _, x := range f.list {
		switch x.key {
		case "professional.name":
			name = x.value
			names++
			if probationWorker.MatchString(x.label) {
				role = "probation practitioner"
			}
		case "professional.role":
			role = x.value
		}
	}
	if names != 1 || !supervisor.MatchString(role) || !looksLikeName(name) || sameName(name, f.value("referrer.name")) {
		return
	}
	for i := range f.list {
		switch k, ok := strings.CutPrefix(f.list[i].key, "professional."); {
		case ok && (k == "name" || k == "email" || k == "phone"):
			f.list[i].key = "lead." + k
		}
	}
}

// leadInAnswers takes the person's own probation practitioner from an answer
// about something else that names one with a way of contact: "Risk: medium, says
// the COM, Ann Poe (01632 960123)".
func (f *findings) leadInAnswers(qs []question) {
	if f.has("lead.name") || f.has("professional.name") {
		return
	}
	for i := range qs {
		q := &qs[i]
		if q.block == blockOther || q.owner != "" && q.owner != blockPerson || len(q.rows) > 0 || strings.HasPrefix(q.hit.key, "referrer.") || strings.HasPrefix(q.hit.key, "lead.") {
			continue
		}
		m := supervisorNamed.FindStringSubmatchIndex(q.ans.text)
		if m == nil {
			continue
		}
		name, _ := readName(q.ans.text[m[2]:m[3]])
		if !looksLikeName(name) || sameName(name, f.value("person.name")) || sameName(name, f.value("referrer.name")) {
			continue
		}
		behind := q.ans.text[m[3]:]
		if len(behind) > 120 {
			behind = behind[:120]
		}
		behind, _, _ = strings.Cut(behind, ". ")
		phones, emails := findPhones(behind), findEmails(behind)
		if len(phones)+len(emails) == 0 {
			continue
		}
		f.hint("lead.name", name, q, 0.6)
		if len(phones) > 0 {
			f.hint("lead.phone", phones[0], q, 0.6)
		}
		if len(emails) > 0 {
			f.hint("lead.email", emails[0], q, 0.6)
		}
		return
	}
}

var (
	supervisor      = regex(`(?i)\b(?:com|community offender manager|offender manager|(?:community )?probation (?:officer|practitioner)|cpp)\b`)
	supervisorNamed = regex(`(?:\bCOM\b|\bCPP\b|(?i:\b(?:community )?(?:offender manager|probation (?:officer|practitioner))))(?i: contact)?(?i: in the community| outside)?(?i:,?\s*(?:is|will be|:|=|–|-))?,?\s+((?:M(?:r|rs|s|iss)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})`)
)

// supervises makes the probation practitioner the lead, whom a form names
// beside one other worker who may have filled it in: the key worker of a hostel.
func (f *findings) supervises() {
	if f.has("lead.name") {
		return
	}
	label, other := "", false
	for _, x := range f.list {
		switch {
		case x.key != "professional.name" || !looksLikeName(x.value):
		case probationWorker.MatchString(x.label):
			label = x.label
		case keyWorkers.MatchString(x.label):
			other = true
		}
	}
	if label == "" || !other {
		return
	}
	for i := range f.list {
		if k, ok := strings.CutPrefix(f.list[i].key, "professional."); ok && f.list[i].label == label && (k == "name" || k == "email" || k == "phone") {
			f.list[i].key = "lead." + k
		}
	}
}

var (
	probationWorker = regex(`(?i)^(?:(?:his|her|their|community) )?(?:pp|cpp|probation (?:practitioner|officer)|offender manager)\W*$`)
	keyWorkers      = regex(`(?i)\b(?:key ?worker|case ?worker|support worker|hostel worker|resettlement (?:worker|officer)|link ?worker)\b`)
)

// coordinates makes a co-ordinator whom nothing calls a lead the referrer,
// where the form names no other: "Shelter co-ordinator", "Ward coordinator".
func (f *findings) coordinates() {
	f.ownTitle()
	if f.has("referrer.name") || f.has("professional.name") {
		return
	}
	for _, x := range f.list {
		if x.key == "lead.name" && (!coordinator.MatchString(x.label) || leadLabel.MatchString(x.label)) {
			return
		}
	}
	if !f.has("lead.name") {
		return
	}
	for i := range f.list {
		if k, ok := strings.CutPrefix(f.list[i].key, "lead."); ok && !f.has("referrer."+k) {
			f.list[i].key = "referrer." + k
		}
	}
}

// sameLeads takes a lead of whatever wording who is said to be the one who refers.
func sameLeads(qs []question) {
	for i := range qs {
		q := &qs[i]
		if q.looseForConsent() && q.hit.key != "authority" && leadOfCase.MatchString(q.label) && sameAs.MatchString(strings.TrimSpace(q.ans.text)) {
			q.hit, q.known = hit{key: "lead.name", score: 0.85, tokens: q.hit.tokens}, true
		}
	}
}

// leadOfCase is a label that asks for the one who leads: "Lead till release".
var leadOfCase = regex(`(?i)^(?:(?:the|named|overall|current|case|agreed) )*leads?\b(?: (?:(?:un)?till?|before|after|on|at|for|in|during|contact|officer|worker|person|practitioner|professional|agency|release|case|the|this|custody|community|referral|move)\b)*\W*$|^who (?:leads|is (?:the )?lead(?:ing)?)\b`)

// ownTitle gives the referrer what a form has under the referrer's own title of
// co-ordinator or case holder: who signs is no second person, and no lead.
func (f *findings) ownTitle() {
	who := f.value("referrer.name")
	if who == "" {
		return
	}
	for _, x := range f.list {
		if x.key == "lead.name" && (!sameName(x.value, who) || !ownTitleOnly.MatchString(x.label)) {
			return
		}
	}
	if !f.has("lead.name") || f.has("lead.same") {
		return
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		k, ok := strings.CutPrefix(x.key, "lead.")
		return ok && f.has("referrer."+k)
	})
	for i := range f.list {
		if k, ok := strings.CutPrefix(f.list[i].key, "lead."); ok {
			f.list[i].key = "referrer." + k
		}
	}
}

var (
	// ownTitleOnly is the title of a worker who leads nothing in prison or
	// probation.
	ownTitleOnly = regex(`(?i)^(?:(?:shelter|hostel|project|ward|discharge|duty|housing|your|our) )?(?:co-?ordinator|case ?holder)\W*$`)
	coordinator  = regex(`(?i)\bco-?ordinator\b`)
	leadLabel    = regex(`(?i)\b(?:lead|case|com|probation|offender|community|single|named|care|release|resettlement)\b`)
)

// worksAs reports that an answer gave a role beside the name.
func (f *findings) worksAs(label string) bool {
	return slices.ContainsFunc(f.list, func(x finding) bool { return x.key == "professional.role" && x.label == label }) || workLabel.MatchString(label) && !notReferrer.MatchString(label)
}

// fullerName gives the referrer, whom a signature names by half a name, the
// whole of it and the telephone, where the form names a worker so called.
func (f *findings) fullerName() {
	at := slices.IndexFunc(f.list, func(x finding) bool { return x.key == "referrer.name" })
	if at < 0 || f.list[at].rank >= rankBody || f.list[at].value != f.value("referrer.name") {
		return
	}
	half := strings.Fields(f.list[at].value)
	if len(half) > 2 || len(half) == 2 && len(strings.Trim(half[0], ".")) > 2 {
		return
	}
	for _, x := range f.list {
		if x.key != "professional.name" || !looksLikeName(x.value) || !sameName(x.value, f.list[at].value) && !shortFor(f.list[at].value, x.value) || len(x.value) <= len(f.list[at].value) {
			continue
		}
		f.list[at].value, f.list[at].label = x.value, x.label
		for i := range f.list {
			if k, ok := strings.CutPrefix(f.list[i].key, "professional."); ok && !f.has("referrer."+k) && !f.withAnother(f.list[i].label, x.value) {
				f.list[i].key = "referrer." + k
			}
		}
		f.list = slices.DeleteFunc(f.list, func(y finding) bool { return y.key == "other_professionals" && strings.HasPrefix(y.value, x.value) })
		return
	}
}

// shortFor reports a first name that the beginning of another's stands for:
// "Pam" for "Pamela Doe".
func shortFor(short, name string) bool {
	return len(short) >= 3 && !strings.ContainsAny(short, " .") && len(name) > len(short) && strings.EqualFold(name[:len(short)], short)
}

// sameWorkers completes what is known of the workers that go by one name.
func (f *findings) sameWorkers() {
	f.sameWorker("professional", "referrer")
	f.sameWorker("lead", "referrer")
	f.sameWorker("referrer", "lead")
}

// sameWorker gives one worker what is said of the other, where both have the
// same name: a form often names the person who fills it in twice, and gives
// telephone and e-mail once.
func (f *findings) sameWorker(from, to string) {
	a, b := f.value(from+".name"), f.value(to+".name")
	if a == "" || b == "" || len(strings.Fields(b)) < 2 || !sameName(a, b) {
		return
	}
	for _, k := range []string{".email", ".phone"} {
		if f.has(to + k) {
			continue
		}
		for _, x := range f.list {
			if x.key == from+k && x.value == f.value(from+k) {
				x.key, x.raw = to+k, ""
				f.list = append(f.list, x)
				break
			}
		}
	}
}

// withAnother reports an answer that names another worker than this one.
func (f *findings) withAnother(label, name string) bool {
	return slices.ContainsFunc(f.list, func(x finding) bool {
		return x.key == "professional.name" && x.label == label && !sameName(x.value, name)
	})
}

// titledRole is the referrer's role where the question for the name is a job
// title and nothing else: "Court officer", "Our support worker".
func (f *findings) titledRole() {
	who := f.value("referrer.name")
	if who == "" || f.has("referrer.role") {
		return
	}
	for _, x := range f.list {
		if x.key != "referrer.name" || x.value != who {
			continue
		}
		if m := jobOnly.FindStringSubmatch(x.label); m != nil {
			f.list = append(f.list, finding{key: "referrer.role", value: m[1], label: x.label, part: x.part, conf: 0.6, rank: rankProse})
		}
		return
	}
}

// jobOnly is a label that is a job title that one has in one office only.
var jobOnly = regex(`(?i)^\W*(?:(?:name of )?(?:the|our|your|allocated|assigned|named|sending|completing) )*((?:(?:senior|lead|deputy|assistant|duty|unit|regimental|hospital|ward|prison|court|probation|community|housing|resettlement|pre-release|discharge|welfare|personal|social|support|outreach|family|youth|youth justice|link|key|case|work|disability employment|employment|advice|advocacy|recovery|refuge|tenancy|mental health|health|safeguarding|settlement|rehabilitation|accommodation|income|money|debt|bail information|bail|liaison|flow|complex needs) )*(?:(?:senior|lead|deputy|assistant|duty|unit|regimental|hospital|ward|prison|court|probation|community|housing|resettlement|pre-release|discharge|welfare|personal|social|support|outreach|family|youth|youth justice|link|key|case|work|disability employment|employment|advice|advocacy|recovery|refuge|tenancy|mental health|health|safeguarding|settlement|rehabilitation|accommodation|income|money|debt|bail information|bail|liaison|flow|complex needs) (?:coach|officer|worker|adviser|advisor|practitioner|co-?ordinator|nurse|visitor|clerk|therapist|mentor|advocate|prescriber|navigator|assistant|manager)|case ?worker|key ?worker|midwife|navigator|chaplain|idva|social prescriber))\W*$`)
