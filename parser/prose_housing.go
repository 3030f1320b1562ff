package parser

import (
	"strings"
	"time"
)

var (
	streetWord   = `(?:Road|Rd|Street|St|Lane|Ln|Close|Cl|Avenue|Ave|Gardens|Gdns|Court|Ct|Walk|Way|Drive|Dr|Crescent|Cres|Terrace|Place|Pl|Row|Rise|Hill|Green|Grove|Park|Square|Sq|Mews|View|Circle|Fields?|Parade|Path|End|Yard|Chase|Chalets|Cottages?|House|Mead|Meadows?|Croft|Quay|Wharf|Maltings|Estate|Lodge|Flats|Heights|Bank|Vale|Broadway|Esplanade|Causeway|Common|Hamlet|Reach|Wood|Orchard|Leys|Spinney|Towers?|Buildings|Point|Gate|Approach|Passage|Alley|Link|Dene|Garth|Nook|Villas?|Front|Strand|Bridge|Wick|Hythe|Street)`
	capWord      = `\p{Lu}[\p{L}'’.\-]*`
	addressThere = regex(`(?:\b(?i:flat|room|unit|apartment|apt|plot|caravan|pitch|bungalow)\s+(?:\d{1,3}[a-zA-Z]?|[A-Z]\d{0,2}),?\s+(?:` + capWord + `\s+){0,3}(?:` + capWord + `,\s+)?)?(?:\b\d{1,4}[a-zA-Z]?(?:[-/]\d{1,3})?,?\s+)?(?:` + capWord + `(?:\s+(?:of|the|on|in)\s+|\s+)){0,4}` + capWord + `(?:,\s*(?:` + capWord + `[ \-]?(?:(?:on|in|le|under|upon|the)[ \-])*){1,4})*,?\s*(?:\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b)?`)
	anyStreet    = regex(streetWord)
	streetNumber = regex(`^(?i:(?:flat|room|unit|apartment|apt|plot|caravan|pitch)\s+\w{1,4}\b|\d{1,4}[a-z]?\b)`)
	streetEnd    = regex(`\b` + streetWord + `\b`)
	wasCue       = regex(`(?i)\b(?:was|were|had|lived|used to|before|prior|previous(?:ly)?|former(?:ly)?|last|gave up|lost|until (?:then|he|she|they|recently|his|her)|left|rented|came in|owned|on arrest|ex-partner's|no longer|surrendered|sold|evicted from|(?:can['’]t|cannot|can not|not (?:to|allowed to|able to)|unable to) (?:now )?(?:go back|return|go home)(?: home)? to|changed the locks (?:at|on|of)|locked (?:him|her|them) out of|thrown out of|kicked out of|asked to leave)\b`)
	isCue        = regex(`(?i)\b(?:remains?(?: at| in)|remaining|lives?|living|staying|stays|resides?|residing|is at|address(?: is|:)?|currently|now|of|tenants?|tenancy|bailed to|on bail to|lodging|sleeping at|bedsit at|being evicted|rent(?:s|ing)?(?: privately)? at|still has|'s at|is in|give up|vacate|move out of|leave)\b`)
	workCue      = regex(`(?i)\b(?:office|court|hospital|surgery|based|work(?:s|ing)?|appointment|centre|jobcentre|meeting|interview|i am at|team at|school|gp at|ward)\b[^.;]{0,25}$`)
	notTheirs    = regex(`(?i)\b(?:victims?|ex|ex-\w+|perpetrator|landlord lives|mother lives|mum lives|dad lives|sister lives|brother lives|(?:parents|family|children|mother|mum|father|dad|partner|son|daughter|sister|brother|ex) (?:live|lives|living|is|are|stays?)(?: \w+)?|(?:parents?|family|mother|mum|father|dad|partner|son|daughter|sister|brother|ex|friend|nan)['’]s? (?:new |home |own |current )?(?:address|place|house|flat|home) is)\b[^.;]{0,40}$`)
	moneyOwed    = regex(`(?i)\b(?:arrears|owes?|owed|owing|behind)\b[^.£]{0,40}?((?:about |around |approx\.? |approximately |over |nearly |c\. ?)?£\s?[\d,]+(?:\.\d+)?(?:k\b)?)|((?:about |around |approx\.? |approximately |over |nearly )?£\s?[\d,]+(?:\.\d+)?(?:k\b)?)[^.£]{0,20}\b(?:arrears|owed|owing|behind)\b`)
	landlordIs   = regex(`\b(?i:landlord|landlady|(?:letting )?agent)s?(?:['’]s)?(?:\s+(?i:is|are|was)|:|,|\s*=|\s*\()?\s+(?:(?i:a|called|named)\s+)*((?:(?:Mr|Mrs|Ms|Miss)\.?\s+)?\p{Lu}[\p{L}'’&.\-]+(?:\s+(?:(?:and|&|of)\s+)?\p{Lu}[\p{L}'’&.\-]+){0,4})`)
	tenantOf     = regex(`\b(?i:tenan(?:ts?|cy)|flat|bedsit|house|home|rents?|renting|rented|studio|property|let)\b[^.;]{0,40}?\b(?i:with|of|from|through|via)\s+(\p{Lu}[\p{L}'’&]+(?:\s+(?:(?:and|&|of)\s+)?\p{Lu}[\p{L}'’&]+){0,4})`)
	landlordKind = regex(`(?i)\b(?:homes?|housing|association|lettings?|lets|properties|property|council|trust|estates?|group|rentals?|ha|residential|living|peabody|clarion|sanctuary|l&q|accommodation)\b`)
	keepTenancy  = regex(`(?i)\b(?:(?:save|keep|retain|sustain|hold on to|maintain|preserve|not lose|keep on) (?:the |his |her |their |this |an existing |existing )?(?:tenancy|flat|home|house|room|property|roof|accommodation|bungalow|place)|still has (?:it|the|his|her|a|an) ?(?:tenancy|flat|house|home|keys|bungalow)?|so (?:that )?(?:he|she|they) (?:does|do|will|would) ?(?:not|n['’]t) lose|(?:worried|afraid|scared) (?:that )?(?:he|she|they)['’]?(?: will|ll)? lose|(?:has|still has|holds) (?:an? )?(?:\w+ )?tenancy\b|the flat is not lost|wants to keep (?:it|his|her))`)
	situationAt  = regex(`(?i)\b(?:(?:sofa|couch)[ -]?surf\w*|stay(?:s|ing)\s+(?:with|at|in|on)|living (?:with (?:friends?|his|her|their|an?|family)|in|at)|lives (?:in|with (?:friends?|his|her|their|an?|family))|sleep(?:s|ing) (?:rough|in|on|at)|rough[ -]sleeping|in (?:a|his|her|their|our) (?:tent|car|van|caravan|hostel|refuge|hotel|bedsit|hmo|b&b|night shelter|supported \w+)|in (?:temporary|emergency|supported|approved|cas3?) \w+|placement at|lodg(?:es|ing) (?:with|at|in)|service famil(?:y|ies) accommodation|bed and breakfast|in (?:a )?cas3|on (?:a |the )?(?:floor|sofa|streets?))`)
	situationEnd = regex(`(?i)\s+(?:and (?:the|she|he|they|his|her|has|is|will|it|was|now|that)|but|because|which|who|as (?:he|she|they|the)|so|although|when)\b|[.;]|,\s+(?:and|but|which|who|he|she|they|as|so|where|having|after)\b|\s+[-–—]\s+|\s*\(`)
	lossWords    = regex(`(?i)\b(?:evict\w*|asked (?:him|her|them)? ?to leave|told (?:him|her|them)? ?to leave|thrown out|kicked out|lost (?:it|his|her|their|the)|gave up|given up|relationship|broke\w* (?:down|up)|split|section 21|section 8|notice|possession|sell\w*|sold|fire|flood\w*|condemned|cannot return|can['’]t (?:return|go back|come back)|cannot come back|won['’]t have (?:him|her|them)|will not have (?:him|her|them)|doesn['’]t want (?:him|her|them)|does not want (?:him|her|them)|wants? (?:him|her|them) out|wants it back|fled|flee\w*|repossess\w*|arrears|ends|ended|placement|no longer (?:stay|manage|live)|sank|moved out|unfit|uninhabitable|locks)\b`)
	roughText    = regex(`(?i)\b(?:(?:sleep(?:s|ing)?|slept|living|lives|lived|camp(?:s|ing|ed)|stay(?:s|ed|ing)|spen(?:ds?|t|ding) (?:\w+ ){0,3}?nights?|(?:has|have) been|found|is|seen) (?:in|on|at|under|behind|beneath|beside|outside) (?:an? |the |his |her |their |our )?(?:[\p{L}\d]+ ){0,2}?(?:flyover|bridge|viaduct|arch(?:es)?|lay-?by|bike (?:racks?|sheds?)|bandstand|beach(?: hut)?|pier|(?:railway|train) station|porch|bus (?:station|shelter|stop)|corsa|fiesta|focus|astra|clio|polo|golf|transit|micra|punto|vauxhall|ford|peugeot|renault|citro[eë]n|nissan|toyota|vw|honda|multi[ -]?stor\w+|car ?park|doorways?|waiting room|underpass|stairwell|tents?|park bench|subway)(?: (?:last night|for \w+|since \w+|these|this))?|slept out (?:since|for|last)|slept (?:rough|outside|on (?:the |a )?(?:street|bench|streets)|in (?:an? |his |her |the )?(?:car|van|tent|doorway|park|shed|bus shelter)) (?:last night|for the|since|this|the last|on [a-z]+day night)|(?:has|have|he['’]s|she['’]s) (?:been )?slept (?:rough|outside|outdoors|(?:in|on|under) (?:an? |his |her |the )?(?:\w+ )?(?:cars?|van|tent|doorways?|park|shed|garage|shelter|station|stairwell|woods|bench|subway))|spent (?:[\w-]+ ){1,3}nights? (?:in|on|under|at) (?:an? |the )(?:\w+ )?(?:station|shelter|park|doorway|streets?|bench|car|van|tent)|bedd(?:ed|ing) down|sleep(?:s|ing)? rough|rough[ -]sleep(?:ing|er)|sleep(?:s|ing)? (?:in|on|under|behind) (?:an? |his |her |their |the )?(?:\w+ )?(?:car|van|tent|doorways?|park|shed|bin store|stairwell|streets?|bench|woods|station|shelter|underpass|graveyard|churchyard|subway|garage|beach)|(?:been |is |he['’]s |she['’]s |living |currently )(?:now )?in (?:an? |his |her |their )(?:car|van|tent)\b|nowhere (?:safe )?to (?:stay|sleep|go) tonight|on the streets? (?:tonight|now|since|for)|(?:is|currently|now|been) (?:on the streets?|street homeless)|^street homeless\b|\brough sleeper\b|roofless)\b`)
	roughPast    = regex(`(?i)\b(?:no longer|stopped|not|n['’]t|was|were|had been|used to|before|prior|previous(?:ly)?|history of|until|when (?:he|she) was|(?:will|he['’]ll|she['’]ll|they['’]ll) (?:be|end up)|would|risk of|fear(?:s|ed)?|(?-i:may)|might|avoid|rather than|or|facing)\b[^.;]{0,35}$`)
	willNowhere  = regex(`(?i)\b(?:nowhere|no (?:accommodation|address|home|where|housing|place)|homeless|nfa|no fixed abode)\b`)
	futureWords  = regex(`(?i)\b(?:out on|due out|gets? out|comes? out|coming out|leav(?:es|ing)|will|would|when (?:he|she|they)|on release|upon release|on discharge|once|after that|from (?:then|that)|due to be|to go (?:to )?(?:on|when|after)|if|at risk|facing|threatened|unless|ends?|ending|until|expir\w+|notice|by the end|evicted|possession|lose)\b`)
	nowHomeless  = regex(`(?i)\b(?:(?:is|been|currently|now|living) on the streets?|present(?:ed|s|ing) (?:as )?(?:\w+ )?homeless|(?:made|rendered|found) homeless|(?:is|are|am|currently|now|been) (?:\w+ )?(?:nfa|no fixed (?:abode|address)|of no fixed (?:abode|address))|(?:has|of|have) (?:currently )?(?:no fixed (?:abode|address)|no home|no accommodation|no settled (?:home|accommodation))|^(?:nfa|rough sleeper|street homeless|no fixed (?:abode|address))\b|(?:living|lives|sleeps|slept|bedd(?:ed|ing) down|staying) in (?:an? |his |her |their |the )?(?:tent|car|van|doorways?|woods|multi|stairwell|park)|slept (?:rough|outside|on (?:the |an? )?(?:street|bench))|bedd(?:ed|ing) down|(?:is|are|am|currently|now|been|became|already|made) (?:\w+ )?(?:homeless|roofless|street homeless|of no fixed abode|sleeping rough|rough sleeping|sofa[ -]surfing)|rough sleeping|sofa[ -]surfing|has nowhere to (?:go|live|stay|sleep)|nowhere (?:safe )?to (?:go|stay|sleep) tonight|slept in|sleeping in (?:his|her|a|the))\b`)
)

