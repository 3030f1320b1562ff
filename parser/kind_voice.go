package parser

import "strings"

// Who speaks, and of whom, tells a tenant's cry for help from an officer's
// referral better than any address does: people write from work for themselves
// and professionals from home.

var (
	// A home lost, or never had, or soon to be lost.
	sayNeed = regex(`\bhomeless|\bno ?where\b|\bno (home|place|fixed (abode|address)|accommodation|roof|family|where|safe place)\b|\bevict|\b(put|kick(ed|ing)?|thr[eo]w(n|ing)?|chuck(ed|ing)?|turf(ed)?) (\w+ ){0,3}out\b|\b(asked|told|got|have|has|had|need|needs|made|making|wants?|want(s|ed)) (\w+ ){0,3}to (leave|move out|go|be (out|off))\b|\bsofa|\bsleep(ing|s)? (rough|in (a|the|my|his|her|their) (car|van|tent|shed)|in (shop )?doorways?|on (the )?(street|floor|sofa|settee|streets))|\bon the streets?\b|\b(lost|lose|losing|loose|loosing) (\w+ ){0,2}(home|flat|house|room|tenancy|place|accommodation)|\b(can't|cant|cannot|can not|won't|wont|not able to|unable to|not allowed to) (\w+ )?(stay|go (back|home)|live|return|come back|keep (me|us|him|her))|\bnotice (to|period)|\bsection (21|8)\b|\bneed(s|ed)? (\w+ ){0,3}(somewhere|housing|a (home|place|flat|room)|to find|re-?housing|rehousing|accommodation)|\b(some ?where|anywhere) (safe )?to (live|stay|go|sleep)|\bon (the|a) (park )?bench|\b(came|come|comes|coming|got|let|been let) out (of|from|on)\b|\brelease[ds]?\b|\bout of (prison|jail|hospital)|\bcoming out\b|\bflee(ing)?\b|\bfled\b|\b(hits?|beats?|abus(es|ed|ive|ing)|violent|violence|threaten\w*|attacked)\b|\bselling (the|my|his|her|their|our)\b|\bhomeless application\b`)

	// The same, of somebody who must be helped now and not in a queue.
	sayCrisisNow = regex(`\bhomeless|\bno ?where (else |safe )*(to|2|for|after|when)\b|\b(got|have|has) no ?where\b|\bno (home|place to|roof|family|where|safe place)\b|\bevicted\b|\bbailiffs?\b|\b(put|kick(ed|ing)?|thr[eo]w(n|ing)?|chuck(ed|ing)?|turf(ed)?) (\w+ ){0,2}(me|us|him|her) out\b|\b(being |been |got |am |was |im )(\w+ )?(put|kicked|thrown|chucked|turfed) out\b|\b(asked|told|asking|telling|making|made|wants?) (\w+ )?(me|us|him|her|to) (\w+ ){0,2}(leave|move out|go)\b|\b(have|has|got|need) to (leave|be out|be off|move out) |\bsofa|\bsleep(ing|s)? (rough|in (a|the|my|his|her|their)? ?(car|van|tent|shed|doorways?)|on (the )?(street|floor|sofa|settee|streets))|\bsleeping in\b|\bon the streets?\b|\bon (the|a) (park )?bench|\blost my (home|flat|house|room|place)|\b(can't|cant|cannot|can not|won't|wont) (\w+ )?(stay|go back|go home|have (him|her)|keep (him|her)|come back)\b|\b(flee(ing)?|fled)\b|\b(hits?|beats?|abus(es|ed|ive|ing)|violent|violence|attacked)\b|\bsomewhere safe\b|\bhomeless application\b`)

	firstPerson = regex(`\b(i|i'm|im|i've|ive|i'd|id|i'll|me|my|myself|we|we're|we've|us|our|ours|mine)\b`)
	// They and their are left out: a professional's "they" and a tenant's are
	// as frequent.
	thirdPerson = regex(`\b(he|he's|hes|him|his|she|she's|shes|her|hers|mr|mrs|ms|miss|mx|client|clients|patient|service user|customer|applicant|resident|gentleman|lady|prisoner|young person|the above|above named|person on probation|pop|lad|guy|bloke|chap|gent|man|woman|male|female|individual)\b`)
	iAm         = regex(`\bi( a|')?m (a|an|the|only|just|now|still|currently|being|going|homeless|desperate|pregnant|disabled|getting|on (the|a) (streets?|park|bench|sofa|settee|floor)|sleeping|sofa|living in|staying (at|in|on|with)|out of (prison|jail|hospital))\b|\bmy name\b`)
	ownFamily   = regex(`\b(my|our) (\w+ )?(son|daughter|child|children|kids?|boy|girl|grandson|granddaughter|step-?son|step-?daughter|brother|sister|mum|mother|dad|father|partner|husband|wife|nephew|niece|cousin|friend|mate|boyfriend|girlfriend|nan|grandad|grandmother|uncle|aunt|lad)\b`)

	// The writer's own work with people in need, in so many words.
	worksAs    = regex(`\b(i am|i'm|im) [a-z-]+'s (\w+[- ]){0,4}(officer|manager|worker|practitioner|coordinator|co-ordinator|nurse|advis[eo]r|coach|keyworker|doctor|consultant|supervisor|advocate|navigator|caseworker|mentor)\b|\b(i am|i'm|im|we are|we're|this is|writing as|in my role as|working as|work as) (\w+ ){0,3}(a|an|the|his|her|their|your) (\w+[- ]){0,4}(officer|manager|worker|practitioner|coordinator|co-ordinator|nurse|advis[eo]r|coach|keyworker|doctor|gp|consultant|sister|matron|pom|com|pso|supervisor|advocate|navigator|caseworker|solicitor|assistant|lead|registrar|therapist|psychologist|social work student|mentor|charity|midwife|chaplain|prescriber|idva|isva|warden|governor|staff)\b|\b(i am|i'm|we are|we're|i work|calling|writing|contacting you) (\w+ )?(from|with|for|based at|based in) (the )?(\w+[- ]){0,4}(team|service|hospital|prison|hmp|charity|probation|council|trust|ward|unit|jobcentre|project)\b`)
	workedWith = regex(`\b(my|our|a|one of (my|our)|one of the) (\w+ ){0,2}(client|clients|patient|patients|service users?|caseload|cases|customers?|prisoners?|young (person|people)|person on probation|people on probation|pops?|resident|residents|claimants?|tenants?)\b|\bon my caseload\b|\bunder (my|our) (supervision|care)\b|\bi (supervise|manage|support|work with|am supporting|am working with|have been working with)\b|\bwe (support|supervise|manage|are supporting|work with|are working with)\b|\bour (ward|wing|unit|clinic|hostel|refuge|approved premises|surgery|practice|project|scheme|service)\b`)
	// Others who work with the writer: only people in need have them.
	workForMe = regex(`\bmy (\w+ ){0,2}(probation( officer| worker)?|support worker|key ?worker|social worker|housing officer|landlord|landlady|doctor|gp|case ?worker|work coach|omu|personal adviser|benefits?|universal credit|uc|pip|esa|tag|licence|release|sentence|cell|bids?|banding|banding|application|council house|council flat|rent|home|flat|house|room)\b`)

	forMyself = regex(`\b(for|refer(ring|red)?|on behalf of) (myself|himself|herself)|\b(refer(ring|red)?|on behalf of) me\b|(^|[^k] )for me\b( ?[^ t]|$)|\bself[- ]?refer|\bmyself\b.{0,30}\b(refer|form|fill)|\bi (want|need|would like|'d like|wish) (to )?(apply|make an application|register|be (housed|rehoused|considered))\b`)
	// A form that asks the person in need: "Your name", "your date of birth".
	asksYou    = regex(`\b(your|my) (full |first |last )?name\b.*\b(your|my) (date of birth|d\.?o\.?b|(current |home |present )?address|(mobile |tele)?(phone|number)|e-?mail)`)
	asksWorker = regex(`\b(your|my) (job|role|organisation|agency|team|client|clients|service user|position|service|employer's)\b|\b(client|patient|resident|service user|young person|student|pupil|prisoner|offender|individual|person)'?s? (full )?name\b|\b(your|my) (full )?name,? (and |/ ?)?(job|role|position|title|grade|rank|ward|bleep|service|team)\b`)
	introduces = regex(`\bmy name( is|'s|s)\b`)
	selfWord   = regex(`^\W*(self|myself|me|my self|self[- ]?referral|i am( the (client|applicant|person))?|the applicant|same( as above| person)?|as above|n/?a|none|not applicable)\W*$`)
	signedAs   = regex(`\b(coord|co-ord|midwife|health visitor|chaplain|warden|physio\w*|psychiatrist|governor|facilitator|s/o|officer|manager|worker|practitioner|coordinator|co-ordinator|nurse|advis[eo]r|coach|keyworker|dr|consultant|sister|matron|pom|com|pso|po|spo|supervisor|advocate|navigator|caseworker|solicitor|assistant|administrator|clerk|registrar|therapist|psychologist|mentor|councillor|cllr|hmp|hmyoi|hmpps|probation|omu|offender management|nhs|hospital|ward|jobcentre|dwp|council|service|services|team|unit|trust|outreach|resettlement|charity|liaison|lead)\b`)
)

