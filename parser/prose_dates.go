package parser

import (
	"slices"
	"strings"
	"time"
)

// A date in running text means what the nearest words before it say: dateCues are
// such words, in the order of what they mean, from dateIsBirth on.
var dateCues = wordPatterns{
	regex(`(?i)^(?:dob|d\.\s?o\.\s?b|born|date of birth)\b`),
	regex(`(?i)^(?:consent\w*|agreed|agreement|signed|permission|verbal(?:ly)?|in writing|written)\b`),
	regex(`(?i)^(?:re-?releas\w*|releas\w*|rel|crd|ard|ldr|edr|conditional release(?: date)?|(?:comes?|coming|gets?|getting|due|is|be|let) out|out (?:on|of|from)|out|leav(?:es?|ing) (?:prison|custody|jail|hmp|hmyoi|yoi)|discharged? from (?:prison|custody|hmp)|hdc(?:ed)?(?: date)?|freed|nprd|(?:is|be|due|goes|going|coming|comes) (?:back )?home(?: on)?|step(?:s|ping)? out(?: of)?|walk(?:s|ing)? out(?: of)?|let (?:go|out)|leav(?:es?|ing) us|non-?parole(?: date)?|automatic release|finish(?:es|ing)? (?:an? |his |her |the |this )?[^.;]{0,30}?(?:sentence|term|stretch)|(?:date of )?departure|gate(?: date| is| on)?|end of (?:his|her) custody|custody ends)\b`),
	regex(`(?i)^(?:evict\w*|stops?|lapses?|takes effect|completion(?: date)?|must (?:leave|go|be out|move on|vacate)|move[sd]? on from|leave|leaves (?:the |our |this )?(?:ap|hostel|refuge|placement|shelter|project|scheme)|vacate|move(?:d)? out|move[sd]? on (?:by|before)|be out|(?:has|have|had|needs?|got) to (?:be out|go|leave|move|vacate)|go by|notice|expir\w+|ends?|ending|finish(?:es|ing)?|runs? up to|until|till|til|possession|bailiffs?|homeless|roofless|give up|lose[s]?|up on|flooded|gutted|burn(?:t|ed) (?:down|out)|fled|(?:thrown|kicked|put|turned|slung|locked|chucked|threw|turfed)(?: (?:him|her|them))? out|last (?:day|bed|stay|nightstop)|run(?:s|ning)? out|closes?|ceases?|on the streets?|nowhere|no bed from|be gone|gone by|(?:end|move[- ]?on|moving out|leaving) date|last night)\b`),
	regex(`(?i)^(?:admitted|court|hearing|trial|appointment|sentenced?|convicted|arrested|since|met|spoke|call(?:ed)?|interview\w*|meeting|sed|sled|led|licence (?:expir\w+|ends?)|served|remanded|recalled|assess\w*|review|started|began|moved in|seen|referred|visit\w*|accident|fire|operation|surgery|birthday|due date|baby|scan|from)\b`),
	regex(`(?i)^(?:discharg\w*|medically (?:fit|optimised)|fit (?:to leave|for discharge))\b`),
}

const (
	dateIsNone = iota
	dateIsBirth
	dateIsConsent
	dateIsRelease
	dateIsHomeless
	dateIsOther
	dateIsDischarge
	// dateIsEligible is when somebody may be let out early, if at all.
	dateIsEligible
)

