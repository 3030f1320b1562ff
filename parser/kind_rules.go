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
	for _, r := range l.reading.referrals {
		if r.HomelessStatus != "" || r.HomelessDate != "" || r.RoughSleeping != nil || r.Custody.ReleaseDate != "" || r.Custody.Prison != "" ||
			r.Person.PrisonNumber != "" || r.Person.CRN != "" || r.Person.NoFixedAbode != nil || r.Housing.LossReason != "" {
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
	if top := l.attach[:min(len(l.attach), 400)]; toHousing.MatchString(l.subject) || toHousing.MatchString(l.title()) || toHousing.MatchString(top) {
		return false
	}
	for _, text := range []string{l.subject, l.title()} {
		if sayOtherService.MatchString(text) {
			return true
		}
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

// toHousing is the name of a form that goes to a housing authority.
var toHousing = regex(`\b(?:referral|refer\w*|notification) (?:form )?(?:to|for) (?:the )?(?:(?:council|local authority)(?:'s)? )?(?:housing|homeless\w*)\b|\b(?:housing|homeless\w*) (?:(?:duty|prevention|options|advice|needs|team|reduction|act) ){0,2}(?:referral|notification)\b`)

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
func (l *letter) title() string {
	var b strings.Builder
	for _, f := range l.files {
		b.WriteString(strings.ReplaceAll(f.name, "_", " ") + "\n")
	}
	return b.String() + l.attach[:min(len(l.attach), 200)]
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
func (l *letter) earlier() bool { return len(l.refs) > 0 || l.in(sayEarlier) }

// context reports a referral or a case behind the message.
func (l *letter) context() bool {
	return l.earlier() || l.in(sayDTR) || l.holds(l.quoted, sayDTR) || l.professional() && (l.person() || l.reply) || strings.Contains(l.subject, "referral")
}

// refers reports that the writer refers somebody now.
func (l *letter) refers() bool {
	return (l.in(sayRefer) || l.in(sayReferralFor) && !l.earlier()) && (l.in(sayDTR) || l.in(sayHomeless) || l.in(sayLeaves) && l.person()) && !l.passesOnChaser()
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

// isBounce is what the rules of bounces say, for whoever must know before the
// kind is decided.
func (l *letter) isBounce() bool {
	p := 0.0
	for _, r := range bounceClues() {
		if r.holds(l) {
			p = 1 - (1-p)*(1-r.weight)
		}
	}
	return p >= leastConfidence
}

func (l *letter) deliveryReport() bool {
	if l.message.Type == "multipart/report" && !strings.Contains(strings.ToLower(l.message.Params["report-type"]), "disposition") {
		return true
	}
	for _, p := range l.message.Parts {
		if p.Message == 0 && (p.Type == "message/delivery-status" || p.Type == "message/global-delivery-status") {
			return true
		}
	}
	return false
}

func (l *letter) readReceipt() bool {
	for _, p := range l.message.Parts {
		if p.Message == 0 && p.Type == "message/disposition-notification" {
			return true
		}
	}
	return l.message.Type == "multipart/report" && strings.Contains(strings.ToLower(l.message.Params["report-type"]), "disposition")
}

func bounceClues() []clue {
	daemon := func(l *letter) bool {
		return fromDaemon.MatchString(l.env.From) || l.message.Header.Has("X-Failed-Recipients")
	}
	return []clue{
		{KindBounce, 0.98, "content type: a delivery status notification", func(l *letter) bool { return l.deliveryReport() && !l.readReceipt() }},
		{KindBounce, 0.9, "header: names recipients that failed", func(l *letter) bool { return l.message.Header.Has("X-Failed-Recipients") }},
		{KindBounce, 0.9, "sender: a mail system, with a report of delivery", func(l *letter) bool {
			return daemon(l) && (l.holds(l.subject, subjectBounce) || l.inOwn(sayBounce))
		}},
		{KindBounce, 0.8, "return path: empty, with a report of delivery", func(l *letter) bool {
			return l.env.Automatic == "Return-Path: <>" && l.holds(l.subject, subjectBounce) && l.inOwn(sayBounce)
		}},
		{KindBounce, 0.6, "subject and text: a report of delivery", func(l *letter) bool {
			return !l.reply && !l.forward && l.holds(l.subject, subjectBounce) && l.inOwn(sayBounce) && !l.filled()
		}},
	}
}

// clues are all pieces of evidence.
func clues() []clue {
	out := bounceClues()
	out = append(out, automaticClues()...)
	out = append(out, wrapperClues()...)
	out = append(out, formalClues()...)
	out = append(out, caseClues()...)
	return append(out, referralClues()...)
}

func automaticClues() []clue {
	calm := func(l *letter) bool { return !l.filled() && !l.refers() }
	return []clue{
		{KindAutoReply, 0.95, "header: an automatic answer", func(l *letter) bool {
			return l.env.Automatic == "Auto-Submitted: auto-replied" || l.env.Automatic == "Precedence: auto_reply"
		}},
		{KindAutoReply, 0.9, "header: an autoresponder", func(l *letter) bool {
			return l.message.Header.Has("X-Autoreply") || l.message.Header.Has("X-Autorespond") || l.message.Header.Has("X-Autoresponder")
		}},
		{KindAutoReply, 0.95, "content type: a read receipt", (*letter).readReceipt},
		{KindAutoReply, 0.9, "subject: a mail program's automatic answer", func(l *letter) bool { return l.holds(l.subject, subjectAutomatic) && !l.filled() }},
		{KindAutoReply, 0.8, "subject: an automatic answer", func(l *letter) bool { return l.holds(l.subject, subjectAway) && calm(l) }},
		{KindAutoReply, 0.7, "subject: a receipt or an answer to an invitation", func(l *letter) bool {
			return l.holds(l.subject, subjectRead) && l.words() < 60 && calm(l)
		}},
		{KindAutoReply, 0.75, "wording: away from work", func(l *letter) bool {
			return l.holds(l.prose, sayAway) && l.holds(l.prose, sayAwayFor) && l.words() < 130 && calm(l) && !l.person()
		}},
		{KindAutoReply, 0.6, "wording: a short note of absence", func(l *letter) bool {
			return l.holds(l.prose, sayAway) && l.words() < 45 && !l.noReply() && calm(l) && !l.person() && (l.reply || l.env.Automatic != "")
		}},
		{KindAutoReply, 0.7, "wording: an automatic acknowledgement", func(l *letter) bool {
			return l.holds(l.prose, sayReceipt) && calm(l) && !l.inOwn(sayBorn) && !l.holds(l.prose, sayPortalNew)
		}},
		{KindAutoReply, -0.7, "", (*letter).filledAttachment},
		{KindAutoReply, -0.9, "", func(l *letter) bool { return l.machine() && l.portal() }},
		{KindAutoReply, -0.8, "", func(l *letter) bool { return l.listed() && l.inOwn(saySubscribe) }},

		{KindBulk, 0.8, "header: a mailing list or a mass mailing", func(l *letter) bool { return l.listed() && !l.filled() && !(l.refers() && l.named()) }},
		{KindBulk, 0.5, "wording: how to unsubscribe", func(l *letter) bool { return l.inOwn(saySubscribe) && calm(l) }},
		{KindBulk, 0.35, "wording: a newsletter or an event", func(l *letter) bool { return l.in(sayNewsletter) && calm(l) }},
		{KindBulk, 0.3, "sender: no reply wanted, to a newsletter", func(l *letter) bool { return l.noReply() && l.in(sayNewsletter) && calm(l) }},
		{KindBulk, 0.55, "wording: selling", func(l *letter) bool { return l.in(saySell) && !l.person() && !l.filled() }},
		{KindBulk, 0.75, "wording: asks for a sign-in or a payment, as fraud does", func(l *letter) bool { return l.in(sayPhish) && !l.filled() && !l.person() && !l.sealed() }},
		{KindBulk, -0.7, "", func(l *letter) bool { return l.reply && len(l.message.Header.Raw("In-Reply-To")) > 0 }},
		{KindBulk, -0.5, "", func(l *letter) bool {
			return l.noReply() && l.in(sayPortalOld) && l.in(sayPortalName) && !l.in(sayCredentials) && !l.listed() && !l.inOwn(saySubscribe)
		}},
		{KindBulk, -0.6, "", func(l *letter) bool { return l.person() && l.professional() }},
	}
}

// portal reports what a housing portal writes when somebody was referred.
func (l *letter) portal() bool {
	return l.in(sayPortalNew) || l.inOwn(sayPortalNew) || l.answered() >= 2 && l.inOwn(sayLogIn)
}

// sealed reports a wrapper by its parts.
func (l *letter) sealed() bool {
	return l.hasSort("smime") || l.hasSort("rpmsg") || l.hasSort("pgp") || l.message.Type == "multipart/encrypted" || l.file(wrapperFile)
}

func wrapperClues() []clue {
	return []clue{
		{KindEncrypted, 0.95, "part: an encrypted message", func(l *letter) bool { return l.sealed() && !l.filled() }},
		{KindEncrypted, 0.85, "wording: an encrypted message waits elsewhere", func(l *letter) bool {
			return l.in(sayWrapper) && l.holds(l.prose, sayUnlock) && !l.filled() && !l.refers() && !l.person() && l.words() < 400 && !l.inOwn(saySubscribe) && !l.listed()
		}},
		{KindEncrypted, 0.95, "text: an encrypted message", func(l *letter) bool { return strings.HasPrefix(l.own, "-----begin pgp message-----") }},
		{KindEncrypted, 0.9, "attachment: a locked archive, and nothing else tells of a person", func(l *letter) bool {
			return l.locked && (l.hasSort("zip") || l.hasSort("archive")) && !l.filled() && !l.person() && l.words() < 80 && !l.in(sayOffice) && !l.private() && (l.context() || l.referralNamed() || l.in(sayPassword))
		}},
		{KindEncrypted, -0.7, "", func(l *letter) bool { return !l.sealed() && l.in(sayTraining) }},
		{KindEncrypted, -0.6, "", func(l *letter) bool { return !l.sealed() && l.private() && !l.noReply() }},

		{KindPortalNotification, 0.9, "sender: a machine, which tells of a new referral", func(l *letter) bool {
			return l.machine() && (l.in(sayPortalNew) || l.inOwn(sayPortalNew)) && (l.named() || l.answered() >= 2 || l.inOwn(sayDTR) || l.holds(l.subject, sayDTR)) && !l.listed() && !l.in(sayPhish)
		}},
		{KindPortalNotification, 0.9, "sender: a machine, with a referral's answers", func(l *letter) bool {
			return l.machine() && (l.filled() && l.referralNamed() || l.answered() >= 2 && l.in(sayDTR)) && !l.in(sayPhish)
		}},
		{KindPortalNotification, -0.6, "", func(l *letter) bool { return l.in(sayPortalOld) && !l.holds(l.subject, sayPortalNew) && !l.filled() }},
		{KindPortalNotification, -0.7, "", func(l *letter) bool { return l.holds(l.prose, worksAs) }},
		{KindPortalNotification, -0.7, "", func(l *letter) bool { return l.in(sayNewsletter) || l.inOwn(saySubscribe) && !l.filled() }},
	}
}

func formalClues() []clue {
	return []clue{
		{KindMAPPA, 0.9, "subject: MAPPA", func(l *letter) bool {
			return l.holds(l.subject, sayMAPPA) && !l.in(sayTraining) && !l.filled()
		}},
		{KindMAPPA, 0.9, "subject: a MAPPA meeting", func(l *letter) bool {
			return l.holds(l.subject, sayMAPPA) && l.holds(l.subject, sayMeeting) && !l.in(sayTraining)
		}},
		{KindMAPPA, 0.8, "wording: a MAPPA meeting or its papers", func(l *letter) bool {
			return l.holds(l.prose, sayMAPPA) && l.holds(l.prose, sayMeeting) && !l.filled() && !l.refers() && !l.in(sayTraining) && !l.in(saySubscribe)
		}},
		{KindMAPPA, 0.85, "attachment: named as MAPPA papers", func(l *letter) bool { return l.file(sayMAPPA) && !l.filled() && !l.in(sayTraining) }},
		{KindMAPPA, 0.8, "attachment: MAPPA papers", func(l *letter) bool {
			return mappaPapers.MatchString(l.attach[:min(len(l.attach), 1500)]) && !l.filled() && !l.in(sayTraining)
		}},
		{KindMAPPA, 0.7, "sender: a MAPPA unit", func(l *letter) bool { return sayMAPPA.MatchString(l.env.From) && !l.in(sayTraining) }},
		{KindMAPPA, -0.6, "", func(l *letter) bool {
			return l.holds(l.subject, sayDTR) && l.person() && !l.holds(l.subject, sayMAPPA)
		}},
		{KindMAPPA, -0.7, "", func(l *letter) bool { return l.refers() && l.person() && !l.holds(l.subject, sayMAPPA) }},

		{KindInformationRequest, 0.85, "wording: a request under freedom of information", func(l *letter) bool {
			return (l.holds(l.subject, sayFOI) || l.asksUnderFOI()) && !l.filled()
		}},
		{KindInformationRequest, 0.8, "wording: a request for personal data", func(l *letter) bool { return l.in(saySAR) && !l.filled() && !l.refers() }},
		{KindInformationRequest, 0.8, "wording: a disclosure request of the police", func(l *letter) bool {
			return !sayMAPPA.MatchString(l.env.From) && (l.in(sayPolice) || strings.HasSuffix(l.env.From, ".police.uk")) && l.in(sayDisclose) && !l.filled() && !l.refers()
		}},
		{KindInformationRequest, 0.97, "attachment: a request for personal data", func(l *letter) bool {
			return saySAR.MatchString(l.title()) && !l.in(sayTraining)
		}},
		{KindInformationRequest, -0.7, "", func(l *letter) bool { return l.in(sayNoPress) || l.in(saySubscribe) || l.listed() }},
	}
}

// asksUnderFOI reports a sentence that asks under freedom of information. That
// a mail may be disclosed under it stands below half of all public mail.
func (l *letter) asksUnderFOI() bool {
	if !l.in(sayFOI) {
		return false
	}
	for _, s := range splitVoice(l.prose) {
		if sayFOI.MatchString(s) && !mayDisclose.MatchString(s) {
			return true
		}
	}
	return false
}

var mayDisclose = regex(`\b(may|might|can|could|will|would) (also )?(be |need to be |have to be )?(disclosed?|disclosable|released|subject|made (public|available))\b|\bsubject to (disclosure|release|the|requests?)|\bdisclosable\b|\bexempt(ion)?\b`)

// behind reports somebody behind a message who may speak for a case: a public
// writer only where a referral is named.
func (l *letter) behind() bool {
	if l.private() || !l.professional() && !officialDomain(l.env.From) && !l.earlier() {
		return len(l.refs) > 0 || l.in(sayEarlier) && !l.private() || l.in(sayDTR) && !l.private()
	}
	return l.context()
}

func caseClues() []clue {
	fresh := func(l *letter) bool { return (l.filled() || l.refers() && l.named()) && !l.earlier() }
	return []clue{
		{KindWithdrawal, 0.9, "wording: takes a referral or consent back", func(l *letter) bool {
			return l.in(sayWithdraw) && (l.behind() || strings.Contains(l.prose, "referral")) && !l.private()
		}},
		{KindWithdrawal, -0.5, "", func(l *letter) bool { return l.refers() && l.person() && !l.earlier() }},

		{KindChaser, 0.8, "wording: asks what became of a referral", func(l *letter) bool { return l.in(sayChase) && l.behind() && !fresh(l) }},
		{KindChaser, 0.5, "wording: a referral made some time ago", func(l *letter) bool { return l.in(sayChase) && l.behind() && l.in(sayEarlier) && l.in(sayTimeAgo) }},
		{KindChaser, 0.5, "subject: asks again", func(l *letter) bool { return l.holds(l.subject, sayChase) && l.behind() }},
		{KindChaser, 0.85, "wording: asks about the mail that it passes on", (*letter).passesOnChaser},
		{KindChaser, -0.5, "", func(l *letter) bool { return !l.earlier() && !l.reply && !l.in(sayDTR) && !l.person() }},
		{KindChaser, -0.4, "", func(l *letter) bool { return l.in(sayDateMoved) }},
		{KindChaser, -0.6, "", func(l *letter) bool { return l.in(sayProcedure) && !l.person() && !l.earlier() }},

		{KindContactChange, 0.75, "wording: another person leads from now on", func(l *letter) bool { return l.in(sayNewLead) && l.behind() && !fresh(l) }},
		{KindContactChange, 0.5, "subject: another lead", func(l *letter) bool { return l.holds(l.subject, sayNewLead) && l.behind() && !fresh(l) }},
		{KindContactChange, 0.97, "attachment: names another lead", func(l *letter) bool {
			return titleNewLead.MatchString(l.title())
		}},
		{KindContactChange, -0.6, "", func(l *letter) bool { return l.holds(l.subject, sayDTR) && l.person() && !l.earlier() && !l.reply }},
		{KindContactChange, -0.6, "", func(l *letter) bool {
			return l.in(sayProcedure) && len(l.refs) == 0 && !l.person() && !l.in(sayEarlier)
		}},

		{KindUpdate, 0.8, "wording: another date", func(l *letter) bool { return l.in(sayDateMoved) && l.behind() && !fresh(l) }},
		{KindUpdate, 0.6, "wording: news on a case", func(l *letter) bool { return l.in(sayNews) && l.behind() && !fresh(l) }},
		{KindUpdate, 0.8, "wording: a corrected form", func(l *letter) bool {
			return l.in(sayCorrected) && l.behind() && (l.filled() || l.unread() || l.earlier())
		}},
		{KindUpdate, 0.5, "wording: more on a referral made before", func(l *letter) bool {
			return l.in(sayEarlier) && l.professional() && l.named() && l.words() > 8 && !l.holds(l.prose, sayThanks) && !fresh(l)
		}},
		{KindUpdate, 0.55, "reference: about a case of ours", func(l *letter) bool {
			return len(l.refs) > 0 && l.words() > 12 && !l.holds(l.prose, sayThanks) && !fresh(l)
		}},
		{KindUpdate, -0.5, "", func(l *letter) bool { return l.in(sayNewLead) && !l.in(sayDateMoved) && !l.in(sayCorrected) }},
		{KindUpdate, -0.6, "", func(l *letter) bool { return l.in(sayWithdraw) }},
		{KindUpdate, -0.6, "", func(l *letter) bool { return l.in(sayProcedure) && len(l.refs) == 0 && !l.person() }},

		{KindRetentionRequest, 0.8, "wording: a tenancy to save during custody or a stay", func(l *letter) bool {
			return sayTenancy.MatchString(l.subject+" "+l.prose) && l.in(sayInside) && l.professional()
		}},
		{KindRetentionRequest, 0.7, "wording: no referral, but a tenancy to save", func(l *letter) bool {
			return l.in(sayTenancy) && l.in(sayNoReferral) && l.professional()
		}},
		{KindRetentionRequest, 0.5, "subject: a tenancy to save", func(l *letter) bool {
			return l.holds(l.subject, sayTenancy) && l.professional() && (l.person() || l.in(sayInside)) && !l.otherService()
		}},
		{KindRetentionRequest, 0.7, "attachment: asks to save a tenancy", func(l *letter) bool {
			return titleKeepsHome.MatchString(l.title()) && l.person() && l.professional() && !l.holds(l.subject, sayDTR)
		}},
		{KindRetentionRequest, -0.5, "", func(l *letter) bool { return l.in(sayProcedure) && !l.named() }},

		{KindEvidence, 0.65, "wording: documents for a case", func(l *letter) bool {
			return l.in(sayDocuments) && (l.earlier() || l.in(sayAsked)) && l.behind() && !fresh(l)
		}},
		{KindEvidence, 0.45, "wording: what was asked for", func(l *letter) bool {
			return l.in(sayAsked) && l.behind() && !fresh(l) && (l.unread() || len(l.files) > 0)
		}},
		{KindEvidence, 0.5, "reference: a file for a case of ours", func(l *letter) bool { return len(l.refs) > 0 && l.unread() && l.words() < 80 && !l.in(sayCorrected) }},
		{KindEvidence, 0.7, "wording: a password", func(l *letter) bool {
			return l.in(sayPassword) && !l.in(sayPhish) && !l.in(sayOffice) && !l.private() && !l.noReply() && !fresh(l)
		}},
		{KindEvidence, -0.5, "", func(l *letter) bool { return l.in(sayCorrected) && l.filled() }},

		{KindUpdate, -0.7, "", (*letter).ownAffairs},
		{KindChaser, -0.7, "", (*letter).ownAffairs},
		{KindEvidence, -0.7, "", (*letter).ownAffairs},
		{KindContactChange, -0.7, "", (*letter).ownAffairs},

		{KindSelfReferral, 0.8, "wording: somebody about his or her own home", func(l *letter) bool { return l.in(sayMe) && !l.works() }},
		{KindSelfReferral, 0.75, "wording: somebody about a child or a relative", func(l *letter) bool {
			return l.in(sayMyChild) && l.in(sayCrisis) && !l.works()
		}},
		{KindSelfReferral, 0.8, "wording: the need is the writer's own", (*letter).inCrisis},
		{KindSelfReferral, 0.97, "form: about the one who sent it", func(l *letter) bool {
			return l.answered() >= 2 && l.aboutHome() && (l.referralNamed() || l.voice().crisis > 0) && (l.selfNamed() || l.in(forMyself) && !l.in(workedWith))
		}},
		{KindSelfReferral, 0.97, "form: asks the one who needs help", func(l *letter) bool {
			return l.asksTheOneInNeed() && l.aboutHome()
		}},
		{KindSelfReferral, -0.9, "", func(l *letter) bool {
			return (l.filled() || l.refers()) && l.works() && !l.selfNamed() && !l.in(forMyself) && !l.asksTheOneInNeed()
		}},
		{KindSelfReferral, -0.8, "", func(l *letter) bool { return l.reply && l.words() < 15 }},
	}
}

func referralClues() []clue {
	return []clue{
		{KindReferral, 0.93, "form: filled in", (*letter).filled},
		{KindReferral, 0.5, "form: filled in part", func(l *letter) bool { return l.answered() >= 2 && !l.filled() && !l.blank() }},
		{KindReferral, 0.85, "wording: refers a person", func(l *letter) bool { return l.refers() && l.named() }},
		{KindReferral, 0.5, "subject or title: a duty to refer, with a person", func(l *letter) bool {
			return l.holds(l.subject, sayDTR) && l.person() && !l.earlier()
		}},
		{KindReferral, 0.65, "attachment: a person's details, and a home that is lost", func(l *letter) bool {
			return l.peopleInFiles() && l.aboutHome() && !l.earlier() && !l.private() && !l.otherService() && l.referralNamed()
		}},
		{KindReferral, 0.8, "attachment: a letter that refers a person", func(l *letter) bool {
			return (l.holds(l.attach, sayRefer) || l.holds(l.attach, sayDTR) || l.holds(l.attach, sayReferral) && l.holds(l.attach, sayConsents)) && (l.holds(l.attach, sayBorn) || l.holds(l.attach, sayNumber)) &&
				(l.holds(l.attach, sayHomeless) || l.holds(l.attach, sayLeaves)) && !l.private() && !l.blank() && !l.otherService()
		}},
		{KindReferral, 0.6, "attachment: named as a referral", func(l *letter) bool {
			return l.file(namedReferral) && !l.blank() && (l.unread() || l.answered() > 0)
		}},
		{KindReferral, 0.6, "subject or text: a duty to refer, with an attachment that was not read", func(l *letter) bool { return l.in(sayDTR) && l.unread() && !(l.earlier() && l.in(sayDocuments)) }},
		{KindReferral, 0.6, "wording: a professional about a person who has no home", func(l *letter) bool {
			return l.professional() && l.person() && l.in(sayHomeless) && !l.earlier() && !l.passesOnChaser()
		}},
		{KindReferral, 0.7, "wording: a professional, a person, no home, and consent or a referral", func(l *letter) bool {
			return l.professional() && !l.private() && l.born() && (l.in(sayHomeless) || l.voice().other > 0 && l.inOwn(sayNeed)) &&
				(l.consented() || l.inOwn(sayReferral) || l.in(sayDTR)) && !l.earlier() && !l.passesOnChaser() && !l.in(sayProcedure)
		}},
		{KindReferral, 0.55, "sender: a professional about one person, with an attachment that was not read", func(l *letter) bool {
			return l.professional() && l.person() && l.unread() && !l.reply && !l.earlier() && l.words() < 60 && !l.in(sayAsked) && !l.in(sayMAPPA) && !l.in(sayProcedure)
		}},
		{KindReferral, -0.85, "", func(l *letter) bool {
			return l.in(sayProcedure) && !l.filled() && !l.person() && !(l.refers() && l.named()) && !(l.file(namedReferral) && l.answered() > 0)
		}},
		{KindReferral, -0.6, "", func(l *letter) bool {
			// Adaptations, safeguarding, a food bank: forms of other services
			// name a person, a referrer and consent too. A person decides.
			return l.filled() && (!l.aboutHome() && !l.housingReferral() || l.otherService())
		}},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.blank() && !(l.refers() && l.person()) }},
		{KindReferral, -0.6, "", func(l *letter) bool { return l.in(sayWithdraw) && !l.private() && l.behind() }},
		{KindReferral, -0.8, "", func(l *letter) bool {
			// Papers that were asked for, of a case that is known.
			return (len(l.refs) > 0 || l.earlier()) && (l.in(sayAsked) || l.in(sayDocuments)) && !l.holds(l.attach, sayReferral) && !l.holds(l.attach, sayDTR) && !l.refers() && !l.inOwn(sayConsents)
		}},
		{KindReferral, -0.8, "", func(l *letter) bool { return titleNewLead.MatchString(l.title()) }},
		{KindReferral, -0.6, "", func(l *letter) bool { return l.in(sayChase) && l.in(sayEarlier) || l.passesOnChaser() }},
		{KindReferral, -0.5, "", func(l *letter) bool {
			return l.in(sayEarlier) && (l.in(sayDateMoved) || l.in(sayCorrected) || l.in(sayNewLead))
		}},
		{KindReferral, -0.5, "", func(l *letter) bool {
			return len(l.refs) > 0 && (l.in(sayCorrected) || l.in(sayDateMoved) || l.in(sayChase))
		}},
		{KindReferral, -0.5, "", func(l *letter) bool { return l.in(sayTenancy) && l.in(sayInside) && !l.in(sayDTR) }},
		{KindReferral, -0.6, "", func(l *letter) bool {
			// A retention request gives the person's details as a form does
			// (Essex 2); what it asks for stands in the subject, or is said.
			return l.in(sayTenancy) && (l.in(sayNoReferral) || l.holds(l.subject, sayTenancy) && !l.holds(l.subject, sayDTR))
		}},
		{KindReferral, -0.5, "", func(l *letter) bool { return l.private() && !l.filled() }},
		{KindReferral, -0.75, "", func(l *letter) bool {
			// Whoever fills in who refers and whom, two people, is at work.
			return l.speaksForSelf() && !(l.filled() && l.formHasReferrer() && !l.in(forMyself))
		}},
		{KindReferral, -0.6, "", func(l *letter) bool {
			return l.in(sayLandlord) && !l.in(sayDTR) && !l.refers() && !l.file(namedReferral) && !l.holds(l.attach, sayDTR)
		}},
		{KindReferral, -0.6, "", func(l *letter) bool {
			return l.filled() && !l.referralNamed() && !l.professional() && !l.formHasReferrer() && !l.file(namedReferral) && !(l.consentStated() && l.aboutHome())
		}},
		{KindReferral, -0.7, "", func(l *letter) bool { return l.in(sayForInfo) && !l.in(sayDTR) }},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.selfNamed() || l.asksTheOneInNeed() }},
		{KindReferral, -0.4, "", func(l *letter) bool { return l.in(sayEarlier) && (l.in(sayAsked) || l.in(sayDocuments)) && !l.filled() }},
	}
}
