package mailbox

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"
)

// SMTPOptions set up an SMTP route.
type SMTPOptions struct {
	// URL is the relay: smtps://, smtp+starttls:// or, on loopback only,
	// smtp+insecure://, with host and optionally port.
	URL *url.URL
	// SignIn is nil for a relay that knows this host.
	SignIn SignIn
	// CAFile is a PEM file of further trust anchors; "" for none.
	CAFile string
	// Anchors shares the trust anchors among routes; nil reads them for this one.
	Anchors *Anchors
	// Timeout is how long the relay may take for each answer; 0 means a
	// minute. The answer after a mail's end may take five times as long.
	Timeout time.Duration
	// HELO is the name this host goes by; "" means its host name.
	HELO string
	// Limit is that of the sending mailbox; nil for none.
	Limit *Limit
	// Now is the real time, by which a relay that asks to come less often is left
	// alone; nil tries it again at once.
	Now func() time.Time
	// Log may be nil.
	Log *slog.Logger
	// Trace is told of points on a mail's way; nil but for tests, which kill
	// the process there. "during-data": half of the mail is on its way;
	// "before-mark": the relay has accepted it, and nobody knows yet.
	Trace func(point string)
}

// SMTP is a Route by SMTP (RFC 5321). A refusal counts as the letter's own
// where it answers the recipient or the content: 5xx to RCPT and DATA is
// Refused. 5xx to anything before, or about the sender or the load whenever it
// comes (ErrSender, ErrThrottled), 4xx, and a connection that breaks before
// the end of the mail was sent, are Deferred: the letter is not at fault, and
// was not sent. No answer after that is InDoubt.
type SMTP struct {
	o        SMTPOptions
	log      *slog.Logger
	endpoint endpoint
	hold     hold
}

// NewSMTP checks the options; it does not connect.
func NewSMTP(o SMTPOptions) (*SMTP, error) {
	port := "587"
	if o.URL != nil && o.URL.Scheme == "smtp+insecure" {
		port = "25"
	}
	e, err := endpointOf(o.URL, "smtp", port, "465", o.CAFile, o.Anchors)
	if err != nil {
		return nil, fmt.Errorf("the way out: %w", err)
	}
	o.Timeout = orElse(o.Timeout, time.Minute)
	if o.Trace == nil {
		o.Trace = func(string) {}
	}
	log := o.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &SMTP{o: o, log: log, endpoint: e, hold: hold{now: o.Now}}, nil
}

var _ Route = (*SMTP)(nil)

// Open connects and signs in. The error is ErrSignIn where that was refused.
func (s *SMTP) Open(ctx context.Context) (Line, error) {
	line := &smtpLine{SMTP: s}
	if err := line.connect(ctx); err != nil {
		return nil, fmt.Errorf("the way out: %w", err)
	}
	return line, nil
}

// smtpLine is one connection, made anew when it breaks. It is used by one
// goroutine at a time.
type smtpLine struct {
	*SMTP
	client *smtp.Client // nil when there is no connection
	raw    net.Conn
	leave  func() // gives the connection back to the limit
	dirty  bool   // MAIL was sent since the connection was made
}

// connect makes a connection, once more where a proof that wears out was
// refused.
func (l *smtpLine) connect(ctx context.Context) error {
	if err := l.hold.check(); err != nil {
		return err
	}
	signIn, left, err := enter(l.o.SignIn)
	if err != nil {
		return err
	}
	leave, err := l.o.Limit.connection(ctx)
	if err != nil {
		left(ctx.Err())
		return fmt.Errorf("wait for a connection: %w", err)
	}
	again, err := l.dial(ctx, signIn)
	if again {
		_, err = l.dial(ctx, signIn)
	}
	left(err)
	if err != nil {
		l.slow(err)
		leave()
		return err
	}
	l.leave = leave
	return nil
}

