package parser

import (
	"slices"
	"strings"
)

// datedSignatures reads a signature that stands as the answer to whether the
// person agrees ("Client's signature: J Doe"), and puts behind the person's
// signature the day that a question of its own asks for beside it.
func datedSignatures(qs []question) {
	for i := range qs {
		q := &qs[i]
		if q.hit.key != "consent.given" && q.hit.key != "consent.written" || q.owner == blockOther || q.block == blockOther || len(q.rows) > 0 {
			continue
		}
		text := strings.TrimSpace(q.ans.text)
		if m := signatureSaid.FindStringIndex(text); m != nil && q.hit.key == "consent.given" {
			name, _ := signedAndDated(text[m[1]:])
			if !signedName(name) {
				continue
			}
			text = text[m[1]:]
			q.ans.text, q.ans.tick = text, true
			q.hit = hit{key: "consent.written", score: 0.85, tokens: q.hit.tokens}
		}
		if q.hit.key == "consent.given" && signsHere(qs, q) {
			q.hit, q.ans.tick = hit{key: "consent.written", score: 0.85, tokens: q.hit.tokens}, true
		}
		if name, day := signedAndDated(text); day != "" || !signedName(name) || i+1 >= len(qs) {
			continue
		}
		n := &qs[i+1]
		day, _, ok := readDate(n.ans.text, dateEvent)
		if !ok || n.sect != q.sect || !dayBeside.MatchString(n.label) || kindOf(n.hit.key) != kindDate && n.hit.key != keyUnmapped {
			continue
		}
		own := slices.IndexFunc(qs, func(o question) bool { return o.hit.key == "referral_date" && !o.ans.empty() })
		switch {
		case own < 0 || own == i+1:
			// The only day of the form is when it was signed and sent.
			q.ans.text += " " + day
			if !hadByWorker.MatchString(q.label) {
				q.hit, q.ans.tick = hit{key: "consent.written", score: 0.85, tokens: q.hit.tokens}, true
			}
		case n.hit.key != "date.signed":
			n.hit.key = "consent.date"
		}
	}
}

// signsHere reports a question of consent that somebody answered by signing: the
// person, by his or her name, or whoever is asked to sign as the person.
func signsHere(qs []question, q *question) bool {
	if workerWord.MatchString(q.label) || notClient.MatchString(q.label) || hadByWorker.MatchString(q.label) || takenBy.MatchString(q.label) {
		return false
	}
	name, _ := signedAndDated(stripBrackets(q.ans.text))
	if name = strings.TrimRight(name, " ,.;:-–("); !signedName(name) && !initialled.MatchString(name) {
		return false
	}
	if asksToSign.MatchString(q.label) && clientWord.MatchString(q.label) || declaresOwn.MatchString(q.label) {
		return true
	}
	for i := range qs {
		if o := &qs[i]; o.hit.key == "person.name" && o.owner != blockOther && !o.ans.empty() {
			own, _ := readName(firstLine(o.ans.text))
			return len(strings.Fields(own)) > 1 && len(strings.Fields(name)) > 1 && sameName(strings.ReplaceAll(name, ".", ""), own)
		}
	}
	return false
}

var (
	// takenBy asks who took the consent, not who gave it.
	takenBy = regex(`(?i)\b(?:by|who|whom|name of|taken|obtained|witness\w*)\b`)
	// initialled is a name of which all but the first is initials: "Kes A-C".
	initialled = regex(`^\p{Lu}[\p{L}'’]* (?:\p{Lu}\.?[ -]?){1,3}$`)
	// signatureSaid is what stands before a signature in an answer.
	signatureSaid = regex(`(?i)^\W*(?:(?:the |his |her |their )?\p{L}+(?: \p{L}+)?['’]s? )?(?:signature|signed(?: by)?|sign(?: here)?)\b[\s:._–-]*`)
	// signsSelf is the label of the person's own signature.
	signsSelf = regex(`(?i)^(?:the )?(?:yp|client|applicant|patient|prisoner|service user|young person|customer|person|resident|tenant|defendant|his|her|their)(?:['’]s)? (?:signature|signed)\W*$`)
	// dayBeside is a label that asks when.
	dayBeside = regex(`(?i)^(?:date|dated|date signed|on|when|signed on)\W*$`)
)

