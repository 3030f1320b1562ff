package mailbox_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
)

// tickets are tokens of which the first so many have worn out.
type tickets struct {
	mu      sync.Mutex
	worn    int
	given   int
	refused []string
	err     error
}

func (s *tickets) Token(context.Context) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return "", s.err
	}
	if s.given == 0 {
		s.given = 1
	}
	return fmt.Sprint("token-", s.given), nil
}

func (s *tickets) Refused(token string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refused = append(s.refused, token)
	if token != fmt.Sprint("token-", s.given) {
		return true
	}
	if s.given > s.worn {
		return false // it was just given: another is no better
	}
	s.given++
	return true
}

func (s *tickets) good(token, _ string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return token == fmt.Sprint("token-", s.worn+1)
}

func newGraph(t *testing.T, o mailtest.GraphOptions) *mailtest.Graph {
	t.Helper()
	g := mailtest.NewGraph(o)
	t.Cleanup(g.Close)
	return g
}

func graphRoute(t *testing.T, o mailbox.GraphOptions) *mailbox.Graph {
	t.Helper()
	if o.User == "" {
		o.User = sender
	}
	if o.Tokens == nil {
		o.Tokens = &tickets{}
	}
	if o.Now == nil {
		o.Now = func() time.Time { return noon }
	}
	r, err := mailbox.NewGraph(o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestGraphOutcomes has the service answer everything that it may answer, and
// then sends again.
func TestGraphOutcomes(t *testing.T) {
	t.Parallel()
	const words = "The mailbox of " + lead + " said no"
	for _, test := range []struct {
		name   string
		fault  mailtest.GraphFault
		want   mailbox.Outcome
		kind   error
		answer string
		taken  int
	}{
		{"202", mailtest.GraphFault{Status: 202}, mailbox.Accepted, nil, "202 (request-id ", 1},
		{"202 and Retry-After", mailtest.GraphFault{Status: 202, RetryAfter: "120"}, mailbox.Accepted, nil, "202 (request-id ", 1},
		{"200, which the service does not say", mailtest.GraphFault{Status: 200}, mailbox.InDoubt, nil, "200", 0},
		{"204", mailtest.GraphFault{Status: 204, Taken: true}, mailbox.InDoubt, nil, "204", 1},
		{"401", mailtest.GraphFault{Status: 401, Code: "InvalidAuthenticationToken"}, mailbox.Deferred, mailbox.ErrSignIn, "401 InvalidAuthenticationToken", 0},
		{"may not send as", mailtest.GraphFault{Status: 403, Code: "ErrorSendAsDenied", Message: words}, mailbox.Deferred, mailbox.ErrSender, "403 ErrorSendAsDenied " + words, 0},
		{"no consent", mailtest.GraphFault{Status: 403, Code: "ErrorAccessDenied"}, mailbox.Deferred, mailbox.ErrSender, "403 ErrorAccessDenied", 0},
		{"no mailbox", mailtest.GraphFault{Status: 404, Code: "MailboxNotEnabledForRESTAPI"}, mailbox.Deferred, mailbox.ErrSender, "404 MailboxNotEnabledForRESTAPI", 0},
		{"the recipient", mailtest.GraphFault{Status: 400, Code: "ErrorInvalidRecipients", Message: words}, mailbox.Refused, nil, "400 ErrorInvalidRecipients " + words, 0},
		{"the content", mailtest.GraphFault{Status: 400, Code: "ErrorMimeContentInvalid"}, mailbox.Refused, nil, "400 ErrorMimeContentInvalid", 0},
		{"too large", mailtest.GraphFault{Status: 413}, mailbox.Refused, nil, "413", 0},
		{"too large for the mailbox's rules", mailtest.GraphFault{Status: 400, Code: "ErrorMessageSizeExceeded"}, mailbox.Refused, nil, "400 ErrorMessageSizeExceeded", 0},
		{"another 400", mailtest.GraphFault{Status: 400, Code: "RequestBroker--ParseUri"}, mailbox.Deferred, nil, "400 RequestBroker--ParseUri", 0},
		{"the sender's mailbox is full", mailtest.GraphFault{Status: 507, Code: "ErrorQuotaExceeded"}, mailbox.Deferred, mailbox.ErrSender, "507 ErrorQuotaExceeded", 0},
		{"429", mailtest.GraphFault{Status: 429, Code: "ApplicationThrottled", RetryAfter: "30"}, mailbox.Deferred, mailbox.ErrThrottled, "429 ApplicationThrottled", 0},
		{"503", mailtest.GraphFault{Status: 503, Code: "ErrorServerBusy"}, mailbox.Deferred, mailbox.ErrThrottled, "503 ErrorServerBusy", 0},
		{"503 that says when", mailtest.GraphFault{Status: 503, RetryAfter: "30"}, mailbox.Deferred, mailbox.ErrThrottled, "503", 0},
		{"503 of a gateway, and sent all the same", mailtest.GraphFault{Status: 503, Taken: true}, mailbox.InDoubt, nil, "503", 1},
		{"408, and sent all the same", mailtest.GraphFault{Status: 408, Taken: true}, mailbox.InDoubt, nil, "408", 1},
		{"the day's limit", mailtest.GraphFault{Status: 403, Code: "ErrorExceededMessageLimit"}, mailbox.Deferred, mailbox.ErrThrottled, "403 ErrorExceededMessageLimit", 0},
		{"500, and sent all the same", mailtest.GraphFault{Status: 500, Code: "UnknownError", Taken: true}, mailbox.InDoubt, nil, "500 UnknownError", 1},
		{"502", mailtest.GraphFault{Status: 502}, mailbox.InDoubt, nil, "502", 0},
		{"504", mailtest.GraphFault{Status: 504}, mailbox.InDoubt, nil, "504", 0},
		{"a code that is none", mailtest.GraphFault{Status: 403, Code: lead + " is not yours"}, mailbox.Deferred, mailbox.ErrSender, "403", 0},
		{"sent elsewhere", mailtest.GraphFault{Status: 302}, mailbox.Deferred, mailbox.ErrSender, "302", 0},
		{"taken, and cut without an answer", mailtest.GraphFault{Drop: true, Taken: true}, mailbox.InDoubt, nil, "", 1},
		{"silence", mailtest.GraphFault{Hang: true}, mailbox.InDoubt, nil, "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var mu sync.Mutex
			broken := true
			g := newGraph(t, mailtest.GraphOptions{Fault: func(string, string) *mailtest.GraphFault {
				mu.Lock()
				defer mu.Unlock()
				if !broken {
					return nil
				}
				return &test.fault
			}})
			c := &clock{now: noon}
			timeout := 10 * time.Second
			if test.fault.Hang {
				timeout = 500 * time.Millisecond
			}
			line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL(), Now: c.Now, Timeout: timeout}))
			raw := longLetter()
			got := line.Send(within(t, 20*time.Second), to(user), raw)
			equal(t, "outcome", got.Outcome, test.want)
			if !strings.HasPrefix(got.Answer, test.answer) || test.answer == "" && got.Answer != "" {
				t.Errorf("answer %q, want %q", got.Answer, test.answer)
			}
			equal(t, "an error unless accepted", got.Err != nil, test.want != mailbox.Accepted)
			for _, kind := range []error{mailbox.ErrSignIn, mailbox.ErrSender, mailbox.ErrThrottled} {
				equal(t, fmt.Sprintf("is %q", kind), errors.Is(got.Err, kind), kind == test.kind)
			}
			if text := fmt.Sprint(got.Err); strings.Contains(text, "@") || strings.Contains(text, "said no") {
				t.Errorf("the error repeats who or what the service said: %s", text)
			}
			equal(t, "mails taken", len(g.Messages()), test.taken)

			mu.Lock()
			broken = false
			mu.Unlock()
			c.add(2 * time.Hour)
			equal(t, "outcome of the next", line.Send(within(t, 20*time.Second), to(user), raw).Outcome, mailbox.Accepted)
			mails := g.Messages()
			equal(t, "mails taken in the end", len(mails), test.taken+1)
			equal(t, "byte for byte", string(mails[len(mails)-1].Data) == string(raw), true)
		})
	}
	t.Run("nobody listens", func(t *testing.T) {
		t.Parallel()
		g := mailtest.NewGraph(mailtest.GraphOptions{})
		line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL()}))
		g.Close()
		got := line.Send(within(t, 5*time.Second), to(user), letter("x"))
		equal(t, "outcome", got.Outcome, mailbox.Deferred)
		if text := got.Err.Error(); strings.Contains(text, "@") || !strings.Contains(text, "could not be reached") {
			t.Errorf("error %q", text)
		}
	})
	t.Run("cancelled", func(t *testing.T) {
		t.Parallel()
		g := newGraph(t, mailtest.GraphOptions{Fault: func(string, string) *mailtest.GraphFault { return &mailtest.GraphFault{Hang: true} }})
		line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL()}))
		got := line.Send(within(t, 200*time.Millisecond), to(user), letter("x"))
		equal(t, "outcome", got.Outcome, mailbox.InDoubt)
		equal(t, "error", errors.Is(got.Err, context.DeadlineExceeded), true)
	})
}

