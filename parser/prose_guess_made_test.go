package parser

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"hash/crc32"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dtrbot/parser/mime"
)

var (
	writeProseGuesses = flag.Bool("write-prose-guesses", false, "weigh the signs of sentences anew")
	writeTold         = flag.Bool("write-told", false, "write down the running text of the open corpus")
	crossProseGuesses = flag.Bool("cross-prose-guesses", false, "tell what a table made without each fifth of the mails adds to it")
)

// proseTrainer is how the signs of sentences are weighed.
//
//go:embed prose_guess_made_test.go
var proseTrainer []byte

// typedFile has typed mails line by line with what each line tells.
const typedFile = "testdata/prose/typed.jsonl"

// answersFile has answers to questions of forms, each with its key.
const answersFile = "testdata/prose/answers.tsv"

// corpusFile has the running text of the open corpus, with what its mails tell.
const corpusFile = "testdata/prose/told.jsonl"

// spanKeys are the keys whose value are some words of a sentence.
var spanKeys = []string{
	"reason", "housing.situation", "housing.loss_reason", "housing.arrears", "housing.landlord",
	"needs.mental_health", "needs.physical_health", "needs.substance_misuse",
	"risk.to_staff", "risk.summary", "risk.excluded_areas",
	"local_connection.details", "local_connection.reason_elsewhere",
	"custody.licence_conditions", "custody.offence", "custody.sentence_length",
	"person.contact_via", "person.nationality", "person.language", "person.immigration_status", "person.ethnicity", "person.known_as",
	"other_professionals",
}

// valueKeys are the keys of which each value is weighed by itself.
var valueKeys = []string{
	"person.care_leaver", "person.armed_forces", "person.pregnant", "person.interpreter_needed", "person.public_funds", "person.no_fixed_abode", "person.gender",
	"rough_sleeping", "homeless_status", "agency", "needs.domestic_abuse", "risk.arson", "risk.registered_sex_offender", "risk.level", "housing.tenancy_to_save",
	"custody.cas3", "custody.status", "custody.release_type", "consent.given", "consent.method", "local_connection.grounds", "risk.mappa_level", "risk.mappa_category",
}

// typedMail is a mail with what its lines tell.
type typedMail struct {
	ID, Subject, Sender string
	Lines               []typedLineOf
	// Whole is what the mail tells where it is not known which line does.
	Whole map[string]string `json:",omitempty"`
}

// typedLineOf is a line of a mail, or a sentence where NL is not set.
type typedLineOf struct {
	T  string
	F  map[string]any `json:",omitempty"`
	NL bool           `json:",omitempty"`
}

// shares reports a line of which a sentence is a part, or that is part of one.
func (l typedLineOf) shares(sentence string) bool {
	line := strings.TrimSpace(bulletHead.ReplaceAllString(collapse(l.T), ""))
	sentence = collapse(sentence)
	return line != "" && (strings.Contains(line, sentence) || len(line) > 20 && strings.Contains(sentence, line))
}

func readTyped(t *testing.T, file string) (out []typedMail, sum uint32) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var m typedMail
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	return out, crc32.Update(crc32.ChecksumIEEE(data), crc32.IEEETable, proseTrainer)
}

// text is the mail as it was typed.
func (m typedMail) text() string {
	var b strings.Builder
	first := true
	for _, l := range m.Lines {
		switch {
		case l.T == "":
			b.WriteString("\n\n")
			first = true
			continue
		case first:
		case l.NL:
			b.WriteString("\n")
		default:
			b.WriteString(" ")
		}
		b.WriteString(l.T)
		first = false
	}
	return b.String()
}

// want is what the whole mail tells.
func (m typedMail) want() map[string]string {
	out := maps.Clone(m.Whole)
	if out == nil {
		out = map[string]string{}
	}
	for _, l := range m.Lines {
		for k, v := range l.F {
			if list, ok := v.([]any); ok {
				for _, x := range list {
					if s, ok := x.(string); ok && !strings.Contains(out[k], s) {
						out[k] = strings.TrimPrefix(out[k]+","+s, ",")
					}
				}
			} else if _, has := out[k]; !has {
				out[k] = fmt.Sprint(v)
			}
		}
	}
	return out
}

// toldSentence is a sentence with what it tells: of each label the words that
// answer, "" for a value.
type toldSentence struct {
	sentence *sentence
	gold     map[string][]string
	doubt    map[string]bool
	mail     string
	// bare is an answer to a question of a form: only the whole of it answers.
	bare bool
	// weak is of a mail of which it is not known where it tells what.
	weak bool
}

