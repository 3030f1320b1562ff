package parser

import (
	"slices"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// cut is a place in a mail where another message begins: what was gathered
// before it is another writer's.
type cut struct {
	prose, sign, questions int
	// forward is set below the header of a forwarded or quoted message.
	forward bool
}

// turn notes where the text passes from one message to another: at a header
// of a quoted message, and where marks of quotation begin or end.
func (x *reader) turn(quote int, header bool) {
	if header {
		x.flush()
		x.endProse()
	}
	if !x.body || x.depth > 0 || !header && quote == x.quoteNow {
		return
	}
	x.quoteNow = quote
	x.flush()
	x.endProse()
	c := cut{len(x.prose), len(x.sign), len(x.qs), header}
	if n := len(x.cuts); n > 0 && x.cuts[n-1].prose == c.prose && x.cuts[n-1].sign == c.sign && x.cuts[n-1].questions == c.questions {
		x.cuts[n-1].forward = x.cuts[n-1].forward || header
		return
	}
	x.cuts = append(x.cuts, c)
}

// missive is one of the messages that a mail's text consists of.
type missive struct {
	prose, sign []string
	weight      int
	forward     bool
}

// missives parts a mail's text into its messages, the newest first.
func (x *reader) missives(qs []question) []missive {
	var out []missive
	from := cut{}
	for i := 0; i <= len(x.cuts); i++ {
		to := cut{len(x.prose), len(x.sign), len(qs), false}
		if i < len(x.cuts) {
			to = x.cuts[i]
		}
		to.questions = min(to.questions, len(qs))
		l := missive{prose: x.prose[from.prose:to.prose], sign: x.sign[from.sign:to.sign], forward: from.forward}
		l.prose, l.sign = signatureOf(l.prose, l.sign)
		for _, q := range qs[min(from.questions, to.questions):to.questions] {
			if q.known && !q.ans.empty() {
				l.weight++
			}
		}
		text := strings.Join(l.prose, "\n")
		for _, re := range []*pattern{nameWithNumber, bornPhrase, strictPrisonNumber} {
			if re.MatchString(text) {
				l.weight += 3
			}
		}
		if referContext.MatchString(text) {
			l.weight++
		}
		if len(l.prose)+len(l.sign) > 0 || l.weight > 0 {
			out = append(out, l)
		}
		from = to
	}
	return out
}

// mainMissive orders the messages, the one that refers first, and gives the
// signature of who refers.
func mainMissive(all []missive) (prose, sign []string) {
	if len(all) == 0 {
		return nil, nil
	}
	best := 0
	for i, l := range all {
		if l.weight > all[best].weight {
			best = i
		}
	}
	prose = slices.Clone(all[best].prose)
	for i, l := range all {
		if i != best {
			prose = append(prose, l.prose...)
		}
	}
	sign = all[best].sign
	ours := len(sign) > 0 && best > 0 && housingOffice.MatchString(strings.Join(sign, "\n"))
	if ours {
		// A council's own form, filled in by who answers above.
		sign = nil
	}
	if ours || len(sign) == 0 && best > 0 && !all[best].forward {
		for i := best - 1; i >= 0 && len(sign) == 0; i-- {
			sign = all[i].sign
		}
	}
	if all[best].weight < 2 {
		// The referral is elsewhere, in a form: who wrote first sends it.
		for i := len(all) - 1; i >= 0; i-- {
			if len(all[i].sign) > 0 && !housingOffice.MatchString(strings.Join(all[i].sign, "\n")) {
				return prose, all[i].sign
			}
		}
	}
	return prose, sign
}

var housingOffice = regex(`(?i)\bhousing (?:options|solutions|needs|advice)\b|\bhomelessness (?:team|prevention)\b|\b(?:district|borough|city) council\b`)

// signJunk is what mail programs, offices and people add to signatures.
var signJunk = anyPattern{
	regex(`(?i)^\W*(?:sent from|get outlook|sent via|\[?cid:|<?image|image\d+\.|logo\b|follow us|pronouns?\b|my pronouns|(?:my )?(?:normal |usual |core )?working (?:days|hours|pattern|week)|i work |office hours)`),
	regex(`(?i)^\W*(?:usual working|available |mon(?:day)?s?\b|tues?(?:day)?\b|weds?\b|we are an?\b|please (?:consider|note|think)|think before|save paper|visit (?:us|our)|find us|twitter|facebook)`),
	regex(`(?i)^\W*(?:linkedin|instagram|@\w+$|www\.|https?:|out of hours|on (?:annual )?leave|my (?:line )?manager|line manager|in my absence|for urgent|customer service|registered (?:charity|office|in|company|provider))`),
	regex(`(?i)^\W*(?:charity (?:no|number)|company (?:no|number)|unsubscribe|to unsubscribe|you received this|p\.?\s?s\b|ps\b|if (?:you|i)\b|investors in|stonewall|disability confident|mindful employer|['"“‘])`),
}

var (
	signLabel  = regex(`(?i)^(?:name|contact(?: person)?|from|referrer|completed by|sent by|role|job title|title|position|team|organisation|organization|company|dept|department|address|tel(?:ephone)?(?: no| number)?|phone(?: no| number)?|mob(?:ile)?|direct(?: line| dial)?|ddi|dd|office|switchboard|e-?mail|email address|web(?:site)?|ext(?:ension)?|fax|bleep)\s*[:.]\s*|^(?i:[tmefwdop])\s*:\s*`)
	signSplit  = regex(`\s*(?:\||•|·|∙|▪|\t|;|\s{3,}|\s(?:[-–—/]|//)\s|~)\s*`)
	skipPhone  = regex(`(?i)\b(?:switchboard|fax|out of hours|emergency|bleep|(?:my|line|our) manager|manager:|reception|main (?:line|office)|general|helpline|duty(?: line| desk| worker| officer)?|crisis|textphone|minicom|manager)\b[\s:.\-–]*$`)
	phoneLabel = regex(`(?i)\b(?:tel(?:ephone)?(?: no\.?| number)?|phone|mob(?:ile)?|direct(?: line| dial)?|ddi|dd|work|office|ext(?:ension)?|switchboard|fax|bleep|contact(?: no| number)?|e-?mail|email|landline|cell|wk|call|text|(?:safe|work|direct|best|desk|my) (?:no|number)|(?:my |our |the )?(?:direct |desk |work |best )?(?:line|number|mobile|phone|extension) is|or|and|on|t|m|e|f|w|d|o|p|h)\b\s*[.:]*\s*$|[\s,:;|/()&\-–—]+$`)
	pronounBit = regex(`(?i)\s*[\[(]\s*(?:she|he|they|her|him)\s*/[^)\]]*[)\]]|\s*\b(?:she/her(?:/hers)?|he/him(?:/his)?|they/them(?:/theirs)?)\b`)
	letterBit  = regex(`(?:,?\s+\(?(?:RN|RM|RGN|RMN|RNMH|RNLD|RSCN|SRN|BSc|BA|MA|MSc|MBA|PhD|PGDip|DipSW|DipHE|Dip|Cert|CQSW|MBE|OBE|JP|CIHCM|MCIH|FCIH|QTS|HCPC|RCN|Hons|CIH|NMC|PGCE|LLB|LLM|MRCGP|MBBS|FRCP|BM|DipCIH|BSW|PQSW|Reg\.? SW|RSW)\b\.?\)?(?:\s*\(?Hons\)?)?)+$`)
	farewell   = regex(`(?i)^(?:(?:(?:cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|yn gywir)(?:\s*/\s*(?:kind |best )?(?:regards|thanks|thank you|wishes))?|(?:with )?(?:(?:very )?kind(?:est)?|best|warm(?:est)?|many|with|good)\s*(?:regards|thanks|wishes)?|regards|rgds|(?:many |lots of |huge )?thanks(?: (?:again|very much|in advance|so much|a lot|for (?:your|all|the|any)[\w ]{0,30}))?|thank you(?: (?:very much|in advance|so much|for (?:your|all|the|any)[\w ]{0,30}))?|thx|tx|ta|ty|yours (?:sincerely|faithfully|truly|ever)|yours|cheers|respectfully|sincerely|all the best|take care|speak soon|kr|br|bw|best|atb|w/r|vr|respects)\b)(?:\s*(?:and|&)\s+\w+(?: \w+)?)?\s*[,.!\-–—:]*\s*`)
	roleNouns  = wordSet(`pa pcso igva prescriber bio dsl senco principal headteacher officer officers rep manager coach worker practitioner coordinator co-ordinator nurse lead adviser advisor assistant administrator keyworker matron consultant doctor sister pom com cpp psychologist supervisor advocate counsellor navigator caseworker leader clerk chaplain therapist mentor broker specialist spo pso psw idva isva cpn ot facilitator admin midwife paramedic physiotherapist registrar governor clinician trainee student representative partner tutor instructor assessor visitor po rso som director secretary sergeant inspector constable warden gp head executive captain major colonel pp aswa amhp associate technician analyst solicitor sw hdc psychiatrist pharmacist deputy support volunteer organiser handler liaison housekeeper responder apprentice commissioner investigator counselor key-worker case-worker intern welfare charge-nurse`)
	roleFirst  = regex(`(?i)^(?:head of|director of|manager of|officer in charge|team leader|staff nurse|charge nurse|deputy head|senior|principal|lead|duty|swyddog|rheolwr|gweithiwr|cydlynydd|nyrs|trainee|acting|interim|assistant|newly qualified)\b`)
	roleTail   = regex(`(?i)\s+(?:for|at|with|from|of|in|to|on|@)\s+|\s*[(,]`)
	officeWord = regex(`(?i)\b(?:team|pdu|unit|department|dept|delivery unit|omu|hub|division|ward|court|courts|office|desk|section|quadrant|wing|induction|reception|directorate|locality|cluster|safeguarding)\b`)
	streetLine = regex(`(?i)^(?:(?:flat|room|unit|floor|level|suite)\s+\w+|\d{1,4}[a-z]?(?:[-–]\d+)?)[,\s]+\p{L}|\b(?:street|road|lane|avenue|close|drive|way|square|house|court|terrace|place)\b\s*$|^(?:po box|c/o)\b`)
)

// absent says whom else to ask.
var absent = regex(`(?i)^\W*(?:also signed\b|countersigned\b|witnessed by\b|copied to\b|cc\s*:|in my absence|out of hours|for urgent|for emergenc|on (?:annual )?leave|my (?:line )?manager|line manager|if (?:you|i|urgent)\b|please contact my|my (?:working|deputy))`)

// signatureOf takes the signature off the end of a message's text. sign is
// what stands below a farewell, where the text has one.
func signatureOf(prose, sign []string) (rest, lines []string) {
	if cleanSign(sign) != nil {
		return prose, sign
	}
	rest, lines = signatureIn(prose)
	if len(lines) == 0 {
		return prose, sign
	}
	return rest, lines
}

// cleanSign gives the lines of a signature without what every mail program
// adds, nil for none.
func cleanSign(lines []string) []string {
	var out []string
	for _, l := range lines {
		if legalStart.MatchString(l) {
			break
		}
		l = strings.TrimSpace(strings.Trim(l, "*_"))
		l = strings.TrimSpace(pronounBit.ReplaceAllString(l, ""))
		if l == "" || dashLine.MatchString(l) || absent.MatchString(l) || signJunk.MatchString(l) && (len(findPhones(l)) == 0 || strings.Contains(strings.ToLower(l), "manager")) {
			continue
		}
		if len(l) > 200 || len(out) >= 12 {
			break
		}
		out = append(out, l)
	}
	return out
}

// signatureIn finds a signature without a farewell line: the last lines of
// the text, headed by a name that has a role, an office or a telephone with
// it; or "Thanks, Kelly" at the end.
func signatureIn(prose []string) (rest, sign []string) {
	var lines []string
	for _, p := range prose {
		lines = append(lines, strings.Split(p, "\n")...)
		lines = append(lines, "")
	}
	end := len(lines)
	for end > 0 && (lines[end-1] == "" || signJunk.MatchString(lines[end-1]) && len(lines[end-1]) < 90) {
		end--
	}
	for i := end - 1; i >= max(0, end-11); i-- {
		l := strings.TrimSpace(lines[i])
		if l == "" {
			continue
		}
		if len(l) > 160 {
			break
		}
		if m := farewell.FindStringIndex(l); m != nil && m[1] < len(l) && len(strings.Fields(l[m[1]:])) <= 26 && headsBlock(l[m[1]:], nil) {
			return split(lines[:i]), append([]string{strings.TrimSpace(l[m[1]:])}, lines[i+1:end]...)
		}
		if headsBlock(l, lines[i+1:end]) && plainBlock(lines[i+1:end]) {
			if i > 0 && len(lines[i-1]) < 50 && isRole(lines[i-1]) && !strings.HasSuffix(lines[i-1], ".") && !isRole(firstPiece(lines[i+1:end])) {
				// The role above the name.
				i--
			} else if i > 0 && len(lines[i-1]) < 60 && orgWords.MatchString(lines[i-1]) && plainBlock(lines[i-1:i]) && !strings.HasSuffix(lines[i-1], ".") && len(strings.Fields(lines[i-1])) <= 7 {
				i--
			}
			if i > 0 && nameOnly(lines[i-1]) && (i == 1 || lines[i-2] == "") {
				// A name above an employer that might be one.
				i--
			}
			return split(lines[:i]), lines[i:end]
		}
	}
	if end > 0 {
		if rest, l := signedInline(lines[end-1]); l != "" {
			return append(split(lines[:end-1]), rest), []string{l}
		}
	}
	if end >= 2 && len(lines[end-2]) >= 40 && strings.HasSuffix(strings.TrimSpace(lines[end-2]), ".") {
		// A name right below the last sentence.
		if l := strings.TrimSpace(lines[end-1]); len(strings.Fields(l)) >= 2 && signs(l, strings.Join(lines[:end-1], " ")) {
			return split(lines[:end-1]), []string{roleBehindName(strings.TrimRight(l, ". "))}
		}
	}
	if end >= 2 && lines[end-2] == "" {
		// "Ann - 07700 900123", "Ann, Haven House", alone at the end.
		l := strings.TrimSpace(lines[end-1])
		reached := len(findPhones(l)) > 0 || len(findEmails(l)) > 0
		if pieces := signPieces(withoutReach(forenameFirst(l))); len(l) < 90 && len(pieces) > 0 && nameInSign(pieces[0]) != "" && !speaksSelf.MatchString(l) && !storyVerb.MatchString(l) && !bornOrNumber(l) && !strings.Contains(l, "?") &&
			(reached || len(pieces) == 2 && (orgWords.MatchString(pieces[1]) || calledHouse.MatchString(pieces[1]))) {
			return split(lines[:end-1]), []string{l}
		}
	}
	if end == 1 {
		if l := strings.TrimSpace(lines[0]); len(strings.Fields(l)) <= 5 && prisonBefore.MatchString(l) && !strings.ContainsAny(l, ".:?") {
			return nil, []string{l}
		}
	}
	if end < 2 {
		return prose, nil
	}
	if l := strings.TrimSpace(lines[end-1]); lines[end-2] == "" && len(strings.Fields(l)) <= 3 && !strings.ContainsAny(l, ":?") && nameInSign(l) != "" || lines[end-2] == "" && len(strings.Fields(l)) <= 5 && prisonBefore.MatchString(l) && !strings.ContainsAny(l, ".:?") {
		return split(lines[:end-1]), []string{l}
	}
	return prose, nil
}

// nameOnly reports a line that is a forename and a surname, and nothing else.
func nameOnly(l string) bool {
	l = strings.TrimSpace(l)
	n := len(strings.Fields(l))
	return (n == 2 || n == 3) && looksLikeName(l) && nameInSign(l) == l && !farewell.MatchString(l) && !rankBit.MatchString(l)
}

var rankBit = regex(`(?i)\b(?:capt|maj|col|sgt|cpl|lcpl|wo[12]|lt|cdr|padre|rev)\b`)

// split gives the paragraphs of lines that empty ones part.
func split(lines []string) []string {
	var out []string
	for _, p := range strings.Split(strings.Join(lines, "\n"), "\n\n") {
		if strings.TrimSpace(p) != "" {
			out = append(out, strings.Trim(p, "\n"))
		}
	}
	return out
}

// signTable reads a table of a mail in which somebody signs, as mail programs lay
// out a signature beside a logo: a name, and below it a post and how to reach it.
func (x *reader) signTable(t *document.Table) bool {
	if !x.body || x.depth > 1 || len(t.Rows) > 8 {
		return false
	}
	var lines []string
	for _, row := range t.Rows {
		for _, c := range row.Cells {
			for _, b := range c.Blocks {
				if b.Table != nil {
					return false
				}
			}
			for l := range strings.SplitSeq(c.Text(), "\n") {
				if l = strings.TrimSpace(l); l != "" {
					lines = append(lines, l)
				}
			}
		}
	}
	reached := false
	for _, l := range lines {
		if x.formLine(l, l) || len(l) > 160 {
			return false
		}
		reached = reached || len(findPhones(l)) > 0 || len(findEmails(l)) > 0
	}
	if len(lines) < 3 || len(lines) > 14 || !reached || !headsBlock(lines[0], lines[1:]) {
		return false
	}
	x.flush()
	x.endProse()
	x.sign = append(x.sign, lines...)
	return true
}

// headsBlock reports a line that a signature begins with: a name, and with it
// a role, an office or how to reach its bearer. Without anything below it,
// the line must say that itself, or be a name behind a farewell.
func headsBlock(l string, below []string) bool {
	pieces := signPieces(withoutReach(forenameFirst(l)))
	if len(pieces) == 0 {
		return false
	}
	name := nameInSign(pieces[0])
	if name == "" || len(strings.Fields(name)) > 4 || strings.HasSuffix(l, ".") && len(strings.Fields(l)) > 10 {
		return false
	}
	tail := strings.Join(pieces[1:], "\n")
	if below == nil {
		return true
	}
	for _, b := range below {
		if bornLine.MatchString(b) {
			return false // the next of several people
		}
	}
	tail += "\n" + strings.Join(below, "\n")
	skipped := 0 // "Resettlement", above the prison
	for _, t := range strings.Split(tail, "\n") {
		if t = strings.TrimSpace(t); t == "" {
			continue
		}
		if isRole(t) || orgWords.MatchString(t) && len(strings.Fields(t)) <= 8 || officeWord.MatchString(t) && len(strings.Fields(t)) <= 8 || len(findPhones(t)) > 0 && len(t) < 80 || len(findEmails(t)) > 0 && len(t) < 80 {
			return true
		}
		for _, x := range signPieces(t) {
			if isRole(x) {
				return true
			}
		}
		if skipped = skipped + 1; skipped > 1 || len(strings.Fields(t)) > 4 || !startsUpper(t) || strings.ContainsAny(t, ".:?!") {
			break
		}
	}
	return false
}

// bornLine is a line of what is known of somebody who is referred.
var bornLine = regex(`(?i)^\W*(?:d\.?o\.?b\b\.?|date of birth|born|release(?: date)?|crd|consent|noms|prison (?:no|number))\b[\s:.–-]+\S`)

// withoutReach opens the brackets of a line and takes the telephone numbers and
// addresses out: "Jane Doe (PO) 07700 900123".
func withoutReach(l string) string {
	if !strings.ContainsAny(l, "(0@") {
		return l
	}
	for _, p := range findPhones(l) {
		l = strings.Replace(l, p, "|", 1)
	}
	for _, e := range findEmails(l) {
		l = strings.Replace(l, e, "|", 1)
	}
	if i := strings.IndexByte(l, '('); i > 3 {
		l = strings.NewReplacer("(", "|", ")", "|").Replace(l)
	}
	return l
}

// firstPiece is the first piece of the first of some lines, "" for none.
func firstPiece(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	if p := signPieces(lines[0]); len(p) > 0 {
		return p[0]
	}
	return ""
}

// plainBlock reports lines that may all stand in a signature: short ones that
// are no sentences.
func plainBlock(lines []string) bool {
	for _, l := range lines {
		l = strings.TrimSpace(l)
		if len(l) > 120 || strings.HasSuffix(l, ".") && len(strings.Fields(l)) > 9 || strings.HasSuffix(l, "?") || storyVerb.MatchString(l) && len(strings.Fields(l)) > 7 {
			return false
		}
	}
	return true
}

var storyVerb = regex(`(?i)\b(?:is|was|has|will|he|she|they|his|her)\b`)

// signPieces parts a line of a signature at bars, bullets and commas.
func signPieces(l string) []string {
	l = pronounBit.ReplaceAllString(l, "")
	var out []string
	for _, s := range signSplit.Split(l, -1) {
		for _, c := range commaPieces(s) {
			if c = strings.Trim(collapse(c), " ,.;:|-–—*_/"); c == "" {
				continue
			}
			if m := initialsRole.FindStringSubmatch(c); m != nil && roleNouns[strings.ToLower(m[2])] && m[2] != "PA" && nameInSign(m[1]) != "" {
				out = append(out, m[1], m[2])
				if c = m[3]; !orgWords.MatchString(c) && !officeWord.MatchString(c) {
					continue // a town
				}
			}
			out = append(out, c)
		}
	}
	return out
}

// initialsRole is a name with a calling in capitals behind it, and perhaps a place:
// "J Doe PSO Westmere".
var initialsRole = regex(`^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,2}) ([A-Z]{2,4})(?: (\p{Lu}.*))?$`)

// commaPieces parts at commas, those in brackets left alone.
func commaPieces(s string) []string {
	var out []string
	depth, start := 0, 0
	for i, r := range s {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth <= 0 {
				out = append(out, s[start:i])
				start = i + 1
			}
		}
	}
	return append(out, s[start:])
}

