package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
	"dtrbot/tracker"
)

const (
	// sirenPause is the time between two tries to send an alarm.
	sirenPause = 5 * time.Minute
	// sirenWithin is how long one try may take: the mailbox waits for it.
	sirenWithin = time.Minute
)

// alarmName stands in logs where a mailbox's name would.
const alarmName = "alarm"

// siren is the other way out, for what a mailbox's own may be unable to say.
type siren struct {
	to    []string
	route mailbox.Route
	now   func() time.Time
	began time.Time // since when this process tries to read
	next  time.Time // no try before it
}

// sirenOf makes the other way out; nil where [alarm] names none.
func sirenOf(s *config.Settings, signIns *signIns, now func() time.Time, log *slog.Logger, trace func(string)) (*siren, error) {
	if len(s.Alarm.To) == 0 || s.Alarm.SMTP.URL == nil {
		return nil, nil
	}
	route, err := routeOf(config.Mailbox{Name: alarmName, SMTP: s.Alarm.SMTP}, signIns, log, trace)
	if err != nil {
		return nil, fmt.Errorf("alarm: %w", err)
	}
	return &siren{to: s.Alarm.To, route: route, now: now, began: now()}, nil
}

// of is a siren for one mailbox: each has its own pauses.
func (s *siren) of() *siren {
	if s == nil {
		return nil
	}
	own := *s
	return &own
}

// sound tells of an outage that endangers the time for acknowledgements, and of
// its end, by the other route.
func (s *station) sound(ctx context.Context, folders []tracker.Place, catchingUp bool) error {
	if s.siren == nil {
		return nil
	}
	alarms, err := s.tracker.Outages(ctx, s.mailbox.Name, folders, s.siren.began, catchingUp, s.siren.to)
	if err != nil || len(alarms) == 0 || waits(s.siren.now(), s.siren.next) {
		return err
	}
	s.siren.next = s.siren.now().Add(sirenPause)
	for _, a := range alarms {
		if !s.siren.send(ctx, a, s.log) {
			continue // tried again after the pause
		}
		if err := s.tracker.Alarmed(ctx, s.mailbox.Name, a); err != nil {
			return err
		}
		s.siren.next = time.Time{}
	}
	return nil
}

// waits tells that it is too early for another try. A pause that is longer than
// any was made by a clock that has been set back since.
func waits(now, next time.Time) bool {
	left := next.Sub(now)
	return left > 0 && left <= sirenPause
}

// send hands one alarm to the other relay, and tells whether it reached
// anybody, or never will.
func (s *siren) send(ctx context.Context, a tracker.Alarm, log *slog.Logger) bool {
	ctx, cancel := context.WithTimeout(ctx, sirenWithin)
	defer cancel()
	line, err := s.route.Open(ctx)
	if err != nil {
		log.Error("an alarm could not be sent: its relay could not be reached", "err", err)
		return false
	}
	defer func() {
		if err := line.Close(); err != nil {
			log.Debug("closing the alarm relay's connection", "err", err)
		}
	}()
	taken, refused := 0, 0
	for _, to := range s.to {
		r := line.Send(ctx, mailbox.Envelope{From: a.From, To: to}, a.Raw)
		switch r.Outcome {
		case mailbox.Accepted, mailbox.InDoubt:
			taken++
		case mailbox.Refused:
			refused++
			log.Error("the alarm was refused for good: see [alarm]", "err", r.Err)
		default:
			log.Error("an alarm could not be sent", "err", r.Err)
		}
	}
	if taken > 0 {
		log.Warn("an alarm was sent", "over", a.Over)
	}
	return taken > 0 || refused == len(s.to)
}
