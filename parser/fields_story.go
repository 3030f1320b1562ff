package parser

import (
	"slices"
	"strings"
)

// What running text says of the case beside who it is about. Each reader asks
// for a word first, since most texts have few of them.

var (
	storySentence  = regex(`(?i)\b(?:serving|sentenced to|got|received|given)\s+(?:an?\s+)?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)[ -]?(?:day|week|wk|month|mth|year|yr)s?\b)(?:[ -](?:custodial )?sentence)?(?:\s+(?:for|after)\s+([^.,;()]{3,60}?))?(?:\s+(?:at|in)\s+(?:hmp|hmyoi)|[.,;()]|\s+(?:and|today|so|but)\b|$)`)
	storyLength    = regex(`(?i)\b(\d+[ -](?:day|week|month|year)s?)[ -](?:custodial )?sentence(?:\s+for\s+([^.,;()]{3,60}))?`)
	storyArrears   = regex(`(?i)\b(?:arrears|owes?|owed|owing)\b[^.£]{0,40}(£\s?[\d,]+(?:\.\d\d)?)|(£\s?[\d,]+(?:\.\d\d)?)[^.£]{0,15}\barrears\b`)
	storyNoArrears = regex(`(?i)\bno (?:rent )?arrears\b`)
	storyLives     = regex(`(?i)\b(?:(?:now |currently |presently )?(?:lives|living|staying|stays|resides|lodging|is) (?:[\w' ]{0,30})?(?:at|in)|address is|home is|tenan(?:t|cy)[\w ]{0,20} (?:at|of))\s+((?:[A-Z][\w' ]{0,30},? )?(?:Flat |Room |Unit )?\d+[a-z]?,? [^.;()]{5,90}?\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b)`)
	storyLived     = regex(`(?i)\b(?:was|were|been|lived|rented|living|stayed|address)\b[^.;()]{0,40}?\b(?:at|was)\s+((?:Flat |Room |Unit )?\d+[a-z]? [^.;()]{5,70}?\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b)`)
	storyLevel     = regex(`(?i)\b(very high|high|medium|low)[ -](?:risk of (?:serious )?harm|rosh|risk)\b|\b(?:rosh|risk of (?:serious )?harm)(?: is| as|:|\s*-)?\s+(very high|high|medium|low)\b|\b(?:assessed as|poses a)\s+(very high|high|medium|low)\b`)
	storyRSO       = regex(`(?i)\b(not (?:a |an )?)?(?:registered sex(?:ual)? offender|rso)\b`)
	storyArson     = regex(`(?i)\b(no (?:history of )?)?arson\b`)
	storyPregnant  = regex(`(?i)\b(?:she|client|who)?\s*(?:is|'s)\s+(?:\w+ (?:months|weeks) |\d+ (?:months|weeks) )?pregnant\b|\b\d+ weeks pregnant\b`)
	storyAbuse     = regex(`(?i)\b(?:victim|survivor) of (?:domestic|coercive|violence)|\bfle(?:d|eing) (?:domestic|violence|an? abusive|abuse|her (?:ex|partner|husband))|\bsuffered domestic (?:abuse|violence)`)
	storyStaff     = regex(`(?i)\bno (?:known )?risks? to staff\b[^.\n]{0,30}`)
	storyPartner   = regex(`(?i)\b(?:practitioner|probation officer|offender manager|com|lead(?: contact| professional)?|po|pp)\b[^.\n:]{0,40}?(?:\bis\b|:|\bwill be\b)\s*(?:now )?((?:(?:Mr|Mrs|Miss|Ms|Dr)\.? )?\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+){1,2})`)
	storyIAmLead   = regex(`(?i)\bI(?:'m|’m| am| will be| will)\b[^.\n]{0,30}\b(?:lead|com|co-?ordinat\w*)\b`)
	storyRemand    = regex(`(?i)\b(?:was |been |is )?remanded (?:to|in|into)\b|\bon remand\b|\bheld on remand\b`)
	storyRecall    = regex(`(?i)\b(?:serving a|on|subject to a?|was|been|is)\s+(?:fixed.term )?recall(?:ed)?\b`)
	storyBail      = regex(`(?i)\b(?:released|is|was|been|currently)\s+(?:on|to)\s+(?:court |police )?bail\b`)
	storyLicence   = regex(`(?i)\b(?:is|currently|now|subject)\s+(?:to|on|under)\s+(?:a )?licen[cs]e\b`)
	storyServing   = regex(`(?i)\b(?:is )?serving\s+(?:an?\s+)?(?:\d|\w+[ -](?:week|month|year))|\b(?:week|month|year)s?[ -](?:custodial )?sentence\b|\bgot \d+ (?:weeks|months|years)\b`)
	storyLandlord  = regex(`\b(?i:tenancy|flat|house|home|rents?|renting)\b[^.;]{0,30}?\b(?i:with|from)\s+(\p{Lu}[\p{L}'&]+(?: \p{Lu}[\p{L}'&]+){0,3}(?: (?:Homes|Housing|Association|Lets|Trust|Properties))?)`)
	referTo        = regex(`(?i)\b(?:refer(?:ral|rals|red|ring)?|dtrs?|duty to refer)\b[^.\n]{0,60}?\b(?:to|for)\s+(?:the\s+)?(\p{Lu}[\p{L}\-]+(?:[ -](?:on|Point|Forest|Sea|\p{Lu}[\p{L}\-]+))*)|\basked (?:for|to be referred to)\s+(\p{Lu}[\p{L}\-]+(?: \p{Lu}[\p{L}\-]+)?)`)
	declares       = regex(`(?i)^\W*(?:(?:i|we)(?: both| have| hereby| the undersigned)? (?:agree|consent|give (?:my|our) (?:consent|permission)|understand and agree|am happy)\b|(?:i|we) (?:confirm|declare) that (?:i|we) (?:have )?(?:agree|consent))`)
	signedBy       = regex(`(?i)\bsigned\b:?\s*\(?\p{L}`)
	notThePerson   = regex(`(?i)\b(?:victim|partner|ex|wife|husband|mother|mum|father|dad|son|sons|daughter|daughters|sister|brother|child|children|manager|colleague|landlord|friend|nan|girlfriend|boyfriend)\b[^.\n]{0,20}$`)
)

