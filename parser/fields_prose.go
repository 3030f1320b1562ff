package parser

import "strings"

// Running text is read with modest confidence, and only what stands in it in
// so many words.
const (
	proseLabel     = "text"
	signatureLabel = "signature"
)

const nameWords = `\p{Lu}[\p{L}'’\-]+(?:\s+\p{Lu}[\p{L}'’.\-]*){1,3}`

var (
	nameWithNumber = regex(`((?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+)?` + nameWords + `)\s*[,(\-–:/|;]*\s*(?:who was\s+)?(?:(?i:dob|d\.o\.b\.?|born|date of birth|noms|crn|prison (?:number|no)|nomis|ni)\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|[A-Z]\d{4}[A-Z]{2}\b)`)

	bornPhrase   = regex(`(?i)\b(?:d\.?o\.?b\.?|date of birth|born)\b[\s:(]*(?:is|on|was)?[\s:]*`)
	crnPhrase    = regex(`(?i)\bcrn\b[\s:.]*(?:is|number)?[\s:]*([a-z]\s?\d{6})\b`)
	bareCRN      = regex(`\b[A-Z]\d{6}\b`)
	cas3Not      = regex(`(?i)\b(?:not|no|n['’]t|declin\w+|refus\w+|reject\w+|unsuccessful|ineligible|unsuitable)\b`)
	cas3Phrase   = regex(`(?i)\b(?:applied|applying|apply|application|submitted|completed|made|referring|refer|awaiting)\b[^.\n]{0,25}\bcas ?-?3\b|\bcas ?-?3\b[^.\n]{0,60}\b(?:referral|referred|application|submitted|made|accepted)\b|\b(?:referred|referral)\b[^.\n]{0,30}\bcas ?-?3\b`)
	referContext = regex(`(?i)\b(?:refer(?:ring|ral|red)?|duty to refer|dtr|homeless\w*)\b`)
	cas3Consent  = regex(`(?i)\bcas ?-?3\b`)
)

// mostProse is the most of a mail's running text that is read, in bytes.
const mostProse = 64 << 10

var (
	askConsent = regex(`(?i)\b(?:whether|if (?:he|she|they|the)|do (?:you|they)|will (?:seek|ask|obtain|get)|need(?:s|ed)? (?:to|consent)|awaiting|once|pending|without the consent of the (?:sender|originator))\b`)
)

var strictPrisonNumber = regex(`\b(?:[A-Z]\s?\d{4}\s?[A-Z]{2}|[a-z]\d{4}[a-z]{2})\b`)

// head is the first n bytes of a text, in whole characters.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// consentIn reads what a text says of consent.
func (f *findings) consentIn(text string, q *question) {
	p := &proseReader{f: f, t: tell(f.place, text, ""), q: q, whole: true}
	p.consent()
}

var asksToRefer = regex(`(?i)^(?:please (?:find|see)|i (?:would like|am writing|wish) to (?:make|refer)|attached)`)

// sentenceEnd is where the first sentence from a place on ends, with the blanks
// behind it, -1 for nowhere: a full stop or the like before a blank or at the
// end of the text, or the end of a line.
func sentenceEnd(text string, from int) int {
	for i := from; i < len(text); i++ {
		switch text[i] {
		case '\n':
			return i + 1
		case '.', '!', '?':
			n := i + 1
			for n < len(text) && strings.IndexByte(" \t\n\f\r", text[n]) >= 0 {
				n++
			}
			if n > i+1 || n == len(text) {
				return n
			}
		}
	}
	return -1
}

func sentences(text string) []string {
	text = collapse(text)
	var out []string
	start := 0
	for end := sentenceEnd(text, 0); end >= 0; end = sentenceEnd(text, end) {
		if s := strings.TrimSpace(text[start:end]); s != "" {
			if abbreviation.MatchString(s) || strings.HasSuffix(s, " b.") && bornThen.MatchString(text[end:]) {
				continue
			}
			out = append(out, s)
		}
		start = end
	}
	if s := strings.TrimSpace(text[start:]); s != "" {
		out = append(out, s)
	}
	return out
}

// bornThen begins with a day in figures: "Jane Doe A1234BC b. 1/2/1990".
var bornThen = regex(`^\s?[0-3]?\d[/.-][01]?\d[/.-](?:19|20)?\d\d\b`)

var abbreviation = regex(`\b(?i:mr|mrs|ms|dr|st|no|tel|mob|d\.o\.b|d\. ?o\. ?b|e\.g|i\.e|approx|ext|rd|ave|inc|incl|etc|ref|prof|sgt|col|cllr|revd?)\.$|(?:^|[,(–—-] ?)b\.$|(?:^|[\s.(])\p{Lu}\.$`)
