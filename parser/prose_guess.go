package parser

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:generate go test -count=1 -run ^TestMadeProseGuesses$ . -args -write-prose-guesses
//go:generate go test -count=1 -run ^TestSigns$ . -args -write-signs=prose_guess

// proseGuessTable says how much each sign of a sentence speaks for what it may
// tell: a value of a key ("person.care_leaver=true"), or a key whose value are
// some words of the sentence ("needs.mental_health"). It was made by a test of
// the mails in testdata/prose and learns nothing more. The first line of
// prose_guess.txt has the labels, each with the likelihood in hundredths from which
// it counts; the others are as in guessTable.
//
//go:embed prose_guess.bin
var proseGuessTable string

// proseGuessing is a table of what sentences tell, ready for use.
type proseGuessing struct {
	labels []toldLabel
	signs  signTable
}

// toldLabel is what a sentence may tell: a key, of which some words of the sentence
// are the value, or a value too. It counts from a likelihood on.
type toldLabel struct {
	name, key, value string
	floor            float64
}

// isValue reports a label that is one value of its key.
func (l *toldLabel) isValue() bool { return len(l.name) > len(l.key) }

// anyText is the label of signs by which the words of any answer are told from
// those around it.
const anyText = "*"

// proseGuessUnit is the whole of which weights are parts.
const proseGuessUnit = 16

// The most sentences of one text and words of one sentence that are weighed, and
// the most words of an answer.
const (
	guessedSentences = 150
	guessedTokens    = 60
	guessedSpan      = 28
)

// proseGuessScore is how sure the likeliest reading of a sentence is, less than
// an answer to a label that was guessed at.
const proseGuessScore = 0.5

// proseGuesses is the table that was made.
var proseGuesses = sync.OnceValue(func() *proseGuessing { return newProseGuessing(proseGuessTable) })

func newProseGuessing(made string) *proseGuessing {
	head, signs := cutSignTable(made)
	labels := strings.Fields(head)[1:]
	g := &proseGuessing{labels: make([]toldLabel, len(labels)), signs: signs}
	for i, l := range labels {
		name, floor, _ := strings.Cut(l, ":")
		key, value, _ := strings.Cut(name, "=")
		n, _ := strconv.Atoi(floor)
		g.labels[i] = toldLabel{name, key, value, float64(n) / 100}
	}
	return g
}

// toldToken is a word of a sentence.
type toldToken struct {
	start, end int
	// stem is the word without its ending, or the sort of thing that it is.
	stem string
	// mark is the punctuation before it, the first of the sentence has "^".
	mark string
}

// toldTokens are the words of a sentence.
func toldTokens(s string) []toldToken {
	var out []toldToken
	mark := "^"
	for i := 0; i < len(s) && len(out) < guessedTokens; {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '£' {
			if !unicode.IsSpace(r) && (mark == "" || mark == "-") {
				mark = toldMark(r)
			}
			i += n
			continue
		}
		end := i + wordLength(s[i:])
		out = append(out, toldToken{start: i, end: end, stem: toldStem(s[i:end], mark == "^"), mark: mark})
		mark, i = "", end
	}
	return out
}

// toldMark is punctuation of a sort.
func toldMark(r rune) string {
	switch r {
	case '-', '–', '—':
		return "-"
	case '(', ')', '[', ']':
		return "("
	case '"', '“', '”', '\'', '‘', '’':
		return "q"
	case ',', ';', ':', '/', '?', '.':
		return string(r)
	}
	return "+"
}

// wordLength is how long the word is with which a text begins: letters with
// apostrophes among them, or a number with its marks.
func wordLength(s string) int {
	end := 0
	number := false
	for i, r := range s {
		switch {
		case i == 0:
			number = unicode.IsDigit(r) || r == '£'
		case unicode.IsLetter(r) || unicode.IsDigit(r):
		case (r == '\'' || r == '’' || number && strings.ContainsRune(".,/:", r)) && i+utf8.RuneLen(r) < len(s):
			if next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):]); !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				return end
			}
			continue
		default:
			return end
		}
		end = i + utf8.RuneLen(r)
	}
	return end
}