// housing reads addresses, landlord, arrears and how things stand.
func (p *proseReader) housing() {
	inPrison := p.inPrison()
	status := ""
	var loss []string
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if strings.ContainsAny(s.text, "0123456789") {
			p.addresses(i, s, inPrison)
		}
		if strings.Contains(s.text, "£") {
			if m := moneyOwed.FindStringSubmatchIndex(s.text); m != nil {
				g := 1
				if m[2] < 0 {
					g = 2
				}
				p.add("housing.arrears", s.text[m[2*g]:m[2*g+1]], 0.6)
			}
		}
		if anyOf(s.low, "landlord", "landlady", "agent", "tenan", "flat", "bedsit", "house", "home", "rent", "propert", "studio") {
			p.landlord(s)
		}
		if anyOf(s.low, "tenancy", "keep", "still has", "lose", "save", "retain") {
			if m := keepTenancy.FindStringIndex(s.text); m != nil && !denied(s.text, m[0], m[1]) {
				p.add("housing.tenancy_to_save", "true", 0.5)
			}
		}
		if m := situationAt.FindStringIndex(s.text); m != nil && !aboutOther(s) && !roughPast.MatchString(s.text[:m[0]]) && !strings.HasSuffix(strings.TrimSpace(s.text), "?") && !denied(s.text, m[0], m[1]) && !fearedOf.MatchString(s.text[:m[0]]) && !(withThem.MatchString(s.text[m[0]:]) || anyRelative.MatchString(s.text[max(0, m[0]-30):m[0]]) && strings.HasPrefix(s.low[m[0]:], "lives")) {
			v := s.text[m[0]:]
			if e := situationEnd.FindStringIndex(v); e != nil {
				v = v[:e[0]]
			}
			if len(strings.Fields(v)) >= 2 && !inPrison {
				p.add("housing.situation", trimClause(v), 0.5)
			}
		}
		if !aboutOther(s) && roughText.MatchString(s.text) {
			m := roughText.FindStringIndex(s.text)
			switch {
			case denied(s.text, m[0], m[1]) && strings.Contains(s.low, "rough"):
				p.add("rough_sleeping", "false", 0.5)
			case !roughPast.MatchString(s.text[:m[0]]) && !longAgo.MatchString(s.text[m[1]:]) && !doubtful(s.text, m[0]) && !inPrison:
				p.add("rough_sleeping", "true", 0.6)
			}
		}
		if !aboutOther(s) && !inPrison && strings.Contains(s.low, "found ") {
			if m := foundAsleep.FindStringIndex(s.text); m != nil && !longAgo.MatchString(s.text[m[1]:]) {
				p.add("rough_sleeping", "true", 0.6)
			}
		}
		h := readHomeless(s.text)
		if h == "homeless" && notRough(s.text) && !notYet.MatchString(s.text) {
			h = ""
		}
		switch {
		case strings.HasSuffix(strings.TrimSpace(s.text), "?") || doubtfulHome.MatchString(s.text):
		case h == "threatened" || h == "not_homeless" && strings.Contains(s.low, "not"):
			status = firstOf(status, h)
		case h == "homeless" && notYet.MatchString(s.text):
			status = firstOf(status, "threatened")
		case h == "homeless":
			status = firstOf(status, h)
		case willNowhere.MatchString(s.text) && (futureWords.MatchString(s.text) || inPrison):
			status = firstOf(status, "threatened")
		case threatWords.MatchString(s.text) && !inPrison && !strings.Contains(s.low, "commitment to refer"):
			status = firstOf(status, "threatened")
		case !inPrison && isHomeless(s.text):
			status = firstOf(status, "homeless")
		}
		if lossWords.MatchString(s.text) && lossWords.MatchString(notLoss.ReplaceAllString(s.text, " ")) && len(strings.Fields(s.text)) >= 4 && len(loss) < 2 && !asksToRefer.MatchString(s.text) && !anyOf(s.low, "consent", "conviction") && len(s.text) < 350 {
			loss = append(loss, s.text)
		}
		if j := strings.Index(s.low, "local connection"); j >= 0 && !strings.Contains(s.text, "?") {
			p.connection(s, j)
		}
	}
	p.ties()
	if status == "homeless" && (inPrison || p.f.value("custody.status") == "remand") && p.toBeReleased() {
		status = "threatened" // nobody is homeless in prison
	}
	p.add("homeless_status", status, 0.55)
	p.add("reason", strings.Join(loss, " "), 0.5)
	p.authority()
}