var (
	endOfWhat   = regex(`(?i)\b(?:conditional discharge|caution|disqualification|injunction|non-molestation|restraining|ban|licence|sentence|supervision|order|curfew|(?:annual|sick|maternity|special|on) leave|tag|hdc|pss|bail|warrant|visa|passport|pss|requirement|remand|holiday|annual)\b[^.;]{0,25}$`)
	thenNowhere = regex(`(?i)\b(?:homeless|nfa|no fixed|nowhere|no (?:accommodation|address|home)|give up|roofless|on the street)\b`)
	heldUntil   = regex(`(?i)\b(?:(?:held|detained|remanded|serving|inside|in custody|in prison|imprisoned|(?:at|in) (?:hmp|hmyoi|yoi))\b[^.;]{0,50}\b(?:until|till|til)|(?:recall|ftr)(?: \w+)? (?:ends?|ending|expires|finishes|is up))$`)
	roofless    = regex(`(?i)\b(?:homeless|roofless|nfa|sleeping rough|rough sleeping|no fixed abode|on the streets?)\s*$`)
	ranOut      = regex(`(?i)\b(?:ran|runs?|running|run|moved|thrown|kicked|put|chucked|asked|found|carried|taken|stayed|went|came)\s+$`)
	runsOut     = regex(`(?i)\b(?:runs|running)\s+$`)
	mustBe      = regex(`(?i)\b(?:(?:has|have|had|needs?|got|told|asked|must|should)(?: (?:him|her|them|\p{L}+))? (?:to )?(?:be )?|order,?|wants? (?:him|her|them|it) |be |says? |said )$`)
	eligible    = regex(`(?i)^hdc(?:ed\b| eligib\w+| ed\b)`)
	leavesPlace = regex(`(?i:\b(?:leav(?:es|ing)|(?:due|coming|comes|gets) out (?:of|from))) (\p{Lu}[\p{L}\-]+(?: \p{Lu}[\p{L}\-]+){0,2})\s*(?:(?i:prison)\s*)?,?\s*(?i:on |in )?(?i:the )?(?:\p{L}+day )?(?i:the )?$`)
	bornShort   = regex(`(?i)(?:^|[\s(])b\.?\s*$`)
	dueBehind   = regex(`(?i)^\W{0,3}(?:release|crd|ard|hdc|conditional)\b`)
)

var (
	// agedThen stands before a date of birth behind somebody's age: "he's 35 (".
	agedThen      = regex(`(?i)\b[1-9]\d(?: years? old| yrs?)?,?\s*\(\s*$|\b(?:he|she|they)(?:['’]s| is| was) [1-9]\d,\s*$`)
	theirBirthday = regex(`(?i)\b(?:(?:his|her|their|whose) birthday(?: is|:| was)?(?: on)?(?: the)?|birthday:?(?: (?:is|was|on|this|next|last|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?){0,2},?)\s*\(?\s*$`)
	// fromPrison is no day from which on something is: "release from HMP Hull is set for".
	fromPrison = regex(`(?i)^from (?:the )?(?:hmp|hmyoi|yoi|prison|custody)\b`)
	// toOccupy is a licence that is a home, and not one that ends a sentence.
	toOccupy = regex(`(?i)\blicen[cs]e (?:to occupy|agreement|fee)\b`)
	// lostThatDay stands behind the day on which a home is lost.
	lostThatDay = regex(`(?i)^,? ?(?:(?:is|was) (?:the |(?:his|her|their) )?(?:last )?(?:day|date|night|deadline)(?: (?:on which|when|that|for|by which))?(?: [^.;]{0,40}\b(?:stops?|ends?|leave|move|be out|goes|go|keys|homeless|evict\w*|possession|bailiffs?|notice)\b|[.,;]|$)|(?:is|was) when (?:he|she|they) (?:must|ha[sd] to|have to|needs? to|los(?:es?|t)|was (?:evicted|thrown|put|kicked)|were (?:evicted|thrown|put|kicked))|(?:he|she|they)(?:['’]s| is|['’]re| are|['’]ll be| will be| becomes?) (?:\w+ )?(?:homeless|roofless|nfa|on the streets?|out on the street)\b|(?:he|she|they|\p{Lu}\p{L}+) (?:must|has to|have to|needs? to|will have to|['’]ll have to) (?:be out|be gone|go|leave|move|vacate)|(?:and|when|he|she|they)[^.;]{0,25} (?:hands?|handing|give|gives|giving) (?:back|up) (?:the|his|her|their) (?:keys|room|quarters?|house|flat|home)|(?:he|she|they) (?:fled|became homeless|was (?:thrown|kicked|put|turned) out|were (?:thrown|kicked|put|turned) out|left (?:the |her |his |their )(?:home|house|flat|property|marital|family)|walked out))\b`)
	// goesThen stands before the day on which somebody goes, which is a release where
	// the person is in prison: "is due to leave on".
	goesThen = regex(`(?i)\b(?:(?:due|expect\w*|set|going|wants?|scheduled)(?: (?:him|her|them))? to (?:leave|go)|will (?:leave|go|step out|walk out|come out)|['’]ll (?:leave|go)|leaves|goes|leaving|steps? out|(?:date|when)(?:['’]s| is|:)(?: on)?|by order|set for|fixed for)(?: (?:us|here|prison|custody|there|(?:of )?(?:HMP|HMYOI)(?: \p{L}+){1,2}))?[ ,:]*(?:on )?(?:the )?(?:\w+day,? )?(?:the )?$`)
	// goesFrom is a place that is left, and no prison.
	goesFrom = regex(`(?i)\b(?:flat|house|home|hostel|refuge|property|room|accommodation|placement|ward|hospital|hotel|tenancy|b&b|shelter|sofa|care|school|foster\w*|job|work|country)\b`)
	// inPrison is a text that tells of somebody in prison.
	inPrison = regex(`\bHM ?P\b|\b(?:HMYOI|YOI)\b|(?i:\b(?:prison(?:er)?|parole board|in custody|our wing|[a-z] wing|secure training centre)\b)`)
	// outThen stands behind the day of a release.
	outThen = regex(`(?i)^\W{0,3}(?:(?:his|her|their|the) (?:crd|ard|conditional release|automatic release|release date)\b|when (?:he|she|they)(?: is|['’]s)? (?:gets? out|comes? out|released|leaves (?:prison|custody|hmp))\b)`)
)

