package parser

import "strings"

// worker is what a signature says of who signed.
type worker struct {
	name, role, team, organisation, email, phone string
	shared                                       string // a number of the house
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
		if m := surnameBracketed.FindStringSubmatch(l); m != nil && n <= 1 && w.name == "" && nameInSign(m[1]+" "+m[2]) != "" && !isRole(m[2]) {
			l = m[1] + " " + m[2] + m[3]
		}
		rest := w.reach(l)
		if open := strings.IndexByte(rest, '('); open >= 0 && strings.IndexByte(rest[open:], '|') >= 0 {
			// "Ann Poe (Probation Officer, 01632 960001)" less the number.
			rest = strings.NewReplacer("(", "|", ")", "|").Replace(rest)
		}
		if n <= 1 && w.name == "" {
			rest = forenameFirst(rest)
		}
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
		case w.role == "" && w.organisation == "" && w.team == "" && !calledHouse.MatchString(p) && !(len(loose) == 1 && nameOnly(p) && w.phone != ""):
		case w.organisation == "":
			w.organisation = p
		case w.team == "" && !onBehalf && !townBehind.MatchString(p):
			w.team = p
		}
	}
	w.settle()
	return w
}

// forenameFirst turns a line that is a name with the surname first, "Poe, Ann", and
// parts a name from where its bearer works: "Ann at the Ark", "Ann Poe for Probation".
func forenameFirst(l string) string {
	if m := nameAt.FindStringSubmatch(strings.TrimSpace(l)); m != nil && nameInSign(m[1]) != "" && !speaksSelf.MatchString(m[1]) {
		return m[1] + " | " + m[2]
	}
	if m := turnedName.FindStringSubmatch(strings.TrimSpace(l)); m != nil && !roleNouns[strings.ToLower(m[2])] && !orgWords.MatchString(l) && !officeWord.MatchString(l) {
		return m[2] + " " + m[1]
	}
	return l
}

// surnameBracketed is a forename with the surname in brackets: "Bex (Poe), support worker".
var surnameBracketed = regex(`^(\p{Lu}\p{Ll}+) \((\p{Lu}\p{Ll}[\p{L}'’-]+)\)(.*)$`)

var speaksSelf = regex(`^(?i:i|we|my|this|that|please|he|she|they|it|you)\b`)

var nameAt = regex(`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s+(?:@|at|for|from|of)\s+(?:the )?(\p{Lu}.*)$`)

var turnedName = regex(`^(\p{Lu}[\p{L}'’-]+), (\p{Lu}\p{Ll}+)$`)

// settle puts right what its place in the signature made of a name: a postcode is
// no team, "registered charity" no organisation, and whoever works for no team by
// its name works for that organisation.
func (w *worker) settle() {
	if w.phone == "" {
		w.phone = w.shared // better than none
	}
	w.shared = ""
	if outwardCode.MatchString(w.team) || anyTeam.MatchString(w.team) {
		w.team = ""
	}
	if registered.MatchString(w.organisation) {
		w.organisation = ""
	}
	if host, ok := strings.CutSuffix(w.team, " at"); ok && w.organisation != "" {
		w.organisation, w.team = host, ""
	}
	if w.organisation == "" && w.team != "" && !officeWord.MatchString(w.team) {
		w.organisation, w.team = w.team, ""
	}
}

var (
	outwardCode = regex(`^[A-Z]{1,2}\d{1,2}[A-Z]?$`)
	anyTeam     = regex(`(?i)^(?:and )?(?:the|our|my|all the|everyone (?:in|at|on) the) (?:whole |entire )?team$`)
	registered  = regex(`(?i)^(?:a )?registered (?:charity|provider|company)(?: (?:no|number)\b.*)?$`)
)

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
		if behind := l[i+len(p):]; w.phone == "" && !skipPhone.MatchString(l[:i]) && !(mainLine.MatchString(behind) && len(findPhones(behind)) > 0) {
			w.phone = strings.TrimSpace(p)
		} else if w.shared == "" && sharedLine.MatchString(l[:i]) {
			w.shared = strings.TrimSpace(p)
		}
		before := l[:i]
		for range 3 {
			if m := phoneLabel.FindStringIndex(before); m != nil && m[1] > m[0] {
				before = before[:m[0]]
			}
		}
		if strings.Count(before, "(") > strings.Count(before, ")") && strings.Count(l[:i], ")") == strings.Count(l[:i], "(") {
			before += ")"
		}
		l = before + " | " + l[i+len(p):]
	}
	return webAddress.ReplaceAllString(l, "|")
}

// sharedLine stands before a number at which the writer is asked for.
var sharedLine = regex(`(?i)\b(?:switchboard|main (?:line|office|number)|reception|general(?: office)?)[\s:.\-–]*$`)

