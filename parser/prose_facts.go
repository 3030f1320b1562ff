package parser

import (
	"strings"
	"unicode"
)

// custody reads prison, status, sentence and offence.
func (p *proseReader) custody() {
	var status [6]bool // recall, remand, licence, order, bail, sentenced
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if s.other {
			continue
		}
		if anyOf(s.low, "hmp", "hmyoi", "yoi", "prison") && !noPrison.MatchString(s.text) && !relativeInside.MatchString(s.text) {
			text := s.text
			if m := movedTo2.FindStringIndex(text); m != nil {
				if _, ok := p.t.place.findPrison(text[m[1]:], false); ok {
					text = text[m[1]:]
				}
			}
			if n, ok := p.t.place.findPrison(text, false); ok {
				p.add("custody.prison", n, 0.7)
			} else if !p.f.has("custody.prison") {
				p.bareprison(s)
			}
		} else if !p.f.has("custody.prison") && anyOf(s.low, "releas", "held ", "custody", "with us", "goes out", "comes out", "gets out", "coming out", "remand", "serving", "prisoner", "located", "leav", " out of", "currently at", "currently in", "transferred", "currently ", "gaol", "jail", "inside", " out on ", "'s out", "’s out", "is out", "due out") && !noPrison.MatchString(s.text) && !relativeInside.MatchString(s.text) {
			p.bareprison(s)
		}
		if aboutOther(s) {
			continue
		}
		if anyOf(s.low, "cas3", "cas 3", "cas-3") && cas3Phrase.MatchString(s.text) && !cas3Not.MatchString(s.text) {
			p.add("custody.cas3", "true", 0.55)
		}
		p.sentence(s)
		if strings.Contains(s.low, "condition") {
			if m := licenceTerms.FindStringSubmatch(s.text); m != nil {
				p.add("custody.licence_conditions", strings.TrimRight(m[1], " ."), 0.55)
			}
		}
		for k, w := range statusWords {
			if !anyOf(s.low, w.words...) {
				continue
			}
			for _, m := range w.pattern.FindAllStringIndex(s.text, 3) {
				if w.status == "sentenced" && servesOut.MatchString(s.text) {
					// "on licence, having served half of a sentence".
					continue
				}
				if w.status == "sentenced" && orderBehind.MatchString(s.text[m[0]:]) {
					// "sentenced to a community order" is no prison sentence.
					continue
				}
				if !denied(s.text, m[0], m[1]) && !doubtful(s.text, m[0]) && !pastStatus.MatchString(s.text[max(0, m[0]-30):m[0]]) {
					status[k] = true
				}
			}
		}
	}
	for k, set := range status {
		if set {
			p.add("custody.status", statusWords[k].status, 0.6)
			return
		}
	}
}

// movedTo2 stands before the prison to which somebody went from another.
var movedTo2 = regex(`(?i)\b(?:transferred|moved|moving|transferring|relocated|shipped out)\b[^.;]{0,50}?\bto\b`)

// bareprison reads a prison named without HMP, where the words before it say
// that it is one: "released from Pentonville". A town's name needs the most.
func (p *proseReader) bareprison(s *sentence) {
	if m := gaol.FindStringSubmatch(s.text); m != nil {
		words := strings.Fields(m[1])
		for ; len(words) > 0; words = words[1:] {
			if prison, ok := p.t.place.exactly(p.t.place.prisons, strings.Join(words, " ")); ok {
				p.add("custody.prison", prison, 0.6)
				return
			}
		}
	}
	for _, m := range insideOf.FindAllStringSubmatch(s.text, 3) {
		for words := strings.Fields(m[2]); len(words) > 0; words = words[:len(words)-1] {
			name := strings.Join(words, " ")
			prison, ok := p.t.place.exactly(p.t.place.prisons, name)
			if !ok {
				continue
			}
			if _, town := p.t.place.exactly(p.t.place.authorities, name); !town || m[1] != "" {
				p.add("custody.prison", prison, 0.6)
				return
			}
		}
	}
}

var (
	insideOf       = regex(`(?:((?i:\b(?:to be |be |being |been |is |for |on )releas\w*\b[^.;]{0,40}?\bfrom|\breleas\w+ (?:\w+ ){0,3}from|\b(?:goes|going|gets?|getting|comes?|coming|let|is|be|being|due|he['’]s|she['’]s) out\b[^.;]{0,30}?\bfrom|\bwalks? out\b[^.;]{0,30}?\bfrom|\b(?:prison|establishment|jail|gaol)(?: is)?\s*[:–=-]|\byoi (?:at|in)|\bin custody (?:at|in)|\bremanded (?:to|at)|\b(?:serving (?:\w+ ){0,5}|serving|prisoner|on remand) (?:at|in)))|(?i:\bheld (?:at|in)|\b(?:he|she)(?:['’]s| is)(?: still| now)? (?:at|in)|\blocated (?:at|in)|\bcurrently(?: at| in| inside)?|\binside|\bback (?:in|inside)|\bwith us (?:at|in|here at)|\btransferred to|\b(?:will )?leave|\bleav(?:es|ing)|\bout of)) (\p{Lu}[\p{L}\-]+(?: \p{Lu}[\p{L}\-]+){0,2})`)
	gaol           = regex(`(?i)\b(?:at|in|from|of|to|leav(?:es|ing)|inside) ((?:\p{L}+ ){1,2})(?:gaol|jail)\b`)
	relativeInside = regex(`(?i)(?:^|\b(?:his|her|their|the|an?) (?:\w+ )?)(?:(?:his|her|their) (?:` + relative + `)|alleged perpetrator)\b,? [^.;]{0,40}\b(?:hmp|hmyoi|prison|gaol|jail|custody|on remand|serving)\b|(?:^|\bthe |\bher |\bhis )(?:perpetrator|abuser|attacker)\b[^.;]{0,60}\b(?:hmp|hmyoi|prison|gaol|jail|custody|on remand|serving|releas\w+|due out)\b|\b(?:his|her|their|the|an?) (?:\w+ )?(?:` + relative + `|victim|co-?defendant|ex|ex-\w+|friend|mate)(?: \p{L}+)? (?:is|was|has been|are|were|remains|also)\b[^.;,]{0,50}\b(?:hmp|hmyoi|prison|gaol|jail|custody|remand\w*|yoi|releas\w+)\b`)
	licenceTerms   = regex(`(?i)\b(?:licen[cs]e|bail|order|sopo|shpo) conditions?\s*(?:(?:include|are|is|of|state|say|prohibit|:|-|–)\s*)+(.{8,240})$`)
)

