package mailtest

import (
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
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
	// ResetUp and ResetDown reset a connection once so many bytes of it went
	// to the server or to the client; 0 for never.
	ResetUp, ResetDown int64
	// Rate is how many bytes a second pass in each direction; 0 for all.
	Rate int
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
	client, server net.Conn
	once           sync.Once
	gone           chan struct{} // closed by reset
}

func (c *pair) reset() {
	c.once.Do(func() { close(c.gone) })
	hangUp(c.client)
	hangUp(c.server)
}

// hangUp closes with a reset (RST) where closing would be polite (FIN).
func hangUp(c net.Conn) {
	if t, ok := c.(*net.TCPConn); ok {
		_ = t.SetLinger(0) // fails only when it is closed already
	}
	_ = c.Close()
}

func (p *Proxy) serve(client net.Conn) {
	server, err := net.DialTimeout("tcp", p.target, 10*time.Second)
	if err != nil {
		hangUp(client) // the client sees what a refusal looks like through a proxy
		return
	}
	c := &pair{client: client, server: server, gone: make(chan struct{})}
	p.mu.Lock()
	p.pairs[c] = struct{}{}
	p.mu.Unlock()
	select {
	case <-p.done: // Close may have looked before c was there
		c.reset()
	default:
	}

	var both sync.WaitGroup
	both.Go(func() { p.pump(c, server, client, func(l Line) int64 { return l.ResetUp }) })
	both.Go(func() { p.pump(c, client, server, func(l Line) int64 { return l.ResetDown }) })
	both.Wait()
	_ = client.Close()
	_ = server.Close()
	p.mu.Lock()
	delete(p.pairs, c)
	p.mu.Unlock()
}

// pump carries bytes one way until either side ends; limit picks after how
// many the connection is reset.
func (p *Proxy) pump(c *pair, to, from net.Conn, limit func(Line) int64) {
	buf := make([]byte, 16<<10)
	var passed int64
	for {
		n, err := from.Read(buf)
		for rest := buf[:n]; len(rest) > 0; {
			line, changed := p.now()
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
			most := limit(line)
			if most > 0 {
				part = part[:max(0, min(int64(len(part)), most-passed))]
			}
			if _, werr := to.Write(part); werr != nil {
				c.reset()
				return
			}
			passed += int64(len(part))
			rest = rest[len(part):]
			if most > 0 && passed >= most {
				c.reset()
				return
			}
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
