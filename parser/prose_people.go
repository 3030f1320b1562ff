package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// people gives the sentences about each person of a text that refers several,
// and those that are about all of them. One person has them all.
func (t *telling) people() (each [][]sentence, all []sentence) {
	grouped := t.several()
	starts := t.starts()
	if len(starts) < 2 {
		return [][]sentence{t.sents}, nil
	}
	each = make([][]sentence, len(starts))
	calls := t.calls(starts)
	current, spoken := -1, -1
	lastPara := 0
	for i := range t.sents {
		s := t.sents[i]
		if current+1 < len(starts) && starts[current+1] == i {
			current++
			lastPara, spoken = s.para, current
			if len(s.names) == 1 && onlyMarks(s.text[:s.names[0].start]+s.text[s.names[0].end:]) {
				lastPara++ // a name as a title, and the paragraph below it
			}
			if s.extent == oneOfThem {
				spoken = -1
			}
			each[current] = append(each[current], s)
			continue
		}
		if s.extent == everybody || current < 0 {
			all, spoken = append(all, s), -1
			continue
		}
		parts := t.byName(s, calls)
		if len(parts) == 1 && parts[0].who >= 0 && parts[0].who != current || len(parts) > 1 {
			for _, p := range parts {
				if p.who < 0 {
					all = append(all, p.sentence)
					continue
				}
				each[p.who] = append(each[p.who], p.sentence)
				spoken = p.who
			}
			continue
		}
		switch {
		case current > 0 && !fullyNamed(&s) && sameLead.MatchString(s.text):
			// "Same COM." is this one's.
			each[current] = append(each[current], s)
		case ofAll.MatchString(s.text), current == len(starts)-1 && s.para > lastPara && !ofOne.MatchString(s.text) && len(parts) == 0:
			all = append(all, s)
		case len(parts) == 1 && parts[0].who >= 0:
			spoken = parts[0].who
			each[spoken] = append(each[spoken], s)
		case grouped && spoken < 0, grouped && !ofOne.MatchString(s.text):
			all = append(all, s)
		case spoken >= 0:
			each[spoken] = append(each[spoken], s)
		default:
			each[current] = append(each[current], s)
		}
	}
	return each, all
}

// fullyNamed reports a sentence with somebody's forename and surname.
func fullyNamed(s *sentence) bool {
	return slices.ContainsFunc(s.names, func(m mention) bool { return m.words > 1 })
}

// calls are the words by which a text may call each person with whom a
// sentence begins: forename and surname, where no other has the same.
func (t *telling) calls(starts []int) [][]string {
	out := make([][]string, len(starts))
	count := map[string]int{}
	for k, at := range starts {
		for _, m := range t.sents[at].names {
			if m.strong && m.who == unknownStanding {
				out[k] = strings.Fields(m.name)
				break
			}
		}
		for _, w := range out[k] {
			count[w]++
		}
	}
	for k := range out {
		out[k] = slices.DeleteFunc(out[k], func(w string) bool { return count[w] > 1 || len(w) < 3 })
	}
	return out
}

// ofPerson is a piece of a sentence about one of several people, or about all
// where who is below 0.
type ofPerson struct {
	who int
	sentence
}