// toldStem is what a word says whatever its ending: numbers and names are of a
// sort, relatives are one.
func toldStem(w string, first bool) string {
	low := strings.ReplaceAll(strings.ToLower(w), "’", "'")
	r, n := utf8.DecodeRuneInString(w)
	switch {
	case r == '£':
		return "£"
	case unicode.IsDigit(r):
		switch {
		case len(w) == 4 && (w[0] == '1' || w[0] == '2'):
			return "#year"
		case len(w) >= 5:
			return "#long"
		}
		return "#"
	case monthNames[low]:
		return "@month"
	}
	short := strings.TrimSuffix(low, "'s")
	switch {
	case toldRelatives[short]:
		return "@kin"
	case strings.HasSuffix(low, "n't"):
		return "n't"
	}
	if unicode.IsUpper(r) && !first && len(w) > n && !nationWords[short] {
		if next, _ := utf8.DecodeRuneInString(w[n:]); unicode.IsLower(next) {
			return "@name"
		}
	}
	if len(short) > 4 {
		short = strings.TrimSuffix(short, "s")
	}
	return stemOf(short)
}

var monthNames = wordSet("january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday")

var toldRelatives = wordSet("mum mam mother mums dad father parents parent sister brother aunt auntie uncle cousin nan nana gran grandma grandad grandmother grandfather niece nephew son daughter sons daughters sisters brothers stepfather stepdad stepmother stepmum family")

// nationWords are names that say more than whose they are.
var nationWords = wordSet("english british")

// toldNot is a word that denies what follows it in its clause.
func toldNot(stem string) bool {
	switch stem {
	case "not", "n't", "no", "never", "nor", "nil", "non", "without", "neither", "cannot", "den", "deni", "denie", "declin", "refus", "none":
		return true
	}
	return false
}

// signs are what tells of a sentence what it tells: its words and pairs of words
// near each other, what is denied, and of whom it is. One may be there twice.
func (s *sentence) signs(words []toldToken) []sign {
	out := make([]sign, 0, 4*len(words)+8)
	out = append(out, sign{"any"})
	no := ""
	for i, w := range words {
		if w.mark == ";" || w.mark == "." || w.mark == "-" || w.stem == "but" || w.mark == "," && (w.stem == "and" || w.stem == "he" || w.stem == "she") {
			no = ""
		}
		out = append(out, sign{"u:", no, w.stem})
		if i+1 < len(words) {
			out = append(out, sign{"b:", w.stem, " ", words[i+1].stem})
		}
		for j := i + 2; j < len(words) && j <= i+3; j++ {
			out = append(out, sign{"k:", w.stem, " ", words[j].stem})
		}
		if toldNot(w.stem) {
			no = "!"
		}
	}
	if len(words) > 0 {
		out = append(out, sign{"f:", words[0].stem})
	}
	is := func(name string, ok bool) {
		if ok {
			out = append(out, sign{name})
		}
	}
	is("other", aboutOther(s))
	is("asks", strings.HasSuffix(s.text, "?"))
	is("short", len(words) <= 5)
	is("long", len(words) >= 22)
	is("person", named(s, isPerson))
	is("somebody", named(s, isOther))
	return out
}

// spanSigns are what tells which words of a sentence answer, of one of them, by
// what it stands for: a word within, one to the left or right, one at an end, two
// that stand together within.
func spanSigns(words []toldToken, i int) [16]spanSign {
	stem := func(i int) string {
		switch {
		case i < 0:
			return "^"
		case i >= len(words):
			return "$"
		}
		return words[i].stem
	}
	w, next := words[i], "$"
	if i+1 < len(words) {
		next = words[i+1].mark
	}
	before, behind := stem(i-1), stem(i+1)
	return [...]spanSign{
		{spanIn, sign{"i:", w.stem}},
		{spanLeft, sign{"l:", w.stem}},
		{spanRight, sign{"r:", w.stem}},
		{spanStart, sign{"s:", w.stem}},
		{spanStart, sign{"sg:", w.mark}},
		{spanStart, sign{"sb:", w.mark, before}},
		{spanStart, sign{"sp:", before, " ", w.stem}},
		{spanStart, sign{"s2:", stem(i - 2), " ", before}},
		{spanStart, sign{"s3:", w.stem, " ", behind}},
		{spanEnd, sign{"e:", w.stem}},
		{spanEnd, sign{"eg:", next}},
		{spanEnd, sign{"ea:", next, behind}},
		{spanEnd, sign{"ep:", w.stem, " ", behind}},
		{spanEnd, sign{"e2:", behind, " ", stem(i + 2)}},
		{spanPair, sign{"j:", before, " ", w.stem}},
		{spanPair, sign{"g:", w.mark}},
	}
}

