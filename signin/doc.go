// Package signin signs in to mail servers with OAuth 2 tokens. It owns how a
// token is had (a client's secret or certificate, a service account's key, a
// refresh token), how long it is used, and how it is shown to IMAP and SMTP
// (XOAUTH2, OAUTHBEARER).
//
// It promises that one application asks its issuer for one token at a time,
// however many mailboxes wait for it; that a token is renewed before it ends;
// that a refused token is dropped once and not again with each mailbox that
// the refusal is really about; and that an issuer that does not answer is not
// asked in a storm. No error, log line or text shows a secret or a token.
//
// It refuses to send a secret to an address without TLS, this machine's own
// excepted, and to follow an issuer elsewhere.
package signin
