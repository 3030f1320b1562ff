package main

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest/sample"
)

// ending is how a message ended.
type ending struct {
	Name, Kind, State string
	Answered          bool
}

// endings are how the messages of a folder ended, by UID. A message is answered
// when a receipt for it arrived somewhere.
func (w *world) endings(folder string, names map[uint32]string) []ending {
	w.t.Helper()
	arrived := map[string]bool{}
	for _, l := range w.receipts("basildon") {
		arrived[l.messageID] = true
	}
	var out []ending
	for _, row := range w.query(`SELECT m.uid, m.kind, m.state, n.message_id FROM message m
		LEFT JOIN notice n ON n.message = m.id AND n.kind = 'acknowledgement' WHERE m.folder = '` + folder + `' ORDER BY m.uid`) {
		uid, err := strconv.ParseUint(row[0], 10, 32)
		if err != nil {
			w.t.Fatal(err)
		}
		if row[3] != "" && !arrived[row[3]] {
			w.t.Errorf("%s: its receipt did not arrive", names[uint32(uid)])
		}
		out = append(out, ending{Name: names[uint32(uid)], Kind: row[1], State: row[2], Answered: arrived[row[3]]})
	}
	return out
}

// testEdge: mails that stopped, doubled or emptied comparable systems each end
// as they should, and the next ordinary referral is acknowledged.
func testEdge(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	w.refer("basildon", on(-1, 9, 0), sample.Options{N: 1})
	w.once(on(-1, 9, 5))
	own := w.receipts("basildon")
	if len(own) != 2 {
		t.Fatalf("%d receipts, want 2", len(own))
	}

	names := map[uint32]string{1: "first"}
	want := []ending{{Name: "first", Kind: "referral", State: "read", Answered: true}}
	at := on(-12, 14, 10) // the samples are of Wednesday 12 August
	for i, c := range sample.Edge() {
		uid := w.arrive("basildon", "INBOX", c.Bytes(), at.Add(time.Duration(i)*time.Minute))
		names[uid] = c.Name
		state := "read"
		if c.Name == "same-id-same-content" {
			state = "copy"
		}
		e := ending{Name: c.Name, Kind: c.Kind, State: state, Answered: c.Answered}
		if _, ok := w.servers.(*inProcess); ok && c.Name == "mbox-line" {
			// This server lists a mail with a broken header and gives
			// nothing; real ones give it.
			e = ending{Name: c.Name, Kind: "not-given", State: "unfetched"}
		}
		want = append(want, e)
	}
	names[w.arrive("basildon", "INBOX", own[0].raw, at)] = "own notice"
	w.refer("basildon", on(0, 9, 0), sample.Options{N: 12})
	names[uint32(len(names)+1)] = "afterwards"
	want = append(want,
		ending{Name: "own notice", Kind: "notice", State: "read"},
		ending{Name: "afterwards", Kind: "referral", State: "read", Answered: true})
	w.once(monday)
	if diff := gocmp.Diff(want, w.endings("INBOX", names)); diff != "" {
		t.Errorf("how the mails ended (-want +got):\n%s", diff)
	}
	onlyOnce(t, w.receipts("basildon"))

	reasons := map[string]string{}
	for _, row := range w.query(`SELECT m.uid, v.reason FROM review v JOIN message m ON m.id = v.message ORDER BY m.uid, v.reason`) {
		uid, err := strconv.ParseUint(row[0], 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		name := names[uint32(uid)]
		reasons[name] = strings.TrimSpace(reasons[name] + " " + row[1])
	}
	for name, reason := range map[string]string{"no-from": "no-sender", "same-id-other-content": "same-id", "own-address": "no-sender"} {
		if !slices.Contains(strings.Fields(reasons[name]), reason) {
			t.Errorf("%s: reviews are %q, want %s among them", name, reasons[name], reason)
		}
	}
	before := len(w.sent("basildon"))
	w.once(monday)
	if after := len(w.sent("basildon")); after != before {
		t.Errorf("another pass sent %d mails more", after-before)
	}
	w.quiet([]int{1, 12, 20, 21, 22, 23, 24, 25, 26, 27, 28, 31})
}

// testOrdinary: the mail of a day that is no referral is answered by nobody
// but people.
func testOrdinary(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	names := map[uint32]string{}
	var want []ending
	for i, c := range sample.OrdinaryCases() {
		names[w.arrive("basildon", "INBOX", c.Bytes(), on(-12, 9, i))] = c.Name
		e := ending{Name: c.Name, Kind: c.Kind, State: "read", Answered: c.Answered}
		if c.Name == "portal-notification" {
			e.Answered = true // not the portal, but the officer whom it names
		}
		want = append(want, e)
	}
	w.once(monday)
	if diff := gocmp.Diff(want, w.endings("INBOX", names)); diff != "" {
		t.Errorf("how the mails ended (-want +got):\n%s", diff)
	}
	for _, l := range w.sent("basildon") {
		if !strings.HasSuffix(l.to, "@"+w.boxes["basildon"].domain) && l.to != officer(3) {
			t.Errorf("a mail went to %s: %s", l.to, l.subject)
		}
	}
	w.quiet([]int{30, 31, 32, 33})
}

// testRefusedCopy: a copy that is refused does not keep the receipt from the
// sender, nor the next referral from its own; a person is told.
func testRefusedCopy(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{})
	const refused = "reject.lead@" + referrers
	raw := sample.Referral(sample.Options{N: 1, Date: on(0, 9, 0)})
	if n := bytes.Count(raw, []byte(officer(2))); n != 1 {
		t.Fatalf("the lead's address stands %d times in the sample, want once", n)
	}
	w.arrive("basildon", "INBOX", bytes.Replace(raw, []byte(officer(2)), []byte(refused), 1), on(0, 9, 0))
	w.refer("basildon", on(0, 9, 1), sample.Options{N: 3})
	w.once(monday)
	w.once(monday.Add(time.Hour))

	var got []string
	for _, l := range w.receipts("basildon") {
		got = append(got, l.to)
	}
	slices.Sort(got)
	want := []string{officer(1), officer(3), officer(4)}
	slices.Sort(want)
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("who got a receipt (-want +got):\n%s", diff)
	}
	reviewed := 0
	for _, c := range w.cases() {
		full := w.show(c.Reference)
		states := map[string]string{}
		for _, n := range full.Notices {
			if n.Kind == "acknowledgement" {
				states[n.Recipient] = n.State
			}
		}
		if _, ok := states[refused]; !ok {
			if slices.Contains(c.Reviews, "refused") {
				t.Errorf("%s is reviewed for another's refusal", c.Reference)
			}
			continue
		}
		reviewed++
		if diff := gocmp.Diff(map[string]string{officer(1): "accepted", refused: "refused"}, states); diff != "" {
			t.Errorf("notices (-want +got):\n%s", diff)
		}
		if !slices.Contains(c.Reviews, "refused") {
			t.Errorf("reviews are %q, want refused among them", c.Reviews)
		}
		for _, d := range full.Deadlines {
			if d.Commitment == "acknowledgement" && d.State != "met" {
				t.Errorf("the acknowledgement is %s though the sender has it", d.State)
			}
		}
	}
	if reviewed != 1 {
		t.Errorf("%d cases show the refused copy, want 1", reviewed)
	}
	w.quiet([]int{1, 3})
}