// sentencesOf gives the sentences of a mail with what they tell.
func (m typedMail) sentencesOf(pl *places) []toldSentence {
	t := tellUnder(pl, m.Subject, m.text(), "")
	p := &proseReader{f: &findings{place: pl}, t: t, whole: true, q: &question{label: proseLabel, hit: hit{score: 1}}}
	p.who()
	var out []toldSentence
	line := 0
	for i := range t.sents {
		s := toldSentence{sentence: &t.sents[i], gold: map[string][]string{}, doubt: map[string]bool{}, mail: m.ID, weak: m.Whole != nil}
		found := false
		facts := map[string]any{}
		for at := line; at < len(m.Lines); at++ {
			if m.Lines[at].shares(s.sentence.text) {
				found, line = true, at
				maps.Copy(facts, m.Lines[at].F)
			} else if found {
				break
			}
		}
		if !found {
			continue
		}
		for k, v := range facts {
			s.tells(k, v)
		}
		for k, v := range m.Whole {
			if slices.Contains(spanKeys, k) && strings.Contains(collapse(s.sentence.text), collapse(v)) {
				facts[k] = v
				s.tells(k, v)
			}
		}
		for k, v := range m.Whole {
			if _, has := facts[k]; !has {
				s.doubt[k] = true
				for x := range strings.SplitSeq(v, ",") {
					s.doubt[k+"="+x] = true
				}
			}
		}
		out = append(out, s)
	}
	return out
}

// readToldAnswers reads the answers to questions of forms that are some words.
func readToldAnswers(t *testing.T) (out []toldSentence, sum uint32) {
	t.Helper()
	data, err := os.ReadFile(answersFile)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(c) != 3 {
			t.Fatalf("%s: %q has %d columns", answersFile, line, len(c))
		}
		if slices.Contains(valueKeys, c[0]) {
			continue
		}
		s := toldSentence{sentence: &sentence{text: c[2], low: lowered(c[2])}, gold: map[string][]string{}, bare: true}
		if c[0] != "-" {
			s.gold[c[0]] = []string{c[2]}
		}
		out = append(out, s)
	}
	return out, crc32.ChecksumIEEE(data)
}

// tells notes what a fact says of the labels.
func (s *toldSentence) tells(key string, v any) {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, x := range list {
		value := fmt.Sprint(x)
		switch {
		case slices.Contains(valueKeys, key):
			s.gold[key+"="+value] = append(s.gold[key+"="+value], "")
		case slices.Contains(spanKeys, key):
			s.gold[key] = append(s.gold[key], value)
		}
	}
}

// proseSample is a sentence ready for learning.
type proseSample struct {
	words  int
	whole  []int
	spans  [spanParts][][]int
	values map[int]float64 // how likely it ought to be, where it is known
	runs   map[int][]spanRun
	doubt  map[int]bool
	// bare is the answer to a question of a form: only the whole of it answers.
	bare   bool
	weight float64
	// rest is for how many rounds a label that nothing speaks for is left alone.
	rest map[int]int
}

// proseLearner weighs signs.
type proseLearner struct {
	labels  []string
	names   []string
	at      map[string]int
	weights []float64
	squares []float64
	mean    []float64
	samples []proseSample
}

const (
	bareWeight     = 0.4
	proseRounds    = 12
	proseRate      = 0.25
	proseShrink    = 8e-3
	proseRare      = 3
	proseSlightest = 7
)

func newProseLearner(told []toldSentence) *proseLearner {
	l := &proseLearner{at: map[string]int{}}
	count := map[string]int{}
	seen := map[string]int{}
	for _, s := range told {
		for k := range s.gold {
			count[k]++
		}
		words := toldTokens(s.sentence.text)
		if !s.bare {
			for _, x := range sentenceSigns(s.sentence, words) {
				seen[x]++
			}
		} else {
			seen[bareSign]++
		}
		for part, of := range allSpanSigns(words) {
			if s.bare && spanPart(part) != spanIn && spanPart(part) != spanPair {
				continue
			}
			for _, signs := range of {
				for _, x := range signs {
					if spanPart(part) != spanLength || seen[x] == 0 {
						seen[x]++
					}
				}
			}
		}
	}
	l.labels = append([]string{anyText}, slices.DeleteFunc(slices.Sorted(maps.Keys(count)), func(k string) bool { return count[k] < 2 || strings.Contains(k, " ") })...)
	for _, s := range slices.Sorted(maps.Keys(seen)) {
		if seen[s] >= proseRare {
			l.at[s] = len(l.names)
			l.names = append(l.names, s)
		}
	}
	l.weights = make([]float64, len(l.names)*len(l.labels))
	l.squares = make([]float64, len(l.names)*len(l.labels))
	for _, s := range told {
		l.samples = append(l.samples, l.sample(s))
	}
	return l
}