// byName gives the pieces of a sentence that calls people by their names: "Amy
// speaks English, Ben needs an interpreter". There is none where it calls
// nobody.
func (t *telling) byName(s sentence, calls [][]string) []ofPerson {
	type call struct{ who, at, end int }
	var found []call
	for who, words := range calls {
		for _, w := range words {
			for from := 0; ; {
				at := strings.Index(s.text[from:], w)
				if at < 0 {
					break
				}
				at += from
				from = at + len(w)
				if wordBounds(s.text, at, from) {
					found = append(found, call{who, at, from})
				}
			}
		}
	}
	if len(found) == 0 {
		return nil
	}
	slices.SortFunc(found, func(a, b call) int { return a.at - b.at })
	two, joined := false, false
	for i := 1; i < len(found); i++ {
		if found[i].who == found[i-1].who {
			continue
		}
		two = true
		if joins.MatchString(titleAtEnd.ReplaceAllString(s.text[found[i-1].end:found[i].at], "")) {
			joined = true
		}
	}
	if joined {
		// "Harris and Khan have the same officer" is about these two.
		var out []ofPerson
		for who := range calls {
			if slices.ContainsFunc(found, func(c call) bool { return c.who == who }) {
				out = append(out, ofPerson{who, s})
			}
		}
		if len(out) == len(calls) {
			return []ofPerson{{-1, s}}
		}
		return out
	}
	if !two {
		return []ofPerson{{found[0].who, s}}
	}
	var out []ofPerson
	from := 0
	for i, c := range found {
		if i+1 < len(found) && found[i+1].who == c.who {
			continue
		}
		to := len(s.text)
		if i+1 < len(found) {
			to = found[i+1].at
		}
		text := strings.TrimSpace(s.text[from:to])
		text = strings.TrimSpace(andBehind.ReplaceAllString(text, ""))
		text = unelided(text, s.text[:from])
		o := sentence{text: text, low: lowered(text), para: s.para, names: mentions(t.place, text)}
		t.roleIn(&o)
		out = append(out, ofPerson{c.who, o})
		from = to
	}
	return out
}

// roleIn decides who the people named in a piece of a sentence are.
func (t *telling) roleIn(s *sentence) {
	piece := *t
	piece.sents = []sentence{*s}
	piece.rolesOf(0)
}

// unelided puts back what the second half of a sentence leaves out of the first:
// "Ann's COM is Joe Poe and Ben's is Sue Roe", "Lead for Ann is Joe Poe and for Ben
// it is Sue Roe".
func unelided(text, before string) string {
	if m := possessesIt.FindStringIndex(text); m != nil {
		if what := possessed.FindStringSubmatch(before); what != nil {
			at := strings.LastIndex(text[:m[1]], " ")
			return text[:at] + " " + what[1] + text[at:]
		}
	}
	if isTheirs.MatchString(text) {
		if what := leadOfWhom.FindStringSubmatch(before); what != nil {
			return what[1] + " for " + text
		}
	}
	return text
}

var (
	possessesIt = regex(`^\p{Lu}[\p{L}-]*['’]s (?:is|are)\b`)
	possessed   = regex(`^\W*\p{Lu}[\p{L} -]*['’]s (\p{L}[\p{L} ]{1,30}?) (?:is|are)\b`)
	isTheirs    = regex(`^\p{Lu}[\p{L} '’-]{1,40}? (?:it is|it['’]s|is|it will be) \p{Lu}`)
	leadOfWhom  = regex(`(?i)\b((?:com|cpp|pp|om|(?:community )?(?:probation|offender) (?:officer|practitioner|manager)|lead(?: (?:contact|officer|professional|practitioner))?)) for\b`)
)

// titleAtEnd is the title of the name behind it.
var titleAtEnd = regex(`(?i)\b(?:mr|mrs|ms|miss|mx|dr)\.?\s*$`)

var andBehind = regex(`(?i)(?:[,;]|\b(?:and|but|while|whereas|with|&))\s*$`)

// wordBounds reports that from..to of a text is whole words.
func wordBounds(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	behind, _ := utf8.DecodeRuneInString(s[to:])
	return !unicode.IsLetter(before) && !unicode.IsLetter(behind) && before != '-' && behind != '-'
}

var (
	ofAll = regex(`(?i)\b(?:both|all (?:three|four|five|six|of (?:them|these)|\d|at|in|from|held|have|are|were|being|due|released|consents?|consented|agree|agreed|gave|given|said|say|want|nfa|homeless|leave|leaving|out|sleeping|rough|verbally|signed|hmp)|each|neither|the lot|same (?:com|pp|officer|worker|practitioner)|everyone|either of)\b`)
	ofOne = regex(`(?i)\b(?:he|she|his|her|him)\b`)
)

