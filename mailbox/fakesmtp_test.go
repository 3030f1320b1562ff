package mailbox_test

import (
	"bufio"
	"fmt"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// fakeSMTP is a relay that answers by a script. The key is a verb, "greeting",
// "content" (after a kilobyte of the mail) or "end"; the value what is
// answered instead of the ordinary. "drop" closes the connection without an
// answer, "hang" waits, and "…+drop" closes it after the answer.
type fakeSMTP struct {
	listener net.Listener

	mu       sync.Mutex
	answers  map[string]string
	log      []string
	accepted []string // content of mails that were accepted
	conns    []net.Conn
	dialled  int
}

func newFakeSMTP(t *testing.T, answers map[string]string) *fakeSMTP {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	f := &fakeSMTP{listener: l, answers: answers}
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
			f.dialled++
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

func (f *fakeSMTP) url() *url.URL {
	return &url.URL{Scheme: "smtp+insecure", Host: f.listener.Addr().String()}
}

func (f *fakeSMTP) kick() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.conns {
		c.Close()
	}
	f.conns = nil
}

func (f *fakeSMTP) set(key, answer string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.answers[key] = answer
}

func (f *fakeSMTP) mails() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string{}, f.accepted...)
}

func (f *fakeSMTP) dials() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.dialled
}

// reply answers a step; ok is false when the connection is to end.
func (f *fakeSMTP) reply(c net.Conn, r *bufio.Reader, key, ordinary string) (said string, ok bool) {
	f.mu.Lock()
	answer, scripted := f.answers[key]
	f.mu.Unlock()
	if !scripted || answer == "" {
		answer = ordinary
	}
	answer, drop := strings.CutSuffix(answer, "+drop")
	switch answer {
	case "drop":
		return "", false
	case "hang":
		_, _ = r.ReadString('\n') // until the client hangs up
		return "", false
	}
	fmt.Fprintf(c, "%s\r\n", answer)
	return answer, !drop
}

func (f *fakeSMTP) serve(c net.Conn) {
	defer c.Close()
	r := bufio.NewReader(c)
	if _, ok := f.reply(c, r, "greeting", "220 relay.example ESMTP"); !ok {
		return
	}
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		verb, _, _ := strings.Cut(strings.ToUpper(strings.TrimSpace(line)), " ")
		f.mu.Lock()
		f.log = append(f.log, strings.TrimSpace(line))
		f.mu.Unlock()
		ordinary := "250 2.0.0 Ok"
		switch verb {
		case "EHLO":
			ordinary = "250-relay.example\r\n250-8BITMIME\r\n250 AUTH PLAIN"
		case "AUTH":
			ordinary = "235 2.7.0 Welcome"
		case "DATA":
			ordinary = "354 Go on"
		case "QUIT":
			ordinary = "221 Bye+drop"
		}
		said, ok := f.reply(c, r, verb, ordinary)
		if !ok {
			return
		}
		if verb == "DATA" && strings.HasPrefix(said, "354") && !f.content(c, r) {
			return
		}
	}
}

func (f *fakeSMTP) content(c net.Conn, r *bufio.Reader) bool {
	var content strings.Builder
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return false
		}
		if line == ".\r\n" {
			break
		}
		content.WriteString(strings.TrimPrefix(line, "."))
		f.mu.Lock()
		scripted := f.answers["content"]
		f.mu.Unlock()
		if scripted == "drop" && content.Len() > 1024 {
			return false
		}
	}
	f.mu.Lock()
	answer := f.answers["end"]
	if answer == "" || answer == "drop" || strings.HasPrefix(answer, "2") {
		f.accepted = append(f.accepted, content.String())
	}
	f.mu.Unlock()
	_, ok := f.reply(c, r, "end", "250 2.0.0 Ok: queued as ABC123")
	return ok
}
