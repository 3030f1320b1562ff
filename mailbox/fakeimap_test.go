package mailbox_test

import (
	"bufio"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// fakeIMAP is a server that does what real ones should not.
type fakeIMAP struct {
	t        *testing.T
	listener net.Listener

	mu       sync.Mutex
	folders  map[string]*fakeFolder
	conns    []net.Conn
	log      []string // commands without their tags
	logins   int
	loginSay string // what is answered to a sign-in; "" for OK
	idleSay  string // what is answered to IDLE; "" for the ordinary
	// examineSay is answered to EXAMINE; "" for the ordinary.
	examineSay string
	// mechanism is offered for AUTHENTICATE; "" for LOGIN alone.
	mechanism string
	silentAt  string // a command that is never answered
	// bye ends the connection with these words, instead of the greeting or at a
	// command.
	byeAt, bye string
}

type fakeFolder struct {
	validity uint32
	next     uint32
	messages []*fakeMessage
}

type fakeMessage struct {
	uid      uint32
	raw      string
	internal string // as on the wire
	deleted  bool
	// says is put among the items of an answer in which the facts were asked for;
	// with the fault "odd", of every answer.
	says string
	// body is answered in place of the literal; "" for that.
	body string
	// fault is nothing, cut, cutonce, silent, no, throttle, bye, odd or unlisted;
	// at the facts alone "facts bye", "facts bug"; at these and the content "all
	// bye", "all bug".
	fault string
}

const internalNow = "21-Nov-2026 10:00:00 +0000"

func newFakeIMAP(t *testing.T, folders map[string]*fakeFolder) *fakeIMAP {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	f := &fakeIMAP{t: t, listener: l, folders: folders}
	done := make(chan struct{})
	go func() {
		defer close(done)
		var serving sync.WaitGroup
		defer serving.Wait()
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			f.mu.Lock()
			f.conns = append(f.conns, c)
			f.mu.Unlock()
			serving.Go(func() { f.serve(c) })
		}
	}()
	t.Cleanup(func() {
		l.Close()
		f.kick()
		<-done
	})
	return f
}

func (f *fakeIMAP) url() *url.URL {
	return &url.URL{Scheme: "imap+insecure", Host: f.listener.Addr().String()}
}

func (f *fakeIMAP) kick() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.conns {
		c.Close()
	}
	f.conns = nil
}

// change runs a change of the server's state.
func (f *fakeIMAP) change(run func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	run()
}

func (f *fakeIMAP) commands(prefix string) []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var found []string
	for _, line := range f.log {
		if strings.HasPrefix(line, prefix) {
			found = append(found, line)
		}
	}
	return found
}

func (f *fakeIMAP) serve(c net.Conn) {
	defer c.Close()
	r := bufio.NewReader(c)
	say := func(format string, args ...any) { fmt.Fprintf(c, format+"\r\n", args...) }
	f.mu.Lock()
	bye := f.bye
	if f.byeAt != "" {
		bye = ""
	}
	f.mu.Unlock()
	if bye != "" {
		say("%s", bye)
		return
	}
	say("* OK ready")
	var open *fakeFolder
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		tag, command, _ := strings.Cut(strings.TrimSpace(line), " ")
		verb, rest, _ := strings.Cut(command, " ")
		f.mu.Lock()
		if verb != "LOGIN" && verb != "AUTHENTICATE" {
			f.log = append(f.log, command)
		}
		silent := f.silentAt != "" && strings.HasPrefix(command, f.silentAt)
		bye := f.bye
		if f.byeAt == "" || !strings.HasPrefix(command, f.byeAt) {
			bye = ""
		}
		f.mu.Unlock()
		if bye != "" {
			say("%s", bye)
			return
		}
		if silent {
			continue
		}
		switch verb {
		case "CAPABILITY":
			f.mu.Lock()
			offered := ""
			if f.mechanism != "" {
				offered = " SASL-IR AUTH=" + f.mechanism
			}
			f.mu.Unlock()
			say("* CAPABILITY IMAP4rev1 IDLE%s", offered)
			say("%s OK done", tag)
		case "LOGIN", "AUTHENTICATE":
			f.mu.Lock()
			f.logins++
			answer := f.loginSay
			f.mu.Unlock()
			if answer == "" {
				answer = "OK welcome"
			}
			if verb == "AUTHENTICATE" && answer != "OK welcome" {
				say("+ eyJzdGF0dXMiOiI0MDAifQ==")
				if _, err := r.ReadString('\n'); err != nil {
					return
				}
			}
			say("%s %s", tag, answer)
		case "LIST":
			f.mu.Lock()
			for name := range f.folders {
				say(`* LIST () "/" "%s"`, name)
			}
			f.mu.Unlock()
			say("%s OK done", tag)
		case "EXAMINE":
			f.mu.Lock()
			open = f.folders[strings.Trim(rest, `"`)]
			if f.examineSay != "" {
				open = nil
				say("%s %s", tag, f.examineSay)
			} else if open == nil {
				say("%s NO [NONEXISTENT] no such folder for %s", tag, "secret.user@basildon.example")
			} else {
				say("* %d EXISTS", len(open.messages))
				say("* OK [UIDVALIDITY %d] ok", open.validity)
				if open.next > 0 {
					say("* OK [UIDNEXT %d] ok", open.next)
				}
				say("%s OK [READ-ONLY] done", tag)
			}
			f.mu.Unlock()
		case "NOOP":
			say("%s OK done", tag)
		case "LOGOUT":
			say("* BYE")
			say("%s OK done", tag)
			return
		case "IDLE":
			f.mu.Lock()
			answer := f.idleSay
			f.mu.Unlock()
			if answer != "" {
				say("%s %s", tag, answer)
				continue
			}
			say("+ idling")
			if _, err := r.ReadString('\n'); err != nil {
				return
			}
			say("%s OK done", tag)
		case "UID":
			if open == nil {
				say("%s BAD no folder", tag)
				continue
			}
			kind, arguments, _ := strings.Cut(rest, " ")
			if kind == "SEARCH" {
				f.search(open, arguments, tag, say)
				continue
			}
			if !f.fetch(c, open, arguments, tag, say) {
				return
			}
		default:
			say("%s BAD what", tag)
		}
	}
}

