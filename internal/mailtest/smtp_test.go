package mailtest_test

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/smtp"
	"net/textproto"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/internal/mailtest"
)

func newSMTP(t *testing.T, o mailtest.SMTPOptions) *mailtest.SMTP {
	t.Helper()
	s, err := mailtest.NewSMTP(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

// plainAuth is PLAIN without the standard library's refusal of plain lines.
type plainAuth struct{ user, password string }

func (a plainAuth) Start(*smtp.ServerInfo) (string, []byte, error) {
	return "PLAIN", []byte("\x00" + a.user + "\x00" + a.password), nil
}

func (a plainAuth) Next([]byte, bool) ([]byte, error) { return nil, nil }

// submit sends one mail step by step and names the step that failed.
func submit(addr, caFile string, auth smtp.Auth, from string, to []string, data string) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return fmt.Errorf("dial: %w", err)
	}
	defer c.Close()
	if caFile != "" {
		pem, err := os.ReadFile(caFile)
		if err != nil {
			return err
		}
		pool := x509.NewCertPool()
		pool.AppendCertsFromPEM(pem)
		if err := c.StartTLS(&tls.Config{RootCAs: pool, ServerName: "127.0.0.1"}); err != nil {
			return fmt.Errorf("starttls: %w", err)
		}
	}
	if auth != nil {
		if err := c.Auth(auth); err != nil {
			return fmt.Errorf("auth: %w", err)
		}
	}
	if err := c.Mail(from); err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	for _, r := range to {
		if err := c.Rcpt(r); err != nil {
			return fmt.Errorf("rcpt: %w", err)
		}
	}
	w, err := c.Data()
	if err != nil {
		return fmt.Errorf("data: %w", err)
	}
	if _, err := w.Write([]byte(data)); err != nil {
		return fmt.Errorf("body: %w", err)
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("dot: %w", err)
	}
	if err := c.Quit(); err != nil {
		return fmt.Errorf("quit: %w", err)
	}
	return nil
}

// starts tells whether an error begins so; textproto quotes the server's words.
func starts(err error, want string) bool {
	return err != nil && strings.HasPrefix(strings.ReplaceAll(err.Error(), `"`, ""), want)
}

func TestSMTPTakesMail(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		tls  bool
		auth bool
	}{
		{"open", false, false},
		{"TLS", true, false},
		{"AUTH", false, true},
		{"TLS and AUTH", true, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var seen atomic.Int32
			o := mailtest.SMTPOptions{TLS: tt.tls, OnMessage: func(mailtest.Message) { seen.Add(1) }}
			var auth smtp.Auth
			if tt.auth {
				o.Users = map[string]string{alice: "pässwörd£"}
				auth = plainAuth{alice, "pässwörd£"}
			}
			s := newSMTP(t, o)
			if got, want := s.URL().Scheme, map[bool]string{false: "smtp+insecure", true: "smtp+starttls"}[tt.tls]; got != want {
				t.Errorf("scheme: got %q, want %q", got, want)
			}
			to := []string{"b@other.example", "c@other.example"}
			if err := submit(s.URL().Host, s.CAFile, auth, alice, to, "Subject: x\r\n\r\n.dot\r\n"); err != nil {
				t.Fatal(err)
			}
			got := s.Messages()
			if len(got) != 1 || got[0].At.IsZero() {
				t.Fatalf("got %d messages, want 1 with a time", len(got))
			}
			if d := cmp.Diff(mailtest.Message{From: alice, To: to, Data: []byte("Subject: x\r\n\r\n.dot\r\n"), At: got[0].At}, got[0]); d != "" {
				t.Errorf("message (-want +got):\n%s", d)
			}
			if seen.Load() != 1 {
				t.Errorf("OnMessage: called %d times, want 1", seen.Load())
			}
			if tt.auth {
				for name, err := range map[string]error{
					"auth: 535":       submit(s.URL().Host, s.CAFile, plainAuth{alice, "wrong"}, alice, to, ""),
					"mail: 530":       submit(s.URL().Host, s.CAFile, nil, alice, to, ""),
					"mail: 553 5.7.1": submit(s.URL().Host, s.CAFile, auth, "x@other.example", to, ""),
				} {
					if !starts(err, name) {
						t.Errorf("got %v, want %s", err, name)
					}
				}
			}
			if tt.tls {
				if err := submit(s.URL().Host, "", nil, alice, to, ""); !starts(err, "mail: 530") {
					t.Errorf("without TLS: got %v, want mail: 530", err)
				}
			}
			s.Reset()
			if n := len(s.Messages()); n != 0 {
				t.Errorf("after Reset: %d messages", n)
			}
		})
	}
}

