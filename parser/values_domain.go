package parser

import (
	"slices"
	"strings"
)

// wordRule pairs a pattern with the word of the contract it stands for.
type wordRule struct {
	pattern *pattern
	word    string
}

// firstRule is the word of the first rule that fits, "" for none. h is the
// hint that there may be one.
func firstRule(h hint, rules []wordRule, s string) string {
	may := hintsOf(s) & h
	if may == 0 {
		return ""
	}
	var t *traces // a short text is read by the tables
	if len(s) > readAlong {
		t = tracesOf(s)
	}
	for i, r := range rules {
		if may&h.rule(i) != 0 && r.pattern.matches(t, s) {
			return r.word
		}
	}
	return ""
}

// agencyRules are tried in order: a prison's own probation team is still a
// prison's, and a commissioned provider is none of the public authorities.
var agencyRules = []wordRule{
	{regex(`(?i)\b(?:nacro|st mungo|shelter|phoenix futures|housing association|citizens'? advice|night shelter|outreach|change grow live|cgl|catch ?22|ingeus|seetec|commissioned|charity|citizens advice|women'?s aid|refuge|crs|interventions alliance|forward trust|open road|salvation army|peabody|emmaus|ymca)\b`), "other"},
	{regex(`(?i)\b(?:youth offending|youth justice|yot|yjs|yos)\b`), "youth_offending_team"},
	{regex(`(?i)\b(?:secure children['’]?s home|secure training|stc|hmyoi|youth custody service|hm yoi|youth custody|young offender institution)\b`), "youth_custody"},
	{regex(`(?i)\b(?:hmp|hm prison|prison(?:s)?|offender manage(?:ment|r) unit|omu|pom|pre-?release team|prison offender manager|offender supervisor)\b`), "prison"},
	{regex(`(?i)\b(?:probation|pdu|nps|community offender manager|offender manager|court practitioner|court team|approved premises|hmpps|com|pso|probation services officer)\b`), "probation"},
	{regex(`(?i)\b(?:job ?cent(?:re|er)(?: ?plus)?|dwp|work coach|jcp|department for work and pensions|disability employment)\b`), "jobcentre"},
	{regex(`(?i)\b(?:urgent (?:treatment|care)(?: cent(?:re|er)| slip| service| unit| department| clinic| referral)|utc|walk-?in cent(?:re|er)|minor injur(?:y|ies))\b`), "urgent_treatment_centre"},
	{regex(`(?i)(?:\ba ?& ?e\b|\baccident (?:and|&) emergency\b|\bemergency (?:dep(?:artmen)?t|medicine|nurse)\b|^ed\b|, ?ed\b|\bcasualty department\b)`), "emergency_department"},
	{regex(`(?i)\b(?:hospitals?|nhs(?: foundation)? trust|ward|discharge (?:team|coordinator|co-ordinator)|infirmary|inpatients?|in-patients?|mental health (?:unit|ward)|integrated discharge)\b`), "hospital"},
	{regex(`(?i)\b(?:social (?:services|care|work(?:er)?)|adults?['’]? services|children['’]?s services|asc|leaving (?:care|(?:and|&) after ?-?care)|after ?-?care team|personal advis[eo]r|early help|family (?:hub|solutions)|child(?:ren)? in need|county council adult)\b`), "social_services"},
	{regex(`(?i)\b(?:armed forces|ministry of defence|mod|royal (?:navy|air force|marines)|naval|unit welfare|army welfare|service leaver|british army|raf|army|garrison|barracks|brigade|bde|battalion|forces|regiment|transition officer|secretary of state for defence|veterans? uk|tri-?service)\b`), "armed_forces"},
	{regex(`(?i)^\s*(?:other|school|university|college|academy|voluntary(?: sector)?|third sector|housing association|police|gp|charity|voluntary organisation)\b`), "other"},
}

func readAgency(s string) string { return firstRule(hintAgency, agencyRules, s) }