type statusWord struct {
	status  string
	words   []string
	pattern *pattern
}

// statusWords are in the order in which they beat one another.
var statusWords = []statusWord{
	{"recall", []string{"recall", "ftr"}, regex(`(?i)\b(?:(?:serving|on|subject to|in (?:prison|custody) on|during) (?:an? |his |her |their )?(?:\w+[ -]){0,3}recall\b|(?:was|been|is|got|were) (?:\w+ )?recalled|recalled (?:to|on|from|in)\b|(?:fixed.?term|standard|28.?day|14.?day) recall|ftr\b|\brecall (?:ends|until)|since (?:his|her) recall)`)},
	{"remand", []string{"remand", "ric ", "unsentenced"}, regex(`\bRIC\b|(?i)\bunsentenced\b|\b(?:on|held on|in on) remand\b|\bremand(?:ed)? (?:prisoner|in(?:to)?|to|at)\b|\b(?:was|been|is|were) (?:\w+ )?remanded\b|\bremand prisoner\b`)},
	{"bail", []string{"bail"}, regex(`(?i)\b(?:on|released on|released to|granted|given|is|under) (?:\w+ )?bail\b|\bbailed (?:to|until|from|with|on|at|today|this|by|after|yesterday)\b|\bbail conditions?\b|\bbail address(?:es)?\b(?: is|[^ a-z])`)},
	{"sentenced", []string{"serving", "having served", "sentence", "got ", "doing ", "custodial", "convicted", "imprison"}, regex(`(?i)\b(?:(?:is|currently|was|now|been)? ?(?:serving|having served) (?:an? |his |her )?(?:\w+ ){0,3}(?:\d+|week|month|year|day|sentence|life|ipp|time|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)|(?:got|doing) (?:\d+|\w+) (?:weeks?|months?|years?|days?)\b|sentenced (?:to|on|at|for) (?:\d+|\w+|an?) |(?:is|are|been|was|were) sentenced\b|(?:week|month|year)s?['’]?[ -](?:custodial |prison |determinate )?sentence|custodial (?:part|sentence)|imprisoned for|convicted and sentenced|sentenced prisoner)`)},
	{"licence", []string{"licen", "pss", "post sentence", "post-sentence"}, regex(`(?i)\b(?:following|since|after) (?:his |her |their )?release on (?:\w+ )?licen[cs]e\b|\b(?:was|were|been) (?:\w+ )?released (?:[^.;]{0,50} )?on licen[cs]e\b|\b(?:is|currently|now|remains|on|subject to|under)\s+(?:on |to |under |subject to )?(?:a |his |her )?(?:\w+ )?licen[cs]e\b(?: |[.,;]|$)|\bsupervis\w+ (?:\p{L}+ ){1,3}on licen[cs]e\b|\bon (?:pss|post.sentence supervision)\b`)},
	{"community_order", []string{"community order", "suspended", "sso", "unpaid work", "rehabilitation order", "referral order", "community sentence"}, regex(`(?i)\bcommunity order\b|\bsuspended sentence\b|\bsso\b|\bunpaid work\b|\brehabilitation order\b|\breferral order\b|\bcommunity sentence\b`)},
}

// servesOut is a sentence of which the rest is served on licence.
var servesOut = regex(`(?i)\b(?:on|under|subject to) (?:a |his |her |their )?(?:life )?licen[cs]e\b`)

// orderBehind is a sentence that is served in the community.
var orderBehind = regex(`(?i)^[^.;]{0,50}\b(?:community (?:order|sentence)|suspended|unpaid work|referral order|rehabilitation order)\b`)

// orderFor gives the offence of a sentence served in the community.
var orderFor = regex(`(?i)\b(?:community order|suspended sentence(?: order)?|sso|community sentence|referral order|rehabilitation order)\b[^.;(]{0,25}?(?:\bfor |\()([\p{L}][\p{L}\d'’\- ]{3,60}?)(?:\)|[.;,]|\s+(?:at|on|made|by|in|and)\b|$)`)

var (
	noPrison     = regex(`(?i)\b(?:previous(?:ly)?|former(?:ly)?|past|used to be|was once) (?:\w+ ){0,3}(?:at|in|released from|hmp)\b|\b(?:was|been) (?:at|in) (?:hmp|prison)|\bno longer (?:at|in)\b|\b(?:was|were|been|since being) (?:\w+ ){0,2}released (?:[\w ]{0,20})?from\b|\b(?:came|got) out of\b|\bsince (?:his |her |their )?release from\b`)
	pastStatus   = regex(`(?i)\b(?:previous(?:ly)?|former(?:ly)?|was once|used to be|will be|to be|awaiting|not yet|released|release|history of|conditions? of (?:his|her))(?: \w+)?\s*$`)
	lengthPhrase = regex(`(?i)\b(?:serving|served|sentenced(?: [^.;]{2,60}?)? to|sentence of|sentence is|sentence was|sentence:|end of|in for|half of|having (?:done|served|completed)|has (?:done|served)|doing|got|received|given|handed)\s+(?:an?\s+|a total of\s+|him\s+|her\s+)?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty(?:[ -]\w+)?|thirty)(?: and a half)?[ -]?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?)\b(?:\s+(?:and\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty(?:[ -]\w+)?|thirty)\s+(?:days?|weeks?|months?))?)`)
	// lengthAlone is a line that is a sentence and what for: "16 months for fraud".
	lengthAlone   = regex(`(?i)^((?:\d+|one|two|three|four|five|six|eight|nine|ten|twelve|eighteen)[ -]?(?:weeks?|wks?|months?|mths?|years?|yrs?)(?: \d+ (?:weeks?|months?))?)(?: sentence| term| custody)? for \p{L}`)
	lengthBehind  = regex(`(?i)\b((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)[ -]?(?:day|week|wk|month|mth|year|yr)s?)['’]?[ -](?:(?:custodial |prison |determinate |extended |dto )?sentence|term|dto)\b`)
	offencePhrase = regex(`(?i)\b(?:convicted of|charged with|charges? of|charge is|guilty (?:to|of)|on remand for|remanded for|(?:index )?offen[cs]es?(?: is|:| of| was| -| –)?|offences? of|for)\s+((?:an? |the |s\.?\d{1,2}[a-c]? |two counts of |three counts of )?[\p{L}][\p{L}'’()\- ]{2,90})`)
	chargeOf      = regex(`(?i)^(?:an? |the )?(?:charge|count|offence|allegation)s? of `)
	offenceEnd    = regex(`(?i)\s+(?:at hmp|at|on|in hmp|when|which|who|but|he|she|they|with a|and (?:is|was|has|he|she|his|her|will|got|gets?|goes|comes|due|their|now|currently|received|given|sentenced|served|serving)|from|since|is|was|has|his|her|due|release\w*|next|under|imposed|made|given)\b|\s+(?:in|against|of|with|for|towards)\s*$|[,;:]|\.(?:\s|$)`)
	offenceTail   = regex(`(?i)\s+(?:in|against|of|with|for|towards|on|at)$`)
	offenceWord   = regex(`(?i)\b(?:thefts?|burglar\w*|robber\w*|assault\w*|affray|drugs?|suppl(?:y|ying|ied)|possess(?:ion|ing)|fraud|arson|damage|harass\w*|driving|abh|gbh|wounding|murder|manslaughter|rape|sexual|indecent|breach|shop|handling|deception|stalking|violence|weapon|knife|bladed|firearm|threats?|disorder|battery|kidnap\w*|blackmail|cannabis|cocaine|heroin|pwits|shoplift\w*|twoc|vehicle|perverting|money laundering|public order|nuisance|cruelty|trespass|going equipped|blade|abduction|disqualified|restraining order|criminal|malicious|controlling|coercive|strangulation|false imprisonment|offen[cs]es?)\b`)
)

