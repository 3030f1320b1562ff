package parser

import (
	"slices"
	"strings"
)

// proseReader reads one telling about one person into findings. It keeps to
// what stands there in so many words, says of whom, and does not deny: a
// value that is wrong is worse than none.
type proseReader struct {
	f *findings
	t *telling
	q *question
	// name is the one referred, leadName who co-ordinates the case.
	name, leadName string
	// formed is set where a form names the person.
	formed bool
	// lead is set where the writer is the lead.
	lead bool
	// whole is set where the text is the referral itself, not a remark on it.
	whole bool
}

func (p *proseReader) add(key, value string, conf float64) {
	if value = strings.TrimSpace(value); value == "" || p.f.has(key) {
		return
	}
	p.q.ans.text = value
	p.f.add(key, value, p.q, conf)
}

// readTelling reads a telling for the findings of one person.
// known is the person's name where a form gives it.
func (f *findings) readTelling(t *telling, known string, whole bool) {
	p := &proseReader{f: f, t: t, name: known, formed: known != "", whole: whole, q: &question{label: proseLabel, hit: hit{score: 1}}}
	p.who()
	p.dates()
	if p.name != "" || whole {
		p.born()
	}
	p.numbers()
	p.workers()
	p.contacts()
	p.consent()
	if whole && (!p.formed || t.typed) {
		p.saysSo()
	}
	p.household()
	if !whole {
		return
	}
	p.custody()
	p.housing()
	p.traits()
	p.needs()
	p.risk()
	t.where = f.part
	f.tellings = append(f.tellings, t)
}

// who reads the name of the one referred.
func (p *proseReader) who() {
	if p.name != "" {
		p.t.settle(p.name)
		return
	}
	m, ok := p.t.subject()
	if p.whole && (!ok || m.words == 1 || !m.strong && m.score < 6) {
		if l, sure := p.t.likely(); sure && (m.words != 1 || !ok || endsWithWord(l.name, m.name) || strings.HasPrefix(l.name, m.name+" ")) {
			m, ok = l, true
		}
	}
	if !ok || m.words == 1 {
		for _, s := range p.t.sents {
			if n := surnameFirst.FindStringSubmatch(s.text); n != nil {
				m, ok = mention{name: joinNonEmpty(" ", firstOf(n[2], n[3]), firstOf(n[1], n[4])), strong: true, words: 2}, true
				break
			}
		}
	}
	if !ok && p.whole {
		m, ok = p.t.onlyBorn()
	}
	if !ok {
		if n := p.lowerName(); n != "" {
			p.name = n
			p.add("person.name", n, 0.6)
		}
		return
	}
	if !m.strong && !p.whole {
		return
	}
	p.name = m.name
	p.t.settle(m.name)
	conf := 0.6
	if m.strong {
		conf = 0.75
	}
	p.add("person.name", m.name, conf)
	alias := firstOf(m.alias, m.aka)
	for _, s := range p.t.sents {
		for _, x := range s.names {
			if k := nickBehind.FindStringSubmatch(s.text[x.end:]); k != nil && x.who == isPerson && alias == "" && !capitals(k[1]) {
				alias = k[1]
			}
		}
		if k := knownAs.FindStringSubmatch(s.text); k != nil && alias == "" && (named(&s, isPerson) || ownAlias.MatchString(s.text)) && !noNames[strings.ToLower(k[1])] {
			alias = k[1]
		}
	}
	if alias != "" && !strings.EqualFold(alias, m.name) && !strings.HasPrefix(m.name, alias+" ") {
		p.add("person.known_as", alias, 0.6)
	}
}

var surnameFirst = regex(`(?:\b(?i:surname|family name|last name)\W{1,3}(\p{Lu}[\p{L}'’\-]+)[,;]?\s+(?i:and )?(?i:first names?|forenames?|given names?)\W{1,3}(\p{Lu}[\p{L}'’\-]+))|(?:\b(?i:first names?|forenames?|given names?)\W{1,3}(\p{Lu}[\p{L}'’\-]+)[,;]?\s+(?i:and )?(?i:surname|family name|last name)\W{1,3}(\p{Lu}[\p{L}'’\-]+))`)

