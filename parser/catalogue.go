package parser

import (
	_ "embed"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
)

//go:embed catalogue.toml
var catalogueTOML []byte

//go:embed places.toml
var placesTOML []byte

// builtIn is the embedded catalogue, read once: it never changes afterwards.
var builtIn = sync.OnceValues(loadCatalogue)

// The blocks of a form: whose details a section holds.
const (
	blockPerson       = "person"
	blockReferrer     = "referrer"
	blockLead         = "lead"
	blockOther        = "other"
	blockHousehold    = "household"
	blockProfessional = "professional"
	blockOffice       = "office"
	blockConsent      = "consent"
	blockNeutral      = "neutral"
)

// keyUnmapped is the key of a question that is understood and that no field
// of the contract takes.
const keyUnmapped = "-"

// fuzzyFloor is the least likeness of a label to a wording that counts. It is
// a judgement made before there were forms to try it on, and has not been
// varied against any.
const fuzzyFloor = 0.74

// fuzzySure is the likeness from which a wording says more than the words of
// the label taken apart.
const fuzzySure = 0.82

// catalogue knows label wordings and section headings.
type catalogue struct {
	fold     lookup[[]foldRule] // by first word
	exact    lookup[uint16]     // by the tokens, to the place among the wordings
	headings lookup[string]
	wordings []wording
	own      int // so many of the first wordings are an authority's own
	tokened  lookup[knownWord]
	cues     lookup[string] // word or two words, to block
	// vocabulary is every word of the catalogue, before folding.
	vocabulary lookup[struct{}]
	// spelt and weighed are the words of vocabulary and of tokened.
	spelt, weighed spellings
	// memory is set in a catalogue for one message.
	memory *memory
}

// knownWord is a word of wordings: what it weighs, and their places.
type knownWord struct {
	weight   float64
	wordings []uint16
}

type foldRule struct {
	words []string
	to    string
}

// wording is one way to ask for a key.
type wording struct {
	key    string
	block  string
	opens  string
	tokens []string
	total  float64
}

// hit is what a label was recognised as.
type hit struct {
	key   string
	block string
	opens string
	// score is 1 for a wording of the catalogue, less for one like it.
	score  float64
	tokens []string
	// whose is the block of the person that the label itself names, where it
	// was put together from that and from what is asked.
	whose string
}

type catalogueFile struct {
	Fold    map[string][]string `toml:"fold"`
	Cues    map[string][]string `toml:"cues"`
	Heading []struct {
		Block string   `toml:"block"`
		Words []string `toml:"words"`
	} `toml:"heading"`
	Label []struct {
		Key   string   `toml:"key"`
		Block string   `toml:"block"`
		Opens string   `toml:"opens"`
		Words []string `toml:"words"`
	} `toml:"label"`
}

