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
	return ownReason(name, err)
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