// starts gives the sentences with which another person begins: those that
// name somebody new with a date of birth or a number.
func (t *telling) starts() []int {
	t.bornLater()
	t.announced()
	var at []int
	var names []string
	for i := 0; i < len(t.sents); i++ {
		first := true
		for j := 0; j < len(t.sents[i].names); j++ {
			m := t.sents[i].names[j]
			if !m.strong || m.who != unknownStanding || m.words < 2 && !m.titled {
				continue
			}
			known := false
			for _, n := range names {
				known = known || sameName(n, m.name) && t.sents[i].extent != oneOfThem
			}
			if known {
				continue
			}
			if !first || len(at) > 0 && at[len(at)-1] == i {
				if t.couple(i, j) {
					t.sents[i].names[j].who = isMember
					continue
				}
				t.cut(i, j)
				break
			}
			first = false
			names = append(names, m.name)
			at = append(at, i)
		}
	}
	return t.setApart(at)
}

// couple reports that the name j of sentence i is joined to the one before it
// by "and", under one surname.
func (t *telling) couple(i, j int) bool {
	s := t.sents[i]
	if j == 0 {
		return false
	}
	a, b := s.names[j-1], s.names[j]
	return sharesSurname(a.name, b.name) && coupleGap.MatchString(s.text[a.end:b.start])
}

var coupleGap = regex(`(?i)(?:\band|&)\s*(?:(?:his|her) (?:wife|husband|partner)\s*,?)?\s*$`)

// cut parts sentence i before its name j, so that each person has a sentence.
func (t *telling) cut(i, j int) {
	s := t.sents[i]
	at := s.names[j].start
	a := sentence{text: strings.TrimSpace(s.text[:at]), para: s.para}
	b := sentence{text: s.text[at:], para: s.para}
	a.low, b.low = lowered(a.text), lowered(b.text)
	for _, m := range s.names {
		if m.start >= at {
			m.start -= at
			m.end -= at
			b.names = append(b.names, m)
		} else {
			a.names = append(a.names, m)
		}
	}
	t.sents = append(t.sents[:i], append([]sentence{a, b}, t.sents[i+1:]...)...)
}

// runOn gives what a mail's lines with a colon in them say at length: they
// may be sentences, though they begin like a question of a form.
func (x *reader) runOn() string {
	var out []string
	for _, q := range x.qs {
		text := strings.TrimSpace(q.ans.text)
		if long := len(q.label) > 70 && len(strings.Fields(q.label)) > 10; long && text != "" {
			out = append(out, q.label+".\n"+text)
			continue
		}
		if r, ok := firstLetter(text); ok && unicode.IsLower(r) && saysOf.MatchString(q.label) {
			out = append(out, q.label+" "+text)
			continue
		}
		if len(text) < 60 && (q.block == blockOther || q.hit.whose == blockOther) {
			continue // somebody else's
		}
		if len(text) < 25 || len(q.ans.picked) > 0 || len(q.rows) > 0 || len(out) >= 30 {
			continue
		}
		if q.known && q.hit.key != keyUnmapped && !(kindOf(q.hit.key) != kindText && len(text) > 60 && len(sentences(text)) > 1) {
			continue
		}
		out = append(out, q.label+": "+text)
	}
	for _, h := range x.heads[:min(len(x.heads), 20)] {
		if len(h) > 6 && strings.ContainsFunc(h, unicode.IsLower) && !looksLikeName(h) {
			out = append(out, h)
		}
	}
	return strings.Join(out, "\n\n")
}

// fewAnswers is how many answered questions a typed mail may seem to have whose
// colons are only punctuation.
const fewAnswers = 6