// plainCouncil is the council that an answer names before it tells why: "Why
// there (council chosen)? Lincoln – his brother lives there".
func (f *findings) plainCouncil(text string, q *question) {
	if f.has("authority") || !councilAsked.MatchString(q.label) {
		return
	}
	before := beforeDash(firstLine(text))
	if len(before) < len(text) && councilAnswer(f.place, before) {
		if n, ok := f.place.knownAuthority(before); ok {
			f.hint("authority", n, q, 0.7)
		}
	}
}

var councilAsked = regex(`(?i)\b(?:council|authority|borough|district|area) (?:is )?(?:chosen|wanted|asked|preferred|picked)\b|\b(?:chosen|preferred|which) (?:council|authority|borough|district)\b`)

// landlordBeside is the landlord whom an answer about a home names in passing:
// "Private tenant, landlord Doe Lettings".
func (f *findings) landlordBeside(text string, q *question) {
	if m := landlordSaid.FindStringSubmatch(text); m != nil {
		f.hint("housing.landlord", strings.TrimSpace(m[1]), q, 0.6)
	}
}

var landlordSaid = regex(`(?:^|[,;.(]\s*|\b(?:of|from|with)\s+)(?i:(?:the )?landlord(?: is|:)?)\s+((?:M(?:r|rs|s|iss)\.? )?\p{Lu}[\p{L}'’.]*(?: (?:&|and|of|\p{Lu})[\p{L}'’.]*){0,4})`)

// sumOfDays is a sum that ends in the day asked for: "10/11/2026 + 28 days =
// 8 December 2026".
var sumOfDays = regex(`^[^=]*\+[^=]*=\s*`)

// pronounsOnly are pronouns, which are no gender.
var pronounsOnly = regex(`(?i)\b(?:he|she|they|ze)\s*/\s*(?:him|her|them|hir)(?:\s*/\s*(?:his|hers|theirs))?\b`)

// plainGender takes pronouns off a gender, where more than them is told.
func plainGender(v string) string {
	if rest := strings.Trim(collapse(pronounsOnly.ReplaceAllString(v, " ")), " ,;()/-–"); rest != "" {
		return rest
	}
	return v
}

// homeThen are questions on the last home, and lostThen asks below one what
// became of it.
var (
	homeThen = regex(`(?i)^(?:last (?:place|home|house|tenancy|flat|proper (?:home|place))|(?:can|could) (?:he |she |they |the \w+ )?(?:return|go back)|(?:was there|is there|had) a home|home before|where did (?:he|she|they) (?:last )?live)\b`)
	lostThen = regex(`(?i)^(?:and )?(?:because|why(?: not)?|what happened(?: to (?:it|that|this))?|why did (?:it|that) end|reason|how lost|lost how|if not,? why(?: not)?)\W*$`)
)

// lostBelow makes why a home was lost of the question that stands below the one
// on that home, where another one asks for the reason.
func lostBelow(qs []question) {
	for i := 1; i < len(qs); i++ {
		q := &qs[i]
		if q.hit.key != "reason" && q.hit.key != keyUnmapped || q.ans.empty() || !lostThen.MatchString(q.label) || qs[i-1].sect != q.sect || qs[i-1].ans.empty() {
			continue
		}
		if p := &qs[i-1]; p.hit.key != "person.last_settled_address" && !homeThen.MatchString(p.label) {
			continue
		}
		for j := range qs {
			if j != i && (qs[j].hit.key == "reason" || sendsNow.MatchString(qs[j].label)) && !qs[j].ans.empty() {
				q.hit, q.known = hit{key: "housing.loss_reason", score: 0.8, tokens: q.hit.tokens}, true
				break
			}
		}
	}
}

// sendsNow asks why the form is sent.
var sendsNow = regex(`(?i)^why (?:are|is) .{2,30}\b(?:now|today|sen[dt]\w*|told|telling|homeless)\b`)