// withThem is somebody else who lives with the person.
var withThem = regex(`(?i)^(?:lives|living|stay(?:s|ing)) with (?:him|her|them)(?:[.,;]|$)`)

// toBeReleased reports somebody who is not out yet.
func (p *proseReader) toBeReleased() bool {
	day := p.f.value("custody.release_date")
	return day == "" && p.f.value("custody.status") == "remand" || day != "" && !p.f.sent.day.IsZero() && day >= p.f.sent.day.Format(time.DateOnly)
}

// notLoss are words of other losses than that of a home.
var notLoss = regex(`(?i)(?:\b(?:not|never|no)|n['’]t)(?: been| currently)? (?:fle(?:eing|d|e)|fleeing|evicted|at risk of (?:eviction|violence))\b[^.;]*|\bpossession (?:of|with)\b|\b(?:set|sets|setting|nothing with|started|starting|lit) (?:an? |small |several )?fires?\b|\bfire (?:service|brigade|safety|risk|setting|alarm|and rescue)\b|\b(?:flats?|house|home|bin|mattress|bedding) on fire\b|\blost (?:his|her|their|the|an?) (?:\w+ )?(?:inhaler|phone|mobile|temper|baby|passport|glasses|card|documents|papers|hearing|sight|memory|weight|appeal|benefits?|toes?|fingers?|leg|arm|licence|confidence|medication|script|purse|wallet)\b|\blost (?:it|contact|touch|weight)\b|\bfoster placement\b|\bplacement (?:in|at|with|number)\b|\b(?:no|never|without|nil) (?:[\w'’]+ ){0,5}(?:relationships?|arrears|fires?|evictions?)\b|\b(?:privacy|short|sharing|data) notice\b|\b(?:licence|sentence|order|pregnancy|supervision|tag|curfew|course|treatment|prescription|detox)(?:['’]s| is| was| has)? (?:ends|ended)\b|\bgiven? up (?:smoking|drink\w*|drugs|alcohol|work)\b|\bsell\w* (?:drugs|cannabis|heroin|crack|cocaine)\b|\b(?:in the|(?:abusive|violent|controlling|coercive|previous|last|past|new)) relationship\b`)