// dateMeans says what a date at from..to of a sentence is the date of.
func dateMeans(s string, prev, from, to int) int {
	before := s[max(prev, from-75):from]
	if agedThen.MatchString(before) || theirBirthday.MatchString(before) {
		return dateIsBirth
	}
	if outThen.MatchString(s[to:]) {
		return dateIsRelease
	}
	if lostThatDay.MatchString(s[to:]) {
		return dateIsHomeless
	}
	all := dateCues.all(before)
	for i := len(all) - 1; i >= 0; i-- {
		m, g := all[i], dateIsBirth+all[i].which
		if strings.ContainsAny(before[m.to:], ".;") && !strings.Contains(before[m.to:], "d.o.b") && i < len(all)-1 {
			break
		}
		word := strings.ToLower(before[m.from:m.to])
		switch {
		case g == dateIsOther && word == "since" && i > 0 && m.from-all[i-1].to < 12 && roofless.MatchString(before[:m.from]):
			// "street homeless since".
			return dateIsHomeless
		case g == dateIsRelease && runsOut.MatchString(before[:m.from]):
			return dateIsHomeless
		case g == dateIsRelease && ranOut.MatchString(before[:m.from]):
			// A notice that ran out.
			return dateIsOther
		case g == dateIsRelease && (strings.HasPrefix(word, "out") || word == "be out") && !strings.Contains(word, "of") && mustBe.MatchString(before[:m.from]):
			// "Has to be out by", "wants him out by".
			return dateIsHomeless
		case g == dateIsRelease && eligible.MatchString(before[m.from:]):
			return dateIsEligible
		case g == dateIsOther && (word == "sed" || word == "sled" || word == "led") && releasedAt.MatchString(before[:m.from]):
			return dateIsRelease
		case g == dateIsOther && word == "from" && i > 0:
			// "homeless from", "released from".
			if m.from-all[i-1].to < 30 || fromPrison.MatchString(before[m.from:]) {
				g = dateIsNone
			}
		case g == dateIsHomeless && heldUntil.MatchString(before[:m.to]):
			return dateIsRelease
		case g == dateIsHomeless && strings.HasPrefix(word, "last ") && lastAtWork.MatchString(before[m.to:]):
			return dateIsOther
		case g == dateIsHomeless && (word == "until" || word == "till" || strings.HasPrefix(word, "e")) && endOfWhat.MatchString(toOccupy.ReplaceAllString(before[:m.from], "")):
			return dateIsOther
		case g == dateIsHomeless && word == "leave" && (strings.HasSuffix(strings.TrimRight(before[:m.from], " "), "annual") || strings.HasSuffix(strings.TrimRight(before[:m.from], " "), "on")):
			return dateIsOther
		case g == dateIsHomeless && word == "notice" && strings.Contains(strings.ToLower(before[m.to:]), "served"):
			return dateIsOther
		case g == dateIsDischarge && thenNowhere.MatchString(s):
			return dateIsHomeless
		}
		if g != dateIsNone {
			return g
		}
	}
	if bornShort.MatchString(before) {
		return dateIsBirth
	}
	if more, _ := findDates(head(s[to:], 30), dateEvent); len(more) == 0 && dueBehind.MatchString(s[to:]) {
		return dateIsRelease
	}
	return dateIsNone
}