func (l *proseLearner) numbers(signs []string) (out []int) {
	for _, s := range signs {
		if i, ok := l.at[s]; ok {
			out = append(out, i)
		}
	}
	return out
}

func (l *proseLearner) sample(s toldSentence) proseSample {
	words := toldTokens(s.sentence.text)
	if s.bare {
		return l.bareSample(s, words)
	}
	out := proseSample{words: len(words), whole: l.numbers(sentenceSigns(s.sentence, words)), values: map[int]float64{}, runs: map[int][]spanRun{}, doubt: map[int]bool{}, rest: map[int]int{}, weight: 1}
	for part, of := range allSpanSigns(words) {
		for _, signs := range of {
			out.spans[part] = append(out.spans[part], l.numbers(signs))
		}
	}
	for k, label := range l.labels {
		gold, tells := s.gold[label]
		switch {
		case strings.Contains(label, "="):
			if tells {
				out.values[k] = 1
			} else if s.doubt[label] {
				out.doubt[k] = true
			}
		case tells:
			for i := range words {
				for j := i; j < min(len(words), i+guessedSpan); j++ {
					for _, g := range gold {
						if nearly(s.sentence.text[words[i].start:words[j].end], g) {
							out.runs[k] = append(out.runs[k], spanRun{i, j, 0})
							break
						}
					}
				}
			}
			if len(out.runs[k]) == 0 {
				out.doubt[k] = true
			}
		case s.doubt[label]:
			out.doubt[k] = true
		}
	}
	return out
}

// nearly reports texts with six sevenths of their words in common.
func nearly(a, b string) bool {
	x, y := strings.Fields(plainWords(a)), strings.Fields(plainWords(b))
	rest, common := slices.Clone(y), 0
	for _, w := range x {
		if i := slices.Index(rest, w); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			common++
		}
	}
	return common > 0 && 14*common >= 6*(len(x)+len(y))
}

// bareSign is the sign of an answer to a question of a form.
const bareSign = "bare"

// bareSample is an answer to a question of a form, of which the words say what it
// answers.
func (l *proseLearner) bareSample(s toldSentence, words []toldToken) proseSample {
	out := proseSample{bare: true, weight: 1, rest: map[int]int{}, values: map[int]float64{}, whole: l.numbers([]string{bareSign})}
	x := allSpanSigns(words)
	for i := range words {
		out.whole = append(out.whole, l.numbers(x[spanIn][i])...)
		if i > 0 {
			out.whole = append(out.whole, l.numbers(x[spanPair][i])...)
		}
	}
	for k, label := range l.labels {
		if _, ok := s.gold[label]; ok {
			out.values[k] = 1
		}
	}
	return out
}

func (l *proseLearner) step(sign, label int, by float64) {
	i := sign*len(l.labels) + label
	by += proseShrink * l.weights[i]
	l.squares[i] += by * by
	l.weights[i] -= proseRate * by / (0.3 + math.Sqrt(l.squares[i]))
}

func (l *proseLearner) of(signs []int, label int) (sum float64) {
	for _, s := range signs {
		sum += l.weights[s*len(l.labels)+label]
	}
	return sum
}

// learn weighs by all samples, always in the same order.
func (l *proseLearner) learn() {
	r := rand.New(rand.NewPCG(3, 4))
	order := r.Perm(len(l.samples))
	l.mean = make([]float64, len(l.weights))
	for round := range proseRounds {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			s := &l.samples[i]
			for k := 1; k < len(l.labels); k++ {
				switch {
				case s.doubt[k]:
				case s.rest[k] > 0:
					s.rest[k]--
				case s.bare && strings.Contains(l.labels[k], "="):
				case s.bare:
					wrong := 1/(1+math.Exp(-l.of(s.whole, k))) - s.values[k]
					if math.Abs(wrong) < 3e-3 {
						s.rest[k] = 3
						continue
					}
					for _, x := range s.whole {
						l.step(x, k, bareWeight*wrong)
					}
				case strings.Contains(l.labels[k], "="):
					wrong := 1/(1+math.Exp(-l.of(s.whole, k))) - s.values[k]
					if math.Abs(wrong) < 3e-3 {
						s.rest[k] = 3
						continue
					}
					for _, x := range s.whole {
						l.step(x, k, s.weight*wrong)
					}
				default:
					l.learnSpan(s, k)
				}
			}
		}
		if later := proseRounds / 2; round >= proseRounds-later {
			for i, w := range l.weights {
				l.mean[i] += w / float64(later)
			}
		}
	}
}

