package mailtest

import (
	"context"
	"crypto/subtle"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Message is one mail that a server took responsibility for.
type Message struct {
	From string   // envelope sender; empty for the null return path
	To   []string // envelope recipients that were accepted, in order
	Data []byte   // header and body with CRLF, as sent
	At   time.Time
}

// Fault is what goes wrong at one command. A nil *Fault lets it pass.
type Fault struct {
	// Code is the answer. 0 and 2xx accept: a mail at DATA is then recorded
	// whatever happens to the connection.
	Code int
	// Enhanced is the status code of RFC 3463, such as "5.1.1"; empty for the
	// class of Code followed by ".0.0".
	Enhanced string
	Text     string // one line; empty for a plain one
	// Drop closes the connection instead of answering. With Code 0 nothing
	// is recorded; with 2xx at DATA the mail is taken and the sender never
	// learns of it.
	Drop bool
	// DropAfter answers, then closes the connection.
	DropAfter bool
}

func (f *Fault) accepts() bool {
	if f == nil {
		return true
	}
	return f.Code/100 == 2 || f.Code == 0 && !f.Drop
}

// err is the answer in the terms of the library; nil for its ordinary one.
func (f *Fault) err() error {
	if f.accepts() {
		return nil
	}
	e := &smtp.SMTPError{Code: f.Code, Message: f.Text}
	if e.Code == 0 {
		e.Code = 421
	}
	if e.Message == "" {
		e.Message = "Refused by the test"
	}
	if part := strings.Split(f.Enhanced, "."); len(part) == 3 {
		for i := range part {
			e.EnhancedCode[i], _ = strconv.Atoi(part[i]) // a slip of the test shows as 0 on the wire
		}
	}
	return e
}

// SMTPOptions says how the server behaves. The zero value takes everything
// from everybody, without TLS.
type SMTPOptions struct {
	// Users is name to password. Nil: AUTH is not offered. Otherwise it is
	// demanded before MAIL, and the envelope sender must be the name.
	Users map[string]string
	// TLS offers STARTTLS and demands it before MAIL and AUTH.
	TLS bool
	// MaxSize is the largest mail taken, in bytes; 0 for no limit.
	MaxSize int
	// Fault is asked at MAIL (arg: the sender), RCPT (arg: the recipient) and
	// DATA (after the final dot; arg: the recipients, separated by blanks).
	// It may be called by several connections at once and may block.
	Fault func(verb, arg string) *Fault
	// OnMessage is called with each mail before it is answered, from several
	// goroutines when there are several connections.
	OnMessage func(Message)
}

// SMTP is a mail server in this process that keeps what it takes in memory.
type SMTP struct {
	// CAFile is the PEM file of the authority to trust; empty without TLS.
	CAFile string

	o      SMTPOptions
	l      *listener
	server *smtp.Server
	served chan struct{}
	dir    string

	mu       sync.Mutex
	messages []Message
}

// NewSMTP starts a server. The caller must Close it.
func NewSMTP(o SMTPOptions) (*SMTP, error) {
	s := &SMTP{o: o, served: make(chan struct{})}
	s.server = smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) {
		base := &smtpSession{server: s, conn: c}
		if s.o.Users == nil {
			return base, nil
		}
		return &smtpAuthSession{base}, nil
	}))
	s.server.Domain = "localhost"
	s.server.MaxMessageBytes = int64(o.MaxSize)
	s.server.AllowInsecureAuth = !o.TLS
	s.server.EnableSMTPUTF8 = true
	s.server.EnableDSN = true
	s.server.ErrorLog = log.New(io.Discard, "", 0) // broken connections are the caller's own doing

	if o.TLS {
		cert, err := NewCertificate()
		if err != nil {
			return nil, err
		}
		if s.server.TLSConfig, err = cert.ServerTLS(); err != nil {
			return nil, err
		}
		if s.dir, err = os.MkdirTemp("", "mailtest-smtp-"); err != nil {
			return nil, fmt.Errorf("make a folder for the certificate: %w", err)
		}
		s.CAFile = filepath.Join(s.dir, "ca.pem")
		if err := os.WriteFile(s.CAFile, cert.CA, 0o644); err != nil {
			return nil, errors.Join(fmt.Errorf("write the certificate: %w", err), os.RemoveAll(s.dir))
		}
	}
	l, err := listen()
	if err != nil {
		if s.dir != "" {
			err = errors.Join(err, os.RemoveAll(s.dir))
		}
		return nil, err
	}
	s.l = l
	go func() {
		defer close(s.served)
		_ = s.server.Serve(l) // ends with Close alone
	}()
	return s, nil
}

// URL is where it listens: smtp+insecure://127.0.0.1:port or, with TLS,
// smtp+starttls://127.0.0.1:port.
func (s *SMTP) URL() *url.URL {
	u := &url.URL{Scheme: "smtp+insecure", Host: s.l.Addr().String()}
	if s.o.TLS {
		u.Scheme = "smtp+starttls"
	}
	return u
}

// Messages are the mails taken so far, in order; the slice is the caller's.
func (s *SMTP) Messages() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Message(nil), s.messages...)
}

