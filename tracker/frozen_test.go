//go:build servers

package tracker_test

import (
	"context"
	"net/url"
	"testing"

	"dtrbot/internal/mailtest"
	"dtrbot/tracker"
)

// TestDatabaseFreezes: a PostgreSQL that falls silent is told as one that is
// gone, while it is silent, and whoever waits for its answer waits no longer.
func TestDatabaseFreezes(t *testing.T) {
	t.Parallel()
	pg := startPostgres(t)
	where, err := pg.NewDatabase("cases")
	if err != nil {
		t.Fatal(err)
	}
	through, err := url.Parse(where)
	if err != nil {
		t.Fatal(err)
	}
	proxy, err := mailtest.NewProxy(through.Host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := proxy.Close(); err != nil {
			t.Error(err)
		}
	})
	through.Host = proxy.Addr()
	w := newWorld(t, through.String())
	w.open()

	sessions, asked := make(chan error, 100), make(chan error, 100)
	took, frozen := make(chan struct{}, 100), make(chan struct{})
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		err := w.tracker.Serve(ctx, []string{"basildon"}, tracker.Serving{Session: func(err error) { sessions <- err }}, func(ctx context.Context, _ string) error {
			took <- struct{}{}
			select {
			case <-frozen:
			case <-ctx.Done():
				return ctx.Err()
			}
			// A question of somebody who would wait for as long as it takes.
			_, err := w.tracker.Conditions(t.Context(), []string{"basildon"})
			asked <- err
			<-ctx.Done()
			return ctx.Err()
		})
		if err != nil {
			t.Errorf("Serve ended with %v", err)
		}
	}()
	t.Cleanup(func() {
		proxy.Set(mailtest.Line{})
		stop()
		<-done
	})
	if err := within(t, "the session", sessions); err != nil {
		t.Fatal(err)
	}
	within(t, "the mailbox is taken", took)
	proxy.Set(mailtest.Line{Freeze: true})
	close(frozen)
	if err := within(t, "the loss of the session", sessions); err == nil {
		t.Error("the session still stands")
	}
	if err := within(t, "the end of the question", asked); err == nil {
		t.Error("a server that is silent has answered")
	}
	proxy.Set(mailtest.Line{})
	for within(t, "a session", sessions) != nil {
	}
}
