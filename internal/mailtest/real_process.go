//go:build linux

package mailtest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// startTimeout is how long a real server may take to answer. A busy machine
// needs seconds; a healthy one less than one.
const startTimeout = 60 * time.Second

// program finds the first of the given programs: names are looked up in PATH
// and in the folders of system programs, absolute patterns are globbed and the
// last match (the highest version) counts. The error says how to get it.
func program(what string, candidates ...string) (string, error) {
	for _, c := range candidates {
		if filepath.IsAbs(c) {
			found, err := filepath.Glob(c)
			if err == nil && len(found) > 0 {
				return slices.MaxFunc(found, func(a, b string) int {
					if d := len(a) - len(b); d != 0 { // 9 before 15
						return d
					}
					return strings.Compare(a, b)
				}), nil
			}
			continue
		}
		if p, err := exec.LookPath(c); err == nil {
			return p, nil
		}
		for _, dir := range []string{"/usr/sbin", "/usr/local/sbin", "/sbin"} {
			if p := filepath.Join(dir, c); unix.Access(p, unix.X_OK) == nil {
				return p, nil
			}
		}
	}
	return "", fmt.Errorf("%s is not installed (looked for %s): run make deps", what, strings.Join(candidates, ", "))
}

// freePort picks a port of loopback that nobody listens on, below the range
// from which the kernel takes the ports of outgoing connections: a server that
// is stopped and started again must find its port still free.
func freePort() (int, error) {
	for range 200 {
		port := 15000 + rand.IntN(17000)
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err != nil {
			continue
		}
		if err := l.Close(); err != nil {
			return 0, fmt.Errorf("release a port: %w", err)
		}
		return port, nil
	}
	return 0, errors.New("no free port between 15000 and 32000 on 127.0.0.1 in 200 attempts")
}

// credential is the identity of a system user.
func credential(name string) (*syscall.Credential, error) {
	u, err := user.Lookup(name)
	if err != nil {
		return nil, fmt.Errorf("the user %s of the server's package is missing, run make deps: %w", name, err)
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", name, err)
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user %s: %w", name, err)
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}

// prepare makes dir and, for root, lets the servers' own users pass through it
// and through those of its parents that lie below the system's folder for
// temporary files: the folders that Go's tests get are closed to others.
func prepare(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("prepare the server's folder: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("prepare the server's folder: %w", err)
	}
	if os.Geteuid() != 0 {
		return dir, nil
	}
	top := filepath.Clean(os.TempDir())
	for d := dir; d != top && d != filepath.Dir(d); d = filepath.Dir(d) {
		info, err := os.Stat(d)
		if err != nil {
			return "", fmt.Errorf("prepare the server's folder: %w", err)
		}
		if info.Mode()&0o001 != 0 {
			continue
		}
		if d != dir && !strings.HasPrefix(d, top+string(filepath.Separator)) {
			return "", fmt.Errorf("the servers' own users cannot pass through %s; choose a folder below %s", d, top)
		}
		if err := os.Chmod(d, info.Mode().Perm()|0o011); err != nil {
			return "", fmt.Errorf("prepare the server's folder: %w", err)
		}
	}
	return dir, nil
}

// socketDir makes a folder for sockets: below dir or, where the longest name
// would go beyond the 107 bytes a socket's address has room for, elsewhere in
// the folder of temporary files. The caller removes it.
func socketDir(dir string, longest int) (string, error) {
	run := filepath.Join(dir, "run")
	if len(run)+1+longest > 107 {
		short, err := os.MkdirTemp("", "mailtest")
		if err != nil {
			return "", fmt.Errorf("make a folder for sockets: %w", err)
		}
		return short, os.Chmod(short, 0o755)
	}
	if err := os.MkdirAll(run, 0o755); err != nil {
		return "", fmt.Errorf("make a folder for sockets: %w", err)
	}
	return run, nil
}

// process is a server running as a child of this process. It leads a process
// group of its own, so that its own children can be ended with it, and is told
// to end when this process dies.
type process struct {
	name string
	cmd  *exec.Cmd
	// gone is closed when the leader has ended. It is reaped only by stop:
	// until then its number belongs to nobody else.
	gone chan struct{}
}

// start runs a program whose output goes to the end of logFile. As nil keeps
// the user; death is the signal it gets when this process dies.
func start(logFile string, as *syscall.Credential, death syscall.Signal, name string, args ...string) (*process, error) {
	// Servers of many processes leave orphans when they end. Adopting them
	// lets stop wait for the last one, and leaves no zombies where the first
	// process of a container does not reap.
	if err := unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); err != nil {
		return nil, fmt.Errorf("adopt the orphans of %s: %w", filepath.Base(name), err)
	}
	out, err := os.OpenFile(logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("open the log of %s: %w", filepath.Base(name), err)
	}
	defer out.Close() // the child has its own
	cmd := exec.Command(name, args...)
	cmd.Dir = "/"
	cmd.Env = environment()
	cmd.Stdout, cmd.Stderr = out, out
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: death, Credential: as}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", filepath.Base(name), err)
	}
	p := &process{name: filepath.Base(name), cmd: cmd, gone: make(chan struct{})}
	go func() {
		defer close(p.gone)
		for {
			err := unix.Waitid(unix.P_PID, cmd.Process.Pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
			if !errors.Is(err, unix.EINTR) {
				return
			}
		}
	}()
	return p, nil
}