// isHomeless reports words that somebody has no home now, neither denied nor
// of another time.
func isHomeless(s string) bool {
	for _, m := range nowHomeless.FindAllStringIndex(s, 3) {
		if !denied(s, m[0], m[1]) && !doubtful(s, m[0]) && !roughPast.MatchString(s[:m[0]]) && !longAgo.MatchString(s[m[1]:]) {
			return true
		}
	}
	return false
}

// notRough reports a text whose only word of homelessness is sleeping rough,
// and that of another time, denied or feared.
func notRough(s string) bool {
	m := roughPattern.FindStringIndex(s)
	return m != nil && !homelessWord.MatchString(s) && (denied(s, m[0], m[1]) || doubtful(s, m[0]) || roughPast.MatchString(s[:m[0]]) || longAgo.MatchString(s[m[1]:]))
}

var (
	homelessWord = regex(`(?i)\bhomeless|\bnfa\b|\bno fixed\b`)
	longAgo      = regex(`(?i)^[^.;]{0,20}\b(?:in the past|previously|years ago|historically|as a (?:child|teenager)|before)\b`)
)

var threatWords = regex(`(?i)\b(?:eviction (?:date|is|set|due|booked|on|takes|has been)|(?:given|served|received|issued with|had|has|under) (?:\w+ |\d+ ){0,4}notice\b|(?:placement|bed|licence agreement|stay|funding|booking|room|accommodation|asylum support|tenancy)(?: (?:there|here|with us))? (?:ends|expires|runs out|finishes|is up|is ending|comes to an end)|(?:is|are|will|to|being|due to) (?:be(?:ing)? )?evicted|fac(?:es|ing) eviction|section (?:21|8|21s)|s\.?21 |notice to quit|notice (?:\w+ ){0,2}(?:expires?|ends|expiring|runs out)|possession (?:order|hearing|claim|proceedings)|bailiffs?|(?:has|have|had|needs?|got) to (?:be out|move out|leave|vacate)|wants? (?:him|her|them) (?:out|gone|to (?:leave|go|move))|wants? (?:the|his|her|their) (?:\w+ )?(?:room|flat|house|property|bed|sofa|space|place|annexe) back|(?:placement|lodgings?|bed|stay|tenancy|accommodation)\b[^.;]{0,70}\b(?:is|are) ending\b|told (?:him |her |them )?to leave by|asked (?:him |her |them )?to leave by|must (?:leave|be out|vacate|move out)|lose (?:his|her|their) (?:home|flat|tenancy|house))\b`)

var notYet = regex(`(?i)(?:\b(?:will|would|going to|to)|['’]ll) (?:then |probably |likely )?(?:be|become|end up) (?:\w+ )?(?:street homeless|roofless|sleeping rough|rough sleeping|on the streets?|of no fixed abode|homeless)`)

var doubtfulHome = regex(`(?i)\bnot (?:a )?homeless (?:referral|application)\b|\bisn['’]t a homeless\b|\bhomeless(?:ness)? (?:team|prevention|reduction|act|application|referral|navigator|outreach|service|officer|worker|hub|link)\b`)

func (p *proseReader) inPrison() bool {
	switch p.f.value("custody.status") {
	case "licence", "community_order", "bail":
		return false
	}
	return p.f.has("custody.prison") || p.f.has("person.prison_number") && p.f.has("custody.release_date")
}

