package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// longestLabel is the most bytes that a label of eight words has.
const longestLabel = 300

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
	seps := x.ofLabel(l, separators(l))
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
		if !ok || s.dash && strings.TrimSpace(bare(head[:at])) == "" {
			// "Address: NFA - in his car" is one answer.
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

// ofLabel leaves out the separators that stand within a line's first label: "OMU:
// prison category: B" where several lines begin so, "Know people there? Who? Nan".
func (x *reader) ofLabel(l string, seps []separator) []separator {
	if len(seps) < 2 || x.body && !x.byLine || seps[0].dash || seps[1].dash || seps[1].at > 160 {
		return seps
	}
	first, next := seps[0], seps[1]
	middle := strings.TrimSpace(bare(l[first.at+first.size : next.at]))
	value := strings.TrimSpace(visible(l[next.at+next.size:]))
	if middle == "" || value == "" || wordCount(middle) > 10 || hasBox(l) {
		return seps
	}
	switch {
	case !first.question && !next.question && x.linePrefixes[strings.ToLower(strings.TrimLeft(stripNumbering(strings.TrimSpace(bare(l[:first.at]))), laidLead))]:
		return seps[1:]
	case first.question && !x.sureLabel(middle) && x.sense(middle).asks > 0 && x.wordedAnswer(value):
		return seps[1:]
	}
	return seps
}

// linesPrefixed are what stands before the first of two colons in three lines or
// more that go on in different words: whose part of the form they ask for.
func linesPrefixed(blocks []document.Block) map[string]bool {
	rests := map[string]map[string]bool{}
	for i := range blocks {
		if blocks[i].Table != nil {
			continue
		}
		for l := range strings.SplitSeq(blocks[i].Text(), "\n") {
			who, rest, ok := strings.Cut(stripNumbering(strings.TrimSpace(l)), ": ")
			what, value, two := strings.Cut(rest, ": ")
			if !ok || !two || strings.TrimSpace(value) == "" || len(strings.Fields(who)) > 4 || len(what) > 80 || len(rests) > 100 {
				continue
			}
			who = strings.ToLower(strings.TrimLeft(who, laidLead))
			if rests[who] == nil {
				rests[who] = map[string]bool{}
			}
			rests[who][what] = true
		}
	}
	var out map[string]bool
	for who, what := range rests {
		if len(what) < 3 {
			continue
		}
		if out == nil {
			out = map[string]bool{}
		}
		out[who] = true
	}
	return out
}

// balance drops end marks without a beginning.
func balance(s string) string {
	if strings.IndexByte(s, runeMarks) < 0 {
		return strings.TrimSpace(s)
	}
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
	if len(head) > 2*longestLabel {
		if at, h, ok := x.knownSuffix(head, "X"); ok && !s.dash {
			return labelled{label: bare(head[at:]), hit: h, known: true}, at, true
		}
		return labelled{}, 0, false
	}
	t := labelText(head)
	rest := l[s.at+s.size:]
	if t == "" || len(t) > 300 {
		return labelled{}, 0, false
	}
	if i := strings.LastIndex(head, ". "); i > 0 && !s.dash && len(strings.Fields(t)) > 2 {
		// "Seen at the desk today. Name: Jane Doe"
		if after := bare(head[i+2:]); len(strings.Fields(head[:i])) >= 2 && startsUpper(after) {
			if h, ok := x.cat.exactly(after); ok && !answerish(after) {
				return labelled{label: after, hit: h, known: true}, i + 2, true
			}
		}
	}
	h, known := x.label(t)
	nwords := wordCount(t)
	value := visible(rest)
	p = labelled{label: t, hit: h, known: known}
	switch {
	case s.dash && !x.body && x.sect <= 1 && formTitle.MatchString(value) && len(strings.Fields(value)) <= 12 && !codeLike.MatchString(stripBrackets(value)) && x.answered() == 0:
		// "Homelessness - notification by wards" is what the form is called.
		return labelled{}, 0, false
	case s.dash && (x.isLabel(value) || condition.MatchString(t) || strings.HasPrefix(strings.ToLower(t), "if ")):
		// "Main applicant - first name" is one label.
		return labelled{}, 0, false
	case s.dash:
		if !x.body && known && x.dashes >= 2 && nwords <= 6 && h.key != keyUnmapped && value != "" {
			return p, 0, true
		}
		if !x.body && known && h.score == 1 && value != "" {
			x.dashes++
		}
		return p, 0, known && h.score == 1 && !answerish(t) && (!x.body || value != "") && nwords <= 6
	case s.question && x.byLine && hintThenColon.MatchString(value):
		// "In uniform? (Army, Navy, RAF): yes" asks up to the colon.
		return labelled{}, 0, false
	case s.question:
		if x.byLine && value != "" && nwords >= 2 && wordCount(value) <= 40 {
			return p, 0, true
		}
		if strings.HasPrefix(strings.TrimSpace(bare(rest)), ":") || known {
			// "Any pets? If so how many: two" asks one thing.
			return p, 0, true
		}
		if !x.body && questionWord.MatchString(t) && value != "" {
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
	if notLabel.MatchString(t) && !((!x.body || x.byLine) && !s.dash && value != "" && x.sense(t).asks >= surelyWorded) && !(inTable && !x.body && !s.dash && len(t) < 60 && followUp(t)) || formWords.MatchString(t) && len(t) < 60 && !s.question || value == "" && !hasBox(rest) && x.body {
		return labelled{}, 0, false
	}
	if inTable || !x.body || x.byLine && value != "" {
		return p, 0, nwords <= 16 && (value != "" || inTable || strings.TrimSpace(bare(rest)) == "")
	}
	first, _ := utf8.DecodeRuneInString(t)
	return p, 0, nwords <= 7 && (unicode.IsUpper(first) || unicode.IsDigit(first))
}

// hintThenColon is what stands behind a question mark where the question goes on
// in brackets up to a colon.
var hintThenColon = regex(`^\([^()]{2,60}\)\s*:`)

// isLabel reports a text that is exactly a label and no likely answer.
func (x *reader) isLabel(s string) bool {
	if s == "" || answerish(s) {
		return false
	}
	_, ok := x.cat.exactly(s)
	return ok
}

var questionWord = regex(`(?i)^(?:what|why|when|where|who|which|how|is|are|has|have|does|do|did|was|will|can|any)\b`)

// knownSuffix finds the longest ending of a text, of eight words at most,
// that is exactly a label, so that "Joe Bloggs DOB" ends in "DOB".
func (x *reader) knownSuffix(head, first string) (at int, h hit, ok bool) {
	lower := first != "" && unicode.IsLower([]rune(first)[0])
	// Eight words are never longer than this.
	cut := max(0, len(head)-longestLabel)
	for cut < len(head) && !utf8.RuneStart(head[cut]) {
		cut++
	}
	starts := wordStarts(head[cut:])
	if len(starts) > 9 {
		starts = starts[len(starts)-9:]
	}
	for _, i := range starts {
		i += cut
		r, _ := utf8.DecodeRuneInString(head[i:])
		if !unicode.IsUpper(r) && !lower {
			continue
		}
		t := bare(head[i:])
		if h, ok := x.cat.exactly(t); ok {
			return i, h, true
		}
	}
	return 0, hit{}, false
}

// wordStarts are the places where words begin.
func wordStarts(s string) []int { return firstWordStarts(s, len(s)) }

// firstWordStarts are the places where the first words begin, most of them at most.
func firstWordStarts(s string, most int) []int {
	out := make([]int, 0, min(most, 8))
	word := false
	last := ' '
	for i, r := range s {
		if len(out) >= most {
			break
		}
		if word && unicode.IsUpper(r) && (unicode.IsLower(last) || unicode.IsDigit(last)) {
			// "Rashid AnsariDate of birth": two that ran together.
			out = append(out, i)
		}
		last = r
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
	if len(l) > 1000 || hasBox(l) {
		return labelled{}, false
	}
	whole := false // asked whether it is one by itself
	starts := firstWordStarts(l, 15)
	for n := min(len(starts)-1, x.cat.wordedUpTo(l, starts)); n >= 1; n-- {
		head, rest := l[:starts[n]], l[starts[n]:]
		h, ok := x.cat.exactly(bare(head))
		if !ok && n == 1 && x.unmarkedLabels() {
			h, ok = x.label(bare(head))
			ok = ok && h.score >= senseScore && h.key != keyUnmapped
		}
		if !ok {
			continue
		}
		if !whole {
			if whole = true; x.wholeTitle(bare(l)) {
				return labelled{}, false
			}
		}
		if open := strings.TrimRight(head, " "); strings.HasSuffix(open, "(") {
			head, rest = strings.TrimSuffix(open, "("), "("+rest
		}
		rest = dropHint(rest)
		v := visible(rest)
		good := false
		switch kindOf(h.key) {
		case kindDate:
			_, extra, isDate := readDate(v, dateEvent)
			good = isDate && len(extra) < 20
		case kindNone:
			good = isDateText(v) && calculated.MatchString(head) // "SLED 11/12/2027"
		case kindID:
			good = len(strings.Fields(v)) <= 7 && readsAsID(h.key, v)
		case kindPhone:
			good = len(findPhones(v)) > 0 && countDigits(v) >= len(v)/2
		case kindEmail:
			e := findEmails(v)
			good = len(e) == 1 && e[0] == strings.TrimSpace(v)
		case kindName:
			if n <= 3 && namesWorker(h.key, v) {
				f := strings.Fields(v)
				return labelled{label: bare(head), hit: h, known: true, value: strings.TrimRight(f[0]+" "+f[1], ",") + ", " + strings.Join(f[2:], " ")}, true
			}
			if orgWords.MatchString(v) || teamWords.MatchString(v) || strings.HasSuffix(strings.TrimSpace(head), ",") {
				break
			}
			good = n >= 2 && looksLikeName(v) || x.body && n == 1 && len(l) < 50 && plainName(v)
		case kindString:
			good = n >= 3 && len(strings.Fields(v)) <= 8 && h.key != "custody.offence" && startsUpper(v)
		case kindText:
			good = n >= 5 && startsUpper(v) && !strings.HasSuffix(strings.TrimSpace(head), ",")
		}
		if !good && n >= 3 && (strings.HasSuffix(h.key, ".contact") || h.key == "custody.prison") {
			good = len(findEmails(v))+len(findPhones(v)) > 0
		}
		if !good && n <= 3 && x.unmarkedLabels() && !strings.HasSuffix(strings.TrimSpace(head), ",") {
			good = !strings.ContainsAny(head, ".!") || kindOf(h.key) == kindDate
		}
		if good {
			return labelled{label: bare(head), hit: h, known: true, value: rest}, true
		}
	}
	return labelled{}, false
}

// wholeTitle reports a text that is a heading or a label from its first word to its
// last.
func (x *reader) wholeTitle(s string) bool {
	if _, heads := x.cat.heading(s); heads {
		return true
	}
	_, asks := x.cat.exactly(s)
	return asks
}

// namesWorker reports a name with a job or a telephone number behind it, after
// a label that asks for a worker.
func namesWorker(key, v string) bool {
	if !strings.HasPrefix(key, "referrer.") && !strings.HasPrefix(key, "lead.") || len(v) > 160 || strings.HasSuffix(v, ".") && strings.Contains(v, ". ") {
		return false
	}
	f := strings.Fields(v)
	if len(f) < 3 || !looksLikeName(strings.Trim(f[0]+" "+f[1], " ,;(")) || strings.HasSuffix(f[0], ",") {
		return false
	}
	rest := strings.Join(f[2:], " ")
	return len(findPhones(rest))+len(findEmails(rest)) > 0 || roleWords.MatchString(rest) && len(f) <= 9
}

// tellsOn reports that what follows a label's words ends a sentence that they began:
// "Customer | one is Ann Poe who is 54.", "Consent obtained from | both."
func tellsOn(rest string) bool {
	r, ok := firstLetter(rest)
	return ok && unicode.IsLower(r) && strings.HasSuffix(rest, ".")
}

// unmarkedLabels reports a mail whose lines begin with labels and go on with
// the answers, nothing but a blank or an underlining between: four lines or
// more, and as many as the other lines.
func (x *reader) unmarkedLabels() bool {
	if x.unmarked != 0 || !x.body {
		return x.unmarked > 0
	}
	x.unmarked = -1
	lines, found := 0, 0
	flat := x.flat[:min(len(x.flat), 80)]
	for _, l := range flat {
		if l != "" && len(l) <= 120 {
			lines++
		}
	}
	left := lines
	for _, l := range flat {
		if l == "" || len(l) > 120 {
			continue
		}
		if most := found + left; most < 4 || most*2 < lines || found >= 4 && found*2 >= lines {
			break // whatever the other lines are
		}
		left--
		if at := strings.Index(l, ": "); at > 0 && at < 60 {
			continue // marked
		}
		starts := firstWordStarts(l, 4)
		for n := min(len(starts)-1, 3); n >= 1; n-- {
			head := l[:starts[n]]
			if strings.ContainsAny(head, ":?,=>|\t") || strings.HasSuffix(head, "  ") || strings.HasSuffix(head, "- ") || strings.ContainsAny(l[starts[n]:starts[n]+1], "-./") {
				continue
			}
			if h, ok := x.cat.exactly(head); ok && h.key != keyUnmapped && !answerish(head) {
				if _, whole := x.cat.exactly(l); !whole && !tellsOn(l[starts[n]:]) {
					found++
				}
				break
			}
		}
	}
	if found >= 4 && found*2 >= lines {
		x.unmarked = 1
	}
	return x.unmarked > 0
}

// plainName reports two to four words that may be a name, in small letters too.
func plainName(v string) bool {
	f := strings.Fields(v)
	return len(f) >= 2 && len(f) <= 4 && nameShape.MatchString(v) && !notName.MatchString(v) && !roleWords.MatchString(v)
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
	h, known := x.label(t)
	if !known || len(strings.Fields(t)) < 1 || h.score < 0.8 || answerish(t) {
		return labelled{}, false
	}
	if option == "" && (strings.TrimSpace(bare(l[first:])) == "" || endsInBox(l)) {
		return labelled{}, false
	}
	return labelled{label: t, hit: h, known: true, value: strings.TrimSpace(option + " " + l[first:])}, true
}

// asksOfCase reports a key that is about the person referred, whoever was spoken
// of before.
func asksOfCase(key string) bool {
	before, _, _ := strings.Cut(key, ".")
	switch before {
	case "reason", "homeless_status", "homeless_date", "authority", "consent", "custody", "needs", "risk", "local_connection":
		return true
	}
	return false
}
