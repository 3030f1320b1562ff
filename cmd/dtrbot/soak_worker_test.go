//go:build servers

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

// worker is one of two daemons on one database, and who starts it again.
type worker struct {
	s      *soak
	name   string
	n      int
	config string
	log    *os.File

	mu      sync.Mutex
	life    *life
	lives   int
	ending  bool // this end is wanted
	alone   int  // ends that nobody wanted
	samples []glance
}

// glance is what the kernel says of a daemon at an instant.
type glance struct {
	at           time.Time
	life         int
	rss          float64 // MiB
	fds, threads int
}

// start starts the daemon, and again when it ends by itself, as the service
// manager does.
func (w *worker) start() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ending = false
	w.lives++
	w.s.note("%s: life %d begins", w.name, w.lives)
	l := w.s.run(w.config, func(line logLine, raw []byte) { w.s.heard(w, line, raw) })
	w.life = l
	go func() {
		<-l.ended
		w.mu.Lock()
		again := !w.ending && w.life == l
		if again {
			w.alone++
		}
		w.mu.Unlock()
		if again {
			w.s.note("%s: ended by itself: %v", w.name, l.cmd.ProcessState)
			time.Sleep(2 * time.Second)
			w.mu.Lock()
			again = !w.ending && w.life == l // else a fault has started it
			w.mu.Unlock()
			if again {
				w.start()
			}
		}
	}()
}

// end ends the daemon by a signal.
func (w *worker) end(sig syscall.Signal) {
	w.mu.Lock()
	w.ending = true
	l := w.life
	w.mu.Unlock()
	l.signal(w.s.t, sig)
	select {
	case <-l.ended:
		return
	case <-time.After(2 * time.Minute):
	}
	w.s.t.Errorf("%s did not end within two minutes of %v", w.name, sig)
	l.signal(w.s.t, syscall.SIGKILL)
	<-l.ended
}

// signal sends one to the daemon, if it runs.
func (w *worker) signal(sig syscall.Signal) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.life.signal(w.s.t, sig)
}

// look takes one.
func (w *worker) look() {
	w.mu.Lock()
	defer w.mu.Unlock()
	pid := w.life.pid()
	fds, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", pid))
	if err != nil {
		return // it has ended
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return
	}
	one := glance{at: time.Now(), life: w.lives, rss: float64(resident(pid)) / (1 << 20), fds: len(fds)}
	if _, err := fmt.Sscanf(after(string(status), "Threads:"), "%d", &one.threads); err != nil || one.rss == 0 {
		return
	}
	w.samples = append(w.samples, one)
}

// after is what stands behind a word.
func after(text, word string) string {
	_, rest, _ := strings.Cut(text, word)
	return rest
}

// longest are the samples of the longest life.
func (w *worker) longest() []glance {
	w.mu.Lock()
	defer w.mu.Unlock()
	var best []glance
	for from := 0; from < len(w.samples); {
		to := from
		for to < len(w.samples) && w.samples[to].life == w.samples[from].life {
			to++
		}
		if to-from > len(best) {
			best = w.samples[from:to]
		}
		from = to
	}
	return slices.Clone(best)
}

// middle is the median of what is asked of samples.
func middle(samples []glance, of func(glance) float64) float64 {
	var all []float64
	for _, one := range samples {
		all = append(all, of(one))
	}
	slices.Sort(all)
	if len(all) == 0 {
		return 0
	}
	return all[len(all)/2]
}

// growth compares the last third of the longest life with its first, the
// start-up left out: what a daemon takes may vary with what it does, and must
// not go on growing. It is asked of lives of ten minutes and more.
func (w *worker) growth() (faults []string) {
	const enough = 60
	all := w.longest()
	if len(all) < enough {
		return nil
	}
	all = all[6:]
	first, last := all[:len(all)/3], all[2*len(all)/3:]
	for _, of := range []struct {
		name        string
		of          func(glance) float64
		slack, most float64
	}{
		{"MiB of memory", func(o glance) float64 { return o.rss }, 15, 200},
		{"open files", func(o glance) float64 { return float64(o.fds) }, 20, 500},
		{"threads", func(o glance) float64 { return float64(o.threads) }, 10, 100},
	} {
		from, to := middle(first, of.of), middle(last, of.of)
		if to > 1.3*from+of.slack || to > of.most {
			faults = append(faults, fmt.Sprintf("%s: %s grew from %.0f to %.0f within %s", w.name, of.name, from, to,
				all[len(all)-1].at.Sub(all[0].at).Round(time.Minute)))
		}
	}
	return faults
}

// at is the sample nearest to an instant, for the table.
func (w *worker) at(instant time.Time) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	var best glance
	for _, one := range w.samples {
		if best.at.IsZero() || one.at.Sub(instant).Abs() < best.at.Sub(instant).Abs() {
			best = one
		}
	}
	return fmt.Sprintf("%.1f MiB, %d files, %d threads", best.rss, best.fds, best.threads)
}

// newWorker installs daemon n.
func (s *soak) newWorker(n int, more string) *worker {
	s.t.Helper()
	w := &worker{s: s, n: n, name: fmt.Sprintf("daemon %d", n)}
	var l lines
	for i, to := range []*string{&l.imap, &l.smtp, &l.postgres} {
		*to = s.proxies[n][i].Addr()
	}
	w.config = s.install(filepath.Join(s.site.dir, "installed"), fmt.Sprintf("daemon-%d.toml", n), soakName, l, more)
	log, err := os.Create(filepath.Join(s.logs, fmt.Sprintf("daemon-%d.log", n)))
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = log.Close() })
	w.log = log
	return w
}
