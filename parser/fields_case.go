package parser

import (
	"cmp"
	"strings"
	"unicode"
)

func (f *findings) custody(text string, q *question) {
	s := firstOf(readCustody(text), shortCustody(text))
	label := strings.ToLower(q.label)
	if strings.HasPrefix(label, "sentence") && s == "" {
		if iso, rest, ok := readDate(text, dateEvent); ok {
			// "Sentenced: 12/08/2026 to 8 months"
			f.add("custody.sentence_date", iso, q, 0.8)
			if span := lastSpan.FindString(rest); span != "" && !f.has("custody.sentence_length") {
				f.add("custody.sentence_length", span, q, 0.75)
			}
			return
		}
	}
	if yes, rest, ok := readBool(text); ok && s == "" {
		if yes && !strings.ContainsAny(label, "/,") {
			s = readCustody(label)
		}
		if s == "" {
			f.keep(q.label, text)
			return
		}
		if rest != "" {
			f.keep(q.label, text)
		}
	}
	if s == "" && immigrationWord.MatchString(text) {
		f.add("person.immigration_status", collapse(strings.TrimPrefix(strings.TrimPrefix(text, "other:"), "Other:")), q, 0.75)
		return
	}
	if s == "" {
		if h := readHomeless(text); h != "" && strings.Contains(label, "status") {
			f.add("homeless_status", h, q, 0.7)
			return
		}
		f.keep(q.label, text)
		return
	}
	f.add("custody.status", s, q, 0.95)
	if len(strings.Fields(text)) >= 6 {
		f.keep(q.label, text)
	}
}

var immigrationWord = regex(`(?i)\b(?:visa|leave to remain|ilr|settled status|pre-settled|refugee|asylum|british citizen|biometric)\b`)

// custodyFrom reads "HMP Chelmsford (remand)".
func (f *findings) custodyFrom(text string, q *question) {
	if s := readCustody(text); s == "remand" || s == "recall" || s == "sentenced" {
		f.hint("custody.status", s, q, 0.7)
	}
}

func (f *findings) mappa(text string, q *question) {
	label := q.label
	if q.hit.score == 0.95 {
		// A slip of the pen, as it was meant.
		label = strings.Join(q.hit.tokens, " ")
	}
	c, l := readMAPPA(firstLine(text), label)
	if c == 0 || l == 0 {
		// "Category 2" and "Level 1" on lines of their own.
		cc, ll := readMAPPA(text, label)
		c, l = cmp.Or(c, cc), cmp.Or(l, ll)
	}
	if m := mappaNow.FindStringSubmatch(text); m != nil {
		l = smallNumber(m[1]) // "was level 2, now level 1"
	}
	if c > 0 {
		f.add("risk.mappa_category", string(rune('0'+c)), q, 0.97)
	}
	if l > 0 {
		f.add("risk.mappa_level", string(rune('0'+l)), q, 0.97)
	}
	if c == 0 && l == 0 || len(strings.Fields(text)) > 7 {
		f.keep(q.label, text)
	}
}

var listBreak = regex(`\s*(?:[,;\n•·]|\s\|\s)\s*`)

// supportList reads support needs given as ticked options or as a list.
func (f *findings) supportList(text string, q *question) {
	if len(q.ans.picked) > 0 {
		for _, p := range q.ans.picked {
			f.addSupport(p)
			f.flag(p, q)
		}
		f.keep(q.label, q.ans.rest)
		f.evidenceFor("needs.support", q)
		return
	}
	if yes, rest, ok := readBool(text); ok {
		if !yes || rest == "" {
			f.keep(q.label, text)
			return
		}
	}
	if negativePattern.MatchString(strings.Trim(text, " .")) {
		f.keep(q.label, text)
		return
	}
	parts := listBreak.Split(text, -1)
	short := len(parts) > 1
	for _, p := range parts {
		if len(strings.Fields(p)) > 6 {
			short = false
		}
	}
	switch {
	case !short && len(strings.Fields(text)) > 25:
		// A story is no list of needs.
		f.keep(q.label, text)
		return
	case !short:
		f.addSupport(joinLines(text))
	default:
		for _, p := range parts {
			f.addSupport(p)
			f.flag(p, q)
		}
	}
	f.evidenceFor("needs.support", q)
}

