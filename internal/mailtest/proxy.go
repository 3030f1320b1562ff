package mailtest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// Line is how a Proxy treats its connections. The zero value passes
// everything.
type Line struct {
	// Refuse resets every new connection at once.
	Refuse bool
	// Freeze holds back what is sent from now on, in both directions; the
	// connections stay open, and a later Line without it lets it through.
	Freeze bool
	// Hole swallows what is sent from now on, in both directions, and the end
	// of connections too; new ones are accepted and never answered. What was
	// swallowed stays so: a connection that lost something never carries
	// anything again.
	Hole bool
	// ResetUp and ResetDown reset a connection once so many bytes of it went
	// to the server or to the client; 0 for never.
	ResetUp, ResetDown int64
	// Rate is how many bytes a second pass in each direction; 0 for all.
	Rate int
}

// Trip is a trap on the line: it breaks the first connection on which
// something is said in clear, at that very point.
type Trip struct {
	// Down watches what the server says, otherwise what the client says.
	Down bool
	// Match is what is waited for.
	Match string
	// After is how many bytes may follow it; the next one does not pass, and
	// springs the trap as it comes. With -1 not even the match passes.
	After int64
	// Next is waited for on the same connection before anything breaks.
	Next *Trip
	// Reset and End break the connection, by RST or in order (FIN).
	Reset, End bool
	// Then is how all connections are treated from that moment.
	Then Line
}

// armed is a trap that waits.
type armed struct {
	Trip
	only   *pair // nil: any connection
	sprung chan struct{}
}

// Proxy is a TCP proxy on loopback in front of a server that breaks the line
// on demand.
type Proxy struct {
	target string
	l      net.Listener
	done   chan struct{}
	wg     sync.WaitGroup

	mu      sync.Mutex
	line    Line
	changed chan struct{} // closed when line changes
	pairs   map[*pair]struct{}
	trap    *armed
}

// NewProxy starts a proxy for target, a host:port. The caller must Close it.
func NewProxy(target string) (*Proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen on loopback: %w", err)
	}
	p := &Proxy{
		target:  target,
		l:       l,
		done:    make(chan struct{}),
		changed: make(chan struct{}),
		pairs:   map[*pair]struct{}{},
	}
	p.wg.Go(p.accept)
	return p, nil
}

// Addr is host:port of the proxy.
func (p *Proxy) Addr() string { return p.l.Addr().String() }

// Set changes the line for new and for open connections.
func (p *Proxy) Set(line Line) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.line = line
	close(p.changed)
	p.changed = make(chan struct{})
}

// Arm sets a trap, in place of one that has not sprung. What is returned is
// closed when it springs.
func (p *Proxy) Arm(t Trip) (sprung <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.trap = &armed{Trip: t, sprung: make(chan struct{})}
	return p.trap.sprung
}

// Disarm takes the trap away.
func (p *Proxy) Disarm() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.trap = nil
}

// Reset resets every open connection now; new ones are treated as before.
func (p *Proxy) Reset() {
	p.mu.Lock()
	open := make([]*pair, 0, len(p.pairs))
	for c := range p.pairs {
		open = append(open, c)
	}
	p.mu.Unlock()
	for _, c := range open {
		c.reset()
	}
}

// Open is the number of connections that are open.
func (p *Proxy) Open() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.pairs)
}

// Close resets every connection and stops listening.
func (p *Proxy) Close() error {
	p.mu.Lock()
	select {
	case <-p.done:
	default:
		close(p.done)
	}
	p.mu.Unlock()
	err := p.l.Close()
	p.Reset()
	p.wg.Wait()
	if err != nil && !errors.Is(err, net.ErrClosed) {
		return fmt.Errorf("close the proxy: %w", err)
	}
	return nil
}

// now is the line and a channel that is closed when it changes.
func (p *Proxy) now() (Line, <-chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.line, p.changed
}

func (p *Proxy) accept() {
	for {
		client, err := p.l.Accept()
		if err != nil {
			return // Close; anything else shows as refused connections
		}
		if line, _ := p.now(); line.Refuse {
			hangUp(client)
			continue
		}
		p.wg.Go(func() { p.serve(client) })
	}
}

// pair is a client's connection and the one to the server.
type pair struct {
	client, server net.Conn // server is nil in a hole
	once           sync.Once
	gone           chan struct{} // closed by reset
	lost           atomic.Bool   // a hole has swallowed something
}

func (c *pair) reset() {
	c.once.Do(func() { close(c.gone) })
	hangUp(c.client)
	if c.server != nil {
		hangUp(c.server)
	}
}

// end closes both in order.
func (c *pair) end() {
	c.once.Do(func() { close(c.gone) })
	_ = c.client.Close()
	_ = c.server.Close()
}

// hangUp closes with a reset (RST) where closing would be polite (FIN).
func hangUp(c net.Conn) {
	if t, ok := c.(*net.TCPConn); ok {
		_ = t.SetLinger(0) // fails only when it is closed already
	}
	_ = c.Close()
}

