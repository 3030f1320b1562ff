package parser

import "strings"

// lean is which way a sentence on consent goes.
type lean int

const (
	leansNowhere lean = iota // it says neither, by itself
	leansAway                // it refuses, or says that nobody agreed
	leansLater               // consent is still to be had
)

// consentLean tells which way a sentence goes that denies something, and gives what
// is left of it to agree by: "he would not sign, but told me to go ahead" agrees by
// its second half. A word of agreement behind a "not" is none: to take a refusal
// for consent passes on what somebody asked to keep (Data Protection Act 2018,
// section 86, and clause 3 of the duty's guidance: with consent only).
func consentLean(s string) (rest string, way lean) {
	rest = noObjection.ReplaceAllString(notOnly.ReplaceAllString(lessRefused(s), " "), "agreed to")
	if !hintsNo.MatchString(rest) {
		return rest, leansNowhere
	}
	var kept []string
	for _, c := range clausesOf(rest) {
		switch {
		case consentLater.MatchString(c):
			if way == leansNowhere {
				way = leansLater
			}
		case deniesConsent.MatchString(c) && !othersConsent.MatchString(c) && !notOnPaper.MatchString(c):
			way = leansAway
			if takenBack.MatchString(c) {
				kept = nil // what was agreed to before
			}
		default:
			kept = append(kept, c)
		}
	}
	return strings.Join(kept, "; "), way
}

// lessRefused is a sentence without what others refused the person: "he was refused a
// loan". That consent was refused stays.
func lessRefused(s string) string {
	out := s
	for _, m := range refusedThem.FindAllStringIndex(s, -1) {
		if !refusedTheir.MatchString(s[:m[0]]) {
			out = strings.Replace(out, s[m[0]:m[1]], "", 1)
		}
	}
	return out
}

// refusesHere reports a sentence that refuses the referral, not a bed, a treatment or
// a tenancy.
func refusesHere(s string) bool {
	if m := referralAt.FindStringSubmatch(s); m != nil && !housingBody.MatchString(m[1]) {
		s = strings.Replace(s, m[0], "", 1)
	}
	return refusesOutright.MatchString(s) && refusalTopic.MatchString(s) && !(refusalElse.MatchString(s) && !plainTopic.MatchString(s))
}

// referralAt is where somebody is referred, housingBody one that this is about.
var (
	referralAt  = regex(`(?i)\breferr(?:als?|ed|ing) (?:\w+ )?to ((?:\w+ ){0,2}\w+)`)
	housingBody = regex(`(?i)\b(?:you|yourselves|your|council\w*|housing|homeless\w*|lha|local authority|borough|district|city|duty|(?-i:\p{Lu}\p{Ll}+))\b`)
)

// clausesOf parts a sentence where it turns: at "but", "so", "because", at
// semicolons and dashes.
func clausesOf(s string) []string {
	var out []string
	from := 0
	for _, m := range turning.FindAllStringIndex(s, -1) {
		out = append(out, s[from:m[0]])
		from = m[1]
	}
	return append(out, s[from:])
}

const (
	notWord = `(?:not|n['’]?t|never|nor|cannot|neither)`
	// agreeWord is what follows a "not" where somebody does not agree.
	agreeWord = `(?:agree\w*|consent\w*|sign(?:ed|ing)?\b|happy|fine|ok|okay|content|willing|prepared|keen|comfortable|ready|in agreement|on board|up for (?:it|this)|say yes|said yes|give (?:\w+ ){0,3}(?:consent|permission|agreement|go-ahead)|given (?:\w+ ){0,3}(?:consent|permission|agreement|go-ahead)|(?:want|wish|like|let|allow|authori[sz]e)(?:ed|es|s|ing)? (?:me|us|you|this|to be (?:referred|put forward|known)|(?:a|the|any) (?:\w+ ){0,2}(?:referral|dtr)|the council|(?:his|her|their) (?:\w+ )?(?:details|information|info|data|name)|housing|anyone (?:at|from|in) the (?:council|housing)))`
)

