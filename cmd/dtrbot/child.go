package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/parser"
	"dtrbot/parser/document/pdf"
)

// The parser runs in a child process of this binary, one for each message, so
// that no document is ever read in the daemon's memory: a document that kills
// the parser kills a child, and the message goes to a person.

// childArgument is the first argument of a child. Its errand follows, and
// withSettings where file descriptor 3 holds settings.
const (
	childArgument = "parse-child"
	withSettings  = "settings"
)

// errand is what a child is started for.
type errand string

// The errands. A message costs ten processor seconds at most: of parsing it,
// of parsing its text alone where that failed, and of its header where that
// failed too. Taking parts out for a converter comes on top.
const (
	errandParse   errand = "parse"
	errandText    errand = "text"
	errandHeader  errand = "header"
	errandExtract errand = "extract"
	// errandWarm fills the cache of compiled PDFium, and errandTry tells
	// whether PDF can be read.
	errandWarm errand = "warm"
	errandTry  errand = "try"
	// errandConvert becomes a converter: see fenceConverter.
	errandConvert errand = "convert"
)

// allowance is what an errand may cost.
type allowance struct {
	cpu    uint64        // processor seconds
	wall   time.Duration // longer, as this machine may have more to do
	output int           // bytes of the answer
	writes uint64        // bytes of a file that it may write
}

func (e errand) allowance() allowance {
	switch e {
	case errandText:
		return allowance{cpu: 3, wall: 15 * time.Second, output: childOutput}
	case errandHeader:
		return allowance{cpu: 1, wall: 10 * time.Second, output: childOutput}
	case errandExtract:
		return allowance{cpu: 15, wall: 40 * time.Second, output: 96 << 20}
	case errandWarm:
		return allowance{cpu: 60, wall: 2 * time.Minute, output: childOutput, writes: 128 << 20}
	}
	return allowance{cpu: 6, wall: 30 * time.Second, output: childOutput}
}

const (
	// childGarbage lets the heap become three times what is used before the
	// collector runs, and 8 MiB whatever is used: most messages need less,
	// and a process that ends with its message need not tidy up.
	childGarbage = 200
	// childMemory is the heap above which the child's collector works hard;
	// childResident the memory at which it is ended, looked at every
	// memoryLook; childAddress the address space at which the kernel refuses
	// it more, and childData the part of it that can be written to.
	childMemory   = 320 << 20
	childResident = 448 << 20
	childAddress  = 4 << 30
	childData     = 768 << 20
	memoryLook    = 10 * time.Millisecond
	// childOutput is the most that a result may be.
	childOutput = 8 << 20
)

// childSettings is what a child is told beside its message.
type childSettings struct {
	Labels    []byte                      `json:",omitempty"`
	Cache     string                      `json:",omitempty"`
	Converted map[string]parser.Converted `json:",omitempty"`
	// Office and Pictures are what errandExtract takes out.
	Office   bool `json:",omitempty"`
	Pictures bool `json:",omitempty"`
}

func (s childSettings) empty() bool {
	return len(s.Labels) == 0 && s.Cache == "" && len(s.Converted) == 0 && !s.Office && !s.Pictures
}

// child is the child: a message on standard input, the answer as JSON on
// standard output.
func child(args []string, in io.Reader, out io.Writer) int {
	if len(args) == 0 {
		return exitUsage
	}
	e := errand(args[0])
	if e == errandConvert {
		return becomeConverter(args[1:])
	}
	if err := fence(e.allowance()); err != nil {
		fmt.Fprintln(os.Stderr, "fence:", err)
		return exitFailed
	}
	debug.SetMemoryLimit(childMemory)
	debug.SetGCPercent(childGarbage)
	var s childSettings
	if len(args) > 1 && args[1] == withSettings {
		if err := json.NewDecoder(os.NewFile(settingsFile, withSettings)).Decode(&s); err != nil {
			fmt.Fprintln(os.Stderr, "settings:", err)
			return exitFailed
		}
	}
	answer, err := e.run(s, in)
	if err != nil {
		fmt.Fprintln(os.Stderr, "read:", err)
		return exitFailed
	}
	if err := json.NewEncoder(out).Encode(answer); err != nil {
		return exitFailed
	}
	return exitDone
}

// settingsFile is the file descriptor with the settings.
const settingsFile = 3

func (e errand) run(s childSettings, in io.Reader) (any, error) {
	ctx := context.Background() // this process ends with its errand
	switch e {
	case errandWarm, errandTry:
		r := pdf.Reader{CacheDir: s.Cache, Interpret: e == errandTry}
		if err := r.Warm(ctx); err != nil {
			return err.Error(), nil
		}
		return "", nil
	}
	p, err := parser.New(parser.Options{
		Labels: s.Labels, Cache: s.Cache, Converted: s.Converted, TextOnly: e == errandText || e == errandHeader,
	})
	if err != nil {
		return nil, err
	}
	if e != errandExtract {
		return p.ParseReader(in)
	}
	raw, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	return p.Convertible(ctx, raw, s.Office, s.Pictures), nil
}

