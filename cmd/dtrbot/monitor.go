package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"
	"sync/atomic"
	"time"

	"dtrbot/config"
	"dtrbot/tracker"
	"dtrbot/watch"
	"dtrbot/workday"
)

const (
	// monitorEvery is how often the daemon looks at itself.
	monitorEvery = 15 * time.Second
	// followEvery is the least time between two looks at what has changed.
	followEvery = time.Second
	// signEvery is how often it leaves a sign of life in the database.
	signEvery = time.Minute
	// learnEvery is how often the usual volume of a mailbox is learnt anew,
	// from so much of its mail.
	learnEvery = 24 * time.Hour
	learnFrom  = 8 * 7 * 24 * time.Hour
	// askWithin is how long the database may take to tell how mailboxes fare.
	askWithin = 10 * time.Second
)

// The daemon's own loops, and how long they may take for a round.
const (
	holdingLoop  = "holding"
	holdingSlack = 10 * time.Minute // work that was lost may take its time to end
	monitorLoop  = "monitor"
	monitorSlack = 5 * time.Minute
)

// monitor looks at the daemon while it works: what the database knows of the
// mailboxes, which faults begin and end, and what the service manager is told.
type monitor struct {
	board     *watch.Board
	faults    *watch.Faults
	tracker   *tracker.Tracker
	names     []string
	calendars map[string]*workday.Calendar
	notify    watch.Notifier
	now       func() time.Time
	log       *slog.Logger
	// tell mails of a fault that began, or ended, and says whether there was a
	// mail; an error means that it is to be told again. Nil for nobody but the
	// log.
	tell func(ctx context.Context, f watch.Fault, ended bool) (bool, error)

	usual  map[string]*usual
	known  map[string]bool // mailboxes whose standing faults were read
	untold watch.Changes
	tellAt time.Time         // no try to tell before it
	signed time.Time         // when the last sign of life of all was left
	states map[string]string // with which each mailbox's was
	// read tells that the database answered in this round, and unwritten why the
	// last sign of life could not be left in it. unbegun is why the work on a
	// mailbox did not begin since the last round.
	read      bool
	unwritten watch.Cause
	unbegun   atomic.Pointer[error]
	// lost: no session with the database stands, which is told for itself.
	// failed counts the rounds, one after another, in which the database failed
	// though one stands, and said is what the log says of it; seen is what it
	// failed a mailbox with.
	lost   atomic.Bool
	failed int
	said   watch.Cause
	seen   *glimpse
}

// usual is the volume of a mailbox, and when it was learnt.
type usual struct {
	watch.Usual
	learnt time.Time
}

func newMonitor(s *config.Settings, t *tracker.Tracker, board *watch.Board, seen *glimpse, now func() time.Time, log *slog.Logger, trace func(string)) (*monitor, error) {
	h, err := holidays(s)
	if err != nil {
		return nil, err
	}
	m := &monitor{
		board: board, faults: &watch.Faults{}, tracker: t, calendars: map[string]*workday.Calendar{}, now: now, log: log,
		notify: watch.NewNotifier(os.Getenv, os.Getpid()), usual: map[string]*usual{}, known: map[string]bool{}, seen: seen, states: map[string]string{},
	}
	m.lost.Store(true)
	known := packs{}
	for _, box := range s.Mailboxes {
		d, _, err := deskOf(s, box, h, known)
		if err != nil {
			return nil, err
		}
		m.names = append(m.names, box.Name)
		m.calendars[box.Name] = d.Calendar
	}
	alarm, err := sirenOf(s, newSignIns(), now, log, trace)
	if err != nil {
		return nil, err
	}
	if alarm != nil {
		m.tell = m.mailed(alarm)
	}
	return m, nil
}

// boardOf is a board that knows the mailboxes of the settings.
func boardOf(s *config.Settings, now func() time.Time) *watch.Board {
	b := watch.NewBoard(now)
	for _, m := range s.Mailboxes {
		b.Add(m.Name, m.PollEvery, secretEnds(m.OAuth2))
	}
	return b
}

