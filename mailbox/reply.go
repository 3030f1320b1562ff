package mailbox

import (
	"errors"
	"fmt"
	"net"
	"net/textproto"
	"strconv"
	"strings"
)

const verbConnect = "connect"

// replyError is an SMTP step that did not succeed. It does not show the
// relay's words, which may name people.
type replyError struct {
	verb  string
	code  int    // 0 when there was no answer
	text  string // on one line
	cause error
}

func (e *replyError) Error() string {
	if e.code != 0 {
		return fmt.Sprintf("%s: the relay answered %d%s", e.verb, e.code, e.advice())
	}
	if e.verb == verbConnect {
		return e.cause.Error() // of this side alone
	}
	var network net.Error
	if errors.As(e.cause, &network) && network.Timeout() {
		return e.verb + ": no answer in time"
	}
	return e.verb + ": the connection was lost"
}

func (e *replyError) Unwrap() error { return e.cause }

// ErrSignInLater is found in the error of a relay that was reached and refused
// the sign-in for now: 454, its own fault (RFC 4954 section 6).
var ErrSignInLater = errors.New("the relay refused the sign-in for now")

// verbSignIn is the step that proves who one is.
const verbSignIn = "sign-in"

// Is makes it an ErrThrottled, an ErrSender or an ErrSignInLater.
func (e *replyError) Is(target error) bool {
	return target == ErrSignInLater && e.verb == verbSignIn && e.code >= 400 && e.code < 500 || target == ErrThrottled && e.throttled() || target == ErrSender && e.sender()
}

// replied turns what a step returned into a replyError.
func replied(verb string, err error) *replyError {
	e := &replyError{verb: verb, cause: err}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		e.code, e.text = answer.Code, strings.Join(strings.Fields(answer.Msg), " ")
	}
	return e
}

// answer is the relay's words, with the code before them.
func (e *replyError) answer() string {
	if e.code == 0 {
		return ""
	}
	return strings.TrimSpace(strconv.Itoa(e.code) + " " + e.text)
}

// enhanced is the status code of RFC 3463 that the words begin with, or "".
func (e *replyError) enhanced() string {
	word, _, _ := strings.Cut(e.text, " ")
	if len(word) < 5 || word[1] != '.' || strings.Count(word, ".") != 2 || strings.Trim(word, "0123456789.") != "" {
		return ""
	}
	return word
}

// broken tells that the connection cannot be used any more. 421 announces its
// end (RFC 5321 section 3.8).
func (e *replyError) broken() bool { return e.code == 0 || e.code == 421 }

// throttled tells that the relay asks to come less often. Exchange Online says
// so in 432 4.3.2 and, for the day's quota, in 554 5.2.0, Gmail in 454 4.7.0,
// 421 4.7.0 and 550 5.4.5; none is a word on the letter, or on the password.
func (e *replyError) throttled() bool {
	if e.code < 400 {
		return false
	}
	switch e.enhanced() {
	case "5.4.5", "5.7.705", "5.1.90":
		return true
	}
	return containsAny(strings.ToLower(e.text), "concurrent connection", "thread limit", "submission quota", "submissionquota", "sending quota",
		"sending limit", "message limit", "rate limit", "throttl", "daily limit", "login attempts", "too many connections", "too many concurrent", "too many sessions",
		"too many messages", "too many mails", "too many emails", "too many errors", "too many login", "too many requests")
}

// sender tells that an answer, even one that comes to a recipient or after the
// content, is about this host's or this mailbox's standing with the relay, and
// no word on the letter: 530, 534, 535 and 538 (RFC 4954 section 6, RFC 3207),
// and what Exchange and Postfix put into 5xx.
func (e *replyError) sender() bool {
	switch e.code {
	case 530, 534, 535, 538:
		return true
	}
	if e.code < 500 || e.throttled() {
		return false
	}
	switch code := e.enhanced(); {
	case code == "5.7.57", code == "5.7.60", code == "5.7.139", code == "5.2.252", code == "5.1.8", code == "5.7.708", code == "5.7.750",
		code >= "5.7.501" && code <= "5.7.509" && len(code) == len("5.7.501"):
		return true
	}
	text := strings.ToLower(e.text)
	if strings.Contains(text, "recipient address rejected") {
		return false
	}
	return containsAny(text, "storedrv.submission", "sendasdenied", "permissions to send as", "send as this sender", "not owned by", "sender address rejected",
		"client host rejected", "relay access denied", "relaying denied", "unable to relay", "authentication required", "not authenticated",
		"smtpclientauthentication is disabled", "traffic not accepted", "banned sender", "blocked from sending")
}

// ours tells that an answer is no word on the letter.
func (e *replyError) ours() bool { return e.throttled() || e.sender() }

// advice is what an answer means, in words of ours.
func (e *replyError) advice() string {
	text := strings.ToLower(e.text)
	switch {
	case e.throttled() && containsAny(text, "connection", "thread limit", "sessions"):
		return ": too many connections are open for this mailbox"
	case e.throttled() && containsAny(text, "quota", "daily", "message limit", "sending limit"):
		return ": the mailbox has sent as much as it may for now"
	case e.throttled():
		return ": it asks to come less often"
	case strings.Contains(text, "smtpclientauthentication is disabled"):
		return ": signing in by SMTP is switched off for the mailbox or the tenant; switch it on, or send by graph://"
	case e.sender() && strings.Contains(text, "storedrv.submission") && containsAny(text, "mailbox full", "quotaexceeded"):
		return ": the mailbox that sends is full"
	}
	return ""
}