// sentence reads how long a sentence is and what for.
func (p *proseReader) sentence(s *sentence) {
	at := -1
	if anyOf(s.low, "day", "week", "wk", "month", "mth", "year", "yr") && anyOf(s.low, "serv", "sentence", "got", "received", "given", "doing", "handed", "in for ", "half of ", "having ") {
		if m := lengthPhrase.FindStringSubmatchIndex(s.text); m != nil && (anyOf(s.low, "serving", "having served", "sentence", "custody", "prison", "hmp", "imprison", "court", "today", "doing", " for ", "convicted", "guilty", "in for ", "half of ", "served") || strings.HasPrefix(s.low[m[0]:], "got ") && p.custodial()) && !anyOf(s.low[m[3]:min(len(s.low), m[3]+14)], "notice", " ago", " to leave", " to find", " to move", " clean", " old", " community", " suspended", " order", " licence", " tenancy") {
			p.add("custody.sentence_length", s.text[m[2]:m[3]], 0.6)
			if at = m[1]; !strings.Contains(s.text[at:], " for ") {
				// "convicted of affray and received 30 months".
				at = 0
			}
		} else if m := lengthAlone.FindStringSubmatchIndex(s.text); m != nil {
			p.add("custody.sentence_length", s.text[m[2]:m[3]], 0.55)
			at = m[3]
		} else if m := lengthBehind.FindStringSubmatchIndex(s.text); m != nil && !strings.Contains(s.low, "suspended") {
			p.add("custody.sentence_length", s.text[m[2]:m[3]], 0.6)
			at = m[1]
		}
	}
	if anyOf(s.low, " order", "suspended", "sso", "community sentence") {
		if m := orderFor.FindStringSubmatch(s.text); m != nil && offenceWord.MatchString(m[1]) {
			p.add("custody.offence", m[1], 0.55)
			return
		}
	}
	if m := lengthAlone.FindStringSubmatchIndex(s.text); m != nil && at < 0 {
		p.add("custody.sentence_length", s.text[m[2]:m[3]], 0.55)
		at = m[3]
	}
	if at < 0 && !anyOf(s.low, "charge", "convicted", "guilty", "offence", "remand") {
		return
	}
	if at < 0 {
		at = 0
	}
	const most = 8
	for range most {
		// What is none may have the next within it: "for trial on a charge of affray".
		m := offencePhrase.FindStringSubmatchIndex(s.text[at:])
		if m == nil {
			return
		}
		from := at
		at += m[2]
		if denied(s.text, from+m[0], from+m[0]+1) {
			continue
		}
		v := s.text[from+m[2] : from+m[3]]
		if e := offenceEnd.FindStringIndex(v); e != nil {
			v = offenceTail.ReplaceAllString(v[:e[0]], "")
		}
		v = strings.TrimSpace(chargeOf.ReplaceAllString(strings.TrimSpace(v), ""))
		if n := len(strings.Fields(v)); n == 0 || n > 12 || !offenceWord.MatchString(v) {
			continue
		}
		if a := strings.ToLower(v); strings.HasPrefix(a, "a ") || strings.HasPrefix(a, "an ") || strings.HasPrefix(a, "the ") {
			_, v, _ = strings.Cut(v, " ")
		}
		p.add("custody.offence", v, 0.55)
		return
	}
}

// aboutOther reports a sentence whose first word of anybody is a victim or
// somebody else who is not the one referred.
func aboutOther(s *sentence) bool {
	return s.other || otherFirst.MatchString(s.text)
}

// otherFirst may have a title before it: "Health: his mother is ill".
var otherFirst = anyPattern{regex(`(?i)^` + otherWords), regex(`(?i)^[\p{L} ]{3,40}: ` + otherWords)}

const otherWords = `(?:and |but |also,? )?(?:the |his |her |their |my |our )?(?:victims?|ex-(?:partner|wife|husband|spouse|girl|boy|fianc|lover|missus|landl|tenant|step|mother|father|in)[\p{L}-]*|co-?(?:defendants?|accused)|line manager|manager|colleague|perpetrator|(?:his|her|their|(?-i:\p{Lu})[\p{L}-]+['’]s?) (?:(?:older|younger|eldest|half|step|other|new|former|current|estranged|abusive|violent|late)[- ])*(?:ex(?:[- ](?:partner|wife|husband|boyfriend|girlfriend))?|mum|mam|mother|dad|father|parents?|partner|wife|husband|boyfriend|girlfriend|brother|sister|son|daughter|cousin|uncle|aunt(?:ie)?|nan|friend|mate|landlord|cell ?mate)(?:,? (?-i:\p{Lu})[\p{L}'’-]+(?: (?-i:\p{Lu})[\p{L}'’-]+)?,?)? (?:is|are|has|have|was|were|works?|suffers?|had|speaks?|uses?|drinks?|takes?|served|got|received)\b)`