// A proxy that looks into the connection answers with a page of its own: that is
// no word of the service's, and nothing is marked as sent by it.
func TestGraphBelievesNoPage(t *testing.T) {
	t.Parallel()
	for _, status := range []int{http.StatusOK, http.StatusServiceUnavailable} {
		t.Run(fmt.Sprint(status), func(t *testing.T) {
			t.Parallel()
			proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "text/html")
				w.WriteHeader(status)
				fmt.Fprint(w, "<!DOCTYPE html><title>Blocked</title><p>Ask the service desk.")
			}))
			t.Cleanup(proxy.Close)
			line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: parse(t, strings.Replace(proxy.URL, "http", "graph+insecure", 1))}))
			got := line.Send(within(t, 5*time.Second), to(lead), letter("x"))
			equal(t, "outcome", got.Outcome, mailbox.InDoubt)
			equal(t, "answer", got.Answer, fmt.Sprint(status))
			equal(t, "an error", got.Err != nil, true)
		})
	}
}

// The service sends to whom the header names: each envelope is a call with its
// own recipient there, and nobody is written to besides.
func TestGraphWritesToTheEnvelopeAlone(t *testing.T) {
	t.Parallel()
	const other = "dispute@basildon.example"
	body := "\r\nTo: " + other + " is in the text.\r\nCc: " + other + "\r\n"
	for _, test := range []struct {
		name, head, want string // want is the header that arrives; "" for the same
	}{
		{"alone already", "From: <a@b.example>\r\nTo: <" + lead + ">\r\nSubject: x\r\n", ""},
		{"alone already, bare", "From: <a@b.example>\r\nTO: " + lead + "\r\nSubject: x\r\n", ""},
		{"with a copy", "From: <a@b.example>\r\nTo: <" + other + ">\r\nCc: <" + lead + ">\r\nSubject: x\r\n", "From: <a@b.example>\r\nTo: <" + lead + ">\r\nSubject: x\r\n"},
		{"two, folded", "To: <" + lead + ">,\r\n <" + other + ">\r\nFrom: <a@b.example>\r\n", "To: <" + lead + ">\r\nFrom: <a@b.example>\r\n"},
		{"blind", "From: <a@b.example>\r\nTo: <" + lead + ">\r\nBcc: <" + other + ">\r\nSubject: y\r\n z\r\n", "From: <a@b.example>\r\nTo: <" + lead + ">\r\nSubject: y\r\n z\r\n"},
		{"only as a copy", "From: <a@b.example>\r\nCc: <" + lead + ">\r\n", "From: <a@b.example>\r\nTo: <" + lead + ">\r\n"},
		{"nobody", "From: <a@b.example>\r\nSubject: x\r\n", "From: <a@b.example>\r\nSubject: x\r\nTo: <" + lead + ">\r\n"},
		{"somebody else", "From: <a@b.example>\r\nTo: Other Person <" + other + ">\r\n", "From: <a@b.example>\r\nTo: <" + lead + ">\r\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			g := newGraph(t, mailtest.GraphOptions{Mailboxes: []string{sender}})
			line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL()}))
			equal(t, "outcome", line.Send(t.Context(), to(lead), []byte(test.head+body)).Outcome, mailbox.Accepted)
			if test.want == "" {
				test.want = test.head
			}
			m := g.Messages()[0]
			equal(t, "what arrives", string(m.Data), test.want+body)
			equal(t, "to whom", m.To, []string{lead})
		})
	}
	g := newGraph(t, mailtest.GraphOptions{})
	line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL()}))
	for _, address := range []string{"", "x", "a@b.example\r\nCc: c@d.example", "a@b.example>, <c@d.example", "é@b.example"} {
		equal(t, fmt.Sprintf("outcome of %q", address), line.Send(t.Context(), to(address), letter("x")).Outcome, mailbox.Refused)
	}
	equal(t, "too large", line.Send(t.Context(), to(lead), make([]byte, 4<<20)).Outcome, mailbox.Refused)
	equal(t, "calls", g.Calls(), 0)
}

