package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// textState is where in a mail the reader is.
type textState int

const (
	inText textState = iota
	inSignature
	inDisclaimer
)

var (
	signOff       = regex(`(?i)^(?:(?:with\s+)?(?:kind(?:est)?|warm(?:est)?|best|many|with)\s*(?:regards|thanks|wishes)?(?:\s+(?:and|&)\s+\w+\s*\w*)?|regards|many thanks(?: in advance)?|thanks(?: (?:again|very much|in advance|so much))?|thank you(?: (?:very much|in advance))?|yours (?:sincerely|faithfully|truly)|yours|cheers|respectfully|sincerely|all the best|kr|br|thx|tx|ta|ty|rgds|many thx|thanx|thankyou|best)\s*[,.!]*$`)
	dashLine      = regex(`^(?:--\s?|_{5,}|-{5,}|={5,})$`)
	routeLine     = regex(`^\W{0,3}(?:From|Sent|To|Cc|CC|Bcc|Subject|Importance|Reply-To)\W{0,3}:\s`)
	greeting      = regex(`(?i)^(?:hi|hello|dear|good (?:morning|afternoon|evening)|hiya|morning|afternoon|to whom)\b`)
	notLabel      = regex(`(?i)^(?:please|note|nb|n\.b|hi|hello|dear|good|ps|p\.s|fyi|re|subject|fw|fwd|warning|caution|https?|www|hope|i |we |my |as |if |when |but |so |and |for example|e\.g|i\.e|attached|see |this |sorry|following|further to|thanks|thank|external|from|sent|to|cc)\b`)
	pieceBoundary = regex(`\t+|[ ]{3,}|\s\|\s`)
)

// legalStart is how a legal notice begins.
var legalStart = anyPattern{
	regex(`(?i)^\W*(?:the (?:information|contents?) (?:contained )?(?:in|of) this|confidentiality|disclaimer\b|important notice|caution:|please consider the environment|if you (?:are|have) (?:not the intended|received this))`),
	&farPattern{head: regex(`(?i)^\W*this (?:e-?mail|message|communication)\b`), tail: regex(`(?i)\b(?:confidential|intended|contain|privileged|attach|subject)`), most: 100},
}

// quoted reports a block that belongs to an earlier mail and is not to be read.
func (x *reader) quoted(depth int) bool { return x.body && depth > 0 && x.quoteFrom == 0 }

// paragraph reads one paragraph of text.
func (x *reader) paragraph(b document.Block, lines []typedLine) {
	x.col = 0
	x.turn(b.Quote, b.Role == document.RoleForwardHeader)
	switch b.Role {
	case document.RoleFooter:
		if t := visible(b.Text()); strings.ContainsRune(t, '@') && len(x.feet) < 10 {
			x.feet = append(x.feet, t)
		}
		return
	case document.RoleDisclaimer:
		return
	case document.RoleForwardHeader:
		x.flush()
		x.endProse()
		x.state, x.quoteFrom = inText, max(1, b.Quote)
		return
	case document.RoleSignature:
		x.flush()
		x.endProse()
		for _, l := range marked(b) {
			x.sign = append(x.sign, strings.TrimSpace(visible(l)))
		}
		return
	}
	x.gapped = b.Gap
	if b.Gap {
		x.gap()
	}
	if b.Heading > 0 && b.Role != document.RoleHeader && (len(lines) == 0 || !lines[0].label) {
		t := strings.TrimSpace(bare(strings.Join(marked(b), " ")))
		if t != "" && len(t) < 200 && (!strings.Contains(stripNumbering(t), ": ") || b.Heading == 1 || formTitle.MatchString(t)) {
			x.endProse()
			x.startSection(t)
			return
		}
	}
	if !x.body {
		x.endProse()
	}
	if !x.body && (b.Role == document.RoleHeader || len(x.qs) == 0 && x.pend == nil) && x.identityLine(marked(b)) {
		return
	}
	for i := range lines {
		x.typedLine(&lines[i])
	}
	if b.Role == document.RoleHeader && x.pend != nil && len(x.lines) == 0 {
		// The page's head asks nothing that the text below it answers.
		x.para = append(x.para, x.pend.label)
		x.pend = nil
		x.endProse()
	}
}

