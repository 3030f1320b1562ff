package mailbox

import (
	"errors"
	"fmt"
	"io"
	"net"
	"regexp"
	"strconv"
	"strings"
	"sync"
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
		return fmt.Sprintf("%s: the server answered %s [%s]%s", e.verb, e.status, e.code, e.advice())
	case e.status != "":
		return fmt.Sprintf("%s: the server answered %s%s", e.verb, e.status, e.advice())
	case errors.As(e.cause, &network):
		return fmt.Sprintf("%s: %v", e.verb, e.cause)
	case errors.Is(e.cause, io.EOF), errors.Is(e.cause, io.ErrUnexpectedEOF), errors.Is(e.cause, net.ErrClosed):
		return e.verb + ": the connection was cut"
	}
	return e.verb + ": the answer could not be read"
}

func (e *commandError) Unwrap() error { return e.cause }

// Is makes a throttled command an ErrThrottled.
func (e *commandError) Is(target error) bool { return target == ErrThrottled && e.load() == throttled }

// load is what an answer says about the server as a whole.
type load int

const (
	fine      load = iota // nothing: the answer is about what was asked
	down                  // it cannot serve now
	throttled             // it asks to come less often
)

// load reads the response code (RFC 5530) or, where there is none that decides,
// the words, as Exchange Online, Gmail, Yahoo and Dovecot put them.
func (e *commandError) load() load {
	switch e.code {
	case "LIMIT", "THROTTLED", "OVERQUOTA":
		return throttled
	case "UNAVAILABLE", "INUSE", "SERVERBUG", "CONTACTADMIN":
		return down
	case "", "ALERT":
	default:
		if e.status != "BYE" {
			return fine
		}
	}
	text := strings.ToLower(e.text)
	switch {
	case e.status == "":
		return fine
	case containsAny(text, "too many", "throttl", "bandwidth limit", "rate limit", "connection limit", "connections exceeded", "limit exceeded", "limits exceeded", "concurrent", "backoff time"):
		return throttled
	case e.verb == signInVerb && e.status == "NO" && !strings.Contains(text, "limit") && containsAny(text, "password", "credential", "invalid", "login failed", "logon failure"):
		// "Invalid user name or password, please try again" is no invitation:
		// repeated soon, it locks the account.
		return fine
	case e.status == "BYE", containsAny(text, "unavailable", "temporar", "try again", "server busy", notConnected):
		return down
	}
	return fine
}

// signInVerb names the sign-in, by whichever command.
const signInVerb = "sign-in"

// notConnected is what Exchange Online says where the token is good and the
// mailbox cannot be had: the right to it is new or missing, or the service is
// short of breath.
const notConnected = "not connected"

func containsAny(text string, signs ...string) bool {
	for _, sign := range signs {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// advice is what an answer means, in words of ours.
func (e *commandError) advice() string {
	text := strings.ToLower(e.text)
	switch {
	case e.load() == throttled && (e.code == "LIMIT" || strings.Contains(text, "connection")):
		return ": too many connections are open; close others, or lower max_connections"
	case e.load() == throttled:
		return ": it asks to come less often"
	case e.text == "no folders":
		return ": it lists no folders at all, not even INBOX"
	case strings.Contains(text, "authenticated but "+notConnected):
		return ": the sign-in is good, but the mailbox is not open to it; rights that were just given take up to an hour"
	}
	return ""
}

var suggestedBackoff = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)backoff time:? *([0-9]{1,9}) *(milliseconds|ms|seconds|s)\b`)
})

// asked is how long the server asks to wait (Exchange Online: "Suggested
// Backoff Time: 299961 milliseconds"); 0 where it does not say.
func (e *commandError) asked() time.Duration {
	m := suggestedBackoff().FindStringSubmatch(e.text)
	if m == nil {
		return 0
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		return 0
	}
	unit := time.Second
	if strings.HasPrefix(strings.ToLower(m[2]), "m") {
		unit = time.Millisecond
	}
	return min(time.Duration(n)*unit, longestHold)
}

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

// overloaded tells that the server as a whole cannot serve now, so that the
// fault is not with one message, folder or password.
func overloaded(err error) bool {
	var e *commandError
	return errors.As(err, &e) && e.load() != fine
}
