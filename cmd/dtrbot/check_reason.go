package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"golang.org/x/sys/unix"

	"dtrbot/mailbox"
	"dtrbot/signin"
)

// signInReason is why a server was not reached, and what to look at; other
// reasons are said as they are.
func signInReason(name string, server *url.URL, err error) string {
	if errors.Is(err, signin.ErrIssuer) {
		why := notReached(err, "token_url (or the proxy of HTTPS_PROXY)", "ca_file in [mail.oauth2]")
		if why == "" {
			_, why, _ = strings.Cut(err.Error(), signin.ErrIssuer.Error()+": ")
		}
		return "no token for the sign-in: the issuer of tokens, not this server: " + why
	}
	if why := notReached(err, "the address", "ca_file"); why != "" {
		return why
	}
	if _, ok := errors.AsType[tls.RecordHeaderError](err); ok {
		return fmt.Sprintf("what answers there begins without TLS: try %s+starttls in place of %s, or another port", strings.TrimSuffix(server.Scheme, "s"), server.Scheme)
	}
	if port := server.Port(); strings.HasSuffix(server.Scheme, "+starttls") && (port == "993" || port == "465") {
		return fmt.Sprintf("port %s usually speaks TLS from the start: try %ss in place of %s (%s)", port, strings.TrimSuffix(server.Scheme, "+starttls"), server.Scheme, ownReason(name, err))
	}
	if strings.HasSuffix(server.Scheme, "+starttls") && strings.HasSuffix(err.Error(), "the connection was cut") {
		return fmt.Sprintf("the server said nothing and cut the connection: perhaps the port speaks TLS from the start: try %ss in place of %s (%s)", strings.TrimSuffix(server.Scheme, "+starttls"), server.Scheme, ownReason(name, err))
	}
	return ownReason(name, err)
}

// mostNamed is how many folders are named for one that is not there.
const mostNamed = 12

// folderReason says why a folder cannot be opened, and which others there are.
func folderReason(f mailbox.FolderReport, others []string) string {
	text := fmt.Sprintf("folder %s (%s) cannot be opened (%v): was it renamed or deleted? Mend folders in [[mailbox]]", f.Name, f.Role, f.Err)
	switch n := len(others); {
	case n == 0:
		return text + "; no other folder is there to be read"
	case n > mostNamed:
		return text + fmt.Sprintf("; there are %s, and %d more", strings.Join(others[:mostNamed], ", "), n-mostNamed)
	}
	return text + "; there are " + strings.Join(others, ", ")
}

// notReached is why no connection came about, in plain words; empty where it is
// something else. Address and trust are what the configuration calls them.
func notReached(err error, address, trust string) string {
	switch {
	case errors.Is(err, unix.ECONNREFUSED):
		return "nobody answers there (connection refused): is " + address + " right, and the server running?"
	case errors.Is(err, unix.EHOSTUNREACH), errors.Is(err, unix.ENETUNREACH):
		return "there is no way there from this machine: does a firewall keep it away?"
	case errors.Is(err, context.DeadlineExceeded):
		return "no answer in time: does a firewall keep this machine away?"
	}
	if unknown, ok := errors.AsType[*net.DNSError](err); ok && unknown.IsNotFound {
		return fmt.Sprintf("there is no server of the name %s", unknown.Name)
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok {
		return "its certificate is of an authority that this machine does not know: name that authority's certificate with " + trust + " (a proxy that looks into TLS has one of its own)"
	}
	if _, ok := errors.AsType[x509.HostnameError](err); ok {
		return "its certificate is another server's: is " + address + " right?"
	}
	if bad, ok := errors.AsType[x509.CertificateInvalidError](err); ok && bad.Reason == x509.Expired {
		return "its certificate has ended or is not good yet: is the clock of this machine right?"
	}
	return ""
}

func ownReason(name string, err error) string {
	// The line says already which of the two it is.
	text := err.Error()
	for _, known := range []string{"mailbox " + name + ": ", "the way out: "} {
		text = strings.TrimPrefix(text, known)
	}
	return text
}
