package parser

import (
	_ "embed"
	"flag"
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var writeAsks = flag.Bool("write-asks", false, "weigh the signs of lines of forms anew")

// asksTrainer is how those signs are weighed.
//
//go:embed asks_made_test.go
var asksTrainer []byte

// lineExample is a line of a form, and what it is.
type lineExample struct{ text, is string }

// lineExamples are the lines of the forms of the bank, those set aside left out,
// and a sum of all that they come from.
func lineExamples(t *testing.T) (out []lineExample, sum uint32) {
	t.Helper()
	sum = crc32.ChecksumIEEE(asksTrainer)
	for _, file := range bankFiles(t) {
		if filepath.Base(file) == bankAside {
			continue
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sum = crc32.Update(sum, crc32.IEEETable, data)
		for _, f := range bankForms(t, file) {
			out = append(out, lineExample{f.title, lineHeads})
			section := ""
			for _, r := range f.rows {
				if r.section != section {
					section = r.section
					out = append(out, lineExample{section, lineHeads})
				}
				out = append(out, lineExample{r.label, lineAsks}, lineExample{r.answer, lineAnswers})
			}
		}
	}
	return out, sum
}

// TestMadeAsks says whether the signs of lines were weighed by the lines and by
// the way that stand here, and weighs them when asked by go generate.
func TestMadeAsks(t *testing.T) {
	all, sum := lineExamples(t)
	c := first(t, builtIn)
	if !*writeAsks {
		if !strings.HasPrefix(asksTable, fmt.Sprintf("%08x ", sum)) {
			t.Fatal("asks_guess.txt is not of these lines: run go generate ./parser")
		}
		return
	}
	if err := os.WriteFile("asks_guess.txt", []byte(fmt.Sprintf("%08x ", sum)+learnLines(c, all)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// learnLines weighs the signs of lines as learn does those of questions.
func learnLines(c *catalogue, all []lineExample) string {
	const (
		rounds, rate, decay = 15, 0.3, 0.3
		shrink              = 6e-4
		rare                = 3
		slightest           = 3
	)
	keys := []string{lineAnswers, lineAsks, lineHeads}
	seen := map[string]int{}
	for _, e := range all {
		for _, s := range lineSigns(c, e.text) {
			seen[s.text()]++
		}
	}
	strange := wordSign + strangeWord
	names := []string{strange}
	for s, n := range seen {
		if n >= rare {
			names = append(names, s)
		}
	}
	slices.Sort(names)
	at := map[string]int{}
	for i, s := range names {
		at[s] = i
	}
	type sample struct {
		signs []int
		key   int
	}
	var samples []sample
	for _, e := range all {
		s := sample{key: slices.Index(keys, e.is)}
		for _, sign := range lineSigns(c, e.text) {
			if i, ok := at[sign.text()]; ok {
				s.signs = append(s.signs, i)
			} else if sign[0] == wordSign {
				s.signs = append(s.signs, at[strange])
			}
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
			clear(likely)
			for _, f := range s.signs {
				for k := range n {
					likely[k] += weights[f*n+k]
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
				for _, f := range s.signs {
					weights[f*n+k] -= step * (wrong + shrink*weights[f*n+k])
				}
			}
		}
		if later := rounds - rounds/2; round >= rounds-later {
			for i, w := range weights {
				mean[i] += w / float64(later)
			}
		}
	}
	var sb strings.Builder
	sb.WriteString(strings.Join(keys, " ") + "\n")
	for i, name := range names {
		var of []string
		for k, w := range mean[i*n : i*n+n] {
			if parts := int(math.Round(w * guessUnit)); parts >= slightest || parts <= -slightest {
				of = append(of, fmt.Sprintf("%d%+d", k, parts))
			}
		}
		if len(of) > 0 {
			sb.WriteString(name + "\t" + strings.Join(of, " ") + "\n")
		}
	}
	return sb.String()
}