// testBlind: no lapse is told while the mailbox could not be read past its due
// time; once it can, it is.
func testBlind(t *testing.T, make maker) {
	w := newWorld(t, make(t, true), plan{boxes: []boxPlan{{authority: "basildon", more: `substantive_starts = "receipt"`}}})
	w.refer("basildon", on(0, 9, 0), sample.Options{N: 1})
	w.once(monday)
	w.once(on(8, 11, 0)) // the last day: due at its end
	before := len(w.sent("basildon"))

	end := w.servers.Outage(t)
	for _, at := range []time.Time{on(8, 15, 0), on(9, 9, 5), on(10, 9, 5)} {
		o := w.pass(at)
		if o.status != exitFailed {
			t.Errorf("%s: status %d without a mail store, want %d", at, o.status, exitFailed)
		}
		if at.After(on(9, 0, 0)) && !strings.Contains(o.err, "while the mailbox could not be read") {
			t.Errorf("%s: the log does not say that the mailbox is blind:\n%s", at, o.err)
		}
	}
	if got := len(w.sent("basildon")); got != before {
		t.Errorf("%d mails were sent while nothing could be read", got-before)
	}
	for _, c := range w.cases() {
		if len(c.Late) > 0 {
			t.Errorf("%s is called late while nothing could be read: %v", c.Reference, c.Late)
		}
	}

	end()
	w.once(on(10, 10, 0))
	told := slices.DeleteFunc(w.sent("basildon"), func(l letter) bool { return !l.escalation() })
	if len(told) == 0 {
		t.Error("nobody was told after the mailbox could be read again")
	}
	w.quiet([]int{1})
}

// rewriter is a connection to an IMAP server without TLS whose lines are
// changed on their way: a server that does what real ones do now and then.
type rewriter struct {
	addr string
	mu   sync.Mutex
	up   func(line string) string // of the client
	down func(line string) string // of the server; literals are lines too
}

func newRewriter(t *testing.T, server string) *rewriter {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	same := func(line string) string { return line }
	r := &rewriter{addr: l.Addr().String(), up: same, down: same}
	var all sync.WaitGroup
	all.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			backend, err := net.Dial("tcp", server)
			if err != nil {
				client.Close()
				continue
			}
			all.Go(func() { r.pump(client, backend, &r.up) })
			all.Go(func() { r.pump(backend, client, &r.down) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		all.Wait()
	})
	return r
}