// addresses reads where the person lives, or last had a settled home.
func (p *proseReader) addresses(i int, s *sentence, inPrison bool) {
	if !postcodePattern.may(s.text) && !anyStreet.MatchString(s.text) && !housedAnywhere.MatchString(s.text) {
		return
	}
	for _, m := range addressThere.FindAllStringIndex(s.text, 12) {
		for _, pc := range postcodePattern.FindAllStringIndex(s.text, 6) {
			if pc[0] >= m[1]-4 && pc[0] <= m[1]+3 {
				m[1] = pc[1]
			}
		}
		if d := districtEnd.FindString(s.text[m[1]:]); d != "" && outwardStart.MatchString(s.text[m[0]:m[1]]) {
			m[1] += len(d) // "Basildon SS16", less its second half
		}
		v := strings.Trim(s.text[m[0]:m[1]], " ,.")
		pc := postcodePattern.FindString(v)
		numbered, alone := streetNumber.MatchString(v), false
		if !numbered && pc == "" || pc == "" && !streetEnd.MatchString(v) && !housedAt.MatchString(s.text[:m[0]]) || strings.ContainsAny(v, "@") || len(v) < 10 {
			continue
		}
		if !numbered && m[0] == 0 && pc != "" && i > 0 && p.t.sents[i-1].para == s.para && named(&p.t.sents[i-1], isPerson) && lineEnds.MatchString(s.text[m[1]:]) {
			// Below the name, on a line of its own.
			numbered, alone = true, true
		}
		if !numbered {
			// A house without a number: its words may begin with the sentence's.
			if before := s.text[:m[0]]; !strings.HasSuffix(before, "at ") && !strings.HasSuffix(before, ": ") {
				continue
			}
		}
		if d, _ := findDates(v, dateEvent); len(d) > 0 {
			continue
		}
		before := s.text[max(0, m[0]-110):m[0]]
		if postBox.MatchString(before) || workCue.MatchString(before) || notTheirs.MatchString(before) || aboutOther(s) || anyOf(s.low, "victim") && !named(s, isPerson) {
			continue
		}
		was, is := lastMatch(wasCue, rentedHome.ReplaceAllString(before, " ")), lastMatch(isCue, rentedHome.ReplaceAllString(before, " "))
		if m := livedThen.FindStringIndex(before); m != nil {
			was = max(was, m[1])
		}
		if was < 0 && is < 0 {
			is = lastMatch(homeAt, before)
		}
		if alone {
			is = m[0]
		}
		name, gap := s.before(m[0])
		beside := name != nil && name.who == isPerson && gap < 60
		behind := s.text[m[1]:]
		if is < 0 && was < 0 && (atNow.MatchString(before) || isHome.MatchString(behind) || !p.formed && p.whole && onlyMarks(s.text[:m[0]]+strings.TrimRight(behind, ". "))) {
			is = m[0]
		}
		switch {
		case settledHere.MatchString(behind):
			p.add("person.last_settled_address", oneLine(v), 0.65)
		case (goneBehind.MatchString(behind) || goneBefore.MatchString(before)) && !becoming.MatchString(before):
			p.add("person.last_settled_address", oneLine(v), 0.6)
		case inPrison && (was >= 0 || is >= 0), evictedFrom.MatchString(before), was > is && was >= 0 && !becoming.MatchString(before):
			p.add("person.last_settled_address", oneLine(v), 0.6)
		case is >= 0 || beside || was >= 0:
			if !inPrison {
				p.add("person.address", oneLine(v), 0.6)
			}
		}
	}
}

var (
	// housedAt stands before a home, whatever its street is called.
	housedAt       = regex(`(?i)\b(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)|resid(?:es|ed|ing)|rent(?:s|ed|ing)|lodg(?:es|ed|ing)|flat|house|home|tenancy|tenant|tenants|room|bedsit|caravan|place|evicted|evict (?:him|her|them))(?: \p{L}+){0,6}? (?:at|from|of|in)\s*$`)
	housedAnywhere = regex(`(?i)\b(?:at|from|of|in) (?:flat |room |unit )?\d{1,4}[a-z]?,? \p{L}`)
)

// rentedHome is how a home is held, which says nothing of when.
var rentedHome = regex(`(?i)\b(?:private(?:ly)?|council|social|housing association|ha)[- ]rented\b|\brented (?:flat|house|room|home|accommodation|property|bungalow|(?:\w+[- ]){1,3}flat)\b`)

var (
	// outwardStart ends in the letters of a postcode, and districtEnd is its number.
	outwardStart = regex(`\s[A-Z]{1,2}$`)
	districtEnd  = regex(`^\d{1,2}[A-Z]?\b`)
)

// lineEnds is what stands behind an address on a line: nothing, or a telephone.
var lineEnds = regex(`(?i)^[\s,.;–-]*(?:$|(?:tel|telephone|phone|mob|mobile|t|m)?\b[\s.:]*0\d)`)

// postBox stands before the number of a box for letters, where nobody lives.
var postBox = regex(`(?i)\bp\.? ?o\.? ?box(?: no\.?)? ?$`)

// settledHere says behind an address what it was to the person.
var settledHere = regex(`(?i)^[,;]?\s*\(?(?:which |that |this )?(?:is|was|being)? ?(?:his|her|their)?\s*last (?:settled|permanent|known) (?:address|home|accommodation)\b`)

var (
	// goneBehind says behind an address, and goneBefore before it, that it is a home no more.
	goneBehind = regex(`(?i)^[,;]?\s*(?:(?:which |that )?(?:was|has been|had been|got) (?:then |since |recently )?(?:sold|repossessed|demolished|condemned|re-?let|taken back|given up|boarded up)\b|(?:till|until) (?:his|her|their) (?:arrest|remand|imprisonment|sentence|recall)\b|(?:but|and|which) (?:\w+ )?(?:lost|gave) it\b)`)
	goneBefore = regex(`(?i)\b(?:previously|formerly|once|until recently) (?:of|at|in)\s*$|\b(?:last|previous|former|old|prior) (?:settled |known |permanent )?(?:address|home|flat|house|accommodation)(?: was| is|:)?(?: at)?\s*$|\b(?:has |have |had )?moved out of\s*$`)
	// atNow stands before where somebody is, isHome behind it.
	atNow  = regex(`(?i)(?:\b(?:he|she|they|both|who|and)(?:['’](?:s|re)| is| are)(?: (?:now|still|currently))?|\b(?:temporarily|presently|placed|housed|put up|accommodated)) (?:at|in)\s+(?:the [^,.;]{3,40},\s*)?$|\b(?:private )?(?:let|rental|lodgings|digs) (?:at|in|is|:)\s*$`)
	isHome = regex(`(?i)^[,]?\s*(?:is|has been) (?:the|his|her|their) (?:family |own |current |present |parents['’] )?(?:home|address|flat|house|tenancy)\b`)
)

