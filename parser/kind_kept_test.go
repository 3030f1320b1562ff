package parser

import "testing"

// TestKeepsReferrals: what was read of people is given with a message that speaks
// of one, and with one that a person is asked about for it.
func TestKeepsReferrals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		v    verdict
		want bool
	}{
		{"a referral", verdict{kind: KindReferral}, true},
		{"a chaser", verdict{kind: KindChaser}, true},
		{"ordinary mail", verdict{kind: KindOther}, false},
		{"mail that may be a referral", verdict{kind: KindOther, suspected: true}, true},
		{"a newsletter", verdict{kind: KindBulk, suspected: true}, false},
		{"what came back", verdict{kind: KindBounce}, false},
		{"minutes", verdict{kind: KindMAPPA, suspected: true}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := newLetter(contents{}, Envelope{}, reading{}).keepsReferrals(test.v); got != test.want {
				t.Errorf("kept: %v, want %v", got, test.want)
			}
		})
	}
}