// A service that asks to wait is left alone for so long, whatever is owed.
func TestGraphWaitsAsAsked(t *testing.T) {
	t.Parallel()
	c := &clock{now: noon}
	for _, test := range []struct {
		name, after string
		low, high   time.Duration
	}{
		{"seconds", "300", 300 * time.Second, 300 * time.Second},
		{"a date", noon.Add(7 * time.Minute).Format(http.TimeFormat), 7 * time.Minute, 7 * time.Minute},
		{"nothing", "", 11 * time.Second, 19 * time.Second},
		{"nonsense", "soon", 11 * time.Second, 19 * time.Second},
		{"for ever", "99999999", time.Hour, time.Hour},
		{"not at all", "0", time.Second, time.Second},
	} {
		t.Run(test.name, func(t *testing.T) {
			c.now = noon
			busy := true
			g := newGraph(t, mailtest.GraphOptions{Fault: func(string, string) *mailtest.GraphFault {
				if !busy {
					return nil
				}
				return &mailtest.GraphFault{Status: 429, Code: "ApplicationThrottled", RetryAfter: test.after}
			}})
			route := graphRoute(t, mailbox.GraphOptions{URL: g.URL(), Now: c.Now})
			line := openLine(t, route)
			for range 5 {
				got := line.Send(t.Context(), to(lead), letter("x"))
				if got.Outcome != mailbox.Deferred || !errors.Is(got.Err, mailbox.ErrThrottled) {
					t.Errorf("got %s, %v; want deferred", got.Outcome, got.Err)
				}
			}
			equal(t, "calls", g.Calls(), 1)
			c.add(test.low - time.Second)
			if _, err := route.Open(t.Context()); test.low > time.Second && !errors.Is(err, mailbox.ErrThrottled) {
				t.Errorf("opened before the time: %v", err)
			}
			busy = false
			c.add(test.high - test.low + time.Second)
			equal(t, "outcome afterwards", line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
		})
	}
}

// A token that ended too early is replaced once, at once; one that is refused
// although it is new costs one call.
func TestGraphReplacesAWornToken(t *testing.T) {
	t.Parallel()
	s := &tickets{worn: 1}
	g := newGraph(t, mailtest.GraphOptions{Allowed: s.good})
	line := openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL(), Tokens: s}))
	equal(t, "outcome", line.Send(t.Context(), to(lead), letter("x")).Outcome, mailbox.Accepted)
	equal(t, "refused", s.refused, []string{"token-1"})
	equal(t, "calls", g.Calls(), 2)

	s = &tickets{}
	g = newGraph(t, mailtest.GraphOptions{Allowed: func(string, string) bool { return false }})
	line = openLine(t, graphRoute(t, mailbox.GraphOptions{URL: g.URL(), Tokens: s}))
	got := line.Send(t.Context(), to(lead), letter("x"))
	if got.Outcome != mailbox.Deferred || !errors.Is(got.Err, mailbox.ErrSignIn) {
		t.Errorf("got %s, %v; want deferred and ErrSignIn", got.Outcome, got.Err)
	}
	equal(t, "calls", g.Calls(), 1)

	s = &tickets{err: errors.New("the issuer is away")}
	if _, err := graphRoute(t, mailbox.GraphOptions{URL: g.URL(), Tokens: s}).Open(t.Context()); err == nil || !strings.Contains(err.Error(), "the issuer is away") {
		t.Errorf("without a token: %v", err)
	}
}

func TestNewGraphRefuses(t *testing.T) {
	t.Parallel()
	for url, want := range map[string]string{
		"graph+insecure://graph.example": "only for a server on this machine",
		"https://graph.example":          "begins with graph://",
		"graph://":                       "names no host",
		"graph://graph.microsoft.com":    "",
		"graph+insecure://127.0.0.1:1":   "",
	} {
		_, err := mailbox.NewGraph(mailbox.GraphOptions{URL: parse(t, url), User: sender, Tokens: &tickets{}, Now: time.Now})
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: error %v, want %q", url, err, want)
		}
	}
	if _, err := mailbox.NewGraph(mailbox.GraphOptions{URL: parse(t, "graph://graph.microsoft.com"), Now: time.Now}); err == nil {
		t.Error("no error without a sender and tokens")
	}
}
