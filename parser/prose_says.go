package parser

import "strings"

// saysSo reads consent that no word of consent tells: what the person is quoted
// to have answered, a signature, a nod. It is asked where nothing plainer was
// found.
func (p *proseReader) saysSo() {
	if p.f.has("consent.given") {
		return
	}
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if askedAndDid.MatchString(s.text) && !s.other {
			p.add("consent.given", "true", 0.6)
			p.add("consent.method", firstOf(consentMethod(s.text), "oral"), 0.55)
			p.consentDay(s.text)
			return
		}
		if othersConsent.MatchString(s.text) || notYetConsent.MatchString(s.text) || askConsent.MatchString(s.text) || otherAgreement.MatchString(s.text) || anothersYes.MatchString(s.text) || s.other || undecided.MatchString(s.text) {
			continue
		}
		said, way := consentLean(s.text)
		text := notYetSigned.ReplaceAllString(said, "")
		method := ""
		switch {
		case (refusesIt.MatchString(s.text) || way == leansAway && refusesHere(lessRefused(s.text))) && !(way == leansAway && agreesSomehow(text)):
			p.add("consent.given", "false", 0.6)
			return
		case deniesIt.MatchString(text):
			continue
		case paperAgrees.MatchString(text):
			method = "written"
		case agreesToReferral(spokenAgrees, text):
			method = "oral"
		case quotedYes.MatchString(text):
			method = "oral"
			if inWriting.MatchString(text) {
				method = "written"
			}
		case agreesToReferral(barelyAgrees, text):
			method = consentMethod(text)
		case plainlyAgrees.MatchString(text):
			if method = consentMethod(text); method == "" && signsIt.MatchString(text) {
				method = "written"
			}
		default:
			continue
		}
		p.add("consent.given", "true", 0.6)
		p.add("consent.method", method, 0.55)
		p.consentDay(text)
		return
	}
}

// agreesSomehow reports a text that agrees in any of the wordings that saysSo reads.
func agreesSomehow(s string) bool {
	return paperAgrees.MatchString(s) || quotedYes.MatchString(s) || plainlyAgrees.MatchString(s) || agreesToReferral(spokenAgrees, s) || agreesToReferral(barelyAgrees, s)
}

// consentDay takes the one day in a sentence of consent.
func (p *proseReader) consentDay(text string) {
	found := inOrder(text, dateEvent)
	if len(found) == 1 && found[0].iso >= "2018" && dateMeans(text, 0, found[0].start, found[0].end) != dateIsBirth {
		p.add("consent.date", found[0].iso, 0.6)
	} else if len(found) == 0 {
		if iso, ok := p.f.sent.yearless("consent.date", text); ok {
			p.add("consent.date", iso, 0.5)
		}
	}
}

