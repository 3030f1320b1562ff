package accuracy

import (
	"fmt"
	"slices"

	"dtrbot/parser"
)

// Scored is one message of the corpus, read and judged.
type Scored struct {
	Name     string
	Want     Want
	Kind     parser.Kind
	Findings []Finding
	// Wrong kinds of the two grave sorts.
	WouldAnswer, Missed bool
	// Held says that a person is asked to look at it.
	Held bool
	// KeptUnmapped of Unmapped other answers appear somewhere.
	KeptUnmapped, Unmapped int
	// Converter is set when only a converter can read the referral: its fields
	// count in no figure of Sum, whatever this machine has installed.
	Converter Converter
}

// Score reads a message and judges the result. The fields of a message that is
// no referral by its answer are judged only when the answer gives some: a
// chaser may bring the form again, and what is read of it does no harm.
func Score(m Message) (Scored, error) {
	r := parser.Parse(m.Raw)
	s, err := score(m, r)
	s.Converter = converterFor(m, r)
	return s, err
}

func score(m Message, r parser.Result) (Scored, error) {
	s := Scored{Name: m.Name, Want: m.Want, Kind: r.Message.Kind, Held: HeldForReview(r, true)}
	got, err := flattenResult(r.Referrals)
	if err != nil {
		return s, fmt.Errorf("%s: %w", m.Name, err)
	}
	var want []fields
	for _, object := range m.Want.Referrals {
		want = append(want, flatten(object))
	}
	s.WouldAnswer = Acknowledged(r) && !slices.ContainsFunc(m.Want.Kinds, opens)
	s.Missed = m.Want.refers() && !s.kindRight() && !Acknowledged(r) && !s.Held
	if len(want) > 0 || m.Want.Kinds[0] == parser.KindReferral {
		s.Findings = compareAll(contract(), want, got, m.Want.Lenient)
		s.KeptUnmapped, s.Unmapped = keptUnmapped(want, got)
	}
	return s, nil
}

// refers tells whether the best kind of the answer is one whose clock starts
// when it is received: a referral, or a request to save a tenancy.
func (w Want) refers() bool {
	return w.Kinds[0] == parser.KindReferral || w.Kinds[0] == parser.KindRetentionRequest
}

// watched tells whether a person must look by the answer itself: the officer
// said so, or consent is refused.
func (w Want) watched() bool {
	return w.Review || slices.ContainsFunc(w.Referrals, func(r map[string]any) bool {
		consent, ok := r["consent"].(map[string]any)
		return ok && consent["given"] == false
	})
}

func (s Scored) kindRight() bool { return slices.Contains(s.Want.Kinds, s.Kind) }

// Figures are the measures of one part of the corpus.
type Figures struct {
	Messages int
	All      Tally
	Critical Tally
	ByKey    map[string]Tally
	ByFormat map[string]Tally
	ByWriter map[string]Tally
	// FormatMessages and WriterMessages count the messages with fields.
	FormatMessages map[string]int
	WriterMessages map[string]int
	// Matrix counts messages by best kind of the answer, then by kind read;
	// any acceptable kind counts as the best.
	Matrix    map[parser.Kind]map[parser.Kind]int
	KindRight int
	// NonReferrals are the messages whose answer is never acknowledged,
	// WouldAnswer those of them that would be, Never those of them in the
	// kinds that must never be answered.
	NonReferrals, WouldAnswer, Never int
	// Referrals are those the clock starts for; Missed are neither
	// acknowledged nor held.
	Referrals, Missed int
	// Plain are the referrals that no person need look at first, Held those of
	// them that are held. Watched and WatchedHeld are the others; where
	// officers could differ a referral is neither.
	Plain, Held, Watched, WatchedHeld int
	// KeptUnmapped of Unmapped other answers appear somewhere.
	KeptUnmapped, Unmapped int
}

// Sum adds up the messages of a part.
func Sum(all []Scored) Figures {
	f := Figures{
		Messages: len(all),
		ByKey:    map[string]Tally{}, ByFormat: map[string]Tally{}, ByWriter: map[string]Tally{},
		FormatMessages: map[string]int{}, WriterMessages: map[string]int{},
		Matrix: map[parser.Kind]map[parser.Kind]int{},
	}
	for _, s := range all {
		f.addFields(s)
		f.addKind(s)
	}
	return f
}

func (f *Figures) addFields(s Scored) {
	if s.Converter != "" {
		return
	}
	f.KeptUnmapped += s.KeptUnmapped
	f.Unmapped += s.Unmapped
	if len(s.Findings) == 0 {
		return
	}
	var sum Tally
	for _, x := range s.Findings {
		t := x.tally()
		sum.add(t)
		if Critical(x.Key) {
			f.Critical.add(t)
		}
		plus(f.ByKey, x.Key, t)
	}
	f.All.add(sum)
	plus(f.ByFormat, s.Want.Format, sum)
	f.FormatMessages[s.Want.Format]++
	writer := s.Want.Writer
	if writer == "" {
		writer = "the mail itself"
	}
	plus(f.ByWriter, writer, sum)
	f.WriterMessages[writer]++
}

func (f *Figures) addKind(s Scored) {
	best := s.Want.Kinds[0]
	read := s.Kind
	if s.kindRight() {
		f.KindRight++
		read = best
	}
	if f.Matrix[best] == nil {
		f.Matrix[best] = map[parser.Kind]int{}
	}
	f.Matrix[best][read]++
	if !slices.ContainsFunc(s.Want.Kinds, opens) {
		f.NonReferrals++
	}
	if s.WouldAnswer {
		f.WouldAnswer++
		if neverAnswered(best) {
			f.Never++
		}
	}
	if !s.Want.refers() {
		return
	}
	f.Referrals++
	if s.Missed {
		f.Missed++
	}
	if slices.Contains(s.Want.Lenient, "review") {
		return
	}
	if s.Want.watched() {
		f.Watched++
		if s.Held {
			f.WatchedHeld++
		}
		return
	}
	f.Plain++
	if s.Held {
		f.Held++
	}
}

func plus(m map[string]Tally, key string, t Tally) {
	sum := m[key]
	sum.add(t)
	m[key] = sum
}
