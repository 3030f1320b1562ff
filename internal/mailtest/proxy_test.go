package mailtest_test

import (
	"bytes"
	"errors"
	"io"
	"net"
	"os"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
)

// echoServer answers every byte with the same byte.
func echoServer(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				io.Copy(c, c)
			}()
		}
	}()
	return l.Addr().String()
}

func newProxy(t *testing.T, target string) *mailtest.Proxy {
	t.Helper()
	p, err := mailtest.NewProxy(target)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return p
}

func dialProxy(t *testing.T, p *mailtest.Proxy) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", p.Addr())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return c
}

// exchange sends text and reads until all of it came back or the line broke.
func exchange(c net.Conn, text string) (string, error) {
	sent := make(chan error, 1)
	go func() {
		_, err := io.WriteString(c, text)
		sent <- err
	}()
	buf := make([]byte, len(text))
	n, err := io.ReadFull(c, buf)
	if err == nil {
		err = <-sent
	}
	return string(buf[:n]), err
}

func TestProxyPasses(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	c := dialProxy(t, p)
	text := string(bytes.Repeat([]byte("0123456789"), 100_000))
	if got, err := exchange(c, text); err != nil || got != text {
		t.Fatalf("got %d bytes, %v; want %d", len(got), err, len(text))
	}
	// The end of one direction passes without ending the other.
	if err := c.(*net.TCPConn).CloseWrite(); err != nil {
		t.Fatal(err)
	}
	if rest, err := io.ReadAll(c); err != nil || len(rest) != 0 {
		t.Errorf("after the end: %q, %v", rest, err)
	}
	if err := mailtest.Wait(t.Context(), func() bool { return p.Open() == 0 }); err != nil {
		t.Errorf("%d connections are open: %v", p.Open(), err)
	}
}

func TestProxyBreaks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		line mailtest.Line
		want string // what comes back before the reset
	}{
		{"refused", mailtest.Line{Refuse: true}, ""},
		{"reset after 5 bytes up", mailtest.Line{ResetUp: 5}, ""},
		{"reset after 5 bytes down", mailtest.Line{ResetDown: 5}, "01234"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p := newProxy(t, echoServer(t))
			p.Set(tt.line)
			got := ""
			c, err := net.Dial("tcp", p.Addr())
			if err == nil { // a refusal may come before or after the handshake
				defer c.Close()
				got, err = exchange(c, "0123456789")
			}
			// Reading says EOF where writing has taken the reset already.
			if !errors.Is(err, syscall.ECONNRESET) && !errors.Is(err, syscall.EPIPE) && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
				t.Errorf("error: got %v, want a broken connection", err)
			}
			// A reset may overtake the last bytes, never add to them.
			if len(got) > len(tt.want) {
				t.Errorf("got %q, want %q at most", got, tt.want)
			}
			p.Set(mailtest.Line{})
			if got, err := exchange(dialProxy(t, p), "again"); err != nil || got != "again" {
				t.Errorf("afterwards: got %q, %v", got, err)
			}
		})
	}
}

func TestProxyFreezesAndThaws(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	c := dialProxy(t, p)
	if got, err := exchange(c, "before"); err != nil || got != "before" {
		t.Fatalf("got %q, %v", got, err)
	}
	p.Set(mailtest.Line{Freeze: true})
	if err := c.SetReadDeadline(time.Now().Add(100 * time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if got, err := exchange(c, "during"); !errors.Is(err, os.ErrDeadlineExceeded) || got != "" {
		t.Fatalf("frozen: got %q, %v; want nothing until the deadline", got, err)
	}
	if err := c.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	p.Set(mailtest.Line{})
	buf := make([]byte, len("during"))
	if _, err := io.ReadFull(c, buf); err != nil || string(buf) != "during" {
		t.Errorf("thawed: got %q, %v", buf, err)
	}
}

func TestProxyResetsFrozen(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	c := dialProxy(t, p)
	if _, err := exchange(c, "before"); err != nil {
		t.Fatal(err)
	}
	p.Set(mailtest.Line{Freeze: true})
	if _, err := io.WriteString(c, "lost"); err != nil {
		t.Fatal(err)
	}
	p.Reset()
	if _, err := c.Read(make([]byte, 1)); err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("got %v, want a reset", err)
	}
	if err := mailtest.Wait(t.Context(), func() bool { return p.Open() == 0 }); err != nil {
		t.Errorf("%d connections are open: %v", p.Open(), err)
	}
}

func TestProxySlow(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	p.Set(mailtest.Line{Rate: 1000})
	begin := time.Now()
	text := string(make([]byte, 200))
	if got, err := exchange(dialProxy(t, p), text); err != nil || got != text {
		t.Fatalf("got %d bytes, %v", len(got), err)
	}
	if took := time.Since(begin); took < 200*time.Millisecond {
		t.Errorf("200 bytes at 1000 bytes a second took %v", took)
	}
}