// risk reads level, MAPPA, registration, arson, staff and areas.
func (p *proseReader) risk() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if anyOf(s.low, "risk", "rosh", "harm") {
			p.level(s)
		}
		if j := strings.Index(s.low, "mappa"); j >= 0 && !denied(s.text, j, j+5) && !aboutOther(s) {
			c, l := readMAPPA(head(s.text[j+5:], 50), "mappa")
			if c == 0 && l == 0 {
				if m := mappaDigit.FindStringSubmatch(s.text[j+5:]); m != nil {
					l = smallNumber(m[1])
				}
				if m := mappaBefore.FindStringSubmatch(s.text[:j]); m != nil {
					l = smallNumber(m[1])
				}
			}
			if m := mappaBefore.FindStringSubmatch(s.text[:j]); m != nil {
				l = smallNumber(m[1])
			}
			if m := mappaNow.FindStringSubmatch(s.text[j:]); m != nil {
				l = smallNumber(m[1])
			}
			if c > 0 && l == 0 {
				if m := mappaDigit.FindStringSubmatch(s.text[j+5:]); m != nil {
					l = smallNumber(m[1])
				}
			}
			if c > 0 {
				p.add("risk.mappa_category", string(rune('0'+c)), 0.7)
			}
			if l > 0 {
				p.add("risk.mappa_level", string(rune('0'+l)), 0.7)
			}
		}
		if aboutOther(s) && !anyOf(s.low, "must not", "exclusion") {
			continue
		}
		switch {
		case rsoNoMore.MatchString(s.text):
			p.add("risk.registered_sex_offender", "false", 0.6)
		case !rsoElse.MatchString(s.text):
			p.flagged(s, "risk.registered_sex_offender", rsoWords, true, "sex", "rso")
		}
		if m := catLevel.FindStringSubmatch(s.text); m != nil {
			p.add("risk.mappa_category", m[1], 0.65)
			p.add("risk.mappa_level", m[2], 0.65)
		}
		if !strings.Contains(s.low, "accident") {
			c := *s
			if j := lastMatch(causeOf, s.text); j >= 0 && arsonWords.MatchString(s.text[j:]) {
				// "will not have him back because of a fire he set".
				c.text, c.low = s.text[j:], lowered(s.text[j:])
			}
			p.flagged(&c, "risk.arson", arsonWords, true, "arson", "fire", "alight")
		}
		if anyOf(s.low, "staff", "professionals", "visiting", "towards", "double up", "double-up", "two people to see", "lone", "home visit", "two to one", "in pairs", "2:1", "2-1") {
			if c := clauseOf(s.text, staffRisk); c != "" && !staffTitle.MatchString(c) {
				if i := strings.LastIndex(c[:staffRisk.FindStringIndex(c)[0]], ", "); i >= 0 && noRisk.MatchString(c[i+2:]) {
					c = c[i+2:]
				}
				p.add("risk.to_staff", c, 0.6)
			}
		}
		if anyOf(s.low, "exclu", "must not", "cannot live", "can't live", "not to enter", "not enter", "not go", "cannot be placed", "can't be placed", "not to go", "not be placed", "cannot return to", "banned from", "not allowed", "do not place", "do not house", "not live", "not be housed", "not safe in", "may not", "not be near") {
			if m := excludedArea.FindStringSubmatch(s.text); m != nil {
				v := strings.TrimSpace(areaEnd.Split(m[1], 2)[0])
				if startsUpper(v) && len(strings.Fields(v)) <= 10 && !notPlace.MatchString(v) {
					if landOf.MatchString(v) && strings.Contains(s.text, "the "+v) {
						v = "the " + v
					}
					p.add("risk.excluded_areas", strings.Trim(v, " ,"), 0.6)
				}
			}
		}
		p.offLimits(s)
	}
}

var (
	mappaDigit   = regex(`(?i)^\W{0,3}(?:level|lvl|l)?\W{0,2}([1-3])\b`)
	mappaNow     = regex(`(?i)\bnow (?:at |managed at |on |a )?(?:level|lvl|l) ?([1-3])\b`)
	mappaBefore  = regex(`(?i)\blevel ([1-3])\W+$`)
	rsoWords     = regex(`(?i)\b(?:registered sex(?:ual)? offender|rso|on the sex(?:ual)? offenders?['’]? register|sex offenders?['’]? (?:registration|register)|subject to (?:sex offender )?notification requirements)\b`)
	arsonWords   = regex(`(?i)\b(?:arson(?:ist)?|fire.?setting|set(?:ting)? (?:an? |several |small |a small )?fires?|deliberate fires?|set(?:ting)? (?:(?:his|her|the|an?) (?:\w+ ){1,3})?(?:on fire|alight)|fires? (?:that |which )?(?:he|she|they) (?:had |has )?(?:set|started|lit)|(?:he|she|they) (?:had |has )?(?:started|lit) (?:an? |several )(?:small )?fires?)\b`)
	levelPhrase  = regex(`(?i)\b(very[ -]high|high|medium|low|med)(?:[ -]to[ -](?:very[ -]high|high|medium|low))?[ -]+(?:rosh\b|risk of (?:serious )?harm\b|(?:overall )?risk\b)|\b(?:rosh|risk of (?:serious )?harm|roSH level|risk level|risk)(?: level)?(?: (?:is|as|of|has been|was|currently|assessed|overall|to the public|to public)){0,4}\s*[:\-–—(=]?\s*(very[ -]high|high|medium|low|med)\b|\bassessed (?:as|at)(?: posing| being)?(?: an?)?\s+(very[ -]high|high|medium|low)\b|\bpos(?:es|ing) an?\s+(very[ -]high|high|medium|low)\b`)
	otherRisk    = regex(`(?i)^\s*(?:dv|da|domestic|victims?|pregnan\w+|patient|survivor|missing|marac)\b|^\s*(?:of|to)\s+(?:re-?offend\w*|suicide|self|homeless\w*|relapse|fall\w*|eviction|exploitation|overdose|dying|rough|losing|infection|absconding|domestic|being|him|herself|himself|her\b|own|violence|abuse|become|becoming|recall|accidental|(?:our |your |the )?(?:staff|workers?|professionals|officers|visitors|nurses|self))\b`)
	staffRisk    = regex(`(?i)\b(?:staff|two people to see|lone (?:work\w*|visit\w*|female\w*|males?|wom[ae]n|m[ae]n|staff)|two.to.one|2:1|double.up|home visits?|in pairs|(?:conduct|behaviou?r|aggress\w+|violen\w+) (?:towards|to) (?:professionals|workers|officers|nurses|us|any of us)|(?:worries|concerns?) about visiting)\b`)
	staffTitle   = regex(`(?i)\bstaff (?:nurse|midwife|sister|sergeant|grade|nurses)\b`)
	noRisk       = regex(`(?i)^(?:and )?(?:no|none|nothing|nil|not)\b`)
	excludedArea = regex(`(?i)\b(?:(?:must|may|should|can|is|are|cannot|can['’]t|could) ?(?:not|n['’]t)?(?: allowed| permitted)?(?: to)?(?: be)? ?(?:enter|go (?:to|near|into|back to)|live in|placed in|reside in|return to|be (?:placed|housed|put) (?:in|on|near|within)|go in|approach)|not to (?:enter|go (?:to|near|into)|live in|reside in)|exclu(?:ded|sion zones?|sions?)(?: area)?(?: (?:from|in|around|of|covering|for|is|zone|applies to|covers|condition)){1,3}|exclu(?:ded|sion zones?|sions?)\s*:|banned from|(?:do not|not to|never|please don['’]t) (?:be )?(?:placed?|house|accommodate)(?: (?:him|her|them))? in|live within the (?:boundary|area|borough|district) of|exclusion zone (?:covers|is|includes|around|of)|not safe in)\s+(?:all of |the |any part of |the (?:village|town|area|parish|city|borough|district) of |the boundar(?:y|ies) of )?(\p{Lu}[^.;]{2,80})`)
	areaEnd      = regex(`(?i)\s+(?:under|because|as|where|due|so|which|without|and not|or have|until|but|while|for|unless|when)\b|,\s+(?:as|where|because|which|and|he|she|so|due|nothing|no|exclusion|please)\b|;`)
)

