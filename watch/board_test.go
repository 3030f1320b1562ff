package watch_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/watch"
)

// clock is a clock that is set by hand.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

// board is one with a mailbox that is read and one that another process has.
func board() (*watch.Board, *clock) {
	c := &clock{at: noon()}
	b := watch.NewBoard(c.now)
	b.Add("basildon", time.Minute, noon().AddDate(1, 0, 0))
	b.Add("braintree", time.Minute, time.Time{})
	b.Is("basildon", watch.Holder)
	b.Is("braintree", watch.Standby)
	b.Looked("basildon", watch.Reading, 3, false)
	b.Sent("basildon", "accepted")
	b.Found("basildon", watch.Facts{ReadUntil: noon(), Owed: 2, Receipts: 1, OldestOwed: noon(), Reviews: 4})
	return b, c
}

func TestStalledLoops(t *testing.T) {
	t.Parallel()
	b, c := board()
	b.Beat("reading basildon", time.Hour)
	b.Beat("sending basildon", time.Minute)
	c.at = c.at.Add(2 * time.Minute)
	b.Beat("holding", time.Minute)
	if diff := cmp.Diff([]string{"sending basildon"}, b.Daemon().Stalled); diff != "" {
		t.Errorf("stalled (-want +got):\n%s", diff)
	}
	b.Ended("sending basildon")
	if got := b.Daemon().Stalled; got != nil {
		t.Errorf("a loop that has ended is stalled: %v", got)
	}
}

func TestNilBoard(t *testing.T) {
	t.Parallel()
	var b *watch.Board
	b.Beat("reading basildon", time.Hour)
	b.Ended("reading basildon")
	b.Is("basildon", watch.Holder)
	b.Looked("basildon", watch.Reading, 1, false)
	b.Sent("basildon", "accepted")
}

