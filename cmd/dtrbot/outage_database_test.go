//go:build servers

package main

import (
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// databaseFaults are those of PostgreSQL and of the way to it.
func databaseFaults() []breakage {
	// What a mail's way through the database says, one after the other.
	said := []string{
		"INSERT INTO message", "INSERT INTO cases", "INSERT INTO notice", "INSERT INTO delivery",
		"SET state = 'claimed'", "SET state = 'sending'", "SET state = $1, settled",
	}
	at := func(trips func(statement string) mailtest.Trip) func(*outage) {
		return func(o *outage) {
			for _, statement := range said {
				sprung := o.db.Arm(trips(statement))
				o.refer(sample.Options{})
				o.spring(statement, sprung)
				o.settle()
			}
		}
	}
	return []breakage{
		{name: "PostgreSQL: cut in a transaction", break_: at(func(s string) mailtest.Trip { return mailtest.Trip{Match: s, Reset: true} })},
		{name: "PostgreSQL: cut before a COMMIT", break_: at(func(s string) mailtest.Trip {
			return mailtest.Trip{Match: s, Next: &mailtest.Trip{Match: "COMMIT", After: -1, Reset: true}}
		})},
		{name: "PostgreSQL: answer to a COMMIT lost", break_: at(func(s string) mailtest.Trip {
			return mailtest.Trip{Match: s, Next: &mailtest.Trip{Down: true, Match: "COMMIT", After: -1, Reset: true}}
		})},
		{name: "PostgreSQL: cut before a COMMIT, Sent is not filed", saveSent: "off", break_: at(func(s string) mailtest.Trip {
			return mailtest.Trip{Match: s, Next: &mailtest.Trip{Match: "COMMIT", After: -1, Reset: true}}
		})},
		{name: "PostgreSQL: sessions kicked", break_: func(o *outage) {
			for i := range 5 {
				o.refer(sample.Options{Format: []string{sample.Text, sample.Docx}[i%2]})
				time.Sleep(time.Duration(i) * 100 * time.Millisecond)
				if _, err := o.direct.Exec(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`); err != nil {
					o.t.Fatal(err)
				}
				o.hurt()
				time.Sleep(time.Second)
			}
		}},
		{name: "PostgreSQL: refused connections", break_: func(o *outage) {
			o.db.Set(mailtest.Line{Refuse: true})
			o.db.Reset()
			o.hurt()
			o.refer(sample.Options{})
			o.refer(sample.Options{Format: sample.Docx})
			time.Sleep(5 * time.Second)
			o.db.Set(mailtest.Line{})
		}},
		{name: "PostgreSQL: frozen in a transaction, flows later", break_: func(o *outage) {
			for _, long := range []time.Duration{2 * time.Second, 10 * time.Second} {
				sprung := o.db.Arm(mailtest.Trip{Match: "INSERT INTO notice", Then: mailtest.Line{Freeze: true}})
				o.refer(sample.Options{})
				o.spring("a transaction", sprung)
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(long)
				o.db.Set(mailtest.Line{})
				o.settle()
			}
		}},
		{name: "PostgreSQL: black hole in a transaction", url: "&statement_timeout=8000", break_: func(o *outage) {
			for _, s := range []string{"INSERT INTO notice", "SET state = 'sending'"} {
				sprung := o.db.Arm(mailtest.Trip{Match: s, Then: mailtest.Line{Hole: true}})
				o.refer(sample.Options{})
				o.spring("a transaction", sprung)
				o.refer(sample.Options{Format: sample.Docx})
				time.Sleep(5 * time.Second)
				o.db.Set(mailtest.Line{})
				o.settle()
			}
		}},
	}
}
