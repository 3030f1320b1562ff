package parser

import (
	"slices"
	"strings"
)

// in looks for a wording in the subject and in the writer's running text.
// Rules ask for the same wordings again and again, so answers are kept.
func (l *letter) in(re *pattern) bool {
	found, known := l.found[re]
	if !known {
		found = l.holds(l.subject, re) || l.holds(l.prose, re)
		l.found[re] = found
	}
	return found
}

// inOwn looks for a wording in all that the writer wrote, forms included.
func (l *letter) inOwn(re *pattern) bool {
	found, known := l.foundOwn[re]
	if !known {
		found = l.holds(l.own, re)
		l.foundOwn[re] = found
	}
	return found
}

// words counts the words of the writer's running text.
func (l *letter) words() int { return len(strings.Fields(l.prose)) }

// answered is the most answers that a form in the message has.
func (l *letter) answered() int {
	n := 0
	for _, f := range l.reading.forms {
		if f.confidence >= 0.5 {
			n = max(n, f.answered)
		}
	}
	return n
}

// filled reports a referral form with answers.
func (l *letter) filled() bool { return l.answered() >= 4 }

// filledAttachment reports a filled-in form in a file: no automatic answer
// brings one.
func (l *letter) filledAttachment() bool {
	for _, f := range l.reading.forms {
		if f.confidence >= 0.5 && f.answered >= 4 && f.part != "body" && f.part != "forwarded message" {
			return true
		}
	}
	return false
}

// blank reports a form whose questions nobody answered.
func (l *letter) blank() bool {
	labels, answered := 0, 0
	for _, f := range l.reading.forms {
		labels, answered = max(labels, f.labels), max(answered, f.answered)
	}
	return labels >= 6 && answered <= 1
}

// person reports details by which one person could be told from another.
func (l *letter) person() bool {
	if l.inOwn(sayBorn) || l.inOwn(sayNumber) || l.holds(l.subject, sayBorn) || l.holds(l.subject, sayNumber) {
		return true
	}
	for _, r := range l.reading.referrals {
		if r.Person.Name != "" && (r.Person.DateOfBirth != "" || r.Person.PrisonNumber != "" || r.Person.CRN != "" || r.Person.Phone != "" || r.Person.NINumber != "") {
			return true
		}
	}
	return false
}

// born reports a person with the date of birth, whether or not it is called so.
func (l *letter) born() bool {
	return l.person() || l.named() && l.inOwn(birthDate) || l.inOwn(nameThenBorn)
}

var (
	birthDate    = regex(`\b\d{1,2}(st|nd|rd|th)?( of)?[ ./-](\d{1,2}|[a-z]{3,9})[ ./-](19[3-9]\d|20(0\d|1[0-2]))\b`)
	nameThenBorn = regex(`\b[a-z'-]+ [a-z'-]+,? ?[-–(/|,]? ?\d{1,2}(st|nd|rd|th)?( of)?[ ./-](\d{1,2}|[a-z]{3,9})[ ./-](19[3-9]\d|20(0\d|1[0-2]))\b`)
)

// consented reports a person who agrees, as the form or the wording says.
func (l *letter) consented() bool {
	return l.inOwn(sayConsents) || slices.ContainsFunc(l.reading.referrals, func(r Referral) bool { return r.Consent.Given != nil && *r.Consent.Given })
}

// named reports that somebody is named, which is less than person.
func (l *letter) named() bool { return l.person() || l.inOwn(sayName) }

// aboutHome reports that anything in the message, its files and their names
// speaks of homelessness, of release, or of the duty to refer.
func (l *letter) aboutHome() bool {
	for _, re := range []*pattern{sayDTR, sayHomeless, sayLeaves} {
		if l.in(re) || l.inOwn(re) || l.holds(l.attach, re) || l.file(re) {
			return true
		}
	}
	if strings.Contains(l.quoted, "duty to refer") {
		return true
	}
	for _, text := range []string{l.own, l.attach} {
		if l.holds(text, sayUnsafe) && l.holds(text, sayMustGo) {
			return true
		}
	}
	for _, r := range l.reading.referrals {
		if r.HomelessStatus != "" || r.HomelessDate != "" || r.RoughSleeping != nil || r.Custody.ReleaseDate != "" || r.Custody.Prison != "" ||
			r.Person.PrisonNumber != "" || r.Person.CRN != "" || r.Person.NoFixedAbode != nil || r.Housing.LossReason != "" || r.Person.LastSettledAddress != "" && r.Consent.Given != nil && l.formHasReferrer() {
			return true
		}
	}
	return false
}

