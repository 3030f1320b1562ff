// Package watch keeps how the daemon and each of its mailboxes fare, and tells
// it: on a port of this machine (liveness, readiness, metrics), to the service
// manager, and as faults that begin and end.
//
// It promises that a loop which no longer goes on is noticed, however many
// others do; that a fault is told once when it begins and once when it ends;
// that silence is judged by the mailbox's own usual volume; and that nothing it
// tells names a person: of a mailbox it knows the configured name and numbers.
//
// It refuses to do anything about what it sees, to listen where another
// machine could ask, and to know what a referral is.
package watch
