package mailbox

import (
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"
)

// commandError is what became of a command that did not succeed. It does not
// show the server's words, which may name the user.
type commandError struct {
	verb string
	// status is NO, BAD or BYE; "" when there was no answer that can be read.
	status string
	code   string
	// timeout is set when there was no answer in time.
	timeout time.Duration
	text    string // the server's words
	cause   error
}

func (e *commandError) Error() string {
	var network net.Error
	switch {
	case e.timeout > 0:
		return fmt.Sprintf("%s: no answer within %s", e.verb, e.timeout)
	case e.status != "" && e.code != "":
		return fmt.Sprintf("%s: the server answered %s [%s]", e.verb, e.status, e.code)
	case e.status != "":
		return fmt.Sprintf("%s: the server answered %s", e.verb, e.status)
	case errors.As(e.cause, &network):
		return fmt.Sprintf("%s: %v", e.verb, e.cause)
	case errors.Is(e.cause, io.EOF), errors.Is(e.cause, io.ErrUnexpectedEOF), errors.Is(e.cause, net.ErrClosed):
		return e.verb + ": the connection was cut"
	}
	return e.verb + ": the answer could not be read"
}

func (e *commandError) Unwrap() error { return e.cause }

// refused tells that the server understood and said no.
func refused(err error) bool {
	var e *commandError
	return errors.As(err, &e) && (e.status == "NO" || e.status == "BAD")
}

// silent tells that a command ended by its timeout.
func silent(err error) bool {
	var e *commandError
	return errors.As(err, &e) && e.timeout > 0
}

// overloaded tells that the server as a whole cannot serve now (RFC 5530), so
// that the fault is not with one message, folder or password.
func overloaded(err error) bool {
	var e *commandError
	if !errors.As(err, &e) {
		return false
	}
	switch e.code {
	case "UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "CONTACTADMIN", "THROTTLED", "OVERQUOTA":
		return true
	}
	if e.status == "BYE" {
		return true
	}
	if e.code != "" {
		return false
	}
	text := strings.ToLower(e.text)
	for _, sign := range []string{"unavailable", "temporar", "try again", "too many", "throttl", "server busy", "not connected"} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}