// pump passes lines on until one side ends, and then ends both.
func (r *rewriter) pump(from, to net.Conn, change *func(string) string) {
	defer from.Close()
	defer to.Close()
	lines := bufio.NewReader(from)
	for {
		line, err := lines.ReadString('\n')
		r.mu.Lock()
		line = (*change)(line)
		r.mu.Unlock()
		if _, werr := io.WriteString(to, line); werr != nil || err != nil {
			return
		}
	}
}

func (r *rewriter) set(up, down func(string) string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if up != nil {
		r.up = up
	}
	if down != nil {
		r.down = down
	}
}

// TestUIDAnsweredWithNothing: a message that the server lists and does not give
// (seen on Exchange Online) keeps nobody else waiting; a person is told of it,
// and it is taken once it is given.
func TestUIDAnsweredWithNothing(t *testing.T) {
	t.Parallel()
	s := newInProcess(t, true).(*inProcess)
	r := newRewriter(t, s.imap.URL().Host)
	fetch := regexp.MustCompile(`^(\S+ UID FETCH )2( .*BODY\.PEEK\[\].*\r\n)$`)
	asked := 0
	r.set(func(line string) string {
		if fetch.MatchString(line) {
			asked++
			return fetch.ReplaceAllString(line, "${1}4000000000${2}")
		}
		return line
	}, nil)
	w := newWorld(t, s, plan{imapURL: "imap+insecure://" + r.addr})
	for n := 1; n <= 3; n++ {
		w.refer("basildon", on(0, 8, n), sample.Options{N: n})
	}
	w.once(monday)
	names := map[uint32]string{1: "1", 2: "2", 3: "3"}
	want := []ending{
		{Name: "1", Kind: "referral", State: "read", Answered: true},
		{Name: "2", Kind: "not-given", State: "unfetched"},
		{Name: "3", Kind: "referral", State: "read", Answered: true},
	}
	if diff := gocmp.Diff(want, w.endings("INBOX", names)); diff != "" {
		t.Errorf("while it is not given (-want +got):\n%s", diff)
	}
	w.once(monday.Add(10 * time.Minute))
	w.once(monday.Add(20 * time.Minute))
	w.refer("basildon", on(0, 9, 20), sample.Options{N: 4})
	w.once(monday.Add(30 * time.Minute))
	if asked < 3 {
		t.Errorf("it was asked for %d times, want at least 3", asked)
	}
	if rows := w.query(`SELECT v.reason FROM review v JOIN message m ON m.id = v.message WHERE m.uid = 2 AND v.closed IS NULL`); len(rows) != 1 || rows[0][0] != "unfetched" {
		t.Errorf("reviews of the message are %v, want one, unfetched", rows)
	}

	r.set(func(line string) string { return line }, nil)
	w.once(monday.Add(40 * time.Minute))
	names[4] = "4"
	want[1] = ending{Name: "2", Kind: "referral", State: "read", Answered: true}
	want = append(want, ending{Name: "4", Kind: "referral", State: "read", Answered: true})
	if diff := gocmp.Diff(want, w.endings("INBOX", names)); diff != "" {
		t.Errorf("once it is given (-want +got):\n%s", diff)
	}
	onlyOnce(t, w.receipts("basildon"))
}

// TestEqualUIDValidity: two folders with one UIDVALIDITY and equal UIDs are two
// folders.
func TestEqualUIDValidity(t *testing.T) {
	t.Parallel()
	s := newInProcess(t, true).(*inProcess)
	r := newRewriter(t, s.imap.URL().Host)
	validity := regexp.MustCompile(`UIDVALIDITY \d+`)
	r.set(nil, func(line string) string {
		if strings.HasPrefix(line, "* ") {
			return validity.ReplaceAllString(line, "UIDVALIDITY 7")
		}
		return line
	})
	w := newWorld(t, s, plan{imapURL: "imap+insecure://" + r.addr})
	equalFolders(t, w)
}

// equalFolders files a referral in the inbox and one in the junk folder of a
// mailbox whose folders have one UIDVALIDITY.
func equalFolders(t *testing.T, w *world) {
	t.Helper()
	w.refer("basildon", on(0, 8, 1), sample.Options{N: 1})
	w.arrive("basildon", "Junk", sample.Referral(sample.Options{N: 3, Date: on(0, 8, 2)}), on(0, 8, 2))
	w.once(monday)
	places := w.query(`SELECT COUNT(DISTINCT folder), COUNT(DISTINCT uidvalidity), COUNT(DISTINCT uid), COUNT(*) FROM message WHERE role <> 'sent'`)
	if diff := gocmp.Diff([][]string{{"2", "1", "1", "2"}}, places); diff != "" {
		t.Errorf("folders, UIDVALIDITY values, UIDs and messages (-want +got):\n%s", diff)
	}
	for folder, name := range map[string]string{"INBOX": "inbox", "Junk": "junk"} {
		want := []ending{{Name: name, Kind: "referral", State: "read", Answered: true}}
		if diff := gocmp.Diff(want, w.endings(folder, map[uint32]string{1: name})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", folder, diff)
		}
	}
	w.once(monday.Add(time.Hour))
	onlyOnce(t, w.receipts("basildon"))
}
