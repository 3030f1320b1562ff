package parser

import (
	"regexp"
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
	signOff       = regexp.MustCompile(`(?i)^(?:(?:with\s+)?(?:kind(?:est)?|warm(?:est)?|best|many|with)\s*(?:regards|thanks|wishes)?(?:\s+(?:and|&)\s+\w+\s*\w*)?|regards|many thanks(?: in advance)?|thanks(?: (?:again|very much|in advance|so much))?|thank you(?: (?:very much|in advance))?|yours (?:sincerely|faithfully|truly)|yours|cheers|respectfully|sincerely|all the best|kr|br)\s*[,.!]*$`)
	dashLine      = regexp.MustCompile(`^(?:--\s?|_{5,}|-{5,}|={5,})$`)
	legalStart    = regexp.MustCompile(`(?i)^\W*(?:this (?:e-?mail|message|communication)\b.{0,100}\b(?:confidential|intended|contain|privileged|attach|subject)|the (?:information|contents?) (?:contained )?(?:in|of) this|confidentiality|disclaimer\b|important notice|caution:|please consider the environment|if you (?:are|have) (?:not the intended|received this))`)
	routeLine     = regexp.MustCompile(`^\W{0,3}(?:From|Sent|To|Cc|CC|Bcc|Subject|Importance|Reply-To)\W{0,3}:\s`)
	greeting      = regexp.MustCompile(`(?i)^(?:hi|hello|dear|good (?:morning|afternoon|evening)|hiya|morning|afternoon|to whom)\b`)
	notLabel      = regexp.MustCompile(`(?i)^(?:please|note|nb|n\.b|hi|hello|dear|good|ps|p\.s|fyi|re|subject|fw|fwd|warning|caution|https?|www|hope|i |we |my |as |if |when |but |so |and |for example|e\.g|i\.e|attached|see |this |sorry|following|further to|thanks|thank|external|from|sent|to|cc)\b`)
	pieceBoundary = regexp.MustCompile(`\t+|[ ]{3,}|\s\|\s`)
)

// quoted reports a block that belongs to an earlier mail and is not to be read.
func (x *reader) quoted(depth int) bool { return x.body && depth > 0 && x.quoteFrom == 0 }

// paragraph reads one paragraph of text.
func (x *reader) paragraph(b document.Block) {
	switch b.Role {
	case document.RoleDisclaimer, document.RoleFooter:
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
	if b.Gap {
		x.gap()
	}
	lines := marked(b)
	if b.Heading > 0 && b.Role != document.RoleHeader {
		t := strings.TrimSpace(bare(strings.Join(lines, " ")))
		if t != "" && len(t) < 200 && !strings.Contains(stripNumbering(t), ": ") {
			x.endProse()
			x.startSection(t)
			return
		}
	}
	if !x.body {
		x.endProse()
	}
	for _, l := range lines {
		x.line(l, false)
	}
}

// startSection begins a section whose title may be a question too.
func (x *reader) startSection(t string) {
	block, isHead := x.cat.heading(t)
	h, known := x.cat.label(t)
	if known && h.score < 0.9 {
		known = false
	}
	if !isHead && known && h.opens != "" {
		block = h.opens
	}
	x.section(t, block)
	if known {
		x.pend = &question{label: t, hit: h, known: true, strong: true, title: true}
	}
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
	q.ans = readAnswer(x.lines)
	x.pend, x.lines = nil, nil
	head, block, sect := x.head, x.block, x.sect
	x.add(q)
	if n := len(x.qs) - 1; n >= 0 {
		x.qs[n].head, x.qs[n].block, x.qs[n].sect = head, block, sect
	}
}

// endParagraph ends what runs on from line to line.
func (x *reader) endParagraph() {
	x.flush()
	x.endProse()
}

func (x *reader) endProse() {
	if len(x.para) > 0 {
		x.prose = append(x.prose, strings.Join(x.para, "\n"))
		x.para = nil
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
	t := strings.TrimSpace(bare(l))
	if t == "" && !hasBox(l) && !strings.ContainsRune(l, runeHole) {
		x.gap()
		return
	}
	if x.body && !inTable && x.mailLine(l, t) {
		return
	}
	if !inTable && x.pieces(l) {
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
	pairs, lead := x.split(l, inTable)
	if len(pairs) > 0 {
		if strings.TrimSpace(visible(lead)) != "" {
			x.text(lead, inTable)
		}
		x.flush()
		x.endProse()
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
					x.pend, x.lines = &q, []string{p.value}
					continue
				}
			}
			q.ans = readAnswer([]string{p.value})
			x.add(q)
		}
		return
	}
	if !hasBox(l) && x.headLine(l, t) {
		x.endProse()
		x.startSection(t)
		return
	}
	if x.labelLine(l, t, inTable) {
		x.flush()
		x.endProse()
		h, known := x.cat.label(labelText(l))
		x.pend = &question{label: labelText(l), hit: h, known: known, strong: inTable}
		if a := readAnswer([]string{strings.TrimPrefix(l, labelText(l))}); a.offered && !a.empty() && strings.ContainsRune(l, runeStruck) {
			x.lines = []string{strings.TrimPrefix(l, labelText(l))}
		}
		return
	}
	x.text(l, inTable)
}