// say tells the service manager; that it cannot be told is no fault of ours.
func (m *monitor) say(states ...string) {
	if err := m.notify.Notify(states...); err != nil {
		m.log.Debug("the service manager was not told", "err", err)
	}
}

// The pauses while a daemon that was started waits for the database.
const firstAwait, lastAwait = time.Second, 30 * time.Second

// await waits until the database answers for the first time, or ctx ends; err is
// why it did not yet. What it returns does not pass by itself.
func (m *monitor) await(ctx context.Context, err error) error {
	began := m.now()
	m.board.Database(causeOf(err))
	m.log.Error("the database is away: waiting for it", "err", err)
	for pause := firstAwait; ; pause = min(2*pause, lastAwait) {
		m.board.Beat(holdingLoop, holdingSlack)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		err := connected(ctx, m.tracker)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil:
			m.log.Info("the database answers", "after", m.now().Sub(began).Round(time.Second).String())
			return nil
		case !errors.Is(err, tracker.ErrAway):
			return err
		}
	}
}

// serving is how the tracker tells the board what it holds. Ready is called
// whenever the database gives a session.
func (m *monitor) serving(ready func()) tracker.Serving {
	return tracker.Serving{
		Held: func(name string, held bool) {
			if held {
				m.board.Is(name, watch.Holder)
			} else {
				m.board.Is(name, watch.Idle)
			}
		},
		Waiting: func(name string) { m.board.Is(name, watch.Standby) },
		Session: func(err error) {
			m.board.Database(causeOf(err))
			m.lost.Store(err != nil)
			m.seen.take()
			if err == nil {
				ready()
			}
		},
		Unbegun: func(_ string, err error) {
			m.unbegun.Store(&err)
			m.board.Database(causeOf(err))
		},
		Beat: func() { m.board.Beat(holdingLoop, holdingSlack) },
	}
}

// live gives the service manager signs of life, as long as every loop goes on.
func (m *monitor) live(ctx context.Context) {
	if m.notify.Interval() == 0 {
		return
	}
	pulse := time.NewTicker(m.notify.Interval())
	defer pulse.Stop()
	for {
		if stalled := m.board.Daemon().Stalled; len(stalled) == 0 {
			m.say("WATCHDOG=1")
		} else {
			m.log.Error("loops no longer go on: the service manager is given no sign of life", "loops", stalled)
		}
		select {
		case <-ctx.Done():
			return
		case <-pulse.C:
		}
	}
}

// run looks at everything until ctx ends.
func (m *monitor) run(ctx context.Context) {
	defer m.board.Ended(monitorLoop)
	pulse := time.NewTicker(monitorEvery)
	defer pulse.Stop()
	for {
		m.board.Beat(monitorLoop, monitorSlack)
		m.round(ctx)
		for next := false; !next; {
			select {
			case <-ctx.Done():
				return
			case <-pulse.C:
				next = true
			case <-m.board.Changed():
				m.follow(ctx)
				rest(ctx, followEvery)
			}
		}
	}
}

