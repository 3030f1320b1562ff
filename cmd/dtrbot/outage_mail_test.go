//go:build servers

package main

import (
	"fmt"
	"slices"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// mailFaults are those of the mail store and of the way to it.
func mailFaults() []breakage {
	return []breakage{
		{name: "IMAP: reset", break_: func(o *outage) {
			for i := range 8 {
				o.refer(sample.Options{Format: []string{sample.Text, sample.Docx}[i%2]})
				time.Sleep(150 * time.Millisecond) // so that it comes wherever it comes
				o.imap.Reset()
				o.hurt()
			}
		}},
		{name: "IMAP: refused connections", break_: func(o *outage) {
			for range 2 {
				o.imap.Set(mailtest.Line{Refuse: true})
				o.imap.Reset()
				o.hurt()
				o.refer(sample.Options{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(4 * time.Second)
				o.imap.Set(mailtest.Line{})
			}
		}},
		{name: "IMAP: cut at byte N of a FETCH, text", clear: true, break_: func(o *outage) { cutFetches(o, sample.Options{}) }},
		{name: "IMAP: cut at byte N of a FETCH, Word form", clear: true, break_: func(o *outage) { cutFetches(o, sample.Options{Format: sample.Docx}) }},
		{name: "IMAP: cut at byte N of a FETCH, 400 KB", clear: true, break_: func(o *outage) { cutFetches(o, sample.Options{Format: sample.Docx, Size: 300 << 10}) }},
		{name: "IMAP: cut between commands", clear: true, break_: func(o *outage) {
			for _, said := range []mailtest.Trip{
				{Match: "EXAMINE", After: -1}, {Down: true, Match: "UIDVALIDITY"}, {Match: "UID SEARCH"}, {Down: true, Match: "* SEARCH"},
				{Match: "UID FETCH", After: -1}, {Down: true, Match: "BODY[HEADER.FIELDS"}, {Match: "IDLE", After: -1}, {Down: true, Match: "+ idling"},
				{Match: "DONE", After: -1}, {Down: true, Match: "Idle completed", After: -1}, {Down: true, Match: " EXISTS", After: -1},
			} {
				for _, reset := range []bool{true, false} {
					said.Reset, said.End = reset, !reset
					sprung := o.imap.Arm(said)
					o.refer(sample.Options{})
					o.spring(said.Match, sprung)
				}
			}
			// And where it begins anew, which it then does.
			for _, said := range []mailtest.Trip{
				{Down: true, Match: "* OK", After: -1}, {Match: "AUTHENTICATE"}, {Down: true, Match: "Logged in", After: -1}, {Match: "LIST"},
			} {
				said.End = true
				sprung := o.imap.Arm(said)
				o.imap.Reset()
				o.refer(sample.Options{})
				o.spring(said.Match, sprung)
			}
		}},
		{name: "IMAP: frozen in a FETCH, flows later", clear: true, break_: func(o *outage) {
			for _, long := range []time.Duration{time.Second, 5 * time.Second} { // within and beyond what is waited
				sprung := o.imap.Arm(mailtest.Trip{Down: true, Match: "BODY[] {", After: 500, Then: mailtest.Line{Freeze: true}})
				o.refer(sample.Options{Format: sample.Docx})
				o.spring("a FETCH", sprung)
				o.refer(sample.Options{})
				time.Sleep(long)
				o.imap.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "IMAP: black hole in a FETCH", clear: true, break_: func(o *outage) {
			for _, after := range []int64{0, 2000} {
				sprung := o.imap.Arm(mailtest.Trip{Down: true, Match: "BODY[] {", After: after, Then: mailtest.Line{Hole: true}})
				o.refer(sample.Options{Format: sample.Docx})
				o.spring("a FETCH", sprung)
				o.refer(sample.Options{})
				time.Sleep(5 * time.Second)
				o.imap.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "IMAP: black hole in IDLE", break_: func(o *outage) {
			for range 2 {
				o.imap.Set(mailtest.Line{Hole: true})
				o.hurt()
				o.refer(sample.Options{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(4 * time.Second)
				o.imap.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "IMAP: slow line, 800 bytes a second", patient: true, break_: func(o *outage) {
			o.imap.Set(mailtest.Line{Rate: 800})
			o.hurt()
			o.refer(sample.Options{Format: sample.Docx, Size: 1})
			o.refer(sample.Options{})
			o.settle()
			o.imap.Set(mailtest.Line{})
		}},
		{name: "IMAP: sessions kicked", break_: func(o *outage) {
			for i := range 6 {
				o.refer(sample.Options{Format: []string{sample.Text, sample.Docx}[i%2]})
				time.Sleep(time.Duration(i) * 70 * time.Millisecond)
				if err := o.rig.dovecot.Kick(o.boxes["basildon"].address); err != nil {
					o.t.Fatal(err)
				}
				o.hurt()
			}
		}},
		{name: "IMAP: UIDVALIDITY up, down, other order", break_: func(o *outage) {
			box := o.boxes["basildon"].address
			for i, change := range []func() error{
				func() error { return o.rig.dovecot.SetUIDValidity(box, "INBOX", 4_000_000_000) },
				func() error { return o.rig.dovecot.SetUIDValidity(box, "INBOX", 7) },
				func() error { return o.rig.dovecot.ResetUIDValidity(box, "INBOX") },
				func() error { return o.rig.dovecot.Renumber(box, "INBOX") },
				func() error { return o.rig.dovecot.ResetUIDValidity(box, "Sent") },
			} {
				o.refer(sample.Options{})
				if err := change(); err != nil {
					o.t.Fatalf("change %d: %v", i, err)
				}
				o.hurt()
				o.refer(sample.Options{Format: sample.HTML})
				o.settle()
			}
		}},
	}
}

// cutFetches cuts the answer that carries a message at one byte after the
// other: before its size is told, at its first byte, in the header, in the
// middle, at its last bytes, and after it.
func cutFetches(o *outage, options sample.Options) {
	size := int64(o.refer(options).size) // others are about as long
	o.settle()
	literal := int64(len(fmt.Sprintf("%d}\r\n", size)))
	at := []int64{0, 2, literal, literal + 1, literal + 300, literal + size/2, literal + size - 2, literal + size - 1, literal + size, literal + size + 1, literal + size + 3}
	for _, n := range at {
		for _, reset := range []bool{true, false} {
			sprung := o.imap.Arm(mailtest.Trip{Down: true, Match: "BODY[] {", After: n, Reset: reset, End: !reset})
			o.refer(options)
			o.spring(fmt.Sprintf("byte %d", n), sprung)
		}
	}
}

// relayFaults are those of the relay and of the way to it.
func relayFaults() []breakage {
	const takes = "354 End data with <CR><LF>.<CR><LF>\r\n"
	each := func(o *outage) int { return o.injected }
	lost := func(o *outage) {
		for i, how := range []mailtest.Trip{{Reset: true}, {End: true}, {Reset: true}} {
			// The relay has the mail; its answer does not come.
			how.Down, how.Match = true, takes
			sprung := o.smtp.Arm(how)
			o.refer(sample.Options{Format: []string{sample.Text, sample.Docx, sample.HTML}[i]})
			o.spring("the answer to a mail", sprung)
			o.settle()
		}
	}
	return []breakage{
		{name: "SMTP: refused connections", break_: func(o *outage) {
			for range 2 {
				o.smtp.Set(mailtest.Line{Refuse: true})
				o.smtp.Reset()
				o.hurt()
				o.refer(sample.Options{})
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(4 * time.Second)
				o.smtp.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "SMTP: cut between commands", clear: true, break_: func(o *outage) {
			for _, said := range []mailtest.Trip{
				{Down: true, Match: "220 ", After: -1}, {Match: "EHLO"}, {Down: true, Match: "250-", After: 20}, {Match: "AUTH "}, {Down: true, Match: "235 ", After: -1},
				{Match: "MAIL FROM", After: -1}, {Down: true, Match: "2.1.0 Ok", After: -1}, {Match: "RCPT TO", After: -1}, {Down: true, Match: "2.1.5 Ok", After: -1},
				{Match: "DATA\r\n", After: -1}, {Down: true, Match: "354 ", After: -1}, {Match: "QUIT", After: -1},
			} {
				for _, reset := range []bool{true, false} {
					said.Reset, said.End = reset, !reset
					// A line that is still open would carry the next mail too,
					// and the moment of its beginning would not come.
					o.await("the line to the relay is closed", func() bool { return o.smtp.Open() == 0 })
					sprung := o.smtp.Arm(said)
					o.refer(sample.Options{})
					o.spring(said.Match, sprung)
					o.settle()
				}
			}
		}},
		{name: "SMTP: cut at byte N of a DATA, Sent is filed", clear: true, break_: cutMails},
		{name: "SMTP: cut at byte N of a DATA, Sent is not filed", clear: true, saveSent: "off", break_: cutMails},
		{name: "SMTP: answer to a mail lost, Sent is filed", clear: true, break_: lost},
		// The window that is stated: the same mail comes once more.
		{name: "SMTP: answer to a mail lost, Sent is not filed", clear: true, saveSent: "off", break_: lost, repeats: each},
		{name: "SMTP: answer to a mail lost, dtrbot files", clear: true, saveSent: "append", break_: lost, repeats: each},
		{name: "SMTP: frozen in a DATA and after it", clear: true, break_: func(o *outage) {
			for _, at := range []mailtest.Trip{{Match: "DATA\r\n", After: 200}, {Down: true, Match: takes}} {
				for _, long := range []time.Duration{time.Second, 18 * time.Second} { // within and beyond what is waited
					at.Then = mailtest.Line{Freeze: true}
					sprung := o.smtp.Arm(at)
					o.refer(sample.Options{})
					o.spring("a DATA", sprung)
					o.refer(sample.Options{Format: sample.Docx})
					time.Sleep(long)
					o.smtp.Set(mailtest.Line{})
					o.settle()
				}
			}
		}},
		{name: "SMTP: black hole in a DATA and after it", clear: true, break_: func(o *outage) {
			for _, at := range []mailtest.Trip{{Match: "MAIL FROM"}, {Match: "DATA\r\n", After: 200}, {Down: true, Match: takes}} {
				at.Then = mailtest.Line{Hole: true}
				sprung := o.smtp.Arm(at)
				o.refer(sample.Options{})
				o.spring("a DATA", sprung)
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(5 * time.Second)
				o.smtp.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "SMTP: slow line, 800 bytes a second", patient: true, break_: func(o *outage) {
			o.smtp.Set(mailtest.Line{Rate: 800})
			o.hurt()
			o.refer(sample.Options{})
			o.refer(sample.Options{Format: sample.Docx})
			o.settle()
			o.smtp.Set(mailtest.Line{})
		}},
	}
}

// cutMails cuts a mail at one byte after the other: at its beginning, in its
// header, in the middle, in its last bytes, and before and in the end of it.
func cutMails(o *outage) {
	all, err := o.delivered()
	if err != nil {
		o.t.Fatal(err)
	}
	size := int64(len(withoutTrace(all[0].Data)))
	trips := []mailtest.Trip{{Match: "\r\n.\r\n", After: -1}, {Match: "\r\n.", After: 0}}
	for _, n := range []int64{0, 1, 100, size / 2, size - 200, size - 2} {
		trips = append(trips, mailtest.Trip{Match: "DATA\r\n", After: n})
	}
	for _, at := range slices.Concat(trips, trips[2:]) {
		at.Reset = o.injected%2 == 0
		at.End = !at.Reset
		sprung := o.smtp.Arm(at)
		o.refer(sample.Options{Format: []string{sample.Text, sample.HTML}[o.injected/2%2]})
		o.spring(fmt.Sprintf("byte %d", at.After), sprung)
		o.settle()
	}
}