// text is a line that is no question: part of an answer, an option, or prose.
func (x *reader) text(l string, inTable bool) {
	if hasBox(l) && x.boxLine(l) {
		return
	}
	if x.pend != nil {
		if oneLineAnswer(x.pend) && len(x.lines) > 0 {
			x.flush()
		} else if !(x.body && len(x.lines) > 0 && len(x.lines) > 12) {
			x.lines = append(x.lines, l)
			return
		}
	}
	if p := visible(l); p != "" {
		x.para = append(x.para, p)
	}
	if inTable && !x.body {
		x.endProse()
	}
}

// boxLine reads a line of options that answers no waiting label.
func (x *reader) boxLine(l string) bool {
	first := strings.IndexFunc(l, isBox)
	lead := strings.TrimSpace(visible(l[:first]))
	rest := strings.TrimSpace(bare(l[first:]))
	if len(strings.Fields(lead)) >= 4 && !strings.ContainsFunc(visible(l[first:]), func(r rune) bool { return r == ':' }) {
		// "The customer has agreed to this.  ☒ Yes ☐ No", or a statement with its box after it.
		x.flush()
		x.add(question{label: lead, ans: readAnswer([]string{l[first:]}), strong: true})
		return true
	}
	if x.pend != nil {
		return false
	}
	if group := x.optionGroup(); group != "" {
		a := readAnswer([]string{l})
		x.add(question{label: group, group: group, ans: a, strong: true})
		return true
	}
	if lead == "" && len(strings.Fields(rest)) >= 4 && strings.Count(l, string(runeEmpty))+strings.Count(l, string(runeTicked)) == 1 {
		set := strings.ContainsRune(l, runeTicked)
		x.add(question{label: rest, ans: answer{tick: set, offered: true}, strong: true})
		return true
	}
	if strings.ContainsRune(l, runeTicked) {
		a := readAnswer([]string{l})
		x.add(question{label: firstOf(x.head, lead), ans: a, strong: true})
		return true
	}
	return true
}

// mailLine handles what only mails have; done when the line is dealt with.
func (x *reader) mailLine(l, t string) (done bool) {
	switch {
	case routeLine.MatchString(t):
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
		c := cell{lines: []string{p}, all: p, text: visible(p), bold: allBold(p), col: i, span: 1}
		c.weigh(x)
		cells = append(cells, c)
	}
	if len(cells) < 2 || cells[0].label < 0.75 && !cells[0].glued() {
		return false
	}
	if x.pend != nil && x.pend.group == "" && hasBox(l) {
		return false
	}
	x.flush()
	x.endProse()
	x.pairs(&grid{share: map[int]float64{}}, cells)
	return true
}

// headLine reports a line that is the title of a section.
func (x *reader) headLine(l, t string) bool {
	if len(t) > 110 || strings.HasSuffix(t, ".") && len(strings.Fields(t)) > 5 {
		return false
	}
	trimmed := strings.TrimRight(t, " :")
	bold, caps := allBold(l), allCaps(t)
	waiting := x.pend != nil && len(x.lines) == 0 && !x.pend.title
	if _, ok := x.cat.heading(trimmed); ok {
		h, known := x.cat.label(trimmed)
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
	if _, known := x.cat.label(t); known {
		return false
	}
	return bold || caps && !x.body || caps && len(strings.Fields(t)) >= 2
}

// labelLine reports a line that is a label whose answer comes next.
func (x *reader) labelLine(l, t string, inTable bool) bool {
	if len(t) > 300 || strings.ContainsRune(l, runeTicked) || strings.ContainsRune(l, runeField) {
		return false
	}
	lt := labelText(l)
	h, known := x.cat.label(lt)
	colon := strings.HasSuffix(lt, ":") || strings.HasSuffix(lt, "?")
	nwords := len(strings.Fields(lt))
	waiting := x.pend != nil && len(x.lines) == 0 && !x.pend.title
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
	case colon && !x.body:
		return nwords <= 25 && !notLabel.MatchString(lt)
	case colon && strings.HasSuffix(lt, ":"):
		return x.answered() >= 3 && nwords <= 6 && !notLabel.MatchString(lt)
	}
	return false
}

