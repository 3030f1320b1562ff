package mailbox

import (
	"context"
	"io"
	"net"
	"regexp"
	"sync"
	"sync/atomic"
	"time"
)

// localError is a fault on this side, in which the connection has no part.
type localError struct{ error }

func (e localError) Unwrap() error { return e.error }

// watch ends the connection when ctx ends, or when nothing moves for the
// timeout.
type watch struct {
	timer   *time.Timer
	hard    *time.Timer
	stop    func() bool
	timeout time.Duration
	late    atomic.Bool
}

// slowest is the rate below which a literal is given up, in bytes a second.
const slowest = 16 << 10

func (s *session) watch(ctx context.Context, size int64) *watch {
	w := &watch{timeout: s.timeout}
	end := func() {
		w.late.Store(true)
		s.kill()
	}
	w.timer = time.AfterFunc(s.timeout, end)
	w.hard = time.AfterFunc(s.timeout+time.Duration(size/slowest)*time.Second, end)
	w.stop = context.AfterFunc(ctx, func() { s.kill() })
	return w
}

func (w *watch) moved() { w.timer.Reset(w.timeout) }

func (w *watch) end() {
	w.timer.Stop()
	w.hard.Stop()
	w.stop()
}

// literal reads the content of an answer and never again once it has ended:
// from then on the library's own goroutine reads what follows.
type literal struct {
	from  io.Reader
	watch *watch // may be nil
	err   error
}

func (l *literal) Read(p []byte) (int, error) {
	if l.err != nil {
		return 0, l.err
	}
	if l.watch != nil {
		l.watch.moved()
	}
	n, err := l.from.Read(p)
	l.err = err
	return n, err
}

// ear is a connection that remembers the end of what came. The library takes
// a BYE, by which a server says why it ends the connection, for its plain end.
type ear struct {
	net.Conn
	mu  sync.Mutex
	end []byte
}

func (e *ear) Read(p []byte) (int, error) {
	const enough = 512
	n, err := e.Conn.Read(p)
	e.mu.Lock()
	defer e.mu.Unlock()
	if tail := p[max(0, n-enough):n]; len(tail) == enough {
		e.end = append(e.end[:0], tail...)
	} else {
		e.end = append(e.end, tail...)
		e.end = append(e.end[:0], e.end[max(0, len(e.end)-enough):]...)
	}
	return n, err
}

var byeLine = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|\n)\* BYE(?: \[([A-Z-]+)[^\]\r\n]*\])?([^\r\n]*)\r?\n$`)
})

// bye is the response code and the words of a BYE that came last.
func (e *ear) bye() (code, text string, ok bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	m := byeLine().FindSubmatch(e.end)
	if m == nil {
		return "", "", false
	}
	return string(m[1]), string(m[2]), true
}