// dial makes a connection. Again tells that the sign-in was refused, and that
// another proof may go better.
func (l *smtpLine) dial(ctx context.Context, signIn SignIn) (again bool, _ error) {
	var raw net.Conn
	stop := func() bool { return false }
	options := []mail.Option{
		mail.WithTimeout(l.o.Timeout),
		// SMTPUTF8 would ask every relay on the way for it (RFC 6531); letters
		// have ASCII addresses, so none is needed.
		mail.WithoutSMTPUTF8(),
		mail.WithDialContextFunc(func(dialling context.Context, _, _ string) (conn net.Conn, err error) {
			conn, raw, err = l.endpoint.dial(dialling, l.o.Timeout)
			if err == nil {
				opened := raw
				stop = context.AfterFunc(ctx, func() { opened.Close() })
			}
			return conn, err
		}),
	}
	switch {
	case l.endpoint.tls == nil:
		options = append(options, mail.WithTLSPolicy(mail.NoTLS))
	case l.endpoint.starttls:
		options = append(options, mail.WithTLSPolicy(mail.TLSMandatory), mail.WithTLSConfig(l.endpoint.tls))
	default:
		options = append(options, mail.WithSSL(), mail.WithTLSConfig(l.endpoint.tls))
	}
	if l.o.HELO != "" {
		options = append(options, mail.WithHELO(l.o.HELO))
	}
	var exchange *smtpExchange
	if signIn != nil {
		exchange = &smtpExchange{ctx: ctx, clear: l.endpoint.tls == nil, signIn: signIn}
		options = append(options, mail.WithSMTPAuthCustom(exchange))
	}
	dialler, err := mail.NewClient(l.endpoint.host, options...)
	if err != nil {
		return false, fmt.Errorf("set up the connection: %w", err)
	}
	client, err := dialler.DialToSMTPClientWithContext(ctx)
	stop()
	if err != nil {
		if raw != nil {
			raw.Close()
		}
		err = l.dialFault(ctx, err, exchange)
		return errors.Is(err, ErrSignIn) && renewed(exchange.client), err
	}
	l.client, l.raw, l.dirty = client, raw, false
	return false, nil
}

// dialFault says what went wrong without the relay's words.
func (l *smtpLine) dialFault(ctx context.Context, err error, exchange *smtpExchange) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	e := replied(verbConnect, err)
	signingIn := exchange != nil && exchange.client != nil
	switch {
	case e.code == 0:
		return fmt.Errorf("connect: %w", err)
	case signingIn:
		e.verb = verbSignIn
		// RFC 4954 section 6; 454 is the server's own fault.
		if e.code >= 500 && !e.throttled() {
			return fmt.Errorf("%w (%w)", ErrSignIn, e)
		}
	}
	return e
}

// slow leaves the relay alone for a while where it asks for that.
func (l *smtpLine) slow(err error) {
	if errors.Is(err, ErrThrottled) {
		l.hold.again(0, false)
	}
}

func (l *smtpLine) drop() {
	if l.client != nil {
		l.raw.Close()
		l.client, l.raw = nil, nil
		l.leave()
	}
}

// Close says goodbye. What was accepted stays accepted whatever it returns.
func (l *smtpLine) Close() error {
	if l.client == nil {
		return nil
	}
	defer l.drop()
	if err := l.client.UpdateDeadline(min(l.o.Timeout, 5*time.Second)); err != nil {
		return nil // the connection has ended, which was the aim
	}
	_ = l.client.Quit() // likewise
	return nil
}

// step runs one command within the timeout.
func (l *smtpLine) step(verb string, timeout time.Duration, run func() error) *replyError {
	if err := l.client.UpdateDeadline(timeout); err != nil {
		return replied(verb, err)
	}
	if err := run(); err != nil {
		return replied(verb, err)
	}
	return nil
}

// Send waits for its turn where a rate is set, and hands over one mail.
func (l *smtpLine) Send(ctx context.Context, e Envelope, raw []byte) Result {
	if err := checkAddress(e.To); err != nil {
		return Result{Outcome: Refused, Err: fmt.Errorf("recipient: %w", err)}
	}
	if err := checkAddress(e.From); err != nil {
		return Result{Outcome: Deferred, Err: fmt.Errorf("sender: %w", err)}
	}
	if err := l.hold.check(); err != nil {
		return Result{Outcome: Deferred, Err: err}
	}
	if err := l.o.Limit.turn(ctx); err != nil {
		return Result{Outcome: Deferred, Err: fmt.Errorf("wait for the send rate: %w", err)}
	}
	fault := l.begin(ctx, e.From)
	if fault == nil {
		stop := l.bound(ctx)
		defer stop()
		fault = l.step("RCPT", l.o.Timeout, func() error { return l.client.Rcpt("<" + e.To + ">") })
		if fault == nil {
			return l.transfer(ctx, raw)
		}
		if fault.code >= 500 && !fault.ours() {
			return l.result(ctx, Refused, fault)
		}
	}
	return l.result(ctx, Deferred, fault)
}

