package mailbox

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"os"
	"testing"
	"time"
)

// A server that takes the connection and says nothing is told of as such, not
// by what its end looked like on this side.
func TestDialOfASilentServer(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	e := endpoint{addr: l.Addr().String(), host: "127.0.0.1", tls: &tls.Config{MinVersion: tls.VersionTLS12, ServerName: "127.0.0.1"}}
	_, _, err = e.dial(t.Context(), 50*time.Millisecond)
	if err == nil || err.Error() != "TLS: no answer within 50ms: i/o timeout" || !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("a server that is silent: %v", err)
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	if _, _, err := e.dial(stopped, time.Minute); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped by this side: %v", err)
	}
}
