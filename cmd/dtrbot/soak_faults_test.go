//go:build servers

package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"dtrbot/internal/mailtest"
)

// fault is one kind of what goes wrong.
type fault struct {
	name   string
	weight int
	// strike draws what it needs, and gives what it hits, which nothing else may
	// hit at that time, and what it does, until it is over or ctx ends. An error
	// means that it could not be done.
	strike func(s *soak, r *rand.Rand) (targets []string, do func(ctx context.Context) error)
}

// seconds draws a time.
func seconds(r *rand.Rand, least, most float64) time.Duration {
	return time.Duration((least + r.Float64()*(most-least)) * float64(time.Second))
}

// pause waits, or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// faults are all that can happen.
func faults() []fault {
	return slices.Concat(failingDaemons(), failingStores(), failingServers(), failingLines())
}

// failingDaemons hit one of the daemons, or the machine that it runs on.
func failingDaemons() []fault {
	return []fault{
		{"daemon killed", 8, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			w, away := s.victim(r), seconds(r, 0, 15)
			return []string{w.name}, func(ctx context.Context) error {
				w.end(syscall.SIGKILL)
				pause(ctx, away)
				w.start()
				return nil
			}
		}},
		{"daemon asked to end", 2, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			w, away := s.victim(r), seconds(r, 0, 10)
			return []string{w.name}, func(ctx context.Context) error {
				w.end(syscall.SIGTERM)
				pause(ctx, away)
				w.start()
				return nil
			}
		}},
		{"daemon paused", 6, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			w, away := s.workers[r.IntN(len(s.workers))], seconds(r, 0.2, 40)
			return []string{w.name}, func(ctx context.Context) error {
				w.signal(syscall.SIGSTOP)
				pause(ctx, away)
				w.signal(syscall.SIGCONT)
				return nil
			}
		}},
		{"machine cut off", 4, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			n, away := r.IntN(len(s.workers)), seconds(r, 2, 45)
			var targets []string
			for _, server := range lineNames() {
				targets = append(targets, lineTarget(server, n))
			}
			return targets, func(ctx context.Context) error {
				for _, p := range s.proxies[n] {
					p.Set(mailtest.Line{Freeze: true})
				}
				pause(ctx, away)
				for _, p := range s.proxies[n] {
					p.Set(mailtest.Line{})
				}
				return nil
			}
		}},
	}
}

