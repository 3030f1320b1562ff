package mailbox

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// TokenSource gives the tokens that a service takes in place of a password.
type TokenSource interface {
	// Token is the one to use now.
	Token(ctx context.Context) (string, error)
	// Refused tells that it was refused; again is true where another may go
	// better.
	Refused(token string) (again bool)
}

// GraphOptions set up a route through Microsoft Graph.
type GraphOptions struct {
	// URL is the service: graph://graph.microsoft.com or, on loopback only,
	// graph+insecure://, with host and optionally port.
	URL *url.URL
	// User is the mailbox that sends, by its address or its user principal
	// name. It is never logged.
	User string
	// Tokens are those for Microsoft Graph; IMAP's and SMTP's are for another
	// resource.
	Tokens TokenSource
	// Client speaks to the service; nil means one that honours HTTPS_PROXY and
	// NO_PROXY of the environment. Redirections are never followed.
	Client *http.Client
	// Timeout is how long one mail may take in all; 0 means two minutes.
	Timeout time.Duration
	// Limit is that of the sending mailbox; nil for none.
	Limit *Limit
	// Now is the real time, by which the service asks to wait.
	Now func() time.Time
	// Log may be nil.
	Log *slog.Logger
	// Trace is as in SMTPOptions.
	Trace func(point string)
}

// Graph is a Route through Microsoft Graph's sendMail with MIME
// (https://learn.microsoft.com/graph/outlook-send-mime-message). It answers
// 202 without a number, and takes the recipients from the header: each envelope
// is one call, of the mail addressed to its recipient alone. What is said about
// a recipient or the content is Refused; about the mailbox, the application or
// the load, Deferred; no answer after the whole mail went out, an answer that
// the service does not give, or one of a gateway's or the service's own failure,
// is InDoubt.
type Graph struct {
	o      GraphOptions
	log    *slog.Logger
	client *http.Client
	target string
	hold   hold
}

// NewGraph checks the options; it does not connect.
func NewGraph(o GraphOptions) (*Graph, error) {
	fail := func(text string) (*Graph, error) { return nil, errors.New("the way out: " + text) }
	if o.URL == nil || o.URL.Hostname() == "" {
		return fail("the graph URL names no host")
	}
	scheme := ""
	switch o.URL.Scheme {
	case "graph":
		scheme = "https"
	case "graph+insecure":
		if !isLoopback(o.URL.Hostname()) {
			return fail("graph+insecure is only for a server on this machine: use graph")
		}
		scheme = "http"
	default:
		return fail("the URL of Microsoft Graph begins with graph://")
	}
	if o.User == "" || o.Tokens == nil || o.Now == nil {
		return fail("Microsoft Graph needs a mailbox that sends, tokens and a clock")
	}
	o.Timeout = orElse(o.Timeout, 2*time.Minute)
	if o.Trace == nil {
		o.Trace = func(string) {}
	}
	log := o.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	client := http.Client{Transport: &http.Transport{
		Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true,
		TLSHandshakeTimeout: 10 * time.Second, IdleConnTimeout: time.Minute,
		TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12},
	}}
	if o.Client != nil {
		client = *o.Client
	}
	// A token is for the service that was named.
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client.Timeout = 0 // each call has its own
	target := url.URL{Scheme: scheme, Host: o.URL.Host, Path: "/v1.0/users/" + o.User + "/sendMail", RawPath: "/v1.0/users/" + url.PathEscape(o.User) + "/sendMail"}
	return &Graph{o: o, log: log, client: &client, target: target.String(), hold: hold{now: o.Now}}, nil
}

var _ Route = (*Graph)(nil)