// readStory reads what a text says of sentence, risk, needs and housing.
func (f *findings) readStory(text string, add func(key, value string, conf float64)) {
	lower := strings.ToLower(text)
	has := func(list ...string) bool {
		return slices.ContainsFunc(list, func(w string) bool { return strings.Contains(lower, w) })
	}
	if has("serving", "sentence", "got ", "received", "given") {
		if m := storySentence.FindStringSubmatch(text); m != nil && (m[2] != "" || has("hmp", "prison", "sentence", "custody")) {
			add("custody.sentence_length", m[1], 0.6)
			add("custody.offence", strings.TrimSpace(m[2]), 0.55)
		} else if m := storyLength.FindStringSubmatch(text); m != nil {
			add("custody.sentence_length", m[1], 0.6)
			add("custody.offence", strings.TrimSpace(m[2]), 0.55)
		}
	}
	switch {
	case has("recall") && storyRecall.MatchString(text):
		add("custody.status", "recall", 0.6)
	case has("remand") && storyRemand.MatchString(text):
		add("custody.status", "remand", 0.6)
	case has("bail") && storyBail.MatchString(text):
		add("custody.status", "bail", 0.55)
	case has("licen") && storyLicence.MatchString(text):
		add("custody.status", "licence", 0.55)
	case has("serving", "sentence", "got ") && storyServing.MatchString(text):
		add("custody.status", "sentenced", 0.6)
	}
	if has("£") && has("arrears", "owe") {
		if m := storyArrears.FindStringSubmatch(text); m != nil {
			add("housing.arrears", firstOf(m[1], m[2]), 0.6)
		}
	}
	if has("risk", "rosh") {
		if m := storyLevel.FindStringSubmatch(text); m != nil {
			add("risk.level", readLevel(firstOf(m[1], firstOf(m[2], m[3]))), 0.65)
		}
		if s := storyStaff.FindString(text); s != "" {
			add("risk.to_staff", strings.TrimSpace(s), 0.6)
		}
	}
	if i := strings.Index(lower, "mappa"); i >= 0 {
		window := head(text[i:], 60)
		c, l := readMAPPA(window, "mappa")
		if c > 0 {
			add("risk.mappa_category", string(rune('0'+c)), 0.7)
		}
		if l > 0 {
			add("risk.mappa_level", string(rune('0'+l)), 0.7)
		}
	}
	yes := func(key string, p *pattern, word ...string) {
		if !has(word...) {
			return
		}
		if m := p.FindStringSubmatch(text); m != nil {
			if len(m) > 1 && m[1] != "" {
				add(key, "false", 0.6)
			} else {
				add(key, "true", 0.6)
			}
		}
	}
	yes("risk.registered_sex_offender", storyRSO, "sex", "rso")
	yes("risk.arson", storyArson, "arson")
	yes("person.pregnant", storyPregnant, "pregnant")
	yes("needs.domestic_abuse", storyAbuse, "abuse", "violence", "coercive", "flee")
	if postcodePattern.MatchString(text) {
		if m := storyLived.FindStringSubmatch(text); m != nil && (f.has("custody.prison") || has("prior to custody", "before prison", "before custody", "before admission")) {
			add("person.last_settled_address", oneLine(m[1]), 0.6)
		} else if m := storyLives.FindStringSubmatch(text); m != nil && !f.has("custody.prison") {
			add("person.address", oneLine(m[1]), 0.6)
		}
	}
	if has("tenancy", "flat ", "house ", "rent") {
		if m := storyLandlord.FindStringSubmatch(text); m != nil {
			if _, isPrison := f.place.findPrison(m[1], false); !isPrison && !looksLikeName(m[1]) {
				add("housing.landlord", m[1], 0.5)
			}
		}
	}
}

