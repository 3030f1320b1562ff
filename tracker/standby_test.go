//go:build servers

package tracker_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/tracker"
)

// another is a second installation of the same configuration, on the same
// database.
func (w *world) another() *world {
	w.t.Helper()
	b := &world{t: w.t, url: w.url, keys: w.keys, post: &memory{}, now: w.now, desk: w.desk}
	b.open()
	return b
}

// serving is a Serve at work.
type serving struct {
	t    *testing.T
	stop context.CancelFunc
	done chan struct{}
	// took is told when the mailbox is taken, left why its work ended.
	took chan struct{}
	left chan error
}

func (w *world) serve() *serving {
	ctx, stop := context.WithCancel(w.t.Context())
	s := &serving{t: w.t, stop: stop, done: make(chan struct{}), took: make(chan struct{}, 100), left: make(chan error, 100)}
	served := w.tracker // the world may open another
	go func() {
		defer close(s.done)
		err := served.Serve(ctx, []string{"basildon"}, tracker.Serving{}, func(ctx context.Context, _ string) error {
			s.took <- struct{}{}
			<-ctx.Done()
			s.left <- context.Cause(ctx)
			return ctx.Err()
		})
		if err != nil {
			w.t.Errorf("Serve ended with %v", err)
		}
	}()
	w.t.Cleanup(func() {
		stop()
		<-s.done
	})
	return s
}

// within takes what must come within half a minute, the time in which a standby
// must have the mailboxes.
func within[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(30 * time.Second):
		t.Fatalf("%s: not within 30 seconds", what)
	}
	panic("not reached")
}