// spanSign is a sign of an answer's words.
type spanSign struct {
	part spanPart
	sign sign
}

// lengthSign is the sign of a number of words.
func lengthSign(n int) string {
	if n > 12 {
		n = 12 + (n-12)/4
	}
	return "n:" + strconv.Itoa(n)
}

// toldReading is what a sentence most likely tells.
type toldReading struct {
	label  *toldLabel
	value  string
	likely float64
}

// toldReader reads the sentences of a text. Its room is used again for each.
type toldReader struct {
	*proseGuessing
	// wanted are the labels that are looked for, of values first; spans tells by
	// the place of a label where its weights stand in a spanSheet, -1 for nowhere.
	// The first of those are of anyText.
	values, wanted []int
	spans          []int
	whole          []int
	places         []uint32
	sheet          spanSheet
	scores         spanScores
}

// reader is one that looks for what is wanted.
func (g *proseGuessing) reader(wanted func(key string) bool) *toldReader {
	r := &toldReader{proseGuessing: g, spans: make([]int, len(g.labels)), whole: make([]int, len(g.labels))}
	for k := range g.labels {
		l := &g.labels[k]
		r.spans[k] = -1
		switch {
		case l.name == anyText:
			r.spans[k] = 0
		case !wanted(l.key) || l.floor > 1:
		case l.isValue():
			r.values = append(r.values, k)
		default:
			r.wanted = append(r.wanted, k)
			r.spans[k] = len(r.wanted)
		}
	}
	return r
}

// read gives what one sentence most likely tells.
func (r *toldReader) read(s *sentence) []toldReading {
	words := toldTokens(s.text)
	if len(words) == 0 {
		return nil
	}
	r.weigh(s.signs(words))
	var out []toldReading
	for _, k := range r.values {
		l := &r.labels[k]
		if p := 1 / (1 + math.Exp(-float64(r.whole[k])/proseGuessUnit)); p >= l.floor && !s.deniesIt(l.name) {
			out = append(out, toldReading{l, l.value, p})
		}
	}
	if len(r.wanted) == 0 {
		return out
	}
	r.weighWords(words)
	for i, k := range r.wanted {
		l := &r.labels[k]
		r.sheet.of(i+1, r.whole[k])
		if r.sheet.hopeless() {
			continue
		}
		r.sheet.runs(&r.scores)
		if r.scores.hopeless() {
			continue
		}
		r.scores.share()
		if from, to, p := r.scores.best(); p >= l.floor && !s.deniesIt(l.name) {
			out = append(out, toldReading{l, spanText(s.text, words, from, to), p})
		}
	}
	return out
}

// weigh adds up for every label what the signs of a sentence speak for, each once.
func (r *toldReader) weigh(signs []sign) {
	r.places = r.places[:0]
	for _, s := range signs {
		if at := r.signs.place(s); at > 0 {
			r.places = append(r.places, at)
		}
	}
	slices.Sort(r.places)
	clear(r.whole)
	for _, at := range slices.Compact(r.places) {
		r.signs.weights(at).addTo(r.whole)
	}
}

// weighWords adds up what speaks for each word of an answer.
func (r *toldReader) weighWords(words []toldToken) {
	if r.sheet.lengths == nil {
		r.sheet.lengths = make([]int, (1+len(r.wanted))*(guessedSpan+1))
		for n := 1; n <= guessedSpan; n++ {
			weights, _ := r.signs.find(sign{lengthSign(n)})
			r.sheet.add(r.sheet.lengths, guessedSpan+1, n, r.spans, weights)
		}
	}
	r.sheet.begin(len(words), 1+len(r.wanted))
	for i := range words {
		for _, s := range spanSigns(words, i) {
			if weights, ok := r.signs.find(s.sign); ok {
				r.sheet.add(r.sheet.parts[s.part], len(words), i, r.spans, weights)
			}
		}
	}
}

// spanPart is what a sign of an answer's words stands for.
type spanPart int

const (
	spanIn spanPart = iota
	spanLeft
	spanRight
	spanStart
	spanEnd
	spanPair
	spanLength
	spanParts
)

// spanScores has for every run of words how likely it is the answer.
type spanScores struct {
	runs []spanRun
	none float64
	most float64 // of what speaks for a run
}

type spanRun struct {
	from, to int
	p        float64
}

