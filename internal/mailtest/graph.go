package mailtest

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/mail"
	"net/url"
	"strings"
	"sync"
	"time"
)

// GraphFault is what goes wrong with one call. A nil *GraphFault lets it pass.
type GraphFault struct {
	// Status is the answer; 202 takes the mail.
	Status int
	// Code and Message are those of the error.
	Code, Message string
	// RetryAfter is the header field of that name, as it stands; "" for none.
	RetryAfter string
	// Taken takes the mail whatever is answered.
	Taken bool
	// Drop ends the connection instead of answering; Hang waits until the caller
	// has gone.
	Drop, Hang bool
}

// GraphOptions say what a Graph endpoint lets pass. The zero value takes
// everything from everybody.
type GraphOptions struct {
	// Allowed tells whether a token may send as a mailbox; nil for every token.
	Allowed func(token, mailbox string) bool
	// Mailboxes are those that there are; nil for any.
	Mailboxes []string
	// Fault is asked at each call that is allowed, with the recipients of the
	// header, separated by blanks. It may be called by several calls at once.
	Fault func(mailbox, recipients string) *GraphFault
	// OnMessage is called with each mail before it is answered.
	OnMessage func(mailbox string, m Message)
}

// Graph is the sendMail endpoint of Microsoft Graph in this process, on
// loopback and without TLS. It takes MIME in base64, sends to whom the header
// names, and answers 202 with an empty body.
type Graph struct {
	o      GraphOptions
	server *httptest.Server

	mu       sync.Mutex
	messages []Message
	calls    int
}

// NewGraph starts an endpoint. The caller must Close it.
func NewGraph(o GraphOptions) *Graph {
	g := &Graph{o: o}
	g.server = httptest.NewServer(g)
	return g
}

// URL is where it listens: graph+insecure://127.0.0.1:port.
func (g *Graph) URL() *url.URL {
	return &url.URL{Scheme: "graph+insecure", Host: g.server.Listener.Addr().String()}
}

// Kick ends every connection; new ones are welcome.
func (g *Graph) Kick() { g.server.CloseClientConnections() }

// Close ends it.
func (g *Graph) Close() {
	g.server.CloseClientConnections()
	g.server.Close()
}

// Messages are the mails taken so far, in order; the slice is the caller's.
func (g *Graph) Messages() []Message {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]Message(nil), g.messages...)
}

// Calls is how often it was called, whatever it answered.
func (g *Graph) Calls() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.calls
}

// ServeHTTP answers POST /v1.0/users/{mailbox}/sendMail.
func (g *Graph) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.mu.Lock()
	g.calls++
	number := g.calls
	g.mu.Unlock()
	w.Header().Set("request-id", fmt.Sprintf("00000000-0000-4000-8000-%012d", number))
	f, m, mailbox := g.judge(r)
	if f.Status == http.StatusAccepted || f.Taken {
		g.mu.Lock()
		g.messages = append(g.messages, m)
		g.mu.Unlock()
		if g.o.OnMessage != nil {
			g.o.OnMessage(mailbox, m)
		}
	}
	switch {
	case f.Drop:
		panic(http.ErrAbortHandler)
	case f.Hang:
		<-r.Context().Done()
		return
	}
	if f.RetryAfter != "" {
		w.Header().Set("Retry-After", f.RetryAfter)
	}
	if f.Code == "" {
		w.WriteHeader(f.Status)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(f.Status)
	// Who called may have left.
	_ = json.NewEncoder(w).Encode(map[string]any{"error": map[string]any{"code": f.Code, "message": f.Message}})
}

// judge says what becomes of a call.
func (g *Graph) judge(r *http.Request) (f GraphFault, m Message, mailbox string) {
	fault := func(status int, code, message string) (GraphFault, Message, string) {
		return GraphFault{Status: status, Code: code, Message: message}, Message{}, mailbox
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return fault(http.StatusRequestTimeout, "RequestTimeout", "The request was not read to its end.")
	}
	mailbox, ok := strings.CutPrefix(r.URL.Path, "/v1.0/users/")
	mailbox, isSend := strings.CutSuffix(mailbox, "/sendMail")
	if !ok || !isSend || r.Method != http.MethodPost {
		return fault(http.StatusBadRequest, "BadRequest", "Resource not found for the segment.")
	}
	token, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !bearer {
		return fault(http.StatusUnauthorized, "InvalidAuthenticationToken", "Access token is empty.")
	}
	if g.o.Allowed != nil && !g.o.Allowed(token, "") {
		return fault(http.StatusUnauthorized, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.")
	}
	if g.o.Mailboxes != nil {
		known := false
		for _, name := range g.o.Mailboxes {
			known = known || strings.EqualFold(name, mailbox)
		}
		if !known {
			return fault(http.StatusNotFound, "ErrorInvalidUser", "The requested user '"+mailbox+"' is invalid.")
		}
	}
	if g.o.Allowed != nil && !g.o.Allowed(token, mailbox) {
		return fault(http.StatusForbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
	}
	if r.Header.Get("Content-Type") != "text/plain" {
		return fault(http.StatusBadRequest, "RequestBodyRead", "The request is neither JSON nor MIME.")
	}
	raw, err := base64.StdEncoding.DecodeString(string(body))
	if err != nil {
		return fault(http.StatusBadRequest, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.")
	}
	if m, err = headerRecipients(raw); err != nil || len(m.To) == 0 {
		return fault(http.StatusBadRequest, "ErrorInvalidRecipients", "At least one recipient isn't valid.")
	}
	if g.o.Fault != nil {
		if f := g.o.Fault(mailbox, strings.Join(m.To, " ")); f != nil {
			return *f, m, mailbox
		}
	}
	return GraphFault{Status: http.StatusAccepted}, m, mailbox
}

// headerRecipients are those whom the header names, each once.
func headerRecipients(raw []byte) (Message, error) {
	m := Message{Data: raw, At: time.Now()}
	parsed, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return m, err
	}
	from, err := parsed.Header.AddressList("From")
	if err != nil {
		return m, err
	}
	if len(from) != 1 {
		return m, fmt.Errorf("the mail has %d senders", len(from))
	}
	m.From = from[0].Address
	for _, field := range []string{"To", "Cc", "Bcc"} {
		if parsed.Header.Get(field) == "" {
			continue
		}
		list, err := parsed.Header.AddressList(field)
		if err != nil {
			return m, err
		}
		for _, a := range list {
			m.To = append(m.To, a.Address)
		}
	}
	return m, nil
}