// Open gets a token. Whether the service lets it send as the mailbox shows with
// the first mail.
func (g *Graph) Open(ctx context.Context) (Line, error) {
	if err := g.hold.check(); err != nil {
		return nil, fmt.Errorf("the way out: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, g.o.Timeout)
	defer cancel()
	if _, err := g.o.Tokens.Token(ctx); err != nil {
		return nil, fmt.Errorf("the way out: token: %w", err)
	}
	return graphLine{g}, nil
}

// slow leaves the service alone, as long as it says where it does.
func (g *Graph) slow(retryAfter string) {
	if seconds, err := strconv.Atoi(strings.TrimSpace(retryAfter)); err == nil && seconds >= 0 {
		g.hold.again(time.Duration(min(seconds, int(longestHold/time.Second)))*time.Second, true)
	} else if at, err := http.ParseTime(retryAfter); err == nil {
		g.hold.again(at.Sub(g.o.Now()), true)
	} else {
		g.hold.again(0, false)
	}
}

// graphLine needs no connection of its own: the client keeps it.
type graphLine struct{ *Graph }

// Close ends the connections that are not in use.
func (l graphLine) Close() error {
	l.client.CloseIdleConnections()
	return nil
}

// largestGraphCall is the size of a request that the service takes
// (https://learn.microsoft.com/graph/api/user-sendmail), in bytes.
const largestGraphCall = 4 << 20

// Send waits for its turn where a rate is set, and hands over one mail.
func (l graphLine) Send(ctx context.Context, e Envelope, raw []byte) Result {
	if err := checkAddress(e.To); err != nil {
		return Result{Outcome: Refused, Err: fmt.Errorf("recipient: %w", err)}
	}
	body := []byte(base64.StdEncoding.EncodeToString(addressedTo(raw, e.To)))
	if len(body) > largestGraphCall {
		return Result{Outcome: Refused, Err: errors.New("the mail is larger than Microsoft Graph takes")}
	}
	if err := l.hold.check(); err != nil {
		return Result{Outcome: Deferred, Err: err}
	}
	if err := l.o.Limit.turn(ctx); err != nil {
		return Result{Outcome: Deferred, Err: fmt.Errorf("wait for the send rate: %w", err)}
	}
	leave, err := l.o.Limit.connection(ctx)
	if err != nil {
		return Result{Outcome: Deferred, Err: fmt.Errorf("wait for a connection: %w", err)}
	}
	defer leave()
	r, again := l.call(ctx, body)
	if again {
		r, _ = l.call(ctx, body)
	}
	return r
}

// call makes one call. Again tells that the token was refused, so that nothing
// was sent, and that another may go better.
func (l graphLine) call(ctx context.Context, body []byte) (_ Result, again bool) {
	calling, cancel := context.WithTimeout(ctx, l.o.Timeout)
	defer cancel()
	token, err := l.o.Tokens.Token(calling)
	if err != nil {
		return Result{Outcome: Deferred, Err: fmt.Errorf("token: %w", err)}, false
	}
	// Once the whole mail is out, no answer does not mean that it was not sent.
	var out atomic.Bool
	calling = httptrace.WithClientTrace(calling, &httptrace.ClientTrace{
		WroteHeaders: func() { l.o.Trace("during-data") },
		WroteRequest: func(info httptrace.WroteRequestInfo) { out.Store(info.Err == nil) },
	})
	request, err := http.NewRequestWithContext(calling, http.MethodPost, l.target, bytes.NewReader(body))
	if err != nil {
		return Result{Outcome: Deferred, Err: errors.New("the address of Microsoft Graph cannot be used")}, false
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "text/plain")
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", "dtrbot")
	response, err := l.client.Do(request)
	if err != nil {
		outcome := Deferred
		if out.Load() {
			outcome = InDoubt
		}
		return Result{Outcome: outcome, Err: unanswered(ctx, err)}, false
	}
	defer response.Body.Close()
	answer := readGraphAnswer(response)
	if response.StatusCode == http.StatusUnauthorized {
		return answer.result(Deferred, ErrSignIn), l.o.Tokens.Refused(token)
	}
	if answer.accepted() {
		l.o.Trace("before-mark")
		l.hold.clear()
	}
	r := answer.judge()
	if errors.Is(r.Err, ErrThrottled) {
		l.slow(response.Header.Get("Retry-After"))
	}
	return r, false
}

// unanswered says why there was no answer, without the URL, which names the
// mailbox.
func unanswered(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("Microsoft Graph: %w", ctx.Err())
	}
	var network net.Error
	if errors.As(err, &network) && network.Timeout() {
		return errors.New("Microsoft Graph: no answer in time")
	}
	var target *url.Error
	if errors.As(err, &target) {
		err = target.Err
	}
	return fmt.Errorf("Microsoft Graph could not be reached: %w", err)
}

// graphAnswer is an answer of the service. Its error does not show the
// service's words, which may name people.
type graphAnswer struct {
	status  int
	code    string // of the service, such as ErrorSendAsDenied; "" for none
	message string // on one line
	request string // the number by which the service knows the call
	waits   bool   // it says when to come again
}

// plainGraphCode is what a code looks like; anything else is not shown.
var plainGraphCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_.-]{0,80}$`)
})

// readGraphAnswer reads the answer's error
// (https://learn.microsoft.com/graph/errors), as far as there is one.
func readGraphAnswer(r *http.Response) graphAnswer {
	const enough = 64 << 10
	a := graphAnswer{status: r.StatusCode, waits: r.Header.Get("Retry-After") != ""}
	if id := r.Header.Get("Request-Id"); plainGraphID().MatchString(id) {
		a.request = id
	}
	// What cannot be read leaves the status, which counts.
	text, _ := io.ReadAll(io.LimitReader(r.Body, enough))
	var body struct {
		Error struct {
			Code    string `json:"code"`
			Message string `json:"message"`
		} `json:"error"`
	}
	if json.Unmarshal(text, &body) == nil && plainGraphCode().MatchString(body.Error.Code) {
		a.code, a.message = body.Error.Code, strings.Join(strings.Fields(body.Error.Message), " ")
	}
	return a
}

var plainGraphID = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[0-9A-Za-z-]{1,64}$`)
})

