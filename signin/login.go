package signin

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"golang.org/x/oauth2"
)

// Login is a user's own sign-in on a page of the issuer, with a code that a
// program without a browser shows (RFC 8628).
type Login struct {
	Issuer
	// DeviceURL is the device authorisation endpoint.
	DeviceURL string
	ClientID  string
	Secret    string // "" for a public client
	Scopes    []string
	Store     RefreshStore
}

// String keeps the secret out of any text.
func (l Login) String() string { return "login of application " + l.ClientID }

// GoString keeps the secret out of any text.
func (l Login) GoString() string { return l.String() }

// Run shows where to sign in and with which code, waits until the user has
// done it, and keeps the refresh token. It ends with the code's life.
func (l Login) Run(ctx context.Context, show func(page, code string, until time.Time)) error {
	for _, i := range []Issuer{l.Issuer, {TokenURL: l.DeviceURL}} {
		if err := i.check(); err != nil {
			return fmt.Errorf("%w: %w", ErrRefused, err)
		}
	}
	ctx = context.WithValue(ctx, oauth2.HTTPClient, l.client())
	c := oauth2.Config{ClientID: l.ClientID, ClientSecret: l.Secret, Scopes: l.Scopes, Endpoint: oauth2.Endpoint{TokenURL: l.TokenURL, DeviceAuthURL: l.DeviceURL, AuthStyle: oauth2.AuthStyleInParams}}
	device, err := c.DeviceAuth(ctx)
	if err != nil {
		return explain(err)
	}
	page := device.VerificationURI
	if !strings.HasPrefix(page, "https://") && l.check() == nil && strings.HasPrefix(l.TokenURL, "https://") {
		return fmt.Errorf("%w: the page it names for signing in has no TLS", ErrIssuer)
	}
	show(page, device.UserCode, device.Expiry)
	token, err := c.DeviceAccessToken(ctx, device)
	var answer *oauth2.RetrieveError
	switch {
	case errors.As(err, &answer) && answer.ErrorCode == "expired_token", errors.Is(err, context.DeadlineExceeded):
		return errors.New("nobody signed in with the code before it ended: run it again")
	case errors.As(err, &answer) && (answer.ErrorCode == "access_denied" || answer.ErrorCode == "authorization_declined"):
		return errors.New("the sign-in was declined on the page")
	case err != nil:
		return explain(err)
	case token.RefreshToken == "":
		return fmt.Errorf("%w: it gave no refresh token: the scopes must have offline_access", ErrRefused)
	}
	if err := l.Store.Save(token.RefreshToken); err != nil {
		return fmt.Errorf("keep the refresh token: %w", err)
	}
	return nil
}

// FileStore keeps a refresh token in a file that its user alone may read.
type FileStore struct {
	Path string

	mu sync.Mutex
}

// Load reads it.
func (f *FileStore) Load() (string, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	text, err := os.ReadFile(f.Path)
	if errors.Is(err, os.ErrNotExist) {
		return "", errors.New("nobody has signed in yet: run dtrbot login")
	}
	if err != nil {
		return "", err
	}
	if token := strings.TrimSpace(string(text)); token != "" {
		return token, nil
	}
	return "", errors.New("the file is empty: run dtrbot login")
}

// Save replaces it, wholly or not at all.
func (f *FileStore) Save(token string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	next, err := os.CreateTemp(filepath.Dir(f.Path), filepath.Base(f.Path)+".") // mode 0600
	if err != nil {
		return err
	}
	_, err = next.WriteString(token + "\n")
	err = errors.Join(err, next.Sync(), next.Close())
	if err == nil {
		err = os.Rename(next.Name(), f.Path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(next.Name()))
	}
	return nil
}
