package parser

import "testing"

// TestUnseenMails reads typed mails that nothing was learnt from and no pattern
// was made on, by writers who had not seen the parser. What they tell is counted
// key by key: the figure says how far the reading of sentences carries.
func TestUnseenMails(t *testing.T) {
	t.Parallel()
	mails, _ := readTyped(t, "testdata/prose/unseen.jsonl")
	right, wrong, missed := 0, 0, 0
	for _, m := range mails {
		raw := "From: " + m.Sender + "\nTo: b@council.example\nSubject: " + m.Subject + "\nDate: Mon, 16 Nov 2026 10:12:00 +0000\n" +
			"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + m.text()
		var got map[string]string
		if refs := Parse([]byte(raw)).Referrals; len(refs) > 0 {
			got = flatten(t, refs[0])
		}
		want := m.want()
		for k, v := range want {
			switch {
			case got[k] == "":
				missed++
			case alike(k, got[k], v):
				right++
			default:
				wrong++
			}
		}
		for k := range got {
			if want[k] == "" && k != "household" {
				wrong++
			}
		}
	}
	p, r := float64(right)/float64(max(1, right+wrong)), float64(right)/float64(max(1, right+missed))
	f1 := 2 * p * r / max(p+r, 0.01)
	t.Logf("F1 %.3f: %d right, %d wrong or made up, %d missed", f1, right, wrong, missed)
	if len(mails) < 166 || f1 < 0.64 {
		t.Errorf("F1 %.3f on %d mails, want 0.640 on 166 or more", f1, len(mails))
	}
}
