package tracker

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"
	"net/url"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// patient dials PostgreSQL so that every wait for its answer ends. The driver
// waits without limit for a server that has fallen silent: a context that ends
// asks the server to stop, which is of no use on a line that carries nothing.
type patient struct {
	net.Dialer
	// patience is how long an answer may take; 0 for ever.
	patience time.Duration
	lines    *lines
}

func (p patient) Dial(network, address string) (net.Conn, error) {
	return p.DialContext(context.Background(), network, address)
}

func (p patient) DialTimeout(network, address string, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	return p.DialContext(ctx, network, address)
}

func (p patient) DialContext(ctx context.Context, network, address string) (net.Conn, error) {
	conn, err := p.Dialer.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	a := &answering{Conn: conn, patience: p.patience, lines: p.lines}
	p.lines.add(a)
	return a, nil
}

// lines are the open connections of a pool.
type lines struct {
	mu   sync.Mutex
	open map[*answering]struct{}
}

func newLines() *lines { return &lines{open: map[*answering]struct{}{}} }

func (l *lines) add(a *answering) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open[a] = struct{}{}
}

func (l *lines) remove(a *answering) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.open, a)
}

// cut ends all of them. It is for a server that has fallen silent: whoever waits
// for its answer on one of them would learn that only when patience ends.
func (l *lines) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for a := range l.open {
		_ = a.Conn.Close() // whoever uses it closes it again
	}
	clear(l.open)
}

// hurried ends with its context while it connects. The driver gives up its
// context once the line is open, and waits for the server's greeting for as long
// as connect_timeout says: nobody who stops the daemon wants to.
type hurried struct{ driver.Connector }

func (h hurried) Connect(ctx context.Context) (driver.Conn, error) {
	type made struct {
		conn driver.Conn
		err  error
	}
	done := make(chan made, 1)
	go func() {
		conn, err := h.Connector.Connect(ctx)
		done <- made{conn, err}
	}()
	select {
	case m := <-done:
		return m.conn, m.err
	case <-ctx.Done():
		go func() { // it ends with connect_timeout at the latest
			if m := <-done; m.err == nil {
				_ = m.conn.Close()
			}
		}()
		return nil, ctx.Err()
	}
}

// answering is a connection that ends when an answer takes too long.
type answering struct {
	net.Conn
	patience time.Duration
	lines    *lines
}

func (a *answering) Close() error {
	a.lines.remove(a)
	return a.Conn.Close()
}

func (a *answering) Read(b []byte) (int, error)  { return a.within("read", a.Conn.Read, b) }
func (a *answering) Write(b []byte) (int, error) { return a.within("write", a.Conn.Write, b) }

// within ends the connection rather than waiting: deadlines of the connection
// are the driver's own, which it sets while it connects.
func (a *answering) within(verb string, do func([]byte) (int, error), b []byte) (int, error) {
	if a.patience == 0 {
		return do(b)
	}
	late := time.AfterFunc(a.patience, func() { _ = a.Conn.Close() })
	n, err := do(b)
	if !late.Stop() && err != nil {
		// The driver gives up a connection for an error of the network.
		return n, &net.OpError{Op: verb, Net: "tcp", Addr: a.RemoteAddr(), Err: os.ErrDeadlineExceeded}
	}
	return n, err
}

// fellSilent tells that an answer did not come in time.
func fellSilent(err error) bool {
	return errors.Is(err, os.ErrDeadlineExceeded) || errors.Is(err, context.DeadlineExceeded)
}

// patienceOf is how long an answer to the statements of a URL may take: a
// server that lives breaks a statement off after statement_timeout. 0 where
// that has no limit.
func patienceOf(q url.Values) time.Duration {
	ms, err := strconv.Atoi(q.Get("statement_timeout"))
	limit := time.Duration(ms) * time.Millisecond
	if err != nil {
		// PostgreSQL knows units, and writes minutes as min.
		if limit, err = time.ParseDuration(strings.ReplaceAll(q.Get("statement_timeout"), "min", "m")); err != nil {
			return 0
		}
	}
	if limit <= 0 {
		return 0
	}
	return limit + answerWithin
}
