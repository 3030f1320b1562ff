package parser

import (
	"sort"
	"strings"
)

// Running text is read with modest confidence, and only what stands in it in
// so many words.
const (
	proseLabel     = "text"
	signatureLabel = "signature"
)

const nameWords = `\p{Lu}[\p{L}'’\-]+(?:\s+\p{Lu}[\p{L}'’.\-]*){1,3}`

var (
	nameWithNumber = regex(`((?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+)?` + nameWords + `)\s*[,(\-–:]*\s*(?:who was\s+)?(?:(?i:dob|d\.o\.b\.?|born|date of birth|noms|crn|prison (?:number|no)|nomis|ni)\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[A-Z]\d{4}[A-Z]{2}\b)`)
	nameReferred   = regex(`(?i:\b(?:refer(?:ring)?|referral (?:for|of|regarding|in respect of|on behalf of)|(?:duty to refer|dtr) (?:for|regarding|re)|on behalf of|named|called|name is|regarding|in respect of))\s+(?i:(?:our |my |a |the )?(?:client|resident|patient|customer|service user|prisoner|tenant|young person|person|gentleman|lady|man|woman)?,?\s*(?:named |called )?)((?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+)?` + nameWords + `)`)
	nameIs         = regex(`((?:(?:Mr|Mrs|Miss|Ms|Mx)\.?\s+)?` + nameWords + `)\s+(?i:is (?:currently|due|being|a serving|serving|at hmp|in custody|on remand|homeless|a \d+|an? |sleeping|staying|in hospital|living)|will be (?:released|homeless)|has (?:given|consented|agreed|been))`)
	nameTitled     = regex(`\b((?:Mr|Mrs|Miss|Ms|Mx)\.?\s+` + nameWords + `)`)

	bornPhrase     = regex(`(?i)\b(?:d\.?o\.?b\.?|date of birth|born)\b[\s:(]*(?:is|on|was)?[\s:]*`)
	releasePhrase  = regex(`(?i)\b(?:(?:due|scheduled|expected|planned|set) (?:for|to be|to)?\s*releas\w*|(?:will|to) be released|being released|is released|release(?:d)? (?:date|day)?(?: is| will be| of)?|release from (?:hmp [\w ]+|prison|custody)|(?:leaves?|leaving) (?:prison|custody)|crd|conditional release date|due out)\b[\w\s',:()&/]{0,60}?`)
	homelessPhrase = regex(`(?i)\b(?:evict(?:ed|ion)|leave(?:s)? (?:by|on)|become homeless on|homeless (?:from|on|since)|notice expires|has to leave (?:on|by)|must leave (?:on|by))\b[\w\s',:]{0,25}?`)
	consentPhrase  = regex(`(?i)[^.!?\n]*\bconsent\w*\b[^.!?\n]*|[^.!?\n]*\bagree(?:d|s)?\b[^.!?\n]{0,25}\breferr(?:al|ed)\b[^.!?\n]*|[^.!?\n]*\b(?:with|has) (?:his|her|their|\w+['’]s|the \w+['’]s) (?:agreement|permission)\b[^.!?\n]*|[^.!?\n]*\b(?:ok|okay|happy|fine) (?:to|for me to|for us to) refer\b[^.!?\n]*|[^.!?\n]*\b(?:agreed|agrees|happy) (?:to|for|with) (?:this referral|the referral|be(?:ing)? referred|(?:me|us|my|our) (?:to )?(?:refer|send|shar|contact|pass)\w*|(?:his|her|their) (?:details|information))[^.!?\n]*`)
	ownPhone       = regex(`(?i)\b(?:his|her|their|client'?s|own|s?he can be (?:contacted|reached)|they can be (?:contacted|reached)|contact (?:him|her|them)|call (?:him|her|them)|ring (?:him|her|them)|phone (?:him|her|them)|(?:him|her|them) on|mobile)\b[^.\n]{0,60}$`)
	notOwnPhone    = regex(`(?i)\b(?:my|me|us|our|office|team|officer|worker|probation|wing|prison|omu|ward|mother|mum|sister|brother|father|partner|landlord)\b[^.\n]{0,50}$`)
	crnPhrase      = regex(`(?i)\bcrn\b[\s:.]*(?:is|number)?[\s:]*([a-z]\s?\d{6})\b`)
	bareCRN        = regex(`\b[A-Z]\d{6}\b`)
	reasonPhrase   = regex(`(?i)\b(?:homeless|nowhere to (?:go|live|stay|return)|evict\w*|no fixed abode|asked to leave|lost (?:his|her|their) (?:home|tenancy|flat|accommodation)|relationship (?:has )?(?:broke|ended)|cannot return|sofa.?surf\w*|sleeping (?:rough|in)|no accommodation)\b`)
	sentenceEnd    = regex(`[.!?](?:\s+|$)|\n`)
	cas3Phrase     = regex(`(?i)\bcas ?-?3\b[^.\n]{0,60}\b(?:referral|referred|application|submitted|made|accepted)\b|\b(?:referred|referral)\b[^.\n]{0,30}\bcas ?-?3\b`)
	referContext   = regex(`(?i)\b(?:refer(?:ring|ral|red)?|duty to refer|dtr|homeless\w*)\b`)
	cas3Consent    = regex(`(?i)\bcas ?-?3\b`)
)

