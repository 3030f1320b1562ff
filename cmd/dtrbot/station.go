package main

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
	"dtrbot/tracker"
	"dtrbot/watch"
)

// station is one mailbox at work: it is read, then acted on, in the order of
// the design: read, send acknowledgements, sweep, send the rest.
type station struct {
	mailbox config.Mailbox
	reader  *mailbox.Reader
	route   mailbox.Route
	tracker *tracker.Tracker
	readers *readers
	board   *watch.Board
	now     func() time.Time
	log     *slog.Logger
	// unread counts how often an officer's reply could not be read.
	unread map[tracker.Place]int
	// after is how long it waits before it begins, so that mailboxes do not all
	// connect, nor look, in the same moment.
	after time.Duration
	// siren is the other way out; nil where there is none.
	siren *siren
}

// stationsOf makes a station for each mailbox of the settings.
func stationsOf(s *config.Settings, t *tracker.Tracker, readers *readers, board *watch.Board, now func() time.Time, log *slog.Logger, trace func(string)) ([]*station, error) {
	h, err := holidays(s)
	if err != nil {
		return nil, err
	}
	signIns := newSignIns()
	alarms, err := sirenOf(s, signIns, now, log, trace)
	if err != nil {
		return nil, err
	}
	var out []*station
	known := packs{}
	for _, m := range s.Mailboxes {
		d, _, err := deskOf(s, m, h, known)
		if err != nil {
			return nil, err
		}
		reader, err := readerOf(m, signIns, ledger{tracker: t, log: log, order: newOrder(), readers: readers, board: board}, d.Calendar, now, log, trace)
		if err != nil {
			return nil, err
		}
		route, err := routeOf(m, signIns, log, trace)
		if err != nil {
			return nil, err
		}
		out = append(out, &station{after: time.Duration(len(out)) * stagger, mailbox: m, reader: reader, route: route, tracker: t, readers: readers, board: board, now: now, unread: map[tracker.Place]int{}, siren: alarms.of(), log: log.With("mailbox", m.Name)})
	}
	return out, nil
}

// stagger is the time between the beginnings of two mailboxes: a thousand of
// them begin within a third of a minute, which is what they are polled in.
const stagger = 20 * time.Millisecond

// once reads everything that waits and acts on it. What fails is tried again
// with each batch, and keeps nothing else from being done; what fails with the
// last is returned.
func (s *station) once(ctx context.Context) error {
	defer s.reader.Close()
	for {
		look, err := s.reader.Once(ctx)
		s.looked(look, err)
		s.board.Waits(s.mailbox.Name, look.Waiting())
		err = errors.Join(err, s.act(ctx, look))
		if !look.More || ctx.Err() != nil {
			return err
		}
	}
}

// serve works until ctx ends, in two loops: one reads, the other acts on what
// was read. A slow relay keeps no mail unread, and a mailbox that cannot be
// read keeps no notice from being sent.
func (s *station) serve(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(s.after):
	}
	ctx, stop := context.WithCancelCause(ctx)
	looks := make(chan mailbox.Look, 1)
	var acting sync.WaitGroup
	name := s.mailbox.Name
	defer s.board.Ended(readingLoop(name))
	s.board.Beat(readingLoop(name), watch.Slack)
	acting.Go(func() {
		defer s.board.Ended(sendingLoop(name))
		stop(s.keepActing(ctx, looks))
	})
	err := s.reader.Run(ctx, func(_ context.Context, look mailbox.Look, fault error) error {
		s.board.Beat(readingLoop(name), watch.Slack)
		s.looked(look, fault)
		s.board.Waits(name, look.Waiting())
		// The reader logs what went wrong with reading. A look that nobody
		// has acted on yet is replaced: the newer one tells more.
		select {
		case <-looks:
		default:
		}
		looks <- look
		return nil
	})
	stop(err)
	acting.Wait()
	return context.Cause(ctx)
}

// actEvery is how often something is done at least, however rarely the mailbox
// is polled: what was put off waits a minute and more.
const actEvery = time.Minute

// keepActing acts after each look, and now and then besides: what was put off
// is tried again also while the mailbox cannot be read. It ends with ctx, or
// when the mailbox is no longer held.
func (s *station) keepActing(ctx context.Context, looks <-chan mailbox.Look) error {
	again := time.NewTicker(min(s.mailbox.PollEvery, actEvery))
	defer again.Stop()
	var last mailbox.Look
	for {
		s.board.Beat(sendingLoop(s.mailbox.Name), watch.Slack)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case look := <-looks:
			if len(look.Wanted) == 0 {
				look.Wanted = last.Wanted // not even connected
			}
			last = look
		case <-again.C:
			if last.Mailbox == "" {
				continue // nothing was looked at yet
			}
		}
		err := s.act(ctx, last)
		if errors.Is(err, tracker.ErrLost) {
			return err
		}
		if err != nil && ctx.Err() == nil {
			s.log.Error("the mailbox was not served to the end; tried again at the next look", "err", err)
		}
	}
}

// readingLoop and sendingLoop are the names of a mailbox's two loops.
func readingLoop(mailbox string) string { return "reading " + mailbox }
func sendingLoop(mailbox string) string { return "sending " + mailbox }

