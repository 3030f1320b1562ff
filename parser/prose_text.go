package parser

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// telling is running text taken apart into sentences, with the people that
// each of them names.
type telling struct {
	place *places
	sents []sentence
	// writer is who signed the text, "" when nobody did.
	writer string
	// lower is set for a text that hardly uses capitals, as typed on a
	// telephone.
	lower bool
	// where is the part of the message that tells it.
	where string
	// title is the mail's subject, in lower case.
	title string
	// typed is set for a mail with hardly a question in it.
	typed bool
	// gender is "he" or "she" where the text speaks of hardly anybody else.
	gender string
}

// sentence is one statement of a telling. A line of a list is one too.
type sentence struct {
	text  string
	low   string // the text in lower case, of the same length where it can be
	para  int    // the paragraph it stands in
	names []mention
	// other is set where a pronoun stands for somebody else than the person,
	// whom the sentence before tells of.
	other bool
	// extent says of whom it tells, where several people are referred.
	extent extent
}

// mostSentences bounds the work on one text.
const mostSentences = 600

// tell takes running text apart. Paragraphs stand an empty line apart.
func tell(pl *places, text, writer string) *telling { return tellUnder(pl, "", text, writer) }

// tellUnder takes the running text of a mail apart, by its subject.
func tellUnder(pl *places, title, text, writer string) *telling {
	t := &telling{place: pl, writer: writer, title: strings.ToLower(title)}
	text = bornInSix(daysInFigures(head(text, mostProse)))
	t.lower = hardlyCapitals(text)
	for i, p := range strings.Split(text, "\n\n") {
		for _, l := range statements(p) {
			for _, s := range sentences(l) {
				if len(t.sents) == mostSentences {
					break
				}
				if s = strings.TrimSpace(bulletHead.ReplaceAllString(s, "")); s != "" {
					t.sents = append(t.sents, sentence{text: s, low: lowered(s), para: i})
				}
			}
		}
	}
	for i := 1; i < len(t.sents); i++ {
		t.sents[i].other = t.sents[i].goesOn(&t.sents[i-1])
	}
	t.others()
	for i := range t.sents {
		t.sents[i].names = mentions(pl, t.sents[i].text)
	}
	for i := 0; i+1 < len(t.sents); i++ {
		// A name alone on its line, and a date or a number on the next.
		if s := &t.sents[i]; len(s.names) == 1 && onlyMarks(s.text[:s.names[0].start]+s.text[s.names[0].end:]) && idBehind.MatchString(" "+t.sents[i+1].text) && !letterDay(t.sents[i+1].text) {
			s.names[0].strong = true
		} else if s.endsWithName() && t.sents[i+1].para == s.para && (idBehind.MatchString(" "+t.sents[i+1].text) || bornOn.MatchString(t.sents[i+1].text)) {
			// "Can you help Amy Cole? DOB …", "… Amy Cole. She was born on …".
			s.names[0].strong = true
		} else if t.titles(i) {
			s.names[0].strong = true
		}
	}
	t.roles()
	return t
}

// titles reports a name alone on the first line of a paragraph that says, in one of
// its next sentences, when its person was born or which number is theirs.
func (t *telling) titles(i int) bool {
	const near = 6
	s := &t.sents[i]
	if len(s.names) != 1 || s.names[0].words < 2 || !onlyMarks(s.text[:s.names[0].start]+s.text[s.names[0].end:]) || i > 0 && t.sents[i-1].para == s.para {
		return false
	}
	for _, o := range t.sents[i+1 : min(len(t.sents), i+1+near)] {
		if o.para != s.para || slices.ContainsFunc(o.names, func(m mention) bool { return m.words > 1 && !sameName(m.name, s.names[0].name) }) {
			return false
		}
		if isBornSo.MatchString(o.text) && !relativeBorn.MatchString(o.text) && len(inOrder(o.text, dateBirth)) == 1 || ownsNumbers("", " "+o.text) {
			return true
		}
	}
	return false
}