var (
	knownAs    = regex(`\b(?i:known (?:to \p{L}+ )?as|a\.?k\.?a\.?|goes by|likes to be called|prefers to be called|answers to|calls? (?:him|her|them))\s*["“'‘]?(\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+)?)["”'’]?\s*(?:\)|,|\.|;|$|(?i:and|or)\b)`)
	ownAlias   = regex(`^(?i:(?:he|she|they)(?:['’]s)?|also|a\.?k\.?a|known as|goes by|likes|prefers)\b|\b(?i:calls? (?:him|her|them)|answers to)\b`)
	nickBehind = regex(`^\s*\(\s*["“'‘]?(\p{Lu}\p{Ll}[\p{L}\-]*)["”'’]?\s*\)`)
)

// lowerName reads the name in a text without capitals: two or three words
// before a date of birth or a number. In a text that has capitals otherwise, a
// word that names must stand before them.
func (p *proseReader) lowerName() string {
	if !p.t.lower && !p.whole {
		return ""
	}
	found := false
	for _, s := range p.t.sents[:min(len(p.t.sents), 12)] {
		m := lowerNamed.FindStringSubmatch(s.text)
		if m == nil {
			continue
		}
		if d := inOrder(head(s.text[strings.Index(s.text, m[1])+len(m[1]):], 24), dateBirth); len(d) > 0 && d[0].iso < "2012" && d[0].start <= 6 {
			defer func(iso string) {
				if p.t.lower || found {
					p.add("person.date_of_birth", iso, 0.65)
				}
			}(d[0].iso)
		}
		words := strings.Fields(m[1])
		for len(words) > 0 && (noNames[words[0]] || notName.MatchString(words[0]) || relationWord.MatchString(words[0])) {
			words = words[1:]
		}
		if len(words) > 0 && !p.t.lower && !lowerCue.MatchString(s.text[:strings.Index(s.text, strings.Join(words, " "))]) {
			continue
		}
		if len(words) >= 2 && len(words) <= 3 && !slices.ContainsFunc(words, func(w string) bool { return noNames[w] || notName.MatchString(w) }) {
			for i, w := range words {
				words[i] = nameCase(w, true)
			}
			found = true
			return strings.Join(words, " ")
		}
	}
	return ""
}

// lowerCue stands before a name without capitals.
var lowerCue = regex(`(?i)(?:^|\b(?:refer|referring|referral for|dtr for|for|re|is|called|named|name|name['’]?s|client|patient|mr|mrs|ms|miss)[\s:,–-]+)$`)

var lowerNamed = regex(`((?:[\p{L}'’\-]+ ){1,4}[\p{L}'’\-]+)\s*[,(\-–:]*\s*(?i:dob|d\.o\.b|born|noms|nomis|crn|prison (?:no|number)|[a-z]\d{4}[a-z]{2}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`)

