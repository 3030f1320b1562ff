package parser

import (
	"math"
	"slices"
)

// A message is classified by rules. Each rule is a piece of evidence for one
// kind, with a weight from 0 to 1 and a name that is shown as the reason; it
// never quotes what was written. Pieces for one kind add up as independent
// ones do, and pieces against it (a negative weight) take their share away.
// The mail of machines is decided first, because whatever it quotes is not its
// own; among the rest the kind with most evidence wins. Two errors matter:
// to answer what is no referral, and to miss a referral.

// leastConfidence is what a kind needs to be more than "other".
const leastConfidence = 0.5

// clue is one piece of evidence.
type clue struct {
	kind   Kind
	weight float64
	name   string
	holds  func(l *letter) bool
}

// verdict is the kind of a message, how sure, and why.
type verdict struct {
	kind       Kind
	confidence float64
	reasons    []string
	// suspected is set when something spoke for a referral, but not enough.
	suspected bool
	kept      bool // whether what was read of people is kept
}

// leastSuspicion is what a referral needs to be suspected in a mail of
// another kind's making.
const leastSuspicion = 0.3

// tiers are the kinds in the order in which they are decided: a kind of an
// earlier tier with enough evidence wins over all evidence for later ones.
func tiers() [][]Kind {
	return [][]Kind{
		{KindBounce},
		{KindAutoReply},
		{KindEncrypted, KindBulk, KindPortalNotification},
		{KindMAPPA, KindInformationRequest},
		{
			KindSelfReferral, KindWithdrawal, KindChaser, KindContactChange, KindUpdate, KindRetentionRequest,
			KindEvidence, KindReferral,
		},
	}
}

// classify weighs every rule.
func (l *letter) classify() verdict {
	if l.env.Notice != "" && l.message.Header.Has(noticeHeader) {
		// Our own mail come back: answering it would answer ourselves.
		kind := KindOther
		if l.env.Automatic != noticeHeader {
			kind = KindAutoReply
		}
		return verdict{kind: kind, confidence: 0.99, reasons: []string{"header: a notice of this clerk"}}
	}
	scores := map[Kind]float64{}
	against := map[Kind]float64{}
	reasons := map[Kind][]string{}
	for r := range clues {
		if !r.holds(l) {
			continue
		}
		if r.weight < 0 {
			if _, ok := against[r.kind]; !ok {
				against[r.kind] = 1
			}
			against[r.kind] *= 1 + r.weight
			continue
		}
		scores[r.kind] = 1 - (1-scores[r.kind])*(1-r.weight)
		reasons[r.kind] = append(reasons[r.kind], r.name)
	}
	for k, f := range against {
		scores[k] *= f
	}
	best := 0.0
	for _, tier := range tiers() {
		var win Kind
		for _, k := range tier {
			if scores[k] > scores[win] {
				win = k
			}
		}
		if win != "" && scores[win] >= leastConfidence {
			why := reasons[win]
			if win == KindReferral || win == KindPortalNotification || win == KindChaser {
				why = append(l.formReasons(), why...)
			}
			return verdict{kind: win, confidence: round(min(scores[win], 0.99)), reasons: why}
		}
		best = max(best, scores[win])
	}
	why := append(reasons[KindOther], "no rule of another kind applies")
	return verdict{kind: KindOther, confidence: round(1 - best), reasons: why, suspected: scores[KindReferral] >= leastSuspicion}
}

func round(f float64) float64 { return math.Round(f*100) / 100 }

// formReasons names the parts that are filled-in forms.
func (l *letter) formReasons() []string {
	var out []string
	for _, f := range l.reading.forms {
		if f.answered > 0 && !slices.Contains(out, "form: "+f.part) {
			out = append(out, "form: "+f.part)
		}
	}
	return out
}
