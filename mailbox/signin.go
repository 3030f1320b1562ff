package mailbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/emersion/go-sasl"
	"github.com/wneessen/go-mail/smtp"
)

// ErrSignIn is the error of a refused sign-in: the name, the secret or the
// right to use this service is wrong, and repeating it soon does not help.
var ErrSignIn = errors.New("the sign-in was refused: check the user name, the secret, and that the mail system allows this way of signing in")

// ErrThrottled is the error of a server that asks to come less often: too many
// connections, mails or requests at once. Nothing is wrong with the user name,
// the secret or the mail.
var ErrThrottled = errors.New("the mail system asks to come less often")

// ErrSender is the error of a route that does not let this mailbox send, or not
// in this way, whatever the mail is: a right is missing, or the mailbox is gone,
// full or blocked.
var ErrSender = errors.New("the mail system does not let this mailbox send: check the right to send as it, and that it is neither full nor blocked")

// SignIn proves to a server who is calling. One value serves IMAP and SMTP,
// and is used for many connections, one after another or at once.
type SignIn interface {
	// Exchange begins one sign-in. Offered are the SASL mechanisms that the
	// server names, in capitals; none when it names none. An error means that
	// nothing fits or that a token could not be had.
	Exchange(ctx context.Context, offered []string) (sasl.Client, error)
}

// renewable is an exchange whose proof wears out, as a token does.
type renewable interface {
	// Denied tells that the server refused within the exchange, whatever it
	// answered at its end.
	Denied() bool
	// Refused tells the exchange that it was refused; again is true where
	// another one may go better.
	Refused() (again bool)
}

// denied tells whether the server refused within an exchange.
func denied(exchange sasl.Client) bool {
	r, ok := exchange.(renewable)
	return ok && r.Denied()
}

// renewed tells a refused exchange so.
func renewed(exchange sasl.Client) (again bool) {
	r, ok := exchange.(renewable)
	return ok && r.Refused()
}

// Password signs in with a user name and a password: PLAIN (RFC 4616), or
// LOGIN where PLAIN is not offered.
func Password(username, secret string) SignIn {
	return password{username: username, secret: secret}
}

type password struct{ username, secret string }

// String keeps the secret out of any text.
func (p password) String() string { return "password sign-in" }

// GoString keeps the secret out of any text.
func (p password) GoString() string { return p.String() }

func (p password) Exchange(_ context.Context, offered []string) (sasl.Client, error) {
	switch {
	case len(offered) == 0 || slices.Contains(offered, sasl.Plain):
		return sasl.NewPlainClient("", p.username, p.secret), nil
	case slices.Contains(offered, sasl.Login):
		return &loginExchange{password: p}, nil
	}
	return nil, fmt.Errorf("the server offers no sign-in by password (it offers %s): use another kind of sign-in", strings.Join(offered, ", "))
}

// loginExchange answers the prompts of the LOGIN mechanism by their order,
// since servers word them differently.
type loginExchange struct {
	password
	step int
}

func (l *loginExchange) Start() (string, []byte, error) { return sasl.Login, nil, nil }

func (l *loginExchange) Next([]byte) ([]byte, error) {
	l.step++
	switch l.step {
	case 1:
		return []byte(l.username), nil
	case 2:
		return []byte(l.secret), nil
	}
	return nil, sasl.ErrUnexpectedServerChallenge
}

// smtpExchange lets go-mail use a SignIn.
type smtpExchange struct {
	ctx context.Context // of the dialling, which the sign-in is a part of
	// clear allows a sign-in without TLS: on loopback only.
	clear  bool
	signIn SignIn
	client sasl.Client
}

func (s *smtpExchange) Start(server *smtp.ServerInfo) (string, []byte, error) {
	if !server.TLS && !s.clear {
		return "", nil, errors.New("the connection is not encrypted: the sign-in was not sent")
	}
	if len(server.Auth) == 0 {
		return "", nil, errors.New("the relay offers no sign-in: set auth to none, or use its submission port")
	}
	offered := make([]string, len(server.Auth))
	for i, mechanism := range server.Auth {
		offered[i] = strings.ToUpper(mechanism)
	}
	client, err := s.signIn.Exchange(s.ctx, offered)
	if err != nil {
		return "", nil, err
	}
	s.client = client
	return client.Start()
}

func (s *smtpExchange) Next(challenge []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	answer, err := s.client.Next(challenge)
	if answer == nil && err == nil {
		// go-mail takes nil for the end of the exchange.
		answer = []byte{}
	}
	return answer, err
}