// readCatalogue reads the TOML form of the catalogue. An authority's own
// labels and headings count before those.
func readCatalogue(data []byte, own ...catalogueFile) (*catalogue, error) {
	var f catalogueFile
	if err := toml.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("read the catalogue of labels: %w", err)
	}
	for _, o := range own {
		f.Label, f.Heading = append(o.Label, f.Label...), append(o.Heading, f.Heading...)
	}
	var c catalogue
	c.fold.read, c.exact.read, c.headings.read, c.cues.read = map[string][]foldRule{}, map[string]uint16{}, map[string]string{}, map[string]string{}
	c.tokened.read, c.vocabulary.read = map[string]knownWord{}, map[string]struct{}{}
	for to, phrases := range f.Fold {
		for _, p := range phrases {
			w := words(p)
			if len(w) == 0 {
				return nil, fmt.Errorf("read the catalogue of labels: fold %q: %q has no words", to, p)
			}
			c.learn(w)
			c.fold.read[w[0]] = append(c.fold.read[w[0]], foldRule{words: w, to: to})
		}
	}
	for _, rules := range c.fold.read {
		// The longest first; equal phrases in a fixed order, since maps have none.
		slices.SortFunc(rules, func(a, b foldRule) int {
			if d := len(b.words) - len(a.words); d != 0 {
				return d
			}
			return strings.Compare(strings.Join(a.words, " ")+a.to, strings.Join(b.words, " ")+b.to)
		})
	}
	for block, cues := range f.Cues {
		for _, cue := range cues {
			c.cues.read[strings.Join(c.tokens(cue), " ")] = block
		}
	}
	for _, h := range f.Heading {
		for _, p := range h.Words {
			t := c.tokens(p)
			k := strings.Join(sorted(t), " ")
			if !c.headings.has(k) {
				c.headings.read[k] = h.Block
			}
		}
	}
	seen := map[string]map[string]bool{}
	mine := 0 // an authority's own stand first
	for _, o := range own {
		mine += len(o.Label)
	}
	for i, l := range f.Label {
		if l.Key == "" || len(l.Words) == 0 {
			return nil, fmt.Errorf("read the catalogue of labels: an entry %q without key or wordings", l.Key)
		}
		for _, p := range l.Words {
			c.learn(words(p))
			t := c.tokens(p)
			if len(t) == 0 {
				return nil, fmt.Errorf("read the catalogue of labels: key %q: %q has no words", l.Key, p)
			}
			k := strings.Join(t, " ")
			if c.exact.has(k) {
				continue
			}
			at := uint16(len(c.wordings))
			c.exact.read[k] = at
			c.wordings = append(c.wordings, wording{key: l.Key, block: l.Block, opens: l.Opens, tokens: t})
			if i < mine {
				c.own = len(c.wordings)
			}
			for _, tok := range t {
				if seen[tok] == nil {
					seen[tok] = map[string]bool{}
				}
				seen[tok][l.Key] = true
				if known := c.tokened.read[tok]; !slices.Contains(known.wordings, at) {
					known.wordings = append(known.wordings, at)
					c.tokened.read[tok] = known
				}
			}
		}
	}
	// A word is worth the more, the fewer keys it can ask for.
	for tok, keys := range seen {
		known := c.tokened.read[tok]
		known.weight = 0.3 + math.Log(float64(80)/float64(len(keys)))
		if faint[tok] {
			known.weight *= 0.35
		}
		c.tokened.read[tok] = known
	}
	for i := range c.wordings {
		c.wordings[i].total = c.sum(c.wordings[i].tokens)
	}
	c.spelt, c.weighed = slices.Sorted(maps.Keys(c.vocabulary.read)), slices.Sorted(maps.Keys(c.tokened.read))
	return &c, nil
}

// ownWording reports a label whose meaning an authority has settled itself.
func (c *catalogue) ownWording(label string) bool {
	if c.own == 0 {
		return false
	}
	at, ok := c.exact.of(strings.Join(c.tokens(label), " "))
	return ok && int(at) < c.own
}

func (c *catalogue) learn(words []string) {
	for _, w := range words {
		c.vocabulary.read[w] = struct{}{}
	}
}

// stop reports a word that no question turns on.
func stop(word string) bool {
	switch word {
	case "the", "a", "an", "of", "please", "is", "are", "this", "that", "to", "for", "in", "and", "or", "if", "do",
		"does", "did", "has", "have", "had", "been", "be", "they", "he", "she", "it", "their", "his", "her", "them",
		"as", "on", "at", "by", "there", "was", "were", "will", "you", "would", "can", "any", "give", "provide",
		"state", "specify", "tell", "us", "what", "which", "who", "s", "our", "we", "i", "from", "into", "ever",
		"also", "enter", "applicable", "known", "indicate", "etc", "e", "g":
		return true
	}
	return false
}

// faint are words that count little beside others.
var faint = map[string]bool{
	"client": true, "detail": true, "number": true, "no": true, "please": true, "information": true, "name": true,
	"date": true, "current": true, "present": true, "issue": true, "need": true, "need's": true, "full": true, "given": true,
	"history": true, "type": true, "referrer": true, "involved": true, "your": true, "area": true, "when": true, "how": true, "confirm": true,
}

// labelSigns writes the signs of labels in one way. Made once: a catalogue has
// thousands of labels, and every message is read by a process of its own.
var labelSigns = strings.NewReplacer("’", "'", "‘", "'", "`", "'", "–", " ", "—", " ", "&", " and ", "@", " at ")

// words splits a label into lower-case words without plurals.
func words(s string) []string { return wordsIn(nil, s) }

// wordsIn are the words of a label, in the room of a memory.
func wordsIn(m *memory, s string) []string {
	if w, ok := asciiWords(m, s); ok {
		return w
	}
	s = strings.ToLower(s)
	s = labelSigns.Replace(s)
	s = strings.ReplaceAll(s, "'s", "")
	s = strings.ReplaceAll(s, "s'", "s ")
	s = strings.ReplaceAll(s, "'", "")
	f := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range f {
		f[i] = singular(w)
	}
	return f
}