// labelled is one "label: value" of a line; value is marked text.
type labelled struct {
	label, value string
	hit          hit
	known        bool
}

// split takes a line apart into its labelled values. lead is the text before
// the first label.
func (x *reader) split(l string, inTable bool) (pairs []labelled, lead string) {
	l = strings.TrimSpace(l)
	seps := separators(l)
	start := 0
	for _, s := range seps {
		if s.at < start {
			continue
		}
		head := l[start:s.at]
		if s.question {
			head = l[start : s.at+1]
		}
		if len(pairs) == 0 {
			p, at, ok := x.firstLabel(l, head, s, inTable)
			if !ok {
				continue
			}
			lead = l[:at]
			pairs = append(pairs, p)
			start = s.at + s.size
			continue
		}
		at, h, ok := x.knownSuffix(head, pairs[0].label)
		if !ok {
			continue
		}
		pairs[len(pairs)-1].value = l[start : start+at]
		pairs = append(pairs, labelled{label: bare(head[at:]), hit: h, known: true})
		start = s.at + s.size
	}
	if len(pairs) == 0 {
		if p, ok := x.typedPrefix(l); ok {
			return []labelled{p}, ""
		}
		if p, ok := x.boxQuestion(l); ok {
			return []labelled{p}, ""
		}
		return nil, ""
	}
	pairs[len(pairs)-1].value = l[start:]
	for i := range pairs {
		v := strings.TrimSpace(pairs[i].value)
		v = strings.TrimLeft(v, ": ")
		// An unfinished bold of the label does not make the answer bold.
		pairs[i].value = balance(v)
	}
	return pairs, lead
}

// balance drops end marks without a beginning.
func balance(s string) string {
	for _, m := range [][2]rune{{runeBold, runeUnbold}, {runeStruck, runeUnstruck}, {runeField, runeUnfield}} {
		i, j := strings.IndexRune(s, m[1]), strings.IndexRune(s, m[0])
		if i >= 0 && (j < 0 || i < j) {
			s = s[:i] + s[i+utf8.RuneLen(m[1]):]
			if m[0] == runeStruck {
				s = string(runeStruck) + s[:i] + string(runeUnstruck) + s[i:]
			}
		}
	}
	return strings.TrimSpace(s)
}

type separator struct {
	at, size int
	question bool
	dash     bool
}

// separators finds where a label may end: colons, question marks, dashes.
func separators(l string) []separator {
	var out []separator
	depth := 0
	for i, r := range l {
		switch r {
		case '(':
			depth++
		case ')':
			depth = max(0, depth-1)
		case ':', '：':
			size := utf8.RuneLen(r)
			if depth > 0 || between(l, i, size, unicode.IsDigit) || strings.HasPrefix(l[i+size:], "//") {
				continue
			}
			out = append(out, separator{at: i, size: size})
		case '?':
			if depth == 0 {
				out = append(out, separator{at: i, size: 1, question: true})
			}
		case '-', '–', '—', '=', '>':
			size := utf8.RuneLen(r)
			if depth == 0 && i > 0 && l[i-1] == ' ' && i+size < len(l) && l[i+size] == ' ' {
				out = append(out, separator{at: i, size: size, dash: true})
			}
		}
		if len(out) > 200 {
			break
		}
	}
	return out
}

// between reports that the runes on both sides satisfy f, as in "10:30".
func between(s string, i, size int, f func(rune) bool) bool {
	a, _ := utf8.DecodeLastRuneInString(s[:i])
	b, _ := utf8.DecodeRuneInString(s[i+size:])
	return f(a) && f(b)
}

