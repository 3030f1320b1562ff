package parser

import (
	"strings"
)

// addressTold gives the address that an answer tells of among other things: without
// what it was ("shared house at"), who lives there, when and why it ended. told
// reports that something was left off. The last settled home is the one before
// a prison.
func addressTold(v string, settled bool) (address string, told bool) {
	out := v
	if settled {
		if m := beforeThat.FindStringIndex(out); m != nil && standsAt.MatchString(out[m[1]:]) {
			out = out[m[1]:]
		}
	}
	if at := postcodePattern.FindStringIndex(out); at != nil {
		if rest := out[at[1]:]; afterCode.MatchString(rest) && !postcodePattern.MatchString(rest) {
			out = out[:at[1]]
		}
	} else if m := standsAt.FindStringIndex(out); m != nil {
		if e := homeEnds.FindStringIndex(out[m[1]:]); e != nil {
			out = out[:m[1]+e[0]]
		}
	}
	if m := standsAt.FindStringIndex(out); m != nil && m[0] > 0 {
		if head := out[:m[0]]; sortOfHome.MatchString(head) && !partOfAddress.MatchString(head) {
			out = out[m[0]:]
		}
	}
	out = strings.Trim(out, " ,;.(–-")
	return out, out != v
}

var (
	// beforeThat leads from where somebody was held to where they lived.
	beforeThat = regex(`(?i)\b(?:before (?:that|then|this|prison|custody)|prior to (?:that|this|prison|custody)|previous(?:ly)? (?:at|to that)|lived before (?:that )?(?:at|in))\b[\s,:–-]*(?:(?:he|she|they) )?(?:lived |was |were )?(?:at |in )?`)
	// standsAt is the beginning of an address.
	standsAt = regex(`\b(?:(?i:flat|room|unit|apartment|apt|plot|caravan|pitch|bedsit)\s+(?:\d{1,3}[a-zA-Z]?\b|[A-Z]\b)|\d{1,4}[a-zA-Z]?(?:[-/]\d{1,3})?,?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}?(?:` + streetWord + `\b|\p{Lu}))`)
	// afterCode is what an answer tells behind a postcode.
	afterCode = regex(`^\s*(?:$|[,;(.–-]\s*)?\s*(?:\p{Ll}|\d|\p{Lu}\p{Ll}+ [\p{L}\d])`)
	// homeEnds is what an answer tells behind an address without a postcode.
	homeEnds = regex(`(?i)\s*(?:\(\s*(?:\d{4}|until|from|with|since|rented|private|council|lost|now|before|to )|[,;.–-]?\s+(?:until|with (?:his|her|their|a|an|the|friends?|parents?|wife|husband|partner|ex)|from (?:\d|\p{L}+ \d)|since (?:\d|\p{L}+ \d)|between \d|before (?:that|then|his|her|prison|custody)|where (?:he|she|they)|which|who|and (?:was|is|then|before|lost|has)|(?:he|she|they) (?:was|is|has|had|lost|left)|now (?:lost|gone|let|ended)|lost|evicted|ended|rented from|tenancy (?:ended|lost|from)|for (?:\d|about|over|several|many|two|three|four|five|six|ten)))\b`)
	// sortOfHome is told before an address and is none of it.
	sortOfHome = regex(`(?i)\b(?:(?:19|20)\d\d|council\s*$|with|until|since|lived|living|staying|stayed|stays?|resid\w+|was|were|is|has|rent(?:ed|ing|s)?|owned?|shared (?:house|flat|room|accommodation)|lodg\w+|tenan\w*|council (?:flat|house|property)|housing association|private(?:ly)?|parents?['’]?|family home|marital home|joint|hmp|prison|released|from|previously|floor|sofa|bungalow,|house,|at)\b`)
	// partOfAddress is what stands before a number and belongs to the address.
	partOfAddress = regex(`(?i)\bc/o\b|\bcare of\b|\babove\b|\brear of\b|\bbehind\b|\bannexe?\b|\bhostel\b|\bfoyer\b|\bhotel\b|\bb&b\b|\bguest ?house\b|\brefuge\b|\bhmo at\b`)
)

// moneyIn leaves of an answer about arrears the sum and what it is for: "Yes -
// approx £900, with a landlord" is "approx £900". Two sums are left as they
// are, unless the other is what is paid off.
func moneyIn(v string) string {
	all := sumNamed.FindAllStringIndex(v, 4)
	if len(all) == 0 || len(strings.Fields(v)) <= 2 {
		return v
	}
	for _, m := range all[1:] {
		if !paidOff.MatchString(v[m[1]:]) && !paying.MatchString(v[:m[0]]) {
			return v
		}
	}
	from, to := 0, len(v)
	if owing.MatchString(v[:all[0][0]]) {
		from = all[0][0]
	}
	if m := sumEnds.FindStringIndex(v[all[0][1]:]); m != nil {
		to = all[0][1] + m[0]
	}
	return strings.TrimSpace(v[from:to])
}