var (
	// rsoNoMore says that somebody was on the register, rsoElse that it is somebody
	// else: "shared a flat with a registered sex offender".
	rsoNoMore = regex(`(?i)\b(?:no longer|not any ?more|removed from|came off|come off|now off|off|de-?registered)\b[^.;]{0,20}\b(?:sex(?:ual)? offen[cd]ers?['’]? register|rso|registered sex offender|notification requirements)\b`)
	rsoElse   = regex(`(?i)\b(?:with|by|from|of|near|to|and) (?:an?|the|another|other|two|some|several) (?:other |known )?(?:registered sex(?:ual)? offenders?|rsos?)\b`)
	// catLevel is how MAPPA is told in short without its name: "Cat 1 L2".
	catLevel = regex(`(?i)\bcat(?:egory)?\.? ?([1-4])(?:,| and| at|/|-)? ?(?:level|lvl|l)\.? ?([1-3])\b`)
)

// offLimits reads where somebody must not be from other words: "keep him out of
// Kempston", "the whole of Stafford is off limits".
func (p *proseReader) offLimits(s *sentence) {
	if p.f.has("risk.excluded_areas") || s.other || strings.HasSuffix(s.text, "?") {
		return
	}
	for _, re := range [...]*pattern{keptOutOf, isNoGo} {
		m := re.FindStringSubmatchIndex(s.text)
		if m == nil {
			continue
		}
		v := strings.Trim(s.text[m[2]:m[3]], " ,")
		first := strings.Trim(strings.Fields(noArea.ReplaceAllString(v, ""))[0], ",'’")
		if re == isNoGo && (noNames[strings.ToLower(first)] || relativeOf.MatchString(first)) || notPlace.MatchString(v) || p.name != "" && strings.Contains(p.name, first) {
			continue
		}
		p.add("risk.excluded_areas", v, 0.55)
		return
	}
}

const someArea = `((?:(?:[Aa]ll of|[Tt]he whole of|[Aa]nywhere in|[Aa]ny part of|[Tt]he centre of|[Pp]arts of|[Tt]he) ){0,2}\p{Lu}[\p{L}\d'’-]*(?:(?:,? (?:and|or|&|on|upon|under|of|the))*,? (?:\p{Lu}[\p{L}\d'’-]*|(?:town|city|village|estate|centre|area|borough|postcode|district|county)\b))*(?: (?:north|south|east|west) of (?:the )?\p{Lu}\w*)?)`

var (
	keptOutOf = regex(`(?i:\b(?:(?:keep(?:s|ing)?|kept|stay(?:s|ing)?)(?: (?:him|her|them))?(?: well)? out of|barred from(?: entering)?|(?:mustn['’]t|must not|may not|isn['’]t to|is not to|not to|not allowed to|not permitted to|isn['’]t allowed to|n['’]t safe(?: for (?:him|her|them))? to|not safe(?: for (?:him|her|them))? to|daren['’]t|(?:can['’]t|cannot|shouldn['’]t|should not) (?:go|be (?:seen|placed|housed|in)))(?: (?:be (?:seen |found |anywhere )?(?:in|near)|be (?:placed|housed) (?:in|near)|seen in|placed in|housed in|in|near|into|go (?:back |anywhere )?(?:to|into|near)|go within reach of [^.;]{0,25}? in|come (?:back )?(?:to|into|near)|enter|return to|set foot in|live in|visit|place (?:him|her|them) in|house (?:him|her|them) in))|nowhere (?:in|inside)|nothing in|rul(?:es|ing) out|exclusion(?: zones?| area| order)? (?:from|covers|covering|takes in|for)|excluded from|excl(?:usion)?s?:|no[- ]go (?:areas?|zones?)(?: is| are|:)))\s+` + someArea)
	isNoGo    = regex(someArea + `(?: (?i:itself|where [^.;,]{3,40},))?,?(?i: (?:is|are|ought to be|should be|must be|has to be|have to be|needs to be|would be) (?:therefore |also |strictly |all |both )*(?:off[- ]limits|out of (?:the question|bounds)|an? no[- ]go(?: area| zone)?|no good|avoided|not safe|unsafe|ruled out|excluded)\b)`)
	noArea    = regex(`(?i)^(?:(?:all of|the whole of|anywhere in|any part of|the centre of|parts of|the) ){1,2}`)
	notPlace  = regex(`(?i)^(?:the )?(?:hmp|hmyoi|hospital|court|contact|mr|mrs|ms|miss|dr|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|this|that|it|he|she|him|her|them|mum|dad|home)\b`)
)

var causeOf = regex(`(?i)\b(?:because|after|due to|following|on account of|when)\b`)

// landOf is an estate or an area with a name of its own.
var landOf = regex(`^(?:\p{Lu}[\p{L}'’\-]* ){1,3}(?:estate|area)\b`)

func (p *proseReader) level(s *sentence) {
	for _, m := range levelPhrase.FindAllStringSubmatchIndex(s.text, 4) {
		word := ""
		for g := 1; g <= 4; g++ {
			if m[2*g] >= 0 {
				word = s.text[m[2*g]:m[2*g+1]]
			}
		}
		if otherRisk.MatchString(s.text[m[1]:]) || doubtful(s.text, m[0]) || denied(s.text, m[0], m[0]+1) {
			continue
		}
		if l := readLevel(strings.ReplaceAll(word, "-", " ")); l != "" {
			p.add("risk.level", l, 0.65)
			return
		}
	}
}

