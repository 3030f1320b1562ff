// Package mailtest is the world of mail on this machine alone, for tests and
// for the demonstration.
//
// It owns two sets of servers. In-process ones, [IMAP] and [SMTP], need
// nothing installed, start in a millisecond and fail on demand. Real ones,
// [Dovecot], [Postfix] and [Postgres], are private instances of the servers of
// that name, with their own configuration, data and ports under a directory
// the caller gives. [Proxy] stands between a client and any of them and breaks
// the line.
//
// It promises that everything listens on loopback or on a socket in the given
// directory, that nothing leaves the machine, that system services and their
// files are left alone, and that Close ends every process, connection and
// goroutine it started. It is no part of the product's running: it holds
// plain passwords, invents certificates and reads the clock.
package mailtest