// otherService reports a message that calls itself, in its subject or at the
// top of a file, a referral to a service that is no housing authority's, and
// nowhere a duty to refer.
func (l *letter) otherService() bool {
	if l.in(sayDTR) || l.inOwn(sayDTR) || l.holds(l.attach, sayDTR) || l.holds(l.quoted, sayDTR) {
		return false
	}
	if refersToHousing.MatchString(l.prose) {
		return false
	}
	if top := l.attach[:min(len(l.attach), 400)]; toHousing.MatchString(l.subject) || toHousing.MatchString(l.title()) || toHousing.MatchString(top) || toCouncil.MatchString(top) {
		return false
	}
	if sayOtherService.MatchString(l.subject) || sayOtherService.MatchString(l.title()) {
		return true
	}
	// Line by line: below who made the form may stand "Referral of a …".
	for _, text := range append([]string{l.subject, l.fileNames()}, l.top...) {
		for _, m := range toService.FindAllStringSubmatch(text, 4) {
			if !homeService.MatchString(m[1] + m[2]) {
				return true
			}
		}
	}
	return false
}

// referralNamed reports a message that calls itself, or its form, a referral.
func (l *letter) referralNamed() bool {
	return l.holds(l.subject, sayReferral) || l.inOwn(sayReferral) || l.holds(l.attach, sayReferral) || l.holds(l.subject, sayDTR) || l.inOwn(sayDTR) || l.holds(l.attach, sayDTR)
}

var (
	// "Falls Service referral form", "referral to the memory clinic".
	toService = regex(`\b((?:[a-z&'-]+ ){1,4})(?:service|team|clinic|programme|scheme|pathway|project|hub)[ :-]+referral\b|\breferral (?:form )?(?:to|for) (?:the )?((?:[a-z&'-]+ ){1,4})(?:service|clinic|programme|scheme|pathway|hub)\b`)
	// What homeless people are referred to, and who refers them.
	homeService = regex(`homeless|hous|accommodation|resettle|prison|probation|outreach|rough|duty|refer|dtr|tenan|hmp|offender|youth|justice|discharge|council|agency|agencies|multi|our|my|this|your`)
)

// refersToHousing is what a writer says who sends another service's form to a
// housing authority, because it has none of its own.
var refersToHousing = regex(`\brefer(?:s|red|ring|ral)?\b[^.]{0,60}\bto\b[^.]{0,40}\b(?:housing|homeless\w*)\b`)

// toCouncil is how a form says that it goes to a housing authority, or comes
// from one's housing service.
var toCouncil = regex(`\b(?:refer\w*|alert|notification|notice|notify\w*|telling) (?:form )?(?:(?:of|for|about|on|by) [a-z, ]{3,40} )?to (?:an? |the |your |another )?(?:council|borough|local (?:housing )?authority|lha)\b|\bcouncil\W{1,4}(?:[a-z&]+ ){0,2}(?:hous|homeless)\w*`)

// toHousing is the name of a form that goes to a housing authority.
var toHousing = regex(`\b(?:referral|refer\w*|notification) (?:form )?(?:from [a-z&', -]{3,50} )?(?:to|for) (?:the )?(?:(?:council|local authority)(?:'s)? )?(?:housing|homeless\w*)\b|\b(?:housing|homeless\w*) (?:(?:duty|prevention|options|advice|needs|team|reduction|act) ){0,2}(?:referral|notification)\b`)

// housingReferral reports a form that calls itself a referral, asks for consent
// and speaks of how somebody is housed, without a word of homelessness.
func (l *letter) housingReferral() bool {
	return l.consentStated() && l.referralNamed() && (l.inOwn(sayHoused) || l.holds(l.attach, sayHoused) || toHousing.MatchString(l.title()))
}

