package parser

import (
	"slices"
	"strings"
)

// consent reads a sentence on consent. Awareness is none, and a sentence that
// asks about it, or is about CAS3, says nothing.
func (p *proseReader) consent() {
	agreed := false
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if !anyOf(s.low, "consent", "agree", "happy", "permission", "ok ", "ok.", "the ok", "okay", "fully on board", "asked me", "asked us", "asked for", "wants referring", "wants to be referred", "wants this", "said yes", "says yes", "said we ", "said i ", "says we ", "says i ", "said that ", "fine with", "willing", "wishes to be referred", "blessing", "may refer", "can refer", "may send", "can send", "would like to be referred", "signed", "refer him", "refer her", "refer them", "go ahead", "go-ahead", "authoris", "accept", "content", "alright", "all right", "all for it", "glad", "nodded", " yes", "yes ", "object", "shook", "tell the council", "to have his", "to have her", "n't want", "n’t want", "not want", "not wish", "refus", "declin", "unwilling", "object", "against", "opted", "rather", "not sign", "n't sign", "n’t sign", "prepared", " nod ", "say-so", "no problem", " mind ", "in favour", "you to ", "to be referred", "request", "asked that", "verbal", " sign ") {
			continue
		}
		if formForCAS.MatchString(s.text) && !sayDTR.MatchString(s.low) {
			continue
		}
		if strings.Contains(s.text, "?") || eitherWay(s.text) || otherAgreement.MatchString(s.text) && !anyOf(s.low, "consent", "refer") || cas3Consent.MatchString(s.text) && !referContext.MatchString(s.text) || capacityOnly.MatchString(s.text) || othersConsent.MatchString(s.text) || s.other || undecided.MatchString(s.text) {
			continue
		}
		said, way := consentLean(s.text)
		agrees := agreesToReferral(saysConsent, otherDeed.ReplaceAllString(said, "")) || anyOf(s.low, "refer", "dtr", "duty", "housing", "shar", "discuss", "explain") && agreesToIt.MatchString(said) || slices.ContainsFunc(strings.Split(said, ", "), agreesAlone)
		if askConsent.MatchString(s.text) || notYetConsent.MatchString(s.text) {
			if !agrees || !sinceThen.MatchString(s.text) {
				continue
			}
		}
		switch {
		case agreed && !agrees:
			continue
		case refusesReferral.MatchString(s.text) && !sinceThen.MatchString(s.text),
			way == leansAway && !agrees && !agreesSomehow(said) && refusesHere(lessRefused(withheldCall.ReplaceAllString(s.text, ""))):
			p.add("consent.given", "false", 0.7)
			return
		case agrees:
			p.add("consent.given", "true", 0.75)
		default:
			continue
		}
		text := said
		method := consentMethod(text)
		if method == "" && i+1 < len(p.t.sents) && p.t.sents[i+1].para == s.para {
			next := p.t.sents[i+1].text
			if consentMore.MatchString(next) && !formForCAS.MatchString(next) {
				text += " " + next
				method = consentMethod(next)
			}
		}
		if method == "" || method == "written" && notYetSigned.MatchString(text) {
			method = consentTold(text)
		}
		if method != "" {
			p.add("consent.method", method, 0.7)
		}
		found := inOrder(text, dateEvent)
		prev := 0
		for _, d := range found {
			if d.iso < "2018" || dateMeans(text, prev, d.start, d.end) == dateIsBirth {
				continue
			}
			if dateMeans(text, prev, d.start, d.end) == dateIsConsent || len(found) == 1 && (consentDated.MatchString(text[:d.start]) || talkDated.MatchString(text[:d.start]) && agreesNow.MatchString(text[d.end:]) || toldSo.MatchString(text[:d.start])) {
				p.add("consent.date", d.iso, 0.65)
				break
			}
			prev = d.end
		}
		if len(found) == 0 && !p.f.has("consent.date") {
			if iso, ok := p.f.sent.yearless("consent.date", text); ok && (consentDated.MatchString(text[:yearlessAt(text)]) || talkDated.MatchString(text[:yearlessAt(text)])) {
				p.add("consent.date", iso, 0.55)
			}
		}
		if method != "" || p.f.has("consent.date") {
			return
		}
		agreed = true // a later sentence may say how and when
	}
}

func consentMethod(s string) string {
	s = formHere.ReplaceAllString(emailThem.ReplaceAllString(reachNot.ReplaceAllString(s, ""), ""), "")
	if m := readMethod(s); m != "" {
		return m
	}
	if strings.Contains(s, "signing") {
		return "written"
	}
	if spokenConsent.MatchString(s) {
		return "oral"
	}
	return ""
}

