package main

import (
	"net"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestStopWhileConnecting: a daemon whose database takes the connection and
// says nothing ends in order when it is asked to.
func TestStopWhileConnecting(t *testing.T) {
	t.Parallel()
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	w := newWorld(t, newInProcess(t, true), plan{})
	w.edit(`"sqlite:dtrbot.db"`, `"postgres://dtrbot@`+silent.Addr().String()+`/cases?sslmode=disable"`)
	asking := make(chan net.Conn, 1)
	go func() {
		if conn, err := silent.Accept(); err == nil {
			asking <- conn
		}
	}()
	d := w.start()
	select {
	case conn := <-asking:
		defer conn.Close()
	case <-time.After(30 * time.Second):
		t.Fatal("the daemon does not connect")
	}
	if status := d.stop(syscall.SIGTERM); status != exitDone || strings.Contains(d.logged(), "ended by an error") {
		t.Errorf("status %d after SIGTERM, want %d: %s", status, exitDone, d.logged())
	}
}
