package parser

import (
	"slices"
	"strings"
)

// Who writes for somebody else without referring him or her: family and friends,
// and those who speak for people by office, profession or as their employers.
// Section 213B of the Housing Act 1996 binds public authorities alone, so that
// nobody of them is answered as one, however the mail is worded.

const kinWords = `(?:son|daughter|child|brother|sister|mum|mam|mother|dad|father|partner|husband|wife|nephew|niece|cousin|friend|mate|boyfriend|girlfriend|fiancee?|nan|nana|gran|grandad|grandfather|grandmother|grandson|granddaughter|uncle|aunt|auntie|neighbour|flatmate|housemate|lodger|ex|(?:step|half|foster)[- ]?(?:son|daughter|brother|sister|mum|mother|dad|father)|(?:son|daughter|brother|sister|mother|father)[- ]in[- ]law|ex[- ](?:husband|wife|partner|boyfriend|girlfriend))`

var (
	// "Refer my brother", "about our daughter", "a friend of mine".
	saysKin = regex(`\b(?:about|regarding|concerning|re:?|refer(?:ring|red|ral)?(?: (?:of|for))?|(?:on )?behalf of|for) my (?:[a-z]+[- ]){0,2}?` + kinWords + `\b|\b(?:friend|mate|neighbour|relative|relation|cousin|colleague) of (?:mine|ours)\b|` +
		`\b(?:i am|i'm|im|i'm actually|we are) (?:his|her|their|the|[a-z]+'s) (?:(?:older|younger|big|little|elder|best|only|close|own|next) )?` + kinWords + `\b`)
	// "My son Daniel is in prison", "my partner, date of birth".
	tellsKin = regex(`\b(?:my|our) (?:[a-z]+[- ]){0,2}?` + kinWords + `(?:,? [a-z'-]+){0,3}?,? ?[(,-]? ?(?:d\.? ?o\.? ?b|date of birth|born|aged? \d|\d\d,|is|was|has|who|will|comes|gets|needs|came|got|had|does|lost)\b|\b(?:is|he's|she's|he is|she is) my (?:[a-z]+[- ]){0,2}?` + kinWords + `\b`)
	// What only looks like kin: "our partner agencies", "my child protection case".
	kinAtWork = regex(`\b(?:partner|child|boy|girl|mate|friend)s? (?:agenc|organi[sz]ation|charit|team|service|provider|protection|case|council|authorit|landlord)`)
	quotation = regex(`"[^"]{0,400}"`)
	// The referrer of a form who is family: "I am his sister", "Mother".
	kinAnswer = regex(`^\W*(?:n/?a\W+|none\W+)?(?:(?:i am|i'm|im) )?(?:(?:his|her|their|the|a|my|[a-z]+'s) )?(?:(?:older|younger|best|close|next) )?` + kinWords + `\b\W*(?:of [a-z ]{1,40}|\(.*)?$|^\W*(?:family member|relative|next of kin|private individual|member of the public|parent)\W*$`)
	asksKin   = regex(`\byour relation|\breferrer'?s? relation|\brelation(?:ship)? of referrer|\bhow do you know\b`)
)

// kin reports a writer who is the family or a friend of the person in need. A
// mail from work, or of somebody who says what the work is, must say so in so
// many words: officers tell what families said.
func (l *letter) kin() bool {
	if l.related == nil {
		k := l.ofKin()
		l.related = &k
	}
	return *l.related
}

func (l *letter) ofKin() bool {
	for _, r := range l.reading.referrals {
		for _, v := range []string{r.Referrer.Role, r.Referrer.Organisation, r.Referrer.Team} {
			if v != "" && kinAnswer.MatchString(plain(v)) {
				return true
			}
		}
		if slices.ContainsFunc(r.Unmapped, func(a Answer) bool {
			return asksKin.MatchString(plain(a.Label)) && kinAnswer.MatchString(plain(a.Value))
		}) {
			return true
		}
	}
	if !l.in(saysKin) && !l.in(tellsKin) || l.forAuthority() {
		return false
	}
	for _, s := range append(splitVoice(quotation.ReplaceAllString(l.prose, "")), l.subject) {
		if (saysKin.MatchString(s) || tellsKin.MatchString(s)) && !kinAtWork.MatchString(s) {
			return true
		}
	}
	return false
}

