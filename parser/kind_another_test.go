package parser

import "testing"

// TestAnotherOne: whoever thanks for one referred before and refers somebody new has
// not asked what became of the first.
func TestAnotherOne(t *testing.T) {
	t.Parallel()
	const before = "Hi, thanks for your help with Lee Hobb (A3390QC), who I referred last month and who got out on 18/09/2026, he is doing well in the shared house. "
	for _, tt := range []struct {
		name, text string
		want       Kind
	}{
		{"somebody new", before + "I have another one in the same boat for you. Monty Slade, A3812QD, born 26/06/1980, leaving HMP Leeds on 05/12/2026. Nowhere to go, NFA before he was recalled. He has consented, verbally.", KindReferral},
		{"nobody new", "Hi, I have not heard back about Lee Hobb (A3390QC), born 26/06/1980, who I referred last month. He leaves HMP Leeds on 05/12/2026 with nowhere to go. Can you let me know?", KindChaser},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Parse([]byte("From: Pat Gars <pat.gars@service.example>\nTo: h@council.example\nSubject: DTR\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n" + tt.text + "\n\nTa\nPat Gars\nPeer Mentor\n"))
			if r.Message.Kind != tt.want {
				t.Errorf("%s (%v), want %s", r.Message.Kind, r.Message.KindReasons, tt.want)
			}
		})
	}
}