// lastAtWork is a last day, of work.
var lastAtWork = regex(`(?i)^ (?:(?:of|in|at|on|with) (?:(?:his|her|their|the) )?(?:service|work|employment|job|army|navy|raf|forces|college|school|course|contract|programme|probation)|working|serving)\b`)

// replacedDay is the new day of a release of which a sentence tells an old and a new
// one: "is no longer 18/12/26, it's now 8/1/27"; "" where it tells none.
func replacedDay(s string, found []foundDate) string {
	if len(found) != 2 || !releaseSpoken.MatchString(s) || evictSpoken.MatchString(s) {
		return ""
	}
	before, between := s[:found[0].start], s[found[0].end:found[1].start]
	switch {
	case oldDay.MatchString(before) && nowDay.MatchString(between), movedTo.MatchString(between) && !nowDayEnd.MatchString(before), movedFrom.MatchString(before) && toDay.MatchString(between):
		return found[1].iso
	case nowDayEnd.MatchString(before) && insteadOf.MatchString(between):
		return found[0].iso
	}
	return ""
}

var (
	releaseSpoken = regex(`(?i)\b(?:releas\w*|crd|ard|hdc|out|comes? out|gets? out|date)\b`)
	evictSpoken   = regex(`(?i)\b(?:evict\w*|notice|tenancy|landlord|possession|discharg\w*|consent\w*|appointment|court|hearing|born|dob)\b`)
	// oldDay stands before a day that holds no longer, nowDay before the one that does.
	oldDay    = regex(`(?i)\b(?:no longer|(?:is|was|are|were)(?: not|n['’]t)|isn['’]t|was|were|from|originally|previously|instead of|rather than|not)\b[^.;]{0,40}$`)
	nowDay    = regex(`(?i)\b(?:now|brought forward|put back|moved|changed|revised|amended|recalculated)\b[^.;]{0,40}$|^[\s,]*(?:but|it['’]s|it is|its)(?: now)?[^.;]{0,12}$`)
	movedTo   = regex(`(?i)\b(?:brought forward|put back|moved|changed|revised|amended|recalculated|pushed back|delayed)\b[^.;]{0,20}\b(?:to|until)\s*(?:the )?$`)
	movedFrom = regex(`(?i)\b(?:brought forward|put back|moved|changed?|revised|amended|recalculated|pushed back|delayed)\b[^.;]{0,20}\bfrom\s*(?:the )?$`)
	toDay     = regex(`(?i)^\s*(?:to|until|and is now)\s*(?:the )?$`)
	nowDayEnd = regex(`(?i)\b(?:now|brought forward to|put back to|moved to|changed to|revised to|amended to)\b[^.;]{0,25}$`)
	insteadOf = regex(`(?i)^[\s,(]*(?:(?:and )?not|instead of|rather than|from|was|previously|originally|no longer)\b[^.;]{0,25}$`)
)