func (f *findings) evidenceFor(key string, q *question) {
	if f.evidence == nil {
		f.evidence = map[string]Evidence{}
	}
	if _, ok := f.evidence[key]; !ok {
		f.evidence[key] = Evidence{Part: f.part, Label: q.label, Confidence: round2(0.95 * max(q.hit.score, 0.8))}
	}
}

var (
	telWord      = regex(`(?i)[\s,]*\b(?:tel(?:ephone)?|phone|mob(?:ile)?)\b[\s.:]*$`)
	cueDifferent = regex(`(?i)if different`)
	roleSplit    = regex(`\s*(?:\n|;|\||,|\s[-–—/]\s|\t)\s*`)
	contactLabel = regex(`(?i)\b(?:tel(?:ephone)?|phone|mobile|mob|e-?mail|email address|contact(?: number)?|direct|ddi|name|role|job title)\b\s*[.:]+\s*|\b(?:tel(?:ephone)?|phone|mobile|mob|e-?mail|direct line|ddi)[ ]*\n|\b[tem]\s*:\s*`)
	roleWords    = regex(`(?i)\b(?:officer|manager|coach|worker|practitioner|coordinator|co-ordinator|nurse|lead|advis[eo]r|assistant|administrator|keyworker|matron|consultant|doctor|sister|pom|com|cpp|psychologist|supervisor|advocate|counsellor|navigator|caseworker|support|senior|deputy|head of|liaison|clerk|chaplain|therapist|mentor|broker|specialist|spo|pso|psw|idva|isva|cpn|ot|navigator|facilitator|admin|caseworker|midwife|paramedic|physiotherapist|registrar|governor|clinician|duty|trainee|student|team leader|leader|representative|partner|tutor|volunteer|instructor|assessor|visitor|probation officer|po|pp|rso|som|hdc clerk)\b`)
	teamWords    = regex(`(?i)\b(?:team|pdu|unit|department|dept|delivery unit|omu|hub|division)\b`)
	orgWords     = regex(`(?i)\b(?:hmp|hmyoi|prison|probation service|council|nhs|trust|hospital|jobcentre(?: plus)?|job centre|dwp|service|services|charity|association|agency|authority|cic|ltd|limited|police|centre|royal|army|ministry|infirmary|foundation|nacro|probation|organisation|school|college|outreach|shelter|refuge|foyer|hostel|advice|homes|mind|ymca|housing|project|garrison|regiment|battalion|recovery|surgery|practice|care|pcn|academy)\b`)
)

// roleBracket is a role in brackets behind a name, with more after it.
var roleBracket = regex(`(\p{L}+\.? \p{L}[\p{L}'’\-]+)\s*\(([^()]{2,40})\)\s*`)

// sameAgain points back at the worker named before.
var sameAgain = regex(`(?i)^(?:the )?(?:same|as above|as lead|lead|same as (?:above|lead|com))(?: (?:as (?:above|lead)|person|contact))?[\s.]*$`)

// atPlace stands before where somebody works: "(Work Coach) at Anytown Jobcentre".
var atPlace = regex(`^(?:at|of|from|in|for|with) (?:the )?`)

// soleBracket is one behind a single name that is all.
var soleBracket = regex(`^(\p{Lu}\p{Ll}+)\s*\(([^()]{2,40})\)\s*$`)

// extension is a telephone's extension without the number before it.
var extension = regex(`(?i)(?:\b(?:x|ext(?:ension|n)?\.?)\s?:?\s?)\d{2,6}\b`)

// joinsOnly is what is left between a telephone number and an address.
var joinsOnly = regex(`(?i)^(?:or|and|and/or|on|via|by|at|also)$`)

// othersLater begins what is said of who follows the one who writes.
var othersLater = regex(`(?i)^\(?(?:until|till|til|up to|for now|for the moment|at the moment|currently|initially|at first|then|after|before)\b`)

var itsMe = regex(`(?i)^\s*(?:me|myself|i am|i will|self)\b`)

func isDateText(s string) bool {
	d, _ := findDates(s, dateEvent)
	return len(d) > 0
}

// atBase is where a worker of a name sits: "Jane Doe at Ely PDU".
var atBase = regex(`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}) (?:at|in|from|of) (\p{Lu})`)

// yesNamed is a yes before the name of a worker, with what stands between.
var yesNamed = regex(`(?i)^(?:yes\b[\s,.:;–-]+|y\s*[,–-]\s*)(?:(?:(?:s?he|they|it|client|his|her|their|(?:the )?(?:com|pom|om|po|officer|worker))\b(?:['’]s)?)[^,.;]{0,40}?\b(?:allocated(?: to)?|assigned(?: to)?|is|named|called|with|by|under|to)\s+|(?:allocated(?: to)?|named|called|with|under|by)\s+)?`)

