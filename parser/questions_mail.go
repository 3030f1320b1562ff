package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// labelledAll reports that nearly every part has a label of its own.
func labelledAll(segs []string) bool {
	n, all := 0, 0
	for _, s := range segs {
		if strings.TrimSpace(s) == "" {
			continue
		}
		all++
		if i := strings.Index(s, ":"); i > 0 && i < 60 {
			n++
		}
	}
	return n*4 >= all*3
}

// handoverLine reads a line of a ward's handover, "Situation: …",
// "Background: …", "Assessment: …", "Recommendation: …" or those by their
// letters: what stands behind is prose, not an answer. Three of the four tell.
func (x *reader) handoverLine(l *typedLine) bool {
	if x.handover < 0 {
		return false
	}
	if x.handover == 0 {
		x.handover = -1
		seen := map[byte]bool{}
		for _, line := range x.flat[:min(len(x.flat), 60)] {
			if m := handoverHead.FindString(line); m != "" {
				seen[m[0]|0x20] = true
			}
		}
		if len(seen) < 3 {
			return false
		}
		x.handover = 1
	}
	m := handoverHead.FindString(l.plain)
	if m == "" {
		return false
	}
	x.endParagraph()
	x.state = inText
	if rest := strings.TrimSpace(l.plain[len(m):]); rest != "" {
		x.para = append(x.para, rest)
	}
	return true
}

var handoverHead = regex(`(?i)^(?:S(?:ituation)?|B(?:ackground)?|A(?:ssessment)?|R(?:ecommendations?)?)\s*(?:[:–-]+\s*|$)`)

// memberLine reads a line about one who would live with the person, with a
// date of birth: what stands there is theirs, though it has labels of its own.
func (x *reader) memberLine(l, t string) bool {
	at := memberAt(t)
	if at == 0 || hasBox(l) {
		return false
	}
	x.flush()
	x.endProse()
	x.pend = &question{label: strings.TrimRight(t[:at], " :=–-"), hit: hit{key: "household", score: 1}, known: true, strong: true}
	x.lines, x.inline = []string{strings.TrimSpace(t[at:])}, true
	return true
}

// memberAt is where the answer of such a line begins, 0 in others.
func memberAt(t string) int {
	m := memberLabel.FindStringIndex(t)
	if m == nil {
		return 0
	}
	rest := strings.TrimSpace(t[m[1]:])
	d, _ := findDates(rest, dateChild)
	if name := capitalised.FindStringIndex(stripRelation(rest)); len(d) == 0 || name == nil || name[0] > 12 {
		return 0
	}
	return m[1]
}

var memberLabel = regex(`(?i)^(?:(?:joint|second|2nd|other|co-?) ?applicant|applicant (?:2|two)|partner|spouse|wife|husband|child(?:ren)?|sons?|daughters?|dependants?|dependent children|baby)(?:['’]s? details)?(?: \d)?(?:\s*\([^()]{2,30}\))?\s*[:=–-]+\s*`)

// bornBelow reports that the next line gives a date of birth: the name above
// it needs no label. told is set where that line gives more, with no label.
func (x *reader) bornBelow(l string) (born, told bool) {
	next := x.ahead(strings.TrimSpace(visible(l)), 1)
	if len(next) == 0 {
		return false, false
	}
	m := bornPhrase.FindStringIndex(next[0])
	if m == nil || m[0] > 2 {
		return false, false
	}
	d, _ := findDates(next[0], dateBirth)
	if len(d) != 1 {
		return false, false
	}
	return true, len(next[0]) > d[0].end+4 && !strings.Contains(next[0], ":")
}