// startSection begins a section whose title may be a question too.
func (x *reader) startSection(t string) {
	block, isHead := x.cat.heading(t)
	h, known := x.label(t)
	if known && h.score < 0.9 && !(h.openEnded() && !isHead && h.score > fuzzyFloor || h.key == "reason" && !isHead) && (isHead || h.score > senseScore || h.key == keyUnmapped || len(strings.Fields(t)) < 2) {
		known = false
	}
	if !isHead && known && h.opens != "" {
		block = h.opens
	}
	if known && (strings.HasPrefix(h.key, "?.") || strings.HasPrefix(h.key, "person.")) && firstOf(block, x.cat.titleBlock(t)) == blockOther {
		known = false // "Person causing harm" asks for no name
	}
	if whoCompletes(t) != "" || isHead && block == blockReferrer && h.whose == blockPerson {
		known = false
	}
	before := section{x.head, x.block, x.sect}
	x.section(t, block)
	if x.sect <= 3 && len(x.qs) == 0 && len(strings.Fields(t)) > 3 && formTitle.MatchString(t) {
		// What the form is called asks nothing, and is about nobody.
		known = false
	}
	if !x.body && x.sect <= 2 && len(x.qs) == 0 && h.score < 1 && !strings.HasSuffix(t, "?") && strings.Contains(t, ": ") {
		known = false
	}
	if known {
		x.pend = &question{label: t, hit: h, known: true, strong: true, title: true}
		x.before = before
	}
}

// toldHow is what a form says of how a question is to be answered, up to the end
// of the line.
var toldHow = regex(`\? ?\(?(?:[Pp]lease (?:be|give|do not|don['’]t|include|state|say|tell|explain|describe|write|use|continue|keep|note|list|attach|remember)|[Bb]e (?:factual|brief|specific|as)|[Gg]ive (?:details|dates|as much)|[Dd]o not |[Cc]ontinue (?:on|over)|[Ii]nclude |[Ss]ay (?:who|what|when|how|which)|[Uu]se (?:a|another|the) )[^:?]*$`)

// section is where the questions stand.
type section struct {
	head, block string
	sect        int
}

// gap is an empty line: it ends an answer that has begun.
func (x *reader) gap() {
	x.endProse()
	if x.pend == nil || len(x.lines) == 0 {
		return
	}
	if longAnswer(x.pend) && (!x.body || x.answered() >= 5) && x.pend.known {
		return
	}
	x.flush()
}

func (x *reader) answered() int {
	n := 0
	for _, q := range x.qs {
		if q.known && !q.ans.empty() {
			n++
		}
	}
	return n
}

// flush ends the waiting question.
func (x *reader) flush() {
	if x.pend == nil {
		return
	}
	q := *x.pend
	x.inline, x.bullets = false, false
	if x.unlabelled && q.unsigned && len(x.lines) == 0 {
		// "NFA", "Consent given" among lines without labels: it says so.
		x.pend = nil
		x.para = append(x.para, q.label)
		return
	}
	if x.onlyTitle(&q) {
		x.prose = append(x.prose, q.label, strings.Join(x.lines, "\n"))
		x.pend, x.lines = nil, nil
		return
	}
	q.ans = readAnswer(x.lines)
	x.pend, x.lines = nil, nil
	head, block, sect := x.head, x.block, x.sect
	x.add(q)
	if n := len(x.qs) - 1; n >= 0 {
		x.qs[n].head, x.qs[n].block, x.qs[n].sect = head, block, sect
	}
}

// onlyTitle reports words at the top of a form that would be a label but for
// the line below them, which is what the form is called: "Marsh Lane Urgent
// Treatment Centre" above "Homelessness notice".
func (x *reader) onlyTitle(q *question) bool {
	if x.body || !q.unsigned && !q.title || q.strong && !q.title || len(x.lines) == 0 || len(x.qs) > 3 || x.answered() > 0 {
		return false
	}
	first := strings.TrimSpace(visible(x.lines[0]))
	return len(strings.Fields(first)) <= 14 && !strings.HasSuffix(first, ".") && formTitle.MatchString(first) && (!codeLike.MatchString(stripBrackets(first)) || actNamed.MatchString(first) && q.unsigned && allCaps(q.label))
}

// actNamed names the law in a form's title.
var actNamed = regex(`(?i)\bact (?:19|20)\d\d\b|\bs(?:ection|\.)? ?213b\b`)

