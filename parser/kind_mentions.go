package parser

import "strings"

// onlyMentions reports running text that speaks of a duty to refer, or of a referral,
// in no sentence that makes one: it asks for a copy, asks how it is done, announces
// one, says that none is made, or tells what became of whom it was made for. Such
// mail names a person too, with the date of birth, and must not be answered as if
// that person were referred; who asks for data is not even told that there is a case.
func (l *letter) onlyMentions() bool {
	if l.mentioning == nil {
		m := l.mentionsOnly()
		l.mentioning = &m
	}
	return *l.mentioning
}

func (l *letter) mentionsOnly() bool {
	if l.filled() || takeAsOne.MatchString(l.prose) {
		return false
	}
	seen := false
	rest := l.prose
	for rest != "" {
		s := rest
		if m := saidTo.FindStringIndex(rest); m != nil {
			s, rest = rest[:m[1]], rest[m[1]:]
		} else {
			rest = ""
		}
		if !sayDTR.MatchString(s) && !sayRefer.MatchString(s) && !isReferral.MatchString(s) && !sayReferralFor.MatchString(s) {
			continue
		}
		seen = true
		if makesOne.MatchString(s) || !mentionsIt.MatchString(s) {
			return false
		}
	}
	return seen && !strings.Contains(l.subject, "refer")
}

var saidTo = regex(`[.!?](?:\s+|$)|\n\n`)

// takeAsOne makes a referral of a mail that asks for one: "if not, please take this
// as one".
var takeAsOne = regex(`\b(take|treat|accept|count|regard) (this|it)( (e-?mail|mail|message|letter))? as (one|such)\b`)

var (
	// makesOne makes a referral, whatever else the sentence says.
	makesOne = regex(`\b(please|kindly|can you|could you|would you),? (treat|take|accept|count|use|regard|consider|log|register) (this|the (below|above|following|attached)|it|my|our)\b|\bthis is (an?|my|our|the) (formal |new |urgent )?(duty to refer|dtr|referral)\b|\b(attached|enclosed|below) is (an?|my|our|the) (duty to refer|dtr|referral)\b|\b(duty to refer|dtr|referral)( form)?( is| are)? (attached|enclosed|below)\b|\b(i|we) (am|are|'m|'re|hereby|now|formally)( \w+)? (referring|refer|making|submitting)\b|\b(would|'d) like to (refer|make)\b|\bcan (i|we) (please )?refer\b`)
	// mentionsIt speaks of a referral that is not made here.
	mentionsIt = anyPattern{
		regex(`\b(before|if|when|whether|until|once) (i|we|they|he|she)( \w+){0,3} (make|makes|made|do|send|submit|refer|complete)\b|\bhow (do|can|should|would|to|i|we)\b[^.]{0,40}\b(make|do|send|submit|refer|complete|fill)|\b(do|should|must) (i|we) (\w+ ){0,2}(make|send|do|submit|complete|refer)\b`),
		regex(`\b(decided|agreed|chosen|choosing|going|want|wish|need|intend\w*) not to\b|\b(will|am|are|is|was|were|do|does|did|have|has|'m|'re) ?(not|n't)( \w+){0,2} (make|making|send|sending|submit|submitting|proceed\w*|pursu\w+|refer|referring|going ahead)\b|\bno longer( \w+){0,3} (refer\w*|dtr|duty)\b`),
		regex(`\b(copy|copies|sight|outcome|status|progress|receipt) of\b[^.]{0,60}\b(duty to refer|dtr|referral)|\b(please|can you|could you|kindly) (send|provide|forward|supply|share|let (me|us) have)( me| us)? (the|a|an|any|all|his|her|their|your|copies|everything)\b|\ball( of)?( the)? (data|notes|information|records|documents|papers|correspondence)\b|\bsubject access\b|\bdata protection act\b`),
		regex(`(\b(will|shall|going to|plan\w* to|intend to|hope to|aim to)|'ll)( \w+){0,2} (be )?(send|sending|make|making|submit\w*|complet\w+|do|doing|refer|referring)\b[^.]{0,140}\b(next|tomorrow|later|shortly|soon|once|when|after|in due course|on (mon|tues|wednes|thurs|fri)day)\b`),
		regex(`\b(referred|submitted|made|sent)\b[^.]{0,40}\b(under|via|through|by) (the |our |a )?(duty to refer|dtr)\b|\b(had|received|got) (an?|the|our|my) (duty to refer|dtr|referral)\b|\bwhom? (i|we|you) (\w+ )?(referred|had referred)\b`),
		regex(`\b(slides|training|workshop|refresher|webinar|toolkit|case stud(y|ies))\b|\b(died|deceased|passed away|death)\b`),
	}
)

// asksCopy asks to be sent what was referred.
var asksCopy = regex(`\b(copy|copies|sight) of (the|his|her|their|any|all|your|our)( \w+){0,3} (duty to refer|dtrs?|referrals?|forms?)\b`)