// mainLine is said behind a number that is not the writer's own.
var mainLine = regex(`(?i)^\s*\(?(?:main|switchboard|reception|general|team|fax)\b`)

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
	if len(p) < 3 && !(len(p) == 2 && roleNouns[strings.ToLower(p)] && capitals(p)) || isFiller(p) || len(p) > 90 || bracketOnly.MatchString(p) || workDays.MatchString(p) || signLabel.MatchString(p+":") || onlyRank.MatchString(p) {
		return
	}
	switch {
	case w.name == "" && line <= 2 && at == 0 && nameInSign(p) != "":
		w.name, _ = readName(letterBit.ReplaceAllString(strings.Trim(nameInSign(p), "() "), ""))
	case w.name != "" && at > 0 && titleOnly.MatchString(p) && nameInSign(p) != "":
		// "On behalf of Dr Doe".
	case countDigits(p) > 2 && !officeWord.MatchString(p):
	case w.role == "" && isRole(offPlace(pl, p)):
		p = offPlace(pl, p)
		w.role = p
		if m := roleAt.FindStringSubmatchIndex(p); m != nil {
			where := p[m[4]:m[5]]
			if _, ok := pl.findPrison(where, false); ok || orgWords.MatchString(where) || !officeWord.MatchString(where) {
				w.role = strings.TrimSpace(p[:m[2]])
				w.role = strings.TrimRight(w.role, " ,")
				before := *w
				w.piece(pl, where, line, 1, loose)
				if *w == before && streetLine.MatchString(where) && !strings.ContainsAny(where, "0123456789") && len(strings.Fields(where)) <= 4 && !isPlaceName(pl, where) {
					// A charity may be called a road.
					*loose = append(*loose, where)
				}
			}
		}
	case isPlaceName(pl, p):
	case councilShort.MatchString(p) && (w.organisation == "" || !orgFull.MatchString(w.organisation)):
		if w.team == "" {
			w.team = w.organisation
		}
		w.organisation = p
	case isPrisonName(pl, p):
		w.prison(p)
	case isRole(p) && w.role != "":
		if welshRole.MatchString(w.role) && !welshRole.MatchString(p) {
			w.role = p
		}
	case officeWord.MatchString(p) && (!orgFull.MatchString(p) || w.team == "" && officeEnd.MatchString(p) && w.organisation != ""):
		if w.team == "" {
			w.team = p
		}
	case orgWords.MatchString(p):
		if w.organisation == "" {
			w.organisation = p
		} else if w.team == "" && officeEnd.MatchString(w.organisation) && !officeEnd.MatchString(p) && orgFull.MatchString(p) {
			w.team, w.organisation = w.organisation, p
		} else if w.team == "" && !streetLine.MatchString(p) {
			w.team = w.organisation
			if orgFull.MatchString(w.organisation) || !orgFull.MatchString(p) {
				w.team = ""
			} else {
				w.organisation = p
			}
		}
	case w.name != "" && (startsUpper(p) || line > 0 && w.role != "" && strings.ToLower(w.role) == w.role && at == 0) && len(strings.Fields(p)) <= 6 && !isDateText(p) && (!streetLine.MatchString(p) || at > 0 && w.role != "" && calledHouse.MatchString(p)):
		*loose = append(*loose, p)
	}
}

// councilShort is a council by its letters: "Kent CC".
var councilShort = regex(`^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:CC|BC|DC|MBC|MDC)$`)

// onlyRank is a rank on a line of its own.
var onlyRank = regex(`(?i)^(?:capt|captain|maj|major|lt col|col|colonel|sgt|ssgt|sergeant|cpl|lcpl|corporal|wo[12]|lt|cdr|padre|rev|reverend)$`)

// townBehind is a place with a word of where it lies or how large it is.
var townBehind = regex(`^(?:Great|Little|North|South|East|West|Upper|Lower|Old|New|Market|St|Saint|Royal|Kings|Bishop['’]?s) \p{Lu}[\p{L}-]+$|^\p{Lu}[\p{L}]+[ -](?:on|upon|under|in|le|by)[ -](?:the[ -])?\p{Lu}[\p{L}]+$`)

// calledHouse is a name that hostels and refuges have, behind the role of who works
// there: "Refuge Worker, Haven House".
var calledHouse = regex(`^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:House|Lodge|Court|Place|Grange|Manor|Hall)$`)

var (
	titleOnly = regex(`(?i)^(?:mr|mrs|ms|miss|dr|prof(?:essor)?)\.? `)
	welshRole = regex(`(?i)^(?:swyddog|rheolwr|gweithiwr|cydlynydd|nyrs)\b`)
	officeEnd = regex(`(?i)\b(?:team|unit|pdu|department|dept|office|hub|ward|desk)$`)
)

var workDays = regex(`(?i)^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\s*(?:-|–|to|,|/|&|and)\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)*(?:\s+(?:only|\d.*))?$|^(?:full|part)[ -]time$|^bleep\b`)

var (
	roleAt      = regex(`(\s+(?i:at|with|for|from|@)\s+)(\p{Lu}.*)$`)
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
	if m := prisonOffice.FindStringIndex(p); m != nil && team == "" {
		team, p = strings.TrimSpace(p[m[0]:]), strings.TrimSpace(p[:m[0]])
	} else if m := officeWord.FindStringIndex(p); m != nil && m[0] > 4 {
		if f := strings.Fields(p[:m[0]]); len(f) == 2 {
			team, p = firstOf(team, strings.TrimSpace(p[m[0]:])), strings.Join(f, " ")
		}
	}
	if w.organisation == "" {
		w.organisation = p
	}
	if w.role == "" && isRole(team) {
		w.role = team
	}
	if w.team == "" && team != "" && !isRole(team) && !strings.Contains(strings.ToLower(team), "wing") {
		w.team = team
	}
}

// prisonOffice is an office behind the name of its prison.
var prisonOffice = regex(`(?i)\s(?:offender management|resettlement|pre-release|through.the.gate|reducing reoffending|safer custody|housing|discharge)(?: \p{L}+){0,2} (?:team|unit|hub|dept|department|office)$`)

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
	if last := strings.TrimSpace(lines[len(lines)-1]); len(lines) > 2 && countDigits(last) >= 5 {
		// The day of a letter, below who signed it.
		if d := inOrder(last, dateEvent); len(d) == 1 && d[0].iso > "2015" && !f.has("referral_date") && onlyMarks(dateLine.ReplaceAllString(last[:d[0].start], "")+last[d[0].end:]) {
			f.add("referral_date", d[0].iso, q, 0.6)
		}
	}
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