// endParagraph ends what runs on from line to line.
func (x *reader) endParagraph() {
	x.flush()
	x.endProse()
}

func (x *reader) endProse() {
	if len(x.para) > 0 {
		text := strings.Join(x.para, "\n")
		x.prose = append(x.prose, text)
		x.paragraphBelow(text)
		x.para = nil
		if !x.body && x.sect > 0 && !(x.sect == 1 && formTitle.MatchString(x.head)) && len(strings.Fields(text)) >= 3 && x.block != blockOffice && !guidance.MatchString(text) {
			x.told = append(x.told, Answer{Label: x.head, Value: text})
		}
	}
}

// longAnswer reports a question whose answer may run over paragraphs.
func longAnswer(q *question) bool {
	switch kindOf(q.hit.key) {
	case kindText, kindNone:
		return true
	}
	return false
}

// oneLineAnswer reports a question answered on one line.
func oneLineAnswer(q *question) bool {
	if (q.title || q.under) && (strings.HasPrefix(q.hit.key, "referrer.") || strings.HasPrefix(q.hit.key, "lead.")) {
		// Below "REFERRER" stand a name, a job and an office.
		return false
	}
	switch q.hit.key {
	case "?.address", "person.address", "person.last_settled_address", "household", "custody.offence",
		"custody.licence_conditions", "needs.support", "consent.given", "consent.method", "?.contact",
		"referrer.contact", "lead.contact", "person.contact", "homeless_status", "risk.level", "agency":
		return false
	}
	return q.known && !longAnswer(q)
}

