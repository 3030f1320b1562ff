package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/tracker"
	"dtrbot/watch"
)

func (p *program) runCommand() *cobra.Command {
	var once, verbose bool
	var at, format string
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Read the mailboxes and do what is owed, as a daemon or once",
		Long: `Reads every mailbox, acknowledges referrals, and tells those who must know of
lapsed deadlines: until it is stopped, or once. One daemon at a time works on a
mailbox. On PostgreSQL a second one waits for the mailboxes of the first, as its
standby; on SQLite it ends with status 1.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if at != "" && !once {
				return usageError{errors.New("--now is for one pass: add --once")}
			}
			if format != "json" && format != "text" {
				return usageError{fmt.Errorf("--log is json or text, not %q; try `dtrbot run --help`", format)}
			}
			level := slog.LevelInfo
			if verbose {
				level = slog.LevelDebug
			}
			err := p.serve(cmd.Context(), once, at, format, level)
			if _, usage := errors.AsType[usageError](err); err == nil || usage || format != "json" || asked(cmd.Context(), err) {
				return err
			}
			// Whoever collects the log must see why it ends here.
			p.logger(format, level, p.now).Error("ended by an error", "err", err)
			return quietError{err}
		},
	}
	cmd.Flags().BoolVar(&once, "once", false, "make one pass over every mailbox and exit")
	cmd.Flags().StringVar(&at, "now", "", "with --once: act as if it were `TIME` (2026-08-17T09:00:00+01:00); refused while a mailbox is live, unless every relay is on this machine")
	cmd.Flags().StringVar(&format, "log", "json", "`FORMAT` of the log on standard error: json or text")
	cmd.Flags().BoolVar(&verbose, "verbose", false, "log what was done in detail, never what was read")
	return cmd
}

// serve reads the settings and works by them.
func (p *program) serve(ctx context.Context, once bool, at, format string, level slog.Level) error {
	s, err := p.settings()
	if err != nil {
		return err
	}
	now := p.now
	if at != "" {
		if now, err = simulated(at, s); err != nil {
			return err
		}
	}
	log := p.logger(format, level, now)
	for _, w := range s.Warnings {
		log.Warn(warningText(w))
	}
	return work(ctx, s, now, log, once, testOnlyTrace())
}

// simulated is a clock that stands still at a time given on the command line.
func simulated(at string, s *config.Settings) (func() time.Time, error) {
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		return nil, usageError{fmt.Errorf("--now %q is not a time like 2026-08-17T09:00:00+01:00", at)}
	}
	for _, m := range s.Mailboxes {
		if m.Mode == config.ModeLive && !loopback(m.SMTP.URL.Hostname()) {
			return nil, fmt.Errorf("--now is refused: mailbox %s is live and its relay is not on this machine, so real people would get mail with a wrong date", m.Name)
		}
	}
	return func() time.Time { return t }, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

// work opens everything and serves every mailbox, each in a loop of its own:
// one that fails does not stop another.
func work(ctx context.Context, s *config.Settings, now func() time.Time, log *slog.Logger, once bool, trace func(string)) (err error) {
	var elapsed func() time.Duration
	var seen *glimpse
	if !once {
		elapsed, seen = passing(), &glimpse{}
		log = slog.New(quiet{Handler: log.Handler(), seen: seen})
	}
	t, err := newTracker(s, now, elapsed, log, trace)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, t.Close()) }()
	// A daemon waits for a database that is away: nobody else could tell that
	// it is. What only another configuration mends ends it at once.
	away := connected(ctx, t)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case away != nil && (once || !errors.Is(away, tracker.ErrAway)):
		return away
	}
	readers, err := readersOf(s.Reading)
	if err != nil {
		return err
	}
	board := boardOf(s, now)
	stations, err := stationsOf(s, t, readers, board, now, log, trace)
	if err != nil {
		return err
	}
	if once {
		err = onePass(ctx, t, stations, board, log)
	} else {
		var m *monitor
		if m, err = newMonitor(s, t, board, seen, now, log, trace); err == nil {
			err = serveAll(ctx, s, t, away, stations, readers, m, now, log, trace)
		}
	}
	if errors.Is(err, tracker.ErrHeld) {
		return fmt.Errorf("%w: stop that one first; `dtrbot case` works beside it", err)
	}
	return err
}

// connected looks whether the database can be worked with.
func connected(ctx context.Context, t *tracker.Tracker) error {
	if err := t.Connect(ctx); err != nil {
		return err
	}
	return t.Rights(ctx)
}

// passing is the time that passes, by the clock that nobody sets.
func passing() func() time.Duration {
	if elapsed := testOnlyElapsed(); elapsed != nil {
		return elapsed
	}
	began := time.Now()
	return func() time.Duration { return time.Since(began) }
}

// onePass serves every mailbox once.
func onePass(ctx context.Context, t *tracker.Tracker, stations []*station, board *watch.Board, log *slog.Logger) (err error) {
	names := make([]string, len(stations))
	for i, st := range stations {
		names[i] = st.mailbox.Name
	}
	hold, err := t.Hold(ctx, names...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hold.Release()) }()
	log.Info("started", "mailboxes", len(stations), "once", true)
	faults := make([]error, len(stations))
	var all sync.WaitGroup
	for i, st := range stations {
		all.Go(func() {
			board.Is(st.mailbox.Name, watch.Holder)
			faults[i] = st.once(ctx)
		})
	}
	all.Wait()
	if err := t.SaveStations(ctx, stationRows(board.Daemon())); err != nil && ctx.Err() == nil {
		log.Warn("how the pass went could not be recorded", "err", err)
	}
	log.Info("stopped")
	return errors.Join(faults...)
}

// From so many mailboxes on the collector lets the heap grow by no more than so
// many percent.
const manyStations, gcOfMany = 100, 40

// serveAll serves each mailbox as long as this process holds it, until ctx ends.
// Away is the error of a database that did not answer yet: it is waited for.
func serveAll(ctx context.Context, s *config.Settings, t *tracker.Tracker, away error, stations []*station, readers *readers, m *monitor, now func() time.Time, log *slog.Logger, trace func(string)) error {
	byName := map[string]*station{}
	var names []string
	for _, st := range stations {
		byName[st.mailbox.Name] = st
		names = append(names, st.mailbox.Name)
	}
	watching, err := newVigil(s, t, m.board, now, log, trace)
	if err != nil {
		return err
	}
	if len(stations) >= manyStations && os.Getenv("GOGC") == "" {
		// What waits in IDLE is kept for months and collected in vain: memory is
		// dearer than the little time.
		debug.SetGCPercent(gcOfMany)
	}
	log.Info("started", "mailboxes", len(stations), "once", false)
	var all sync.WaitGroup
	defer all.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	// Until it is done, PDF forms are read slower.
	all.Go(func() {
		if err := readers.prepareCache(ctx); err != nil && ctx.Err() == nil {
			log.Warn("PDF forms are read more slowly, or not at all: the cache cannot be filled; see dtrbot check", "err", err)
		}
	})
	if s.Watch.Listen != "" {
		listener, err := watch.Listen(s.Watch.Listen)
		if err != nil {
			return err
		}
		page := &watch.Page{Board: m.board, Faults: m.faults, Now: now, Version: versionName()}
		all.Go(func() {
			if err := page.Serve(ctx, listener, log); err != nil && ctx.Err() == nil {
				log.Error("the monitoring is no longer answered", "err", err)
			}
		})
	}
	all.Go(func() { // waited for: the process must not end before it is said
		<-ctx.Done()
		m.say("STOPPING=1")
	})
	all.Go(func() { m.live(ctx) })
	if watching != nil {
		all.Go(func() { watching.run(ctx) })
	}
	ready := sync.OnceFunc(func() {
		m.say("READY=1")
		all.Go(func() { m.run(ctx) })
	})
	if away != nil {
		// It is started, and says that it waits: a start that lasted as long as
		// the outage would hold up whoever started it.
		ready()
		err = m.await(ctx, away)
	}
	if err == nil && ctx.Err() == nil {
		err = t.Serve(ctx, names, m.serving(ready), func(ctx context.Context, name string) error {
			return byName[name].serve(ctx)
		})
	}
	log.Info("stopped")
	return err
}
