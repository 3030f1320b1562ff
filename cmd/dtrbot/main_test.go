package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// What a test tells the program that it starts as a process of its own.
const (
	// killAt is the point (see testOnlyTrace) at which the process ends itself
	// as kill -9 would.
	killAt = "DTRBOT_TEST_KILL_AT"
	// killNth is at which visit of that point; the first is 1.
	killNth = "DTRBOT_TEST_KILL_NTH"
	// killStop pauses the process there instead, until somebody continues it.
	killStop = "DTRBOT_TEST_KILL_STOP"
	// readerIs is the program that reads messages, where it is another.
	readerIs = "DTRBOT_TEST_READER"
	// clockAt is a file with what the daemon's clock is ahead of the real one, in
	// nanoseconds; it may change at any time.
	clockAt = "DTRBOT_TEST_CLOCK"
	// clockRuns makes what the clock is set ahead time that passed.
	clockRuns = "DTRBOT_TEST_CLOCK_RUNS"
	// silentFor is how long a mail server may be silent.
	silentFor = "DTRBOT_TEST_TIMEOUT"
)

// TestMain lets the test binary be the program: started under the name dtrbot
// it is nothing else, as a test script's command, as the child that reads one
// message, and as the process that a test kills.
func TestMain(m *testing.M) {
	testOnlyTrace = killer
	testOnlyReader = reader
	testOnlyTimeout = timeout
	testOnlyElapsed = passed
	testscript.Main(tests{m}, map[string]func(){"dtrbot": func() {
		if len(os.Args) > 1 && os.Args[1] == childArgument || os.Getenv(clockAt) == "" {
			main()
		}
		os.Exit(started(shifted(os.Getenv(clockAt))))
	}})
}

// timeout is what the environment says, 0 where it does not.
func timeout() time.Duration {
	text := os.Getenv(silentFor)
	if text == "" {
		return 0
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		panic(silentFor + " is no duration")
	}
	return d
}

// passed is the time since now by the clock of a test, where days are to pass.
func passed() func() time.Duration {
	if os.Getenv(clockRuns) == "" {
		return nil
	}
	now := shifted(os.Getenv(clockAt))
	began := now()
	return func() time.Duration { return now().Sub(began) }
}

// shifted is a clock that is ahead by what a file says, as if somebody had set
// this machine's: it has no monotonic reading that would hide it.
func shifted(file string) func() time.Time {
	return func() time.Time {
		data, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		ahead, err := strconv.ParseInt(string(data), 10, 64)
		if err != nil {
			panic(err)
		}
		return time.Now().Round(0).Add(time.Duration(ahead))
	}
}

// setClock sets the clock of a file (see clockAt) ahead, or back.
func setClock(file string, by time.Duration) {
	ahead := by
	if data, err := os.ReadFile(file); err == nil {
		n, err := strconv.ParseInt(string(data), 10, 64)
		if err != nil {
			panic(err)
		}
		ahead += time.Duration(n)
	}
	// Never half written.
	err := os.WriteFile(file+".new", []byte(strconv.FormatInt(int64(ahead), 10)), 0o600)
	if err = errors.Join(err, os.Rename(file+".new", file)); err != nil {
		panic(err)
	}
}

// tests are run with a reader that has no race detector, whose need of memory
// and time is many times what a reader is allowed: where this binary has the
// detector, the program is built once more without.
type tests struct{ m *testing.M }

func (t tests) Run() (status int) {
	if !raced() {
		return t.m.Run()
	}
	dir, err := os.MkdirTemp("", "dtrbot-reader")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() { _ = os.RemoveAll(dir) }()
	program := filepath.Join(dir, "dtrbot")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	build.Stdout, build.Stderr = os.Stderr, os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintf(os.Stderr, "build the reader: %v\n", err)
		return 1
	}
	if err := os.Setenv(readerIs, program); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return t.m.Run()
}

// reader is what the tests built for reading messages, else this program.
func reader() string {
	if program := os.Getenv(readerIs); program != "" {
		return program
	}
	return "/proc/self/exe"
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
			if os.Getenv(killStop) != "" {
				if err := syscall.Kill(os.Getpid(), syscall.SIGSTOP); err != nil {
					panic(err)
				}
				// The signal stops this thread a moment later.
				time.Sleep(2 * time.Second)
				return
			}
			// It does not return where it succeeds.
			if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
				panic(err)
			}
			select {}
		}
	}
}