// flagged sets a yes/no field by a word that a sentence says or denies.
func (p *proseReader) flagged(s *sentence, key string, re *pattern, no bool, words ...string) {
	if !anyOf(s.low, words...) {
		return
	}
	m := re.FindStringIndex(s.text)
	if m == nil || doubtful(s.text, m[0]) {
		return
	}
	switch {
	case !denied(s.text, m[0], m[1]):
		p.add(key, "true", 0.6)
	case no:
		p.add(key, "false", 0.6)
	}
}

// traits reads what the person is.
func (p *proseReader) traits() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if aboutOther(s) {
			// What a partner does is told of the partner.
			if m := hurtBy.FindStringIndex(s.text); m != nil && !denied(s.text, m[0], m[1]) && !doubtful(s.text, m[0]) {
				p.add("needs.domestic_abuse", "true", 0.6)
			}
			continue
		}
		if strings.Contains(s.low, "pregnan") || strings.Contains(s.low, "expecting") {
			if m := pregnantWords.FindStringIndex(s.text); m != nil && !relativeOf.MatchString(s.text[:m[0]]) && !partnerIs.MatchString(s.text[max(0, m[0]-30):m[0]]) && !doubtful(s.text, m[0]) && !wasPregnant.MatchString(s.text) {
				p.add("person.pregnant", yesNoWord(!denied(s.text, m[0], m[1])), 0.6)
			}
		}
		p.flagged(s, "person.care_leaver", careLeaver, true, "care leaver", "care-leaver")
		if anyOf(s.low, "veteran", "ex-", "ex ", "served", "army", "navy", "raf", "forces", "regiment", "military", "marine", "soldier", "service") {
			if m := forcesNever.FindStringIndex(s.text); m != nil {
				p.add("person.armed_forces", "false", 0.55)
			}
			if m := forcesWords.FindStringIndex(s.text); m != nil && !denied(s.text, m[0], m[1]) && !relativeOf.MatchString(s.text[max(0, m[0]-25):m[0]]) && !charity.MatchString(s.text[m[0]:min(len(s.text), m[1]+25)]) {
				p.add("person.armed_forces", "true", 0.6)
			}
		}
		if anyOf(s.low, "language", "interpret", "speak", "translat") {
			p.language(s)
		}
		if m := nationalWords.FindStringSubmatch(s.text); m != nil && !strings.Contains(s.low, "language") {
			p.add("person.nationality", firstOf(firstOf(m[1], m[2]), m[3]), 0.6)
		}
		if m := immigrationWords.FindStringIndex(s.text); m != nil && !denied(s.text, m[0], m[1]) {
			p.add("person.immigration_status", s.text[m[0]:m[1]], 0.6)
		}
		if anyOf(s.low, "public funds", "nrpf") {
			switch {
			case notNRPF.MatchString(s.text):
				p.add("person.public_funds", "true", 0.6)
			case noFunds.MatchString(s.text):
				p.add("person.public_funds", "false", 0.6)
			case hasFunds.MatchString(s.text), recourse.MatchString(s.text) && !denied(s.text, strings.Index(s.low, "recourse"), strings.Index(s.low, "recourse")+8) && !doubtful(s.text, strings.Index(s.low, "recourse")):
				p.add("person.public_funds", "true", 0.6)
			}
		}
		if m := sexSaid.FindStringSubmatch(s.text); m != nil && len(m[0]) < len(s.text) {
			p.add("person.gender", m[1], 0.55)
		}
		if anyOf(s.low, "ethnicity") {
			if m := ethnicWords.FindStringSubmatch(s.text); m != nil {
				p.add("person.ethnicity", strings.TrimSpace(m[1]), 0.6)
			}
		} else if m := ethnicGroup.FindString(s.text); m != "" && !relativeOf.MatchString(s.text[:strings.Index(s.text, m)]) {
			p.add("person.ethnicity", m, 0.55)
		}
		if nfaPattern.MatchString(s.text) && !notNowNFA.MatchString(s.text) && !nfaLater.MatchString(s.text) && !(strings.Contains(s.low, "no address") && dueOut.MatchString(s.text)) {
			p.add("person.no_fixed_abode", "true", 0.55)
		}
		if anyOf(s.low, "abuse", "assault", "attack", "beat", "strangl", "punched", "violent", "violence", "coercive", "flee", "fled", "abusive", "hit", "slap", "kick", "dv", "controlling", "survivor", "da ") {
			if noAbuse.MatchString(s.text) {
				p.add("needs.domestic_abuse", "false", 0.55)
			}
			m := abuseWords.FindStringIndex(s.text)
			if m == nil {
				m = hurtBy.FindStringIndex(s.text)
			}
			if m == nil && p.partnerIn(i) {
				m = hitBy.FindStringIndex(s.text)
			}
			if m != nil && !denied(s.text, m[0], m[1]) && !doubtful(s.text, m[0]) {
				p.add("needs.domestic_abuse", "true", 0.6)
			}
		}
	}
}

// sexSaid begins what is told of somebody in a list: "Female, 34, …".
var sexSaid = regex(`^(?i:pt |client |patient )?(?i:((?:trans )?(?:fe)?male))(?:,| \(?\d\d)`)

// hurtBy tells of a partner's or former partner's violence.
var hurtBy = regex(`(?i)\b(?:husband|wife|(?:ex-?)?partner|boyfriend|girlfriend|fianc[ée]e?|ex)\b[^.;]{0,60}?\b(?:assault(?:ed|s|ing)|attack(?:ed|s|ing)|beats?|beaten|strangl(?:ed|es|ing)|punch(?:ed|es)|raped|abused|(?:is|was|been|became) violent (?:to|towards))(?: (?:her|him|them)\b|\W*$)|\b(?:assault(?:ed)?|attack(?:ed)?|beaten(?: up)?|strangled|punched|abused?|injur(?:ed|ies)|violence) (?:by|from) (?:(?:her|his|their|an?|the) )?(?:husband|wife|(?:ex-?|former )?partner|boyfriend|girlfriend|fianc[ée]e?|ex)\b`)

// hitBy is what the person says that somebody does, of whom partnerIn tells.
var hitBy = regex(`(?i)\b(?:says|said|told [^.;]{1,20}|disclosed|reports?|reported|because|since|as)(?: that)? (?:he|she)(?: (?:has|had|was|is|has been|had been|regularly|often|also))* (?:hits?|hit|hitting|kicks|kicked|slaps|slapped|punch(?:es|ed)|punching|beats?|beating|strangled) (?:him|her|them)\b`)