// others marks the sentences that begin with "she" where everything else speaks of
// a man, and the other way round: they are about somebody else.
func (t *telling) others() {
	he, she := 0, 0
	for i := range t.sents {
		he += len(ofHim.FindAllStringIndex(t.sents[i].text, 9))
		she += len(ofHer.FindAllStringIndex(t.sents[i].text, 9))
	}
	switch {
	case he > 1 && he >= 2*she || he == 1 && she == 0:
		t.gender = "he"
	case she > 1 && she >= 2*he || she == 1 && he == 0:
		t.gender = "she"
	}
	for i := range t.sents {
		first, _, _ := strings.Cut(strings.ReplaceAll(t.sents[i].low, "’", "'"), " ")
		first, _, _ = strings.Cut(first, "'")
		if first == "she" && he >= 4 && he >= 2*she || first == "he" && she >= 4 && she >= 2*he {
			t.sents[i].other = true
		}
	}
}

var (
	ofHim = regex(`(?i)\b(?:he|him|his|himself)\b`)
	ofHer = regex(`(?i)\b(?:she|her|hers|herself)\b`)
)

var bornOn = regex(`(?i)^(?:(?:he|she|they)(?: was| were| is|['’]s) (?:born|aged)|(?:his|her|their) (?:dob|d\.o\.b|date of birth|crn|prison number|noms))\b`)

// endsWithName reports a sentence that names one person, with its last words,
// whom nothing before the name calls somebody else.
func (s *sentence) endsWithName() bool {
	if len(s.names) != 1 || s.names[0].words < 2 || strings.Trim(s.text[s.names[0].end:], " ?.!,;:)") != "" {
		return false
	}
	before := s.text[:s.names[0].start]
	if worksAt.MatchString(before) || kinLeads.MatchString(before) {
		return false
	}
	return !otherCue.MatchString(before) && !leadCue.MatchString(before) && !relativeOf.MatchString(before)
}

// kinLeads begins a sentence about a relative: "Her son lives with Carol Finch."
var kinLeads = regex(`(?i)^(?:(?:and|but|also) )?(?:his|her|their) (?:\w+ )?` + relative + `\b`)

// letterDay reports a line that is the day of a letter, below a place.
func letterDay(s string) bool {
	d := inOrder(s, dateEvent)
	return len(d) == 1 && d[0].iso > "2015" && onlyMarks(dateLine.ReplaceAllString(s[:d[0].start], "")+strings.TrimRight(s[d[0].end:], "."))
}

// dayInWords is the day of a month in words: "the third of June".
var dayInWords = regex(`(?i)\b(?:(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)(?: day)?(?: of)? (jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|(christmas day|boxing day|christmas eve|new year['’]s eve|new year['’]s day),? (\d{4})\b)`)

// bornInSix is a text whose dates of birth without a stroke have some: "dob 030490",
// "dob 03 04 1990".
func bornInSix(text string) string {
	return spacedBorn.ReplaceAllString(sixBorn.ReplaceAllString(text, "$1$2/$3/$4"), "$1$2/$3/$4")
}

var spacedBorn = regex(`(?i)(\b(?:dob|d\.o\.b\.?|born|date of birth)(?: (?:is|was|on))?[\s:–-]*)([0-3]?\d) ([01]?\d) ((?:19|20)?\d\d)\b`)

var sixBorn = regex(`(?i)(\b(?:dob|d\.o\.b\.?|born|date of birth)[\s:–-]*)([0-3]\d)([01]\d)((?:19|20)?\d\d)\b`)

// daysInFigures is a text whose days of a month in words are figures.
func daysInFigures(text string) string {
	if !dayInWords.MatchString(text) {
		return text
	}
	var b strings.Builder
	from := 0
	for _, m := range dayInWords.FindAllStringSubmatchIndex(text, -1) {
		b.WriteString(text[from:m[0]])
		from = m[1]
		if m[2] < 0 {
			b.WriteString(feastDay(strings.ToLower(text[m[6]:m[7]])) + " " + text[m[8]:m[9]])
			continue
		}
		b.WriteString(strconv.Itoa(ordinalInWords(strings.ToLower(text[m[2]:m[3]]))) + " " + text[m[4]:m[5]])
	}
	b.WriteString(text[from:])
	return b.String()
}

