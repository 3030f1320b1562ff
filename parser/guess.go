package parser

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
)

//go:generate go test -count=1 -run ^TestMadeGuesses$ . -args -write-guesses
//go:generate go test -count=1 -run ^TestSigns$ . -args -write-signs=guess

// unknownLabel is a question as far as it tells what its label asks for, where no
// wording and no sense of the catalogue does.
type unknownLabel struct {
	label, head string
	// block is whose section it stands in.
	block string
	// before and after are the keys of the nearest questions that are known.
	before, after string
	// answer are the sorts of thing that the answer is, said its first words.
	answer, said []string
	// taken tells what the catalogue took the label for, as signs.
	taken []string
}

// guessTable says how much each sign of a question speaks for each key, as
// they stand together in the forms and wordings of testdata/labels/asked.tsv.
// It was made by a test and learns nothing more. The first line of guess.txt names
// the keys that can be guessed, of which keyUnmapped is "none of the fields"; the
// others, in the order of their bytes, have a sign and behind a tab what it speaks
// for and against: 12+30 is for the thirteenth key, by 30 parts of guessUnit.
//
//go:embed guess.bin
var guessTable string

// guessing is a table of guesses ready for use.
type guessing struct {
	keys  []string
	signs signTable
}

// guesses is the table that was made, and newGuessing another one.
var guesses = sync.OnceValue(func() *guessing { return newGuessing(guessTable) })

func newGuessing(made string) *guessing {
	head, signs := cutSignTable(made)
	return &guessing{keys: strings.Fields(head)[1:], signs: signs}
}

// guessUnit is the whole of which weights are parts.
const guessUnit = 16

// The likelihoods from which a guess counts: keys by which people, cases and
// clocks are found need more, and most of all does a question of where somebody
// is, whose answer may be so many things.
const (
	guessFloor         = 0.4
	guessCriticalFloor = 0.5
	guessWhereFloor    = 0.6
)

// guessScore is how sure the likeliest guess is, less than any label that was
// recognised.
const guessScore = 0.6

// guessedLabels bounds how many labels of one part are guessed at, so that no
// message takes long.
const guessedLabels = 200

// wordSign is how the signs of words begin, and strangeWord that of a word that no
// example has.
const (
	wordSign    = "w:"
	strangeWord = "?"
)

// likeliest gives the key that the signs of a question speak for most, and how
// likely that is, from 0 to 1. Where no word of the label is known, the answer
// does not speak alone.
func (g *guessing) likeliest(signs []sign) (key string, likely float64) {
	w := g.weigh(signs)
	return g.heaviest(w.sums, w.known)
}

// weighed is what the signs of a question speak for, by the places of the keys;
// known tells that the table has a word of its label.
type weighed struct {
	sums  []int
	known bool
}

// weigh adds up what signs speak for.
func (g *guessing) weigh(signs []sign) weighed {
	w := weighed{sums: make([]int, len(g.keys))}
	strange := false
	for _, s := range signs {
		ok := g.add(w.sums, s)
		if s[0] == wordSign {
			w.known = w.known || ok
			if !ok && !strange {
				strange = g.add(w.sums, sign{wordSign, strangeWord})
			}
		}
	}
	return w
}

// add adds what one sign speaks for, and reports whether the table has it.
func (g *guessing) add(sums []int, s sign) bool {
	weights, ok := g.signs.find(s)
	weights.addTo(sums)
	return ok
}

// heaviest is the key that sums speak for most, and how likely it is.
func (g *guessing) heaviest(sums []int, known bool) (key string, likely float64) {
	if !known {
		return keyUnmapped, 1
	}
	best, all := 0, 0.0
	for i, s := range sums {
		if s > sums[best] {
			best = i
		}
	}
	for _, s := range sums {
		if by := sums[best] - s; by < 20*guessUnit { // beyond that it counts for nothing
			all += math.Exp(-float64(by) / guessUnit)
		}
	}
	return g.keys[best], 1 / all
}