var (
	// refusesIt is a refusal of the referral itself, not of a treatment or a place.
	refusesIt = regex(`(?i)\boffered\b[^;]{0,60}\b(?:dtr|duty to refer|referral)\b[^;]{0,90}\b(?:he|she|they) (?:declined|refused|turned it down|said no)\b|\b(?:told|asked) (?:me|us)\b[^.;]{0,30}\bnot to (?:involve|refer|tell|contact|write to|send|pass)\b|\bwould not sign (?:the|my|our|a) (?:consent|form|sheet|slip|declaration)\b|\b(?:declined|declines|refused|refuses|turned down|said no to|says no to|will not have|won['’]t have|does ?n['’]t want)\b[^.;]{0,40}\b(?:dtr|duty to refer|(?:this|the|a|any|my|our) (?:\w+ )?referral(?: to (?:you|the council|housing))?[.,;]|to be referred|(?:his|her|their) (?:details|information|data|name)\b|you to (?:know|be told)|the council)|\boffered\b[^.;]{0,60}\b(?:dtr|duty to refer|referral)\b[^.;]{0,40}\b(?:said no|declined|refused|turned it down)\b`)
	// deniesIt is that nobody agreed, or has not yet.
	deniesIt = regex(`(?i)\b(?:not|n['’]t|never|nor|no) (?:\w+ ){0,2}(?:agree\w*|consent\w*|sign\w*|happy|fine|ok|okay|content|permission|say yes|said yes)\b|\b(?:unsigned|thinks? about it|if (?:he|she|they)|whether|once (?:he|she|they)|until (?:he|she|they))\b`)
	// askedAndDid is an answer to whether somebody agrees.
	askedAndDid = regex(`(?i)\b(?:asked [^.;]{2,60}\b(?:if|whether) (?:\w+ ){1,4}(?:tell|write|refer|contact|pass|share|send|speak|be referred|go ahead|mind\w*|okay|ok|fine|happy|content)\b[^.;?–—:-]{0,25}\s?[-–—,:;] ?(?:and )?(?:yes|yeah|yep|aye|sure|fine|of course|no problem|go ahead)|(?:has|have|did) (?:he|she|they) agreed?\s?[:?–-] ?(?:yes|yeah|yep|aye)|consent\W{1,3}(?:asked|sought)\b[^.;]{0,60}\banswer(?:ed)?(?: was)? (?:yes|yeah|yep|aye)|asked (?:for |him for |her for |them for )(?:his|her|their|a)?(?: \w+)? ?(?:go-ahead|permission|agreement|consent|ok|okay|say-so)[^.;]{0,20} (?:gave|given|got) (?:it|that|both)\b|asked[^.;]{0,40}\b(?:if|whether) (?:he|she|they) (?:agrees?|agreed|is happy|was happy|were happy|consents?|consented)[^.;]{0,50}, (?:and )?(?:he|she|they) (?:did|does|do|was|were|is|are|said yes|said (?:he|she|they) (?:was|did|were))\b)`)
	// anothersYes is somebody else's, or a yes to something else.
	anothersYes  = regex(`(?i)\b(?:signed (?:the|a|his|her|their) (?:\w+ )?(?:letters?|papers?|forms?|documents?) (?:from|for|of) (?:his|her|their|the) (?:landlord|landlady|bank|employer|agents?|court|solicitor|bail|hostel|school|housing benefit)|(?:panel|board|landlord|landlady|agent|judge|court|council|police|magistrates|hostel|mum|mother|dad|father|sister|brother|aunt|uncle|host|partner|husband|wife|victim|gp|manager|doctor) (?:has |have |had |is |was )?(?:also )?(?:sa(?:id|ys)|agreed|signed|happy|fine|told)|signed (?:off|on|over|for|the register|in)|(?:an?|the|his|her|court) fine|fines|fined|signs? on|tenancy|contract|lease|notice|plea|guilty|admitted|treatment|medication|detox|deposit|rent)\b`)
	notYetSigned = regex(`(?i)(?:\b(?:not|nothing|never)|n['’]t)\b[^.;,]{0,30}\bin writing\b|(?:\b(?:would|will|did|won)|['’]d)? ?(?:not|n['’]t) (?:want to )?sign (?:owt|anything|nothing|a form|forms|it|this)\b|\b(?:will|to|['’]ll|shall|can|could|going to) (?:be )?(?:counter)?sign\w*\b[^.;,]*|\b(?:not|n['’]t) (?:yet )?(?:been )?(?:signed|in writing|written)(?: yet)?\b`)
	// paperAgrees is agreement that somebody put a hand to.
	paperAgrees = regex(`(?i)\b(?:(?:came|come|popped) in(?: specially)? to sign (?:my|our|the|a) (?:consent |referral |sharing )?(?:declaration|form|mandate|sheet|consent)|filled in (?:the|our|my|a) consent(?: form| sheet)?|(?:has |have )?signed (?:up )?(?:the|our|my|a) (?:[\w'’-]+ )?(?:sharing|consent|referral) (?:form|sheet|agreement)|put (?:his|her|their) (?:name|signature|mark|initials|hand) to|(?:his|her|their|a|client['’]s) signature (?:to|on|is|was|dated|for|of|at|below|attached)|with (?:his|her|their) signatures?|form with (?:his|her|their)|signed up to (?:it|this)|(?:form|mandate|declaration|slip|sheet|consent|permission|authority|agreement|release)s? (?:is |was |are |has been |have been |been |duly |both |all )*(?:counter)?(?:signed|initialled|dated|completed) (?:by|and|on|\d)|(?:counter)?sign(?:ed|ing)? (?:my|our|the|a|an|your|this|both) (?:[\w'’-]+ ){0,3}(?:form|declaration|mandate|slip|sheet|release|authority|agreement|paper|letter|statement|waiver|document)s?|(?:a |the )?signed (?:(?:gdpr|data|information|consent|disclosure|sharing|referral) ){0,2}(?:form|mandate|declaration|slip|sheet|authority|statement|paper)|(?:paper|written|signed|emailed|texted) (?:consent|agreement|permission|authority|go-ahead)|(?:agreed|consented|agreement|consent|permission|yes|ok|okay)\b[^.;]{0,40}\b(?:in writing|on paper|by (?:text|e-?mail|letter|message)|in (?:an? |his |her |their )?(?:text|e-?mail|letter|message|note)|with (?:his|her|their) signature)|(?:typed|texted|e-?mailed|messaged|wrote|written)\b[^.;]{0,50}\b(?:to (?:say|that effect|agree|confirm)|agree\w*|consent\w*|yes|happy|go ahead))\b`)
	// spokenAgrees is agreement in words.
	spokenAgrees = regex(`(?i)\b(?:(?:oral|verbal|spoken|vocal) (?:agreement|consent|permission|authority|go-ahead|ok|okay|yes|assent)|(?:told|assured) (?:me|us)(?: \w+){0,3}? (?:(?:that )?(?:it|this)(?:['’]?s| is| was) (?:fine|ok|okay|all right)|(?:that )?(?:he|she|they)(?:['’]s| is| was|['’]re| are) (?:fine|ok|okay|happy|content)|(?:that )?(?:i|we) (?:can|could|may|might|should) (?:send|share|tell|pass|refer|write|contact))|(?:said|says|saying|say) (?:to me |to us |on the phone )?(?:that )?(?:yes to (?:me|us|this|it|the|being|my|our|you)\b|fire away|(?:it|this) (?:was|is) (?:fine|ok|okay|all right)|(?:he|she|they)(?:['’]s| is| was|['’]re| are) (?:fine|ok|okay|happy|content|good) (?:with|for|about)|please do|(?:he|she|they)(?:['’]d| would) (?:like|welcome|be glad of|appreciate) (?:the |your |some |any )?(?:help|referral)|yes\b|go ahead|go on|do it)|asked (?:him|her|them)[^.;]{0,30}[,;:–-] ?yes|agreed (?:on the spot|there and then|out loud|aloud)|using the interpreter,? (?:he|she|they) agreed)`)
	quotedYes    = regex(`(?i)\b(?:said|says|sez|told|replied|replies|answer\w*|typed|texted|e-?mailed|messaged|wrote|text|e-?mail|message|words?|reply|response|phone|shrugged|nodded|consent)\b[^"“”]{0,70}["“][^"”]{0,40}\b(?:yes|yeah|yep|aye|ok|okay|send it|go ahead|go on|please do|do it|all good|i agree|fine|help\w*|all right|alright|suit yourself|why not|tell them|crack on|no problem|no worries|sure|fire away)\b`)
	inWriting    = regex(`(?i)\b(?:typed|texted|text|e-?mail\w*|messag\w*|wrote|written|letter|note)\b`)
	signsIt      = regex(`(?i)\bsign(?:s|ed|ature)\b`)
	// barelyAgrees is that somebody has nothing against it, by whatever way.
	barelyAgrees = regex(`(?i)\b(?:(?:sitting|sat|standing|here)\b[^.;]{0,40}\b(?:and|he|she) (?:he |she )?agrees|(?:sa(?:id|ys) )(?:that )?(?:i|we|you) (?:can|could|may|should) (?:write|e-?mail|speak|get|ask|tell)\b|(?:he|she|they|both)(?:['’]s|['’]re| is| are| was| were) (?:all |well |quite |totally )?(?:up|down|game|good) for (?:it|this|that|the referral|being referred)\b|(?:all |both |quite |perfectly )?(?:fine|ok|okay|happy|content) with (?:a |the |this |my |our )?(?:referral|dtr|ref)\b|(?:gave|given|gives|giving|got)(?: me| us)? (?:a |the |his |her |their |two )?thumbs[ -]up|thumbs? up (?:to|for|from)|put (?:his|her|their) thumbs? up|(?:know|knows)(?: all)? about (?:this|it|the referral) and wants? (?:it|this|us to|me to|to)|(?:his|her|their) (?:ok|okay|yes|go-ahead|agreement|say-so) is (?:on|in|recorded|noted|attached|with)|(?:writ(?:e|ing|es)|refer\w*|contact\w*|e-?mail\w*|sent|sending)\b[^.;]{0,110}\bat (?:his|her|their) (?:own |express |specific )?request|(?:['’]d| would) (?:very much )?(?:like|welcome) (?:this|the|a|our|my) (?:referral |e-?mail |letter )?(?:to (?:go|be)|sent|made|going)|asked for (?:the|this|a) (?:dtr |housing )?referral (?:himself|herself|themself|themselves)|(?:content|happy|glad|fine|ok|okay) for (?:it|this) to (?:be sent|go)|(?:was|is) (?:his|her|their)(?: own)? idea (?:that (?:i|we) (?:write|wrote|refer\w*|contact\w*|e-?mail\w*)|to (?:write|refer|contact))|agree[sd]? to (?:the |this |a )?(?:ref|dtr)\b|(?:he|she|they|both|client|patient|hes|shes|\p{L}{3,})(?:['’]s|['’]re| is| are| was| were)? (?:quite |perfectly |totally |all |very |also |more than )?(?:fine|ok|okay|happy|content|comfortable|cool|good|easy|easy about|at ease|relaxed) (?:with|for|about|that) (?:all |me|us|you|u|it|this|that|the|my|our|your|his|her|their|being|having|everything)|(?:was|is) (?:fine|ok|okay|happy|content) with (?:it|this|that)(?: all)?|wants? (?:it|this|me to|us to)(?: to be)? (?:sent|send|made|make|go|write|tell|refer|contact|done)|wanted (?:it|this) (?:sent|made|done|to go)|(?:asked|begged|told|urged|wants|wanted) (?:me|us) to (?:tell|write|send|contact|let|pass|get in touch|approach|ask you|ask the|refer|e-?mail|speak to (?:you|the council))|let (?:me|us) (?:write|send|pass|share|give|put|tell|refer|contact)|gave (?:me |us )?(?:the|his|her|their) (?:all-clear|say-so|word|assent|approval|leave)|(?:given|gives|giving) (?:me |us )?(?:the |his |her |their )?(?:all-clear|say-so|word|assent|approval|permission|leave)|(?:granted|has|have|with|got|had) (?:me |us )?(?:his |her |their )?(?:permission|leave|say-so|blessing|assent|approval|authority) (?:to|for|from)|permission to (?:refer|share|send|write|contact|tell)|(?:she|he|they)(?:['’]s|['’]ve| has| have)? (?:agreed|consented|accepted)\s*[:;,.–-]|(?:my|our|the|this) (?:referral|referring|writing|e-?mail|sending) (?:this |it )?(?:is |was )?with (?:his|her|their) (?:knowledge|agreement|blessing|full))`)
)