// feastDay is the day and month of a feast.
func feastDay(s string) string {
	switch s {
	case "christmas day":
		return "25 December"
	case "boxing day":
		return "26 December"
	case "christmas eve":
		return "24 December"
	}
	if strings.HasSuffix(s, "eve") {
		return "31 December"
	}
	return "1 January"
}

// ordinalInWords is the number of an ordinal up to "thirty-first".
func ordinalInWords(s string) int {
	ones := map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
		"twentieth": 20, "twenty": 20, "thirtieth": 30, "thirty": 30}
	n := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == ' ' }) {
		n += ones[w]
	}
	return n
}

// worksAt stands before an employer.
var worksAt = regex(`(?i)\b(?:works?|working|worked|employed|job)\b[^.;]{0,30}$`)

// goesOn reports a sentence that begins with a pronoun for somebody else, whom
// the one before it told of: "Her husband is on bail. He ..."
func (s *sentence) goesOn(before *sentence) bool {
	if s.para != before.para {
		return false
	}
	who, _, _ := strings.Cut(s.low, " ")
	who, _, _ = strings.Cut(strings.ReplaceAll(who, "’", "'"), "'")
	if who != "he" && who != "she" && who != "they" && who != "his" {
		return false
	}
	if before.other && before.low[:2] == s.low[:2] {
		return true
	}
	if harmful.MatchString(before.text) {
		return true
	}
	m := relativeFirst.FindStringSubmatch(before.text)
	if m == nil {
		return false
	}
	whose := strings.ToLower(m[1])
	return whose == "her" && who != "she" || whose == "his" && who == "she" || relativeInside.MatchString(before.text)
}

var (
	relativeFirst = regex(`(?i)^(?:and |but |also )?(his|her|their) (?:(?:new|estranged|former|ex|late) )?(?:ex-?)?(?:` + relative + `)(?:,? \p{L}[\p{L}'’-]*){0,3},? (?:is|has|was|who|born)\b`)
	// harmful is a sentence about a perpetrator or a victim.
	harmful = regex(`(?i)^(?:the |her |his |their )?(?:alleged )?(?:perpetrator|abuser|attacker|victim|co-?defendant)\b`)
)

// part gives the telling of some of the sentences.
func (t *telling) part(sents []sentence) *telling {
	o := *t
	o.sents = sents
	return &o
}

var bulletHead = regex(`^\s*(?:[-–—*•·▪o]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|#\s*\d+:?\s+)`)

// lowered lower-cases letter by letter, so that places in the text stay.
func lowered(s string) string {
	out := strings.ToLower(s)
	if len(out) == len(s) {
		return out
	}
	return strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII {
			return unicode.ToLower(r)
		}
		return r
	}, s)
}

// hardlyCapitals reports a text whose sentences begin in lower case.
func hardlyCapitals(s string) bool {
	upper, lower, start := 0, 0, true
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) && start:
			if unicode.IsUpper(r) {
				upper++
			} else {
				lower++
			}
			start = false
		case r == '\n', r == '.', r == '!', r == '?':
			start = true
		case unicode.IsLetter(r), unicode.IsDigit(r):
			start = false
		}
	}
	return lower > 3*upper
}

// statements joins the lines of a paragraph that a mail program wrapped, and
// keeps those apart that their writer ended.
func statements(p string) []string {
	lines := strings.Split(p, "\n")
	widest := 0
	for _, l := range lines {
		widest = max(widest, len(l))
	}
	var out []string
	for i, l := range lines {
		l = strings.TrimSpace(l)
		if l == "" {
			continue
		}
		if i > 0 && len(out) > 0 && wrapped(strings.TrimSpace(lines[i-1]), l, widest) && !(listsFacts(out[len(out)-1]) && listsFacts(l)) {
			out[len(out)-1] += " " + l
			continue
		}
		out = append(out, l)
	}
	return out
}

