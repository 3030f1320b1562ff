package parser

import "strings"

// agreesToReferral reports words of agreement, by a pattern of them, with which
// the person agrees to be referred. Officers, hospitals and courts agree to
// things, too, and people agree to curfews: the words count only where nobody
// else is their subject and where they are about the referral, or about nothing
// at all.
func agreesToReferral(says *pattern, s string) bool {
	// The first match costs far less than all of them, and mostly settles it.
	m := says.FindStringIndex(s)
	if m == nil || agreementCounts(s, m) {
		return m != nil
	}
	for _, m := range says.FindAllStringIndex(s, -1)[1:] {
		if agreementCounts(s, m) {
			return true
		}
	}
	return false
}

// agreementCounts reports that the words of agreement at m are the person's, and
// about the referral.
func agreementCounts(s string, m []int) bool {
	end := len(s)
	if i := strings.IndexAny(s[m[1]:], ".;"); i >= 0 {
		end = m[1] + i
	}
	if othersSubject.MatchString(s[:m[0]]) || toSomebodyElse.MatchString(s[m[0]:end]) {
		return false
	}
	return aboutReferral.MatchString(idleThis.ReplaceAllString(s[m[0]:end], "")) || toNothing.MatchString(s[m[1]:]) && !ofSomethingElse.MatchString(s[m[0]:m[1]])
}

var (
	// othersSubject is somebody else just before the words of agreement.
	othersSubject = regex(`(?i)\b(?:officer|worker|manager|supervisor|team|hospital|ward|hostel|prison|governor|court|judge|solicitor|surgery|landlord|landlady|agents?|association|council|school|college|police|bank|employer|panel|board|doctor|consultant|nurse|psychiatrist|provider|com|pom)(?: (?-i:\p{Lu})[\p{L}'’-]+){0,2}?(?: (?:has|have|had|also|now|is|are|was|were|both|all|since|kindly|verbally|provisionally))*\s*$`)
	// toSomebodyElse is that others are to be told.
	toSomebodyElse = regex(`(?i)\b(?:writ(?:e|ing) to|speak(?:ing)? (?:to|with)|talk(?:ing)? to|tell(?:ing)?|contact(?:ing)?|r(?:i|u)ng(?:ing)?|phon(?:e|ing)|call(?:ing)?|e-?mail(?:ing)?|text(?:ing)?) (?:his|her|their) (?:` + relative + `|gp|doctor|landlord|landlady|solicitor|school|employer|bank|hostel|keyworker|key worker|social worker|support worker)\b`)
	// idleThis is a "this" that says when, not what.
	idleThis = regex(`(?i)\b(?:this|last|next) (?:morning|afternoon|evening|week\w*|month|year|time|spring|summer|autumn|winter|point|stage)\b`)
	// aboutReferral are the words of a referral and of what is told with it.
	aboutReferral = regex(`(?i)\b(?:refer\w*|ref|dtr|duty|consent (?:form|given|obtained|received|held|in place|signed)|shar(?:e|es|ed|ing)|details?|info\w*|data|pass(?:es|ed|ing)?|contact\w*|writ(?:e|es|ing)|send\w*|sent|council\w*|housing|local authority|la|lha|form|letter|slip|e-?mail\w*|(?:tell|told|telling) (?:you|the council|them|the la|lha|housing)|disclos\w*|approach\w*|applications?|apply|appl(?:ied|ying)|liais\w*|homeless\w*|mak(?:e|ing) (?:it|this|one)|do(?:ing)? (?:it|this|so)|this|it|its|you|your|declaration|statement|above|same|lot|bc|borough)\b`)
	// toNothing is the end of what is agreed to: nothing more follows, or when
	// and how it was said.
	toNothing = regex(`(?i)^[\s"”’)]*(?:$|[.,;:!?()–—/-]|(?:yes|y|ok|okay|given|obtained|received|confirmed|granted|signed|held|in place|attached|and|but|so|as|when|at|in|on|by|over|via|\d+(?:st|nd|rd|th)?|through|during|after|before|today|yesterday|now|earlier|last|this (?:morning|afternoon|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of \d+|dated|verbally|orally|freely|fully|willingly|readily|please|has been|have been|was|were|is|for (?:everything|all)|from (?:both|all|each|every\w+|him|her|them|the client|the patient)|to (?:all|everything|proceed|go ahead))\b)`)
	// ofSomethingElse are words that ask for what somebody agrees with.
	ofSomethingElse = regex(`(?i)\b(?:with|for|to|that)$`)
)
