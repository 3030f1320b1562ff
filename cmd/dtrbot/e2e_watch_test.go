package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// manager is a service manager that keeps what it is told.
type manager struct {
	path string
	mu   sync.Mutex
	told []string
}

func newManager(t *testing.T) *manager {
	t.Helper()
	dir, err := os.MkdirTemp("", "manager") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	m := &manager{path: filepath.Join(dir, "notify")}
	socket, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: m.path, Net: "unixgram"})
	if err != nil {
		t.Fatal(err)
	}
	var reading sync.WaitGroup
	reading.Go(func() {
		buf := make([]byte, 4096)
		for {
			n, err := socket.Read(buf)
			if err != nil {
				return
			}
			m.mu.Lock()
			m.told = append(m.told, strings.Split(string(buf[:n]), "\n")...)
			m.mu.Unlock()
		}
	})
	t.Cleanup(func() {
		_ = socket.Close()
		reading.Wait()
		_ = os.RemoveAll(dir)
	})
	return m
}

// heard counts what begins so.
func (m *manager) heard(prefix string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := 0
	for _, s := range m.told {
		if strings.HasPrefix(s, prefix) {
			n++
		}
	}
	return n
}

// TestDaemonIsWatched: the service manager, a monitoring on this machine and
// `dtrbot status` each learn how the daemon fares.
func TestDaemonIsWatched(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, newInProcess(t, true), plan{boxes: []boxPlan{{authority: "basildon"}, {authority: "castle-point"}}})
	w.edit("[security]", fmt.Sprintf("[watch]\nlisten = %q\n\n[security]", address))
	w.write("password-castle-point", "not the password")
	w.now = time.Now()
	w.edit(`contacts_confirmed = "2026-08-20"`, `contacts_confirmed = "`+w.now.AddDate(0, 0, -3).Format(time.DateOnly)+`"`)
	w.refer("basildon", w.now.Add(-time.Hour), sample.Options{N: 1})

	m := newManager(t)
	d := w.startWith("NOTIFY_SOCKET="+m.path, "WATCHDOG_USEC=400000")
	ask := asking(t, address)
	d.wait("ready", func() bool { return m.heard("READY=1") == 1 })
	d.wait("a receipt", func() bool { return len(w.receipts("basildon")) == 2 })
	d.wait("signs of life", func() bool { return m.heard("WATCHDOG=1") >= 3 })
	if code, body := ask("/livez"); code != 200 || body != "ok\n" {
		t.Errorf("/livez answers %d %q", code, body)
	}
	d.wait("not ready for the mailbox that nobody can sign in to", func() bool {
		code, body := ask("/readyz")
		return code == 503 && body == "mailbox castle-point: not read yet, refused\n"
	})
	var metrics string
	d.wait("the metrics", func() bool {
		var code int
		code, metrics = ask("/metrics")
		return code == 200 && strings.Contains(metrics, `dtrbot_mailbox_unsent_notices{mailbox="basildon"} 0`)
	})
	for _, want := range []string{
		"dtrbot_database_up 1", "dtrbot_stalled_loops 0",
		`dtrbot_mailbox_state{mailbox="basildon",state="reading"} 1`, `dtrbot_mailbox_state{mailbox="castle-point",state="refused"} 1`,
		`dtrbot_mailbox_messages_total{mailbox="basildon"} 1`, `dtrbot_mailbox_envelopes_total{mailbox="basildon",outcome="accepted"} 2`,
	} {
		if !strings.Contains(metrics, want+"\n") {
			t.Errorf("the metrics hold no %s", want)
		}
	}
	if strings.Contains(metrics, "@") || strings.Contains(metrics, w.dir) {
		t.Error("the metrics hold an address or a path")
	}
	w.outs.WriteString(metrics) // what the demonstration must not say, they must not either

	served := func() bool {
		var status installationStatus
		if err := json.Unmarshal([]byte(w.must("status", "--json")), &status); err != nil {
			t.Fatal(err)
		}
		of := map[string]string{}
		for _, m := range status.Mailboxes {
			of[m.Mailbox] = fmt.Sprint(m.Served, " ", m.State)
		}
		return of["basildon"] == "true reading" && of["castle-point"] == "true refused"
	}
	w.now = time.Now()
	d.wait("status tells of the daemon", served)
	if status := d.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d, want %d", status, exitDone)
	}
	d.wait("stopping", func() bool { return m.heard("STOPPING=1") == 1 && m.heard("STATUS=works on 2 of 2") > 0 })
	w.logs.WriteString(d.logged())
	w.quiet([]int{1})
}

// asking asks a daemon's monitoring at an address for a page: its status, 0
// where it does not answer, and its text, or why there is none.
func asking(t *testing.T, address string) func(path string) (int, string) {
	return func(path string) (int, string) {
		response, err := http.Get("http://" + address + path)
		if err != nil {
			return 0, err.Error()
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(body)
	}
}