// foundAsleep is where somebody was found who sleeps outdoors.
var foundAsleep = regex(`(?i)\b(?:he|she|they|and) (?:was|were|has been|had been) found (?:asleep|sleeping|bedded down) (?:in|on|under) (?:an? |the )(?:\w+ )?(?:shelter|doorway|station|park|bench|stairwell|street)`)

// fearedOf stands before a place where the person is not, and may come to be.
var fearedOf = regex(`(?i)\b(?:end(?:s|ed|ing)? up|fear\w*|frightened|scared|worried|afraid|rather than|instead of|to avoid|nearly)\b[^.;]{0,30}$`)

// livedThen is living that is over: "used to live at".
var livedThen = regex(`(?i)\b(?:used to|was|were|had been|had|previously|formerly|before that|until recently) (?:\w+ )?(?:liv|stay|resid|rent|lodg|tenant)\w*\b(?: (?:of|at|in|on))?|\b(?:before|prior to) (?:the |his |her |their |this |that |being )?[^.;]{0,40}?\b(?:he|she|they) (?:had|rented|held|lived|stayed|was|were)\b[^.;]{0,40}$`)

var homeAt = regex(`(?i)\b(?:flat|house|home|property|room|bungalow|bedsit|address|studio|maisonette|tenancy|accommodation|hostel|hotel|refuge|caravan|hmo)(?:,? which is)? (?:(?:at|in|is|:)\s*|\()$`)

// evictedFrom is a home that is lost already.
var evictedFrom = regex(`(?i)\b(?:(?:has|have|had|was|were) (?:just )?(?:been )?evicted|escaped|fled|thrown (?:him|her|them) out|kicked out|locked out)\b[^.;]{0,40}$`)

var becoming = regex(`(?i)\b(?:is|being|was|been|will be)\s+(?:being\s+)?(?:evicted|told|asked|served|given)\b`)

func lastMatch(re *pattern, s string) int {
	all := re.FindAllStringIndex(s, -1)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1][0]
}

func (p *proseReader) landlord(s *sentence) {
	if m := landlordIs.FindStringSubmatch(s.text); m != nil {
		v := strings.TrimRight(m[1], " .,")
		if first := strings.Fields(v)[0]; !noNames[strings.ToLower(first)] || titleWord.MatchString(first) {
			p.add("housing.landlord", v, 0.55)
		}
		return
	}
	if strings.Contains(s.low, "landlord") {
		if m := landlordBefore.FindStringSubmatch(s.text); m != nil && (landlordKind.MatchString(m[1]) || titleWord.MatchString(strings.TrimRight(strings.Fields(m[1])[0], "."))) {
			p.add("housing.landlord", m[1], 0.55)
			return
		}
	}
	if m := ownedBy.FindStringSubmatch(s.text); m != nil {
		if v := strings.TrimRight(firstOf(firstOf(m[1], m[2]), m[3]), " .,"); m[1] == "" || landlordKind.MatchString(v) {
			if !noNames[strings.ToLower(strings.Fields(v)[0])] || titleWord.MatchString(strings.Fields(v)[0]) {
				p.add("housing.landlord", v, 0.55)
				return
			}
		}
	}
	for _, m := range tenantOf.FindAllStringSubmatch(s.text, 3) {
		v := strings.TrimRight(m[1], " .,")
		if landlordKind.MatchString(v) {
			p.add("housing.landlord", v, 0.55)
			return
		}
	}
}

// landlordBefore is somebody who is called the landlord behind the name.
var landlordBefore = regex(`(?:^|[\s(;,])((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}[\p{L}'’&\-]+(?:\s+\p{Lu}[\p{L}'’&\-]+){0,3}),?\s+(?i:(?:who )?(?:is |was |are )?(?:the|his|her|their) (?:old |former )?(?:private )?landlord|holds? the lease)\b`)

// ownedBy is a home that somebody owns, lets to the person, or took back.
var ownedBy = regex(`\b(?i:owned|let|managed) (?i:to (?:him|her|them) )?by (?i:the )?(\p{Lu}[\p{L}'’&]+(?:\s+(?:(?:and|&|of)\s+)?\p{Lu}[\p{L}'’&]+){0,4})|\b(?i:rents?|renting|rented)(?: it| this| the (?:flat|house|room))? (?i:privately )?from (?i:an? )?((?:Mr|Mrs|Ms|Miss|Dr)\.? (?:\p{Lu}\.? ){0,2}\p{Lu}[\p{L}'’\-]+)|\b(?i:flat|house|home|bedsit|room|studio|bungalow|property|tenancy)\b[^.;]{0,60}, (?:which|that) (\p{Lu}[\p{L}'’&]+(?: \p{Lu}[\p{L}'’&]+){0,3}) (?:have |has |had )?(?:took|taken) (?:it )?back\b`)

// connection reads "His local connection is to Harlow, where he grew up".
func (p *proseReader) connection(s *sentence, at int) {
	if denied(s.text, at, at+len("local connection")) {
		if !doubtful(s.text, at) && !strings.Contains(s.low, "elsewhere") {
			p.add("local_connection.grounds", "none", 0.5)
		}
		return
	}
	if g := readGrounds(s.text[at+len("local connection"):]); len(g) > 0 {
		p.add("local_connection.grounds", strings.Join(g, ","), 0.5)
	}
	if m := connectionTo.FindStringSubmatch(s.text); m != nil && len(strings.Fields(m[1])) >= 3 {
		p.add("local_connection.details", strings.TrimRight(m[1], " ."), 0.45)
	}
}

var connectionTo = regex(`(?i)\blocal connection\s*(?:is|to|with|via|through|by|:|-|–|\s){1,5}\s*(.+)$`)