// listsFacts reports a line of a list in which each line tells of one person:
// "Ann Poe; 1/2/1990; the car park; no phone".
func listsFacts(l string) bool {
	if strings.Count(l, ";") < 2 && strings.Count(l, " - ")+strings.Count(l, " – ") < 2 {
		return false
	}
	d := inOrder(l, dateBirth)
	return len(d) == 1 && d[0].iso < lastAdult
}

// wrapped reports that a line runs on in the next one: it is about as long as
// the widest, and the next would not have fitted.
func wrapped(l, next string, widest int) bool {
	if widest < 60 || bulletHead.MatchString(next) || l == "" {
		return false
	}
	first, _, _ := strings.Cut(next, " ")
	if len(l)+1+len(first) > 62 && len(l)+1+len(first) >= widest-2 {
		return true
	}
	r, _ := firstLetter(next)
	return len(l) >= 50 && unicode.IsLower(r) && !strings.ContainsAny(l[len(l)-1:], ".!?:;")
}

func firstLetter(s string) (rune, bool) {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r, true
		}
		if !unicode.IsPunct(r) && !unicode.IsSpace(r) {
			return r, false
		}
	}
	return 0, false
}

// anyOf reports that a lower-case text has one of the words in it.
func anyOf(low string, list ...string) bool {
	if len(list) < 6 {
		for _, w := range list {
			if strings.Contains(low, w) {
				return true
			}
		}
		return false
	}
	// A list is long enough to note first what pairs of bytes the text has.
	var pairs [16]uint64
	for i := 1; i < len(low); i++ {
		at := bytePair(low[i-1], low[i])
		pairs[at>>6] |= 1 << (at & 63)
	}
	for _, w := range list {
		if len(w) > 1 {
			if at := bytePair(w[0], w[1]); pairs[at>>6]&(1<<(at&63)) == 0 {
				continue
			}
			if at := bytePair(w[len(w)-2], w[len(w)-1]); pairs[at>>6]&(1<<(at&63)) == 0 {
				continue
			}
		}
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// bytePair is a place among 1,024 for two neighbouring bytes.
func bytePair(a, b byte) uint16 { return (uint16(a)<<5 ^ uint16(b)) & 1023 }

var (
	saysNo     = regex(`(?i)(?:\b(?:no|not|never|nor|nil|none|without|neither|denie[sd]|denying|isn['’]?t|wasn['’]?t|doesn['’]?t|hasn['’]?t|aren['’]?t|don['’]?t|zero|ruled out)\b)[^.;:!?]{0,45}$`)
	saysNoWord = regex(`(?i)^\s*(?:[:\-–—=]|is|are)?\s*(?:no|none|nil|n/a|not (?:known|applicable)|negative)\b`)
	supposed   = regex(`(?i)\b(?:if|whether|unless|may|might|could|would|possibl[ey]|potential(?:ly)?|suspected|alleged(?:ly)?|query|\?)\b[^.;!?]{0,40}$`)
	endsDenial = regex(`(?i)\b(?:but|however|although|though|except|who|which|since)\b|,\s*(?:he|she|they|has|is|and|sofa|staying|living|currently)\b|\bno (?:longer|phone|mobile|address|email|form|one)\b`)
)

// denied reports that what stands at from..to of a sentence is said not to be.
func denied(s string, from, to int) bool {
	before := s[max(0, from-60):from]
	if m := endsDenial.FindAllStringIndex(before, -1); m != nil {
		before = before[m[len(m)-1][1]:]
	}
	return saysNo.MatchString(before) || saysNoWord.MatchString(s[to:min(len(s), to+14)])
}

// doubtful reports that what stands at from is only supposed or asked about.
func doubtful(s string, from int) bool {
	before := s[max(0, from-50):from]
	if strings.Contains(before, " May ") {
		before = strings.ReplaceAll(before, " May ", " ") // the month
	}
	return supposed.MatchString(before) || strings.HasSuffix(strings.TrimSpace(s), "?")
}