// agreesAlone reports a sentence that says nothing but that somebody agrees:
// "Agrees.", "Both said yes.", "Agreed orally on 3 May".
func agreesAlone(s string) bool {
	m := bareAgrees.FindStringIndex(s)
	return m != nil && !agreesToWhat.MatchString(s[m[1]:]) && agreesToReferral(bareAgrees, s) && len(strings.Fields(s)) <= 16
}

var (
	bareAgrees = regex(`(?i)^(?:asked [^,;]{2,25}, |(?:he|she|they|both|\p{Lu}\p{Ll}+) (?:has|have|was|were) (?:been )?asked,? (?:and|&) )?(?:(?:and |but |so )?(?:he|she|they|both|all|client|patient|pt|(?:mr|mrs|ms|miss) \p{L}+|\p{Lu}\p{L}+)?(?:['’]s|['’]ve)?\s*(?:(?:is|are|has|have|had|was|were|both|all|also|verbally|orally|fully|quite|both of them|aware and|aware of and) ?)*)(?:agree[sd]?|agreeable|consents?|consented|accept(?:s|ed)|in agreement|sa(?:id|ys) (?:ok|okay|yes))\b`)
	// agreesToWhat is something else that somebody agrees to.
	agreesToWhat = regex(`(?i)^\s*(?:an? |the |his |her |their )?(?:to (?:\p{L}+ )?(?:leave|pay|go|move|stay|vacate|treatment|engage|work|meet|speak|see|come|take|attend|an? |have|let|return|repay|keep|look)|offer|place|caution|responsibility|help|support|plan|that (?:he|she|they)|for (?:him|her|them) to)`)
)

// otherDeed is something that somebody agrees to do, which is no referral.
var otherDeed = regex(`(?i)\bagree[sd]? (?:\w+ )?to (?:leave|pay|move|stay|vacate|engage|work with|meet|attend|return|repay|keep|look after|go (?:home|back|to|into))\b`)

// withheldCall is a telephone call that does not show who calls.
var withheldCall = regex(`(?i)\bwithheld (?:numbers?|calls?|id)\b`)

var otherAgreement = regex(`(?i)\b(?:licen[cs]e|tenancy|occupancy|rental|loan|payment|hire|lodger) agreement`)

// formForCAS is a consent to CAS3, which is another one.
var formForCAS = regex(`(?i)\bcas ?-?[123] (?:\w+ )?consent\b|\bconsent\w* (?:\w+ ){0,2}(?:for|to) (?:the |a )?cas ?-?[123]\b`)

// formHere is the referral's own form, which says nothing of how consent was given.
var formHere = regex(`(?i)\b(?:(?:completed|referral|dtr|the|my|our) )?form (?:is )?(?:attached|enclosed|below)|\battached (?:\w+ )?form\b`)

// reachNot is how somebody is to be reached, and how not.
var reachNot = regex(`(?i)\b(?:wants?|prefers?|would like) an? (?:call|phone call|letter|text|e-?mail)\b[^.;]*|\b(?:not|rather than|instead of) (?:an? |by )?(?:letter|e-?mail|text|phone call|call|phone)\b`)

var emailThem = regex(`(?i)\b(?:e-?mail|address is) (?:him|her|them|me|us|address|is)\b.*`)

