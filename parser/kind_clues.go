package parser

import (
	"slices"
	"strings"
)

// clues gives all pieces of evidence.
func clues(yield func(*clue) bool) {
	for _, list := range [...]func() []clue{bounceClues, automaticClues, wrapperClues, formalClues, caseClues, referralClues} {
		all := list()
		for i := range all {
			if !yield(&all[i]) {
				return
			}
		}
	}
}

// calm reports a mail that neither is a form nor refers anybody.
func calm(l *letter) bool { return !l.filled() && !l.refers() }

// fresh reports a mail that refers somebody, and not once more.
func fresh(l *letter) bool {
	return (l.filled() || l.refers() && l.named()) && !l.earlier() || l.another()
}

// another reports a mail about somebody new, which speaks of one referred before.
func (l *letter) another() bool { return l.in(sayAnother) && l.born() && l.aboutHome() }

// sayAnother is somebody new beside one who was referred before.
var sayAnother = regex(`\b(?:have|got|is|here is|here's|need to (?:do|make|send)|with) (?:another|a new|a further|one more) (?:one|referral|dtr|duty to refer|person|chap|lad|man|woman|lady|patient|client)\b|\b(?:hence|so) (?:this|a new|a fresh|another) (?:new |fresh )?(?:referral|dtr|duty to refer)\b`)

func automaticClues() []clue {
	return []clue{
		{KindAutoReply, 0.95, "header: an automatic answer", func(l *letter) bool {
			return l.env.Automatic == "Auto-Submitted: auto-replied" || l.env.Automatic == "Precedence: auto_reply"
		}},
		{KindAutoReply, 0.9, "header: an autoresponder", func(l *letter) bool {
			return l.message.Header.Has("X-Autoreply") || l.message.Header.Has("X-Autorespond") || l.message.Header.Has("X-Autoresponder")
		}},
		{KindAutoReply, 0.95, "content type: a read receipt", (*letter).readReceipt},
		{KindAutoReply, 0.95, "content type: a report of abuse", (*letter).complaint},
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
		{KindMAPPA, -0.8, "", func(l *letter) bool { return l.tellsMuch() && l.consentStated() && !l.in(invites) }},
		{KindMAPPA, -0.7, "", func(l *letter) bool {
			if !l.person() || !l.born() || !l.aboutHome() || l.holds(l.subject, sayMAPPA) || sayMAPPA.MatchString(l.env.From) {
				return false
			}
			return !sayMeeting.MatchString(managedAt.ReplaceAllString(l.prose, "")) || !l.in(invites) && l.referralLikely() >= likelyReferral
		}},
		{KindMAPPA, -0.6, "", func(l *letter) bool {
			return l.holds(l.subject, sayDTR) && l.person() && !l.holds(l.subject, sayMAPPA)
		}},
		{KindMAPPA, -0.7, "", func(l *letter) bool { return l.refers() && l.person() && !l.holds(l.subject, sayMAPPA) }},

		{KindInformationRequest, 0.85, "wording: a request under freedom of information", func(l *letter) bool {
			return (l.holds(l.subject, sayFOI) || l.asksUnderFOI()) && !l.filled()
		}},
		{KindInformationRequest, 0.8, "wording: a request for personal data", func(l *letter) bool { return l.in(saySAR) && !l.filled() && !l.refers() }},
		{KindInformationRequest, 0.8, "wording: a disclosure request of the police", func(l *letter) bool {
			return !sayMAPPA.MatchString(l.env.From) && (l.in(sayPolice) && l.in(sayDisclose) || strings.Contains(l.env.From, "police.") && (l.in(sayDisclose) || l.in(sayTrace))) && !l.filled() && !l.refers()
		}},
		{KindInformationRequest, 0.8, "wording: asks for a copy of a referral", func(l *letter) bool { return l.onlyMentions() && asksCopy.MatchString(l.prose) }},
		{KindInformationRequest, 0.97, "form: asks for somebody's data", (*letter).asksForData},
		{KindInformationRequest, 0.97, "attachment: a request for personal data", func(l *letter) bool {
			return saySAR.MatchString(l.title()) && !l.in(sayTraining)
		}},
		{KindInformationRequest, -0.7, "", func(l *letter) bool { return l.in(sayNoPress) || l.in(saySubscribe) || l.listed() }},
	}
}