// consentTold completes how consent was given from the words of its sentence,
// where those for forms do not say it.
func consentTold(s string) string {
	s = notYetSigned.ReplaceAllString(s, "")
	switch {
	case inWriting.MatchString(s) && !strings.Contains(strings.ToLower(s), "i wrote"), paperAgrees.MatchString(s):
		return "written"
	case toldAloud.MatchString(s):
		return "oral"
	}
	return ""
}

// toldAloud is where or how somebody agreed who spoke.
var toldAloud = regex(`(?i)\b(?:(?:in|at|during|over) (?:(?:the|our|a|an|his|her|their|my|today['’]s|this morning['’]s|video) ?)*(?:[\w-]+ )?(?:supervision|interview|clinic|session|meeting|appointment|visit|call|phone|telephone|conversation|chat|cell|desk|ward round|bedside|wing|landing|kitchen|office|library|video ?link)\b|by phone|on the (?:phone|ward|wing|landing)|at the (?:cell door|door|bedside|desk|van|hatch)|face to face|in person|in front of|out loud|aloud|voice|whisper\w*|word of mouth|shouted|spoke|spoken|rang|said|told (?:me|us)|sat with|while i typed|(?:him|her) holding|his words|her words|minutes ago|in the cell\w*|when i (?:saw|visited|met|rang|called|asked)|i asked|asked (?:him|her|them))\b`)

