package tracker

import (
	"context"
	"errors"
	"net"
	"testing"
	"time"
)

// A server that takes the connection and does not answer holds up nobody who
// was asked to end.
func TestConnectEndsWithItsContext(t *testing.T) {
	t.Parallel()
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	tr, err := New(Options{URL: "postgres://dtrbot@" + silent.Addr().String() + "/cases?sslmode=disable", Keys: t.TempDir(), Now: func() time.Time { return time.Time{} }})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := tr.Close(); err != nil {
			t.Error(err)
		}
	}()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go func() {
		if conn, err := silent.Accept(); err == nil {
			stop()
			<-t.Context().Done()
			_ = conn.Close()
		}
	}()
	if err := tr.Connect(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("it ended with %v, want %v", err, context.Canceled)
	}
}