// readWorkers reads who leads and who writes, where running text says it.
func (f *findings) readWorkers(text string, q *question) {
	for _, s := range sentences(text) {
		if !f.has("lead.name") {
			if m := storyPartner.FindStringSubmatchIndex(s); m != nil && !strings.Contains(strings.ToLower(s[:m[0]]), "manager") {
				name, _ := readName(s[m[2]:m[3]])
				if looksLikeName(name) && !roleWords.MatchString(name) && !orgWords.MatchString(name) {
					f.add("lead.name", name, q, 0.65)
					if e := findEmails(s[m[3]:]); len(e) > 0 {
						f.add("lead.email", e[0], q, 0.65)
					}
					if p := findPhones(s[m[3]:]); len(p) > 0 {
						f.add("lead.phone", p[0], q, 0.65)
					}
					continue
				}
			}
		}
		if storyIAmLead.MatchString(s) && !strings.Contains(s, "not") {
			f.list = append(f.list, finding{key: "lead.same", value: "true", label: q.label, part: f.part, conf: 0.6, rank: f.rank})
			if p := findPhones(s); len(p) > 0 {
				f.add("referrer.phone", p[0], q, 0.5)
			}
		}
	}
}

// readWriter reads "Any queries to Jane Doe, Housing Officer, Shelter, 01632
// 960001": a name, what its bearer does, and how to reach them.
func (f *findings) readWriter(text string) {
	for _, s := range sentences(text) {
		if len(s) > 400 {
			continue
		}
		pieces := strings.Split(s, ",")
		for i := 0; i+1 < len(pieces); i++ {
			words := strings.Fields(pieces[i])
			for n := min(3, len(words)); n >= 2; n-- {
				name := strings.Join(words[len(words)-n:], " ")
				if !looksLikeName(name) || roleWords.MatchString(name) || orgWords.MatchString(name) {
					continue
				}
				before := strings.ToLower(strings.Join(words[:len(words)-n], " "))
				if !writerCue.MatchString(before) || !roleWords.MatchString(pieces[i+1]) || notThePerson.MatchString(before) {
					break
				}
				rest := strings.Join(append([]string{name}, pieces[i+1:]...), ",")
				f.contact("referrer", strings.TrimRight(rest, ". "), &question{label: proseLabel, hit: hit{score: 0.7}})
				return
			}
		}
	}
}

var writerCue = regex(`(?i)^$|\b(?:queries|questions|contact|me|from|by|to|regards|thanks|sent)\b[^.]{0,12}$`)

// ownWords reads the sentences of a form that answer a question by themselves:
// that the person agreed, and who wrote it.
func (f *findings) ownWords(prose []string) {
	text := strings.Join(prose, "\n")
	if text == "" || len(text) > 20_000 {
		return
	}
	if !f.has("consent.given") {
		q := &question{label: proseLabel, hit: hit{score: 0.8}}
		for _, s := range sentences(text) {
			if ownConsent.MatchString(s) && len(s) < 200 {
				f.proseConsent(s, func(key, value string, conf float64) {
					if value != "" && !f.has(key) {
						f.add(key, value, q, conf)
					}
				})
			}
		}
	}
	if !f.has("referrer.name") {
		for _, p := range prose {
			if len(strings.Fields(p)) <= 20 {
				f.readWriter(p)
			}
			if f.has("referrer.name") {
				break
			}
		}
	}
}

var ownConsent = regex(`(?i)\b(?:he|she|they|client|patient|customer|applicant|young person|mr|mrs|ms|miss)\b[^.]{0,40}\b(?:has|have|is|are|was|did|does)?\s*(?:agree[ds]?|consent(?:ed|s)?|given (?:\w+ ){0,2}consent|happy)\b`)

// declared reads a declaration of consent that somebody signed.
func (f *findings) declared(prose []string, qs []question) {
	if f.has("consent.given") {
		return
	}
	for _, p := range prose {
		for _, s := range strings.Split(p, "\n") {
			if !declares.MatchString(s) {
				continue
			}
			q := &question{label: "declaration", hit: hit{score: 0.9}}
			signed, date := signedBy.MatchString(s), ""
			if d, _ := findDates(s, dateEvent); signed && len(d) == 1 {
				date = d[0].iso
			}
			for i := range qs {
				t := strings.ToLower(qs[i].label)
				if !strings.HasPrefix(t, "sign") && !strings.HasSuffix(t, "signature") && !strings.HasSuffix(t, "signed") || strings.Contains(t, "referrer") || strings.Contains(t, "officer") || strings.Contains(t, "staff") || qs[i].ans.empty() || isFiller(qs[i].ans.text) {
					continue
				}
				signed = true
				if d, _ := findDates(qs[i].ans.text, dateEvent); len(d) == 1 {
					date = d[0].iso
				} else if i+1 < len(qs) && strings.EqualFold(qs[i+1].label, "date") {
					if d, _, ok := readDate(qs[i+1].ans.text, dateEvent); ok {
						date = d
					}
				}
				break
			}
			if !signed {
				continue
			}
			f.add("consent.given", "true", q, 0.8)
			f.add("consent.method", "written", q, 0.7)
			f.add("consent.date", date, q, 0.7)
			return
		}
	}
}