// commaLine reads a sheet that somebody pasted as text: labels parted by
// commas, and below them as many answers on each line.
func (x *reader) commaLine(t string) bool {
	if n := len(x.sheet); n > 0 {
		columns := len(x.sheet[0])
		if parts := sheetRow(t, x.parted, columns); parts != nil {
			x.sheet = append(x.sheet, x.commaCells(parts))
			if next := x.ahead(t, 1); len(next) == 0 || sheetRow(next[0], x.parted, columns) == nil {
				x.endSheet()
			}
			return true
		}
		x.endSheet()
	}
	x.parted = ""
	for _, by := range []string{"\t", "|", ";", ","} {
		if strings.Count(t, by) >= 3 {
			x.parted = by
			break
		}
	}
	if x.parted == "" || strings.Contains(t, ": ") {
		return false
	}
	cells := x.commaCells(strings.Split(t, x.parted))
	known := 0
	for _, c := range cells {
		if strings.ContainsAny(c.text, "0123456789@") {
			return false
		}
		if c.known {
			known++
		}
	}
	next := x.ahead(t, 1)
	if known < 3 || len(next) == 0 || sheetRow(next[0], x.parted, len(cells)) == nil {
		return false
	}
	if known*10 < len(cells)*6 && (known*10 < len(cells)*4 || len(cells) < 6 || countDigits(next[0]) < 8) {
		return false // many columns with numbers below make a sheet, though some are nobody's words
	}
	x.flush()
	x.endProse()
	x.sheet = [][]cell{cells}
	return true
}

// sheetRow parts a line into so many cells, nil where it has not as many. A cell
// that begins with a quote may have the sign in it that parts them (RFC 4180
// section 2), and so may the last one, of remarks, without.
func sheetRow(t, by string, columns int) []string {
	var out []string
	start, quoted := 0, false
	for i := 0; i < len(t); i++ {
		switch {
		case quoted && strings.HasPrefix(t[i:], `""`): // a quote in quotes
			i++
		case quoted:
			quoted = t[i] != '"'
		case t[i] == '"':
			quoted = strings.TrimSpace(t[start:i]) == ""
		case t[i] == by[0]:
			out = append(out, t[start:i])
			start = i + 1
		}
	}
	out = append(out, t[start:])
	if columns >= 8 && len(out) > columns && len(out) <= columns+3 {
		out = append(out[:columns-1], strings.Join(out[columns-1:], by))
	}
	if quoted || len(out) != columns {
		return nil
	}
	return out
}

func (x *reader) commaCells(parts []string) []cell {
	cells := make([]cell, len(parts))
	for i, p := range parts {
		p = strings.TrimSpace(p)
		if inner, ok := strings.CutPrefix(p, `"`); ok && strings.HasSuffix(inner, `"`) {
			p = strings.ReplaceAll(inner[:len(inner)-1], `""`, `"`)
		}
		cells[i] = cell{all: p, text: p, col: i, span: 1}
		if p != "" {
			cells[i].lines = []string{p}
		}
		cells[i].weigh(x)
	}
	return cells
}

func (x *reader) endSheet() {
	if len(x.sheet) > 1 {
		x.columnAnswers(x.sheet[0], x.sheet[1:])
	}
	x.sheet = nil
}

var twoSpaces = regex(`\t+| {2,}`)