var homelessRules = []wordRule{
	{regex(`(?i)\b(?:not (?:currently )?(?:homeless|at risk|threatened)|neither|settled accommodation)\b`), "not_homeless"},
	{regex(`(?i)\b(?:threatened|at risk of (?:becoming )?homeless\w*|will (?:be|become) (?:homeless|nfa|of no fixed abode)|homeless (?:on|upon|at|following) (?:release|discharge|leaving)|(?:be|become) homeless (?:on|in|within|by|from|when)|within (?:56|fifty.six) days|likely to (?:be|become) homeless|nfa (?:on|upon) release|released (?:as )?(?:homeless|nfa)|facing homelessness|soon to be homeless|no accommodation (?:on|upon) release|prevention)\b`), "threatened"},
	{regex(`(?i)\b(?:homeless now|currently homeless|already homeless|is homeless|are homeless|homeless today|actually homeless|street homeless|roofless|sleeping rough|rough sleeping|of no fixed abode|homeless tonight|^homeless|relief)\b`), "homeless"},
	{regex(`(?i)^\s*(?:homeless|nfa|no fixed abode)\b`), "homeless"},
}

func readHomeless(s string) string { return firstRule(hintHomeless, homelessRules, s) }

var custodyRules = []wordRule{
	{regex(`(?i)\b(?:recall(?:ed)?|ftr)\b`), "recall"},
	{regex(`(?i)\b(?:on remand|remand(?:ed)?|unsentenced|unconvicted|awaiting (?:trial|sentence|sentencing))\b`), "remand"},
	{regex(`(?i)\b(?:licen[cs]e|post.?sentence supervision|pss|hdc in community|tagged)\b`), "licence"},
	{regex(`(?i)\b(?:community order|suspended sentence|sso|unpaid work|community sentence|(?:youth )?rehabilitation order|referral order)\b`), "community_order"},
	{regex(`(?i)\bbail(?:ed)?\b`), "bail"},
	{regex(`(?i)\b(?:sentenced|serving|convicted|determinate|custodial sentence|standard determinate|extended|life sentence|ipp|in custody \(sentenced\))\b`), "sentenced"},
}

func readCustody(s string) string { return firstRule(hintCustody, custodyRules, s) }

var releaseRules = []wordRule{
	{regex(`(?i)\b(?:fixed.?term recall|ftr)\b`), "Fixed-term recall"},
	{regex(`(?i)\bstandard recall\b`), "Standard recall"},
	{regex(`(?i)\b(?:hdc|home detention curfew)\b`), "HDC"},
	{regex(`(?i)\bparole\b`), "Parole"},
	{regex(`(?i)\b(?:crd|conditional release(?: date)?)\b`), "CRD"},
	{regex(`(?i)\b(?:ard|automatic release(?: date)?)\b`), "ARD"},
	{regex(`(?i)\becsl\b`), "ECSL"},
	{regex(`(?i)\b(?:rarr|risk assessed recall review)\b`), "RARR"},
	{regex(`(?i)\b(?:pss|post.?sentence supervision)\b`), "PSS"},
	{regex(`(?i)\bsds ?40\b`), "SDS40"},
	{regex(`(?i)\b(?:nprd|non.?parole release date)\b`), "NPRD"},
	{regex(`(?i)\b(?:sed|sentence expiry)\b`), "SED"},
}

// readReleaseType reads how somebody is released; what was refused is how he is not.
func readReleaseType(s string) string {
	if refusedRelease.MatchString(s) {
		s = refusedRelease.ReplaceAllString(s, " ")
	}
	return firstRule(hintRelease, releaseRules, s)
}

var refusedRelease = regex(`(?i)\b(?:hdc|home detention curfew|parole|ecsl)\b[^.;,()]{0,40}\b(?:refused|declined|not granted|cancelled|unsuitable|ineligible|not (?:suitable|eligible|applied|pursu\w+|going ahead)|opted out|denied|rejected|knocked back|turned down|withdrawn)\b|\b(?:no|not|refused|declined|denied|ineligible for|eligible for|opted out of|without|instead of|turned down for|unsuitable for) (?:\w+ )?(?:hdc|home detention curfew|parole|ecsl)\b`)