var (
	hintsNo = regex(`(?i)\b(?:minds?|not|never|nor|cannot|neither|no|without|refus\w+|declin\w+|withdr\w+|withh[eo]ld\w*|unwilling|reluctant|object\w*|opt(?:ed|s|ing) out|against|rather|pending|awaited|outstanding|think\w*|wo|unable)\b|n['’]t\b`)
	// refusedThem is what others refuse the person.
	refusedThem  = regex(`(?i)\b(?:been|was|were|being|be|got) (?:refused|declined)\b`)
	refusedTheir = regex(`(?i)\b(?:consent|permission|referral|dtr|this|it)(?: \w+){0,3} $`)
	notOnly      = regex(`(?i)\bnot (?:only|just)\b|\b(?:did|does|has|have|had) ?(?:not|n['’]t) (?:even )?hesitated?\b(?: to\b)?|\b(?:never|has not|have not|hasn['’]t|did not|didn['’]t) (?:once )?(?:refused?|declined?|withdr[ae]wn?|withdrew)(?: (?:his|her|their))?\b|\bno longer (?:refus|object)\w+`)
	// noObjection agrees by a "not".
	noObjection = regex(`(?i)(?:\b(?:has|have|had|raised|raises|made|makes|with|expressed|sees?)|['’]s(?: got)?) (?:absolutely |quite )?(?:no (?:objections?|problem|issues?|qualms|concerns?)|nothing)(?: at all)? (?:to|with|about|against)\b|\b(?:do(?:es)?|did) ?(?:not|n['’]t) (?:mind|object(?: to)?)\b|\b(?:has|have|had|raised) no objections?\b`)
	turning     = regex(`(?i)[,;:]?\s+(?:but|although|though|however|whereas|while|so|as|because|since|yet he|yet she|yet they|then|and (?:now|then|later|today))\s|;|\s[–—-]\s|—|[,]\s+(?:he|she|they) (?:has |have |had |did |does |do |is |are |was |were )?(?:verbally |orally |since |now |later )*(?:agree|consent|gave|given|happy|fine|ok|told|said)`)
	// consentLater is consent that nobody has asked for yet, or that somebody is still to give.
	consentLater = regex(`(?i)\b(?:did|have|has|had) ?(?:not|n['’]t) (?:yet )?(?:ask|asked|discuss|raise)\w*\b|\b(?:not|n['’]t|never|yet to|still|to be|will|awaiting|await|once|until|when)\b[^.;]{0,30}\b(?:asked|able to|seen|spoken|had (?:a|the) chance|obtain\w*|sought|discussed|made (?:up )?(?:his|her|their) mind|decided|been given|be signed|needed|required|follow)\b|\byet\b|\b(?:pending|awaited|outstanding|to follow|to be (?:obtained|sought|confirmed|signed))\b|\bthink\w* (?:about it|it over)\b|\b(?:lacks? capacity|best interests?|unable to consent)\b`)
	// deniesConsent is that somebody does not agree to the referral.
	deniesConsent = regex(`(?i)\b` + notWord + ` (?:\p{L}+ ){0,2}` + agreeWord + `\b|n['’]t (?:\p{L}+ ){0,2}` + agreeWord + `\b` +
		`|\b(?:` + notWord + `|n['’]t|no|without|lack(?:s|ing)?) (?:\p{L}+ ){0,3}(?:consent|permission|agreement|go-ahead|blessing|authority to (?:share|refer))\b` +
		`|n['’]t (?:\p{L}+ ){0,3}(?:consent|permission|agreement|go-ahead|blessing)\b` +
		`|\b(?:consent|permission|agree[ds]?)\b[^.;,]{0,16}[:?=–-]+ ?(?:no|none|n|not|refused|declined|nil)\b` +
		`|\b(?:consent|permission|agreement) (?:was |is |has |have )?(?:not|n['’]t) (?:been )?(?:given|granted|forthcoming|got|had)\b` +
		`|\b(?:refus(?:es|ed|ing|al)|declin(?:es|ed|ing)|withdr(?:ew|awn|aws)|withh[eo]ld\w*)\b` +
		`|\b(?:is|was|are|were|seems?|remains?|['’]s) (?:very |quite |totally )?(?:unwilling|reluctant|unhappy|opposed|(?:dead |firmly |very much )?against (?:it|this|the|a|being|me|us|you))\b` +
		`|\bobject(?:s|ed)? to (?:it|this|the referral|a referral|being referred|(?:his|her|their) (?:details|information)|me|us|you|my|our)\b|\bopt(?:ed|s) out\b|\bsa(?:id|ys) (?:a firm |a flat )?no(?: to| when| thanks?| thank you)?(?:[.,;:!]|$| (?:to|when))|\btold (?:me|us) (?:no\b|not to\b|to (?:get lost|mind my own|leave it|forget it))` +
		`|\bchang(?:ed|es) (?:his|her|their) minds?\b|^\s*not to (?:you\s*(?:[.,;]|$)|housing|the council|the local authority|a (?:housing|homeless\w*) referral|this\b)` +
		`|\b(?:would|['’]d) (?:rather|prefer)\b[^.;]{0,20}\b(?:not|did ?n['’]t)\b`)
	// takenBack undoes what was agreed to before it.
	takenBack = regex(`(?i)\bchang(?:ed|es) (?:his|her|their) minds?\b|\bwithdr(?:ew|awn|aws)\b|\b(?:has |have )?now (?:refus\w+|declin\w+|says no|said no)|^\s*not to (?:you\s*(?:[.,;]|$)|housing|the council|the local authority|a)\b`)
	// notOnPaper denies only how consent was given: "I did not get it in writing".
	notOnPaper = regex(`(?i)(?:\bnot|n['’]t|\bnever)\b[^.;,]{0,40}\bin writing\b`)
	// refusesOutright is a refusal, which is more than that nobody has asked.
	refusesOutright = regex(`(?i)\b(?:refus(?:es|ed|ing|al)|declin(?:es|ed|ing)|withdr(?:ew|awn|aws)|unwilling|opposed|against|object(?:s|ed)?|opt(?:ed|s) out|sa(?:id|ys) (?:a firm |a flat )?no|told (?:me|us)|rather|prefer)\b` +
		`|\b(?:he|she|they|client|patient|pt|both|who|but|and|\p{Lu}\p{Ll}+)(?:['’]s|['’]re)? (?:\p{L}+ )?` + notWord + ` (?:\p{L}+ ){0,2}` + agreeWord +
		`|n['’]t (?:\p{L}+ ){0,2}` + agreeWord + `|\bno consent\b|\bwithout (?:\w+ )?consent\b|\b(?:consent|permission|agree[ds]?)\b[^.;,]{0,16}[:?=–-]+ ?(?:no|none|n|not|nil)\b|^(?:did|does|do) ?(?:not|n['’]t)|\bconsent (?:was |is |has been )?not given\b`)
	refusalTopic = regex(`(?i)\b(?:consent\w*|refer(?:red|rals?|ring|s)?|dtr|duty|permission|agree[sd]? to (?:this|it|you|us|me)|(?:his|her|their) (?:details|information|info|data|name)|shar(?:e|ed|ing)|sign(?:ed|ing)?(?: (?:the|my|our|a|this|any)\b| anything| it\b|[.,;]|$)|the council|council involved|you to (?:know|be told|have)|us to (?:contact|tell|write|pass)|me to (?:contact|tell|write|pass)|be told)\b`)
	plainTopic   = regex(`(?i)\b(?:consent\w*|refer(?:red|ral|rals|ring)?\b|dtr|duty to refer|shar(?:e|ed|ing))\b`)
	refusalElse  = regex(`(?i)\b(?:tenancy|licence|treatment|medication|detox|bail|bed|beds|hostels?|accommodation|placement|offer(?:s|ed)?|flat|room|support|help|assessment|interview|script|test|tests|scan|discharge|benefits?|claim|plea|charge|statement|police|order|nda|on\b)`)
)