// line reads one line of text, of a cell too when inTable.
func (x *reader) line(l string, inTable bool) {
	l = chosenInLine(l)
	t := strings.TrimSpace(bare(l))
	if t == "" && !hasBox(l) && !strings.ContainsRune(l, runeHole) {
		x.gap()
		return
	}
	if !x.body && hasBlank(t) && onlyDots(t) {
		return // printed to write on
	}
	if !x.body && !hasBox(l) {
		if m := toldHow.FindStringIndex(t); m != nil {
			// "What has happened? Please be factual." asks no more than its question.
			t = t[:m[0]+1]
			l = t
		}
	}
	if len(x.sheet) > 0 && x.commaLine(t) || x.body && !inTable && x.mailLine(l, t) {
		return
	}
	if x.body && !inTable && x.block != blockOther && x.memberLine(l, t) {
		return
	}
	if !inTable && x.pend != nil && len(x.lines) > 0 && beginsWithBox(l) && !strings.Contains(t, ":") && x.optionsGoOn(l) {
		// What reads like a question is one more of the options.
		x.lines = append(x.lines, l)
		return
	}
	if segs := strings.Split(l, ";"); len(segs) >= 3 && !hasBox(l) && strings.Count(l, ": ") >= 3 && labelledAll(segs) {
		// One line with all questions, parted by semicolons.
		for _, s := range segs {
			if strings.TrimSpace(s) != "" {
				x.line(strings.TrimSpace(s), inTable)
			}
		}
		return
	}
	if m := countedPart.FindStringSubmatch(t); m != nil && !hasBox(l) {
		x.endParagraph()
		x.startSection(m[1])
		return
	}
	if !inTable && x.namedAndBorn(l) {
		return
	}
	if n := stripNumbering(t); x.body && !inTable && (x.pend == nil || !x.pend.known || len(x.lines) > 0 && n != t) && looksLikeName(n) && len(strings.Fields(n)) >= 2 && !x.unmarkedLabels() {
		if born, told := x.bornBelow(l); born {
			x.flush()
			if told {
				x.text(l, inTable)
				return
			}
			t = n
			x.add(question{label: "name", hit: hit{key: "person.name", score: 0.85, opens: blockPerson}, known: true, ans: answer{text: t, rest: t}})
			return
		}
	}
	if x.pend != nil && !inTable && x.listed(l, t) {
		return
	}
	if x.body && !inTable && x.reachLine(t) {
		return
	}
	if x.blankLine(l, inTable) || x.body && !inTable && x.commaLine(t) {
		return
	}
	if x.filledLine(l, inTable) || !inTable && x.pieces(l) || x.spaced(l) {
		return
	}
	if n := stripNumbering(t); n != t && !hasBox(l) && strings.Contains(t, ":") && !strings.Contains(n, ":") {
		// "Section 2: Referrer" is a title, not a label with an answer.
		if _, ok := x.cat.heading(n); ok || x.body == false && (allBold(l) || allCaps(n)) {
			x.endProse()
			x.startSection(t)
			return
		}
	}
	if before, after, colon := strings.Cut(t, ":"); colon && !x.body && !inTable && x.sect <= 1 && len(x.qs) == 0 && x.pend == nil && strings.TrimSpace(after) != "" && (allBold(l) || x.sect == 0 && allCaps(t)) {
		if h, ok := x.label(labelText(before)); !ok || h.score < fuzzySure || h.score < 1 && startsLower(after) && len(strings.Fields(after)) >= 2 {
			// "YOUTH OFFENDING TEAM: HOUSING ALERT" is what the form is called.
			x.endProse()
			x.startSection(t)
			return
		}
	}
	if !x.body && (x.letteredTitle(l, t) || x.fieldLine(l)) {
		return
	}
	if x.roleBelowName(l, t) {
		x.text(l, inTable)
		return
	}
	if x.body && !inTable && x.tellsOf(t) {
		x.flush()
		x.text(stripCalls(t), inTable)
		return
	}
	pairs, lead := x.split(l, inTable)
	if x.pend == nil && x.contactLine(pairs) {
		x.text(l, inTable)
		return
	}
	if len(pairs) > 0 {
		if strings.TrimSpace(visible(lead)) != "" {
			x.text(lead, inTable)
		}
		x.flush()
		x.endProse()
		if last := &pairs[len(pairs)-1]; !hasBox(last.value) && (hintLine.MatchString(visible(last.value)) || strings.HasSuffix(last.label, "?") && detailsHint.MatchString(visible(last.value))) {
			// "(full name and date of birth)" behind a question is part of it.
			last.value = ""
		}
		for i, p := range pairs {
			if i == len(pairs)-1 && visible(p.value) == "" && !hasBox(p.value) && !strings.ContainsRune(p.value, runeHole) {
				if strings.ContainsRune(p.value, runeStruck) {
					x.add(question{label: p.label, hit: p.hit, known: p.known, ans: readAnswer([]string{p.value}), strong: inTable})
					continue
				}
				x.pend = &question{label: p.label, hit: p.hit, known: p.known, strong: inTable}
				continue
			}
			q := question{label: p.label, hit: p.hit, known: p.known, strong: inTable}
			if i == len(pairs)-1 {
				// The answer may go on in the next lines.
				if longAnswer(&q) || !oneLineAnswer(&q) {
					x.pend, x.lines, x.inline = &q, []string{p.value}, true
					continue
				}
			}
			q.ans = readAnswer([]string{p.value})
			x.add(q)
		}
		return
	}
	if !hasBox(l) && (x.headLine(l, t) || x.titleLine(l, t, inTable)) {
		x.endProse()
		x.startSection(t)
		return
	}
	if x.labelLine(l, t, inTable) {
		x.flush()
		x.endProse()
		h, known := x.label(labelText(l))
		x.pend = &question{label: labelText(l), hit: h, known: known, strong: inTable, unsigned: !strings.HasSuffix(t, ":") && !strings.HasSuffix(t, "?")}
		if a := readAnswer([]string{strings.TrimPrefix(l, labelText(l))}); a.offered && !a.empty() && strings.ContainsRune(l, runeStruck) {
			x.lines = []string{strings.TrimPrefix(l, labelText(l))}
		}
		return
	}
	x.text(l, inTable)
}