// calledOff says behind a date that nobody is released on it.
var calledOff = regex(`(?i)^[^.;,]{0,12}\b(?:was|were|is|has been|had been|got) (?:now |since |then )?(?:refused|cancelled|canceled|withdrawn|called off|turned down|declined|rescinded|revoked|put back|moved|postponed|deferred|overturned)\b`)

// writerLeaves stands before the day the writer leaves on, or is away from.
var writerLeaves = regex(`(?i)^(?:and |but )?i(?:['’]m| am|['’]ll| will)? (?:be )?(?:finish|leav|retir|start|on leave|off|away|on annual leave|go(?:ing)? on)\w*\b`)

// dates reads birth, release, homelessness.
func (p *proseReader) dates() {
	early, past := "", ""
	defer func() {
		if past != "" && !p.f.has("custody.release_date") {
			p.add("custody.release_date", past, 0.6)
		}
		if early != "" && !p.f.has("custody.release_date") {
			p.add("custody.release_date", early, 0.6)
			p.add("custody.release_type", "HDC", 0.5)
		}
	}()
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if !strings.ContainsAny(s.text, "0123456789") || s.other {
			continue
		}
		if anyOf(s.low, "hmp", "prison", "custody", "serving", "remand") && relativeInside.MatchString(s.text) {
			continue
		}
		found, births := inOrder(s.text, dateEvent), inOrder(s.text, dateBirth)
		if iso := replacedDay(s.text, found); iso != "" {
			p.add("custody.release_date", iso, 0.6)
			continue
		}
		prev := 0
		for k, d := range found {
			means := dateMeans(s.text, prev, d.start, d.end)
			owner, gap := s.before(d.start)
			since := prev
			prev = d.end
			if owner == nil && means == dateIsNone && i > 0 && len(found) == 1 && onlyMarks(s.text[:d.start]+s.text[d.end:]) {
				// A date alone on its line, below the name.
				for j := i - 1; j >= 0 && j >= i-2; j-- {
					if b := &p.t.sents[j]; len(b.names) == 1 && b.names[0].who == isPerson && onlyMarks(b.text[:b.names[0].start]+b.text[b.names[0].end:]) {
						if d.iso < "2012" {
							means = dateIsBirth
						}
					}
				}
			}
			if means == dateIsNone || means == dateIsHomeless {
				if m := leavesPlace.FindStringSubmatch(s.text[:d.start]); m != nil {
					if _, ok := p.t.place.exactly(p.t.place.prisons, m[1]); ok {
						means = dateIsRelease
					}
				}
			}
			if (means == dateIsNone || means == dateIsHomeless) && p.leavesPrison(s, max(since, d.start-60), d.start) {
				means = dateIsRelease
			}
			if means == dateIsRelease && p.t.typed && p.whole && !p.formed && !p.custodial() && bareOut.MatchString(s.text[max(since, d.start-40):d.start]) && !fromPlace.MatchString(s.text[d.end:]) {
				means = dateIsHomeless
			}
			if sentencedOn.MatchString(s.text[max(0, d.start-90):d.start]) && d.iso > "1990" && !doubtful(s.text, d.start) && means != dateIsBirth && means != dateIsRelease && p.whole {
				p.add("custody.sentence_date", d.iso, 0.6)
				continue
			}
			if today.MatchString(s.text[:d.start]) && d.iso > "2015" {
				p.add("referral_date", d.iso, 0.6)
				continue
			}
			born := ""
			if k < len(births) && births[k].start == d.start {
				born = births[k].iso
			}
			behindName := owner != nil && gap <= 40 && onlyMarks(idWords.ReplaceAllString(s.text[owner.end:d.start], ""))
			if listed := len(s.names) > 0 && s.names[0].who == isPerson && listsFacts(s.text); listed && born != "" && born < lastAdult {
				owner, behindName, means = &s.names[0], true, dateIsBirth
			}
			switch {
			case means == dateIsBirth || (means == dateIsNone || means == dateIsHomeless || means == dateIsRelease) && behindName && born != "" && born < "2012":
				if owner != nil && (owner.who == isOther || owner.who == isMember || owner.who == isLead) || born == "" || strings.Contains(s.low, "victim") && owner == nil {
					continue
				}
				if owner == nil && relativeOf.MatchString(s.text[max(0, d.start-60):d.start]) {
					continue
				}
				p.add("person.date_of_birth", born, 0.75)
			case d.iso < "2015":
			case means == dateIsRelease:
				if owner != nil && owner.who == isOther || doubtful(s.text, d.start) && !strings.Contains(s.low, "hdc") && !strings.Contains(s.low, "could be") {
					continue
				}
				if calledOff.MatchString(s.text[d.end:]) {
					continue
				}
				if before := s.text[max(0, d.start-50):d.start]; oldRelease.MatchString(before) || notReleased.MatchString(before) {
					continue
				}
				if !p.f.sent.day.IsZero() && d.iso < p.f.sent.day.AddDate(0, 0, -2).Format(time.DateOnly) {
					// Another one may be to come.
					past = firstOf(past, d.iso)
					continue
				}
				p.add("custody.release_date", d.iso, 0.7)
				t := readReleaseType(s.text[max(since, d.start-90):min(len(s.text), d.end+25)])
				if m := typeBehind.FindStringSubmatch(s.text[d.end:]); m != nil {
					t = readReleaseType(m[1])
				}
				if t != "" {
					p.add("custody.release_type", t, 0.55)
				}
			case means == dateIsEligible:
				early = firstOf(early, d.iso)
			case means == dateIsHomeless:
				if writerLeaves.MatchString(s.text[:d.start]) {
					continue
				}
				if owner != nil && owner.who == isOther && strings.Contains(s.low, "victim") {
					continue
				}
				p.add("homeless_date", d.iso, 0.6)
			}
		}
		p.yearless(s, prev)
	}
}

