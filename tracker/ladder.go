package tracker

import (
	"time"

	"dtrbot/protocol"
	"dtrbot/workday"
)

// tellingHour is when a lapse is told: 09:00 of a working day.
const tellingHour = 9 * time.Hour

// step is one use of one rung of a ladder, with the instant from which it is due.
type step struct {
	to   protocol.Role
	copy []protocol.Role
	at   time.Time
}

// climb lays out every step of a ladder for a deadline that fell due at the
// end of the day due. The first is at 09:00 of the next working day. reach
// cuts the ladder to its lowest role; a restricted case is told to the single
// point of contact alone, and never past it.
func climb(l protocol.Ladder, due workday.Date, cal *workday.Calendar, reach protocol.Reach, restricted bool) []step {
	if reach == protocol.ReachNone {
		return nil
	}
	day := cal.Next(due)
	if restricted {
		return []step{{to: protocol.RoleSPOC, copy: []protocol.Role{protocol.RoleDeputy}, at: day.At(tellingHour)}}
	}
	if reach == protocol.ReachLead {
		return []step{{to: protocol.RoleLead, at: day.At(tellingHour)}}
	}
	var steps []step
	for _, r := range l.Rungs {
		day = cal.Add(day, r.After).Due
		for use := range max(1, r.Times) {
			if use > 0 {
				day = cal.Add(day, max(1, r.Every)).Due
			}
			steps = append(steps, step{to: r.To, copy: r.Copy, at: day.At(tellingHour)})
		}
	}
	return steps
}

// verdict is what next answers.
type verdict struct {
	// step is the index of the step to tell now; skipped are those passed over
	// because a later one is due already.
	step    int
	skipped []int
	// why is the reason in words, for the log and the history.
	why string
}

// deadlineState is what next needs to know of one deadline.
type deadlineState struct {
	due       time.Time // end of the last day
	met, void bool
	told      int       // number of steps told or skipped so far
	readUntil time.Time // up to when the mailbox has been read
}

// next answers the one question of the sweep: is somebody to be told now, and
// who? It is pure. A deadline lapses only when the mailbox was read past its
// due time: before that, the answer may be lying there unread.
func next(d deadlineState, steps []step, now time.Time) (verdict, bool) {
	switch {
	case d.met || d.void:
		return verdict{}, false
	case now.Before(d.due):
		return verdict{}, false
	case d.readUntil.Before(d.due):
		return verdict{}, false
	}
	last := -1
	for i := d.told; i < len(steps); i++ {
		if !now.Before(steps[i].at) {
			last = i
		}
	}
	if last < 0 {
		return verdict{}, false
	}
	v := verdict{step: last, why: "past due and not answered"}
	for i := d.told; i < last; i++ {
		v.skipped = append(v.skipped, i)
	}
	if len(v.skipped) > 0 {
		v.why = "past due and not answered; earlier steps passed while nothing could be sent"
	}
	return v, true
}

// tellingTime tells whether the day's escalation may be written: from the
// telling hour on, so that one mail takes all that is due that day, what was
// left from the day before with it. Send hours that end before are kept to.
func tellingTime(now time.Time, d *Desk) bool {
	return d.SendTo <= tellingHour || !now.Before(workday.DateOf(now).At(tellingHour))
}

// sendingTime tells whether ordinary mail may go out at this instant: a
// working day, within the send hours, in Europe/London.
func sendingTime(now time.Time, d *Desk) bool {
	day := workday.DateOf(now)
	if ok, _ := d.Calendar.Working(day); !ok {
		return false
	}
	return !now.Before(day.At(d.SendFrom)) && now.Before(day.At(d.SendTo))
}
