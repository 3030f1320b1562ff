package parser

import (
	"slices"
	"strings"
)

// placed reports the notice of a bed or a home found for somebody whose
// referral was made before: it names the person as a form does, and asks for
// no other receipt.
func (l *letter) placed() bool {
	return l.in(sayAllocated) && (l.in(sayReferredBefore) || l.inOwn(sayReferredBefore))
}

// atHome reports a form that refers, with consent, somebody of whom nothing in the
// message says that he or she is away in prison or hospital: what is asked for
// those who are, that their home is kept, it does not ask.
func (l *letter) atHome() bool {
	return l.filled() && l.formHasReferrer() && l.consentStated() && !l.in(sayInside) && !l.inOwn(sayInside) && !l.holds(l.attach, sayInside)
}

// titleRefers reports a mail whose subject is a duty to refer and whose text tells of
// the one that the subject names, by no date of birth or number.
func (l *letter) titleRefers() bool {
	if !l.holds(l.subject, sayDTR) || l.reply || l.private() || l.earlier() || l.onlyMentions() || l.in(sayProcedure) || l.words() < 12 {
		return false
	}
	return slices.ContainsFunc(l.reading.referrals, func(r Referral) bool {
		f := strings.Fields(strings.ToLower(r.Person.Name))
		return len(f) > 1 && strings.Contains(l.subject, f[len(f)-1]) && (l.in(sayHomeless) || l.in(sayLeaves))
	})
}

// answersAsked reports a short reply to what the council asked about a referral.
func (l *letter) answersAsked() bool {
	return l.reply && strings.Contains(l.quoted, "?") && asksBack.MatchString(l.quoted) && (l.referralNamed() || l.holds(l.quoted, sayReferral)) && !l.private() && l.words() <= 120 && !l.filled() && !l.refers() && !l.in(sayChase) && !l.in(sayWithdraw)
}

// maracPapers are those of a multi-agency risk assessment conference, which name a
// victim and must not be answered by a machine.
var maracPapers = regex(`\bmarac\b[^.]{0,60}\b(agenda|minutes|meeting|case list|cases|research|papers|action plan)\b|\b(agenda|minutes|case list|research form|papers)\b[^.]{0,40}\bmarac\b`)

// asksBack asks about somebody who was referred.
var asksBack = regex(`\b(can|could|would|do|does|did|is|are|has|have|what|when|where|which|who|please)\b[^?.]{0,120}\b(he|she|they|him|her|them|his|their|client|patient|applicant|person|mr|mrs|ms|miss)\b[^?.]{0,80}\?`)

// handsOver reports that another authority passes an application on by section
// 198 of the Housing Act 1996 (local connection). That is answered by the
// rules of that section, and is no duty to refer (section 213B).
func (l *letter) handsOver() bool {
	return (l.in(sayConnection) || l.inOwn(sayConnection)) && !l.in(sayDutyLaw) && !l.inOwn(sayDutyLaw)
}

// sendsAgain reports a chaser that encloses the form once more: it says that the
// form was sent before, and asks what became of it.
func (l *letter) sendsAgain() bool {
	return l.filledAttachment() && l.in(sayChase) && l.in(saySentBefore)
}

var saySentBefore = regex(`\b(send(ing|s)?|sent|attach(ed|ing)?|forward(ed|ing)?|enclos(ed|ing)|submit(ted|ting)?)( \w+){0,3} again\b|\bre-?sen(d|t|ding)\b|\b(i|we)( have|'ve| had)? (already |first |originally )?(sent|submitted|e-?mailed|forwarded|put in) (the|this|it|a|our|my|you)\b[^.]{0,70}\b(not|\w+n't|nothing|yet|any)\b|\b(second|third|2nd|3rd) time\b|\bwent (over|in|off|to you|across) on\b|\bin case you (have|had|did) ?(n't|not)\b|\b(i|we)( have|'ve| had)? (already |first )?referred [^.]{0,50} (ago|last (week|month)|on (the )?\d)`)

var (
	sayAllocated      = regex(`\b(bed ?-?space|bed|room|flat|property|placement|accommodation|cas ?-?[123])( \w+)? (has|have) (now |since |just )?been (allocated|confirmed|secured|booked|found)\b|\b(allocation|placement|booking) (is |has been |now )?confirmed\b`)
	sayReferredBefore = regex(`\ban? (open|existing|live|current) (duty[- ]to[- ]refer|dtr)\b|\b(duty[- ]to[- ]refer|dtr)( referral)? (was |has been |had been |already )*(submitted|made|sent) (to|on)\b`)
	sayConnection     = regex(`\b(section|sec\.?|s\.?) ?198\b`)
	sayDutyLaw        = regex(`\b213 ?b\b`)
)
