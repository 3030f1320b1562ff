//go:build servers

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// smallDisk is a folder on a disk of its own, of so many megabytes.
func smallDisk(t *testing.T, megabytes int) string {
	t.Helper()
	dir := t.TempDir()
	if err := unix.Mount("tmpfs", dir, "tmpfs", 0, fmt.Sprintf("size=%dm,mode=0755", megabytes)); err != nil {
		t.Fatalf("mount a small disk (as root): %v", err)
	}
	t.Cleanup(func() {
		// Lazily: a process that is ending may still have a file open.
		if err := unix.Unmount(dir, unix.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// fill takes what is left of a small disk but for so many bytes, until free.
func fill(t *testing.T, dir string, but int64) (free func()) {
	t.Helper()
	name := filepath.Join(dir, "filler")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	block := make([]byte, 4096)
	written := int64(0)
	for {
		n, err := f.Write(block)
		written += int64(n)
		if errors.Is(err, unix.ENOSPC) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(f.Truncate(max(0, written-but)), f.Close()); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := os.Remove(name); err != nil {
			t.Error(err)
		}
	}
}

// stoppedServers are those of the servers themselves and of the disk.
func stoppedServers() []breakage {
	return []breakage{
		{name: "Dovecot restarted", alone: true, clear: true, break_: func(o *outage) {
			for _, at := range []mailtest.Trip{{Down: true, Match: "BODY[] {", After: 1000}, {Match: "IDLE"}} {
				at.Then = mailtest.Line{Freeze: true} // it is in the middle when the server goes
				sprung := o.imap.Arm(at)
				o.refer(sample.Options{Format: sample.Docx})
				o.spring("a FETCH", sprung)
				if err := o.rig.dovecot.Stop(); err != nil {
					o.t.Fatal(err)
				}
				o.imap.Set(mailtest.Line{})
				time.Sleep(2 * time.Second)
				if err := o.rig.dovecot.Start(); err != nil {
					o.t.Fatal(err)
				}
				o.refer(sample.Options{})
				o.settle()
			}
		}},
		{name: "Postfix restarted", alone: true, clear: true, break_: func(o *outage) {
			for _, at := range []mailtest.Trip{{Match: "MAIL FROM"}, {Match: "DATA\r\n", After: 300}, {Down: true, Match: "354 End data with <CR><LF>.<CR><LF>\r\n"}} {
				at.Then = mailtest.Line{Freeze: true}
				sprung := o.smtp.Arm(at)
				o.refer(sample.Options{})
				o.spring("a mail", sprung)
				if err := o.rig.postfix.Stop(); err != nil {
					o.t.Fatal(err)
				}
				o.smtp.Set(mailtest.Line{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(2 * time.Second)
				if err := o.rig.postfix.Start(); err != nil {
					o.t.Fatal(err)
				}
				o.settle()
			}
		}},
		{name: "PostgreSQL restarted, and killed", alone: true, break_: func(o *outage) {
			for i, end := range []func() error{o.rig.postgres.Stop, o.rig.postgres.Kill, o.rig.postgres.Kill} {
				statement := []string{"INSERT INTO notice", "SET state = 'sending'", "SET state = $1, settled"}[i]
				sprung := o.db.Arm(mailtest.Trip{Match: statement, Then: mailtest.Line{Freeze: true}})
				o.refer(sample.Options{})
				o.spring(statement, sprung)
				if err := end(); err != nil {
					o.t.Fatal(err)
				}
				o.db.Set(mailtest.Line{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(2 * time.Second)
				if err := o.rig.postgres.Start(); err != nil {
					o.t.Fatal(err)
				}
				o.settle()
			}
		}},
		{name: "PostgreSQL's disk full", alone: true, break_: func(o *outage) {
			disk := filepath.Dir(o.rig.postgres.Dir())
			for _, but := range []int64{0, 64 << 10} {
				before := strings.Count(o.rig.postgres.Log(), "No space left on device")
				free := fill(o.t, disk, but)
				o.hurt()
				// The next piece of its journal has no room, which ends the server.
				for i := 0; strings.Count(o.rig.postgres.Log(), "No space left on device") == before; i++ {
					if i == 50 {
						o.t.Fatal("PostgreSQL does not miss the space")
					}
					_, _ = o.direct.Exec(`SELECT pg_switch_wal(), pg_logical_emit_message(false, 'filler', repeat('x', 1000000))`)
				}
				o.refer(sample.Options{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(3 * time.Second)
				free()
				if err := o.rig.postgres.Start(); err != nil {
					o.t.Fatal(err)
				}
				o.settle()
			}
		}},
		{name: "disk full, SQLite and the spool", sqlite: true, prepare: func(o *outage) {
			disk := smallDisk(o.t, 16)
			for _, name := range o.databaseFiles() {
				if err := moveTo(disk, name); err != nil {
					o.t.Fatal(err)
				}
			}
			o.edit(`"sqlite:dtrbot.db"`, fmt.Sprintf("%q", "sqlite:"+filepath.Join(disk, "dtrbot.db")))
			o.env = append(o.env, "TMPDIR="+disk)
			o.disk = disk
		}, break_: func(o *outage) {
			for i, but := range []int64{0, 0, 8 << 10, 32 << 10, 120 << 10} {
				before := strings.Count(o.daemon.logged(), "full") + strings.Count(o.daemon.logged(), "no space")
				if i == 0 {
					o.refer(sample.Options{}) // it may be anywhere when the disk fills
				}
				free := fill(o.t, o.disk, but)
				o.hurt()
				o.refer(sample.Options{Format: sample.Docx, Size: 300 << 10})
				o.refer(sample.Options{Format: sample.Docx})
				o.refer(sample.Options{})
				o.await("the daemon misses the space", func() bool {
					return strings.Count(o.daemon.logged(), "full")+strings.Count(o.daemon.logged(), "no space") > before
				})
				time.Sleep(time.Duration(i) * time.Second)
				free()
				o.settle()
			}
		}},
	}
}

// moveTo moves a file to another disk.
func moveTo(dir, name string) error {
	from, err := os.Open(name)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := os.OpenFile(filepath.Join(dir, filepath.Base(name)), os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from)
	return errors.Join(err, to.Close(), os.Remove(name))
}

// clockFaults set the clock wrong, and right again.
func clockFaults() []breakage {
	wrong := func(o *outage) {
		for _, by := range []time.Duration{3 * time.Hour, 50 * time.Hour, 14 * 24 * time.Hour, -3 * time.Hour, -50 * time.Hour} {
			o.refer(sample.Options{})
			o.unhurried("before the clock is set")
			o.smtp.Set(mailtest.Line{Refuse: true})
			o.smtp.Reset()
			o.mistake(by)
			o.hurt()
			o.refer(sample.Options{})
			o.await("a receipt is put off by the wrong clock", func() bool {
				s, err := o.state()
				return err == nil && s.cases == len(o.referred) && s.owed == 1 && s.next.After(o.clockNow().Add(20*time.Second))
			})
			time.Sleep(3 * time.Second) // some sweeps go by it
			o.smtp.Set(mailtest.Line{})
			o.refer(sample.Options{Format: sample.Docx})
			o.await("a receipt goes out by the wrong clock", func() bool {
				s, err := o.state()
				return err == nil && s.cases == len(o.referred) && s.owed <= 1
			})
			o.mistake(-by)
			o.refer(sample.Options{Format: sample.HTML})
			o.unhurried("after the clock was set right")
		}
		for _, c := range o.cases() {
			if len(c.Late) > 0 {
				o.t.Errorf("%s is late by a clock that was wrong: %v", c.Reference, c.Late)
			}
		}
	}
	// Whom an outage is told to, by the same relay, but not by the line that breaks.
	alarmed := func(o *outage) {
		o.edit("[[mailbox]]", fmt.Sprintf("[alarm]\nto = [%q]\nsmtp = { url = %q, username = %q, password_file = \"password-basildon\", ca_file = %q }\n\n[[mailbox]]",
			onCall, o.rig.postfix.URL(), o.boxes["basildon"].address, o.rig.postfix.CAFile()))
	}
	const strict = `substantive_starts = "receipt"`
	return []breakage{
		{name: "clock set wrong and right, PostgreSQL", more: strict, prepare: alarmed, break_: wrong},
		{name: "clock set wrong and right, SQLite", more: strict, sqlite: true, prepare: alarmed, break_: wrong},
	}
}

// unhurried waits until every referral is settled by a clock that runs as ever.
func (o *outage) unhurried(when string) {
	o.t.Helper()
	o.await(when+": every receipt", func() bool {
		s, err := o.state()
		return err == nil && o.settled(s)
	})
}