var (
	saysConsent  = regex(`(?i)\b(?:consents?\b|(?:asked|said|told|explained)\b[^.;]{0,60}\b(?:send|pass|share|refer|give|forward)\b[^.;]{0,50}\b(?:he|she|they)(?:['’]s)? (?:said|says) (?:ok|okay|yes|fine|that['’]s fine|sure|go ahead|no problem|that would be fine)\b|told (?:me|us) yes\b|(?:do(?:es)?|did) ?(?:not|n['’]t) object to (?:my|our|me|us|the|this|a|being)\b|shook hands on (?:it|this|the|a)\b|all for (?:it|this)\b|nodded (?:his|her|their)\b|said (?:to )?tell (?:the council|you|them)|(?:content|all ?right|glad|happy|pleased) (?:with|for|that) (?:me|us|you|this|it|the|i|we|my|our|their|his|her)\b|yes to (?:the|this|a) (?:referral|dtr|form)|(?:wants?|wanted|asked for|would like) you to (?:have|know|be told)|(?:content|happy|pleased|willing|glad) for (?:me|us|you|this|it) to (?:go|be|write|send|pass|contact|share|tell|refer)|(?:knows?|aware) (?:that )?(?:i['’]?m|i am|we['’]?re|we are) (?:writing|referring|contacting|doing)[^.;]{0,30}\b(?:content|happy|agrees?|fine|ok|okay|all for it)|(?:explained|discussed|offered|put) (?:\w+ ){0,5}(?:referral|dtr|duty to refer)\b[^.;]{0,40}\b(?:is|was|and) (?:he |she |they )?(?:is |was |are |were )?(?:content|happy|accept(?:s|ed)|agree[sd]?|agreeable)|agree[sd]? (?:it|this|i (?:may|can|could|should)|(?:on \d[^.;]{3,20} )?to my (?:writing|referring|making|sending|contacting))|agrees to its being|consent from \p{L}+|agreement to (?:refer|this|the referral)|(?:read|seen) and agreed|agreement in (?:our|a|the) (?:meeting|session|interview)|in agreement\b|agreeable\b|(?:gave|given|giving) (?:me |us )?(?:the |his |her |their )?(?:go[ -]ahead|ok|okay|nod|green light|thumbs up)\b|(?:permission|agreement|authorisation) (?:has been |was |is )?(?:given|obtained|granted|received|in place)|(?:asked|wants?|wish(?:es)?|would like) (?:me |us |you )?(?:to )?(?:make|send|submit|complete|do|put in|write) (?:this|a|the|you) (?:\w+ ){0,3}(?:referral|form|dtr|application|letter|notice|note)|wants? (?:this|the|a) (?:\w+ ){0,2}(?:referral|dtr)(?: \w+)? (?:made|sent|done|submitted|in)|authoris(?:es|ed) (?:me|us|this|the)|consented|consenting|(?:with|has|have|had|gave|gives|given|giving|got|obtained|provided|signed|his|her|their|['’]s) (?:\w+ ){0,3}?(?:consent|agreement|permission)\b|consent (?:\w+ )?(?:given|obtained|received|held|in place|signed|form)|(?:verbal|written|oral|full|informed) consent|consent\s*[:\-–]\s*(?:yes|verbal|oral|written)|agreed \((?:verbal|oral|written|signed|in (?:writing|person)|by phone|on the phone)|agree[sd]? on (?:[\w/.]+ ){1,4}to (?:this|me|us|my|our|its|be|being|the)\b|agree[sd]? (?:to (?:this|the|a|its|be|being|me|us|my|our|you|his|her|their|refer|it|make|share)|that (?:i|we)|for|with)|agreed (?:\w+ ){0,3}to|which (?:he|she|they) agrees?|agrees? to it|(?:happy|ok|okay|fine|content|willing|glad) (?:(?:for )?(?:his|her|their) (?:details|information|info|data)|to (?:be referred|refer|go ahead|share|proceed)|for (?:me|us|you|it|this|the|my|our|his|her|their)|with (?:this|the|me|us|you|being|it|a)|being)|on board with|(?:asked|wants?|wish(?:es)?|would like) (?:me |us |you )?(?:to (?:be )?refer\w*|referring|for (?:this|a) referral|this referral)|wants referring|sa(?:id|ys) (?:yes|go ahead)|sa(?:id|ys) (?:that )?(?:i|we|you) (?:may|can|could) (?:refer|send|share|tell|pass|contact|make|put|go)|signed to say (?:i|we|you|that|it|this)|(?:with|has|have|had|gave|given|gives) (?:\w+['’]s|his|her|their|me|us)(?: \w+)? blessing|signed (?:our|the|a|my|your|this) (?:\w+ ){0,3}(?:consent|form|slip|agreement|declaration)|read it,? and (?:has |have )?(?:signed|initialled|countersigned)\b|(?:read|aware of|shown|seen|gone through|been through|went through) (?:this|the|my|our) (?:letter|referral|form|note)\b[^.;]{0,60}\b(?:signed|initialled|countersigned)\b)`)
	capacityOnly = regex(`(?i)\b(?:lacks? capacity|best interests?|unable to consent|consent(?:s|ed|ing)? to (?:an? |the |his |her |their )?(?:surgery|treatment|medication|tests?|operation|admission|procedure|examination|transfer|search|bloods?|scan|detox))\b`)
	consentMore  = regex(`(?i)^\W?(?:verbal(?:ly)?|oral(?:ly)?|written|in writing|signed|by phone|over the phone)\b|^(?:this|it|he|she|they|consent|signed|given|verbal|written|copy|form)\b[^.]{0,60}\b(?:form|signed|verbal\w*|written|writing|phone|attached|in person|orally|told me)\b`)
	// othersConsent is somebody else's: "His mum has given consent".
	othersConsent = regex(`(?i)\b(?:(?:his|her|their|the|my|our) )(?:(?:first|second|third|next|last|new|old|whole) )?(?:` + relative + `|victim|landlord|landlady|ex|ex-\w+|gp|doctor|(?:line )?manager|co-?defendant|ministry(?: of justice)?|moj|home office|secretary of state|courts?|panel|(?:parole )?board|council|tribunal|judge|magistrates|mdt)(?: (?-i:\p{Lu})\p{L}+)? (?:has|have|had|also|is|are|was|does|do|did|will)? ?(?:not |n['’]t |also |already |now |verbally )*(?:given|gave|consents?|consented|agree[sd]?|happy|ok|okay|said yes|says yes|signed|refus\w+|declin\w+|withdr\w+)\b|\brefer (?:his|her|their) (?:` + relative + `)\b`)
	// undecided is somebody who has not made up his or her mind.
	undecided = regex(`(?i)\b(?:in principle|wants? to think|think(?:s|ing)? (?:about it|it over|on it)|sleep on it|(?:don['’]t|do not) act\b|(?:has|have)(?:n['’]t| not) (?:(?:yet|so far) (?:given|signed|agreed|consented)|(?:yet )?(?:decided|made up))|yet to (?:agree|consent|sign|decide|give)|undecided|in two minds|changes? (?:his|her|their) mind every)\b`)
	// notYetConsent is consent that is still to come.
	notYetConsent   = regex(`(?i)\b(?:please (?:confirm|obtain|seek|check|get|ask) (?:\w+ ){0,3}consent|(?:consent|permission|agreement|form|it) (?:is |are |was |has been |will be |still |not )*(?:to be (?:obtained|sought|gained|confirmed|taken|given|signed|completed)|to follow|to come|outstanding|awaited|not yet|needed|required|requested|will follow)|(?:not|n['’]t|never|un)(?: yet)?(?: \w+)? ?(?:able|asked|discussed|obtained|sought|spoken|seen|managed|had (?:a|the) chance)\b|not yet\b|(?:will|['’]ll|shall|going to|trying to|try to|hope to|aim to|plan to|intend to|to) (?:\w+ ){0,2}(?:get|seek|obtain|ask for|gain|request|chase|secure|collect|discuss) (?:\w+ ){0,4}(?:consent|permission|agreement)|without (?:his|her|their|the|any|client|my|our|your) (?:\w+ )?consent|(?:subject to|seeking|chasing|requesting|asking for|asked for) (?:his |her |their |the )?(?:\w+ )?(?:consent|permission|agreement)|in order to consent|right to|should (?:he|she|they)|would (?:consent|agree)|(?:able to|capacity to|will|can|could|may|might|cannot|can['’]t) consent\b)`)
	sinceThen       = regex(`(?i)\b(?:but|however|now|since|then|subsequently|later|today|changed (?:his|her|their) mind)\b`)
	refusesReferral = regex(`(?i)\b(?:does|do|did) ?(?:not|n['’]t) (?:want|wish|agree)(?:ed)? (?:to be referred|(?:this|a|the|any) (?:\w+ ){0,2}referral|us to refer|me to refer|(?:his|her|their) (?:details|information) (?:shared|passed))`)
	agreesNow       = regex(`(?i)\b(?:agree[sd]?|consent(?:s|ed)?|consent (?:has been )?given|signed|happy|okay|willing)\b`)
	// agreesToIt is a bare "he agreed" in a sentence about the referral.
	agreesToIt    = regex(`(?i)\b(?:he|she|they|client|patient|pt|s/?u|yp|customer|applicant|tenant|resident|prisoner|all|both|each|` + `mr \p{L}+|ms \p{L}+|mrs \p{L}+|miss \p{L}+|and|which)\s+(?:has |have |had |is |both )?(?:verbally |fully |readily |also |all |happily )?(?:agree[sd]?|consent(?:s|ed)|happy|okay|ok|fine)(?: verbally| orally| in writing| today| over the phone| by phone)*(?:\s*[.,;)!–-]|\s+(?:and|on \d|to it|so)\b|\s*$)`)
	spokenConsent = regex(`(?i)\b(?:verb[ae]l\w*|told us|on a call|ok['’]?d (?:this|it)|okayed by|on the telephone|by telephone|over the telephone|discuss\w* (?:\w+ ){0,4}(?:in|at|during|with)|told me|by phone|on the phone|over the phone|spoke (?:to|with)|when i spoke|when i saw|this morning|in the cells|read (?:it|your|the|them)[\w ]* out|face.to.face|in person|by video|video ?link|said yes|says yes|he says|she says)\b`)
	// talkDated is the day of the conversation in which somebody agreed.
	talkDated = regex(`(?i)\b(?:went through|going through|discuss\w*|explain\w*|spoke|speaking|saw|seen|met|visit\w*|phone\w*|rang|call\w*|read|interview\w*|appointment|supervision)\b[^;]{0,60}$`)
	// toldSo is how somebody said so, behind that he or she agrees.
	toldSo       = regex(`(?i)\b(?:he|she|they) (?:told (?:me|us) (?:so|this|that)|said (?:so|this|it))\b[^;.]{0,45}$`)
	consentDated = regex(`(?i)\b(?:consent\w*|agree\w*|sign\w*|permission|form|happy|blessing|said yes|says? go ahead)\b[^;]{0,70}$`)
)