// leavesPrison reports that somebody in prison goes on the day that stands at to of
// a sentence.
func (p *proseReader) leavesPrison(s *sentence, from, to int) bool {
	before := s.text[from:to]
	return goesThen.MatchString(before) && !goesFrom.MatchString(before) && !mustBe.MatchString(before) && (inPrison.MatchString(s.text) || p.custodial() && !goesFrom.MatchString(s.text))
}

// custodial reports a telling of somebody in prison.
func (p *proseReader) custodial() bool {
	return p.f.has("custody.prison") || p.f.has("person.prison_number") || slices.ContainsFunc(p.t.sents, func(s sentence) bool {
		return inPrison.MatchString(s.text) || heldWords.MatchString(s.text) || strictPrisonNumber.MatchString(s.text)
	})
}

// heldWords are of somebody who is held, without the place.
var heldWords = regex(`(?i)\b(?:releas\w*|remand\w*|sentence[sd]?|recall\w*|custody|custodial|ycs|hdc|crd|parole|licence|probation)\b`)

// bareOut says that somebody is out, without a word of where.
var bareOut = regex(`(?i)(?:\b(?:is|are|be)|['’]s|[,;–-]) out (?:on|by)? ?(?:the )?(?:\w+day,? )?(?:the )?$`)

// fromPlace says behind a day from where somebody is out.
var fromPlace = regex(`^,? (?i:from) (?:HMP |\p{Lu}\p{Ll}+)`)

// yearless reads the day of a release, or of the loss of a home, that a sentence
// tells behind from without its year: "out 4 Dec".
func (p *proseReader) yearless(s *sentence, from int) {
	rest := s.text[from:]
	at := yearlessAt(rest)
	if at == len(rest) || doubtful(s.text, from+at) {
		return
	}
	key := ""
	switch dateMeans(s.text, from, from+at, from+yearlessEnd(rest)) {
	case dateIsRelease:
		if key = "custody.release_date"; p.t.typed && p.whole && !p.formed && !p.custodial() && bareOut.MatchString(s.text[max(from, from+at-40):from+at]) && !fromPlace.MatchString(rest[yearlessEnd(rest):]) {
			key = "homeless_date"
		}
	case dateIsHomeless:
		key = "homeless_date"
	default:
		return
	}
	if owner, _ := s.before(from + at); owner != nil && owner.who == isOther || oldRelease.MatchString(s.text[max(0, from+at-50):from+at]) {
		return
	}
	// Nearest to the message: what is told in passing may be past.
	if iso, ok := p.f.sent.yearless("homeless_date", rest); ok {
		p.add(key, iso, 0.55)
	}
}