// consentStated reports a form that says whether the person agrees, either way.
func (l *letter) consentStated() bool {
	return slices.ContainsFunc(l.reading.referrals, func(r Referral) bool { return r.Consent.Given != nil })
}

// formHasReferrer reports a form that names who refers, as forms do that
// somebody fills in about somebody else.
func (l *letter) formHasReferrer() bool {
	for _, r := range l.reading.referrals {
		for _, key := range []string{"referrer.name", "referrer.organisation", "referrer.phone", "referrer.email"} {
			if e, ok := r.Evidence[key]; ok && e.Label != proseLabel && e.Label != signatureLabel && !sameFullName(r.Person.Name, r.Referrer.Name) {
				return true
			}
		}
	}
	return false
}

// peopleInFiles reports an attachment that tells who somebody is, whatever its
// makers called it.
func (l *letter) peopleInFiles() bool {
	for _, r := range l.reading.referrals {
		p := r.Person
		if p.Name == "" || p.DateOfBirth == "" && p.PrisonNumber == "" && p.CRN == "" && p.NINumber == "" && p.NHSNumber == "" {
			continue
		}
		if e, ok := r.Evidence["person.name"]; ok && e.Part != "body" && e.Part != forwarded {
			return true
		}
	}
	return false
}

// title is how the attachments call themselves: their names, and the top of
// their text.
func (l *letter) title() string { return l.fileNames() + l.attach[:min(len(l.attach), 200)] }

func (l *letter) fileNames() string {
	var b strings.Builder
	for _, f := range l.files {
		b.WriteString(strings.ReplaceAll(f.name, "_", " ") + "\n")
	}
	return b.String()
}

// asksTheOneInNeed reports a form that is put to the person in need, "Your
// name", and not to somebody who refers.
func (l *letter) asksTheOneInNeed() bool {
	if l.formHasReferrer() && slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		return r.Person.Name != "" && r.Referrer.Name != "" && !sameName(r.Person.Name, r.Referrer.Name)
	}) {
		return false // "Your name" is the referrer's, and somebody else is asked about
	}
	for _, text := range []string{l.own, l.attach} {
		if asksYou.MatchString(text) && !asksWorker.MatchString(text) && !strings.Contains(text, "referrer") && !strings.Contains(text, "being referred") {
			return true
		}
	}
	return false
}

// private reports a writer who speaks for himself or his family.
func (l *letter) private() bool {
	return webmail.MatchString(l.env.From) && !l.filled() && !l.inOwn(sayWork)
}

// professional reports a writer who works with people in need.
func (l *letter) professional() bool {
	return officialDomain(l.env.From) || l.works() || !l.private() && (l.inOwn(sayWork) && l.voice().own == 0 || l.signsAsReferrer())
}

// signsAsReferrer reports a form whose referrer, not the person, is who sent it.
func (l *letter) signsAsReferrer() bool {
	return l.sender != "" && slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		return sameFullName(r.Referrer.Name, l.sender) && r.Person.Name != "" && !sameName(r.Person.Name, l.sender)
	})
}

// officialDomain reports senders of public bodies; their names are general,
// no address book.
func officialDomain(from string) bool {
	_, domain, _ := strings.Cut(from, "@")
	for _, d := range []string{"gov.uk", "nhs.net", "nhs.uk", "police.uk", "mod.uk", "cjsm.net"} {
		if domain == d || strings.HasSuffix(domain, "."+d) {
			return true
		}
	}
	return strings.Contains(domain, "probation") || strings.Contains(domain, "prison") || strings.Contains(domain, ".nhs.") || strings.Contains(domain, "hospital")
}

// earlier reports that the message is about something already under way.
func (l *letter) earlier() bool {
	if len(l.refs) == 0 && l.person() && l.in(isReferral) {
		return false // "consent for this referral" is said of this very mail
	}
	return len(l.refs) > 0 || l.in(sayEarlier) || l.in(referredBefore) || l.in(sayFormSent) && (l.person() || l.in(crnAlone)) && l.professional()
}

