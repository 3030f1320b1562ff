package tracker

import (
	"slices"
	"testing"

	"dtrbot/parser"
)

// TestHeldOfAnyKind: mail that no rule knows is shown to a person when it may
// bring a referral; that of strangers at work needs both a wording and a part that
// was not read.
func TestHeldOfAnyKind(t *testing.T) {
	t.Parallel()
	d := &Desk{ReferrerDomains: []string{"probation.example"}}
	for _, tt := range []struct {
		name, from            string
		suspected, unreadable bool
		automatic             string
		held                  bool
	}{
		{"a referrer's wording", "a@probation.example", true, false, "", true},
		{"a referrer's unread part", "a@probation.example", false, true, "", true},
		{"a referrer's ordinary mail", "a@probation.example", false, false, "", false},
		{"anybody's wording and unread part", "a@trust.example", true, true, "", true},
		{"anybody's wording", "a@trust.example", true, false, "", false},
		{"anybody's unread part", "a@trust.example", false, true, "", false},
		{"a tenant's wording and unread part", "a@gmail.example", true, true, "", false},
		{"a robot's", "a@trust.example", true, true, "Auto-Submitted: auto-generated", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := parser.Result{Message: parser.Message{Kind: parser.KindOther, Suspected: tt.suspected}}
			m.Message.Envelope.From, m.Message.Envelope.Unreadable, m.Message.Envelope.Automatic = tt.from, tt.unreadable, tt.automatic
			if got := slices.Contains(judge(m, "inbox", false, d).reviews, reviewWording); got != tt.held {
				t.Errorf("held is %v, want %v", got, tt.held)
			}
		})
	}
}