func (p *Proxy) serve(client net.Conn) {
	c := &pair{client: client, gone: make(chan struct{})}
	if line, _ := p.now(); line.Hole {
		c.lost.Store(true)
		defer p.keep(c)()
		_, _ = io.Copy(io.Discard, client) // ends with the client, or with Close
		_ = client.Close()
		return
	}
	server, err := net.DialTimeout("tcp", p.target, 10*time.Second)
	if err != nil {
		hangUp(client) // the client sees what a refusal looks like through a proxy
		return
	}
	c.server = server
	defer p.keep(c)()

	var both sync.WaitGroup
	both.Go(func() { p.pump(c, server, client, false) })
	both.Go(func() { p.pump(c, client, server, true) })
	both.Wait()
	_ = client.Close()
	_ = server.Close()
}

// keep remembers an open connection until the function it returns is called.
func (p *Proxy) keep(c *pair) (forget func()) {
	p.mu.Lock()
	p.pairs[c] = struct{}{}
	p.mu.Unlock()
	select {
	case <-p.done: // Close may have looked before c was there
		c.reset()
	default:
	}
	return func() {
		p.mu.Lock()
		delete(p.pairs, c)
		p.mu.Unlock()
	}
}

// ear is what one direction of a connection has heard of a trap.
type ear struct {
	of    *armed
	tail  []byte // what came last, shorter than the match
	found bool
	left  int64 // how many bytes may still pass
}

// pass tells how much of what is said passes, and whether the trap springs
// after it.
func (p *Proxy) pass(c *pair, e *ear, down bool, said []byte) (n int, sprung *armed) {
	p.mu.Lock()
	defer p.mu.Unlock()
	a := p.trap
	if a == nil || a.Down != down || a.only != nil && a.only != c {
		*e = ear{}
		return len(said), nil
	}
	if e.of != a {
		*e = ear{of: a}
	}
	begin := 0
	if !e.found {
		heard := append(bytes.Clone(e.tail), said...)
		at := bytes.Index(heard, []byte(a.Match))
		if at < 0 {
			e.tail = heard[max(0, len(heard)-len(a.Match)+1):]
			return len(said), nil
		}
		if a.Next != nil {
			p.trap = &armed{Trip: *a.Next, only: c, sprung: a.sprung}
			return len(said), nil
		}
		e.found, e.left = true, a.After
		begin = at + len(a.Match) - len(e.tail)
		if a.After < 0 {
			p.trap = nil
			return max(0, at-len(e.tail)), a
		}
	}
	if rest := int64(len(said) - begin); rest <= e.left {
		e.left -= rest
		return len(said), nil
	}
	p.trap = nil
	return begin + int(e.left), a
}

// spring does what a trap is for.
func (p *Proxy) spring(c *pair, a *armed) {
	p.Set(a.Then)
	switch {
	case a.Reset:
		c.reset()
	case a.End:
		c.end()
	}
	close(a.sprung)
}

// limit is after how many bytes a connection is reset; 0 for never.
func (l Line) limit(down bool) int64 {
	if down {
		return l.ResetDown
	}
	return l.ResetUp
}

// pump carries bytes one way until either side ends.
func (p *Proxy) pump(c *pair, to, from net.Conn, down bool) {
	buf := make([]byte, 16<<10)
	var passed int64
	var heard ear
	for {
		n, err := from.Read(buf)
		for rest := buf[:n]; len(rest) > 0; {
			line, changed := p.now()
			if line.Hole {
				c.lost.Store(true)
			}
			if c.lost.Load() {
				break
			}
			if line.Freeze {
				select {
				case <-changed:
					continue
				case <-c.gone:
					return
				}
			}
			part := rest
			if line.Rate > 0 {
				part = rest[:min(len(rest), max(1, line.Rate/50))]
				t := time.NewTimer(time.Duration(len(part)) * time.Second / time.Duration(line.Rate))
				select {
				case <-t.C:
				case <-c.gone:
					t.Stop()
					return
				}
			}
			most := line.limit(down)
			if most > 0 {
				part = part[:max(0, min(int64(len(part)), most-passed))]
			}
			free, sprung := p.pass(c, &heard, down, part)
			part = part[:free]
			if len(part) > 0 {
				if _, werr := to.Write(part); werr != nil {
					if !c.lost.Load() {
						c.reset()
					}
					return
				}
			}
			passed += int64(len(part))
			rest = rest[len(part):]
			if sprung != nil {
				p.spring(c, sprung)
				continue
			}
			if most > 0 && passed >= most {
				c.reset()
				return
			}
		}
		if line, _ := p.now(); err != nil && (line.Hole || c.lost.Load()) {
			c.lost.Store(true)
			return // the end of it is swallowed, too
		}
		if errors.Is(err, io.EOF) {
			// One side may stop talking and go on listening.
			if t, ok := to.(*net.TCPConn); ok {
				_ = t.CloseWrite()
			}
			return
		}
		if err != nil {
			c.reset()
			return
		}
	}
}