func TestSMTPFaults(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		verb  string
		fault mailtest.Fault
		want  string // beginning of the error
		code  int    // 0: no answer came
		kept  int
	}{
		{"refused at MAIL", "MAIL", mailtest.Fault{Code: 451, Enhanced: "4.7.1", Text: "Later"}, "mail: 451 4.7.1 Later", 451, 0},
		{"refused at RCPT", "RCPT", mailtest.Fault{Code: 550, Enhanced: "5.1.1", Text: "Unknown"}, "rcpt: 550 5.1.1 Unknown", 550, 0},
		{"refused after the dot", "DATA", mailtest.Fault{Code: 554}, "dot: 554 5.0.0 ", 554, 0},
		{"refused and closed", "DATA", mailtest.Fault{Code: 452, DropAfter: true}, "dot: 452", 452, 0},
		{"dropped at MAIL", "MAIL", mailtest.Fault{Drop: true}, "mail: ", 0, 0},
		{"dropped at RCPT", "RCPT", mailtest.Fault{Drop: true}, "rcpt: ", 0, 0},
		{"dropped after the dot, lost", "DATA", mailtest.Fault{Drop: true}, "dot: ", 0, 0},
		{"dropped after the dot, taken", "DATA", mailtest.Fault{Code: 250, Drop: true}, "dot: ", 0, 1},
		{"answered, then dropped", "DATA", mailtest.Fault{DropAfter: true}, "quit: ", 0, 1},
	} {
		for _, withTLS := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, TLS %v", tt.name, withTLS), func(t *testing.T) {
				t.Parallel()
				var args atomic.Value
				s := newSMTP(t, mailtest.SMTPOptions{TLS: withTLS, Fault: func(verb, arg string) *mailtest.Fault {
					if verb != tt.verb {
						return nil
					}
					args.Store(arg)
					f := tt.fault
					return &f
				}})
				err := submit(s.URL().Host, s.CAFile, nil, alice, []string{"b@other.example"}, "Subject: x\r\n\r\n")
				if !starts(err, tt.want) {
					t.Fatalf("got %v, want %s", err, tt.want)
				}
				var answer *textproto.Error
				if got := errors.As(err, &answer); got != (tt.code != 0) || got && answer.Code != tt.code {
					t.Errorf("got %v, want code %d", err, tt.code)
				}
				if got := len(s.Messages()); got != tt.kept {
					t.Errorf("got %d messages, want %d", got, tt.kept)
				}
				if want := map[string]string{"MAIL": alice, "RCPT": "b@other.example", "DATA": "b@other.example"}[tt.verb]; args.Load() != want {
					t.Errorf("argument of %s: got %v, want %s", tt.verb, args.Load(), want)
				}
			})
		}
	}
}

func TestSMTPMaxSize(t *testing.T) {
	t.Parallel()
	s := newSMTP(t, mailtest.SMTPOptions{MaxSize: 1000})
	if err := submit(s.URL().Host, "", nil, alice, []string{"b@other.example"}, strings.Repeat("x\r\n", 500)); !starts(err, "dot: 552") {
		t.Errorf("got %v, want dot: 552", err)
	}
	if n := len(s.Messages()); n != 0 {
		t.Errorf("got %d messages, want 0", n)
	}
}