var (
	levelPattern   = regex(`(?i)\bvery[ _-]?high\b|\bv[ .]{0,2}high\b|\bhigh\b|\bmedium\b|\bmed\b|\blow\b`)
	mappaCategory  = regex(`(?i)\bc(?:at(?:egory)?)?\.?\s*[:\-]?\s*([1-4]|iv|i{1,3}|one|two|three|four)\b`)
	mappaLevel     = regex(`(?i)\b(?:level|lvl|lev|l)\.?\s*[:\-]?\s*([1-3]|i{1,3}|one|two|three)\b`)
	mappaGlued     = regex(`(?i)^\s*c([1-4])\s*l([1-3])\s*$`)
	mappaShort     = regex(`(?i)^\s*(?:c|cat)?\s*([1-4])\s*[/,\-]\s*(?:l|level)?\s*([1-3])\s*$`)
	mappaNumber    = regex(`(?i)^\s*([1-4]|one|two|three|four)\s*(?:$|[(,;–-])`)
	refusesConsent = regex(`(?i)\b(?:refus\w+|declin\w+|withh[eo]ld\w*|withdr[ae]wn?|(?:does|did|has|have|do) ?n[o']t (?:\w+ )?(?:consent\w*|agreed?|given?|obtained)|not consented|not given|not agreed|no consent|without consent|not obtained)\b`)
	givesConsent   = regex(`(?i)\b(?:consents?|consented|consenting|consent (?:has been |was |is )?(?:given|obtained|granted|received|confirmed|held|gained|attached)|agree[sd]?|agreed|given|gave it|obtained|granted|confirmed|happy (?:to be|for)|signed|verbal(?:ly)?|written|oral(?:ly)?|in writing|in person|by phone|over the phone|(?:asked|told) (?:me|us) to (?:do|make|send|refer|go ahead)|texted (?:me |us )?to confirm)\b`)
	oralConsent    = regex(`(?i)\b(?:verb[ae]l(?:ly)?|oral(?:ly)?|by (?:tele)?phone|over (?:the )?(?:tele)?phone|on (?:the )?(?:tele)?phone|(?:tele)?phone call|told (?:me|us)|speaking (?:to|with)|spoken|out loud|aloud|in conversation|in person|face to face|(?:via|through|with) (?:an? |the )?interpreter|by (?:word of )?mouth|via video(?: ?link)?)\b`)
	writtenConsent = regex(`(?i)\b(?:written|in writing|on (?:paper|(?:our|the|a|your) (?:\w+ ){0,2}(?:sheet|form|slip))|sign(?:ed|ature)|form attached|consent form|email(?:ed)?|text (?:message|of)|by (?:text|letter|e-?mail|whatsapp)|signs?|e-?signature)\b`)
	roughPattern   = regex(`(?i)\b(?:sleep(?:s|ing)? rough|rough sleep(?:ing|er|s)?|street homeless|roofless|nowhere (?:safe )?to (?:stay|sleep)(?: tonight)?|sleep(?:s|ing)? in (?:(?:his|her|their|a|the) )?(?:car|van|tent|doorway|park|shed|bin store|stairwell)|sleep(?:s|ing)? on the streets?|bus shelter|no safe place)\b`)
	nfaPattern     = regex(`(?i)\b(?:n\.?f\.?a\.?|no fixed (?:abode|address)|of no fixed abode|no (?:current |settled |permanent )?address|street homeless)\b`)
	notNowNFA      = regex(`(?i)\b(?:nfa|no fixed (?:abode|address)|homeless)\s+(?:on|upon|at|following|after)\s+(?:release|discharge)`)
)

// readLevel reads one level of risk of serious harm; two different ones are
// no value.
func readLevel(s string) string {
	switch t := strings.Trim(s, " ."); strings.ToLower(t[:min(len(t), len("v. high")+1)]) {
	case "l":
		return "low"
	case "m":
		return "medium"
	case "h":
		return "high"
	case "vh", "v high", "v. high":
		return "very_high"
	}
	if !mayHave(s, hintLevel) {
		return ""
	}
	found := levelPattern.FindAllString(strings.ToLower(s), -1)
	if len(found) == 0 || notLevel.MatchString(s) {
		return ""
	}
	words := map[string]bool{}
	for _, f := range found {
		if f == "med" {
			f = "medium"
		}
		if f[0] == 'v' {
			f = "very_high"
		}
		words[strings.NewReplacer(" ", "_", "-", "_").Replace(f)] = true
	}
	if words["veryhigh"] {
		delete(words, "veryhigh")
		words["very_high"] = true
	}
	if len(words) != 1 {
		return ""
	}
	for w := range words {
		return w
	}
	return ""
}

