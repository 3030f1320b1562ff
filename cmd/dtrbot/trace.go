package main

import "time"

// testOnlyTrace returns what is called at the points where a crash matters. It
// returns nil but in the program that the tests build, which ends itself there
// to see that nothing is lost.
var testOnlyTrace = func() func(point string) { return nil }

// testOnlyReader is the program that reads a message in a process of its own:
// this one. Tests that run with the race detector name one without it, as the
// reader's limits on memory and time leave the detector no room.
var testOnlyReader = func() string { return "/proc/self/exe" }

// testOnlyTimeout is how long a mail server may be silent: 0, which is the
// packages' own minute. Tests of silent servers name a shorter one.
var testOnlyTimeout = func() time.Duration { return 0 }

// testOnlyElapsed is the time that has passed since the process began, by a
// clock that nobody sets: nil, which is the machine's own. Tests that let days
// pass name another.
var testOnlyElapsed = func() func() time.Duration { return nil }
