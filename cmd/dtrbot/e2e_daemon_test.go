package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// daemon is the program at work in a process of its own.
type daemon struct {
	t     *testing.T
	cmd   *exec.Cmd
	ended chan error

	mu  sync.Mutex
	log bytes.Buffer
}

// Write takes the daemon's log.
func (d *daemon) Write(p []byte) (int, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log.Write(p)
}

func (d *daemon) logged() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.log.String()
}

// start starts the daemon; the test ends it if it does not itself.
func (w *world) start() *daemon {
	w.t.Helper()
	return w.startWith()
}

// startWith starts it with further variables of the environment.
func (w *world) startWith(env ...string) *daemon {
	w.t.Helper()
	return w.startAs(env, "run")
}

// startAs starts it with a command line.
func (w *world) startAs(env []string, args ...string) *daemon {
	w.t.Helper()
	d := &daemon{t: w.t, ended: make(chan error, 1)}
	d.cmd = w.child(env, args...)
	d.cmd.Stderr = d
	if err := d.cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	go func() { d.ended <- d.cmd.Wait() }()
	w.t.Cleanup(func() {
		if w.t.Failed() {
			w.t.Logf("the daemon's log:\n%s", d.logged())
		}
		if d.cmd.ProcessState == nil {
			if err := d.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
				w.t.Error(err)
			}
		}
	})
	return d
}

// wait fails the test when the condition does not come true in half a minute.
func (d *daemon) wait(what string, done func() bool) {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 30*time.Second)
	defer cancel()
	if err := mailtest.Wait(ctx, done); err != nil {
		d.t.Fatalf("%s: %v", what, err)
	}
}

// stop asks the daemon to end and returns its status.
func (d *daemon) stop(sig syscall.Signal) int {
	d.t.Helper()
	if err := d.cmd.Process.Signal(sig); err != nil {
		d.t.Fatal(err)
	}
	select {
	case <-d.ended:
	case <-time.After(15 * time.Second):
		d.t.Fatalf("the daemon did not end within 15 seconds of %v", sig)
	}
	return d.cmd.ProcessState.ExitCode()
}

// testDaemon: the daemon acknowledges what lies there when it starts and, woken
// by the server, what arrives later; a mailbox that it cannot sign in to stops
// no other; a pass beside it ends at once; a signal ends it in order.
func testDaemon(t *testing.T, make maker) {
	// Nothing but IDLE can wake it within the test.
	w := newWorld(t, make(t, false), plan{mail: "idle = true\npoll_every = \"6h\"", boxes: []boxPlan{
		{authority: "castle-point"}, {authority: "basildon"},
	}})
	now := time.Now()
	w.now = now
	w.edit(`contacts_confirmed = "2026-08-20"`, `contacts_confirmed = "`+now.AddDate(0, 0, -3).Format(time.DateOnly)+`"`)
	w.write("password-castle-point", "not the password")
	if s, ok := w.servers.(*exchange); ok { // it takes no passwords
		if err := s.Shut(w.boxes["castle-point"].address); err != nil {
			t.Fatal(err)
		}
	}

	w.refer("basildon", now.Add(-time.Hour), sample.Options{N: 1})
	d := w.start()
	receipts := func(n int) func() bool {
		return func() bool { return len(w.receipts("basildon")) == 2*n }
	}
	d.wait("a receipt for what lay there", receipts(1))
	// The second comes when the daemon waits, or just before.
	w.refer("basildon", now, sample.Options{N: 3, Format: sample.Docx})
	d.wait("a receipt for what arrived later", receipts(2))
	w.refer("basildon", now, sample.Options{N: 4, Format: sample.HTML})
	d.wait("a receipt for the third", receipts(3))

	second := w.child(nil, "run", "--once") // on PostgreSQL the daemon would wait
	var errs bytes.Buffer
	second.Stderr = &errs
	if err := second.Run(); err == nil || second.ProcessState.ExitCode() != exitFailed {
		t.Errorf("a pass beside the daemon ended with %v, want status %d", err, exitFailed)
	}
	if !strings.Contains(errs.String(), "stop that one first") {
		t.Errorf("a pass beside the daemon does not say what to do: %s", errs.String())
	}
	if len(w.cases()) != 3 { // `case` works beside the daemon
		t.Errorf("%d cases, want 3", len(w.cases()))
	}

	if status := d.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("after SIGTERM: status %d, want %d", status, exitDone)
	}
	log := d.logged()
	for _, want := range []string{`"msg":"stopped"`, `"mailbox":"castle-point"`, "sign-in"} {
		if !strings.Contains(log, want) {
			t.Errorf("the log holds no %s", want)
		}
	}
	w.logs.WriteString(log)

	again := w.start()
	w.refer("basildon", now, sample.Options{N: 5})
	again.wait("a receipt after a new start", receipts(4))
	if status := again.stop(syscall.SIGINT); status != exitDone {
		t.Errorf("after SIGINT: status %d, want %d", status, exitDone)
	}
	onlyOnce(t, w.receipts("basildon"))
	if n := len(w.sent("castle-point")); n != 0 {
		t.Errorf("%d mails from a mailbox that nobody can sign in to", n)
	}
	w.quiet([]int{1, 3, 4, 5})
}