// administrator runs SQL beside the tracker.
func administrator(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// kick ends the session that holds the mailboxes.
func kick(t *testing.T, db *sql.DB) {
	t.Helper()
	var n int
	if err := db.QueryRow(`SELECT COUNT(*) FROM (SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) h WHERE pg_terminate_backend(h.pid)`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	if n != 1 {
		t.Fatalf("%d sessions hold the mailbox, want 1", n)
	}
}

// TestStandby: of two on one database one has the mailbox, and the other has it
// when the first ends, loses its session, or the database starts anew.
func TestStandby(t *testing.T) {
	t.Parallel()
	pg := startPostgres(t)
	database := func(t *testing.T, name string) *world {
		url, err := pg.NewDatabase(name)
		if err != nil {
			t.Fatal(err)
		}
		return newWorld(t, url)
	}

	t.Run("the first stops", func(t *testing.T) {
		a := database(t, "stops")
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		b := a.another()
		second := b.serve()
		if _, err := b.tracker.Hold(t.Context(), "basildon"); !errors.Is(err, tracker.ErrHeld) {
			t.Errorf("a pass beside the daemon: %v, want ErrHeld", err)
		}
		select {
		case <-second.took:
			t.Fatal("two have one mailbox")
		case <-time.After(4 * time.Second): // longer than a standby's pulse
		}
		first.stop()
		within(t, "the second takes the mailbox", second.took)
	})

	t.Run("the session is ended", func(t *testing.T) {
		a := database(t, "kicked")
		b := a.another()
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		second := b.serve()
		kick(t, administrator(t, a.url))
		if cause := within(t, "the first stops its work", first.left); !errors.Is(cause, tracker.ErrLost) {
			t.Errorf("the work ended by %v, want ErrLost", cause)
		}
		select {
		case <-first.took:
		case <-second.took:
		case <-time.After(30 * time.Second):
			t.Fatal("nobody has taken the mailbox within 30 seconds")
		}
	})

	t.Run("what is done under an older claim is not committed", func(t *testing.T) {
		a := database(t, "fenced")
		b := a.another()
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		a.receive(a.referral(1))
		// The second has the mailbox, and the first does not know yet.
		if _, err := administrator(t, a.url).Exec(`UPDATE station SET term = term + 1`); err != nil {
			t.Fatal(err)
		}
		in := a.referral(2)
		for what, err := range map[string]error{
			"receiving": a.tracker.Receive(t.Context(), in),
			"a folder":  a.tracker.SaveFolder(t.Context(), tracker.Folder{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 7}),
			"sweeping":  func() error { _, err := a.tracker.Sweep(t.Context(), "basildon", a.now, a.now); return err }(),
			"sending": func() error {
				_, err := a.tracker.Deliver(t.Context(), "basildon", tracker.Everything, a.post)
				return err
			}(),
		} {
			if !errors.Is(err, tracker.ErrLost) {
				t.Errorf("%s: %v, want ErrLost", what, err)
			}
		}
		if n := len(a.cases()); n != 1 {
			t.Errorf("%d cases, want 1", n)
		}
		a.expect()
		// An officer's word needs no claim.
		if err := b.tracker.Respond(t.Context(), a.only().Reference, time.Time{}, "by telephone"); err != nil {
			t.Error(err)
		}
	})

	t.Run("a notice on its way is left alone past SMTP's timeouts", func(t *testing.T) {
		a := database(t, "sending")
		b := a.another()
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		a.receive(a.referral(1))
		second := b.serve()
		db := administrator(t, a.url)
		a.post.outcome = func(string) tracker.Answer {
			// In the middle of sending the mailbox goes to the second, which
			// finds the notice being sent, and touches it neither now nor at
			// once afterwards.
			first.stop()
			within(t, "the second takes the mailbox", second.took)
			for _, wait := range []time.Duration{0, 11 * time.Minute} {
				b.now = a.now.Add(wait)
				b.pass()
				b.expect()
			}
			return tracker.Answer{Outcome: tracker.Accepted, Text: "250 2.0.0 Ok: queued"}
		}
		if _, err := a.tracker.Deliver(t.Context(), "basildon", tracker.Acknowledgements, a.post); !errors.Is(err, tracker.ErrLost) {
			t.Errorf("the delivery went on: %v, want ErrLost", err)
		}
		a.expect("ack " + officer)
		b.now = a.now.Add(time.Hour)
		b.pass()
		b.expect()
		var state string
		if err := db.QueryRow(`SELECT state FROM delivery`).Scan(&state); err != nil || state != "accepted" {
			t.Errorf("the delivery is %s, %v, want accepted", state, err)
		}
	})

	t.Run("a notice whose sender died is taken up", func(t *testing.T) {
		a := database(t, "died")
		b := a.another()
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		a.receive(a.referral(1))
		if _, err := administrator(t, a.url).Exec(`UPDATE delivery SET state = 'sending', attempts = 1, next_at = NULL, tried = $1, term = 1`, a.now.UnixMilli()); err != nil {
			t.Fatal(err)
		}
		first.stop()
		second := b.serve()
		within(t, "the second takes the mailbox", second.took)
		b.pass()
		b.expect()
		b.now = a.now.Add(13 * time.Minute)
		b.pass()
		b.expect("ack " + officer)
		if len(b.post.asked) == 0 {
			t.Error("it was not looked for in Sent")
		}
	})

	t.Run("the line swallows everything", func(t *testing.T) {
		where, err := pg.NewDatabase("hole")
		if err != nil {
			t.Fatal(err)
		}
		u, err := url.Parse(where)
		if err != nil {
			t.Fatal(err)
		}
		line, err := mailtest.NewProxy(u.Host)
		if err != nil {
			t.Fatal(err)
		}
		defer line.Close()
		u.Host = line.Addr()
		a := newWorld(t, u.String()+"&statement_timeout=2000")
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		line.Set(mailtest.Line{Hole: true})
		if cause := within(t, "the work stops", first.left); !errors.Is(cause, tracker.ErrLost) {
			t.Errorf("the work ended by %v, want ErrLost", cause)
		}
		// What is under way ends, too: with a context that has no end.
		asked := make(chan error, 1)
		go func() {
			_, err := a.tracker.Troubles(context.Background())
			asked <- err
		}()
		if err := within(t, "a question is given up", asked); err == nil {
			t.Error("a question was answered out of a hole")
		}
		line.Set(mailtest.Line{})
		within(t, "the mailbox is taken anew", first.took)
		a.receive(a.referral(1))
		a.pass()
		a.expect("ack " + officer)
	})

	t.Run("two installations in one database", func(t *testing.T) {
		var took []*serving
		for n := range 2 {
			where, err := pg.NewSchema(fmt.Sprintf("installation%d", n))
			if err != nil {
				t.Fatal(err)
			}
			took = append(took, newWorld(t, where).serve())
		}
		for _, s := range took {
			within(t, "each takes its own mailbox", s.took)
		}
	})

	t.Run("the database starts anew", func(t *testing.T) {
		a := database(t, "restarted")
		first := a.serve()
		within(t, "the first takes the mailbox", first.took)
		if err := pg.Restart(); err != nil {
			t.Fatal(err)
		}
		if cause := within(t, "the work stops", first.left); !errors.Is(cause, tracker.ErrLost) {
			t.Errorf("the work ended by %v, want ErrLost", cause)
		}
		within(t, "the mailbox is taken anew", first.took)
		a.receive(a.referral(1))
		a.pass()
		a.expect("ack " + officer)
		if n := strings.Count(a.log.String(), "session that holds the mailboxes was lost"); n != 1 {
			t.Errorf("the loss was logged %d times, want once", n)
		}
	})
}

// TestTermsWaitForWhatIsCommitted: the next holder's term begins after a change
// that is being committed, and a sign of life does not wait for it.
func TestTermsWaitForWhatIsCommitted(t *testing.T) {
	t.Parallel()
	pg := startPostgres(t)
	url, err := pg.NewDatabase("terms")
	if err != nil {
		t.Fatal(err)
	}
	a := newWorld(t, url)
	first := a.serve()
	within(t, "the first takes the mailbox", first.took)

	// A change of the first that does not come to its end, as when it is
	// paused: it shares the row.
	paused, err := administrator(t, url).Begin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := paused.Exec(`SELECT term FROM station FOR KEY SHARE`); err != nil {
		t.Fatal(err)
	}
	if err := a.tracker.SaveStations(t.Context(), map[string]tracker.Station{"basildon": {Taken: a.now, State: "reading", Since: a.now}}); err != nil {
		t.Fatal(err)
	}
	first.stop()
	second := a.another().serve()
	select {
	case <-second.took:
		t.Error("a term began while a change under the one before could be committed")
	case <-time.After(5 * time.Second):
	}
	if err := paused.Commit(); err != nil {
		t.Fatal(err)
	}
	within(t, "the second takes the mailbox", second.took)
}