// fence gives up what parsing does not need: more files, writing files, core
// dumps with somebody's details in them, and time without end.
func fence(a allowance) error {
	// Writing more is an error then, and not the end.
	signal.Ignore(unix.SIGXFSZ)
	return setLimits([]limit{
		{unix.RLIMIT_CPU, a.cpu},
		{unix.RLIMIT_FSIZE, a.writes},
		{unix.RLIMIT_NOFILE, 32},
		{unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_AS, childAddress},
		{unix.RLIMIT_DATA, childData},
	})
}

// limit is one of the kernel's limits of a process (setrlimit(2)).
type limit struct {
	what int
	most uint64
}

func setLimits(limits []limit) error {
	for _, l := range limits {
		if err := unix.Setrlimit(l.what, &unix.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return fmt.Errorf("set limit %d: %w", l.what, err)
		}
	}
	return nil
}

// errNoChild: no process could be started.
var errNoChild = errors.New("the reader could not be started")

// givesNamespaces tries it with a child that has nothing to read. Kernels and
// service managers can forbid it; the other fences stand without it.
func givesNamespaces() bool {
	cmd := childCommand(context.Background(), true, errandHeader)
	if err := cmd.Start(); err != nil {
		return false
	}
	return cmd.Wait() == nil
}

// childCommand is the child as a process to start. Apart, it is nobody in a
// user namespace of its own, and in a network namespace without an interface:
// what it reads cannot reach out, whatever it makes of its reader.
func childCommand(ctx context.Context, apart bool, e errand, more ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, testOnlyReader())
	cmd.Args = append([]string{"dtrbot", childArgument, string(e)}, more...)
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

// childCost is what a child took.
type childCost struct {
	errand errand
	cpu    time.Duration
	peak   int // bytes of memory, as looked at every memoryLook
}

// run sends a child on an errand and decodes what it answers. The error says
// why there is no answer; it never quotes the message.
func (r *readers) run(ctx context.Context, e errand, s childSettings, message io.Reader, answer any) error {
	a := e.allowance()
	ctx, cancel := context.WithTimeout(ctx, a.wall)
	defer cancel()
	var cmd *exec.Cmd
	if s.empty() {
		cmd = childCommand(ctx, r.apart(), e)
	} else {
		file, err := inMemory(s)
		if err != nil {
			return fmt.Errorf("%w: %w", errNoChild, err)
		}
		defer func() { _ = file.Close() }() // it is memory
		cmd = childCommand(ctx, r.apart(), e, withSettings)
		cmd.ExtraFiles = []*os.File{file}
	}
	cmd.Stdin = message
	out := &bounded{most: a.output}
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("%w: %w", errNoChild, err)
	}
	peak := 0
	grew := watchMemory(ctx, func() int {
		now := resident(cmd.Process.Pid)
		peak = max(peak, now)
		return now
	}, cmd.Process.Kill, r.memory)
	err := cmd.Wait()
	over := grew() // from here on nobody else writes peak
	if r.ended != nil {
		r.ended(childCost{errand: e, cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), peak: peak})
	}
	switch {
	case over:
		return fmt.Errorf("the reader needed more than %d MiB", r.memory>>20)
	case ctx.Err() != nil && errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("the reader took longer than %s", a.wall)
	case ctx.Err() != nil:
		return ctx.Err()
	case out.over:
		return errors.New("the reader's answer was too long")
	case err != nil:
		return fmt.Errorf("the reader ended: %w", err)
	}
	if err := json.Unmarshal(out.Bytes(), answer); err != nil {
		return errors.New("the reader's answer was not the JSON expected")
	}
	return nil
}

// inMemory writes settings into a file that no folder has, as somebody's
// details may be in them, and goes back to its beginning.
func inMemory(s childSettings) (*os.File, error) {
	fd, err := unix.MemfdCreate(withSettings, unix.MFD_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("make a file in memory: %w", err)
	}
	f := os.NewFile(uintptr(fd), withSettings)
	err = json.NewEncoder(f).Encode(s)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// watchMemory calls end when the memory that used tells grows beyond most
// bytes. The function it gives stops the watch and tells whether it came to
// that. It is to be called once what is watched has ended.
func watchMemory(ctx context.Context, used func() int, end func() error, most int) (grew func() bool) {
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
			if used() > most {
				// It may have ended by itself just now: then nothing is lost.
				err := end()
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