// isReferral is a mail that calls itself a referral.
var isReferral = regex(`\b(?:can|could|may) (?:i|we) (?:please |just )?refer (?:someone|somebody|a |an |him|her|them|mr|mrs|ms|miss)\b|\b(?:send|sent|sending|submit|submitting|make|making|put|putting)\b[^.]{0,30}\bas (?:an? |my |our )(?:\w+ )?(?:duty[- ]to[- ]refer|dtr)\b|\b(?:accept|treat|take|regard|consider|count|register|log) (?:this|the (?:below|following|above))(?: (?:e-?mail|mail|message|letter|note))? as (?:an? |my |our |the |being |your )*(?:formal |official |new |urgent )?(?:duty[- ]to[- ]refer|dtr|(?:homeless(?:ness)? |housing )?referral)\b|\bthis (?:e-?mail |mail |message |letter |note )?(?:is|constitutes|serves as|stands as) (?:an? |my |our |the )?(?:formal |official |new |urgent )?(?:duty[- ]to[- ]refer|dtr|(?:homeless(?:ness)? |housing )?referral (?:for|of|in respect of) )`)

// referredBefore is somebody whom the council knows of.
var referredBefore = regex(`\breferred to you(?:r \w+)? (?:by (?:us|me|our|my)\b|on (?:the )?\d|last \w|earlier\b|previously\b|(?:\w+ ){1,3}ago\b)`)

// chases reports a writer who asks what became of something: of a referral,
// where the wording may be about anything.
func (l *letter) chases() bool {
	return l.in(sayChase) || l.in(sayNudge) && (l.earlier() || l.in(sayDTR) || l.holds(l.quoted, sayDTR))
}

// context reports a referral or a case behind the message.
func (l *letter) context() bool {
	return l.earlier() || l.in(sayDTR) || l.holds(l.quoted, sayDTR) || l.professional() && (l.person() || l.reply || l.in(crnAlone)) || strings.Contains(l.subject, "referral")
}

// refers reports that the writer refers somebody now.
func (l *letter) refers() bool {
	return (l.in(sayRefer) || l.in(isReferral) || l.in(sayReferralFor) && (!l.earlier() || l.another())) && (l.in(sayDTR) || l.in(sayHomeless) || l.in(sayLeaves) && l.person()) && !l.passesOnChaser() && !l.onlyMentions()
}

// passesOnChaser reports a chaser that forwards the mail it chases.
func (l *letter) passesOnChaser() bool {
	return l.forward && l.holds(l.head, sayChase) && (l.holds(l.head, sayEarlier) || l.holds(l.head, sayTimeAgo))
}

func (l *letter) noReply() bool {
	local, _, _ := strings.Cut(l.env.From, "@")
	return noReplyLocal.MatchString(local)
}

// machine reports the sender's own word that no person wrote.
func (l *letter) machine() bool {
	return l.noReply() || strings.HasPrefix(l.env.Automatic, "Auto-Submitted: auto-gen") || strings.HasPrefix(l.env.Automatic, "Auto-Submitted: auto-not") ||
		l.inOwn(sayNoReply) && !l.personal()
}

// personal reports an address that is somebody's own, first name and surname.
func (l *letter) personal() bool {
	local, _, _ := strings.Cut(l.env.From, "@")
	return personalLocal.MatchString(local) && !noReplyLocal.MatchString(local)
}

var personalLocal = regex(`^[a-z'-]+[._][a-z'-]{2,}\d{0,2}$`)

// listed reports headers of lists and of mass mailers.
func (l *letter) listed() bool {
	a := l.env.Automatic
	return strings.HasPrefix(a, "a mailing list") || strings.HasPrefix(a, "Precedence: ") && a != "Precedence: auto_reply" || a == "Feedback-Id"
}

// unread reports an attachment that could hold a referral and was not read.
func (l *letter) unread() bool {
	for _, f := range l.files {
		if !f.read && !f.inline && f.sort != "signature" && f.sort != "calendar" && f.sort != "contact" && f.sort != "report" {
			return true
		}
	}
	return false
}

// file reports an attachment whose name has the wording.
func (l *letter) file(re *pattern) bool {
	for _, f := range l.files {
		if f.name != "" && re.MatchString(strings.ReplaceAll(f.name, "_", " ")) {
			return true
		}
	}
	return false
}

func (l *letter) hasSort(sort string) bool {
	for _, f := range l.files {
		if f.sort == sort && f.message == 0 {
			return true
		}
	}
	return false
}