// numbers reads the numbers that tell one person from another.
func (p *proseReader) numbers() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if !strings.ContainsAny(s.text, "0123456789") {
			continue
		}
		if strings.Contains(s.low, "victim") && !named(s, isPerson) {
			continue
		}
		if s.numbersAnother(strictPrisonNumber) || s.numbersAnother(bareCRN) {
			continue
		}
		if v, ok := readPrisonNumber(strictPrisonNumber.FindString(s.text)); ok {
			p.add("person.prison_number", v, 0.75)
		} else if p.t.lower {
			if m := lowerPrison.FindStringSubmatch(s.text); m != nil {
				if v, ok := readPrisonNumber(m[1]); ok {
					p.add("person.prison_number", v, 0.65)
				}
			}
		}
		if m := crnPhrase.FindStringSubmatch(s.text); m != nil {
			if v, ok := readCRN(m[1]); ok {
				p.add("person.crn", v, 0.75)
			}
		} else if m := bareCRN.FindString(s.text); m != "" {
			p.add("person.crn", m, 0.6)
		}
		if v, ok := readNI(s.text); ok {
			p.add("person.ni_number", v, 0.75)
		}
		if v, ok := readNHS(s.text); ok && (strings.Contains(s.low, "nhs") || !strings.Contains(s.low, "ref")) {
			p.add("person.nhs_number", v, 0.7)
		} else if m := nhsLabelled.FindStringSubmatch(s.text); m != nil {
			// Called so: its last digit, which should prove the others, may be mistyped.
			p.add("person.nhs_number", digitsOf(m[1]), 0.5)
		}
		if strings.Contains(s.low, "ref") {
			if m := theirReference.FindStringSubmatch(s.text); m != nil && !strings.HasPrefix(m[1], "DTR-") {
				p.add("external_reference", strings.TrimRight(m[1], "-/."), 0.55)
			}
		}
		if strings.Contains(s.low, "pnc") {
			if v, ok := readPNC(s.text); ok {
				p.add("person.pnc", v, 0.7)
			}
		}
	}
}

// numbersAnother reports a sentence with a number that stands behind somebody else's
// name, and does not name the person.
func (s *sentence) numbersAnother(number *pattern) bool {
	at := number.FindStringIndex(s.text)
	if at == nil || named(s, isPerson) {
		return false
	}
	m, gap := s.before(at[0])
	return m != nil && (m.who == isOther && gap < 100 || beforeThis.MatchString(s.text[m.end:at[0]]))
}

// beforeThis tells of somebody who was referred already.
var beforeThis = regex(`(?i)\bwho(?:m)? (?:i|we|you) (?:\w+ )?referred\b|\breferred (?:to you )?(?:last|earlier|before|previously)\b`)

var nhsLabelled = regex(`(?i)\bnhs\b[\s.:]*(?:no|number|num|#)?[\s.:]*(?:is )?(\d{3}[ -]?\d{3}[ -]?\d{4}|\d{4} \d{3} \d{3})\b`)

var theirReference = regex(`\b(?i:(?:your|our|the|portal|alert|referral|case)?\s*ref(?:erence)?(?: (?:number|no\.?|code|id))?)\s*(?i:is|:|-|–|#)?\s*:?\s*([A-Z][A-Z0-9]*[-/][A-Z0-9/\-]*\d[A-Z0-9/\-]*)`)

var lowerPrison = regex(`(?i)\b(?:noms|nomis|prison (?:no|number)|number|dob \S+)\W{0,3}([a-z]\d{4}[a-z]{2})\b|\b([a-z]\d{4}[a-z]{2})\b`)

