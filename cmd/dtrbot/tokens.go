package main

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
	"dtrbot/signin"
)

// signIns makes what mailboxes sign in with. Those of one application share
// its tokens: its issuer is asked once for all of them.
type signIns struct {
	applications map[[sha256.Size]byte]*signin.Tokens
	limits       map[string]*mailbox.Limit
	guards       map[[sha256.Size]byte]*mailbox.Guard
	anchors      *mailbox.Anchors
}

func newSignIns() *signIns {
	return &signIns{applications: map[[sha256.Size]byte]*signin.Tokens{}, limits: map[string]*mailbox.Limit{}, guards: map[[sha256.Size]byte]*mailbox.Guard{}, anchors: mailbox.NewAnchors()}
}

// sendConnections is how many connections Microsoft 365 takes at once from one
// sending mailbox; nobody needs more.
const sendConnections = 3

// limit is that of a sending mailbox: mailboxes that send as one user of one
// relay share it, at the rate of the first.
func (s *signIns) limit(m config.SMTP) *mailbox.Limit {
	user := m.URL.Host + " " + strings.ToLower(m.Username)
	if known, ok := s.limits[user]; ok && m.Username != "" {
		return known
	}
	// Servers go by the real time, also where the clerk's clock is simulated
	// and may stand still.
	limit := mailbox.NewLimit(m.SendRate, sendConnections, time.Now, time.After)
	s.limits[user] = limit
	return limit
}

// of is how a user proves who it is to a server; nil where nobody asks. Whoever
// signs in there with the same proof shares it, so that a refused one is
// repeated rarely.
func (s *signIns) of(server *url.URL, auth, username string, secret config.Secret, o config.OAuth2) (mailbox.SignIn, error) {
	sign, err := s.unguarded(auth, username, secret, o)
	if sign == nil || err != nil {
		return nil, err
	}
	proof := fmt.Appendf(nil, "%s %q %q %q", server, auth, username, secret.Reveal())
	if auth != "password" {
		tokens, err := s.tokens(username, o)
		if err != nil {
			return nil, fmt.Errorf("oauth2: %w", err)
		}
		proof = fmt.Appendf(nil, "%s %q %q %p", server, auth, username, tokens)
	}
	key := sha256.Sum256(proof)
	if s.guards[key] == nil {
		s.guards[key] = mailbox.NewGuard(sign, time.Now)
	}
	return s.guards[key], nil
}

func (s *signIns) unguarded(auth, username string, secret config.Secret, o config.OAuth2) (mailbox.SignIn, error) {
	mechanism := ""
	switch auth {
	case "none":
		return nil, nil
	case "password":
		return mailbox.Password(username, secret.Reveal()), nil
	case "xoauth2":
		mechanism = signin.XOAUTH2
	case "oauthbearer":
		mechanism = signin.OAUTHBEARER
	default:
		return nil, fmt.Errorf("no sign-in is called %q", auth)
	}
	tokens, err := s.tokens(username, o)
	if err != nil {
		return nil, fmt.Errorf("oauth2: %w", err)
	}
	return signin.NewBearer(mechanism, username, issued{tokens}), nil
}

// issued are tokens whose issuer's refusal is one of the sign-in to who reads
// and sends: an expired secret is no outage, and its end is no matter of
// waiting.
type issued struct{ *signin.Tokens }

func (i issued) Token(ctx context.Context) (string, error) {
	token, err := i.Tokens.Token(ctx)
	if errors.Is(err, signin.ErrRefused) {
		err = issuerRefusal{err}
	}
	return token, err
}

// issuerRefusal is a mailbox.ErrSignIn in the issuer's words.
type issuerRefusal struct{ error }

func (r issuerRefusal) Unwrap() error        { return r.error }
func (r issuerRefusal) Is(target error) bool { return target == mailbox.ErrSignIn }

