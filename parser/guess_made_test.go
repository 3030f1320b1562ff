package parser

import (
	_ "embed"
	"flag"
	"fmt"
	"hash/crc32"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	writeGuesses = flag.Bool("write-guesses", false, "weigh the signs of guesses anew")
	guessWithout = flag.String("guess-without", "", "batches of messages to leave out, with commas between")
)

// guessTrainer is how the signs are weighed.
//
//go:embed guess_made_test.go
var guessTrainer []byte

// askedFile has a line for each sort of question: how many there were, of what
// batch of messages, the key that was right, and what tells of it.
const askedFile = "testdata/labels/asked.tsv"

// example is a question of known meaning.
type example struct {
	unknownLabel
	batch, key string
	times      int
}

func readExamples(t *testing.T) ([]example, uint32) {
	t.Helper()
	data, err := os.ReadFile(askedFile)
	if err != nil {
		t.Fatal(err)
	}
	var out []example
	for line := range strings.Lines(string(data)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(c) != 11 {
			t.Fatalf("%s: %q has %d columns", askedFile, line, len(c))
		}
		times, err := strconv.Atoi(c[0])
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, example{batch: c[1], key: c[2], times: times, unknownLabel: unknownLabel{label: c[3], head: c[4], block: c[5], before: c[6], after: c[7], answer: strings.Fields(c[8]), said: strings.Fields(c[9]), taken: strings.Fields(c[10])}})
	}
	return out, crc32.Update(crc32.ChecksumIEEE(data), crc32.IEEETable, guessTrainer)
}

// TestMadeGuesses says whether the signs were weighed by the questions and by
// the way that stand here, and weighs them when asked by go generate.
func TestMadeGuesses(t *testing.T) {
	all, sum := readExamples(t)
	if !*writeGuesses {
		if !strings.HasPrefix(guessTable, fmt.Sprintf("%08x ", sum)) {
			t.Fatal("guess.txt is not of these questions: run go generate ./parser")
		}
		return
	}
	left := strings.Split(*guessWithout, ",")
	all = slices.DeleteFunc(all, func(e example) bool { return slices.Contains(left, e.batch) })
	if err := os.WriteFile("guess.txt", []byte(fmt.Sprintf("%08x ", sum)+learn(first(t, builtIn), all)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// learn weighs the signs of questions: multinomial logistic regression by
// stochastic gradient descent, always in the same order, the mean of the later
// rounds. In a part of the steps the context is left out, so that the words of a
// label can stand alone. It gives a table without the sum before it.
func learn(c *catalogue, all []example) string {
	const (
		rounds         = 20
		rate, decay    = 0.3, 0.3
		shrink         = 3e-4
		withoutContext = 0.2
		withoutTaken   = 0.8
		ofBank         = 2
		ofCorpus       = 0.3
		rare           = 2 // a sign that is seen less often is none
		slightest      = 6 // parts of guessUnit that count
	)
	type sample struct {
		signs, words, untaken []int
		key                   int
		weight                float64
	}
	seen := map[string]int{}
	known := map[string]bool{keyUnmapped: true}
	for _, e := range all {
		known[e.key] = true
		for _, s := range textsOf(e.signs(c)) {
			seen[s] += e.times
		}
	}
	keys := slices.Sorted(maps.Keys(known))
	names := []string{wordSign + strangeWord}
	at := map[string]int{wordSign + strangeWord: 0}
	for _, s := range slices.Sorted(maps.Keys(seen)) {
		if seen[s] >= rare {
			at[s] = len(names)
			names = append(names, s)
		}
	}
	numbers := func(signs []sign) (out []int) {
		for _, s := range textsOf(signs) {
			if i, ok := at[s]; ok {
				out = append(out, i)
			} else if strings.HasPrefix(s, wordSign) && !slices.Contains(out, at[wordSign+strangeWord]) {
				out = append(out, at[wordSign+strangeWord])
			}
		}
		return out
	}
	var samples []sample
	for _, e := range all {
		s := sample{signs: numbers(e.signs(c)), key: slices.Index(keys, e.key), weight: 1 + math.Log(float64(e.times))}
		s.words = s.signs[:len(s.signs)-len(numbers(e.context(c, nil)))]
		if strings.HasPrefix(e.batch, bankBatch) {
			s.weight *= ofBank
		} else {
			// What the catalogue takes a label for is right in the corpus, on which
			// it was made, more often than elsewhere.
			s.weight *= ofCorpus
			e.taken = nil
			s.untaken = numbers(e.signs(c))
		}
		samples = append(samples, s)
	}
	r := rand.New(rand.NewPCG(1, 2))
	n := len(keys)
	weights, mean := make([]float64, len(names)*n), make([]float64, len(names)*n)
	likely := make([]float64, n)
	for round := range rounds {
		step := rate / (1 + decay*float64(round))
		r.Shuffle(len(samples), func(i, j int) { samples[i], samples[j] = samples[j], samples[i] })
		for _, s := range samples {
			signs := s.signs
			switch by := r.Float64(); {
			case by < withoutContext:
				signs = s.words
			case s.untaken != nil && by < withoutTaken:
				signs = s.untaken
			}
			clear(likely)
			for _, f := range signs {
				for k, w := range weights[f*n : f*n+n] {
					likely[k] += w
				}
			}
			most, sum := slices.Max(likely), 0.0
			for k := range likely {
				likely[k] = math.Exp(likely[k] - most)
				sum += likely[k]
			}
			for k := range likely {
				wrong := likely[k] / sum
				if k == s.key {
					wrong--
				}
				if math.Abs(wrong) < 1e-4 {
					continue
				}
				for _, f := range signs {
					weights[f*n+k] -= step * (s.weight*wrong + shrink*weights[f*n+k])
				}
			}
		}
		if later := rounds - rounds/2; round >= rounds-later {
			for i, w := range weights {
				mean[i] += w / float64(later)
			}
		}
	}
	var lines []string
	for i, name := range names {
		var of []string
		for k, w := range mean[i*n : i*n+n] {
			if parts := int(math.Round(w * guessUnit)); parts >= slightest || parts <= -slightest {
				of = append(of, fmt.Sprintf("%d%+d", k, parts))
			}
		}
		if len(of) > 0 {
			lines = append(lines, name+"\t"+strings.Join(of, " ")+"\n")
		}
	}
	slices.SortFunc(lines, func(a, b string) int {
		x, _, _ := strings.Cut(a, "\t")
		y, _, _ := strings.Cut(b, "\t")
		return strings.Compare(x, y)
	})
	return strings.Join(keys, " ") + "\n" + strings.Join(lines, "")
}
