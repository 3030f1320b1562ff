//go:build linux

package mailtest

import (
	"errors"
	"io"
	"net"
	"strings"
	"testing"
)

// A client that is stopped in the middle of a mail delivers it again: the
// first try is neither kept nor held against the sink, as what it cannot read
// is.
func TestSinkClientGoes(t *testing.T) {
	t.Parallel()
	long := errors.New("a line too long")
	for _, tt := range []struct {
		name string
		from io.Reader
		held error // told by delivered
	}{
		{"reset", reset(t), nil},
		{"ended", failing(io.ErrUnexpectedEOF), nil},
		{"unreadable", failing(long), long},
	} {
		s := &sink{unknown: func(string) bool { return false }}
		session := &sinkSession{sink: s}
		if err := session.Rcpt("a@other.example", nil); err != nil {
			t.Fatal(err)
		}
		if err := session.Data(tt.from); err == nil {
			t.Errorf("%s: the client is told that its mail is taken", tt.name)
		}
		if err := session.Data(strings.NewReader("Subject: x\r\n")); err != nil {
			t.Fatal(err)
		}
		all, err := s.delivered()
		if !errors.Is(err, tt.held) || (err == nil) != (tt.held == nil) {
			t.Errorf("%s: delivered tells %v, want %v", tt.name, err, tt.held)
		}
		if len(all) != 1 {
			t.Errorf("%s: %d mails are kept, want the second alone", tt.name, len(all))
		}
	}
}

// failing reads some text, then fails.
func failing(err error) io.Reader {
	r, w := io.Pipe()
	go func() {
		_, _ = io.WriteString(w, "Subject: x\r\n")
		w.CloseWithError(err)
	}()
	return r
}

// reset is what a connection reads whose other side has reset it.
func reset(t *testing.T) net.Conn {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	client, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	server, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	if err := client.(*net.TCPConn).SetLinger(0); err != nil {
		t.Fatal(err)
	}
	if err := client.Close(); err != nil {
		t.Fatal(err)
	}
	return server
}
