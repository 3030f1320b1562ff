//go:build servers

package main

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"dtrbot/internal/mailtest"
)

// landing is a parcel that lies in its mailbox since an instant.
type landing struct {
	parcel
	at  time.Time
	uid uint32
}

// verdict is what is seen from outside: at those who were written to, and in
// the database.
type verdict struct {
	referrals int
	// doubled counts the mails too many; inWindow those of them that followed
	// an attempt on record whose answer never came: the relay may have the mail,
	// and the database does not know. They are the same mail, byte for byte.
	doubled, inWindow int
	// doubts counts those attempts.
	doubts int
	waits  []time.Duration // from the mail's arrival to its receipt's
	lost   []string
	faults []string // everything else that must not be
	cases  int
	kinds  map[string]int // notices by kind and state
}

// outside counts the doubles that nothing excuses.
func (v verdict) outside() int { return v.doubled - v.inWindow }

// quantile is the wait that so many in a thousand do not exceed.
func (v verdict) quantile(thousandth int) time.Duration {
	if len(v.waits) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(v.waits))
	return sorted[max(0, (len(sorted)*thousandth+999)/1000-1)]
}

// longer counts the waits that were longer than a time.
func (v verdict) longer(than time.Duration) (n int) {
	for _, w := range v.waits {
		if w > than {
			n++
		}
	}
	return n
}

// queueID is Postfix's name of a submission, in the field that it puts first.
var queueID = regexp.MustCompile(`\bid ([0-9A-Za-z]+)`)

// submissions are the mails that arrived, each submission once: a Postfix that
// is killed while it delivers delivers again.
func submissions(all []mailtest.Message) []mailtest.Message {
	seen := map[string]bool{}
	var out []mailtest.Message
	for _, m := range all {
		id := queueID.FindSubmatch(m.Data)
		if id == nil || len(m.To) != 1 {
			out = append(out, m)
			continue
		}
		if key := string(id[1]) + " " + m.To[0]; !seen[key] {
			seen[key] = true
			out = append(out, m)
		}
	}
	return out
}

// delivered are the mails that arrived from the site's mailboxes. Deliveries
// that broke off are repeated by Postfix: what counts is what came.
func (s *site) delivered() []mailtest.Message {
	all, _ := s.postfix.Delivered()
	return slices.DeleteFunc(all, func(m mailtest.Message) bool { return !slices.Contains(s.boxes, m.From) })
}

// pairOf is from whom and to whom a mail is.
type pairOf struct{ from, to string }