var (
	sumNamed = regex(`(?i)(?:\b(?:about|around|approx(?:imately)?\.?|roughly|over|nearly|just under|circa|c\.) ?)?£ ?\d[\d,]*(?:\.\d{1,2})?k?\b(?: approx\b)?`)
	owing    = regex(`(?i)\b(?:yes|arrears|owes?|owed|owing|debts?|rent|behind)\b`)
	sumEnds  = regex(`(?i)\s*[,;(]|\.\s|\s[–-]\s|\s+(?:with|to \p{Lu}\p{L}+ (?:homes|housing|association|council) from|paying|pays|repay\w*|being paid|from|in rent|rent arrears|arrears)\b`)
	paidOff  = regex(`(?i)^\s*(?:a|per|each|every|/)?\s*(?:weekly|monthly|week|month|fortnight|pw|pcm|pm|p/w)\b`)
	paying   = regex(`(?i)\b(?:paying|pays|repay\w*|paid|rent (?:is|was|of)|plan (?:of|at)|deposit)\b[^£]{0,20}$`)
)

// landlordIn leaves of an answer the landlord's name, without whom to ask for
// and how.
func landlordIn(v string) string {
	if m := askFor.FindStringIndex(v); m != nil && m[0] > 0 {
		return strings.Trim(v[:m[0]], " ,;:–-(")
	}
	phones := findPhones(v)
	if len(phones) == 0 && len(findEmails(v)) == 0 {
		return v
	}
	for _, x := range append(phones, findEmails(v)...) {
		v = strings.Replace(v, x, "", 1)
	}
	v = strings.Trim(telWord.ReplaceAllString(strings.TrimRight(v, " ,;:.–-("), ""), " ,;:–-(")
	// A body, and who there is to be asked.
	if a, b, ok := cutPair(v); ok && landlordKind.MatchString(a) && looksLikeName(dropTitle(b)) && !orgWords.MatchString(b) {
		return a
	}
	return v
}

// cutPair parts a text at its first comma or dash.
func cutPair(v string) (a, b string, ok bool) {
	m := pairJoint.FindStringIndex(v)
	if m == nil {
		return v, "", false
	}
	return v[:m[0]], strings.TrimSpace(v[m[1]:]), true
}

var (
	pairJoint = regex(`\s*,\s*|\s+[–—-]\s+|\s*\(`)
	askFor    = regex(`(?i)\s*[,;(–-]?\s*\b(?:contact|housing officer|ask for|speak to|c/o|attn|officer|tel|ref|account)\b`)
)

// statusIn leaves of an immigration status neither when it was decided, nor a
// share code, nor what it entitles to.
func statusIn(v string) string {
	for range 3 {
		m := statusTail.FindStringIndex(v)
		if m == nil || m[0] == 0 {
			return v
		}
		v = strings.Trim(v[:m[0]], " ,;:(–-")
	}
	return v
}

var statusTail = regex(`(?i)[\s,;(–-]+(?:(?:decision|decided|granted|issued|dated|given|awarded|expir\w+|share code|brp|(?:full|no|has|with) recourse|recourse|eligible|on)\b[^;]*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? \d{4}\)?)$`)

// termIn leaves of an answer the length of the sentence, with what is
// suspended or on licence of it.
func termIn(v string) string {
	if len(strings.Fields(v)) <= 3 {
		return v
	}
	m := wholeTerm.FindStringIndex(v)
	if m == nil {
		return v
	}
	if m[0] > 0 && !plainOrder.MatchString(v[:m[0]]) {
		return v
	}
	return strings.Trim(v[m[0]:m[1]], " ,;(")
}

const timeSpan = `(?:\d+(?:\s*½)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty)[\s-]?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?)\b`

var (
	wholeTerm  = regex(`(?i)\b` + timeSpan + `(?:(?:\s*(?:,|and|&))?\s*` + timeSpan + `)*(?:\s*(?:imprisonment|custody|extended|ext\b|determinate))?(?:,?\s*\(?suspended\s*(?:for|over)?\s*` + timeSpan + `\)?)?(?:\s*(?:\+|plus|and)\s*(?:\d+|` + timeSpan + `)(?:\s*(?:months?|years?))?(?:\s*(?:on |extended )?licen[cs]e|\s*ext(?:ended)?\b)?)?`)
	plainOrder = regex(`(?i)^\W*(?:an? |the )?(?:suspended sentence(?: order)?|sso|community order|youth rehabilitation order|yro|referral order|detention and training order|dto|sentenced to|sentence(?: of)?|imprisonment|custody|custodial sentence|order|serving|received|given|got|yes)?(?: (?:of|for))?\W*$`)
)