// partnerIn reports that a partner is named in a sentence or in one before it
// in the same paragraph.
func (p *proseReader) partnerIn(i int) bool {
	for j := i; j >= 0 && p.t.sents[j].para == p.t.sents[i].para; j-- {
		if partnerWord.MatchString(p.t.sents[j].text) {
			return true
		}
	}
	return false
}

var partnerWord = regex(`(?i)\b(?:his|her|their) (?:ex-?|former )?\s?(?:husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?|ex)\b`)

func yesNoWord(v bool) string {
	if v {
		return "true"
	}
	return "false"
}

var (
	wasPregnant      = regex(`(?i)\b(?:was|had been|when) (?:\w+ )?pregnant\b|\b(?:lost (?:the|her|a) baby|miscarr\w+|terminat\w+|not know)\b`)
	forcesNever      = regex(`(?i)\b(?:never (?:been |served )?in the (?:armed )?forces|(?:no|nil|not)(?: \w+)? (?:served|service|history)[\w ]{0,16} (?:in|with) (?:the |hm )*(?:armed )?forces|(?:not|n['’]t)(?: an?)? (?:armed forces |hm forces |army )?veteran|no (?:armed|hm) forces|not served in (?:the |hm )*(?:armed )?forces|never served|(?:armed forces|hm forces|ex[ -]?forces|veteran)\??\s*[:–=-]\s*(?:none|nil|n/a)|(?:armed forces|hm forces|ex[ -]?forces|veteran)\??\s*[:–=-]\s*no)\b`)
	pregnantWords    = regex(`(?i)\bpregnant\b|\bexpecting(?: (?:a baby|a child|her|twins|in|again|another)\b|, (?:and |baby )?due\b)`)
	partnerIs        = regex(`(?i)\b(?:partner|ex|wife|girlfriend|daughter|sister|mum|mother|fianc[ée]e)\b`)
	careLeaver       = regex(`(?i)\bcare[ -]leaver\b|\b(?:following|below|these|our|my|both|all|two|three|four|five|[2-6]|are|were) (?:young |former )?care[ -]leavers\b`)
	forcesWords      = regex(`(?i)\b(?:veteran|(?:he|she|who|client)?\s*served (?:\w+ ){0,4}(?:in|with) (?:the )?(?:\w+ )?(?:army|navy|raf|royal|armed forces|forces|marines|\w+ regiment|rifles|guards|paras?|military)|ex[ -](?:army|forces|service\w*|navy|raf|military|marine|soldier|squaddie|para|rlc|reme|infantry|(?-i:[A-Z]{2,4})\b)|(?:left|leaves|leaving|discharged from) the (?:army|navy|raf|royal \w+|armed forces|forces|military|service)|former (?:soldier|sailor|serviceman|servicewoman|marine|airman)|(?:was|been|were|spent [^.;]{1,20}|years|time|career) in the (?:army|navy|raf|royal \w+|armed forces|forces|marines|military|territorial army|rifles|guards|paras)|in the (?:army|raf|royal navy|armed forces|marines) (?:for|until|from|as))\b`)
	charity          = regex(`(?i)\bveterans?['’]? (?:charity|uk|gateway|service|outreach|hub|team|agency|support)`)
	nationalWords    = regex(`(?:^|\b(?i:is an?|he's an?|she's an?|an?|nationality(?: is|:)?|is) )(` + demonyms + `)(?: (?i:national|citizen|man|woman|lady|gentleman|passport))|(?:^|(?i:\bhe is |\bshe is |\bhe's |\bshe's |\bis |; ))(` + demonyms + `)(?:,|\.|;|$| [-–] | (?i:but|and|by|with|speaks|origin)\b)|\p{Ll},? \(?(` + demonyms + `)(?i:,? (?:born|dob|d\.o\.b|date of birth|aged?)\b|, \d)`)
	immigrationWords = regex(`(?i)\b(?:pre-?settled status|settled status|indefinite leave(?: to remain| to enter)?|limited leave(?: to remain)?|discretionary leave(?: to remain)?|leave to remain|refugee status|humanitarian protection|eu settlement scheme|euss|asylum seeker|british citizen(?:ship)?|ilr|(?:skilled |health )?worker visa|work visa|family visa|student visa|spouse visa|biometric residence permit)\b`)
	noFunds          = regex(`(?i)\bno recourse to public funds\b|\bnrpf\b(?:[^ ]|$| (?:[^dn]|n[^o]|d[^o]))|\bnot (?:entitled|eligible)[\w ]* public funds\b|\bwithout recourse\b|\b(?:does not|doesn['’]t) have recourse\b`)
	recourse         = regex(`(?i)\brecourse to public funds\b`)
	hasFunds         = regex(`(?i)\b(?:has|have|with|full|eligible for|entitled to|access to|can (?:now )?(?:get|claim|have|access)|able to (?:get|claim|access)) (?:\w+ )?(?:recourse to )?public funds\b`)
	ethnicGroup      = regex(`\b(?:White and (?:Black (?:Caribbean|African)|Asian)|White (?:British|Irish|Other|European)|Black (?:British|African|Caribbean)|Asian British|British (?:Asian|Pakistani|Indian|Bangladeshi)|Mixed (?:White|Race)(?: and (?:Black|Asian)(?: \p{Lu}\p{L}+)?)?|(?:Irish|Gypsy) (?:Traveller|Roma)|Gypsy or Irish Traveller)\b`)
	ethnicWords      = regex(`(?i)\bethnicity\s*(?:is|:|-)?\s*([A-Z][^.;,]{2,40})`)
	nfaLater         = regex(`(?i)\b(?:will (?:be|become)|would be|being|be|released) (?:\w+ ){0,2}(?:nfa|of no fixed|no fixed|street homeless)|\b(?:nfa|no fixed abode|street homeless) (?:on|upon|at|from|when|after|tonight|tomorrow|monday|then)\b|then street homeless|\bno address (?:to |on |for |at |given|yet|has been)`)
	noAbuse          = regex(`(?i)(?:^|[\s,;:])(?:no|nil|denies(?: any)?) (?:known |reported |recorded |disclosed |current |previous |history of |experience of |evidence of )*(?:domestic (?:abuse|violence)|dv|da)(?: or (?:domestic )?(?:abuse|violence))?(?: concerns?| issues?| history| reported| disclosed| known| flagged| identified)*\s*(?:[.,;)]|$)`)
	dueOut           = regex(`(?i)\b(?:let out|leaves|comes out|releas\w*|crd|ard|hdc|out on|discharg\w*)\b`)
	abuseWords       = regex(`(?i)\b(?:(?:his|her|their) (?:ex-?|former )?\s?(?:husband|partner|wife|boyfriend|girlfriend|dad|father|family|son)['’]s (?:violence|abuse|controlling)|(?:victim|survivor)s? of (?:[\w-]+ ){0,4}(?:abuse|violence|control|dv|da|coercive)|(?:domestic (?:abuse|violence)|dv|da) (?:victim|survivor)|fle(?:d|eing|es|e) (?:\w+ ){0,5}(?:abuse|violence|dv|abusive|partner|husband|ex\b|ex-\w+)|(?:fled|left) (?:her|his|an?) (?:abusive|violent|ex|controlling)[\w-]* ?(?:partner|husband|relationship|wife)?|(?:suffered|experienced|experiencing|subjected to|disclosed|escaping|escaped) (?:\w+ ){0,4}(?:domestic (?:abuse|violence)|dv\b|coercive)|(?:abusive|violent) (?:relationship|partner|husband|ex)|domestic (?:abuse|violence) (?:from|by) (?:his|her|their|an?|a former)|in (?:our|a|the) refuge\b)`)
)

