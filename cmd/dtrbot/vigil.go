package main

import (
	"context"
	"log/slog"
	"time"

	"dtrbot/config"
	"dtrbot/tracker"
	"dtrbot/watch"
)

const (
	// vigilEvery is how often the vigil looks whether the database is away.
	vigilEvery = 5 * time.Second
	// vigilSteady is how long the database must answer without a break to count
	// as back: one that comes and goes is one outage, told once.
	vigilSteady = 10 * time.Minute

	vigilLoop  = "vigil"
	vigilSlack = 5 * time.Minute
)

// vigil tells those in [alarm] of a database that has been away for so long
// that the time for acknowledgements is in danger, once, and again when it is
// back. What it knows it knows by itself: there is nowhere to record it.
type vigil struct {
	board   *watch.Board
	tracker *tracker.Tracker
	siren   *siren
	now     func() time.Time
	log     *slog.Logger

	// since is when the outage began, zero while there is none; back is since
	// when the database answers again, zero while it does not; told is set once
	// somebody knows.
	since, back time.Time
	told        bool
}

// newVigil is nil where [alarm] names nobody.
func newVigil(s *config.Settings, t *tracker.Tracker, board *watch.Board, now func() time.Time, log *slog.Logger, trace func(string)) (*vigil, error) {
	siren, err := sirenOf(s, newSignIns(), now, log, trace)
	if err != nil || siren == nil {
		return nil, err
	}
	return &vigil{board: board, tracker: t, siren: siren, now: now, log: log}, nil
}

// run keeps it until ctx ends.
func (v *vigil) run(ctx context.Context) {
	defer v.board.Ended(vigilLoop)
	pulse := time.NewTicker(vigilEvery)
	defer pulse.Stop()
	for {
		v.board.Beat(vigilLoop, vigilSlack)
		v.look(ctx)
		select {
		case <-ctx.Done():
			return
		case <-pulse.C:
		}
	}
}

// look looks once.
func (v *vigil) look(ctx context.Context) {
	now, away := v.now(), v.board.Daemon().DatabaseSince
	switch {
	case !away.IsZero():
		v.back = time.Time{}
		if v.since.IsZero() || v.since.After(now) { // by a clock that was set back since
			v.since = away
		}
	case v.since.IsZero():
		return
	case v.back.IsZero() || v.back.After(now):
		v.back = now
	}
	over := !v.back.IsZero() && now.Sub(v.back) >= vigilSteady
	if over && !v.told {
		v.since, v.back = time.Time{}, time.Time{}
		return
	}
	endangered := v.tracker.Endangered(v.since)
	due := over || v.back.IsZero() && !v.told && !endangered.IsZero() && !now.Before(endangered)
	if !due || waits(now, v.siren.next) || v.tracker.ClockDoubted() {
		return
	}
	var ended time.Time
	if over {
		ended = v.back
	}
	a, ok, err := v.tracker.AbsenceMail(v.since, ended, v.siren.to)
	if err != nil {
		v.log.Error("nobody could be told that the database is away: tried again", "err", err)
	}
	if err != nil || !ok || !v.siren.send(ctx, a, v.log) {
		v.siren.next = v.now().Add(sirenPause)
		return
	}
	v.siren.next = time.Time{}
	if v.told = !over; over {
		v.since, v.back = time.Time{}, time.Time{}
	}
}
