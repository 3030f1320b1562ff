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

// proseGuessTable says how much each sign of a sentence speaks for what it may
// tell: a value of a key ("person.care_leaver=true"), or a key whose value are
// some words of the sentence ("needs.mental_health"). It was made by a test of
// the mails in testdata/prose and learns nothing more. Its first line has the
// labels, each with the likelihood in hundredths from which it counts; the others
// have a sign and behind a tab what it speaks for and against, as in guessTable.
//
//go:embed prose_guess.txt
var proseGuessTable string

// proseGuessing is a table of what sentences tell, ready for use.
type proseGuessing struct {
	labels []string
	floors []float64
	signs  map[string][]signWeight
}

// signWeight is how much a sign speaks for a label.
type signWeight struct {
	label  int
	weight float64
}

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

func newProseGuessing(table string) *proseGuessing {
	top, lines, _ := strings.Cut(table, "\n")
	g := &proseGuessing{signs: make(map[string][]signWeight, strings.Count(lines, "\n"))}
	for _, l := range strings.Fields(top)[1:] {
		label, floor, _ := strings.Cut(l, ":")
		n, _ := strconv.Atoi(floor)
		g.labels, g.floors = append(g.labels, label), append(g.floors, float64(n)/100)
	}
	for line := range strings.Lines(lines) {
		sign, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		var of []signWeight
		for rest != "" {
			at, parts := 0, 0
			at, rest = leadingNumber(rest)
			against := rest[0] == '-'
			parts, rest = leadingNumber(rest[1:])
			if against {
				parts = -parts
			}
			of = append(of, signWeight{at, float64(parts) / proseGuessUnit})
			rest = strings.TrimPrefix(rest, " ")
		}
		g.signs[sign] = of
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
// near each other, what is denied, and of whom it is.
func (s *sentence) signs(words []toldToken) []string {
	out := make([]string, 0, 5*len(words)+8)
	out = append(out, "any")
	no := ""
	for i, w := range words {
		if w.mark == ";" || w.mark == "." || w.mark == "-" || w.stem == "but" || w.mark == "," && (w.stem == "and" || w.stem == "he" || w.stem == "she") {
			no = ""
		}
		out = append(out, "u:"+no+w.stem)
		if i+1 < len(words) {
			out = append(out, "b:"+w.stem+" "+words[i+1].stem)
		}
		for j := i + 2; j < len(words) && j <= i+3; j++ {
			out = append(out, "k:"+w.stem+" "+words[j].stem)
		}
		if toldNot(w.stem) {
			no = "!"
		}
	}
	if len(words) > 0 {
		out = append(out, "f:"+words[0].stem)
	}
	is := func(sign string, ok bool) {
		if ok {
			out = append(out, sign)
		}
	}
	is("other", aboutOther(s))
	is("asks", strings.HasSuffix(s.text, "?"))
	is("short", len(words) <= 5)
	is("long", len(words) >= 22)
	is("person", named(s, isPerson))
	is("somebody", named(s, isOther))
	slices.Sort(out)
	return slices.Compact(out)
}

// spanSigns are what tells which words of a sentence answer, by what they stand
// for: the words within, those to the left and right, those at the ends, two that
// stand together within, and the number of words.
func spanSigns(words []toldToken) [spanParts][][]string {
	n := len(words)
	stem := func(i int) string {
		switch {
		case i < 0:
			return "^"
		case i >= n:
			return "$"
		}
		return words[i].stem
	}
	mark := func(i int) string {
		if i >= n {
			return "$"
		}
		return words[i].mark
	}
	var x [spanParts][][]string
	for i, w := range words {
		x[spanIn] = append(x[spanIn], []string{"i:" + w.stem})
		x[spanLeft] = append(x[spanLeft], []string{"l:" + w.stem})
		x[spanRight] = append(x[spanRight], []string{"r:" + w.stem})
		x[spanStart] = append(x[spanStart], []string{"s:" + w.stem, "sg:" + w.mark, "sb:" + w.mark + stem(i-1), "sp:" + stem(i-1) + " " + w.stem, "s2:" + stem(i-2) + " " + stem(i-1), "s3:" + w.stem + " " + stem(i+1)})
		x[spanEnd] = append(x[spanEnd], []string{"e:" + w.stem, "eg:" + mark(i+1), "ea:" + mark(i+1) + stem(i+1), "ep:" + w.stem + " " + stem(i+1), "e2:" + stem(i+1) + " " + stem(i+2)})
		x[spanPair] = append(x[spanPair], []string{"j:" + stem(i-1) + " " + w.stem, "g:" + w.mark})
	}
	for i := range min(n, guessedSpan) + 1 {
		x[spanLength] = append(x[spanLength], []string{lengthSign(i)})
	}
	return x
}

func lengthSign(n int) string {
	if n > 12 {
		n = 12 + (n-12)/4
	}
	return "n:" + strconv.Itoa(n)
}

// sums adds up for every label what a sign speaks for.
func (g *proseGuessing) sums(sums []float64, signs []string) {
	for _, s := range signs {
		for _, w := range g.signs[s] {
			sums[w.label] += w.weight
		}
	}
}

// toldReading is what a sentence most likely tells.
type toldReading struct {
	label  int
	value  string
	likely float64
}

// read gives what one sentence most likely tells, of the labels that are wanted.
func (g *proseGuessing) read(s *sentence, wanted func(key string) bool) []toldReading {
	words := toldTokens(s.text)
	if len(words) == 0 {
		return nil
	}
	n, l := len(words), len(g.labels)
	whole := make([]float64, l)
	g.sums(whole, s.signs(words))
	var out []toldReading
	var spans []int
	for k, label := range g.labels {
		switch {
		case label == anyText || !wanted(keyTold(label)) || s.deniesIt(label):
		case strings.Contains(label, "="):
			if p := 1 / (1 + math.Exp(-whole[k])); p >= g.floors[k] {
				_, v, _ := strings.Cut(label, "=")
				out = append(out, toldReading{k, v, p})
			}
		default:
			spans = append(spans, k)
		}
	}
	if len(spans) == 0 {
		return out
	}
	var rows [spanParts][][]float64
	for part, of := range spanSigns(words) {
		rows[part] = make([][]float64, len(of))
		for i, signs := range of {
			rows[part][i] = make([]float64, l)
			g.sums(rows[part][i], signs)
		}
	}
	var sc spanScores
	for _, k := range spans {
		sc.weigh(n, whole[k], func(part spanPart, i int) float64 { return rows[part][i][k] + rows[part][i][0] })
		if sc.hopeless() {
			continue
		}
		sc.share()
		if from, to, p := sc.best(); p >= g.floors[k] {
			out = append(out, toldReading{k, spanText(s.text, words, from, to), p})
		}
	}
	return out
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

// fill weighs every run of words against each other and against none.
func (c *spanScores) fill(n int, base float64, of func(part spanPart, i int) float64) {
	c.weigh(n, base, of)
	c.share()
}

// weigh adds up what speaks for every run of words.
func (c *spanScores) weigh(n int, base float64, of func(part spanPart, i int) float64) {
	in, left, right := make([]float64, n+1), make([]float64, n+1), make([]float64, n+1)
	start, end, length := make([]float64, n), make([]float64, n), make([]float64, n+1)
	for i := range n {
		in[i+1] = in[i] + of(spanIn, i)
		left[i+1] = left[i] + of(spanLeft, i)
		right[i+1] = right[i] + of(spanRight, i)
		start[i], end[i] = of(spanStart, i), of(spanEnd, i)
	}
	pair := make([]float64, n+1)
	for i := 1; i < n; i++ {
		pair[i+1] = pair[i] + of(spanPair, i)
	}
	for i := 1; i <= min(n, guessedSpan); i++ {
		length[i] = of(spanLength, i)
	}
	most := math.Inf(-1)
	c.runs = c.runs[:0]
	for i := range n {
		for j := i; j < min(n, i+guessedSpan); j++ {
			s := base + in[j+1] - in[i] + left[i] + right[n] - right[j+1] + start[i] + end[j] + length[j-i+1] + pair[j+1] - pair[i+1]
			c.runs = append(c.runs, spanRun{i, j, s})
			most = max(most, s)
		}
	}
	c.most = most
}

// hopeless reports that all runs together cannot be likely enough.
func (c *spanScores) hopeless() bool {
	return c.most+math.Log(float64(len(c.runs))) < surelyNone
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
	top := make([]spanRun, 0, 6)
	for _, r := range c.runs {
		if len(top) < cap(top) {
			top = append(top, r)
		} else if r.p > top[len(top)-1].p {
			top[len(top)-1] = r
		} else {
			continue
		}
		slices.SortStableFunc(top, func(a, b spanRun) int { return cmp.Compare(b.p, a.p) })
	}
	for _, t := range top {
		p := 0.0
		for _, r := range c.runs {
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
	for to > from && words[to].joins() {
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

// told gives what the sentences of a telling most likely tell, of the labels
// that are wanted: of each key the likeliest.
func (g *proseGuessing) told(t *telling, wanted func(key string) bool) []finding {
	var best []finding
	for i := range t.sents[:min(len(t.sents), guessedSentences)] {
		s := &t.sents[i]
		for _, r := range g.read(s, wanted) {
			key := keyTold(g.labels[r.label])
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
		return strings.Contains(r.Housing.LossReason, x.value)
	case "consent.method":
		return r.Consent.Given == nil || !*r.Consent.Given
	}
	return false
}

// deniesIt reports a sentence in which a label is not to be read, whatever its
// words weigh: consent that is only asked for, that is somebody else's or to
// something else, and the length of an order in the community.
func (s *sentence) deniesIt(label string) bool {
	switch label {
	case "consent.given=true":
		// Nobody is taken to agree because of weights: .86 of such were right.
		return true
	case "consent.method=oral", "consent.method=written":
		return notYetConsent.MatchString(s.text) || capacityOnly.MatchString(s.text) || othersConsent.MatchString(s.text) || strings.HasSuffix(s.text, "?") ||
			otherDeed.MatchString(s.text) || agreesToElse.MatchString(s.text) || agreesLater.MatchString(s.text) || officialAgrees.MatchString(s.text) || anyOf(s.low, "refus", "declin") || otherAgreement.MatchString(s.text) || cas3Consent.MatchString(s.text) && !referContext.MatchString(s.text) ||
			anyOf(s.low, "licence", "tenancy", "rent ")
	case "custody.sentence_length":
		return anyOf(s.low, " order", "tenancy", "custody for", "lived")
	}
	return false
}

// agreesToElse is something that somebody agrees to, other than a referral.
var agreesToElse = regex(`(?i)\b(?:agree[sd]?|signed|happy|willing) (?:\w+ )?to (?:pay|leave|go|move|stay|work|meet|take|attend|engage|return|have|look)\b`)

var (
	// agreesLater is consent that is announced.
	agreesLater = regex(`(?i)(?:\b(?:will|shall|may|might|would|could|going to|hopes? to|is to|are to|due to|yet to|needs? to)|['’]ll) (?:\w+ ){0,2}(?:sign|agree|consent|confirm|decide|say|ask)\b`)
	// officialAgrees is a decision of an office.
	officialAgrees = regex(`(?i)\b(?:panel|board|court|judge|magistrates|governor|council|landlord|landlady|hostel|hospital|ward|home office|tribunal|bank|college)\b (?:\w+ ){0,3}(?:yes|agree[sd]?|said|approved|happy|consent(?:s|ed)?|signed)\b`)
)

// keyTold is the key of a label.
func keyTold(label string) string {
	key, _, _ := strings.Cut(label, "=")
	return key
}