// guessWords are the words of a label or title as signs: without endings, so
// that "sleeping" and "sleep" are one.
func guessWords(c *catalogue, s string, most int) []string {
	var out []string
	for _, w := range c.words(stripNumbering(s)) {
		switch {
		case smallWord(w):
			continue
		case w[0] >= '0' && w[0] <= '9':
			w = "#"
		default:
			w = stemOf(w)
		}
		if out = append(out, w); len(out) == most {
			break
		}
	}
	return out
}

// inWords parts the words of a name that a program gave a question: "DateOfBirth".
func inWords(s string) string {
	var b strings.Builder
	was := rune(0)
	for _, r := range s {
		if unicode.IsLower(was) && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		was = r
	}
	return b.String()
}

// smallWord is a word that tells nothing of what is asked.
func smallWord(w string) bool {
	switch w {
	case "the", "a", "an", "of", "please", "this", "that", "to", "for", "and", "or", "s", "if":
		return true
	}
	return false
}

// stemOf is a word without the commonest endings of English.
func stemOf(w string) string {
	for _, end := range [...]string{"ment", "ation", "ing", "ied", "ed", "e", "y", "ly"} {
		if short, ok := strings.CutSuffix(w, end); ok && len(short) >= 3 {
			return short
		}
	}
	return w
}

// signs are what tells of a question what it asks for: its words and pairs of
// words, the first and the last of them, the words of the title above it, whose
// section that is, its neighbours and the sort of its answer.
func (a unknownLabel) signs(c *catalogue) []sign {
	a.label = inWords(a.label)
	w := guessWords(c, a.label, 14)
	out := make([]sign, 0, 5*len(w)+32)
	out = append(out, sign{"any"})
	for i, x := range w {
		out = append(out, sign{wordSign, x})
		if i+1 < len(w) {
			out = append(out, sign{"b:", x, " ", w[i+1]})
		}
	}
	if len(w) > 0 {
		out = append(out, sign{"f:", w[0]}, sign{"l:", w[len(w)-1]})
	}
	t := c.tokens(stripNumbering(a.label))
	for i, x := range t[:min(len(t), 14)] {
		out = append(out, sign{"t:", x})
		if i > 0 {
			out = append(out, sign{"u:", t[i-1], " ", x})
		}
	}
	switch {
	case len(w) == 1:
		out = append(out, sign{"o:", w[0]})
	case len(w) > 7:
		out = append(out, sign{"long"})
	}
	if strings.Contains(a.label, "?") {
		out = append(out, sign{"?"})
	}
	for _, s := range a.answer {
		out = append(out, sign{"k:", s})
	}
	for _, x := range a.said {
		out = append(out, sign{"a:", x})
	}
	for _, s := range a.taken {
		out = append(out, sign{s})
	}
	return a.context(c, out)
}

// context adds the signs that stand around a question.
func (a unknownLabel) context(c *catalogue, out []sign) []sign {
	for _, x := range guessWords(c, a.head, 8) {
		out = append(out, sign{"h:", x})
	}
	out = append(out, sign{"s:", a.block})
	if a.before != "" {
		out = append(out, sign{"p:", a.before})
	}
	if a.after != "" {
		out = append(out, sign{"n:", a.after})
	}
	return out
}

// unknown gives a question as far as it alone tells what its label asks for.
func (q *question) unknown(c *catalogue, pl *places) unknownLabel {
	return unknownLabel{label: q.label, head: q.head, block: q.block, answer: q.ans.sorts(pl), said: wordsSaid(c, q.ans.text), taken: q.taken()}
}

// taken are signs of what the catalogue and the sections around took a question
// for, and how sure they were: by what a label was taken for it can be told what
// it asks for, even where that was wrong.
func (q *question) taken() []string {
	sure := "none"
	switch s := q.hit.score; {
	case !q.known:
	case s == 1:
		sure = "1"
	case s == nobodyScore:
		sure = "nobody"
	case s > 0.85:
		sure = "9"
	case s > senseScore:
		sure = "8"
	case s == senseScore:
		sure = "sense"
	case s > 0:
		sure = "some"
	}
	out := []string{"c:" + q.hit.key + "@" + sure}
	if q.first != "" && q.first != q.hit.key {
		out = append(out, "t:"+q.first)
	}
	if q.near != "" {
		out = append(out, "r:"+q.near)
	}
	return out
}