func (a graphAnswer) Error() string {
	if a.code == "" {
		return fmt.Sprintf("Microsoft Graph answered %d", a.status)
	}
	return fmt.Sprintf("Microsoft Graph answered %d %s", a.status, a.code)
}

func (a graphAnswer) result(outcome Outcome, kind error) Result {
	words := []string{strconv.Itoa(a.status)}
	for _, word := range []string{a.code, a.message} {
		if word != "" {
			words = append(words, word)
		}
	}
	if a.request != "" {
		words = append(words, "(request-id "+a.request+")")
	}
	r := Result{Outcome: outcome, Answer: strings.Join(words, " ")}
	switch {
	case outcome == Accepted:
	case kind != nil:
		r.Err = fmt.Errorf("%w (%w)", kind, a)
	default:
		r.Err = a
	}
	return r
}

// accepted: 202 alone, which is what sendMail answers; a page of a proxy that
// looks into the connection comes with 200. Also where a Retry-After comes with
// it, which is about the next call.
func (a graphAnswer) accepted() bool { return a.status == http.StatusAccepted }

// busy tells that the service asks to come less often. A 503 that bears no mark
// of it may be a gateway's, which gave up on a call that went through.
func (a graphAnswer) busy() bool {
	return a.status == http.StatusTooManyRequests || a.code == "ErrorExceededMessageLimit" ||
		a.status == http.StatusServiceUnavailable && (a.code != "" || a.waits)
}

// judge says what an answer means for the mail.
func (a graphAnswer) judge() Result {
	switch {
	case a.accepted():
		return a.result(Accepted, nil)
	case a.busy():
		return a.result(Deferred, ErrThrottled)
	case a.status == http.StatusRequestEntityTooLarge, a.status == http.StatusBadRequest && lettersOwn(a.code):
		return a.result(Refused, nil)
	case a.status == http.StatusInsufficientStorage, a.code == "ErrorQuotaExceeded":
		return a.result(Deferred, ErrSender) // the sender's own mailbox is full
	case a.status >= 500, a.status == http.StatusRequestTimeout, a.status < 300:
		// A failure of the service or of a gateway in front of it, after which
		// mail was seen to arrive all the same, or somebody else's answer.
		return a.result(InDoubt, nil)
	case a.status == http.StatusBadRequest:
		// Of a 400 whose code is not known nobody can say whose fault it is.
		return a.result(Deferred, nil)
	}
	return a.result(Deferred, ErrSender)
}

// lettersOwn are the codes of a 400 that speak of the recipient or the content.
func lettersOwn(code string) bool {
	switch code {
	case "ErrorInvalidRecipients", "ErrorInvalidRecipientSubfilter", "ErrorMimeContentInvalid", "ErrorMimeContentInvalidBase64String",
		"ErrorMimeContentConversionFailed", "ErrorMessageSizeExceeded", "ErrorContentConversionFailed", "ErrorInvalidSmtpAddress":
		return true
	}
	return false
}

// addressedTo is a mail with one recipient in its header and no other: Graph
// sends to whom the header names. Where that is so already it is the same,
// byte for byte.
func addressedTo(raw []byte, recipient string) []byte {
	var out bytes.Buffer
	out.Grow(len(raw) + len(recipient) + 8)
	own := []byte("To: <" + recipient + ">\r\n")
	written, dropping, others := false, false, false
	rest := raw
	for len(rest) > 0 {
		end := bytes.IndexByte(rest, '\n') + 1
		if end == 0 {
			end = len(rest)
		}
		line := rest[:end]
		if string(line) == "\r\n" || string(line) == "\n" {
			break // the body follows: no reader ends the header at "\r\r\n"
		}
		rest = rest[end:]
		if line[0] != ' ' && line[0] != '\t' {
			name, value, _ := bytes.Cut(line, []byte(":"))
			switch strings.ToLower(string(bytes.TrimSpace(name))) {
			case "to", "cc", "bcc":
				dropping = true
				alone := strings.EqualFold(strings.Trim(strings.TrimSpace(string(value)), "<>"), recipient)
				others = others || !alone || written || !strings.EqualFold(string(bytes.TrimSpace(name)), "to")
				if !written {
					out.Write(own)
					written = true
				}
				continue
			}
			dropping = false
		}
		if !dropping {
			out.Write(line)
		} else {
			others = true // a folded field names several
		}
	}
	if written && !others {
		return raw
	}
	if !written {
		if head := out.Bytes(); len(head) > 0 && head[len(head)-1] != '\n' {
			out.WriteString("\r\n")
		}
		out.Write(own)
	}
	out.Write(rest)
	return out.Bytes()
}