// place settles in which sentence a mail tells what is known of the whole of it:
// where that is likeliest by what was learnt so far.
func (l *proseLearner) place(told []toldSentence) {
	type at struct {
		mail  string
		label int
	}
	best := map[at]int{}
	likely := map[at]float64{}
	for i, s := range told {
		for k, label := range l.labels {
			if !s.doubt[label] || !s.weak || !strings.Contains(label, "=") {
				continue
			}
			x := at{s.mail, k}
			if p := 1 / (1 + math.Exp(-l.of(l.samples[i].whole, k))); p > likely[x] {
				best[x], likely[x] = i, p
			}
		}
	}
	for x, i := range best {
		if likely[x] >= 0.3 {
			told[i].gold[l.labels[x.label]] = []string{""}
		}
	}
}

// learnSpan weighs the words of an answer against all other runs and none.
func (l *proseLearner) learnSpan(s *proseSample, k int) {
	n := s.words
	if n == 0 {
		return
	}
	gold := s.runs[k]
	base := l.of(s.whole, k)
	var c spanScores
	c.fill(n, base, func(part spanPart, i int) float64 {
		return l.of(s.spans[part][i], k) + l.of(s.spans[part][i], 0)
	})
	if len(gold) == 0 && c.none > 0.995 {
		s.rest[k] = 3
		return
	}
	good := map[[2]int]bool{}
	sum := 0.0
	for _, g := range gold {
		good[[2]int{g.from, g.to}] = true
	}
	for _, r := range c.runs {
		if good[[2]int{r.from, r.to}] {
			sum += r.p
		}
	}
	all := 0.0
	start, end, length := make([]float64, n+1), make([]float64, n+1), make([]float64, n+1)
	for _, r := range c.runs {
		d := r.p
		if good[[2]int{r.from, r.to}] {
			d -= r.p / sum
		}
		all += d
		start[r.from] += d
		end[r.to] += d
		length[r.to-r.from+1] += d
	}
	for _, x := range s.whole {
		l.step(x, k, all)
	}
	push := func(part spanPart, i int, d float64) {
		if math.Abs(d) < 1e-3 {
			return
		}
		for _, x := range s.spans[part][i] {
			l.step(x, k, d)
			l.step(x, 0, d)
		}
	}
	ended, started := 0.0, 0.0
	for i := range n {
		started += start[i]
		push(spanStart, i, start[i])
		push(spanEnd, i, end[i])
		push(spanLeft, i, all-started)
		push(spanRight, i, ended)
		within := started - ended
		push(spanIn, i, within)
		if i > 0 {
			push(spanPair, i, within-start[i])
		}
		ended += end[i]
	}
	for i := 1; i < len(s.spans[spanLength]); i++ {
		push(spanLength, i, length[i])
	}
}

// table writes the weights down, with the likelihoods from which labels count.
func (l *proseLearner) table(sum uint32, floors func(label string) int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%08x", sum)
	for _, k := range l.labels {
		fmt.Fprintf(&b, " %s:%d", k, floors(k))
	}
	b.WriteByte('\n')
	n := len(l.labels)
	for i, name := range l.names {
		var of []string
		for k, w := range l.mean[i*n : i*n+n] {
			if parts := int(math.Round(w * proseGuessUnit)); parts >= proseSlightest || parts <= -proseSlightest {
				of = append(of, fmt.Sprintf("%d%+d", k, parts))
			}
		}
		if len(of) > 0 && name != bareSign {
			b.WriteString(name + "\t" + strings.Join(of, " ") + "\n")
		}
	}
	return b.String()
}

// readingOf reads a mail's text as far as a telling.
func (m typedMail) readingOf(pl *places, cat *catalogue) []*findings {
	if m.Whole != nil {
		raw, err := os.ReadFile("testdata/corpus/open/" + m.ID + ".eml")
		if err != nil {
			panic(err)
		}
		return readingOf(raw, pl, cat)
	}
	raw := "From: " + m.Sender + "\r\nTo: housing@council.example\r\nSubject: " + m.Subject + "\r\nDate: Mon, 16 Nov 2026 10:12:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + strings.ReplaceAll(m.text(), "\n", "\r\n") + "\r\n"
	return readingOf([]byte(raw), pl, cat)
}

