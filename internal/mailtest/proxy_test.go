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

// recordingServer is an echo server that tells what it heard on its first
// connection, once that has ended.
func recordingServer(t *testing.T) (addr string, heard <-chan string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	all := make(chan string, 10)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				var b bytes.Buffer
				buf := make([]byte, 1024)
				for {
					n, err := c.Read(buf)
					b.Write(buf[:n])
					if err != nil {
						break
					}
					c.Write(buf[:n]) // fails once nobody listens
				}
				all <- b.String()
			}()
		}
	}()
	return l.Addr().String(), all
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
		{"reset after 5 bytes up", mailtest.Line{ResetUp: 5}, "01234"},
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

func TestProxyTrips(t *testing.T) {
	t.Parallel()
	const text = "0123456789 0123456789"
	for _, tt := range []struct {
		name   string
		trip   mailtest.Trip
		pieces int    // the text is said in so many
		want   string // what passes
		stays  bool   // the connection is not broken
	}{
		{name: "what the client says, after the match", trip: mailtest.Trip{Match: "345", End: true}, pieces: 1, want: "012345"},
		{name: "some bytes later", trip: mailtest.Trip{Match: "345", After: 2, End: true}, pieces: 1, want: "01234567"},
		{name: "in small pieces", trip: mailtest.Trip{Match: "345", After: 2, End: true}, pieces: len(text), want: "01234567"},
		{name: "not even the match", trip: mailtest.Trip{Match: "345", After: -1, End: true}, pieces: 1, want: "012"},
		{name: "what the server says", trip: mailtest.Trip{Down: true, Match: "345", After: 1, Reset: true}, pieces: 1, want: "0123456"},
		{name: "one after the other", trip: mailtest.Trip{Match: "9 ", Next: &mailtest.Trip{Down: true, Match: "12", End: true}}, pieces: 1, want: "012"},
		{name: "nothing follows", trip: mailtest.Trip{Match: "6789", After: 11, End: true}, pieces: 1, want: text, stays: true},
		{name: "never said", trip: mailtest.Trip{Match: "abc", Reset: true}, pieces: 1, want: text, stays: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			server, heard := recordingServer(t)
			p := newProxy(t, server)
			c := dialProxy(t, p)
			sprung := p.Arm(tt.trip)
			for i := range tt.pieces {
				size := len(text) / tt.pieces
				if _, err := io.WriteString(c, text[i*size:(i+1)*size]); err != nil {
					break // the trap has sprung
				}
			}
			buf := make([]byte, len(text))
			n, err := io.ReadFull(c, buf)
			got := string(buf[:n])
			if !tt.trip.Down && !tt.stays && tt.trip.Next == nil {
				got = <-heard
			}
			// A reset may overtake the last bytes, never add to them.
			if got != tt.want && !(tt.trip.Reset && len(got) < len(tt.want)) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if (err == nil) != tt.stays {
				t.Errorf("error: %v; should the connection stay: %v", err, tt.stays)
			}
			if tt.stays {
				select {
				case <-sprung:
					t.Error("it has sprung")
				default:
				}
			} else {
				<-sprung
			}
			p.Disarm()
			if got, err := exchange(dialProxy(t, p), text); err != nil || got != text {
				t.Errorf("the next connection: got %q, %v", got, err)
			}
		})
	}
}

// A trap may change the line for all: here it freezes, and what was held back
// flows later.
func TestProxyTripChangesTheLine(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	c := dialProxy(t, p)
	sprung := p.Arm(mailtest.Trip{Match: "3", Then: mailtest.Line{Freeze: true}})
	if _, err := io.WriteString(c, "0123456789"); err != nil {
		t.Fatal(err)
	}
	<-sprung
	p.Set(mailtest.Line{})
	buf := make([]byte, 10)
	if _, err := io.ReadFull(c, buf); err != nil || string(buf) != "0123456789" {
		t.Errorf("thawed: got %q, %v", buf, err)
	}
}

func TestProxyHole(t *testing.T) {
	t.Parallel()
	p := newProxy(t, echoServer(t))
	silent := func(c net.Conn, what string) {
		t.Helper()
		if err := c.SetReadDeadline(time.Now().Add(100 * time.Millisecond)); err != nil {
			t.Fatal(err)
		}
		if got, err := exchange(c, "lost"); !errors.Is(err, os.ErrDeadlineExceeded) || got != "" {
			t.Errorf("%s: got %q, %v; want silence", what, got, err)
		}
	}
	talking, quiet := dialProxy(t, p), dialProxy(t, p)
	for _, c := range []net.Conn{talking, quiet} {
		if got, err := exchange(c, "before"); err != nil || got != "before" {
			t.Fatalf("got %q, %v", got, err)
		}
	}
	p.Set(mailtest.Line{Hole: true})
	silent(talking, "an open connection")
	fresh := dialProxy(t, p)
	silent(fresh, "a new connection")
	p.Set(mailtest.Line{})
	silent(talking, "an open connection that lost something")
	silent(fresh, "a connection from within the hole")
	if got, err := exchange(quiet, "after"); err != nil || got != "after" {
		t.Errorf("a connection that lost nothing: got %q, %v", got, err)
	}
	if got, err := exchange(dialProxy(t, p), "after"); err != nil || got != "after" {
		t.Errorf("a new connection afterwards: got %q, %v", got, err)
	}
}