// firstLabel judges whether the text before a separator is a label.
func (x *reader) firstLabel(l, head string, s separator, inTable bool) (p labelled, at int, ok bool) {
	t := labelText(head)
	rest := l[s.at+s.size:]
	if t == "" || len(t) > 300 {
		return labelled{}, 0, false
	}
	h, known := x.cat.label(t)
	nwords := len(strings.Fields(t))
	value := visible(rest)
	p = labelled{label: t, hit: h, known: known}
	switch {
	case s.dash:
		return p, 0, known && h.score == 1 && !answerish(t) && (!x.body || value != "") && nwords <= 6
	case s.question:
		if strings.HasPrefix(strings.TrimSpace(bare(rest)), ":") || known {
			// "Any pets? If so how many: two" asks one thing.
			return p, 0, true
		}
		_, _, yes := readBool(value)
		return p, 0, yes || hasBox(rest) || !x.body && value != "" && len(strings.Fields(value)) <= 12
	case known && (h.score == 1 || nwords <= 16):
		if !x.body || h.score == 1 || nwords <= 9 {
			return p, 0, true
		}
	}
	if at, h, ok := x.knownSuffix(head, "X"); ok && at > 0 {
		return labelled{label: bare(head[at:]), hit: h, known: true}, at, true
	}
	if notLabel.MatchString(t) || value == "" && !hasBox(rest) && x.body {
		return labelled{}, 0, false
	}
	if inTable || !x.body {
		return p, 0, nwords <= 16 && (value != "" || inTable || strings.TrimSpace(bare(rest)) == "")
	}
	first, _ := utf8.DecodeRuneInString(t)
	return p, 0, nwords <= 7 && (unicode.IsUpper(first) || unicode.IsDigit(first))
}

// knownSuffix finds the longest ending of a text, of eight words at most,
// that is exactly a label, so that "Joe Bloggs DOB" ends in "DOB".
func (x *reader) knownSuffix(head, first string) (at int, h hit, ok bool) {
	lower := first != "" && unicode.IsLower([]rune(first)[0])
	starts := wordStarts(head)
	if len(starts) > 9 {
		starts = starts[len(starts)-9:]
	}
	for _, i := range starts {
		r, _ := utf8.DecodeRuneInString(head[i:])
		if !unicode.IsUpper(r) && !lower {
			continue
		}
		t := bare(head[i:])
		if h, ok := x.cat.label(t); ok && h.score == 1 && len(h.tokens) > 0 {
			return i, h, true
		}
	}
	return 0, hit{}, false
}

func wordStarts(s string) []int {
	var out []int
	word := false
	for i, r := range s {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '\'' || r == '’' || r == '-' || r == '/'
		if inWord && !word {
			out = append(out, i)
		}
		word = inWord
	}
	return out
}

// typedPrefix reads "Date of birth 01/02/1980": a label without a separator
// before an answer of the right type.
func (x *reader) typedPrefix(l string) (labelled, bool) {
	if len(l) > 200 || hasBox(l) {
		return labelled{}, false
	}
	starts := wordStarts(l)
	for n := min(len(starts)-1, 6); n >= 1; n-- {
		head, rest := l[:starts[n]], l[starts[n]:]
		h, ok := x.cat.label(bare(head))
		if !ok || h.score < 1 {
			continue
		}
		v := visible(rest)
		good := false
		switch kindOf(h.key) {
		case kindDate:
			_, extra, isDate := readDate(v, dateEvent)
			good = isDate && len(extra) < 20
		case kindID:
			good = len(strings.Fields(v)) <= 7 && readsAsID(h.key, v)
		case kindPhone:
			good = len(findPhones(v)) > 0 && countDigits(v) >= len(v)/2
		case kindEmail:
			e := findEmails(v)
			good = len(e) == 1 && e[0] == strings.TrimSpace(v)
		}
		if good {
			return labelled{label: bare(head), hit: h, known: true, value: rest}, true
		}
	}
	return labelled{}, false
}

// boxQuestion reads "Consent to share  ☒ Yes ☐ No": a known question right
// before its boxes.
func (x *reader) boxQuestion(l string) (labelled, bool) {
	first := strings.IndexFunc(l, isBox)
	if first <= 0 {
		return labelled{}, false
	}
	lead := strings.TrimSpace(visible(l[:first]))
	option := ""
	t := lead
	// With the box after the word, the first option belongs to the answer.
	for _, o := range []string{"Yes", "No", "Male", "Female", "Low", "YES", "yes", "Y", "M"} {
		if cut, ok := strings.CutSuffix(lead, " "+o); ok {
			t, option = strings.TrimSpace(cut), o
			break
		}
	}
	h, known := x.cat.label(t)
	if !known || len(strings.Fields(t)) < 1 || h.score < 0.8 || answerish(t) {
		return labelled{}, false
	}
	if option == "" && strings.TrimSpace(bare(l[first:])) == "" {
		return labelled{}, false
	}
	return labelled{label: t, hit: h, known: true, value: strings.TrimSpace(option + " " + l[first:])}, true
}