// ties reads what ties somebody to the place, where nobody calls it a connection.
func (p *proseReader) ties() {
	if p.f.has("local_connection.grounds") || !p.t.typed {
		return
	}
	found := map[string]bool{}
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if s.other || strings.HasSuffix(s.text, "?") || wantsNot.MatchString(s.text) {
			continue
		}
		if noTies.MatchString(s.text) {
			p.add("local_connection.grounds", "none", 0.5)
			return
		}
		for _, t := range [...]struct {
			ground string
			says   *pattern
		}{{"residence", tiedByHome}, {"employment", tiedByWork}, {"family", tiedByFamily}} {
			if m := t.says.FindStringIndex(s.text); m != nil && !denied(s.text, m[0], m[1]) && !doubtful(s.text, m[0]) {
				found[t.ground] = true
			}
		}
	}
	var out []string
	for _, g := range []string{"residence", "employment", "family"} {
		if found[g] {
			out = append(out, g)
		}
	}
	p.add("local_connection.grounds", strings.Join(out, ","), 0.45)
}

var (
	noTies       = regex(`(?i)\b(?:no|hasn['’]t any|has not any|without) (?:ties|links?|connections?)(?: whatsoever| at all| of any kind)? (?:with|to|in|here|anywhere)\b|\bno local (?:connection|links?|ties)\b`)
	tiedByHome   = regex(`(?i)\b(?:been|lived|living|lives|resided) (?:here|there|locally|in (?-i:\p{Lu}[\p{L}-]+)(?: (?-i:\p{Lu}[\p{L}-]+))?) (?:all|most of|nearly all|almost all|(?:his|her|their) (?:whole|entire)) ?(?:of )?(?:(?:his|her|their) )?(?:li(?:fe|ves)|days)?\b|\b(?:local|native) to (?-i:\p{Lu}[\p{L}-]+) (?:all )?(?:his|her|their) (?:whole |entire )?li(?:fe|ves)|\blived (?:here|locally|in (?:the|your|this) (?:area|borough|district|town|city|county))\b|\b(?:was born|were born|grew up|growing up|brought up|been brought up|raised|went to school|born and (?:bred|raised)|has always lived|have always lived|always lived) (?:here|locally|there)\b|\b(?:he|she|they)(?:['’]s|['’]ve| has| have) (?:only ever |always |never )?lived (?:anywhere but |nowhere but )?(?:in )?(?-i:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:since (?:\d{4}|(?:he|she|they|childhood|birth))|for (?:over |nearly |about |more than |at least |the (?:last|past) |some )?(?:\w+[- ]){1,2}years|all (?:his|her|their) life)\b`)
	tiedByWork   = regex(`(?i)\b(?:works?|working|jobs?|employed|employment|shifts)\b[^.;]{0,90}\b(?:so|hence|therefore|which is why|that['’]s (?:where|why))\b[^.;]{0,60}\b(?:stay|ties|connection|links?|needs?|like to be|live|remain|wants?|settle|your area)\b|\b(?:wants?|would like|['’]d like|needs?|hopes?|prefers?|wishes) to (?:stay|live|remain|settle|be|carry on living)\b[^.;]{0,60}\b(?:because of|for|near|close to|having|as (?:he|she|they) ha(?:s|ve)) (?:his|her|their|a|an)? ?(?:\w+ )?(?:jobs?|work|employer|employment)\b|\b(?:works?|working|employed|(?:has|got) (?:a )?job) (?:here|locally|in (?:the|your) (?:area|borough|district|town|city|county))\b`)
	tiedByFamily = regex(`(?i)\b(?:close|near|nearer|closer|next) to (?:his|her|their) (?:\w+ )?` + relative + `\b|\b` + relative + `\b[^.;]{0,50}\b(?:lives?|is|are|all) (?:here|locally|nearby|close by|round here|in (?:the|your) (?:area|borough|district|town|city|county))\b|\b(?:family|` + relative + `) (?:connection|ties|links?)\b|\b(?:connection|ties|links?|claim) (?:here |there |with you |to you )?(?:is |are )?(?:through|by way of|via|with) (?:his|her|their|the|an?) (?:\w+ )?(?:family|` + relative + `)\b|\bwhole family (?:is |are |lives? )?(?:in|from|here)\b|\b(?:all|most of) (?:his|her|their) family (?:is|are|lives?) (?:in|here|local)`)
)

// authority reads the council that the referral is made to.
func (p *proseReader) authority() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if !anyOf(s.low, "refer", "dtr", "duty", "council", "asked for", "applic", "apply", "chose", "choice", "send", "form", "portal", "prefer", "opted", "present", "help from", "help in", "live in", "housed in", "information", "housing in", "want") {
			continue
		}
		if strings.Contains(s.low, "previous") || wantsNot.MatchString(s.text) || wishElse(s.text) {
			continue
		}
		text := strings.NewReplacer("D.O.B.", "DOB", "d.o.b.", "dob").Replace(s.text)
		for _, m := range sentOver.FindAllStringSubmatch(text, 2) {
			if a, ok := p.t.place.knownAuthority(firstOf(m[1], m[2])); ok {
				p.add("authority", a, 0.6)
				return
			}
		}
		for _, m := range referredTo.texts(text, 4) {
			if a, ok := p.t.place.knownAuthority(m.texts[1]); ok {
				p.add("authority", a, 0.6)
				return
			}
		}
	}
	if p.t.typed {
		p.turnsTo()
	}
}

// turnsTo reads the council that somebody turns to from where he or she wants to
// be, or is at home, where nothing says more plainly to whom a mail goes.
func (p *proseReader) turnsTo() {
	p.turns(0.5, func(text string) []string {
		var out []string
		for _, m := range turnsToIt.texts(text, 3) {
			out = append(out, m.texts[1])
		}
		return out
	})
	p.turns(0.4, func(text string) []string {
		var out []string
		for _, m := range atHomeIn.FindAllStringSubmatch(text, 3) {
			out = append(out, firstOf(m[1], m[2]))
		}
		return out
	})
}

// turns takes the first council that a wording names, which is sure so far.
func (p *proseReader) turns(conf float64, named func(text string) []string) {
	if p.f.has("authority") {
		return
	}
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if s.other || wantsNot.MatchString(s.text) || elsewhereNow.MatchString(s.text) || wishElse(s.text) {
			continue
		}
		for _, name := range named(s.text) {
			if a, ok := p.t.place.knownAuthority(name); ok {
				p.add("authority", a, conf)
				return
			}
		}
	}
}