// forAuthority reports a writer who is at work for an authority that may refer,
// by the address, the signature, or what is said of the work. Whatever such a
// mail tells of families, constituents and courses, it may be a referral, which
// must not be lost.
func (l *letter) forAuthority() bool {
	return officialDomain(l.env.From) || l.holds(l.prose, workedWith) || l.holds(l.prose, worksAs) || signedAs.MatchString(l.tail) && authorityLine.MatchString(l.tail)
}

// authorityLine is the office of such an authority in a signature.
var authorityLine = regex(`\b(?:hmp|hmyoi|yoi|prison|probation|youth (?:justice|offending)|yot|yjs|nhs|hospital|infirmary|foundation trust|ward|jobcentre|job centre|dwp|council|social (?:care|services|work)|adult (?:social )?care|children['’]?s services|early help|garrison|regiment|barracks|refuge|outreach|resettlement|approved premises|recovery service|hostel|homeless)\b`)

var (
	sayConstituent = regex(`\b(?:my|our) constituents?\b|\bconstituency (?:office|casework|surgery)|\boffice of [a-z' .-]{3,40} mp\b|\bmember of parliament\b|\bcaseworker (?:to|for) [a-z' .-]{3,40} mp\b|\bi am the ward councillor\b`)
	sayInstructed  = regex(`\b(?:we|i) act (?:for|on behalf of)\b|\b(?:are|am|been|were) (?:now )?instructed (?:by|in|to act|on behalf)\b|\bwe represent (?:mr|mrs|ms|miss|mx|the above)\b`)
	sayEmployee    = regex(`\b(?:one of (?:our|my)|our|my) (?:\w+ )?employees?\b|\bone of our (?:\w+ ){0,2}staff\b|\bhr (?:manager|department|team|officer|advis[eo]r|business partner)\b|\bhuman resources\b`)
	officeName     = regex(`\bmp$|\b(?:cllr|councillor)\b|\bsolicitors?\b|\bllp$`)
	officeLine     = regex(`(?m)^(?:[a-z'. -]+, )?(?:(?:trainee|duty|housing|senior|assistant|criminal|consultant|associate|partner and) )*(?:solicitor|barrister|solicitor advocate)(?:, [a-z &-]+| [(-][a-z &-]+\)?)?$|^[a-z'.& -]+ (?:llp|solicitors)(?: ltd| limited)?$|^(?:cllr|councillor) [a-z' -]+$|^(?:rt hon )?[a-z' -]+ mp$`)
)

// represents reports a writer who speaks for the person by office or for a fee, or
// as the employer: a member of parliament, a councillor, a solicitor. None of
// them has the duty to refer.
func (l *letter) represents() bool {
	if officeName.MatchString(strings.ToLower(l.sender)) || officeLine.MatchString(l.tail) {
		return true
	}
	return !l.forAuthority() && (l.in(sayConstituent) || l.in(sayInstructed) || l.in(sayEmployee))
}

var (
	sayExample = regex(`\b(?:example|sample|specimen|dummy|mock|pretend)s? (?:of (?:an? |the |how )?)?(?:(?:well|good|fully|completed?|filled[- ]in|filled|out|in|duty to refer|dtr|referral|housing|homeless\w*|anonymi[sz]ed) ){0,4}(?:form|referral|dtr|template)s?\b|\b(?:form|referral|dtr)s? (?:\w+ ){0,3}(?:as an? )(?:example|sample|illustration)\b|\bworked examples?\b|\bcase stud(?:y|ies)\b|\b(?:fictional|fictitious|made[- ]up|imaginary|invented|not (?:a )?real) (?:\w+ ){0,2}(?:person|people|patient|client|case|referral|detail|data|name|scenario)s?\b|` +
		`\b(?:form|referral|dtr|example|person|client|case|slides?|handout|pack)s? for (?:the |our |your |next |this )?(?:\w+ )?(?:training|workshop|away day|induction)\b|\bfor training purposes\b|\btest only\b|\bthis is (?:only |just )?a test\b|\btest (?:message|referral|e-?mail|submission)\b|\b(?:training|role[- ]?play|group) (?:exercise|scenario)\b|\bscenarios? (?:for|we|\d)`)
	recorded    = regex(`\b(?:record|monitor)(?:ed|ing|s)?\b`)
	madeUp      = regex(`\b(?:fictional|fictitious|for training (?:purposes|use)|training (?:example|exercise|scenario)|worked example|specimen|example only|sample only|not a real|case study|test data)\b`)
	exampleName = regex(`\b(?:example|sample|specimen|dummy|mock|scenario|case study|training|test)\b`)
)

