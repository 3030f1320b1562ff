package parser

import (
	"slices"
	"strings"
	"unicode"
)

func (f *findings) words(key, text string, q *question) {
	v := collapse(text)
	switch key {
	case "custody.release_type":
		if iso, _, ok := readDate(v, dateEvent); ok && !f.has("custody.release_date") {
			f.add("custody.release_date", iso, q, 0.6)
		}
		if t := readReleaseType(v); t != "" {
			f.add(key, t, q, 0.95)
			return
		}
	case "housing.arrears", "housing.landlord", "custody.offence":
		if b, rest, ok := readBool(v); ok && rest == "" {
			if key != "housing.arrears" || !b {
				f.keep(q.label, text)
				return
			}
			f.keep(q.label, text)
			return
		}
		switch key {
		case "housing.arrears":
			v = moneyIn(v)
		case "housing.landlord":
			v = landlordIn(v)
		case "custody.offence":
			v = f.offenceOf(v, text)
		}
	case "referrer.role":
		if a := readAgency(v); a != "" {
			f.hint("agency", a, q, 0.6)
		}
	case "referrer.organisation", "referrer.team":
		if m := findEmails(v); len(m) > 0 || len(findPhones(v)) > 0 {
			f.contact("referrer", text, q)
			return
		}
		if a := readAgency(v); a != "" {
			conf := 0.75
			if key == "referrer.team" {
				conf = 0.65
			}
			f.hint("agency", a, q, conf)
		}
	case "external_reference":
		if len(v) > 60 || !strings.ContainsFunc(v, unicode.IsDigit) {
			f.keep(q.label, text)
			return
		}
	case "person.gender":
		v = plainGender(v)
	case "person.nationality":
		if nation, status, two := strings.Cut(v, ","); two && immigrationWord.MatchString(status) && !immigrationWord.MatchString(nation) {
			f.hint("person.immigration_status", upperFirst(strings.Trim(status, " .")), q, 0.7)
			v = strings.TrimSpace(nation)
		}
	case "person.immigration_status":
		if _, rest, ok := readBool(v); ok && rest == "" {
			f.keep(q.label, text)
			return
		}
		v = statusIn(v)
	case "custody.sentence_length":
		v = f.termAndOffence(v, q)
		if d, _ := findDates(v, dateEvent); len(d) == 1 && len(v) < 80 {
			if !f.has("custody.sentence_date") {
				f.add("custody.sentence_date", d[0].iso, q, 0.7)
			}
			v = strings.Trim(sentencedWord.ReplaceAllString(v[:d[0].start]+v[d[0].end:], ""), " ,;()-–")
		}
		v = termIn(v)
	case "person.language":
		if m := interpreterWord.FindStringIndex(v); m != nil && m[0] > 0 {
			f.addBool("person.interpreter_needed", !strings.Contains(strings.ToLower(v[m[0]:]), "no ") && !strings.Contains(strings.ToLower(v), "not "), q, 0.8)
			v = strings.Trim(v[:m[0]], " ,;:()-–")
		}
		if m := noneBehind.FindStringSubmatchIndex(v); m != nil && (strings.Contains(strings.ToLower(q.label), "interp") || m[3] < len(strings.TrimRight(v, " ."))) {
			// "Language and interpreter: English, none needed"
			f.addBool("person.interpreter_needed", v[m[2]]|0x20 == 'y', q, 0.8)
			v = v[:m[0]]
		}
		if b, rest, ok := readBool(v); ok {
			if l := tongueIn(rest); b && l != "" {
				// "Interpreter? Language? Y Polish"
				f.add(key, l, q, 0.8)
				if strings.Contains(strings.ToLower(q.label), "interp") {
					f.addBool("person.interpreter_needed", true, q, 0.8)
				}
				return
			}
			if b && rest == "" && englishAsked.MatchString(q.label) {
				f.add(key, "English", q, 0.8)
				return
			}
			f.keep(q.label, text)
			return
		}
	}
	if len(v) > 400 {
		f.keep(q.label, text)
		return
	}
	conf := 0.95
	if key == "referrer.organisation" && sortOfAgency.MatchString(v) {
		// The sort of agency, not its name: a name elsewhere says more.
		conf = 0.6
	}
	f.add(key, strings.Trim(v, " ;,"), q, conf)
}

var (
	sortOfAgency = regex(`(?i)^(?:prison|probation|hospital|jobcentre(?: plus)?|social (?:services|care|work)|police|nhs|dwp|charity|council|armed forces|youth (?:offending|justice))\.?$`)
	levelFirst   = regex(`(?i)^(very[ -]high|high|medium|low)(?: risk)?\s*(?:[:;,(–-]|\.\s|$)`)
)