// voice is how a text speaks of a home: how many sentences say that the writer
// (or the family) needs one, how many that somebody else does, and how many of
// the writer's own say that it is now.
type voice struct{ own, other, crisis int }

// listen weighs the sentences of a text in lower case.
func listen(text string) voice {
	var v voice
	for _, s := range splitVoice(text) {
		if !sayNeed.MatchString(s) {
			continue
		}
		own := true
		switch {
		case iAm.MatchString(s), ownFamily.MatchString(s), workForMe.MatchString(s):
		case thirdPerson.MatchString(s):
			v.other++
			own = false
		default:
			own = firstPerson.MatchString(tellMe.ReplaceAllString(s, " "))
		}
		if own {
			v.own++
			if sayCrisisNow.MatchString(s) {
				v.crisis++
			}
		}
	}
	return v
}

// tellMe asks for an answer, and says nothing of who needs a home.
var tellMe = regex(`\b(can|could|would|will|please|kindly)( you)?( please| kindly| just)? (tell|let|advise|inform|update|confirm|send|give|e-?mail|ring|call) (me|us|to me|to us)\b`)

// splitVoice cuts a text of one line into sentences, roughly.
func splitVoice(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '!' || r == '?' || r == ';' || r == '\n' })
}

// voice is how the writer's running text speaks of a home, heard once.
func (l *letter) voice() voice {
	if l.heard == nil {
		v := listen(l.prose)
		l.heard = &v
	}
	return *l.heard
}

