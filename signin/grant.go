package signin

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

// answerWithin is how long an issuer may take.
const answerWithin = 20 * time.Second

// Issuer is where tokens come from (RFC 6749 section 3.2).
type Issuer struct {
	// TokenURL is the token endpoint: https, or http on this machine alone.
	TokenURL string
	// Client speaks to it; nil means one that honours HTTPS_PROXY and NO_PROXY.
	Client *http.Client
}

// client does not follow: a secret is for the issuer that was named.
func (i Issuer) client() *http.Client {
	c := http.Client{Timeout: answerWithin}
	if i.Client != nil {
		c = *i.Client
	}
	c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &c
}

// check refuses to speak without TLS but to this machine.
func (i Issuer) check() error {
	u, err := url.Parse(i.TokenURL)
	switch {
	case err != nil || u.Host == "":
		return errors.New("the token URL cannot be read: write it like https://login.example/oauth2/v2.0/token")
	case u.Scheme == "https":
		return nil
	}
	ip := net.ParseIP(u.Hostname())
	if u.Scheme == "http" && (u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()) {
		return nil
	}
	return errors.New("the token URL has no TLS: it must begin with https://")
}

// ask posts a form to the token endpoint; form has grant_type and what goes
// with it.
func (i Issuer) ask(ctx context.Context, clientID, secret string, scopes []string, form url.Values) (Token, error) {
	if err := i.check(); err != nil {
		return Token{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, i.client())
	c := clientcredentials.Config{
		ClientID: clientID, ClientSecret: secret, TokenURL: i.TokenURL, Scopes: scopes, EndpointParams: form,
		AuthStyle: oauth2.AuthStyleInParams,
	}
	t, err := c.Token(ctx)
	if err != nil {
		return Token{}, explain(err)
	}
	return Token{Value: t.AccessToken, Expires: t.Expiry}, nil
}

// ClientSecret is an application that proves itself by a secret (RFC 6749
// section 4.4).
type ClientSecret struct {
	Issuer
	ClientID string
	Secret   string
	Scopes   []string
}

// String keeps the secret out of any text.
func (c ClientSecret) String() string { return "application " + c.ClientID }

// GoString keeps the secret out of any text.
func (c ClientSecret) GoString() string { return c.String() }

// Token asks the issuer.
func (c ClientSecret) Token(ctx context.Context) (Token, error) {
	return c.ask(ctx, c.ClientID, c.Secret, c.Scopes, nil)
}

// Certificate is an application that proves itself by a certificate (RFC 7523
// section 2.2, in the form that Entra asks for).
type Certificate struct {
	Issuer
	ClientID string
	Key      *CertificateKey
	Scopes   []string
	Now      func() time.Time
}

// Token signs an assertion and asks the issuer.
func (c Certificate) Token(ctx context.Context) (Token, error) {
	assertion, err := c.Key.sign(claims{
		"aud": c.TokenURL, "iss": c.ClientID, "sub": c.ClientID,
	}, c.Now())
	if err != nil {
		return Token{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return c.ask(ctx, c.ClientID, "", c.Scopes, url.Values{
		"client_assertion_type": {"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
		"client_assertion":      {assertion},
	})
}

// ServiceAccount is a Google service account that acts for one user of its
// domain (domain-wide delegation; RFC 7523 section 2.1). Its tokens are that
// user's: each mailbox has Tokens of its own.
type ServiceAccount struct {
	Issuer
	Account *ServiceKey
	User    string
	Scopes  []string
	Now     func() time.Time
}

// Token signs an assertion and asks the issuer.
func (s ServiceAccount) Token(ctx context.Context) (Token, error) {
	assertion, err := s.Account.sign(claims{
		"aud": s.TokenURL, "iss": s.Account.Email, "sub": s.User, "scope": strings.Join(s.Scopes, " "),
	}, s.Now())
	if err != nil {
		return Token{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return s.ask(ctx, "", "", nil, url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"}, "assertion": {assertion}})
}

// RefreshStore keeps the refresh token of one mailbox. An issuer may give
// another with each access token, and then the old one ends.
type RefreshStore interface {
	Load() (string, error)
	Save(token string) error
}

// Refresh is a user who signed in once on a page of the issuer (RFC 6749
// section 6). Tokens are that user's.
type Refresh struct {
	Issuer
	ClientID string
	Secret   string // "" for a public client
	Scopes   []string
	Store    RefreshStore
}

// String keeps the secret out of any text.
func (r Refresh) String() string { return "application " + r.ClientID }

// GoString keeps the secret out of any text.
func (r Refresh) GoString() string { return r.String() }

// Token asks the issuer, and keeps the next refresh token before the access
// token is used: who loses it has to sign in again.
func (r Refresh) Token(ctx context.Context) (Token, error) {
	if err := r.check(); err != nil {
		return Token{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	old, err := r.Store.Load()
	if err != nil {
		return Token{}, fmt.Errorf("%w: the refresh token cannot be read: %w", ErrRefused, err)
	}
	c := oauth2.Config{ClientID: r.ClientID, ClientSecret: r.Secret, Scopes: r.Scopes, Endpoint: oauth2.Endpoint{TokenURL: r.TokenURL, AuthStyle: oauth2.AuthStyleInParams}}
	t, err := c.TokenSource(context.WithValue(ctx, oauth2.HTTPClient, r.client()), &oauth2.Token{RefreshToken: old}).Token()
	if err != nil {
		return Token{}, explain(err)
	}
	if t.RefreshToken != "" && t.RefreshToken != old {
		if err := r.Store.Save(t.RefreshToken); err != nil {
			return Token{}, fmt.Errorf("%w: the next refresh token cannot be kept: %w", ErrIssuer, err)
		}
	}
	return Token{Value: t.AccessToken, Expires: t.Expiry}, nil
}

// advice is what to do about an issuer's error code: of Entra (AADSTS…), else
// of RFC 6749 section 5.2.
func advice(code string) string {
	switch code {
	case "AADSTS7000215":
		return "the client secret is wrong: give its value, not its ID"
	case "AADSTS7000222":
		return "the client secret has expired: make a new one"
	case "AADSTS700016":
		return "the tenant does not know this client_id"
	case "AADSTS700027":
		return "the certificate is not registered with the application, or its key is another's"
	case "AADSTS90002":
		return "the token URL names a tenant that does not exist"
	case "AADSTS53003", "AADSTS50076", "AADSTS50079":
		return "a conditional access rule stands in the way"
	case "AADSTS65001":
		return "an administrator has not consented to the application's rights"
	case "AADSTS700082", "AADSTS70043", "AADSTS50173", "AADSTS70008":
		return "the sign-in has ended: run dtrbot login again"
	case "invalid_client":
		return "client_id or the secret is wrong"
	case "invalid_grant":
		return "the issuer does not accept the assertion or the refresh token: check the key, the clock of this machine and the user, or run dtrbot login again"
	case "unauthorized_client":
		return "the application may not ask in this way: check its rights, with Google its domain-wide delegation"
	case "invalid_scope":
		return "the scopes are not those of the application"
	}
	return ""
}

var entraCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\bAADSTS\d{4,7}\b`)
})

// explain says what an issuer's answer means without its words, which may name
// users.
func explain(err error) error {
	var answer *oauth2.RetrieveError
	if !errors.As(err, &answer) {
		// Its certificate or a proxy before it may be what stands in the way.
		if target, ok := errors.AsType[*url.Error](err); ok {
			return fmt.Errorf("%w: the issuer could not be reached: %w", ErrIssuer, target.Err) // without the URL's text
		}
		var parse interface{ Temporary() bool }
		if errors.As(err, &parse) || errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
			return fmt.Errorf("%w: the issuer could not be reached: %w", ErrIssuer, err)
		}
		return fmt.Errorf("%w: the issuer's answer is not a token", ErrIssuer)
	}
	status, code := 0, answer.ErrorCode
	if answer.Response != nil {
		status = answer.Response.StatusCode
	}
	if found := entraCode().FindString(answer.ErrorDescription); found != "" {
		code = found
	}
	if status == http.StatusTooManyRequests || status >= 500 || status == http.StatusRequestTimeout || answer.ErrorCode == "temporarily_unavailable" || answer.ErrorCode == "server_error" {
		return fmt.Errorf("%w: the issuer answered %d and asks to come again", ErrIssuer, status)
	}
	if !plainCode().MatchString(code) {
		return fmt.Errorf("%w: it answered %d", ErrRefused, status)
	}
	if a := advice(code); a != "" {
		return fmt.Errorf("%w: %s (%s)", ErrRefused, a, code)
	}
	return fmt.Errorf("%w: it answered %d %s", ErrRefused, status, code)
}

var plainCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[A-Za-z0-9_]{1,40}$`)
})