// answersType reports a line that a waiting question would have for an answer,
// though it looks like a label: "Probation Officer" below "Role".
func answersType(key, s string) bool {
	switch key {
	case "referrer.role", "?.role":
		return roleWords.MatchString(s)
	case "agency", "referrer.organisation", "?.organisation":
		return orgWords.MatchString(s)
	case "housing.situation":
		return len(strings.Fields(s)) <= 4
	}
	return kindOf(key) == kindName && looksLikeName(s)
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// roleBelowName reports the second line of a signature without a farewell:
// "Probation Officer" right below a name is no question.
func (x *reader) roleBelowName(l, t string) bool {
	if !x.body || x.pend != nil || len(x.para) == 0 || hasBox(l) || strings.ContainsAny(t, ":?") || allCaps(t) {
		return false
	}
	return looksLikeName(x.para[len(x.para)-1]) && roleWords.MatchString(t) && len(strings.Fields(t)) <= 7
}

// text is a line that is no question: part of an answer, an option, or prose.
func (x *reader) text(l string, inTable bool) {
	asked := x.pend != nil
	if hasBox(l) && (x.showsBox(l) || x.boxLine(l)) {
		return
	}
	if x.pend != nil && len(x.lines) == 0 && !inTable && hintLine.MatchString(strings.TrimSpace(bare(l))) {
		// "(full name and date of birth)" below a question belongs to it.
		return
	}
	if !x.body && !inTable {
		t := strings.TrimSpace(visible(l))
		if x.closes(l, t) {
			x.flush()
		}
		if x.pend == nil && (x.closing(t) || x.reachGoesOn() && x.reachLine(t)) {
			return
		}
		if x.pend != nil && oneLineAnswer(x.pend) && len(x.lines) > 0 && strings.ContainsAny(t, "0123456789@") {
			x.flush()
			if x.reachLine(t) {
				return
			}
		}
	}
	if x.pend != nil {
		if oneLineAnswer(x.pend) && len(x.lines) > 0 && !x.optionsGoOn(l) {
			x.flush()
		} else if x.body && x.inline && !inTable && len(x.lines) == 1 && longAnswer(x.pend) && len(visible(x.lines[0])) < 60 && startsUpper(strings.TrimSpace(visible(l))) {
			// The line before ended where its writer ended it: this is another
			// sentence of the mail.
			x.flush()
		} else if !(x.body && len(x.lines) > 0 && len(x.lines) > 12) {
			if x.pend.title && len(x.lines) == 0 {
				// A title with its answer below opens no section.
				if _, isHead := x.cat.heading(x.pend.label); !isHead {
					x.head, x.block, x.sect = x.before.head, x.before.block, x.before.sect
				}
			}
			x.lines = append(x.lines, l)
			return
		}
	}
	if asked && x.pend == nil && x.body && !inTable && x.reachLine(strings.TrimSpace(visible(l))) {
		return
	}
	if p := visible(l); p != "" {
		x.para = append(x.para, p)
	}
	if inTable && !x.body {
		x.endProse()
	}
}

// pieces reads a line whose parts are set apart by tabs or wide blanks like
// the row of a table.
func (x *reader) pieces(l string) bool {
	if !pieceBoundary.MatchString(strings.TrimSpace(l)) {
		return false
	}
	parts := pieceBoundary.Split(strings.TrimSpace(l), -1)
	var cells []cell
	for i, p := range parts {
		if strings.TrimSpace(p) == "" {
			continue
		}
		if i > 0 && !hasBox(p) && !strings.Contains(p, ":") {
			p = x.reachPiece(p)
		}
		c := cell{lines: []string{p}, all: p, text: visible(p), bold: allBold(p), col: i, span: 1}
		c.weigh(x)
		cells = append(cells, c)
	}
	if len(cells) < 2 || cells[0].label < 0.75 && !cells[0].glued() && !(cells[0].known && (!x.body || cells[0].hit.score > senseScore || strings.Contains(l, "\t"))) {
		return false
	}
	if x.pend != nil && x.pend.group == "" && hasBox(l) {
		return false
	}
	if n := len(x.para) - 1; x.body && n >= 0 && looksLikeName(x.para[n]) && isRole(cells[0].text) {
		// "Adviser | Borough Council" below a name is no question.
		return false
	}
	x.flush()
	x.endProse()
	x.pairs(&grid{share: map[int]float64{}}, cells)
	return true
}

// reachPiece writes a colon behind the label of a piece that has none: "T 01632
// 960001", "Date 3/4/26".
func (x *reader) reachPiece(p string) string {
	if m := reachMark.FindStringSubmatch(strings.TrimSpace(visible(p))); m != nil {
		switch {
		case len(findEmails(m[2])) == 1:
			return "Email: " + m[2]
		case len(findPhones(m[2])) > 0:
			return "Tel: " + m[2]
		}
	}
	if l, ok := x.typedPrefix(p); ok && l.hit.score == 1 && visible(l.value) != "" {
		switch kindOf(l.hit.key) {
		case kindDate, kindPhone, kindEmail, kindID, kindOther:
			return l.label + ": " + l.value
		}
	}
	return p
}

var reachMark = regex(`^(?i)(t|tel|m|mob|e|em|email|ph|p)[ .]+(\S.*)$`)

// headLine reports a line that is the title of a section.
func (x *reader) headLine(l, t string) bool {
	if len(t) > 110 || strings.HasSuffix(t, ".") && len(strings.Fields(t)) > 5 {
		return false
	}
	trimmed := strings.TrimRight(t, " :")
	bold, caps := allBold(l), allCaps(t)
	waiting := x.pend != nil && len(x.lines) == 0 && !x.pend.title
	if x.pend != nil && len(x.lines) == 0 && answersType(x.pend.hit.key, t) || isFiller(t) {
		return false
	}
	if _, ok := x.cat.heading(trimmed); ok {
		h, known := x.label(trimmed)
		if known && h.score == 1 && h.key != "" && waiting && !bold && !caps {
			return false
		}
		if known && h.score == 1 && !bold && !caps && !strings.HasSuffix(t, ":") && len(strings.Fields(t)) < 2 {
			return false
		}
		return !waiting || bold || caps || len(strings.Fields(t)) >= 2
	}
	if waiting || codeLike.MatchString(t) || strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || len(strings.Fields(t)) > 10 {
		return false
	}
	if _, known := x.label(t); known {
		return false
	}
	return bold || caps && !x.body || caps && len(strings.Fields(t)) >= 2
}

// labelLine reports a line that is a label whose answer comes next.
func (x *reader) labelLine(l, t string, inTable bool) bool {
	if len(t) > 300 || strings.ContainsRune(l, runeTicked) || strings.ContainsRune(l, runeField) || greeting.MatchString(t) && !strings.HasSuffix(t, ":") {
		return false
	}
	lt := labelText(l)
	if houseLine(lt) {
		return false
	}
	colon := strings.HasSuffix(lt, ":") || strings.HasSuffix(lt, "?")
	nwords := len(strings.Fields(lt))
	ask := x.label
	if !colon && (nwords > 14 || x.body && nwords > 6) {
		ask = x.wholeLabel // no other counts, below
	}
	h, known := ask(lt)
	if x.callsForm(lt, h) {
		return false
	}
	waiting := x.pend != nil && len(x.lines) == 0 && !x.pend.title
	if x.pend != nil && !colon && !oneLineAnswer(x.pend) && (x.pend.title || x.pend.under) && isRole(lt) {
		return false
	}
	if isFiller(lt) || !colon && x.pend != nil && len(x.lines) == 0 && answersType(x.pend.hit.key, lt) {
		return false
	}
	switch {
	case hasBox(l) && !colon:
		return false
	case known && h.score == 1:
		if !colon && answerish(lt) {
			return false
		}
		return colon || !waiting || inTable
	case known && h.score >= 0.8 && (colon || !x.body && nwords <= 14 && !codeLike.MatchString(lt) && !strings.HasSuffix(lt, ".")):
		return colon || !waiting
	case known && colon:
		return true
	case known && x.body && !waiting && !inTable && !x.inline && x.answered() >= 4 && nwords >= 2 && nwords <= 6 && h.key != keyUnmapped && startsUpper(lt) && !strings.ContainsAny(lt, ".,;-") && !codeLike.MatchString(lt) && !answerish(lt) && !looksLikeName(lt) && !roleWords.MatchString(lt):
		return x.pend != nil && oneLineAnswer(x.pend) || x.pend == nil && x.gapped || x.pend != nil && x.pend.hit.key == "?.address"
	case known && !x.body && !waiting && !inTable && nwords <= 10 && h.key != keyUnmapped && startsUpper(lt) && !strings.ContainsAny(lt, ".,;") && !codeLike.MatchString(lt) && !answerish(lt):
		return nwords >= 2 || allBold(l)
	case colon && x.body && stripNumbering(t) != t && nwords <= 20:
		// A question with a number is the form's, whatever it asks.
		return true
	case colon && !x.body:
		return nwords <= 25 && !notLabel.MatchString(lt)
	case colon && strings.HasSuffix(lt, ":"):
		return x.answered() >= 3 && nwords <= 6 && !notLabel.MatchString(lt)
	}
	return false
}