// exercise reports what shows how a referral is made, and is none: a worked
// example, a case study, a test.
func (l *letter) exercise() bool {
	if madeUp.MatchString(l.attach[:min(len(l.attach), 400)]) {
		return true
	}
	if !l.in(sayExample) {
		return false
	}
	// The end of an address before a label is no word: "ann@nhs.example Referral date".
	told := strings.ReplaceAll(l.prose, ".example", "")
	return slices.ContainsFunc(append(splitVoice(told), l.subject), func(s string) bool {
		// "Calls are recorded for training purposes" stands below many mails.
		return sayExample.MatchString(strings.ReplaceAll(s, "for example", "")) && !recorded.MatchString(s)
	})
}

// tellsOfOne reports a mail whose sentences tell who somebody is, that he or she
// agrees, and that a home is lost, by one who signs it and is somebody else: that
// is a referral in the writer's own words.
func (l *letter) tellsOfOne() bool {
	if l.private() || l.earlier() || l.in(sayProcedure) || l.passesOnChaser() || l.otherService() || l.kin() || l.speaksForSelf() || l.represents() || l.in(sayChase) || l.in(sayMyChild) {
		return false
	}
	return slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		p := r.Person
		known := p.DateOfBirth != "" || p.PrisonNumber != "" || p.CRN != "" || p.NINumber != "" || p.NHSNumber != ""
		if p.Name == "" || !known || r.Consent.Given == nil || !*r.Consent.Given || r.Referrer.Name == "" && !l.works() || r.Referrer.Name != "" && sameName(p.Name, r.Referrer.Name) {
			return false
		}
		return r.HomelessDate != "" || r.HomelessStatus == "homeless" || r.HomelessStatus == "threatened" || r.RoughSleeping != nil && *r.RoughSleeping || p.NoFixedAbode != nil && *p.NoFixedAbode || r.Custody.ReleaseDate != ""
	})
}

// leastTold is how many sorts of facts a mail tells of somebody whom it refers,
// whatever words it has for that.
const leastTold = 3

// tellsMuch reports a mail of somebody at work whose sentences tell who one person
// is and so much about him or her as only a referral does: where the person lives
// or leaves, whether he or she agrees, custody, health, risks, how to call.
func (l *letter) tellsMuch() bool {
	if l.private() || !l.professional() || l.earlier() || l.forward || l.passesOnChaser() || l.otherService() || l.kin() || l.speaksForSelf() || l.represents() || l.in(sayMyChild) || l.takesBack() || l.asksForData() || l.placed() || l.handsOver() || l.exercise() || l.blank() || l.sendsAgain() || l.in(sayMAPPA) && l.in(invites) {
		return false
	}
	return slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		least := leastTold
		if l.in(sayProcedure) {
			least += 2 // "interview", "training": many a referral has such a word
		}
		return toldWho(r) && (toldHome(r) || l.in(sayHomeless) || l.in(sayLeaves)) && toldSorts(r) >= least
	})
}

// tellsAll reports a mail of somebody at work whose sentences tell who one person
// is, whether he or she agrees, and still more: whatever it says of policies,
// trainings and referrals made elsewhere, and in whatever words it tells of the
// home, nobody tells that but who refers.
func (l *letter) tellsAll() bool {
	if l.told == nil {
		t := l.hasAllTold()
		l.told = &t
	}
	return *l.told
}

func (l *letter) hasAllTold() bool {
	if len(l.reading.referrals) == 0 || l.filled() || len(l.refs) > 0 || l.private() || l.forward && !l.in(sayDTR) || l.kin() || l.represents() || l.otherService() || l.placed() || l.handsOver() || l.asksForData() || l.exercise() || l.blank() || l.sendsAgain() {
		return false
	}
	if l.listed() || l.noReply() || l.in(sayMAPPA) && l.in(invites) || l.in(sayMyChild) || l.in(sayForInfo) || l.in(sayNoReferral) || l.earlier() && (l.in(sayDateMoved) || l.in(sayCorrected) || l.in(sayNewLead) || l.in(sayChase)) && !l.in(sayAfresh) {
		return false
	}
	return slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		works := l.works() || signedAs.MatchString(strings.ToLower(r.Referrer.Role)) || officeSends.MatchString(l.message.Header.Get("From"))
		known := toldWho(r) || toldNamed(r) && (l.in(sayHomeless) || l.in(sayDTR) || l.holds(l.subject, sayReferral))
		return works && known && r.Consent.Given != nil && (toldHome(r) || l.in(sayHomeless) || l.in(sayLeaves) || l.in(sayNeed) || l.in(sayHousing)) && toldSorts(r) > leastTold
	})
}