// nameInSign is the name that a piece of a signature is, in any case, "" for
// none.
func nameInSign(p string) string {
	p = strings.TrimSpace(stripBrackets(signLabel.ReplaceAllString(p, "")))
	p = letterBit.ReplaceAllString(p, "")
	for _, w := range []string{"pp ", "p.p. ", "PP ", "from ", "per "} {
		p = strings.TrimPrefix(p, w)
	}
	p = strings.Trim(kisses.ReplaceAllString(p, ""), " .,:;-–—!)(")
	p = officerTitle.ReplaceAllString(p, "")
	bare := dropTitle(p)
	f := strings.Fields(bare)
	tested := bare
	if n := len(f) - 1; n > 0 && surnamesToo[strings.ToLower(f[n])] {
		tested = strings.Join(f[:n], " ")
	}
	if len(f) == 0 || len(f) > 4 || isRole(tested) || orgWords.MatchString(tested) || officeWord.MatchString(tested) || strings.ContainsAny(bare, "0123456789@/") {
		return ""
	}
	if endsInPlace(bare) {
		return ""
	}
	for i, w := range f {
		if i > 0 && i == len(f)-1 && surnamesToo[strings.ToLower(w)] || i == 0 && len(f) > 1 && firstNamesToo[strings.ToLower(w)] {
			continue
		}
		if t := strings.Trim(w, ".,"); len(t) > 1 && noNames[strings.ToLower(t)] || notName.MatchString(w) || !strings.ContainsFunc(w, unicode.IsLetter) {
			return ""
		}
	}
	shaped := make([]string, len(f))
	for i, w := range f {
		shaped[i] = nameCase(w, len(f) > 1)
	}
	if s := strings.Join(shaped, " "); len(f) > 1 && !looksLikeName(s) && !surnamesToo[strings.ToLower(f[len(f)-1])] || len(f) == 1 && (!startsUpper(s) || len(s) > 14) {
		return ""
	}
	return p
}