// household reads the people who would live with the person: relatives who
// are named with a date of birth, or children who live with the person now.
func (p *proseReader) household() {
	if len(p.f.household) > 0 {
		return
	}
	var list []HouseholdMember
	for i := range p.t.sents {
		s := &p.t.sents[i]
		rel := ""
		for j, m := range s.names {
			if m.who != isMember {
				continue
			}
			from, end := 0, len(s.text)
			if j > 0 {
				if from = s.names[j-1].end; anyRelative.MatchString(s.names[j-1].name) {
					// "Kids: Ann Poe" is a list and one name.
					from = s.names[j-1].start
				}
			}
			if j+1 < len(s.names) {
				end = s.names[j+1].start
			}
			if w := anyRelative.FindAllString(s.text[from:m.start], -1); len(w) > 0 {
				rel = oneOf(w[len(w)-1])
			}
			if m.listed {
				rel = m.kin
			}
			if nextOfKin.MatchString(s.text[:m.start]) {
				continue
			}
			if isPartner(rel) && p.harmedBy(rel) {
				continue
			}
			if childWord.MatchString(rel) && keptElsewhere.MatchString(s.text) {
				continue
			}
			if elsewhere.MatchString(s.text[m.end:]) || apart.MatchString(s.text[m.end:]) || fleesFrom.MatchString(s.text[max(0, m.start-60):m.start]) {
				continue
			}
			tail := s.text[m.end:min(end, m.end+45)]
			if j+1 < len(s.names) && s.names[j+1].who == isMember || j > 0 && s.names[j-1].who == isMember {
				// One of several: "two children, Mia and Leo".
				rel = strings.NewReplacer("children", "child", "kids", "child").Replace(rel)
			}
			h := HouseholdMember{Name: m.name, Relationship: rel}
			if d := inOrder(tail, dateChild); len(d) > 0 {
				h.DateOfBirth = d[0].iso
			}
			if m.listed && (h.DateOfBirth != "" || agedBehind.MatchString(s.text[m.end:])) || childWord.MatchString(rel) && slices.ContainsFunc(s.names[:j], func(o mention) bool { return o.listed }) {
				list = append(list, h)
				continue
			}
			if rel != "" && !denied(s.text, m.start, m.end) && (withPartner.MatchString(s.text[:m.start]) && bothDo.MatchString(s.text[m.end:]) || besideThem.MatchString(s.text[m.end:]) || willLive.MatchString(s.text[:m.start]) && j == 0) {
				list = append(list, h)
				continue
			}
			if rel == "" || h.DateOfBirth == "" && !(childWord.MatchString(rel) && livesWith.MatchString(s.text[:m.start]) && !livedWith.MatchString(s.text[:m.start])) {
				if rel != "" && h.DateOfBirth == "" && m.words > 1 && isPartner(rel) && livesTogether.MatchString(s.text) {
					list = append(list, h)
					continue
				}
				if rel != "" || h.DateOfBirth == "" || !couples.MatchString(s.text[from:m.start]) {
					continue
				}
			}
			list = append(list, h)
		}
	}
	if len(list) == 0 || len(list) > 12 {
		return
	}
	p.f.household = list
	p.f.evidenceFor("household", p.q)
}

var (
	// besideThem stands behind a relative who is with the person, willLive before one
	// with whom the person is to live.
	besideThem = regex(`(?i)^(?:,? \(?(?:aged? )?\d{1,2}\)?,?)?(?:,? (?:who )?(?:is|are|will(?: be)?|would|also|and) ?| )?(?:also |currently |now |all |still |will )*(?:homeless|liv(?:e|es|ing)|stay(?:s|ing)?|(?:re-?)?housed|moving|applying) (?:together )?with (?:him|her|them)\b`)
	willLive   = regex(`(?i)\b(?:(?:will|['’]ll|to|would) (?:be )?|(?:is|are) )(?:liv(?:e|ing)|(?:re-?)?hous(?:ed|ing)|mov(?:e|ing)(?: in)?|stay(?:ing)?|homeless|applying) (?:together )?with (?:his|her|their) (?:\p{L}+ )?[^.;,]{0,24}$|^with (?:(?:his|her|their) )?(?:spouse|wife|husband|partner) $`)
	// withPartner and bothDo stand around a partner who does with the person what a
	// sentence tells: "She and her partner Dean rent".
	withPartner = regex(`(?i)^(?:(?:he|she|they|client|(?-i:\p{Lu})[\p{L}'’-]+)(?: (?-i:\p{Lu})[\p{L}'’-]+)?) and (?:his|her|their) (?:\p{L}+ ){0,2}$`)
	bothDo      = regex(`(?i)^,? (?:(?:both|all|together|currently|now|still) )*(?:rent|live|are|need|were|want|will|lost|stay|hold|rented|lived|face|have (?:been|a|an|no|nowhere|lost|to))\b`)
	// agedBehind is a child's age behind the name: "Max (8)", "Lily, 6".
	agedBehind = regex(`(?i)^(?:\s*\((?:aged? )?(?:1[0-7]|\d)(?: ?(?:months?|mths?|yrs?|years?)(?: old)?)?\)|\s*\((?:(?:year|yr) \d{1,2}|reception|nursery|pre-?school)\)|,? (?:who is |who['’]s )?aged? (?:1[0-7]|\d)\b|,? (?:1[0-7]|\d)(?: ?(?:months?|yrs?|years?)(?: old)?)?(?:[,.;]| and|$))`)
	ownKids    = regex(`(?i)\b(?:children|kids|sons|daughters|boys|girls|twins|little ones)\b[^.;]{0,25}\b(?:with|living with|staying with) (?:her|him|them)\b|\b(?:with|and) (?:(?:her|his|their) )?(?:\w+ ){0,2}?(?:children|kids|sons|daughters|boys|girls|twins)\b|\b(?:\d|two|three|four|five|six) (?:\w+ )?(?:children|kids|sons|daughters|boys|girls)\b[^.;]{0,25}:`)
)