// contact takes one answer with several things about one person apart: name,
// role, organisation, team, e-mail, telephone.
func (f *findings) contact(who, text string, q *question) {
	if who == "lead" && sameAs.MatchString(strings.TrimSpace(text)) {
		f.list = append(f.list, finding{key: "lead.same", value: "true", label: q.label, part: f.part, conf: 0.9, rank: f.rank, raw: text})
		return
	}
	text = pastFiller(text)
	if m := itsMe.FindStringIndex(text); who == "lead" && m != nil {
		// "Lead: me, Jane Doe, PO, 01632 960001": the one who writes.
		f.list = append(f.list, finding{key: "lead.same", value: "true", label: q.label, part: f.part, conf: 0.8, rank: f.rank, raw: text})
		switch rest := strings.Trim(text[m[1]:], " ,;:-–."); {
		case othersLater.MatchString(rest):
			f.keep(q.label, text) // "me until 1 December, then Jane Doe"
		case rest != "":
			f.contact("referrer", rest, q)
		}
		return
	}
	if who == "referrer" && sameAgain.MatchString(text) {
		f.list = append(f.list, finding{key: "referrer.same", value: "true", label: q.label, part: f.part, conf: 0.85, rank: f.rank, raw: text})
		return
	}
	if m := yesNamed.FindStringIndex(text); m != nil && who != "person" && m[1] < len(text) {
		text = text[m[1]:] // "Yes, she has been allocated Jane Doe"
	}
	if _, rest, ok := readBool(text); who == "lead" && (ok && rest == "" || notYetOne.MatchString(text)) {
		f.keep(q.label, text) // "not yet allocated, duty line 01632 960001"
		return
	}
	if who == "referrer" {
		text = f.leadBeside(text, q)
	}
	emails, phones := findEmails(text), findPhones(text)
	if len(emails) > 0 {
		f.add(who+".email", emails[0], q, 0.93)
	}
	if len(phones) > 0 {
		if who == "person" && viaWords.MatchString(text) {
			f.add("person.contact_via", joinLines(text), q, 0.8)
			return
		}
		f.add(who+".phone", phones[0], q, 0.93)
	}
	rest := atBase.ReplaceAllString(text, "$1, $2")
	for _, s := range append(append([]string(nil), emails...), phones...) {
		rest = strings.Replace(rest, s, "\n", 1)
	}
	rest = contactLabel.ReplaceAllString(extension.ReplaceAllString(rest, "\n"), "\n")
	if who == "person" {
		if len(emails)+len(phones) == 0 {
			f.add("person.contact_via", joinLines(text), q, 0.85)
		} else if len(strings.Fields(rest)) >= 3 || len(phones) > 1 {
			f.keep(q.label, text)
		}
		return
	}
	name, left := "", 0
	worker := who == "referrer" || who == "professional"
	rest = soleBracket.ReplaceAllString(strings.TrimSpace(rest), "$1\n$2")
	rest = roleBracket.ReplaceAllString(rest, "$1\n$2\n")
	pieces := roleSplit.Split(rest, -1)
	orgs := 0
	for _, p := range pieces {
		if orgWords.MatchString(p) && !roleWords.MatchString(p) {
			orgs++
		}
	}
	if len(pieces) >= 2 && capitals(strings.TrimSpace(pieces[0])) && len(strings.Fields(pieces[0])) == 1 && looksLikeName(nameCase(pieces[0], false)+" "+strings.TrimSpace(pieces[1])) && !roleWords.MatchString(pieces[1]) {
		// "DOE, Jane"
		pieces = append([]string{pieces[1] + " " + pieces[0]}, pieces[2:]...)
	}
	for i, p := range pieces {
		if at := strings.LastIndexByte(p, '('); at > 0 && !strings.Contains(p[at:], ")") && roleWords.MatchString(p[:at]) {
			p = p[:at] // "Housing Specialist (Acorn Trust, for the prison)"
		}
		p = strings.Trim(collapse(p), " .,:;()-–")
		if p == "" || isFiller(p) || joinsOnly.MatchString(p) {
			continue
		}
		inner := ""
		if m := bracketed.FindString(p); m != "" && name == "" {
			inner = strings.Trim(m, "()[]")
			p = strings.TrimSpace(stripBrackets(p))
		}
		p = strings.TrimSpace(atPlace.ReplaceAllString(p, ""))
		if name == "" {
			role := ""
			if p, role = workerName(p); role != "" && worker && !f.has(who+".role") {
				f.add(who+".role", role, q, 0.7)
			}
		}
		if t := dropTitle(p); name == "" && t != p && len(strings.Fields(t)) >= 2 && looksLikeName(t) {
			// "Staff Nurse Jane Doe" is a name with a title, which is a role too.
			if title := strings.TrimSpace(strings.TrimSuffix(p, t)); who == "referrer" && isRole(title) && len(strings.Fields(title)) > 1 && !f.has("referrer.role") {
				f.add("referrer.role", title, q, 0.7)
			}
			p = t
		}
		switch {
		case name == "" && (i == 0 || looksLikeName(p)) && !roleWords.MatchString(p) && !orgWords.MatchString(p) && (len(pieces) == 1 || !teamWords.MatchString(p)) && !strings.ContainsFunc(p, unicode.IsDigit) && len(strings.Fields(p)) <= 5:
			if name, _ = readName(p); notPerson.MatchString(name) {
				name = ""
			}
			if name != "" {
				f.add(who+".name", name, q, 0.93)
			}
		case worker && roleWords.MatchString(p) && !f.has(who+".role") && len(strings.Fields(p)) <= 7:
			if role, place, at := strings.Cut(p, " at "); at && roleWords.MatchString(role) && orgWords.MatchString(place) && startsUpper(place) {
				// "Team Leader at HMP Ford"
				p = role
				if !f.has(who + ".organisation") {
					f.add(who+".organisation", place, q, 0.7)
				}
				if prison, ok := f.place.findPrison(place, false); ok && who == "referrer" {
					f.hint("custody.prison", prison, q, 0.55)
				}
			}
			f.add(who+".role", p, q, 0.85)
			if a := readAgency(p); a != "" && who == "referrer" {
				f.hint("agency", a, q, 0.6)
			}
		case worker && teamWords.MatchString(p) && !f.has(who+".team"):
			f.add(who+".team", p, q, 0.8)
			if a := readAgency(p); a != "" && who == "referrer" {
				f.hint("agency", a, q, 0.6)
			}
		case worker && orgWords.MatchString(p) && !f.has(who+".organisation"):
			f.add(who+".organisation", p, q, 0.8)
			if a := readAgency(p); a != "" && who == "referrer" {
				f.hint("agency", a, q, 0.7)
			}
		case name == "" && i == 0 && (who != "professional" || looksLikeName(p)) && len(strings.Fields(p)) <= 4 && len(pieces) == 1 && !strings.ContainsFunc(p, unicode.IsDigit):
			name, _ = readName(p)
			f.add(who+".name", name, q, 0.9)
		case who == "referrer" && isDateText(p):
			if iso, _, ok := readDate(p, dateEvent); ok && !f.has("referral_date") {
				f.add("referral_date", iso, q, 0.7)
			}
		case who == "referrer" && name != "" && !f.has("referrer.organisation") && startsUpper(p) && !strings.ContainsFunc(p, unicode.IsDigit) && len(strings.Fields(p)) <= 6 && !isDateText(p):
			// What stands behind a name and is no role is where they work.
			if orgs > 0 {
				if !f.has("referrer.team") {
					f.add("referrer.team", p, q, 0.6)
				}
				break
			}
			f.add("referrer.organisation", p, q, 0.6)
			if a := readAgency(p); a != "" && who == "referrer" {
				f.hint("agency", a, q, 0.6)
			}
		default:
			left += len(strings.Fields(p))
		}
		if inner != "" {
			switch {
			case who == "referrer" && roleWords.MatchString(inner) && !f.has("referrer.role"):
				f.add("referrer.role", inner, q, 0.85)
			case who == "referrer" && (orgWords.MatchString(inner) || teamWords.MatchString(inner)) && !f.has("referrer.organisation"):
				f.add("referrer.organisation", inner, q, 0.75)
			default:
				left += len(strings.Fields(inner))
			}
		}
	}
	if who == "professional" {
		return
	}
	if left > 0 || len(phones) > 1 || len(emails) > 1 || name == "" && len(phones)+len(emails) == 0 {
		f.keep(q.label, text)
	}
}