// works reports a writer who says, or signs, that helping the person is work.
func (l *letter) works() bool {
	if l.working == nil {
		w := l.atWork()
		l.working = &w
	}
	return *l.working
}

func (l *letter) atWork() bool {
	switch {
	case l.kin():
		return false
	case l.holds(l.prose, workedWith), l.holds(l.prose, worksAs):
		return true
	case l.in(introduces) && l.voice().own > 0:
		return false
	}
	return officialDomain(l.env.From) || signedAs.MatchString(l.tail)
}

// selfNamed reports a form about the one who sent it: the person bears the
// sender's name, or the referrer is "self".
func (l *letter) selfNamed() bool {
	for _, r := range l.reading.referrals {
		if !l.works() && (sameFullName(r.Person.Name, l.sender) || sameFullName(r.Person.Name, r.Referrer.Name)) {
			return true
		}
		for _, a := range r.Unmapped {
			if selfWord.MatchString(strings.ToLower(a.Value)) && strings.Contains(strings.ToLower(a.Label), "refer") && strings.Contains(strings.ToLower(a.Value), "self") {
				return true
			}
		}
		if selfWord.MatchString(strings.ToLower(r.Referrer.Name)) || selfWord.MatchString(strings.ToLower(r.Referrer.Organisation)) {
			return true
		}
	}
	return false
}

// ownAffairs reports a writer about his or her own application, tenancy or
// family, whom nobody referred, and one who speaks for such a person.
func (l *letter) ownAffairs() bool {
	if len(l.refs) > 0 {
		return false
	}
	return l.represents() || !l.works() && (l.in(workForMe) || l.in(ownFamily) || l.in(introduces))
}

// inCrisis reports a writer who needs help now, for himself or the family.
func (l *letter) inCrisis() bool {
	v := l.voice()
	return !l.works() && v.crisis > 0 && (v.own >= v.other || l.in(ownFamily))
}

// sameFullName tells whether two names of two words or more are the same: a
// first name alone is shared by too many.
func sameFullName(a, b string) bool {
	return len(strings.Fields(a)) >= 2 && len(strings.Fields(b)) >= 2 && sameName(a, b)
}

// speaksForSelf reports a writer in need, not somebody at work.
func (l *letter) speaksForSelf() bool {
	v := l.voice()
	switch {
	case l.works():
		return false
	case l.in(introduces) && v.own > 0, l.in(forMyself) && l.in(firstPerson), l.in(ownFamily) && v.own > 0:
		return true
	}
	return v.own > 0 && v.own >= v.other
}