// begin gets a connection on which MAIL was accepted. One that was made
// earlier may have ended meanwhile; then a new one is tried, which is safe,
// since nothing was sent.
func (l *smtpLine) begin(ctx context.Context, from string) *replyError {
	for {
		fresh := l.client == nil
		if fresh {
			if err := l.connect(ctx); err != nil {
				var fault *replyError
				if errors.As(err, &fault) {
					return &replyError{verb: fault.verb, code: fault.code, text: fault.text, cause: err}
				}
				return &replyError{verb: verbConnect, cause: err}
			}
		}
		stop := l.bound(ctx)
		var fault *replyError
		if l.dirty {
			fault = l.step("RSET", l.o.Timeout, l.client.Reset)
		}
		if fault == nil {
			l.dirty = true
			fault = l.step("MAIL", l.o.Timeout, func() error { return l.client.Mail("<" + from + ">") })
		}
		stop()
		if fault == nil || !fault.broken() || fresh || ctx.Err() != nil {
			return fault
		}
		l.drop()
	}
}

// bound ends the connection with ctx.
func (l *smtpLine) bound(ctx context.Context) (stop func() bool) {
	raw := l.raw
	return context.AfterFunc(ctx, func() { raw.Close() })
}

// transfer sends the mail itself. Everything but its end is flushed before
// the end is written, so that a fault before is known to be one.
func (l *smtpLine) transfer(ctx context.Context, raw []byte) Result {
	var writer *smtp.DataCloser
	fault := l.step("DATA", l.o.Timeout, func() error {
		w, err := l.client.Data()
		if err == nil {
			writer = w.(*smtp.DataCloser)
		}
		return err
	})
	if fault != nil {
		if fault.code >= 500 && !fault.ours() {
			return l.result(ctx, Refused, fault)
		}
		return l.result(ctx, Deferred, fault)
	}
	half := len(raw) / 2
	const piece = 64 << 10 // each piece gets a timeout of its own
	for start := 0; start < len(raw); {
		end := min(start+piece, len(raw))
		if start < half {
			end = min(end, half)
		}
		fault = l.step("mail content", l.o.Timeout, func() error {
			if _, err := writer.Write(raw[start:end]); err != nil {
				return err
			}
			return l.client.Text.W.Flush()
		})
		if fault != nil {
			fault.code = 0
			l.drop() // without its end, the relay must forget the mail
			return l.result(ctx, Deferred, fault)
		}
		if end == half {
			l.o.Trace("during-data")
		}
		start = end
	}
	fault = l.step("end of mail", 5*l.o.Timeout, writer.Close)
	switch {
	case fault == nil:
		l.o.Trace("before-mark")
		l.hold.clear()
		return Result{Outcome: Accepted, Answer: "250 " + strings.Join(strings.Fields(writer.ServerResponse()), " ")}
	case fault.code >= 200 && fault.code < 300: // another word for yes
		l.o.Trace("before-mark")
		return Result{Outcome: Accepted, Answer: fault.answer()}
	case fault.code >= 500 && !fault.ours():
		return l.result(ctx, Refused, fault)
	case fault.code >= 400:
		return l.result(ctx, Deferred, fault)
	}
	l.drop()
	return l.result(ctx, InDoubt, fault)
}

func (l *smtpLine) result(ctx context.Context, outcome Outcome, fault *replyError) Result {
	if fault.broken() {
		l.drop()
	}
	l.slow(fault)
	r := Result{Outcome: outcome, Answer: fault.answer(), Err: fault}
	if fault.code == 0 && ctx.Err() != nil {
		r.Err = fmt.Errorf("%s: %w", fault.verb, ctx.Err())
	}
	return r
}
