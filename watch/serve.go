package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"
)

// Ready says what keeps the daemon from doing its work, a line each; nothing
// when it does it. A mailbox that another process holds is served.
func Ready(d Daemon, now time.Time) []string {
	var out []string
	switch d.Database {
	case Well:
	case TakesNothing:
		out = append(out, "the database takes nothing: is its disk full?")
	case NotLetIn:
		out = append(out, "the database refuses the sign-in: is the password still right?")
	case NoRight:
		out = append(out, "the database does not let its role write: `dtrbot check` says what to grant")
	default:
		out = append(out, "the database does not answer")
	}
	for _, m := range d.Mailboxes {
		seen := m.Looked
		if seen.IsZero() {
			seen = m.Since
		}
		switch {
		case m.Role == Standby:
		case m.Role == Idle:
			out = append(out, "mailbox "+m.Name+": not taken")
		case m.State != Reading && m.Looked.IsZero():
			out = append(out, "mailbox "+m.Name+": not read yet, "+string(m.State))
		case now.Sub(seen) >= max(blindAfter, 3*m.PollEvery):
			out = append(out, "mailbox "+m.Name+": not read for "+now.Sub(seen).Truncate(time.Minute).String())
		}
	}
	return out
}

// Page answers for the daemon on its port.
type Page struct {
	Board   *Board
	Faults  *Faults
	Now     func() time.Time
	Version string
}

// ServeHTTP answers /livez (every loop goes on), /readyz (the daemon does its
// work) and /metrics.
func (p *Page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { verdict(w, p.Board.Daemon().Stalled) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) { verdict(w, Ready(p.Board.Daemon(), p.Now())) })
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		_ = WriteMetrics(w, p.Board.Daemon(), p.Faults.Standing(), p.Version) // whoever asked has gone
	})
	// Who asks by a name that is not this machine's was led here by a page
	// in somebody's browser (DNS rebinding).
	if host, _, err := net.SplitHostPort(r.Host); err != nil || !local(host) {
		http.Error(w, "this is for this machine alone", http.StatusForbidden)
		return
	}
	mux.ServeHTTP(w, r)
}

func local(host string) bool {
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func verdict(w http.ResponseWriter, wrong []string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if len(wrong) == 0 {
		fmt.Fprintln(w, "ok")
		return
	}
	w.WriteHeader(http.StatusServiceUnavailable)
	fmt.Fprintln(w, strings.Join(wrong, "\n"))
}

// Listen opens the port of a Page. The address must be one of this machine.
func Listen(address string) (net.Listener, error) {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for the monitoring: %w", err)
	}
	if at, ok := l.Addr().(*net.TCPAddr); !ok || !at.IP.IsLoopback() {
		return nil, errors.Join(fmt.Errorf("listen for the monitoring: %s can be asked by other machines", l.Addr()), l.Close())
	}
	return l, nil
}

// Serve answers until ctx ends. It closes the listener.
func (p *Page) Serve(ctx context.Context, l net.Listener, log *slog.Logger) error {
	server := &http.Server{
		Handler: p, ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second, IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve the monitoring: %w", err)
	}
	return nil
}