var (
	// noneBehind is what an answer about a language says of an interpreter.
	noneBehind = regex(`(?i)\s*[,;/–-]\s*(yes|y|none|no|n|not)(?:\s+(?:needed|required|necessary|interpreter))*\W*$`)
	// englishAsked asks whether English is what somebody speaks first.
	englishAsked = regex(`(?i)\benglish\b.*\b(?:first|main|preferred|own)\b|\b(?:first|main|preferred)\b.*\benglish\b`)
)

var (
	sentencedWord   = regex(`(?i)[\s,;(]*\b(?:sentenced|imposed|given|from|on)\b(?:\s+on)?\s*$`)
	interpreterWord = regex(`(?i)[\s,;:(\-–]*\b(?:no |with |(?:will )?needs? |requires? |needing |requiring )?(?:an? )?interpreter\b`)
)

func upperFirst(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// hint is a value read from plain words beside the question's own.
func (f *findings) hint(key, value string, q *question, conf float64) {
	f.list = append(f.list, finding{key: key, value: value, label: q.label, part: f.part, raw: "", conf: conf, rank: f.rank - 0.5})
}

func (f *findings) text(key, text string, q *question) {
	v := strings.TrimSpace(text)
	negative := strings.HasPrefix(key, "needs.") || strings.HasPrefix(key, "risk.")
	if yes, rest, ok := readBool(v); ok && rest == "" && !negative {
		if key == "local_connection.details" && !yes {
			f.add("local_connection.grounds", "none", q, 0.8)
			return
		}
		f.keep(q.label, text)
		return
	}
	if q.ans.tick && q.ans.text == "" && strings.HasPrefix(key, "needs.") {
		f.addSupport(q.label)
		return
	}
	switch key {
	case "other_professionals":
		// Whether that is the referrer too is decided when all is read.
		if looksLikeName(v) {
			n, _ := readName(v)
			f.list = append(f.list, finding{key: "professional.name", value: n, label: q.label, part: f.part, conf: 0.8, rank: f.rank})
		} else if len(strings.Fields(v)) <= 12 {
			f.contact("professional", v, &question{label: q.label, hit: q.hit, ans: answer{}})
		}
	case "local_connection.details":
		f.plainCouncil(v, q)
		grounds := readGrounds(v)
		if len(grounds) == 0 && coded(v) && groundsAsked.MatchString(q.label) {
			grounds = shortGrounds(v)
		}
		if len(grounds) > 0 {
			f.add("local_connection.grounds", strings.Join(grounds, ","), q, 0.85)
		}
		if len(grounds) > 0 && (len(q.ans.picked) > 0 && q.ans.rest == "" || onlyGrounds(v) || coded(v) && groundsAsked.MatchString(q.label)) {
			return
		}
		if strings.EqualFold(strings.Trim(v, " ."), "none") {
			return
		}
	case reasonMore:
		f.plainWords(v, q, false)
	case "reason":
		f.plainCouncil(v, q)
		if h := readHomeless(v); h != "" && len(q.ans.picked) > 0 && q.ans.rest == "" && len(strings.Fields(v)) <= 8 {
			// What was ticked is how homeless, not why.
			f.add("homeless_status", h, q, 0.8)
			return
		}
		f.plainWords(v, q, false)
	case "local_connection.reason_elsewhere":
		f.plainCouncil(v, q)
	case "housing.situation":
		f.landlordBeside(v, q)
		f.plainWords(v, q, !livedLabel.MatchString(q.label))
		f.livesAt(v, q)
	case "housing.loss_reason":
		f.plainWords(v, q, false)
	case "needs.physical_health", "needs.mental_health":
		if f.health(v, q) {
			return
		}
		if key == "needs.mental_health" {
			break
		}
		if m := bracketed.FindString(q.label); m != "" && mentalWord.MatchString(m) {
			key = "needs.mental_health" // "Health (mental)"
		}
		if q.hit.score < 1 && mentalWord.MatchString(v) {
			key = "needs.mental_health"
		}
	case "risk.summary":
		if len(v) <= 2 && readLevel(v) != "" && v == strings.ToUpper(v) {
			// "ROSH: M"
			f.add("risk.level", readLevel(v), q, 0.8)
			return
		}
		if !f.has("risk.to_staff") && len(strings.Fields(v)) <= 12 && aboutStaff(v) {
			f.add("risk.to_staff", joinLines(v), q, 0.8)
			return
		}
		if l := readLevel(v); l != "" && onlyLevel.MatchString(v) {
			// "Risk: medium" is the level and no summary.
			f.add("risk.level", l, q, 0.8)
			return
		}
		if m := levelFirst.FindStringSubmatch(v); m != nil {
			f.hint("risk.level", readLevel(m[1]), q, 0.65)
		}
	}
	f.add(key, joinLines(v), q, 0.95)
}

// groundsAsked asks for grounds, and not for a story.
var groundsAsked = regex(`(?i)\b(?:grounds?|basis|category|type|limbs?|code)\b`)

// onlyGrounds reports a list of nothing but the grounds of Annex E: "Residence,
// employment".
func onlyGrounds(s string) bool {
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",;/+&\n", r) }) {
		switch strings.ToLower(strings.Trim(part, " .")) {
		case "", "residence", "residency", "employment", "work", "family", "special", "special reason", "special reasons", "special circumstances", "care leaver", "other":
		default:
			return false
		}
	}
	return true
}