// mostProse is the most of a mail's running text that is read, in bytes.
const mostProse = 64 << 10

// readProse reads the running text of a mail about one person.
func (f *findings) readProse(text string) {
	text = head(text, mostProse)
	if strings.TrimSpace(text) == "" {
		return
	}
	q := &question{label: proseLabel, hit: hit{score: 1}}
	add := func(key, value string, conf float64) {
		if value == "" || f.has(key) {
			return
		}
		q.ans.text = value
		f.add(key, value, q, conf)
	}
	refers := referContext.MatchString(text)
	if n, strong := f.proseName(text, refers); n != "" {
		name, alias := readName(n)
		conf := 0.6
		if strong {
			conf = 0.75
		}
		add("person.name", name, conf)
		add("person.known_as", alias, 0.6)
	}
	if m := bornPhrase.FindStringIndex(text); m != nil {
		if d, _ := findDates(head(text[m[1]:], 30), dateBirth); len(d) > 0 && d[0].start < 6 {
			add("person.date_of_birth", d[0].iso, 0.75)
		}
	} else if m := nameWithNumber.FindStringSubmatchIndex(text); m != nil {
		// "Joe Bloggs (1/2/1980)": a date right behind the name.
		if d, _ := findDates(head(text[m[3]:], 24), dateBirth); len(d) > 0 && d[0].start <= 4 && d[0].iso < "2012" {
			add("person.date_of_birth", d[0].iso, 0.6)
		}
	}
	if v, ok := readPrisonNumber(prisonNumberShown(text)); ok {
		add("person.prison_number", v, 0.75)
	}
	if m := crnPhrase.FindStringSubmatch(text); m != nil {
		v, _ := readCRN(m[1])
		add("person.crn", v, 0.75)
	} else if m := bareCRN.FindString(text); m != "" {
		add("person.crn", m, 0.6)
	}
	if v, ok := readNI(text); ok {
		add("person.ni_number", v, 0.75)
	}
	if v, ok := readNHS(text); ok {
		add("person.nhs_number", v, 0.7)
	}
	f.proseDates(text, add)
	if p, ok := f.place.findPrison(text, false); ok {
		add("custody.prison", p, 0.7)
	}
	f.proseContact(text, add)
	f.proseConsent(text, add)
	if !refers {
		return
	}
	f.readStory(text, add)
	f.readWorkers(text, q)
	if a, ok := f.place.authorityNamed(text); ok {
		add("authority", a, 0.65)
	} else {
		for _, m := range referTo.FindAllStringSubmatch(text, 4) {
			if a, ok := f.place.knownAuthority(firstOf(m[1], m[2])); ok {
				add("authority", a, 0.6)
				break
			}
		}
	}
	if h := readHomeless(text); h != "" {
		add("homeless_status", h, 0.6)
	}
	if roughNow.MatchString(text) || nowhereTonight.MatchString(text) {
		add("rough_sleeping", "true", 0.65)
	}
	if s := custodyInWords.FindString(text); s != "" {
		add("custody.status", readCustody(s), 0.6)
	}
	if nfaPattern.MatchString(text) && !notNowNFA.MatchString(text) {
		add("person.no_fixed_abode", "true", 0.55)
	}
	if cas3Phrase.MatchString(text) {
		add("custody.cas3", "true", 0.55)
	}
	if f.has("person.name") || f.has("person.date_of_birth") {
		add("reason", proseReason(text), 0.5)
	}
}

