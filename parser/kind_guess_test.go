package parser

import (
	"cmp"
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

	"dtrbot/internal/mailtest/ordinary"
	"dtrbot/parser/mime"
)

var (
	writeKindGuesses = flag.Bool("write-kind-guesses", false, "weigh the signs of messages anew")
	kindGuessWithout = flag.String("kind-guess-without", "", "beginnings of the names of messages to leave out, with commas between")
)

// kindTrainer is how the signs are weighed.
//
//go:embed kind_guess_test.go
var kindTrainer []byte

// told is a message of known kind.
type told struct {
	signs    []string
	referral bool
}

func letterIn(raw []byte) *letter {
	p := unconfigured()
	m := mime.Read(raw, mime.DefaultLimits())
	c := p.contents(m)
	defer c.end()
	c.open()
	r := c.read()
	env := envelopeOf(m)
	env.Attachments = c.attachments()
	env.Unreadable = c.unreadable
	return newLetter(*c, env, r)
}

// readTold reads the messages to learn from: those of the open corpus, and
// ordinary mail.
func readTold(t *testing.T) []told {
	t.Helper()
	const mails, seed = 2000, 5
	var out []told
	files, err := filepath.Glob("testdata/corpus/open/*.eml")
	if err != nil || len(files) < 900 {
		t.Fatalf("%d messages, %v", len(files), err)
	}
	left := strings.FieldsFunc(*kindGuessWithout, func(r rune) bool { return r == ',' })
	for _, f := range files {
		if slices.ContainsFunc(left, func(b string) bool { return strings.HasPrefix(filepath.Base(f), b) }) {
			continue
		}
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		gold, err := os.ReadFile(strings.TrimSuffix(f, ".eml") + ".want.json")
		if err != nil {
			t.Fatal(err)
		}
		var want struct{ Kind []Kind }
		if err := json.Unmarshal(gold, &want); err != nil {
			t.Fatal(err)
		}
		out = append(out, told{letterIn(raw).kindSigns(), slices.Contains(want.Kind, KindReferral)})
	}
	inbox, err := ordinary.Mails(ordinary.Open, seed, mails)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range inbox {
		out = append(out, told{letterIn(m.Raw).kindSigns(), slices.Contains(m.Kinds, string(KindReferral))})
	}
	return out
}

// TestMadeKindGuesses says whether the signs were weighed in the way that stands
// here, and weighs them when asked.
func TestMadeKindGuesses(t *testing.T) {
	sum := fmt.Sprintf("%08x\n", crc32.ChecksumIEEE(kindTrainer))
	if *writeKindGuesses {
		if err := os.WriteFile("kind_guess.txt", []byte(sum+weigh(readTold(t))), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !strings.HasPrefix(kindGuessTable, sum) {
		t.Fatal("kind_guess.txt was made in another way: run go test ./parser -run '^TestMadeKindGuesses$' -args -write-kind-guesses")
	}
}

// weigh weighs the signs of messages: logistic regression by stochastic gradient
// descent, always in the same order.
func weigh(all []told) string {
	const (
		rounds      = 12
		rate, decay = 1.0, 0.3
		shrink      = 1e-4
		rare        = 4 // a sign of fewer messages is none
		slightest   = 5 // parts of kindGuessUnit that count
	)
	seen := map[string]int{}
	for _, m := range all {
		for _, s := range m.signs {
			seen[s]++
		}
	}
	maps.DeleteFunc(seen, func(_ string, n int) bool { return n < rare })
	names := slices.Sorted(maps.Keys(seen))
	at := map[string]int{}
	for i, s := range names {
		at[s] = i
	}
	type sample struct {
		signs []int
		is    float64
		small float64
	}
	var samples []sample
	for _, m := range all {
		s := sample{small: 1 / math.Sqrt(float64(len(m.signs)))}
		if m.referral {
			s.is = 1
		}
		for _, x := range m.signs {
			if i, ok := at[x]; ok {
				s.signs = append(s.signs, i)
			}
		}
		samples = append(samples, s)
	}
	weights := make([]float64, len(names))
	r := rand.New(rand.NewPCG(1, 2))
	for round := range rounds {
		step := rate / (1 + decay*float64(round))
		r.Shuffle(len(samples), func(i, j int) { samples[i], samples[j] = samples[j], samples[i] })
		for _, s := range samples {
			sum := 0.0
			for _, i := range s.signs {
				sum += weights[i]
			}
			wrong := 1/(1+math.Exp(-sum*s.small)) - s.is
			if math.Abs(wrong) < 1e-3 {
				continue
			}
			for _, i := range s.signs {
				weights[i] -= step * (wrong*s.small + shrink*weights[i])
			}
		}
	}
	var lines []string
	for i, name := range names {
		if parts := int(math.Round(weights[i] * kindGuessUnit)); parts >= slightest || parts <= -slightest {
			lines = append(lines, fmt.Sprintf("%s\t%+d\n", name, parts))
		}
	}
	slices.SortFunc(lines, func(a, b string) int {
		x, _, _ := strings.Cut(a, "\t")
		y, _, _ := strings.Cut(b, "\t")
		return cmp.Compare(x, y)
	})
	return strings.Join(lines, "")
}