// asciiWords are the words of a label of nothing but ASCII that has no signs
// with a meaning of their own, as most are.
func asciiWords(m *memory, s string) ([]string, bool) {
	n, large, within := 0, false, false
	for i := range len(s) {
		c := s[i]
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
		case c >= 'A' && c <= 'Z':
			large = true
		case c >= utf8.RuneSelf || c == '\'' || c == '`' || c == '&' || c == '@':
			return nil, false
		default:
			within = false
			continue
		}
		if !within {
			n, within = n+1, true
		}
	}
	if large {
		s = m.lower(s)
	}
	out := m.list(n)
	start := -1
	for i := range len(s) {
		c := s[i]
		in := c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			out = append(out, singular(s[start:i]))
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, singular(s[start:]))
	}
	return out, true
}

func singular(w string) string {
	switch {
	case len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") || w == "does":
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}

// folded are words after folding, without stop words; when only stop words are
// there, they stay.
func (c *catalogue) folded(w []string) []string {
	out := c.memory.list(len(w))
	kept := 0
	for i := 0; i < len(w); {
		n := 0
		rules, _ := c.fold.of(w[i])
		for _, r := range rules {
			if len(r.words) <= len(w)-i && slices.Equal(r.words, w[i:i+len(r.words)]) {
				if len(out) == 0 || out[len(out)-1] != r.to {
					out = append(out, r.to)
				}
				n, kept = len(r.words), kept+1
				break
			}
		}
		if n > 0 {
			i += n
			continue
		}
		if !stop(w[i]) {
			out = append(out, w[i])
			kept++
		}
		i++
	}
	if kept == 0 {
		return w
	}
	return workers(out)
}

// wording is the wording that has just these tokens.
func (c *catalogue) wording(tokens string) (*wording, bool) {
	at, ok := c.exact.of(tokens)
	if !ok {
		return nil, false
	}
	return &c.wordings[at], true
}

func (c *catalogue) weigh(tok string) float64 {
	if known, ok := c.tokened.of(tok); ok {
		return known.weight
	}
	// A word that no wording has tells the label apart from all of them.
	return 2.2
}

func (c *catalogue) sum(tokens []string) float64 {
	var t float64
	for i, tok := range tokens {
		if !slices.Contains(tokens[:i], tok) {
			t += c.weigh(tok)
		}
	}
	return t
}

// stripNumbering removes "1.", "2a)", "Section 3:", "B." and bullets before a label.
func stripNumbering(s string) string {
	if s = strings.TrimSpace(s); s != "" && !asciiLetter(s[0]) {
		s = strings.TrimLeft(s, "*•·▪●-–—> \t")
	}
	for range 3 {
		m := numbering.FindString(s)
		if m == "" || len(m) == len(s) {
			break
		}
		s = s[len(m):]
	}
	s = s[lettered(s):]
	if len(s) > 5 && s[0] >= 'A' && s[0] <= 'Z' && s[1] == ' ' && s[2] == ' ' && asciiLetter(s[3]) {
		s = s[3:] // "B  Dependants"
	}
	// "B.CHILD" has a letter for a number, "D.O.B" has not.
	if len(s) > 4 && s[1] == '.' && asciiLetter(s[0]) && asciiLetter(s[2]) && asciiLetter(s[3]) {
		s = s[2:]
	}
	return strings.TrimSpace(s)
}

// lettered is how long the number before a label is that has a letter behind it
// and no sign: "4b Contact"; 0 for none.
func lettered(s string) int {
	i := 0
	for i < len(s) && i < 2 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == 0 || i+2 >= len(s) || s[i] < 'a' || s[i] > 'n' || s[i+1] != ' ' || s[i+2] < 'A' || s[i+2] > 'Z' {
		return 0
	}
	return i + 2
}

func asciiLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// stripBrackets removes what stands in round or square brackets.
func stripBrackets(s string) string {
	if strings.IndexByte(s, '(') < 0 && strings.IndexByte(s, '[') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if open := strings.IndexByte("([", s[i]); open >= 0 {
			// Up to the next sign of its sort, where that shuts it.
			if end := strings.IndexAny(s[i+1:], [...]string{"()", "[]"}[open]); end >= 0 && s[i+1+end] != s[i] {
				out = append(out, ' ')
				i += end + 1
				continue
			}
		}
		out = append(out, s[i])
	}
	return strings.TrimSpace(string(out))
}