// environment is what the servers see of this process's: nothing that would
// change what they do.
func environment() []string {
	return []string{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", "TZ=UTC"}
}

func (p *process) running() bool {
	select {
	case <-p.gone:
		return false
	default:
		return true
	}
}

// signalAll sends a signal to the leader and all its children.
func (p *process) signalAll(sig syscall.Signal) error {
	if err := unix.Kill(-p.cmd.Process.Pid, sig); err != nil && !errors.Is(err, unix.ESRCH) {
		return fmt.Errorf("signal %s: %w", p.name, err)
	}
	return nil
}

// stop asks the leader to end, ends what is left of the group and returns when
// all of it has ended.
func (p *process) stop(sig syscall.Signal, grace time.Duration) error {
	pid := p.cmd.Process.Pid
	var errs []error
	if p.running() {
		if err := unix.Kill(pid, sig); err != nil {
			errs = append(errs, err)
		}
		select {
		case <-p.gone:
		case <-time.After(grace):
			errs = append(errs, fmt.Errorf("did not end within %v of %v", grace, sig))
		}
	}
	// The group lives on in sessions that outlive their server.
	if err := unix.Kill(-pid, unix.SIGKILL); err != nil && !errors.Is(err, unix.ESRCH) {
		errs = append(errs, err)
	}
	<-p.gone
	var status *exec.ExitError
	if err := p.cmd.Wait(); err != nil && !errors.As(err, &status) {
		errs = append(errs, err)
	}
	for {
		_, err := unix.Wait4(-pid, nil, 0, nil)
		if err != nil && !errors.Is(err, unix.EINTR) {
			break // ECHILD: none is left
		}
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("stop %s: %w", p.name, err)
	}
	return nil
}

// ready waits until probe says true. When the server ends or time runs out
// the error carries the end of the logs.
func (p *process) ready(probe func() bool, logs ...string) error {
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	up := false
	err := Wait(ctx, func() bool {
		up = p.running() && probe()
		return up || !p.running()
	})
	if up {
		return nil
	}
	if err == nil {
		err = errors.New("it ended")
	}
	return fmt.Errorf("%s did not come up: %w; its log:\n%s", p.name, err, tail(logs...))
}

// greets tells whether a connection to a port is answered with a first line.
func greets(port int) bool {
	c, err := net.DialTimeout("tcp", loopback(port), time.Second)
	if err != nil {
		return false
	}
	defer c.Close()
	if err := c.SetReadDeadline(time.Now().Add(5 * time.Second)); err != nil {
		return false
	}
	n, err := c.Read(make([]byte, 1))
	return err == nil && n == 1
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// tail is the last part of the given files, one after the other.
func tail(files ...string) string {
	const most = 4000
	var b strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			fmt.Fprintf(&b, "(%v)\n", err)
			continue
		}
		b.Write(data[max(0, len(data)-most):])
	}
	return b.String()
}

// run runs a short-lived program to its end and returns what it printed.
func run(as *syscall.Credential, env []string, stdin, name string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = "/"
	cmd.Env = append(environment(), env...)
	cmd.Stdin = strings.NewReader(stdin)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Credential: as}
	out, err := cmd.CombinedOutput()
	if err != nil {
		return string(out), fmt.Errorf("run %s: %w: %s", filepath.Base(name), err, strings.TrimSpace(string(out)))
	}
	return string(out), nil
}