var nowhereTonight = regex(`(?i)\b(?:nowhere (?:safe )?to (?:stay|sleep)|no safe place|nowhere) tonight\b`)

// prisonNumberShown keeps to prison numbers in capitals without slips, which
// running text needs: "a 1234 of" is none.
func prisonNumberShown(text string) string { return strictPrisonNumber.FindString(text) }

var strictPrisonNumber = regex(`\b[A-Z]\s?\d{4}\s?[A-Z]{2}\b`)

func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// proseName finds the person that a text is about; strong when a date of
// birth or a number stands beside the name.
func (f *findings) proseName(text string, refers bool) (name string, strong bool) {
	clean := func(s string) string {
		s = collapse(s)
		words := strings.Fields(s)
		for len(words) > 0 && (notName.MatchString(words[len(words)-1]) || notPerson[words[len(words)-1]]) {
			words = words[:len(words)-1]
		}
		for len(words) > 0 && (notName.MatchString(words[0]) || notPerson[words[0]]) {
			words = words[1:]
		}
		s = strings.Join(words, " ")
		if bare := dropTitle(s); len(strings.Fields(bare)) < 2 || !looksLikeName(bare) {
			return ""
		}
		if _, isPlace := f.place.knownAuthority(s); isPlace {
			return ""
		}
		return s
	}
	for _, at := range nameWithNumber.FindAllStringSubmatchIndex(text, 5) {
		if notThePerson.MatchString(text[max(0, at[2]-40):at[2]]) {
			continue
		}
		if n := clean(text[at[2]:at[3]]); n != "" {
			return n, true
		}
	}
	if !refers {
		return "", false
	}
	for _, re := range []*pattern{nameReferred, nameIs, nameTitled} {
		for _, m := range re.FindAllStringSubmatch(text, 5) {
			if n := clean(m[1]); n != "" {
				return n, false
			}
		}
	}
	return "", false
}

var notPerson = map[string]bool{
	"DOB": true, "CRN": true, "NOMS": true, "HMP": true, "NI": true, "DTR": true, "The": true, "This": true, "Please": true, "Dear": true,
	"I": true, "He": true, "She": true, "They": true, "We": true, "Our": true, "My": true, "Born": true, "Re": true, "RE": true, "Hi": true, "Regarding": true,
	"Name": true, "Client": true, "Referral": true, "Morning": true, "Afternoon": true, "Monday": true, "Tuesday": true, "Wednesday": true, "Thursday": true, "Friday": true,
}

func (f *findings) proseDates(text string, add func(key, value string, conf float64)) {
	for _, m := range releasePhrase.FindAllStringIndex(text, 8) {
		window := head(text[m[1]:], 60)
		if i := sentenceStop(window); i >= 0 {
			window = window[:i]
		}
		if d, _ := findDates(window, dateEvent); len(d) > 0 && d[0].iso > "2015" && d[0].start < 45 {
			add("custody.release_date", d[0].iso, 0.7)
			if t := readReleaseType(text[m[0]:m[1]] + window); t != "" {
				add("custody.release_type", t, 0.55)
			}
			break
		}
	}
	for _, m := range homelessPhrase.FindAllStringIndex(text, 8) {
		if d, _ := findDates(head(text[m[1]:], 30), dateEvent); len(d) > 0 && d[0].iso > "2015" && d[0].start < 6 {
			add("homeless_date", d[0].iso, 0.6)
			break
		}
	}
}

// sentenceStop is the end of the first sentence, where a full stop inside a
// date does not count.
func sentenceStop(s string) int {
	m := sentenceBreak.FindStringIndex(s)
	if m == nil {
		return -1
	}
	return m[0]
}

var sentenceBreak = regex(`[.!?]\s+\p{Lu}|\n\s*\n`)

func (f *findings) proseContact(text string, add func(key, value string, conf float64)) {
	text = collapse(text)
	phones := findPhones(text)
	for _, p := range phones[:min(len(phones), 20)] {
		i := strings.Index(text, p)
		if i < 0 {
			continue
		}
		before := text[:i]
		if j := strings.LastIndexAny(before, ".!?"); j >= 0 && j < len(before)-1 {
			before = before[j+1:]
		}
		if ownPhone.MatchString(before) && !notOwnPhone.MatchString(before) {
			add("person.phone", p, 0.6)
		}
	}
	for _, e := range findEmails(text) {
		i := strings.Index(text, e)
		before := text[max(0, i-60):i]
		if ownEmail.MatchString(before) {
			add("person.email", e, 0.6)
		}
	}
}