const demonyms = `(?:Polish|Romanian|Lithuanian|Latvian|Estonian|Bulgarian|Hungarian|Czech|Slovak|Slovakian|Albanian|Kosovan|Portuguese|Spanish|Italian|French|German|Dutch|Greek|Turkish|Kurdish|Iraqi|Iranian|Syrian|Afghan|Afghani|Pakistani|Indian|Bangladeshi|Sri Lankan|Nepalese|Nepali|Chinese|Vietnamese|Filipino|Somali|Eritrean|Ethiopian|Sudanese|Nigerian|Ghanaian|Kenyan|Ugandan|Zimbabwean|South African|Congolese|Cameroonian|Gambian|Sierra Leonean|Moroccan|Algerian|Tunisian|Egyptian|Libyan|Jamaican|Brazilian|Colombian|Ukrainian|Russian|Moldovan|Georgian|Irish|Scottish|Welsh|British|Fijian|Croatian|Serbian|Bosnian|Swedish|Norwegian|Danish|Finnish|Belgian|Austrian|Swiss|American|Canadian|Australian|Yemeni|Palestinian|Lebanese|Jordanian)`

const languages = `(?:Polish|Romanian|Lithuanian|Latvian|Estonian|Bulgarian|Hungarian|Czech|Slovak|Albanian|Portuguese|Brazilian Portuguese|Spanish|Italian|French|German|Dutch|Greek|Turkish|Kurdish(?: Sorani)?|Sorani|Kurmanji|Arabic|Farsi|Dari|Pashto|Persian|Urdu|Punjabi|Hindi|Gujarati|Bengali|Sylheti|Tamil|Sinhala|Nepali|Mandarin|Cantonese|Vietnamese|Tagalog|Somali|Tigrinya|Amharic|Oromo|Swahili|Yoruba|Igbo|Hausa|Twi|Shona|Lingala|Ukrainian|Russian|Welsh|BSL|British Sign Language|English)`

var (
	languageWords = regex(`(?i)\b(?:first language(?: is|:| [-–])?|main language(?: is|:| [-–])?|mother tongue(?: is|:)?|preferred language(?: is|:)?|language(?: is|:)|speaks?(?: only| mainly| some)?(?: good| little| limited)?|spoken language(?: is|:)?)\s+(` + languages + `)\b|\b(` + languages + `)[ -](?:speak\w*|interpreter)\b|\b(?:interpreter|translator)\s*[-–:(]\s*(` + languages + `)\b`)
	interpreter   = regex(`(?i)\b(?:interpret(?:er|ing)|translat(?:or|er|ion))\b`)
	wantsOne      = regex(`(?i)\b(?:needs?|requires?|require|will need|with an?|through an?|using an?|book an?|please book|essential|necessary|required|needed|prefers?|requests?|would like|asks? for)\b`)
)

func (p *proseReader) language(s *sentence) {
	if m := littleEnglish.FindStringSubmatch(s.text); m != nil {
		p.add("person.language", m[1], 0.6)
	}
	for _, m := range languageWords.FindAllStringSubmatch(s.text, 4) {
		l := firstOf(firstOf(m[1], m[2]), m[3])
		if strings.EqualFold(l, "english") {
			continue
		}
		p.add("person.language", l, 0.6)
		break
	}
	if m := interpreter.FindStringIndex(s.text); m != nil && !doubtful(s.text, m[0]) {
		switch {
		case denied(s.text, m[0], m[1]):
			p.add("person.interpreter_needed", "false", 0.6)
		case wantsOne.MatchString(s.text):
			p.add("person.interpreter_needed", "true", 0.6)
		}
	}
}

// notNRPF denies that somebody has no recourse to public funds.
var notNRPF = regex(`(?i)\b(?:(?:is|are|was)(?: not|n['’]t)|not|isn['’]t) (?:subject to )?nrpf\b|\bnrpf\s*[-:=?]+\s*no\b`)

// littleEnglish is what somebody speaks besides: "speaks little English (Tigrinya)".
var littleEnglish = regex(`(?i)\b(?:little|no|limited|poor|basic|broken|any|much) English\s*(?:\(|[,–-] ?(?:but )?(?:speaks )?)(` + languages + `)\b`)

// clauseOf is the clause of a sentence in which a pattern stands.
func clauseOf(s string, re *pattern) string {
	for _, c := range clauses(s) {
		if re.MatchString(c) {
			return c
		}
	}
	return ""
}

var clauseBreak = regex(`\s*;\s*|\s+[-–—]\s+|,\s+(?:and|but|so)\s+|\s+but\s+|,\s+(?:he|she|they|we|I|please|who|which)\b`)

// clauses parts a sentence where another statement begins.
func clauses(s string) []string {
	var out []string
	start := 0
	for _, m := range clauseBreak.FindAllStringIndex(s, -1) {
		if c := trimClause(s[start:m[0]]); c != "" {
			out = append(out, c)
		}
		start = m[0]
	}
	if c := trimClause(s[start:]); c != "" {
		out = append(out, c)
	}
	return out
}

func trimClause(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;.-–—", r)
	})
	for _, w := range []string{"and ", "but ", "so "} {
		s = strings.TrimPrefix(s, w)
	}
	return strings.TrimSpace(s)
}
