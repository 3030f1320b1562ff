package main

import (
	"errors"
	"log/slog"

	"dtrbot/tracker"
	"dtrbot/watch"
)

// causeOf is what an error of the database says of it.
func causeOf(err error) watch.Cause {
	switch {
	case err == nil:
		return watch.Well
	case errors.Is(err, tracker.ErrSignIn):
		return watch.NotLetIn
	case errors.Is(err, tracker.ErrRights):
		return watch.NoRight
	}
	return watch.Away
}

// causeWords is how the log begins to tell of it.
func causeWords(c watch.Cause) string {
	switch c {
	case watch.NotLetIn:
		return "the database refuses the sign-in: is the password still right?"
	case watch.NoRight:
		return "the database does not let its role write: `dtrbot check` says what to grant"
	}
	return "the database does not answer, or takes nothing: is its disk full?"
}

// faultLevel is that of a fault in the log: of a database that is away the log
// tells when it is missed, two minutes before it counts as a fault.
func faultLevel(k watch.Kind, level slog.Level) slog.Level {
	if k == watch.Database {
		return slog.LevelDebug
	}
	return level
}

// faultWords says what a fault means, and what to do about it.
func faultWords(k watch.Kind) string {
	switch k {
	case watch.Database:
		return "the database does not answer, or takes nothing (is its disk full?): nothing is read or sent"
	case watch.Stalled:
		return "a part of the daemon no longer goes on: restart it"
	case watch.SignIn:
		return "the server refuses the sign-in: `dtrbot check --connect` says why"
	case watch.Blind:
		return "the mailbox cannot be read: `dtrbot check --connect` says why"
	case watch.Silent:
		return "no mail has come for longer than is usual: does it still arrive there, and in a folder that is read?"
	case watch.Unsent:
		return "an acknowledgement has not gone out for hours: `dtrbot check --connect` tries the relay"
	case watch.Secret:
		return "what the mailbox signs in with ends within a month: make a new one"
	}
	return string(k)
}
