// Command dtrbot is the clerk for the Duty to Refer: it reads the mailboxes of
// local housing authorities, tracks the people referred, acknowledges in time
// and tells those who must know when a deadline lapses.
//
// This package wires the others together, and is the only one that knows of
// all of them, of signals, of the environment and of the process's exit. Each
// subcommand is a file of its own. It refuses to hold rules: what is owed is
// the tracker's to say.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// Exit statuses.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

func main() {
	// The parser's child process does not need anything else of this program.
	if len(os.Args) > 1 && os.Args[1] == childArgument {
		os.Exit(child(os.Args[2:], os.Stdin, os.Stdout))
	}
	os.Exit(started(time.Now))
}

// started is the program as its user starts it, by a clock.
func started(now func() time.Time) int {
	// Whatever the program makes is for its own user alone: the database has
	// files beside it that SQLite makes by itself.
	syscall.Umask(0o077)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// After the first signal the program stops in order; a second one ends it at once.
	context.AfterFunc(ctx, stop)
	return run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, now)
}

// usageError is a wrong command line: exit status 2.
type usageError struct{ err error }

func (e usageError) Error() string { return e.err.Error() }
func (e usageError) Unwrap() error { return e.err }

// quietError ends the program with status 1 after the command said why itself.
type quietError struct{ error }

// asked tells that the program ended because it was asked to.
func asked(ctx context.Context, err error) bool {
	return ctx.Err() != nil && errors.Is(err, context.Canceled)
}

// run is the whole program as a value: arguments in, exit status out.
func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer, now func() time.Time) int {
	p := &program{in: in, out: out, errs: errs, now: now}
	root := p.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitDone
	case asked(ctx, err):
		return exitDone
	}
	if _, quiet := errors.AsType[quietError](err); quiet {
		return exitFailed
	}
	fmt.Fprintln(errs, "dtrbot: "+strings.TrimSpace(err.Error()))
	if _, usage := errors.AsType[usageError](err); usage {
		return exitUsage
	}
	return exitFailed
}