func TestPage(t *testing.T) {
	t.Parallel()
	b, c := board()
	page := &watch.Page{Board: b, Faults: &watch.Faults{}, Now: c.now, Version: "1.2"}
	ask := func(path, host string) (int, string) {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Host = host
		w := httptest.NewRecorder()
		page.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	const here = "127.0.0.1:9464"
	expect := func(what, path string, code int, words string) {
		t.Helper()
		if got, body := ask(path, here); got != code || !strings.Contains(body, words) {
			t.Errorf("%s: %s answers %d %q, want %d with %q", what, path, got, body, code, words)
		}
	}
	expect("well", "/livez", 200, "ok")
	expect("well", "/readyz", 200, "ok")
	expect("well", "/metrics", 200, "dtrbot_database_up 1")
	expect("well", "/metrics", 200, "dtrbot_clock_doubted_until_timestamp_seconds 0")
	b.Clock(time.UnixMilli(1_787_572_800_500))
	expect("a clock on trial", "/metrics", 200, "dtrbot_clock_doubted_until_timestamp_seconds 1.7875728005e+09")
	b.Clock(time.Time{})
	expect("well", "/", 404, "")
	for _, host := range []string{"evil.example:9464", "evil.example", "192.0.2.1:9464"} {
		if code, _ := ask("/metrics", host); code != http.StatusForbidden {
			t.Errorf("asked as %s it answers %d", host, code)
		}
	}
	for _, host := range []string{"localhost:9464", "[::1]:9464"} {
		if code, _ := ask("/metrics", host); code != http.StatusOK {
			t.Errorf("asked as %s it answers %d", host, code)
		}
	}
	b.Beat("reading basildon", time.Minute)
	c.at = c.at.Add(20 * time.Minute)
	expect("a loop is stalled", "/livez", 503, "reading basildon")
	expect("not read for long", "/readyz", 503, "mailbox basildon: not read for 20m0s")
	b.Looked("basildon", watch.Reading, 0, false)
	expect("read again", "/readyz", 200, "ok")
	b.Database(watch.Away)
	expect("without database", "/readyz", 503, "the database does not answer")
	b.Database(watch.TakesNothing)
	expect("a full disk", "/readyz", 503, "the database takes nothing")
	b.Database(watch.NotLetIn)
	expect("another password", "/readyz", 503, "the database refuses the sign-in")
	b.Database(watch.NoRight)
	expect("no right", "/readyz", 503, "the database does not let its role write")
	b.Database(watch.Well)
	b.Is("braintree", watch.Idle)
	expect("lost a mailbox", "/readyz", 503, "mailbox braintree: not taken")
	b.Is("braintree", watch.Holder)
	b.Looked("braintree", watch.Refused, 0, false)
	expect("never read", "/readyz", 503, "mailbox braintree: not read yet, refused")
}

// TestMetrics checks the text against the grammar of the format, line by line.
func TestMetrics(t *testing.T) {
	t.Parallel()
	b, _ := board()
	var w strings.Builder
	faults := []watch.Fault{{Kind: watch.Database, Since: noon()}, {Mailbox: "basildon", Kind: watch.Unsent, Since: noon()}}
	if err := watch.WriteMetrics(&w, b.Daemon(), faults, `1.2 "x"`); err != nil {
		t.Fatal(err)
	}
	help := regexp.MustCompile(`^# HELP ([a-z_]+) [^\n]+$`)
	kind := regexp.MustCompile(`^# TYPE ([a-z_]+) (gauge|counter)$`)
	sample := regexp.MustCompile(`^([a-z_]+)(\{[a-z]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z]+="(?:[^"\\\n]|\\["\\n])*")*\})? (-?[0-9.e+]+)$`)
	seen, samples, family, typed := map[string]bool{}, map[string]bool{}, "", ""
	for line := range strings.Lines(w.String()) {
		line = strings.TrimSuffix(line, "\n")
		if m := help.FindStringSubmatch(line); m != nil {
			if family = m[1]; seen[family] {
				t.Errorf("%s is there twice", family)
			}
			seen[family] = true
		} else if m := kind.FindStringSubmatch(line); m != nil {
			if m[1] != family || strings.HasSuffix(family, "_total") != (m[2] == "counter") {
				t.Errorf("%q follows the help of %s", line, family)
			}
			typed = family
		} else if m := sample.FindStringSubmatch(line); m == nil || m[1] != typed || samples[m[1]+m[2]] {
			t.Errorf("%q is no sample of %s, or is there twice", line, typed)
		} else {
			samples[m[1]+m[2]] = true
		}
	}
	for _, want := range []string{
		`dtrbot_build_info{version="1.2 \"x\""} 1`,
		`dtrbot_fault{mailbox="",fault="database"} 1`,
		`dtrbot_fault{mailbox="basildon",fault="unsent"} 1`,
		`dtrbot_mailbox_role{mailbox="braintree",role="standby"} 1`,
		`dtrbot_mailbox_state{mailbox="basildon",state="reading"} 1`,
		`dtrbot_mailbox_last_good_look_timestamp_seconds{mailbox="basildon"} 1.7875728e+09`,
		`dtrbot_mailbox_unsent_notices{mailbox="basildon"} 2`,
		`dtrbot_mailbox_messages_total{mailbox="basildon"} 3`,
		`dtrbot_mailbox_envelopes_total{mailbox="basildon",outcome="accepted"} 1`,
	} {
		if !strings.Contains(w.String(), want+"\n") {
			t.Errorf("the metrics hold no %s", want)
		}
	}
	if strings.Contains(w.String(), `unsent_notices{mailbox="braintree"}`) {
		t.Error("what was never asked is told")
	}
}

func TestListenOnThisMachineAlone(t *testing.T) {
	t.Parallel()
	for address, fine := range map[string]bool{"127.0.0.1:0": true, "0.0.0.0:0": false, ":0": false} {
		l, err := watch.Listen(address)
		if (err == nil) != fine {
			t.Errorf("%s: %v", address, err)
		}
		if err == nil {
			if err := l.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestNotifier(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "notify") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	path := filepath.Join(dir, "socket")
	socket, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: path, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	env := map[string]string{"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "42"}
	getenv := func(name string) string { return env[name] }
	n := watch.NewNotifier(getenv, 42)
	if n.Interval() != 15*time.Second {
		t.Errorf("a sign of life every %s, want half of what is allowed", n.Interval())
	}
	if err := n.Notify("READY=1", "STATUS=works on 2 of 2"); err != nil {
		t.Fatal(err)
	}
	buf := make([]byte, 100)
	if err := socket.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if k, err := socket.Read(buf); err != nil || string(buf[:k]) != "READY=1\nSTATUS=works on 2 of 2" {
		t.Errorf("told %q, %v", buf[:k], err)
	}
	if got := watch.NewNotifier(getenv, 43).Interval(); got != 0 {
		t.Errorf("another process's watchdog is fed every %s", got)
	}
	silent := watch.NewNotifier(func(string) string { return "" }, 42)
	if err := silent.Notify("READY=1"); err != nil || silent.Interval() != 0 {
		t.Errorf("without a service manager: %v, %s", err, silent.Interval())
	}
}