// aboutStaff reports an answer every part of which is about those who meet the
// person, or how to meet him or her: "none to workers", "see in office only".
func aboutStaff(s string) bool {
	return toStaff.MatchString(s) && !strings.ContainsAny(strings.TrimRight(s, "."), ".;\n") && !wideRisk.MatchString(s)
}

var (
	toStaff  = regex(`(?i)\b(?:to (?:staff|workers?|officers?|professionals)|staff (?:at risk|safe)|(?:in|visit in|go in|work in) pairs|double.?up|(?:two|2) (?:to one|:1|staff|workers|people|officers)|(?:do not|don't|not to) (?:visit|see|be seen|meet) alone|no lone (?:working|visits?|females?)|(?:meet|see|seen|interview|appointments?)\b.{0,12}\bin (?:the )?office|office (?:visits|appointments|based|only)|no home visits)\b`)
	wideRisk = regex(`(?i)\b(?:self|suicid\w*|children|public|partner|ex|neighbours?|arson|exploit\w*|vulnerab\w*)\b`)
)

var onlyLevel = regex(`(?i)^(?:very[ -]high|high|medium|low)(?: risk)?(?: \(?(?:rosh|of serious harm|to (?:the )?public|to others)\)?)?\W*$`)

var mentalWord = regex(`(?i)\b(?:schizo\w+|psychosis|psychotic|bi-?polar|depress\w+|anxiety|ptsd|personality disorder|eupd|self.?harm|suicid\w+|lithium|olanzapine|quetiapine|risperidone|clozapine|aripiprazole|paliperidone|haloperidol|zuclopenthixol|depot(?: injection)?|sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine)\b`)

// joinLines keeps the wording and makes the line breaks single.
func joinLines(s string) string {
	lines := strings.Split(s, "\n")
	out := lines[:0]
	for _, l := range lines {
		if l = collapse(l); l != "" {
			out = append(out, l)
		}
	}
	return strings.Join(out, "\n")
}

// plainWords reads the status that a description of the situation states
// outright; now tells that it describes the present.
func (f *findings) plainWords(v string, q *question, now bool) {
	if h := readHomeless(v); h == "threatened" || h == "homeless" && now {
		f.hint("homeless_status", h, q, 0.6)
	}
	if s := custodyInWords.FindString(v); s != "" {
		f.hint("custody.status", readCustody(s), q, 0.55)
	}
	if now && (roughPattern.MatchString(v) || outside.MatchString(v)) || roughNow.MatchString(v) {
		f.hint("rough_sleeping", "true", q, 0.7)
	}
	if now && nfaPattern.MatchString(v) && !notNowNFA.MatchString(v) {
		f.hint("person.no_fixed_abode", "true", q, 0.8)
	}
	if now {
		if p, ok := f.place.findPrison(v, false); ok {
			f.hint("custody.prison", p, q, 0.6)
		}
	}
}

var (
	custodyInWords = regex(`(?i)\b(?:(?:is|was|been|currently|held)\s+(?:on remand|remanded|recalled|on recall|on bail|serving)|on remand|recalled to (?:custody|prison)|serving (?:a|an) [\w\s-]{0,30}sentence)\b`)
	roughNow       = regex(`(?i)\b(?:is|are|currently|has been|been|now)\s+(?:currently\s+)?(?:sleeping rough|rough sleeping|street homeless|sleeping in (?:a|his|her|their) (?:car|van|tent))\b`)
)

func (f *findings) addSupport(s string) {
	s = strings.Trim(collapse(bare(s)), " :;,.")
	if s == "" || isFiller(s) || slices.ContainsFunc(f.support, func(o string) bool { return strings.EqualFold(o, s) }) {
		return
	}
	f.support = append(f.support, s)
}