// sayAfresh is a referral made once more, because nothing came of another.
var sayAfresh = regex(`\b(?:afresh|fresh (?:referral|dtr|duty to refer)|(?:new|second) (?:referral|dtr)|starting again|refer(?:ring)? (?:him|her|them) again|here it is in full|re-?referring)\b`)

// sayHousing are the words of somebody who writes about a home.
var sayHousing = regex(`\b(?:hous(?:e|ed|es|ing)|homes?|flat|tenan(?:cy|t|cies)|landlord|landlady|hostel|lodgings?|lodg(?:es|ing|er)|bedsit|accommodation|roof|rent|refuge|shelter|supported living|foster|eviction|sofa|couch|tent|move[- ]on|caravan|hotel|b&b|bed and breakfast|travelodge|guest ?house|put up|settee|spare room|box room|care leaver)\b`)

// officeSends is a sender who goes by the name of an office, or of a calling.
var officeSends = regex(`(?i)^["']?[^<"']*\b(?:nurse|ward|midwi(?:fe|ves)|clinic|hospital|omu|hmp|hmyoi|probation|resettlement|outreach|refuge|night ?shelter|jobcentre|social (?:work\w*|care)|yot|youth justice|discharge|welfare|casework\w*|support workers?)\b`)

// toldWho reports one who is named, told from others by a date or a number, and
// is not who wrote.
func toldWho(r Referral) bool {
	p := r.Person
	return toldNamed(r) && (p.DateOfBirth != "" || p.PrisonNumber != "" || p.CRN != "" || p.NINumber != "" || p.NHSNumber != "")
}

// toldNamed reports one who is named in full, by somebody else who signs.
func toldNamed(r Referral) bool {
	return strings.Contains(r.Person.Name, " ") && r.Referrer.Name != "" && !sameName(r.Person.Name, r.Referrer.Name)
}

// toldHome reports that it is told where somebody lives or leaves.
func toldHome(r Referral) bool {
	return r.HomelessDate != "" || r.HomelessStatus != "" || r.RoughSleeping != nil || r.Person.NoFixedAbode != nil || r.Custody.ReleaseDate != "" || r.Housing.LossReason != "" ||
		r.Housing.Situation != "" || r.Person.LastSettledAddress != ""
}

// toldSorts counts the sorts of facts that are told of somebody, with who it is.
func toldSorts(r Referral) int {
	p, n := r.Person, 1
	for _, told := range []bool{
		r.Consent.Given != nil, r.Custody.Prison != "" || r.Custody.Status != "" || r.Custody.Offence != "", p.Phone != "" || p.ContactVia != "" || p.Email != "",
		r.Needs.MentalHealth != "" || r.Needs.PhysicalHealth != "" || r.Needs.SubstanceMisuse != "" || r.Needs.DomesticAbuse != nil,
		r.Risk.Level != "" || r.Risk.ToStaff != "" || r.Risk.ExcludedAreas != "" || r.Risk.Arson != nil || r.Risk.MAPPALevel != 0,
		p.Address != "" || p.LastSettledAddress != "" || r.Housing.Situation != "", len(r.Household) > 0, p.CareLeaver != nil || p.ArmedForces != nil || p.Pregnant != nil,
		r.HomelessDate != "" || r.HomelessStatus != "" || r.RoughSleeping != nil || r.Housing.LossReason != "", r.Lead.Name != "",
		p.ImmigrationStatus != "" || p.Nationality != "" || p.Language != "" || p.InterpreterNeeded != nil,
	} {
		if told {
			n++
		}
	}
	return n
}

// invites is how somebody is asked to a meeting.
var invites = regex(`\b(?:invit(?:e|es|ed|ing|ation|ations)|(?:asked|required|expected|please|able|attendance|apologies) (?:to|from|is|are)? ?(?:attend|required)|attendance|attendees|apologies|agenda|minutes|panel (?:on|at|date|will|meets)|(?:meeting|panel) (?:will|to) be held)\b`)
