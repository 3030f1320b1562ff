package mailbox_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

func newProxy(t *testing.T, u *url.URL) (*mailtest.Proxy, *url.URL) {
	t.Helper()
	p, err := mailtest.NewProxy(u.Host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	through := *u
	through.Host = p.Addr()
	return p, &through
}

// TestReadingOverABreakingLine cuts the connection, and the one after it,
// after more and more bytes: every message must arrive whole in the end.
func TestReadingOverABreakingLine(t *testing.T) {
	t.Parallel()
	s := newIMAP(t)
	want := map[uint32]string{}
	for i := range 4 {
		raw := letter(fmt.Sprintf("message %d", i))
		if i == 2 {
			raw = append(raw, []byte(strings.Repeat("A line of a larger message\r\n", 60))...)
		}
		uid, err := s.Append(user, "INBOX", raw, noon)
		if err != nil {
			t.Fatal(err)
		}
		want[uid] = string(raw)
	}
	for cut := int64(1); cut < 6000; cut += 83 {
		p, u := newProxy(t, s.URL())
		l := newLedger()
		r := reader(t, u, l, nil)
		p.Set(mailtest.Line{ResetDown: cut})
		look, err := r.Once(within(t, 20*time.Second))
		complete := err == nil && look.Folders[0].Complete
		if complete && len(l.rows)+len(l.unfetched) != len(want) {
			t.Errorf("cut after %d bytes: complete with %d rows and %d unfetched", cut, len(l.rows), len(l.unfetched))
		}
		p.Set(mailtest.Line{})
		for range 2 {
			once(t, r)
		}
		for uid, raw := range want {
			if e, ok := l.entry("INBOX", uid); !ok || string(e.raw) != raw {
				t.Errorf("cut after %d bytes: UID %d has %d bytes, want %d (unfetched: %q)", cut, uid, len(e.raw), len(raw), l.reason("INBOX", uid))
			}
		}
		equal(t, fmt.Sprintf("position after a cut at %d", cut), l.state("INBOX").Position, uint32(len(want)))
		r.Close()
	}
}

// TestSendingOverABreakingLine cuts the connection after each number of bytes,
// in either direction: an outcome must never say more than is known.
func TestSendingOverABreakingLine(t *testing.T) {
	t.Parallel()
	raw := letter("an acknowledgement")
	seen := map[mailbox.Outcome]int{}
	for _, up := range []bool{true, false} {
		for cut := int64(1); cut < 600; cut += 3 {
			f := newFakeSMTP(t, map[string]string{})
			p, u := newProxy(t, f.url())
			line := mailtest.Line{ResetDown: cut}
			if up {
				line = mailtest.Line{ResetUp: cut}
			}
			p.Set(line)
			r := route(t, mailbox.SMTPOptions{URL: u, Timeout: 2 * time.Second})
			way, err := r.Open(within(t, 20*time.Second))
			if err != nil {
				continue // nothing was sent
			}
			got := way.Send(within(t, 20*time.Second), to(lead), raw)
			way.Close()
			f.kick()
			f.listener.Close()
			seen[got.Outcome]++
			taken := len(f.mails())
			switch got.Outcome {
			case mailbox.Accepted:
				equal(t, fmt.Sprintf("up %v, cut at %d: accepted", up, cut), taken, 1)
			case mailbox.InDoubt:
				if taken > 1 {
					t.Errorf("up %v, cut at %d: in doubt and sent %d times", up, cut, taken)
				}
			default:
				equal(t, fmt.Sprintf("up %v, cut at %d: %s", up, cut, got.Outcome), taken, 0)
			}
		}
	}
	for _, outcome := range []mailbox.Outcome{mailbox.Accepted, mailbox.Deferred, mailbox.InDoubt} {
		if seen[outcome] == 0 {
			t.Errorf("no cut ended as %s: %v", outcome, seen)
		}
	}
	t.Logf("outcomes: %v", seen)
}