// hopeless reports that all runs together cannot be likely enough.
func (c *spanScores) hopeless() bool { return c.hopelessOf(len(c.runs)) }

// hopelessOf is hopeless of as many runs.
func (c *spanScores) hopelessOf(runs int) bool {
	return c.most+math.Log(float64(runs)) < surelyNone
}

// share makes of what speaks for each run how likely it is.
func (c *spanScores) share() {
	most := max(c.most, 0)
	sum := math.Exp(-most)
	for i := range c.runs {
		c.runs[i].p = math.Exp(c.runs[i].p - most)
		sum += c.runs[i].p
	}
	for i := range c.runs {
		c.runs[i].p /= sum
	}
	c.none = math.Exp(-most) / sum
}

// surelyNone is the logarithm of the odds beyond which nothing is looked for:
// none is likelier than .95.
const surelyNone = -2.944

// best is the run of words that most likely has nearly all of its words in
// common with the answer, and how likely that is.
func (c *spanScores) best() (from, to int, likely float64) {
	if c.none > 0.95 {
		return 0, 0, 0
	}
	var most [6]spanRun
	n := 0 // of them, the likeliest first and of two alike the earlier
	for _, r := range c.runs {
		if n < len(most) {
			n++
		} else if r.p <= most[n-1].p {
			continue
		}
		at := n - 1
		for ; at > 0 && most[at-1].p < r.p; at-- {
			most[at] = most[at-1]
		}
		most[at] = r
	}
	for _, t := range most[:n] {
		p := 0.0
		for _, r := range c.runs {
			if r.from > t.to {
				break // they stand in the order of their beginnings
			}
			if sameRun(t, r) {
				p += r.p
			}
		}
		if p > likely+1e-9 {
			from, to, likely = t.from, t.to, p
		}
	}
	return from, to, likely
}

// sameRun reports runs that have six sevenths of their words in common.
func sameRun(a, b spanRun) bool {
	common := min(a.to, b.to) - max(a.from, b.from) + 1
	return common > 0 && 14*common >= 6*(a.to-a.from+1+b.to-b.from+1)
}

// spanText are the words of a run as they stand, with a bracket that closes.
func spanText(s string, words []toldToken, from, to int) string {
	for to > from && (words[to].joins() || words[to].leads()) {
		to--
	}
	for from < to && words[from].mark != "^" && words[from].joins() {
		from++
	}
	out := s[words[from].start:words[to].end]
	if strings.Count(out, "(") > strings.Count(out, ")") && words[to].end < len(s) && s[words[to].end] == ')' {
		out += ")"
	}
	return out
}

// joins reports a word with which no answer begins after others, and none ends.
func (w toldToken) joins() bool {
	switch w.stem {
	case "and", "but", "or", "of", "th", "the", "a", "an":
		return true
	}
	return false
}

// leads reports a word that another must follow.
func (w toldToken) leads() bool {
	switch w.stem {
	case "against", "with", "for", "toward", "from", "by":
		return true
	}
	return false
}

// told gives what the sentences of a telling most likely tell, of the labels
// that are wanted: of each key the likeliest.
func (g *proseGuessing) told(t *telling, wanted func(key string) bool) []finding {
	var best []finding
	reader := g.reader(wanted)
	for i := range t.sents[:min(len(t.sents), guessedSentences)] {
		s := &t.sents[i]
		for _, r := range reader.read(s) {
			key := r.label.key
			x := finding{key: key, value: r.value, label: proseLabel, raw: s.text, conf: r.likely, rank: rankProse}
			if at := slices.IndexFunc(best, func(b finding) bool { return b.key == key }); at < 0 {
				best = append(best, x)
			} else if x.conf > best[at].conf {
				best[at] = x
			}
		}
	}
	slices.SortFunc(best, func(a, b finding) int { return cmp.Compare(a.key, b.key) })
	return best
}

// fillTold takes for the keys that nothing else has filled what the running text
// most likely tells. No message is taken for a referral because of it.
func (r *Referral) fillTold(tellings []*telling, g *proseGuessing) {
	for _, t := range tellings {
		for _, x := range g.told(t, func(key string) bool { _, has := r.Evidence[key]; return !has }) {
			if x.saidBefore(r) || !r.set(x.key, x.value) {
				continue
			}
			r.Evidence[x.key] = Evidence{Part: t.where, Label: x.label, Confidence: round2(proseGuessScore * x.conf)}
		}
	}
}

