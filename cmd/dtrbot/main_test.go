package main

import (
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// What a test tells the program that it starts as a process of its own.
const (
	// killAt is the point (see testOnlyTrace) at which the process ends itself
	// as kill -9 would.
	killAt = "DTRBOT_TEST_KILL_AT"
	// killNth is at which visit of that point; the first is 1.
	killNth = "DTRBOT_TEST_KILL_NTH"
)

// TestMain lets the test binary be the program: started under the name dtrbot
// it is nothing else, as a test script's command, as the child that reads one
// message, and as the process that a test kills.
func TestMain(m *testing.M) {
	testOnlyTrace = killer
	testscript.Main(m, map[string]func(){"dtrbot": func() {
		if len(os.Args) > 1 && os.Args[1] == childArgument && raced() {
			// Past the second for which the race detector holds up the
			// end of a process: there is one for each mail.
			syscall.Exit(child(os.Args[2:], os.Stdin, os.Stdout))
		}
		main()
	}})
}

// raced tells whether this binary has the race detector.
func raced() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// killer ends this process where the environment says. No crash is harder:
// nothing is flushed, closed or rolled back.
func killer() func(point string) {
	at := os.Getenv(killAt)
	if at == "" {
		return nil
	}
	nth, err := strconv.ParseInt(os.Getenv(killNth), 10, 64)
	if err != nil {
		panic(killNth + " is not a number")
	}
	var visits atomic.Int64
	return func(point string) {
		if point == at && visits.Add(1) == nth {
			// It does not return where it succeeds.
			if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
				panic(err)
			}
			select {}
		}
	}
}