// looked tells how a look went. One that the database ended says nothing of the
// mailbox, of which the last word stands.
func (s *station) looked(look mailbox.Look, err error) {
	if !databaseFailed(err) {
		s.board.Looked(s.mailbox.Name, lookState(look, err), look.Received(), look.More)
	}
}

// lookState says in a word how a look went.
func lookState(look mailbox.Look, err error) watch.State {
	switch {
	case err == nil:
		return watch.Reading
	case errors.Is(err, mailbox.ErrSignIn):
		return watch.Refused
	case slices.ContainsFunc(look.Folders, func(f mailbox.FolderLook) bool { return f.Err == nil }):
		return watch.Incomplete
	}
	return watch.Unreachable
}

// act does what a look makes necessary.
func (s *station) act(ctx context.Context, look mailbox.Look) error {
	out := &post{station: s}
	defer out.close()
	name := s.mailbox.Name
	var folders []tracker.Place
	for _, f := range look.Wanted {
		folders = append(folders, tracker.Place{Mailbox: name, Folder: f.Name, Role: string(f.Role)})
	}
	var faults []error
	if _, err := s.tracker.Deliver(ctx, name, tracker.Acknowledgements, out); err != nil {
		faults = append(faults, err)
	}
	if err := s.readAnswers(ctx); err != nil {
		faults = append(faults, err)
	}
	until, err := s.tracker.ReadUntil(ctx, name, folders...)
	if err != nil {
		return errors.Join(append(faults, err)...)
	}
	answers, err := s.tracker.AnswersUntil(ctx, name, folders...)
	if err != nil {
		return errors.Join(append(faults, err)...)
	}
	if _, err := s.tracker.Sweep(ctx, name, until, answers); err != nil {
		faults = append(faults, err)
	}
	if _, err := s.tracker.Deliver(ctx, name, tracker.Everything, out); err != nil {
		faults = append(faults, err)
	}
	if err := s.sound(ctx, folders, look.More); err != nil {
		faults = append(faults, err)
	}
	return errors.Join(faults...)
}

// post lets the tracker send through a route, on one connection that is opened
// when the first notice needs it.
type post struct {
	*station
	line mailbox.Line
	// filed is the last notice of which a copy was appended to Sent: one copy
	// is enough for all its recipients.
	filed string
	// down is set once the relay could not be reached, or put off several
	// notices one after another: the rest of the pass does not wait for it
	// again and again, while no mail is read.
	down     bool
	deferred int
}

// patience is how many notices one after another a relay may put off.
const patience = 3

func (p *post) close() {
	if p.line != nil {
		if err := p.line.Close(); err != nil {
			p.log.Debug("closing the relay's connection", "err", err)
		}
		p.line = nil
	}
}

// away is what became of a mail where nobody could be asked.
const away = "the relay could not be reached"

// signInLater is the same where it was reached, and let nobody in.
const signInLater = "the relay refused the sign-in for now"

func (p *post) Send(ctx context.Context, from, to string, raw []byte) tracker.Answer {
	if p.down {
		return tracker.Answer{Outcome: tracker.Deferred, Text: away, Reason: away}
	}
	if p.line == nil {
		line, err := p.route.Open(ctx)
		if err != nil {
			p.down = true
			if errors.Is(err, mailbox.ErrSignInLater) {
				p.log.Warn("the relay refused the sign-in for now: nothing was sent", "err", err)
				return tracker.Answer{Outcome: tracker.Deferred, Text: signInLater, Reason: signInLater}
			}
			p.log.Warn("the relay could not be reached: nothing was sent", "err", err)
			return tracker.Answer{Outcome: tracker.Deferred, Text: away, Reason: away}
		}
		p.line = line
	}
	p.board.Beat(sendingLoop(p.mailbox.Name), watch.Slack)
	r := p.line.Send(ctx, mailbox.Envelope{From: from, To: to}, raw)
	p.board.Sent(p.mailbox.Name, string(r.Outcome))
	if r.Outcome != mailbox.Deferred {
		p.deferred = 0
	} else if errors.Is(r.Err, mailbox.ErrThrottled) || errors.Is(r.Err, mailbox.ErrSignIn) {
		// It would be the same for every other notice. A relay that does not let
		// the mailbox send may mean one recipient: that goes by patience.
		p.down = true
		p.log.Warn("the relay takes nothing from this mailbox for now: the rest waits for the next pass", "err", r.Err)
	} else if p.deferred++; p.deferred == patience {
		p.down = true
		p.log.Warn("the relay puts off one notice after another: the rest waits for the next pass", "err", r.Err)
	}
	if r.Outcome == mailbox.Accepted && p.mailbox.SMTP.SaveSent == "append" && p.filed != string(raw) {
		if err := p.reader.Append(ctx, raw, p.now()); err != nil {
			p.log.Warn("the copy for Sent could not be filed", "err", err)
		}
		p.filed = string(raw)
	}
	a := tracker.Answer{Outcome: tracker.Outcome(r.Outcome), Text: r.Answer}
	if r.Err != nil {
		a.Reason = r.Err.Error()
	}
	return a
}

func (p *post) Sent(ctx context.Context, messageID string) (int, error) {
	copies, err := p.reader.FindSent(ctx, messageID)
	if errors.Is(err, mailbox.ErrNoSentFolder) {
		// Nowhere to look: the duty to send outweighs the risk of a repeat.
		return 0, nil
	}
	return copies, err
}
