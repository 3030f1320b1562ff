package mailbox

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/url"
	"os"
	"time"
)

// Account is one mailbox on one IMAP server.
type Account struct {
	// Name is the mailbox's name in the Ledger and in logs.
	Name string
	// Username is who signs in; it is never logged.
	Username string
	// URL is the server: imaps://, imap+starttls:// or, on loopback only,
	// imap+insecure://, with host and optionally port.
	URL *url.URL
	// CAFile is a PEM file of further trust anchors; "" for none.
	CAFile string
	// Anchors shares the trust anchors among accounts; nil reads them for this one.
	Anchors *Anchors
	SignIn  SignIn
	// Folders are read in this order. None means INBOX and what the server
	// names as \Junk and \Sent (RFC 6154).
	Folders []FolderSpec
	// MaxConnections is how many connections may be open at once: 0 means 2.
	MaxConnections int
}

// endpoint is where to connect and how.
type endpoint struct {
	host string
	addr string
	tls  *tls.Config // nil when the connection stays in clear
	// starttls tells that the connection begins in clear and must change.
	starttls bool
}

// Anchors keeps the trust anchors of each file, with the system's, once for all
// who trust it: a copy of them for each of a thousand mailboxes is memory for
// nothing. It is used by one goroutine at a time.
type Anchors struct {
	pools map[string]*x509.CertPool
}

// NewAnchors has none yet.
func NewAnchors() *Anchors { return &Anchors{pools: map[string]*x509.CertPool{}} }

// of reads a PEM file once. A nil Anchors reads it each time.
func (a *Anchors) of(caFile string) (*x509.CertPool, error) {
	if a != nil && a.pools[caFile] != nil {
		return a.pools[caFile], nil
	}
	pem, err := os.ReadFile(caFile)
	if err != nil {
		return nil, fmt.Errorf("read the trust anchors: %w", err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		pool = x509.NewCertPool()
	}
	if !pool.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("%s holds no certificate in PEM form", caFile)
	}
	if a != nil {
		a.pools[caFile] = pool
	}
	return pool, nil
}

// endpointOf reads a URL such as imap+starttls://host:143.
func endpointOf(u *url.URL, protocol, port, tlsPort, caFile string, anchors *Anchors) (endpoint, error) {
	if u == nil {
		return endpoint{}, fmt.Errorf("no %s server is set", protocol)
	}
	e := endpoint{host: u.Hostname()}
	if e.host == "" {
		return endpoint{}, fmt.Errorf("the %s URL names no host", protocol)
	}
	var secure bool
	switch u.Scheme {
	case protocol + "s":
		secure, port = true, tlsPort
	case protocol + "+starttls":
		secure, e.starttls = true, true
	case protocol + "+insecure":
		if !isLoopback(e.host) {
			return endpoint{}, fmt.Errorf("%s is only for a server on this machine: use %ss or %s+starttls", u.Scheme, protocol, protocol)
		}
	default:
		return endpoint{}, fmt.Errorf("unknown scheme %q: use %ss, %s+starttls or, on this machine, %s+insecure", u.Scheme, protocol, protocol, protocol)
	}
	if u.Port() != "" {
		port = u.Port()
	}
	e.addr = net.JoinHostPort(e.host, port)
	if !secure {
		return e, nil
	}
	e.tls = &tls.Config{MinVersion: tls.VersionTLS12, ServerName: e.host}
	if caFile != "" {
		pool, err := anchors.of(caFile)
		if err != nil {
			return endpoint{}, err
		}
		e.tls.RootCAs = pool
	}
	return e, nil
}

func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

// wire is a connection whose reading is bounded by its user alone. The
// libraries set read deadlines of their own, counted from the start of a
// literal, which end a large mail on a slow line; here every command is
// watched as a whole instead.
type wire struct{ net.Conn }

func (w wire) SetReadDeadline(time.Time) error { return nil }

// dial connects, and speaks TLS at once where the endpoint does. Raw is the
// connection beneath, whose Close ends everything at once and never blocks.
func (e endpoint) dial(ctx context.Context, timeout time.Duration) (conn net.Conn, raw net.Conn, err error) {
	dialer := net.Dialer{
		Timeout: timeout,
		// A half-open connection is noticed within two minutes.
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 15 * time.Second, Count: 5},
	}
	raw, err = dialer.DialContext(ctx, "tcp", e.addr)
	if err != nil {
		return nil, nil, fmt.Errorf("connect: %w", err)
	}
	if e.tls == nil || e.starttls {
		return wire{raw}, raw, nil
	}
	shaking, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	secure := tls.Client(wire{raw}, e.tls)
	if err := secure.HandshakeContext(shaking); err != nil {
		// It says nothing new: a handshake that ran out of time has closed it.
		_ = raw.Close()
		if shaking.Err() != nil && ctx.Err() == nil {
			return nil, nil, fmt.Errorf("TLS: no answer within %s: %w", timeout, os.ErrDeadlineExceeded)
		}
		return nil, nil, fmt.Errorf("TLS: %w", err)
	}
	return secure, raw, nil
}