func readingOf(raw []byte, pl *places, cat *catalogue) []*findings {
	p := unconfigured()
	c := p.contents(mime.Read(raw, mime.DefaultLimits()))
	defer c.end()
	c.open()
	c.read()
	var read []readPart
	for _, x := range c.parts {
		read = append(read, readOne(cat.remembering(), pl, x)...)
	}
	return together(read)
}

// crossed is what a table that does not know a mail would add to it.
type crossed struct {
	mail, key, got, want, sentence string
	likely                         float64
	right                          bool
}

func (m typedMail) crossed(t *testing.T, pl *places, cat *catalogue, g *proseGuessing) (out []crossed) {
	want := m.want()
	for _, f := range m.readingOf(pl, cat) {
		tellings := f.tellings
		r := f.referral()
		has := flatten(t, r)
		for _, tell := range tellings {
			for _, x := range g.told(tell, func(k string) bool { _, ok := has[k]; return !ok }) {
				c := crossed{m.ID, x.key, x.value, want[x.key], x.raw, x.conf, false}
				c.right = c.want != "" && (alike(x.key, x.value, c.want) || kindOf(x.key) == kindText && alike("reason", x.value, c.want))
				out = append(out, c)
			}
		}
		break
	}
	return out
}

// writeToldByCorpus writes what the running text of the open corpus says and what
// its mails tell.
func writeToldByCorpus(t *testing.T) {
	pl, cat := first(t, knownPlaces), first(t, builtIn)
	files, err := filepath.Glob("testdata/corpus/open/*.eml")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	for _, file := range files {
		if m, ok := typedOf(t, file, pl, cat); ok {
			if err := out.Encode(m); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.WriteFile(corpusFile, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// typedOf gives a message of the corpus as far as it is running text about one
// person.
func typedOf(t *testing.T, file string, pl *places, cat *catalogue) (m typedMail, ok bool) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	name := strings.TrimSuffix(file, ".eml")
	gold, err := os.ReadFile(name + ".want.json")
	if err != nil {
		t.Fatal(err)
	}
	var want struct{ Referrals []Referral }
	if err := json.Unmarshal(gold, &want); err != nil || len(want.Referrals) != 1 {
		return m, false
	}
	m = typedMail{ID: filepath.Base(name), Whole: map[string]string{}}
	for _, f := range readingOf(raw, pl, cat) {
		for _, tell := range f.tellings {
			for i, s := range tell.sents {
				if i > 0 && s.para != tell.sents[i-1].para {
					m.Lines = append(m.Lines, typedLineOf{})
				}
				m.Lines = append(m.Lines, typedLineOf{T: s.text, NL: true})
			}
			m.Subject = tell.title
		}
	}
	for k, v := range flatten(t, want.Referrals[0]) {
		if slices.Contains(spanKeys, k) || slices.Contains(valueKeys, k) {
			m.Whole[k] = strings.ReplaceAll(v, " + ", ",")
		}
	}
	return m, len(m.Lines) > 0
}

// TestMadeProseGuesses says whether the signs were weighed by the mails and the
// way that stand here, and weighs them when asked by go generate.
func TestMadeProseGuesses(t *testing.T) {
	if *writeTold {
		writeToldByCorpus(t)
		return
	}
	if *crossProseGuesses {
		crossProse(t)
	}
	mails, sum := readTyped(t, typedFile)
	weak, more := readTyped(t, corpusFile)
	answers, most := readToldAnswers(t)
	sum ^= more ^ most
	pl := first(t, knownPlaces)
	if !*writeProseGuesses {
		if !strings.HasPrefix(proseGuessTable, fmt.Sprintf("%08x ", sum)) {
			t.Fatal("prose_guess.txt is not of these mails: run go generate ./parser")
		}
		if g := proseGuesses(); len(g.labels) < 50 || g.labels[0].name != anyText {
			t.Errorf("%d labels, the first %v", len(g.labels), g.labels[0])
		}
		return
	}
	var told []toldSentence
	for _, m := range append(mails, weak...) {
		told = append(told, m.sentencesOf(pl)...)
	}
	l := learntOf(append(told, answers...))
	if err := os.WriteFile("prose_guess.txt", []byte(l.table(sum, proseFloor)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// learntOf learns twice: the second time it is known in which sentences the mails
// of the corpus most likely tell what they do.
func learntOf(told []toldSentence) *proseLearner {
	l := newProseLearner(told)
	l.learn()
	l.place(told)
	l = newProseLearner(told)
	l.learn()
	return l
}

// proseFloor is the likelihood in hundredths from which a label counts, by what
// tables that did not know a mail got right of it.
func proseFloor(label string) int {
	switch label {
	case "consent.given=true":
		return 50
	case "consent.given=false":
		return 80
	}
	key, _, _ := strings.Cut(label, "=")
	switch key {
	case "local_connection.grounds":
		return 50
	case "needs.physical_health", "person.known_as":
		return 60
	case "custody.offence", "housing.situation", "reason":
		return 70
	case "custody.sentence_length", "housing.loss_reason":
		return 85
	case "agency", "custody.status", "risk.mappa_category", "housing.arrears", "housing.landlord", "person.contact_via":
		return 92
	case "local_connection.details", "local_connection.reason_elsewhere", "other_professionals":
		return 101 // never
	}
	if strings.Contains(label, "=") {
		return 65
	}
	return 80
}

// crossProse tells what is added to mails that the table does not know.
func crossProse(t *testing.T) {
	const folds = 5
	mails, sum := readTyped(t, typedFile)
	pl, cat := first(t, knownPlaces), first(t, builtIn)
	weak, _ := readTyped(t, corpusFile)
	answers, _ := readToldAnswers(t)
	var all []crossed
	for fold := range folds {
		var told []toldSentence
		for i, m := range mails {
			if i%folds != fold {
				told = append(told, m.sentencesOf(pl)...)
			}
		}
		var held []typedMail
		for i, m := range weak {
			if i%folds == fold {
				held = append(held, m)
			} else {
				told = append(told, m.sentencesOf(pl)...)
			}
		}
		for i, m := range mails {
			if i%folds == fold {
				held = append(held, m)
			}
		}
		l := learntOf(append(told, answers...))
		table := l.table(sum, func(string) int { return 5 })
		g := newProseGuessing(signTableOf(t, table))
		t.Logf("fold %d: %d labels, %d signs, table %d KB", fold, len(l.labels), len(l.names), len(table)>>10)
		for _, m := range held {
			all = append(all, m.crossed(t, pl, cat, g)...)
		}
	}
	var b strings.Builder
	right, wrong := map[string]int{}, map[string]int{}
	for _, c := range all {
		label := c.key
		if slices.Contains(valueKeys, c.key) {
			label += "=" + c.got
		}
		if 100*c.likely >= float64(proseFloor(label)) {
			if c.right {
				right[c.key]++
				right["all"]++
			} else {
				wrong[c.key]++
				wrong["all"]++
			}
		}
		fmt.Fprintf(&b, "%v\t%.2f\t%s\t%s\t%q\t%q\t%q\n", c.right, c.likely, c.mail, c.key, c.got, c.want, c.sentence)
	}
	t.Logf("right %v", right)
	t.Logf("wrong %v", wrong)
	if err := os.WriteFile(os.TempDir()+"/prose-cross.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// sentenceSigns are the signs of a sentence as texts, each once.
func sentenceSigns(s *sentence, words []toldToken) []string {
	out := textsOf(s.signs(words))
	slices.Sort(out)
	return slices.Compact(out)
}

// allSpanSigns are the signs of all words of a sentence as texts, by what they
// stand for, and those of numbers of words.
func allSpanSigns(words []toldToken) (out [spanParts][][]string) {
	for i := range words {
		for _, s := range spanSigns(words, i) {
			if len(out[s.part]) == i {
				out[s.part] = append(out[s.part], nil)
			}
			out[s.part][i] = append(out[s.part][i], s.sign.text())
		}
	}
	for i := range min(len(words), guessedSpan) + 1 {
		out[spanLength] = append(out[spanLength], []string{lengthSign(i)})
	}
	return out
}

// fill weighs every run of words against each other and against none.
func (c *spanScores) fill(n int, base float64, of func(part spanPart, i int) float64) {
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
	c.most = math.Inf(-1)
	c.runs = c.runs[:0]
	for i := range n {
		for j := i; j < min(n, i+guessedSpan); j++ {
			s := base + in[j+1] - in[i] + left[i] + right[n] - right[j+1] + start[i] + end[j] + length[j-i+1] + pair[j+1] - pair[i+1]
			c.runs = append(c.runs, spanRun{i, j, s})
			c.most = max(c.most, s)
		}
	}
	c.share()
}