// nextOfKin begins what says whom to tell, who need not live with the person.
var nextOfKin = regex(`(?i)\b(?:next of kin|nok|emergency contact|nearest relative)\b[^.;]{0,40}$`)

// harmedBy reports that a text tells of harm in a sentence about a partner.
func (p *proseReader) harmedBy(relation string) bool {
	for i := range p.t.sents {
		if s := &p.t.sents[i]; strings.Contains(s.low, strings.ToLower(relation)) && anyOf(s.low, "assault", "attack", "abus", "violen", "fled", "flee", "threat", "police bail", "hit her", "hit him", "controlling", "perpetrator") && !noAbuse.MatchString(s.text) {
			return true
		}
	}
	return false
}

func isPartner(relation string) bool {
	switch strings.ToLower(relation) {
	case "partner", "wife", "husband", "spouse", "girlfriend", "boyfriend", "fiancé", "fiancée", "fiance", "fiancee":
		return true
	}
	return false
}

// oneOf is the relation of one of several: "sons" is "son".
func oneOf(relation string) string {
	r := strings.ToLower(strings.TrimSpace(relation))
	switch r {
	case "children", "kids", "parents":
		return r
	case "babies":
		return "baby"
	}
	return strings.TrimSuffix(r, "s")
}

var (
	anyRelative = regex(`(?i)\b` + relative + `\b`)
	childWord   = regex(`(?i)\b(?:son|daughter|child(?:ren)?|kids?|baby|little (?:boy|girl))\b`)
	livesWith   = regex(`(?i)\b(?:with|and) (?:her|his|their)\b|\bhas (?:an? |two |three )?(?:\w+ )?(?:son|daughter|child|baby)`)
	livedWith   = regex(`(?i)\b(?:lived|was|were|stayed|moved|adult|grown)\b`)
	// elsewhere is somebody of the family who lives with others.
	elsewhere = regex(`(?i)^[^.;]{0,20}\b(?:who |and |but )?(?:(?:lives?|is|are|stays?|remains?|living|staying) (?:with|in|at) (?:(?:his|her|their|the) )?(?:ex|mum|mam|mother|dad|father|nan|gran|grand\w+|aunt\w*|foster|care\b|own|another)|in care\b|(?:is|are|was|were) (?:adopted|removed))`)
	// fleesFrom stands before one whom the person does not live with any more.
	fleesFrom = regex(`(?i)\b(?:fled|flee(?:s|ing)?|left|leav(?:es|ing)|escap\w+|separated|assaulted by|attacked by|abuse[ds]? by|violen\w+ (?:from|by)|victim (?:is|was)|perpetrator(?: is| was)?)\b[^.;]{0,40}$`)
	// apart is somebody of the family whom the person does not see.
	apart         = regex(`(?i)\b(?:no contact|not in contact|is the reason|estranged|is not to be|separated|non-?contact)\b`)
	livesTogether = regex(`(?i)\b(?:together|joint(?:ly)?|as a couple|lives? (?:[^.;]{3,70} )?with (?:his|her|their) (?:partner|wife|husband|girlfriend|boyfriend|fianc\p{L}+)|both (?:homeless|are|of them))\b`)
	couples       = regex(`(?i)(?:\band|&)\s*$`)
)
