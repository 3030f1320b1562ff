package mailbox_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

// TestRunBacksOff reads the pauses that Run asks for.
func TestRunBacksOff(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		answer string
		low    []time.Duration
		high   []time.Duration
	}{
		{"unavailable", "NO [UNAVAILABLE] later",
			[]time.Duration{750 * time.Millisecond, 1500 * time.Millisecond, 3 * time.Second},
			[]time.Duration{1250 * time.Millisecond, 2500 * time.Millisecond, 5 * time.Second}},
		{"wrong password", "NO [AUTHENTICATIONFAILED] no",
			[]time.Duration{225 * time.Second, 450 * time.Second, 900 * time.Second},
			[]time.Duration{375 * time.Second, 750 * time.Second, 1500 * time.Second}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f := newFakeIMAP(t, inbox(7, message(1, "")))
			f.loginSay = test.answer
			ctx, cancel := context.WithCancel(within(t, 10*time.Second))
			defer cancel()
			var pauses []time.Duration
			l := newLedger()
			r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
				o.After = func(d time.Duration) <-chan time.Time {
					pauses = append(pauses, d)
					if len(pauses) == 3 {
						f.change(func() { f.loginSay = "" })
					}
					now := make(chan time.Time, 1)
					now <- noon
					return now
				}
			})
			err := r.Run(ctx, func(_ context.Context, look mailbox.Look, err error) error {
				if err == nil {
					cancel()
				}
				return nil
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("Run ended with %v", err)
			}
			if len(pauses) < 3 {
				t.Fatalf("pauses %v, want three", pauses)
			}
			for i := range 3 {
				if pauses[i] < test.low[i] || pauses[i] > test.high[i] {
					t.Errorf("pause %d is %v, want %v to %v", i, pauses[i], test.low[i], test.high[i])
				}
			}
			equal(t, "received after recovery", l.uids("INBOX", 7), []uint32{1})
		})
	}
}

func TestRunPollsWithoutIdle(t *testing.T) {
	t.Parallel()
	for name, answer := range map[string]string{"refused": "BAD no IDLE today", "works": ""} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folders := inbox(7, message(1, ""))
			f := newFakeIMAP(t, folders)
			f.idleSay = answer
			ctx, cancel := context.WithCancel(within(t, 20*time.Second))
			defer cancel()
			l := newLedger()
			r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Idle, o.PollEvery = true, 30*time.Millisecond })
			looks := 0
			err := r.Run(ctx, func(context.Context, mailbox.Look, error) error {
				looks++
				switch looks {
				case 2: // this server never tells of it
					f.change(func() {
						folders["INBOX"].messages = append(folders["INBOX"].messages, message(2, ""))
						folders["INBOX"].next = 3
					})
				case 4:
					f.kick()
				case 6:
					cancel()
				}
				return nil
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("Run ended with %v", err)
			}
			equal(t, "received", l.uids("INBOX", 7), []uint32{1, 2})
		})
	}
}

func TestRunLooksAgainForMore(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, ""), message(2, ""), message(3, "")))
	l := newLedger()
	r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) {
		o.Batch = 1
		o.After = func(time.Duration) <-chan time.Time { return nil } // it never comes
	})
	enough := errors.New("enough")
	var counts []int
	err := r.Run(within(t, 20*time.Second), func(_ context.Context, look mailbox.Look, err error) error {
		if err != nil {
			return err
		}
		counts = append(counts, look.Received())
		if !look.More {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) {
		t.Errorf("Run ended with %v, want what the pass answered", err)
	}
	equal(t, "messages of each look", counts, []int{1, 1, 1})
}

// TestOnlyConnectionIsShared needs the connection that Run idles on.
func TestOnlyConnectionIsShared(t *testing.T) {
	t.Parallel()
	sent := message(1, "")
	sent.raw = "Message-ID: <sent-1@basildon.example>\r\n\r\n"
	folders := inbox(7, message(1, ""))
	folders["Sent"] = &fakeFolder{validity: 3, next: 2, messages: []*fakeMessage{sent}}
	f := newFakeIMAP(t, folders)
	ctx, cancel := context.WithCancel(within(t, 20*time.Second))
	defer cancel()
	r := reader(t, f.url(), newLedger(), func(o *mailbox.ReaderOptions) {
		o.Idle, o.PollEvery = true, time.Hour
		o.Account.MaxConnections = 1
		o.Account.Folders = append(o.Account.Folders, mailbox.FolderSpec{Name: "Sent", Role: mailbox.RoleSent})
	})
	ended := make(chan error, 1)
	go func() {
		ended <- r.Run(ctx, func(_ context.Context, _ mailbox.Look, err error) error { return err })
	}()
	idling := func(n int) {
		t.Helper()
		if err := mailtest.Wait(ctx, func() bool { return len(f.commands("IDLE")) >= n }); err != nil {
			t.Fatal(err)
		}
	}
	for i, want := range []int{1, 0, 1} {
		idling(i + 1)
		id := map[int]string{1: "<sent-1@basildon.example>", 0: "<sent-2@basildon.example>"}[want]
		found, err := r.FindSent(ctx, id)
		if err != nil || found != want {
			t.Errorf("FindSent(%s) = %v, %v; want %v", id, found, err, want)
		}
	}
	idling(4)
	f.mu.Lock()
	logins := f.logins
	f.mu.Unlock()
	equal(t, "connections", logins, 1)
	cancel()
	if err := <-ended; !errors.Is(err, context.Canceled) {
		t.Errorf("Run ended with %v", err)
	}
}

// A line that ends in IDLE, again and again, is looked at as often as without.
func TestRunPollsWhereIdleBreaks(t *testing.T) {
	t.Parallel()
	f := newFakeIMAP(t, inbox(7, message(1, "")))
	f.change(func() { f.byeAt, f.bye = "IDLE", "* OK the line ends here" })
	ctx, cancel := context.WithCancel(within(t, 20*time.Second))
	defer cancel()
	const pollEvery = 3 * time.Second
	var longest time.Duration
	r := reader(t, f.url(), newLedger(), func(o *mailbox.ReaderOptions) {
		o.Idle, o.PollEvery = true, pollEvery
		o.After = func(d time.Duration) <-chan time.Time {
			longest = max(longest, d)
			return time.After(min(d, time.Millisecond) * 20)
		}
	})
	looks := 0
	err := r.Run(ctx, func(_ context.Context, _ mailbox.Look, err error) error {
		if err != nil {
			t.Error(err)
		}
		if looks++; looks == 12 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Run ended with %v", err)
	}
	if n := len(f.commands("IDLE")); n < 10 {
		t.Errorf("IDLE was begun %d times, want at least 10", n)
	}
	if longest > pollEvery {
		t.Errorf("it waited for %v, want %v at most", longest, pollEvery)
	}
}