// wholeText gives all that a mail of one message says, in the order in which it
// stands, where hardly anything in it is a question: what was taken for one may
// be half a sentence. told is what is running text for sure.
func (x *reader) wholeText(blocks []document.Block, missives []missive, sign []string, told string, answered int) string {
	if answered >= fewAnswers || len(missives) != 1 || len(x.cuts) > 0 || slices.ContainsFunc(blocks, func(b document.Block) bool { return b.Table != nil || b.Quote > 0 }) {
		return told
	}
	text := blocksText(blocks)
	if len(text) > mostProse || strings.Contains(text, "\t") {
		return told
	}
	if len(sign) > 0 {
		at := strings.LastIndex(text, sign[0])
		if at < 0 {
			return told
		}
		sign := text[at:]
		text = text[:at]
		if added := postscriptLine.FindStringIndex(sign); added != nil {
			text += "\n\n" + sign[added[0]:]
		}
	}
	if lines := strings.Split(strings.TrimSpace(text), "\n"); 2*len(answeredLine.FindAllString(text, -1)) >= len(lines) {
		return told
	}
	return strings.TrimSpace(greetingLine.ReplaceAllString(text, ""))
}

// answeredLine is a line that asks and answers, as those of forms do.
var answeredLine = regex(`(?m)^[^\n:.;,]{2,50}:[ \t]*\S[^\n]{0,60}$`)

// postscriptLine is the first line of what is added below a signature.
var postscriptLine = regex(`(?im)^` + postscriptMark)

// greetingLine is a line that greets and says no more.
var greetingLine = regex(`(?i)^\s*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|to|fao|attn)\b[^\n.:;?!\d]{0,60}[,:!-]?[ \t]*\n`)

var saysOf = regex(`(?i)^(?:he|she|they|i|we|it|his|her|their|this|the|there|mr|mrs|ms|miss)\b.*\s`)

var caseWords = regex(`(?i)\b(?:consent\w*|accommodation|housing|nowhere|no address|sofa.?surf\w*|sleeping rough|rough.?sleep\w*|evict\w*|landlord|landlady|tenan(?:cy|t)|bailiffs?|hostel|without a roof|roof over|move out|re-?hous\w*|(?:place|somewhere) to (?:live|stay|go)|approved premises|mappa|crn|hmp|hmyoi|(?:his|her|their|on) licence|probation|care leaver|sentence[sd]?|releas(?:ed?|ing)|notice to quit|sleeping (?:in|on|at|under))\b`)

// readText reads the running text of a mail for what its form does not say.
func (rp *readPart) readText(pl *places) {
	if strings.TrimSpace(rp.prose) == "" {
		return
	}
	writer := ""
	if rp.signed != nil {
		writer = rp.signed.value("referrer.name")
	}
	whole := rp.unlabelled || referContext.MatchString(rp.part.subject) || referContext.MatchString(rp.prose) || caseWords.MatchString(rp.prose)
	t := tellUnder(pl, rp.part.subject, rp.prose, writer)
	t.typed = rp.sign.answered < fewAnswers
	if _, ok := t.subject(); ok {
		whole = true
	}
	var each [][]sentence
	var shares []sentence
	if len(rp.people) == 0 || !rp.people[0].identified() {
		each, shares = t.people()
	}
	if len(each) > 1 {
		form := rp.people
		rp.people = nil
		common := rp.findingsOf(pl)
		common.readTelling(t.part(shares), "", whole)
		for k, own := range each {
			f := rp.findingsOf(pl)
			f.readTelling(t.part(own), "", whole)
			if k > 0 {
				f.sameAgain(rp.people[k-1], own)
			}
			rp.people = append(rp.people, f)
		}
		for _, f := range rp.people {
			f.mergeCommon(common)
			for _, o := range form {
				f.mergeShared(o)
			}
		}
		return
	}
	more := rp.alsoReferred(pl, t, whole)
	t = rp.ownText(pl, t, whole)
	known := ""
	if len(rp.people) == 1 {
		known = rp.people[0].value("person.name")
	}
	one := rp.findingsOf(pl)
	one.readTelling(t, known, whole)
	for _, f := range rp.people {
		if len(rp.people) == 1 {
			f.merge(one)
		} else {
			f.mergeShared(one)
		}
	}
	rp.people = append(rp.people, more...)
}

// findingsOf are empty findings of the part's running text.
func (rp *readPart) findingsOf(pl *places) *findings {
	return &findings{place: pl, part: rp.part.name, rank: rankProse, sent: rp.part.sent}
}
