package accuracy

import (
	"slices"

	"dtrbot/parser"
)

// unsure is the confidence below which the tracker answers nothing by itself.
const unsure = 0.6

// Acknowledged tells whether the message is of a kind that is answered
// automatically: a referral, a request to save a tenancy, or a portal's
// notification of a referral. It looks at the kind alone, which is the
// stricter measure: a robot's mail of such a kind, or one that the reader is
// unsure of, is held and not answered.
func Acknowledged(r parser.Result) bool { return opens(r.Message.Kind) }

// HeldForReview tells whether a person is asked to look at the message before
// anything, or instead of everything, is answered. It says for a message that
// belongs to no known case what the tracker makes of a result:
//
//   - a referral whose form could not be read, whose consent is refused, that
//     a robot sent, or that the reader is unsure of (confidence under 0.6); a
//     portal's notification that names no referrer's address;
//   - every encrypted wrapper, change of contact, withdrawal, MAPPA mail and
//     request for information;
//   - evidence, a chaser or an update, as no case is known that it is about;
//   - a self-referral with a form;
//   - other mail with a referral's wording (suspected_referral) or with a part
//     that could not be read (envelope.unreadable), not from a robot: both,
//     whoever sent it, or either, when a referrer's domain sent it.
//
// What the tracker knows of a sender besides is left out: a forged one, whose
// mail is held for that, and one at a free mail service, whose mail with both
// is not. So a little more is counted as held than is.
//
// fromReferrer says that the sender's domain is a referring authority's, which
// the parser does not know.
func HeldForReview(r parser.Result, fromReferrer bool) bool {
	m := r.Message
	switch m.Kind {
	case parser.KindReferral, parser.KindRetentionRequest:
		return m.Envelope.Automatic != "" || m.KindConfidence < unsure || len(r.Referrals) == 0 || refusesConsent(r)
	case parser.KindPortalNotification:
		return !slices.ContainsFunc(r.Referrals, func(p parser.Referral) bool { return p.Referrer.Email != "" }) || refusesConsent(r)
	case parser.KindEncrypted, parser.KindContactChange, parser.KindWithdrawal, parser.KindMAPPA, parser.KindInformationRequest,
		parser.KindEvidence, parser.KindChaser, parser.KindUpdate:
		return true
	case parser.KindSelfReferral:
		return len(r.Referrals) > 0
	case parser.KindOther:
		return (m.Suspected && m.Envelope.Unreadable || fromReferrer && (m.Suspected || m.Envelope.Unreadable)) && m.Envelope.Automatic == ""
	}
	return false
}

func refusesConsent(r parser.Result) bool {
	return slices.ContainsFunc(r.Referrals, func(p parser.Referral) bool { return p.Consent.Given != nil && !*p.Consent.Given })
}

// neverAnswered tells whether an automatic answer to a message of the kind is
// not merely wrong but a harm, or sets robots answering each other.
func neverAnswered(k parser.Kind) bool {
	return slices.Contains([]parser.Kind{parser.KindSelfReferral, parser.KindMAPPA, parser.KindInformationRequest,
		parser.KindBounce, parser.KindAutoReply, parser.KindBulk}, k)
}