// wordsSaid are the first words of an answer that are longer than two letters.
func wordsSaid(c *catalogue, s string) []string {
	if len(s) > 200 {
		s = s[:200]
	}
	w := guessWords(c, s, 16)
	return slices.DeleteFunc(w, func(w string) bool { return len(w) < 3 })
}

// sorts are the sorts of thing that an answer is.
func (a answer) sorts(pl *places) []string {
	text := collapse(a.text)
	if a.tick || text == "" {
		return []string{"tick"}
	}
	var out []string
	is := func(sort string, ok bool) {
		if ok {
			out = append(out, sort)
		}
	}
	if yes, rest, ok := readBool(text); ok {
		is("yes", yes)
		is("no", !yes)
		is("only", rest == "")
	}
	digits := strings.ContainsAny(text, "0123456789")
	_, rest, dated := readDate(text, dateEvent)
	is("date", digits && dated && len(rest) < 12)
	is("dated", digits && dated && len(rest) >= 12)
	is("phone", digits && len(findPhones(text)) > 0)
	is("email", strings.Contains(text, "@") && len(findEmails(text)) > 0)
	is("postcode", digits && postcodePattern.MatchString(text))
	is("digits", digits)
	n := len(strings.Fields(text))
	if n <= 8 {
		_, prison := pl.findPrison(text, false)
		is("prison", prison)
		_, council := pl.knownAuthority(text)
		is("council", council)
		is("name", n > 1 && looksLikeName(dropTitle(firstLine(a.text))))
		is("role", roleWords.MatchString(text))
		is("organisation", orgWords.MatchString(text))
		is("team", teamWords.MatchString(text))
		is("custody", readCustody(text) != "")
		is("homeless", readHomeless(text) != "")
		is("release", readReleaseType(text) != "")
		is("method", readMethod(text) != "")
		is("level", readLevel(text) != "")
		is("span", lengthOfTime.MatchString(text))
	}
	is("negative", negativePattern.MatchString(strings.Trim(text, " .-")))
	is("money", strings.Contains(text, "£"))
	switch {
	case n == 1:
		is("one", true)
	case n <= 3:
		is("few", true)
	case n <= 8:
		is("line", true)
	case n <= 20:
		is("sentence", true)
	default:
		is("story", true)
	}
	return out
}

// guess takes the answers to labels that nobody knows for what they most
// likely answer. Nothing else is settled by them: they fill only what is still
// empty when all parts have been read.
func (f *findings) guess(qs []question) {
	for i := range qs {
		q := &qs[i]
		key, likely := q.likely, q.likelihood
		if key == "" || !q.guessable() || key == keyUnmapped || likely < leastLikely(key) || strings.Contains(strings.TrimSpace(q.ans.text), "\n") && kindOf(key) != kindText {
			continue
		}
		f.guessed = append(f.guessed, f.readAs(q, hit{key: key, score: guessScore * likely})...)
	}
}

// readAs reads the answer to a question as if it asked for something else, as far
// as the answer fits that.
func (f *findings) readAs(q *question, asked hit) []finding {
	o := *q
	o.hit = asked
	read := &findings{place: f.place, part: f.part, rank: f.rank, sent: f.sent}
	read.take(&o)
	for _, need := range read.support {
		if len(strings.Fields(need)) <= 12 && !saysOnlyYesOrNo(need) {
			read.list = append(read.list, finding{key: "needs.support", value: need, label: q.label, part: f.part, raw: q.ans.text, conf: round2(asked.score), rank: f.rank})
		}
	}
	return slices.DeleteFunc(read.list, func(x finding) bool { return !x.fitsGuess(f.place, asked.key) })
}

// guessable reports a question that was answered, whose label says something
// that nobody knows, and that is not about other people or the office's own.
func (q *question) guessable() bool {
	if q.known || q.hit.key != keyUnmapped || q.group != "" || len(q.rows) > 0 || q.ans.empty() || isFiller(q.ans.text) && !q.ans.tick || strings.HasSuffix(strings.TrimSpace(q.ans.text), "?") {
		return false
	}
	switch q.block {
	case blockOffice, blockOther, blockHousehold:
		return false
	}
	// A number asks for nothing, and an address is an answer.
	return q.owner != blockOther && slices.ContainsFunc(words(q.label), func(w string) bool {
		return len(w) > 1 && !strings.ContainsAny(w, "0123456789")
	}) && !postcodePattern.MatchString(q.label)
}