var notLevel = regex(`(?i)\bnot (?:very )?(?:high|medium|low)\b`)

// levelLead is a label that asks for the level before the category.
var levelLead = regex(`(?i)\blevel\b.*\bcat`)

// readMAPPA reads category and level; 0 for what is not stated.
func readMAPPA(s, label string) (category, level int) {
	if m := mappaShort.FindStringSubmatch(s); m != nil {
		if levelLead.MatchString(label) && !strings.ContainsAny(strings.ToLower(s), "cl") {
			if l := smallNumber(m[1]); l <= 3 {
				return smallNumber(m[2]), l
			}
			return 0, 0
		}
		return smallNumber(m[1]), smallNumber(m[2])
	}
	if m := mappaGlued.FindStringSubmatch(s); m != nil {
		return smallNumber(m[1]), smallNumber(m[2])
	}
	if m := mappaCategory.FindStringSubmatch(s); m != nil {
		category = smallNumber(m[1])
	}
	if m := mappaLevel.FindStringSubmatch(s); m != nil {
		level = smallNumber(m[1])
	}
	if m := mappaNumber.FindStringSubmatch(s); m != nil && category == 0 && level == 0 {
		l := strings.ToLower(label)
		n := smallNumber(m[1])
		switch {
		case mappaLevelLabel.MatchString(l) && !strings.Contains(l, "cat") && n <= 3:
			level = n
		case strings.Contains(l, "cat") && !mappaLevelLabel.MatchString(l):
			category = n
		}
	}
	return category, level
}

// mappaLevelLabel is the word for the level in a label, short or with a slip.
var mappaLevelLabel = regex(`\b(?:level|levl|levle|leve|lvl|l|managed|management|tier)s?\b`)

func smallNumber(s string) int {
	switch strings.ToLower(s) {
	case "1", "i", "one":
		return 1
	case "2", "ii", "two":
		return 2
	case "3", "iii", "three":
		return 3
	case "4", "iv", "four":
		return 4
	}
	return 0
}

// consentAnswer is what an answer about consent says.
type consentAnswer struct {
	given  *bool
	method string
	date   string
}

// readConsent reads an answer to a question about consent to this referral.
// Being aware of it is not consent, and neither is a date alone.
func readConsent(s string) consentAnswer {
	var c consentAnswer
	if eitherWay(s) {
		return c
	}
	if t, ok := strings.CutPrefix(strings.TrimSpace(s), "("); ok {
		// "(you need a yes) Yes": what the form says before the answer.
		if _, rest, ok := strings.Cut(t, ")"); ok && strings.TrimSpace(rest) != "" {
			s = strings.TrimSpace(rest)
		}
	}
	if mixedAnswer.MatchString(s) || crossAlone.MatchString(s) {
		return c // one of two agrees; a cross marks either
	}
	yes, rest, ok := readBool(s)
	switch {
	case !ok && len(strings.Fields(s)) <= 8 && consentToCome.MatchString(s), lacksCapacity.MatchString(s):
		return c
	case ok:
		c.given = &yes
		if yes && refusesConsent.MatchString(rest) && !givesConsent.MatchString(rest) {
			c.given = nil
		}
	case butConsents.MatchString(s) && !refusesConsent.MatchString(butConsents.FindString(s)):
		t := true
		c.given = &t
	case sharesElse.MatchString(s), parentRefuses.MatchString(s):
		return c
	case refusesConsent.MatchString(s), declinesShort.MatchString(s):
		no := false
		c.given = &no
	case othersAgree.MatchString(s):
		return c
	case agreesShort.MatchString(s):
		t := true
		c.given = &t
	case givesConsent.MatchString(s) || saysYes.MatchString(s) || theyDo.MatchString(s):
		t := true
		c.given = &t
	default:
		if yes, ok := shortBool(s); ok && !strings.Contains(strings.ToLower(s), "aware") {
			c.given = &yes
		}
	}
	if c.given != nil && *c.given {
		c.method = readMethod(s)
		if d, _, ok := readDate(s, dateEvent); ok {
			c.date = d
		}
	}
	return c
}