// plainlyAgrees is consent in no word of consent: what somebody says, gives or
// signs. That nothing else was signed or said yes to, the caller looks for.
var plainlyAgrees = regex(`(?i)` +
	// What is said.
	`\b(?:said|says|told (?:me|us)(?: to)?)(?:, in (?:as|so) many words,)?[ ,:"“‘']{1,4}(?:send it|please (?:do|try|refer)|go (?:for it|ahead|on)|carry on|do it|tell (?:them|you|the council|anyone|anybody)|try the council|crack on)\b|` +
	`\bsaid\b[^.;]{0,60}\bthat (?:i|we) (?:could|may|might|can) (?:write|tell|refer|contact|pass|share|send|speak|go ahead)\b|` +
	`\b(?:said|says) (?:that )?(?:i|we) (?:could|may|might|can) (?:go ahead|write|tell|refer|contact|pass|share|send|speak)\b|` +
	`\basked (?:him|her|them|\p{Lu}\p{L}+)\b[^.;]{0,40}[:,;–-] ?(?:he|she|they)(?:['’]s| is| are)? (?:agrees?|happy|fine|ok|okay|content|says? yes|said yes)\b|` +
	`\bno objection to (?:this|it|my|our|me|us|the referral|being referred|being named)\b|(?:^\W*|[;,–—-] )yes to (?:being )?(?:referr?al|referred|this|dtr|sharing)\b|^consent\W{1,3}yes\b|` +
	`\b(?:would like|wants?|welcomes?|asked for) (?:the |your )?(?:council['’]?s?|your|housing(?: team)?['’]?s?) (?:help|support|assistance)\b[^.;]{0,40}\bknows? (?:what|that|why) (?:i|we)\b|` +
	// What is given.
	`\b(?:gave|given|giving) (?:me|us) an? (?:\w+ )?(?:yes|nod|thumbs.up|go-ahead)\b|` +
	`\b(?:have|has|had|hold|got|with|['’]ve) (?:his|her|their|the client['’]s|the patient['’]s|\p{Lu}\p{L}+['’]s) (?:(?:\w+ )?(?:thumbs.up|say-so|go-ahead|nod)|verbal|signature (?:agreeing|for|to|on (?:this|the|our|a))|signed (?:authority|agreement|declaration|permission))\b|` +
	`\b(?:okayed|oked|cleared) (?:this |it )?(?:by|with) (?:him|her|them)\b|\bok['’]?d (?:this|it)\b|\b(?:ok|okay|fine|cool|happy) w(?:/|ith)? (?:me|us) (?:telling|passing|sending|writing|sharing|doing|referring|contacting|putting)\b|\bthat['’]?s (?:him|her|them) agreeing\b|` +
	// What is signed or written.
	`^(?:and |but |so )?(?:he|she|they|both|all|client|patient|pt|s/?u|yp|resident|(?:mr|mrs|ms|miss) \p{L}+)(?: (?:both|all|each|of (?:them|these)))?(?:['’]s|['’]ve| has| have| had)? (?:now |also |already |both )?signed(?: (?:it|this|for it|to agree|to say so|in (?:my|our) presence|in front of (?:me|us)|today|yesterday|(?:on|at|in) [^,;.]{2,30}))?\s*[.!]?$|` +
	`\b(?:authority|declaration|consent|release|permission) (?:form |slip |sheet )?(?:was |is |has been )?(?:signed|countersigned)\b|\bconsent (?:form |sheet )?completed (?:by|with|and)\b|` +
	`\bsigned (?:his |her |their |the |a |our )?(?:letter of |form of )?(?:authority|consent|permission|declaration|disclosure|information.sharing)\b|\bsigned the (?:form|sheet|slip|paper\w*) (?:in front of|with|before|today|tonight|yesterday|this)\b|\bsigned (?:on|for) (?:my|our) (?:tablet|phone|laptop|screen)\b|\b(?:filled in|completed) and signed\b|` +
	`\b(?:(?:countersigned|initialled|signed) (?:my|our|this)|(?:countersigned|initialled) the) (?:draft|notebook|note|e-?mail|letter|referral)\b|\b(?:put|made|left) (?:a|his|her|their) (?:cross|mark|thumbprint|initials|signature) (?:on|to|by)\b|` +
	// What is asked for.
	`\basked that (?:i|we) (?:write|refer|contact|send|tell|pass|approach|get in touch)\b|\bat (?:his|her|their|\p{Lu}\p{Ll}+['’]s) (?:own )?request,? (?:i|we) (?:refer|write|send|contact|am |are )|\b(?:keen|eager|asks?|asked|asking|hoping|hopes|wants?|wanted|wishes|happy|content|glad|would like|['’]d like) to be referred\b|\b(?:happy|content|fine|ok|okay|glad) for (?:the |his |her |their )?(?:details|information|info|data) to (?:be |go)|\bdid sign (?:for )?(?:this|it|the form)\b|\bthumbs?[- ]?up(?:ped)? (?:to |on |for )?(?:the|this|a|our|my) (?:referral|dtr|form)\b|` +
	`\b(?:i|we)(?:['’]ve| have) an? \W*i agree\b|\b(?:wrote|texted|typed|e-?mailed)\b[^.;]{0,12}\bi agree\b`)
