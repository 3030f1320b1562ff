package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime/debug"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/parser"
)

// The parser runs in a child process of this binary, one for each message, so
// that no document is ever read in the daemon's memory: a document that kills
// the parser kills a child, and the message goes to a person.

const (
	// childArgument is the only argument of the child.
	childArgument = "parse-child"
	// childDeadline is how long one message may take, in wall time.
	childDeadline = 30 * time.Second
	// childCPU is how long it may take in processor seconds.
	childCPU = 20
	// childMemory is the heap above which the child's collector works hard;
	// childAddress the address space at which the kernel refuses it more.
	childMemory  = 384 << 20
	childAddress = 4 << 30
	// childOutput is the most that a result may be.
	childOutput = 8 << 20
)

// parseChild is the child: a message on standard input, the JSON of the
// contract on standard output.
func parseChild(in io.Reader, out io.Writer) int {
	if err := fence(); err != nil {
		fmt.Fprintln(os.Stderr, "fence:", err)
		return exitFailed
	}
	debug.SetMemoryLimit(childMemory)
	result, err := parser.ParseReader(in)
	if err != nil {
		fmt.Fprintln(os.Stderr, "read:", err)
		return exitFailed
	}
	if err := json.NewEncoder(out).Encode(result); err != nil {
		return exitFailed
	}
	return exitDone
}

// fence gives up what parsing does not need: more files, writing files, core
// dumps with somebody's details in them, and time without end.
func fence() error {
	for _, l := range []struct {
		what  int
		limit uint64
	}{
		{unix.RLIMIT_CPU, childCPU},
		{unix.RLIMIT_FSIZE, 0},
		{unix.RLIMIT_NOFILE, 32},
		{unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_AS, childAddress},
	} {
		if err := unix.Setrlimit(l.what, &unix.Rlimit{Cur: l.limit, Max: l.limit}); err != nil {
			return fmt.Errorf("set limit %d: %w", l.what, err)
		}
	}
	return nil
}

// errNoChild: no process could be started.
var errNoChild = errors.New("the reader could not be started")

// parseAside parses a message in a child process. The error says why the
// child gave no result; it never quotes the message.
func parseAside(ctx context.Context, message io.Reader) (parser.Result, error) {
	ctx, cancel := context.WithTimeout(ctx, childDeadline)
	defer cancel()
	cmd := exec.CommandContext(ctx, "/proc/self/exe")
	cmd.Args = []string{"dtrbot", childArgument}
	// No environment: nothing of the daemon's (secrets may be in it) is the
	// child's. One processor is enough, and starts faster. A short life needs
	// little collecting, none at all while the packages are made ready: said
	// here, because the child could say it only afterwards.
	cmd.Env = []string{"GOMAXPROCS=1", "GOGC=400", "GOTRACEBACK=none"}
	// A group of its own: a signal to the daemon's group is not for a message
	// that is being read.
	cmd.SysProcAttr = &unix.SysProcAttr{Pdeathsig: unix.SIGKILL, Setpgid: true}
	cmd.WaitDelay = time.Second
	cmd.Stdin = message
	out := &bounded{most: childOutput}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		return parser.Result{}, fmt.Errorf("%w: %w", errNoChild, err)
	}
	err := cmd.Wait()
	switch {
	case ctx.Err() != nil && errors.Is(ctx.Err(), context.DeadlineExceeded):
		return parser.Result{}, fmt.Errorf("the reader took longer than %s", childDeadline)
	case ctx.Err() != nil:
		return parser.Result{}, ctx.Err()
	case out.over:
		return parser.Result{}, errors.New("the reader's answer was too long")
	case err != nil:
		return parser.Result{}, fmt.Errorf("the reader ended: %w", err)
	}
	var result parser.Result
	if err := json.Unmarshal(out.Bytes(), &result); err != nil {
		return parser.Result{}, errors.New("the reader's answer was not the JSON expected")
	}
	return result, nil
}

// bounded keeps what is written to it up to a limit.
type bounded struct {
	bytes.Buffer
	most int
	over bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.Len()+len(p) > b.most {
		b.over = true
		return 0, errors.New("too long")
	}
	return b.Buffer.Write(p)
}

// headerOnly parses the header of a message that the child failed on, in this
// process: no document is opened, and no more than the limit is read.
func headerOnly(message io.Reader) (parser.Result, error) {
	const most = 256 << 10
	head, err := io.ReadAll(io.LimitReader(message, most))
	if err != nil {
		return parser.Result{}, err
	}
	if end := bytes.Index(head, []byte("\r\n\r\n")); end >= 0 {
		head = head[:end+4]
	} else if end := bytes.Index(head, []byte("\n\n")); end >= 0 {
		head = head[:end+2]
	}
	return guarded(func() parser.Result { return parser.Parse(dropContentFields(head)) })
}

// guarded keeps a fault of the parser from ending the daemon, and every
// mailbox with it, at the same message again and again.
func guarded(read func() parser.Result) (r parser.Result, err error) {
	defer func() {
		if recover() != nil { // what it says may quote the message
			err = errors.New("the header could not be read")
		}
	}()
	return read(), nil
}

// digestOf tells the content of a message that could not be read from that of
// another, without reading it.
func digestOf(message io.Reader) (string, error) {
	h := sha256.New()
	if _, err := io.Copy(h, message); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// dropContentFields takes the fields away that tell how to read a body that is
// not there.
func dropContentFields(head []byte) []byte {
	var out []byte
	dropping := false
	for line := range bytes.Lines(head) {
		if line[0] != ' ' && line[0] != '\t' {
			dropping = len(line) > 8 && bytes.EqualFold(line[:8], []byte("content-"))
		}
		if !dropping {
			out = append(out, line...)
		}
	}
	return out
}