var (
	// butConsents agrees to the referral behind what somebody declined, and sharesElse
	// declines to tell others than the council.
	butConsents = regex(`(?i)\b(?:but|however|although|though)\b[^.;]{0,30}\b(?:consents?|consented|agree[sd]?|happy|okay|ok)\b[^.;]{0,30}\b(?:refer\w*|dtr|housing|council|this)\b.*$`)
	sharesElse  = regex(`(?i)\b(?:withdr\w+|refus\w+|declin\w+)\b[^.;]{0,30}\b(?:shar\w+|contact\w*|tell\w*|speak\w*)\b[^.;]{0,20}\b(?:gp|doctor|family|ex|mother|mum|partner|police|health|medical|employer|landlord)\b`)
	// parentRefuses is said of who is not referred.
	parentRefuses = regex(`(?i)\b(?:mother|father|mum|dad|parents?|carer|guardian)\b[^.;]{0,15}\b(?:refus\w+|declin\w+|says no|said no|does not|did not|won['’]t)\b`)
	mixedAnswer   = regex(`(?i)\p{L}{2} ?[-–:] ?yes\b.*\p{L}{2} ?[-–:] ?no\b|\p{L}{2} ?[-–:] ?no\b.*\p{L}{2} ?[-–:] ?yes\b`)
	crossAlone    = regex(`^\s*[✗✘]\s*$`)
	// declinesShort is a refusal in other words than "refused".
	declinesShort = regex(`(?i)^\W*(?:(?:he|she|they|client) )?(?:(?:would|['’]d) (?:rather|prefer) not|(?:does|do|did) ?(?:not|n['’]t) (?:want|wish|like|agree)\b|(?:is|was|['’]s) (?:not|n['’]t) (?:happy|willing|agreeable)\b|not (?:happy|willing|agreeable)\b|(?:wo|will|would) ?(?:not|n['’]t) (?:sign|agree|consent)|object(?:s|ed)\b|unwilling\b|(?:wants?|wanted|asks?|asked) (?:us|me|this|it) (?:to (?:be )?)?(?:kept?|keep|stay)\b[^.;]{0,20}\b(?:confidential|private|secret|between us))`)
	agreesShort   = regex(`(?i)^\W*(?:no objections?|(?:does|did) ?(?:not|n['’]t) (?:object|mind)|nothing against)\b`)
	// othersAgree is somebody else's consent, which is not the person's.
	othersAgree = regex(`(?i)^\W*(?:his |her |their |the )?(?:carer|guardian|wife|husband|partner|sister|brother|social worker|foster carers?) (?:has |have |had )?(?:consent(?:s|ed)|agree[sd]?|signed|given|gave)`)
)

// consentToCome is an answer that consent is still to be had, or cannot be.
var consentToCome = regex(`(?i)\b(?:to be (?:obtained|gained|given|confirmed|sought)|not yet|will (?:obtain|ask|seek)|unable to|awaiting|pending)\b`)

// lacksCapacity is an answer about somebody who can neither give consent nor
// refuse it: a person must decide (the Mental Capacity Act 2005, section 4).
var lacksCapacity = regex(`(?i)\b(?:lack(?:s|ed|ing)?|without|no|not? ha(?:s|ve|ving)|n[o']t have) (?:the )?(?:mental )?capacity\b|\bbest[ -]interests?\b|\b(?:unable to|cannot|can ?not|can't|could not|couldn't) (?:give (?:\w+ )?)?consent\b|\b(?:power of attorney|deputyship|appointeeship)\b`)

