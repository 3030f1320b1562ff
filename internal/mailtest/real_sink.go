//go:build linux

package mailtest

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
)

// sink is an LMTP server (RFC 2033) in this process that keeps one Message
// for each envelope recipient.
type sink struct {
	l       *listener
	server  *smtp.Server
	served  chan struct{}
	unknown func(to string) bool

	mu       sync.Mutex
	messages []Message
	broken   []error
}

// newSink starts one; recipients that are unknown are refused with 550 5.1.1.
func newSink(unknown func(to string) bool) (*sink, error) {
	s := &sink{served: make(chan struct{}), unknown: unknown}
	s.server = smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) {
		return &sinkSession{sink: s}, nil
	}))
	s.server.LMTP = true
	s.server.Domain = "sink.mailtest.example"
	s.server.EnableSMTPUTF8 = true
	s.server.EnableDSN = true
	s.server.MaxLineLength = 1 << 20
	s.server.ErrorLog = log.New(io.Discard, "", 0)
	l, err := listen()
	if err != nil {
		return nil, err
	}
	s.l = l
	go func() {
		defer close(s.served)
		_ = s.server.Serve(l) // ends with close alone
	}()
	return s, nil
}

func (s *sink) addr() string { return s.l.Addr().String() }

func (s *sink) delivered() ([]Message, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Message(nil), s.messages...), errors.Join(s.broken...)
}

func (s *sink) close() error {
	err := s.l.Close()
	<-s.served
	if serr := s.server.Close(); serr != nil && !errors.Is(serr, net.ErrClosed) {
		err = errors.Join(err, serr)
	}
	if err != nil {
		return fmt.Errorf("close the sink: %w", err)
	}
	return nil
}

type sinkSession struct {
	sink *sink
	from string
	to   []string
}

func (s *sinkSession) Mail(from string, _ *smtp.MailOptions) error {
	s.from = from
	return nil
}

func (s *sinkSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	if s.sink.unknown(to) {
		return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "No such mailbox here"}
	}
	s.to = append(s.to, to)
	return nil
}

func (s *sinkSession) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	s.sink.mu.Lock()
	defer s.sink.mu.Unlock()
	if err != nil {
		if !gone(err) {
			s.sink.broken = append(s.sink.broken, fmt.Errorf("read a mail: %w", err))
		}
		return err
	}
	for _, to := range s.to {
		s.sink.messages = append(s.sink.messages, Message{From: s.from, To: []string{to}, Data: data, At: time.Now()})
	}
	return nil
}

// gone tells of a client that went in the middle of a mail, as Postfix does
// when it is stopped: it was not told that the mail is taken and delivers it
// again (RFC 5321, section 4.1.1.4), so nothing is lost.
func gone(err error) bool {
	var broken *net.OpError
	return errors.As(err, &broken) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

func (s *sinkSession) Reset()        { s.from, s.to = "", nil }
func (s *sinkSession) Logout() error { return nil }