// Reset forgets the mails taken so far.
func (s *SMTP) Reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.messages = nil
}

// Close ends every connection, waits until no Fault and no OnMessage is
// running (ten seconds at most) and removes the certificate.
func (s *SMTP) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	err := s.l.Close()
	<-s.served
	// The library closes the listener a second time.
	if serr := s.server.Shutdown(ctx); serr != nil && !errors.Is(serr, net.ErrClosed) {
		err = errors.Join(err, serr)
	}
	if s.dir != "" {
		err = errors.Join(err, os.RemoveAll(s.dir))
	}
	if err != nil {
		return fmt.Errorf("close the SMTP server: %w", err)
	}
	return nil
}

type smtpSession struct {
	server *SMTP
	conn   *smtp.Conn
	user   string // after AUTH
	from   string
	to     []string
}

// fault asks the test what happens and prepares the connection for it.
func (s *smtpSession) fault(verb, arg string) *Fault {
	f := s.ask(verb, arg)
	s.prepare(f)
	return f
}

// ask asks the test what happens; nil for nothing out of the ordinary.
func (s *smtpSession) ask(verb, arg string) *Fault {
	if s.server.o.Fault == nil {
		return nil
	}
	return s.server.o.Fault(verb, arg)
}

// prepare makes the connection break as f says.
func (s *smtpSession) prepare(f *Fault) {
	if f == nil {
		return
	}
	under := s.conn.Conn()
	if t, ok := under.(*tls.Conn); ok {
		under = t.NetConn()
	}
	c, ok := under.(*conn)
	if !ok {
		return
	}
	switch {
	case f.Drop:
		c.Close() // the answer finds nobody
	case f.DropAfter:
		c.final.Store(true)
	}
}

func (s *smtpSession) Mail(from string, _ *smtp.MailOptions) error {
	if s.server.o.TLS {
		if _, ok := s.conn.TLSConnectionState(); !ok {
			return &smtp.SMTPError{Code: 530, EnhancedCode: smtp.EnhancedCode{5, 7, 0}, Message: "Must issue a STARTTLS command first"}
		}
	}
	if s.server.o.Users != nil {
		if s.user == "" {
			return &smtp.SMTPError{Code: 530, EnhancedCode: smtp.EnhancedCode{5, 7, 0}, Message: "Authentication required"}
		}
		if from != "" && !strings.EqualFold(from, s.user) {
			return &smtp.SMTPError{Code: 553, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "Sender address rejected: not owned by user"}
		}
	}
	if f := s.fault("MAIL", from); f != nil && !f.accepts() {
		return f.err()
	}
	s.from = from
	return nil
}

func (s *smtpSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	if f := s.fault("RCPT", to); f != nil && !f.accepts() {
		return f.err()
	}
	s.to = append(s.to, to)
	return nil
}

func (s *smtpSession) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err // the library's own answer, such as 552 for too large
	}
	f := s.ask("DATA", strings.Join(s.to, " "))
	// Not before the mail is kept: who sees the connection end may look.
	defer s.prepare(f)
	if !f.accepts() {
		return f.err()
	}
	m := Message{From: s.from, To: append([]string(nil), s.to...), Data: data, At: time.Now()}
	s.server.mu.Lock()
	s.server.messages = append(s.server.messages, m)
	s.server.mu.Unlock()
	if s.server.o.OnMessage != nil {
		s.server.o.OnMessage(m)
	}
	return nil
}

func (s *smtpSession) Reset()        { s.from, s.to = "", nil }
func (s *smtpSession) Logout() error { return nil }

// smtpAuthSession offers AUTH besides.
type smtpAuthSession struct{ *smtpSession }

func (s *smtpAuthSession) AuthMechanisms() []string { return []string{sasl.Plain, sasl.Login} }

func (s *smtpAuthSession) check(username, password string) error {
	want, ok := s.server.o.Users[username]
	if !ok || subtle.ConstantTimeCompare([]byte(want), []byte(password)) != 1 {
		return smtp.ErrAuthFailed
	}
	s.user = username
	return nil
}

func (s *smtpAuthSession) Auth(mech string) (sasl.Server, error) {
	switch mech {
	case sasl.Plain:
		return sasl.NewPlainServer(func(identity, username, password string) error {
			if identity != "" && identity != username {
				return smtp.ErrAuthFailed
			}
			return s.check(username, password)
		}), nil
	case sasl.Login:
		return &loginServer{check: s.check}, nil
	}
	return nil, smtp.ErrAuthUnknownMechanism
}

// loginServer is the server side of the LOGIN mechanism
// (draft-murchison-sasl-login), which the library has for clients only.
type loginServer struct {
	check    func(username, password string) error
	username *string
}

func (l *loginServer) Next(response []byte) (challenge []byte, done bool, err error) {
	switch {
	case response == nil:
		return []byte("Username:"), false, nil
	case l.username == nil:
		u := string(response)
		l.username = &u
		return []byte("Password:"), false, nil
	default:
		return nil, true, l.check(*l.username, string(response))
	}
}