// spaced reads labels and answers in turn without a colon, parted by wide
// spaces: "Agency Shelter  Name Jane Doe  Tel 01632 960001".
func (x *reader) spaced(l string) bool {
	if hasBox(l) || !strings.Contains(l, "  ") {
		return false
	}
	segs := twoSpaces.Split(strings.TrimSpace(l), -1)
	if len(segs) < 2 {
		return false
	}
	var pairs []labelled
	for _, s := range segs {
		starts := wordStarts(s)
		found := false
		for n := min(len(starts)-1, 4); n >= 1; n-- {
			if h, ok := x.cat.exactly(strings.TrimSpace(bare(s[:starts[n]]))); ok && !strings.Contains(s[:starts[n]], ":") {
				pairs = append(pairs, labelled{label: strings.TrimSpace(bare(s[:starts[n]])), hit: h, known: true, value: s[starts[n]:]})
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	x.flush()
	x.endProse()
	for _, p := range pairs {
		x.add(question{label: p.label, hit: p.hit, known: true, ans: readAnswer([]string{p.value}), strong: true})
	}
	return true
}

// contactLine reports a line of a mail that only says how to reach its
// writer, below the writer's name.
func (x *reader) contactLine(pairs []labelled) bool {
	if !x.body || len(x.para) == 0 && x.answered() > 0 || len(pairs) == 0 {
		return false
	}
	for _, p := range pairs {
		switch p.hit.key {
		case "?.phone", "?.email", "?.contact":
		default:
			return false
		}
	}
	lines := x.para
	if len(lines) == 0 && len(x.prose) > 0 {
		lines = strings.Split(x.prose[len(x.prose)-1], "\n")
	}
	for i, l := range lines {
		if first := roleSplit.Split(l, 2)[0]; (looksLikeName(first) || i == len(lines)-1 && len(strings.Fields(first)) == 1 && nameInSign(first) != "") && i >= len(lines)-6 {
			return true
		}
	}
	return false
}

// mailLine handles what only mails have; done when the line is dealt with.
func (x *reader) mailLine(l, t string) (done bool) {
	switch {
	case routeLine.MatchString(t) && !x.ownFrom(l, t):
		x.flush()
		x.endProse()
		x.state = inText
		return true
	case legalStart.MatchString(t):
		x.flush()
		x.endProse()
		x.state = inDisclaimer
		return true
	case x.state == inDisclaimer:
		if !x.formLine(l, t) {
			return true
		}
		x.state = inText
	case x.state == inSignature:
		if x.formLine(l, t) {
			x.state = inText
			return false
		}
		if postscript.MatchString(t) {
			// What was forgotten belongs to the mail, and may be a person.
			x.state = inText
			return false
		}
		x.sign = append(x.sign, strings.TrimSpace(visible(l)))
		return true
	case x.signStart(l, t):
		x.flush()
		x.endProse()
		x.state = inSignature
		x.sign = append(x.sign, strings.TrimSpace(visible(l)))
		return true
	case signOff.MatchString(t) || dashLine.MatchString(t):
		x.flush()
		x.endProse()
		if !dashLine.MatchString(t) {
			x.state = inSignature
		}
		return true
	case greeting.MatchString(t) && len(strings.Fields(t)) <= 6 && !strings.Contains(t, ": "):
		x.flush()
		return true
	}
	return false
}

// postscript begins what is added below a signature.
var postscript = regex(`(?i)^` + postscriptMark)

const postscriptMark = `p\.?\s?s\.?(?:\s|[-–—:,])`

// signStart reports the line a signature begins with, where nobody said
// goodbye: a name with a role behind it, or with a role, an office or a
// telephone number below it and no more questions after.
func (x *reader) signStart(l, t string) bool {
	if len(t) > 140 || greeting.MatchString(t) || hasBox(l) || x.unmarkedLabels() && !strings.Contains(t, ",") || x.pend != nil && len(x.lines) == 0 || strings.ContainsAny(t, "?:") && !strings.ContainsAny(t, "@0") {
		return false
	}
	pieces := roleSplit.Split(t, -1)
	first := strings.TrimSpace(stripBrackets(pieces[0]))
	if len(strings.Fields(first)) < 2 || !looksLikeName(first) || roleWords.MatchString(first) || orgWords.MatchString(first) || endsInPlace(first) {
		return false
	}
	if strings.HasSuffix(t, ".") && wordCount(t) >= 6 && len(pieces) > 1 && (ownWorker.MatchString(pieces[1]) || statesIt.MatchString(strings.Join(pieces[1:], ","))) {
		return false // "Ann Poe, her care co-ordinator, visits on Mondays."
	}
	ahead := x.ahead(strings.TrimSpace(visible(l)), 12)
	if len(pieces) > 1 {
		if !roleWords.MatchString(strings.Join(pieces[1:], ",")) {
			return false
		}
	} else {
		if len(ahead) == 0 {
			return false
		}
		next := ahead[0]
		if len(ahead) > 1 && len(ahead) <= 4 && nameOnly(t) && nameOnly(next) && (len(findPhones(ahead[1])) > 0 || len(findEmails(ahead[1])) > 0) {
			next = ahead[1] // an employer that might be a name stands between
		}
		if len(ahead) > 1 && onlyRank.MatchString(next) {
			next = ahead[1]
		}
		if len(next) > 100 || !(roleWords.MatchString(next) || teamWords.MatchString(next) || orgWords.MatchString(next) || len(findPhones(next)) > 0 || len(findEmails(next)) > 0) || strings.HasSuffix(next, ".") && len(strings.Fields(next)) > 6 {
			return false
		}
		if h, ok := x.label(labelText(next)); ok && h.score == 1 && strings.HasSuffix(next, ":") {
			return false
		}
	}
	for _, a := range ahead {
		if legalStart.MatchString(a) {
			break
		}
		if bornLine.MatchString(a) {
			return false // who is referred
		}
		if m := nameWithNumber.FindStringIndex(a); m != nil && m[0] == 0 && !strings.HasPrefix(a, first) && bornOrNumber(a) {
			return false // the next of several people
		}
		if before, value, ok := strings.Cut(a, ":"); ok && strings.TrimSpace(value) != "" && len(before) < 60 {
			if h, known := x.label(labelText(before)); known && h.score > 0.9 && !strings.HasPrefix(h.key, "?.") && h.key != keyUnmapped && !strings.HasPrefix(h.key, "referrer.") {
				return false
			}
		}
	}
	return true
}

// ownWorker begins what somebody is to the person: "his keyworker".
var ownWorker = regex(`(?i)^(?:who|(?:is |was )?(?:his|her|their))\b`)

// bornOrNumber reports a line with a date of birth, or the number of a prisoner.
func bornOrNumber(s string) bool {
	d := inOrder(s, dateBirth)
	return len(d) > 0 && d[0].iso < lastAdult || strictPrisonNumber.MatchString(s)
}

// formLine reports a line of a form below a signature: a question that no
// signature has.
func (x *reader) formLine(l, t string) bool {
	pairs, _ := x.split(l, false)
	for _, p := range pairs {
		if !p.known {
			continue
		}
		switch p.hit.key {
		case "?.phone", "?.email", "?.name", "?.role", "?.address", "?.contact", "?.date", "?.postcode", keyUnmapped, "?.address2",
			"referrer.team", "referrer.organisation", "referrer.phone", "referrer.email", "person.gender", "external_reference":
			continue
		}
		return true
	}
	if _, ok := x.cat.heading(t); ok && len(strings.Fields(t)) >= 2 && (allBold(l) || allCaps(t)) {
		return true
	}
	return false
}

// titleLine reports a short line after a gap with a labelled line right below
// it: the title of a section in a text that has no bold letters.
func (x *reader) titleLine(l, t string, inTable bool) bool {
	gapped := x.gapped
	if !gapped || inTable || !x.body || len(strings.Fields(t)) > 6 || len(t) > 60 || strings.ContainsAny(t, ":?.,;@") || codeLike.MatchString(t) || !startsUpper(t) || greeting.MatchString(t) || looksLikeName(t) && !notName.MatchString(t) && x.cat.titleBlock(t) == "" || x.pend != nil && len(x.lines) == 0 {
		return false
	}
	next := x.ahead(strings.TrimSpace(visible(l)), 1)
	if len(next) == 0 {
		return false
	}
	before, after, ok := strings.Cut(next[0], ":")
	if !ok || strings.TrimSpace(after) == "" {
		return false
	}
	h, known := x.label(labelText(before))
	if block, _ := x.cat.heading(t); (h.key == "?.phone" || h.key == "?.email") && len(strings.Fields(t)) == 1 && block == "" && x.cat.titleBlock(t) == "" && nameInSign(t) != "" {
		return false // "Ann", and her number below
	}
	return known && h.score > senseScore
}

// quotedOnly reports a text with marks of quotation and no header of a quoted
// message.
func quotedOnly(blocks []document.Block) bool {
	quoted := 0
	for _, b := range blocks {
		switch {
		case b.Role == document.RoleForwardHeader:
			return false
		case b.Quote > 0 && b.Table == nil:
			quoted++
		}
	}
	return quoted >= 3
}