// tokens are those of an application, or of one of its users where the issuer
// gives tokens for a user.
func (s *signIns) tokens(username string, o config.OAuth2) (*signin.Tokens, error) {
	user := ""
	if !o.ServiceAccount.IsZero() || o.LoginFile != "" {
		user = username
	}
	key := sha256.Sum256(fmt.Appendf(nil, "%q %q %q %q %q %q %q %q %q", o.LoginFile, o.TokenURL, o.ClientID, o.ClientSecret.Reveal(), o.ClientCertificate.Reveal(), o.ServiceAccount.Reveal(), o.CAFile, o.Scopes, user))
	if known, ok := s.applications[key]; ok {
		return known, nil
	}
	grant, err := grantOf(o, user)
	if err != nil {
		return nil, err
	}
	// Issuers go by the real time, also where the clerk's clock is simulated.
	tokens := signin.NewTokens(grant, time.Now)
	s.applications[key] = tokens
	return tokens, nil
}

func grantOf(o config.OAuth2, user string) (signin.Grant, error) {
	client, err := webClient(o.CAFile, issuerWithin)
	if err != nil {
		return nil, err
	}
	issuer := signin.Issuer{TokenURL: o.TokenURL, Client: client}
	switch {
	case !o.ServiceAccount.IsZero():
		account, err := signin.ReadServiceKey([]byte(o.ServiceAccount.Reveal()))
		if err != nil {
			return nil, fmt.Errorf("service_account: %w", err)
		}
		if issuer.TokenURL == "" {
			issuer.TokenURL = account.TokenURL
		}
		return signin.ServiceAccount{Issuer: issuer, Account: account, User: user, Scopes: o.Scopes, Now: time.Now}, nil
	case !o.ClientCertificate.IsZero():
		key, err := signin.ReadCertificate([]byte(o.ClientCertificate.Reveal()))
		if err != nil {
			return nil, fmt.Errorf("client_certificate: %w", err)
		}
		return signin.Certificate{Issuer: issuer, ClientID: o.ClientID, Key: key, Scopes: o.Scopes, Now: time.Now}, nil
	}
	if o.LoginFile != "" {
		return signin.Refresh{Issuer: issuer, ClientID: o.ClientID, Secret: o.ClientSecret.Reveal(), Scopes: o.Scopes, Store: &signin.FileStore{Path: o.LoginFile}}, nil
	}
	return signin.ClientSecret{Issuer: issuer, ClientID: o.ClientID, Secret: o.ClientSecret.Reveal(), Scopes: o.Scopes}, nil
}

// issuerWithin is how long an issuer may take to answer.
const issuerWithin = 20 * time.Second

// webClient honours HTTPS_PROXY and NO_PROXY, as councils' networks need.
func webClient(caFile string, within time.Duration) (*http.Client, error) {
	transport := &http.Transport{
		Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true,
		TLSHandshakeTimeout: 10 * time.Second, IdleConnTimeout: time.Minute,
		TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12},
	}
	if caFile != "" {
		text, err := os.ReadFile(caFile)
		if err != nil {
			return nil, fmt.Errorf("read ca_file: %w", err)
		}
		pool, err := x509.SystemCertPool()
		if err != nil {
			pool = x509.NewCertPool()
		}
		if !pool.AppendCertsFromPEM(text) {
			return nil, errors.New("ca_file holds no certificate in PEM form")
		}
		transport.TLSClientConfig.RootCAs = pool
	}
	return &http.Client{Transport: transport, Timeout: within}, nil
}

// secretEnds is the day on which what an application proves itself by ends, as
// far as is known; zero where it is not.
func secretEnds(o config.OAuth2) time.Time {
	var ends time.Time
	if o.SecretExpires != "" {
		ends, _ = time.Parse(time.DateOnly, o.SecretExpires) // the configuration has checked it
	}
	if !o.ClientCertificate.IsZero() {
		if key, err := signin.ReadCertificate([]byte(o.ClientCertificate.Reveal())); err == nil && (ends.IsZero() || key.Expires.Before(ends)) {
			ends = key.Expires
		}
	}
	return ends
}
