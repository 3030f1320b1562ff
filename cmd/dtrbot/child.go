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
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/parser"
	"dtrbot/parser/document/pdf"
)

// The parser runs in a child process of this binary, one for each message, so
// that no document is ever read in the daemon's memory: a document that kills
// the parser kills a child, and the message goes to a person.

const (
	// childArgument is the first argument of the child; the folder with the
	// compiled reader of PDF follows where there is one.
	childArgument = "parse-child"
	// childDeadline is how long one message may take in wall time: longer than
	// childCPU, as this machine may have more to do.
	childDeadline = 30 * time.Second
	// childCPU is how long it may take in processor seconds.
	childCPU = 8
	// childMemory is the heap above which the child's collector works hard;
	// childResident the memory at which it is ended, looked at every
	// memoryLook; childAddress the address space at which the kernel refuses
	// it more.
	childMemory   = 320 << 20
	childResident = 448 << 20
	childAddress  = 4 << 30
	memoryLook    = 10 * time.Millisecond
	// childOutput is the most that a result may be.
	childOutput = 8 << 20
)

// parseChild is the child: a message on standard input, the JSON of the
// contract on standard output.
func parseChild(args []string, in io.Reader, out io.Writer) int {
	if err := fence(); err != nil {
		fmt.Fprintln(os.Stderr, "fence:", err)
		return exitFailed
	}
	debug.SetMemoryLimit(childMemory)
	p := parser.Parser{PDF: pdf.Reader{Interpret: true}}
	if len(args) > 0 {
		p.PDF.CacheDir = args[0]
	}
	result, err := p.ParseReader(in)
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

// readers starts the children that parse, and watches them.
type readers struct {
	// apart tells whether this machine gives a process namespaces of its own.
	apart func() bool
	// code is the folder for the compiled reader of PDF, "" for none.
	code string
}

func newReaders() *readers {
	return &readers{apart: sync.OnceValue(givesNamespaces), code: pdfFolder()}
}

// givesNamespaces tries it with a child that has nothing to read. Kernels and
// service managers can forbid it; the other fences stand without it.
func givesNamespaces() bool {
	cmd := childCommand(context.Background(), true)
	if err := cmd.Start(); err != nil {
		return false
	}
	return cmd.Wait() == nil
}

// childCommand is the child as a process to start. Apart, it is nobody in a
// user namespace of its own, and in a network namespace without an interface:
// what it reads cannot reach out, whatever it makes of its reader.
func childCommand(ctx context.Context, apart bool) *exec.Cmd {
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
	if apart {
		cmd.SysProcAttr.Cloneflags = unix.CLONE_NEWUSER | unix.CLONE_NEWNET | unix.CLONE_NEWIPC
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getgid(), Size: 1}}
	}
	cmd.WaitDelay = time.Second
	return cmd
}

// nobody is what the child is called inside its own user namespace.
const nobody = 65534

// parse parses a message in a child process. The error says why the child gave
// no result; it never quotes the message.
func (r *readers) parse(ctx context.Context, message io.Reader) (parser.Result, error) {
	ctx, cancel := context.WithTimeout(ctx, childDeadline)
	defer cancel()
	cmd := childCommand(ctx, r.apart())
	if r.code != "" {
		cmd.Args = append(cmd.Args, r.code)
	}
	cmd.Stdin = message
	out := &bounded{most: childOutput}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		return parser.Result{}, fmt.Errorf("%w: %w", errNoChild, err)
	}
	grew := watchMemory(ctx, cmd.Process, childResident)
	err := cmd.Wait()
	switch {
	case grew():
		return parser.Result{}, fmt.Errorf("the reader needed more than %d MiB", childResident>>20)
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

// watchMemory ends a process whose resident memory grows beyond most bytes.
// The function it gives stops the watch and tells whether it came to that. It
// is to be called once the process has ended.
func watchMemory(ctx context.Context, p *os.Process, most int) (grew func() bool) {
	ctx, stop := context.WithCancel(ctx)
	over := make(chan bool, 1)
	go func() {
		t := time.NewTicker(memoryLook)
		defer t.Stop()
		for {
			select {
			case <-ctx.Done():
				over <- false
				return
			case <-t.C:
			}
			if resident(p.Pid) > most {
				// It may have ended by itself just now: then nothing is lost.
				err := p.Kill()
				over <- err == nil
				return
			}
		}
	}()
	return func() bool {
		stop()
		return <-over
	}
}

// resident is a process's memory in bytes, 0 when it is gone (proc(5), statm).
func resident(pid int) int {
	data, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/statm")
	if err != nil {
		return 0
	}
	fields := strings.Fields(string(data))
	if len(fields) < 2 {
		return 0
	}
	pages, err := strconv.Atoi(fields[1])
	if err != nil {
		return 0
	}
	return pages * os.Getpagesize()
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

// read parses a message in a child process, and what of it can be had safely
// where the child fails: then failure says why, without quoting the message,
// and the result is that of the header with the problem named. The error is
// this machine's fault, not the message's.
func (r *readers) read(ctx context.Context, open func() (io.ReadCloser, error)) (result parser.Result, failure string, err error) {
	err = opened(open, func(message io.Reader) error {
		result, err = r.parse(ctx, message)
		return err
	})
	switch {
	case err == nil:
		return result, "", nil
	case ctx.Err() != nil:
		return parser.Result{}, "", ctx.Err()
	case errors.Is(err, errNoChild):
		return parser.Result{}, "", err
	}
	failure = err.Error()
	err = opened(open, func(message io.Reader) error {
		result, err = headerOnly(message)
		return err
	})
	if err != nil {
		return parser.Result{}, "", err
	}
	result.Message.Problems = append(result.Message.Problems, parser.Problem{Code: parser.ProblemLimit, Where: "message", Detail: failure})
	result.Message.Envelope.Unreadable = true
	err = opened(open, func(message io.Reader) error {
		// Two mails with the same header are not the same mail.
		result.Message.Envelope.Digest, err = digestOf(message)
		return err
	})
	return result, failure, err
}

// opened gives a message to f and closes it.
func opened(open func() (io.ReadCloser, error), f func(io.Reader) error) error {
	message, err := open()
	if err != nil {
		return err
	}
	return errors.Join(f(message), message.Close())
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