// leastLikely is the likelihood from which a guess at a key counts.
func leastLikely(key string) float64 {
	switch key {
	case "person.where", "needs.support":
		return guessWhereFloor
	case "person.name", "person.date_of_birth", "person.prison_number", "person.crn", "referrer.name", "referrer.email", "referrer.phone", "referrer.contact",
		"consent.given", "custody.release_date", "custody.prison", "authority", "risk.mappa":
		return guessCriticalFloor
	}
	if strings.HasPrefix(key, "lead.") {
		return guessCriticalFloor
	}
	return guessFloor
}

// heldThen asks since when somebody is somewhere.
var heldThen = regex(`(?i)\b(?:held|since|admitted|arrived|remanded|moved|arrested|custody|started)\b`)

// fitsGuess reports a value that is of the sort which its key wants, as far as
// that can be told: a label that is known vouches for its answer, a guess at
// key does not.
func (x finding) fitsGuess(pl *places, key string) bool {
	switch kindOf(x.key) {
	case kindAddress:
		return strings.ContainsFunc(x.value, unicode.IsDigit) && (postcodePattern.MatchString(x.value) || startsWithNumber.MatchString(x.value) || strings.Contains(x.value, ","))
	case kindName:
		if x.key == "person.known_as" {
			return len(x.value) <= 40 && !strings.ContainsAny(x.value, "0123456789@")
		}
		return len(strings.Fields(x.value)) >= 2 && looksLikeName(x.value) && !roleWords.MatchString(x.value) && !orgWords.MatchString(x.value)
	case kindText:
		return len(strings.Fields(x.value)) >= 3 || negativePattern.MatchString(strings.Trim(x.value, " .-"))
	case kindDate:
		if key == "consent.date" && heldThen.MatchString(x.label) {
			return false
		}
		// An hour is that of an appointment.
		return kindOf(key) != kindDate || !hasHour(x.raw)
	}
	if shared(x.key) && !strings.HasPrefix(x.key, "consent.") && saysOnlyYesOrNo(x.value) {
		return false
	}
	if x.key == "authority" {
		_, ok := pl.knownAuthority(x.value)
		return ok
	}
	return true
}

// hasHour reports a time of day like 10:30 in an answer.
func hasHour(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if s[i] == ':' && isDigit(s[i-1]) && isDigit(s[i+1]) && isDigit(s[i+2]) {
			return true
		}
	}
	return false
}

// fill takes guesses for the keys of a referral that nothing else has filled,
// the likeliest first. What was guessed is no longer unmapped.
func (f *findings) fill(r *Referral) {
	if len(f.guessed) == 0 || len(r.Evidence) == 0 {
		return
	}
	slices.SortStableFunc(f.guessed, func(a, b finding) int { return cmp.Compare(b.conf, a.conf) })
	supported := len(f.support) > 0
	for _, x := range f.guessed {
		if x.key == "needs.support" {
			if !supported {
				f.addSupport(x.value)
				r.Evidence[x.key] = Evidence{Part: x.part, Label: x.label, Confidence: x.conf}
				f.understood(x)
			}
			continue
		}
		if x.key == "housing.loss_reason" && r.Reason == "" {
			// The words do not part the two: the one reason given is the reason.
			x.key = "reason"
		}
		if _, has := r.Evidence[x.key]; has || !r.set(x.key, x.value) {
			continue
		}
		r.Evidence[x.key] = Evidence{Part: x.part, Label: x.label, Confidence: x.conf}
		f.understood(x)
	}
}

// understood takes what was guessed off what was kept unmapped.
func (f *findings) understood(x finding) {
	f.unmapped = slices.DeleteFunc(f.unmapped, func(u Answer) bool {
		return u.Label == strings.TrimSpace(x.label) && u.Value == strings.TrimSpace(x.raw)
	})
}

// saysOnlyYesOrNo reports a plain yes or no, which names nobody.
func saysOnlyYesOrNo(s string) bool {
	_, rest, ok := readBool(s)
	return ok && rest == ""
}