// rest waits, or until ctx ends.
func rest(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// follow leaves signs of life of the mailboxes whose state has changed since the
// last ones, and tells the service manager. What fails is told, and done, by the
// next round.
func (m *monitor) follow(ctx context.Context) {
	d := m.board.Daemon()
	line := statusLine(d, len(m.faults.Standing()))
	var changed []watch.Mailbox
	for _, box := range d.Mailboxes {
		if box.Role == watch.Holder && m.states[box.Name] != stateOf(box) {
			changed = append(changed, box)
		}
	}
	d.Mailboxes = changed
	signing, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	if len(changed) == 0 || m.tracker.SaveStations(signing, stationRows(d)) != nil {
		return
	}
	for _, box := range changed {
		m.states[box.Name] = stateOf(box)
	}
	m.say("STATUS=" + line)
}

// round looks once.
func (m *monitor) round(ctx context.Context) {
	seen := m.seen.take()
	failed := m.facts(ctx)
	m.board.Clock(m.tracker.DoubtedUntil())
	d := m.board.Daemon()
	m.standing(ctx, d)
	changes := m.faults.Update(watch.Judge(d, m.faults.Standing(), m.now()))
	for _, f := range changes.Began {
		m.log.Log(ctx, faultLevel(f.Kind, slog.LevelError), "a fault began", "mailbox", f.Mailbox, "fault", f.Kind, "since", f.Since.UTC(), "means", faultWords(f.Kind))
	}
	for _, f := range changes.Ended {
		m.log.Log(ctx, faultLevel(f.Kind, slog.LevelInfo), "a fault ended", "mailbox", f.Mailbox, "fault", f.Kind, "since", f.Since.UTC())
	}
	m.untold = m.untold.And(changes)
	if !m.untold.None() && !waits(m.now(), m.tellAt) && !m.tracker.ClockDoubted() {
		if m.untold = m.told(ctx, m.untold); !m.untold.None() {
			m.tellAt = m.now().Add(sirenPause)
		}
	}
	if states := statesOf(d); seen != nil || m.unwritten != watch.Well || m.unbegun.Load() != nil || m.now().Sub(m.signed).Abs() >= signEvery || !maps.Equal(states, m.states) {
		if err := m.sign(ctx, d); err != nil {
			failed = err
		} else {
			m.signed, m.states = m.now(), states
		}
	}
	if ctx.Err() == nil {
		m.judge(failed, seen)
	}
	m.say("STATUS=" + statusLine(d, len(m.faults.Standing())))
}

// judge says in the log, once, that the database fails though the session with
// it stands, and once that this is over. What had passed before this round is
// said when it was seen to keep a mailbox from something.
func (m *monitor) judge(failed, seen error) {
	switch cause := causeOf(failed); {
	case m.lost.Load():
		m.failed, m.said = 0, watch.Well
	case failed != nil:
		// What does not answer once may do so the next time.
		if m.failed++; (m.failed > 1 || cause != watch.Away) && cause != m.said {
			m.said = cause
			m.log.Error(causeWords(cause), "err", failed)
		}
	case m.said != watch.Well:
		m.failed, m.said = 0, watch.Well
		m.log.Info("the database answers, and takes what it is given")
	default:
		if m.failed = 0; seen != nil {
			m.log.Warn("the database failed for a moment: what it did not take is tried again", "err", seen)
		}
	}
}

// facts asks the database about every mailbox.
func (m *monitor) facts(ctx context.Context) error {
	asking, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	at := m.now()
	all, err := m.tracker.Conditions(asking, m.names)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if m.read = err == nil; m.read && m.unwritten != watch.Well {
		m.board.Database(m.unwritten) // until it is written again
	} else {
		m.board.Database(causeOf(err))
	}
	if err != nil {
		return err
	}
	for _, c := range all {
		m.board.Found(c.Mailbox, factsOf(c))
		if silent, known := m.silent(asking, c); known {
			m.board.Heard(c.Mailbox, silent, at)
		}
	}
	return nil
}

func factsOf(c tracker.Condition) watch.Facts {
	return watch.Facts{
		ReadUntil: c.ReadUntil, LastMessage: c.LastMessage, Unfetched: c.Unfetched, Owed: c.Owed, Receipts: c.Receipts,
		OldestOwed: c.OldestOwed, OldestReceipt: c.OldestReceipt, Reviews: c.Reviews, Late: c.Late, OpenCases: c.OpenCases,
	}
}

// silent tells whether no mail has come to a mailbox for longer than is usual;
// known is false where what is usual could not be learnt.
func (m *monitor) silent(ctx context.Context, c tracker.Condition) (silent, known bool) {
	now, cal := m.now(), m.calendars[c.Mailbox]
	working := func(at time.Time) bool {
		ok, _ := cal.Working(workday.DateOf(at))
		return ok
	}
	u := m.usual[c.Mailbox]
	if u == nil || now.Sub(u.learnt).Abs() >= learnEvery {
		hours, err := m.tracker.Arrivals(ctx, c.Mailbox, now.Add(-learnFrom))
		switch {
		case err == nil:
			u = &usual{Usual: usualOf(hours, now, working), learnt: now}
			m.usual[c.Mailbox] = u
		case u == nil:
			m.log.Warn("the usual volume of the mailbox could not be learnt", "mailbox", c.Mailbox, "err", err)
			return false, false
		default: // what was usual yesterday still is
			m.log.Warn("the usual volume of the mailbox could not be learnt anew", "mailbox", c.Mailbox, "err", err)
		}
	}
	return u.Silent(c.LastMessage, now, workday.London(), working), true
}

// usualOf learns the volume of a mailbox from the hours in which mail arrived.
func usualOf(hours []tracker.Hourful, now time.Time, working func(time.Time) bool) watch.Usual {
	var known []watch.Hour
	first := now
	for _, h := range hours {
		known = append(known, watch.Hour(h))
		if h.Start.Before(first) {
			first = h.Start
		}
	}
	return watch.NewUsual(known, first, now, workday.London(), working)
}

// standing reads which faults of a mailbox were told before this process took
// it, and forgets those of one that it no longer holds. As long as they cannot
// be read nothing is said of the mailbox: in d it counts as not held.
func (m *monitor) standing(ctx context.Context, d watch.Daemon) {
	var all []tracker.Trouble
	var err error
	asked := false
	for i, box := range d.Mailboxes {
		if box.Role != watch.Holder {
			delete(m.known, box.Name)
			m.faults.Forget(box.Name)
			continue
		}
		if m.known[box.Name] {
			continue
		}
		if !asked {
			asking, cancel := context.WithTimeout(ctx, askWithin)
			all, err = m.tracker.Troubles(asking)
			cancel()
			asked = true
		}
		if err != nil {
			d.Mailboxes[i].Role = watch.Idle // tried again with the next round
			continue
		}
		m.known[box.Name] = true
		for _, t := range all {
			if t.Mailbox == box.Name {
				m.faults.Stood(watch.Fault{Mailbox: t.Mailbox, Kind: watch.Kind(t.Kind), Since: t.Since})
			}
		}
	}
}

// told tells the changes, records each as soon as it was told, and gives back
// what is to be told again: one mail that fails repeats no other. Several
// mailboxes with one secret are one mail.
func (m *monitor) told(ctx context.Context, c watch.Changes) watch.Changes {
	var quiet, left, failed watch.Changes
	secrets := map[time.Time]bool{}
	failures := 0
	for i, f := range slices.Concat(c.Began, c.Ended) {
		ended := i >= len(c.Began)
		switch {
		case m.tell == nil || !mailable(f) || secrets[f.Ends()]:
			quiet = with(quiet, f, ended)
			continue
		case failures == patience || ctx.Err() != nil: // it would be the same for the others
			left = with(left, f, ended)
			continue
		}
		m.board.Beat(monitorLoop, monitorSlack)
		sent, err := m.tell(ctx, f, ended)
		if err != nil {
			m.log.Error("nobody could be told of a fault: tried again", "mailbox", f.Mailbox, "fault", f.Kind, "err", err)
			failed = with(failed, f, ended)
			failures++
			continue
		}
		failures = 0
		secrets[f.Ends()] = sent && f.Kind == watch.Secret
		m.record(ctx, with(watch.Changes{}, f, ended))
	}
	m.record(ctx, quiet)
	// What failed comes last, so that it keeps nothing else from its turn.
	return watch.Changes{Began: slices.Concat(left.Began, failed.Began), Ended: slices.Concat(left.Ended, failed.Ended)}
}

// with adds a fault that began, or ended.
func with(c watch.Changes, f watch.Fault, ended bool) watch.Changes {
	if ended {
		c.Ended = append(c.Ended, f)
	} else {
		c.Began = append(c.Began, f)
	}
	return c
}

// record keeps over a restart what was told.
func (m *monitor) record(ctx context.Context, c watch.Changes) {
	began, ended := troubles(c.Began), troubles(c.Ended)
	if len(began)+len(ended) == 0 {
		return
	}
	saving, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	if err := m.tracker.SaveTroubles(saving, began, ended); err != nil {
		m.log.Warn("what was told of faults could not be recorded", "err", err)
	}
}

// mailable tells of which faults those in [alarm] get a mail: the ones that
// nothing else tells them of. Outages have an alarm of their own, which waits
// until they endanger something.
func mailable(f watch.Fault) bool { return f.Kind == watch.Silent || f.Kind == watch.Secret }

// mailed tells those in [alarm] of a fault. Each mail has its own time.
func (m *monitor) mailed(s *siren) func(context.Context, watch.Fault, bool) (bool, error) {
	return func(ctx context.Context, f watch.Fault, over bool) (bool, error) {
		ended := time.Time{}
		if over {
			ended = m.now()
		}
		a, ok, err := m.tracker.FaultMail(f.Mailbox, f.Kind == watch.Silent, f.Since, f.Ends(), ended, s.to)
		if err != nil || !ok {
			return false, err
		}
		if !s.send(ctx, a, m.log) {
			return false, errors.New("the relay of [alarm] did not take it")
		}
		return true, nil
	}
}

// troubles are those of mailboxes; the daemon's own are its own.
func troubles(faults []watch.Fault) []tracker.Trouble {
	var out []tracker.Trouble
	for _, f := range faults {
		if f.Mailbox != "" {
			out = append(out, tracker.Trouble{Mailbox: f.Mailbox, Kind: string(f.Kind), Since: f.Since})
		}
	}
	return out
}

// sign leaves a sign of life of each mailbox that this process holds.
func (m *monitor) sign(ctx context.Context, d watch.Daemon) error {
	signing, cancel := context.WithTimeout(ctx, askWithin)
	defer cancel()
	err := m.tracker.SaveStations(signing, stationRows(d))
	if unbegun := m.unbegun.Swap(nil); err == nil && unbegun != nil {
		// The mailboxes that it might leave one for could not be taken.
		err = *unbegun
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if m.unwritten = causeOf(err); m.unwritten == watch.Away && m.read {
		m.unwritten = watch.TakesNothing // its disk is full, or it is read-only
	}
	if err != nil {
		m.board.Database(m.unwritten)
	}
	return err
}

// statesOf is what signs of life tell beside the time, by mailbox.
func statesOf(d watch.Daemon) map[string]string {
	states := map[string]string{}
	for _, box := range d.Mailboxes {
		states[box.Name] = stateOf(box)
	}
	return states
}

func stateOf(box watch.Mailbox) string { return fmt.Sprintln(box.Role, box.State, box.Taken) }

func stationRows(d watch.Daemon) map[string]tracker.Station {
	rows := map[string]tracker.Station{}
	for _, box := range d.Mailboxes {
		if box.Role == watch.Holder {
			rows[box.Name] = tracker.Station{Taken: box.Taken, State: string(box.State), Since: box.Since, Looked: box.Looked, Waiting: box.Waiting}
		}
	}
	return rows
}

// statusLine is what `systemctl status` shows.
func statusLine(d watch.Daemon, faults int) string {
	held, standby := 0, 0
	for _, m := range d.Mailboxes {
		switch m.Role {
		case watch.Holder:
			held++
		case watch.Standby:
			standby++
		}
	}
	line := fmt.Sprintf("works on %d of %d", held, len(d.Mailboxes))
	if standby > 0 {
		line += fmt.Sprintf(", standby for %d", standby)
	}
	if faults > 0 {
		line += "; " + count(faults, "fault")
	}
	return line
}