const councilName = `(\p{Lu}[\p{L}\-]+(?:(?: (?:and|upon|on|under|&)) \p{Lu}[\p{L}\-]+| \p{Lu}[\p{L}\-]+){0,4})`

var (
	turnsToIt = wordPatterns{
		regex(`^(?i:(?:turning|turn|applying|apply|writing|write|coming|approaching|approach|asking|asked|ask|trying|try|tried|picked|choosing|chose|chosen|naming|named|nominated|prefers?|preferring|preferred|wants?|wanted|wanting|would like|['’]d like|hopes? for|hoping for|meant for|intended for|one for|addressed to|area wanted:?|area requested:?|areas?:|authority:?|council:?|lha:?|first choice:?|choice is:?|this (?:is|one['’]s|one is|one) (?:for|to)|here is (?:one )?for|so it['’]s|hence|thus|therefore|so)(?: to| for| in| at| from| on| you| us| it| with| the| help| housing| live| living| stay| staying| settle| remain| be| move| go| return| carry| back| again| near| close| around| somewhere| anywhere){0,5}) ` + councilName),
		regex(`^` + councilName + ` (?:(?i:it is|it would be|it has to be|please|is (?:his|her|their) (?:first )?(?:choice|preference|wish)|is where (?:he|she|they) (?:wants?|would like|hopes?)|(?:is|as) (?:the|his|her|their) (?:first |preferred |chosen )?(?:choice|area|authority|council)|first choice|should surely|as first choice))`),
	}
	atHomeIn = regex(`^(?i:so |but |and |as )?` + councilName + ` (?i:(?:is|was) where|(?:is|has (?:always )?been) (?:(?:his|her|their) home|home|what (?:he|she|they) calls?))\b|(?i:\b(?:calls|call|called|keeps? calling)) ` + councilName + ` (?i:home)\b`)
	// elsewhereNow is a sentence of where somebody must not be, or is held.
	elsewhereNow = regex(`(?i)\b(?:must not|may not|cannot|can['’]t|not (?:go|enter|return|allowed|permitted|safe)|banned|excluded|exclusion|victim|hmp|prison|hospital|court|magistrates|police)\b`)
)

// sentOver is a council that something is to be got to, and one whose form it is.
var sentOver = regex(`(?i:\b(?:over|across|along|through|off|on|this|these|it|them|two|both|alert|notice|notification|form|flag) to (?:the )?)(\p{Lu}[\p{L}\-]+(?: (?:and|upon|on|\p{Lu}[\p{L}\-]+)){0,3}) (?i:(?:city |borough |district |county )?council\b)|(\p{Lu}[\p{L}\-]+(?: (?:and|upon|on|\p{Lu}[\p{L}\-]+)){0,3})(?:['’]s?)? (?i:(?:council(?:['’]s)? )?(?:(?:online|web|referral|own|dtr) ?)*(?:form|portal|web ?form|website|web ?site|system))\b`)

// wishElse reports a wish that the same sentence sets against where the referral goes:
// of several councils, or where the connection is another's.
func wishElse(s string) bool {
	return wishWord.MatchString(s) && (eitherPlace.MatchString(s) || butConnected.MatchString(s))
}

var (
	wishWord     = regex(`(?i)\b(?:like|wants?|prefers?|hoping for|hopes for|wishes)\b`)
	eitherPlace  = regex(`\b\p{Lu}[\p{L}-]+ or \p{Lu}\p{L}+`)
	butConnected = regex(`(?i)\bbut (?:his |her |their |the |local )*connection\b`)
)

var wantsNot = regex(`(?i)\b(?:(?:does|do|did|would|could|can|is|was) ?(?:not|n['’]t)|never|refused) (?:\w+ ){0,2}(?:want|wish|refer|apply|go|like|be|choose|eligible)|\b(?:refused|rejected|turned down|declined) by\b`)

// referredTo is where something is sent, and where somebody wants to live.
var referredTo = wordPatterns{
	regex(`^(?i:(?:send(?:ing)? (?:this|it)|refer(?:ral|rals|red|ring)?(?: (?:him|her|them|the family|this \w+|\p{L}+(?: \p{L}+){0,2}))?|dtrs?|duty to refer|details|(?:his|her|their) (?:information|info|data))\b[^.\n;]{0,50}?\b(?:to|for|with)\s+(?:the\s+|you at\s+)?)((?:(?:City|Borough|District|London Borough|Royal Borough) of )?\p{Lu}[\p{L}\-]+(?:[ -](?:on|of|and|upon|\p{Lu}[\p{L}\-]+))*)`),
	regex(`^(?i:(?:he|she|they|both|client|mr \p{L}+|ms \p{L}+) (?:has |have |had )?(?:wants?|chosen|chose|opted for|selected|nominated|named|picked)|(?:wish(?:es)?|wants?|hop(?:es|ing)|would like|intends?) to (?:apply|present|make (?:an? )?(?:homeless )?application) (?:to|at|in)|(?:preferred area|area of choice|la of choice|choice of (?:area|authority|council|la|lha)|(?:la|lha|council|authority|area) (?:that )?(?:(?:he|she|they) (?:has |have |had )?(?:chose|chosen|picked|wants?|named|selected|asked for)|(?:chosen|picked|named|selected|preferred|requested)(?: by (?:him|her|them|the client))?))(?: is|:)?|(?:wants?|would like|needs?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|request(?:s|ing)?|hop(?:es|ing) for|looking for) (?:some )?(?:help|housing|assistance|support|accommodation|advice) (?:from|in|with|of)|(?:wish(?:es)?|wants?|hop(?:es|ing)|would like|asks?|asking|asked) to (?:live|settle|be (?:re-?)?housed|be placed|resettle|remain) in|asked (?:for|to be referred to)|chosen (?:authority|council|lha)(?: is|:)?|would like (?:to be referred to|to go to)|preferred (?:authority|council|lha)(?: is|:)?)\s+(\p{Lu}[\p{L}\-]+(?: \p{Lu}[\p{L}\-]+)*)`),
}