// saidBefore reports what the referral has as another key's value: the one reason
// given is the reason, and consent is given somehow only where it is given.
func (x finding) saidBefore(r *Referral) bool {
	switch x.key {
	case "housing.loss_reason":
		return r.Reason != "" && strings.Contains(r.Reason, x.value)
	case "reason":
		if aboutWriter.MatchString(x.value) {
			return true
		}
		return strings.Contains(r.Housing.LossReason, x.value)
	case "consent.method":
		return r.Consent.Given == nil || !*r.Consent.Given
	}
	return false
}

// aboutWriter begins words that are cut out of the middle of a sentence.
var aboutWriter = regex(`^(?:us|me|him|them|you) `)

// deniesIt reports a sentence in which a label is not to be read, whatever its
// words weigh: consent that is only asked for, that is somebody else's or to
// something else, and the length of an order in the community.
func (s *sentence) deniesIt(label string) bool {
	if key, _, _ := strings.Cut(label, "."); (key == "person" || key == "custody" || label == "risk.registered_sex_offender=true" || label == "risk.arson=true") && aboutOther(s) {
		return true // somebody else's
	}
	switch label {
	case "risk.registered_sex_offender=true":
		return rsoNoMore.MatchString(s.text) || rsoElse.MatchString(s.text)
	case "consent.given=true":
		// Nobody is taken to agree because of weights: .86 of such were right.
		return true
	case "consent.method=oral", "consent.method=written":
		return notYetConsent.MatchString(s.text) || capacityOnly.MatchString(s.text) || othersConsent.MatchString(s.text) || strings.HasSuffix(s.text, "?") ||
			otherDeed.MatchString(s.text) || agreesToElse.MatchString(s.text) || agreesLater.MatchString(s.text) || officialAgrees.MatchString(s.text) || anyOf(s.low, "refus", "declin") || otherAgreement.MatchString(s.text) || cas3Consent.MatchString(s.text) && !referContext.MatchString(s.text) ||
			anyOf(s.low, "licence", "tenancy", "rent ", "cas3", "cas-3", "cas 3")
	case "custody.sentence_length":
		return anyOf(s.low, " order", "tenancy", "custody for", "lived", "arrears", "£", "rent", " owe")
	case "custody.offence":
		return anyOf(s.low, "assaulted by", "attacked by", "victim", "threatened by")
	case "risk.excluded_areas":
		return !keptAway.MatchString(s.text)
	case "risk.to_staff":
		return !anyOf(s.low, "staff", "visit", "alone", "lone", "worker", "professional", "officer", "pair", "two", "aggress", "violen", "abus", "hostil", "weapon", "dog", "interview", "threat", "knife", "assault", "nurse", "you", "us")
	case "custody.licence_conditions":
		return !anyOf(s.low, "licen", "condition", "curfew", "tag", "order", "requir", "bail", "must", "exclusion", "report")
	}
	return false
}

// keptAway is a word of somebody who must not be in a place.
var keptAway = regex(`(?i)n['’]t\b|\b(?:not|never|no|cannot|exclu\w*|avoid\w*|ban(?:ned|s)?|barred|away|keep|kept|out of|unsafe|dangerous|danger|must|limits|bounds|restrict\w*|licen[cs]e|injunction|order|conditions?|risks?|gangs?|safe|fears?|zones?)\b`)

// agreesToElse is something that somebody agrees to, other than a referral.
var agreesToElse = regex(`(?i)\b(?:agree[sd]?|signed|happy|willing) (?:\w+ )?to (?:pay|leave|go|move|stay|work|meet|take|attend|engage|return|have|look)\b`)

var (
	// agreesLater is consent that is announced.
	agreesLater = regex(`(?i)(?:\b(?:will|shall|may|might|would|could|going to|hopes? to|is to|are to|due to|yet to|needs? to)|['’]ll) (?:\w+ ){0,2}(?:sign|agree|consent|confirm|decide|say|ask)\b`)
	// officialAgrees is a decision of an office.
	officialAgrees = regex(`(?i)\b(?:panel|board|court|judge|magistrates|governor|council|landlord|landlady|hostel|hospital|ward|home office|tribunal|bank|college)\b (?:\w+ ){0,3}(?:yes|agree[sd]?|said|approved|happy|consent(?:s|ed)?|signed)\b`)
)
