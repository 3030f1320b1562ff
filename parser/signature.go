package parser

import (
	"slices"
	"strings"
	"unicode"
)

// worker is what a signature says of who signed.
type worker struct {
	name, role, team, organisation, email, phone string
}

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

var (
	signJunk   = regex(`(?i)^\W*(?:sent from|get outlook|sent via|\[?cid:|<?image|image\d+\.|logo\b|follow us|pronouns?\b|my pronouns|working (?:days|hours|pattern)|i work |office hours|usual working|available |mon(?:day)?s?\b|tues?(?:day)?\b|weds?\b|we are an?\b|please (?:consider|note|think)|think before|save paper|visit (?:us|our)|find us|twitter|facebook|linkedin|instagram|@\w+$|www\.|https?:|out of hours|on (?:annual )?leave|my (?:line )?manager|line manager|in my absence|for urgent|customer service|registered (?:charity|office|in|company|provider)|charity (?:no|number)|company (?:no|number)|unsubscribe|to unsubscribe|you received this|p\.?\s?s\b|ps\b|if (?:you|i)\b|investors in|stonewall|disability confident|mindful employer|['"“‘])`)
	signLabel  = regex(`(?i)^(?:name|contact(?: person)?|from|referrer|completed by|sent by|role|job title|title|position|team|organisation|organization|company|dept|department|address|tel(?:ephone)?(?: no| number)?|phone(?: no| number)?|mob(?:ile)?|direct(?: line| dial)?|ddi|dd|office|switchboard|e-?mail|email address|web(?:site)?|ext(?:ension)?|fax|bleep)\s*[:.]\s*|^(?i:[tmefwdop])\s*:\s*`)
	signSplit  = regex(`\s*(?:\||•|·|∙|▪|\t|;|\s{3,}|\s[-–—/]\s|~)\s*`)
	skipPhone  = regex(`(?i)\b(?:switchboard|fax|out of hours|emergency|bleep|(?:my|line|our) manager|manager:|reception|main (?:line|office)|general|helpline|duty(?: line| desk| worker| officer)?|crisis|textphone|minicom|manager)\b[\s:.\-–]*$`)
	phoneLabel = regex(`(?i)\b(?:tel(?:ephone)?(?: no\.?| number)?|phone|mob(?:ile)?|direct(?: line| dial)?|ddi|dd|work|office|ext(?:ension)?|switchboard|fax|bleep|contact(?: no| number)?|e-?mail|email|landline|cell|wk|call|text|or|and|on|t|m|e|f|w|d|o|p|h)\b\s*[.:]*\s*$|[\s,:;|/()&\-–—]+$`)
	pronounBit = regex(`(?i)\s*[\[(]\s*(?:she|he|they|her|him)\s*/[^)\]]*[)\]]|\s*\b(?:she/her(?:/hers)?|he/him(?:/his)?|they/them(?:/theirs)?)\b`)
	letterBit  = regex(`(?:,?\s+\(?(?:RN|RGN|RMN|RNLD|SRN|BSc|BA|MA|MSc|MBA|PhD|PGDip|DipSW|DipHE|Dip|Cert|CQSW|MBE|OBE|JP|CIHCM|MCIH|FCIH|QTS|HCPC|RCN|Hons|CIH|NMC|PGCE|LLB|LLM|MRCGP|MBBS|FRCP|BM|DipCIH|BSW|PQSW|Reg\.? SW|RSW)\b\.?\)?(?:\s*\(?Hons\)?)?)+$`)
	farewell   = regex(`(?i)^(?:(?:(?:with )?(?:(?:very )?kind(?:est)?|best|warm(?:est)?|many|with|good)\s*(?:regards|thanks|wishes)?|regards|rgds|(?:many |lots of |huge )?thanks(?: (?:again|very much|in advance|so much|a lot|for (?:your|all|the|any)[\w ]{0,30}))?|thank you(?: (?:very much|in advance|so much|for (?:your|all|the|any)[\w ]{0,30}))?|thx|tx|ta|ty|yours (?:sincerely|faithfully|truly|ever)|yours|cheers|respectfully|sincerely|all the best|take care|speak soon|kr|br|bw|best|atb|w/r|vr|respects)\b)(?:\s*(?:and|&)\s+\w+(?: \w+)?)?\s*[,.!\-–—:]*\s*`)
	roleNouns  = wordSet(`officer officers manager coach worker practitioner coordinator co-ordinator nurse lead adviser advisor assistant administrator keyworker matron consultant doctor sister pom com cpp psychologist supervisor advocate counsellor navigator caseworker leader clerk chaplain therapist mentor broker specialist spo pso psw idva isva cpn ot facilitator admin midwife paramedic physiotherapist registrar governor clinician trainee student representative partner tutor instructor assessor visitor po rso som director secretary sergeant inspector constable warden gp head executive captain major colonel pp aswa amhp associate technician analyst solicitor sw hdc psychiatrist pharmacist deputy support volunteer organiser handler liaison housekeeper responder apprentice commissioner investigator counselor key-worker case-worker intern welfare charge-nurse`)
	roleFirst  = regex(`(?i)^(?:head of|director of|manager of|officer in charge|team leader|staff nurse|charge nurse|deputy head|senior|principal|lead|duty|trainee|acting|interim|assistant|newly qualified)\b`)
	roleTail   = regex(`(?i)\s+(?:for|at|with|from|of|in|to|on)\s+|\s*[(,]`)
	officeWord = regex(`(?i)\b(?:team|pdu|unit|department|dept|delivery unit|omu|hub|division|ward|court|courts|office|desk|section|quadrant|wing|induction|reception|directorate|locality|cluster|safeguarding)\b`)
	streetLine = regex(`(?i)^(?:(?:flat|room|unit|floor|level|suite)\s+\w+|\d{1,4}[a-z]?(?:[-–]\d+)?)[,\s]+\p{L}|\b(?:street|road|lane|avenue|close|drive|way|square|house|court|terrace|place)\b\s*$|^(?:po box|c/o)\b`)
)

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
		if l == "" || dashLine.MatchString(l) || signJunk.MatchString(l) && len(findPhones(l)) == 0 || signJunk.MatchString(l) && strings.Contains(strings.ToLower(l), "manager") {
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
			if i > 0 && len(lines[i-1]) < 60 && orgWords.MatchString(lines[i-1]) && plainBlock(lines[i-1:i]) && !strings.HasSuffix(lines[i-1], ".") && len(strings.Fields(lines[i-1])) <= 7 {
				i--
			}
			return split(lines[:i]), lines[i:end]
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

// headsBlock reports a line that a signature begins with: a name, and with it
// a role, an office or how to reach its bearer. Without anything below it,
// the line must say that itself, or be a name behind a farewell.
func headsBlock(l string, below []string) bool {
	pieces := signPieces(l)
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
	tail += "\n" + strings.Join(below, "\n")
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
		break
	}
	return false
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
			if c = strings.Trim(collapse(c), " ,.;:|-–—*_"); c != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

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
	p = strings.Trim(p, " .,:;-–—!)(")
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

var officerTitle = regex(`^(?:(?i:lt cdr|lt|cdr|lt col|flt lt|officer|constable|senior officer|so|po|custodial manager|governor|nurse|sister|matron))\s+`)

// isRole reports a piece whose head word is what somebody works as.
func isRole(p string) bool {
	p = strings.ToLower(strings.TrimSpace(p))
	h := p
	if m := roleTail.FindStringIndex(h); m != nil && m[0] > 0 {
		h = h[:m[0]]
	}
	f := strings.Fields(h)
	if len(f) == 0 || len(f) > 7 {
		return false
	}
	last := strings.Trim(f[len(f)-1], ".,:;")
	return h == "outreach" || roleNouns[last] || roleNouns[strings.TrimSuffix(last, "s")] && len(f) > 1 || roleFirst.MatchString(h) && len(f) <= 5 && !orgWords.MatchString(last)
}

// readWorker takes a signature apart by what each piece of it is.
func readWorker(pl *places, lines []string) worker {
	var w worker
	lines = fullName(cleanSign(lines))
	var loose []string
	onBehalf := false
	for n, l := range lines {
		if m := farewell.FindStringIndex(l); n == 0 && m != nil && m[1] < len(l) {
			l = l[m[1]:]
		}
		if m := behalfOf.FindStringIndex(l); m != nil {
			l = l[:m[0]] + "|" + l[m[1]:]
			onBehalf = true
		}
		rest := w.reach(l)
		if w.name != "" && streetLine.MatchString(rest) && !isRole(rest) {
			if pieces := signPieces(rest); len(pieces) == 0 || !orgWords.MatchString(pieces[0]) && !officeWord.MatchString(pieces[0]) {
				continue
			}
		}
		for i, p := range signPieces(rest) {
			p = strings.TrimSpace(signLabel.ReplaceAllString(p, ""))
			inner := ""
			if b := bracketed.FindString(p); b != "" && w.role == "" && w.name == "" {
				if t := strings.Trim(b, "()[]"); isRole(signPieces(t + ",")[0]) {
					inner = t
					p = strings.TrimSpace(stripBrackets(p))
				}
			}
			w.piece(pl, p, n, i, &loose)
			if inner != "" {
				for _, q := range signPieces(inner) {
					w.piece(pl, q, 1, 1, &loose)
				}
			}
		}
	}
	// What is no known sort of office: the first is where they work, unless
	// that is named; then it is their team.
	for _, p := range loose {
		switch {
		case w.role == "" && w.organisation == "" && w.team == "":
		case w.organisation == "":
			w.organisation = p
		case w.team == "" && !onBehalf:
			w.team = p
		}
	}
	return w
}

var openHours = regex(`(?i)\(\s*(?:\d+\s*(?:hrs?|hours|h)|mon|tue|wed|thu|fri|office hours|am|pm|works?|part)\b[^)]*\)`)

var behalfOf = regex(`(?i)\s*\b(?:for and )?on behalf of\s+`)

// reach takes telephone numbers and addresses out of a line and gives what is
// left.
func (w *worker) reach(l string) string {
	l = openHours.ReplaceAllString(l, "")
	for _, e := range findEmails(l) {
		if w.email == "" {
			w.email = e
		}
		l = strings.Replace(l, e, "|", 1)
		l = dropLabel(l)
	}
	for _, p := range findPhones(l) {
		i := strings.Index(l, p)
		if i < 0 {
			continue
		}
		if w.phone == "" && !skipPhone.MatchString(l[:i]) {
			w.phone = strings.TrimSpace(p)
		}
		before := l[:i]
		for range 3 {
			if m := phoneLabel.FindStringIndex(before); m != nil && m[1] > m[0] {
				before = before[:m[0]]
			}
		}
		l = before + " | " + l[i+len(p):]
	}
	return webAddress.ReplaceAllString(l, "|")
}

var webAddress = regex(`(?i)\b(?:https?://|www\.)\S+`)

func dropLabel(l string) string {
	i := strings.IndexByte(l, '|')
	if i < 0 {
		return l
	}
	if m := phoneLabel.FindStringIndex(l[:i]); m != nil {
		return l[:m[0]] + l[i:]
	}
	return l
}

// piece decides what one piece of a signature is.
func (w *worker) piece(pl *places, p string, line, at int, loose *[]string) {
	p = strings.Trim(p, " .,:;-–—")
	if len(p) < 3 || isFiller(p) || len(p) > 90 || bracketOnly.MatchString(p) || workDays.MatchString(p) || signLabel.MatchString(p+":") {
		return
	}
	switch {
	case w.name == "" && line <= 2 && at == 0 && nameInSign(p) != "":
		w.name, _ = readName(letterBit.ReplaceAllString(strings.Trim(nameInSign(p), "() "), ""))
	case countDigits(p) > 2 && !officeWord.MatchString(p):
	case w.role == "" && isRole(offPlace(pl, p)):
		p = offPlace(pl, p)
		w.role = p
		if m := roleAt.FindStringSubmatchIndex(p); m != nil {
			where := p[m[4]:m[5]]
			if _, ok := pl.findPrison(where, false); ok || orgWords.MatchString(where) || !officeWord.MatchString(where) {
				w.role = strings.TrimSpace(p[:m[2]])
				w.role = strings.TrimRight(w.role, " ,")
				w.piece(pl, where, line, 1, loose)
			}
		}
	case isPlaceName(pl, p):
	case isPrisonName(pl, p):
		w.prison(p)
	case isRole(p) && w.role != "":
	case officeWord.MatchString(p) && !orgFull.MatchString(p):
		if w.team == "" {
			w.team = p
		}
	case orgWords.MatchString(p):
		if w.organisation == "" {
			w.organisation = p
		} else if w.team == "" && !streetLine.MatchString(p) {
			w.team = w.organisation
			if orgFull.MatchString(w.organisation) || !orgFull.MatchString(p) {
				w.team = ""
			} else {
				w.organisation = p
			}
		}
	case w.name != "" && (startsUpper(p) || line > 0 && w.role != "" && strings.ToLower(w.role) == w.role && at == 0) && len(strings.Fields(p)) <= 6 && !isDateText(p) && !streetLine.MatchString(p):
		*loose = append(*loose, p)
	}
}

var workDays = regex(`(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\s*(?:-|–|to|,|/|&|and)\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)*(?:\s+(?:only|\d.*))?$|^(?:full|part)[ -]time$|^bleep\b`)

var (
	roleAt      = regex(`(\s+(?i:at|with|for|from)\s+)(\p{Lu}.*)$`)
	bracketOnly = regex(`^\([^()]*\)$`)
	orgFull     = regex(`(?i)\b(?:hmp|hmyoi|council|trust|service|charity|association|limited|ltd|cic|jobcentre|job centre|hospital|police|prison|agency|university|homes|foundation|company)\b`)
)

// prison takes the prison and the office in it apart: "OMU, HMP Chelmsford",
// "B wing HMP Chelmsford", "HMP Chelmsford OMU".
func (w *worker) prison(p string) {
	team := ""
	if m := prisonBefore.FindStringIndex(p); m != nil && m[0] > 0 {
		team, p = strings.Trim(p[:m[0]], " ,-–—:"), p[m[0]:]
	}
	if m := officeWord.FindStringIndex(p); m != nil && m[0] > 4 {
		if f := strings.Fields(p[:m[0]]); len(f) == 2 {
			team, p = firstOf(team, strings.TrimSpace(p[m[0]:])), strings.Join(f, " ")
		}
	}
	if w.organisation == "" {
		w.organisation = p
	}
	if w.team == "" && team != "" && !isRole(team) && !strings.Contains(strings.ToLower(team), "wing") {
		w.team = team
	}
}

// offPlace drops the town behind a role: "Probation Officer Basildon".
func offPlace(pl *places, p string) string {
	f := strings.Fields(p)
	for n := 1; n <= 2 && n < len(f)-1; n++ {
		if isPlaceName(pl, strings.Join(f[len(f)-n:], " ")) {
			return strings.Join(f[:len(f)-n], " ")
		}
	}
	return p
}

func isPrisonName(pl *places, p string) bool {
	_, ok := pl.findPrison(p, false)
	return ok
}

// isPlaceName reports the name of a town or district and nothing else.
func isPlaceName(pl *places, p string) bool {
	if _, ok := pl.exactly(pl.authorities, p); ok {
		return true
	}
	if a, b, ok := strings.Cut(strings.ReplaceAll(p, " and ", " & "), " & "); ok {
		_, first := pl.exactly(pl.authorities, a)
		_, second := pl.exactly(pl.authorities, b)
		return first && second || (first || second) && !orgWords.MatchString(p)
	}
	switch strings.ToLower(p) {
	case "essex", "kent", "suffolk", "norfolk", "london", "uk", "england", "united kingdom", "hertfordshire", "cambridgeshire", "east of england":
		return true
	}
	return postcodePattern.MatchString(p)
}

// readSignature reads the lines of a signature into the referrer's fields.
func (f *findings) readSignature(lines []string) {
	w := readWorker(f.place, lines)
	if w.name == "" && w.email == "" && w.phone == "" && w.role == "" && (w.organisation == "" || len(lines) > 2) {
		return
	}
	q := &question{label: signatureLabel, hit: hit{score: 0.65}}
	put := func(key, value string, conf float64) {
		if value != "" {
			f.add(key, value, q, conf)
		}
	}
	put("referrer.name", w.name, 0.93)
	put("referrer.role", w.role, 0.85)
	put("referrer.team", w.team, 0.7)
	put("referrer.organisation", w.organisation, 0.8)
	put("referrer.email", w.email, 0.93)
	put("referrer.phone", w.phone, 0.93)
	if a := w.agency(); a != "" {
		f.hint("agency", a, q, 0.6)
	}
}

// agency is the public authority that a worker's office and role tell of.
func (w worker) agency() string {
	for _, s := range []string{w.organisation, w.team, w.role} {
		if a := readAgency(s); a != "" {
			return a
		}
	}
	if w.organisation != "" && ownProvider.MatchString(w.organisation) || voluntaryRole.MatchString(w.role) && w.organisation != "" {
		return "other"
	}
	return ""
}

var (
	ownProvider   = regex(`(?i)\b(?:charity|cic|homes|housing|association|outreach|advice|trust|foundation|project|refuge|shelter|hostel|mission|recovery|accommodation|surgery|practice|police|aid|foyer|support|night|crisis|community|foodbank|centrepoint|lettings|ha)\b`)
	voluntaryRole = regex(`(?i)\b(?:income officer|tenancy|accommodation|refuge|outreach|support worker|resettlement worker|key ?worker|hostel|bail support|gp|navigator|housing (?:officer|adviser|advisor|caseworker)|advocate)\b`)
)

// fullName drops the first name or nickname that a writer signs with, where
// the block below it has the whole name.
func fullName(lines []string) []string {
	for i := 1; i < len(lines) && i <= 3; i++ {
		pieces := signPieces(lines[i])
		if len(pieces) == 0 {
			continue
		}
		if n := nameInSign(pieces[0]); len(strings.Fields(lines[0])) <= 2 && len(strings.Fields(dropTitle(n))) >= 2 && (len(strings.Fields(lines[0])) == 1 || sameName(n, lines[0])) && nameInSign(strings.Trim(lines[0], " .,!")) != "" {
			return lines[i:]
		}
	}
	return lines
}