// theyDo answers whether they agree, or have agreed.
var theyDo = regex(`(?i)^\W*(?:he|she|they|client|i|we|both) (?:do|does|did|has|have)\W*$`)

var saysYes = regex(`(?i)\b(?:yes|ok|okay|fine with|consenting|willing|wants? (?:us|this|me) to)\b`)

// readMethod reads how consent was given; both at once is written, since a
// form was signed.
func readMethod(s string) string {
	s = neverSigned.ReplaceAllString(s, "")
	if t := signsNothing.ReplaceAllString(s, ""); t != s {
		// "Said so on Thursday, wouldn't sign anything"
		if m := readMethod(t); m != "" {
			return m
		}
		return "oral"
	}
	switch {
	case writtenConsent.MatchString(s):
		return "written"
	case oralConsent.MatchString(s):
		return "oral"
	}
	return ""
}

// signsNothing is said of those who agree and do not put it in writing.
var signsNothing = regex(`(?i)\b(?:did(?: not|n['’]?t)|would(?: not|n['’]?t)|will not|won['’]?t|does(?: not|n['’]?t)) (?:want to |wish to |like to )?sign\b(?: anything| it| this| a form| the form| forms)?`)

// neverSigned is a signature that there is none of: "Form signed? Couldn't".
var neverSigned = regex(`(?i)\b(?:(?:consent )?form )?(?:not (?:yet )?signed|(?:to be|will be|un)[ -]?signed|sign(?:ed|ature)\s*[?:–-]+\s*(?:no\b|not\b|couldn['’]t|could not|unable|refused|awaited|to follow)[^.;]*|(?:unable|couldn['’]t|could not|refused|declined) (?:to )?sign(?:ed)?\b)`)

// methodAsked reads how consent was given from a label that names one way:
// "Signed consent held", "Verbal consent obtained", not "Verbal or written?".
func methodAsked(label string) string {
	switch written, oral := writtenConsent.MatchString(label), oralConsent.MatchString(label); {
	case written && !oral && !consentForm.MatchString(label):
		return "written"
	case oral && !written:
		return "oral"
	}
	return ""
}

// consentForm is a form, or whoever signs it, and not how consent was given.
var consentForm = regex(`(?i)\b(?:consent form|form (?:attached|signed)|email|referrer|officer|text)\b|\bsigned?\W*$`)

var groundRules = []wordRule{
	{regex(`(?i)\b(?:no (?:known |clear )?(?:local )?connection|none|does not have (?:a )?(?:local )?connection)\b`), "none"},
	{regex(`(?i)\bcare.?leaver|leaving care\b`), "care_leaver"},
	{regex(`(?i)\b(?:residen\w+|lived|living|lives here|resided|grew up|born (?:and|in)|(?:was|been|is) living|home (?:town|area)|years? in (?:the )?(?:area|district|borough|town))\b`), "residence"},
	{regex(`(?i)\b(?:employ\w+|works? (?:in|at|for|here|locally|there)|working (?:in|at|for|here|locally)|job (?:in|at|offer)|apprentice\w*)\b`), "employment"},
	{regex(`(?i)\b(?:famil(?:y|ies)|mother|mum|father|dad|parents?|sister|brother|son|daughter|sibling\w*|children|nan|grand\w+|aunt|uncle)\b`), "family"},
	{regex(`(?i)\bspecial (?:circumstances|reasons?)\b|\bother special\b`), "special"},
}

// readGrounds reads the grounds of a local connection, Annex E of the Essex
// protocol, in its order.
func readGrounds(s string) []string {
	var out []string
	for _, r := range groundRules {
		if r.pattern.MatchString(s) && !slices.Contains(out, r.word) {
			out = append(out, r.word)
		}
	}
	if len(out) > 1 {
		out = slices.DeleteFunc(out, func(w string) bool { return w == "none" })
	}
	return sortGrounds(out)
}

// sortGrounds brings grounds into the order of Annex E.
func sortGrounds(g []string) []string {
	order := []string{"residence", "employment", "family", "special", "care_leaver", "none"}
	slices.SortFunc(g, func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) })
	return g
}
