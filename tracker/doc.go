// Package tracker owns the cases and what is owed on them: which message is
// which case, when each commitment falls due, who must be written to and what
// became of it.
//
// It promises that a referral, once Receive has returned nil, is never lost
// and is acknowledged exactly once per recipient, whatever crashes when. The
// one window that SMTP leaves open stays: when the process dies between the
// relay's acceptance and our mark, the notice is in doubt. It is then looked
// for in the Sent folder where the server files it, and otherwise repeated
// with the same Message-ID, Date and bytes.
//
// It refuses to parse, to fetch and to send: messages arrive parsed, notices
// leave through the Post it is given. Every transaction has one frozen time;
// no SQL function tells the time. Personal data is in sealed columns only,
// and never in an event, a log line, an error or a notice.
package tracker