// asksForData reports a form that asks for what is known of a person, as the
// police and those who look into fraud send them: it names the person as a
// referral does.
func (l *letter) asksForData() bool {
	if l.in(sayTraining) || l.refers() || l.in(sayDTR) || l.inOwn(sayDTR) || l.holds(l.attach, sayDTR) {
		return false
	}
	if slices.ContainsFunc(l.reading.referrals, func(r Referral) bool { return r.Consent.Given != nil && *r.Consent.Given }) {
		return false // what a person agrees to is worded much like it
	}
	form := sayDataForm.MatchString(l.subject) || l.inOwn(sayDataForm) || sayDataForm.MatchString(l.attach[:min(len(l.attach), 1500)])
	return form && (l.in(sayPolice) || l.inOwn(sayPolice) || l.inOwn(sayDisclose) || l.holds(l.attach, sayPolice))
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

// managedAt is how somebody is managed, which no meeting is.
var managedAt = regex(`\blevel (?:2|3|two|three)\b`)

// behind reports somebody behind a message who may speak for a case: a public
// writer only where a referral is named.
func (l *letter) behind() bool {
	if l.private() || !l.professional() && !officialDomain(l.env.From) && !l.earlier() {
		return len(l.refs) > 0 || !l.private() && (l.in(sayEarlier) || l.in(sayDTR) || l.in(crnAlone) || l.in(prisonNumber))
	}
	return l.context()
}

// takesBack reports that a referral or a consent is taken back. A new referral
// may speak of another one, of an application that was closed, of a consent that
// somebody else withdrew: it counts there only as its subject, or where it is
// asked for.
func (l *letter) takesBack() bool {
	if l.in(sayNotBack) {
		return false
	}
	if l.in(sayWithdraw) {
		return !fresh(l) || l.holds(l.subject, sayWithdraw) || l.in(ordersBack)
	}
	return l.earlier() && l.in(sayNotWanted) || (l.earlier() || l.reply || l.forward) && l.in(sayLetGo) && !fresh(l)
}

func caseClues() []clue {
	return []clue{
		{KindWithdrawal, 0.9, "wording: takes a referral or consent back", func(l *letter) bool {
			return l.takesBack() && (l.behind() || strings.Contains(l.prose, "referral")) && !l.private()
		}},
		{KindWithdrawal, -0.5, "", func(l *letter) bool { return l.refers() && l.person() && !l.earlier() }},

		{KindChaser, 0.8, "wording: asks what became of a referral", func(l *letter) bool { return l.chases() && l.behind() && !fresh(l) }},
		{KindChaser, 0.5, "wording: a referral made some time ago", func(l *letter) bool {
			return l.chases() && l.behind() && l.earlier() && l.in(sayTimeAgo) && !l.another()
		}},
		{KindChaser, 0.9, "wording: sends a form again, and asks what became of it", (*letter).sendsAgain},
		{KindChaser, 0.5, "subject: asks again", func(l *letter) bool { return l.holds(l.subject, sayChase) && l.behind() }},
		{KindChaser, 0.85, "wording: asks about the mail that it passes on", (*letter).passesOnChaser},
		{KindChaser, -0.5, "", func(l *letter) bool { return !l.earlier() && !l.reply && !l.in(sayDTR) && !l.person() }},
		{KindChaser, -0.4, "", func(l *letter) bool { return l.in(sayDateMoved) }},
		{KindChaser, -0.6, "", func(l *letter) bool {
			return l.consentStated() && l.person() && l.born() && !l.filled() && !l.earlier() && !l.reply && !l.forward
		}},
		{KindChaser, -0.6, "", func(l *letter) bool { return l.in(sayProcedure) && !l.person() && !l.earlier() }},

		{KindContactChange, 0.75, "wording: another person leads from now on", func(l *letter) bool { return l.in(sayNewLead) && l.behind() && !fresh(l) }},
		{KindContactChange, 0.5, "subject: another lead", func(l *letter) bool { return l.holds(l.subject, sayNewLead) && l.behind() && !fresh(l) }},
		{KindContactChange, 0.97, "attachment: names another lead", func(l *letter) bool {
			return titleNewLead.MatchString(l.title())
		}},
		{KindContactChange, -0.6, "", (*letter).placed},
		{KindContactChange, -0.6, "", func(l *letter) bool { return l.holds(l.subject, sayDTR) && l.person() && !l.earlier() && !l.reply }},
		{KindContactChange, -0.6, "", func(l *letter) bool {
			return l.in(sayProcedure) && len(l.refs) == 0 && !l.person() && !l.in(sayEarlier)
		}},

		{KindUpdate, 0.8, "wording: another date", func(l *letter) bool { return l.in(sayDateMoved) && l.behind() && !fresh(l) }},
		{KindUpdate, 0.7, "wording: a withdrawal that does not hold", func(l *letter) bool {
			return l.in(sayNotBack) && l.in(sayWithdraw) && l.behind() && !fresh(l)
		}},
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
		{KindUpdate, 0.97, "wording: a place for somebody who was referred before", (*letter).placed},
		{KindUpdate, -0.5, "", func(l *letter) bool {
			return l.in(sayNewLead) && !l.in(sayDateMoved) && !l.in(sayCorrected) && !l.placed()
		}},
		{KindUpdate, -0.6, "", (*letter).takesBack},
		{KindUpdate, -0.6, "", func(l *letter) bool { return l.in(sayProcedure) && len(l.refs) == 0 && !l.person() }},

		{KindRetentionRequest, 0.8, "wording: a tenancy to save during custody or a stay", func(l *letter) bool {
			return sayTenancy.MatchString(l.subject+" "+l.prose) && l.in(sayInside) && l.professional()
		}},
		{KindRetentionRequest, 0.7, "wording: no referral, but a tenancy to save", func(l *letter) bool {
			return l.in(sayTenancy) && l.in(sayNoReferral) && l.professional()
		}},
		{KindRetentionRequest, 0.5, "subject: a tenancy to save", func(l *letter) bool {
			return !l.atHome() && l.holds(l.subject, sayTenancy) && l.professional() && (l.person() || l.in(sayInside)) && !l.otherService() && (!l.in(sayDTR) || l.in(sayNoReferral))
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
		{KindEvidence, 0.6, "reply: answers what was asked about a referral", (*letter).answersAsked},
		{KindEvidence, 0.5, "reference: a file for a case of ours", func(l *letter) bool { return len(l.refs) > 0 && l.unread() && l.words() < 80 && !l.in(sayCorrected) }},
		{KindEvidence, 0.7, "wording: a password", func(l *letter) bool {
			return l.in(sayPassword) && !l.in(sayPhish) && !l.in(sayOffice) && !l.private() && !l.noReply() && !fresh(l)
		}},
		{KindEvidence, -0.5, "", func(l *letter) bool { return l.in(sayCorrected) && l.filled() }},

		{KindUpdate, -0.6, "", func(l *letter) bool { return l.tellsMuch() || l.tellsAll() }},
		{KindChaser, -0.6, "", func(l *letter) bool { return l.tellsMuch() || l.tellsAll() }},
		{KindRetentionRequest, -0.6, "", func(l *letter) bool { return (l.tellsAll() || l.in(isReferral) && l.person()) && !l.in(sayKeep) }},

		{KindUpdate, -0.9, "", (*letter).exercise},
		{KindChaser, -0.9, "", (*letter).exercise},
		{KindWithdrawal, -0.9, "", (*letter).exercise},
		{KindRetentionRequest, -0.9, "", (*letter).exercise},
		{KindEvidence, -0.9, "", (*letter).exercise},

		{KindChaser, -0.7, "", func(l *letter) bool {
			return l.in(sayLandlord) && !l.in(sayDTR) && !l.earlier() && !officialDomain(l.env.From)
		}},
		{KindUpdate, -0.7, "", (*letter).ownAffairs},
		{KindChaser, -0.7, "", (*letter).ownAffairs},
		{KindEvidence, -0.7, "", (*letter).ownAffairs},
		{KindContactChange, -0.7, "", (*letter).ownAffairs},

		{KindSelfReferral, 0.8, "wording: somebody about his or her own home", func(l *letter) bool { return l.in(sayMe) && !l.works() }},
		{KindSelfReferral, 0.75, "wording: somebody about a child or a relative", func(l *letter) bool {
			return l.in(sayMyChild) && l.in(sayCrisis) && !l.works()
		}},
		{KindSelfReferral, 0.8, "wording: the need is the writer's own", (*letter).inCrisis},
		{KindSelfReferral, 0.9, "wording: family or a friend about somebody in need", func(l *letter) bool {
			return l.kin() && (l.filled() || l.refers())
		}},
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
		{KindReferral, 0.55, "subject: a duty to refer, of somebody named whose home is told of", (*letter).titleRefers},
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
		{KindReferral, 0.8, "text: tells who somebody is, who agrees, and of a home that is lost", (*letter).tellsOfOne},
		{KindReferral, 0.7, "text: tells who somebody is, and much of how he or she lives", (*letter).tellsMuch},
		{KindReferral, 0.85, "text: tells who somebody is, whether he or she agrees, and how he or she lives", (*letter).tellsAll},
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
		{KindReferral, -0.6, "", func(l *letter) bool {
			return l.takesBack() && !l.private() && l.behind() && !(l.tellsAll() && !l.in(sayWithdraw))
		}},
		{KindReferral, -0.8, "", func(l *letter) bool {
			// Papers that were asked for, of a case that is known.
			return (len(l.refs) > 0 || l.earlier()) && (l.in(sayAsked) || l.in(sayDocuments)) && !l.holds(l.attach, sayReferral) && !l.holds(l.attach, sayDTR) && !l.refers() && !l.inOwn(sayConsents)
		}},
		{KindReferral, -0.75, "", (*letter).sendsAgain},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.in(maracPapers) && !l.refers() && !l.filled() && !l.consented() }},
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
			return l.in(sayTenancy) && !l.atHome() && !(l.filled() && toHousing.MatchString(l.title())) && (l.in(sayNoReferral) || l.holds(l.subject, sayTenancy) && !l.in(sayDTR))
		}},
		{KindReferral, -0.5, "", func(l *letter) bool { return l.private() && !l.filled() }},
		{KindReferral, -0.75, "", func(l *letter) bool {
			// Whoever fills in who refers and whom, two people, is at work.
			return l.speaksForSelf() && !(l.filled() && l.formHasReferrer() && !l.in(forMyself))
		}},
		{KindReferral, -0.6, "", func(l *letter) bool {
			return l.in(sayLandlord) && !l.in(sayDTR) && !l.refers() && !l.tellsAll() && !l.file(namedReferral) && !l.holds(l.attach, sayDTR)
		}},
		{KindReferral, -0.6, "", func(l *letter) bool {
			return l.filled() && !l.referralNamed() && !l.professional() && !l.formHasReferrer() && !l.file(namedReferral) && !(l.consentStated() && l.aboutHome())
		}},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.asksForData() || l.placed() || l.handsOver() }},
		{KindReferral, -0.7, "", func(l *letter) bool { return l.in(sayForInfo) && !l.in(sayDTR) }},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.selfNamed() || l.asksTheOneInNeed() || l.kin() }},
		{KindReferral, -0.9, "", func(l *letter) bool { return l.exercise() || l.represents() && !l.filled() }},
		// Enough to be shown to a person, and not to be answered.
		{KindReferral, -0.42, "", func(l *letter) bool {
			return l.filled() && (l.represents() || l.file(exampleName))
		}},
		{KindReferral, -0.4, "", func(l *letter) bool { return l.in(sayEarlier) && (l.in(sayAsked) || l.in(sayDocuments)) && !l.filled() }},
	}
}