// endsInPlace reports words that end in what a building is and nobody is called:
// "Meadow Barracks".
func endsInPlace(s string) bool {
	f := strings.Fields(s)
	n := len(f) - 1
	return n > 0 && placeWord.MatchString(f[n]) && !surnamesToo[strings.ToLower(f[n])]
}

var kisses = regex(`\s+[xX]{1,3}$`)

var officerTitle = regex(`^(?:CM|CSI|PSO|S/O|(?i:lt cdr|lt|cdr|lt col|flt lt|officer|constable|senior officer|so|po|pc|pcso|sgt|ps|ds|dc|di|insp|inspector|sergeant|rev|reverend|cllr|custodial manager|governor|nurse|sister|matron))\s+`)

// roleEnd is how the names of many callings end.
var roleEnd = regex(`(?:ologist|iatrist|iatrician|atrician|[a-z]worker|therapist)$`)

// compoundWord are words of a calling that are no prepositions: "Move On Adviser".
var compoundWord = strings.NewReplacer("move on ", "move-on ", "drop in ", "drop-in ", "in reach ", "in-reach ", "live in ", "live-in ", "follow on ", "follow-on ")

// isRole reports a piece whose head word is what somebody works as.
func isRole(p string) bool {
	p = compoundWord.Replace(strings.ToLower(strings.TrimSpace(p)))
	h := p
	if m := roleTail.FindStringIndex(h); m != nil && m[0] > 0 {
		h = h[:m[0]]
	}
	f := strings.Fields(h)
	if len(f) == 0 || len(f) > 7 {
		return false
	}
	last := strings.Trim(f[len(f)-1], ".,:;")
	return h == "outreach" || roleNouns[last] || roleEnd.MatchString(last) || roleNouns[strings.TrimSuffix(last, "s")] && len(f) > 1 || roleFirst.MatchString(h) && len(f) <= 5 && !orgWords.MatchString(last)
}