// judge compares what arrived at the mailboxes of a site with what came of it.
func (s *site) judge(landings []landing, db *sql.DB) verdict {
	s.t.Helper()
	v := verdict{kinds: map[string]int{}}
	fail := func(format string, args ...any) { v.faults = append(v.faults, fmt.Sprintf(format, args...)) }
	query := func(q string) [][]string {
		s.t.Helper()
		rows, err := ask(db, q)
		if err != nil {
			s.t.Fatal(err)
		}
		return rows
	}

	letters := map[pairOf][]letter{}
	when := map[pairOf]time.Time{}
	expected := map[pairOf]bool{}
	for _, a := range landings {
		if a.answered != "" {
			expected[pairOf{s.boxes[a.box], a.answered}] = true
		}
	}
	for _, m := range submissions(s.delivered()) {
		l := read(s.t, m)
		p := pairOf{l.from, l.to}
		own := l.from[strings.Index(l.from, "@"):]
		switch {
		case expected[p] && l.receipt():
			letters[p] = append(letters[p], l)
			if first, ok := when[p]; !ok || m.At.Before(first) {
				when[p] = m.At
			}
		case strings.HasSuffix(l.to, own) && l.review():
			// They are told what to look at, within the send hours.
		case strings.HasSuffix(l.to, own) && l.escalation():
			fail("a false escalation: %q", l.subject)
		default:
			fail("%s is written to and must not be: %q", l.to, l.subject)
		}
	}

	doubts := map[string]int{}
	for _, row := range query(`SELECT n.message_id, MAX(d.doubts) FROM notice n JOIN delivery d ON d.notice = n.id GROUP BY n.message_id`) {
		n, err := strconv.Atoi(row[1])
		if err != nil {
			s.t.Fatal(err)
		}
		doubts[row[0]] = n
		v.doubts += n
	}
	cases := map[string]string{} // reference to mailbox
	for _, row := range query(`SELECT reference, mailbox FROM cases`) {
		cases[row[0]] = row[1]
	}
	v.cases = len(cases)
	want := map[string]int{} // cases by mailbox
	about := map[string]pairOf{}
	for _, a := range landings {
		want[s.authority(a.box)] += a.people
		if a.people == 0 {
			continue
		}
		v.referrals++
		if a.answered == "" {
			continue
		}
		p := pairOf{s.boxes[a.box], a.answered}
		got := letters[p]
		if len(got) == 0 {
			v.lost = append(v.lost, fmt.Sprintf("%s %s, arrived %s as UID %d", p.from, p.to, a.at.UTC().Format(time.TimeOnly), a.uid))
			continue
		}
		v.waits = append(v.waits, when[p].Sub(a.at))
		for _, l := range got[1:] {
			if l.messageID != got[0].messageID || !bytes.Equal(l.raw, got[0].raw) {
				fail("%s has two different receipts", p.to)
			}
		}
		v.doubled += len(got) - 1
		v.inWindow += min(len(got)-1, doubts[got[0].messageID])
		refs := got[0].references()
		if len(refs) != a.people {
			fail("the receipt of %s names %d cases, want %d", p.to, len(refs), a.people)
		}
		for _, ref := range refs {
			if box, ok := cases[ref]; !ok || box != s.authority(a.box) {
				fail("the receipt of %s names %s, a case of %q", p.to, ref, box)
			}
			if other, ok := about[ref]; ok && other != p {
				fail("the receipts of %s and %s name one case", p.to, other.to)
			}
			about[ref] = p
		}
	}
	for i := range s.boxes {
		name := s.authority(i)
		n := 0
		for _, box := range cases {
			if box == name {
				n++
			}
		}
		if n != want[name] {
			fail("%s has %d cases, want %d", name, n, want[name])
		}
	}
	for _, row := range query(`SELECT case_id, COUNT(*) FROM referral GROUP BY case_id HAVING COUNT(*) <> 1`) {
		fail("a case has %s referrals", row[1])
	}
	for _, row := range query(`SELECT n.kind, d.state, COUNT(*) FROM notice n JOIN delivery d ON d.notice = n.id GROUP BY n.kind, d.state ORDER BY 1, 2`) {
		n, err := strconv.Atoi(row[2])
		if err != nil {
			s.t.Fatal(err)
		}
		v.kinds[row[0]+" "+row[1]] = n
		if row[0] == "acknowledgement" && row[1] != "accepted" {
			fail("%s receipts are %s", row[2], row[1])
		}
		if row[0] == "escalation" {
			fail("%s escalations are %s", row[2], row[1])
		}
	}
	for _, row := range query(`SELECT COUNT(*) FROM deadline WHERE lapsed_at IS NOT NULL`) {
		if row[0] != "0" {
			fail("%s deadlines lapsed", row[0])
		}
	}
	return v
}

// whole checks that a database is in order: its pages and indexes, and that
// nothing refers to what is not there.
func whole(db *sql.DB, postgres bool) error {
	if !postgres {
		var faults []error
		rows, err := ask(db, `PRAGMA integrity_check`)
		if err != nil || len(rows) != 1 || rows[0][0] != "ok" {
			faults = append(faults, fmt.Errorf("the integrity check says %v, %v", rows, err))
		}
		rows, err = ask(db, `PRAGMA foreign_key_check`)
		if err != nil || len(rows) > 0 {
			faults = append(faults, fmt.Errorf("the check of foreign keys says %v, %v", rows, err))
		}
		return errors.Join(faults...)
	}
	if _, err := db.Exec(`CREATE EXTENSION IF NOT EXISTS amcheck`); err != nil {
		return err
	}
	rows, err := ask(db, `SELECT COUNT(bt_index_check(c.oid, true)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am a ON a.oid = c.relam
		WHERE n.nspname = 'public' AND c.relkind = 'i' AND a.amname = 'btree'`)
	if err != nil {
		return err
	}
	if rows[0][0] == "0" {
		return errors.New("no index was checked")
	}
	return nil
}

// kindsOf is a line of counts, in order.
func kindsOf(counts map[string]int) string {
	var names []string
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	var out []string
	for _, name := range names {
		out = append(out, fmt.Sprintf("%s %d", name, counts[name]))
	}
	return strings.Join(out, ", ")
}