func (f *fakeIMAP) search(folder *fakeFolder, criteria, tag string, say func(string, ...any)) {
	words := strings.Fields(criteria)
	set, since := "", ""
	for i, word := range words {
		switch word {
		case "UID":
			set = words[i+1]
		case "SINCE":
			since = strings.Trim(words[i+1], `"`)
		}
	}
	var hits []string
	messages := f.messages(folder)
	for _, m := range messages {
		if m.fault == "unlisted" || !inSet(set, m.uid, messages) {
			continue
		}
		if since != "" {
			from, err1 := time.Parse("2-Jan-2006", since)
			at, err2 := time.Parse("_2-Jan-2006 15:04:05 -0700", m.internal)
			if err1 != nil {
				f.t.Errorf("SINCE %q: %v", since, err1)
			}
			if err2 == nil && at.Before(from) {
				continue
			}
		}
		if strings.Contains(criteria, "UNDELETED") && m.deleted {
			continue
		}
		if i := strings.Index(criteria, "HEADER"); i >= 0 {
			want := strings.Trim(words[len(words)-1], `"`)
			if !strings.Contains(m.raw, want) {
				continue
			}
		}
		hits = append(hits, strconv.Itoa(int(m.uid)))
	}
	say("%s", strings.TrimSpace("* SEARCH "+strings.Join(hits, " ")))
	say("%s OK done", tag)
}

// messages are those of a folder as they are now: tests change them meanwhile.
func (f *fakeIMAP) messages(folder *fakeFolder) []*fakeMessage {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := make([]*fakeMessage, len(folder.messages))
	for i, m := range folder.messages {
		now := *m
		out[i] = &now
	}
	return out
}

// inSet follows RFC 9051: "n:*" holds the highest UID even below n.
func inSet(set string, uid uint32, messages []*fakeMessage) bool {
	var top uint32
	for _, m := range messages {
		top = max(top, m.uid)
	}
	for part := range strings.SplitSeq(set, ",") {
		low, high, ranged := strings.Cut(part, ":")
		number := func(s string) uint32 {
			if s == "*" {
				return top
			}
			n, _ := strconv.Atoi(s)
			return uint32(n)
		}
		a := number(low)
		b := a
		if ranged {
			b = number(high)
		}
		if uid >= min(a, b) && uid <= max(a, b) {
			return true
		}
	}
	return false
}

func (f *fakeIMAP) fetch(c net.Conn, folder *fakeFolder, arguments, tag string, say func(string, ...any)) bool {
	set, items, _ := strings.Cut(arguments, " ")
	messages := f.messages(folder)
	body := strings.Contains(items, "BODY.PEEK[]")
	for i, m := range messages {
		if !inSet(set, m.uid, messages) {
			continue
		}
		fault := m.fault
		if fault == "cutonce" && body {
			fault = "cut"
			f.change(func() { folder.messages[i].fault = "" })
		}
		switch {
		case fault == "nothing", fault == "unlisted":
			continue
		case fault == "facts bug" && !body, fault == "all bug":
			say("%s NO [SERVERBUG] Internal error", tag)
			return true
		case fault == "facts bye" && !body, fault == "all bye":
			say("* BYE Internal error")
			return false
		case fault == "no" && body:
			say("%s NO it cannot be given", tag)
			return true
		case fault == "throttle" && body:
			say("%s BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds", tag)
			return true
		case fault == "bye" && body:
			say("* BYE Internal error occurred. Refer to server log for more information.")
			return false
		case fault == "silent" && body:
			return true
		}
		var parts []string
		parts = append(parts, fmt.Sprintf("UID %d", m.uid))
		if strings.Contains(items, "FLAGS") {
			flags := ""
			if m.deleted {
				flags = `\Deleted`
			}
			parts = append(parts, fmt.Sprintf("FLAGS (%s)", flags))
		}
		if strings.Contains(items, "INTERNALDATE") {
			parts = append(parts, fmt.Sprintf("INTERNALDATE %q", m.internal))
		}
		if strings.Contains(items, "RFC822.SIZE") {
			parts = append(parts, fmt.Sprintf("RFC822.SIZE %d", len(m.raw)))
		}
		if m.says != "" && (strings.Contains(items, "FLAGS") || fault == "odd") {
			parts = append(parts, m.says)
		}
		if m.body != "" && body {
			say("* %d FETCH (%s BODY[] %s)", i+1, strings.Join(parts, " "), m.body)
			continue
		}
		header, _, _ := strings.Cut(m.raw, "\r\n\r\n")
		header += "\r\n\r\n"
		literal, name := m.raw, "BODY[]"
		switch {
		case strings.Contains(items, "HEADER.FIELDS"):
			literal, name = header, `BODY[HEADER.FIELDS (Received)]`
		case strings.Contains(items, "BODY.PEEK[HEADER]"):
			literal, name = header, "BODY[HEADER]"
		}
		fmt.Fprintf(c, "* %d FETCH (%s %s {%d}\r\n", i+1, strings.Join(parts, " "), name, len(literal))
		if fault == "cut" && body {
			fmt.Fprint(c, literal[:len(literal)/2])
			return false
		}
		fmt.Fprint(c, literal)
		say(")")
	}
	say("%s OK done", tag)
	return true
}