// inOrder gives the dates of a text as they stand in it.
func inOrder(s string, mode dateMode) []foundDate {
	found, _ := findDates(s, mode)
	slices.SortFunc(found, func(a, b foundDate) int { return a.start - b.start })
	return found
}

// today stands before the day on which a letter was written.
var today = regex(`(?i)^\W{0,2}(?:today['’]?s date|(?:referral |letter |form )?date(?: of (?:this |the )?(?:letter|referral|note|form))?|dated|date today|today|written)(?: is)?\W{0,3}(?:\w+day,? )?(?:the )?$`)

// sentencedOn stands before the day of a sentence, and says no more.
var sentencedOn = regex(`(?i)(?:^|[^\p{L}])(?:sentenced|jailed|imposed|dos|date of sentence|sentence date|order (?:was )?made)\b(?: (?:at|by|in) [^.;\d]{3,40}?)?(?: to [^.;]{3,40}?)?(?: for [^.;]{3,40}?)?[\s,:]*(?:is |was )?(?:on )?(?:the )?$|(?i)\b(?:received|given|got|handed)\b[^.;]{0,20}\bsentence\b[^.;]{0,60}\bon (?:the )?$|(?i)\b(?:convicted|guilty|charge|offence)\b[^.;]{0,60}\b(?:received|given|got|handed) (?:\w+ ){1,2}(?:days?|weeks?|months?|years?)\b[^.;\d]{0,30}\bon (?:the )?$|(?i)^(?:he|she|they) (?:received|was given|got|was handed) (?:\w+ ){1,2}(?:months?|years?) on (?:the )?$`)

// releasedAt stands before the end of a sentence at which somebody is released.
var releasedAt = regex(`(?i)\breleas(?:e|ed)\b(?: date)?(?: is| will be| not until)?(?: at| on)? (?:his |her |their |the )?$`)

// typeBehind is what a day is, behind it: "22 March at her conditional release date".
var typeBehind = regex(`(?i)^\W{0,3}(?:at|on|is|being|as)?\W{0,2}(?:his|her|their|the)?\s*(conditional release|crd|automatic release|ard)\b`)

// notReleased stands before a day on which nobody is released after all.
var notReleased = regex(`(?i)(?:\b(?:not|never|no longer)|n['’]t) (?:\w+ ){0,3}(?:releas\w+|out)(?: on| by)?(?: the)?\s*$|\bshould(?:['’]ve| have) (?:been|come|got)\b[^.;]{0,20}$`)

var oldRelease = regex(`(?i)\b(?:previous|last|earlier|first|original) release\b[^.;]{0,30}$|\b(?:was|been|previously|last|originally|had been) (?:last |previously |originally )?(?:released|out|due)\b|\b(?:came|got) out\b`)

// before gives the name that stands nearest before a place in the sentence.
func (s *sentence) before(at int) (m *mention, gap int) {
	for i := range s.names {
		if s.names[i].end <= at {
			m, gap = &s.names[i], at-s.names[i].end
		}
	}
	return m, gap
}

// idWords are what may stand between a name and a date of birth.
var idWords = regex(`\b(?:[A-Z]\s?\d{4}\s?[A-Z]{2}|[A-Z]\d{6}|(?i:noms|nomis|crn|prison number|prison no|ni|nino|nhs|no|number|aged? \d\d))\b`)

// onlyMarks reports that nothing but punctuation stands in a text.
func onlyMarks(s string) bool { return strings.Trim(s, " ,;:()[]-–—/|\t") == "" }