// failingStores hit sessions and folders.
func failingStores() []fault {
	return []fault{
		{"PostgreSQL's sessions ended", 5, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			some := []string{"TRUE", "random() < 0.3", "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"}[r.IntN(3)]
			return []string{"PostgreSQL"}, func(context.Context) error {
				_, err := ask(s.db, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
					AND application_name <> '`+soakName+`' AND `+some)
				return err
			}
		}},
		{"Dovecot's sessions ended", 5, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			box := s.boxes[r.IntN(len(s.boxes))]
			return []string{"Dovecot"}, func(context.Context) error { return s.dovecot.Kick(box) }
		}},
		{"UIDVALIDITY changed", 5, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			box := s.boxes[r.IntN(len(s.boxes))]
			return []string{"Dovecot", "folders of " + box}, func(context.Context) error { return s.dovecot.ResetUIDValidity(box, "INBOX") }
		}},
		{"mails moved and back", 8, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			box, most, away := s.boxes[r.IntN(len(s.boxes))], 1+r.IntN(8), seconds(r, 0.5, 60)
			to := soakFolders()[r.IntN(2)]
			return []string{"folders of " + box}, func(ctx context.Context) error {
				if err := s.move(box, "INBOX", to, uint32(most)); err != nil {
					return err
				}
				pause(ctx, away)
				return s.tidy(box)
			}
		}},
	}
}

// failingServers hit a server.
func failingServers() []fault {
	var all []fault
	for _, f := range []struct {
		name, server string
		weight       int
		stop, start  func(s *soak) error
	}{
		{"Dovecot restarted", "Dovecot", 3, func(s *soak) error { return s.dovecot.Stop() }, func(s *soak) error { return s.dovecot.Start() }},
		{"Postfix restarted", "Postfix", 3, func(s *soak) error { return s.postfix.Stop() }, func(s *soak) error { return s.postfix.Start() }},
		{"PostgreSQL restarted", "PostgreSQL", 2, func(s *soak) error { return s.postgres.Stop() }, func(s *soak) error { return s.postgres.Start() }},
		{"PostgreSQL crashed", "PostgreSQL", 2, func(s *soak) error { return s.postgres.Kill() }, func(s *soak) error { return s.postgres.Start() }},
	} {
		all = append(all, fault{f.name, f.weight, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
			away := seconds(r, 0, 12)
			return []string{f.server}, func(ctx context.Context) error {
				err := f.stop(s)
				pause(ctx, away)
				return errors.Join(err, f.start(s))
			}
		}})
	}
	return all
}

// lineNames are the servers that a daemon has a line to each.
func lineNames() []string { return []string{"IMAP", "SMTP", "database"} }

func lineTarget(server string, n int) string { return fmt.Sprintf("line %s %d", server, n) }

// failingLines hit the line of one daemon to one server.
func failingLines() []fault {
	var all []fault
	for i, server := range lineNames() {
		for _, kind := range []struct {
			name   string
			weight int
			line   func(r *rand.Rand) mailtest.Line
			most   float64 // seconds; 0 for connections that are reset once
		}{
			{"reset", 3, nil, 0},
			{"frozen", 2, func(*rand.Rand) mailtest.Line { return mailtest.Line{Freeze: true} }, 60},
			{"refused", 2, func(*rand.Rand) mailtest.Line { return mailtest.Line{Refuse: true} }, 30},
			{"cut at a byte", 3, func(r *rand.Rand) mailtest.Line {
				// Small numbers hit greetings and commands, large ones the mails.
				bytes := 1 + int64(r.ExpFloat64()*8000)
				if r.IntN(2) == 0 {
					return mailtest.Line{ResetUp: bytes}
				}
				return mailtest.Line{ResetDown: bytes}
			}, 20},
			{"slow", 2, func(r *rand.Rand) mailtest.Line { return mailtest.Line{Rate: 500 + r.IntN(20_000)} }, 30},
		} {
			all = append(all, fault{server + " line " + kind.name, kind.weight, func(s *soak, r *rand.Rand) ([]string, func(context.Context) error) {
				n := r.IntN(len(s.workers))
				p := s.proxies[n][i]
				targets := []string{lineTarget(server, n)}
				if kind.line == nil {
					return targets, func(context.Context) error {
						p.Reset()
						return nil
					}
				}
				line, lasts, again := kind.line(r), seconds(r, 1, kind.most), r.IntN(2) == 0
				return targets, func(ctx context.Context) error {
					p.Set(line)
					if line.Refuse && again {
						p.Reset()
					}
					pause(ctx, lasts)
					p.Set(mailtest.Line{})
					return nil
				}
			}})
		}
	}
	return all
}

// rage lets faults happen until ctx ends, gap apart on average, and returns
// when the last is over. What hits what another fault has in hand is drawn anew.
func (s *soak) rage(ctx context.Context, r *rand.Rand, gap time.Duration) {
	all := faults()
	total := 0
	for _, f := range all {
		total += f.weight
	}
	busy := map[string]bool{}
	var mu sync.Mutex
	var going sync.WaitGroup
	defer going.Wait()
	for {
		pause(ctx, time.Duration(r.ExpFloat64()*float64(gap)))
		if ctx.Err() != nil {
			return
		}
		at, f := r.IntN(total), fault{}
		for _, f = range all {
			if at -= f.weight; at < 0 {
				break
			}
		}
		targets, do := f.strike(s, r)
		mu.Lock()
		taken := slices.ContainsFunc(targets, func(target string) bool { return busy[target] })
		if !taken {
			for _, target := range targets {
				busy[target] = true
			}
		}
		mu.Unlock()
		if taken {
			continue
		}
		going.Go(func() {
			s.note("fault: %s: %v", f.name, targets)
			err := do(ctx)
			if err != nil {
				s.note("fault could not be done: %s: %v", f.name, err)
			}
			mu.Lock()
			defer mu.Unlock()
			for _, target := range targets {
				delete(busy, target)
			}
			s.count(f.name, err == nil)
		})
	}
}

// soakFolders are where mails are moved to: one that no daemon reads, and one
// that it does.
func soakFolders() []string { return []string{"Archive", "Junk"} }

// mailbox opens a session of the test's own.
func (s *soak) mailbox(box string, work func(c *imapclient.Client) error) error {
	c, err := imapclient.DialTLS(s.dovecot.TLSURL().Host, &imapclient.Options{TLSConfig: s.trust})
	if err != nil {
		return err
	}
	defer c.Close()
	if err := c.Login(box, sitePassword).Wait(); err != nil {
		return err
	}
	return work(c)
}

// move moves the newest mails of a folder; 0 for all.
func (s *soak) move(box, from, to string, most uint32) error {
	return s.mailbox(box, func(c *imapclient.Client) error {
		for _, name := range []string{from, to} {
			_ = c.Create(name, nil).Wait() // it may be there
		}
		folder, err := c.Select(from, nil).Wait()
		if err != nil || folder.NumMessages == 0 {
			return err
		}
		first := uint32(1)
		if most > 0 && folder.NumMessages > most {
			first = folder.NumMessages - most + 1
		}
		_, err = c.Move(imap.SeqSet{imap.SeqRange{Start: first, Stop: folder.NumMessages}}, to).Wait()
		return err
	})
}

// tidy brings back what was moved.
func (s *soak) tidy(box string) error {
	var faults []error
	for _, folder := range soakFolders() {
		faults = append(faults, s.move(box, folder, "INBOX", 0))
	}
	return errors.Join(faults...)
}

// inbox tells the highest UID of a mailbox's inbox, and its UIDVALIDITY.
func (s *soak) inbox(box string) (last, uidvalidity uint32, err error) {
	err = s.mailbox(box, func(c *imapclient.Client) error {
		status, err := c.Status("INBOX", &imap.StatusOptions{UIDNext: true, UIDValidity: true}).Wait()
		if err == nil {
			last, uidvalidity = uint32(status.UIDNext)-1, status.UIDValidity
		}
		return err
	})
	return last, uidvalidity, err
}