var ownEmail = regex(`(?i)\b(?:his|her|their|client'?s)\s+(?:own\s+)?(?:e-?mail)\b[^.\n]{0,30}$`)

// proseConsent reads a sentence on consent; awareness is none, and a sentence
// that asks about it, or is about CAS3, says nothing.
func (f *findings) proseConsent(text string, add func(key, value string, conf float64)) {
	for _, s := range consentPhrase.FindAllString(collapse(text), 4) {
		if strings.Contains(s, "?") || cas3Consent.MatchString(s) || askConsent.MatchString(s) {
			continue
		}
		switch {
		case refusesConsent.MatchString(s):
			add("consent.given", "false", 0.7)
			return
		case givesConsent.MatchString(s) || saysOK.MatchString(s) || consentGiven.MatchString(s):
			add("consent.given", "true", 0.75)
			if m := readMethod(s); m != "" {
				add("consent.method", m, 0.7)
			}
			if d, _ := findDates(s, dateEvent); len(d) == 1 {
				add("consent.date", d[0].iso, 0.6)
			}
			return
		}
	}
}

var saysOK = regex(`(?i)\b(?:ok|okay|happy|fine|agreement|permission)\b`)

var (
	askConsent   = regex(`(?i)\b(?:whether|if (?:he|she|they|the)|do (?:you|they)|will (?:seek|ask|obtain|get)|need(?:s|ed)? (?:to|consent)|awaiting|once|pending|without the consent of the (?:sender|originator))\b`)
	consentGiven = regex(`(?i)\b(?:with|has|have|had|gave|given|got|obtained|provided)\b[^.]{0,40}\bconsent`)
)

// proseReason is the sentences that say why the person is homeless.
func proseReason(text string) string {
	var out []string
	for _, s := range sentences(text) {
		if reasonPhrase.MatchString(s) && len(strings.Fields(s)) >= 4 && !strings.Contains(strings.ToLower(s), "consent") && !asksToRefer.MatchString(s) {
			out = append(out, s)
		}
		if len(out) == 3 {
			break
		}
	}
	return strings.Join(out, " ")
}

var asksToRefer = regex(`(?i)^(?:please (?:find|see)|i (?:would like|am writing|wish) to (?:make|refer)|attached)`)

func sentences(text string) []string {
	text = collapse(text)
	var out []string
	start := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		if s := strings.TrimSpace(text[start:m[1]]); s != "" {
			if abbreviation.MatchString(s) {
				continue
			}
			out = append(out, s)
		}
		start = m[1]
	}
	if s := strings.TrimSpace(text[start:]); s != "" {
		out = append(out, s)
	}
	return out
}

var abbreviation = regex(`\b(?i:mr|mrs|ms|dr|st|no|tel|mob|d\.o\.b|d\. ?o\. ?b|e\.g|i\.e|approx|ext|rd|ave|inc|incl|etc|ref|prof|sgt)\.$|(?:^|[\s.(])\p{Lu}\.$`)

// people splits running text where several people have a date of birth each.
func (f *findings) people(text string) []string {
	text = head(text, mostProse)
	type start struct {
		at   int
		name string
	}
	var starts []start
	for _, m := range nameWithNumber.FindAllStringSubmatchIndex(text, 20) {
		n := collapse(text[m[2]:m[3]])
		if !looksLikeName(dropTitle(n)) || notThePerson.MatchString(text[max(0, m[2]-40):m[2]]) {
			continue
		}
		known := false
		for _, s := range starts {
			known = known || sameName(s.name, dropTitle(n))
		}
		if !known {
			starts = append(starts, start{m[2], dropTitle(n)})
		}
	}
	if len(starts) < 2 {
		return []string{text}
	}
	sort.Slice(starts, func(i, j int) bool { return starts[i].at < starts[j].at })
	var out []string
	for i, s := range starts {
		end := len(text)
		if i+1 < len(starts) {
			end = starts[i+1].at
		}
		out = append(out, text[s.at:end])
	}
	return out
}
